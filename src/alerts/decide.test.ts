import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert, AlertBook } from './alert-book.ts';
import { advance, alertBookText, asAlertEvent, type LoggedAlertEvent, NO_ALERTS } from './alert-book.ts';
import { ALERT_KINDS, type AlertKind, alertKey } from './alert-kind.ts';
import { type AlertPolicy, decide, type Observation } from './decide.ts';
import { planAlerts } from './issue-plan.ts';

const POLICY: AlertPolicy = { escalateAfter: 3, healthyRuns: 1, groupBy: 'none' };

const raised = (fingerprint = 'a', subject = 'fraud', kind: AlertKind = 'regression'): Observation => {
  return { kind, subject, state: 'raised', fingerprint, headline: `it is ${fingerprint}` };
};
const healthy = (subject = 'fraud', kind: AlertKind = 'regression'): Observation => {
  return { kind, subject, state: 'healthy', headline: 'well' };
};

const undecided = (subject = 'fraud', kind: AlertKind = 'regression'): Observation => {
  return { kind, subject, state: 'undecided', headline: 'too few rows' };
};

/** What is done in each of several runs about the one subject that each observes. */
function actions(observations: readonly Observation[], policy: Partial<AlertPolicy> = {}): (string | null)[] {
  let book = NO_ALERTS;
  return observations.map((observation, i) => {
    const before = book.alerts.get(alertKey(observation.kind, observation.subject));
    const all = { ...POLICY, ...policy };
    book = planAlerts(book, [observation], all, { at: `t${i}`, run: `r${i}` }).book;
    return decide(before, observation, all)?.action ?? null;
  });
}

describe('an alert', () => {
  it('opens, is updated while nothing changes, comments when the cause does, and closes when it is healthy', () => {
    const runs = [healthy(), raised(), raised(), raised('b'), healthy(), healthy(), raised('b'), healthy()];
    const done = [null, 'open', 'update', 'comment', 'close', null, 'reopen', 'close'];
    expect(actions(runs, { escalateAfter: 99 })).toEqual(done);
  });

  it('is escalated once after so many runs in a row, and again only when it has begun again', () => {
    const runs = [raised(), raised(), raised(), raised(), raised('b'), healthy(), raised(), raised(), raised()];
    const done = ['open', 'update', 'escalate', 'update', 'comment', 'close', 'reopen', 'update', 'escalate'];
    expect(actions(runs)).toEqual(done);
  });

  it('is not escalated by runs that a healthy one parts', () => {
    const runs = [raised(), raised(), healthy(), raised(), raised(), raised()];
    expect(actions(runs, { healthyRuns: 2 })).toEqual(['open', 'update', 'recover', 'comment', 'update', 'escalate']);
  });

  it('closes after so many healthy runs in a row, and says at the first one that it is getting there', () => {
    const runs = [raised(), healthy(), healthy(), raised(), healthy(), healthy(), healthy(), healthy()];
    const done = ['open', 'recover', 'wait', 'comment', 'recover', 'wait', 'close', null];
    expect(actions(runs, { healthyRuns: 3 })).toEqual(done);
  });

  it('stays as it was, whichever runs could not tell', () => {
    const runs = [
      undecided(),
      raised(),
      undecided(),
      raised(),
      undecided(),
      raised(),
      healthy(),
      undecided(),
      healthy(),
    ];
    const done = [null, 'open', 'undecided', 'update', 'undecided', 'escalate', 'recover', 'undecided', 'close'];
    expect(actions(runs, { healthyRuns: 2 })).toEqual(done);
  });

  it.each(ALERT_KINDS)('of the kind %s lives under a key of its own', kind => {
    expect(actions([raised('a', 'fraud', kind), healthy('fraud', kind)])).toEqual(['open', 'close']);
    expect(alertKey(kind, 'fraud')).toBe(`${kind}:fraud`);
  });
});

it('never gives two subjects one key, and keys are words', () => {
  const subjects = fc.uniqueArray(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a', 'A', ':a', 'a b', '', '..', 'é'),
      fc.stringMatching(/^[a-z:-]+$/),
    ),
  );
  fc.assert(
    fc.property(subjects, names => {
      const keys = names.flatMap(name => ALERT_KINDS.map(kind => alertKey(kind, name)));
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9:._-]{1,200}$/);
    }),
  );
});

type Told = Exclude<Observation, { readonly state: 'undecided' }>;

/** As `lifeOf`, where runs that could not tell are told of and count for nothing. */
function oracle(seen: readonly Observation[], policy: AlertPolicy) {
  const told = (runs: readonly Observation[]) => runs.filter((one): one is Told => one.state !== 'undecided');
  const done = seen.map(({ state }, i) => {
    const before = lifeOf(told(seen.slice(0, i + 1)), policy);
    return state !== 'undecided' ? before.done.at(-1)! : before.active ? 'undecided' : null;
  });
  return { ...lifeOf(told(seen), policy), done };
}

/** The life of one subject, told once more: from the list of all that was ever seen of it. */
function lifeOf(seen: readonly Told[], { escalateAfter, healthyRuns }: AlertPolicy) {
  let begin = -1;
  let times = 0;
  let said = -1;
  const done = seen.map((now, i) => {
    const tail = (state: string) => {
      let count = 0;
      while (i - count > Math.max(begin, 0) - 1 && seen[i - count]?.state === state) count++;
      return count;
    };
    if (begin < 0) {
      if (now.state === 'healthy') return null;
      begin = i;
      said = escalateAfter <= 1 ? i : -1;
      return times++ === 0 ? 'open' : 'reopen';
    }
    if (now.state === 'healthy') {
      if (tail('healthy') < healthyRuns) return tail('healthy') === 1 ? 'recover' : 'wait';
      begin = -1;
      return 'close';
    }
    if (said < 0 && tail('raised') >= escalateAfter) {
      said = i;
      return 'escalate';
    }
    const before = seen.slice(begin, i).findLast(({ state }) => state === 'raised') as Told & {
      fingerprint: string;
    };
    return seen[i - 1]!.state === 'healthy' || before.fingerprint !== now.fingerprint ? 'comment' : 'update';
  });
  return { done, active: begin >= 0, times, escalated: begin >= 0 && said >= 0 };
}

const observation = fc.oneof(
  fc.constantFrom('a', 'b').map(fingerprint => raised(fingerprint)),
  fc.constant(healthy()),
  fc.constant(undecided()),
);
const policies = fc.record({
  escalateAfter: fc.integer({ min: 1, max: 4 }),
  healthyRuns: fc.integer({ min: 1, max: 3 }),
  groupBy: fc.constantFrom('none' as const, 'kind' as const),
});

it('does what a slow reading of its whole history says', () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 20 }), policies, (runs, policy) => {
      const expected = oracle(runs, policy);
      expect(actions(runs, policy)).toEqual(expected.done);
      let book = NO_ALERTS;
      for (const [i, seen] of runs.entries()) book = planAlerts(book, [seen], policy, { at: `t${i}`, run: 'r' }).book;
      const alert = book.alerts.get('regression:fraud');
      expect({ active: alert?.active ?? false, times: alert?.times ?? 0 }).toEqual({
        active: expected.active,
        times: expected.times,
      });
      if (alert?.active) expect(alert.escalated).toBe(expected.escalated);
    }),
    { numRuns: 300 },
  );
});

const subjects = ['a', 'b', 'c'];
const runOf = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...subjects), fc.constantFrom<AlertKind>('regression', 'data-quality')), {
    selector: pair => pair.join(),
  })
  .chain(pairs =>
    fc.tuple(
      ...pairs.map(([subject, kind]) =>
        fc.constantFrom('a', 'b', '').map(mark => (mark === '' ? healthy(subject, kind) : raised(mark, subject, kind))),
      ),
    ),
  );
const lives = fc.array(fc.tuple(runOf, policies), { maxLength: 12 });

/** All events of these runs, each with the book that the run ended with; `group_by` may change from run to run. */
function live(runs: readonly (readonly [readonly Observation[], AlertPolicy])[]) {
  let book: AlertBook = NO_ALERTS;
  const events: LoggedAlertEvent[] = [];
  return runs.map(([observations, policy], i) => {
    const place = { at: `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`, run: `r${i}` };
    const before = book;
    const plan = planAlerts(book, observations, policy, place);
    events.push(...plan.decisions.map(({ event }) => ({ ...place, event })));
    book = plan.book;
    return { before, plan, policy, events: [...events] };
  });
}

describe('the book of alerts', () => {
  it('is, after every run, what its events fold to, also when they are read back from JSON', () => {
    fc.assert(
      fc.property(lives, runs => {
        for (const { plan, events } of live(runs)) {
          const read = events.map(({ at, run, event }) => {
            const { kind, details } = JSON.parse(JSON.stringify(event));
            return { at, run, event: asAlertEvent(kind, details)! };
          });
          expect(advance(NO_ALERTS, read)).toEqual(plan.book);
          expect(alertBookText(advance(NO_ALERTS, read))).toBe(alertBookText(plan.book));
        }
      }),
    );
  });

  it('counts for every issue the active alerts that it tells of, and since when there are any', () => {
    fc.assert(
      fc.property(lives, runs => {
        for (const { before, plan } of live(runs)) {
          const active = [...plan.book.alerts.values()].filter(alert => alert.active);
          const told = Object.groupBy(active, alert => alert.issue) as Record<string, Alert[]>;
          const counted = Object.fromEntries([...plan.book.issues].map(([key, { alerts }]) => [key, alerts]));
          expect(counted).toEqual(Object.fromEntries(Object.entries(told).map(([key, all]) => [key, all.length])));
          for (const [key, { since }] of before.issues) {
            const now = plan.book.issues.get(key);
            if (now !== undefined) expect(now.since).toBe(since);
          }
        }
      }),
    );
  });

  it('keeps of each alert the latest eight sightings', () => {
    let book = NO_ALERTS;
    for (let i = 0; i < 20; i++) book = planAlerts(book, [raised()], POLICY, { at: `t${i}`, run: `r${i}` }).book;
    const { latest } = book.alerts.get('regression:fraud')!;
    expect(latest.map(({ run }) => run)).toEqual(Array.from({ length: 8 }, (_, i) => `r${i + 12}`));
  });

  it('takes no event that it does not know for one that it does', () => {
    const good = {
      key: 'k',
      kind: 'regression',
      subject: 's',
      issue: 'k',
      fingerprint: 'f',
      headline: 'h',
      escalates: false,
    };
    expect(asAlertEvent('alert.raised', good)).toBeDefined();
    for (const name of Object.keys(good)) expect(asAlertEvent('alert.raised', { ...good, [name]: 7 })).toBeUndefined();
    expect(asAlertEvent('alert.healthy', { key: 'k', headline: 'h' })).toBeUndefined();
    expect(asAlertEvent('model.judged', { ...good, closes: true })).toBeUndefined();
  });
});
