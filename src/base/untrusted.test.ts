import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeNodes, markdownNodes } from '../testing/markdown-oracle.ts';
import { commandsIn } from '../testing/runner-commands.ts';
import {
  csvCell,
  logCommandProperty,
  logCommandValue,
  markdownBlock,
  markdownCode,
  markdownText,
  markupText,
  plainJson,
  plainLine,
  plainText,
  titleText,
} from './untrusted.ts';

const corpora = '../shared/corpora';
const read = (path: string) => JSON.parse(readFileSync(`${corpora}/${path}`, 'utf8'));

const HOSTILE = [
  '::add-mask::a',
  'x\r::set-output name=promoted::true',
  'row ##[error]x',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202egnp.exe',
  '@octocat closes #1 https://phish.example',
  '`` ` @octocat',
  'a\\|b|c\n| --- |\n# head',
  '</details><img src=x>',
  '```\n~~~\n[a](javascript:1) ![p](//x/y) [^1]\n\n[^1]: x',
];

const textsOf = (path: string): string[] => read(path).cases.map((each: { text: string }) => each.text);
const present = existsSync(corpora);
const shown = present ? [...read('strings/blns.json'), ...textsOf('markdown/untrusted-fields.json')] : [];
const texts: string[] = [...HOSTILE, ...shown];
const printed = present ? [...texts, ...textsOf('actions/stdout-commands.json')] : texts;
const withCorpora = present ? 'with the corpora' : 'without ../shared/corpora, which is absent';

/** Strings that are made of what the runner and Markdown react to. */
const pieces = fc.constantFrom(
  ...['::', ':', '##[', '#[', '[', ']', 'add-mask', 'set-output name=a', 'error', '\n', '\r', '\t', ' ', '\u2003'],
  ...['\u00a0', '\u0085', '\u200b', '\ufeff', '\u001b[31m', '\\', '`', '``', '|', '@octocat', '#1', '<b>', '![', ']('],
  ...[
    'https://a.example',
    'www.a.example',
    '\u202e',
    '\ud800',
    '- ',
    '1. ',
    '---',
    '~~~',
    'deadbeef',
    'GH-1',
    '_',
    '*',
  ],
);
const hostile = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 9,
});

describe('plainLine', () => {
  it('keeps readable text as it is and shows what cannot be seen', () => {
    expect(plainLine('Größe in m², 30 % (μ)')).toBe('Größe in m², 30 % (μ)');
    expect(plainLine('a\tb\r\nc\u202ed\u001b[0m\ud800')).toBe('a\\tb\\r\\nc\\u{202e}d\\u{1b}[0m\\u{d800}');
    expect(plainLine(' ::add-mask::a ##[group]x')).toBe(' \\u{3a}:add-mask::a ##\\u{5b}group]x');
    expect(plainLine('std::vector')).toBe('std::vector');
  });

  it('holds the length it is given, without splitting a character', () => {
    expect(plainLine('😀😀😀', 4)).toBe('😀…');
    expect(plainLine('\n\n\n', 5)).toBe('\\n\\n…');
    expect(plainLine('😀', 2)).toBe('😀');
    for (const text of texts) expect(plainLine(text, 40).length).toBeLessThanOrEqual(40);
  });

  it(`lets no text command the runner, ${withCorpora}`, () => {
    for (const text of printed) {
      const line = plainLine(text, 100_000);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      for (const prefix of ['', '  ', 'value: ', 'first\n', '\u2003', ':', '#'])
        expect(commandsIn(prefix + line), JSON.stringify(text)).toEqual([]);
    }
  });

  it(`lets no text of several lines command the runner, ${withCorpora}`, () => {
    expect(plainText('a:\tb\r\n  ::error::c\n\n##[group]\u001b[1m')).toBe(
      'a:\tb\n  \\u{3a}:error::c\n\n##\\u{5b}group]\\u{1b}[1m',
    );
    for (const text of printed) expect(commandsIn(plainText(text)), JSON.stringify(text)).toEqual([]);
  });

  it('lets none of 60,000 made-up texts command the runner or break the line', () => {
    const property = fc.property(hostile, parts => {
      const line = plainLine(parts.join(''));
      if (commandsIn(plainText(parts.join(''))).length > 0) return false;
      return (
        !/[\r\n\u001b\u0085\u2028]/.test(line) && commandsIn(line).length === 0 && commandsIn(`:${line}`).length === 0
      );
    });
    fc.assert(property, { numRuns: 60_000, seed: 1 });
  });
});

describe('plainJson', () => {
  it(`says the same as the JSON it is given, and neither commands the runner nor acts on a terminal, ${withCorpora}`, () => {
    for (const text of printed) {
      const value = { [text]: [text, { nested: `##[error]${text}` }] };
      const shown = plainJson(JSON.stringify(value, null, 2));
      expect(JSON.parse(shown)).toEqual(value);
      expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(commandsIn(shown), JSON.stringify(text)).toEqual([]);
    }
  });
});

describe('Markdown', () => {
  const row = (cell: string) => `| name | value |\n| --- | --- |\n| ${cell} | 1 |\n`;
  const places: Record<string, (text: string) => string> = {
    'code in a paragraph': text => `The column ${markdownCode(text)} of ${markdownCode(text)} drifted.\n`,
    'text at the start of a list': text => `- ${markdownText(text)}: bad\n`,
    'code in a cell': text => row(markdownCode(text)),
    'text in a heading': text => `### ${markdownText(text)}\n`,
    'text in a sentence': text => `Model ${markdownText(text)}, **${markdownText(text)}**.\n`,
    'block in details': text => `<details>\n\n${markdownBlock(text)}\n\n</details>\n`,
    title: text => `${titleText(text)}\n`,
  };

  for (const [place, template] of Object.entries(places)) {
    it(`keeps every text inert: ${place}, ${withCorpora}`, () => {
      const expected = activeNodes(template('x'));
      for (const text of texts) expect(activeNodes(template(text)), JSON.stringify(text)).toEqual(expected);
    });
  }

  it('keeps made-up texts inert, and the cells of a table in their columns', () => {
    const property = fc.property(hostile, parts => {
      const text = parts.join('');
      for (const template of Object.values(places))
        expect(activeNodes(template(text))).toEqual(activeNodes(template('x')));
      const cells = markdownNodes(row(markdownText(text))).filter(node => node.type === 'tableCell');
      expect(cells).toHaveLength(4);
    });
    fc.assert(property, { numRuns: 150, seed: 2 });
  });

  it('shows the same characters in code that the plain line has', () => {
    for (const text of texts) {
      const shown = markdownNodes(markdownCode(text, 1000)).filter(node => node.type === 'inlineCode');
      const plain = plainLine(text, 1000).replaceAll('|', '\\u{7c}');
      expect(shown.map(node => node.value)).toEqual([plain === '' ? '""' : plain]);
    }
  });

  it('leaves plain words plain and puts all else in code', () => {
    expect(markdownText('card type_2')).toBe('card type_2');
    expect(markdownText('income-band')).toBe('income-band');
    for (const text of ['JIRA-12', 'deadbeef', 'a_deadbee', '__init__', 'a.b', '1st', 'a  b', 'é', '', 'a\n', ' a'])
      expect(markdownText(text)).toMatch(/^`/);
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('`a')).toBe('`` `a ``');
  });

  it('keeps lines and tabs in a block, and says what it left out', () => {
    expect(markdownBlock('a\r\n\tb\rc\n')).toBe('```text\na\n\tb\\rc\n```');
    expect(markdownBlock('````')).toBe('`````text\n````\n`````');
    expect(markdownBlock('abcdef', 4)).toBe('```text\nabcd\n… 2 more characters\n```');
  });

  it('makes titles that a person can read', () => {
    expect(titleText('@octocat amount_usd: drift (PSI 0.31) #12')).toBe('octocat amount_usd drift (PSI 0.31) 12');
    expect(titleText('\u202e\n')).toBe('(unnamed)');
    expect(titleText('x'.repeat(300))).toHaveLength(200);
  });
});

describe('markupText', () => {
  it('is the text again for a reader of HTML, and no tag, no end of an attribute, no character that acts', () => {
    const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    const check = (text: string) => {
      const markup = markupText(text, 100);
      expect(markup).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(markup).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(markup.replace(/&([^;]+);/g, (_, name: string) => entities[name]!)).toBe(plainLine(text, 100));
    };
    texts.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
    check(`${'x'.repeat(99)}<b>`);
  });
});

describe('csvCell', () => {
  it('keeps numbers, quotes what needs it, and disarms formulas', () => {
    expect([1.5, '-5', '+3.2', '-1e5', true, null, Number.NaN].map(csvCell)).toEqual([
      '1.5',
      '-5',
      '+3.2',
      '-1e5',
      'true',
      '',
      '',
    ]);
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('1-1')).toBe('1-1');
    expect(csvCell('=1+1')).toBe('"\'=1+1"');
  });

  it.skipIf(!existsSync(corpora))('leaves no formula of the corpus (skipped without ../shared/corpora)', () => {
    for (const cell of read('csv/formula-cells.json').cells as string[]) {
      const written = csvCell(cell);
      const opened = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      if (Number.isFinite(Number(cell))) expect(written).toBe(cell);
      else expect(opened, JSON.stringify(cell)).not.toMatch(/^[\s\u200b]*[=+\-@\t\r＝＋－＠]/);
    }
  });
});

describe('workflow commands', () => {
  it('carry any text to the runner and nothing besides', () => {
    const property = fc.property(hostile, hostile, (title, message) => {
      const line = `::notice title=t${logCommandProperty(title.join(''))}::${logCommandValue(message.join(''))}`;
      const heard = commandsIn(line);
      expect(heard).toHaveLength(1);
      expect(heard[0]?.command).toBe('notice');
      expect(Object.keys(heard[0]?.properties ?? {})).toEqual(['title']);
      expect(heard[0]?.data).toBe(commandsIn(`::notice::${logCommandValue(message.join(''))}`)[0]?.data);
    });
    fc.assert(property, { numRuns: 5000, seed: 3 });
  });

  it('bring line breaks, percent signs, colons and commas back', () => {
    const text = 'a: 50 %0A,\r\nb';
    const [heard] = commandsIn(`::error title=${logCommandProperty(text)}::${logCommandValue(text)}`);
    expect(heard).toMatchObject({ properties: { title: text }, data: text });
  });
});
