/** What was learned from sequences as plain data, and back. */
import { IntegrityError } from '../../base/errors.ts';
import type { ModelState } from '../model-type.ts';
import { NgramTree } from './ngram-tree.ts';
import { RowMeter, rootsIn } from './row-meter.ts';
import type { SequenceKnowledge } from './sequence-learner.ts';
import { numbered } from './sequence-rows.ts';

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

/** IntegrityError when the state is not one that `knowledgeState` wrote. */
export function restoreKnowledge({ json, arrays }: ModelState): SequenceKnowledge {
  const { order, supervised, context, contexts, sequences } = json;
  if (!(Number.isInteger(order) && (order as number) >= 1 && typeof supervised === 'boolean')) throw broken('order');
  if (!(context === null || isText(context))) throw broken('context');
  if (!isList(contexts, isText)) throw broken('contexts');
  if (!isList(sequences, isNamed) || sequences.length === 0) throw broken('sequences');
  const roots = { supervised, contexts: contexts.length };
  const columns = sequences.map(({ name, vocabulary }, i) => {
    const tree = NgramTree.restore(order as number, rootsIn(roots), {
      parents: integers(arrays, `parents_${i}`),
      items: integers(arrays, `items_${i}`),
      occurrences: integers(arrays, `occurrences_${i}`),
    });
    return { name, vocabulary: numbered(vocabulary), tree };
  });
  const { width } = new RowMeter(columns, roots);
  const combination = {
    centres: numbers(arrays, 'centres', width),
    scales: numbers(arrays, 'scales', width),
    weights: numbers(arrays, 'weights', width + 1),
  };
  if (supervised) return { columns, context, contexts, roots, usual: null, combination };
  const places = integers(arrays, 'usual_places');
  if (places.some(place => !(place >= 0 && place < width))) throw broken('usual_places');
  const usual = {
    places,
    centres: numbers(arrays, 'usual_centres', places.length),
    scales: numbers(arrays, 'usual_scales', places.length),
  };
  return { columns, context, contexts, roots, usual, combination };
}

interface Named {
  readonly name: string;
  readonly vocabulary: readonly string[];
}

function isNamed(value: unknown): value is Named {
  const { name, vocabulary } = (value ?? {}) as Partial<Named>;
  return isText(name) && isList(vocabulary, isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}

function integers(arrays: ModelState['arrays'], name: string): Int32Array {
  const array = arrays[name];
  if (!(array instanceof Int32Array)) throw broken(name);
  return array;
}

function numbers(arrays: ModelState['arrays'], name: string, length: number): Float64Array {
  const array = arrays[name];
  if (!(array instanceof Float64Array) || array.length !== length) throw broken(name);
  return array;
}

function broken(what: string): IntegrityError {
  return new IntegrityError(`the stored state is not that of a model of sequences: ${what} is missing or broken`);
}
