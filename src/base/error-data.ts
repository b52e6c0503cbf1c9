/** Errors as plain data and back, for those that cross from one thread to another. */
import {
  CancelledError,
  ConfigurationError,
  DataError,
  IntegrityError,
  type MlopsError,
  type Place,
  PlatformError,
} from './errors.ts';
import { plainLine } from './untrusted.ts';

export interface ErrorData {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly hint: string | undefined;
  readonly places: readonly Place[];
}

const OURS = { ConfigurationError, DataError, IntegrityError, PlatformError, CancelledError } as const;

/** Anything can be thrown; what is no error becomes one that says so. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  return new Error(`something was thrown that is no error: ${plainLine(String(thrown), 200)}`);
}

export function errorData(thrown: unknown): ErrorData {
  const error = asError(thrown);
  const { hint, places = [] } = error as Partial<MlopsError>;
  return { name: error.name, message: error.message, stack: error.stack, hint, places };
}

/** Of the same class where it is one of ours; with the stack that it had. */
export function errorFrom({ name, message, stack, hint, places }: ErrorData): Error {
  const Ours = Object.hasOwn(OURS, name) ? OURS[name as keyof typeof OURS] : undefined;
  const error = Ours === undefined ? Object.assign(new Error(message), { name }) : new Ours(message, { hint, places });
  return stack === undefined ? error : Object.assign(error, { stack });
}
