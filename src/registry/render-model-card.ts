/** The card as `README.md`: front matter that Hugging Face reads, then a page that GitHub shows. Verdict first. */
import type { Check, Interval, Limit, Status } from '../base/check.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { markdownCode, titleText } from '../base/untrusted.ts';
import { METRICS, relevantRows } from '../evaluation/metrics.ts';
import type { ModelCard } from './model-card.ts';

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
    ...baseline(card),
    ...data(card),
    ...model(card),
    ...use(card),
    ...limits(card),
    '',
  ].join('\n');
}

/** JSON strings are YAML strings; none of them comes from data as it is. */
function frontMatter(card: ModelCard): string[] {
  const metrics = METRICS.filter(({ name }) => card.metrics.values[name] !== null).flatMap(({ name, title }) => [
    `          - type: ${name}`,
    `            name: ${JSON.stringify(title)}`,
    `            value: ${card.metrics.values[name]}`,
  ]);
  return [
    '---',
    'library_name: mlops-actions',
    'pipeline_tag: tabular-classification',
    `tags: [mlops-actions, ${JSON.stringify(titleText(card.type))}]`,
    'model-index:',
    `  - name: ${JSON.stringify(titleText(card.name))}`,
    '    results:',
    '      - task:',
    '          type: tabular-classification',
    '        dataset:',
    `          type: ${JSON.stringify(titleText(card.data.source))}`,
    `          name: ${JSON.stringify(titleText(card.data.name))}`,
    `          revision: "sha256-${card.data.digest}"`,
    ...(metrics.length > 0 ? ['        metrics:', ...metrics] : ['        metrics: []']),
    '---',
    '',
  ];
}

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
  const value = typeof check.observed === 'string' ? markdownCode(check.observed) : number(check.observed);
  return check.limit === null ? value : `${value}, asked for ${limit(check.limit)}`;
}

function metricTable(card: ModelCard): string[] {
  const rows = METRICS.map(metric => {
    const check = card.gate.checks.find(({ name }) => name === metric.name);
    return [
      metric.title,
      number(card.metrics.values[metric.name]),
      interval(card.metrics.intervals[metric.name]),
      check?.limit ? limit(check.limit) : '',
      String(relevantRows(metric, card.metrics)),
      check === undefined ? '' : VERDICTS[check.status].split(' ')[0]!,
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

function baseline(card: ModelCard): string[] {
  if (card.baseline === null) return ['There was no model in production to compare it with.', ''];
  const { version, outcome } = card.baseline;
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
    `It reads ${card.features.length} features: ${card.features
      .slice(0, SHOWN_FEATURES)
      .map(feature => `${markdownCode(feature.name)} (${feature.kind})`)
      .join(', ')}${card.features.length > SHOWN_FEATURES ? ', … (all in `card.json`)' : ''}.`,
    '',
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
      ['seed', String(card.seed)],
      ['cohort', card.cohort === null ? 'none' : markdownCode(card.cohort)],
      ['calibration', settings(card.calibration)],
      ['learned', settings(card.facts)],
      ['training', `${number(card.training_seconds)} s`],
      [
        'code',
        markdownCode([provenance.repository, provenance.commit].filter(part => part !== null).join('@') || 'unknown'),
      ],
      ['run', markdownCode(provenance.run_url ?? provenance.run)],
      ['made by', markdownCode(`${provenance.tool.name} ${provenance.tool.version}`)],
    ]),
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
