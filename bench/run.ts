/** Runs the benchmarks beside their peers and writes `docs/benchmarks.md`. `npm run bench -- NAME …` runs only those. */
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench, BenchResult } from './bench.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const asked = process.argv.slice(2);
const benches: Bench[] = [];
for (const file of readdirSync(folder).filter(name => name.endsWith('.bench.ts'))) {
  const { bench } = (await import(pathToFileURL(`${folder}${file}`).href)) as { bench: Bench };
  if (asked.length === 0 || asked.includes(bench.name)) benches.push(bench);
}

const seconds = (value: number) => (value < 0.1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`);
const mebibytes = (bytes: number | undefined) => (bytes === undefined ? '' : `${Math.round(bytes / 2 ** 20)} MiB`);

function row({ what, ours, peer, goal, note }: BenchResult): string {
  const ratio = peer === null ? null : ours.seconds / peer.seconds;
  const verdict =
    goal === null ? '' : ratio === null ? 'no peer' : ratio <= goal ? `≤ ${goal}: met` : `≤ ${goal}: **missed**`;
  const cells = [
    what,
    `${ours.name} ${seconds(ours.seconds)} ${mebibytes(ours.peakBytes)}`,
    peer === null
      ? goal === null
        ? ''
        : 'absent'
      : `${peer.name} ${seconds(peer.seconds)} ${mebibytes(peer.peakBytes)}`,
    ratio === null ? '' : ratio.toFixed(2),
    verdict,
    note,
  ];
  return `| ${cells.map(cell => cell.trim()).join(' | ')} |`;
}

const lines = [
  '# Benchmarks',
  '',
  'Made by `npm run bench`: each row is one run on one machine, ours and the peer in turn, medians. A ratio below 1 means',
  'that we are faster. Seconds depend on the machine; ratios travel better. Nothing here is a test.',
  '',
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.`,
  '',
];
for (const bench of benches) {
  console.log(`## ${bench.title}`);
  lines.push(
    `## ${bench.title}`,
    '',
    '| what | ours | peer | ratio | goal | note |',
    '| --- | --- | --- | ---: | --- | --- |',
  );
  for (const result of await bench.run()) {
    console.log(row(result));
    lines.push(row(result));
  }
  lines.push('');
}
if (asked.length === 0)
  writeFileSync(fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url)), lines.join('\n'));
