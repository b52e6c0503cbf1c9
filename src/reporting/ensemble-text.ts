/** How ensembles are told: what they are made of, and why one was not built. */
import { markdownCode } from '../base/untrusted.ts';
import type { EnsembleReport } from './train-report.ts';

const WORDS = { weighted: 'weighted mean', stacked: 'stack' } as const;

export function ensembleLines({ name, method, members, weights, built, decision }: EnsembleReport): string[] {
  const parts = members.map((member, i) => (weights === null ? member : `${member} ${weights[i]!.toFixed(3)}`));
  return [
    `${name} · ensemble${built ? '' : ' · NOT BUILT'}`,
    `  ${WORDS[method]} of ${parts.join(', ')}`,
    `  ${decision}`,
  ];
}

export function ensembleMarkdown({ name, method, members, built, decision }: EnsembleReport): string {
  const of = members.map(member => markdownCode(member)).join(', ');
  return `- ${built ? '🧩' : '▫️'} ${markdownCode(name)}, ${WORDS[method]} of ${of}: ${markdownCode(decision, 500)}`;
}
