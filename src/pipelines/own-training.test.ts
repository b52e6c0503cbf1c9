/** Training by a program of the user's, from the configuration to the decision: judged, compared and kept as any other. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { commands } from '../commands.ts';
import { readOptions } from '../options.ts';
import { ProgramError } from '../platform/programs.ts';
import type { HandOverReport } from '../reporting/hand-over-report.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { type Story, story } from '../testing/training-story.ts';

const TRAINER = fileURLToPath(new URL('../testing/own-trainer.mjs', import.meta.url));
const OWN = ['node', 'own.mjs'];

let here: Story;
beforeEach(() => {
  here = story();
  cpSync(TRAINER, join(here.path, 'own.mjs'));
  here.write('payments.csv', numbersOnly(1500, 1));
});
afterEach(() => here[Symbol.dispose]());

/** The trainer knows numbers alone. */
function numbersOnly(rows: number, seed: number): string {
  return paymentsCsv(rows, { seed })
    .replace('country', 'is_br')
    .replaceAll(/,(de|fr|us|br),/g, (_, country: string) => `,${country === 'br' ? 1 : 0},`);
}

function configure(hyperparameters: JsonObject, more: JsonObject = {}): void {
  here.write('c.json', {
    performance_thresholds: { accuracy_min: 0.7, ece_max: 0.3 },
    models: [{ name: 'fraud', type: 'command', dataset: 'payments', hyperparameters, ...more }],
    sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
  });
}

const train = (given: Readonly<Record<string, string>> = {}) => here.train({ config: 'c.json', ...given });
const at = (path: string) => join(here.path, path);

/** Counts the runs of a program, in a file of its own. */
function counted(): string[] {
  here.write(
    'counted.mjs',
    `import { appendFileSync } from 'node:fs';\nappendFileSync('runs', 'x');\nawait import('./own.mjs');\n`,
  );
  return ['node', 'counted.mjs'];
}
const runs = () => (existsSync(at('runs')) ? readFileSync(at('runs'), 'utf8').length : 0);

describe('a model that a program has trained', () => {
  it('is calibrated, judged, kept with its card, and verified', async () => {
    configure({ run: OWN, parameters: { depth: 3 } });
    const report = await train();
    const [model] = report.models;
    expect(model).toMatchObject({ name: 'fraud', type: 'command', promoted: true, metrics: { n: 300 } });
    expect(model!.metrics.accuracy).toBeGreaterThan(0.7);
    const card = JSON.parse(readFileSync(at(`${model!.package}/card.json`), 'utf8'));
    expect(card).toMatchObject({
      hyperparameters: { run: OWN, parameters: { depth: 3 } },
      facts: { scores_any_row: false },
    });
    expect(card.features.map(({ name }: { name: string }) => name)).toEqual(['amount', 'is_br', 'hour']);
    expect((await here.run('verify', {})).report.verdict).toBe('pass');
  });

  it('is the same, byte for byte, from the same data and seed', async () => {
    configure({ run: OWN, predict: OWN });
    const [first, second] = [await train(), await train()];
    const bytes = ['model.json', 'weights.bin'].map(file =>
      [first, second].map(({ models }) =>
        readFileSync(
          at(
            `${models[0]!.package}/${file}`.replace('current', models[0] === first.models[0] ? 'archived' : 'current'),
          ),
        ),
      ),
    );
    for (const [one, other] of bytes) expect(one!.equals(other!)).toBe(true);
  });

  it('is scored again by `predict` where it has a program for that, and says what is missing where not', async () => {
    here.write('new.csv', numbersOnly(50, 9));
    configure({ run: OWN, predict: OWN });
    await train();
    const given = { config: 'c.json', input: 'new.csv', output: 'p.csv' };
    const done = await here.run('predict', given);
    expect(done.report).toMatchObject({ verdict: 'pass', rows: 50 });
    const [row] = numbersOnly(50, 9).split('\n').slice(1);
    expect(readFileSync(at('p.csv'), 'utf8').split('\n')[1]).toMatch(/^1,0\.\d+,[01],fraud,/);
    expect(row).toBeDefined();
    configure({ run: OWN });
    await expect(here.run('predict', given)).rejects.toThrow(
      /50 of 50 rows .* the configuration names no program that scores others/,
    );
    await expect(here.run('predict', { ...given, config: '' })).rejects.toThrow(/the configuration names no program/);
  });
});

describe('beside the one in production', () => {
  it('is compared on the same rows, which both have scored', async () => {
    configure({ run: OWN });
    await train();
    const { models } = await train();
    expect(models[0]!.baseline).toMatchObject({ outcome: 'non_inferior' });
    expect(models[0]!.baseline!.checks.find(({ name }) => name === 'baseline:ground')).toBeUndefined();
  });

  it('is compared on those that production has scored, where data have grown', async () => {
    configure({ run: OWN });
    await train();
    here.write('payments.csv', numbersOnly(1500, 1) + numbersOnly(300, 7).split('\n').slice(1).join('\n'));
    const { models } = await train();
    const ground = models[0]!.baseline!.checks.find(({ name }) => name === 'baseline:ground')!;
    expect(ground.status).toBe('pass');
    expect(ground.observed).toBeGreaterThan(250);
    expect(ground.observed).toBeLessThan(360);
    expect(ground.message).toMatch(
      /cannot score all test rows here .*; it has scored \d+ of the 360 before: compared on these\.$/,
    );
    expect(models[0]!.baseline!.checks.find(({ name }) => name === 'baseline:accuracy')!.n).toBe(ground.observed);
  });

  it('is compared by its own metrics where production has scored few of these rows', async () => {
    configure({ run: OWN });
    await train();
    here.write('payments.csv', numbersOnly(1500, 8));
    const [model] = (await train()).models;
    const ground = model!.baseline!.checks.find(({ name }) => name === 'baseline:ground')!;
    expect(ground.status).toBe('pass');
    expect(ground.observed).toBeLessThan(10);
    expect(ground.message).toMatch(/compared by what each had on its own test rows\.$/);
  });

  it('is compared on all rows where the program of production scores them, and is what it was', async () => {
    configure({ run: OWN, predict: OWN });
    await train();
    here.write('payments.csv', numbersOnly(1500, 8));
    const [model] = (await train()).models;
    expect(model!.baseline!.checks.map(({ name }) => name)).not.toContain('baseline:ground');
    expect(model!.baseline!.checks.find(({ name }) => name === 'baseline:accuracy')!.n).toBe(300);
  });

  it('does not ask production by code that has changed since it was judged', async () => {
    configure({ run: OWN, predict: OWN });
    await train();
    writeFileSync(at('own.mjs'), `${readFileSync(TRAINER, 'utf8')}\n// Another way to read the files.\n`);
    here.write('payments.csv', numbersOnly(1500, 1) + numbersOnly(300, 7).split('\n').slice(1).join('\n'));
    const [model] = (await train()).models;
    const ground = model!.baseline!.checks.find(({ name }) => name === 'baseline:ground')!;
    expect(ground.message).toMatch(
      /the code that scores is not what it was: "own\.mjs"\); it has scored \d+ of the 360 before/,
    );
  });

  it('does not stay for ever because its program fails on it now', async () => {
    const mark = `import { readFileSync, writeFileSync } from 'node:fs';\nconst mark = process.env.MLOPS_MODEL_DIR + '/mark';\n`;
    here.write('train.mjs', `${mark}writeFileSync(mark, readFileSync('format'));\nawait import('./own.mjs');\n`);
    const check = `if (String(readFileSync(mark)) !== String(readFileSync('format'))) process.exit(7);\n`;
    here.write('score.mjs', `${mark}${check}await import('./own.mjs');\n`);
    configure({ run: ['node', 'train.mjs'], predict: ['node', 'score.mjs'] });
    here.write('format', '1');
    await train();
    here.write('format', '2');
    here.write('payments.csv', numbersOnly(1500, 1) + numbersOnly(300, 7).split('\n').slice(1).join('\n'));
    const [model] = (await train()).models;
    const ground = model!.baseline!.checks.find(({ name }) => name === 'baseline:ground')!;
    expect(ground.message).toMatch(
      /cannot score all test rows here \(.*exit code 7.*\); it has scored \d+ of the 360 before/,
    );
    expect(model!.promoted).toBe(true);
  });
});

describe('a program that fails', () => {
  it('fails its own model, loudly, and no other', async () => {
    here.write('c.json', {
      performance_thresholds: { accuracy_min: 0.7, ece_max: 0.3 },
      models: [
        {
          name: 'broken',
          type: 'command',
          dataset: 'payments',
          hyperparameters: { run: ['node', '-e', 'console.error("no GPU"); process.exit(3)'] },
        },
        { name: 'sound', type: 'logistic', dataset: 'payments' },
      ],
      sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
    });
    const report = await train();
    expect(report.verdict).toBe('fail');
    expect(report.models.map(({ name }) => name)).toEqual(['sound']);
    expect(report.errors).toMatchObject([
      { name: 'broken', message: expect.stringMatching(/exit code 3; its last lines:\n {2}no GPU$/) },
    ]);
  });
});

describe('a program that writes to the registry while it trains', () => {
  const evil = (path: string) => {
    here.write(
      'evil.mjs',
      `import { appendFileSync } from 'node:fs';\nappendFileSync('${path}', '{}\\n');\nawait import('./own.mjs');\n`,
    );
    return ['node', 'evil.mjs'];
  };

  it.each([
    ['of a first run', false],
    ['of a later one', true],
  ])('is found out before anything counts: %s', async (_, isLater) => {
    if (isLater) {
      configure({ run: OWN });
      await train();
    }
    const before = isLater ? readFileSync(at('models/index.json'), 'utf8') : null;
    const log = 'models/audit/log/000000000000.jsonl';
    const lines = isLater ? readFileSync(at(log), 'utf8') : null;
    configure({ run: evil(log) });
    await expect(train()).rejects.toThrow(
      /^the registry was changed by someone else while this run had it: .*000000\.jsonl/,
    );
    expect(existsSync(at('models'))).toBe(isLater);
    if (!isLater) return;
    expect(readFileSync(at('models/index.json'), 'utf8')).toBe(before);
    writeFileSync(at(log), lines!);
    expect((await here.run('verify', {})).report.verdict).toBe('pass');
  });
});

it('keeps nothing where what a program has left behind speaks to the runner', async () => {
  configure({ run: OWN });
  const { options, run } = commands.find(({ name }) => name === 'train')!;
  const context = fakeContext({ workingDirectory: here.path });
  const refuseLate = () => {
    throw new ProgramError('late');
  };
  const values = readOptions(
    options,
    option => (option.name === 'config' ? 'c.json' : undefined),
    option => option.name,
  );
  await expect(run(values, { ...context, programs: { ...context.programs, refuseLate } })).rejects.toThrow('late');
  expect(existsSync(at('models'))).toBe(false);
});

describe('where training is skipped for what is unchanged', () => {
  it('trains each time while it is not known which files decide', async () => {
    configure({ run: counted() });
    await train({ retrain: 'changed' });
    await train({ retrain: 'changed' });
    expect(runs()).toBe(2);
  });

  it('is left alone while data, settings and the files that are named stay what they were', async () => {
    configure({ run: counted(), files: ['own.mjs'] });
    await train({ retrain: 'changed' });
    const { models } = await train({ retrain: 'changed' });
    expect(models[0]).toMatchObject({ reused: true });
    expect(runs()).toBe(1);
    writeFileSync(at('own.mjs'), `${readFileSync(TRAINER, 'utf8')}\n// Mended.\n`);
    await train({ retrain: 'changed' });
    expect(runs()).toBe(2);
  });
});

it('is handed over to a job that judges it and runs none of its programs', async () => {
  configure({ run: counted(), predict: counted() });
  const { report } = await here.run('train', { config: 'c.json', 'hand-over': 'trained' });
  expect((report as HandOverReport).handed_over).toMatchObject([{ name: 'fraud' }]);
  expect(runs()).toBe(2);
  const judged = await train({ trained: 'trained' });
  expect(judged.models).toMatchObject([{ name: 'fraud', promoted: true }]);
  expect(runs()).toBe(2);
});

describe('without a model of its type in the configuration', () => {
  it('is left out of all types, and refused by name', async () => {
    const report = await here.train({ 'num-samples': '500' });
    expect(report.models.map(({ type }) => type)).not.toContain('command');
    await expect(here.train({ 'model-type': 'command' })).rejects.toThrow(/no configured model is of type command/);
    await expect(here.train({ 'model-type': 'command,logistic', 'num-samples': '500' })).resolves.toMatchObject({
      models: [{ type: 'logistic' }],
    });
  });

  it('is refused by the configuration where its program is missing', async () => {
    configure({ predict: OWN });
    await expect(train()).rejects.toThrow(
      /hyperparameters.* is missing, expected a list such as \["python", "train\.py"\]/,
    );
    configure({ run: OWN, env: ['GITHUB_TOKEN'] });
    await expect(train()).rejects.toThrow(
      /hyperparameters\.env is \["GITHUB_TOKEN"\], expected a list of names of variables, none of them a token/,
    );
  });
});
