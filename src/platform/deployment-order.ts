/** Which state of a deployment may follow which: a late repeat of an earlier one must not undo what came after it. */
import type { DeploymentState } from './forge.ts';

const RANK: Readonly<Record<DeploymentState, number>> = {
  queued: 0,
  in_progress: 1,
  success: 2,
  failure: 2,
  error: 2,
  inactive: 3,
};

/** `now` is undefined before the first state, and may be one that another program has set. */
export function follows(now: string | undefined, next: DeploymentState): boolean {
  return now === undefined || !isState(now) || RANK[next] > RANK[now];
}

function isState(state: string): state is DeploymentState {
  return Object.hasOwn(RANK, state);
}
