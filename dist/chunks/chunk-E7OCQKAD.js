import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var BACKENDS=["auto","kernels","wasm","cpu","node"];export{BACKENDS};
