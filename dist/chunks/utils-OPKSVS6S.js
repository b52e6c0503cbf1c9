import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GitHub,context,defaults,getOctokitOptions,getUserAgentWithOrchestrationId}from"./chunk-5LU7G2LE.js";import"./chunk-KNPCEBZJ.js";
import"./chunk-3CMQZGR4.js";import"./chunk-5EUT3UWG.js";export{GitHub,context,defaults,getOctokitOptions,getUserAgentWithOrchestrationId};
