/** The version that reports, cards and the audit log name. A test holds it to package.json. */
export const VERSION = '0.1.0';
