/** Which rows are looked at when there are many, and which of them are left out together. */

/** At most this many of the rows, at even distances. */
export function evenly(rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  return Int32Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)]!);
}

/** The fold of each row, 0 to `folds` - 1, dealt out in turn among the rows of one key. */
export function dealFolds(keys: ArrayLike<number>, folds: number): Uint8Array {
  const dealt = new Map<number, number>();
  return Uint8Array.from(keys, key => {
    const count = dealt.get(key) ?? 0;
    dealt.set(key, count + 1);
    return count % folds;
  });
}
