/**
 * Writes what follows from `src/commands.ts`: each action's action.yml and README, and the tables of the README.
 * `npm run generate` writes; a test compares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, commands } from '../src/commands.ts';
import type { Option } from '../src/options.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: any command of the list.
type AnyCommand = Command<any>;

const inputsOf = (command: AnyCommand) =>
  (Object.values(command.options) as Option<unknown>[]).filter(option => option.face !== 'command-line');

/** JSON strings are YAML strings, and need no rules of their own. */
const quoted = (text: string) => JSON.stringify(text);

function actionYml(command: AnyCommand): string {
  return [
    '# Made by `npm run generate` from src/commands.ts.',
    `name: ${quoted(`mlops ${command.name}`)}`,
    `description: ${quoted(command.summary)}`,
    'author: mlops-actions',
    'branding: { icon: activity, color: green }',
    'inputs:',
    ...inputsOf(command).flatMap(option => [
      `  ${option.name}:`,
      `    description: ${quoted(option.description)}`,
      '    required: false',
      ...(option.default === '' ? [] : [`    default: ${quoted(option.default)}`]),
    ]),
    'outputs:',
    ...command.outputs.flatMap(output => [`  ${output.name}:`, `    description: ${quoted(output.description)}`]),
    'runs:',
    '  using: node24',
    `  main: ../../dist/${command.name}.js`,
    '',
  ].join('\n');
}

function actionReadme(command: AnyCommand): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``);
  return [
    `# ${command.name}`,
    '',
    command.summary,
    '',
    '```yaml',
    `- uses: mlops-actions/mlops-actions/actions/${command.name}@v1`,
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
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  return text.replace(
    /(<!-- commands -->\n)[\s\S]*?(\n<!-- \/commands -->)/,
    (_, open: string, close: string) => `${open}${commandTable()}${close}`,
  );
}

/** Path to text, for every generated file. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const command of commands.filter(candidate => candidate.action)) {
    files.set(`actions/${command.name}/action.yml`, actionYml(command));
    files.set(`actions/${command.name}/README.md`, actionReadme(command));
  }
  files.set('README.md', readme());
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
