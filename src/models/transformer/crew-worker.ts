/** Entry of the threads that help to train a transformer. */
import { workerData } from 'node:worker_threads';
import type { CrewTask } from './crew.ts';
import { workerOn } from './jobs.ts';
import { ticketsOf } from './tickets.ts';
import { attachTraining } from './training-memory.ts';

const { memory, size, learning, thread } = workerData as CrewTask;
const training = attachTraining(size, memory);
ticketsOf(training, workerOn(training, size, learning, thread)).serve();
