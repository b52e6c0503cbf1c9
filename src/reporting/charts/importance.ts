/** What the ranking loses without a feature, as a picture: dots with their intervals. */
import type { Importance } from '../evaluate-report.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { distinctLabels } from './labels.ts';
import { LIGHT } from './theme.ts';

const MOST_FEATURES = 20;
/** Names of columns come from data; longer ones are cut. */
const LONGEST_NAME = 28;

/** null: no feature has a loss of ROC AUC, since one class is missing. */
export function importanceChart({ n, repeats, features }: Importance): Chart | null {
  const shown = features.filter(({ roc_auc: loss }) => loss !== null).slice(0, MOST_FEATURES);
  if (shown.length === 0) return null;
  const names = distinctLabels(
    shown.map(({ feature }) => feature),
    LONGEST_NAME,
  );
  const values = shown.map(({ roc_auc: loss }, i) => {
    const { value, interval } = loss!;
    return { name: names[i]!, value, low: interval?.low ?? value, high: interval?.high ?? value };
  });
  const { name, value } = values[0]!;
  const more =
    features.length > shown.length
      ? ` The ${formatCount(features.length - shown.length)} least important ones are left out.`
      : '';
  return {
    name: 'feature-importance',
    title: 'What is lost without a feature (ROC AUC)',
    description:
      `Permutation importance of ${formatCount(features.length)} features on ${formatCount(n)} rows, ${repeats} repeats. ` +
      `Most is lost without ${name}: ${formatNumber(value)}.${more}`,
    spec: {
      width: 360,
      height: { step: 26 },
      data: { values },
      encoding: {
        y: {
          ...{ field: 'name', type: 'nominal', scale: { domain: names } },
          axis: { title: null, labelColor: LIGHT.ink, ticks: false, domain: false, labelPadding: 8 },
        },
      },
      layer: [
        { mark: { type: 'rule', color: LIGHT.muted }, encoding: { x: { datum: 0, type: 'quantitative' }, y: null } },
        {
          mark: { type: 'rule', color: LIGHT.blue, strokeWidth: 2 },
          encoding: {
            x: {
              field: 'low',
              type: 'quantitative',
              axis: { title: 'loss of ROC AUC, with 95 % interval', tickCount: 5 },
            },
            x2: { field: 'high' },
          },
        },
        {
          mark: { type: 'point', filled: true, size: 70, color: LIGHT.blue },
          encoding: { x: { field: 'value', type: 'quantitative' } },
        },
      ],
    },
  };
}
