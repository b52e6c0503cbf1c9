/** The registry as readers see it: which versions there are, and their files, checked before anyone gets them. */
import { join } from 'node:path';
import { parseCheckpoint } from '../audit/checkpoint.ts';
import { IntegrityError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { Standing } from './derived.ts';
import { readIfThere } from './disk.ts';
import { committedStanding, historyFile, readCommitted } from './folder.ts';
import { readPackage } from './package.ts';
import type { Models, VersionEntry } from './registry-index.ts';
import { currentOf, findVersion } from './stages.ts';

export interface Registry {
  readonly models: Models;
  /** First line of the log's checkpoint; null for an empty registry. */
  readonly logOrigin: string | null;
  /** Whether the last checkpoint bears a signature, by whatever key. */
  readonly isSigned: boolean;
  /** What is in production. */
  current(model: string): VersionEntry | undefined;
  /** Oldest first; none for a model that is not there. */
  versions(model: string): readonly VersionEntry[];
  /** File name to bytes. IntegrityError that names the file, its digest and the expected one. */
  load(model: string, version: string): Map<string, Uint8Array>;
  /** One object per training, oldest first. */
  history(model: string): JsonObject[];
  /** How alerts stand and what the outbox holds, read from the log; a transaction that is open does not show. */
  standing(): Standing;
}

/** As it is at this moment; a folder that is not there is an empty registry. IntegrityError when the index is damaged. */
export function openRegistry(modelsDir: string): Registry {
  const { index, digest } = readCommitted(modelsDir);
  const models: Models = index?.models ?? new Map();
  const last = index === null ? undefined : parseCheckpoint(index.log.checkpoint);
  const checkpoint = last !== undefined && 'checkpoint' in last ? last.checkpoint : null;
  return {
    models,
    logOrigin: checkpoint?.origin ?? null,
    isSigned: checkpoint !== null && checkpoint.note !== null,
    current: model => currentOf(models, model),
    versions: model => models.get(model) ?? [],
    load(model, version) {
      const entry = findVersion(models, model, version);
      try {
        return readPackage(modelsDir, model, entry);
      } catch (error) {
        // A commit in the meantime may have moved the version to another stage.
        const now = readCommitted(modelsDir);
        if (now.index === null || now.digest === digest) throw error;
        return readPackage(modelsDir, model, findVersion(now.index.models, model, version));
      }
    },
    history: model => readHistory(modelsDir, model),
    standing: () => committedStanding(modelsDir, index),
  };
}

function readHistory(modelsDir: string, model: string): JsonObject[] {
  const file = historyFile(model);
  const lines = (readIfThere(join(modelsDir, file)) ?? '').split('\n').slice(0, -1);
  return lines.map((line, i) => {
    try {
      return JSON.parse(line) as JsonObject;
    } catch (cause) {
      throw new IntegrityError(`${file}, line ${i + 1} is not JSON`, { cause });
    }
  });
}
