/** Do the secrets exist, by name, that workflows read? */
import { type Examination, finding } from '../examination.ts';

const SIGNING_KEY = 'MLOPS_SIGNING_KEY';

export const secrets: Examination = {
  name: 'secrets',
  async examine({ workflows, settings }) {
    const read = [...new Set(workflows.flatMap(({ file }) => file.secrets))].sort();
    // GitHub knows them in capitals.
    const isSigningKey = (name: string) => name.toUpperCase() === SIGNING_KEY;
    const there = await settings.secretNames();
    const missing = read.filter(name => !isSigningKey(name) && !there.includes(name.toUpperCase()));
    return [
      missing.length > 0
        ? finding('secrets', 'fail', `Workflows read secrets that are not there: ${missing.join(', ')}.`)
        : finding('secrets', 'pass', 'All secrets that workflows cannot do without are there.'),
      signing(there.includes(SIGNING_KEY), read.some(isSigningKey)),
    ];
  },
};

/** Nobody need sign; but a key that nobody uses is a mistake. */
function signing(isThere: boolean, isRead: boolean) {
  if (isThere && isRead) return finding('signing_key', 'pass', `The audit log is signed with ${SIGNING_KEY}.`);
  if (!isThere)
    return finding('signing_key', 'pass', `There is no secret ${SIGNING_KEY}: the audit log is not signed.`);
  const message = `The secret ${SIGNING_KEY} is there, but no workflow hands it over: the log is not signed.`;
  return finding('signing_key', 'warn', message);
}
