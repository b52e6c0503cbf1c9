import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="2b4f200311102f61192c256e910dab3576412ee49fa234ce3a72ff58b566c5a1";export{VERSION,TRAINING_CODE};
