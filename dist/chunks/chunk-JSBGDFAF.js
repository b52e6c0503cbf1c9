import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var STATUSES=["fail","insufficient_data","inconclusive","warn","skipped","pass"];function verdictOf(checks){let judged=checks.
filter(check=>check.status!=="skipped");return judged.length===0?checks.length>0?"skipped":"insufficient_data":STATUSES.
find(status=>judged.some(check=>check.status===status))??"insufficient_data"}function meets(limit,observed){return limit.
comparison==="at_least"?observed>=limit.value:observed<=limit.value}export{STATUSES,verdictOf,meets};
