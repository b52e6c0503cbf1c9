import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { seededRandom } from '../../base/random.ts';
import { eventTable, LOG_BEGIN, type MadeEvent } from '../../testing/event-tables.ts';
import { type Dataset, type LabeledDataset, selectRows } from '../dataset.ts';
import { eventWindows } from './event_windows.ts';

const FIGURES = [
  'agents',
  'rate',
  'time_correlation',
  'growth',
  'target_spread',
  'entropy_variance',
  'payload_similarity',
];
const PATTERNS = [
  'escalating_multi_id_probes',
  'payload_entropy_shift',
  'coordinated_attack',
  'distributed_reconnaissance',
  'anomalous_agent_cluster',
];

function windows(events: readonly MadeEvent[], settings: JsonObject = {}): LabeledDataset {
  return eventWindows.derive(eventTable(events), settings);
}

function valuesOf(dataset: Dataset, name: string): Float64Array {
  const column = dataset.columns.find(other => other.name === name);
  return column?.kind === 'numeric' ? column.values : expect.unreachable(name);
}

/** Of the last window. */
function last(dataset: Dataset, name: string): number {
  return valuesOf(dataset, name).at(-1)!;
}

const ends = ({ timestamp }: Dataset) => [...timestamp!.values].map(end => (end - LOG_BEGIN) / 1000);

/** Agents that each do as they please: actions, targets, payloads and moments are drawn apart. */
function independent(seconds: number, seed: number, perMinute = 4): MadeEvent[] {
  const random = seededRandom(`independent ${seed}`);
  const of = (name: string, count: number) => `${name}-${Math.floor(count * random.next() * random.next())}`;
  return Array.from({ length: Math.round((seconds / 60) * perMinute) }, () => {
    const payload = `page=${random.integer(1000)} user=${random.integer(100)}`;
    return {
      at: seconds * random.next(),
      agent: of('agent', 10),
      action: of('do', 6),
      target: of('data', 20),
      payload,
    };
  });
}

const HOUR = 3600;
/** Eight hours of it come before what a test adds in the next five minutes. */
const BEFORE = 8 * HOUR;
const usual = independent(BEFORE, 1);

function after(events: readonly MadeEvent[]): LabeledDataset {
  return windows([...usual, ...events.map(event => ({ ...event, at: BEFORE + event.at }))]);
}

describe('windows of events', () => {
  it('make one row of each stretch of time in which anything happened', () => {
    const made = windows([
      { at: 10, agent: 'a' },
      { at: 299, agent: 'b' },
      { at: 301, agent: 'a' },
      { at: 1000, agent: 'a' },
    ]);
    expect(ends(made)).toEqual([300, 600, 1200]);
    expect([...valuesOf(made, 'agents')]).toEqual([2, 1, 1]);
    expect([...valuesOf(made, 'rate')]).toEqual([0.4, 0.2, 0.2]);
    expect(made.columns.map(({ name }) => name)).toEqual([...FIGURES, ...PATTERNS]);
  });

  it('hold the event at their end, and not the one at their start', () => {
    expect(ends(windows([{ at: 300, agent: 'a' }]))).toEqual([300]);
    expect(ends(windows([{ at: 300.001, agent: 'a' }]))).toEqual([600]);
  });

  it('overlap where the step is shorter than the window', () => {
    const made = windows(
      [
        { at: 30, agent: 'a' },
        { at: 200, agent: 'b' },
      ],
      { length: '5m', step: '1m' },
    );
    expect(ends(made)).toEqual([60, 120, 180, 240]);
    expect([...valuesOf(made, 'agents')]).toEqual([1, 1, 1, 2]);
  });

  it('pass over the time in which nothing happened, however long', () => {
    const made = windows(
      [
        { at: 1, agent: 'a' },
        { at: 400 * 24 * HOUR, agent: 'a' },
      ],
      { length: '1s' },
    );
    expect(made.rows).toBe(2);
  });

  it('are positive when any of their events is, and bear the group of the first of these', () => {
    const made = windows([
      ...[{ at: 1, agent: 'a' }, { at: 2, agent: 'b', label: 1, group: 'attack' } as const, { at: 3, agent: 'c' }],
      { at: 400, agent: 'a' },
    ]);
    expect([...made.labels]).toEqual([1, 0]);
    expect(Array.from(made.group!.codes, code => made.group!.categories[code])).toEqual(['attack', 'ordinary']);
    expect(made.label).toEqual({ name: 'label', positive: '1', negative: '0' });
  });

  it('are made without labels too, and the same: labels tell nothing of them', () => {
    const { labels: _, label: __, ...unlabelled } = eventTable(usual);
    const derived = eventWindows.derive(unlabelled as Dataset, {});
    expect('labels' in derived).toBe(false);
    const turned = usual.map((event, i) => ({ ...event, label: (i % 2) as 0 | 1 }));
    for (const table of [windows(usual), windows(turned)]) expect(table.columns).toEqual(derived.columns);
  });

  it('do not depend on the order of the rows', () => {
    const table = eventTable(usual);
    const order = seededRandom(1).shuffle(Int32Array.from({ length: table.rows }, (_, row) => row));
    expect(eventWindows.derive(selectRows(table, order), {}).columns).toEqual(eventWindows.derive(table, {}).columns);
  });

  it('know nothing of what comes after them', () => {
    const settings = fc.constantFrom<JsonObject>({}, { step: '1m' }, { step: '2m', history: '1h' }, { length: '10m' });
    const whole = independent(2 * HOUR, 2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 119 }), settings, (minute, given) => {
        const early = windows(
          whole.filter(({ at }) => at <= 60 * minute),
          given,
        );
        const all = windows(whole, given);
        // The last window may not be over.
        const over = ends(early).filter(end => end <= 60 * minute).length;
        for (const { name } of all.columns) {
          expect(valuesOf(early, name).subarray(0, over), name).toEqual(valuesOf(all, name).subarray(0, over));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('forget what lies further back than the history', () => {
    const late = independent(2 * HOUR, 3).map(event => ({ ...event, at: event.at + 10 * HOUR }));
    const given = { history: '1h' };
    const [whole, without] = [windows([...independent(4 * HOUR, 4), ...late], given), windows(late, given)];
    // An hour after the gap nothing is left of what came before it.
    for (const { name } of whole.columns) {
      expect(valuesOf(whole, name).slice(-12), name).toEqual(valuesOf(without, name).slice(-12));
    }
    expect(valuesOf(whole, PATTERNS[4]!).length).toBeGreaterThan(valuesOf(without, PATTERNS[4]!).length);
  });

  it('leave out what needs a column that there is not', () => {
    const table = eventTable(usual);
    const { columns } = eventWindows.derive(table, { target: null, payload: null });
    expect(columns.map(({ name }) => name)).toEqual([
      ...['agents', 'rate', 'time_correlation', 'growth'],
      ...['escalating_multi_id_probes', 'coordinated_attack', 'anomalous_agent_cluster'],
    ]);
  });

  it('change nothing in the table, and have finite values', () => {
    const table = eventTable([...usual, { at: 1, agent: 'x', payload: null }, { at: 2, agent: 'x', payload: '' }]);
    const before = structuredClone(table);
    const derived = eventWindows.derive(table, { step: '1m' });
    expect(table).toEqual(before);
    for (const { name } of derived.columns) expect(valuesOf(derived, name).every(Number.isFinite), name).toBe(true);
  });
});

describe('evidence in windows', () => {
  it('is rare where agents act independently', () => {
    const made = windows(independent(20 * 24 * HOUR, 5));
    const learned = Math.floor(made.rows / 20);
    for (const name of PATTERNS) {
      const values = valuesOf(made, name).subarray(learned);
      for (const decades of [1, 2, 3]) {
        const share = values.filter(value => value >= decades).length / values.length;
        expect(share, `${name} of ${decades} decades`).toBeLessThan(2 * 10 ** -decades);
      }
    }
  });

  it('is none when benign agents act within 30 seconds', () => {
    for (const count of [2, 4, 6]) {
      const made = after(
        Array.from({ length: count }, (_, i) => ({
          ...{ at: 100 + 4 * i, agent: `agent-${i}`, action: 'do-0', target: `data-${i % 3}` },
          payload: usual[i]!.payload!,
        })),
      );
      for (const name of PATTERNS) expect(last(made, name), `${count} agents, ${name}`).toBeLessThan(1.5);
    }
  });

  it('is none when a job brings the same agents together every quarter of an hour', () => {
    const job = (at: number) =>
      [0, 1, 2, 3, 4].map(i => ({ at: at + i, agent: `worker-${i}`, action: 'sync', target: 'clock' }));
    const made = windows([...usual, ...Array.from({ length: 33 }, (_, i) => job(900 * i)).flat()]);
    expect(last(made, 'coordinated_attack')).toBeLessThan(1);
    expect(last(made, 'anomalous_agent_cluster')).toBeLessThan(1);
    // The first time it is news.
    expect(last(after(job(60)), 'coordinated_attack')).toBeGreaterThan(4);
  });

  it('of a coordinated attack: several agents do one thing to one target at once', () => {
    const attack = (spread: number, targets = 1) =>
      [0, 1, 2, 3, 4].map(i => ({
        at: 10 + spread * i,
        agent: `agent-${i}`,
        action: 'do-5',
        target: `data-${15 + (i % targets)}`,
      }));
    const together = last(after(attack(4)), 'coordinated_attack');
    expect(together).toBeGreaterThan(4);
    expect(last(after(attack(60)), 'coordinated_attack')).toBeLessThan(together - 3);
    expect(last(after(attack(4, 5)), 'coordinated_attack')).toBeLessThan(1);
    const alone = attack(4).map(event => ({ ...event, agent: 'agent-0' }));
    expect(last(after(alone), 'coordinated_attack')).toBe(0);
  });

  it('of escalating probes: several agents do what they never do, more and more of it', () => {
    const probes = (agents: number, growing: boolean) =>
      Array.from({ length: agents * 6 }, (_, i) => ({
        at: 300 * (growing ? Math.sqrt((i + 1) / (agents * 6 + 1)) : (i + 1) / (agents * 6 + 1)),
        ...{ agent: `agent-${i % agents}`, action: `probe-${i % 4}`, target: 'data-1' },
      }));
    const found = last(after(probes(4, true)), 'escalating_multi_id_probes');
    expect(found).toBeGreaterThan(6);
    expect(last(after(probes(4, false)), 'escalating_multi_id_probes')).toBeLessThan(found - 1);
    expect(last(after(probes(1, true)), 'escalating_multi_id_probes')).toBe(0);
  });

  it('of a shift in entropy: payloads of several agents are packed', () => {
    const random = seededRandom('packed');
    const packed = (agents: number) =>
      Array.from({ length: 24 }, (_, i) => ({
        ...{ at: 12 * i, agent: `agent-${i % agents}`, action: 'do-0' },
        payload: Array.from({ length: 60 }, () => String.fromCharCode(48 + random.integer(70))).join(''),
      }));
    const [one, four] = [1, 4].map(agents => last(after(packed(agents)), 'payload_entropy_shift'));
    expect(four).toBeGreaterThan(6);
    expect(one).toBeLessThan(four!);
    expect(last(after(packed(4)), 'entropy_variance')).toBeLessThan(0.1);
  });

  it('of distributed reconnaissance: several agents touch what they never touched', () => {
    const looks = (agents: number) =>
      Array.from({ length: 24 }, (_, i) => ({
        at: 12 * i,
        agent: `agent-${i % agents}`,
        target: `vault-${i}`,
        action: 'do-0',
      }));
    expect(last(after(looks(4)), 'distributed_reconnaissance')).toBeGreaterThan(6);
    expect(last(after(looks(1)), 'distributed_reconnaissance')).toBe(0);
    const known = looks(4).map(event => ({ ...event, target: 'data-0' }));
    expect(last(after(known), 'distributed_reconnaissance')).toBeLessThan(1);
  });

  it('of a cluster: several agents do one unusual thing in one way, each at its own time and place', () => {
    const alike = (payload: (i: number) => string) =>
      [0, 1, 2, 3, 4, 5].map(i => ({
        ...{ at: 45 * i + 10, agent: `agent-${i}`, action: 'do-5', target: `data-${i}` },
        payload: payload(i),
      }));
    const same = after(alike(i => `cmd=QzZ0aXRs${i}YWJjZA/x9+R7kLmN2pVbT4uWyE8sDfGh`));
    const different = after(alike(i => 'x=1 '.repeat(1 + 3 * i * i)));
    expect(last(same, 'anomalous_agent_cluster')).toBeGreaterThan(last(different, 'anomalous_agent_cluster') + 3);
    expect(last(same, 'coordinated_attack')).toBeLessThan(1);
  });
});

describe('settings of event_windows', () => {
  it.each<[JsonObject, RegExp]>([
    [{ length: '5' }, /setting length is "5", expected a length of time such as "30s"/],
    [{ step: '6m' }, /setting step is "6m", expected no more than the length of a window, 5m/],
    [{ step: 60 }, /setting step is 60/],
    [{ together: null }, /setting together is null/],
    [{ agent: null }, /setting agent is null, expected the name of a column/],
    [{ target: 7 }, /setting target is 7, expected the name of a column, or null/],
  ])('refuse %j', (settings, message) => {
    expect(() => windows(usual, settings)).toThrow(ConfigurationError);
    expect(() => windows(usual, settings)).toThrow(message);
  });

  it('find a fault in each one that is of no kind it could be', () => {
    expect(eventWindows.check({})).toEqual([]);
    for (const name of Object.keys(eventWindows.defaults)) {
      expect(eventWindows.check({ [name]: { of: 'no kind' } })).toContainEqual({
        ...{ path: [name], found: { of: 'no kind' }, expected: expect.any(String) },
      });
    }
  });

  it('name columns that must be there, and be of use', () => {
    const refused = (settings: JsonObject, table: Dataset = eventTable(usual)) => {
      try {
        return eventWindows.derive(table, settings);
      } catch (error) {
        return error;
      }
    };
    expect(refused({ agent: 'agnt' })).toMatchObject({
      message: '"log" (log.csv) has no column "agnt", the setting agent of event_windows',
      hint: 'did you mean "agent"?',
    });
    expect(refused({ time: 'agent' })).toMatchObject({ message: expect.stringContaining('"agent" holds no moments') });
    const table = eventTable(usual);
    expect(refused({}, { ...table, timestamp: null })).toMatchObject({ hint: expect.stringContaining('"timestamp"') });
    const values = table.timestamp!.values.map((value, row) => (row < 3 ? Number.NaN : value));
    const holes = refused({}, { ...table, timestamp: { ...table.timestamp!, values } });
    expect(holes).toBeInstanceOf(DataError);
    expect((holes as Error).message).toMatch(/^3 of \d+ events of "log" \(log.csv\) have no time in "time"$/);
    expect(refused({}, selectRows(table, new Int32Array(0)))).toMatchObject({
      message: '"log" has no events to make windows of',
    });
  });
});
