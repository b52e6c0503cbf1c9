/** One run of a program of the user's that trains or scores: the folder that it works with, and what it is told of it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../base/json.ts';
import type { LabeledDataset } from '../../data/dataset.ts';
import type { Program, Programs } from '../../platform/programs.ts';
import type { HandedRows } from './handed-rows.ts';
import type { ReadColumn } from './known-scores.ts';
import { layOut, type ModelFile, takeModelFiles } from './model-folder.ts';
import { ROW, readScores } from './read-scores.ts';
import { readingWhatIsLeft, removeRunFolder } from './run-folder.ts';
import type { CommandSettings } from './settings.ts';
import { type TableRows, writeTable } from './table-file.ts';

/** What every program is told, whatever it does. */
export interface Told {
  readonly settings: CommandSettings;
  readonly columns: readonly ReadColumn[];
  readonly label: string;
  readonly seed: number;
}

/** What a program is given to work with. */
export interface Given {
  readonly words: readonly string[];
  /** null: as many as it likes. */
  readonly threads: number | null;
  /** null: it does not train. */
  readonly train: LabeledDataset | null;
  /** null: it scores nothing. */
  readonly toScore: HandedRows | null;
  /** What an earlier program has left as the model. */
  readonly files: readonly ModelFile[];
}

export interface Left {
  readonly files: readonly ModelFile[];
  /** Of the rows to score, in the order in which they were handed out; null: there were none. */
  readonly scores: Float64Array | null;
}

/** ProgramError when it fails, or leaves something else than it should. */
export async function runProgram(given: Given, told: Told, programs: Programs, signal: AbortSignal): Promise<Left> {
  const folder = mkdtempSync(join(programs.temporaryFolder, 'mlops-command-'));
  try {
    const { program, left } = layOutPlace(folder, given, told);
    await programs.run(program, signal);
    return readingWhatIsLeft(left);
  } finally {
    await removeRunFolder(folder);
  }
}

interface Place {
  readonly program: Program;
  /** Once it is over. */
  left(): Left;
}

function layOutPlace(folder: string, given: Given, { settings, columns, label, seed }: Told): Place {
  const { words, train, toScore, files, threads } = given;
  const { format, shell, seconds, memoryBytes, handsOn } = settings;
  const at = (name: string) => join(folder, name);
  for (const name of ['model', 'tmp']) mkdirSync(at(name));
  layOut(files, at('model'));
  const schema: JsonObject = { label, row: ROW, columns: columns.map(({ name, kind }) => ({ name, kind })) };
  writeFileSync(at('schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  const [trainFile, scoreFile, predictions] = ['train', 'score', 'predictions'].map(name => `${name}.${format}`);
  if (train !== null) writeTable(at(trainFile!), format, trainingTable(train));
  if (toScore !== null) writeTable(at(scoreFile!), format, numberedTable(toScore));
  const variables = {
    MLOPS_MODEL_DIR: at('model'),
    MLOPS_SCHEMA: at('schema.json'),
    MLOPS_SEED: String(seed),
    MLOPS_HYPERPARAMETERS: JSON.stringify(settings.parameters),
    MLOPS_LABEL: label,
    MLOPS_FORMAT: format,
    TMPDIR: at('tmp'),
    ...(threads === null ? {} : { MLOPS_THREADS: String(threads) }),
    ...(train === null ? {} : { MLOPS_TRAIN_DATA: at(trainFile!) }),
    ...(toScore === null ? {} : { MLOPS_SCORE_DATA: at(scoreFile!), MLOPS_PREDICTIONS: at(predictions!) }),
  };
  return {
    program: { words, shell, variables, handsOn, seconds, memoryBytes, folder },
    left: () => ({
      files: train === null ? files : takeModelFiles(at('model')),
      scores: toScore && readScores(at(predictions!), predictions!, format, toScore.rows.length),
    }),
  };
}

function trainingTable(train: LabeledDataset): TableRows {
  const rows = Int32Array.from(train.labels.keys());
  const added = { name: train.label.name, values: train.labels };
  return { datasets: [train], from: new Int32Array(train.rows), rows, added, addedFirst: false };
}

function numberedTable(toScore: HandedRows): TableRows {
  const values = Int32Array.from(toScore.rows.keys());
  return { ...toScore, added: { name: ROW, values }, addedFirst: true };
}
