import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trainEverything } from '../src/testing/train-everything.ts';
import { build } from './build.ts';

const work = fileURLToPath(new URL('../src/testing/train-everything.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-slim-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { trainEverything } from ${JSON.stringify(work)};
console.log(JSON.stringify(await trainEverything(process.argv[2])));`,
  );
  await build(join(folder, 'built'), { train: entry });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Far from any node_modules. */
it.each(['wasm', 'cpu'] as const)('bundles what the engine %s needs, and it learns the same', async engine => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'built/train.js'), engine], {
    ...{ cwd: folder, encoding: 'utf8' },
  });
  // A stack trace quotes a whole file.
  expect(stderr.slice(-500)).toBe('');
  expect(JSON.parse(stdout)).toEqual(await trainEverything(engine));
});
