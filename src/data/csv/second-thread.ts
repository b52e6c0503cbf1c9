/** Scans a part of a CSV file in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { Segment, SegmentFault, SegmentTask } from './segment.ts';

/** It takes some 80 ms until it can begin: start it before the task is known. */
export interface SecondThread {
  /** Once. */
  scan(task: SegmentTask): Promise<Segment | SegmentFault>;
  /** Harmless after its end. */
  stop(): Promise<unknown>;
}

/** In dist/ this module lies in a chunk below the worker's entry. */
const worker = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL(/\/chunks\/[^/]+$/.test(import.meta.url) ? '../csv-worker.js' : './csv-worker.js', import.meta.url);

export function startSecondThread(): SecondThread {
  const thread = new Worker(worker, { execArgv: [] });
  const outcome = new Promise<Segment | SegmentFault>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', code => reject(new Error(`the thread that reads CSV ended with code ${code}`)));
  });
  // Whoever waits for the outcome meets the error there; nobody does when the first thread fails first.
  outcome.catch(() => {});
  return {
    scan(task) {
      thread.postMessage(task);
      return outcome;
    },
    stop: () => thread.terminate(),
  };
}
