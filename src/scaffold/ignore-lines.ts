/** The lines that git's own files need, so that what a run leaves in the checkout does not get into commits by accident. */

export interface LinesFile {
  readonly path: string;
  readonly why: string;
  readonly lines: readonly string[];
}

/** `isKept`: the registry's folder is in git, so its bytes must stay as they are; else git leaves it alone. */
export function gitLines(isKept: boolean): LinesFile[] {
  const local: LinesFile = { path: '.gitignore', why: 'what runs on this machine leave', lines: ['/.mlops/'] };
  if (!isKept) return [{ ...local, lines: [...local.lines, '/models/'] }];
  const attributes = { path: '.gitattributes', why: 'digests are of bytes: git must not change line ends' };
  return [local, { ...attributes, lines: ['/models/** -text'] }];
}

/** The text with the lines that it lacks at its end; as it was where it lacks none. `before` null: there is no file. */
export function withLines(before: string | null, { why, lines }: LinesFile): string {
  const text = before ?? '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const has = new Set(text.split(/\r?\n/).map(line => bare(line)));
  const missing = lines.filter(line => !has.has(bare(line)));
  if (missing.length === 0) return text;
  const start = text === '' || text.endsWith('\n') ? text : text + end;
  return [start, ...[`# mlops-actions: ${why}`, ...missing].map(line => line + end)].join('');
}

/** `/models/`, `models/` and `models` say the same of the top folder; the first one says it of no other. */
function bare(line: string): string {
  return line.trim().replace(/^\//, '').replace(/\/$/, '');
}
