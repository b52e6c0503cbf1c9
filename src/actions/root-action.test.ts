import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../base/errors.ts';
import { chosenCommand, inputsOf, isFilledIn, rootCommands, rootInputs } from './root-action.ts';

const given = (inputs: Readonly<Record<string, string>>) => (name: string) => inputs[name] ?? '';

function refusal(inputs: Readonly<Record<string, string>>): ConfigurationError {
  try {
    chosenCommand(given(inputs));
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('the choice of the root action', () => {
  it('is any command that can run on GitHub, with any of its own inputs', () => {
    expect(rootCommands.map(({ name }) => name)).toEqual(expect.arrayContaining(['train', 'verify']));
    for (const command of rootCommands) {
      const inputs = Object.fromEntries(inputsOf(command).map(({ name }) => [name, 'x']));
      expect(chosenCommand(given({ command: command.name, ...inputs }))).toBe(command);
    }
  });

  it('names the commands when there is none, and the nearest of one that is mistyped', () => {
    expect(refusal({}).message).toMatch(/the input command is missing, expected one of .*train.*verify/);
    expect(refusal({ command: 'trian' })).toMatchObject({
      message: expect.stringContaining('"trian"'),
      hint: 'did you mean train?',
    });
  });

  it('refuses an input that the command would ignore, and says whose it is', () => {
    const { message } = refusal({ command: 'verify', seed: '7', 'model-type': 'logistic' });
    expect(message).toMatch(/^verify has no input model-type, which is for [^\n]*train/m);
    expect(message).toMatch(/^verify has no input seed, which is for train/m);
  });

  it('takes what the runner fills in by itself for not given', () => {
    const filledIn = [...rootInputs()].filter(([, uses]) => uses.some(({ option }) => isFilledIn(option)));
    expect(filledIn.map(([name]) => name)).toContain('github-token');
    expect(chosenCommand(given({ command: 'verify', 'github-token': 'ghs_1' })).name).toBe('verify');
  });

  it('has no input that is filled in for one command and given for another', () => {
    for (const [name, uses] of rootInputs()) {
      const defaults = new Set(
        uses.filter(({ option }) => isFilledIn(option)).map(({ option }) => option.actionDefault),
      );
      expect([...defaults].length, name).toBeLessThan(2);
      if (defaults.size === 1)
        expect(
          uses.every(({ option }) => isFilledIn(option)),
          name,
        ).toBe(true);
    }
  });
});
