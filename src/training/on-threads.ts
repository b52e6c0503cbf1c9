/** Trains on threads of their own, as many as may work at once; each is started when there is work for it. */
import { CancelledError } from '../base/errors.ts';
import { inSharedMemory } from '../data/shared-memory.ts';
import type { Order, Results } from './messages.ts';
import { startThread, type Thread, type ThreadStart } from './thread.ts';
import type { Fit, FoldWork, Trainer } from './trainer.ts';

export interface OnThreads {
  /** How many may work at once. */
  readonly width: number;
  readonly signal: AbortSignal;
  readonly start?: ThreadStart;
}

type Result = Results[keyof Results];

interface Task {
  /** Whether a thread has died on it that may have died of something else. */
  isSuspect: boolean;
  readonly order: Order;
  readonly work: Fit | FoldWork;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export function onThreads({ width, signal, start }: OnThreads): Trainer {
  let threads: Thread[] = [];
  const waiting: Task[] = [];
  let closing: Promise<void> | null = null;

  function dispatch(): void {
    threads = threads.filter(thread => !thread.isDead);
    for (let task = waiting[0]; task !== undefined && closing === null; task = waiting[0]) {
      const thread = freeThreadFor(task);
      if (thread === undefined) return;
      waiting.shift();
      void run(task, thread);
    }
  }

  /** Rather one that has the rows; for a suspect, a new one. */
  function freeThreadFor({ work, isSuspect }: Task): Thread | undefined {
    const free = threads.filter(thread => !thread.isBusy && !(isSuspect && thread.isUsed));
    const found = free.find(thread => thread.rows === work.rows) ?? free[0];
    if (found !== undefined || threads.length >= width) return found;
    const started = startThread(start);
    threads.push(started);
    return started;
  }

  /** A thread may die of what an earlier training has left in it: then the next one is tried again, in a new thread. */
  async function run(task: Task, thread: Thread): Promise<void> {
    const { order, work, isSuspect } = task;
    const { isUsed } = thread;
    try {
      task.resolve(await thread.work(order, work.rows, work.progress));
    } catch (error) {
      if (thread.isDead && isUsed && !isSuspect && closing === null) {
        task.isSuspect = true;
        waiting.unshift(task);
      } else task.reject(error);
    }
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

  function done<O extends Order>(order: O, work: Task['work']): Promise<Results[O['kind']]> {
    return new Promise<Result>((resolve, reject) => {
      if (closing !== null) return reject(signal.reason ?? new CancelledError('training was cancelled'));
      waiting.push({ isSuspect: false, order, work, resolve, reject });
      dispatch();
    }) as Promise<Results[O['kind']]>;
  }
  return {
    width,
    hold: inSharedMemory,
    async fit(work) {
      const { type, hyperparameters, stream, threads, workspace } = work;
      const order = { kind: 'fit', type: type.name, hyperparameters, stream, threads, workspace } as const;
      const { state, seconds } = await done(order, work);
      return { model: type.restore(state), seconds };
    },
    validate(work) {
      const { type, validation, threads, workspace } = work;
      return done({ kind: 'validate', type: type.name, validation, threads, workspace }, work);
    },
    close: () => close(),
  };
}
