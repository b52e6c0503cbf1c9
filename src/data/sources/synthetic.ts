/** Made-up rows for trying things out: the location names the generator. */
import { catalog } from '../../base/catalog.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import type { Random } from '../../base/random.ts';
import { buildDataset } from '../build-dataset.ts';
import type { DataSource, SourceOptions } from '../data-source.ts';
import { checkRoles } from '../roles.ts';
import { adversarial } from './synthetic/adversarial.ts';
import { events } from './synthetic/events.ts';
import type { Generator } from './synthetic/generator.ts';
import { messages } from './synthetic/messages.ts';
import { sequences } from './synthetic/sequences.ts';
import { violations } from './synthetic/violations.ts';

export const generators = catalog<Generator>('generator', [violations, sequences, events, messages, adversarial]);

export const synthetic: DataSource = {
  name: 'synthetic',
  description: `Made-up labelled rows; the location is one of ${generators.names.join(', ')}.`,
  async load(options, { random }) {
    const generator = generators.get(options.location);
    const { samples, noise } = checked(options);
    const seeded = random.fork(generator.name);
    const columns = generator.generate(samples, noise, seeded);
    const asked: SourceOptions = {
      ...options,
      label: options.label ?? 'label',
      positive: options.positive ?? '1',
      kinds: { ...generator.kinds, ...options.kinds },
      group: options.group ?? (options.ignore.includes(generator.group ?? '') ? null : generator.group),
    };
    checkRoles(
      asked,
      columns.map(({ name }) => name),
    );
    return buildDataset(
      { rows: samples, columns, digest: digestOf(generator, options, seeded) },
      asked,
      synthetic.name,
    );
  },
};

function checked({ samples, noise }: SourceOptions): { readonly samples: number; readonly noise: number } {
  if (!Number.isSafeInteger(samples) || samples < 1) {
    throw new ConfigurationError(`samples is ${samples}, expected a whole number from 1`);
  }
  if (!(noise >= 0 && noise <= 0.5)) throw new ConfigurationError(`noise is ${noise}, expected 0 to 0.5`);
  return { samples, noise };
}

/** No bytes were read, so the digest is that of all that decides the rows; the seed speaks through what it draws. */
function digestOf({ name }: Generator, { samples, noise }: SourceOptions, random: Random): string {
  const identity = random.fork('identity');
  const seed = Array.from({ length: 4 }, () => identity.uint32());
  return sha256(JSON.stringify({ generator: name, noise, samples, seed, version: 1 }));
}
