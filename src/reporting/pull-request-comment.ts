/** What a pull request is told of each model: its metrics against production, as a comment and as a check on its commit. */
import { type Check, verdictOf } from '../base/check.ts';
import { sha256 } from '../base/files.ts';
import { markdownCode, plainLine } from '../base/untrusted.ts';
import { METRICS } from '../evaluation/metrics.ts';
import type { CheckReport, PullRequestComment } from '../platform/forge.ts';
import { checkRow, formatChange, formatCount, formatNumber, markdownTable } from './format.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from './report.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';

interface Telling {
  readonly comment: PullRequestComment;
  readonly check: CheckReport;
}

/** Where the run comes from; null where it is not known. */
export interface RunPlace {
  readonly workflow: string | null;
  readonly runUrl: string | null;
}

/** One for each model, also for one that could not be trained: what an earlier push was told of it no longer holds. */
export function tellingsOf(report: TrainReport, place: RunPlace): readonly Telling[] {
  return [
    ...report.models.map(model => tellingOf(model.name, trained(model, report), place)),
    ...report.ensembles
      .filter(({ built }) => !built)
      .map(({ name, decision }) => {
        const said = { conclusion: 'neutral' as const, mark: VERDICT_MARKS.skipped, title: 'was not built' };
        return tellingOf(name, { ...said, body: [markdownCode(decision, 1000)] }, place);
      }),
    ...report.errors.map(({ name, message, hint }) => {
      const said = {
        conclusion: 'failure' as const,
        title: 'could not be trained',
        body: [markdownCode(message, 1000), ...(hint === null ? [] : ['', markdownCode(hint, 500)])],
      };
      return tellingOf(name, { ...said, mark: VERDICT_MARKS.fail }, place);
    }),
  ];
}

interface Said {
  readonly conclusion: CheckReport['conclusion'];
  readonly mark: string;
  /** After the model's name. */
  readonly title: string;
  readonly body: readonly string[];
}

function tellingOf(model: string, { conclusion, mark, title, body }: Said, { workflow, runUrl }: RunPlace): Telling {
  // A workflow's name may hold anything.
  const key = `train:${sha256(workflow ?? '').slice(0, 8)}:${model}`;
  const footer = runUrl === null ? [] : ['', `<sub>${runUrl}</sub>`];
  const name = workflow === null ? model : `${plainLine(workflow, 100)} / ${model}`;
  return {
    comment: { key, body: [`### ${mark} ${markdownCode(model)} ${title}`, '', ...body, ...footer].join('\n') },
    check: { key, name, conclusion, title: `${model} ${title}`, summary: body.join('\n') },
  };
}

function trained(model: TrainedModelReport, report: TrainReport): Said {
  const verdict = verdictOf([...model.gate.checks, ...(model.baseline?.checks ?? [])]);
  const kept =
    report.audit === null
      ? ' Nothing was kept: it is trained again, and promoted or not, when the pull request is merged.'
      : '';
  return {
    conclusion: verdict === 'fail' ? 'failure' : verdict === 'pass' || verdict === 'warn' ? 'success' : 'neutral',
    mark: VERDICT_MARKS[verdict],
    title: VERDICT_WORDS[verdict],
    body: [
      model.decision,
      '',
      ...markdownTable(
        [['metric', 'here', 'production', 'change', 'limit', 'verdict'], ...metricRows(model)],
        [1, 2, 3],
      ),
      '',
      `${formatCount(model.metrics.n)} test rows of ${markdownCode(model.data.location)}. ${productionWords(model)}${kept}`,
    ],
  };
}

function productionWords({ reused, stage, baseline }: TrainedModelReport): string {
  if (reused && stage === 'current') return 'It is in production.';
  if (baseline === null) return 'No model is in production yet.';
  const production = `Production: \`${baseline.version}\``;
  const rows = formatCount(baseline.metrics?.n ?? 0);
  switch (baseline.ground) {
    case 'all_rows':
      return `${production}, on the same rows.`;
    case 'some_rows':
      return `${production}, on the ${rows} of these rows that it has not learned from.`;
    case 'own_rows':
      return `${production}, on its own ${rows} test rows.`;
    case 'nothing':
      return `${production}.`;
  }
}

/** Every metric of either model. On other rows than these a difference is no change, unless the comparison says so. */
function metricRows({ metrics, gate, baseline }: TrainedModelReport): string[][] {
  return METRICS.filter(({ name }) => metrics[name] !== null || baseline?.metrics?.[name] != null).map(
    ({ name, title }) => {
      const [value, production] = [metrics[name], baseline?.metrics?.[name] ?? null];
      const limit = gate.checks.find(check => check.name === name);
      const compared = baseline?.checks.find(check => check.name === `baseline:${name}`);
      const isSame = baseline?.ground === 'all_rows' && value !== null && production !== null;
      const change = typeof compared?.observed === 'number' ? compared.observed : isSame ? value - production : null;
      const checks = [limit, compared].filter(check => check !== undefined);
      return [
        title,
        limit === undefined ? formatNumber(value) : checkRow(limit)[1]!,
        formatNumber(production),
        change === null ? '–' : formatChange(change),
        [...(limit ? [checkRow(limit)[2]!] : []), ...(compared ? [`change ${changeLimit(compared)}`] : [])].join(', '),
        checks.length === 0 ? '' : verdictOf(checks).replaceAll('_', ' '),
      ];
    },
  );
}

function changeLimit({ limit }: Check): string {
  if (limit === null) return '';
  return `${limit.comparison === 'at_least' ? '≥' : '≤'} ${formatChange(limit.value)}`;
}
