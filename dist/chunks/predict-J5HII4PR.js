import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{columnsRead}from"./chunk-ADUEVBC3.js";import{openStoredModel}from"./chunk-XNEMRQIK.js";import"./chunk-BL5K3WHS.js";
import{newToken,releaseLock,takeLock,thisProcess}from"./chunk-VXE5V2ZB.js";import{bestEffort}from"./chunk-BA7OKAAY.js";
import{PendingFile}from"./chunk-UIQPRCPE.js";import{attempt,errorCode,linkFile,removeIfEmpty,renameFile,syncFolders}from"./chunk-TGGE5LDT.js";
import{findConfig}from"./chunk-VYXWVEQJ.js";import{VERDICT_MARKS,beginning,reportHead}from"./chunk-PCAYBT6X.js";
import"./chunk-XX7HYOC4.js";import{isModelName}from"./chunk-44FP2YMH.js";import{resolvePath}from"./chunk-Y4HTKM3Q.js";
import{predictPrepared}from"./chunk-RMRPDWUN.js";import{CSV_TUNING,JsonObjects,asUtf8,buildDataset,derivations,joinSegments,
openUtf8,readCsv,readJsonl,readLayout,seededRandom,toColumn,wantedOf,wholeLines,withPlace}from"./chunk-76XZFTSH.js";
import"./chunk-HPOJS2EI.js";import"./chunk-QRIWRI54.js";import{makeFolders,showJson,writeFully}from"./chunk-RJKQ66L2.js";
import{BlockScanner,CsvColumns,NUMBER,SKIP,STRINGS,csvModule,missingWords,numberIn}from"./chunk-DIU7V4GH.js";import"./chunk-I4PJQ3OJ.js";
import{formatCount,formatNumber,formatSeconds,formatShare,markdownTable,plural}from"./chunk-WWV4V5KP.js";import"./chunk-JSBGDFAF.js";
import"./chunk-BXTEZIXI.js";import"./chunk-XS4K36J2.js";import{csvCell,markdownCode,plainJson,plainLine}from"./chunk-DIR6TIPL.js";
import{ConfigurationError,DataError,IntegrityError,PlatformError}from"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";import{isAbsolute,relative}from"node:path";function*logLines(rows,served,options){for(let from=0;from<rows.scores.length;from+=1e3){let to=Math.min(from+1e3,rows.scores.
length);yield`${JSON.stringify(lineOf(rows,from,to,served,options))}
`}}function lineOf({firstRow,scores,ids,windows,dataset},from,to,served,{run,input,at,withFeatures}){let{model,type,version,
package_sha256,threshold,label}=served,some=[...scores.subarray(from,to)];return{schema_version:1,at:at.toISOString(),run,
model,type,version,package_sha256,threshold,label,input,first_row:firstRow+from,rows:to-from,ids:ids===null?null:ids.slice(
from,to),...windows===null?{}:{timestamps:[...windows.ends.subarray(from,to)],window_starts:[...windows.starts.subarray(
from,to)]},scores:some,decisions:some.map(score=>score>=threshold?1:0),features:withFeatures?featuresOf(dataset,from,to):
null}}function featuresOf({columns},from,to){let features=Object.create(null);for(let column of columns)features[column.
name]={kind:column.kind,values:valuesOf(column,from,to)};return features}function valuesOf(column,from,to){switch(column.
kind){case"numeric":case"timestamp":return[...column.values.subarray(from,to)];case"categorical":return Array.from(column.
codes.subarray(from,to),code=>column.categories[code]??null);case"text":return column.values.slice(from,to);case"sequenc\
e":return Array.from({length:to-from},(_,i)=>{let[start,end]=[column.offsets[from+i],column.offsets[from+i+1]];return Array.
from(column.codes.subarray(start,end),code=>column.vocabulary[code])})}}var ROWS_AT_ONCE=2048;function*someAtATime({scores},textOf){for(let from=0;from<scores.length;from+=ROWS_AT_ONCE){let text="",
to=Math.min(from+ROWS_AT_ONCE,scores.length);for(let row=from;row<to;row++)text+=textOf(row);yield{text,rows:to-from}}}function rowsText(format,served,told){
return format==="csv"?csvText(served,told):jsonText(served)}function csvText({model,version,threshold,label},told){let end=text=>`\
,${cell(text)},${cell(model)},${cell(version)}
`,[positive,negative]=[end(label.positive),end(label.negative)];return{head:`row,${told.ids?"id,":""}${told.windows?"tim\
estamp,window_start,":""}score,label,model,version
`,lines:rows=>someAtATime(rows,row=>{let score=rows.scores[row],id=rows.ids===null?"":`,${cell(rows.ids[row])}`,when=rows.
windows===null?"":`,${whenOf(rows.windows,row).join(",")}`;return`${rows.firstRow+row}${id}${when},${score}${score>=threshold?
positive:negative}`})}}function whenOf({starts,ends},row){return[new Date(ends[row]).toISOString(),new Date(starts[row]).
toISOString()]}var HARMLESS=/^\w[\w.:/ -]*$/;function cell(text){return HARMLESS.test(text)&&!text.endsWith(" ")&&text.length<
200?text:csvCell(plainLine(text,Number.MAX_SAFE_INTEGER))}function jsonText({model,version,threshold,label}){let end=text=>`\
,${plainJson(JSON.stringify({label:text,model,version})).slice(1)}
`,[positive,negative]=[end(label.positive),end(label.negative)];return{head:"",lines:rows=>someAtATime(rows,row=>{let score=rows.
scores[row],id=rows.ids===null?"":`,"id":${jsonString(rows.ids[row])}`,[end2,start]=rows.windows===null?[]:whenOf(rows.windows,
row),when=end2===void 0?"":`,"timestamp":"${end2}","window_start":"${start}"`;return`{"row":${rows.firstRow+row}${id}${when}\
,"score":${score}${score>=threshold?positive:negative}`})}}function jsonString(text){return HARMLESS.test(text)?`"${text}\
"`:plainJson(JSON.stringify(text))}function shownRows(rows,inputRows,windowsOf2){return windowsOf2===null?plural(rows,"row"):`${plural(rows,"window")} of ${plural(
inputRows,windowsOf2)}`}function predictText(report){let{model,rows,positives,output,log,seconds,input}=report,speed=seconds>
0?`, ${formatCount(Math.round(rows/seconds))} rows/s`:"",lines=[`${shownRows(rows,input.rows,input.windows_of)} of ${plainLine(
input.location)} scored by ${model.name} ${model.version} (${model.stage??"a package by itself"}) in ${formatSeconds(seconds)}${speed}`,
`${formatCount(positives)} positive (${formatShare(positives,rows)}), mean score ${formatNumber(report.mean_score)}`];if(output!==
null&&!output.complete){let rest=input.complete?"":", and the rows behind were not scored";lines.push(`Who read the pred\
ictions has left early: at most ${formatCount(output.rows)} were delivered${rest}.`)}return report.dry_run&&lines.push("\
A dry run: nothing was written."),output!==null&&output.location!=="-"&&lines.push(`predictions  ${plainLine(output.location)}`),
log!==null&&lines.push(`log          ${plainLine(log.path)}`),`${lines.join(`
`)}
`}function predictSummary(report){let{model,input,rows,positives,verdict,notices,score_counts:counts}=report,bins=counts.
map((count,i)=>[`${(i/10).toFixed(1)} … ${((i+1)/10).toFixed(1)}`,formatCount(count)]);return[`## ${VERDICT_MARKS[verdict]}\
 ${shownRows(rows,input.rows,input.windows_of)} scored by ${markdownCode(model.name)}`,"",`${markdownCode(model.version)}\
, ${model.stage??"a package by itself"}. ${formatCount(positives)} positive (${formatShare(positives,rows)}), mean score\
 ${formatNumber(report.mean_score)}.`,"",...notices.map(notice=>`- ${markdownCode(notice,500)}`),"","<details><summary>S\
cores</summary>","",...markdownTable([["score","rows"],...bins],[1]),"","</details>",""].join(`
`)}import{closeSync,constants,copyFileSync,fstatSync,fsyncSync,openSync,readSync,rmSync}from"node:fs";import{basename,dirname,
join}from"node:path";var FILE_ENDING=/\.(?:jsonl|ndjson)$/i,LONGEST_WAIT_SECONDS=120,COPY_BYTES=1<<20,[PLACE,TEMPORARY]=["--log","the variabl\
e TMPDIR"];function openPredictionLog(path,model,context){if(!isModelName(model))throw new IntegrityError(`the model's n\
ame ${showJson(model)} is none, so it can have no log`);let isFile=FILE_ENDING.test(path);isFile&&requireWholeLines(path);
let stem=join(context.temporaryFolder,`mlops-predictions-${newToken()}.jsonl`),fd=attempt("write",stem,()=>{let opened=openSync(
stem,"wx+",384);return rmSync(stem),opened},TEMPORARY),isOpen=!0,close=()=>{isOpen&&closeSync(fd),isOpen=!1};return{append:lines=>attempt(
"write",stem,()=>writeFully(fd,Buffer.from(lines)),TEMPORARY),async finish(){let place=isFile?await appendTo(path,fd,context):
addTo(path,model,fd,context);return close(),place},discard:close}}function addTo(folder,model,from,{provenance,now}){let own=join(
folder,model),stamp=now().toISOString().replaceAll(/[-:]|\.\d+/g,"");return attempt("write",own,()=>{let top=makeFolders(
own)??own,temporary=join(own,`.${newToken()}.tmp`);try{copyInto(temporary,"wx",from);for(let n=1;;n++){let place=join(own,
`${stamp}-${provenance.run}${n===1?"":`-${n}`}.jsonl`);if(linkFile(temporary,place)==="linked")return syncFolders(own,dirname(
top)),place}}finally{rmSync(temporary,{force:!0})}},PLACE)}async function appendTo(path,from,context){let lock=join(dirname(
path),`.${basename(path)}.lock`);attempt("write",path,()=>makeFolders(lock),PLACE),await take(lock,path,context);try{let longer=join(
lock,"longer.jsonl");attempt("write",path,()=>{try{copyFileSync(path,longer,constants.COPYFILE_FICLONE)}catch(cause){if(errorCode(
cause)!=="ENOENT")throw cause;rmSync(longer,{force:!0})}copyInto(longer,"a",from)},PLACE),renameFile(longer,path)}finally{
releaseLock(lock),removeIfEmpty(lock)}return path}async function take(lock,path,{provenance,now,sleep}){let pending={token:newToken(),
schema_version:1,run:provenance.run,...thisProcess(),started_at:now().toISOString(),base:null,log_size:null,recovers:null};
for(let waited=0;;waited++)try{takeLock(lock,pending,()=>pending);return}catch(cause){if(!(cause instanceof PlatformError)||
cause.cause!==void 0)throw cause;if(waited>=LONGEST_WAIT_SECONDS){let hint="wait for it to end and run again, or give a \
folder with --log, which needs no waiting";throw new PlatformError(`another run has been writing to ${path} for ${waited}\
 s`,{hint,cause})}await sleep(1)}}function copyInto(path,flags,from){let fd=openSync(path,flags,420);try{let bytes=Buffer.
allocUnsafe(COPY_BYTES);for(let at=0,count=-1;count!==0;at+=count)count=readSync(from,bytes,0,COPY_BYTES,at),writeFully(
fd,bytes.subarray(0,count));fsyncSync(fd)}finally{closeSync(fd)}}function requireWholeLines(path){let fd;try{fd=openSync(
path,"r")}catch(cause){if(errorCode(cause)==="ENOENT")return;throw new PlatformError(`cannot read ${path}: ${cause.message}`,
{cause})}try{let{size}=fstatSync(fd),last=Buffer.alloc(1);if(size===0||readSync(fd,last,0,1,size-1)===1&&last[0]===10)return}finally{
closeSync(fd)}throw new DataError(`${path} ends in the middle of a line, so it is no log of ours`,{hint:"name another fi\
le or a folder with --log, or take the half line out"})}import{createWriteStream,mkdtempSync,rmSync as rmSync2}from"node:fs";import{join as join2}from"node:path";import{Readable as Readable2}from"node:stream";
import{pipeline as pipeline2}from"node:stream/promises";import{setImmediate}from"node:timers/promises";function toFeature(raw,{kind},options,misreadings){let fits=kind==="numeric"&&raw.kind==="strings"?toNumbers(raw,options,
misreadings):raw;return toColumn(fits,kind,options)}function toNumbers({name,codes,strings,lines,firstMissing},options,told){
let known=Float64Array.from(strings,numberIn),values=new Float64Array(options.rows),wrong=new Int32Array(strings.length);
for(let row=0;row<values.length;row++){let code=codes[row];values[row]=code===-1?Number.NaN:known[code],code!==-1&&Number.
isNaN(values[row])&&wrong[code]++}return wrong.forEach((cells,code)=>{cells>0&&told.add(name,"numeric",lines[code],strings[code],
cells)}),{kind:"numbers",name,firstMissing,values}}function toIds(raw,rows){return raw?.kind!=="strings"?new Array(rows).
fill(""):Array.from(raw.codes,code=>raw.strings[code]??"")}var Misreadings=class{#found=new Map;add(column,kind,line,cell2,cells=1){let first=this.#found.get(column)??{column,kind,
cells:0,line,cell:cell2.slice(0,200)};this.#found.set(column,{...first,cells:first.cells+cells})}get all(){return[...this.#found.
values()]}};var{headBytes,longestRow,kernelFrom}=CSV_TUNING;function csvChunks(request){let columns=new Set,misreadings=new Misreadings;
return{findings:{columns,get misread(){return misreadings.all}},async*chunks(file,{signal}){let{head,final}=await readHead(
file),layout=readLayout(head,final,file.mark,request.delimiter);for(let name of layout.names)columns.add(name);let storage=layout.
names.map(name=>storageOf(name,request)),missing=missingWords(request.missing),misfit=(column,bytes,from,to,line)=>misreadings.
add(layout.names[column],"numeric",line,bytes.toString("utf8",from,to)),isShort=file.direct&&file.bytes<kernelFrom,how={
delimiter:layout.delimiter,longestRow,kernel:isShort?null:csvModule()},rest=head.subarray(layout.bodyAt),read=(into,at,most)=>{
if(rest.length===0)return file.read(into,at,most);let count=rest.copy(into,at,0,most);return rest=rest.subarray(count),count},
columnsFor=rows=>new CsvColumns(storage,missing,rows,[],misfit),blockBytes=file.direct?Math.min(request.blockBytes,file.
bytes+1):request.blockBytes,place={line:layout.bodyLine,offset:file.mark+layout.bodyAt},scanner=new BlockScanner(columnsFor(
1024),{...how,...place,blockBytes});for(let more=!0;more;){more=await scanner.scanBlock(read,Number.POSITIVE_INFINITY);let{
rows,columns:table}=scanner;rows!==0&&(yield chunkOf(rawColumns(layout,table,rows),rows,request,misreadings,file),scanner.
beginAnew(columnsFor(rows)),await setImmediate(),signal.throwIfAborted())}file.checkUnchanged()}}}async function readHead(file){
let bytes=Buffer.allocUnsafeSlow(file.direct?Math.min(headBytes,file.bytes+1):headBytes),length=0;for(;;){let count=await file.
read(bytes,length,bytes.length-length);if(length+=count,count===0||length===bytes.length)return{head:bytes.subarray(0,length),
final:count===0}}}function storageOf(name,{id,features}){if(name===id)return STRINGS;let feature=features.find(other=>other.
name===name);return feature===void 0?SKIP:feature.kind==="numeric"?NUMBER:STRINGS}function rawColumns({names},first,firstRows){
return joinSegments({names,first,firstRows,second:null,line:0,room:null}).columns}function chunkOf(raws,rows,{shown,features,
id,missing},misreadings,file){let missingNumbers=missing.map(numberIn).filter(value=>!Number.isNaN(value)),byName=new Map(
raws.map(raw=>[raw.name,raw])),columns=features.flatMap(feature=>{let raw=byName.get(feature.name);return raw===void 0?[]:
toFeature(raw,feature,{shown,rows,missingNumbers},misreadings)}),origin={source:"chunk",location:shown,digest:file.digest(),
observedAt:null};return{dataset:{name:shown,rows,columns,origin,timestamp:null,group:null},ids:id===null?null:toIds(byName.
get(id),rows),windows:null}}import{setImmediate as setImmediate2}from"node:timers/promises";function jsonlChunks(request){let columns=new Set,misreadings=new Misreadings,how={wanted:name=>wantedOf2(name,request),
missing:new Set(["",...request.missing])};return{findings:{columns,get misread(){return misreadings.all}},async*chunks(file,{
signal}){let line=1;for await(let text of wholeLines(file,()=>line,request.blockBytes)){let objects=new JsonObjects(how,
line);objects.addLines(text),line=objects.line;let{rows}=objects;if(rows>0){let table=objects.finish("");for(let name of table.
names)columns.add(name);yield chunkOf(table.columns,rows,request,misreadings,file)}await setImmediate2(),signal.throwIfAborted()}
file.checkUnchanged()}}}function wantedOf2(name,{id,features}){if(name===id)return"strings";let feature=features.find(other=>other.
name===name);return feature===void 0?"nothing":feature.kind==="numeric"||feature.kind==="sequence"?"value":"strings"}function wholeTable(request){let columns=new Set,misreadings=new Misreadings;return{findings:{columns,get misread(){return misreadings.
all}},async*chunks(_,{signal}){let table=await readTable(request,signal);for(let{name}of table.columns)columns.add(name);
let derived=request.derive(datasetOf(table,request));for(let{name}of derived.columns)columns.add(name);let windows=request.
windowLength===null?null:windowsOf(derived,request.windowLength,table.rows);yield chunkOf2(derived,windows,request,misreadings)}}}
function readTable({source,format,id},signal){let context={random:seededRandom(0),signal,progress:()=>{}},{location:path,
displayLocation:shown,encoding,delimiter,missing}=source,wanted=name=>name===id?"strings":name===source.label?"nothing":
wantedOf(name,source);if(format==="jsonl")return readJsonl({path,shown,encoding,missing:new Set(["",...missing]),wanted},
context);let words=missingWords(missing);return readCsv({path,shown,encoding,delimiter,missing:words,wanted:names=>names.
map(wanted)},context)}function datasetOf(table,{source,format,id}){let there=new Set(table.columns.map(({name})=>name)),
ifThere=name=>name!==null&&there.has(name)?name:null,kinds=Object.entries(source.kinds).filter(([name])=>there.has(name)),
options={...source,label:null,timestamp:ifThere(source.timestamp),group:ifThere(source.group),ignore:source.ignore.filter(
name=>name!==id),kinds:{...Object.fromEntries(kinds),...id!==null&&there.has(id)?{[id]:"text"}:{}}};return buildDataset(
table,options,format)}function windowsOf({timestamp},length,madeOf){if(timestamp===null)throw new TypeError("windows wit\
hout their ends");return{starts:timestamp.values.map(end=>end-length),ends:timestamp.values,madeOf}}function chunkOf2(derived,windows,{
features,id},misreadings){let byName=new Map(derived.columns.map(column=>[column.name,column])),columns=features.flatMap(
feature=>{let column=byName.get(feature.name);return column===void 0?[]:asFeature(column,feature,misreadings)}),ids=id===
null?null:idsOf(byName.get(id),derived.rows);return{dataset:{...derived,columns},ids,windows}}function asFeature(column,{
kind},misreadings){let{name}=column;if(kind==="numeric"&&(column.kind==="categorical"||column.kind==="text")){let values=textsOf(
column).map(text=>{let value=text===null?Number.NaN:numberIn(text);return text!==null&&Number.isNaN(value)&&misreadings.
add(name,kind,null,text),value});return{kind,name,values:Float64Array.from(values)}}if(kind==="text"&&column.kind==="cat\
egorical")return{kind,name,values:textsOf(column)};if(kind==="categorical"&&(column.kind==="text"||column.kind==="numeri\
c")){let texts=column.kind==="text"?column.values:Array.from(column.values,value=>Number.isNaN(value)?null:String(value)),
categories=[...new Set(texts)].filter(text=>text!==null),codes=new Map(categories.map((text,code)=>[text,code]));return{
kind,name,categories,codes:Int32Array.from(texts,text=>text===null?-1:codes.get(text))}}return column}function textsOf(column){
return column.kind==="text"?[...column.values]:Array.from(column.codes,code=>column.categories[code]??null)}function idsOf(column,rows){
return column?.kind!=="text"?new Array(rows).fill(""):column.values.map(text=>text??"")}import{createHash}from"node:crypto";import{Readable,Transform}from"node:stream";import{pipeline}from"node:stream/promises";
import{createGunzip}from"node:zlib";var StreamBytes=class{#shown;#hash=createHash("sha256");#source;#chunks=null;#rest=Buffer.alloc(0);constructor(stream,shown){
this.#shown=shown,this.#source=stream[Symbol.asyncIterator]()}async read(bytes,at,most){this.#chunks??=await this.#open();
let done=0;for(;done<most&&(this.#rest.length===0&&(this.#rest=await this.#nextChunk(this.#chunks)),this.#rest.length!==
0);){let count=Math.min(this.#rest.length,most-done);bytes.set(this.#rest.subarray(0,count),at+done),this.#rest=this.#rest.
subarray(count),done+=count}return done}async#open(){let head=Buffer.alloc(0);for(;head.length<2;){let next=await this.#source.
next();if(next.done===!0)break;head=Buffer.concat([head,next.value])}let own=this.#hashed(head);if(head[0]!==31||head[1]!==
139)return own;let packed=0,counted=new Transform({transform(chunk,_,done){packed+=chunk.length,done(null,chunk)}}),gunzip=createGunzip();
return pipeline(Readable.from({[Symbol.asyncIterator]:()=>own}),counted,gunzip).catch(()=>{}),this.#unpacked(gunzip,()=>packed-
gunzip.bytesWritten)}async*#hashed(head){for(let bytes=head;;){this.#hash.update(bytes),bytes.length>0&&(yield bytes);let next=await this.#source.
next();if(next.done===!0)return;bytes=next.value}}async*#unpacked(gunzip,behind){try{yield*gunzip}catch(cause){throw this.#broken(
cause.message,cause)}if(behind()>0)throw this.#broken(`${behind()} bytes behind the packed data belong to nothing`)}#broken(reason,cause){
let hint="it is cut off or damaged: fetch or pack it again";return new DataError(`${this.#shown} cannot be unpacked as g\
zip: ${reason}`,{cause,hint})}async#nextChunk(chunks){for(;;){let next=await chunks.next();if(next.done===!0)return Buffer.
alloc(0);if(next.value.length>0)return next.value}}share(){return 0}digest(){return this.#hash.copy().digest("hex")}checkUnchanged(){}close(){
this.#source.return?.()}};var STANDARD_INPUT="standard input",FORMAT_OF_ENDING={csv:"csv",tsv:"csv",txt:"csv",jsonl:"jsonl",ndjson:"jsonl"},CSV_BLOCK=1<<
22,JSONL_BLOCK=1<<20,LARGE_BLOCK=1<<26,BLANKS=[9,10,13,32],TAB_SEPARATED=/\.tsv(?:\.gz)?$/i;async function openInput(options,{
card,config,costlyCalls},context){let source=sourceOf(card,config),features=columnsRead(card),isStreamed=source.derive.length===
0&&features.every(({kind})=>kind!=="timestamp"),windows=windowsIn(source);windows!==null&&refuseId(options.id,windows.by);
let place=await openPlace(options.input,isStreamed,source.encoding,context);try{let{shown,path}=place,asked=options.format===
"auto"?formatOfEnding(options.input):options.format,file=asked===null?await peek(place.file):{...place.file,begins:""};if(file.
begins==="[{")throw jsonArray(shown);let format=asked??(file.begins.startsWith("{")?"jsonl":"csv"),delimiter=format==="c\
sv"?source.delimiter??(TAB_SEPARATED.test(path??"")?"	":null):null,block=format==="csv"?CSV_BLOCK:JSONL_BLOCK,read={shown,
features,id:options.id,delimiter,missing:source.missing},reader=isStreamed?(format==="csv"?csvChunks:jsonlChunks)({...read,
blockBytes:costlyCalls?LARGE_BLOCK:block}):wholeTable({...read,format,source:wholeSource(source,path,shown,delimiter),derive:table=>derive(
table,source),windowLength:windows?.length??null}),last=null;return{shown,format,isStreamed,windowsOf:windows?.of??null,
findings:reader.findings,async*chunks(){for await(let chunk of withPlaces(shown,reader.chunks(file,context)))last=chunk,
yield chunk},share:()=>file.share(),digest:()=>isStreamed?file.digest():last?.dataset.origin.digest??"",close:()=>place.
close()}}catch(error){throw place.close(),error}}async function openPlace(input,isStreamed,encoding,context){if(input===
"")throw new ConfigurationError("there is no input",{hint:"name a file with rows as input"});if(input!=="-"){let path2=resolvePath(
context.workingDirectory,input),file2=await openUtf8(path2,input,encoding);return{shown:input,path:path2,file:file2,close:()=>file2.
close()}}let stream=standardInput(context),stdin=new StreamBytes(stream,STANDARD_INPUT);if(isStreamed){let details={shown:STANDARD_INPUT,
encoding,bytes:Number.MAX_SAFE_INTEGER,direct:!1},file2=await asUtf8(stdin,details);return{shown:STANDARD_INPUT,path:null,
file:file2,close:()=>file2.close()}}let folder=mkdtempSync(join2(context.temporaryFolder,"mlops-input-")),path=join2(folder,
"rows");await pipeline2(Readable2.from(stream),createWriteStream(path));let file=await openUtf8(path,STANDARD_INPUT,encoding);
return{shown:STANDARD_INPUT,path,file,close:()=>{file.close(),rmSync2(folder,{recursive:!0,force:!0})}}}function standardInput({
pipes}){let stream=pipes?.input()??null;if(stream!==null)return stream;let why=pipes===null?"an action has no standard i\
nput":"nothing is piped into standard input";throw new ConfigurationError(`there are no rows to read: ${why}`,{hint:"nam\
e a file with --input"})}async function peek(file){let head=Buffer.alloc(4096),rest=head.subarray(0,0),begins=rest;for(;begins.
length<2&&rest.length<head.length;){let count=await file.read(head,rest.length,head.length-rest.length);if(count===0)break;
rest=head.subarray(0,rest.length+count),begins=rest.filter(byte=>!BLANKS.includes(byte))}return{...file,begins:Buffer.from(
begins.subarray(0,2)).toString("latin1"),read(bytes,at,most){if(rest.length===0)return file.read(bytes,at,most);let count=rest.
copy(bytes,at,0,most);return rest=rest.subarray(count),count}}}async function*withPlaces(shown,chunks){for(;;){let next=await withPlace(
shown,()=>chunks.next());if(next.done===!0)return;yield next.value}}function formatOfEnding(input){let ending=/\.([a-z]+)(?:\.gz)?$/i.
exec(input)?.[1]?.toLowerCase()??"";return Object.hasOwn(FORMAT_OF_ENDING,ending)?FORMAT_OF_ENDING[ending]:null}function sourceOf({
name,data},config){let dataset=config.models.find(model=>model.name===name)?.dataset??data.name;return config.sources[dataset]??
{...config.sourceDefaults,name:dataset,source:data.source,location:data.location}}function derive(table,{derive:steps}){
return steps.reduce((done,{with:name,...settings})=>derivations.get(name).derive(done,settings),table)}function windowsIn({
derive:steps}){let found=steps.findLast(({with:name})=>derivations.get(name).windows!==void 0);if(found===void 0)return null;
let{with:by,...settings}=found,{of,length}=derivations.get(by).windows;return{by,of,length:length(settings)}}function refuseId(id,by){
if(id!==null)throw new ConfigurationError(`${by} makes windows of the rows, which no column ${showJson(id)} tells apart`,
{hint:'leave --id out: "timestamp", the end of a window, and "window_start" stand beside each prediction'})}function jsonArray(shown){
return new DataError(`${plainLine(shown)} is a JSON array, expected one JSON object per line`,{hint:"write each object o\
n a line of its own, as jq -c '.[]' does"})}function wholeSource(source,location,displayLocation,delimiter){return{...source,
location,displayLocation,delimiter,samples:0}}var MOST_TOLD=20;function listed(names){return`${names.slice(0,MOST_TOLD).map(name=>showJson(name)).join(", ")}${names.length>
MOST_TOLD?` and ${names.length-MOST_TOLD} more`:""}`}function predictReport({tally,inputRows,isComplete,isRead,delivered,
log},{name,stage,card},input,run){let{format,options,context,began}=run,{findings}=input,absent=columnsRead(card).flatMap(
feature=>findings.columns.has(feature.name)?[]:feature.name),columns={absent:findings.columns.size===0?[]:absent,misread:findings.
misread},notices=noticesOf(columns,card.name,input.shown),scored=shownRows(tally.rows,inputRows,input.windowsOf),checks=[
rowsCheck(tally.rows,scored),columnsCheck(columns,notices,tally.rows)],{model,type,version,package_sha256,threshold}=name;
return{...reportHead("predict",checks,began,context),dry_run:options.dryRun,model:{name:model,type,version,stage,package_sha256,
threshold},input:{location:input.shown,format:input.format,sha256:input.digest(),rows:inputRows,windows_of:input.windowsOf,
streamed:input.isStreamed,complete:isComplete},output:options.dryRun?null:{location:options.output,format,rows:delivered,
complete:isRead},log:log===null?null:{path:log,features:options.logFeatures==="all"},rows:tally.rows,positives:tally.positives,
mean_score:tally.mean,score_counts:tally.counts,columns,notices}}function noticesOf({absent,misread},model,shown){let lines=misread.
map(({column,cells,line,cell:cell2})=>{let place=line===null?plainLine(shown):`${plainLine(shown)}:${line}`,like=cells===
1?"it counts":`${cells} cells like it count`;return`${place}: column ${showJson(column)} has ${showJson(cell2)}, expecte\
d a number; ${like} as missing`});if(absent.length===0)return lines;let are=absent.length===1?"is 1 column":`are ${absent.
length} columns`;return[`${`${plainLine(shown)}: there ${are} missing that ${model} reads`}, and ${absent.length===1?"it\
 counts":"they count"} as missing in every row: ${listed(absent)}`,...lines]}function rowsCheck(rows,scored){return{name:"\
rows",status:rows===0?"insufficient_data":"pass",observed:rows,limit:null,n:rows,interval:null,message:rows===0?"There w\
as no row to score.":`${scored} scored.`}}function columnsCheck(columns,notices,rows){let observed=columns.absent.length+
columns.misread.length;return{name:"columns",status:observed===0?"pass":"warn",observed,limit:null,n:rows,interval:null,
message:notices[0]??"Every column that the model reads is there, and holds what it should."}}var Tally=class{rows=0;positives=0;counts=new Array(10).fill(0);#sum=0;add(scores,threshold){for(let score of scores)this.#sum+=
score,this.counts[Math.min(9,Math.floor(score*10))]++,score>=threshold&&this.positives++;this.rows+=scores.length}get mean(){
return this.rows===0?null:this.#sum/this.rows}};var FORMAT_OF_ENDING2={csv:"csv",jsonl:"jsonl",ndjson:"jsonl"};function predictionFormat(output,asked){if(asked!=="auto")
return asked;if(output==="-")return"csv";let ending=/\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()??"";if(Object.hasOwn(
FORMAT_OF_ENDING2,ending))return FORMAT_OF_ENDING2[ending];throw new ConfigurationError(`the ending of ${output} tells n\
o format of predictions`,{hint:"name a .csv, .jsonl or .ndjson file as output, or give output-format"})}function openPredictionSink(output,context){
if(output==="-")return standardOutput(context);let path=resolvePath(context.workingDirectory,output),file=attempt("write",
output,()=>new PendingFile(path),"--output");return{shown:output,async write(text){return attempt("write",output,()=>file.
write(Buffer.from(text)),"--output"),!0},finish:()=>attempt("write",output,()=>file.finish(),"--output"),discard:()=>attempt(
"remove",output,()=>file.discard(),"--output")}}function noSink(){return{shown:null,write:async()=>!0,finish:()=>{},discard:()=>{}}}
function standardOutput({pipes}){if(pipes===null)throw new ConfigurationError("an action has no standard output for pred\
ictions: it is the log of the workflow",{hint:"name a file as output"});return{shown:"-",write:async text=>await pipes.write(
Buffer.from(text))==="open",finish:()=>{},discard:()=>{}}}async function predict(options,context){let began=beginning(context),format=predictionFormat(options.output,options.outputFormat);
refuseTwoOnStandardOutput(options);let config=await findConfig(options.config,context.workingDirectory),stored=await openStoredModel(
{...options,stage:"current"},config,context);for(let note of stored.notes)context.log.notice(note);let served={...stored,
name:servedName(stored)},input=await openInput(options,{card:served.card,config,costlyCalls:stored.isCostly},context),places={
sink:null,log:null},run;try{places.log=options.dryRun||options.log===null?null:openLog(options.log,served,context),places.
sink=options.dryRun?noSink():openPredictionSink(options.output,context),run=await scoreAll(input,served,{...places,sink:places.
sink,format,options,context}),places.sink.finish()}finally{places.sink?.discard(),places.log?.discard(),input.close()}let report=predictReport(
run,served,input,{format,options,context,began});for(let notice of report.notices)context.log.warn(notice);let text=predictText(
report),isApart=options.output==="-"&&!options.dryRun;return isApart&&context.log.info(text.trimEnd()),{report,text:isApart?
"":text,outputs:{verdict:report.verdict,rows:String(report.rows),positives:String(report.positives),predictions:report.output===
null?"":resolvePath(context.workingDirectory,options.output)},async tell(){context.forge.name==="github"&&await bestEffort(
context,()=>context.forge.publishSummary(predictSummary(report)))}}}function refuseTwoOnStandardOutput({json,output,dryRun}){
if(!(!json||output!=="-"||dryRun))throw new ConfigurationError("predictions and report cannot both go to standard output",
{hint:"name a file for the predictions with --output, or one for the report with --report in place of --json"})}function servedName({
card,predictor,sha256}){return{model:card.name,type:card.type,version:card.version,package_sha256:sha256,threshold:predictor.
threshold,label:card.data.label}}function openLog(asked,{name},context){return openPredictionLog(resolvePath(context.workingDirectory,
asked),name.model,context)}async function scoreAll(input,served,scoring){let{sink,log,format,options,context}=scoring,{name,
predictor,card}=served,text=rowsText(format,name,{ids:options.id!==null,windows:input.windowsOf!==null}),tally=new Tally,
head=text.head,isRead=!0,[isComplete,delivered,inputRows]=[!0,0,0];for await(let{dataset,ids,windows}of input.chunks()){
if(requireColumns(input,served,options.id),!isRead){isComplete=!1;break}inputRows+=windows?.madeOf??dataset.rows;let scores=await predictPrepared(
predictor,dataset,context.signal),rows={firstRow:tally.rows+1,scores,ids,windows,dataset},{run}=context.provenance,how={
run,input:input.shown,at:context.now(),withFeatures:options.logFeatures==="all"};if(log!==null)for(let line of logLines(
rows,name,how))log.append(line);tally.add(scores,name.threshold);for(let lines of text.lines(rows)){if(!isRead)break;isRead=
await sink.write(head+lines.text),delivered+=lines.rows,head=""}context.log.progress(`scoring by ${card.name}`,Math.min(
input.share(),.99)),context.signal.throwIfAborted()}context.log.progress(`scoring by ${card.name}`,1),requireColumns(input,
served,options.id),head!==""&&(isRead=await sink.write(head));let file=log===null?null:shownPath(await log.finish(),context.
workingDirectory);return{tally,inputRows,isComplete,isRead,delivered,log:file}}function shownPath(path,workingDirectory){
let below=relative(workingDirectory,path);return below.startsWith("..")||isAbsolute(below)?path:below.replaceAll("\\","/")}
function requireColumns({findings,shown},{card},id){let{columns}=findings;if(columns.size===0)return;let list=()=>`its c\
olumns are ${listed([...columns])}`;if(id!==null&&!columns.has(id))throw new ConfigurationError(`${shown} has no column ${showJson(
id)} to tell rows by`,{hint:list()});if(card.features.some(({name})=>columns.has(name)))return;let names=listed(card.features.
map(({name})=>name));throw new DataError(`${plainLine(shown)} has none of the columns that ${card.name} reads: ${names}`,
{hint:list()})}export{predict};
