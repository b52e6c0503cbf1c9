import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{gitCheckout}from"./chunk-7TC6CNUY.js";import{shellWord}from"./chunk-NINQMHE2.js";import{artifactEntries,
artifactName,childPrograms,commands,describeError,follows,gitHubClient,gitHubRegistryStore,gitHubRepositorySettings,makeWholeFolder,
outcomeOf,peakRssBytes,readCommandOptions,requireDigest,requireWord,requireWords,runCommand,stopOnSignals,wordFileName,wordsFor}from"./chunk-23SW7YOK.js";
import"./chunk-X4EB5MAA.js";import"./chunk-6EHSB6BD.js";import"./chunk-44FP2YMH.js";import{insteadOf}from"./chunk-Y4HTKM3Q.js";
import"./chunk-QRIWRI54.js";import{makeFolders,nearest,sha256,sha256File,writeFileAtomic}from"./chunk-RJKQ66L2.js";
import"./chunk-C2RUJGF2.js";import"./chunk-JSBGDFAF.js";import{plainJson,plainLine,plainText}from"./chunk-DIR6TIPL.js";
import{ConfigurationError,PlatformError}from"./chunk-MN7PJC4O.js";import"./chunk-NI2NBECQ.js";import"./chunk-5EUT3UWG.js";import{execFileSync}from"node:child_process";import{createHash,randomBytes}from"node:crypto";import{availableParallelism,
tmpdir}from"node:os";import{basename,join as join7,relative,resolve}from"node:path";import{setTimeout as sleep}from"node:timers/promises";
import{parseArgs}from"node:util";function overviewHelp(commands2){let name=Math.max(...commands2.map(command=>command.name.length));return[...wrap("mlops\
: train models, judge them, keep them and prove it, with the repository as the only server.",80),"","Usage: mlops <comma\
nd> [options]","",...commands2.flatMap(command=>beside(command.name,name,command.summary)),"","mlops <command> --help li\
sts its options, and so does mlops help <command>.","mlops --version prints the version.","Exit codes: 0 done · 1 a verd\
ict that --fail-on names · 2 wrong input or data","            3 an integrity check failed · 4 the platform failed"," \
           70 a fault of ours · 130 stopped",""].join(`
`)}async function commandHelp(command){let options=Object.values(command.options).filter(option=>option.face!=="action"),
left=options.map(({name,value})=>`--${name}${value===""?"":` ${value}`}`),width=Math.min(26,Math.max(...left.map(text=>text.
length))),lines=options.flatMap(({description,default:fallback,value},i)=>{let said=fallback===""||value===""?description:
`${description} [${fallback}]`;return beside(left[i],width,said)}),{modelTypes}=await import("./catalogs-JW6WVXMV.js"),
types=command.options.modelType===void 0?[]:["","Model types:"];return types.length>0&&types.push(...modelTypes.all.flatMap(
type=>beside(type.name,12,type.description))),[...wrap(`mlops ${command.name}: ${command.summary}`,80),"",...lines,...types,
""].join(`
`)}function beside(name,width,text){let lines=wrap(text,80-width-4),rest=line=>`  ${" ".repeat(width)}  ${line}`;return name.
length>width?[`  ${name}`,...lines.map(rest)]:[`  ${name.padEnd(width)}  ${lines[0]}`,...lines.slice(1).map(rest)]}function wrap(text,width){
let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>width?(lines.push(line),line=word):
line=line===""?word:`${line} ${word}`;return[...lines,line]}import{appendFileSync,statSync as statSync3,writeFileSync}from"node:fs";import{join as join6}from"node:path";import{copyFileSync,existsSync,readdirSync,readFileSync,renameSync,rmSync,statSync}from"node:fs";import{dirname,join}from"node:path";var KEPT_OF_A_SERIES=5,DAY=864e5;function localArtifacts(root){let folderOf=name=>join(root,"artifacts",name),recordFile=name=>join(
root,"artifact-digests",name),recordOf=name=>{let text=existsSync(recordFile(name))?readFileSync(recordFile(name),"utf8"):
"",[digest="",days="",series=""]=text.split(`
`);return{digest:digest===""?null:digest,days:Number(days)||Number.POSITIVE_INFINITY,series}},names=()=>readdirSync(join(
root,"artifacts")).filter(name=>name[0]!=="."),age=name=>statSync(folderOf(name)).mtimeMs;function removeOld(newest){let now=age(
newest),seen=new Map;for(let name of names().toSorted((a,b)=>age(b)-age(a))){let{days,series}=recordOf(name),earlier=seen.
get(series)??0;seen.set(series,earlier+1);let isSuperseded=series!==""&&earlier>=KEPT_OF_A_SERIES;name===newest||!isSuperseded&&
now-age(name)<=days*DAY||(rmSync(folderOf(name),{recursive:!0,force:!0}),rmSync(recordFile(name),{force:!0}))}}function removeHalves(){
for(let name of existsSync(join(root,"artifacts"))?readdirSync(join(root,"artifacts")):[]){let pid=/^\.(\d+)-/.exec(name)?.[1];
name[0]!=="."||pid!==void 0&&Number(pid)!==process.pid&&isRunning(Number(pid))||rmSync(folderOf(name),{recursive:!0,force:!0})}}
return{async uploadArtifact(artifact){let name=artifactName(artifact.name),arriving=folderOf(`.${process.pid}-${name}`);
removeHalves(),copy(artifact,artifactEntries(artifact),arriving);let record=[await digestOf(arriving),artifact.retentionDays,
artifact.series??""];return writeFileAtomic(recordFile(name),`${record.join(`
`)}
`),rmSync(folderOf(name),{recursive:!0,force:!0}),renameSync(arriving,folderOf(name)),removeOld(name),{id:name,url:folderOf(
name)}},async listArtifacts(prefix,run){return run!==void 0||!existsSync(join(root,"artifacts"))?[]:names().filter(name=>name.
startsWith(prefix)).toSorted((a,b)=>age(b)-age(a)).map(name=>{let bytes=filesUnder(folderOf(name)).reduce((sum,file)=>sum+
statSync(file).size,0);return{id:name,name,run:null,bytes,digest:recordOf(name).digest}})},async downloadArtifact({id:name,
digest},folder){let source=folderOf(artifactName(name)),artifact={name,root:source,files:filesUnder(source),retentionDays:0},
entries=artifactEntries(artifact);await makeWholeFolder(folder,async files=>{copy(artifact,entries,files),digest!==null&&
requireDigest(await digestOf(files),digest,`the artifact ${name}`)})}}}function isRunning(pid){try{return process.kill(pid,
0),!0}catch(error){return error.code!=="ESRCH"}}function copy(artifact,entries,to){makeFolders(to);for(let entry of entries)
makeFolders(dirname(join(to,entry))),copyFileSync(join(artifact.root,entry),join(to,entry))}async function digestOf(folder){
let lines=[];for(let file of filesUnder(folder))lines.push(`${await sha256File(file)}  ${file.slice(folder.length+1).replaceAll(
"\\","/")}
`);return sha256(lines.sort().join(""))}function filesUnder(folder){return readdirSync(folder,{recursive:!0,withFileTypes:!0}).
filter(entry=>!entry.isDirectory()).map(entry=>join(entry.parentPath,entry.name))}import{existsSync as existsSync2,readFileSync as readFileSync2}from"node:fs";import{join as join2}from"node:path";function localDeployments(root){let write=(url,deployment)=>writeFileAtomic(url,`${JSON.stringify(deployment,null,2)}
`);return{async startDeployment(request){let id=requireWord("the id of a deployment",request.id),url=join2(root,"deploym\
ents",artifactName(request.environment),wordFileName(id,".json"));return existsSync2(url)?{id,url,state:"repeated"}:(write(
url,{...request,states:[]}),{id,url,state:"new"})},async setDeploymentState({url},update){let deployment=read(url);return follows(
deployment.states.at(-1)?.state,update.state)?(write(url,{...deployment,states:[...deployment.states,update]}),!0):!1}}}
function read(url){try{return JSON.parse(readFileSync2(url,"utf8"))}catch(cause){throw new PlatformError(`${url} cannot \
be read: ${cause.message}`,{hint:"mend it or remove it",cause})}}import{existsSync as existsSync3,readFileSync as readFileSync3}from"node:fs";import{join as join3}from"node:path";var COMMENTS="<!-- mlops-actions comments -->",list=words=>`[${words.map(word=>plainLine(word).replace(/[[\],"']/g," ")).
join(", ")}]`;function writeIssue(issue){return["---",`key: ${issue.key}`,`state: ${issue.state}`,`reason: ${issue.reason??
"none"}`,`labels: ${list(issue.labels)}`,`assignees: ${list(issue.assignees)}`,`since: ${issue.since}`,`change: ${issue.
change}`,"---","",`# ${plainLine(issue.title)}`,"",issue.body.replaceAll(COMMENTS,"").trimEnd(),"",COMMENTS,issue.comments].
join(`
`)}function readIssue(text){let[,front="",rest=""]=/^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text)??["","",text],
fields=new Map(front.split(/\r?\n/).map(line=>[line.split(":",1)[0].trim(),line.replace(/^[^:]*:\s*/,"")])),words=name=>(fields.
get(name)??"").split(/[[\],"']/).map(word=>word.trim()).filter(word=>word!==""),split=rest.indexOf(COMMENTS),[,title="",
body=""]=/^\s*(?:# (.*)\r?\n)?([\s\S]*)$/.exec(split<0?rest:rest.slice(0,split))??[],reason=fields.get("reason")?.trim();
return{key:fields.get("key")?.trim()??"",state:fields.get("state")?.trim()==="closed"?"closed":"open",reason:reason==="c\
ompleted"||reason==="not_planned"?reason:null,labels:words("labels"),assignees:words("assignees"),since:fields.get("sinc\
e")?.trim()??"",change:fields.get("change")?.trim()??"",title,body:body.trim(),comments:split<0?"":rest.slice(split+COMMENTS.
length).replace(/^\r?\n/,"")}}var TITLES={updated:"changed",overtaken:"changed",reopened:"reopened",closed:"resolved"};function localIssues(root){function carryOut(asked){
let path=join3(root,"issues",wordFileName(asked.key,".md")),before=existsSync3(path)?readIssue(readFileSync3(path,"utf8")):
void 0,standing=before&&{...before,open:before.state==="open",notPlanned:before.reason==="not_planned"},state=outcomeOf(
standing,asked),isSaid=state==="overtaken"&&(asked.comment===null||before.comments.includes(markOf(asked)));return state===
"unchanged"||state==="ignored"||isSaid?{state,url:before===void 0?null:path}:(writeFileAtomic(path,writeIssue(issueAfter(
before,asked,state,wordsFor(state,standing,asked)))),{state,url:path})}return{async changeIssues(changes){for(let asked of changes)
requireWords(asked);return changes.map(asked=>{try{return carryOut(asked)}catch(cause){if(!(cause instanceof Error&&"sys\
call"in cause))throw cause;let hint="make room on the disk, or give this user the right to write there";return new PlatformError(
`the issue ${asked.key} cannot be kept in ${root}: ${cause.message}`,{hint,cause})}})}}}var markOf=({id})=>`<!-- ${id} -\
->`;function issueAfter(before,asked,state,words){let{key,since,id,text}=asked,added=text!==null&&(words!==null||before===
void 0)?text.labels:[],labels=[...new Set([...before?.labels??[],...added])],said=words===null?"":`
**${TITLES[state]}** ${markOf(asked)}

${words.trimEnd()}
`,comments=`${before?.comments??""}${said}`;if(before!==void 0&&state==="overtaken")return{...before,labels,comments};let isOpen=state===
"new"||state==="reopened"||state==="updated"&&before?.state==="open";return{key,since,change:id,...isOpen?{state:"open",
reason:null}:{state:"closed",reason:before?.reason??"completed"},labels:labels.filter(label=>!asked.removedLabels.includes(
label)),assignees:before?.assignees??text?.assignees??[],title:text?.title??before?.title??"",body:text?.body??before?.body??
"",comments}}import{join as join4}from"node:path";function localPullRequests(root){return{async commentOnPullRequest({number},{key,body}){let file=wordFileName(requireWord(
"the key of a comment",key),".md"),url=join4(root,"pull-requests",String(number),file);return writeFileAtomic(url,`${body.
trimEnd()}
`),{id:key,url}},async reportCheck(commit,check){let file=wordFileName(requireWord("the key of a check",check.key),".md"),
url=join4(root,"checks",requireWord("a commit",commit),file),{name,conclusion,title,summary}=check;return writeFileAtomic(
url,`# ${name}: ${conclusion}

${title}

${summary.trimEnd()}
`),{id:check.key,url}}}}import{existsSync as existsSync4,readdirSync as readdirSync2,readFileSync as readFileSync4,statSync as statSync2}from"node:fs";
import{join as join5}from"node:path";var LATEST=100;function localWorkflows(root){let folderOf=workflow=>join5(root,"workflows",artifactName(workflow));return{
async dispatchWorkflow(dispatch){let id=requireWord("the id of a request",dispatch.id),url=join5(folderOf(dispatch.workflow),
wordFileName(id,".json"));if(existsSync4(url))return{id,url,state:"repeated"};let request={...dispatch,state:"waiting"};
return writeFileAtomic(url,`${JSON.stringify(request,null,2)}
`),{id,url,state:"new"}},async latestRuns(workflow){let folder=folderOf(workflow);return existsSync4(folder)?readdirSync2(
folder).filter(file=>file.endsWith(".json")).map(file=>runAt(join5(folder,file))).toSorted((a,b)=>b.startedAt.getTime()-
a.startedAt.getTime()).slice(0,LATEST):[]}}}function runAt(url){try{let{id,state}=JSON.parse(readFileSync4(url,"utf8"));
return{id,url,title:id,state,event:"workflow_dispatch",startedAt:statSync2(url).mtime}}catch(cause){throw new PlatformError(
`${url} cannot be read: ${cause.message}`,{hint:"mend it or remove it",cause})}}var LONGEST_SUMMARY=1<<20;function localForge(root,log){let summaryPath=join6(root,"summary.md");return{name:"local",keepsArtifacts:!0,
summaryPath,...localIssues(root),...localPullRequests(root),...localArtifacts(root),...localWorkflows(root),...localDeployments(
root),async publishSummary(markdown){makeFolders(root),((statSync3(summaryPath,{throwIfNoEntry:!1})?.size??0)>LONGEST_SUMMARY?
writeFileSync:appendFileSync)(summaryPath,`${markdown.trimEnd()}

`)},annotate({level,title,message,file,line}){let place=file===void 0?"":`${file}${line===void 0?"":`:${line}`}: `,text=plainLine(
`${place}${title}: ${message}`,1e3);level==="notice"?log.notice(text):log.warn(text)}}}var BAR=24,MOST_BARS=6,USUAL_WIDTH=80,REDRAW_MS=50,ESTIMATE_FROM={ms:1e3,share:.02};function terminalLogger(stream,clock){
let watched=stream.isTTY===!0,works=new Map,drawn=0,drawnAt=Number.NEGATIVE_INFINITY;function draw(){let now=clock(),bars=[
...works].slice(0,MOST_BARS).map(([title,work])=>barOf(title,work,now));works.size>MOST_BARS&&bars.push(`… and ${works.
size-MOST_BARS} more`);let width=(stream.columns||USUAL_WIDTH)-1,lines=bars.map(bar=>plainLine(bar,width));lines.length+
drawn>0&&stream.write(`${cleared(drawn)}${lines.join(`
`)}`),[drawn,drawnAt]=[lines.length,now]}function line(text){stream.write(`${cleared(drawn)}${plainText(text)}
`),drawn=0,draw()}return{info:line,notice:line,warn:message=>line(`warning: ${message}`),debug:()=>{},async group(title,work){
return watched||line(title),work()},progress(title,share,doing=""){if(!watched)return;let known=works.get(title);share>=
1?works.delete(title):works.set(title,{since:known?.since??clock(),share:Math.max(0,share),doing}),((share>=1?known!==void 0:
known===void 0)||clock()-drawnAt>=REDRAW_MS)&&draw()}}}function cleared(lines){return lines===0?"":`\r\x1B[2K${"\x1B[1A\x1B[2K".
repeat(lines-1)}`}function barOf(title,{since,share,doing},now){let filled=Math.round(share*BAR),bar=`${"█".repeat(filled)}${"\
░".repeat(BAR-filled)}`,percent=String(Math.floor(share*100)).padStart(3);return[`${bar} ${percent} %`,title,doing,timeLeft(
now-since,share)].filter(part=>part!=="").join("  ")}function timeLeft(ms,share){if(ms<ESTIMATE_FROM.ms||share<ESTIMATE_FROM.
share)return"";let seconds=Math.ceil(ms*(1-share)/share/1e3);return seconds<120?`${seconds} s left`:`${Math.ceil(seconds/
60)} min left`}function absentRepositorySettings(reason,hint){let refuse=async()=>{throw new PlatformError(reason,{hint})};return{facts:refuse,
labels:refuse,addLabel:refuse,environments:refuse,secretNames:refuse,longestRetentionDays:refuse,workflow:refuse,branch:refuse}}function standardPipes(input,output){return{input:()=>{let stream=input();return stream.isTTY===!0?null:stream},write:bytes=>writeOut(
output,bytes)}}async function writeOut(output,data){try{return await new Promise((resolve2,reject)=>{output.write(data,error=>error==
null?resolve2():reject(error))}),"open"}catch(cause){let{code,message}=cause;if(code==="EPIPE"||code==="ERR_STREAM_DESTR\
OYED")return"closed";throw new PlatformError(`cannot write standard output: ${message}`,{cause})}}function survivesErrors(...outputs){
for(let output of outputs)output.on("error",()=>{})}async function runCommandLine(argv){survivesErrors(process.stdout,process.stderr);try{let[name,...rest]=argv,isHelp=name===
void 0||["--help","-h","help"].includes(name);if(isHelp&&rest.length===0)return await writeOut(process.stdout,overviewHelp(
commands)),0;let command=findCommand(isHelp?rest[0]:name);return isHelp||rest.includes("--help")||rest.includes("-h")?(await writeOut(
process.stdout,await commandHelp(command)),0):await runOne(command,rest)}catch(error){let{text,exitCode}=describeError(error);
return process.stderr.write(`${plainText(`mlops: ${text}`)}
`),exitCode}}async function runOne(command,argv){let given=parseArguments(command,argv),options=readCommandOptions(command,
option=>given.get(option.name),option=>`--${option.name}`),workingDirectory=resolve(options.workingDirectory),log=terminalLogger(
process.stderr,()=>performance.now()),startedAt=new Date,signal=stopOnSignals(),temporaryFolder=tmpdir(),context={workingDirectory,
temporaryFolder,forge:localForge(join7(workingDirectory,".mlops"),log),log,provenance:localProvenance(workingDirectory,startedAt),
signal,now:()=>new Date,clock:()=>performance.now(),sleep:seconds=>sleep(1e3*seconds,void 0,{signal}),threads:availableParallelism(),
random:Math.random,registryStore:branch=>branchOf(process.env,branch,log),settings:()=>settingsOf(process.env,workingDirectory,
log),peakRssBytes,secret:name=>process.env[name],programs:childPrograms({environment:process.env,workingDirectory,temporaryFolder,
log}),pipes:standardPipes(()=>process.stdin,process.stdout),program:programAt(process.argv[1]??"",process.cwd())},{done,
exitCode}=await runCommand(command,options,context),text=options.json?plainJson(`${JSON.stringify(done.report,null,2)}
`):plainText(done.text);try{await writeOut(process.stdout,text)}finally{await done.tell?.()}return exitCode}function programAt(file,folder){
if(basename(file)==="mlops")return"mlops";let below=relative(folder,file);return`node ${shellWord(below.startsWith("..")?
file:below)}`}function branchOf(env,branch,log){let[,owner,repo]=REPOSITORY.exec(env.GITHUB_REPOSITORY??"")??[],token=env.
GITHUB_TOKEN;if(owner===void 0||repo===void 0||!token)throw new ConfigurationError("a registry on a branch needs a repos\
itory and a token",{hint:"set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may write its contents"});
let run={repository:{owner,repo},apiUrl:apiUrlOf(env,null)};return gitHubRegistryStore({run,token,log,branch,now:()=>new Date})}
function settingsOf(env,folder,log){let token=env.GITHUB_TOKEN||env.GH_TOKEN,remote=gitCheckout(folder)?.remote()??null,
[,owner,repo]=REPOSITORY.exec(env.GITHUB_REPOSITORY??"")??[],repository=owner===void 0||repo===void 0?remote:{owner,repo};
if(repository===null)return absentRepositorySettings("it is not known which repository on GitHub this is","push the repo\
sitory to GitHub, or set GITHUB_REPOSITORY to owner/name");if(!token)return absentRepositorySettings("GitHub was not ask\
ed: there is no token","export GITHUB_TOKEN=$(gh auth token)");let run={repository,apiUrl:apiUrlOf(env,remote?.host??null)};
return gitHubRepositorySettings(gitHubClient({run,token,log}),void 0)}function apiUrlOf(env,host){let usual=host===null||
!host.includes(".")||/(?:^|\.)github\.com$/.test(host)?"https://api.github.com":`https://${host}/api/v3`;return(env.GITHUB_API_URL||
usual).replace(/\/+$/,"")}var REPOSITORY=/^([\w.-]+)\/([\w.-]+)$/;function findCommand(name){let found=commands.find(command=>command.
name===name);if(found!==void 0)return found;let names=commands.map(command=>command.name),close=nearest(name,names);throw new ConfigurationError(
`there is no command ${plainLine(name,60)}`,{hint:`${close===void 0?"":`did you mean "${close}"? `}the commands are ${names.
join(", ")}`})}function parseArguments(command,argv){let known=Object.values(command.options).filter(option=>option.face!==
"action"),takesValue=new Map(known.map(option=>[option.name,option.value!==""])),{tokens}=parseArgs({args:[...argv],options:Object.
fromEntries(known.map(({name,value})=>[name,{type:value===""?"boolean":"string"}])),strict:!1,allowPositionals:!0,tokens:!0}),
given=new Map,problems=[],valueAt=-1;for(let token of tokens){if(token.kind==="positional"&&token.index!==valueAt&&problems.
push(`unexpected argument ${JSON.stringify(token.value.slice(0,60))}`),token.kind!=="option")continue;let wantsValue=takesValue.
get(token.name);if(wantsValue===void 0)problems.push(`unknown option ${token.rawName.slice(0,60)}${insteadOf(token.name,
[...takesValue.keys()])}`),token.value===void 0&&(valueAt=token.index+1);else if(wantsValue&&token.value===void 0)problems.
push(`--${token.name} needs a value`);else if(wantsValue&&token.value?.trim()===""){let{value}=known.find(option=>option.
name===token.name);problems.push(`--${token.name} is empty, expected ${value}`)}else given.set(token.name,token.value??"\
true")}if(problems.length>0)throw new ConfigurationError(problems.join(`
`),{hint:`mlops ${command.name} --help lists the options`});return given}function localProvenance(workingDirectory,startedAt){
let stamp=startedAt.toISOString().replaceAll(/[-:]|\.\d+/g,""),unique=createHash("sha256").update(randomBytes(16)).digest(
"hex").slice(0,6);return{repository:null,repositoryUrl:null,commit:gitCommit(workingDirectory),ref:null,workflow:null,run:`\
local-${stamp}-${unique}`,runUrl:null,actor:null,pullRequest:null}}function gitCommit(folder){try{return execFileSync("g\
it",["rev-parse","--verify","HEAD"],{cwd:folder,encoding:"utf8",stdio:["ignore","pipe","ignore"]}).trim()}catch{return null}}export{runCommandLine};
