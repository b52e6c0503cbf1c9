/** The logger of a workflow run: annotations for what matters, foldable groups, and no line that the runner could obey. */
import { logCommandValue, plainText } from '../../base/untrusted.ts';
import type { Logger } from '../context.ts';

export function actionsLogger(stream: { write(text: string): unknown }): Logger {
  const say = (text: string) => stream.write(`${plainText(text)}\n`);
  const command = (name: string, message: string) => stream.write(`::${name}::${logCommandValue(message)}\n`);
  return {
    info: say,
    notice: message => command('notice', message),
    warn: message => command('warning', message),
    debug: message => command('debug', message),
    async group(title, work) {
      command('group', title);
      try {
        return await work();
      } finally {
        stream.write('::endgroup::\n');
      }
    },
    // A workflow log keeps every line for ever: a moving bar would be noise.
    progress: () => {},
  };
}
