/** The reliability diagram of a model as a picture: what share of the rows was positive, by the score that they got. */
import { wilsonInterval } from '../base/statistics.ts';
import type { ReliabilityBin } from '../evaluation/reliability.ts';

export const RELIABILITY_FILE = 'reliability.svg';

const SIZE = 320;
const LEFT = 56;
const TOP = 16;
/** Height of the strip below that shows how many rows each bin has. */
const STRIP = 56;
const GAP = 40;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Colours. */
export interface Inks {
  /** Of titles. */
  readonly ink: string;
  /** Of axes, their numbers, and the diagonal. */
  readonly muted: string;
  readonly grid: string;
  /** Of what is measured. */
  readonly accent: string;
}

/** All read well on GitHub's light and on its dark ground. */
const ON_GITHUB: Inks = { ink: '#6e7781', muted: '#6e7781', grid: '#6e778140', accent: '#2f81f7' };

const x = (share: number) => fixed(LEFT + SIZE * share);
const y = (share: number) => fixed(TOP + SIZE * (1 - share));
const fixed = (value: number) => Number(value.toFixed(1));

/** On the diagonal the scores are probabilities. Bars are 95 % intervals (Wilson); the same bins, the same bytes. */
export function reliabilitySvg(bins: readonly ReliabilityBin[]): string {
  const { width, height, marks } = reliabilityMarks(bins, ON_GITHUB);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      'font-family="system-ui, sans-serif" font-size="12" role="img">',
    '<title>Share of positive rows by score</title>',
    ...marks,
    '</svg>',
    '',
  ].join('\n');
}

/** What is drawn, for a picture that has more than this. */
export function reliabilityMarks(bins: readonly ReliabilityBin[], { ink, muted, grid, accent }: Inks) {
  const bottom = TOP + SIZE + GAP + STRIP;
  const marks = [
    `<path d="${TICKS.map(across).join('')}" stroke="${grid}"/>`,
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}${TICKS.map(ticks).join('')}" fill="none" stroke="${muted}"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${muted}" stroke-dasharray="4 4"/>`,
    `<g fill="${muted}">${TICKS.map(labels).join('')}</g>`,
    ...bins.map(bin => point(bin, accent)),
    ...counts(bins, bottom, muted, accent),
    `<g fill="${ink}" font-size="13" text-anchor="middle">`,
    `<text x="${x(0.5)}" y="${bottom + 30}">score</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)">share of positive rows</text>`,
    `<text transform="translate(14 ${bottom - STRIP / 2}) rotate(-90)">rows</text>`,
    '</g>',
  ];
  return { width: LEFT + SIZE + 24, height: bottom + 40, marks };
}

function across(share: number): string {
  return `M${x(share)} ${y(0)}V${y(1)}M${x(0)} ${y(share)}H${x(1)}`;
}

function ticks(share: number): string {
  return `M${x(share)} ${y(0)}v5M${x(0)} ${y(share)}h-5`;
}

function labels(share: number): string {
  return (
    `<text x="${x(share)}" y="${y(0) + 19}" text-anchor="middle">${share.toFixed(1)}</text>` +
    `<text x="${x(0) - 9}" y="${y(share) + 4}" text-anchor="end">${share.toFixed(1)}</text>`
  );
}

function point({ n, mean_score: score, positive_rate: rate }: ReliabilityBin, accent: string): string {
  const { low, high } = wilsonInterval(Math.round(n * rate), n, 0.95);
  return (
    `<path d="M${x(score)} ${y(low)}V${y(high)}" stroke="${accent}" stroke-width="2" stroke-opacity="0.6"/>` +
    `<circle cx="${x(score)}" cy="${y(rate)}" r="4" fill="${accent}"/>`
  );
}

function counts(bins: readonly ReliabilityBin[], bottom: number, ink: string, accent: string): string[] {
  const most = Math.max(1, ...bins.map(({ n }) => n));
  return bins.map(({ low, high, n }) => {
    const height = fixed((STRIP * n) / most);
    const [left, right] = [x(low) + 2, x(high) - 2];
    return (
      `<rect x="${fixed(left)}" y="${fixed(bottom - height)}" width="${fixed(right - left)}" height="${height}" ` +
      `fill="${accent}" fill-opacity="0.5"/>` +
      `<text x="${fixed((left + right) / 2)}" y="${bottom + 12}" font-size="11" fill="${ink}" text-anchor="middle">${short(n)}</text>`
    );
  });
}

/** As wide as a bin at most: `9,999`, `12k`, `3.4M`. */
function short(n: number): string {
  if (n < 10_000) return n.toLocaleString('en-US');
  return n < 999_500 ? `${Math.round(n / 1000)}k` : `${(n / 1e6).toFixed(1)}M`;
}
