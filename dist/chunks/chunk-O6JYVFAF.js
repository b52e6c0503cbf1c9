import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="ef11e477679c79947d43c43615bfcc3c4f11c018b321309b84b721973eea1652";export{VERSION,TRAINING_CODE};
