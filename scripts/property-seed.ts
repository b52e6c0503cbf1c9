/**
 * Properties draw the same cases in every run, so that a change is judged by what it changes; a nightly run draws others.
 * `PROPERTY_SEED=random`, or the number that a failure printed.
 */
import fc from 'fast-check';

const seed = process.env['PROPERTY_SEED'] ?? '1';
if (seed !== 'random') {
  if (!Number.isInteger(Number(seed))) throw new Error(`PROPERTY_SEED is "${seed}": give a whole number, or "random"`);
  fc.configureGlobal({ seed: Number(seed) });
}
