/** For tests: small runs against a registry, as a pipeline makes them. */
import { cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditEvent, readLog } from '../audit/audit-log.ts';
import type { Json } from '../base/json.ts';
import { beginTransaction } from '../registry/begin-transaction.ts';
import type { PackageFiles } from '../registry/package.ts';
import { openRegistry } from '../registry/registry.ts';
import type { Commit, Transaction } from '../registry/transaction.ts';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 0, 31, 2, 3, 4);

export function day(days: number): Date {
  return new Date(START + days * DAY);
}

/** In memory where the system has such a folder: the tests make and remove many thousand files. */
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The path of a registry that is not there yet, in a folder of its own. */
export function temporaryRegistry(): { readonly modelsDir: string; remove(): void } {
  const folder = mkdtempSync(join(TEMPORARY, 'registry-'));
  return { modelsDir: join(folder, 'models'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function inTemporaryFolder<T>(work: (modelsDir: string) => T | Promise<T>): Promise<T> {
  const { modelsDir, remove } = temporaryRegistry();
  try {
    return await work(modelsDir);
  } finally {
    remove();
  }
}

export function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

export function begin(modelsDir: string, run: string, now: Date): Transaction {
  return beginTransaction(modelsDir, { run, now, origin: 'example.org/log' });
}

export function packageOf(content: string): PackageFiles {
  return new Map([
    ['model.json', Buffer.from(`{"weights":"${content}"}\n`)],
    ['card.json', Buffer.from(`{"name":"${content}"}\n`)],
    ['tfjs/model.json', Buffer.from(`{"format":"${content}"}\n`)],
  ]);
}

/** Trains one version as a pipeline does: stages it and logs the verdict, from which its line of history is made. */
export function train(
  transaction: Transaction,
  model: string,
  content: string,
  stage: 'current' | 'candidates',
  now: Date,
): string {
  const files = packageOf(content);
  const version = transaction.newVersion(model, now, files);
  const metrics: Record<string, Json> = { accuracy: 0.9, ece: 0.03, n: 200 };
  transaction.stage(model, { version, type: 'logistic', stage, createdAt: now, files, metrics });
  transaction.append('model.judged', { model, version, promoted: stage === 'current', metrics }, now);
  return version;
}

/** A registry with something in every stage, an alert and an intent, made by three runs. */
export function buildExample(modelsDir: string): void {
  run(modelsDir, 'r1', day(0), transaction => {
    train(transaction, 'fraud', 'fraud-1', 'current', day(0));
    train(transaction, 'churn', 'churn-1', 'candidates', day(0));
  });
  run(modelsDir, 'r2', day(1), transaction => {
    train(transaction, 'fraud', 'fraud-2', 'current', day(1));
    train(transaction, 'fraud', 'fraud-3', 'candidates', day(1));
  });
  run(modelsDir, 'r3', day(2), transaction => {
    train(transaction, 'fraud', 'fraud-4', 'current', day(2));
    raise(transaction, 'churn', day(2));
    transaction.intend({ kind: 'issue', key: 'regression:churn', payload: { title: 'churn' } }, day(2));
  });
}

export function raise(transaction: Transaction, subject: string, now: Date): void {
  const key = `regression:${subject}`;
  const cause = { kind: 'regression', subject, issue: key, fingerprint: 'f', headline: 'worse', escalates: false };
  transaction.append('alert.raised', { key, ...cause }, now);
}

/** Tells what came of the first intent that is pending. */
export function settle(transaction: Transaction, modelsDir: string, now: Date): void {
  const [id] = openRegistry(modelsDir).standing().pending.keys();
  transaction.append('outbox.done', { id: id!, state: 'new', url: null }, now);
}

export function run(modelsDir: string, name: string, now: Date, work: (transaction: Transaction) => void): Commit {
  const transaction = begin(modelsDir, name, now);
  transaction.append('run.started', {}, now);
  work(transaction);
  return transaction.commit(now);
}

/** Everything that a run can do to a registry. */
export function busyRun(modelsDir: string, now: Date): void {
  const transaction = begin(modelsDir, 'busy', now);
  transaction.append('run.started', {}, now);
  train(transaction, 'fraud', 'fraud-5', 'current', now);
  train(transaction, 'fraud', 'fraud-6', 'candidates', now);
  transaction.rollback('fraud', now);
  transaction.promote('churn', openRegistry(modelsDir).versions('churn')[0]!.version, now);
  transaction.retire('fraud', { candidatesDays: 30, productionDays: 365 }, now);
  settle(transaction, modelsDir, now);
  transaction.append('alert.healthy', { key: 'regression:churn', headline: 'well', closes: true }, now);
  raise(transaction, 'fraud', now);
  transaction.intend({ kind: 'issue', key: 'regression:fraud', payload: { title: 'fraud' } }, now);
  transaction.commit(now);
}

/** Every path under the folder, with `/`; folders end with one. */
export function pathsOf(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap(name => {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      return lstatSync(join(folder, path)).isDirectory() ? [`${path}/`, ...pathsOf(folder, path)] : [path];
    });
}

/** Of the versions, oldest first. */
export function stagesOf(modelsDir: string, model: string): string[] {
  return openRegistry(modelsDir)
    .versions(model)
    .map(entry => entry.stage);
}

export function eventsOf(modelsDir: string): AuditEvent[] {
  return [...readLog(join(modelsDir, 'audit')).entries()].map(({ event }) => event);
}
