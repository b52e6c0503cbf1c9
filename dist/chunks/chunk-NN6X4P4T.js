import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{plainLine}from"./chunk-DIR6TIPL.js";import{CancelledError,ConfigurationError,DataError,IntegrityError,PlatformError}from"./chunk-MN7PJC4O.js";var OURS={ConfigurationError,DataError,IntegrityError,PlatformError,CancelledError};function asError(thrown){return thrown instanceof
Error?thrown:new Error(`something was thrown that is no error: ${plainLine(String(thrown),200)}`)}function errorData(thrown){
let error=asError(thrown),{hint,places=[]}=error;return{name:error.name,message:error.message,stack:error.stack,hint,places}}
function errorFrom({name,message,stack,hint,places}){let Ours=Object.hasOwn(OURS,name)?OURS[name]:void 0,error=Ours===void 0?
Object.assign(new Error(message),{name}):new Ours(message,{hint,places});return stack===void 0?error:Object.assign(error,
{stack})}export{asError,errorData,errorFrom};
