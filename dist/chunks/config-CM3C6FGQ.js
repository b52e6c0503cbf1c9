import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{defaultConfig,loadConfig,parseConfig}from"./chunk-BBXEYDUX.js";import"./chunk-P5T6VNW2.js";import"./chunk-HJJC73P7.js";
import"./chunk-UE3MRMTC.js";import"./chunk-XX7HYOC4.js";import"./chunk-RJKQ66L2.js";import"./chunk-DIR6TIPL.js";
import"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";export{defaultConfig,loadConfig,parseConfig};
