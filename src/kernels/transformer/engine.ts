/** Memory for a transformer's passes, which threads may share, with the steps that work on it. */
import { transformerWasm } from '../transformer.wasm.ts';
import type { Steps } from './steps.ts';
import { type Floats, twinSteps } from './twin.ts';

/** Numbers and whole numbers, and the steps over them. */
export interface Engine {
  readonly floats: Floats;
  readonly ints: Int32Array;
  /** Where those begin that are asked for. */
  readonly firstFloat: number;
  readonly firstInt: number;
  readonly steps: Steps;
  /** For another thread to work on the same memory, by `attachEngine`. */
  readonly memory: WebAssembly.Memory | null;
}

const PAGE_BYTES = 1 << 16;
/** The kernel keeps nothing of its own in memory; zero stays free, and lines of the cache are not cut. */
const FIRST = 64;

/** Room for so many numbers and whole numbers, all zero. Where WebAssembly is switched off (`node --jitless`), the twin works. */
export function openEngine(floats: number, ints: number): Engine {
  if (typeof WebAssembly !== 'object') return twinEngine(new Float32Array(floats), ints);
  const pages = Math.ceil((4 * (FIRST + floats + ints)) / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  return attachEngine(memory, floats);
}

/** `floats`: as the engine was opened with. */
export function attachEngine(memory: WebAssembly.Memory, floats: number): Engine {
  const module = new WebAssembly.Module(Buffer.from(transformerWasm, 'base64'));
  const steps = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Steps;
  return {
    floats: new Float32Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    firstFloat: FIRST,
    firstInt: FIRST + floats,
    steps,
    memory,
  };
}

/** The same in TypeScript, with as many digits as `floats` has. */
export function twinEngine(floats: Floats, ints: number): Engine {
  const whole = new Int32Array(ints);
  return { floats, ints: whole, firstFloat: 0, firstInt: 0, steps: twinSteps(floats, whole), memory: null };
}
