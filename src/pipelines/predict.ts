/** The story of `predict`: a stored model, rows without labels, a score and a decision for each; and a line in the log. */
import { isAbsolute, relative } from 'node:path';
import { ConfigurationError, DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Done } from '../command.ts';
import type { PredictOptions } from '../command-options.ts';
import { predictPrepared } from '../evaluation/predictor.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { logLines } from '../predictions/prediction-log.ts';
import { type RowsFormat, rowsText } from '../predictions/prediction-rows.ts';
import type { ServedName } from '../predictions/scored-rows.ts';
import { predictSummary, predictText } from '../reporting/predict-report.ts';
import { beginning } from '../reporting/report.ts';
import { bestEffort } from './best-effort.ts';
import { findConfig } from './find-config.ts';
import { openPredictionLog, type PredictionLog } from './log-predictions.ts';
import { type Input, openInput } from './open-input.ts';
import { listed, predictReport, type Scored, type Served } from './report-predictions.ts';
import { openStoredModel, type StoredModel } from './stored-model.ts';
import { Tally } from './tally.ts';
import { noSink, openPredictionSink, type PredictionSink, predictionFormat } from './write-predictions.ts';

export async function predict(options: PredictOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  const format = predictionFormat(options.output, options.outputFormat);
  refuseTwoOnStandardOutput(options);
  const config = await findConfig(options.config, context.workingDirectory);
  const stored = await openStoredModel({ ...options, stage: 'current' }, config, context);
  for (const note of stored.notes) context.log.notice(note);
  const served: Served = { ...stored, name: servedName(stored) };
  const input = await openInput(options, { card: served.card, config, costlyCalls: stored.isCostly }, context);
  const places: Places = { sink: null, log: null };
  let run: Scored;
  try {
    places.log = options.dryRun || options.log === null ? null : openLog(options.log, served, context);
    places.sink = options.dryRun ? noSink() : openPredictionSink(options.output, context);
    run = await scoreAll(input, served, { ...places, sink: places.sink, format, options, context });
    places.sink.finish();
  } finally {
    places.sink?.discard();
    places.log?.discard();
    input.close();
  }
  const report = predictReport(run, served, input, { format, options, context, began });
  for (const notice of report.notices) context.log.warn(notice);
  const text = predictText(report);
  // Where predictions go to standard output, nothing else does.
  const isApart = options.output === '-' && !options.dryRun;
  if (isApart) context.log.info(text.trimEnd());
  return {
    report,
    text: isApart ? '' : text,
    outputs: {
      ...{ verdict: report.verdict, rows: String(report.rows), positives: String(report.positives) },
      predictions: report.output === null ? '' : resolvePath(context.workingDirectory, options.output),
    },
    async tell() {
      if (context.forge.name !== 'github') return;
      await bestEffort(context, () => context.forge.publishSummary(predictSummary(report)));
    },
  };
}

function refuseTwoOnStandardOutput({ json, output, dryRun }: PredictOptions): void {
  if (!json || output !== '-' || dryRun) return;
  throw new ConfigurationError('predictions and report cannot both go to standard output', {
    hint: 'name a file for the predictions with --output, or one for the report with --report in place of --json',
  });
}

/** As it stands beside each prediction. */
function servedName({ card, predictor, sha256 }: StoredModel): ServedName {
  return {
    ...{ model: card.name, type: card.type, version: card.version, package_sha256: sha256 },
    ...{ threshold: predictor.threshold, label: card.data.label },
  };
}

interface Places {
  sink: PredictionSink | null;
  log: PredictionLog | null;
}

function openLog(asked: string, { name }: Served, context: Context): PredictionLog {
  return openPredictionLog(resolvePath(context.workingDirectory, asked), name.model, context);
}

interface Scoring {
  readonly sink: PredictionSink;
  readonly log: PredictionLog | null;
  readonly format: RowsFormat;
  readonly options: PredictOptions;
  readonly context: Context;
}

/** The log is whole before the predictions are: what was delivered was logged. */
async function scoreAll(input: Input, served: Served, scoring: Scoring): Promise<Scored> {
  const { sink, log, format, options, context } = scoring;
  const { name, predictor, card } = served;
  const text = rowsText(format, name, { ids: options.id !== null, windows: input.windowsOf !== null });
  const tally = new Tally();
  // With the first rows: an input that cannot be read leaves nothing on standard output.
  let head = text.head;
  let isRead = true;
  let [isComplete, delivered, inputRows] = [true, 0, 0];
  for await (const { dataset, ids, windows } of input.chunks()) {
    requireColumns(input, served, options.id);
    if (!isRead) {
      isComplete = false;
      break;
    }
    inputRows += windows?.madeOf ?? dataset.rows;
    const scores = await predictPrepared(predictor, dataset, context.signal);
    const rows = { firstRow: tally.rows + 1, scores, ids, windows, dataset };
    const { run } = context.provenance;
    const how = { run, input: input.shown, at: context.now(), withFeatures: options.logFeatures === 'all' };
    if (log !== null) for (const line of logLines(rows, name, how)) log.append(line);
    tally.add(scores, name.threshold);
    for (const lines of text.lines(rows)) {
      if (!isRead) break;
      isRead = await sink.write(head + lines.text);
      // Of lines that were not taken whole, some may have been.
      delivered += lines.rows;
      head = '';
    }
    context.log.progress(`scoring by ${card.name}`, Math.min(input.share(), 0.99));
    context.signal.throwIfAborted();
  }
  context.log.progress(`scoring by ${card.name}`, 1);
  requireColumns(input, served, options.id);
  if (head !== '') isRead = await sink.write(head);
  const file = log === null ? null : shownPath(await log.finish(), context.workingDirectory);
  return { tally, inputRows, isComplete, isRead, delivered, log: file };
}

/** From the working directory, where it lies below that. */
function shownPath(path: string, workingDirectory: string): string {
  const below = relative(workingDirectory, path);
  return below.startsWith('..') || isAbsolute(below) ? path : below.replaceAll('\\', '/');
}

/** Rows in which nothing is known to the model would all get one score, which says nothing of them. */
function requireColumns({ findings, shown }: Input, { card }: Served, id: string | null): void {
  const { columns } = findings;
  if (columns.size === 0) return;
  const list = () => `its columns are ${listed([...columns])}`;
  if (id !== null && !columns.has(id)) {
    throw new ConfigurationError(`${shown} has no column ${showJson(id)} to tell rows by`, { hint: list() });
  }
  if (card.features.some(({ name }) => columns.has(name))) return;
  const names = listed(card.features.map(({ name }) => name));
  throw new DataError(`${plainLine(shown)} has none of the columns that ${card.name} reads: ${names}`, {
    hint: list(),
  });
}
