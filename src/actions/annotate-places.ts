/** Shows an error where its cause stands: on the lines of the user's files, as far as they lie in the repository. */
import { isAbsolute, relative, resolve } from 'node:path';
import { MlopsError } from '../base/errors.ts';
import type { Forge } from '../platform/forge.ts';

/** GitHub shows ten errors of a step: the last one is the message as a whole. */
const MOST = 9;

/** Both folders are absolute paths; `checkout` is the root of the repository. */
export function annotatePlaces(
  error: unknown,
  forge: Pick<Forge, 'annotate'>,
  { workingDirectory, checkout }: { readonly workingDirectory: string; readonly checkout: string },
): void {
  if (!(error instanceof MlopsError)) return;
  const told = error.places.flatMap(({ file, ...place }) => {
    const path = relative(checkout, resolve(workingDirectory, file)).replaceAll('\\', '/');
    return path.split('/')[0] === '..' || isAbsolute(path) ? [] : [{ ...place, file: path }];
  });
  for (const place of told.slice(0, MOST)) forge.annotate({ level: 'error', title: 'mlops-actions', ...place });
}
