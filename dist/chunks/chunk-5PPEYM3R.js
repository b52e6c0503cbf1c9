import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{testRowsOf}from"./chunk-SDXGYO2U.js";import{sourceOf}from"./chunk-HJJC73P7.js";import{generatorSettings}from"./chunk-MJDU2AUX.js";
import{CHECK_HEAD,asGiven,checkRow,formatChange,formatCount,formatInterval,formatNumber,formatShare,formatTime,intervalNote,
intervalText,markdownTable,number,rows,rowsThatWouldDecide,textTable}from"./chunk-MVI2UALU.js";import{crc32}from"./chunk-C2RUJGF2.js";
import{meets,resolvePath}from"./chunk-MXJ7ETPK.js";import{isWanting}from"./chunk-4JPFM7P6.js";import{METRICS,
averagePrecision,contributionsOfRows,metricNamed,rank,relevantRows,rocAuc}from"./chunk-3ONLSAGZ.js";import{columnNoteText,
dataSources,derivations,generators,isLabeled,isSurprising,leftOutText,seededRandom}from"./chunk-OS6XNJDF.js";import{
COLUMN_KINDS,mean,selectRows,twoSidedZ,wilsonInterval}from"./chunk-WDMLYAN3.js";import{markdownText,markupText,nearest,
plainLine,showJson,writeFileAtomic}from"./chunk-QMJR25KQ.js";import{ConfigurationError,DataError,PlatformError}from"./chunk-MN7PJC4O.js";import{isAbsolute,resolve}from"node:path";var GENERATED="synthetic:",GENERATED_LABEL={name:"label",positive:"1",negative:"0"},DEFAULT_SAMPLES=1e4;function configuredModel(config,name){
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
function seedOf(card,{seed}){return seed??(card.seed+1)%Number.MAX_SAFE_INTEGER}function generatedLike({data:data2},source){
if(!([source.source,data2.source].every(kind=>kind==="synthetic")&&source.location===data2.location)||data2.generated===
void 0)return{};let{samples,noise,...generator}=data2.generated;return{samples,noise,generator}}function sourceFor(card,config,testData){
let model=configuredModel(config,card.name),configured=model===void 0?void 0:config.sources[model.dataset];if(testData?.
startsWith(GENERATED)){let location=testData.slice(GENERATED.length);return{...config.sourceDefaults,name:location,source:"\
synthetic",location}}if(testData!==null)return fileFor(testData,configured??{...config.sourceDefaults,...usualRoles(card)});
if(configured!==void 0)return configured;if(card.data.source==="synthetic")return{...config.sourceDefaults,name:card.data.
name,source:"synthetic",location:card.data.location};throw new ConfigurationError(`the configuration does not list ${card.
name}, so its data are not known`,{hint:"name a file with --test-data, or the configuration that the model was trained w\
ith with --config"})}function fileFor(location,reading){let source=sourceOf({source:null,location});if(source===void 0)throw new ConfigurationError(
`${plainLine(location)} has an ending that tells no format`,{hint:"name a file that ends with .csv, .tsv, .jsonl or .ndj\
son, or with one of these and .gz; or synthetic:GENERATOR"});return{...reading,name:"test-data",source,location,delimiter:source===
"csv"?reading.delimiter:null}}function usualRoles({data:data2}){let generator=data2.source==="synthetic"?generators.all.
find(({name})=>name===data2.location):void 0,{timestamp=generator?.timestamp??null,group=generator?.group??null}=data2;return{
timestamp,group}}async function loadSources(jobs,context,show=()=>{}){let datasets=new Map,refused=new Map;for(let source of new Set(jobs.
map(job=>job.source)))try{datasets.set(source,await load(source,context,show))}catch(error){if(!(error instanceof DataError||
error instanceof ConfigurationError))throw error;refused.set(source,error)}if(datasets.size===0)throw refusal([...refused.
values()]);return{datasets,refused}}function refusal(errors){let[first]=errors;if(first===void 0)throw new TypeError("th\
ere is no source");let messages=[...new Set(errors.map(({message})=>message))];return messages.length===1?first:new DataError(
messages.join(`
`),{hint:first.hint})}async function load(source,context,show){let dataset=await readSource(source,context,show);if(isLabeled(
dataset))return dataset;let{name}=source.options;throw new ConfigurationError(`the source ${name} names no label, so not\
hing can be trained on it`,{hint:`set "label" in sources.${name}; its columns are ${dataset.columns.map(column=>column.name).
join(", ")}`})}async function readSource(source,{log,signal},show=()=>{}){let{options}=source,random=seededRandom(source.
seed).fork(`source/${options.name}`),progress=share2=>log.progress(`reading ${options.displayLocation}`,share2),dataset=await dataSources.
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
give other data with --test-data, or more days"})}import{lstatSync,readFileSync as readFileSync2,rmSync}from"node:fs";import{join}from"node:path";var LIGHT={paper:"#ffffff",ink:"#1f2328",muted:"#59636e",grid:"#d8dee4",blue:"#0072b2",orange:"#c4500a"},DARK={paper:"#0\
d1117",ink:"#e6edf3",muted:"#9ea7b3",grid:"#30363d",blue:"#58a6ff",orange:"#f0883e"};function darkRules(selector){return Object.
keys(LIGHT).flatMap(name=>["fill","stroke"].map(paint=>`${selector} [${paint}="${LIGHT[name]}"]{${paint}:${DARK[name]}}`)).
join("")}var FONT="system-ui, 'Segoe UI', 'Open Sans', sans-serif",CONFIG={background:LIGHT.paper,font:FONT,padding:12,aria:!1,
title:{color:LIGHT.ink,fontSize:15,fontWeight:600,anchor:"start",offset:14},view:{stroke:null},axis:{labelColor:LIGHT.muted,
titleColor:LIGHT.ink,labelFontSize:12,titleFontSize:13,titleFontWeight:400,gridColor:LIGHT.grid,domainColor:LIGHT.muted,
tickColor:LIGHT.muted,titlePadding:10,labelLimit:400},legend:{labelColor:LIGHT.ink,labelFontSize:13,titleColor:LIGHT.ink,
symbolType:"square",labelLimit:400,orient:"top",direction:"horizontal",title:null,offset:8},text:{color:LIGHT.ink,fontSize:12,
font:FONT},point:{opacity:1}};async function draw({name,title,description,spec}){loading??=loadVega();let{parse,View,compile}=await loading,whole2={...spec,
title,autosize:{type:"pad",contains:"padding"},config:CONFIG},view=new View(parse(compile(whole2,{logger:SILENT}).spec),
{renderer:"none"}),svg=withoutRoles(await view.toSVG());return view.finalize(),{name,title,description,svg:withText(svg,
name,title,description)}}var loading;async function loadVega(){let[vega,{compile}]=await Promise.all([import("./vega.module-YKPN2CTN.js"),
import("./build-DSUB373W.js")]),{textMetrics}=vega;return textMetrics.width=({fontSize=11},text="")=>widthOf(text)*
fontSize,{parse:vega.parse,View:vega.View,compile}}function widthOf(text){let width=0;for(let character of text)width+=character>
"⹿"?1:.58;return width}function withoutRoles(svg){return svg.replace(/<[^>]*>/g,tag=>tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g,
""))}function withText(svg,name,title,description){let words=`<title id="${name}-title">${markupText(title)}</title><des\
c id="${name}-text">${markupText(description)}</desc>`;return svg.replace(/^<svg /,`${opening(name)} `).replace(">",()=>`\
>${words}`)}var opening=name=>`<svg role="img" aria-labelledby="${name}-title ${name}-text"`;function isNamed(svg,name){
return svg.startsWith(opening(name))}var SILENT={level:()=>SILENT,warn:()=>SILENT,info:()=>SILENT,debug:()=>SILENT,error:refuse};
function refuse(...told2){throw new TypeError(told2.join(" "))}function distinctLabels(names,longest){let taken=new Set;return names.map(name=>{let label=plainLine(name,longest),distinct=label;
for(let n=2;taken.has(distinct);n++)distinct=`${label} (${n})`;return taken.add(distinct),distinct})}var LONGEST_NAME=20;function confusionMatrixChart({confusion},{positive,negative}){let{true_positive:tp,false_positive:fp,
false_negative:fn,true_negative:tn}=confusion,[no,yes]=distinctLabels([negative,positive],LONGEST_NAME),cell=(truth,called,n,ofTruth,right)=>{
let words=right?"right":called===yes?"false alarm":"missed",share2=ofTruth===0?0:n/ofTruth;return{truth,called,count:formatCount(
n),share:share2,words:`${formatShare(n,ofTruth)}, ${words}`,right}},values=[cell(yes,yes,tp,tp+fn,!0),cell(yes,no,fn,tp+
fn,!1),cell(no,yes,fp,fp+tn,!1),cell(no,no,tn,fp+tn,!0)],axis=title=>({title,labelAngle:0,labelFontSize:13,domain:!1,ticks:!1,
labelPadding:8}),text={type:"text",color:LIGHT.ink};return{name:"confusion-matrix",title:`Confusion matrix of ${formatCount(
tp+fp+fn+tn)} rows`,description:`Of ${formatCount(tp+fn)} rows that are ${plainLine(positive,60)}, ${formatCount(tp)} we\
re found and ${formatCount(fn)} missed; of ${formatCount(fp+tn)} others, ${formatCount(fp)} were called so wrongly.`,spec:{
width:380,height:260,data:{values},encoding:{x:{field:"called",type:"nominal",scale:{domain:[yes,no]},axis:{...axis("cal\
led"),orient:"top"}},y:{field:"truth",type:"nominal",scale:{domain:[yes,no]},axis:axis("in truth")}},layer:[{mark:{type:"\
rect",stroke:LIGHT.paper,strokeWidth:3},encoding:{color:{field:"right",type:"nominal",scale:{domain:[!0,!1],range:[LIGHT.
blue,LIGHT.orange]},legend:null},fillOpacity:{field:"share",type:"quantitative",scale:{domain:[0,1],range:[.08,.45]},legend:null}}},
{mark:{...text,fontSize:24,dy:-8},encoding:{text:{field:"count"}}},{mark:{...text,fontSize:13,dy:18},encoding:{text:{field:"\
words"}}}]}}}var FONT_SIZE=12,HALF=9,HEIGHTS=[18,-15,0,34,-31];function placeLabel(text,point2,lines,frame,first){let width=widthOf(text)*
FONT_SIZE,sides=first==="left"?["left","right"]:["right","left"],choices=HEIGHTS.flatMap(dy=>sides.map(align=>({align,dx:align===
"left"?11:-11,dy}))),covered=choices.map(({align,dx,dy})=>{let left=point2.x+dx-(align==="left"?0:width),box={left:left-
3,right:left+width+3,top:point2.y+dy-HALF,bottom:point2.y+dy+HALF};return box.left>=0&&box.right<=frame.width&&box.top>=
0&&box.bottom<=frame.height?lines.reduce((sum,line)=>sum+lengthIn(box,line),0):Number.POSITIVE_INFINITY});return choices[covered.
indexOf(Math.min(...covered))]}function lengthIn({left,right,top,bottom},line){let length=0;for(let i=1;i<line.length;i++){
let[from,to]=[line[i-1],line[i]],whole2=Math.hypot(to.x-from.x,to.y-from.y),steps2=Math.ceil(whole2);for(let step=0;step<
steps2;step++){let share2=(step+.5)/steps2,[x2,y2]=[from.x+share2*(to.x-from.x),from.y+share2*(to.y-from.y)];x2>left&&x2<
right&&y2>top&&y2<bottom&&(length+=whole2/steps2)}}return length}function ruleLayers(rules,size){let heights=apart(rules.map(({axis,at})=>axis==="y"?(1-at)*size.height:Number.NaN));return rules.
flatMap(({axis,at,text,color},i)=>{let data2={values:[{at,text}]},encoding={[axis]:{field:"at",type:"quantitative"}},[place,
look]=axis==="y"?[{x:{value:size.width},y:{value:heights[i]}},{align:"left",dx:6}]:[{...encoding,y:{value:0}},{align:at<
.1?"left":at>.9?"right":"center",dy:-9}];return[{data:data2,encoding,mark:{type:"rule",color,strokeDash:[6,4],strokeWidth:1.5}},
{data:data2,encoding:{...place,text:{field:"text"}},mark:{type:"text",color,...look}}]})}function apart(heights){let order=heights.
map((_,i)=>i).filter(i=>!Number.isNaN(heights[i])),[upper,lower]=order.sort((a,b)=>heights[a]-heights[b]),moved=[...heights];
if(upper===void 0||lower===void 0)return moved;let missing2=15-(heights[lower]-heights[upper]);return missing2>0&&(moved[upper]-=
missing2/2,moved[lower]+=missing2/2),moved}function across({axis,at}){return[0,1].map(end=>axis==="x"?{x:at,y:end}:{x:end,
y:at})}var SIZE={width:380,height:320},LINES={colors:[LIGHT.blue,LIGHT.ink,LIGHT.muted],dashes:[[1,0],[6,3],[2,2]]},share=(field,title)=>({
field,type:"quantitative",scale:{domain:[0,1]},axis:{title,values:[0,.2,.4,.6,.8,1]}});function rocChart(scored,own){let area=formatNumber(
scored[0].area),at={x:own.false_positive_rate??0,y:own.recall??0},lines=scored.map(({name,points})=>({name,points:points.
map(point2=>({x:point2.false_positive_rate,y:point2.true_positive_rate}))}));return{name:"roc-curve",title:`ROC curve, a\
rea ${area}`,description:`The area under the curve is ${area}; 0.5 would be chance. At the model's threshold ${formatNumber(
at.y)} of the positive rows are found, for ${formatNumber(at.x)} of the negative ones.${besides(scored.slice(1))}`,spec:{
...SIZE,layer:[{data:{values:[{x:0,y:0},{x:1,y:1}]},mark:{type:"line",color:LIGHT.muted,strokeDash:[4,4],strokeWidth:1},
encoding:plane("false positive rate","recall (true positive rate)")},linesLayer(lines,"linear"),pointLayer(at,lines.map(
({points})=>points),"left")]}}}function precisionRecallChart(scored,marks){let{own,baseRate,precisionMin,recallMin}=marks,
area=formatNumber(scored[0].area),at={x:own.recall??0,y:own.precision??0},lines=scored.map(({name,points})=>({name,points:points.
map(point2=>({x:point2.recall,y:point2.precision}))})),asked=(axis,at2)=>at2===null?[]:[{axis,at:at2,text:`asked for ${at2}`,
color:LIGHT.orange}],rules=[{axis:"y",at:baseRate,text:`chance ${formatNumber(baseRate)}`,color:LIGHT.muted},...asked("y",
precisionMin),...asked("x",recallMin)],limits=[...precisionMin===null?[]:[`precision of at least ${precisionMin}`],...recallMin===
null?[]:[`recall of at least ${recallMin}`]];return{name:"precision-recall-curve",title:`Precision-recall curve, average\
 precision ${area}`,description:`Average precision is ${area}; chance would have ${formatNumber(baseRate)}. At the model\
's threshold precision is ${formatNumber(own.precision)} and recall ${formatNumber(own.recall)}${limits.length===0?"":`;\
 asked for is a ${limits.join(" and a ")}`}.${besides(scored.slice(1))}`,spec:{...SIZE,layer:[{data:{values:[]},mark:"po\
int",encoding:plane("recall","precision")},...ruleLayers(rules,SIZE),linesLayer(lines,"step-before",recallMin===null?{}:
{offset:24}),...own.precision===null?[]:[pointLayer(at,[...lines.map(({points})=>steps(points)),...rules.map(across)],"r\
ight")]]}}}function plane(x2,y2){return{x:share("x",x2),y:share("y",y2)}}function steps(points){return points.flatMap((point2,i)=>i===
0?[point2]:[{x:points[i-1].x,y:point2.y},point2])}function besides(others){return others.map(({name,area})=>` By ${plainLine(
name,40)} it is ${formatNumber(area)}.`).join("")}function linesLayer(lines,interpolate,place={}){let names=distinctLabels(
lines.map(({name})=>name),40),range=choices=>lines.map((_,i)=>choices[i%choices.length]),legend={legend:lines.length===1?
null:{symbolType:"stroke",symbolSize:300,...place}};return{data:{values:lines.flatMap(({points},i)=>points.map((point2,order)=>({
...point2,order,series:names[i]})))},mark:{type:"line",strokeWidth:2,interpolate},encoding:{x:{field:"x",type:"quantitat\
ive"},y:{field:"y",type:"quantitative"},order:{field:"order",type:"quantitative"},color:{field:"series",type:"nominal",scale:{
domain:names,range:range(LINES.colors)},...legend},strokeDash:{field:"series",type:"nominal",scale:{domain:names,range:range(
LINES.dashes)},...legend}}}}function pointLayer({x:x2,y:y2},lines,first){let text="the model's threshold",pixels=point2=>({
x:point2.x*SIZE.width,y:(1-point2.y)*SIZE.height}),placed=placeLabel(text,pixels({x:x2,y:y2}),lines.map(line=>line.map(pixels)),
SIZE,first);return{data:{values:[{x:x2,y:y2,text}]},encoding:{x:{field:"x",type:"quantitative"},y:{field:"y",type:"quant\
itative"}},layer:[{mark:{type:"point",size:90,filled:!0,fill:LIGHT.paper,stroke:LIGHT.ink,strokeWidth:2}},...[{color:LIGHT.
paper,stroke:LIGHT.paper,strokeWidth:4},{color:LIGHT.ink}].map(look=>({mark:{type:"text",...look,...placed},encoding:{text:{
field:"text"}}}))]}}var MOST_FEATURES=20,LONGEST_NAME2=28;function importanceChart({n,repeats,features}){let shown=features.filter(({roc_auc:loss})=>loss!==
null).slice(0,MOST_FEATURES);if(shown.length===0)return null;let names=distinctLabels(shown.map(({feature})=>feature),LONGEST_NAME2),
values=shown.map(({roc_auc:loss},i)=>{let{value:value2,interval}=loss;return{name:names[i],value:value2,low:interval?.low??
value2,high:interval?.high??value2}}),{name,value}=values[0],more=features.length>shown.length?` The ${formatCount(features.
length-shown.length)} least important ones are left out.`:"";return{name:"feature-importance",title:"What is lost withou\
t a feature (ROC AUC)",description:`Permutation importance of ${formatCount(features.length)} features on ${formatCount(
n)} rows, ${repeats} repeats. Most is lost without ${name}: ${formatNumber(value)}.${more}`,spec:{width:360,height:{step:26},
data:{values},encoding:{y:{field:"name",type:"nominal",scale:{domain:names},axis:{title:null,labelColor:LIGHT.ink,ticks:!1,
domain:!1,labelPadding:8}}},layer:[{mark:{type:"rule",color:LIGHT.muted},encoding:{x:{datum:0,type:"quantitative"},y:null}},
{mark:{type:"rule",color:LIGHT.blue,strokeWidth:2},encoding:{x:{field:"low",type:"quantitative",axis:{title:"loss of ROC\
 AUC, with 95 % interval",tickCount:5}},x2:{field:"high"}}},{mark:{type:"point",filled:!0,size:70,color:LIGHT.blue},encoding:{
x:{field:"value",type:"quantitative"}}}]}}}var NAMES=["training rows","held-out rows"];function learningCurveChart(epochs){if(epochs.length===0)return null;let values=epochs.
flatMap(({epoch,loss,validation_loss:validation})=>[{epoch,loss,series:NAMES[0]},...validation===null?[]:[{epoch,loss:validation,
series:NAMES[1]}]]),last=epochs.at(-1),best=epochs.flatMap(({epoch,validation_loss:loss})=>loss===null?[]:[{epoch,loss}]).
reduce((a,b)=>a!==null&&a.loss<=b.loss?a:b,null),names=best===null?NAMES.slice(0,1):NAMES,legend={legend:best===null?null:
{symbolType:"stroke",symbolSize:300}};return{name:"learning-curve",title:`Learning curve of ${formatCount(epochs.length)}\
 ${epochs.length===1?"epoch":"epochs"}`,description:`The loss on the training rows goes from ${formatNumber(epochs[0].loss)}\
 to ${formatNumber(last.loss)}${best===null?"":`; on held-out rows it is lowest after epoch ${best.epoch}, with ${formatNumber(
best.loss)}`}.`,spec:{width:440,height:260,data:{values},mark:{type:"line",strokeWidth:2,point:epochs.length<=30?{size:30}:
!1},encoding:{x:{field:"epoch",type:"quantitative",scale:{zero:!1,nice:!1},axis:{title:"epoch",tickMinStep:1,grid:!1,format:"\
d"}},y:{field:"loss",type:"quantitative",scale:{zero:!1},axis:{title:"loss",tickCount:6}},color:{field:"series",type:"no\
minal",scale:{domain:names,range:[LIGHT.blue,LIGHT.orange]},...legend},strokeDash:{field:"series",type:"nominal",scale:{
domain:names,range:[[1,0],[6,3]]},...legend}}}}}var RELIABILITY_FILE="reliability.svg",SIZE2=320,LEFT=56,TOP=16,STRIP=56,GAP=40,TICKS=[0,.2,.4,.6,.8,1],ON_GITHUB={ink:"\
#6e7781",muted:"#6e7781",grid:"#6e778140",accent:"#2f81f7"},x=share2=>fixed(LEFT+SIZE2*share2),y=share2=>fixed(TOP+SIZE2*
(1-share2)),fixed=value=>Number(value.toFixed(1));function reliabilitySvg(bins){let{width,height,marks}=reliabilityMarks(
bins,ON_GITHUB);return[`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width}\
 ${height}" font-family="system-ui, sans-serif" font-size="12" role="img">`,"<title>Share of positive rows by score</tit\
le>",...marks,"</svg>",""].join(`
`)}function reliabilityMarks(bins,{ink,muted,grid,accent}){let bottom=TOP+SIZE2+GAP+STRIP,marks=[`<path d="${TICKS.map(across2).
join("")}" stroke="${grid}"/>`,`<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}${TICKS.map(ticks).join("")}" fill="none" strok\
e="${muted}"/>`,`<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${muted}" stroke-dasharray="4 4"/>`,`<g fill="${muted}\
">${TICKS.map(labels).join("")}</g>`,...bins.map(bin=>point(bin,accent)),...counts(bins,bottom,muted,accent),`<g fill="${ink}\
" font-size="13" text-anchor="middle">`,`<text x="${x(.5)}" y="${bottom+30}">score</text>`,`<text transform="translate(1\
4 ${y(.5)}) rotate(-90)">share of positive rows</text>`,`<text transform="translate(14 ${bottom-STRIP/2}) rotate(-90)">r\
ows</text>`,"</g>"];return{width:LEFT+SIZE2+24,height:bottom+40,marks}}function across2(share2){return`M${x(share2)} ${y(
0)}V${y(1)}M${x(0)} ${y(share2)}H${x(1)}`}function ticks(share2){return`M${x(share2)} ${y(0)}v5M${x(0)} ${y(share2)}h-5`}
function labels(share2){return`<text x="${x(share2)}" y="${y(0)+19}" text-anchor="middle">${share2.toFixed(1)}</text><te\
xt x="${x(0)-9}" y="${y(share2)+4}" text-anchor="end">${share2.toFixed(1)}</text>`}function point({n,mean_score:score,positive_rate:rate},accent){
let{low,high}=wilsonInterval(Math.round(n*rate),n,.95);return`<path d="M${x(score)} ${y(low)}V${y(high)}" stroke="${accent}\
" stroke-width="2" stroke-opacity="0.6"/><circle cx="${x(score)}" cy="${y(rate)}" r="4" fill="${accent}"/>`}function counts(bins,bottom,ink,accent){
let most=Math.max(1,...bins.map(({n})=>n));return bins.map(({low,high,n})=>{let height=fixed(STRIP*n/most),[left,right]=[
x(low)+2,x(high)-2];return`<rect x="${fixed(left)}" y="${fixed(bottom-height)}" width="${fixed(right-left)}" height="${height}\
" fill="${accent}" fill-opacity="0.5"/><text x="${fixed((left+right)/2)}" y="${bottom+12}" font-size="11" fill="${ink}" \
text-anchor="middle">${short(n)}</text>`})}function short(n){return n<1e4?n.toLocaleString("en-US"):n<999500?`${Math.round(
n/1e3)}k`:`${(n/1e6).toFixed(1)}M`}var ABOVE=32;function reliabilityPicture({n,reliability,values:{ece},excess_ece:excess}){let[name,title]=["reliability",
`Reliability, ECE ${formatNumber(ece)}`],description=`On the diagonal scores are probabilities; the expected calibration\
 error is ${formatNumber(ece)} on ${formatCount(n)} rows${excess===null?"":`, ${formatNumber(excess.value)} of it beyond\
 noise`}. Bars are 95 % intervals; below stands the number of rows of each bin.`,{width,height,marks}=reliabilityMarks(reliability,
{ink:LIGHT.ink,muted:LIGHT.muted,grid:LIGHT.grid,accent:LIGHT.blue}),{fontSize,fontWeight,color}=CONFIG.title,svg=[`<svg\
 xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height+ABOVE}" viewBox="0 0 ${width} ${height+ABOVE}" fon\
t-family="${CONFIG.font}" font-size="12">`,`<rect width="${width}" height="${height+ABOVE}" fill="${LIGHT.paper}"/>`,`<t\
ext x="12" y="25" font-size="${fontSize}" font-weight="${fontWeight}" fill="${color}">${title}</text>`,`<g transform="tr\
anslate(0 ${ABOVE})">`,...marks,"</g>","</svg>",""].join(`
`);return{name,title,description,svg:withText(svg,name,title,description)}}function scoreDistributionChart(bins,threshold,{positive,negative}){let isLabelled=bins.some(({positives:positives2})=>positives2!==
null),total=bins.reduce((sum,{n})=>sum+n,0),positives=bins.reduce((sum,bin)=>sum+(bin.positives??0),0),[no,yes,all]=distinctLabels(
[negative,positive,"all rows"],30),counted=(name,rows2)=>`${name} (${formatCount(rows2)})`,negatives=total-positives,series=isLabelled?
[{name:counted(no,negatives),rows:negatives,of:({n,positives:p})=>n-p},{name:counted(yes,positives),rows:positives,of:bin=>bin.
positives}]:[{name:counted(all,total),rows:total,of:({n})=>n}],width=bins[0].high-bins[0].low,values=series.flatMap(({name,
rows:rows2,of},i)=>bins.map(bin=>({from:bin.low+width*(.06+.88*i/series.length),to:bin.low+width*(.06+.88*(i+1)/series.length),
share:rows2===0?0:of(bin)/rows2,series:name}))),names=series.map(({name})=>name);return{name:"score-distribution",title:isLabelled?
"Scores by class":"Scores of all rows",description:`${formatCount(total)} rows by their score in twenty bins${isLabelled?
", as shares of their class":""}; the model's threshold is ${formatNumber(threshold)}.`,spec:{width:480,height:260,layer:[
{data:{values},mark:{type:"rect"},encoding:{x:{field:"from",type:"quantitative",scale:{domain:[0,1],nice:!1},axis:{title:"\
score",grid:!1}},x2:{field:"to"},y:{field:"share",type:"quantitative",axis:{title:isLabelled?"share of the class":"share\
 of the rows",format:".0%",tickCount:5}},y2:{datum:0},color:{field:"series",type:"nominal",scale:{domain:names,range:[LIGHT.
blue,LIGHT.orange]},...isLabelled?{}:{legend:null}}}},{data:{values:[{at:threshold,text:`threshold ${formatNumber(threshold)}`}]},
encoding:{x:{field:"at",type:"quantitative"}},layer:[{mark:{type:"rule",color:LIGHT.ink,strokeDash:[4,3]}},{mark:{type:"\
text",color:LIGHT.ink,align:threshold>.5?"right":"left",dx:threshold>.5?-6:6,dy:6},encoding:{y:{value:4},text:{field:"te\
xt"}}}]}]}}}var[BEST,WHOLE,GIVEN_UP]=["best so far","trial","given up"];function searchHistoryChart(search){let tried=(search?.trials??
[]).flatMap(({value,status},i)=>value===null?[]:[{trial:i+1,value,isWhole:status==="complete"}]);if(search===null||!tried.
some(({isWhole})=>isWhole))return null;let{direction,trials}=search,best=null,values=tried.map(({isWhole,...each})=>(isWhole&&
(best=best===null?each.value:(direction==="minimize"?Math.min:Math.max)(best,each.value)),{...each,best,end:isWhole?WHOLE:
GIVEN_UP})),metric=plainLine(search.metric,40).replaceAll("_"," "),y2=field=>({field,type:"quantitative",scale:{zero:!1,
padding:6},axis:{title:metric}}),givenUp=tried.filter(({isWhole})=>!isWhole).length,names=[BEST,WHOLE,...givenUp===0?[]:
[GIVEN_UP]],scale=range=>({scale:{domain:names,range:range.slice(0,names.length)}}),color=scale([LIGHT.orange,LIGHT.blue,
LIGHT.muted]),legend={legend:{symbolSize:90}};return{name:"search-history",title:`Search of ${formatCount(trials.length)}\
 ${trials.length===1?"trial":"trials"}, best ${metric} ${formatNumber(best)}`,description:`Rings are trials, the line is\
 the best so far: ${metric} ${formatNumber(best)} after ${formatCount(trials.length)}${givenUp===0?"":`, of which ${formatCount(
givenUp)} were given up (crosses)`}.`,spec:{width:440,height:260,data:{values},encoding:{x:{field:"trial",type:"quantita\
tive",scale:{nice:!1,domain:[.5,trials.length+.5]},axis:{title:"trial",tickMinStep:1,grid:!1,format:"d"}}},layer:[{mark:{
type:"line",interpolate:"step-after",strokeWidth:2},encoding:{y:y2("best"),color:{datum:BEST,type:"nominal",...color,...legend}}},
{mark:{type:"point",size:45,strokeWidth:2},encoding:{y:y2("value"),color:{field:"end",type:"nominal",...color,...legend},
shape:{field:"end",type:"nominal",...scale(["stroke","circle","cross"]),...legend}}}]}}}var PICTURE_NAMES=["confusion-matrix","roc-curve","precision-recall-curve","score-distribution","reliability","feature-i\
mportance","learning-curve","search-history"];async function modelPictures(report){let{metrics,model,importance,training}=report,
pictures=[],add=async chart=>{chart!==null&&pictures.push(await draw(chart))};if(metrics!==null){await add(confusionMatrixChart(
metrics,model.label));for(let chart of curveCharts(report,metrics))await add(chart)}return await add(scoreDistributionChart(
report.score_histogram,model.threshold,model.label)),metrics!==null&&pictures.push(reliabilityPicture(metrics)),await add(
importance&&importanceChart(importance)),await add(learningCurveChart(training.learning_curve)),await add(searchHistoryChart(
training.search)),pictures}function curveCharts({curves,simple_baseline:simple,model,thresholds},metrics){let own=thresholds?.
rows.find(({threshold})=>threshold===model.threshold);if(curves===null||thresholds===null||own===void 0)return[];let marks={
own,baseRate:metrics.positives/metrics.n,precisionMin:thresholds.limits.precision_min??null,recallMin:thresholds.limits.
recall_min??null},beside=(points,area)=>simple===null||points===null?[]:[{name:simple.name,points,area}],{roc,precision_recall:pr}=curves,
charts=[];if(roc!==null){let scored={name:model.name,points:roc,area:metrics.values.roc_auc};charts.push(rocChart([scored,
...beside(simple?.curves.roc??null,simple?.roc_auc.value??null)],own))}if(pr!==null){let scored={name:model.name,points:pr,
area:metrics.values.average_precision},other=beside(simple?.curves.precision_recall??null,simple?.average_precision.value??
null);charts.push(precisionRecallChart([scored,...other],marks))}return charts}import{readFileSync}from"node:fs";import{createRequire}from"node:module";import{deflateSync}from"node:zlib";var SIGNATURE=Uint8Array.of(137,80,78,71,13,10,26,10),FORMAT=Uint8Array.of(8,6,0,0,0),LEVEL=3;function encodePng(rgba,width,height){
let lines=new Uint8Array(height*(1+4*width));for(let y2=0;y2<height;y2++)lines.set(rgba.subarray(4*width*y2,4*width*(y2+
1)),(1+4*width)*y2+1);let size=Buffer.alloc(8);return size.writeUInt32BE(width,0),size.writeUInt32BE(height,4),Buffer.concat(
[SIGNATURE,chunk("IHDR",Buffer.concat([size,FORMAT])),chunk("IDAT",deflateSync(lines,{level:LEVEL})),chunk("IEND",new Uint8Array(
0))])}function chunk(name,data2){let named=Buffer.concat([Buffer.from(name,"latin1"),data2]),framed=Buffer.alloc(4+named.
length+4);return framed.writeUInt32BE(data2.length,0),framed.set(named,4),framed.writeUInt32BE(crc32(named),4+named.length),
framed}var SCALE=2,UNKNOWN_LETTERS=/[^\u0000-\u024f\u0370-\u052f\u0590-\u05ff\u1e00-\u1eff\u2010-\u22ff]/gu;async function toPng(svg){
let{Resvg,font}=await ready(),image=new Resvg(svg.replace(UNKNOWN_LETTERS,"◊"),{font:{fontBuffers:[font],defaultFontFamily:"\
Open Sans",sansSerifFamily:"Open Sans"},fitTo:{mode:"zoom",value:SCALE},background:"#ffffff"}),rendered=image.render(),png=encodePng(
rendered.pixels,rendered.width,rendered.height);return rendered.free(),image.free(),png}var loading2;function ready(){return loading2??=
load2(),loading2}async function load2(){let{initWasm,Resvg}=await import("./resvg-wasm-SPFUMEKN.js");return await initWasm(
readFileSync(assetPath("resvg.wasm"))),{Resvg,font:readFileSync(assetPath("open-sans.ttf"))}}var SOURCES={"resvg.wasm":"\
@resvg/resvg-wasm/index_bg.wasm","open-sans.ttf":"@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf"};function assetPath(name){
let here=import.meta.url;return here.endsWith(".ts")?createRequire(here).resolve(SOURCES[name]):new URL(/\/chunks\/[^/]+$/.
test(here)?`../assets/${name}`:`./assets/${name}`,here)}var PAGE="report.html";async function savePictures({folder,option},pictured,page,{workingDirectory,log,signal}){let pictures=await modelPictures(
pictured),files=[],write=(name,content)=>{let path=`${folder.replace(/\/+$/,"")}/${name}`;return writeOrTell(resolvePath(
workingDirectory,path),content,{folder,option}),path};for(let[i,{name,svg}]of pictures.entries())log.progress("drawing",
i/pictures.length,name),files.push(write(`${name}.svg`,svg),write(`${name}.png`,await toPng(svg))),signal.throwIfAborted();
log.progress("drawing",1);let html=write(PAGE,page(pictures));return removeStale(resolvePath(workingDirectory,folder),new Set(
pictures.map(({name})=>name))),{html,pictures:files}}function removeStale(folder,drawn){for(let name of PICTURE_NAMES.filter(
each=>!drawn.has(each))){let svg=join(folder,`${name}.svg`);if(!(!isFile(svg)||!isNamed(readFileSync2(svg,"utf8"),name)))
for(let file of[join(folder,`${name}.png`),svg].filter(isFile))rmSync(file)}}var isFile=path=>lstatSync(path,{throwIfNoEntry:!1})?.
isFile()===!0;function writeOrTell(path,content,{folder,option}){try{writeFileAtomic(path,content,!1)}catch(cause){throw new PlatformError(
`the pictures cannot be written to ${plainLine(folder)}: ${cause.message}`,{hint:`name a folder that can be written with\
 --${option}`,cause})}}async function uploadEvaluation(report,config,context){let{workingDirectory,forge,provenance}=context,
{html,pictures}=report.files;if(html===null)return;let root=resolvePath(workingDirectory,html.slice(0,-PAGE.length)),{name}=report.
model;await forge.uploadArtifact({name:`mlops-evaluation-${name}-${provenance.run}`,series:`evaluation ${name}`,root,files:[
html,...pictures].map(file=>resolvePath(workingDirectory,file)),retentionDays:config.retention.candidatesDays})}import{statSync}from"node:fs";var DAY_MS2=864e5;function columnNotices({notes=[],origin},besides2=[]){return notes.filter(note=>isSurprising(note)&&!besides2.
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
let answer=showJson(2*positives>n?label.positive:label.negative),share2=value=>value.toFixed(3);return[`accuracy ${share2(
accuracy)} says little: calling every test row ${answer} reaches ${share2(most)}; ask for recall or F1 in its thresholds\
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
falsePositives}}function rocCurve(ranking){let{totalPositives:p,totalNegatives:n}=ranking;if(p===0||n===0)return null;let points=[];
for(let{score,truePositives,falsePositives}of descend(ranking))points.push({false_positive_rate:falsePositives/n,true_positive_rate:truePositives/
p,threshold:score});return thinned(points,(a,b)=>Math.max(Math.abs(a.false_positive_rate-b.false_positive_rate),Math.abs(
a.true_positive_rate-b.true_positive_rate)))}function precisionRecallCurve(ranking){let{totalPositives:p}=ranking;if(p===
0)return null;let points=[];for(let{score,truePositives,falsePositives}of descend(ranking)){if(score===null)continue;let precision=truePositives/
(truePositives+falsePositives);points.push({recall:truePositives/p,precision,threshold:score})}return thinned(points,(a,b)=>Math.
max(Math.abs(a.recall-b.recall),Math.abs(a.precision-b.precision)))}function thinned(points,distance){let kept=[];return points.
forEach((point2,i)=>{let last=kept.at(-1);(last===void 0||i===points.length-1||distance(last,point2)>=.004)&&kept.push(point2)}),
kept}var RANKINGS={roc_auc:rocAuc,average_precision:averagePrecision};async function permutationImportance(request){let{dataset,
features,score,pause}=request,whole2=measure(await score(dataset),dataset.labels),importances=[];for(let[i,feature]of features.
entries()){await pause(i/features.length,feature);let permuted=await measurePermuted(feature,request),loss=metric=>lossOf(
whole2[metric],permuted.map(each=>each[metric]),request);importances.push({feature,roc_auc:loss("roc_auc"),average_precision:loss(
"average_precision")})}let rankOf=({roc_auc:loss})=>loss?.value??Number.NEGATIVE_INFINITY;return importances.sort((a,b)=>rankOf(
b)-rankOf(a)||(a.feature<b.feature?-1:1))}async function measurePermuted(feature,{dataset,score,repeats,random}){let column=dataset.
columns.find(({name})=>name===feature);if(column===void 0)throw new TypeError(`there is no column ${feature}`);let measured=[];
for(let repeat=0;repeat<repeats;repeat++){let order=Int32Array.from({length:dataset.rows},(_,row)=>row);random.fork(`${feature}\
/${repeat}`).shuffle(order),measured.push(measure(await score(withColumn(dataset,dealt(dataset,column,order))),dataset.labels))}
return measured}function measure(scores,labels2){let ranking=rank(scores,labels2),measured=metric=>{let found=metric(ranking);
return found&&{value:found.value,ofRows:contributionsOfRows(scores,labels2,ranking,found)}};return{roc_auc:measured(RANKINGS.
roc_auc),average_precision:measured(RANKINGS.average_precision)}}function lossOf(whole2,permuted,{level}){if(whole2===null||
permuted.some(each=>each===null))return null;let repeats=permuted,ofRows=0;for(let row=0;row<whole2.ofRows.length;row++){
let sum=0;for(let{ofRows:contributions}of repeats)sum+=contributions[row];ofRows+=(whole2.ofRows[row]-sum/repeats.length)**
2}let value=whole2.value-mean(repeats.map(({value:value2})=>value2)),half=twoSidedZ(level)*Math.sqrt(ofRows);return Number.
isFinite(half)?{value,interval:{low:value-half,high:value+half,level,method:"paired by row"}}:{value,interval:null}}function dealt(dataset,column,order){
let{name,rows:rows2,origin}=dataset;return selectRows({name,rows:rows2,origin,columns:[column],timestamp:null,group:null},
order).columns[0]}function withColumn(dataset,column){return{...dataset,columns:dataset.columns.map(each=>each.name===column.
name?column:each)}}function scoreHistogram(scores,labels2){let counts2=new Int32Array(20),positives=new Int32Array(20);for(let row=0;row<scores.
length;row++){let bin=Math.min(Math.floor(scores[row]*20),19);counts2[bin]++,labels2?.[row]===1&&positives[bin]++}return Array.
from(counts2,(n,bin)=>({low:bin/20,high:(bin+1)/20,n,positives:labels2&&positives[bin]}))}var OF_DECISIONS=["accuracy","precision","recall","f1","false_positive_rate"];function sweepThresholds(ranking,own,thresholds){
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
.1,.2,.5].map(most=>{let point2=points.findLast(each=>each.false_positive_rate<=most);return[`at most ${most}`,formatNumber(
point2.true_positive_rate),formatNumber(point2.threshold)]});return{caption:"What can be found at a given false positive\
 rate",head:["false positive rate","recall","threshold"],rows:rows2,right:[0,1,2]}}function precisionTable(points){let rows2=[
.1,.25,.5,.75,.9,.95,1].map(least=>{let point2=points.find(each=>each.recall>=least);return[`at least ${least}`,formatNumber(
point2.precision),formatNumber(point2.threshold)]});return{caption:"Precision at a given recall",head:["recall","precisi\
on","threshold"],rows:rows2,right:[0,1,2]}}function scoreTable(bins,{label}){let isLabelled=bins.some(({positives})=>positives!==
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
htmlPage,importanceTable,tableText,tableMarkdown,tableHtml,section,pair,told,data,configuredModel,seedOf,sourceFor,loadSources,
loadJudgedData,sampleRows,RELIABILITY_FILE,reliabilitySvg,savePictures,uploadEvaluation,columnNotices,datasetNotices,leftOutOf,
uncalibratedNotices,majorityNotices,calibrationNotices};
