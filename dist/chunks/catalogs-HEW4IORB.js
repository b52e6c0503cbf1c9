import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,derivations,modelTypes}from"./chunk-GTY2AOAN.js";import"./chunk-Q74IQSEX.js";import"./chunk-R4NNV2PK.js";import"./chunk-KHJV6VX3.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{dataSources,derivations,modelTypes};
