import { expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { fileOptions, loadContext, sourceOptions, temporaryFolder } from '../../testing/data-files.ts';
import { isLabeled, type SourceOptions } from '../data-source.ts';
import type { Column, LabeledDataset } from '../dataset.ts';
import { csv } from '../sources/csv.ts';
import { generators, synthetic } from '../sources/synthetic.ts';
import { csvText } from './write-csv.ts';

const folder = temporaryFolder();

/** What the reader makes of the text. */
async function readBack(text: string, dataset: LabeledDataset, asked: Partial<SourceOptions> = {}) {
  const roles = {
    label: dataset.label.name,
    timestamp: dataset.timestamp?.name ?? null,
    group: dataset.group?.name ?? null,
  };
  const back = await csv.load(fileOptions(`${folder}/rows.csv`, text, { ...roles, ...asked }), loadContext());
  return isLabeled(back) ? back : expect.unreachable('no labels');
}

/** Cells as text: codes depend on the order in which categories appear. */
function cells(column: Column | null): unknown {
  if (column === null) return null;
  const { kind, name } = column;
  switch (column.kind) {
    case 'categorical':
      return { kind, name, cells: Array.from(column.codes, code => column.categories[code] ?? null) };
    case 'sequence':
      return {
        ...{ kind, name },
        cells: Array.from({ length: column.offsets.length - 1 }, (_, row) =>
          Array.from(
            column.codes.subarray(column.offsets[row]!, column.offsets[row + 1]!),
            code => column.vocabulary[code],
          ),
        ),
      };
    default:
      return column;
  }
}

it.each(generators.names)('writes what %s makes so that it is read back value for value', async location => {
  const options = sourceOptions({ location, displayLocation: location, samples: 5000, noise: 0.1 });
  const made = await synthetic.load(options, loadContext({ random: seededRandom(3) }));
  const dataset = isLabeled(made) ? made : expect.unreachable('no labels');
  const kinds = Object.fromEntries(dataset.columns.map(({ name, kind }) => [name, kind]));
  const back = await readBack([...csvText(dataset)].join(''), dataset, { kinds });
  expect(back.columns.map(cells)).toEqual(dataset.columns.map(cells));
  expect([back.timestamp, back.group].map(cells)).toEqual([dataset.timestamp, dataset.group].map(cells));
  expect(back.labels).toEqual(dataset.labels);
  expect(back.label).toEqual(dataset.label);
});

it('keeps missing values, quotes, line ends and blanks', async () => {
  const dataset: LabeledDataset = {
    ...{ name: 't', rows: 3, group: null, timestamp: null },
    columns: [
      { kind: 'numeric', name: 'a, "b"', values: Float64Array.of(0.1 + 0.2, Number.NaN, -1e-300) },
      { kind: 'categorical', name: 'c', categories: ['x,y', 'say "no"\nor yes'], codes: Int32Array.of(1, -1, 0) },
    ],
    origin: { source: '', location: '', digest: '', observedAt: null },
    labels: Uint8Array.of(1, 0, 1),
    label: { name: 'y', positive: 'yes', negative: 'no' },
  };
  const text = [...csvText(dataset)].join('');
  expect(text.split('\n')[0]).toBe('"a, ""b""",c,y');
  const back = await readBack(text, dataset);
  expect(back.columns.map(cells)).toEqual(dataset.columns.map(cells));
  expect(back.labels).toEqual(dataset.labels);
});
