/**
 * Makes windows of raw events: one row for each stretch of time in which anything happened, with figures of what the agents
 * did in it and evidence for five ways of acting in concert. docs/guides/correlation.md has every formula.
 */
import { DURATION, parseDuration } from '../../base/duration.ts';
import { DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { type Expectation, faultsIn, refuse, type SettingFault, text } from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import { isLabeled } from '../data-source.ts';
import type { CategoricalColumn, Dataset, LabeledDataset, NumericColumn } from '../dataset.ts';
import type { Derivation } from '../derivation.ts';
import { type EventColumns, type EventLog, readEventLog } from '../events/event-log.ts';
import type { Pattern } from '../events/pattern.ts';
import { anomalousAgentCluster, coordinatedAttack } from '../events/patterns/alike-at-once.ts';
import { distributedReconnaissance } from '../events/patterns/distributed-reconnaissance.ts';
import { escalatingProbes } from '../events/patterns/escalating-probes.ts';
import { payloadEntropyShift } from '../events/patterns/payload-entropy-shift.ts';
import { Payloads } from '../events/payloads.ts';
import { Usual } from '../events/usual.ts';
import {
  agentsIn,
  type EventWindow,
  entropyVariance,
  growth,
  targetSpread,
  timeCorrelation,
} from '../events/window-figures.ts';
import { windowsOf } from '../events/windows.ts';

const DEFAULTS = {
  /** Column of moments; null: the timestamp of the source. */
  time: null,
  agent: 'agent',
  action: 'action',
  /** null: events have none, and what needs it is left out. */
  target: 'target',
  payload: 'payload',
  /** Of a window. */
  length: '5m',
  /** From the end of one window to that of the next; null: as long as a window, so that no event is in two. */
  step: null,
  /** Within this, agents act at once. */
  together: '30s',
  /** How far back before a window reaches what counts as usual. */
  history: '3d',
};

const COLUMN = text('the name of a column');
const COLUMN_OR_NULL: Expectation = {
  expected: 'the name of a column, or null',
  holds: found => found === null || typeof found === 'string',
};
const EXPECTED: Readonly<Record<string, Expectation>> = {
  time: COLUMN_OR_NULL,
  agent: COLUMN,
  action: COLUMN,
  target: COLUMN_OR_NULL,
  payload: COLUMN_OR_NULL,
  length: DURATION,
  step: { expected: `${DURATION.expected}, or null`, holds: found => found === null || DURATION.holds(found) },
  together: DURATION,
  history: DURATION,
};

export const eventWindows: Derivation = {
  name: 'event_windows',
  description: 'Windows of raw events: figures of what agents do at once, and evidence that they act in concert.',
  defaults: DEFAULTS,
  check: given => check({ ...DEFAULTS, ...given }),
  derive,
  windows: { of: 'event', length: given => parseDuration({ ...DEFAULTS, ...given }.length as string) },
};

function check(given: JsonObject): SettingFault[] {
  const faults = faultsIn(given, EXPECTED);
  const { step, length } = given;
  if (faults.length > 0 || step === null || parseDuration(step as string) <= parseDuration(length as string))
    return faults;
  return [{ path: ['step'], found: step as string, expected: `no more than the length of a window, ${length}` }];
}

function derive(dataset: LabeledDataset, settings: JsonObject): LabeledDataset;
function derive(dataset: Dataset, settings: JsonObject): Dataset;
function derive(dataset: Dataset | LabeledDataset, settings: JsonObject): Dataset | LabeledDataset {
  const given = { ...DEFAULTS, ...settings };
  refuse(check(given), 'setting');
  if (dataset.rows === 0) throw new DataError(`${showJson(dataset.name)} has no events to make windows of`);
  const log = readEventLog(dataset, given as EventColumns);
  const payloads = log.payloads === null ? null : new Payloads(log.payloads);
  const length = parseDuration(given.length as string);
  const step = given.step === null ? length : parseDuration(given.step as string);
  const figures = figuresOf(log, payloads);
  const patterns = patternsOf(log, payloads, parseDuration(given.together as string));
  const columns = [...figures.map(({ name }) => name), ...patterns.map(({ name }) => name)].map(name => ({
    name,
    values: [] as number[],
  }));
  const windows: EventWindow[] = [];
  const usual = new Usual(log, patterns, parseDuration(given.history as string));
  for (const window of windowsOf(log.times, length, step)) {
    usual.reach(window);
    windows.push(window);
    figures.forEach(({ of }, i) => {
      columns[i]!.values.push(of(window));
    });
    patterns.forEach((pattern, i) => {
      const { decades, pass } = pattern.judge(window);
      columns[figures.length + i]!.values.push(decades);
      if (pass !== undefined) usual.passLater(window, pass);
    });
  }
  return tableOf(
    dataset,
    log,
    windows,
    columns.map(({ name, values }) => numeric(name, values)),
  );
}

interface Figure {
  readonly name: string;
  of(window: EventWindow): number;
}

function figuresOf(log: EventLog, payloads: Payloads | null): Figure[] {
  return [
    { name: 'agents', of: window => agentsIn(log, window) },
    { name: 'rate', of: ({ from, to, length }) => (60_000 * (to - from)) / length },
    { name: 'time_correlation', of: window => timeCorrelation(log, window) },
    { name: 'growth', of: window => growth(log, window) },
    ...(log.targets === null
      ? []
      : [{ name: 'target_spread', of: (window: EventWindow) => targetSpread(log, window) }]),
    ...(payloads === null
      ? []
      : [
          { name: 'entropy_variance', of: (window: EventWindow) => entropyVariance(payloads, window) },
          {
            name: 'payload_similarity',
            of: ({ from, to }: EventWindow) => payloads.similarity(from, to, log.agents.codes),
          },
        ]),
  ];
}

function patternsOf(log: EventLog, payloads: Payloads | null, together: number): Pattern[] {
  return [
    escalatingProbes(log),
    ...(payloads === null ? [] : [payloadEntropyShift(log, payloads)]),
    coordinatedAttack(log, together),
    ...(log.targets === null ? [] : [distributedReconnaissance(log, log.targets)]),
    anomalousAgentCluster(log, payloads),
  ];
}

function numeric(name: string, values: readonly number[]): NumericColumn {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
}

/** A window is positive when any of its events is. Its group is that of the first event that makes it so, else of its first. */
function tableOf(
  dataset: Dataset | LabeledDataset,
  { rows }: EventLog,
  windows: readonly EventWindow[],
  columns: readonly NumericColumn[],
): Dataset | LabeledDataset {
  const labels = isLabeled(dataset) ? dataset.labels : new Uint8Array(dataset.rows);
  const telling = windows.map(({ from, to }) => {
    for (let event = from; event < to; event++) if (labels[rows[event]!] === 1) return rows[event]!;
    return rows[from]!;
  });
  const group: CategoricalColumn | null = dataset.group && {
    ...dataset.group,
    codes: Int32Array.from(telling, row => dataset.group!.codes[row]!),
  };
  const ends = Float64Array.from(windows, ({ start, length }) => start + length);
  const table: Dataset = {
    name: dataset.name,
    rows: windows.length,
    columns,
    origin: dataset.origin,
    timestamp: { kind: 'timestamp', name: dataset.timestamp?.name ?? 'window_end', values: ends },
    group,
  };
  if (!isLabeled(dataset)) return table;
  return { ...table, labels: Uint8Array.from(telling, row => labels[row]!), label: dataset.label };
}
