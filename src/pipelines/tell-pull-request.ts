/** What goes out to the pull request that a training ran for, best effort: a comment and a check for each model. */
import type { Context } from '../platform/context.ts';
import { tellingsOf } from '../reporting/pull-request-comment.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { bestEffort } from './best-effort.ts';

export async function tellPullRequest(report: TrainReport, context: Context): Promise<void> {
  const { forge, provenance } = context;
  const { pullRequest } = provenance;
  if (pullRequest === null) return;
  const tellings = tellingsOf(report, provenance);
  // A permission that is missing is missing for all of them, and told once.
  await bestEffort(context, async () => {
    for (const { check } of tellings) await forge.reportCheck(pullRequest.head, check);
  });
  await bestEffort(context, async () => {
    for (const { comment } of tellings) await forge.commentOnPullRequest(pullRequest, comment);
  });
}
