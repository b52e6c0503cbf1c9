/** The loop of a search: what is judged, what is given up, what wins, when it ends. */
import { describe, expect, it } from 'vitest';
import { errorData } from '../base/error-data.ts';
import { CancelledError, ConfigurationError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { seededRandom } from '../base/random.ts';
import { metricValues } from '../evaluation/metrics.ts';
import { type SearchContext, search } from './search.ts';
import type { SearchSettings } from './settings.ts';
import type { Judged } from './trial.ts';

const ROWS = 400;
const FOLDS = 3;
const settings: SearchSettings = {
  ...{ method: 'grid', space: { c: [1, 2, 3, 4, 5, 6] }, metric: 'roc_auc', direction: 'maximize' },
  ...{ trials: 6, minutes: null, folds: FOLDS, prune: false },
};
const labels = Array.from({ length: FOLDS }, (_, fold) => {
  const random = seededRandom(`labels ${fold}`);
  return Uint8Array.from({ length: ROWS }, () => random.integer(2));
});

/** The nearer c is to 4, the better the scores. */
function scoresOf(c: number, fold: number): Judged {
  const random = seededRandom(`scores ${fold}`);
  const scores = Float64Array.from(labels[fold]!, label => {
    const logit = 2 * (label - 0.5) + random.normal() * (1 + 2 * Math.abs(c - 4));
    return 1 / (1 + Math.exp(-logit));
  });
  return { value: metricValues(scores, labels[fold]!, 0.5).roc_auc, scores, threshold: 0.5, seconds: 0.5 };
}

interface Call {
  readonly cs: readonly number[];
  readonly fold: number;
}

function contextOf(more: Partial<SearchContext> = {}): SearchContext & { readonly calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    async judge(candidates, fold) {
      calls.push({ cs: candidates.map(({ c }) => c as number), fold });
      return candidates.map(({ c }) => scoresOf(c as number, fold));
    },
    ...{ sharesWork: false, usual: { c: 9, other: true }, labels, random: seededRandom(1), clock: () => 0 },
    progress: () => {},
    ...more,
  };
}

it('judges every candidate on every fold, with the hyperparameters that are not searched, and finds the best', async () => {
  const seen: JsonObject[] = [];
  const plain = contextOf();
  const { trials, best, endedBy } = await search(settings, {
    ...plain,
    judge: (candidates, fold) => {
      seen.push(...candidates);
      return plain.judge(candidates, fold);
    },
  });
  expect(seen.every(candidate => candidate['other'] === true)).toBe(true);
  expect(best.hyperparameters).toEqual({ c: 4 });
  expect(endedBy).toBe('trials');
  expect(trials.map(({ number, status, seconds }) => [number, status, seconds])).toEqual(
    [1, 2, 3, 4, 5, 6].map(number => [number, 'complete', 1.5]),
  );
  for (const { folds, value } of trials) {
    expect(folds).toHaveLength(FOLDS);
    expect(value).toBeCloseTo(folds.reduce((sum, each) => sum + each, 0) / FOLDS, 12);
  }
});

it('takes the smallest value where that is asked for, and the first of equals', async () => {
  expect((await search({ ...settings, direction: 'minimize' }, contextOf())).best.hyperparameters).toEqual({ c: 1 });
  const context = contextOf({ judge: async candidates => candidates.map(() => scoresOf(1, 0)) });
  expect((await search(settings, context)).best.number).toBe(1);
});

it('judges all folds at once where nothing is given up, and fold by fold where it may be', async () => {
  const whole = contextOf();
  await search(settings, whole);
  expect(whole.calls.map(({ fold }) => fold)).toEqual([0, 1, 2]);
  expect(whole.calls.every(({ cs }) => cs.length === 6)).toBe(true);
  const racing = contextOf();
  const { trials, best } = await search({ ...settings, prune: true }, racing);
  expect(best.hyperparameters).toEqual({ c: 4 });
  expect(racing.calls.map(({ fold }) => fold)).toEqual([0, 1, 2]);
  expect(racing.calls[1]!.cs.length).toBeLessThan(6);
  const pruned = trials.filter(({ status }) => status === 'pruned');
  expect(pruned.map(({ hyperparameters }) => hyperparameters['c'])).toContain(1);
  for (const { folds, value } of pruned) {
    expect(folds.length).toBeLessThan(FOLDS);
    expect(value).toBeCloseTo(folds.reduce((sum, each) => sum + each, 0) / folds.length, 12);
  }
});

it('compares later trials with the best of the earlier ones', async () => {
  const space = { c: { min: 0, max: 8 } };
  const found = await search({ ...settings, space, method: 'tpe', trials: 24, prune: true }, contextOf());
  expect(found.trials.filter(({ status }) => status === 'pruned').length).toBeGreaterThan(4);
  expect(Math.abs((found.best.hyperparameters['c'] as number) - 4)).toBeLessThan(1);
  const best = Math.max(...found.trials.flatMap(({ status, value }) => (status === 'complete' ? [value!] : [])));
  expect(found.best.value).toBe(best);
});

it('asks for many at once where that is less work, and then gives up none', async () => {
  const space = { c: Array.from({ length: 60 }, (_, i) => i / 10) };
  const context = contextOf({ sharesWork: true });
  await search({ ...settings, space, trials: 60, prune: true }, context);
  expect(context.calls.map(({ cs }) => cs.length)).toEqual([60, 60, 60]);
});

it('begins with the hyperparameters as they are, where they lie in the space', async () => {
  const space = { c: { min: 0, max: 10 } };
  const asked = { ...settings, space, method: 'random', trials: 3 } as const;
  expect((await search(asked, contextOf())).trials[0]!.hyperparameters).toEqual({ c: 9 });
  const outside = contextOf({ usual: { c: 11 } });
  expect((await search(asked, outside)).trials[0]!.hyperparameters).not.toEqual({ c: 11 });
});

describe('a trial that cannot be judged', () => {
  const failing = (fails: (c: number, fold: number) => Judged | null) =>
    contextOf({
      judge: async (candidates, fold) =>
        candidates.map(({ c }) => fails(c as number, fold) ?? scoresOf(c as number, fold)),
    });

  it('fails alone, and says why', async () => {
    const error = errorData(new ConfigurationError('c is too large'));
    const found = await search(
      { ...settings, prune: true },
      failing(c => (c === 4 ? { error } : null)),
    );
    expect(found.trials[3]).toMatchObject({ status: 'failed', value: null, message: 'c is too large' });
    expect([3, 5]).toContain(found.best.number);
  });

  it('has failed where the metric does not exist on one fold', async () => {
    const without = failing((c, fold) =>
      c === 4 && fold === 1 ? ({ ...(scoresOf(c, fold) as object), value: null } as Judged) : null,
    );
    const { trials, best } = await search(settings, without);
    expect(trials[3]).toMatchObject({ status: 'failed', value: null, message: 'roc_auc does not exist on fold 2' });
    expect(best.number).not.toBe(4);
  });

  it('fails the search when there is no other, with the class and the hint of the first', async () => {
    const error = errorData(new ConfigurationError('c is too large', { hint: 'lower it' }));
    await expect(
      search(
        settings,
        failing(() => ({ error })),
      ),
    ).rejects.toMatchObject({
      ...{ name: 'ConfigurationError', hint: 'lower it' },
      message: 'none of the 6 trials of the search could be judged; the first one: c is too large',
    });
  });

  it('lets a cancelled run end', async () => {
    const context = contextOf({ judge: () => Promise.reject(new CancelledError('stopped')) });
    await expect(search(settings, context)).rejects.toThrow(CancelledError);
  });
});

describe('a search with little time', () => {
  /** Each fold of a batch takes a minute. */
  function timed() {
    let ms = 0;
    const context = contextOf();
    return {
      ...context,
      clock: () => ms,
      judge: (candidates: readonly JsonObject[], fold: number) => {
        ms += 60_000;
        return context.judge(candidates, fold);
      },
    };
  }
  const asked = { ...settings, space: { c: { min: 0, max: 8 } }, method: 'tpe', trials: 20, prune: true } as const;

  it('begins no more trials when the minutes are over, and stops between folds', async () => {
    const { trials, endedBy } = await search({ ...asked, minutes: 5 }, timed());
    expect(endedBy).toBe('minutes');
    expect(trials.slice(0, 4).map(({ status }) => status)).not.toContain('stopped');
    expect(trials.slice(4).every(({ status, folds }) => status !== 'complete' && folds.length <= 2)).toBe(true);
    expect(trials).toHaveLength(12);
    expect(trials.slice(8).some(({ status, folds }) => status === 'stopped' && folds.length === 1)).toBe(true);
  });

  it('comes to something, however little it is', async () => {
    const { trials, endedBy } = await search({ ...asked, minutes: 0.001 }, timed());
    expect(endedBy).toBe('minutes');
    expect(trials).toHaveLength(4);
    expect(trials.some(({ status }) => status === 'complete')).toBe(true);
  });
});

it('says when all that there is was tried', async () => {
  const { trials, endedBy } = await search({ ...settings, method: 'random', trials: 50 }, contextOf());
  expect([trials.length, endedBy]).toEqual([6, 'space']);
});

it('tells how far it is, and the best so far', async () => {
  const told: unknown[] = [];
  const space = { c: { min: 0, max: 8 } };
  const progress = (...all: unknown[]) => void told.push(all);
  await search({ ...settings, space, method: 'tpe', trials: 8 }, contextOf({ progress }));
  expect(told).toEqual([
    [4 / 9, expect.stringMatching(/^trial 4 of 8, best roc_auc 0\.\d{4}$/)],
    [8 / 9, expect.stringMatching(/^trial 8 of 8, best roc_auc 0\.\d{4}$/)],
  ]);
});
