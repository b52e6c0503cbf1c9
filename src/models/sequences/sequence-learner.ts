/**
 * Learns from sequences what sets positive rows apart: counts the n-grams of the normal ones, measures rows against what
 * others did, and learns how the measures add up. Rows are measured by counts that they had no part in.
 */
import type { Random } from '../../base/random.ts';
import type { LabeledDataset, SequenceColumn } from '../../data/dataset.ts';
import { type Candidate, type Combination, type CombinationTask, combine, tryOut } from '../solvers/combination.ts';
import type { Pause } from '../solvers/objective.ts';
import { measureLeftOut } from './left-out.ts';
import { type ColumnCounts, type MeasureGroup, type Roots, RowMeter } from './row-meter.ts';
import { type CountSettings, countSequences, type Material } from './sequence-counts.ts';
import { type Usual, usualOf } from './usual.ts';

export interface SequenceKnowledge {
  readonly columns: readonly ColumnCounts[];
  /** Column that tells whose a row is; null: all are alike. */
  readonly context: string | null;
  /** Its values, in the order of their roots. */
  readonly contexts: readonly string[];
  readonly roots: Roots;
  /** null where positive rows were learned from. */
  readonly usual: Usual | null;
  readonly combination: Combination;
}

/** Each class that is looked at must have `FOLDS` rows. */
export async function learnSequences(
  dataset: LabeledDataset,
  sequences: readonly SequenceColumn[],
  settings: CountSettings,
  random: Random,
  pause: Pause,
): Promise<{ readonly knowledge: SequenceKnowledge; readonly candidates: readonly Candidate[] }> {
  const material = await countSequences(dataset, sequences, settings, pause);
  const { columns, contexts, roots } = material;
  const meter = new RowMeter(columns, roots);
  const measured = await measureLeftOut(material, meter, random, pause);
  const places = (group: string) => [...meter.measures.keys()].filter(i => meter.measures[i]!.group === group);
  const usual = settings.supervised ? null : usualOf(measured.normal(), meter.width, places('shape'));
  if (usual !== null) measured.putDistances(usual);
  const task: CombinationTask = {
    data: { values: measured.values, labels: measured.labels, rows: measured.rows, width: meter.width },
    classes: measured.weights,
    c: 1,
    // Which shape is suspicious only positive rows can tell: without them, any that is unusual.
    isRising: meter.measures.map(({ group }) => group !== 'shape' || usual !== null),
  };
  const groups = Object.fromEntries(optionalGroups(material).map(group => [group, places(group)]));
  const adding = (_: number, doing: string) => pause(0.9, `adding up, ${doing}`);
  const { chosen, candidates } = await tryOut(task, places('means'), groups, measured.folds, adding);
  const combination = await combine(task, chosen, adding);
  const context = contexts.length === 0 ? null : settings.context;
  return { knowledge: { columns, context, contexts, roots, usual, combination }, candidates };
}

/** Normal rows of a context, on average, from which on repeats tell no more of strangers than what came once. */
const ENOUGH_ROWS = 25;

function optionalGroups({ roots, contexts, classes }: Material): MeasureGroup[] {
  if (roots.supervised || contexts.length === 0) return ['peaks', 'shape'];
  // A stranger who is a real row under another name has the shape of a real row, and is strange all over. Where little is
  // known of each, much that is new is only new so far: then what is done over and over tells more.
  return classes[0].length < ENOUGH_ROWS * contexts.length ? ['repeats'] : [];
}
