/** Dashed lines across a unit square, such as what was asked for, each named at the margin, where no curve is. */
import type { Place } from './place-label.ts';

export interface Rule {
  readonly axis: 'x' | 'y';
  /** 0 to 1. */
  readonly at: number;
  readonly text: string;
  readonly color: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Height of a line of text. */
const LINE = 15;
/** What a legend leaves free above, where a rule is named. */
export const RULE_NAMES = 24;

/** What lines mean stands at the margin, where no curve is: right of those across, above those upright. */
export function ruleLayers(rules: readonly Rule[], size: Size) {
  const heights = apart(rules.map(({ axis, at }) => (axis === 'y' ? (1 - at) * size.height : Number.NaN)));
  return rules.flatMap(({ axis, at, text, color }, i) => {
    const data = { values: [{ at, text }] };
    const encoding = { [axis]: { field: 'at', type: 'quantitative' } };
    const [place, look] =
      axis === 'y'
        ? [
            { x: { value: size.width }, y: { value: heights[i] } },
            { align: 'left', dx: 6 },
          ]
        : [
            { ...encoding, y: { value: 0 } },
            { align: at < 0.1 ? 'left' : at > 0.9 ? 'right' : 'center', dy: -9 },
          ];
    return [
      { data, encoding, mark: { type: 'rule', color, strokeDash: [6, 4], strokeWidth: 1.5 } },
      { data, encoding: { ...place, text: { field: 'text' } }, mark: { type: 'text', color, ...look } },
    ];
  });
}

/** Two heights at which a line of text each finds room; NaN are left alone. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, i) => i).filter(i => !Number.isNaN(heights[i]));
  const [upper, lower] = order.sort((a, b) => heights[a]! - heights[b]!);
  const moved = [...heights];
  if (upper === undefined || lower === undefined) return moved;
  const missing = LINE - (heights[lower]! - heights[upper]!);
  if (missing > 0) {
    moved[upper]! -= missing / 2;
    moved[lower]! += missing / 2;
  }
  return moved;
}

/** From edge to edge. */
export function across({ axis, at }: Rule): Place[] {
  return [0, 1].map(end => (axis === 'x' ? { x: at, y: end } : { x: end, y: at }));
}
