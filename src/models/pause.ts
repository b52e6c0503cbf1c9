/** The breath that training takes between two passes. */
import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../base/errors.ts';
import type { TrainContext } from './model-type.ts';

/** Tells how far training is, lets signals in, and throws a CancelledError when the run was asked to stop. */
export async function pause(
  { signal, progress }: Pick<TrainContext, 'signal' | 'progress'>,
  share: number,
  doing?: string,
): Promise<void> {
  progress(share, doing);
  await setImmediate();
  if (signal.aborted) throw new CancelledError('training was cancelled');
}
