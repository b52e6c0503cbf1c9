/** What the operating system refuses is told with what was being done, where, and what to do. */
import { expect, it } from 'vitest';
import { PlatformError } from '../base/errors.ts';
import { attempt } from './disk.ts';

const refused = (doing: string, code: string) => {
  const cause = Object.assign(new Error(`${code}: as the system says`), { code, syscall: 'open' });
  try {
    attempt(doing, 'models/x', () => {
      throw cause;
    });
  } catch (error) {
    expect(error).toBeInstanceOf(PlatformError);
    return error as PlatformError;
  }
  throw new Error('nothing was thrown');
};

it.each([
  ['read', 'EACCES', 'give this user the right to read it'],
  ['write', 'EACCES', 'give this user the right to write there, or choose another place with --models-dir'],
  ['write', 'ENOSPC', 'make room on the disk and run again'],
  ['read', 'EIO', undefined],
])('cannot %s: %s', (doing, code, hint) => {
  expect(refused(doing, code)).toMatchObject({
    message: `cannot ${doing} models/x: ${code}: as the system says`,
    hint,
  });
});
