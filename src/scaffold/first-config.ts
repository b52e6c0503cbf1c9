/** The first configuration of a repository: what was found in its tables is said, what is not known stands in comments. */
import { OWN_REPOSITORY } from '../base/own-repository.ts';
import { showJson } from '../base/show-json.ts';
import type { FoundTable } from './find-tables.ts';

export const CONFIG_PATH = 'config/training-schedule.json';

export interface FirstConfig {
  /** Five cron fields, UTC. */
  readonly schedule: string;
  /** Tag, branch or commit of this repository, whose schema an editor reads. */
  readonly ref: string;
  readonly tables: readonly FoundTable[];
}

/** Nobody reads a list longer than this. */
const MOST_COLUMNS_TOLD = 10;

/** JSON with comments. */
export function firstConfig({ schedule, ref, tables }: FirstConfig): string {
  const known = tables.filter(table => table.label !== null);
  const unknown = tables.filter(table => table.label === null);
  const examples = tables.length === 0 ? [EXAMPLE] : unknown;
  const lines = [
    '{',
    `  "$schema": "https://raw.githubusercontent.com/${OWN_REPOSITORY}/${ref}/config/training-schedule.schema.json",`,
    '  // UTC. GitHub takes its schedule from the workflow: `mlops doctor --fix` brings this one there.',
    `  "default_schedule": ${JSON.stringify(schedule)},`,
    '  // What a model must reach, on rows that it has never seen, before it goes into production.',
    '  "performance_thresholds": { "accuracy_min": 0.85, "ece_max": 0.08 },',
    ...(known.length > 0
      ? []
      : ['  // While nothing is listed, every built-in type of model trains on synthetic data.']),
    '  "models": [',
    ...examples.map(table => asComment(modelLine(table))),
    ...known.map((table, i) => `    ${modelLine(table)}${i < known.length - 1 ? ',' : ''}`),
    '  ],',
    '  "sources": {',
    ...examples.flatMap(table => [...questions(table), asComment(sourceLine(table))]),
    ...known.map((table, i) => `    ${sourceLine(table)}${i < known.length - 1 ? ',' : ''}`),
    '  }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const EXAMPLE: FoundTable = {
  ...{ name: 'payments', location: 'data/payments.csv', label: 'is_fraud', rows: 0 },
  ...{ twoValued: [], identifiers: [] },
};

function modelLine({ name }: FoundTable): string {
  const quoted = JSON.stringify(name);
  return `{ "name": ${quoted}, "type": "logistic", "dataset": ${quoted} }`;
}

function sourceLine({ name, location, label, identifiers }: FoundTable): string {
  const list = identifiers.map(column => JSON.stringify(column)).join(', ');
  const ignore = list === '' ? '' : `, "ignore": [${list}]`;
  return `${JSON.stringify(name)}: { "location": ${JSON.stringify(location)}, "label": ${JSON.stringify(label ?? '…')}${ignore} }`;
}

function questions({ location, label, twoValued }: FoundTable): string[] {
  if (label !== null) return [];
  const shown = twoValued.slice(0, MOST_COLUMNS_TOLD).map(name => showJson(name));
  const more = twoValued.length > shown.length ? ` and ${twoValued.length - shown.length} more` : '';
  const columns = shown.length === 0 ? 'no column has two values' : `${shown.join(', ')}${more} have two values`;
  return [
    `    // Which column of ${showJson(location)} is to be learned? Say it, here and under "models" take away the slashes;`,
    `    // ${columns}.`,
  ];
}

/** To be uncommented; a comma at the end of a list is fine. */
function asComment(line: string): string {
  return `    // ${line},`;
}
