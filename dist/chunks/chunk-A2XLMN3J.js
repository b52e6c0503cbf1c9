import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="2308b9302b645f2163891362245740af116ab45b526b2c789ca7b15ad0329562";export{VERSION,TRAINING_CODE};
