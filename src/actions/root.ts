/** Entry of the root action. */
import { runAction } from './run-action.ts';

await runAction(null);
