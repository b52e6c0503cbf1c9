/** For tests: lets a process die, or the disk fail, at any one of the changes that it makes to files. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

class Killed extends Error {}

/** `kill`: nothing happens any more. `tear`: the same, but half of a write still does. Else an error of the system. */
export type Fault = 'kill' | 'tear' | 'ENOSPC' | 'EIO';

export interface FaultPlan {
  readonly fault: Fault;
  /** Which change fails, counted from 1; all behind it fail too, unless it is an error that passes. */
  readonly at: number;
  readonly passes?: boolean;
  /** Told the name of each change before it happens. */
  readonly observe?: ((change: string, ...args: readonly unknown[]) => void) | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape, called through unchanged.
type AnyFunction = (...args: any[]) => any;

const CHANGES = [
  ...['openSync', 'writeSync', 'fsyncSync', 'fdatasyncSync', 'ftruncateSync'],
  ...['mkdirSync', 'rmdirSync', 'unlinkSync', 'linkSync', 'renameSync'],
] as const;

const real = fs as unknown as Record<string, AnyFunction>;
const originals = Object.fromEntries([...CHANGES, 'rmSync'].map(name => [name, real[name]!]));
/** Called before each change; undefined: everything is as always. */
let intercept: ((name: string, args: readonly unknown[]) => void) | undefined;

for (const name of CHANGES) {
  real[name] = (...args) => {
    const isReading = name === 'openSync' && (args[1] === undefined || args[1] === 'r');
    if (intercept !== undefined && !isReading) intercept(name, args);
    const isSync = name === 'fsyncSync' || name === 'fdatasyncSync';
    return isSync && intercept !== undefined ? undefined : originals[name]!(...args);
  };
}
// One call removes many things, and may be killed between any two of them.
real['rmSync'] = (path, options) => {
  if (intercept === undefined) originals['rmSync']!(path, options);
  else removeStepwise(path);
};
syncBuiltinESMExports();

/**
 * Runs `work` with the changes of `node:fs` counted, and returns how many there were. Nothing is synced to the disk, so
 * it is fast. `work` must be synchronous.
 */
export function withFaults(plan: FaultPlan, work: () => void): number {
  const changes = inject(plan);
  try {
    work();
    return changes();
  } finally {
    intercept = undefined;
  }
}

/** As `withFaults`; while it waits, nothing else in this thread may change files. */
export async function withFaultsMeanwhile(plan: FaultPlan, work: () => Promise<unknown>): Promise<number> {
  const changes = inject(plan);
  try {
    await work();
    return changes();
  } finally {
    intercept = undefined;
  }
}

function inject(plan: FaultPlan): () => number {
  let changes = 0;
  intercept = (name, args) => {
    plan.observe?.(name, ...args);
    changes++;
    const hit = plan.passes ? changes === plan.at : changes >= plan.at;
    if (!hit) return;
    if (plan.fault === 'tear' && name === 'writeSync' && changes === plan.at) tear(args);
    if (plan.fault === 'kill' || plan.fault === 'tear') throw new Killed(`${name}, change ${changes}`);
    throw Object.assign(new Error(`${plan.fault}: injected, ${name}`), { code: plan.fault, syscall: name });
  };
  return () => changes;
}

function tear([fd, data, offset = 0]: readonly unknown[]): void {
  const bytes = data as Uint8Array;
  const from = offset as number;
  originals['writeSync']!(fd, bytes, from, Math.floor((bytes.length - from) / 2));
}

function removeStepwise(path: string): void {
  if (fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    if (fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined) fs.unlinkSync(path);
    return;
  }
  for (const name of fs.readdirSync(path)) removeStepwise(join(path, name));
  fs.rmdirSync(path);
}

/** A number that no process has: what `work` leaves is as if its process were gone. */
export function asDeadProcess<T>(work: () => T): T {
  const revive = die();
  try {
    return work();
  } finally {
    revive();
  }
}

/** As `asDeadProcess`, while `work` waits too. */
export async function asDeadProcessMeanwhile<T>(work: () => Promise<T>): Promise<T> {
  const revive = die();
  try {
    return await work();
  } finally {
    revive();
  }
}

function die(): () => void {
  const pid = Object.getOwnPropertyDescriptor(process, 'pid')!;
  Object.defineProperty(process, 'pid', { ...pid, value: 2 ** 22 + 7, writable: false });
  return () => void Object.defineProperty(process, 'pid', pid);
}
