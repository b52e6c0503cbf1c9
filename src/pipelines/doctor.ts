/** The story of `doctor`: read configuration and workflows, mend what it was asked to, then look at one thing after another. */
import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Check } from '../base/check.ts';
import { ConfigurationError, PlatformError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';
import type { Done } from '../command.ts';
import type { DoctorOptions } from '../command-options.ts';
import type { Config } from '../config.ts';
import { type Examination, finding, type Subject } from '../doctor/examination.ts';
import { attestations } from '../doctor/examinations/attestations.ts';
import { data } from '../doctor/examinations/data.ts';
import { defaultBranch } from '../doctor/examinations/default-branch.ts';
import { environments } from '../doctor/examinations/environments.ts';
import { labels } from '../doctor/examinations/labels.ts';
import { lastRun } from '../doctor/examinations/last-run.ts';
import { permissions } from '../doctor/examinations/permissions.ts';
import { pins } from '../doctor/examinations/pins.ts';
import { registryBranch } from '../doctor/examinations/registry-branch.ts';
import { repository } from '../doctor/examinations/repository.ts';
import { retention } from '../doctor/examinations/retention.ts';
import { schedule } from '../doctor/examinations/schedule.ts';
import { secrets } from '../doctor/examinations/secrets.ts';
import type { Context } from '../platform/context.ts';
import { gitCheckout } from '../platform/git-checkout.ts';
import { type DoctorReport, doctorSummary, doctorText } from '../reporting/doctor-report.ts';
import { beginning, reportHead } from '../reporting/report.ts';
import { below, hasConfig, nearestFolder } from '../scaffold/set-up-folder.ts';
import { readWorkflows } from '../workflows/checkout-workflows.ts';
import { plainSchedule, withSchedule } from '../workflows/workflow-file.ts';
import { bestEffort } from './best-effort.ts';
import { findConfig } from './find-config.ts';

/** What can be seen here first, then what GitHub must be asked. */
const EXAMINATIONS: readonly Examination[] = [
  ...[data, schedule, permissions, pins, defaultBranch],
  ...[repository, lastRun, registryBranch, labels, environments, attestations, retention, secrets],
];

export async function doctor(options: DoctorOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  const workingDirectory = realpathSync(context.workingDirectory);
  const root = gitCheckout(workingDirectory)?.root ?? workingDirectory;
  const folder = startOfPaths(options.config, root, workingDirectory);
  const trained = below(root, folder);
  const { config, check: configCheck } = await readConfig(options.config, folder, trained);
  const fixed = options.fix && config !== null ? mend(root, trained, plainSchedule(config.defaultSchedule)) : [];

  const { files, ours: workflows } = readWorkflows(root, trained);
  const settings = context.settings();
  const facts = settings.facts();
  // Whoever asks for them hears of the failure; nobody might.
  facts.catch(() => {});
  const subject: Subject = {
    ...{ folder, trained, checkout: gitCheckout(folder), config, files, workflows },
    standpoint: { root, workingDirectory, typed: options.workingDirectory },
    ...{ settings, facts: () => facts, now: context.now() },
  };
  const found = await Promise.all(EXAMINATIONS.map(examination => examined(examination, subject)));
  const checks = [configCheck, ...workflowChecks(subject), ...found.flat()];

  const report: DoctorReport = {
    ...reportHead('doctor', checks, began, context),
    root,
    config: config?.path ?? options.config,
    workflows: workflows.map(({ file }) => file.path),
    fixed,
  };
  return {
    report,
    text: doctorText(report),
    outputs: { verdict: report.verdict },
    tell: async () => {
      if (context.forge.name === 'github')
        await bestEffort(context, () => context.forge.publishSummary(doctorSummary(report)));
    },
  };
}

/**
 * The folder that paths of the configuration start from: the working directory, where it was named from there; else the
 * nearest one with a configuration; else the one folder that workflows train; else the top.
 */
function startOfPaths(named: string | null, root: string, workingDirectory: string): string {
  if (named !== null) return workingDirectory;
  const nearest = nearestFolder(workingDirectory, root, hasConfig);
  if (nearest !== null) return nearest;
  const trained = [...new Set(readWorkflows(root, '').ours.flatMap(({ trainedFolders }) => trainedFolders))];
  const [only, ...more] = trained.flatMap(folder => (folder === null ? [] : [join(root, folder)]));
  return only !== undefined && more.length === 0 && existsSync(only) ? only : root;
}

async function readConfig(
  named: string | null,
  folder: string,
  trained: string,
): Promise<{ config: Config | null; check: Check }> {
  try {
    const config = await findConfig(named, folder);
    const none = 'There is no configuration: every built-in type trains on synthetic data. `mlops init` writes one.';
    if (config.path === null) return { config, check: finding('config', 'warn', none) };
    const { length } = config.models;
    const models = length === 0 ? 'no models of its own' : `${length} model${length === 1 ? '' : 's'}`;
    const shown = named ?? posix.join(trained, config.path);
    return { config, check: finding('config', 'pass', `${shown} loads, with ${models}.`) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { config: null, check: finding('config', 'fail', error.message.replaceAll('\n', '; ')) };
  }
}

/** Of several schedules only their author knows which one is meant. */
function mend(root: string, trained: string, wanted: string): DoctorReport['fixed'] {
  return readWorkflows(root, trained).ours.flatMap(workflow => {
    const { file } = workflow;
    const [cron, ...more] = file.crons;
    if (cron === undefined || more.length > 0 || cron.schedule === wanted || !workflow.trains) return [];
    const text = withSchedule(file, cron, wanted);
    if (text === null) return [];
    try {
      writeFileAtomic(join(root, file.path), text);
    } catch (cause) {
      throw new PlatformError(`${file.path} cannot be written: ${(cause as Error).message}`, { cause });
    }
    return [{ path: file.path, from: cron.schedule, to: wanted }];
  });
}

function workflowChecks({ files, workflows, trained }: Subject): Check[] {
  const broken = files.filter(({ fault }) => fault !== null);
  const training = workflows.filter(each => each.trains).map(({ file }) => file.path);
  return [
    ...broken.map(({ path, fault }) => finding(`workflow:${path}`, 'fail', `${path} cannot be read: ${fault}.`)),
    training.length === 0
      ? finding('workflow', 'fail', noneTrains(trained, broken.length > 0))
      : finding('workflow', 'pass', `${training.join(', ')} train${training.length === 1 ? 's' : ''}.`),
  ];
}

function noneTrains(folder: string, isAnyBroken: boolean): string {
  const where = folder === '' ? '' : ` ${folder}`;
  return isAnyBroken
    ? `No workflow that can be read trains${where}: mend the one that cannot be read, or \`mlops init\` writes one.`
    : `No workflow trains${where}: \`mlops init\` writes one.`;
}

/** What the host does not tell was not examined, which is no fault of the repository. */
async function examined({ name, examine }: Examination, subject: Subject): Promise<readonly Check[]> {
  try {
    return await examine(subject);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return [finding(name, 'skipped', error.hint === undefined ? error.message : `${error.message} → ${error.hint}`)];
  }
}
