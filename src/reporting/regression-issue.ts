/** The issue of a model that trained worse than the one in production: what a maintainer needs at night, first line first. */
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { markdownCode, titleText } from '../base/untrusted.ts';
import type { IssueReport } from '../platform/forge.ts';
import { CHECK_HEAD, checkRow, formatNumber, markdownTable } from './format.ts';
import type { TrainedModelReport } from './train-report.ts';

export interface RegressionFacts {
  readonly model: TrainedModelReport;
  readonly runUrl: string | null;
  readonly commit: string | null;
  /** Latest trainings of this model, newest last: lines of its history. */
  readonly history: readonly JsonObject[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export function regressionKey(model: string): string {
  return `regression:${model}`;
}

/** A training that is worse than production, by its gate or by comparison, while production goes on unchanged. */
export function isRegression(model: TrainedModelReport): boolean {
  return model.baseline !== null && (model.baseline.outcome === 'inferior' || model.gate.verdict === 'fail');
}

export function regressionIssue(facts: RegressionFacts): IssueReport {
  const { model } = facts;
  const checks = [...model.gate.checks, ...(model.baseline?.checks ?? [])];
  const failed = checks.filter(check => check.status === 'fail');
  const worst = failed[0];
  const headline =
    worst === undefined
      ? 'worse than production'
      : `${worst.name.replace('baseline:', '')} ${formatNumber(worst.observed)}`;
  const rows = checks.map(check => checkRow(check).map((cell, i) => (i === 0 ? markdownCode(cell) : cell)));
  const first = `**${markdownCode(model.name)}** trained worse: ${failed.map(check => check.message).join(' ')}`;
  const body = [
    first,
    '',
    `Production is unchanged: version \`${model.baseline?.version ?? '–'}\` goes on serving. The new version ` +
      `\`${model.version}\` is kept as a candidate.`,
    '',
    ...markdownTable([CHECK_HEAD, ...rows], [1, 2, 4]),
    '',
    '### Latest trainings',
    '',
    ...markdownTable([['when (UTC)', 'version', 'accuracy', 'promoted'], ...facts.history.map(historyRow)], [2]),
    '',
    '### What to do',
    '',
    `1. Look at the data first: ${markdownCode(model.data.location)}, SHA-256 \`${model.data.digest}\`.`,
    `2. Read the card in ${model.package === null ? 'the artifact' : markdownCode(`${model.package}/README.md`)}.`,
    '3. Mend the data or the configuration and train again: this issue closes itself with the next training that passes.',
    '',
    ...(facts.runUrl === null ? [] : [`Run: ${facts.runUrl}`]),
    ...(facts.commit === null ? [] : [`Commit: ${facts.commit}`]),
    '',
    '<sub>Label this issue `wontfix` to keep mlops-actions from writing to it.</sub>',
  ].join('\n');
  return {
    key: regressionKey(model.name),
    title: `Regression: ${titleText(model.name)}: ${headline}`,
    body,
    labels: ['ml-ops', 'regression', 'needs-investigation', ...facts.labels],
    assignees: facts.assignees,
    fingerprint: sha256(JSON.stringify([model.baseline?.version ?? null, failed.map(check => check.name)])).slice(
      0,
      16,
    ),
    comment: first,
  };
}

function historyRow({ at, version, metrics, promoted }: JsonObject): string[] {
  const accuracy = (metrics as { readonly accuracy?: number | null } | undefined)?.accuracy ?? null;
  const when = String(at).slice(0, 16).replace('T', ' ');
  return [when, markdownCode(String(version)), formatNumber(accuracy), promoted === true ? 'yes' : 'no'];
}

export function regressionResolved(model: TrainedModelReport, runUrl: string | null): string {
  const accuracy = formatNumber(model.metrics.accuracy);
  return (
    `**${markdownCode(model.name)}** is healthy again: version \`${model.version}\` passed every check (accuracy ${accuracy}) ` +
    `and is in production.${runUrl === null ? '' : ` Run: ${runUrl}`}`
  );
}
