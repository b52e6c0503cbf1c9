/** Are the labels there that our issues carry? */
import { LABELS } from '../../platform/labels.ts';
import { type Examination, finding } from '../examination.ts';

export const labels: Examination = {
  name: 'labels',
  async examine({ settings, config }) {
    const there = new Set((await settings.labels()).map(name => name.toLowerCase()));
    const wanted = [...LABELS.map(({ name }) => name), ...(config?.alerts.labels ?? [])];
    const missing = wanted.filter(name => !there.has(name.toLowerCase()));
    if (missing.length === 0) return [finding('labels', 'pass', 'All labels of our issues are there.')];
    const message = `Labels are missing: ${missing.join(', ')}. The first issue makes them; \`mlops init\` makes them now.`;
    return [finding('labels', 'warn', message)];
  },
};
