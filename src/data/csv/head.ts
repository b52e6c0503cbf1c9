/** A first look at a CSV file: its layout, what its columns seem to hold, and how many rows to make room for. */
import { csvModule } from '../../kernels/csv.ts';
import type { MissingWords } from '../missing.ts';
import type { Wanted } from '../roles.ts';
import { openUtf8 } from '../utf8-file.ts';
import { type BlockOptions, BlockScanner } from './block-scanner.ts';
import { AUTO, CsvColumns, SKIP, STRINGS, type Storage, TIME } from './columns.ts';
import { type CsvLayout, readLayout } from './layout.ts';
import type { CsvRequest, CsvTuning } from './request.ts';

export interface CsvHead {
  readonly layout: CsvLayout;
  readonly wanted: readonly Wanted[];
  /** What to begin with; a cell further down may prove it wrong. */
  readonly storage: readonly Storage[];
  /** An estimate. */
  readonly rows: number;
  /** Size of the file on disk. */
  readonly bytes: number;
  /** The file is UTF-8 and not packed: any place in it can be read at once. */
  readonly direct: boolean;
  /** null: the file is too small for it. */
  readonly kernel: WebAssembly.Module | null;
}

/** LineFault for what is already wrong there. */
export async function inspectHead(request: CsvRequest, tuning: CsvTuning): Promise<CsvHead> {
  const file = await openUtf8(request.path, request.shown, request.encoding);
  try {
    const most = file.direct ? Math.min(tuning.headBytes, file.bytes + 1) : tuning.headBytes;
    const bytes = Buffer.allocUnsafeSlow(most);
    let length = 0;
    let final = false;
    while (length < most && !final) {
      const count = await file.read(bytes, length, most - length);
      final = count === 0;
      length += count;
    }
    const head = bytes.subarray(0, length);
    const layout = readLayout(head, final, file.mark, request.delimiter);
    const wanted = request.wanted(layout.names);
    // A packed file may be of any length.
    const bytesThere = file.direct ? file.bytes : Number.MAX_SAFE_INTEGER;
    const kernel = bytesThere < tuning.kernelFrom ? null : csvModule();
    const how = { delimiter: layout.delimiter, longestRow: tuning.longestRow, kernel };
    const { storage, rows, end } = await learn(head, final, file.mark, layout, wanted, request.missing, how);
    const share = final ? 1 : file.direct ? end / file.bytes : file.share();
    const expected = final ? rows : Math.ceil((rows / share) * 1.1) + 64;
    return { layout, wanted, storage, rows: expected, bytes: file.bytes, direct: file.direct, kernel };
  } finally {
    file.close();
  }
}

async function learn(
  head: Buffer,
  final: boolean,
  mark: number,
  { names, bodyAt, bodyLine }: CsvLayout,
  wanted: readonly Wanted[],
  missing: MissingWords,
  how: Pick<BlockOptions, 'delimiter' | 'longestRow' | 'kernel'>,
): Promise<{ readonly storage: readonly Storage[]; readonly rows: number; readonly end: number }> {
  const first = wanted.map(want => (want === 'nothing' ? SKIP : want === 'strings' ? STRINGS : AUTO));
  const columns = new CsvColumns(first, missing, 1024);
  let at = bodyAt;
  const read = (into: Buffer, to: number, most: number) => {
    const count = head.copy(into, to, at, at + most);
    at += count;
    return count;
  };
  // A block of just these bytes is scanned without asking what follows; one byte more, and it is known to be nothing.
  const blockBytes = head.length - bodyAt + (final ? 1 : 0);
  const scanner = new BlockScanner(columns, { ...how, line: bodyLine, offset: mark + bodyAt, blockBytes });
  await scanner.scanBlock(read, Number.POSITIVE_INFINITY);
  const storage = names.map((_, column): Storage => {
    const found = columns.storage[column] as Storage;
    const wrong = columns.contradicted.has(column) || (wanted[column] === 'number' && found === TIME);
    return wrong ? STRINGS : found;
  });
  return { storage, rows: scanner.rows, end: scanner.offset };
}
