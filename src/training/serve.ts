/** The side of the thread: takes orders one after the other, and gives back what comes of each. */
import type { MessagePort } from 'node:worker_threads';
import { errorData } from '../base/error-data.ts';
import { CancelledError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { ModelType, TrainContext } from '../models/model-type.ts';
import type { FitResult, FromThread, Order, ToThread } from './messages.ts';

export interface Serving {
  typeNamed(name: string): ModelType;
  /** Milliseconds from some fixed point. */
  clock(): number;
}

/** Progress is told in steps of this share: each one is a message. */
const STEP = 0.005;

export function serve(port: MessagePort, serving: Serving): void {
  const stopping = new AbortController();
  let rows: LabeledDataset | null = null;
  const say = (message: FromThread) => port.postMessage(message);
  port.on('message', (message: ToThread) => {
    if (message.kind === 'stop') stopping.abort(new CancelledError('training was cancelled'));
    else if (message.kind === 'rows') rows = message.rows;
    else void answer(message.order, rows!, stopping.signal, serving, say);
  });
}

async function answer(
  order: Order,
  rows: LabeledDataset,
  signal: AbortSignal,
  serving: Serving,
  say: (message: FromThread) => void,
): Promise<void> {
  try {
    say({ kind: 'done', result: await fit(order, rows, { signal, progress: inSteps(say) }, serving) });
  } catch (error) {
    say({ kind: 'failed', error: errorData(error) });
  }
}

async function fit(
  { type, hyperparameters, stream, threads }: Order,
  rows: LabeledDataset,
  context: Pick<TrainContext, 'signal' | 'progress'>,
  { typeNamed, clock }: Serving,
): Promise<FitResult> {
  const started = clock();
  const random = seededRandom(stream);
  const model = await typeNamed(type).train(rows, hyperparameters, { ...context, random, threads });
  return { state: model.state(), seconds: (clock() - started) / 1000 };
}

function inSteps(say: (message: FromThread) => void): TrainContext['progress'] {
  let last = { share: -1, doing: undefined as string | undefined };
  return (share, doing) => {
    if (doing === last.doing && Math.abs(share - last.share) < STEP && share < 1) return;
    last = { share, doing };
    say({ kind: 'progress', share, doing });
  };
}
