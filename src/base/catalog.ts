/** A closed list of named things that a flag or the configuration can pick from. */
import { ConfigurationError } from './errors.ts';
import { nearest } from './nearest.ts';

export interface Catalog<T extends { readonly name: string }> {
  readonly kind: string;
  readonly names: readonly string[];
  readonly all: readonly T[];
  /** Throws a ConfigurationError that lists the names there are. */
  get(name: string): T;
}

export function catalog<T extends { readonly name: string }>(kind: string, all: readonly T[]): Catalog<T> {
  const byName = new Map(all.map(entry => [entry.name, entry]));
  if (byName.size !== all.length) throw new TypeError(`two entries of the ${kind} catalogue share a name`);
  const names = [...byName.keys()];
  return {
    kind,
    names,
    all,
    get(name) {
      const found = byName.get(name);
      if (found !== undefined) return found;
      const close = nearest(name, names);
      throw new ConfigurationError(`there is no ${kind} named ${JSON.stringify(name)}`, {
        hint: `${close === undefined ? '' : `did you mean "${close}"? `}choose one of: ${names.join(', ')}`,
      });
    },
  };
}
