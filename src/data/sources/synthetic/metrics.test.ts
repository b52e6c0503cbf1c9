import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../base/errors.ts';
import type { JsonObject } from '../../../base/json.ts';
import { seededRandom } from '../../../base/random.ts';
import { loadContext, sourceOptions } from '../../../testing/data-files.ts';
import { isLabeled, type SourceOptions } from '../../data-source.ts';
import type { LabeledDataset } from '../../dataset.ts';
import { synthetic } from '../synthetic.ts';

async function make(generator: JsonObject, asked: Partial<SourceOptions> = {}, seed = 1): Promise<LabeledDataset> {
  const options = sourceOptions({ location: 'metrics', displayLocation: 'metrics', generator, ...asked });
  const dataset = await synthetic.load(options, loadContext({ random: seededRandom(seed) }));
  return isLabeled(dataset) ? dataset : expect.unreachable('no labels');
}

function numbers(dataset: LabeledDataset, name: string): Float64Array {
  const column = dataset.columns.find(other => other.name === name);
  return column?.kind === 'numeric' ? column.values : expect.unreachable(name);
}

/** Rows whose pattern is this one. */
function rowsOf({ group }: LabeledDataset, pattern: string): number[] {
  const code = group!.categories.indexOf(pattern);
  return [...group!.codes.keys()].filter(row => group!.codes[row] === code);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

describe('the clock', () => {
  it('starts at the moment that is set, on a Monday by default, whatever the time is now', async () => {
    const dataset = await make({ days: 1 });
    expect(dataset.rows).toBe(288);
    expect(dataset.timestamp!.values[0]).toBe(Date.UTC(2025, 0, 6));
    expect(dataset.timestamp!.values[1]! - dataset.timestamp!.values[0]!).toBe(300_000);
    expect(dataset.origin.observedAt).toBe('2025-01-06T23:55:00.000Z');
    const other = await make({ days: 2, start: '2026-11-20T13:37:00Z', interval: 60 });
    expect(other.rows).toBe(48);
    expect(other.timestamp!.values[1]).toBe(Date.UTC(2026, 10, 20, 14, 37));
  });

  it('makes as many rows as asked for where no days are', async () => {
    expect((await make({}, { samples: 500 })).rows).toBe(500);
  });
});

describe('ordinary rows', () => {
  it('have the traffic of a working week', async () => {
    const dataset = await make({ days: 28 });
    const events = numbers(dataset, 'event_count');
    const at = (weekend: boolean, hours: readonly number[]) =>
      median(
        rowsOf(dataset, 'normal').flatMap(row => {
          const moment = new Date(dataset.timestamp!.values[row]!);
          const isWeekend = [0, 6].includes(moment.getUTCDay());
          return isWeekend === weekend && hours.includes(moment.getUTCHours()) ? [events[row]!] : [];
        }),
      );
    expect(at(false, [9, 12, 17])).toBeCloseTo(1000, -2);
    expect(at(false, [0, 8, 18])).toBeCloseTo(150, -1);
    expect(at(true, [3, 12])).toBeCloseTo(300, -1.5);
  });

  it('stay within what is ordinary, percentile above percentile', async () => {
    const dataset = await make({ days: 14 });
    const [errors, p50, p95, p99] = ['error_rate', 'p50_latency_ms', 'p95_latency_ms', 'p99_latency_ms'].map(name =>
      numbers(dataset, name),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    for (const row of rowsOf(dataset, 'normal')) {
      expect(errors[row]!).toBeGreaterThanOrEqual(0.001);
      expect(errors[row]!).toBeLessThanOrEqual(0.02);
      expect(p50[row]!).toBeGreaterThanOrEqual(10);
      expect(p95[row]! - p50[row]!).toBeGreaterThan(19.999);
      expect(p99[row]! - p95[row]!).toBeGreaterThan(19.999);
    }
  });

  it('follow one another as closely as is set', async () => {
    const correlation = async (autocorrelation: number) => {
      const latency = numbers(await make({ days: 14, autocorrelation, anomaly_rate: 0.0001 }), 'p99_latency_ms');
      const mean = latency.reduce((sum, value) => sum + value) / latency.length;
      let [products, squares] = [0, 0];
      for (let row = 1; row < latency.length; row++) {
        products += (latency[row]! - mean) * (latency[row - 1]! - mean);
        squares += (latency[row]! - mean) ** 2;
      }
      return products / squares;
    };
    expect(Math.abs(await correlation(0))).toBeLessThan(0.05);
    expect(await correlation(0.8)).toBeCloseTo(0.8, 1);
  });
});

describe('anomalies', () => {
  it('are exactly as many as asked for, of each pattern and in every six hours alike', async () => {
    const dataset = await make({ days: 14, anomaly_rate: 0.05 });
    const positives = dataset.labels.reduce((sum, label) => sum + label, 0);
    expect(positives).toBe(Math.round(0.05 * 4032));
    const counts = dataset.group!.categories.slice(1).map(pattern => rowsOf(dataset, pattern).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const perPart = Array.from({ length: 56 }, (_, part) =>
      dataset.labels.subarray(part * 72, (part + 1) * 72).reduce((sum, label) => sum + label, 0),
    );
    expect(perPart.every(count => count === 3 || count === 4)).toBe(true);
    for (const row of rowsOf(dataset, 'normal')) expect(dataset.labels[row]).toBe(0);
  });

  it('are what their pattern says', async () => {
    const dataset = await make({ days: 28 });
    const [events, errors, p50, std] = ['event_count', 'error_rate', 'p50_latency_ms', 'latency_std'].map(name =>
      numbers(dataset, name),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const within = (pattern: string, values: Float64Array, low: number, high: number) => {
      for (const row of rowsOf(dataset, pattern)) {
        expect(values[row]!, pattern).toBeGreaterThanOrEqual(low);
        expect(values[row]!, pattern).toBeLessThanOrEqual(high);
      }
    };
    within('high_error_rate', errors, 0.05 - 1e-12, 0.25 + 1e-12);
    within('combined', errors, 0.05 - 1e-12, 0.15 + 1e-12);
    within('latency_spike', p50, 30, 500);
    within('latency_spike', std, 15, 150);
    within('combined', std, 5, 15);
    within('traffic_drop', events, 1, 0.2 * 1500);
    within('traffic_spike', events, 50, 20 * 1500);
  });

  it('last as many rows as is set, and come nearer to ordinary rows as is set', async () => {
    const long = await make({ days: 14, episode_rows: 6 });
    const codes = long.group!.codes;
    for (const row of rowsOf(long, 'latency_spike')) {
      const neighbours = [codes[row - 1], codes[row + 1]];
      expect(neighbours).toContain(codes[row]);
    }
    const far = async (overlap: number) => {
      const dataset = await make({ days: 14, overlap });
      const errors = numbers(dataset, 'error_rate');
      return median(rowsOf(dataset, 'high_error_rate').map(row => errors[row]!));
    };
    expect(await far(0.5)).toBeLessThan(0.6 * (await far(0)));
  });
});

it.each([
  [
    { days: 10_000, interval: 0.1 },
    /generator setting days is 10000, expected days and an interval that make at most 10000000 rows/,
  ],
  [{ days: 0 }, /generator setting days is 0, expected a number from 0.01 to 10000, or null/],
  [{ start: 'now' }, /start is "now", expected an ISO 8601 date/],
  [{ anomaly_rate: 0.9 }, /anomaly_rate is 0.9, expected a number from 0.0001 to 0.5/],
  [{ weeks: 3 }, /weeks is 3, expected only the keys start, days, interval/],
])('refuses %j', async (generator, message) => {
  await expect(make(generator)).rejects.toThrow(message);
  await expect(make(generator)).rejects.toThrow(ConfigurationError);
});

it('is told another digest by every setting', async () => {
  const digests = await Promise.all(
    [{}, { days: 1 }, { start: '2025-01-07' }, { interval: 6 }, { overlap: 0.1 }].map(
      async generator => (await make(generator)).origin.digest,
    ),
  );
  expect(new Set(digests).size).toBe(5);
});
