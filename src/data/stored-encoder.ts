/** Reads an encoder that travelled with a model: whoever scores with it relies on every number in it. */
import type { Json, JsonObject } from '../base/json.ts';
import { type Expectation, listOf, oneOf, text } from '../base/settings.ts';
import {
  brokenState,
  differentTexts,
  finiteNumber,
  isObject,
  objectOf,
  POSITIVE,
  requireStored,
} from '../base/stored-state.ts';
import { COLUMN_KINDS } from './dataset.ts';
import { type Encoder, outputNames } from './encoder.ts';

const NAME = text('a text');
const NUMBERS: Readonly<Record<string, Expectation>> = {
  ...{ kind: oneOf('numeric'), name: NAME, median: finiteNumber, mean: finiteNumber },
  sd: { expected: POSITIVE.expected, holds: found => typeof found === 'number' && POSITIVE.holds(found) },
};
const CATEGORIES: Readonly<Record<string, Expectation>> = {
  ...{ kind: oneOf('categorical'), name: NAME, categories: differentTexts },
};
const LEFT_OUT = objectOf('with name, kind and reason', { name: NAME, kind: oneOf(...COLUMN_KINDS), reason: NAME });

/** `what` has it among its state, at `at`. IntegrityError that names the first field which is not as `fitEncoder` leaves it. */
export function readEncoder(what: string, json: Json | undefined, at: readonly string[] = ['encoder']): Encoder {
  const { columns, names } = requireStored(
    what,
    json,
    { columns: listOf(objectOf('an object', { name: NAME })), names: listOf(NAME), leftOut: listOf(LEFT_OUT) },
    at,
  );
  const list = columns as readonly JsonObject[];
  for (const [i, column] of list.entries()) {
    const kind = isObject(column) && column['kind'] === 'categorical' ? CATEGORIES : NUMBERS;
    requireStored(what, column, kind, [...at, 'columns', i]);
  }
  const encoder = json as unknown as Encoder;
  const ofColumns = list.map(({ name }) => name!);
  if (!differentTexts.holds(ofColumns)) {
    throw brokenState(what, { path: [...at, 'columns'], found: ofColumns, expected: 'columns that differ by name' });
  }
  const expected = outputNames(encoder.columns);
  if (JSON.stringify(names) === JSON.stringify(expected)) return encoder;
  throw brokenState(what, { path: [...at, 'names'], found: names, expected: 'the outputs of its columns, in order' });
}
