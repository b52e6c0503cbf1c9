/** What goes out after the commit, best effort: the summary, artifacts, and the issue of each model that got worse or recovered. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Context } from '../platform/context.ts';
import { openRegistry } from '../registry/registry.ts';
import { isRegression, regressionIssue, regressionKey, regressionResolved } from '../reporting/regression-issue.ts';
import type { TrainedModelReport, TrainReport } from '../reporting/train-report.ts';
import { trainSummary } from '../reporting/train-summary.ts';
import { bestEffort } from './best-effort.ts';

const LATEST = 8;

export async function tellTraining(
  report: TrainReport,
  modelsDir: string,
  config: Config,
  context: Context,
): Promise<void> {
  await bestEffort(context, () => tellSummary(report, context));
  for (const model of report.models) {
    await bestEffort(context, () => uploadModel(model, modelsDir, config, context));
    await bestEffort(context, () => tellIssue(model, modelsDir, config, context));
  }
  await bestEffort(context, () => uploadAudit(modelsDir, config, context));
}

export function tellSummary(report: TrainReport, { forge }: Context): Promise<void> {
  return forge.publishSummary(trainSummary(report));
}

async function tellIssue(
  model: TrainedModelReport,
  modelsDir: string,
  config: Config,
  { forge, provenance, log }: Context,
): Promise<void> {
  if (isRegression(model)) {
    const { state, url } = await forge.reportIssue(
      regressionIssue({
        ...{ model, runUrl: provenance.runUrl, commit: provenance.commit },
        ...{ labels: config.alerts.labels, assignees: config.alerts.assignees },
        history: openRegistry(modelsDir).history(model.name).slice(-LATEST),
      }),
    );
    log.notice(`regression of ${model.name}: issue ${state}, ${url}`);
  } else if (model.promoted) {
    const closed = await forge.resolveIssue(regressionKey(model.name), regressionResolved(model, provenance.runUrl));
    if (closed !== undefined) log.notice(`${model.name} is healthy again: issue closed, ${closed.url}`);
  }
}

async function uploadModel(
  model: TrainedModelReport,
  modelsDir: string,
  config: Config,
  { forge }: Context,
): Promise<void> {
  const { productionDays, candidatesDays } = config.retention;
  const folder = join(model.stage, model.name, model.version);
  await forge.uploadArtifact({
    name: `mlops-${model.name}-${model.version}`,
    root: modelsDir,
    files: filesUnder(join(modelsDir, folder)),
    retentionDays: model.promoted ? productionDays : candidatesDays,
  });
}

async function uploadAudit(modelsDir: string, config: Config, { forge, provenance }: Context): Promise<void> {
  await forge.uploadArtifact({
    name: `mlops-audit-${provenance.run}`,
    root: modelsDir,
    files: [join(modelsDir, 'index.json'), ...filesUnder(join(modelsDir, 'audit'))],
    retentionDays: config.retention.productionDays,
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => statSync(file).isFile())
    .sort();
}
