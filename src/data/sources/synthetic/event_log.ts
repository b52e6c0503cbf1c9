/** A raw log of what agents do, by the event: ordinary work, in which now and then several act in concert. */
import type { Random } from '../../../base/random.ts';
import type { RawColumn } from '../../raw-table.ts';
import { ATTACKS } from './agents/attacks.ts';
import { ordinaryQuarter, QUARTER } from './agents/ordinary.ts';
import { type Event, hireAgents, pick } from './agents/staff.ts';
import { type Generator, labelColumn, stringColumn } from './generator.ts';

/** A Monday morning. */
const BEGIN = Date.UTC(2026, 0, 5, 8);
/** Share of quarters of an hour in which an attack begins. */
const ATTACKED = 0.25;

/**
 * Twenty-four agents of four kinds, busy in working hours. Every quarter of an hour several do the same at once, and in a
 * rush many are busy together: neither is an attack. An event is positive when it is part of one; `pattern`, the dataset's
 * group, tells of which. The column of moments is `time`.
 */
export const eventLog: Generator = {
  name: 'event_log',
  description: 'Raw events of agents, for windows to be made of; positive when they are part of an attack in concert.',
  group: 'pattern',
  generate(rows, noise, random) {
    const events = eventsOf(rows, random);
    const texts = (name: string, of: (event: Event) => string) => textColumn(name, events.map(of));
    const truth = Uint8Array.from(events, ({ pattern }) => (pattern === 'ordinary' ? 0 : 1));
    return [
      { kind: 'times', name: 'time', firstMissing: null, values: Float64Array.from(events, ({ time }) => time) },
      texts('agent', ({ agent }) => agent),
      texts('action', ({ action }) => action),
      texts('target', ({ target }) => target),
      texts('payload', ({ payload }) => payload),
      texts('pattern', ({ pattern }) => pattern),
      labelColumn(truth, noise, random.fork('noise')),
    ];
  },
};

/** The first so many, in the order of time, in whole milliseconds. */
function eventsOf(rows: number, random: Random): Event[] {
  const agents = hireAgents(random.fork('agents'));
  const [ordinary, attacks] = [random.fork('ordinary'), random.fork('attacks')];
  const names = Object.keys(ATTACKS);
  const events: Event[] = [];
  let begun: Event[] = [];
  for (let start = BEGIN; events.length < rows; start += QUARTER) {
    begun.push(...ordinaryQuarter(agents, start, ordinary));
    if (attacks.next() < ATTACKED) {
      const pattern = pick(names, attacks);
      const attack = ATTACKS[pattern]!(agents, start + attacks.integer(QUARTER), attacks);
      begun.push(...attack.map(event => ({ ...event, pattern })));
    }
    // What begins in a later quarter comes later than this one's end.
    const end = start + QUARTER;
    events.push(...begun.filter(({ time }) => time < end).sort((a, b) => a.time - b.time));
    begun = begun.filter(({ time }) => time >= end);
  }
  return events.slice(0, rows).map(event => ({ ...event, time: Math.floor(event.time) }));
}

function textColumn(name: string, texts: readonly string[]): RawColumn {
  const strings = [...new Set(texts)];
  const places = new Map(strings.map((text, i) => [text, i]));
  return stringColumn(
    name,
    Int32Array.from(texts, text => places.get(text)!),
    strings,
  );
}
