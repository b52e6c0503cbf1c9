import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="84b3cfc4ae527109d748c4281e238ac26adbf78b90b7c0832594b36d14526418";export{VERSION,TRAINING_CODE};
