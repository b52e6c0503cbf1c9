import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { branch, choice, flag, list, type Option, optionalInteger, readOptions, text } from './options.ts';

const options = {
  seed: optionalInteger('seed', 'A seed.', { from: 0, to: 100 }),
  dryRun: flag('dry-run', 'Decide only.'),
  failOn: list('fail-on', 'Verdicts.', ['fail', 'warn']),
  modelsDir: text('models-dir', 'A folder.', { default: 'models' }),
};
const read = (given: Readonly<Record<string, string>>) =>
  readOptions(
    options,
    option => given[option.name],
    option => `--${option.name}`,
  );

describe('readOptions', () => {
  it('gives typed values, and defaults for what was not given', () => {
    expect(read({})).toEqual({ seed: null, dryRun: false, failOn: [], modelsDir: 'models' });
    expect(read({ seed: '7', 'dry-run': 'TRUE', 'fail-on': 'fail, warn' })).toEqual({
      ...{ seed: 7, dryRun: true, failOn: ['fail', 'warn'], modelsDir: 'models' },
    });
  });

  it('reports every wrong option at once, each with what was expected', () => {
    expect(() => read({ seed: '1.5', 'dry-run': 'maybe', 'fail-on': 'fial' })).toThrow(
      [
        '--seed is "1.5", expected a whole number from 0 to 100',
        '--dry-run is "maybe", expected true or false',
        '--fail-on is "fial", expected one or more of fail, warn (did you mean fail?)',
      ].join('\n'),
    );
  });
});

it('takes one of the words there are, and names of branches that need no quoting', () => {
  const place = choice('registry', 'A place.', ['local', 'branch']);
  expect(place.parse('branch')).toBe('branch');
  expect(() => place.parse('brunch')).toThrow('one of local, branch');
  const { parse } = branch('registry-branch', 'A branch.');
  for (const name of ['mlops-registry', 'a/b_c.d', '_']) expect(parse(name)).toBe(name);
  const wrong = [
    '',
    '-a',
    '/a',
    'a/',
    'a//b',
    'a..b',
    'a.',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a b',
    'a~1',
    'a:b',
    'ä',
    '@{u}',
    'a\n',
  ];
  for (const name of wrong) expect(() => parse(name), name).toThrow('the name of a branch');
});

it('can have another default in an action', () => {
  const retrain = choice('retrain', 'What to train.', ['always', 'changed'], {
    ...{ default: 'always', actionDefault: 'changed' },
  });
  expect({ ...retrain }).toMatchObject({ default: 'always', actionDefault: 'changed' });
  expect(options.modelsDir).toMatchObject({ default: 'models', actionDefault: 'models' });
});

describe('every command', () => {
  it.each(commands.map(command => [command.name, command] as const))(
    '%s has options that accept their defaults',
    (_, command) => {
      const values = readOptions(
        command.options as Readonly<Record<string, Option<unknown>>>,
        () => undefined,
        option => option.name,
      );
      expect(Object.keys(values)).toEqual(Object.keys(command.options));
      const names = (Object.values(command.options) as Option<unknown>[]).map(option => option.name);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
