/** A workflow file of a user's as the examinations read it: what starts it, its jobs, and the line of each. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from 'yaml';

export interface Cron {
  /** As written, in the form of `plainSchedule`. */
  readonly schedule: string;
  /** null: UTC. */
  readonly timezone: string | null;
  readonly line: number;
  /** Where it stands in the text, quotes and all; null where it is not written in place. */
  readonly range: readonly [from: number, to: number] | null;
}

export interface Use {
  /** `owner/repository/path@ref`, or `./path`. */
  readonly uses: string;
  readonly line: number;
  readonly with: Readonly<Record<string, string>>;
}

export type Access = 'none' | 'read' | 'write';

export interface Job {
  readonly name: string;
  readonly line: number;
  /** The workflow that it calls; null: it has steps. */
  readonly calls: Use | null;
  readonly steps: readonly Use[];
  /** What the token may do here; null: nothing is said, so it has what the settings of the repository give. */
  readonly permissions: Readonly<Record<string, string>> | 'read-all' | 'write-all' | null;
  /** Name of the environment; null: none, or only known when it runs. */
  readonly environment: string | null;
}

export interface WorkflowFile {
  /** Below the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Why nothing else is known of it; null: it could be read. */
  readonly fault: string | null;
  /** What starts it: `push`, `schedule`, … */
  readonly events: readonly string[];
  readonly crons: readonly Cron[];
  /** Whose pushes start it; null: all, or none. */
  readonly pushBranches: readonly string[] | null;
  readonly jobs: readonly Job[];
  /** Names of the secrets that it reads, without the token of the run. */
  readonly secrets: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

export function readWorkflowFile(path: string, text: string): WorkflowFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const nothing = { path, text, events: [], crons: [], pushBranches: null, jobs: [], secrets: [] };
  const [error] = document.errors;
  if (error !== undefined) {
    return { ...nothing, fault: `line ${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}` };
  }
  if (!isMap(document.contents)) return { ...nothing, fault: 'it is no workflow' };
  const whole = plainValue(document);
  if (typeof whole === 'string') return { ...nothing, fault: whole };
  const lineOf = (...at: readonly (string | number)[]) => {
    const node = document.getIn(at, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  };
  const schedule = document.getIn(['on', 'schedule']);
  const entries = isSeq(schedule) ? schedule.items : [];
  const on = recordOf(whole['on']);
  const branches = recordOf(on['push'])['branches'];
  return {
    path,
    text,
    fault: null,
    events: typeof whole['on'] === 'string' ? [whole['on']] : [...listOf(whole['on']).map(String), ...Object.keys(on)],
    crons: entries.flatMap((entry, i) =>
      cronOf(recordOf(listOf(on['schedule'])[i]), entry, lineOf('on', 'schedule', i)),
    ),
    pushBranches: Array.isArray(branches) ? branches.map(String) : null,
    jobs: Object.entries(recordOf(whole['jobs'])).map(([name, job]) => jobOf(name, recordOf(job), whole, lineOf)),
    secrets: [...new Set([...text.matchAll(/\$\{\{[^}]*?\bsecrets\.([A-Za-z_]\w*)/g)].map(match => match[1]!))].filter(
      name => name !== 'GITHUB_TOKEN',
    ),
  };
}

/** What is wrong with it in words, where its aliases lead nowhere, or to more than memory holds. */
function plainValue(document: Document): Raw | string {
  try {
    return recordOf(document.toJS());
  } catch (error) {
    if (error instanceof ReferenceError) return error.message;
    throw error;
  }
}

/** The text with another schedule in place of this one, and not a byte else changed. null where it is not written in place. */
export function withSchedule({ text }: WorkflowFile, { range }: Cron, schedule: string): string | null {
  if (range === null) return null;
  const quote = /["']/.exec(text[range[0]]!)?.[0] ?? '"';
  return text.slice(0, range[0]) + quote + schedule + quote + text.slice(range[1]);
}

/** Two schedules that differ in their white space are the same. */
export function plainSchedule(schedule: string): string {
  return schedule.trim().replaceAll(/\s+/g, ' ');
}

function cronOf({ cron, timezone }: Raw, entry: unknown, line: number): Cron[] {
  if (typeof cron !== 'string') return [];
  const node = isMap(entry) ? entry.get('cron', true) : undefined;
  return [
    {
      schedule: plainSchedule(cron),
      timezone: typeof timezone === 'string' ? timezone : null,
      line,
      range: placeOf(node),
    },
  ];
}

/** Of text on one line: what stands in a block, behind an alias, or under an anchor is left to its author. */
function placeOf(node: Node | undefined): Cron['range'] {
  if (!isScalar(node) || !node.range || node.anchor !== undefined || node.tag !== undefined) return null;
  const inPlace: readonly (string | undefined)[] = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE];
  return inPlace.includes(node.type) ? [node.range[0], node.range[1]] : null;
}

function jobOf(name: string, job: Raw, whole: Raw, lineOf: (...at: (string | number)[]) => number): Job {
  const environment =
    typeof job['environment'] === 'string' ? job['environment'] : recordOf(job['environment'])['name'];
  return {
    name,
    line: lineOf('jobs', name),
    calls: useOf(job, lineOf('jobs', name, 'uses')),
    steps: listOf(job['steps']).flatMap(
      (step, i) => useOf(recordOf(step), lineOf('jobs', name, 'steps', i, 'uses')) ?? [],
    ),
    permissions: permissionsOf(job['permissions'] ?? whole['permissions']),
    environment: typeof environment === 'string' && !environment.includes('${{') ? environment : null,
  };
}

function useOf({ uses, with: inputs }: Raw, line: number): Use | null {
  if (typeof uses !== 'string') return null;
  return { uses, line, with: stringsOf(recordOf(inputs)) };
}

function permissionsOf(said: unknown): Job['permissions'] {
  if (said === undefined || said === null) return null;
  if (said === 'read-all' || said === 'write-all') return said;
  return stringsOf(recordOf(said));
}

function stringsOf(record: Raw): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value ?? '')]));
}

function recordOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
