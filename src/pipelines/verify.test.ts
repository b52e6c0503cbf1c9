import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signerFrom, vkeyOf } from '../audit/audit-log.ts';
import { verifyOptions } from '../command-options.ts';
import { readOptions } from '../options.ts';
import { beginTransaction } from '../registry/begin-transaction.ts';
import { openRegistry } from '../registry/registry.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { asDeadProcess } from '../testing/fault-injection.ts';
import { begin, buildExample, day } from '../testing/registry-runs.ts';
import { logIdentity } from './log-identity.ts';
import { verify } from './verify.ts';

const PRIVATE = [
  '-----BEGIN PRIVATE KEY-----',
  'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC',
  '-----END PRIVATE KEY-----',
].join('\n');
const { publicKey, privateKey: other } = generateKeyPairSync('ed25519');
const pem = (key: KeyObject) => key.export({ format: 'pem', type: key.type === 'public' ? 'spki' : 'pkcs8' }) as string;

let here: ReturnType<typeof fakeContext>;
const at = (path: string) => join(here.workingDirectory, path);
const judge = (given: Readonly<Record<string, string>> = {}) =>
  verify(
    readOptions(
      verifyOptions,
      ({ name }) => given[name],
      ({ name }) => name,
    ),
    here,
  );

beforeEach(() => {
  here = fakeContext();
  buildExample(at('models'));
});
afterEach(() => here.remove());

const sign = () =>
  beginTransaction(at('models'), {
    ...{ run: 'r4', now: day(4), origin: 'example.org/log', signer: signerFrom(PRIVATE, 'example.org/log') },
  }).commit(day(4));

describe('the verdict', () => {
  it('is pass where every byte is accounted for', async () => {
    const { report, text, exitCode } = await judge();
    expect([report.verdict, exitCode]).toEqual(['pass', undefined]);
    expect(text).toContain('every byte is accounted for.');
  });

  it('is warn where a killed run has left more, which the notes name', async () => {
    asDeadProcess(() => begin(at('models'), 'killed', day(4)).append('run.started', {}, day(4)));
    const { report, text, exitCode } = await judge();
    expect([report.verdict, exitCode]).toEqual(['warn', undefined]);
    expect(text).toMatch(/^note: run killed was interrupted.*\nnote: audit\/log\/000000000018.jsonl holds 1 entry/);
    expect(text).toContain('every byte of the last committed state is accounted for, the notes name the rest');
    expect(text).not.toContain('every byte is accounted for');
  });
});

describe('a checkpoint that was kept', () => {
  it('is said to have been held against the log, in report and text', async () => {
    cpSync(at('models/audit/checkpoint'), at('kept'));
    const { report, text } = await judge({ checkpoint: 'kept' });
    expect(report).toMatchObject({ verdict: 'pass', held_against: { checkpoint: 'kept', public_key: null } });
    expect(text).toContain('\nCheckpoint: the log holds all that kept knows, unchanged.\n');
    expect(text).not.toContain('Signature');
    expect((await judge({})).text).not.toContain('Checkpoint');
  });

  it('is missed in a registry that was removed', async () => {
    cpSync(at('models/audit/checkpoint'), at('kept'));
    rmSync(at('models'), { recursive: true });
    for (const isThere of [false, true]) {
      if (isThere) mkdirSync(at('models'));
      expect(await judge({ checkpoint: 'kept' })).toMatchObject({
        exitCode: 3,
        report: { verdict: 'fail', problems: [{ path: 'models', problem: expect.stringContaining('it was removed') }] },
      });
    }
  });

  it('is refused when it is none, and named', async () => {
    writeFileSync(at('notes'), 'hello\n');
    await expect(judge({ checkpoint: 'notes' })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('the file notes is no checkpoint'),
    });
  });
});

describe('a package', () => {
  it('that is not there is refused under its own name', async () => {
    await expect(judge({ package: 'nope' })).rejects.toMatchObject({
      exitCode: 2,
      message: 'there is nothing to verify in nope: there is no such folder',
    });
  });

  it.each(['checkpoint', 'public-key'])('has no log that a %s could be held against', async option => {
    await expect(judge({ package: 'models', [option]: 'models/audit/checkpoint' })).rejects.toMatchObject({
      exitCode: 2,
      message: `--${option} is about a log, and --package holds none`,
    });
  });
});

describe('a public key', () => {
  it('may be given as `train` prints it, in a file, or as PEM', async () => {
    const { verifierKey } = sign();
    expect(verifierKey).toBe(vkeyOf(signerFrom(PRIVATE, 'example.org/log').key));
    writeFileSync(at('key'), `${verifierKey}\n`);
    writeFileSync(at('key.pem'), pem(createPublicKey(PRIVATE)));
    for (const key of [verifierKey!, 'key', 'key.pem']) {
      const { report, text } = await judge({ 'public-key': key });
      expect(report.verdict).toBe('pass');
      expect(text).toContain(`\nSignature: the checkpoint is signed by ${key}.\n`);
    }
  });

  it('that is another one is said to be another one', async () => {
    writeFileSync(at('other.pem'), pem(publicKey));
    const problem = async () => (await judge({ 'public-key': 'other.pem' })).report;
    expect(await problem()).toMatchObject({ problems: [{ path: 'audit/checkpoint', problem: 'is not signed' }] });
    sign();
    expect(await problem()).toMatchObject({
      problems: [
        { problem: expect.stringContaining('is signed, but not by the key given: its signature is by example') },
      ],
    });
  });

  it.each([
    ['a private key', () => pem(other), 'it is a private one'],
    ['something else', () => 'hello', 'is not a verifier key'],
    ['a PEM of something else', () => '-----BEGIN PUBLIC KEY-----\nAAAA\n', 'it is no PEM of a public key'],
  ])('is refused when it is %s', async (_, text, message) => {
    writeFileSync(at('key'), text());
    const refusal = { exitCode: 2, message: expect.stringContaining(message) };
    await expect(judge({ 'public-key': 'key' })).rejects.toMatchObject(refusal);
  });
});

it('warns when a log that was signed is not signed any more', () => {
  const identity = () => logIdentity(openRegistry(at('models')), here);
  identity();
  expect(here.log.lines).toEqual([]);
  sign();
  identity();
  expect(here.log.lines).toEqual([
    { level: 'warn', message: expect.stringContaining('is not signed any more: MLOPS_SIGNING_KEY is not set') },
  ]);
});
