/**
 * Several agents do what they hardly ever do, more and more of it as the window goes on: as many agents, and as much growth,
 * as chance would hardly bring.
 */
import { normalDecades, poissonDecades, within } from '../chance.ts';
import type { EventLog } from '../event-log.ts';
import { Habits } from '../habits.ts';
import type { Judged, Pattern } from '../pattern.ts';

/** An action is a probe where it is no more than this share of what its agent does. */
const RARE_SHARE = 0.02;
/** Everyone's habits count for as many events among those of one agent: of a newcomer nothing else is known. */
const PRIOR_EVENTS = 10;
/** Probes that make an agent a prober. */
const PROBES = 2;

export function escalatingProbes({ agents, actions, times }: EventLog): Pattern {
  const byAction = new Habits();
  const byAgent = new Habits();
  const byBoth = new Habits();
  const bothOf = (event: number) => agents.codes[event]! * actions.texts.length + actions.codes[event]!;
  let [probers, windows] = [0, 0];

  const isProbe = (event: number): boolean => {
    const prior = PRIOR_EVENTS * byAction.share(actions.codes[event]!);
    const all = byAgent.count(agents.codes[event]!) + PRIOR_EVENTS;
    return (byBoth.count(bothOf(event)) + prior) / all <= RARE_SHARE;
  };

  return {
    name: 'escalating_multi_id_probes',
    learn(event) {
      byAction.add(actions.codes[event]!);
      byAgent.add(agents.codes[event]!);
      byBoth.add(bothOf(event));
    },
    forget(event) {
      byAction.takeOut(actions.codes[event]!);
      byAgent.takeOut(agents.codes[event]!);
      byBoth.takeOut(bothOf(event));
    },
    judge({ from, to, start, length }): Judged {
      const probes = new Map<number, number>();
      let [count, places] = [0, 0];
      for (let event = from; event < to; event++) {
        if (!isProbe(event)) continue;
        probes.set(agents.codes[event]!, (probes.get(agents.codes[event]!) ?? 0) + 1);
        places += (times[event]! - start) / length - 0.5;
        count++;
      }
      const found = [...probes.values()].filter(own => own >= PROBES).length;
      const pass = () => {
        probers += found;
        windows++;
        return () => {
          probers -= found;
          windows--;
        };
      };
      if (found < 2) return { decades: 0, pass };
      // Places that are even over the window have the variance 1/12 each.
      const later = normalDecades(places * Math.sqrt(12 / count));
      const expected = (probers + 0.5) / (windows + 1);
      return { decades: within(poissonDecades(found, expected) + later), pass };
    },
  };
}
