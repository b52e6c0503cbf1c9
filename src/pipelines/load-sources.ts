/** Reads every source that the plan names, each once, whole, and before anything is written. */
import { ConfigurationError, DataError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { dataSources } from '../catalogs.ts';
import { isLabeled } from '../data/data-source.ts';
import { type LabeledDataset, selectRows } from '../data/dataset.ts';
import { inspectFile } from '../data/file-bytes.ts';
import type { Context } from '../platform/context.ts';
import type { Job, PlannedSource } from './train-plan.ts';

export async function loadSources(
  jobs: readonly Job[],
  context: Pick<Context, 'log' | 'signal'>,
): Promise<Map<PlannedSource, LabeledDataset>> {
  requireFiles(new Set(jobs.map(({ source }) => source)));
  const datasets = new Map<PlannedSource, LabeledDataset>();
  for (const { source } of jobs) if (!datasets.has(source)) datasets.set(source, await load(source, context));
  return datasets;
}

/** DataError that names every file which is not there, before any is read. */
function requireFiles(sources: ReadonlySet<PlannedSource>): void {
  const errors = [...sources].flatMap(({ kind, options }) => {
    try {
      if (kind !== 'synthetic') inspectFile(options.location, options.displayLocation);
      return [];
    } catch (error) {
      if (error instanceof DataError) return [error];
      throw error;
    }
  });
  const [first] = errors;
  if (first === undefined) return;
  const messages = [...new Set(errors.map(({ message }) => message))];
  throw messages.length === 1 ? first : new DataError(messages.join('\n'), { hint: first.hint });
}

async function load(source: PlannedSource, { log, signal }: Pick<Context, 'log' | 'signal'>): Promise<LabeledDataset> {
  const { options } = source;
  const random = seededRandom(source.seed).fork(`source/${options.name}`);
  const progress = (share: number) => log.progress(`reading ${options.displayLocation}`, share);
  const dataset = await dataSources.get(source.kind).load(options, { random, signal, progress });
  progress(1);
  signal.throwIfAborted();
  if (!isLabeled(dataset)) {
    throw new ConfigurationError(`the source ${options.name} names no label, so nothing can be trained on it`, {
      hint: `set "label" in sources.${options.name}; its columns are ${dataset.columns.map(({ name }) => name).join(', ')}`,
    });
  }
  if (source.sample === null || source.sample >= dataset.rows) return dataset;
  const rows = random.fork('sample').shuffle(Int32Array.from({ length: dataset.rows }, (_, row) => row));
  return selectRows(dataset, rows.subarray(0, source.sample).sort());
}
