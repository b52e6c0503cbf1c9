/** Numbers, tables and durations as people read them, the same in the terminal and in Markdown. */
import type { Check, Interval } from '../base/check.ts';
import { GROUND } from '../evaluation/comparison.ts';
import { METRICS } from '../evaluation/metrics.ts';
import { intervalNote } from '../evaluation/wording.ts';

/**
 * Three decimals for shares and distances (`<0.001` for what they do not show), whole numbers with thousands separators,
 * `–` for nothing.
 */
export function formatNumber(value: number | string | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value) && Math.abs(value) >= 2) return withMinus(formatCount(value));
  if (value !== 0 && Math.abs(value) < 0.001) return value < 0 ? '>−0.001' : '<0.001';
  return withMinus(value.toFixed(3));
}

/** A difference: `+0.012`, `−0.012`. */
export function formatChange(value: number): string {
  if (value > 0 && value < 0.001) return '<+0.001';
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** A number and its limit, told apart: as `formatNumber`, with more decimals where both would look the same. */
export function formatBeside(value: number, limit: number): [value: string, limit: string] {
  const [one, other] = [formatNumber(value), formatNumber(limit)];
  // A limit is told as it was asked for.
  const asked = Number.isInteger(limit) || Number(limit.toFixed(3)) === limit ? other : withMinus(String(limit));
  if (value === limit || one !== other) return [one, asked];
  for (let decimals = 4; decimals <= 16; decimals++) {
    const [longer, beside] = [value.toFixed(decimals), limit.toFixed(decimals)];
    if (longer !== beside) return [withMinus(longer), withMinus(beside)];
  }
  return [withMinus(String(value)), withMinus(String(limit))];
}

const withMinus = (written: string) => written.replace(/^-/, '−');

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

/** `metric`: whose interval it is, where that is to be told. */
export function formatInterval(interval: Interval | null, metric = ''): string {
  if (interval === null) return '';
  return `${formatNumber(interval.low)} … ${formatNumber(interval.high)}${intervalNote(metric)}`;
}

/** One row a check: name, observed, limit, interval, n, status. */
export function checkRow(check: Check): string[] {
  return [
    checkTitle(check),
    ...formatObserved(check),
    formatInterval(check.interval, check.name),
    formatRows(check),
    check.status.replaceAll('_', ' '),
  ];
}

/** As a person reads it; what was observed against production is a difference. */
function checkTitle({ name }: Check): string {
  if (name === GROUND) return 'rows compared on';
  return name.startsWith('baseline:') ? `${name.slice('baseline:'.length)} against production` : name;
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
