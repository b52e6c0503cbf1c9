/** Walks over a log of events window by window. */
import type { EventWindow } from './window-figures.ts';

/**
 * The windows that hold an event. They end at whole multiples of `step` since 1970, so that the same moments make the same
 * windows whatever the log begins with, and hold the events after their start up to and with their end. The last one is the
 * first that holds the last event; it may not be over. `times` ascend.
 */
export function* windowsOf(times: Float64Array, length: number, step: number): Generator<EventWindow> {
  let [from, to] = [0, 0];
  let end = Math.ceil(times[0]! / step) * step;
  while (to < times.length) {
    while (to < times.length && times[to]! <= end) to++;
    while (from < to && times[from]! <= end - length) from++;
    if (from < to) {
      yield { from, to, start: end - length, length };
      end += step;
    } else {
      // Nothing happened: on to the first window of the next event.
      end = Math.max(end + step, Math.ceil(times[to]! / step) * step);
    }
  }
}
