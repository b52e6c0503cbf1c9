/** From encoded rows to learned parameters: holds rows out, opens the engine, fits, and closes it whatever happens. */
import { holdOut } from '../hold-out.ts';
import type { TrainContext } from '../model-type.ts';
import { pause } from '../pause.ts';
import type { TransformerShape } from './architecture.ts';
import type { Examples } from './backend.ts';
import type { BackendName } from './backend-names.ts';
import { selectExamples } from './examples.ts';
import { type Course, fit, type Schedule } from './fit.ts';
import { initialParameters } from './initial.ts';
import { openBackend } from './open-backend.ts';
import { requireTrainable } from './training-memory.ts';

export interface Learning extends Schedule {
  readonly backend: BackendName;
  readonly dropout: number;
  readonly weightDecay: number;
}

/** The name of the engine that did it comes along. */
export async function learn(
  shape: TransformerShape,
  examples: Examples,
  learning: Learning,
  context: TrainContext,
): Promise<Course & { readonly backend: string }> {
  const { random, threads, workspace } = context;
  const { dropout, weightDecay, epochs } = learning;
  const parts = learning.patience > 0 ? holdOut(examples.labels, random.fork('hold-out')) : null;
  const kept = parts === null ? examples : selectExamples(examples, parts.kept);
  const heldOut = parts && selectExamples(examples, parts.heldOut);
  const batchSize = Math.min(learning.batchSize, kept.rows);
  // Before its parameters are drawn: with the least of threads, of which more take more.
  if (learning.backend === 'auto' || learning.backend === 'kernels') requireTrainable({ shape, threads: 1, batchSize });
  const backend = await openBackend(learning.backend, workspace, {
    ...{ shape, parameters: initialParameters(shape, random.fork('start')), seed: random.fork('dropout').uint32() },
    ...{ dropout, weightDecay, threads, batchSize },
    work: epochs * kept.tokens.length,
  });
  try {
    const turn = (share: number, doing: string) => pause(context, share, doing);
    return { ...(await fit(backend, kept, heldOut, learning, random.fork('shuffle'), turn)), backend: backend.name };
  } finally {
    await backend.close();
  }
}
