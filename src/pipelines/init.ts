/** The story of `init`: look at the repository, decide which files and labels it lacks, and make these and nothing else. */
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Check, Status } from '../base/check.ts';
import { ConfigurationError, PlatformError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';
import { showJson } from '../base/show-json.ts';
import type { Done } from '../command.ts';
import type { InitOptions } from '../command-options.ts';
import { type Config, defaultConfig } from '../config.ts';
import type { Context } from '../platform/context.ts';
import { type GitCheckout, gitCheckout } from '../platform/git-checkout.ts';
import { LABELS, labelNamed } from '../platform/labels.ts';
import { type InitReport, initText } from '../reporting/init-report.ts';
import { beginning, reportHead } from '../reporting/report.ts';
import { type FoundTables, findTables } from '../scaffold/find-tables.ts';
import { CONFIG_PATH } from '../scaffold/first-config.ts';
import { type PlannedFile, planFiles } from '../scaffold/scaffold.ts';
import { findConfig } from './find-config.ts';
import { addLabels, labelCheck, labelReport, planLabels } from './init-labels.ts';

export async function init(options: InitOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  const { workingDirectory } = context;
  if (!existsSync(workingDirectory)) {
    throw new ConfigurationError(`there is no folder ${workingDirectory}`, {
      hint: 'name one with --working-directory',
    });
  }
  const root = gitCheckout(workingDirectory)?.root ?? workingDirectory;
  const checkout = gitCheckout(root);
  const remote = checkout?.remote() ?? null;
  const config = existsSync(join(root, CONFIG_PATH)) ? await findConfig(CONFIG_PATH, root) : null;
  const found = config === null ? await findTables(root, context) : { tables: [], unread: [] };
  const files = planFiles(root, {
    ref: options.ref,
    schedule: (config ?? defaultConfig()).defaultSchedule,
    defaultBranch: checkout?.defaultBranch() ?? 'main',
    watched: watchedBy(config),
    tables: found.tables,
    keepsModels: checkout?.isKept('models') ?? false,
  });
  let labels = await planLabels([...LABELS, ...(config?.alerts.labels ?? []).map(labelNamed)], context);

  // Everything above decides; everything below does.
  if (!options.dryRun) {
    for (const { path, text } of files) if (text !== null) write(join(root, path), text);
    labels = await addLabels(labels, context);
  }
  const checks = [...files.map(fileCheck), ...tableChecks(found), labelCheck(labels)];
  const report: InitReport = {
    ...reportHead('init', checks, began, context),
    dry_run: options.dryRun,
    root,
    repository: remote && `${remote.owner}/${remote.repo}`,
    files: files.map(({ path, state, diff }) => ({ path, state, diff })),
    labels: labels.map(labelReport),
    next: nextSteps(files, found, checkout),
  };
  return { report, text: initText(report), outputs: {} };
}

/** What a training reads, for a filter of paths: configuration, and the top folders of the tables. */
function watchedBy(config: Config | null): string[] {
  const locations = Object.values(config?.sources ?? {}).flatMap(({ source, location }) =>
    source === 'synthetic' || isAbsolute(location) ? [] : [location.replace(/^(?:\.\/+)+/, '')],
  );
  const watched = locations
    .map(location => (location.includes('/') ? `${location.split('/')[0]}/**` : location))
    // Not what lies elsewhere, nor what has a meaning of its own in a filter.
    .filter(path => !path.startsWith('..') && !/[*?[\]!+]/.test(path.replace(/\/\*\*$/, '')));
  return [...new Set(['config/**', ...(watched.length === 0 ? ['data/**'] : watched)])];
}

function write(path: string, text: string): void {
  try {
    writeFileAtomic(path, text);
  } catch (cause) {
    const message = `${path} cannot be written: ${(cause as Error).message}`;
    throw new PlatformError(message, { hint: 'what was written before it is complete; run it again', cause });
  }
}

function fileCheck({ path, state }: PlannedFile): Check {
  return state === 'differs'
    ? check(`file:${path}`, 'warn', `${path} is there and differs from what init would write: it stays as it is.`)
    : check(`file:${path}`, 'pass', `${path} is ${state === 'kept' ? 'there' : state}.`);
}

function tableChecks({ tables, unread }: FoundTables): Check[] {
  return [
    ...tables.map(({ location, label, rows }) =>
      label === null
        ? check(
            `data:${location}`,
            'warn',
            `${location}: which column is the label is not clear; ${CONFIG_PATH} asks.`,
            rows,
          )
        : check(`data:${location}`, 'pass', `${location}: the label is ${showJson(label)}.`, rows),
    ),
    ...unread.map(({ location, problem }) => check(`data:${location}`, 'warn', `${problem}; it is left out.`)),
  ];
}

function check(name: string, status: Status, message: string, n: number | null = null): Check {
  return { name, status, observed: null, limit: null, n, interval: null, message };
}

function nextSteps(files: readonly PlannedFile[], { tables }: FoundTables, checkout: GitCheckout | null): string[] {
  const known = tables.filter(({ label }) => label !== null);
  const isNew = files.some(({ path, text }) => path === CONFIG_PATH && text !== null);
  const toAdd = [
    ...files.filter(({ path, text }) => text !== null || checkout?.isKept(path) === false).map(({ path }) => path),
    ...known.map(({ location }) => location).filter(location => checkout?.isKept(location) === false),
  ];
  const learned = known.map(({ name, label }) => `${name} learns ${showJson(label)}`).join(', ');
  const remote = checkout?.remote() ?? null;
  const actions = remote === null ? 'the tab Actions' : `https://${remote.host}/${remote.owner}/${remote.repo}/actions`;
  return [
    ...(isNew
      ? [`Look at ${CONFIG_PATH}: ${learned || 'nothing is listed yet, so it trains on synthetic data'}.`]
      : []),
    ...(toAdd.length === 0
      ? [`Start a training: ${actions}, ML training, Run workflow.`]
      : [
          `git add ${toAdd.map(shellWord).join(' ')} && git commit -m "Train with mlops-actions" && git push`,
          `The push starts the first training: ${actions}.`,
        ]),
    '`mlops doctor` says what could keep the next ones from starting.',
  ];
}

function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
