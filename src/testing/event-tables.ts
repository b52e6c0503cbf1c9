/** What the tests of windows share: a table of events from a few words each. */
import type { Column, LabeledDataset } from '../data/dataset.ts';

export interface MadeEvent {
  /** Seconds since the log began. */
  readonly at: number;
  readonly agent: string;
  readonly action?: string;
  readonly target?: string;
  readonly payload?: string | null;
  readonly label?: 0 | 1;
  readonly group?: string;
}

/** A whole multiple of five minutes. */
export const LOG_BEGIN = Date.UTC(2026, 0, 5, 8);

export function eventTable(events: readonly MadeEvent[]): LabeledDataset {
  const texts = (name: string, of: (event: MadeEvent) => string): Column & { kind: 'categorical' } => {
    const values = events.map(of);
    const categories = [...new Set(values)];
    return {
      kind: 'categorical',
      name,
      codes: Int32Array.from(values, value => categories.indexOf(value)),
      categories,
    };
  };
  return {
    name: 'log',
    rows: events.length,
    columns: [
      texts('agent', ({ agent }) => agent),
      texts('action', ({ action = 'read' }) => action),
      texts('target', ({ target = 'data' }) => target),
      { kind: 'text', name: 'payload', values: events.map(({ payload = 'page=1' }) => payload) },
    ],
    origin: { source: 'test', location: 'log.csv', digest: '', observedAt: null },
    timestamp: {
      kind: 'timestamp',
      name: 'time',
      values: Float64Array.from(events, ({ at }) => LOG_BEGIN + 1000 * at),
    },
    group: texts('pattern', ({ group = 'ordinary' }) => group),
    labels: Uint8Array.from(events, ({ label = 0 }) => label),
    label: { name: 'label', positive: '1', negative: '0' },
  };
}
