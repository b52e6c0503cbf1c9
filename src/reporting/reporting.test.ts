import { describe, expect, it } from 'vitest';
import { exampleModel, exampleReport, exampleUntrained } from '../testing/example-report.ts';
import {
  checkRow,
  formatBeside,
  formatChange,
  formatCount,
  formatNumber,
  formatSeconds,
  formatShare,
  textTable,
} from './format.ts';
import { type HandOverReport, handOverSummary, handOverText } from './hand-over-report.ts';
import { beginning, reportHead, TOOL } from './report.ts';
import type { EnsembleReport, TrainedModelReport, TrainReport } from './train-report.ts';
import { trainSummary } from './train-summary.ts';
import { trainText } from './train-text.ts';
import { verifyText } from './verify-report.ts';

const good = exampleModel('fraud', 0.95);
const bad = exampleModel('churn', 0.8);

describe('numbers', () => {
  it('are short, and never hide that there is none', () => {
    expect([0.12345, 0, 1, 0.00001, 1234567, null, 'x'].map(formatNumber)).toEqual([
      '0.123',
      '0.000',
      '1.000',
      '<0.001',
      '1,234,567',
      '–',
      'x',
    ]);
    expect([999, 1000, 1234567].map(formatCount)).toEqual(['999', '1,000', '1,234,567']);
    expect([formatShare(1, 8), formatShare(1, 0)]).toEqual(['12.5 %', '–']);
    expect([0.0123, 1.26, 125].map(formatSeconds)).toEqual(['12 ms', '1.3 s', '2 min 5 s']);
  });

  it('have one minus sign, and a plus where they are differences', () => {
    expect([-0.0112, -0.00001, -1234].map(formatNumber)).toEqual(['−0.011', '>−0.001', '−1,234']);
    expect([-0.0112, -0.00001, 0, 0.00001, 0.1, 15.834].map(formatChange)).toEqual([
      '−0.011',
      '>−0.001',
      '0.000',
      '<+0.001',
      '+0.100',
      '+15.834',
    ]);
  });

  it('are told from their limit, however near it they are', () => {
    expect(formatBeside(0.8499, 0.85)).toEqual(['0.8499', '0.8500']);
    expect(formatBeside(0.85, 0.85)).toEqual(['0.850', '0.850']);
    expect(formatBeside(0.1, 0.3)).toEqual(['0.100', '0.300']);
    expect(formatBeside(0.02, 0.0005)).toEqual(['0.020', '0.0005']);
    expect(formatBeside(0.0003, 0.0005)).toEqual(['0.0003', '0.0005']);
    expect(formatBeside(0.85 - 1e-12, 0.85)).toEqual(['0.849999999999', '0.850000000000']);
    const check = { ...good.gate.checks[0]!, observed: 0.8499, status: 'fail' as const };
    expect(checkRow(check).slice(1, 3)).toEqual(['0.8499', '≥ 0.8500']);
  });

  it('say what they are an interval of, where it is not of the value', () => {
    const interval = { low: 0, high: 0.0098, level: 0.95, method: 'x' };
    const check = { ...good.gate.checks[0]!, interval };
    expect(checkRow({ ...check, name: 'ece' })[3]).toBe('0.000 … 0.010 beyond noise');
    expect(checkRow({ ...check, name: 'accuracy' })[3]).toBe('0.000 … 0.010');
    expect(checkRow({ ...check, name: 'baseline:ece' }).slice(0, 4)[0]).toBe('ece against production');
    expect(checkRow({ ...check, name: 'baseline:ground' })[0]).toBe('rows compared on');
  });

  it('say which rows a metric is about, where not all of them are', () => {
    const check = { ...good.gate.checks[0]!, n: 1038 };
    expect(checkRow(check)[4]).toBe('1,038');
    expect(checkRow({ ...check, name: 'roc_auc' })[4]).toBe('1,038 rows of the rarer class');
  });

  it('stand under each other in a table', () => {
    expect(
      textTable(
        [
          ['name', 'n'],
          ['a', '10'],
          ['bb', '7'],
        ],
        [1],
      ),
    ).toEqual(['name   n', 'a     10', 'bb     7']);
  });
});

it('has the same head in the report of every command', () => {
  const times = [1000, 3500];
  const context = {
    now: () => new Date('2026-01-31T02:03:04Z'),
    clock: () => times.shift()!,
    peakRssBytes: () => 1e8,
  };
  const began = beginning(context);
  const checks = [{ ...good.gate.checks[0]!, status: 'warn' as const }];
  expect(reportHead('plan', checks, began, context)).toEqual({
    ...{ schema_version: 1, tool: { name: 'mlops-actions', version: expect.any(String) }, command: 'plan' },
    ...{ started_at: '2026-01-31T02:03:04.000Z', seconds: 2.5, peak_rss_bytes: 1e8, verdict: 'warn', checks },
  });
  times.push(5000);
  expect(reportHead('train', checks, began, context, 'fail').verdict).toBe('fail');
});

it('tells what was handed over from what is unchanged', () => {
  const trained = { name: 'fraud', unchanged: null, training_seconds: 1, metrics: { accuracy: 0.9, n: 2000 } };
  const same = { name: 'churn', unchanged: '20260131T020304Z-0123abcd', training_seconds: null, metrics: null };
  const told = (...models: HandOverReport['handed_over']) => {
    const report: HandOverReport = {
      ...{ schema_version: 1, tool: TOOL, command: 'train', started_at: '', seconds: 1, peak_rss_bytes: 1 },
      ...{ verdict: 'pass', checks: [], place: 'trained', handed_over: models, errors: [] },
    };
    return [handOverSummary(report).split('\n')[0], handOverText(report).trimEnd().split('\n').at(-1)];
  };
  const where = ' and handed over in trained, to be judged by train with --trained';
  expect([told(trained), told(same), told(trained, same, trained)]).toEqual([
    ['## ✅ 1 model trained, not judged yet', `1 model trained${where}`],
    ['## ✅ 1 model unchanged', '1 model unchanged'],
    ['## ✅ 2 models trained, not judged yet; 1 model unchanged', `2 models trained${where}; 1 model unchanged`],
  ]);
});

const trial = { folds: [0.8, 0.82], message: null, seconds: 0.5 };
const searched: TrainedModelReport = {
  ...good,
  search: {
    ...{ method: 'tpe', space: { c: { min: 0.1, max: 10 } }, metric: 'log_loss', direction: 'minimize', folds: 2 },
    ...{ prune: true, minutes: null, ended_by: 'trials', seconds: 2, best: 3 },
    trials: [
      { ...trial, number: 1, hyperparameters: { c: 1 }, value: 0.81, status: 'complete' },
      { ...trial, number: 2, hyperparameters: { c: 9 }, value: 0.9, status: 'pruned', folds: [0.9] },
      { ...trial, number: 3, hyperparameters: { c: 'a|b <img>' }, value: 0.7, status: 'complete' },
      { ...trial, number: 4, hyperparameters: { c: 0 }, value: null, status: 'failed', folds: [], message: 'no' },
    ],
  },
};
const ensemble: EnsembleReport = {
  ...{
    name: 'both',
    method: 'weighted',
    members: ['fraud', 'churn'],
    built: true,
    decision: 'log loss 0.1, 0.2 of fraud.',
  },
  ...{
    weights: [0.25, 0.75],
    best_member: 'fraud',
    log_loss: { ensemble: 0.1, best_member: 0.2 },
    interval: null,
    n: 99,
  },
};
const left = { ...ensemble, built: false, weights: null, decision: 'not built: @all <b>' };

describe('a search', () => {
  it('is told with its best trial, and what became of the others', () => {
    expect(trainText(exampleReport([searched]), '')).toContain(
      '  search tpe, 4 trials on 2 folds in 2.0 s, 1 given up as worse, 1 failed; best log_loss 0.700 with c = "a|b <img>" (trial 3)',
    );
  });

  it('shows its best trials in the summary, best first, in which nothing acts', () => {
    const summary = trainSummary(exampleReport([searched]), new Map());
    expect(summary).toContain('<details><summary>Search: 4 trials</summary>');
    expect(summary).toMatch(/\| 3 \| 0\.700 \| 0\.800 0\.820 \| `c = "a\\u\{7c\}b <img>"` \|\n\| 1 \| 0\.810 \|/);
    expect(summary).toContain('2 more trials in the report.');
  });
});

describe('an ensemble', () => {
  it('is told with its weights, or why it was not built', () => {
    const text = trainText({ ...exampleReport([good]), ensembles: [ensemble, left] }, '');
    expect(text).toContain(
      'both · ensemble\n  weighted mean of fraud 0.250, churn 0.750\n  log loss 0.1, 0.2 of fraud.\n',
    );
    expect(text).toContain('both · ensemble · NOT BUILT\n  weighted mean of fraud, churn\n  not built: @all <b>\n');
    const summary = trainSummary({ ...exampleReport([good]), ensembles: [left] }, new Map());
    expect(summary).toContain('- ▫️ `both`, weighted mean of `fraud`, `churn`: `not built: @all <b>`');
  });
});

describe('the terminal', () => {
  it('says what was decided and why, and where everything lies', () => {
    const text = trainText(exampleReport([good, bad]), 'mlops verify --models-dir models');
    expect(text).toContain('PROMOTED: all 1 checks passed; there was no model in production.');
    expect(text).toContain('NOT PROMOTED: accuracy 0.8 is below 0.85.');
    expect(text).toContain('2 models trained in 1.5 s: 1 promoted, 1 not');
    for (const place of [good.package!, bad.package!, 'models/audit', 'mlops verify --models-dir models']) {
      expect(text).toContain(place);
    }
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(125);
  });

  it('names the first problem first when something does not verify', () => {
    const head = {
      ...{ ...exampleReport([]), command: 'verify' as const, counted: { models: 1, versions: 1, files: 9 } },
      held_against: { checkpoint: null, public_key: null },
    };
    const problems = [
      { path: 'audit/log/000000000000.jsonl', problem: 'is not the entry that was committed', line: 4, entry: 3 },
      { path: 'README.md', line: null, problem: 'is missing', entry: null },
    ];
    const text = verifyText({ ...head, problems, notes: [], log: { root: 'c', size: 5 } });
    expect(text).toMatch(/NOT VERIFIED: 2 problems.*\n.*jsonl:4 \(entry 3\): is not the entry/);
  });
});

describe('the job summary', () => {
  it('starts with the verdict, then one table for all models', () => {
    const summary = trainSummary(exampleReport([good, bad]), new Map());
    expect(summary.split('\n')[0]).toBe('## ❌ Training: 1 of 2 promoted; `churn` failed');
    expect(summary.indexOf('| model |')).toBeLessThan(summary.indexOf('<details'));
    expect(summary).toContain('open><summary>❌ churn');
  });

  it('gives a model the same mark in the title, the table and its fold', () => {
    for (const [status, mark] of [
      ['fail', '❌'],
      ['inconclusive', '❔'],
      ['pass', '✅'],
    ] as const) {
      const checks = bad.baseline!.checks.map(check => ({ ...check, status }));
      const model: TrainedModelReport = {
        ...good,
        ...{ promoted: status === 'pass', stage: status === 'pass' ? 'current' : 'candidates' },
        baseline: { ...bad.baseline!, checks },
      };
      const summary = trainSummary({ ...exampleReport([model]), verdict: status }, new Map());
      expect(summary).toContain(`## ${mark} Training`);
      expect(summary).toContain(`| ${mark} ${status === 'pass' ? 'promoted' : 'not promoted'} |`);
      expect(summary).toContain(`<summary>${mark} fraud`);
    }
  });

  it('says which models were not trained again, and that data are synthetic', () => {
    const reused = {
      ...bad,
      promoted: false,
      reused: true,
      decision: 'not trained again: it would come out the same.',
    };
    const synthetic = { ...good, data: { ...good.data, source: 'synthetic', location: 'violations' } };
    const report = exampleReport([synthetic, reused]);
    const summary = trainSummary(report, new Map());
    expect(summary.split('\n')[0]).toBe('## ❌ Training: 1 of 2 promoted, 1 unchanged; `churn` failed');
    expect(summary).toContain('❌ unchanged');
    expect(summary).toContain('Data synthetic `violations`:');
    const text = trainText(report, 'mlops verify');
    expect(text).toContain('UNCHANGED: not trained again: it would come out the same.');
    expect(text).toContain('1 model trained in 1.5 s: 1 promoted, 0 not, 1 model unchanged');
    expect(text).toMatch(/ {2}data {3}synthetic violations: 10,000 rows/);
  });

  it('says at once which models could not be trained', () => {
    const note = 'data.csv:17: column "a" is read as text: 1 of 400 cells is no number, the first one "abc"';
    const errors = [{ ...exampleUntrained('x', 'data.csv has one class only'), columns: [note] }];
    const report: TrainReport = { ...exampleReport([good]), errors, verdict: 'fail' };
    const summary = trainSummary(report, new Map());
    expect(summary).toContain('## ❌ Training: 1 of 2 models could not be trained');
    for (const told of [summary, trainText(report, 'mlops verify')]) {
      expect(told).toContain('data.csv has one class only');
      expect(told).toContain('mend it');
      expect(told).toContain(note);
    }
  });

  it('says which columns were left out, and what else there is to know, of each model', () => {
    const message = 'column "@octocat" is left out: text; d.csv:17: …';
    const nothing = { kind: 'text', reason: 'text', line: 17, cell: 'abc', cells: 1 };
    const left_out = [{ column: '@octocat', ...nothing, message }];
    const model = { ...good, data: { ...good.data, left_out }, notices: ['dataset "d" is stale: …'] };
    const same = { ...bad, data: { ...bad.data, left_out } };
    const report = exampleReport([model, same]);
    const text = trainText(report, 'mlops verify');
    expect(text).toContain('\n  notice dataset "d" is stale: …\n  notice left out: @octocat (text)\n');
    // Once for both, since they have the same source.
    expect(text.match(/left out/g)).toHaveLength(1);
    const summary = trainSummary(report, new Map());
    expect(summary).toContain('\n- ⚠️ `fraud`: `dataset "d" is stale: …`\n');
    expect(summary).toContain(`\n- ⚠️ \`fraud\`, \`churn\`: \`${message}\`\n`);
  });
});
