/** Contract: what a face needs to run a command, and what a command gives back. */
import type { Status } from './base/check.ts';
import type { OptionSet, ValuesOf } from './options.ts';
import type { Context } from './platform/context.ts';
import type { Report } from './reporting/report.ts';

export interface Output {
  readonly name: string;
  readonly description: string;
}

export interface Command<S extends OptionSet = OptionSet> {
  readonly name: string;
  /** One sentence, in the infinitive: "Train, judge and keep the models". */
  readonly summary: string;
  readonly options: S;
  readonly outputs: readonly Output[];
  /** The verdicts that make the exit code 1 when `--fail-on` is not given. */
  readonly failsOn: readonly Status[];
  /** On GitHub: an action of its own and a choice of the root action; that choice only; or the command line alone. */
  readonly action: 'own' | 'root' | 'none';
  run(options: ValuesOf<S>, context: Context): Promise<Done>;
}

/** `text` is for the terminal; `outputs` are the values of the action's outputs. */
export interface Done {
  readonly report: Report;
  readonly text: string;
  readonly outputs: Readonly<Record<string, string>>;
  /**
   * It stands above what `--fail-on` says: 3, an integrity check failed; 2, 4 and 70, a part of the work could not be done,
   * and the rest is.
   */
  readonly exitCode?: 2 | 3 | 4 | 70;
  /** What is sent out after report and outputs are safe; it never changes them. */
  tell?(): Promise<void>;
}
