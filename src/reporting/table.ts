/** A table that is said once and shown on three surfaces: a terminal, GitHub's Markdown, a page of HTML. */
import { markdownText, markupText, plainLine } from '../base/untrusted.ts';
import { markdownTable, textTable } from './format.ts';

/** Words and numbers of ours; or text that comes from data, which is neutralised for each surface. */
export type Cell = string | { readonly data: string };

export interface Table {
  /** What it shows, in a few words of ours. */
  readonly caption: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that hold numbers. */
  readonly right: readonly number[];
}

/** Text of data in a cell; longer ones are cut. */
const LONGEST = 60;

export function tableText({ head, rows, right }: Table, indent = ''): string[] {
  const shown = (cell: Cell) => (typeof cell === 'string' ? cell : plainLine(cell.data, LONGEST));
  return textTable(
    [head, ...rows].map(row => row.map(shown)),
    right,
    indent,
  );
}

export function tableMarkdown({ head, rows, right }: Table): string[] {
  const shown = (cell: Cell) => (typeof cell === 'string' ? cell : markdownText(cell.data, LONGEST));
  return markdownTable(
    [head, ...rows].map(row => row.map(shown)),
    right,
  );
}

/** The first cell of each row names it; what stands in brackets behind a number gets a line of its own. */
export function tableHtml({ caption, head, rows, right }: Table): string {
  const shown = (cell: Cell) =>
    typeof cell === 'string'
      ? markupText(cell).replace(/(?<=\d) (?=\([^()]*\)$)/, '<br>')
      : `<bdi>${markupText(cell.data, LONGEST)}</bdi>`;
  const side = (column: number) => (right.includes(column) ? ' class="number"' : '');
  const line = (row: readonly Cell[]) =>
    row
      .map((cell, i) =>
        i === 0 ? `<th scope="row"${side(0)}>${shown(cell)}</th>` : `<td${side(i)}>${shown(cell)}</td>`,
      )
      .join('');
  return [
    // Wide tables scroll by themselves, by keyboard too.
    `<div class="table" role="region" tabindex="0" aria-label="${markupText(caption)}"><table>`,
    `<caption>${markupText(caption)}</caption>`,
    `<thead><tr>${head.map((cell, i) => `<th scope="col"${side(i)}>${shown(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(row => `<tr>${line(row)}</tr>`),
    '</tbody></table></div>',
  ].join('\n');
}
