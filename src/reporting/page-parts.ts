/** Parts of a page about a model: sections, pictures with their numbers folded under them, what a reader must know besides. */
import type { Check } from '../base/check.ts';
import { markupText } from '../base/untrusted.ts';
import type { Picture } from './charts/picture.ts';
import type { Pictured } from './evaluate-report.ts';
import { pictureTable } from './picture-tables.ts';
import { foldedTableHtml } from './table.ts';

/** [] for a section without anything in it. */
export function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : ['<section>', `<h2>${title}</h2>`, ...body, '</section>'];
}

/** The pictures of these names, side by side where there is room. */
export function pair(pictures: readonly Picture[], names: readonly string[], pictured: Pictured): string[] {
  const shown = pictures.filter(({ name }) => names.includes(name));
  return shown.length === 0 ? [] : ['<div class="pair">', ...shown.map(picture => figure(picture, pictured)), '</div>'];
}

function figure(picture: Picture, pictured: Pictured): string {
  const table = pictureTable(picture.name, pictured);
  return [
    '<figure>',
    picture.svg.trimEnd(),
    `<figcaption>${markupText(picture.description)}</figcaption>`,
    ...(table === null ? [] : [foldedTableHtml(table)]),
    '</figure>',
  ].join('\n');
}

/** What did not pass, in words, and what else there is to say. */
export function told(checks: readonly Check[], notices: readonly string[]): string[] {
  const open = checks.filter(({ status }) => status !== 'pass' && status !== 'skipped').map(({ message }) => message);
  const lines = [...open, ...notices];
  return lines.length === 0 ? [] : ['<ul>', ...lines.map(line => `<li>${markupText(line)}</li>`), '</ul>'];
}

/** Text of data, apart from ours in its direction too. */
export function data(text: string): string {
  return `<bdi>${markupText(text, 120)}</bdi>`;
}
