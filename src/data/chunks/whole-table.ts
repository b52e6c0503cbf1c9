/**
 * The rows of a file as one chunk, for what cannot be done some rows at a time: a derivation looks at earlier rows, and
 * numbers are told to be seconds, milliseconds or years by all of them. The memory it takes grows with the file.
 */
import { seededRandom } from '../../base/random.ts';
import { buildDataset } from '../build-dataset.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { SourceOptions } from '../data-source.ts';
import type { CategoricalColumn, Column, Dataset, TextColumn } from '../dataset.ts';
import { readJsonl } from '../jsonl/read-jsonl.ts';
import { missingWords } from '../missing.ts';
import { numberIn } from '../number.ts';
import type { RawTable } from '../raw-table.ts';
import { type Wanted, wantedOf } from '../roles.ts';
import type { Chunk, ChunkReader, Feature, MadeWindows } from './chunk.ts';
import { Misreadings } from './misreadings.ts';

export interface WholeRequest {
  /** As the configuration has them; what the file lacks of columns is left out. */
  readonly source: SourceOptions;
  readonly format: 'csv' | 'jsonl';
  readonly features: readonly Feature[];
  readonly id: string | null;
  readonly derive: (table: Dataset) => Dataset;
  /** Milliseconds of a window, where these are what is derived; null: rows stay rows. */
  readonly windowLength: number | null;
}

/** LineFault for whatever is wrong with the text; DataError where a derivation cannot do with the table. */
export function wholeTable(request: WholeRequest): ChunkReader {
  const columns = new Set<string>();
  const misreadings = new Misreadings();
  return {
    findings: {
      columns,
      get misread() {
        return misreadings.all;
      },
    },
    async *chunks(_, { signal }) {
      const table = await readTable(request, signal);
      for (const { name } of table.columns) columns.add(name);
      const derived = request.derive(datasetOf(table, request));
      for (const { name } of derived.columns) columns.add(name);
      const windows = request.windowLength === null ? null : windowsOf(derived, request.windowLength, table.rows);
      yield chunkOf(derived, windows, request, misreadings);
    },
  };
}

function readTable({ source, format, id }: WholeRequest, signal: AbortSignal): Promise<RawTable> {
  const context = { random: seededRandom(0), signal, progress: () => {} };
  const { location: path, displayLocation: shown, encoding, delimiter, missing } = source;
  const wanted = (name: string): Wanted => {
    if (name === id) return 'strings';
    return name === source.label ? 'nothing' : wantedOf(name, source);
  };
  if (format === 'jsonl') {
    return readJsonl({ path, shown, encoding, missing: new Set(['', ...missing]), wanted }, context);
  }
  const words = missingWords(missing);
  return readCsv({ path, shown, encoding, delimiter, missing: words, wanted: names => names.map(wanted) }, context);
}

function datasetOf(table: RawTable, { source, format, id }: WholeRequest): Dataset {
  const there = new Set(table.columns.map(({ name }) => name));
  const ifThere = (name: string | null) => (name !== null && there.has(name) ? name : null);
  const kinds = Object.entries(source.kinds).filter(([name]) => there.has(name));
  const options: SourceOptions = {
    ...source,
    label: null,
    timestamp: ifThere(source.timestamp),
    group: ifThere(source.group),
    ignore: source.ignore.filter(name => name !== id),
    kinds: { ...Object.fromEntries(kinds), ...(id !== null && there.has(id) ? { [id]: 'text' } : {}) },
  };
  return buildDataset(table, options, format);
}

function windowsOf({ timestamp }: Dataset, length: number, madeOf: number): MadeWindows {
  if (timestamp === null) throw new TypeError('windows without their ends');
  return { starts: timestamp.values.map(end => end - length), ends: timestamp.values, madeOf };
}

function chunkOf(
  derived: Dataset,
  windows: MadeWindows | null,
  { features, id }: WholeRequest,
  misreadings: Misreadings,
): Chunk {
  const byName = new Map(derived.columns.map(column => [column.name, column]));
  const columns = features.flatMap(feature => {
    const column = byName.get(feature.name);
    return column === undefined ? [] : asFeature(column, feature, misreadings);
  });
  const ids = id === null ? null : idsOf(byName.get(id), derived.rows);
  return { dataset: { ...derived, columns }, ids, windows };
}

/** What these rows alone show a column to be need not be what the training rows did. */
function asFeature(column: Column, { kind }: Feature, misreadings: Misreadings): Column {
  const { name } = column;
  if (kind === 'numeric' && (column.kind === 'categorical' || column.kind === 'text')) {
    const values = textsOf(column).map(text => {
      const value = text === null ? Number.NaN : numberIn(text);
      if (text !== null && Number.isNaN(value)) misreadings.add(name, kind, null, text);
      return value;
    });
    return { kind, name, values: Float64Array.from(values) };
  }
  if (kind === 'text' && column.kind === 'categorical') return { kind, name, values: textsOf(column) };
  if (kind === 'categorical' && (column.kind === 'text' || column.kind === 'numeric')) {
    const texts =
      column.kind === 'text'
        ? column.values
        : Array.from(column.values, value => (Number.isNaN(value) ? null : String(value)));
    const categories = [...new Set(texts)].filter(text => text !== null);
    const codes = new Map(categories.map((text, code) => [text, code]));
    return { kind, name, categories, codes: Int32Array.from(texts, text => (text === null ? -1 : codes.get(text)!)) };
  }
  return column;
}

function textsOf(column: CategoricalColumn | TextColumn): (string | null)[] {
  if (column.kind === 'text') return [...column.values];
  return Array.from(column.codes, code => column.categories[code] ?? null);
}

function idsOf(column: Column | undefined, rows: number): string[] {
  if (column?.kind !== 'text') return new Array<string>(rows).fill('');
  return column.values.map(text => text ?? '');
}
