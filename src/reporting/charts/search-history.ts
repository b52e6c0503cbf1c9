/** What a search for hyperparameters has tried, as a picture: every trial, and the best so far. */
import { plainLine } from '../../base/untrusted.ts';
import { METRICS, metricNamed } from '../../evaluation/metrics.ts';
import type { Trial } from '../evaluate-report.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { LIGHT } from './theme.ts';

/** null: nothing was searched, or no trial came to its end. */
export function searchHistoryChart(trials: readonly Trial[]): Chart | null {
  const tried = trials.flatMap(({ metric, value }, i) => (value === null ? [] : [{ trial: i + 1, metric, value }]));
  if (tried.length === 0) return null;
  const { metric } = tried[0]!;
  const isLowerBetter = METRICS.some(({ name }) => name === metric) && metricNamed(metric).better === 'lower';
  let best = tried[0]!.value;
  const values = tried.map(each => {
    best = isLowerBetter ? Math.min(best, each.value) : Math.max(best, each.value);
    return { ...each, best };
  });
  const words = plainLine(metric, 40).replaceAll('_', ' ');
  return {
    name: 'search-history',
    title: `Search of ${formatCount(trials.length)} ${trials.length === 1 ? 'trial' : 'trials'}, best ${words} ${formatNumber(best)}`,
    description:
      `Dots are the trials, the line is the best so far: ${words} ${formatNumber(best)} after ${formatCount(trials.length)}` +
      `${tried.length === trials.length ? '' : `, of which ${formatCount(trials.length - tried.length)} were given up`}.`,
    spec: {
      ...{ width: 440, height: 260, data: { values } },
      encoding: {
        x: {
          field: 'trial',
          type: 'quantitative',
          scale: { nice: false, zero: false },
          axis: { title: 'trial', tickMinStep: 1, grid: false, format: 'd' },
        },
      },
      layer: [
        {
          mark: { type: 'line', interpolate: 'step-after', color: LIGHT.orange, strokeWidth: 2 },
          encoding: { y: { field: 'best', type: 'quantitative', scale: { zero: false }, axis: { title: words } } },
        },
        {
          mark: { type: 'point', filled: true, size: 45, color: LIGHT.blue },
          encoding: { y: { field: 'value', type: 'quantitative' } },
        },
      ],
    },
  };
}
