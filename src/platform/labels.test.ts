import { expect, it } from 'vitest';
import { LABELS, labelNamed } from './labels.ts';

it('makes labels that GitHub takes', () => {
  expect(new Set(LABELS.map(({ name }) => name)).size).toBe(LABELS.length);
  for (const { name, color, description } of [...LABELS, labelNamed('team-risk')]) {
    expect(name.length).toBeLessThanOrEqual(50);
    expect(color).toMatch(/^[0-9a-f]{6}$/);
    expect(description.length).toBeLessThanOrEqual(100);
  }
});
