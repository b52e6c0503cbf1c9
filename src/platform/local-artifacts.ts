/** Artifacts as folders, each with a digest of its files beside it; kept until someone removes them. */
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders, sha256, sha256File, writeFileAtomic } from '../base/files.ts';
import { artifactEntries, artifactName } from './artifact-files.ts';
import type { Artifact, Forge, ForgeRef, FoundArtifact } from './forge.ts';
import { requireDigest } from './unpack-artifact.ts';
import { makeWholeFolder } from './whole-folder.ts';

/** `root` is the absolute path of `.mlops/`. */
export function localArtifacts(root: string): Pick<Forge, 'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'> {
  const folderOf = (name: string) => join(root, 'artifacts', name);
  const digestFile = (name: string) => join(root, 'artifact-digests', name);

  return {
    /** Replaces an artifact of the same name from an earlier run. */
    async uploadArtifact(artifact: Artifact): Promise<ForgeRef> {
      const name = artifactName(artifact.name);
      // A name never starts with a dot.
      const arriving = folderOf(`.${name}`);
      rmSync(arriving, { recursive: true, force: true });
      copy(artifact, artifactEntries(artifact), arriving);
      writeFileAtomic(digestFile(name), `${await digestOf(arriving)}\n`);
      rmSync(folderOf(name), { recursive: true, force: true });
      renameSync(arriving, folderOf(name));
      return { id: name, url: folderOf(name) };
    },

    /** There are no other runs here. */
    async listArtifacts(prefix: string, run?: string): Promise<readonly FoundArtifact[]> {
      if (run !== undefined || !existsSync(join(root, 'artifacts'))) return [];
      const names = readdirSync(join(root, 'artifacts')).filter(name => name.startsWith(prefix) && name[0] !== '.');
      const age = (name: string) => statSync(folderOf(name)).mtimeMs;
      return names
        .toSorted((a, b) => age(b) - age(a))
        .map(name => {
          const bytes = filesUnder(folderOf(name)).reduce((sum, file) => sum + statSync(file).size, 0);
          const kept = existsSync(digestFile(name)) ? readFileSync(digestFile(name), 'utf8').trim() : null;
          return { id: name, name, run: null, bytes, digest: kept };
        });
    },

    async downloadArtifact({ id: name, digest }: FoundArtifact, folder: string): Promise<void> {
      const source = folderOf(artifactName(name));
      const artifact = { name, root: source, files: filesUnder(source), retentionDays: 0 };
      const entries = artifactEntries(artifact);
      await makeWholeFolder(folder, async files => {
        copy(artifact, entries, files);
        if (digest !== null) requireDigest(await digestOf(files), digest, `the artifact ${name}`);
      });
    },
  };
}

function copy(artifact: Artifact, entries: readonly string[], to: string): void {
  makeFolders(to);
  for (const entry of entries) {
    makeFolders(dirname(join(to, entry)));
    copyFileSync(join(artifact.root, entry), join(to, entry));
  }
}

/** Of the names and digests of all its files. */
async function digestOf(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const file of filesUnder(folder)) {
    lines.push(`${await sha256File(file)}  ${file.slice(folder.length + 1).replaceAll('\\', '/')}\n`);
  }
  return sha256(lines.sort().join(''));
}

/** Links and all that is no folder, so that what must not be copied is refused by name. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name));
}
