/** GitHub's own checker of workflow and action files, offline, with the inputs of the actions that they use. */
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { type ValidationConfig, validate } from '@actions/languageservice/validate';
import type { FileReference } from '@actions/workflow-parser/workflows/file-reference';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OWN_REPOSITORY } from '../base/own-repository.ts';
import { manifestOf, ownPath } from './action-manifests.ts';
import { type CheckedFile, readRepositoryFile } from './workflow-files.ts';

let checked = 0;

/** One line for each fault, warnings included. */
export async function gitHubFaults(file: CheckedFile): Promise<string[]> {
  // The checker remembers its answer by the address of a document.
  const address = `file:///${++checked}/${file.kind === 'action' ? 'action.yml' : '.github/workflows/checked.yml'}`;
  const document = TextDocument.create(address, 'yaml', 1, withSelfReferences(file.text));
  const diagnostics = await validate(document, CONFIG);
  return diagnostics.map(({ range, message }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${file.path}:${file.firstLine + range.start.line}: ${text}`;
  });
}

/**
 * The checker knows the inputs behind `$/path` (this repository, this commit), but not those behind `./path`. The action at
 * the root has no such name: `$/` alone is none.
 */
function withSelfReferences(text: string): string {
  return text.replaceAll(/(uses: *)(\.\/\S*)/g, (_, key: string, uses: string) => {
    const path = ownPath(uses);
    return key + (path === '' ? `${OWN_REPOSITORY}@v1` : `$/${path}`);
  });
}

const CONFIG: ValidationConfig = {
  actionsMetadataProvider: {
    async fetchActionMetadata({ owner, name, path, ref }: ActionReference): Promise<ActionMetadata | undefined> {
      return manifestOf(`${owner}/${name}${path ? `/${path}` : ''}@${ref}`);
    },
  },
  fileProvider: {
    async getFileContent(reference: FileReference) {
      const foreign = 'repository' in reference && `${reference.owner}/${reference.repository}` !== OWN_REPOSITORY;
      if (foreign) throw new Error(`${reference.path} is in another repository`);
      return { name: reference.path, content: readRepositoryFile(reference.path) };
    },
  },
};
