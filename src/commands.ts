/** Every command, said once: --help, action.yml and the READMEs are made from this page. */
import type { Command } from './command.ts';
import {
  doctorOptions,
  evaluateOptions,
  initOptions,
  planOptions,
  predictOptions,
  trainOptions,
  verifyOptions,
} from './command-options.ts';

const plan: Command<typeof planOptions> = {
  name: 'plan',
  summary: 'Name the jobs that training fans out to: one for each model, with its runner.',
  options: planOptions,
  outputs: [
    { name: 'verdict', description: 'pass: there is a plan.' },
    {
      name: 'matrix',
      description: 'JSON, to be read with `fromJSON`: `include` lists name, type and runs-on of each job.',
    },
    { name: 'count', description: 'How many jobs that makes.' },
    { name: 'report-path', description: 'The whole report as JSON.' },
  ],
  failsOn: [],
  action: 'root',
  run: async (options, context) => (await import('./pipelines/plan.ts')).plan(options, context),
};

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
  action: 'own',
  run: async (options, context) => (await import('./pipelines/train.ts')).train(options, context),
};

const evaluate: Command<typeof evaluateOptions> = {
  name: 'evaluate',
  summary:
    'Judge a stored model on new data: metrics, slices, importance, robustness, latency, with pictures and a page.',
  options: evaluateOptions,
  outputs: [
    { name: 'verdict', description: 'pass, or the worst status among all checks; insufficient_data without labels.' },
    { name: 'model', description: 'JSON: name, version and stage of the model.' },
    { name: 'metrics', description: 'JSON: every metric, null where it does not exist, and n.' },
    { name: 'html-path', description: 'The page with all pictures and numbers.' },
    { name: 'predictions-path', description: 'The predictions, where they were asked for.' },
    { name: 'report-path', description: 'The whole report as JSON.' },
  ],
  failsOn: [],
  action: 'root',
  run: async (options, context) => (await import('./pipelines/evaluate.ts')).evaluate(options, context),
};

const predict: Command<typeof predictOptions> = {
  name: 'predict',
  summary: 'Score rows with a stored model, and keep the log that monitoring reads.',
  options: predictOptions,
  outputs: [
    { name: 'verdict', description: 'pass; warn when columns or cells count as missing that the model reads.' },
    { name: 'rows', description: 'How many rows were scored.' },
    { name: 'positives', description: 'How many of them were called positive.' },
    { name: 'predictions', description: 'Path of the file with the predictions.' },
    { name: 'report-path', description: 'The whole report as JSON.' },
  ],
  failsOn: [],
  action: 'root',
  run: async (options, context) => (await import('./pipelines/predict.ts')).predict(options, context),
};

const verify: Command<typeof verifyOptions> = {
  name: 'verify',
  summary: 'Verify every model package and the whole audit log, offline.',
  options: verifyOptions,
  outputs: [
    {
      name: 'verdict',
      description: 'pass when every byte is accounted for; warn when a run that was interrupted left more than that.',
    },
    { name: 'report-path', description: 'The whole report as JSON.' },
  ],
  failsOn: [],
  action: 'root',
  run: async (options, context) => (await import('./pipelines/verify.ts')).verify(options, context),
};

const init: Command<typeof initOptions> = {
  name: 'init',
  summary: 'Set a repository up: a workflow that trains, a configuration, labels. Nothing that is there is replaced.',
  options: initOptions,
  outputs: [],
  failsOn: [],
  action: 'none',
  run: async (options, context) => (await import('./pipelines/init.ts')).init(options, context),
};

const doctor: Command<typeof doctorOptions> = {
  name: 'doctor',
  summary:
    'Say what is wrong before the first night: configuration, schedules, permissions, settings of the repository.',
  options: doctorOptions,
  outputs: [
    { name: 'verdict', description: 'pass, or the worst status among all checks.' },
    { name: 'report-path', description: 'The whole report as JSON.' },
  ],
  failsOn: ['fail'],
  action: 'root',
  run: async (options, context) => (await import('./pipelines/doctor.ts')).doctor(options, context),
};

// biome-ignore lint/suspicious/noExplicitAny: a list of commands, each with options of its own.
export const commands: readonly Command<any>[] = [init, doctor, plan, train, evaluate, predict, verify];
