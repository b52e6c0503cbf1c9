import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MlopsError } from '../base/errors.ts';
import { type ZipEntry, zipOf } from '../testing/zip-archive.ts';
import { crc32 } from './crc32.ts';
import { unzip } from './unzip.ts';

const LIMITS = { entries: 1000, bytes: 2 ** 26, ratio: 100 };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlops-zip-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The files that come out, by path. */
async function unpacked(zip: Uint8Array, limits = LIMITS): Promise<Map<string, Buffer>> {
  const [path, folder] = [join(root, 'a.zip'), join(root, 'out')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(path, zip);
  await unzip(path, folder, limits, 'the zip');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name));
  return new Map(files.map(file => [file.slice(folder.length + 1), readFileSync(file)]));
}

const refusal = (entries: readonly ZipEntry[], limits = LIMITS) =>
  unpacked(zipOf(entries), limits).then(
    () => 'was unpacked',
    (error: unknown) => {
      expect(error).toBeInstanceOf(MlopsError);
      expect(readdirSync(join(root, 'out'))).toEqual([]);
      return (error as Error).message;
    },
  );

describe('a zip', () => {
  it('gives back every file of any content', async () => {
    const part = fc.stringMatching(/^[a-z][\w é.-]{0,12}[a-z]$/).filter(name => !name.includes('..'));
    const files = fc.uniqueArray(
      fc.record({ name: part, content: fc.uint8Array({ maxLength: 5000 }), method: fc.constantFrom(0, 8) }),
      { selector: ({ name }) => name.normalize('NFC').toUpperCase(), maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(files, async entries => {
        const placed = entries.map((entry, i) => ({ ...entry, name: `${'f/'.repeat(i % 3)}${entry.name}` }));
        fc.pre(!placed.some(({ name }) => name === 'f'));
        const found = await unpacked(zipOf([{ name: 'f/', mode: 0o040755, method: 0 }, ...placed]));
        expect(found).toEqual(new Map(placed.map(({ name, content }) => [name, Buffer.from(content)])));
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('leaves no modes of its own: what was executable or setuid is a plain file', async () => {
    await unpacked(zipOf([{ name: 'a', mode: 0o104755 }]));
    expect(lstatSync(join(root, 'out', 'a')).mode & 0o7111).toBe(0);
  });

  it.each([
    ...['../a', 'a/../../b', '/a', 'a//b', './a', 'a/.', 'C:/a', 'a\\b', 'a\0b', 'a\nb', 'a\u202eb', 'a\u200bb'],
    ...['.git/hooks/x', '.github/workflows/x.yml', 'CON', 'a/nul.txt', 'a.', 'a ', ' a', 'a:b', 'a*', 'a|b', 'a"b'],
    ...['', `${'d/'.repeat(40)}x`, 'n'.repeat(300)],
  ])('is refused for the name %j', async name => {
    expect(await refusal([{ name: 'first' }, { name, content: 'x' }])).toMatch(/not unpacked|cannot be unpacked/);
  });

  it.each([
    ['two of one name', [{ name: 'a' }, { name: 'a' }]],
    ['names that differ by case', [{ name: 'data/A.csv' }, { name: 'data/a.csv' }]],
    ['folders that differ by case', [{ name: 'Data/a' }, { name: 'data/b' }]],
    ['names that differ by Unicode form', [{ name: 'é' }, { name: 'e\u0301' }]],
    ['a file where a folder must be', [{ name: 'a' }, { name: 'a/b' }]],
    ['a link', [{ name: 'a', content: '/etc/passwd', mode: 0o120777 }]],
    ['a pipe', [{ name: 'a', mode: 0o010644 }]],
    ['a folder that is called a file', [{ name: 'a', mode: 0o040755 }]],
    ['a folder with content', [{ name: 'a/', content: 'x', mode: 0o040755 }]],
    ['an encrypted file', [{ name: 'a', content: 'x', flags: 1 }]],
    ['another packing', [{ name: 'a', content: 'x', method: 12 }]],
    [
      'bytes that belong to two files',
      [
        { name: 'a', content: 'x' },
        { name: 'b', content: 'x', at: 0 },
      ],
    ],
  ])('is refused for %s', async (_, entries) => {
    expect(await refusal(entries)).toMatch(/^the zip is not unpacked: /);
  });

  it('is refused when it holds too many files, too many bytes, or a bomb', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ name: `f${i}` }));
    expect(await refusal(many)).toBe('the zip holds 1001 files, expected at most 1000');
    const noise = Buffer.from(Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 7919) >> 3));
    const two = [
      { name: 'a', content: noise },
      { name: 'b', content: noise },
    ];
    expect(await refusal(two, { ...LIMITS, bytes: 5000 })).toBe(
      'the zip is not unpacked: it holds more than 5000 bytes',
    );
    const bomb = await refusal([{ name: 'a', content: Buffer.alloc(2 ** 24) }]);
    expect(bomb).toMatch(/\d+ bytes become 16777216, which is more than 100 times as many/);
    // Repetitive tables are no bombs.
    expect(await refusal([{ name: 'a', content: Buffer.alloc(2 ** 23) }])).toBe('was unpacked');
  });

  it('is refused when a file is not what its checksum or its size says', async () => {
    const attempt = (entry: ZipEntry) => unpacked(zipOf([entry]));
    await expect(attempt({ name: 'a', content: 'abc', crc: 1 })).rejects.toMatchObject({
      name: 'IntegrityError',
      message: '"a" in the zip is damaged: its checksum is wrong',
    });
    for (const size of [2, 4])
      await expect(attempt({ name: 'a', content: 'abc', size })).rejects.toThrow('cannot be unpacked');
  });

  it('never lets anything but files below the folder come to be, whatever its bytes', async () => {
    const whole = zipOf([
      { name: 'd/a', content: 'abc' },
      { name: 'b', content: 'x'.repeat(50) },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const zip = Buffer.from(whole);
        zip[at]! ^= flip;
        await unpacked(zip).catch((error: unknown) => expect(error).toBeInstanceOf(MlopsError));
        expect(readdirSync(root).sort()).toEqual(['a.zip', 'out']);
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});

it('sums as zlib does, in parts too', () => {
  const check = (a: Uint8Array, b: Uint8Array) => crc32(b, crc32(a)) === zlib.crc32(Buffer.concat([a, b]));
  fc.assert(fc.property(fc.uint8Array(), fc.uint8Array(), check), { numRuns: 200, seed: 13 });
});

interface Sample {
  readonly name: string;
  readonly expect: string;
  readonly b64: string;
}
const corpora = ['hostile', 'yauzl'].map(name => `../shared/corpora/zip/${name}.json`);
describe.skipIf(!corpora.every(existsSync))('zips of ../shared/corpora, skipped where it is absent', () => {
  const samples = corpora.flatMap(path =>
    existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Sample[]) : [],
  );
  const limits = { ...LIMITS, bytes: 2 ** 26 };

  it.each(samples.filter(({ expect: wanted }) => /^reject(?!-or-(?:strip|accept))/.test(wanted)))(
    'refuses $name',
    async ({ b64 }) => {
      await expect(unpacked(Buffer.from(b64, 'base64'), limits)).rejects.toBeInstanceOf(MlopsError);
    },
  );

  it.each(samples.filter(({ expect: wanted }) => /^(?:accept|reject-or-(?:strip|accept))/.test(wanted)))(
    'unpacks $name or says why not',
    async ({ name, b64 }) => {
      const found = await unpacked(Buffer.from(b64, 'base64'), limits).catch((error: unknown) => error);
      if (['ok.zip', 'deflate.zip', 'streaming.zip', 'zip64.zip', 'linux-info-zip.zip'].includes(name)) {
        expect(found).toBeInstanceOf(Map);
        expect((found as Map<string, Buffer>).size).toBeGreaterThan(0);
      } else if (!(found instanceof Map)) expect(found).toBeInstanceOf(MlopsError);
      expect(statSync(join(root, 'out')).isDirectory()).toBe(true);
    },
  );
});
