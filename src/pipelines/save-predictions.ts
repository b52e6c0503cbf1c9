/** The predictions of an evaluation as CSV: one line for each judged row, in the order of the data. */
import { PlatformError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';
import { csvCell, plainLine } from '../base/untrusted.ts';
import { isLabeled } from '../data/data-source.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { JudgedData } from './judged-data.ts';
import type { StoredModel } from './stored-model.ts';

/** Returns the path as it was given. PlatformError when it cannot be written. */
export function savePredictions(
  file: string,
  stored: StoredModel,
  judged: JudgedData,
  scores: Float64Array,
  { workingDirectory }: Pick<Context, 'workingDirectory'>,
): string {
  try {
    writeFileAtomic(resolvePath(workingDirectory, file), predictionsCsv(stored, judged, scores));
  } catch (cause) {
    throw new PlatformError(`the predictions cannot be written to ${plainLine(file)}: ${(cause as Error).message}`, {
      hint: 'name a file that can be written with --save-predictions',
      cause,
    });
  }
  return file;
}

/** `row` counts the rows of the data from 1; columns that the data do not have are left out. */
function predictionsCsv({ card, predictor }: StoredModel, { dataset, rows }: JudgedData, scores: Float64Array): string {
  const { positive, negative } = card.data.label;
  // Written once: a formula of a spreadsheet is made text, and most cells are one of two.
  const [yes, no] = [csvCell(positive), csvCell(negative)];
  const labels = isLabeled(dataset) ? dataset.labels : null;
  const moments = dataset.timestamp?.values ?? null;
  const lines = new Array<string>(dataset.rows + 1);
  lines[0] = [
    'row',
    ...(moments === null ? [] : ['timestamp']),
    ...(labels === null ? [] : ['true_label']),
    'predicted_label',
    'score',
    ...(labels === null ? [] : ['correct']),
  ].join(',');
  for (let row = 0; row < dataset.rows; row++) {
    const score = scores[row]!;
    const called = score >= predictor.threshold ? 1 : 0;
    const truth = labels === null ? '' : `${labels[row] === 1 ? yes : no},`;
    const correct = labels === null ? '' : `,${called === labels[row]}`;
    const moment = moments === null ? '' : `${momentText(moments[row]!)},`;
    lines[row + 1] = `${rows[row]! + 1},${moment}${truth}${called === 1 ? yes : no},${score}${correct}`;
  }
  return `${lines.join('\n')}\n`;
}

/** ISO 8601; '' where there is none. */
function momentText(moment: number): string {
  return Math.abs(moment) <= 8.64e15 ? new Date(moment).toISOString() : '';
}
