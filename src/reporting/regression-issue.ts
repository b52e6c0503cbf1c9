/** What a training says of its model's health: worse than the one in production, or fit to take its place. */
import { type Check, meets } from '../base/check.ts';
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { markdownCode, markdownText } from '../base/untrusted.ts';
import { GROUND } from '../evaluation/comparison.ts';
import type { Account } from './alert-issue.ts';
import { formatBeside, formatCount, formatNumber, formatTime } from './format.ts';
import type { BaselineReport, TrainedModelReport } from './train-report.ts';

export interface RegressionFacts {
  readonly model: TrainedModelReport;
  /** Earlier trainings of this model, newest last: lines of its history. */
  readonly history: readonly JsonObject[];
  /** ISO 8601, UTC: of this training. */
  readonly at: string;
  /** Where people read the registry's branch; null: it is on none that they can. */
  readonly branchUrl: string | null;
}

/** Trainings in the table, this one included. */
const LATEST = 8;

/** A training that misses its limits, or is worse than production, while production goes on unchanged. */
export function isRegression(model: TrainedModelReport): boolean {
  return model.baseline !== null && (model.baseline.outcome === 'inferior' || model.gate.verdict === 'fail');
}

/** null: it says nothing, being the model that it was: it was not trained again. */
export function regressionAccount(facts: RegressionFacts): Account | null {
  const { model } = facts;
  if (model.reused) return null;
  if (isRegression(model)) return raised(facts);
  return model.promoted ? healthy(model) : undecided(model);
}

function raised({ model, history, at, branchUrl }: RegressionFacts): Account {
  const { baseline, gate } = model;
  const checks = [...gate.checks, ...(baseline?.checks ?? [])];
  const failed = checks.filter(check => check.status === 'fail');
  const rows = [...history, { at, version: model.version, metrics: model.metrics, promoted: model.promoted }];
  const standing = standingOf(model);
  const cause = JSON.stringify([baseline?.version ?? null, failed.map(check => check.name), standing]);
  return {
    observation: {
      ...{ kind: 'regression', subject: model.name, state: 'raised', fingerprint: sha256(cause).slice(0, 16) },
      headline: headlineOf(failed[0], baseline),
    },
    first: [
      `**${markdownCode(model.name)}** ${OPENINGS[standing]}: ${failed.map(check => check.message).join(' ')}`,
      ...productionWords(model),
    ].join(' '),
    details: {
      meanwhile:
        `Production is unchanged: version \`${baseline?.version ?? '–'}\` goes on serving` +
        `${standing.endsWith('_bad') ? ', though it misses the same limits on these rows' : ''}. The new version ` +
        `\`${model.version}\` is kept as a candidate.`,
      checks,
      history: {
        heading: 'Latest trainings',
        rows: [['when (UTC)', 'version', 'accuracy', 'promoted'], ...rows.slice(-LATEST).map(historyRow)],
        right: [2],
      },
      steps: [
        `Look at the data first: ${markdownCode(model.data.location)}, SHA-256 \`${model.data.digest}\`.`,
        `Read the card in ${cardPlace(model, branchUrl)}.`,
        'Mend the data or the configuration and train again.',
      ],
      artifact: `mlops-${model.name}-${model.version}`,
    },
  };
}

/** How production does on the same rows, where it could be judged on them: it misses the very limits, or not all of them. */
type Standing = 'worse' | 'worse_and_bad' | 'as_bad' | 'worse_than_limits' | 'unknown';

const OPENINGS: Readonly<Record<Standing, string>> = {
  worse: 'trained worse than the version in production',
  worse_and_bad: 'trained worse than the version in production, which misses its limits on these data too',
  as_bad: 'misses its limits on these data, and so does the version in production',
  worse_than_limits: 'trained worse: it misses limits that the version in production meets',
  unknown: 'misses its limits',
};

function standingOf({ gate, baseline }: TrainedModelReport): Standing {
  const failed = gate.checks.filter(({ status }) => status === 'fail');
  const theirs = failed.map(check => [check, onSameRows(baseline, check)] as const);
  const isBad =
    failed.length > 0 && theirs.every(([{ limit }, value]) => limit !== null && value !== null && !meets(limit, value));
  if (baseline?.outcome === 'inferior') return isBad ? 'worse_and_bad' : 'worse';
  if (isBad) return 'as_bad';
  return theirs.some(([, value]) => value === null) ? 'unknown' : 'worse_than_limits';
}

/** What production has where the check failed, on rows that both were judged on; null: it could not be judged on them. */
function onSameRows(baseline: BaselineReport | null, { name }: Check): number | null {
  if (baseline === null || !['all_rows', 'some_rows'].includes(baseline.ground)) return null;
  return (baseline.metrics as Readonly<Record<string, number | null>> | null)?.[name] ?? null;
}

/** What production has in place of what failed its limit; or else why that is not known. */
function productionWords({ gate, baseline }: TrainedModelReport): string[] {
  const failed = gate.checks.filter(({ status }) => status === 'fail');
  if (failed.length === 0 || baseline === null) return [];
  const told = failed.flatMap(check => {
    const value = onSameRows(baseline, check);
    return value === null ? [] : [`${check.name} ${beside(value, check)}`];
  });
  if (told.length > 0) return [`Production has ${told.join(', ')} on ${sameRows(baseline)}.`];
  const ground = baseline.checks.find(({ name }) => name === GROUND);
  return ground === undefined ? [] : [markdownText(ground.message, 400)];
}

/** Told apart from the limit. */
function beside(value: number, { limit }: Check): string {
  return formatBeside(value, limit?.value ?? value)[0];
}

function sameRows({ ground, metrics }: BaselineReport): string {
  const rows = `${formatCount(metrics?.n ?? 0)} rows`;
  return ground === 'all_rows' ? `the same ${rows}` : `the ${rows} of these that it has not learned from`;
}

/** `accuracy 0.800, below 0.850, n 2,000`; `accuracy lost 0.108 against production, 0.020 allowed, n 2,000`. */
function headlineOf(check: Check | undefined, baseline: BaselineReport | null): string {
  if (check === undefined) return 'worse than production';
  const rows = check.n === null ? '' : `, n ${formatNumber(check.n)}`;
  if (check.name.startsWith(COMPARED)) return `${changeOf(check)}${rows}`;
  const theirs = onSameRows(baseline, check);
  const production = theirs === null ? '' : ` (production ${beside(theirs, check)})`;
  return `${levelOf(check)}${production}${rows}`;
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

function undecided({ name, gate, baseline }: TrainedModelReport): Account {
  const open = [...gate.checks, ...(baseline?.checks ?? [])].filter(({ status }) => status !== 'pass');
  const [worst] = open;
  return {
    observation: {
      ...{ kind: 'regression', subject: name, state: 'undecided' },
      headline: worst === undefined ? 'not promoted' : `${worst.name} ${worst.status.replaceAll('_', ' ')}`,
    },
    first: `**${markdownCode(name)}** could not be decided: ${open.map(({ message }) => markdownText(message, 400)).join(' ')}`,
    details: null,
  };
}

/** In the registry, or in the artifact where nothing is kept. */
function cardPlace({ name, version, stage, package: folder }: TrainedModelReport, branchUrl: string | null): string {
  if (folder === null) return 'the artifact';
  const shown = markdownCode(`${folder}/README.md`);
  // Names of models and versions need no escape.
  return branchUrl === null ? shown : `[${shown}](${branchUrl}/${stage}/${name}/${version}/README.md)`;
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
