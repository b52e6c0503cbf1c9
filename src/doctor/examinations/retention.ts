/** Does the repository keep artifacts as long as the configuration asks? */
import { type Examination, measured } from '../examination.ts';

export const retention: Examination = {
  name: 'retention',
  async examine({ settings, config }) {
    if (config === null) return [];
    const { candidatesDays, productionDays } = config.retention;
    const wanted = Math.max(candidatesDays, productionDays);
    const most = await settings.longestRetentionDays();
    if (wanted <= most) return [measured('retention', 'pass', wanted, most, `Artifacts are kept for ${wanted} days.`)];
    const message =
      `model_retention asks for ${wanted} days, and the repository keeps artifacts for ${most} at most: ` +
      'they go earlier, while the registry keeps the models.';
    return [measured('retention', 'warn', wanted, most, message)];
  },
};
