/**
 * Training by a program of the user's, whatever it is made of. It gets the training rows as a file and leaves files, which
 * are the model, and a score for each row that is to calibrate and judge it: without labels, each once, in an order that
 * tells nothing. With a second program, which scores rows by these files, the model can score any row; without one it knows
 * the rows that were scored while it trained, by their content, and no others.
 *
 * Only programs that the configuration names are run, never one that a stored model brings; and what scores is what was
 * judged: where the code of the scoring program is not what it was, nothing is scored by it.
 */
import { canonicalJson } from '../../base/canonical-json.ts';
import { ConfigurationError, DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { showJson } from '../../base/show-json.ts';
import type { Dataset, LabeledDataset } from '../../data/dataset.ts';
import { ProgramError, type Programs } from '../../platform/programs.ts';
import { scoringCode, trainingCode } from '../command/code-digests.ts';
import { type HandedRows, handOut } from '../command/handed-rows.ts';
import { asRead, hashesOf, knownScores, lookUp, NO_SCORES } from '../command/known-scores.ts';
import { runProgram, type Told } from '../command/program-run.ts';
import { ROW } from '../command/read-scores.ts';
import { COMMAND_DEFAULTS, type CommandSettings, commandFaults, readCommandSettings } from '../command/settings.ts';
import { type Learned, readState, writeState } from '../command/stored-model.ts';
import { type Hyperparameters, type Model, type ModelType, type TrainContext, UnscorableError } from '../model-type.ts';
import { pause } from '../pause.ts';

export const command: ModelType = {
  name: 'command',
  description: 'Your own training, in any language: a program gets the rows and leaves files and scores.',
  defaults: COMMAND_DEFAULTS,
  required: ['run'],
  synthetic: 'violations',
  check: commandFaults,
  code(hyperparameters, workingDirectory) {
    const settings = readCommandSettings(hyperparameters);
    return settings.files === null ? null : { ...trainingCode(settings, workingDirectory) };
  },
  async train() {
    throw new ConfigurationError('a program of yours trains this model, and none may be run here');
  },
  restore: state => modelOf(readState(state), null),
  withPrograms(programs, hyperparameters) {
    const isSound = commandFaults(hyperparameters).length === 0;
    const here = isSound ? { programs, settings: readCommandSettings(hyperparameters) } : null;
    return {
      ...command,
      train: (dataset, given, context) => train(dataset, given, context, programs),
      restore: state => modelOf(readState(state), here),
    };
  },
};

/** Where programs may be run, and which ones. */
interface Here {
  readonly programs: Programs;
  readonly settings: CommandSettings;
}

/** DataError when a column has the name of ours; ProgramError when a program fails. */
async function train(
  dataset: LabeledDataset,
  given: Hyperparameters,
  context: TrainContext,
  programs: Programs,
): Promise<Model> {
  const settings = readCommandSettings(given);
  refuseColumns(dataset);
  await pause(context, 0, 'writing rows');
  const { random, threads, signal, toScore = [] } = context;
  const columns = dataset.columns.map(({ name, kind }) => ({ name, kind }));
  const told: Told = { settings, columns, label: dataset.label.name, seed: random.fork('program').uint32() };
  const asked = handOut(
    toScore.map(rows => asRead(rows, columns)),
    { random: random.fork('rows to score') },
  );
  const handed = asked.rows.length === 0 ? null : asked;
  const code = { ...scoringCode(settings, programs.workingDirectory) };
  const { run, predict } = settings;
  const trainer = { words: run, threads, train: dataset, toScore: predict === null ? handed : null, files: [] };
  let { files, scores } = await runProgram(trainer, told, programs, signal);
  await pause(context, 0.9, 'scoring');
  if (predict !== null && handed !== null) {
    const scorer = { words: predict, threads: null, train: null, toScore: handed, files };
    ({ files, scores } = await runProgram(scorer, told, programs, signal));
  }
  await pause(context, 1);
  const learned: Learned = {
    ...{ columns, label: told.label, seed: told.seed, files, code },
    known: scores === null ? NO_SCORES : knownScores(asked.hashes, scores),
    facts: {
      scores_any_row: predict !== null,
      scored_rows: asked.rows.length,
      files: files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength })),
    },
  };
  return modelOf(learned, { programs, settings });
}

function refuseColumns({ columns, label, name }: LabeledDataset): void {
  const taken = columns.find(column => column.name === ROW || column.name === label.name);
  if (taken === undefined) return;
  throw new DataError(
    `the dataset ${showJson(name)} has a column ${showJson(taken.name)}, which means something else here`,
    {
      hint: `rename it, or list it in "ignore" of the source: ${ROW} numbers the rows that are handed to a program`,
    },
  );
}

/** `here` null: no program may be run. */
function modelOf(learned: Learned, here: Here | null): Model {
  const { columns, facts, known } = learned;
  let prepared = NO_SCORES;
  const unknown = (read: Dataset) => {
    const scores = lookUp(known, hashesOf(read));
    return handOut([read], { isWanted: row => Number.isNaN(scores[row]) });
  };
  return {
    type: command.name,
    features: columns,
    facts,
    kept(dataset) {
      const scores = lookUp(known, hashesOf(asRead(dataset, columns)));
      return Uint8Array.from(scores, score => (Number.isNaN(score) ? 0 : 1));
    },
    async prepare(dataset, signal) {
      const asked = unknown(asRead(dataset, columns));
      prepared = NO_SCORES;
      if (asked.rows.length === 0) return;
      prepared = knownScores(asked.hashes, await ask(learned, asked, here, dataset, signal));
    },
    score(dataset) {
      const hashes = hashesOf(asRead(dataset, columns));
      const others = lookUp(prepared, hashes);
      const scores = lookUp(known, hashes).map((score, row) => (Number.isNaN(score) ? others[row]! : score));
      if (scores.some(Number.isNaN)) throw unscored(scores.filter(Number.isNaN).length, dataset, here);
      return scores;
    },
    state: () => writeState(learned),
  };
}

function notScored(count: number, { rows }: Dataset): string {
  const all = rows.toLocaleString('en-US');
  return `${count.toLocaleString('en-US')} of ${all} rows were not scored while the model was trained`;
}

function unscored(count: number, dataset: Dataset, here: Here | null): UnscorableError {
  const isNamed = here !== null && here.settings.predict !== null;
  const why = isNamed ? 'no program is asked here' : 'the configuration names no program that scores others';
  return new UnscorableError(`${notScored(count, dataset)}, and ${why}`, {
    hint: 'give the hyperparameter "predict": a program that scores rows by the files of MLOPS_MODEL_DIR',
  });
}

/** The program that scores. UnscorableError where there is none, where it is not what it was, and where it fails. */
async function ask(
  learned: Learned,
  toScore: HandedRows,
  here: Here | null,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<Float64Array> {
  const { columns, label, seed, files, code } = learned;
  const what = notScored(toScore.rows.length, dataset);
  if (here === null || here.settings.predict === null) {
    throw unscored(toScore.rows.length, dataset, here);
  }
  const { programs, settings } = here;
  const now: JsonObject = { ...scoringCode(settings, programs.workingDirectory) };
  if (canonicalJson(now) !== canonicalJson({ ...code })) {
    const changed = [...new Set([...Object.keys(now), ...Object.keys(code)])].filter(path => now[path] !== code[path]);
    throw new UnscorableError(
      `${what}, and the code that scores is not what it was: ${changed.map(path => showJson(path)).join(', ')}`,
      {
        hint: 'check the commit out that the card names, or train again: then the new code is judged',
      },
    );
  }
  const words = settings.predict ?? [];
  const scorer = { words, threads: null, train: null, toScore, files };
  try {
    return (await runProgram(scorer, { settings, columns, label, seed }, programs, signal)).scores!;
  } catch (cause) {
    if (!(cause instanceof ProgramError)) throw cause;
    throw new UnscorableError(cause.message, { hint: cause.hint, cause });
  }
}
