/**
 * GitHub's artifact service in this process: the calls that the artifact client makes, and the store of blobs behind
 * signed addresses. It checks the run's token, signatures and their permissions, and the list of blocks.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';

interface StoredArtifact {
  readonly id: string;
  readonly name: string;
  /** As the client asked for it, RFC 3339; undefined: the repository's default. */
  readonly expiresAt: string | undefined;
  /** `sha256:` and hex, as the client announced it. */
  readonly digest: string;
  /** Path to content, as the zip holds it. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface ResultsDouble {
  readonly url: string;
  /** What the runner gives to an action so that it can upload. */
  readonly env: Readonly<Record<'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_RESULTS_URL', string>>;
  /** Finished ones, oldest first. */
  artifacts(): readonly StoredArtifact[];
  close(): Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly blob: string;
  readonly expiresAt: string | undefined;
  id?: string;
  digest?: string;
}

type Fields = Readonly<Record<string, string | undefined>>;
const CREATE_FIELDS = ['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name', 'version', 'expires_at'];

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code.replaceAll('_', ' '));
    this.status = status;
    this.code = code;
  }
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

function tokenFor(run: string, job: string): string {
  const claims = { scp: `Actions.Results:${run}:${job}`, exp: 4102444800 };
  return [{ alg: 'none', typ: 'JWT' }, claims, 'unsigned']
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}

/** `signatureEnd`: other implementations of the service than GitHub's sign in base64, with its `=`. */
export async function startResults(signatureEnd: '' | '==' = ''): Promise<ResultsDouble> {
  const [run, job] = ['run-1', 'job-1'];
  const token = tokenFor(run, job);
  const uploads: Upload[] = [];
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  const signatures = new Map<string, string>();
  let url = '';

  function signed(blob: string, permission: 'w' | 'r'): string {
    const signature = randomBytes(12).toString('hex') + signatureEnd;
    signatures.set(signature, `${permission} ${blob}`);
    return `${url}/blob/${blob}?sig=${signature}`;
  }

  const named = (name: string | undefined): Upload => {
    const found = uploads.find(each => each.name === name);
    if (found === undefined) throw new Refusal(404, 'not_found');
    return found;
  };

  const calls: Readonly<Record<string, (fields: Fields) => object>> = {
    CreateArtifact(fields) {
      // Other implementations of the service refuse what they do not know.
      const unknown = Object.keys(fields).find(name => !CREATE_FIELDS.includes(name));
      if (unknown !== undefined) throw new Refusal(400, `unknown_field_${unknown}`);
      if (uploads.some(each => each.name === fields['name'])) throw new Refusal(409, 'already_exists');
      const upload = { name: fields['name']!, blob: randomBytes(8).toString('hex'), expiresAt: fields['expires_at'] };
      uploads.push(upload);
      return { ok: true, signed_upload_url: signed(upload.blob, 'w') };
    },
    FinalizeArtifact(fields) {
      const upload = named(fields['name']);
      const data = blobs.get(upload.blob);
      if (data === undefined || data.length !== Number(fields['size'])) throw new Refusal(400, 'size_mismatch');
      if (fields['hash'] !== `sha256:${createHash('sha256').update(data).digest('hex')}`)
        throw new Refusal(400, 'hash_mismatch');
      Object.assign(upload, { id: String(5000 + uploads.indexOf(upload)), digest: fields['hash'] });
      return { ok: true, artifact_id: upload.id };
    },
    ListArtifacts(fields) {
      const wanted = uploads.filter(
        ({ id, name }) =>
          id !== undefined &&
          (fields['id_filter'] === undefined || fields['id_filter'] === id) &&
          (fields['name_filter'] === undefined || fields['name_filter'] === name),
      );
      const common = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
      return {
        artifacts: wanted.map(({ id, name, blob, digest }) => ({
          ...common,
          database_id: id,
          name,
          digest,
          size: String(blobs.get(blob)?.length),
        })),
      };
    },
    GetSignedArtifactURL: fields => ({ signed_url: signed(named(fields['name']).blob, 'r') }),
  };

  function serveCall(request: IncomingMessage, method: string, body: Buffer): object {
    if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(401, 'unauthenticated');
    const fields = JSON.parse(body.toString()) as Fields;
    const own = fields['workflow_run_backend_id'] === run && fields['workflow_job_run_backend_id'] === job;
    if (!own) throw new Refusal(403, 'permission_denied');
    const call = calls[method];
    if (call === undefined) throw new Refusal(404, 'bad_route');
    return call(fields);
  }

  function serveBlob(request: IncomingMessage, at: URL, body: Buffer): Buffer {
    const blob = at.pathname.slice('/blob/'.length);
    const permission = request.method === 'PUT' ? 'w' : 'r';
    if (signatures.get(at.searchParams.get('sig') ?? '') !== `${permission} ${blob}`)
      throw new Refusal(403, 'wrong_signature');
    if (permission === 'r') return blobs.get(blob) ?? Buffer.alloc(0);
    const part = at.searchParams.get('comp');
    if (part === 'block') blocks.set(`${blob} ${at.searchParams.get('blockid')}`, body);
    else if (part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(match => match[1]);
      const parts = ids.map(id => blocks.get(`${blob} ${id}`));
      if (parts.some(each => each === undefined)) throw new Refusal(400, 'invalid_block_list');
      blobs.set(blob, Buffer.concat(parts as Buffer[]));
    } else blobs.set(blob, body);
    return Buffer.alloc(0);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const at = new URL(request.url ?? '/', 'http://double');
    try {
      if (at.pathname.startsWith(SERVICE)) {
        const answer = serveCall(request, at.pathname.slice(SERVICE.length), body);
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
        return;
      }
      const content = serveBlob(request, at, body);
      response.writeHead(request.method === 'PUT' ? 201 : 200, { 'content-type': 'application/zip', etag: '"1"' });
      response.end(content);
    } catch (error) {
      const { status, code } = error instanceof Refusal ? error : { status: 500, code: 'internal' };
      response.writeHead(status, { 'content-type': 'application/json', 'x-ms-error-code': code });
      response.end(JSON.stringify({ code, msg: String(error) }));
    }
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `${url}/` },
    artifacts: () =>
      uploads.flatMap(({ id, name, blob, expiresAt, digest }) =>
        id === undefined ? [] : [{ id, name, expiresAt, digest: digest!, files: filesInZip(blobs.get(blob)!) }],
      ),
    async close() {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}

/** Reads the central directory of a zip without encryption or 64-bit sizes. */
function filesInZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
