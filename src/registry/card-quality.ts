/** How good a model is, as its card's page tells it: metrics, confusion, reliability, and what it stands beside. */
import { verdictOf } from '../base/check.ts';
import { markdownCode, markdownText } from '../base/untrusted.ts';
import { GROUND } from '../evaluation/comparison.ts';
import { METRICS, relevantRows } from '../evaluation/metrics.ts';
import { BESIDE } from '../evaluation/simple-baseline.ts';
import { VERDICTS } from './card-verdict.ts';
import { interval, limit, number } from './card-words.ts';
import type { ModelCard } from './model-card.ts';
import { RELIABILITY_FILE } from './reliability-svg.ts';

const OUTCOMES = {
  superior: 'better than',
  non_inferior: 'not worse than',
  inferior: 'worse than',
  inconclusive: 'not distinguishable, on these rows, from',
} as const;

export function quality(card: ModelCard): string[] {
  return [...metricTable(card), ...confusion(card), ...reliability(card), ...simpleBaseline(card), ...baseline(card)];
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
      `the choice of the threshold. A row is called positive from a score of ${number(card.metrics.threshold)} on` +
      `${thresholdReason(card)}.`,
    '',
    '| metric | value | 95 % interval | limit | rows | |',
    '|---|---:|---|---|---:|---|',
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ];
}

/** Cards of the first versions do not say. */
function thresholdReason({ decision_threshold: chosen }: ModelCard): string {
  switch (chosen?.chosen_by) {
    case 'configuration':
      return ', as the configuration says';
    case 'hyperparameters':
      return ', as its hyperparameters say';
    case 'best_f1':
      return `, chosen by the best F1 on the calibration rows (${number(chosen.f1)} there)`;
    case 'default':
      return ', the default';
    default:
      return '';
  }
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
