import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="a6f9a605bccfc748b336204af6611b3fc894656dcf66efd408cfcff66d2ec62e";export{VERSION,TRAINING_CODE};
