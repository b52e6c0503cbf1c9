/** The kinds of alerts there are: what each is called, which labels its issue carries, and under which key it lives. */
import { sha256 } from '../base/files.ts';

export const ALERT_KINDS = ['regression', 'drift-alert', 'data-quality', 'deployment'] as const;
/** Also the label of its issues. */
export type AlertKind = (typeof ALERT_KINDS)[number];

export interface AlertKindWords {
  /** How the title of its issues begins. */
  readonly title: string;
  /** What an alert of this kind is about. */
  readonly noun: 'model' | 'dataset';
  /** The label that says what is asked of a person. */
  readonly asks: 'needs-investigation' | 'needs-attention';
}

export const ALERT_KIND_WORDS: Readonly<Record<AlertKind, AlertKindWords>> = {
  regression: { title: 'Regression', noun: 'model', asks: 'needs-investigation' },
  'drift-alert': { title: 'Drift', noun: 'model', asks: 'needs-investigation' },
  'data-quality': { title: 'Data quality', noun: 'dataset', asks: 'needs-attention' },
  deployment: { title: 'Deployment', noun: 'model', asks: 'needs-attention' },
};

export function isAlertKind(value: unknown): value is AlertKind {
  return ALERT_KINDS.some(kind => kind === value);
}

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** One key per kind and subject, of letters, digits and `: . _ -`; two subjects never share one. */
export function alertKey(kind: AlertKind, subject: string): string {
  if (PLAIN.test(subject)) return `${kind}:${subject}`;
  // A colon in front: no plain subject has one.
  return `${kind}::${sha256(subject).slice(0, 16)}`;
}

/** The key of the one issue for all alerts of a kind. */
export function digestKey(kind: AlertKind): string {
  return `digest:${kind}`;
}
