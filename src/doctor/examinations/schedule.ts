/** Do the workflows that train start when the configuration says, and at a minute at which GitHub is not crowded? */
import type { Check } from '../../base/check.ts';
import type { OurWorkflow } from '../../workflows/checkout-workflows.ts';
import { type Cron, plainSchedule } from '../../workflows/workflow-file.ts';
import { type Examination, finding } from '../examination.ts';

export const schedule: Examination = {
  name: 'schedule',
  async examine({ config, workflows }) {
    if (config === null) return [];
    const training = workflows.filter(({ trains }) => trains);
    return training.flatMap(workflow => checksOf(workflow, plainSchedule(config.defaultSchedule)));
  },
};

function checksOf({ file: { path, crons } }: OurWorkflow, wanted: string): Check[] {
  const name = `schedule:${path}`;
  if (crons.length === 0)
    return [finding(name, 'warn', `${path} has no schedule: it trains only when it is asked to.`)];
  const same = crons.some(cron => cron.schedule === wanted);
  const listed = crons.map(cron => `"${cron.schedule}"`).join(', ');
  if (!same) {
    const remedy = crons.length > 1 ? 'leave one of them, and give it this schedule' : remedyFor(crons[0]!);
    const message = `${path}:${crons[0]!.line} starts at ${listed}, but default_schedule is "${wanted}": ${remedy}.`;
    return [finding(name, 'fail', message)];
  }
  const warnings = [
    ...(crons.length > 1 ? [`starts at ${listed}, and default_schedule is only one of these`] : []),
    ...(crons.some(cron => cron.timezone !== null && !/^(?:Etc\/)?UTC$/.test(cron.timezone))
      ? ['has a timezone, and default_schedule is in UTC']
      : []),
    ...(meetsFullHour(wanted)
      ? ['starts on the full hour, when GitHub starts late or not at all: take another minute']
      : []),
  ];
  if (warnings.length === 0) return [finding(name, 'pass', `${path} starts as default_schedule says, "${wanted}".`)];
  return [finding(name, 'warn', `${path}:${crons[0]!.line} ${warnings.join('; it ')}.`)];
}

/** What does not stand in place is its author's to mend. */
function remedyFor({ range }: Cron): string {
  return range === null ? 'write this schedule there' : '`mlops doctor --fix` mends it';
}

function meetsFullHour(schedule: string): boolean {
  return !/^[1-9]\d?(?:[,-][1-9]\d?)* /.test(schedule);
}
