import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="880d63b58850599d8245c1aadb251f32f01dfa4ea8c7a59a1fd60bb08e0c6010";export{VERSION,TRAINING_CODE};
