import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="4dadcf15ce8d1eb2e3c913c39f66f90f5b59abd177792f036031d050fdec2688";export{VERSION,TRAINING_CODE};
