/** Files that are too large for a branch, as assets of a release: named by their digest, so each is sent once and never replaced. */
import { setTimeout as sleep } from 'node:timers/promises';
import { IntegrityError, PlatformError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { type GitHubClient, isUncertain, type Purpose, statusOf } from './client.ts';
import type { LargeFile } from './large-file.ts';

/** A file that lies there, under whatever circumstances. */
export interface KeptLargeFile extends LargeFile {
  readonly id: number;
  readonly createdAt: Date;
}

export interface GitHubLargeFiles {
  /** false: it was there already. */
  put(file: LargeFile, content: Uint8Array): Promise<boolean>;
  /** IntegrityError where it is not there any more, or is not what it was. */
  get(file: LargeFile): Promise<Uint8Array>;
  /** All that were put there; what somebody else has added under a name of another kind is not ours. */
  list(): Promise<readonly KeptLargeFile[]>;
  remove(file: KeptLargeFile): Promise<void>;
}

interface Release {
  readonly id: number;
  readonly upload_url: string;
}

interface Asset {
  readonly id: number;
  readonly name: string;
  /** `uploaded`; anything else was begun and never finished. */
  readonly state: string;
  readonly size: number;
  readonly created_at: string;
}

const TRIES = 4;
/** Two gigabytes, the most that GitHub takes, in ten minutes. */
const PATIENCE = 20;

/** `tag` names the release, which is made when it is first needed. */
export function gitHubLargeFiles(client: GitHubClient, tag: string): GitHubLargeFiles {
  const reading: Purpose = { permission: 'contents: read', doing: `read the release ${tag}`, patience: PATIENCE };
  const writing: Purpose = {
    permission: 'contents: write',
    doing: `add a file to the release ${tag}`,
    patience: PATIENCE,
  };

  async function find(): Promise<Release | undefined> {
    try {
      return (await client.send<Release>('GET', '/releases/tags/{tag}', { tag }, reading)).data;
    } catch (failed) {
      if (statusOf(failed) === 404) return undefined;
      throw failed;
    }
  }

  async function make(): Promise<Release> {
    const release = {
      ...{ tag_name: tag, name: tag, prerelease: true, make_latest: 'false' },
      body: 'Files of the model registry that are too large for its branch, each named by its SHA-256. Do not delete them.',
    };
    return (await client.send<Release>('POST', '/releases', release, writing)).data;
  }

  const assetsOf = ({ id }: Release) => client.list<Asset>('/releases/{id}/assets', { id }, reading);
  const assetOf = async (release: Release, file: LargeFile) =>
    (await assetsOf(release)).find(({ name }) => name === file.sha256);

  async function send({ id, upload_url: url }: Release, file: LargeFile, data: Uint8Array): Promise<void> {
    const baseUrl = url.slice(0, url.indexOf('/repos/'));
    const headers = { 'content-type': 'application/octet-stream' };
    await client.send(
      'POST',
      '/releases/{id}/assets{?name}',
      { baseUrl, id, name: file.sha256, headers, data },
      writing,
    );
  }

  /** One try; it may find that an earlier one, or another run, has done the work. */
  async function ensure(file: LargeFile, content: Uint8Array): Promise<boolean> {
    const release = (await find()) ?? (await make());
    const asset = await assetOf(release, file);
    if (asset?.state === 'uploaded' && asset.size === file.bytes) return false;
    if (asset !== undefined) await client.send('DELETE', '/releases/assets/{id}', { id: asset.id }, writing);
    await send(release, file, content);
    return true;
  }

  return {
    async put(file, content) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await ensure(file, content);
        } catch (failed) {
          // 422 and 404: another run has made or removed the same at the same time.
          const isWorthAnotherTry = isUncertain(failed) || [404, 422].includes(statusOf(failed) ?? 0);
          if (!isWorthAnotherTry || attempt === TRIES) throw failed;
          await sleep(attempt * attempt * client.secondMs);
        }
      }
    },

    async get(file) {
      const release = await find();
      const asset = release && (await assetOf(release, file));
      if (asset === undefined) {
        throw new IntegrityError(`the release ${tag} has no file ${file.sha256}`, {
          hint: 'it was deleted: put it back, or put the branch back to a commit without it',
        });
      }
      const headers = { accept: 'application/octet-stream' };
      const { data } = await client.send<ArrayBuffer>(
        'GET',
        '/releases/assets/{id}',
        { id: asset.id, headers },
        reading,
      );
      if (!(data instanceof ArrayBuffer))
        throw new PlatformError(`the file ${file.sha256} came as text, expected bytes`);
      const content = new Uint8Array(data);
      const found = sha256(content);
      if (found === file.sha256) return content;
      throw new IntegrityError(`the file ${file.sha256} of the release ${tag} has the digest ${found}`, {
        hint: 'it was damaged or replaced: put it back as it was',
      });
    },

    async list() {
      const release = await find();
      const assets = release === undefined ? [] : await assetsOf(release);
      return assets
        .filter(({ name }) => /^[0-9a-f]{64}$/.test(name))
        .map(({ id, name, size, created_at }) => ({ id, sha256: name, bytes: size, createdAt: new Date(created_at) }));
    },

    async remove({ id }) {
      try {
        await client.send(
          'DELETE',
          '/releases/assets/{id}',
          { id },
          { ...writing, doing: `remove a file from ${tag}` },
        );
      } catch (failed) {
        // Another run was faster, or the answer got lost.
        if (statusOf(failed) !== 404) throw failed;
      }
    },
  };
}
