/** Are the actions of others named by a commit? A tag can be moved to other code between two nights. */

import { ourPath } from '../../workflows/our-uses.ts';
import { type Examination, finding } from '../examination.ts';

export const pins: Examination = {
  name: 'pins',
  async examine({ workflows }) {
    return workflows.map(({ file: { path, jobs } }) => {
      const all = jobs.flatMap(({ calls, steps }) => [...(calls === null ? [] : [calls]), ...steps]);
      const loose = all.filter(
        ({ uses }) => /^\w[\w.-]*\//.test(uses) && ourPath(uses) === undefined && !isPinned(uses),
      );
      if (loose.length === 0)
        return finding(`pins:${path}`, 'pass', `${path} names all actions of others by a commit.`);
      const listed = loose.map(({ uses, line }) => `${uses} (line ${line})`).join(', ');
      return finding(`pins:${path}`, 'warn', `${path} names by what can be moved: ${listed}. Pin the full commit.`);
    });
  },
};

function isPinned(uses: string): boolean {
  return /@[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(uses);
}
