/** For tests: a table, and two models of it of which each knows what the other does not. */
import { seededRandom } from '../base/random.ts';

/** The label follows x in a line, and jumps where `far` is near 0, which no line sees. */
export function lineAndJumpCsv(rows: number, seed: number): string {
  const random = seededRandom(seed);
  const lines = ['x,far,y'];
  for (let i = 0; i < rows; i++) {
    const [x, far] = [random.normal(), random.normal()];
    const logit = 1.5 * x + (Math.abs(far) < 0.6 ? 3 : -1);
    lines.push(`${x.toFixed(4)},${far.toFixed(4)},${random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0}`);
  }
  return `${lines.join('\n')}\n`;
}

const rules = [
  { feature: 'far', weight: 1, min: -0.7, max: -0.5 },
  { feature: 'far', weight: 1, min: 0.7, max: 0.5 },
];

export const LINE = { name: 'line', type: 'logistic', dataset: 'd' };
export const JUMP = { name: 'jump', type: 'heuristic', dataset: 'd', hyperparameters: { rules } };
export const SOURCES = { d: { location: 'd.csv', label: 'y' } };
