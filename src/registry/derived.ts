/** What follows from the index and the log: `models/README.md`, `models/history/`, `models/alerts.json`, what the outbox holds. */
import { type AlertBook, advance, asAlertEvent, HEALTHY, NO_ALERTS, RAISED, UNDECIDED } from '../alerts/alert-book.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Json } from '../base/json.ts';
import { markdownCode } from '../base/untrusted.ts';
import { ABANDONED, committedEvents, INTERRUPTED, type IndexedEvent } from './committed-log.ts';
import { isModelName } from './names.ts';
import { ADDED, DONE, type PendingIntent, pendingIntents, settledPlaces } from './outbox.ts';
import { packagePath } from './package.ts';
import type { IndexBody, VersionEntry } from './registry-index.ts';

/** An event of this kind, with the model's name in `details.model`, becomes a line of that model's history. */
const JUDGED = 'model.judged';

/** The last entry of every run: it vouches for the index that the run writes. */
export const COMMITTED = 'registry.committed';

/** What becomes of a version: told before its files are written or moved. */
export const STAGED = 'version.staged';
export const PROMOTED = 'version.promoted';
export const ROLLED_BACK = 'version.rolled_back';
export const RETIRED = 'version.retired';

/** The kinds of events that something follows from. */
export const TELLING_KINDS: readonly string[] = [
  JUDGED,
  RAISED,
  HEALTHY,
  UNDECIDED,
  ADDED,
  DONE,
  INTERRUPTED,
  ABANDONED,
];

/** How alerts stand, and what of the outbox is still to be done. */
export interface Standing {
  readonly alerts: AlertBook;
  /** By id. */
  readonly pending: ReadonlyMap<string, PendingIntent>;
  /** Key of what was carried out to where people see it, as `regression:fraud` to the address of its issue. */
  readonly places: ReadonlyMap<string, string>;
}

/** From all events of `TELLING_KINDS` in the committed part of the log; runs that did not commit do not count. */
export function standingFrom(events: Iterable<IndexedEvent>): Standing {
  const committed = committedEvents(events);
  const alerts = committed.flatMap(({ event: { kind, at, run, details } }) => {
    const event = asAlertEvent(kind, details);
    return event === undefined ? [] : { at, run, event };
  });
  return { alerts: advance(NO_ALERTS, alerts), pending: pendingIntents(committed), places: settledPlaces(committed) };
}

/**
 * Model to text of `history/<model>.jsonl`, from the committed events. A line is canonical JSON with the keys of the
 * event's details, `at`, `run`, and `entry`: its index in the log.
 */
export function historyTexts(events: Iterable<IndexedEvent>): Map<string, string> {
  const lines = new Map<string, string[]>();
  for (const { index, event } of events) {
    const model = event.details['model'];
    if (event.kind !== JUDGED || typeof model !== 'string' || !isModelName(model)) continue;
    const line = `${canonicalJson({ ...event.details, at: event.at, run: event.run, entry: index })}\n`;
    const before = lines.get(model);
    if (before === undefined) lines.set(model, [line]);
    else before.push(line);
  }
  return new Map([...lines].map(([model, texts]) => [model, texts.join('')]));
}

/** `models/README.md`: what is in production, first. */
export function registryReadme({ run, committedAt, models }: Omit<IndexBody, 'readmeSha256'>): string {
  const rows = [...models.keys()].sort().map(name => {
    const entries = models.get(name)!;
    const current = entries.find(entry => entry.stage === 'current');
    const kept = (stage: string) => String(entries.filter(entry => entry.stage === stage).length);
    return [markdownCode(name), ...production(name, current), kept('candidates'), kept('archived')];
  });
  const head = ['model', 'in production', 'since (UTC)', 'type', 'accuracy', 'ECE', 'candidates', 'archived'];
  const table = [head, ['---', '---', '---', '---', '---:', '---:', '---:', '---:'], ...rows];
  return [
    '# Models',
    '',
    ...(rows.length > 0 ? table.map(cells => `| ${cells.join(' | ')} |`) : ['No model is kept yet.']),
    '',
    `Written by run ${markdownCode(run)} at ${committedAt}. This folder is kept by mlops-actions: change it with its`,
    'commands only. `mlops verify --models-dir` with this folder checks every byte in it, and the log of how it came about.',
    '',
  ].join('\n');
}

function production(name: string, current: VersionEntry | undefined): string[] {
  if (current === undefined) return ['none', '', '', '', ''];
  const link = `[\`${current.version}\`](${packagePath(name, current)}/README.md)`;
  const since = current.stage_since.slice(0, 16).replace('T', ' ');
  return [link, since, markdownCode(current.type), share(current.metrics['accuracy']), share(current.metrics['ece'])];
}

function share(value: Json | undefined): string {
  return typeof value === 'number' ? value.toFixed(3) : '–';
}
