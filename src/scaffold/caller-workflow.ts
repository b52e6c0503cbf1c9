/** The workflow of a user's repository that calls the training workflow of this one, on a schedule, a push, and by hand. */
import { posix } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { OWN_REPOSITORY } from '../base/own-repository.ts';
import { showJson } from '../base/show-json.ts';
import type { Permission } from '../platform/permissions.ts';
import { CONFIG_PATH } from './first-config.ts';

export interface Caller {
  /** Tag, branch or commit of this repository. */
  readonly ref: string;
  /** Five cron fields, UTC. */
  readonly schedule: string;
  readonly defaultBranch: string;
  /** Its own, below the root of the repository. */
  readonly path: string;
  /** What it trains, below the root, with `/`; '' is the root. As `requireNameable` takes it. */
  readonly folder: string;
  /** A push that touches one of them trains; `**` may stand at the end. */
  readonly paths: readonly string[];
}

/** What the training workflow asks for, and why: a caller that grants less does not start. */
export const TRAINING_PERMISSIONS: readonly (readonly [permission: Permission, reason: string])[] = [
  ['contents: write', 'check out data and configuration, keep the registry on its branch'],
  ['issues: write', 'open, update and close the issue of a regression'],
];

/** ConfigurationError for a folder that GitHub, or a reader, would take for something else in a workflow. */
export function requireNameable(folder: string): string {
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\$\{\{/u.test(folder)) return folder;
  throw new ConfigurationError(`the folder ${showJson(folder)} cannot stand in a workflow`, {
    hint: 'give it a name without line breaks and without ${{',
  });
}

/** Strings in JSON are strings in YAML. */
const quoted = (text: string) => JSON.stringify(text);

export function callerWorkflow({ ref, schedule, defaultBranch, path, folder, paths }: Caller): string {
  const watched = [...new Set([...paths, path])].map(quoted).join(', ');
  const titled = (more: string) => (folder === '' ? `ML training${more}` : quoted(`ML training: ${folder}${more}`));
  const expression = (text: string) => `\${{ ${text} }}`;
  return `# Trains on a schedule, on demand, and when data or configuration change. What it can be told, and what it does:
# https://github.com/${OWN_REPOSITORY}
name: ${titled('')}
run-name: ${titled(` (${expression("inputs.model_types || 'all'")})${expression("inputs.request_id && format(' [{0}]', inputs.request_id) || ''")}`)}

on:
  schedule:
    # UTC. As default_schedule in ${posix.join(folder, CONFIG_PATH)} says: \`mlops doctor --fix\` brings it here.
    - cron: ${quoted(schedule)}
  push:
    branches: [${quoted(defaultBranch)}]
    paths: [${watched}]
  workflow_dispatch:
    inputs:
      model_types:
        description: Model types to train, comma-separated, or all.
        type: string
        default: all
      force_retrain:
        description: Train also what is unchanged since its latest version.
        type: boolean
        default: false
      dry_run:
        description: Decide everything, keep and send nothing.
        type: boolean
        default: false
      request_id:
        description: Left empty by people; shown in the run's name, so that what asks for a run never asks twice.
        type: string
        default: ""

permissions: {}

jobs:
  train:
    uses: ${OWN_REPOSITORY}/.github/workflows/ml-training.yml@${ref}
    permissions:
${TRAINING_PERMISSIONS.map(([permission, reason]) => `      ${permission} # ${reason}`).join('\n')}
    with:
${folder === '' ? '' : `      working_directory: ${quoted(folder)}\n`}      model_types: ${expression("inputs.model_types || 'all'")}
      force_retrain: ${expression('inputs.force_retrain || false')}
      dry_run: ${expression('inputs.dry_run || false')}
    secrets:
      # Without it the audit log is not signed.
      MLOPS_SIGNING_KEY: ${expression('secrets.MLOPS_SIGNING_KEY')}
`;
}
