import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { someExamples, someParameters } from '../../testing/transformer-examples.ts';
import type { TransformerShape } from './architecture.ts';
import { openCrew } from './crew.ts';
import type { Worker } from './jobs.ts';
import { ticketsOf } from './tickets.ts';
import { CONTROL, openTraining, PARTS } from './training-memory.ts';

const shape: TransformerShape = {
  ...{ vocabulary: 50, length: 20, width: 16, heads: 2, layers: 1, feedForward: 32, tabular: 0 },
};
const size = { shape, threads: 3, batchSize: 64 };
const learning = { dropout: 0, weightDecay: 0, seed: 1 };

function training() {
  const opened = openTraining(size);
  const { engine, plan } = opened;
  const batch = someExamples(shape, 64);
  engine.floats.set(someParameters(shape, 0.1), plan.parameters);
  engine.ints.set(batch.tokens, plan.ids);
  engine.ints.set(batch.offsets, plan.offsets);
  engine.ints[plan.control + CONTROL.rows] = batch.rows;
  return opened;
}

/** Lets other threads run. */
const breathe = () => new Promise(resolve => setTimeout(resolve, 150));

describe('the threads of a training', () => {
  it('end when it is closed, asleep or still starting: nothing else lets the process end', () => {
    const code = `
      import { openCrew } from ${JSON.stringify(new URL('./crew.ts', import.meta.url).href)};
      import { openTraining } from ${JSON.stringify(new URL('./training-memory.ts', import.meta.url).href)};
      const size = ${JSON.stringify(size)};
      for (const wait of [0, 150]) {
        const crew = openCrew(openTraining(size), size, ${JSON.stringify(learning)});
        await new Promise(resolve => setTimeout(resolve, wait));
        crew.run('score', ${PARTS});
        await crew.close();
        await crew.close();
      }
      console.log('closed');`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { timeout: 20_000 });
    expect([`${stdout}`, status]).toEqual(['closed\n', 0]);
  });

  it('all work', async () => {
    const opened = training();
    const crew = openCrew(opened, size, learning);
    await breathe();
    const { floats } = opened.engine;
    const states = opened.plan.workspaces.map(({ states }) => states[0]!);
    const isUsed = () => states.map(place => floats.subarray(place, place + 100).some(value => value !== 0));
    for (let round = 0; round < 2000 && isUsed().includes(false); round++) crew.run('score', PARTS);
    await crew.close();
    expect(isUsed()).toEqual([true, true, true]);
  });
});

describe('tickets', () => {
  it('give every piece of a job away once', () => {
    const done: number[] = [];
    const opened = training();
    const idle = () => {};
    const worker: Worker = { backpropagate: idle, update: idle, score: idle, reduce: piece => done.push(piece) };
    const tickets = ticketsOf(opened, worker);
    tickets.run('reduce', 5);
    tickets.run('update', 3);
    tickets.run('reduce', 2);
    expect(done).toEqual([4, 3, 2, 1, 0, 1, 0]);
  });

  it('tell the first thread that another one has failed', () => {
    const opened = training();
    const failing = () => {
      throw new RangeError('out of memory');
    };
    const worker: Worker = { backpropagate: failing, update: failing, score: failing, reduce: failing };
    const { ints } = opened.engine;
    // A piece that is there to be taken when the other thread comes.
    ints[opened.plan.control + CONTROL.ticket] = 1;
    ints[opened.plan.control + CONTROL.pending] = 1;
    expect(() => ticketsOf(opened, worker).serve()).toThrow('out of memory');
    const quiet = { ...worker, reduce: () => {} };
    expect(() => ticketsOf(opened, quiet).run('reduce', 1)).toThrow('a thread of the training has failed');
  });
});
