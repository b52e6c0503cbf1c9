/** Reads the scores that a program of the user's left: one for each row that it was given, and nothing else. */
import { lstatSync, readFileSync } from 'node:fs';
import { showJson } from '../../base/show-json.ts';
import { ProgramError } from '../../platform/programs.ts';
import type { TableFormat } from './table-file.ts';

/** The column that numbers the rows which are handed to a program. */
export const ROW = 'mlops_row';
const SCORE = 'score';

/** What rounding may leave of a sum of probabilities. */
const ROUNDING = 1e-9;
/** Bytes per row, and some: more is no list of scores. */
const BYTES_PER_ROW = 500;

interface Entry {
  readonly line: number;
  readonly row: unknown;
  readonly score: unknown;
}

/** By row. ProgramError with file and line for a row that is missing, unknown or told twice, and for what is no probability. */
export function readScores(path: string, shown: string, format: TableFormat, rows: number): Float64Array {
  const fail = (line: number | null, problem: string): never => {
    throw new ProgramError(`${shown}${line === null ? '' : `:${line}`}: ${problem}`, {
      hint: `write ${ROW} and ${SCORE}, P(positive) from 0 to 1, once for each row of MLOPS_SCORE_DATA`,
    });
  };
  const text = readText(path, rows, problem => fail(null, problem));
  const scores = new Float64Array(rows).fill(Number.NaN);
  const lines = new Int32Array(rows);
  for (const { line, row: found, score: given } of entries(text, format, fail)) {
    const row = toNumber(found);
    if (!Number.isInteger(row) || row < 0 || row >= rows) {
      fail(
        line,
        `${ROW} is ${showJson(found)}, expected one of the ${rows.toLocaleString('en-US')} rows that were handed out, from 0`,
      );
    }
    if (lines[row] !== 0) fail(line, `row ${row} has a score in line ${lines[row]} already`);
    const score = toNumber(given);
    if (!(score >= -ROUNDING && score <= 1 + ROUNDING)) {
      fail(line, `the score of row ${row} is ${showJson(given)}, expected a number from 0 to 1`);
    }
    lines[row] = line;
    scores[row] = Math.min(Math.max(score, 0), 1);
  }
  const missing = lines.reduce((count, line) => count + (line === 0 ? 1 : 0), 0);
  if (missing > 0)
    fail(
      null,
      `${missing.toLocaleString('en-US')} of ${rows.toLocaleString('en-US')} rows have no score, the first one is row ${lines.indexOf(0)}`,
    );
  return scores;
}

function readText(path: string, rows: number, fail: (problem: string) => never): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return fail('the program left no predictions there');
  if (!found.isFile()) return fail('it is no plain file');
  const most = BYTES_PER_ROW * (rows + 100);
  if (found.size > most)
    return fail(
      `it has ${found.size.toLocaleString('en-US')} bytes, more than ${most.toLocaleString('en-US')} for ${rows.toLocaleString('en-US')} rows`,
    );
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
}

type Fail = (line: number, problem: string) => never;

function* entries(text: string, format: TableFormat, fail: Fail): Generator<Entry> {
  const lines = text.split(/\r\n|\n/);
  let places: { readonly row: number; readonly score: number } | null = null;
  for (const [i, content] of lines.entries()) {
    const line = i + 1;
    if (content.trim() === '') continue;
    if (format === 'jsonl') {
      const { [ROW]: row, [SCORE]: score } = parseObject(content, problem => fail(line, problem));
      yield { line, row, score };
      continue;
    }
    const cells = content.split(',').map(unquoted);
    if (places === null) {
      places = { row: cells.indexOf(ROW), score: cells.indexOf(SCORE) };
      if (places.row === -1 || places.score === -1) {
        fail(line, `the header is ${showJson(content)}, expected the columns ${ROW} and ${SCORE}`);
      }
    } else yield { line, row: cells[places.row], score: cells[places.score] };
  }
}

function parseObject(line: string, fail: (problem: string) => never): Readonly<Record<string, unknown>> {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    return fail(`${showJson(line)} is not JSON`);
  }
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Record<string, unknown>;
  return fail(`${showJson(line)} is no object`);
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

/** NaN for what is none; a library may write a row's number as 3.0. */
function toNumber(found: unknown): number {
  if (typeof found === 'number') return found;
  return typeof found === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(found)
    ? Number(found)
    : Number.NaN;
}
