/** The face of GitHub Actions: inputs in, outputs, summary and an exit code out. The only catch of this face. */
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { ConfigurationError } from '../base/errors.ts';
import { plainText } from '../base/untrusted.ts';
import type { Command } from '../command.ts';
import { commands } from '../commands.ts';
import type { Option } from '../options.ts';
import { childPrograms } from '../platform/child-programs.ts';
import type { Context } from '../platform/context.ts';
import { actionsLogger } from '../platform/github/actions-logger.ts';
import { gitHubClient } from '../platform/github/client.ts';
import { gitHubForge } from '../platform/github/forge.ts';
import { gitHubRegistryStore } from '../platform/github/registry-store.ts';
import { gitHubRepositorySettings } from '../platform/github/repository-settings.ts';
import { readGitHubEnvironment } from '../platform/github/run.ts';
import { peakRssBytes } from '../platform/peak-memory.ts';
import { describeError, readCommandOptions, runCommand, stopOnSignals } from '../run-command.ts';
import { annotatePlaces } from './annotate-places.ts';
import { chosenCommand, isFilledIn } from './root-action.ts';

/** `name` null: the root action, whose input names the command. */
export async function runAction(name: string | null): Promise<void> {
  try {
    process.exitCode = await runOne(name === null ? chosenCommand(input => core.getInput(input)) : commandNamed(name));
  } catch (error) {
    const { text, exitCode } = describeError(error);
    core.setFailed(plainText(text));
    summarise(plainText(text));
    process.exitCode = exitCode;
  }
}

/** A run that ended without a report says why on its page too. An indented block shows its text and does nothing. */
function summarise(text: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  const lines = text.split('\n').map(line => `    ${line}`);
  try {
    appendFileSync(path, `## ❌ The run did not come to an end\n\n${lines.join('\n')}\n\n`);
  } catch (cause) {
    core.warning(`the summary cannot be written: ${plainText((cause as Error).message)}`);
  }
}

function commandNamed(name: string): Command {
  const command = commands.find(candidate => candidate.name === name);
  if (command === undefined) throw new TypeError(`no command named ${name}`);
  return command;
}

async function runOne(command: Command): Promise<number> {
  const log = actionsLogger(process.stdout);
  const options = readCommandOptions(command, inputOf, option => `input ${option.name}`);
  const token = (options as { readonly githubToken?: string | null }).githubToken ?? null;
  // The runner masks what it made itself; a token that came another way is masked here.
  for (const secret of [token, process.env['MLOPS_SIGNING_KEY']]) if (secret) core.setSecret(secret);
  const run = readGitHubEnvironment(process.env);
  const workingDirectory = resolve(run.workspace, options.workingDirectory);
  const signal = stopOnSignals();
  const temporaryFolder = run.temporaryFolder ?? tmpdir();
  const context: Context = {
    workingDirectory,
    temporaryFolder,
    forge: gitHubForge({ run, token, log }),
    log,
    provenance: run.provenance,
    signal,
    now: () => new Date(),
    clock: () => performance.now(),
    sleep: seconds => sleep(1000 * seconds, undefined, { signal }),
    threads: availableParallelism(),
    random: Math.random,
    registryStore: branch => gitHubRegistryStore({ run, token, log, branch, now: () => new Date() }),
    settings: () => gitHubRepositorySettings(gitHubClient({ run, token, log }), run.maxRetentionDays),
    peakRssBytes,
    secret: secret => process.env[secret],
    programs: childPrograms({ environment: process.env, workingDirectory, temporaryFolder, log }),
    pipes: null,
    program: 'mlops',
  };
  const { done, exitCode } = await runCommand(command, options, context).catch((error: unknown) => {
    annotatePlaces(error, context.forge, { workingDirectory, checkout: run.workspace });
    throw error;
  });
  const reportPath = resolve(
    workingDirectory,
    options.report ?? join(mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'mlops-')), 'report.json'),
  );
  if (options.report === null) writeFileSync(reportPath, `${JSON.stringify(done.report, null, 2)}\n`);
  process.stdout.write(plainText(done.text));
  const outputs: Readonly<Record<string, string>> = { ...done.outputs, 'report-path': reportPath };
  for (const { name } of command.outputs) {
    const value = outputs[name];
    if (value === undefined) throw new TypeError(`${command.name} declares an output ${name} that it does not set`);
    core.setOutput(name, value);
  }
  await done.tell?.();
  context.programs.refuseLate(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']);
  // The others have said what went wrong, model by model.
  if (exitCode === 1 || exitCode === 3) {
    core.error(`verdict: ${done.report.verdict}${exitCode === 1 ? ', which fail-on names' : ''}`);
  }
  return exitCode;
}

/** The runner hands every declared input over as INPUT_<NAME>, the empty string when it was not given. */
function inputOf(option: Option<unknown>): string | undefined {
  if (option.face === 'command-line') return undefined;
  const value = core.getInput(option.name);
  if (value.includes('\0')) throw new ConfigurationError(`input ${option.name} holds a NUL character`);
  // A default that is an expression has been evaluated by the runner: empty is then what it means.
  return value === '' && !isFilledIn(option) ? option.actionDefault : value;
}
