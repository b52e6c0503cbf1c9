/** What is asked of the CSV reader. */
import type { MissingWords } from '../missing.ts';
import type { Wanted } from '../roles.ts';
import type { Encoding } from '../utf8-file.ts';
import { type SecondThread, startSecondThread } from './second-thread.ts';

export interface CsvRequest {
  readonly path: string;
  /** The path as the user wrote it. */
  readonly shown: string;
  /** One ASCII character; null: guessed. */
  readonly delimiter: string | null;
  readonly encoding: Encoding | null;
  readonly missing: MissingWords;
  /** Of each column, once the header is known. */
  readonly wanted: (names: readonly string[]) => readonly Wanted[];
}

/** How the work is done; it never changes what comes out. */
export interface CsvTuning {
  /** Bytes that the first look at the file sees. */
  readonly headBytes: number;
  readonly blockBytes: number;
  /** A longer row is a quote that nobody closed. */
  readonly longestRow: number;
  /** A smaller file is read by one thread: a second one takes some 40 ms to start. */
  readonly twoThreadsFrom: number;
  /** Share of the file that the first thread scans; it digests all of it. */
  readonly firstShare: number;
  /** A smaller file is scanned without the kernel, which takes a millisecond to set up. */
  readonly kernelFrom: number;
  readonly startSecondThread: () => SecondThread;
}

export const CSV_TUNING: CsvTuning = {
  headBytes: 1 << 18,
  blockBytes: 1 << 22,
  longestRow: 1 << 26,
  twoThreadsFrom: 48 << 20,
  firstShare: 0.36,
  // WebAssembly can be switched off (`node --jitless`).
  kernelFrom: typeof WebAssembly === 'object' ? 1 << 16 : Number.POSITIVE_INFINITY,
  startSecondThread,
};
