/** Every command, said once: --help, action.yml and the READMEs are made from this page. */
import type { Command } from './command.ts';
import { trainOptions, verifyOptions } from './command-options.ts';

const train: Command<typeof trainOptions> = {
  name: 'train',
  summary: 'Train models, judge them against gates and the model in production, keep and prove them.',
  options: trainOptions,
  outputs: [
    { name: 'verdict', description: 'pass, or the worst status among all checks.' },
    { name: 'promoted', description: 'Names of the models that went into production, comma-separated.' },
    { name: 'models', description: 'JSON: name, version, stage, metrics and digest of each trained model.' },
    { name: 'report-path', description: 'The whole report as JSON.' },
    { name: 'audit-root', description: "Root of the audit log's tree after this run, in hex." },
  ],
  failsOn: [],
  action: true,
  run: async (options, context) => (await import('./pipelines/train.ts')).train(options, context),
};

const verify: Command<typeof verifyOptions> = {
  name: 'verify',
  summary: 'Verify every model package and the whole audit log, offline.',
  options: verifyOptions,
  outputs: [{ name: 'verdict', description: 'pass when every byte is accounted for.' }],
  failsOn: [],
  action: false,
  run: async (options, context) => (await import('./pipelines/verify.ts')).verify(options, context),
};

// biome-ignore lint/suspicious/noExplicitAny: a list of commands, each with options of its own.
export const commands: readonly Command<any>[] = [train, verify];
