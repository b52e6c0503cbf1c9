#!/usr/bin/env node
/** The command line. It starts in a blink for the two questions that need nothing else, and loads the rest for real work. */
import { VERSION } from './base/version.ts';

const first = process.argv[2];
if (first === '--version' || first === '-v') {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`mlops: cannot write standard output: ${error.message}\n`);
    process.exitCode = 4;
  });
  process.stdout.write(`${VERSION}\n`);
} else {
  const { runCommandLine } = await import('./command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
