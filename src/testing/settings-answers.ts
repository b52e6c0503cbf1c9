/** Answers to questions about a repository's settings, laid over the double of GitHub, which does not have them. */
import type { GitHubDouble } from './github-double.ts';

export interface SettingsAnswers {
  readonly repository?: Readonly<Record<string, unknown>>;
  readonly environments?: readonly string[];
  readonly secrets?: readonly string[];
  readonly sharedSecrets?: readonly string[];
  readonly retentionDays?: number;
  /** null: the default branch has no such workflow. */
  readonly workflow?: { readonly state: string; readonly lastScheduled: string | null } | null;
  /** Types of the rules of every branch. */
  readonly rules?: readonly string[];
  /** A branch that is there, and protected. */
  readonly protectedBranch?: string;
}

/** A healthy public repository, but for what is given. */
export function answerSettings(github: GitHubDouble, given: SettingsAnswers = {}): void {
  const { environments = [], secrets = [], sharedSecrets = [], retentionDays = 400, rules = [] } = given;
  const { workflow = { state: 'active', lastScheduled: '2025-12-28T02:19:00Z' } } = given;
  const name = `${github.owner}/${github.repo}`;
  const answer = (path: RegExp, body: unknown, status = 200) =>
    github.fail('GET', path, { status, body, times: Number.POSITIVE_INFINITY });
  const named = (names: readonly string[]) => names.map(each => ({ name: each }));
  answer(new RegExp(`^/repos/${name}$`), {
    ...{ full_name: name, default_branch: 'main', private: false, archived: false, has_issues: true },
    ...{ pushed_at: '2025-12-31T00:00:00Z', ...given.repository },
  });
  answer(/\/environments\?/, { total_count: environments.length, environments: named(environments) });
  answer(/\/actions\/secrets\?/, { total_count: secrets.length, secrets: named(secrets) });
  answer(/\/actions\/organization-secrets\?/, { total_count: sharedSecrets.length, secrets: named(sharedSecrets) });
  answer(/\/artifact-and-log-retention$/, { days: retentionDays, maximum_allowed_days: 400 });
  answer(
    /\/rules\/branches\//,
    rules.map(type => ({ type })),
  );
  if (given.protectedBranch !== undefined) {
    answer(new RegExp(`/matching-refs/heads/${given.protectedBranch}$`), [
      { ref: `refs/heads/${given.protectedBranch}` },
    ]);
    answer(new RegExp(`${name}/branches/${given.protectedBranch}$`), { protected: true });
  }
  if (workflow === null) {
    answer(/\/actions\/workflows\//, { message: 'Not Found' }, 404);
    return;
  }
  const { state, lastScheduled } = workflow;
  const run = { created_at: lastScheduled, html_url: `https://github.com/${name}/actions/runs/7` };
  answer(/\/actions\/workflows\/[^/]+\/runs\?/, { total_count: 1, workflow_runs: lastScheduled === null ? [] : [run] });
  answer(/\/actions\/workflows\/[^/]+$/, { state });
}
