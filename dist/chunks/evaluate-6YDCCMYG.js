import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{FEW_RELEVANT_ROWS,attributionTable,checkTable,columnNotices,configuredModel,data,htmlPage,importanceTable,latencyTable,
loadJudgedData,metricTable,pair,permutationImportance,precisionRecallCurve,promotionGate,randomOf,robustnessTable,rocCurve,
sampleRows,savePictures,scoreHistogram,section,simpleTable,skillCheck,sliceTable,sourceFor,sweepThresholds,tableHtml,tableMarkdown,
tableText,thresholdTable,told,uploadEvaluation}from"./chunk-JELGCPKW.js";import{openStoredModel}from"./chunk-XNEMRQIK.js";
import{learningCurveOf}from"./chunk-BL5K3WHS.js";import"./chunk-VXE5V2ZB.js";import{bestEffort}from"./chunk-BA7OKAAY.js";
import"./chunk-HJJC73P7.js";import"./chunk-6K4ZHIHY.js";import"./chunk-TGGE5LDT.js";import{findConfig}from"./chunk-VYXWVEQJ.js";
import{VERDICT_MARKS,VERDICT_WORDS,beginning,reportHead}from"./chunk-PCAYBT6X.js";import"./chunk-XX7HYOC4.js";
import"./chunk-44FP2YMH.js";import{resolvePath}from"./chunk-Y4HTKM3Q.js";import{predictPrepared}from"./chunk-RMRPDWUN.js";
import{centerOf,isLabeled,pause,spreadOf}from"./chunk-76XZFTSH.js";import{selectRows}from"./chunk-HPOJS2EI.js";
import"./chunk-QRIWRI54.js";import{nearest,showJson,writeFileAtomic}from"./chunk-RJKQ66L2.js";import"./chunk-DIU7V4GH.js";
import"./chunk-I4PJQ3OJ.js";import"./chunk-LVC22S3Z.js";import{changeInterval,formatCount,formatSeconds,formatShare,
formatTime,pairedInterval}from"./chunk-WWV4V5KP.js";import"./chunk-C2RUJGF2.js";import"./chunk-JSBGDFAF.js";
import{errorFrom}from"./chunk-NN6X4P4T.js";import{METRICS,evaluate,metricNamed,metricValues,rank,relevantRows,rowsByScore}from"./chunk-BXTEZIXI.js";
import{benjaminiHochberg,quantileOfSorted,twoProportionTest}from"./chunk-XS4K36J2.js";import{csvCell,markdownCode,
markupText,plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,PlatformError}from"./chunk-MN7PJC4O.js";
import"./chunk-5EUT3UWG.js";import{Worker}from"node:worker_threads";var worker=import.meta.url.endsWith(".ts")?new URL("./drawing-worker.ts",import.meta.url):new URL(/\/chunks\/[^/]+$/.test(
import.meta.url)?"../drawing-worker.js":"./drawing-worker.js",import.meta.url);function startDrawingThread(signal){let thread=new Worker(
worker,{execArgv:[]}),waiting=[],end=null,die=reason=>{end??=reason;for(let{reject}of waiting.splice(0))reject(end)},stop=()=>thread.
terminate();return signal.addEventListener("abort",stop,{once:!0}),thread.on("message",message=>{let first=waiting.shift();
"error"in message?first.reject(errorFrom(message.error)):first.resolve(message.pictures)}),thread.once("error",die),thread.
once("exit",code=>{signal.removeEventListener("abort",stop),die(signal.aborted?signal.reason:new Error(`the thread that \
draws ended with code ${code}`))}),{draw(pictured){let drawn=new Promise((resolve,reject)=>waiting.push({resolve,reject}));
return drawn.catch(()=>{}),end===null?thread.postMessage(pictured):die(end),drawn},stop}}function evaluateHtml(report,pictures){let{model,metrics,thresholds,slices,robustness,attributions,latency}=report,simple=simpleTable(
report),figures=(...names)=>pair(pictures,names,report);return htmlPage(`Evaluation of ${model.name}`,["<header>",`<h1>E\
valuation of ${data(model.name)}</h1>`,`<p class="verdict ${report.verdict}">It ${VERDICT_WORDS[report.verdict]}</p>`,...subject(
report),"</header>","<main>",...section("What was asked for",[tableHtml(checkTable(report)),...told(report.checks,report.
notices)]),...section("How good it is",metrics===null?[]:[tableHtml(metricTable(metrics)),...figures("confusion-matrix")]),
...section("How it ranks",[...figures("roc-curve","precision-recall-curve"),...simple===null?[]:[tableHtml(simple)]]),...section(
"Other thresholds",thresholds===null?[]:[tableHtml(thresholdTable(thresholds,model.threshold)),caution()]),...section("I\
ts scores",figures("score-distribution","reliability")),...section("Parts of the rows",slices.map(sliced=>tableHtml(sliceTable(
sliced)))),...section("What it looks at",[...figures("feature-importance"),...attributions===null?[]:[tableHtml(attributionTable(
attributions,report.attribution_unit))]]),...section("What it withstands",robustness===null||robustness.length===0?[]:[tableHtml(
robustnessTable(robustness)),disguises(report)]),...section("How fast it is",[tableHtml(latencyTable(latency))]),...section(
"How it was trained",figures("learning-curve","search-history")),"</main>",...footer(report)])}function subject({model,data:{
location,rows,rows_read:read,positives,part,newest_days:days,observed}}){let whole=part==="all"&&rows===read?"":` of ${formatCount(
read)}`,which=[...part==="test_part"?["in the test part of its own split"]:[],...days===null?[]:[`of the newest ${days} \
days`],...observed===null?[]:[`from ${shownTime(observed.from)} to ${shownTime(observed.to)} UTC`]],labels=positives===null?
"without labels":`${formatShare(positives,rows)} positive`;return[`<p>Version ${data(model.version)} of type ${data(model.
type)}${model.stage===null?"":`, stage ${markupText(model.stage)}`}: tells ${data(model.label.positive)} from ${data(model.
label.negative)} in column ${data(model.label.name)}.<br>Judged on ${formatCount(rows)}${whole} rows of ${data(location)}${which.
length===0?"":`, ${which.join(", ")}`}; ${labels}.</p>`]}function caution(){return'<p class="muted">A threshold that is \
chosen by these rows looks better on them than on the next ones.</p>'}function disguises({robustness}){return`<p class="\
muted">Each line compares the same rows before and after; intervals are of the difference, at 95 %.${robustness.some(({perturbation})=>perturbation===
"disguised_text")?" Disguised texts are rows of both classes in one disguise: where recall falls, the model no longer fi\
nds its positives; where the false positive rate rises, it takes the disguise itself for what it looks for.":""}</p>`}function footer({
model,data:{digest},tool,started_at:startedAt,seconds,training}){return['<footer class="muted">',`<p>Model package <code\
>${markupText(model.sha256)}</code>, trained on ${shownTime(training.created_at)} UTC. Data <code>${markupText(digest)}<\
/code> (SHA-256). Made by ${tool.name} ${tool.version} on ${shownTime(startedAt)} UTC in ${formatSeconds(seconds)}.</p>`,
"</footer>"]}function shownTime(iso){return markupText(formatTime(iso))}var MOST_NOTICES=20,MOST_FEATURES=20;function evaluateSummary(report){let{model,data:data2,metrics,thresholds,slices,importance,
robustness,latency}=report,simple=simpleTable(report),whole=data2.rows===data2.rows_read?"":` of ${formatCount(data2.rows_read)}`;
return[`## ${VERDICT_MARKS[report.verdict]} Evaluation: ${markdownCode(model.name)} ${VERDICT_WORDS[report.verdict]}`,"",
`Version ${markdownCode(model.version)} (${markdownCode(model.type)}) on ${formatCount(data2.rows)}${whole} rows of ${markdownCode(
data2.location)}, ${data2.positives===null?"which have no labels":`${formatShare(data2.positives,data2.rows)} positive`}\
; ${formatShare(report.called_positive,data2.rows)} are called positive.`,"",...tableMarkdown(withCode(checkTable(report))),
"",...asides(report),...metrics===null?[]:[...tableMarkdown(metricTable(metrics)),"",...confusion(metrics,model.label)],
...simple===null?[]:[...tableMarkdown(simple),""],...folded("Other thresholds",thresholds&&[...thresholdChart(report),...tableMarkdown(
thresholdTable(thresholds,model.threshold))]),...slices.flatMap(sliced=>folded(`Rows by <code>${markupText(sliced.column,
60)}</code>`,tableMarkdown(sliceTable(sliced)))),...folded("Importance of features",importance&&tableMarkdown(importanceTable(
importance,MOST_FEATURES))),...folded("Robustness",robustness?.length?tableMarkdown(robustnessTable(robustness)):null),...folded(
"Latency",tableMarkdown(latencyTable(latency))),`<sub>Pictures and the whole report are in the artifact. mlops-actions ${report.
tool.version}, ${formatSeconds(report.seconds)}.</sub>`,""].join(`
`)}function withCode(table){let rows=table.rows.map(row=>row.map((cell,i)=>i===0&&typeof cell=="string"?markdownCode(cell):
cell));return{...table,rows}}function asides({checks,notices}){let told2=[...checks.filter(({status})=>status!=="pass"&&
status!=="skipped").map(({message})=>message),...notices].slice(0,MOST_NOTICES);return told2.length===0?[]:[...told2.map(
text=>`- ⚠️ ${markdownCode(text,500)}`),""]}function confusion({confusion:found},label){let{true_positive:tp,false_positive:fp,
false_negative:fn,true_negative:tn}=found;return["| in truth | called positive | called negative |","| --- | ---: | ---:\
 |",`| ${markdownCode(label.positive,40)} | ${formatCount(tp)} | ${formatCount(fn)} |`,`| ${markdownCode(label.negative,
40)} | ${formatCount(fp)} | ${formatCount(tn)} |`,""]}function thresholdChart({thresholds}){let rows=thresholds.rows.filter(
({precision,recall})=>precision!==null&&recall!==null);if(rows.length<2)return[];let line=values=>`[${values.map(value=>value.
toFixed(4)).join(", ")}]`;return["```mermaid","xychart-beta",'  title "recall (bars) and precision (line) by threshold"',
`  x-axis [${rows.map(({threshold})=>`"${Number(threshold.toFixed(3))}"`).join(", ")}]`,'  y-axis "share" 0 --> 1',`  ba\
r ${line(rows.map(({recall})=>recall))}`,`  line ${line(rows.map(({precision})=>precision))}`,"```",""]}function folded(title,body){
return body===null?[]:[`<details><summary>${title}</summary>`,"",...body,"","</details>",""]}var MOST_FEATURES2=10;function evaluateText(report){let{model,data:data2,metrics,thresholds,slices,importance,robustness,
latency,files}=report,simple=simpleTable(report),whole=data2.rows===data2.rows_read?"":` of ${formatCount(data2.rows_read)}`,
labels=data2.positives===null?"no labels":`${formatShare(data2.positives,data2.rows)} positive`;return`${[`${model.name}\
 · ${model.type} · ${model.version}`,`  model  ${plainLine(model.package)}`,`  data   ${plainLine(data2.location)}: ${formatCount(
data2.rows)}${whole} rows, ${labels}; ${formatShare(report.called_positive,data2.rows)} called positive`,...report.notices.
map(text=>`  notice ${plainLine(text,500)}`),"",...block(checkTable(report)),...metrics===null?[]:block(metricTable(metrics)),
...simple===null?[]:block(simple),...thresholds===null?[]:block(thresholdTable(thresholds,model.threshold)),...slices.flatMap(
sliced=>block(sliceTable(sliced))),...importance===null?[]:block(importanceTable(importance,MOST_FEATURES2)),...robustness?.
length?block(robustnessTable(robustness)):[],...block(latencyTable(latency)),`${model.name} ${VERDICT_WORDS[report.verdict]}\
, in ${formatSeconds(report.seconds)}.`,...report.checks.filter(({status})=>status!=="pass").map(({message})=>`  ${message}`),
...files.html===null?notDrawn(report):[`  report       ${files.html}`,`  pictures     ${files.pictures.length} in ${folderOf(
files.html)}`],...files.predictions===null?[]:[`  predictions  ${files.predictions}`],...report.dry_run?["Dry run: nothi\
ng was written or sent."]:[]].join(`
`)}
`}function notDrawn(report){return report.dry_run?[]:["  pictures     none were drawn: give --output DIR"]}function block(table){
return[`  ${plainLine(table.caption)}`,...tableText(table,"    "),""]}function folderOf(file){return file.slice(0,Math.max(
file.lastIndexOf("/"),0))||"."}var MOST_VALUES=20,MOST_NUMBERS=12;function groupRows(dataset,name){let column=[...dataset.columns,dataset.group,dataset.
timestamp].find(each=>each?.name===name);switch(column?.kind){case"categorical":return byCategory(column);case"numeric":
return byNumber(column);case"timestamp":return byQuarter(column,moments);default:return null}}function byCategory({codes,
categories}){let counts=new Int32Array(categories.length+1);for(let code of codes)counts[code===-1?categories.length:code]++;
let present=categories.map((_,code)=>code).filter(code=>counts[code]>0);present.sort((a,b)=>counts[b]-counts[a]||(categories[a]<
categories[b]?-1:1));let alone=present.slice(0,MOST_VALUES),[others,missing]=[alone.length,alone.length+1],groupOf=new Int32Array(
categories.length+1).fill(others);alone.forEach((code,i)=>{groupOf[code]=i}),groupOf[categories.length]=missing;let rows=rowsByGroup(
codes,code=>groupOf[code===-1?categories.length:code],alone.length+2),rest=present.length-alone.length;return[...alone.map(
(code,i)=>({value:categories[code],kind:"value",rows:rows[i]})),{value:`${rest} other values`,kind:"others",rows:rows[others]},
{value:"missing",kind:"missing",rows:rows[missing]}].filter(group=>group.rows.length>0)}function byNumber(column){let distinct=new Set;
for(let value of column.values)if(Number.isNaN(value)||distinct.add(value),distinct.size>MOST_NUMBERS)return byQuarter(column,
shortest);let numbers=[...distinct].sort((a,b)=>a-b),places=new Map(numbers.map((value,i)=>[value,i])),rows=rowsByGroup(
column.values,value=>places.get(value)??numbers.length,numbers.length+1);return withMissing(numbers.map((value,i)=>({value:String(
value),kind:"value",rows:rows[i]})),rows[numbers.length])}function byQuarter({values},show){let sorted=values.filter(value=>!Number.
isNaN(value)).sort(),borders=[...new Set([.25,.5,.75].map(share=>quantileOfSorted(sorted,share)))].filter(border=>border>
sorted[0]),rows=rowsByGroup(values,value=>Number.isNaN(value)?borders.length+1:borders.reduce((above,border)=>above+(value>=
border?1:0),0),borders.length+2),shown=show(borders),ranges=rows.slice(0,-1).map((ofRange,i)=>i===0?{value:shown.length===
0?"all values":`below ${shown[0]}`,kind:"range",rows:ofRange}:{value:i===shown.length?`${shown[i-1]} and more`:`${shown[i-
1]} to below ${shown[i]}`,kind:"range",rows:ofRange});return withMissing(ranges,rows.at(-1))}function shortest(borders){
for(let digits=3;digits<17;digits++){let written=borders.map(border=>String(Number(border.toPrecision(digits))));if(new Set(
written).size===borders.length)return written}return borders.map(String)}function moments(borders){return borders.map(value=>Math.
abs(value)<=864e13?`${new Date(value).toISOString().slice(0,19)}Z`:String(value))}function withMissing(groups,rows){return[
...groups,{value:"missing",kind:"missing",rows}].filter(group=>group.rows.length>0)}function rowsByGroup(cells,groupOf,groups){
let ofRows=new Int32Array(cells.length),counts=new Int32Array(groups);for(let row=0;row<cells.length;row++)ofRows[row]=groupOf(
cells[row]),counts[ofRows[row]]++;let rows=Array.from(counts,count=>new Int32Array(count));for(let row=cells.length-1;row>=
0;row--)rows[ofRows[row]][--counts[ofRows[row]]]=row;return rows}var JUDGED=["accuracy","recall","false_positive_rate"],FALSE_DISCOVERY=.05;function sliceMetrics({columns,scores,labels,
threshold,random}){let found=columns.map(({name,groups})=>({column:name,slices:groups.map(group=>{let ofGroup=Float64Array.
from(group.rows,row=>scores[row]),truth=labels&&Uint8Array.from(group.rows,row=>labels[row]),metrics=truth&&evaluate(ofGroup,
truth,threshold,random.fork(`${name}/${group.kind}/${group.value}`));return{group,metrics,called:ofGroup.reduce((sum,score)=>sum+
(score>=threshold?1:0),0)}})})),worse=labels===null?null:worseThanTheRest(found.flatMap(({slices})=>slices.map(({metrics})=>metrics)),
scores,labels,threshold);return found.map(({column,slices})=>({column,slices:slices.map(({group:{value,kind,rows},metrics,
called})=>({value,kind,n:rows.length,called_positive:called,positives:metrics?.positives??null,base_rate:metrics&&metrics.
positives/metrics.n,metrics:metrics&&sliceMetricsOf(metrics),worse_on:worse&&metrics&&worse.get(metrics)}))}))}function sliceMetricsOf(metrics){
let entries=METRICS.map(metric=>{let n=relevantRows(metric,metrics),value=metrics.values[metric.name],status=value===null||
n<FEW_RELEVANT_ROWS?"insufficient_data":"ok";return[metric.name,{value,interval:metrics.intervals[metric.name],n,status}]});
return Object.fromEntries(entries)}function worseThanTheRest(slices,scores,labels,threshold){let all={accuracy:[0,0],recall:[
0,0],false_positive_rate:[0,0]};for(let row=0;row<scores.length;row++){let[called,label]=[scores[row]>=threshold?1:0,labels[row]];
all.accuracy[0]+=called===label?1:0,all.accuracy[1]++;let share=label===1?all.recall:all.false_positive_rate;share[0]+=called,
share[1]++}let tests=slices.flatMap(metrics=>JUDGED.flatMap(share=>{let[k,n]=shareOf(share,metrics),[restK,restN]=[all[share][0]-
k,all[share][1]-n];if(n<FEW_RELEVANT_ROWS||restN<FEW_RELEVANT_ROWS)return[];let{z,p}=twoProportionTest(k,n,restK,restN),
isWorse=metricNamed(share).better==="higher"?z<0:z>0;return[{metrics,share,p,isWorse}]})),adjusted=benjaminiHochberg(tests.
map(({p})=>p)),worse=new Map(slices.map(metrics=>[metrics,[]]));return tests.forEach(({metrics,share,isWorse},i)=>{isWorse&&
adjusted[i]<=FALSE_DISCOVERY&&worse.get(metrics).push(share)}),worse}function shareOf(share,{confusion:confusion2}){let{
true_positive:tp,false_positive:fp,false_negative:fn,true_negative:tn}=confusion2;return share==="accuracy"?[tp+tn,tp+fp+
fn+tn]:share==="recall"?[tp,tp+fn]:[fp,fp+tn]}function topAttributions(model,dataset,scores,{rows,features}){if(model.attribute===void 0)return null;let top=rowsByScore(
scores.map(score=>-score)).slice(0,rows),{features:names,values,unit}=model.attribute(selectRows(dataset,top));return{rows:Array.
from(top,(row,i)=>({row,score:scores[row],features:names.map((feature,j)=>({feature,value:values[i*names.length+j]})).filter(
({value})=>value!==0).sort((a,b)=>Math.abs(b.value)-Math.abs(a.value)).slice(0,features)})),unit}}var TIMED=2e3,WARM_UP=50,MOST_MS=3e3;async function measureLatency(predictor,dataset,{clock,signal}){let started=clock(),
scores=await predictPrepared(predictor,dataset,signal),seconds=(clock()-started)/1e3,times=await timeRows(predictor,dataset,
{clock,signal}),at=share=>quantileOfSorted(times,share);return{scores,latency:{one_row:times.length===0?null:{n:times.length,
p50:at(.5),p95:at(.95),p99:at(.99)},batch:{rows:dataset.rows,seconds,rows_per_second:seconds>0?dataset.rows/seconds:null}}}}
async function timeRows(predictor,dataset,{clock,signal}){let times=[],begun=clock();for(let i=0;i<WARM_UP+TIMED&&dataset.
rows>0;i++){let row=selectRows(dataset,Int32Array.of(i%dataset.rows)),before=clock();await predictPrepared(predictor,row,
signal);let after=clock();if((i>=WARM_UP||after-begun>MOST_MS/4)&&times.push(after-before),after-begun>MOST_MS&&times.length>
0)break}return Float64Array.from(times).sort()}function measureSimple({simpleBaseline},dataset,scores,{level,resamples,random}){if(simpleBaseline===void 0)return null;
let{name,description}=simpleBaseline,theirs=simpleBaseline.score(dataset),{labels}=dataset,ranking=rank(theirs,labels),{
values,intervals}=evaluate(theirs,labels,.5,random,{level,resamples}),pair2={candidate:scores,baseline:theirs,labels,candidateThreshold:.5,
baselineThreshold:.5},metric=of=>{let gain=pairedInterval(of,pair2,{level,resamples,random});return{value:values[of],interval:intervals[of],
gain}};return{name,description,roc_auc:metric("roc_auc"),average_precision:metric("average_precision"),curves:{roc:rocCurve(
ranking),precision_recall:precisionRecallCurve(ranking)}}}var LEVEL=.95,RESAMPLES=1e3,TOP_ROWS={rows:10,features:5};async function measureModel(stored,judged,config,options,context){
let{card,predictor}=stored,{dataset}=judged,{threshold}=predictor,random=randomOf(card,options),columns=sliceColumns(dataset,
options.sliceBy,sourceFor(card,config,options.testData).ignore),{scores,latency}=await measureLatency(predictor,dataset,
context),labels=isLabeled(dataset)?dataset.labels:null,top=topAttributions(predictor.model,dataset,scores,TOP_ROWS),measured={
called_positive:scores.reduce((sum,score)=>sum+(score>=threshold?1:0),0),score_histogram:scoreHistogram(scores,labels),slices:sliceMetrics(
{columns,scores,labels,threshold,random:random.fork("slices")}),attributions:top?.rows.map(({row,...rest})=>({row:judged.
rows[row]+1,...rest}))??null,attribution_unit:top?.unit??null,latency,scores};if(!isLabeled(dataset))return{...measured,
...unlabelled(card.data.label.name)};let thresholds=configuredModel(config,card.name)?.thresholds??card.thresholds,metrics=evaluate(
scores,dataset.labels,threshold,random.fork("metrics"),{level:LEVEL,resamples:RESAMPLES}),ranking=rank(scores,dataset.labels);
return{...measured,metrics:{...metrics,when_trained:{...card.metrics.values,n:card.metrics.n}},curves:{roc:rocCurve(ranking),
precision_recall:precisionRecallCurve(ranking)},simple_baseline:measureSimple(predictor.model,dataset,scores,{level:LEVEL,
resamples:RESAMPLES,random:random.fork("simple")}),thresholds:sweepThresholds(ranking,threshold,thresholds),checks:[...promotionGate(
metrics,thresholds,config.gate),skillCheck(metrics),...judged.checks]}}function unlabelled(label){return{metrics:null,curves:null,
simple_baseline:null,thresholds:null,checks:[{name:"labels",status:"insufficient_data",observed:null,limit:null,n:0,interval:null,
message:`The data have no labels (no values in a column ${showJson(label)}): scores only, nothing can be judged.`}]}}function sliceColumns(dataset,names,ignored){
return[...new Set(names)].map(name=>{let groups=groupRows(dataset,name);if(groups!==null)return{name,groups};let all=[...dataset.
columns,dataset.timestamp,dataset.group].flatMap(column=>column??[]),found=all.find(column=>column.name===name);if(found!==
void 0)throw new ConfigurationError(`the column ${showJson(name)} is ${found.kind}, by which rows cannot be told apart`,
{hint:"slice by a column of categories, numbers or moments"});let usable=all.filter(({kind})=>kind!=="text"&&kind!=="seq\
uence").map(column=>column.name),known=[...new Set([...usable,...ignored])],close=nearest(name,known);throw new ConfigurationError(
`the data have no column ${showJson(name)} to slice by`,{hint:`${close===void 0?"":`did you mean ${showJson(close)}? `}t\
here are ${known.slice(0,20).map(each=>showJson(each)).join(", ")}`})})}var LEET={e:"3",a:"4",o:"0",i:"1",s:"5",t:"7"},HOMOGLYPHS={a:"а",c:"с",e:"е",i:"і",o:"о",p:"р",s:"ѕ",x:"х",y:"у"},
DISGUISES=[{level:"leet",description:"Letters as digits that look like them: e3 a4 o0 i1 s5 t7.",write:text=>replaced(text,
LEET)},{level:"spaced",description:"A space between all letters of each word.",write:text=>text.replaceAll(new RegExp("(\
?<=\\p{L})(?=\\p{L})","gu")," ")},{level:"base64",description:"The whole text in base64.",write:text=>Buffer.from(text).
toString("base64")},{level:"homoglyphs",description:"Nine Latin letters as Cyrillic ones that look the same.",write:text=>replaced(
text,HOMOGLYPHS)}],disguisedText=DISGUISES.map(({level,description,write})=>({name:"disguised_text",level,description,spoil(column){
if(column.kind!=="text")return null;let cells=0,values=column.values.map(value=>{if(value===null)return null;let written=write(
value);return written!==value&&cells++,written});return{column:{...column,values},cells}}}));function replaced(text,letters){
return text.replaceAll(/[A-Za-z]/g,letter=>{let like=letters[letter.toLowerCase()]??letter;return letter<"a"?like.toUpperCase():
like})}function missingValues(share){return{name:"missing_values",level:`${100*share} %`,description:`${100*share} % of the cel\
ls of every column are missing.`,spoil(column,random){let cells=0,isLost=()=>{let lost=random.next()<share;return lost&&
cells++,lost};switch(column.kind){case"numeric":case"timestamp":{let values=column.values.map(value=>isLost()?Number.NaN:
value);return{column:{...column,values},cells}}case"categorical":{let codes=column.codes.map(code=>isLost()?-1:code);return{
column:{...column,codes},cells}}case"text":{let values=column.values.map(value=>isLost()?null:value);return{column:{...column,
values},cells}}case"sequence":return emptied(column,share,random)}}}}function emptied(column,share,random){let offsets=new Int32Array(
column.offsets.length),codes=new Int32Array(column.codes.length),cells=0;for(let row=0;row+1<offsets.length;row++){let kept=column.
codes.subarray(column.offsets[row],column.offsets[row+1]),isLost=random.next()<share;isLost?cells++:codes.set(kept,offsets[row]),
offsets[row+1]=offsets[row]+(isLost?0:kept.length)}return{column:{...column,offsets,codes:codes.slice(0,offsets.at(-1))},
cells}}function noise(sds){return{name:"noise",level:`${sds} sd`,description:`Normal noise of ${sds} standard deviations on eve\
ry number: the column's own, or the one that its absolute deviations from the median show (their median, or their mean w\
here most numbers are the same) where that is less.`,spoil(column,random){if(column.kind!=="numeric")return null;let spread=sds*
usualSpread(column.values);if(!(spread>0&&Number.isFinite(spread)))return null;let cells=0,values=column.values.map(value=>Number.
isFinite(value)?(cells++,value+spread*random.normal()):value);return{column:{...column,values},cells}}}}function usualSpread(values){
return Math.min(standardDeviation(values),spreadOf(values,centerOf(values)))}function standardDeviation(values){let[count,
sum]=[0,0];for(let value of values)Number.isFinite(value)&&(count++,sum+=value);let mean=sum/count,squares=0;for(let value of values)
Number.isFinite(value)&&(squares+=(value-mean)*(value-mean));return Math.sqrt(squares/count)}var UNKNOWN="mlops: a value that was never seen";function unknownCategories(share){return{name:"unknown_categories",level:`${100*
share} %`,description:`${100*share} % of categories and of the elements of sequences are ones that were never seen.`,spoil(column,random){
if(column.kind!=="categorical"&&column.kind!=="sequence")return null;let names=column.kind==="categorical"?column.categories:
column.vocabulary,cells=0,codes=column.codes.map(code=>code===-1||random.next()>=share?code:(cells++,names.length)),known=[
...names,UNKNOWN];return column.kind==="sequence"?{column:{...column,codes,vocabulary:known},cells}:{column:{...column,codes,
categories:known},cells}}}}var PERTURBATIONS=[noise(.1),noise(.5),noise(1),missingValues(.05),missingValues(.2),missingValues(.5),unknownCategories(
.1),unknownCategories(.5),...disguisedText],ROBUSTNESS_METRICS=["roc_auc","average_precision","accuracy","recall","false\
_positive_rate"];async function measureRobustness(request){let before=await request.score(request.dataset),measured=[];for(let[
i,perturbation]of PERTURBATIONS.entries()){await request.pause(i/PERTURBATIONS.length,`${perturbation.name} ${perturbation.
level}`);let spoilt=spoil(perturbation,request);spoilt!==null&&measured.push(await compare(perturbation,before,spoilt,request))}
return measured}function spoil(perturbation,{dataset,features,random}){let[cells,isAny]=[0,!1],columns=dataset.columns.map(
column=>{if(!features.has(column.name))return column;let{name,level}=perturbation,spoilt=perturbation.spoil(column,random.
fork(`${name}/${level}/${column.name}`));return spoilt===null?column:(isAny=!0,cells+=spoilt.cells,spoilt.column)});return isAny?
{dataset:{...dataset,columns},cells}:null}async function compare(perturbation,before,spoilt,{threshold,score,level,resamples,
random}){let{labels}=spoilt.dataset,after=await score(spoilt.dataset),[valuesBefore,valuesAfter]=[before,after].map(scores=>metricValues(
scores,labels,threshold)),pair2={candidate:after,baseline:before,labels,candidateThreshold:threshold,baselineThreshold:threshold},
{name,level:how,description}=perturbation,change=metric=>{let[from,to]=[valuesBefore[metric],valuesAfter[metric]];if(from===
null||to===null)return null;let rate=CALL_RATES[metric];if(rate!==void 0)return{before:from,after:to,interval:callRateInterval(
rate,pair2,level)};let options={level,resamples,random:random.fork(`${name}/${how}/${metric}`)};return{before:from,after:to,
interval:pairedInterval(metric,pair2,options)}};return{perturbation:name,level:how,description,n:labels.length,positives:labels.
reduce((sum,label)=>sum+label,0),cells:spoilt.cells,changed_decisions:after.reduce((changed,value,row)=>changed+(value>=
threshold==before[row]>=threshold?0:1),0),metrics:Object.fromEntries(ROBUSTNESS_METRICS.map(metric=>[metric,change(metric)]))}}
var CALL_RATES={recall:1,false_positive_rate:0};function callRateInterval(label,{candidate,baseline,labels,candidateThreshold:at},level){
let[b,c,n]=[0,0,0];for(let row=0;row<labels.length;row++){if(labels[row]!==label)continue;n++;let[after,before]=[candidate[row]>=
at,baseline[row]>=at];after&&!before?b++:before&&!after&&c++}return changeInterval({b,c},n,level)}var REPEATS=5,NOT_PROBED={importance:null,robustness:null};async function probeModel({card,predictor},dataset,options,context){
if(options.probeRows===0||!isLabeled(dataset))return NOT_PROBED;let random=randomOf(card,options),all=Int32Array.from({length:dataset.
rows},(_,row)=>row),rows=sampleRows(all,options.probeRows,random.fork("probe")),probed=rows.length===dataset.rows?dataset:
selectRows(dataset,rows),features=predictor.model.features.map(({name})=>name),turn=part=>(share,doing)=>pause({signal:context.
signal,progress:(done,what)=>context.log.progress(part,done,what)},share,doing),asked={dataset:probed,score:given=>predictPrepared(
predictor,given,context.signal),level:LEVEL},importance=await permutationImportance({...asked,features,repeats:REPEATS,random:random.
fork("importance"),pause:turn(`importance of ${card.name}'s features`)}),robustness=await measureRobustness({...asked,features:new Set(
features),threshold:predictor.threshold,resamples:RESAMPLES,random:random.fork("robustness"),pause:turn(`robustness of ${card.
name}`)});return context.log.progress(`robustness of ${card.name}`,1),{importance:{n:probed.rows,repeats:REPEATS,features:importance},
robustness}}function savePredictions(file,stored,judged,scores,{workingDirectory}){try{writeFileAtomic(resolvePath(workingDirectory,
file),predictionsCsv(stored,judged,scores))}catch(cause){throw new PlatformError(`the predictions cannot be written to ${plainLine(
file)}: ${cause.message}`,{hint:"name a file that can be written with --save-predictions",cause})}return file}function predictionsCsv({
card,predictor},{dataset,rows},scores){let{positive,negative}=card.data.label,[yes,no]=[csvCell(positive),csvCell(negative)],
labels=isLabeled(dataset)?dataset.labels:null,moments2=dataset.timestamp?.values??null,lines=new Array(dataset.rows+1);lines[0]=
["row",...moments2===null?[]:["timestamp"],...labels===null?[]:["true_label"],"predicted_label","score",...labels===null?
[]:["correct"]].join(",");for(let row=0;row<dataset.rows;row++){let score=scores[row],called=score>=predictor.threshold?
1:0,truth=labels===null?"":`${labels[row]===1?yes:no},`,correct=labels===null?"":`,${called===labels[row]}`,moment=moments2===
null?"":`${momentText(moments2[row])},`;lines[row+1]=`${rows[row]+1},${moment}${truth}${called===1?yes:no},${score}${correct}`}
return`${lines.join(`
`)}
`}function momentText(moment){return Math.abs(moment)<=864e13?new Date(moment).toISOString():""}async function evaluate2(options,context){let began=beginning(context),config=await findConfig(options.config,context.workingDirectory),
stored=await openStoredModel(options,config,context),judged=await loadJudgedData(stored,config,options,context),measured=await measureModel(
stored,judged,config,options,context),{dryRun,output,savePredictions:file}=options,place=output===null||dryRun?null:{folder:output,
option:"output"},factsWith=probed2=>reportOf(stored,judged,{...measured,...probed2},dryRun),probe=()=>probeModel(stored,
judged.dataset,options,context),{probed,pictures}=place===null?{probed:await probe(),pictures:[]}:await probeAndDraw(probe,
factsWith,context.signal);context.signal.throwIfAborted();let predictions=file===null||dryRun?null:savePredictions(file,
stored,judged,measured.scores,context),reportWith=files=>({...reportHead("evaluate",measured.checks,began,context),...factsWith(
probed),files:{...files,predictions}}),bare=reportWith({html:null,pictures:[]}),report=place===null?bare:reportWith(savePictures(
place,pictures,evaluateHtml(bare,pictures),context.workingDirectory));return{report,text:evaluateText(report),outputs:outputsOf(
report),tell:async()=>{dryRun||(await bestEffort(context,()=>context.forge.publishSummary(evaluateSummary(report))),await bestEffort(
context,()=>uploadEvaluation(report,config,context)))}}}async function probeAndDraw(probe,factsWith,signal){let drawing=startDrawingThread(
signal);try{drawing.draw(factsWith(NOT_PROBED));let probed=await probe();return{probed,pictures:await drawing.draw(factsWith(
probed))}}finally{await drawing.stop()}}function reportOf(stored,judged,measured,dryRun){let{card,predictor,search,stage,
path,sha256}=stored,{scores:_,...parts}=measured;return{dry_run:dryRun,model:{name:card.name,type:card.type,version:card.
version,stage,package:path,sha256,label:card.data.label,features:predictor.model.features,threshold:predictor.threshold},
data:dataOf(judged),...parts,training:{created_at:card.created_at,seconds:card.training_seconds,learning_curve:learningCurveOf(
card.facts),search},notices:[...stored.notes,...judged.notices,...columnNotices(judged.dataset)]}}function dataOf({dataset,
rowsRead,part,newestDays}){let{source,location,digest}=dataset.origin;return{name:dataset.name,source,location,digest,rows_read:rowsRead,
rows:dataset.rows,positives:isLabeled(dataset)?dataset.labels.reduce((sum,label)=>sum+label,0):null,part,newest_days:newestDays,
observed:observedIn(dataset)}}function observedIn({timestamp}){let[from,to]=[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY];
for(let moment of timestamp?.values??[])moment<from&&(from=moment),moment>to&&(to=moment);return from<=to&&Math.abs(from)<=
864e13&&Math.abs(to)<=864e13?{from:new Date(from).toISOString(),to:new Date(to).toISOString()}:null}function outputsOf({
verdict,model,metrics,data:data2,files}){let{name,version,stage}=model;return{verdict,model:JSON.stringify({name,version,
stage}),metrics:JSON.stringify(metrics===null?{n:data2.rows}:{...metrics.values,n:metrics.n}),"html-path":files.html??"",
"predictions-path":files.predictions??""}}export{evaluate2 as evaluate};
