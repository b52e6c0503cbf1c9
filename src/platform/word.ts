/** Keys and ids are written into hidden comments, titles and file names: nothing in them may mean anything there. */
import { sha256 } from '../base/files.ts';
import { artifactName } from './artifact-files.ts';

const WORD = /^[A-Za-z0-9:._/-]{1,200}$/;

/** TypeError for another character: who makes up the word has a fault. `what` names it: `the key of a comment`. */
export function requireWord(what: string, value: string): string {
  if (!WORD.test(value)) throw new TypeError(`${what} is letters, digits and :._/- only: ${JSON.stringify(value)}`);
  return value;
}

/** Readable, and different for every word on file systems that ignore case or refuse some characters. */
export function wordFileName(word: string, extension: string): string {
  return `${artifactName(word)}-${sha256(word).slice(0, 8)}${extension}`;
}
