/** Looks for tables that a model could learn from: the files under `data/`, read whole, as a training would read them. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, DataError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { dataSources } from '../catalogs.ts';
import { SYNTHETIC, sourceOf } from '../config/schedule.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Context } from '../platform/context.ts';
import { isModelName } from '../registry/names.ts';
import { guessLabel, type LabelGuess } from './label-column.ts';

const FOLDER = 'data';
/** More are surely not one table a model. */
const MOST_TABLES = 20;

export interface FoundTable extends LabelGuess {
  /** Of the model and its dataset. */
  readonly name: string;
  /** Below the root, with `/`. */
  readonly location: string;
  readonly rows: number;
  /** Columns of numbers that are all different, by their names identifiers: they say which row it is, and nothing else. */
  readonly identifiers: readonly string[];
}

export interface UnreadTable {
  readonly location: string;
  readonly problem: string;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly unread: readonly UnreadTable[];
}

/** `prefix`: how all names begin, so that those of two folders differ, whose models are kept in one registry. */
export async function findTables(
  root: string,
  prefix: string,
  context: Pick<Context, 'log' | 'signal'>,
): Promise<FoundTables> {
  const tables: FoundTable[] = [];
  const unread: UnreadTable[] = [];
  const files = tableFiles(root);
  if (files.length > MOST_TABLES)
    context.log.warn(`${files.length} tables lie under ${FOLDER}/: only the first ${MOST_TABLES} are read`);
  for (const location of files.slice(0, MOST_TABLES)) {
    try {
      const dataset = await read(root, location, context);
      const taken = tables.map(table => table.name);
      const name = nameFor(location, taken, prefix);
      tables.push({ name, location, rows: dataset.rows, identifiers: identifiersOf(dataset), ...guessLabel(dataset) });
    } catch (error) {
      // Wrong data, or settings that they would need.
      if (!(error instanceof DataError || error instanceof ConfigurationError)) throw error;
      unread.push({ location, problem: error.message });
    }
  }
  return { tables, unread };
}

export function hasTables(root: string): boolean {
  return tableFiles(root).length > 0;
}

/** Sorted. */
function tableFiles(root: string): string[] {
  const folder = join(root, FOLDER);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => `${FOLDER}/${file.replaceAll('\\', '/')}`)
    .filter(file => kindOf(file) !== undefined && statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
    .sort();
}

const kindOf = (location: string) => sourceOf({ source: null, location });

async function read(
  root: string,
  location: string,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<Dataset> {
  const options = {
    ...{ name: location, location: join(root, location), displayLocation: location },
    ...{ label: null, positive: null, timestamp: null, group: null, ignore: [], kinds: {} },
    ...{ delimiter: null, encoding: null, missing: [], samples: 0, noise: 0, derive: [] },
  };
  const progress = (share: number) => log.progress(`reading ${location}`, share);
  try {
    return await dataSources.get(kindOf(location)!).load(options, { random: seededRandom(0), signal, progress });
  } finally {
    progress(1);
  }
}

/** `data/eu/payments.csv.gz`: `eu-payments`; `table-3` where that is no name, or taken. */
function nameFor(location: string, taken: readonly string[], prefix: string): string {
  const stem = location.slice(FOLDER.length + 1).replace(/(?:\.[a-z]+){1,2}$/i, '');
  const plain = `${prefix}/${stem}`.replaceAll(/[^A-Za-z0-9_]+/g, '-').replaceAll(/^[-_]+|[-_]+$/g, '');
  const isFree = isModelName(plain) && plain !== SYNTHETIC && !taken.includes(plain);
  return isFree ? plain : `table-${taken.length + 1}`;
}

function identifiersOf({ columns, rows }: Dataset): string[] {
  return columns
    .filter(({ name }) => /^(?:id|uuid|index|row_?(?:id|number)?)$|_id$/i.test(name))
    .filter(column => column.kind === 'numeric' && rows > 2 && new Set(column.values).size === rows)
    .map(({ name }) => name);
}
