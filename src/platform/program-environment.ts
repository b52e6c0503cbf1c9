/** Which variables of ours a program of the user's is given: what finds and sets up its tools, and nothing that opens a door. */
import type { Environment } from './environment.ts';

/** By the names that systems, interpreters and numerical libraries know. */
const GIVEN: readonly RegExp[] = [
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|TZ|TMPDIR|TEMP|TMP|TERM|NUMBER_OF_PROCESSORS)$/i,
  /^LC_[A-Z]+$/,
  /^(?:LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|PKG_CONFIG_PATH|VIRTUAL_ENV|CONDA_PREFIX|CONDA_DEFAULT_ENV|JAVA_HOME|R_HOME)$/,
  /^(?:PYTHON|R_LIBS|JULIA_)[A-Z0-9_]*$/,
  // As actions/setup-python writes them.
  /^(?:pythonLocation|Python\d?_ROOT_DIR)$/,
  /^(?:CUDA|CUDNN|NVIDIA|NCCL|ROCM|HIP|OMP|MKL|OPENBLAS|NUMEXPR|VECLIB)_?[A-Z0-9_]*$/,
  // Without these no program starts on Windows.
  /^(?:SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|ProgramData|ProgramFiles.*)$/i,
];

/** A value behind such a name is handed on by its full name only. */
const SECRET = /token|secret|passw|credential|private|auth|_?key$/i;

/** Not even by name: tokens and inputs of this run, and the files by which a step speaks to the runner. */
const NEVER = [
  /^(?:ACTIONS|INPUT|MLOPS)_/i,
  /^(?:GITHUB|GH)_(?:TOKEN|ENTERPRISE_TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i,
  /^GITHUB_ACTIONS_/i,
];

export function isNeverHandedOn(name: string): boolean {
  return NEVER.some(pattern => pattern.test(name));
}

/** `handsOn`: names that the user's configuration adds. */
export function programEnvironment(environment: Environment, handsOn: readonly string[]): Record<string, string> {
  const isGiven = (name: string) => GIVEN.some(pattern => pattern.test(name)) && !SECRET.test(name);
  const wanted = Object.entries(environment).filter(([name]) => isGiven(name) || handsOn.includes(name));
  return Object.fromEntries(
    wanted.flatMap(([name, value]) => (value === undefined || isNeverHandedOn(name) ? [] : [[name, value] as const])),
  );
}
