import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var VERSION="0.1.0",TRAINING_CODE="73edb86bfd48d4ae90fb53ca313831e6d49a935120c36393cad41bf3df152569";export{VERSION,TRAINING_CODE};
