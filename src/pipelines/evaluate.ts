/** The story of `evaluate`: a stored model, digests checked, on rows that it has not learned from; measured, judged, shown. */
import type { Done } from '../command.ts';
import type { EvaluateOptions } from '../command-options.ts';
import { isLabeled } from '../data/data-source.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Context } from '../platform/context.ts';
import { startDrawingThread } from '../reporting/charts/drawing-thread.ts';
import type { DrawnPicture } from '../reporting/charts/model-pictures.ts';
import { evaluateHtml } from '../reporting/evaluate-html.ts';
import type { EvaluatedData, EvaluateReport, Pictured } from '../reporting/evaluate-report.ts';
import { evaluateSummary } from '../reporting/evaluate-summary.ts';
import { evaluateText } from '../reporting/evaluate-text.ts';
import { beginning, reportHead } from '../reporting/report.ts';
import { learningCurveOf } from '../reporting/training-facts.ts';
import { bestEffort } from './best-effort.ts';
import { findConfig } from './find-config.ts';
import { type JudgedData, loadJudgedData } from './judged-data.ts';
import { type Measured, measureModel } from './measure-model.ts';
import { columnNotices } from './notices.ts';
import { NOT_PROBED, type Probed, probeModel } from './probe-model.ts';
import { type SavedPictures, savePictures, uploadEvaluation } from './save-pictures.ts';
import { savePredictions } from './save-predictions.ts';
import { openStoredModel, type StoredModel } from './stored-model.ts';

export async function evaluate(options: EvaluateOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  const config = await findConfig(options.config, context.workingDirectory);
  const stored = await openStoredModel(options, config, context);
  const judged = await loadJudgedData(stored, config, options, context);
  const measured = await measureModel(stored, judged, config, options, context);
  const { dryRun, output, savePredictions: file } = options;
  const place = output === null || dryRun ? null : { folder: output, option: 'output' };
  const factsWith = (probed: Probed) => reportOf(stored, judged, { ...measured, ...probed }, dryRun);
  const probe = () => probeModel(stored, judged.dataset, options, context);
  const { probed, pictures } =
    place === null ? { probed: await probe(), pictures: [] } : await probeAndDraw(probe, factsWith, context.signal);
  context.signal.throwIfAborted();

  // Everything above measures and draws; everything below writes.
  const predictions = file === null || dryRun ? null : savePredictions(file, stored, judged, measured.scores, context);
  const reportWith = (files: SavedPictures): EvaluateReport => ({
    ...reportHead('evaluate', measured.checks, began, context),
    ...factsWith(probed),
    files: { ...files, predictions },
  });
  const bare = reportWith({ html: null, pictures: [] });
  const report =
    place === null
      ? bare
      : reportWith(savePictures(place, pictures, evaluateHtml(bare, pictures), context.workingDirectory));
  return {
    report,
    text: evaluateText(report),
    outputs: outputsOf(report),
    tell: async () => {
      if (dryRun) return;
      await bestEffort(context, () => context.forge.publishSummary(evaluateSummary(report)));
      await bestEffort(context, () => uploadEvaluation(report, config, context));
    },
  };
}

/** What is known without probing is drawn while the model is probed: on a thread of its own, since each takes about a second. */
async function probeAndDraw(
  probe: () => Promise<Probed>,
  factsWith: (probed: Probed) => Pictured,
  signal: AbortSignal,
): Promise<{ readonly probed: Probed; readonly pictures: readonly DrawnPicture[] }> {
  const drawing = startDrawingThread(signal);
  try {
    void drawing.draw(factsWith(NOT_PROBED));
    const probed = await probe();
    return { probed, pictures: await drawing.draw(factsWith(probed)) };
  } finally {
    await drawing.stop();
  }
}

function reportOf(stored: StoredModel, judged: JudgedData, measured: Measured & Probed, dryRun: boolean) {
  const { card, predictor, search, stage, path, sha256 } = stored;
  const { scores: _, ...parts } = measured;
  return {
    dry_run: dryRun,
    model: {
      ...{ name: card.name, type: card.type, version: card.version, stage, package: path, sha256 },
      ...{ label: card.data.label, features: predictor.model.features, threshold: predictor.threshold },
    },
    data: dataOf(judged),
    ...parts,
    training: {
      created_at: card.created_at,
      seconds: card.training_seconds,
      learning_curve: learningCurveOf(card.facts),
      search,
    },
    notices: [...stored.notes, ...judged.notices, ...columnNotices(judged.dataset)],
  };
}

function dataOf({ dataset, rowsRead, part, newestDays }: JudgedData): EvaluatedData {
  const { source, location, digest } = dataset.origin;
  return {
    ...{ name: dataset.name, source, location, digest, rows_read: rowsRead, rows: dataset.rows },
    positives: isLabeled(dataset) ? dataset.labels.reduce((sum, label) => sum + label, 0) : null,
    ...{ part, newest_days: newestDays, observed: observedIn(dataset) },
  };
}

function observedIn({ timestamp }: Dataset): EvaluatedData['observed'] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const moment of timestamp?.values ?? []) {
    if (moment < from) from = moment;
    if (moment > to) to = moment;
  }
  // What no calendar has is no moment.
  const isKnown = from <= to && Math.abs(from) <= 8.64e15 && Math.abs(to) <= 8.64e15;
  return isKnown ? { from: new Date(from).toISOString(), to: new Date(to).toISOString() } : null;
}

function outputsOf({ verdict, model, metrics, data, files }: EvaluateReport): Record<string, string> {
  const { name, version, stage } = model;
  return {
    verdict,
    model: JSON.stringify({ name, version, stage }),
    metrics: JSON.stringify(metrics === null ? { n: data.rows } : { ...metrics.values, n: metrics.n }),
    'html-path': files.html ?? '',
    'predictions-path': files.predictions ?? '',
  };
}
