/** The card as `README.md`, a page that GitHub shows. Verdict first. */
import type { JsonObject } from '../base/json.ts';
import { markdownCode } from '../base/untrusted.ts';
import { rankedTrials, type SearchReport } from '../search/search-report.ts';
import { frontMatter } from './card-front-matter.ts';
import { quality } from './card-quality.ts';
import { verdict } from './card-verdict.ts';
import { factTable, learned, list, number, settings } from './card-words.ts';
import type { ModelCard } from './model-card.ts';
import { SEARCH_FILE } from './search-file.ts';

const SHOWN_FEATURES = 50;
const SHOWN_TRIALS = 5;

/** Every string that came from data or users is neutralised: it is shown, and does nothing. `search` null: there was none. */
export function renderModelCard(card: ModelCard, search: SearchReport | null = null): string {
  return [
    ...frontMatter(card),
    `# ${markdownCode(card.name)}, version ${markdownCode(card.version)}`,
    '',
    ...verdict(card),
    ...quality(card),
    ...data(card),
    ...model(card, search),
    ...use(card),
    ...limits(card),
    '',
  ].join('\n');
}

function data(card: ModelCard): string[] {
  const { data } = card;
  const roles = Object.entries({ moments: data.timestamp, groups: data.group });
  return [
    '## Data',
    '',
    ...factTable([
      ['name', markdownCode(data.name)],
      ['source', `${markdownCode(data.source)}: ${markdownCode(data.location)}`],
      ...(data.generated === undefined ? [] : [['generated with', settings(data.generated)] as const]),
      ['SHA-256', markdownCode(data.digest)],
      ['observed', data.observed_at === null ? 'unknown' : markdownCode(data.observed_at)],
      ['rows', `${data.rows}, ${data.positives} of them positive`],
      ...roles.flatMap(([role, column]) => (column ? [[`${role} in`, markdownCode(column)] as const] : [])),
      ['split', settings(data.split)],
    ]),
    '',
    `It reads ${card.features.length} feature${card.features.length === 1 ? '' : 's'}: ${card.features
      .slice(0, SHOWN_FEATURES)
      .map(feature => `${markdownCode(feature.name)} (${feature.kind})`)
      .join(', ')}${card.features.length > SHOWN_FEATURES ? ', … (all in `card.json`)' : ''}${
      card.moments === undefined ? '' : `; and the moments in ${markdownCode(card.moments)}`
    }.`,
    '',
    ...list((data.left_out ?? []).map(({ message }) => message)),
    ...list(card.notices ?? []),
  ];
}

function model(card: ModelCard, search: SearchReport | null): string[] {
  const { provenance } = card;
  return [
    '## Model',
    '',
    ...factTable([
      ['type', `${markdownCode(card.type)}: ${card.description}`],
      ['hyperparameters', settings(card.hyperparameters)],
      ...searched(card),
      ['seed', String(card.seed)],
      ['cohort', card.cohort === null ? 'none' : markdownCode(card.cohort)],
      [
        'calibration',
        settings(Object.fromEntries(Object.entries(card.calibration).filter(([key]) => key !== 'before'))),
      ],
      ...beforeCalibration(card.calibration),
      ['training', `${number(card.training_seconds)} s`],
      [
        'code',
        markdownCode([provenance.repository, provenance.commit].filter(part => part !== null).join('@') || 'unknown'),
      ],
      ['run', markdownCode(provenance.run_url ?? provenance.run)],
      ['made by', markdownCode(`${provenance.tool.name} ${provenance.tool.version}`)],
    ]),
    '',
    ...(search === null ? [] : bestTrials(search)),
    '### What it learned',
    '',
    ...learned(card.facts),
    '',
  ];
}

/** How the hyperparameters were found; nothing where they were given. */
function searched({ search }: ModelCard): [string, string][] {
  if (!search) return [];
  const { method, metric, folds, trials, statuses, best } = search;
  const told =
    `${markdownCode(method)}: ${trials} trials on ${folds} folds of the training rows, ${statuses.pruned} given up, ` +
    `${statuses.failed} failed; trial ${best.number} had the best ${markdownCode(metric)}, ${number(best.value)}`;
  return [['search', told]];
}

function bestTrials(search: SearchReport): string[] {
  const shown = rankedTrials(search).slice(0, SHOWN_TRIALS);
  const rows = shown.map(({ number: trial, value, folds, hyperparameters }) =>
    [String(trial), number(value), folds.map(number).join(' '), settings(hyperparameters)].join(' | '),
  );
  const more = search.trials.length - shown.length;
  return [
    '### The best trials of its search',
    '',
    `| trial | ${markdownCode(search.metric)} | on each fold | hyperparameters |`,
    '|---:|---:|---|---|',
    ...rows.map(row => `| ${row} |`),
    '',
    ...(more > 0 ? [`${more} more in \`${SEARCH_FILE}\`.`, ''] : []),
  ];
}

/** What the test rows say of the scores before they were calibrated; nothing where they were left alone. */
function beforeCalibration({ before }: JsonObject): [string, string][] {
  if (typeof before !== 'object' || before === null) return [];
  const { ece, brier } = before as { readonly ece?: number | null; readonly brier?: number | null };
  return [['before calibration', `ECE ${number(ece)}, Brier score ${number(brier)} on the test rows`]];
}

function use(card: ModelCard): string[] {
  return [
    '## Use and verify',
    '',
    'The model is plain data, never code: `model.json`, and `weights.bin` where numbers are many. `mlops verify` checks ' +
      'every byte of the registry; `mlops verify --package DIR` checks a copy of this folder, wherever it lies.',
    '',
    ...(card.exports ?? []).flatMap(({ folder, use }) => [
      `For other programs, in \`${folder}/\`: ${use.join(' ')}`,
      '',
    ]),
    '| file | bytes | SHA-256 |',
    '|---|---:|---|',
    ...Object.entries(card.files).map(
      ([name, file]) => `| ${markdownCode(name)} | ${file.bytes} | \`${file.sha256}\` |`,
    ),
    '',
  ];
}

function limits(card: ModelCard): string[] {
  return [
    '## Limits',
    '',
    '- The figures hold for rows like those it was judged on. On other data, or after a drift, they are unknown.',
    `- They are estimates from ${card.metrics.n} rows; the intervals say how far off they may be.`,
    '- A score is a probability as far as the ECE above says so.',
    '- It was not examined for fairness between groups of people, nor for causes: it finds patterns, not reasons.',
  ];
}
