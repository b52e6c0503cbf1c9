/** Start-up, which every job pays: `mlops --version` beside an empty Node, whole processes, in turn. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Bench, median } from './bench.ts';

const RUNS = 30;
const entry = fileURLToPath(new URL('../dist/mlops.js', import.meta.url));

function seconds(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

export const bench: Bench = {
  name: 'startup',
  title: 'Start-up',
  async run() {
    const ours: number[] = [];
    const peer: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      ours.push(seconds([entry, '--version']));
      peer.push(seconds(['-e', '0']));
    }
    return [
      {
        what: 'whole process',
        ours: { name: '`mlops --version`', seconds: median(ours) },
        peer: { name: '`node -e 0`', seconds: median(peer) },
        goal: 1.6,
        note: `Node ${process.versions.node}, ${RUNS} runs each`,
      },
    ];
  },
};
