/** A workflow file as our checks read it: jobs and steps as plain values, each place with its line. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { CheckedFile } from './workflow-files.ts';

type Place = readonly (string | number)[];
type Named<T = unknown> = Readonly<Record<string, T>>;

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Named;
}

/** As written: what GitHub's checker refuses is not refused here a second time. */
export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Named<string>;
  readonly permissions?: Named<string> | string;
  readonly concurrency?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface Called {
  readonly inputs?: Named;
  readonly outputs?: Named;
}

export interface WorkflowText {
  readonly on?: {
    readonly schedule?: readonly { readonly cron: string }[];
    readonly workflow_call?: Called | null;
    readonly workflow_dispatch?: Called | null;
  };
  readonly permissions?: Named<string> | string;
  readonly concurrency?: unknown;
  readonly jobs?: Named<Job>;
}

export interface Workflow extends WorkflowText {
  readonly jobList: readonly { readonly name: string; readonly at: Place; readonly job: Job }[];
  readonly steps: readonly {
    readonly job: string;
    readonly at: Place;
    readonly index: number;
    readonly step: Step;
  }[];
  /** All strings with their places. */
  readonly strings: readonly { readonly at: Place; readonly text: string }[];
  /** The source line of what stands at a place, comment and all. */
  sourceAt(at: Place): string;
  /** `path:line: message`. */
  fault(at: Place, message: string): string;
}

export function readWorkflow(file: CheckedFile): Workflow {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter });
  const workflow = document.toJS() as WorkflowText;
  const lines = file.text.split('\n');

  /** The line of a key, or of an entry of a list, from 1. What an alias repeats, and what is missing, has its parent's. */
  const lineOf = (at: Place): number => {
    const above = at.slice(0, -1);
    const parent = document.hasIn(above) ? document.getIn(above, true) : document.contents;
    const entry = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === at.at(-1))?.key
      : isSeq(parent) && parent.items[Number(at.at(-1))];
    if (isNode(entry) && entry.range) return lineCounter.linePos(entry.range[0]).line;
    return at.length === 0 ? 1 : lineOf(above);
  };

  const jobList = Object.entries(workflow.jobs ?? {}).map(([name, job]) => ({ name, at: ['jobs', name], job }));
  return {
    ...workflow,
    jobList,
    steps: jobList.flatMap(({ name, at, job }) =>
      (job.steps ?? []).map((step, index) => ({ job: name, at: [...at, 'steps', index], index, step })),
    ),
    strings: stringsIn(workflow, []),
    sourceAt: at => lines[lineOf(at) - 1]!,
    fault: (at, message) => `${file.path}:${file.firstLine + lineOf(at) - 1}: ${message}`,
  };
}

function stringsIn(value: unknown, at: Place): { readonly at: Place; readonly text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, [...at, Array.isArray(value) ? +key : key]));
}
