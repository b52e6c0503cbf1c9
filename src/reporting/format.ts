/** Numbers, tables and durations as people read them, the same in the terminal and in Markdown. */
import type { Check, Interval } from '../base/check.ts';
import { METRICS } from '../evaluation/metrics.ts';

/** Three decimals for shares and distances, whole numbers with thousands separators, `–` for nothing. */
export function formatNumber(value: number | string | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value) && Math.abs(value) >= 2) return formatCount(value);
  return Math.abs(value) >= 0.001 || value === 0 ? value.toFixed(3) : value.toExponential(1);
}

/** Two numbers that are told apart: as `formatNumber`, with more decimals where a value and its limit would look the same. */
export function formatBeside(value: number, beside: number): [value: string, beside: string] {
  const [one, other] = [formatNumber(value), formatNumber(beside)];
  if (value === beside || one !== other) return [one, other];
  for (let decimals = 4; decimals <= 16; decimals++) {
    const [longer, limit] = [value.toFixed(decimals), beside.toFixed(decimals)];
    if (longer !== limit) return [longer, limit];
  }
  return [String(value), String(beside)];
}

export function formatCount(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 model`, `1,200 models`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

export function formatSeconds(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** ISO 8601 as `2026-01-31 02:03`. */
export function formatTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

function formatObserved({ observed, limit }: Check): [observed: string, limit: string] {
  if (limit === null) return [formatNumber(observed), ''];
  const [value, asked] =
    typeof observed === 'number'
      ? formatBeside(observed, limit.value)
      : [formatNumber(observed), formatNumber(limit.value)];
  return [value, `${limit.comparison === 'at_least' ? '≥' : '≤'} ${asked}`];
}

/** `2,000`; `38 rows of the rarer class` where a metric is not about all rows. */
function formatRows({ name, n }: Check): string {
  if (n === null) return '';
  const about = METRICS.find(metric => metric.name === name)?.about ?? 'rows';
  return about === 'rows' ? formatCount(n) : `${formatCount(n)} ${about}`;
}

export function formatInterval(interval: Interval | null): string {
  return interval === null ? '' : `${formatNumber(interval.low)} … ${formatNumber(interval.high)}`;
}

/** One row a check: name, observed, limit, interval, n, status. */
export function checkRow(check: Check): string[] {
  return [
    check.name,
    ...formatObserved(check),
    formatInterval(check.interval),
    formatRows(check),
    check.status.replaceAll('_', ' '),
  ];
}

export const CHECK_HEAD = ['check', 'observed', 'limit', '95 % interval', 'n', 'status'];

/** Columns of text, padded; `right` names the columns that hold numbers. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[], indent = ''): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  return rows.map(row => {
    const cells = row.map((cell, column) =>
      right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    );
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

/** A GitHub table; the cells are already neutralised. */
export function markdownTable(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const [head, ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map((_, column) => (right.includes(column) ? '---:' : '---'))), ...body.map(line)];
}
