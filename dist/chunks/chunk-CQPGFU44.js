import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="99af3e92af75995f4128eca106628deb3bad241db7baa4a1514afae7eba9adaf";export{VERSION,TRAINING_CODE};
