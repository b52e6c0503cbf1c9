/** What is told of a program of the user's that did not do as it should. */
import { constants } from 'node:os';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import { type Program, ProgramError } from './programs.ts';
import type { ProgramEnd } from './supervision.ts';

export function shown({ words }: Program): string {
  return showJson(words.join(' '), 200);
}

/** All were told as they came; these go where nobody reads the log. */
const LAST_LINES = 3;

/** ProgramError unless it ended by itself with exit code 0, is gone, and has left alone what it may not touch. */
export function refuse(program: Program, end: ProgramEnd, changed: readonly string[]): void {
  const { last } = end;
  const problem = problemOf(program, end);
  if (problem !== null) {
    const lines = last.slice(-LAST_LINES).map(line => `  ${plainLine(line)}`);
    const wrote = lines.length === 0 ? '; it wrote nothing' : `; its last lines:\n${lines.join('\n')}`;
    throw new ProgramError(`${shown(program)} ${problem.what}${wrote}`, { hint: problem.hint });
  }
  if (changed.length === 0) return;
  throw wroteTo(changed, shown(program));
}

export function wroteTo(names: readonly string[], who: string): ProgramError {
  return new ProgramError(`${who} wrote to ${names.join(', ')}, by which a step speaks to the runner`, {
    hint: 'what it wrote there was taken out: let a step of its own set outputs and variables',
  });
}

function problemOf(
  { seconds, memoryBytes }: Program,
  { code, signal, stopped, refused, peakBytes, left }: ProgramEnd,
): { readonly what: string; readonly hint: string | undefined } | null {
  if (refused !== null) {
    return {
      what: `cannot be started: ${plainLine(refused)}`,
      hint: 'install it in a step before, or name it by its path',
    };
  }
  if (stopped === 'time') {
    const hint = 'give it more time with timeout_minutes, or less to do';
    return { what: `was stopped: it took longer than ${formatTime(seconds)}`, hint };
  }
  if (stopped === 'memory') {
    const limit = memoryBytes === null ? 'nine tenths of the memory of this machine' : megabytes(memoryBytes);
    const hint = 'give it more with memory_mb, or a larger runner';
    return { what: `was stopped: it held ${megabytes(peakBytes ?? 0)} of memory, more than ${limit}`, hint };
  }
  if (stopped === 'cancelled') return { what: 'was stopped from outside', hint: undefined };
  if (signal !== null) return { what: `was ended by ${signal}${meaningOf(signal)}`, hint: undefined };
  if (left > 0) {
    const hint = 'let a step before start services, and end them in one behind';
    return { what: `has left ${left} processes that cannot be ended`, hint };
  }
  return code === 0 ? null : { what: `failed with exit code ${code}${meaningOf(codeSignal(code))}`, hint: undefined };
}

/** A shell tells the signal that ended its program by a number above 128. */
function codeSignal(code: number | null): string | null {
  const number = (code ?? 0) - 128;
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}

function meaningOf(signal: string | null): string {
  if (signal === 'SIGKILL') return ' (SIGKILL: as the system does when memory runs out)';
  return signal === 'SIGSEGV' || signal === 'SIGABRT' ? ` (${signal})` : '';
}

function formatTime(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Number((seconds / 60).toFixed(2))} minutes`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
