/**
 * Contract: what the host of a repository knows of it, for people who set it up and look for what is wrong. Nothing is
 * changed, but for labels that are added. A question that the token may not ask is a PlatformError that says whose may.
 */
import { PlatformError } from '../base/errors.ts';
import type { Label } from './labels.ts';

export interface RepositoryFacts {
  /** `owner/name`. */
  readonly name: string;
  readonly defaultBranch: string;
  /** Also what only the members of an organization can see. */
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly hasIssues: boolean;
  /** The last push; null: none is known. */
  readonly pushedAt: Date | null;
}

export interface WorkflowFacts {
  /** Turned off after 60 days without a push, by a person, or not at all. */
  readonly state: 'active' | 'disabled_inactivity' | 'disabled_manually';
  /** null: the schedule has never started it. */
  readonly lastScheduledRun: { readonly startedAt: Date; readonly url: string } | null;
}

export interface BranchFacts {
  readonly isThere: boolean;
  /** By a protection of its own, of which only people who administer the repository can see more. */
  readonly isProtected: boolean;
  /** Types of the rules that a push by a workflow would break. */
  readonly rules: readonly string[];
}

export interface RepositorySettings {
  facts(): Promise<RepositoryFacts>;
  labels(): Promise<readonly string[]>;
  /** No error when it is there already. */
  addLabel(label: Label): Promise<void>;
  /** Names. */
  environments(): Promise<readonly string[]>;
  /** Names of the secrets that workflows can read; never a value. */
  secretNames(): Promise<readonly string[]>;
  /** The most days that an artifact can be kept. */
  longestRetentionDays(): Promise<number>;
  /** `file`: its name below `.github/workflows/`; null: the default branch does not have it. */
  workflow(file: string): Promise<WorkflowFacts | null>;
  branch(name: string): Promise<BranchFacts>;
}

/** The twin where no host is known: each question is refused, for this reason. */
export function absentRepositorySettings(reason: string, hint: string): RepositorySettings {
  const refuse = async () => {
    throw new PlatformError(reason, { hint });
  };
  return {
    ...{ facts: refuse, labels: refuse, addLabel: refuse, environments: refuse, secretNames: refuse },
    ...{ longestRetentionDays: refuse, workflow: refuse, branch: refuse },
  };
}
