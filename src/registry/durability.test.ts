/** What must be on the disk before a commit counts: seen by watching every change, and every sync, of a run. */
import { existsSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFaults } from '../testing/fault-injection.ts';
import { buildExample, busyRun, day, inTemporaryFolder } from '../testing/registry-runs.ts';

describe.skipIf(!existsSync('/proc/self/fd'))('before the index is replaced (seen through /proc)', () => {
  it('everything that it refers to is on the disk, with the folders above it', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const dirty = new Set<string>();
      const dirtyAtCommit: string[][] = [];
      const observe = (change: string, ...args: readonly unknown[]) => {
        const path = typeof args[0] === 'number' ? readlinkSync(`/proc/self/fd/${args[0]}`) : (args[0] as string);
        if (change === 'fsyncSync' || change === 'fdatasyncSync') dirty.delete(path);
        else if (change === 'renameSync' && args[1] === join(modelsDir, 'index.json')) dirtyAtCommit.push([...dirty]);
        else if (change !== 'mkdirSync' || !existsSync(path)) {
          dirty.add(change === 'writeSync' ? path : dirname(path));
          if (change === 'renameSync' || change === 'linkSync') dirty.add(dirname(args[1] as string));
        }
      };
      withFaults({ fault: 'kill', at: Number.POSITIVE_INFINITY, observe }, () => busyRun(modelsDir, day(60)));
      // The name of the temporary file may be lost: then the old index stays.
      expect(dirtyAtCommit).toEqual([[modelsDir]]);
    });
  });
});
