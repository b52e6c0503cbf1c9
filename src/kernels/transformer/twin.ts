/** The steps as plain loops: their oracle, with 64-bit numbers too, and what works where WebAssembly does not. */
import { ITSELF, type Steps, ZERO } from './steps.ts';

export type Floats = Float32Array | Float64Array;

export function twinSteps(floats: Floats, ints: Int32Array): Steps {
  const tokensOf = (offsets: number, row: number) => ints[offsets + row + 1]! - ints[offsets + row]!;
  const padded = (count: number) => (count + 3) & ~3;

  /** Calls back for each row and head with where its first number and its first probability are. */
  function eachHead(
    offsets: number,
    rows: number,
    width: number,
    heads: number,
    visit: (here: number, probability: number, n: number) => void,
  ) {
    let probability = 0;
    for (let row = 0; row < rows; row++) {
      const n = tokensOf(offsets, row);
      const begin = (ints[offsets + row]! - ints[offsets]!) * width;
      for (let head = 0; head < heads; head++) {
        visit(begin + (head * width) / heads, probability, n);
        probability += n * padded(n);
      }
    }
  }

  return {
    product(c, ci, a, ai, ak, b, bk, m, n, k, start) {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let sum = start === ZERO ? 0 : floats[start === ITSELF ? c + i * ci + j : start + j]!;
          for (let e = 0; e < k; e++) sum += floats[a + i * ai + e * ak]! * floats[b + e * bk + j]!;
          floats[c + i * ci + j] = sum;
        }
      }
    },

    embed(out, ids, offsets, rows, tokens, positions, width) {
      for (let row = 0; row < rows; row++) {
        const n = tokensOf(offsets, row);
        for (let i = 0; i < n; i++, ids++, out += width) {
          for (let j = 0; j < width; j++) {
            floats[out + j] = floats[tokens + ints[ids]! * width + j]! + floats[positions + i * width + j]!;
          }
        }
      }
    },

    embedBackward(dpositions, dx, offsets, rows, width) {
      for (let row = 0; row < rows; row++) {
        const size = tokensOf(offsets, row) * width;
        for (let i = 0; i < size; i++) floats[dpositions + i]! += floats[dx + i]!;
        dx += size;
      }
    },

    scatter(table, x, ids, count, width, first, last) {
      for (let i = 0; i < count; i++) {
        const id = ints[ids + i]!;
        if (id < first || id > last) continue;
        for (let j = 0; j < width; j++) floats[table + id * width + j]! += floats[x + i * width + j]!;
      }
    },

    add(x, y, count) {
      for (let i = 0; i < count; i++) floats[x + i]! += floats[y + i]!;
    },

    dropout(x, count, seed, first, threshold, scale) {
      for (let i = 0; i < count; i++) floats[x + i]! *= hash24(first + i, seed) < threshold ? 0 : scale;
    },

    addNorm(out, normal, inverse, x, branch, gamma, beta, count, width, epsilon) {
      for (let row = 0; row < count; row++) {
        const at = row * width;
        let mean = 0;
        for (let j = 0; j < width; j++) mean += (floats[x + at + j]! + floats[branch + at + j]!) / width;
        let variance = 0;
        for (let j = 0; j < width; j++) {
          variance += (floats[x + at + j]! + floats[branch + at + j]! - mean) ** 2 / width;
        }
        const scale = 1 / Math.sqrt(variance + epsilon);
        floats[inverse + row] = scale;
        for (let j = 0; j < width; j++) {
          const n = (floats[x + at + j]! + floats[branch + at + j]! - mean) * scale;
          floats[normal + at + j] = n;
          floats[out + at + j] = n * floats[gamma + j]! + floats[beta + j]!;
        }
      }
    },

    addNormBackward(dx, dout, normal, inverse, gamma, dgamma, dbeta, count, width) {
      for (let row = 0; row < count; row++) {
        const at = row * width;
        let mean = 0;
        let lean = 0;
        for (let j = 0; j < width; j++) {
          const [d, n] = [floats[dout + at + j]!, floats[normal + at + j]!];
          floats[dgamma + j]! += d * n;
          floats[dbeta + j]! += d;
          mean += (d * floats[gamma + j]!) / width;
          lean += (d * floats[gamma + j]! * n) / width;
        }
        for (let j = 0; j < width; j++) {
          const slope = floats[dout + at + j]! * floats[gamma + j]!;
          floats[dx + at + j] = floats[inverse + row]! * (slope - mean - lean * floats[normal + at + j]!);
        }
      }
    },

    attend(context, probabilities, q, k, v, offsets, rows, width, heads) {
      const size = width / heads;
      eachHead(offsets, rows, width, heads, (here, probability, n) => {
        for (let i = 0; i < n; i++) {
          const line = probabilities + probability + i * padded(n);
          floats.fill(0, line, line + padded(n));
          let most = Number.NEGATIVE_INFINITY;
          for (let t = 0; t < n; t++) {
            for (let j = 0; j < size; j++) {
              floats[line + t]! += floats[q + here + i * width + j]! * floats[k + here + t * width + j]!;
            }
            most = Math.max(most, floats[line + t]!);
          }
          let sum = 0;
          for (let t = 0; t < n; t++) {
            floats[line + t] = Math.exp((floats[line + t]! - most) / Math.sqrt(size));
            sum += floats[line + t]!;
          }
          for (let t = 0; t < n; t++) floats[line + t]! /= sum;
          for (let j = 0; j < size; j++) {
            let mixed = 0;
            for (let t = 0; t < n; t++) mixed += floats[line + t]! * floats[v + here + t * width + j]!;
            floats[context + here + i * width + j] = mixed;
          }
        }
      });
    },

    attendBackward(dq, dk, dv, dcontext, probabilities, q, k, v, offsets, rows, width, heads) {
      const size = width / heads;
      eachHead(offsets, rows, width, heads, (here, probability, n) => {
        for (const d of [dq, dk, dv]) {
          for (let t = 0; t < n; t++) floats.fill(0, d + here + t * width, d + here + t * width + size);
        }
        for (let i = 0; i < n; i++) {
          const line = probabilities + probability + i * padded(n);
          const [qi, dqi, di] = [q, dq, dcontext].map(x => x + here + i * width) as [number, number, number];
          const slopes = Array.from({ length: n }, (_, t) => {
            let slope = 0;
            for (let j = 0; j < size; j++) slope += floats[di + j]! * floats[v + here + t * width + j]!;
            return slope;
          });
          const mean = slopes.reduce((sum, slope, t) => sum + slope * floats[line + t]!, 0);
          for (let t = 0; t < n; t++) {
            const there = here + t * width;
            const slope = (floats[line + t]! * (slopes[t]! - mean)) / Math.sqrt(size);
            for (let j = 0; j < size; j++) {
              floats[dv + there + j]! += floats[line + t]! * floats[di + j]!;
              floats[dqi + j]! += slope * floats[k + there + j]!;
              floats[dk + there + j]! += slope * floats[qi + j]!;
            }
          }
        }
      });
    },

    relu(x, count) {
      for (let i = 0; i < count; i++) floats[x + i] = Math.max(0, floats[x + i]!);
    },

    reluBackward(dx, y, count) {
      for (let i = 0; i < count; i++) if (!(floats[y + i]! > 0)) floats[dx + i] = 0;
    },

    addColumns(sums, x, count, width) {
      for (let i = 0; i < count * width; i++) floats[sums + (i % width)]! += floats[x + i]!;
    },

    transpose(to, x, rows, columns) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) floats[to + j * rows + i] = floats[x + i * columns + j]!;
      }
    },

    pool(means, x, offsets, rows, width) {
      for (let row = 0; row < rows; row++, means += width) {
        const n = tokensOf(offsets, row);
        floats.fill(0, means, means + width);
        for (let i = 0; i < n; i++, x += width) {
          for (let j = 0; j < width; j++) floats[means + j]! += floats[x + j]! / n;
        }
      }
    },

    poolBackward(dx, dmeans, offsets, rows, width) {
      for (let row = 0; row < rows; row++, dmeans += width) {
        const n = tokensOf(offsets, row);
        for (let i = 0; i < n; i++, dx += width) {
          for (let j = 0; j < width; j++) floats[dx + j] = floats[dmeans + j]! / n;
        }
      }
    },

    squares(x, count) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += floats[x + i]! * floats[x + i]!;
      return sum;
    },

    shrink(x, count, factor) {
      for (let i = 0; i < count; i++) floats[x + i]! *= factor;
    },

    adamW(x, mean, square, gradient, count, scale, rate, correction, keepMean, keepSquare, epsilon) {
      for (let i = 0; i < count; i++) {
        const g = scale * floats[gradient + i]!;
        floats[mean + i]! += (1 - keepMean) * (g - floats[mean + i]!);
        floats[square + i]! += (1 - keepSquare) * (g * g - floats[square + i]!);
        floats[x + i]! -= (rate * floats[mean + i]!) / (Math.sqrt(floats[square + i]! * correction) + epsilon);
      }
    },
  };
}

/** 24 bits that look like chance; the mixer is one that C. Wellons found by search (lowbias32). */
function hash24(index: number, seed: number): number {
  let h = (Math.imul(index, 0x9e3779b1) + seed) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 8;
}
