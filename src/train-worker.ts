/** Entry of a thread that trains: it knows the model types and the clock, and serves until it is stopped. */
import { parentPort } from 'node:worker_threads';
import { modelTypes } from './catalogs.ts';
import { serve } from './training/serve.ts';

serve(parentPort!, { typeNamed: modelTypes.get, clock: () => performance.now() });
