/** ROC and precision-recall curves as pictures; several scores of the same rows can lie beside each other. */
import type { PrecisionRecallPoint, RocPoint } from '../../evaluation/curves.ts';
import type { SweptThreshold } from '../../evaluation/threshold-sweep.ts';
import { formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { distinctLabels } from './labels.ts';
import { LIGHT } from './theme.ts';

/** Scores of the same rows: of the model, which comes first, and of what it is compared with. */
export interface Scored<Point> {
  readonly name: string;
  readonly points: readonly Point[];
  /** Area under the curve, or average precision. */
  readonly area: number | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const SIZE = { width: 400, height: 320 };
/** Also without colours: the model's line is whole. */
const LINES = {
  colors: [LIGHT.blue, LIGHT.orange, LIGHT.ink],
  dashes: [
    [1, 0],
    [6, 3],
    [2, 2],
  ],
};

const share = (field: string, title: string) => ({
  field,
  ...{ type: 'quantitative', scale: { domain: [0, 1] }, axis: { title, values: [0, 0.2, 0.4, 0.6, 0.8, 1] } },
});

/** `own`: what the model's threshold does. */
export function rocChart(scored: readonly Scored<RocPoint>[], own: SweptThreshold): Chart {
  const area = formatNumber(scored[0]!.area);
  const at = { x: own.false_positive_rate ?? 0, y: own.recall ?? 0 };
  const lines = scored.map(({ name, points }) => ({
    name,
    points: points.map(point => ({ x: point.false_positive_rate, y: point.true_positive_rate })),
  }));
  return {
    name: 'roc-curve',
    title: `ROC curve, area ${area}`,
    description:
      `The area under the curve is ${area}; 0.5 would be chance. At the model's threshold ${formatNumber(at.y)} of the ` +
      `positive rows are found, for ${formatNumber(at.x)} of the negative ones.`,
    spec: {
      ...SIZE,
      layer: [
        {
          data: {
            values: [
              { x: 0, y: 0 },
              { x: 1, y: 1 },
            ],
          },
          mark: { type: 'line', color: LIGHT.muted, strokeDash: [4, 4], strokeWidth: 1 },
          encoding: plane('false positive rate', 'recall (true positive rate)'),
        },
        linesLayer(lines, 'linear'),
        pointLayer(at, at.x > 0.6 ? 'below left' : 'below right'),
      ],
    },
  };
}

export interface PrecisionRecallMarks {
  readonly own: SweptThreshold;
  /** Share of positive rows: the precision of chance. */
  readonly baseRate: number;
  /** What the configuration asks for; null: nothing. */
  readonly precisionMin: number | null;
  readonly recallMin: number | null;
}

export function precisionRecallChart(
  scored: readonly Scored<PrecisionRecallPoint>[],
  marks: PrecisionRecallMarks,
): Chart {
  const { own, baseRate, precisionMin, recallMin } = marks;
  const area = formatNumber(scored[0]!.area);
  const at = { x: own.recall ?? 0, y: own.precision ?? 0 };
  const lines = scored.map(({ name, points }) => ({
    name,
    points: points.map(point => ({ x: point.recall, y: point.precision })),
  }));
  const asked = [
    ...(precisionMin === null ? [] : [`precision of at least ${precisionMin}`]),
    ...(recallMin === null ? [] : [`recall of at least ${recallMin}`]),
  ];
  return {
    name: 'precision-recall-curve',
    title: `Precision-recall curve, average precision ${area}`,
    description:
      `Average precision is ${area}; chance would have ${formatNumber(baseRate)}. At the model's threshold precision is ` +
      `${formatNumber(own.precision)} and recall ${formatNumber(own.recall)}` +
      `${asked.length === 0 ? '' : `; asked for is a ${asked.join(' and a ')}`}.`,
    spec: {
      ...SIZE,
      layer: [
        { data: { values: [] }, mark: 'point', encoding: plane('recall', 'precision') },
        ...ruleLayers('y', baseRate, `chance ${formatNumber(baseRate)}`, LIGHT.muted),
        ...(precisionMin === null ? [] : ruleLayers('y', precisionMin, `asked for ${precisionMin}`, LIGHT.orange)),
        ...(recallMin === null ? [] : ruleLayers('x', recallMin, `asked for ${recallMin}`, LIGHT.orange)),
        // Where a row is added, precision jumps: between two points lies no line.
        linesLayer(lines, 'step-before'),
        ...(own.precision === null ? [] : [pointLayer(at, at.x > 0.4 ? 'below left' : 'above right')]),
      ],
    },
  };
}

function plane(x: string, y: string) {
  return { x: share('x', x), y: share('y', y) };
}

function linesLayer(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  interpolate: string,
) {
  const names = distinctLabels(
    lines.map(({ name }) => name),
    40,
  );
  const range = <T>(choices: readonly T[]) => lines.map((_, i) => choices[i % choices.length]!);
  const legend = { legend: lines.length === 1 ? null : { symbolType: 'stroke', symbolSize: 300 } };
  return {
    data: {
      values: lines.flatMap(({ points }, i) => points.map((point, order) => ({ ...point, order, series: names[i] }))),
    },
    mark: { type: 'line', strokeWidth: 2, interpolate },
    encoding: {
      ...{ x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
      order: { field: 'order', type: 'quantitative' },
      color: { field: 'series', type: 'nominal', scale: { domain: names, range: range(LINES.colors) }, ...legend },
      strokeDash: { field: 'series', type: 'nominal', scale: { domain: names, range: range(LINES.dashes) }, ...legend },
    },
  };
}

/** Where there is room for words beside a point of the curve: a ROC curve has it below, the other one also above. */
type Room = 'below right' | 'below left' | 'above right';

/** The model's threshold: a ring with its name beside it. */
function pointLayer({ x, y }: Point, room: Room) {
  const isRight = room.endsWith('right');
  return {
    data: { values: [{ x, y, text: "the model's threshold" }] },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
    layer: [
      { mark: { type: 'point', size: 90, filled: true, fill: LIGHT.paper, stroke: LIGHT.ink, strokeWidth: 2 } },
      {
        mark: {
          ...{ type: 'text', color: LIGHT.ink, align: isRight ? 'left' : 'right', dx: isRight ? 10 : -10 },
          dy: room.startsWith('below') ? 18 : -14,
        },
        encoding: { text: { field: 'text' } },
      },
    ],
  };
}

/** A dashed line across, with its meaning at its end. */
function ruleLayers(axis: 'x' | 'y', at: number, text: string, color: string) {
  const data = { values: [{ at, text, end: 0.01 }] };
  const encoding = { [axis]: { field: 'at', type: 'quantitative' } };
  const across = axis === 'x' ? 'y' : 'x';
  return [
    { data, encoding, mark: { type: 'rule', color, strokeDash: [6, 4], strokeWidth: 1.5 } },
    {
      data,
      encoding: { ...encoding, [across]: { field: 'end', type: 'quantitative' }, text: { field: 'text' } },
      mark: {
        ...{ type: 'text', color, align: axis === 'x' && at > 0.5 ? 'right' : 'left' },
        ...(axis === 'y' ? { dy: at > 0.94 ? 10 : -8 } : { dx: at > 0.5 ? -6 : 6, dy: -6 }),
      },
    },
  ];
}
