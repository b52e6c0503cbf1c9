/** Keeps what the patterns take for usual at all that lies before a window and not too long ago: nothing of it, and nothing later. */
import type { EventLog } from './event-log.ts';
import type { Pattern } from './pattern.ts';
import type { EventWindow } from './window-figures.ts';

interface Passed {
  /** Of the window. */
  readonly end: number;
  readonly change: () => (() => void) | void;
}

export class Usual {
  readonly #log: EventLog;
  readonly #patterns: readonly Pattern[];
  readonly #history: number;
  /** Events `#oldest … #newest` are learned. */
  #oldest = 0;
  #newest = 0;
  /** Windows that are not over before the one at hand, and those that are; the earliest first. */
  #waiting: Passed[] = [];
  #passed: Passed[] = [];

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
    const over = this.#waiting.findIndex(({ end }) => end > start);
    for (const { end, change } of this.#waiting.splice(0, over === -1 ? this.#waiting.length : over)) {
      const undo = change();
      if (undo !== undefined) this.#passed.push({ end, change: undo });
    }
    const gone = this.#passed.findIndex(({ end }) => end > since);
    for (const { change } of this.#passed.splice(0, gone === -1 ? this.#passed.length : gone)) change();
  }

  passLater({ start, length }: EventWindow, pass: () => () => void): void {
    this.#waiting.push({ end: start + length, change: pass });
  }
}
