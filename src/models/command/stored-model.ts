/** What a model of the type `command` is when it is stored: files, scores by row, digests; no program, and nothing to run. */
import { IntegrityError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import type { Json, JsonObject } from '../../base/json.ts';
import type { ModelState } from '../model-type.ts';
import type { Digests } from './code-digests.ts';
import type { KnownScores, ReadColumn } from './known-scores.ts';
import { checkStored, type ModelFile } from './model-folder.ts';

export interface Learned {
  readonly columns: readonly ReadColumn[];
  readonly label: string;
  readonly seed: number;
  readonly files: readonly ModelFile[];
  readonly known: KnownScores;
  /** Of the program that scores, when the model was trained. */
  readonly code: Digests;
  readonly facts: JsonObject;
}

export function writeState({ columns, label, seed, files, known, code, facts }: Learned): ModelState {
  const stored = files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) }));
  return {
    json: {
      columns: columns.map(({ name, kind }) => ({ name, kind })),
      label,
      seed,
      files: stored,
      code: { ...code },
      facts,
    },
    arrays: {
      ...{ row_high: known.high, row_low: known.low, row_scores: known.scores },
      ...Object.fromEntries(files.map(({ bytes }, i) => [`file_${i}`, bytes])),
    },
  };
}

/** IntegrityError when it is not what `writeState` writes. */
export function readState({ json, arrays }: ModelState): Learned {
  const { columns, label, seed, files, code, facts } = json;
  const { row_high: high, row_low: low, row_scores: scores } = arrays;
  const isKnown = high instanceof Int32Array && low instanceof Int32Array && scores instanceof Float64Array;
  const isSound =
    isListOf(columns, ({ name, kind }) => typeof name === 'string' && typeof kind === 'string') &&
    isListOf(files, ({ path, sha256: digest }) => typeof path === 'string' && typeof digest === 'string') &&
    typeof label === 'string' &&
    Number.isSafeInteger(seed) &&
    [code, facts].every(isObject);
  if (!isSound || !isKnown || high.length !== scores.length || low.length !== scores.length) throw broken();
  return {
    ...{ label: label as string, seed: seed as number, known: { high, low, scores } },
    columns: columns as unknown as readonly ReadColumn[],
    files: (files as readonly JsonObject[]).map(({ path, sha256: digest }, i) => {
      const bytes = arrays[`file_${i}`];
      if (!(bytes instanceof Uint8Array)) throw broken();
      return checkStored(path as string, bytes, digest as string);
    }),
    code: code as Digests,
    facts: facts as JsonObject,
  };
}

function broken(): IntegrityError {
  return new IntegrityError('the stored state is not that of a model which a program of yours has trained');
}

function isObject(found: Json | undefined): found is JsonObject {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function isListOf(found: Json | undefined, holds: (entry: JsonObject) => boolean): boolean {
  return Array.isArray(found) && found.every((entry: Json) => isObject(entry) && holds(entry));
}
