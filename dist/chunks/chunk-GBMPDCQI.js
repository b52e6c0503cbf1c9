import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="daa1ef8de6b55f4d85803a1462028ffb2380c82f51229e89fe49b4ec3ec62f71";export{VERSION,TRAINING_CODE};
