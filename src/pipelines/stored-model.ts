/** A stored model to be used: found in the registry by name, version or stage, or in a folder; every digest is checked first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { plainLine } from '../base/untrusted.ts';
import { modelTypes } from '../catalogs.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { CARD_FILE, type ModelCard, readCard } from '../registry/model-card.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { Stage } from '../registry/names.ts';
import { digestsOf, type PackageFiles, packagePath } from '../registry/package.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import { packageDigest, type VersionEntry } from '../registry/registry-index.ts';
import { findVersion } from '../registry/stages.ts';
import { verifyPackage } from '../registry/verify-package.ts';
import { withRegistry } from './with-registry.ts';

export interface StoredModel {
  readonly card: ModelCard;
  readonly predictor: Predictor;
  /** null: the registry does not know it. */
  readonly stage: Stage | null;
  /** The package's folder, as it is shown. */
  readonly path: string;
  readonly sha256: string;
  /** What could not be checked, one line each. */
  readonly notes: readonly string[];
}

/** What names a stored model among the options of a command. */
export interface ModelChoice {
  readonly model: string | null;
  readonly modelVersion: string | null;
  readonly stage: Stage;
  readonly package: string | null;
  readonly modelsDir: string;
  /** `local` or `branch`. */
  readonly registry: string;
  readonly registryBranch: string;
}

/** ConfigurationError when there is none, or none is meant; IntegrityError when a byte is not what was stored. */
export async function openStoredModel(choice: ModelChoice, context: Context): Promise<StoredModel> {
  if (choice.package !== null) return ofPackage(choice.package, choice, context);
  const modelsDir = resolvePath(context.workingDirectory, choice.modelsDir);
  const branch = choice.registry === 'branch' ? choice.registryBranch : null;
  const { result } = await withRegistry(
    { modelsDir, branch, keeps: false },
    context,
    async folder => ofRegistry(openRegistry(folder), choice),
    () => '',
  );
  return result;
}

function ofRegistry(registry: Registry, choice: ModelChoice): StoredModel {
  const name = choice.model ?? onlyModel(registry, choice);
  const entry = entryOf(registry, name, choice);
  const files = registry.load(name, entry.version);
  return {
    ...modelIn(files),
    stage: entry.stage,
    path: `${choice.modelsDir}/${packagePath(name, entry)}`,
    sha256: entry.sha256,
    notes: [],
  };
}

function onlyModel({ models }: Registry, { modelsDir }: ModelChoice): string {
  const names = [...models.keys()];
  if (names.length === 1) return names[0]!;
  if (names.length === 0) {
    throw new ConfigurationError(`there is no model in ${plainLine(modelsDir)}: no registry holds one there`, {
      hint: 'train one first, or name another folder with --models-dir, or a package with --package',
    });
  }
  throw new ConfigurationError(`the registry has ${names.length} models, and none is named`, {
    hint: `name one with --model: ${names.join(', ')}`,
  });
}

/** Of a stage, the newest version. */
function entryOf(registry: Registry, name: string, { modelVersion, stage, modelsDir }: ModelChoice): VersionEntry {
  const { models } = registry;
  if (models.size === 0) onlyModel(registry, { modelsDir } as ModelChoice);
  if (modelVersion !== null) return findVersion(models, name, modelVersion);
  const versions = registry.versions(name);
  const found = versions.findLast(entry => entry.stage === stage);
  if (found !== undefined) return found;
  if (versions.length > 0) {
    const stages = [...new Set(versions.map(entry => entry.stage))];
    throw new ConfigurationError(`${name} has no version in the stage ${stage}`, {
      hint: `give --stage ${stages.join(' or ')}, or a version with --model-version: ${versions.map(({ version }) => version).join(', ')}`,
    });
  }
  const names = [...models.keys()];
  const close = nearest(name, names);
  throw new ConfigurationError(`the registry has no model named ${JSON.stringify(plainLine(name, 60))}`, {
    hint: `${close === undefined ? '' : `did you mean ${close}? `}it has: ${names.join(', ')}`,
  });
}

async function ofPackage(shown: string, choice: ModelChoice, context: Context): Promise<StoredModel> {
  if (choice.model !== null || choice.modelVersion !== null) {
    throw new ConfigurationError(
      '--package names a model by its folder, beside which --model and --model-version say nothing',
      {
        hint: 'give the one or the other',
      },
    );
  }
  const folder = resolvePath(context.workingDirectory, shown);
  const { models } = openRegistry(resolvePath(context.workingDirectory, choice.modelsDir));
  const verified = await verifyPackage(folder, models);
  if (verified === null) {
    throw new ConfigurationError(`there is no model package in ${plainLine(shown)}`, {
      hint: 'name the folder of one version with --package, as models/current/<model>/<version>',
    });
  }
  const [problem] = verified.problems;
  if (problem !== undefined) throw damaged(`${shown}/${problem.path} ${problem.problem}`);
  const files = readVerified(folder, verified.sha256, shown);
  const entry = models.get(verified.name ?? '')?.find(({ version }) => version === verified.version);
  const { sha256, notes } = verified;
  return { ...modelIn(files), stage: entry?.stage ?? null, path: shown, sha256, notes };
}

/** The bytes themselves must be those that were verified: what lies on disk may change in between. */
function readVerified(folder: string, sha256: string, shown: string): PackageFiles {
  const card = readFileSync(join(folder, CARD_FILE));
  const names = Object.keys(readCard(new Map([[CARD_FILE, card]])).files);
  const files = new Map<string, Uint8Array>([[CARD_FILE, card]]);
  for (const name of names) files.set(name, readFileSync(join(folder, name)));
  if (packageDigest(digestsOf(files)) !== sha256) throw damaged(`${shown} was changed while it was read`);
  return files;
}

function damaged(message: string): IntegrityError {
  return new IntegrityError(plainLine(message), { hint: 'get the package anew, or train the model again' });
}

function modelIn(files: PackageFiles): Pick<StoredModel, 'card' | 'predictor'> {
  return { card: readCard(files), predictor: readPredictor(files, modelTypes.get) };
}
