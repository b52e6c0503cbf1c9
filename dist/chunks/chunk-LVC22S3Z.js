import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{formatCount,formatNumber,formatShare}from"./chunk-WWV4V5KP.js";import{crc32}from"./chunk-C2RUJGF2.js";
import{wilsonInterval}from"./chunk-XS4K36J2.js";import{markupText,plainLine}from"./chunk-DIR6TIPL.js";function distinctLabels(names,longest){let taken=new Set;return names.map(name=>{let label=plainLine(name,longest),distinct=label;
for(let n=2;taken.has(distinct);n++)distinct=`${label} (${n})`;return taken.add(distinct),distinct})}var LIGHT={paper:"#ffffff",ink:"#1f2328",muted:"#59636e",grid:"#d8dee4",blue:"#0072b2",orange:"#c4500a"},DARK={paper:"#0\
d1117",ink:"#e6edf3",muted:"#9ea7b3",grid:"#30363d",blue:"#58a6ff",orange:"#f0883e"};function darkRules(selector){return Object.
keys(LIGHT).flatMap(name=>["fill","stroke"].map(paint=>`${selector} [${paint}="${LIGHT[name]}"]{${paint}:${DARK[name]}}`)).
join("")}var FONT="system-ui, 'Segoe UI', 'Open Sans', sans-serif",CONFIG={background:LIGHT.paper,font:FONT,padding:12,aria:!1,
title:{color:LIGHT.ink,fontSize:15,fontWeight:600,anchor:"start",offset:14},view:{stroke:null},axis:{labelColor:LIGHT.muted,
titleColor:LIGHT.ink,labelFontSize:12,titleFontSize:13,titleFontWeight:400,gridColor:LIGHT.grid,domainColor:LIGHT.muted,
tickColor:LIGHT.muted,titlePadding:10,labelLimit:400},legend:{labelColor:LIGHT.ink,labelFontSize:13,titleColor:LIGHT.ink,
symbolType:"square",labelLimit:400,orient:"top",direction:"horizontal",title:null,offset:8},text:{color:LIGHT.ink,fontSize:12,
font:FONT},point:{opacity:1}};var LONGEST_NAME=20;function confusionMatrixChart({confusion},{positive,negative}){let{true_positive:tp,false_positive:fp,
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
words"}}}]}}}async function draw({name,title,description,spec}){loading??=loadVega();let{parse,View,compile}=await loading,whole={...spec,
title,autosize:{type:"pad",contains:"padding"},config:CONFIG},view=new View(parse(compile(whole,{logger:SILENT}).spec),{
renderer:"none"}),svg=withoutRoles(await view.toSVG());return view.finalize(),{name,title,description,svg:withText(svg,name,
title,description)}}var loading;async function loadVega(){let[vega,{compile}]=await Promise.all([import("./vega.module-YKPN2CTN.js"),
import("./build-DSUB373W.js")]),{textMetrics}=vega;return textMetrics.width=({fontSize=11},text="")=>widthOf(text)*
fontSize,{parse:vega.parse,View:vega.View,compile}}function widthOf(text){let width=0;for(let character of text)width+=character>
"⹿"?1:.58;return width}function withoutRoles(svg){return svg.replace(/<[^>]*>/g,tag=>tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g,
""))}function withText(svg,name,title,description){let words=`<title id="${name}-title">${markupText(title)}</title><des\
c id="${name}-text">${markupText(description)}</desc>`;return svg.replace(/^<svg /,`${opening(name)} `).replace(">",()=>`\
>${words}`)}var opening=name=>`<svg role="img" aria-labelledby="${name}-title ${name}-text"`;function isNamed(svg,name){
return svg.startsWith(opening(name))}var SILENT={level:()=>SILENT,warn:()=>SILENT,info:()=>SILENT,debug:()=>SILENT,error:refuse};
function refuse(...told){throw new TypeError(told.join(" "))}var FONT_SIZE=12,HALF=9,HEIGHTS=[18,-15,0,34,-31];function placeLabel(text,point2,lines,frame,first){let width=widthOf(text)*
FONT_SIZE,sides=first==="left"?["left","right"]:["right","left"],choices=HEIGHTS.flatMap(dy=>sides.map(align=>({align,dx:align===
"left"?11:-11,dy}))),covered=choices.map(({align,dx,dy})=>{let left=point2.x+dx-(align==="left"?0:width),box={left:left-
3,right:left+width+3,top:point2.y+dy-HALF,bottom:point2.y+dy+HALF};return box.left>=0&&box.right<=frame.width&&box.top>=
0&&box.bottom<=frame.height?lines.reduce((sum,line)=>sum+lengthIn(box,line),0):Number.POSITIVE_INFINITY});return choices[covered.
indexOf(Math.min(...covered))]}function lengthIn({left,right,top,bottom},line){let length=0;for(let i=1;i<line.length;i++){
let[from,to]=[line[i-1],line[i]],whole=Math.hypot(to.x-from.x,to.y-from.y),steps2=Math.ceil(whole);for(let step=0;step<steps2;step++){
let share2=(step+.5)/steps2,[x2,y2]=[from.x+share2*(to.x-from.x),from.y+share2*(to.y-from.y)];x2>left&&x2<right&&y2>top&&
y2<bottom&&(length+=whole/steps2)}}return length}function ruleLayers(rules,size){let heights=apart(rules.map(({axis,at})=>axis==="y"?(1-at)*size.height:Number.NaN));return rules.
flatMap(({axis,at,text,color},i)=>{let data={values:[{at,text}]},encoding={[axis]:{field:"at",type:"quantitative"}},[place,
look]=axis==="y"?[{x:{value:size.width},y:{value:heights[i]}},{align:"left",dx:6}]:[{...encoding,y:{value:0}},{align:at<
.1?"left":at>.9?"right":"center",dy:-9}];return[{data,encoding,mark:{type:"rule",color,strokeDash:[6,4],strokeWidth:1.5}},
{data,encoding:{...place,text:{field:"text"}},mark:{type:"text",color,...look}}]})}function apart(heights){let order=heights.
map((_,i)=>i).filter(i=>!Number.isNaN(heights[i])),[upper,lower]=order.sort((a,b)=>heights[a]-heights[b]),moved=[...heights];
if(upper===void 0||lower===void 0)return moved;let missing=15-(heights[lower]-heights[upper]);return missing>0&&(moved[upper]-=
missing/2,moved[lower]+=missing/2),moved}function across({axis,at}){return[0,1].map(end=>axis==="x"?{x:at,y:end}:{x:end,
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
domain:names,range:[[1,0],[6,3]]},...legend}}}}}import{readFileSync}from"node:fs";import{createRequire}from"node:module";import{deflateSync}from"node:zlib";var SIGNATURE=Uint8Array.of(137,80,78,71,13,10,26,10),FORMAT=Uint8Array.of(8,6,0,0,0),LEVEL=3;function encodePng(rgba,width,height){
let lines=new Uint8Array(height*(1+4*width));for(let y2=0;y2<height;y2++)lines.set(rgba.subarray(4*width*y2,4*width*(y2+
1)),(1+4*width)*y2+1);let size=Buffer.alloc(8);return size.writeUInt32BE(width,0),size.writeUInt32BE(height,4),Buffer.concat(
[SIGNATURE,chunk("IHDR",Buffer.concat([size,FORMAT])),chunk("IDAT",deflateSync(lines,{level:LEVEL})),chunk("IEND",new Uint8Array(
0))])}function chunk(name,data){let named=Buffer.concat([Buffer.from(name,"latin1"),data]),framed=Buffer.alloc(4+named.length+
4);return framed.writeUInt32BE(data.length,0),framed.set(named,4),framed.writeUInt32BE(crc32(named),4+named.length),framed}var SCALE=2,UNKNOWN_LETTERS=/[^\u0000-\u024f\u0370-\u052f\u0590-\u05ff\u1e00-\u1eff\u2010-\u22ff]/gu;async function toPng(svg){
let{Resvg,font}=await ready(),image=new Resvg(svg.replace(UNKNOWN_LETTERS,"◊"),{font:{fontBuffers:[font],defaultFontFamily:"\
Open Sans",sansSerifFamily:"Open Sans"},fitTo:{mode:"zoom",value:SCALE},background:"#ffffff"}),rendered=image.render(),png=encodePng(
rendered.pixels,rendered.width,rendered.height);return rendered.free(),image.free(),png}var loading2;function ready(){return loading2??=
load(),loading2}async function load(){let{initWasm,Resvg}=await import("./resvg-wasm-SPFUMEKN.js");return await initWasm(
readFileSync(assetPath("resvg.wasm"))),{Resvg,font:readFileSync(assetPath("open-sans.ttf"))}}var SOURCES={"resvg.wasm":"\
@resvg/resvg-wasm/index_bg.wasm","open-sans.ttf":"@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf"};function assetPath(name){
let here=import.meta.url;return here.endsWith(".ts")?createRequire(here).resolve(SOURCES[name]):new URL(/\/chunks\/[^/]+$/.
test(here)?`../assets/${name}`:`./assets/${name}`,here)}var RELIABILITY_FILE="reliability.svg",SIZE2=320,LEFT=56,TOP=16,STRIP=56,GAP=40,TICKS=[0,.2,.4,.6,.8,1],ON_GITHUB={ink:"\
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
[negative,positive,"all rows"],30),counted=(name,rows)=>`${name} (${formatCount(rows)})`,negatives=total-positives,series=isLabelled?
[{name:counted(no,negatives),rows:negatives,of:({n,positives:p})=>n-p},{name:counted(yes,positives),rows:positives,of:bin=>bin.
positives}]:[{name:counted(all,total),rows:total,of:({n})=>n}],width=bins[0].high-bins[0].low,values=series.flatMap(({name,
rows,of},i)=>bins.map(bin=>({from:bin.low+width*(.06+.88*i/series.length),to:bin.low+width*(.06+.88*(i+1)/series.length),
share:rows===0?0:of(bin)/rows,series:name}))),names=series.map(({name})=>name);return{name:"score-distribution",title:isLabelled?
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
mportance","learning-curve","search-history"];async function drawPictures(report,known,progress=()=>{}){let charts=modelCharts(report),drawn=[];for(let[i,chart]of charts.
entries()){progress(i/charts.length,chart.name);let shown=JSON.stringify(chart),picture=known.get(shown)??await toBoth(chart);
known.set(shown,picture),drawn.push(picture)}return drawn}async function toBoth(chart){let picture=await toSvg(chart);return{
...picture,png:await toPng(picture.svg)}}async function toSvg(chart){return"svg"in chart?chart:draw(chart)}function modelCharts(report){
let{metrics,model,importance,training}=report;return[metrics&&confusionMatrixChart(metrics,model.label),...metrics===null?
[]:curveCharts(report,metrics),scoreDistributionChart(report.score_histogram,model.threshold,model.label),metrics&&reliabilityPicture(
metrics),importance&&importanceChart(importance),learningCurveChart(training.learning_curve),searchHistoryChart(training.
search)].filter(chart=>chart!==null)}function curveCharts({curves,simple_baseline:simple,model,thresholds},metrics){let own=thresholds?.
rows.find(({threshold})=>threshold===model.threshold);if(curves===null||thresholds===null||own===void 0)return[];let marks={
own,baseRate:metrics.positives/metrics.n,precisionMin:thresholds.limits.precision_min??null,recallMin:thresholds.limits.
recall_min??null},beside=(points,area)=>simple===null||points===null?[]:[{name:simple.name,points,area}],{roc,precision_recall:pr}=curves,
charts=[];if(roc!==null){let scored={name:model.name,points:roc,area:metrics.values.roc_auc};charts.push(rocChart([scored,
...beside(simple?.curves.roc??null,simple?.roc_auc.value??null)],own))}if(pr!==null){let scored={name:model.name,points:pr,
area:metrics.values.average_precision},other=beside(simple?.curves.precision_recall??null,simple?.average_precision.value??
null);charts.push(precisionRecallChart([scored,...other],marks))}return charts}export{darkRules,isNamed,RELIABILITY_FILE,reliabilitySvg,PICTURE_NAMES,drawPictures};
