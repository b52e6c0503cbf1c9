/** A picture as PNG, for where SVG is not shown: by resvg, which is WebAssembly, with a font that is brought along. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encodePng } from './encode-png.ts';

/** Pixels for each unit of the picture, so that it stays sharp on screens that have many. */
const SCALE = 2;

/** What the font can set: Latin, Greek, Cyrillic, Hebrew, punctuation. All else would vanish. */
const UNKNOWN_LETTERS = /[^\u0000-\u024f\u0370-\u052f\u0590-\u05ff\u1e00-\u1eff\u2010-\u22ff]/gu;

/** Text is set in Open Sans; a letter that it does not have is a ◊. Same picture, same bytes. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const { Resvg, font } = await ready();
  const image = new Resvg(svg.replace(UNKNOWN_LETTERS, '◊'), {
    font: { fontBuffers: [font], defaultFontFamily: 'Open Sans', sansSerifFamily: 'Open Sans' },
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#ffffff',
  });
  const rendered = image.render();
  const png = encodePng(rendered.pixels, rendered.width, rendered.height);
  rendered.free();
  image.free();
  return png;
}

let loading: ReturnType<typeof load> | undefined;

/** The module can be initialised once in a process. */
function ready() {
  loading ??= load();
  return loading;
}

async function load() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readFileSync(assetPath('resvg.wasm')));
  return { Resvg, font: readFileSync(assetPath('open-sans.ttf')) };
}

/** Where each lies before it is built into `dist/assets/` (scripts/build.ts). */
const SOURCES = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'open-sans.ttf': '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
};

/** In dist/ this module lies in a chunk, in a folder beside the assets. */
function assetPath(name: keyof typeof SOURCES): string | URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return createRequire(here).resolve(SOURCES[name]);
  return new URL(/\/chunks\/[^/]+$/.test(here) ? `../assets/${name}` : `./assets/${name}`, here);
}
