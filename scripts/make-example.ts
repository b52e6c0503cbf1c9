/**
 * Makes `examples/bird-strikes.csv.gz` from the table in the npm package vega-datasets: FAA Wildlife Strike Database,
 * a work of the United States government and in the public domain. `damage` is the label; the columns of costs
 * are left out, since a cost is known only after the damage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const COLUMNS: Readonly<Record<string, string>> = {
  'Flight Date': 'flight_date',
  'Airport Name': 'airport',
  'Origin State': 'state',
  'Aircraft Make Model': 'aircraft',
  'Aircraft Airline Operator': 'operator',
  'Phase of flight': 'phase_of_flight',
  'Time of day': 'time_of_day',
  'Wildlife Size': 'wildlife_size',
  'Wildlife Species': 'wildlife_species',
  'Speed IAS in knots': 'speed_knots',
};

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
// No cell of this table holds a comma, a quote or a line break; the check below would say so.
const [head, ...rows] = readFileSync(path('node_modules/vega-datasets/data/birdstrikes.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split(','));
if (rows.some(row => row.length !== head!.length)) throw new Error('a row of the table has a quoted cell');
const at = Object.keys(COLUMNS).map(name => head!.indexOf(name));
const effect = head!.indexOf('Effect Amount of damage');
const lines = [
  [...Object.values(COLUMNS), 'damage'].join(','),
  ...rows.map(row => [...at.map(index => row[index]), row[effect] === 'None' ? 'no' : 'yes'].join(',')),
];
writeFileSync(path('examples/bird-strikes.csv.gz'), gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
