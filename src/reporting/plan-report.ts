/** What `plan` reports: the jobs of the matrix, as a table and as the JSON that a workflow reads. */
import { plural, textTable } from './format.ts';
import type { Report } from './report.ts';

export interface PlanReport extends Report {
  readonly command: 'plan';
  readonly matrix: { readonly include: readonly MatrixLeg[] };
}

/** Keys as workflows read them: `matrix.runs-on`. */
export interface MatrixLeg {
  readonly name: string;
  /** The model type. */
  readonly type: string;
  readonly 'runs-on': string | readonly string[];
}

export function planText({ matrix: { include } }: PlanReport): string {
  const rows = include.map(leg => [leg.name, leg.type, [leg['runs-on']].flat().join(', ')]);
  return `${[...textTable([['model', 'type', 'runs on'], ...rows], []), plural(include.length, 'job')].join('\n')}\n`;
}
