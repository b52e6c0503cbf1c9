import { expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { exampleSearch } from '../testing/example-card.ts';
import { readSearchFile, SEARCH_FILE, searchFile } from './search-file.ts';

it('comes back from the package, and is refused as broken when it is no JSON', () => {
  const files = new Map([[SEARCH_FILE, searchFile(exampleSearch())]]);
  expect(readSearchFile(files)).toMatchObject({ metric: 'f1', best: 6 });
  expect(readSearchFile(new Map())).toBeUndefined();
  expect(() => readSearchFile(new Map([[SEARCH_FILE, Buffer.from('{')]]))).toThrow(IntegrityError);
  expect(() => readSearchFile(new Map([[SEARCH_FILE, Buffer.from('{')]]))).toThrow('search.json is not JSON');
});
