/** Standard input and output as carriers of data: rows in, predictions out. */
import type { Pipes } from './context.ts';

type Input = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

interface Output {
  write(bytes: Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

export function standardPipes(input: () => Input, output: Output): Pipes {
  return {
    input: () => {
      const stream = input();
      return stream.isTTY === true ? null : stream;
    },
    write: bytes =>
      new Promise((resolve, reject) => {
        output.write(bytes, error => {
          if (error === undefined || error === null) resolve('open');
          else if (isClosedPipe(error)) resolve('closed');
          else reject(error);
        });
      }),
  };
}

/** `mlops … | head`: who reads has enough and is gone. The listener keeps that from ending the process. */
export function survivesClosedPipe(output: Output): void {
  output.on('error', error => {
    if (!isClosedPipe(error)) throw error;
  });
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
