import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="8e575221473a4e99f451a9859693f840ce4fb866bfc30153bc645522291a4b98";export{VERSION,TRAINING_CODE};
