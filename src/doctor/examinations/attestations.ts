/** Does the plan have the attestations that a workflow asks for? */
import { type Examination, finding } from '../examination.ts';

export const attestations: Examination = {
  name: 'plan:attestations',
  async examine({ workflows, facts }) {
    const asking = workflows.filter(({ file }) =>
      file.jobs.some(({ permissions }) => typeof permissions === 'object' && permissions?.['attestations'] === 'write'),
    );
    if (asking.length === 0) return [];
    const { isPrivate } = await facts();
    const paths = asking.map(({ file }) => file.path).join(', ');
    return [
      isPrivate
        ? finding(
            'plan:attestations',
            'warn',
            `${paths} attests; in a private repository that takes GitHub Enterprise Cloud.`,
          )
        : finding('plan:attestations', 'pass', `${paths} attests, which public repositories have on every plan.`),
    ];
  },
};
