/** The search for hyperparameters: tries points on folds of the training part, in batches, and finds the best of them. */
import { errorFrom } from '../base/error-data.ts';
import { DataError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { Random } from '../base/random.ts';
import { lies, type SearchSpace } from '../models/search-space.ts';
import { isWorse } from './race.ts';
import type { Point, Sampler, SearchPlan } from './sampler.ts';
import { gridSampler } from './samplers/grid.ts';
import { randomSampler } from './samplers/random.ts';
import { tpeSampler } from './samplers/tpe.ts';
import type { SearchMethod, SearchSettings } from './settings.ts';
import { type Judged, Running, signOf, type Trial } from './trial.ts';

export interface Found {
  readonly trials: readonly Trial[];
  readonly best: Trial;
  /** `space`: all that there is was tried. */
  readonly endedBy: 'trials' | 'minutes' | 'space';
}

export interface SearchContext {
  /** Candidates on a fold, from 0: one result for each, in their order. */
  judge(candidates: readonly JsonObject[], fold: number): Promise<readonly Judged[]>;
  /** Whether many candidates at once are less work than one after the other. */
  readonly sharesWork: boolean;
  /** The hyperparameters as they are without a search. */
  readonly usual: JsonObject;
  /** Labels of the rows that judge, by fold. */
  readonly labels: readonly Uint8Array[];
  readonly random: Random;
  /** Milliseconds from some fixed point. */
  clock(): number;
  progress(share: number, doing: string): void;
}

const SAMPLERS: Readonly<Record<SearchMethod, (plan: SearchPlan) => Sampler>> = {
  grid: gridSampler,
  random: randomSampler,
  tpe: tpeSampler,
};

/** Trials at a time where they share work: the rows that they were judged on are kept for so many. */
const MOST_TOGETHER = 100;

/** What the first trial failed of, when none could be judged. */
export async function search(settings: SearchSettings, context: SearchContext): Promise<Found> {
  const { space, trials: most, minutes } = settings;
  const { random, clock, usual } = context;
  const plan = { space, trials: most, start: startIn(space, usual), random: random.fork('sampler') };
  const sampler = SAMPLERS[settings.method](plan);
  const batch = context.sharesWork && settings.method !== 'tpe' && minutes === null ? MOST_TOGETHER : sampler.batch;
  const deadline = minutes === null ? Number.POSITIVE_INFINITY : clock() + 60_000 * minutes;
  const tried: Running[] = [];
  // However little time there is, something must come of it.
  const isOver = () => clock() >= deadline && bestOf(tried, settings) !== null;

  while (tried.length < most && !isOver()) {
    const told = tried.map(trial => trial.told(settings));
    const points = sampler.propose(Math.min(batch, most - tried.length), told);
    if (points.length === 0) break;
    const running = points.map((point, i) => new Running(tried.length + i + 1, point));
    await runBatch(running, bestOf(tried, settings), isOver, settings, context);
    tried.push(...running);
    const best = bestOf(tried, settings);
    for (const trial of tried) if (trial !== best) trial.release();
    const found = best === null ? '' : `, best ${settings.metric} ${best.value()!.toFixed(4)}`;
    context.progress(tried.length / (most + 1), `trial ${tried.length} of ${most}${found}`);
  }
  const best = bestOf(tried, settings);
  if (best === null) throw nothingFound(tried);
  const isDone = tried.length === most && tried.every(({ status }) => status !== 'stopped');
  const endedBy = isDone ? 'trials' : isOver() ? 'minutes' : 'space';
  return { trials: tried.map(trial => trial.report()), best: best.report(), endedBy };
}

/** The point that is used without a search, where the search may try it. */
function startIn(space: SearchSpace, usual: JsonObject): Point | null {
  const names = Object.keys(space);
  if (!names.every(name => lies(usual[name], space[name]!))) return null;
  return Object.fromEntries(names.map(name => [name, usual[name]!]));
}

/** Fold by fold where trials may be given up between them; all folds at once where that would save nothing. */
async function runBatch(
  batch: readonly Running[],
  best: Running | null,
  isOver: () => boolean,
  settings: SearchSettings,
  context: SearchContext,
): Promise<void> {
  const { folds, prune, metric } = settings;
  const all = Array.from({ length: folds }, (_, fold) => fold);
  for (const rung of prune && !context.sharesWork ? all.map(fold => [fold]) : [all]) {
    if (rung[0]! > 0) giveUpWorse(batch, best, settings, context);
    const running = batch.filter(({ status }) => status === null);
    if (running.length === 0) break;
    if (isOver()) {
      for (const trial of running) trial.status = 'stopped';
      break;
    }
    const candidates = running.map(({ point }) => ({ ...context.usual, ...point }));
    const judged = await Promise.all(rung.map(fold => context.judge(candidates, fold)));
    for (const [i, trial] of running.entries()) for (const results of judged) trial.add(results[i]!, metric);
  }
  for (const trial of batch) trial.status ??= 'complete';
}

/** Whoever leads on the folds so far is never given up. */
function giveUpWorse(
  batch: readonly Running[],
  best: Running | null,
  { metric, direction }: SearchSettings,
  { labels, random }: SearchContext,
): void {
  const running = batch.filter(({ status }) => status === null);
  const folds = running[0]?.results.length ?? 0;
  const rivals = best === null ? running : [best, ...running];
  const worth = (trial: Running) => signOf(direction) * trial.value(folds)!;
  const leader = rivals.reduce((ahead, trial) => (worth(trial) > worth(ahead) ? trial : ahead), rivals[0]!);
  for (const trial of running.filter(each => each !== leader)) {
    const race = { metric, direction, labels, random: random.fork(`race of ${trial.number} after ${folds}`) };
    if (isWorse(trial.results, leader.results.slice(0, folds), race)) trial.status = 'pruned';
  }
}

/** Of the complete ones; the first of equals. */
function bestOf(tried: readonly Running[], { direction }: SearchSettings): Running | null {
  let best: Running | null = null;
  for (const trial of tried.filter(({ status }) => status === 'complete')) {
    if (best === null || signOf(direction) * (trial.value()! - best.value()!) > 0) best = trial;
  }
  return best;
}

function nothingFound(tried: readonly Running[]): Error {
  const { error } = tried.find(trial => trial.error !== null) ?? {};
  if (!error) return new DataError('the search has nothing to try');
  const message = `none of the ${tried.length} trials of the search could be judged; the first one: ${error.message}`;
  return errorFrom({ ...error, message });
}
