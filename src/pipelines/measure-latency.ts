/** How long a model takes for a row that comes alone, and for all of them at once, by the context's clock. */
import { quantileOfSorted } from '../base/statistics.ts';
import { type Dataset, selectRows } from '../data/dataset.ts';
import { type Predictor, predictPrepared } from '../evaluation/predictor.ts';
import type { Context } from '../platform/context.ts';
import type { Latency } from '../reporting/evaluate-report.ts';

/** Rows that are timed one by one, as far as the time for it goes: twenty lie beyond p99, so that no single hiccup sets it. */
const TIMED = 2000;
/** Those before them, while the machine warms up. */
const WARM_UP = 50;
const MOST_MS = 3000;

/** The scores come with it: they are what the batch was timed for. */
export async function measureLatency(
  predictor: Predictor,
  dataset: Dataset,
  { clock, signal }: Pick<Context, 'clock' | 'signal'>,
): Promise<{ readonly scores: Float64Array; readonly latency: Latency }> {
  const started = clock();
  const scores = await predictPrepared(predictor, dataset, signal);
  const seconds = (clock() - started) / 1000;
  const times = await timeRows(predictor, dataset, { clock, signal });
  const at = (share: number) => quantileOfSorted(times, share);
  return {
    scores,
    latency: {
      one_row: times.length === 0 ? null : { n: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) },
      batch: { rows: dataset.rows, seconds, rows_per_second: seconds > 0 ? dataset.rows / seconds : null },
    },
  };
}

/** Milliseconds of each, ascending. */
async function timeRows(
  predictor: Predictor,
  dataset: Dataset,
  { clock, signal }: Pick<Context, 'clock' | 'signal'>,
): Promise<Float64Array> {
  const times: number[] = [];
  const begun = clock();
  for (let i = 0; i < WARM_UP + TIMED && dataset.rows > 0; i++) {
    const row = selectRows(dataset, Int32Array.of(i % dataset.rows));
    const before = clock();
    await predictPrepared(predictor, row, signal);
    const after = clock();
    if (i >= WARM_UP || after - begun > MOST_MS / 4) times.push(after - before);
    if (after - begun > MOST_MS && times.length > 0) break;
  }
  return Float64Array.from(times).sort();
}
