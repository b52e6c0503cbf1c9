/** For tests: commands run in this process, each run in a context of its own, in one workspace. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Done } from '../command.ts';
import { commands } from '../commands.ts';
import { readOptions } from '../options.ts';
import type { RegistryStore } from '../platform/registry-store.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { fakeContext } from './fake-context.ts';

export type Given = Readonly<Record<string, string>>;

export interface Story extends Disposable {
  readonly path: string;
  readonly modelsDir: string;
  write(file: string, content: string | object): void;
  /** `given` by the names that are typed; `run` as in a workflow: `1001.2` is its second attempt. */
  run(command: string, given: Given, run?: string): Promise<Done>;
  train(given: Given, run?: string): Promise<TrainReport>;
}

export function story(
  options: {
    readonly registryStore?: (branch: string) => RegistryStore;
    readonly start?: string;
    readonly keepsArtifacts?: boolean;
  } = {},
): Story {
  // In memory where the system has such a folder: every change of a registry waits for the disk.
  const path = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'mlops-story-'));
  let runs = 0;
  async function run(name: string, given: Given, id = `${++runs}.1`): Promise<Done> {
    const command = commands.find(each => each.name === name)!;
    const values = readOptions(
      command.options,
      option => given[option.name],
      option => option.name,
    );
    const fake = fakeContext({ workingDirectory: path, ...options });
    const { keepsArtifacts = true } = options;
    const forge = { ...fake.forge, keepsArtifacts };
    return command.run(values, { ...fake, forge, provenance: { ...fake.provenance, run: id } });
  }
  return {
    path,
    modelsDir: join(path, 'models'),
    write: (file, content) =>
      writeFileSync(join(path, file), typeof content === 'string' ? content : JSON.stringify(content)),
    run,
    train: async (given, id) => (await run('train', given, id)).report as TrainReport,
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
