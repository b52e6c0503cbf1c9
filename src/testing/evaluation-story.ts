/** For tests: a workspace in which a model is trained, and judged on other rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Done } from '../command.ts';
import { openRegistry } from '../registry/registry.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from './mlops.ts';
import { type Given, type Story, story } from './training-story.ts';

export interface EvaluationStory extends Story {
  /** With few rows for importance and robustness, where nothing else is given. */
  evaluate(given?: Given): Promise<Done>;
  reported(given?: Given): Promise<EvaluateReport>;
  file(path: string): string;
  /** Of the model's newest version. */
  stageOf(model: string): string;
  /** Brings a model into production that tells fraud among 1,500 payments, with the configuration `c.json`. */
  trainFraud(): Promise<void>;
}

export function evaluationStory(): EvaluationStory {
  const here = story();
  const evaluate = (given: Given = {}) => here.run('evaluate', { 'probe-rows': '200', ...given });
  return {
    ...here,
    evaluate,
    reported: async given => (await evaluate(given)).report as EvaluateReport,
    file: path => readFileSync(join(here.path, path), 'utf8'),
    stageOf: model => openRegistry(here.modelsDir).versions(model).at(-1)!.stage,
    async trainFraud() {
      here.write('payments.csv', paymentsCsv(1500, { seed: 1 }));
      here.write('c.json', PAYMENTS_CONFIG);
      const { models } = await here.train({ config: 'c.json' });
      if (models[0]?.promoted !== true) throw new Error(`fraud was not promoted: ${models[0]?.decision}`);
    },
    [Symbol.dispose]: () => here[Symbol.dispose](),
  };
}
