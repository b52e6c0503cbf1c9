/** Who may have written a text that carries a marker of ours: anyone may comment in a public repository. */

export interface Authored {
  readonly user: { readonly type?: string } | null;
  readonly author_association?: string;
}

/** The repository's own people and apps, as far as we are told. */
export function isTrusted({ user, author_association: association }: Authored): boolean {
  if (user?.type === 'Bot' || association === undefined) return true;
  return ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}
