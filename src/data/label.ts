/** Reads the column that training learns to tell: which of its values is the positive one. */
import { ConfigurationError, DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { KnownColumns } from './data-source.ts';
import type { LabeledDataset } from './dataset.ts';
import { MISSING_WORDS } from './missing.ts';
import type { RawColumn } from './raw-table.ts';

/** Pairs of words whose first one is positive, whatever the case. */
const PAIRS: readonly (readonly [positive: string, negative: string])[] = [
  ['1', '0'],
  ['true', 'false'],
  ['yes', 'no'],
  ['y', 'n'],
  ['t', 'f'],
  ['positive', 'negative'],
];
/** Values that a message lists. */
const SHOWN = 10;

export type Labels = Pick<LabeledDataset, 'labels' | 'label'>;

/**
 * `positive` null: one of the usual pairs. With `positive` all other values are negative.
 *
 * DataError when a row has no label, or all have the same; ConfigurationError when it is not clear what is positive.
 */
export function readLabel(raw: RawColumn, positive: string | null, rows: number, shown: string): Labels {
  const { codes, values, distinct } = labelCells(raw, rows, shown);
  if (distinct.length === 1) {
    throw new DataError(`${shown}: ${allRows(rows)} the label ${showJson(distinct[0])}, expected two classes`, {
      hint: 'give data in which both classes occur',
    });
  }
  const chosen =
    positive === null ? inferPositive(distinct, raw.name, shown) : findPositive(positive, distinct, raw.name, shown);
  const others = distinct.filter(value => value !== chosen);
  const negative = others.length === 1 ? others[0]! : notThe(chosen);
  return {
    labels: labelsOf(codes, values, chosen),
    label: { name: raw.name, positive: chosen, negative },
  };
}

/**
 * The labels of rows for a model that was trained to tell these classes; one of them alone is enough. DataError when a row
 * has no label; ConfigurationError when it is neither of them.
 */
export function readKnownLabel(raw: RawColumn, known: KnownColumns['label'], rows: number, shown: string): Labels {
  const { codes, values, distinct } = labelCells(raw, rows, shown);
  const { positive, negative } = known;
  const strange =
    negative === notThe(positive) ? [] : distinct.filter(value => value !== positive && value !== negative);
  if (strange.length > 0) {
    throw new ConfigurationError(
      `the label ${showJson(raw.name)} of ${shown} has the values ${list(distinct)}: the model tells ${showJson(positive)} ` +
        `from ${showJson(negative)}`,
      { hint: 'write the label as in the data that the model was trained on' },
    );
  }
  return { labels: labelsOf(codes, values, positive), label: { name: raw.name, ...known } };
}

/** false: not one cell says anything. */
export function hasValues(raw: RawColumn): boolean {
  return raw.kind === 'strings' && raw.strings.length > 0;
}

/** Each row's place among the values. DataError when a row has none. */
function labelCells(raw: RawColumn, rows: number, shown: string) {
  const codes = raw.kind === 'strings' ? raw.codes : new Int32Array(rows).fill(-1);
  const strings = raw.kind === 'strings' ? raw.strings : [];
  const unlabelled = codes.reduce((count, code) => count + (code === -1 ? 1 : 0), 0);
  if (unlabelled > 0) {
    throw new DataError(
      `${shown}:${raw.firstMissing}: the label ${showJson(raw.name)} is missing, as in ${unlabelled.toLocaleString('en-US')} of ${rows.toLocaleString('en-US')} rows`,
      { hint: `leave out the rows without a label; an empty cell and ${MISSING_WORDS.join(', ')} mean missing` },
    );
  }
  const values = strings.map(canonical);
  return { codes, values, distinct: [...new Set(values)] };
}

function allRows(rows: number): string {
  return rows === 1 ? 'its only row has' : `all ${rows.toLocaleString('en-US')} rows have`;
}

function labelsOf(codes: Int32Array, values: readonly string[], positive: string): Uint8Array {
  const isPositive = Uint8Array.from(values, value => (value === positive ? 1 : 0));
  return Uint8Array.from(codes, code => isPositive[code]!);
}

/** What all classes but one are called together. */
function notThe(positive: string): string {
  return `not ${positive}`;
}

/** Numbers in their shortest form, so that 1 and 1.0 are one class. */
function canonical(value: string): string {
  return /^[+-]?\d+\.\d*$/.test(value.trim()) ? String(Number(value)) : value.trim();
}

/** The positive one of two values that are one of the usual pairs; undefined for all others. */
export function usualPositive(distinct: readonly string[]): string | undefined {
  const lower = distinct.map(value => value.toLowerCase());
  const pair = distinct.length === 2 && PAIRS.find(words => words.every(word => lower.includes(word)));
  return pair ? distinct[lower.indexOf(pair[0])] : undefined;
}

function inferPositive(distinct: readonly string[], name: string, shown: string): string {
  const positive = usualPositive(distinct);
  if (positive !== undefined) return positive;
  throw new ConfigurationError(
    `the label ${showJson(name)} of ${shown} has the values ${list(distinct)}: which one is positive is not clear`,
    { hint: unclearHint(distinct) },
  );
}

function unclearHint(distinct: readonly string[]): string {
  const lower = distinct.map(value => value.toLowerCase());
  const seen = new Set<string>();
  const twice = lower.find(value => seen.size === seen.add(value).size);
  if (twice !== undefined) {
    const alike = distinct.filter((_, i) => lower[i] === twice);
    return `${list(alike)} differ by case only, and count as different labels: write them alike`;
  }
  return `name it: "positive": ${showJson(distinct[0])}; all others are then negative`;
}

function findPositive(positive: string, distinct: readonly string[], name: string, shown: string): string {
  const wanted = canonical(positive);
  if (distinct.includes(wanted)) return wanted;
  throw new ConfigurationError(
    `the label ${showJson(name)} of ${shown} has the values ${list(distinct)}, not ${showJson(positive)}`,
    { hint: 'give "positive" as it is written in the data' },
  );
}

function list(values: readonly string[]): string {
  const shown = values.slice(0, SHOWN).map(value => showJson(value));
  return values.length > SHOWN ? `${shown.join(', ')} and ${values.length - SHOWN} more` : shown.join(', ');
}
