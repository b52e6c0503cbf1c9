/** For tests: runs that observe something and train nothing, from the beginning of their transaction to the settled outbox. */
import { join } from 'node:path';
import { alertKey } from '../alerts/alert-kind.ts';
import type { AlertPolicy } from '../alerts/decide.ts';
import { defaultConfig } from '../config.ts';
import { openOutbox } from '../pipelines/outbox.ts';
import { raiseAlerts } from '../pipelines/raise-alerts.ts';
import { withRegistry } from '../pipelines/with-registry.ts';
import type { Context } from '../platform/context.ts';
import type { Forge } from '../platform/forge.ts';
import type { RegistryStore } from '../platform/registry-store.ts';
import { beginTransaction } from '../registry/begin-transaction.ts';
import type { Account } from '../reporting/alert-issue.ts';
import { fakeContext, type RecordingLogger } from './fake-context.ts';

export interface AlertRunPlace {
  /** Absolute path: the working directory; the registry is its folder `models`. */
  readonly folder: string;
  /** By default issues are files below the folder. */
  readonly forge?: Forge;
  readonly branch?: string;
  readonly store?: () => RegistryStore;
}

export interface AlertRun {
  /** Of its beginning, in days; a run lasts some seconds. */
  readonly day: number;
  readonly accounts: readonly Account[];
  readonly policy?: Partial<AlertPolicy>;
  /** Happens within the transaction. */
  readonly meanwhile?: () => Promise<unknown>;
  /** Happens behind the commit. */
  readonly afterwards?: () => unknown;
}

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

export async function alertRun(
  name: string,
  run: AlertRun,
  where: AlertRunPlace,
): Promise<{ readonly log: RecordingLogger }> {
  const fake = fakeContext({
    workingDirectory: where.folder,
    start: new Date(START + run.day * DAY).toISOString(),
    ...(where.store !== undefined && { registryStore: where.store }),
  });
  const { forge = fake.forge, branch = null } = where;
  const context: Context = { ...fake, forge, provenance: { ...fake.provenance, run: name } };
  const defaults = defaultConfig();
  const config = { ...defaults, alerts: { ...defaults.alerts, ...run.policy } };
  const place = { modelsDir: join(where.folder, 'models'), branch, keeps: true };
  const outbox = openOutbox(context);
  const work = async (folder: string, isAgain: boolean) => {
    const transaction = beginTransaction(folder, { run: name, now: context.now(), origin: 'example.org/log' });
    try {
      await outbox.settleEarlier(folder, transaction, isAgain);
      await run.meanwhile?.();
      const raising = { folder, transaction, config, isStuck: outbox.isStuck };
      const intents = raiseAlerts(run.accounts, raising, context);
      transaction.commit(context.now());
      return intents;
    } catch (error) {
      transaction.abandon(context.now(), (error as Error).message);
      throw error;
    }
  };
  const { result } = await withRegistry(place, context, work, () => name);
  await run.afterwards?.();
  await outbox.send(result, place);
  return { log: fake.log };
}

export function broken(subject: string, fingerprint = 'a'): Account {
  const headline = `accuracy 0.8 (${fingerprint})`;
  return {
    observation: { kind: 'regression', subject, state: 'raised', fingerprint, headline },
    first: `It is bad: ${fingerprint}.`,
    details: { meanwhile: 'It goes on.', checks: [], history: null, steps: ['Look.'], artifact: null },
  };
}

export function well(subject: string): Account {
  const observation = { kind: 'regression', subject, state: 'healthy', headline: 'accuracy 0.9' } as const;
  return { observation, first: 'It is well.', details: null };
}

export const keyOf = (subject: string) => alertKey('regression', subject);
