/** What a search for hyperparameters has tried, as a picture: every trial, and the best so far. */
import { plainLine } from '../../base/untrusted.ts';
import type { SearchHistory } from '../evaluate-report.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { LIGHT } from './theme.ts';

/** null: nothing was searched, or no trial came to its end. */
export function searchHistoryChart(search: SearchHistory | null): Chart | null {
  const tried = (search?.trials ?? []).flatMap(({ value, status }, i) => {
    return value === null ? [] : [{ trial: i + 1, value, isWhole: status === 'complete' }];
  });
  if (search === null || !tried.some(({ isWhole }) => isWhole)) return null;
  const { direction, trials } = search;
  // A trial that was given up has a value of some folds only: it is shown, and never the best.
  let best: number | null = null;
  const values = tried.map(({ isWhole, ...each }) => {
    if (isWhole) best = best === null ? each.value : (direction === 'minimize' ? Math.min : Math.max)(best, each.value);
    return { ...each, best, end: isWhole ? 'complete' : 'given up' };
  });
  const metric = plainLine(search.metric, 40).replaceAll('_', ' ');
  const y = (field: string) => ({ field, type: 'quantitative', scale: { zero: false }, axis: { title: metric } });
  const ends = ['complete', 'given up'];
  const givenUp = tried.filter(({ isWhole }) => !isWhole).length;
  return {
    name: 'search-history',
    title: `Search of ${formatCount(trials.length)} ${trials.length === 1 ? 'trial' : 'trials'}, best ${metric} ${formatNumber(best)}`,
    description:
      `Dots are the trials, the line is the best so far: ${metric} ${formatNumber(best)} after ${formatCount(trials.length)}` +
      `${givenUp === 0 ? '' : `, of which ${formatCount(givenUp)} were given up`}.`,
    spec: {
      ...{ width: 440, height: 260, data: { values } },
      encoding: {
        x: {
          ...{ field: 'trial', type: 'quantitative', scale: { nice: false, zero: false } },
          axis: { title: 'trial', tickMinStep: 1, grid: false, format: 'd' },
        },
      },
      layer: [
        {
          mark: { type: 'line', interpolate: 'step-after', color: LIGHT.orange, strokeWidth: 2 },
          encoding: { y: y('best') },
        },
        {
          mark: { type: 'point', size: 45, fill: LIGHT.paper, strokeWidth: 2 },
          encoding: {
            y: y('value'),
            stroke: {
              ...{ field: 'end', type: 'nominal', scale: { domain: ends, range: [LIGHT.blue, LIGHT.muted] } },
              legend: givenUp === 0 ? null : {},
            },
          },
        },
      ],
    },
  };
}
