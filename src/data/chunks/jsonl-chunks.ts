/** The rows of a JSON Lines text, some at a time, in the columns that a model reads. */
import { setImmediate } from 'node:timers/promises';
import { JsonObjects, wholeLines } from '../jsonl/read-jsonl.ts';
import type { Wanted } from '../roles.ts';
import type { ChunkReader, ChunkRequest } from './chunk.ts';
import { chunkOf } from './csv-chunks.ts';
import { Misreadings } from './misreadings.ts';

/** LineFault for whatever is wrong with the text. A file without rows has no chunks. */
export function jsonlChunks(request: ChunkRequest): ChunkReader {
  const columns = new Set<string>();
  const misreadings = new Misreadings();
  const how = { wanted: (name: string) => wantedOf(name, request), missing: new Set(['', ...request.missing]) };
  return {
    findings: {
      columns,
      get misread() {
        return misreadings.all;
      },
    },
    async *chunks(file, { signal }) {
      let line = 1;
      for await (const text of wholeLines(file, () => line, request.blockBytes)) {
        const objects = new JsonObjects(how, line);
        objects.addLines(text);
        line = objects.line;
        const { rows } = objects;
        if (rows > 0) {
          const table = objects.finish('');
          for (const name of table.names) columns.add(name);
          yield chunkOf(table.columns, rows, request, misreadings, file);
        }
        await setImmediate();
        signal.throwIfAborted();
      }
      file.checkUnchanged();
    },
  };
}

function wantedOf(name: string, { id, features }: ChunkRequest): Wanted {
  if (name === id) return 'strings';
  const feature = features.find(other => other.name === name);
  if (feature === undefined) return 'nothing';
  return feature.kind === 'numeric' || feature.kind === 'sequence' ? 'value' : 'strings';
}
