/** Pictures of a model, and a page with all of them: written into a folder; those of an evaluation are sent out as an artifact. */
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Config } from '../config.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { isNamed } from '../reporting/charts/draw.ts';
import { type DrawnPicture, PICTURE_NAMES } from '../reporting/charts/model-pictures.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';

export type SavedPictures = Pick<EvaluateReport['files'], 'html' | 'pictures'>;

const PAGE = 'report.html';

interface PicturePlace {
  readonly folder: string;
  /** That names it. */
  readonly option: string;
}

/** Each picture as SVG and PNG, and one page with all of them. The paths begin with `folder` as it was given. */
export function savePictures(
  { folder, option }: PicturePlace,
  pictures: readonly DrawnPicture[],
  page: string,
  workingDirectory: string,
): SavedPictures {
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array) => {
    const path = `${folder.replace(/\/+$/, '')}/${name}`;
    writeOrTell(resolvePath(workingDirectory, path), content, { folder, option });
    return path;
  };
  for (const { name, svg, png } of pictures) files.push(write(`${name}.svg`, svg), write(`${name}.png`, png));
  const html = write(PAGE, page);
  removeStale(resolvePath(workingDirectory, folder), new Set(pictures.map(({ name }) => name)));
  return { html, pictures: files };
}

/** Pictures that an earlier run has left here and this one does not have: known by what stands in them, not by their names alone. */
function removeStale(folder: string, drawn: ReadonlySet<string>): void {
  for (const name of PICTURE_NAMES.filter(each => !drawn.has(each))) {
    const svg = join(folder, `${name}.svg`);
    if (!isFile(svg) || !isNamed(readFileSync(svg, 'utf8'), name)) continue;
    // The SVG last: by it the pair is known.
    for (const file of [join(folder, `${name}.png`), svg].filter(isFile)) rmSync(file);
  }
}

const isFile = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

function writeOrTell(path: string, content: string | Uint8Array, { folder, option }: PicturePlace): void {
  try {
    writeFileAtomic(path, content, false);
  } catch (cause) {
    throw new PlatformError(`the pictures cannot be written to ${plainLine(folder)}: ${(cause as Error).message}`, {
      hint: `name a folder that can be written with --${option}`,
      cause,
    });
  }
}

/** What was written, for those who read the run's page. Nothing is sent where nothing was. */
export async function uploadEvaluation(report: EvaluateReport, config: Config, context: Context): Promise<void> {
  const { workingDirectory, forge, provenance } = context;
  const { html, pictures } = report.files;
  if (html === null) return;
  const root = resolvePath(workingDirectory, html.slice(0, -PAGE.length));
  const { name } = report.model;
  await forge.uploadArtifact({
    name: `mlops-evaluation-${name}-${provenance.run}`,
    series: `evaluation ${name}`,
    root,
    files: [html, ...pictures].map(file => resolvePath(workingDirectory, file)),
    retentionDays: config.retention.candidatesDays,
  });
}
