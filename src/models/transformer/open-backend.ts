/** The engines that can train the transformer, by the names that users pick them by. */
import type { Backend, BackendOptions } from './backend.ts';
import { openKernels } from './backends/kernels.ts';

export const BACKENDS = ['auto', 'kernels'] as const;
export type BackendName = (typeof BACKENDS)[number];

/** `auto`: the fastest, which is ours. */
export async function openBackend(name: BackendName, options: BackendOptions): Promise<Backend> {
  switch (name) {
    case 'auto':
    case 'kernels':
      return openKernels(options);
  }
}
