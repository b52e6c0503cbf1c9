/** Artifacts of workflow runs: put up and taken through the runner's service, those of other runs through the REST API. */
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PlatformError } from '../../base/errors.ts';
import { plainLine } from '../../base/untrusted.ts';
import { artifactEntries, artifactName } from '../artifact-files.ts';
import type { Logger } from '../context.ts';
import type { Artifact, Forge, ForgeRef, FoundArtifact } from '../forge.ts';
import { unpackArtifact } from '../unpack-artifact.ts';
import type { GitHubClient, Purpose } from './client.ts';
import type { GitHubRun } from './run.ts';

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
  readonly expired: boolean;
}

const READ: Purpose = {
  permission: 'actions: read',
  doing: 'read the artifacts of another run',
  absent: 'there is no such run',
};

/** As many of one name as legs of a matrix can want it. */
const MOST_OF_A_NAME = 256;
const ANSWER_MS = 10 * 60_000;

type Artifacts = Pick<Forge, 'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'>;

export function gitHubArtifacts(client: GitHubClient, run: GitHubRun, log: Logger): Artifacts {
  /** Whether an upload has failed in a way that all others would, each after half a minute of trying. */
  let isHopeless = false;
  const { owner, repo } = run.repository;
  const runUrl = `${run.serverUrl}/${owner}/${repo}/actions/runs/${run.runId}`;

  let isToldOfRetention = false;

  function retentionOf(name: string, asked: number): number {
    const most = run.maxRetentionDays ?? asked;
    if (asked > most && !isToldOfRetention) {
      // Once for a run: GitHub shows ten warnings, and others matter more.
      isToldOfRetention = true;
      log.warn(`the artifact ${name} is kept for ${most} days, not ${asked}: the repository keeps none longer`);
    }
    return Math.min(asked, most);
  }

  return {
    async uploadArtifact(artifact: Artifact): Promise<ForgeRef | undefined> {
      const name = artifactName(artifact.name);
      artifactEntries(artifact);
      if (isHopeless) {
        log.info(`the artifact ${name} is not uploaded either`);
        return undefined;
      }
      const retentionDays = retentionOf(name, artifact.retentionDays);
      try {
        const id = await uploadUnderFreeName(name, artifact, retentionDays);
        return { id, url: `${runUrl}/artifacts/${id}` };
      } catch (cause) {
        const said = saidBy(cause);
        isHopeless = HOPELESS.test(said);
        const rest = isHopeless ? '; no other artifact of this run is tried' : '';
        throw new PlatformError(`could not upload the artifact ${name}: ${said}${rest}`, {
          cause,
          hint: hintFor(said),
        });
      }
    },

    async listArtifacts(prefix: string, from?: string): Promise<readonly FoundArtifact[]> {
      const found = from === undefined ? await ofThisRun() : await ofRun(client, from);
      return found.filter(({ name }) => name.startsWith(prefix)).toSorted((a, b) => Number(b.id) - Number(a.id));
    },

    downloadArtifact: (artifact, folder) =>
      unpackArtifact(artifact, folder, async packed => {
        if (artifact.run === null) return downloadOfThisRun(artifact, packed);
        const { id } = artifact;
        const address = await client.locate('/actions/artifacts/{id}/zip', { id }, READ);
        return downloadFrom(address, artifact, join(packed, 'artifact.zip'));
      }),
  };
}

/** The client reads the runner's token and address from the environment by itself. */
async function artifactClient() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** Legs of a matrix and jobs that run again may use a name that is taken: they get a number. Returns the id. */
async function uploadUnderFreeName(name: string, artifact: Artifact, retentionDays: number): Promise<string> {
  const { files, root } = artifact;
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`;
    try {
      const { id } = await (await artifactClient()).uploadArtifact(free, [...files], root, { retentionDays });
      if (id === undefined) throw new Error('no id came back');
      return String(id);
    } catch (failed) {
      if (!/\(409\)|already exists/.test(saidBy(failed)) || number === MOST_OF_A_NAME) throw failed;
    }
  }
}

async function ofThisRun(): Promise<readonly FoundArtifact[]> {
  try {
    const { artifacts } = await (await artifactClient()).listArtifacts();
    return artifacts.map(({ id, name, size, digest }) => {
      return { id: String(id), name, run: null, bytes: size, digest: hexOf(digest) };
    });
  } catch (cause) {
    const said = saidBy(cause);
    throw new PlatformError(`could not list the artifacts of this run: ${said}`, { cause, hint: hintFor(said) });
  }
}

async function ofRun(client: GitHubClient, run: string): Promise<readonly FoundArtifact[]> {
  const path = '/actions/runs/{run}/artifacts';
  const pick = (data: { readonly artifacts: readonly Listed[] }) => data.artifacts;
  const all = await client.list(path, { run }, READ, pick);
  return all
    .filter(({ expired }) => !expired)
    .map(({ id, name, size_in_bytes: bytes, digest }) => ({ id: String(id), name, run, bytes, digest: hexOf(digest) }));
}

function hexOf(digest: string | null | undefined): string | null {
  return /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1] ?? null;
}

/** Leaves the zip as the one file in the folder. Returns its path. */
async function downloadOfThisRun({ id, name }: FoundArtifact, folder: string): Promise<string> {
  try {
    await (await artifactClient()).downloadArtifact(Number(id), { path: folder, skipDecompress: true });
    return join(folder, readdirSync(folder)[0]!);
  } catch (cause) {
    const said = saidBy(cause);
    throw new PlatformError(`could not download the artifact ${plainLine(name)}: ${said}`, {
      cause,
      hint: hintFor(said),
    });
  }
}

/** The address is signed: no token goes there. No more is read than the list has announced. */
async function downloadFrom(address: string, { name, bytes }: FoundArtifact, path: string): Promise<string> {
  try {
    // By the runner's proxy, as the API is reached.
    const { defaults } = await import('@actions/github/lib/utils');
    const reach = defaults.request?.fetch as typeof fetch;
    const { ok, status, body } = await reach(address, { signal: AbortSignal.timeout(ANSWER_MS) });
    if (!ok || body === null) throw new Error(`the store answered ${status}`);
    mkdirSync(join(path, '..'), { recursive: true });
    let left = bytes;
    const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        left -= chunk.length;
        if (left < 0) throw new Error(`it is larger than the ${bytes} bytes that GitHub says`);
        yield chunk;
      }
    };
    await pipeline(Readable.fromWeb(body), measured, createWriteStream(path));
    return path;
  } catch (cause) {
    throw new PlatformError(`could not download the artifact ${plainLine(name)}: ${saidBy(cause)}`, {
      cause,
      hint: 'the same call may succeed later',
    });
  }
}

/** What the next upload would meet as well. */
const HOPELESS =
  /ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)|on GHES|Unable to make request|after \d+ attempts|\((?:401|403|404|405|501)\)|quota/;

function hintFor(said: string): string {
  if (/ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/.test(said)) {
    return 'only an action (`uses:`) gets the token for artifacts, a `run:` step does not';
  }
  if (/insufficient usage|quota/i.test(said)) return 'the artifact storage is full: delete old artifacts or wait';
  if (HOPELESS.test(said)) return 'this server has no artifact service that answers; the registry keeps everything';
  return 'the same call may succeed later';
}

function saidBy(cause: unknown): string {
  return cause instanceof Error ? plainLine(cause.message.split('\n')[0]!) : '';
}
