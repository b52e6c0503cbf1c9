/** Does a push to the default branch start what is to be started by pushes? */
import { PlatformError } from '../../base/errors.ts';
import { type Examination, finding } from '../examination.ts';

export const defaultBranch: Examination = {
  name: 'default_branch',
  async examine({ workflows, facts, checkout }) {
    const told = await facts().then(
      ({ defaultBranch }) => defaultBranch,
      (error: unknown) => {
        if (!(error instanceof PlatformError)) throw error;
        return checkout?.defaultBranch() ?? null;
      },
    );
    const named = workflows.filter(({ file }) => file.pushBranches !== null);
    return named.map(({ file: { path, pushBranches } }) => {
      const name = `default_branch:${path}`;
      if (told === null) return finding(name, 'skipped', 'It is not known which branch is the default one.');
      const isMet = pushBranches!.some(pattern => pattern === told || /[*?[\]!+]/.test(pattern));
      return isMet
        ? finding(name, 'pass', `${path} starts on pushes to ${told}.`)
        : finding(
            name,
            'warn',
            `${path} starts on pushes to ${pushBranches!.join(', ')}; the default branch is ${told}.`,
          );
    });
  },
};
