/**
 * Builds `dist/`: one entry per face, shared chunks, byte for byte the same on every machine and Node.
 * `npm run build` writes dist/; a test builds into a temporary folder and compares.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRIES = {
  mlops: 'src/cli.ts',
  train: 'src/actions/train.ts',
  'csv-worker': 'src/data/csv/worker.ts',
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

export async function build(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ in: file, out })),
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
    legalComments: 'linked',
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    plugins: [lazyOidc, bufferConstructor],
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(join(root, 'dist'));
