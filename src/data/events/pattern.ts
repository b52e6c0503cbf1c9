/** Contract of a way in which agents act in concert, and of the evidence for it in a window of events. */
import type { EventWindow } from './window-figures.ts';

export interface Judged {
  /**
   * How unlikely what was seen is, in decades, where every agent does what it usually does, when it likes: 3 means one
   * window in 1,000. 0 to 12.
   */
  readonly decades: number;
  /**
   * Makes the window part of what is usual, once all of it lies before the window at hand; what it returns takes it out
   * again when it is too long ago.
   */
  readonly pass?: () => () => void;
}

export interface Pattern {
  /** Name of its column. */
  readonly name: string;
  /** Makes an event part of what is usual. In the order of time, and only once it lies before the window at hand. */
  learn(event: number): void;
  /** Takes out an event that was learned, when it is too long ago; in the order of time. */
  forget(event: number): void;
  judge(window: EventWindow): Judged;
}
