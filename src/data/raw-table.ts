/** A table as a file holds it, before anybody said what its columns are for. */

/** Values as the file has them; `firstMissing` is the line of the first cell without one, null when there is none. */
interface Raw {
  readonly name: string;
  readonly firstMissing: number | null;
}

/** No cell has a value. */
export interface RawEmpty extends Raw {
  readonly kind: 'empty';
}

/** NaN = missing. */
export interface RawNumbers extends Raw {
  readonly kind: 'numbers';
  readonly values: Float64Array;
}

/** Milliseconds since 1970-01-01T00:00Z; NaN = missing. */
export interface RawTimes extends Raw {
  readonly kind: 'times';
  readonly values: Float64Array;
}

/** `codes[row]` points into `strings`, which are all different and in order of appearance; -1 = missing. */
export interface RawStrings extends Raw {
  readonly kind: 'strings';
  readonly codes: Int32Array;
  readonly strings: readonly string[];
  /** Line on which each string stands first. */
  readonly lines: Int32Array;
}

/** As in `SequenceColumn`; a missing sequence is an empty one. */
export interface RawSequences extends Raw {
  readonly kind: 'sequences';
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  readonly vocabulary: readonly string[];
}

export type RawColumn = RawEmpty | RawNumbers | RawTimes | RawStrings | RawSequences;

export interface RawTable {
  readonly rows: number;
  /** In the file's order, without those that nobody wants. */
  readonly columns: readonly RawColumn[];
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly digest: string;
}
