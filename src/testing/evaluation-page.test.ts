/** The page of an evaluation in a real browser: light, dark, narrow, printed, and with names that would like to act. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelPictures } from '../reporting/charts/model-pictures.ts';
import { toPng } from '../reporting/charts/png.ts';
import { evaluateHtml } from '../reporting/evaluate-html.ts';
import { trainingHtml } from '../reporting/training-html.ts';
import { exampleEvaluation, HOSTILE, type Names } from './example-evaluation.ts';
import { exampleModel } from './example-report.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function pageOf(names?: Names): Promise<string> {
  const report = exampleEvaluation(names);
  return evaluateHtml(report, await modelPictures(report));
}

/** With text of data wherever the page of a training shows some. */
async function trainingPageOf(names?: Names): Promise<string> {
  const pictured = exampleEvaluation(names);
  const model = exampleModel('fraud', 0.8);
  const text = names?.location ?? 'data/payments.csv';
  const told = { ...model, notices: [text], decision: text, data: { ...model.data, location: text } };
  return trainingHtml(told, pictured, await modelPictures(pictured), '2026-01-31T02:03:04.000Z');
}

describe.skipIf(CHROMIUM === undefined)('the page in a browser (skipped: there is no chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  /** What the page does that a page should not: ask a network, complain, open a dialog. */
  async function open(html: string, look: { width: number; colorScheme: 'light' | 'dark' }, bypassCSP = false) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.colorScheme,
      bypassCSP,
    });
    const page = await context.newPage();
    const told: string[] = [];
    page.on('request', request => told.push(`request ${request.url()}`));
    page.on('console', message => told.push(`console ${message.text()}`));
    page.on('pageerror', error => told.push(`error ${error.message}`));
    page.on('dialog', dialog => {
      told.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    await page.setContent(html, { waitUntil: 'load' });
    return { page, told, [Symbol.asyncDispose]: () => context.close() };
  }

  const looks = [
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
    { width: 360, colorScheme: 'light' },
  ] as const;

  it.each(looks)('is whole and quiet at $width pixels, $colorScheme', async look => {
    await using opened = await open(await pageOf(), look);
    const { page, told } = opened;
    expect(told).toEqual([]);
    expect(await page.locator('figure svg').count()).toBe(8);
    expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(page)).toEqual([]);
    expect(await overlappingTexts(page)).toEqual([]);
    expect(await page.locator('details table').count()).toBe(8);
    if (look.width >= 1200) expect(await cutTables(page)).toEqual([]);
  });

  it('cuts no table at 1200 pixels, also where there is the most to say', async () => {
    const report = exampleEvaluation();
    const slices = report.slices.map(sliced => ({
      ...sliced,
      slices: sliced.slices.map(slice => ({
        ...{ ...slice, n: 123_456 },
        worse_on: ['accuracy', 'recall', 'false_positive_rate'] as const,
      })),
    }));
    await using opened = await open(evaluateHtml({ ...report, slices }, await modelPictures(report)), {
      ...{ width: 1200, colorScheme: 'light' },
    });
    expect(await cutTables(opened.page)).toEqual([]);
    await opened.page.setViewportSize({ width: 700, height: 900 });
    expect(await cutTables(opened.page)).not.toEqual([]);
  });

  it.each([
    ['nothing is asked for', {}],
    ['a target is beside chance', { precision_min: 0.27, recall_min: 0 }],
    ['a target is chance', { precision_min: 534 / 2000, recall_min: 0.53 }],
    ['a target is below the legend', { recall_min: 0.4 }],
    ['targets are at the edges', { precision_min: 1, recall_min: 1 }],
    ['targets are at the model', { precision_min: 0.645, recall_min: 0.53 }],
  ])('has no text upon another where %s, with the other method or without', async (_, limits) => {
    const report = exampleEvaluation();
    const thresholds = { ...report.thresholds!, limits };
    for (const simple_baseline of [report.simple_baseline, null]) {
      const svgs = (await modelPictures({ ...report, thresholds, simple_baseline })).map(({ svg }) => svg);
      await using opened = await open(svgs.map(svg => `<figure>${svg}</figure>`).join(''), looks[0]);
      expect(await overlappingTexts(opened.page)).toEqual([]);
      expect(await cutTexts(opened.page)).toEqual([]);
    }
  });

  it('has pictures that a browser reads as PNG too, in the same size', async () => {
    await using opened = await open('', looks[0]);
    for (const { name, svg } of await modelPictures(exampleEvaluation())) {
      const png = Buffer.from(await toPng(svg)).toString('base64');
      const [width, height] = await opened.page.evaluate<number[]>(`(async () => {
        const image = new Image();
        image.src = 'data:image/png;base64,${png}';
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      })()`);
      const [, wide, high] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
      expect([width, height], name).toEqual([2 * Number(wide), 2 * Number(high)].map(Math.round));
    }
  });

  it.each(looks)(
    'has nothing that axe finds wrong at $width pixels, $colorScheme: names, order, contrast',
    async look => {
      await using opened = await open(await pageOf(), look, true);
      expect(await violations(opened.page)).toEqual([]);
    },
  );

  it.each(looks)('is as good for a training at $width pixels, $colorScheme', async look => {
    await using opened = await open(await trainingPageOf(), look, true);
    const { page, told } = opened;
    expect(told).toEqual([]);
    expect(await page.locator('figure svg').count()).toBe(8);
    expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await using hostile = await open(await trainingPageOf(HOSTILE), look);
    expect(hostile.told).toEqual([]);
    expect(await hostile.page.locator('script, img, iframe, a, object, embed, form').count()).toBe(0);
    expect(await widthBeyond(hostile.page)).toBeLessThanOrEqual(0);
  });

  it('shows names that would like to act, and does nothing', async () => {
    await using opened = await open(await pageOf(HOSTILE), looks[0]);
    const { page, told } = opened;
    expect(told).toEqual([]);
    expect(await page.locator('script, img, iframe, a, object, embed, form').count()).toBe(0);
    expect(await page.locator('text="日本語"').count()).toBeGreaterThan(0);
    expect(await page.textContent('body')).toContain('<script>alert(1)</script>');
    expect(await page.textContent('body')).not.toMatch(/(?![\n])[\p{Cc}\p{Cf}]/u);
    expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(page)).toEqual([]);
  });

  const corpus = fileURLToPath(new URL('../../../shared/corpora/strings/blns.json', import.meta.url));
  it.skipIf(!existsSync(corpus))(
    'does nothing with any string of the corpus (skipped: there is no ../shared/corpora)',
    async () => {
      const strings = JSON.parse(readFileSync(corpus, 'utf8')) as string[];
      for (let from = 0; from < strings.length; from += 120) {
        const features = strings.slice(from, from + 120);
        const [positive, negative, location, slice] = features as [string, string, string, string];
        await using opened = await open(await pageOf({ features, positive, negative, location, slice }), looks[0]);
        expect(opened.told).toEqual([]);
        expect(await opened.page.locator('script, img, iframe, a, object, embed, form, input, link').count()).toBe(0);
        expect(await widthBeyond(opened.page)).toBeLessThanOrEqual(0);
      }
    },
  );

  it('is dark where its reader has it so, also in every picture, and light on paper all the same', async () => {
    await using opened = await open(await pageOf(), { width: 1280, colorScheme: 'dark' });
    const { page } = opened;
    const grounds = () =>
      page.evaluate<string[]>(`[
        getComputedStyle(document.body).backgroundColor,
        ...[...document.querySelectorAll('svg > rect')].map(rect => getComputedStyle(rect).fill),
      ]`);
    expect(new Set(await grounds())).toEqual(new Set(['rgb(13, 17, 23)']));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(new Set(await grounds())).toEqual(new Set(['rgb(255, 255, 255)']));
    // What nobody has unfolded cannot be unfolded on paper.
    expect(await page.locator('summary >> visible=true').count()).toBe(0);
    // A4 less its margins.
    await page.setViewportSize({ width: 680, height: 900 });
    expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has every id once, and every picture named by what stands in it', async () => {
    await using opened = await open(await pageOf(), looks[0]);
    const { ids, unnamed } = await opened.page.evaluate<{ ids: string[]; unnamed: number }>(`({
      ids: [...document.querySelectorAll('[id]')].map(each => each.id),
      unnamed: [...document.querySelectorAll('figure > svg')].filter(svg =>
        (svg.getAttribute('aria-labelledby') ?? '').split(' ').some(id => !svg.querySelector('#' + id)?.textContent),
      ).length,
    })`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(unnamed).toBe(0);
  });

  it('is a document that XML can read, picture by picture', async () => {
    await using opened = await open('', looks[0]);
    for (const names of [undefined, HOSTILE]) {
      for (const { name, svg } of await modelPictures(exampleEvaluation(names))) {
        const fault = await opened.page.evaluate<string | null>(
          `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null`,
        );
        expect(fault, name).toBeNull();
      }
    }
  });

  async function violations(page: Page): Promise<string[]> {
    await page.addScriptTag({ content: axe });
    return page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary)))`);
  }
});

/** Pixels by which the page is wider than its window. */
function widthBeyond(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Tables that one must scroll, folded ones too. */
function cutTables(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return [...document.querySelectorAll('.table')]
      .filter(table => table.scrollWidth > table.clientWidth)
      .map(table => table.getAttribute('aria-label'));
  })()`);
}

/** Texts of pictures that stick out of them. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('figure > svg')].flatMap(svg => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')].flatMap(text => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      const isIn = left > frame.left - 1 && right < frame.right + 1 && top > frame.top - 1 && bottom < frame.bottom + 1;
      return isIn || width === 0 ? [] : [text.textContent];
    });
  })`);
}

/** Texts of a picture that lie on each other, but for the ground under one. Boxes hold the room above and below the letters too. */
function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('figure > svg')].flatMap(svg => {
    const texts = [...svg.querySelectorAll('text:not([stroke])')].filter(text => text.textContent !== '');
    const boxes = texts.map(text => text.getBoundingClientRect());
    return texts.flatMap((text, i) => texts.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [boxes[i], boxes[i + 1 + j]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && down > 0.35 * Math.min(a.height, b.height) ? [text.textContent + ' / ' + other.textContent] : [];
    }));
  })`);
}
