/** The reliability diagram that a package has too, as a picture among the others. */
import type { Metrics } from '../../evaluation/metrics.ts';
import { reliabilityMarks } from '../../registry/reliability-svg.ts';
import { formatCount, formatNumber } from '../format.ts';
import { withText } from './draw.ts';
import type { Picture } from './picture.ts';
import { CONFIG, LIGHT } from './theme.ts';

/** Room above, for the title. */
const ABOVE = 32;

export function reliabilityPicture({ n, reliability, values: { ece }, excess_ece: excess }: Metrics): Picture {
  const [name, title] = ['reliability', `Reliability, ECE ${formatNumber(ece)}`];
  const description =
    `On the diagonal scores are probabilities; the expected calibration error is ${formatNumber(ece)} on ${formatCount(n)} ` +
    `rows${excess === null ? '' : `, ${formatNumber(excess.value)} of it beyond noise`}. ` +
    'Bars are 95 % intervals; below stands the number of rows of each bin.';
  const { width, height, marks } = reliabilityMarks(reliability, {
    ...{ ink: LIGHT.ink, muted: LIGHT.muted, grid: LIGHT.grid, accent: LIGHT.blue },
  });
  const { fontSize, fontWeight, color } = CONFIG.title;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + ABOVE}" viewBox="0 0 ${width} ${height + ABOVE}" ` +
      `font-family="${CONFIG.font}" font-size="12">`,
    `<rect width="${width}" height="${height + ABOVE}" fill="${LIGHT.paper}"/>`,
    `<text x="12" y="25" font-size="${fontSize}" font-weight="${fontWeight}" fill="${color}">${title}</text>`,
    `<g transform="translate(0 ${ABOVE})">`,
    ...marks,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
  return { name, title, description, svg: withText(svg, name, title, description) };
}
