/** Our side of csv.bench.ts: reads a CSV file into columns with one or two threads; answers with a line of JSON. */
import { seededRandom } from '../src/base/random.ts';
import { readCsv } from '../src/data/csv/read-csv.ts';
import { missingWords } from '../src/data/missing.ts';
import { peakRssBytes } from '../src/platform/peak-memory.ts';

const [path = '', threads = '2'] = process.argv.slice(2);
const { columns, rows } = await readCsv(
  {
    ...{ path, shown: path, delimiter: null, encoding: null, missing: missingWords([]) },
    wanted: names => names.map(() => 'value'),
  },
  { random: seededRandom(1), signal: new AbortController().signal, progress: () => {} },
  threads === '1' ? { twoThreadsFrom: Number.POSITIVE_INFINITY } : {},
);
const bytes = columns.map(column => {
  if (column.kind === 'numbers' || column.kind === 'times') return column.values.byteLength;
  return column.kind === 'strings' ? column.codes.byteLength : 0;
});
const columnBytes = bytes.reduce((sum, size) => sum + size, 0);
console.log(JSON.stringify({ rows, columnBytes, peakBytes: peakRssBytes() }));
