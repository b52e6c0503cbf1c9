/** The root action: its input `command` picks a story; its inputs and outputs are those of all its commands together. */
import { ConfigurationError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Command } from '../command.ts';
import { commands } from '../commands.ts';
import type { Option } from '../options.ts';

/** The commands that `command:` can name. */
export const rootCommands: readonly Command[] = commands.filter(command => command.action !== 'none');

/** The options of a command that an action has as inputs, with their defaults there. */
export function inputsOf(command: Command): Option<unknown>[] {
  return Object.values(command.options)
    .filter(option => option.face !== 'command-line')
    .map(option => ({ ...option, default: option.actionDefault }));
}

/** An input, and one of the commands that have it. */
interface Use {
  readonly command: Command;
  readonly option: Option<unknown>;
}

/** By the name of the input. */
export function rootInputs(): Map<string, readonly Use[]> {
  const uses = rootCommands.flatMap(command => inputsOf(command).map(option => ({ command, option })));
  return new Map(uses.map(({ option: { name } }) => [name, uses.filter(use => use.option.name === name)]));
}

/** The runner fills it in, so that nobody knows whether it was given. */
export function isFilledIn(option: Option<unknown>): boolean {
  return option.actionDefault.startsWith('${{');
}

/**
 * The command that `read('command')` names. ConfigurationError when there is none, or when an input is given that the
 * command would not read.
 */
export function chosenCommand(read: (name: string) => string): Command {
  const named = read('command').trim();
  const names = rootCommands.map(({ name }) => name);
  const command = rootCommands.find(({ name }) => name === named);
  if (command === undefined) {
    const close = nearest(named, names);
    const found = named === '' ? 'is missing' : `is ${JSON.stringify(plainLine(named, 60))}`;
    throw new ConfigurationError(`the input command ${found}, expected one of ${names.join(', ')}`, {
      hint: close === undefined ? undefined : `did you mean ${close}?`,
    });
  }
  refuseForeignInputs(command, read);
  return command;
}

function refuseForeignInputs(command: Command, read: (name: string) => string): void {
  const own = inputsOf(command).map(({ name }) => name);
  const foreign = [...rootInputs()].filter(
    ([name, uses]) => !own.includes(name) && !uses.some(({ option }) => isFilledIn(option)) && read(name).trim() !== '',
  );
  if (foreign.length === 0) return;
  const told = foreign.map(
    ([name, uses]) =>
      `${command.name} has no input ${name}, which is for ${uses.map(use => use.command.name).join(', ')}`,
  );
  throw new ConfigurationError(told.join('\n'), { hint: `the inputs of ${command.name} are ${own.join(', ')}` });
}
