/** Reads configurations from text for tests, with names as the catalogues would hand them in. */
import { ConfigurationError } from '../base/errors.ts';
import { faultsIn, oneOf, wholeNumber } from '../base/settings.ts';
import { type Config, type KnownNames, parseConfig } from '../config.ts';
import { generators } from '../data/sources/synthetic.ts';
import { METRICS } from '../evaluation/metrics.ts';

const EXPECTED = { epochs: wholeNumber({ atLeast: 1 }), solver: oneOf('newton', 'lbfgs') };

export const known: KnownNames = {
  modelTypes: [
    { name: 'heuristic', synthetic: 'violations', defaults: {}, check: () => [] },
    {
      name: 'logistic',
      defaults: { epochs: 100, l2: 1, solver: 'newton', weights: null, early_stop: true },
      synthetic: 'violations',
      searchSpace: { epochs: [10, 100] },
      check: given => faultsIn({ epochs: 100, solver: 'newton', ...given }, EXPECTED),
    },
  ],
  dataSources: ['csv', 'jsonl', 'synthetic'],
  derivations: [
    {
      name: 'series',
      defaults: { lags: 1 },
      check: given => faultsIn({ lags: 1, ...given }, { lags: EXPECTED.epochs }),
    },
  ],
  generators: generators.all,
  metrics: METRICS.map(metric => metric.name),
};

export function parse(text: string): Config {
  return parseConfig(Buffer.from(text), known, 'c.json');
}

/** The lines of the ConfigurationError; none when there is no error. Any other error is let through. */
export function problems(text: string | Uint8Array, names: KnownNames = known): string[] {
  try {
    parseConfig(Buffer.from(text), names, 'c.json');
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split('\n');
  }
  return [];
}

/** One line with one model, which is what is given besides its name and type. */
export function withModel(model: object): string {
  return JSON.stringify({ models: [{ name: 'm', type: 'logistic', ...model }] });
}

/** One line with one source and a model that learns from it. */
export function withSource(source: object, model: object = {}): string {
  return JSON.stringify({
    sources: { s: { location: 's.csv', label: 'y', ...source } },
    models: [{ name: 'm', type: 'logistic', dataset: 's', ...model }],
  });
}
