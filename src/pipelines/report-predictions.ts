/** What a run of predictions says of itself when it is over: the report, its checks, and what it noticed in the columns. */
import type { Check } from '../base/check.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import type { PredictOptions } from '../command-options.ts';
import { columnsRead } from '../models/columns-read.ts';
import type { Context } from '../platform/context.ts';
import type { RowsFormat } from '../predictions/prediction-rows.ts';
import type { ServedName } from '../predictions/scored-rows.ts';
import { type PredictReport, shownRows } from '../reporting/predict-report.ts';
import { type Beginning, reportHead } from '../reporting/report.ts';
import type { Input } from './open-input.ts';
import type { StoredModel } from './stored-model.ts';
import type { Tally } from './tally.ts';

export interface Scored {
  readonly tally: Tally;
  /** Rows of the input that were read. */
  readonly inputRows: number;
  /** false: the input has more rows, but who read the predictions is gone. */
  readonly isComplete: boolean;
  /** false: who read the predictions has not taken all. */
  readonly isRead: boolean;
  /** Rows that were handed out; where not all were taken, the most that can have been. */
  readonly delivered: number;
  /** The file that has the lines of this run, as it is shown. */
  readonly log: string | null;
}

/** Columns that a message lists. */
const MOST_TOLD = 20;

/** A stored model, and how it is named beside each prediction. */
export interface Served extends StoredModel {
  readonly name: ServedName;
}

/** As a message shows them. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, MOST_TOLD).map(name => showJson(name));
  return `${some.join(', ')}${names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : ''}`;
}

export function predictReport(
  { tally, inputRows, isComplete, isRead, delivered, log }: Scored,
  { name, stage, card }: Served,
  input: Input,
  run: {
    readonly format: RowsFormat;
    readonly options: PredictOptions;
    readonly context: Context;
    readonly began: Beginning;
  },
): PredictReport {
  const { format, options, context, began } = run;
  const { findings } = input;
  const absent = columnsRead(card).flatMap(feature => (findings.columns.has(feature.name) ? [] : feature.name));
  const columns = { absent: findings.columns.size === 0 ? [] : absent, misread: findings.misread };
  const notices = noticesOf(columns, card.name, input.shown);
  const scored = shownRows(tally.rows, inputRows, input.windowsOf);
  const checks = [rowsCheck(tally.rows, scored), columnsCheck(columns, notices, tally.rows)];
  const { model, type, version, package_sha256, threshold } = name;
  return {
    ...reportHead('predict', checks, began, context),
    dry_run: options.dryRun,
    model: { name: model, type, version, stage, package_sha256, threshold },
    input: {
      ...{ location: input.shown, format: input.format, sha256: input.digest() },
      ...{ rows: inputRows, windows_of: input.windowsOf, streamed: input.isStreamed, complete: isComplete },
    },
    output: options.dryRun ? null : { location: options.output, format, rows: delivered, complete: isRead },
    log: log === null ? null : { path: log, features: options.logFeatures === 'all' },
    ...{ rows: tally.rows, positives: tally.positives, mean_score: tally.mean, score_counts: tally.counts },
    ...{ columns, notices },
  };
}

function noticesOf({ absent, misread }: PredictReport['columns'], model: string, shown: string): string[] {
  const lines = misread.map(({ column, cells, line, cell }) => {
    const place = line === null ? plainLine(shown) : `${plainLine(shown)}:${line}`;
    const like = cells === 1 ? 'it counts' : `${cells} cells like it count`;
    return `${place}: column ${showJson(column)} has ${showJson(cell)}, expected a number; ${like} as missing`;
  });
  if (absent.length === 0) return lines;
  const are = absent.length === 1 ? 'is 1 column' : `are ${absent.length} columns`;
  const what = `${plainLine(shown)}: there ${are} missing that ${model} reads`;
  return [
    `${what}, and ${absent.length === 1 ? 'it counts' : 'they count'} as missing in every row: ${listed(absent)}`,
    ...lines,
  ];
}

function rowsCheck(rows: number, scored: string): Check {
  const none = 'There was no row to score.';
  return {
    ...{ name: 'rows', status: rows === 0 ? 'insufficient_data' : 'pass', observed: rows, limit: null, n: rows },
    ...{ interval: null, message: rows === 0 ? none : `${scored} scored.` },
  };
}

function columnsCheck(columns: PredictReport['columns'], notices: readonly string[], rows: number): Check {
  const observed = columns.absent.length + columns.misread.length;
  return {
    ...{ name: 'columns', status: observed === 0 ? 'pass' : 'warn', observed, limit: null, n: rows, interval: null },
    message: notices[0] ?? 'Every column that the model reads is there, and holds what it should.',
  };
}
