/** The confusion matrix as a picture: how many rows of each class were called what. */
import { plainLine } from '../../base/untrusted.ts';
import type { Metrics } from '../../evaluation/metrics.ts';
import { formatCount, formatShare } from '../format.ts';
import type { Chart } from './draw.ts';
import { distinctLabels } from './labels.ts';
import { LIGHT } from './theme.ts';

/** Names of classes come from data; longer ones are cut. */
const LONGEST_NAME = 20;

export function confusionMatrixChart(
  { confusion }: Pick<Metrics, 'confusion'>,
  { positive, negative }: { readonly positive: string; readonly negative: string },
): Chart {
  const { true_positive: tp, false_positive: fp, false_negative: fn, true_negative: tn } = confusion;
  const [no, yes] = distinctLabels([negative, positive], LONGEST_NAME) as [string, string];
  const cell = (truth: string, called: string, n: number, ofTruth: number, right: boolean) => {
    const words = right ? 'right' : called === yes ? 'false alarm' : 'missed';
    const share = ofTruth === 0 ? 0 : n / ofTruth;
    return { truth, called, count: formatCount(n), share, words: `${formatShare(n, ofTruth)}, ${words}`, right };
  };
  const values = [
    ...[cell(yes, yes, tp, tp + fn, true), cell(yes, no, fn, tp + fn, false)],
    ...[cell(no, yes, fp, fp + tn, false), cell(no, no, tn, fp + tn, true)],
  ];
  const axis = (title: string) => ({
    ...{ title, labelAngle: 0, labelFontSize: 13, domain: false, ticks: false, labelPadding: 8 },
  });
  const text = { type: 'text', color: LIGHT.ink } as const;
  return {
    name: 'confusion-matrix',
    title: `Confusion matrix of ${formatCount(tp + fp + fn + tn)} rows`,
    description:
      `Of ${formatCount(tp + fn)} rows that are ${plainLine(positive, 60)}, ${formatCount(tp)} were found and ${formatCount(fn)} missed; ` +
      `of ${formatCount(fp + tn)} others, ${formatCount(fp)} were called so wrongly.`,
    spec: {
      width: 380,
      height: 260,
      data: { values },
      encoding: {
        x: {
          field: 'called',
          type: 'nominal',
          scale: { domain: [yes, no] },
          axis: { ...axis('called'), orient: 'top' },
        },
        y: { field: 'truth', type: 'nominal', scale: { domain: [yes, no] }, axis: axis('in truth') },
      },
      layer: [
        {
          mark: { type: 'rect', stroke: LIGHT.paper, strokeWidth: 3 },
          encoding: {
            color: {
              field: 'right',
              type: 'nominal',
              scale: { domain: [true, false], range: [LIGHT.blue, LIGHT.orange] },
              legend: null,
            },
            // Of the fill alone: the whole cell would be drawn apart, and laid over.
            fillOpacity: {
              field: 'share',
              type: 'quantitative',
              scale: { domain: [0, 1], range: [0.08, 0.45] },
              legend: null,
            },
          },
        },
        { mark: { ...text, fontSize: 24, dy: -8 }, encoding: { text: { field: 'count' } } },
        { mark: { ...text, fontSize: 13, dy: 18 }, encoding: { text: { field: 'words' } } },
      ],
    },
  };
}
