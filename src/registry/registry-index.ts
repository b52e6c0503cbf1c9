/** `models/index.json`: which versions there are, where they stand, and what their files must be. The commit point. */
import { parseCheckpoint } from '../audit/checkpoint.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { isModelName, isPackageFilePath, isVersion, STAGES, type Stage } from './names.ts';

export interface FileDigest {
  readonly sha256: string;
  readonly bytes: number;
}

/** Keys as in the file. Times are ISO 8601, UTC, milliseconds. */
export interface VersionEntry {
  readonly version: string;
  readonly type: string;
  readonly stage: Stage;
  readonly created_at: string;
  readonly stage_since: string;
  /** When it was taken out of production by a rollback: it is no target of another one. Null for all others. */
  readonly rolled_back_at: string | null;
  /** Digest of the package, see `packageDigest`. */
  readonly sha256: string;
  /** Sum over the files. */
  readonly bytes: number;
  readonly files: Readonly<Record<string, FileDigest>>;
  readonly metrics: JsonObject;
}

/** Versions of each model, oldest first. */
export type Models = ReadonlyMap<string, readonly VersionEntry[]>;

/** The audit log's state that this index was committed with; `root` in hex, `checkpoint` the whole note. */
export interface IndexLog {
  readonly size: number;
  readonly root: string;
  readonly checkpoint: string;
}

/** All that the last entry of the log vouches for. */
export interface IndexBody {
  readonly run: string;
  readonly committedAt: string;
  readonly models: Models;
  /** Digest of `models/README.md`, which is made from the three above. */
  readonly readmeSha256: string;
}

export interface RegistryIndex extends IndexBody {
  readonly log: IndexLog;
}

export const INDEX_FILE = 'index.json';

/** SHA-256 over the canonical JSON of `{file: sha256}`: one number that stands for every byte of a package. */
export function packageDigest(files: Readonly<Record<string, FileDigest>>): string {
  return sha256(canonicalJson(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.sha256]))));
}

/** What the event `registry.committed` says of the index: it cannot contain the log that contains the event. */
export function bodyDigest(body: IndexBody): string {
  return sha256(canonicalJson(bodyJson(body)));
}

/** One text per index: any changed byte of the file shows, white space and order included. */
export function indexText(index: RegistryIndex): string {
  const { size, root, checkpoint } = index.log;
  return `${JSON.stringify({ ...bodyJson(index), log: { size, root, checkpoint } }, null, 2)}\n`;
}

function bodyJson({ run, committedAt, models, readmeSha256 }: IndexBody): JsonObject {
  const names = [...models.keys()].sort();
  return {
    schema_version: 1,
    run,
    committed_at: committedAt,
    models: Object.fromEntries(names.map(name => [name, { versions: models.get(name)!.map(entryJson) }])),
    readme_sha256: readmeSha256,
  };
}

function entryJson(entry: VersionEntry): JsonObject {
  const { version, type, stage, created_at, stage_since, rolled_back_at, bytes, metrics } = entry;
  const files = Object.keys(entry.files)
    .sort()
    .map(name => [name, { sha256: entry.files[name]!.sha256, bytes: entry.files[name]!.bytes }]);
  return {
    ...{ version, type, stage, created_at, stage_since, rolled_back_at },
    ...{ sha256: entry.sha256, bytes, files: Object.fromEntries(files), metrics },
  };
}

/** IntegrityError that names the place when the text is not exactly what `indexText` prints for some valid index. */
export function parseIndex(text: string): RegistryIndex {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken(` is not JSON: ${(cause as Error).message}`, cause);
  }
  const file = record(value, '$');
  expect(file['schema_version'] === 1, '$.schema_version', file['schema_version'], '1');
  const log = record(file['log'], '$.log');
  const index: RegistryIndex = {
    run: string(file['run'], '$.run'),
    committedAt: time(file['committed_at'], '$.committed_at'),
    models: parseModels(file['models']),
    readmeSha256: digest(file['readme_sha256'], '$.readme_sha256'),
    log: {
      size: count(log['size'], '$.log.size'),
      root: digest(log['root'], '$.log.root'),
      checkpoint: string(log['checkpoint'], '$.log.checkpoint'),
    },
  };
  requireCheckpoint(index.log);
  try {
    bodyDigest(index);
  } catch (cause) {
    throw broken(`: ${(cause as Error).message}`, cause);
  }
  const canonical = indexText(index);
  if (canonical !== text) {
    throw broken(` was edited by hand: line ${firstDifference(canonical, text)} differs`);
  }
  return index;
}

function requireCheckpoint({ size, root, checkpoint }: IndexLog): void {
  const parsed = parseCheckpoint(checkpoint);
  const agrees = 'checkpoint' in parsed && parsed.checkpoint.size === size && parsed.checkpoint.root === root;
  expect(agrees, '$.log.checkpoint', checkpoint, `the checkpoint of ${size} entries with the root ${root}`);
}

function parseModels(value: unknown): Models {
  const models = new Map<string, readonly VersionEntry[]>();
  for (const [name, model] of Object.entries(record(value, '$.models'))) {
    const at = `$.models.${name}`;
    expect(isModelName(name), at, name, 'a model name');
    const versions = record(model, at)['versions'];
    expect(Array.isArray(versions) && versions.length > 0, `${at}.versions`, versions, 'a list');
    const entries = (versions as unknown[]).map((entry, i) => parseEntry(entry, `${at}.versions[${i}]`));
    const unique = new Set(entries.map(entry => entry.version)).size;
    expect(unique === entries.length, `${at}.versions`, entries.length, 'each version once');
    const current = entries.filter(entry => entry.stage === 'current').length;
    expect(current <= 1, `${at}.versions`, current, 'one current version at most');
    models.set(name, entries);
  }
  return models;
}

function parseEntry(value: unknown, at: string): VersionEntry {
  const entry = record(value, at);
  const files = Object.entries(record(entry['files'], `${at}.files`)).map(([name, file]) => {
    const place = `${at}.files.${name}`;
    expect(isPackageFilePath(name), place, name, 'a plain file name, in one folder at most');
    const { sha256, bytes } = record(file, place);
    return [name, { sha256: digest(sha256, `${place}.sha256`), bytes: count(bytes, `${place}.bytes`) }] as const;
  });
  expect(files.length > 0, `${at}.files`, files.length, 'one file at least');
  const parsed: VersionEntry = {
    version: string(entry['version'], `${at}.version`),
    type: string(entry['type'], `${at}.type`),
    stage: entry['stage'] as Stage,
    created_at: time(entry['created_at'], `${at}.created_at`),
    stage_since: time(entry['stage_since'], `${at}.stage_since`),
    rolled_back_at: entry['rolled_back_at'] === null ? null : time(entry['rolled_back_at'], `${at}.rolled_back_at`),
    sha256: digest(entry['sha256'], `${at}.sha256`),
    bytes: count(entry['bytes'], `${at}.bytes`),
    files: Object.fromEntries(files),
    metrics: record(entry['metrics'], `${at}.metrics`) as JsonObject,
  };
  expect(isVersion(parsed.version), `${at}.version`, parsed.version, 'a version');
  expect(STAGES.includes(parsed.stage), `${at}.stage`, parsed.stage, STAGES.join(', '));
  const total = files.reduce((sum, [, file]) => sum + file.bytes, 0);
  expect(parsed.bytes === total, `${at}.bytes`, parsed.bytes, `${total}, the sum over its files`);
  expect(parsed.sha256 === packageDigest(parsed.files), `${at}.sha256`, parsed.sha256, 'the digest of its files');
  return parsed;
}

function broken(problem: string, cause?: unknown): IntegrityError {
  return new IntegrityError(`${INDEX_FILE}${problem}`, {
    hint: 'restore the whole folder from a copy, or from the history of its repository; "mlops verify" says what is wrong',
    cause,
  });
}

function expect(holds: boolean, at: string, found: unknown, expected: string): void {
  if (holds) return;
  const shown = JSON.stringify(found) ?? 'nothing';
  const cut = shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
  throw broken(`: ${at} is ${cut}, expected ${expected}`);
}

function record(value: unknown, at: string): Record<string, unknown> {
  expect(typeof value === 'object' && value !== null && !Array.isArray(value), at, value, 'an object');
  return value as Record<string, unknown>;
}

function string(value: unknown, at: string): string {
  expect(typeof value === 'string', at, value, 'a text');
  return value as string;
}

function count(value: unknown, at: string): number {
  expect(Number.isSafeInteger(value) && (value as number) >= 0, at, value, 'a whole number');
  return value as number;
}

function digest(value: unknown, at: string): string {
  expect(typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), at, value, 'a SHA-256 in hex');
  return value as string;
}

function time(value: unknown, at: string): string {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  expect(typeof value === 'string' && pattern.test(value), at, value, 'a time in UTC');
  return value as string;
}

/** Line, counted from 1, where two texts part. */
export function firstDifference(expected: string, found: string): number {
  const lines = found.split('\n');
  const differs = expected.split('\n').findIndex((line, i) => line !== lines[i]);
  return (differs < 0 ? Math.min(lines.length, expected.split('\n').length) : differs) + 1;
}
