/**
 * Makes text that comes from data (cells, column and file names, messages that quote them) harmless where it is shown:
 * on a terminal, to the runner that parses stdout, in GitHub's Markdown, in an issue title, in a spreadsheet.
 *
 * Pure functions. What is taken away stays readable: an invisible or acting character becomes `\u{…}`.
 */

// Controls, format characters (bidirectional ones and joiners among them), lone surrogates, line and paragraph
// separators, and what fonts draw as nothing. The runner compares by culture, where such characters count as absent.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  return SHORT[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

function keepLines(character: string): string {
  return character === '\n' || character === '\t' ? character : escaped(character);
}

/** At most `length` UTF-16 units, never half a surrogate pair. */
function head(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff && text.length > length ? length - 1 : length);
}

function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${head(text, maxLength - 1)}…`;
}

/** No workflow command: `::x::` at the start of a line, `##[x]` anywhere. */
function withoutCommand(line: string): string {
  return line.replaceAll('#[', '#\\u{5b}').replace(/^(\s*):/, '$1\\u{3a}');
}

/**
 * One line for stdout, a terminal or an error message, at most `maxLength` characters long (1 or more).
 * It holds no escape sequence and no workflow command (`::x::` at a line's start, `##[x]` anywhere), and makes none
 * with text of ours before it, as long as that does not end in `::` or `##`.
 */
export function plainLine(value: string, maxLength = 300): string {
  // Two more than are shown: enough to know that something was cut.
  return cut(withoutCommand(head(value, maxLength + 2).replace(INVISIBLE, escaped)), maxLength);
}

/** Several lines for stdout or a terminal, of any length: as `plainLine`, with line breaks and tabs kept. */
export function plainText(value: string): string {
  const visible = value.replaceAll('\r\n', '\n').replace(INVISIBLE, keepLines);
  return visible.split('\n').map(withoutCommand).join('\n');
}

/**
 * JSON of ours for stdout or a terminal, of any length: the same JSON, with no character that acts on a terminal and no
 * workflow command. `text` is what `JSON.stringify` gives, whatever its indentation.
 */
export function plainJson(text: string): string {
  const unit = (code: string) => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // Line breaks and tabs can only stand between values: within strings JSON escapes them.
  return text
    .replace(INVISIBLE, found => (found === '\n' || found === '\t' ? found : found.split('').map(unit).join('')))
    .replaceAll('#[', '#\\u005b');
}

function longestBacktickRun(text: string): number {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

/** Inline code for running text and table cells: nothing inside it links, mentions, renders or ends the cell. */
export function markdownCode(value: string, maxLength = 200): string {
  // A backslash before a pipe does not help: data can bring a backslash of its own, which then escapes ours.
  const text = plainLine(value, maxLength).replaceAll('|', '\\u{7c}');
  if (text === '') return '`""`';
  const fence = '`'.repeat(longestBacktickRun(text) + 1);
  // One space on each side is taken off again by the renderer.
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Letters and digits in words: nothing that Markdown, or GitHub on top of it, gives a meaning to. */
const HARMLESS = /^[A-Za-z][A-Za-z0-9]*(?:(?:[ _]|-(?=[A-Za-z]))[A-Za-z0-9]+)*$/;
/** GitHub links what looks like a commit. */
const COMMIT = /(?<![A-Za-z0-9])[0-9a-f]{7,64}(?![A-Za-z0-9])/gi;

/** Text for running text and table cells: as it is where nothing in it can act, else as inline code. */
export function markdownText(value: string, maxLength = 200): string {
  const plain = value.length <= maxLength && HARMLESS.test(value) && value.search(COMMIT) === -1;
  return plain ? value : markdownCode(value, maxLength);
}

/** A fenced block of several lines; stands on lines of its own. Longer text is cut, and says so. */
export function markdownBlock(value: string, maxLength = 20_000): string {
  const kept = head(value, maxLength);
  const text = kept.replaceAll('\r\n', '\n').replace(INVISIBLE, keepLines);
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(text) + 1));
  const rest = value.length > kept.length ? `\n… ${value.length - kept.length} more characters` : '';
  return `${fence}text\n${text.replace(/\n+$/, '')}${rest}\n${fence}`;
}

/** An issue title of at most `maxLength` characters: letters, digits and quiet punctuation, nothing that links. */
export function titleText(value: string, maxLength = 200): string {
  const quiet = head(value, 4 * maxLength)
    .replace(INVISIBLE, ' ')
    .replace(/[^\p{L}\p{M}\p{N} _.,%()/+='"-]/gu, ' ')
    // What starts a list, a heading's underline, a rule or emphasis when a title stands at the start of a line.
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(\d+)[.)]/, '$1 ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replace(/\bwww\./gi, 'www ')
    .replace(COMMIT, commit => `${commit.slice(0, 6)}…`)
    .replace(/\s+/g, ' ')
    .trim();
  return quiet === '' ? '(unnamed)' : cut(quiet, maxLength);
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What a spreadsheet takes for a formula, behind quotes, separators, blanks and invisible characters too. */
const FORMULA = /^[\s"'`;,|\p{Cc}\p{Cf}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** A cell of a CSV file (RFC 4180, comma): numbers stay numbers, a formula becomes text, missing becomes empty. */
export function csvCell(value: string | number | boolean | null): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (value === null) return '';
  if (typeof value === 'boolean' || NUMBER.test(value)) return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return text === value && !/[",;\s]/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** The message of a workflow command (`::notice::message`); line breaks survive. */
export function logCommandValue(value: string): string {
  return value.replaceAll('%', '%25').replace(INVISIBLE, c => (c === '\n' ? '%0A' : c === '\r' ? '%0D' : escaped(c)));
}

/** A property of a workflow command (`::notice title=property::`). */
export function logCommandProperty(value: string): string {
  return logCommandValue(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text between the tags of HTML or SVG, or in a quoted attribute; one line. */
export function markupText(value: string, maxLength = 1000): string {
  return plainLine(value, maxLength).replace(/[&<>"']/g, character => ENTITIES[character]!);
}
