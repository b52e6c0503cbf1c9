/** Holds a configuration to its JSON Schema: every broken rule becomes one sentence with its place in the file. */
import type { Fault, JsonDocument, Position } from '../base/json-text.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';
import type { Schedule } from './schedule.ts';
import { validate } from './validator.generated.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxItems?: number;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** An error as ajv reports it: `data` broke `keyword` of `parentSchema`. */
interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly additionalProperty?: string; readonly missingProperty?: string };
  readonly parentSchema: Schema;
  readonly data: unknown;
  /** Set when the broken rule is about a key of the object at `instancePath`. */
  readonly propertyName?: string;
}

/** Where a value hangs; the document's own value hangs nowhere. */
interface Hook {
  readonly container: object;
  readonly key: string | number;
}

export interface Shaped {
  /** What is left when everything wrong is taken out and defaults are filled in. */
  readonly schedule: Schedule;
  readonly faults: readonly Fault[];
}

/** Changes the document's value: defaults go in, what is wrong goes out, so that later checks can trust what they see. */
export function shapeSchedule(document: JsonDocument): Shaped {
  let value = document.value;
  const violations = violationsOf(value);
  const faults = describe(violations, document);
  for (let wrong = removable(violations); wrong.length > 0; wrong = removable(violationsOf(value))) {
    value = without(wrong, value);
  }
  return { schedule: value as Schedule, faults };
}

const check: { (value: unknown): boolean; errors?: readonly Violation[] } = validate;

/** Also fills in defaults. */
function violationsOf(value: unknown): readonly Violation[] {
  // ajv reports a wrong key twice: what is wrong with it, and that `propertyNames` is therefore broken.
  return check(value) ? [] : check.errors!.filter(violation => violation.keyword !== 'propertyNames');
}

const removable = (violations: readonly Violation[]) => violations.filter(({ keyword }) => keyword !== 'required');

function describe(violations: readonly Violation[], document: JsonDocument): Fault[] {
  const placeOf = ({ line, column }: Position) => `${line}:${column}`;
  const told = new Set(document.faults.map(fault => placeOf(fault.position)));
  const faults = violations
    .map(violation => describeViolation(violation, document))
    .filter(fault => !told.has(placeOf(fault.position)));
  // A value that breaks two rules gives the same sentence twice, since it says all that is expected.
  return [...new Map(faults.map(fault => [`${placeOf(fault.position)} ${fault.message}`, fault])).values()];
}

function describeViolation(violation: Violation, document: JsonDocument): Fault {
  const { keyword, params, parentSchema, data, propertyName } = violation;
  const hook = hookOf(document.value, violation.instancePath);
  const value = (hook && document.positionOf(hook.container, hook.key)) ?? document.start;
  const path = hook === undefined ? '' : document.pathOf(hook.container, hook.key);
  const keyAt = (key: string) => document.positionOf(valueAt(document.value, hook) as object, key, 'key') ?? value;
  if (keyword === 'additionalProperties') {
    const key = params.additionalProperty!;
    const place = path === '' ? '' : ` in ${path}`;
    return { position: keyAt(key), message: `unknown key ${showJson(key)}${place}, ${knownKeys(key, parentSchema)}` };
  }
  if (keyword === 'required') {
    return { position: value, message: `${document.pathOf(data as object, params.missingProperty)} is missing` };
  }
  if (keyword === 'maxItems') {
    const { length } = data as readonly unknown[];
    return { position: value, message: `${path} has ${length} entries, expected at most ${parentSchema.maxItems}` };
  }
  const expected = `expected ${expectation(parentSchema)}`;
  if (propertyName !== undefined) {
    return { position: keyAt(propertyName), message: `${path} has the key ${showJson(propertyName)}, ${expected}` };
  }
  return { position: value, message: `${path || 'the file'} is ${showJson(data)}, ${expected}` };
}

function knownKeys(key: string, schema: Schema): string {
  const known = Object.keys(schema.properties ?? {});
  if (known.length === 0) return 'expected no keys at all in this version';
  // Who writes `threshold` may mean `decision_threshold` before `thresholds`.
  const close = [known.find(name => name.endsWith(`_${key}`)), nearest(key, known)].filter(name => name !== undefined);
  if (close.length > 0) return `did you mean ${[...new Set(close)].map(name => showJson(name)).join(' or ')}?`;
  const home = Object.entries(schema.properties ?? {}).find(([, section]) =>
    Object.hasOwn(section.properties ?? {}, key),
  );
  return home === undefined ? `expected one of ${known.join(', ')}` : `it belongs in ${home[0]}`;
}

/** What the schema asks of a value, in words. */
function expectation(schema: Schema): string {
  const types = [schema.type ?? []].flat();
  const words =
    schema.enum !== undefined
      ? `one of ${schema.enum.map(value => showJson(value)).join(', ')}`
      : (schema.patternErrorMessage ?? describeType(types[0], schema));
  return types.includes('null') ? `${words}, or null` : words;
}

function describeType(type: string | undefined, schema: Schema): string {
  if (type === 'number') return `a number${range(schema)}`;
  if (type === 'integer') return `a whole number${range(schema)}`;
  if (type === 'array') return 'a list in brackets';
  if (type === 'object') return 'an object in braces';
  return 'text in double quotes';
}

function range({ minimum, exclusiveMinimum, maximum }: Schema): string {
  return exclusiveMinimum === undefined
    ? ` from ${minimum} to ${maximum}`
    : ` above ${exclusiveMinimum}, up to ${maximum}`;
}

/** Follows a JSON Pointer; undefined for the document itself. */
function hookOf(value: unknown, pointer: string): Hook | undefined {
  let hook: Hook | undefined;
  for (const part of pointer.split('/').slice(1)) {
    const container = valueAt(value, hook) as object;
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    hook = { container, key: Array.isArray(container) ? Number(name) : name };
  }
  return hook;
}

function valueAt(value: unknown, hook: Hook | undefined): unknown {
  return hook === undefined ? value : (hook.container as Record<string | number, unknown>)[hook.key];
}

/** Takes out each wrong value and unknown key: what remains is wrong in fewer places. */
function without(violations: readonly Violation[], value: unknown): unknown {
  const hooks = violations.map(({ instancePath, params, propertyName }) => {
    const hook = hookOf(value, instancePath);
    const key = params.additionalProperty ?? propertyName;
    return key === undefined ? hook : { container: valueAt(value, hook) as object, key };
  });
  if (hooks.includes(undefined)) return {};
  const wrong = new Map<object, Set<string | number>>();
  for (const { container, key } of hooks as Hook[]) {
    wrong.set(container, (wrong.get(container) ?? new Set()).add(key));
  }
  for (const [container, keys] of wrong) {
    if (Array.isArray(container)) keepEntries(container, index => !keys.has(index));
    else for (const key of keys) delete (container as Record<string | number, unknown>)[key];
  }
  return value;
}

function keepEntries(list: unknown[], keep: (index: number) => boolean): void {
  const kept = list.filter((_, index) => keep(index));
  for (const [index, entry] of kept.entries()) list[index] = entry;
  list.length = kept.length;
}
