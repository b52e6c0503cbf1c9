import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{AUTO,BlockScanner,CsvColumns,LineFault,PlainFile,SKIP,STRINGS}from"./chunks/chunk-DIU7V4GH.js";import"./chunks/chunk-MN7PJC4O.js";
import"./chunks/chunk-5EUT3UWG.js";import{parentPort}from"node:worker_threads";async function scanSegment(task2){let columns2=new CsvColumns(task2.storage,task2.missing,task2.capacity,task2.room),scanner=new BlockScanner(
columns2,{...task2,offset:task2.from,line:1}),file=new PlainFile(task2.path,"",task2.from,!1),before=file.share();try{let read=(bytes,at,most)=>file.
read(bytes,at,most);for(;await scanner.scanBlock(read,Number.POSITIVE_INFINITY);)columns2.expectedRows=scanner.rows*(1-before)/
(file.share()-before)}catch(error){if(!(error instanceof LineFault))throw error;let{line,column,message,hint}=error;return{
fault:{line,column,message,hint}}}finally{file.close()}return packSegment(columns2,scanner.rows,task2.room)}function packSegment(columns2,rows,room){
let packed=Array.from({length:columns2.width},(_,column)=>{let storage=columns2.storage[column],values=storage===STRINGS?
columns2.codes[column]:columns2.numbers[column],has=storage!==SKIP&&storage!==AUTO;return{storage,values:has?values.subarray(
0,rows):null,inRoom:has&&room[column]===values,dictionary:storage===STRINGS?columns2.dictionaries[column].pack():null,firstMissing:columns2.
firstMissing[column]}});return{rows,columns:packed,contradicted:columns2.contradicted}}var port=parentPort,task=await new Promise(resolve=>port.once("message",resolve)),outcome=await scanSegment(task),columns="\
columns"in outcome?outcome.columns:[],arrays=columns.flatMap(({values,inRoom,dictionary})=>[...values===null||inRoom?[]:
[values],...dictionary===null?[]:[dictionary.bytes,dictionary.ends,dictionary.lines]]);port.postMessage(outcome,[...new Set(
arrays.map(array=>array.buffer))]);
