import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { AuditFolder, eventOf } from '../testing/audit-folder.ts';
import { openSegment, readLog } from './audit-log.ts';
import { leafHash, verifyConsistency, verifyInclusion } from './merkle.ts';

let disk: AuditFolder;
beforeEach(() => {
  disk = new AuditFolder();
});
afterEach(() => disk.remove());

describe('readLog', () => {
  it('reads a folder that is not there as an empty log', () => {
    const log = readLog(disk.folder);
    expect([log.size, log.segments, log.problems, [...log.entries()]]).toEqual([0, [], [], []]);
    expect(log.root()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives entries, roots and proofs over all segments', () => {
    for (const [first, count] of [
      [0, 7],
      [7, 1],
      [8, 100],
    ] as const)
      disk.write(first, count);
    const log = readLog(disk.folder);
    expect(log.size).toBe(108);
    expect(log.problems).toEqual([]);
    expect(log.segments.map(({ first, entries, complete }) => [first, entries, complete])).toEqual([
      [0, 7, true],
      [7, 1, true],
      [8, 100, true],
    ]);
    const all = [...log.entries()];
    expect(all.map(({ event }) => event)).toEqual(Array.from({ length: 108 }, (_, i) => eventOf(i)));
    expect([...log.entries(50)]).toEqual(all.slice(50));
    expect(log.entry(7)).toEqual(all[7]);
    expect(log.entry(9)).toMatchObject({ index: 9, segment: 'log/000000000008.jsonl', lineNumber: 2 });
    const root = Buffer.from(log.root(), 'hex');
    for (const { index, line } of all) {
      expect(Buffer.compare(log.leafHash(index), leafHash(Buffer.from(line)))).toBe(0);
      expect(verifyInclusion(index, 108, leafHash(Buffer.from(line)), log.inclusionProof(index), root)).toBe(true);
    }
    for (const from of [1, 7, 8, 64, 107, 108]) {
      expect(verifyConsistency(from, 108, Buffer.from(log.root(from), 'hex'), root, log.consistencyProof(from))).toBe(
        true,
      );
    }
    expect(() => log.entry(108)).toThrow(RangeError);
  });

  it('reads lines of any length, across the borders of its pieces', () => {
    const lengths = [0, 10, 1_048_000, 700, 2_500_000, 1, 1_048_576, 63];
    const segment = openSegment(disk.folder, 0);
    for (const length of lengths) segment.append({ ...eventOf(0), details: { text: 'é'.repeat(length / 2) } });
    segment.close();
    const log = readLog(disk.folder);
    expect([...log.entries()].map(({ event }) => (event.details['text'] as string).length)).toEqual(
      lengths.map(length => length >> 1),
    );
    expect(log.entry(6).line).toHaveLength(log.entry(2).line.length + (1_048_576 - 1_048_000) / 2);
    expect(log.problems).toEqual([]);
  });

  it('tells file, line and index of what is not an event, and reads on', () => {
    disk.write(0, 3);
    const good = disk.bytes('log/000000000000.jsonl').toString().split('\n')[0]!;
    const lines: [string | Buffer, string][] = [
      ['', 'is not JSON'],
      ['{"at":1', 'is not JSON'],
      ['[]', 'is not an object'],
      [good.replace('"kind"', '"kinds"'), 'does not have exactly the fields at, details, kind, run'],
      [good.replace('"r0"', '""'), 'names no run'],
      [good.replace('{"at"', '{ "at"'), 'is not canonical JSON (RFC 8785)'],
      [`${good}\r`, 'is not canonical JSON (RFC 8785)'],
      [good.replace('"i":0', '"i":0,"i":0'), 'is not canonical JSON (RFC 8785)'],
      [good.replace('"i":0', '"i":1e999'), 'is not canonical JSON (RFC 8785)'],
      [
        `${good.slice(0, -1)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        'does not have exactly the fields at, details, kind, run',
      ],
      [good.replace('"i":0', `"i":${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'is not canonical JSON (RFC 8785)'],
      [Buffer.from(good, 'latin1'), 'is not UTF-8'],
      [`\ufeff${good}`, 'is not JSON'],
    ];
    for (const [line] of lines)
      appendFileSync(disk.path('log/000000000000.jsonl'), Buffer.concat([Buffer.from(line), Buffer.of(10)]));
    const log = readLog(disk.folder);
    expect(log.size).toBe(3 + lines.length);
    expect(log.problems).toEqual(
      lines.map(([, problem], i) => ({ file: 'log/000000000000.jsonl', line: i + 4, index: i + 3, problem })),
    );
    expect(() => log.entry(3)).toThrow(
      new IntegrityError('log/000000000000.jsonl, line 4 of the audit log (entry 3) is not JSON'),
    );
    expect(() => log.entry(14)).toThrow('is not UTF-8');
    expect(log.entry(2).event).toEqual(eventOf(2));
  });

  it('tells a torn last line, which is no entry', () => {
    disk.write(0, 3);
    truncateSync(disk.path('log/000000000000.jsonl'), disk.bytes('log/000000000000.jsonl').length - 1);
    const log = readLog(disk.folder);
    expect(log.size).toBe(2);
    expect(log.segments).toEqual([{ file: 'log/000000000000.jsonl', first: 0, entries: 2, complete: false }]);
    expect(log.problems).toEqual([
      {
        file: 'log/000000000000.jsonl',
        line: 3,
        index: 2,
        problem: expect.stringMatching(/^is torn: \d+ bytes without a line feed$/),
      },
    ]);
  });

  it('reads no more than a line can be of a file without line feeds', () => {
    disk.write(0, 1);
    truncateSync(disk.path('log/000000000000.jsonl'), 40 * 1024 * 1024);
    expect(readLog(disk.folder).problems[0]).toMatchObject({ line: 2, index: 1 });
    expect(readLog(disk.folder).problems[0]!.problem).toContain('is torn: 41942');
  });

  it('stops counting at a gap and tells what is missing', () => {
    disk.write(0, 3);
    disk.write(3, 3);
    disk.write(6, 3);
    rmSync(disk.path('log/000000000003.jsonl'));
    const log = readLog(disk.folder);
    expect(log.size).toBe(3);
    expect(log.problems).toEqual([
      { file: 'log/000000000006.jsonl', index: 3, problem: 'starts with entry 6: entries 3 to 5 are missing' },
    ]);
    disk.write(2, 5);
    expect(readLog(disk.folder).problems[0]).toEqual({
      file: 'log/000000000002.jsonl',
      index: 2,
      problem: 'starts with entry 2, but the log before it has 3 entries already',
    });
    expect(readLog(disk.folder).entry(2).segment).toBe('log/000000000000.jsonl');
  });

  it('tells files, folders and links that do not belong there', () => {
    disk.write(0, 1);
    mkdirSync(disk.path('log/000000000001.jsonl'));
    symlinkSync('000000000000.jsonl', disk.path('log/000000000002.jsonl'));
    for (const file of ['log/1.jsonl', 'leaves/000000000000.jsonl', 'log/000000000003.bin', 'notes.txt'])
      writeFileSync(disk.path(file), '');
    expect(readLog(disk.folder).problems.map(({ file }) => file)).toEqual([
      'leaves/000000000000.jsonl',
      'log/000000000001.jsonl',
      'log/000000000002.jsonl',
      'log/000000000003.bin',
      'log/1.jsonl',
      'notes.txt',
    ]);
  });

  it('hands out no entry that changed on disk after it was hashed', () => {
    disk.write(0, 3);
    const log = readLog(disk.folder);
    const text = disk.bytes('log/000000000000.jsonl').toString();
    writeFileSync(disk.path('log/000000000000.jsonl'), text.replace('"i":1', '"i":7'));
    expect(log.entry(0).event).toEqual(eventOf(0));
    expect(() => log.entry(1)).toThrow('was changed while it was read');
    expect(() => [...log.entries()]).toThrow(IntegrityError);
    writeFileSync(disk.path('log/000000000000.jsonl'), '');
    expect(() => log.entry(0)).toThrow(IntegrityError);
  });
});
