/** The rows to be scored: where they lie, how they are written, and how much of them must be read at once. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConfigurationError, DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import { derivations } from '../catalogs.ts';
import type { Config, SourceConfig } from '../config.ts';
import type { Chunk, ChunkReader, Feature } from '../data/chunks/chunk.ts';
import { csvChunks } from '../data/chunks/csv-chunks.ts';
import { jsonlChunks } from '../data/chunks/jsonl-chunks.ts';
import { wholeTable } from '../data/chunks/whole-table.ts';
import type { SourceOptions } from '../data/data-source.ts';
import type { Dataset } from '../data/dataset.ts';
import { withPlace } from '../data/file-error.ts';
import { StreamBytes } from '../data/stream-bytes.ts';
import { asUtf8, type Encoding, openUtf8, type Utf8File } from '../data/utf8-file.ts';
import { columnsRead } from '../models/columns-read.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { ModelCard } from '../registry/model-card.ts';

export interface InputOptions {
  /** A file, `-` for standard input, '' for none. */
  readonly input: string;
  readonly format: 'auto' | 'csv' | 'jsonl';
  readonly id: string | null;
}

export interface Input {
  readonly shown: string;
  readonly format: 'csv' | 'jsonl';
  /** false: all rows are in memory at once. */
  readonly isStreamed: boolean;
  /** What the rows of the input are, in the singular, where windows of time are made of them; null: rows stay rows. */
  readonly windowsOf: string | null;
  readonly findings: ChunkReader['findings'];
  chunks(): AsyncGenerator<Chunk>;
  /** Share that was read; 0 where nobody knows. */
  share(): number;
  /** SHA-256 of the bytes that were read. */
  digest(): string;
  close(): void;
}

/** As it is shown. */
const STANDARD_INPUT = 'standard input';
const FORMAT_OF_ENDING: Readonly<Record<string, 'csv' | 'jsonl'>> = {
  ...{ csv: 'csv', tsv: 'csv', txt: 'csv', jsonl: 'jsonl', ndjson: 'jsonl' },
};
const CSV_BLOCK = 1 << 22;
const JSONL_BLOCK = 1 << 20;
/** Where each call of the model costs a program's start, few calls are made. */
const LARGE_BLOCK = 1 << 26;
/** Tab, line feed, carriage return, space. */
const BLANKS = [9, 10, 13, 32];
const TAB_SEPARATED = /\.tsv(?:\.gz)?$/i;

/** `card`: of the model that reads the rows; `costlyCalls`: it is slow to be asked, however few rows it is. */
export async function openInput(
  options: InputOptions,
  { card, config, costlyCalls }: { readonly card: ModelCard; readonly config: Config; readonly costlyCalls: boolean },
  context: Context,
): Promise<Input> {
  const source = sourceOf(card, config);
  const features = columnsRead(card) as readonly Feature[];
  const isStreamed = source.derive.length === 0 && features.every(({ kind }) => kind !== 'timestamp');
  const windows = windowsIn(source);
  if (windows !== null) refuseId(options.id, windows.by);
  const place = await openPlace(options.input, isStreamed, source.encoding, context);
  try {
    const { shown, path } = place;
    const asked = options.format === 'auto' ? formatOfEnding(options.input) : options.format;
    const file = asked === null ? await peek(place.file) : { ...place.file, begins: '' };
    if (file.begins === '[{') throw jsonArray(shown);
    const format = asked ?? (file.begins.startsWith('{') ? 'jsonl' : 'csv');
    const delimiter = format === 'csv' ? (source.delimiter ?? (TAB_SEPARATED.test(path ?? '') ? '\t' : null)) : null;
    const block = format === 'csv' ? CSV_BLOCK : JSONL_BLOCK;
    const read = { shown, features, id: options.id, delimiter, missing: source.missing };
    const reader = isStreamed
      ? (format === 'csv' ? csvChunks : jsonlChunks)({ ...read, blockBytes: costlyCalls ? LARGE_BLOCK : block })
      : wholeTable({
          ...read,
          format,
          source: wholeSource(source, path!, shown, delimiter),
          derive: table => derive(table, source),
          windowLength: windows?.length ?? null,
        });
    let last: Chunk | null = null;
    return {
      ...{ shown, format, isStreamed, windowsOf: windows?.of ?? null, findings: reader.findings },
      async *chunks() {
        for await (const chunk of withPlaces(shown, reader.chunks(file, context))) {
          last = chunk;
          yield chunk;
        }
      },
      share: () => file.share(),
      digest: () => (isStreamed ? file.digest() : (last?.dataset.origin.digest ?? '')),
      close: () => place.close(),
    };
  } catch (error) {
    place.close();
    throw error;
  }
}

interface Place {
  readonly shown: string;
  /** null: a stream. */
  readonly path: string | null;
  readonly file: Utf8File;
  close(): void;
}

async function openPlace(
  input: string,
  isStreamed: boolean,
  encoding: Encoding | null,
  context: Context,
): Promise<Place> {
  if (input === '') throw new ConfigurationError('there is no input', { hint: 'name a file with rows as input' });
  if (input !== '-') {
    const path = resolvePath(context.workingDirectory, input);
    const file = await openUtf8(path, input, encoding);
    return { shown: input, path, file, close: () => file.close() };
  }
  const stream = standardInput(context);
  const stdin = new StreamBytes(stream, STANDARD_INPUT);
  if (isStreamed) {
    const details = { shown: STANDARD_INPUT, encoding, bytes: Number.MAX_SAFE_INTEGER, direct: false };
    const file = await asUtf8(stdin, details);
    return { shown: STANDARD_INPUT, path: null, file, close: () => file.close() };
  }
  const folder = mkdtempSync(join(context.temporaryFolder, 'mlops-input-'));
  const path = join(folder, 'rows');
  await pipeline(Readable.from(stream), createWriteStream(path));
  const file = await openUtf8(path, STANDARD_INPUT, encoding);
  const close = () => {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { shown: STANDARD_INPUT, path, file, close };
}

function standardInput({ pipes }: Context): AsyncIterable<Uint8Array> {
  const stream = pipes?.input() ?? null;
  if (stream !== null) return stream;
  const why = pipes === null ? 'an action has no standard input' : 'nothing is piped into standard input';
  throw new ConfigurationError(`there are no rows to read: ${why}`, { hint: 'name a file with --input' });
}

/** The first two characters that are no blanks, with the file as if nothing had been read of it. */
async function peek(file: Utf8File): Promise<Utf8File & { readonly begins: string }> {
  const head = Buffer.alloc(4096);
  let rest = head.subarray(0, 0);
  let begins: Uint8Array = rest;
  // A read may give less than is asked for, though there is more.
  while (begins.length < 2 && rest.length < head.length) {
    const count = await file.read(head, rest.length, head.length - rest.length);
    if (count === 0) break;
    rest = head.subarray(0, rest.length + count);
    begins = rest.filter(byte => !BLANKS.includes(byte));
  }
  return {
    ...file,
    begins: Buffer.from(begins.subarray(0, 2)).toString('latin1'),
    read(bytes, at, most) {
      if (rest.length === 0) return file.read(bytes, at, most);
      const count = rest.copy(bytes, at, 0, most);
      rest = rest.subarray(count);
      return count;
    },
  };
}

/** A LineFault on the way is told with the name of the input. */
async function* withPlaces(shown: string, chunks: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  for (;;) {
    const next = await withPlace(shown, () => chunks.next());
    if (next.done === true) return;
    yield next.value;
  }
}

function formatOfEnding(input: string): 'csv' | 'jsonl' | null {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(input)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMAT_OF_ENDING, ending) ? FORMAT_OF_ENDING[ending]! : null;
}

/** As the model's data are read; where the configuration does not know them, with nothing said. */
function sourceOf({ name, data }: ModelCard, config: Config): SourceConfig {
  const dataset = config.models.find(model => model.name === name)?.dataset ?? data.name;
  return (
    config.sources[dataset] ?? { ...config.sourceDefaults, name: dataset, source: data.source, location: data.location }
  );
}

function derive(table: Dataset, { derive: steps }: SourceConfig): Dataset {
  return steps.reduce((done, { with: name, ...settings }) => derivations.get(name).derive(done, settings), table);
}

/** The last derivation of the source that makes windows, if any does. */
function windowsIn({ derive: steps }: SourceConfig) {
  const found = steps.findLast(({ with: name }) => derivations.get(name).windows !== undefined);
  if (found === undefined) return null;
  const { with: by, ...settings } = found;
  const { of, length } = derivations.get(by).windows!;
  return { by, of, length: length(settings) };
}

function refuseId(id: string | null, by: string): void {
  if (id === null) return;
  throw new ConfigurationError(`${by} makes windows of the rows, which no column ${showJson(id)} tells apart`, {
    hint: 'leave --id out: "timestamp", the end of a window, and "window_start" stand beside each prediction',
  });
}

function jsonArray(shown: string): DataError {
  return new DataError(`${plainLine(shown)} is a JSON array, expected one JSON object per line`, {
    hint: "write each object on a line of its own, as jq -c '.[]' does",
  });
}

function wholeSource(
  source: SourceConfig,
  location: string,
  displayLocation: string,
  delimiter: string | null,
): SourceOptions {
  return { ...source, location, displayLocation, delimiter, samples: 0 };
}
