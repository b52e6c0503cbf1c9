/** Reads a CSV file into typed columns; the kinds are those that hold for all rows. */
import type { LoadContext } from '../data-source.ts';
import { changedFile, inspectFile } from '../file-bytes.ts';
import { LineFault } from '../line-fault.ts';
import type { RawColumn, RawTable } from '../raw-table.ts';
import { SKIP, STRINGS } from './columns.ts';
import { type CsvHead, inspectHead } from './head.ts';
import { type Pass, scanFile } from './pass.ts';
import { CSV_TUNING, type CsvRequest, type CsvTuning } from './request.ts';
import type { SecondThread } from './second-thread.ts';

/** LineFault for whatever is wrong with the file; the memory it takes grows with the columns that are wanted. */
export async function readCsv(
  request: CsvRequest,
  context: LoadContext,
  given: Partial<CsvTuning> = {},
): Promise<RawTable> {
  const tuning = { ...CSV_TUNING, ...given };
  const second = secondThreadFor(request, tuning);
  const head = await inspectHead(request, tuning).catch(async (error: unknown) => {
    await second?.stop();
    throw error;
  });
  const plan = { request, head, tuning };
  const pass = await scanFile(plan, head.storage, second, context);
  if (pass.rows === 0) {
    throw new LineFault(head.layout.bodyLine, 'there is no row below the header', 'give a file with at least one row');
  }
  const mistaken = mistakenColumns(pass, head);
  if (mistaken.size === 0) return { rows: pass.rows, columns: pass.columns, digest: pass.digest };
  // The text of what was taken for a number is gone. Only these columns are read again.
  const storage = head.storage.map((_, column) => (mistaken.has(column) ? STRINGS : SKIP));
  const again = await scanFile(plan, storage, secondThreadFor(request, tuning), context);
  if (again.digest !== pass.digest || again.rows !== pass.rows) throw changedFile(request.shown);
  return { rows: pass.rows, columns: inOrder(head, [...pass.columns, ...again.columns]), digest: pass.digest };
}

/** null when one thread does all. */
function secondThreadFor({ path, shown }: CsvRequest, tuning: CsvTuning): SecondThread | null {
  const { gzip, bytes } = inspectFile(path, shown);
  return gzip || bytes < tuning.twoThreadsFrom ? null : tuning.startSecondThread();
}

/** Columns whose first cells were not like all others, or are moments where numbers were asked for. */
function mistakenColumns({ columns, contradicted }: Pass, { wanted, layout }: CsvHead): Set<number> {
  const moments = new Set(columns.filter(({ kind }) => kind === 'times').map(({ name }) => name));
  const unwanted = layout.names.flatMap((name, i) => (wanted[i] === 'number' && moments.has(name) ? [i] : []));
  return new Set([...contradicted, ...unwanted]);
}

/** The file's order. */
function inOrder({ layout }: CsvHead, columns: readonly RawColumn[]): RawColumn[] {
  const byName = new Map(columns.map(column => [column.name, column]));
  return layout.names.flatMap(name => byName.get(name) ?? []);
}
