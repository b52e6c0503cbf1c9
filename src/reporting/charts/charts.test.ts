import { describe, expect, it } from 'vitest';
import { exampleEvaluation, HOSTILE } from '../../testing/example-evaluation.ts';
import { draw, withText } from './draw.ts';
import { distinctLabels } from './labels.ts';
import { modelPictures, PICTURE_NAMES } from './model-pictures.ts';
import { toPng } from './png.ts';
import { darkRules, LIGHT } from './theme.ts';

describe('the pictures of an evaluation', () => {
  it('are all there, where there is something to show', async () => {
    expect((await modelPictures(exampleEvaluation())).map(({ name }) => name)).toEqual(PICTURE_NAMES);
  });

  it('are the scores alone, where the data have no labels', async () => {
    const report = exampleEvaluation();
    const unlabelled = {
      ...report,
      ...{ metrics: null, curves: null, simple_baseline: null, thresholds: null, importance: null },
      score_histogram: report.score_histogram.map(bin => ({ ...bin, positives: null })),
      training: { ...report.training, learning_curve: [], search: null },
    };
    const pictures = await modelPictures(unlabelled);
    expect(pictures.map(({ name, title }) => [name, title])).toEqual([['score-distribution', 'Scores of all rows']]);
  });

  it('are the same bytes for the same report', async () => {
    const [first, second] = [await modelPictures(exampleEvaluation()), await modelPictures(exampleEvaluation())];
    expect(first).toEqual(second);
    for (const { svg } of first.slice(0, 2)) expect(await toPng(svg)).toEqual(await toPng(svg));
  });

  it('name themselves in words, and hold nothing that runs or loads', async () => {
    for (const { name, title, description, svg } of await modelPictures(exampleEvaluation(HOSTILE))) {
      expect(svg).toMatch(new RegExp(`^<svg role="img" aria-labelledby="${name}-title ${name}-text" [^>]*><title id=`));
      expect(title.length, name).toBeGreaterThan(5);
      expect(description.length, name).toBeGreaterThan(40);
      const tags = svg.replace(/>[^<]*</g, '><');
      expect(tags, name).not.toMatch(/<(script|a|image|use|foreignObject|iframe)\b|\bon\w+=|href=|url\(/i);
      expect(tags, name).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg, name).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
    }
  });

  it('are drawn in colours of the theme only, so that a page can turn them dark', async () => {
    const known = new Set<string>(Object.values(LIGHT));
    for (const { name, svg } of await modelPictures(exampleEvaluation())) {
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(match => match[1]!);
      expect(
        colours.filter(colour => !known.has(colour) && !['none', 'transparent'].includes(colour)),
        name,
      ).toEqual([]);
    }
    for (const colour of known) expect(darkRules('svg')).toContain(`svg [fill="${colour}"]{fill:#`);
  });
});

describe('the colours', () => {
  const dark = Object.fromEntries(
    Object.entries(LIGHT).map(([name, colour]) => {
      return [name, new RegExp(`svg \\[fill="${colour}"\\]\\{fill:(#[0-9a-f]{6})\\}`).exec(darkRules('svg'))![1]!];
    }),
  ) as Record<keyof typeof LIGHT, string>;

  it.each([
    ['light', LIGHT],
    ['dark', dark],
  ])(
    'can be told from a %s ground: words 4.5 to 1, lines and bars 3 to 1 (WCAG 2)',
    (_, { paper, ink, muted, blue, orange }) => {
      for (const words of [ink, muted, orange]) expect(contrast(words, paper)).toBeGreaterThan(4.5);
      for (const marks of [blue, orange]) expect(contrast(marks, paper)).toBeGreaterThan(3);
      // The cells of the confusion matrix, at their fullest.
      for (const cell of [blue, orange]) expect(contrast(ink, mixed(cell, paper, 0.45))).toBeGreaterThan(4.5);
    },
  );
});

const channels = (colour: string) => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));

function mixed(colour: string, ground: string, opacity: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0');
  return `#${over.map((value, i) => hex(opacity * value + (1 - opacity) * under[i]!)).join('')}`;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map(colour => {
      const [r, g, b] = channels(colour).map(value => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    })
    .sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

it('refuses a specification that Vega-Lite finds fault with', async () => {
  const wrong = {
    name: 'x',
    title: 'x',
    description: 'x',
    spec: { data: { values: [] }, mark: 'nonsense', encoding: {} },
  };
  await expect(draw(wrong)).rejects.toThrow();
});

describe('PNG', () => {
  const width = (png: Uint8Array) => Buffer.from(png).readUInt32BE(16);
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="30" font-family="system-ui" font-size="24">${text}</text></svg>`;

  it('is twice as wide as the picture, and white where nothing is', async () => {
    const png = await toPng(svg('x'));
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(width(png)).toBe(400);
  });

  it('sets text with the font that comes along, and shows a sign for letters that it does not have', async () => {
    const empty = await toPng(svg(''));
    for (const text of ['accuracy ≥ 0.95', 'Größe', 'Ωλ', 'Привет', 'שלום'])
      expect(await toPng(svg(text)), text).not.toEqual(empty);
    expect(await toPng(svg('日本'))).toEqual(await toPng(svg('◊◊')));
    expect(await toPng(svg('日本'))).not.toEqual(empty);
  });
});

it('is named in words that mean nothing but themselves', () => {
  const svg = withText('<svg width="1"><g/></svg>', 'roc-curve', "$& $' $` $1", '<b>$$</b>');
  expect(svg).toContain('>$&amp; $&#39; $` $1</title>');
  expect(svg).toContain('$$');
  expect(svg.match(/<g\/>/g)).toHaveLength(1);
});

it('never makes one label of two names', () => {
  expect(distinctLabels(['abcdef', 'abcxyz', 'abc', 'ab\u202ec'], 4)).toEqual(['abc…', 'abc… (2)', 'abc', 'ab\\…']);
});
