import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { seededRandom } from '../../base/random.ts';
import type { Column, LabeledDataset } from '../../data/dataset.ts';
import { selectRows } from '../../data/dataset.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters, Model } from '../model-type.ts';
import { anomaly } from './anomaly.ts';

function sequences(name: string, rows: readonly (readonly string[])[]): Column {
  const vocabulary = [...new Set(rows.flat())];
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  return {
    kind: 'sequence',
    name,
    offsets,
    codes: Int32Array.from(rows.flat(), word => numbers.get(word)!),
    vocabulary,
  };
}

function categories(name: string, values: readonly string[]): Column {
  const categories = [...new Set(values)];
  return { kind: 'categorical', name, codes: Int32Array.from(values, value => categories.indexOf(value)), categories };
}

function labeled(columns: readonly Column[], labels: readonly number[]): LabeledDataset {
  return {
    ...{ name: 'shells', rows: labels.length, columns, labels: Uint8Array.from(labels), timestamp: null, group: null },
    label: { name: 'label', positive: 'bad', negative: 'good' },
    origin: { source: 'test', location: 's.jsonl', digest: '', observedAt: null },
  };
}

const WORK = ['open read close', 'open write close', 'connect send receive close', 'list open read close'];
const ATTACK = ['scan scan exploit', 'open read send delete'];

/** Work of several pieces; every tenth row ends with an attack. */
function shells(rows: number, seed = 1): { readonly lists: string[][]; readonly labels: number[] } {
  const random = seededRandom(`shells ${seed}`);
  const labels = Array.from({ length: rows }, (_, row) => (row % 10 === 9 ? 1 : 0));
  const lists = labels.map(label => {
    const pieces = Array.from({ length: 1 + random.integer(4) }, () => WORK[random.integer(WORK.length)]!);
    if (label === 1) pieces.push(ATTACK[random.integer(ATTACK.length)]!);
    return pieces.join(' ').split(' ');
  });
  return { lists, labels };
}

function shellData(rows: number, seed = 1): LabeledDataset {
  const { lists, labels } = shells(rows, seed);
  return labeled([sequences('actions', lists)], labels);
}

function train(data: LabeledDataset, given: Hyperparameters = {}, seed = 1): Promise<Model> {
  return anomaly.train(data, given, trainContext(seed));
}

function scoreOf(model: Model, ...lists: readonly string[][]): number[] {
  const rows = {
    ...labeled(
      [sequences('actions', lists)],
      lists.map(() => 0),
    ),
  };
  return [...model.score(rows)];
}

function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let [ordered, pairs] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    for (let j = 0; j < labels.length; j++) {
      if (labels[i] !== 1 || labels[j] !== 0) continue;
      pairs++;
      ordered += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
    }
  }
  return ordered / pairs;
}

const normalRows = (data: LabeledDataset) =>
  selectRows(
    data,
    Int32Array.from(data.labels.keys()).filter(row => data.labels[row] === 0),
  );

describe('anomaly', () => {
  it.each(['supervised', 'one_class'])('tells attacks from work it has not seen (%s)', async mode => {
    const model = await train(shellData(1000), { mode });
    const unseen = shellData(1000, 2);
    expect(areaUnderCurve(model.score(unseen), unseen.labels)).toBeGreaterThan(0.95);
    expect(model.facts['mode']).toBe(mode);
  });

  it('finds attacks of kinds that it has never met', async () => {
    const model = await train(normalRows(shellData(1000)), { mode: 'one_class' });
    const [work, unknown, shuffled] = scoreOf(
      model,
      'open read close list open read close'.split(' '),
      'open read close wget chmod run'.split(' '),
      'close open read read list close open'.split(' '),
    );
    expect(unknown).toBeGreaterThan(work!);
    expect(shuffled).toBeGreaterThan(work!);
  });

  it('learns from normal rows alone when there are no others, or hardly any', async () => {
    const { facts } = await train(normalRows(shellData(300)));
    expect(facts['mode']).toBe('one_class');
    expect((await train(shellData(190))).facts['mode']).toBe('one_class');
    expect((await train(shellData(200))).facts['mode']).toBe('supervised');
  });

  it('does not look at positive rows in one_class', async () => {
    const data = shellData(400);
    const [all, normal] = [
      await train(data, { mode: 'one_class' }),
      await train(normalRows(data), { mode: 'one_class' }),
    ];
    expect(all.score(data)).toEqual(normal.score(data));
  });

  it('holds each against their own habits where a column tells whose a row is', async () => {
    const random = seededRandom('users');
    const names = ['ann', 'bob', 'eve'];
    const rows = Array.from({ length: 300 }, (_, row) => names[row % 3]!);
    const habits = new Map(names.map((name, i) => [name, WORK[i]!.split(' ')]));
    const listOf = (name: string) => Array.from({ length: 2 + random.integer(4) }, () => habits.get(name)!).flat();
    const data = labeled(
      [sequences('actions', rows.map(listOf)), categories('user', rows)],
      rows.map(() => 0),
    );
    const [own, none] = [await train(data, { context: 'user' }), await train(data)];
    expect(own.facts['contexts']).toBe(3);
    expect(own.features).toContainEqual({ name: 'user', kind: 'categorical' });
    const claims = (users: readonly string[], writers: readonly string[]) =>
      labeled(
        [sequences('actions', writers.map(listOf)), categories('user', users)],
        users.map(() => 0),
      );
    const [honest, stolen] = [own.score(claims(names, names)), own.score(claims(names, ['bob', 'eve', 'ann']))];
    expect(Math.min(...stolen)).toBeGreaterThan(Math.max(...honest) + 0.2);
    expect(none.facts['contexts']).toBe(0);
    // Of a newcomer nothing is known: what anybody does is as usual as for anybody.
    const [newcomer] = own.score(claims(['zoe'], ['ann']));
    expect(newcomer).toBeLessThan(Math.min(...stolen));
  });

  it('tries what is done over and over where little is known of each', async () => {
    const random = seededRandom('few and many');
    const tried = async (each: number) => {
      const users = Array.from({ length: 2 * each }, (_, row) => ['ann', 'bob'][row % 2]!);
      const lists = users.map(name => [name, WORK[random.integer(WORK.length)]!].join(' ').split(' '));
      const columns = [sequences('actions', lists), categories('user', users)];
      const data = labeled(
        columns,
        users.map(() => 0),
      );
      const { facts } = await train(data, { context: 'user' });
      return (facts['tried'] as { name: string }[]).map(({ name }) => name);
    };
    expect(await tried(24)).toEqual(['repeats']);
    expect(await tried(25)).toEqual([]);
  });

  it('takes users by numbers too', async () => {
    const { lists, labels } = shells(200);
    const user: Column = { kind: 'numeric', name: 'user', values: Float64Array.from(lists, (_, row) => row % 4) };
    const data = labeled([sequences('actions', lists), user], labels);
    const model = await train(data, { context: 'user', mode: 'one_class' });
    expect(model.facts['contexts']).toBe(4);
    const { json } = model.state();
    expect(json['contexts']).toEqual(['0', '1', '2', '3']);
  });

  it('joins several columns of sequences', async () => {
    const { lists, labels } = shells(600);
    const noise = seededRandom('noise');
    const idle = lists.map(() => Array.from({ length: 3 }, () => ['a', 'b'][noise.integer(2)]!));
    const data = labeled([sequences('idle', idle), sequences('actions', lists)], labels);
    const model = await train(data);
    expect(areaUnderCurve(model.score(data), data.labels)).toBeGreaterThan(0.95);
    const weights = model.facts['weights'] as { name: string; weight: number }[];
    const of = (column: string) =>
      weights
        .filter(({ name }) => name.startsWith(`${column}:`))
        .reduce((sum, { weight }) => sum + Math.abs(weight), 0);
    expect(of('actions')).toBeGreaterThan(5 * of('idle'));
  });

  it('does not take one action for another, whatever they are called', async () => {
    const normal = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? ['a b', 'c'] : ['a', 'b', 'c']));
    const data = labeled(
      [sequences('actions', normal)],
      normal.map(() => 0),
    );
    const [known, other] = scoreOf(await train(data), ['a b', 'c'], ['a', 'b c']);
    expect(other).toBeGreaterThan(known!);
  });

  it('scores empty, unknown and very long sequences', async () => {
    const model = await train(shellData(400));
    const loop = Array.from({ length: 200_000 }, (_, i) => ['open', 'read', 'close'][i % 3]!);
    const scores = scoreOf(model, [], ['nobody', 'knows', 'this'], loop, ['open']);
    expect(scores.every(score => score >= 0 && score <= 1)).toBe(true);
  });

  it('learns from rows of which some or all are empty', async () => {
    const empty = Array.from({ length: 30 }, () => [] as string[]);
    for (const lists of [empty, [...empty, ...WORK.map(work => work.split(' '))]]) {
      const model = await train(
        labeled(
          [sequences('actions', lists)],
          lists.map(() => 0),
        ),
      );
      const [nothing, something] = scoreOf(model, [], ['scan', 'exploit']);
      expect(something).toBeGreaterThan(nothing!);
    }
  });

  it('says by how much each measure moved a row', async () => {
    const data = shellData(400);
    const model = await train(data);
    const { features, values } = model.attribute!(data);
    expect(features.every(name => name.startsWith('actions: '))).toBe(true);
    const scores = model.score(data);
    for (const row of [0, 9, 123]) {
      let logit = model.facts['intercept'] as number;
      for (let i = 0; i < features.length; i++) logit += values[row * features.length + i]!;
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(scores[row]!, 12);
    }
  });

  it('calls rows positive from the threshold that is asked for', async () => {
    expect((await train(shellData(300))).threshold).toBeUndefined();
    const model = await train(shellData(300), { anomaly_threshold: 0.3 });
    expect(model.threshold).toBe(0.3);
    expect(anomaly.restore(model.state()).threshold).toBe(0.3);
  });

  it('never lets more surprise count for less suspicion', async () => {
    for (const mode of ['supervised', 'one_class']) {
      const { facts } = await train(shellData(500), { mode });
      for (const { name, weight } of facts['weights'] as { name: string; weight: number }[]) {
        if (/surprise|positives|others/.test(name)) expect(weight, name).toBeGreaterThan(0);
      }
    }
  });

  it('draws strangers by the seed, and needs none where positives are learned from', async () => {
    const data = shellData(300);
    const bytes = async (mode: string, seed: number) => (await train(data, { mode }, seed)).state();
    expect(await bytes('one_class', 1)).not.toEqual(await bytes('one_class', 2));
    expect(await bytes('supervised', 1)).toEqual(await bytes('supervised', 2));
  });

  it.each([
    ['one_class', 'b8cf3661639d2295f3560409a8a0c4471b34ac0d250bfc2dccd126dcf2248dfa'],
    ['supervised', '06358f8f0b3b90e6bc42422b2f64c4cd2661084eb6fbc429680dd7362cf683c8'],
  ])('learns the same bytes on every release of Node (%s)', async (mode, expected) => {
    const { json, arrays } = (await train(shellData(300), { mode })).state();
    const bytes = Object.values(arrays).map(array => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    // Made with Node 20.20 and 24.21.
    expect(sha256(Buffer.concat([Buffer.from(JSON.stringify(json)), ...bytes]))).toBe(expected);
  });

  it('says which columns it does not read', async () => {
    const { lists, labels } = shells(100);
    const note: Column = { kind: 'text', name: 'note', values: lists.map(list => list.join(' ')) };
    const { facts } = await train(
      labeled(
        [
          sequences('actions', lists),
          note,
          categories(
            'user',
            lists.map(() => 'x'),
          ),
        ],
        labels,
      ),
    );
    expect(facts['left_out']).toEqual([
      { name: 'note', reason: expect.stringContaining('"sequence"') },
      { name: 'user', reason: 'it holds no sequences' },
    ]);
  });

  it('refuses data without sequences, and says what to do', async () => {
    const refused = train(labeled([categories('user', ['a', 'b'])], [0, 1]));
    await expect(refused).rejects.toThrow(DataError);
    await expect(refused).rejects.toMatchObject({
      message: 'the dataset "shells" (s.jsonl) has no column of sequences, its columns are "user" (categorical)',
      hint: expect.stringContaining('"sequence"'),
    });
  });

  it('refuses too few rows of a class that it learns from', async () => {
    const { lists } = shells(10);
    const few = (labels: number[], mode: string) => train(labeled([sequences('actions', lists)], labels), { mode });
    await expect(few([0, 0, 0, 0, 1, 1, 1, 1, 1, 1], 'one_class')).rejects.toThrow(
      /has 4 training rows with the label "good", anomaly \(one_class\) needs 5/,
    );
    await expect(few([0, 0, 0, 0, 0, 0, 0, 0, 1, 1], 'supervised')).rejects.toThrow(
      /2 training rows with the label "bad"/,
    );
  });

  it('refuses a context that is no column, or has a role', async () => {
    const data = shellData(50);
    await expect(train(data, { context: 'user' })).rejects.toThrow(/no column "user", the hyperparameter context/);
    await expect(train(data, { context: 'actions' })).rejects.toThrow(
      /column "actions" of .* the hyperparameter context, is sequence/,
    );
    const group = { ...categories('user', data.labels.length > 0 ? [...data.labels].map(String) : []) };
    const grouped = { ...data, group: group as NonNullable<LabeledDataset['group']> };
    await expect(train(grouped, { context: 'user' })).rejects.toMatchObject({ hint: expect.stringContaining('role') });
  });

  it.each<[Hyperparameters, RegExp]>([
    [{ n: 0 }, /n is 0, expected a whole number from 1 to 10/],
    [{ n: 11 }, /n is 11/],
    [{ anomaly_threshold: 1.2 }, /anomaly_threshold is 1.2, expected a number from 0 to 1, or null/],
    [{ mode: 'two_class' }, /mode is "two_class", expected "auto" or "one_class" or "supervised"/],
    [{ context: '' }, /context is "", expected the name of a column, or null/],
  ])('refuses %j', async (given, message) => {
    const refused = train(shellData(50), given);
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow(message);
  });

  it('refuses a stored state of which a part is missing or broken', async () => {
    const { json, arrays } = (await train(shellData(100), { mode: 'one_class' })).state();
    for (const name of Object.keys(arrays)) {
      const { [name]: _, ...others } = arrays;
      expect(() => anomaly.restore({ json, arrays: others }), name).toThrow(IntegrityError);
    }
    for (const name of ['order', 'supervised', 'contexts', 'sequences', 'features', 'context']) {
      expect(() => anomaly.restore({ json: { ...json, [name]: 'x'.length - 1.5 }, arrays }), name).toThrow(
        IntegrityError,
      );
    }
  });
});
