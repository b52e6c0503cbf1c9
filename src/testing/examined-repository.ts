/** A healthy repository that trains, on this disk and on the double of GitHub, and `doctor` run over it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Check } from '../base/check.ts';
import type { Done } from '../command.ts';
import { doctorOptions } from '../command-options.ts';
import { readOptions } from '../options.ts';
import { doctor } from '../pipelines/doctor.ts';
import { gitHubClient } from '../platform/github/client.ts';
import { gitHubRepositorySettings } from '../platform/github/repository-settings.ts';
import { LABELS } from '../platform/labels.ts';
import type { DoctorReport } from '../reporting/doctor-report.ts';
import { callerWorkflow } from '../scaffold/caller-workflow.ts';
import { fakeContext, recordingLogger } from './fake-context.ts';
import { startGitHub } from './github-double.ts';
import { hurry } from './github-host.ts';
import { answerSettings, type SettingsAnswers } from './settings-answers.ts';

export const CALLER_PATH = '.github/workflows/ml-training.yml';
export const CALLER = callerWorkflow({
  ...{ ref: 'v1', schedule: '17 2 * * 0', defaultBranch: 'main', path: CALLER_PATH, folder: '', paths: ['data/**'] },
});
export const CONFIG_PATH = 'config/training-schedule.json';
export const CONFIG = JSON.stringify({
  models: [{ name: 'fraud', type: 'logistic', dataset: 'payments' }],
  sources: { payments: { location: 'data/payments.csv', label: 'is_fraud' } },
});

export type ExaminedRepository = Awaited<ReturnType<typeof startExaminedRepository>>;

export async function startExaminedRepository() {
  const github = await startGitHub();
  const settings = gitHubRepositorySettings(client(), undefined);
  for (const label of LABELS) await settings.addLabel(label);
  let context = fakeContext();

  function client() {
    const run = { apiUrl: github.url, repository: { owner: github.owner, repo: github.repo } };
    return gitHubClient({ run, token: github.token, log: recordingLogger(), pace: hurry });
  }
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: context.workingDirectory });
  function write(path: string, text: string): void {
    const file = join(context.workingDirectory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  return {
    github,
    git,
    write,
    context: () => context,
    read: (path: string) => readFileSync(join(context.workingDirectory, path), 'utf8'),
    /** Back to health. */
    renew() {
      context.remove();
      context = fakeContext();
      github.mend();
      git('init', '--quiet', '--initial-branch', 'main');
      write(CALLER_PATH, CALLER);
      write(CONFIG_PATH, CONFIG);
      write('data/payments.csv', 'amount,is_fraud\n1,0\n');
      git('add', '.');
    },
    /** `answers` null: no host is known. */
    async examine(
      answers: SettingsAnswers | null = {},
      given: Readonly<Record<string, string>> = {},
    ): Promise<Done & { readonly report: DoctorReport }> {
      if (answers !== null) answerSettings(github, answers);
      const options = readOptions(doctorOptions, ({ name }) => given[name], String);
      const done = await doctor(options, answers === null ? context : { ...context, settings: () => settings });
      return { ...done, report: done.report as DoctorReport };
    },
    async close() {
      context.remove();
      await github.close();
    },
  };
}

/** The checks that do not pass. */
export function wrongIn({ report }: { readonly report: DoctorReport }): readonly Check[] {
  return report.checks.filter(({ status }) => status !== 'pass');
}
