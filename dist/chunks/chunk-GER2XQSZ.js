import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="b565584b327754732bdc411dcfbf95f8f8f5d79db4085ad6a310f38f65717586";export{VERSION,TRAINING_CODE};
