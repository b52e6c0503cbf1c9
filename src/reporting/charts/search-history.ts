/** What a search for hyperparameters has tried, as a picture: every trial, and the best so far. */
import { plainLine } from '../../base/untrusted.ts';
import type { SearchHistory } from '../evaluate-report.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { LIGHT } from './theme.ts';

const [BEST, WHOLE, GIVEN_UP] = ['best so far', 'trial', 'given up'] as const;

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
    return { ...each, best, end: isWhole ? WHOLE : GIVEN_UP };
  });
  const metric = plainLine(search.metric, 40).replaceAll('_', ' ');
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { zero: false, padding: 6 },
    axis: { title: metric },
  });
  const givenUp = tried.filter(({ isWhole }) => !isWhole).length;
  const names = [BEST, WHOLE, ...(givenUp === 0 ? [] : [GIVEN_UP])];
  const scale = (range: readonly string[]) => ({ scale: { domain: names, range: range.slice(0, names.length) } });
  const color = scale([LIGHT.orange, LIGHT.blue, LIGHT.muted]);
  const legend = { legend: { symbolSize: 90 } };
  return {
    name: 'search-history',
    title: `Search of ${formatCount(trials.length)} ${trials.length === 1 ? 'trial' : 'trials'}, best ${metric} ${formatNumber(best)}`,
    description:
      `Rings are trials, the line is the best so far: ${metric} ${formatNumber(best)} after ${formatCount(trials.length)}` +
      `${givenUp === 0 ? '' : `, of which ${formatCount(givenUp)} were given up (crosses)`}.`,
    spec: {
      ...{ width: 440, height: 260, data: { values } },
      encoding: {
        x: {
          ...{ field: 'trial', type: 'quantitative' },
          // Half a trial of room on both sides: none stands on the axis.
          scale: { nice: false, domain: [0.5, trials.length + 0.5] },
          axis: { title: 'trial', tickMinStep: 1, grid: false, format: 'd' },
        },
      },
      layer: [
        {
          mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
          encoding: { y: y('best'), color: { datum: BEST, type: 'nominal', ...color, ...legend } },
        },
        {
          mark: { type: 'point', size: 45, strokeWidth: 2 },
          encoding: {
            y: y('value'),
            color: { field: 'end', type: 'nominal', ...color, ...legend },
            // In the legend the best so far is a line.
            shape: { field: 'end', type: 'nominal', ...scale(['stroke', 'circle', 'cross']), ...legend },
          },
        },
      ],
    },
  };
}
