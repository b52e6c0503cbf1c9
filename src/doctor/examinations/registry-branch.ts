/** Can a run push to the branch that keeps the registry? */
import type { Check } from '../../base/check.ts';
import type { BranchFacts } from '../../platform/repository-settings.ts';
import { registryBranch as branchOf, keepsSomething, trains, usesBranch } from '../../workflows/our-uses.ts';
import { type Examination, finding } from '../examination.ts';

export const registryBranch: Examination = {
  name: 'registry_branch',
  async examine({ workflows, settings }) {
    const keeping = workflows
      .filter(({ file }) => keepsSomething(file))
      .flatMap(({ uses }) => uses)
      .filter(use => trains(use) && usesBranch(use));
    const branches = new Set(keeping.flatMap(use => branchOf(use) ?? []));
    const checks: Check[] = [];
    for (const branch of branches) {
      checks.push(check(branch, await settings.branch(branch)));
    }
    return checks;
  },
};

function check(branch: string, { isThere, isProtected, rules }: BranchFacts): Check {
  const name = `registry_branch:${branch}`;
  if (rules.length > 0) {
    const listed = rules.join(', ');
    const message = `Rules of the repository stop workflows from pushing to ${branch} (${listed}): leave it out of them.`;
    return finding(name, 'fail', message);
  }
  if (isProtected) return finding(name, 'warn', `${branch} is protected: see that workflows may push to it.`);
  return finding(name, 'pass', isThere ? `The registry is on ${branch}.` : `The first run makes ${branch}.`);
}
