/** Pictures and page of an evaluation: written into a folder, and sent out as an artifact. */
import { PlatformError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Config } from '../config.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { evaluationPictures } from '../reporting/charts/evaluation-pictures.ts';
import { toPng } from '../reporting/charts/png.ts';
import { evaluateHtml } from '../reporting/evaluate-html.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';

export type SavedPictures = Pick<EvaluateReport['files'], 'html' | 'pictures'>;

const PAGE = 'report.html';

/** Each picture as SVG and PNG, and one page with all of them. The paths begin with `folder` as it was given. */
export async function savePictures(
  folder: string,
  report: EvaluateReport,
  { workingDirectory, log, signal }: Context,
): Promise<SavedPictures> {
  const pictures = await evaluationPictures(report);
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array) => {
    const path = `${folder.replace(/\/+$/, '')}/${name}`;
    writeOrTell(resolvePath(workingDirectory, path), content, folder);
    return path;
  };
  for (const [i, { name, svg }] of pictures.entries()) {
    log.progress('drawing', i / pictures.length, name);
    files.push(write(`${name}.svg`, svg), write(`${name}.png`, await toPng(svg)));
    signal.throwIfAborted();
  }
  log.progress('drawing', 1);
  return { html: write(PAGE, evaluateHtml(report, pictures)), pictures: files };
}

function writeOrTell(path: string, content: string | Uint8Array, folder: string): void {
  try {
    writeFileAtomic(path, content);
  } catch (cause) {
    throw new PlatformError(`the pictures cannot be written to ${plainLine(folder)}: ${(cause as Error).message}`, {
      hint: 'name a folder that can be written with --output',
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
