/** A stored model to be used: found in the registry by name, version or stage, or in a folder; every digest is checked first. */
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import { modelTypes } from '../catalogs.ts';
import type { Config } from '../config.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { ModelCard } from '../registry/model-card.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { Stage } from '../registry/names.ts';
import { openPackage } from '../registry/open-package.ts';
import { type PackageFiles, packagePath } from '../registry/package.ts';
import { readCard } from '../registry/read-card.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import type { VersionEntry } from '../registry/registry-index.ts';
import { readSearchFile } from '../registry/search-file.ts';
import { findVersion } from '../registry/stages.ts';
import type { SearchHistory } from '../reporting/evaluate-report.ts';
import { searchHistoryOf } from '../reporting/training-facts.ts';
import { typeHere } from './type-here.ts';
import { withRegistry } from './with-registry.ts';

export interface StoredModel {
  readonly card: ModelCard;
  readonly predictor: Predictor;
  /** What the search for its hyperparameters tried; null: there was none, or the package is of a version that kept none. */
  readonly search: SearchHistory | null;
  /** null: the registry does not know it. */
  readonly stage: Stage | null;
  /** The package's folder, as it is shown. */
  readonly path: string;
  readonly sha256: string;
  /** What could not be checked, one line each. */
  readonly notes: readonly string[];
  /** A call starts a program of the user's: few calls with many rows each are better. */
  readonly isCostly: boolean;
}

/** What names a stored model among the options of a command. */
export interface ModelChoice {
  /** null: the only one there is in the stage. */
  readonly model: string | null;
  /** null: the newest of the stage. */
  readonly modelVersion: string | null;
  readonly stage: Stage;
  /** Folder of one package; null: the registry. */
  readonly package: string | null;
  readonly modelsDir: string;
  /** `local` or `branch`. */
  readonly registry: string;
  readonly registryBranch: string;
}

type ModelIn = (files: PackageFiles) => Pick<StoredModel, 'card' | 'predictor' | 'search' | 'isCostly'>;

/**
 * Programs that a model needs are those that the configuration names for it: it brings none of its own. ConfigurationError
 * when there is none, or none is meant; IntegrityError when a byte is not what was stored.
 */
export async function openStoredModel(choice: ModelChoice, config: Config, context: Context): Promise<StoredModel> {
  const read: ModelIn = files => modelIn(files, config, context);
  if (choice.package !== null) return ofPackage(choice.package, choice, read, context);
  const modelsDir = resolvePath(context.workingDirectory, choice.modelsDir);
  const branch = choice.registry === 'branch' ? choice.registryBranch : null;
  const { result } = await withRegistry(
    { modelsDir, branch, keeps: false },
    context,
    async folder => ofRegistry(openRegistry(folder), choice, read),
    () => '',
  );
  return result;
}

function ofRegistry(registry: Registry, choice: ModelChoice, read: ModelIn): StoredModel {
  const name = choice.model ?? onlyModel(registry, choice);
  const entry = entryOf(registry, name, choice);
  const files = registry.load(name, entry.version);
  const path = `${choice.modelsDir}/${packagePath(name, entry)}`;
  return { ...read(files), stage: entry.stage, path, sha256: entry.sha256, notes: [] };
}

function onlyModel(registry: Registry, { modelsDir, stage }: ModelChoice): string {
  const names = [...registry.models.keys()];
  if (names.length === 0) {
    throw new ConfigurationError(`there is no model in ${plainLine(modelsDir)}: no registry holds one there`, {
      hint: 'train one first, or name another folder with --models-dir, or a package with --package',
    });
  }
  const there = names.filter(name => registry.versions(name).some(entry => entry.stage === stage));
  const [first, ...others] = there.length === 0 ? names : there;
  if (others.length === 0) return first!;
  throw new ConfigurationError(`there are several models in ${plainLine(modelsDir)}, and none is named`, {
    hint: `name one with --model: ${names.join(', ')}`,
  });
}

/** Of a stage, the newest version. */
function entryOf(registry: Registry, name: string, choice: ModelChoice): VersionEntry {
  const { modelVersion, stage } = choice;
  const { models } = registry;
  if (models.size === 0) onlyModel(registry, choice);
  if (modelVersion !== null) return findVersion(models, name, modelVersion);
  const versions = registry.versions(name);
  const found = versions.findLast(entry => entry.stage === stage);
  if (found !== undefined) return found;
  if (versions.length > 0) {
    const what = stage === 'current' ? `no version of ${name} is in production` : `${name} has no version in ${stage}`;
    throw new ConfigurationError(what, {
      hint: `name one with --model-version: ${versions.map(({ version }) => version).join(', ')}`,
    });
  }
  const names = [...models.keys()];
  const close = nearest(name, names);
  throw new ConfigurationError(`the registry has no model named ${showJson(name)}`, {
    hint: `${close === undefined ? '' : `did you mean ${close}? `}it has: ${names.join(', ')}`,
  });
}

function ofPackage(shown: string, choice: ModelChoice, read: ModelIn, { workingDirectory }: Context): StoredModel {
  refuseBoth(choice);
  const { models } = openRegistry(resolvePath(workingDirectory, choice.modelsDir));
  const { files, card, sha256, known } = openPackage(resolvePath(workingDirectory, shown), models, shown);
  const notes =
    known === null ? [`the registry does not know ${card.name} ${card.version}: its card itself was not checked`] : [];
  return { ...read(files), stage: known?.stage ?? null, path: shown, sha256, notes };
}

function refuseBoth({ model, modelVersion, registry }: ModelChoice): void {
  const given = { '--model': model, '--model-version': modelVersion };
  const [option] = Object.entries(given).find(([, value]) => value !== null) ?? [];
  const other = option ?? (registry === 'branch' ? '--registry branch' : undefined);
  if (other === undefined) return;
  throw new ConfigurationError(`--package and ${other} do not go together: a package is one version by itself`, {
    hint: 'give one of the two',
  });
}

function modelIn(files: PackageFiles, config: Config, context: Context): ReturnType<ModelIn> {
  const card = readCard(files);
  const hyperparameters = config.models.find(({ name }) => name === card.name)?.hyperparameters ?? {};
  const predictor = readPredictor(files, name => typeHere(modelTypes.get(name), card.name, hyperparameters, context));
  const { type } = predictor.model;
  const isCostly = modelTypes.all.some(({ name, withPrograms }) => name === type && withPrograms !== undefined);
  const search = searchHistoryOf(readSearchFile(files));
  if (type === card.type) return { card, predictor, search, isCostly };
  throw new IntegrityError(`the card of ${card.name} says ${showJson(card.type)}, the model is of type ${type}`);
}
