/** The threads of a training: this one, and as many helpers as were asked for. */
import { Worker as Thread } from 'node:worker_threads';
import { type Job, type Learning, workerOn } from './jobs.ts';
import { ticketsOf } from './tickets.ts';
import type { TrainingMemory, TrainingSize } from './training-memory.ts';

/** What a helper is told; all else lies in the memory. */
export interface CrewTask {
  readonly memory: WebAssembly.Memory;
  readonly size: TrainingSize;
  readonly learning: Learning;
  readonly thread: number;
}

export interface Crew {
  /** Returns when all pieces are done. */
  run(job: Job, pieces: number): void;
  /** Harmless twice. */
  close(): Promise<void>;
}

/** In dist/ this module lies in a chunk below the helpers' entry. */
const entry = import.meta.url.endsWith('.ts')
  ? new URL('./crew-worker.ts', import.meta.url)
  : new URL(
      /\/chunks\/[^/]+$/.test(import.meta.url) ? '../transformer-worker.js' : './transformer-worker.js',
      import.meta.url,
    );

/** `size.threads` threads work; helpers join in when they have started. */
export function openCrew(training: TrainingMemory, size: TrainingSize, learning: Learning): Crew {
  const tickets = ticketsOf(training, workerOn(training, size, learning, 0));
  const { memory } = training.engine;
  const failures: unknown[] = [];
  const helpers = Array.from({ length: memory === null ? 0 : size.threads - 1 }, (_, i) => {
    const task: CrewTask = { memory: memory!, size, learning, thread: i + 1 };
    const helper = new Thread(entry, { execArgv: [], workerData: task });
    helper.on('error', error => failures.push(error));
    return helper;
  });
  return {
    run: (job, pieces) => tickets.run(job, pieces),
    async close() {
      tickets.stop();
      await Promise.all(helpers.splice(0).map(helper => helper.terminate()));
      if (failures.length > 0) throw failures.splice(0)[0];
    },
  };
}
