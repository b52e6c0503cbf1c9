/** The job summary of `train`: verdict first, one table for all models, the rest folded. Strings from data are neutralised. */
import { markdownCode } from '../base/untrusted.ts';
import {
  CHECK_HEAD,
  checkRow,
  formatCount,
  formatNumber,
  formatSeconds,
  formatShare,
  markdownTable,
} from './format.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from './report.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';

export function trainSummary(report: TrainReport): string {
  const promoted = report.models.filter(model => model.promoted);
  const title =
    report.errors.length > 0
      ? `❌ Training: ${report.errors.length} of ${report.errors.length + report.models.length} models could not be trained`
      : `${VERDICT_MARKS[report.verdict]} Training ${VERDICT_WORDS[report.verdict]}: ` +
        `${promoted.length} of ${report.models.length} promoted`;
  return [
    `## ${title}`,
    '',
    ...(report.dry_run ? ['> Dry run: nothing was kept or sent.', ''] : []),
    ...overview(report.models),
    ...report.errors.flatMap(({ name, type, message }) => [
      `- ${markdownCode(name)} (${markdownCode(type)}) was not trained: ${markdownCode(message)}`,
    ]),
    '',
    ...report.models.flatMap(details),
    footer(report),
    '',
  ].join('\n');
}

function overview(models: readonly TrainedModelReport[]): string[] {
  if (models.length === 0) return [];
  const head = ['model', 'type', 'decision', 'accuracy', 'ROC AUC', 'F1', 'ECE', 'test rows'];
  const rows = models.map(({ name, type, promoted, gate, metrics }) => [
    markdownCode(name),
    markdownCode(type),
    `${promoted ? '✅ promoted' : `${VERDICT_MARKS[gate.verdict === 'pass' ? 'inconclusive' : gate.verdict]} not promoted`}`,
    ...[metrics.accuracy, metrics.roc_auc, metrics.f1, metrics.ece].map(formatNumber),
    formatCount(metrics.n),
  ]);
  return [...markdownTable([head, ...rows], [3, 4, 5, 6, 7]), ''];
}

function details(model: TrainedModelReport): string[] {
  const { data, baseline } = model;
  const checks = [...model.gate.checks, ...(baseline?.checks ?? [])];
  const rows = checks.map(check => checkRow(check).map((cell, i) => (i === 0 ? markdownCode(cell) : cell)));
  return [
    `<details${model.promoted ? '' : ' open'}><summary>${model.promoted ? '✅' : '✋'} ${model.name}: ${model.promoted ? 'promoted' : 'not promoted'}</summary>`,
    '',
    model.decision,
    '',
    ...markdownTable([CHECK_HEAD, ...rows], [1, 2, 4]),
    '',
    `Data ${markdownCode(data.location)}: ${formatCount(data.rows)} rows, ${formatShare(data.positives, data.rows)} ` +
      `positive, SHA-256 \`${data.digest.slice(0, 16)}…\`. Version \`${model.version}\`, trained in ${formatSeconds(model.training_seconds)}.`,
    '',
    '</details>',
    '',
  ];
}

function footer(report: TrainReport): string {
  const audit =
    report.audit === null
      ? ''
      : `Audit log: ${formatCount(report.audit.size)} entries, root \`${report.audit.root}\`. ` +
        'Check it offline with `mlops verify`. ';
  return `<sub>${audit}mlops-actions ${report.tool.version}, ${formatSeconds(report.seconds)}.</sub>`;
}
