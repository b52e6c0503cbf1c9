/** Every file that a repository needs, beside what it has: what is missing is written, what is there is never replaced. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InitFile } from '../reporting/init-report.ts';
import { readWorkflows } from '../workflows/checkout-workflows.ts';
import { CALLER_PATH, callerWorkflow } from './caller-workflow.ts';
import type { FoundTable } from './find-tables.ts';
import { CONFIG_PATH, firstConfig } from './first-config.ts';
import { gitLines, withLines } from './ignore-lines.ts';
import { unifiedDiff } from './unified-diff.ts';

export interface ScaffoldFacts {
  /** Tag, branch or commit of this repository. */
  readonly ref: string;
  /** Five cron fields, UTC. */
  readonly schedule: string;
  readonly defaultBranch: string;
  /** Folders and files that a training reads, below the root. */
  readonly watched: readonly string[];
  readonly tables: readonly FoundTable[];
  /** The registry's folder is in git. */
  readonly keepsModels: boolean;
}

/** A file as it is to be; `text` null: it stays as it is. */
export interface PlannedFile extends InitFile {
  readonly text: string | null;
}

export function planFiles(root: string, facts: ScaffoldFacts): PlannedFile[] {
  const other = otherCaller(root);
  return [
    other === null ? created(root, CALLER_PATH, callerWorkflow({ ...facts, paths: facts.watched })) : kept(other),
    existsSync(join(root, CONFIG_PATH)) ? kept(CONFIG_PATH) : created(root, CONFIG_PATH, firstConfig(facts)),
    ...gitLines(facts.keepsModels).map(file => {
      const before = read(root, file.path);
      return planned(file.path, before, withLines(before, file));
    }),
  ];
}

/** A workflow by another name that trains already: a second one would train everything twice. */
function otherCaller(root: string): string | null {
  const training = readWorkflows(root).ours.filter(workflow => workflow.trains);
  return training.find(({ file }) => file.path !== CALLER_PATH)?.file.path ?? null;
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
