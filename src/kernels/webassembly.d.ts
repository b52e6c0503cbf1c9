/** The part of the WebAssembly API that the kernels use: Node's types leave it to the browser's library. */
declare namespace WebAssembly {
  class Memory {
    /** By pages of 64 KiB. Shared memory can be posted to other threads, and its buffer is a SharedArrayBuffer. */
    constructor(limits: { readonly initial: number; readonly maximum?: number; readonly shared?: boolean });
    /** Replaced by a new one when the memory grows. */
    readonly buffer: ArrayBuffer;
    /** By pages of 64 KiB. */
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } });
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Global {
    readonly value: number;
  }
}
