/**
 * How the threads of a training share out its jobs: piece by piece, to whoever comes free first.
 *
 * The ticket is one word: in its low bits the number of pieces that nobody has taken yet, above them the number of the job.
 * Who lowers it by one does that piece. A new job begins when all pieces of the last one are done: whoever holds a piece
 * can rely on all other words, and a thread that is still starting is not waited for.
 */
import { JOBS, type Job, type Worker } from './jobs.ts';
import { CONTROL, type TrainingMemory } from './training-memory.ts';

const PIECE_BITS = 10;
const STOP = -1;
/** Looks at a word before a thread goes to sleep over it: some 30 µs, about what waking it takes. */
const LOOKS = 3000;
/** A piece takes milliseconds: a thread that is silent for so long has died. */
const LONGEST_WAIT_MS = 120_000;

export interface Tickets {
  /** All pieces of a job, by this thread and those that `serve`; Error when one of them failed. */
  run(job: Job, pieces: number): void;
  /** Works for `run` in another thread, until `stop`. */
  serve(): void;
  stop(): void;
}

export function ticketsOf({ engine: { ints }, plan }: TrainingMemory, worker: Worker): Tickets {
  const at = (name: keyof typeof CONTROL) => plan.control + CONTROL[name];
  const [ticket, pending] = [at('ticket'), at('pending')];
  const left = (word: number) => (word === STOP ? 0 : word & ((1 << PIECE_BITS) - 1));

  /** Until no piece is left; the ticket as it is then. */
  function takePieces(): number {
    for (;;) {
      const word = Atomics.load(ints, ticket);
      if (left(word) === 0) return word;
      if (Atomics.compareExchange(ints, ticket, word, word - 1) !== word) continue;
      worker[JOBS[ints[at('job')]!]!](left(word) - 1);
      if (Atomics.sub(ints, pending, 1) === 1) Atomics.notify(ints, pending);
    }
  }

  return {
    run(job, pieces) {
      const last = Atomics.load(ints, ticket);
      ints[at('job')] = JOBS.indexOf(job);
      Atomics.store(ints, pending, pieces);
      Atomics.store(ints, ticket, (((last >>> PIECE_BITS) + 1) << PIECE_BITS) | pieces);
      Atomics.notify(ints, ticket);
      takePieces();
      for (let looks = 0; looks < LOOKS && Atomics.load(ints, pending) > 0; looks++);
      for (let open = Atomics.load(ints, pending); open > 0; open = Atomics.load(ints, pending)) {
        if (Atomics.wait(ints, pending, open, LONGEST_WAIT_MS) === 'timed-out') {
          throw new Error('a thread of the training has died');
        }
      }
      if (Atomics.load(ints, at('failed')) !== 0) throw new Error('a thread of the training has failed');
    },

    serve() {
      try {
        for (;;) {
          const word = takePieces();
          if (word === STOP) return;
          let looks = 0;
          while (looks < LOOKS && Atomics.load(ints, ticket) === word) looks++;
          if (looks === LOOKS) Atomics.wait(ints, ticket, word);
        }
      } catch (error) {
        // The first thread must not wait for the piece that this one leaves undone.
        Atomics.store(ints, at('failed'), 1);
        Atomics.sub(ints, pending, 1);
        Atomics.notify(ints, pending);
        throw error;
      }
    },

    stop() {
      Atomics.store(ints, ticket, STOP);
      Atomics.notify(ints, ticket);
    },
  };
}
