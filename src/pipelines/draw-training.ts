/** Pictures of each model that a training has made, as `evaluate` draws them of a stored one: from its scores of the test rows. */
import { asError } from '../base/error-data.ts';
import { MlopsError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { selectRows } from '../data/dataset.ts';
import { precisionRecallCurve, rocCurve } from '../evaluation/curves.ts';
import { permutationImportance } from '../evaluation/permutation-importance.ts';
import { predictPrepared } from '../evaluation/predictor.ts';
import { rank } from '../evaluation/ranking.ts';
import { scoreHistogram } from '../evaluation/score-histogram.ts';
import { sweepThresholds } from '../evaluation/threshold-sweep.ts';
import { UnscorableError } from '../models/model-type.ts';
import { pause } from '../models/pause.ts';
import type { Context } from '../platform/context.ts';
import { drawPictures } from '../reporting/charts/model-pictures.ts';
import type { Importance, Pictured } from '../reporting/evaluate-report.ts';
import type { TrainedModelReport } from '../reporting/train-report.ts';
import { learningCurveOf } from '../reporting/training-facts.ts';
import { trainingHtml } from '../reporting/training-html.ts';
import { describeFailure } from './best-effort.ts';
import { streamOf } from './job-identity.ts';
import type { Judged } from './judge-model.ts';
import { sampleRows } from './judged-data.ts';
import { isUnchanged } from './made-model.ts';
import { savePictures } from './save-pictures.ts';
import type { TrainingRun } from './training-run.ts';
import type { Unchanged } from './unchanged-model.ts';

/** Importance takes many scores of the same rows: of few of them here, since training is to be quick. */
const PROBED_ROWS = 1000;
const REPEATS = 3;

/**
 * The reports, in their order, with what was drawn: a folder for each model below the one that is asked for. The models are
 * kept already, so that a picture that cannot be had is told, and changes nothing.
 */
export async function drawTraining(
  reports: readonly TrainedModelReport[],
  decided: readonly (Judged | Unchanged)[],
  { options, context, startedAt }: TrainingRun,
): Promise<readonly TrainedModelReport[]> {
  const { pictures: folder, dryRun } = options;
  if (folder === null || dryRun) return reports;
  const drawn: TrainedModelReport[] = [];
  for (const [i, report] of reports.entries()) {
    const made = decided[i]!;
    let files = report.files;
    if (!isUnchanged(made)) {
      try {
        const pictured = await picturedOf(made, context);
        const place = { folder: `${folder.replace(/\/+$/, '')}/${report.name}`, option: 'pictures' };
        const at = startedAt.toISOString();
        const pictures = await drawPictures(pictured, new Map(), (share, name) => {
          context.signal.throwIfAborted();
          context.log.progress('drawing', share, name);
        });
        context.log.progress('drawing', 1);
        const page = trainingHtml(report, pictured, pictures, at);
        files = savePictures(place, pictures, page, context.workingDirectory);
      } catch (thrown) {
        context.signal.throwIfAborted();
        const error = asError(thrown);
        // A fault of ours too: issues and summary are still to be told.
        const told = error instanceof MlopsError ? describeFailure(error) : (error.stack ?? error.message);
        context.log.warn(`${report.name} is kept, but not drawn: ${told}`);
      }
    }
    drawn.push({ ...report, files });
  }
  return drawn;
}

async function picturedOf(made: Judged, context: Context): Promise<Pictured> {
  const { job, split, predictor, scores, metrics, search } = made;
  const { test } = split;
  const curves = (values: Float64Array) => {
    const ranking = rank(values, test.labels);
    return { roc: rocCurve(ranking), precision_recall: precisionRecallCurve(ranking) };
  };
  const simple = predictor.model.simpleBaseline;
  const { roc_auc = null, average_precision = null } = made.simpleBaseline?.metrics ?? {};
  return {
    model: { name: job.config.name, label: test.label, threshold: predictor.threshold },
    metrics,
    score_histogram: scoreHistogram(scores, test.labels),
    curves: curves(scores),
    simple_baseline:
      simple === undefined
        ? null
        : {
            ...{ name: simple.name, curves: curves(simple.score(test)) },
            ...{ roc_auc: { value: roc_auc }, average_precision: { value: average_precision } },
          },
    thresholds: sweepThresholds(rank(scores, test.labels), predictor.threshold, job.config.thresholds),
    importance: await importanceOf(made, context),
    training: { learning_curve: learningCurveOf(predictor.model.facts), search },
  };
}

/** null where rows that it has not seen so cannot be scored, or only by a program of the user's, once for each of many times. */
async function importanceOf({ job, predictor, split }: Judged, context: Context): Promise<Importance | null> {
  const { model } = predictor;
  if (model.kept !== undefined) return null;
  const random = seededRandom(streamOf(job, 'importance'));
  const all = Int32Array.from({ length: split.test.rows }, (_, row) => row);
  const dataset = selectRows(split.test, sampleRows(all, PROBED_ROWS, random.fork('rows')));
  try {
    const features = await permutationImportance({
      ...{ dataset, features: model.features.map(({ name }) => name), repeats: REPEATS, level: 0.95, random },
      score: rows => predictPrepared(predictor, rows, context.signal),
      pause: (share, doing) => {
        const progress = (done: number, what?: string) =>
          context.log.progress(`importance of ${job.config.name}'s features`, done, what);
        return pause({ signal: context.signal, progress }, share, doing);
      },
    });
    context.log.progress(`importance of ${job.config.name}'s features`, 1);
    return { n: dataset.rows, repeats: REPEATS, features };
  } catch (error) {
    if (error instanceof UnscorableError) return null;
    throw error;
  }
}
