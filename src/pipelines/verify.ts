/** The story of `verify`: every byte under the registry's folder, or of one package, against index and audit log, offline. */
import { readFileSync } from 'node:fs';
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
import { TOOL } from '../reporting/report.ts';
import { type VerifyReport, verifyText } from '../reporting/verify-report.ts';

type Findings = Pick<VerifyReport, 'notes' | 'log' | 'counted'> & {
  readonly problems: readonly Problem[];
};

export async function verify(options: VerifyOptions, context: Context): Promise<Done> {
  const startedAt = context.now();
  const started = context.clock();
  const findings =
    options.package === null ? await ofRegistry(options, context) : await ofPackage(options.package, options, context);
  const problems = findings.problems.map(({ path, problem, line, entry }) => {
    return { path, line: line ?? null, problem, entry: entry ?? null };
  });
  const check = checkOf(problems, findings.counted.files);
  const report: VerifyReport = {
    schema_version: 1,
    tool: TOOL,
    command: 'verify',
    started_at: startedAt.toISOString(),
    seconds: (context.clock() - started) / 1000,
    peak_rss_bytes: context.peakRssBytes(),
    verdict: check.status,
    checks: [check],
    ...{ problems, notes: findings.notes, log: findings.log, counted: findings.counted },
  };
  const done = { report, text: verifyText(report), outputs: { verdict: report.verdict } };
  return problems.length === 0 ? done : { ...done, exitCode: 3 };
}

async function ofRegistry(options: VerifyOptions, context: Context): Promise<Findings> {
  const found = await verifyRegistry(resolvePath(context.workingDirectory, options.modelsDir), {
    checkpoint: options.checkpoint === null ? undefined : readText(options.checkpoint, context),
    vkey: options.publicKey ?? undefined,
    reportProgress: (share, path) => context.log.progress('verifying', share, path),
  });
  context.log.progress('verifying', 1);
  if (found === null) throw nothing(options.modelsDir, '--models-dir');
  const { problems, notes, log, models, versions, files } = found;
  return { problems, notes, log, counted: { models, versions, files } };
}

async function ofPackage(folder: string, options: VerifyOptions, context: Context): Promise<Findings> {
  const { models } = openRegistry(resolvePath(context.workingDirectory, options.modelsDir));
  const found = await verifyPackage(resolvePath(context.workingDirectory, folder), models);
  if (found === null) throw nothing(folder, '--package');
  const { problems, notes, files } = found;
  return { problems, notes, log: null, counted: { models: 1, versions: 1, files } };
}

function readText(path: string, context: Context): string {
  try {
    return readFileSync(resolvePath(context.workingDirectory, path), 'utf8');
  } catch (cause) {
    throw new ConfigurationError(`the checkpoint ${path} cannot be read: ${(cause as Error).message}`, {
      hint: 'give the file that was kept outside the registry, as models/audit/checkpoint was at that time',
      cause,
    });
  }
}

function nothing(path: string, option: string): ConfigurationError {
  return new ConfigurationError(`there is nothing to verify in ${path}`, {
    hint: `train a model first, or name another folder with ${option}`,
  });
}

function checkOf(problems: VerifyReport['problems'], files: number): Check {
  const [first] = problems;
  const message =
    first === undefined ? `All ${files} files are as they were committed.` : `${first.path} ${first.problem}`;
  return {
    name: 'integrity',
    status: first === undefined ? 'pass' : 'fail',
    observed: problems.length,
    limit: { comparison: 'at_most', value: 0 },
    n: files,
    interval: null,
    message,
  };
}
