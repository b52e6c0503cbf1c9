import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventTable, type MadeEvent } from '../../testing/event-tables.ts';
import { readEventLog } from './event-log.ts';
import type { Pattern } from './pattern.ts';
import { Usual } from './usual.ts';
import { windowsOf } from './windows.ts';

const COLUMNS = { time: null, agent: 'agent', action: 'action', target: 'target', payload: 'payload' };
const SECOND = 1000;

it('patterns know what lies before a window and not too long ago: events and windows, all of it and nothing else', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });
  const lengths = fc.constantFrom([20, 20], [20, 5], [30, 7]);
  fc.assert(
    fc.property(moments, lengths, fc.integer({ min: 1, max: 200 }), (seconds, [length, step], history) => {
      const made: MadeEvent[] = seconds.map(at => ({ at, agent: 'a' }));
      const log = readEventLog(eventTable(made), COLUMNS);
      const known = new Set<number>();
      const passed = new Set<number>();
      const pattern: Pattern = {
        name: 'spy',
        learn: event => void known.add(event),
        forget: event => void known.delete(event),
        judge: () => ({ decades: 0 }),
      };
      const usual = new Usual(log, [pattern], history * SECOND);
      const ends: number[] = [];
      for (const window of windowsOf(log.times, length! * SECOND, step! * SECOND)) {
        usual.reach(window);
        const since = window.start - history * SECOND;
        const before = [...log.times.keys()].filter(i => log.times[i]! <= window.start && log.times[i]! > since);
        expect([...known].sort((a, b) => a - b)).toEqual(before);
        expect([...passed]).toEqual(ends.filter(end => end <= window.start && end > since));
        const end = window.start + window.length;
        ends.push(end);
        usual.passLater(window, () => {
          passed.add(end);
          return () => void passed.delete(end);
        });
      }
    }),
  );
});
