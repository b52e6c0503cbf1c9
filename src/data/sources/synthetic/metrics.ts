/** A server's metrics over some days, with the rhythm of a working week, of which a few rows are anomalous. */
import type { JsonObject } from '../../../base/json.ts';
import type { Random } from '../../../base/random.ts';
import { type Expectation, eitherOf, faultsIn, nothing, numberBetween, wholeNumber } from '../../../base/settings.ts';
import { normalCdf } from '../../../base/statistics.ts';
import { hourOf, isWeekend } from '../../slots.ts';
import { parseTimestampText } from '../../timestamp.ts';
import {
  type Generator,
  type GeneratorSettings,
  labelColumn,
  MOST_SAMPLES,
  numberColumn,
  stringColumn,
} from './generator.ts';

const METRICS = ['event_count', 'error_rate', 'p50_latency_ms', 'p95_latency_ms', 'p99_latency_ms', 'latency_std'];
type Metric = 'events' | 'errors' | 'p50' | 'p95' | 'p99' | 'std';
type Values = Record<Metric, number>;
type Range = readonly [low: number, high: number];

/** `errors` take the place of an ordinary row's, all else multiplies its metrics; `latency` all percentiles by one factor. */
interface Pattern {
  readonly errors?: Range;
  readonly latency?: Range;
  /** The latencies' standard deviation grows with them. */
  readonly spreads?: boolean;
  readonly events?: Range;
}

const PATTERNS: Readonly<Record<string, Pattern>> = {
  high_error_rate: { errors: [0.05, 0.25] },
  latency_spike: { latency: [3, 10], spreads: true },
  traffic_spike: { events: [5, 20] },
  traffic_drop: { events: [0.05, 0.2] },
  combined: { errors: [0.05, 0.15], latency: [2, 5] },
};
const NAMES = ['normal', ...Object.keys(PATTERNS)];

const MINUTE_MS = 60_000;
const STRATUM_MINUTES = 360;
const TWO_WEEKS_MINUTES = 14 * 1440;

const moment: Expectation = {
  expected: 'an ISO 8601 date or date-time such as "2025-01-06"',
  holds: found => typeof found === 'string' && !Number.isNaN(parseTimestampText(found)),
};

const EXPECTED = {
  start: moment,
  days: eitherOf(numberBetween(0.01, 10_000), nothing),
  interval: numberBetween(0.1, 1440),
  anomaly_rate: numberBetween(0.0001, 0.5),
  episode_rows: wholeNumber({ atLeast: 1, atMost: MOST_SAMPLES }),
  autocorrelation: numberBetween(0, 0.99),
  overlap: numberBetween(0, 0.9),
};

const settings: GeneratorSettings = {
  defaults: {
    /** Of the first row; a Monday by default. Never the present, so that the same rows come out at any time. */
    start: '2025-01-06',
    /** null: as many as there are rows. */
    days: null,
    /** Minutes from row to row. */
    interval: 5,
    /** Share of the rows that are anomalous: exactly that many, in every six hours and of every pattern alike. */
    anomaly_rate: 0.05,
    /** Rows in succession that one anomaly lasts. */
    episode_rows: 1,
    /** Of each metric from one ordinary row to the next. */
    autocorrelation: 0,
    /** How far anomalies move towards ordinary rows: 0 not at all, 1 all the way, on a log scale. */
    overlap: 0,
  },
  check: given => {
    const all: JsonObject = { ...settings.defaults, ...given };
    const faults = faultsIn(all, EXPECTED);
    if (faults.length > 0 || (settings.rows(given) ?? 0) <= MOST_SAMPLES) return faults;
    const expected = `days and an interval that make at most ${MOST_SAMPLES} rows`;
    return [{ path: ['days'], found: all['days'], expected }];
  },
  rows: given => {
    const { days, interval } = { ...settings.defaults, ...given };
    return days === null ? null : Math.max(1, Math.floor(((days as number) * 1440) / (interval as number)));
  },
  isSplitByTime(given, rows) {
    const { interval, autocorrelation, episode_rows } = { ...settings.defaults, ...given };
    // The oldest part of a shorter time has not seen every day of the week. Rows that tell of their neighbours stay apart.
    return rows * (interval as number) >= TWO_WEEKS_MINUTES || autocorrelation !== 0 || episode_rows !== 1;
  },
};

/**
 * Much traffic on weekdays from 9 to 18 o'clock, less at weekends, least at night; errors and latencies know no hour.
 * `pattern`, the dataset's group, tells what is wrong with a row; traffic alone is in order at one hour and not at another.
 */
export const metrics: Generator = {
  name: 'metrics',
  description: "A server's metrics by time; positive where errors, latency or traffic are out of the ordinary.",
  group: 'pattern',
  timestamp: 'timestamp',
  settings,
  generate(rows, noise, random, given = {}) {
    const { start, interval, anomaly_rate, episode_rows, autocorrelation, overlap } = {
      ...settings.defaults,
      ...given,
    } as Readonly<Record<string, number> & { start: string }>;
    const first = parseTimestampText(start);
    const times = Float64Array.from({ length: rows }, (_, row) => first + row * interval! * MINUTE_MS);
    const parts = Math.round((rows * interval!) / STRATUM_MINUTES);
    const patterns = placeAnomalies({ rows, parts }, anomaly_rate!, episode_rows!, random.fork('anomalies'));
    const draw = ordinaryRows(autocorrelation!, random.fork('metrics'));
    const change = random.fork('changes');
    const columns = METRICS.map(() => new Float64Array(rows));
    for (let row = 0; row < rows; row++) {
      const values = draw(times[row]!);
      if (patterns[row] !== 0) disturb(values, NAMES[patterns[row]!]!, 1 - overlap!, change);
      Object.values(values).forEach((value, i) => {
        columns[i]![row] = value;
      });
    }
    const truth = Uint8Array.from(patterns, pattern => (pattern > 0 ? 1 : 0));
    return [
      { kind: 'times', name: 'timestamp', firstMissing: null, values: times },
      ...columns.map((values, i) => numberColumn(METRICS[i]!, values)),
      stringColumn('pattern', patterns, NAMES),
      labelColumn(truth, noise, random.fork('noise')),
    ];
  },
};

/** The pattern of each row, 0 = normal. All parts of the time have as many episodes, as far as they can. */
function placeAnomalies(
  { rows, parts: asked }: { readonly rows: number; readonly parts: number },
  rate: number,
  length: number,
  random: Random,
): Int32Array {
  const anomalous = Math.max(1, Math.round(rows * rate));
  const episodes = Math.ceil(anomalous / length);
  const kinds = random.shuffle(Int32Array.from({ length: episodes }, (_, i) => 1 + (i % (NAMES.length - 1))));
  // An item is a normal row or a whole episode.
  const isEpisode = new Uint8Array(rows - anomalous + episodes);
  const parts = Math.max(1, Math.min(asked, episodes));
  const shareOf = (count: number, part: number) => Math.floor((count * part) / parts);
  for (let part = 0; part < parts; part++) {
    const [first, end] = [shareOf(isEpisode.length, part), shareOf(isEpisode.length, part + 1)];
    const items = random.shuffle(Int32Array.from({ length: end - first }, (_, i) => first + i));
    for (const item of items.subarray(0, shareOf(episodes, part + 1) - shareOf(episodes, part))) isEpisode[item] = 1;
  }
  const patterns = new Int32Array(rows);
  let [row, left, episode] = [0, anomalous, 0];
  for (const starts of isEpisode) {
    if (starts === 0) row++;
    else {
      const lasts = Math.min(length, left);
      patterns.fill(kinds[episode++]!, row, row + lasts);
      row += lasts;
      left -= lasts;
    }
  }
  return patterns;
}

/** Each call makes the next row. */
function ordinaryRows(autocorrelation: number, random: Random): (time: number) => Values {
  const fresh = Math.sqrt(1 - autocorrelation * autocorrelation);
  const state = new Float64Array(METRICS.length);
  let isFirst = true;
  return time => {
    for (let i = 0; i < state.length; i++) {
      state[i] = isFirst ? random.normal() : autocorrelation * state[i]! + fresh * random.normal();
    }
    isFirst = false;
    const [events, errors, p50, p95, p99, std] = state as unknown as [number, number, number, number, number, number];
    const [mean, sd] = trafficAt(time);
    const values = { events: Math.max(10, Math.trunc(mean + sd * events)), errors: 0.001 + 0.019 * normalCdf(errors) };
    const middle = Math.max(10, 25 + 5 * p50);
    const high = Math.max(middle + 20, 85 + 15 * p95);
    return {
      ...values,
      p50: middle,
      p95: high,
      p99: Math.max(high + 20, 135 + 20 * p99),
      std: 5 + 10 * normalCdf(std),
    };
  };
}

/** Mean and standard deviation of the events in an interval. */
function trafficAt(time: number): readonly [mean: number, sd: number] {
  if (isWeekend(time)) return [300, 50];
  const hour = hourOf(time);
  return hour >= 9 && hour <= 17 ? [1000, 100] : [150, 30];
}

/** `strength` 1: the whole change; 0: none. */
function disturb(values: Values, pattern: string, strength: number, random: Random): void {
  const { errors, latency, spreads, events } = PATTERNS[pattern]!;
  const uniform = ([low, high]: Range) => low + (high - low) * random.next();
  const scale = (metric: Metric, factor: number) => {
    values[metric] *= Math.exp(strength * Math.log(factor));
  };
  if (errors !== undefined) scale('errors', uniform(errors) / values.errors);
  if (latency !== undefined) {
    const factor = uniform(latency);
    for (const metric of ['p50', 'p95', 'p99', ...(spreads ? ['std'] : [])] as const) scale(metric as Metric, factor);
  }
  if (events !== undefined) {
    scale('events', uniform(events));
    values.events = Math.max(1, Math.trunc(values.events));
  }
}
