/** The story of `init`: look at the repository, decide which files and labels it lacks, and make these and nothing else. */
import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
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
import { requireNameable } from '../scaffold/caller-workflow.ts';
import { type FoundTables, findTables } from '../scaffold/find-tables.ts';
import { CONFIG_PATH } from '../scaffold/first-config.ts';
import { ignoredText, type Standpoint } from '../scaffold/left-by-git.ts';
import { type PlannedFile, planFiles } from '../scaffold/scaffold.ts';
import { below, hasConfig, setUpFolder } from '../scaffold/set-up-folder.ts';
import { findConfig } from './find-config.ts';
import { addLabels, labelCheck, labelReport, planLabels } from './init-labels.ts';
import { nextSteps } from './init-next-steps.ts';

export async function init(options: InitOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  if (!existsSync(context.workingDirectory)) {
    throw new ConfigurationError(`there is no folder ${context.workingDirectory}`, {
      hint: 'name one with --working-directory',
    });
  }
  const workingDirectory = realpathSync(context.workingDirectory);
  const root = gitCheckout(workingDirectory)?.root ?? workingDirectory;
  const checkout = gitCheckout(root);
  const place = setUpFolder(workingDirectory, root);
  const folder = requireNameable(below(root, place));
  if (workingDirectory !== place || folder !== '') context.log.info(placeText(folder, root));
  const remote = checkout?.remote() ?? null;
  const config = hasConfig(place) ? await findConfig(CONFIG_PATH, place) : null;
  const found = config === null ? await findTables(place, folder, context) : { tables: [], unread: [] };
  const files = planFiles(root, {
    ...{ folder, ref: options.ref, tables: found.tables },
    schedule: (config ?? defaultConfig()).defaultSchedule,
    defaultBranch: checkout?.defaultBranch() ?? 'main',
    watched: watchedBy(config, folder),
    keepsModels: checkout?.isKept(posix.join(folder, 'models')) ?? false,
  });
  let labels = await planLabels([...LABELS, ...(config?.alerts.labels ?? []).map(labelNamed)], context);

  // Everything above decides; everything below does.
  if (!options.dryRun) {
    for (const { path, text } of files) if (text !== null) write(join(root, path), text);
    labels = await addLabels(labels, context);
  }
  const standpoint = { root, workingDirectory, typed: options.workingDirectory };
  const tables = config === null ? found.tables.map(({ location }) => location) : fileLocations(config);
  const mustBeThere = [...files.map(({ path }) => path), ...tables.map(location => posix.join(folder, location))];
  const checks = [
    ...files.map(fileCheck),
    ...tableChecks(found),
    ...mustBeThere.flatMap(path => ignoredCheck(path, checkout, standpoint)),
    labelCheck(labels),
  ];
  const report: InitReport = {
    ...reportHead('init', checks, began, context),
    dry_run: options.dryRun,
    ...{ root, folder },
    repository: remote && `${remote.owner}/${remote.repo}`,
    files: files.map(({ path, state, diff }) => ({ path, state, diff })),
    labels: labels.map(labelReport),
    next: nextSteps({ files, found, checkout, folder, standpoint }),
  };
  return { report, text: initText(report), outputs: {} };
}

function placeText(folder: string, root: string): string {
  const what = folder === '' ? 'it is set up as a whole' : `${folder}/ is set up`;
  return `the top folder of the repository is ${root}: ${what}, and paths start at the top`;
}

/** Below the folder of the configuration, as they stand there. */
function fileLocations({ sources }: Config): string[] {
  return Object.values(sources).flatMap(({ source, location }) =>
    source === 'synthetic' || isAbsolute(location) ? [] : [location],
  );
}

/** What a training reads, for a filter of paths from the top: configuration, and the top folders of the tables. */
function watchedBy(config: Config | null, folder: string): string[] {
  const tables = (config === null ? [] : fileLocations(config))
    .map(location => posix.normalize(location))
    .map(location => (/^(?!\.\.\/)[^/]+\//.test(location) ? `${location.split('/')[0]}/**` : location));
  const watched = ['config/**', ...(tables.length === 0 ? ['data/**'] : tables)]
    .map(path => posix.join(folder, path))
    // Not what lies outside.
    .filter(path => !path.startsWith('../'))
    // What means something else in a filter: any characters in its place.
    .map(path => path.replaceAll(/[?[\]!+\\]/g, '*'));
  return [...new Set(watched)];
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

/** `path` below the top folder. */
function ignoredCheck(path: string, checkout: GitCheckout | null, standpoint: Standpoint): Check[] {
  const line = checkout?.ignoredBy(path) ?? null;
  return line === null ? [] : [check(`ignored:${path}`, 'warn', ignoredText(showJson(path), path, line, standpoint))];
}

function check(name: string, status: Status, message: string, n: number | null = null): Check {
  return { name, status, observed: null, limit: null, n, interval: null, message };
}
