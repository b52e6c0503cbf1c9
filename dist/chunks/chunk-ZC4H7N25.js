import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="661b9274674f6766be8a1abc1ebb4aa6a6b2ca529eee817ef68e2b3015e6763a";export{VERSION,TRAINING_CODE};
