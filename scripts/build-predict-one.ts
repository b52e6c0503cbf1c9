/** Builds `dist/predict-one.js`: one file that runs wherever it is copied to, and the types that a compiler asks for beside it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = 'src/predict-one.ts';

export async function buildPredictOne(outdir: string): Promise<void> {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [SOURCE],
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    charset: 'utf8',
    // Not minified, for who reads it, and where a program ends with an error and Node prints the line.
    lineLimit: 120,
    legalComments: 'eof',
    // Only a training asks for TensorFlow.js, when it begins.
    external: ['@tensorflow/*', '*/tfjs-operations.ts'],
    logLevel: 'warning',
  });
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const only = ['--ignoreConfig', '--noResolve', '--noCheck', '--declaration', '--emitDeclarationOnly'];
  const how = ['--module', 'nodenext', '--target', 'es2023', '--newLine', 'lf', '--outDir', outdir];
  execFileSync(process.execPath, [compiler, SOURCE, ...only, ...how], { cwd: root, stdio: 'inherit' });
  const declaration = readFileSync(join(outdir, 'predict-one.d.ts'), 'utf8');
  if (/\bfrom '|\bimport\(/.test(declaration)) throw new Error(`${SOURCE} exports types of other files`);
}
