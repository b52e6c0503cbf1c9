/** The card as `README.md`, a page that GitHub shows. Verdict first. */
import { type Check, type Interval, type Limit, type Status, verdictOf } from '../base/check.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { markdownCode, markdownText } from '../base/untrusted.ts';
import { GROUND } from '../evaluation/comparison.ts';
import { METRICS, relevantRows } from '../evaluation/metrics.ts';
import { BESIDE } from '../evaluation/simple-baseline.ts';
import { number as exactly } from '../evaluation/wording.ts';
import { frontMatter } from './card-front-matter.ts';
import type { ModelCard } from './model-card.ts';
import { RELIABILITY_FILE } from './reliability-svg.ts';

const SHOWN_FEATURES = 50;
const SHOWN_ITEMS = 12;

const VERDICTS: Readonly<Record<Status, string>> = {
  pass: '✅ Passed',
  warn: '⚠️ Passed with warnings',
  fail: '❌ Failed',
  inconclusive: '❔ Undecided',
  insufficient_data: '❔ Too little data',
  skipped: '⏭️ Not judged',
};

const OUTCOMES = {
  superior: 'better than',
  non_inferior: 'not worse than',
  inferior: 'worse than',
  inconclusive: 'not distinguishable, on these rows, from',
} as const;

/** Every string that came from data or users is neutralised: it is shown, and does nothing. */
export function renderModelCard(card: ModelCard): string {
  return [
    ...frontMatter(card),
    `# ${markdownCode(card.name)}, version ${markdownCode(card.version)}`,
    '',
    ...verdict(card),
    ...metricTable(card),
    ...confusion(card),
    ...reliability(card),
    ...simpleBaseline(card),
    ...baseline(card),
    ...data(card),
    ...model(card),
    ...use(card),
    ...limits(card),
    '',
  ].join('\n');
}

/** JSON strings are YAML strings; none of them comes from data as it is. */
function verdict(card: ModelCard): string[] {
  const where = card.stage === 'current' ? 'It went into production' : 'It was kept as a candidate, not in production';
  const open = [...card.gate.checks, ...(card.baseline?.checks ?? [])].filter(
    check => check.status !== 'pass' && check.status !== 'skipped',
  );
  return [
    `**${VERDICTS[card.gate.verdict]}** its promotion gate on ${card.created_at.slice(0, 10)}. ${where}.`,
    '',
    ...open.map(check => `- ${VERDICTS[check.status]}: ${markdownCode(check.name)} ${observed(check)}`),
    ...(open.length > 0 ? [''] : []),
    `A ${markdownCode(card.type)} model that learned to tell ${markdownCode(card.data.label.positive)} from ` +
      `${markdownCode(card.data.label.negative)} in column ${markdownCode(card.data.label.name)}.`,
    '',
  ];
}

function observed(check: Check): string {
  if (typeof check.observed === 'string') return markdownCode(check.observed);
  const value = number(check.observed);
  if (check.limit === null) return value;
  if (check.observed === null || value !== number(check.limit.value) || check.observed === check.limit.value) {
    return `${value}, asked for ${limit(check.limit)}`;
  }
  // Both look the same with as many digits as others get.
  const [exact, asked] = [exactly(check.observed, check.limit.value), exactly(check.limit.value, check.observed)];
  return `${exact}, asked for ${check.limit.comparison === 'at_least' ? 'at least' : 'at most'} ${asked}`;
}

function metricTable(card: ModelCard): string[] {
  const rows = METRICS.map(metric => {
    // A least and a most value are two checks of one metric.
    const checks = card.gate.checks.filter(({ name }) => name === metric.name);
    return [
      metric.title,
      number(card.metrics.values[metric.name]),
      interval(card.metrics.intervals[metric.name]),
      checks.flatMap(check => (check.limit ? [limit(check.limit)] : [])).join(', '),
      `${relevantRows(metric, card.metrics)}${metric.about === 'rows' ? '' : ` ${metric.about}`}`,
      checks.length === 0 ? '' : VERDICTS[verdictOf(checks)].split(' ')[0]!,
    ];
  });
  return [
    '## How good it is',
    '',
    `On ${card.metrics.n} test rows (${card.metrics.positives} positive) that had no part in training, calibration or ` +
      `the choice of the threshold. A row is called positive from a score of ${number(card.metrics.threshold)} on.`,
    '',
    '| metric | value | 95 % interval | limit | rows | |',
    '|---|---:|---|---|---:|---|',
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ];
}

function confusion(card: ModelCard): string[] {
  const { true_positive, false_positive, false_negative, true_negative } = card.metrics.confusion;
  const { positive, negative } = card.data.label;
  return [
    '| in truth | called positive | called negative |',
    '|---|---:|---:|',
    `| ${markdownCode(positive)} | ${true_positive} | ${false_negative} |`,
    `| ${markdownCode(negative)} | ${false_positive} | ${true_negative} |`,
    '',
  ];
}

function reliability({ metrics: { values, ece_noise: noise, excess_ece: excess } }: ModelCard): string[] {
  const beyond =
    noise === null || excess === null
      ? ''
      : ` Exactly right scores would show ${number(noise.expected)} on so few rows; beyond that it is ` +
        `${number(excess.value)} (95 % interval ${interval(excess.interval)}).`;
  return [
    `![Share of positive rows by score](${RELIABILITY_FILE})`,
    '',
    `Scores are probabilities where the points lie on the diagonal; on average they are off by ${number(values.ece)} (ECE).${beyond}`,
    '',
  ];
}

function simpleBaseline({ simple_baseline: simple, metrics, name }: ModelCard): string[] {
  if (simple === undefined) return [];
  const head = BESIDE.map(metric => METRICS.find(other => other.name === metric)!.title);
  const row = (who: string, values: Partial<ModelCard['metrics']['values']>) =>
    `| ${[markdownCode(who), ...BESIDE.map(metric => number(values[metric]))].join(' | ')} |`;
  return [
    `Beside it, on the same rows, a simple method with a threshold found on the calibration rows: ${simple.description}`,
    '',
    `| | ${head.join(' | ')} |`,
    `|---|${'---:|'.repeat(head.length)}`,
    row(name, metrics.values),
    row(simple.name, simple.metrics),
    '',
  ];
}

function baseline(card: ModelCard): string[] {
  if (card.baseline === null) return ['There was no model in production to compare it with.', ''];
  const { version, outcome, checks } = card.baseline;
  const ground = checks.find(({ name }) => name === GROUND);
  if (ground !== undefined) return [markdownText(ground.message), ''];
  return [`On the same rows it was ${OUTCOMES[outcome]} version ${markdownCode(version)}, then in production.`, ''];
}

function data(card: ModelCard): string[] {
  const { data } = card;
  return [
    '## Data',
    '',
    ...facts([
      ['name', markdownCode(data.name)],
      ['source', `${markdownCode(data.source)}: ${markdownCode(data.location)}`],
      ['SHA-256', markdownCode(data.digest)],
      ['observed', data.observed_at === null ? 'unknown' : markdownCode(data.observed_at)],
      ['rows', `${data.rows}, ${data.positives} of them positive`],
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

function model(card: ModelCard): string[] {
  const { provenance } = card;
  return [
    '## Model',
    '',
    ...facts([
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
    '### What it learned',
    '',
    ...learned(card.facts),
    '',
  ];
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

function facts(rows: readonly (readonly [string, string])[]): string[] {
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
}

/** Lines of text, the first ones in full. */
function list(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const more = texts.length - SHOWN_ITEMS;
  return [
    ...texts.slice(0, SHOWN_ITEMS).map(text => `- ${markdownCode(text, 500)}`),
    ...(more > 0 ? [`- … and ${more} more in \`card.json\``] : []),
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

/** What the test rows say of the scores before they were calibrated; nothing where they were left alone. */
function beforeCalibration({ before }: JsonObject): [string, string][] {
  if (typeof before !== 'object' || before === null) return [];
  const { ece, brier } = before as { readonly ece?: number | null; readonly brier?: number | null };
  return [['before calibration', `ECE ${number(ece)}, Brier score ${number(brier)} on the test rows`]];
}

/** One line for each fact; of a list of records, one line each. */
function learned(facts: JsonObject): string[] {
  const lines = Object.entries(facts).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [`- ${markdownCode(name)}: ${markdownCode(setting(value), 400)}`];
    if (value.length === 0) return [`- ${markdownCode(name)}: none`];
    const items = (value as readonly Json[]).slice(0, SHOWN_ITEMS).map(item => `  - ${record(item)}`);
    const rest = value.length > SHOWN_ITEMS ? [`  - … ${value.length - SHOWN_ITEMS} more in \`card.json\``] : [];
    return [`- ${markdownCode(name)}:`, ...items, ...rest];
  });
  return lines.length === 0 ? ['Nothing besides its weights.'] : lines;
}

/** The parts of a record by name: `name` alone stands for itself. */
function record(item: Json): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return markdownCode(setting(item), 400);
  return Object.entries(item as JsonObject)
    .map(([name, value]) => markdownCode(name === 'name' ? setting(value) : `${name} ${setting(value)}`, 400))
    .join(' ');
}

function settings(values: JsonObject): string {
  const shown = Object.entries(values).map(([name, value]) => markdownCode(`${name} = ${setting(value)}`, 400));
  return shown.length === 0 ? 'none' : shown.join(', ');
}

/** A list of records, as of coefficients, reads better as their values; everything stands in `card.json` anyway. */
function setting(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return number(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = (value as readonly Json[]).slice(0, SHOWN_ITEMS).map(item => {
    const isRecord = typeof item === 'object' && item !== null && !Array.isArray(item);
    return isRecord ? Object.values(item).map(setting).join(' ') : setting(item);
  });
  return `[${items.join(', ')}${value.length > SHOWN_ITEMS ? ', …' : ''}]`;
}

function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 0.001 ? String(Number(value.toFixed(4))) : value.toExponential(1);
}

function interval(value: Interval | null): string {
  return value === null ? '' : `${number(value.low)} to ${number(value.high)}`;
}

function limit({ comparison, value }: Limit): string {
  return `${comparison === 'at_least' ? 'at least' : 'at most'} ${number(value)}`;
}
