/** What goes out after the commit, best effort: the summary and the artifacts. Issues go by the outbox. */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { openRegistry } from '../registry/registry.ts';
import type { TrainedModelReport, TrainReport } from '../reporting/train-report.ts';
import { trainSummary } from '../reporting/train-summary.ts';
import { bestEffort } from './best-effort.ts';

type Histories = Parameters<typeof trainSummary>[1];

export async function tellTraining(
  report: TrainReport,
  modelsDir: string,
  config: Config,
  context: Context,
): Promise<void> {
  await bestEffort(context, () => tellSummary(report, historiesOf(report, modelsDir), context));
  for (const model of report.models.filter(({ reused }) => !reused)) {
    await bestEffort(context, () => uploadModel(model, modelsDir, config, context));
  }
  await bestEffort(context, () => uploadAudit(report, modelsDir, config, context));
}

export function tellSummary(report: TrainReport, histories: Histories, { forge }: Context): Promise<void> {
  return forge.publishSummary(trainSummary(report, histories));
}

function historiesOf({ models }: TrainReport, modelsDir: string): Histories {
  const registry = openRegistry(modelsDir);
  return new Map(models.map(({ name }) => [name, registry.history(name)]));
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
    series: `model ${model.name}`,
    root: modelsDir,
    files: filesUnder(join(modelsDir, folder)),
    retentionDays: model.promoted ? productionDays : candidatesDays,
  });
}

/** Of all models that were drawn, each in a folder of its own. */
export async function uploadPictures({ models }: TrainReport, config: Config, context: Context): Promise<void> {
  const { workingDirectory, forge, provenance } = context;
  const files = models.flatMap(({ files: { html, pictures } }) => (html === null ? [] : [html, ...pictures]));
  const [first] = files;
  if (first === undefined) return;
  await forge.uploadArtifact({
    name: `mlops-pictures-${provenance.run}`,
    series: 'pictures of training',
    root: resolvePath(workingDirectory, dirname(dirname(first))),
    files: files.map(file => resolvePath(workingDirectory, file)),
    retentionDays: config.retention.candidatesDays,
  });
}

/** The report of the run, and the log as it is after it. */
async function uploadAudit(report: TrainReport, modelsDir: string, config: Config, context: Context): Promise<void> {
  const { forge, provenance, temporaryFolder } = context;
  const root = mkdtempSync(join(temporaryFolder, 'mlops-audit-'));
  try {
    for (const part of ['index.json', 'audit']) cpSync(join(modelsDir, part), join(root, part), { recursive: true });
    writeFileSync(join(root, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    const name = `mlops-audit-${provenance.run}`;
    const retentionDays = config.retention.productionDays;
    await forge.uploadArtifact({ name, root, files: filesUnder(root), retentionDays, series: 'audit log' });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => statSync(file).isFile())
    .sort();
}
