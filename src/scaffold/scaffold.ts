/** Every file that a repository needs, beside what it has: what is missing is written, what is there is never replaced. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { InitFile } from '../reporting/init-report.ts';
import { readWorkflows } from '../workflows/checkout-workflows.ts';
import { callerPlace } from './caller-place.ts';
import { callerWorkflow } from './caller-workflow.ts';
import type { FoundTable } from './find-tables.ts';
import { CONFIG_PATH, firstConfig } from './first-config.ts';
import { gitLines, withLines } from './ignore-lines.ts';
import { unifiedDiff } from './unified-diff.ts';

export interface ScaffoldFacts {
  /** What is set up, below the root, with `/`; '' is the root itself. */
  readonly folder: string;
  /** Tag, branch or commit of this repository. */
  readonly ref: string;
  /** Five cron fields, UTC. */
  readonly schedule: string;
  readonly defaultBranch: string;
  /** Patterns of paths, below the root, that a training reads. */
  readonly watched: readonly string[];
  readonly tables: readonly FoundTable[];
  /** The registry's folder is in git. */
  readonly keepsModels: boolean;
}

/** A file as it is to be; `text` null: it stays as it is. */
export interface PlannedFile extends InitFile {
  readonly text: string | null;
}

/** `root`: of the repository, since GitHub looks for workflows nowhere else; all paths are below it. */
export function planFiles(root: string, facts: ScaffoldFacts): PlannedFile[] {
  const { folder } = facts;
  const { path, isOther } = callerPlace(folder, readWorkflows(root, folder));
  const config = posix.join(folder, CONFIG_PATH);
  return [
    // Beside a workflow by another name that trains already, a second one would train everything twice.
    isOther ? kept(path) : created(root, path, callerWorkflow({ ...facts, path, paths: facts.watched })),
    existsSync(join(root, config)) ? kept(config) : created(root, config, firstConfig(facts)),
    ...gitLines(facts.keepsModels).map(file => {
      const place = posix.join(folder, file.path);
      const before = read(root, place);
      return planned(place, before, withLines(before, file));
    }),
  ];
}

function created(root: string, path: string, text: string): PlannedFile {
  const before = read(root, path);
  if (before === null || before === text) return planned(path, before, text);
  return { path, state: 'differs', diff: unifiedDiff(path, before, text), text: null };
}

function kept(path: string): PlannedFile {
  return { path, state: 'kept', diff: '', text: null };
}

function planned(path: string, before: string | null, text: string): PlannedFile {
  if (before === text) return kept(path);
  const state = before === null ? 'written' : 'extended';
  return { path, state, diff: unifiedDiff(path, before, text), text };
}

/** null: there is no such file. */
function read(root: string, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
}
