import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="070cbf6db72e72dff65bc61ad29733c84604a724a1b4ef96e7511394ad89fb04";export{VERSION,TRAINING_CODE};
