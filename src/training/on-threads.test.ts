/** Threads that train: the same models as on this thread, and a death or a stop that harms nothing else. */
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { CancelledError, DataError, PlatformError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { foldRows } from '../data/folds.ts';
import type { Hyperparameters, ModelType } from '../models/model-type.ts';
import { logistic } from '../models/types/logistic.ts';
import { oddTypes } from '../testing/odd-types.ts';
import { onThisThread } from './on-this-thread.ts';
import { onThreads } from './on-threads.ts';
import type { Fit, FoldWork, Trainer } from './trainer.ts';
import type { Validated } from './validate.ts';

const clock = () => performance.now();
const unstopped = new AbortController().signal;
const ODD = { entry: new URL('../testing/odd-worker.ts', import.meta.url), limits: { maxOldGenerationSizeMb: 40 } };

const open: Trainer[] = [];
function threads(width: number, signal = unstopped, start: Parameters<typeof onThreads>[0]['start'] = ODD): Trainer {
  const trainer = onThreads({ width, signal, start });
  open.push(trainer);
  return trainer;
}
afterEach(() => Promise.all(open.splice(0).map(trainer => trainer.close())));

function table(rows: number, seed = 1): LabeledDataset {
  const random = seededRandom(seed);
  const values = Float64Array.from({ length: rows }, () => random.normal());
  return {
    ...{ name: 'table', rows, timestamp: null, group: null },
    columns: [
      { kind: 'numeric', name: 'x', values },
      { kind: 'categorical', name: 'k', codes: Int32Array.from(values, x => (x > 1 ? 1 : 0)), categories: ['a', 'b'] },
      { kind: 'text', name: 't', values: Array.from(values, x => (x > 2 ? null : `text ${x}`)) },
    ],
    origin: { source: 'test', location: 'test', digest: '', observedAt: null },
    labels: Uint8Array.from(values, x => (x + random.normal() > 0 ? 1 : 0)),
    label: { name: 'y', positive: '1', negative: '0' },
  };
}

function fit(name: string, more: Partial<Fit> = {}): Fit {
  const type = oddTypes.find(each => each.name === name)!;
  const rows = table(50);
  return {
    type,
    hyperparameters: {},
    rows,
    stream: '1/m/train',
    threads: 1,
    workspace: '.',
    progress: () => {},
    ...more,
  };
}

describe('a training on a thread', () => {
  it.each([{}, { epochs: 3, patience: 2 }])('learns what it learns here, byte for byte, with %j', async given => {
    const work = fit('sum', { type: logistic, hyperparameters: given, rows: table(3000) });
    const here = await onThisThread({ signal: unstopped, clock }).fit(work);
    const there = await threads(1, unstopped, {}).fit({ ...work, rows: threads(1).hold(work.rows) });
    expect(there.model.state()).toEqual(here.model.state());
    expect(there.model.facts).toEqual(here.model.facts);
    expect(there.model.score(work.rows)).toEqual(here.model.score(work.rows));
    expect(there.seconds).toBeGreaterThan(0);
  });

  it('is given its rows, its chance, its settings and its share of the threads', async () => {
    const trainer = threads(2);
    const rows = trainer.hold(table(500, 3));
    const work = (stream: string) => fit('sum', { rows, stream, threads: 2, hyperparameters: { c: [1] } });
    const fitted = await Promise.all(['a', 'b', 'a'].map(stream => trainer.fit(work(stream))));
    const [first, other, again] = fitted.map(({ model }) => model.state());
    expect(again).toEqual(first);
    expect(first!.json).toMatchObject({ threads: 2, hyperparameters: { c: [1] }, draw: seededRandom('a').next() });
    expect(other!.json['draw']).not.toBe(first!.json['draw']);
    expect(first!.arrays['first']).toEqual((table(500, 3).columns[0] as { values: Float64Array }).values);
  });

  it('is told of another table when the work is about another', async () => {
    const trainer = threads(1);
    const [one, two] = [table(100, 1), table(200, 2)];
    const totals = [one, two, one].map(async rows => (await trainer.fit(fit('sum', { rows }))).model.facts['total']);
    const sum = ({ labels }: LabeledDataset) => labels.reduce((all, label) => all + label, 0);
    expect(await Promise.all(totals)).toEqual([sum(one), sum(two), sum(one)]);
  });

  it('tells how far it is', async () => {
    const told: unknown[] = [];
    await threads(1).fit(fit('sum', { progress: (share, doing) => void told.push([share, doing]) }));
    expect(told).toEqual([[0.5, 'summing']]);
  });
});

it('a training on this thread comes after the one before it, also after one that failed', async () => {
  const trainer = onThisThread({ signal: unstopped, clock });
  const began: string[] = [];
  const ended: string[] = [];
  const works = ['slow', 'unsuited', 'sum'].map(name => {
    const type = oddTypes.find(each => each.name === name)!;
    const train: ModelType['train'] = (...given) => {
      began.push(`${name} after ${ended.length}`);
      return type.train(...given).finally(() => ended.push(name));
    };
    return trainer.fit(fit(name, { type: { ...type, train } }));
  });
  await Promise.allSettled(works);
  expect(began).toEqual(['slow after 0', 'unsuited after 1', 'sum after 2']);
});

describe('candidates on a fold', () => {
  const rows = table(900);
  const [fold] = foldRows(rows, { by: 'stratified', seed: 1, folds: 3, calibrationShare: 0.2 });
  const about = {
    fold: fold!,
    stream: '1/m/search/fold 1',
    metric: 'roc_auc',
    threshold: null,
    calibration: 'auto',
  } as const;
  const work = (type: ModelType, candidates: readonly Hyperparameters[]): FoldWork => {
    return { type, rows, threads: 1, workspace: '.', progress: () => {}, validation: { ...about, candidates } };
  };
  const candidates = [{ c: 0.1 }, { c: -1 }, { epochs: 2 }, { c: 100 }];

  it('are judged there as they are here, byte for byte', async () => {
    const here = await onThisThread({ signal: unstopped, clock }).validate(work(logistic, candidates));
    const there = await threads(2, unstopped, {}).validate(work(logistic, candidates));
    const timeless = (found: readonly Validated[]) =>
      found.map(each => ('error' in each ? each.error.message : { ...each, seconds: 0 }));
    expect(timeless(there)).toEqual(timeless(here));
    expect(timeless(here)[1]).toMatch(/hyperparameter c is -1/);
    for (const each of here) if (!('error' in each)) expect(each.scores).toHaveLength(fold!.judge.length);
  });

  it('of two folds at once are each judged on the rows of their own', async () => {
    const trainer = onThisThread({ signal: unstopped, clock });
    const folds = foldRows(rows, { by: 'stratified', seed: 1, folds: 3, calibrationShare: 0.2 });
    const onFold = (i: number) => {
      const { validation, ...rest } = work(logistic, [{}, { c: 2 }]);
      return trainer.validate({ ...rest, validation: { ...validation, fold: folds[i]!, stream: `fold ${i}` } });
    };
    const apart = [await onFold(0), await onFold(1)];
    const values = (found: readonly Validated[]) => found.map(each => ('error' in each ? each.error : each.value));
    expect((await Promise.all([onFold(0), onFold(1)])).map(values)).toEqual(apart.map(values));
  });

  it('see what a model sees that is trained alone: no row that judges, and their own chance', async () => {
    const seen: number[] = [];
    const type: ModelType = {
      ...logistic,
      async train(dataset, hyperparameters, context) {
        seen.push(dataset.rows, context.random.next());
        return logistic.train(dataset, hyperparameters, context);
      },
    };
    await onThisThread({ signal: unstopped, clock }).validate(work(type, [{ c: 1 }, { c: 2 }]));
    const draw = seededRandom(about.stream).next();
    expect(seen).toEqual([fold!.train.length, draw, fold!.train.length, draw]);
  });

  it('are trained at once where the type can, and apart where one of them breaks the others', async () => {
    const calls: number[] = [];
    const type: ModelType = {
      ...logistic,
      async trainMany(dataset, many, context) {
        calls.push(many.length);
        if (many.some(({ c }) => c === -1)) throw new TypeError('no');
        return Promise.all(many.map(each => logistic.train(dataset, each, context)));
      },
    };
    const trainer = onThisThread({ signal: unstopped, clock });
    const apart = await trainer.validate(work(logistic, candidates));
    const together = await trainer.validate(work(type, candidates));
    const values = (found: readonly Validated[]) => found.map(each => ('error' in each ? null : each.value));
    expect(values(together)).toEqual(values(apart));
    const three = candidates.filter(({ c }) => c !== -1);
    expect(values(await trainer.validate(work(type, three)))).toEqual(values(apart).filter(value => value !== null));
    expect(calls).toEqual([4, 3]);
  });
});

describe('a training that comes to an accident', () => {
  const accidents: readonly (readonly [string, RegExp, unknown])[] = [
    ['exits', /its thread ended by itself, with exit code 7/, Error],
    ['hungry', /its thread ran out of memory/, PlatformError],
    ['throws-text', /something was thrown that is no error: \\u\{1b\}\[31mno error/, Error],
    ['throws-later', /nobody waits for this/, Error],
    ['unsuited', /no column to learn from/, DataError],
    ['no-data', /could not be cloned/, Error],
  ];
  it.each(accidents)('fails alone: %s', async (name, message, kind) => {
    const trainer = threads(1);
    const [before, failed, after, last] = await Promise.allSettled(
      ['sum', name, 'sum', 'sum'].map(each => trainer.fit(fit(each))),
    );
    expect([before!.status, after!.status, last!.status]).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(message) } });
    expect((failed as PromiseRejectedResult).reason).toBeInstanceOf(kind);
  });

  it('does not take the next one with it by what it has left behind', async () => {
    const trainer = threads(1);
    const untidy = (after: number) => fit('untidy', { hyperparameters: { after } });
    const alone = await Promise.allSettled([untidy(50), fit('slow'), fit('sum')].map(work => trainer.fit(work)));
    expect(alone.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    const two = threads(2);
    await Promise.all([untidy(50), untidy(130)].map(work => two.fit(work)));
    await two.fit(fit('slow'));
  });

  it('keeps the hint of its error, and the stack of where it was thrown', async () => {
    const trainer = threads(1);
    await expect(trainer.fit(fit('unsuited'))).rejects.toMatchObject({ exitCode: 2, hint: 'give one' });
    await expect(trainer.fit(fit('throws-later'))).rejects.toMatchObject({
      stack: expect.stringContaining('odd-types.ts'),
    });
  });

  it('is told when the thread cannot even start', async () => {
    const trainer = threads(1, unstopped, { entry: new URL('./absent.ts', import.meta.url) });
    await expect(trainer.fit(fit('sum'))).rejects.toThrow(/absent\.ts/);
  });
});

describe('a run that is stopped', () => {
  it.each(['patient', 'deaf'])('ends a training that is %s within a second, and all that wait', async name => {
    const stopping = new AbortController();
    const trainer = threads(1, stopping.signal);
    await trainer.fit(fit('sum'));
    const works = [name, 'sum'].map(each => trainer.fit(fit(each)));
    setTimeout(() => stopping.abort(new CancelledError('stopped by SIGINT')), 50);
    const started = clock();
    const ended = await Promise.allSettled(works);
    expect(clock() - started).toBeLessThan(1000);
    for (const { reason } of ended as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(CancelledError);
    await expect(trainer.fit(fit('sum'))).rejects.toThrow(CancelledError);
  });

  it('ends the thread itself, also one that hears nothing', async () => {
    const trainer = threads(1);
    const rows = trainer.hold(table(50));
    const work = trainer.fit(fit('deaf', { rows }));
    const changes = async () => {
      const before = rows.labels[0];
      await new Promise(resolve => setTimeout(resolve, 3));
      return rows.labels[0] !== before;
    };
    while (!(await changes()));
    const closed = trainer.close();
    await expect(work).rejects.toThrow(CancelledError);
    await closed;
    expect([await changes(), await changes()]).toEqual([false, false]);
  });

  it('leaves nothing that keeps the process alive, closed or not', () => {
    const script = `
      import { onThreads } from './src/training/on-threads.ts';
      import { oddTypes } from './src/testing/odd-types.ts';
      const entry = new URL('./src/testing/odd-worker.ts', ${JSON.stringify(new URL('../../x', import.meta.url).href)});
      const trainer = onThreads({ width: 2, signal: new AbortController().signal, start: { entry } });
      const label = { name: 'y', positive: '1', negative: '0' };
      const rows = { name: 't', rows: 1, columns: [], timestamp: null, group: null, labels: Uint8Array.of(1), label };
      const [type] = oddTypes;
      const { model } = await trainer.fit({ type, hyperparameters: {}, rows, stream: 's', threads: 1, progress() {} });
      console.log(model.facts.total);`;
    const args = ['--no-warnings', '--input-type=module-typescript', '-e', script];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 })).toBe('1\n');
  });
});
