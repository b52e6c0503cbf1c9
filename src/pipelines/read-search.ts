/** What a search has tried, from the report of the training that the model comes from. */
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../base/errors.ts';
import type { Json } from '../base/json.ts';
import { plainLine } from '../base/untrusted.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { SearchHistory } from '../reporting/evaluate-report.ts';
import { searchHistoryOf } from '../reporting/training-facts.ts';
import type { StoredModel } from './stored-model.ts';

interface TrainedModel {
  readonly name?: Json;
  readonly version?: Json;
  readonly search?: Json;
}

/** null: nothing was searched. ConfigurationError when it is no report of a training, or not of this version. */
export function readSearch(
  file: string,
  { card: { name, version } }: StoredModel,
  { workingDirectory }: Pick<Context, 'workingDirectory'>,
): SearchHistory | null {
  const hint = 'give what `mlops train --report FILE` has written';
  const shown = plainLine(file);
  let models: readonly TrainedModel[] | undefined;
  try {
    models = JSON.parse(readFileSync(resolvePath(workingDirectory, file), 'utf8'))?.models;
  } catch (cause) {
    throw new ConfigurationError(`the report ${shown} cannot be read: ${plainLine((cause as Error).message)}`, {
      hint,
      cause,
    });
  }
  if (!Array.isArray(models)) throw new ConfigurationError(`${shown} is no report of a training`, { hint });
  const trained = models.find(model => model?.name === name && model.version === version);
  if (trained === undefined) throw new ConfigurationError(`${shown} does not tell of ${name} ${version}`, { hint });
  return searchHistoryOf(trained.search);
}
