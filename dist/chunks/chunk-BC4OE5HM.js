import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="4a544954dbac11872045f2660300704c495544c1b8ba351d3136a8083ce0bd65";export{VERSION,TRAINING_CODE};
