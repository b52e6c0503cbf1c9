#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{VERSION}from"./chunks/chunk-O6JYVFAF.js";import"./chunks/chunk-PGMZPJCF.js";var first=process.argv[2];if(first==="--version"||first==="-v")process.stdout.write(`${VERSION}
`);else{let{runCommandLine}=await import("./chunks/command-line-35OPRTBJ.js");process.exitCode=await runCommandLine(process.argv.slice(2))}
