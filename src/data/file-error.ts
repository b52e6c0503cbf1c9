/** Tells a fault of a line as the error that a user meets. */
import { DataError } from '../base/errors.ts';
import { LineFault } from './line-fault.ts';

/** Runs `read`; a LineFault becomes a DataError that begins `shown:line:` or `shown:line:column:`. */
export async function withPlace<T>(shown: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    const place = error.column === null ? `${error.line}` : `${error.line}:${error.column}`;
    throw new DataError(`${shown}:${place}: ${error.message}`, { hint: error.hint, cause: error });
  }
}
