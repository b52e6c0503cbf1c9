import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ALERTS_FILE,AUDIT_FOLDER,HISTORY_FOLDER,INDEX_FILE,OUTBOX_FOLDER,PENDING_FILE,PENDING_REMAINS,REGISTRY_README,isLeftover,
isPlaceholder,judgeRegistry,leavesFile,openFolder,readCommitted,readLog,segmentFile}from"./chunk-VXE5V2ZB.js";import{
bestEffort}from"./chunk-BA7OKAAY.js";import{attempt,listFolder,readIfThere,remove,removeIfEmpty}from"./chunk-TGGE5LDT.js";
import{STAGES}from"./chunk-44FP2YMH.js";import{predictorState,restorePredictor}from"./chunk-RMRPDWUN.js";import{
canonicalJson,isObject,storedJson}from"./chunk-HPOJS2EI.js";import{sha256,showJson,writeFileAtomic}from"./chunk-RJKQ66L2.js";
import{mean}from"./chunk-XS4K36J2.js";import{plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,IntegrityError,
MlopsError,PlatformError}from"./chunk-MN7PJC4O.js";function learningCurveOf(facts){return objectsIn(facts.learning_curve).flatMap(({epoch,loss,validation_loss:validation})=>typeof epoch!=
"number"||typeof loss!="number"?[]:[{epoch,loss,validation_loss:typeof validation=="number"?validation:null}])}function searchHistoryOf(search){
if(!isObject2(search))return null;let{metric,direction}=search,trials=objectsIn(search.trials).map(({value,status})=>({value:typeof value==
"number"&&Number.isFinite(value)?value:null,status:typeof status=="string"?status:""}));return typeof metric!="string"||
trials.length===0?null:{metric,direction:direction==="minimize"?"minimize":"maximize",trials}}function objectsIn(list){return Array.
isArray(list)?list.filter(isObject2):[]}function isObject2(value){return typeof value=="object"&&value!==null&&!Array.isArray(
value)}import{existsSync,mkdtempSync,rmSync}from"node:fs";import{join as join3}from"node:path";import{lstatSync,readFileSync}from"node:fs";import{join}from"node:path";function hasRegistry(modelsDir){return readCommitted(modelsDir).index!==null}function requireEarlierState(copy,original,place){
let{index}=readCommitted(copy),others=listFolder(copy).filter(({name})=>!isPlaceholder(copy,name)&&!isLeftover(name)),refuse=(what,hint)=>new ConfigurationError(
`${copy} ${what}`,{hint});if(others.some(({name})=>name===PENDING_FILE))throw refuse("is being written by a run, or was \
left by one that died",'finish it there with "registry: local"');if(index===null){if(others.length===0)return;let names=others.
slice(0,5).map(({name})=>name);throw refuse(`holds files, but no registry: ${names.join(", ")}`,"choose an empty folder \
with --models-dir")}let log=readLog(join(original,AUDIT_FOLDER));if(!(index.log.size<=log.size&&log.root(index.log.size)===
index.log.root))throw refuse(`holds a registry that is no earlier state of the one on ${place}`,`choose an empty folder \
with --models-dir: the registry on ${place} is copied there`)}function copyRegistry(from,to){copyFile(from,to,INDEX_FILE);
let files=filesUnder(from);for(let file of files)copyFile(from,to,file);let belongs=new Set(files);for(let file of filesUnder(
to))!belongs.has(file)&&!isPlaceholder(to,file)&&remove(join(to,file));removeEmptyFolders(to)}function copyFile(from,to,file){
attempt("write",join(to,file),()=>{let bytes=readFileSync(join(from,file)),there=lstatSync(join(to,file),{throwIfNoEntry:!1});
there?.isFile()&&there.size===bytes.length&&readFileSync(join(to,file)).equals(bytes)||writeFileAtomic(join(to,file),bytes)})}
function filesUnder(root,folder=""){return listFolder(join(root,folder)).flatMap(({name,isFolder})=>{let path=folder===""?
name:`${folder}/${name}`;return isFolder?filesUnder(root,path):[path]})}function removeEmptyFolders(folder){for(let{name,
isFolder}of listFolder(folder))isFolder&&(removeEmptyFolders(join(folder,name)),removeIfEmpty(join(folder,name)))}import{lstatSync as lstatSync2}from"node:fs";import{join as join2}from"node:path";var DisturbedError=class extends IntegrityError{},WHAT="the registry was changed by someone else while this run had it",
HINT='a program of the run may have done it: look at what it does, run "mlops verify", and restore the files from a copy',
Watch=class{#modelsDir;#journal;#own=new Set;#before;#isChanging=!1;constructor(modelsDir,journal){this.#modelsDir=modelsDir,
this.#journal=journal,this.#before=this.#look()}writes({first}){for(let file of[segmentFile(first),leavesFile(first)])this.#own.
add(`${AUDIT_FOLDER}/${file}`)}beginChanging(segment){this.#isChanging||this.requireUndisturbed(segment),this.#isChanging=
!0}requireUndisturbed(segment){let disturbance=this.disturbance(segment);if(disturbance!==null)throw disturbance}disturbance(segment){
let problem=segment.problem();if(problem!==null)return this.#disturbed(`${AUDIT_FOLDER}/${segmentFile(segment.first)}`,problem);
let now=this.#look(),differs=[...new Set([...this.#before.keys(),...now.keys()])].filter(path=>!this.#own.has(path)&&this.#before.
get(path)!==now.get(path)&&!(this.#isChanging&&isMoved(path)));if(differs.length===0)return null;let changed=differs.includes(
INDEX_FILE)&&this.#isOtherIndex()?INDEX_FILE:differs.find(isMoved);if(changed!==INDEX_FILE){let judged=this.#judged();if(judged!==
null)return judged}return changed===void 0?null:this.#disturbed(changed,"is not what it was")}#isOtherIndex(){let text=readIfThere(
join2(this.#modelsDir,INDEX_FILE));return(text===void 0?null:sha256(text))!==this.#journal.base}#judged(){try{return requireSound(
this.#modelsDir,this.#journal),null}catch(cause){if(!(cause instanceof IntegrityError))throw cause;return new DisturbedError(
`${WHAT}: ${cause.message}`,{hint:HINT,cause})}}#disturbed(path,problem){return new DisturbedError(`${WHAT}: ${join2(this.#modelsDir,
path)} ${problem}`,{hint:HINT})}#look(){let looks=openFolder(this.#modelsDir).pathsUnder("").filter(path=>isOurs(path)&&
!PENDING_REMAINS.test(path)).flatMap(path=>{let found=lstatSync2(join2(this.#modelsDir,path),{bigint:!0,throwIfNoEntry:!1});
return found===void 0||found.isDirectory()?[]:[[path,`${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`]]});
return new Map(looks)}};function isMoved(path){return[...STAGES,OUTBOX_FOLDER].includes(path.split("/",1)[0])}function requireSound(modelsDir,journal){
let inspection=openFolder(modelsDir),judging=judgeRegistry(inspection,{journal});for(let[path]of judging.expected)inspection.
judge(path);judging.finish();let first=inspection.problems.find(({path})=>isOurs(path));if(first===void 0)return;let place=first.
line===void 0?"":`, line ${first.line}`;throw new IntegrityError(`${join2(modelsDir,first.path)}${place} ${first.problem}`,
{hint:'run "mlops verify" to see everything that is wrong, then restore the files from a copy; nothing was changed'})}function isOurs(path){
let top=path.split("/",1)[0],files=[INDEX_FILE,REGISTRY_README,ALERTS_FILE,PENDING_FILE];return[...STAGES,AUDIT_FOLDER,HISTORY_FOLDER,
OUTBOX_FOLDER,...files].includes(top)}var ROUNDS=20,LONGEST_WAIT_SECONDS=30;async function withRegistry(place,context,work,describe){let kept=await tryWithRegistry(
place,context,work,describe,ROUNDS);if(kept!==null)return kept;throw new PlatformError(`${ROUNDS} times another run has \
pushed to the branch ${place.branch} first; nothing of this one was kept`,{hint:"run it again, or let the runs take turn\
s with a concurrency group"})}async function tryWithRegistry(place,context,work,describe,rounds){let{modelsDir,branch,keeps}=place;
if(branch===null)return{result:await work(modelsDir,!1),commit:null};let store=context.registryStore(branch);keeps&&await store.
requirePush();let stem=join3(context.temporaryFolder,"mlops-registry-"),folder=attempt("create",`${stem}…`,()=>mkdtempSync(
stem),"the variable TMPDIR");try{hasRegistry(modelsDir)&&copyRegistry(modelsDir,folder);for(let round=1;round<=rounds;round++){
let base=await pull(store,folder,modelsDir),result=await work(folder,round>1).catch(async error=>{throw keeps&&!(error instanceof
DisturbedError)&&await pushLog(store,folder,base,context),error});if(!keeps)return{result,commit:null};let pushed=await store.
push(folder,base,describe(result));if(pushed.state==="pushed")return copyKept(folder,modelsDir,store.name),{result,commit:pushed.
revision};if(round===rounds)break;context.log.info(`another run has pushed to ${store.name} first: going on from what it\
 left (round ${round})`),await context.sleep(context.random()*Math.min(2**round,LONGEST_WAIT_SECONDS))}}finally{rmSync(folder,
{recursive:!0,force:!0})}return null}async function pull(store,folder,modelsDir){let base=await store.pull(folder);if(base.
revision===null&&hasRegistry(modelsDir)&&copyRegistry(modelsDir,folder),base.revision!==null&&!hasRegistry(folder))throw new ConfigurationError(
`${store.name} holds no registry`,{hint:"name a branch that is not there yet, or one that a run has made, with registry-\
branch"});return requireEarlierState(modelsDir,folder,store.name),base}function copyKept(folder,modelsDir,place){try{copyRegistry(
folder,modelsDir)}catch(cause){if(!(cause instanceof PlatformError))throw cause;let message=`the run is kept on ${place}\
, but ${modelsDir} is no copy of it: ${cause.message}`;throw new PlatformError(message,{hint:cause.hint,cause})}}async function pushLog(store,folder,base,context){
existsSync(join3(folder,PENDING_FILE))||await bestEffort(context,async()=>{let{state}=await store.push(folder,base,`run ${context.
provenance.run} failed`);state==="conflict"&&context.log.warn(`the log of this run was not kept: another one pushed to ${store.
name} first`)})}var Running=class{number;point;status=null;error=null;#values=[];#results=[];#seconds=0;constructor(number,point){this.number=
number,this.point=point}get results(){return this.#results}add(judged,metric){if("error"in judged){this.#fail(judged.error);
return}let{value,scores,threshold,seconds}=judged;if(this.#seconds+=seconds,value===null){let message=`${metric} does no\
t exist on fold ${this.#values.length+1}`;this.#fail({name:"DataError",message,stack:void 0,hint:void 0,places:[]});return}
this.#values.push(value),this.#results.push({value,scores,threshold})}#fail(error){this.status="failed",this.error??=error}value(folds=this.#values.
length){return folds===0||this.status==="failed"?null:mean(this.#values.slice(0,folds))}release(){this.#results=[]}told({
direction}){let value=this.value();return{point:this.point,value:value===null?null:signOf(direction)*value,isComplete:this.
status==="complete"}}report(){return{number:this.number,hyperparameters:this.point,value:this.value(),folds:this.#values,
status:this.status??"stopped",message:this.error?.message??null,seconds:this.#seconds}}};function signOf(direction){return direction===
"maximize"?1:-1}function searchReport(settings,{trials,best,endedBy},seconds){return{...settings,trials,best:best.number,ended_by:endedBy,
seconds}}function searchSummary(report){let{method,metric,direction,folds,ended_by,trials}=report,{number,value,hyperparameters}=bestTrial(
report),count=status=>trials.filter(trial=>trial.status===status).length;return{method,metric,direction,folds,ended_by,trials:trials.
length,statuses:{complete:count("complete"),pruned:count("pruned"),failed:count("failed"),stopped:count("stopped")},best:{
number,value,hyperparameters},trials_sha256:sha256(canonicalJson(withoutSeconds(report).trials.map(trial=>({...trial}))))}}
function withoutSeconds({seconds:_,trials,...report}){return{...report,trials:trials.map(({seconds:__,...trial})=>trial)}}
function rankedTrials({trials,direction}){let sign=signOf(direction);return trials.filter(({status})=>status==="complete").
toSorted((a,b)=>sign*(b.value-a.value))}function bestTrial({trials,best}){let found=trials.find(({number})=>number===best);
if(found===void 0)throw new TypeError(`there is no trial ${best}`);return found}function searchNotices(report){if(report===
null||report.minutes===null||report.ended_by!=="minutes")return[];let{minutes,trials}=report;return[`${`the search had ${minutes}\
 minute${minutes===1?"":"s"}, which were over after ${trials.length} trials`}: on a faster or slower machine it may find\
 other hyperparameters`]}function isReportOf(found,settings){if(!isObject3(found))return!1;let{trials,best,ended_by,seconds,
...asked}=found,{trials:most,...expected}=settings;return canonicalJson(asked)!==canonicalJson(expected)?!1:Array.isArray(
trials)&&trials.length<=most&&trials.every(isTrial)&&trials.some(({number})=>number===best)&&["trials","minutes","space"].
includes(ended_by)&&isNumber(seconds)}function isTrial(found){if(!isObject3(found))return!1;let{number,hyperparameters,value,
folds,status,message,seconds}=found;return[number,seconds].every(isNumber)&&isObject3(hyperparameters)&&(value===null||isNumber(
value))&&Array.isArray(folds)&&folds.every(isNumber)&&["complete","pruned","failed","stopped"].includes(status)&&(message===
null||typeof message=="string")}function isNumber(value){return typeof value=="number"&&Number.isFinite(value)}function isObject3(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}var MODEL_FILE="model.json",WEIGHTS_FILE="weights.bin",ARRAY_TYPES={float64:Float64Array,float32:Float32Array,int32:Int32Array,
uint8:Uint8Array};function predictorFiles(predictor){let{json,arrays}=predictorState(predictor),places={},chunks=[],offset=0;
for(let name of Object.keys(arrays).sort()){let array=arrays[name];places[name]={type:typeOf(array),offset,length:array.
length};let padded=new Uint8Array(Math.ceil(array.byteLength/8)*8);padded.set(new Uint8Array(array.buffer,array.byteOffset,
array.byteLength)),chunks.push(padded),offset+=padded.length}let files=new Map;return files.set(MODEL_FILE,Buffer.from(`${JSON.
stringify({schema_version:1,predictor:json,arrays:places})}
`)),offset>0&&files.set(WEIGHTS_FILE,Buffer.concat(chunks)),files}function readPredictor(files,getModelType){let text=files.
get(MODEL_FILE);if(text===void 0)throw new IntegrityError(`the package has no ${MODEL_FILE}`);let model=storedJson(text,
MODEL_FILE);if(!isObject(model)||model.schema_version!==1)throw new IntegrityError(`${MODEL_FILE} is not a model of sche\
ma version 1`,{hint:"it was written by another version of mlops-actions: use that version, or train again"});let{predictor,
arrays:places}=model;if(!isObject(predictor))throw broken("predictor",predictor,"an object");if(!isObject(places))throw broken(
"arrays",places,"an object");let arrays=readArrays(places,files.get(WEIGHTS_FILE)??new Uint8Array(0));try{return restorePredictor(
{json:predictor,arrays},getModelType)}catch(cause){throw cause instanceof MlopsError?cause:new IntegrityError(`${MODEL_FILE}\
: predictor cannot be restored: ${plainLine(String(cause))}`,{cause})}}function readArrays(places,weights){let bytes=0,arrays=Object.
entries(places).map(([name,place])=>{if(!isPlace(place))throw broken(`arrays.${name}`,place,"an array with type, offset \
and length");if(bytes+=place.length*ARRAY_TYPES[place.type].BYTES_PER_ELEMENT,bytes>weights.length)throw broken(`arrays.${name}`,
{...place},`within the ${weights.length} bytes of ${WEIGHTS_FILE}`);return[name,readArray(weights,name,place)]});return Object.
fromEntries(arrays)}function isPlace(found){if(!isObject(found))return!1;let{type,offset,length}=found,isCount=count=>Number.
isSafeInteger(count)&&count>=0;return typeof type=="string"&&Object.hasOwn(ARRAY_TYPES,type)&&isCount(offset)&&isCount(length)}
function typeOf(array){return Object.keys(ARRAY_TYPES).find(type=>array instanceof ARRAY_TYPES[type])}function readArray(weights,name,place){
let Type=ARRAY_TYPES[place.type],end=place.offset+place.length*Type.BYTES_PER_ELEMENT;if(end>weights.length)throw broken(
`arrays.${name}`,{...place},`within the ${weights.length} bytes of ${WEIGHTS_FILE}`);return new Type(new Uint8Array(weights.
subarray(place.offset,end)).buffer)}function broken(field,found,expected){let shown=found===void 0?"missing":showJson(found);
return new IntegrityError(`${MODEL_FILE}: ${plainLine(field)} is ${shown}, expected ${expected}`,{hint:"the file was cha\
nged after it was written: restore it, or train the model again"})}function typeHere(type,model,hyperparameters,{programs}){return type.withPrograms?.(programs.named(model),hyperparameters)??
type}var SEARCH_FILE="search.json";function searchFile(report){return Buffer.from(`${JSON.stringify({schema_version:1,...withoutSeconds(
report)})}
`)}function readSearchFile(files){let text=files.get(SEARCH_FILE);return text===void 0?void 0:storedJson(text,SEARCH_FILE)}export{Watch,requireSound,Running,signOf,searchReport,searchSummary,rankedTrials,bestTrial,searchNotices,isReportOf,predictorFiles,
readPredictor,typeHere,learningCurveOf,searchHistoryOf,withRegistry,tryWithRegistry,SEARCH_FILE,searchFile,readSearchFile};
