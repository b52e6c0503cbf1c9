/** Where the name of a point stands: beside it, where it lies on as little of the lines as can be. */
import { widthOf } from './draw.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly align: 'left' | 'right';
  /** Of the middle of the text's height, from the point. */
  readonly dx: number;
  readonly dy: number;
}

const FONT_SIZE = 12;
/** Half of a line's height, with some air. */
const HALF = 9;
/** Nearest first; of those that lie on as little, the first is taken. */
const HEIGHTS = [18, -15, 0, 34, -31];

/** All in pixels, y downwards; `frame` is not left. `first`: the side that is looked at first. */
export function placeLabel(
  text: string,
  point: Place,
  lines: readonly (readonly Place[])[],
  frame: { readonly width: number; readonly height: number },
  first: PlacedLabel['align'],
): PlacedLabel {
  const width = widthOf(text) * FONT_SIZE;
  const sides = first === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const choices = HEIGHTS.flatMap(dy => sides.map(align => ({ align, dx: align === 'left' ? 11 : -11, dy })));
  const covered = choices.map(({ align, dx, dy }) => {
    const left = point.x + dx - (align === 'left' ? 0 : width);
    const box = { left: left - 3, right: left + width + 3, top: point.y + dy - HALF, bottom: point.y + dy + HALF };
    const isIn = box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
    return isIn ? lines.reduce((sum, line) => sum + lengthIn(box, line), 0) : Number.POSITIVE_INFINITY;
  });
  return choices[covered.indexOf(Math.min(...covered))]!;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much of the line lies in the box, in pixels: walked in steps of one. */
function lengthIn({ left, right, top, bottom }: Box, line: readonly Place[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!];
    const whole = Math.hypot(to.x - from.x, to.y - from.y);
    const steps = Math.ceil(whole);
    for (let step = 0; step < steps; step++) {
      const share = (step + 0.5) / steps;
      const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
      if (x > left && x < right && y > top && y < bottom) length += whole / steps;
    }
  }
  return length;
}
