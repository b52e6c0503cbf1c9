import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CancelledError, DataError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import { fileOptions, loadContext, temporaryFolder } from '../../testing/data-files.ts';
import { missingWords } from '../missing.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRequest } from './request.ts';

const path = join(temporaryFolder(), 'large.csv');
const request: CsvRequest = {
  ...{ path, shown: 'large.csv', delimiter: null, encoding: null, missing: missingWords([]) },
  wanted: names => names.map(() => 'value'),
};
const oneThread = { twoThreadsFrom: Number.POSITIVE_INFINITY };
const twoThreads = { twoThreadsFrom: 0 };

function largeTable(rows: number): string {
  const random = seededRandom(7);
  const words = Array.from({ length: 300 }, (_, i) =>
    i % 3 === 0 ? `"word ${i}, with ""quotes""\nand lines"` : `word ${i}`,
  );
  const lines = Array.from({ length: rows }, (_, i) => {
    const number = random.next() < 0.04 ? '' : random.normal();
    const late = i < rows * 0.7 ? i : `row ${i}`;
    return `${i},${number},${words[random.integer(words.length)]},${late},2024-01-0${1 + (i % 9)}T10:00:00Z`;
  });
  return `id,number,word,late,moment\n${lines.join('\n')}\n`;
}

describe('a second thread', () => {
  beforeAll(() => {
    fileOptions(path, largeTable(30_000));
  });

  it('changes nothing in what is read', async () => {
    const alone = await readCsv(request, loadContext(), oneThread);
    const together = await readCsv(request, loadContext(), twoThreads);
    expect(alone.rows).toBe(30_000);
    expect(alone.columns.map(({ kind }) => kind)).toEqual(['numbers', 'numbers', 'strings', 'strings', 'times']);
    expect(together).toEqual(alone);
  });

  it('is stopped when the run is', async () => {
    const controller = new AbortController();
    const context = loadContext({ signal: controller.signal, progress: () => controller.abort() });
    await expect(readCsv(request, context, { ...twoThreads, blockBytes: 1 << 16 })).rejects.toThrow(CancelledError);
  });

  it('does not hide that the file changed meanwhile', async () => {
    const context = loadContext({
      progress() {
        fileOptions(path, 'id,number,word,late,moment\n1,2,3,4,5\n');
      },
    });
    await expect(readCsv(request, context, { ...twoThreads, blockBytes: 1 << 16 })).rejects.toThrow(DataError);
  });
});
