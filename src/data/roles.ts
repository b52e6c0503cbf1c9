/** What the configuration makes of a file's columns: label, timestamp, group, ignored, or a feature of some kind. */
import { ConfigurationError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';
import type { SourceOptions } from './data-source.ts';

/**
 * How a reader must keep a column. `nothing`: not at all. `strings`: as written. `number`: as numbers, or as written when
 * not all cells are numbers. `value`: as what all its cells are.
 */
export type Wanted = 'nothing' | 'strings' | 'number' | 'value';

export function wantedOf(name: string, { label, group, timestamp, ignore, kinds }: SourceOptions): Wanted {
  if (name === label || name === group) return 'strings';
  if (ignore.includes(name)) return 'nothing';
  const kind = name === timestamp || !Object.hasOwn(kinds, name) ? undefined : kinds[name];
  if (kind === undefined || kind === 'timestamp') return 'value';
  return kind === 'numeric' ? 'number' : 'strings';
}

/** What holds for a table with these columns. ConfigurationError as `checkRoles`, but for absent columns with `known`. */
export function rolesFor(options: SourceOptions, names: readonly string[]): SourceOptions {
  const asked = options.known === undefined ? options : withoutAbsent(withKnownKinds(options), names);
  checkRoles(asked, names);
  return asked;
}

/** The options with the kinds that a stored model knows, for all columns without a role. */
export function withKnownKinds(options: SourceOptions): SourceOptions {
  const { known, label, timestamp, group, kinds } = options;
  if (known === undefined) return options;
  const roles = [label, timestamp, group];
  const features = Object.entries(known.kinds).filter(([name]) => !roles.includes(name));
  return { ...options, kinds: { ...Object.fromEntries(features), ...kinds } };
}

function withoutAbsent(options: SourceOptions, names: readonly string[]): SourceOptions {
  const there = new Set(names);
  const orNull = (name: string | null) => (name !== null && there.has(name) ? name : null);
  const { label, timestamp, group, ignore, kinds } = options;
  return {
    ...options,
    ...{ label: orNull(label), timestamp: orNull(timestamp), group: orNull(group) },
    ignore: ignore.filter(name => there.has(name)),
    kinds: Object.fromEntries(Object.entries(kinds).filter(([name]) => there.has(name))),
  };
}

/** ConfigurationError when the options name a column that is not there, or one column for two things. */
export function checkRoles(options: SourceOptions, names: readonly string[]): void {
  const { label, timestamp, group, ignore, kinds } = options;
  const known = new Set(names);
  const check = (name: string | null, option: string) => {
    if (name === null || known.has(name)) return;
    const close = nearest(name, names);
    const list = names.slice(0, 20).map(other => showJson(other));
    const more = names.length > list.length ? ` and ${names.length - list.length} more` : '';
    throw new ConfigurationError(
      `${options.displayLocation} has no column ${showJson(name)} (the source's "${option}")`,
      {
        hint: `${close === undefined ? '' : `did you mean ${showJson(close)}? `}its columns are ${list.join(', ')}${more}`,
      },
    );
  };
  check(label, 'label');
  check(timestamp, 'timestamp');
  check(group, 'group');
  for (const name of ignore) check(name, 'ignore');
  for (const name of Object.keys(kinds)) check(name, 'columns');
  checkOneUse(options);
}

function checkOneUse({ displayLocation, label, timestamp, group, ignore, kinds }: SourceOptions): void {
  const uses = [
    ...(label === null ? [] : [{ name: label, option: 'label', kind: 'categorical' }]),
    ...(timestamp === null ? [] : [{ name: timestamp, option: 'timestamp', kind: 'timestamp' }]),
    ...(group === null ? [] : [{ name: group, option: 'group', kind: 'categorical' }]),
  ];
  uses.forEach(({ name, option, kind }, i) => {
    const other = ignore.includes(name) ? 'ignore' : uses.slice(i + 1).find(use => use.name === name)?.option;
    if (other !== undefined) {
      throw new ConfigurationError(
        `the column ${showJson(name)} of ${displayLocation} is both "${option}" and "${other}"`,
        {
          hint: 'name it once',
        },
      );
    }
    const given = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (given === undefined || given === kind) return;
    throw new ConfigurationError(
      `the column ${showJson(name)} of ${displayLocation} is "${option}", it cannot be read as ${given}`,
      { hint: `leave it out of "columns"` },
    );
  });
}
