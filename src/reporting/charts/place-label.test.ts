import { expect, it } from 'vitest';
import { placeLabel } from './place-label.ts';

const FRAME = { width: 400, height: 300 };
const POINT = { x: 200, y: 150 };
const across = (y: number) => [
  { x: 0, y },
  { x: 400, y },
];
const upright = (x: number) => [
  { x, y: 0 },
  { x, y: 300 },
];
const place = (lines: Parameters<typeof placeLabel>[2], point = POINT) =>
  placeLabel('a threshold', point, lines, FRAME, 'left');

it('puts a name below its point, on the side that is asked for, where nothing is', () => {
  expect(place([])).toEqual({ align: 'left', dx: 11, dy: 18 });
  expect(placeLabel('a threshold', POINT, [], FRAME, 'right')).toEqual({ align: 'right', dx: -11, dy: 18 });
});

it('moves it to where it lies on no line', () => {
  expect(place([across(165)]).dy).toBe(-15);
  expect(place([upright(230)])).toEqual({ align: 'right', dx: -11, dy: 18 });
  expect(place([across(168), across(150), across(135)]).dy).toBe(34);
});

it('lets it lie on as little of a line as can be, where it must', () => {
  // Along a line, or over an upright one on each side.
  const { dy } = place([across(168), across(135), across(184), across(119), upright(230), upright(170)]);
  expect(dy).toBe(0);
});

it('keeps it within the frame', () => {
  expect(place([], { x: 395, y: 295 })).toEqual({ align: 'right', dx: -11, dy: -15 });
  expect(place([], { x: 2, y: 3 })).toEqual({ align: 'left', dx: 11, dy: 18 });
});
