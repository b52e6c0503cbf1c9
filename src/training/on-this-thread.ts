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
  return {
    width: 1,
    hold: rows => rows,
    async fit({ type, hyperparameters, rows, stream, threads, workspace, progress }) {
      const started = clock();
      const context = { random: seededRandom(stream), threads, workspace, signal, progress };
      const model = await type.train(rows, hyperparameters, context);
      return { model, seconds: (clock() - started) / 1000 };
    },
    validate: ({ type, rows, validation, threads, workspace, progress }) =>
      validate(type, rows, validation, { threads, workspace, signal, progress }),
    async close() {},
  };
}
