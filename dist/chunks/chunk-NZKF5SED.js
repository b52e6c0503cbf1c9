import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="2eb31486376262ce4585b9f618fa2ae5984d505df55eb268fa541509cb0a6aff";export{VERSION,TRAINING_CODE};
