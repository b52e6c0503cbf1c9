/** How values stand on a model card's page, a cell, a list or a line; every string is neutralised. */
import type { Interval, Limit } from '../base/check.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { markdownCode } from '../base/untrusted.ts';

const SHOWN_ITEMS = 12;

export function factTable(rows: readonly (readonly [string, string])[]): string[] {
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
}

/** Lines of text, the first ones in full. */
export function list(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const more = texts.length - SHOWN_ITEMS;
  return [
    ...texts.slice(0, SHOWN_ITEMS).map(text => `- ${markdownCode(text, 500)}`),
    ...(more > 0 ? [`- … and ${more} more in \`card.json\``] : []),
    '',
  ];
}

/** One line for each fact; of a list of records, one line each. */
export function learned(facts: JsonObject): string[] {
  const lines = Object.entries(facts).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [`- ${markdownCode(name)}: ${markdownCode(setting(value), 400)}`];
    if (value.length === 0) return [`- ${markdownCode(name)}: none`];
    const items = (value as readonly Json[]).slice(0, SHOWN_ITEMS).map(item => `  - ${record(item)}`);
    const rest = value.length > SHOWN_ITEMS ? [`  - … ${value.length - SHOWN_ITEMS} more in \`card.json\``] : [];
    return [`- ${markdownCode(name)}:`, ...items, ...rest];
  });
  return lines.length === 0 ? ['Nothing besides its weights.'] : lines;
}

/** The parts of a record by name: `name` alone stands for itself. */
function record(item: Json): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return markdownCode(setting(item), 400);
  return Object.entries(item as JsonObject)
    .map(([name, value]) => markdownCode(name === 'name' ? setting(value) : `${name} ${setting(value)}`, 400))
    .join(' ');
}

export function settings(values: JsonObject): string {
  const shown = Object.entries(values).map(([name, value]) => markdownCode(`${name} = ${setting(value)}`, 400));
  return shown.length === 0 ? 'none' : shown.join(', ');
}

/** A list of records, as of coefficients, reads better as their values; everything stands in `card.json` anyway. */
function setting(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return number(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = (value as readonly Json[]).slice(0, SHOWN_ITEMS).map(item => {
    const isRecord = typeof item === 'object' && item !== null && !Array.isArray(item);
    return isRecord ? Object.values(item).map(setting).join(' ') : setting(item);
  });
  return `[${items.join(', ')}${value.length > SHOWN_ITEMS ? ', …' : ''}]`;
}

export function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 0.001 ? String(Number(value.toFixed(4))) : value.toExponential(1);
}

export function interval(value: Interval | null): string {
  return value === null ? '' : `${number(value.low)} to ${number(value.high)}`;
}

export function limit({ comparison, value }: Limit): string {
  return `${comparison === 'at_least' ? 'at least' : 'at most'} ${number(value)}`;
}
