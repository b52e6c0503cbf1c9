/** Keeps generated rows in a file, as they were before anything was made of them. */
import { ConfigurationError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { PendingFile } from '../base/pending-file.ts';
import { csvText } from '../data/csv/write-csv.ts';
import { isLabeled } from '../data/data-source.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import type { SplitBy } from '../data/split.ts';
import { attempt } from '../registry/disk.ts';
import { usualSplit } from './generated-data.ts';
import type { PlannedSource } from './job.ts';

/** ConfigurationError unless there is exactly one dataset to write, and it is generated. */
export function requireOneGenerated(sources: readonly PlannedSource[]): void {
  const [first, ...others] = sources;
  if (others.length === 0 && first?.kind === 'synthetic') return;
  const found = others.length > 0 ? `${sources.length} datasets` : 'a file, where nothing is generated';
  throw new ConfigurationError(
    `--save-data writes one dataset that was generated; the chosen models learn from ${found}`,
    {
      hint: 'choose one model on synthetic data, as with --model-type isolation_forest, or leave --save-data out',
    },
  );
}

/** The rows as CSV, there whole or not at all. */
export function saveData(dataset: Dataset | LabeledDataset, path: string, shown: string): void {
  const file = attempt('write', shown, () => new PendingFile(path), '--save-data');
  try {
    for (const text of csvText(dataset)) attempt('write', shown, () => file.write(Buffer.from(text)), '--save-data');
    attempt('write', shown, () => file.finish(), '--save-data');
  } finally {
    file.discard();
  }
}

/**
 * How the configuration has to name the saved rows so that the same is learned from them: every kind that cells alone might
 * not tell, and what the generator was asked for. The group that a generator brings by itself tells the patterns of its rows,
 * by which no generated rows are split; a group of a file is what its rows are split by, so that one is ignored.
 */
export function savedSource(dataset: Dataset | LabeledDataset, { options }: PlannedSource, shown: string): JsonObject {
  const { columns, timestamp, group } = dataset;
  const kinds = columns.flatMap(({ name, kind }) => (kind === 'numeric' ? [] : [[name, kind] as const]));
  const label = isLabeled(dataset) ? dataset.label : null;
  const isOwnGroup = group !== null && options.group === null;
  return {
    location: shown,
    ...(label === null ? {} : { label: label.name }),
    ...(options.positive === null ? {} : { positive: options.positive }),
    ...(timestamp === null ? {} : { timestamp: timestamp.name }),
    ...(group === null ? {} : isOwnGroup ? { ignore: [group.name] } : { group: group.name }),
    ...(kinds.length === 0 ? {} : { columns: Object.fromEntries(kinds) }),
    ...(options.derive.length === 0 ? {} : { derive: options.derive }),
  };
}

/** By what the saved rows have to be split to be split as they were here; null: as rows of a file with these roles are. */
export function savedSplit(dataset: Dataset, source: PlannedSource): SplitBy | null {
  const usual = source.options.group !== null ? 'group' : dataset.timestamp !== null ? 'time' : 'stratified';
  const here = usualSplit(source);
  return here === usual ? null : here;
}
