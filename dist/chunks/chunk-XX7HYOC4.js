import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="05b914cf5ac000cd00cb5747e7b4f821dcd177e1aabf900e5fdacbb99f7530d1";export{VERSION,TRAINING_CODE};
