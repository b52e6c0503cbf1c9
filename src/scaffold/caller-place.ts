/** Where the workflow that trains a folder stands, or is to stand: never in the place of one that does something else. */
import type { CheckoutWorkflows } from '../workflows/checkout-workflows.ts';

export interface CallerPlace {
  /** Below the root of the repository. */
  readonly path: string;
  /** It is the user's own, under another name than ours have: there is nothing to compare it with. */
  readonly isOther: boolean;
}

/** `workflows` as they train `folder`, of which '' is the top one. */
export function callerPlace(folder: string, { files, ours }: CheckoutWorkflows): CallerPlace {
  const training = ours.filter(({ trains }) => trains).map(({ file }) => file.path);
  const names = callerPaths(folder, files.length + 1);
  const known = names.find(path => training.includes(path));
  if (known === undefined && training.length > 0) return { path: training[0]!, isOther: true };
  const free = (path: string) => {
    const there = files.find(file => file.path === path);
    // One of ours that cannot be read is to be mended, not doubled.
    return there === undefined || (there.fault !== null && there.text.includes('/mlops-actions'));
  };
  return { path: known ?? names.find(free)!, isOther: false };
}

/** So many, the usual one first. */
function callerPaths(folder: string, count: number): string[] {
  const name = folder.replaceAll(/[^A-Za-z0-9._]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
  const suffix = folder === '' ? '' : `-${name || 'folder'}`;
  return Array.from({ length: count }, (_, i) => {
    const stem = i === 0 ? 'ml-training' : 'mlops-training';
    return `.github/workflows/${stem}${suffix}${i < 2 ? '' : `-${i}`}.yml`;
  });
}
