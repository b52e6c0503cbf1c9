import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PERMISSIONS } from './permissions.ts';

it('lists every permission that a call names, and none that no call does', () => {
  const room = fileURLToPath(new URL('github', import.meta.url));
  const calls = readdirSync(room).filter(file => !file.endsWith('.test.ts'));
  const named = calls.flatMap(file => {
    const text = readFileSync(join(room, file), 'utf8');
    return [...text.matchAll(/permission: '([^']+)'/g)].map(match => match[1]!);
  });
  expect([...new Set(named)].sort()).toEqual(PERMISSIONS.map(({ permission }) => permission).toSorted());
});
