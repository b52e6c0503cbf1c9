/** How a run gets hold of the registry: alone, on a state that holds, and after the remains of a dead run are gone. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkpointText, openSegment, repairTail, type Signer } from '../audit/audit-log.ts';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { INTERRUPTED } from './committed-log.ts';
import { createFolder, listFolder, removeEmptyFolders } from './disk.ts';
import {
  AUDIT_FOLDER,
  type Committed,
  explains,
  isPlaceholder,
  readCommitted,
  removeLeftovers,
  removeUnreferenced,
  requireFolder,
  unexplained,
  writeDerived,
} from './folder.ts';
import { openFolder } from './judge-registry.ts';
import type { RegistryIndex } from './registry-index.ts';
import {
  newToken,
  PENDING_REMAINS,
  type Pending,
  releaseLock,
  rewriteLock,
  takeLock,
  thisProcess,
} from './run-lock.ts';
import type { Session } from './session.ts';
import { Transaction } from './transaction.ts';
import { requireSound, Watch } from './watch.ts';

export interface BeginOptions {
  /** Unique for every run and re-run. */
  readonly run: string;
  readonly now: Date;
  /** Names the audit log, as the first line of its checkpoints. */
  readonly origin: string;
  readonly signer?: Signer | undefined;
}

const EMPTY_ROOT = sha256('');

/**
 * Nothing is written before this, so call it when configuration and data are known to be good.
 *
 * PlatformError when another run is alive; IntegrityError when index, log, or what is made from them are not what they
 * should be, or something lies there that no run has committed; ConfigurationError when a folder without a registry holds
 * other files. Files of packages are checked when they are used; `verifyRegistry` checks everything.
 */
export function beginTransaction(folder: string, options: BeginOptions): Transaction {
  const modelsDir = resolve(folder);
  // Refuses an origin or a key that cannot sign, while there is nothing to clear away.
  checkpointText(options.origin, 0, EMPTY_ROOT, options.signer);
  requireFolder(modelsDir);
  requirePlainFiles(modelsDir);
  const createdFolder = createFolder(modelsDir);
  try {
    const pending = lock(modelsDir, options);
    return prepare(modelsDir, options, pending, createdFolder);
  } catch (error) {
    if (createdFolder !== undefined) removeEmptyFolders(modelsDir, createdFolder);
    throw error;
  }
}

function lock(modelsDir: string, { run, now }: BeginOptions): Pending {
  const pending: Pending = {
    ...{ token: newToken(), schema_version: 1, run, ...thisProcess(), started_at: now.toISOString() },
    ...{ base: null, log_size: null, recovers: null },
  };
  return takeLock(modelsDir, pending, dead => {
    // It had changed nothing yet: there is nothing to recover.
    if (dead.log_size === null) return pending;
    const committed = readCommitted(modelsDir);
    if (!explains(dead, committed)) throw unexplained(modelsDir, dead);
    // One that was killed while it cleared up has left nothing of its own.
    const recovers = dead.recovers ?? dead.run;
    return { ...pending, base: committed.digest, log_size: sizeOf(committed), recovers };
  });
}

function prepare(
  modelsDir: string,
  options: BeginOptions,
  pending: Pending,
  createdFolder: string | undefined,
): Transaction {
  const recovers = pending.recovers;
  const folder = join(modelsDir, AUDIT_FOLDER);
  const { run, origin, signer } = options;
  try {
    const committed = readCommitted(modelsDir);
    if (recovers === null && committed.index === null) refuseOtherFiles(modelsDir);
    requireSound(modelsDir, recovers === null ? null : pending);
    if (recovers !== null) tidy(modelsDir, committed.index);
    const size = recovers === null ? sizeOf(committed) : repairTail(folder, sizeOf(committed)).size;
    const session: Session = {
      ...{ modelsDir, run, origin, signer, token: pending.token, base: committed.index, createdFolder },
      recovers: recovers !== null,
    };
    createFolder(folder);
    const watch = new Watch(modelsDir, {
      ...pending,
      base: committed.digest,
      log_size: sizeOf(committed),
      recovers: null,
    });
    const transaction = new Transaction(session, openSegment(folder, size), watch);
    if (recovers !== null) {
      // One that was killed behind its commit has lost nothing: then no entry of its own follows `first_entry`.
      const isCommitted = committed.index?.run === recovers;
      const details = { interrupted_run: recovers, committed: isCommitted, first_entry: sizeOf(committed) };
      transaction.append(INTERRUPTED, details, options.now);
    }
    // Until now the entries behind the commit are those of the dead run.
    rewriteLock(modelsDir, { ...pending, base: committed.digest, log_size: sizeOf(committed), recovers: null });
    return transaction;
  } catch (error) {
    // A dead run's remains stay explained until they are cleared away.
    if (recovers === null) releaseLock(modelsDir);
    throw error;
  }
}

/** What a run writes through a link lands elsewhere, and what it reads there is not what was committed. */
function requirePlainFiles(modelsDir: string): void {
  if (!existsSync(modelsDir)) return;
  const [link] = openFolder(modelsDir).links;
  if (link === undefined) return;
  throw new IntegrityError(`${join(modelsDir, link)} is a link or a special file`, {
    hint: 'no run makes one: look at where it leads, then put the folder or file itself in its place',
  });
}

/** They could not be told from damage later. */
function refuseOtherFiles(modelsDir: string): void {
  const others = listFolder(modelsDir).filter(({ name, isFolder }) =>
    isFolder
      ? listFolder(join(modelsDir, name)).length > 0
      : !isPlaceholder(modelsDir, name) && !PENDING_REMAINS.test(name),
  );
  if (others.length === 0) return;
  const names = others.slice(0, 5).map(({ name }) => name);
  throw new ConfigurationError(
    `${modelsDir} holds files, but no registry: ${names.join(', ')}${others.length > 5 ? ', …' : ''}`,
    {
      hint: 'choose an empty folder with --models-dir, or move them away',
    },
  );
}

/** Brings the folder to what the index says; the log's tail stays for the next commit. */
function tidy(modelsDir: string, index: RegistryIndex | null): void {
  removeUnreferenced(modelsDir, index);
  removeLeftovers(modelsDir);
  writeDerived(modelsDir, index);
}

function sizeOf({ index }: Committed): number {
  return index?.log.size ?? 0;
}
