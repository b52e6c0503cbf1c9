/** Turns a Vega-Lite specification into a picture. Vega is loaded when the first one is drawn: no other command pays for it. */
import type { TopLevelSpec } from 'vega-lite';
import { markupText } from '../../base/untrusted.ts';
import type { Picture } from './picture.ts';
import { CONFIG } from './theme.ts';

export interface Chart extends Omit<Picture, 'svg'> {
  /** Names of fields are ours; strings of data stand in `values` only, where nothing reads them as anything else. */
  readonly spec: object;
}

/** The same chart, the same bytes. */
export async function draw({ name, title, description, spec }: Chart): Promise<Picture> {
  loading ??= loadVega();
  const { parse, View, compile } = await loading;
  const whole = { ...spec, title, autosize: { type: 'pad', contains: 'padding' }, config: CONFIG } as TopLevelSpec;
  const view = new View(parse(compile(whole, { logger: SILENT }).spec), { renderer: 'none' });
  const svg = withoutRoles(await view.toSVG());
  view.finalize();
  return { name, title, description, svg: withText(svg, name, title, description) };
}

/** What its types leave out: how wide a line of text is, in pixels. */
interface WithTextMetrics {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: string | undefined) => number };
}

let loading: ReturnType<typeof loadVega> | undefined;

async function loadVega() {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  // Nothing here can measure text. What Vega guesses without a canvas is a third too wide.
  const { textMetrics } = vega as unknown as WithTextMetrics;
  textMetrics.width = ({ fontSize = 11 }, text = '') => widthOf(text) * fontSize;
  return { parse: vega.parse, View: vega.View, compile };
}

/** In font sizes: letters of Latin, Greek, Cyrillic are somewhat more than half as wide as high, those of East Asia as wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 1 : 0.58;
  return width;
}

/** Vega gives every group a role without a name; the picture as a whole has both. */
function withoutRoles(svg: string): string {
  return svg.replace(/<[^>]*>/g, tag => tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''));
}

/** Names the picture for those who do not see it. */
export function withText(svg: string, name: string, title: string, description: string): string {
  const words =
    `<title id="${name}-title">${markupText(title)}</title>` +
    `<desc id="${name}-text">${markupText(description)}</desc>`;
  return svg.replace(/^<svg /, `${opening(name)} `).replace('>', () => `>${words}`);
}

const opening = (name: string) => `<svg role="img" aria-labelledby="${name}-title ${name}-text"`;

/** Whether this is a picture of ours of that name. */
export function isNamed(svg: string, name: string): boolean {
  return svg.startsWith(opening(name));
}

/** What Vega-Lite finds to say of a specification is for whoever writes it: a test listens. */
const SILENT = { level: () => SILENT, warn: () => SILENT, info: () => SILENT, debug: () => SILENT, error: refuse };

function refuse(...told: readonly unknown[]): never {
  throw new TypeError(told.join(' '));
}
