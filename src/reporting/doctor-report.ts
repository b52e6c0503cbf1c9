/** What `doctor` reports, in the terminal and as a job summary; `schemas/doctor-report.schema.json` says the same for programs. */
import type { Check } from '../base/check.ts';
import { markdownText, plainLine } from '../base/untrusted.ts';
import { markdownTable, plural } from './format.ts';
import { type Report, VERDICT_MARKS, VERDICT_WORDS } from './report.ts';

export interface DoctorReport extends Report {
  readonly command: 'doctor';
  /** Absolute path of the folder that was looked at. */
  readonly root: string;
  /** As the user gave it, or where it was found; null: there is none. */
  readonly config: string | null;
  /** Those that use this project, below the root. */
  readonly workflows: readonly string[];
  /** What `--fix` has changed. */
  readonly fixed: readonly { readonly path: string; readonly from: string; readonly to: string }[];
}

/** The worst first. */
const ORDER: readonly Check['status'][] = ['fail', 'inconclusive', 'insufficient_data', 'warn', 'skipped', 'pass'];

export function doctorText(report: DoctorReport): string {
  const lines = report.fixed.map(({ path, from, to }) => `mended   ${path}: "${from}" is now "${to}"`);
  for (const { status, checks } of grouped(report.checks)) {
    for (const { names, message } of checks) {
      // The message of what was looked at says what it is about.
      const about = status === 'skipped' ? `${names.join(', ')}: ` : '';
      lines.push(`${status.padEnd(7)}  ${about}${plainLine(message, 600)}`);
    }
  }
  return `${[...lines, '', headline(report)].join('\n')}\n`;
}

/** Markdown. */
export function doctorSummary(report: DoctorReport): string {
  const rows = grouped(report.checks).flatMap(({ status, checks }) =>
    checks.map(({ names, message }) => [
      `${VERDICT_MARKS[status]} ${status.replaceAll('_', ' ')}`,
      names.map(name => markdownText(name)).join(', '),
      markdownText(message, 600),
    ]),
  );
  const fixed = report.fixed.map(
    ({ path, from, to }) => `${markdownText(path)}: ${markdownText(`${from} is now ${to}`)}`,
  );
  const table = markdownTable([['status', 'check', 'what was found'], ...rows], []);
  return [`## ${VERDICT_MARKS[report.verdict]} ${headline(report)}`, '', ...fixed, ...table, ''].join('\n');
}

function headline({ verdict, checks, workflows }: DoctorReport): string {
  const count = (status: Check['status']) => checks.filter(check => check.status === status).length;
  const parts = (['fail', 'warn', 'skipped'] as const).filter(status => count(status) > 0);
  const told = parts.map(status => `${count(status)} ${status}`).join(', ');
  const looked = `${plural(checks.length, 'check')} of ${plural(workflows.length, 'workflow')}`;
  return `The examination ${VERDICT_WORDS[verdict]}: ${looked}${told === '' ? '' : `, ${told}`}.`;
}

/** Checks that say the same stand together, as those that nobody could make. */
function grouped(checks: readonly Check[]) {
  return ORDER.flatMap(status => {
    const messages = [...new Set(checks.filter(check => check.status === status).map(({ message }) => message))];
    const told = messages.map(message => ({
      message,
      names: checks.filter(check => check.status === status && check.message === message).map(({ name }) => name),
    }));
    return told.length === 0 ? [] : [{ status, checks: told }];
  });
}
