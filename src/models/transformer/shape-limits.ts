/** How large a transformer may be: what a user asks for and what a stored model says are held against the same limits. */
import { type SettingFault, wholeNumber } from '../../base/settings.ts';

/** By hyperparameter. */
export const SHAPE_LIMITS = {
  width: wholeNumber({ atLeast: 4, atMost: 1024 }),
  heads: wholeNumber({ atLeast: 1, atMost: 64 }),
  layers: wholeNumber({ atLeast: 1, atMost: 24 }),
  feed_forward: wholeNumber({ atLeast: 4, atMost: 4096 }),
  length: wholeNumber({ atLeast: 1, atMost: 1024 }),
};
/** Words, and events, at most. */
export const MOST_WORDS = 100_000;

/** Kernels take four numbers at a time, of one head: only of what is within the limits. */
export function multipleFaults({
  width,
  heads,
  feed_forward,
}: {
  readonly [name in 'width' | 'heads' | 'feed_forward']: number | null;
}): SettingFault[] {
  const faults: SettingFault[] = [];
  if (width !== null && heads !== null && width % (4 * heads) !== 0) {
    const expected = `a multiple of ${4 * heads}, which is four times the heads`;
    faults.push({ path: ['width'], found: width, expected });
  }
  if (feed_forward !== null && feed_forward % 4 !== 0) {
    faults.push({ path: ['feed_forward'], found: feed_forward, expected: 'a multiple of 4' });
  }
  return faults;
}
