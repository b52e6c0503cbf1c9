/** The words that users pick an engine of the transformer by, for those who need no engine. */
export const BACKENDS = ['auto', 'kernels', 'wasm', 'cpu', 'node'] as const;
export type BackendName = (typeof BACKENDS)[number];
