/** Runs a JavaScript action as GitHub's runner does: manifest, environment, command files, process, and what it then hears. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { commandsIn, pairsInFile, type RunnerCommand } from './runner-commands.ts';

export interface ActionRun {
  /** The checkout, and the working directory of the process. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the environment, as the `env:` of a step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Of the `github` context, over an ordinary push to octocat/ml: `api_url`, `token`, `event_name` … */
  readonly github?: Readonly<Record<string, string>>;
  /** The payload of the event. */
  readonly event?: unknown;
  /** The binary that runs the action; by default the one that runs this. */
  readonly node?: string;
  /** Cancels the job: SIGINT so long after its first word, SIGTERM 7.5 s and SIGKILL 10 s after that. */
  readonly signalAfterMs?: number;
  /** Kills the process when it is aborted, as a runner that dies. */
  readonly killed?: AbortSignal;
}

export interface ActionResult {
  /** null when a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** What the runner was told on stdout and stderr. */
  readonly commands: readonly RunnerCommand[];
  readonly masks: readonly string[];
  /** Given but not declared: the runner warns and hands them over. */
  readonly unexpectedInputs: readonly string[];
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const COMMAND_FILES = ['output', 'env', 'path', 'state', 'step_summary'] as const;
const LONGEST_MS = 120_000;

const PUSH: Readonly<Record<string, string>> = {
  ...{ server_url: 'https://github.com', api_url: 'http://127.0.0.1:9', graphql_url: 'http://127.0.0.1:9/graphql' },
  ...{
    repository: 'octocat/ml',
    repository_owner: 'octocat',
    actor: 'octocat',
    token: 'ghs_test',
    retention_days: '90',
  },
  ...{ run_id: '1001', run_number: '7', run_attempt: '1', job: 'train', workflow: 'ml-training', action: '__self' },
  ...{ event_name: 'push', ref: 'refs/heads/main', ref_name: 'main', ref_type: 'branch', sha: '1'.repeat(40) },
};

export async function runAction(actionDirectory: string, run: ActionRun): Promise<ActionResult> {
  const folder = resolve(actionDirectory);
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
  if (!/^node2\d$/.test(manifest.runs.using)) throw new Error(`${folder}/action.yml runs with ${manifest.runs.using}`);
  const temporary = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const github: Record<string, string> = { ...PUSH, action_path: folder, workspace: run.workspace, ...run.github };
    const files = Object.fromEntries(COMMAND_FILES.map(name => [name, emptyFile(temporary, name)]));
    github['event_path'] = join(temporary, 'event.json');
    writeFileSync(github['event_path'], JSON.stringify(run.event ?? {}));
    const env = {
      // A `node` of its own choice would hide that the action calls another one.
      ...{ PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: temporary, CI: 'true' },
      ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_NAME: 'double', RUNNER_TEMP: temporary },
      ...gitHubVariables({ ...github, ...files }),
      ...inputVariables(manifest, run.inputs ?? {}, github),
      ...run.env,
    };
    const ended = await execute(run, join(folder, manifest.runs.main), env);
    const commands = [...commandsIn(ended.stdout), ...commandsIn(ended.stderr)];
    const said = (name: string) =>
      commands.flatMap(({ command, properties, data }) =>
        command === name ? [[properties['name'] ?? '', data] as const] : [],
      );
    const pairs = (name: keyof typeof files) => pairsInFile(readFileSync(files[name]!, 'utf8'));
    const declared = new Set(Object.keys(manifest.inputs ?? {}).map(name => name.toLowerCase()));
    return {
      ...ended,
      outputs: Object.fromEntries([...said('set-output'), ...pairs('output')]),
      state: Object.fromEntries([...said('save-state'), ...pairs('state')]),
      exported: Object.fromEntries(pairs('env')),
      summary: readFileSync(files['step_summary']!, 'utf8'),
      commands,
      masks: commands.filter(({ command }) => command === 'add-mask').map(({ data }) => data),
      unexpectedInputs: Object.keys(run.inputs ?? {}).filter(name => !declared.has(name.toLowerCase())),
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function emptyFile(temporary: string, name: string): string {
  const path = join(temporary, '_runner_file_commands', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return path;
}

/** The token is not among them: an action gets it as an input, or not at all. */
function gitHubVariables(github: Readonly<Record<string, string>>): Record<string, string> {
  const shown = Object.entries(github).filter(([name]) => name !== 'token');
  return {
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(shown.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
  };
}

function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): Record<string, string> {
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const evaluated = (text: string) =>
    text.replace(/\$\{\{\s*github\.([a-z_]+)\s*\}\}/g, (_, name: string) => github[name] ?? '');
  const values = new Map(Object.entries(given));
  for (const [name, input] of Object.entries(manifest.inputs ?? {}))
    if (!values.has(name)) values.set(name, evaluated(String(input?.default ?? '')));
  return Object.fromEntries([...values].map(([name, value]) => [variable(name), value]));
}

async function execute(
  { workspace, node = process.execPath, signalAfterMs, killed }: ActionRun,
  main: string,
  env: NodeJS.ProcessEnv,
) {
  const child = spawn(node, [main], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const timers = [setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)];
  const stop = (signal: NodeJS.Signals, afterMs: number) =>
    void timers.push(setTimeout(() => child.kill(signal), afterMs));
  if (signalAfterMs !== undefined) {
    // By its first word it has started, however busy the machine is.
    child.stdout.once('data', () => {
      stop('SIGINT', signalAfterMs);
      stop('SIGTERM', signalAfterMs + 7500);
      stop('SIGKILL', signalAfterMs + 10_000);
    });
  }
  killed?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  const code = await new Promise<number | null>((ended, failed) => child.on('error', failed).on('close', ended));
  for (const timer of timers) clearTimeout(timer);
  return { code, ...output };
}
