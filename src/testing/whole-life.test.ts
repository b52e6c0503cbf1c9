/** The built action `train` through a whole life, as the runner starts it, against doubles of GitHub. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { activeNodes } from './markdown-oracle.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { type ResultsDouble, startResults } from './results-double.ts';
import { type ActionResult, runAction } from './run-action.ts';

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
}

const issuesOf = (github: GitHubDouble) => github.as('owner')<Issue[]>('GET', '/issues?state=all');

let runId = 1000;
function train(
  here: Workspace,
  github: GitHubDouble,
  results: ResultsDouble,
  inputs: Readonly<Record<string, string>> = {},
  more: { readonly env?: Readonly<Record<string, string>>; readonly signalAfterMs?: number } = {},
): Promise<ActionResult> {
  return runAction(join(ROOT, 'actions', 'train'), {
    workspace: here.path,
    inputs: { config: 'config.json', ...inputs },
    github: { api_url: github.url, run_id: String(++runId), token: github.token },
    ...more,
    env: { ...results.env, ...more.env },
  });
}

let github: GitHubDouble;
let results: ResultsDouble;
beforeAll(async () => {
  [github, results] = await Promise.all([startGitHub(), startResults()]);
});
afterAll(async () => {
  await Promise.all([github.close(), results.close()]);
});

describe('train, promoted; train worse, an issue; train better, the issue closed', () => {
  const here = workspace();
  afterAll(() => here[Symbol.dispose]());

  it('promotes the first model, and leaves summary, outputs and artifacts', async () => {
    here.write('config.json', PAYMENTS_CONFIG);
    here.write('payments.csv', paymentsCsv(4000, { seed: 1 }));
    const run = await train(here, github, results);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', promoted: 'fraud' });
    expect(JSON.parse(run.outputs['models']!)[0]).toMatchObject({ name: 'fraud', stage: 'current' });
    expect(run.summary).toContain('promoted');
    expect(run.unexpectedInputs).toEqual([]);
    const names = results.artifacts().map(artifact => artifact.name);
    expect(names).toEqual([
      expect.stringMatching(/^mlops-fraud-/),
      expect.stringMatching(/^mlops-audit-/),
      'mlops-pictures-1001.1',
    ]);
    const model = results.artifacts()[0]!;
    const [path] = [...model.files.keys()].filter(file => file.endsWith('model.json'));
    expect(model.files.get(path!)!.equals(readFileSync(join(here.path, 'models', path!)))).toBe(true);
    const endings = [...model.files.keys()].map(file => file.split('/').at(-1)!).sort();
    expect(endings).toEqual(['README.md', 'card.json', 'model.json', 'reliability.svg', 'weights.bin']);
    const audit = results.artifacts()[1]!.files;
    expect([...audit.keys()]).toEqual(expect.arrayContaining(['index.json', 'report.json', 'audit/checkpoint']));
    expect(JSON.parse(audit.get('report.json')!.toString())).toMatchObject({ command: 'train', verdict: 'pass' });
    expect(await issuesOf(github)).toEqual([]);
  });

  it('opens one issue when the data get worse, and keeps the model in production', async () => {
    here.write('payments.csv', paymentsCsv(4000, { seed: 2, blur: 0.3 }));
    const run = await train(here, github, results);
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'fail', promoted: '' });
    expect(run.summary).toMatch(
      /^## ❌ [\s\S]*\n### Issues\n\n- \[`regression:fraud`\]\(\S+\/issues\/1\): opened\n\n$/,
    );
    const [issue, ...more] = await issuesOf(github);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', title: expect.stringMatching(/^Regression: fraud: accuracy 0\.\d+/) });
    expect(issue!.labels.map(label => label.name).sort()).toEqual(['ml-ops', 'needs-investigation', 'regression']);
    expect(issue!.body).toMatch(/Production is unchanged/);
    // The labels are worse, for whichever model.
    expect(issue!.body.split('\n')[1]).toMatch(
      /(?:and so does the version in production|which misses its limits on these data too): .* Production has accuracy 0\.\d+.* on the same 800 rows\.$/,
    );
  });

  const commentsOf = async () => {
    const comments = await github.as('owner')<{ body: string }[]>('GET', '/issues/1/comments');
    return comments.map(({ body }) => body);
  };
  const alert = () =>
    JSON.parse(readFileSync(join(here.path, 'models/alerts.json'), 'utf8')).alerts['regression:fraud'];

  // The data are the same, and so would be the model.
  const again = () => train(here, github, results, { retrain: 'always' });

  it('updates that issue, and says nothing, when it happens again', async () => {
    await again();
    const issues = await issuesOf(github);
    expect(issues.map(({ body }) => /in \d runs? in a row/.exec(body)?.[0])).toEqual(['in 2 runs in a row']);
    expect(await commentsOf()).toEqual([]);
    expect(alert()).toMatchObject({ active: true, raised_runs: 2, escalated: false });
  });

  it('escalates it, once, when it goes on', async () => {
    for (const runs of [3, 4]) {
      await again();
      const [issue] = await issuesOf(github);
      expect(issue!.labels.map(label => label.name)).toContain('escalated');
      expect(issue!.body).toContain(`**Escalated.** Since`);
      expect(alert()).toMatchObject({ raised_runs: runs, escalated: true });
    }
    expect(await commentsOf()).toEqual([expect.stringContaining('**Escalated**: broken in 3 runs in a row')]);
  });

  it('closes the issue when a training passes again', async () => {
    here.write('payments.csv', paymentsCsv(4000, { seed: 3 }));
    const run = await train(here, github, results);
    expect(run.outputs).toMatchObject({ promoted: 'fraud' });
    const [issue, ...others] = await issuesOf(github);
    expect(others).toEqual([]);
    expect(issue!.state).toBe('closed');
    expect(issue!.labels.map(label => label.name)).not.toContain('escalated');
    expect((await commentsOf()).at(-1)).toMatch(/is healthy again: version .* This issue closes itself\./);
    expect(alert()).toMatchObject({ active: false, times: 1 });
    expect(here.mlops('verify').code).toBe(0);
  });

  it('says why it opens an issue again that somebody has closed too early, also where it escalates it', async () => {
    here.write('payments.csv', paymentsCsv(4000, { seed: 4, blur: 0.3 }));
    await train(here, github, results);
    for (const about of [/trained worse|misses its limits/, /\*\*Escalated\*\*: broken in 3 runs in a row/]) {
      await github.as('owner')('PATCH', '/issues/1', { state: 'closed', state_reason: 'completed' });
      const run = await again();
      expect((await issuesOf(github))[0]).toMatchObject({ state: 'open' });
      const [mark, why, ...words] = (await commentsOf())
        .at(-1)!
        .split('\n')
        .filter(line => line !== '');
      expect(mark).toMatch(/^<!-- /);
      expect(why).toBe('**Opened again**: it was closed, and is not mended yet.');
      expect(words.join('\n')).toMatch(about);
      expect(words.join('\n')).toMatch(/ Run: https:\/\/github\.com\/octocat\/ml\/actions\/runs\/\d+\/attempts\/1$/);
      expect(run.summary).toContain(': opened again');
    }
    here.write('payments.csv', paymentsCsv(4000, { seed: 3 }));
    await again();
    expect((await issuesOf(github))[0]).toMatchObject({ state: 'closed' });
  });

  it('opens the same issue again when it comes back, and leaves it alone once it is unwanted', async () => {
    here.write('payments.csv', paymentsCsv(4000, { seed: 4, blur: 0.3 }));
    await train(here, github, results);
    const [issue, ...others] = await issuesOf(github);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      number: 1,
      state: 'open',
      body: expect.stringContaining('It began 3 times so far.'),
    });
    await github.as('owner')('POST', '/issues/1/labels', { labels: ['wontfix'] });
    const before = await issuesOf(github);
    await again();
    expect(await issuesOf(github)).toEqual(before);
    expect(alert()).toMatchObject({ active: true, raised_runs: 2 });
    expect(here.mlops('verify').code).toBe(0);
    await github.as('owner')('DELETE', '/issues/1/labels/wontfix');
  });
});

describe('the action', () => {
  it('masks the token and the signing key, and shows neither', async () => {
    using here = workspace();
    here.write('config.json', '{}');
    const run = await train(here, github, results, { 'num-samples': '500', 'model-type': 'heuristic' });
    expect(run.masks).toContain(github.token);
    const shown = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'));
    expect(shown.join('\n') + run.stderr + run.summary).not.toContain(github.token);
  });

  it('keeps the verdict, and names the permission, when the token may not write issues', async () => {
    using here = workspace();
    here.write('config.json', PAYMENTS_CONFIG);
    here.write('payments.csv', paymentsCsv(3000, { seed: 1 }));
    await train(here, github, results);
    here.write('payments.csv', paymentsCsv(3000, { seed: 2, blur: 0.3 }));
    github.permit({ issues: 'read' });
    try {
      const run = await train(here, github, results, { 'fail-on': 'fail' });
      expect(run.code).toBe(1);
      expect(run.outputs['verdict']).toBe('fail');
      const warnings = run.commands.filter(({ command }) => command === 'warning').map(({ data }) => data);
      expect(warnings.join('\n')).toContain('issues: write');
    } finally {
      github.permit({});
    }
  });

  it('fails with the place of the mistake, and no stack, when the configuration is wrong', async () => {
    using here = workspace();
    here.write('config.json', '{\n  "modles": []\n}');
    const run = await train(here, github, results);
    expect(run.code).toBe(2);
    expect(run.commands).toContainEqual(
      expect.objectContaining({ command: 'error', data: expect.stringMatching(/config\.json:2:3.*models/) }),
    );
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
    expect(here.files()).toEqual(['config.json']);
  });

  it('ends within seven seconds of a cancellation and leaves a registry that the next run can use', async () => {
    using here = workspace();
    here.write('config.json', PAYMENTS_CONFIG);
    here.write('payments.csv', paymentsCsv(200_000, { seed: 1 }));
    const stopped = performance.now();
    const run = await train(here, github, results, {}, { signalAfterMs: 250 });
    expect(performance.now() - stopped).toBeLessThan(7250);
    expect(run.code).toBe(130);
    expect((await train(here, github, results)).code).toBe(0);
  });
});

describe('strings from data', () => {
  const cases = (file: string): string[] => {
    const path = join(ROOT, '../shared/corpora', file);
    try {
      return JSON.parse(readFileSync(path, 'utf8')).cases.map(({ text }: { text: string }) => text);
    } catch {
      return [];
    }
  };
  const hostile = [
    '::add-mask::a',
    '##[add-mask]a',
    '@octocat',
    '#1',
    '<img src=x onerror=alert(1)>',
    '[x](https://example.com)',
    ...cases('actions/stdout-commands.json'),
    ...cases('markdown/untrusted-fields.json'),
  ].filter(text => !text.includes('\0'));

  it('become no command and no active Markdown in stdout, summary, card and issue', async () => {
    using here = workspace();
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    // A name is used once: blank and doubled ones are refused before anything is shown.
    const names = [...new Set(hostile.map(text => text.trim()).filter(text => text !== ''))].slice(0, 300);
    const folder = '@octocat #1 ::warning::x';
    mkdirSync(join(here.path, folder));
    const writeTable = (label: (row: number) => boolean) => {
      const rows = Array.from({ length: 600 }, (_, row) => {
        const cells = names.map(name => (row % 3 === 0 ? cell(name) : 'plain'));
        return [...cells, label(row) ? cell('@octocat') : 'no'].join(',');
      });
      here.write(`${folder}/data.csv`, `${[...names.map(cell), '#1 @label'].join(',')}\n${rows.join('\n')}\n`);
    };
    const source = { location: `${folder}/data.csv`, label: '#1 @label', positive: '@octocat' };
    here.write(
      'config.json',
      JSON.stringify({ models: [{ name: 'hostile', type: 'logistic', dataset: 'data' }], sources: { data: source } }),
    );
    writeTable(row => row % 3 === 0);
    const runs = [await train(here, github, results)];
    writeTable(row => (row * 2654435761) % 4294967296 < 2 ** 31);
    runs.push(await train(here, github, results));
    for (const run of runs) {
      expect(run.code, run.stdout + run.stderr).toBe(0);
      const ours = new Set(['add-mask', 'warning', 'notice', 'group', 'endgroup', 'debug']);
      expect(run.commands.filter(({ command }) => !ours.has(command))).toEqual([]);
      // The artifact client masks the signatures of its addresses.
      const signature = /^[0-9a-f]{24}$/;
      expect(run.masks.filter(mask => mask !== github.token && !signature.test(mask))).toEqual([]);
    }
    const issue = (await issuesOf(github)).find(({ title }) => title.includes('hostile'))!;
    const cards = here.files().filter(file => /^models\/c.*README\.md$/.test(file));
    expect(cards.length).toBe(2);
    // The one picture of a card is ours.
    const picture = /^!\[Share of positive rows by score\]\(reliability\.svg\)$/m;
    const pages = cards.map(file => readFileSync(join(here.path, file), 'utf8').replace(picture, ''));
    // And the one link of a summary is that of the issue.
    const address = /^- \[`regression:hostile`\]\(http:\/\/127\.0\.0\.1:\d+\/octocat\/ml\/issues\/\d+\): opened$/m;
    const shown = [...runs.map(run => run.summary.replace(address, '')), ...pages];
    for (const markdown of shown) {
      expect(activeNodes(markdown)).toMatchObject({ link: 0, image: 0, mention: 0, ref: 0, footnote: 0 });
    }
    // The run, its artifact and the commit are links of ours.
    const ours = { link: 3, image: 0, mention: 0, footnote: 0 };
    expect(activeNodes(`${issue.title}\n\n${issue.body}`)).toMatchObject(ours);
  });
});
