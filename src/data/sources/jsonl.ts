/** JSON Lines: one flat object per line. */
import { ConfigurationError } from '../../base/errors.ts';
import { buildDataset } from '../build-dataset.ts';
import type { DataSource } from '../data-source.ts';
import { withPlace } from '../file-error.ts';
import { readJsonl } from '../jsonl/read-jsonl.ts';
import { rolesFor, wantedOf, withKnownKinds } from '../roles.ts';

export const jsonl: DataSource = {
  name: 'jsonl',
  description: 'One JSON object per line: .jsonl or .ndjson, also as .gz. Lists of strings or numbers are sequences.',
  async load(options, context) {
    if (options.delimiter !== null) {
      throw new ConfigurationError('JSON Lines have no delimiter', { hint: 'leave "delimiter" out of the source' });
    }
    const reading = withKnownKinds(options);
    const table = await withPlace(options.displayLocation, () =>
      readJsonl(
        {
          path: options.location,
          shown: options.displayLocation,
          encoding: options.encoding,
          missing: new Set(['', ...options.missing]),
          wanted: name => wantedOf(name, reading),
        },
        context,
      ),
    );
    return buildDataset(table, rolesFor(options, table.names), jsonl.name);
  },
};
