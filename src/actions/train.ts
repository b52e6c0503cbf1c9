/** Entry of the action `train`. */
import { runAction } from './run-action.ts';

await runAction('train');
