/** Holds what training-schedule.json turns into, and which files are read at all. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from './base/errors.ts';
import { sha256 } from './base/files.ts';
import { defaultConfig, loadConfig } from './config.ts';
import { known, parse, withSource } from './testing/config-text.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

describe('what it gives', () => {
  it('gives the same for the example in config/ as for no file at all', async () => {
    const path = join(repository, 'config/training-schedule.json');
    const config = await loadConfig(path, known, 'config/training-schedule.json');
    expect(config.path).toBe('config/training-schedule.json');
    expect(config.digest).toBe(sha256(readFileSync(path)));
    expect({ ...config, path: null, digest: '' }).toEqual({ ...defaultConfig(), digest: '' });
  });

  it('gives these defaults', () => {
    expect(defaultConfig()).toEqual({
      path: null,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      defaultSchedule: '17 2 * * 0',
      retention: { candidatesDays: 30, productionDays: 365 },
      thresholds: { accuracy_min: 0.85, ece_max: 0.08 },
      driftAlertThreshold: 0.15,
      datasets: { refreshIntervalDays: 30, minimumSamples: 10_000 },
      gate: { rule: 'point', smallSample: 100, margins: { accuracy: 0.02, f1: 0.02, ece: 0.02, roc_auc: 0.02 } },
      models: [],
      ensembles: [],
      modelDefaults: {
        hyperparameters: {},
        thresholds: { accuracy_min: 0.85, ece_max: 0.08 },
        threshold: null,
        calibration: 'auto',
        split: { by: null, testShare: 0.2, calibrationShare: 0.15, seed: null },
        search: null,
        seed: null,
        runsOn: null,
      },
      searchDefaults: {
        ...{ method: 'tpe', space: null, metric: 'f1', direction: null },
        ...{ trials: null, minutes: null, folds: 3, prune: true },
      },
      sources: {},
      sourceDefaults: {
        ...{ label: null, positive: null, timestamp: null, group: null, ignore: [], kinds: {} },
        ...{ delimiter: null, encoding: null, missing: [], samples: null, noise: 0, generator: {}, derive: [] },
      },
      alerts: {
        ...{ labels: [], assignees: [], escalationLabel: 'escalated' },
        ...{ escalateAfter: 3, healthyRuns: 1, groupBy: 'none' },
      },
    });
  });

  it('gives every default configuration the same digest', () => {
    expect(defaultConfig().digest).toBe(defaultConfig().digest);
  });

  it('adds the limits of a model to those of the whole, its own first', () => {
    const text = `{
      "performance_thresholds": { "accuracy_min": 0.7, "recall_min": 0.6 },
      "models": [{ "name": "fraud", "type": "logistic", "thresholds": { "recall_min": 0.8, "log_loss_max": 2 } }],
    }`;
    const [model] = parse(text).models;
    expect(model!.thresholds).toEqual({ accuracy_min: 0.7, ece_max: 0.08, recall_min: 0.8, log_loss_max: 2 });
    expect(model!.dataset).toBe('synthetic');
  });

  it('leaves metrics without a margin out of the comparison with production', () => {
    const { margins } = parse('{"promotion": {"margins": {"f1": null, "recall": 0.05}}}').gate;
    expect(margins).toEqual({ accuracy: 0.02, recall: 0.05, ece: 0.02, roc_auc: 0.02 });
  });

  it('reads days, weeks and months of thirty days', () => {
    const { retention } = parse('{"model_retention": {"candidates": "6w", "production": "24mo"}}');
    expect(retention).toEqual({ candidatesDays: 42, productionDays: 720 });
  });

  it.each([
    ['a.csv', 'csv'],
    ['A.CSV.GZ', 'csv'],
    ['dir.jsonl/a.tsv', 'csv'],
    ['a.ndjson', 'jsonl'],
    ['a.jsonl.gz', 'jsonl'],
  ])('tells from the location %s that it is %s', (location, source) => {
    expect(parse(withSource({ location })).sources['s']).toMatchObject({ name: 's', source, location });
  });

  it('finds no source that the file does not name', () => {
    expect(parse('{}').sources['constructor']).toBeUndefined();
    expect(parse(withSource({})).sources['toString']).toBeUndefined();
  });
});

describe('files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlops-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function refusal(path: string): Promise<ConfigurationError> {
    const error = await loadConfig(path, known, 'shown.json').catch(cause => cause);
    expect(error).toBeInstanceOf(ConfigurationError);
    return error;
  }

  it('refuses one that is not there, and says how to go on', async () => {
    const error = await refusal(join(folder, 'none.json'));
    expect(error.message).toBe('shown.json does not exist');
    expect(error.hint).toMatch(/--config.*built-in defaults/);
  });

  it('refuses a folder, and a path that no file can have', async () => {
    expect((await refusal(folder)).message).toBe('shown.json is a folder, expected a file');
    expect((await refusal('nul\u0000character')).message).toMatch(/^shown\.json cannot be read: /);
  });

  it('refuses more than 1 MiB, without end even', async () => {
    const path = join(folder, 'large.json');
    writeFileSync(path, `{}${' '.repeat(1 << 20)}`);
    expect((await refusal(path)).message).toBe('shown.json is larger than 1 MiB');
    if (existsSync('/dev/zero')) expect((await refusal('/dev/zero')).message).toBe('shown.json is larger than 1 MiB');
    writeFileSync(path, `{}${' '.repeat((1 << 20) - 2)}`);
    expect((await loadConfig(path, known)).models).toEqual([]);
  });

  it('takes a byte order mark and refuses other encodings', async () => {
    const path = join(folder, 'encoded.json');
    writeFileSync(path, '\ufeff{"alerts": {"labels": ["équipe"]}}');
    expect((await loadConfig(path, known)).alerts.labels).toEqual(['équipe']);
    writeFileSync(path, Buffer.from('{"alerts": {"labels": ["équipe"]}}', 'latin1'));
    expect((await refusal(path)).message).toMatch(/^shown\.json:1:25: found bytes that are no character in UTF-8/);
  });
});

const seeds = join(repository, '../shared/seeds');

it.skipIf(!existsSync(seeds))("loads the seed's example as it stands (skipped where ../shared/seeds is absent)", () => {
  const seed = readFileSync(join(seeds, readdirSync(seeds).find(name => name.startsWith('004'))!), 'utf8');
  const example = /```json\n(\{\n {2}"default_schedule"[\s\S]*?\n\})\n```/.exec(seed)![1]!;
  expect(example).toContain('// Weekly Sunday 2 AM UTC');
  const config = parse(example);
  expect(config.defaultSchedule).toBe('0 2 * * 0');
  expect({ ...config, path: null, digest: '', defaultSchedule: '17 2 * * 0' }).toEqual({
    ...defaultConfig(),
    digest: '',
  });
});
