/** Rows for a model that is stored: read as the model knows its columns, whatever else the options say. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError } from '../../base/errors.ts';
import { fileOptions, loadContext, temporaryFolder } from '../../testing/data-files.ts';
import { isLabeled, type SourceOptions } from '../data-source.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';

const folder = temporaryFolder();
const label = { positive: 'yes', negative: 'no' };

const ASKED: Partial<SourceOptions> = {
  ...{ label: 'y', timestamp: 'at', group: 'g', ignore: ['id'], kinds: { note: 'text' } },
  known: { label, kinds: { zip: 'categorical', amount: 'numeric', absent: 'numeric' } },
};

function read(content: string, asked: Partial<SourceOptions> = ASKED) {
  return csv.load(fileOptions(join(folder, 'new.csv'), content, asked), loadContext());
}

describe('rows for a stored model', () => {
  it('are read with the kinds that it knows, in CSV and in JSON lines', async () => {
    const ofCsv = await read('zip,amount,y\n10115,1,yes\n20095,,no\n');
    const lines = '{"zip": "10115", "amount": 1, "y": "yes"}\n{"zip": "20095", "amount": null, "y": "no"}\n';
    const ofJsonl = await jsonl.load(fileOptions(join(folder, 'new.jsonl'), lines, ASKED), loadContext());
    for (const dataset of [ofCsv, ofJsonl]) {
      expect(dataset.columns).toEqual([
        { kind: 'categorical', name: 'zip', codes: Int32Array.of(0, 1), categories: ['10115', '20095'] },
        { kind: 'numeric', name: 'amount', values: Float64Array.of(1, Number.NaN) },
      ]);
      expect(dataset).toMatchObject({ labels: Uint8Array.of(1, 0), label: { name: 'y', ...label } });
    }
  });

  it('may lack the columns that have a role, and then have no label, moments and groups', async () => {
    const dataset = await read('zip,amount\n10115,1\n');
    expect(isLabeled(dataset)).toBe(false);
    expect([dataset.timestamp, dataset.group]).toEqual([null, null]);
  });

  it('have no labels where not one cell of the label says anything', async () => {
    expect(isLabeled(await read('amount,y\n1,\n2,\n'))).toBe(false);
  });

  it('may be of one class alone', async () => {
    expect(await read('amount,y\n1,no\n2,no\n')).toMatchObject({ labels: Uint8Array.of(0, 0) });
    expect(await read('amount,y\n1,yes\n')).toMatchObject({ labels: Uint8Array.of(1) });
  });

  it('are negative whatever else the label says, where the model was trained so', async () => {
    const known = { label: { positive: 'dog', negative: 'not dog' }, kinds: {} };
    expect(await read('amount,y\n1,cat\n2,dog\n3,cow\n', { ...ASKED, known })).toMatchObject({
      labels: Uint8Array.of(0, 1, 0),
    });
  });

  it('are refused when their labels are not those of the model', async () => {
    await expect(read('amount,y\n1,yes\n2,maybe\n')).rejects.toThrow(ConfigurationError);
    await expect(read('amount,y\n1,YES\n2,no\n')).rejects.toThrow(
      /values "YES", "no": the model tells "yes" from "no"/,
    );
  });

  it('are refused when some have a label and some have none', async () => {
    await expect(read('amount,y\n1,yes\n2,\n')).rejects.toThrow(DataError);
  });

  it('are refused when a number that the model reads is none, with line and cell', async () => {
    await expect(read('amount,y\n1,yes\nabc,no\n')).rejects.toThrow(
      /new\.csv:3: column "amount" has "abc", expected a number/,
    );
  });

  it('keep what was said of columns that are there', async () => {
    const dataset = await read('id,amount,note,g,at,y\n7,1,a,x,2024-01-01,yes\n');
    expect(dataset.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['amount', 'numeric'],
      ['note', 'text'],
    ]);
    expect(dataset.group?.categories).toEqual(['x']);
    expect(dataset.timestamp?.values).toEqual(Float64Array.of(Date.UTC(2024, 0)));
  });
});
