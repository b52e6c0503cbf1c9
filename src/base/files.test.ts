import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolders, sha256, sha256File, writeFileAtomic } from './files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('replaces a file, makes its folder, and leaves nothing beside it', () => {
  const path = join(folder, 'a', 'report.json');
  writeFileAtomic(path, 'old');
  writeFileAtomic(path, Buffer.from('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'a'))).toEqual(['report.json']);
});

it('leaves nothing behind when it cannot replace', () => {
  const path = join(folder, 'taken');
  mkdirSync(join(path, 'child'), { recursive: true });
  expect(() => writeFileAtomic(path, 'x')).toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});

it('hashes a file as its bytes', async () => {
  const path = join(folder, 'data');
  writeFileAtomic(path, 'abc');
  // FIPS 180-4, appendix B.1.
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await sha256File(path)).toBe(sha256('abc'));
});

it('says so where no folder can be made, instead of trying for ever', () => {
  const impossible = process.platform === 'linux' ? '/proc/mlops-actions/x' : join(folder, 'file', 'x');
  writeFileAtomic(join(folder, 'file'), '');
  expect(() => makeFolders(impossible)).toThrow(expect.objectContaining({ syscall: 'mkdir' }));
});
