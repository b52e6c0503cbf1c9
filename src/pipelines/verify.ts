/** The story of `verify`: every byte under the registry's folder, or of one package, against index and audit log, offline. */
import { existsSync, readFileSync } from 'node:fs';
import { parseCheckpoint, parseVerifier } from '../audit/audit-log.ts';
import type { Check } from '../base/check.ts';
import { ConfigurationError } from '../base/errors.ts';
import type { Done } from '../command.ts';
import type { VerifyOptions } from '../command-options.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { Problem } from '../registry/folder-inspection.ts';
import { openRegistry } from '../registry/registry.ts';
import { verifyPackage } from '../registry/verify-package.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import { formatCount, plural } from '../reporting/format.ts';
import { beginning, reportHead } from '../reporting/report.ts';
import { type VerifyReport, verifyText } from '../reporting/verify-report.ts';

type Findings = Pick<VerifyReport, 'notes' | 'log' | 'counted' | 'held_against'> & {
  readonly problems: readonly Problem[];
};

export async function verify(options: VerifyOptions, context: Context): Promise<Done> {
  const began = beginning(context);
  const findings =
    options.package === null ? await ofRegistry(options, context) : await ofPackage(options.package, options, context);
  const problems = findings.problems.map(({ path, problem, line, entry }) => {
    return { path, line: line ?? null, problem, entry: entry ?? null };
  });
  const check = checkOf(problems, findings.notes, findings.counted.files);
  const report: VerifyReport = {
    ...reportHead('verify', [check], began, context),
    ...{ problems, notes: findings.notes, log: findings.log, counted: findings.counted },
    held_against: findings.held_against,
  };
  const done = { report, text: verifyText(report), outputs: { verdict: report.verdict } };
  return problems.length === 0 ? done : { ...done, exitCode: 3 };
}

async function ofRegistry(options: VerifyOptions, context: Context): Promise<Findings> {
  const { workingDirectory, log: logger, sleep } = context;
  const checkpoint = options.checkpoint === null ? undefined : readCheckpoint(options.checkpoint, context);
  const vkey = options.publicKey === null ? undefined : readPublicKey(options.publicKey, context);
  const asked = { checkpoint: options.checkpoint, public_key: options.publicKey };
  const found = await verifyRegistry(resolvePath(workingDirectory, options.modelsDir), {
    ...{ checkpoint, vkey, sleep },
    reportProgress: (share, path) => logger.progress('verifying', share, path),
  });
  logger.progress('verifying', 1);
  if (found !== null) {
    const { problems, notes, log, models, versions, files } = found;
    return { problems, notes, log, counted: { models, versions, files }, held_against: asked };
  }
  if (checkpoint === undefined) throw nothing(options.modelsDir, '--models-dir', context);
  // A registry that is gone is no earlier or later state of the log that the checkpoint knows.
  const problem = `holds no registry, but the checkpoint ${options.checkpoint} knows one: it was removed`;
  const counted = { models: 0, versions: 0, files: 0 };
  return { problems: [{ path: options.modelsDir, problem }], notes: [], log: null, counted, held_against: asked };
}

async function ofPackage(folder: string, options: VerifyOptions, context: Context): Promise<Findings> {
  if (options.checkpoint !== null || options.publicKey !== null) {
    const option = options.checkpoint === null ? '--public-key' : '--checkpoint';
    throw new ConfigurationError(`${option} is about a log, and --package holds none`, {
      hint: 'verify the registry with it first, and then the package against that registry',
    });
  }
  const path = resolvePath(context.workingDirectory, folder);
  if (!existsSync(path)) throw nothing(folder, '--package', context);
  const { models } = openRegistry(resolvePath(context.workingDirectory, options.modelsDir));
  const found = await verifyPackage(path, models);
  if (found === null) throw nothing(folder, '--package', context);
  const { problems, notes, files } = found;
  const nothingElse = { checkpoint: null, public_key: null };
  return { problems, notes, log: null, counted: { models: 1, versions: 1, files }, held_against: nothingElse };
}

function readCheckpoint(path: string, context: Context): string {
  const hint = 'give the file that was kept outside the registry, as models/audit/checkpoint was at that time';
  const text = readText('checkpoint', path, hint, context);
  const parsed = parseCheckpoint(text);
  if ('checkpoint' in parsed) return text;
  throw new ConfigurationError(`the file ${path} is no checkpoint: ${parsed.problem}`, { hint });
}

/** `name+id+key` itself, or a file with it, or with a public key as PEM. */
function readPublicKey(given: string, context: Context): string {
  const hint = 'give the key that `mlops train` prints (name+id+key), or a file with the public key as PEM';
  // Read by no one else than the log, but a key that is none should be told before anything is read.
  const text = /^[^+]+\+[0-9a-f]{8}\+/.test(given) ? given : readText('public key', given, hint, context);
  parseVerifier(text);
  return text;
}

function readText(what: string, path: string, hint: string, { workingDirectory }: Context): string {
  try {
    return readFileSync(resolvePath(workingDirectory, path), 'utf8');
  } catch (cause) {
    const message = `the ${what} ${path} cannot be read: ${(cause as Error).message}`;
    throw new ConfigurationError(message, { hint, cause });
  }
}

function nothing(path: string, option: string, { workingDirectory }: Context): ConfigurationError {
  const isThere = existsSync(resolvePath(workingDirectory, path));
  const what = isThere ? 'it holds no file' : 'there is no such folder';
  const hint =
    option === '--package'
      ? 'name the folder of one version with --package, as models/current/<model>/<version>'
      : `train a model first, or name another folder with ${option}`;
  return new ConfigurationError(`there is nothing to verify in ${path}: ${what}`, { hint });
}

function checkOf(problems: VerifyReport['problems'], notes: readonly string[], files: number): Check {
  const [first] = problems;
  const clean = notes.length === 0;
  const held = clean
    ? `All ${formatCount(files)} files are as they were committed.`
    : `What was committed is as it was; ${plural(notes.length, 'note')} on what is not part of it or was not checked.`;
  return {
    name: 'integrity',
    // What no commit vouches for does not pass.
    status: first !== undefined ? 'fail' : clean ? 'pass' : 'warn',
    observed: problems.length,
    limit: { comparison: 'at_most', value: 0 },
    n: files,
    interval: null,
    message: first === undefined ? held : `${first.path} ${first.problem}`,
  };
}
