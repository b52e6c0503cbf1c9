import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="5db8c4be074646e1544681648ab486837c46d332997c6cacd05a796f6c989f5f";export{VERSION,TRAINING_CODE};
