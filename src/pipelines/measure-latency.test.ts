/** Holds that latency is of rows enough for its 99th percentile, and that slow models do not take for ever. */
import { expect, it } from 'vitest';
import { labeledTable, numericColumn } from '../testing/tables.ts';
import { measureLatency } from './measure-latency.ts';

const NONE = { method: 'none', parameters: {}, n: 0, reason: 'a test' };

/** A model that takes `times` milliseconds for its calls, one after the other and over again, by a clock of its own. */
async function measured(times: readonly number[], rows = 30) {
  let [now, calls] = [0, 0];
  const model = {
    ...{ type: 'slow', features: [{ name: 'x', kind: 'numeric' as const }], facts: {} },
    score: (dataset: { readonly rows: number }) => {
      now += times[calls++ % times.length]!;
      return new Float64Array(dataset.rows);
    },
    state: () => ({ json: {}, arrays: {} }),
  };
  const table = labeledTable([numericColumn('x', new Float64Array(rows))], new Array(rows).fill(0));
  const { latency } = await measureLatency({ model, calibration: NONE, threshold: 0.5 }, table, {
    ...{ clock: () => now, signal: new AbortController().signal },
  });
  return { latency, calls, now };
}

it('times 2,000 rows, so that three hiccups do not make the 99th percentile', async () => {
  const hiccups = Array.from({ length: 3000 }, (_, call) => ([100, 200, 300].includes(call) ? 50 : 0.1));
  const { latency, calls } = await measured(hiccups);
  expect(latency.one_row!.n).toBe(2000);
  // The batch, and fifty to warm up.
  expect(calls).toBe(2051);
  expect(latency.one_row!.p99).toBeCloseTo(0.1, 9);
});

it('shows hiccups that are more than one in a hundred', async () => {
  const { latency } = await measured(Array.from({ length: 50 }, (_, call) => (call === 0 ? 9 : 0.1)));
  expect(latency.one_row!.p95).toBeCloseTo(0.1, 9);
  expect(latency.one_row!.p99).toBeCloseTo(9, 9);
});

it('stops after about three seconds, with the rows that were timed by then', async () => {
  const { latency, now } = await measured([10]);
  expect(latency.one_row!.n).toBeGreaterThan(200);
  expect(now).toBeLessThan(3100);
  expect((await measured([5000])).latency.one_row!.n).toBe(1);
});

it('says nothing of one row where there is none', async () => {
  expect((await measured([1], 0)).latency.one_row).toBeNull();
});
