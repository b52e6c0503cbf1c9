/** Every permission that a call to GitHub takes, and what for: a call names one of these, and docs are made of the list. */

interface Need {
  /** As in a workflow. */
  readonly permission: string;
  /** What it is for, after "to". */
  readonly to: string;
  /** What happens without it. */
  readonly without: string;
}

export const PERMISSIONS = [
  {
    permission: 'contents: read',
    to: 'read the registry from its branch',
    without: 'a run with `registry: branch` stops before it trains',
  },
  {
    permission: 'contents: write',
    to: 'keep the registry on its branch, and large files as assets of a release',
    without: 'a run with `registry: branch` stops before it trains',
  },
  {
    permission: 'issues: write',
    to: 'open, update and close issues, and make their labels',
    without: 'a warning in the log; the summary says everything',
  },
  {
    permission: 'pull-requests: write',
    to: 'comment on the pull request',
    without: 'a warning in the log; the summary says everything',
  },
  {
    permission: 'checks: write',
    to: 'report a check on the commit of the pull request',
    without: 'a warning in the log; the summary says everything',
  },
  {
    permission: 'actions: read',
    to: 'read the runs of a workflow, and the artifacts of another run',
    without: 'the artifacts of another run cannot be used',
  },
  {
    permission: 'actions: write',
    to: 'start a workflow',
    without: 'a warning in the log; the workflow is to be started by hand',
  },
  {
    permission: 'deployments: write',
    to: 'record deployments and their states',
    without: 'a warning in the log; the deployment goes on and is not listed',
  },
] as const satisfies readonly Need[];

export type Permission = (typeof PERMISSIONS)[number]['permission'];
