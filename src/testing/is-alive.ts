import { readFileSync } from 'node:fs';

/** Whether the process is there and is no zombie, which only waits to be asked how it ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // It may be gone by now, too.
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
