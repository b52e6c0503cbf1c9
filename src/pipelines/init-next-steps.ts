/** What is left to a person after `init`: look, commit, push. */
import { posix } from 'node:path';
import { shellWord } from '../base/shell-word.ts';
import { showJson } from '../base/show-json.ts';
import type { GitCheckout } from '../platform/git-checkout.ts';
import type { FoundTables } from '../scaffold/find-tables.ts';
import { CONFIG_PATH } from '../scaffold/first-config.ts';
import { addCommand, gitCommand, pathFrom, type Standpoint } from '../scaffold/left-by-git.ts';
import type { PlannedFile } from '../scaffold/scaffold.ts';

export interface SetUp {
  readonly files: readonly PlannedFile[];
  readonly found: FoundTables;
  /** Of the top folder; null: no git. */
  readonly checkout: GitCheckout | null;
  /** What was set up, below the top folder; '' is that itself. */
  readonly folder: string;
  readonly standpoint: Standpoint;
}

export function nextSteps({ files, found, checkout, folder, standpoint }: SetUp): string[] {
  const known = found.tables.filter(({ label }) => label !== null);
  const learned = known.map(({ name, label }) => `${name} learns ${showJson(label)}`).join(', ');
  const config = posix.join(folder, CONFIG_PATH);
  const isNew = files.some(({ path, text }) => path === config && text !== null);
  const commands = commitCommands({ files, found, checkout, folder, standpoint });
  const remote = checkout?.remote() ?? null;
  const actions = remote === null ? 'the tab Actions' : `https://${remote.host}/${remote.owner}/${remote.repo}/actions`;
  const workflow = folder === '' ? 'ML training' : `ML training: ${folder}`;
  const { typed } = standpoint;
  return [
    ...(isNew
      ? [
          `Look at ${pathFrom(standpoint, config)}: ${learned || 'nothing is listed yet, so it trains on synthetic data'}.`,
        ]
      : []),
    ...(commands.length === 0
      ? [`Start a training: ${actions}, ${workflow}, Run workflow.`]
      : [commands.join(' && '), `The push starts the first training: ${actions}.`]),
    `\`mlops doctor${typed === '.' ? '' : ` --working-directory ${shellWord(typed)}`}\` says what could keep the next ones from starting.`,
  ];
}

/** Our own files go in even where a pattern ignores them; a table that somebody keeps out of git stays out. */
function commitCommands({ files, found, checkout, folder, standpoint }: SetUp): string[] {
  const isIgnored = (path: string) => checkout !== null && checkout.ignoredBy(path) !== null;
  const isLacking = (path: string) => checkout?.isKept(path) === false;
  const own = files.filter(({ path, text }) => text !== null || isLacking(path)).map(({ path }) => path);
  const tables = found.tables
    .filter(({ label }) => label !== null)
    .map(({ location }) => posix.join(folder, location))
    .filter(path => isLacking(path) && !isIgnored(path));
  const plain = [...own.filter(path => !isIgnored(path)), ...tables];
  const forced = own.filter(isIgnored);
  if (plain.length + forced.length === 0) return [];
  const git = gitCommand(standpoint);
  return [
    ...(plain.length > 0 ? [addCommand(standpoint, plain)] : []),
    ...(forced.length > 0 ? [addCommand(standpoint, forced, ['--force'])] : []),
    `${git} commit -m "Train with mlops-actions"`,
    `${git} push`,
  ];
}
