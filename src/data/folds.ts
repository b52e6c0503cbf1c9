/** Folds of a training part, by the rule of its split: in each, some rows judge a model that has learned from others. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { LabeledDataset } from './dataset.ts';
import { shared } from './shared-memory.ts';
import { cutter, type SplitOptions } from './split.ts';

/** Rows of the training part, each in its order; no row is in two of them. */
export interface Fold {
  readonly train: Int32Array;
  readonly calibrate: Int32Array;
  readonly judge: Int32Array;
}

export interface FoldOptions extends Omit<SplitOptions, 'testShare'> {
  /** 2 or more. */
  readonly folds: number;
}

/**
 * Each row judges in one fold, and trains or calibrates in all others. By time no fold learns from what came after the
 * rows that judge: the newest judge in the last fold, and the oldest in none.
 *
 * DataError when a part would lack a class, or the timestamps do not allow the cuts. In memory that all threads see.
 */
export function foldRows(dataset: LabeledDataset, { by, seed, folds, calibrationShare }: FoldOptions): Fold[] {
  const cut = cutter(dataset, { by, seed });
  const all = Int32Array.from({ length: dataset.rows }, (_, row) => row);
  const found: Fold[] = [];
  let remaining: Int32Array = all;
  for (let fold = 0; fold < folds; fold++) {
    // Equal parts: a third, then half of what is left, then all of it; by time one more is left, to learn from.
    const parts = folds - fold + (by === 'time' ? 1 : 0);
    const { taken: judge, left } =
      parts === 1 ? { taken: remaining, left: new Int32Array(0) } : cut(remaining, 1 / parts);
    const rest = by === 'time' ? left : without(all, judge);
    const { taken: calibrate, left: train } = cut(rest, calibrationShare);
    found.push({ train: shared(train), calibrate: shared(calibrate), judge: shared(judge) });
    remaining = left;
  }
  if (by === 'time') found.reverse();
  for (const [i, fold] of found.entries()) checkClasses(dataset, fold, `fold ${i + 1} of ${folds}`);
  return found;
}

/** Both ascending. */
function without(rows: Int32Array, taken: Int32Array): Int32Array {
  let next = 0;
  return rows.filter(row => {
    if (taken[next] !== row) return true;
    next++;
    return false;
  });
}

function checkClasses({ name, rows: all, labels, label }: LabeledDataset, fold: Fold, which: string): void {
  for (const [part, rows] of Object.entries(fold) as [string, Int32Array][]) {
    const positives = rows.reduce((sum, row) => sum + labels[row]!, 0);
    if (positives > 0 && positives < rows.length) continue;
    throw new DataError(
      `${which} of ${all} rows of ${showJson(name)} would ${part} on ${positives} rows of ` +
        `${showJson(label.positive)} and ${rows.length - positives} of ${showJson(label.negative)}`,
      { hint: 'each part of a fold needs a row of each class: ask for fewer folds, or give more rows' },
    );
  }
}
