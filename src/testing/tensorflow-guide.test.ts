/** The code of the guide, run as it stands by a process that has TensorFlow.js and nothing of ours. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabeledDataset } from '../data/dataset.ts';
import type { Model } from '../models/model-type.ts';
import { simpleTransformer } from '../models/types/simple_transformer.ts';
import { assemblePackage } from '../registry/assemble-package.ts';
import { predictorFiles } from '../registry/model-files.ts';
import { exampleCard } from './example-card.ts';
import { ROOT } from './mlops.ts';
import { trainContext } from './train-context.ts';
import { readRepositoryFile } from './workflow-files.ts';

/** The parts of it that are installed here; what else the package has is for other devices. */
const INSTALLED = `
  import * as core from '@tensorflow/tfjs-core';
  import * as layers from '@tensorflow/tfjs-layers';
  import '@tensorflow/tfjs-backend-cpu';
  const tf = { ...core, ...layers };
`;

const TEXTS = [
  ...[
    'Send me 1,500 euros today!',
    'send ME １２３ euros',
    "don't wait — it's urgent",
    'カタカナ and 漢字の文',
    'ไทย 42',
    '',
  ],
  ...['the printer is out of paper', 'please reset the password of the printer', 'ÄPFEL und Birnen', '😀 👍🏽 ok'],
  'a very long message that goes on and on until nobody can remember how it began or why it was sent at all',
];

let folder: string;
let model: Model;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-guide-'));
  const hyperparameters = { epochs: 2, length: 16, min_count: 1, layers: 2, learning_rate: 0.01 };
  model = await simpleTransformer.train(messages([...TEXTS, ...TEXTS]), hyperparameters, trainContext(1));
  const calibration = { method: 'none', parameters: {}, n: 0, reason: 'a test' } as const;
  const files = predictorFiles({ model, calibration, threshold: 0.5 });
  for (const [name, bytes] of assemblePackage(exampleCard(), files, model.exports!())) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function messages(texts: readonly string[]): LabeledDataset {
  return {
    ...{ name: 'messages', rows: texts.length, timestamp: null, group: null },
    columns: [{ kind: 'text', name: 'text', values: texts }],
    labels: Uint8Array.from(texts, (_, row) => row % 2),
    label: { name: 'label', positive: '1', negative: '0' },
    origin: { source: 'test', location: '', digest: '', observedAt: null },
  };
}

describe('the guide to TensorFlow.js', () => {
  it('scores as the model does', () => {
    const code = /```js\n([\s\S]*?)```/.exec(readRepositoryFile('docs/guides/tensorflow.md'))![1]!;
    const line = "import * as tf from '@tensorflow/tfjs';\n";
    expect(code).toContain(line);
    const asked = `console.log(JSON.stringify(await scores(...JSON.parse(process.argv[1]))))`;
    const program = `${code.replace(line, INSTALLED)}\n${asked}`;
    const texts = [...TEXTS, 'never seen before'];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program, JSON.stringify([folder, texts])],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    const scores = JSON.parse(stdout) as number[];
    model.score(messages(texts)).forEach((score, row) => {
      expect(Math.abs(scores[row]! - score), texts[row]).toBeLessThan(1e-5);
    });
    expect(new Set(scores.map(score => score.toFixed(4))).size).toBeGreaterThan(8);
  });
});
