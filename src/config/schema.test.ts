/** Holds the JSON Schema, the generated validator and the code that reads a configuration to each other. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { compileConfigValidator, configValidator } from '../../scripts/build-config-validator.ts';
import { defaultConfig } from '../config.ts';
import { COLUMN_KINDS } from '../data/dataset.ts';
import { calibrationMethods, NO_CALIBRATION } from '../evaluation/calibration.ts';
import { DEFAULT_MARGINS } from '../evaluation/comparison.ts';
import { METRICS } from '../evaluation/metrics.ts';
import { parse, problems } from '../testing/config-text.ts';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const repository = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, repository)), 'utf8');
const schema: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  read('config/training-schedule.schema.json'),
);

/** A key's own words, and those of what it refers to. */
function resolved(part: Schema): Schema {
  if (part.$ref === undefined) return part;
  const target = part.$ref
    .split('/')
    .slice(1)
    .reduce((node, key) => node[key] as Schema, schema as Schema);
  return { ...resolved(target), ...part };
}

interface Key {
  readonly path: string;
  readonly schema: Schema;
  /** The smallest configuration around the key, with what is given for it: `{ key: value }`, or nothing. */
  readonly around: (entry: object) => object;
}

function keysOf(part: Schema, path: string, around: (entry: object, key: string) => object): Key[] {
  return Object.entries(part.properties ?? {}).flatMap(([name, property]) => {
    const key: Key = { path: path + name, schema: resolved(property), around: entry => around(entry, name) };
    return [key, ...keysOf(key.schema, `${path}${name}.`, entry => around({ [name]: entry }, name))];
  });
}

const payments = { location: 'p.csv', label: 'y' };
/** What the examples of ensembles are made of. */
const models = ['fraud', 'rules', 'third'].map(name => ({ name, type: 'logistic' }));
const keys = [
  ...keysOf(schema, '', (entry, key) => {
    if (key === 'sources') return entry;
    return { sources: { payments }, ...(key === 'ensembles' && { models }), ...entry };
  }),
  ...keysOf(schema.$defs['ensemble']!, 'ensembles[].', entry => {
    return { models, ensembles: [{ name: 'e', members: ['rules', 'third'], ...entry }] };
  }),
  ...keysOf(schema.$defs['model']!, 'models[].', entry => ({
    sources: { payments },
    models: [{ name: 'm', type: 'logistic', ...entry }],
  })),
  ...keysOf(schema.$defs['source']!, 'sources.*.', (entry, key) => {
    const generated = ['samples', 'noise', 'generator'].includes(key) || Object.values(entry).includes('synthetic');
    const place = generated ? { source: 'synthetic', location: 'metrics' } : { location: 'p.csv' };
    return { sources: { s: { ...place, ...entry } } };
  }),
];

/** The configuration around the key with this value, read; without the digest. */
function effectOf({ path, around }: Key, ...value: unknown[]): object {
  const entry = value.length === 0 ? {} : { [path.split('.').at(-1)!]: value[0] };
  const { digest: _, ...config } = parse(JSON.stringify(around(entry)));
  return config;
}

/** Keys that change nothing, each for a reason. */
const WITHOUT_EFFECT = ['$schema', 'monitoring', 'deployment', 'governance'];
/** Keys that have to be there, or depend on what else is there. */
const WITHOUT_DEFAULT =
  /^\$schema$|_(min|max)$|\.margins\.\w+$|^models\[\]\.(name|type)$|^ensembles\[\]\.(name|members)$|^sources\.\*\.location$/;

it('is a JSON Schema of draft 2020-12', () => {
  const ajv = new Ajv2020({ strict: false });
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(schema), ajv.errorsText(ajv.errors)).toBe(true);
});

it('is what the generated validator was made from', async () => {
  expect(read('src/config/validator.generated.ts'), 'run `node scripts/build-config-validator.ts`').toBe(
    await compileConfigValidator(),
  );
});

it('offers the calibration methods that there are', () => {
  expect(schema.$defs['model']!.properties!['calibration']!.enum).toEqual([
    'auto',
    NO_CALIBRATION,
    ...calibrationMethods.names,
  ]);
});

it('accepts the example beside it', () => {
  expect(parse(read('config/training-schedule.json')).thresholds).toEqual(defaultConfig().thresholds);
});

it('keeps every number in a range and every pattern in words, which messages are made of', () => {
  const numbers = keys.filter(key => [key.schema.type].flat().some(type => type === 'number' || type === 'integer'));
  expect(numbers.length).toBeGreaterThan(10);
  for (const { path, schema: key } of numbers) {
    expect(key['minimum'] ?? key['exclusiveMinimum'], path).toBeTypeOf('number');
    expect(key['maximum'], path).toBeTypeOf('number');
  }
  const patterns = keys.filter(key => key.schema['pattern'] !== undefined);
  for (const { path, schema: key } of patterns) expect(key['patternErrorMessage'], path).toBeTypeOf('string');
});

it('describes every key, with examples and a default', () => {
  for (const { path, schema: key } of keys) {
    expect(key.description, path).toMatch(/^\S.*\.$/);
    expect(key.examples?.length, path).toBeGreaterThan(0);
    expect(key.default !== undefined || WITHOUT_DEFAULT.test(path), path).toBe(true);
  }
});

it('accepts its own examples and defaults', () => {
  const ajv = configValidator();
  const validate = ajv.compile(schema);
  for (const { path, schema: key, around } of keys) {
    const name = path.split('.').at(-1)!;
    for (const value of [...(key.default === undefined ? [] : [key.default]), ...key.examples!]) {
      const configuration = structuredClone(around({ [name]: value }));
      expect(validate(configuration), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  }
});

it('has no key that is not read: one of its examples changes the configuration', () => {
  for (const key of keys.filter(({ path }) => !WITHOUT_EFFECT.includes(path))) {
    const usual = effectOf(key);
    const changed = key.schema.examples!.map(value => effectOf(key, value));
    expect(changed, key.path).not.toEqual(changed.map(() => usual));
  }
});

it('means its defaults: left out or written, a key does the same', () => {
  const withDefault = keys.filter(key => key.schema.default !== undefined);
  expect(withDefault.length).toBeGreaterThan(40);
  for (const key of withDefault) expect(effectOf(key, key.schema.default), key.path).toEqual(effectOf(key));
});

it('accepts a limit and a margin for every metric, and has no others', () => {
  for (const { name } of METRICS) {
    const limits = { [`${name}_min`]: 0.5, [`${name}_max`]: 0.5 };
    const text = JSON.stringify({
      performance_thresholds: limits,
      promotion: { margins: { [name]: 0.1 } },
      models: [{ name: 'm', type: 'logistic', thresholds: limits }],
    });
    expect(problems(text)).toEqual([]);
  }
  const { limits } = schema.$defs;
  const metrics = Object.keys(limits!.properties!).map(key => key.replace(/_(min|max)$/, ''));
  expect([...new Set(metrics)].sort()).toEqual(METRICS.map(metric => metric.name).sort());
});

it('says of metrics, margins and column kinds what the rooms say', () => {
  expect(defaultConfig().gate.margins).toEqual(DEFAULT_MARGINS);
  const columns = schema.$defs['source']!.properties!['columns']!;
  expect((columns['additionalProperties'] as Schema).enum).toEqual(COLUMN_KINDS);
});
