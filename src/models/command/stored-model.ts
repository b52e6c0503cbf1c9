/** What a model of the type `command` is when it is stored: files, scores by row, digests; no program, and nothing to run. */
import { sha256 } from '../../base/files.ts';
import type { JsonObject } from '../../base/json.ts';
import { type Expectation, listOf, oneOf, text, wholeNumber } from '../../base/settings.ts';
import {
  anyObject,
  brokenState,
  isObject,
  isText,
  type NumberRule,
  objectOf,
  requireArray,
  requireStored,
} from '../../base/stored-state.ts';
import { COLUMN_KINDS } from '../../data/dataset.ts';
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

const WHAT = 'a model which a program of yours has trained';
const TEXT = text('a text');
const COLUMN = objectOf('with name and kind', { name: TEXT, kind: oneOf(...COLUMN_KINDS) });
const FILE = objectOf('with path and digest', { path: TEXT, sha256: TEXT });
const DIGESTS: Expectation = {
  expected: 'digests by path',
  holds: found => isObject(found) && Object.values(found).every(isText),
};
const SHARE: NumberRule = { expected: 'a number from 0 to 1', holds: value => value >= 0 && value <= 1 };

/** IntegrityError when it is not what `writeState` writes. */
export function readState({ json, arrays }: ModelState): Learned {
  const stored = requireStored(WHAT, json, {
    ...{ columns: listOf(COLUMN), label: TEXT, seed: wholeNumber({ atLeast: 0 }) },
    ...{ files: listOf(FILE), code: DIGESTS, facts: anyObject },
  });
  const { columns, label, seed, files, code, facts } = stored as unknown as Stored;
  const scores = requireArray(WHAT, arrays, 'row_scores', Float64Array, { each: SHARE });
  const hashes = (name: string) => requireArray(WHAT, arrays, name, Int32Array, { length: scores.length });
  const known = { high: hashes('row_high'), low: hashes('row_low'), scores };
  const at = firstOutOfOrder(known);
  if (at !== -1) throw brokenState(WHAT, { path: ['row_high', at], found: known.high[at]!, expected: 'rows in order' });
  requireApart(
    'columns',
    columns.map(({ name }) => name),
  );
  // A folder and a file cannot have one path.
  const paths = files.map(({ path }) => path.toLowerCase());
  requireApart('files', [...paths, ...new Set(paths.flatMap(foldersOf))]);
  return {
    ...{ label, seed, known, columns, code, facts },
    files: files.map(({ path, sha256: digest }, i) =>
      checkStored(path, requireArray(WHAT, arrays, `file_${i}`, Uint8Array), digest),
    ),
  };
}

interface Stored extends Pick<Learned, 'columns' | 'label' | 'seed' | 'code' | 'facts'> {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

function requireApart(what: 'columns' | 'files', names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw brokenState(WHAT, { path: [what], found: name, expected: 'names that differ' });
    seen.add(name);
  }
}

function firstOutOfOrder({ high, low }: KnownScores): number {
  for (let i = 1; i < high.length; i++) {
    if (high[i - 1]! > high[i]! || (high[i - 1] === high[i] && low[i - 1]! >= low[i]!)) return i;
  }
  return -1;
}
