import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="7590c73befcb3379dfb1fd1e042f114a9a670c6be2c7056489b2edc26f7d510f";export{VERSION,TRAINING_CODE};
