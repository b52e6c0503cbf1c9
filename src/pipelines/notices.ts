/** What a training says besides its verdict: columns that were left out, data that are few or old, a calibration that harmed. */
import { statSync } from 'node:fs';
import type { Json } from '../base/json.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Config } from '../config.ts';
import { columnNoteText, isSurprising, leftOutText } from '../data/column-notes.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import { type Calibration, isWanting, type ProbabilityErrors } from '../evaluation/calibration.ts';
import type { Metrics } from '../evaluation/metrics.ts';
import { number } from '../evaluation/wording.ts';
import type { LeftOutColumn } from '../registry/model-card.ts';
import type { PlannedSource } from './job.ts';

const DAY_MS = 86_400_000;

/** Columns that were read as something else than most of their cells, one line each, besides those that are told of anyway. */
export function columnNotices({ notes = [], origin }: Dataset, besides: readonly LeftOutColumn[] = []): string[] {
  return notes
    .filter(note => isSurprising(note) && !besides.some(({ column }) => column === note.column))
    .map(note => columnNoteText(note, origin.location));
}

/** Where the dataset has fewer rows than the configuration asks for, or its newest row, or else its file, is too old. */
export function datasetNotices(
  dataset: Dataset,
  source: PlannedSource,
  { refreshIntervalDays, minimumSamples }: Config['datasets'],
  now: Date,
): string[] {
  const shown = `${showJson(dataset.name)} (${plainLine(dataset.origin.location)})`;
  const count = (n: number) => n.toLocaleString('en-US');
  const few =
    dataset.rows < minimumSamples
      ? [`dataset ${shown} has ${count(dataset.rows)} rows, datasets.minimum_samples asks for ${count(minimumSamples)}`]
      : [];
  if (source.kind === 'synthetic') return few;
  const { observedAt } = dataset.origin;
  const newest = observedAt === null ? statSync(source.options.location).mtime : new Date(observedAt);
  const days = Math.floor((now.getTime() - newest.getTime()) / DAY_MS);
  if (days <= refreshIntervalDays) return few;
  const what = observedAt === null ? 'its file was written' : 'its newest row is';
  const age = `${what} ${count(days)} days ${observedAt === null ? 'ago' : 'old'}`;
  return [
    ...few,
    `dataset ${shown} is stale: ${age}, datasets.refresh_interval_days allows ${count(refreshIntervalDays)}`,
  ];
}

/** The columns that the model type says it left out, with what is known of how they were read. */
export function leftOutOf(
  { columns, notes = [], origin }: Dataset,
  facts: Readonly<Record<string, Json>>,
): LeftOutColumn[] {
  const told = Array.isArray(facts['left_out']) ? (facts['left_out'] as readonly Json[]) : [];
  return told.flatMap(item => {
    const { name, reason } = (item ?? {}) as { readonly name?: Json; readonly reason?: Json };
    if (typeof name !== 'string' || typeof reason !== 'string') return [];
    const note = notes.find(({ column }) => column === name);
    return [
      {
        column: name,
        kind: columns.find(column => column.name === name)?.kind ?? null,
        reason,
        ...{ line: note?.line ?? null, cell: note?.cell ?? null, cells: note?.cells ?? null },
        message:
          note === undefined
            ? `column ${showJson(name)} is left out: ${reason}`
            : leftOutText(note, origin.location, reason),
      },
    ];
  });
}

/** Where scores could not be calibrated; none where they were to be left alone, or are good as they are. */
export function uncalibratedNotices(calibration: Calibration): string[] {
  if (!isWanting(calibration)) return [];
  return [`scores are not calibrated: ${calibration.reason.replace(/^left alone: /, '')}`];
}

/** Where one answer for all rows would be right as often. */
export function majorityNotices(
  { n, positives, values: { accuracy } }: Metrics,
  label: LabeledDataset['label'],
): string[] {
  const most = Math.max(positives, n - positives) / n;
  if (accuracy === null || accuracy > most) return [];
  const answer = showJson(2 * positives > n ? label.positive : label.negative);
  const share = (value: number) => value.toFixed(3);
  return [
    `accuracy ${share(accuracy)} says little: calling every test row ${answer} reaches ${share(most)}; ask for recall or F1 in its thresholds too`,
  ];
}

/** `before` null: the scores were left alone. Both are of the test rows. */
export function calibrationNotices(before: ProbabilityErrors | null, after: ProbabilityErrors): string[] {
  if (before === null || before.brier === null || after.brier === null || !(after.brier > before.brier)) return [];
  const shown = (now: number, then: number) => `${number(now, then)}, before ${number(then, now)}`;
  const hasEce = before.ece !== null && after.ece !== null;
  const isEceWorse = hasEce && after.ece! > before.ece!;
  return [
    `calibration made the Brier score${isEceWorse ? ' and the ECE' : ''} worse on the test rows: Brier score ` +
      `${shown(after.brier, before.brier)}${hasEce ? `; ECE ${shown(after.ece!, before.ece!)}` : ''}` +
      `${hasEce && after.ece! < before.ece! ? ', which is better' : ''}; the rows it was learned from may differ from those that judge`,
  ];
}
