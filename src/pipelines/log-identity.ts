/** Who the audit log says it is, and the key that signs for it. */
import { type Signer, signerFrom } from '../audit/audit-log.ts';
import type { Context } from '../platform/context.ts';
import type { Registry } from '../registry/registry.ts';

/** The secret, in the environment: an Ed25519 key as PKCS#8 PEM, or `PRIVATE+KEY+…`. */
const SIGNING_KEY = 'MLOPS_SIGNING_KEY';

/** A log keeps the name that it was born with, wherever its next run takes place. */
export function logIdentity(registry: Registry, context: Context): { origin: string; signer: Signer | undefined } {
  const secret = context.secret(SIGNING_KEY);
  const { repository } = context.provenance;
  const origin = registry.logOrigin ?? (repository === null ? 'mlops-actions/local' : `github.com/${repository}/mlops`);
  if (!secret && registry.isSigned) {
    context.log.warn(
      `the audit log was signed so far and is not signed any more: ${SIGNING_KEY} is ${secret === '' ? 'empty' : 'not set'}`,
    );
  }
  return { origin, signer: secret === undefined || secret === '' ? undefined : signerFrom(secret, origin) };
}
