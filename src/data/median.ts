/** The median without sorting everything. */

/** Of the values that are not NaN; half-way between the two middle ones for an even count; NaN when there are none. */
export function medianOf(values: Float64Array): number {
  const present = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    present[count] = values[i]!;
    if (!Number.isNaN(values[i])) count++;
  }
  if (count === 0) return Number.NaN;
  const middle = count >> 1;
  const upper = select(present.subarray(0, count), middle);
  if (count % 2 === 1) return upper;
  // All that stands left of the middle is not larger.
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, present[i]!);
  const sum = lower + upper;
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}

/** Moves the k-th smallest value to place k, smaller ones to its left; returns it (Hoare's quickselect). */
function select(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k]!;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
