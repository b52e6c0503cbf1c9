/** What a run has done: told to the audit log as it happens, and told again to a newer log where the run has to go on there. */
import type { JsonObject } from '../base/json.ts';
import type { Transaction } from '../registry/transaction.ts';

/** Tells what happened, just now. */
export type Record = (kind: string, details: JsonObject) => void;

export interface RunStory {
  readonly record: Record;
  /** From now on it is told to this transaction, beginning with what was told before; null: to nobody. */
  goOnIn(transaction: Transaction | null): void;
}

export function runStory(now: () => Date): RunStory {
  const told: { readonly kind: string; readonly details: JsonObject; readonly at: Date }[] = [];
  let listener: Transaction | null = null;
  return {
    record(kind, details) {
      const event = { kind, details, at: now() };
      told.push(event);
      listener?.append(event.kind, event.details, event.at);
    },
    goOnIn(transaction) {
      listener = transaction;
      for (const { kind, details, at } of told) transaction?.append(kind, details, at);
    },
  };
}
