/** The face of the terminal: argv in, text or JSON on stdout, everything else on stderr, an exit code out. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ConfigurationError } from './base/errors.ts';
import { nearest } from './base/nearest.ts';
import { shellWord } from './base/shell-word.ts';
import { plainJson, plainLine, plainText } from './base/untrusted.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overviewHelp } from './help.ts';
import { insteadOf, type Option } from './options.ts';
import { childPrograms } from './platform/child-programs.ts';
import type { Context, Logger, Provenance } from './platform/context.ts';
import { gitCheckout } from './platform/git-checkout.ts';
import { gitHubClient } from './platform/github/client.ts';
import { gitHubRegistryStore } from './platform/github/registry-store.ts';
import { gitHubRepositorySettings } from './platform/github/repository-settings.ts';
import { localForge } from './platform/local/forge.ts';
import { terminalLogger } from './platform/local/terminal-logger.ts';
import { peakRssBytes } from './platform/peak-memory.ts';
import type { RegistryStore } from './platform/registry-store.ts';
import { absentRepositorySettings, type RepositorySettings } from './platform/repository-settings.ts';
import { standardPipes, survivesErrors, writeOut } from './platform/standard-pipes.ts';
import { describeError, readCommandOptions, runCommand, stopOnSignals } from './run-command.ts';

/** The whole command line; returns the exit code. The only catch of this face. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  survivesErrors(process.stdout, process.stderr);
  try {
    const [name, ...rest] = argv;
    const isHelp = name === undefined || ['--help', '-h', 'help'].includes(name);
    if (isHelp && rest.length === 0) {
      await writeOut(process.stdout, overviewHelp(commands));
      return 0;
    }
    const command = findCommand(isHelp ? rest[0]! : name);
    if (isHelp || rest.includes('--help') || rest.includes('-h')) {
      await writeOut(process.stdout, await commandHelp(command));
      return 0;
    }
    return await runOne(command, rest);
  } catch (error) {
    const { text, exitCode } = describeError(error);
    process.stderr.write(`${plainText(`mlops: ${text}`)}\n`);
    return exitCode;
  }
}

async function runOne(command: Command, argv: readonly string[]): Promise<number> {
  const given = parseArguments(command, argv);
  const options = readCommandOptions(
    command,
    option => given.get(option.name),
    option => `--${option.name}`,
  );
  const workingDirectory = resolve(options.workingDirectory);
  const log = terminalLogger(process.stderr, () => performance.now());
  const startedAt = new Date();
  const signal = stopOnSignals();
  const temporaryFolder = tmpdir();
  const context: Context = {
    workingDirectory,
    temporaryFolder,
    forge: localForge(join(workingDirectory, '.mlops'), log),
    log,
    provenance: localProvenance(workingDirectory, startedAt),
    signal,
    now: () => new Date(),
    clock: () => performance.now(),
    sleep: seconds => sleep(1000 * seconds, undefined, { signal }),
    threads: availableParallelism(),
    random: Math.random,
    registryStore: branch => branchOf(process.env, branch, log),
    settings: () => settingsOf(process.env, workingDirectory, log),
    peakRssBytes,
    secret: name => process.env[name],
    programs: childPrograms({ environment: process.env, workingDirectory, temporaryFolder, log }),
    pipes: standardPipes(() => process.stdin, process.stdout),
    program: programAt(process.argv[1] ?? '', process.cwd()),
  };
  const { done, exitCode } = await runCommand(command, options, context);
  // The one place where a report is shown: whatever data, paths and names it holds can do nothing here.
  const text = options.json ? plainJson(`${JSON.stringify(done.report, null, 2)}\n`) : plainText(done.text);
  try {
    await writeOut(process.stdout, text);
  } finally {
    // What the run has done is told where else it is, also when nothing could be told here.
    await done.tell?.();
  }
  return exitCode;
}

/** As it is typed in this shell: by its name where it was started by that, else by the path of its file. */
function programAt(file: string, folder: string): string {
  if (basename(file) === 'mlops') return 'mlops';
  const below = relative(folder, file);
  return `node ${shellWord(below.startsWith('..') ? file : below)}`;
}

/** The same branch that the workflows use, for who names the repository as they do. */
function branchOf(env: NodeJS.ProcessEnv, branch: string, log: Logger): RegistryStore {
  const [, owner, repo] = REPOSITORY.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
  const token = env['GITHUB_TOKEN'];
  if (owner === undefined || repo === undefined || !token) {
    throw new ConfigurationError('a registry on a branch needs a repository and a token', {
      hint: 'set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may write its contents',
    });
  }
  const run = { repository: { owner, repo }, apiUrl: apiUrlOf(env, null) };
  return gitHubRegistryStore({ run, token, log, branch, now: () => new Date() });
}

/** Of the repository that is named as the workflows do, or else the one that git has cloned. */
function settingsOf(env: NodeJS.ProcessEnv, folder: string, log: Logger): RepositorySettings {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  const remote = gitCheckout(folder)?.remote() ?? null;
  const [, owner, repo] = REPOSITORY.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
  const repository = owner === undefined || repo === undefined ? remote : { owner, repo };
  if (repository === null) {
    const hint = 'push the repository to GitHub, or set GITHUB_REPOSITORY to owner/name';
    return absentRepositorySettings('it is not known which repository on GitHub this is', hint);
  }
  if (!token)
    return absentRepositorySettings('GitHub was not asked: there is no token', 'export GITHUB_TOKEN=$(gh auth token)');
  const run = { repository, apiUrl: apiUrlOf(env, remote?.host ?? null) };
  return gitHubRepositorySettings(gitHubClient({ run, token, log }), undefined);
}

/** `host` of a server of one's own; null, and a nickname that ssh knows: GitHub's. */
function apiUrlOf(env: NodeJS.ProcessEnv, host: string | null): string {
  const isGitHub = host === null || !host.includes('.') || /(?:^|\.)github\.com$/.test(host);
  const usual = isGitHub ? 'https://api.github.com' : `https://${host}/api/v3`;
  return (env['GITHUB_API_URL'] || usual).replace(/\/+$/, '');
}

const REPOSITORY = /^([\w.-]+)\/([\w.-]+)$/;

function findCommand(name: string): Command {
  const found = commands.find(command => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map(command => command.name);
  const close = nearest(name, names);
  throw new ConfigurationError(`there is no command ${plainLine(name, 60)}`, {
    hint: `${close === undefined ? '' : `did you mean "${close}"? `}the commands are ${names.join(', ')}`,
  });
}

/** Option name to the text given; a flag alone counts as `true`. All mistakes are reported together. */
function parseArguments(command: Command, argv: readonly string[]): Map<string, string> {
  const known = (Object.values(command.options) as Option<unknown>[]).filter(option => option.face !== 'action');
  const takesValue = new Map(known.map(option => [option.name, option.value !== '']));
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(known.map(({ name, value }) => [name, { type: value === '' ? 'boolean' : 'string' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const problems: string[] = [];
  let valueAt = -1;
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== valueAt)
      problems.push(`unexpected argument ${JSON.stringify(token.value.slice(0, 60))}`);
    if (token.kind !== 'option') continue;
    const wantsValue = takesValue.get(token.name);
    if (wantsValue === undefined) {
      problems.push(`unknown option ${token.rawName.slice(0, 60)}${insteadOf(token.name, [...takesValue.keys()])}`);
      // A word behind it is most likely its value.
      if (token.value === undefined) valueAt = token.index + 1;
    } else if (wantsValue && token.value === undefined) {
      problems.push(`--${token.name} needs a value`);
    } else if (wantsValue && token.value?.trim() === '') {
      const { value } = known.find(option => option.name === token.name)!;
      problems.push(`--${token.name} is empty, expected ${value}`);
    } else {
      given.set(token.name, token.value ?? 'true');
    }
  }
  if (problems.length > 0) {
    throw new ConfigurationError(problems.join('\n'), { hint: `mlops ${command.name} --help lists the options` });
  }
  return given;
}

function localProvenance(workingDirectory: string, startedAt: Date): Provenance {
  const stamp = startedAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const unique = createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 6);
  return {
    repository: null,
    repositoryUrl: null,
    commit: gitCommit(workingDirectory),
    ref: null,
    workflow: null,
    run: `local-${stamp}-${unique}`,
    runUrl: null,
    actor: null,
    pullRequest: null,
  };
}

/** null outside a git checkout or without git: then the commit is not known, which the card says. */
function gitCommit(folder: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--verify', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
