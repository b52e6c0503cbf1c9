import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{artifactEntries,artifactName,childPrograms,commands,describeError,follows,gitHubClient,gitHubRegistryStore,gitHubRepositorySettings,
isUncertain,outcomeOf,peakRssBytes,readCommandOptions,requireWord,requireWords,runCommand,statusOf,stopOnSignals,unpackArtifact,
wordsFor}from"./chunk-23SW7YOK.js";import{error,getInput,setFailed,setOutput,setSecret,warning}from"./chunk-3VD62OD7.js";
import{limitMarkdown}from"./chunk-PU4GGSTN.js";import{OWN_LABEL,labelNamed}from"./chunk-6EHSB6BD.js";import{
nearest}from"./chunk-RJKQ66L2.js";import{logCommandProperty,logCommandValue,plainLine,plainText}from"./chunk-DIR6TIPL.js";
import{ConfigurationError,MlopsError,PlatformError}from"./chunk-MN7PJC4O.js";import{appendFileSync as appendFileSync2,mkdtempSync,writeFileSync}from"node:fs";import{availableParallelism,tmpdir}from"node:os";
import{join as join2,resolve as resolve2}from"node:path";import{setTimeout as sleep3}from"node:timers/promises";function actionsLogger(stream){let say=text=>stream.write(`${plainText(text)}
`),command=(name,message)=>stream.write(`::${name}::${logCommandValue(message)}
`);return{info:say,notice:message=>command("notice",message),warn:message=>command("warning",message),debug:message=>command(
"debug",message),async group(title,work){command("group",title);try{return await work()}finally{stream.write(`::endgroup\
::
`)}},progress:()=>{}}}import{appendFileSync,existsSync,statSync}from"node:fs";import{createWriteStream,mkdirSync,readdirSync}from"node:fs";import{join}from"node:path";import{Readable}from"node:stream";
import{pipeline}from"node:stream/promises";var READ={permission:"actions: read",doing:"read the artifacts of another run",absent:"there is no such run"},MOST_OF_A_NAME=256,
ANSWER_MS=10*6e4;function gitHubArtifacts(client,run,log){let isHopeless=!1,{owner,repo}=run.repository,runUrl=`${run.serverUrl}\
/${owner}/${repo}/actions/runs/${run.runId}`,isToldOfRetention=!1;function retentionOf(name,asked){let most=run.maxRetentionDays??
asked;return asked>most&&!isToldOfRetention&&(isToldOfRetention=!0,log.warn(`the artifact ${name} is kept for ${most} da\
ys, not ${asked}: the repository keeps none longer`)),Math.min(asked,most)}return{async uploadArtifact(artifact){let name=artifactName(
artifact.name);if(artifactEntries(artifact),isHopeless){log.info(`the artifact ${name} is not uploaded either`);return}let retentionDays=retentionOf(
name,artifact.retentionDays);try{let id=await uploadUnderFreeName(name,artifact,retentionDays);return{id,url:`${runUrl}/\
artifacts/${id}`}}catch(cause){let said=saidBy(cause);isHopeless=HOPELESS.test(said);let rest=isHopeless?"; no other art\
ifact of this run is tried":"";throw new PlatformError(`could not upload the artifact ${name}: ${said}${rest}`,{cause,hint:hintFor(
said)})}},async listArtifacts(prefix,from){return(from===void 0?await ofThisRun():await ofRun(client,from)).filter(({name})=>name.
startsWith(prefix)).toSorted((a,b)=>Number(b.id)-Number(a.id))},downloadArtifact:(artifact,folder)=>unpackArtifact(artifact,
folder,async packed=>{if(artifact.run===null)return downloadOfThisRun(artifact,packed);let{id}=artifact,address=await client.
locate("/actions/artifacts/{id}/zip",{id},READ);return downloadFrom(address,artifact,join(packed,"artifact.zip"))})}}async function artifactClient(){
let{DefaultArtifactClient}=await import("./artifact-RPOVQR7B.js");return new DefaultArtifactClient}async function uploadUnderFreeName(name,artifact,retentionDays){
let{files,root}=artifact;for(let number=1;;number++){let free=number===1?name:`${name}-${number}`;try{let{id}=await(await artifactClient()).
uploadArtifact(free,[...files],root,{retentionDays});if(id===void 0)throw new Error("no id came back");return String(id)}catch(failed){
if(!/\(409\)|already exists/.test(saidBy(failed))||number===MOST_OF_A_NAME)throw failed}}}async function ofThisRun(){try{
let{artifacts}=await(await artifactClient()).listArtifacts();return artifacts.map(({id,name,size,digest})=>({id:String(id),
name,run:null,bytes:size,digest:hexOf(digest)}))}catch(cause){let said=saidBy(cause);throw new PlatformError(`could not \
list the artifacts of this run: ${said}`,{cause,hint:hintFor(said)})}}async function ofRun(client,run){let path="/action\
s/runs/{run}/artifacts",pick=data=>data.artifacts;return(await client.list(path,{run},READ,pick)).filter(({expired})=>!expired).
map(({id,name,size_in_bytes:bytes,digest})=>({id:String(id),name,run,bytes,digest:hexOf(digest)}))}function hexOf(digest){
return/^sha256:([0-9a-f]{64})$/.exec(digest??"")?.[1]??null}async function downloadOfThisRun({id,name},folder){try{return await(await artifactClient()).
downloadArtifact(Number(id),{path:folder,skipDecompress:!0}),join(folder,readdirSync(folder)[0])}catch(cause){let said=saidBy(
cause);throw new PlatformError(`could not download the artifact ${plainLine(name)}: ${said}`,{cause,hint:hintFor(said)})}}
async function downloadFrom(address,{name,bytes},path){try{let{defaults}=await import("./utils-OPKSVS6S.js"),reach=defaults.
request?.fetch,{ok,status,body}=await reach(address,{signal:AbortSignal.timeout(ANSWER_MS)});if(!ok||body===null)throw new Error(
`the store answered ${status}`);mkdirSync(join(path,".."),{recursive:!0});let left=bytes,measured=async function*(chunks){
for await(let chunk of chunks){if(left-=chunk.length,left<0)throw new Error(`it is larger than the ${bytes} bytes that G\
itHub says`);yield chunk}};return await pipeline(Readable.fromWeb(body),measured,createWriteStream(path)),path}catch(cause){
throw new PlatformError(`could not download the artifact ${plainLine(name)}: ${saidBy(cause)}`,{cause,hint:"the same cal\
l may succeed later"})}}var HOPELESS=/ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)|on GHES|Unable to make request|after \d+ attempts|\((?:401|403|404|405|501)\)|quota/;
function hintFor(said){return/ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/.test(said)?"only an action (`uses:`) gets the token\
 for artifacts, a `run:` step does not":/insufficient usage|quota/i.test(said)?"the artifact storage is full: delete old\
 artifacts or wait":HOPELESS.test(said)?"this server has no artifact service that answers; the registry keeps everything":
"the same call may succeed later"}function saidBy(cause){return cause instanceof Error?plainLine(cause.message.split(`
`)[0]):""}import{setTimeout as sleep}from"node:timers/promises";var TRIES=3;async function postOnce(client,post,landed){for(let attempt=1;;attempt++)try{return await post()}catch(failed){
if(!isUncertain(failed))throw failed;await sleep(attempt*attempt*client.secondMs);let found=await landed();if(found!==void 0)
return found;if(attempt===TRIES)throw failed}}var CHECK={permission:"checks: write",doing:"report a check"},MAX_BYTES=6e4,CUT="_This text was cut: the whole report is\
 in the summary of the run._";function gitHubChecks(client,runUrl){async function find(commit,{key,name}){let wanted={commit,
check_name:name,filter:"all",per_page:100},path="/commits/{commit}/check-runs",{data}=await client.send("GET",path,wanted,
CHECK);return data.check_runs.find(run=>run.external_id===key)}return{async reportCheck(commit,check){let external_id=requireWord(
"the key of a check",check.key),{name,conclusion,title}=check,content={name,external_id,status:"completed",conclusion,...runUrl===
null?{}:{details_url:runUrl},output:{title,summary:limitMarkdown(check.summary,MAX_BYTES,CUT)}},create=async()=>{let sent={
head_sha:commit,...content};return(await client.send("POST","/check-runs",sent,CHECK)).data},found=await find(commit,check),
{id,html_url:url}=found??await postOnce(client,create,()=>find(commit,check));return found!==void 0&&await client.send("\
PATCH","/check-runs/{id}",{id,...content},CHECK),{id:String(id),url:url??runUrl??""}}}}function isTrusted({user,author_association:association}){return user?.type==="Bot"||association===void 0?!0:["OWNER","M\
EMBER","COLLABORATOR"].includes(association)}var COMMENT={permission:"pull-requests: write",doing:"comment on the pull request"},MAX_BYTES2=6e4,CUT2="_This text was \
cut: the whole report is in the summary of the run._",MARKER=/^\s*<!-- mlops-actions comment=(\S+) -->/;function gitHubComments(client){
async function find({number},key){return(await client.list("/issues/{number}/comments",{number},COMMENT)).filter(comment=>isTrusted(
comment)&&MARKER.exec(comment.body??"")?.[1]===key).sort((a,b)=>a.id-b.id)}async function remove({id}){try{await client.
send("DELETE","/issues/comments/{id}",{id},COMMENT)}catch(failed){if(statusOf(failed)!==404)throw failed}}async function create(pullRequest,key,body){
let{number}=pullRequest,created=await postOnce(client,async()=>(await client.send("POST","/issues/{number}/comments",{number,
body},COMMENT)).data,async()=>(await find(pullRequest,key))[0]),seen=(await find(pullRequest,key)).filter(({id})=>id!==created.
id),[oldest,...others]=[...seen,created].sort((a,b)=>a.id-b.id);for(let other of others)await remove(other);return oldest}
return{async commentOnPullRequest(pullRequest,comment){let key=requireWord("the key of a comment",comment.key),body=limitMarkdown(
`<!-- mlops-actions comment=${key} -->
${comment.body}`,MAX_BYTES2,CUT2),[found]=await find(pullRequest,key),{id,html_url:url,body:before}=found??await create(
pullRequest,key,body);return before!==body&&await client.send("PATCH","/issues/comments/{id}",{id,body},COMMENT),{id:String(
id),url}}}}var DEPLOY={permission:"deployments: write",doing:"record the deployment"},LONGEST=140;function gitHubDeployments(client,repositoryUrl){
async function find({id,environment}){let wanted={environment,per_page:100},{data}=await client.send("GET","/deployments",
wanted,DEPLOY);return data.find(({payload})=>payload?.request_id===id)}async function create(request){let sent={ref:request.
ref,environment:request.environment,task:"deploy",transient_environment:request.transient,production_environment:request.
production,description:plainLine(request.description,LONGEST),payload:{...request.payload,request_id:request.id},auto_merge:!1,
required_contexts:[]};return(await client.send("POST","/deployments",sent,DEPLOY)).data}async function stateOf2(deployment){
let wanted={deployment,per_page:1};return(await client.send("GET","/deployments/{deployment}/statuses",wanted,DEPLOY)).data[0]?.
state}return{async startDeployment(request){requireWord("the id of a deployment",request.id);let before=await find(request),
{id}=before??await postOnce(client,()=>create(request),()=>find(request)),url=`${repositoryUrl}/deployments/${encodeURIComponent(
request.environment)}`;return{id:String(id),url,state:before===void 0?"new":"repeated"}},async setDeploymentState({id},update){
let{state,logUrl,environmentUrl}=update;if(!follows(await stateOf2(id),state))return!1;let sent={deployment:id,state,description:plainLine(
update.description,LONGEST),...logUrl===void 0?{}:{log_url:logUrl},...environmentUrl===void 0?{}:{environment_url:environmentUrl}};
return postOnce(client,async()=>(await client.send("POST","/deployments/{deployment}/statuses",sent,DEPLOY),!0),async()=>await stateOf2(
id)===state?!0:void 0)}}}var ISSUES={permission:"issues: write"},LIST={...ISSUES,doing:"list the issues"},OPEN={...ISSUES,doing:"open an issue"},
UPDATE={...ISSUES,doing:"update an issue"},COMMENT2={...ISSUES,doing:"comment on an issue"},LABEL={...ISSUES,doing:"add \
a label to the issues"},UNLABEL={...ISSUES,doing:"take a label off an issue"},MAX_BYTES3=6e4,CUT3="_This text was cut: t\
he whole report is in the artifact of the run._",HOPELESS2=3,MARKER2=/^\s*<!-- mlops-actions key=(\S+) since=(\S+) change=(\S+) -->/,
SAID=/^\s*<!-- mlops-actions said=(\S+) -->/,markerOf=({body})=>{let[,key="",since="",change=""]=MARKER2.exec(body??"")??
[];return{key,since,change}},marked=({key,since,id},body)=>`<!-- mlops-actions key=${key} since=${since} change=${id} --\
>
${body}`,labelsOf=issue=>issue.labels.map(label=>typeof label=="string"?label:label.name??""),hasLabel=(issue,name)=>labelsOf(
issue).some(label=>label.toLowerCase()===name.toLowerCase()),isOpen=issue=>issue.state==="open";function gitHubIssues(client,log){
let knownLabels=new Set;async function list(){let all=await client.list("/issues",{labels:OWN_LABEL,state:"all"},LIST);return new Map(
all.filter(issue=>issue.pull_request===void 0&&isTrusted(issue)).map(issue=>[issue.number,issue]))}async function change(issues,issue,changes){
let{data}=await client.send("PATCH","/issues/{number}",{number:issue.number,...changes},UPDATE);return issues.set(issue.
number,data),data}async function standing(issues,key){let all=[...issues.values()].filter(issue=>markerOf(issue).key===key).
sort((a,b)=>a.number-b.number),[kept2,...others]=all.filter(isOpen);if(kept2===void 0)return all.at(-1);let newest=all.filter(
isOpen).reduce((a,b)=>markerOf(b).change>markerOf(a).change?b:a),{title,body}=newest,after=newest===kept2?kept2:await change(
issues,kept2,{title,body});for(let other of others){let duplicate=`Duplicate of #${kept2.number}.`;await change(issues,other,
{body:duplicate,state:"closed",state_reason:"not_planned"})}return after}async function ensureLabels(names){for(let name of names.
filter(each=>!knownLabels.has(each))){try{await client.send("GET","/labels/{name}",{name},LABEL)}catch(missing){if(statusOf(
missing)!==404)throw missing;await client.send("POST","/labels",{...labelNamed(name)},LABEL).catch(failed=>{if(statusOf(
failed)!==422&&!isUncertain(failed))throw failed})}knownLabels.add(name)}}async function create(issues,asked,text){let labels=allLabels(
text);await ensureLabels(labels);let body=limitMarkdown(marked(asked,text.body),MAX_BYTES3,CUT3),post=async assignees=>(await client.
send("POST","/issues",{title:text.title,body,labels,assignees},OPEN)).data,landed=async()=>{for(let[number,issue]of await list())
issues.set(number,issue);return[...issues.values()].find(issue=>isOpen(issue)&&markerOf(issue).key===asked.key)},created=await postOnce(
client,()=>post(text.assignees),landed).catch(failed=>{if(statusOf(failed)!==422||text.assignees.length===0)throw failed;
return log.warn(`GitHub refused to assign ${text.assignees.join(", ")}; the issue is opened without`),postOnce(client,()=>post(
[]),landed)});return issues.set(created.number,created),created}async function say(issue,id,words){let place={number:issue.
number},said=async()=>(await client.list("/issues/{number}/comments",place,COMMENT2)).filter(one=>isTrusted(one)&&SAID.exec(
one.body??"")?.[1]===id).sort((a,b)=>a.id-b.id);if((await said()).length>0)return;let body=limitMarkdown(`<!-- mlops-act\
ions said=${id} -->
${words}`,MAX_BYTES3,CUT3);await postOnce(client,()=>client.send("POST","/issues/{number}/comments",{...place,body},COMMENT2),
async()=>(await said())[0]);for(let twin of(await said()).slice(1))await removed(client.send("DELETE","/issues/comments/\
{id}",{id:twin.id},COMMENT2))}async function addLabels(issue,labels){let missing=labels.filter(label=>!hasLabel(issue,label));
if(missing.length===0)return;await ensureLabels(missing),await postOnce(client,()=>client.send("POST","/issues/{number}/\
labels",{number:issue.number,labels:missing},LABEL),async()=>{})}async function removeLabels(issue,names){for(let name of names.
filter(each=>hasLabel(issue,each)))await removed(client.send("DELETE","/issues/{number}/labels/{name}",{number:issue.number,
name},UNLABEL))}async function carryOut(issues,asked){let issue=await standing(issues,asked.key),{since,change:last}=issue===
void 0?{since:"",change:""}:markerOf(issue),found=issue&&{open:isOpen(issue),labels:labelsOf(issue),since,change:last,notPlanned:issue.
state_reason==="not_planned"||issue.state_reason==="duplicate"},state=outcomeOf(found,asked),{text}=asked;if(state==="ne\
w")return{state,url:(await create(issues,asked,text)).html_url};if(issue===void 0||state==="unchanged"||state==="ignored")
return{state,url:issue?.html_url??null};let words=wordsFor(state,found,asked);if(text!==null&&words!==null&&await addLabels(
issue,allLabels(text)),words!==null&&await say(issue,asked.id,words),state==="overtaken")return{state,url:issue.html_url};
await removeLabels(issue,asked.removedLabels);let body=limitMarkdown(marked(asked,text?.body??withoutMarker(issue)),MAX_BYTES3,
CUT3);return await change(issues,issue,{...text!==null&&{title:text.title},body,...state==="reopened"&&{state:"open"},...state===
"closed"&&{state:"closed",state_reason:"completed"}}),{state,url:issue.html_url}}async function afterOpening(made,keys){
let issues=await list();for(let[number,issue]of made)issues.has(number)||issues.set(number,issue);for(let key of keys)await standing(
issues,key);return issues}return{async changeIssues(changes){for(let asked of changes)requireWords(asked);if(changes.length===
0)return[];let outcomes=[],issues,inARow=0;for(let asked of changes)try{if(inARow===HOPELESS2)throw outcomes.at(-1);issues??=
await list(),outcomes.push(await carryOut(issues,asked)),inARow=0}catch(failed){if(!(failed instanceof PlatformError))throw failed;
outcomes.push(failed),inARow=issues===void 0?HOPELESS2:Math.min(inARow+1,HOPELESS2)}let opened=changes.filter((_,i)=>isOutcome(
outcomes[i])&&outcomes[i].state==="new");if(issues===void 0||opened.length===0)return outcomes;try{let now=await afterOpening(
issues,opened.map(({key})=>key));return outcomes.map((outcome,i)=>isOutcome(outcome)?kept(outcome,changes[i],now):outcome)}catch(failed){
if(!(failed instanceof PlatformError))throw failed;return log.debug(`duplicates are left to the next run: ${failed.message}`),
outcomes}}}}async function removed(removal){try{await removal}catch(failed){if(statusOf(failed)!==404)throw failed}}var allLabels=text=>[
...new Set([OWN_LABEL,...text.labels])],withoutMarker=({body})=>(body??"").replace(MARKER2,"").replace(/^\r?\n/,""),isOutcome=result=>!(result instanceof
PlatformError);function kept(outcome,{key},issues){if(outcome.state!=="new")return outcome;let open=[...issues.values()].
find(issue=>isOpen(issue)&&markerOf(issue).key===key);return open===void 0||open.html_url===outcome.url?outcome:{state:"\
updated",url:open.html_url}}import{setTimeout as sleep2}from"node:timers/promises";var absent="the workflow must be a file in .github/workflows/ of the default branch",LIST2={permission:"actions: read",doing:"\
list the runs of a workflow",absent},DISPATCH={permission:"actions: write",doing:"start a workflow",absent},LOOKS=4;function gitHubWorkflows(client,log,repositoryUrl){
async function latestRuns(workflow){let path="/actions/workflows/{workflow}/runs",{data}=await client.send("GET",path,{workflow,
per_page:100},LIST2);return data.workflow_runs.map(run=>({id:String(run.id),url:run.html_url,title:run.display_title??run.
name??"",state:stateOf(run.status),event:run.event,startedAt:new Date(run.created_at)}))}async function find({workflow,id}){
let run=(await latestRuns(workflow)).find(({title})=>holdsWord(title,id));return run&&{id:run.id,url:run.url,state:"repe\
ated"}}async function ask({workflow,ref,inputs,id}){let path="/actions/workflows/{workflow}/dispatches",sent={inputs:{...inputs,
request_id:id},return_run_details:!0};for(;;)try{return(await client.send("POST",path,{workflow,ref,...sent},DISPATCH)).
data}catch(failed){let said=statusOf(failed)===400||statusOf(failed)===422?failed.message:"";if(/return_run_details/.test(
said)&&"return_run_details"in sent)sent={inputs:sent.inputs};else if(/unexpected inputs?\b.*request_id/i.test(said)&&sent.
inputs!==inputs)log.notice(`${workflow} has no input request_id: give it one and show it in run-name, so that no request\
 is carried out twice`),sent={...sent,inputs};else throw failed}}async function fateOf(dispatch,failed){for(let look=1;look<=
LOOKS;look++){await sleep2(look*look*client.secondMs);let found=await find(dispatch);if(found!==void 0)return{...found,state:"\
new"}}throw new PlatformError(`it is not known whether ${dispatch.workflow} was started: ${failed.message}`,{hint:`look \
at ${workflowUrl(dispatch)}; the next run asks again if there is none with the id ${dispatch.id}`,cause:failed})}let workflowUrl=({
workflow})=>`${repositoryUrl}/actions/workflows/${workflow}`;return{latestRuns,async dispatchWorkflow(dispatch){requireWord(
"the id of a request",dispatch.id);let before=await find(dispatch);if(before!==void 0)return before;try{return{...refOf(
await ask(dispatch),workflowUrl(dispatch),repositoryUrl),state:"new"}}catch(failed){if(!isUncertain(failed))throw failed;
return fateOf(dispatch,failed)}}}}function refOf(started,workflowUrl,repositoryUrl){let id=started?.workflow_run_id;return id===
void 0?{id:"",url:workflowUrl}:{id:String(id),url:started?.html_url??`${repositoryUrl}/actions/runs/${id}`}}function holdsWord(title,word){
return title.split(/[^A-Za-z0-9:._/-]+/).includes(word)}function stateOf(status){return status==="completed"?"done":status===
"in_progress"?"running":"waiting"}var SUMMARY_BYTES=1024*1024,SUMMARY_REST=64*1024,SUMMARY_CUT="_The summary was cut: GitHub shows at most 1 MiB. The whol\
e report is in the artifact of the run._",ANNOTATIONS=10;function gitHubForge(options){let{run,log,commands:commands2=process.
stdout}=options,annotated={notice:0,warning:0,error:0},client=gitHubClient(options),repositoryUrl=`${run.serverUrl}/${run.
repository.owner}/${run.repository.repo}`;return{name:"github",keepsArtifacts:run.hasArtifacts,...gitHubIssues(client,log),
...gitHubComments(client),...gitHubChecks(client,run.provenance.runUrl),...gitHubArtifacts(client,run,log),...gitHubWorkflows(
client,log,repositoryUrl),...gitHubDeployments(client,repositoryUrl),async publishSummary(markdown){let{summaryPath}=run;
if(summaryPath===void 0){log.warn("this server has no job summaries (GITHUB_STEP_SUMMARY is not set): the summary is not\
 shown");return}let used=existsSync(summaryPath)?statSync(summaryPath).size:0,room=SUMMARY_BYTES-used-(used===0?SUMMARY_REST:
0);if(room<2*SUMMARY_CUT.length){log.warn("the job summary is full: nothing more is added to it");return}let text=limitMarkdown(
markdown.trimEnd(),room-2,SUMMARY_CUT);appendFileSync(summaryPath,`${text.trimEnd()}

`)},annotate({level,title,message,file,line,column}){if(++annotated[level]>ANNOTATIONS){log.info(`${level}: ${title}: ${message}`);
return}let properties=Object.entries({file,line,col:column,title}).filter(([,value])=>value!==void 0&&value!=="").map(([
name,value])=>`${name}=${logCommandProperty(String(value))}`);commands2.write(`::${level} ${properties.join(",")}::${logCommandValue(
message)}
`)}}}import{readFileSync}from"node:fs";function pullRequestOf(env){let event=env.GITHUB_EVENT_NAME??"";if(!/^pull_request(?:_|$)/.test(event))return null;let{number,
pull_request:told}=payloadAt(env.GITHUB_EVENT_PATH),ofRef=/^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF??"")?.[1],found={number:Number(
told?.number??number??ofRef),head:told?.head?.sha??env.GITHUB_SHA},{head}=found;if(Number.isSafeInteger(found.number)&&found.
number>0&&typeof head=="string"&&/^[0-9a-f]{40,64}$/.test(head))return{number:found.number,head};throw new PlatformError(
`the event ${event} does not say of which pull request it is, expected number and head commit`,{hint:"the file that GITH\
UB_EVENT_PATH names holds them in a GitHub workflow"})}function payloadAt(path){if(path===void 0||path==="")return{};try{
let payload=JSON.parse(readFileSync(path,"utf8"));return typeof payload=="object"&&payload!==null?payload:{}}catch(cause){
throw new PlatformError(`the event's payload ${path} cannot be read: ${cause.message}`,{cause})}}function readGitHubEnvironment(env){let optional=name=>env[name]===""?void 0:env[name],required=(name,pattern,expected)=>{
let value=optional(name),match=value===void 0?null:pattern.exec(value);if(match!==null)return match;let found=value===void 0?
"is not set":`is ${JSON.stringify(plainLine(value,100))}`;throw new PlatformError(`the environment variable ${name} ${found}\
, expected ${expected}`,{hint:"actions run in a GitHub workflow; elsewhere use the command line `mlops`"})},count=name=>Number(
required(name,/^[1-9]\d{0,14}$/,"a whole number from 1")[0]),url=(name,otherwise)=>(optional(name)??otherwise).replace(/\/+$/,
""),[repository,owner,repo]=required("GITHUB_REPOSITORY",/^([\w.-]+)\/([\w.-]+)$/,"owner/name"),runId=count("GITHUB_RUN_\
ID"),runAttempt=count("GITHUB_RUN_ATTEMPT"),serverUrl=url("GITHUB_SERVER_URL","https://github.com");return{repository:{owner,
repo},runId,runAttempt,serverUrl,apiUrl:url("GITHUB_API_URL","https://api.github.com"),workspace:required("GITHUB_WORKSP\
ACE",/^.+$/s,"the folder of the checkout")[0],temporaryFolder:optional("RUNNER_TEMP"),summaryPath:optional("GITHUB_STEP_\
SUMMARY"),maxRetentionDays:Number(optional("GITHUB_RETENTION_DAYS")??0)===0?void 0:count("GITHUB_RETENTION_DAYS"),hasArtifacts:[
"ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL"].every(optional)&&isCloud(serverUrl),provenance:{repository,repositoryUrl:`${serverUrl}\
/${repository}`,commit:optional("GITHUB_SHA")??null,ref:optional("GITHUB_REF")??null,workflow:optional("GITHUB_WORKFLOW")??
null,run:`${runId}.${runAttempt}`,runUrl:`${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,actor:optional(
"GITHUB_ACTOR")??null,pullRequest:pullRequestOf(env)}}}function isCloud(serverUrl){return/^github\.com$|\.(?:ghe\.com|localhost)$/i.
test(URL.canParse(serverUrl)?new URL(serverUrl).hostname:"")}import{isAbsolute,relative,resolve}from"node:path";var MOST=9;function annotatePlaces(error2,forge,{workingDirectory,checkout}){if(!(error2 instanceof MlopsError))return;let told=error2.
places.flatMap(({file,...place})=>{let path=relative(checkout,resolve(workingDirectory,file)).replaceAll("\\","/");return path.
split("/")[0]===".."||isAbsolute(path)?[]:[{...place,file:path}]});for(let place of told.slice(0,MOST))forge.annotate({level:"\
error",title:"mlops-actions",...place})}var rootCommands=commands.filter(command=>command.action!=="none");function inputsOf(command){return Object.values(command.
options).filter(option=>option.face!=="command-line").map(option=>({...option,default:option.actionDefault}))}function rootInputs(){
let uses=rootCommands.flatMap(command=>inputsOf(command).map(option=>({command,option})));return new Map(uses.map(({option:{
name}})=>[name,uses.filter(use=>use.option.name===name)]))}function isFilledIn(option){return option.actionDefault.startsWith(
"${{")}function chosenCommand(read){let named=read("command").trim(),names=rootCommands.map(({name})=>name),command=rootCommands.
find(({name})=>name===named);if(command===void 0){let close=nearest(named,names),found=named===""?"is missing":`is ${JSON.
stringify(plainLine(named,60))}`;throw new ConfigurationError(`the input command ${found}, expected one of ${names.join(
", ")}`,{hint:close===void 0?void 0:`did you mean ${close}?`})}return refuseForeignInputs(command,read),command}function refuseForeignInputs(command,read){
let own=inputsOf(command).map(({name})=>name),foreign=[...rootInputs()].filter(([name,uses])=>!own.includes(name)&&!uses.
some(({option})=>isFilledIn(option))&&read(name).trim()!=="");if(foreign.length===0)return;let told=foreign.map(([name,uses])=>`${command.
name} has no input ${name}, which is for ${uses.map(use=>use.command.name).join(", ")}`);throw new ConfigurationError(told.
join(`
`),{hint:`the inputs of ${command.name} are ${own.join(", ")}`})}async function runAction(name){try{process.exitCode=await runOne(name===null?chosenCommand(input=>getInput(input)):commandNamed(
name))}catch(error2){let{text,exitCode}=describeError(error2);setFailed(plainText(text)),summarise(plainText(text)),process.
exitCode=exitCode}}function summarise(text){let path=process.env.GITHUB_STEP_SUMMARY;if(!path)return;let lines=text.split(
`
`).map(line=>`    ${line}`);try{appendFileSync2(path,`## ❌ The run did not come to an end

${lines.join(`
`)}

`)}catch(cause){warning(`the summary cannot be written: ${plainText(cause.message)}`)}}function commandNamed(name){let command=commands.
find(candidate=>candidate.name===name);if(command===void 0)throw new TypeError(`no command named ${name}`);return command}
async function runOne(command){let log=actionsLogger(process.stdout),options=readCommandOptions(command,inputOf,option=>`\
input ${option.name}`),token=options.githubToken??null;for(let secret of[token,process.env.MLOPS_SIGNING_KEY])secret&&setSecret(
secret);let run=readGitHubEnvironment(process.env),workingDirectory=resolve2(run.workspace,options.workingDirectory),signal=stopOnSignals(),
temporaryFolder=run.temporaryFolder??tmpdir(),context={workingDirectory,temporaryFolder,forge:gitHubForge({run,token,log}),
log,provenance:run.provenance,signal,now:()=>new Date,clock:()=>performance.now(),sleep:seconds=>sleep3(1e3*seconds,void 0,
{signal}),threads:availableParallelism(),random:Math.random,registryStore:branch=>gitHubRegistryStore({run,token,log,branch,
now:()=>new Date}),settings:()=>gitHubRepositorySettings(gitHubClient({run,token,log}),run.maxRetentionDays),peakRssBytes,
secret:secret=>process.env[secret],programs:childPrograms({environment:process.env,workingDirectory,temporaryFolder,log}),
pipes:null,program:"mlops"},{done,exitCode}=await runCommand(command,options,context).catch(error2=>{throw annotatePlaces(
error2,context.forge,{workingDirectory,checkout:run.workspace}),error2}),reportPath=resolve2(workingDirectory,options.report??
join2(mkdtempSync(join2(process.env.RUNNER_TEMP??tmpdir(),"mlops-")),"report.json"));options.report===null&&writeFileSync(
reportPath,`${JSON.stringify(done.report,null,2)}
`),process.stdout.write(plainText(done.text));let outputs={...done.outputs,"report-path":reportPath};for(let{name}of command.
outputs){let value=outputs[name];if(value===void 0)throw new TypeError(`${command.name} declares an output ${name} that \
it does not set`);setOutput(name,value)}return await done.tell?.(),context.programs.refuseLate(["GITHUB_OUTPUT","GITHUB_\
STEP_SUMMARY"]),(exitCode===1||exitCode===3)&&error(`verdict: ${done.report.verdict}${exitCode===1?", which fail-on name\
s":""}`),exitCode}function inputOf(option){if(option.face==="command-line")return;let value=getInput(option.name);if(value.
includes("\0"))throw new ConfigurationError(`input ${option.name} holds a NUL character`);return value===""&&!isFilledIn(
option)?option.actionDefault:value}export{runAction};
