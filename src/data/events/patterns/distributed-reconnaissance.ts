/**
 * Several agents touch targets that they have not touched before: more than the usual share of such first times explains. The
 * busiest of them does not count, so that one agent alone, a newcomer or a crawler, is none.
 */
import { poissonDecades } from '../chance.ts';
import type { Coded, EventLog } from '../event-log.ts';
import { Habits } from '../habits.ts';
import type { Judged, Pattern } from '../pattern.ts';

export function distributedReconnaissance({ agents, times }: EventLog, targets: Coded): Pattern {
  const touches = new Habits();
  /** By event, whether it was the first of its pair when it was learned. */
  const wasFirst = new Uint8Array(times.length);
  let [firsts, events] = [0, 0];
  const pairOf = (event: number) => agents.codes[event]! * targets.texts.length + targets.codes[event]!;
  return {
    name: 'distributed_reconnaissance',
    learn(event) {
      wasFirst[event] = touches.count(pairOf(event)) === 0 ? 1 : 0;
      touches.add(pairOf(event));
      firsts += wasFirst[event]!;
      events++;
    },
    forget(event) {
      touches.takeOut(pairOf(event));
      firsts -= wasFirst[event]!;
      events--;
    },
    judge({ from, to }): Judged {
      const here = new Set<number>();
      const byAgent = new Map<number, number>();
      for (let event = from; event < to; event++) {
        const pair = pairOf(event);
        if (touches.count(pair) > 0 || here.has(pair)) continue;
        here.add(pair);
        byAgent.set(agents.codes[event]!, (byAgent.get(agents.codes[event]!) ?? 0) + 1);
      }
      const others = here.size - Math.max(0, ...byAgent.values());
      const usual = (firsts + 1) / (events + 1);
      return { decades: poissonDecades(others, usual * (to - from)) };
    },
  };
}
