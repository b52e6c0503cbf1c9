/** The decision on a trained model: against the gate, and against the model in production. */
import { type Check, verdictOf } from '../base/check.ts';
import { GROUND } from '../evaluation/comparison.ts';
import { promotionGate } from '../evaluation/gate.ts';
import { skillCheck } from '../evaluation/skill.ts';
import { type Baseline, compareWithProduction } from './compare-with-production.ts';
import type { Production } from './production-model.ts';
import type { Trained } from './train-model.ts';
import type { TrainingRun } from './training-run.ts';

/** A trained model, and what is to become of it. */
export interface Judged extends Trained {
  readonly gate: readonly Check[];
  readonly baseline: Baseline | null;
  readonly promoted: boolean;
  readonly decision: string;
}

export async function judgeModel(
  trained: Trained,
  production: Production | null,
  { config, context: { signal } }: Pick<TrainingRun, 'config' | 'context'>,
): Promise<Judged> {
  const { metrics, job } = trained;
  const gate = [...promotionGate(metrics, job.config.thresholds, config.gate), skillCheck(metrics)];
  const baseline = production && (await compareWithProduction(trained, production, config, signal));
  const checks = [...gate, ...(baseline?.checks ?? [])];
  const promoted = verdictOf(checks) === 'pass';
  return { ...trained, gate, baseline, promoted, decision: explain(checks, promoted, baseline) };
}

function explain(checks: readonly Check[], promoted: boolean, baseline: Baseline | null): string {
  const ground = checks.find(({ name, status }) => name === GROUND && status === 'pass');
  const aside = ground === undefined ? '' : ` ${ground.message}`;
  if (promoted) {
    const instead = baseline === null ? 'there was no model in production' : `it replaces ${baseline.version}`;
    return `all ${checks.length} checks passed; ${instead}.${aside}`;
  }
  const blocking = checks.filter(check => check.status !== 'pass' && check.status !== 'skipped');
  return `${blocking.map(check => check.message).join(' ') || 'no check could be made.'}${aside}`;
}
