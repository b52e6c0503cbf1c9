/** Made-up rows for trying things out: the location names the generator. */
import { catalog } from '../../base/catalog.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import type { JsonObject } from '../../base/json.ts';
import type { Random } from '../../base/random.ts';
import { refuse, type SettingFault } from '../../base/settings.ts';
import { buildDataset } from '../build-dataset.ts';
import type { DataSource, SourceOptions } from '../data-source.ts';
import { checkRoles } from '../roles.ts';
import { adversarial } from './synthetic/adversarial.ts';
import { eventLog } from './synthetic/event_log.ts';
import { events } from './synthetic/events.ts';
import { type Generator, MOST_SAMPLES } from './synthetic/generator.ts';
import { messages } from './synthetic/messages.ts';
import { metrics } from './synthetic/metrics.ts';
import { sequences } from './synthetic/sequences.ts';
import { violations } from './synthetic/violations.ts';

export const generators = catalog<Generator>('generator', [
  violations,
  sequences,
  events,
  eventLog,
  messages,
  adversarial,
  metrics,
]);

export const synthetic: DataSource = {
  name: 'synthetic',
  description: `Made-up labelled rows; the location is one of ${generators.names.join(', ')}.`,
  async load(options, { random }) {
    const generator = generators.get(options.location);
    const { samples, noise, settings } = checked(generator, options);
    const seeded = random.fork(generator.name);
    const columns = generator.generate(samples, noise, seeded, settings);
    const usual = (column: string | null | undefined) =>
      column === undefined || column === null || options.ignore.includes(column) ? null : column;
    const asked: SourceOptions = {
      ...options,
      label: options.label ?? 'label',
      positive: options.positive ?? '1',
      kinds: { ...generator.kinds, ...options.kinds },
      timestamp: options.timestamp ?? usual(generator.timestamp),
      group: options.group ?? usual(generator.group),
    };
    checkRoles(
      asked,
      columns.map(({ name }) => name),
    );
    const decides = { generator: generator.name, noise, samples, ...settings };
    const dataset = buildDataset({ rows: samples, columns, digest: digestOf(decides, seeded) }, asked, synthetic.name);
    return { ...dataset, origin: { ...dataset.origin, generated: { samples, noise, ...settings } } };
  },
};

/** ConfigurationError for what it cannot make. */
function checked(generator: Generator, { samples: asked, noise, generator: given = {} }: SourceOptions) {
  refuse(generatorFaults(generator, given), `generator setting`);
  const settings = { ...generator.settings?.defaults, ...given };
  const samples = generator.settings?.rows(settings) ?? asked;
  if (!Number.isSafeInteger(samples) || samples < 1 || samples > MOST_SAMPLES) {
    throw new ConfigurationError(`samples is ${samples}, expected a whole number from 1 to ${MOST_SAMPLES}`);
  }
  if (!(noise >= 0 && noise <= 0.5)) throw new ConfigurationError(`noise is ${noise}, expected 0 to 0.5`);
  return { samples, noise, settings };
}

function generatorFaults({ settings, name }: Generator, given: JsonObject): SettingFault[] {
  const known = Object.keys(settings?.defaults ?? {});
  const expected = known.length === 0 ? `no settings of ${name}` : `only the keys ${known.join(', ')}`;
  const unknown = Object.entries(given).filter(([key]) => !known.includes(key));
  return [...unknown.map(([key, found]) => ({ path: [key], found, expected })), ...(settings?.check(given) ?? [])];
}

/** No bytes were read, so the digest is that of all that decides the rows; the seed speaks through what it draws. */
function digestOf(decides: JsonObject, random: Random): string {
  const identity = random.fork('identity');
  const seed = Array.from({ length: 4 }, () => identity.uint32());
  return sha256(JSON.stringify({ ...decides, seed, version: 1 }));
}
