/** Predictions as text, a line each: CSV for people and spreadsheets, JSON lines for programs. */
import { csvCell, plainJson, plainLine } from '../base/untrusted.ts';
import type { ScoredRows, ServedName } from './scored-rows.ts';

export type RowsFormat = 'csv' | 'jsonl';

export interface RowsText {
  /** '' where the format has none. */
  readonly head: string;
  /** Some lines at a time: a long text that is put together of small ones is slow to collect when it is gone. */
  lines(rows: ScoredRows): Generator<Lines>;
}

interface Lines {
  readonly text: string;
  readonly rows: number;
}

const ROWS_AT_ONCE = 2048;

function* someAtATime({ scores }: ScoredRows, textOf: (row: number) => string): Generator<Lines> {
  for (let from = 0; from < scores.length; from += ROWS_AT_ONCE) {
    let text = '';
    const to = Math.min(from + ROWS_AT_ONCE, scores.length);
    for (let row = from; row < to; row++) text += textOf(row);
    yield { text, rows: to - from };
  }
}

/** What tells a row besides its number. */
export interface ToldBy {
  readonly ids: boolean;
  readonly windows: boolean;
}

export function rowsText(format: RowsFormat, served: ServedName, told: ToldBy): RowsText {
  return format === 'csv' ? csvText(served, told) : jsonText(served);
}

/**
 * A key or label is shown as text that no spreadsheet computes and no workflow log obeys (a quote before what begins a
 * formula, an escape in place of what acts), so it may differ from the data there; in JSON it never does.
 */
function csvText({ model, version, threshold, label }: ServedName, told: ToldBy): RowsText {
  const end = (text: string) => `,${cell(text)},${cell(model)},${cell(version)}\n`;
  const [positive, negative] = [end(label.positive), end(label.negative)];
  return {
    head: `row,${told.ids ? 'id,' : ''}${told.windows ? 'timestamp,window_start,' : ''}score,label,model,version\n`,
    lines: rows =>
      someAtATime(rows, row => {
        const score = rows.scores[row]!;
        const id = rows.ids === null ? '' : `,${cell(rows.ids[row]!)}`;
        const when = rows.windows === null ? '' : `,${whenOf(rows.windows, row).join(',')}`;
        return `${rows.firstRow + row}${id}${when},${score}${score >= threshold ? positive : negative}`;
      }),
  };
}

/** End and start of a window, ISO 8601. */
function whenOf({ starts, ends }: NonNullable<ScoredRows['windows']>, row: number): [end: string, start: string] {
  return [new Date(ends[row]!).toISOString(), new Date(starts[row]!).toISOString()];
}

/** Letters, digits and a few signs that mean nothing to anybody. */
const HARMLESS = /^\w[\w.:/ -]*$/;

function cell(text: string): string {
  return HARMLESS.test(text) && !text.endsWith(' ') && text.length < 200
    ? text
    : csvCell(plainLine(text, Number.MAX_SAFE_INTEGER));
}

function jsonText({ model, version, threshold, label }: ServedName): RowsText {
  const end = (text: string) => `,${plainJson(JSON.stringify({ label: text, model, version })).slice(1)}\n`;
  const [positive, negative] = [end(label.positive), end(label.negative)];
  return {
    head: '',
    lines: rows =>
      someAtATime(rows, row => {
        const score = rows.scores[row]!;
        const id = rows.ids === null ? '' : `,"id":${jsonString(rows.ids[row]!)}`;
        const [end, start] = rows.windows === null ? [] : whenOf(rows.windows, row);
        const when = end === undefined ? '' : `,"timestamp":"${end}","window_start":"${start}"`;
        return `{"row":${rows.firstRow + row}${id}${when},"score":${score}${score >= threshold ? positive : negative}`;
      }),
  };
}

function jsonString(text: string): string {
  return HARMLESS.test(text) ? `"${text}"` : plainJson(JSON.stringify(text));
}
