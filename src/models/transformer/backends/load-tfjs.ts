/** Loads TensorFlow.js with one of its engines when it is first asked for: nobody else pays for it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import util from 'node:util';
import { ConfigurationError } from '../../../base/errors.ts';
import { plainLine } from '../../../base/untrusted.ts';

export type Tfjs = typeof import('./tfjs-operations.ts');

/** `wasm` and `cpu` are bundled; `node`, native, is what the user has installed. */
export type TfjsEngine = 'wasm' | 'cpu' | 'node';

export interface LoadedTfjs {
  readonly tf: Tfjs;
  /** Makes the engine the one that computes from here on: it is one for the whole thread, whoever computes there. */
  activate(): void;
}

const NODE_PACKAGE = '@tensorflow/tfjs-node';
const WASM_FILE = 'tfjs-backend-wasm-simd.wasm';
/** As TensorFlow.js calls the engine of NODE_PACKAGE. */
const NATIVE = 'tensorflow';

let starting: Promise<unknown> = Promise.resolve();

/** `node` is looked for in `workspace` and the folders above it, as Node does. */
export function loadTfjs(engine: TfjsEngine, workspace: string): Promise<LoadedTfjs> {
  // One at a time: TensorFlow.js gives up a start that is under way when another one begins.
  const loaded = starting.then(() => start(engine, workspace));
  starting = loaded.catch(() => {});
  return loaded;
}

async function start(engine: TfjsEngine, workspace: string): Promise<LoadedTfjs> {
  const tf = engine === 'node' ? requireTfjsNode(workspace) : await importBundled(engine);
  // Without it every start prints an advertisement.
  tf.enableProdMode();
  const name = engine === 'node' ? NATIVE : engine;
  if (!(await tf.setBackend(name))) throw new Error(`TensorFlow.js did not start its engine ${name}`);
  // An engine that has been started is switched to before the call returns.
  return { tf, activate: () => void tf.setBackend(name) };
}

async function importBundled(engine: 'wasm' | 'cpu'): Promise<Tfjs> {
  if (engine === 'cpu') {
    await import('@tensorflow/tfjs-backend-cpu');
  } else {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    setWasmPaths(`${wasmFolder()}${sep}`);
  }
  return import('./tfjs-operations.ts');
}

/** The build puts the file among the chunks of the bundle, where this may be too. */
function wasmFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = [here, join(here, 'chunks')].find(folder => existsSync(join(folder, WASM_FILE)));
  return (
    built ?? dirname(createRequire(import.meta.url).resolve(`@tensorflow/tfjs-backend-wasm/wasm-out/${WASM_FILE}`))
  );
}

/** ConfigurationError when it is not installed, or does not run. */
function requireTfjsNode(workspace: string): Tfjs {
  const require = createRequire(resolve(workspace, 'package.json'));
  const hint = `install it there (npm install ${NODE_PACKAGE}), or choose another backend`;
  let path: string;
  try {
    path = require.resolve(NODE_PACKAGE);
  } catch (cause) {
    throw new ConfigurationError(`the backend "node" needs ${NODE_PACKAGE}, which is not installed in ${workspace}`, {
      ...{ hint, cause },
    });
  }
  restoreUtil();
  try {
    return require(path) as Tfjs;
  } catch (cause) {
    const why = plainLine((cause as Error).message);
    throw new ConfigurationError(`${NODE_PACKAGE} is installed in ${workspace}, but does not load: ${why}`, {
      ...{ hint: `run npm rebuild ${NODE_PACKAGE} there, or choose another backend`, cause },
    });
  }
}

/** What version 4.22.0 calls in nearly every operation, and Node has dropped or warns of (tensorflow/tfjs#8609). */
function restoreUtil(): void {
  const isNullOrUndefined = (value: unknown) => value === null || value === undefined;
  Object.assign(util, { isNullOrUndefined, isArray: Array.isArray });
}
