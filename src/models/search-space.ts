/** Which values of hyperparameters a search may try: said by a model type as its usual ones, or by the configuration. */
import type { Json, JsonObject } from '../base/json.ts';
import type { SettingFault } from '../base/settings.ts';

/** Both ends belong to it. `log`: evenly on a logarithmic scale. `integer`: whole numbers only. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly log?: boolean;
  readonly integer?: boolean;
}

/** One of these values, or one from a range. */
export type Dimension = readonly Json[] | Range;

/** By the names of hyperparameters; the others keep the value that they have. */
export type SearchSpace = Readonly<Record<string, Dimension>>;

/** Places of a range on a grid. */
const GRID_POINTS = 5;
/** A place between the ends of a range where no round number is to be expected. */
const WITHIN = 1 / Math.PI;
/** Digits of a number that a search tries: more would say what no trial can tell, and differ between machines. */
const DIGITS = 4;

export function isRange(dimension: Dimension): dimension is Range {
  return !Array.isArray(dimension);
}

/** The values of a dimension that a grid tries; those of a range lie evenly on its scale. */
export function gridValues(dimension: Dimension): readonly Json[] {
  if (!isRange(dimension)) return dimension;
  const places = Array.from({ length: GRID_POINTS }, (_, i) => valueAt(dimension, i / (GRID_POINTS - 1)));
  return [...new Set(places)];
}

/** Combinations of all grid values. */
export function gridSize(space: SearchSpace): number {
  return Object.values(space).reduce((product, dimension) => product * gridValues(dimension).length, 1);
}

/** `place` 0 is the least value, 1 the largest. */
export function valueAt({ min, max, log = false, integer = false }: Range, place: number): number {
  const value = log ? Math.exp(Math.log(min) + place * (Math.log(max) - Math.log(min))) : min + place * (max - min);
  const rounded = integer ? Math.round(value) : Number(value.toPrecision(DIGITS));
  return Math.min(max, Math.max(min, rounded));
}

export function placeOf({ min, max, log = false }: Range, value: number): number {
  if (max === min) return 0.5;
  return log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}

/** Whether a value is one that the search may try. */
export function lies(value: Json | undefined, dimension: Dimension): boolean {
  if (!isRange(dimension)) return dimension.some(each => JSON.stringify(each) === JSON.stringify(value));
  if (typeof value !== 'number' || value < dimension.min || value > dimension.max) return false;
  return dimension.integer !== true || Number.isInteger(value);
}

/** Everything in a space of known hyperparameters that cannot be tried, by the model type's own check. */
export function spaceFaults(
  space: SearchSpace,
  check: (hyperparameters: JsonObject) => readonly SettingFault[],
): SettingFault[] {
  return Object.entries(space).flatMap(([name, dimension]) => {
    const refused = (value: Json, at: readonly (string | number)[]) =>
      check({ [name]: value })
        .filter(({ path }) => path[0] === name)
        .map(({ path, ...fault }) => ({ ...fault, path: [name, ...at, ...path.slice(1)] }));
    if (!isRange(dimension)) return dimension.flatMap((value, i) => refused(value, [i]));
    const { min, max } = dimension;
    // An end that is missing has been told.
    if (typeof min !== 'number' || typeof max !== 'number') return [];
    const wrong = rangeFaults(name, dimension);
    if (wrong.length === 0) wrong.push(...refused(min, ['min']), ...refused(max, ['max']));
    if (wrong.length > 0) return wrong;
    const within = valueAt(dimension, WITHIN);
    const found = { ...dimension } as Json;
    return refused(within, []).map(({ path, expected }) => {
      return { path, found, expected: `a range of which each value is ${expected}, which ${within} is not` };
    });
  });
}

function rangeFaults(name: string, { min, max, log, integer }: Range): SettingFault[] {
  const fault = (key: 'min' | 'max', found: number, expected: string) => [{ path: [name, key], found, expected }];
  if (!(max > min)) return fault('max', max, `more than min, which is ${min}`);
  if (log === true && min <= 0) return fault('min', min, 'a number above 0, since the scale is logarithmic');
  if (integer !== true) return [];
  const broken = (
    [
      ['min', min],
      ['max', max],
    ] as const
  ).filter(([, end]) => !Number.isInteger(end));
  return broken.flatMap(([key, end]) => fault(key, end, 'a whole number, since the range is of whole numbers'));
}
