/** What both faces do around a command: read its options, run it, keep the report, decide the exit code, say what went wrong. */
import { existsSync, statSync } from 'node:fs';
import { STATUSES, type Status } from './base/check.ts';
import { CancelledError, ConfigurationError, MlopsError, PlatformError } from './base/errors.ts';
import { writeFileAtomic } from './base/files.ts';
import { plainLine } from './base/untrusted.ts';
import type { Command, Done } from './command.ts';
import { type Option, readOptions, resolvePath, type ValuesOf } from './options.ts';
import type { Context } from './platform/context.ts';

/** The options that every command has. */
export interface CommonValues {
  readonly workingDirectory: string;
  readonly report: string | null;
  readonly json: boolean;
  readonly failOn: readonly string[];
}

export interface Ran {
  readonly done: Done;
  readonly exitCode: 0 | 1 | 2 | 3 | 4 | 70;
}

// biome-ignore lint/suspicious/noExplicitAny: faces hold any command of the list.
type AnyCommand = Command<any>;

export function readCommandOptions(
  command: AnyCommand,
  lookup: (option: Option<unknown>) => string | undefined,
  show: (option: Option<unknown>) => string,
): CommonValues & ValuesOf<AnyCommand['options']> {
  return readOptions(command.options, lookup, show) as CommonValues & ValuesOf<AnyCommand['options']>;
}

export async function runCommand(command: AnyCommand, options: CommonValues, context: Context): Promise<Ran> {
  requireWorkingDirectory(options.workingDirectory, context.workingDirectory);
  const done = await command.run(options as never, context).catch((error: unknown) => {
    // Whatever a stopped run stumbled over: being stopped is why it ended.
    context.signal.throwIfAborted();
    throw error;
  });
  if (options.report !== null) writeReport(options.report, done, context);
  context.programs.refuseLate();
  const failsOn: readonly Status[] =
    options.failOn.length === 0 ? command.failsOn : STATUSES.filter(status => options.failOn.includes(status));
  return { done, exitCode: done.exitCode ?? (failsOn.includes(done.report.verdict) ? 1 : 0) };
}

/** One that is not there is mistyped: a run would make it, and train a registry of its own there. */
function requireWorkingDirectory(given: string, path: string): void {
  const isThere = existsSync(path);
  if (isThere && statSync(path).isDirectory()) return;
  const what = isThere ? 'it is not a folder' : 'there is no such folder';
  throw new ConfigurationError(`the working directory ${plainLine(given)} cannot be used: ${what}`, {
    hint: 'give a folder that is there with --working-directory',
  });
}

function writeReport(file: string, { report }: Done, context: Context): void {
  try {
    writeFileAtomic(resolvePath(context.workingDirectory, file), `${JSON.stringify(report, null, 2)}\n`);
  } catch (cause) {
    throw new PlatformError(`the run is done, but its report cannot be written: ${(cause as Error).message}`, {
      hint: 'name a file that can be written with --report',
      cause,
    });
  }
}

/** The text of an error for a person, and the exit code. Only a fault of ours shows a stack. */
export function describeError(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (error instanceof CancelledError) return { text: error.message, exitCode: error.exitCode };
  if (error instanceof MlopsError) {
    return {
      text: error.hint === undefined ? error.message : `${error.message}\n→ ${error.hint}`,
      exitCode: error.exitCode,
    };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `This is a fault of mlops-actions itself; please report it.\n${stack}`, exitCode: 70 };
}

/** Aborts when the process is asked to stop, and leaves by force when that takes longer than a runner waits. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort(new CancelledError(`stopped by ${signal}; no model of this run was kept`));
      // A runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later; the next run heals what this one leaves.
      setTimeout(() => process.exit(130), 6000).unref();
    });
  }
  return controller.signal;
}
