/**
 * Several agents do one thing at once: as many of them within a span of time as chance would hardly bring together, for all
 * that the thing is usual and the window busy.
 */
import { within } from '../chance.ts';
import type { EventLog } from '../event-log.ts';
import { Habits } from '../habits.ts';
import type { Judged, Pattern } from '../pattern.ts';
import type { Payloads } from '../payloads.ts';
import type { EventWindow } from '../window-figures.ts';

/** The same action on the same target, within `together` milliseconds. */
export function coordinatedAttack(log: EventLog, together: number): Pattern {
  const { actions, targets } = log;
  const width = targets === null ? 1 : targets.texts.length;
  const kindOf = (event: number) => actions.codes[event]! * width + (targets?.codes[event] ?? 0);
  return alikeAtOnce('coordinated_attack', log, kindOf, () => together);
}

/** The same action with payloads of the same shape, anywhere in the window and on whatever target. */
export function anomalousAgentCluster(log: EventLog, payloads: Payloads | null): Pattern {
  const { actions } = log;
  const kindOf = (event: number) => 4096 * actions.codes[event]! + 1 + (payloads?.shape(event) ?? -1);
  return alikeAtOnce('anomalous_agent_cluster', log, kindOf, ({ length }) => length);
}

function alikeAtOnce(
  name: string,
  log: EventLog,
  kindOf: (event: number) => number,
  spanOf: (window: EventWindow) => number,
): Pattern {
  const habits = new Habits();
  return {
    name,
    learn: event => habits.add(kindOf(event)),
    forget: event => habits.takeOut(kindOf(event)),
    judge(window): Judged {
      const span = Math.min(spanOf(window), window.length);
      const kinds = eventsByKind(kindOf, window);
      const atOnce = new Map<number, number>();
      let most = 0;
      for (const [kind, events] of kinds) {
        const agents = mostAgents(log, events, span);
        if (agents < 2) continue;
        atOnce.set(kind, agents);
        const expected = (habits.share(kind) * (window.to - window.from) * span) / window.length;
        // The best of several kinds, and of several moments, is less of a surprise than one that was named before.
        const chances = kinds.size * Math.min(events.length, Math.ceil(window.length / span));
        most = Math.max(most, habits.decades(kind, agents, expected) - Math.log(chances) * Math.LOG10E);
      }
      return { decades: within(most), pass: () => habits.addWindow(atOnce) };
    },
  };
}

function eventsByKind(kindOf: (event: number) => number, { from, to }: EventWindow): Map<number, number[]> {
  const kinds = new Map<number, number[]>();
  for (let event = from; event < to; event++) {
    const kind = kindOf(event);
    const events = kinds.get(kind);
    if (events === undefined) kinds.set(kind, [event]);
    else events.push(event);
  }
  return kinds;
}

/** The most different agents among those of the events, which are in the order of time, that lie within the span. */
function mostAgents({ agents, times }: EventLog, events: readonly number[], span: number): number {
  const inside = new Map<number, number>();
  let most = 0;
  let first = 0;
  for (const event of events) {
    inside.set(agents.codes[event]!, (inside.get(agents.codes[event]!) ?? 0) + 1);
    for (; times[event]! - times[events[first]!]! > span; first++) {
      const agent = agents.codes[events[first]!]!;
      const left = inside.get(agent)! - 1;
      if (left === 0) inside.delete(agent);
      else inside.set(agent, left);
    }
    most = Math.max(most, inside.size);
  }
  return most;
}
