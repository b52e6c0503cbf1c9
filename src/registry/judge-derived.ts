/** Holds what is made from index and log against both: the page, the histories, the alerts, what is still to be done. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import type { IndexedEvent } from './committed-log.ts';
import { standingFrom } from './derived.ts';
import { ALERTS_FILE, HISTORY_FOLDER, REGISTRY_README, textsFrom } from './folder.ts';
import type { FolderInspection } from './folder-inspection.ts';
import { intentFile, OUTBOX_FOLDER, type PendingIntent } from './outbox.ts';
import { firstDifference, type RegistryIndex } from './registry-index.ts';

/** What a whole log tells. */
export interface Telling {
  /** Committed. */
  readonly events: readonly IndexedEvent[];
  /** As it was before the last commit, where a run was killed before it had made anew what follows from it. */
  readonly before: { readonly events: readonly IndexedEvent[]; readonly readmeSha256: unknown } | undefined;
}

export const NOT_PLAIN = 'is a link, a folder or a special file, expected a plain file';

/** `told` undefined: the log does not hold. */
export function judgeDerived(inspection: FolderInspection, index: RegistryIndex, told: Telling | undefined): void {
  const read = (path: string) =>
    inspection.judge(path) === 'file' ? readFileSync(join(inspection.root, path)).toString('latin1') : undefined;
  if (told === undefined) {
    // They cannot be judged by a log that is wrong itself.
    for (const folder of [HISTORY_FOLDER, OUTBOX_FOLDER]) {
      for (const path of inspection.pathsUnder(`${folder}/`)) inspection.judge(path);
    }
    inspection.judge(ALERTS_FILE);
  }
  const { before, events = [] } = told ?? {};
  const old = before && textsFrom(before.events);
  for (const [path, text] of textsFrom(events)) {
    const found = read(path);
    const expected = Buffer.from(text).toString('latin1');
    const earlier = old?.get(path);
    if (found === expected) continue;
    if (before !== undefined && found === (earlier && Buffer.from(earlier).toString('latin1')))
      noteStale(inspection, path);
    else if (found === undefined) inspection.problem(path, 'is missing');
    else inspection.problem(path, `is not what the log says in line ${firstDifference(expected, found)}`);
  }
  judgeIntents(inspection, standingFrom(events).pending.values());
  const readme = read(REGISTRY_README);
  const digest = readme === undefined ? undefined : sha256(Buffer.from(readme, 'latin1'));
  if (digest === index.readmeSha256) return;
  if (before !== undefined && digest === before.readmeSha256) noteStale(inspection, REGISTRY_README);
  else inspection.problem(REGISTRY_README, digest === undefined ? 'is missing' : 'is not the text that was committed');
}

function noteStale(inspection: FolderInspection, path: string): void {
  inspection.note(`${path} is still as before the last commit, whose run did not come to the end`);
}

/** They are written before the commit and removed after it: not even a killed run leaves one of them missing. */
function judgeIntents(inspection: FolderInspection, pending: Iterable<PendingIntent>): void {
  for (const { id, sha256: expected, entry } of pending) {
    const path = intentFile(id);
    const kind = inspection.judge(path);
    if (kind === undefined) inspection.problem(path, 'is missing, and still to be done', { entry });
    else if (kind !== 'file') inspection.problem(path, NOT_PLAIN, { entry });
    else if (sha256(readFileSync(join(inspection.root, path))) !== expected)
      inspection.problem(path, 'is not the intent that was committed', { entry });
  }
}
