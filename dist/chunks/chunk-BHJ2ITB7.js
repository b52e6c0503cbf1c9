import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="5a58db92806167a1bf9bdd488e41dcf524d39068e85533dfeae655f1f4befc52";export{VERSION,TRAINING_CODE};
