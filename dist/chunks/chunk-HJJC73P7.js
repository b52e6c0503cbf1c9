import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var SYNTHETIC="synthetic",SOURCE_OF_ENDING={csv:"csv",tsv:"csv",jsonl:"jsonl",ndjson:"jsonl"};function sourceOf(source){
if(source.source!==null)return source.source;let ending=/\.([a-z]+)(?:\.gz)?$/i.exec(source.location??"")?.[1]?.toLowerCase()??
"";return Object.hasOwn(SOURCE_OF_ENDING,ending)?SOURCE_OF_ENDING[ending]:void 0}export{SYNTHETIC,sourceOf};
