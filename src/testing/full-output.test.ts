/** Where standard output takes nothing, as on a full disk: every command says so in one line, and ends with 4. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';

const FULL = '/dev/full';
const program = `"${process.execPath}" "${join(ROOT, 'dist', 'mlops.js')}"`;
const GIVEN: Readonly<Record<string, string>> = {
  train: '--config c.json',
  plan: '--config c.json',
  predict: '--config c.json --input payments.csv',
  evaluate: '--config c.json --test-data payments.csv',
};

describe.skipIf(!existsSync(FULL))(`standard output that is full (skipped where there is no ${FULL})`, () => {
  let here: Workspace;
  beforeAll(() => {
    here = workspace();
    here.write('payments.csv', paymentsCsv(600, { seed: 1 }));
    here.write('c.json', PAYMENTS_CONFIG);
    here.mlops('train', '--config', 'c.json');
  });
  afterAll(() => here[Symbol.dispose]());

  const lines = [
    ...commands.map(({ name }) => `${name} ${GIVEN[name] ?? ''}`),
    ...['--help', 'train --help', '--version', 'plan --config c.json --json'],
  ];
  it.each(lines)('is told of by %s', line => {
    const { code, stderr } = here.shell(`${program} ${line} > ${FULL}`);
    const told = stderr
      .trimEnd()
      .split('\n')
      .filter(text => text.startsWith('mlops: '));
    expect(stderr).not.toContain('    at ');
    expect(told).toEqual([
      expect.stringMatching(/^mlops: cannot write standard output: ENOSPC: no space left on device/),
    ]);
    expect(code).toBe(4);
  });

  it.each(['--help', '--version', 'plan --config c.json'])('is no error of %s where who reads is gone', line => {
    const { code, stderr } = here.shell(`set -o pipefail; ${program} ${line} | true`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('does not end a run where nothing can be told on standard error', () => {
    expect(here.shell(`${program} predict --config c.json --input payments.csv --output p.csv 2> ${FULL}`).code).toBe(
      0,
    );
    expect(here.files()).toContain('p.csv');
  });
});
