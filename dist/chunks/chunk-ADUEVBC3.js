import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function columnsRead({features,moments}){return moments===void 0?features:[...features,{name:moments,kind:"timestamp"}]}export{columnsRead};
