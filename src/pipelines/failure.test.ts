import { expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError, PlatformError } from '../base/errors.ts';
import { exitCodeOf, failureOf, hintOf, refusal, TrainingFailed, tellFault } from './failure.ts';
import { HandOverError } from './handed-over.ts';
import type { LoadedJob } from './job-identity.ts';

const jobOf = (name: string) => ({ config: { name } }) as LoadedJob;

it('stops one model for its data, its hand-over or whatever its training threw, and the run for all else', () => {
  const job = jobOf('fraud');
  for (const error of [new DataError('a'), new HandOverError('b')]) {
    expect(failureOf(job, error)).toEqual({ job, error });
  }
  for (const thrown of [new TypeError('no function'), new ConfigurationError('c is too large'), 'text']) {
    const { error } = failureOf(job, new TrainingFailed(thrown));
    if (thrown === 'text') expect(error.message).toMatch(/no error: text/);
    else expect(error).toBe(thrown);
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

const failed = (...errors: readonly Error[]) =>
  errors.map((error, i) => ({ job: jobOf(`m${i}`), dataset: null, error }));

it('ends the run of the others with 70 for a fault of ours, 4 for the machine, 3 for what was changed, 2 for data', () => {
  const [data, memory, fault] = [new DataError('a'), new PlatformError('b'), new TypeError('c')];
  expect(exitCodeOf([])).toEqual({});
  expect(exitCodeOf(failed(data))).toEqual({ exitCode: 2 });
  expect(exitCodeOf(failed(data, new HandOverError('d')))).toEqual({ exitCode: 3 });
  expect(exitCodeOf(failed(data, memory))).toEqual({ exitCode: 4 });
  expect(exitCodeOf(failed(fault, memory))).toEqual({ exitCode: 70 });
  expect(refusal(failed(data, memory))).toBeInstanceOf(PlatformError);
  expect(refusal(failed(data, fault))).toMatchObject({ name: 'Error', message: 'm0: a\nm1: c' });
});

it('asks for a report of what is our fault, and tells its stack', () => {
  const [fault, data] = failed(new TypeError('no function'), new DataError('a')) as [never, never];
  expect([hintOf(fault), hintOf(data)]).toEqual([expect.stringMatching(/please report it/), null]);
  const told: string[] = [];
  for (const failure of [fault, data]) tellFault(failure, { warn: text => told.push(text) });
  expect(told).toEqual([expect.stringMatching(/^m0: TypeError: no function\n\s+at .*failure\.test/)]);
});
