import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { groupRows } from '../data/row-groups.ts';
import { categoricalColumn, labeledTable } from '../testing/tables.ts';
import { evaluate } from './metrics.ts';
import { sliceMetrics } from './slices.ts';

/** Rows in countries; in those of `hard`, a third of the positive rows is not found. */
function rowsIn(countries: readonly string[], rows: number, hard: readonly string[], seed: string) {
  const random = seededRandom(seed);
  const place = Array.from({ length: rows }, () => countries[random.integer(countries.length)]!);
  const labels = Uint8Array.from(place, () => (random.next() < 0.4 ? 1 : 0));
  const scores = Float64Array.from(labels, (label, row) => {
    const miss = hard.includes(place[row]!) ? 1 / 3 : 0.05;
    return (label === 1) === random.next() >= miss ? 0.6 + 0.4 * random.next() : 0.5 * random.next();
  });
  return { dataset: labeledTable([categoricalColumn('country', place)], labels), scores, labels };
}

function slice({ dataset, scores, labels }: ReturnType<typeof rowsIn>, isLabelled = true) {
  const columns = [{ name: 'country', groups: groupRows(dataset, 'country')! }];
  return sliceMetrics({
    columns,
    scores,
    labels: isLabelled ? labels : null,
    threshold: 0.5,
    random: seededRandom(1),
  })[0]!.slices;
}

describe('slices', () => {
  it('have the metrics of their own rows', () => {
    const made = rowsIn(['de', 'fr'], 1000, [], 'own');
    const [first] = slice(made);
    const [group] = groupRows(made.dataset, 'country')!;
    const scores = Float64Array.from(group!.rows, row => made.scores[row]!);
    const labels = Uint8Array.from(group!.rows, row => made.labels[row]!);
    const expected = evaluate(scores, labels, 0.5, seededRandom(1).fork(`country/value/${group!.value}`));
    for (const [name, { value, interval }] of Object.entries(first!.metrics!)) {
      expect({ value, interval }).toEqual({
        value: expected.values[name as keyof typeof expected.values],
        interval: expected.intervals[name as keyof typeof expected.intervals],
      });
    }
    expect(first).toMatchObject({ n: group!.rows.length, base_rate: first!.positives! / first!.n });
  });

  it('say where the model is worse than on the rest', () => {
    const found = slice(rowsIn(['de', 'fr', 'it', 'es'], 4000, ['it'], 'worse'));
    const worse = found.filter(({ worse_on: on }) => on!.length > 0);
    expect(worse.map(({ value }) => value)).toEqual(['it']);
    expect(worse[0]!.worse_on).toEqual(expect.arrayContaining(['accuracy', 'recall']));
  });

  it('rarely say so where nothing is', () => {
    const countries = Array.from({ length: 10 }, (_, i) => `c${i}`);
    let alarms = 0;
    for (let i = 0; i < 100; i++) {
      if (slice(rowsIn(countries, 1500, [], `null ${i}`)).some(({ worse_on: on }) => on!.length > 0)) alarms++;
    }
    // One run in twenty, of 100: more than 11 would happen once in two hundred times.
    expect(alarms).toBeLessThanOrEqual(11);
  });

  it('do not judge where there are too few rows', () => {
    const made = rowsIn(['de'], 200, [], 'few');
    const place = Array.from({ length: 200 }, (_, row) => (row < 190 ? 'de' : 'lu'));
    const few = slice({ ...made, dataset: labeledTable([categoricalColumn('country', place)], made.labels) }).find(
      ({ value }) => value === 'lu',
    )!;
    expect(few.metrics!.accuracy).toMatchObject({ n: 10, status: 'insufficient_data' });
    expect(few.metrics!.recall.status).toBe('insufficient_data');
    expect(few.worse_on).toEqual([]);
  });

  it('count rows and calls where nobody knows the labels', () => {
    const [first] = slice(rowsIn(['de', 'fr'], 100, [], 'unlabelled'), false);
    expect(first).toMatchObject({ positives: null, base_rate: null, metrics: null, worse_on: null });
    expect(first!.called_positive).toBeGreaterThan(0);
  });
});
