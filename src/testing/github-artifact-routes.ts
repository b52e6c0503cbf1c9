/** The artifacts of other runs, as GitHub's API lists them and sends a client on to where their bytes are. */

interface StoredArtifact {
  readonly run: string;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired?: boolean;
  /** As the list tells it, in place of the truth. */
  readonly digest?: string | null;
}

interface Answer {
  readonly status: number;
  readonly text: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export function artifactRoutes(digestOf: (zip: Buffer) => string, address: () => string) {
  const stored: (StoredArtifact & { readonly id: number })[] = [];
  const json = (body: unknown, headers = {}): Answer => ({ status: 200, text: JSON.stringify(body), headers });

  function list(run: string, query: URLSearchParams, path: string): Answer {
    const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
    const all = stored.filter(artifact => artifact.run === run);
    const artifacts = all.slice((page - 1) * size, page * size).map(({ id, name, zip, expired = false, digest }) => ({
      ...{ id, name, size_in_bytes: zip.length, expired },
      digest: digest === undefined ? `sha256:${digestOf(zip)}` : digest,
    }));
    const more = all.length > page * size;
    const next = `<${address()}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
    return json({ total_count: all.length, artifacts }, more ? { link: next } : {});
  }

  return {
    keep: (artifact: StoredArtifact) => void stored.push({ id: 7000 + stored.length, ...artifact }),

    answer(method: string, path: string, query: URLSearchParams): Answer | undefined {
      if (method !== 'GET') return undefined;
      const [, run] = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(path) ?? [];
      if (run !== undefined) return list(run, query, path);
      const [, id] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
      if (id === undefined) return undefined;
      return { status: 302, text: '', headers: { location: `${address()}/store/${id}?sig=signed` } };
    },

    /** What a signed address gives, to whoever comes without a token. */
    bytesAt(path: string): Buffer | undefined {
      const [, id] = /^\/store\/(\d+)\?sig=signed$/.exec(path) ?? [];
      return stored.find(artifact => artifact.id === Number(id))?.zip;
    },
  };
}
