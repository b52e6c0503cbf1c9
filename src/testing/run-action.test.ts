import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from './run-action.ts';

describe('the runner double', () => {
  let folder: string;
  let action: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-runner-')));
    action = join(folder, 'actions', 'demo');
    mkdirSync(action, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (script: string, inputs = '{}') => {
    writeFileSync(
      join(action, 'action.yml'),
      `name: demo\ndescription: demo\ninputs: ${inputs}\nruns:\n  using: node24\n  main: ../../demo.cjs\n`,
    );
    writeFileSync(join(folder, 'demo.cjs'), script);
  };

  it('hands over inputs, context and event, and the token only as an input', async () => {
    write(
      'const fs = require("fs"); const { INPUT_TOKEN, GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL } = process.env;' +
        'const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));' +
        'const model = process.env["INPUT_MODEL-TYPE"]; const empty = process.env.INPUT_EMPTY;' +
        'console.log(JSON.stringify({ INPUT_TOKEN, GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, event, model, empty,' +
        ' cwd: process.cwd(), version: process.version }));',
      `{ token: { default: "\${{ github.token }}" }, model-type: { default: heuristic }, empty: {} }`,
    );
    const result = await runAction(action, {
      workspace: folder,
      inputs: { 'model-type': 'logistic', typo: '1' },
      github: { api_url: 'http://127.0.0.1:1', token: 'ghs_x' },
      event: { action: 'opened' },
    });
    expect(JSON.parse(result.stdout)).toEqual({
      ...{ INPUT_TOKEN: 'ghs_x', GITHUB_REPOSITORY: 'octocat/ml', GITHUB_API_URL: 'http://127.0.0.1:1' },
      ...{ event: { action: 'opened' }, model: 'logistic', empty: '', cwd: folder, version: process.version },
    });
    expect(result).toMatchObject({ code: 0, unexpectedInputs: ['typo'] });
  });

  it('hears files and stdout as the runner does', async () => {
    write(
      'const fs = require("fs"); const env = process.env;' +
        'fs.appendFileSync(env.GITHUB_OUTPUT, "a<<D\\n1\\n2\\nD\\n"); fs.appendFileSync(env.GITHUB_STATE, "s=1\\n");' +
        'fs.appendFileSync(env.GITHUB_STEP_SUMMARY, "# Done\\n"); fs.appendFileSync(env.GITHUB_ENV, "E=2\\n");' +
        'console.log("::add-mask::secret\\nrow ##[set-output name=forged]yes"); console.error("::warning::w"); process.exitCode = 3;',
    );
    const result = await runAction(action, { workspace: folder });
    expect(result).toMatchObject({
      ...{ code: 3, summary: '# Done\n', masks: ['secret'], state: { s: '1' }, exported: { E: '2' } },
      ...{ outputs: { a: '1\n2', forged: 'yes' } },
    });
    expect(result.commands.map(({ syntax, command }) => `${syntax} ${command}`)).toEqual([
      ...['v2 add-mask', 'v1 set-output', 'v2 warning'],
    ]);
  });

  it('cancels with SIGINT', async () => {
    write(
      'process.on("SIGINT", () => { console.log("stopping"); process.exit(130); }); setInterval(() => {}, 1000);' +
        'console.log("started");',
    );
    const result = await runAction(action, { workspace: folder, signalAfterMs: 50 });
    expect(result).toMatchObject({ code: 130, stdout: 'started\nstopping\n' });
  });
});
