/** Contract: one look at a repository before its first night, which ends in checks. */
import type { Check, Status } from '../base/check.ts';
import type { Config } from '../config.ts';
import type { GitCheckout } from '../platform/git-checkout.ts';
import type { RepositoryFacts, RepositorySettings } from '../platform/repository-settings.ts';
import type { Standpoint } from '../scaffold/left-by-git.ts';
import type { OurWorkflow } from '../workflows/checkout-workflows.ts';
import type { WorkflowFile } from '../workflows/workflow-file.ts';

export interface Subject {
  /** Absolute path that those of the configuration start from. */
  readonly folder: string;
  /** The same, below the repository's top folder, with `/`; '' is that itself. */
  readonly trained: string;
  readonly standpoint: Standpoint;
  /** Of that folder; null: no git. */
  readonly checkout: GitCheckout | null;
  /** null: it does not load, which is told elsewhere. */
  readonly config: Config | null;
  /** All of them. */
  readonly files: readonly WorkflowFile[];
  readonly workflows: readonly OurWorkflow[];
  /** Of the repository's host; asked once. */
  readonly facts: () => Promise<RepositoryFacts>;
  readonly settings: RepositorySettings;
  readonly now: Date;
}

export interface Examination {
  /** The name of its check where it could not be made. */
  readonly name: string;
  /** Rejects with a PlatformError where the host could not be asked. */
  examine(subject: Subject): Promise<readonly Check[]>;
}

export function finding(name: string, status: Status, message: string): Check {
  return { name, status, observed: null, limit: null, n: null, interval: null, message };
}

/** A number against the most that is allowed. */
export function measured(name: string, status: Status, observed: number, most: number, message: string): Check {
  return { ...finding(name, status, message), observed, limit: { comparison: 'at_most', value: most } };
}
