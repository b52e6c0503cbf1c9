/** Accuracy on public texts, by the protocol that their reference results were made with: for a test, and a script. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LabeledDataset } from '../data/dataset.ts';
import { simpleTransformer } from '../models/types/simple_transformer.ts';
import { trainContext } from './train-context.ts';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
export const textSetsAreHere = existsSync(folder);

export interface TextSet {
  readonly name: string;
  readonly file: string;
  /** More than two: one model for each against all others; a text is of the class whose model scores it highest. */
  readonly classes: number;
  /** Mean accuracy of the reference over three seeds. */
  readonly reference: number;
}

export const TEXT_SETS: readonly TextSet[] = [
  { name: 'SMS spam', file: 'sms_spam.jsonl', classes: 2, reference: 0.9904 },
  { name: 'customer reviews', file: 'customer_reviews.jsonl', classes: 2, reference: 0.77 },
  { name: 'TREC-6', file: 'trec6_questions.jsonl', classes: 6, reference: 0.8531 },
];

interface Row {
  readonly text: string;
  readonly label: number;
}

/** Knuth's hash of the row's number, a fifth of the rows. */
const isTestRow = (_: unknown, row: number) => ((row * 2654435761) % 2 ** 32) / 2 ** 32 < 0.2;

export async function accuracyOn({ file, classes }: TextSet, seed: number, threads: number) {
  const lines = readFileSync(`${folder}text/${file}`, 'utf8').trim().split('\n');
  const rows = lines.map(line => JSON.parse(line) as Row);
  const [training, test] = [rows.filter((row, i) => !isTestRow(row, i)), rows.filter(isTestRow)];
  const positives = classes === 2 ? [1] : Array.from({ length: classes }, (_, label) => label);
  const scores: Float64Array[] = [];
  for (const positive of positives) {
    const context = trainContext(seed, { threads });
    const model = await simpleTransformer.train(datasetOf(training, positive), {}, context);
    scores.push(model.score(datasetOf(test, positive)));
  }
  const found = test.map((_, row) => {
    if (classes === 2) return scores[0]![row]! >= 0.5 ? 1 : 0;
    return scores.reduce((best, all, label) => (all[row]! > scores[best]![row]! ? label : best), 0);
  });
  return found.filter((label, row) => label === test[row]!.label).length / test.length;
}

function datasetOf(rows: readonly Row[], positive: number): LabeledDataset {
  return {
    ...{ name: 'texts', rows: rows.length, timestamp: null, group: null },
    columns: [{ kind: 'text', name: 'text', values: rows.map(({ text }) => text) }],
    origin: { source: 'jsonl', location: 'texts', digest: '', observedAt: null },
    labels: Uint8Array.from(rows, ({ label }) => (label === positive ? 1 : 0)),
    label: { name: 'label', positive: `${positive}`, negative: 'other' },
  };
}
