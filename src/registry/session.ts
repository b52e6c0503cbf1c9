/** What a transaction begins with, what it takes, and what comes of it. */
import type { Signer } from '../audit/audit-log.ts';
import type { JsonObject } from '../base/json.ts';
import type { PackageFiles } from './package.ts';
import type { RegistryIndex } from './registry-index.ts';
import type { Change } from './stages.ts';

/** What a transaction knows from its beginning. */
export interface Session {
  readonly modelsDir: string;
  readonly run: string;
  readonly origin: string;
  readonly signer: Signer | undefined;
  /** Of its lock. */
  readonly token: string;
  /** null: there was no registry. */
  readonly base: RegistryIndex | null;
  /** Whether entries of a killed run stand in the log before those of this one. */
  readonly recovers: boolean;
  /** The topmost folder that was made for the registry; undefined when its folder was there. */
  readonly createdFolder: string | undefined;
}

/** Time in the index never runs backwards, whatever the clock of a machine says. */
export function timeIn({ base }: Session, now: Date): string {
  const time = now.toISOString();
  const last = base?.committedAt;
  return last !== undefined && last > time ? last : time;
}

export interface StagedVersion {
  /** From `newVersion`. */
  readonly version: string;
  /** The model type. */
  readonly type: string;
  readonly stage: 'candidates' | 'current';
  readonly createdAt: Date;
  /** From `assemblePackage`. */
  readonly files: PackageFiles;
  readonly metrics: JsonObject;
}

export interface Commit {
  /** Of the audit log, in hex. */
  readonly root: string;
  readonly size: number;
  readonly checkpoint: string;
  readonly changes: readonly Change[];
  /** Of the key that has signed the checkpoint, `name+id+key`; null where none has. */
  readonly verifierKey: string | null;
}
