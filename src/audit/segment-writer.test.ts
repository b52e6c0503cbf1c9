import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlatformError } from '../base/errors.ts';
import { AuditFolder, eventOf } from '../testing/audit-folder.ts';
import { type AuditEvent, openSegment, readLog } from './audit-log.ts';
import { leafHash } from './merkle.ts';

let disk: AuditFolder;
beforeEach(() => {
  disk = new AuditFolder();
});
afterEach(() => disk.remove());

describe('openSegment', () => {
  it('writes one canonical line per event, in a file named after the first index', () => {
    expect(disk.write(0, 2)).toBe(2);
    expect(disk.write(2, 1)).toBe(3);
    expect(readdirSync(disk.path('log'))).toEqual(['000000000000.jsonl', '000000000002.jsonl']);
    expect(disk.bytes('log/000000000002.jsonl').toString()).toBe(
      '{"at":"2026-05-01T02:17:00Z","details":{"i":2,"salt":""},"kind":"k.é","run":"r0"}\n',
    );
  });

  it('has each entry on disk when append returns, and its leaf hash is that of the line', () => {
    const segment = openSegment(disk.folder, 0);
    for (let i = 0; i < 3; i++) {
      const { index, leafHash: hash } = segment.append(eventOf(i));
      const lines = disk.bytes('log/000000000000.jsonl').toString().split('\n');
      expect([index, segment.size, lines.length]).toEqual([i, i + 1, i + 2]);
      expect(hash).toEqual(leafHash(Buffer.from(lines[i]!)));
    }
    segment.close();
  });

  it('leaves no file behind when nothing was appended', () => {
    openSegment(disk.folder, 0).close();
    expect(existsSync(disk.folder)).toBe(false);
  });

  it('records leaf hashes when it is sealed, so that a run can commit and go on', () => {
    const segment = openSegment(disk.folder, 0);
    segment.append(eventOf(0));
    segment.seal();
    expect(disk.bytes('leaves/000000000000.bin').length).toBe(32);
    segment.append(eventOf(1));
    segment.append(eventOf(2));
    expect(disk.bytes('leaves/000000000000.bin').length).toBe(32);
    segment.close();
    segment.close();
    expect(disk.bytes('leaves/000000000000.bin').length).toBe(96);
    expect(() => segment.append(eventOf(3))).toThrow('is closed');
  });

  it('refuses a second writer of the same segment', () => {
    disk.write(0, 1);
    const second = openSegment(disk.folder, 0);
    expect(() => second.append(eventOf(0))).toThrow(PlatformError);
    expect(() => second.append(eventOf(0))).toThrow('is failed');
    second.close();
    expect(readLog(disk.folder).size).toBe(1);
  });

  it.each<[string, Partial<Record<keyof AuditEvent, unknown>>]>([
    ['no kind', { kind: '' }],
    ['a local time', { at: '2026-05-01T02:17:00+02:00' }],
    ['an impossible time', { at: '2026-13-01T02:17:00Z' }],
    ['no run', { run: 7 }],
    ['a list of details', { details: [] }],
    ['NaN in the details', { details: { loss: Number.NaN } }],
    ['undefined in the details', { details: { loss: undefined } }],
  ])('refuses an event with %s before a byte is written', (_, change) => {
    const segment = openSegment(disk.folder, 0);
    expect(() => segment.append({ ...eventOf(0), ...change } as AuditEvent)).toThrow(TypeError);
    expect(() => segment.append({ ...eventOf(0), more: 1 } as AuditEvent)).toThrow('exactly the fields');
    segment.close();
    expect(existsSync(disk.folder)).toBe(false);
  });
});
