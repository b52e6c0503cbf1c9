/** The error of a type that can use none of a dataset's columns. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import { leftOutText } from '../data/column-notes.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Encoder } from '../data/encoder.ts';

/** Left-out columns that it lists. */
const SHOWN_COLUMNS = 10;

/** What helps a type that reads numbers and categories. */
const NUMBERS_OR_CATEGORIES =
  'give a column of numbers or of few values; "columns" of the source sets the kind of one that was read as another';

/** Tells of each column why it was left out. */
export function nothingToLearnFrom(
  { name, notes = [], origin }: Dataset,
  leftOut: Encoder['leftOut'],
  hint = NUMBERS_OR_CATEGORIES,
): DataError {
  const shown = leftOut.slice(0, SHOWN_COLUMNS).map(column => {
    const note = notes.find(other => other.column === column.name);
    if (note !== undefined) return leftOutText(note, origin.location, column.reason);
    return `column ${showJson(column.name)} (${column.kind}) is left out: ${column.reason}`;
  });
  const more = leftOut.length > shown.length ? `; … and ${leftOut.length - shown.length} more` : '';
  const why = shown.length === 0 ? 'there is none besides the label' : `${shown.join('; ')}${more}`;
  return new DataError(
    `the dataset ${showJson(name)} (${plainLine(origin.location)}) has no column to learn from: ${why}`,
    { hint },
  );
}
