import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{plainLine}from"./chunk-2WV2DSSW.js";function showJson(value,longest=60){return plainLine(JSON.stringify(value)??String(value),longest)}export{showJson};
