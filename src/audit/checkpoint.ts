/** Checkpoints (C2SP tlog-checkpoint): what a log commits to, as a text that other tools read and a key can sign. */
import { ConfigurationError } from '../base/errors.ts';
import { HASH_BYTES } from './merkle.ts';
import { isKeyName, parseNote, type SignedNote, type Signer, signNote, strictBase64 } from './signed-note.ts';

export interface Checkpoint {
  /** Names the log; the same in all its checkpoints. */
  readonly origin: string;
  /** Entries, 0 … 2^53 - 1. */
  readonly size: number;
  /** 64 lower-case hex digits. */
  readonly root: string;
  /** Lines after the root, which this program never writes. */
  readonly extensions: readonly string[];
  /** null for a checkpoint without signatures. */
  readonly note: SignedNote | null;
}

/** The checkpoint, or one sentence that says why the text is none. */
export type ParsedCheckpoint = { readonly checkpoint: Checkpoint } | { readonly problem: string };

/**
 * The text of a checkpoint: origin, size, root in base64, and when a signer is given an empty line and its signature.
 * A log signs under its own name: an origin other than the signer's name is a ConfigurationError.
 */
export function checkpointText(origin: string, size: number, rootHex: string, signer?: Signer): string {
  if (!isKeyName(origin)) {
    throw new ConfigurationError(`${JSON.stringify(origin)} cannot name an audit log`, {
      hint: 'choose a name without spaces and plus signs, as github.com/owner/repository',
    });
  }
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`a log of ${size} entries`);
  if (!/^[0-9a-f]{64}$/.test(rootHex)) throw new RangeError(`${JSON.stringify(rootHex)} is no root: 64 hex digits`);
  const text = `${origin}\n${size}\n${Buffer.from(rootHex, 'hex').toString('base64')}\n`;
  if (signer === undefined) return text;
  if (signer.key.name !== origin) {
    throw new ConfigurationError(`the signing key is named ${signer.key.name}, the audit log ${origin}`, {
      hint: 'give the log the name of its key, or sign with a key of the name of the log',
    });
  }
  return signNote(text, [signer]);
}

/** Strict: one spelling per size and root, and a root as long as SHA-256 makes it. Verifies no signature. */
export function parseCheckpoint(text: string): ParsedCheckpoint {
  const note = parseNote(text) ?? null;
  const body = note?.text ?? text;
  if (/[\u0000-\u0009\u000b-\u001f]/.test(body)) return { problem: 'it contains control characters' };
  if (!body.endsWith('\n')) return { problem: 'its last line does not end' };
  const [origin, size, root, ...extensions] = body.slice(0, -1).split('\n');
  if (origin === undefined || origin === '') return { problem: 'its first line, the origin, is empty' };
  if (size === undefined || !/^(0|[1-9][0-9]*)$/.test(size)) {
    return { problem: `its second line is no number of entries: ${JSON.stringify(size ?? '')}` };
  }
  if (!Number.isSafeInteger(Number(size))) return { problem: `its size ${size} is beyond 2^53 - 1` };
  const hash = root === undefined ? undefined : strictBase64(root);
  if (hash?.length !== HASH_BYTES) {
    return { problem: `its third line is not 32 bytes in base64: ${JSON.stringify(root ?? '')}` };
  }
  if (extensions.includes('')) return { problem: 'it has an empty line, but no signatures that can be read follow' };
  return {
    checkpoint: { origin, size: Number(size), root: Buffer.from(hash).toString('hex'), extensions, note },
  };
}
