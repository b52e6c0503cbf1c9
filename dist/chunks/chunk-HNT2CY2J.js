import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{plainLine}from"./chunk-TO2IQ7LV.js";function showJson(value,longest=60){return plainLine(JSON.stringify(value)??String(value),longest)}export{showJson};
