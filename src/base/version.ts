/** The version that reports, cards and the audit log name. A test holds it to package.json. */
export const VERSION = '0.1.0';

/** The build puts it in (scripts/build.ts). */
declare const __TRAINING_CODE__: string | undefined;

/** SHA-256 (hex) of all code that a model's data, training and judgement run through; null: not known, since nothing was built. */
export const TRAINING_CODE: string | null = typeof __TRAINING_CODE__ === 'string' ? __TRAINING_CODE__ : null;
