/** Keeps what the patterns take for usual at all that lies before a window and not too long ago: nothing of it, and nothing later. */
import type { EventLog } from './event-log.ts';
import type { Pattern } from './pattern.ts';
import type { EventWindow } from './window-figures.ts';

/** Something to be done about a window when it lies so far back. */
interface Due<T> {
  /** Of the window. */
  readonly end: number;
  readonly change: () => T;
}

export class Usual {
  readonly #log: EventLog;
  readonly #patterns: readonly Pattern[];
  readonly #history: number;
  /** Events `#oldest … #newest` are learned. */
  #oldest = 0;
  #newest = 0;
  /** Windows that are not over before the one at hand, and those that are; the earliest first. */
  readonly #waiting: Due<() => void>[] = [];
  readonly #passed: Due<void>[] = [];

  /** `history`: milliseconds before a window that count. */
  constructor(log: EventLog, patterns: readonly Pattern[], history: number) {
    this.#log = log;
    this.#patterns = patterns;
    this.#history = history;
  }

  /** Windows in the order of time. */
  reach({ from, start }: EventWindow): void {
    const { times } = this.#log;
    for (; this.#newest < from; this.#newest++) for (const pattern of this.#patterns) pattern.learn(this.#newest);
    const since = start - this.#history;
    for (; this.#oldest < this.#newest && times[this.#oldest]! <= since; this.#oldest++) {
      for (const pattern of this.#patterns) pattern.forget(this.#oldest);
    }
    for (const { end, change } of takeUntil(this.#waiting, start)) this.#passed.push({ end, change: change() });
    for (const { change } of takeUntil(this.#passed, since)) change();
  }

  passLater({ start, length }: EventWindow, pass: () => () => void): void {
    this.#waiting.push({ end: start + length, change: pass });
  }
}

/** Those whose windows end by then, which come first. */
function takeUntil<T>(due: Due<T>[], moment: number): Due<T>[] {
  const later = due.findIndex(({ end }) => end > moment);
  return due.splice(0, later === -1 ? due.length : later);
}
