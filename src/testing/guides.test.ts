/** The guides tell what the code says: messages to look up, and settings of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { series } from '../data/derivations/series.ts';
import { metrics } from '../data/sources/synthetic/metrics.ts';
import { isolationForest } from '../models/types/isolation_forest.ts';
import { simpleTransformer } from '../models/types/simple_transformer.ts';
import { ROOT } from './mlops.ts';
import { readRepositoryFile } from './workflow-files.ts';

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
  .map(file => readFileSync(join(ROOT, 'src', file), 'utf8').replaceAll('\\`', '`'))
  .join('\n');

/** The pieces between the dots of each message in the first column of the tables. */
function quotedPieces(page: string): string[] {
  const cells = [...page.matchAll(/^\| (.*?) \|/gm)].map(match => match[1]!);
  const messages = cells.flatMap(cell => [...cell.matchAll(/(`+)(.+?)\1(?!`)/g)].map(match => match[2]!.trim()));
  return messages
    .flatMap(message => message.split('…').map(piece => piece.trim()))
    .filter(piece => /[a-z]{2}/.test(piece));
}

it('lists messages in the troubleshooting that the code really writes', () => {
  const pieces = quotedPieces(readRepositoryFile('docs/guides/troubleshooting.md'));
  expect(pieces.length).toBeGreaterThan(40);
  expect(pieces.filter(piece => !sources.includes(piece))).toEqual([]);
});

it('reads the pieces of a message, also one that quotes', () => {
  const page = '# P\n\n| message | means |\n| --- | --- |\n| `a … cc d` ``see `it` `` | `other` |\n';
  expect(quotedPieces(page)).toEqual(['cc d', 'see `it`']);
});

it('lets updates of every kind of dependency wait', () => {
  const { updates } = parse(readRepositoryFile('.github/dependabot.yml'));
  const days = Object.fromEntries(
    updates.map((each: Update) => [each['package-ecosystem'], each.cooldown['default-days']]),
  );
  expect(days).toEqual({ npm: 7, 'github-actions': 7 });
});

it('tells every hyperparameter of the transformer with its default', () => {
  const rows = [...readRepositoryFile('docs/guides/transformer.md').matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm)];
  const told = Object.fromEntries(rows.map(([, name, value]) => [name, JSON.parse(value!)]));
  expect(told).toEqual(simpleTransformer.defaults);
});

it.each([
  ['hyperparameter', isolationForest.defaults],
  ['setting', series.defaults],
  ['`generator`', metrics.settings!.defaults],
])('tells every %s of the forest, its series and its metrics with the default', (head, defaults) => {
  const page = readRepositoryFile('docs/guides/isolation-forest.md');
  const table = page.slice(page.indexOf(`| ${head} | default |`)).split('\n\n')[0]!;
  const rows = [...table.matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm)];
  expect(Object.fromEntries(rows.map(([, name, value]) => [name, JSON.parse(value!)]))).toEqual(defaults);
});

interface Update {
  readonly 'package-ecosystem': string;
  readonly cooldown: { readonly 'default-days': number };
}
