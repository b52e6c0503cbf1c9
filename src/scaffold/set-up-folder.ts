/** Which folder of a repository is meant by who stands somewhere in it: the nearest one that holds a configuration, or tables. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hasTables } from './find-tables.ts';
import { CONFIG_PATH } from './first-config.ts';

/** From `start` upwards to `root`; null: none of them. */
export function nearestFolder(start: string, root: string, isMeant: (folder: string) => boolean): string | null {
  const [top, first] = [realpathSync(root), realpathSync(start)];
  for (let folder = first; ; folder = dirname(folder)) {
    if (isMeant(folder)) return folder;
    if (folder === top || folder === dirname(folder)) return null;
  }
}

export function hasConfig(folder: string): boolean {
  return existsSync(join(folder, CONFIG_PATH));
}

/** `root` where no folder below it holds anything to train on. */
export function setUpFolder(start: string, root: string): string {
  return nearestFolder(start, root, folder => hasConfig(folder) || hasTables(folder)) ?? realpathSync(root);
}

/** Below `root`, with `/`; '' is the root itself. */
export function below(root: string, folder: string): string {
  return relative(realpathSync(root), realpathSync(folder)).replaceAll('\\', '/');
}
