import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../base/files.ts';
import { exampleCard, exampleSearch } from '../testing/example-card.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { assemblePackage } from './assemble-package.ts';
import type { ModelCard } from './model-card.ts';
import { renderModelCard } from './render-model-card.ts';
import { readSearchFile } from './search-file.ts';

const MODEL = new Map([['model.json', Buffer.from('{}')]]);
const corpus = '../shared/corpora/markdown/untrusted-fields.json';

const render = (text?: string) => renderModelCard({ ...exampleCard(text), files: {} }, exampleSearch(text));
const body = (markdown: string) => markdown.slice(markdown.indexOf('\n---\n') + 5);

describe('the page of a model card', () => {
  it('says first what was decided, and which checks did not pass', () => {
    const lines = body(render())
      .split('\n')
      .filter(line => line !== '');
    expect(lines.slice(0, 5)).toEqual([
      '# `fraud`, version `20260131T020304Z-abababab`',
      '**❌ Failed** its promotion gate on 2026-01-31. It was kept as a candidate, not in production.',
      '- ❌ Failed: `ece` 0.2, asked for at most 0.08',
      '- ❔ Undecided: `slice:payments` `payments`',
      'A `logistic` model that learned to tell `payments` from `payments` in column `payments`.',
    ]);
  });

  it('shows each metric with its interval, limit and rows', () => {
    const { metrics } = exampleCard();
    const { low, high } = metrics.intervals.accuracy!;
    const number = (value: number) => String(Number(value.toFixed(4)));
    expect(render()).toContain(
      `| Accuracy | ${number(metrics.values.accuracy!)} | ${number(low)} to ${number(high)} | at least 0.85 | 200 | ✅ |`,
    );
    expect(render()).toContain(`| Recall | ${number(metrics.values.recall!)} |`);
    expect(render()).toContain(
      `| \`payments\` | ${metrics.confusion.true_positive} | ${metrics.confusion.false_negative} |`,
    );
  });

  it('begins with front matter as Hugging Face reads it', () => {
    const text = render();
    const front = parse(text.slice(4, text.indexOf('\n---\n')));
    expect(front).toMatchObject({
      ...{ library_name: 'mlops-actions', pipeline_tag: 'tabular-classification', tags: ['mlops-actions', 'logistic'] },
      'model-index': [
        { name: 'fraud', results: [{ task: { type: 'tabular-classification' }, dataset: { type: 'csv' } }] },
      ],
    });
    const metrics = front['model-index'][0].results[0].metrics;
    expect(metrics[0]).toEqual({ type: 'accuracy', name: 'Accuracy', value: exampleCard().metrics.values.accuracy });
    expect(metrics).toHaveLength(10);
  });

  it('is of texts for those who look for models, where it reads one', () => {
    const features = [{ name: 'note', kind: 'text' }, ...exampleCard().features];
    const text = renderModelCard({ ...exampleCard(), features, files: {} });
    const front = parse(text.slice(4, text.indexOf('\n---\n')));
    expect(front.pipeline_tag).toBe('text-classification');
    expect(front['model-index'][0].results[0].task.type).toBe('text-classification');
  });

  it.each([
    ['configuration', null, 'from a score of 0.5 on, as the configuration says.'],
    ['hyperparameters', null, 'from a score of 0.5 on, as its hyperparameters say.'],
    ['best_f1', 0.75, 'from a score of 0.5 on, chosen by the best F1 on the calibration rows (0.75 there).'],
    ['default', null, 'from a score of 0.5 on, the default.'],
  ] as const)('says of a threshold how it was found: %s', (by, f1, told) => {
    const decision_threshold = { threshold: 0.5, chosen_by: by, f1 };
    expect(renderModelCard({ ...exampleCard(), decision_threshold, files: {} })).toContain(told);
  });

  it('names the columns with a role, and what a generator was told', () => {
    const text = render('at');
    expect(text).toContain('| moments in | `at` |\n| groups in | `at` |\n');
    expect(text).toContain('| generated with | `samples = 1000`, `start = at` |');
  });

  it('shows the best trials of a search, and says where the others are', () => {
    const text = render();
    const table = text.slice(text.indexOf('### The best trials'), text.indexOf('### What it learned'));
    expect(table.split('\n').filter(line => /^\| \d/.test(line))).toEqual([
      '| 6 | 0.9 | 0.8 1 | `l2 = 5`, `penalty = l1` |',
      '| 7 | 0.85 | 0.75 0.95 | `l2 = 6`, `penalty = l1` |',
      '| 2 | 0.8 | 0.7 0.9 | `l2 = 1`, `penalty = l1` |',
      '| 4 | 0.75 | 0.65 0.85 | `l2 = 3`, `penalty = l1` |',
      '| 1 | 0.7 | 0.6 0.8 | `l2 = 0`, `penalty = l1` |',
    ]);
    expect(table).toContain('\n3 more in `search.json`.\n');
    expect(renderModelCard({ ...exampleCard(), files: {} })).not.toContain('The best trials');
  });

  it('is whole for a card of the first versions, which says less', () => {
    const { decision_threshold: _, notices: __, job_sha256: ___, data, ...card } = exampleCard();
    const { timestamp: ____, group: _____, generated: ______, left_out: _______, ...rest } = data;
    const text = renderModelCard({ ...card, data: rest, files: {} });
    expect(text).toContain('A row is called positive from a score of 0.5 on.\n');
    expect(text).not.toMatch(/undefined|moments in|groups in|generated with/);
  });

  it('leaves out of the front matter what has no value, and shows a dash for it', () => {
    const card = exampleCard();
    const metrics = { ...card.metrics, values: { ...card.metrics.values, precision: null } };
    const text = renderModelCard({ ...card, metrics, files: {} });
    expect(text).not.toContain('type: precision');
    expect(text).toContain('| Precision | – |');
  });

  it('shows as many features as a page bears, and says that there are more', () => {
    const features = Array.from({ length: 500 }, (_, i) => ({ name: `f${i}`, kind: 'numeric' }));
    const text = renderModelCard({ ...exampleCard(), features, files: {} });
    expect(text).toContain('It reads 500 features: `f0` (numeric), `f1` (numeric),');
    expect(text).toContain('`f49` (numeric), … (all in `card.json`)');
  });

  it('tells of columns that were left out, of what else there is to know, and of what was learned, line by line', () => {
    const coefficients = Array.from({ length: 20 }, (_, i) => ({ name: `f${i}`, weight: 1 - i / 20 }));
    const features = [{ name: 'a', kind: 'numeric' }];
    const facts = { solver: 'newton', coefficients, not_used: [] };
    const text = renderModelCard({ ...exampleCard('@octocat'), features, facts, files: {} });
    expect(text).toContain('It reads 1 feature: `a` (numeric).\n\n- `@octocat`\n\n- `@octocat`\n\n## Model');
    expect(text).toContain('| before calibration | ECE 0.245, Brier score 0.3 on the test rows |');
    expect(text).toContain('\n- `solver`: `newton`\n- `coefficients`:\n  - `f0` `weight 1`\n  - `f1` `weight 0.95`\n');
    expect(text).toContain('\n  - … 8 more in `card.json`\n- `not_used`: none\n');
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(400);
  });

  it('shows as many digits as tell a value from the limit that it missed', () => {
    const card = exampleCard();
    const limit = { comparison: 'at_least' as const, value: 0.85 };
    const checks = [{ ...card.gate.checks[0]!, status: 'fail' as const, observed: 0.849999, limit }];
    const text = renderModelCard({ ...card, gate: { verdict: 'fail', checks }, files: {} });
    expect(text).toContain('- ❌ Failed: `accuracy` 0.849999, asked for at least 0.85');
  });

  it('shows the least and the most value that a metric may have, and the worse verdict', () => {
    const card = exampleCard();
    const [least] = card.gate.checks;
    const most = { ...least!, status: 'fail' as const, limit: { comparison: 'at_most' as const, value: 0.86 } };
    const text = renderModelCard({ ...card, gate: { verdict: 'fail', checks: [least!, most] }, files: {} });
    expect(text).toMatch(/\| Accuracy \|.*\| at least 0\.85, at most 0\.86 \| 200 \| ❌ \|/);
  });

  it('says which rows a metric is about', () => {
    expect(render()).toMatch(/\| ROC AUC \|.*\| \d+ rows of the rarer class \|/);
  });

  it.each(['@octocat #1 <b>x</b>', '---\n# head\n- item', 'a|b\n| - |', '"\n  x: [1]\n"', '`` ` ](http://x) \\'])(
    'is inert and whole with %j in every place that data can reach',
    text => {
      expect(activeNodes(body(render(text)))).toEqual(activeNodes(body(render())));
      const front = render(text).slice(4, render(text).indexOf('\n---\n'));
      expect(Object.keys(parse(front))).toEqual(['library_name', 'pipeline_tag', 'tags', 'model-index']);
    },
  );

  it.skipIf(!existsSync(corpus))(
    'is inert with every text of the corpus (skipped where ../shared/corpora is absent)',
    () => {
      const expected = activeNodes(render());
      const { cases } = JSON.parse(readFileSync(corpus, 'utf8')) as { cases: { text: string }[] };
      for (const { text } of cases) expect({ text, ...activeNodes(render(text)) }).toEqual({ text, ...expected });
    },
  );
});

describe('a package', () => {
  it('is the model with its card and page; the card vouches for all other files', () => {
    const files = assemblePackage(exampleCard(), MODEL);
    expect([...files.keys()].sort()).toEqual(['README.md', 'card.json', 'model.json', 'reliability.svg']);
    const card = JSON.parse(Buffer.from(files.get('card.json')!).toString()) as ModelCard;
    expect(card).toMatchObject({ ...JSON.parse(JSON.stringify(exampleCard())) });
    const digests = Object.entries(card.files).map(([name, file]) => [name, file.sha256, file.bytes]);
    expect(digests).toEqual(
      ['README.md', 'model.json', 'reliability.svg'].map(name => {
        return [name, sha256(files.get(name)!), files.get(name)!.byteLength];
      }),
    );
  });

  it('holds the model in formats of others too, and tells how to use them', () => {
    const weights = Float32Array.of(1, 2);
    const exports = [
      { folder: 'tfjs', use: ['Load it.', 'Score.'], files: new Map([['w.bin', Buffer.from(weights.buffer)]]) },
    ];
    const files = assemblePackage(exampleCard(), MODEL, exports);
    expect([...files.keys()]).toContain('tfjs/w.bin');
    const card = JSON.parse(Buffer.from(files.get('card.json')!).toString()) as ModelCard;
    expect(card.files['tfjs/w.bin']).toEqual({ sha256: sha256(files.get('tfjs/w.bin')!), bytes: 8 });
    expect(card.exports).toEqual([{ folder: 'tfjs', use: ['Load it.', 'Score.'] }]);
    const page = Buffer.from(files.get('README.md')!).toString();
    expect(page).toContain('For other programs, in `tfjs/`: Load it. Score.\n');
    expect(page).toContain('| `tfjs/w.bin` | 8 |');
  });

  it('holds every trial of a search, the same bytes however long they took', () => {
    const files = assemblePackage(exampleCard(), MODEL, [], exampleSearch());
    const { seconds: _, trials, ...search } = exampleSearch();
    const kept = trials.map(({ seconds: __, ...trial }) => trial);
    expect(readSearchFile(files)).toEqual({ schema_version: 1, ...search, trials: kept });
    const card = JSON.parse(Buffer.from(files.get('card.json')!).toString()) as ModelCard;
    expect(card.files['search.json']!.sha256).toBe(sha256(files.get('search.json')!));
    const slow = { ...exampleSearch(), seconds: 99, trials: trials.map(trial => ({ ...trial, seconds: 9 })) };
    expect(assemblePackage(exampleCard(), MODEL, [], slow)).toEqual(files);
    expect(readSearchFile(MODEL)).toBeUndefined();
  });

  it('has the same bytes for the same card and model', () => {
    expect(assemblePackage(exampleCard(), MODEL)).toEqual(assemblePackage(exampleCard(), MODEL));
  });
});
