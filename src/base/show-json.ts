/** Shows a value that somebody else wrote inside a message of ours. */
import { plainLine } from './untrusted.ts';

/** JSON on one line, harmless wherever messages go, cut after `longest` characters. */
export function showJson(value: unknown, longest = 60): string {
  return plainLine(JSON.stringify(value) ?? String(value), longest);
}
