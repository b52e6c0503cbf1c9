import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="c4082e5a8b5fb08412e12397388c6a2af14c92417ae68970ac6558293c18bfaf";export{VERSION,TRAINING_CODE};
