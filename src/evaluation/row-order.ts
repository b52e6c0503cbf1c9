/** Rows in the order of their scores, at a cost that grows with their number alone: sorting them by a comparison takes ten times as long. */

/** The bytes of a double, the lowest first: word (little-endian) and first bit in it. */
const DIGITS = [0, 1].flatMap(word => [0, 8, 16, 24].map(shift => ({ word, shift })));
const VALUES = 256;

/** From the lowest score up, rows of one score in their own order. Requires scores without NaN; -0 comes before 0. */
export function rowsByScore(scores: Float64Array): Int32Array {
  const words = orderedWords(scores);
  let order = new Int32Array(scores.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  let next = new Int32Array(order.length);
  for (const { word, shift } of DIGITS) {
    const starts = startsOf(words, word, shift);
    for (let i = 0; i < order.length; i++) {
      const row = order[i]!;
      next[starts[digitOf(words[2 * row + word]!, shift)]!++] = row;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Two words for each score, low and high, that rise as unsigned numbers where it rises. */
function orderedWords(scores: Float64Array): Uint32Array {
  const words = new Uint32Array(scores.slice().buffer);
  for (let i = 0; i < words.length; i += 2) {
    // Of a negative number all bits are turned round, of any other one its sign.
    const turned = words[i + 1]! >> 31;
    words[i]! ^= turned;
    words[i + 1]! ^= turned | 0x80000000;
  }
  return words;
}

/** Where the rows of each value of a digit begin. */
function startsOf(words: Uint32Array, word: number, shift: number): Int32Array {
  const starts = new Int32Array(VALUES + 1);
  for (let i = word; i < words.length; i += 2) starts[digitOf(words[i]!, shift) + 1]!++;
  for (let value = 1; value < VALUES; value++) starts[value]! += starts[value - 1]!;
  return starts;
}

function digitOf(word: number, shift: number): number {
  return (word >>> shift) & (VALUES - 1);
}
