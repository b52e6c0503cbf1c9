/** Do the secrets exist, by name, that workflows read? */
import { type Examination, finding } from '../examination.ts';

const SIGNING_KEY = 'MLOPS_SIGNING_KEY';

export const secrets: Examination = {
  name: 'secrets',
  async examine({ workflows, settings }) {
    const read = [...new Set(workflows.flatMap(({ file }) => file.secrets))].sort();
    const there = await settings.secretNames();
    // GitHub knows them in capitals.
    const missing = read.filter(name => !there.includes(name.toUpperCase()));
    const signs = read.some(name => name.toUpperCase() === SIGNING_KEY);
    const idle = there.includes(SIGNING_KEY) && !signs;
    return [
      missing.length === 0
        ? finding(
            'secrets',
            'pass',
            read.length === 0 ? 'No workflow reads a secret.' : 'All secrets that are read are there.',
          )
        : finding('secrets', 'fail', `Workflows read secrets that are not there: ${missing.join(', ')}.`),
      ...(idle
        ? [
            finding(
              'signing_key',
              'warn',
              `The secret ${SIGNING_KEY} is there, but no workflow hands it over: the log is not signed.`,
            ),
          ]
        : []),
    ];
  },
};
