/**
 * An independent reader of Markdown (remark with GitHub's extensions) that counts what acts when a text is shown:
 * untrusted text is inert when it adds nothing to these counts.
 */
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface ActiveNodes {
  readonly link: number;
  readonly image: number;
  readonly html: number;
  readonly heading: number;
  readonly listItem: number;
  /** Of the links, those that call a person; those that point to an issue or a commit. */
  readonly mention: number;
  readonly ref: number;
  readonly table: number;
  readonly footnote: number;
}

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const KINDS: Readonly<Record<string, keyof ActiveNodes>> = {
  link: 'link',
  linkReference: 'link',
  definition: 'link',
  image: 'image',
  imageReference: 'image',
  html: 'html',
  heading: 'heading',
  listItem: 'listItem',
  table: 'table',
  footnoteDefinition: 'footnote',
};

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkGithub, { repository: 'octocat/ml' });

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Every node of the document, parents first. */
export function markdownNodes(markdown: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    node.children?.forEach(visit);
  };
  visit(processor.runSync(processor.parse(markdown)));
  return found;
}

export function activeNodes(markdown: string): ActiveNodes {
  const counts = { link: 0, image: 0, html: 0, heading: 0, listItem: 0, mention: 0, ref: 0, table: 0, footnote: 0 };
  for (const node of markdownNodes(markdown)) {
    const kind = KINDS[node.type];
    if (kind === undefined) continue;
    counts[kind]++;
    if (kind !== 'link') continue;
    if (textOf(node).startsWith('@')) counts.mention++;
    else if (/^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull|commit)\//.test(node.url ?? '')) counts.ref++;
  }
  return counts;
}
