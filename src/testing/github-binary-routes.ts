/** The parts of GitHub's API that carry bytes, which the emulator does not keep: archives of commits, files of releases. */
import { archiveOf } from './tar-archive.ts';

interface Answer {
  readonly status: number;
  readonly text: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface BinaryRequest {
  readonly method: string;
  /** Below `/repos/{owner}/{repo}`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly accept: string;
}

/** Asks the emulator; `path` as above, with a query. */
type Ask = (method: string, path: string, body?: Buffer) => Promise<{ readonly status: number; readonly text: string }>;

interface Named {
  readonly id: number;
  readonly name: string;
}

export function binaryRoutes(ask: Ask, address: () => string) {
  const contents = new Map<number, Buffer>();
  const json = async <T>(path: string): Promise<T> => JSON.parse((await ask('GET', path)).text);

  async function archive(commit: string): Promise<Answer> {
    interface Tree {
      readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
    }
    const { tree } = await json<Tree>(`/git/trees/${commit}?recursive=1`);
    const files = new Map<string, Uint8Array>();
    for (const { path, sha } of tree.filter(({ type }) => type === 'blob')) {
      files.set(path, Buffer.from((await json<{ content: string }>(`/git/blobs/${sha}`)).content, 'base64'));
    }
    const text = archiveOf(`octocat-ml-${commit.slice(0, 7)}`, files);
    return { status: 200, text, headers: { 'content-type': 'application/x-gzip' } };
  }

  /** A name is used once in a release. */
  async function upload(path: string, name: string, body: Buffer): Promise<Answer> {
    const assets = await json<readonly Named[]>(`${path}?per_page=100`);
    if (assets.some(asset => asset.name === name)) {
      const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }];
      return { status: 422, text: JSON.stringify({ message: 'Validation Failed', errors }), headers: {} };
    }
    const { status, text } = await ask('POST', `${path}?name=${encodeURIComponent(name)}`, body);
    if (status === 201) contents.set((JSON.parse(text) as Named).id, body);
    return { status, text, headers: {} };
  }

  return {
    /** What somebody with other means has made of a release's file. */
    replace: (id: number, content: Buffer) => void contents.set(id, content),

    async answer({ method, path, query, body, accept }: BinaryRequest): Promise<Answer | undefined> {
      const [, tarball] = /^\/tarball\/([0-9a-f]{40})$/.exec(path) ?? [];
      if (method === 'GET' && tarball !== undefined) {
        return { status: 302, text: '', headers: { location: `${address()}/archive/${tarball}` } };
      }
      const [, commit] = /^\/archive\/([0-9a-f]{40})$/.exec(path) ?? [];
      if (method === 'GET' && commit !== undefined) return archive(commit);
      if (method === 'POST' && /^\/releases\/\d+\/assets$/.test(path))
        return upload(path, query.get('name') ?? '', body);
      const [, id] = /^\/releases\/assets\/(\d+)$/.exec(path) ?? [];
      const content = id === undefined ? undefined : contents.get(Number(id));
      if (method !== 'GET' || content === undefined || accept !== 'application/octet-stream') return undefined;
      return { status: 200, text: content, headers: { 'content-type': 'application/octet-stream' } };
    },
  };
}
