/**
 * Writes what follows from `src/commands.ts`: the action.yml of the root and of each action, the actions' READMEs, and the
 * table of the README; and the page of permissions. `npm run generate` writes; a test compares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsOf, isFilledIn, rootCommands, rootInputs } from '../src/actions/root-action.ts';
import { OWN_REPOSITORY } from '../src/base/own-repository.ts';
import type { Command, Output } from '../src/command.ts';
import { commands } from '../src/commands.ts';
import { permissionsPage } from './permissions-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The workflows that other repositories call. */
const CALLED = ['.github/workflows/ml-training.yml'];

/** JSON strings are YAML strings, and need no rules of their own. */
const quoted = (text: string) => JSON.stringify(text);

interface Input {
  readonly name: string;
  readonly description: string;
  /** '' for none. */
  readonly default: string;
}

function manifest(
  said: { readonly name: string; readonly description: string; readonly main: string },
  inputs: readonly Input[],
  outputs: readonly Output[],
): string {
  return [
    '# Made by `npm run generate` from src/commands.ts.',
    `name: ${quoted(said.name)}`,
    `description: ${quoted(said.description)}`,
    'author: mlops-actions',
    'branding: { icon: activity, color: green }',
    'inputs:',
    ...inputs.flatMap(({ name, description, default: fallback }) => [
      `  ${name}:`,
      `    description: ${quoted(description)}`,
      '    required: false',
      ...(fallback === '' ? [] : [`    default: ${quoted(fallback)}`]),
    ]),
    'outputs:',
    ...outputs.flatMap(output => [`  ${output.name}:`, `    description: ${quoted(output.description)}`]),
    'runs:',
    '  using: node24',
    `  main: ${said.main}`,
    '',
  ].join('\n');
}

function actionYml(command: Command): string {
  const { name, summary, outputs } = command;
  return manifest(
    { name: `mlops ${name}`, description: summary, main: `../../dist/${name}.js` },
    inputsOf(command),
    outputs,
  );
}

/**
 * Its inputs have no defaults, but for what the runner fills in: so an input that was given can be told from one that was
 * not, and the default of the chosen command counts.
 */
function rootActionYml(): string {
  const listed = rootCommands.map(({ name, summary }) => `${name} (${summary.replace(/\.$/, '')})`);
  const inputs = [...rootInputs()].map(([name, uses]) => {
    const filledIn = uses.find(({ option }) => isFilledIn(option))?.option.default ?? '';
    const described = uses.map(({ command, option }) => {
      const fallback = option.default === '' || filledIn !== '' ? '' : ` Default: \`${option.default}\`.`;
      return { by: command.name, text: option.description + fallback };
    });
    return { name, description: together(described), default: filledIn };
  });
  const outputs = rootCommands.flatMap(command => command.outputs.map(output => ({ ...output, by: command.name })));
  return manifest(
    {
      name: 'mlops-actions',
      description: 'MLOps on GitHub Actions: train models, judge them, keep them and prove it, with no server to run.',
      main: 'dist/action.js',
    },
    [{ name: 'command', description: `What to do: ${listed.join('; ')}.`, default: '' }, ...inputs],
    [...new Set(outputs.map(({ name }) => name))].map(name => {
      const uses = outputs.filter(output => output.name === name);
      return { name, description: together(uses.map(({ by, description }) => ({ by, text: description }))) };
    }),
  );
}

/** `train, verify: …`, and again where a command says it in other words. */
function together(described: readonly { readonly by: string; readonly text: string }[]): string {
  const texts = [...new Set(described.map(({ text }) => text))];
  return texts
    .map(text => `${described.flatMap(each => (each.text === text ? [each.by] : [])).join(', ')}: ${text}`)
    .join(' ');
}

function actionReadme(command: Command): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``);
  return [
    `# ${command.name}`,
    '',
    command.summary,
    '',
    '```yaml',
    `- uses: ${OWN_REPOSITORY}/actions/${command.name}@v1`,
    '  with:',
    '    config: config/training-schedule.json',
    '```',
    '',
    '| input | default | what it does |',
    '| --- | --- | --- |',
    ...inputsOf(command).map(
      option => `| \`${option.name}\` | ${code(option.default)} | ${cell(option.description)} |`,
    ),
    '',
    '| output | what it holds |',
    '| --- | --- |',
    ...command.outputs.map(output => `| \`${output.name}\` | ${cell(output.description)} |`),
    '',
    'This page is made from `src/commands.ts` by `npm run generate`.',
    '',
  ].join('\n');
}

function commandTable(): string {
  return [
    '| command | what it does |',
    '| --- | --- |',
    ...commands.map(command => `| \`mlops ${command.name}\` | ${command.summary} |`),
  ].join('\n');
}

/** The README with the text between `<!-- commands -->` and `<!-- /commands -->` made anew. */
function readme(): string {
  const text = read('README.md');
  const between = /(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/;
  if (!between.test(text)) throw new Error('README.md has no <!-- commands --> and <!-- /commands -->');
  return text.replace(between, (_, open: string, close: string) => `${open}${commandTable()}\n${close}`);
}

/** Path to text, for every generated file. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const command of commands.filter(candidate => candidate.action === 'own')) {
    files.set(`actions/${command.name}/action.yml`, actionYml(command));
    files.set(`actions/${command.name}/README.md`, actionReadme(command));
  }
  files.set('action.yml', rootActionYml());
  files.set('README.md', readme());
  files.set('docs/guides/permissions.md', permissionsPage(new Map(CALLED.map(path => [path, read(path)]))));
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
