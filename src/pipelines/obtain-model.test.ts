/** What is asked again when a run has to go on from a newer registry, and what is not. */
import { expect, it } from 'vitest';
import { DataError } from '../base/errors.ts';
import type { Registry } from '../registry/registry.ts';
import type { LoadedJob } from './job-identity.ts';
import type { Obtain } from './made-model.ts';
import { once } from './obtain-model.ts';

const registry = {} as Registry;
const jobOf = (name: string) => ({ config: { name } }) as LoadedJob;

/** Answers in this order, and counts. */
function answering(...answers: readonly object[]): { readonly obtain: Obtain; readonly asked: () => number } {
  let asked = 0;
  const obtain = once(async () => {
    const answer = answers[asked++];
    if (answer instanceof Error) throw answer;
    return answer as Awaited<ReturnType<Obtain>>;
  });
  return { obtain, asked: () => asked };
}

it('trains a model once, and fails once', async () => {
  for (const answer of [{ predictor: 1 }, new DataError('no rows')]) {
    const { obtain, asked } = answering(answer, { predictor: 2 });
    const job = jobOf('fraud');
    const [first, second] = await Promise.allSettled([obtain(job, registry), obtain(job, registry)]);
    expect(second).toEqual(first);
    expect(asked()).toBe(1);
  }
});

it('asks again whether a model is unchanged', async () => {
  const { obtain } = answering({ kept: 1 }, { predictor: 2 });
  const job = jobOf('fraud');
  expect(await obtain(job, registry)).toEqual({ kept: 1 });
  expect(await obtain(job, registry)).toEqual({ predictor: 2 });
});
