import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { peakRssBytes } from './peak-memory.ts';

const MEBIBYTE = 2 ** 20;

it('grows with what is held, and does not fall with what is let go', () => {
  const before = peakRssBytes();
  expect(before).toBeGreaterThan(20 * MEBIBYTE);
  expect(before).toBeLessThan(64 * 1024 * MEBIBYTE);
  Buffer.alloc(before + 100 * MEBIBYTE, 1);
  expect(peakRssBytes()).toBeGreaterThan(before + 50 * MEBIBYTE);
});

it.skipIf(process.platform !== 'linux')('is not that of whoever started the process', () => {
  const held = Buffer.alloc(400 * MEBIBYTE, 1);
  const text = `const { peakRssBytes } = await import(${JSON.stringify(new URL('./peak-memory.ts', import.meta.url).href)});
    console.log(peakRssBytes());`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', text], { encoding: 'utf8' });
  expect(held[0]).toBe(1);
  expect(Number(stdout)).toBeGreaterThan(20 * MEBIBYTE);
  expect(Number(stdout)).toBeLessThan(300 * MEBIBYTE);
});
