/** The side of the thread: takes orders one after the other, and gives back what comes of each. */
import type { MessagePort } from 'node:worker_threads';
import { errorData } from '../base/error-data.ts';
import { CancelledError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { ModelType, TrainContext } from '../models/model-type.ts';
import type { FromThread, Order, Results, ToThread } from './messages.ts';
import { validator } from './validate.ts';

export interface Serving {
  typeNamed(name: string): ModelType;
  /** Milliseconds from some fixed point. */
  clock(): number;
}

/** Progress is told in steps of this share: each one is a message. */
const STEP = 0.005;

export function serve(port: MessagePort, { typeNamed, clock }: Serving): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const validate = validator(clock);
  let rows: LabeledDataset | null = null;
  const say = (message: FromThread) => port.postMessage(message);

  async function done(order: Order, rows: LabeledDataset): Promise<Results[keyof Results]> {
    const type = typeNamed(order.type);
    const { threads, workspace } = order;
    const context = { threads, workspace, signal, progress: inSteps(say) };
    if (order.kind === 'validate') return validate(type, rows, order.validation, context);
    const started = clock();
    const model = await type.train(rows, order.hyperparameters, { ...context, random: seededRandom(order.stream) });
    return { state: model.state(), seconds: (clock() - started) / 1000 };
  }
  async function answer(order: Order, rows: LabeledDataset): Promise<void> {
    try {
      say({ kind: 'done', result: await done(order, rows) });
    } catch (error) {
      say({ kind: 'failed', error: errorData(error) });
    }
  }
  port.on('message', (message: ToThread) => {
    if (message.kind === 'stop') stopping.abort(new CancelledError('training was cancelled'));
    else if (message.kind === 'rows') rows = message.rows;
    else void answer(message.order, rows!);
  });
}

function inSteps(say: (message: FromThread) => void): TrainContext['progress'] {
  let last = { share: -1, doing: undefined as string | undefined };
  return (share, doing) => {
    if (doing === last.doing && Math.abs(share - last.share) < STEP && share < 1) return;
    last = { share, doing };
    say({ kind: 'progress', share, doing });
  };
}
