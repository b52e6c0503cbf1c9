import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{dataSources,derivations,modelTypes}from"./chunk-76XZFTSH.js";import"./chunk-HPOJS2EI.js";import"./chunk-QRIWRI54.js";
import"./chunk-RJKQ66L2.js";import"./chunk-DIU7V4GH.js";import"./chunk-I4PJQ3OJ.js";import"./chunk-XS4K36J2.js";
import"./chunk-DIR6TIPL.js";import"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";export{dataSources,derivations,modelTypes};
