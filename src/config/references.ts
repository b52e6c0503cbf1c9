/** Holds a configuration of the right shape to what a schema cannot say: names that must exist, parts that must agree. */
import { cronFaults } from '../base/cron.ts';
import type { JsonObject } from '../base/json.ts';
import type { Fault, JsonDocument } from '../base/json-text.ts';
import type { Derivation } from '../data/derivation.ts';
import type { Generator } from '../data/sources/synthetic/generator.ts';
import type { ModelType } from '../models/model-type.ts';
import { gridSize, spaceFaults } from '../models/search-space.ts';
import { MOST_TRIALS } from '../search/settings.ts';
import { Findings, instead } from './findings.ts';
import {
  type Schedule,
  type ScheduledEnsemble,
  type ScheduledModel,
  type ScheduledSource,
  SYNTHETIC,
  sourceOf,
} from './schedule.ts';

/** What the catalogues hold, handed in. */
export interface KnownNames {
  readonly modelTypes: readonly Pick<ModelType, 'name' | 'defaults' | 'check' | 'searchSpace' | 'synthetic'>[];
  readonly dataSources: readonly string[];
  readonly derivations: readonly Pick<Derivation, 'name' | 'defaults' | 'check'>[];
  readonly generators: readonly Pick<Generator, 'name' | 'settings'>[];
  readonly metrics: readonly string[];
}

/** Keys of a source that not every data source reads. */
const READ_BY = {
  delimiter: ['csv'],
  encoding: ['csv', 'jsonl'],
  missing: ['csv', 'jsonl'],
  samples: [SYNTHETIC],
  noise: [SYNTHETIC],
  generator: [SYNTHETIC],
} as const;

/** `earlier`: what the schema has found already. */
export function referenceFaults(
  schedule: Schedule,
  document: JsonDocument,
  known: KnownNames,
  earlier: readonly Fault[],
): Fault[] {
  const findings = new Findings(document, earlier);
  for (const fault of cronFaults(schedule.default_schedule)) findings.value(schedule, 'default_schedule', fault);
  checkLimits(schedule.performance_thresholds, known, findings);
  checkMetrics(schedule.promotion.margins, '', known, findings);
  for (const [name, source] of Object.entries(schedule.sources)) {
    if (name === SYNTHETIC)
      findings.key(schedule.sources, name, 'which stands for generated data, expected another name');
    checkSource(source, known, findings);
    checkGenerator(source, known, findings);
    checkDerivations(source, known, findings);
  }
  checkModelNames([...schedule.models, ...schedule.ensembles], findings);
  for (const model of schedule.models) {
    checkModelType(model, known, findings);
    checkLimits(model.thresholds, known, findings);
    checkDataset(model, schedule.sources, findings);
  }
  for (const ensemble of schedule.ensembles) {
    checkLimits(ensemble.thresholds, known, findings);
    checkMembers(ensemble, schedule.models, known, findings);
  }
  return findings.faults;
}

function checkLimits(limits: Readonly<Record<string, number>>, known: KnownNames, findings: Findings): void {
  checkMetrics(limits, '_min', known, findings);
  checkMetrics(limits, '_max', known, findings);
  for (const metric of known.metrics) {
    const [least, most] = [limits[`${metric}_min`], limits[`${metric}_max`]];
    if (least === undefined || most === undefined || least <= most) continue;
    // One of the two may be a default, which stands nowhere in the file.
    if (findings.isWritten(limits, `${metric}_min`)) {
      findings.value(limits, `${metric}_min`, `expected at most ${metric}_max, which is ${most}`);
    } else findings.value(limits, `${metric}_max`, `expected at least ${metric}_min, which is ${least}`);
  }
}

/** Every key that ends in `suffix` must name a metric before it. */
function checkMetrics(
  record: Readonly<Record<string, unknown>>,
  suffix: string,
  known: KnownNames,
  findings: Findings,
): void {
  const names = known.metrics.map(metric => metric + suffix);
  for (const key of Object.keys(record).filter(name => name.endsWith(suffix))) {
    if (!names.includes(key) && findings.isWritten(record, key)) findings.unknownKey(record, key, names);
  }
}

function checkSource(source: ScheduledSource, known: KnownNames, findings: Findings): void {
  const roles = ['label', 'timestamp', 'group'] as const;
  roles.forEach((key, i) => {
    if (source[key] === null) return;
    if (source.ignore.includes(source[key])) {
      findings.value(source, key, 'expected a column that "ignore" does not leave out');
    }
    const other = roles.slice(0, i).find(earlier => source[earlier] === source[key]);
    if (other !== undefined) findings.value(source, key, `expected another column than that of "${other}"`);
  });
  if (source.location === undefined) return;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source.location)) {
    findings.value(source, 'location', 'which is a web address, expected a file: download it in a step before');
    return;
  }
  const kind = sourceOf(source);
  if (kind === undefined) {
    const choices = known.dataSources.join(', ');
    findings.value(source, 'location', `whose ending tells no source, expected a key "source" with one of ${choices}`);
    return;
  }
  if (!known.dataSources.includes(kind)) {
    findings.value(source, source.source === null ? 'location' : 'source', instead(kind, known.dataSources));
    return;
  }
  for (const [key, readers] of Object.entries(READ_BY) as [keyof typeof READ_BY, readonly string[]][]) {
    if (readers.includes(kind) || source[key] === null || !findings.isWritten(source, key)) continue;
    findings.key(source, key, `which means something to ${readers.join(' and ')} only; this source is ${kind}`);
  }
}

function checkModelNames(models: readonly { readonly name: string | undefined }[], findings: Findings): void {
  const seen = new Set<string | undefined>();
  for (const model of models.filter(({ name }) => name !== undefined)) {
    // Each name is a folder, and some file systems do not tell upper from lower case.
    const name = model.name?.toLowerCase();
    if (seen.has(name)) findings.value(model, 'name', 'expected a name that no earlier model has, whatever the case');
    seen.add(name);
  }
}

function checkModelType(model: ScheduledModel, known: KnownNames, findings: Findings): void {
  if (model.type === undefined) return;
  const type = known.modelTypes.find(({ name }) => name === model.type);
  if (type === undefined) {
    const names = known.modelTypes.map(({ name }) => name);
    findings.value(model, 'type', instead(model.type, names));
    return;
  }
  checkSettings(model, 'hyperparameters', type, findings);
  checkSearch(model, type, known, findings);
}

function checkSearch(
  model: ScheduledModel,
  type: KnownNames['modelTypes'][number],
  known: KnownNames,
  findings: Findings,
): void {
  const { search } = model;
  if (search === null) return;
  if (!known.metrics.includes(search.metric)) findings.value(search, 'metric', instead(search.metric, known.metrics));
  const { method, space = null, trials } = search;
  if (space === null) {
    if (type.searchSpace !== undefined || findings.isToldOf(search, 'space')) return;
    findings.value(model, 'search', `expected a "space" in it: there is nothing that ${type.name} usually tries`);
    return;
  }
  const names = Object.keys(type.defaults);
  const unknown = Object.keys(space).filter(name => !names.includes(name));
  for (const name of unknown) findings.unknownKey(space, name, names);
  const tried = Object.fromEntries(Object.entries(space).filter(([name]) => !unknown.includes(name)));
  for (const { path, found, expected } of spaceFaults(tried, values => type.check(values))) {
    findings.within(search, 'space', path, found, `expected ${expected}`);
  }
  const size = gridSize(space);
  if (method === 'grid' && trials === null && size > MOST_TRIALS) {
    const expected = `a grid of ${size} combinations, expected at most ${MOST_TRIALS}, or "trials" to try a part of them`;
    findings.value(search, 'space', expected);
  }
}

/** Members are put together on rows that none of them has learned from: they must agree on which these are. */
function checkMembers(
  { members = [] }: ScheduledEnsemble,
  models: readonly ScheduledModel[],
  known: KnownNames,
  findings: Findings,
): void {
  const names = models.flatMap(({ name }) => name ?? []);
  const rowsOf = ({ dataset, split, seed, type }: ScheduledModel) => {
    const generator = dataset === SYNTHETIC ? known.modelTypes.find(({ name }) => name === type)?.synthetic : null;
    return JSON.stringify([dataset, generator, split.by, split.test_share, split.calibration_share, split.seed, seed]);
  };
  const first = models.find(({ name }) => name === members[0]);
  for (const [i, member] of members.entries()) {
    const model = models.find(({ name }) => name === member);
    const at = (expected: string) => findings.value(members, i, expected);
    if (model === undefined) at(instead(member, names));
    else if (members.indexOf(member) < i) at('expected each member once');
    else if (first !== undefined && rowsOf(model) !== rowsOf(first)) {
      at(
        `expected a model with the dataset, split and seed of ${first.name}, so that no member has seen the other's test rows`,
      );
    }
  }
}

function checkDerivations({ derive }: ScheduledSource, known: KnownNames, findings: Findings): void {
  for (const [i, given] of derive.entries()) {
    if (given.with === undefined) continue;
    const derivation = known.derivations.find(({ name }) => name === given.with);
    if (derivation !== undefined) checkSettings(derive, i, derivation, findings, ['with']);
    else {
      const names = known.derivations.map(({ name }) => name);
      findings.value(given, 'with', instead(given.with, names));
    }
  }
}

/** What it can be set, as its own check says; and that only one setting says how many rows there are. */
function checkGenerator(source: ScheduledSource, { generators }: KnownNames, findings: Findings): void {
  const { location, samples, generator: given } = source;
  if (sourceOf(source) !== SYNTHETIC || location === undefined) return;
  const generator = generators.find(({ name }) => name === location);
  if (generator === undefined) {
    const names = generators.map(({ name }) => name);
    findings.value(source, 'location', instead(location, names));
    return;
  }
  const settings = generator.settings ?? { defaults: {}, check: () => [], rows: () => null };
  checkSettings(source, 'generator', settings, findings);
  if (samples !== null && settings.check(given).length === 0 && settings.rows(given) !== null) {
    findings.value(source, 'samples', 'expected null, since the settings of the generator say how many rows there are');
  }
}

/** `others`: keys that stand among the settings and are none. */
function checkSettings(
  container: object,
  key: string | number,
  { defaults, check }: Pick<Derivation, 'defaults' | 'check'>,
  findings: Findings,
  others: readonly string[] = [],
): void {
  const given = (container as Record<string | number, JsonObject>)[key]!;
  const settings = Object.fromEntries(Object.entries(given).filter(([name]) => !others.includes(name)));
  for (const name of Object.keys(settings)) {
    if (!Object.hasOwn(defaults, name)) findings.unknownKey(given, name, Object.keys(defaults));
  }
  for (const { path, found, expected } of check(settings)) {
    findings.within(container, key, path, found, `expected ${expected}`);
  }
}

function checkDataset(model: ScheduledModel, sources: Schedule['sources'], findings: Findings): void {
  if (model.dataset === SYNTHETIC) return;
  const source = Object.hasOwn(sources, model.dataset) ? sources[model.dataset] : undefined;
  if (source === undefined) {
    // A source that is written but wrong has been told already.
    if (findings.isWritten(sources, model.dataset)) return;
    findings.value(model, 'dataset', instead(model.dataset, [...Object.keys(sources), SYNTHETIC]));
    return;
  }
  if (sourceOf(source) === SYNTHETIC) return;
  if (source.label === null && !findings.isToldOf(source, 'label')) {
    findings.value(model, 'dataset', 'expected a source that names its label');
  }
  const { by } = model.split;
  if (by === 'time' && source.timestamp === null) {
    findings.value(model.split, 'by', `expected a source that names a timestamp, which ${model.dataset} does not`);
  }
  if (by === 'group' && source.group === null) {
    findings.value(model.split, 'by', `expected a source that names a group, which ${model.dataset} does not`);
  }
}
