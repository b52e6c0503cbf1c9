/**
 * What GitHub's runner hears in an action's output, by the rules of actions/runner: workflow commands on stdout and
 * stderr in both syntaxes, and the files that stand behind GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE.
 */

export interface RunnerCommand {
  /** v2 is `::command key=value::data`, v1 the older `##[command key=value;]data`, heard anywhere in a line. */
  readonly syntax: 'v1' | 'v2';
  /** Lower case. */
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);

// .NET trims these; JavaScript's own trim knows U+FEFF too and not U+0085.
const OUTER_SPACE =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

type Escapes = readonly (readonly [code: string, character: string])[];
const LINES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
];
const DATA: Escapes = [...LINES, ['%25', '%']];
const PROPERTY: Escapes = [...LINES, ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const OLD: Escapes = [['%3B', ';'], ...LINES, ['%5D', ']'], ['%25', '%']];

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((done, [code, character]) => done.replaceAll(code, character), text);
}

function parsed(
  syntax: 'v1' | 'v2',
  info: string,
  data: string,
  known: ReadonlySet<string>,
): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const command = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(command)) return undefined;
  const properties: Record<string, string> = {};
  const list = space > 0 ? info.slice(space + 1) : '';
  const pairs = syntax === 'v2' ? list.replace(OUTER_SPACE, '').split(',') : list.split(';');
  for (const pair of pairs) {
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (name !== undefined && value !== undefined)
      properties[name] = unescaped(value, syntax === 'v2' ? PROPERTY : OLD);
  }
  return { syntax, command, properties, data: unescaped(data, syntax === 'v2' ? DATA : OLD) };
}

function commandInLine(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const trimmed = line.replace(OUTER_SPACE, (blanks, at: number) => (at === 0 ? '' : blanks));
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    const command = end < 0 ? undefined : parsed('v2', trimmed.slice(2, end), trimmed.slice(end + 2), known);
    if (command !== undefined) return command;
  }
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : parsed('v1', line.slice(start + 3, end), line.slice(end + 1), known);
}

/** The commands that the runner carries out, in order; between `stop-commands` and its token it hears none. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  const heard: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = commandInLine(line, token === undefined ? KNOWN : new Set([token]));
    if (command === undefined) continue;
    if (token !== undefined) {
      token = undefined;
      continue;
    }
    heard.push(command);
    if (command.command === 'stop-commands') token = command.data.toLowerCase();
  }
  return heard;
}

/** The pairs in a command file, later ones win; throws what the runner would fail the step with. */
export function pairsInFile(text: string): readonly (readonly [name: string, value: string])[] {
  const pairs: [string, string][] = [];
  let at = 0;
  const line = (): { text: string; start: number; ended: boolean } | undefined => {
    if (at >= text.length) return undefined;
    const start = at;
    const feed = text.indexOf('\n', start);
    at = feed < 0 ? text.length : feed + 1;
    return { text: text.slice(start, feed < 0 ? text.length : feed), start, ended: feed >= 0 };
  };
  for (let current = line(); current !== undefined; current = line()) {
    if (current.text === '') continue;
    const equals = current.text.indexOf('=');
    const heredoc = current.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([current.text.slice(0, equals), current.text.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${current.text}'`);
    const name = current.text.slice(0, heredoc);
    const delimiter = current.text.slice(heredoc + 2);
    if (name === '' || delimiter === '') throw new Error(`Invalid format '${current.text}': empty name or delimiter`);
    const start = at;
    let end = at;
    for (let inner = line(); inner?.text !== delimiter; inner = line()) {
      if (inner === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      if (!inner.ended) throw new Error('Invalid value. EOF marker missing new line.');
      end = at - 1;
    }
    pairs.push([name, text.slice(start, end)]);
  }
  return pairs;
}
