/** Runs the script of a workflow's step as GitHub's runner does with `shell: bash`. */
import { spawnSync } from 'node:child_process';

export interface ScriptRun {
  readonly status: number | null;
  /** Stdout, then stderr. */
  readonly said: string;
}

export function runScript(script: string, cwd: string, env: Readonly<Record<string, string>>): ScriptRun {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env,
    // With a socket for stdin bash takes itself for a remote shell, and reads the settings of whoever runs this.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
