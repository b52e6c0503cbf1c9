/** A card with the right digests may still say anything: what no card of ours says is refused by its field. */
import { expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { exampleCard } from '../testing/example-card.ts';
import { assemblePackage } from './assemble-package.ts';
import { CARD_FILE } from './model-card.ts';
import { parseCard, readCard } from './read-card.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forged card may hold anything.
type Any = any;

const files = assemblePackage(exampleCard(), new Map([['model.json', Buffer.from('{}')]]));
const bytes = (card: unknown) => Buffer.from(JSON.stringify(card));
const genuine = (): Any => JSON.parse(Buffer.from(files.get(CARD_FILE)!).toString());

it('reads a card as it was written, and one of the first versions, which said less', () => {
  expect(readCard(files)).toEqual(genuine());
  const { notices, search, job_sha256, decision_threshold, exports, ...less } = genuine();
  const { timestamp, group, generated, left_out, ...data } = less.data;
  expect(parseCard(bytes({ ...less, data })).name).toBe('fraud');
});

it.each<[string, (card: Any) => unknown]>([
  ['name', card => (card.name = '../../../outside')],
  ['name', card => (card.name = 'a\nb')],
  ['name', card => (card.name = '<b>')],
  ['name', card => delete card.name],
  ['version', card => (card.version = '20260131T020304Z-abababab/..')],
  ['version', card => (card.version = 1)],
  ['created_at', card => (card.created_at = '<script>1</script>')],
  ['created_at', card => (card.created_at = '2026-01-31')],
  ['schema_version', card => (card.schema_version = 2)],
  ['files', card => (card.files = null)],
  ['files.../x', card => (card.files['../x'] = card.files['model.json'])],
  ['files.model.json', card => (card.files['model.json'] = null)],
  ['files.model.json', card => (card.files['model.json'].bytes = -1)],
  ['features', card => (card.features = [null])],
  ['features', card => (card.features[0].kind = 7)],
  ['data', card => (card.data = null)],
  ['data.split', card => (card.data.split = null)],
  ['data.split', card => (card.data.split.by = '__proto__')],
  ['data.split', card => (card.data.split.test_share = 7)],
  ['data.label', card => (card.data.label = { name: 'x', positive: 'y' })],
  ['data.columns', card => (card.data.columns = 'x')],
  ['data.generated', card => (card.data.generated = { samples: 1e12 })],
  ['data.left_out', card => (card.data.left_out = [{ column: 'x' }])],
  ['hyperparameters', card => (card.hyperparameters = [])],
  ['seed', card => (card.seed = 0.5)],
  ['metrics', card => delete card.metrics],
  ['metrics.values', card => delete card.metrics.values.f1],
  ['metrics.threshold', card => (card.metrics.threshold = 1e308)],
  ['metrics.intervals', card => (card.metrics.intervals.accuracy = {})],
  ['metrics.reliability', card => (card.metrics.reliability = [null])],
  ['gate.verdict', card => (card.gate.verdict = 'toString')],
  ['gate.checks', card => (card.gate.checks[0].limit = { comparison: 'less' })],
  ['baseline.outcome', card => (card.baseline.outcome = '__proto__')],
  ['calibration', card => (card.calibration = null)],
  ['facts', card => (card.facts = null)],
  ['thresholds', card => (card.thresholds = { accuracy_min: null })],
  ['thresholds', card => (card.thresholds = { nonsense_min: 1 })],
  ['provenance.run', card => (card.provenance.run = null)],
  ['provenance.tool', card => delete card.provenance.tool.version],
  ['training_seconds', card => (card.training_seconds = '<img src=x onerror=1>')],
])('refuses one whose %s is none of ours', (field, change) => {
  const card = genuine();
  change(card);
  expect(() => parseCard(bytes(card))).toThrow(IntegrityError);
  expect(() => parseCard(bytes(card))).toThrow(`card.json is not a model card: ${field} is `);
});

it.each([null, [], 7, 'x'])('refuses %j', card => {
  expect(() => parseCard(bytes(card))).toThrow(/^card\.json is not a model card: it is /);
});

it('refuses what is nested so deep that whoever shows it would trip', () => {
  const deep = '{"a":'.repeat(50_000) + 1 + '}'.repeat(50_000);
  expect(() => parseCard(Buffer.from(deep))).toThrow(/^card\.json is nested deeper than 100 levels$/);
});
