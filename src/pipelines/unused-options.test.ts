/** Holds which options of `train` are told to do nothing. */
import { expect, it } from 'vitest';
import { type TrainOptions, trainOptions } from '../command-options.ts';
import { readOptions } from '../options.ts';
import { unusedOptions } from './unused-options.ts';

const given = (options: Readonly<Record<string, string>>): TrainOptions =>
  readOptions(
    trainOptions,
    option => options[option.name],
    option => option.name,
  );

it.each([
  [{}, []],
  [{ 'audit-path': 'training_audit_logs', 'registry-branch': 'mlops-registry' }, []],
  [{ 'audit-path': 'logs', 'enable-audit': 'true' }, []],
  [{ 'registry-branch': 'models', registry: 'branch' }, []],
  [{ 'audit-path': 'logs' }, ['audit-path does nothing without enable-audit']],
  [{ 'registry-branch': 'models' }, ['registry-branch does nothing without registry: branch']],
  [{ workers: '2', trained: 'folder' }, ['workers does nothing with trained']],
  [{ workers: '2', trained: 'artifacts' }, []],
  [{ pictures: 'p' }, []],
  [{ pictures: 'none', 'dry-run': 'true' }, []],
  [{ pictures: 'training_pictures', 'dry-run': 'true' }, []],
  [{ pictures: 'p', 'dry-run': 'true' }, ['pictures does nothing in a dry run']],
  [{ pictures: 'p', 'hand-over': 'h' }, ['pictures does nothing with hand-over']],
  [{ 'enable-audit': 'true', 'dry-run': 'true' }, ['enable-audit does nothing in a dry run']],
])('for %j tells %j', (options, told) => {
  expect(unusedOptions(given(options))).toEqual(told.map(text => expect.stringContaining(text)));
});

it('refuses to never fail and to fail', () => {
  expect(() => given({ 'fail-on': 'never,fail' })).toThrow(
    /fail-on is "never,fail", expected never alone, or one or more/,
  );
  expect(given({ 'fail-on': 'never' }).failOn).toEqual(['never']);
  expect(given({ 'fail-on': 'fail, warn' }).failOn).toEqual(['fail', 'warn']);
});
