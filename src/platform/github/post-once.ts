/** A POST whose answer got lost may have been carried out: it is sent again only when GitHub has nothing to show for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type GitHubClient, isUncertain } from './client.ts';

const TRIES = 3;

/** `landed` looks for what an earlier try has left; undefined: nothing. */
export async function postOnce<T>(
  client: Pick<GitHubClient, 'secondMs'>,
  post: () => Promise<T>,
  landed: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await post();
    } catch (failed) {
      if (!isUncertain(failed)) throw failed;
      await sleep(attempt * attempt * client.secondMs);
      const found = await landed();
      if (found !== undefined) return found;
      if (attempt === TRIES) throw failed;
    }
  }
}
