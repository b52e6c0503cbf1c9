/** What was learned from sequences as plain data, and back. */
import { eitherOf, listOf, nothing, text, trueOrFalse, wholeNumber } from '../../base/settings.ts';
import {
  brokenState,
  differentTexts,
  FINITE,
  type NumberRule,
  objectOf,
  POSITIVE,
  placeAmong,
  requireArray,
  requireStored,
} from '../../base/stored-state.ts';
import type { ModelState } from '../model-type.ts';
import { FIRST_ACTION, NgramTree } from './ngram-tree.ts';
import { RowMeter, rootsIn } from './row-meter.ts';
import type { SequenceKnowledge } from './sequence-learner.ts';
import { numbered } from './sequence-rows.ts';

/** Actions of the longest n-gram that there may be. */
export const LONGEST_NGRAM = 10;

export function knowledgeState({
  columns,
  context,
  contexts,
  roots,
  usual,
  combination,
}: SequenceKnowledge): ModelState {
  const order = columns[0]!.tree.order;
  const trees = columns.map(({ tree }) => tree.arrays());
  return {
    json: {
      order,
      supervised: roots.supervised,
      context,
      contexts,
      sequences: columns.map(({ name, vocabulary }) => ({ name, vocabulary: [...vocabulary.keys()] })),
    },
    arrays: {
      ...Object.fromEntries(
        trees
          .flatMap(arrays => Object.entries(arrays))
          .map(([name, array], i) => [`${name}_${Math.floor(i / 3)}`, array]),
      ),
      ...combination,
      ...(usual === null
        ? {}
        : { usual_places: usual.places, usual_centres: usual.centres, usual_scales: usual.scales }),
    },
  };
}

const WHAT = 'a model of sequences';
const SEQUENCE = objectOf('with name and vocabulary', { name: text('a text'), vocabulary: differentTexts });

/** IntegrityError when the state is not one that `knowledgeState` wrote. */
export function restoreKnowledge({ json, arrays }: ModelState): SequenceKnowledge {
  const stored = requireStored(WHAT, json, {
    order: wholeNumber({ atLeast: 1, atMost: LONGEST_NGRAM }),
    supervised: trueOrFalse,
    context: eitherOf(text('a text'), nothing),
    contexts: differentTexts,
    sequences: listOf(SEQUENCE),
  });
  const { order, supervised, context, contexts, sequences } = stored as unknown as Stored;
  if (sequences.length === 0 || !differentTexts.holds(sequences.map(({ name }) => name))) {
    throw brokenState(WHAT, { path: ['sequences'], found: stored['sequences'], expected: 'one or more that differ' });
  }
  const integers = (name: string, each?: NumberRule) =>
    requireArray(WHAT, arrays, name, Int32Array, each === undefined ? {} : { each });
  const numbers = (name: string, length: number, each = FINITE) =>
    requireArray(WHAT, arrays, name, Float64Array, { length, each });
  const roots = { supervised, contexts: contexts.length };
  const columns = sequences.map(({ name, vocabulary }, i) => {
    const tree = NgramTree.restore(order, rootsIn(roots), {
      parents: integers(`parents_${i}`),
      items: integers(`items_${i}`, placeAmong(FIRST_ACTION + vocabulary.length)),
      occurrences: integers(`occurrences_${i}`),
    });
    return { name, vocabulary: numbered(vocabulary), tree };
  });
  const { width } = new RowMeter(columns, roots);
  const combination = {
    ...{ centres: numbers('centres', width), scales: numbers('scales', width, POSITIVE) },
    weights: numbers('weights', width + 1),
  };
  if (supervised) return { columns, context, contexts, roots, usual: null, combination };
  const places = integers('usual_places', placeAmong(width));
  const usual = {
    ...{ places, centres: numbers('usual_centres', places.length) },
    scales: numbers('usual_scales', places.length, POSITIVE),
  };
  return { columns, context, contexts, roots, usual, combination };
}

interface Stored {
  readonly order: number;
  readonly supervised: boolean;
  readonly context: string | null;
  readonly contexts: readonly string[];
  readonly sequences: readonly { readonly name: string; readonly vocabulary: readonly string[] }[];
}
