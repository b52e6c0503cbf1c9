/** Where predictions go: a file that is there whole or not at all, or standard output, as far as somebody reads it. */
import { ConfigurationError } from '../base/errors.ts';
import { PendingFile } from '../base/pending-file.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { RowsFormat } from '../predictions/prediction-rows.ts';
import { attempt } from '../registry/disk.ts';

export interface PredictionSink {
  /** As it is shown; null: nowhere, in a dry run. */
  readonly shown: string | null;
  /** false: who read them is gone. */
  write(text: string): Promise<boolean>;
  finish(): void;
  /** Leaves no file; harmless after `finish`. */
  discard(): void;
}

const FORMAT_OF_ENDING: Readonly<Record<string, RowsFormat>> = { csv: 'csv', jsonl: 'jsonl', ndjson: 'jsonl' };

/** `-`: standard output. ConfigurationError where the ending tells no format and none is given. */
export function predictionFormat(output: string, asked: 'auto' | RowsFormat): RowsFormat {
  if (asked !== 'auto') return asked;
  if (output === '-') return 'csv';
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(FORMAT_OF_ENDING, ending)) return FORMAT_OF_ENDING[ending]!;
  throw new ConfigurationError(`the ending of ${output} tells no format of predictions`, {
    hint: 'name a .csv, .jsonl or .ndjson file as output, or give output-format',
  });
}

export function openPredictionSink(output: string, context: Context): PredictionSink {
  if (output === '-') return standardOutput(context);
  const path = resolvePath(context.workingDirectory, output);
  const file = attempt('write', output, () => new PendingFile(path), '--output');
  return {
    shown: output,
    async write(text) {
      attempt('write', output, () => file.write(Buffer.from(text)), '--output');
      return true;
    },
    finish: () => attempt('write', output, () => file.finish(), '--output'),
    discard: () => attempt('remove', output, () => file.discard(), '--output'),
  };
}

/** Of a dry run. */
export function noSink(): PredictionSink {
  return { shown: null, write: async () => true, finish: () => {}, discard: () => {} };
}

function standardOutput({ pipes }: Context): PredictionSink {
  if (pipes === null) {
    throw new ConfigurationError('an action has no standard output for predictions: it is the log of the workflow', {
      hint: 'name a file as output',
    });
  }
  return {
    shown: '-',
    write: async text => (await pipes.write(Buffer.from(text))) === 'open',
    finish: () => {},
    discard: () => {},
  };
}
