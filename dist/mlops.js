#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{VERSION}from"./chunks/chunk-FO7ZWKDJ.js";import"./chunks/chunk-PGMZPJCF.js";var first=process.argv[2];if(first==="--version"||first==="-v")process.stdout.write(`${VERSION}
`);else{let{runCommandLine}=await import("./chunks/command-line-WMCGO5Q7.js");process.exitCode=await runCommandLine(process.argv.slice(2))}
