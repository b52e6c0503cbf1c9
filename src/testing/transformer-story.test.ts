/** A transformer from the built command line to its package, on engines that the bundle brings along. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ModelCard } from '../registry/model-card.ts';
import { workspace } from './mlops.ts';

it.each(['wasm', 'cpu'])(
  'trains with %s, keeps the network as TensorFlow.js has it too, and verifies every byte',
  name => {
    using here = workspace();
    const { code, stderr } = here.mlops(
      ...['train', '--model-type', 'simple_transformer', '--backend', name, '--num-samples', '300', '--epochs', '1'],
      ...['--seed', '7', '--report', 'report.json'],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/tensorflow|deprecat/i) });
    const { models } = JSON.parse(readFileSync(join(here.path, 'report.json'), 'utf8'));
    const folder = join(here.path, models[0].package);
    const card = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8')) as ModelCard;
    expect(card.facts['backend']).toBe(name);
    expect(card.hyperparameters['backend']).toBe(name);
    expect(card.exports).toMatchObject([{ folder: 'tfjs' }]);
    expect(Object.keys(card.files)).toEqual(expect.arrayContaining(['tfjs/model.json', 'tfjs/weights.bin']));
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('For other programs, in `tfjs/`');
    expect(here.mlops('verify').code).toBe(0);
    rmSync(join(folder, 'tfjs/weights.bin'));
    const verified = here.mlops('verify');
    expect(verified.code).toBe(3);
    expect(verified.stdout).toContain('tfjs/weights.bin');
  },
);

it('trains on our kernels with helping threads, whose entry the bundle has, and is promoted', () => {
  using here = workspace();
  const { code } = here.mlops(
    'train',
    '--model-type',
    'simple_transformer',
    '--num-samples',
    '3000',
    '--report',
    'r.json',
  );
  expect(code).toBe(0);
  const { models } = JSON.parse(readFileSync(join(here.path, 'r.json'), 'utf8'));
  expect(models[0]).toMatchObject({ stage: 'current', promoted: true });
  const card = JSON.parse(readFileSync(join(here.path, models[0].package, 'card.json'), 'utf8')) as ModelCard;
  expect(card.facts).toMatchObject({ backend: 'kernels', epochs_run: 5 });
});
