/** --help, made from the list of commands. */
import type { Command } from './command.ts';
import type { Option } from './options.ts';

/** Of a terminal that nobody has widened. */
const WIDTH = 80;

const WIDEST_NAME = 26;

// biome-ignore lint/suspicious/noExplicitAny: help is for every command alike.
type AnyCommand = Command<any>;

export function overviewHelp(commands: readonly AnyCommand[]): string {
  const name = Math.max(...commands.map(command => command.name.length));
  return [
    ...wrap('mlops: train models, judge them, keep them and prove it, with the repository as the only server.', WIDTH),
    '',
    'Usage: mlops <command> [options]',
    '',
    ...commands.flatMap(command => beside(command.name, name, command.summary)),
    '',
    'mlops <command> --help lists its options, and so does mlops help <command>.',
    'mlops --version prints the version.',
    'Exit codes: 0 done · 1 a verdict that --fail-on names · 2 wrong input or data',
    '            3 an integrity check failed · 4 the platform failed',
    '            70 a fault of ours · 130 stopped',
    '',
  ].join('\n');
}

export async function commandHelp(command: AnyCommand): Promise<string> {
  const options = (Object.values(command.options) as Option<unknown>[]).filter(option => option.face !== 'action');
  const left = options.map(({ name, value }) => `--${name}${value === '' ? '' : ` ${value}`}`);
  const width = Math.min(WIDEST_NAME, Math.max(...left.map(text => text.length)));
  const lines = options.flatMap(({ description, default: fallback, value }, i) => {
    const said = fallback === '' || value === '' ? description : `${description} [${fallback}]`;
    return beside(left[i]!, width, said);
  });
  const { modelTypes } = await import('./catalogs.ts');
  const types = command.options['modelType'] === undefined ? [] : ['', 'Model types:'];
  if (types.length > 0) types.push(...modelTypes.all.flatMap(type => beside(type.name, 12, type.description)));
  return [...wrap(`mlops ${command.name}: ${command.summary}`, WIDTH), '', ...lines, ...types, ''].join('\n');
}

/** A name with a text of any length beside it; a name longer than most has a line of its own. */
function beside(name: string, width: number, text: string): string[] {
  const lines = wrap(text, WIDTH - width - 4);
  const rest = (line: string) => `  ${' '.repeat(width)}  ${line}`;
  if (name.length > width) return [`  ${name}`, ...lines.map(rest)];
  return [`  ${name.padEnd(width)}  ${lines[0]}`, ...lines.slice(1).map(rest)];
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
