/** Cells that did not arrive: a share of every column, drawn at random, becomes missing. */
import type { Random } from '../../base/random.ts';
import type { SequenceColumn } from '../../data/dataset.ts';
import type { Perturbation } from '../perturbation.ts';

export function missingValues(share: number): Perturbation {
  return {
    name: 'missing_values',
    level: `${100 * share} %`,
    description: `${100 * share} % of the cells of every column are missing.`,
    spoil(column, random) {
      let cells = 0;
      const isLost = () => {
        const lost = random.next() < share;
        if (lost) cells++;
        return lost;
      };
      switch (column.kind) {
        case 'numeric':
        case 'timestamp': {
          const values = column.values.map(value => (isLost() ? Number.NaN : value));
          return { column: { ...column, values }, cells };
        }
        case 'categorical': {
          const codes = column.codes.map(code => (isLost() ? -1 : code));
          return { column: { ...column, codes }, cells };
        }
        case 'text': {
          const values = column.values.map(value => (isLost() ? null : value));
          return { column: { ...column, values }, cells };
        }
        case 'sequence':
          return emptied(column, share, random);
      }
    },
  };
}

function emptied(column: SequenceColumn, share: number, random: Random) {
  const offsets = new Int32Array(column.offsets.length);
  const codes = new Int32Array(column.codes.length);
  let cells = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const kept = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
    const isLost = random.next() < share;
    if (isLost) cells++;
    else codes.set(kept, offsets[row]!);
    offsets[row + 1] = offsets[row]! + (isLost ? 0 : kept.length);
  }
  return { column: { ...column, offsets, codes: codes.slice(0, offsets.at(-1)) }, cells };
}
