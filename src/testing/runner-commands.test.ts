import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsIn, pairsInFile } from './runner-commands.ts';

const corpora = '../shared/corpora/actions';

describe("the runner's ears", () => {
  it('hears nothing until the stop token comes back', () => {
    const output = '::notice::a\n::stop-commands::quiet\n::error::b\n##[add-mask]c\n::QUIET::\n::warning::d\n';
    expect(commandsIn(output).map(({ command, data }) => [command, data])).toEqual([
      ['notice', 'a'],
      ['stop-commands', 'quiet'],
      ['warning', 'd'],
    ]);
  });

  it.skipIf(!existsSync(corpora))('hears what the stdout corpus says (skipped without ../shared/corpora)', () => {
    const { cases } = JSON.parse(readFileSync(`${corpora}/stdout-commands.json`, 'utf8')) as {
      cases: { text: string; commands: unknown[] }[];
    };
    expect(cases).toHaveLength(281);
    for (const { text, commands } of cases) expect(commandsIn(text), JSON.stringify(text)).toEqual(commands);
  });

  it.skipIf(!existsSync(corpora))('reads what the output file corpus says (skipped without ../shared/corpora)', () => {
    const { cases } = JSON.parse(readFileSync(`${corpora}/output-file.json`, 'utf8')) as {
      cases: { text: string; pairs?: unknown[]; error?: string }[];
    };
    for (const { text, pairs, error } of cases) {
      if (error === undefined) expect(pairsInFile(text), JSON.stringify(text)).toEqual(pairs);
      else expect(() => pairsInFile(text), JSON.stringify(text)).toThrow(error);
    }
  });
});
