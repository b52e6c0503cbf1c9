import { describe, expect, it } from 'vitest';
import { METRICS } from '../evaluation/metrics.ts';
import { exampleModel, exampleReport, exampleUntrained } from '../testing/example-report.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { tellingsOf } from './pull-request-comment.ts';
import type { BaselineReport, EnsembleReport, TrainedModelReport } from './train-report.ts';

const PLACE = { workflow: 'ML training', runUrl: 'https://github.com/octocat/ml/actions/runs/1/attempts/1' };
const told = (model: TrainedModelReport) => tellingsOf(exampleReport([model]), PLACE)[0]!;

/** Against production at 0.90 on the same rows. */
const worse = exampleModel('churn', 0.8);

describe('what a pull request is told', () => {
  it('is a table of all metrics against production on the same rows, with limits', () => {
    const { comment, check } = told(worse);
    expect(comment.body.split('\n')[0]).toBe('### ❌ `churn` failed');
    expect(comment.body).toContain(`| metric | here | production | change | limit | verdict |
| --- | ---: | ---: | ---: | --- | --- |
| Accuracy | 0.800 | 0.900 | −0.100 | ≥ 0.850, change ≥ −0.020 | fail |
| Precision | 0.800 | 0.820 | −0.020 |  |  |
`);
    expect(comment.body).toContain('| Average precision | – | 0.800 | – |  |  |');
    expect(comment.body.match(/^\| .*\|$/gm)).toHaveLength(2 + METRICS.length);
    expect(comment.body).toContain('Production: `20260124T020304Z-89abcdef`, on the same rows.');
    expect(check).toMatchObject({ name: 'ML training / churn', conclusion: 'failure', title: 'churn failed' });
    expect(check.summary).toContain('−0.100');
  });

  it('takes no difference between other rows for a change, and says which rows they are', () => {
    const beside = (ground: BaselineReport['ground'], metrics = worse.baseline!.metrics) =>
      told({ ...worse, baseline: { ...worse.baseline!, ground, metrics } }).comment.body;
    const some = beside('some_rows', { ...worse.baseline!.metrics!, n: 1500 });
    expect(some).toContain('| Precision | 0.800 | 0.820 | – |  |  |');
    expect(some).toContain('| Accuracy | 0.800 | 0.900 | −0.100 |');
    expect(some).toContain('on the 1,500 of these rows that it has not learned from.');
    expect(beside('own_rows')).toContain('on its own 2,000 test rows.');
    const nothing = beside('nothing', null);
    expect(nothing).toContain('| Precision | 0.800 | – | – |  |  |');
    expect(nothing).not.toContain('Average precision');
  });

  it('does not miss a production that is the model itself', () => {
    const kept = { ...exampleModel('fraud', 0.9), reused: true, promoted: false };
    expect(told(kept).comment.body).toContain('`data/payments.csv`. It is in production.');
  });

  it('says where there is nothing to compare with', () => {
    const { comment, check } = told(exampleModel('fraud', 0.9));
    expect(comment.body).toContain('No model is in production yet.');
    expect(check.conclusion).toBe('success');
  });

  it.each([
    ['warn', 'success'],
    ['inconclusive', 'neutral'],
    ['insufficient_data', 'neutral'],
  ] as const)('takes %s for %s', (status, conclusion) => {
    const model = exampleModel('fraud', 0.9);
    const checks = model.gate.checks.map(check => ({ ...check, status }));
    expect(told({ ...model, gate: { verdict: status, checks } }).check.conclusion).toBe(conclusion);
  });

  it('says that nothing was kept, where nothing was', () => {
    expect(told(worse).comment.body).not.toContain('Nothing was kept');
    const report = { ...exampleReport([worse]), audit: null, pull_request: 7 };
    expect(tellingsOf(report, PLACE)[0]!.comment.body).toContain('Nothing was kept: it is trained again');
  });

  it('is told of an ensemble that was not built, which is no failure', () => {
    const ensemble: EnsembleReport = {
      ...{ name: 'both', method: 'stacked', members: ['fraud', 'churn'], built: false, weights: null },
      ...{ decision: 'not built: @octocat <b>', best_member: null, log_loss: null, interval: null, n: null },
    };
    const [{ comment, check }] = tellingsOf({ ...exampleReport([]), ensembles: [ensemble] }, PLACE) as [never];
    expect(check).toMatchObject({ conclusion: 'neutral', title: 'both was not built' });
    expect((comment as { body: string }).body).toContain('`not built: @octocat <b>`');
    const built = { ...ensemble, built: true };
    expect(tellingsOf({ ...exampleReport([]), ensembles: [built] }, PLACE)).toEqual([]);
  });

  it('is told of a model that could not be trained too', () => {
    const errors = [exampleUntrained('churn', 'data.csv:3: @octocat <b>')];
    const [{ comment, check }] = tellingsOf({ ...exampleReport([]), errors }, PLACE) as [ReturnType<typeof told>];
    expect(comment.body).toContain('### ❌ `churn` could not be trained\n\n`data.csv:3: @octocat <b>`');
    expect(check).toMatchObject({ conclusion: 'failure', key: told(worse).check.key });
  });

  it('is one for a workflow and a model', () => {
    const keyOf = (workflow: string | null, model: string) =>
      tellingsOf(exampleReport([exampleModel(model, 0.9)]), { workflow, runUrl: null })[0]!.comment.key;
    const keys = [keyOf('A', 'x'), keyOf('A', 'X'), keyOf('B', 'x'), keyOf(null, 'x'), keyOf('A -->\n', 'x')];
    expect(new Set(keys).size).toBe(5);
    for (const key of keys) expect(key).toMatch(/^train:[0-9a-f]{8}:[xX]$/);
  });

  it('lets nothing act that comes from data', () => {
    const hostile = { ...worse.data, location: '@octocat closes #1 ![x](//y) <img src=x> | `a`' };
    const [harmless, other] = [told(worse), told({ ...worse, data: hostile })];
    expect(activeNodes(other.comment.body)).toEqual(activeNodes(harmless.comment.body));
    expect(activeNodes(other.check.summary)).toEqual(activeNodes(harmless.check.summary));
  });
});
