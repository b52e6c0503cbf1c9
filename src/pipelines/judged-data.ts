/** The rows that a stored model is judged on: where they are read from, and which of them it has not learned from. */
import type { Check } from '../base/check.ts';
import { ConfigurationError, DataError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { type Random, seededRandom } from '../base/random.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import type { EvaluateOptions } from '../command-options.ts';
import type { Config } from '../config.ts';
import { isLabeled } from '../data/data-source.ts';
import { type Dataset, type LabeledDataset, selectRows } from '../data/dataset.ts';
import type { Context } from '../platform/context.ts';
import type { ModelCard } from '../registry/model-card.ts';
import { planJudgedSource } from './judged-source.ts';
import { readSource } from './load-sources.ts';
import type { StoredModel } from './stored-model.ts';
import { testPartOf } from './test-part.ts';

export interface JudgedData {
  readonly dataset: Dataset | LabeledDataset;
  /** Of the table that was read, the rows that are in the dataset, in its order. */
  readonly rows: Int32Array;
  readonly rowsRead: number;
  readonly part: 'all' | 'test_part';
  /** Of these, the rows of the newest so many days; null: of any time. */
  readonly newestDays: number | null;
  readonly notices: readonly string[];
  /** A `warn` where rows that the model knows may be among them. */
  readonly checks: readonly Check[];
}

const DAY_MS = 86_400_000;
/** Columns that a message names. */
const SHOWN = 20;

/** ConfigurationError or DataError when there are no such data, or they lack columns that the model reads. */
export async function loadJudgedData(
  stored: StoredModel,
  config: Config,
  options: EvaluateOptions,
  context: Context,
): Promise<JudgedData> {
  const { card } = stored;
  const source = planJudgedSource(card, config, options, context.workingDirectory);
  const read = await readSource(source, context);
  requireColumns(stored, read);
  const isGiven = options.testData !== null;
  const unseen = unseenRows(card, read, isGiven || source.kind === 'synthetic');
  const recent = newestOf(read, unseen.rows, options.testDays);
  // Drawn at last: which rows are the test part is told by all of them.
  const most = source.kind === 'synthetic' ? null : options.numSamples;
  const rows = most === null ? recent : sampleRows(recent, most, seededRandom(source.seed).fork('sample'));
  if (rows.length === 0) throw nothingLeft(read, unseen.part, options.testDays);
  const isAll = rows.length === read.rows;
  const newestDays = options.testDays;
  return { ...unseen, newestDays, dataset: isAll ? read : selectRows(read, rows), rows, rowsRead: read.rows };
}

function requireColumns({ card, predictor }: StoredModel, { columns, origin }: Dataset): void {
  const there = columns.map(({ name }) => name);
  const absent = predictor.model.features.filter(({ name }) => !there.includes(name)).map(({ name }) => name);
  if (absent.length === 0) return;
  const told = absent.slice(0, SHOWN).map(name => {
    const close = nearest(name, there);
    return close === undefined ? showJson(name) : `${showJson(name)} (did you mean ${showJson(close)}?)`;
  });
  const more = absent.length > SHOWN ? ` and ${absent.length - SHOWN} more` : '';
  const has = there.slice(0, SHOWN).map(name => showJson(name));
  throw new DataError(
    `${plainLine(origin.location)} lacks ${absent.length} of the ${predictor.model.features.length} columns that ` +
      `${card.name} reads: ${told.join(', ')}${more}`,
    { hint: `its columns are ${has.join(', ')}${there.length > SHOWN ? ` and ${there.length - SHOWN} more` : ''}` },
  );
}

/**
 * All rows of new data. Of the data that the model learned from, and of what its own source has become since, the rows of
 * the test part of its split.
 */
function unseenRows(
  card: ModelCard,
  dataset: Dataset | LabeledDataset,
  isNew: boolean,
): Pick<JudgedData, 'rows' | 'part' | 'notices' | 'checks'> {
  const all = Int32Array.from({ length: dataset.rows }, (_, row) => row);
  const isSame = dataset.origin.digest === card.data.digest;
  if ((isNew && !isSame) || !isLabeled(dataset)) return { rows: all, part: 'all', notices: [], checks: [] };
  const shown = plainLine(dataset.origin.location);
  const isUnseen = testPartOf(card, dataset);
  if (isUnseen !== null) {
    const rows = all.filter(isUnseen);
    const count = `${rows.length.toLocaleString('en-US')} of ${dataset.rows.toLocaleString('en-US')} rows`;
    const what = isSame
      ? `${shown} holds the very data that ${card.name} was trained on: it is judged on the ${count} that had no part in it`
      : `${card.name} may know rows of ${shown}, its own source: it is judged on the ${count} in the test part of its split; ` +
        'where all rows are new to it, name the file with --test-data';
    return { rows, part: 'test_part', notices: [what], checks: [] };
  }
  const message =
    `${shown} may hold rows that ${card.name} has learned from, and the columns by which they could be told are no longer ` +
    'the same: these numbers may flatter it.';
  const check: Check = {
    name: 'rows',
    status: 'warn',
    observed: null,
    limit: null,
    n: dataset.rows,
    interval: null,
    message,
  };
  return { rows: all, part: 'all', notices: [], checks: [check] };
}

/** Those of the newest `days` days before the newest moment of all; a row without a moment is of none. */
function newestOf({ timestamp, origin }: Dataset, rows: Int32Array, days: number | null): Int32Array {
  if (days === null) return rows;
  if (timestamp === null) {
    throw new ConfigurationError(
      `--test-days needs moments, and no column of ${plainLine(origin.location)} tells them`,
      {
        hint: 'name the column as "timestamp" of the source in the configuration, or leave --test-days out',
      },
    );
  }
  let newest = Number.NEGATIVE_INFINITY;
  for (const moment of timestamp.values) if (moment > newest) newest = moment;
  return rows.filter(row => timestamp.values[row]! > newest - days * DAY_MS);
}

/** At most so many, in their order. */
export function sampleRows(rows: Int32Array, most: number, random: Random): Int32Array {
  return most >= rows.length ? rows : random.shuffle(rows.slice()).slice(0, most).sort();
}

function nothingLeft({ rows, origin }: Dataset, part: JudgedData['part'], days: number | null): DataError {
  const from = part === 'test_part' ? 'the test part of' : '';
  const when = days === null ? '' : ` in the newest ${days} days`;
  return new DataError(
    `${from} ${plainLine(origin.location)} (${rows.toLocaleString('en-US')} rows) has no row to judge by${when}`.trim(),
    {
      hint: 'give other data with --test-data, or more days',
    },
  );
}
