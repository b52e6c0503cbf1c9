/** Entry of the second thread: scans the segment that it is given and hands it over. */
import { parentPort, workerData } from 'node:worker_threads';
import { type SegmentTask, scanSegment } from './segment.ts';

const outcome = await scanSegment(workerData as SegmentTask);
const columns = 'columns' in outcome ? outcome.columns : [];
const arrays = columns.flatMap(({ values, inRoom, dictionary }) => [
  ...(values === null || inRoom ? [] : [values]),
  ...(dictionary === null ? [] : [dictionary.bytes, dictionary.ends, dictionary.lines]),
]);
parentPort!.postMessage(outcome, [...new Set(arrays.map(array => array.buffer as ArrayBuffer))]);
