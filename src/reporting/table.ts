/** A table that is said once and shown on three surfaces: a terminal, GitHub's Markdown, a page of HTML. */
import { markdownText, markupText, plainLine } from '../base/untrusted.ts';
import { markdownTable, textTable } from './format.ts';

/** Words and numbers of ours; or text that comes from data, which is neutralised for each surface. */
type Part = string | { readonly data: string };
export type Cell = Part | readonly Part[];

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
  const shown = (part: Part) => (typeof part === 'string' ? part : plainLine(part.data, LONGEST));
  return textTable(
    [head, ...rows].map(row => row.map(cell => whole(cell, shown))),
    right,
    indent,
  );
}

export function tableMarkdown({ head, rows, right }: Table): string[] {
  const shown = (part: Part) => (typeof part === 'string' ? part : markdownText(part.data, LONGEST));
  return markdownTable(
    [head, ...rows].map(row => row.map(cell => whole(cell, shown))),
    right,
  );
}

function whole(cell: Cell, shown: (part: Part) => string): string {
  return [cell].flat().map(shown).join('');
}

/** The first cell of each row names it; what stands in brackets behind a number gets a line of its own, as the end of a time does. */
export function tableHtml(table: Table): string {
  return region(table, [`<caption>${markupText(table.caption)}</caption>`]);
}

/** For numbers that stand elsewhere too: shown when they are asked for. */
export function foldedTableHtml(table: Table): string {
  return [`<details><summary>Table: ${markupText(table.caption)}</summary>`, region(table, []), '</details>'].join(
    '\n',
  );
}

function region({ caption, head, rows, right }: Table, title: readonly string[]): string {
  const part = (one: Part) =>
    typeof one === 'string'
      ? markupText(one)
          .replace(/(?<=\d) (\([^()]*\))$/, '<br><small>$1</small>')
          .replace(/(?<=:\d\d to below) /, '<br>')
      : `<bdi>${markupText(one.data, LONGEST)}</bdi>`;
  const shown = (cell: Cell) => whole(cell, part);
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
    ...title,
    `<thead><tr>${head.map((cell, i) => `<th scope="col"${side(i)}>${shown(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(row => `<tr>${line(row)}</tr>`),
    '</tbody></table></div>',
  ].join('\n');
}
