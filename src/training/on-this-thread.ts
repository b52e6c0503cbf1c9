/** Trains on the thread that asks, one model after the other: for work that is too small to start threads for. */
import { seededRandom } from '../base/random.ts';
import type { Trainer } from './trainer.ts';
import { validator } from './validate.ts';

export interface OnThisThread {
  readonly signal: AbortSignal;
  /** Milliseconds from some fixed point. */
  clock(): number;
}

export function onThisThread({ signal, clock }: OnThisThread): Trainer {
  const validate = validator(clock);
  // Side by side they would be no faster, and need the memory of all.
  let before: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = before.then(work);
    before = done.catch(() => {});
    return done;
  }
  return {
    width: 1,
    hold: rows => rows,
    fit: ({ type, hyperparameters, rows, stream, threads, workspace, progress, toScore }) =>
      inTurn(async () => {
        const started = clock();
        const context = {
          ...{ random: seededRandom(stream), threads, workspace, signal, progress },
          ...(toScore === undefined ? {} : { toScore }),
        };
        const model = await type.train(rows, hyperparameters, context);
        return { model, seconds: (clock() - started) / 1000 };
      }),
    validate: ({ type, rows, validation, threads, workspace, progress }) =>
      inTurn(() => validate(type, rows, validation, { threads, workspace, signal, progress })),
    async close() {},
  };
}
