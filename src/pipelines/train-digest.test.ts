/** One issue for all models that are broken: what a training says of one that it could not decide. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { eventsOf } from '../testing/registry-runs.ts';
import { story } from '../testing/training-story.ts';

it('says in its line of the digest that the newest training was undecided, and leaves the alert as it was', async () => {
  using here = story();
  here.write('config.json', {
    performance_thresholds: { accuracy_min: 0.8, ece_max: 0.5 },
    promotion: { rule: 'interval' },
    alerts: { group_by: 'kind' },
    models: [{ name: 'fraud', type: 'logistic', dataset: 'payments' }],
    sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
  });
  const train = async (csv: string, run: string) => {
    here.write('payments.csv', csv);
    const done = await here.run('train', { config: 'config.json' }, run);
    await done.tell?.();
    return done.report.verdict;
  };
  const folder = join(here.path, '.mlops/issues');
  const issue = () => readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8');
  expect(await train(paymentsCsv(4000, { seed: 1 }), 'good')).toBe('pass');
  expect(await train(paymentsCsv(4000, { seed: 2, blur: 0.3 }), 'bad')).toBe('fail');
  expect(issue()).toMatch(/^\| `fraud` \| broken \| /m);
  expect(await train(paymentsCsv(200, { seed: 3 }), 'few')).toBe('inconclusive');
  expect(issue()).toMatch(
    /^\| `fraud` \| broken; the run of 2026-01-01 00:\d\d could not decide: accuracy inconclusive \| /m,
  );
  const alert = openRegistry(here.modelsDir).standing().alerts.alerts.get('regression:fraud');
  expect(alert).toMatchObject({ active: true, raisedRuns: 1, latest: [{ state: 'raised' }, { state: 'undecided' }] });
  const told = eventsOf(here.modelsDir).filter(({ kind, run }) => kind.startsWith('alert.') && run === 'few');
  expect(told).toMatchObject([{ kind: 'alert.undecided', details: { key: 'regression:fraud' } }]);
  expect(await verifyRegistry(here.modelsDir)).toMatchObject({ ok: true, notes: [] });
});
