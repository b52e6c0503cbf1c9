/** The guide on audits can be followed to the letter. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, workspace } from './mlops.ts';
import { readRepositoryFile } from './workflow-files.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

function consoleCommands(page: string): string[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(match => match[1]!.trim().split('\n'));
}

it.skipIf(!hasOpenssl)('gives commands that work, one after the other (skipped without openssl)', () => {
  using here = workspace();
  mkdirSync(join(here.path, 'bin'));
  const shim = here.write('bin/mlops', `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/mlops.js')}" "$@"\n`);
  chmodSync(shim, 0o755);
  mkdirSync(join(here.path, 'config'));
  here.write('config/training-schedule.json', '{ "models": [{ "name": "m", "type": "logistic" }] }');
  const env = {
    ...process.env,
    PATH: [join(here.path, 'bin'), dirname(process.execPath), process.env['PATH']].join(':'),
  };
  const commands = consoleCommands(readRepositoryFile('docs/guides/audit.md'));
  // The first one verifies what a training has left.
  const outcomes = ['mlops train', ...commands].map(command => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: here.path, env, encoding: 'utf8' });
    return { command, status, said: status === 0 ? stdout : `${stdout}${stderr}` };
  });
  expect(outcomes.filter(({ status }) => status !== 0)).toEqual([]);
  expect(commands.filter(command => command.startsWith('mlops verify'))).toHaveLength(5);
  const signed = outcomes.find(({ command }) => command.startsWith('MLOPS_SIGNING_KEY'));
  expect(signed!.said).toMatch(/^ {2}public key {2}mlops-actions\/local\+[0-9a-f]{8}\+\S+$/m);
});
