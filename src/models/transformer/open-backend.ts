/** Opens the engine that trains the transformer. */
import type { Backend, BackendOptions } from './backend.ts';
import type { BackendName } from './backend-names.ts';
import { openKernels } from './backends/kernels.ts';
import { openTfjs } from './backends/tfjs.ts';

/**
 * `auto`: the fastest, which is ours. The others are TensorFlow.js: `wasm` and `cpu` are bundled, `node` must be installed in
 * the workspace.
 */
export async function openBackend(name: BackendName, workspace: string, options: BackendOptions): Promise<Backend> {
  switch (name) {
    case 'auto':
    case 'kernels':
      return openKernels(options);
    case 'wasm':
    case 'cpu':
    case 'node':
      return openTfjs(name, workspace, options);
  }
}
