/** The colours of all pictures, once for light and once for dark grounds; told apart also by those who see few of them. */

/** Blue and orange after Okabe and Ito (2008). Each stands in a picture exactly as written here, so that a page can turn it. */
export const LIGHT = {
  paper: '#ffffff',
  ink: '#1f2328',
  muted: '#59636e',
  grid: '#d8dee4',
  blue: '#0072b2',
  orange: '#c4500a',
} as const;

const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  paper: '#0d1117',
  ink: '#e6edf3',
  muted: '#9ea7b3',
  grid: '#30363d',
  blue: '#58a6ff',
  orange: '#f0883e',
};

/** Rules of CSS that turn pictures below `selector` dark. An attribute of SVG gives way to any rule. */
export function darkRules(selector: string): string {
  return (Object.keys(LIGHT) as (keyof typeof LIGHT)[])
    .flatMap(name => ['fill', 'stroke'].map(paint => `${selector} [${paint}="${LIGHT[name]}"]{${paint}:${DARK[name]}}`))
    .join('');
}

const FONT = "system-ui, 'Segoe UI', 'Open Sans', sans-serif";

/** As Vega-Lite takes it. */
export const CONFIG = {
  background: LIGHT.paper,
  font: FONT,
  padding: 12,
  // The pictures bring a text of their own for those who do not see them.
  aria: false,
  title: { color: LIGHT.ink, fontSize: 15, fontWeight: 600, anchor: 'start', offset: 14 },
  view: { stroke: null },
  axis: {
    ...{ labelColor: LIGHT.muted, titleColor: LIGHT.ink, labelFontSize: 12, titleFontSize: 13, titleFontWeight: 400 },
    ...{ gridColor: LIGHT.grid, domainColor: LIGHT.muted, tickColor: LIGHT.muted, titlePadding: 10, labelLimit: 400 },
  },
  legend: {
    ...{ labelColor: LIGHT.ink, labelFontSize: 13, titleColor: LIGHT.ink, symbolType: 'square', labelLimit: 400 },
    ...{ orient: 'top', direction: 'horizontal', title: null, offset: 8 },
  },
  text: { color: LIGHT.ink, fontSize: 12, font: FONT },
  point: { opacity: 1 },
} as const;
