import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GitHub,context,defaults,getOctokitOptions,getUserAgentWithOrchestrationId}from"./chunk-O3NTJ3QQ.js";import"./chunk-EWGRG4TE.js";import"./chunk-PT5VRWZF.js";import"./chunk-PGMZPJCF.js";export{GitHub,context,defaults,getOctokitOptions,getUserAgentWithOrchestrationId};
