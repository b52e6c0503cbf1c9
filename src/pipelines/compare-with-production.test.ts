/** The comparison with production is fair whatever has changed between two trainings: columns, label, seed, rule of the split. */
import { expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { TrainedModelReport } from '../reporting/train-report.ts';
import { type Story, story } from '../testing/training-story.ts';

const ROWS = 1000;

/** The label follows `a` and, more, `b`; `noise` is nothing to it. */
function table(columns: readonly ('a' | 'b' | 'noise')[], rows = ROWS, flipped = 0): string {
  const random = seededRandom('table');
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = { a: random.normal(), b: random.normal(), noise: random.normal() };
    const label = cells.a + 2 * cells.b > 0 !== random.next() < flipped ? 1 : 0;
    return [...columns.map(name => cells[name].toFixed(4)), label, row].join(',');
  });
  return `${[...columns, 'label', 'day'].join(',')}\n${lines.join('\n')}\n`;
}

function configOf(source: object = {}, model: object = {}): object {
  return {
    performance_thresholds: { accuracy_min: 0.5, ece_max: 0.5 },
    models: [{ name: 'm', type: 'logistic', dataset: 'd', ...model }],
    sources: { d: { location: 'd.csv', label: 'label', ignore: ['day'], ...source } },
  };
}

async function train(here: Story, csv: string, config = configOf(), seed = '42'): Promise<TrainedModelReport> {
  here.write('d.csv', csv);
  here.write('c.json', config);
  const { models } = await here.train({ config: 'c.json', seed });
  return models[0]!;
}

const ground = ({ baseline }: TrainedModelReport) => baseline?.checks.find(({ name }) => name === 'baseline:ground');

it('is on all test rows, in pairs, when nothing has changed', async () => {
  using here = story();
  const first = await train(here, table(['a', 'b']));
  const again = await train(here, table(['a', 'b']));
  expect(again).toMatchObject({ promoted: true, baseline: { outcome: 'non_inferior', ground: 'all_rows' } });
  // The same rows and settings: the same model.
  expect(again.baseline?.metrics).toEqual(first.metrics);
  expect(ground(again)).toBeUndefined();
});

it('holds a loss of what production reads against the candidate, not against production', async () => {
  using here = story();
  const first = await train(here, table(['a', 'b']));
  const blind = await train(here, table(['a']));
  expect(blind.baseline).toMatchObject({ ground: 'own_rows', metrics: first.metrics });
  expect(blind).toMatchObject({ promoted: false, baseline: { outcome: 'inferior' } });
  expect(blind.decision).toMatch(/reads b, which these data lack: compared by what each had on its own test rows\.$/);
});

it('lets a column go that was worth nothing', async () => {
  using here = story();
  await train(here, table(['a', 'b', 'noise']));
  expect(await train(here, table(['a', 'b']), configOf())).toMatchObject({ promoted: true });
});

it('takes another kind for another column', async () => {
  using here = story();
  await train(here, table(['a', 'b']));
  const binned = table(['a', 'b']).replaceAll(/^(-?[\d.]+),(-?)[\d.]+,/gm, '$1,$2x,');
  expect(ground(await train(here, binned))?.message).toMatch(/reads b, which these data lack/);
});

it.each([
  ['the other way round', configOf({ positive: '0' })],
  ['of another column', configOf({ label: 'other' })],
])('is not made where the question is %s', async (_, config) => {
  using here = story();
  await train(here, table(['a', 'b']));
  const csv = table(['a', 'b']).replace('label', JSON.stringify(config).includes('other') ? 'other' : 'label');
  const other = await train(here, csv, config);
  expect(other).toMatchObject({ promoted: false, baseline: { outcome: 'inconclusive' } });
  expect(other.decision).toMatch(/they cannot be compared\. Give a model that answers another question a name/);
});

it('is not made on data that have nothing of what production reads', async () => {
  using here = story();
  await train(here, table(['a', 'b']));
  const other = await train(here, table(['a', 'b']).replace('a,b', 'c,d'));
  expect(other).toMatchObject({ promoted: false, baseline: { outcome: 'inconclusive' } });
  expect(other.baseline).toMatchObject({ ground: 'nothing', metrics: null });
  expect(other.decision).toMatch(/reads a, b, which these data lack: there is nothing to compare it on/);
});

it('does not count rows for production that it has learned from, split with another seed', async () => {
  using here = story();
  await train(here, table(['a', 'b'], ROWS, 0.1));
  for (const seed of ['1', '2', '3']) {
    const other = await train(here, table(['a', 'b'], ROWS, 0.1), configOf(), seed);
    expect(other.baseline?.outcome).not.toBe('inferior');
    // A fifth of the test rows was in production's test part too.
    const unseen = ground(other)?.observed as number;
    expect(unseen).toBeGreaterThan(20);
    expect(unseen).toBeLessThan(70);
    // Too few to compare on: each is judged by its own test rows.
    expect(other.decision).toMatch(/compared by what each had on its own test rows\.$/);
    expect(other.baseline?.checks.find(({ name }) => name === 'baseline:accuracy')?.message).toMatch(/unpaired/);
  }
});

it('is on the rows that are new to production where most of them are', async () => {
  using here = story();
  const first = await train(here, table(['a', 'b']), configOf({}, { split: { test_share: 0.2 } }));
  const smaller = await train(here, table(['a', 'b']), configOf({}, { split: { test_share: 0.3 } }));
  // They are just the ones that it was judged on when it was trained.
  expect(smaller.baseline).toMatchObject({ ground: 'some_rows', metrics: first.metrics });
  expect(ground(smaller)).toMatchObject({ status: 'pass', observed: 200, n: 300 });
  expect(smaller.baseline?.checks.find(({ name }) => name === 'baseline:accuracy')?.n).toBe(200);
  const inside = await train(here, table(['a', 'b']), configOf({}, { split: { test_share: 0.1 } }));
  expect(ground(inside)?.observed ?? 100).toBe(100);
});

it('is on all rows by time, whatever the seed and the columns', async () => {
  using here = story();
  const byTime = configOf({ timestamp: 'day', ignore: [] }, { split: { by: 'time' } });
  const dated = (columns: ('a' | 'b' | 'noise')[]) =>
    table(columns).replaceAll(
      /,(\d+)$/gm,
      (_, day) => `,${new Date(Date.UTC(2020, 0, 1 + Number(day))).toISOString()}`,
    );
  await train(here, dated(['a', 'b']), byTime);
  const wider = await train(here, dated(['a', 'b', 'noise']), byTime, '7');
  expect(wider.baseline?.outcome).not.toBe('inferior');
  expect(wider.baseline?.checks[0]?.n).toBe(200);
  expect(ground(wider)).toBeUndefined();
});

it('finds a new column no reason to trust production less: rows keep no side then', async () => {
  using here = story();
  await train(here, table(['a', 'b']));
  const wider = await train(here, table(['a', 'b', 'noise']));
  expect(ground(wider)).toMatchObject({ n: 200 });
  expect(wider.baseline?.outcome).not.toBe('inferior');
});
