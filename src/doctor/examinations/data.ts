/** Are the tables that the configuration names in the checkout of a workflow: there, and in git? */
import { existsSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import { showJson } from '../../base/show-json.ts';
import { addCommand, ignoredText } from '../../scaffold/left-by-git.ts';
import { type Examination, finding } from '../examination.ts';

export const data: Examination = {
  name: 'data',
  async examine({ config, folder, trained, checkout, standpoint }) {
    const files = Object.values(config?.sources ?? {}).filter(({ source }) => source !== 'synthetic');
    return files.map(({ name, location }) => {
      const shown = showJson(location);
      const tell = (status: 'pass' | 'warn' | 'fail', message: string) => finding(`data:${name}`, status, message);
      if (isAbsolute(location)) return tell('warn', `${shown} is a path of one machine: a runner must have it too.`);
      if (!existsSync(join(folder, location))) {
        return tell('warn', `${shown} is not here: commit it, or make it in a step before the training.`);
      }
      if (checkout !== null && !checkout.isKept(location)) {
        const path = posix.join(trained, location);
        const line = checkout.ignoredBy(location);
        if (line !== null) return tell('fail', ignoredText(shown, path, line, standpoint));
        const add = addCommand(standpoint, [path]);
        return tell('fail', `${shown} is here, but not in git, so no workflow sees it: ${add}`);
      }
      return tell('pass', `${shown} is in the checkout.`);
    });
  },
};
