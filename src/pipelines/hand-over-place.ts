/** Where trained models are handed over: a folder, with one below it for each model, or the artifacts of the run. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, IntegrityError, PlatformError } from '../base/errors.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import type { FoundArtifact } from '../platform/forge.ts';
import { attempt } from '../registry/disk.ts';
import { type HandedOver, HandOverError, handedOverFiles, readHandedOver } from './handed-over.ts';

/** The word, in place of a folder, for the artifacts of the run. */
const ARTIFACTS = 'artifacts';
const PREFIX = 'mlops-trained-';
/** As long as GitHub lets a run, or jobs of it, run again. */
const RERUN_DAYS = 30;

export interface HandOverPlace {
  /** For messages. */
  readonly name: string;
  /** Where the model's files are; nothing is there where nothing was handed over. */
  folderOf(model: string): Promise<string>;
  /** Where they are to be put before they are sent. */
  folderFor(model: string): string;
  send(model: string, handed: HandedOver): Promise<void>;
  /** Removes what was only on its way. */
  close(): void;
}

/** Whether it is asked for what this host does not have. */
export function isOutOfReach(asked: string, { forge }: Context): boolean {
  return asked === ARTIFACTS && !forge.keepsArtifacts;
}

export function handOverPlace(asked: string, context: Context): HandOverPlace {
  return asked === ARTIFACTS ? inArtifacts(context) : inFolder(asked, context);
}

function inFolder(asked: string, { workingDirectory }: Context): HandOverPlace {
  const root = resolvePath(workingDirectory, asked);
  return {
    name: asked,
    folderOf: async model => join(root, model),
    folderFor: model => join(root, model),
    send: async () => {},
    close() {},
  };
}

/** An artifact for each model and attempt, since names are given once in a run. Of several, the newest counts. */
function inArtifacts({ forge, provenance, temporaryFolder }: Context): HandOverPlace {
  const stem = join(temporaryFolder, 'mlops-trained-');
  const root = attempt('create', `${stem}…`, () => mkdtempSync(stem), 'the variable TMPDIR');
  const number = /\.(\d+)$/.exec(provenance.run)?.[1] ?? '1';
  let listing: Promise<readonly FoundArtifact[]> | undefined;

  async function download(artifact: FoundArtifact, folder: string): Promise<void> {
    try {
      await forge.downloadArtifact(artifact, folder);
    } catch (cause) {
      if (!(cause instanceof DataError || cause instanceof IntegrityError)) throw cause;
      throw new HandOverError(`${artifact.name} cannot be used: ${cause.message}`, { hint: cause.hint, cause });
    }
  }

  return {
    name: 'the artifacts of this run',

    async folderOf(model) {
      listing ??= forge.listArtifacts(PREFIX);
      for (const artifact of (await listing).filter(({ name }) => isOf(model, name))) {
        const arrived = join(root, 'arrived', artifact.id);
        if (!existsSync(arrived)) await download(artifact, arrived);
        // The number of an attempt can be the end of another model's name.
        if (readHandedOver(arrived, model).model === model) return arrived;
      }
      return join(root, 'none', model);
    },

    folderFor: model => join(root, 'sent', model),

    async send(model, handed) {
      const folder = join(root, 'sent', model);
      const artifact = await forge.uploadArtifact({
        ...{ name: `${PREFIX}${model}-${number}`, root: folder, retentionDays: RERUN_DAYS },
        files: handedOverFiles(folder, handed),
      });
      if (artifact !== undefined) return;
      throw new PlatformError(`the trained ${model} cannot be handed over: this server takes no artifacts`, {
        hint: 'train in one job, or hand over in a folder that both jobs can reach',
      });
    },

    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** An attempt, and where that name was taken a number more. */
function isOf(model: string, name: string): boolean {
  return name.startsWith(`${PREFIX}${model}-`) && /^\d+(-\d+)?$/.test(name.slice(`${PREFIX}${model}-`.length));
}
