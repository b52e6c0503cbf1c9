import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { type Story, story } from '../testing/training-story.ts';
import { openPackage } from './open-package.ts';
import { openRegistry } from './registry.ts';
import type { Models } from './registry-index.ts';

let here: Story;
let kept: string;
let copy: string;
let models: Models;
beforeAll(async () => {
  here = story();
  const report = await here.train({ 'model-type': 'logistic', 'num-samples': '500' });
  kept = join(here.path, report.models[0]!.package!);
  copy = join(here.path, 'copy');
  ({ models } = openRegistry(here.modelsDir));
});
afterAll(() => here[Symbol.dispose]());
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(kept, copy, { recursive: true });
});

const at = (file: string) => join(copy, file);

it('opens a copy anywhere, with the digest that the registry names', () => {
  const { card, sha256, known, files } = openPackage(copy, models);
  expect(card.name).toBe('logistic');
  expect(sha256).toBe(models.get('logistic')![0]!.sha256);
  expect(known).toMatchObject({ stage: 'current' });
  expect([...files.keys()]).toContain('model.json');
  expect(openPackage(copy, new Map()).known).toBeNull();
});

it.each([
  ['a changed file', () => writeFileSync(at('README.md'), 'x'), /README\.md has SHA-256/],
  ['a missing one', () => rmSync(at('model.json')), /model\.json is missing/],
  ['one too many', () => writeFileSync(at('more\n::error::x'), ''), /more\\n::error::x does not belong to the package/],
  [
    'a link in its place',
    () => {
      rmSync(at('weights.bin'));
      symlinkSync(join(kept, 'weights.bin'), at('weights.bin'));
    },
    /weights\.bin is missing, or no plain file/,
  ],
  ['a card that is no JSON', () => writeFileSync(at('card.json'), '{'), /card\.json is not JSON/],
  ['a card that is none', () => writeFileSync(at('card.json'), '{"files":{}}'), /card\.json is not a model card/],
  [
    'a card that leads out',
    () => writeFileSync(at('card.json'), readFileSync(at('card.json'), 'utf8').replace('"model.json"', '"../x"')),
    /is not a model card/,
  ],
  ...['../../../outside', 'logistic\n::error::x', '<b>'].map((name): [string, () => void, RegExp] => [
    `a card of a model named ${JSON.stringify(name)}`,
    () =>
      writeFileSync(at('card.json'), JSON.stringify({ ...JSON.parse(readFileSync(at('card.json'), 'utf8')), name })),
    /card\.json is not a model card: name is /,
  ]),
])('refuses %s', (_, change, message) => {
  change();
  expect(() => openPackage(copy, new Map())).toThrow(IntegrityError);
  expect(() => openPackage(copy, new Map())).toThrow(message);
});

it('refuses a package that vouches for itself, where the registry knows another one of this version', () => {
  const card = readFileSync(at('card.json'), 'utf8');
  writeFileSync(at('card.json'), card.replace('"cohort": null', '"cohort": "mine"'));
  expect(openPackage(copy, new Map()).card.cohort).toBe('mine');
  expect(() => openPackage(copy, models)).toThrow(/card\.json makes a package of digest [0-9a-f]{64}, committed was/);
});

it('says what a folder without a card is', () => {
  rmSync(at('card.json'));
  expect(() => openPackage(copy, models)).toThrow(ConfigurationError);
});
