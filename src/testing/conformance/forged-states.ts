/** Stored states that somebody has changed, in one place or two, as the right digests cannot tell: whoever reads them must. */
import type { Json, JsonObject } from '../../base/json.ts';
import type { Random } from '../../base/random.ts';
import type { ModelState } from '../../models/model-type.ts';

type TypedArray = ModelState['arrays'][string];

export interface Forged {
  /** What was changed, for a person who reads of a failure. */
  readonly what: string;
  readonly state: ModelState;
}

/** `undefined`: the value is taken away. */
const VALUES: readonly (Json | undefined)[] = [
  ...[undefined, null, true, 0, -1, 1, 0.5, 3, 64, 5000, 1e9, 2 ** 53, 1e308, -1e308, 5e-324],
  ...['', 'NaN', '__proto__', 'numeric', '\u0000', [], {}, [null], [[]], [1e308], { a: { b: [{}] } }, [0, 'x', {}]],
];
const NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -1, 1e9, 2 ** 31, -1e38, 3e38];

/** Rows of a table that would lie beyond the memory of a small model. */
const MANY = 20_000;

/** The same for the same stream. */
export function forge(state: ModelState, random: Random): Forged {
  const changes = 1 + random.integer(2);
  const json = structuredClone(state.json) as Json;
  const holder = { json };
  const arrays: Record<string, TypedArray> = { ...state.arrays };
  const what = Array.from({ length: changes }, () => {
    const hasArrays = Object.keys(arrays).length > 0;
    return hasArrays && random.next() < 0.35 ? forgeArray(arrays, random) : forgeJson(holder, random);
  });
  return { what: what.join(' and '), state: { json: holder.json as JsonObject, arrays } };
}

/** At a place that is found by going down from the top: the shallow ones, which decide most, come up most. */
function forgeJson(holder: { json: Json }, random: Random): string {
  let [at, key, path] = [holder as unknown as Record<string, Json>, 'json', ''];
  for (;;) {
    const value = at[key];
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (keys.length === 0 || (path !== '' && random.next() < 0.25)) break;
    at = value as Record<string, Json>;
    key = keys[random.integer(keys.length)]!;
    path += `/${key}`;
  }
  // The object itself has to stay one.
  if (path === '') return 'nothing';
  const drawn = random.integer(VALUES.length + 3);
  const value = at[key]!;
  if (drawn < VALUES.length) put(at, key, VALUES[drawn]);
  else if (typeof value === 'number') at[key] = [-value, value * 1.5, value + 1][drawn - VALUES.length]!;
  else if (Array.isArray(value)) at[key] = forgeList(value, drawn - VALUES.length);
  else at[key] = [value];
  return `${path} = ${String(JSON.stringify(at[key])).slice(0, 60)}`;
}

function forgeList(list: readonly Json[], way: number): Json {
  if (way === 0) return [...list, ...list];
  if (way === 1) return list.slice(1);
  // Of texts, far more than any table has room for, and all of them other ones.
  return list.every(entry => typeof entry === 'string')
    ? [...Array.from({ length: MANY }, (_, i) => `forged ${i}`), ...list]
    : list.toReversed();
}

function put(at: Record<string, Json>, key: string, value: Json | undefined): void {
  if (value !== undefined) at[key] = structuredClone(value) as Json;
  else if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
}

function forgeArray(arrays: Record<string, TypedArray>, random: Random): string {
  const names = Object.keys(arrays);
  const name = names[random.integer(names.length)]!;
  const array = arrays[name]!;
  const Kind = array.constructor as new (values: number | ArrayLike<number>) => TypedArray;
  const longer = new Kind(array.length + 1);
  longer.set(array as never);
  switch (random.integer(8)) {
    case 0:
      arrays[name] = array.slice(0, -1);
      return `${name} is shorter`;
    case 1:
      arrays[name] = longer;
      return `${name} is longer`;
    case 2:
      delete arrays[name];
      return `${name} is gone`;
    case 3:
      arrays[name] = array instanceof Float64Array ? Float32Array.from(array) : Float64Array.from(array);
      return `${name} is of another kind`;
    case 4: {
      const value = NUMBERS[random.integer(NUMBERS.length)]!;
      arrays[name] = new Kind(array.length).fill(value);
      return `${name} is ${value} all over`;
    }
    default: {
      const changed = array.slice();
      const [place, value] = [random.integer(Math.max(1, array.length)), NUMBERS[random.integer(NUMBERS.length)]!];
      changed[place] = value;
      arrays[name] = changed;
      return `${name}[${place}] = ${value}`;
    }
  }
}
