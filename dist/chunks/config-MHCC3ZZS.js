import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{defaultConfig,loadConfig,parseConfig}from"./chunk-4LOUYYZY.js";import"./chunk-P5T6VNW2.js";import"./chunk-HJJC73P7.js";
import"./chunk-UE3MRMTC.js";import"./chunk-FK2TJZZF.js";import"./chunk-QMJR25KQ.js";import"./chunk-MN7PJC4O.js";
import"./chunk-5EUT3UWG.js";export{defaultConfig,loadConfig,parseConfig};
