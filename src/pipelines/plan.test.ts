/** The matrix that a workflow fans out by. */
import { expect, it } from 'vitest';
import { story } from '../testing/training-story.ts';

const model = (name: string, more: object = {}) => ({ name, type: 'heuristic', ...more });

it('names a job for each chosen model, with its runner or the usual one', async () => {
  using here = story();
  here.write('config.json', {
    models: [
      model('a'),
      model('b', { type: 'logistic', runs_on: 'gpu' }),
      model('c', { runs_on: ['self-hosted', 'linux'] }),
    ],
  });
  const { outputs } = await here.run('plan', { config: 'config.json' });
  expect(outputs['count']).toBe('3');
  expect(JSON.parse(outputs['matrix']!)).toEqual({
    include: [
      { name: 'a', type: 'heuristic', 'runs-on': 'ubuntu-latest' },
      { name: 'b', type: 'logistic', 'runs-on': 'gpu' },
      { name: 'c', type: 'heuristic', 'runs-on': ['self-hosted', 'linux'] },
    ],
  });
  const chosen = await here.run('plan', { config: 'config.json', 'model-type': 'heuristic', 'runs-on': 'own, fast' });
  expect(JSON.parse(chosen.outputs['matrix']!).include.map((job: object) => Object.values(job))).toEqual([
    ['a', 'heuristic', ['own', 'fast']],
    ['c', 'heuristic', ['self-hosted', 'linux']],
  ]);
  expect(chosen.text).toMatch(/a +heuristic +own, fast\n.*\n2 jobs\n/);
});

it('plans every model type where no models are configured', async () => {
  using here = story();
  const { outputs, report } = await here.run('plan', {});
  expect(JSON.parse(outputs['matrix']!).include.length).toBe(Number(outputs['count']));
  expect(report.verdict).toBe('pass');
});

it('plans as many jobs as GitHub makes of one matrix, and refuses more by name', async () => {
  using here = story();
  const models = Array.from({ length: 257 }, (_, i) => model(`m${i}`));
  here.write('config.json', { models: models.slice(1) });
  expect((await here.run('plan', { config: 'config.json' })).outputs['count']).toBe('256');
  here.write('config.json', { models });
  await expect(here.run('plan', { config: 'config.json' })).rejects.toThrow(
    'config.json:1:11: models has 257 entries, expected at most 256',
  );
});

it.each([
  [{ runs_on: [] }, 'models[0].runs_on is [], expected the label of a runner, or a list of labels, or null'],
  [{ runs_on: 5 }, 'models[0].runs_on is 5, expected the label of a runner, or a list of labels, or null'],
  [{ runs_on: ['a', ' '] }, 'models[0].runs_on[1] is " ", expected the label of a runner'],
])('refuses %j', async (wrong, message) => {
  using here = story();
  here.write('config.json', { models: [model('a', wrong)] });
  await expect(here.run('plan', { config: 'config.json' })).rejects.toThrow(message);
});
