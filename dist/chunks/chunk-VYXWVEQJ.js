import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{resolvePath}from"./chunk-Y4HTKM3Q.js";import{dataSources,derivations,generators,modelTypes}from"./chunk-76XZFTSH.js";
import{METRICS}from"./chunk-BXTEZIXI.js";import{existsSync}from"node:fs";import{join}from"node:path";var USUAL_PLACE=join("config","training-schedule.json");async function findConfig(named,workingDirectory){let{defaultConfig,
loadConfig}=await import("./config-CM3C6FGQ.js"),shown=named??USUAL_PLACE,path=resolvePath(workingDirectory,shown);
return named===null&&!existsSync(path)?defaultConfig():loadConfig(path,knownNames(),shown)}function knownNames(){return{
modelTypes:modelTypes.all,dataSources:dataSources.names,derivations:derivations.all,generators:generators.all,metrics:METRICS.
map(metric=>metric.name)}}export{findConfig};
