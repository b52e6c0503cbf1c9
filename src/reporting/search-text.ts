/** How a search is told, in the terminal and in a summary: what was tried, what was best, and by how much. */
import type { JsonObject } from '../base/json.ts';
import { showJson } from '../base/show-json.ts';
import { markdownCode } from '../base/untrusted.ts';
import { bestTrial, rankedTrials, type SearchReport, searchSummary } from '../search/search-report.ts';
import type { Trial } from '../search/trial.ts';
import { formatNumber, formatSeconds, markdownTable, plural } from './format.ts';

/** Trials that a summary shows. */
const SHOWN = 10;

/** Two sentences without strings that could act. */
export function searchSentence(report: SearchReport): string {
  const { method, metric, folds, trials, seconds } = report;
  const { statuses } = searchSummary(report);
  const others = [
    [statuses.pruned, 'given up as worse'],
    [statuses.failed, 'failed'],
    [statuses.stopped, 'stopped'],
  ] as const;
  const told = others.flatMap(([count, what]) => (count === 0 ? [] : [`, ${count} ${what}`])).join('');
  const best = bestTrial(report);
  return (
    `${method}, ${plural(trials.length, 'trial')} on ${folds} folds in ${formatSeconds(seconds)}${told}; ` +
    `best ${metric} ${formatNumber(best.value)} with ${settingsText(best.hyperparameters)} (trial ${best.number})`
  );
}

function settingsText(hyperparameters: JsonObject): string {
  return Object.entries(hyperparameters)
    .map(([name, value]) => `${name} = ${showJson(value)}`)
    .join(', ');
}

/** The best trials, folded. */
export function searchMarkdown(report: SearchReport): string[] {
  const { trials, metric } = report;
  const ranked = rankedTrials(report);
  const row = ({ number, value, folds, hyperparameters }: Trial) => [
    String(number),
    formatNumber(value),
    folds.map(formatNumber).join(' '),
    markdownCode(settingsText(hyperparameters), 200),
  ];
  const more = trials.length - Math.min(SHOWN, ranked.length);
  return [
    `<details><summary>Search: ${plural(trials.length, 'trial')}</summary>`,
    '',
    markdownCode(searchSentence(report), 400),
    '',
    ...markdownTable(
      [['trial', metric, 'on each fold', 'hyperparameters'], ...ranked.slice(0, SHOWN).map(row)],
      [0, 1],
    ),
    '',
    ...(more > 0 ? [`${plural(more, 'more trial')} in the report.`, ''] : []),
    '</details>',
    '',
  ];
}
