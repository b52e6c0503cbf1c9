/** Tells a fault of a line as the error that a user meets. */
import { DataError } from '../base/errors.ts';
import { LineFault } from './line-fault.ts';

/** Runs `read`; a LineFault becomes a DataError that begins `shown:line:` or `shown:line:column:`. */
export async function withPlace<T>(shown: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    const { line, column, message, hint } = error;
    const place = { file: shown, line, ...(column === null ? {} : { column }), message };
    const spot = column === null ? `${line}` : `${line}:${column}`;
    throw new DataError(`${shown}:${spot}: ${message}`, { hint, cause: error, places: [place] });
  }
}
