#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{VERSION}from"./chunks/chunk-56P5R6Z3.js";import"./chunks/chunk-PGMZPJCF.js";var first=process.argv[2];if(first==="--version"||first==="-v")process.stdout.write(`${VERSION}
`);else{let{runCommandLine}=await import("./chunks/command-line-I4IZLF6I.js");process.exitCode=await runCommandLine(process.argv.slice(2))}
