import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditFolder, ORIGIN, signer } from '../testing/audit-folder.ts';
import { checkpointText, readLog, type VerifyOptions, verifyLog, vkeyOf } from './audit-log.ts';
import { leavesFile, segmentFile } from './log-files.ts';

const SIZE = 40;
const vkey = vkeyOf(signer.key);
let disk: AuditFolder;
let expected: Required<NonNullable<VerifyOptions['expected']>>;
beforeEach(() => {
  disk = new AuditFolder();
  expected = disk.writeForty();
});
afterEach(() => disk.remove());

const verify = (options: VerifyOptions = { expected }) => verifyLog(disk.folder, options);
const unsignedAt = (size: number) => checkpointText(ORIGIN, size, readLog(disk.folder).root(size));

describe('an untouched log', () => {
  it('holds, with and without commit, key and earlier checkpoints', () => {
    for (const options of [{}, { expected }, { vkey }, { expected, vkey }] satisfies VerifyOptions[]) {
      for (const earlier of [1, 14, 15, 16, 30, 39, 40]) {
        expect(verify({ ...options, checkpoint: disk.checkpointAt(earlier) })).toEqual({
          ok: true,
          size: SIZE,
          root: expected.root,
          problems: [],
          uncommitted: [],
          leftovers: [],
          checkpoint: {
            state: 'current',
            origin: ORIGIN,
            size: SIZE,
            root: expected.root,
            signature: 'vkey' in options ? 'valid' : 'unchecked',
          },
        });
      }
    }
  });

  it('holds when there is none, and nothing was committed', () => {
    const none = disk.path('none');
    expect(verifyLog(none)).toMatchObject({
      ok: true,
      size: 0,
      checkpoint: { state: 'missing', signature: 'unsigned' },
    });
    const lost = verifyLog(none, { expected });
    expect(lost.problems[0]).toEqual({ file: 'log', index: 0, problem: 'ends too early: entries 0 to 39 are missing' });
    expect(lost.root).toBeNull();
  });
});

describe('a changed byte', () => {
  const MASKS = [0x01, 0x02, 0x20, 0x80] as const;

  /** Changes every byte of a file in turn and calls `judge` while it is changed. */
  function forEveryByte(file: string, judge: (position: number, mask: number) => void): void {
    const bytes = disk.bytes(file);
    for (let position = 0; position < bytes.length; position++) {
      // The patterns in turn, one of which makes a line feed; all of them for what was one.
      const patterns = [...MASKS, bytes[position]! ^ 0x0a];
      const masks = bytes[position] === 0x0a ? MASKS : [patterns[position % patterns.length]!];
      for (const mask of masks) {
        writeFileSync(disk.path(file), bytes.with(position, bytes[position]! ^ mask));
        judge(position, mask);
      }
    }
    writeFileSync(disk.path(file), bytes);
  }

  it.each([0, 15, 30])('of the segment from entry %i on is found, and its entry is named first', first => {
    const text = disk.bytes(segmentFile(first));
    forEveryByte(segmentFile(first), position => {
      const line = text.subarray(0, position).filter(byte => byte === 0x0a).length;
      const { ok, problems } = verify();
      expect(ok).toBe(false);
      expect([position, problems[0]]).toMatchObject([
        position,
        { file: segmentFile(first), line: line + 1, index: first + line },
      ]);
    });
    expect(verify().ok).toBe(true);
  });

  it.each([0, 15, 30])('of the leaf hashes from entry %i on is found, and the entry is not blamed', first => {
    forEveryByte(leavesFile(first), position => {
      const index = first + (position >> 5);
      expect(verify().problems).toEqual([
        {
          file: leavesFile(first),
          index,
          problem: `holds another hash for entry ${index}; the entry itself is as it was committed`,
        },
      ]);
    });
  });

  it('of the checkpoint is found by the commit, and by the key alone', () => {
    forEveryByte('checkpoint', () => {
      for (const options of [{ expected }, { vkey }]) {
        const { ok, problems, checkpoint } = verify(options);
        expect(ok).toBe(false);
        expect(problems.some(({ file }) => file === 'checkpoint')).toBe(true);
        expect(checkpoint.state).toBe('wrong');
      }
    });
  });

  it('of a line is named without a commit too, by the checkpoint alone', () => {
    const text = disk.bytes(segmentFile(15)).toString();
    writeFileSync(disk.path(segmentFile(15)), text.replace('"i":17', '"i":71'));
    expect(verify({}).problems).toEqual([
      { file: segmentFile(15), line: 3, index: 17, problem: 'is not what was logged: its leaf hash is another' },
    ]);
  });
});

describe('lines', () => {
  const linesOf = (first: number) => disk.bytes(segmentFile(first)).toString().split('\n').slice(0, -1);
  const rewrite = (first: number, lines: readonly string[]) =>
    writeFileSync(disk.path(segmentFile(first)), lines.map(line => `${line}\n`).join(''));

  it('that were removed, doubled or swapped are found, and the first wrong entry is named', () => {
    for (const first of [0, 15, 30]) {
      const lines = linesOf(first);
      const expectFirst = (changed: readonly string[], i: number) => {
        rewrite(first, changed);
        expect(verify().problems[0]).toMatchObject({ file: segmentFile(first), line: i + 1, index: first + i });
      };
      for (let i = 0; i < lines.length; i++) {
        expectFirst(lines.toSpliced(i, 1), i);
        // A copy behind the last line of all lies beyond what was committed.
        if (first + i + 1 < SIZE) expectFirst(lines.toSpliced(i, 0, lines[i]!), i + 1);
        for (let j = i + 1; j < lines.length; j++) expectFirst(lines.with(i, lines[j]!).with(j, lines[i]!), i);
      }
      rewrite(first, lines);
    }
    expect(verify().ok).toBe(true);
  });

  it('that were exchanged between segments are both named', () => {
    const [a, b] = [linesOf(0), linesOf(30)];
    rewrite(0, a.with(3, b[5]!));
    rewrite(30, b.with(5, a[3]!));
    expect(verify().problems.map(({ index }) => index)).toEqual([3, 35]);
  });

  it('cut at any byte of the last segment are found, and the first missing entry is named', () => {
    const bytes = disk.bytes(segmentFile(30));
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(disk.path(segmentFile(30)), bytes.subarray(0, length));
      const index = 30 + bytes.subarray(0, length).filter(byte => byte === 0x0a).length;
      expect(verify().problems[0]).toMatchObject({ file: segmentFile(30), index });
      if (length % 8 === 0) expect(verify({}).problems[0]).toMatchObject({ file: segmentFile(30), index });
    }
  });

  it('rewritten together with their leaf hashes are found by the root', () => {
    rmSync(disk.path(segmentFile(30)));
    rmSync(disk.path(leavesFile(30)));
    disk.write(30, 10, 'forged');
    expect(verify().problems).toEqual([
      { file: 'log', problem: expect.stringContaining(`over 40 entries, expected ${expected.root}`) },
    ]);
    writeFileSync(disk.path('checkpoint'), unsignedAt(SIZE));
    expect(verify({ vkey }).problems).toEqual([{ file: 'checkpoint', problem: 'is not signed' }]);
  });
});

describe('files', () => {
  it('that were removed are found', () => {
    for (const first of [0, 15, 30]) {
      for (const file of [segmentFile(first), leavesFile(first)]) {
        renameSync(disk.path(file), disk.path('../kept'));
        const { ok, problems } = verify();
        expect(ok).toBe(false);
        expect(problems[0]).toMatchObject({ file, index: first });
        renameSync(disk.path('../kept'), disk.path(file));
      }
    }
    rmSync(disk.path('checkpoint'));
    expect(verify().problems).toEqual([{ file: 'checkpoint', problem: 'is missing' }]);
    expect(verify({}).problems).toEqual([{ file: 'checkpoint', problem: 'is missing' }]);
  });

  it('that were renamed, so that segments change places, are found', () => {
    const rename = (from: number, to: number) => {
      for (const file of [segmentFile, leavesFile]) renameSync(disk.path(file(from)), disk.path(file(to)));
    };
    rename(0, 99);
    rename(15, 0);
    rename(99, 15);
    expect(verify().problems[0]!.problem).toContain('has the root');
    rename(30, 31);
    expect(verify().problems[0]).toMatchObject({ index: 30 });
  });

  it('that were added are found', () => {
    for (const file of [
      'notes.txt',
      'log/README.md',
      'leaves/000000000000',
      'log/000000000007.jsonl',
      'leaves/000000000007.bin',
      'leaves/000000000040.bin',
    ]) {
      writeFileSync(disk.path(file), '');
      const { ok, problems } = verify();
      expect([file, ok]).toEqual([file, false]);
      expect(problems[0]!.file).toContain(file.slice(-16, -6));
      rmSync(disk.path(file));
    }
    expect(verify().ok).toBe(true);
  });

  it('of leaf hashes that were cut or prolonged at any length are found, and no entry is blamed', () => {
    const bytes = disk.bytes(leavesFile(30));
    const prolonged = Buffer.concat([bytes, Buffer.alloc(33, 7)]);
    for (let length = 0; length <= prolonged.length; length++) {
      if (length === bytes.length) continue;
      writeFileSync(disk.path(leavesFile(30)), prolonged.subarray(0, length));
      const index = length < bytes.length ? 30 + (length >> 5) : 40;
      expect(verify().problems).toEqual([{ file: leavesFile(30), index, problem: expect.any(String) }]);
    }
  });
});
