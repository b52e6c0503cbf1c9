/** --help, made from the list of commands. */
import type { Command } from './command.ts';
import type { Option } from './options.ts';

const WIDTH = 100;

// biome-ignore lint/suspicious/noExplicitAny: help is for every command alike.
type AnyCommand = Command<any>;

export function overviewHelp(commands: readonly AnyCommand[]): string {
  const name = Math.max(...commands.map(command => command.name.length));
  return [
    'mlops: train models, judge them, keep them and prove it, with the repository as the only server.',
    '',
    'Usage: mlops <command> [options]',
    '',
    ...commands.map(command => `  ${command.name.padEnd(name)}  ${command.summary}`),
    '',
    'mlops <command> --help lists its options. mlops --version prints the version.',
    'Exit codes: 0 done · 1 a verdict that --fail-on names · 2 wrong input or data · 3 an integrity check failed',
    '            4 the platform failed · 70 a fault of ours · 130 stopped',
    '',
  ].join('\n');
}

export async function commandHelp(command: AnyCommand): Promise<string> {
  const options = (Object.values(command.options) as Option<unknown>[]).filter(option => option.face !== 'action');
  const left = options.map(({ name, value }) => `--${name}${value === '' ? '' : ` ${value}`}`);
  const width = Math.max(...left.map(text => text.length));
  const lines = options.flatMap(({ description, default: fallback, value }, i) => {
    const said = fallback === '' || value === '' ? description : `${description} [${fallback}]`;
    const [first, ...more] = wrap(said, WIDTH - width - 4);
    return [`  ${left[i]!.padEnd(width)}  ${first}`, ...more.map(line => `  ${' '.repeat(width)}  ${line}`)];
  });
  const { modelTypes } = await import('./catalogs.ts');
  const types = command.options['modelType'] === undefined ? [] : ['', 'Model types:'];
  if (types.length > 0) types.push(...modelTypes.all.map(type => `  ${type.name.padEnd(12)}  ${type.description}`));
  return [`mlops ${command.name}: ${command.summary}`, '', ...lines, ...types, ''].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
