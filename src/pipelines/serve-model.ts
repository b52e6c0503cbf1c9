/** Finds the model that is asked for, in the registry or in a folder, and reads it back with every digest checked. */
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { modelTypes } from '../catalogs.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { ServedName } from '../predictions/scored-rows.ts';
import { type ModelCard, readCard } from '../registry/model-card.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { Stage } from '../registry/names.ts';
import { openPackage } from '../registry/open-package.ts';
import { type PackageFiles, packagePath } from '../registry/package.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import type { VersionEntry } from '../registry/registry-index.ts';
import { findVersion } from '../registry/stages.ts';
import { withRegistry } from './with-registry.ts';

/** What says which model. */
export interface Asked {
  /** null: the only one there is. */
  readonly model: string | null;
  /** null: the newest one of the stage. */
  readonly version: string | null;
  /** `current`, what is in production, without it. */
  readonly stage?: Stage;
  /** Folder of one package; null: the registry. */
  readonly package: string | null;
  readonly modelsDir: string;
  readonly registry: string;
  readonly registryBranch: string;
}

export interface Served {
  readonly name: ServedName;
  /** null: the registry does not know the package. */
  readonly stage: Stage | null;
  readonly card: ModelCard;
  readonly predictor: Predictor;
  /** Its folder, as it is shown. */
  readonly path: string;
}

/** ConfigurationError when there is no such model; IntegrityError when what is stored is not what was kept. */
export async function serveModel(asked: Asked, context: Context): Promise<Served> {
  refuseBoth(asked);
  const modelsDir = resolvePath(context.workingDirectory, asked.modelsDir);
  if (asked.package !== null) {
    const folder = resolvePath(context.workingDirectory, asked.package);
    const { files, card, sha256, known } = openPackage(folder, openRegistry(modelsDir).models);
    return { ...served(files, card, sha256, known), path: asked.package };
  }
  const place = { modelsDir, branch: asked.registry === 'branch' ? asked.registryBranch : null, keeps: false };
  const { result } = await withRegistry(
    place,
    context,
    async folder => ofRegistry(openRegistry(folder), asked),
    () => '',
  );
  return result;
}

function refuseBoth({ model, version, package: folder, registry }: Asked): void {
  if (folder === null) return;
  const [given] = Object.entries({ model, version }).find(([, value]) => value !== null) ?? [];
  const other = given ?? (registry === 'branch' ? 'registry: branch' : undefined);
  if (other === undefined) return;
  throw new ConfigurationError(`package and ${other} do not go together: a package is one version by itself`, {
    hint: 'give one of the two',
  });
}

function ofRegistry(registry: Registry, { model, version, stage = 'current', modelsDir }: Asked): Served {
  const name = model ?? onlyModel(registry, modelsDir, stage);
  const entry = version === null ? newestIn(stage, registry, name) : findVersion(registry.models, name, version);
  const files = registry.load(name, entry.version);
  const path = `${modelsDir}/${packagePath(name, entry)}`;
  return { ...served(files, readCard(files), entry.sha256, entry), path };
}

function onlyModel({ models, versions }: Registry, modelsDir: string, stage: Stage): string {
  const names = [...models.keys()];
  const serving = names.filter(name => versions(name).some(entry => entry.stage === stage));
  if (names.length === 0) {
    throw new ConfigurationError(`there is no model in ${modelsDir}`, {
      hint: 'train one first, or say where the registry is: --models-dir, or --registry branch',
    });
  }
  const [first, ...others] = serving.length === 0 ? names : serving;
  if (first !== undefined && others.length === 0) return first;
  throw new ConfigurationError(`there are several models: ${names.join(', ')}`, { hint: 'name one with --model' });
}

function newestIn(stage: Stage, registry: Registry, name: string): VersionEntry {
  const versions = registry.versions(name);
  const newest = versions.findLast(entry => entry.stage === stage);
  if (newest !== undefined) return newest;
  const latest = versions.at(-1)?.version ?? '';
  // Says it where there is no such model at all.
  findVersion(registry.models, name, latest);
  const where = stage === 'current' ? 'in production' : `in the stage ${stage}`;
  throw new ConfigurationError(`no version of ${name} is ${where}`, {
    hint: `name one with --version, such as ${latest}, the latest`,
  });
}

function served(
  files: PackageFiles,
  card: ModelCard,
  sha256: string,
  entry: VersionEntry | null,
): Omit<Served, 'path'> {
  const predictor = readPredictor(files, modelTypes.get);
  const { type } = predictor.model;
  if (type !== card.type) {
    throw new IntegrityError(`the card of ${card.name} says ${card.type}, the model is of type ${type}`);
  }
  const name: ServedName = {
    ...{ model: card.name, type, version: card.version, package_sha256: sha256 },
    ...{ threshold: predictor.threshold, label: card.data.label },
  };
  return { name, stage: entry?.stage ?? null, card, predictor };
}
