/** The logger of the terminal: plain lines on stderr, and a moving line for each long work when a person is watching. */
import type { WriteStream } from 'node:tty';
import { plainLine, plainText } from '../../base/untrusted.ts';
import type { Logger } from '../context.ts';

const BAR = 24;
/** More works than this at once are counted. */
const MOST_BARS = 6;
/** A terminal that says no width has had this one since the punched card. */
const USUAL_WIDTH = 80;
/** Moving more often helps nobody. */
const REDRAW_MS = 50;
/** An estimate before that is a guess. */
const ESTIMATE_FROM = { ms: 1000, share: 0.02 };

interface Work {
  readonly since: number;
  readonly share: number;
  readonly doing: string;
}

/** `clock`: milliseconds from some fixed point. */
export function terminalLogger(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number },
  clock: () => number,
): Logger {
  const watched = stream.isTTY === true;
  const works = new Map<string, Work>();
  let drawn = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;

  function draw(): void {
    const now = clock();
    const bars = [...works].slice(0, MOST_BARS).map(([title, work]) => barOf(title, work, now));
    if (works.size > MOST_BARS) bars.push(`… and ${works.size - MOST_BARS} more`);
    const width = (stream.columns || USUAL_WIDTH) - 1;
    const lines = bars.map(bar => plainLine(bar, width));
    if (lines.length + drawn > 0) stream.write(`${cleared(drawn)}${lines.join('\n')}`);
    [drawn, drawnAt] = [lines.length, now];
  }
  function line(text: string): void {
    stream.write(`${cleared(drawn)}${plainText(text)}\n`);
    drawn = 0;
    draw();
  }
  return {
    info: line,
    notice: line,
    warn: message => line(`warning: ${message}`),
    debug: () => {},
    async group(title, work) {
      if (!watched) line(title);
      return work();
    },
    progress(title, share, doing = '') {
      if (!watched) return;
      const known = works.get(title);
      if (share >= 1) works.delete(title);
      else works.set(title, { since: known?.since ?? clock(), share: Math.max(0, share), doing });
      const isChange = share >= 1 ? known !== undefined : known === undefined;
      if (isChange || clock() - drawnAt >= REDRAW_MS) draw();
    },
  };
}

/** Takes so many lines away, the last of which the cursor stands in. */
function cleared(lines: number): string {
  return lines === 0 ? '' : `\r\u001b[2K${'\u001b[1A\u001b[2K'.repeat(lines - 1)}`;
}

function barOf(title: string, { since, share, doing }: Work, now: number): string {
  const filled = Math.round(share * BAR);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
  const percent = String(Math.floor(share * 100)).padStart(3);
  return [`${bar} ${percent} %`, title, doing, timeLeft(now - since, share)].filter(part => part !== '').join('  ');
}

function timeLeft(ms: number, share: number): string {
  if (ms < ESTIMATE_FROM.ms || share < ESTIMATE_FROM.share) return '';
  const seconds = Math.ceil((ms * (1 - share)) / share / 1000);
  return seconds < 120 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`;
}
