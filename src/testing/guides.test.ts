/** The guides tell what the code says: messages to look up, and settings of their own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../base/json.ts';
import { modelTypes } from '../catalogs.ts';
import { series } from '../data/derivations/series.ts';
import { metrics } from '../data/sources/synthetic/metrics.ts';
import { isolationForest } from '../models/types/isolation_forest.ts';
import { simpleTransformer } from '../models/types/simple_transformer.ts';
import { knownNames } from '../pipelines/find-config.ts';
import { problems } from './config-text.ts';
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

/** Every key that the schema knows, and every setting of what a configuration can name. */
const KEYS = new Set([
  ...keysOf(JSON.parse(readRepositoryFile('config/training-schedule.schema.json'))),
  ...[...knownNames().modelTypes, ...knownNames().derivations].flatMap(({ defaults }) => Object.keys(defaults)),
  ...knownNames().generators.flatMap(({ settings }) => Object.keys(settings?.defaults ?? {})),
]);

function keysOf(schema: Json): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: JsonObject };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysOf)];
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

it('lists every model type in the README, by the guide where there is one', () => {
  const page = readRepositoryFile('README.md');
  const list = page.slice(page.indexOf('The types: '), page.indexOf('`search` tries'));
  const told = [...list.matchAll(/`([a-z_]+)`/g)].map(match => match[1]!);
  expect(told.toSorted()).toEqual(modelTypes.names.toSorted());
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

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md', 'docs/architecture.md'],
  ...readdirSync(join(ROOT, 'docs', 'guides')).map(name => `docs/guides/${name}`),
  ...readdirSync(join(ROOT, 'actions')).map(name => `actions/${name}/README.md`),
].filter(page => existsSync(join(ROOT, page)));

describe.each(PAGES)('%s', page => {
  const text = readRepositoryFile(page);
  const blocks = [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(match => ({
    language: match[2]!,
    code: match[3]!,
  }));
  const prose = text.replaceAll(/^( *)```\w*\n[\s\S]*?^ *```$/gm, '');

  it('shows configurations that are right as they stand', () => {
    const configurations = blocks.filter(
      ({ language, code }) => language === 'jsonc' || /"(models|sources)":/.test(code),
    );
    expect(configurations.flatMap(({ code }) => problems(code, knownNames()))).toEqual([]);
    expect(configurations.every(({ language }) => language === 'jsonc')).toBe(true);
  });

  it('quotes keys that there are', () => {
    const quoted = [...prose.matchAll(/`\{? ?"(\w+)": /g)].map(match => match[1]!);
    expect(quoted.filter(key => !KEYS.has(key))).toEqual([]);
  });

  it('names files that there are', () => {
    const named = [...prose.matchAll(/[`(]((?:src|scripts|docs|bench|examples|schemas|config)\/[\w./-]+)[`)]/g)];
    expect(named.map(match => match[1]!).filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

interface Update {
  readonly 'package-ecosystem': string;
  readonly cooldown: { readonly 'default-days': number };
}
