/** Shows a value that somebody else wrote inside a message of ours. */
import { plainLine } from './untrusted.ts';

/** JSON on one line, harmless wherever messages go, cut after `longest` characters. */
export function showJson(value: unknown, longest = 60): string {
  return plainLine(jsonOf(value) ?? String(value), longest);
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // A bigint, and an object that holds itself, have no JSON.
    return typeof value === 'bigint' ? `${value}n` : Object.prototype.toString.call(value);
  }
}
