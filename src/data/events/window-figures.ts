/** Figures of one window of events by itself, whatever is usual. */
import { variance } from '../../base/statistics.ts';
import type { EventLog } from './event-log.ts';
import type { Payloads } from './payloads.ts';

/** Events `from … to` of the log, all of them in (start, start + length]. */
export interface EventWindow {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  /** Milliseconds. */
  readonly length: number;
}

/** Parts of a window that agents are compared by. */
const PARTS = 20;

/** Agents that did anything. */
export function agentsIn({ agents }: EventLog, { from, to }: EventWindow): number {
  return new Set(agents.codes.subarray(from, to)).size;
}

/** Variance of the payloads' entropy, in bits squared; 0 for fewer than two. */
export function entropyVariance(payloads: Payloads, { from, to }: EventWindow): number {
  const entropies: number[] = [];
  for (let event = from; event < to; event++) {
    const entropy = payloads.entropy(event);
    if (!Number.isNaN(entropy)) entropies.push(entropy);
  }
  return entropies.length < 2 ? 0 : variance(entropies);
}

/**
 * Mean correlation between the activity of two agents over the parts of the window, -1 to 1: near 0 when each acts when it
 * likes. A part counts as active or not, so that a burst of one agent is one moment. 0 with fewer than two agents that
 * are active in some part and idle in another.
 */
export function timeCorrelation({ agents, times }: EventLog, { from, to, start, length }: EventWindow): number {
  const active = new Map<number, Uint8Array>();
  for (let event = from; event < to; event++) {
    const parts = active.get(agents.codes[event]!) ?? new Uint8Array(PARTS);
    active.set(agents.codes[event]!, parts);
    parts[Math.min(PARTS - 1, Math.floor((PARTS * (times[event]! - start)) / length))] = 1;
  }
  const sums = new Float64Array(PARTS);
  let count = 0;
  for (const parts of active.values()) {
    const share = parts.reduce((sum, part) => sum + part, 0) / PARTS;
    if (share === 1) continue;
    count++;
    const spread = Math.sqrt(share * (1 - share));
    for (let i = 0; i < PARTS; i++) sums[i]! += (parts[i]! - share) / spread;
  }
  if (count < 2) return 0;
  const square = sums.reduce((sum, value) => sum + value * value, 0) / PARTS;
  return (square - count) / (count * (count - 1));
}

/** Entropy of the targets as a share of the highest there could be with so many events: 0 for one target, 1 for all different. */
export function targetSpread({ targets }: EventLog, { from, to }: EventWindow): number {
  const events = to - from;
  if (targets === null || events < 2) return 0;
  const counts = new Map<number, number>();
  for (let event = from; event < to; event++) {
    const target = targets.codes[event]!;
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  let moment = 0;
  for (const count of counts.values()) moment += count * Math.log(count);
  return Math.max(0, 1 - moment / (events * Math.log(events)));
}

/**
 * log2 of the events in the later half of the window to those in the earlier one, one added to each: above 0 where activity
 * grows.
 */
export function growth({ times }: EventLog, { from, to, start, length }: EventWindow): number {
  let later = 0;
  for (let event = from; event < to; event++) if (times[event]! > start + length / 2) later++;
  return Math.log((later + 1) / (to - from - later + 1)) * Math.LOG2E;
}
