/** A temporary folder with an audit log in it, for tests. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AuditEvent,
  checkpointText,
  openSegment,
  readLog,
  signerFrom,
  type VerifyOptions,
} from '../audit/audit-log.ts';

export const ORIGIN = 'example.com/log';
const { privateKey } = generateKeyPairSync('ed25519');
export const signer = signerFrom(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), ORIGIN);

type Commit = Required<NonNullable<VerifyOptions['expected']>>;

/** Entry `i` of the log; `salt` makes another history. */
export function eventOf(i: number, salt = ''): AuditEvent {
  return { kind: 'k.é', at: '2026-05-01T02:17:00Z', run: `r${i >> 3}`, details: { i, salt } };
}

export class AuditFolder {
  /** Not there before the first entry. */
  readonly folder: string;
  readonly #parent: string;

  constructor() {
    this.#parent = mkdtempSync(join(tmpdir(), 'mlops-audit-'));
    this.folder = join(this.#parent, 'audit');
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  bytes(file: string): Buffer {
    return readFileSync(this.path(file));
  }

  /** Appends a segment of `count` entries to a log of `first`; returns the size of the log then. */
  write(first: number, count: number, salt = ''): number {
    const segment = openSegment(this.folder, first);
    for (let i = first; i < first + count; i++) segment.append(eventOf(i, salt));
    segment.close();
    return segment.size;
  }

  /** Forty entries in three segments, committed. */
  writeForty(salt = ''): Commit {
    this.write(0, 15, salt);
    this.write(15, 15, salt);
    this.write(30, 10, salt);
    return this.commit(40);
  }

  /** The signed checkpoint over the first `size` entries. */
  checkpointAt(size: number): string {
    return checkpointText(ORIGIN, size, readLog(this.folder).root(size), signer);
  }

  /** Puts the checkpoint over the first `size` entries in place and returns what a commit would say of the log. */
  commit(size: number): Commit {
    const checkpoint = this.checkpointAt(size);
    writeFileSync(this.path('checkpoint'), checkpoint);
    return { size, root: readLog(this.folder).root(size), checkpoint };
  }

  /** Every file, with its bytes in hex. */
  snapshot(): [string, string][] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'hex')]);
  }

  remove(): void {
    rmSync(this.#parent, { recursive: true });
  }
}
