import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataError } from '../base/errors.ts';
import { commands } from '../commands.ts';
import { readOptions } from '../options.ts';
import type { Annotation } from '../platform/forge.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { annotatePlaces } from './annotate-places.ts';

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'mlops-annotate-'));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function annotated(error: unknown, workingDirectory: string): Annotation[] {
  const annotations: Annotation[] = [];
  annotatePlaces(error, { annotate: one => void annotations.push(one) }, { workingDirectory, checkout });
  return annotations;
}

/** What a training in the folder `ml` of the checkout ends with. */
async function failure(files: Readonly<Record<string, string>>): Promise<Annotation[]> {
  const workingDirectory = join(checkout, 'ml');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(workingDirectory, path, '..'), { recursive: true });
    writeFileSync(join(workingDirectory, path), content);
  }
  const train = commands.find(({ name }) => name === 'train')!;
  const options = readOptions(
    train.options,
    () => undefined,
    ({ name }) => name,
  );
  const error: unknown = await train.run(options as never, fakeContext({ workingDirectory })).catch(failed => failed);
  return annotated(error, workingDirectory);
}

it('marks every mistake of the configuration on its line and column, from the root of the repository', async () => {
  const text = '{\n  "defualt_schedule": "0 0 * * *",\n  "models": [{ "name": "a b", "type": "logistic" }]\n}\n';
  const marks = await failure({ 'config/training-schedule.json': text });
  const file = 'ml/config/training-schedule.json';
  expect(marks).toEqual([
    expect.objectContaining({
      level: 'error',
      file,
      line: 2,
      column: 3,
      message: expect.stringContaining('defualt_schedule'),
    }),
    expect.objectContaining({ file, line: 3, column: expect.any(Number), message: expect.stringContaining('a b') }),
  ]);
});

it('marks a configuration that is no JSON where it breaks off', async () => {
  const marks = await failure({ 'config/training-schedule.json': '{\n  "models": [}\n' });
  expect(marks).toEqual([expect.objectContaining({ file: 'ml/config/training-schedule.json', line: 2, column: 14 })]);
});

it.each([
  ['a row with too many cells', 'a,label\n1,0\n2,1,9\n', 3],
  ['a cell of another kind than the configuration says', 'a,label\n1,0\nx,1\n', 3],
])('marks %s on its line in the data', async (_, csv, line) => {
  const sources = { s: { location: 'data/d.csv', label: 'label', columns: { a: 'numeric' } } };
  const config = { models: [{ name: 'm', type: 'logistic', dataset: 's' }], sources };
  const marks = await failure({ 'config/training-schedule.json': JSON.stringify(config), 'data/d.csv': csv });
  expect(marks).toEqual([expect.objectContaining({ level: 'error', file: 'ml/data/d.csv', line })]);
});

it('marks no file outside the repository, no other error, and at most nine lines', () => {
  const at = (file: string, line: number) => ({ file, line, message: 'm' });
  expect(annotated(new DataError('x', { places: [at('../d.csv', 1), at('/tmp/d.csv', 1)] }), checkout)).toEqual([]);
  expect(annotated(new Error('x'), checkout)).toEqual([]);
  const many = Array.from({ length: 20 }, (_, i) => at('d.csv', i + 1));
  expect(annotated(new DataError('x', { places: many }), checkout)).toHaveLength(9);
});
