/** The job summary ends with the issues: they are known only when it is written, and the verdict never waits for them. */
import type { Context } from '../platform/context.ts';
import { openRegistry } from '../registry/registry.ts';
import { issueSummary, type OpenIssue, type ToldIssue } from '../reporting/issue-summary.ts';
import { bestEffort } from './best-effort.ts';

/** `models`: those that the run is about; of others nothing is said. */
export async function tellIssues(
  told: readonly ToldIssue[],
  models: readonly string[],
  modelsDir: string,
  context: Context,
): Promise<void> {
  await bestEffort(context, async () => {
    const text = issueSummary(told, openIssues(told, models, modelsDir));
    if (text !== '') await context.forge.publishSummary(text);
  });
}

/** Of alerts that stand, without those whose issue has been told of. */
function openIssues(told: readonly ToldIssue[], models: readonly string[], modelsDir: string): OpenIssue[] {
  const { alerts, places } = openRegistry(modelsDir).standing();
  const known = new Set(told.map(({ key }) => key));
  const standing = [...alerts.alerts.values()].filter(
    ({ active, subject, issue }) => active && models.includes(subject) && !known.has(issue),
  );
  return [...new Set(standing.map(({ issue }) => issue))].sort().flatMap(key => {
    const [url, issue] = [places.get(key), alerts.issues.get(key)];
    return url === undefined || issue === undefined ? [] : [{ key, url, since: issue.since }];
  });
}
