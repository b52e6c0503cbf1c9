/**
 * Contract: where the registry's folder is kept between runs. Pulling copies a whole state into a folder; pushing puts
 * the folder's state in its place, as one commit, only if nobody else has pushed since. Nothing is ever forced.
 *
 * `registry: local` needs no store: there the folder itself is what lasts.
 */

/** What a pull found. */
export interface Snapshot {
  /** Names the state in the store; null: there is none yet. */
  readonly revision: string | null;
  /** Path below the folder, with `/`, to a digest of the store's own kind. */
  readonly files: ReadonlyMap<string, string>;
}

export type PushOutcome =
  /** The store now holds the folder's state. */
  | { readonly state: 'pushed'; readonly revision: string | null }
  /** Somebody else pushed first, and the store is as they left it: pull and redo. */
  | { readonly state: 'conflict' };

/** A PlatformError names the permission that is missing, an IntegrityError what is not as its digest says. */
export interface RegistryStore {
  /** As in `pushed to …`: `the branch mlops-registry`. */
  readonly name: string;
  /** Throws the PlatformError that a push would end with for lack of a permission; called before the work. */
  requirePush(): Promise<void>;
  /** Makes the folder hold the store's state and nothing else; what it holds already is not fetched again. */
  pull(folder: string): Promise<Snapshot>;
  /** `base` is what the folder's state was made from. After an error the store is as before, unless it says otherwise. */
  push(folder: string, base: Snapshot, message: string): Promise<PushOutcome>;
}
