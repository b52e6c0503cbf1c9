/** What a stored model relies on is held against what it says, though the digest of the change is right: field by field. */
import { expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { rowsFor } from '../testing/generated-rows.ts';
import { trainContext } from '../testing/train-context.ts';
import { writeState } from './command/stored-model.ts';
import type { Hyperparameters, ModelState, ModelType } from './model-type.ts';
import { anomaly } from './types/anomaly.ts';
import { command } from './types/command.ts';
import { correlation } from './types/correlation.ts';
import { heuristic } from './types/heuristic.ts';
import { isolationForest } from './types/isolation_forest.ts';
import { logistic } from './types/logistic.ts';
import { simpleTransformer } from './types/simple_transformer.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forged state may hold anything.
type Any = any;
type Change = (json: Any, arrays: Any) => unknown;
type Case = readonly [what: string, change: Change, message: RegExp];

const states = new Map<ModelType, Promise<ModelState>>();

async function stateOf(type: ModelType, hyperparameters: Hyperparameters): Promise<ModelState> {
  const rows = await rowsFor(type)(400, 1);
  const model = await type.train(rows, { ...type.defaults, ...hyperparameters }, trainContext(1));
  return model.state();
}

function forged(type: ModelType, hyperparameters: Hyperparameters, cases: readonly Case[]): void {
  it.each(cases)(`${type.name} is refused with %s`, async (_, change, message) => {
    const known = states.get(type) ?? stateOf(type, hyperparameters);
    states.set(type, known);
    const { json, arrays } = await known;
    const state = structuredClone({ json: JSON.parse(JSON.stringify(json)), arrays: { ...arrays } });
    expect(() => type.restore(state)).not.toThrow();
    change(state.json, state.arrays);
    expect(() => type.restore(state)).toThrow(IntegrityError);
    expect(() => type.restore(state)).toThrow(message);
  });
}

forged(logistic, {}, [
  ['no facts', json => (json.facts = null), /: facts is null, expected an object$/],
  [
    'a column twice',
    json => json.encoder.columns.push(json.encoder.columns[0]),
    /encoder\.columns is .*differ by name$/,
  ],
  ['a column that is null', json => json.encoder.columns.push(null), /encoder\.columns is /],
  [
    'a standard deviation of 0',
    json => (json.encoder.columns[0].sd = 0),
    /encoder\.columns\[0\]\.sd is 0, expected a finite/,
  ],
  ['outputs in another order', json => json.encoder.names.reverse(), /encoder\.names is .*the outputs of its columns/],
  ['a reason that is none', json => (json.encoder.leftOut = [{}]), /encoder\.leftOut is /],
  [
    'a weight that is no number',
    (_, arrays) => (arrays.weights[3] = Number.NaN),
    /weights\[3\] is "NaN", expected a finite number$/,
  ],
  [
    'one weight more',
    (_, arrays) => (arrays.weights = new Float64Array(arrays.weights.length + 1)),
    /weights is .*expected a Float64Array of \d+ numbers$/,
  ],
]);

forged(correlation, { bends: 2, products: 2 }, [
  ['no facts', json => delete json.facts, /: facts is missing/],
  ['a scale of 0', (_, arrays) => (arrays.scales[0] = 0), /scales\[0\] is "0", expected a finite number above 0$/],
  ['a bend of no output', (_, arrays) => (arrays.bends = Int32Array.of(9999)), /bends\[0\] is "9999"/],
  ['half a product', (_, arrays) => (arrays.products = Int32Array.of(0)), /products is "1 outputs", expected pairs/],
  ['a limit without bounds', (_, arrays) => (arrays.lows[0] = Number.NEGATIVE_INFINITY), /lows\[0\] is "-Infinity"/],
  ['a weight of no sum', (_, arrays) => (arrays.weights[0] = Number.NaN), /weights\[0\]/],
]);

forged(heuristic, {}, [
  ['no facts', json => (json.facts = []), /: facts is \[\]/],
  ['a weight of 0', json => (json.rules[1].weight = 0), /rules\[1\]\.weight is 0, expected a number above 0/],
]);

forged(simpleTransformer, { epochs: 1, width: 8, feed_forward: 8, length: 16, backend: 'kernels' }, [
  [
    'words beyond its table',
    json => json.inputs.vocabulary.words.unshift('forged 1', 'forged 2'),
    /inputs\.vocabulary\.size is \d+, expected \d+, as its shape says$/,
  ],
  ['fewer words', json => json.inputs.vocabulary.words.pop(), /inputs\.vocabulary\.size/],
  ['a word twice', json => (json.inputs.vocabulary.words[0] = json.inputs.vocabulary.words[1]), /vocabulary\.words/],
  ['a column more', json => json.inputs.encoder.names.push('x'), /inputs\.encoder\.names/],
  [
    'rows longer than its memory',
    json => (json.inputs.length = 1000),
    /inputs\.length is 1000, expected 16, as its shape says$/,
  ],
  ['no facts', json => (json.facts = null), /facts is null/],
  ['numbers that are none', (_, arrays) => (arrays.parameters[0] = Number.NaN), /parameters\[0\]/],
  ...[1e9, 0.5, -1, null].map(
    (layers): Case => [
      `${layers} layers`,
      json => (json.shape.layers = layers),
      /shape\.layers is .*a whole number from 1 to 24$/,
    ],
  ),
  ...[0, -3, 1e6, 3, 64].map(
    (heads): Case => [`${heads} heads`, json => (json.shape.heads = heads), /shape\.(heads|width) is /],
  ),
]);

forged(anomaly, {}, [
  ...[1e9, 2 ** 53, 0].map(
    (order): Case => [
      `an order of ${order}`,
      json => (json.order = order),
      /: order is \d+, expected a whole number from 1 to 10$/,
    ],
  ),
  ['a scale of 0', (_, arrays) => (arrays.scales[0] = 0), /scales\[0\]/],
  ['actions that it does not know', (_, arrays) => (arrays.items_0[9] = 1e6), /items_0\[9\]/],
  ['more counts than its arrays hold', (_, arrays) => arrays.occurrences_0.fill(2 ** 31 - 1), /n-grams are broken/],
  ['no columns', json => (json.features = []), /: features is \[\], expected the columns of its sequences/],
  ['a threshold beyond 1', json => (json.threshold = 1e308), /: threshold is 1e\+308/],
]);

forged(isolationForest, { n_estimators: 5, max_samples: 64 }, [
  ...[0, -5].map(
    (size): Case => [`nodes of ${size} rows`, (_, arrays) => arrays.sizes.fill(size), /do not fit together/],
  ),
  ['a parent of more rows than its children', (_, arrays) => arrays.sizes[0]++, /do not fit together/],
  ['thresholds that are no numbers', (_, arrays) => arrays.thresholds.fill(Number.NaN), /do not fit together/],
  ['a leaf that leads on', (_, arrays) => (arrays.thresholds[arrays.thresholds.length - 1] = 0), /do not fit together/],
  ['trees of one row', json => (json.psi = 1), /sizes\[0\] is 64, expected 1 rows/],
  ['no columns', json => (json.features.columns = []), /features\.columns is \[\]/],
  ['a column that is no name', json => (json.features.columns[0].name = {}), /features\.columns is /],
  ['columns that no feature is made of', json => (json.features.columns[0].name = 'x'), /features\.columns is /],
  ['a spread of 0', json => (spreadOf(json).spread = 0), /features\.features is /],
  ['a feature twice', json => json.features.features.unshift(json.features.features[0]), /features\.columns is /],
  ['the largest deviation first', json => json.features.features.unshift({ what: 'largest' }), /features\.columns is /],
]);

const spreadOf = (json: Any) =>
  json.features.features.find(({ spread }: Any) => spread !== undefined) ?? json.features.features[0];

it('isolation_forest is refused with categories that are no texts, or whose surprise is no number', async () => {
  const rows = await rowsFor(logistic)(400, 1);
  const codes = Int32Array.from({ length: 400 }, (_, row) => row % 2);
  const columns = [{ kind: 'categorical' as const, name: 'land', categories: ['de', 'fr'], codes }];
  const trained = await isolationForest.train({ ...rows, columns }, { n_estimators: 2 }, trainContext(1));
  const { json, arrays } = trained.state();
  const wrongs: Change[] = [
    category => (category.categories = null),
    category => (category.categories[0] = 3),
    category => (category.unseen = 'x'),
    category => (category.categories = category.categories.map((text: string) => `${text}.`)),
  ];
  for (const wrong of wrongs) {
    const copy = JSON.parse(JSON.stringify(json));
    wrong(
      copy.features.features.find(({ what }: Any) => what === 'category'),
      {},
    );
    expect(() => isolationForest.restore({ json: copy, arrays })).toThrow(/features\.features is /);
  }
});

const file = (path: string) => ({ path, bytes: Buffer.from(path) });
const ofPrograms = (change: Partial<Parameters<typeof writeState>[0]>) =>
  writeState({
    ...{
      columns: [{ name: 'x', kind: 'numeric' }],
      label: 'y',
      seed: 1,
      files: [file('a'), file('b/c')],
      code: {},
      facts: {},
    },
    known: { high: Int32Array.of(1, 1), low: Int32Array.of(1, 2), scores: Float64Array.of(0, 1) },
    ...change,
  });
const known = (high: number[], scores: number[]) => ({
  ...{ high: Int32Array.from(high), low: Int32Array.from(high), scores: Float64Array.from(scores) },
});

it.each<[string, Parameters<typeof ofPrograms>[0], RegExp]>([
  ['a column of no kind', { columns: [{ name: 'x', kind: '__proto__' }] }, /: columns is /],
  ['a column twice', { columns: [0, 1].map(() => ({ name: 'x', kind: 'text' })) }, /: columns is "x", expected names/],
  ['a file twice', { files: [file('a'), file('A')] }, /: files is "a", expected names that differ/],
  ['a file that is a folder', { files: [file('a'), file('a/b')] }, /: files is "a", expected names that differ/],
  ['a score that is none', { known: known([1, 2], [0.5, Number.NaN]) }, /row_scores\[1\] is "NaN"/],
  ['a score beyond 1', { known: known([1, 2], [0.5, 2]) }, /row_scores\[1\] is "2"/],
  ['rows out of order', { known: known([2, 1], [0.5, 0.5]) }, /row_high\[1\] is 1, expected rows in order/],
  ['a row twice', { known: known([1, 1], [0.5, 0.5]) }, /row_high\[1\]/],
  ['digests that are none', { code: { 'a.py': 7 } as Any }, /: code is /],
])('command is refused with %s', (_, change, message) => {
  expect(() => command.restore(ofPrograms({}))).not.toThrow();
  expect(() => command.restore(ofPrograms(change))).toThrow(IntegrityError);
  expect(() => command.restore(ofPrograms(change))).toThrow(message);
});

it('command is refused with a file whose digest is another one', () => {
  const state = ofPrograms({});
  const files = [{ path: 'a', sha256: sha256(Buffer.from('b')) }, (state.json['files'] as Any)[1]];
  expect(() => command.restore({ ...state, json: { ...state.json, files } })).toThrow(IntegrityError);
});
