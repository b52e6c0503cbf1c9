/** The audit entries of one run with their proofs, in a folder of their own, for an auditor who gets nothing else. */
import { join } from 'node:path';
import { readLog } from '../audit/audit-log.ts';
import { writeFileAtomic } from '../base/files.ts';

/** `entries.jsonl`, the exact lines; `proofs.json`, an RFC 6962 inclusion proof for each; `checkpoint`, the tree they are in. */
export function exportEvidence(modelsDir: string, folder: string, run: string, checkpoint: string): void {
  const log = readLog(join(modelsDir, 'audit'));
  const own = [...log.entries()].filter(({ event }) => event.run === run);
  const proofs = own.map(({ index }) => ({
    index,
    leaf_hash: Buffer.from(log.leafHash(index)).toString('hex'),
    proof: log.inclusionProof(index).map(hash => Buffer.from(hash).toString('hex')),
  }));
  const tree = { tree_size: log.size, root: log.root(), entries: proofs };
  writeFileAtomic(join(folder, 'entries.jsonl'), own.map(({ line }) => `${line}\n`).join(''));
  writeFileAtomic(join(folder, 'proofs.json'), `${JSON.stringify(tree, null, 2)}\n`);
  writeFileAtomic(join(folder, 'checkpoint'), checkpoint);
}
