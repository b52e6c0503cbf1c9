/** The built command on server metrics: generated, kept in a file, read again, judged beside a simple method, and scored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { ROOT, type Workspace, workspace } from './mlops.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'train-report.schema.json'), 'utf8'));
const isTrainReport = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
const TRAIN = ['train', '--model-type', 'isolation_forest'];

function reportOf(here: Workspace, ...args: string[]) {
  const { code, stdout, stderr } = here.mlops(...args, '--json');
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout);
  expect(isTrainReport(report), JSON.stringify(isTrainReport.errors)).toBe(true);
  return { model: report.models[0], stderr };
}

const read = (here: Workspace, file: string) => readFileSync(join(here.path, file), 'utf8');

describe('mlops train on server metrics', () => {
  it('shows the simple method beside the forest in text, summary, report and card', () => {
    using here = workspace();
    const { code, stdout, stderr } = here.mlops(...TRAIN, '--days', '14', '--report', 'r.json');
    expect(code, stderr).toBe(0);
    const { simple_baseline: simple, metrics, package: folder, data } = JSON.parse(read(here, 'r.json')).models[0];
    expect(data).toMatchObject({ rows: 4032, positives: 202, split: { by: 'time' } });
    expect(simple).toMatchObject({ name: 'robust z-score', metrics: { precision: expect.any(Number) } });
    expect(Object.keys(simple.metrics)).toEqual([
      'precision',
      'recall',
      'f1',
      'false_positive_rate',
      'roc_auc',
      'average_precision',
    ]);
    expect(metrics.precision).toBeGreaterThanOrEqual(0.953);
    expect(metrics.recall).toBeGreaterThanOrEqual(0.871);
    expect(metrics.false_positive_rate).toBeLessThanOrEqual(0.118);
    const [recall, other] = [metrics.recall, simple.metrics.recall].map((value: number) => value.toFixed(3));
    expect(stdout).toMatch(new RegExp(`on the test rows +Precision +Recall[^]*isolation_forest +[\\d.]+ +${recall}`));
    expect(stdout).toMatch(new RegExp(`robust z-score +[\\d.]+ +${other}`));
    const summary = read(here, '.mlops/summary.md');
    expect(summary).toMatch(/\| `robust z-score` \| [\d.]+ \|/);
    expect(read(here, `${folder}/README.md`)).toMatch(/\| `robust z-score` \| [\d.]+ \|/);
    expect(JSON.parse(read(here, `${folder}/card.json`))).toMatchObject({
      simple_baseline: simple,
      moments: 'timestamp',
    });
    // A model that is not trained again tells the same of itself.
    const again = reportOf(here, ...TRAIN, '--days', '14', '--retrain', 'changed').model;
    expect(again).toMatchObject({ reused: true, simple_baseline: simple });
  });

  it('learns the same model from the rows that it has saved', () => {
    using here = workspace();
    const args = [
      ...TRAIN,
      '--days',
      '10',
      '--interval',
      '10',
      '--anomaly-rate',
      '0.08',
      '--save-data',
      'out/rows.csv',
    ];
    const made = reportOf(here, ...args);
    expect(made.model.data).toMatchObject({ rows: 1440, positives: 115, split: { by: 'stratified' } });
    const [, said] =
      /out\/rows\.csv has the 1,440 generated rows; as a source it is (\{.*\}), and to be split/.exec(made.stderr) ??
      [];
    const source = JSON.parse(said!);
    expect(source).toEqual({ location: 'out/rows.csv', label: 'label', timestamp: 'timestamp', ignore: ['pattern'] });
    expect(made.stderr).toContain('its model says "split": {"by":"stratified"}');
    const split = { by: 'stratified' };
    const models = [{ name: 'isolation_forest', type: 'isolation_forest', dataset: 'rows', split }];
    here.write('c.json', JSON.stringify({ models, sources: { rows: source } }));
    const { model } = reportOf(here, 'train', '--config', 'c.json', '--models-dir', 'other');
    expect(model.metrics).toEqual(made.model.metrics);
    const [one, two] = [made.model, model].map(({ package: folder }) =>
      readFileSync(join(here.path, folder, 'weights.bin')),
    );
    expect(two!.equals(one!)).toBe(true);
  });

  it('looks at the clock when it scores rows of a file, too', () => {
    using here = workspace();
    reportOf(here, ...TRAIN, '--days', '21');
    const at = (moment: string, events: number) => `${moment},${events},0.01,25,85,135,10`;
    const head = 'timestamp,event_count,error_rate,p50_latency_ms,p95_latency_ms,p99_latency_ms,latency_std';
    // Noon on a Wednesday, then its night.
    const rows = [
      at('2025-02-05T12:00:00Z', 1000),
      at('2025-02-05T12:00:00Z', 150),
      at('2025-02-05T03:00:00Z', 150),
      at('2025-02-05T03:00:00Z', 1000),
    ];
    here.write('rows.csv', `${[head, ...rows].join('\n')}\n`);
    const { code, stderr } = here.mlops('predict', '--input', 'rows.csv', '--output', 'p.csv');
    expect(code, stderr).toBe(0);
    const labels = read(here, 'p.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split(',')[2]);
    expect(labels).toEqual(['0', '1', '0', '1']);
  });

  it('reads series that the configuration derives', () => {
    using here = workspace();
    const generator = { days: 14 };
    const derive = [
      {
        with: 'series',
        columns: ['event_count'],
        ratios: [['p95_latency_ms', 'p50_latency_ms']],
        products: [['event_count', 'error_rate']],
        logs: ['error_rate'],
      },
    ];
    const source = { source: 'synthetic', location: 'metrics', generator, derive };
    here.write(
      'c.json',
      JSON.stringify({ models: [{ name: 'm', type: 'isolation_forest', dataset: 's' }], sources: { s: source } }),
    );
    const { model } = reportOf(here, 'train', '--config', 'c.json');
    expect(model.data.split.by).toBe('time');
    const { features } = JSON.parse(read(here, `${model.package}/card.json`));
    const names = features.map(({ name }: { name: string }) => name);
    for (const name of [
      'event_count_change_1',
      'event_count_sd_12',
      'p95_latency_ms_per_p50_latency_ms',
      'event_count_times_error_rate',
      'log_error_rate',
    ]) {
      expect(names).toContain(name);
    }
  });

  it.each([
    [['--days', '0'], /--days is "0", expected a whole number from 1 to 10000/],
    [['--anomaly-rate', 'half'], /--anomaly-rate is "half", expected a number from 0.0001 to 0.5/],
    [['--save-data', 'x.csv', '--model-type', 'all'], /--save-data writes one dataset that was generated/],
  ])('refuses %j', (args, message) => {
    using here = workspace();
    const { code, stderr } = here.mlops(...TRAIN, ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });
});

describe('a series', () => {
  /** The same forest without `series` and with it, by the metric. */
  function both(here: Workspace, source: object, metric: string): [plain: number, series: number] {
    const models = ['plain', 'series'].map(name => ({ name, type: 'isolation_forest', dataset: name }));
    const sources = { plain: source, series: { ...source, derive: [{ with: 'series' }] } };
    here.write('c.json', JSON.stringify({ models, sources }));
    const { code, stdout, stderr } = here.mlops('train', '--config', 'c.json', '--json');
    expect(code, stderr).toBe(0);
    const report: { models: { metrics: Record<string, number> }[] } = JSON.parse(stdout);
    return [report.models[0]!.metrics[metric]!, report.models[1]!.metrics[metric]!];
  }

  it('finds spikes of a level that wanders, which values alone do not show', () => {
    using here = workspace();
    const random = seededRandom('spikes');
    let level = 100;
    const rows = Array.from({ length: 6000 }, (_, i) => {
      level = 100 + 0.998 * (level - 100) + random.normal() * 0.25;
      const label = random.next() < 0.04 ? 1 : 0;
      const spike = label * (random.next() < 0.5 ? -3 : 3);
      return `${new Date(Date.UTC(2025, 0, 6) + i * 300_000).toISOString()},${level + spike},${label}`;
    });
    here.write('wander.csv', `at,value,label\n${rows.join('\n')}\n`);
    const [plain, series] = both(
      here,
      { location: 'wander.csv', label: 'label', timestamp: 'at' },
      'average_precision',
    );
    expect(plain).toBeLessThan(0.4);
    expect(series).toBeGreaterThan(0.7);
  });

  it('harms where rows are unusual by themselves, as the guide says', () => {
    using here = workspace();
    const generated = { source: 'synthetic', location: 'metrics', label: 'label', timestamp: 'timestamp' };
    const [plain, series] = both(here, { ...generated, ignore: ['pattern'], generator: { days: 28 } }, 'f1');
    expect(plain).toBeGreaterThan(0.9);
    expect(series).toBeLessThan(0.8);
  });
});
