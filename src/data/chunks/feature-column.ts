/** Reads a column as the kind that a model was trained on. A cell that cannot be read so counts as missing, and is told. */
import type { Column } from '../dataset.ts';
import { type KindOptions, toColumn } from '../kinds.ts';
import { numberIn } from '../number.ts';
import type { RawColumn, RawStrings } from '../raw-table.ts';
import type { Feature } from './chunk.ts';
import type { Misreadings } from './misreadings.ts';

/** DataError when the column as a whole is of a kind that cannot be read as the feature's: lists as numbers. */
export function toFeature(raw: RawColumn, { kind }: Feature, options: KindOptions, misreadings: Misreadings): Column {
  const fits = kind === 'numeric' && raw.kind === 'strings' ? toNumbers(raw, options, misreadings) : raw;
  return toColumn(fits, kind, options);
}

function toNumbers({ name, codes, strings, lines, firstMissing }: RawStrings, options: KindOptions, told: Misreadings) {
  const known = Float64Array.from(strings, numberIn);
  const values = new Float64Array(options.rows);
  const wrong = new Int32Array(strings.length);
  for (let row = 0; row < values.length; row++) {
    const code = codes[row]!;
    values[row] = code === -1 ? Number.NaN : known[code]!;
    if (code !== -1 && Number.isNaN(values[row])) wrong[code]!++;
  }
  wrong.forEach((cells, code) => {
    if (cells > 0) told.add(name, 'numeric', lines[code]!, strings[code]!, cells);
  });
  return { kind: 'numbers', name, firstMissing, values } as const;
}

/** The text of each cell, '' where there is none. */
export function toIds(raw: RawColumn | undefined, rows: number): string[] {
  if (raw?.kind !== 'strings') return new Array<string>(rows).fill('');
  return Array.from(raw.codes, code => raw.strings[code] ?? '');
}
