import { expect, it } from 'vitest';
import { trainOptions } from '../command-options.ts';
import { parseConfig } from '../config.ts';
import { readOptions } from '../options.ts';
import { known } from '../testing/config-text.ts';
import { planTraining } from './train-plan.ts';

/** The first job that the options make of a configuration. */
function plan(config: object, given: Readonly<Record<string, string>> = {}) {
  const options = readOptions(
    trainOptions,
    ({ name }) => given[name],
    ({ name }) => name,
  );
  const parsed = parseConfig(Buffer.from(JSON.stringify(config)), known, 'c.json');
  return planTraining(parsed, options, '/')[0]!;
}

function withSource(source: object, model: object = {}) {
  return {
    sources: { s: { location: 's.csv', label: 'y', ...source } },
    models: [{ name: 'm', type: 'logistic', dataset: 's', ...model }],
  };
}

const METRICS = { source: 'synthetic', location: 'metrics', label: null };

it.each([
  [{}, null, 'stratified'],
  [{ timestamp: 't' }, null, 'time'],
  [{ timestamp: 't', group: 'g' }, null, 'group'],
  [{ timestamp: 't', group: 'g' }, 'random', 'random'],
  [{ source: 'synthetic', location: 'violations' }, null, 'stratified'],
  [METRICS, null, 'time'],
  [{ ...METRICS, generator: { days: 14 } }, null, 'time'],
  [{ ...METRICS, generator: { days: 7 } }, null, 'stratified'],
  [{ ...METRICS, generator: { days: 7, autocorrelation: 0.5 } }, null, 'time'],
  [{ ...METRICS, generator: { days: 7, episode_rows: 2 } }, null, 'time'],
  [METRICS, 'stratified', 'stratified'],
  [{ ...METRICS, ignore: ['timestamp'] }, null, 'stratified'],
])('splits the source %j, asked for %s, by %s', (source, by, expected) => {
  expect(plan(withSource(source, { split: { by } })).config.split.by).toBe(expected);
});

it('splits the metrics that a type learns from without a configuration by time', () => {
  const of = (type: string) => plan({}, { 'model-type': type }).config.split.by;
  expect(of('isolation_forest')).toBe('time');
  expect(of('logistic')).toBe('stratified');
});

it('tells the generator what options say of it, before what the configuration does', () => {
  const { source } = plan(withSource({ ...METRICS, generator: { days: 9, interval: 2, overlap: 0.1 } }), {
    ...{ days: '3', 'anomaly-rate': '.02' },
  });
  expect(source.options.generator).toEqual({ days: 3, interval: 2, overlap: 0.1, anomaly_rate: 0.02 });
});

it('lets a number of rows that is asked for stand before the days of the configuration', () => {
  const { source } = plan(withSource({ ...METRICS, generator: { days: 9 } }), { 'num-samples': '500' });
  expect(source.options).toMatchObject({ samples: 500, generator: { days: null } });
});

it.each([
  [{ days: '3' }, '--days means nothing to the data of the chosen models'],
  [{ interval: '3' }, '--interval means nothing'],
  [{ 'anomaly-rate': '0.1' }, '--anomaly-rate means nothing'],
])('refuses %j where no server metrics are generated', (given, message) => {
  expect(() => plan({}, { 'model-type': 'logistic', ...given })).toThrow(message);
  expect(() => plan(withSource({}), given)).toThrow(message);
});

it('refuses days and a number of rows together', () => {
  const given = { 'model-type': 'isolation_forest', days: '3', 'num-samples': '500' };
  expect(() => plan({}, given)).toThrow('--days and --num-samples both say how many rows to make');
});

it.each([
  [{}, {}, 'the chosen models learn from '],
  [{}, { 'model-type': 'logistic,isolation_forest' }, 'the chosen models learn from 2 datasets'],
  [withSource({}), {}, 'the chosen models learn from a file'],
])('refuses to save generated data of %j with %j', (config, given, message) => {
  expect(() => plan(config, { ...given, 'save-data': 'd.csv' })).toThrow(message);
});
