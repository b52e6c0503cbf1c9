import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,derivations,modelTypes}from"./chunk-OS6XNJDF.js";import"./chunk-WDMLYAN3.js";import"./chunk-QRIWRI54.js";
import"./chunk-QMJR25KQ.js";import"./chunk-DIU7V4GH.js";import"./chunk-I4PJQ3OJ.js";import"./chunk-MN7PJC4O.js";
import"./chunk-5EUT3UWG.js";export{dataSources,derivations,modelTypes};
