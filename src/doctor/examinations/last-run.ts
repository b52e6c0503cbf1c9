/** Does the schedule of each workflow really start it, and will it go on? */
import { basename } from 'node:path';
import type { Check } from '../../base/check.ts';
import { lastCronTimes } from '../../base/cron-times.ts';
import type { RepositoryFacts, WorkflowFacts } from '../../platform/repository-settings.ts';
import type { WorkflowFile } from '../../workflows/workflow-file.ts';
import { type Examination, finding, measured } from '../examination.ts';

const DAY_MS = 86_400_000;
/** GitHub turns schedules off in a public repository that had no push for so long. */
const QUIET_DAYS = 60;
/** From here on there is a word of warning. */
const SOON_DAYS = 45;

export const lastRun: Examination = {
  name: 'last_run',
  async examine({ workflows, settings, facts, now }) {
    const scheduled = workflows.filter(({ file }) => file.crons.length > 0);
    const checks: Check[] = [];
    for (const { file } of scheduled) checks.push(check(file, await settings.workflow(basename(file.path)), now));
    return scheduled.length === 0 ? [] : [...checks, ...activity(await facts(), now)];
  },
};

function check({ path, crons }: WorkflowFile, found: WorkflowFacts | null, now: Date): Check {
  const name = `last_run:${path}`;
  if (found === null)
    return finding(name, 'fail', `GitHub does not know ${path}: schedules start from the default branch only.`);
  if (found.state !== 'active') {
    const why = found.state === 'disabled_inactivity' ? `after ${QUIET_DAYS} days without a push` : 'by hand';
    return finding(name, 'fail', `${path} was turned off ${why}: gh workflow enable ${basename(path)}`);
  }
  const run = found.lastScheduledRun;
  if (run === null) return finding(name, 'skipped', `The schedule has not started ${path} yet.`);
  const due = crons.map(cron => lastCronTimes(cron.schedule, now, 2)).filter(times => times.length === 2);
  const missed = due.find(([, earlier]) => run.startedAt < earlier!);
  const days = Math.floor((now.getTime() - run.startedAt.getTime()) / DAY_MS);
  const when = `The schedule last started ${path} ${ago(days)}`;
  if (missed === undefined) return { ...finding(name, 'pass', `${when}.`), observed: days };
  const message = `${when}, though it was due on ${missed.map(day).toReversed().join(' and on ')}: ${run.url}`;
  return { ...finding(name, 'warn', message), observed: days };
}

function activity({ isPrivate, pushedAt }: RepositoryFacts, now: Date): Check[] {
  if (isPrivate || pushedAt === null) return [];
  const quiet = Math.floor((now.getTime() - pushedAt.getTime()) / DAY_MS);
  if (quiet < SOON_DAYS) return [measured('activity', 'pass', quiet, QUIET_DAYS, `The last push was ${ago(quiet)}.`)];
  const message = `The last push was ${ago(quiet)}: after ${QUIET_DAYS} GitHub turns the schedules of a public repository off.`;
  return [measured('activity', 'warn', quiet, QUIET_DAYS, message)];
}

function ago(days: number): string {
  return days === 0 ? 'today' : `${days} day${days === 1 ? '' : 's'} ago`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
