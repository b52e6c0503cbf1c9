/** A quarter of an hour of ordinary life: bursts of work, jobs that several agents do on the hour, a rush now and then. */
import type { Random } from '../../../../base/random.ts';
import { type Agent, type Event, ordinaryEvent, payloadOf, several } from './staff.ts';

const SECOND = 1000;
export const QUARTER = 15 * 60 * SECOND;
const HOUR = 4 * QUARTER;
const DAY = 24 * HOUR;
/** Most events of a burst, and the mean seconds between two. */
const LONGEST_BURST = 8;
const PAUSE = 6;
/** Share of quarters of a working day with a rush. */
const RUSHES = 0.06;

/** How busy it is, 0 to 1. `time`: milliseconds since 1970, UTC. */
function busyness(time: number): number {
  const hour = (time % DAY) / HOUR;
  // 1970 began on a Thursday.
  const weekday = (Math.floor(time / DAY) + 3) % 7;
  const working = hour >= 8 && hour < 18 ? 1 : 0.25;
  return weekday < 5 ? working : 0.3 * working;
}

export function ordinaryQuarter(agents: readonly Agent[], start: number, random: Random): Event[] {
  const busy = busyness(start);
  const events = agents.flatMap(agent => burstsOf(agent, start, busy, random));
  return [
    ...events,
    ...jobs(agents, start, random),
    ...(random.next() < RUSHES * busy ? rush(agents, start, random) : []),
  ];
}

function burstsOf(agent: Agent, start: number, busy: number, random: Random): Event[] {
  const events: Event[] = [];
  const gap = HOUR / (agent.role.bursts * busy);
  for (let time = start + waitFor(gap, random); time < start + QUARTER; time += waitFor(gap, random)) {
    const count = 1 + random.integer(LONGEST_BURST);
    for (let i = 0, at = time; i < count; i++, at += waitFor(PAUSE * SECOND, random)) {
      events.push(ordinaryEvent(agent, at, random));
    }
  }
  return events;
}

/** On the quarter, all workers do the same to the same within ten seconds: usual, and no attack. */
function jobs(agents: readonly Agent[], start: number, random: Random): Event[] {
  return agents
    .filter(({ role }) => role.name === 'worker')
    .map(({ name }) => ({
      ...{ time: start + random.integer(10 * SECOND), agent: name, action: 'sync', target: 'scheduler' },
      ...{ payload: payloadOf('sync', random), pattern: 'ordinary' },
    }));
}

/** Something is up: three to six agents of all kinds work within a minute, each on its own. */
function rush(agents: readonly Agent[], start: number, random: Random): Event[] {
  const begin = start + random.integer(QUARTER - 60 * SECOND);
  return several(agents, 3 + random.integer(4), random).flatMap(agent =>
    Array.from({ length: 2 + random.integer(4) }, () =>
      ordinaryEvent(agent, begin + random.integer(60 * SECOND), random),
    ),
  );
}

/** Milliseconds until the next one, where one comes each `mean` milliseconds. */
function waitFor(mean: number, random: Random): number {
  return -Math.log(1 - random.next()) * mean;
}
