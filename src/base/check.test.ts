import { describe, expect, it } from 'vitest';
import { type Check, type Status, verdictOf } from './check.ts';

const check = (status: Status): Check => ({
  ...{ name: 'accuracy', status, observed: 0.9, limit: null, n: 100, interval: null, message: 'said' },
});
const verdict = (...statuses: Status[]) => verdictOf(statuses.map(check));

describe('verdictOf', () => {
  it('passes only when every check that was made passed', () => {
    expect(verdict('pass', 'pass')).toBe('pass');
    expect(verdict('pass', 'skipped')).toBe('pass');
    for (const status of ['fail', 'insufficient_data', 'inconclusive', 'warn'] as const) {
      expect(verdict('pass', status)).toBe(status);
    }
  });

  it('takes the worst: a failure stands above missing data, missing data above an open question', () => {
    expect(verdict('warn', 'inconclusive', 'insufficient_data', 'fail')).toBe('fail');
    expect(verdict('warn', 'inconclusive', 'insufficient_data')).toBe('insufficient_data');
    expect(verdict('warn', 'inconclusive')).toBe('inconclusive');
  });

  it('does not count nothing as a success', () => {
    expect(verdictOf([])).toBe('insufficient_data');
    expect(verdict('skipped')).toBe('skipped');
  });
});
