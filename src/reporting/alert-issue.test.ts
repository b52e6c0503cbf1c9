import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AlertBook, NO_ALERTS } from '../alerts/alert-book.ts';
import { ALERT_KINDS, type AlertKind, alertKey } from '../alerts/alert-kind.ts';
import type { AlertPolicy, Observation } from '../alerts/decide.ts';
import { planAlerts } from '../alerts/issue-plan.ts';
import type { IssueChange } from '../platform/forge.ts';
import { exampleModel } from '../testing/example-report.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { type Account, type AlertIssueSettings, alertIssue } from './alert-issue.ts';
import { isRegression, regressionAccount } from './regression-issue.ts';
import type { TrainedModelReport } from './train-report.ts';

const SETTINGS: AlertIssueSettings = {
  ...{ labels: ['team-x'], assignees: ['octocat'], escalationLabel: 'escalated', healthyRuns: 1 },
  ...{ runUrl: 'https://github.com/octocat/ml/actions/runs/1', commit: '1'.repeat(40) },
};
const POLICY: AlertPolicy = { escalateAfter: 3, healthyRuns: 1, groupBy: 'none' };
const AT = '2026-01-31T02:03:04.000Z';

const good = exampleModel('churn', 0.95);
const bad = exampleModel('churn', 0.8);
const history = [{ at: '2026-01-24T02:03:04.000Z', version: 'v0', promoted: true, metrics: { accuracy: 0.95 } }];
const account = (model: TrainedModelReport) => regressionAccount({ model, history, at: AT })!;

function broken(subject: string, kind: AlertKind = 'regression', fingerprint = 'a'): Account {
  return {
    observation: { kind, subject, state: 'raised', fingerprint, headline: `${fingerprint}: 0.3 over 0.2` },
    first: `It is bad (${fingerprint}).`,
    details: { meanwhile: 'Meanwhile.', checks: [], history: null, steps: ['Look.'], artifact: null },
  };
}

function well(subject: string, kind: AlertKind = 'regression'): Account {
  return { observation: { kind, subject, state: 'healthy', headline: 'ok' }, first: 'It is well.', details: null };
}

/** The changes of issues that each run asks for. */
function lives(runs: readonly (readonly Account[])[], settings: Partial<AlertIssueSettings & AlertPolicy> = {}) {
  let book: AlertBook = NO_ALERTS;
  return runs.map((accounts, i) => {
    const observations = accounts.map(({ observation }): Observation => observation);
    const place = { at: `2026-02-0${i + 1}T00:00:00.000Z`, run: `r${i}` };
    const plan = planAlerts(book, observations, { ...POLICY, ...settings }, place);
    book = plan.book;
    const byKey = new Map(accounts.map(one => [alertKey(one.observation.kind, one.observation.subject), one]));
    return plan.issues.map(issue => alertIssue(issue, byKey, { ...SETTINGS, ...settings }));
  });
}

const only = (changes: readonly Omit<IssueChange, 'id'>[]) => {
  expect(changes).toHaveLength(1);
  return changes[0]!;
};

describe('the issue of a regression', () => {
  const [[opened]] = lives([[account(bad)]]) as [[Omit<IssueChange, 'id'>]];

  it('tells in title and first line what broke and how badly, with limit and n', () => {
    expect(opened.text!.title).toBe('Regression: churn: accuracy 0.800, below 0.850, n 2,000');
    expect(opened.text!.body.split('\n')[0]).toMatch(/churn.*accuracy 0\.8 is below 0\.85/);
  });

  it('tells of what was lost against production as a loss, and of what was gained as a gain', () => {
    const compared = (name: string, observed: number, comparison: 'at_least' | 'at_most', value: number) => ({
      ...bad,
      gate: { verdict: 'pass' as const, checks: [] },
      baseline: {
        ...bad.baseline!,
        checks: [{ ...bad.gate.checks[0]!, name: `baseline:${name}`, observed, limit: { comparison, value } }],
      },
    });
    const headlines = [compared('accuracy', -0.108, 'at_least', -0.02), compared('ece', 0.0304, 'at_most', 0.03)].map(
      model => account(model).observation.headline,
    );
    expect(headlines).toEqual([
      'accuracy lost 0.108 against production, 0.020 allowed, n 2,000',
      'ece gained 0.0304 against production, 0.0300 allowed, n 2,000',
    ]);
  });

  it('says since when, what was before, what to do, where to look, and how to silence it', () => {
    const { body, labels, assignees } = opened.text!;
    for (const piece of [
      'Since 2026-02-01 00:00 UTC, in one run so far. Production is unchanged',
      '| `accuracy` | 0.800 | ≥ 0.850 | 0.790 … 0.810 | 2,000 | fail |',
      '| 2026-01-24 02:03 | `v0` | 0.950 | yes |\n| 2026-01-31 02:03 | `20260131T020304Z-0123abcd` | 0.800 | no |',
      '1. Look at the data first: `data/payments.csv`',
      'Artifact `mlops-churn-20260131T020304Z-0123abcd`: https://github.com/octocat/ml/actions/runs/1#artifacts',
      'Run: https://github.com/octocat/ml/actions/runs/1\nCommit: 1111',
      'label it `wontfix` or `mlops:ignore`, or close it as not planned',
    ])
      expect(body).toContain(piece);
    expect(labels).toEqual(['ml-ops', 'regression', 'needs-investigation', 'team-x']);
    expect(assignees).toEqual(['octocat']);
  });

  it('has the same fingerprint for the same cause, and another when another check fails', () => {
    const fingerprint = (model: TrainedModelReport) =>
      JSON.stringify(account(model).observation).match(/"fingerprint":"(\w+)/)![1];
    expect(fingerprint({ ...bad, version: '20260207T020304Z-0123abcd' })).toBe(fingerprint(bad));
    expect(fingerprint({ ...bad, gate: { verdict: 'pass', checks: [] } })).not.toBe(fingerprint(bad));
  });

  it('is for a model that is worse than one in production, not for a first one that fails its gate', () => {
    expect([bad, { ...bad, baseline: null }, good].map(isRegression)).toEqual([true, false, false]);
    expect(account(good).observation.state).toBe('healthy');
    expect(account({ ...good, promoted: false })).toBeNull();
    expect(account({ ...bad, reused: true })).toBeNull();
  });

  it('holds no link or mention but its own', () => {
    const { link, mention, image } = activeNodes(opened.text!.body);
    // The artifact, the run and the commit.
    expect({ link, mention, image }).toEqual({ link: 3, mention: 0, image: 0 });
    expect(activeNodes(account(good).first).link).toBe(0);
  });
});

describe('the issue of an alert', () => {
  it.each(ALERT_KINDS)('of the kind %s has its label, and another that says what is asked', kind => {
    const { text } = only(lives([[broken('x', kind)]])[0]!);
    expect(text!.labels).toEqual(['ml-ops', kind, expect.stringMatching(/^needs-/), 'team-x']);
    expect(text!.title).toMatch(/^(Regression|Drift|Data quality|Deployment): x: a 0\.3 over 0\.2$/);
    expect(text!.body).toContain('| 2026-02-01 00:00 | `r0` | broken | `a: 0.3 over 0.2` |');
  });

  it('comments on another cause, on its escalation, and on its end, and on nothing else', () => {
    const runs = [[broken('x')], [broken('x')], [broken('x')], [broken('x', 'regression', 'b')], [well('x')]];
    const changes = lives(runs).map(only);
    expect(changes.map(({ comment }) => comment?.split(' Run: ')[0] ?? null)).toEqual([
      ...[null, null],
      '**Escalated**: broken in 3 runs in a row, since 2026-02-01 00:00 UTC. It is bad (a).',
      'The cause has changed. It is bad (b).',
      'It is well. This issue closes itself.',
    ]);
    expect(changes.map(({ text }) => text?.labels.includes('escalated'))).toEqual([
      false,
      false,
      true,
      true,
      undefined,
    ]);
    expect(changes[3]!.text!.body).toContain('**Escalated.** Since 2026-02-01 00:00 UTC, in 4 runs in a row.');
    expect(changes.map(({ removedLabels }) => removedLabels)).toEqual([['escalated'], [], [], [], ['escalated']]);
    expect(changes.at(-1)).toMatchObject({ state: 'closed', text: null });
  });

  it('keeps its text while it recovers, and says so once', () => {
    const changes = lives([[broken('x')], [well('x')], [well('x')], [broken('x')]], { healthyRuns: 3 });
    expect(changes.map(all => all.length)).toEqual([1, 1, 0, 1]);
    expect(changes[1]![0]).toMatchObject({ state: 'open', text: null });
    expect(changes[1]![0]!.comment).toMatch(/^It is well\. That is 1 of 3 healthy runs in a row/);
    expect(changes[3]![0]!.comment).toMatch(/^It had been healthy\. It is bad/);
  });

  it('says how often it has begun', () => {
    const { text } = only(lives([[broken('x')], [well('x')], [broken('x')]]).at(-1)!);
    expect(text!.body).toContain('in one run so far. It began 2 times so far.');
  });
});

describe('the digest of a kind', () => {
  const digest = { groupBy: 'kind', healthyRuns: 2 } as const;

  it('has a line with its state for everything that is broken, the longest first', () => {
    const runs = [[broken('a')], [broken('a'), broken('b')], [well('b'), broken('c'), broken('a')]];
    const { key, text, comment } = only(lives(runs, digest).at(-1)!);
    expect(key).toBe('digest:regression');
    expect(text!.title).toBe('Regression: 3 models: a, c, b');
    expect(text!.body.split('\n')[0]).toBe('**3 models** are broken, for longest **`a`**: `a: 0.3 over 0.2`.');
    expect(text!.body.match(/^\| `.*$/gm)).toEqual([
      '| `a` | **escalated** | 2026-02-01 00:00 | 3 | `a: 0.3 over 0.2` |',
      '| `c` | broken | 2026-02-03 00:00 | 1 | `a: 0.3 over 0.2` |',
      '| `b` | recovering (1 of 2) | 2026-02-02 00:00 | 0 | `a: 0.3 over 0.2` |',
    ]);
    expect(comment!.split('\n\n').map(line => line.slice(0, 20))).toEqual([
      ...['It is bad (a). Run: ', '**Escalated**: broke', 'It is well. That is '],
    ]);
  });

  it('closes when all are healthy', () => {
    const runs = [[broken('a'), broken('b')], [well('a'), well('b')], [well('a')], [well('b')]];
    const changes = lives(runs, digest).map(only);
    expect(changes.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'closed']);
    expect(changes[2]!.comment).not.toContain('closes itself');
  });

  it('stays readable with a thousand lines', () => {
    const { text } = only(lives([Array.from({ length: 1000 }, (_, i) => broken(`m${i}`))], digest)[0]!);
    expect(text!.title).toMatch(/^Regression: 1,000 models: \w+, \w+, \w+ and 997 more$/);
    expect(Buffer.byteLength(text!.body)).toBeLessThan(60_000);
    expect(text!.body).toContain('… and 700 more.');
  });
});

it('makes nothing of what data say', () => {
  const corpus = new URL('../../../shared/corpora/markdown/untrusted-fields.json', import.meta.url);
  const hostile = [
    '@octocat',
    '#1',
    '![x](https://a.b/c)',
    '<img src=x>',
    '`a` | b',
    'https://example.com',
    '<!-- x -->',
  ];
  const cases = () => JSON.parse(readFileSync(corpus, 'utf8')).cases.map(({ text }: { text: string }) => text);
  // The project's own strings have to do where the others are not at hand.
  if (existsSync(corpus)) hostile.push(...cases());
  for (const groupBy of ['none', 'kind'] as const) {
    for (const text of hostile) {
      const report = exampleModel('x', 0.8);
      const model = { ...report, data: { ...report.data, location: text } };
      const evil = { ...broken(text), observation: { ...broken(text).observation, headline: text } };
      const runs = [[account(model)], [evil], [evil], [evil, well('x')]];
      for (const change of lives(runs, { groupBy, runUrl: null, commit: null }).flat()) {
        for (const markdown of [
          change.text?.title ?? '',
          change.text?.body ?? '',
          change.comment ?? '',
          change.reopening,
        ]) {
          const { link, mention, image, ref, html } = activeNodes(markdown);
          // The foot in small print.
          expect({ text, link, mention, image, ref, html: html > 2 }).toEqual({
            text,
            link: 0,
            mention: 0,
            image: 0,
            ref: 0,
            html: false,
          });
        }
      }
    }
  }
});
