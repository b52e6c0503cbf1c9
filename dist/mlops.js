#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{VERSION}from"./chunks/chunk-XX7HYOC4.js";import"./chunks/chunk-5EUT3UWG.js";var first=process.argv[2];if(first==="--version"||first==="-v")process.stdout.on("error",error=>{error.code!=="EPIPE"&&(process.
stderr.write(`mlops: cannot write standard output: ${error.message}
`),process.exitCode=4)}),process.stdout.write(`${VERSION}
`);else{let{runCommandLine}=await import("./chunks/command-line-2YME6GXK.js");process.exitCode=await runCommandLine(process.argv.
slice(2))}
