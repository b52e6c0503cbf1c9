/** For tests: two models that are trained in jobs of their own, handed over in a folder, and judged in one job. */
import { paymentsCsv } from './mlops.ts';
import { type Given, type Story, story } from './training-story.ts';

const NAMES = ['fraud', 'fraud-1'];
export const CONFIG = { config: 'config.json' };

export function configOf(more: object = {}): object {
  return {
    models: NAMES.map((name, i) => ({ name, type: 'logistic', dataset: 'payments', seed: i, ...more })),
    sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
  };
}

export function prepared(options: Parameters<typeof story>[0] = {}): Story {
  const here = story(options);
  here.write('config.json', configOf());
  here.write('payments.csv', paymentsCsv(1500, { seed: 1 }));
  return here;
}

/** Each model in a job of its own. */
export async function handOver(here: Story, given: Given = {}, run?: string): Promise<void> {
  for (const model of NAMES) await here.run('train', { ...CONFIG, model, 'hand-over': 'trained', ...given }, run);
}

export const judge = (here: Story, given: Given = {}, run?: string) =>
  here.train({ ...CONFIG, trained: 'trained', ...given }, run);
