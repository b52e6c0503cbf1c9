import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,modelTypes}from"./chunk-3L3BLMTQ.js";import"./chunk-S6XXVCJR.js";import"./chunk-6PYEV3UF.js";import"./chunk-B6LZ2E6W.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{dataSources,modelTypes};
