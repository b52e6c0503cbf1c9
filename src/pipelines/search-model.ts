/** The search of one model: its trials on folds of its training part, as many at once as the trainer works on. */
import { errorData } from '../base/error-data.ts';
import { CancelledError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { seededRandom } from '../base/random.ts';
import { type Fold, foldRows } from '../data/folds.ts';
import type { Split } from '../data/split.ts';
import { type SearchContext, search } from '../search/search.ts';
import { type SearchReport, searchReport, searchSummary } from '../search/search-report.ts';
import type { SearchSettings } from '../search/settings.ts';
import type { Judged } from '../search/trial.ts';
import type { Training } from './job.ts';
import { type LoadedJob, streamOf } from './job-identity.ts';
import type { Record } from './run-story.ts';

/** Neither calibration rows nor test rows are seen by any trial. */
export async function searchModel(
  job: LoadedJob,
  settings: SearchSettings,
  { train, facts: { by, seed, calibration_share: calibrationShare } }: Split,
  training: Training,
  record: Record,
): Promise<{ readonly hyperparameters: JsonObject; readonly report: SearchReport }> {
  const { name } = job.config;
  const { log, clock } = training.context;
  const started = clock();
  const folds = foldRows(train, { by, seed, calibrationShare, folds: settings.folds });
  const found = await search(settings, {
    judge: judgeOn(folds, job, settings, train, training),
    sharesWork: job.type.trainMany !== undefined,
    usual: job.hyperparameters,
    labels: folds.map(fold => Uint8Array.from(fold.judge, row => train.labels[row]!)),
    random: seededRandom(streamOf(job, 'search')),
    clock,
    progress: (share, doing) => log.progress(name, share, doing),
  });
  const report = searchReport(settings, found, (clock() - started) / 1000);
  record('search.finished', { model: name, ...searchSummary(report) });
  return { hyperparameters: { ...job.hyperparameters, ...found.best.hyperparameters }, report };
}

/** Types that share work get all candidates at once; the others are trained one by one, side by side. */
function judgeOn(
  folds: readonly Fold[],
  job: LoadedJob,
  { metric }: SearchSettings,
  rows: Split['train'],
  { trainer, threads, context: { signal, workingDirectory: workspace } }: Training,
): SearchContext['judge'] {
  const { type, config } = job;
  async function judgeTogether(
    candidates: readonly JsonObject[],
    fold: number,
    share: number,
  ): Promise<readonly Judged[]> {
    const stream = streamOf(job, `search/fold ${fold + 1}`);
    const { threshold, calibration } = config;
    const validation = { candidates, fold: folds[fold]!, stream, metric, threshold, calibration };
    try {
      return await trainer.validate({ type, rows, threads: share, workspace, validation, progress: () => {} });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof CancelledError) throw error;
      // It may be one of them that has taken the thread with it.
      return candidates.length === 1 ? [{ error: errorData(error) }] : judgeApart(candidates, fold);
    }
  }
  async function judgeApart(candidates: readonly JsonObject[], fold: number): Promise<readonly Judged[]> {
    const share = Math.max(1, Math.floor(threads() / Math.min(trainer.width, candidates.length)));
    const judged = await Promise.all(candidates.map(candidate => judgeTogether([candidate], fold, share)));
    return judged.flat();
  }
  if (type.trainMany === undefined) return judgeApart;
  return (candidates, fold) => judgeTogether(candidates, fold, threads());
}
