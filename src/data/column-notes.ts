/** Says how a column was read where its user may be surprised: numbers that one cell made text, text, moments, lists. */
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Column, ColumnNote } from './dataset.ts';
import { numberIn } from './number.ts';
import type { RawColumn, RawStrings } from './raw-table.ts';
import { parseTimestampText } from './timestamp.ts';

/** Rows that are looked at, evenly spread, before all cells of a column are. */
const SAMPLE = 1024;
/** Among those, fewer than one in this many say that a column of text is just that. */
const FEW = 4;
/** Longer cells are text. */
const LONGEST_NUMBER = 40;
/** Also as other programs write numbers: a decimal comma, thousands apart. */
const NUMBER_LIKE = /^\s*[+-]?\d{1,3}(?:[.,'_ ]?\d{3})*\d*(?:[.,]\d+)?(?:e[+-]?\d+)?\s*$/i;
/** `1.234,50`, and what cannot be thousands: `1,5`. */
const DECIMAL_COMMA = /^\s*[+-]?(?:[\d.' _]*\.\d{3},\d+|\d+,(?!\d{3}\s*$)\d+)\s*$/;

/** For a column whose kind was told from its cells; null where it is what everybody would expect. */
export function noteOn(raw: RawColumn, column: Column): ColumnNote | null {
  const note = { column: column.name, kind: column.kind, line: null, cell: null };
  if (raw.kind === 'strings') return noteOnStrings(raw, column);
  if (column.kind === 'sequence') return { ...note, cells: column.offsets.length - 1, present: null, others: null };
  if (column.kind !== 'timestamp') return null;
  return { ...note, cells: column.values.length, present: null, others: null };
}

function noteOnStrings(raw: RawStrings, column: Column): ColumnNote | null {
  const { name, kind } = column;
  if (kind !== 'timestamp') {
    const note = oddOnes(raw, column, 'numbers', isLikeNumber, text => !Number.isNaN(numberIn(text)));
    const isMoment = (text: string) => !Number.isNaN(parseTimestampText(text));
    const told = note ?? oddOnes(raw, column, 'moments', isMoment, isMoment);
    if (told !== null) return told;
  }
  if (kind === 'categorical') return null;
  let present = 0;
  for (const code of raw.codes) if (code !== -1) present++;
  const first = { line: raw.lines[0] ?? null, cell: raw.strings[0] ?? null };
  return { column: name, kind, ...first, cells: present, present, others: null };
}

/** Where most cells are like the `others`: the first one that is not one of them, and how many there are. */
function oddOnes(
  { codes, strings, lines }: RawStrings,
  { name, kind }: Column,
  others: 'numbers' | 'moments',
  isLike: (text: string) => boolean,
  isOne: (text: string) => boolean,
): ColumnNote | null {
  if (!mayBe(codes, strings, isLike)) return null;
  const odd = strings.map(text => !isOne(text));
  const like = strings.map((text, code) => !odd[code] || isLike(text));
  let [present, alike, cells] = [0, 0, 0];
  for (const code of codes) {
    if (code === -1) continue;
    present++;
    if (like[code]) alike++;
    if (odd[code]) cells++;
  }
  const first = odd.indexOf(true);
  if (first === -1 || 2 * alike <= present) return null;
  return { column: name, kind, line: lines[first]!, cell: strings[first]!, cells, present, others };
}

function mayBe(codes: Int32Array, strings: readonly string[], isLike: (text: string) => boolean): boolean {
  const step = Math.max(1, Math.floor(codes.length / SAMPLE));
  let [present, alike] = [0, 0];
  for (let row = 0; row < codes.length; row += step) {
    if (codes[row] === -1) continue;
    present++;
    if (isLike(strings[codes[row]!]!)) alike++;
  }
  return alike * FEW >= present;
}

function isLikeNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && (NUMBER_LIKE.test(text) || !Number.isNaN(numberIn(text)));
}

/** One line: what the column was read as, by which cell, and what to do. `shown`: the file as the user wrote it. */
export function columnNoteText(note: ColumnNote, shown: string): string {
  const { column, kind } = note;
  return `${placeOf(note, shown)}: column ${showJson(column)} is read as ${kind}: ${whyText(note)}; ${adviceText(note)}`;
}

/** The same for a column that a model type does not read, for a reason of its own: where that is a surprise, and in short else. */
export function leftOutText(note: ColumnNote, shown: string, reason: string): string {
  const { column, kind } = note;
  const what = `column ${showJson(column)} (${kind}) is left out (${reason})`;
  return isSurprising(note)
    ? `${placeOf(note, shown)}: ${what}: ${whyText(note)}; ${adviceText(note)}`
    : `${plainLine(shown)}: ${what}`;
}

function placeOf({ line }: ColumnNote, shown: string): string {
  return line === null ? plainLine(shown) : `${plainLine(shown)}:${line}`;
}

/** Whether most cells say that another kind was meant. */
export function isSurprising({ others }: ColumnNote): boolean {
  return others !== null;
}

function whyText({ kind, cell, cells, present, others }: ColumnNote): string {
  const count = (n: number) => `${n.toLocaleString('en-US')} ${n === 1 ? 'cell' : 'cells'}`;
  if (others !== null) {
    const one = others === 'numbers' ? 'number' : 'date';
    return `${cells.toLocaleString('en-US')} of ${count(present ?? cells)} ${cells === 1 ? `is no ${one}` : `are no ${one}s`}, the first one ${showJson(cell)}`;
  }
  if (kind === 'timestamp') return `${count(cells)}, all of them dates or missing`;
  if (kind === 'sequence') return `${count(cells)}, all of them lists or missing`;
  return `${count(cells)}, too many different ones to be categories, the first one ${showJson(cell)}`;
}

function adviceText({ kind, cell, others }: ColumnNote): string {
  const ignore = 'list the column in "ignore" to leave it out';
  if (others === 'numbers' && /\d,\d/.test(cell ?? '')) {
    const reason = DECIMAL_COMMA.test(cell ?? '') ? 'a decimal comma is not read: ' : '';
    return `${reason}write numbers with a decimal point and nothing between thousands, or ${ignore}`;
  }
  if (others !== null) {
    return `mend such cells, name them in "missing" of the source, give the kind that is meant in "columns", or ${ignore}`;
  }
  if (kind === 'timestamp') return `name it in "timestamp" of the source to split by time, or ${ignore}`;
  if (kind === 'sequence') return `write what matters of it as columns of their own, or ${ignore}`;
  return `give it the kind "categorical" in "columns" of the source if it is one, or ${ignore}`;
}
