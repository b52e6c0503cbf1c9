import { expect, it } from 'vitest';
import { exampleEvaluation } from '../../testing/example-evaluation.ts';
import { startDrawingThread } from './drawing-thread.ts';
import { type DrawnPicture, drawPictures } from './model-pictures.ts';

const { signal } = new AbortController();

it('draws what this thread draws, byte for byte, whatever was drawn ahead', async () => {
  const report = exampleEvaluation();
  const thread = startDrawingThread(signal);
  const ahead = await thread.draw({ ...report, importance: null });
  const all = await thread.draw(report);
  await thread.stop();
  const here = await drawPictures(report, new Map());
  const bytes = (pictures: readonly DrawnPicture[]) =>
    pictures.map(({ png, ...rest }) => ({ ...rest, png: Buffer.from(png).toString('base64') }));
  expect(bytes(all)).toEqual(bytes(here));
  expect(bytes(ahead)).toEqual(bytes(here).filter(({ name }) => name !== 'feature-importance'));
});

it('draws anew what is not as it was, and nothing else', async () => {
  const report = exampleEvaluation();
  const known = new Map<string, DrawnPicture>();
  const first = await drawPictures(report, known);
  const threshold = report.thresholds!.rows.find(row => row.threshold !== report.model.threshold)!.threshold;
  const second = await drawPictures({ ...report, model: { ...report.model, threshold } }, known);
  const same = second.filter((picture, i) => picture === first[i]).map(({ name }) => name);
  expect(same).toContain('feature-importance');
  expect(same).not.toContain('score-distribution');
});

it('tells what a picture failed of, and draws the next report', async () => {
  const thread = startDrawingThread(signal);
  const report = exampleEvaluation();
  const broken = { ...report, score_histogram: null as unknown as typeof report.score_histogram };
  await expect(thread.draw(broken)).rejects.toThrow(/null/);
  expect(await thread.draw({ ...report, metrics: null, importance: null })).not.toHaveLength(0);
  await thread.stop();
});

it('ends when the run is cancelled, with its reason, also for who asks later', async () => {
  const stopping = new AbortController();
  const thread = startDrawingThread(stopping.signal);
  const drawn = thread.draw(exampleEvaluation());
  stopping.abort(new Error('enough'));
  await expect(drawn).rejects.toThrow('enough');
  await expect(thread.draw(exampleEvaluation())).rejects.toThrow('enough');
});

it('says that it ended where it was stopped', async () => {
  const thread = startDrawingThread(signal);
  const drawn = thread.draw(exampleEvaluation());
  await thread.stop();
  await expect(drawn).rejects.toThrow('the thread that draws ended');
});
