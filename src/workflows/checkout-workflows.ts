/** The workflow files of a checkout, and those among them that use this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, keepsSomething, type OurUse, ourUses, trains } from './our-uses.ts';
import { readWorkflowFile, type WorkflowFile } from './workflow-file.ts';

/** A workflow that uses this project. */
export interface OurWorkflow {
  readonly file: WorkflowFile;
  readonly uses: readonly OurUse[];
  /** Whether models come of it, of what the folder holds that was asked about. */
  readonly trains: boolean;
  /** Folders that models come of, below the root; '' is the root, null: only known when it runs. */
  readonly trainedFolders: readonly (string | null)[];
}

export interface CheckoutWorkflows {
  /** Sorted by path. */
  readonly files: readonly WorkflowFile[];
  readonly ours: readonly OurWorkflow[];
}

/** `root`: the top folder of the checkout; `asked`: a folder below it, with `/`, or '' for itself. */
export function readWorkflows(root: string, asked: string): CheckoutWorkflows {
  const folder = join(root, '.github', 'workflows');
  const names = existsSync(folder) ? readdirSync(folder).filter(file => /\.ya?ml$/.test(file)) : [];
  const files = names
    .sort()
    .map(name => readWorkflowFile(`.github/workflows/${name}`, readFileSync(join(folder, name), 'utf8')));
  const isOwn = existsSync(join(root, 'actions', 'train', 'action.yml')) && existsSync(join(root, 'dist', 'mlops.js'));
  const used = files.map(file => ({ file, uses: ourUses(file, isOwn) })).filter(({ uses }) => uses.length > 0);
  const ours = used.map(({ file, uses }) => {
    const trainedFolders = keepsSomething(file) ? uses.filter(trains).map(folderOf) : [];
    return { file, uses, trainedFolders, trains: trainedFolders.some(each => each === null || each === asked) };
  });
  return { files, ours };
}
