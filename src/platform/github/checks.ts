/** The check on a commit that is found again by its key, so that a run that is repeated changes it and adds none. */
import type { CheckReport, Forge, ForgeRef } from '../forge.ts';
import { limitMarkdown } from '../markdown-limit.ts';
import { requireWord } from '../word.ts';
import type { GitHubClient, Purpose } from './client.ts';
import { postOnce } from './post-once.ts';

interface CheckRun {
  readonly id: number;
  readonly html_url: string | null;
  readonly external_id: string | null;
}

const CHECK: Purpose = { permission: 'checks: write', doing: 'report a check' };

/** GitHub refuses more than 65,535 characters. */
const MAX_BYTES = 60_000;
const CUT = '_This text was cut: the whole report is in the summary of the run._';

/** `runUrl` is where the check's details are. */
export function gitHubChecks(client: GitHubClient, runUrl: string | null): Pick<Forge, 'reportCheck'> {
  async function find(commit: string, { key, name }: CheckReport): Promise<CheckRun | undefined> {
    const wanted = { commit, check_name: name, filter: 'all', per_page: 100 };
    const path = '/commits/{commit}/check-runs';
    const { data } = await client.send<{ check_runs: readonly CheckRun[] }>('GET', path, wanted, CHECK);
    return data.check_runs.find(run => run.external_id === key);
  }

  return {
    async reportCheck(commit, check): Promise<ForgeRef> {
      const external_id = requireWord('the key of a check', check.key);
      const { name, conclusion, title } = check;
      const content = {
        ...{ name, external_id, status: 'completed', conclusion },
        ...(runUrl === null ? {} : { details_url: runUrl }),
        output: { title, summary: limitMarkdown(check.summary, MAX_BYTES, CUT) },
      };
      const create = async () => {
        const sent = { head_sha: commit, ...content };
        return (await client.send<CheckRun>('POST', '/check-runs', sent, CHECK)).data;
      };
      const found = await find(commit, check);
      const { id, html_url: url } = found ?? (await postOnce(client, create, () => find(commit, check)));
      if (found !== undefined) await client.send('PATCH', '/check-runs/{id}', { id, ...content }, CHECK);
      return { id: String(id), url: url ?? runUrl ?? '' };
    },
  };
}
