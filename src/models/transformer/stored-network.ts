/**
 * Reads a transformer that was stored. The kernels look nothing up: that every token has its row in the table, and every row
 * its columns, must hold before they get any memory.
 */
import type { Json, JsonObject } from '../../base/json.ts';
import { listOf, oneOf, text, wholeNumber } from '../../base/settings.ts';
import {
  anyObject,
  brokenState,
  differentTexts,
  FINITE,
  objectOf,
  requireArray,
  requireStored,
} from '../../base/stored-state.ts';
import { readEncoder } from '../../data/stored-encoder.ts';
import type { ModelState } from '../model-type.ts';
import { parameterLayout, type TransformerShape } from './architecture.ts';
import type { Inputs } from './inputs.ts';
import { multipleFaults, SHAPE_LIMITS } from './shape-limits.ts';
import { type Vocabulary, vocabularySize } from './vocabulary.ts';

/** All that scoring needs. */
export interface Network {
  readonly shape: TransformerShape;
  readonly inputs: Inputs;
  readonly parameters: Float32Array;
}

const WHAT = 'a simple transformer';
const COLUMN = objectOf('with a name, text or sequence', { name: text('a text'), kind: oneOf('text', 'sequence') });
const COUNT = wholeNumber({ atLeast: 0 });

/** IntegrityError that names the first thing which does not fit. */
export function readNetwork({ json, arrays }: ModelState): Network & { readonly facts: JsonObject } {
  const { facts } = requireStored(WHAT, json, { facts: anyObject });
  const shape = readShape(json['shape']);
  const inputs = readInputs(json['inputs'], shape);
  const { size } = parameterLayout(shape);
  const parameters = requireArray(WHAT, arrays, 'parameters', Float32Array, { length: size, each: FINITE });
  return { shape, inputs, parameters, facts: facts as JsonObject };
}

function readShape(json: Json | undefined): TransformerShape {
  const { feed_forward: feedForward, ...limits } = SHAPE_LIMITS;
  requireStored(WHAT, json, { vocabulary: COUNT, tabular: COUNT, feedForward, ...limits }, ['shape']);
  const shape = json as unknown as TransformerShape;
  const [fault] = multipleFaults({ ...shape, feed_forward: shape.feedForward });
  if (fault === undefined) return shape;
  throw brokenState(WHAT, { ...fault, path: ['shape', ...fault.path] });
}

function readInputs(json: Json | undefined, shape: TransformerShape): Inputs {
  const { vocabulary } = requireStored(WHAT, json, { length: SHAPE_LIMITS.length }, ['inputs']);
  const texts = { columns: listOf(COLUMN), words: differentTexts, events: differentTexts };
  requireStored(WHAT, vocabulary, texts, ['inputs', 'vocabulary']);
  const inputs = json as unknown as Inputs;
  const encoder = readEncoder(WHAT, (json as JsonObject)['encoder'], ['inputs', 'encoder']);
  const sizes = [
    { name: 'length', found: inputs.length, asked: shape.length },
    { name: 'vocabulary.size', found: vocabularySize(vocabulary as unknown as Vocabulary), asked: shape.vocabulary },
    { name: 'encoder.size', found: encoder.names.length, asked: shape.tabular },
  ];
  const wrong = sizes.find(({ found, asked }) => found !== asked);
  if (wrong === undefined) return inputs;
  const { name, found, asked } = wrong;
  throw brokenState(WHAT, { path: ['inputs', name], found, expected: `${asked}, as its shape says` });
}
