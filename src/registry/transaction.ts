/**
 * One run's changes to the registry: all of them, or none, whenever it is killed.
 *
 * Packages are written where no index refers to them yet, events go to the log as they happen, and one atomic
 * replacement of `index.json` makes it all count. What a killed run leaves is cleared away by the next one; its entries
 * stay in the log, followed by a `run.interrupted` that says so. An entry `registry.committed` counts only where a
 * checkpoint ends with it.
 */
import { join } from 'node:path';
import { checkpointText, openSegment, repairTail, type SegmentWriter, vkeyOf } from '../audit/audit-log.ts';
import { MlopsError, PlatformError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { ABANDONED, sealedLog } from './committed-log.ts';
import { COMMITTED, PROMOTED, RETIRED, ROLLED_BACK, registryReadme, STAGED } from './derived.ts';
import { createFolder, readIfThere, replaceFile } from './disk.ts';
import {
  AUDIT_FOLDER,
  CHECKPOINT_FILE,
  removeLeftovers,
  removeUnreferenced,
  takeBack,
  writeDerived,
} from './folder.ts';
import { isVersion, versionName } from './names.ts';
import { ADDED, type Intent, type IntentDraft, intentDetails, intentOf, writeIntent } from './outbox.ts';
import {
  bytesIn,
  digestsOf,
  moveVersions,
  type PackageFiles,
  packagePath,
  readPackage,
  writePackage,
} from './package.ts';
import {
  bodyDigest,
  type FileDigest,
  INDEX_FILE,
  indexText,
  type Models,
  packageDigest,
  type RegistryIndex,
  type VersionEntry,
} from './registry-index.ts';
import { holdsLock, releaseLock } from './run-lock.ts';
import { type Commit, type Session, type StagedVersion, timeIn } from './session.ts';
import {
  addVersion,
  changesBetween,
  currentOf,
  type Expired,
  expiredVersions,
  findVersion,
  promoteVersion,
  type RetentionRules,
  refuseName,
  removeVersion,
  rollbackVersion,
} from './stages.ts';
import type { Watch } from './watch.ts';

export type { Commit, StagedVersion } from './session.ts';

export class Transaction {
  readonly #session: Session;
  #segment: SegmentWriter;
  readonly #watch: Watch;
  #models: Models;
  #state: 'open' | 'committing' | 'over' = 'open';

  /** For `beginTransaction`, which holds the lock already. */
  constructor(session: Session, segment: SegmentWriter, watch: Watch) {
    this.#session = session;
    this.#segment = segment;
    this.#watch = watch;
    watch.writes(segment);
    this.#models = session.base?.models ?? new Map();
  }

  /** With the changes of this transaction so far. */
  get models(): Models {
    return this.#models;
  }

  /** On disk when it returns. */
  append(kind: string, details: JsonObject, at: Date): { readonly index: number; readonly leafHash: string } {
    this.#requireLock();
    const { index, leafHash } = this.#segment.append({ kind, at: at.toISOString(), run: this.#session.run, details });
    return { index, leafHash: Buffer.from(leafHash).toString('hex') };
  }

  /** A name that no version of the model has; `modelFiles`: what the model is, without card and profile. */
  newVersion(model: string, createdAt: Date, modelFiles: PackageFiles): string {
    const versions = this.#models.get(model) ?? [];
    const digest = packageDigest(digestsOf(modelFiles));
    return versionName(createdAt, digest, name => versions.some(entry => entry.version === name));
  }

  /** Keeps a version; as `current` it takes the place of the one in production, which is archived. */
  stage(model: string, staged: StagedVersion): VersionEntry {
    this.#beginChanging();
    refuseName(this.#models, model);
    const { version, type, stage, metrics } = staged;
    const at = timeIn(this.#session, staged.createdAt);
    if (!isVersion(version)) throw new TypeError(`${JSON.stringify(version)} is no version`);
    const files = digestsOf(staged.files);
    const entry: VersionEntry = {
      ...{ version, type, stage, created_at: at, stage_since: at, rolled_back_at: null },
      ...{ sha256: packageDigest(files), bytes: bytesIn(staged.files), files, metrics },
    };
    const replaces = stage === 'current' ? (currentOf(this.#models, model)?.version ?? null) : null;
    const next = addVersion(this.#models, model, entry);
    const digests = files as Readonly<Record<string, FileDigest>> as unknown as Json;
    const details = { model, version, type, stage, sha256: entry.sha256, files: digests, replaces };
    // Before the files, here and below: whatever a killed run leaves can then be held against the log.
    this.append(STAGED, details, staged.createdAt);
    writePackage(this.#session.modelsDir, packagePath(model, entry), staged.files);
    this.#move(model, next);
    return entry;
  }

  /** Brings a candidate, or an archived version, into production. */
  promote(model: string, version: string, now: Date): VersionEntry {
    this.#beginChanging();
    const replaces = currentOf(this.#models, model)?.version ?? null;
    const from = findVersion(this.#models, model, version).stage;
    const next = promoteVersion(this.#models, model, version, timeIn(this.#session, now));
    this.append(PROMOTED, { model, version, from, replaces }, now);
    this.#move(model, next);
    return findVersion(this.#models, model, version);
  }

  /** Brings back what was in production before. */
  rollback(model: string, now: Date): VersionEntry {
    this.#beginChanging();
    const replaces = currentOf(this.#models, model)?.version ?? null;
    const next = rollbackVersion(this.#models, model, timeIn(this.#session, now));
    const entry = currentOf(next, model)!;
    this.append(ROLLED_BACK, { model, version: entry.version, replaces }, now);
    this.#move(model, next);
    return entry;
  }

  /** Removes the versions of a model that the rules no longer keep; their entries in the log stay. */
  retire(model: string, rules: RetentionRules, now: Date): readonly Expired[] {
    this.#beginChanging();
    const expired = expiredVersions(this.#models, model, rules, now);
    for (const { version, stage, ageDays, limitDays } of expired) {
      // One that is not what was committed is evidence.
      readPackage(this.#session.modelsDir, model, findVersion(this.#models, model, version));
      this.#models = removeVersion(this.#models, model, version);
      const details = { model, version, stage, age_days: Math.floor(ageDays), limit_days: limitDays };
      this.append(RETIRED, details, now);
    }
    return expired;
  }

  /** Puts what is to be done after the commit into the outbox. */
  intend(draft: IntentDraft, now: Date): Intent {
    this.#beginChanging();
    const intent = intentOf(draft, timeIn(this.#session, now), this.#segment.size);
    this.append(ADDED, intentDetails(intent), now);
    writeIntent(this.#session.modelsDir, intent);
    return intent;
  }

  /**
   * Makes everything count, at once. DisturbedError, before anything is written, when somebody has changed what the run
   * found. After an error the registry is as before, and the transaction can be abandoned;
   * after one that says that the commit is done, the next run finishes what is left to clear away.
   */
  commit(now: Date): Commit {
    this.#requireLock();
    this.#watch.requireUndisturbed(this.#segment);
    const { modelsDir, run, base, origin, signer } = this.#session;
    const changes = changesBetween(base?.models ?? new Map(), this.#models);
    const page = { run, committedAt: timeIn(this.#session, now), models: this.#models };
    const readmeSha256 = sha256(registryReadme(page));
    const body = { ...page, readmeSha256 };
    const told = changes as unknown as Json;
    const details = { index_sha256: bodyDigest(body), readme_sha256: readmeSha256, changes: told };
    this.append(COMMITTED, details, now);
    this.#state = 'committing';
    this.#segment.close();
    const { size, root } = sealedLog(join(modelsDir, AUDIT_FOLDER), base?.log, this.#segment.size);
    const checkpoint = checkpointText(origin, size, root, signer);
    const index = { ...body, log: { size, root, checkpoint } };
    // Before the index: a checkpoint that is ahead is true of the log, one that is behind would have to be excused.
    replaceFile(join(modelsDir, CHECKPOINT_FILE), checkpoint);
    this.#requireLock();
    this.#replaceIndex(indexText(index));
    this.#finish(index);
    return { root, size, checkpoint, changes, verifierKey: signer === undefined ? null : vkeyOf(signer.key) };
  }

  /** Ends without a change to any model; the log keeps what happened, and why it ended. Does nothing after a commit. */
  abandon(now: Date, reason: string): Commit | null {
    const { modelsDir, token, base, recovers } = this.#session;
    if (this.#state === 'over' || !holdsLock(modelsDir, token)) return null;
    const disturbed = this.#watch.disturbance(this.#segment);
    if (disturbed !== null) {
      // No entry may follow what nobody has logged; those of a dead run stay, and so does what stands behind them.
      if (!recovers) this.#takeBack();
      throw disturbed;
    }
    this.#models = base?.models ?? new Map();
    removeUnreferenced(modelsDir, base);
    this.#reopenSegment();
    this.append(ABANDONED, { reason, first_entry: base?.log.size ?? 0 }, now);
    return this.commit(now);
  }

  /**
   * Ends as if the run had never begun, for one that is refused after all: no file, no entry in the log. Where a killed
   * run's entries stand before its own, or a checkpoint was made of them, it is abandoned instead. Does nothing after a
   * commit.
   */
  withdraw(now: Date, reason: string): void {
    const { modelsDir, token, recovers } = this.#session;
    if (this.#state === 'over' || !holdsLock(modelsDir, token)) return;
    if (recovers || this.#state === 'committing') {
      this.abandon(now, reason);
      return;
    }
    const disturbed = this.#watch.disturbance(this.#segment);
    this.#takeBack();
    if (disturbed !== null) throw disturbed;
  }

  #takeBack(): void {
    this.#state = 'over';
    this.#segment.close();
    takeBack(this.#session);
  }

  #move(model: string, next: Models): void {
    const { modelsDir, base } = this.#session;
    const committed = base?.models.get(model) ?? [];
    moveVersions(modelsDir, model, { committed, before: this.#models.get(model) ?? [], after: next.get(model) ?? [] });
    this.#models = next;
  }

  #replaceIndex(text: string): void {
    const path = join(this.#session.modelsDir, INDEX_FILE);
    try {
      replaceFile(path, text);
    } catch (cause) {
      // The rename may have happened before the error, and then it counts.
      if (readIfThere(path) === text) throw this.#cleanUpFailed(cause);
      throw cause;
    }
  }

  #finish(index: RegistryIndex): void {
    const { modelsDir } = this.#session;
    try {
      writeDerived(modelsDir, index);
      removeUnreferenced(modelsDir, index);
      removeLeftovers(modelsDir);
      releaseLock(modelsDir);
      this.#state = 'over';
    } catch (cause) {
      throw this.#cleanUpFailed(cause);
    }
  }

  #cleanUpFailed(cause: unknown): PlatformError {
    this.#state = 'over';
    return new PlatformError(`the run is committed, but clearing up after it failed: ${(cause as Error).message}`, {
      hint: (cause instanceof MlopsError ? cause.hint : undefined) ?? 'the next run finishes it',
      cause,
    });
  }

  /** A failed write may have left half a line behind. */
  #reopenSegment(): void {
    const { modelsDir, base } = this.#session;
    this.#segment.close();
    createFolder(join(modelsDir, AUDIT_FOLDER));
    const { size } = repairTail(join(modelsDir, AUDIT_FOLDER), base?.log.size ?? 0);
    this.#segment = openSegment(join(modelsDir, AUDIT_FOLDER), size);
    this.#watch.writes(this.#segment);
    this.#state = 'open';
  }

  #beginChanging(): void {
    this.#requireLock();
    this.#watch.beginChanging(this.#segment);
  }

  #requireLock(): void {
    if (this.#state === 'over') throw new TypeError('the transaction is over');
    if (holdsLock(this.#session.modelsDir, this.#session.token)) return;
    throw new PlatformError('another run has taken over the registry from this one; nothing was committed', {
      hint: 'a folder that several machines write to directly is not supported: give each its own copy',
    });
  }
}
