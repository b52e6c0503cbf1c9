/** Artifacts as folders, each with a record beside it: the digest of its files, and how long it is kept. */
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders, sha256, sha256File, writeFileAtomic } from '../../base/files.ts';
import { artifactEntries, artifactName } from '../artifact-files.ts';
import type { Artifact, Forge, ForgeRef, FoundArtifact } from '../forge.ts';
import { requireDigest } from '../unpack-artifact.ts';
import { makeWholeFolder } from '../whole-folder.ts';

interface Record {
  readonly digest: string | null;
  readonly days: number;
  /** '' for none. */
  readonly series: string;
}

const KEPT_OF_A_SERIES = 5;
const DAY = 86_400_000;

/** `root` is the absolute path of `.mlops/`. */
export function localArtifacts(root: string): Pick<Forge, 'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'> {
  const folderOf = (name: string) => join(root, 'artifacts', name);
  const recordFile = (name: string) => join(root, 'artifact-digests', name);
  const recordOf = (name: string): Record => {
    const text = existsSync(recordFile(name)) ? readFileSync(recordFile(name), 'utf8') : '';
    const [digest = '', days = '', series = ''] = text.split('\n');
    return { digest: digest === '' ? null : digest, days: Number(days) || Number.POSITIVE_INFINITY, series };
  };
  // A name never starts with a dot.
  const names = () => readdirSync(join(root, 'artifacts')).filter(name => name[0] !== '.');
  const age = (name: string) => statSync(folderOf(name)).mtimeMs;

  /** What has expired, and of each series all but the latest, as a host would do it in time. */
  function removeOld(newest: string): void {
    const now = age(newest);
    const seen = new Map<string, number>();
    for (const name of names().toSorted((a, b) => age(b) - age(a))) {
      const { days, series } = recordOf(name);
      const earlier = seen.get(series) ?? 0;
      seen.set(series, earlier + 1);
      const isSuperseded = series !== '' && earlier >= KEPT_OF_A_SERIES;
      if (name === newest || (!isSuperseded && now - age(name) <= days * DAY)) continue;
      rmSync(folderOf(name), { recursive: true, force: true });
      rmSync(recordFile(name), { force: true });
    }
  }

  /** Copies that a killed process did not finish. */
  function removeHalves(): void {
    for (const name of existsSync(join(root, 'artifacts')) ? readdirSync(join(root, 'artifacts')) : []) {
      const pid = /^\.(\d+)-/.exec(name)?.[1];
      if (name[0] !== '.' || (pid !== undefined && Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
      rmSync(folderOf(name), { recursive: true, force: true });
    }
  }

  return {
    /** Replaces an artifact of the same name from an earlier run, and removes what need not be kept any longer. */
    async uploadArtifact(artifact: Artifact): Promise<ForgeRef> {
      const name = artifactName(artifact.name);
      const arriving = folderOf(`.${process.pid}-${name}`);
      removeHalves();
      copy(artifact, artifactEntries(artifact), arriving);
      const record = [await digestOf(arriving), artifact.retentionDays, artifact.series ?? ''];
      writeFileAtomic(recordFile(name), `${record.join('\n')}\n`);
      rmSync(folderOf(name), { recursive: true, force: true });
      renameSync(arriving, folderOf(name));
      removeOld(name);
      return { id: name, url: folderOf(name) };
    },

    /** There are no other runs here. */
    async listArtifacts(prefix: string, run?: string): Promise<readonly FoundArtifact[]> {
      if (run !== undefined || !existsSync(join(root, 'artifacts'))) return [];
      return names()
        .filter(name => name.startsWith(prefix))
        .toSorted((a, b) => age(b) - age(a))
        .map(name => {
          const bytes = filesUnder(folderOf(name)).reduce((sum, file) => sum + statSync(file).size, 0);
          return { id: name, name, run: null, bytes, digest: recordOf(name).digest };
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
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
