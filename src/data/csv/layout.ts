/** What the first lines of a CSV file say about the whole: its delimiter and the names of its columns. */
import { showJson } from '../../base/show-json.ts';
import { LineFault } from '../line-fault.ts';
import { checkText } from '../text-check.ts';
import { columnAt, unclosedQuote } from './fault.ts';
import { type CsvRecord, readRecord } from './record.ts';

export interface CsvLayout {
  /** One byte. */
  readonly delimiter: number;
  readonly names: readonly string[];
  /** Where the rows begin: bytes of text, and the line. */
  readonly bodyAt: number;
  readonly bodyLine: number;
}

/** Tried in this order; the first of equals wins. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Which delimiter follows, as Excel writes and reads it before the header. */
const SEPARATOR_LINE = /^sep=([^\r\n"])(?:\r\n|\n|\r)/i;
/** Rows that a guess about the delimiter looks at. */
const SAMPLE = 20;

/**
 * `head`: the text's first bytes, `final` when they are all; `offset`: bytes of the file before them. LineFault when they
 * cannot be the beginning of a table.
 */
export function readLayout(head: Buffer, final: boolean, offset: number, delimiter: string | null): CsvLayout {
  let bodyAt = 0;
  let bodyLine = 1;
  for (; head[bodyAt] === 10 || head[bodyAt] === 13; bodyAt++) {
    if (head[bodyAt] === 10 || head[bodyAt + 1] !== 10) bodyLine++;
  }
  const told = SEPARATOR_LINE.exec(head.toString('latin1', bodyAt, bodyAt + 7));
  if (told !== null) {
    bodyAt += told[0].length;
    bodyLine++;
  }
  if (bodyAt === head.length) {
    throw new LineFault(1, 'the file is empty', 'a table begins with a line that names its columns');
  }
  const chosen = (delimiter ?? told?.[1] ?? guessDelimiter(head, bodyAt, final)).charCodeAt(0);
  const header = readRecord(head, bodyAt, head.length, final, chosen);
  if (header === null) throw new LineFault(bodyLine, `the header is longer than ${head.length} bytes`);
  if (header.openQuote !== null) {
    const { line, at } = header.openQuote;
    throw unclosedQuote(bodyLine + line, columnAt(head, bodyAt, at));
  }
  checkText({ bytes: head, from: 0, to: header.next, line: 1, offset });
  const names = header.cells.map(name => name.trim());
  checkEnds(names, bodyLine, chosen, () => firstRecords(head, bodyAt, final, chosen));
  checkNames(names, bodyLine);
  return { delimiter: chosen, names, bodyAt: header.next, bodyLine: bodyLine + header.lines };
}

/** The delimiter that cuts the first rows into the same number of cells, more than one; a comma when none does. */
function guessDelimiter(head: Buffer, from: number, final: boolean): string {
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const widths = firstRecords(head, from, final, delimiter.charCodeAt(0)).map(record => record.cells.length);
    const width = widths[0] ?? 0;
    if (width < 2) continue;
    const agreement = widths.filter(other => other === width).length / widths.length;
    // Agreement counts first; among delimiters that agree as well, the one that makes more cells.
    const score = agreement + width / 1e6;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function firstRecords(head: Buffer, from: number, final: boolean, delimiter: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = from; at < head.length && records.length < SAMPLE; ) {
    const record = readRecord(head, at, head.length, final, delimiter);
    if (record === null || record.openQuote !== null) break;
    at = record.next;
    if (record.cells.length > 1 || record.cells[0] !== '') records.push(record);
  }
  return records;
}

/** A delimiter behind the last cell of each line, as some programs write it. */
function checkEnds(names: readonly string[], line: number, delimiter: number, records: () => CsvRecord[]): void {
  const { length } = names;
  if (length < 2 || names.indexOf('') !== length - 1) return;
  if (!records().every(({ cells }) => cells.length === length && cells.at(-1) === '')) return;
  const shown = showJson(String.fromCharCode(delimiter));
  const problem = `each line ends in the delimiter ${shown}, behind which column ${length} has no name and no cells`;
  throw new LineFault(line, problem, 'take the delimiter away at the end of each line');
}

function checkNames(names: readonly string[], line: number): void {
  const hint = 'give each column a name of its own in the header';
  const blank = names.flatMap((name, i) => (name === '' ? [i + 1] : []));
  if (blank.length > 0) {
    throw new LineFault(line, `${columns(blank)} ${blank.length === 1 ? 'has' : 'have'} no name`, hint);
  }
  const places = new Map<string, number[]>();
  names.forEach((name, i) => {
    const seen = places.get(name);
    if (seen === undefined) places.set(name, [i + 1]);
    else seen.push(i + 1);
  });
  for (const [name, same] of places) {
    if (same.length > 1) throw new LineFault(line, `${columns(same)} have the same name ${showJson(name)}`, hint);
  }
}

/** `column 2`, `columns 1, 4 and 5`; the first ten of many. */
function columns(numbers: readonly number[]): string {
  if (numbers.length === 1) return `column ${numbers[0]}`;
  const shown = numbers.slice(0, 10);
  const last = numbers.length > 10 ? `${numbers.length - 10} more` : shown.pop();
  return `columns ${shown.join(', ')} and ${last}`;
}
