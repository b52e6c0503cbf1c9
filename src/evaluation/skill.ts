/** The least that is asked of a model, whatever the configuration asks for: that it tells the classes apart better than chance. */
import type { Check, Status } from '../base/check.ts';
import { type Metrics, metricNamed, relevantRows } from './metrics.ts';
import { intervalText, number, rows, rowsThatWouldDecide } from './wording.ts';

const SKILL = 'skill';
/** ROC AUC of scores that know nothing of the label. */
const CHANCE = 0.5;

/**
 * Of the area under the ROC curve, by its interval, however many rows there are: accuracy and ECE alone are met by a
 * model that gives every row the same score, where one class is rare. `pass` where the whole interval lies above 0.5,
 * `fail` where none of it does, `inconclusive` between, `insufficient_data` with rows of one class only.
 */
export function skillCheck(metrics: Metrics): Check {
  const definition = metricNamed('roc_auc');
  const auc = metrics.values.roc_auc;
  const interval = metrics.intervals.roc_auc;
  const n = relevantRows(definition, metrics);
  const fact = { name: SKILL, limit: { comparison: 'at_least', value: CHANCE } as const, n };
  if (auc === null || interval === null) {
    const message = `Whether the model tells the classes apart is unknown: ${rows(metrics.n)} are all of one class.`;
    return { ...fact, status: 'insufficient_data', observed: null, interval: null, message };
  }
  const status: Status = interval.low > CHANCE ? 'pass' : interval.high > CHANCE ? 'inconclusive' : 'fail';
  const found = `ROC AUC ${number(auc, CHANCE)}`;
  const told = `(${n.toLocaleString('en-US')} ${definition.about} of ${rows(metrics.n)}; ${intervalText(interval)})`;
  const messages = {
    pass: `${found} is more than chance, which reaches ${CHANCE} ${told}.`,
    inconclusive:
      `${found} cannot be told from chance, which reaches ${CHANCE} ${told}: the model may know nothing; ` +
      `${rowsThatWouldDecide(metrics.n, auc > CHANCE ? auc - interval.low : interval.high - auc, Math.abs(auc - CHANCE))}.`,
    fail: `${found} is no more than chance, which reaches ${CHANCE} ${told}: scores do not rise with the positives.`,
  };
  return { ...fact, status, observed: auc, interval, message: messages[status] };
}
