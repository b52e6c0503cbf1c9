/** What a program left without rights: told as its failure, and removed with the rows that it was given. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProgramError } from '../../platform/programs.ts';
import { readingWhatIsLeft, removeRunFolder } from './run-folder.ts';

/** Rights do not bind root: then it is done as somebody else. */
const NOBODY = 65534;
let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'mlops-left-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function withoutRights(): string {
  const folder = join(parent, 'run');
  const locked = join(folder, 'model', 'locked');
  mkdirSync(join(locked, 'in'), { recursive: true });
  writeFileSync(join(locked, 'in', 'f'), 'x');
  writeFileSync(join(folder, 'train.csv'), 'a\n1\n');
  if (process.getuid?.() === 0) {
    const all = [parent, folder, join(folder, 'model'), locked, join(locked, 'in'), join(locked, 'in', 'f')];
    for (const path of all) chownSync(path, NOBODY, NOBODY);
  }
  for (const path of [join(locked, 'in'), locked, folder]) chmodSync(path, 0);
  return folder;
}

/** Module of this folder in a process of its own; what it prints. */
function asNobody(text: string): string {
  const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const modules = [
    `import { readingWhatIsLeft, removeRunFolder } from ${url('./run-folder.ts')};`,
    `import { takeModelFiles } from ${url('./model-folder.ts')};`,
  ];
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const file = join(parent, 'as-nobody.mjs');
  writeFileSync(file, [...modules, text].join('\n'));
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { ...user, cwd, encoding: 'utf8' });
  return stdout + stderr.replace(/^.*ExperimentalWarning.*\n.*--trace-warnings.*\n/m, '');
}

describe.skipIf(process.platform === 'win32')('a folder without rights', () => {
  it('is removed with all that is in it', () => {
    const folder = withoutRights();
    expect(asNobody(`await removeRunFolder(${JSON.stringify(folder)});`)).toBe('');
    expect(existsSync(folder)).toBe(false);
  });

  it('cannot be taken in as a model, which is the failure of its program', () => {
    const model = join(withoutRights(), 'model');
    chmodSync(join(parent, 'run'), 0o755);
    const text = `try { readingWhatIsLeft(() => takeModelFiles(${JSON.stringify(model)})); } catch (e) { console.log(e.constructor.name, e.message); }`;
    expect(asNobody(text)).toMatch(/^ProgramError what the program left cannot be read: EACCES: permission denied/);
  });
});

it('goes without what its links lead to', async () => {
  const other = join(parent, 'other');
  mkdirSync(other, { mode: 0o500 });
  mkdirSync(join(parent, 'run'));
  symlinkSync(other, join(parent, 'run', 'link'));
  await removeRunFolder(join(parent, 'run'));
  expect(existsSync(other)).toBe(true);
});

it('leaves what is no error of the system as it is', () => {
  const fault = new TypeError('x');
  expect(() =>
    readingWhatIsLeft(() => {
      throw fault;
    }),
  ).toThrow(fault);
  expect(() => readingWhatIsLeft(() => mkdirSync(join(parent, 'a', 'b')))).toThrow(ProgramError);
});
