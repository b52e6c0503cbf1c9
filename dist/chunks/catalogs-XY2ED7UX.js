import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,derivations,modelTypes}from"./chunk-UUEWYYTF.js";import"./chunk-HJ5Q3YAJ.js";import"./chunk-F27TZYOM.js";import"./chunk-2ZIJ5VVT.js";import"./chunk-2WV2DSSW.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{dataSources,derivations,modelTypes};
