import { describe, expect, it } from 'vitest';
import { commandFaults, readCommandSettings } from './settings.ts';

const faultOf = (given: Parameters<typeof commandFaults>[0]) =>
  commandFaults({ run: 'python train.py', ...given }).map(({ path }) => path.join('.'));

describe('the words of a program', () => {
  it('are a list, or a text that is cut at its blanks', () => {
    expect(readCommandSettings({ run: 'python  train.py --fast ' }).run).toEqual(['python', 'train.py', '--fast']);
    expect(readCommandSettings({ run: ['a b', '$x', ''] }).run).toEqual(['a b', '$x', '']);
    expect(readCommandSettings({ run: 'a | b', shell: true })).toMatchObject({ run: ['a | b'], shell: true });
  });

  it.each(['a; b', 'a | b', 'echo $HOME', 'a && b', 'a > b', "say 'x y'", 'ls *.py', '~/x', ' ', ''])(
    'are refused as a text with signs of a shell: %j',
    run => expect(faultOf({ run })).toEqual(['run']),
  );

  it.each([[[]], [['']], [[1]], [7], [{}], [['a\0']], ['a\0b'], ['a\u001bb'], ['a\u0085b']])(
    'are refused as %j',
    run => {
      expect(faultOf({ run })).toEqual(['run']);
      expect(faultOf({ predict: run })).toEqual(['predict']);
    },
  );

  it('must be there to train, and need not be to score', () => {
    expect(commandFaults({})).toMatchObject([{ path: ['run'], found: undefined }]);
    expect(commandFaults({ run: null })).toMatchObject([{ path: ['run'], found: null }]);
    expect(readCommandSettings({ run: 'a' }).predict).toBeNull();
  });
});

it.each([
  ['env', ['GITHUB_TOKEN']],
  ['env', ['ACTIONS_RUNTIME_TOKEN']],
  ['env', ['INPUT_CONFIG']],
  ['env', ['MLOPS_SIGNING_KEY']],
  ['env', ['github_output']],
  ['env', ['not a name']],
  ['env', 'HOME'],
  ['timeout_minutes', 1e308],
  ['timeout_minutes', 43_201],
  ['memory_mb', 1e12],
  ['files', ['../outside.py']],
  ['files', ['/etc/passwd']],
  ['files', ['']],
  ['timeout_minutes', 0],
  ['memory_mb', 0.5],
  ['format', 'parquet'],
  ['shell', 'yes'],
  ['parameters', []],
])('refuses %s: %j', (name, value) => {
  expect(faultOf({ [name]: value })).toEqual([name]);
});

it('reads units and what is left out', () => {
  const settings = readCommandSettings({
    run: 'a',
    timeout_minutes: 0.5,
    memory_mb: 100,
    env: ['WANDB_API_KEY'],
    files: ['src', './a.py'],
  });
  expect(settings).toMatchObject({
    seconds: 30,
    memoryBytes: 100 * 2 ** 20,
    handsOn: ['WANDB_API_KEY'],
    format: 'csv',
    parameters: {},
  });
});
