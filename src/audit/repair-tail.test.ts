import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { AuditFolder, eventOf } from '../testing/audit-folder.ts';
import { openSegment, readLog, repairTail, type TailRepair } from './audit-log.ts';

let disk: AuditFolder;
beforeEach(() => {
  disk = new AuditFolder();
});
afterEach(() => disk.remove());

describe('repairTail', () => {
  const nothing: TailRepair = { size: 5, uncommitted: [] };

  it('changes nothing where a run ended well', () => {
    disk.write(0, 5);
    const before = disk.snapshot();
    expect(repairTail(disk.folder, 5)).toEqual(nothing);
    expect(disk.snapshot()).toEqual(before);
    rmSync(disk.folder, { recursive: true });
    expect(repairTail(disk.folder, 0)).toEqual({ size: 0, uncommitted: [] });
  });

  it('makes a log whole again that was cut at any byte of its uncommitted segment', () => {
    disk.write(0, 5);
    const segment = openSegment(disk.folder, 5);
    for (let i = 5; i < 8; i++) segment.append(eventOf(i));
    const file = 'log/000000000005.jsonl';
    const bytes = disk.bytes(file);
    for (let length = bytes.length; length >= 0; length--) {
      writeFileSync(disk.path(file), bytes.subarray(0, length));
      rmSync(disk.path('leaves/000000000005.bin'), { force: true });
      const entries = bytes.subarray(0, length).filter(byte => byte === 10).length;
      const tornBytes = length - (bytes.subarray(0, length).lastIndexOf(10) + 1);
      const found = entries + tornBytes > 0 ? [{ segment: file, entries, tornBytes }] : [];
      expect(repairTail(disk.folder, 5)).toEqual({ size: 5 + entries, uncommitted: found });
      expect(repairTail(disk.folder, 5)).toEqual({
        size: 5 + entries,
        uncommitted: entries > 0 ? [{ segment: file, entries, tornBytes: 0 }] : [],
      });
      expect(existsSync(disk.path(file))).toBe(entries > 0);
      if (entries > 0) expect(disk.bytes('leaves/000000000005.bin').length).toBe(32 * entries);
      const { size, problems } = readLog(disk.folder);
      expect([size, problems]).toEqual([5 + entries, []]);
    }
    segment.close();
  });

  it('completes leaf hashes that were cut at any byte', () => {
    disk.write(0, 5);
    disk.write(5, 3);
    const file = 'leaves/000000000005.bin';
    const bytes = disk.bytes(file);
    for (let length = 0; length <= bytes.length; length++) {
      writeFileSync(disk.path(file), bytes.subarray(0, length));
      expect(repairTail(disk.folder, 5).size).toBe(8);
      expect(disk.bytes(file).equals(bytes)).toBe(true);
    }
  });

  it('keeps the entries of several killed runs, and a segment that was committed in part', () => {
    const segment = openSegment(disk.folder, 0);
    for (let i = 0; i < 3; i++) segment.append(eventOf(i));
    segment.seal();
    segment.append(eventOf(3));
    expect(repairTail(disk.folder, 3)).toEqual({
      size: 4,
      uncommitted: [{ segment: 'log/000000000000.jsonl', entries: 1, tornBytes: 0 }],
    });
    disk.write(4, 2);
    expect(repairTail(disk.folder, 3)).toEqual({
      size: 6,
      uncommitted: [
        { segment: 'log/000000000000.jsonl', entries: 1, tornBytes: 0 },
        { segment: 'log/000000000004.jsonl', entries: 2, tornBytes: 0 },
      ],
    });
    expect(repairTail(disk.folder, 6)).toEqual({ size: 6, uncommitted: [] });
    expect(disk.bytes('leaves/000000000000.bin').length).toBe(128);
  });

  it('removes the temporary files of an interrupted write, and no others', () => {
    disk.write(0, 5);
    writeFileSync(disk.path('.checkpoint.0123456789ab.tmp'), 'half');
    writeFileSync(disk.path('mine.tmp'), 'whole');
    expect(repairTail(disk.folder, 5)).toEqual(nothing);
    expect(readdirSync(disk.folder)).toEqual(['leaves', 'log', 'mine.tmp']);
  });

  it.each<[string, () => void, string]>([
    [
      'a torn line among committed ones',
      () => truncateSync(disk.path('log/000000000003.jsonl'), 150),
      'is torn in line 2',
    ],
    [
      'fewer entries than were committed',
      () => rmSync(disk.path('log/000000000003.jsonl')),
      'has 3 entries, but 5 were committed',
    ],
    ['no entries at all', () => rmSync(disk.path('log'), { recursive: true }), 'has 0 entries, but 5 were committed'],
    [
      'an uncommitted line that is no event',
      () => appendFileSync(disk.path('log/000000000005.jsonl'), 'hello\n'),
      'line 3: it is not JSON',
    ],
    [
      'leaf hashes of other entries',
      () => writeFileSync(disk.path('leaves/000000000005.bin'), new Uint8Array(64)),
      'does not belong',
    ],
    ['a segment in the wrong place', () => void disk.write(9, 1), 'starts with entry 9, but 7 entries come before it'],
    [
      'a torn line before another segment',
      () => {
        appendFileSync(disk.path('log/000000000005.jsonl'), 'torn');
        disk.write(7, 1);
      },
      'is torn',
    ],
  ])('refuses %s', (_, damage, message) => {
    disk.write(0, 3);
    disk.write(3, 2);
    if (!message.includes('committed') && !message.includes('line 2')) disk.write(5, 2);
    damage();
    const before = disk.snapshot();
    expect(() => repairTail(disk.folder, 5)).toThrow(IntegrityError);
    expect(() => repairTail(disk.folder, 5)).toThrow(message);
    expect(disk.snapshot()).toEqual(before);
  });
});

it('keeps every acknowledged entry when the writing process is killed', { timeout: 30_000 }, async () => {
  const module = pathToFileURL(join(import.meta.dirname, 'audit-log.ts')).href;
  const program = `
    import { openSegment } from ${JSON.stringify(module)};
    const segment = openSegment(process.argv[1], Number(process.argv[2]));
    for (;;) {
      const { index } = segment.append({ kind: 'k', at: '2026-05-01T02:17:00Z', run: 'r', details: { i: segment.size } });
      process.stdout.write(index + '\\n');
    }`;
  let size = 0;
  for (let run = 0; run < 4; run++) {
    const acknowledged = await new Promise<number>(resolve => {
      let told = '';
      const args = ['--no-warnings', '--input-type=module', '-e', program, disk.folder, String(size)];
      const child = execFile(process.execPath, args, () => resolve(told.split('\n').length - 1));
      child.stdout!.on('data', (text: string) => {
        told += text;
        if (told.length > 200) child.kill('SIGKILL');
      });
    });
    expect(acknowledged).toBeGreaterThan(0);
    const repaired = repairTail(disk.folder, size);
    expect(repaired.size).toBeGreaterThanOrEqual(size + acknowledged);
    const log = readLog(disk.folder);
    expect([log.size, log.problems]).toEqual([repaired.size, []]);
    expect([...log.entries(size)].map(({ event }) => event.details['i'])).toEqual(
      Array.from({ length: log.size - size }, (_, i) => size + i),
    );
    size = repaired.size;
  }
});
