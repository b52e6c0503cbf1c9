/** The labels that issues of ours carry, as they are made in a repository that does not have them yet. */

export interface Label {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

/** On every issue of ours: by it they are found again. */
export const OWN_LABEL = 'ml-ops';

/** A person's word that an issue is not wanted: it is left as it is, and not opened again. */
export const IGNORE_LABELS: readonly string[] = ['wontfix', 'mlops:ignore'];

export const LABELS: readonly Label[] = [
  { name: OWN_LABEL, color: '1d76db', description: 'Opened and updated by mlops-actions' },
  { name: 'regression', color: 'd73a4a', description: 'A new version misses its limits, or is worse than production' },
  { name: 'drift-alert', color: 'e99695', description: 'Production data or scores moved away from the reference' },
  { name: 'data-quality', color: 'fbca04', description: 'A dataset failed its validation' },
  { name: 'deployment', color: '5319e7', description: 'A deployment was stopped or rolled back' },
  { name: 'needs-investigation', color: 'd4c5f9', description: 'Somebody should find the cause' },
  { name: 'escalated', color: 'b60205', description: 'It has lasted for several runs' },
  { name: 'needs-attention', color: 'f9d0c4', description: 'Somebody should decide what to do' },
];

/** A label of the user's own choice is made in grey. */
export function labelNamed(name: string): Label {
  return LABELS.find(label => label.name === name) ?? { name, color: 'ededed', description: '' };
}
