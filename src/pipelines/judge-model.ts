/** The decision on a trained model: against the gate, and against the model in production on the same rows. */
import { type Check, verdictOf } from '../base/check.ts';
import { seededRandom } from '../base/random.ts';
import type { Config } from '../config.ts';
import { type Comparison, compareWithBaseline } from '../evaluation/comparison.ts';
import { promotionGate } from '../evaluation/gate.ts';
import { predict } from '../evaluation/predictor.ts';
import type { Production } from './production-model.ts';
import type { Trained } from './train-model.ts';

export interface Baseline {
  readonly version: string;
  readonly comparison: Comparison;
}

/** A trained model, and what is to become of it. */
export interface Judged extends Trained {
  readonly gate: readonly Check[];
  readonly baseline: Baseline | null;
  readonly promoted: boolean;
  readonly decision: string;
}

export function judgeModel(trained: Trained, production: Production | null, config: Config): Judged {
  const gate = promotionGate(trained.metrics, trained.job.config.thresholds, config.gate);
  const baseline = production && compareWithProduction(trained, production, config);
  const checks = [...gate, ...(baseline?.comparison.checks ?? [])];
  const promoted = verdictOf(checks) === 'pass';
  return { ...trained, gate, baseline, promoted, decision: explain(checks, promoted, baseline) };
}

/** Both models on the candidate's test rows, so that the comparison is paired. */
function compareWithProduction({ job, split, predictor, scores }: Trained, production: Production, config: Config) {
  const comparison = compareWithBaseline({
    candidate: scores,
    baseline: predict(production.predictor, split.test),
    labels: split.test.labels,
    candidateThreshold: predictor.threshold,
    baselineThreshold: production.predictor.threshold,
    margins: config.gate.margins,
    rule: config.gate.rule,
    random: seededRandom(job.seed).fork(job.config.name).fork('compare'),
  });
  return { version: production.version, comparison };
}

function explain(checks: readonly Check[], promoted: boolean, baseline: Baseline | null): string {
  if (promoted) {
    const instead = baseline === null ? 'there was no model in production' : `it replaces ${baseline.version}`;
    return `all ${checks.length} checks passed; ${instead}.`;
  }
  const blocking = checks.filter(check => check.status !== 'pass' && check.status !== 'skipped');
  return blocking.map(check => check.message).join(' ') || 'no check could be made.';
}
