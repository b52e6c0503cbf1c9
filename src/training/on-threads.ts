/** Trains on threads of their own, as many as may work at once; each is started when there is work for it. */
import { CancelledError } from '../base/errors.ts';
import { inSharedMemory } from '../data/shared-memory.ts';
import type { FitResult } from './messages.ts';
import { startThread, type Thread, type ThreadStart } from './thread.ts';
import type { Fit, Trainer } from './trainer.ts';

export interface OnThreads {
  /** How many may work at once. */
  readonly width: number;
  readonly signal: AbortSignal;
  readonly start?: ThreadStart;
}

interface Task {
  readonly work: Fit;
  resolve(result: FitResult): void;
  reject(error: unknown): void;
}

export function onThreads({ width, signal, start }: OnThreads): Trainer {
  let threads: Thread[] = [];
  const waiting: Task[] = [];
  let closing: Promise<void> | null = null;

  function dispatch(): void {
    threads = threads.filter(thread => !thread.isDead);
    for (let task = waiting[0]; task !== undefined && closing === null; task = waiting[0]) {
      const thread = freeThreadFor(task.work);
      if (thread === undefined) return;
      waiting.shift();
      void run(task, thread);
    }
  }

  /** Rather one that has the rows. */
  function freeThreadFor({ rows }: Fit): Thread | undefined {
    const free = threads.filter(thread => !thread.isBusy);
    const found = free.find(thread => thread.rows === rows) ?? free[0];
    if (found !== undefined || threads.length >= width) return found;
    const started = startThread(start);
    threads.push(started);
    return started;
  }

  async function run({ work, resolve, reject }: Task, thread: Thread): Promise<void> {
    const { type, hyperparameters, stream, threads, rows, progress } = work;
    const order = { kind: 'fit', type: type.name, hyperparameters, stream, threads } as const;
    await thread.work(order, rows, progress).then(resolve, reject);
    dispatch();
  }

  async function stopAll(reason: unknown): Promise<void> {
    for (const task of waiting.splice(0)) task.reject(reason);
    await Promise.all(threads.map(thread => thread.stop()));
  }
  function close(reason: unknown = new CancelledError('training was cancelled')): Promise<void> {
    signal.removeEventListener('abort', onAbort);
    closing ??= stopAll(reason);
    return closing;
  }
  const onAbort = () => void close(signal.reason);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();

  const result = (work: Fit) =>
    new Promise<FitResult>((resolve, reject) => {
      if (closing !== null) return reject(signal.reason ?? new CancelledError('training was cancelled'));
      waiting.push({ work, resolve, reject });
      dispatch();
    });
  return {
    width,
    hold: inSharedMemory,
    async fit(work) {
      const { state, seconds } = await result(work);
      return { model: work.type.restore(state), seconds };
    },
    close: () => close(),
  };
}
