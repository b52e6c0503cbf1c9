/** What a training says of its model's health: worse than the one in production, or fit to take its place. */
import type { Check } from '../base/check.ts';
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { markdownCode } from '../base/untrusted.ts';
import type { Account } from './alert-issue.ts';
import { formatBeside, formatNumber, formatTime } from './format.ts';
import type { TrainedModelReport } from './train-report.ts';

export interface RegressionFacts {
  readonly model: TrainedModelReport;
  /** Earlier trainings of this model, newest last: lines of its history. */
  readonly history: readonly JsonObject[];
  /** ISO 8601, UTC: of this training. */
  readonly at: string;
}

/** Trainings in the table, this one included. */
const LATEST = 8;

/** A training that is worse than production, by its gate or by comparison, while production goes on unchanged. */
export function isRegression(model: TrainedModelReport): boolean {
  return model.baseline !== null && (model.baseline.outcome === 'inferior' || model.gate.verdict === 'fail');
}

/** null: it says nothing, as one that was not trained again, or could not be decided. */
export function regressionAccount(facts: RegressionFacts): Account | null {
  const { model } = facts;
  if (model.reused) return null;
  if (isRegression(model)) return raised(facts);
  return model.promoted ? healthy(model) : null;
}

function raised({ model, history, at }: RegressionFacts): Account {
  const { baseline, gate } = model;
  const checks = [...gate.checks, ...(baseline?.checks ?? [])];
  const failed = checks.filter(check => check.status === 'fail');
  const rows = [...history, { at, version: model.version, metrics: model.metrics, promoted: model.promoted }];
  const cause = JSON.stringify([baseline?.version ?? null, failed.map(check => check.name)]);
  return {
    observation: {
      ...{ kind: 'regression', subject: model.name, state: 'raised', fingerprint: sha256(cause).slice(0, 16) },
      headline: headlineOf(failed[0]),
    },
    first: `**${markdownCode(model.name)}** trained worse: ${failed.map(check => check.message).join(' ')}`,
    details: {
      meanwhile:
        `Production is unchanged: version \`${baseline?.version ?? '–'}\` goes on serving. The new version ` +
        `\`${model.version}\` is kept as a candidate.`,
      checks,
      history: {
        heading: 'Latest trainings',
        rows: [['when (UTC)', 'version', 'accuracy', 'promoted'], ...rows.slice(-LATEST).map(historyRow)],
        right: [2],
      },
      steps: [
        `Look at the data first: ${markdownCode(model.data.location)}, SHA-256 \`${model.data.digest}\`.`,
        `Read the card in ${model.package === null ? 'the artifact' : markdownCode(`${model.package}/README.md`)}.`,
        'Mend the data or the configuration and train again.',
      ],
      artifact: `mlops-${model.name}-${model.version}`,
    },
  };
}

/** `accuracy 0.800, below 0.850, n 2,000`; `accuracy lost 0.108 against production, 0.020 allowed, n 2,000`. */
function headlineOf(check: Check | undefined): string {
  if (check === undefined) return 'worse than production';
  const rows = check.n === null ? '' : `, n ${formatNumber(check.n)}`;
  return `${check.name.startsWith(COMPARED) ? changeOf(check) : levelOf(check)}${rows}`;
}

const COMPARED = 'baseline:';

function levelOf({ name, observed, limit }: Check): string {
  if (limit === null || typeof observed !== 'number') return `${name} ${formatNumber(observed)}`;
  const [value, asked] = formatBeside(observed, limit.value);
  return `${name} ${value}, ${limit.comparison === 'at_least' ? 'below' : 'above'} ${asked}`;
}

/** What was observed is a difference from production: worse is below 0 where much is good, above 0 where little is. */
function changeOf({ name, observed, limit }: Check): string {
  const metric = name.slice(COMPARED.length);
  if (limit === null || typeof observed !== 'number') return `${metric} worse than production`;
  const [change, allowed] = formatBeside(Math.abs(observed), Math.abs(limit.value));
  return `${metric} ${observed < 0 ? 'lost' : 'gained'} ${change} against production, ${allowed} allowed`;
}

function healthy(model: TrainedModelReport): Account {
  const accuracy = formatNumber(model.metrics.accuracy);
  return {
    observation: {
      ...{ kind: 'regression', subject: model.name, state: 'healthy' },
      headline: `accuracy ${accuracy}, promoted`,
    },
    first:
      `**${markdownCode(model.name)}** is healthy again: version \`${model.version}\` passed every check ` +
      `(accuracy ${accuracy}) and is in production.`,
    details: null,
  };
}

function historyRow({ at, version, metrics, promoted }: JsonObject): string[] {
  const accuracy = (metrics as { readonly accuracy?: number | null } | undefined)?.accuracy ?? null;
  return [
    formatTime(String(at)),
    markdownCode(String(version)),
    formatNumber(accuracy),
    promoted === true ? 'yes' : 'no',
  ];
}
