/** For tests: the entry of a thread that trains `odd-types.ts`. */
import { parentPort } from 'node:worker_threads';
import { catalog } from '../base/catalog.ts';
import { serve } from '../training/serve.ts';
import { oddTypes } from './odd-types.ts';

serve(parentPort!, { typeNamed: catalog('model type', oddTypes).get, clock: () => performance.now() });
