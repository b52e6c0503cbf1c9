import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,derivations,modelTypes}from"./chunk-EEDEFNGF.js";import"./chunk-HJ5Q3YAJ.js";import"./chunk-DMCLXYWJ.js";import"./chunk-R4NNV2PK.js";import"./chunk-KHJV6VX3.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{dataSources,derivations,modelTypes};
