/** Holds which options of `train` are told to do nothing. */
import { expect, it } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import { type TrainOptions, trainOptions } from '../command-options.ts';
import { readOptions } from '../options.ts';
import type { SearchSettings } from '../search/settings.ts';
import { unusedOptions } from './unused-options.ts';

const given = (options: Readonly<Record<string, string>>): TrainOptions =>
  readOptions(
    trainOptions,
    option => options[option.name],
    option => option.name,
  );

const planned = (name: string, hyperparameters = {}, search: SearchSettings | null = null) => {
  const type = modelTypes.get(name);
  return { type, hyperparameters: { ...type.defaults, ...hyperparameters }, search };
};
const SEARCH: SearchSettings = {
  ...{ method: 'grid', space: { c: [1, 2] }, metric: 'f1', direction: 'maximize' },
  ...{ folds: 3, trials: 2, minutes: null, prune: false },
};

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
  [{ pictures: '.mlops/pictures', 'dry-run': 'true' }, []],
  [{ pictures: 'p', 'dry-run': 'true' }, ['pictures does nothing in a dry run']],
  [{ pictures: 'p', 'hand-over': 'h' }, ['pictures does nothing with hand-over']],
  [{ 'enable-audit': 'true', 'dry-run': 'true' }, ['enable-audit does nothing in a dry run']],
])('for %j tells %j', (options, told) => {
  expect(unusedOptions(given(options), [planned('logistic')])).toEqual(told.map(text => expect.stringContaining(text)));
});

it.each([
  ['heuristic', { epochs: '10' }, ['epochs does nothing: heuristic has no hyperparameter epochs']],
  ['anomaly', { epochs: '10', 'batch-size': '32' }, ['epochs does nothing', 'batch-size does nothing: anomaly']],
  ['logistic', { epochs: '10', 'batch-size': '32' }, []],
  ['logistic', { 'batch-size': '32' }, ['batch-size does nothing without epochs']],
  ['simple_transformer', { 'batch-size': '32' }, []],
  ['logistic', { backend: 'cpu' }, ['backend does nothing: logistic']],
  [
    'logistic',
    { trials: '3', 'search-minutes': '1' },
    ['trials does nothing without', 'search-minutes does nothing without'],
  ],
])('tells for %s and %j: %j', (type, options, told) => {
  const hyperparameters = 'epochs' in options && type === 'logistic' ? { epochs: 10 } : {};
  expect(unusedOptions(given(options), [planned(type, hyperparameters)])).toEqual(
    told.map(text => expect.stringContaining(text)),
  );
});

it('tells which types a grid search has nothing to search for', () => {
  const jobs = [planned('heuristic'), planned('logistic', {}, SEARCH)];
  expect(unusedOptions(given({ 'grid-search': 'true', trials: '3' }), jobs)).toEqual([
    'grid-search does nothing for heuristic: there are no hyperparameters to search',
  ]);
  expect(unusedOptions(given({ epochs: '3' }), jobs)).toEqual([]);
});

it('refuses to never fail and to fail', () => {
  expect(() => given({ 'fail-on': 'never,fail' })).toThrow(
    /fail-on is "never,fail", expected never alone, or one or more/,
  );
  expect(given({ 'fail-on': 'never' }).failOn).toEqual(['never']);
  expect(given({ 'fail-on': 'fail, warn' }).failOn).toEqual(['fail', 'warn']);
});
