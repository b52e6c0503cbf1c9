/** ROC and precision-recall curves as pictures; several scores of the same rows can lie beside each other. */
import { plainLine } from '../../base/untrusted.ts';
import type { PrecisionRecallPoint, RocPoint } from '../../evaluation/curves.ts';
import type { SweptThreshold } from '../../evaluation/threshold-sweep.ts';
import { formatNumber } from '../format.ts';
import type { Chart } from './draw.ts';
import { distinctLabels } from './labels.ts';
import { placeLabel } from './place-label.ts';
import { across, RULE_NAMES, type Rule, ruleLayers } from './rules.ts';
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

const SIZE = { width: 380, height: 320 };
/** Also without colours: the model's line is whole. */
const LINES = {
  colors: [LIGHT.blue, LIGHT.ink, LIGHT.muted],
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
      `positive rows are found, for ${formatNumber(at.x)} of the negative ones.${besides(scored.slice(1))}`,
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
        pointLayer(
          at,
          lines.map(({ points }) => points),
          'left',
        ),
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
  const asked = (axis: Rule['axis'], at: number | null): Rule[] =>
    at === null ? [] : [{ axis, at, text: `asked for ${at}`, color: LIGHT.orange }];
  const rules: Rule[] = [
    { axis: 'y', at: baseRate, text: `chance ${formatNumber(baseRate)}`, color: LIGHT.muted },
    ...asked('y', precisionMin),
    ...asked('x', recallMin),
  ];
  const limits = [
    ...(precisionMin === null ? [] : [`precision of at least ${precisionMin}`]),
    ...(recallMin === null ? [] : [`recall of at least ${recallMin}`]),
  ];
  return {
    name: 'precision-recall-curve',
    title: `Precision-recall curve, average precision ${area}`,
    description:
      `Average precision is ${area}; chance would have ${formatNumber(baseRate)}. At the model's threshold precision is ` +
      `${formatNumber(own.precision)} and recall ${formatNumber(own.recall)}` +
      `${limits.length === 0 ? '' : `; asked for is a ${limits.join(' and a ')}`}.${besides(scored.slice(1))}`,
    spec: {
      ...SIZE,
      layer: [
        { data: { values: [] }, mark: 'point', encoding: plane('recall', 'precision') },
        ...ruleLayers(rules, SIZE),
        // Where a row is added, precision jumps: between two points lies no line.
        linesLayer(lines, 'step-before', recallMin === null ? {} : { offset: RULE_NAMES }),
        ...(own.precision === null
          ? []
          : [pointLayer(at, [...lines.map(({ points }) => steps(points)), ...rules.map(across)], 'right')]),
      ],
    },
  };
}

function plane(x: string, y: string) {
  return { x: share('x', x), y: share('y', y) };
}

/** As it is drawn: where a row is added, precision jumps before recall grows. */
function steps(points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => (i === 0 ? [point] : [{ x: points[i - 1]!.x, y: point.y }, point]));
}

/** The others' areas, in words. */
function besides(others: readonly Scored<unknown>[]): string {
  return others.map(({ name, area }) => ` By ${plainLine(name, 40)} it is ${formatNumber(area)}.`).join('');
}

function linesLayer(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  interpolate: string,
  place: { readonly offset?: number } = {},
) {
  const names = distinctLabels(
    lines.map(({ name }) => name),
    40,
  );
  const range = <T>(choices: readonly T[]) => lines.map((_, i) => choices[i % choices.length]!);
  const legend = { legend: lines.length === 1 ? null : { symbolType: 'stroke', symbolSize: 300, ...place } };
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

/** The model's threshold: a ring with its name beside it, where that covers least of `lines`. */
function pointLayer({ x, y }: Point, lines: readonly (readonly Point[])[], first: 'left' | 'right') {
  const text = "the model's threshold";
  const pixels = (point: Point) => ({ x: point.x * SIZE.width, y: (1 - point.y) * SIZE.height });
  const placed = placeLabel(
    text,
    pixels({ x, y }),
    lines.map(line => line.map(pixels)),
    SIZE,
    first,
  );
  return {
    data: { values: [{ x, y, text }] },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
    layer: [
      { mark: { type: 'point', size: 90, filled: true, fill: LIGHT.paper, stroke: LIGHT.ink, strokeWidth: 2 } },
      // On a ground of its own, where it cannot but lie on a line.
      ...[{ color: LIGHT.paper, stroke: LIGHT.paper, strokeWidth: 4 }, { color: LIGHT.ink }].map(look => ({
        mark: { type: 'text', ...look, ...placed },
        encoding: { text: { field: 'text' } },
      })),
    ],
  };
}
