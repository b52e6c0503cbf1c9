/** Holds quoted words to what bash makes of them. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

const WORDS = [
  'models',
  'a b',
  "it's",
  '$(x) `y` "z" \\',
  '',
  'm\n::error::x',
  "\u001b[31m'ä\\n",
  '模型 \u202e',
  '-x*?',
];

it('are what was meant, in bash, and printed without a character that acts', () => {
  const quoted = WORDS.map(shellWord);
  const printed = execFileSync('bash', ['-c', `printf '%s\\0' ${quoted.join(' ')}`], { encoding: 'utf8' });
  expect(printed.split('\0').slice(0, -1)).toEqual(WORDS);
  for (const word of quoted) expect(word).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(shellWord('models/current-1.0')).toBe('models/current-1.0');
});
