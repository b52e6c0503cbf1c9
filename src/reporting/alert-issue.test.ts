import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AlertBook, NO_ALERTS } from '../alerts/alert-book.ts';
import { ALERT_KINDS, type AlertKind, alertKey } from '../alerts/alert-kind.ts';
import type { AlertPolicy, Observation } from '../alerts/decide.ts';
import { planAlerts } from '../alerts/issue-plan.ts';
import type { Check } from '../base/check.ts';
import type { IssueChange } from '../platform/forge.ts';
import { exampleModel } from '../testing/example-report.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { type Account, type AlertIssueSettings, alertIssue } from './alert-issue.ts';
import { isRegression, regressionAccount } from './regression-issue.ts';
import type { BaselineReport, TrainedModelReport } from './train-report.ts';

const SETTINGS: AlertIssueSettings = {
  ...{ labels: ['team-x'], assignees: ['octocat'], escalationLabel: 'escalated', healthyRuns: 1 },
  ...{ runUrl: 'https://github.com/octocat/ml/actions/runs/1', commit: '1'.repeat(40) },
};
const POLICY: AlertPolicy = { escalateAfter: 3, healthyRuns: 1, groupBy: 'none' };
const AT = '2026-01-31T02:03:04.000Z';

const good = exampleModel('churn', 0.95);
const bad = exampleModel('churn', 0.8);
const history = [{ at: '2026-01-24T02:03:04.000Z', version: 'v0', promoted: true, metrics: { accuracy: 0.95 } }];
const branchUrl = 'https://github.com/octocat/ml/blob/mlops-registry';
const account = (model: TrainedModelReport) => regressionAccount({ model, history, at: AT, branchUrl })!;

function broken(subject: string, kind: AlertKind = 'regression', fingerprint = 'a'): Account {
  return {
    observation: { kind, subject, state: 'raised', fingerprint, headline: `${fingerprint}: 0.3 over 0.2` },
    first: `It is bad (${fingerprint}).`,
    details: { meanwhile: 'Meanwhile.', checks: [], history: null, steps: ['Look.'], artifact: null },
  };
}

function unclear(subject: string, kind: AlertKind = 'regression'): Account {
  const observation = { kind, subject, state: 'undecided', headline: 'accuracy inconclusive' } as const;
  return { observation, first: 'It could not be decided.', details: null };
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
    expect(opened.text!.title).toBe('Regression: churn: accuracy 0.800, below 0.850 (production 0.900), n 2,000');
    expect(opened.text!.body.split('\n')[0]).toMatch(/churn.*accuracy 0\.8 is below 0\.85/);
  });

  describe('tells how production does on the same rows', () => {
    /** Misses its limit of accuracy by the gate alone; production is what is said. */
    const missing = (baseline: Partial<BaselineReport>): TrainedModelReport => {
      return { ...bad, baseline: { ...bad.baseline!, outcome: 'non_inferior', checks: [], ...baseline } };
    };
    const had = (accuracy: number | null) => ({ ...bad.baseline!.metrics!, accuracy });
    const unread: Check = {
      ...{ name: 'baseline:ground', status: 'pass', observed: null, limit: null, n: 2000, interval: null },
      message:
        'v0 in production reads @octocat, which these data lack: compared by what each had on its own test rows.',
    };
    const words = '**`churn`** ';
    const reason = ': accuracy 0.8 is below 0.85.';

    it.each<[string, TrainedModelReport, string, string]>([
      [
        'which is better, beyond chance',
        bad,
        `${words}trained worse than the version in production${reason} baseline:accuracy -0.1 is below -0.02. Production has accuracy 0.900 on the same 2,000 rows.`,
        'accuracy 0.800, below 0.850 (production 0.900), n 2,000',
      ],
      [
        'which is better, and bad',
        { ...bad, baseline: { ...bad.baseline!, checks: [], metrics: had(0.84) } },
        `${words}trained worse than the version in production, which misses its limits on these data too${reason} Production has accuracy 0.840 on the same 2,000 rows.`,
        'accuracy 0.800, below 0.850 (production 0.840), n 2,000',
      ],
      [
        'which meets the limit',
        missing({ metrics: had(0.851) }),
        `${words}trained worse: it misses limits that the version in production meets${reason} Production has accuracy 0.851 on the same 2,000 rows.`,
        'accuracy 0.800, below 0.850 (production 0.851), n 2,000',
      ],
      [
        'which is as bad',
        missing({ metrics: had(0.8499) }),
        `${words}misses its limits on these data, and so does the version in production${reason} Production has accuracy 0.8499 on the same 2,000 rows.`,
        'accuracy 0.800, below 0.850 (production 0.8499), n 2,000',
      ],
      [
        'which has learned from some of them',
        missing({ metrics: { ...had(0.8), n: 1500 }, ground: 'some_rows' }),
        `${words}misses its limits on these data, and so does the version in production${reason} Production has accuracy 0.800 on the 1,500 rows of these that it has not learned from.`,
        'accuracy 0.800, below 0.850 (production 0.800), n 2,000',
      ],
      [
        'which could not be judged on them',
        missing({ metrics: had(0.99), ground: 'own_rows', checks: [unread] }),
        `${words}misses its limits${reason} \`${unread.message}\``,
        'accuracy 0.800, below 0.850, n 2,000',
      ],
      [
        'of which nothing is known',
        missing({ metrics: null, ground: 'nothing' }),
        `${words}misses its limits${reason}`,
        'accuracy 0.800, below 0.850, n 2,000',
      ],
    ])('%s', (_, model, first, headline) => {
      const { observation, ...told } = account(model);
      expect(told.first).toBe(first);
      expect(observation.headline).toBe(headline);
      expect(told.details!.meanwhile.includes('though it misses the same limits')).toBe(/so does|too:/.test(first));
    });

    it('and takes that for another cause', () => {
      const causes = [had(0.9), had(0.8)].map(metrics => account(missing({ metrics })).observation);
      expect(new Set(causes.map(one => (one.state === 'raised' ? one.fingerprint : ''))).size).toBe(2);
    });
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
      `2. Read the card in [\`${bad.package}/README.md\`](${branchUrl}/candidates/churn/${bad.version}/README.md).`,
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
    const few = good.gate.checks.map(check => ({ ...check, status: 'insufficient_data' as const }));
    expect(account({ ...good, promoted: false, gate: { verdict: 'insufficient_data', checks: few } })).toMatchObject({
      observation: { state: 'undecided', headline: 'accuracy insufficient data' },
      first: '**`churn`** could not be decided: `accuracy 0.95 is at least 0.85.`',
      details: null,
    });
    expect(account({ ...bad, reused: true })).toBeNull();
  });

  it('holds no link or mention but its own', () => {
    const { link, mention, image } = activeNodes(opened.text!.body);
    // The card, the artifact, the run and the commit.
    expect({ link, mention, image }).toEqual({ link: 4, mention: 0, image: 0 });
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

  it('asks for nothing when a run cannot tell', () => {
    expect(lives([[broken('x')], [unclear('x')], [unclear('y')]]).map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  it('names the run where it opens the issue again', () => {
    const { reopening } = only(lives([[broken('x')], [broken('x')]])[1]!);
    expect(reopening).toBe('It is bad (a). Run: https://github.com/octocat/ml/actions/runs/1');
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

  it('says which of them the newest run could not decide, and since then nothing else', () => {
    const runs = [[broken('a'), broken('b')], [broken('a'), unclear('b')], [unclear('b')], [broken('b'), unclear('a')]];
    const changes = lives(runs, digest).map(only);
    const rows = changes.map(({ text }) => text!.body.match(/^\| `.*$/gm)!.map(line => line.split(' | ')[1]));
    const open = (day: number) => `broken; the run of 2026-02-0${day} 00:00 could not decide: accuracy inconclusive`;
    expect(rows).toEqual([
      ['broken', 'broken'],
      ['broken', open(2)],
      ['broken', open(3)],
      // Both have been raised twice; the order is that of their names.
      [open(4), 'broken'],
    ]);
    expect(changes.map(({ comment }) => comment)).toEqual([null, null, null, null]);
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
      const runs = [
        [regressionAccount({ model, history, at: AT, branchUrl: null })!],
        [evil],
        [evil],
        [evil, well('x')],
      ];
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
