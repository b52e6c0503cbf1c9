/** Signed notes (C2SP signed-note): a text with Ed25519 signatures under it, and the two spellings of its keys. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { ConfigurationError } from '../base/errors.ts';

/** The type byte of plain Ed25519 in key ids and encoded keys. */
const ED25519 = 0x01;
/** What stands before the 32 bytes of an Ed25519 key in DER: RFC 8410. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
/** A note is small; more than this is refused unread. C2SP asks for at least 16 signatures. */
const MAX_NOTE_BYTES = 1_000_000;

export interface NoteKey {
  readonly name: string;
  /** First four bytes of SHA-256(name || LF || 0x01 || public key), in hex. */
  readonly id: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

export interface Signer {
  readonly key: NoteKey;
  /** 64 bytes over the UTF-8 of the text. Ed25519 is deterministic: same text, same signature. */
  sign(text: string): Uint8Array;
}

export interface SignedNote {
  /** With its last line feed; this is what is signed. */
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly id: string; readonly signature: Uint8Array }[];
}

/**
 * A signer from a secret: an Ed25519 key as PKCS#8 PEM, which then signs as `name`, or in the form `PRIVATE+KEY+…`,
 * which carries its own name. Throws a ConfigurationError that never repeats the secret.
 */
export function signerFrom(secret: string, name: string): Signer {
  const text = secret.trim();
  if (text.startsWith('PRIVATE+KEY+')) return encodedSigner(text);
  requireKeyName(name);
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(text);
  } catch (cause) {
    throw unusable('it is neither a PKCS#8 PEM nor PRIVATE+KEY+name+id+key', cause);
  }
  if (privateKey.asymmetricKeyType !== 'ed25519') throw unusable(`it is a key of type ${privateKey.asymmetricKeyType}`);
  return makeSigner(name, privateKey);
}

function encodedSigner(text: string): Signer {
  const parsed = splitKey(text.slice('PRIVATE+KEY+'.length));
  if (parsed === undefined) throw unusable('PRIVATE+KEY+ is not followed by name+id+key');
  const der = Buffer.concat([PKCS8_HEAD, parsed.key]);
  const signer = makeSigner(parsed.name, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  if (signer.key.id !== parsed.id) throw unusable('its id does not belong to its name and key');
  return signer;
}

function makeSigner(name: string, privateKey: KeyObject): Signer {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const publicKey = spki.subarray(SPKI_HEAD.length);
  return {
    key: { name, id: keyId(name, publicKey), publicKey },
    sign: message => sign(null, Buffer.from(message), privateKey),
  };
}

function unusable(why: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(`the key that signs the audit log cannot be used: ${why}`, {
    hint: 'make one with: openssl genpkey -algorithm ed25519',
    cause,
  });
}

/** The public key as others configure it: `name+id+base64(0x01 || public key)`. */
export function vkeyOf({ name, id, publicKey }: NoteKey): string {
  return `${name}+${id}+${Buffer.concat([Buffer.of(ED25519), publicKey]).toString('base64')}`;
}

/** Throws a ConfigurationError when the text is no Ed25519 verifier key or its id is not its own. */
export function parseVkey(text: string): NoteKey {
  const parsed = splitKey(text.trim());
  if (parsed === undefined || keyId(parsed.name, parsed.key) !== parsed.id) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    throw new ConfigurationError(`${JSON.stringify(shown)} is not a verifier key of the form name+id+key (Ed25519)`, {
      hint: 'copy the whole line that `mlops train` prints; it ends with the base64 of 33 bytes',
    });
  }
  return { name: parsed.name, id: parsed.id, publicKey: parsed.key };
}

/** The key that must have signed for the log of this name. */
export type KeyOf = (origin: string) => NoteKey;

/**
 * From `name+id+key`, which carries its name, or from an Ed25519 public key as PEM, which signs as the log itself. A
 * ConfigurationError for anything else.
 */
export function parseVerifier(text: string): KeyOf {
  if (!text.includes('-----BEGIN')) {
    const key = parseVkey(text);
    return () => key;
  }
  const publicKey = publicKeyFrom(text);
  return name => ({ name, id: keyId(name, publicKey), publicKey });
}

function publicKeyFrom(pem: string): Uint8Array {
  const hint = 'write it from the private one with: openssl pkey -in mlops-signing-key.pem -pubout';
  const refuse = (why: string, cause?: unknown) =>
    new ConfigurationError(`the public key cannot be used: ${why}`, { hint, cause });
  if (pem.includes('PRIVATE KEY')) throw refuse('it is a private one, which belongs to nobody but the signer');
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (cause) {
    throw refuse('it is no PEM of a public key', cause);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw refuse(`it is of type ${key.asymmetricKeyType}, expected ed25519`);
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);
}

/** `name+id+base64(0x01 || 32 bytes)`; base64 itself may contain a plus. */
function splitKey(text: string): { readonly name: string; readonly id: string; readonly key: Uint8Array } | undefined {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : strictBase64(encoded);
  if (name === undefined || id === undefined || bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  return isKeyName(name) ? { name, id, key: bytes.subarray(1) } : undefined;
}

function keyId(name: string, publicKey: Uint8Array): string {
  const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(publicKey);
  return hash.digest('hex').slice(0, 8);
}

/** No Unicode space, no plus, no control character, not empty. */
export function isKeyName(name: string): boolean {
  return /^[^\s+\u0000-\u001f\u0085]+$/u.test(name) && name.isWellFormed();
}

function requireKeyName(name: string): void {
  if (isKeyName(name)) return;
  throw new ConfigurationError(`${JSON.stringify(name)} cannot name the key that signs the audit log`, {
    hint: 'choose a name without spaces and plus signs, as github.com/owner/repository',
  });
}

/** `text` ends with a line feed. */
export function signNote(text: string, signers: readonly Signer[]): string {
  const lines = signers.map(signer => {
    const bytes = Buffer.concat([Buffer.from(signer.key.id, 'hex'), signer.sign(text)]);
    return `— ${signer.key.name} ${bytes.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** undefined for what is not a note with at least one signature line. Nothing is verified yet. */
export function parseNote(note: string): SignedNote | undefined {
  if (note.length > MAX_NOTE_BYTES || !note.isWellFormed() || /[\u0000-\u0009\u000b-\u001f]/.test(note))
    return undefined;
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const signatures = note
    .slice(split + 2, -1)
    .split('\n')
    .map(parseSignature);
  if (signatures.some(signature => signature === undefined)) return undefined;
  return { text: note.slice(0, split + 1), signatures: signatures.filter(signature => signature !== undefined) };
}

function parseSignature(line: string): SignedNote['signatures'][number] | undefined {
  const [, name, encoded] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : strictBase64(encoded);
  if (name === undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: Buffer.from(bytes.subarray(0, 4)).toString('hex'), signature: bytes.subarray(4) };
}

/**
 * `valid`: signed by `key`, and every signature that claims to be by `key` is. `invalid`: one of them is not.
 * `unsigned`: no signature by this key; those of other keys say nothing.
 */
export function verifyNote(note: SignedNote, key: NoteKey): 'valid' | 'invalid' | 'unsigned' {
  const own = note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  if (own.length === 0) return 'unsigned';
  const der = Buffer.concat([SPKI_HEAD, key.publicKey]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const text = Buffer.from(note.text);
  return own.every(({ signature }) => signature.length === 64 && verify(null, text, publicKey, signature))
    ? 'valid'
    : 'invalid';
}

/** Standard base64 with padding; undefined for any other spelling of the same bytes. */
export function strictBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
