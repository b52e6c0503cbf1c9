/** Do the environments exist that jobs name? GitHub makes a missing one by itself, without any protection. */
import { type Examination, finding } from '../examination.ts';

export const environments: Examination = {
  name: 'environments',
  async examine({ settings, workflows, facts }) {
    const jobs = workflows.flatMap(({ file }) => file.jobs.map(job => ({ path: file.path, ...job })));
    const named = jobs.filter(({ environment }) => environment !== null);
    if (named.length === 0) return [];
    const there = (await settings.environments()).map(name => name.toLowerCase());
    const missing = named.filter(({ environment }) => !there.includes(environment!.toLowerCase()));
    const { isPrivate } = await facts();
    const listed = missing.map(({ environment, path, line }) => `${environment} (${path}:${line})`).join(', ');
    return [
      missing.length === 0
        ? finding('environments', 'pass', 'All environments that jobs name are there.')
        : finding(
            'environments',
            'fail',
            `There is no environment ${listed}: GitHub would make it, and protect nothing.`,
          ),
      ...(isPrivate
        ? [
            finding(
              'plan:environments',
              'warn',
              'In a private repository, required reviewers of an environment take GitHub Enterprise: look whether they are set.',
            ),
          ]
        : []),
    ];
  },
};
