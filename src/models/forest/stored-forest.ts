/** Reads an isolation forest that was stored: its walk looks nothing up, so all that it relies on must hold before. */
import type { Json, JsonObject } from '../../base/json.ts';
import {
  type Expectation,
  eitherOf,
  listOf,
  nothing,
  numberBetween,
  oneOf,
  text,
  trueOrFalse,
  wholeNumber,
} from '../../base/settings.ts';
import {
  anyObject,
  brokenState,
  differentTexts,
  finiteNumber,
  objectOf,
  POSITIVE,
  requireArray,
  requireStored,
} from '../../base/stored-state.ts';
import { SLOTS, type SlotScheme } from '../../data/slots.ts';
import type { ModelState } from '../model-type.ts';
import type { Feature, Features } from './features.ts';
import type { Forest } from './forest.ts';
import { completeTrees } from './trees.ts';

const WHAT = 'an isolation forest';
const NAME = text('the name of a column');
const SPREAD: Expectation = {
  expected: POSITIVE.expected,
  holds: found => typeof found === 'number' && POSITIVE.holds(found),
};
const SCALE = { column: NAME, center: finiteNumber, spread: SPREAD };
const COLUMN = objectOf('with a name, numeric or categorical', { name: NAME, kind: oneOf('numeric', 'categorical') });
const SLOT_RULE = objectOf('with scheme and moments', { scheme: oneOf(...Object.keys(SLOTS)), moments: NAME });

export interface StoredForest {
  readonly forest: Forest;
  readonly threshold: number | null;
  readonly facts: JsonObject;
}

/** IntegrityError that names the first thing which is not as a forest leaves it. */
export function readForest({ json, arrays }: ModelState): StoredForest {
  const { psi, threshold, facts } = requireStored(WHAT, json, {
    psi: wholeNumber({ atLeast: 1, atMost: 2 ** 31 - 1 }),
    threshold: eitherOf(nothing, numberBetween(0, 1)),
    facts: anyObject,
  });
  const features = readFeatures(json['features']);
  const integers = (name: string) => requireArray(WHAT, arrays, name, Int32Array);
  const [starts, asked, sizes] = [integers('starts'), integers('features'), integers('sizes')];
  const thresholds = requireArray(WHAT, arrays, 'thresholds', Float32Array);
  const trees = completeTrees({ starts, features: asked, thresholds, sizes }, features.features.length);
  for (const start of starts.subarray(0, -1)) {
    if (sizes[start] === psi) continue;
    throw brokenState(WHAT, {
      path: ['sizes', start],
      found: sizes[start]!,
      expected: `${psi} rows, as of every tree`,
    });
  }
  return {
    forest: { features, trees, psi: psi as number },
    threshold: threshold as number | null,
    facts: facts as JsonObject,
  };
}

export function readFeatures(json: Json | undefined): Features {
  const at = ['features'];
  const { slots } = requireStored(WHAT, json, { slots: eitherOf(nothing, SLOT_RULE), columns: listOf(COLUMN) }, at);
  const scheme = ((slots as JsonObject | null)?.['scheme'] ?? null) as SlotScheme | null;
  requireStored(WHAT, json, { features: listOf(featureOf(scheme)) }, at);
  const read = json as unknown as Features;
  const isLast = ({ what }: Feature, i: number) =>
    what !== 'largest' || (scheme !== null && i === read.features.length - 1);
  const asked = read.features.flatMap(feature => (feature.what === 'largest' ? [] : [feature.column]));
  const [columns, used] = [read.columns.map(({ name }) => name), new Set(asked)];
  const isWhole =
    differentTexts.holds(columns) && columns.length === used.size && columns.every(name => used.has(name));
  const isOnce = differentTexts.holds(
    read.features.map(feature => JSON.stringify([feature.what, 'column' in feature && feature.column])),
  );
  if (isWhole && isOnce && used.size > 0 && read.features.every(isLast)) return read;
  throw brokenState(WHAT, {
    path: [...at, 'columns'],
    found: columns,
    expected: 'those that the features are made of',
  });
}

function featureOf(scheme: SlotScheme | null): Expectation {
  const listOfSlots: Expectation = {
    expected: 'a number for each slot',
    holds: found => scheme !== null && listOf(finiteNumber).holds(found) && (found as Json[]).length === SLOTS[scheme],
  };
  const scaled = objectOf('scaled', { what: oneOf('value', 'missing'), ...SCALE });
  const slot = { what: oneOf('slot'), column: NAME, log: trueOrFalse, centers: listOfSlots, spreads: listOfSlots };
  return eitherOf(scaled, objectOf('a slot', slot), CATEGORY, objectOf('the largest', { what: oneOf('largest') }));
}

const CATEGORY: Expectation = {
  expected: 'categories',
  holds: found => {
    const category = { what: oneOf('category'), ...SCALE, unseen: finiteNumber, surprises: listOf(finiteNumber) };
    if (!objectOf('', { ...category, categories: differentTexts }).holds(found)) return false;
    const { categories, surprises } = found as { readonly categories: readonly string[]; readonly surprises: Json[] };
    // A missing one is a category too.
    return categories.length === surprises.length && categories.includes('');
  },
};
