import { describe, expect, it } from 'vitest';
import { exampleModel, exampleReport } from '../testing/example-report.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { formatCount, formatNumber, formatSeconds, formatShare, textTable } from './format.ts';
import { isRegression, regressionIssue, regressionResolved } from './regression-issue.ts';
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
      { path: 'audit/log/000000000000.jsonl', problem: 'is not the entry that was committed', entry: 3 },
      { path: 'README.md', problem: 'is missing', entry: null },
    ];
    const text = verifyText({ ...head, problems, notes: [], log: { root: 'c', size: 5 } });
    expect(text).toMatch(/NOT VERIFIED: 2 problems.*\n.*jsonl \(entry 3\): is not the entry/);
  });
});

describe('the job summary', () => {
  it('starts with the verdict, then one table for all models', () => {
    const summary = trainSummary(exampleReport([good, bad]));
    expect(summary.split('\n')[0]).toBe('## ❌ Training failed: 1 of 2 promoted');
    expect(summary.indexOf('| model |')).toBeLessThan(summary.indexOf('<details'));
    expect(summary).toContain('open><summary>✋ churn');
  });

  it('says at once which models could not be trained', () => {
    const errors = [{ name: 'x', type: 'logistic', message: 'data.csv has one class only' }];
    const summary = trainSummary({ ...exampleReport([good]), errors, verdict: 'fail' });
    expect(summary).toContain('## ❌ Training: 1 of 2 models could not be trained');
    expect(summary).toContain('data.csv has one class only');
  });
});

describe('the regression issue', () => {
  const facts = (model = bad) => ({
    ...{ model, runUrl: 'https://github.com/octocat/ml/actions/runs/1', commit: '1'.repeat(40), labels: ['team-x'] },
    assignees: ['octocat'],
    history: [
      {
        at: '2026-01-24T02:03:04.000Z',
        version: '20260124T020304Z-89abcdef',
        promoted: true,
        metrics: { accuracy: 0.95 },
      },
    ],
  });

  it('tells in title and first line what broke and how badly', () => {
    const issue = regressionIssue(facts());
    expect(issue.title).toBe('Regression: churn: accuracy 0.800');
    expect(issue.body.split('\n')[0]).toMatch(/churn.*accuracy 0\.8 is below 0\.85/);
    expect(issue.labels).toEqual(['ml-ops', 'regression', 'needs-investigation', 'team-x']);
    expect(issue.body).toContain('| 2026-01-24 02:03 |');
  });

  it('has the same fingerprint for the same cause, and another when another check fails', () => {
    const again = { ...bad, version: '20260207T020304Z-0123abcd' };
    expect(regressionIssue(facts(again)).fingerprint).toBe(regressionIssue(facts()).fingerprint);
    const other = { ...bad, gate: { verdict: 'pass' as const, checks: [] } };
    expect(regressionIssue(facts(other)).fingerprint).not.toBe(regressionIssue(facts()).fingerprint);
  });

  it('is for a model that is worse than one in production, not for a first one that fails its gate', () => {
    expect(isRegression(bad)).toBe(true);
    expect(isRegression({ ...bad, baseline: null })).toBe(false);
    expect(isRegression(good)).toBe(false);
  });

  it('holds no link or mention but its own', () => {
    const { link, mention, image } = activeNodes(regressionIssue(facts()).body);
    // The run and the commit.
    expect({ link, mention, image }).toEqual({ link: 2, mention: 0, image: 0 });
    expect(activeNodes(regressionResolved(good, null)).link).toBe(0);
  });
});
