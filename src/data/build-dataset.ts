/** Makes a dataset of a table as a file holds it, by what the configuration says of its columns. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import { noteOn } from './column-notes.ts';
import type { SourceOptions } from './data-source.ts';
import type { Dataset, LabeledDataset, TimestampColumn } from './dataset.ts';
import { toCategories, toColumn, toTimestamps } from './kinds.ts';
import { hasValues, readKnownLabel, readLabel } from './label.ts';
import { numberIn } from './number.ts';
import type { RawColumn, RawTable } from './raw-table.ts';

/** `source`: name of the data source. The table has every column that `rolesFor` let pass. */
export function buildDataset(table: RawTable, options: SourceOptions, source: string): Dataset | LabeledDataset {
  const { name, displayLocation: shown, kinds } = options;
  const kindOptions = { shown, rows: table.rows, missingNumbers: missingNumbers(options.missing) };
  const roles = new Set([options.label, options.timestamp, options.group]);
  const features = table.columns.filter(raw => !roles.has(raw.name) && !options.ignore.includes(raw.name));
  const givenKind = ({ name }: RawColumn) => (Object.hasOwn(kinds, name) ? kinds[name]! : null);
  const columns = features.map(raw => toColumn(raw, givenKind(raw), kindOptions));
  if (columns.length === 0) {
    throw new DataError(`${shown} has no column to learn from besides those with a role and the ignored ones`, {
      hint: 'leave fewer columns out',
    });
  }
  const notes = features.flatMap((raw, i) => (givenKind(raw) === null ? (noteOn(raw, columns[i]!) ?? []) : []));
  const timestamp = options.timestamp === null ? null : toTimestamps(find(table, options.timestamp), kindOptions);
  const dataset: Dataset = {
    name,
    rows: table.rows,
    columns,
    origin: { source, location: shown, digest: table.digest, observedAt: latest(timestamp) },
    timestamp,
    group: options.group === null ? null : toCategories(find(table, options.group), kindOptions),
    ...(notes.length === 0 ? {} : { notes }),
  };
  if (options.label === null) return dataset;
  const label = find(table, options.label);
  if (options.known === undefined) return { ...dataset, ...readLabel(label, options.positive, table.rows, shown) };
  return hasValues(label) ? { ...dataset, ...readKnownLabel(label, options.known.label, table.rows, shown) } : dataset;
}

function find(table: RawTable, name: string): RawColumn {
  const column = table.columns.find(other => other.name === name);
  if (column === undefined) throw new TypeError(`the reader left out the column ${showJson(name)}`);
  return column;
}

function missingNumbers(words: readonly string[]): number[] {
  return words.map(numberIn).filter(value => !Number.isNaN(value));
}

/** The newest row's moment; null when no row has one. */
function latest(timestamp: TimestampColumn | null): string | null {
  let newest = Number.NEGATIVE_INFINITY;
  for (const value of timestamp?.values ?? []) if (value > newest) newest = value;
  return Math.abs(newest) <= 8.64e15 ? new Date(newest).toISOString() : null;
}
