/** Names that come from data, as they stand in a picture: harmless, cut, and never two alike. */
import { plainLine } from '../../base/untrusted.ts';

/** In their order; what was cut to the same letters gets a number. */
export function distinctLabels(names: readonly string[], longest: number): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const label = plainLine(name, longest);
    let distinct = label;
    for (let n = 2; taken.has(distinct); n++) distinct = `${label} (${n})`;
    taken.add(distinct);
    return distinct;
  });
}
