/**
 * Builds `dist/`: one entry per face with shared chunks, and one file for programs of users; byte for byte the same on every
 * machine and Node.
 * `npm run build` writes dist/; a test builds into a temporary folder and compares.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { buildPredictOne } from './build-predict-one.ts';
import { copyWasm, slimTfjs } from './slim-tfjs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRIES = {
  mlops: 'src/cli.ts',
  action: 'src/actions/root.ts',
  train: 'src/actions/train.ts',
  'csv-worker': 'src/data/csv/worker.ts',
  'train-worker': 'src/train-worker.ts',
  'transformer-worker': 'src/models/transformer/crew-worker.ts',
  'drawing-worker': 'src/reporting/charts/drawing-worker.ts',
  'program-supervisor': 'src/platform/program-supervisor.ts',
};

/** @actions/core imports its OIDC client, and with it undici (60 ms), at the top; nothing of ours asks for an ID token at start. */
const lazyOidc: esbuild.Plugin = {
  name: 'lazy-oidc',
  setup(build) {
    build.onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, args =>
      args.suffix === '?real'
        ? undefined
        : {
            loader: 'js',
            resolveDir: dirname(args.path),
            contents: [
              'export class OidcClient {',
              '  static async getIDToken(audience) {',
              "    const { OidcClient: Real } = await import('./oidc-utils.js?real');",
              '    return Real.getIDToken(audience);',
              '  }',
              '}',
            ].join('\n'),
          },
    );
    build.onResolve({ filter: /\?real$/ }, args => ({
      path: join(args.resolveDir, args.path.slice(0, -5)),
      suffix: '?real',
    }));
  },
};

/** The artifact client's unzip code calls `new Buffer()`, which Node warns about outside node_modules. */
const bufferConstructor: esbuild.Plugin = {
  name: 'buffer-constructor',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/](unzip-stream|binary|buffers)[\\/].*\.js$/ }, args => ({
      loader: 'js',
      contents: readFileSync(args.path, 'utf8').replaceAll(
        'new Buffer(',
        "((v) => typeof v === 'number' ? Buffer.alloc(v) : Buffer.from(v))(",
      ),
    }));
  },
};

/** Azure's client cuts the values of a query at their first `=`: of signatures that end with one, as act makes them, nothing is left. */
const wholeQueryValues: esbuild.Plugin = {
  name: 'whole-query-values',
  setup(build) {
    build.onLoad({ filter: /core-client[\\/]dist[\\/]esm[\\/]urlHelpers\.js$/ }, args => {
      const [before, after, ...more] = readFileSync(args.path, 'utf8').split('pair.split("=", 2)');
      if (after === undefined || more.length > 0) throw new Error(`${args.path} has changed: see whole-query-values`);
      return { loader: 'js', contents: `${before}pair.split(/=(.*)/s, 2)${after}` };
    });
  },
};

/** Where data are read, models trained and judged: what they import counts too. */
const TRAINING = [
  ...['src/pipelines/load-sources.ts', 'src/pipelines/train-model.ts', 'src/pipelines/judge-model.ts'],
  ...['src/pipelines/make-ensemble.ts', 'src/data/csv/worker.ts', 'src/train-worker.ts'],
  'src/models/transformer/crew-worker.ts',
];

/** SHA-256 over the files that a training runs through, by path: with another one, an unchanged model is trained again. */
async function trainingCode(): Promise<string> {
  const { metafile } = await esbuild.build({
    ...{ absWorkingDir: root, entryPoints: TRAINING, outdir: 'nowhere', write: false, metafile: true },
    ...{ bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' },
  });
  const hash = createHash('sha256');
  for (const path of Object.keys(metafile.inputs).sort()) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    hash.update(`${path}\n${content}\n`);
  }
  return hash.digest('hex');
}

/** `entries`: a test builds another one in the same way. */
export async function build(outdir: string, entries: Readonly<Record<string, string>> = ENTRIES): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: file, out })),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    charset: 'utf8',
    // White space and syntax only: names stay, so that a stack trace and a reviewer can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    // Where a process ends with an error that nobody caught, Node prints the line.
    lineLimit: 120,
    legalComments: 'linked',
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    define: {
      __dirname: 'import.meta.dirname',
      __filename: 'import.meta.filename',
      __TRAINING_CODE__: JSON.stringify(await trainingCode()),
    },
    plugins: [lazyOidc, bufferConstructor, wholeQueryValues, slimTfjs],
    logLevel: 'warning',
  });
  copyWasm(join(outdir, 'chunks'));
  copyAssets(outdir);
  await buildPredictOne(outdir);
}

/** What the bundle reads at run time: the renderer of PNG and its font, each with its licence. */
function copyAssets(outdir: string): void {
  const { resolve } = createRequire(import.meta.url);
  const font = '@expo-google-fonts/open-sans';
  const wasm = JSON.parse(readFileSync(join(dirname(resolve('@resvg/resvg-wasm')), 'package.json'), 'utf8'));
  const notice = [
    `resvg.wasm comes from the npm package ${wasm.name} ${wasm.version}, under the Mozilla Public License 2.0`,
    '(https://mozilla.org/MPL/2.0/), unchanged. Its source: https://github.com/yisibl/resvg-js',
    '',
    `open-sans.ttf comes from the npm package ${font}, unchanged, under the licence below.`,
    '',
    readFileSync(resolve(`${font}/LICENSE_FONT`), 'utf8'),
  ].join('\n');
  mkdirSync(join(outdir, 'assets'));
  copyFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'), join(outdir, 'assets', 'resvg.wasm'));
  copyFileSync(resolve(`${font}/400Regular/OpenSans_400Regular.ttf`), join(outdir, 'assets', 'open-sans.ttf'));
  writeFileSync(join(outdir, 'assets', 'LICENSES.txt'), notice);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(join(root, 'dist'));
