import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fakeContext } from './fake-context.ts';

it('steps its own clock, remembers what was said and asked, and leaves nothing behind', async () => {
  const context = fakeContext({ start: '2026-03-01T12:00:00Z', secrets: { KEY: 'k' } });
  expect([context.now(), context.now()].map(time => time.toISOString())).toEqual([
    ...['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:01.000Z'],
  ]);
  expect(context.clock()).toBeLessThan(context.clock());
  expect([context.secret('KEY'), context.secret('OTHER')]).toEqual(['k', undefined]);
  const report = { key: 'k', title: 't', body: 'b', labels: [], assignees: [], fingerprint: 'f', comment: 'c' };
  const { url } = await context.forge.reportIssue(report);
  expect(await context.forge.resolveIssue('other', 'c')).toBeUndefined();
  await context.log.group('Train', async () => context.log.info('done'));
  expect(existsSync(url)).toBe(true);
  expect(context.forge.calls).toEqual([
    { promise: 'reportIssue', report, outcome: 'new' },
    { promise: 'resolveIssue', key: 'other', comment: 'c', closed: false },
  ]);
  expect(context.log.lines.map(({ level, message }) => `${level} ${message}`)).toEqual(['group Train', 'info done']);
  context.cancel(new Error('stop'));
  expect(context.signal.reason).toMatchObject({ message: 'stop' });
  context.remove();
  expect(existsSync(context.workingDirectory)).toBe(false);
});
