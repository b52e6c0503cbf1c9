/** Tables in text files: comma-separated values and their relatives. */
import { ConfigurationError } from '../../base/errors.ts';
import { showJson } from '../../base/show-json.ts';
import { buildDataset } from '../build-dataset.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { CsvRequest } from '../csv/request.ts';
import type { DataSource, SourceOptions } from '../data-source.ts';
import { withPlace } from '../file-error.ts';
import { missingWords } from '../missing.ts';
import { rolesFor, wantedOf } from '../roles.ts';

export const csv: DataSource = {
  name: 'csv',
  description: 'Table in a text file with a header: .csv, .tsv or .txt, also as .gz.',
  async load(options, context) {
    let asked = options;
    const request: CsvRequest = {
      path: options.location,
      shown: options.displayLocation,
      delimiter: delimiterOf(options),
      encoding: options.encoding,
      missing: missingWords(options.missing),
      wanted(names) {
        asked = rolesFor(options, names);
        return names.map(name => wantedOf(name, asked));
      },
    };
    const table = await withPlace(options.displayLocation, () => readCsv(request, context));
    return buildDataset(table, asked, csv.name);
  },
};

function delimiterOf({ delimiter, location }: SourceOptions): string | null {
  if (delimiter === null) return /\.tsv(\.gz)?$/i.test(location) ? '\t' : null;
  if (/^[\t -~]$/.test(delimiter) && delimiter !== '"') return delimiter;
  throw new ConfigurationError(`the delimiter is ${showJson(delimiter)}, expected one ASCII character, not a quote`, {
    hint: 'the usual ones are "," ";" "|" and "\\t"',
  });
}
