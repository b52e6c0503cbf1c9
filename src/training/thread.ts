/** The main thread's side of one thread that trains: gives it orders, and says why when it dies on one. */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { asError, errorFrom } from '../base/error-data.ts';
import { CancelledError, PlatformError } from '../base/errors.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { FromThread, Order, Results, ToThread } from './messages.ts';

export interface ThreadStart {
  /** In place of the usual entry, and of the usual limits. */
  readonly entry?: URL;
  readonly limits?: ResourceLimits;
}

export interface Thread {
  readonly isBusy: boolean;
  /** Dead ones take no orders. */
  readonly isDead: boolean;
  /** Whether it has had an order before: what that one has left behind may kill it yet. */
  readonly isUsed: boolean;
  /** The rows that it has, which need not be sent again. */
  readonly rows: LabeledDataset | null;
  /** One at a time. Rejects with what was thrown there, or with what the thread died of. */
  work(order: Order, rows: LabeledDataset, progress: (share: number, doing?: string) => void): Promise<Result>;
  /** Lets it end its work by itself if that is soon, and ends it otherwise; resolves when it is gone. */
  stop(): Promise<void>;
}

type Result = Results[keyof Results];

interface Job {
  resolve(result: Result): void;
  reject(error: Error): void;
  progress(share: number, doing?: string): void;
}

/** A type that has started a process of its own needs a moment to end it. A run that is stopped has six seconds. */
const GRACE_MS = 500;

/** In dist/ this module lies in a chunk below the worker's entry. */
const USUAL = import.meta.url.endsWith('.ts')
  ? new URL('../train-worker.ts', import.meta.url)
  : new URL(/\/chunks\/[^/]+$/.test(import.meta.url) ? '../train-worker.js' : './train-worker.js', import.meta.url);

/** One that does nothing keeps no process alive. */
export function startThread({ entry = USUAL, limits }: ThreadStart = {}): Thread {
  const worker = new Worker(entry, { execArgv: [], ...(limits === undefined ? {} : { resourceLimits: limits }) });
  const tell = (message: ToThread) => worker.postMessage(message);
  let job: Job | null = null;
  let rows: LabeledDataset | null = null;
  let isDead = false;
  let isUsed = false;
  let ended = () => {};

  function settle(how: (job: Job) => void): void {
    const settled = job;
    job = null;
    isUsed ||= settled !== null && !isDead;
    worker.unref();
    if (settled !== null) how(settled);
    ended();
  }
  function die(error: Error): void {
    isDead = true;
    settle(({ reject }) => reject(error));
  }
  worker.unref();
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'progress') job?.progress(message.share, message.doing);
    else if (message.kind === 'done') settle(({ resolve }) => resolve(message.result));
    else settle(({ reject }) => reject(errorFrom(message.error)));
  });
  worker.on('messageerror', error => die(asError(error)));
  worker.on('error', error => die(causeOfDeath(error)));
  worker.on('exit', code => die(new Error(`its thread ended by itself, with exit code ${code}`)));

  return {
    get isBusy() {
      return job !== null;
    },
    get isDead() {
      return isDead;
    },
    get isUsed() {
      return isUsed;
    },
    get rows() {
      return rows;
    },
    work(order, about, progress) {
      worker.ref();
      if (about !== rows) tell({ kind: 'rows', rows: about });
      rows = about;
      tell({ kind: 'order', order });
      return new Promise((resolve, reject) => {
        job = { resolve, reject, progress };
      });
    },
    async stop() {
      if (job !== null) {
        tell({ kind: 'stop' });
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, GRACE_MS);
          ended = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      settle(({ reject }) => reject(new CancelledError('training was cancelled')));
      isDead = true;
      // Without it the process may end before it has heard that the thread did.
      worker.ref();
      await worker.terminate();
    },
  };
}

function causeOfDeath(error: unknown): Error {
  if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_WORKER_OUT_OF_MEMORY') return asError(error);
  return new PlatformError('its thread ran out of memory', {
    hint: 'train fewer models at once (workers), on fewer rows, or on a machine with more memory',
    cause: error,
  });
}
