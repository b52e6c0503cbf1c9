/** The audit log: the Merkle tree over many events, and the verification of a long log, beside Python's hashlib. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkpointText, readLog, repairTail } from '../src/audit/audit-log.ts';
import { MerkleTree } from '../src/audit/merkle.ts';
import { canonicalJson } from '../src/base/canonical-json.ts';
import { sha256 } from '../src/base/files.ts';
import { hashLeaves } from '../src/kernels/sha256.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const BUILT = 200_000;
const VERIFIED = 1_000_000;
const ROUNDS = 7;
/** Where one segment of the log lies in its folder. */
const SEGMENT = 'log/000000000000.jsonl';

interface Answer {
  readonly seconds: number;
  readonly root: string;
  readonly peak: number;
  readonly version: string;
}

type Peer = (task: 'build' | 'verify', file: string) => Answer;

export const bench: Bench = {
  name: 'audit',
  title: 'Audit log (RFC 6962 over canonical JSON)',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'audit-bench-'));
    try {
      const peer = findPeer();
      return [buildTree(join(folder, 'built'), peer), verifyLog(join(folder, 'verified'), peer)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function buildTree(folder: string, peer: Peer | undefined): BenchResult {
  const file = writeEvents(folder, BUILT);
  const bytes = readFileSync(file);
  const offsets = lineStarts(bytes);
  const [ours, theirs]: [number[], Answer[]] = [[], []];
  let root = '';
  // The first round warms both sides up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    const tree = new MerkleTree();
    tree.append(hashLeaves(bytes, offsets));
    root = Buffer.from(tree.root()).toString('hex');
    const seconds = (performance.now() - start) / 1000;
    const answer = peer?.('build', file);
    if (round === 0) continue;
    ours.push(seconds);
    if (answer !== undefined) theirs.push(answer);
  }
  return {
    what: `tree over ${BUILT / 1000}k events of ${Math.round(bytes.length / BUILT) - 1} bytes`,
    ours: { name: 'WebAssembly SHA-256, 4 lanes', seconds: median(ours) },
    peer: describe(theirs, 'hashlib'),
    goal: 1.2,
    note: `${rate(BUILT, median(ours))}; ${agreement(root, theirs)}`,
  };
}

/** In a process of its own, so that its peak memory is its own. */
function verifyLog(folder: string, peer: Peer | undefined): BenchResult {
  const file = writeEvents(folder, VERIFIED);
  repairTail(folder, 0);
  const root = readLog(folder).root();
  writeFileSync(join(folder, 'checkpoint'), checkpointText('example.com/bench', VERIFIED, root));
  const log = new URL('../src/audit/audit-log.ts', import.meta.url).href;
  const memory = new URL('../src/platform/peak-memory.ts', import.meta.url).href;
  const program = `
    import { verifyLog } from ${JSON.stringify(log)};
    import { peakRssBytes } from ${JSON.stringify(memory)};
    const start = performance.now();
    const { ok, root } = verifyLog(process.argv[1]);
    const seconds = (performance.now() - start) / 1000;
    if (!ok) throw new Error('the log does not verify');
    console.log(JSON.stringify({ seconds, root, peak: peakRssBytes(), version: '' }));`;
  const ours = run(process.execPath, ['--no-warnings', '--input-type=module', '-e', program, folder]);
  const theirs = peer === undefined ? [] : [peer('verify', file)];
  return {
    what: `verify ${VERIFIED / 1e6}M entries from disk: canonical JSON, leaf hashes, root`,
    ours: { name: 'verifyLog', seconds: ours.seconds, peakBytes: ours.peak },
    peer: describe(theirs, 'json and hashlib'),
    goal: null,
    note: `${rate(VERIFIED, ours.seconds)}; ${agreement(ours.root, theirs)}`,
  };
}

/** Events as a training run logs them, in one segment. */
function writeEvents(folder: string, count: number): string {
  mkdirSync(join(folder, 'log'), { recursive: true });
  const fd = openSync(join(folder, SEGMENT), 'w');
  for (let from = 0; from < count; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, i) => {
      const details = { model: 'fraud', epoch: from + i, sha256: sha256(`${from + i}`), rows: 7 * (from + i) };
      return `${canonicalJson({ kind: 'model.evaluated', at: '2026-05-01T02:17:00.000Z', run: 'bench-1', details })}\n`;
    });
    writeSync(fd, lines.join(''));
  }
  closeSync(fd);
  return join(folder, SEGMENT);
}

function lineStarts(bytes: Buffer): Uint32Array {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

function findPeer(): Peer | undefined {
  const python = ['/usr/bin/python3', 'python3'].find(
    name => spawnSync(name, ['-c', '0'], { stdio: 'ignore' }).status === 0,
  );
  const script = fileURLToPath(new URL('audit-peer.py', import.meta.url));
  return python === undefined ? undefined : (task, file) => run(python, [script, task, file]);
}

function run(program: string, args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

function describe(answers: readonly Answer[], modules: string): BenchResult['peer'] {
  const [first] = answers;
  if (first === undefined) return null;
  const seconds = median(answers.map(answer => answer.seconds));
  return { name: `Python ${first.version} ${modules}`, seconds, peakBytes: first.peak };
}

function agreement(root: string, answers: readonly Answer[]): string {
  if (answers.length === 0) return 'no python3 here';
  if (answers.some(answer => answer.root !== root)) throw new Error(`the roots differ: ${root}, ${answers[0]!.root}`);
  return `same root ${root.slice(0, 16)}…`;
}

function rate(count: number, seconds: number): string {
  return `${(count / seconds / 1e6).toFixed(2)}M events/s`;
}
