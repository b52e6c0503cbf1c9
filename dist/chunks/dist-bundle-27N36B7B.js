import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{VERSION,retry}from"./chunk-A6QLB45E.js";import"./chunk-3HY2VWCP.js";import"./chunk-KNPCEBZJ.js";
import"./chunk-5EUT3UWG.js";export{VERSION,retry};
