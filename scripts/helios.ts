/**
 * Counts in how many runs Helios's targets are reached: seeds, clocks and weekdays, other settings, and harder metrics.
 *
 *     node scripts/helios.ts [SEEDS]      20 without it
 */
import { type HeliosRun, meetsTargets, runHelios, TARGETS } from '../src/testing/helios.ts';

const seeds = Number(process.argv[2] ?? 20);
/** Every weekday, and a clock off the hour. */
const STARTS = [
  ...['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09', '2025-01-10', '2025-01-11', '2025-01-12'],
  '2026-11-20T13:37:00Z',
];
type Cut = Omit<HeliosRun, 'seed' | 'start'>;
const CUTS: Readonly<Record<string, Cut>> = {
  '14 days to train, 7 to calibrate, 14 to judge': { days: 35, testShare: 14 / 35, calibrationShare: 7 / 21 },
  'train --days 14': { days: 14, testShare: 0.2, calibrationShare: 0.15 },
  'train --days 30': { days: 30, testShare: 0.2, calibrationShare: 0.15 },
  'train --days 7, split by class': { days: 7, testShare: 0.2, calibrationShare: 0.15, by: 'stratified' },
  'the same, split by time: no weekend in training': { days: 7, testShare: 0.2, calibrationShare: 0.15 },
};
const HARDER: Readonly<Record<string, Record<string, number>>> = {
  'autocorrelation 0.8': { autocorrelation: 0.8 },
  'episodes of 6 rows': { episode_rows: 6 },
  'overlap 0.2': { overlap: 0.2 },
};

/** More and fewer rows, and anomalies among them, by which to choose the threshold. */
const OTHER: Readonly<Record<string, Record<string, number>>> = {
  'anomaly rate 0.02': { anomaly_rate: 0.02 },
  'anomaly rate 0.15': { anomaly_rate: 0.15 },
  'interval 2': { interval: 2 },
  'interval 15': { interval: 15 },
  'interval 60': { interval: 60 },
};

const digits = (value: number) => value.toFixed(3);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

async function row(name: string, cut: Cut, starts: readonly string[]): Promise<string> {
  const runs: Awaited<ReturnType<typeof runHelios>>[] = [];
  for (const start of starts)
    for (let seed = 0; seed < seeds; seed++) runs.push(await runHelios({ ...cut, start, seed }));
  const cells = (['forest', 'simple'] as const).flatMap(who => {
    const judged = runs.map(run => run[who]);
    const of = (metric: 'precision' | 'recall' | 'false_positive_rate') => judged.map(each => each[metric]);
    return [
      `${judged.filter(meetsTargets).length} of ${judged.length}`,
      `${digits(mean(of('precision')))} (${digits(Math.min(...of('precision')))})`,
      `${digits(mean(of('recall')))} (${digits(Math.min(...of('recall')))})`,
      `${mean(of('false_positive_rate')).toFixed(4)} (${Math.max(...of('false_positive_rate')).toFixed(4)})`,
    ];
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}

console.log(
  `Targets: ${JSON.stringify(TARGETS)}; means, and the worst of all runs in brackets; then the robust z-score.\n`,
);
console.log('| data | forest | precision | recall | FPR | z-score | precision | recall | FPR |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, cut] of Object.entries(CUTS)) console.log(await row(name, cut, STARTS));
const [apart, twoWeeks] = Object.values(CUTS) as [Cut, Cut];
for (const [name, generator] of Object.entries(OTHER)) {
  console.log(await row(`train --days 14, ${name}`, { ...twoWeeks, generator }, STARTS.slice(0, 1)));
  console.log(await row(`the first, ${name}`, { ...apart, generator }, STARTS.slice(0, 1)));
}
for (const [name, generator] of Object.entries(HARDER)) {
  console.log(await row(`the first, ${name}`, { ...apart, generator }, STARTS.slice(0, 1)));
}
