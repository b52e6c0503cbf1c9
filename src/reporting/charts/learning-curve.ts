/** The loss of each epoch of a training, as a picture. */
import type { Epoch } from '../evaluate-report.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { LIGHT } from './theme.ts';

const NAMES = ['training rows', 'held-out rows'];

/** null: it did not learn in epochs. */
export function learningCurveChart(epochs: readonly Epoch[]): Chart | null {
  if (epochs.length === 0) return null;
  const values = epochs.flatMap(({ epoch, loss, validation_loss: validation }) => [
    { epoch, loss, series: NAMES[0] },
    ...(validation === null ? [] : [{ epoch, loss: validation, series: NAMES[1] }]),
  ]);
  const last = epochs.at(-1)!;
  const heldOut = epochs.flatMap(({ epoch, validation_loss: loss }) => (loss === null ? [] : [{ epoch, loss }]));
  const best = heldOut.reduce<{ epoch: number; loss: number } | null>(
    (a, b) => (a !== null && a.loss <= b.loss ? a : b),
    null,
  );
  const names = best === null ? NAMES.slice(0, 1) : NAMES;
  const legend = { legend: best === null ? null : { symbolType: 'stroke', symbolSize: 300 } };
  return {
    name: 'learning-curve',
    title: `Learning curve of ${formatCount(epochs.length)} ${epochs.length === 1 ? 'epoch' : 'epochs'}`,
    description:
      `The loss on the training rows goes from ${formatNumber(epochs[0]!.loss)} to ${formatNumber(last.loss)}` +
      `${best === null ? '' : `; on held-out rows it is lowest after epoch ${best.epoch}, with ${formatNumber(best.loss)}`}.`,
    spec: {
      ...{ width: 440, height: 260, data: { values } },
      mark: { type: 'line', strokeWidth: 2, point: epochs.length <= 30 ? { size: 30 } : false },
      encoding: {
        x: {
          field: 'epoch',
          type: 'quantitative',
          scale: { zero: false, nice: false },
          axis: { title: 'epoch', tickMinStep: 1, grid: false, format: 'd' },
        },
        y: { field: 'loss', type: 'quantitative', scale: { zero: false }, axis: { title: 'loss', tickCount: 6 } },
        color: {
          field: 'series',
          type: 'nominal',
          scale: { domain: names, range: [LIGHT.blue, LIGHT.orange] },
          ...legend,
        },
        strokeDash: {
          field: 'series',
          type: 'nominal',
          scale: {
            domain: names,
            range: [
              [1, 0],
              [6, 3],
            ],
          },
          ...legend,
        },
      },
    },
  };
}
