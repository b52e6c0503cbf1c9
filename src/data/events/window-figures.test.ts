import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTable, LOG_BEGIN, type MadeEvent } from '../../testing/event-tables.ts';
import { readEventLog } from './event-log.ts';
import { Payloads } from './payloads.ts';
import { agentsIn, entropyVariance, growth, targetSpread, timeCorrelation } from './window-figures.ts';

const LENGTH = 300;
const COLUMNS = { time: null, agent: 'agent', action: 'action', target: 'target', payload: 'payload' };

const events = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 1000 * LENGTH }).map(milliseconds => milliseconds / 1000),
    agent: fc.constantFrom('a', 'b', 'c', 'd'),
    target: fc.constantFrom('x', 'y', 'z'),
    payload: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('page=1 user=2', 'page=3 user=4'),
      fc.constant(null),
    ),
  }),
  { minLength: 1, maxLength: 25 },
);

function figuresOf(made: readonly MadeEvent[]) {
  const log = readEventLog(eventTable(made), COLUMNS);
  const payloads = new Payloads(log.payloads!);
  const window = { from: 0, to: made.length, start: LOG_BEGIN, length: 1000 * LENGTH };
  return {
    agents: agentsIn(log, window),
    correlation: timeCorrelation(log, window),
    growth: growth(log, window),
    spread: targetSpread(log, window),
    variance: entropyVariance(payloads, window),
    similarity: payloads.similarity(0, made.length, log.agents.codes),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const pairsOf = <T>(items: readonly T[]) =>
  items.flatMap((first, i) => items.slice(i + 1).map(second => [first, second] as const));

function entropyOf(items: readonly string[]): number {
  const shares = [...new Set(items)].map(item => items.filter(other => other === item).length / items.length);
  return shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const covariance = mean(a.map((value, i) => (value - ma) * (b[i]! - mb)));
  return covariance / Math.sqrt(mean(a.map(value => (value - ma) ** 2)) * mean(b.map(value => (value - mb) ** 2)));
}

describe('figures of a window are those of a slow count:', () => {
  it('agents, growth and the spread of targets', () => {
    fc.assert(
      fc.property(events, made => {
        const found = figuresOf(made);
        expect(found.agents).toBe(new Set(made.map(({ agent }) => agent)).size);
        const later = made.filter(({ at }) => at > LENGTH / 2).length;
        expect(found.growth).toBeCloseTo(Math.log2((later + 1) / (made.length - later + 1)), 10);
        const spread = made.length < 2 ? 0 : entropyOf(made.map(({ target }) => target)) / Math.log2(made.length);
        expect(found.spread).toBeCloseTo(spread, 10);
      }),
    );
  });

  it('the correlation between agents, pair by pair', () => {
    fc.assert(
      fc.property(events, made => {
        const active = [...new Set(made.map(({ agent }) => agent))].map(agent => {
          const parts = made
            .filter(event => event.agent === agent)
            .map(({ at }) => Math.min(19, Math.floor((20 * at) / LENGTH)));
          return Array.from({ length: 20 }, (_, part) => (parts.includes(part) ? 1 : 0));
        });
        const pairs = pairsOf(active).map(([a, b]) => pearson(a, b));
        expect(figuresOf(made).correlation).toBeCloseTo(pairs.length === 0 ? 0 : mean(pairs), 8);
      }),
    );
  });

  it('the variance of entropies', () => {
    fc.assert(
      fc.property(events, made => {
        const entropies = made.flatMap(({ payload }) => (payload ? [entropyOf(payload.split(''))] : []));
        const centre = mean(entropies);
        const expected =
          entropies.length < 2
            ? 0
            : entropies.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (entropies.length - 1);
        expect(figuresOf(made).variance).toBeCloseTo(expected, 8);
      }),
    );
  });

  it('the similarity of payloads: 1 for the same ones, less for others, whoever compares', () => {
    const of = (...payloads: (string | null)[]) =>
      figuresOf(payloads.map((payload, i) => ({ at: 1 + i, agent: `agent-${i}`, payload }))).similarity;
    expect(of('page=1 user=2', 'page=1 user=2', 'page=1 user=2')).toBeCloseTo(1, 10);
    expect(of('page=1 user=2', 'page=1 user=3')).toBeGreaterThan(of('page=1 user=2', 'QzZ0aXRsYWJjZA/x9'));
    expect(of('page=1 user=2', 'QzZ0aXRsYWJjZA/x9')).toBeLessThan(0.3);
    expect([of('page=1 user=2'), of(null, ''), of('page=1', null)]).toEqual([0, 0, 0]);
    fc.assert(
      fc.property(events, made => {
        // Mean over pairs of different agents, each pair by itself.
        const pairs = pairsOf(made.filter(({ payload }) => payload)).filter(([a, b]) => a.agent !== b.agent);
        const alone = pairs.map(([a, b]) => of(a.payload!, b.payload!));
        expect(figuresOf(made).similarity).toBeCloseTo(pairs.length === 0 ? 0 : mean(alone), 8);
      }),
      { numRuns: 30 },
    );
  });
});
