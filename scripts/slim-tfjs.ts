/** What of TensorFlow.js goes into the bundle: the operations of the small transformer and their gradients, on two engines. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type * as esbuild from 'esbuild';

/** Whatever `src/models/transformer/backends/tfjs-network.ts` runs, forward and backward; a test trains with the bundle. */
const KERNELS = [
  ...[
    'Add',
    'BatchMatMul',
    'Cast',
    'Concat',
    'Identity',
    'Mean',
    'Multiply',
    'Neg',
    'OneHot',
    'Pow',
    'RealDiv',
    'Relu',
  ],
  ...['Reshape', 'Rsqrt', 'Sigmoid', 'Softmax', 'Softplus', 'SplitV', 'Square', 'Step', 'Sub', 'Sum', 'Transpose'],
];
const GRADIENTS = [
  ...['Add', 'BatchMatMul', 'Cast', 'Concat', 'Mean', 'Multiply', 'Relu', 'Reshape', 'Rsqrt', 'Softmax', 'Softplus'],
  ...['Square', 'Sub', 'Transpose'],
];
const WASM_FILE = '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm';

export const slimTfjs: esbuild.Plugin = {
  name: 'slim-tfjs',
  setup(build) {
    const instead = (filter: RegExp, other: (path: string) => string) =>
      build.onResolve({ filter }, ({ path, ...from }) => build.resolve(other(path), { ...from }));
    // The modules, which esbuild takes apart; `main` is one file with everything.
    instead(/^@tensorflow\/tfjs-(core|backend-cpu|backend-wasm)$/, path => `${path}/dist/index.js`);
    // It is loaded for the gradients that it registers.
    instead(/^@tensorflow\/tfjs-layers$/, () => '@tensorflow/tfjs-core/dist/register_all_gradients.js');
    build.onLoad({ filter: /tfjs-[a-z-]+[\\/]dist[\\/]register_all_kernels\.js$/ }, ({ path }) => only(KERNELS, path));
    build.onLoad({ filter: /tfjs-core[\\/]dist[\\/]register_all_gradients\.js$/ }, ({ path }) => only(GRADIENTS, path));
    // Node has no use for threads of the browser, and a `fetch` of its own.
    build.onLoad({ filter: /wasm-threaded-simd(\.worker)?\.js$/ }, () => ({
      contents: "export default undefined; export const wasmWorkerContents = '';",
    }));
    build.onResolve({ filter: /^node-fetch$/ }, ({ path }) => ({ path, namespace: 'slim-tfjs' }));
    build.onLoad({ filter: /^node-fetch$/, namespace: 'slim-tfjs' }, () => ({ contents: 'module.exports = fetch;' }));
  },
};

/** The list of what a module registers, cut down to `names`. */
function only(names: readonly string[], path: string): esbuild.OnLoadResult {
  const kept: string[] = [];
  const imports = /^import \{ (\w+Config) \} from '\.\/(?:kernels|gradients)\/(\w+?)(?:_grad)?';$/gm;
  const contents = readFileSync(path, 'utf8')
    .replaceAll(imports, (line, config, name) => {
      if (!names.includes(name)) return '';
      kept.push(config);
      return line;
    })
    .replaceAll(/^ {4}(\w+Config),?$/gm, (line, config) => (kept.includes(config) ? line : ''));
  if (kept.length !== names.length) throw new Error(`${path} has changed: found ${kept} of ${names}`);
  return { contents, resolveDir: dirname(path) };
}

/** Beside the chunks, where `src/models/transformer/backends/load-tfjs.ts` looks for it. */
export function copyWasm(chunks: string): void {
  const file = createRequire(import.meta.url).resolve(WASM_FILE);
  mkdirSync(chunks, { recursive: true });
  writeFileSync(join(chunks, basename(file)), readFileSync(file));
}
