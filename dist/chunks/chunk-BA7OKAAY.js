import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MlopsError}from"./chunk-MN7PJC4O.js";async function bestEffort({log},work){try{await work()}catch(error){if(error instanceof MlopsError)log.warn(describeFailure(
error));else if(error instanceof Error&&"syscall"in error)log.warn(error.message);else throw error}}function describeFailure({
message,hint}){return hint===void 0?message:`${message} → ${hint}`}export{bestEffort,describeFailure};
