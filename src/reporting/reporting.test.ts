import { describe, expect, it } from 'vitest';
import { exampleModel, exampleReport } from '../testing/example-report.ts';
import { formatCount, formatNumber, formatSeconds, formatShare, textTable } from './format.ts';
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
      '1.0e-5',
      '1,234,567',
      '–',
      'x',
    ]);
    expect([999, 1000, 1234567].map(formatCount)).toEqual(['999', '1,000', '1,234,567']);
    expect([formatShare(1, 8), formatShare(1, 0)]).toEqual(['12.5 %', '–']);
    expect([0.0123, 1.26, 125].map(formatSeconds)).toEqual(['12 ms', '1.3 s', '2 min 5 s']);
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

describe('the terminal', () => {
  it('says what was decided and why, and where everything lies', () => {
    const text = trainText(exampleReport([good, bad]));
    expect(text).toContain('PROMOTED: all 1 checks passed; there was no model in production.');
    expect(text).toContain('NOT PROMOTED: accuracy 0.8 is below 0.85.');
    expect(text).toContain('2 models trained in 1.5 s: 1 promoted, 1 not');
    for (const place of [good.package!, bad.package!, 'models/audit', 'mlops verify --models-dir models']) {
      expect(text).toContain(place);
    }
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(125);
  });

  it('names the first problem first when something does not verify', () => {
    const head = { ...exampleReport([]), command: 'verify' as const, counted: { models: 1, versions: 1, files: 9 } };
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
    expect(summary).toContain('open><summary>✋ churn');
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
    const text = trainText(report);
    expect(text).toContain('UNCHANGED: not trained again: it would come out the same.');
    expect(text).toContain('1 model trained in 1.5 s: 1 promoted, 0 not, 1 model unchanged');
    expect(text).toMatch(/ {2}data {3}synthetic violations: 10,000 rows/);
  });

  it('says at once which models could not be trained', () => {
    const errors = [{ name: 'x', type: 'logistic', message: 'data.csv has one class only' }];
    const summary = trainSummary({ ...exampleReport([good]), errors, verdict: 'fail' }, new Map());
    expect(summary).toContain('## ❌ Training: 1 of 2 models could not be trained');
    expect(summary).toContain('data.csv has one class only');
  });
});
