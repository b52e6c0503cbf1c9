import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancelledError, ConfigurationError, DataError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import { type Dataset, type LabeledDataset, selectRows } from '../../data/dataset.ts';
import { childPrograms } from '../../platform/child-programs.ts';
import { ProgramError } from '../../platform/programs.ts';
import { type RecordingLogger, recordingLogger } from '../../testing/fake-context.ts';
import { trainContext } from '../../testing/train-context.ts';
import { validator } from '../../training/validate.ts';
import { type Hyperparameters, type Model, UnscorableError } from '../model-type.ts';
import { command } from './command.ts';

const TRAINER = fileURLToPath(new URL('../../testing/own-trainer.mjs', import.meta.url));
let folder: string;
let log: RecordingLogger;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-own-'));
  log = recordingLogger();
  cpSync(TRAINER, join(folder, 'own.mjs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OWN = ['node', 'own.mjs'];
const code = (text: string) => ['node', '-e', text];

function typeWith(hyperparameters: Hyperparameters) {
  const environment = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, GITHUB_TOKEN: 'canary' };
  const programs = childPrograms({ environment, workingDirectory: folder, temporaryFolder: folder, log });
  return command.withPrograms!(programs, hyperparameters);
}

/** `rows` from a table in which y is 1 where a + b > 1. */
function table(rows: number, seed: number): LabeledDataset {
  const random = seededRandom(seed);
  const [a, b] = [1, 2].map(() => Float64Array.from({ length: rows }, () => random.next()));
  return {
    ...{ name: 'rows', rows, timestamp: null, group: null },
    columns: [
      { kind: 'numeric', name: 'a', values: a! },
      { kind: 'numeric', name: 'b', values: b! },
    ],
    origin: { source: 'csv', location: 'rows.csv', digest: '', observedAt: null },
    labels: Uint8Array.from(a!, (value, row) => (value + b![row]! > 1 ? 1 : 0)),
    label: { name: 'y', positive: '1', negative: '0' },
  };
}

const unlabelled = ({ labels: _, label: __, ...rows }: LabeledDataset): Dataset => rows;
const [TRAIN, TEST] = [table(200, 1), table(60, 2)];

function train(hyperparameters: Hyperparameters, toScore: readonly Dataset[] = [unlabelled(TEST)]): Promise<Model> {
  const given = { ...command.defaults, ...hyperparameters };
  return typeWith(given).train(TRAIN, given, trainContext(7, { toScore }));
}

const restored = (model: Model, hyperparameters: Hyperparameters) =>
  typeWith(hyperparameters).restore({ json: structuredClone(model.state().json), arrays: model.state().arrays });

/** As a story asks it. */
async function scores(model: Model, dataset: Dataset, signal = new AbortController().signal): Promise<Float64Array> {
  await model.prepare!(dataset, signal);
  return model.score(dataset);
}

function accuracy(scores: Float64Array, { labels }: LabeledDataset): number {
  return (
    scores.reduce((right, score, row) => right + (score >= 0.5 === (labels[row] === 1) ? 1 : 0), 0) / labels.length
  );
}

describe('without a program that scores', () => {
  it('knows the rows that it was handed while it trained, wherever they stand, and no others', async () => {
    const model = await train({ run: OWN });
    expect(accuracy(model.score(TEST), TEST)).toBeGreaterThan(0.9);
    const order = seededRandom(3).shuffle(Int32Array.from({ length: TEST.rows }, (_, row) => row));
    expect(model.score(selectRows(TEST, order))).toEqual(Float64Array.from(order, row => model.score(TEST)[row]!));
    expect(() => model.score(TRAIN)).toThrow(UnscorableError);
    expect(() => model.score(TRAIN)).toThrow(
      /^200 of 200 rows were not scored while the model was trained, and the configuration names no program/,
    );
    expect(model.kept!(TEST).every(kept => kept === 1)).toBe(true);
    expect([...model.kept!(TRAIN)].every(kept => kept === 0)).toBe(true);
  });

  it('knows them where it is restored, also where no program may be run', async () => {
    const model = await train({ run: OWN });
    const { json, arrays } = model.state();
    for (const type of [command, typeWith({ run: OWN }), typeWith({})]) {
      const again = type.restore({ json, arrays });
      expect(again.score(TEST)).toEqual(model.score(TEST));
      expect(() => again.score(TRAIN)).toThrow(UnscorableError);
    }
  });

  it('says that it can score nothing where nothing was handed out', async () => {
    const model = await train({ run: code('0') }, []);
    expect(model.facts['scored_rows']).toBe(0);
    expect(() => model.score(TEST)).toThrow(/60 of 60 rows/);
  });
});

describe('with a program that scores', () => {
  it('scores any row by the files that training left', async () => {
    const model = await train({ run: OWN, predict: OWN });
    const other = table(40, 9);
    expect(() => model.score(other)).toThrow(/^40 of 40 rows were not scored .*, and no program is asked here$/);
    expect(accuracy(await scores(model, other), other)).toBeGreaterThan(0.85);
    expect(await scores(restored(model, { run: OWN, predict: OWN }), other)).toEqual(model.score(other));
    expect(accuracy(await scores(model, TEST), TEST)).toBeGreaterThan(0.85);
    expect(() => model.score(other)).toThrow(UnscorableError);
  });

  it('is judged by what that program says, not by what training says', async () => {
    const spy = code(
      'require("fs").writeFileSync(process.env.MLOPS_MODEL_DIR + "/seen", Object.keys(process.env).filter(k => /^MLOPS_/.test(k)).sort().join())',
    );
    const answer =
      code(`const fs = require("fs"); const rows = fs.readFileSync(process.env.MLOPS_SCORE_DATA, "utf8").trim().split("\\n").slice(1);
      fs.writeFileSync(process.env.MLOPS_PREDICTIONS, "mlops_row,score\\n" + rows.map((_, i) => i + ",0.25").join("\\n"))`);
    const model = await train({ run: spy, predict: answer });
    expect(new Set(model.score(TEST))).toEqual(new Set([0.25]));
    const seen = Buffer.from(model.state().arrays['file_0'] as Uint8Array).toString();
    expect(seen).not.toContain('MLOPS_SCORE_DATA');
    expect(seen).not.toContain('MLOPS_PREDICTIONS');
    expect(seen).toContain('MLOPS_TRAIN_DATA');
  });

  it('runs what the configuration names, never what a stored model brings', async () => {
    const model = await train({ run: OWN, predict: OWN });
    const { json, arrays } = model.state();
    expect(JSON.stringify(json)).not.toContain('"predict"');
    const evil = { ...json, predict: code('require("fs").writeFileSync("pwned", "")'), run: code('0') };
    await expect(scores(typeWith({ run: OWN }).restore({ json: evil, arrays }), TRAIN)).rejects.toThrow(
      UnscorableError,
    );
    expect(() => readFileSync(join(folder, 'pwned'))).toThrow();
  });

  it('refuses to score by code that is not what it was when the model was judged', async () => {
    const model = await train({ run: ['node', 'train.mjs'], predict: OWN }).catch((error: unknown) => error);
    expect(model).toBeInstanceOf(ProgramError);
    cpSync(TRAINER, join(folder, 'train.mjs'));
    const split = await train({ run: ['node', 'train.mjs'], predict: OWN });
    const other = table(10, 5);
    const before = await scores(split, other);
    writeFileSync(join(folder, 'train.mjs'), '// Another way to train.\n');
    const again = restored(split, { run: ['node', 'train.mjs'], predict: OWN });
    expect(await scores(again, other)).toEqual(before);
    writeFileSync(join(folder, 'own.mjs'), `${readFileSync(TRAINER, 'utf8')}\n// Mended.\n`);
    await expect(scores(again, other)).rejects.toThrow(
      /^10 of 10 rows .* the code that scores is not what it was: "own\.mjs"$/,
    );
    expect(again.score(TEST)).toEqual(split.score(TEST));
  });

  it('tells its failure as one of scoring', async () => {
    const model = await train({ run: OWN, predict: OWN });
    const fails = restored(model, { run: OWN, predict: ['node', 'own.mjs', 'x'] });
    rmSync(join(folder, 'own.mjs'));
    await expect(scores(fails, TRAIN)).rejects.toThrow(UnscorableError);
  });

  it('is judged on the folds of a search, whose rows it was not handed while it trained', async () => {
    const own = { ...command.defaults, run: OWN, predict: OWN };
    const part = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, i) => from + i);
    const fold = { train: part(0, 100), calibrate: part(100, 150), judge: part(150, 200) };
    const asked = {
      candidates: [own],
      fold,
      stream: 's',
      metric: 'accuracy',
      threshold: 0.5,
      calibration: 'none',
    } as const;
    const [judged] = await validator(() => 0)(typeWith(own), TRAIN, asked, trainContext(7));
    expect(judged).not.toHaveProperty('error');
    expect((judged as { value: number }).value).toBeGreaterThan(0.7);
  });

  it('is ended with the program when the run is cancelled', async () => {
    const model = await train({ run: OWN, predict: OWN });
    const { json, arrays } = model.state();
    const slow = typeWith({ run: OWN, predict: ['sleep', '60'] }).restore({ json: { ...json, code: {} }, arrays });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new CancelledError('stopped')), 500);
    const began = performance.now();
    await expect(scores(slow, TRAIN, controller.signal)).rejects.toThrow(CancelledError);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(readdirSync(folder)).toEqual(['own.mjs']);
  });
});

describe('what a program is handed', () => {
  it('are the training rows with labels, and others without, in an order that tells nothing', async () => {
    const keep = ['MLOPS_TRAIN_DATA', 'MLOPS_SCORE_DATA', 'MLOPS_SCHEMA'].map(
      name => `fs.copyFileSync(process.env.${name}, process.env.MLOPS_MODEL_DIR + "/${name}")`,
    );
    const run =
      code(`const fs = require("fs"); ${keep.join(';')}; const n = fs.readFileSync(process.env.MLOPS_SCORE_DATA, "utf8").trim().split("\\n").length - 1;
      fs.writeFileSync(process.env.MLOPS_PREDICTIONS, "mlops_row,score\\n" + Array.from({length: n}, (_, i) => i + ",0.5").join("\\n"))`);
    const twice = unlabelled(selectRows(TEST, Int32Array.of(3, 4, 5)));
    const model = await train({ run }, [unlabelled(TEST), twice]);
    const { json, arrays } = model.state();
    const text = (name: string) => {
      const at = (json['files'] as { path: string }[]).findIndex(({ path }) => path === name);
      return Buffer.from(arrays[`file_${at}`] as Uint8Array).toString();
    };
    const [head, ...rows] = text('MLOPS_TRAIN_DATA').trimEnd().split('\n');
    expect(head).toBe('a,b,y');
    expect(rows).toHaveLength(200);
    expect(rows.map(row => Number(row.at(-1)))).toEqual([...TRAIN.labels]);
    const [scoreHead, ...handed] = text('MLOPS_SCORE_DATA').trimEnd().split('\n');
    expect(scoreHead).toBe('mlops_row,a,b');
    expect(handed.map(row => row.split(',')[0])).toEqual(Array.from({ length: 60 }, (_, i) => String(i)));
    const [a] = TEST.columns.map(column => (column.kind === 'numeric' ? [...column.values] : []));
    const order = handed.map(row => a!.indexOf(Number(row.split(',')[1])));
    expect(order.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect(order).not.toEqual(order.toSorted((x, y) => x - y));
    // Neither class comes first.
    const labels = order.map(row => TEST.labels[row]!);
    expect(
      Math.abs(
        labels.slice(0, 30).reduce((sum, label) => sum + label, 0) -
          labels.slice(30).reduce((sum, label) => sum + label, 0),
      ),
    ).toBeLessThan(16);
    expect(JSON.parse(text('MLOPS_SCHEMA'))).toEqual({
      ...{
        label: 'y',
        row: 'mlops_row',
        columns: [
          { name: 'a', kind: 'numeric' },
          { name: 'b', kind: 'numeric' },
        ],
      },
    });
  });

  it('are settings, a seed that stays the same, and no secret', async () => {
    const dump = code('console.log(Object.entries(process.env).map(e => e.join("=")).join("\\n"))');
    await train({ run: dump, parameters: { depth: 3 }, predict: OWN }, []);
    const lines = log.lines.map(({ message }) => message);
    expect(lines).toContainEqual(expect.stringContaining('MLOPS_HYPERPARAMETERS={"depth":3}'));
    expect(lines).toContainEqual(expect.stringContaining('MLOPS_LABEL=y'));
    expect(lines.join('\n')).not.toContain('canary');
    const seeds = () => log.lines.flatMap(({ message }) => /MLOPS_SEED=(\d+)/.exec(message)?.[1] ?? []);
    await train({ run: dump, predict: OWN }, []);
    expect(seeds()).toHaveLength(2);
    expect(new Set(seeds()).size).toBe(1);
  });
});

describe('a training that fails', () => {
  it('is an error of the data, so that other models go on', async () => {
    await expect(train({ run: code('console.log("no GPU"); process.exit(9)') })).rejects.toThrow(DataError);
    await expect(train({ run: code('console.log("no GPU"); process.exit(9)') })).rejects.toThrow(
      /exit code 9; its last lines:\n {2}no GPU/,
    );
  });

  it('says which predictions are missing', async () => {
    await expect(train({ run: code('0') })).rejects.toThrow(
      /^predictions\.csv: the program left no predictions there$/,
    );
  });

  it('leaves no folder behind', async () => {
    await train({ run: code('process.exit(1)') }).catch(() => {});
    await train({ run: OWN });
    expect(readdirSync(folder)).toEqual(['own.mjs']);
  });

  it('refuses columns whose names mean something else here', async () => {
    const taken = {
      ...TRAIN,
      columns: [...TRAIN.columns, { kind: 'numeric' as const, name: 'mlops_row', values: new Float64Array(200) }],
    };
    await expect(typeWith({ run: OWN }).train(taken, { run: OWN }, trainContext(1))).rejects.toThrow(
      /has a column "mlops_row"/,
    );
  });

  it('runs nothing where no program may be run, and nothing after it was stopped', async () => {
    await expect(command.train(TRAIN, { run: OWN }, trainContext(1))).rejects.toThrow(ConfigurationError);
    const stopped = typeWith({ run: OWN }).train(TRAIN, { run: OWN }, trainContext(1, { signal: AbortSignal.abort() }));
    await expect(stopped).rejects.toThrow(CancelledError);
    expect(log.lines).toEqual([]);
  });
});

it('tells which files of the user decide what is learned, where it is told all of them', () => {
  writeFileSync(join(folder, 'lib.py'), 'x = 1\n');
  const digest = (files: string[] | null) => command.code!({ run: OWN, files }, folder);
  expect(digest(null)).toBeNull();
  expect(Object.keys(digest(['lib.py'])!)).toEqual(['lib.py', 'own.mjs']);
  const before = JSON.stringify(digest(['.']));
  writeFileSync(join(folder, 'lib.py'), 'x = 2\n');
  expect(JSON.stringify(digest(['.']))).not.toBe(before);
  expect(() => digest(['absent.py'])).toThrow(/names "absent\.py", which is no file or folder/);
});
