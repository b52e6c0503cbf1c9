/** What `train --hand-over` reports: what was trained and left for the job that judges it. */
import { markdownCode } from '../base/untrusted.ts';
import { formatCount, formatNumber, formatSeconds, markdownTable, plural, textTable } from './format.ts';
import { type Report, VERDICT_MARKS } from './report.ts';
import type { UntrainedModel } from './train-report.ts';
import { untrainedLines, untrainedMarkdown } from './untrained.ts';

export interface HandOverReport extends Report {
  readonly command: 'train';
  /** For people: where it was left; null: nowhere, since this host keeps no artifacts. */
  readonly place: string | null;
  readonly handed_over: readonly HandedOverModel[];
  /** Models that could not be trained; the others were. */
  readonly errors: readonly UntrainedModel[];
}

interface HandedOverModel {
  readonly name: string;
  /** The version that the registry holds, where training would have made it again. */
  readonly unchanged: string | null;
  /** null: unchanged. */
  readonly training_seconds: number | null;
  /** On the test rows, before anyone has judged them; null: unchanged. */
  readonly metrics: Readonly<Record<string, number | null>> | null;
}

const NOWHERE = 'This server keeps no artifacts: the job that judges trains the models too.';
const HEAD = ['model', 'accuracy', 'ROC AUC', 'ECE', 'test rows', 'training'];
const NUMBERS = [1, 2, 3, 4];

function row({ name, unchanged, metrics, training_seconds: seconds }: HandedOverModel): string[] {
  if (metrics === null || seconds === null)
    return [name, '', '', '', '', `unchanged: ${markdownCode(unchanged ?? '')}`];
  const shown = ['accuracy', 'roc_auc', 'ece'].map(metric => formatNumber(metrics[metric] ?? null));
  return [name, ...shown, formatCount(metrics['n'] ?? 0), formatSeconds(seconds)];
}

/** What was trained, with `after` behind it, then what was not. */
function counted({ handed_over: models }: HandOverReport, after: string): string {
  const trained = models.filter(({ metrics }) => metrics !== null).length;
  const unchanged = models.length - trained;
  return [
    ...(trained > 0 || unchanged === 0 ? [`${plural(trained, 'model')} trained${after}`] : []),
    ...(unchanged > 0 ? [`${plural(unchanged, 'model')} unchanged`] : []),
  ].join('; ');
}

export function handOverText(report: HandOverReport): string {
  if (report.place === null) return `${NOWHERE}\n`;
  const lines = [
    ...textTable([HEAD, ...report.handed_over.map(row)], NUMBERS, '  '),
    ...report.errors.flatMap(model => ['', ...untrainedLines(model)]),
    '',
    counted(report, ` and handed over in ${report.place}, to be judged by train with --trained`),
  ];
  return `${lines.join('\n')}\n`;
}

export function handOverSummary(report: HandOverReport): string {
  if (report.place === null) return `## ${VERDICT_MARKS[report.verdict]} Nothing trained here\n\n${NOWHERE}\n`;
  const rows = report.handed_over.map(row).map(([name, ...cells]) => [markdownCode(name!), ...cells]);
  return [
    `## ${VERDICT_MARKS[report.verdict]} ${counted(report, ', not judged yet')}`,
    '',
    ...markdownTable([HEAD, ...rows], NUMBERS),
    '',
    ...report.errors.flatMap(untrainedMarkdown),
    '',
  ].join('\n');
}
