import { expect, it } from 'vitest';
import type { Column, Dataset } from './dataset.ts';
import { countKnown, hashRows, occurrences } from './row-hash.ts';

function dataset(...columns: Column[]): Dataset {
  const rows =
    columns[0]!.kind === 'categorical'
      ? columns[0]!.codes.length
      : (columns[0] as { values: Float64Array }).values.length;
  const origin = { source: 'test', location: '', digest: '', observedAt: null };
  return { name: 'test', rows, columns, origin, timestamp: null, group: null };
}

const numbers = (name: string, ...values: number[]): Column => ({
  kind: 'numeric',
  name,
  values: Float64Array.from(values),
});
const hashesOf = (data: Dataset, key = 'key') => {
  const { high, low } = hashRows(data, key);
  return Array.from(high, (bits, row) => `${bits} ${low[row]}`);
};
const different = (values: readonly string[]) => new Set(values).size;

it('gives 0 and -0 one hash, and every NaN', () => {
  expect(different(hashesOf(dataset(numbers('a', 0, -0))))).toBe(1);
  const values = new Float64Array(
    new BigUint64Array([0x7ff8000000000000n, 0xfff8000000000001n, 0x7ff4000000000000n]).buffer,
  );
  expect(different(hashesOf(dataset({ kind: 'numeric', name: 'a', values })))).toBe(1);
});

it('tells missing from empty, and words by their letters, not by their codes', () => {
  expect(
    different(hashesOf(dataset({ kind: 'text', name: 'a', values: ['', null, 'a', 'b', 'ab', 'ba', 'a\0'] }))),
  ).toBe(7);
  const one: Column = { kind: 'categorical', name: 'a', codes: Int32Array.of(0, 1, -1), categories: ['x', 'y'] };
  const other: Column = { kind: 'categorical', name: 'a', codes: Int32Array.of(1, 0, -1), categories: ['y', 'x'] };
  expect(hashesOf(dataset(one))).toEqual(hashesOf(dataset(other)));
});

it('depends on the key and on which column a value is in, not on the order of the columns', () => {
  const [a, b] = [numbers('a', 1, 2), numbers('b', 2, 1)];
  expect(hashesOf(dataset(a, b))).toEqual(hashesOf(dataset(b, a)));
  expect(different(hashesOf(dataset(a, b)))).toBe(2);
  expect(hashesOf(dataset(a, b))).not.toEqual(hashesOf(dataset(a, b), 'other'));
});

it('tells sequences apart by the order of their items', () => {
  const sequences: Column = {
    ...{ kind: 'sequence', name: 's', vocabulary: ['x', 'y'] },
    ...{ offsets: Int32Array.of(0, 2, 4, 5, 5, 7), codes: Int32Array.of(0, 1, 1, 0, 0, 0, 1) },
  };
  const hashes = hashesOf({ ...dataset(numbers('n', 0, 0, 0, 0, 0)), columns: [sequences] });
  expect(different(hashes)).toBe(4);
  expect(hashes[4]).toBe(hashes[0]);
});

it('has no two equal hashes among many rows that differ', () => {
  const rows = 200_000;
  const grid = dataset(numbers('a', ...[]), numbers('b', ...[]));
  const columns: Column[] = [
    { kind: 'numeric', name: 'a', values: Float64Array.from({ length: rows }, (_, i) => i % 500) },
    { kind: 'numeric', name: 'b', values: Float64Array.from({ length: rows }, (_, i) => Math.floor(i / 500) / 10) },
  ];
  expect(different(hashesOf({ ...grid, rows, columns }))).toBe(rows);
});

it('counts the copies before each row, and the known among others', () => {
  const hashes = { high: Int32Array.of(1, 2, 1, 1, 2, 3), low: Int32Array.of(5, 5, 5, 6, 5, 5) };
  expect(occurrences(hashes)).toEqual(Int32Array.of(0, 0, 1, 0, 1, 0));
  expect(countKnown(hashes, { high: Int32Array.of(1, 9), low: Int32Array.of(5, 5) })).toBe(2);
});
