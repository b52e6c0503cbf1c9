import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{context,getOctokit}from"./chunk-B6DIMWK4.js";import"./chunk-5LU7G2LE.js";import"./chunk-KNPCEBZJ.js";
import"./chunk-3CMQZGR4.js";import"./chunk-5EUT3UWG.js";export{context,getOctokit};
