/** What `verify` reports, and how it says it in the terminal; `schemas/verify-report.schema.json` says the same for programs. */
import { plainLine } from '../base/untrusted.ts';
import { formatCount, formatSeconds, plural } from './format.ts';
import type { Report } from './report.ts';

export interface VerifyReport extends Report {
  readonly command: 'verify';
  /** The first one first; `line` is counted from 1, `entry` is the index in the audit log. */
  readonly problems: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly problem: string;
    readonly entry: number | null;
  }[];
  /** What is no part of the last committed state, as a run that was interrupted left it, or could not be checked. */
  readonly notes: readonly string[];
  /** null for a single package. */
  readonly log: { readonly root: string; readonly size: number } | null;
  /** What was kept outside and was asked for besides: the file of an earlier checkpoint, the key; null: not asked for. */
  readonly held_against: { readonly checkpoint: string | null; readonly public_key: string | null };
  readonly counted: { readonly models: number; readonly versions: number; readonly files: number };
}

const MOST_SHOWN = 20;

export function verifyText(report: VerifyReport): string {
  const { problems, notes, log, counted } = report;
  const lines = notes.map(note => `note: ${plainLine(note)}`);
  if (problems.length === 0) {
    const { models, versions, files } = counted;
    const what = [plural(models, 'model'), plural(versions, 'version'), plural(files, 'file')].join(', ');
    const verified = `Verified in ${formatSeconds(report.seconds)}: ${what}`;
    if (notes.length === 0) lines.push(`${verified}; every byte is accounted for.`);
    else if (log === null) lines.push(`${verified}; the files hold against their card, see the note above.`);
    else lines.push(`${verified}; every byte of the last committed state is accounted for, the notes name the rest.`);
    if (log !== null) lines.push(`Audit log: ${formatCount(log.size)} entries, root ${log.root}`);
    const { checkpoint, public_key: key } = report.held_against;
    if (checkpoint !== null)
      lines.push(`Checkpoint: the log holds all that ${plainLine(checkpoint)} knows, unchanged.`);
    if (key !== null)
      lines.push(`Signature: the checkpoint${checkpoint === null ? ' is' : 's are'} signed by ${plainLine(key)}.`);
  } else {
    lines.push(`NOT VERIFIED: ${plural(problems.length, 'problem')}, the first one first:`);
    for (const { path, line, problem, entry } of problems.slice(0, MOST_SHOWN)) {
      const place = `${plainLine(path)}${line === null ? '' : `:${line}`}`;
      lines.push(`  ${place}${entry === null ? '' : ` (entry ${entry})`}: ${plainLine(problem, 400)}`);
    }
    if (problems.length > MOST_SHOWN) lines.push(`  … and ${problems.length - MOST_SHOWN} more; --json lists them all`);
  }
  return `${lines.join('\n')}\n`;
}
