/** An ensemble of models of the run: judged on the calibration rows, and built of its members where it is better than each. */
import { canonicalJson } from '../base/canonical-json.ts';
import { DataError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { seededRandom } from '../base/random.ts';
import { TRAINING_CODE, VERSION } from '../base/version.ts';
import { modelTypes } from '../catalogs.ts';
import type { EnsembleConfig } from '../config.ts';
import { foldRows } from '../data/folds.ts';
import type { Split } from '../data/split.ts';
import { fitCalibration } from '../evaluation/calibration.ts';
import { fitCombination } from '../evaluation/combination.ts';
import { type EnsembleJudgement, judgeEnsemble } from '../evaluation/ensemble-judgement.ts';
import { asMember, type Predictor, predictPrepared } from '../evaluation/predictor.ts';
import { chooseThreshold } from '../evaluation/threshold.ts';
import { intervalText, number } from '../evaluation/wording.ts';
import { type Combination, combine, ENSEMBLE, ensembleModel } from '../models/ensemble.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { Registry } from '../registry/registry.ts';
import type { EnsembleReport } from '../reporting/train-report.ts';
import { gateJson, type Subject, streamOf } from './job-identity.ts';
import type { Judged } from './judge-model.ts';
import { isUnchanged, type Made } from './made-model.ts';
import type { Record } from './run-story.ts';
import { evaluateModel, splitRows, type Trained } from './train-model.ts';
import type { TrainingRun } from './training-run.ts';
import { type Unchanged, unchangedModel } from './unchanged-model.ts';

/** Of the calibration rows: each is met by a combination that was fitted on the others. */
const FOLDS = 5;
/** Cut off the other folds; both parts are used to fit. */
const CALIBRATION_SHARE = 0.2;

export interface EnsembleMaking {
  readonly report: EnsembleReport;
  /** null: it was not built. */
  readonly made: Made | null;
}

interface NamedPredictor {
  readonly name: string;
  readonly predictor: Predictor;
}

/** `decided`: the models of the run that could be had, in their order. */
export async function makeEnsemble(
  config: EnsembleConfig,
  decided: readonly (Judged | Unchanged)[],
  registry: Registry,
  run: TrainingRun,
  record: Record,
): Promise<EnsembleMaking> {
  const { name, method } = config;
  const members = config.members.map(member => decided.find(({ job }) => job.config.name === member));
  const [first] = members;
  const missing = config.members.filter((_, i) => members[i] === undefined);
  if (first === undefined || missing.length > 0) {
    return notBuilt(config, `${missing.join(', ')} could not be had in this run`, record);
  }
  const subject = subjectOf(config, members as readonly (Judged | Unchanged)[], run);
  const unchanged =
    run.options.retrain === 'changed' ? unchangedModel(registry, subject, run.config, run.startedAt) : null;
  if (unchanged !== null) {
    const decision = `not built again: its members, the configuration and the code are those of ${unchanged.kept.version}.`;
    return { report: { ...reportOf(config, null), built: true, decision }, made: unchanged };
  }
  const predictors = members.map(member => ({
    name: member!.job.config.name,
    predictor: predictorOf(member!, registry),
  }));
  const split = splitRows(first.job, () => {});
  const started = run.context.clock();
  const { signal } = run.context;
  const probabilities: Float64Array[] = [];
  for (const { predictor } of predictors) {
    probabilities.push(await predictPrepared(predictor, split.calibration, signal));
  }
  const judged = await judge(subject, config, probabilities, split);
  if (typeof judged === 'string') return notBuilt(config, judged, record);
  const decision = sentence(judged, config);
  if (!judged.isBetter) return notBuilt(config, decision, record, judged);
  const combination = await fitCombination(method, probabilities, split.calibration.labels);
  const report = { ...reportOf(config, judged), built: true, decision, weights: combination.weights };
  record('ensemble.judged', { ensemble: name, method, members: config.members, built: true, reason: decision });
  const { predictor, chosen } = assemble(
    subject,
    predictors,
    combination,
    { probabilities, labels: split.calibration.labels },
    record,
  );
  const trainingSeconds = (run.context.clock() - started) / 1000;
  const hyperparameters = { method, members: config.members };
  await predictor.model.prepare?.(split.test, signal);
  return {
    report,
    made: evaluateModel(subject, split, { predictor, chosen, hyperparameters, search: null, trainingSeconds }, record),
  };
}

function subjectOf(
  config: EnsembleConfig,
  members: readonly (Judged | Unchanged)[],
  { config: whole }: TrainingRun,
): Subject {
  const { job } = members[0]!;
  const { name, method, thresholds, threshold } = config;
  const json: JsonObject = {
    ...{ ensemble: name, method, decision_threshold: threshold, gate: gateJson(whole, thresholds) },
    members: members.map(member => ({ model: member.job.config.name, job_sha256: member.job.identity.sha256 })),
    code: { version: VERSION, sha256: TRAINING_CODE },
  };
  return {
    config: { ...job.config, name, thresholds, threshold },
    type: { name: ENSEMBLE, description: `Made of other models of its run, whose probabilities are ${method}.` },
    ...{ dataset: job.dataset, seed: job.seed, notices: job.notices },
    identity: {
      ...{ json, sha256: sha256(canonicalJson(json)) },
      isWhole: members.every(member => member.job.identity.isWhole),
    },
  };
}

/** One that was not trained again is read from where it is kept. */
function predictorOf(member: Judged | Unchanged, registry: Registry): Predictor {
  if (!isUnchanged(member)) return member.predictor;
  return readPredictor(registry.load(member.card.name, member.kept.version), modelTypes.get);
}

/** Why there is nothing to judge by, where the rows are too few. */
async function judge(
  subject: Subject,
  { method }: EnsembleConfig,
  probabilities: readonly Float64Array[],
  { calibration, facts: { by, seed } }: Split,
): Promise<EnsembleJudgement | string> {
  const random = seededRandom(streamOf(subject, 'judge ensemble'));
  try {
    const folds = foldRows(calibration, { by, seed, folds: FOLDS, calibrationShare: CALIBRATION_SHARE });
    return await judgeEnsemble(method, probabilities, calibration.labels, folds, random);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return `the ${calibration.rows.toLocaleString('en-US')} calibration rows are too few to tell whether it is better: ${error.message}`;
  }
}

function assemble(
  subject: Subject,
  members: readonly NamedPredictor[],
  combination: Combination,
  { probabilities, labels }: { readonly probabilities: readonly Float64Array[]; readonly labels: Uint8Array },
  record: Record,
): Pick<Trained, 'predictor' | 'chosen'> {
  const { name, threshold: configured } = subject.config;
  const told = members.map((member, i) => {
    return { name: member.name, type: member.predictor.model.type, weight: combination.weights[i]! };
  });
  const intercept = combination.method === 'stacked' ? { intercept: combination.intercept } : {};
  const facts = { method: combination.method, members: told, ...intercept };
  const model = ensembleModel(
    members.map(({ predictor }) => asMember(predictor)),
    combination,
    facts,
  );
  record('model.trained', { model: name, hyperparameters: { method: combination.method }, facts });
  const scores = combine(combination, probabilities);
  const calibration = fitCalibration(scores, labels, seededRandom(streamOf(subject, 'calibrate')));
  record('model.calibrated', { model: name, ...calibration });
  const chosen = chooseThreshold({ configured, usual: undefined, model, calibration, scores, labels });
  record('threshold.chosen', { model: name, ...chosen });
  return { predictor: { model, calibration, threshold: chosen.threshold }, chosen };
}

function notBuilt(
  config: EnsembleConfig,
  reason: string,
  record: Record,
  judged: EnsembleJudgement | null = null,
): EnsembleMaking {
  const { name, method, members } = config;
  record('ensemble.judged', { ensemble: name, method, members, built: false, reason });
  return { report: { ...reportOf(config, judged), built: false, decision: `not built: ${reason}` }, made: null };
}

function reportOf({ name, method, members }: EnsembleConfig, judged: EnsembleJudgement | null) {
  return {
    ...{ name, method, members, weights: null },
    best_member: judged && members[judged.best]!,
    log_loss: judged && { ensemble: judged.ensembleLoss, best_member: judged.memberLoss },
    interval: judged?.interval ?? null,
    n: judged?.n ?? null,
  };
}

function sentence(
  { isBetter, best, ensembleLoss, memberLoss, interval, n }: EnsembleJudgement,
  { members }: EnsembleConfig,
): string {
  const ours = `its log loss ${number(ensembleLoss, memberLoss)} is${isBetter ? '' : ' not'} lower by more than chance`;
  const theirs = `the ${number(memberLoss, ensembleLoss)} of ${members[best]}, its best member`;
  const apart = interval === null ? 'they score alike' : `difference: ${intervalText(interval)}`;
  return `${ours} than ${theirs}, on ${n.toLocaleString('en-US')} calibration rows (${apart}).`;
}
