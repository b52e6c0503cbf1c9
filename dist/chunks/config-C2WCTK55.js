import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{defaultConfig,loadConfig,parseConfig}from"./chunk-CKRLY2CU.js";import"./chunk-FTN66APM.js";import"./chunk-56P5R6Z3.js";import"./chunk-R4NNV2PK.js";import"./chunk-KHJV6VX3.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{defaultConfig,loadConfig,parseConfig};
