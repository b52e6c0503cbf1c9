/** Can the repository take what a run does: is it archived, are its issues on? */
import { type Examination, finding } from '../examination.ts';

export const repository: Examination = {
  name: 'repository',
  async examine({ facts }) {
    const { name, isArchived, hasIssues } = await facts();
    return [
      isArchived
        ? finding('repository', 'fail', `${name} is archived: nothing runs in it, and nothing can be kept.`)
        : finding('repository', 'pass', `${name} takes changes.`),
      hasIssues
        ? finding('issues', 'pass', 'Issues are on.')
        : finding(
            'issues',
            'fail',
            'Issues are turned off, so no alert reaches anybody: Settings → General → Features.',
          ),
    ];
  },
};
