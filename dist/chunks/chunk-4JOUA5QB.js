import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="1244b411080c9443dcfec38540dcff6d128e8817a1302a77b1fa86b1e6ca63a3";export{VERSION,TRAINING_CODE};
