/** Holds the reader of handwritten JSON to JSON.parse, to JSONTestSuite, and to the places that it reports. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJsonText, JsonSyntaxError, parseJsonText } from './json-text.ts';

function errorOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return `${error.position.line}:${error.position.column} ${error.message}`;
  }
  return 'no error';
}

const parseError = (text: string) => errorOf(() => parseJsonText(text));
const faultsOf = (text: string) =>
  parseJsonText(text).faults.map(({ position, message }) => `${position.line}:${position.column} ${message}`);

/** With prototypes, as JSON.parse makes them. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('what it reads', () => {
  it('reads comments and trailing commas', () => {
    const text = '// head\n{"a": [1, 2,], /* between */ "b": "// no comment", // end\n}\n/**/';
    expect(plain(parseJsonText(text).value)).toEqual({ a: [1, 2], b: '// no comment' });
  });

  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom('', ' ', '\t\r\n'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJsonText(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, comments and trailing commas aside', () => {
    const edited = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.nat(2),
        fc.constantFrom(...'{}[]",:\\/0-+.eE1tn u\u0000\u00a0\ufeff'),
      )
      .map(([text, at, gone, put]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + put + text.slice(cut + gone);
      })
      .filter(text => !/[/]|,\s*[\]}]/.test(text));
    fc.assert(
      fc.property(edited, text => {
        const accepts = (read: (text: string) => unknown) => {
          try {
            read(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(accepts(parseJsonText)).toBe(accepts(JSON.parse));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives objects without a prototype, so that no key reaches one', () => {
    const { value } = parseJsonText('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what it refuses, and where', () => {
  it.each([
    ['', '1:1 found the end of the file, expected a value'],
    ['{"a": 1\n "b": 2}', '2:2 found "\\"", expected a comma or }'],
    ['{"a": NaN}', '1:7 found "NaN", expected a value'],
    ['{"a": -Infinity}', '1:7 found "-Infinity", expected a value'],
    ['{"a": 0x10}', '1:7 found "0x10", expected a value'],
    ['{"a": 01}', '1:7 found "01", expected a value'],
    ["{'a': 1}", '1:2 found "\'", expected a key in double quotes or }'],
    ['{a: 1}', '1:2 found "a", expected a key in double quotes or }'],
    ['{"a" 1}', '1:6 found "1", expected : after the key "a"'],
    ['{"a": "b\n"}', '1:9 found "\\n", expected a closing " on the same line'],
    ['["\\x"]', '1:3 found the escape "\\\\x", expected one that JSON has, such as \\n, \\\\ or \\u00e9'],
    ['[1,,2]', '1:4 found ",", expected a value'],
    ['{"a": [1,\n 2', '2:3 found the end of the file, expected ] for the [ at 1:7'],
    ['{} /* open', '1:4 the comment is not closed, expected */'],
    ['{} {}', '1:4 found "{", expected the end of the file'],
    ['{\u00a0}', '1:2 found "\u00a0" (U+00A0), expected a key in double quotes or }'],
    ['[\u2060]', '1:2 found "\\u{2060}" (U+2060), expected a value'],
    ['{\u201ca\u201d: 1}', '1:2 found "\u201c" (U+201C), expected a key in double quotes or }'],
    ['{\r\n  "a": tru\r\n}', '2:8 found "tru", expected a value'],
    ['{\r  "a": tru\r}', '2:8 found "tru", expected a value'],
  ])('%j', (text, error) => {
    expect(parseError(text)).toBe(error);
  });

  it('reads 64 levels and no more, however many there are', () => {
    expect(parseError('['.repeat(64) + ']'.repeat(64))).toBe('no error');
    expect(parseError('['.repeat(65) + ']'.repeat(65))).toBe('1:65 the text is nested deeper than 64 levels');
    expect(parseError('{"a":'.repeat(200_000))).toBe('1:321 the text is nested deeper than 64 levels');
  });

  it('reads 20,000 values and no more', () => {
    expect(parseError(`[${'1,'.repeat(19_999)}]`)).toBe('no error');
    expect(parseError(`[${'1,'.repeat(20_000)}]`)).toBe('1:40000 the text holds more than 20000 values');
  });
});

describe('what is JSON and still not one value', () => {
  it.each([
    ['{"a": 1,\n "a": 2}', '2:2 the key "a" stands here a second time, the first is at 1:2'],
    ['{"a": 1, "\\u0061": 2}', '1:10 the key "a" stands here a second time, the first is at 1:2'],
    ['[1e999]', '1:2 the number 1e999 is too large'],
    ['[-1e999]', '1:2 the number -1e999 is too large'],
    ['[0.1e-400]', '1:2 the number 0.1e-400 is so small that it would be read as 0'],
    ['[9007199254740993]', '1:2 the number 9007199254740993 is beyond 2^53 and would be rounded'],
    ['["\\ud800"]', '1:2 the text "\\ud800" holds half a character (a lone surrogate)'],
  ])('%j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it.each(['[9007199254740991]', '[0e-999, -0, 0.000]', '[5e-324, 1e308]', '["\\ud83d\\ude00"]', '{"a": {"a": 1}}'])(
    'has nothing against %s',
    text => {
      expect(faultsOf(text)).toEqual([]);
    },
  );
});

describe('where things stand', () => {
  const text = '\n{\n  "a": {"b-c": [10, {"d.e": null}]}\n}';
  const document = parseJsonText(text);
  const root = document.value as { a: { 'b-c': [number, object] } };

  it('knows line and column of keys, values and entries', () => {
    expect(document.start).toEqual({ line: 2, column: 1 });
    expect(document.positionOf(root, 'a', 'key')).toEqual({ line: 3, column: 3 });
    expect(document.positionOf(root, 'a')).toEqual({ line: 3, column: 8 });
    expect(document.positionOf(root.a['b-c'], 1)).toEqual({ line: 3, column: 21 });
    expect(document.positionOf(root, 'nowhere')).toBeUndefined();
  });

  it('names paths as one would write them', () => {
    const [, last] = root.a['b-c'];
    expect(document.pathOf(root)).toBe('');
    expect(document.pathOf(root, 'a')).toBe('a');
    expect(document.pathOf(root.a['b-c'], 0)).toBe('a.b-c[0]');
    expect(document.pathOf(last, 'd.e')).toBe('a.b-c[1]["d.e"]');
  });

  it('finds every value of a text again where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.constantFrom('', '  '), (list, indent) => {
        const written = JSON.stringify(list, null, indent);
        const lines = written.split('\n');
        const read = parseJsonText(written);
        for (const [index, entry] of list.entries()) {
          const { line, column } = read.positionOf(read.value as object, index)!;
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          expect(rest.startsWith(JSON.stringify(entry, null, indent).split('\n')[0]!)).toBe(true);
        }
      }),
    );
  });
});

describe('bytes', () => {
  it('takes UTF-8 with and without a byte order mark', () => {
    expect(decodeJsonText(Buffer.from('\ufeff{"é": 1}'))).toBe('{"é": 1}');
    expect(decodeJsonText(Buffer.from('{"é": 1}'))).toBe('{"é": 1}');
  });

  it('tells where bytes stop being UTF-8', () => {
    const latin1 = Buffer.from('{\n  "name": "caf\u00e9"\n}', 'latin1');
    const error = '2:15 found bytes that are no character in UTF-8, expected UTF-8';
    expect(errorOf(() => decodeJsonText(latin1))).toBe(error);
    expect(errorOf(() => decodeJsonText(Buffer.concat([Buffer.from('\ufeff'), latin1])))).toBe(error);
    expect(errorOf(() => decodeJsonText(Buffer.from('\ufeff{}', 'utf16le')))).toBe('1:1 found UTF-16, expected UTF-8');
  });

  it('reads or refuses any bytes, and fails in no other way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        errorOf(() => parseJsonText(decodeJsonText(bytes)));
      }),
      { numRuns: 2000 },
    );
  });
});

const suite = fileURLToPath(new URL('../../../shared/corpora/json/JSONTestSuite-parsing.json', import.meta.url));

describe.skipIf(!existsSync(suite))('JSONTestSuite (skipped where ../shared/corpora is absent)', () => {
  const cases: { name: string; expect: string; b64: string }[] = existsSync(suite)
    ? JSON.parse(readFileSync(suite, 'utf8'))
    : [];
  const read = (b64: string) => errorOf(() => parseJsonText(decodeJsonText(Buffer.from(b64, 'base64'))));
  const welcome = new Map([
    ['n_array_number_and_comma.json', 'a trailing comma'],
    ['n_object_trailing_comment.json', 'a comment'],
    ['n_structure_object_with_comment.json', 'a comment'],
  ]);

  it('reads all that must be read', () => {
    const must = cases.filter(({ expect }) => expect === 'accept');
    expect(must.length).toBeGreaterThan(40);
    expect(must.filter(({ b64 }) => read(b64) !== 'no error').map(({ name }) => name)).toEqual([]);
  });

  it('refuses all that must be refused, but for comments and trailing commas', () => {
    const must = cases.filter(({ expect }) => expect === 'reject');
    expect(must.length).toBeGreaterThan(90);
    expect(must.filter(({ b64 }) => read(b64) === 'no error').map(({ name }) => name)).toEqual([...welcome.keys()]);
  });

  it('survives all that may go either way', () => {
    for (const { b64 } of cases) read(b64);
  });
});
