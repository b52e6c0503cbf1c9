/** Effects on the platform: the verdict stands already, so what is refused is told with its remedy and changes nothing. */
import { MlopsError } from '../base/errors.ts';
import type { Context } from '../platform/context.ts';

export async function bestEffort({ log }: Pick<Context, 'log'>, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof MlopsError) {
      log.warn(describeFailure(error));
    } else if (error instanceof Error && 'syscall' in error) {
      // The file system, as a full disk.
      log.warn(error.message);
    } else {
      throw error;
    }
  }
}

/** One line: what failed, and what to do about it. */
export function describeFailure({ message, hint }: MlopsError): string {
  return hint === undefined ? message : `${message} → ${hint}`;
}
