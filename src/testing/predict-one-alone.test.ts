/** What is built for programs of users, away from everything else of ours: the file, its types, and what the guide says. */
import { copyFileSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import { loadModel, type Row } from '../predict-one.ts';
import { ROOT, type Workspace, workspace } from './mlops.ts';

const TYPES = modelTypes.all.filter(({ required = [] }) => required.length === 0).map(({ name }) => name);
const [, PROGRAM] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/guides/predict-one.md'), 'utf8'))!;

let here: Workspace;
/** Folders of packages, one of each type. */
let packages: readonly string[];

beforeAll(() => {
  here = workspace();
  const models = TYPES.map(type => ({ name: type, type, dataset: 'synthetic' }));
  here.write('c.json', JSON.stringify({ models }));
  const { code, stdout, stderr } = here.mlops('train', '--config', 'c.json', '--num-samples', '600', '--json');
  if (code !== 0) throw new Error(stderr);
  packages = JSON.parse(stdout).models.map((model: { readonly package: string }) => join(here.path, model.package));
  here.write('package.json', JSON.stringify({ type: 'module' }));
  for (const file of ['predict-one.js', 'predict-one.d.ts'])
    copyFileSync(join(ROOT, 'dist', file), join(here.path, file));
});
afterAll(() => here[Symbol.dispose]());

const node = (file: string) => here.shell(`"${process.execPath}" ${file}`);

/** Compiles a program strictly, the declarations that it uses too, and runs what comes out. */
function compileAndRun(name: string, text: string) {
  here.write(`${name}.ts`, text);
  const options = '--strict --exactOptionalPropertyTypes --module nodenext --target es2023 --lib es2023,dom --types ""';
  const compiled = here.shell(`"${process.execPath}" "${ROOT}/node_modules/typescript/bin/tsc" ${options} ${name}.ts`);
  expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
  return node(`${name}.js`);
}

it('does what the guide says, with the file and its declaration alone', () => {
  const { code, stdout, stderr } = compileAndRun('guide', PROGRAM!);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^(?:normal|anomalous) [01]\.\d{3} [01]\.\d{3}\n$/);
});

it('does so by the name that it has where the package is installed', () => {
  mkdirSync(join(here.path, 'node_modules'));
  symlinkSync(ROOT, join(here.path, 'node_modules', 'mlops-actions'));
  const named = PROGRAM!.replace('./predict-one.js', 'mlops-actions/predict-one');
  expect(compileAndRun('installed', named)).toMatchObject({ code: 0, stderr: '' });
});

it('judges by a model of every type as the source does', () => {
  const rows = packages.map((folder): Row => {
    const { features } = loadModel(folder);
    const values: Record<string, unknown> = {
      numeric: 0.7,
      categorical: 'mail',
      text: 'send me the pin',
      timestamp: 0,
    };
    return Object.fromEntries(features.map(({ name, kind }) => [name, values[kind] ?? ['read', 'scan']]));
  });
  const calls = packages.map((folder, i) => `loadModel(${JSON.stringify(folder)}).predict(${JSON.stringify(rows[i])})`);
  here.write('all.js', `import { loadModel } from './predict-one.js';\nconsole.log(JSON.stringify([${calls}]));`);
  const { stdout, stderr } = node('all.js');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(packages.map((folder, i) => loadModel(folder).predict(rows[i]!)));
  expect(packages).toHaveLength(TYPES.length);
});

it('is small, as nothing is in it that reads tables or generates rows', () => {
  expect(statSync(join(here.path, 'predict-one.js')).size).toBeLessThan(400_000);
});

it('ends a program that catches nothing with a few short lines', () => {
  here.write('null.js', `${PROGRAM!.split('const {')[0]}\nmodel.predict(null);`);
  const { code, stderr } = node('null.js');
  expect(code).toBe(1);
  expect(stderr).toContain('DataError: the row is null, expected an object by the names of the columns');
  expect(stderr.length).toBeLessThan(2000);
  expect(Math.max(...stderr.split('\n').map(line => line.length))).toBeLessThan(200);
});
