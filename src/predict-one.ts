/** The way into a program of one's own: loads a stored model of any type and judges one row at a time. */

import { ConfigurationError, DataError } from './base/errors.ts';
import { nearest } from './base/nearest.ts';
import { showJson } from './base/show-json.ts';
import { modelTypes } from './catalogs.ts';
import { oneRow } from './data/one-row.ts';
import { type Predictor, predict } from './evaluation/predictor.ts';
import { columnsRead } from './models/columns-read.ts';
import type { ModelCard } from './registry/model-card.ts';
import { readPredictor } from './registry/model-files.ts';
import { openPackage } from './registry/open-package.ts';
import { readCard } from './registry/read-card.ts';
import { openRegistry } from './registry/registry.ts';

/** By column; null and undefined are missing. A sequence is a list of texts or numbers, or a text of its words. */
export type Row = Readonly<Record<string, unknown>>;

export interface Prediction {
  /** 1 where the score reaches the model's threshold, else 0. */
  readonly label: 0 | 1;
  /** Calibrated probability of the positive class, 0 to 1. */
  readonly score: number;
  /** How far the score is from the threshold, as a share of how far it could be on that side, 0 to 1. */
  readonly confidence: number;
}

export interface StoredModel {
  readonly name: string;
  readonly type: string;
  readonly version: string;
  readonly threshold: number;
  /** What it reads of a row. */
  readonly features: readonly { readonly name: string; readonly kind: string }[];
  /**
   * By the columns that it was trained on; those that the row lacks count as missing, others are not looked at. DataError
   * for a value of the wrong kind, and for a row without any of them.
   */
  predict(row: Row): Prediction;
}

/**
 * A package's folder, wherever it was copied to. ConfigurationError when it is none, IntegrityError when a file is not what
 * the package's card says.
 */
export function loadModel(folder: string): StoredModel {
  requireText(folder, 'the folder of a package');
  const { card, files } = openPackage(folder);
  return storedModel(card, readPredictor(files, modelTypes.get));
}

/** The model that is in production. ConfigurationError when there is none, IntegrityError when it is not what was promoted. */
export function loadCurrentModel(modelsDir: string, name: string): StoredModel {
  requireText(modelsDir, 'the folder of the models');
  requireText(name, 'the name of a model');
  const registry = openRegistry(modelsDir);
  const entry = registry.current(name);
  if (entry === undefined) {
    const names = [...registry.models.keys()].filter(other => registry.current(other) !== undefined);
    const close = nearest(name, names);
    const there = names.length === 0 ? 'no model is in production there' : `in production there: ${names.join(', ')}`;
    throw new ConfigurationError(`${modelsDir} has no model ${showJson(name)} in production`, {
      hint: close === undefined ? there : `did you mean ${showJson(close)}?`,
    });
  }
  const files = registry.load(name, entry.version);
  return storedModel(readCard(files), readPredictor(files, modelTypes.get));
}

/** Not every program is checked by a compiler. */
function requireText(given: unknown, what: string): void {
  if (typeof given !== 'string') throw new ConfigurationError(`${what} is ${showJson(given)}, expected a string`);
}

function storedModel({ name, type, version }: ModelCard, predictor: Predictor): StoredModel {
  const features = columnsRead(predictor.model);
  const { threshold } = predictor;
  return { name, type, version, threshold, features, predict: row => predictOne(predictor, row) };
}

function predictOne(predictor: Predictor, row: Row): Prediction {
  const { features } = predictor.model;
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new DataError(`the row is ${showJson(row)}, expected an object by the names of the columns`);
  }
  const given = features.filter(({ name }) => Object.hasOwn(row, name));
  if (given.length === 0) {
    const names = features.map(({ name }) => showJson(name));
    throw new DataError('the row has none of the columns that the model reads', {
      hint: `it reads ${names.join(', ')}`,
    });
  }
  const [score] = predict(predictor, oneRow(row, columnsRead(predictor.model))) as Float64Array & [number];
  const { threshold } = predictor;
  const isPositive = score >= threshold;
  const [distance, range] = isPositive ? [score - threshold, 1 - threshold] : [threshold - score, threshold];
  return { label: isPositive ? 1 : 0, score, confidence: range === 0 ? 0 : distance / range };
}
