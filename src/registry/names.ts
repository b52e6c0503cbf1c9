/** Names that become folders and files of the registry: models, versions, stages, files of a package. */
/** `current` is in production, one at most per model; `archived` was; `candidates` never was. */
export type Stage = 'candidates' | 'current' | 'archived';
export const STAGES: readonly Stage[] = ['candidates', 'current', 'archived'];

// The last character is no dot, and devices of Windows are no names: every file system keeps what is left as it is.
const MODEL_NAME = /^(?=.{1,64}$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const VERSION = /^\d{8}T\d{6}Z-[0-9a-f]{8}(-[1-9]\d{0,8})?$/;

export function isModelName(name: string): boolean {
  return MODEL_NAME.test(name) && !DEVICE.test(name);
}

/** Files of a package are named as models are. */
export function isPackageFileName(name: string): boolean {
  return isModelName(name);
}

/** They lie side by side; what a model is in a format of others has a folder of its own, one deep: `tfjs/model.json`. */
export function isPackageFilePath(path: string): boolean {
  const names = path.split('/');
  return names.length <= 2 && names.every(isPackageFileName);
}

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** `20260131T020304Z-<first 8 hex of the digest>`: sorts by time, and says which model it is. */
export function versionName(createdAt: Date, modelDigest: string, isTaken: (version: string) => boolean): string {
  const stem = `${createdAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${modelDigest.slice(0, 8)}`;
  let version = stem;
  for (let n = 2; isTaken(version); n++) version = `${stem}-${n}`;
  return version;
}
