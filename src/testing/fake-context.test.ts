import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { IssueOutcome } from '../platform/forge.ts';
import { fakeContext } from './fake-context.ts';
import { issueChange } from './issue-change.ts';

it('steps its own clock, remembers what was said and asked, and leaves nothing behind', async () => {
  const context = fakeContext({ start: '2026-03-01T12:00:00Z', secrets: { KEY: 'k' } });
  expect([context.now(), context.now()].map(time => time.toISOString())).toEqual([
    ...['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:01.000Z'],
  ]);
  expect(context.clock()).toBeLessThan(context.clock());
  expect([context.secret('KEY'), context.secret('OTHER')]).toEqual(['k', undefined]);
  const changes = [issueChange(1), issueChange(2, { key: 'other', state: 'closed' })];
  const [opened, absent] = await context.forge.changeIssues(changes);
  expect(absent).toEqual({ state: 'unchanged', url: null });
  await context.log.group('Train', async () => context.log.info('done'));
  expect(existsSync((opened as IssueOutcome).url!)).toBe(true);
  expect(context.forge.calls).toEqual([{ promise: 'changeIssues', changes, states: ['new', 'unchanged'] }]);
  expect(context.log.lines.map(({ level, message }) => `${level} ${message}`)).toEqual(['group Train', 'info done']);
  context.cancel(new Error('stop'));
  expect(context.signal.reason).toMatchObject({ message: 'stop' });
  context.remove();
  expect(existsSync(context.workingDirectory)).toBe(false);
});
