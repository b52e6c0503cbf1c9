/**
 * A trained model beside the one in production: on the same test rows, as far as production has not learned from them. Where
 * that cannot be, by the metrics that each had on its own test rows; and not at all where they answer different questions.
 */
import type { Check, Status } from '../base/check.ts';
import { seededRandom } from '../base/random.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Config } from '../config.ts';
import { type LabeledDataset, selectRows } from '../data/dataset.ts';
import type { SplitFacts } from '../data/split.ts';
import { type Comparison, compareAggregates, compareWithBaseline, GROUND } from '../evaluation/comparison.ts';
import { predictPrepared } from '../evaluation/predictor.ts';
import { columnsRead } from '../models/columns-read.ts';
import { UnscorableError } from '../models/model-type.ts';
import type { ModelCard } from '../registry/model-card.ts';
import type { Production } from './production-model.ts';
import { testPartOf } from './test-part.ts';
import type { Trained } from './train-model.ts';

export interface Baseline {
  readonly version: string;
  readonly outcome: Comparison['outcome'];
  readonly ground: Ground['on'];
  /** What production has there; null: nothing can be told. */
  readonly metrics: Comparison['baseline'] | null;
  readonly checks: readonly Check[];
}

/** Where the two can be compared; `note` says why not on all test rows. */
type Ground =
  | { readonly on: 'all_rows' }
  /** Positions in the test part. */
  | { readonly on: 'some_rows'; readonly positions: Int32Array; readonly note: Check }
  | { readonly on: 'own_rows'; readonly note: Check }
  | { readonly on: 'nothing'; readonly note: Check };

/** Of the test rows, that production must not have learned from for a comparison on these. */
const ENOUGH = 0.5;

export async function compareWithProduction(
  trained: Trained,
  production: Production,
  config: Config,
  signal: AbortSignal,
): Promise<Baseline> {
  const { version } = production;
  const ground = groundFor(trained, production);
  if (ground.on === 'nothing') {
    return { version, ground: ground.on, outcome: 'inconclusive', metrics: null, checks: [ground.note] };
  }
  const settled = await askProduction(ground, trained, production, signal);
  const { outcome, baseline, checks } = compareOn(settled, trained, production, config);
  const notes = 'note' in settled.ground ? [settled.ground.note] : [];
  return { version, ground: settled.ground.on, outcome, metrics: baseline, checks: [...notes, ...checks] };
}

/** `scores`: of production, on the rows of the ground; null: by each one's own metrics. */
interface Settled {
  readonly ground: Exclude<Ground, { readonly on: 'nothing' }>;
  readonly scores: Float64Array | null;
}

/** Where production cannot be asked again, what it has said of rows before must do: those that judged it, too. */
async function askProduction(
  ground: Settled['ground'],
  { split }: Trained,
  { predictor, version }: Production,
  signal: AbortSignal,
): Promise<Settled> {
  if (ground.on === 'own_rows') return { ground, scores: null };
  const { test } = split;
  const rows = ground.on === 'some_rows' ? ground.positions : Int32Array.from(test.labels.keys());
  try {
    const asked = ground.on === 'some_rows' ? selectRows(test, rows) : test;
    return { ground, scores: await predictPrepared(predictor, asked, signal) };
  } catch (error) {
    if (!(error instanceof UnscorableError)) throw error;
    const kept = predictor.model.kept?.(test) ?? new Uint8Array(test.rows);
    const positions = rows.filter(row => kept[row] === 1);
    const cannot = `${version} in production cannot score all test rows here (${plainLine(error.message)})`;
    const { length: n } = positions;
    const narrowed = fewerRows(
      positions,
      test.rows,
      `${cannot}; it has scored ${n.toLocaleString('en-US')} of the ${test.rows.toLocaleString('en-US')} before`,
      'these',
    );
    if (narrowed.on === 'own_rows') return { ground: narrowed, scores: null };
    return { ground: narrowed, scores: await predictPrepared(predictor, selectRows(test, positions), signal) };
  }
}

/** The comparison is on these rows, if they are enough. */
function fewerRows(positions: Int32Array, rows: number, why: string, which: string) {
  const note = (message: string): Check => {
    return { name: GROUND, status: 'pass', observed: positions.length, limit: null, n: rows, interval: null, message };
  };
  if (positions.length < ENOUGH * rows) {
    return { on: 'own_rows', note: note(`${why}: compared by what each had on its own test rows.`) } as const;
  }
  return { on: 'some_rows', positions, note: note(`${why}: compared on ${which}.`) } as const;
}

function compareOn(
  { ground, scores: baseline }: Settled,
  { job, split, predictor, scores, metrics }: Trained,
  production: Production,
  { gate: { margins, rule } }: Config,
): Comparison {
  if (baseline === null) {
    return compareAggregates({ candidate: metrics, baseline: production.card.metrics, margins, rule });
  }
  const { labels } = split.test;
  const positions = ground.on === 'some_rows' ? ground.positions : null;
  return compareWithBaseline({
    candidate: positions === null ? scores : Float64Array.from(positions, i => scores[i]!),
    baseline,
    labels: positions === null ? labels : Uint8Array.from(positions, i => labels[i]!),
    candidateThreshold: predictor.threshold,
    baselineThreshold: production.predictor.threshold,
    ...{ margins, rule, random: seededRandom(job.seed).fork(job.config.name).fork('compare') },
  });
}

function groundFor({ job: { dataset }, split }: Trained, { version, card }: Production): Ground {
  const rows = split.testRows.length;
  const note = (status: Status, observed: number | null, message: string): Check => {
    return { name: GROUND, status, observed, limit: null, n: rows, interval: null, message };
  };
  const { name, positive } = card.data.label;
  if (name !== dataset.label.name || positive !== dataset.label.positive) {
    const asked = (label: { name: string; positive: string }) =>
      `whether ${plainLine(label.name, 60)} is ${plainLine(label.positive, 60)}`;
    const message =
      `${version} in production tells ${asked(card.data.label)}, this model ${asked(dataset.label)}: they cannot be ` +
      'compared. Give a model that answers another question a name of its own.';
    return { on: 'nothing', note: note('inconclusive', null, message) };
  }
  const read = columnsRead(card);
  const missing = read.filter(feature => !hasColumn(dataset, feature));
  const reads = `${version} in production reads ${shown(missing.map(feature => feature.name))}, which these data lack`;
  if (missing.length > 0 && missing.length === read.length) {
    const message = `${reads}: there is nothing to compare it on. Give a model of other data a name of its own.`;
    return { on: 'nothing', note: note('inconclusive', null, message) };
  }
  if (missing.length > 0) {
    return { on: 'own_rows', note: note('pass', null, `${reads}: compared by what each had on its own test rows.`) };
  }
  const positions = positionsNewTo(card, dataset, split.testRows, split.facts);
  if (positions === null) return { on: 'all_rows' };
  const learned = `${version} in production has learned from ${rows - positions.length} of the ${rows} test rows, being split another way`;
  return fewerRows(positions, rows, learned, `the other ${positions.length}`);
}

function hasColumn({ columns, timestamp }: LabeledDataset, feature: ModelCard['features'][number]): boolean {
  return [...columns, ...(timestamp === null ? [] : [timestamp])].some(
    ({ name, kind }) => name === feature.name && kind === feature.kind,
  );
}

const SHOWN = 3;

function shown(names: readonly string[]): string {
  const some = names.slice(0, SHOWN).map(name => plainLine(name, 60));
  return `${some.join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
}

/**
 * Positions in the test part of rows that are in production's test part too; null: all of them, since both are split the
 * same way. A row keeps its side only where the rule, its seed and the columns stay the same.
 */
function positionsNewTo(
  card: ModelCard,
  dataset: LabeledDataset,
  testRows: Int32Array,
  ours: SplitFacts,
): Int32Array | null {
  const theirs = card.data.split as unknown as SplitFacts;
  const names = new Set(card.data.columns);
  // By time, nothing is left to the seed.
  const keys = ['by', 'test_share', 'calibration_share', ...(ours.by === 'time' ? [] : ['seed' as const])] as const;
  const isSameRule = keys.every(key => ours[key] === theirs[key]);
  const isSameContent = dataset.columns.length === names.size && dataset.columns.every(({ name }) => names.has(name));
  if (isSameRule && (isSameContent || ours.by === 'time')) return null;
  // What production was told a row by is no longer there, or no longer told: any row may be one that it knows.
  const isInTest = testPartOf(card, dataset) ?? (() => false);
  const positions: number[] = [];
  testRows.forEach((row, i) => {
    if (isInTest(row)) positions.push(i);
  });
  return Int32Array.from(positions);
}
