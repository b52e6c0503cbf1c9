/**
 * Payloads have another entropy than is usual for their actions, in the same direction for more agents than chance would
 * bring. Every agent counts once, since its payloads resemble each other.
 */
import { normalDecades, within } from '../chance.ts';
import type { EventLog } from '../event-log.ts';
import type { Judged, Pattern } from '../pattern.ts';
import type { Payloads } from '../payloads.ts';
import { Ranks } from '../ranks.ts';

/** Payloads of an action before its own say what is usual; until then those of all do. */
const ENOUGH = 20;

export function payloadEntropyShift({ agents, actions }: EventLog, payloads: Payloads): Pattern {
  const all = new Ranks();
  const byAction = new Map<number, Ranks>();
  const change = (event: number, by: 1 | -1): void => {
    const entropy = payloads.entropy(event);
    if (Number.isNaN(entropy)) return;
    const own = byAction.get(actions.codes[event]!) ?? new Ranks();
    byAction.set(actions.codes[event]!, own);
    own.add(entropy, by);
    all.add(entropy, by);
  };
  return {
    name: 'payload_entropy_shift',
    learn: event => change(event, 1),
    forget: event => change(event, -1),
    judge({ from, to }): Judged {
      if (all.count < ENOUGH) return { decades: 0 };
      const sums = new Map<number, { sum: number; count: number }>();
      for (let event = from; event < to; event++) {
        const entropy = payloads.entropy(event);
        if (Number.isNaN(entropy)) continue;
        const own = byAction.get(actions.codes[event]!);
        const usual = own !== undefined && own.count >= ENOUGH ? own : all;
        const agent = sums.get(agents.codes[event]!) ?? { sum: 0, count: 0 };
        sums.set(agents.codes[event]!, agent);
        agent.sum += usual.score(entropy);
        agent.count++;
      }
      let z = 0;
      for (const { sum, count } of sums.values()) z += sum / count / Math.sqrt(sums.size);
      // Either direction is a shift.
      return { decades: within(normalDecades(Math.abs(z)) - Math.LOG10E * Math.LN2) };
    },
  };
}
