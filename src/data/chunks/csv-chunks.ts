/** The rows of a CSV text, some at a time, in the columns that a model reads. */
import { setImmediate } from 'node:timers/promises';
import { csvModule } from '../../kernels/csv.ts';
import { BlockScanner } from '../csv/block-scanner.ts';
import { CsvColumns, type Misfit, NUMBER, SKIP, STRINGS, type Storage } from '../csv/columns.ts';
import { joinSegments } from '../csv/join.ts';
import { type CsvLayout, readLayout } from '../csv/layout.ts';
import { CSV_TUNING } from '../csv/request.ts';
import { missingWords } from '../missing.ts';
import { numberIn } from '../number.ts';
import type { RawColumn } from '../raw-table.ts';
import type { Utf8File } from '../utf8-file.ts';
import type { Chunk, ChunkReader, ChunkRequest } from './chunk.ts';
import { toFeature, toIds } from './feature-column.ts';
import { Misreadings } from './misreadings.ts';

const { headBytes, longestRow, kernelFrom } = CSV_TUNING;

/** LineFault for whatever is wrong with the text. A file without rows has no chunks. */
export function csvChunks(request: ChunkRequest): ChunkReader {
  const columns = new Set<string>();
  const misreadings = new Misreadings();
  return {
    findings: {
      columns,
      get misread() {
        return misreadings.all;
      },
    },
    async *chunks(file, { signal }) {
      const { head, final } = await readHead(file);
      const layout = readLayout(head, final, file.mark, request.delimiter);
      for (const name of layout.names) columns.add(name);
      const storage = layout.names.map(name => storageOf(name, request));
      const missing = missingWords(request.missing);
      const misfit: Misfit = (column, bytes, from, to, line) =>
        misreadings.add(layout.names[column]!, 'numeric', line, bytes.toString('utf8', from, to));
      const isShort = file.direct && file.bytes < kernelFrom;
      const how = { delimiter: layout.delimiter, longestRow, kernel: isShort ? null : csvModule() };
      let rest = head.subarray(layout.bodyAt);
      const read = (into: Buffer, at: number, most: number) => {
        if (rest.length === 0) return file.read(into, at, most);
        const count = rest.copy(into, at, 0, most);
        rest = rest.subarray(count);
        return count;
      };
      const columnsFor = (rows: number) => new CsvColumns(storage, missing, rows, [], misfit);
      const blockBytes = file.direct ? Math.min(request.blockBytes, file.bytes + 1) : request.blockBytes;
      const place = { line: layout.bodyLine, offset: file.mark + layout.bodyAt };
      const scanner = new BlockScanner(columnsFor(1024), { ...how, ...place, blockBytes });
      for (let more = true; more; ) {
        more = await scanner.scanBlock(read, Number.POSITIVE_INFINITY);
        const { rows, columns: table } = scanner;
        // A row that is longer than a block needs more of them.
        if (rows === 0) continue;
        yield chunkOf(rawColumns(layout, table, rows), rows, request, misreadings, file);
        // Dictionaries grow with the texts that they see: each chunk has its own.
        scanner.beginAnew(columnsFor(rows));
        await setImmediate();
        signal.throwIfAborted();
      }
      file.checkUnchanged();
    },
  };
}

async function readHead(file: Utf8File): Promise<{ readonly head: Buffer; readonly final: boolean }> {
  const bytes = Buffer.allocUnsafeSlow(file.direct ? Math.min(headBytes, file.bytes + 1) : headBytes);
  let length = 0;
  for (;;) {
    const count = await file.read(bytes, length, bytes.length - length);
    length += count;
    if (count === 0 || length === bytes.length) return { head: bytes.subarray(0, length), final: count === 0 };
  }
}

function storageOf(name: string, { id, features }: ChunkRequest): Storage {
  if (name === id) return STRINGS;
  const feature = features.find(other => other.name === name);
  if (feature === undefined) return SKIP;
  return feature.kind === 'numeric' ? NUMBER : STRINGS;
}

function rawColumns({ names }: CsvLayout, first: CsvColumns, firstRows: number): readonly RawColumn[] {
  return joinSegments({ names, first, firstRows, second: null, line: 0, room: null }).columns;
}

/** What both kinds of files make of their columns. */
export function chunkOf(
  raws: readonly RawColumn[],
  rows: number,
  { shown, features, id, missing }: ChunkRequest,
  misreadings: Misreadings,
  file: Utf8File,
): Chunk {
  const missingNumbers = missing.map(numberIn).filter(value => !Number.isNaN(value));
  const byName = new Map(raws.map(raw => [raw.name, raw]));
  const columns = features.flatMap(feature => {
    const raw = byName.get(feature.name);
    return raw === undefined ? [] : toFeature(raw, feature, { shown, rows, missingNumbers }, misreadings);
  });
  // Of what has been read so far.
  const origin = { source: 'chunk', location: shown, digest: file.digest(), observedAt: null };
  return {
    dataset: { name: shown, rows, columns, origin, timestamp: null, group: null },
    ids: id === null ? null : toIds(byName.get(id), rows),
    windows: null,
  };
}
