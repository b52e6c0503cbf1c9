/** Entry of the second thread: scans the segment that it is given and hands it over. */
import { parentPort } from 'node:worker_threads';
import { type SegmentTask, scanSegment } from './segment.ts';

const port = parentPort!;
const task = await new Promise<SegmentTask>(resolve => port.once('message', resolve));
const outcome = await scanSegment(task);
const columns = 'columns' in outcome ? outcome.columns : [];
const arrays = columns.flatMap(({ values, inRoom, dictionary }) => [
  ...(values === null || inRoom ? [] : [values]),
  ...(dictionary === null ? [] : [dictionary.bytes, dictionary.ends, dictionary.lines]),
]);
port.postMessage(outcome, [...new Set(arrays.map(array => array.buffer as ArrayBuffer))]);
