import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="52f70cf60af95a762a33f3883e05750577a32ec1d3fc0847be590431215e9e0f";export{VERSION,TRAINING_CODE};
