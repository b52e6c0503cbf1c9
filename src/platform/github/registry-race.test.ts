/** Many processes that write to one branch at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { contentsOf, fill, startBranchHost } from '../../testing/branch-store.ts';

it('loses nothing, and keeps nothing twice, when eight write 25 times each and some answers get lost', async () => {
  const host = await startBranchHost();
  try {
    for (let after = 10; after <= 200; after += 20) {
      host.github.fail('PATCH', /refs/, { connection: 'lost answer', after });
    }
    const writers = Array.from({ length: 8 }, (_, writer) => writer);
    await Promise.all(
      writers.map(async writer => {
        const store = host.store();
        const folder = host.folder();
        const random = seededRandom(writer);
        for (let n = 0; n < 25; n++) {
          for (let tries = 1; ; tries++) {
            const base = await store.pull(folder);
            fill(folder, { [`${writer}/${n}`]: 'same' });
            const { state } = await store.push(folder, base, `${writer}.${n}`);
            if (state === 'pushed') break;
            await sleep(random.next() * 250 * Math.min(tries, 4));
          }
        }
      }),
    );
    const all = writers.flatMap(writer => Array.from({ length: 25 }, (_, n) => `${writer}.${n}`)).sort();
    const messages = (await host.commits()).map(({ commit }) => commit.message);
    expect([...messages].sort()).toEqual(all);
    const last = host.folder();
    await host.store().pull(last);
    expect(Object.keys(contentsOf(last)).sort()).toEqual(all.map(name => name.replace('.', '/')));
    expect(host.github.requests.filter(({ answered }) => answered === 'lost answer').length).toBe(10);
  } finally {
    await host.close();
  }
}, 120_000);
