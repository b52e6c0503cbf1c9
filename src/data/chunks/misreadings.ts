/** Counts the cells that are not of their column's kind, and remembers the first of each column. */
import type { ColumnKind } from '../dataset.ts';
import type { Misread } from './chunk.ts';

/** Characters of a cell that are kept: enough to find it again. */
const LONGEST_CELL = 200;

export class Misreadings {
  readonly #found = new Map<string, Misread>();

  add(column: string, kind: ColumnKind, line: number | null, cell: string, cells = 1): void {
    const known = this.#found.get(column);
    const first = known ?? { column, kind, cells: 0, line, cell: cell.slice(0, LONGEST_CELL) };
    this.#found.set(column, { ...first, cells: first.cells + cells });
  }

  get all(): readonly Misread[] {
    return [...this.#found.values()];
  }
}
