/** What takes many scores of the same rows, on a sample of them: which features a stored model needs, and what it withstands. */
import type { EvaluateOptions } from '../command-options.ts';
import { isLabeled } from '../data/data-source.ts';
import { type Dataset, selectRows } from '../data/dataset.ts';
import { permutationImportance } from '../evaluation/permutation-importance.ts';
import { predictPrepared } from '../evaluation/predictor.ts';
import { measureRobustness } from '../evaluation/robustness.ts';
import { pause } from '../models/pause.ts';
import type { Context } from '../platform/context.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import { sampleRows } from './judged-data.ts';
import { randomOf } from './judged-source.ts';
import { LEVEL, RESAMPLES } from './measure-model.ts';
import type { StoredModel } from './stored-model.ts';

export type Probed = Pick<EvaluateReport, 'importance' | 'robustness'>;

/** Permutations of each feature. */
const REPEATS = 5;

export const NOT_PROBED: Probed = { importance: null, robustness: null };

export async function probeModel(
  { card, predictor }: StoredModel,
  dataset: Dataset,
  options: EvaluateOptions,
  context: Context,
): Promise<Probed> {
  if (options.probeRows === 0 || !isLabeled(dataset)) return NOT_PROBED;
  const random = randomOf(card, options);
  const all = Int32Array.from({ length: dataset.rows }, (_, row) => row);
  const rows = sampleRows(all, options.probeRows, random.fork('probe'));
  const probed = rows.length === dataset.rows ? dataset : selectRows(dataset, rows);
  const features = predictor.model.features.map(({ name }) => name);
  const turn = (part: string) => (share: number, doing: string) =>
    pause({ signal: context.signal, progress: (done, what) => context.log.progress(part, done, what) }, share, doing);
  const score = (given: Dataset) => predictPrepared(predictor, given, context.signal);
  const asked = { dataset: probed, score, level: LEVEL };
  const importance = await permutationImportance({
    ...{ ...asked, features, repeats: REPEATS, random: random.fork('importance') },
    pause: turn(`importance of ${card.name}'s features`),
  });
  const robustness = await measureRobustness({
    ...{ ...asked, features: new Set(features), threshold: predictor.threshold, resamples: RESAMPLES },
    random: random.fork('robustness'),
    pause: turn(`robustness of ${card.name}`),
  });
  context.log.progress(`robustness of ${card.name}`, 1);
  return { importance: { n: probed.rows, repeats: REPEATS, features: importance }, robustness };
}
