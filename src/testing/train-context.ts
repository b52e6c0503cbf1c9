/** What a training is handed in tests and benchmarks: a seed, nobody who listens, nobody who stops it. */
import { seededRandom } from '../base/random.ts';
import type { TrainContext } from '../models/model-type.ts';

export function trainContext(seed: number, change: Partial<TrainContext> = {}): TrainContext {
  const quiet = { threads: 1, workspace: process.cwd(), signal: new AbortController().signal, progress: () => {} };
  return { random: seededRandom(seed), ...quiet, ...change };
}
