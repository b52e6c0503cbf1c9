import { expect, it } from 'vitest';
import { DataError, IntegrityError } from '../base/errors.ts';
import { failureOf, refusal } from './failure.ts';
import { HandOverError } from './handed-over.ts';
import type { LoadedJob } from './job-identity.ts';

const jobOf = (name: string) => ({ config: { name } }) as LoadedJob;

it('stops one model for its data or its hand-over, and the run for all else', () => {
  const job = jobOf('fraud');
  for (const error of [new DataError('a'), new HandOverError('b')]) {
    expect(failureOf(job, error)).toEqual({ job, error });
  }
  for (const error of [new IntegrityError('a package is broken'), new Error('no memory')]) {
    expect(() => failureOf(job, error)).toThrow(error);
  }
});

it('refuses the run for all reasons, as the gravest of them', () => {
  const failures = [
    { job: jobOf('a'), dataset: null, error: new DataError('no rows', { hint: 'give rows' }) },
    { job: jobOf('b'), dataset: null, error: new HandOverError('changed') },
  ];
  expect(refusal(failures.slice(0, 1))).toBe(failures[0]!.error);
  expect(refusal(failures)).toMatchObject({ exitCode: 3, message: 'a: no rows\nb: changed', hint: 'give rows' });
});
