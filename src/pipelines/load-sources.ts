/** Reads every source that the plan names, each once, whole, and before anything is written. */
import { ConfigurationError, DataError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { dataSources, derivations } from '../catalogs.ts';
import { isLabeled } from '../data/data-source.ts';
import { type Dataset, type LabeledDataset, selectRows } from '../data/dataset.ts';
import type { Context } from '../platform/context.ts';
import type { Job, PlannedSource } from './job.ts';

export interface Loaded {
  readonly datasets: ReadonlyMap<PlannedSource, LabeledDataset>;
  /** Sources that cannot be read, or not learned from, and why. */
  readonly refused: ReadonlyMap<PlannedSource, DataError | ConfigurationError>;
}

/** Is given rows as they were read, before anything is made of them. */
type Show = (dataset: Dataset | LabeledDataset, source: PlannedSource) => void;

/** What is wrong with one source stops its own models only; when nothing can be read, that is a DataError. */
export async function loadSources(
  jobs: readonly Job[],
  context: Pick<Context, 'log' | 'signal'>,
  show: Show = () => {},
): Promise<Loaded> {
  const datasets = new Map<PlannedSource, LabeledDataset>();
  const refused = new Map<PlannedSource, DataError | ConfigurationError>();
  for (const source of new Set(jobs.map(job => job.source))) {
    try {
      datasets.set(source, await load(source, context, show));
    } catch (error) {
      if (!(error instanceof DataError || error instanceof ConfigurationError)) throw error;
      refused.set(source, error);
    }
  }
  if (datasets.size === 0) throw refusal([...refused.values()]);
  return { datasets, refused };
}

function refusal(errors: readonly (DataError | ConfigurationError)[]): DataError | ConfigurationError {
  const [first] = errors;
  if (first === undefined) throw new TypeError('there is no source');
  const messages = [...new Set(errors.map(({ message }) => message))];
  return messages.length === 1 ? first : new DataError(messages.join('\n'), { hint: first.hint });
}

async function load(
  source: PlannedSource,
  context: Pick<Context, 'log' | 'signal'>,
  show: Show,
): Promise<LabeledDataset> {
  const dataset = await readSource(source, context, show);
  if (isLabeled(dataset)) return dataset;
  const { name } = source.options;
  throw new ConfigurationError(`the source ${name} names no label, so nothing can be trained on it`, {
    hint: `set "label" in sources.${name}; its columns are ${dataset.columns.map(column => column.name).join(', ')}`,
  });
}

/** The rows of one source, with what is made of them; labelled where they are. */
export async function readSource(
  source: PlannedSource,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
  show: Show = () => {},
): Promise<Dataset | LabeledDataset> {
  const { options } = source;
  const random = seededRandom(source.seed).fork(`source/${options.name}`);
  const progress = (share: number) => log.progress(`reading ${options.displayLocation}`, share);
  const dataset = await dataSources.get(source.kind).load(options, { random, signal, progress });
  progress(1);
  signal.throwIfAborted();
  show(dataset, source);
  const derived = options.derive.reduce(
    (table, { with: name, ...settings }) => derivations.get(name).derive(table, settings),
    dataset,
  );
  if (source.sample === null || source.sample >= derived.rows) return derived;
  const rows = random.fork('sample').shuffle(Int32Array.from({ length: derived.rows }, (_, row) => row));
  return selectRows(derived, rows.subarray(0, source.sample).sort());
}
