/** Several models at once, taken one by one: nothing that is kept or told depends on who is ready first. */
import { expect, it } from 'vitest';
import type { Registry } from '../registry/registry.ts';
import { ahead } from './ahead.ts';
import type { LoadedJob } from './job-identity.ts';
import type { Made } from './made-model.ts';

const registry = {} as Registry;
const jobs = ['a', 'b', 'c'].map(name => ({ config: { name } }) as LoadedJob);
const nameOf = (job: LoadedJob) => job.config.name;

/** Each training ends when the test says so. */
function setUp(width: number) {
  const recorded: string[] = [];
  const begun: string[] = [];
  const ends = new Map<string, (how: Made | Error) => void>();
  const obtain = ahead(
    jobs,
    async (job, _, record) => {
      begun.push(nameOf(job));
      record('began', { model: nameOf(job) });
      const made = await new Promise<Made | Error>(resolve => ends.set(nameOf(job), resolve));
      record('ended', { model: nameOf(job) });
      if (made instanceof Error) throw made;
      return made;
    },
    { width, record: (kind, { model }) => void recorded.push(`${kind} ${model}`) },
  );
  const end = async (name: string, how: object) => {
    ends.get(name)!(how as Made);
    await new Promise(resolve => setTimeout(resolve));
  };
  return { obtain, recorded, begun, end };
}

it('begins with all, as many at once as it may', async () => {
  const { obtain, begun, end } = setUp(2);
  const first = obtain(jobs[0]!, registry);
  expect(begun).toEqual(['a', 'b']);
  await end('b', { predictor: 'b' });
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a', { predictor: 'a' });
  expect(await first).toEqual({ predictor: 'a' });
});

it('records what a model did when its turn comes, also when it failed', async () => {
  const { obtain, recorded, end } = setUp(3);
  const first = obtain(jobs[0]!, registry);
  await end('c', { predictor: 'c' });
  await end('b', new Error('no rows'));
  expect(recorded).toEqual([]);
  await end('a', { predictor: 'a' });
  await first;
  expect(recorded).toEqual(['began a', 'ended a']);
  await expect(obtain(jobs[1]!, registry)).rejects.toThrow('no rows');
  await obtain(jobs[2]!, registry);
  await expect(obtain(jobs[1]!, registry)).rejects.toThrow('no rows');
  expect(recorded).toEqual(['began a', 'ended a', 'began b', 'ended b', 'began c', 'ended c']);
});

it('asks again for another registry whether a model is unchanged, and trains nothing twice', async () => {
  const { obtain, begun, end } = setUp(3);
  const both = Promise.all([obtain(jobs[0]!, registry), obtain(jobs[1]!, registry)]);
  await end('a', { kept: 1 });
  await end('b', { predictor: 'b' });
  await end('c', { predictor: 'c' });
  await both;
  await obtain(jobs[0]!, registry);
  expect(begun).toEqual(['a', 'b', 'c']);
  const again = obtain(jobs[0]!, {} as Registry);
  await end('a', { predictor: 'a' });
  expect(await again).toEqual({ predictor: 'a' });
  expect(begun).toEqual(['a', 'b', 'c', 'a']);
});
