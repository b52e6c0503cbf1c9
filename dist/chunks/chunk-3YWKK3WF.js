import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="2b0953b8eee6317a538f85fa669a35ed33caa101c4b1297aef5b2b7ac06c5246";export{VERSION,TRAINING_CODE};
