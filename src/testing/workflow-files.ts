/** Every workflow, action and example of a workflow in this repository, as texts to be checked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CheckedFile {
  /** From the root of the repository, for messages. */
  readonly path: string;
  /** The line of that file, from 1, that the text starts on. */
  readonly firstLine: number;
  readonly kind: 'workflow' | 'action';
  readonly text: string;
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function isRepositoryFile(path: string): boolean {
  return existsSync(join(root, path));
}

export function workflowFiles(): CheckedFile[] {
  return filesIn('.github/workflows', /\.ya?ml$/).map(path => whole(path, 'workflow'));
}

export function actionFiles(): CheckedFile[] {
  const folders = readdirSync(join(root, 'actions')).map(folder => `actions/${folder}/action.yml`);
  return ['action.yml', ...folders].filter(isRepositoryFile).map(path => whole(path, 'action'));
}

/** The YAML blocks of the pages that users copy from. */
export function examples(): CheckedFile[] {
  const readmes = readdirSync(join(root, 'actions')).map(folder => `actions/${folder}/README.md`);
  const pages = ['README.md', ...readmes.filter(isRepositoryFile), ...filesIn('docs/guides', /\.md$/)];
  return pages.flatMap(path => examplesIn(path, readRepositoryFile(path)));
}

/** A block is a whole workflow, or a list of steps, which is checked in the plainest workflow around it. */
export function examplesIn(path: string, markdown: string): CheckedFile[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(match => {
    const block = match[1]!;
    const firstLine = markdown.slice(0, match.index).split('\n').length + 1;
    if (/^jobs:/m.test(block)) return [{ path, firstLine, kind: 'workflow', text: block }];
    if (!block.startsWith('- ')) return [];
    const text = AROUND_STEPS + block.replace(/^(?=.)/gm, '      ');
    return [{ path, firstLine: firstLine - AROUND_STEPS.split('\n').length + 1, kind: 'workflow', text }];
  });
}

const AROUND_STEPS = `on: workflow_dispatch
permissions: {}
jobs:
  example:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions: {}
    steps:
`;

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder))
    .filter(file => name.test(file))
    .map(file => `${folder}/${file}`);
}

function whole(path: string, kind: CheckedFile['kind']): CheckedFile {
  return { path, firstLine: 1, kind, text: readRepositoryFile(path) };
}
