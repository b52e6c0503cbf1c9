import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{calibrationNotices,checkTable,columnNotices,data,datasetNotices,htmlPage,leftOutOf,loadSources,majorityNotices,metricTable,
pair,permutationImportance,precisionRecallCurve,promotionGate,rocCurve,sampleRows,savePictures,scoreHistogram,section,skillCheck,
sweepThresholds,tableHtml,testPartOf,told,uncalibratedNotices}from"./chunk-JELGCPKW.js";import{columnsRead}from"./chunk-ADUEVBC3.js";
import{Running,SEARCH_FILE,Watch,bestTrial,isReportOf,learningCurveOf,predictorFiles,rankedTrials,readPredictor,requireSound,
searchFile,searchNotices,searchReport,searchSummary,signOf,tryWithRegistry,typeHere,withRegistry}from"./chunk-BL5K3WHS.js";
import{ABANDONED,ADDED,ALERT_KIND_WORDS,AUDIT_FOLDER,CARD_FILE,CHECKPOINT_FILE,COMMITTED,DONE,HEALTHY,INDEX_FILE,INTERRUPTED,
PENDING_REMAINS,PROMOTED,RAISED,RETIRED,ROLLED_BACK,STAGED,UNDECIDED,addVersion,advance,alertKey,bodyDigest,bytesIn,changesBetween,
checkpointText,currentOf,cutter,digestKey,digestProblem,digestsOf,doneDetails,expiredVersions,explains,findVersion,holdsLock,
indexText,intentDetails,intentOf,isPlaceholder,moveVersions,newToken,openFolder,openRegistry,openSegment,packageDigest,packagePath,
promoteVersion,readCard,readCommitted,readIntent,readLog,readPackage,refuseName,registryReadme,releaseLock,removeLeftovers,
removeUnreferenced,removeVersion,repairTail,requireFolder,rewriteLock,rollbackVersion,sealedLog,signerFrom,splitDataset,
takeBack,takeLock,thisProcess,unexplained,vkeyOf,writeDerived,writeIntent,writePackage}from"./chunk-VXE5V2ZB.js";import{
bestEffort,describeFailure}from"./chunk-BA7OKAAY.js";import{shellWord}from"./chunk-NINQMHE2.js";import"./chunk-HJJC73P7.js";
import{givenHyperparameters,planTraining,saveData,savedSource,savedSplit}from"./chunk-YUOBXDSR.js";import"./chunk-6K4ZHIHY.js";
import"./chunk-UIQPRCPE.js";import{attempt,createFolder,errorCode,listFolder,readIfThere,removeEmptyFolders,replaceFile}from"./chunk-TGGE5LDT.js";
import{findConfig}from"./chunk-VYXWVEQJ.js";import{TOOL,VERDICT_MARKS,VERDICT_WORDS,beginning,reportHead}from"./chunk-PCAYBT6X.js";
import{gridValues,isRange,lies,placeOf,valueAt}from"./chunk-UE3MRMTC.js";import{TRAINING_CODE,VERSION}from"./chunk-XX7HYOC4.js";
import{limitMarkdown}from"./chunk-PU4GGSTN.js";import{trainOptions}from"./chunk-X4EB5MAA.js";import{isPackageFileName,
isVersion,versionName}from"./chunk-44FP2YMH.js";import{resolvePath}from"./chunk-Y4HTKM3Q.js";import{THRESHOLD_REASONS,
chooseThreshold,steadyBestF1,validator}from"./chunk-VKUJVYB5.js";import{ENSEMBLE,asMember,calibrate,combine,ensembleModel,
fitCalibration,logit,predict,predictPrepared,probabilityErrors}from"./chunk-RMRPDWUN.js";import{UnscorableError,modelTypes,
newton,pause,seededRandom}from"./chunk-76XZFTSH.js";import{canonicalJson,selectRows}from"./chunk-HPOJS2EI.js";
import"./chunk-QRIWRI54.js";import{sha256,showJson,writeFileAtomic}from"./chunk-RJKQ66L2.js";import"./chunk-DIU7V4GH.js";
import"./chunk-I4PJQ3OJ.js";import{RELIABILITY_FILE,drawPictures,reliabilitySvg}from"./chunk-LVC22S3Z.js";import{
CHECK_HEAD,GROUND,checkRow,compareAggregates,compareWithBaseline,formatBeside,formatChange,formatCount,formatNumber,formatSeconds,
formatShare,formatTime,intervalText,markdownTable,number,pairedInterval,plural,textTable}from"./chunk-WWV4V5KP.js";
import"./chunk-C2RUJGF2.js";import{meets,verdictOf}from"./chunk-JSBGDFAF.js";import{asError,errorData,errorFrom}from"./chunk-NN6X4P4T.js";
import{METRICS,evaluate,logLosses,metricValues,rank,relevantRows}from"./chunk-BXTEZIXI.js";import{mean,normalCdf}from"./chunk-XS4K36J2.js";
import{markdownCode,markdownText,markupText,plainLine,titleText}from"./chunk-DIR6TIPL.js";import{CancelledError,ConfigurationError,
DataError,IntegrityError,MlopsError,PlatformError}from"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";import{normalize}from"node:path";import{existsSync}from"node:fs";import{join as join2,resolve}from"node:path";import{join}from"node:path";function timeIn({base},now){let time=now.toISOString(),last=base?.committedAt;return last!==void 0&&last>time?last:time}var Transaction=class{#session;#segment;#watch;#models;#state="open";constructor(session,segment,watch){this.#session=session,
this.#segment=segment,this.#watch=watch,watch.writes(segment),this.#models=session.base?.models??new Map}get models(){return this.#models}append(kind,details2,at){
this.#requireLock();let{index,leafHash}=this.#segment.append({kind,at:at.toISOString(),run:this.#session.run,details:details2});
return{index,leafHash:Buffer.from(leafHash).toString("hex")}}newVersion(model2,createdAt,modelFiles){let versions=this.#models.
get(model2)??[],digest=packageDigest(digestsOf(modelFiles));return versionName(createdAt,digest,name=>versions.some(entry=>entry.
version===name))}stage(model2,staged){this.#beginChanging(),refuseName(this.#models,model2);let{version,type,stage,metrics}=staged,
at=timeIn(this.#session,staged.createdAt);if(!isVersion(version))throw new TypeError(`${JSON.stringify(version)} is no v\
ersion`);let files=digestsOf(staged.files),entry={version,type,stage,created_at:at,stage_since:at,rolled_back_at:null,sha256:packageDigest(
files),bytes:bytesIn(staged.files),files,metrics},replaces=stage==="current"?currentOf(this.#models,model2)?.version??null:
null,next=addVersion(this.#models,model2,entry),digests=files,details2={model:model2,version,type,stage,sha256:entry.sha256,
files:digests,replaces};return this.append(STAGED,details2,staged.createdAt),writePackage(this.#session.modelsDir,packagePath(
model2,entry),staged.files),this.#move(model2,next),entry}promote(model2,version,now){this.#beginChanging();let replaces=currentOf(
this.#models,model2)?.version??null,from=findVersion(this.#models,model2,version).stage,next=promoteVersion(this.#models,
model2,version,timeIn(this.#session,now));return this.append(PROMOTED,{model:model2,version,from,replaces},now),this.#move(
model2,next),findVersion(this.#models,model2,version)}rollback(model2,now){this.#beginChanging();let replaces=currentOf(
this.#models,model2)?.version??null,next=rollbackVersion(this.#models,model2,timeIn(this.#session,now)),entry=currentOf(
next,model2);return this.append(ROLLED_BACK,{model:model2,version:entry.version,replaces},now),this.#move(model2,next),entry}retire(model2,rules,now){
this.#beginChanging();let expired2=expiredVersions(this.#models,model2,rules,now);for(let{version,stage,ageDays,limitDays}of expired2){
readPackage(this.#session.modelsDir,model2,findVersion(this.#models,model2,version)),this.#models=removeVersion(this.#models,
model2,version);let details2={model:model2,version,stage,age_days:Math.floor(ageDays),limit_days:limitDays};this.append(
RETIRED,details2,now)}return expired2}intend(draft,now){this.#beginChanging();let intent=intentOf(draft,timeIn(this.#session,
now),this.#segment.size);return this.append(ADDED,intentDetails(intent),now),writeIntent(this.#session.modelsDir,intent),
intent}commit(now){this.#requireLock(),this.#watch.requireUndisturbed(this.#segment);let{modelsDir,run,base,origin,signer}=this.#session,
changes=changesBetween(base?.models??new Map,this.#models),page={run,committedAt:timeIn(this.#session,now),models:this.#models},
readmeSha256=sha256(registryReadme(page)),body={...page,readmeSha256},told2=changes,details2={index_sha256:bodyDigest(body),
readme_sha256:readmeSha256,changes:told2};this.append(COMMITTED,details2,now),this.#state="committing",this.#segment.close();
let{size,root}=sealedLog(join(modelsDir,AUDIT_FOLDER),base?.log,this.#segment.size),checkpoint=checkpointText(origin,size,
root,signer),index={...body,log:{size,root,checkpoint}};return replaceFile(join(modelsDir,CHECKPOINT_FILE),checkpoint),this.#requireLock(),
this.#replaceIndex(indexText(index)),this.#finish(index),{root,size,checkpoint,changes,verifierKey:signer===void 0?null:
vkeyOf(signer.key)}}abandon(now,reason){let{modelsDir,token,base,recovers}=this.#session;if(this.#state==="over"||!holdsLock(
modelsDir,token))return null;let disturbed=this.#watch.disturbance(this.#segment);if(disturbed!==null)throw recovers||this.#takeBack(),
disturbed;return this.#models=base?.models??new Map,removeUnreferenced(modelsDir,base),this.#reopenSegment(),this.append(
ABANDONED,{reason,first_entry:base?.log.size??0},now),this.commit(now)}withdraw(now,reason){let{modelsDir,token,recovers}=this.#session;
if(this.#state==="over"||!holdsLock(modelsDir,token))return;if(recovers||this.#state==="committing"){this.abandon(now,reason);
return}let disturbed=this.#watch.disturbance(this.#segment);if(this.#takeBack(),disturbed!==null)throw disturbed}#takeBack(){
this.#state="over",this.#segment.close(),takeBack(this.#session)}#move(model2,next){let{modelsDir,base}=this.#session,committed=base?.
models.get(model2)??[];moveVersions(modelsDir,model2,{committed,before:this.#models.get(model2)??[],after:next.get(model2)??
[]}),this.#models=next}#replaceIndex(text){let path=join(this.#session.modelsDir,INDEX_FILE);try{replaceFile(path,text)}catch(cause){
throw readIfThere(path)===text?this.#cleanUpFailed(cause):cause}}#finish(index){let{modelsDir}=this.#session;try{writeDerived(
modelsDir,index),removeUnreferenced(modelsDir,index),removeLeftovers(modelsDir),releaseLock(modelsDir),this.#state="over"}catch(cause){
throw this.#cleanUpFailed(cause)}}#cleanUpFailed(cause){return this.#state="over",new PlatformError(`the run is committe\
d, but clearing up after it failed: ${cause.message}`,{hint:(cause instanceof MlopsError?cause.hint:void 0)??"the next r\
un finishes it",cause})}#reopenSegment(){let{modelsDir,base}=this.#session;this.#segment.close(),createFolder(join(modelsDir,
AUDIT_FOLDER));let{size}=repairTail(join(modelsDir,AUDIT_FOLDER),base?.log.size??0);this.#segment=openSegment(join(modelsDir,
AUDIT_FOLDER),size),this.#watch.writes(this.#segment),this.#state="open"}#beginChanging(){this.#requireLock(),this.#watch.
beginChanging(this.#segment)}#requireLock(){if(this.#state==="over")throw new TypeError("the transaction is over");if(!holdsLock(
this.#session.modelsDir,this.#session.token))throw new PlatformError("another run has taken over the registry from this \
one; nothing was committed",{hint:"a folder that several machines write to directly is not supported: give each its own \
copy"})}};var EMPTY_ROOT=sha256("");function beginTransaction(folder,options){let modelsDir=resolve(folder);checkpointText(options.
origin,0,EMPTY_ROOT,options.signer),requireFolder(modelsDir),requirePlainFiles(modelsDir);let createdFolder=createFolder(
modelsDir);try{let pending=lock(modelsDir,options);return prepare(modelsDir,options,pending,createdFolder)}catch(error){
throw createdFolder!==void 0&&removeEmptyFolders(modelsDir,createdFolder),error}}function lock(modelsDir,{run,now}){let pending={
token:newToken(),schema_version:1,run,...thisProcess(),started_at:now.toISOString(),base:null,log_size:null,recovers:null};
return takeLock(modelsDir,pending,dead=>{if(dead.log_size===null)return pending;let committed=readCommitted(modelsDir);if(!explains(
dead,committed))throw unexplained(modelsDir,dead);let recovers=dead.recovers??dead.run;return{...pending,base:committed.
digest,log_size:sizeOf(committed),recovers}})}function prepare(modelsDir,options,pending,createdFolder){let recovers=pending.
recovers,folder=join2(modelsDir,AUDIT_FOLDER),{run,origin,signer}=options;try{let committed=readCommitted(modelsDir);recovers===
null&&committed.index===null&&refuseOtherFiles(modelsDir),requireSound(modelsDir,recovers===null?null:pending),recovers!==
null&&tidy(modelsDir,committed.index);let size=recovers===null?sizeOf(committed):repairTail(folder,sizeOf(committed)).size,
session={modelsDir,run,origin,signer,token:pending.token,base:committed.index,createdFolder,recovers:recovers!==null};createFolder(
folder);let watch=new Watch(modelsDir,{...pending,base:committed.digest,log_size:sizeOf(committed),recovers:null}),transaction=new Transaction(
session,openSegment(folder,size),watch);if(recovers!==null){let isCommitted=committed.index?.run===recovers,details2={interrupted_run:recovers,
committed:isCommitted,first_entry:sizeOf(committed)};transaction.append(INTERRUPTED,details2,options.now)}return rewriteLock(
modelsDir,{...pending,base:committed.digest,log_size:sizeOf(committed),recovers:null}),transaction}catch(error){throw recovers===
null&&releaseLock(modelsDir),error}}function requirePlainFiles(modelsDir){if(!existsSync(modelsDir))return;let[link]=openFolder(
modelsDir).links;if(link!==void 0)throw new IntegrityError(`${join2(modelsDir,link)} is a link or a special file`,{hint:"\
no run makes one: look at where it leads, then put the folder or file itself in its place"})}function refuseOtherFiles(modelsDir){
let others=listFolder(modelsDir).filter(({name,isFolder})=>isFolder?listFolder(join2(modelsDir,name)).length>0:!isPlaceholder(
modelsDir,name)&&!PENDING_REMAINS.test(name));if(others.length===0)return;let names=others.slice(0,5).map(({name})=>name);
throw new ConfigurationError(`${modelsDir} holds files, but no registry: ${names.join(", ")}${others.length>5?", …":""}`,
{hint:"choose an empty folder with --models-dir, or move them away"})}function tidy(modelsDir,index){removeUnreferenced(
modelsDir,index),removeLeftovers(modelsDir),writeDerived(modelsDir,index)}function sizeOf({index}){return index?.log.size??
0}var LATEST=8;function isRegression(model2){return model2.baseline!==null&&(model2.baseline.outcome==="inferior"||model2.
gate.verdict==="fail")}function regressionAccount(facts){let{model:model2}=facts;return model2.reused?null:isRegression(
model2)?raised(facts):model2.promoted?healthy(model2):undecided(model2)}function raised({model:model2,history,at,branchUrl}){
let{baseline:baseline2,gate}=model2,checks=[...gate.checks,...baseline2?.checks??[]],failed=checks.filter(check=>check.status===
"fail"),rows=[...history,{at,version:model2.version,metrics:model2.metrics,promoted:model2.promoted}],standing2=standingOf(
model2),cause=JSON.stringify([baseline2?.version??null,failed.map(check=>check.name),standing2]);return{observation:{kind:"\
regression",subject:model2.name,state:"raised",fingerprint:sha256(cause).slice(0,16),headline:headlineOf(failed[0],baseline2)},
first:[`**${markdownCode(model2.name)}** ${OPENINGS[standing2]}: ${failed.map(check=>check.message).join(" ")}`,...productionWords(
model2)].join(" "),details:{meanwhile:`Production is unchanged: version \`${baseline2?.version??"–"}\` goes on serving${standing2.
endsWith("_bad")?", though it misses the same limits on these rows":""}. The new version \`${model2.version}\` is kept as\
 a candidate.`,checks,history:{heading:"Latest trainings",rows:[["when (UTC)","version","accuracy","promoted"],...rows.slice(
-LATEST).map(historyRow)],right:[2]},steps:[`Look at the data first: ${markdownCode(model2.data.location)}, SHA-256 \`${model2.
data.digest}\`.`,`Read the card in ${cardPlace(model2,branchUrl)}.`,"Mend the data or the configuration and train again."],
artifact:`mlops-${model2.name}-${model2.version}`}}}var OPENINGS={worse:"trained worse than the version in production",worse_and_bad:"\
trained worse than the version in production, which misses its limits on these data too",as_bad:"misses its limits on th\
ese data, and so does the version in production",worse_than_limits:"trained worse: it misses limits that the version in \
production meets",unknown:"misses its limits"};function standingOf({gate,baseline:baseline2}){let failed=gate.checks.filter(
({status})=>status==="fail"),theirs=failed.map(check=>[check,onSameRows(baseline2,check)]),isBad=failed.length>0&&theirs.
every(([{limit:limit2},value])=>limit2!==null&&value!==null&&!meets(limit2,value));return baseline2?.outcome==="inferior"?
isBad?"worse_and_bad":"worse":isBad?"as_bad":theirs.some(([,value])=>value===null)?"unknown":"worse_than_limits"}function onSameRows(baseline2,{
name}){return baseline2===null||!["all_rows","some_rows"].includes(baseline2.ground)?null:baseline2.metrics?.[name]??null}
function productionWords({gate,baseline:baseline2}){let failed=gate.checks.filter(({status})=>status==="fail");if(failed.
length===0||baseline2===null)return[];let told2=failed.flatMap(check=>{let value=onSameRows(baseline2,check);return value===
null?[]:[`${check.name} ${beside(value,check)}`]});if(told2.length>0)return[`Production has ${told2.join(", ")} on ${sameRows(
baseline2)}.`];let ground=baseline2.checks.find(({name})=>name===GROUND);return ground===void 0?[]:[markdownText(ground.
message,400)]}function beside(value,{limit:limit2}){return formatBeside(value,limit2?.value??value)[0]}function sameRows({
ground,metrics}){let rows=`${formatCount(metrics?.n??0)} rows`;return ground==="all_rows"?`the same ${rows}`:`the ${rows}\
 of these that it has not learned from`}function headlineOf(check,baseline2){if(check===void 0)return"worse than product\
ion";let rows=check.n===null?"":`, n ${formatNumber(check.n)}`;if(check.name.startsWith(COMPARED))return`${changeOf(check)}${rows}`;
let theirs=onSameRows(baseline2,check),production=theirs===null?"":` (production ${beside(theirs,check)})`;return`${levelOf(
check)}${production}${rows}`}var COMPARED="baseline:";function levelOf({name,observed:observed2,limit:limit2}){if(limit2===
null||typeof observed2!="number")return`${name} ${formatNumber(observed2)}`;let[value,asked]=formatBeside(observed2,limit2.
value);return`${name} ${value}, ${limit2.comparison==="at_least"?"below":"above"} ${asked}`}function changeOf({name,observed:observed2,
limit:limit2}){let metric=name.slice(COMPARED.length);if(limit2===null||typeof observed2!="number")return`${metric} wors\
e than production`;let[change,allowed]=formatBeside(Math.abs(observed2),Math.abs(limit2.value));return`${metric} ${observed2<
0?"lost":"gained"} ${change} against production, ${allowed} allowed`}function undecided({name,gate,baseline:baseline2}){
let open=[...gate.checks,...baseline2?.checks??[]].filter(({status})=>status!=="pass"),[worst]=open;return{observation:{
kind:"regression",subject:name,state:"undecided",headline:worst===void 0?"not promoted":`${worst.name} ${worst.status.replaceAll(
"_"," ")}`},first:`**${markdownCode(name)}** could not be decided: ${open.map(({message})=>markdownText(message,400)).join(
" ")}`,details:null}}function cardPlace({name,version,stage,package:folder},branchUrl){if(folder===null)return"the artif\
act";let shown3=markdownCode(`${folder}/README.md`);return branchUrl===null?shown3:`[${shown3}](${branchUrl}/${stage}/${name}\
/${version}/README.md)`}function healthy(model2){let accuracy=formatNumber(model2.metrics.accuracy);return{observation:{
kind:"regression",subject:model2.name,state:"healthy",headline:`accuracy ${accuracy}, promoted`},first:`**${markdownCode(
model2.name)}** is healthy again: version \`${model2.version}\` passed every check (accuracy ${accuracy}) and is in prod\
uction.`,details:null}}function historyRow({at,version,metrics,promoted}){let accuracy=metrics?.accuracy??null;return[formatTime(
String(at)),markdownCode(String(version)),formatNumber(accuracy),promoted===!0?"yes":"no"]}var WORDS={weighted:"weighted mean",stacked:"stack"};function ensembleLines({name,method,members,weights,built,decision:decision2}){
let parts=members.map((member,i)=>weights===null?member:`${member} ${weights[i].toFixed(3)}`);return[`${name} · ensemble${built?
"":" · NOT BUILT"}`,`  ${WORDS[method]} of ${parts.join(", ")}`,`  ${decision2}`]}function ensembleMarkdown({name,method,
members,built,decision:decision2}){let of=members.map(member=>markdownCode(member)).join(", ");return`- ${built?"🧩":"\
▫️"} ${markdownCode(name)}, ${WORDS[method]} of ${of}: ${markdownCode(decision2,500)}`}var SHOWN=10;function searchSentence(report){let{method,metric,folds,trials,seconds}=report,{statuses}=searchSummary(report),
told2=[[statuses.pruned,"given up as worse"],[statuses.failed,"failed"],[statuses.stopped,"stopped"]].flatMap(([count,what])=>count===
0?[]:[`, ${count} ${what}`]).join(""),best=bestTrial(report);return`${method}, ${plural(trials.length,"trial")} on ${folds}\
 folds in ${formatSeconds(seconds)}${told2}; best ${metric} ${formatNumber(best.value)} with ${settingsText(best.hyperparameters)}\
 (trial ${best.number})`}function settingsText(hyperparameters){return Object.entries(hyperparameters).map(([name,value])=>`${name}\
 = ${showJson(value)}`).join(", ")}function searchMarkdown(report){let{trials,metric}=report,ranked=rankedTrials(report),
row3=({number:number3,value,folds,hyperparameters})=>[String(number3),formatNumber(value),folds.map(formatNumber).join("\
 "),markdownCode(settingsText(hyperparameters),200)],more=trials.length-Math.min(SHOWN,ranked.length);return[`<details><\
summary>Search: ${plural(trials.length,"trial")}</summary>`,"",markdownCode(searchSentence(report),400),"",...markdownTable(
[["trial",metric,"on each fold","hyperparameters"],...ranked.slice(0,SHOWN).map(row3)],[0,1]),"",...more>0?[`${plural(more,
"more trial")} in the report.`,""]:[],"</details>",""]}var BESIDE=["precision","recall","f1","false_positive_rate","roc_auc","average_precision"];function judgeSimpleBaseline({
name,description,score},calibration,test){let threshold=steadyBestF1(score(calibration),calibration.labels)?.threshold??
.5,values=metricValues(score(test),test.labels,threshold),metrics=Object.fromEntries(BESIDE.map(metric=>[metric,values[metric]]));
return{name,description,threshold,metrics}}var TITLES=BESIDE.map(name=>METRICS.find(metric=>metric.name===name).title),BESIDE_NUMBERS=TITLES.map((_,i)=>i+1);function besideRows({
name,metrics,simple_baseline:simple}){return simple===null?[]:[["on the test rows",...TITLES],[name,...BESIDE.map(metric=>formatNumber(
metrics[metric]))],[simple.name,...BESIDE.map(metric=>formatNumber(simple.metrics[metric]))]]}var MOST_COLUMNS=10;function untrainedLines({name,type,dataset,location,message,hint,columns}){return[`${name} · ${type}\
 · NOT TRAINED`,`  data   ${showJson(dataset)} from ${plainLine(location)}`,`  ${message}`,...hint===null?[]:[`  → ${hint}`],
...columns.slice(0,MOST_COLUMNS).map(text=>`  ${text}`)]}function untrainedMarkdown({name,type,dataset,location,...told2}){
let{message,hint,columns}=told2;return[`- ❌ ${markdownCode(name)} (${markdownCode(type)}) was not trained on ${markdownCode(
dataset)} (${markdownCode(location)}): ${markdownCode(message,1e3)}`,...hint===null?[]:[`  - ${markdownCode(hint,500)}`],
...columns.slice(0,MOST_COLUMNS).map(text=>`  - ${markdownCode(text,500)}`)]}var MOST_LEFT_OUT=20;function trainText(report,verify){let told2=new Set,lines=report.models.flatMap(model2=>[...modelLines(
model2,told2),""]);for(let ensemble of report.ensembles)lines.push(...ensembleLines(ensemble),"");for(let model2 of report.
errors)lines.push(...untrainedLines(model2),"");let trained2=report.models.filter(model2=>!model2.reused),unchanged=report.
models.length-trained2.length,promoted=trained2.filter(model2=>model2.promoted).length,counts=[`${promoted} promoted`,`${trained2.
length-promoted} not`,...unchanged===0?[]:[`${plural(unchanged,"model")} unchanged`],...report.errors.length===0?[]:[`${plural(
report.errors.length,"model")} failed`]];return lines.push(`${plural(trained2.length,"model")} trained in ${formatSeconds(
report.seconds)}: ${counts.join(", ")}`),report.dry_run?lines.push("Dry run: nothing was kept."):report.audit===null&&lines.
push(`Pull request #${report.pull_request}: nothing was kept on the branch.`),report.audit!==null&&lines.push(...textTable(
[["  registry",report.models_dir],...report.branch===null?[]:[["  kept on",`branch ${report.branch.name}, commit ${report.
branch.commit}`]],["  audit log",`${report.audit.path}, ${formatCount(report.audit.size)} entries, root ${report.audit.root}`],
...report.audit.verifier_key===null?[]:[["  public key",report.audit.verifier_key]],["  verify it",verify]],[])),`${lines.
join(`
`)}
`}function statusOf({promoted,reused}){return reused?"UNCHANGED":promoted?"PROMOTED":"NOT PROMOTED"}function asideLines({
data:data3,notices},told2){let columns=data3.left_out.map(({column,kind})=>`${plainLine(column,60)}${kind===null?"":` (${kind}\
)`}`),more=columns.length-MOST_LEFT_OUT,named=`${columns.slice(0,MOST_LEFT_OUT).join(", ")}${more>0?`, and ${formatCount(
more)} more`:""}`,of=`${data3.location}: ${named}`,isNew=columns.length>0&&!told2.has(of);return told2.add(of),[...notices.
map(text=>`  notice ${text}`),...isNew?[`  notice left out: ${named}`]:[]]}function beside2(model2){let rows=besideRows(
model2);return rows.length===0?[]:["",...textTable(rows,BESIDE_NUMBERS,"  ")]}function modelLines(model2,told2){let{data:data3,
baseline:baseline2}=model2,split=data3.split,checks=[...model2.gate.checks,...baseline2?.checks??[]],lines=[`${model2.name}\
 · ${model2.type} · ${model2.version}`,`  data   ${data3.source==="synthetic"?"synthetic ":""}${data3.location}: ${formatCount(
data3.rows)} rows, ${formatShare(data3.positives,data3.rows)} positive`,`  split  ${split.by}: ${formatCount(split.train_rows)}\
 to train, ${formatCount(split.calibration_rows)} to calibrate, ${formatCount(split.test_rows)} to judge`,...model2.search===
null?[]:[`  search ${searchSentence(model2.search)}`],...asideLines(model2,told2),"",...textTable([CHECK_HEAD,...checks.
map(checkRow)],[1,2,4],"  "),...beside2(model2),"",`  ${statusOf(model2)}: ${model2.decision}`];return model2.package!==
null&&lines.push(`  model and card  ${model2.package}`),model2.files.html!==null&&lines.push(`  pictures        ${model2.
files.html}`),lines}import{lstatSync,readFileSync,rmSync}from"node:fs";import{join as join3}from"node:path";var HandOverError=class extends IntegrityError{},TRAINED_FILE="trained.json",LARGEST_BYTES=1<<23;function writeHandedOver(folder,made,config,{
run,commit}){let{job}=made,files="kept"in made?new Map:predictorFiles(made.predictor),handed={schema_version:1,model:job.
config.name,job:job.identity.json,job_sha256:job.identity.sha256,config_sha256:config.digest,run,commit,unchanged:"kept"in
made?made.kept.version:null,trained:"kept"in made?null:trainedJson(made),files:digestsOf(files)};return onDisk(folder,()=>{
rmSync(join3(folder,TRAINED_FILE),{force:!0});for(let[name,bytes]of files)writeFileAtomic(join3(folder,name),bytes);writeFileAtomic(
join3(folder,TRAINED_FILE),`${JSON.stringify(handed,null,2)}
`)}),handed}function handedOverFiles(folder,{files}){return[...Object.keys(files),TRAINED_FILE].map(name=>join3(folder,name))}
function trainedJson(made){let{split,metrics,trainingSeconds,chosen,hyperparameters,search:search2}=made,{n,values}=metrics;
return{split:{...split.facts},metrics:{n,values},training_seconds:trainingSeconds,decision_threshold:chosen,hyperparameters,
search:search2}}function readHandedOver(folder,model2){let bytes=readPlainFile(join3(folder,TRAINED_FILE),LARGEST_BYTES);
if(bytes===void 0)throw new DataError(`no trained ${model2} was handed over: its job failed, or did not run`,{hint:"look\
 at the job that was to train it; when it runs again, this one can run again too"});let found;try{found=JSON.parse(bytes.
toString())}catch(cause){throw new HandOverError(`${TRAINED_FILE} of ${model2} is not JSON`,{cause})}let problem=shapeProblem(
found);if(problem===void 0)return found;throw new HandOverError(`${TRAINED_FILE} of ${model2} ${problem}`,{hint:"it was \
written by another version of mlops-actions, or changed after it was written: train again"})}function readModelFiles(folder,{
model:model2,files}){return new Map(Object.entries(files).map(([name,expected])=>{let bytes=readPlainFile(join3(folder,name),
expected.bytes);if(bytes===void 0)throw new HandOverError(`${name} of ${model2} is missing, no plain file, or too long`);
let problem=digestProblem({sha256:sha256(bytes),bytes:bytes.byteLength},expected);if(problem!==void 0)throw new HandOverError(
`${name} of ${model2} ${problem}`);return[name,bytes]}))}function readPlainFile(path,mostBytes){return onDisk(path,()=>{
let found=lstatSync(path,{throwIfNoEntry:!1});return found?.isFile()&&found.size<=mostBytes?readFileSync(path):void 0})}
function onDisk(path,work){try{return work()}catch(cause){if(errorCode(cause)===void 0)throw cause;let hint="hand over i\
n a folder that both jobs can use";throw new PlatformError(`cannot hand over in ${path}: ${cause.message}`,{hint,cause})}}
function shapeProblem(found){if(!isObject(found))return"is not an object";if(found.schema_version!==1)return"is not of s\
chema version 1";let{model:model2,job,job_sha256,config_sha256,run,unchanged,trained:trained2,files}=found;if(![model2,job_sha256,
config_sha256].every(text=>typeof text=="string")||!isObject(job))return"does not name model, job and configuration";if(typeof run!=
"string"||!/^[\w.-]{1,100}$/.test(run))return"does not name its run";if(trained2===null)return isKeptVersion(unchanged)?
void 0:"is of a model neither trained nor unchanged";if(unchanged!==null||!isTrained(trained2))return"is of a model whos\
e training it does not describe";let digests=isObject(files)?Object.entries(files):[];return digests.every(([name,file])=>isPackageFileName(
name)&&isDigest(file))&&digests.length>0?void 0:"names no files, or names them wrongly"}function isKeptVersion(unchanged){
return typeof unchanged=="string"&&isVersion(unchanged)}function isTrained(trained2){if(!isObject(trained2))return!1;let{
split,metrics,training_seconds:seconds,decision_threshold:chosen,hyperparameters,search:search2}=trained2;return[split,metrics,
hyperparameters].every(isObject)&&isObject(metrics.values)&&typeof seconds=="number"&&seconds>=0&&isChosen(chosen)&&(search2===
null||isObject(search2))}function isChosen(chosen){if(!isObject(chosen))return!1;let{threshold,chosen_by:by,f1}=chosen,isKnown=THRESHOLD_REASONS.
includes(by);return typeof threshold=="number"&&isKnown&&(f1===null||typeof f1=="number")}function isDigest(file){return isObject(
file)&&typeof file.sha256=="string"&&Number.isSafeInteger(file.bytes)}function isObject(value){return typeof value=="obj\
ect"&&value!==null&&!Array.isArray(value)}var TrainingFailed=class extends Error{error;constructor(thrown){let error=asError(thrown);super(error.message,{cause:thrown}),
this.error=error}},OUR_FAULT="this is a fault of mlops-actions itself: please report it, with the stack in the log";function failureOf(job,error){
if(error instanceof TrainingFailed)return{job,dataset:job.dataset,error:error.error};if(error instanceof DataError||error instanceof
HandOverError)return{job,dataset:job.dataset,error};throw error}function hintOf({error}){return error instanceof MlopsError?
error.hint??null:OUR_FAULT}function tellFault({job,error},log){error instanceof MlopsError||log.warn(`${job.config.name}\
: ${error.stack??error.message}`)}var EXIT_CODES=[70,4,3,2];function exitCodeOf(failed){let codes=failed.map(({error})=>error instanceof
MlopsError?error.exitCode:70),exitCode=EXIT_CODES.find(code=>codes.includes(code));return exitCode===void 0?{}:{exitCode}}
function refusal(failed){let[first]=failed;if(first===void 0)throw new TypeError("nothing has failed");if(failed.length===
1)return first.error;let message=failed.map(({job,error})=>`${job.config.name}: ${error.message}`).join(`
`),{hint}=failed.map(({error})=>error).find(error=>error instanceof MlopsError)??{};if(failed.some(({error})=>error instanceof
HandOverError))return new HandOverError(message,{hint});let{exitCode}=exitCodeOf(failed);return exitCode===4?new PlatformError(
message,{hint}):exitCode===70?new Error(message):new DataError(message,{hint})}var ENOUGH=.5;async function compareWithProduction(trained2,production,config,signal){let{version}=production,ground=groundFor(
trained2,production);if(ground.on==="nothing")return{version,ground:ground.on,outcome:"inconclusive",metrics:null,checks:[
ground.note]};let settled=await askProduction(ground,trained2,production,signal),{outcome,baseline:baseline2,checks}=compareOn(
settled,trained2,production,config),notes="note"in settled.ground?[settled.ground.note]:[];return{version,ground:settled.
ground.on,outcome,metrics:baseline2,checks:[...notes,...checks]}}async function askProduction(ground,{split},{predictor,
version},signal){if(ground.on==="own_rows")return{ground,scores:null};let{test}=split,rows=ground.on==="some_rows"?ground.
positions:Int32Array.from(test.labels.keys());try{let asked=ground.on==="some_rows"?selectRows(test,rows):test;return{ground,
scores:await predictPrepared(predictor,asked,signal)}}catch(error){if(!(error instanceof UnscorableError))throw error;let kept=predictor.
model.kept?.(test)??new Uint8Array(test.rows),positions=rows.filter(row3=>kept[row3]===1),cannot=`${version} in producti\
on cannot score all test rows here (${plainLine(error.message)})`,{length:n}=positions,narrowed=fewerRows(positions,test.
rows,`${cannot}; it has scored ${n.toLocaleString("en-US")} of the ${test.rows.toLocaleString("en-US")} before`,"these");
return narrowed.on==="own_rows"?{ground:narrowed,scores:null}:{ground:narrowed,scores:await predictPrepared(predictor,selectRows(
test,positions),signal)}}}function fewerRows(positions,rows,why,which){let note=message=>({name:GROUND,status:"pass",observed:positions.
length,limit:null,n:rows,interval:null,message});return positions.length<ENOUGH*rows?{on:"own_rows",note:note(`${why}: c\
ompared by what each had on its own test rows.`)}:{on:"some_rows",positions,note:note(`${why}: compared on ${which}.`)}}
function compareOn({ground,scores:baseline2},{job,split,predictor,scores,metrics},production,{gate:{margins,rule}}){if(baseline2===
null)return compareAggregates({candidate:metrics,baseline:production.card.metrics,margins,rule});let{labels}=split.test,
positions=ground.on==="some_rows"?ground.positions:null;return compareWithBaseline({candidate:positions===null?scores:Float64Array.
from(positions,i=>scores[i]),baseline:baseline2,labels:positions===null?labels:Uint8Array.from(positions,i=>labels[i]),candidateThreshold:predictor.
threshold,baselineThreshold:production.predictor.threshold,margins,rule,random:seededRandom(job.seed).fork(job.config.name).
fork("compare")})}function groundFor({job:{dataset},split},{version,card}){let rows=split.testRows.length,note=(status,observed2,message)=>({
name:GROUND,status,observed:observed2,limit:null,n:rows,interval:null,message}),{name,positive}=card.data.label;if(name!==
dataset.label.name||positive!==dataset.label.positive){let asked=label=>`whether ${plainLine(label.name,60)} is ${plainLine(
label.positive,60)}`,message=`${version} in production tells ${asked(card.data.label)}, this model ${asked(dataset.label)}\
: they cannot be compared. Give a model that answers another question a name of its own.`;return{on:"nothing",note:note(
"inconclusive",null,message)}}let read=columnsRead(card),missing=read.filter(feature=>!hasColumn(dataset,feature)),reads=`${version}\
 in production reads ${shown(missing.map(feature=>feature.name))}, which these data lack`;if(missing.length>0&&missing.length===
read.length){let message=`${reads}: there is nothing to compare it on. Give a model of other data a name of its own.`;return{
on:"nothing",note:note("inconclusive",null,message)}}if(missing.length>0)return{on:"own_rows",note:note("pass",null,`${reads}\
: compared by what each had on its own test rows.`)};let positions=positionsNewTo(card,dataset,split.testRows,split.facts);
if(positions===null)return{on:"all_rows"};let learned2=`${version} in production has learned from ${rows-positions.length}\
 of the ${rows} test rows, being split another way`;return fewerRows(positions,rows,learned2,`the other ${positions.length}`)}
function hasColumn({columns,timestamp},feature){return[...columns,...timestamp===null?[]:[timestamp]].some(({name,kind})=>name===
feature.name&&kind===feature.kind)}var SHOWN2=3;function shown(names){return`${names.slice(0,SHOWN2).map(name=>plainLine(
name,60)).join(", ")}${names.length>SHOWN2?` and ${names.length-SHOWN2} more`:""}`}function positionsNewTo(card,dataset,testRows,ours){
let theirs=card.data.split,names=new Set(card.data.columns),isSameRule=["by","test_share","calibration_share",...ours.by===
"time"?[]:["seed"]].every(key=>ours[key]===theirs[key]),isSameContent=dataset.columns.length===names.size&&dataset.columns.
every(({name})=>names.has(name));if(isSameRule&&(isSameContent||ours.by==="time"))return null;let isInTest=testPartOf(card,
dataset)??(()=>!1),positions=[];return testRows.forEach((row3,i)=>{isInTest(row3)&&positions.push(i)}),Int32Array.from(positions)}async function judgeModel(trained2,production,{config,context:{signal}}){let{metrics,job}=trained2,gate=[...promotionGate(
metrics,job.config.thresholds,config.gate),skillCheck(metrics)],baseline2=production&&await compareWithProduction(trained2,
production,config,signal),checks=[...gate,...baseline2?.checks??[]],promoted=verdictOf(checks)==="pass";return{...trained2,
gate,baseline:baseline2,promoted,decision:explain(checks,promoted,baseline2)}}function explain(checks,promoted,baseline2){
let ground=checks.find(({name,status})=>name===GROUND&&status==="pass"),aside=ground===void 0?"":` ${ground.message}`;if(promoted){
let instead=baseline2===null?"there was no model in production":`it replaces ${baseline2.version}`;return`all ${checks.length}\
 checks passed; ${instead}.${aside}`}return`${checks.filter(check=>check.status!=="pass"&&check.status!=="skipped").map(
check=>check.message).join(" ")||"no check could be made."}${aside}`}function isUnchanged(made){return"kept"in made}function inSharedMemory(dataset){let{columns,timestamp,group,labels}=dataset;return{...dataset,columns:columns.map(sharedColumn),
timestamp:timestamp&&sharedColumn(timestamp),group:group&&sharedColumn(group),labels:shared(labels)}}function sharedColumn(column){
switch(column.kind){case"numeric":case"timestamp":return{...column,values:shared(column.values)};case"categorical":return{
...column,codes:shared(column.codes)};case"sequence":return{...column,offsets:shared(column.offsets),codes:shared(column.
codes)};case"text":return column}}function shared(values){if(values.buffer instanceof SharedArrayBuffer)return values;let buffer=new SharedArrayBuffer(
values.byteLength),copy=new values.constructor(buffer);return copy.set(values),copy}function foldRows(dataset,{by,seed,folds,calibrationShare}){let cut=cutter(dataset,{by,seed}),all=Int32Array.from({length:dataset.
rows},(_,row3)=>row3),found=[],remaining=all;for(let fold=0;fold<folds;fold++){let parts=folds-fold+(by==="time"?1:0),{taken:judge2,
left}=parts===1?{taken:remaining,left:new Int32Array(0)}:cut(remaining,1/parts),rest=by==="time"?left:without(all,judge2),
{taken:calibrate2,left:train2}=cut(rest,calibrationShare);found.push({train:shared(train2),calibrate:shared(calibrate2),
judge:shared(judge2)}),remaining=left}by==="time"&&found.reverse();for(let[i,fold]of found.entries())checkClasses(dataset,
fold,`fold ${i+1} of ${folds}`);return found}function without(rows,taken){let next=0;return rows.filter(row3=>taken[next]!==
row3?!0:(next++,!1))}function checkClasses({name,rows:all,labels,label},fold,which){for(let[part,rows]of Object.entries(
fold)){let positives2=rows.reduce((sum,row3)=>sum+labels[row3],0);if(!(positives2>0&&positives2<rows.length))throw new DataError(
`${which} of ${all} rows of ${showJson(name)} would ${part} on ${positives2} rows of ${showJson(label.positive)} and ${rows.
length-positives2} of ${showJson(label.negative)}`,{hint:"each part of a fold needs a row of each class: ask for fewer f\
olds, or give more rows"})}}var NEAR_ENOUGH=1e-9,LEAST=1e-15,MOST_MOVES=1e3,MOST_STEPS=60;function fitCombination(method,probabilities,labels){return method===
"weighted"?fitWeights(probabilities,labels):fitStack(probabilities,labels)}async function fitWeights(probabilities,labels){
let given=probabilities.map(scores=>scores.map((score,row3)=>Math.max(LEAST,labels[row3]===1?score:1-score))),weights=given.
map(()=>1/given.length);for(let move=0;move<MOST_MOVES;move++){let mixed=given[0].map((_,row3)=>weights.reduce((sum2,weight,m)=>sum2+
weight*given[m][row3],0)),slopes=given.map(member=>mean(member.map((probability,row3)=>probability/mixed[row3]))),steepest=slopes.
indexOf(Math.max(...slopes));if(slopes[steepest]-1<NEAR_ENOUGH)break;let giving=slopes.map((slope,m)=>weights[m]>0?slope:
Number.POSITIVE_INFINITY),flattest=giving.indexOf(Math.min(...giving)),moved=bestMove(mixed,given[steepest],given[flattest],
weights[flattest]);weights[steepest]+=moved,weights[flattest]=moved===weights[flattest]?0:weights[flattest]-moved}let sum=weights.
reduce((all,weight)=>all+weight,0);return{method:"weighted",weights:weights.map(weight=>weight/sum)}}function bestMove(mixed,to,from,most){
let[low,high]=[0,most],move=most;for(let step=0;step<MOST_STEPS&&high-low>1e-15;step++){let[slope,curvature]=[0,0];for(let row3=0;row3<
mixed.length;row3++){let change=to[row3]-from[row3],ratio=change/(mixed[row3]+move*change);slope+=ratio,curvature+=ratio*
ratio}if(slope>0?low=move:high=move,low===most)return most;let next=move+slope/curvature;if(move=next>low&&next<high?next:
(low+high)/2,Math.abs(slope)<=1e-12*mixed.length)break}return move}var STACK_C=1;async function fitStack(probabilities,labels){
let[rows,width]=[labels.length,probabilities.length],values=new Float64Array(rows*width);for(let[m,scores]of probabilities.
entries())for(let row3=0;row3<rows;row3++)values[row3*width+m]=logit(scores[row3]);let objective={data:{values,labels,rows,
width},c:STACK_C,classes:{negative:1,positive:1}},{point}=await newton(objective,async()=>{});return{method:"stacked",weights:[
...point.weights.subarray(0,width)],intercept:point.weights[width]}}var LEVEL=.95;async function judgeEnsemble(method,probabilities,labels,folds,random){let of=rows=>probabilities.map(scores=>Float64Array.
from(rows,row3=>scores[row3])),labelsOf=rows=>Uint8Array.from(rows,row3=>labels[row3]),ensemble=[];for(let[i,{train:train2,
calibrate:held,judge:judge2}]of folds.entries()){let known=Int32Array.from([...train2,...held]).sort(),combination=await fitCombination(
method,of(known),labelsOf(known)),fitted=combine(combination,of(known)),calibration=fitCalibration(fitted,labelsOf(known),
random.fork(`fold ${i}`));for(let score of calibrate(calibration,combine(combination,of(judge2))))ensemble.push(score)}let judged=Int32Array.
from(folds.flatMap(({judge:judge2})=>[...judge2])),truth=labelsOf(judged),members=of(judged),losses=members.map(scores=>mean(
logLosses(scores,truth))),best=losses.indexOf(Math.min(...losses)),candidate=Float64Array.from(ensemble),pair2={candidate,
baseline:members[best],labels:truth,candidateThreshold:.5,baselineThreshold:.5},interval2=pairedInterval("log_loss",pair2,
{level:LEVEL,resamples:0,random});return{isBetter:interval2!==null&&interval2.high<0,best,interval:interval2,n:judged.length,
memberLoss:losses[best],ensembleLoss:mean(logLosses(candidate,truth))}}function identify(job,dataset,config,workingDirectory){let{config:model2,type,hyperparameters,seed,source,search:search2}=job,
own2=type.code?.(hyperparameters,workingDirectory),{location:_,displayLocation:__,known:___,...reading}=source.options,json={
model:model2.name,type:type.name,hyperparameters,seed,search:search2&&searchJson(search2),split:{...model2.split},decision_threshold:model2.
threshold,calibration:model2.calibration,gate:gateJson(config,model2.thresholds),data:{source:source.kind,sha256:dataset.
origin.digest,sample:source.sample,seed:source.seed,reading:{...reading,kinds:{...reading.kinds}}},code:{version:VERSION,
sha256:TRAINING_CODE,...own2===void 0?{}:{own:own2}}};return{...job,dataset,identity:{json,sha256:sha256(canonicalJson(json)),
isWhole:own2!==null}}}function gateJson({gate},thresholds){return{...gate,margins:{...gate.margins},thresholds:{...thresholds}}}
function searchJson({space,...settings2}){let dimensions=Object.entries(space).map(([name,dimension])=>[name,isRange(dimension)?
{...dimension}:dimension]);return{...settings2,space:Object.fromEntries(dimensions)}}function streamOf({config,seed},part){
return`${seed}/${config.name}/${part}`}function onThisThread({signal,clock}){let validate=validator(clock),before=Promise.resolve();function inTurn(work){let done=before.
then(work);return before=done.catch(()=>{}),done}return{width:1,hold:rows=>rows,fit:({type,hyperparameters,rows,stream,threads,
workspace,progress,toScore})=>inTurn(async()=>{let started=clock(),context={random:seededRandom(stream),threads,workspace,
signal,progress,...toScore===void 0?{}:{toScore}};return{model:await type.train(rows,hyperparameters,context),seconds:(clock()-
started)/1e3}}),validate:({type,rows,validation,threads,workspace,progress})=>inTurn(()=>validate(type,rows,validation,{
threads,workspace,signal,progress})),async close(){}}}var LEVEL2=.99,RESAMPLES=1e3;function isWorse(trial,best,race){let{metric,direction,labels,random}=race,gain=0,squares=0;
for(let[fold,ours]of trial.entries()){let theirs=best[fold],interval2=pairedInterval(metric,{candidate:ours.scores,baseline:theirs.
scores,labels:labels[fold],candidateThreshold:ours.threshold,baselineThreshold:theirs.threshold},{level:LEVEL2,resamples:RESAMPLES,
random:random.fork(`fold ${fold}`)});if(interval2===null)return!1;gain+=(ours.value-theirs.value)*(direction==="maximize"?
1:-1),squares+=((interval2.high-interval2.low)/2)**2}return gain+Math.sqrt(squares)<0}var BATCH=16;function gridSampler({space,trials,random}){let all=combinations(space),places=Int32Array.from(all.keys()),
chosen=trials>=all.length?places:random.shuffle(places).slice(0,trials).sort();return{batch:BATCH,propose:(count,told2)=>[
...chosen.subarray(told2.length,told2.length+count)].map(place=>all[place])}}function combinations(space){return Object.
entries(space).reduce((points,[name,dimension])=>points.flatMap(point=>gridValues(dimension).map(value=>({...point,[name]:value}))),
[{}])}function keyOf(point){return JSON.stringify(Object.entries(point).sort(([a],[b])=>a<b?-1:1))}var BATCH2=16,MOST_DRAWS=200;function randomSampler({space,start,random}){return{batch:BATCH2,propose:(count,told2)=>proposeNew(
count,told2,start,number3=>draws(space,random,number3))}}function draws(space,random,number3){let stream=random.fork(`tr\
ial ${number3}`);return()=>Object.fromEntries(Object.entries(space).map(([name,dimension])=>isRange(dimension)?[name,valueAt(
dimension,stream.next())]:[name,dimension[stream.integer(dimension.length)]]))}function proposeNew(count,told2,start,drawsOf){
let known=new Set(told2.map(({point})=>keyOf(point))),points=[];for(;points.length<count;){let number3=told2.length+points.
length+1,draw=drawsOf(number3,points),found=number3===1&&start!==null?start:firstNew(draw,known);if(found===null)break;known.
add(keyOf(found)),points.push(found)}return points}function firstNew(draw,known){for(let i=0;i<MOST_DRAWS;i++){let point=draw();
if(!known.has(keyOf(point)))return point}return null}var WIDTH=.2,LEAST_WIDTH=.02,EVEN=.2;function parzen(space,points){let dimensions=Object.entries(space),width=Math.max(LEAST_WIDTH,
WIDTH*(points.length+1)**(-1/(dimensions.length+4)));return{draw(random){let around=points[random.integer(points.length+
1)];return Object.fromEntries(dimensions.map(([name,dimension])=>[name,drawOne(dimension,around?.[name],width,random)]))},
logDensity(point){let sum=1;for(let around of points){let product=1;for(let[name,dimension]of dimensions)product*=kernel(
dimension,around[name],point[name],width);sum+=product}return Math.log(sum/(points.length+1))}}}function drawOne(dimension,around,width,random){
if(isRange(dimension)){let place=around===void 0?random.next():near(placeOf(dimension,around),width,random);return valueAt(
dimension,place)}return around!==void 0&&random.next()>=EVEN?around:dimension[random.integer(dimension.length)]}function near(centre,width,random){
for(;;){let place=centre+width*random.normal();if(place>=0&&place<=1)return place}}function kernel(dimension,around,value,width){
if(isRange(dimension))return normalKernel(dimension,around,value,width);let isSame=JSON.stringify(around)===JSON.stringify(
value);return EVEN+(isSame?(1-EVEN)*dimension.length:0)}function normalKernel(range,around,value,width){let centre=placeOf(
range,around),z=(placeOf(range,value)-centre)/width,within=normalCdf((1-centre)/width)-normalCdf(-centre/width);return Math.
exp(-.5*z*z)/(Math.sqrt(2*Math.PI)*width*within)}var BATCH3=4,STARTUP=8,GOOD_SHARE=.2,CANDIDATES=24;function tpeSampler({space,start,random}){function drawsOf(told2,number3,pending){
let ranked=inOrder(told2);if(ranked.length<STARTUP)return draws(space,random,number3);let good=Math.ceil(GOOD_SHARE*ranked.
length),failed=told2.filter(({value})=>value===null).map(({point})=>point),likely=parzen(space,ranked.slice(0,good)),unlikely=parzen(
space,[...ranked.slice(good),...failed,...pending]),stream=random.fork(`promising ${number3}`),anywhere=draws(space,random,
number3),known=new Set([...told2.map(({point})=>point),...pending].map(keyOf));return()=>mostPromising(likely,unlikely,stream,
known)??anywhere()}return{batch:BATCH3,propose:(count,told2)=>proposeNew(count,told2,start,(number3,pending)=>drawsOf(told2,
number3,pending))}}function inOrder(told2){return told2.filter(({value})=>value!==null).toSorted((a,b)=>Number(b.isComplete)-
Number(a.isComplete)||b.value-a.value).map(({point})=>point)}function mostPromising(likely,unlikely,random,known){let best=null;
for(let i=0;i<CANDIDATES;i++){let point=likely.draw(random);if(known.has(keyOf(point)))continue;let promise=likely.logDensity(
point)-unlikely.logDensity(point);(best===null||promise>best.promise)&&(best={point,promise})}return best?.point??null}var SAMPLERS={grid:gridSampler,random:randomSampler,tpe:tpeSampler},MOST_TOGETHER=100;async function search(settings2,context){
let{space,trials:most,minutes}=settings2,{random,clock,usual}=context,plan={space,trials:most,start:startIn(space,usual),
random:random.fork("sampler")},sampler=SAMPLERS[settings2.method](plan),batch=context.sharesWork&&settings2.method!=="tp\
e"&&minutes===null?MOST_TOGETHER:sampler.batch,deadline=minutes===null?Number.POSITIVE_INFINITY:clock()+6e4*minutes,tried=[],
isOver=()=>clock()>=deadline&&bestOf(tried,settings2)!==null;for(;tried.length<most&&!isOver();){let told2=tried.map(trial=>trial.
told(settings2)),points=sampler.propose(Math.min(batch,most-tried.length),told2);if(points.length===0)break;let running=points.
map((point,i)=>new Running(tried.length+i+1,point));await runBatch(running,bestOf(tried,settings2),isOver,settings2,context),
tried.push(...running);let best2=bestOf(tried,settings2);for(let trial of tried)trial!==best2&&trial.release();let found=best2===
null?"":`, best ${settings2.metric} ${best2.value().toFixed(4)}`;context.progress(tried.length/(most+1),`trial ${tried.length}\
 of ${most}${found}`)}let best=bestOf(tried,settings2);if(best===null)throw nothingFound(tried);let endedBy=tried.length===
most&&tried.every(({status})=>status!=="stopped")?"trials":isOver()?"minutes":"space";return{trials:tried.map(trial=>trial.
report()),best:best.report(),endedBy}}function startIn(space,usual){let names=Object.keys(space);return names.every(name=>lies(
usual[name],space[name]))?Object.fromEntries(names.map(name=>[name,usual[name]])):null}async function runBatch(batch,best,isOver,settings2,context){
let{folds,prune,metric}=settings2,all=Array.from({length:folds},(_,fold)=>fold);for(let rung of prune&&!context.sharesWork?
all.map(fold=>[fold]):[all]){rung[0]>0&&giveUpWorse(batch,best,settings2,context);let running=batch.filter(({status})=>status===
null);if(running.length===0)break;if(isOver()){for(let trial of running)trial.status="stopped";break}let candidates=running.
map(({point})=>({...context.usual,...point})),judged=await Promise.all(rung.map(fold=>context.judge(candidates,fold)));for(let[
i,trial]of running.entries())for(let results of judged)trial.add(results[i],metric)}for(let trial of batch)trial.status??=
"complete"}function giveUpWorse(batch,best,{metric,direction},{labels,random}){let running=batch.filter(({status})=>status===
null),folds=running[0]?.results.length??0,rivals=best===null?running:[best,...running],worth=trial=>signOf(direction)*trial.
value(folds),leader=rivals.reduce((ahead2,trial)=>worth(trial)>worth(ahead2)?trial:ahead2,rivals[0]);for(let trial of running.
filter(each=>each!==leader)){let race={metric,direction,labels,random:random.fork(`race of ${trial.number} after ${folds}`)};
isWorse(trial.results,leader.results.slice(0,folds),race)&&(trial.status="pruned")}}function bestOf(tried,{direction}){let best=null;
for(let trial of tried.filter(({status})=>status==="complete"))(best===null||signOf(direction)*(trial.value()-best.value())>
0)&&(best=trial);return best}function nothingFound(tried){let{error}=tried.find(trial=>trial.error!==null)??{};if(!error)
return new DataError("the search has nothing to try");let message=`none of the ${tried.length} trials of the search coul\
d be judged; the first one: ${error.message}`;return errorFrom({...error,message})}async function searchModel(job,settings2,{train:train2,facts:{by,seed,calibration_share:calibrationShare}},training,record2){
let{name}=job.config,{log,clock}=training.context,started=clock(),folds=foldRows(train2,{by,seed,calibrationShare,folds:settings2.
folds}),found=await search(settings2,{judge:judgeOn(folds,job,settings2,train2,training),sharesWork:job.type.trainMany!==
void 0,usual:job.hyperparameters,labels:folds.map(fold=>Uint8Array.from(fold.judge,row3=>train2.labels[row3])),random:seededRandom(
streamOf(job,"search")),clock,progress:(share,doing)=>log.progress(name,share,doing)}),report=searchReport(settings2,found,
(clock()-started)/1e3);return record2("search.finished",{model:name,...searchSummary(report)}),{hyperparameters:{...job.
hyperparameters,...found.best.hyperparameters},report}}function judgeOn(folds,job,{metric},rows,{trainer,threads,context:{
signal,workingDirectory:workspace}}){let{type,config}=job;async function judgeTogether(candidates,fold,share){let stream=streamOf(
job,`search/fold ${fold+1}`),{threshold,calibration}=config,validation={candidates,fold:folds[fold],stream,metric,threshold,
calibration};try{return await trainer.validate({type,rows,threads:share,workspace,validation,progress:()=>{}})}catch(error){
if(signal.throwIfAborted(),error instanceof CancelledError)throw error;return candidates.length===1?[{error:errorData(error)}]:
judgeApart(candidates,fold)}}async function judgeApart(candidates,fold){let share=Math.max(1,Math.floor(threads()/Math.min(
trainer.width,candidates.length)));return(await Promise.all(candidates.map(candidate=>judgeTogether([candidate],fold,share)))).
flat()}return type.trainMany===void 0?judgeApart:(candidates,fold)=>judgeTogether(candidates,fold,threads())}async function trainModel(job,training,record2){let{name}=job.config,{log,clock}=training.context,type=typeHere(job.type,
name,job.hyperparameters,training.context),trainer=type===job.type?training.trainer:onThisThread(training.context),split=splitRows(
job,record2,training.trainer.hold),found=job.search&&await searchModel({...job,type},job.search,split,{...training,trainer},
record2),{hyperparameters}=found??job,trials=job.search?.trials??0,{model:model2,seconds}=await trainer.fit({type,hyperparameters,
rows:split.train,stream:streamOf(job,"train"),threads:training.threads(),workspace:training.context.workingDirectory,toScore:[
split.calibration,split.test].map(withoutLabels),progress:(share,doing)=>log.progress(name,(trials+share)/(trials+1),doing)}),
started=clock();record2("model.trained",{model:name,hyperparameters,facts:model2.facts});let{labels}=split.calibration,scores=model2.
score(split.calibration),calibration=fitCalibration(scores,labels,seededRandom(streamOf(job,"calibrate")),job.config.calibration);
record2("model.calibrated",{model:name,...calibration});let given={configured:job.config.threshold,usual:type.usualThreshold},
chosen=chooseThreshold({...given,model:model2,calibration,scores,labels});record2("threshold.chosen",{model:name,...chosen});
let trainingSeconds=seconds+(clock()-started)/1e3,made={predictor:{model:model2,calibration,threshold:chosen.threshold},
chosen,hyperparameters,search:found?.report??null,trainingSeconds};return evaluateModel(job,split,made,record2)}var splits=new WeakMap;
function splitRows({config,dataset,seed},record2,hold=rows=>rows){let options={...config.split,seed:config.split.seed??seed},
known=splits.get(dataset)??new Map;splits.set(dataset,known);let key=JSON.stringify(options),split=known.get(key)??heldBy(
hold,splitDataset(dataset,options));return known.set(key,split),record2("data.split",{model:config.name,...split.facts}),
split}function withoutLabels({labels:_,label:__,...rows}){return rows}function heldBy(hold,split){return{...split,train:hold(
split.train)}}function evaluateModel(job,split,made,record2){let{predictor}=made,{name}=job.config,scores=predict(predictor,
split.test),metrics=evaluate(scores,split.test.labels,predictor.threshold,seededRandom(streamOf(job,"evaluate"))),{simpleBaseline:simple}=predictor.
model,simpleBaseline2=simple===void 0?null:judgeSimpleBaseline(simple,split.calibration,split.test),beside4=simpleBaseline2===
null?{}:{simple_baseline:{...simpleBaseline2}};return record2("model.evaluated",{model:name,n:metrics.n,metrics:metrics.
values,...beside4}),{...made,job,split,scores,metrics,simpleBaseline:simpleBaseline2}}var NOTHING_DRAWN={html:null,pictures:[]};function metricsReport({n,values}){let all=METRICS.map(({name})=>[name,values[name]??
null]);return{...Object.fromEntries(all),n}}function unchangedModel(registry,job,config,now){let{name}=job.config,kept=registry.versions(name).at(-1);if(TRAINING_CODE===
null||kept===void 0||!job.identity.isWhole||expiredVersions(registry.models,name,config.retention,now).some(({version})=>version===
kept.version))return null;let card=readCard(registry.load(name,kept.version));if(card.job_sha256!==job.identity.sha256)return null;
let inProduction=registry.current(name)?.version??null;return kept.stage==="candidates"&&(card.baseline?.version??null)!==
inProduction?null:{job,kept,card,isOfThisRun:!1}}function keepUnchanged({job,kept,card,isOfThisRun},transaction,now,modelsDir){
let{version,stage,sha256:sha2562}=kept,details2={model:card.name,version,stage,job_sha256:job.identity.sha256};return transaction?.
append("model.unchanged",details2,now),{name:card.name,type:card.type,version,stage,promoted:!1,reused:!0,decision:isOfThisRun?
`an earlier attempt of this run has kept it already, as ${version}, ${standing(kept)}.`:`not trained again: data, config\
uration and code are those of ${version}, ${standing(kept)}.`,data:{...dataOf(card),location:job.dataset.origin.location},
metrics:metricsReport(card.metrics),confusion:card.metrics.confusion,notices:card.notices??[],calibration:card.calibration,
gate:card.gate,baseline:card.baseline&&{ground:"nothing",metrics:null,...card.baseline},simple_baseline:card.simple_baseline??
null,training_seconds:card.training_seconds,search:null,files:NOTHING_DRAWN,package:`${modelsDir}/${packagePath(card.name,
kept)}`,sha256:sha2562}}function standing({stage,rolled_back_at}){return stage==="current"?"which is in production":stage===
"candidates"?"which was not promoted":rolled_back_at===null?"which is no longer in production":"which was rolled back"}function dataOf({
data:data3}){let{source,location,digest,rows,positives:positives2,split,left_out=[]}=data3;return{source,location,digest,
rows,positives:positives2,split,left_out}}var FOLDS=5,CALIBRATION_SHARE=.2;async function makeEnsemble(config,decided,registry,run,record2){let{name,method}=config,
members=config.members.map(member=>decided.find(({job})=>job.config.name===member)),[first]=members,missing=config.members.
filter((_,i)=>members[i]===void 0);if(first===void 0||missing.length>0)return notBuilt(config,`${missing.join(", ")} cou\
ld not be had in this run`,record2);let subject2=subjectOf(config,members,run),unchanged=run.options.retrain==="changed"?
unchangedModel(registry,subject2,run.config,run.startedAt):null;if(unchanged!==null){let decision3=`not built again: its\
 members, the configuration and the code are those of ${unchanged.kept.version}.`;return{report:{...reportOf(config,null),
built:!0,decision:decision3},made:unchanged}}let predictors=members.map(member=>({name:member.job.config.name,predictor:predictorOf(
member,registry)})),split=splitRows(first.job,()=>{}),started=run.context.clock(),{signal}=run.context,probabilities=[];
for(let{predictor:predictor2}of predictors)probabilities.push(await predictPrepared(predictor2,split.calibration,signal));
let judged=await judge(subject2,config,probabilities,split);if(typeof judged=="string")return notBuilt(config,judged,record2);
let decision2=sentence(judged,config);if(!judged.isBetter)return notBuilt(config,decision2,record2,judged);let combination=await fitCombination(
method,probabilities,split.calibration.labels),report={...reportOf(config,judged),built:!0,decision:decision2,weights:combination.
weights};record2("ensemble.judged",{ensemble:name,method,members:config.members,built:!0,reason:decision2});let{predictor,
chosen}=assemble(subject2,predictors,combination,{probabilities,labels:split.calibration.labels},record2),trainingSeconds=(run.
context.clock()-started)/1e3,hyperparameters={method,members:config.members};return await predictor.model.prepare?.(split.
test,signal),{report,made:evaluateModel(subject2,split,{predictor,chosen,hyperparameters,search:null,trainingSeconds},record2)}}
function subjectOf(config,members,{config:whole}){let{job}=members[0],{name,method,thresholds,threshold}=config,json={ensemble:name,
method,decision_threshold:threshold,gate:gateJson(whole,thresholds),members:members.map(member=>({model:member.job.config.
name,job_sha256:member.job.identity.sha256})),code:{version:VERSION,sha256:TRAINING_CODE}};return{config:{...job.config,
name,thresholds,threshold},type:{name:ENSEMBLE,description:`Made of other models of its run, whose probabilities are ${method}\
.`},dataset:job.dataset,seed:job.seed,notices:job.notices,identity:{json,sha256:sha256(canonicalJson(json)),isWhole:members.
every(member=>member.job.identity.isWhole)}}}function predictorOf(member,registry){return isUnchanged(member)?readPredictor(
registry.load(member.card.name,member.kept.version),modelTypes.get):member.predictor}async function judge(subject2,{method},probabilities,{
calibration,facts:{by,seed}}){let random=seededRandom(streamOf(subject2,"judge ensemble"));try{let folds=foldRows(calibration,
{by,seed,folds:FOLDS,calibrationShare:CALIBRATION_SHARE});return await judgeEnsemble(method,probabilities,calibration.labels,
folds,random)}catch(error){if(!(error instanceof DataError))throw error;return`the ${calibration.rows.toLocaleString("en\
-US")} calibration rows are too few to tell whether it is better: ${error.message}`}}function assemble(subject2,members,combination,{
probabilities,labels},record2){let{name,threshold:configured}=subject2.config,told2=members.map((member,i)=>({name:member.
name,type:member.predictor.model.type,weight:combination.weights[i]})),intercept=combination.method==="stacked"?{intercept:combination.
intercept}:{},facts={method:combination.method,members:told2,...intercept},model2=ensembleModel(members.map(({predictor})=>asMember(
predictor)),combination,facts);record2("model.trained",{model:name,hyperparameters:{method:combination.method},facts});let scores=combine(
combination,probabilities),calibration=fitCalibration(scores,labels,seededRandom(streamOf(subject2,"calibrate")));record2(
"model.calibrated",{model:name,...calibration});let chosen=chooseThreshold({configured,usual:void 0,model:model2,calibration,
scores,labels});return record2("threshold.chosen",{model:name,...chosen}),{predictor:{model:model2,calibration,threshold:chosen.
threshold},chosen}}function notBuilt(config,reason,record2,judged=null){let{name,method,members}=config;return record2("\
ensemble.judged",{ensemble:name,method,members,built:!1,reason}),{report:{...reportOf(config,judged),built:!1,decision:`\
not built: ${reason}`},made:null}}function reportOf({name,method,members},judged){return{name,method,members,weights:null,
best_member:judged&&members[judged.best],log_loss:judged&&{ensemble:judged.ensembleLoss,best_member:judged.memberLoss},interval:judged?.
interval??null,n:judged?.n??null}}function sentence({isBetter,best,ensembleLoss,memberLoss,interval:interval2,n},{members}){
let ours=`its log loss ${number(ensembleLoss,memberLoss)} is${isBetter?"":" not"} lower by more than chance`,theirs=`the\
 ${number(memberLoss,ensembleLoss)} of ${members[best]}, its best member`,apart=interval2===null?"they score alike":`dif\
ference: ${intervalText(interval2)}`;return`${ours} than ${theirs}, on ${n.toLocaleString("en-US")} calibration rows (${apart}\
).`}function productionModel(registry,{config,hyperparameters},context){let model2=config.name,entry=registry.current(model2);
if(entry===void 0)return null;let files=registry.load(model2,entry.version);return{version:entry.version,predictor:readPredictor(
files,name=>typeHere(modelTypes.get(name),model2,hyperparameters,context)),card:readCard(files)}}async function decideModels(registry,transaction,run,obtain){let{decided,failed}=await decideAll(registry,transaction,run,
obtain),ensembles=await decideEnsembles(decided,registry,transaction,run);return{decided:[...decided,...ensembles.decided],
ensembles:ensembles.reports,failed}}async function decideAll(registry,transaction,run,obtain){let decided=[],failed=[],fail=failure=>{
failed.push(failure),tellFault(failure,run.context.log);let details2={model:failure.job.config.name,reason:failure.error.
message};transaction?.append("model.failed",details2,run.context.now())};for(let failure of run.unloaded)fail(failure);for(let job of run.
jobs)try{let production=productionModel(registry,job,run.context),made=await obtain(job,registry);decided.push(isUnchanged(
made)?made:await judgeModel(made,production,run))}catch(error){fail(failureOf(job,error))}if(decided.length===0)throw refusal(
failed);return{decided,failed}}async function decideEnsembles(members,registry,transaction,run){let decided=[],reports=[],
record2=(kind,details2)=>{transaction?.append(kind,details2,run.context.now())},names=[...run.jobs,...run.unloaded.map(({
job})=>job)].map(({config})=>config.name);for(let ensemble of run.config.ensembles.filter(each=>each.members.some(member=>names.
includes(member)))){let{report,made}=await makeEnsemble(ensemble,members,registry,run,record2);if(reports.push(report),made===
null)continue;let production=productionModel(registry,{config:ensemble,hyperparameters:{}},run.context);decided.push(isUnchanged(
made)?made:await judgeModel(made,production,run))}return{decided,reports}}function trainingHtml(model2,pictured,pictures,startedAt){let{gate,baseline:baseline2,notices,metrics}={...model2,metrics:pictured.
metrics},checks=[...gate.checks,...baseline2?.checks??[]],verdict2=verdictOf(checks),leftOut=model2.data.left_out.map(({
message})=>message),figures=(...names)=>pair(pictures,names,pictured);return htmlPage(`Training of ${model2.name}`,["<he\
ader>",`<h1>Training of ${data(model2.name)}</h1>`,`<p class="verdict ${verdict2}">It ${VERDICT_WORDS[verdict2]}</p>`,...subject(
model2,pictured),"</header>","<main>",...section("What was asked for",[tableHtml(checkTable({checks})),...told([],[...notices,
...leftOut])]),...section("How good it is",metrics===null?[]:[tableHtml(metricTable(metrics)),...figures("confusion-matr\
ix")]),...section("How it ranks",figures("roc-curve","precision-recall-curve")),...section("Its scores",figures("score-d\
istribution","reliability")),...section("What it looks at",figures("feature-importance")),...section("How it was trained",
figures("learning-curve","search-history")),"</main>",'<footer class="muted">',`<p>Data <code>${markupText(model2.data.digest)}\
</code> (SHA-256). Trained by ${TOOL.name} ${TOOL.version} on ${formatTime(startedAt)} UTC in ${formatSeconds(model2.training_seconds)}\
.</p>`,"</footer>"])}function subject(trained2,{model:model2}){let{version,type,decision:decision2,promoted,data:from,metrics,
confusion:confusion2}=trained2,{name,positive,negative}=model2.label,positives2=confusion2.true_positive+confusion2.false_negative,
[yes,no]=trained2.package===null?["would be promoted","would not be promoted"]:["was promoted","was not promoted"],rows=`${formatCount(
metrics.n)} test rows among ${formatCount(from.rows)}`;return[`<p>It ${promoted?yes:no}: ${markupText(decision2)}</p>`,`\
<p>Version ${data(version)} of type ${data(type)}: tells ${data(positive)} from ${data(negative)} in column ${data(name)}\
.<br>Judged on the ${rows} of ${from.source==="synthetic"?"synthetic ":""}${data(from.location)}; ${formatShare(positives2,
metrics.n)} positive.</p>`]}var PROBED_ROWS=1e3,REPEATS=3;async function drawTraining(reports,decided,{options,context,startedAt}){let{pictures:folder,
dryRun}=options;if(folder===null||dryRun)return reports;let drawn=[];for(let[i,report]of reports.entries()){let made=decided[i],
files=report.files;if(!isUnchanged(made))try{let pictured=await picturedOf(made,context),place={folder:`${folder.replace(
/\/+$/,"")}/${report.name}`,option:"pictures"},at=startedAt.toISOString(),pictures=await drawPictures(pictured,new Map,(share,name)=>{
context.signal.throwIfAborted(),context.log.progress("drawing",share,name)});context.log.progress("drawing",1);let page=trainingHtml(
report,pictured,pictures,at);files=savePictures(place,pictures,page,context.workingDirectory)}catch(thrown){context.signal.
throwIfAborted();let error=asError(thrown),told2=error instanceof MlopsError?describeFailure(error):error.stack??error.message;
context.log.warn(`${report.name} is kept, but not drawn: ${told2}`)}drawn.push({...report,files})}return drawn}async function picturedOf(made,context){
let{job,split,predictor,scores,metrics,search:search2}=made,{test}=split,curves=values=>{let ranking=rank(values,test.labels);
return{roc:rocCurve(ranking),precision_recall:precisionRecallCurve(ranking)}},simple=predictor.model.simpleBaseline,{roc_auc=null,
average_precision=null}=made.simpleBaseline?.metrics??{};return{model:{name:job.config.name,label:test.label,threshold:predictor.
threshold},metrics,score_histogram:scoreHistogram(scores,test.labels),curves:curves(scores),simple_baseline:simple===void 0?
null:{name:simple.name,curves:curves(simple.score(test)),roc_auc:{value:roc_auc},average_precision:{value:average_precision}},
thresholds:sweepThresholds(rank(scores,test.labels),predictor.threshold,job.config.thresholds),importance:await importanceOf(
made,context),training:{learning_curve:learningCurveOf(predictor.model.facts),search:search2}}}async function importanceOf({
job,predictor,split},context){let{model:model2}=predictor;if(model2.kept!==void 0)return null;let random=seededRandom(streamOf(
job,"importance")),all=Int32Array.from({length:split.test.rows},(_,row3)=>row3),dataset=selectRows(split.test,sampleRows(
all,PROBED_ROWS,random.fork("rows")));try{let features=await permutationImportance({dataset,features:model2.features.map(
({name})=>name),repeats:REPEATS,level:.95,random,score:rows=>predictPrepared(predictor,rows,context.signal),pause:(share,doing)=>{
let progress=(done,what)=>context.log.progress(`importance of ${job.config.name}'s features`,done,what);return pause({signal:context.
signal,progress},share,doing)}});return context.log.progress(`importance of ${job.config.name}'s features`,1),{n:dataset.
rows,repeats:REPEATS,features}}catch(error){if(error instanceof UnscorableError)return null;throw error}}import{join as join4}from"node:path";function exportEvidence(modelsDir,folder,run,checkpoint){let log=readLog(join4(modelsDir,"audit")),own2=[...log.entries()].
filter(({event})=>event.run===run),proofs=own2.map(({index})=>({index,leaf_hash:Buffer.from(log.leafHash(index)).toString(
"hex"),proof:log.inclusionProof(index).map(hash=>Buffer.from(hash).toString("hex"))})),tree={tree_size:log.size,root:log.
root(),entries:proofs};writeFileAtomic(join4(folder,"entries.jsonl"),own2.map(({line})=>`${line}
`).join("")),writeFileAtomic(join4(folder,"proofs.json"),`${JSON.stringify(tree,null,2)}
`),writeFileAtomic(join4(folder,"checkpoint"),checkpoint)}var NOWHERE="This server keeps no artifacts: the job that judges trains the models too.",HEAD=["model","accuracy","ROC A\
UC","ECE","test rows","training"],NUMBERS=[1,2,3,4];function row({name,unchanged,metrics,training_seconds:seconds}){if(metrics===
null||seconds===null)return[name,"","","","",`unchanged: ${markdownCode(unchanged??"")}`];let shown3=["accuracy","roc_au\
c","ece"].map(metric=>formatNumber(metrics[metric]??null));return[name,...shown3,formatCount(metrics.n??0),formatSeconds(
seconds)]}function counted({handed_over:models},after){let trained2=models.filter(({metrics})=>metrics!==null).length,unchanged=models.
length-trained2;return[...trained2>0||unchanged===0?[`${plural(trained2,"model")} trained${after}`]:[],...unchanged>0?[`${plural(
unchanged,"model")} unchanged`]:[]].join("; ")}function handOverText(report){return report.place===null?`${NOWHERE}
`:`${[...textTable([HEAD,...report.handed_over.map(row)],NUMBERS,"  "),...report.errors.flatMap(model2=>["",...untrainedLines(
model2)]),"",counted(report,` and handed over in ${report.place}, to be judged by train with --trained`)].join(`
`)}
`}function handOverSummary(report){if(report.place===null)return`## ${VERDICT_MARKS[report.verdict]} Nothing trained her\
e

${NOWHERE}
`;let rows=report.handed_over.map(row).map(([name,...cells])=>[markdownCode(name),...cells]);return[`## ${VERDICT_MARKS[report.
verdict]} ${counted(report,", not judged yet")}`,"",...markdownTable([HEAD,...rows],NUMBERS),"",...report.errors.flatMap(
untrainedMarkdown),""].join(`
`)}import{existsSync as existsSync2,mkdtempSync,rmSync as rmSync2}from"node:fs";import{join as join5}from"node:path";var ARTIFACTS="artifacts",PREFIX="mlops-trained-",RERUN_DAYS=30;function isOutOfReach(asked,{forge}){return asked===ARTIFACTS&&
!forge.keepsArtifacts}function handOverPlace(asked,context){return asked===ARTIFACTS?inArtifacts(context):inFolder(asked,
context)}function inFolder(asked,{workingDirectory}){let root=resolvePath(workingDirectory,asked);return{name:asked,folderOf:async model2=>join5(
root,model2),folderFor:model2=>join5(root,model2),send:async()=>{},close(){}}}function inArtifacts({forge,provenance,temporaryFolder}){
let stem=join5(temporaryFolder,"mlops-trained-"),root=attempt("create",`${stem}…`,()=>mkdtempSync(stem),"the variable \
TMPDIR"),number3=/\.(\d+)$/.exec(provenance.run)?.[1]??"1",listing;async function download(artifact,folder){try{await forge.
downloadArtifact(artifact,folder)}catch(cause){throw cause instanceof DataError||cause instanceof IntegrityError?new HandOverError(
`${artifact.name} cannot be used: ${cause.message}`,{hint:cause.hint,cause}):cause}}return{name:"the artifacts of this r\
un",async folderOf(model2){listing??=forge.listArtifacts(PREFIX);for(let artifact of(await listing).filter(({name})=>isOf(
model2,name))){let arrived=join5(root,"arrived",artifact.id);if(existsSync2(arrived)||await download(artifact,arrived),readHandedOver(
arrived,model2).model===model2)return arrived}return join5(root,"none",model2)},folderFor:model2=>join5(root,"sent",model2),
async send(model2,handed){let folder=join5(root,"sent",model2);if(await forge.uploadArtifact({name:`${PREFIX}${model2}-${number3}`,
root:folder,retentionDays:RERUN_DAYS,files:handedOverFiles(folder,handed)})===void 0)throw new PlatformError(`the traine\
d ${model2} cannot be handed over: this server takes no artifacts`,{hint:"train in one job, or hand over in a folder tha\
t both jobs can reach"})},close:()=>rmSync2(root,{recursive:!0,force:!0})}}function isOf(model2,name){return name.startsWith(
`${PREFIX}${model2}-`)&&/^\d+(-\d+)?$/.test(name.slice(`${PREFIX}${model2}-`.length))}import{Worker}from"node:worker_threads";var GRACE_MS=500,USUAL=import.meta.url.endsWith(".ts")?new URL("../train-worker.ts",import.meta.url):new URL(/\/chunks\/[^/]+$/.
test(import.meta.url)?"../train-worker.js":"./train-worker.js",import.meta.url);function startThread({entry=USUAL,limits:limits2}={}){
let worker=new Worker(entry,{execArgv:[],...limits2===void 0?{}:{resourceLimits:limits2}}),tell2=message=>worker.postMessage(
message),job=null,rows=null,isDead=!1,isUsed=!1,ended=()=>{};function settle(how){let settled=job;job=null,isUsed||=settled!==
null&&!isDead,worker.unref(),settled!==null&&how(settled),ended()}function die(error){isDead=!0,settle(({reject})=>reject(
error))}return worker.unref(),worker.on("message",message=>{message.kind==="progress"?job?.progress(message.share,message.
doing):message.kind==="done"?settle(({resolve:resolve2})=>resolve2(message.result)):settle(({reject})=>reject(errorFrom(
message.error)))}),worker.on("messageerror",error=>die(asError(error))),worker.on("error",error=>die(causeOfDeath(error))),
worker.on("exit",code=>die(new Error(`its thread ended by itself, with exit code ${code}`))),{get isBusy(){return job!==
null},get isDead(){return isDead},get isUsed(){return isUsed},get rows(){return rows},work(order,about,progress){return worker.
ref(),about!==rows&&tell2({kind:"rows",rows:about}),rows=about,tell2({kind:"order",order}),new Promise((resolve2,reject)=>{
job={resolve:resolve2,reject,progress}})},async stop(){job!==null&&(tell2({kind:"stop"}),await new Promise(resolve2=>{let timer=setTimeout(
resolve2,GRACE_MS);ended=()=>{clearTimeout(timer),resolve2()}})),settle(({reject})=>reject(new CancelledError("training \
was cancelled"))),isDead=!0,worker.ref(),await worker.terminate()}}}function causeOfDeath(error){return error?.code!=="E\
RR_WORKER_OUT_OF_MEMORY"?asError(error):new PlatformError("its thread ran out of memory",{hint:"train fewer models at on\
ce (workers), on fewer rows, or on a machine with more memory",cause:error})}function onThreads({width,signal,start}){let threads=[],waiting=[],closing=null;function dispatch(){threads=threads.filter(
thread=>!thread.isDead);for(let task=waiting[0];task!==void 0&&closing===null;task=waiting[0]){let thread=freeThreadFor(
task);if(thread===void 0)return;waiting.shift(),run(task,thread)}}function freeThreadFor({work,isSuspect}){let free=threads.
filter(thread=>!thread.isBusy&&!(isSuspect&&thread.isUsed)),found=free.find(thread=>thread.rows===work.rows)??free[0];if(found!==
void 0||threads.length>=width)return found;let started=startThread(start);return threads.push(started),started}async function run(task,thread){
let{order,work,isSuspect}=task,{isUsed}=thread;try{task.resolve(await thread.work(order,work.rows,work.progress))}catch(error){
thread.isDead&&isUsed&&!isSuspect&&closing===null?(task.isSuspect=!0,waiting.unshift(task)):task.reject(error)}dispatch()}
async function stopAll(reason){for(let task of waiting.splice(0))task.reject(reason);await Promise.all(threads.map(thread=>thread.
stop()))}function close(reason=new CancelledError("training was cancelled")){return signal.removeEventListener("abort",onAbort),
closing??=stopAll(reason),closing}let onAbort=()=>{close(signal.reason)};signal.addEventListener("abort",onAbort),signal.
aborted&&onAbort();function done(order,work){return new Promise((resolve2,reject)=>{if(closing!==null)return reject(signal.
reason??new CancelledError("training was cancelled"));waiting.push({isSuspect:!1,order,work,resolve:resolve2,reject}),dispatch()})}
return{width,hold:inSharedMemory,async fit(work){let{type,hyperparameters,stream,threads:threads2,workspace}=work,order={
kind:"fit",type:type.name,hyperparameters,stream,threads:threads2,workspace},{state,seconds}=await done(order,work);return{
model:type.restore(state),seconds}},validate(work){let{type,validation,threads:threads2,workspace}=work;return done({kind:"\
validate",type:type.name,validation,threads:threads2,workspace},work)},close:()=>close()}}function ahead(jobs,obtain,{width,record:record2}){let inTurn=atMost(width),begun=new Map;function begin2(job,registry){
let earlier=begun.get(job);if(earlier!==void 0&&!(earlier.isUnchanged&&earlier.registry!==registry))return;let told2=[],
made=inTurn(()=>obtain(job,registry,(...event)=>{told2.push(event)})),entry={registry,made,told:told2,isUnchanged:!1};begun.
set(job,entry),made.then(result=>{entry.isUnchanged=isUnchanged(result)},()=>{})}return async(job,registry)=>{for(let each of jobs)
begin2(each,registry);let{made,told:told2}=begun.get(job);try{return await made}finally{for(let event of told2.splice(0))
record2(...event)}}}function atMost(width){let waiting=[],going=0;return async work=>{going>=width?await new Promise(resolve2=>waiting.
push(resolve2)):going++;try{return await work()}finally{let next=waiting.shift();next===void 0?going--:next()}}}var ROUNDING=1e-6;function receiveModel(folder,job,{registry,config,now,record:record2,context}){let{name}=job.config,handed=readHandedOver(
folder,name);distrusting(name,()=>requireSameJob(handed,job,config));let kept=unchangedModel(registry,job,config,now);if(handed.
trained===null)return kept??refuseStale(handed,job);if(kept!==null&&isKeptOf(kept.card.provenance.run,handed.run))return{
...kept,isOfThisRun:!0};let files=readModelFiles(folder,handed),predictor=distrusting(name,()=>restore(files,job,context)),
{training_seconds:seconds,decision_threshold:chosen}=handed.trained;requireSameThreshold(chosen,predictor,job);let{hyperparameters,
search:search2}=distrusting(name,()=>requireFound(handed.trained,job)),split=splitRows(job,record2),digests=Object.fromEntries(
Object.entries(handed.files).map(([file,{sha256:sha2562}])=>[file,sha2562])),{run,job_sha256}=handed;search2!==null&&record2(
"search.finished",{model:name,...searchSummary(search2)}),record2("model.received",{model:name,run,job_sha256,training_seconds:seconds,
files:digests});let made={predictor,chosen,hyperparameters,search:search2,trainingSeconds:seconds},trained2=distrusting(
name,()=>(predict(predictor,split.calibration),evaluateModel(job,split,made,record2)));return requireSameMetrics(handed.
trained.metrics,trained2),trained2}function requireSameJob(handed,{config:{name},identity},config){let refuse=problem=>{
throw new HandOverError(`the ${name} that was handed over ${problem}`,{hint:"train it in this run: the same commit, data\
 and code, and the same options in both jobs"})},other=firstDifference(identity.json,handed.job,"");if(other!==void 0){let{
path,expected,found}=other;refuse(`is of another job: ${plainLine(path,100)} is ${showJson(found)}, here ${showJson(expected)}`)}
(handed.job_sha256!==identity.sha256||handed.model!==name)&&refuse("does not fit its own description");let[there,here]=[
handed.config_sha256,config.digest];there!==here&&refuse(`was trained with another configuration: SHA-256 ${showJson(there)}\
, here ${showJson(here)}`)}function requireFound({hyperparameters,search:search2},{config:{name},type,search:settings2,hyperparameters:usual}){
let refuse=problem=>{throw new HandOverError(`the ${name} that was handed over ${problem}`)};search2===null!=(settings2===
null)&&refuse("does not tell of the search that was asked for"),settings2!==null&&!isReportOf(search2,settings2)&&refuse(
"tells of another search");let found=search2===null?{}:bestTrial(search2).hyperparameters,isFound=settings2===null||Object.
entries(settings2.space).every(([key,dimension])=>lies(found[key],dimension)),expected={...usual,...found};return(!isFound||
type.check(expected).length>0)&&refuse("has hyperparameters that the search was not to try"),canonicalJson(expected)!==canonicalJson(
hyperparameters)&&refuse("has other hyperparameters than were found"),{hyperparameters,search:search2}}function firstDifference(expected,found,path){
if(isObject2(expected)&&isObject2(found)){for(let key of new Set([...Object.keys(expected),...Object.keys(found)])){let below=path===
""?key:`${path}.${key}`,difference=firstDifference(own(expected,key)??null,own(found,key),below);if(difference!==void 0)
return difference}return}return found!==void 0&&canonicalJson(expected)===canonicalJson(found)?void 0:{path,expected,found:found??
null}}function own(object,key){return Object.hasOwn(object,key)?object[key]:void 0}function isObject2(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function refuseStale({unchanged},{config}){throw new DataError(`${config.name}\
 was not trained, since ${unchanged} was its latest version; the registry has moved on`,{hint:"run the whole training ag\
ain"})}function isKeptOf(kept,handed){let[keeper,trainer]=[kept,handed].map(run=>/^(\d+)\.(\d+)$/.exec(run));return keeper==
null||trainer==null?!1:keeper[1]===trainer[1]&&Number(trainer[2])<=Number(keeper[2])}function distrusting(name,work){try{
return work()}catch(cause){if([HandOverError,DataError,PlatformError,CancelledError].some(kind=>cause instanceof kind))throw cause;
let{message}=asError(cause);throw new HandOverError(`the ${name} that was handed over is no model: ${plainLine(message)}`,
{cause})}}function restore(files,job,context){let{config,type,hyperparameters}=job,{name,threshold}=config,predictor=readPredictor(
files,other=>typeHere(modelTypes.get(other),name,hyperparameters,context)),isAsked=typeof threshold!="number"||predictor.
threshold===threshold;if(predictor.model.type===type.name&&isAsked)return predictor;let found=`a ${predictor.model.type}\
 model with the threshold ${predictor.threshold}`,expected=typeof threshold=="number"?`${type.name} and ${threshold}`:type.
name;throw new HandOverError(`the ${name} that was handed over is ${found}, expected ${expected}`)}function requireSameThreshold(chosen,{
threshold},{config}){let isConfigured=typeof config.threshold=="number";if(!(chosen.threshold===threshold&&chosen.chosen_by===
"configuration"===isConfigured))throw new HandOverError(`the ${config.name} that was handed over does not say how its th\
reshold was found`)}function requireSameMetrics(told2,{job,metrics}){let{name}=job.config;if(told2.n!==metrics.n)throw new HandOverError(
`${name} was judged on ${showJson(told2.n)} test rows where it was trained, here on ${metrics.n}`);for(let[metric,here]of Object.
entries(metrics.values)){let there=told2.values[metric];if(!(here===null||typeof there!="number"?here===there:Math.abs(here-
there)<=ROUNDING))throw new HandOverError(`${name} shows another ${metric} than where it was trained: ${here} here, ${showJson(
there??null)} there`,{hint:"the model or the metrics were changed on the way: train again"})}}function trainingCost(type,hyperparameters,dataset,share){let{epochs}={...type.defaults,...hyperparameters},passes=typeof epochs==
"number"?Math.max(1,epochs):1,values=dataset.columns.reduce((sum,column)=>sum+valuesIn(column),0);return 1e-9*(type.cost??
50)*passes*values*share}function valuesIn(column){switch(column.kind){case"text":return column.values.reduce((sum,text)=>sum+
(text?.length??0),0)/5;case"sequence":case"categorical":return column.codes.length;case"numeric":case"timestamp":return column.
values.length}}var WORTH_SECONDS=.3;function workloadOf(jobs,threads){let costs=new Map(jobs.map(job=>[job,totalOf(job)])),order=jobs.toSorted(
(a,b)=>costs.get(b)-costs.get(a)),total=()=>[...costs.values()].reduce((sum,cost)=>sum+cost,0),width=total()-Math.max(0,
...jobs.map(costOf))>WORTH_SECONDS?threads:1;return{width,order,threadsFor(job){if(width===1)return threads;let share=threads*
(costs.get(job)??0)/total();return Math.min(threads,Math.max(1,Math.round(share)))},done:job=>{costs.delete(job)}}}function totalOf(job){
let{search:search2}=job,trials=search2===null?0:search2.trials*(search2.folds-1);return costOf(job)*(1+trials)}function costOf({
config,type,hyperparameters,dataset}){let{testShare,calibrationShare}=config.split;return trainingCost(type,hyperparameters,
dataset,(1-testShare)*(1-calibrationShare))}function byTraining(run,record2){let{options,config,context,startedAt}=run,{signal,clock}=context,workload=workloadOf(run.
jobs,run.threads),{width}=workload,trainer=width===1?onThisThread({signal,clock}):onThreads({width,signal});async function obtain(job,registry,tell2){
try{let unchanged=options.retrain==="changed"?unchangedModel(registry,job,config,startedAt):null;return unchanged!==null?
unchanged:await trainModel(job,{trainer,threads:()=>workload.threadsFor(job),context},tell2).catch(error=>{throw signal.
throwIfAborted(),new TrainingFailed(error)})}finally{workload.done(job),context.log.progress(job.config.name,1)}}return{
obtain:width===1?(job,registry)=>obtain(job,registry,record2):ahead(workload.order,obtain,{width,record:record2}),close:()=>trainer.
close()}}function fromJobs(place,run,record2){let{config,startedAt:now,context}=run;return{async obtain(job,registry){let folder=await place.
folderOf(job.config.name);return receiveModel(folder,job,{registry,config,now,record:record2,context})},close:async()=>place.
close()}}function once(obtain){let known=new Map;return async(job,registry)=>{let obtaining=known.get(job)??obtain(job,registry);
known.set(job,obtaining);let made=await obtaining;return isUnchanged(made)&&known.delete(job),made}}var MOST_COLUMNS2=10;function reportOf2(run,ended){let{options,context}=run,{models,ensembles,failed,commit,modelsDir,branch}=ended,
checks=models.flatMap(checksOf);return{...reportHead("train",checks,run,context,failed.length>0?"fail":verdictOf(checks)),
dry_run:options.dryRun,pull_request:context.provenance.pullRequest?.number??null,models,ensembles,errors:failed.map(untrainedModel),
audit:commit&&{root:commit.root,size:commit.size,path:`${modelsDir}/audit`,verifier_key:commit.verifierKey},models_dir:modelsDir,
branch}}function untrainedModel(failure){let{job,dataset,error}=failure,{config,type,source}=job,location=source.options.
displayLocation;return{name:config.name,type:type.name,dataset:dataset?.name??source.options.name,location,message:error.
message,hint:hintOf(failure),columns:dataset===null?[]:columnNotices(dataset)}}function annotateUntrained(errors,forge){
if(forge.name==="github")for(let{name,dataset,location,message,hint,columns}of errors){let lines=[`${name} could not be \
trained on the dataset ${showJson(dataset)} (${plainLine(location)}): ${message}`,...hint===null?[]:[`→ ${hint}`],...columns.
slice(0,MOST_COLUMNS2)];forge.annotate({level:"error",title:`mlops-actions: ${name} was not trained`,message:lines.join(
`
`)})}}function checksOf({name,gate,baseline:baseline2}){return[...gate.checks,...baseline2?.checks??[]].map(check=>({...check,
name:`${name}/${check.name}`}))}function outputsOf(report){let models=report.models.map(({name,type,version,stage,promoted,
reused,metrics,sha256:sha2562})=>({name,type,version,stage,promoted,reused,metrics,sha256:sha2562}));return{verdict:report.
verdict,promoted:report.models.flatMap(({name,promoted})=>promoted&&report.audit?[name]:[]).join(","),models:JSON.stringify(
models),"audit-root":report.audit?.root??""}}function commitMessage(models,{provenance}){let names=wanted=>models.filter(
wanted).map(({name})=>name),promoted=names(model2=>model2.promoted),candidates=names(model2=>!model2.promoted&&!model2.reused),
unchanged=names(model2=>model2.reused);return`train: ${[...promoted.length>0?[`promote ${promoted.join(", ")}`]:[],...candidates.
length>0?[`keep ${candidates.join(", ")} as candidate${candidates.length===1?"":"s"}`]:[],...unchanged.length>0?[`${unchanged.
join(", ")} unchanged`]:[]].join("; ")}

${provenance.runUrl??`Run ${provenance.run}`}`}function unusedOptions(options,jobs){let{enableAudit,auditPath,dryRun,registry,registryBranch,workers,trained:trained2,handOver:handOver2,
pictures}=options,isGiven=(value,option)=>value!==""&&value!==option.default;return[...isGiven(auditPath,trainOptions.auditPath)&&
!enableAudit?["audit-path does nothing without enable-audit: no audit entries are written there"]:[],...isGiven(registryBranch,
trainOptions.registryBranch)&&registry!=="branch"?["registry-branch does nothing without registry: branch; the registry \
is kept in its folder"]:[],...workers!==null&&trained2!==null&&trained2!=="artifacts"?["workers does nothing with traine\
d: other jobs have trained the models"]:[],...pictures!==null&&pictures!==trainOptions.pictures.actionDefault&&(dryRun||
handOver2!==null)?[`pictures does nothing ${dryRun?"in a dry run":"with hand-over: the job that judges draws them"}`]:[],
...enableAudit&&dryRun?["enable-audit does nothing in a dry run: nothing is kept, so there are no audit entries to write"]:
[],...unusedHyperparameters(options,jobs),...unusedSearch(options,jobs)]}function unusedHyperparameters(options,jobs){let unknown=Object.
entries(givenHyperparameters(options)).filter(([,value])=>value!==null).filter(([name])=>!jobs.some(({type})=>name in type.
defaults)),isBatched=jobs.some(({hyperparameters:{batch_size:size,epochs=0}})=>size!==void 0&&epochs!==0);return[...unknown.
map(([name])=>`${optionName(name)} does nothing: ${typesOf(jobs)} has no hyperparameter ${name}`),...options.batchSize!==
null&&!unknown.some(([name])=>name==="batch_size")&&!isBatched?["batch-size does nothing without epochs: no chosen model\
 learns by mini-batches"]:[]]}function unusedSearch({gridSearch,trials,searchMinutes},jobs){let still=jobs.filter(({search:search2})=>search2===
null),given=Object.entries({trials,"search-minutes":searchMinutes}).filter(([,value])=>value!==null);return[...gridSearch&&
still.length>0?[`grid-search does nothing for ${typesOf(still)}: there are no hyperparameters to search`]:[],...still.length===
jobs.length&&!gridSearch?given.map(([name])=>`${name} does nothing without grid-search, or "search" of a model in the co\
nfiguration`):[]]}var optionName=hyperparameter=>hyperparameter.replaceAll("_","-");function typesOf(jobs){return[...new Set(
jobs.map(({type})=>type.name))].join(", ")}var MOST_TOLD=10;async function beginTraining(options,context){let began=beginning(context),config=await findConfig(options.
config,context.workingDirectory),planned=planTraining(config,options,context.workingDirectory);for(let text of unusedOptions(
options,planned))context.log.warn(text);let{datasets,refused}=await loadSources(planned,context,(dataset,source)=>{options.
saveData!==null&&keepGenerated(dataset,source,options.saveData,context)});for(let dataset of new Set(datasets.values()))
tellOfColumns(dataset,context);let jobs=planned.flatMap(job=>{let dataset=datasets.get(job.source);if(dataset===void 0)return[];
let notices=datasetNotices(dataset,job.source,config.datasets,began.startedAt);return[{...identify(job,dataset,config,context.
workingDirectory),notices}]}),unloaded=planned.flatMap(job=>{let error=refused.get(job.source);return error===void 0?[]:
[{job,dataset:null,error}]}),isUnmerged=context.provenance.pullRequest!==null&&options.registry==="branch",keeps=!options.
dryRun&&!isUnmerged,threads=options.workers??context.threads;return{jobs,unloaded,config,options,context,keeps,threads,...began}}
function keepGenerated(dataset,planned,file,{workingDirectory,log}){saveData(dataset,resolvePath(workingDirectory,file),
file);let rows=`${file} has the ${dataset.rows.toLocaleString("en-US")} generated rows`,by=savedSplit(dataset,planned),split=by===
null?"":`, and to be split as here its model says "split": ${JSON.stringify({by})}`;log.info(`${rows}; as a source it is\
 ${JSON.stringify(savedSource(dataset,planned,file))}${split}`)}function tellOfColumns(dataset,{log}){let notices=columnNotices(
dataset);for(let text of notices.slice(0,MOST_TOLD))log.warn(text);notices.length>MOST_TOLD&&log.warn(`… and ${notices.
length-MOST_TOLD} more columns like these`)}function recordBeginning({config,jobs,unloaded,options,context},{record:record2}){
let{repository,commit,ref,workflow,runUrl,actor}=context.provenance,details2={command:"train",tool:{name:TOOL.name,version:VERSION},
config:{path:config.path,sha256:config.digest},models:[...jobs,...unloaded.map(({job})=>job)].map(job=>({model:job.config.
name,type:job.type.name,seed:job.seed})),cohort:options.cohortId,provenance:{repository,commit,ref,workflow,run_url:runUrl,
actor}};record2("run.started",details2);for(let dataset of new Set(jobs.map(job=>job.dataset))){let{source,location,digest}=dataset.
origin,read={source,location,sha256:digest,rows:dataset.rows},notices=columnNotices(dataset);record2("data.loaded",notices.
length===0?read:{...read,notices})}}async function handOver(asked,options,context){refuseWhatIsForJudging(options);let run=await beginTraining(options,context);
if(isOutOfReach(asked,context))return leaveIt(run);let place=handOverPlace(asked,context),{obtain,close}=byTraining(run,
()=>{});try{let{sent,failed}=await withLatestVersions(run,registry=>sendAll(registry,obtain,place,run));return{...doneWith(
reportOf3(sent,failed,place.name,run),context),...exitCodeOf(failed)}}finally{await close(),place.close()}}function leaveIt(run){
let{jobs,context}=run;context.log.notice("this server keeps no artifacts: the job that judges trains the models too");let names=jobs.
map(({config})=>config.name);return doneWith(reportOf3([],run.unloaded,null,run,names),context)}function doneWith(report,context){
let{verdict:verdict2,handed_over,errors}=report;return annotateUntrained(errors,context.forge),{report,text:handOverText(
report),outputs:{verdict:verdict2,promoted:"",models:JSON.stringify(handed_over),"audit-root":""},async tell(){context.forge.
name==="github"&&await bestEffort(context,()=>context.forge.publishSummary(handOverSummary(report)))}}}function refuseWhatIsForJudging(options){
let{trained:trained2,dryRun,enableAudit,cohortId}=options,given=Object.entries({trained:trained2,"dry-run":dryRun,"enabl\
e-audit":enableAudit,"cohort-id":cohortId}),[name]=given.find(([,value])=>value!==null&&value!==!1)??[];if(name!==void 0)
throw new ConfigurationError(`hand-over and ${name} do not go together: a job that hands over judges and keeps nothing`,
{hint:`give ${name} to the job with \`trained\``})}async function withLatestVersions(run,work){let{options,context}=run,
modelsDir=resolvePath(context.workingDirectory,options.modelsDir),asks=options.registry==="branch"&&options.retrain==="c\
hanged",place={modelsDir,branch:asks?options.registryBranch:null,keeps:!1},{result}=await withRegistry(place,context,folder=>work(
openRegistry(folder)),()=>"");return result}async function sendAll(registry,obtain,place,{jobs,unloaded,config,context}){
let sent=[],failed=[...unloaded];for(let job of jobs){let{name}=job.config;context.signal.throwIfAborted();try{let made=await obtain(
job,registry),handed=writeHandedOver(place.folderFor(name),made,config,context.provenance);await place.send(name,handed),
sent.push(handed)}catch(error){let failure=failureOf(job,error);failed.push(failure),tellFault(failure,context.log)}}if(sent.
length===0)throw refusal(failed);return{sent,failed}}function reportOf3(sent,failed,place,run,left=[]){let checks=[...sent.
map(({model:model2,unchanged})=>{let trained2=`The trained ${model2} was handed over.`,message=unchanged===null?trained2:
`${model2} is unchanged since ${unchanged}, and was not trained.`;return checkOf(model2,"pass",message)}),...failed.map(
({job,error})=>checkOf(job.config.name,"fail",error.message)),...left.map(name=>checkOf(name,"skipped",`${name} is left \
to the job that judges.`))];return{...reportHead("train",checks,run,run.context),place,handed_over:sent.map(({model:model2,
unchanged,trained:trained2})=>({name:model2,unchanged,training_seconds:trained2?.training_seconds??null,metrics:trained2&&
{...trained2.metrics.values,n:trained2.metrics.n}})),errors:failed.map(untrainedModel)}}function checkOf(model2,status,message){
return{name:`${model2}/handed_over`,status,observed:null,limit:null,n:null,interval:null,message}}function frontMatter(card){let metrics=METRICS.filter(({name})=>card.metrics.values[name]!==null).flatMap(({name,title})=>[
`          - type: ${name}`,`            name: ${JSON.stringify(title)}`,`            value: ${card.metrics.values[name]}`]),
task=`${card.features.some(({kind})=>kind==="text")?"text":"tabular"}-classification`;return["---","library_name: mlops-\
actions",`pipeline_tag: ${task}`,`tags: [mlops-actions, ${JSON.stringify(titleText(card.type))}]`,"model-index:",`  - na\
me: ${JSON.stringify(titleText(card.name))}`,"    results:","      - task:",`          type: ${task}`,"        dataset:",
`          type: ${JSON.stringify(titleText(card.data.source))}`,`          name: ${JSON.stringify(titleText(card.data.name))}`,
`          revision: "sha256-${card.data.digest}"`,...metrics.length>0?["        metrics:",...metrics]:["        metrics\
: []"],"---",""]}var SHOWN_ITEMS=12;function factTable(rows){return["| | |","|---|---|",...rows.map(([name,value])=>`| ${name} | ${value}\
 |`)]}function list(texts){if(texts.length===0)return[];let more=texts.length-SHOWN_ITEMS;return[...texts.slice(0,SHOWN_ITEMS).
map(text=>`- ${markdownCode(text,500)}`),...more>0?[`- … and ${more} more in \`card.json\``]:[],""]}function learned(facts){
let lines=Object.entries(facts).flatMap(([name,value])=>{if(!Array.isArray(value))return[`- ${markdownCode(name)}: ${markdownCode(
setting(value),400)}`];if(value.length===0)return[`- ${markdownCode(name)}: none`];let items=value.slice(0,SHOWN_ITEMS).
map(item=>`  - ${record(item)}`),rest=value.length>SHOWN_ITEMS?[`  - … ${value.length-SHOWN_ITEMS} more in \`card.json\``]:
[];return[`- ${markdownCode(name)}:`,...items,...rest]});return lines.length===0?["Nothing besides its weights."]:lines}
function record(item){return typeof item!="object"||item===null||Array.isArray(item)?markdownCode(setting(item),400):Object.
entries(item).map(([name,value])=>markdownCode(name==="name"?setting(value):`${name} ${setting(value)}`,400)).join(" ")}
function settings(values){let shown3=Object.entries(values).map(([name,value])=>markdownCode(`${name} = ${setting(value)}`,
400));return shown3.length===0?"none":shown3.join(", ")}function setting(value){return typeof value=="string"?value:typeof value==
"number"?number2(value):Array.isArray(value)?`[${value.slice(0,SHOWN_ITEMS).map(item=>typeof item=="object"&&item!==null&&
!Array.isArray(item)?Object.values(item).map(setting).join(" "):setting(item)).join(", ")}${value.length>SHOWN_ITEMS?", \
…":""}]`:JSON.stringify(value)}function number2(value){return value==null?"–":Number.isInteger(value)?String(value):
Math.abs(value)>=.001?String(Number(value.toFixed(4))):value.toExponential(1)}function interval(value){return value===null?
"":`${number2(value.low)} to ${number2(value.high)}`}function limit({comparison,value}){return`${comparison==="at_least"?
"at least":"at most"} ${number2(value)}`}var VERDICTS={pass:"✅ Passed",warn:"⚠️ Passed with warnings",fail:"❌ Failed",inconclusive:"❔ Undecided",insufficient_data:"\
❔ Too little data",skipped:"⏭️ Not judged"};function verdict(card){let where=card.stage==="current"?"It went into \
production":"It was kept as a candidate, not in production",open=[...card.gate.checks,...card.baseline?.checks??[]].filter(
check=>check.status!=="pass"&&check.status!=="skipped");return[`**${VERDICTS[card.gate.verdict]}** its promotion gate on\
 ${card.created_at.slice(0,10)}. ${where}.`,"",...open.map(check=>`- ${VERDICTS[check.status]}: ${markdownCode(check.name)}\
 ${observed(check)}`),...open.length>0?[""]:[],`A ${markdownCode(card.type)} model that learned to tell ${markdownCode(card.
data.label.positive)} from ${markdownCode(card.data.label.negative)} in column ${markdownCode(card.data.label.name)}.`,""]}
function observed(check){if(typeof check.observed=="string")return markdownCode(check.observed);let value=number2(check.
observed);if(check.limit===null)return value;if(check.observed===null||value!==number2(check.limit.value)||check.observed===
check.limit.value)return`${value}, asked for ${limit(check.limit)}`;let[exact,asked]=[number(check.observed,check.limit.
value),number(check.limit.value,check.observed)];return`${exact}, asked for ${check.limit.comparison==="at_least"?"at le\
ast":"at most"} ${asked}`}var OUTCOMES={superior:"better than",non_inferior:"not worse than",inferior:"worse than",inconclusive:"not distinguishab\
le, on these rows, from"};function quality(card){return[...metricTable2(card),...confusion(card),...reliability(card),...simpleBaseline(
card),...baseline(card)]}function metricTable2(card){let rows=METRICS.map(metric=>{let checks=card.gate.checks.filter(({
name})=>name===metric.name);return[metric.title,number2(card.metrics.values[metric.name]),interval(card.metrics.intervals[metric.
name]),checks.flatMap(check=>check.limit?[limit(check.limit)]:[]).join(", "),`${relevantRows(metric,card.metrics)}${metric.
about==="rows"?"":` ${metric.about}`}`,checks.length===0?"":VERDICTS[verdictOf(checks)].split(" ")[0]]});return["## How \
good it is","",`On ${card.metrics.n} test rows (${card.metrics.positives} positive) that had no part in training, calibr\
ation or the choice of the threshold. A row is called positive from a score of ${number2(card.metrics.threshold)} on${thresholdReason(
card)}.`,"","| metric | value | 95 % interval | limit | rows | |","|---|---:|---|---|---:|---|",...rows.map(cells=>`| ${cells.
join(" | ")} |`),""]}function thresholdReason({decision_threshold:chosen}){switch(chosen?.chosen_by){case"configuration":
return", as the configuration says";case"hyperparameters":return", as its hyperparameters say";case"best_f1":return`, ch\
osen by the best F1 on the calibration rows (${number2(chosen.f1)} there)`;case"default":return", the default";default:return""}}
function confusion(card){let{true_positive,false_positive,false_negative,true_negative}=card.metrics.confusion,{positive,
negative}=card.data.label;return["| in truth | called positive | called negative |","|---|---:|---:|",`| ${markdownCode(
positive)} | ${true_positive} | ${false_negative} |`,`| ${markdownCode(negative)} | ${false_positive} | ${true_negative}\
 |`,""]}function reliability({metrics:{values,ece_noise:noise,excess_ece:excess}}){let beyond=noise===null||excess===null?
"":` Exactly right scores would show ${number2(noise.expected)} on so few rows; beyond that it is ${number2(excess.value)}\
 (95 % interval ${interval(excess.interval)}).`;return[`![Share of positive rows by score](${RELIABILITY_FILE})`,"",`Sco\
res are probabilities where the points lie on the diagonal; on average they are off by ${number2(values.ece)} (ECE).${beyond}`,
""]}function simpleBaseline({simple_baseline:simple,metrics,name}){if(simple===void 0)return[];let head=BESIDE.map(metric=>METRICS.
find(other=>other.name===metric).title),row3=(who,values)=>`| ${[markdownCode(who),...BESIDE.map(metric=>number2(values[metric]))].
join(" | ")} |`;return[`Beside it, on the same rows, a simple method with a threshold found on the calibration rows: ${simple.
description}`,"",`| | ${head.join(" | ")} |`,`|---|${"---:|".repeat(head.length)}`,row3(name,metrics.values),row3(simple.
name,simple.metrics),""]}function baseline(card){if(card.baseline===null)return["There was no model in production to com\
pare it with.",""];let{version,outcome,checks}=card.baseline,ground=checks.find(({name})=>name===GROUND);return ground!==
void 0?[markdownText(ground.message),""]:[`On the same rows it was ${OUTCOMES[outcome]} version ${markdownCode(version)}\
, then in production.`,""]}var SHOWN_FEATURES=50,SHOWN_TRIALS=5;function renderModelCard(card,search2=null){return[...frontMatter(card),`# ${markdownCode(
card.name)}, version ${markdownCode(card.version)}`,"",...verdict(card),...quality(card),...data2(card),...model(card,search2),
...use(card),...limits(card),""].join(`
`)}function data2(card){let{data:data3}=card,roles=Object.entries({moments:data3.timestamp,groups:data3.group});return["\
## Data","",...factTable([["name",markdownCode(data3.name)],["source",`${markdownCode(data3.source)}: ${markdownCode(data3.
location)}`],...data3.generated===void 0?[]:[["generated with",settings(data3.generated)]],["SHA-256",markdownCode(data3.
digest)],["observed",data3.observed_at===null?"unknown":markdownCode(data3.observed_at)],["rows",`${data3.rows}, ${data3.
positives} of them positive`],...roles.flatMap(([role,column])=>column?[[`${role} in`,markdownCode(column)]]:[]),["split",
settings(data3.split)]]),"",`It reads ${card.features.length} feature${card.features.length===1?"":"s"}: ${card.features.
slice(0,SHOWN_FEATURES).map(feature=>`${markdownCode(feature.name)} (${feature.kind})`).join(", ")}${card.features.length>
SHOWN_FEATURES?", … (all in `card.json`)":""}${card.moments===void 0?"":`; and the moments in ${markdownCode(card.moments)}`}\
.`,"",...list((data3.left_out??[]).map(({message})=>message)),...list(card.notices??[])]}function model(card,search2){let{
provenance}=card;return["## Model","",...factTable([["type",`${markdownCode(card.type)}: ${card.description}`],["hyperpa\
rameters",settings(card.hyperparameters)],...searched(card),["seed",String(card.seed)],["cohort",card.cohort===null?"non\
e":markdownCode(card.cohort)],["calibration",settings(Object.fromEntries(Object.entries(card.calibration).filter(([key])=>key!==
"before")))],...beforeCalibration(card.calibration),["training",`${number2(card.training_seconds)} s`],["code",markdownCode(
[provenance.repository,provenance.commit].filter(part=>part!==null).join("@")||"unknown")],["run",markdownCode(provenance.
run_url??provenance.run)],["made by",markdownCode(`${provenance.tool.name} ${provenance.tool.version}`)]]),"",...search2===
null?[]:bestTrials(search2),"### What it learned","",...learned(card.facts),""]}function searched({search:search2}){if(!search2)
return[];let{method,metric,folds,trials,statuses,best}=search2;return[["search",`${markdownCode(method)}: ${trials} tria\
ls on ${folds} folds of the training rows, ${statuses.pruned} given up, ${statuses.failed} failed; trial ${best.number} \
had the best ${markdownCode(metric)}, ${number2(best.value)}`]]}function bestTrials(search2){let shown3=rankedTrials(search2).
slice(0,SHOWN_TRIALS),rows=shown3.map(({number:trial,value,folds,hyperparameters})=>[String(trial),number2(value),folds.
map(number2).join(" "),settings(hyperparameters)].join(" | ")),more=search2.trials.length-shown3.length;return["### The \
best trials of its search","",`| trial | ${markdownCode(search2.metric)} | on each fold | hyperparameters |`,"|---:|---:\
|---|---|",...rows.map(row3=>`| ${row3} |`),"",...more>0?[`${more} more in \`${SEARCH_FILE}\`.`,""]:[]]}function beforeCalibration({
before}){if(typeof before!="object"||before===null)return[];let{ece,brier}=before;return[["before calibration",`ECE ${number2(
ece)}, Brier score ${number2(brier)} on the test rows`]]}function use(card){return["## Use and verify","","The model is \
plain data, never code: `model.json`, and `weights.bin` where numbers are many. `mlops verify` checks every byte of the \
registry; `mlops verify --package DIR` checks a copy of this folder, wherever it lies.","",...(card.exports??[]).flatMap(
({folder,use:use2})=>[`For other programs, in \`${folder}/\`: ${use2.join(" ")}`,""]),"| file | bytes | SHA-256 |","|---\
|---:|---|",...Object.entries(card.files).map(([name,file])=>`| ${markdownCode(name)} | ${file.bytes} | \`${file.sha256}\
\` |`),""]}function limits(card){return["## Limits","","- The figures hold for rows like those it was judged on. On othe\
r data, or after a drift, they are unknown.",`- They are estimates from ${card.metrics.n} rows; the intervals say how fa\
r off they may be.`,"- A score is a probability as far as the ECE above says so.","- It was not examined for fairness be\
tween groups of people, nor for causes: it finds patterns, not reasons."]}var README_FILE="README.md";function assemblePackage(judged,modelFiles,exports=[],search2=null){let told2=exports.map(({
folder,use:use2})=>({folder,use:use2})),card={...judged,...told2.length>0&&{exports:told2}},trials=search2===null?[]:[[SEARCH_FILE,
searchFile(search2)]],files=new Map([...modelFiles,...exports.flatMap(filesOf),...trials]),readme=Buffer.from(renderModelCard(
{...card,files:digestsOf(files)},search2)),pictures=[[RELIABILITY_FILE,Buffer.from(reliabilitySvg(card.metrics.reliability))]],
others=new Map([...files,...pictures,[README_FILE,readme]].sort(([a],[b])=>a<b?-1:1)),complete={...card,files:digestsOf(
others)};return others.set(CARD_FILE,Buffer.from(`${JSON.stringify(complete,null,2)}
`))}function filesOf({folder,files}){return[...files].map(([name,bytes])=>[`${folder}/${name}`,bytes])}function keepModel(judged,transaction,context,details2){let{name}=judged.job.config,files=predictorFiles(judged.predictor),
version=transaction?.newVersion(name,details2.createdAt,files)??versionName(details2.createdAt,packageDigest(digestsOf(files)),
()=>!1),stage=stageOf(judged),report=reportOf4(judged,version,stage);if(transaction===null)return report;transaction.append(
"model.judged",judgedDetails(report,context,details2.cohort),context.now());let card=cardOf(judged,report,context,details2),
entry=transaction.stage(name,{version,type:judged.job.type.name,stage,createdAt:details2.createdAt,metrics:report.metrics,
files:assemblePackage(card,files,judged.predictor.model.exports?.(),judged.search)});return{...report,package:`${details2.
modelsDir}/${packagePath(name,entry)}`,sha256:entry.sha256}}function stageOf({promoted}){return promoted?"current":"cand\
idates"}function reportOf4(judged,version,stage){let{job,split,metrics,gate,baseline:baseline2,promoted,decision:decision2,
predictor,trainingSeconds,search:search2}=judged,{dataset}=job,{source,location,digest}=dataset.origin,leftOut=leftOutOf(
dataset,predictor.model.facts),before=uncalibrated(judged);return{name:job.config.name,type:job.type.name,version,stage,
promoted,decision:decision2,reused:!1,data:{source,location,digest,rows:dataset.rows,positives:positives(dataset.labels),
split:splitJson(split),left_out:leftOut},notices:[...job.notices,...columnNotices(dataset,leftOut),...searchNotices(search2),
...uncalibratedNotices(predictor.calibration),...calibrationNotices(before,metrics.values),...majorityNotices(metrics,dataset.
label)],metrics:metricsReport(metrics),confusion:metrics.confusion,calibration:{...predictor.calibration,before:before&&
{...before}},gate:{verdict:verdictOf(gate),checks:gate},baseline:baseline2&&{...baseline2,metrics:baseline2.metrics&&metricsReport(
baseline2.metrics)},simple_baseline:judged.simpleBaseline,training_seconds:trainingSeconds,search:search2,files:NOTHING_DRAWN,
package:null,sha256:null}}function judgedDetails(report,context,cohort){let{name,type,version,stage,promoted,decision:decision2,
data:data3,metrics,gate,baseline:baseline2}=report;return{model:name,type,version,stage,promoted,decision:decision2,cohort,
metrics,gate:gate.verdict,baseline:baseline2&&{version:baseline2.version,outcome:baseline2.outcome},data:{location:data3.
location,sha256:data3.digest,rows:data3.rows},commit:context.provenance.commit}}function cardOf(judged,report,context,{createdAt,
cohort}){let{job,predictor}=judged,{dataset}=job,{repository,commit,ref,run,runUrl}=context.provenance;return{schema_version:1,
name:report.name,type:report.type,version:report.version,stage:stageOf(judged),created_at:createdAt.toISOString(),description:job.
type.description,data:{...report.data,name:dataset.name,observed_at:dataset.origin.observedAt,label:dataset.label,columns:dataset.
columns.map(column=>column.name),timestamp:dataset.timestamp?.name??null,group:dataset.group?.name??null,...dataset.origin.
generated===void 0?{}:{generated:dataset.origin.generated}},features:predictor.model.features,...predictor.model.moments===
void 0?{}:{moments:predictor.model.moments},hyperparameters:judged.hyperparameters,search:judged.search&&searchSummary(judged.
search),seed:job.seed,job_sha256:job.identity.sha256,cohort,metrics:judged.metrics,decision_threshold:judged.chosen,gate:report.
gate,baseline:report.baseline,...report.simple_baseline===null?{}:{simple_baseline:report.simple_baseline},calibration:report.
calibration,notices:report.notices,facts:predictor.model.facts,thresholds:{...job.config.thresholds},provenance:{repository,
commit,ref,run,run_url:runUrl,tool:TOOL},training_seconds:report.training_seconds}}function uncalibrated({predictor,split}){
return predictor.calibration.method==="none"?null:probabilityErrors(predictor.model.score(split.test),split.test.labels)}
function splitJson({facts}){return{...facts}}function positives(labels){return labels.reduce((sum,label)=>sum+label,0)}var SIGNING_KEY="MLOPS_SIGNING_KEY";function logIdentity(registry,context){let secret=context.secret(SIGNING_KEY),{repository}=context.
provenance,origin=registry.logOrigin??(repository===null?"mlops-actions/local":`github.com/${repository}/mlops`);return!secret&&
registry.isSigned&&context.log.warn(`the audit log was signed so far and is not signed any more: ${SIGNING_KEY} is ${secret===
""?"empty":"not set"}`),{origin,signer:secret===void 0||secret===""?void 0:signerFrom(secret,origin)}}var ISSUE="issue";function issueIntent({key,since,state,text,comment,...rest}){let{reopening,removedLabels}=rest,payload={
since,state,comment,reopening,removed_labels:removedLabels,text:text&&{title:text.title,body:text.body,labels:text.labels,
assignees:text.assignees}};return{kind:ISSUE,key,payload}}function issueChangeOf({id,key,payload}){let{removed_labels:removedLabels,
...change}=payload;return{...change,id,key,removedLabels}}var LONGEST_WAIT_DAYS=30,DAY=864e5;function openOutbox(context){let found=new Set,settled=new Map,carryOut=carrier(context),
remember=settlements=>{for(let one of settlements)settled.set(one.id,one)};return{isStuck:id=>found.has(id)&&!settled.has(
id),async settleEarlier(folder,transaction,isAgain){let{pending}=openRegistry(folder).standing();if(!isAgain&&pending.size>
0){for(let id of pending.keys())found.add(id);let intents=[...pending.values()].flatMap(one=>{let intent=readIntent(folder,
one);return intent===void 0&&context.log.warn(`outbox/${one.id}.json is not what was committed: it is left alone`),intent??
[]}),latest=context.now().getTime()-LONGEST_WAIT_DAYS*DAY,isExpired=({at})=>Date.parse(at)<latest;remember(intents.filter(
isExpired).map(intent=>expired(intent,context)));let{settlements}=await carryOut(intents.filter(intent=>!isExpired(intent)));
remember(settlements)}tell(transaction,pending,settled.values(),context)},async send(intents,place){let{settlements,told:told2}=await carryOut(
intents);return settlements.length===0||await bestEffort(context,async()=>{let work=async folder=>settleIn(folder,settlements,
context),message=`outbox: settle ${settlements.length}

${context.provenance.runUrl??`Run ${context.provenance.run}`}`;await tryWithRegistry(place,context,work,()=>message,1)===
null&&context.log.info("another run was faster: the next one writes down what was carried out")}),told2}}}function tell(transaction,pending,settlements,{
now}){for(let one of settlements)pending.has(one.id)&&transaction.append(DONE,doneDetails(one),now())}function settleIn(folder,settlements,context){
let registry=openRegistry(folder),{pending}=registry.standing();if(!settlements.some(({id})=>pending.has(id)))return null;
let run=`${context.provenance.run}:outbox`,transaction=beginTransaction(folder,{run,now:context.now(),...logIdentity(registry,
context)});try{return tell(transaction,pending,settlements,context),transaction.commit(context.now())}catch(error){throw transaction.
abandon(context.now(),error.message),error}}function expired({id,kind,key,at},{log}){return log.warn(`${kind} ${key} cou\
ld not be sent since ${at.slice(0,10)}, for more than ${LONGEST_WAIT_DAYS} days: it is dropped`),{id,state:"expired",url:null}}
function carrier({forge,log,signal}){let warned=new Set;return async intents=>{let issues=intents.filter(({kind})=>kind===
ISSUE);for(let{kind,id}of intents.filter(intent=>intent.kind!==ISSUE))log.warn(`outbox/${id}.json is of a kind that this\
 version does not know: ${kind}`);if(issues.length===0||signal.aborted)return{settlements:[],told:[]};let outcomes=await forge.
changeIssues(issues.map(issueChangeOf)),told2=issues.map(({key},i)=>{let outcome=outcomes[i];return outcome instanceof PlatformError?
{key,failure:describeFailure(outcome)}:{key,...outcome}}),failures=new Map;for(let one of told2)"failure"in one?failures.
set(one.failure,(failures.get(one.failure)??0)+1):say(one.key,one,log);for(let[failure,count]of failures){let text=`${failure}\
 (${count===1?"the issue waits":`${count} issues wait`} for the next run)`;warned.has(failure)?log.info(text):log.warn(text),
warned.add(failure)}return{settlements:issues.flatMap(({id},i)=>{let outcome=outcomes[i];return outcome instanceof PlatformError?
[]:[{id,...outcome}]}),told:told2}}}function say(key,{state,url},log){let told2=`issue ${key}: ${state}${url===null?"":`\
, ${url}`}`;state==="unchanged"||state==="ignored"?log.info(told2):log.notice(told2)}function decide(alert2,observation,policy){let key=alertKey(observation.kind,observation.subject),standing2=alert2?.active?
alert2:void 0;if(observation.state==="undecided"){let event2={kind:UNDECIDED,details:{key,headline:observation.headline}};
return standing2===void 0?null:{action:"undecided",event:event2}}if(observation.state==="healthy"){if(standing2===void 0)
return null;let closes=standing2.healthyRuns+1>=policy.healthyRuns,event2={kind:HEALTHY,details:{key,headline:observation.
headline,closes}};return{action:closes?"close":standing2.healthyRuns===0?"recover":"wait",event:event2}}let{kind,subject:subject2,
fingerprint,headline}=observation,escalates=standing2?.escalated!==!0&&(standing2?.raisedRuns??0)+1>=policy.escalateAfter,
issue=policy.groupBy==="kind"?digestKey(kind):key,event={kind:RAISED,details:{key,kind,subject:subject2,issue,fingerprint,
headline,escalates}};return standing2===void 0?{action:alert2===void 0?"open":"reopen",event}:escalates?{action:"escalat\
e",event}:{action:standing2.fingerprint!==fingerprint||standing2.healthyRuns>0?"comment":"update",event}}function planAlerts(book,observations,policy,{at,run}){let decisions=[...observations].sort((a,b)=>+(a.state==="healthy")-
+(b.state==="healthy")).flatMap(observation=>{let alert2=book.alerts.get(alertKey(observation.kind,observation.subject));
return decide(alert2,observation,policy)??[]}),after=advance(book,decisions.map(({event})=>({at,run,event}))),decided=decisions.
map(({action,event:{details:details2}})=>({action,before:book.alerts.get(details2.key),after:after.alerts.get(details2.key)}));
return{decisions,book:after,issues:issuePlans(book,after,decided)}}function issuePlans(before,after,decided){let byIssue=new Map;
for(let one of decided){let told2=new Set([one.after.issue,...one.before?.active?[one.before.issue]:[]]);for(let issue of told2){
let others=byIssue.get(issue);others===void 0?byIssue.set(issue,[one]):others.push(one)}}let active=new Map([...byIssue.
keys()].map(issue=>[issue,[]]));for(let alert2 of after.alerts.values())alert2.active&&active.get(alert2.issue)?.push(alert2);
return[...byIssue].flatMap(([issue,concerned])=>{let quiet=issue===digestKey(concerned[0].after.kind)?["wait"]:["wait","\
undecided"];if(concerned.every(({action})=>quiet.includes(action)))return[];let[was,is]=[before.issues.get(issue),after.
issues.get(issue)],alerts=active.get(issue).sort((a,b)=>a.key<b.key?-1:1),isNews=concerned.some(({action,before:old,after:now})=>![
"update","wait","undecided"].includes(action)||old?.issue!==issue||now.issue!==issue);return{issue,kind:concerned[0].after.
kind,alerts,decided:concerned,isNews,state:was===void 0?"opens":is===void 0?"closes":"stays",since:(is??was).since}})}var MOST_LINES=300,MOST_NAMES=3;function digestText({kind,alerts,since},{healthyRuns},foot){let{title,noun}=ALERT_KIND_WORDS[kind],
order=(a,b)=>b.raisedRuns-a.raisedRuns||Date.parse(a.since)-Date.parse(b.since),worst=[...alerts].sort(order),names=worst.
slice(0,MOST_NAMES).map(alert2=>titleText(alert2.subject,60)),more=worst.length>MOST_NAMES?` and ${formatCount(worst.length-
MOST_NAMES)} more`:"",[longest]=worst,rows=worst.slice(0,MOST_LINES).map(alert2=>[markdownCode(alert2.subject),stateOf(alert2,
healthyRuns),formatTime(alert2.since),formatCount(alert2.raisedRuns),markdownText(alert2.headline)]),body=[`**${plural(alerts.
length,noun)}** ${alerts.length===1?"is":"are"} broken, for longest **${markdownCode(longest.subject)}**: ${markdownText(
longest.headline)}.`,"",`Since ${formatTime(since)} UTC.`,"",...markdownTable([[noun,"state","since (UTC)","runs in a ro\
w","what"],...rows],[3]),...worst.length>MOST_LINES?["",`… and ${formatCount(worst.length-MOST_LINES)} more.`]:[],"","\
### What to do","","1. Take the lines from the top: they have lasted longest.",`2. The summary and the artifacts of the \
run hold the numbers of each ${noun}, with limits and n.`,`3. A line goes when its ${noun} has recovered; this issue clo\
ses itself with the last one.`,"",...foot].join(`
`);return{title:`${title}: ${plural(alerts.length,noun)}: ${names.join(", ")}${more}`,body}}function stateOf({escalated,
raisedRuns,healthyRuns,latest},enough){let state=raisedRuns===0?`recovering (${healthyRuns} of ${enough})`:escalated?"**\
escalated**":"broken",last=latest.at(-1);return last?.state!=="undecided"?state:`${state}; the run of ${formatTime(last.
at)} could not decide: ${markdownText(last.headline)}`}function alertIssue(plan,accounts,settings2){let{issue:key,since,state,alerts,decided,isNews}=plan,isEscalated=alerts.some(
alert2=>alert2.escalated),first=alerts.map(({key:alert2,headline})=>{let account=accounts.get(alert2);return account?.observation.
state==="raised"?account.first:markdownText(headline)}),comments=decided.flatMap(one=>commentOn(one,plan,accounts.get(one.
after.key),settings2));return{key,since,state:state==="closes"?"closed":"open",text:state==="closes"?null:textOf(plan,accounts,
settings2),comment:isNews&&state!=="opens"?comments.join(`

`):null,reopening:`${first.join(`

`)}${runWords(settings2)}`,removedLabels:state==="stays"||isEscalated?[]:[settings2.escalationLabel]}}function textOf(plan,accounts,settings2){
let words=ALERT_KIND_WORDS[plan.kind],escalation=plan.alerts.some(alert3=>alert3.escalated)?[settings2.escalationLabel]:
[],frame={labels:["ml-ops",plan.kind,words.asks,...escalation,...settings2.labels],assignees:settings2.assignees},foot=footOf(
settings2);if(plan.issue===digestKey(plan.kind))return{...frame,...digestText(plan,settings2,foot)};let[alert2]=plan.alerts,
account=accounts.get(alert2.key);if(!account?.details)return null;let title=`${words.title}: ${titleText(alert2.subject,
100)}: ${titleText(alert2.headline,120)}`;return{...frame,title,body:bodyOf(alert2,account.first,account.details,settings2,
foot)}}function bodyOf(alert2,first,{meanwhile,checks,history,steps,artifact},{runUrl},foot){let rows=checks.map(check=>checkRow(
check).map((cell,i)=>i===0?markdownCode(cell):cell)),{heading,rows:past,right}=history??ownHistory(alert2),artifactPlace=runUrl===
null?"":`: ${runUrl}#artifacts`;return[first,"",`${duration(alert2)} ${meanwhile}`,"",...rows.length===0?[]:[...markdownTable(
[CHECK_HEAD,...rows],[1,2,4]),""],`### ${heading}`,"",...markdownTable(past,right),"","### What to do","",...steps.map((step,i)=>`${i+
1}. ${step}`),"",...artifact===null?[]:[`Artifact ${markdownCode(artifact)}${artifactPlace}`],...foot].join(`
`)}function duration({since,raisedRuns,times,escalated}){let again=times===1?"":` It began ${times} times so far.`;return`${escalated?
"**Escalated.** ":""}Since ${formatTime(since)} UTC, ${raisedRuns===1?"in one run so far":`in ${plural(raisedRuns,"run")}\
 in a row`}.${again}`}function ownHistory({latest}){let rows=latest.map(({at,run,state,headline})=>[formatTime(at),markdownCode(
run),state==="raised"?"broken":state,markdownText(headline)]);return{heading:"Latest runs",rows:[["when (UTC)","run","st\
ate","what"],...rows],right:[]}}function footOf({runUrl,commit,healthyRuns}){let healthy2=healthyRuns===1?"the next heal\
thy run":`${healthyRuns} healthy runs in a row`;return[...runUrl===null?[]:[`Run: ${runUrl}`],...commit===null?[]:[`Comm\
it: ${commit}`],"",`<sub>mlops-actions keeps this issue up to date and closes it after ${healthy2}. To silence it, label\
 it \`wontfix\` or \`mlops:ignore\`, or close it as not planned, which holds until it has recovered.</sub>`]}function runWords({
runUrl}){return runUrl===null?"":` Run: ${runUrl}`}function commentOn({action,before,after},{issue,state},{first},{healthyRuns,
runUrl}){let run=runWords({runUrl}),subject2=markdownCode(after.subject);if(after.issue!==issue)return[`**${subject2}** \
is told of in another issue from now on.${run}`];switch(action){case"close":return[`${first}${state==="closes"?" This is\
sue closes itself.":""}${run}`];case"recover":return[`${first} That is ${after.healthyRuns} of ${healthyRuns} healthy ru\
ns in a row before it counts as well.${run}`];case"escalate":return[`**Escalated**: broken in ${after.raisedRuns} runs i\
n a row, since ${formatTime(after.since)} UTC. ${first}${run}`];case"comment":return[`${before?.fingerprint===after.fingerprint?
"It had been healthy.":"The cause has changed."} ${first}${run}`];case"open":case"reopen":return[`${first}${run}`];case"\
update":return before?.issue===issue?[]:[`${first}${run}`];case"wait":case"undecided":return[]}}function raiseAlerts(accounts,{folder,transaction,config,isStuck},{provenance,now}){let at=now(),{alerts,pending}=openRegistry(
folder).standing(),observations=accounts.map(({observation})=>observation),seen={at:at.toISOString(),run:provenance.run},
{decisions,issues}=planAlerts(alerts,observations,config.alerts,seen);for(let{event}of decisions)transaction.append(event.
kind,event.details,at);let byKey=new Map(accounts.map(one=>[alertKey(one.observation.kind,one.observation.subject),one])),
{runUrl,commit}=provenance,changes=issues.map(issue=>alertIssue(issue,byKey,{...config.alerts,runUrl,commit})),stuck=[...pending.
values()].filter(({id,kind})=>kind===ISSUE&&isStuck(id));return changes.map(change=>{let older=stuck.filter(({key})=>key===
change.key);for(let{id}of older)transaction.append(DONE,doneDetails({id,state:"superseded",url:null}),at);let words=older.
map(one=>wordsOf(readIntent(folder,one)));return transaction.intend(issueIntent(withWords(change,words)),at)})}function wordsOf(intent){
return intent===void 0?null:issueChangeOf(intent).comment}var MOST_WORDS=2e4,CUT="_There was more; the audit log of the \
registry has it all._";function withWords(change,unsaid){let words=[...unsaid,change.comment].filter(text=>text!==null);
return{...change,comment:words.length===0?null:limitMarkdown(words.join(`

`),MOST_WORDS,CUT)}}function runStory(now){let told2=[],listener=null;return{record(kind,details2){let event={kind,details:details2,at:now()};
told2.push(event),listener?.append(event.kind,event.details,event.at)},goOnIn(transaction){listener=transaction;for(let{
kind,details:details2,at}of told2)transaction?.append(kind,details2,at)}}}var WORDS2={new:"opened",updated:"brought up to date",reopened:"opened again",closed:"closed",overtaken:"a later run has\
 told more",ignored:"left alone, as somebody wants it",unchanged:"as it was"},MOST=50;function issueSummary(told2,open){
let lines=[...told2.map(one=>"failure"in one?`- ${markdownCode(one.key)} waits for the next run: ${markdownCode(one.failure,
500)}`:`- ${linked(one.key,one.url)}: ${WORDS2[one.state]}`),...open.map(({key,url,since})=>`- ${linked(key,url)}: open \
since ${formatTime(since)} UTC`)];if(lines.length===0)return"";let more=lines.length>MOST?[`- … and ${lines.length-MOST}\
 more`]:[];return["### Issues","",...lines.slice(0,MOST),...more,""].join(`
`)}function linked(key,url){let shown3=markdownCode(key);return url===null?shown3:/^https?:\/\/[^\s()<>]+$/.test(url)?`[${shown3}\
](${url})`:`${shown3} in ${markdownCode(url,500)}`}async function tellIssues(told2,models,modelsDir,context){await bestEffort(context,async()=>{let text=issueSummary(told2,
openIssues(told2,models,modelsDir));text!==""&&await context.forge.publishSummary(text)})}function openIssues(told2,models,modelsDir){
let{alerts,places}=openRegistry(modelsDir).standing(),known=new Set(told2.map(({key})=>key)),standing2=[...alerts.alerts.
values()].filter(({active,subject:subject2,issue})=>active&&models.includes(subject2)&&!known.has(issue));return[...new Set(
standing2.map(({issue})=>issue))].sort().flatMap(key=>{let[url,issue]=[places.get(key),alerts.issues.get(key)];return url===
void 0||issue===void 0?[]:[{key,url,since:issue.since}]})}function tellingsOf(report,place){return[...report.models.map(model2=>tellingOf(model2.name,trained(model2,report),place)),
...report.ensembles.filter(({built})=>!built).map(({name,decision:decision2})=>{let said={conclusion:"neutral",mark:VERDICT_MARKS.
skipped,title:"was not built"};return tellingOf(name,{...said,body:[markdownCode(decision2,1e3)]},place)}),...report.errors.
map(({name,message,hint})=>{let said={conclusion:"failure",title:"could not be trained",body:[markdownCode(message,1e3),
...hint===null?[]:["",markdownCode(hint,500)]]};return tellingOf(name,{...said,mark:VERDICT_MARKS.fail},place)})]}function tellingOf(model2,{
conclusion,mark,title,body},{workflow,runUrl}){let key=`train:${sha256(workflow??"").slice(0,8)}:${model2}`,footer2=runUrl===
null?[]:["",`<sub>${runUrl}</sub>`],name=workflow===null?model2:`${plainLine(workflow,100)} / ${model2}`;return{comment:{
key,body:[`### ${mark} ${markdownCode(model2)} ${title}`,"",...body,...footer2].join(`
`)},check:{key,name,conclusion,title:`${model2} ${title}`,summary:body.join(`
`)}}}function trained(model2,report){let verdict2=verdictOf([...model2.gate.checks,...model2.baseline?.checks??[]]),kept=report.
audit===null?" Nothing was kept: it is trained again, and promoted or not, when the pull request is merged.":"";return{conclusion:verdict2===
"fail"?"failure":verdict2==="pass"||verdict2==="warn"?"success":"neutral",mark:VERDICT_MARKS[verdict2],title:VERDICT_WORDS[verdict2],
body:[model2.decision,"",...markdownTable([["metric","here","production","change","limit","verdict"],...metricRows(model2)],
[1,2,3]),"",`${formatCount(model2.metrics.n)} test rows of ${markdownCode(model2.data.location)}. ${productionWords2(model2)}${kept}`]}}
function productionWords2({reused,stage,baseline:baseline2}){if(reused&&stage==="current")return"It is in production.";if(baseline2===
null)return"No model is in production yet.";let production=`Production: \`${baseline2.version}\``,rows=formatCount(baseline2.
metrics?.n??0);switch(baseline2.ground){case"all_rows":return`${production}, on the same rows.`;case"some_rows":return`${production}\
, on the ${rows} of these rows that it has not learned from.`;case"own_rows":return`${production}, on its own ${rows} te\
st rows.`;case"nothing":return`${production}.`}}function metricRows({metrics,gate,baseline:baseline2}){return METRICS.filter(
({name})=>metrics[name]!==null||baseline2?.metrics?.[name]!=null).map(({name,title})=>{let[value,production]=[metrics[name],
baseline2?.metrics?.[name]??null],limit2=gate.checks.find(check=>check.name===name),compared=baseline2?.checks.find(check=>check.
name===`baseline:${name}`),isSame=baseline2?.ground==="all_rows"&&value!==null&&production!==null,change=typeof compared?.
observed=="number"?compared.observed:isSame?value-production:null,checks=[limit2,compared].filter(check=>check!==void 0);
return[title,limit2===void 0?formatNumber(value):checkRow(limit2)[1],formatNumber(production),change===null?"–":formatChange(
change),[...limit2?[checkRow(limit2)[2]]:[],...compared?[`change ${changeLimit(compared)}`]:[]].join(", "),checks.length===
0?"":verdictOf(checks).replaceAll("_"," ")]})}function changeLimit({limit:limit2}){return limit2===null?"":`${limit2.comparison===
"at_least"?"≥":"≤"} ${formatChange(limit2.value)}`}async function tellPullRequest(report,context){let{forge,provenance}=context,{pullRequest}=provenance;if(pullRequest===null)
return;let tellings=tellingsOf(report,provenance);await bestEffort(context,async()=>{for(let{check}of tellings)await forge.
reportCheck(pullRequest.head,check)}),await bestEffort(context,async()=>{for(let{comment}of tellings)await forge.commentOnPullRequest(
pullRequest,comment)})}import{cpSync,mkdtempSync as mkdtempSync2,readdirSync,rmSync as rmSync3,statSync,writeFileSync}from"node:fs";import{dirname,
join as join6}from"node:path";var LATEST2=12;function historyChart(history,{name,limit:limit2}){let latest=history.slice(-LATEST2),values=latest.map(line=>metricOf(
line,name));if(values.every(value=>value===null))return[];let labels=latest.map((_,i)=>i===latest.length-1?"now":String(
i+1-latest.length)),bars=values.map(value=>(value??0).toFixed(4)),limits2=limit2===null?[]:[`  line [${latest.map(()=>limit2).
join(", ")}]`],words=name.replaceAll("_"," ");return["```mermaid","xychart-beta",`  title "${words} of the latest traini\
ngs${limit2===null?"":" (bars) and its limit (line)"}"`,`  x-axis [${labels.map(label=>`"${label}"`).join(", ")}]`,`  y-\
axis "${words}" 0 --> 1`,`  bar [${bars.join(", ")}]`,...limits2,"```","",...markdownTable([["","when (UTC)","version",words,
"promoted"],...latest.map((line,i)=>row2(line,labels[i],values[i]))],[3])]}function metricOf({metrics},name){let value=metrics?.[name];
return typeof value=="number"?value:null}function row2({at,version,promoted},label,value){let when=formatTime(String(at));
return[label,when,markdownCode(String(version)),formatNumber(value),promoted===!0?"yes":"no"]}var CHARTS=8,MOST_ASIDES=20,NAMED=3;function trainSummary(report,histories){let promoted=report.models.filter(model2=>model2.
promoted),unchanged=report.models.filter(model2=>model2.reused).length;return[`## ${report.errors.length>0?`❌ Training: ${report.
errors.length} of ${report.errors.length+report.models.length} models could not be trained`:`${VERDICT_MARKS[report.verdict]}\
 Training: ${promoted.length} of ${report.models.length} ${promotedIn(report)}${unchanged===0?"":`, ${unchanged} unchang\
ed`}${verdicts(report.models)}`}`,"",...notKept(report),...overview(report),...report.errors.flatMap(untrainedMarkdown),
...report.ensembles.map(ensembleMarkdown),...asides(report.models),"",...report.models.flatMap((model2,i)=>details(model2,
report,i<CHARTS?histories.get(model2.name)??[]:[])),footer(report),""].join(`
`)}function asides(models){let about=new Map;for(let{name,data:data3,notices}of models){let told2=[...notices,...data3.left_out.
map(({message})=>message)],more=told2.length-MOST_ASIDES,rest=more>0?[`… and ${formatCount(more)} more, in the report \
and the card`]:[];for(let text of[...told2.slice(0,MOST_ASIDES),...rest])about.set(text,[...about.get(text)??[],name])}return[
...about].map(([text,names])=>{let shown3=names.slice(0,NAMED).map(name=>markdownCode(name)),others=names.length>NAMED?`\
 and ${formatCount(names.length-NAMED)} more`:"";return`- ⚠️ ${shown3.join(", ")}${others}: ${markdownCode(text,500)}`})}
function verdicts(models){let wrong=models.filter(model2=>verdictOf(checksOf2(model2))!=="pass");return[...wrong.slice(0,
NAMED).map(model2=>`${markdownCode(model2.name)} ${VERDICT_WORDS[verdictOf(checksOf2(model2))]}`),...wrong.length>NAMED?
[`${wrong.length-NAMED} more did not pass`]:[]].map(words=>`; ${words}`).join("")}var checksOf2=({gate,baseline:baseline2})=>[
...gate.checks,...baseline2?.checks??[]];function notKept({dry_run,audit,pull_request}){return dry_run?["> Dry run: noth\
ing was kept or sent.",""]:audit!==null?[]:[`> Pull request #${pull_request}: decided and reported only; the registry on\
 its branch stays as it was, and no model went into production.`,""]}function promotedIn({audit}){return audit===null?"w\
ould be promoted":"promoted"}function overview(report){let{models}=report;if(models.length===0)return[];let head=["model",
"type","decision","accuracy","ROC AUC","F1","ECE","test rows"],rows=models.map(model2=>[markdownCode(model2.name),markdownCode(
model2.type),`${markOf(model2)} ${decision(model2,report)}`,...[model2.metrics.accuracy,model2.metrics.roc_auc,model2.metrics.
f1,model2.metrics.ece].map(formatNumber),formatCount(model2.metrics.n)]);return[...markdownTable([head,...rows],[3,4,5,6,
7]),""]}function decision({promoted,reused},report){return reused?"unchanged":promoted?promotedIn(report):"not promoted"}
function markOf(model2){let verdict2=verdictOf(checksOf2(model2));return VERDICT_MARKS[verdict2==="pass"&&model2.stage!==
"current"?"inconclusive":verdict2]}function beside3(model2){let rows=besideRows(model2).map((row3,i)=>row3.map((cell,j)=>i>
0&&j===0?markdownCode(cell):cell));return rows.length===0?[]:[...markdownTable(rows,BESIDE_NUMBERS),""]}function details(model2,report,history){
let{data:data3}=model2,rows=checksOf2(model2).map(check=>checkRow(check).map((cell,i)=>i===0?markdownCode(cell):cell));return[
`<details${model2.promoted||model2.reused?"":" open"}><summary>${markOf(model2)} ${model2.name}: ${decision(model2,report)}\
</summary>`,"",model2.decision,"",...markdownTable([CHECK_HEAD,...rows],[1,2,4]),"",...historyChart(history,chartedMetric(
model2)),"",...beside3(model2),...model2.search===null?[]:searchMarkdown(model2.search),`Data ${data3.source==="syntheti\
c"?"synthetic ":""}${markdownCode(data3.location)}: ${formatCount(data3.rows)} rows, ${formatShare(data3.positives,data3.
rows)} positive, SHA-256 \`${data3.digest.slice(0,16)}…\`. Version \`${model2.version}\`, trained in ${formatSeconds(model2.
training_seconds)}.`,"","</details>",""]}function chartedMetric({gate}){let floors=gate.checks.filter(({limit:limit2})=>limit2?.
comparison==="at_least"),charted=floors.find(({status})=>status==="fail")??floors.find(({name})=>name==="accuracy");return{
name:charted?.name??"accuracy",limit:charted?.limit?.value??null}}function footer(report){let audit=report.audit===null?
"":`Audit log: ${formatCount(report.audit.size)} entries, root \`${report.audit.root}\`. Check it offline with \`mlops ver\
ify\`. `,pictures=report.models.some(({files})=>files.html!==null)?"Pictures are in an artifact of their own. ":"";return`\
<sub>${audit}${pictures}mlops-actions ${report.tool.version}, ${formatSeconds(report.seconds)}.</sub>`}async function tellTraining(report,modelsDir,config,context){await bestEffort(context,()=>tellSummary(report,historiesOf(
report,modelsDir),context));for(let model2 of report.models.filter(({reused})=>!reused))await bestEffort(context,()=>uploadModel(
model2,modelsDir,config,context));await bestEffort(context,()=>uploadAudit(report,modelsDir,config,context))}function tellSummary(report,histories,{
forge}){return forge.publishSummary(trainSummary(report,histories))}function historiesOf({models},modelsDir){let registry=openRegistry(
modelsDir);return new Map(models.map(({name})=>[name,registry.history(name)]))}async function uploadModel(model2,modelsDir,config,{
forge}){let{productionDays,candidatesDays}=config.retention,folder=join6(model2.stage,model2.name,model2.version);await forge.
uploadArtifact({name:`mlops-${model2.name}-${model2.version}`,series:`model ${model2.name}`,root:modelsDir,files:filesUnder(
join6(modelsDir,folder)),retentionDays:model2.promoted?productionDays:candidatesDays})}async function uploadPictures({models},config,context){
let{workingDirectory,forge,provenance}=context,files=models.flatMap(({files:{html,pictures}})=>html===null?[]:[html,...pictures]),
[first]=files;first!==void 0&&await forge.uploadArtifact({name:`mlops-pictures-${provenance.run}`,series:"pictures of tr\
aining",root:resolvePath(workingDirectory,dirname(dirname(first))),files:files.map(file=>resolvePath(workingDirectory,file)),
retentionDays:config.retention.candidatesDays})}async function uploadAudit(report,modelsDir,config,context){let{forge,provenance,
temporaryFolder}=context,root=mkdtempSync2(join6(temporaryFolder,"mlops-audit-"));try{for(let part of["index.json","audi\
t"])cpSync(join6(modelsDir,part),join6(root,part),{recursive:!0});writeFileSync(join6(root,"report.json"),`${JSON.stringify(
report,null,2)}
`);let name=`mlops-audit-${provenance.run}`,retentionDays=config.retention.productionDays;await forge.uploadArtifact({name,
root,files:filesUnder(root),retentionDays,series:"audit log"})}finally{rmSync3(root,{recursive:!0,force:!0})}}function filesUnder(folder){
return readdirSync(folder,{recursive:!0,encoding:"utf8"}).map(file=>join6(folder,file)).filter(file=>statSync(file).isFile()).
sort()}async function train(options,context){if(options.handOver!==null)return handOver(options.handOver,options,context);requireFolder(
resolvePath(context.workingDirectory,options.modelsDir));let run=await beginTraining(options,context),story=runStory(context.
now);recordBeginning(run,story);let source=sourceOf(run,story);try{return await judgeAndKeep(run,story,source.obtain)}finally{
await source.close()}}function sourceOf(run,{record:record2}){let{options,context}=run;return options.trained===null||isOutOfReach(
options.trained,context)?byTraining(run,record2):fromJobs(handOverPlace(options.trained,context),run,record2)}async function judgeAndKeep(run,story,obtain){
let{config,options,context}=run,modelsDir=resolvePath(context.workingDirectory,options.modelsDir),shownDir=shown2(options.
modelsDir),branch=options.registry==="branch"?options.registryBranch:null,place={modelsDir,branch,keeps:run.keeps},outbox=openOutbox(
context),round={run,story,obtain:once(obtain),modelsDir:shownDir,outbox},{result,commit:branchCommit}=await withRegistry(
place,context,(folder,isAgain)=>trainOn(folder,isAgain,round),({models:models2})=>commitMessage(models2,context)),{commit}=result,
kept=branch===null||branchCommit===null?null:{name:branch,commit:branchCommit},models=await drawTraining(result.models,result.
decided,run),report=reportOf2(run,{...result,models,modelsDir:shownDir,branch:kept});if(annotateUntrained(report.errors,
context.forge),commit!==null&&options.enableAudit){let folder=resolvePath(context.workingDirectory,options.auditPath);exportEvidence(
modelsDir,folder,context.provenance.run,commit.checkpoint)}return{report,text:trainText(report,verifyCommand(run,commit)),
outputs:outputsOf(report),...exitCodeOf(result.failed),tell:async()=>{if(commit!==null){await tellTraining(report,modelsDir,
config,context);let told2=await outbox.send(result.intents,place),names=report.models.map(({name})=>name);await tellIssues(
told2,names,modelsDir,context)}else context.forge.name==="github"&&await bestEffort(context,()=>tellSummary(report,new Map,
context));options.dryRun||(await bestEffort(context,()=>uploadPictures(report,config,context)),await tellPullRequest(report,
context))}}}async function trainOn(folder,isAgain,round){let{run,story,modelsDir,outbox}=round,{options,context,config,startedAt:createdAt}=run,
registry=openRegistry(folder),transaction=run.keeps?begin(folder,registry,context,createdAt):null;try{isAgain&&transaction?.
append("run.redone",{reason:"another run had committed first"},context.now()),story.goOnIn(transaction),transaction!==null&&
await outbox.settleEarlier(folder,transaction,isAgain);let{decided,ensembles,failed}=await decideModels(registry,transaction,
run,round.obtain);context.signal.throwIfAborted(),context.programs.refuseLate();let kept={createdAt,modelsDir,cohort:options.
cohortId},models=decided.map(model2=>isUnchanged(model2)?keepUnchanged(model2,transaction,context.now(),modelsDir):keepModel(
model2,transaction,context,kept)),intents=transaction===null?[]:alert(models,folder,transaction,round);return{decided,models,
ensembles,failed,intents,commit:transaction&&finish(transaction,config,context)}}catch(error){throw transaction!==null&&
end(transaction,error,context.now()),error}}function begin(folder,registry,context,now){return beginTransaction(folder,{
run:context.provenance.run,now,...logIdentity(registry,context)})}function alert(models,folder,transaction,{run,outbox}){
let{history}=openRegistry(folder),at=run.startedAt.toISOString(),{repositoryUrl}=run.context.provenance,branchUrl=run.options.
registry==="branch"&&repositoryUrl!==null?`${repositoryUrl}/blob/${run.options.registryBranch}`:null,accounts=models.flatMap(
model2=>regressionAccount({model:model2,history:history(model2.name),at,branchUrl})??[]);return raiseAlerts(accounts,{folder,
transaction,config:run.config,isStuck:outbox.isStuck},run.context)}function finish(transaction,config,context){for(let model2 of transaction.
models.keys())transaction.retire(model2,config.retention,context.now());return transaction.commit(context.now())}function end(transaction,error,now){
let reason=error instanceof Error?error.message:String(error);error instanceof MlopsError&&error.exitCode===2?transaction.
withdraw(now,reason):transaction.abandon(now,reason)}function shown2(path){return normalize(path).replaceAll("\\","/").replace(
/(?<=[^/])\/$/,"")}function verifyCommand({options,context},commit){let folder=options.workingDirectory==="."?[]:["--wor\
king-directory",shellWord(options.workingDirectory)],key=commit?.verifierKey==null?[]:["--public-key",shellWord(commit.verifierKey)];
return[context.program,"verify",...folder,"--models-dir",shellWord(shown2(options.modelsDir)),...key].join(" ")}export{train};
