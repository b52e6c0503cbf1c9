/** What `init` reports, and how it says it in the terminal; `schemas/init-report.schema.json` says the same for programs. */
import { plainLine, plainText } from '../base/untrusted.ts';
import type { Report } from './report.ts';

export interface InitFile {
  /** Below the root of the repository, with `/`. */
  readonly path: string;
  /** `differs`: it is there and says something else; it stays as it is. `kept`: it is as it should be, or the user's own. */
  readonly state: 'written' | 'extended' | 'kept' | 'differs';
  /** From what is there to what `init` would have there, as `git apply` takes it; '' where nothing differs. */
  readonly diff: string;
}

export interface InitLabel {
  readonly name: string;
  /** `unknown`: nobody could be asked; `command` makes it. */
  readonly state: 'added' | 'kept' | 'unknown';
  /** For a shell. */
  readonly command: string;
}

export interface InitReport extends Report {
  readonly command: 'init';
  readonly dry_run: boolean;
  /** Absolute path of the repository's top folder, where the workflow belongs. */
  readonly root: string;
  /** What was set up, below it, with `/`; '' is all of it. */
  readonly folder: string;
  /** `owner/name`; null: not known. */
  readonly repository: string | null;
  readonly files: readonly InitFile[];
  readonly labels: readonly InitLabel[];
  /** What to do next, in order. */
  readonly next: readonly string[];
}

export function initText(report: InitReport): string {
  const { dry_run: dry, files, labels, checks, next } = report;
  const words = { written: dry ? 'would write' : 'wrote', extended: dry ? 'would extend' : 'extended', kept: 'kept' };
  const lines = files.flatMap(({ path, state, diff }) => {
    const said =
      state === 'differs' ? ['kept', `${path}, which differs from what init would write:`] : [words[state], path];
    const shown = diff !== '' && (dry || state === 'differs') ? plainText(diff).trimEnd().split('\n') : [];
    return [said.join('  '), ...shown.map(line => `    ${line}`)];
  });
  lines.push(...labelLines(labels, dry));
  for (const { status, message } of checks) if (status === 'warn') lines.push(`note: ${plainLine(message, 600)}`);
  lines.push('', dry ? 'Dry run: nothing was written. Then:' : 'Next:');
  lines.push(...next.map((step, i) => `  ${i + 1}. ${step}`));
  return `${lines.join('\n')}\n`;
}

function labelLines(labels: readonly InitLabel[], dry: boolean): string[] {
  const named = (state: InitLabel['state']) => labels.filter(label => label.state === state).map(({ name }) => name);
  const [added, kept, unknown] = [named('added'), named('kept'), labels.filter(({ state }) => state === 'unknown')];
  return [
    ...(added.length > 0 ? [`${dry ? 'would add' : 'added'}  labels ${added.join(', ')}`] : []),
    ...(kept.length > 0 ? [`kept  labels ${kept.join(', ')}`] : []),
    ...(unknown.length > 0 ? ['labels, which the first issue makes by itself; or now:'] : []),
    ...unknown.map(({ command }) => `    ${command}`),
  ];
}
