/** What is generated and committed is what its source says today. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { compileKernel, kernelNames } from '../../scripts/build-kernels.ts';
import { generatedFiles } from '../../scripts/generate.ts';
import { OWN_REPOSITORY } from '../base/own-repository.ts';
import { VERSION } from '../base/version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(join(folder, file)).isFile())
    .sort();
}

it('has a dist/ that a fresh build reproduces byte for byte, under 9 MB', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'mlops-dist-'));
  try {
    await build(fresh);
    const committed = join(root, 'dist');
    expect(filesUnder(committed), 'run `npm run build` and commit dist/').toEqual(filesUnder(fresh));
    const stale = filesUnder(fresh).filter(
      file => !readFileSync(join(fresh, file)).equals(readFileSync(join(committed, file))),
    );
    expect(stale, 'run `npm run build` and commit dist/').toEqual([]);
    const bytes = filesUnder(fresh).reduce((sum, file) => sum + statSync(join(fresh, file)).size, 0);
    expect(bytes).toBeLessThan(9_000_000);
  } finally {
    rmSync(fresh, { recursive: true });
  }
});

it('has short lines in dist/, as Node prints the one where an error was thrown that nobody caught', () => {
  const scripts = filesUnder(join(root, 'dist')).filter(file => file.endsWith('.js'));
  const long = scripts.filter(file =>
    read(join('dist', file))
      .split('\n')
      .some(line => line.length > 1500),
  );
  expect(long).toEqual([]);
});

it('has kernels that their sources compile to', async () => {
  for (const name of kernelNames()) expect(read(`src/kernels/${name}.wasm.ts`)).toBe(await compileKernel(name));
});

it('has action.yml files and tables that the list of commands gives', () => {
  for (const [path, text] of generatedFiles()) expect(read(path), 'run `npm run generate`').toBe(text);
});

it('names the same version and the same repository in package.json and in the code', () => {
  const { version, repository } = JSON.parse(read('package.json'));
  expect({ version, repository }).toEqual({ version: VERSION, repository: `github:${OWN_REPOSITORY}` });
});
