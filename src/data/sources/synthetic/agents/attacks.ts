/** Five ways in which agents act in concert; all but the actions that nobody usually does are ordinary by themselves. */
import type { Random } from '../../../../base/random.ts';
import {
  type Agent,
  type Event,
  ordinaryEvent,
  packed,
  payloadOf,
  pick,
  RARE_ACTIONS,
  ROLES,
  several,
  targetsOf,
} from './staff.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

type Attack = (agents: readonly Agent[], start: number, random: Random) => Event[];

/** By the name of its pattern. Agents may act under names that nobody has met. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  /** Four to seven agents try what they never do, more and more often, for three to five minutes. */
  escalating_multi_id_probes(agents, start, random) {
    const length = (3 + random.integer(3)) * MINUTE;
    return several(agents, 4 + random.integer(4), random).flatMap(agent => {
      const name = random.next() < 0.3 ? `guest-${random.integer(1000)}` : agent.name;
      return Array.from({ length: 4 + random.integer(6) }, () => {
        // Of two moments the later one: twice as much is going on at the end as on average.
        const time = start + length * Math.max(random.next(), random.next());
        const action = pick(RARE_ACTIONS, random);
        const target = pick(agent.targets, random);
        return { time, agent: name, action, target, payload: payloadOf(action, random), pattern: '' };
      });
    });
  },

  /** Three to six agents do what they always do, with payloads that are packed, for two to five minutes. */
  payload_entropy_shift(agents, start, random) {
    const length = (2 + random.integer(4)) * MINUTE;
    return several(agents, 3 + random.integer(4), random).flatMap(agent =>
      Array.from({ length: 4 + random.integer(5) }, () => {
        const event = ordinaryEvent(agent, start + length * random.next(), random);
        return { ...event, payload: packed(40 + random.integer(40), random) };
      }),
    );
  },

  /** Four to eight agents do one thing to one target within twenty seconds, up to three times. */
  coordinated_attack(agents, start, random) {
    const attackers = several(agents, 4 + random.integer(5), random);
    const action = pick([...RARE_ACTIONS, 'restart', 'write'], random);
    const target = pick(ROLES.flatMap(targetsOf), random);
    return Array.from({ length: 1 + random.integer(3) }, (_, volley) => start + volley * 70 * SECOND).flatMap(begin =>
      attackers.map(({ name }) => ({
        ...{ time: begin + random.integer(20 * SECOND), agent: name, action, target },
        ...{ payload: payloadOf(action, random), pattern: '' },
      })),
    );
  },

  /** Four to eight agents look at four to seven targets each that they have nothing to do with, for three to six minutes. */
  distributed_reconnaissance(agents, start, random) {
    const length = (3 + random.integer(4)) * MINUTE;
    const everything = ROLES.flatMap(targetsOf);
    return several(agents, 4 + random.integer(5), random).flatMap(agent => {
      const strange = everything.filter(target => !targetsOf(agent.role).includes(target));
      return several(strange, 4 + random.integer(4), random).map(target => {
        const action = pick(agent.role.actions, random);
        const time = start + length * random.next();
        return { time, agent: agent.name, action, target, payload: payloadOf(action, random), pattern: '' };
      });
    });
  },

  /** Five to nine agents do the same unusual thing with payloads of one make, each at its own time and place. */
  anomalous_agent_cluster(agents, start, random) {
    const length = (3 + random.integer(3)) * MINUTE;
    const action = pick([...RARE_ACTIONS, 'query', 'fetch'], random);
    const size = 12 + random.integer(20);
    return several(agents, 5 + random.integer(5), random).flatMap(agent =>
      Array.from({ length: 1 + random.integer(3) }, () => {
        const target = pick(agent.targets, random);
        const payload = `cmd=${packed(size, random)}`;
        return { time: start + length * random.next(), agent: agent.name, action, target, payload, pattern: '' };
      }),
    );
  },
};
