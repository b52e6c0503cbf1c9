/** The story of `plan`: which jobs training fans out to, one for each chosen model, and the runner of each. */
import type { Check } from '../base/check.ts';
import type { Done } from '../command.ts';
import type { PlanOptions } from '../command-options.ts';
import type { Context } from '../platform/context.ts';
import { type MatrixLeg, type PlanReport, planText } from '../reporting/plan-report.ts';
import { beginning, reportHead } from '../reporting/report.ts';
import { findConfig } from './find-config.ts';
import { chooseModels } from './train-plan.ts';

/** GitHub makes no more jobs of one matrix; the configuration lists no more models. */
const MOST_JOBS = 256;

export async function plan(options: PlanOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  const config = await findConfig(options.config, context.workingDirectory);
  const usual = options.runsOn.length === 1 ? options.runsOn[0]! : options.runsOn;
  const include = chooseModels(config, options).map(
    ({ name, type, runsOn }): MatrixLeg => ({ name, type, 'runs-on': runsOn ?? usual }),
  );
  const report: PlanReport = {
    ...reportHead('plan', [checkOf(include.length)], began, context),
    matrix: { include },
  };
  const outputs = { verdict: report.verdict, matrix: JSON.stringify(report.matrix), count: String(include.length) };
  return { report, text: planText(report), outputs };
}

function checkOf(jobs: number): Check {
  return {
    ...{ name: 'jobs', status: 'pass', observed: jobs, limit: { comparison: 'at_most', value: MOST_JOBS } },
    ...{ n: null, interval: null, message: `Training fans out to ${jobs} of at most ${MOST_JOBS} jobs.` },
  };
}
