/**
 * Reads a card as far as it can be believed: digests say that it is as it was written, and not who wrote it. Whoever reads a
 * card relies on all of it, so all of it is held against what we write; what cards of the first versions lack may be absent.
 */
import { STATUSES } from '../base/check.ts';
import { IntegrityError } from '../base/errors.ts';
import type { Json } from '../base/json.ts';
import {
  type Expectation,
  eitherOf,
  faultsIn,
  listOf,
  nothing,
  numberAbove,
  numberBetween,
  oneOf,
  type SettingFault,
  text,
  wholeNumber,
} from '../base/settings.ts';
import { showJson } from '../base/show-json.ts';
import { anyObject, finiteNumber, isObject, objectOf, storedJson } from '../base/stored-state.ts';
import { plainLine } from '../base/untrusted.ts';
import { MOST_SAMPLES } from '../data/sources/synthetic/generator.ts';
import { SPLITS } from '../data/split.ts';
import { METRICS } from '../evaluation/metrics.ts';
import { CARD_FILE, type ModelCard } from './model-card.ts';
import { isModelName, isPackageFilePath, isVersion } from './names.ts';
import type { PackageFiles } from './package.ts';

/** IntegrityError that names the first field which no card of ours has like this. */
export function readCard(files: PackageFiles): ModelCard {
  const bytes = files.get(CARD_FILE);
  if (bytes === undefined) throw new IntegrityError(`the package has no ${CARD_FILE}`);
  return parseCard(bytes);
}

export function parseCard(bytes: Uint8Array): ModelCard {
  const card = storedJson(bytes, CARD_FILE);
  const fault = firstFault(card);
  if (fault === undefined) return card as unknown as ModelCard;
  const { path, found, expected } = fault;
  const what = path.length === 0 ? 'it' : path.join('.');
  throw new IntegrityError(
    `${CARD_FILE} is not a model card: ${what} is ${found === undefined ? 'missing' : showJson(found)}, expected ${expected}`,
    {
      hint: 'fetch the package again, or train the model again; `mlops verify --package` lists everything that is wrong',
    },
  );
}

function firstFault(card: Json): SettingFault | undefined {
  if (!isObject(card)) return { path: [], found: card, expected: 'an object' };
  const faults = [...faultsIn(card, CARD), ...fileFaults(card['files'])];
  for (const [name, expectations] of Object.entries(PARTS)) {
    const part = card[name];
    if (isObject(part)) faults.push(...faultsIn(part, expectations, [name]));
  }
  return faults[0];
}

function optional({ expected, holds }: Expectation): Expectation {
  return { expected, holds: found => found === undefined || holds(found) };
}

const TEXT = text('a text');
const TEXT_OR_NULL = eitherOf(TEXT, nothing);
const OBJECT_OR_NULL = eitherOf(anyObject, nothing);
const NUMBER_OR_NULL = eitherOf(finiteNumber, nothing);
const COUNT = wholeNumber({ atLeast: 0 });
const NAMED = objectOf('with name and kind', { name: TEXT, kind: TEXT });

const INTERVAL = objectOf('an interval', { low: finiteNumber, high: finiteNumber });
const LIMIT = objectOf('a limit', { comparison: oneOf('at_least', 'at_most'), value: finiteNumber });
const CHECK = objectOf('a check', {
  ...{ name: TEXT, status: oneOf(...STATUSES), message: TEXT, limit: eitherOf(LIMIT, nothing) },
  observed: eitherOf(finiteNumber, TEXT, nothing),
});
const METRIC_NAMES = METRICS.map(({ name }) => name);

function eachMetric(expected: string, value: Expectation): Expectation {
  return objectOf(expected, Object.fromEntries(METRIC_NAMES.map(name => [name, value])));
}

function fileFaults(files: Json | undefined): SettingFault[] {
  return Object.entries(isObject(files) ? files : {}).flatMap(([path, digest]) => {
    const at = { path: ['files', plainLine(path, 60)], found: digest };
    if (!isPackageFilePath(path)) return [{ ...at, expected: 'a path of a package there' }];
    return isDigest(digest) ? [] : [{ ...at, expected: 'sha256 and bytes' }];
  });
}

function isDigest(found: Json): boolean {
  if (!isObject(found)) return false;
  const { sha256, bytes } = found;
  return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && COUNT.holds(bytes);
}

const LIMITS: Expectation = {
  expected: 'limits of metrics',
  holds: found =>
    isObject(found) &&
    Object.entries(found).every(
      ([key, value]) =>
        finiteNumber.holds(value) && METRIC_NAMES.some(name => key === `${name}_min` || key === `${name}_max`),
    ),
};

const CARD: Readonly<Record<string, Expectation>> = {
  schema_version: { expected: '1', holds: found => found === 1 },
  name: { expected: 'the name of a model', holds: found => typeof found === 'string' && isModelName(found) },
  version: { expected: 'a version', holds: found => typeof found === 'string' && isVersion(found) },
  files: anyObject,
  ...{ type: TEXT, description: TEXT, stage: oneOf('current', 'candidates') },
  created_at: {
    expected: 'a time in UTC',
    holds: found => typeof found === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(found),
  },
  data: anyObject,
  notices: optional(listOf(TEXT)),
  features: listOf(NAMED),
  moments: optional(TEXT),
  ...{ hyperparameters: anyObject, search: optional(OBJECT_OR_NULL), seed: COUNT },
  ...{ job_sha256: optional(TEXT), cohort: TEXT_OR_NULL, metrics: anyObject, gate: anyObject },
  decision_threshold: optional(objectOf('a threshold', { threshold: numberBetween(0, 1), chosen_by: TEXT })),
  baseline: OBJECT_OR_NULL,
  simple_baseline: optional(anyObject),
  ...{ calibration: anyObject, facts: anyObject, thresholds: LIMITS },
  exports: optional(listOf(objectOf('with folder and use', { folder: TEXT, use: listOf(TEXT) }))),
  provenance: anyObject,
  training_seconds: numberAbove(-1),
};

const LEFT_OUT = objectOf('a column that is left out', {
  ...{ column: TEXT, kind: TEXT_OR_NULL, reason: TEXT, message: TEXT },
  ...{ line: NUMBER_OR_NULL, cell: TEXT_OR_NULL, cells: NUMBER_OR_NULL },
});

/** The same rows may be made again. */
const GENERATED = objectOf('what a generator was told', {
  ...{ samples: optional(wholeNumber({ atLeast: 1, atMost: MOST_SAMPLES })), noise: optional(numberBetween(0, 0.5)) },
});

/** Of the objects above, by their names; null where a card may have null. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Expectation>>>> = {
  data: {
    ...{ name: TEXT, source: TEXT, location: TEXT, digest: TEXT, observed_at: TEXT_OR_NULL },
    ...{ rows: COUNT, positives: COUNT },
    label: objectOf('an object with name, positive and negative', { name: TEXT, positive: TEXT, negative: TEXT }),
    ...{ timestamp: optional(TEXT_OR_NULL), group: optional(TEXT_OR_NULL), generated: optional(GENERATED) },
    split: objectOf('how the rows were divided', {
      ...{ by: oneOf(...SPLITS), seed: COUNT, test_share: numberBetween(0, 1), calibration_share: numberBetween(0, 1) },
    }),
    columns: listOf(TEXT),
    left_out: optional(listOf(LEFT_OUT)),
  },
  metrics: {
    ...{ n: COUNT, positives: COUNT, threshold: numberBetween(0, 1) },
    confusion: objectOf('counts', {
      true_positive: COUNT,
      false_positive: COUNT,
      false_negative: COUNT,
      true_negative: COUNT,
    }),
    values: eachMetric('a number or null for each metric', NUMBER_OR_NULL),
    intervals: eachMetric('an interval or null for each metric', eitherOf(INTERVAL, nothing)),
    ece_noise: eitherOf(objectOf('noise', { expected: finiteNumber, high: finiteNumber }), nothing),
    excess_ece: eitherOf(objectOf('an excess', { value: finiteNumber, interval: INTERVAL }), nothing),
    reliability: listOf(
      objectOf('a bin', {
        ...{
          low: finiteNumber,
          high: finiteNumber,
          n: COUNT,
          mean_score: NUMBER_OR_NULL,
          positive_rate: NUMBER_OR_NULL,
        },
      }),
    ),
  },
  gate: { verdict: oneOf(...STATUSES), checks: listOf(CHECK) },
  baseline: {
    ...{ version: TEXT, outcome: oneOf('superior', 'non_inferior', 'inferior', 'inconclusive'), checks: listOf(CHECK) },
    ground: optional(oneOf('all_rows', 'some_rows', 'own_rows', 'nothing')),
    metrics: optional(OBJECT_OR_NULL),
  },
  simple_baseline: { name: TEXT, description: TEXT, threshold: finiteNumber, metrics: anyObject },
  provenance: {
    ...{ repository: TEXT_OR_NULL, commit: TEXT_OR_NULL, ref: TEXT_OR_NULL, run: TEXT, run_url: TEXT_OR_NULL },
    tool: objectOf('an object with name and version', { name: TEXT, version: TEXT }),
  },
};
