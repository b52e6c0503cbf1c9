/** Entry of the thread that draws: answers each report with its pictures, and keeps them for the next one. */
import { parentPort } from 'node:worker_threads';
import { errorData } from '../../base/error-data.ts';
import type { Pictured } from '../evaluate-report.ts';
import type { FromDrawing } from './drawing-thread.ts';
import { type DrawnPicture, drawPictures } from './model-pictures.ts';

const port = parentPort!;
const known = new Map<string, DrawnPicture>();
let turn: Promise<void> = Promise.resolve();

async function answer(pictured: Pictured): Promise<FromDrawing> {
  try {
    return { pictures: await drawPictures(pictured, known) };
  } catch (error) {
    return { error: errorData(error) };
  }
}

port.on('message', (pictured: Pictured) => {
  turn = turn.then(async () => port.postMessage(await answer(pictured)));
});
