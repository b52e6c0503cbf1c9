import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="ebfbc5c0103f46607ddc69ecf569e7497609273ea0f683a4abfb3dcdd7d0d572";export{VERSION,TRAINING_CODE};
