/** The latest trainings of a model as a chart that GitHub draws, with the same numbers as a table under it. */
import type { JsonObject } from '../base/json.ts';
import { markdownCode } from '../base/untrusted.ts';
import { formatNumber, formatTime, markdownTable } from './format.ts';

/** Line of a model's history in the registry. */
export type HistoryLine = JsonObject;

export interface ChartedMetric {
  /** As in `metrics`: a share, 0 to 1. */
  readonly name: string;
  /** The gate's limit; null: it has none. */
  readonly limit: number | null;
}

const LATEST = 12;

/** Bars for the trainings, newest last, and a line for the limit; [] where there is nothing to show. */
export function historyChart(history: readonly HistoryLine[], { name, limit }: ChartedMetric): string[] {
  const latest = history.slice(-LATEST);
  const values = latest.map(line => metricOf(line, name));
  if (values.every(value => value === null)) return [];
  // Numbered, not dated: two bars with the same label would become one.
  const labels = latest.map((_, i) => (i === latest.length - 1 ? 'now' : String(i + 1 - latest.length)));
  const bars = values.map(value => (value ?? 0).toFixed(4));
  const limits = limit === null ? [] : [`  line [${latest.map(() => limit).join(', ')}]`];
  const words = name.replaceAll('_', ' ');
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${words} of the latest trainings${limit === null ? '' : ` (bars) and its limit (line)`}"`,
    `  x-axis [${labels.map(label => `"${label}"`).join(', ')}]`,
    `  y-axis "${words}" 0 --> 1`,
    `  bar [${bars.join(', ')}]`,
    ...limits,
    '```',
    '',
    ...markdownTable(
      [['', 'when (UTC)', 'version', words, 'promoted'], ...latest.map((line, i) => row(line, labels[i]!, values[i]!))],
      [3],
    ),
  ];
}

function metricOf({ metrics }: HistoryLine, name: string): number | null {
  const value = (metrics as JsonObject | undefined)?.[name];
  return typeof value === 'number' ? value : null;
}

function row({ at, version, promoted }: HistoryLine, label: string, value: number | null): string[] {
  const when = formatTime(String(at));
  return [label, when, markdownCode(String(version)), formatNumber(value), promoted === true ? 'yes' : 'no'];
}
