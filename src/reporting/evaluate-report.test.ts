import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exampleEvaluation, HOSTILE, type Names } from '../testing/example-evaluation.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { ROOT } from '../testing/mlops.ts';
import { commandsIn } from '../testing/runner-commands.ts';
import { modelPictures } from './charts/model-pictures.ts';
import { evaluateHtml } from './evaluate-html.ts';
import { evaluateSummary } from './evaluate-summary.ts';
import { attributionTable, sliceTable, thresholdTable } from './evaluate-tables.ts';
import { evaluateText } from './evaluate-text.ts';
import { pictureTable } from './picture-tables.ts';
import { foldedTableHtml, tableHtml, tableMarkdown, tableText } from './table.ts';
import { learningCurveOf, searchHistoryOf } from './training-facts.ts';

const plain = exampleEvaluation();
/** Without labels nothing of this exists. */
const unlabelled = {
  ...plain,
  ...{
    verdict: 'insufficient_data' as const,
    metrics: null,
    curves: null,
    simple_baseline: null,
    thresholds: null,
    slices: [],
  },
  ...{ importance: null, robustness: null, attributions: null },
  checks: [
    { ...plain.checks[0]!, name: 'labels', status: 'insufficient_data' as const, message: 'The data have no labels.' },
  ],
  data: { ...plain.data, positives: null },
};

it('is as its schema says, with labels and without', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'evaluate-report.schema.json'), 'utf8'));
  const isReport = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
  for (const report of [plain, exampleEvaluation(HOSTILE), unlabelled]) {
    expect(isReport(JSON.parse(JSON.stringify(report))), JSON.stringify(isReport.errors)).toBe(true);
  }
  expect(isReport({ ...plain, more: 1 })).toBe(false);
});

it('says where nothing was drawn, and what to give for it', () => {
  const told = 'pictures     none were drawn: give --output DIR';
  expect(evaluateText({ ...plain, dry_run: false, files: { ...plain.files, html: null } })).toContain(told);
  expect(evaluateText({ ...plain, dry_run: false, files: { ...plain.files, html: 'e/report.html' } })).not.toContain(
    told,
  );
});

describe('the job summary', () => {
  it('says the verdict first, then the checks and every metric with its interval', () => {
    const summary = evaluateSummary(plain);
    expect(summary).toMatch(/^## ❌ Evaluation: `fraud` failed\n/);
    expect(summary).toContain('| `precision` | 0.645 | ≥ 0.900 | 0.599 … 0.688 | 439 rows predicted positive | fail |');
    expect(summary).toContain('| ROC AUC | 0.827 | 0.806 … 0.846 |');
    expect(summary).toContain('```mermaid');
    expect(Buffer.byteLength(summary)).toBeLessThan(60_000);
  });

  it('says that nothing can be judged without labels', () => {
    const summary = evaluateSummary(unlabelled);
    expect(summary).toMatch(/^## ❔ Evaluation: `fraud` had too little data\n/);
    expect(summary).toContain('which have no labels');
    expect(summary).not.toContain('| metric |');
  });

  it('holds names that would like to act, and none of them does', () => {
    expect(activeNodes(evaluateSummary(exampleEvaluation(HOSTILE)))).toEqual(
      activeNodes(evaluateSummary(exampleEvaluation({ ...HOSTILE, ...quiet(HOSTILE) }))),
    );
  });

  const corpus = fileURLToPath(new URL('../../../shared/corpora/markdown/untrusted-fields.json', import.meta.url));
  it.skipIf(!existsSync(corpus))(
    'is inert with every text of the corpus (skipped: there is no ../shared/corpora)',
    () => {
      const { cases } = JSON.parse(readFileSync(corpus, 'utf8')) as { cases: { text: string }[] };
      const named = (text: string): Names => ({
        features: [text],
        positive: text,
        negative: 'x',
        location: text,
        slice: text,
      });
      const expected = activeNodes(evaluateSummary(exampleEvaluation(named('x'))));
      for (const { text } of cases)
        expect(activeNodes(evaluateSummary(exampleEvaluation(named(text)))), text).toEqual(expected);
    },
    240_000,
  );
});

/** The same number of names, without anything in them. */
function quiet({ features }: Names): Names {
  return { features: features.map((_, i) => `f${i}`), positive: 'p', negative: 'n', location: 'l', slice: 's' };
}

describe('the terminal', () => {
  it('says where everything lies', () => {
    const text = evaluateText({
      ...plain,
      files: { html: 'out/report.html', pictures: ['out/a.svg', 'out/a.png'], predictions: 'p.csv' },
    });
    expect(text).toContain('  report       out/report.html\n  pictures     2 in out\n  predictions  p.csv\n');
    expect(text).toContain('fraud failed');
  });

  it('gets no command and no control character from names', () => {
    const text = evaluateText(exampleEvaluation(HOSTILE));
    expect(commandsIn(text)).toEqual([]);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe('the page', () => {
  it('shows every text of a card, whatever is written in it, and does nothing of it', async () => {
    const attack = '<script>1</script><plaintext><!--"\'><a href=//x>';
    const forged = <T>(value: T): T => {
      if (typeof value === 'string') return attack as T;
      if (Array.isArray(value)) return value.map(forged) as T;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forged(inner)])) as T;
    };
    const { model, training, data, notices, simple_baseline: simple } = plain;
    const card = {
      ...forged({ model, training, data, notices }),
      simple_baseline: simple && { ...simple, name: attack },
    };
    const report = { ...plain, ...card };
    const page = evaluateHtml(report, await modelPictures(report));
    const tags = (html: string) => [...html.matchAll(/<\/?[a-z!][a-z0-9-]*/gi)].map(([tag]) => tag.toLowerCase());
    expect(page).toContain('&lt;script&gt;');
    const ours = new Set(tags(evaluateHtml(plain, await modelPictures(plain))));
    expect(tags(page).filter(tag => !ours.has(tag))).toEqual([]);
  });

  it('leaves out the sections that there is nothing for', () => {
    const sections = (report: typeof plain) =>
      [...evaluateHtml(report, []).matchAll(/<h2>(.*?)<\/h2>/g)].map(match => match[1]);
    expect(sections({ ...plain, training: { ...plain.training } })).toContain('Parts of the rows');
    expect(sections(unlabelled)).toEqual(['What was asked for', 'How fast it is']);
  });

  it('has no script, no address and no style from elsewhere', () => {
    const html = evaluateHtml(plain, []);
    expect(html).not.toMatch(/<script|https?:|<link|@import|url\(/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe('a table', () => {
  const table = {
    caption: 'c',
    head: ['a', { data: '<b>' }],
    rows: [[{ data: 'x|`y`' }, '0.5 (0.4 … 0.6)']],
    right: [1],
  };

  it('is neutral on each surface', () => {
    expect(tableText(table)).toEqual(['a                  <b>', 'x|`y`  0.5 (0.4 … 0.6)']);
    expect(tableMarkdown(table)).toEqual([
      '| a | `<b>` |',
      '| --- | ---: |',
      '| `` x\\u{7c}`y` `` | 0.5 (0.4 … 0.6) |',
    ]);
    const html = tableHtml(table);
    expect(html).toContain('<bdi>&lt;b&gt;</bdi>');
    expect(html).toContain('0.5<br><small>(0.4 … 0.6)</small>');
  });

  it('lies folded under every picture', () => {
    for (const name of [
      'confusion-matrix',
      'roc-curve',
      'precision-recall-curve',
      'score-distribution',
      'reliability',
    ]) {
      expect(pictureTable(name, plain)?.rows.length, name).toBeGreaterThan(1);
    }
    expect(foldedTableHtml(table)).toMatch(
      /^<details><summary>Table: c<\/summary>[\s\S]*<\/table><\/div>\n<\/details>$/,
    );
    expect(pictureTable('learning-curve', plain)!.rows.length).toBe(20);
    expect(pictureTable('learning-curve', plain)!.rows.at(-1)![0]).toBe('25');
    expect(pictureTable('search-history', plain)!.rows).toHaveLength(20);
    expect(pictureTable('search-history', plain)!.rows.at(-1)!.slice(0, 1)).toEqual(['30']);
  });

  it('of thresholds has each once, in their order, and says what is special about it', () => {
    const sweep = plain.thresholds!;
    const notes = (...given: Parameters<typeof thresholdTable>) =>
      thresholdTable(...given).rows.flatMap(row => (row.at(-1) === '' ? [] : [[row[0], row.at(-1)]]));
    expect(notes(sweep, 0.42)).toEqual([
      ['0.241', 'best F1 on these rows'],
      ['0.420', "the model's"],
    ]);
    expect(notes({ ...sweep, for_limits: sweep.best_f1 }, 0.42)[0]).toEqual([
      '0.241',
      'best F1 on these rows, meets all limits on these rows',
    ]);
    const shown = thresholdTable(sweep, 0.42).rows.map(row => row[0]);
    expect(shown).toHaveLength(9 + 2);
    expect(shown.toSorted()).toEqual(shown);
  });

  it('of slices by time tells moments by their minutes, or whole where these are not enough', () => {
    const [, byTime] = plain.slices;
    const named = (change: (value: string) => string) => {
      const slices = byTime!.slices.map(slice => ({ ...slice, value: change(slice.value) }));
      return sliceTable({ column: 'at', slices }).rows.map(row => row[0]);
    };
    expect(named(value => value)).toEqual([
      'below 2026-01-03 04:05',
      '2026-01-03 04:05 to below 2026-01-06 07:08',
      '2026-01-06 07:08 and more',
    ]);
    expect(named(value => value.replaceAll('06T07:08:09', '03T04:05:09'))[1]).toBe(
      '2026-01-03T04:05:06Z to below 2026-01-03T04:05:09Z',
    );
  });

  it('of attributions has a line for each row, whose number can be searched for, and names their unit', () => {
    const features = [
      { feature: 'amount', value: 2.5 },
      { feature: '<b>', value: -0.25 },
    ];
    const table = attributionTable([{ row: 12345, score: 0.99, features }], 'log-odds');
    expect(table.caption).toMatch(/, in log-odds$/);
    expect(tableText(table).at(-1)).toBe('12345  0.990  amount\u00a0+2.500, <b>\u00a0−0.250');
    expect(tableHtml(table)).toContain('<bdi>amount</bdi>\u00a0+2.500, <bdi>&lt;b&gt;</bdi>\u00a0−0.250</td>');
  });
});

describe('facts of a card', () => {
  it('are read as far as they are what they should be', () => {
    const epoch = { epoch: 1, loss: 0.5, validation_loss: null };
    expect(
      learningCurveOf({ learning_curve: [epoch, { epoch: 'x' }, null, 3, { ...epoch, validation_loss: 0.4 }] }),
    ).toEqual([epoch, { ...epoch, validation_loss: 0.4 }]);
    expect(learningCurveOf({})).toEqual([]);
    expect(learningCurveOf({ learning_curve: 'none' })).toEqual([]);
    const search = {
      metric: 'f1',
      direction: 'minimize',
      trials: [{ value: 0.5, status: 'complete' }, { value: null, status: 'failed' }, 'x', {}],
    };
    expect(searchHistoryOf({ ...search, more: 1 })).toEqual({
      ...{ metric: 'f1', direction: 'minimize' },
      trials: [
        { value: 0.5, status: 'complete' },
        { value: null, status: 'failed' },
        { value: null, status: '' },
      ],
    });
    for (const none of [undefined, null, 'x', [], { trials: 3 }, { ...search, trials: 7 }])
      expect(searchHistoryOf(none)).toBeNull();
  });
});
