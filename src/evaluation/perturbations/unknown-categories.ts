/** Values that no training row had: a new country, a command that was written yesterday. */
import type { Perturbation } from '../perturbation.ts';

/** Not one that data have by chance, and nothing that acts where it is shown. */
const UNKNOWN = 'mlops: a value that was never seen';

/** Of categories, and of the elements of sequences. */
export function unknownCategories(share: number): Perturbation {
  return {
    name: 'unknown_categories',
    level: `${100 * share} %`,
    description: `${100 * share} % of categories and of the elements of sequences are ones that were never seen.`,
    spoil(column, random) {
      if (column.kind !== 'categorical' && column.kind !== 'sequence') return null;
      const names = column.kind === 'categorical' ? column.categories : column.vocabulary;
      let cells = 0;
      const codes = column.codes.map(code => {
        if (code === -1 || random.next() >= share) return code;
        cells++;
        return names.length;
      });
      const known = [...names, UNKNOWN];
      if (column.kind === 'sequence') return { column: { ...column, codes, vocabulary: known }, cells };
      return { column: { ...column, codes, categories: known }, cells };
    },
  };
}
