import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{defaultConfig,loadConfig,parseConfig}from"./chunk-P3BSCIHJ.js";import"./chunk-6PYEV3UF.js";import"./chunk-B6LZ2E6W.js";import"./chunk-T6LLSVUG.js";import"./chunk-PGMZPJCF.js";export{defaultConfig,loadConfig,parseConfig};
