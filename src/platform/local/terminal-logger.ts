/** The logger of the terminal: plain lines on stderr, and one moving line for long work when a person is watching. */
import type { WriteStream } from 'node:tty';
import { plainLine, plainText } from '../../base/untrusted.ts';
import type { Logger } from '../context.ts';

const BAR = 24;
const CLEAR = '\r\u001b[2K';

export function terminalLogger(stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }): Logger {
  const watched = stream.isTTY === true;
  let barShown = false;

  function line(text: string): void {
    if (barShown) stream.write(CLEAR);
    barShown = false;
    stream.write(`${plainText(text)}\n`);
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
      if (share >= 1) {
        if (barShown) stream.write(CLEAR);
        barShown = false;
        return;
      }
      const filled = Math.round(share * BAR);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
      stream.write(
        `${CLEAR}${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${plainLine(`${title} ${doing}`, 60)}`,
      );
      barShown = true;
    },
  };
}
