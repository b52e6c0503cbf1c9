/** A program of the user's under the built action: whatever it writes, wherever it writes it, and however it ends. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { isAlive } from './is-alive.ts';
import { paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { type ActionResult, runAction } from './run-action.ts';

const TRAIN = join(ROOT, 'actions', 'train');
const isLinux = process.platform === 'linux';
const hasPython = spawnSync('python3', ['--version']).status === 0;
/** One that has what the guide imports. */
const scientificPython = ['python3', '/usr/bin/python3'].find(
  python => spawnSync(python, ['-c', 'import sklearn, pandas, joblib']).status === 0,
);

let here: Workspace;
beforeEach(() => {
  here = workspace();
  cpSync(join(ROOT, 'src', 'testing', 'own-trainer.mjs'), join(here.path, 'own.mjs'));
  here.write('payments.csv', paymentsCsv(800, { seed: 1 }).replaceAll(/,(de|fr|us|br),/g, ',1,'));
});
afterEach(() => here[Symbol.dispose]());

function configure(hyperparameters: JsonObject): void {
  here.write(
    'c.json',
    JSON.stringify({
      performance_thresholds: { accuracy_min: 0.5, ece_max: 0.5 },
      models: [{ name: 'fraud', type: 'command', dataset: 'payments', hyperparameters }],
      sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
    }),
  );
}

/** A program that does this, and then trains as it should. */
function programThat(does: string): string[] {
  here.write('evil.mjs', `import fs from 'node:fs';\n${does}\nawait import('./own.mjs');\n`);
  return ['node', 'evil.mjs'];
}

const SECRETS = {
  ...{
    GITHUB_TOKEN: 'canary-env',
    ACTIONS_RUNTIME_TOKEN: 'canary-runtime',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/canary',
  },
  ...{ MLOPS_SIGNING_KEY: '', AWS_SECRET_ACCESS_KEY: 'canary-aws' },
};

function train(more: Partial<Parameters<typeof runAction>[1]> = {}): Promise<ActionResult> {
  const inputs = { config: 'c.json', 'github-token': 'canary-input' };
  return runAction(TRAIN, { workspace: here.path, inputs, env: SECRETS, ...more });
}

const at = (path: string) => join(here.path, path);
/** What the runner heard, but for what this action says itself. */
const heard = ({ commands }: ActionResult) =>
  commands.filter(({ command }) => !['debug', 'warning', 'notice', 'group', 'endgroup'].includes(command));

async function pidIn(file: string): Promise<number> {
  for (let i = 0; i < 300 && !existsSync(at(file)); i++) await sleep(50);
  await sleep(100);
  return Number(readFileSync(at(file), 'utf8'));
}

describe('hostile output', () => {
  it('is shown and does nothing', async () => {
    const lines = [
      '::add-mask::oops',
      '::set-output name=promoted::evil',
      '##[error]x',
      ' ::save-state name=a::b',
      '::stop-commands::t',
      '\u001b]0;x\u0007::error::y',
    ];
    configure({
      run: programThat(
        `for (const line of ${JSON.stringify(lines)}) { console.log(line); console.error(line); process.stdout.write('x\\r' + line + '\\r\\n'); }`,
      ),
    });
    const run = await train();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    // The token, and nothing that the program said.
    expect(run.masks).toEqual(['canary-input']);
    expect(heard(run).filter(({ command }) => command !== 'add-mask')).toEqual([]);
    expect(run.state).toEqual({});
    expect(run.outputs['promoted']).toBe('fraud');
    expect(run.stdout).toContain('fraud | \\u{3a}:add-mask::oops');
  });

  it('does not reach the files that the runner reads, where the program finds them', async () => {
    // It has no path of them, but whoever looks at other processes of its user finds one.
    const find = `const seen = new Set();
for (const pid of fs.readdirSync('/proc').filter(name => /^\\d+$/.test(name))) {
  let environ = ''; try { environ = fs.readFileSync('/proc/' + pid + '/environ', 'utf8'); } catch {}
  for (const [, path] of environ.matchAll(/(?:^|\\0)GITHUB_(?:ENV|OUTPUT|PATH|STATE)=([^\\0]+)/g)) if (path.includes(${JSON.stringify('runner-')})) seen.add(path);
}
fs.writeFileSync('found', [...seen].join('\\n'));
for (const path of seen) fs.appendFileSync(path, 'EVIL=1\\n');
`;
    configure({ run: programThat(find) });
    const run = await train();
    if (isLinux) expect(readFileSync(at('found'), 'utf8')).not.toBe('');
    expect(run.exported).toEqual({});
    expect(run.state).toEqual({});
    expect(Object.keys(run.outputs)).not.toContain('EVIL');
    if (isLinux)
      expect({ code: run.code, summary: run.summary }).toMatchObject({
        code: 2,
        summary: expect.stringContaining('by which a step speaks to the runner'),
      });
  });

  it('is cut, whatever its length', async () => {
    configure({ run: programThat(`for (let i = 0; i < 30000; i++) console.log('step', i);`) });
    const run = await train();
    expect(run.code).toBe(0);
    expect(run.stdout.match(/fraud \| step/g)!.length).toBeLessThan(301);
    expect(run.stdout).toMatch(/fraud \| … 29,?\d+ lines are left out/);
  });
});

it('gives a program no token, input, or file of the workflow', async () => {
  configure({
    run: programThat(`fs.writeFileSync('dump', JSON.stringify(process.env) + process.argv.join());`),
    env: ['MINE'],
  });
  const run = await train({ env: { ...SECRETS, MINE: 'handed on' } });
  expect(run.code, run.stdout).toBe(0);
  const dump = readFileSync(at('dump'), 'utf8');
  expect(dump).not.toContain('canary');
  expect(dump).toContain('handed on');
  const names = Object.keys(JSON.parse(dump.slice(0, dump.lastIndexOf('}') + 1)));
  expect(names.filter(name => /^(?:GITHUB|ACTIONS|INPUT|RUNNER)_/i.test(name))).toEqual([]);
  // Nor do the things that are kept tell one.
  const kept = here
    .files()
    .filter(file => file !== 'dump')
    .map(file => readFileSync(at(file), 'latin1'));
  expect(kept.join('\n')).not.toContain('canary');
});

describe('a program that does not come to its end', () => {
  it.each([
    ['crashes', 'process.kill(process.pid, "SIGSEGV")', {}, /was ended by SIGSEGV/],
    [
      'fails',
      'console.error("no such column"); process.exit(5)',
      {},
      /failed with exit code 5; its last lines:\n {2}no such column/,
    ],
    [
      'takes too long',
      'setInterval(() => {}, 1000); await new Promise(() => {})',
      { timeout_minutes: 0.02 },
      /was stopped: it took longer than 1\.2 s/,
    ],
    ...(isLinux
      ? ([
          [
            'takes too much memory',
            'const held = []; for (;;) { held.push(Buffer.alloc(1e7, 1)); await new Promise(r => setTimeout(r, 10)); }',
            { memory_mb: 200 },
            /held \d+ MB of memory, more than 200 MB/,
          ],
        ] as const)
      : []),
  ] as const)('because it %s is a clear error, on the page too', async (_, does, more, message) => {
    configure({ run: programThat(does), ...more });
    const run = await train();
    expect(run.code).toBe(2);
    expect(run.stdout.replaceAll('%0A', '\n')).toMatch(message);
    expect(run.summary.replaceAll('\n    ', '\n')).toMatch(message);
    expect(existsSync(at('models/index.json'))).toBe(false);
  });

  it.skipIf(!isLinux)('because the job is cancelled is gone with it, and leaves nothing', async () => {
    configure({
      run: programThat(
        `fs.writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000); await new Promise(() => {});`,
      ),
    });
    const running = train({ signalAfterMs: 2500 });
    const pid = await pidIn('pid');
    const run = await running;
    expect(run.code).toBe(130);
    for (let i = 0; i < 60 && isAlive(pid); i++) await sleep(100);
    expect(isAlive(pid)).toBe(false);
  });

  it.skipIf(!isLinux)('because mlops is killed is gone too', async () => {
    configure({
      run: programThat(
        `fs.writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000); await new Promise(() => {});`,
      ),
    });
    const running = here.killed(2500, 'SIGKILL', 'train', '--config', 'c.json');
    const pid = await pidIn('pid');
    await running;
    for (let i = 0; i < 60 && isAlive(pid); i++) await sleep(100);
    expect(isAlive(pid)).toBe(false);
  });
});

it('runs on the command line as it does in the action, and predicts', () => {
  configure({ run: ['node', 'own.mjs'], predict: ['node', 'own.mjs'] });
  const trained = here.mlops('train', '--config', 'c.json');
  expect(trained.code, trained.stderr).toBe(0);
  expect(trained.stderr).toContain('fraud | done');
  const { code, stdout, stderr } = here.mlops('predict', '--config', 'c.json', '--input', 'payments.csv');
  expect(code, stderr).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(801);
});

it.skipIf(!hasPython)('trains and scores by the example in Python (skipped without python3)', () => {
  cpSync(join(ROOT, 'examples'), at('examples'), { recursive: true });
  const config = ['--config', 'examples/own-training/training-schedule.json'];
  const trained = here.mlops('train', ...config, '--retrain', 'changed', '--json');
  expect(trained.code, trained.stderr).toBe(0);
  const [model] = JSON.parse(trained.stdout).models;
  expect(model).toMatchObject({ name: 'bird-strikes-own', promoted: true });
  expect(model.metrics.roc_auc).toBeGreaterThan(0.75);
  const input = ['--input', 'examples/bird-strikes.csv.gz', '--output', 'p.jsonl', '--json'];
  const predicted = here.mlops('predict', ...config, ...input);
  expect(predicted.code, predicted.stderr).toBe(0);
  expect(JSON.parse(predicted.stdout)).toMatchObject({ rows: 10_000, verdict: 'pass' });
  const again = here.mlops('train', ...config, '--retrain', 'changed', '--json');
  expect(JSON.parse(again.stdout).models[0]).toMatchObject({ reused: true });
  expect(readdirSync(here.path)).not.toContain('__pycache__');
});

it.skipIf(scientificPython === undefined)('runs the programs of the guide (skipped without scikit-learn)', () => {
  const guide = readFileSync(join(ROOT, 'docs/guides/own-training.md'), 'utf8');
  const programs = [...guide.matchAll(/```python\n# (\w+\.py)[\s\S]*?```/g)];
  for (const [block, name] of programs) here.write(name!, block.slice('```python\n'.length, -'```'.length));
  const config = /```jsonc\n([\s\S]*?)```/.exec(guide)![1]!.replaceAll('python3', scientificPython!);
  here.write('c.json', config.replace('data/payments.csv', 'mixed.csv'));
  // Numbers, categories and gaps; and to be scored: a category that training has not seen, and a word that looks like a number.
  const rows = paymentsCsv(800, { seed: 1 });
  here.write('mixed.csv', rows.replaceAll(/,de,/g, ',,'));
  const trained = here.mlops('train', '--config', 'c.json', '--json');
  expect(trained.code, trained.stderr).toBe(0);
  expect(JSON.parse(trained.stdout).models[0].metrics.roc_auc).toBeGreaterThan(0.7);
  here.write('new.csv', rows.replaceAll(/,de,/g, ',12,').replaceAll(/,br,/g, ',NA,'));
  const { code, stdout, stderr } = here.mlops('predict', '--config', 'c.json', '--input', 'new.csv');
  expect(code, stderr).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(801);
});
