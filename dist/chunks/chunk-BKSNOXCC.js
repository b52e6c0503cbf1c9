import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="6cc975c6f10da5e758e4faba7f520b264cd4a777b6680c43a1b50a1dea4613a0";export{VERSION,TRAINING_CODE};
