/** Which rows a stored model is judged on. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvaluationStory, evaluationStory } from '../testing/evaluation-story.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';

let here: EvaluationStory;
beforeEach(() => {
  here = evaluationStory();
});
afterEach(() => here[Symbol.dispose]());

describe('which rows count', () => {
  it('are all of a file that is new', async () => {
    await here.trainFraud();
    here.write('new.csv', paymentsCsv(600, { seed: 2 }));
    const { data, verdict, metrics, notices } = await here.reported({ config: 'c.json', 'test-data': 'new.csv' });
    expect(data).toMatchObject({ location: 'new.csv', rows: 600, rows_read: 600, part: 'all', newest_days: null });
    expect(verdict).toBe('pass');
    expect(metrics).toMatchObject({ n: 600, when_trained: { n: 300 } });
    expect(notices).toEqual([]);
  });

  it('are the test part of the very data that it was trained on: the numbers are those of its card', async () => {
    await here.trainFraud();
    for (const given of [{ config: 'c.json' }, { config: 'c.json', 'test-data': 'payments.csv' }]) {
      const { data, metrics, notices } = await here.reported(given);
      expect(data).toMatchObject({ rows: 300, rows_read: 1500, part: 'test_part' });
      const { n, ...values } = metrics!.when_trained;
      expect(metrics).toMatchObject({ n, values });
      expect(notices).toEqual([expect.stringContaining('the very data that fraud was trained on')]);
    }
  });

  it('are the test part of its own source, also when that has grown', async () => {
    await here.trainFraud();
    const more = paymentsCsv(500, { seed: 3 }).split('\n').slice(1).join('\n');
    here.write('payments.csv', here.file('payments.csv') + more);
    const { data, notices } = await here.reported({ config: 'c.json' });
    expect(data).toMatchObject({ rows: 400, rows_read: 2000, part: 'test_part' });
    expect(notices).toEqual([expect.stringContaining('where all rows are new to it, name the file with --test-data')]);
  });

  it('are all, with a warning instead of a pass, where it cannot be told which ones it knows', async () => {
    const noted = paymentsCsv(1500, { seed: 1 }).trimEnd().split('\n');
    here.write('payments.csv', noted.map((line, i) => `${line},${i === 0 ? 'note' : `visit no. ${i}`}`).join('\n'));
    here.write('c.json', PAYMENTS_CONFIG);
    await here.train({ config: 'c.json' });
    // The model never read the note, but rows were told by it.
    here.write('payments.csv', noted.join('\n'));
    const { data, verdict, checks } = await here.reported({ config: 'c.json' });
    expect(data).toMatchObject({ rows: 1500, part: 'all' });
    expect(verdict).toBe('warn');
    expect(checks.at(-1)).toMatchObject({
      name: 'rows',
      status: 'warn',
      message: expect.stringContaining('may flatter it'),
    });
  });

  it('are made anew for a generator, with a seed that is not that of the training', async () => {
    await here.train({ 'model-type': 'logistic', 'num-samples': '2000' });
    const fresh = await here.reported({ 'num-samples': '700' });
    expect(fresh.data).toMatchObject({ source: 'synthetic', location: 'violations', rows: 700, part: 'all' });
    // As many as at its training, and others all the same.
    expect((await here.reported({ 'num-samples': '2000' })).data).toMatchObject({ rows: 2000, part: 'all' });
    const same = await here.reported({ 'num-samples': '2000', seed: '42' });
    expect(same.data).toMatchObject({ rows: 400, rows_read: 2000, part: 'test_part' });
  });

  it('are made with what the generator was told at the training, by its options too', async () => {
    const asked = { 'model-type': 'isolation_forest', days: '8', interval: '20', 'anomaly-rate': '0.1' };
    const [trained] = (await here.train({ ...asked, 'fail-on': 'never' })).models;
    const given = { stage: here.stageOf('isolation_forest') };
    const fresh = await here.reported(given);
    expect(fresh.data).toMatchObject({ location: 'metrics', rows: 576, part: 'all' });
    expect(fresh.data.positives! / 576).toBeCloseTo(0.1, 2);
    expect(fresh.data.digest).not.toBe(trained!.data.digest);
    expect((await here.reported({ ...given, seed: '42' })).data.digest).toBe(trained!.data.digest);
    expect((await here.reported({ ...given, 'test-days': '3' })).data).toMatchObject({ rows: 216, positives: 22 });
    expect((await here.reported({ ...given, 'num-samples': '300' })).data).toMatchObject({ rows: 300, positives: 30 });
    // Another generator, or this one by name, is told nothing.
    expect((await here.reported({ ...given, 'test-data': 'synthetic:metrics' })).data.rows).toBe(10_000);
  });

  it('are read with the roles that the columns had at the training, where no configuration names them', async () => {
    const dated = (rows: number, seed: number, from: number) =>
      paymentsCsv(rows, { seed })
        .trimEnd()
        .split('\n')
        .map((line, i) => `${line},${i === 0 ? 'at' : new Date(Date.UTC(2026, 0, 1, from + i)).toISOString()}`)
        .join('\n');
    const config = JSON.parse(PAYMENTS_CONFIG);
    here.write('c.json', { ...config, sources: { payments: { ...config.sources.payments, timestamp: 'at' } } });
    here.write('payments.csv', dated(1500, 1, 0));
    await here.train({ config: 'c.json' });
    here.write('new.csv', dated(240, 4, 1500));
    const given = { stage: here.stageOf('fraud'), 'test-data': 'new.csv', 'test-days': '3' };
    expect((await here.reported(given)).data).toMatchObject({ rows: 72, newest_days: 3 });
  });

  it('are those of the newest days, where the source tells moments', async () => {
    await here.trainFraud();
    const config = JSON.parse(PAYMENTS_CONFIG);
    here.write('c.json', { ...config, sources: { payments: { ...config.sources.payments, timestamp: 'at' } } });
    const dated = paymentsCsv(240, { seed: 4 }).trimEnd().split('\n');
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1, i)).toISOString();
    here.write('new.csv', dated.map((line, i) => `${line},${i === 0 ? 'at' : at(i)}`).join('\n'));
    const { data } = await here.reported({ config: 'c.json', 'test-data': 'new.csv', 'test-days': '3' });
    expect(data).toMatchObject({ rows: 72, newest_days: 3, observed: { from: at(169), to: at(240) } });
    await expect(here.evaluate({ 'test-data': 'new.csv', 'test-days': '3' })).rejects.toThrow(
      /no column of new\.csv tells them/,
    );
  });

  it('are a sample where fewer are asked for', async () => {
    await here.trainFraud();
    here.write('new.csv', paymentsCsv(600, { seed: 2 }));
    const { data } = await here.reported({ config: 'c.json', 'test-data': 'new.csv', 'num-samples': '100' });
    expect(data).toMatchObject({ rows: 100, rows_read: 600 });
  });
});
