/** Every column that a model reads of a table, whatever its role there. */
import type { Model } from './model-type.ts';

export function columnsRead({
  features,
  moments,
}: Pick<Model, 'features' | 'moments'>): readonly { readonly name: string; readonly kind: string }[] {
  return moments === undefined ? features : [...features, { name: moments, kind: 'timestamp' }];
}
