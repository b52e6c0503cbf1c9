/** docs/guides/permissions.md, made of the list of what the code calls and of what each job of our workflows may do. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { PERMISSIONS } from '../src/platform/permissions.ts';

/** `workflows`: path to text, of those that other repositories call. */
export function permissionsPage(workflows: ReadonlyMap<string, string>): string {
  return [
    '# Permissions',
    '',
    'A workflow begins with `permissions: {}`, and each job names what it needs. Nothing here takes a token of a person: the',
    'token of the run is enough. Where it may not do something, the run goes on as far as it can, verdict and exit code stay as',
    'they are, and a warning names the permission that is missing.',
    '',
    '## What each one is for',
    '',
    '| permission | what for | without it |',
    '| --- | --- | --- |',
    ...PERMISSIONS.map(({ permission, to, without }) => `| \`${permission}\` | ${to} | ${without} |`),
    '',
    '`contents: read` is also what `actions/checkout` takes in a private repository. Job summaries, annotations and artifacts of the',
    'own run take none.',
    '',
    '## What the jobs of our workflows have',
    '',
    'Who calls a workflow must grant the most of what its jobs have; GitHub does not start it with less.',
    '',
    ...[...workflows].flatMap(([path, text]) => [
      `\`${path}\``,
      '',
      '| job | permission | why |',
      '| --- | --- | --- |',
      ...jobRows(text),
      '',
    ]),
    '## Pull requests from forks',
    '',
    'Their token reads, and never writes, whatever the workflow says: the summary tells everything, and nothing is kept. There is no',
    'need for `pull_request_target`.',
    '',
    '## What `mlops doctor` asks',
    '',
    'With the token of a run (`contents: read`, `issues: read`, `actions: read`) it sees the repository, its branches and their rules,',
    'labels, environments, and the runs of the workflows. The names of the secrets, and how long artifacts are kept, GitHub tells',
    'only people who administer the repository: run it on your machine, with `GITHUB_TOKEN=$(gh auth token)`. What it may not ask it',
    'names, and leaves out.',
    '',
    'This page is made from `src/platform/permissions.ts` and the workflows by `npm run generate`.',
    '',
  ].join('\n');
}

/** A row for each permission of each job, with the comment that stands behind it. */
function jobRows(text: string): string[] {
  const jobs = parseDocument(text).get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }) => {
    const permissions = isMap(value) ? value.get('permissions') : undefined;
    if (!isMap(permissions)) return [];
    return permissions.items.map(item => {
      const access = isScalar(item.value) ? item.value : undefined;
      return `| ${key} | \`${item.key}: ${access?.value}\` | ${access?.comment?.trim() ?? ''} |`;
    });
  });
}
