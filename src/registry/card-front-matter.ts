/** What stands above a model card's page for Hugging Face and others that read model cards: YAML, its strings in JSON. */
import { titleText } from '../base/untrusted.ts';
import { METRICS } from '../evaluation/metrics.ts';
import type { ModelCard } from './model-card.ts';

export function frontMatter(card: ModelCard): string[] {
  const metrics = METRICS.filter(({ name }) => card.metrics.values[name] !== null).flatMap(({ name, title }) => [
    `          - type: ${name}`,
    `            name: ${JSON.stringify(title)}`,
    `            value: ${card.metrics.values[name]}`,
  ]);
  const task = `${card.features.some(({ kind }) => kind === 'text') ? 'text' : 'tabular'}-classification`;
  return [
    '---',
    'library_name: mlops-actions',
    `pipeline_tag: ${task}`,
    `tags: [mlops-actions, ${JSON.stringify(titleText(card.type))}]`,
    'model-index:',
    `  - name: ${JSON.stringify(titleText(card.name))}`,
    '    results:',
    '      - task:',
    `          type: ${task}`,
    '        dataset:',
    `          type: ${JSON.stringify(titleText(card.data.source))}`,
    `          name: ${JSON.stringify(titleText(card.data.name))}`,
    `          revision: "sha256-${card.data.digest}"`,
    ...(metrics.length > 0 ? ['        metrics:', ...metrics] : ['        metrics: []']),
    '---',
    '',
  ];
}
