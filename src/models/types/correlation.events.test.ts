/** From raw events to what is found: windows, training, and logs of other seeds, in which every pattern must be met. */
import { beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { isLabeled } from '../../data/data-source.ts';
import type { LabeledDataset } from '../../data/dataset.ts';
import { eventWindows } from '../../data/derivations/event_windows.ts';
import { ATTACKS } from '../../data/sources/synthetic/agents/attacks.ts';
import { synthetic } from '../../data/sources/synthetic.ts';
import { loadContext, sourceOptions } from '../../testing/data-files.ts';
import { trainContext } from '../../testing/train-context.ts';
import { correlation } from './correlation.ts';

const EVENTS = 40_000;
const FIVE_MINUTES = 300_000;
/** Fewer events of an attack in a window are its very beginning or end. */
const WHOLE = 5;

/** Windows of other logs than that which was learned from. */
interface Judged {
  readonly pattern: string;
  readonly attackEvents: number;
  readonly found: boolean;
}

let judged: Judged[];

beforeAll(async () => {
  const model = await correlation.train(eventWindows.derive(await log(1), {}), {}, trainContext(1));
  judged = [];
  for (const seed of [2, 3]) {
    const events = await log(seed);
    const windows = eventWindows.derive(events, {});
    const attackEvents = countAttacks(events);
    model.score(windows).forEach((score, row) => {
      judged.push({
        pattern: windows.group!.categories[windows.group!.codes[row]!]!,
        attackEvents: attackEvents.get(windows.timestamp!.values[row]!) ?? 0,
        found: score >= 0.5,
      });
    });
  }
}, 120_000);

async function log(seed: number): Promise<LabeledDataset> {
  const location = 'event_log';
  const options = sourceOptions({
    name: 'log',
    location,
    displayLocation: location,
    timestamp: 'time',
    samples: EVENTS,
  });
  const dataset = await synthetic.load(options, loadContext({ random: seededRandom(seed) }));
  return isLabeled(dataset) ? dataset : expect.unreachable('no labels');
}

/** Events of attacks by the end of their window. */
function countAttacks({ labels, timestamp }: LabeledDataset): Map<number, number> {
  const counts = new Map<number, number>();
  labels.forEach((label, row) => {
    const end = Math.ceil(timestamp!.values[row]! / FIVE_MINUTES) * FIVE_MINUTES;
    counts.set(end, (counts.get(end) ?? 0) + label);
  });
  return counts;
}

const share = (windows: readonly Judged[]) => windows.filter(({ found }) => found).length / windows.length;

it.each(Object.keys(ATTACKS))('finds windows of the pattern %s', pattern => {
  const windows = judged.filter(window => window.pattern === pattern);
  const whole = windows.filter(({ attackEvents }) => attackEvents >= WHOLE);
  expect(whole.length).toBeGreaterThan(20);
  expect(share(whole)).toBeGreaterThan(0.8);
  expect(share(windows)).toBeGreaterThan(0.65);
});

it('leaves benign windows alone, rushes and jobs of several agents among them', () => {
  const benign = judged.filter(({ attackEvents }) => attackEvents === 0);
  expect(benign.length).toBeGreaterThan(2000);
  expect(share(benign)).toBeLessThan(0.01);
});
