/** Numbers, tables and durations as people read them, the same in the terminal and in Markdown. */
import type { Check, Interval, Limit } from '../base/check.ts';

/** Three decimals for shares and distances, whole numbers with thousands separators, `–` for nothing. */
export function formatNumber(value: number | string | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value) && Math.abs(value) >= 2) return formatCount(value);
  return Math.abs(value) >= 0.001 || value === 0 ? value.toFixed(3) : value.toExponential(1);
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

function formatLimit(limit: Limit | null): string {
  if (limit === null) return '';
  return `${limit.comparison === 'at_least' ? '≥' : '≤'} ${formatNumber(limit.value)}`;
}

function formatInterval(interval: Interval | null): string {
  return interval === null ? '' : `${formatNumber(interval.low)} … ${formatNumber(interval.high)}`;
}

/** One row a check: name, observed, limit, interval, n, status. */
export function checkRow(check: Check): string[] {
  return [
    check.name,
    formatNumber(check.observed),
    formatLimit(check.limit),
    formatInterval(check.interval),
    check.n === null ? '' : formatCount(check.n),
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
