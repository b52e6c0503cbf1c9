import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBackend } from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../base/random.ts';
import { backendOptions, drawExamples, drawParameters, SHAPES } from '../../../testing/drawn-transformer.ts';
import { loadTfjs } from './load-tfjs.ts';
import { openTfjs } from './tfjs.ts';

const require = createRequire(import.meta.url);
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'mlops-tfjs-node-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

function install(code: string): void {
  const folder = join(workspace, 'node_modules/@tensorflow/tfjs-node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "@tensorflow/tfjs-node", "version": "4.22.0", "main": "index.js" }',
  );
  writeFileSync(join(folder, 'index.js'), code);
}

/** In the place of the native engine the one of plain JavaScript, under its name; and the calls that Node has dropped. */
const STAND_IN = `
  const util = require('util');
  if (!util.isNullOrUndefined(undefined) || util.isNullOrUndefined(0) || !util.isArray([])) throw new Error('util');
  const tf = require(${JSON.stringify(require.resolve('@tensorflow/tfjs-core'))});
  const { MathBackendCPU } = require(${JSON.stringify(require.resolve('@tensorflow/tfjs-backend-cpu'))});
  require(${JSON.stringify(require.resolve('@tensorflow/tfjs-layers'))});
  if (tf.findBackendFactory('tensorflow') === null) {
    tf.registerBackend('tensorflow', () => new MathBackendCPU());
    tf.copyRegisteredKernels('cpu', 'tensorflow');
  }
  module.exports = tf;
`;

describe('the backend node', () => {
  it('is taken from the workspace, and learns there', async () => {
    install(STAND_IN);
    const shape = SHAPES[0]!;
    const random = seededRandom('node');
    const options = backendOptions(shape, drawParameters(shape, random), { dropout: 0.1 });
    const examples = drawExamples(shape, 10, random);
    const learned = async (engine: 'cpu' | 'node') => {
      const backend = await openTfjs(engine, workspace, options);
      expect(backend.name).toBe(engine);
      await backend.step(examples, 0.01);
      return backend.parameters();
    };
    expect(await learned('node')).toEqual(await learned('cpu'));
    (await loadTfjs('node', workspace)).activate();
    expect(getBackend()).toBe('tensorflow');
  });

  it('is found from folders below the one where it is installed', async () => {
    install(STAND_IN);
    mkdirSync(join(workspace, 'models/text'), { recursive: true });
    await expect(loadTfjs('node', join(workspace, 'models/text'))).resolves.toBeDefined();
  });

  it('is asked for by name where it is not installed', async () => {
    await expect(loadTfjs('node', workspace)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: `the backend "node" needs @tensorflow/tfjs-node, which is not installed in ${workspace}`,
      hint: 'install it there (npm install @tensorflow/tfjs-node), or choose another backend',
    });
  });

  it('says why what is installed does not load', async () => {
    install(`throw new Error('tfjs_binding.node: cannot open shared object file\\n::error::no')`);
    await expect(loadTfjs('node', workspace)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: `@tensorflow/tfjs-node is installed in ${workspace}, but does not load: tfjs_binding.node: cannot open shared object file\\n::error::no`,
      hint: 'run npm rebuild @tensorflow/tfjs-node there, or choose another backend',
    });
  });
});

it('starts the engines that are bundled, however many ask at once', async () => {
  const loaded = await Promise.all(
    (['wasm', 'cpu', 'wasm', 'cpu'] as const).map(engine => loadTfjs(engine, workspace)),
  );
  for (const [i, { tf, activate }] of loaded.entries()) {
    activate();
    expect(getBackend()).toBe(i % 2 === 0 ? 'wasm' : 'cpu');
    expect([...tf.tidy(() => tf.matMul(tf.tensor([[1, 2]]), tf.tensor([[3], [4]]))).dataSync()]).toEqual([11]);
  }
});
