/** Standard input and output, as carriers of data and of what is told: written whole, or an error that says why not. */
import { PlatformError } from '../base/errors.ts';
import type { Pipes } from './context.ts';

type Input = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

interface Output {
  write(data: Uint8Array | string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: () => void): unknown;
}

export function standardPipes(input: () => Input, output: Output): Pipes {
  return {
    input: () => {
      const stream = input();
      return stream.isTTY === true ? null : stream;
    },
    write: bytes => writeOut(output, bytes),
  };
}

/** `closed`: who read it has enough and is gone, as `head` is. PlatformError where standard output takes nothing. */
export async function writeOut(output: Output, data: Uint8Array | string): Promise<'open' | 'closed'> {
  try {
    await new Promise<void>((resolve, reject) => {
      output.write(data, error => (error === undefined || error === null ? resolve() : reject(error)));
    });
    return 'open';
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return 'closed';
    throw new PlatformError(`cannot write standard output: ${message}`, { cause });
  }
}

/** Who writes is told of an error, or there is nobody left to tell: it does not end the process by itself. */
export function survivesErrors(...outputs: readonly Output[]): void {
  for (const output of outputs) output.on('error', () => {});
}
