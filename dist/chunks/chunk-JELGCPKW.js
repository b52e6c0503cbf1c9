import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{testRowsOf}from"./chunk-VXE5V2ZB.js";import{sourceOf}from"./chunk-HJJC73P7.js";import{generatorSettings}from"./chunk-6K4ZHIHY.js";
import{resolvePath}from"./chunk-Y4HTKM3Q.js";import{isWanting}from"./chunk-RMRPDWUN.js";import{columnNoteText,
dataSources,derivations,generators,isLabeled,isSurprising,leftOutText,seededRandom}from"./chunk-76XZFTSH.js";import{
COLUMN_KINDS,selectRows}from"./chunk-HPOJS2EI.js";import{nearest,showJson,writeFileAtomic}from"./chunk-RJKQ66L2.js";
import{PICTURE_NAMES,darkRules,isNamed}from"./chunk-LVC22S3Z.js";import{CHECK_HEAD,asGiven,checkRow,formatChange,formatCount,
formatInterval,formatNumber,formatShare,formatTime,intervalNote,intervalText,markdownTable,number,rows,rowsThatWouldDecide,
textTable}from"./chunk-WWV4V5KP.js";import{meets}from"./chunk-JSBGDFAF.js";import{METRICS,averagePrecision,contributionsOfRows,
metricNamed,rank,relevantRows,rocAuc}from"./chunk-BXTEZIXI.js";import{mean,twoSidedZ}from"./chunk-XS4K36J2.js";
import{markdownText,markupText,plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,DataError,PlatformError}from"./chunk-MN7PJC4O.js";import{isAbsolute,resolve}from"node:path";var GENERATED="synthetic:",GENERATED_LABEL={name:"label",positive:"1",negative:"0"},DEFAULT_SAMPLES=1e4;function configuredModel(config,name){
let model=config.models.find(each=>each.name===name),ensemble=config.ensembles.find(each=>each.name===name);if(model!==void 0||
ensemble===void 0)return model;let member=config.models.find(each=>ensemble.members.includes(each.name));return member&&
{dataset:member.dataset,thresholds:ensemble.thresholds}}function planJudgedSource(card,config,options,folder){let label=options.
testData?.startsWith(GENERATED)?GENERATED_LABEL:card.data.label,asked=sourceFor(card,config,options.testData),source=options.
testData===null?{...asked,...generatedLike(card,asked)}:asked,kinds=card.features.filter(feature=>COLUMN_KINDS.includes(
feature.kind)),location=source.source!=="synthetic"&&!isAbsolute(source.location)?resolve(folder,source.location):source.
location;return{kind:source.source,seed:seedOf(card,options),sample:null,options:{...source,location,displayLocation:source.
location,label:label.name,positive:label.positive,ignore:source.ignore.filter(name=>!options.sliceBy.includes(name)),samples:options.
numSamples??source.samples??DEFAULT_SAMPLES,generator:generatorSettings(source.source,source,{days:options.testDays,numSamples:options.
numSamples,interval:null,anomalyRate:null}),known:{label,kinds:Object.fromEntries(kinds.map(({name,kind})=>[name,kind]))}}}}
function seedOf(card,{seed}){return seed??(card.seed+1)%Number.MAX_SAFE_INTEGER}function randomOf(card,options){return seededRandom(
seedOf(card,options)).fork(`evaluate/${card.name}`)}function generatedLike({data:data2},source){if(!([source.source,data2.
source].every(kind=>kind==="synthetic")&&source.location===data2.location)||data2.generated===void 0)return{};let{samples,
noise,...generator}=data2.generated;return{samples,noise,generator}}function sourceFor(card,config,testData){let model=configuredModel(
config,card.name),configured=model===void 0?void 0:config.sources[model.dataset];if(testData?.startsWith(GENERATED)){let location=testData.
slice(GENERATED.length);return{...config.sourceDefaults,name:location,source:"synthetic",location}}if(testData!==null)return fileFor(
testData,configured??{...config.sourceDefaults,...usualRoles(card)});if(configured!==void 0)return configured;if(card.data.
source==="synthetic")return{...config.sourceDefaults,name:card.data.name,source:"synthetic",location:card.data.location};
throw new ConfigurationError(`the configuration does not list ${card.name}, so its data are not known`,{hint:"name a fil\
e with --test-data, or the configuration that the model was trained with with --config"})}function fileFor(location,reading){
let source=sourceOf({source:null,location});if(source===void 0)throw new ConfigurationError(`${plainLine(location)} has \
an ending that tells no format`,{hint:"name a file that ends with .csv, .tsv, .jsonl or .ndjson, or with one of these an\
d .gz; or synthetic:GENERATOR"});return{...reading,name:"test-data",source,location,delimiter:source==="csv"?reading.delimiter:
null}}function usualRoles({data:data2}){let generator=data2.source==="synthetic"?generators.all.find(({name})=>name===data2.
location):void 0,{timestamp=generator?.timestamp??null,group=generator?.group??null}=data2;return{timestamp,group}}async function loadSources(jobs,context,show=()=>{}){let datasets=new Map,refused=new Map;for(let source of new Set(jobs.
map(job=>job.source)))try{datasets.set(source,await load(source,context,show))}catch(error){if(!(error instanceof DataError||
error instanceof ConfigurationError))throw error;refused.set(source,error)}if(datasets.size===0)throw refusal([...refused.
values()]);return{datasets,refused}}function refusal(errors){let[first]=errors;if(first===void 0)throw new TypeError("th\
ere is no source");let messages=[...new Set(errors.map(({message})=>message))];return messages.length===1?first:new DataError(
messages.join(`
`),{hint:first.hint})}async function load(source,context,show){let dataset=await readSource(source,context,show);if(isLabeled(
dataset))return dataset;let{name}=source.options;throw new ConfigurationError(`the source ${name} names no label, so not\
hing can be trained on it`,{hint:`set "label" in sources.${name}; its columns are ${dataset.columns.map(column=>column.name).
join(", ")}`})}async function readSource(source,{log,signal},show=()=>{}){let{options}=source,random=seededRandom(source.
seed).fork(`source/${options.name}`),progress=share=>log.progress(`reading ${options.displayLocation}`,share),dataset=await dataSources.
get(source.kind).load(options,{random,signal,progress});progress(1),signal.throwIfAborted(),show(dataset,source);let derived=options.
derive.reduce((table,{with:name,...settings})=>derivations.get(name).derive(table,settings),dataset);if(source.sample===
null||source.sample>=derived.rows)return derived;let rows2=random.fork("sample").shuffle(Int32Array.from({length:derived.
rows},(_,row)=>row));return selectRows(derived,rows2.subarray(0,source.sample).sort())}function testPartOf({data:data2},dataset){let split=data2.split,names=new Set(data2.columns),columns=dataset.columns.filter(
({name})=>names.has(name));if(columns.length<names.size||split.by==="time"&&dataset.timestamp===null||split.by==="group"&&
dataset.group===null)return null;let{by,seed,test_share:testShare,calibration_share:calibrationShare}=split;return testRowsOf(
{...dataset,columns},{by,seed,testShare,calibrationShare})}var DAY_MS=864e5,SHOWN=20;async function loadJudgedData(stored,config,options,context){let{card}=stored,source=planJudgedSource(
card,config,options,context.workingDirectory),read=await readSource(source,context);requireColumns(stored,read);let isGiven=options.
testData!==null,unseen=unseenRows(card,read,isGiven||source.kind==="synthetic"),recent=newestOf(read,unseen.rows,options.
testDays),most=source.kind==="synthetic"?null:options.numSamples,rows2=most===null?recent:sampleRows(recent,most,seededRandom(
source.seed).fork("sample"));if(rows2.length===0)throw nothingLeft(read,unseen.part,options.testDays);let isAll=rows2.length===
read.rows,newestDays=options.testDays;return{...unseen,newestDays,dataset:isAll?read:selectRows(read,rows2),rows:rows2,rowsRead:read.
rows}}function requireColumns({card,predictor},{columns,origin}){let there=columns.map(({name})=>name),absent=predictor.
model.features.filter(({name})=>!there.includes(name)).map(({name})=>name);if(absent.length===0)return;let told2=absent.
slice(0,SHOWN).map(name=>{let close=nearest(name,there);return close===void 0?showJson(name):`${showJson(name)} (did you\
 mean ${showJson(close)}?)`}),more=absent.length>SHOWN?` and ${absent.length-SHOWN} more`:"",has=there.slice(0,SHOWN).map(
name=>showJson(name));throw new DataError(`${plainLine(origin.location)} lacks ${absent.length} of the ${predictor.model.
features.length} columns that ${card.name} reads: ${told2.join(", ")}${more}`,{hint:`its columns are ${has.join(", ")}${there.
length>SHOWN?` and ${there.length-SHOWN} more`:""}`})}function unseenRows(card,dataset,isNew){let all=Int32Array.from({length:dataset.
rows},(_,row)=>row),isSame=dataset.origin.digest===card.data.digest;if(isNew&&!isSame||!isLabeled(dataset))return{rows:all,
part:"all",notices:[],checks:[]};let shown=plainLine(dataset.origin.location),isUnseen=testPartOf(card,dataset);if(isUnseen!==
null){let rows2=all.filter(isUnseen),count=`${rows2.length.toLocaleString("en-US")} of ${dataset.rows.toLocaleString("en\
-US")} rows`,what=isSame?`${shown} holds the very data that ${card.name} was trained on: it is judged on the ${count} th\
at had no part in it`:`${card.name} may know rows of ${shown}, its own source: it is judged on the ${count} in the test \
part of its split; where all rows are new to it, name the file with --test-data`;return{rows:rows2,part:"test_part",notices:[
what],checks:[]}}let message=`${shown} may hold rows that ${card.name} has learned from, and the columns by which they c\
ould be told are no longer the same: these numbers may flatter it.`,check={name:"rows",status:"warn",observed:null,limit:null,
n:dataset.rows,interval:null,message};return{rows:all,part:"all",notices:[],checks:[check]}}function newestOf({timestamp,
origin},rows2,days){if(days===null)return rows2;if(timestamp===null)throw new ConfigurationError(`--test-days needs mome\
nts, and no column of ${plainLine(origin.location)} tells them`,{hint:'name the column as "timestamp" of the source in t\
he configuration, or leave --test-days out'});let newest=Number.NEGATIVE_INFINITY;for(let moment of timestamp.values)moment>
newest&&(newest=moment);return rows2.filter(row=>timestamp.values[row]>newest-days*DAY_MS)}function sampleRows(rows2,most,random){
return most>=rows2.length?rows2:random.shuffle(rows2.slice()).slice(0,most).sort()}function nothingLeft({rows:rows2,origin},part,days){
let from=part==="test_part"?"the test part of":"",when=days===null?"":` in the newest ${days} days`;return new DataError(
`${from} ${plainLine(origin.location)} (${rows2.toLocaleString("en-US")} rows) has no row to judge by${when}`.trim(),{hint:"\
give other data with --test-data, or more days"})}import{lstatSync,readFileSync,rmSync}from"node:fs";import{join}from"node:path";var PAGE="report.html";function savePictures({folder,option},pictures,page,workingDirectory){let files=[],write=(name,content)=>{
let path=`${folder.replace(/\/+$/,"")}/${name}`;return writeOrTell(resolvePath(workingDirectory,path),content,{folder,option}),
path};for(let{name,svg,png}of pictures)files.push(write(`${name}.svg`,svg),write(`${name}.png`,png));let html=write(PAGE,
page);return removeStale(resolvePath(workingDirectory,folder),new Set(pictures.map(({name})=>name))),{html,pictures:files}}
function removeStale(folder,drawn){for(let name of PICTURE_NAMES.filter(each=>!drawn.has(each))){let svg=join(folder,`${name}\
.svg`);if(!(!isFile(svg)||!isNamed(readFileSync(svg,"utf8"),name)))for(let file of[join(folder,`${name}.png`),svg].filter(
isFile))rmSync(file)}}var isFile=path=>lstatSync(path,{throwIfNoEntry:!1})?.isFile()===!0;function writeOrTell(path,content,{
folder,option}){try{writeFileAtomic(path,content,!1)}catch(cause){throw new PlatformError(`the pictures cannot be writte\
n to ${plainLine(folder)}: ${cause.message}`,{hint:`name a folder that can be written with --${option}`,cause})}}async function uploadEvaluation(report,config,context){
let{workingDirectory,forge,provenance}=context,{html,pictures}=report.files;if(html===null)return;let root=resolvePath(workingDirectory,
html.slice(0,-PAGE.length)),{name}=report.model;await forge.uploadArtifact({name:`mlops-evaluation-${name}-${provenance.
run}`,series:`evaluation ${name}`,root,files:[html,...pictures].map(file=>resolvePath(workingDirectory,file)),retentionDays:config.
retention.candidatesDays})}import{statSync}from"node:fs";var DAY_MS2=864e5;function columnNotices({notes=[],origin},besides=[]){return notes.filter(note=>isSurprising(note)&&!besides.
some(({column})=>column===note.column)).map(note=>columnNoteText(note,origin.location))}function datasetNotices(dataset,source,{
refreshIntervalDays,minimumSamples},now){let shown=`${showJson(dataset.name)} (${plainLine(dataset.origin.location)})`,count=n=>n.
toLocaleString("en-US"),few=dataset.rows<minimumSamples?[`dataset ${shown} has ${count(dataset.rows)} rows, datasets.min\
imum_samples asks for ${count(minimumSamples)}`]:[];if(source.kind==="synthetic")return few;let{observedAt}=dataset.origin,
newest=observedAt===null?statSync(source.options.location).mtime:new Date(observedAt),days=Math.floor((now.getTime()-newest.
getTime())/DAY_MS2);if(days<=refreshIntervalDays)return few;let age=`${observedAt===null?"its file was written":"its new\
est row is"} ${count(days)} days ${observedAt===null?"ago":"old"}`;return[...few,`dataset ${shown} is stale: ${age}, dat\
asets.refresh_interval_days allows ${count(refreshIntervalDays)}`]}function leftOutOf({columns,notes=[],origin},facts){return(Array.
isArray(facts.left_out)?facts.left_out:[]).flatMap(item=>{let{name,reason}=item??{};if(typeof name!="string"||typeof reason!=
"string")return[];let note=notes.find(({column})=>column===name);return[{column:name,kind:columns.find(column=>column.name===
name)?.kind??null,reason,line:note?.line??null,cell:note?.cell??null,cells:note?.cells??null,message:note===void 0?`colu\
mn ${showJson(name)} is left out: ${reason}`:leftOutText(note,origin.location,reason)}]})}function uncalibratedNotices(calibration){
return isWanting(calibration)?[`scores are not calibrated: ${calibration.reason.replace(/^left alone: /,"")}`]:[]}function majorityNotices({
n,positives,values:{accuracy}},label){let most=Math.max(positives,n-positives)/n;if(accuracy===null||accuracy>most)return[];
let answer=showJson(2*positives>n?label.positive:label.negative),share=value=>value.toFixed(3);return[`accuracy ${share(
accuracy)} says little: calling every test row ${answer} reaches ${share(most)}; ask for recall or F1 in its thresholds \
too`]}function calibrationNotices(before,after){if(before===null||before.brier===null||after.brier===null||!(after.brier>
before.brier))return[];let shown=(now,then)=>`${number(now,then)}, before ${number(then,now)}`,hasEce=before.ece!==null&&
after.ece!==null;return[`calibration made the Brier score${hasEce&&after.ece>before.ece?" and the ECE":""} worse on the \
test rows: Brier score ${shown(after.brier,before.brier)}${hasEce?`; ECE ${shown(after.ece,before.ece)}`:""}${hasEce&&after.
ece<before.ece?", which is better":""}; the rows it was learned from may differ from those that judge`]}var FEW_RELEVANT_ROWS=30;function promotionGate(metrics,thresholds,options={}){return Object.entries(thresholds).map(([key,
value])=>{let{metric,limit}=readThreshold(key,value);return judge(metric,limit,metrics,options)})}function readThreshold(key,value){
let[,name,end]=/^(.+)_(min|max)$/.exec(key)??[];if(name===void 0)throw new TypeError(`a threshold is named <metric>_min \
or <metric>_max, not ${key}`);if(!Number.isFinite(value))throw new TypeError(`the threshold ${key} is ${value}, expected\
 a number`);return{metric:metricNamed(name),limit:{comparison:end==="min"?"at_least":"at_most",value}}}function judge(metric,limit,metrics,options){
let value=metrics.values[metric.name],interval=metrics.intervals[metric.name],n=relevantRows(metric,metrics),fact={name:metric.
name,limit,n};if(value===null||!Number.isFinite(value)){let message=`${metric.title} could not be computed: ${missing(metric,
metrics)}.`;return{...fact,status:"insufficient_data",observed:null,interval:null,message}}let known={...fact,observed:value,
interval};if(!intervalDecides(metric,limit,value,metrics,options)){let status2=meets(limit,value)?"pass":"fail";return{...known,
status:status2,message:sentence(metric,limit,value,metrics,status2)}}if(interval===null){let rarer=Math.min(metrics.positives,
metrics.n-metrics.positives),message=`${metric.title} ${number(value,limit.value)} has no interval on ${rows(metrics.n)}\
, ${rarer.toLocaleString("en-US")} of the rarer class: too few to judge it by one.`;return{...known,status:"insufficient\
_data",message}}let[worst,best]=limit.comparison==="at_least"?[interval.low,interval.high]:[interval.high,interval.low],
status=meets(limit,worst)?"pass":meets(limit,best)?"inconclusive":"fail";return{...known,status,message:sentence(metric,
limit,value,metrics,status)}}function intervalDecides(metric,limit,value,metrics,{smallSample=100,rule="point"}){return rule===
"interval"||metrics.n<smallSample?!0:metric.about!=="rows"?relevantRows(metric,metrics)<FEW_RELEVANT_ROWS:metric.name===
"ece"&&!meets(limit,value)&&noiseReaches(limit,metrics)}function noiseReaches(limit,metrics){return metrics.ece_noise!==
null&&metrics.ece_noise.high>limit.value}function sentence(metric,limit,value,metrics,status){let interval=metrics.intervals[metric.
name],details=[`${metric.about==="rows"?"":`${relevantRows(metric,metrics).toLocaleString("en-US")} ${metric.about} of `}${rows(
metrics.n)}`];if(interval!==null&&details.push(`${intervalText(interval)}${intervalNote(metric.name)}`),metric.name==="e\
ce"&&metrics.ece_noise!==null){let{expected,high}=metrics.ece_noise;details.push(`calibrated scores would show ${number(
expected)} here, and up to ${number(high)} in 95 % of cases`)}let subject=`${metric.title} ${number(value,limit.value)}`,
side=limit.comparison==="at_least"?["at least","below"]:["at most","above"],asked=asGiven(limit.value);if(status==="inco\
nclusive"){let advice=needed(metric,limit,value,metrics);return`${subject} cannot be told from the limit of ${side[0]} ${asked}\
 (${details.join("; ")}); ${advice}.`}return`${subject} is ${meets(limit,value)?side[0]:side[1]} ${asked} (${details.join(
"; ")}).`}function needed(metric,limit,value,metrics){if(metric.name==="ece"&&noiseReaches(limit,metrics))return rowsThatWouldDecide(
metrics.n,metrics.ece_noise.high,limit.value);let{low,high}=metrics.intervals[metric.name],halfWidth=limit.value<value?value-
low:high-value;return rowsThatWouldDecide(metrics.n,halfWidth,Math.abs(value-limit.value))}function missing(metric,metrics){
return metrics.n===0?"there are no test rows":relevantRows(metric,metrics)===0?`there are no ${metric.about} among ${rows(
metrics.n)}`:`it is no number on ${rows(metrics.n)}`}var SKILL="skill",CHANCE=.5;function skillCheck(metrics){let definition=metricNamed("roc_auc"),auc=metrics.values.roc_auc,
interval=metrics.intervals.roc_auc,n=relevantRows(definition,metrics),fact={name:SKILL,limit:{comparison:"at_least",value:CHANCE},
n};if(auc===null||interval===null){let message=`Whether the model tells the classes apart is unknown: ${rows(metrics.n)}\
 are all of one class.`;return{...fact,status:"insufficient_data",observed:null,interval:null,message}}let status=interval.
low>CHANCE?"pass":interval.high>CHANCE?"inconclusive":"fail",found=`ROC AUC ${number(auc,CHANCE)}`,told2=`(${n.toLocaleString(
"en-US")} ${definition.about} of ${rows(metrics.n)}; ${intervalText(interval)})`,messages={pass:`${found} is more than c\
hance, which reaches ${CHANCE} ${told2}.`,inconclusive:`${found} cannot be told from chance, which reaches ${CHANCE} ${told2}\
: the model may know nothing; ${rowsThatWouldDecide(metrics.n,auc>CHANCE?auc-interval.low:interval.high-auc,Math.abs(auc-
CHANCE))}.`,fail:`${found} is no more than chance, which reaches ${CHANCE} ${told2}: scores do not rise with the positiv\
es.`};return{...fact,status,observed:auc,interval,message:messages[status]}}function*descend({scores,positives,negatives}){let[truePositives,falsePositives]=[0,0];yield{score:null,truePositives,falsePositives};
for(let g=scores.length-1;g>=0;g--)truePositives+=positives[g],falsePositives+=negatives[g],yield{score:scores[g],truePositives,
falsePositives}}function rocCurve(ranking){let{totalPositives:p,totalNegatives:n}=ranking;if(p===0||n===0)return null;let pointAt=({
score,truePositives,falsePositives})=>({false_positive_rate:falsePositives/n,true_positive_rate:truePositives/p,threshold:score});
return thinned(descend(ranking),pointAt,(a,b)=>Math.max(Math.abs(a.false_positive_rate-b.false_positive_rate),Math.abs(a.
true_positive_rate-b.true_positive_rate)))}function precisionRecallCurve(ranking){let{totalPositives:p}=ranking;if(p===0)
return null;let pointAt=({score,truePositives,falsePositives})=>score===null?null:{recall:truePositives/p,precision:truePositives/
(truePositives+falsePositives),threshold:score};return thinned(descend(ranking),pointAt,(a,b)=>Math.max(Math.abs(a.recall-
b.recall),Math.abs(a.precision-b.precision)))}function thinned(steps,pointAt,distance){let kept=[],last=null,point=null;
for(let step of steps)point=pointAt(step),!(point===null||last!==null&&distance(last,point)<.004)&&(kept.push(point),last=
point);return point!==null&&point!==last&&kept.push(point),kept}var RANKINGS={roc_auc:rocAuc,average_precision:averagePrecision};async function permutationImportance(request){let{dataset,
features,score,pause}=request,whole2=measure(await score(dataset),dataset.labels),importances=[];for(let[i,feature]of features.
entries()){await pause(i/features.length,feature);let permuted=await measurePermuted(feature,request),loss=metric=>lossOf(
whole2[metric],permuted.map(each=>each[metric]),request);importances.push({feature,roc_auc:loss("roc_auc"),average_precision:loss(
"average_precision")})}let rankOf=({roc_auc:loss})=>loss?.value??Number.NEGATIVE_INFINITY;return importances.sort((a,b)=>rankOf(
b)-rankOf(a)||(a.feature<b.feature?-1:1))}async function measurePermuted(feature,{dataset,score,repeats,random}){let column=dataset.
columns.find(({name})=>name===feature);if(column===void 0)throw new TypeError(`there is no column ${feature}`);let measured=[];
for(let repeat=0;repeat<repeats;repeat++){let order=Int32Array.from({length:dataset.rows},(_,row)=>row);random.fork(`${feature}\
/${repeat}`).shuffle(order),measured.push(measure(await score(withColumn(dataset,dealt(dataset,column,order))),dataset.labels))}
return measured}function measure(scores,labels){let ranking=rank(scores,labels),measured=metric=>{let found=metric(ranking);
return found&&{value:found.value,ofRows:contributionsOfRows(ranking,labels,found)}};return{roc_auc:measured(RANKINGS.roc_auc),
average_precision:measured(RANKINGS.average_precision)}}function lossOf(whole2,permuted,{level}){if(whole2===null||permuted.
some(each=>each===null))return null;let repeats=permuted,ofRows=0;for(let row=0;row<whole2.ofRows.length;row++){let sum=0;
for(let{ofRows:contributions}of repeats)sum+=contributions[row];ofRows+=(whole2.ofRows[row]-sum/repeats.length)**2}let value=whole2.
value-mean(repeats.map(({value:value2})=>value2)),half=twoSidedZ(level)*Math.sqrt(ofRows);return Number.isFinite(half)?{
value,interval:{low:value-half,high:value+half,level,method:"paired by row"}}:{value,interval:null}}function dealt(dataset,column,order){
let{name,rows:rows2,origin}=dataset;return selectRows({name,rows:rows2,origin,columns:[column],timestamp:null,group:null},
order).columns[0]}function withColumn(dataset,column){return{...dataset,columns:dataset.columns.map(each=>each.name===column.
name?column:each)}}function scoreHistogram(scores,labels){let counts=new Int32Array(20),positives=new Int32Array(20);for(let row=0;row<scores.
length;row++){let bin=Math.min(Math.floor(scores[row]*20),19);counts[bin]++,labels?.[row]===1&&positives[bin]++}return Array.
from(counts,(n,bin)=>({low:bin/20,high:(bin+1)/20,n,positives:labels&&positives[bin]}))}var OF_DECISIONS=["accuracy","precision","recall","f1","false_positive_rate"];function sweepThresholds(ranking,own,thresholds){
let limits=Object.entries(thresholds).map(([key,value])=>({key,...readThreshold(key,value)})).filter(({metric})=>isOfDecisions(
metric.name)),best=null,forLimits=null,{totalPositives:p,totalNegatives:n}=ranking,index=ranking.scores.length;for(let above of descend(
ranking)){let next=ranking.scores[--index]??0,threshold=above.score===null?null:(above.score+next)/2;if(threshold===null)
continue;let row=sweptAt(threshold,above.truePositives,above.falsePositives,p,n);if(p>0&&(best===null||row.f1>best.f1)&&
(best=row),limits.length===0||forLimits!==null&&!((row.f1??0)>(forLimits.f1??0)))continue;limits.every(({metric,limit})=>{
let value=row[metric.name];return value!==null&&meets(limit,value)})&&(forLimits=row)}return{rows:thresholdsToShow(own).
map(threshold=>sweep(ranking,threshold)),best_f1:best,for_limits:forLimits,limits:Object.fromEntries(limits.map(({key,limit})=>[
key,limit.value]))}}function sweep(ranking,threshold){let[truePositives,falsePositives]=[0,0];for(let g=ranking.scores.length-
1;g>=0&&ranking.scores[g]>=threshold;g--)truePositives+=ranking.positives[g],falsePositives+=ranking.negatives[g];return sweptAt(
threshold,truePositives,falsePositives,ranking.totalPositives,ranking.totalNegatives)}function sweptAt(threshold,tp,fp,p,n){
let ratio=(part,whole2)=>whole2===0?null:part/whole2;return{threshold,called_positive:tp+fp,accuracy:ratio(tp+n-fp,p+n),
precision:ratio(tp,tp+fp),recall:ratio(tp,p),f1:ratio(2*tp,tp+fp+p),false_positive_rate:ratio(fp,n)}}function thresholdsToShow(own){
let grid=Array.from({length:19},(_,i)=>(i+1)/20);return[...new Set([...grid,own])].sort((a,b)=>a-b)}function isOfDecisions(name){
return OF_DECISIONS.includes(name)}function checkTable({checks}){return{caption:"Checks",head:CHECK_HEAD,rows:checks.map(checkRow),right:[1,2,4]}}function metricTable(metrics){
let{when_trained:before}=metrics,rows2=METRICS.map(metric=>[metric.title,formatNumber(metrics.values[metric.name]),formatInterval(
metrics.intervals[metric.name],metric.name),...before===void 0?[]:[formatNumber(before[metric.name])],`${formatCount(relevantRows(
metric,metrics))}${metric.about==="rows"?"":` ${metric.about}`}`]);return{caption:"Metrics",head:["metric","value","95 %\
 interval",...before===void 0?[]:[`at training (${formatCount(before.n)} rows)`],"rows"],rows:rows2,right:before===void 0?
[1]:[1,3]}}function simpleTable({model,metrics,simple_baseline:simple}){if(metrics===null||simple===null)return null;let line=(title,name)=>{
let{value,interval,gain}=simple[name];return[title,`${formatNumber(metrics.values[name])} (${formatInterval(metrics.intervals[name])}\
)`,`${formatNumber(value)} (${formatInterval(interval)})`,gain===null?"–":`${formatChange(gain.low)} … ${formatChange(
gain.high)}`]};return{caption:`Beside a far simpler method. ${simple.description}`,head:["metric",{data:model.name},{data:simple.
name},"gain, 95 % interval"],rows:[line("ROC AUC","roc_auc"),line("Average precision","average_precision")],right:[1,2]}}
function thresholdTable({rows:rows2,best_f1:best,for_limits:forLimits},own){let isTenth=({threshold})=>Number.isInteger(
Math.round(threshold*1e3)/100),shown=new Map([...rows2.filter(row=>isTenth(row)||row.threshold===own),best,forLimits].flatMap(
row=>row===null?[]:[[row.threshold,row]])),notes=threshold=>[...threshold===own?["the model's"]:[],...threshold===best?.
threshold?["best F1 on these rows"]:[],...threshold===forLimits?.threshold?["meets all limits on these rows"]:[]],line=row=>[
formatNumber(row.threshold),...[row.precision,row.recall,row.f1,row.false_positive_rate].map(formatNumber),formatCount(row.
called_positive),notes(row.threshold).join(", ")];return{caption:"Thresholds: what each would do on these rows",head:["t\
hreshold","precision","recall","F1","false positive rate","called positive","note"],rows:[...shown.values()].sort((a,b)=>a.
threshold-b.threshold).map(line),right:[0,1,2,3,4,5]}}var MOMENT=/(?<!\d)\d{4}-\d\d-\d\dT[\d:]{8}Z/g;function sliceTable({
column,slices}){let isLabelled=slices.some(({metrics})=>metrics!==null),metric=({value,interval,n,status})=>status==="ok"?
`${formatNumber(value)} (${formatInterval(interval)})`:`too few (${formatCount(n)})`,moments=new Set(slices.flatMap(({kind,
value})=>kind==="range"&&value.match(MOMENT)||[])),isToldByMinutes=new Set(Array.from(moments,formatTime)).size===moments.
size,rows2=slices.map(slice=>[slice.kind==="value"?{data:slice.value}:isToldByMinutes?slice.value.replace(MOMENT,formatTime):
slice.value,formatCount(slice.n),formatShare(slice.called_positive,slice.n),...slice.metrics===null?[]:[formatShare(slice.
positives,slice.n),...[slice.metrics.accuracy,slice.metrics.recall,slice.metrics.precision].map(metric),...[slice.metrics.
false_positive_rate,slice.metrics.roc_auc].map(metric),slice.worse_on.map(name=>name.replaceAll("_"," ")).join(", ")||"n\
o"]]),judged=["positive","accuracy","recall","precision","false positive rate","ROC AUC","worse than the rest"];return{caption:`\
Rows by ${column}${moments.size===0?"":" (UTC)"}`,head:["rows with","n","called positive",...isLabelled?judged:[]],rows:rows2,
right:[1,2,3,4,5,6,7,8]}}function robustnessTable(robustness){let rows2=robustness.map(({perturbation,level,cells,changed_decisions:changed,
n:n2,metrics})=>[`${perturbation.replaceAll("_"," ")}, ${level}`,formatCount(cells),formatShare(changed,n2),...[metrics.
roc_auc,metrics.recall,metrics.false_positive_rate].map(changeText)]),{n,positives}=robustness[0]??{n:0,positives:0};return{
caption:`Robustness on ${formatCount(n)} rows, of which ${formatCount(positives)} are positive`,head:["what was done","c\
ells changed","decisions changed","ROC AUC","recall","false positive rate"],rows:rows2,right:[1,2]}}function changeText(change){
if(change===null)return"–";let{before,after,interval}=change,told2=interval===null?"":` (${formatChange(interval.low)}\
 … ${formatChange(interval.high)})`;return`${formatNumber(before)} to ${formatNumber(after)}${told2}`}function latencyTable({
one_row:one,batch}){let ms=value=>`${value<10?value.toFixed(3):value.toFixed(1)} ms`,single=one===null?[]:[["p50",one.p50],
["p95",one.p95],["p99",one.p99]];return{caption:one===null?"Latency":`Latency; ${formatCount(one.n)} rows were timed one\
 by one`,head:["what","time"],rows:[...single.map(([name,value])=>[`one row, ${name}`,ms(value)]),[`${formatCount(batch.
rows)} rows at once`,ms(1e3*batch.seconds)],...batch.rows_per_second===null?[]:[["rows per second",formatCount(Math.round(
batch.rows_per_second))]]],right:[1]}}function attributionTable(rows2,unit){return{caption:`The rows with the highest sc\
ores, and what made them so${unit===null?"":`, in ${unit}`}`,head:["row","score","features, the strongest first"],rows:rows2.
map(({row,score,features})=>[String(row),formatNumber(score),features.flatMap(({feature,value},i)=>[...i===0?[]:[", "],{
data:feature},` ${formatChange(value)}`])]),right:[0,1]}}var STYLE=`
:root{color-scheme:light dark;--paper:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d8dee4;--shade:#f6f8fa;--link:#0550a\
e;--good:#116329;--bad:#b3261e;--open:#8a4600}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.5 sy\
stem-ui,"Segoe UI",sans-serif}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h1,h2,p,li,figcaption{overflow-wrap:anywhere}
p,li,figcaption{max-width:52rem}
.verdict{font-size:1.15rem;font-weight:600;margin:.25rem 0 1rem;padding:.6rem .9rem;border:2px solid currentColor;border\
-radius:.4rem;display:inline-block;color:var(--open)}
.pass{color:var(--good)}
.fail{color:var(--bad)}
summary{cursor:pointer;margin-top:.6rem;color:var(--link)}
summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.muted,figcaption,caption{color:var(--muted)}
figcaption,caption,summary{font-size:.9rem}
figure{margin:0;break-inside:avoid}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.5rem 2rem;margin:1rem 0 2rem\
;align-items:start}
svg{display:block;max-width:100%;height:auto}
.table{overflow-x:auto;margin:1rem 0}
.table:focus-visible{outline:2px solid var(--link);outline-offset:2px}
details .table{margin:.4rem 0 1rem}
table{min-width:min(100%,22rem);border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);font-weight:400;max-wid\
th:24rem;overflow-wrap:break-word}
td:last-child,th:first-child{min-width:6rem}
td:last-child{max-width:56rem}
tbody th{white-space:nowrap}
tbody th bdi{white-space:normal}
small{font-size:.82em;color:var(--muted)}
.number{text-align:right;white-space:nowrap}
thead th,thead .number{font-weight:600;background:var(--shade);vertical-align:bottom;white-space:normal}
footer{margin-top:3rem;font-size:.85rem}
code{font-family:ui-monospace,Consolas,monospace;font-size:.85em}
@media (max-width:40rem){
th,td{padding:.3rem .4rem}
}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#0d1117;--ink:#e6edf3;--muted:#9ea7b3;--line:#30363d;--shade:#161b22;--link:#79b8ff;--good:#56d364;--bad:#\
ff8b84;--open:#f0b072}
${darkRules("svg")}
}
@media print{
@page{margin:1.5cm}
html{font-size:9.5pt}
body{max-width:none;padding:0;font-size:1rem}
h2{break-after:avoid;margin-top:1.8rem}
.table{overflow:visible}
table{font-size:.75rem}
th,td{padding:.15rem .3rem}
td:last-child,th:first-child{min-width:4.5rem}
tr{break-inside:avoid}
.pair{grid-template-columns:1fr 1fr}
details:not([open]){display:none}
}
`;function htmlPage(title,body){return["<!doctype html>",'<html lang="en">',"<head>",'<meta charset="utf-8">','<meta nam\
e="viewport" content="width=device-width, initial-scale=1">',`<meta http-equiv="Content-Security-Policy" content="defaul\
t-src 'none'; style-src 'unsafe-inline'">`,`<title>${markupText(title)}</title>`,`<style>${STYLE}</style>`,"</head>","<b\
ody>",...body,"</body>","</html>",""].join(`
`)}var MOST_LINES=20;function pictureTable(name,report){let{metrics,curves,importance,training,score_histogram:bins,model}=report;
switch(name){case"confusion-matrix":return metrics&&confusionTable(metrics,model);case"roc-curve":return curves?.roc?rocTable(
curves.roc):null;case"precision-recall-curve":return curves?.precision_recall?precisionTable(curves.precision_recall):null;case"\
score-distribution":return scoreTable(bins,model);case"reliability":return metrics&&reliabilityTable(metrics.reliability);case"\
feature-importance":return importance&&importanceTable(importance);case"learning-curve":return learningTable(training.learning_curve);case"\
search-history":return training.search&&trialTable(training.search);default:return null}}function confusionTable({confusion},{
label}){let{true_positive:tp,false_positive:fp,false_negative:fn,true_negative:tn}=confusion;return{caption:"Confusion m\
atrix",head:["in truth","called positive","called negative"],rows:[[{data:label.positive},formatCount(tp),formatCount(fn)],
[{data:label.negative},formatCount(fp),formatCount(tn)]],right:[1,2]}}function rocTable(points){let rows2=[0,.01,.02,.05,
.1,.2,.5].map(most=>{let point=points.findLast(each=>each.false_positive_rate<=most);return[`at most ${most}`,formatNumber(
point.true_positive_rate),formatNumber(point.threshold)]});return{caption:"What can be found at a given false positive r\
ate",head:["false positive rate","recall","threshold"],rows:rows2,right:[0,1,2]}}function precisionTable(points){let rows2=[
.1,.25,.5,.75,.9,.95,1].map(least=>{let point=points.find(each=>each.recall>=least);return[`at least ${least}`,formatNumber(
point.precision),formatNumber(point.threshold)]});return{caption:"Precision at a given recall",head:["recall","precision",
"threshold"],rows:rows2,right:[0,1,2]}}function scoreTable(bins,{label}){let isLabelled=bins.some(({positives})=>positives!==
null),rows2=bins.map(({low,high,n,positives})=>[`${low.toFixed(2)} to ${high.toFixed(2)}`,...positives===null?[formatCount(
n)]:[formatCount(n-positives),formatCount(positives)]]);return{caption:isLabelled?"Rows by score and class":"Rows by sco\
re",head:["score",...isLabelled?[{data:label.negative},{data:label.positive}]:["rows"]],rows:rows2,right:[1,2]}}function reliabilityTable(bins){
let rows2=bins.map(({low,high,n,mean_score:score,positive_rate:rate})=>[`${low.toFixed(1)} to ${high.toFixed(1)}`,formatCount(
n),formatNumber(score),formatNumber(rate)]);return{caption:"Share of positive rows by score",head:["score","rows","mean \
score","share of positive rows"],rows:rows2,right:[1,2,3]}}function importanceTable({n,repeats,features},most=Number.POSITIVE_INFINITY){
let loss=found=>[formatNumber(found?.value??null),formatInterval(found?.interval??null)];return{caption:`Permutation imp\
ortance on ${formatCount(n)} rows, ${repeats} repeats: what is lost without a feature`,head:["feature","ROC AUC","95 % i\
nterval","average precision","95 % interval"],rows:features.slice(0,most).map(({feature,roc_auc:auc,average_precision:ap})=>[
{data:feature},...loss(auc),...loss(ap)]),right:[1,3]}}function learningTable(epochs){let rows2=spread(epochs).map(({epoch,
loss,validation_loss:validation})=>[formatCount(epoch),loss.toPrecision(4),validation===null?"–":validation.toPrecision(
4)]);return{caption:"Loss by epoch",head:["epoch","training rows","held-out rows"],rows:rows2,right:[0,1,2]}}function trialTable({
metric,trials}){let numbered=trials.map((trial,i)=>({...trial,trial:i+1})),rows2=spread(numbered).map(({trial,value,status})=>[
formatCount(trial),formatNumber(value),{data:status}]);return{caption:"Trials of the search",head:["trial",{data:metric},
"end"],rows:rows2,right:[0,1]}}function spread(items){return items.length<=MOST_LINES?[...items]:Array.from({length:MOST_LINES},
(_,i)=>items[Math.round(i*(items.length-1)/(MOST_LINES-1))])}var LONGEST=60;function tableText({head,rows:rows2,right},indent=""){let shown=part=>typeof part=="string"?part:plainLine(
part.data,LONGEST);return textTable([head,...rows2].map(row=>row.map(cell=>whole(cell,shown))),right,indent)}function tableMarkdown({
head,rows:rows2,right}){let shown=part=>typeof part=="string"?part:markdownText(part.data,LONGEST);return markdownTable(
[head,...rows2].map(row=>row.map(cell=>whole(cell,shown))),right)}function whole(cell,shown){return[cell].flat().map(shown).
join("")}function tableHtml(table){return region(table,[`<caption>${markupText(table.caption)}</caption>`])}function foldedTableHtml(table){
return[`<details><summary>Table: ${markupText(table.caption)}</summary>`,region(table,[]),"</details>"].join(`
`)}function region({caption,head,rows:rows2,right},title){let part=one=>typeof one=="string"?markupText(one).replace(/(?<=\d) (\([^()]*\))$/,
"<br><small>$1</small>").replace(/(?<=:\d\d to below) /,"<br>"):`<bdi>${markupText(one.data,LONGEST)}</bdi>`,shown=cell=>whole(
cell,part),side=column=>right.includes(column)?' class="number"':"",line=row=>row.map((cell,i)=>i===0?`<th scope="row"${side(
0)}>${shown(cell)}</th>`:`<td${side(i)}>${shown(cell)}</td>`).join("");return[`<div class="table" role="region" tabindex\
="0" aria-label="${markupText(caption)}"><table>`,...title,`<thead><tr>${head.map((cell,i)=>`<th scope="col"${side(i)}>${shown(
cell)}</th>`).join("")}</tr></thead>`,"<tbody>",...rows2.map(row=>`<tr>${line(row)}</tr>`),"</tbody></table></div>"].join(
`
`)}function section(title,body){return body.length===0?[]:["<section>",`<h2>${title}</h2>`,...body,"</section>"]}function pair(pictures,names,pictured){
let shown=pictures.filter(({name})=>names.includes(name));return shown.length===0?[]:['<div class="pair">',...shown.map(
picture=>figure(picture,pictured)),"</div>"]}function figure(picture,pictured){let table=pictureTable(picture.name,pictured);
return["<figure>",picture.svg.trimEnd(),`<figcaption>${markupText(picture.description)}</figcaption>`,...table===null?[]:
[foldedTableHtml(table)],"</figure>"].join(`
`)}function told(checks,notices){let lines=[...checks.filter(({status})=>status!=="pass"&&status!=="skipped").map(({message})=>message),
...notices];return lines.length===0?[]:["<ul>",...lines.map(line=>`<li>${markupText(line)}</li>`),"</ul>"]}function data(text){
return`<bdi>${markupText(text,120)}</bdi>`}export{FEW_RELEVANT_ROWS,promotionGate,skillCheck,testPartOf,rocCurve,precisionRecallCurve,permutationImportance,scoreHistogram,
sweepThresholds,checkTable,metricTable,simpleTable,thresholdTable,sliceTable,robustnessTable,latencyTable,attributionTable,
htmlPage,importanceTable,tableText,tableMarkdown,tableHtml,section,pair,told,data,configuredModel,randomOf,sourceFor,loadSources,
loadJudgedData,sampleRows,savePictures,uploadEvaluation,columnNotices,datasetNotices,leftOutOf,uncalibratedNotices,majorityNotices,
calibrationNotices};
