import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ALERTS } from './alert-book.ts';
import type { AlertPolicy, Observation } from './decide.ts';
import { type IssuePlan, planAlerts } from './issue-plan.ts';

const raised = (subject: string, fingerprint = 'a'): Observation => {
  return { kind: 'regression', subject, state: 'raised', fingerprint, headline: 'bad' };
};
const healthy = (subject: string): Observation => ({ kind: 'regression', subject, state: 'healthy', headline: 'well' });

type Runs = readonly (readonly [groupBy: AlertPolicy['groupBy'], ...observations: Observation[]])[];

/** Per run, each issue with what becomes of it: `key state [subjects] !`, with a mark for news. */
function plans(runs: Runs, policy: Partial<AlertPolicy> = {}): string[][] {
  let book = NO_ALERTS;
  return runs.map(([groupBy, ...observations], i) => {
    const all = { escalateAfter: 9, healthyRuns: 1, ...policy, groupBy };
    const plan = planAlerts(book, observations, all, { at: `t${i}`, run: `r${i}` });
    book = plan.book;
    return plan.issues.map(shown);
  });
}

const shown = ({ issue, state, since, alerts, isNews }: IssuePlan) => {
  return `${issue} ${state} since ${since}: ${alerts.map(({ subject }) => subject).join('+')}${isNews ? '!' : ''}`;
};

describe('issues of their own', () => {
  it('open and close with their alert, and are left alone by healthy runs that change nothing', () => {
    const runs: Runs = [
      ['none', raised('a'), raised('b'), healthy('c')],
      ['none', raised('a'), healthy('b')],
      ['none', raised('a', 'other')],
      ['none', healthy('a'), healthy('b')],
      ['none', healthy('a')],
    ];
    expect(plans(runs)).toEqual([
      ['regression:a opens since t0: a!', 'regression:b opens since t0: b!'],
      ['regression:a stays since t0: a', 'regression:b closes since t0: !'],
      ['regression:a stays since t0: a!'],
      ['regression:a closes since t0: !'],
      [],
    ]);
  });

  it('are not written to while recovery has been told of and goes on', () => {
    const runs: Runs = [
      ['none', raised('a')],
      ['none', healthy('a')],
      ['none', healthy('a')],
      ['none', healthy('a')],
    ];
    expect(plans(runs, { healthyRuns: 3 }).map(issues => issues.length)).toEqual([1, 1, 0, 1]);
  });
});

describe('one issue for a kind', () => {
  it('tells of every broken subject, of news among them, and closes with the last', () => {
    const runs: Runs = [
      ['kind', raised('a')],
      ['kind', raised('a'), raised('b')],
      ['kind', raised('b')],
      ['kind', healthy('a'), raised('b')],
      ['kind', healthy('b')],
    ];
    expect(plans(runs)).toEqual([
      ['digest:regression opens since t0: a!'],
      ['digest:regression stays since t0: a+b!'],
      ['digest:regression stays since t0: a+b'],
      ['digest:regression stays since t0: b!'],
      ['digest:regression closes since t0: !'],
    ]);
  });

  it('takes over from issues of their own, and gives back, alert by alert as they are seen', () => {
    const runs: Runs = [
      ['none', raised('a'), raised('b')],
      ['kind', raised('a')],
      ['kind', raised('b')],
      ['none', raised('a')],
      ['none', healthy('b')],
    ];
    expect(plans(runs)).toEqual([
      ['regression:a opens since t0: a!', 'regression:b opens since t0: b!'],
      ['digest:regression opens since t1: a!', 'regression:a closes since t0: !'],
      ['digest:regression stays since t1: a+b!', 'regression:b closes since t0: !'],
      ['regression:a opens since t3: a!', 'digest:regression stays since t1: b!'],
      ['digest:regression closes since t1: !'],
    ]);
  });
});

it('leaves no issue open that tells of nothing, and none closed that tells of something', () => {
  const seen = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', ''));
  const run = fc.tuple(
    fc.constantFrom<AlertPolicy['groupBy']>('none', 'kind'),
    fc.uniqueArray(seen, { selector: ([a]) => a }),
  );
  fc.assert(
    fc.property(fc.array(run, { maxLength: 15 }), fc.integer({ min: 1, max: 3 }), (runs, healthyRuns) => {
      let book = NO_ALERTS;
      const open = new Set<string>();
      for (const [i, [groupBy, pairs]] of runs.entries()) {
        const observations = pairs.map(([subject, mark]) => (mark === '' ? healthy(subject) : raised(subject, mark)));
        const policy = { escalateAfter: 2, healthyRuns, groupBy };
        const plan = planAlerts(book, observations, policy, { at: `t${i}`, run: `r${i}` });
        book = plan.book;
        for (const { issue, state } of plan.issues) {
          expect(open.has(issue)).toBe(state !== 'opens');
          if (state === 'closes') open.delete(issue);
          else open.add(issue);
        }
        expect([...open].sort()).toEqual([...book.issues.keys()].sort());
      }
    }),
  );
});
