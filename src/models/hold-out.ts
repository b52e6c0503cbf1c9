/** Rows that training watches itself by: it does not learn from them, and stops where their loss no longer falls. */
import type { Random } from '../base/random.ts';

/** A tenth of each class, drawn at random, apart from the rest; null when no class has ten rows. Both in random order. */
export function holdOut(labels: Uint8Array, random: Random): { kept: Int32Array; heldOut: Int32Array } | null {
  const order = random.shuffle(Int32Array.from(labels, (_, row) => row));
  const sides: [kept: number[], heldOut: number[]] = [[], []];
  for (const label of [0, 1]) {
    const rows = order.filter(row => labels[row] === label);
    const tenth = Math.floor(rows.length / 10);
    for (let i = 0; i < rows.length; i++) sides[i < tenth ? 1 : 0].push(rows[i]!);
  }
  const [kept, heldOut] = sides.map(rows => Int32Array.from(rows)) as [Int32Array, Int32Array];
  return heldOut.length > 0 ? { kept, heldOut } : null;
}
