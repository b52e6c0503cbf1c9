/**
 * The accidents that a user can meet, each with the exit code that tells whose turn it is.
 *
 * A verdict (a failed gate, a drifted column) is never an error: it comes back in the report.
 * The message says what was found and where; the hint says what to do about it.
 */

/** A spot in a file of the user's, and what is wrong there. */
export interface Place {
  /** As the message shows it: relative to the working directory, or absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column?: number;
  readonly message: string;
}

interface Details {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  readonly places?: readonly Place[];
}

export abstract class MlopsError extends Error {
  abstract readonly exitCode: 2 | 3 | 4 | 130;
  /** What the reader can do about it, in one sentence. */
  readonly hint: string | undefined;
  /** Where the cause is lines of files: those that the message names. */
  readonly places: readonly Place[];

  constructor(message: string, { hint, cause, places = [] }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.hint = hint;
    this.places = places;
  }
}

/** An option, an input or a value of the configuration is wrong. */
export class ConfigurationError extends MlopsError {
  override readonly name = 'ConfigurationError';
  readonly exitCode = 2;
}

/** The data cannot be read as what they claim to be. */
export class DataError extends MlopsError {
  override readonly name = 'DataError';
  readonly exitCode = 2;
}

/** A stored model, card or log is not what its digest says. Nothing that depends on it may go on. */
export class IntegrityError extends MlopsError {
  override readonly name = 'IntegrityError';
  readonly exitCode = 3;
}

/** GitHub, the file system or another service failed; the same call may succeed later. */
export class PlatformError extends MlopsError {
  override readonly name = 'PlatformError';
  readonly exitCode = 4;
}

/** The run was asked to stop (SIGINT, SIGTERM). Nothing was committed. */
export class CancelledError extends MlopsError {
  override readonly name = 'CancelledError';
  readonly exitCode = 130;
}
