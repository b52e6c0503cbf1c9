import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ADDED,ALERTS_FILE,AUDIT_FOLDER,CHECKPOINT_FILE,COMMITTED,DONE,HISTORY_FOLDER,INDEX_FILE,INTERRUPTED,OUTBOX_FOLDER,
PENDING_FILE,PROMOTED,REGISTRY_README,RETIRED,ROLLED_BACK,STAGED,TELLING_KINDS,bodyDigest,committedEvents,eventsFrom,eventsOf,
explains,firstDifference,intentFile,intentHead,isAlive,isIntentFile,isLeftover,isPackagePath,isPlaceholder,isRemainOfLock,
packagePath,parseIndex,readCommitted,readPending,registryReadme,replacedFile,standingFrom,textsFrom,verifyLog}from"./chunk-C7KU3YGJ.js";
import{attempt,errorCode}from"./chunk-ISP75A47.js";import{STAGES}from"./chunk-44FP2YMH.js";import{sha256}from"./chunk-QMJR25KQ.js";
import{IntegrityError}from"./chunk-MN7PJC4O.js";import{readdirSync}from"node:fs";import{join}from"node:path";var FolderInspection=class{root;problems=[];notes=[];#found=new Map;#judged;constructor(root,folders){this.root=root,this.#judged=
new Set(folders),this.#walk("")}get files(){return[...this.#found.values()].filter(kind=>kind!=="folder").length}problem(path,problem,place={}){
let{line,entry}=place;this.problems.push({path,problem,...line!==void 0&&{line},...entry!==void 0&&{entry}})}note(note){
this.notes.push(note)}judge(path){for(let end=path.length;end>0;end=path.lastIndexOf("/",end-1))this.#judged.add(path.slice(
0,end));return this.#found.get(path)}isJudged(path){return this.#judged.has(path)}isFile(path){return this.#found.get(path)===
"file"}pathsUnder(prefix){return[...this.#found.keys()].filter(path=>path.startsWith(prefix))}get links(){return[...this.#found].
filter(([,kind])=>kind==="other").map(([path])=>path)}holdsLockRemainsOnly(){return[...this.#found].every(([path,kind])=>kind===
"folder"||this.#isRemainOfLock(path))}get isEmpty(){return[...this.#found].every(([path,kind])=>kind==="folder"||isPlaceholder(
this.root,path))}judgeRest(){for(let[path,kind]of this.#found){if(this.#judged.has(path)){let isNamed=this.problems.some(
problem=>problem.path===path);kind==="other"&&!isNamed&&this.problem(path,"is a link or a special file");continue}let parent=path.
slice(0,Math.max(path.lastIndexOf("/"),0));parent!==""&&!this.#judged.has(parent)||this.problem(path,"does not belong he\
re: no run has committed it")}}judgeLockRemains(){for(let[path,kind]of this.#found)kind==="file"&&(isPlaceholder(this.root,
path)?this.judge(path):isRemainOfLock(this.root,path)&&(this.judge(path),this.note(`${path} was left by a run that was i\
nterrupted as it took the lock, or is taking it`)))}#isRemainOfLock(path){return isPlaceholder(this.root,path)||isRemainOfLock(
this.root,path)}#walk(folder){let absolute=join(this.root,folder),entries=attempt("read",absolute,()=>entriesOf(absolute));
for(let entry of entries.sort((a,b)=>a.name<b.name?-1:1)){let path=folder===""?entry.name:`${folder}/${entry.name}`;this.#found.
set(path,kindOf(entry)),entry.isDirectory()&&this.#walk(path)}}};function kindOf(entry){return entry.isFile()?"file":entry.
isDirectory()?"folder":"other"}function entriesOf(folder){try{return readdirSync(folder,{withFileTypes:!0})}catch(cause){
if(errorCode(cause)==="ENOENT")return[];throw cause}}import{readFileSync}from"node:fs";import{join as join2}from"node:path";var NOT_PLAIN="is a link, a folder or a special file, expected a plain file";function judgeDerived(inspection,index,told){
let read=path=>inspection.judge(path)==="file"?readFileSync(join2(inspection.root,path)).toString("latin1"):void 0;if(told===
void 0){for(let folder of[HISTORY_FOLDER,OUTBOX_FOLDER])for(let path of inspection.pathsUnder(`${folder}/`))inspection.judge(
path);inspection.judge(ALERTS_FILE)}let{before,events=[]}=told??{},old=before&&textsFrom(before.events);for(let[path,text]of textsFrom(
events)){let found=read(path),expected=Buffer.from(text).toString("latin1"),earlier=old?.get(path);found!==expected&&(before!==
void 0&&found===(earlier&&Buffer.from(earlier).toString("latin1"))?noteStale(inspection,path):found===void 0?inspection.
problem(path,"is missing"):inspection.problem(path,`is not what the log says in line ${firstDifference(expected,found)}`))}
judgeIntents(inspection,standingFrom(events).pending.values());let readme=read(REGISTRY_README),digest=readme===void 0?void 0:
sha256(Buffer.from(readme,"latin1"));digest!==index.readmeSha256&&(before!==void 0&&digest===before.readmeSha256?noteStale(
inspection,REGISTRY_README):inspection.problem(REGISTRY_README,digest===void 0?"is missing":"is not the text that was co\
mmitted"))}function noteStale(inspection,path){inspection.note(`${path} is still as before the last commit, whose run di\
d not come to the end`)}function judgeIntents(inspection,pending){for(let{id,sha256:expected,entry}of pending){let path=intentFile(
id),kind=inspection.judge(path);kind===void 0?inspection.problem(path,"is missing, and still to be done",{entry}):kind!==
"file"?inspection.problem(path,NOT_PLAIN,{entry}):sha256(readFileSync(join2(inspection.root,path)))!==expected&&inspection.
problem(path,"is not the intent that was committed",{entry})}}import{readFileSync as readFileSync3}from"node:fs";import{join as join4}from"node:path";import{readFileSync as readFileSync2,statSync}from"node:fs";import{join as join3}from"node:path";function judgeLeftovers(inspection,interrupted){let own=ownEvents(interrupted.tail);for(let path of placesOf(own))judgePackage(
inspection,interrupted,own,path);judgeIntents2(inspection,interrupted,own);for(let path of inspection.pathsUnder(""))isLeftover(
path)&&isUnfinishedWrite(inspection,interrupted,own,path)&&(inspection.judge(path),inspection.note(`${path} is a write t\
hat was not finished`))}function ownEvents(tail){return tail.slice(tail.findLastIndex(({event})=>event.kind===INTERRUPTED)+
1)}function placesOf(events){let places=events.flatMap(({event:{kind,details}})=>{let{model,version,stage,from,replaces}=details,
at=(where,which)=>`${where}/${model}/${which}`,replaced=typeof replaces=="string"?[at("current",replaces),at("archived",
replaces)]:[];return kind===STAGED?[at(stage,version),...replaced]:kind===PROMOTED?[at(from,version),at("current",version),
...replaced]:kind===ROLLED_BACK?[at("archived",version),at("current",version),...replaced]:kind===RETIRED?[at(stage,version)]:
[]});return new Set(places.filter(isPackagePath))}function judgePackage(inspection,{isCommitted,models,events},own,path){
let[,model,version]=path.split("/");if(models.get(model)?.some(entry=>entry.version===version&&packagePath(model,entry)===
path)||inspection.judge(path)!=="folder")return;let expected=models.get(model)?.find(entry=>entry.version===version)?.files??
stagedFiles([...events,...own],model,version),unfinished=0;for(let file of inspection.pathsUnder(`${path}/`)){let name=file.
slice(path.length+1),digest=Object.hasOwn(expected,name)?expected[name]:void 0,state=digest===void 0?"other":stateOf(join3(
inspection.root,file),digest);state==="shorter"&&!isCommitted&&unfinished++,(state==="whole"||state==="shorter"&&!isCommitted&&
unfinished===1)&&inspection.judge(file),!inspection.isFile(file)&&Object.keys(expected).some(other=>other.startsWith(`${name}\
/`))&&inspection.judge(file)}let what=unfinished===0?"":", and one of its files is not finished";inspection.note(`${path}\
 is of no committed version${what}`)}function stagedFiles(events,model,version){return events.findLast(({event:{kind,details}})=>kind===
STAGED&&details.model===model&&details.version===version)?.event.details.files??{}}function stateOf(path,{sha256:expected,
bytes}){let found=statSync(path);return!found.isFile()||found.size>bytes?"other":found.size<bytes?"shorter":sha256(readFileSync2(
path))===expected?"whole":"other"}function judgeIntents2(inspection,{isCommitted,events},own){let told=new Map([...events,
...own].filter(({event})=>event.kind===ADDED).map(idAndDetails));for(let{event}of own){let{id}=event.details;if(typeof id!=
"string"||!isIntentFile(intentFile(id))||!told.has(id)||event.kind!==ADDED&&!(event.kind===DONE&&isCommitted))continue;let path=intentFile(
id);if(inspection.isJudged(path)||!inspection.isFile(path))continue;let text=readFileSync2(join3(inspection.root,path),"\
utf8"),{kind,key,sha256:expected}=told.get(id),isWhole=sha256(text)===expected,isBegun=event.kind===ADDED&&!isCommitted&&
isBeginning(text,intentHead({id,kind,key}));!isWhole&&!isBegun||(inspection.judge(path),inspection.note(`${path} is ${isCommitted?
"a settled intent":"no committed intent"}`))}}function idAndDetails({event:{details}}){return[String(details.id),details]}
function isUnfinishedWrite(inspection,{origin,derived},own,path){if(!inspection.isFile(path))return!1;let replaced=replacedFile(
path),text=readFileSync2(join3(inspection.root,path),"utf8"),last=own.at(-1)?.event;if(replaced===INDEX_FILE){if(last?.kind!==
COMMITTED)return!1;let head=`{
  "schema_version": 1,
  "run": ${JSON.stringify(last.run)},
`;return text.endsWith(`
}
`)?isIndexOf(text,last.details.index_sha256):isBeginning(text,head)}return replaced===CHECKPOINT_FILE?last?.kind===COMMITTED&&
isBeginning(text,origin===null?"":`${origin}
`):(replaced===void 0?void 0:derived.get(replaced))?.startsWith(text)??isRemainOfLock(inspection.root,path)}function isIndexOf(text,digest){
try{return bodyDigest(parseIndex(text))===digest}catch{return!1}}function isBeginning(text,head){return text.startsWith(
head)||head.startsWith(text)}var NO_LOG={size:0,root:sha256("")};function openFolder(modelsDir){return new FolderInspection(modelsDir,[...STAGES,AUDIT_FOLDER,
HISTORY_FOLDER,OUTBOX_FOLDER])}function judgeRegistry(inspection,options){let journal=readJournal(inspection,options.journal),
index=judgeIndex(inspection,journal,options.journal===null),begun=judgeJournal(inspection,journal,index),told=judgeLog(inspection,
index,begun,options),expected=[...index?.models??[]].flatMap(([name,entries])=>entries.flatMap(entry=>Object.entries(entry.
files).map(([file,digest])=>[`${packagePath(name,entry)}/${file}`,digest])));return{inspection,index,expected,finish(){if(index&&
judgeDerived(inspection,index,told),told?.unfinished!==void 0){let{isCommitted,tail}=told.unfinished;judgeLeftovers(inspection,
{isCommitted,tail,events:told.events,models:index?.models??new Map,origin:index?.log.checkpoint.split(`
`,1)[0]??null,derived:index&&isCommitted?derivedTexts(index,told.events):new Map})}inspection.judgeLockRemains(),index!==
void 0&&inspection.judgeRest()}}}function readJournal(inspection,given){let kind=inspection.judge(PENDING_FILE);if(given!==
void 0)return given??void 0;kind!==void 0&&kind!=="file"&&inspection.problem(PENDING_FILE,NOT_PLAIN);try{return kind==="\
file"?readPending(join4(inspection.root,PENDING_FILE)):void 0}catch(error){if(!(error instanceof IntegrityError))throw error;
inspection.problem(PENDING_FILE,"is not the journal of a run");return}}function judgeIndex(inspection,journal,isNew){let kind=inspection.
judge(INDEX_FILE);if(kind===void 0){if(isNew||(journal===void 0?inspection.holdsLockRemainsOnly():journal.base===null))return null;
inspection.problem(INDEX_FILE,"is missing");return}try{return kind==="file"?readCommitted(inspection.root).index:void 0}catch(error){
if(!(error instanceof IntegrityError))throw error;inspection.problem(INDEX_FILE,error.message.replace(/^index\.json:? /,
""));return}finally{kind!=="file"&&inspection.problem(INDEX_FILE,NOT_PLAIN)}}function judgeJournal(inspection,journal,index){
if(journal===void 0)return;if(index!==void 0&&!explains(journal,readCommitted(inspection.root))){inspection.problem(PENDING_FILE,
`is of run ${journal.run}, which neither started from this index nor wrote it`);return}let{run,started_at:since}=journal;
return inspection.note(isAlive(journal)?`run ${run} has been writing since ${since}: what it has not committed does not \
count yet`:`run ${run} was interrupted, begun ${since}: what it left is not committed, and the next run clears it away`),
journal.log_size===null?void 0:journal}function judgeLog(inspection,index,pending,{checkpoint,vkey}){let folder=join4(inspection.
root,AUDIT_FOLDER),verification=verifyLog(folder,{...index!==void 0&&{expected:index?.log??NO_LOG},...checkpoint!==void 0&&
{checkpoint},...vkey!==void 0&&{vkey}}),known=inspection.pathsUnder(`${AUDIT_FOLDER}/`).filter(path=>!path.endsWith(".tm\
p"));for(let path of known)inspection.judge(path);for(let{file,line,index:entry,problem}of verification.problems)inspection.
problem(`${AUDIT_FOLDER}/${file}`,problem,{line,entry});if(!verification.ok||index===void 0){judgeTail(inspection,verification,
void 0);return}let size=index?.log.size??0,events=[...eventsOf(folder,[...TELLING_KINDS,COMMITTED,STAGED],size)];index&&
judgeCommit(inspection,index,events);let earlier=committedEvents(events).filter(({event})=>event.kind===COMMITTED).at(-2),
sizeBefore=earlier===void 0?0:earlier.index+1,unfinished=pending&&unfinishedRun(inspection,pending,index,sizeBefore);judgeTail(
inspection,verification,unfinished?.tail.filter(one=>one.index>=size)),unfinished!==void 0&&judgeTailRuns(inspection,unfinished,
size);let before={events:events.filter(one=>one.index<sizeBefore),readmeSha256:earlier?.event.details.readme_sha256};return{
events,unfinished,before:unfinished?.isCommitted?before:void 0}}function judgeCommit(inspection,index,events){let last=events.
at(-1);last?.event.kind===COMMITTED&&last.index===index.log.size-1&&last.event.details.index_sha256===bodyDigest(index)||
inspection.problem(INDEX_FILE,"is not the one that the last entry of the log committed",{entry:last?.index})}function unfinishedRun(inspection,pending,index,sizeBefore){
let size=index?.log.size??0,isOwnCommit=pending.base!==readCommitted(inspection.root).digest,began=isOwnCommit?sizeBefore:
size;if(pending.log_size!==began){let problem=`is of run ${pending.run} that began with ${pending.log_size} entries of t\
he log, expected ${began}`;inspection.problem(PENDING_FILE,problem);return}let isCommitted=isOwnCommit||index!==null&&pending.
recovers===index.run;return{pending,isCommitted,tail:eventsFrom(join4(inspection.root,AUDIT_FOLDER),isCommitted?sizeBefore:
size)}}function judgeTailRuns(inspection,{pending,tail},size){let uncommitted=tail.filter(({index})=>index>=size),from=uncommitted.
findLastIndex(({event})=>event.kind===INTERRUPTED)+1,strange=uncommitted.slice(from).find(({event:{run}})=>run!==pending.
run&&run!==pending.recovers);if(strange===void 0)return;let problem=`holds an entry of run ${strange.event.run}, which n\
o run has committed, and which ${PENDING_FILE} does not explain`;inspection.problem(AUDIT_FOLDER,problem,{entry:strange.
index})}function judgeTail(inspection,{uncommitted,checkpoint},tail){for(let{segment,entries,tornBytes}of uncommitted){let path=`${AUDIT_FOLDER}\
/${segment}`,left=`holds ${entries} ${entries===1?"entry":"entries"} that no run has committed`;tail===void 0?inspection.
problem(path,left):tornBytes>0&&!isBeginningOfEvent(lastBytes(join4(inspection.root,path),tornBytes))?inspection.problem(
path,"ends with bytes that begin no entry"):inspection.note(`${path} ${left}`)}if(checkpoint.state!=="ahead"||tail===void 0)
return;tail.find(({index})=>index+1===checkpoint.size)?.event.kind!==COMMITTED?inspection.problem(`${AUDIT_FOLDER}/check\
point`,`is of ${checkpoint.size} entries, with which no run has ended`):inspection.note(`${AUDIT_FOLDER}/checkpoint is a\
head of the last commit: its run did not come to the end`)}var EVENT_HEAD='{"at":"';function isBeginningOfEvent(text){return EVENT_HEAD.
startsWith(text)||text.startsWith(EVENT_HEAD)&&!/[\u0000-\u001f]/.test(text)}function lastBytes(path,count){let bytes=readFileSync3(
path);return bytes.subarray(bytes.length-count).toString("latin1")}function derivedTexts(index,events){return textsFrom(
events).set(REGISTRY_README,registryReadme(index))}export{FolderInspection,NOT_PLAIN,NO_LOG,openFolder,judgeRegistry};
