/** How a run gets hold of the registry: alone, on a state that holds, and after the remains of a dead run are gone. */
import { join, resolve } from 'node:path';
import { checkpointText, openSegment, repairTail, type Signer, verifyLog } from '../audit/audit-log.ts';
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
  removeUnreferenced,
  unexplained,
  writeDerived,
} from './folder.ts';
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
import { type Session, Transaction } from './transaction.ts';

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
 * PlatformError when another run is alive; IntegrityError when index or log are not what they should be;
 * ConfigurationError when a folder without a registry holds other files. Files of packages are checked when they are
 * used; `verifyRegistry` checks everything.
 */
export function beginTransaction(folder: string, options: BeginOptions): Transaction {
  const modelsDir = resolve(folder);
  // Refuses an origin or a key that cannot sign, while there is nothing to clear away.
  checkpointText(options.origin, 0, EMPTY_ROOT, options.signer);
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
    return { ...pending, base: committed.digest, log_size: sizeOf(committed), recovers: dead.run };
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
  let committed: Committed;
  let size: number;
  try {
    committed = readCommitted(modelsDir);
    requireLog(folder, committed, recovers !== null);
    if (recovers === null && committed.index === null) refuseOtherFiles(modelsDir);
    if (recovers !== null) tidy(modelsDir, committed.index);
    size = recovers === null ? sizeOf(committed) : repairTail(folder, sizeOf(committed)).size;
    rewriteLock(modelsDir, { ...pending, base: committed.digest, log_size: sizeOf(committed), recovers: null });
  } catch (error) {
    // A dead run's remains stay explained until they are cleared away.
    if (recovers === null) releaseLock(modelsDir);
    throw error;
  }
  const { run, origin, signer } = options;
  const { index: base } = committed;
  const session: Session = {
    ...{ modelsDir, run, origin, signer, token: pending.token, base, createdFolder },
    recovers: recovers !== null,
  };
  createFolder(folder);
  const transaction = new Transaction(session, openSegment(folder, size));
  if (recovers !== null) {
    // One that was killed behind its commit has lost nothing: then no entry of its own follows `first_entry`.
    const details = { interrupted_run: recovers, committed: base?.run === recovers, first_entry: sizeOf(committed) };
    transaction.append(INTERRUPTED, details, options.now);
  }
  return transaction;
}

/** Entries are chained to the log as it is, so it must be right; what lies beyond the commit needs a dead run. */
function requireLog(folder: string, committed: Committed, recovers: boolean): void {
  const expected = committed.index?.log ?? { size: 0, root: EMPTY_ROOT };
  const { problems, uncommitted } = verifyLog(folder, { expected });
  const [first] = problems;
  const hint = 'run "mlops verify" to see everything that is wrong, then restore the files from a copy';
  if (first !== undefined) {
    throw new IntegrityError(
      `${AUDIT_FOLDER}/${first.file}${first.line === undefined ? '' : `, line ${first.line}`} ${first.problem}`,
      { hint },
    );
  }
  const [left] = uncommitted;
  if (left !== undefined && !recovers) {
    throw new IntegrityError(`${AUDIT_FOLDER}/${left.segment} has entries that no run has committed`, {
      hint: 'a killed run leaves such entries with its pending.json: put that back, or remove the file, and its namesake in leaves, to go on without them',
    });
  }
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
  writeDerived(modelsDir, index);
}

function sizeOf({ index }: Committed): number {
  return index?.log.size ?? 0;
}
