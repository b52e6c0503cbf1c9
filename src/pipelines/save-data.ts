/** Keeps generated rows in a file, as they were before anything was made of them. */
import { ConfigurationError } from '../base/errors.ts';
import { PendingFile } from '../base/pending-file.ts';
import { csvText } from '../data/csv/write-csv.ts';
import { isLabeled } from '../data/data-source.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import { attempt } from '../registry/disk.ts';
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

/** The rows as CSV, there whole or not at all; returns how the configuration has to name the file as a source. */
export function saveData(dataset: Dataset | LabeledDataset, path: string, shown: string): string {
  const file = attempt('write', shown, () => new PendingFile(path));
  try {
    for (const text of csvText(dataset)) attempt('write', shown, () => file.write(Buffer.from(text)));
    attempt('write', shown, () => file.finish());
  } finally {
    file.discard();
  }
  const { columns, timestamp, group } = dataset;
  const sequences = columns.filter(({ kind }) => kind === 'sequence').map(({ name }) => [name, 'sequence']);
  return JSON.stringify({
    location: shown,
    ...(isLabeled(dataset) ? { label: dataset.label.name } : {}),
    ...(timestamp === null ? {} : { timestamp: timestamp.name }),
    ...(group === null ? {} : { group: group.name }),
    ...(sequences.length === 0 ? {} : { columns: Object.fromEntries(sequences) }),
  });
}
