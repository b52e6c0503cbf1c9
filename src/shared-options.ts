/** Options that several commands have. */
import { branch, choice, flag, list, listOrNone, type OptionSet, optionalText, text } from './options.ts';

const FAIL_ON = ['fail', 'inconclusive', 'insufficient_data', 'warn', 'skipped'];

export const config = optionalText(
  'config',
  'Configuration file; the default is used without it when the file is there.',
  {
    value: 'FILE',
  },
);

export const everywhere = {
  workingDirectory: text('working-directory', 'Folder that relative paths start from.', { default: '.', value: 'DIR' }),
  report: optionalText('report', 'Write the whole report as JSON to this file.', { value: 'FILE' }),
  json: flag('json', 'Print the report as JSON on stdout, and nothing else there.', { face: 'command-line' }),
  failOn: listOrNone('fail-on', 'Verdicts that make the exit code 1, or never.', FAIL_ON, 'never'),
} as const satisfies OptionSet;

export const common = {
  config,
  modelsDir: text('models-dir', "The registry's folder.", { default: 'models', value: 'DIR' }),
  ...everywhere,
} as const satisfies OptionSet;

export const dryRun = flag('dry-run', 'Decide everything, keep and send nothing.');

export const github = {
  githubToken: optionalText(
    'github-token',
    'Token for issues (`issues: write`), pull requests (`pull-requests: write`, `checks: write`) and the registry (see `registry`).',
    {
      face: 'action',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner replaces the expression before the action starts.
      default: '${{ github.token }}',
    },
  ),
} as const satisfies OptionSet;

export const registry = {
  registry: choice(
    'registry',
    'Where the registry is kept between runs: `local`, in its folder (check out with `clean: false`); `branch`, on a branch of the repository, ' +
      'copied to that folder (needs `contents: write`).',
    ['local', 'branch'],
    { default: 'local' },
  ),
  registryBranch: branch('registry-branch', 'That branch; the first run makes it.', { default: 'mlops-registry' }),
} as const satisfies OptionSet;

export const chosen = {
  modelType: list('model-type', 'Model types to train, or all.', [], { default: 'all' }),
  model: list('model', 'Names of the configured models to train; all without it.', []),
} as const satisfies OptionSet;
