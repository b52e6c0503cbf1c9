/**
 * What is to be done outside of the registry, told in the same transaction as the reason for it: `outbox/<id>.json` holds
 * all that doing it takes. It is done after the commit, by the run that told it or by the next one, until an entry of the
 * log says what came of it. So doing it twice must be harmless.
 */
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { IndexedEvent } from './committed-log.ts';
import { createFile, createFolder, listFolder, readIfThere, remove, removeIfEmpty, syncFolders } from './disk.ts';

export const ADDED = 'outbox.added';
export const DONE = 'outbox.done';
export const OUTBOX_FOLDER = 'outbox';

/** Keys as in the file. */
export interface Intent {
  /** Ordered as text: who came later has the greater id. Letters, digits and `-`. */
  readonly id: string;
  /** Says who can do it, as `issue`. */
  readonly kind: string;
  /** What it is about: a newer intent of the same kind and key makes an older one needless. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly payload: JsonObject;
}

export type IntentDraft = Pick<Intent, 'kind' | 'key' | 'payload'>;

/** An intent that is still to be done, as the log tells of it. */
export interface PendingIntent {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  /** SHA-256 (hex) of its file. */
  readonly sha256: string;
  /** Its index in the log. */
  readonly entry: number;
}

const ID = /^\d{8}T\d{9}Z-\d{12,}$/;

/** `at` never runs backwards within a registry, and `entry`, the index in the log, tells apart what has the same time. */
export function intentOf(draft: IntentDraft, at: string, entry: number): Intent {
  return { ...draft, id: `${at.replaceAll(/[-:.]/g, '')}-${String(entry).padStart(12, '0')}`, at };
}

export function intentFile(id: string): string {
  return `${OUTBOX_FOLDER}/${id}.json`;
}

export function isIntentFile(path: string): boolean {
  return (
    path.startsWith(`${OUTBOX_FOLDER}/`) && path.endsWith('.json') && ID.test(path.slice(OUTBOX_FOLDER.length + 1, -5))
  );
}

/** By id, in order; folded from the committed events. */
export function pendingIntents(events: Iterable<IndexedEvent>): Map<string, PendingIntent> {
  const pending = new Map<string, PendingIntent>();
  for (const { index: entry, event } of events) {
    const { id, kind, key, sha256: digest } = event.details;
    if (typeof id !== 'string' || !ID.test(id)) continue;
    if (event.kind === DONE) pending.delete(id);
    if (event.kind !== ADDED || ![kind, key, digest].every(value => typeof value === 'string')) continue;
    pending.set(id, { id, kind: kind as string, key: key as string, sha256: digest as string, entry });
  }
  return pending;
}

/** Key to the address where what was last intended of it was carried out; folded from the committed events. */
export function settledPlaces(events: Iterable<IndexedEvent>): Map<string, string> {
  const keys = new Map<string, string>();
  const places = new Map<string, string>();
  for (const { event } of events) {
    const { id, key, url } = event.details;
    if (typeof id !== 'string') continue;
    if (event.kind === ADDED && typeof key === 'string') keys.set(id, key);
    if (event.kind === DONE && typeof url === 'string' && keys.has(id)) places.set(keys.get(id)!, url);
  }
  return places;
}

/** Of its entry `ADDED`, which comes before its file. */
export function intentDetails(intent: Intent): JsonObject {
  const { id, kind, key } = intent;
  return { id, kind, key, sha256: sha256(intentText(intent)) };
}

/** Durable when it returns. */
export function writeIntent(modelsDir: string, intent: Intent): void {
  createFolder(join(modelsDir, OUTBOX_FOLDER));
  createFile(join(modelsDir, intentFile(intent.id)), intentText(intent));
  syncFolders(join(modelsDir, OUTBOX_FOLDER), modelsDir);
}

function intentText({ id, kind, key, at, payload }: Intent): string {
  return `${JSON.stringify({ schema_version: 1, id, kind, key, at, payload }, null, 2)}\n`;
}

/** How the file of an intent begins, as far as its entry tells. */
export function intentHead({ id, kind, key }: Pick<Intent, 'id' | 'kind' | 'key'>): string {
  return JSON.stringify({ schema_version: 1, id, kind, key }, null, 2).replace(/\n\}$/, ',\n  "at": "');
}

/** undefined when the file is not what the log says; then nobody may act on it. */
export function readIntent(modelsDir: string, { id, sha256: digest }: PendingIntent): Intent | undefined {
  const text = readIfThere(join(modelsDir, intentFile(id)));
  if (text === undefined || sha256(text) !== digest) return undefined;
  const { kind, key, at, payload } = JSON.parse(text) as Intent;
  return { id, kind, key, at, payload };
}

/** Removes the files of intents that are not pending. Files that are named otherwise are not ours and stay. */
export function removeSettledIntents(modelsDir: string, pending: () => ReadonlyMap<string, unknown>): void {
  const folder = join(modelsDir, OUTBOX_FOLDER);
  const files = listFolder(folder).filter(({ name }) => isIntentFile(`${OUTBOX_FOLDER}/${name}`));
  if (files.length > 0) {
    const kept = pending();
    for (const { name } of files) if (!kept.has(name.slice(0, -'.json'.length))) remove(join(folder, name));
  }
  removeIfEmpty(folder);
}

/** What came of an intent: `superseded` by a newer one, `expired`, or what its doer says. */
export interface Settlement {
  readonly id: string;
  readonly state: string;
  readonly url: string | null;
}

export function doneDetails({ id, state, url }: Settlement): Readonly<Record<string, Json>> {
  return { id, state, url };
}
