import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{defaultConfig,loadConfig,parseConfig}from"./chunk-J3JLBH4N.js";import"./chunk-VJ6VTWXS.js";import"./chunk-KK4EDN4O.js";import"./chunk-R4NNV2PK.js";import"./chunk-KHJV6VX3.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{defaultConfig,loadConfig,parseConfig};
