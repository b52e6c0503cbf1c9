/** Draws the pictures of a report in a thread of its own, while others work. */
import { Worker } from 'node:worker_threads';
import { type ErrorData, errorFrom } from '../../base/error-data.ts';
import type { Pictured } from '../evaluate-report.ts';
import type { DrawnPicture } from './model-pictures.ts';

export interface DrawingThread {
  /** One report after the other. What a later one shows as an earlier one did is there already. */
  draw(pictured: Pictured): Promise<readonly DrawnPicture[]>;
  /** Harmless after its end. */
  stop(): Promise<unknown>;
}

export type FromDrawing = { readonly pictures: readonly DrawnPicture[] } | { readonly error: ErrorData };

interface Waiting {
  resolve(pictures: readonly DrawnPicture[]): void;
  reject(reason: unknown): void;
}

/** In dist/ this module lies in a chunk below the worker's entry. */
const worker = import.meta.url.endsWith('.ts')
  ? new URL('./drawing-worker.ts', import.meta.url)
  : new URL(/\/chunks\/[^/]+$/.test(import.meta.url) ? '../drawing-worker.js' : './drawing-worker.js', import.meta.url);

/** The signal ends it. */
export function startDrawingThread(signal: AbortSignal): DrawingThread {
  const thread = new Worker(worker, { execArgv: [] });
  const waiting: Waiting[] = [];
  let end: unknown = null;
  const die = (reason: unknown) => {
    end ??= reason;
    for (const { reject } of waiting.splice(0)) reject(end);
  };
  const stop = () => thread.terminate();
  signal.addEventListener('abort', stop, { once: true });
  thread.on('message', (message: FromDrawing) => {
    const first = waiting.shift()!;
    if ('error' in message) first.reject(errorFrom(message.error));
    else first.resolve(message.pictures);
  });
  thread.once('error', die);
  thread.once('exit', code => {
    signal.removeEventListener('abort', stop);
    die(signal.aborted ? signal.reason : new Error(`the thread that draws ended with code ${code}`));
  });
  return {
    draw(pictured) {
      const drawn = new Promise<readonly DrawnPicture[]>((resolve, reject) => waiting.push({ resolve, reject }));
      // Whoever waits for it meets the error there; what was drawn ahead is not waited for.
      drawn.catch(() => {});
      if (end === null) thread.postMessage(pictured);
      else die(end);
      return drawn;
    },
    stop,
  };
}
