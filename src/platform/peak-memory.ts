/** How much memory this process has held at most. */
import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/**
 * Bytes. Linux says it of what runs now; what getrusage says there includes whatever started the process, as large as that
 * was.
 */
export function peakRssBytes(): number {
  const found = existsSync(STATUS) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8')) : null;
  return 1024 * (found === null ? process.resourceUsage().maxRSS : Number(found[1]));
}
