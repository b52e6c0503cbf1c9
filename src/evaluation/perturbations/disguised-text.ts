/**
 * Text that a person still reads, or a program still decodes, written so that a model may not: the four disguises that
 * attacks on text filters use. Rows of both classes wear them. A model that no longer finds its positives loses recall; one
 * that takes the disguise itself for the crime calls harmless rows positive: they are the hard negatives.
 */
import type { Perturbation } from '../perturbation.ts';

const LEET: Readonly<Record<string, string>> = { e: '3', a: '4', o: '0', i: '1', s: '5', t: '7' };

/** Cyrillic letters that look like the Latin ones. */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  ...{
    a: '\u0430',
    c: '\u0441',
    e: '\u0435',
    i: '\u0456',
    o: '\u043e',
    p: '\u0440',
    s: '\u0455',
    x: '\u0445',
    y: '\u0443',
  },
};

interface Disguise {
  readonly level: string;
  readonly description: string;
  write(text: string): string;
}

const DISGUISES: readonly Disguise[] = [
  {
    level: 'leet',
    description: 'Letters as digits that look like them: e3 a4 o0 i1 s5 t7.',
    write: text => replaced(text, LEET),
  },
  {
    level: 'spaced',
    description: 'A space between all letters of each word.',
    write: text => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, ' '),
  },
  { level: 'base64', description: 'The whole text in base64.', write: text => Buffer.from(text).toString('base64') },
  {
    level: 'homoglyphs',
    description: 'Nine Latin letters as Cyrillic ones that look the same.',
    write: text => replaced(text, HOMOGLYPHS),
  },
];

/** All of them. */
export const disguisedText: readonly Perturbation[] = DISGUISES.map(({ level, description, write }) => ({
  name: 'disguised_text',
  level,
  description,
  spoil(column) {
    if (column.kind !== 'text') return null;
    let cells = 0;
    const values = column.values.map(value => {
      if (value === null) return null;
      const written = write(value);
      if (written !== value) cells++;
      return written;
    });
    return { column: { ...column, values }, cells };
  },
}));

function replaced(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replaceAll(/[A-Za-z]/g, letter => {
    const like = letters[letter.toLowerCase()] ?? letter;
    return letter < 'a' ? like.toUpperCase() : like;
  });
}
