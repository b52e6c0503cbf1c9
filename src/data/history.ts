/** Which rows lie before a row in time, row by row and series by series: what it may be compared with. */

/** Rows in the order of series and time; of one moment in the order of the table. */
export interface History {
  readonly order: Int32Array;
  /** Of the row at each place of `order`: where its series begins, and where its moment does. All between are earlier. */
  readonly seriesFrom: Int32Array;
  readonly momentFrom: Int32Array;
}

/** `series`: a code for each row; null: all rows are one. A row without a moment (NaN) has no history and is none of others'. */
export function historyOf(moments: Float64Array, series: Int32Array | null): History {
  const rows = moments.length;
  const codeOf = (row: number) => (series === null ? 0 : series[row]!);
  const timeOf = (row: number) => (Number.isNaN(moments[row]) ? Number.POSITIVE_INFINITY : moments[row]!);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  // Between two rows without a moment the difference is NaN, and their place decides.
  order.sort((a, b) => codeOf(a) - codeOf(b) || timeOf(a) - timeOf(b) || a - b);
  const seriesFrom = new Int32Array(rows);
  const momentFrom = new Int32Array(rows);
  for (let place = 0; place < rows; place++) {
    const [row, before] = [order[place]!, place === 0 ? null : order[place - 1]!];
    const hasNone = Number.isNaN(moments[row]);
    const isSameSeries = before !== null && codeOf(before) === codeOf(row);
    seriesFrom[place] = isSameSeries && !hasNone ? seriesFrom[place - 1]! : place;
    const isSameMoment = isSameSeries && moments[before!] === moments[row];
    momentFrom[place] = isSameMoment ? momentFrom[place - 1]! : place;
  }
  return { order, seriesFrom, momentFrom };
}

/** The value `back` rows before the moment of each row; NaN where there is none. */
export function earlier({ order, seriesFrom, momentFrom }: History, values: Float64Array, back: number): Float64Array {
  const found = new Float64Array(values.length).fill(Number.NaN);
  for (let place = 0; place < order.length; place++) {
    const at = momentFrom[place]! - back;
    if (at >= seriesFrom[place]!) found[order[place]!] = values[order[at]!]!;
  }
  return found;
}

/** Mean and population standard deviation of each row with the `length` - 1 rows before its moment, fewer at the start. */
export function rolling(
  { order, seriesFrom, momentFrom }: History,
  values: Float64Array,
  length: number,
): { readonly means: Float64Array; readonly sds: Float64Array } {
  const means = new Float64Array(values.length);
  const sds = new Float64Array(values.length);
  const window = new Float64Array(length);
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    let count = 0;
    const add = (value: number) => {
      if (!Number.isNaN(value)) window[count++] = value;
    };
    const from = Math.max(seriesFrom[place]!, momentFrom[place]! - (length - 1));
    for (let at = from; at < momentFrom[place]!; at++) add(values[order[at]!]!);
    add(values[row]!);
    let sum = 0;
    for (let i = 0; i < count; i++) sum += window[i]!;
    const mean = sum / count;
    let squares = 0;
    for (let i = 0; i < count; i++) squares += (window[i]! - mean) * (window[i]! - mean);
    means[row] = mean;
    sds[row] = Math.sqrt(squares / count);
  }
  return { means, sds };
}
