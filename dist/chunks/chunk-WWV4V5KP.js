import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{meets}from"./chunk-JSBGDFAF.js";import{METRICS,averagePrecision,bootstrap,calibrationCells,contributionsOfRows,
evaluate,logLosses,metricNamed,metricValues,rank,rocAuc,squaredErrors,standardError,weightedEce}from"./chunk-BXTEZIXI.js";
import{binomialTwoSidedHalf,chiSquareTail,differenceInterval,mean,quantileOfSorted,twoSidedZ,variance}from"./chunk-XS4K36J2.js";var FEW_DISCORDANT=25;function mcNemar(pair){let{candidate,baseline,labels,candidateThreshold,baselineThreshold}=pair,b=0,
c=0;for(let i=0;i<labels.length;i++){let ours=candidate[i]>=candidateThreshold==(labels[i]===1),theirs=baseline[i]>=baselineThreshold==
(labels[i]===1);ours&&!theirs?b++:theirs&&!ours&&c++}return b+c<FEW_DISCORDANT?{b,c,p:binomialTwoSidedHalf(b,b+c)}:{b,c,
p:chiSquareTail(Math.max(0,Math.abs(b-c)-1)**2/(b+c),1)}}function pairedInterval(metric,pair,options){if(cannotDiffer(metric,
pair))return nothing(options.level,"same scores");switch(metric){case"accuracy":return accuracyInterval(mcNemar(pair),pair.
labels.length,options.level);case"precision":case"recall":case"f1":case"false_positive_rate":return decisionInterval(metric,
pair,options);case"ece":return eceDifferenceInterval(pair,options);case"brier":return meanDifference(squaredErrors(pair.
candidate,pair.labels),squaredErrors(pair.baseline,pair.labels),options);case"log_loss":return meanDifference(logLosses(
pair.candidate,pair.labels),logLosses(pair.baseline,pair.labels),options);case"roc_auc":return rankingDifference(rocAuc,
"paired DeLong",pair,options);case"average_precision":return rankingDifference(averagePrecision,"paired jackknife",pair,
options)}}function cannotDiffer(metric,pair){let byThreshold=["accuracy","precision","recall","f1","false_positive_rate"];
return pair.candidateThreshold!==pair.baselineThreshold&&byThreshold.includes(metric)?!1:pair.candidate.every((score,row)=>score===
pair.baseline[row])}function nothing(level,method){return{low:0,high:0,level,method}}function accuracyInterval({b,c},n,level){
return b+c<FEW_DISCORDANT?changeInterval({b,c},n,level):aroundChange({b,c},n,level,"paired, McNemar")}function changeInterval({
b,c},n,level){return aroundChange({b:b+1,c:c+1},n+2,level,"paired, Bonett–Price")}function aroundChange({b,c},n,level,method){
let difference=(b-c)/n,half=twoSidedZ(level)*Math.sqrt(b+c-(b-c)**2/n)/n;return{low:Math.max(-1,difference-half),high:Math.
min(1,difference+half),level,method}}function decisionInterval(metric,pair,{level,resamples,random}){let counts=new Float64Array(
8);for(let i=0;i<pair.labels.length;i++){let ours=pair.candidate[i]>=pair.candidateThreshold?2:0,theirs=pair.baseline[i]>=
pair.baselineThreshold?1:0;counts[4*pair.labels[i]+ours+theirs]++}let discordant=[1,2,5,6];if(discordant.reduce((sum,cell)=>sum+
counts[cell],0)<FEW_DISCORDANT)for(let cell of discordant)counts[cell]+=.5;let differences=bootstrap(counts,resamples,random,
weights=>{let[tn,fpTheirs,fpOurs,fpBoth,fn,tpTheirs,tpOurs,tpBoth]=weights;return ofDecisions(metric,tpOurs+tpBoth,fpOurs+
fpBoth,fn+tpTheirs,tn+fpTheirs)-ofDecisions(metric,tpTheirs+tpBoth,fpTheirs+fpBoth,fn+tpOurs,tn+fpOurs)});return percentiles(
differences,level)}function ofDecisions(metric,tp,fp,fn,tn){return metric==="precision"?tp/(tp+fp):metric==="recall"?tp/
(tp+fn):metric==="f1"?2*tp/(2*tp+fp+fn):fp/(fp+tn)}function eceDifferenceInterval(pair,{level,resamples,random}){let{counts,
models}=calibrationCells([pair.candidate,pair.baseline],pair.labels),differences=bootstrap(counts,resamples,random,weights=>weightedEce(
weights,models[0])-weightedEce(weights,models[1]));return percentiles(differences,level)}function percentiles(sorted,level){
let low=quantileOfSorted(sorted,(1-level)/2),high=quantileOfSorted(sorted,(1+level)/2);return high-low>1e-12?{low,high,level,
method:"paired Bayesian bootstrap"}:null}function meanDifference(candidate,baseline,{level}){let differences=candidate.map(
(loss,row)=>loss-baseline[row]);return around(mean(differences),Math.sqrt(variance(differences)/differences.length),level,
"paired, normal")}function rankingDifference(metric,method,pair,{level}){let rankings=[rank(pair.candidate,pair.labels),
rank(pair.baseline,pair.labels)],[ours,theirs]=[metric(rankings[0]),metric(rankings[1])];if(ours===null||theirs===null)return null;
let ofOurs=contributionsOfRows(rankings[0],pair.labels,ours),ofTheirs=contributionsOfRows(rankings[1],pair.labels,theirs),
squares=0;for(let i=0;i<pair.labels.length;i++)squares+=(ofOurs[i]-ofTheirs[i])**2;let interval=around(ours.value-theirs.
value,Math.sqrt(squares),level,method);return interval===null&&standardError(rankings[0],ours)>1e-12?nothing(level,"same\
 order of rows"):interval}function around(difference,error,level,method){if(!(error>1e-12))return null;let half=twoSidedZ(
level)*error;return{low:difference-half,high:difference+half,level,method}}function number(value,beside=value){let isSmall=one=>one!==0&&Math.abs(one)<.001;if(isSmall(value)&&(value===beside||!isSmall(
beside)))return value<0?">−0.001":"<0.001";for(let decimals=3;decimals<16;decimals++){let written=Number(value.toFixed(
decimals));if(!(written===0&&value!==0)&&(value===beside||written!==Number(beside.toFixed(decimals))))return asGiven(written)}
return asGiven(value)}function asGiven(value){return String(value).replace(/^-/,"−")}function signed(value){return value>
0&&value<.001?"<+0.001":value>0?`+${number(value)}`:number(value)}function rows(count){return`${count.toLocaleString("en\
-US")} ${count===1?"row":"rows"}`}function intervalText({low,high,level}){return`${number(100*level)} % interval ${number(
low)} to ${number(high)}`}function intervalNote(metric){return metric==="ece"?" beyond noise":""}function rowsThatWouldDecide(n,halfWidth,distance){
let needed=n*(halfWidth/distance)**2;if(!(needed<1e8))return"the value lies so near the limit that more rows will hardly\
 decide";let scale=10**Math.max(0,Math.floor(Math.log10(needed))-1);return`about ${rows(Math.max(n+1,Math.ceil(needed/scale)*
scale))} would decide`}var GROUND="baseline:ground",DEFAULT_MARGINS={accuracy:.02,f1:.02,ece:.02,roc_auc:.02};function compareWithBaseline(input){
let{candidate,baseline,labels,candidateThreshold,baselineThreshold}=input,{margins=DEFAULT_MARGINS,rule="interval",level=.95,
resamples=2e3,random}=input,ours=metricValues(candidate,labels,candidateThreshold),theirs=metricValues(baseline,labels,baselineThreshold),
metrics=compareMetrics(margins,ours,theirs,metric=>{let paired=pairedInterval(metric,input,{level,resamples,random:random.
fork(metric)});if(paired!==null)return paired;let evaluated=(scores,threshold)=>evaluate(scores,labels,threshold,random,
{level});return unpairedInterval(metric,evaluated(candidate,candidateThreshold),evaluated(baseline,baselineThreshold))});
return conclude(metrics,rule,labels.length,{n:labels.length,values:theirs},mcNemar(input))}function compareAggregates(input){
let{candidate,baseline,margins=DEFAULT_MARGINS,rule="interval"}=input,metrics=compareMetrics(margins,candidate.values,baseline.
values,metric=>unpairedInterval(metric,candidate,baseline));return conclude(metrics,rule,candidate.n,baseline,null)}function unpairedInterval(metric,candidate,baseline){
let[value,interval]=[candidate.values[metric],candidate.intervals[metric]],[otherValue,otherInterval]=[baseline.values[metric],
baseline.intervals[metric]];return value===null||otherValue===null||!interval||!otherInterval?null:differenceInterval({value,
interval},{value:otherValue,interval:otherInterval})}function compareMetrics(margins,ours,theirs,intervalOf){return METRICS.
flatMap(({name,better})=>{let margin=margins[name];if(margin==null)return[];let[candidate,baseline]=[known(ours[name]),known(
theirs[name])],difference=candidate===null||baseline===null?null:candidate-baseline,interval=difference===null?null:intervalOf(
name),outcome=interval===null?"inconclusive":outcomeOf(gainOf(interval,better),margin);return[{metric:name,candidate,baseline,
difference,interval,margin,outcome}]})}function known(value){return Number.isFinite(value)?value:null}function gainOf({low,
high},better){return better==="higher"?{low,high}:{low:-high,high:-low}}function outcomeOf(gain,margin){return gain.high<
-margin?"inferior":gain.low<-margin?"inconclusive":gain.low>0?"superior":"non_inferior"}function conclude(metrics,rule,n,baseline,mcnemar){
let found=["inferior","inconclusive","superior"].find(outcome=>metrics.some(metric=>metric.outcome===outcome)),paired=mcnemar!==
null;return{outcome:metrics.length===0?"inconclusive":found??"non_inferior",paired,n,baseline,metrics,mcnemar,checks:metrics.
map(metric=>checkOf(metric,rule,n,paired))}}function checkOf(compared,rule,n,paired){let{metric,difference,interval,margin}=compared,
{better}=metricNamed(metric),limit=better==="higher"?{comparison:"at_least",value:-margin}:{comparison:"at_most",value:margin},
status=statusOf(compared,limit,rule),message=sentence(compared,status,n,paired);return{name:`baseline:${metric}`,status,
observed:difference,limit,n,interval,message}}function statusOf({difference,interval,outcome},limit,rule){return difference===
null||interval===null?"insufficient_data":outcome==="inferior"?"fail":outcome!=="inconclusive"||rule==="point"&&meets(limit,
difference)?"pass":"inconclusive"}function sentence(compared,status,n,paired){let{metric,candidate,baseline,difference,interval,
outcome}=compared,{title}=metricNamed(metric),where=paired?`the same ${rows(n)}`:`other rows than the candidate's ${n.toLocaleString(
"en-US")} (unpaired, weaker)`;if(candidate===null||baseline===null||difference===null)return`${title} of the ${candidate===
null?"candidate":"baseline"} could not be computed on ${rows(n)}.`;if(interval===null)return`${title} has no interval on\
 ${rows(n)}, so it cannot compare the two models.`;let ours=`${title} ${number(candidate,baseline)}`,theirs=`the baselin\
e's ${number(baseline,candidate)} on ${where}`,details=`(difference ${signed(difference)}; ${intervalText(interval)})`,worse=`\
worse by more than ${asGiven(compared.margin)} than ${theirs}`;switch(outcome){case"superior":return`${ours} is better t\
han ${theirs} ${details}.`;case"non_inferior":return`${ours} is not ${worse} ${details}.`;case"inferior":return`${ours} \
is ${worse} ${details}.`;case"inconclusive":return status==="pass"?`${ours} is not seen to be ${worse}, though that is n\
ot proven ${details}; ${advice(compared,n)}.`:`Whether ${ours} is ${worse} cannot be told ${details}; ${advice(compared,
n)}.`}}function advice({metric,difference,interval,margin},n){let{better}=metricNamed(metric),gain=better==="higher"?difference:
-difference,{low,high}=gainOf(interval,better);return rowsThatWouldDecide(n,gain>-margin?gain-low:high-gain,Math.abs(gain+
margin))}function formatNumber(value){return value===null?"–":typeof value=="string"?value:Number.isInteger(value)&&Math.abs(value)>=
2?withMinus(formatCount(value)):value!==0&&Math.abs(value)<.001?value<0?">−0.001":"<0.001":withMinus(value.toFixed(3))}
function formatChange(value){return value>0&&value<.001?"<+0.001":value>0?`+${formatNumber(value)}`:formatNumber(value)}
function formatBeside(value,limit){let[one,other]=[formatNumber(value),formatNumber(limit)],asked=Number.isInteger(limit)||
Number(limit.toFixed(3))===limit?other:withMinus(String(limit));if(value===limit||one!==other)return[one,asked];for(let decimals=4;decimals<=
16;decimals++){let[longer,beside]=[value.toFixed(decimals),limit.toFixed(decimals)];if(longer!==beside)return[withMinus(
longer),withMinus(beside)]}return[withMinus(String(value)),withMinus(String(limit))]}var withMinus=written=>written.replace(
/^-/,"−");function formatCount(value){return String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g,",")}function plural(count,noun){
return`${formatCount(count)} ${noun}${count===1?"":"s"}`}function formatShare(part,whole){return whole===0?"–":`${(100*
part/whole).toFixed(1)} %`}function formatSeconds(seconds){return seconds<1?`${Math.round(seconds*1e3)} ms`:seconds<120?
`${seconds.toFixed(1)} s`:`${Math.floor(seconds/60)} min ${Math.round(seconds%60)} s`}function formatTime(iso){return iso.
slice(0,16).replace("T"," ")}function formatObserved({observed,limit}){if(limit===null)return[formatNumber(observed),""];
let[value,asked]=typeof observed=="number"?formatBeside(observed,limit.value):[formatNumber(observed),formatNumber(limit.
value)];return[value,`${limit.comparison==="at_least"?"≥":"≤"} ${asked}`]}function formatRows({name,n}){if(n===null)
return"";let about=METRICS.find(metric=>metric.name===name)?.about??"rows";return about==="rows"?formatCount(n):`${formatCount(
n)} ${about}`}function formatInterval(interval,metric=""){return interval===null?"":`${formatNumber(interval.low)} … ${formatNumber(
interval.high)}${intervalNote(metric)}`}function checkRow(check){return[checkTitle(check),...formatObserved(check),formatInterval(
check.interval,check.name),formatRows(check),check.status.replaceAll("_"," ")]}function checkTitle({name}){return name===
GROUND?"rows compared on":name.startsWith("baseline:")?`${name.slice(9)} against production`:name}var CHECK_HEAD=["check",
"observed","limit","95 % interval","n","status"];function textTable(rows2,right,indent=""){let widths=rows2[0].map((_,column)=>Math.
max(...rows2.map(row=>(row[column]??"").length)));return rows2.map(row=>{let cells=row.map((cell,column)=>right.includes(
column)?cell.padStart(widths[column]):cell.padEnd(widths[column]));return`${indent}${cells.join("  ")}`.trimEnd()})}function markdownTable(rows2,right){
let[head,...body]=rows2,line=cells=>`| ${cells.join(" | ")} |`;return[line(head),line(head.map((_,column)=>right.includes(
column)?"---:":"---")),...body.map(line)]}export{pairedInterval,changeInterval,number,asGiven,rows,intervalText,intervalNote,rowsThatWouldDecide,GROUND,compareWithBaseline,
compareAggregates,formatNumber,formatChange,formatBeside,formatCount,plural,formatShare,formatSeconds,formatTime,formatInterval,
checkRow,CHECK_HEAD,textTable,markdownTable};
