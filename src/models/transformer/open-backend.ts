/** The engines that can train the transformer, by the names that users pick them by. */
import type { Backend, BackendOptions } from './backend.ts';
import { openKernels } from './backends/kernels.ts';
import { openTfjs } from './backends/tfjs.ts';

export const BACKENDS = ['auto', 'kernels', 'wasm', 'cpu', 'node'] as const;
export type BackendName = (typeof BACKENDS)[number];

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
