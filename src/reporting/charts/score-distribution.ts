/** How the scores of each class lie between 0 and 1, as a picture. */
import type { ScoreBin } from '../../evaluation/score-histogram.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { distinctLabels } from './labels.ts';
import { LIGHT } from './theme.ts';

/** Shares of each class, since the rarer one would not be seen beside the other. */
export function scoreDistributionChart(
  bins: readonly ScoreBin[],
  threshold: number,
  { positive, negative }: { readonly positive: string; readonly negative: string },
): Chart {
  const isLabelled = bins.some(({ positives }) => positives !== null);
  const total = bins.reduce((sum, { n }) => sum + n, 0);
  const positives = bins.reduce((sum, bin) => sum + (bin.positives ?? 0), 0);
  const [no, yes, all] = distinctLabels([negative, positive, 'all rows'], 30) as [string, string, string];
  const counted = (name: string, rows: number) => `${name} (${formatCount(rows)})`;
  const negatives = total - positives;
  const series = isLabelled
    ? [
        { name: counted(no, negatives), rows: negatives, of: ({ n, positives: p }: ScoreBin) => n - p! },
        { name: counted(yes, positives), rows: positives, of: (bin: ScoreBin) => bin.positives! },
      ]
    : [{ name: counted(all, total), rows: total, of: ({ n }: ScoreBin) => n }];
  const width = bins[0]!.high - bins[0]!.low;
  const values = series.flatMap(({ name, rows, of }, i) =>
    bins.map(bin => ({
      // Side by side within the bin.
      from: bin.low + width * (0.06 + (0.88 * i) / series.length),
      to: bin.low + width * (0.06 + (0.88 * (i + 1)) / series.length),
      share: rows === 0 ? 0 : of(bin) / rows,
      series: name,
    })),
  );
  const names = series.map(({ name }) => name);
  return {
    name: 'score-distribution',
    title: isLabelled ? 'Scores by class' : 'Scores of all rows',
    description:
      `${formatCount(total)} rows by their score in twenty bins${isLabelled ? ', as shares of their class' : ''}; ` +
      `the model's threshold is ${formatNumber(threshold)}.`,
    spec: {
      ...{ width: 480, height: 260 },
      layer: [
        {
          data: { values },
          mark: { type: 'rect' },
          encoding: {
            x: {
              field: 'from',
              type: 'quantitative',
              scale: { domain: [0, 1], nice: false },
              axis: { title: 'score', grid: false },
            },
            x2: { field: 'to' },
            y: {
              field: 'share',
              type: 'quantitative',
              axis: { title: isLabelled ? 'share of the class' : 'share of the rows', format: '.0%', tickCount: 5 },
            },
            y2: { datum: 0 },
            color: {
              ...{ field: 'series', type: 'nominal', scale: { domain: names, range: [LIGHT.blue, LIGHT.orange] } },
              ...(isLabelled ? {} : { legend: null }),
            },
          },
        },
        {
          data: { values: [{ at: threshold, text: `threshold ${formatNumber(threshold)}` }] },
          encoding: { x: { field: 'at', type: 'quantitative' } },
          layer: [
            { mark: { type: 'rule', color: LIGHT.ink, strokeDash: [4, 3] } },
            {
              mark: {
                type: 'text',
                color: LIGHT.ink,
                align: threshold > 0.5 ? 'right' : 'left',
                dx: threshold > 0.5 ? -6 : 6,
                dy: 6,
              },
              encoding: { y: { value: 4 }, text: { field: 'text' } },
            },
          ],
        },
      ],
    },
  };
}
