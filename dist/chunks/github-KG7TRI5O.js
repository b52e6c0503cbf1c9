import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{context,getOctokit}from"./chunk-XIIKWMXD.js";import"./chunk-CK3F6EPP.js";import"./chunk-PT5VRWZF.js";import"./chunk-EWGRG4TE.js";import"./chunk-PGMZPJCF.js";export{context,getOctokit};
