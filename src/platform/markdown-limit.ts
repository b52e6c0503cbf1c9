/** Keeps Markdown below what a host takes: cut between lines, an open code fence closed, and a note that says so. */

/** At most `maxBytes` of UTF-8. Text that is too long ends with `note`, a paragraph of its own. */
export function limitMarkdown(markdown: string, maxBytes: number, note: string): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  let room = maxBytes - Buffer.byteLength(`\n\n${note}\n`);
  const kept: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const closes = run !== undefined && fence !== '' && run.startsWith(fence) && line.trim() === run;
    const open = closes ? '' : fence === '' ? (run ?? '') : fence;
    // A line break, and what would close the fence that is open behind this line.
    const size = Buffer.byteLength(line) + 1;
    if (size + (open === '' ? 0 : open.length + 1) > room) break;
    kept.push(line);
    room -= size;
    fence = open;
  }
  return [...kept, ...(fence === '' ? [] : [fence]), '', note, ''].join('\n');
}
