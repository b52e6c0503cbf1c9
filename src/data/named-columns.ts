/** Finds what a derivation is told to read, by name, or says what is there instead. */
import { DataError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';
import type { Dataset } from './dataset.ts';

/** `what`: who reads it, for the message. */
export function momentsOf({ timestamp, name }: Dataset, what: string): Float64Array {
  if (timestamp !== null) return timestamp.values;
  throw new DataError(`${what} needs moments, and ${showJson(name)} has none`, {
    hint: 'name the column of moments as "timestamp" of the source',
  });
}

export function numbersNamed({ columns, name: table }: Dataset, name: string, what: string): Float64Array {
  const column = columns.find(other => other.name === name);
  if (column?.kind === 'numeric') return column.values;
  const found = column === undefined ? 'not among the columns' : `a column of kind ${column.kind}`;
  const close = nearest(
    name,
    columns.flatMap(other => (other.kind === 'numeric' ? [other.name] : [])),
  );
  throw new DataError(`${what} is to be made of ${showJson(name)}, which is ${found} of ${showJson(table)}`, {
    hint: close === undefined ? 'name columns of numbers' : `did you mean ${showJson(close)}?`,
  });
}

/** A code for each row, -1 = none: of a column of categories, or the group. */
export function codesNamed({ columns, group, name: table }: Dataset, name: string, what: string): Int32Array {
  const column = [...columns, ...(group === null ? [] : [group])].find(other => other.name === name);
  if (column?.kind === 'categorical') return column.codes;
  throw new DataError(
    `${what} is to be told apart by ${showJson(name)}, which is no column of categories of ${showJson(table)}`,
    { hint: 'name one, or leave it out' },
  );
}
