import { appendFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../base/errors.ts';
import { AuditFolder, ORIGIN, signer } from '../testing/audit-folder.ts';
import { checkpointText, readLog, repairTail, type VerifyOptions, verifyLog, vkeyOf } from './audit-log.ts';
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

describe('what a killed run left behind', () => {
  const tail = segmentFile(40);

  it('is told apart from problems, byte for byte', () => {
    disk.write(40, 3);
    const [bytes, hashes] = [disk.bytes(tail), disk.bytes(leavesFile(40))];
    for (let length = 0; length <= bytes.length; length++) {
      writeFileSync(disk.path(tail), bytes.subarray(0, length));
      rmSync(disk.path(leavesFile(40)), { force: true });
      const entries = bytes.subarray(0, length).filter(byte => byte === 0x0a).length;
      const tornBytes = length - (bytes.subarray(0, length).lastIndexOf(0x0a) + 1);
      expect(verify()).toMatchObject({
        ok: true,
        size: SIZE,
        root: expected.root,
        uncommitted: [{ segment: tail, entries, tornBytes }],
      });
      repairTail(disk.folder, SIZE);
      expect(verify()).toMatchObject({
        ok: true,
        uncommitted: entries > 0 ? [{ segment: tail, entries, tornBytes: 0 }] : [],
      });
    }
    for (let length = 0; length <= hashes.length; length++) {
      writeFileSync(disk.path(leavesFile(40)), hashes.subarray(0, length));
      expect(verify()).toMatchObject({ ok: true, uncommitted: [{ entries: 3 }] });
    }
  });

  it('may be a checkpoint that is ahead of the commit', () => {
    disk.write(40, 3);
    const ahead = disk.checkpointAt(43);
    writeFileSync(disk.path('checkpoint'), ahead);
    expect(verify({ expected, vkey })).toMatchObject({
      ok: true,
      checkpoint: { state: 'ahead', size: 43, signature: 'valid' },
    });
    writeFileSync(disk.path('checkpoint'), checkpointText(ORIGIN, 43, 'ab'.repeat(32), signer));
    expect(verify().problems).toEqual([{ file: 'checkpoint', problem: 'is of 43 entries, expected 40' }]);
    disk.commit(30);
    expect(verify().problems).toEqual([{ file: 'checkpoint', problem: 'is of 30 entries, expected 40' }]);
  });

  it('may be a temporary file', () => {
    writeFileSync(disk.path('.checkpoint.0123456789ab.tmp'), 'half');
    expect(verify()).toMatchObject({ ok: true, leftovers: ['.checkpoint.0123456789ab.tmp'] });
  });

  it('is a problem where no kill can have written it', () => {
    appendFileSync(disk.path(segmentFile(30)), 'not an event\n');
    expect(verify().problems).toEqual([{ file: segmentFile(30), line: 11, index: 40, problem: 'is not JSON' }]);
    truncateSync(disk.path(segmentFile(30)), disk.bytes(segmentFile(30)).length - 1);
    disk.write(40, 1);
    expect(verify().problems[0]).toMatchObject({ file: segmentFile(30), line: 11, index: 40 });
  });

  it('is covered by the next commit, entry by entry', () => {
    disk.write(40, 3);
    disk.write(43, 2);
    disk.commit(45);
    const next = { size: 45, root: readLog(disk.folder).root(), checkpoint: disk.checkpointAt(45) };
    expect(verify({ expected: next, checkpoint: expected.checkpoint, vkey })).toMatchObject({
      ok: true,
      size: 45,
      uncommitted: [],
    });
  });
});

describe('an earlier checkpoint, kept outside', () => {
  it('finds a log that was rolled back, however consistently', () => {
    const earlier = expected.checkpoint;
    rmSync(disk.path(segmentFile(30)));
    rmSync(disk.path(leavesFile(30)));
    disk.commit(30);
    expect(verify({ vkey }).ok).toBe(true);
    expect(verify({ vkey, checkpoint: earlier }).problems).toEqual([
      { file: 'earlier checkpoint', problem: 'knows 40 entries, the log has 30: it was rolled back' },
    ]);
  });

  it('finds a log that was forked at any entry and has grown since', () => {
    const earlier = expected.checkpoint;
    for (let fork = 0; fork < SIZE; fork++) {
      rmSync(disk.folder, { recursive: true });
      if (fork > 0) disk.write(0, fork);
      disk.write(fork, SIZE + 5 - fork, 'other');
      writeFileSync(disk.path('checkpoint'), disk.checkpointAt(SIZE + 5));
      expect(verify({ vkey }).ok).toBe(true);
      expect(verify({ vkey, checkpoint: earlier }).problems).toEqual([
        {
          file: 'earlier checkpoint',
          problem: 'has another root for the first 40 entries than the log: it was rewritten or forked',
        },
      ]);
    }
  });

  it('must be one, of this log, and by its key', () => {
    const root = expected.root;
    const say = (checkpoint: string) =>
      verify({ expected, vkey, checkpoint }).problems.map(({ file, problem }) => `${file} ${problem}`);
    expect(say('hello')).toEqual(['earlier checkpoint is no checkpoint: its last line does not end']);
    expect(say(unsignedAt(30))).toEqual(['earlier checkpoint is not signed']);
    expect(verify({ checkpoint: checkpointText('example.com/other', 40, root) }).problems[0]!.problem).toContain(
      'is of the log example.com/other',
    );
    expect(() => verify({ vkey: 'nonsense' })).toThrow(ConfigurationError);
  });
});

it('lists no more problems than a person can use', () => {
  disk.write(40, 300);
  const text = disk.bytes(segmentFile(40)).toString();
  writeFileSync(disk.path(segmentFile(40)), text.replaceAll('"salt":""', '"salt":"x"'));
  const { ok, problems } = verify({ expected: { size: 340, root: expected.root } });
  expect([ok, problems.length, problems[0]!.index]).toEqual([false, 201, 40]);
  expect(problems.at(-1)!.problem).toMatch(/^has \d+ more problems that are not listed$/);
  expect(readdirSync(disk.folder)).toEqual(['checkpoint', 'leaves', 'log']);
});
