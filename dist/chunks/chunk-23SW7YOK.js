import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{doctorOptions,evaluateOptions,initOptions,planOptions,predictOptions,trainOptions,verifyOptions}from"./chunk-X4EB5MAA.js";
import{IGNORE_LABELS}from"./chunk-6EHSB6BD.js";import{readOptions,resolvePath}from"./chunk-Y4HTKM3Q.js";import{
COMMAND_FILES,ProgramError,programEnvironment}from"./chunk-QRIWRI54.js";import{makeFolders,sha256,sha256File,showJson,
writeFileAtomic}from"./chunk-RJKQ66L2.js";import{crc32}from"./chunk-C2RUJGF2.js";import{STATUSES}from"./chunk-JSBGDFAF.js";
import{plainLine}from"./chunk-DIR6TIPL.js";import{CancelledError,ConfigurationError,DataError,IntegrityError,MlopsError,
PlatformError}from"./chunk-MN7PJC4O.js";import{GRACE_MS,LONGEST_MS,ProcessTree,newMarks,underMarks}from"./chunk-NI2NBECQ.js";var plan={name:"plan",summary:"Name the jobs that training fans out to: one for each model, with its runner.",options:planOptions,
outputs:[{name:"verdict",description:"pass: there is a plan."},{name:"matrix",description:"JSON, to be read with `fromJS\
ON`: `include` lists name, type and runs-on of each job."},{name:"count",description:"How many jobs that makes."},{name:"\
report-path",description:"The whole report as JSON."}],failsOn:[],action:"root",run:async(options,context)=>(await import("./plan-24KPRYUT.js")).
plan(options,context)},train={name:"train",summary:"Train models, judge them against gates and the model in production, \
keep and prove them.",options:trainOptions,outputs:[{name:"verdict",description:"pass, or the worst status among all che\
cks."},{name:"promoted",description:"Names of the models that went into production, comma-separated."},{name:"models",description:"\
JSON: name, version, stage, metrics and digest of each trained model."},{name:"report-path",description:"The whole repor\
t as JSON."},{name:"audit-root",description:"Root of the audit log's tree after this run, in hex."}],failsOn:[],action:"\
own",run:async(options,context)=>(await import("./train-ZR3JXAGH.js")).train(options,context)},evaluate={name:"eva\
luate",summary:"Judge a stored model on new data: metrics, slices, importance, robustness, latency, with pictures and a \
page.",options:evaluateOptions,outputs:[{name:"verdict",description:"pass, or the worst status among all checks; insuffi\
cient_data without labels."},{name:"model",description:"JSON: name, version and stage of the model."},{name:"metrics",description:"\
JSON: every metric, null where it does not exist, and n."},{name:"html-path",description:"The page with all pictures and\
 numbers."},{name:"predictions-path",description:"The predictions, where they were asked for."},{name:"report-path",description:"\
The whole report as JSON."}],failsOn:[],action:"root",run:async(options,context)=>(await import("./evaluate-6YDCCMYG.js")).
evaluate(options,context)},predict={name:"predict",summary:"Score rows with a stored model, and keep the log that monito\
ring reads.",options:predictOptions,outputs:[{name:"verdict",description:"pass; warn when columns or cells count as miss\
ing that the model reads."},{name:"rows",description:"How many rows were scored."},{name:"positives",description:"How ma\
ny of them were called positive."},{name:"predictions",description:"Path of the file with the predictions."},{name:"repo\
rt-path",description:"The whole report as JSON."}],failsOn:[],action:"root",run:async(options,context)=>(await import("./predict-J5HII4PR.js")).
predict(options,context)},verify={name:"verify",summary:"Verify every model package and the whole audit log, offline.",options:verifyOptions,
outputs:[{name:"verdict",description:"pass when every byte is accounted for; warn when a run that was interrupted left m\
ore than that."},{name:"report-path",description:"The whole report as JSON."}],failsOn:[],action:"root",run:async(options,context)=>(await import("./verify-O7ZXJVRB.js")).
verify(options,context)},init={name:"init",summary:"Set a repository up: a workflow that trains, a configuration, labels\
. Nothing that is there is replaced.",options:initOptions,outputs:[],failsOn:[],action:"none",run:async(options,context)=>(await import("./init-HF7ZTNA5.js")).
init(options,context)},doctor={name:"doctor",summary:"Say what is wrong before the first night: configuration, schedules\
, permissions, settings of the repository.",options:doctorOptions,outputs:[{name:"verdict",description:"pass, or the wor\
st status among all checks."},{name:"report-path",description:"The whole report as JSON."}],failsOn:["fail"],action:"roo\
t",run:async(options,context)=>(await import("./doctor-2CAAB3J7.js")).doctor(options,context)},commands=[init,doctor,
plan,train,evaluate,predict,verify];import{spawn}from"node:child_process";import{totalmem}from"node:os";import{fileURLToPath}from"node:url";import{lstatSync,mkdirSync,readFileSync,rmSync,writeFileSync}from"node:fs";import{dirname}from"node:path";function commandFilesOf(environment){let held=null;return{hold(){held??=COMMAND_FILES.flatMap(name=>{let path=environment[name],
content=path===void 0||path===""?void 0:readPlain(path);return content===void 0?[]:[{name,path,content}]})},restore(but=[]){
let changed=(held??[]).filter(({name})=>!but.includes(name)).filter(({path,content})=>!says(path,content)),failed=changed.
flatMap(file=>putBack(file)??[]);if(failed.length===0)return changed.map(({name})=>name);throw new ProgramError(`what a \
program of yours wrote cannot be taken out: ${failed.join("; ")}`,{hint:"let it leave the files alone by which a step sp\
eaks to the runner, and their folder"})}}}function says(path,content){try{return readPlain(path)?.equals(content)===!0}catch{
return!1}}function putBack({name,path,content}){try{rmSync(path,{force:!0,recursive:!0}),mkdirSync(dirname(path),{recursive:!0}),
writeFileSync(path,content);return}catch(error){return`${name} (${error.message})`}}function readPlain(path){return lstatSync(
path,{throwIfNoEntry:!1})?.isFile()===!0?readFileSync(path):void 0}import{constants}from"node:os";function shown({words}){return showJson(words.join(" "),200)}var LAST_LINES=3;function refuse(program,end,changed){let{last}=end,
problem=problemOf(program,end);if(problem!==null){let lines=last.slice(-LAST_LINES).map(line=>`  ${plainLine(line)}`),wrote=lines.
length===0?"; it wrote nothing":`; its last lines:
${lines.join(`
`)}`;throw new ProgramError(`${shown(program)} ${problem.what}${wrote}`,{hint:problem.hint})}if(changed.length!==0)throw wroteTo(
changed,shown(program))}function wroteTo(names,who){return new ProgramError(`${who} wrote to ${names.join(", ")}, by whi\
ch a step speaks to the runner`,{hint:"what it wrote there was taken out: let a step of its own set outputs and variable\
s"})}function problemOf({seconds,memoryBytes},{code,signal,stopped,refused:refused2,peakBytes,left}){if(refused2!==null)
return{what:`cannot be started: ${plainLine(refused2)}`,hint:"install it in a step before, or name it by its path"};if(stopped===
"time")return{what:`was stopped: it took longer than ${formatTime(seconds)}`,hint:"give it more time with timeout_minute\
s, or less to do"};if(stopped==="memory"){let limit=memoryBytes===null?"nine tenths of the memory of this machine":megabytes(
memoryBytes);return{what:`was stopped: it held ${megabytes(peakBytes??0)} of memory, more than ${limit}`,hint:"give it m\
ore with memory_mb, or a larger runner"}}return stopped==="cancelled"?{what:"was stopped from outside",hint:void 0}:signal!==
null?{what:`was ended by ${signal}${meaningOf(signal)}`,hint:void 0}:left>0?{what:`has left ${left} processes that canno\
t be ended`,hint:"let a step before start services, and end them in one behind"}:code===0?null:{what:`failed with exit c\
ode ${code}${meaningOf(codeSignal(code))}`,hint:void 0}}function codeSignal(code){let number=(code??0)-128;return Object.
entries(constants.signals).find(([,value])=>value===number)?.[0]??null}function meaningOf(signal){return signal==="SIGKI\
LL"?" (SIGKILL: as the system does when memory runs out)":signal==="SIGSEGV"||signal==="SIGABRT"?` (${signal})`:""}function formatTime(seconds){
return seconds<60?`${seconds} s`:`${Number((seconds/60).toFixed(2))} minutes`}function megabytes(bytes){return`${Math.round(
bytes/2**20)} MB`}var supervisor=fileURLToPath(import.meta.url.endsWith(".ts")?new URL("./program-supervisor.ts",import.meta.url):new URL(
/\/chunks\/[^/]+$/.test(import.meta.url)?"../program-supervisor.js":"./program-supervisor.js",import.meta.url)),LONGEST_SHOWN=1e3,
AWAKE_MS=1e3,OVERDUE_MS=2e4,LATE_MS=300,NOTHING_TOLD={code:null,signal:null,stopped:null,refused:null,peakBytes:null,last:[],
left:0};function childPrograms(here){return programsOf(here,"",commandFilesOf(here.environment))}function programsOf(here,name,files){
let{workingDirectory,temporaryFolder}=here;return{workingDirectory,temporaryFolder,named:other=>programsOf(here,other,files),
async run(program,signal){files.hold(),refuseLate(files.restore());let changed=[],end=await runMeanwhile(program,here,name,
signal).finally(()=>{changed=files.restore()});refuse(program,end,changed)},refuseLate:written=>refuseLate(files.restore(
written))}}function refuseLate(changed){if(changed.length>0)throw wroteTo(changed,"what a program of yours had started w\
as not gone with it, and")}async function runMeanwhile(program,here,name,signal){let marks=newMarks(),[file,...args]=underMarks(
marks,[process.execPath,supervisor]),child=spawn(file,args,startOptions(here)),told=listener(here.log,name),goOn=()=>{process.
platform!=="win32"&&child.kill("SIGCONT")},watch=setInterval(goOn,AWAKE_MS),end=()=>{child.kill("SIGKILL")},isOverdue=!1,
deadline=setTimeout(()=>{isOverdue=!0,end()},Math.min(1e3*program.seconds+OVERDUE_MS,LONGEST_MS)),stop=()=>{goOn(),child.
kill("SIGTERM"),clearTimeout(deadline),deadline=setTimeout(end,GRACE_MS+LATE_MS)};signal.addEventListener("abort",stop);
try{let rest="";child.stdout.setEncoding("utf8").on("data",text=>{let lines=(rest+text).split(`
`);rest=lines.pop()??"";for(let line of lines)told.hear(line)});let over=new Promise((resolve,reject)=>{child.on("error",
reject),child.stdout.on("end",resolve)});child.stdin.on("error",()=>{}),child.stdin.end(JSON.stringify(requestOf(program,
here,marks))),signal.aborted&&stop(),await over;let ended=told.ended();if(ended===null&&told.started()!==null&&await new ProcessTree(
told.started(),marks).end(),signal.aborted)throw new CancelledError(`${shown(program)} was stopped: the run was cancelle\
d`);if(ended!==null)return ended;if(isOverdue)return{...NOTHING_TOLD,stopped:"time"};throw new PlatformError("the proces\
s that watches over a program of yours was ended from outside",{hint:"the machine may have run out of memory: give the p\
rogram less, with memory_mb"})}finally{signal.removeEventListener("abort",stop),clearInterval(watch),clearTimeout(deadline),
child.stdout.destroy()}}function startOptions({environment,workingDirectory}){let env=programEnvironment(environment,[]);
return{cwd:workingDirectory,env,stdio:["pipe","pipe","ignore"],windowsHide:!0}}function requestOf(program,{environment,workingDirectory:cwd},marks){
let{words,shell,variables,handsOn,seconds,memoryBytes,folder}=program,[file="",...args]=shell?["/bin/sh","-c",...words]:
words;return{file,args,cwd,seconds,parent:process.pid,folder,marks,environment:{...programEnvironment(environment,handsOn),
...variables},memoryBytes:memoryBytes??.9*machineBytes()}}function machineBytes(){let allowed=process.constrainedMemory();
return allowed>0?Math.min(allowed,totalmem()):totalmem()}function listener(log,name){let end=null,started=null;return{hear(line){
let answer=JSON.parse(line);"line"in answer?log.info(`${name} | ${plainLine(answer.line,LONGEST_SHOWN)}`):"skipped"in answer?
log.info(`${name} | … ${answer.skipped} lines are left out`):"started"in answer?started??=answer.started:end=answer.end},
ended:()=>end,started:()=>started}}import{setTimeout as sleep}from"node:timers/promises";var PAGE=100,LONGEST_WAIT_SECONDS=90,POLITE={secondMs:1e3,answerMs:3e4,throttle:{}};function gitHubClient({run,token,log,
pace=POLITE}){let{owner,repo}=run.repository,octokit;async function ask(method,path,parameters,purpose,options={}){if(token===
null)throw withoutToken(purpose);octokit??=connect(run.apiUrl,token,log,pace);let request={...(method==="POST"||purpose.
once===!0)&&{retries:0},patience:purpose.patience??1,...options};try{let route=`${method} /repos/{owner}/{repo}${path}`;
return await(await octokit).request(route,{owner,repo,...parameters,request})}catch(cause){throw explained(`${owner}/${repo}`,
purpose,cause)}}let send=async(method,path,parameters,purpose)=>{let{status,data,headers}=await ask(method,path,parameters,
purpose);return{status,data,hasNextPage:/rel="next"/.test(headers.link??"")}};return{secondMs:pace.secondMs,send,async list(path,parameters,purpose,pick=data=>data){
let items=[];for(let page=1;;page++){let answer=await send("GET",path,{...parameters,per_page:PAGE,page},purpose),found=pick(
answer.data);if(items.push(...found),!answer.hasNextPage)return items;if(found.length<PAGE)throw new PlatformError(`coul\
d not ${purpose.doing} in ${owner}/${repo}: page ${page} came back incomplete`,{hint:"nothing was changed; the same call\
 may succeed later"})}},async locate(path,parameters,purpose){let{headers}=await ask("GET",path,parameters,purpose,{redirect:"\
manual"});if(headers.location!==void 0)return headers.location;throw new PlatformError(`could not ${purpose.doing} in ${owner}\
/${repo}: no address came back`)}}}function statusOf(error){let status=(error instanceof PlatformError?error.cause:error)?.
status;return typeof status=="number"?status:void 0}function isUncertain(error){return(statusOf(error)??0)>=500}async function connect(apiUrl,token,log,pace){
let[{getOctokit},{retry},{throttling}]=await Promise.all([import("./github-3T4FM4PU.js"),import("./dist-bundle-27N36B7B.js"),
import("./dist-bundle-LVCZ3CSK.js")]),worthWaiting=(seconds,{method,url},_,count)=>{let waits=seconds<=LONGEST_WAIT_SECONDS&&
count<2;return log.info(`GitHub's rate limit: ${method} ${url} ${waits?`goes on in ${seconds} s`:`was refused, for ${seconds}\
 s`}`),waits},impatient=({hook})=>(hook.before("request",options2=>{options2.request.signal=AbortSignal.timeout(pace.answerMs*
options2.request.patience)}),{}),obedient=({hook})=>(hook.wrap("request",async(request,options2)=>{for(let count=0;;count++)
try{return await request(options2)}catch(error){let seconds=secondsToWait(error);if(seconds===void 0||!worthWaiting(seconds,
options2,void 0,count))throw error;await sleep(seconds*pace.secondMs)}}),{}),quiet=()=>{},options={baseUrl:apiUrl,log:{debug:quiet,
info:quiet,warn:message=>log.debug(message),error:quiet},retry:{doNotRetry:[400,401,403,404,410,422,429,451],retryAfterBaseValue:pace.
secondMs},throttle:{onRateLimit:worthWaiting,onSecondaryRateLimit:worthWaiting,retryAfterBaseValue:pace.secondMs,...pace.
throttle}};return getOctokit(token,options,impatient,retry,throttling,obedient)}function secondsToWait(error){let{status,
message,response}=error,{"retry-after":after,"x-ratelimit-remaining":remaining}=response?.headers??{},isKnown=/\bsecondary rate\b/i.
test(String(message))||remaining==="0",seconds=Number(after??Number.NaN);return status===429&&!isKnown&&seconds>=0?seconds:
void 0}function withoutToken({doing,permission}){return new PlatformError(`could not ${doing}: there is no token`,{hint:`\
give the action \`github-token\` (by default \`\${{ github.token }}\`) and the job \`permissions: ${permission}\``})}function explained(repository,purpose,cause){
let said=cause instanceof Error?plainLine(cause.message.split(" - http")[0],200):"",status=cause.response!==void 0?statusOf(
cause):void 0,message=`could not ${purpose.doing} in ${repository}: ${status===void 0?"no answer, ":`${status} `}${said}`;
return new PlatformError(message,{cause,hint:hintFor(status,said,purpose)})}function hintFor(status,said,{permission,absent}){
return status===401?"the token is not valid or has run out; pass a new one as `github-token`":status===410?"issues are t\
urned off: turn them on in the settings of the repository":status===429||/rate limit/i.test(said)?"GitHub limits how oft\
en it is asked; the next run tries again":/archived/i.test(said)?"the repository is archived and takes no changes":status===
409&&/repository is empty/i.test(said)?"the repository has no commit yet: push one first":status===404&&absent!==void 0?
absent:status===403||status===404?`give the job \`permissions: ${permission}\`; a pull request from a fork never gets it`:
status===422?"GitHub did not accept what was sent":"the same call may succeed later"}import{setTimeout as sleep2}from"node:timers/promises";var TRIES=4,MOVED=/fast.?forward|reference (?:already exists|does not exist)/i,SOON=/\b409\b|object does not exist/i;function gitHubBranch(client,branch){
let read={permission:"contents: read",doing:`find the branch ${branch}`},move={permission:"contents: write",doing:`move \
the branch ${branch} forward`,once:!0},ref=`refs/heads/${branch}`;async function head(){let path="/git/matching-refs/hea\
ds/{+branch}",{data}=await client.send("GET",path,{branch},read);return data.find(found=>found.ref===ref)?.object.sha??null}
async function contains(now,commit){let parameters={range:`${commit}...${now}`,per_page:1,page:2};try{let{data}=await client.
send("GET","/compare/{range}",parameters,read);return data.status==="ahead"||data.status==="identical"}catch(failed){if(statusOf(
failed)===404)return!1;throw failed}}async function put(base,commit){base===null?await client.send("POST","/git/refs",{ref,
sha:commit},move):await client.send("PATCH","/git/refs/heads/{+branch}",{branch,sha:commit,force:!1},move)}async function fateOf(base,commit,isMoved){
for(let look=1;look<=TRIES;look++){let now=await head();if(now!==base)return now!==null&&await contains(now,commit)?"lan\
ded":"moved";if(!isMoved)return"unmoved";await sleep2(look*look*client.secondMs)}throw new PlatformError(`${branch} is s\
aid to have moved, and still reads as ${base}`)}return{head,async advance(base,commit){let mayHaveLanded=!1;for(let attempt=1;;attempt++)
try{return await put(base,commit),!0}catch(failed){if(mayHaveLanded||=isUncertain(failed),!mayHaveLanded&&!isRefusal(failed))
throw failed;let isMoved=isRefusal(failed)&&MOVED.test(failed.message);if(isMoved&&!mayHaveLanded)return!1;let fate=await fateOf(
base,commit,isMoved).catch(cause=>{throw unknownFate(branch,commit,cause)});if(fate!=="unmoved")return fate==="landed";if(!(isUncertain(
failed)||SOON.test(failed.message))||attempt===TRIES)throw refused(branch,failed);await sleep2(attempt*attempt*client.secondMs)}}}}
function isRefusal(error){return[404,409,422].includes(statusOf(error)??0)}function unknownFate(branch,commit,cause){let message=`\
it is not known whether ${commit.slice(0,7)} is on the branch ${branch}: ${cause.message}`;return new PlatformError(message,
{hint:"look at the branch; the next run goes on from whatever is there",cause})}function refused(branch,failed){return isRefusal(
failed)?new PlatformError(failed.message,{hint:`a rule of the repository may protect the branch: let workflows push to ${branch}\
, or name another with registry-branch`,cause:failed}):failed}import{mkdirSync as mkdirSync2,readdirSync,readFileSync as readFileSync2,rmdirSync,rmSync as rmSync2,statSync,writeFileSync as writeFileSync2}from"node:fs";
import{dirname as dirname2,join}from"node:path";import{createHash}from"node:crypto";var FILE="100644",FOLDER="040000";function blobDigest(bytes){return objectDigest("bl\
ob",bytes)}function treeOf(files){let entries=new Map,below=new Map;for(let[path,digest]of files){let slash=path.indexOf(
"/");if(slash<0)entries.set(path,digest);else{let folder=path.slice(0,slash),inner=below.get(folder)??new Map;below.set(
folder,inner.set(path.slice(slash+1),digest))}}for(let[folder,inner]of below){if(entries.has(folder))throw new TypeError(
`${folder} cannot be a file and a folder`);entries.set(folder,treeOf(inner))}return{digest:treeDigest(entries),entries}}
function entriesOf(tree,known,prefix=""){return[...tree.entries].flatMap(([name,child])=>{let path=prefix+name;if(typeof child==
"string")return[{path,mode:FILE,type:"blob",sha:child}];let there=known?.entries.get(name),inner=typeof there=="object"?
there:void 0;return inner?.digest===child.digest?[{path,mode:FOLDER,type:"tree",sha:child.digest}]:entriesOf(child,inner,
`${path}/`)})}function treeDigest(entries){let lines=[...entries].map(([name,child])=>{let[mode,digest,end]=typeof child==
"string"?[FILE,child,""]:["40000",child.digest,"/"],line=Buffer.concat([Buffer.from(`${mode} ${name}\0`),Buffer.from(digest,
"hex")]);return{key:Buffer.from(name+end),line}});return lines.sort((a,b)=>Buffer.compare(a.key,b.key)),objectDigest("tr\
ee",Buffer.concat(lines.map(({line})=>line)))}function objectDigest(type,bytes){return createHash("sha1").update(`${type}\
 ${bytes.byteLength}\0`).update(bytes).digest("hex")}var MAX_BYTES=4e7,STAND_IN=/^mlops-actions large file\nsha256 ([0-9a-f]{64})\nbytes ([1-9]\d{0,15})\n$/;function largeFileOf(content){
return content.length>MAX_BYTES?{sha256:sha256(content),bytes:content.length}:void 0}function standInFor(file){return Buffer.
from(`mlops-actions large file
sha256 ${file.sha256}
bytes ${file.bytes}
`)}function onBranch(content){let large=largeFileOf(content);return large===void 0?content:standInFor(large)}function parseStandIn(content){
let match=content.length<200?STAND_IN.exec(Buffer.from(content).toString("latin1")):null;return match===null?void 0:{sha256:match[1],
bytes:Number(match[2])}}function digestsIn(folder){let digests=new Map;for(let{path,kind}of list(folder)){if(kind==="other")throw new IntegrityError(
`${path} in ${folder} is no plain file, and cannot be carried`);kind==="file"&&digests.set(path,blobDigest(onBranch(readCarried(
folder,path))))}return digests}function largeFilesIn(folder){let large=list(folder).filter(({kind})=>kind==="file").flatMap(
({path})=>onDisk("read",join(folder,path),target=>statSync(target).size<=MAX_BYTES)?[]:[sha256(readCarried(folder,path))]);
return new Set(large)}function readCarried(folder,path){return onDisk("read",join(folder,path),target=>readFileSync2(target))}
function arrange(folder,files){onDisk("create",folder,target=>mkdirSync2(target,{recursive:!0}));let found=digestsIn(folder),
here=pathsByDigest(found),missing=[...files].filter(([path,digest])=>found.get(path)!==digest),contents=missing.filter(([
,digest])=>here.has(digest)).map(([path,digest])=>[path,readCarried(folder,here.get(digest)[0])]);keepOnly(folder,path=>files.
has(path)&&found.get(path)===files.get(path));for(let[path,content]of contents)writeCarried(folder,path,content);return pathsByDigest(
missing.filter(([,digest])=>!here.has(digest)))}function keepOnly(folder,belongs){for(let{path,kind}of list(folder).toReversed())
onDisk("remove",join(folder,path),target=>{kind!=="folder"&&!(kind==="file"&&belongs(path))&&rmSync2(target),kind==="fol\
der"&&readdirSync(target).length===0&&rmdirSync(target)})}function pathsByDigest(files){let paths=new Map;for(let[path,digest]of files){
let same=paths.get(digest);same===void 0?paths.set(digest,[path]):same.push(path)}return paths}function writeCarried(folder,path,bytes){
onDisk("write",join(folder,path),target=>{mkdirSync2(dirname2(target),{recursive:!0}),writeFileSync2(target,bytes)})}function requireCarriable(path,place){
let isName=part=>/^[^\\:\0]+$/.test(part)&&![".","..",".git"].includes(part.toLowerCase());if(!path.split("/").every(isName))
throw new IntegrityError(`${place} holds ${plainLine(JSON.stringify(path),200)}, which is no plain path`)}function list(folder,prefix=""){
return entriesIn(join(folder,prefix)).flatMap(entry=>{let path=prefix+entry.name;return entry.isDirectory()?[{path,kind:"\
folder"},...list(folder,`${path}/`)]:[{path,kind:entry.isFile()?"file":"other"}]})}function entriesIn(folder){return onDisk(
"read",folder,target=>{try{return readdirSync(target,{withFileTypes:!0})}catch(error){if(error.code==="ENOENT")return[];
throw error}})}function onDisk(doing,path,work){try{return work(path)}catch(cause){throw new PlatformError(`cannot ${doing}\
 ${path}: ${cause.message}`,{hint:"make room on the disk, or give this user the right to write there",cause})}}import{gunzipSync}from"node:zlib";function*filesInTar(archive){for(let at=0;;){let header=archive.subarray(at,at+512);if(header[0]===0)return;let size=Number.
parseInt(ascii(header,124,136),8),start=at+512;if(!Number.isSafeInteger(size)||start+size>archive.length)throw new RangeError(
`the archive is cut or damaged at byte ${at}`);(header[156]===48||header[156]===0)&&(yield archive.subarray(start,start+
size)),at=start+Math.ceil(size/512)*512}}function ascii(bytes,from,to){return Buffer.from(bytes.subarray(from,to)).toString(
"latin1").replace(/\0.*$/s,"").trim()}var ARCHIVE_FROM=16;function gitHubDownload(client,log,place){let reading={permission:"contents: read",doing:`read ${place}`,
patience:4},get=async(path,parameters)=>(await client.send("GET",path,parameters,reading)).data;async function list2(sha,prefix=""){
let whole=await get("/git/trees/{sha}",{sha,recursive:1}),{tree}=whole.truncated?await get("/git/trees/{sha}",{sha}):whole,
parts=[];for(let entry of tree){let path=prefix+entry.path;entry.type!=="tree"?parts.push([{...entry,path}]):whole.truncated&&
parts.push(await list2(entry.sha,`${path}/`))}return parts.flat()}async function archived(commit){try{let archive=await get(
"/tarball/{commit}",{commit});if(!(archive instanceof ArrayBuffer))throw new RangeError("what came is no archive");return[
...filesInTar(gunzipSync(archive))]}catch(failed){if(!(failed instanceof PlatformError||failed instanceof RangeError||isZlibError(
failed)))throw failed;return log.info(`${place} is fetched file by file, since its archive cannot be had: ${failed.message}`),
[]}}async function blob(digest){let{content,encoding}=await get("/git/blobs/{digest}",{digest}),bytes=Buffer.from(content,
encoding==="base64"?"base64":"utf8"),found=blobDigest(bytes);if(found!==digest)throw damaged(`a file of ${place} has the\
 digest ${found}, expected ${digest}`);return bytes}return{async filesOf(commit){let{tree}=await get("/git/commits/{comm\
it}",{commit}),entries=await list2(tree.sha);for(let{path,mode}of entries)if(requireCarriable(path,place),mode!=="100644")
throw damaged(`${path} of ${place} has the mode ${mode}, expected a plain file`);let files=new Map(entries.map(({path,sha})=>[
path,sha])),found=treeOf(files).digest;if(found!==tree.sha)throw damaged(`the list of files of ${place} has the digest ${found}\
, expected ${tree.sha}`);return files},async fetch(commit,digests,take){let missing=new Set(digests);if(missing.size>=ARCHIVE_FROM)
for(let content of await archived(commit)){let digest=blobDigest(content);missing.delete(digest)&&await take(digest,content)}
await Promise.all([...missing].map(async digest=>take(digest,await blob(digest))))}}}function isZlibError(error){return/^(Z_|ERR_BUFFER_TOO_LARGE)/.
test(String(error.code))}function damaged(message){return new IntegrityError(message,{hint:"if it happens again, put the\
 branch back to a commit that a run has made"})}import{setTimeout as sleep3}from"node:timers/promises";var TRIES2=4,PATIENCE=20;function gitHubLargeFiles(client,tag){let reading={permission:"contents: read",doing:`read the \
release ${tag}`,patience:PATIENCE},writing={permission:"contents: write",doing:`add a file to the release ${tag}`,patience:PATIENCE};
async function find(){try{return(await client.send("GET","/releases/tags/{tag}",{tag},reading)).data}catch(failed){if(statusOf(
failed)===404)return;throw failed}}async function make(){let release={tag_name:tag,name:tag,prerelease:!0,make_latest:"f\
alse",body:"Files of the model registry that are too large for its branch, each named by its SHA-256. Do not delete them\
."};return(await client.send("POST","/releases",release,writing)).data}let assetsOf=({id})=>client.list("/releases/{id}/\
assets",{id},reading),assetOf=async(release,file)=>(await assetsOf(release)).find(({name})=>name===file.sha256);async function send({
id,upload_url:url},file,data){let baseUrl=url.slice(0,url.indexOf("/repos/")),headers={"content-type":"application/octet\
-stream"};await client.send("POST","/releases/{id}/assets{?name}",{baseUrl,id,name:file.sha256,headers,data},writing)}async function ensure(file,content){
let release=await find()??await make(),asset=await assetOf(release,file);return asset?.state==="uploaded"&&asset.size===
file.bytes?!1:(asset!==void 0&&await client.send("DELETE","/releases/assets/{id}",{id:asset.id},writing),await send(release,
file,content),!0)}return{async put(file,content){for(let attempt=1;;attempt++)try{return await ensure(file,content)}catch(failed){
if(!(isUncertain(failed)||[404,422].includes(statusOf(failed)??0))||attempt===TRIES2)throw failed;await sleep3(attempt*attempt*
client.secondMs)}},async get(file){let release=await find(),asset=release&&await assetOf(release,file);if(asset===void 0)
throw new IntegrityError(`the release ${tag} has no file ${file.sha256}`,{hint:"it was deleted: put it back, or put the \
branch back to a commit without it"});let headers={accept:"application/octet-stream"},{data}=await client.send("GET","/r\
eleases/assets/{id}",{id:asset.id,headers},reading);if(!(data instanceof ArrayBuffer))throw new PlatformError(`the file ${file.
sha256} came as text, expected bytes`);let content=new Uint8Array(data),found=sha256(content);if(found===file.sha256)return content;
throw new IntegrityError(`the file ${file.sha256} of the release ${tag} has the digest ${found}`,{hint:"it was damaged o\
r replaced: put it back as it was"})},async list(){let release=await find();return(release===void 0?[]:await assetsOf(release)).
filter(({name})=>/^[0-9a-f]{64}$/.test(name)).map(({id,name,size,created_at})=>({id,sha256:name,bytes:size,createdAt:new Date(
created_at)}))},async remove({id}){try{await client.send("DELETE","/releases/assets/{id}",{id},{...writing,doing:`remove\
 a file from ${tag}`})}catch(failed){if(statusOf(failed)!==404)throw failed}}}}var GRACE_DAYS=30,DAY=864e5,MOST_COMMITS=200;async function removeUnneededFiles(place,head,now){let{client,branch,ref,download,
largeFiles}=place,reading={permission:"contents: read",doing:`read the history of the branch ${branch}`},begin=new Date(
now.getTime()-GRACE_DAYS*DAY),old=(await largeFiles.list()).filter(({createdAt})=>createdAt<begin),unneeded=without(old,
head.blobs);if(unneeded.length===0)return 0;let here=head.largeFiles();unneeded=unneeded.filter(({sha256:sha2562})=>!here.
has(sha2562));let times={sha:branch,until:begin.toISOString(),per_page:1},{data:before}=await client.send("GET","/commit\
s",times,reading),since={sha:branch,since:begin.toISOString()},within=await client.list("/commits",since,reading);if(within.
length>MOST_COMMITS)throw new PlatformError(`${branch} has had ${within.length} commits in ${GRACE_DAYS} days, too many \
to read`);for(let{sha}of[...before,...within]){if(unneeded.length===0)return 0;sha!==head.commit&&(unneeded=without(unneeded,
new Set((await download.filesOf(sha)).values())))}let removed=0;for(let file of unneeded){if(await ref.head()!==head.commit)
break;await largeFiles.remove(file),removed++}return removed}function without(files,blobs){return files.filter(file=>!blobs.
has(blobDigest(standInFor(file))))}import{setTimeout as sleep4}from"node:timers/promises";var MAX_INLINE_BYTES=64e3,REQUEST_BYTES=1e6,REQUEST_LINES=400,TRIES3=4;function gitHubUpload(client,place){let writing={
permission:"contents: write",doing:`write to ${place}`,patience:4},sent=new Set;async function post(path,body){for(let attempt=1;;attempt++)
try{return(await client.send("POST",path,body,writing)).data.sha}catch(failed){if(!isUncertain(failed)||attempt===TRIES3)
throw failed;await sleep4(attempt*attempt*client.secondMs)}}async function lineOf(path,digest,content){let file={path,mode:"\
100644",type:"blob"},text=content.length<=MAX_INLINE_BYTES?textOf(content):void 0;return text!==void 0?{...file,content:text}:
(await post("/git/blobs",{content:Buffer.from(content).toString("base64"),encoding:"base64"}),sent.add(digest),{...file,
sha:digest})}async function addLines(base,lines){let tree=base?.digest;for(let part of inParts(lines))tree=await post("/\
git/trees",{tree:part,...tree!==void 0&&{base_tree:tree}});return tree}async function makeTree(base,files,read){let known=new Set(
[...base.files.values(),...sent]),lines=[];for(let[path,digest]of files){if(base.files.get(path)===digest)continue;let isThere=known.
has(digest);lines.push(isThere?{path,mode:"100644",type:"blob",sha:digest}:await lineOf(path,digest,read(path)))}let both=treeOf(
new Map([...base.files,...files]));requireSame(await addLines(base.revision===null?void 0:treeOf(base.files),lines),both);
let wanted=treeOf(files);return wanted.digest!==both.digest&&requireSame(await post("/git/trees",{tree:entriesOf(wanted,
both)}),wanted),wanted.digest}function requireSame(made,expected){if(made!==expected.digest)throw new PlatformError(`Git\
Hub made the tree ${made} of what was sent to ${place}, expected ${expected.digest}`,{hint:"nothing was changed; the sam\
e call may succeed later"})}return{async requireWrite(){await post("/git/blobs",{content:"",encoding:"utf-8"})},async commit(message,base,files,read){
let tree=await makeTree(base,files,read);return post("/git/commits",{message,tree,parents:base.revision===null?[]:[base.
revision]})}}}function textOf(content){let text=Buffer.from(content).toString("utf8");return!text.includes("\0")&&Buffer.
from(text).equals(content)?text:void 0}function*inParts(lines){let part=[],bytes=0;for(let line of lines){let size="cont\
ent"in line?line.content.length:0;(part.length===REQUEST_LINES||part.length>0&&bytes+size>REQUEST_BYTES)&&(yield part,[part,
bytes]=[[],0]),part.push(line),bytes+=size}part.length>0&&(yield part)}function gitHubRegistryStore({branch,now,...options}){let{log}=options,client=gitHubClient(options),name=`the branch ${branch}`,
ref=gitHubBranch(client,branch),download=gitHubDownload(client,log,name),upload=gitHubUpload(client,name),largeFiles=gitHubLargeFiles(
client,releaseTag(branch));async function tidy(head,relied,folder){try{for(let[path,large]of relied)await largeFiles.put(
large,readCarried(folder,path));let removed=await removeUnneededFiles({client,branch,ref,download,largeFiles},head,now());
removed>0&&log.info(`removed ${removed} large file${removed===1?"":"s"} that no version needs any more`)}catch(failed){if(!(failed instanceof
PlatformError||failed instanceof IntegrityError))throw failed;log.info(`large files that no version needs any more are l\
eft to the next run: ${failed.message}`)}}return{name,requirePush:()=>upload.requireWrite(),async pull(folder){let revision=await ref.
head(),files=revision===null?new Map:await download.filesOf(revision),absent=arrange(folder,files);return revision===null||
absent.size===0?{revision,files}:(await download.fetch(revision,absent.keys(),async(digest,content)=>{let large=parseStandIn(
content),whole=large===void 0?content:await largeFiles.get(large);for(let path of absent.get(digest))writeCarried(folder,
path,whole)}),{revision,files})},async push(folder,base,message){let files=digestsIn(folder);if(files.size===base.files.
size&&[...files].every(([path,sha])=>base.files.get(path)===sha))return{state:"pushed",revision:base.revision};let known=new Set(
base.files.values()),relied=new Map;for(let[path,digest]of files){if(known.has(digest))continue;let content=readCarried(
folder,path),large=largeFileOf(content);large!==void 0&&!await largeFiles.put(large,content)&&relied.set(path,large)}let commit=await upload.
commit(message,base,files,path=>onBranch(readCarried(folder,path)));if(!await ref.advance(base.revision,commit))return{state:"\
conflict"};let head={commit,blobs:new Set(files.values()),largeFiles:()=>largeFilesIn(folder)};return await tidy(head,relied,
folder),{state:"pushed",revision:commit}}}}function releaseTag(branch){return branch.includes("/")?`${branch.replaceAll(
"/","-")}-${sha256(branch).slice(0,8)}-files`:`${branch}-files`}var ASKING={repository:{permission:"contents: read",doing:"look at the repository"},branch:{permission:"contents: read",
doing:"look at a branch"},labels:{permission:"issues: write",doing:"list the labels"},addLabel:{permission:"issues: writ\
e",doing:"add a label"},environments:{permission:"actions: read",doing:"list the environments"},runs:{permission:"action\
s: read",doing:"look at the runs of a workflow"},secrets:{permission:"actions: read",doing:"list the names of the secret\
s"},retention:{permission:"actions: read",doing:"ask how long artifacts are kept"}},BLOCKING=["creation","update","pull_\
request","required_signatures","required_status_checks","required_deployments","workflows","merge_queue","commit_message\
_pattern","commit_author_email_pattern","committer_email_pattern"];function gitHubRepositorySettings(client,maxRetentionDays){
let get=async(path,purpose,parameters={})=>(await client.send("GET",path,parameters,purpose)).data;return{async facts(){
let found=await get("",ASKING.repository);return{name:found.full_name,defaultBranch:found.default_branch,isPrivate:found.
private,isArchived:found.archived===!0,hasIssues:found.has_issues!==!1,pushedAt:found.pushed_at?new Date(found.pushed_at):
null}},async labels(){return(await client.list("/labels",{},ASKING.labels)).map(({name})=>name)},async addLabel(label){await client.
send("POST","/labels",{...label},ASKING.addLabel).catch(failed=>{if(statusOf(failed)!==422&&!isUncertain(failed))throw failed})},
async environments(){let pick=data=>data.environments;return(await client.list("/environments",{},ASKING.environments,pick)).
map(({name})=>name)},async secretNames(){let pick=data=>data.secrets,names=async path=>(await client.list(path,{},ASKING.
secrets,pick)).map(({name})=>name),own=await names("/actions/secrets").catch(forAdministrators),shared=await names("/act\
ions/organization-secrets").catch(failed=>{if(statusOf(failed)!==403&&statusOf(failed)!==404)throw failed;return[]});return[
...new Set([...own,...shared])]},async longestRetentionDays(){return maxRetentionDays!==void 0?maxRetentionDays:(await get(
"/actions/permissions/artifact-and-log-retention",ASKING.retention).catch(forAdministrators)).days},async workflow(file){
try{let{state}=await get("/actions/workflows/{file}",ASKING.runs,{file}),latest={file,event:"schedule",per_page:1},runs=await get(
"/actions/workflows/{file}/runs",ASKING.runs,latest),[run]=runs.workflow_runs;return{state:state==="disabled_inactivity"||
state==="disabled_manually"?state:"active",lastScheduledRun:run===void 0?null:{startedAt:new Date(run.created_at),url:run.
html_url}}}catch(error){if(statusOf(error)===404)return null;throw error}},async branch(name){let isThere=(await get("/g\
it/matching-refs/heads/{+name}",ASKING.branch,{name})).some(({ref})=>ref===`refs/heads/${name}`),rules=await get("/rules\
/branches/{name}",ASKING.branch,{name}).catch(failed=>{if(statusOf(failed)!==404)throw failed;return[]}),isProtected=isThere&&
(await get("/branches/{name}",ASKING.branch,{name})).protected===!0,types=new Set(rules.map(({type})=>type).filter(type=>BLOCKING.
includes(type)));return{isThere,isProtected,rules:[...types].filter(type=>type!=="creation"||!isThere)}}}}function forAdministrators(failed){
let status=statusOf(failed);throw!(failed instanceof PlatformError)||status!==403&&status!==404?failed:new PlatformError(
failed.message,{cause:failed,hint:"only people who administer the repository may ask this: run `mlops doctor` on your ma\
chine with a token of theirs"})}import{existsSync,readFileSync as readFileSync3}from"node:fs";var STATUS="/proc/self/status";function peakRssBytes(){let found=existsSync(
STATUS)?/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync3(STATUS,"utf8")):null;return 1024*(found===null?process.resourceUsage().
maxRSS:Number(found[1]))}import{existsSync as existsSync2,statSync as statSync2}from"node:fs";function readCommandOptions(command,lookup,show){return readOptions(command.options,lookup,show)}async function runCommand(command,options,context){
requireWorkingDirectory(options.workingDirectory,context.workingDirectory);let done=await command.run(options,context).catch(
error=>{throw context.signal.throwIfAborted(),error});options.report!==null&&writeReport(options.report,done,context),context.
programs.refuseLate();let failsOn=options.failOn.length===0?command.failsOn:STATUSES.filter(status=>options.failOn.includes(
status));return{done,exitCode:done.exitCode??(failsOn.includes(done.report.verdict)?1:0)}}function requireWorkingDirectory(given,path){
let isThere=existsSync2(path);if(isThere&&statSync2(path).isDirectory())return;let what=isThere?"it is not a folder":"th\
ere is no such folder";throw new ConfigurationError(`the working directory ${plainLine(given)} cannot be used: ${what}`,
{hint:"give a folder that is there with --working-directory"})}function writeReport(file,{report},context){try{writeFileAtomic(
resolvePath(context.workingDirectory,file),`${JSON.stringify(report,null,2)}
`)}catch(cause){throw new PlatformError(`the run is done, but its report cannot be written: ${cause.message}`,{hint:"nam\
e a file that can be written with --report",cause})}}function describeError(error){return error instanceof CancelledError?
{text:error.message,exitCode:error.exitCode}:error instanceof MlopsError?{text:error.hint===void 0?error.message:`${error.
message}
→ ${error.hint}`,exitCode:error.exitCode}:{text:`This is a fault of mlops-actions itself; please report it.
${error instanceof Error?error.stack??error.message:String(error)}`,exitCode:70}}function stopOnSignals(){let controller=new AbortController;
for(let signal of["SIGINT","SIGTERM"])process.once(signal,()=>{controller.abort(new CancelledError(`stopped by ${signal}\
; no model of this run was kept`)),setTimeout(()=>process.exit(130),6e3).unref()});return controller.signal}import{lstatSync as lstatSync2,realpathSync}from"node:fs";import{isAbsolute,relative,sep}from"node:path";var LONGEST=120,KEPT=30;function artifactName(name){let begun=name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu,"\
-").replace(/^[^\p{L}\p{N}]+/u,""),short=(Buffer.byteLength(begun)<=LONGEST?begun:`${[...begun].slice(0,KEPT).join("")}-${sha256(
name).slice(0,16)}`).replace(/[.-]+$/,"");return/^(?:|con|prn|aux|nul|com\d|lpt\d)$/i.test(short.split(".")[0])?`artifac\
t-${short}`.replace(/-$/,""):short}function artifactEntries(artifact){let root=realpathSync(artifact.root);return artifact.
files.map(file=>{let refuse2=why=>new DataError(`${plainLine(file)} cannot go into the artifact ${plainLine(artifact.name,
100)}: ${why}`),path=relative(artifact.root,file);if(!isAbsolute(file)||path===""||path.split(sep)[0]===".."||isAbsolute(
path))throw refuse2(`it is not under ${artifact.root}`);let found=lstatSync2(file,{throwIfNoEntry:!1});if(found===void 0)
throw refuse2("there is no such file");if(!found.isFile())throw refuse2("it is not a regular file");if(relative(root,realpathSync(
file))!==path)throw refuse2("a folder on the way to it is a link");return path.split(sep).join("/")})}import{existsSync as existsSync3,mkdirSync as mkdirSync3,mkdtempSync,renameSync,rmSync as rmSync3}from"node:fs";import{dirname as dirname3,
join as join2}from"node:path";async function makeWholeFolder(folder,fill){if(existsSync3(folder))throw new DataError(`${folder} is there already`,{hint:"\
name a folder that is not"});makeFolders(dirname3(folder));let temporary=mkdtempSync(join2(dirname3(folder),".arriving-"));
try{let[files,scratch]=[join2(temporary,"files"),join2(temporary,"scratch")];mkdirSync3(files),mkdirSync3(scratch),await fill(
files,scratch),renameSync(files,folder)}finally{rmSync3(temporary,{recursive:!0,force:!0})}}import{statSync as statSync3}from"node:fs";import{createWriteStream,mkdirSync as mkdirSync4}from"node:fs";import{dirname as dirname4,join as join3}from"node:path";
import{pipeline}from"node:stream/promises";var FREE_BYTES=10*2**20,DEEPEST=32,LONGEST_PART=200,LONGEST_PATH=1e3,PART=/^(?![ .])[\p{L}\p{M}\p{N} !#$%&'()+,;=@[\]^_`{}~.-]+(?<![ .])$/u,
DEVICE=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i,TYPE=61440,REGULAR=32768,FOLDER2=16384,[STORED,DEFLATED]=[0,8];function allowedFiles(entries,packed,limits,shown2){
let refuse2=why=>new DataError(`${shown2} is not unpacked: ${why}`,{hint:"it was not made by mlops-actions: look where i\
t comes from"}),tree=pathTree(),files=[],bytes=0;for(let entry of entries){let name=plainLine(JSON.stringify(entry.fileName),
200),fault=faultOf(entry)??tree.add(entry.fileName);if(fault!==void 0)throw refuse2(`${name} ${fault}`);if(isFolder(entry)||
files.push({entry,path:entry.fileName}),bytes+=entry.uncompressedSize,bytes>limits.bytes)throw refuse2(`it holds more th\
an ${limits.bytes} bytes`)}if(bytes>FREE_BYTES&&bytes>limits.ratio*packed)throw refuse2(`${packed} bytes become ${bytes}\
, which is more than ${limits.ratio} times as many`);let overlap=overlapAmong(entries);if(overlap!==void 0)throw refuse2(
`${plainLine(JSON.stringify(overlap),200)} lies in the bytes of another file`);return files}var isFolder=({fileName})=>fileName.
endsWith("/");function faultOf(entry){let parts=entry.fileName.replace(/\/$/,"").split("/");if(entry.fileName.length>LONGEST_PATH||
parts.length>DEEPEST)return"is too long or too deep";if(!parts.every(isPlain))return"is no plain path";let mode=entry.externalFileAttributes>>>
16&TYPE;return mode!==0&&mode!==(isFolder(entry)?FOLDER2:REGULAR)?"is neither a file nor a folder":entry.isEncrypted()?"\
is encrypted":entry.compressionMethod!==STORED&&entry.compressionMethod!==DEFLATED?`is packed by method ${entry.compressionMethod}\
, expected ${STORED} or ${DEFLATED}`:isFolder(entry)&&entry.uncompressedSize>0?"is a folder with content":void 0}function isPlain(part){
return PART.test(part)&&!DEVICE.test(part)&&Buffer.byteLength(part)<=LONGEST_PART}function pathTree(){let spellings=new Map;
return{add(name){let parts=name.replace(/\/$/,"").split("/");for(let depth=1;depth<=parts.length;depth++){let path=parts.
slice(0,depth).join("/"),isFile=depth===parts.length&&!name.endsWith("/"),key=path.normalize("NFC").toUpperCase().toLowerCase(),
before=spellings.get(key);if(before!==void 0&&(before.isFile||isFile||before.path!==path))return`is the same as ${plainLine(
JSON.stringify(before.path),200)} on some systems`;spellings.set(key,{path,isFile})}}}}function overlapAmong(entries){let inOrder=entries.
toSorted((a,b)=>a.relativeOffsetOfLocalHeader-b.relativeOffsetOfLocalHeader),end=0;for(let entry of inOrder){if(entry.relativeOffsetOfLocalHeader<
end)return entry.fileName;end=entry.relativeOffsetOfLocalHeader+30+entry.fileNameLength+entry.compressedSize}}async function unzip(path,folder,limits,shown2){let{openPromise}=(await import("./yauzl-5CRASKPC.js")).default;try{
let zip=await openPromise(path,{autoClose:!1,strictFileNames:!0});try{let files=allowedFiles(await entriesOf2(zip,limits,
shown2),zip.fileSize,limits,shown2);for(let file of files)await writeFile(zip,file,join3(folder,file.path),shown2)}finally{
zip.close()}}catch(cause){if(cause instanceof MlopsError||cause instanceof Error&&"syscall"in cause)throw cause;let said=cause instanceof
Error?plainLine(cause.message):"";throw new DataError(`${shown2} cannot be unpacked: ${said}`,{hint:"upload it again",cause})}}
async function entriesOf2(zip,limits,shown2){if(zip.entryCount>limits.entries)throw new DataError(`${shown2} holds ${zip.
entryCount} files, expected at most ${limits.entries}`);let entries=[];for await(let entry of zip.eachEntry())entries.push(
entry);return entries}async function writeFile(zip,{entry,path},target,shown2){mkdirSync4(dirname4(target),{recursive:!0});
let sum=0,summed=async function*(chunks){for await(let chunk of chunks)sum=crc32(chunk,sum),yield chunk},content=await zip.
openReadStreamPromise(entry);if(await pipeline(content,summed,createWriteStream(target,{flags:"wx",mode:420})),sum!==entry.
crc32)throw new IntegrityError(`${plainLine(JSON.stringify(path),200)} in ${shown2} is damaged: its checksum is wrong`,{
hint:"upload it again"})}var LARGEST=2**30,LIMITS={entries:1e3,bytes:2**32,ratio:100};async function unpackArtifact(artifact,folder,fetch){let shown2=`\
the artifact ${plainLine(artifact.name,100)}`;requireSize(artifact.bytes,shown2),await makeWholeFolder(folder,async(files,scratch)=>{
let zip=await fetch(scratch);requireSize(statSync3(zip).size,shown2),artifact.digest!==null&&requireDigest(await sha256File(
zip),artifact.digest,shown2),await unzip(zip,files,LIMITS,shown2)})}function requireDigest(found,expected,shown2){if(found!==
expected)throw new IntegrityError(`${shown2} has the SHA-256 ${found}, expected ${expected}`,{hint:"it is not what was u\
ploaded: do not use it, and run again the job that made it"})}function requireSize(bytes,shown2){if(!(bytes<=LARGEST))throw new DataError(
`${shown2} has ${bytes} bytes, expected at most ${LARGEST}`,{hint:"artifacts carry models and reports; keep data where i\
t is"})}var RANK={queued:0,in_progress:1,success:2,failure:2,error:2,inactive:3};function follows(now,next){return now===void 0||
!isState(now)||RANK[next]>RANK[now]}function isState(state){return Object.hasOwn(RANK,state)}var WORD=/^[A-Za-z0-9:._/-]{1,200}$/;function requireWord(what,value){if(!WORD.test(value))throw new TypeError(`${what} \
is letters, digits and :._/- only: ${JSON.stringify(value)}`);return value}function wordFileName(word,extension){return`${artifactName(
word)}-${sha256(word).slice(0,8)}${extension}`}function outcomeOf(issue,change){let opens=change.state==="open"&&change.text!==null;return issue===void 0?opens?"new":"\
unchanged":issue.change===change.id?"unchanged":issue.labels.some(label=>IGNORE_LABELS.includes(label.toLowerCase()))?"i\
gnored":issue.change>change.id?issue.open&&change.state==="open"?"overtaken":"unchanged":issue.open?change.state==="open"?
"updated":"closed":issue.notPlanned&&(!opens||issue.since===change.since)?"ignored":opens?"reopened":"updated"}var CLOSED_EARLY="\
**Opened again**: it was closed, and is not mended yet.";function wordsFor(state,issue,{since,comment,reopening}){if(state===
"reopened"){let words=comment??reopening;return issue?.since===since?`${CLOSED_EARLY}

${words}`:words}return["updated","closed","overtaken"].includes(state)?comment:null}function requireWords({id,key,since}){
requireWord("an issue's key",key),requireWord("the id of an issue's change",id),requireWord("the time of an issue's open\
ing",since)}export{commands,childPrograms,gitHubClient,statusOf,isUncertain,gitHubRegistryStore,gitHubRepositorySettings,artifactName,
artifactEntries,makeWholeFolder,unpackArtifact,requireDigest,follows,requireWord,wordFileName,outcomeOf,wordsFor,requireWords,
peakRssBytes,readCommandOptions,runCommand,describeError,stopOnSignals};
