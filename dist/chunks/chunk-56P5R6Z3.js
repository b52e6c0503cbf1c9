import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="16ad665b184ecf7af2e609ca889a53ee4ac22ae0a0740b4a84e851b8f9222523";export{VERSION,TRAINING_CODE};
