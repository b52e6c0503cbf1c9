/** The verdict on a model, as its card's page begins: what was decided, and which checks did not pass. */
import type { Check, Status } from '../base/check.ts';
import { markdownCode } from '../base/untrusted.ts';
import { number as exactly } from '../evaluation/wording.ts';
import { limit, number } from './card-words.ts';
import type { ModelCard } from './model-card.ts';

export const VERDICTS: Readonly<Record<Status, string>> = {
  pass: '✅ Passed',
  warn: '⚠️ Passed with warnings',
  fail: '❌ Failed',
  inconclusive: '❔ Undecided',
  insufficient_data: '❔ Too little data',
  skipped: '⏭️ Not judged',
};

export function verdict(card: ModelCard): string[] {
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
