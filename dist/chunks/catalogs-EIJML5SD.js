import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,modelTypes}from"./chunk-JXW6PQMK.js";import"./chunk-JGQUMKTN.js";import"./chunk-HD7243KC.js";import"./chunk-2R5YGJHQ.js";import"./chunk-5PD27264.js";import"./chunk-PGMZPJCF.js";export{dataSources,modelTypes};
