/** Holds --help to the width of a terminal that nobody has widened. */
import { expect, it } from 'vitest';
import { commands } from './commands.ts';
import { commandHelp, overviewHelp } from './help.ts';
import type { Option } from './options.ts';

it('fits 80 columns, whatever the command', async () => {
  const pages = [overviewHelp(commands), ...(await Promise.all(commands.map(commandHelp)))];
  for (const page of pages) for (const line of page.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

it('names every option with all of its text', async () => {
  for (const command of commands) {
    const page = (await commandHelp(command)).replaceAll(/\s+/g, ' ');
    for (const { name, description, face } of Object.values(command.options) as Option<unknown>[]) {
      if (face === 'action') continue;
      expect(page).toContain(` --${name} `);
      expect(page).toContain(description);
    }
  }
});
