/** Finds the model that is asked for, in the registry or in a folder, and reads it back with every digest checked. */
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { modelTypes } from '../catalogs.ts';
import type { Config } from '../config.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { ServedName } from '../predictions/scored-rows.ts';
import { type ModelCard, readCard } from '../registry/model-card.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { Stage } from '../registry/names.ts';
import { openPackage } from '../registry/open-package.ts';
import type { PackageFiles } from '../registry/package.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import type { VersionEntry } from '../registry/registry-index.ts';
import { findVersion } from '../registry/stages.ts';
import { typeHere } from './type-here.ts';
import { withRegistry } from './with-registry.ts';

/** What says which model. */
export interface Asked {
  /** null: the only one there is. */
  readonly model: string | null;
  /** null: the one in production. */
  readonly version: string | null;
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
  /** A call starts a program: few calls with many rows each are better. */
  readonly isCostly: boolean;
}

/** Programs that a model needs are those that the configuration names for it: it brings none of its own. */
type Restore = (files: PackageFiles, card: ModelCard) => Predictor;

/** ConfigurationError when there is no such model; IntegrityError when what is stored is not what was kept. */
export async function serveModel(asked: Asked, config: Config, context: Context): Promise<Served> {
  refuseBoth(asked);
  const restore: Restore = (files, card) => {
    const hyperparameters = config.models.find(({ name }) => name === card.name)?.hyperparameters ?? {};
    return readPredictor(files, name => typeHere(modelTypes.get(name), card.name, hyperparameters, context));
  };
  const modelsDir = resolvePath(context.workingDirectory, asked.modelsDir);
  if (asked.package !== null) {
    const folder = resolvePath(context.workingDirectory, asked.package);
    const { files, card, sha256, known } = openPackage(folder, openRegistry(modelsDir).models);
    return served(restore(files, card), card, sha256, known);
  }
  const place = { modelsDir, branch: asked.registry === 'branch' ? asked.registryBranch : null, keeps: false };
  const { result } = await withRegistry(
    place,
    context,
    async folder => ofRegistry(openRegistry(folder), asked, restore),
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

function ofRegistry(registry: Registry, { model, version, modelsDir }: Asked, restore: Restore): Served {
  const name = model ?? onlyModel(registry, modelsDir);
  const entry = version === null ? inProduction(registry, name) : findVersion(registry.models, name, version);
  const files = registry.load(name, entry.version);
  const card = readCard(files);
  return served(restore(files, card), card, entry.sha256, entry);
}

function onlyModel({ models, current }: Registry, modelsDir: string): string {
  const names = [...models.keys()];
  const serving = names.filter(name => current(name) !== undefined);
  if (names.length === 0) {
    throw new ConfigurationError(`there is no model in ${modelsDir}`, {
      hint: 'train one first, or say where the registry is: --models-dir, or --registry branch',
    });
  }
  const [first, ...others] = serving.length === 0 ? names : serving;
  if (first !== undefined && others.length === 0) return first;
  throw new ConfigurationError(`there are several models: ${names.join(', ')}`, { hint: 'name one with --model' });
}

function inProduction(registry: Registry, name: string): VersionEntry {
  const current = registry.current(name);
  if (current !== undefined) return current;
  const latest = registry.versions(name).at(-1)?.version ?? '';
  // Says it where there is no such model at all.
  findVersion(registry.models, name, latest);
  throw new ConfigurationError(`no version of ${name} is in production`, {
    hint: `name one with --version, such as ${latest}, the latest`,
  });
}

function served(predictor: Predictor, card: ModelCard, sha256: string, entry: VersionEntry | null): Served {
  const { type } = predictor.model;
  if (type !== card.type) {
    throw new IntegrityError(`the card of ${card.name} says ${card.type}, the model is of type ${type}`);
  }
  const name: ServedName = {
    ...{ model: card.name, type, version: card.version, package_sha256: sha256 },
    ...{ threshold: predictor.threshold, label: card.data.label },
  };
  const isCostly = modelTypes.get(type).withPrograms !== undefined;
  return { name, stage: entry?.stage ?? null, card, predictor, isCostly };
}
