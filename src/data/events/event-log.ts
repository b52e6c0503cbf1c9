/** Raw events in the order of time: who did what to what, when, and with which payload. */
import { DataError } from '../../base/errors.ts';
import { nearest } from '../../base/nearest.ts';
import { showJson } from '../../base/show-json.ts';
import { plainLine } from '../../base/untrusted.ts';
import type { Column, Dataset } from '../dataset.ts';

/** Names of columns; null: the log has none of the kind. */
export interface EventColumns {
  /** null: the timestamp of the source. */
  readonly time: string | null;
  readonly agent: string;
  readonly action: string;
  readonly target: string | null;
  readonly payload: string | null;
}

/** `codes[event]` points into `texts`; what is missing is a text of its own, null. */
export interface Coded {
  readonly codes: Int32Array;
  readonly texts: readonly (string | null)[];
}

/** All arrays by event, the earliest first; events of one moment stay in the order of the rows. */
export interface EventLog {
  /** Row of the dataset. */
  readonly rows: Int32Array;
  /** Milliseconds since 1970. */
  readonly times: Float64Array;
  readonly agents: Coded;
  readonly actions: Coded;
  readonly targets: Coded | null;
  readonly payloads: Coded | null;
}

/** DataError when a column is not there, or is of a kind that names nothing, or an event has no time. */
export function readEventLog(dataset: Dataset, { time, agent, action, target, payload }: EventColumns): EventLog {
  const moments = momentsOf(dataset, time);
  const rows = Int32Array.from({ length: dataset.rows }, (_, row) => row).sort(
    (a, b) => moments[a]! - moments[b]! || a - b,
  );
  const coded = (name: string, setting: string) => codedIn(find(dataset, name, setting), rows, setting, dataset);
  return {
    rows,
    times: Float64Array.from(rows, row => moments[row]!),
    agents: coded(agent, 'agent'),
    actions: coded(action, 'action'),
    targets: target === null ? null : coded(target, 'target'),
    payloads: payload === null ? null : coded(payload, 'payload'),
  };
}

function momentsOf(dataset: Dataset, name: string | null): Float64Array {
  const column = name === null || name === dataset.timestamp?.name ? dataset.timestamp : find(dataset, name, 'time');
  if (column?.kind !== 'timestamp') {
    const message = column === null ? 'the source names no timestamp' : `column ${showJson(name)} holds no moments`;
    throw new DataError(`events of ${shown(dataset)} have no time: ${message}`, {
      hint: 'name the column of moments as "timestamp" of the source',
    });
  }
  const missing = column.values.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
  if (missing > 0) {
    throw new DataError(
      `${missing} of ${dataset.rows} events of ${shown(dataset)} have no time in ${showJson(column.name)}`,
      {
        hint: 'leave these rows out, or give them their time',
      },
    );
  }
  return column.values;
}

function find(dataset: Dataset, name: string, setting: string): Column {
  const column =
    dataset.columns.find(other => other.name === name) ?? (dataset.group?.name === name ? dataset.group : undefined);
  if (column !== undefined) return column;
  const names = dataset.columns.map(other => other.name);
  const close = nearest(name, names);
  throw new DataError(`${shown(dataset)} has no column ${showJson(name)}, the setting ${setting} of event_windows`, {
    hint:
      close === undefined
        ? `its columns are ${names.map(other => showJson(other)).join(', ')}`
        : `did you mean ${showJson(close)}?`,
  });
}

function codedIn(column: Column, rows: Int32Array, setting: string, dataset: Dataset): Coded {
  const texts: (string | null)[] = [];
  const numbers = new Map<string | null, number>();
  const codeOf = (text: string | null) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const textOf = textReader(column);
  if (textOf === null) {
    const kind = `column ${showJson(column.name)} is ${column.kind}`;
    throw new DataError(
      `${shown(dataset)}: ${kind}, the setting ${setting} of event_windows expects text or categories`,
      {
        hint: 'give the column another kind in "columns" of the source',
      },
    );
  }
  return { codes: Int32Array.from(rows, row => codeOf(textOf(row))), texts };
}

function textReader(column: Column): ((row: number) => string | null) | null {
  switch (column.kind) {
    case 'categorical':
      return row => column.categories[column.codes[row]!] ?? null;
    case 'text':
      return row => column.values[row] ?? null;
    case 'numeric':
      return row => (Number.isNaN(column.values[row]) ? null : String(column.values[row]));
    default:
      return null;
  }
}

function shown({ name, origin }: Dataset): string {
  return `${showJson(name)} (${plainLine(origin.location)})`;
}
