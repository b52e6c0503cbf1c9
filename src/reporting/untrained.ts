/** How a model that could not be trained is told, in the terminal and in a summary. */
import { showJson } from '../base/show-json.ts';
import { markdownCode, plainLine } from '../base/untrusted.ts';
import type { UntrainedModel } from './train-report.ts';

/** Columns that are told one by one. */
const MOST_COLUMNS = 10;

export function untrainedLines({ name, type, dataset, location, message, hint, columns }: UntrainedModel): string[] {
  return [
    `${name} · ${type} · NOT TRAINED`,
    `  data   ${showJson(dataset)} from ${plainLine(location)}`,
    `  ${message}`,
    ...(hint === null ? [] : [`  → ${hint}`]),
    ...columns.slice(0, MOST_COLUMNS).map(text => `  ${text}`),
  ];
}

export function untrainedMarkdown({ name, type, dataset, location, ...told }: UntrainedModel): string[] {
  const { message, hint, columns } = told;
  return [
    `- ❌ ${markdownCode(name)} (${markdownCode(type)}) was not trained on ${markdownCode(dataset)} ` +
      `(${markdownCode(location)}): ${markdownCode(message, 1000)}`,
    ...(hint === null ? [] : [`  - ${markdownCode(hint, 500)}`]),
    ...columns.slice(0, MOST_COLUMNS).map(text => `  - ${markdownCode(text, 500)}`),
  ];
}
