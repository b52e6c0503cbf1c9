/** Holds a configuration of the right shape to what a schema cannot say: names that must exist, parts that must agree. */
import { cronFaults } from '../base/cron.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Fault, JsonDocument } from '../base/json-text.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';
import { type Schedule, type ScheduledModel, type ScheduledSource, SYNTHETIC, sourceOf } from './schedule.ts';

/** What the catalogues hold, handed in. */
export interface KnownNames {
  readonly modelTypes: readonly { readonly name: string; readonly defaults: JsonObject }[];
  readonly dataSources: readonly string[];
  readonly metrics: readonly string[];
}

/** Keys of a source that not every data source reads. */
const READ_BY = {
  delimiter: ['csv'],
  encoding: ['csv', 'jsonl'],
  missing: ['csv', 'jsonl'],
  samples: [SYNTHETIC],
  noise: [SYNTHETIC],
} as const;

/** A list of names longer than this helps nobody. */
const MOST_NAMES_TOLD = 20;

export function referenceFaults(schedule: Schedule, document: JsonDocument, known: KnownNames): Fault[] {
  const findings = new Findings(document);
  for (const fault of cronFaults(schedule.default_schedule)) findings.value(schedule, 'default_schedule', fault);
  checkLimits(schedule.performance_thresholds, known, findings);
  checkMetrics(schedule.promotion.margins, '', known, findings);
  for (const [name, source] of Object.entries(schedule.sources)) {
    if (name === SYNTHETIC)
      findings.key(schedule.sources, name, 'which stands for generated data, expected another name');
    checkSource(source, known, findings);
  }
  checkModelNames(schedule.models, findings);
  for (const model of schedule.models) {
    checkModelType(model, known, findings);
    checkLimits(model.thresholds, known, findings);
    checkDataset(model, schedule.sources, findings);
  }
  return findings.faults;
}

/** Collects sentences of one form: where, what is there, what was expected. */
class Findings {
  readonly faults: Fault[] = [];
  readonly #document: JsonDocument;

  constructor(document: JsonDocument) {
    this.#document = document;
  }

  isWritten(container: object, key: string): boolean {
    return this.#document.positionOf(container, key) !== undefined;
  }

  value<T extends object>(container: T, key: keyof T & string, expected: string): void {
    const position = this.#document.positionOf(container, key) ?? this.#document.start;
    const path = this.#document.pathOf(container, key);
    this.faults.push({ position, message: `${path} is ${showJson(container[key])}, ${expected}` });
  }

  /** A key that is known but has no place there. */
  key(container: object, key: string, expected: string): void {
    this.#atKey(container, key, `${this.#document.pathOf(container)} has the key ${showJson(key)}, ${expected}`);
  }

  unknownKey(container: object, key: string, names: readonly string[]): void {
    const path = this.#document.pathOf(container);
    this.#atKey(container, key, `unknown key ${showJson(key)} in ${path}, ${instead(key, names)}`);
  }

  #atKey(container: object, key: string, message: string): void {
    const position = this.#document.positionOf(container, key, 'key') ?? this.#document.start;
    this.faults.push({ position, message });
  }
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
  for (const key of ['label', 'timestamp', 'group'] as const) {
    if (source[key] === null || !source.ignore.includes(source[key])) continue;
    findings.value(source, key, 'expected a column that "ignore" does not leave out');
  }
  if (source.location === undefined) return;
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

function checkModelNames(models: readonly ScheduledModel[], findings: Findings): void {
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
  for (const [key, value] of Object.entries(model.hyperparameters)) {
    if (!Object.hasOwn(type.defaults, key)) {
      findings.unknownKey(model.hyperparameters, key, Object.keys(type.defaults));
      continue;
    }
    const usual = type.defaults[key]!;
    if (usual === null || kindOf(value) === kindOf(usual)) continue;
    findings.value(model.hyperparameters, key, `expected ${kindOf(usual)} such as ${showJson(usual)}`);
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
  if (source.label === null) findings.value(model, 'dataset', 'expected a source that names its label');
  const { by } = model.split;
  if (by === 'time' && source.timestamp === null) {
    findings.value(model.split, 'by', `expected a source that names a timestamp, which ${model.dataset} does not`);
  }
  if (by === 'group' && source.group === null) {
    findings.value(model.split, 'by', `expected a source that names a group, which ${model.dataset} does not`);
  }
}

function instead(word: string, names: readonly string[]): string {
  const close = nearest(word, names);
  if (close !== undefined) return `did you mean ${showJson(close)}?`;
  if (names.length === 0) return 'expected no keys at all';
  const more = names.length > MOST_NAMES_TOLD ? ', …' : '';
  return `expected one of ${names.slice(0, MOST_NAMES_TOLD).join(', ')}${more}`;
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return { boolean: 'true or false', number: 'a number', string: 'text', object: 'an object' }[typeof value as string]!;
}
