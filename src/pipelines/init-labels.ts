/** The labels that issues of ours carry, made in the repository ahead of the first issue where somebody may. */
import type { Check } from '../base/check.ts';
import { type MlopsError, PlatformError } from '../base/errors.ts';
import type { Context } from '../platform/context.ts';
import type { Label } from '../platform/labels.ts';
import type { InitLabel } from '../reporting/init-report.ts';

export interface PlannedLabel {
  readonly label: Label;
  readonly state: InitLabel['state'];
}

/** `added`: it is to be. All are `unknown` where the host cannot be asked, which `told` tells. */
export async function planLabels(
  wanted: readonly Label[],
  { settings, log }: Pick<Context, 'settings' | 'log'>,
): Promise<PlannedLabel[]> {
  try {
    const there = (await settings().labels()).map(name => name.toLowerCase());
    return wanted.map(label => ({ label, state: there.includes(label.name.toLowerCase()) ? 'kept' : 'added' }));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    log.info(told(error));
    return wanted.map(label => ({ label, state: 'unknown' }));
  }
}

/** A label that cannot be added keeps nothing from running: the first issue makes it. */
export async function addLabels(
  planned: readonly PlannedLabel[],
  { settings, log }: Pick<Context, 'settings' | 'log'>,
): Promise<PlannedLabel[]> {
  const done: PlannedLabel[] = [];
  for (const { label, state } of planned) {
    try {
      if (state === 'added') await settings().addLabel(label);
      done.push({ label, state });
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      log.warn(told(error));
      done.push({ label, state: 'unknown' });
    }
  }
  return done;
}

export function labelReport({ label: { name, color, description }, state }: PlannedLabel): InitLabel {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const command = `gh label create ${quoted(name)} --color ${color} --description ${quoted(description)}`;
  return { name, state, command };
}

export function labelCheck(labels: readonly PlannedLabel[]): Check {
  const unknown = labels.filter(({ state }) => state === 'unknown').length;
  return {
    ...{ name: 'labels', status: unknown === 0 ? 'pass' : 'skipped', observed: unknown },
    ...{ limit: { comparison: 'at_most', value: 0 }, n: null, interval: null },
    message:
      unknown === 0 ? 'All labels of our issues are there.' : `${unknown} labels were not looked for, or not added.`,
  };
}

function told(error: MlopsError): string {
  return error.hint === undefined ? error.message : `${error.message} → ${error.hint}`;
}
