/** Finds places in a line of JSON, for messages: where it stops being JSON, where the value of a key stands. */

/** The punctuation itself, `"` for a string, `0` for a number or word, nothing for the end, `!` for what is not JSON. */
interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | '"' | '0' | '' | '!';
  readonly from: number;
  readonly to: number;
}

const BLANKS = /[ \t\r\n]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Offset of the first character that cannot stand where it does; the text's length when it only ends too early. */
export function jsonFaultAt(text: string): number {
  // What is open, innermost last. A list, not recursion: hostile lines nest as deep as they like.
  const open: string[] = [];
  let expected = 'value';
  for (let token = nextToken(text, 0); ; token = nextToken(text, token.to)) {
    if (token.kind === '' || token.kind === '!') return token.from;
    const next = after(token.kind, expected, open);
    if (next === null) return token.from;
    expected = next;
  }
}

/** What may follow a token, or null when it may not stand here; keeps `open` up to date. */
function after(kind: string, expected: string, open: string[]): string | null {
  const closes = kind === '}' ? '{' : kind === ']' ? '[' : null;
  if (closes !== null) {
    const allowed = expected === 'more' || expected === `first in ${closes}`;
    return allowed && open.pop() === closes ? 'more' : null;
  }
  switch (expected) {
    case 'key':
    case 'first in {':
      return kind === '"' ? 'colon' : null;
    case 'colon':
      return kind === ':' ? 'value' : null;
    case 'more':
      if (kind !== ',' || open.length === 0) return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      if (kind === '"' || kind === '0') return 'more';
      if (kind !== '{' && kind !== '[') return null;
      open.push(kind);
      return `first in ${kind}`;
  }
}

/** Offset of the value of `key` in the outermost object; of the last one when the key stands twice, as JSON.parse does. */
export function valueAt(text: string, key: string): number {
  let depth = 0;
  let found = 0;
  let before: Token | null = null;
  for (let token = nextToken(text, 0); token.kind !== '' && token.kind !== '!'; token = nextToken(text, token.to)) {
    if (token.kind === '{' || token.kind === '[') depth++;
    if (token.kind === '}' || token.kind === ']') depth--;
    const isKey = token.kind === ':' && depth === 1 && before !== null;
    if (isKey && JSON.parse(text.slice(before!.from, before!.to)) === key) found = nextToken(text, token.to).from;
    before = token;
  }
  return found;
}

/** A closing quote and a colon: the end of a key. Within strings quotes are escaped, so that there may be more, never fewer. */
const KEY_END = /"[ \t\r]*:/g;

/**
 * The key of the outermost object that stands in it a second time, and its offset; null when none does. `keys`: how many
 * there are without the repeated ones, as JSON.parse leaves them.
 */
export function repeatedKey(text: string, keys: number): { readonly key: string; readonly at: number } | null {
  KEY_END.lastIndex = 0;
  let ends = 0;
  while (KEY_END.test(text)) ends++;
  if (ends <= keys) return null;
  const seen = new Set<string>();
  let depth = 0;
  let before: Token | null = null;
  for (let token = nextToken(text, 0); token.kind !== '' && token.kind !== '!'; token = nextToken(text, token.to)) {
    if (token.kind === '{' || token.kind === '[') depth++;
    if (token.kind === '}' || token.kind === ']') depth--;
    if (token.kind === ':' && depth === 1 && before !== null) {
      const key = JSON.parse(text.slice(before.from, before.to)) as string;
      if (seen.has(key)) return { key, at: before.from };
      seen.add(key);
    }
    before = token;
  }
  return null;
}

function nextToken(text: string, at: number): Token {
  BLANKS.lastIndex = at;
  const from = at + BLANKS.exec(text)![0].length;
  const character = text[from];
  if (character === undefined) return { kind: '', from, to: from };
  if ('{}[]:,'.includes(character)) return { kind: character as Token['kind'], from, to: from + 1 };
  if (character === '"') return stringToken(text, from);
  SCALAR.lastIndex = from;
  const scalar = SCALAR.exec(text);
  return scalar === null ? { kind: '!', from, to: from } : { kind: '0', from, to: from + scalar[0].length };
}

/** The string that begins at `from`, or its first character that no string may hold. */
function stringToken(text: string, from: number): Token {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return { kind: '"', from, to: at + 1 };
    if (code < 32) return { kind: '!', from: at, to: at };
    if (code !== 92) continue;
    ESCAPE.lastIndex = at;
    const escaped = ESCAPE.exec(text);
    if (escaped === null) return { kind: '!', from: at, to: at };
    at += escaped[0].length - 1;
  }
  return { kind: '!', from: text.length, to: text.length };
}
