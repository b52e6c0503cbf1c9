import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NO_CALIBRATION,calibrate,fitCalibration,predictPrepared}from"./chunk-RMRPDWUN.js";import{seededRandom}from"./chunk-76XZFTSH.js";
import{selectRows}from"./chunk-HPOJS2EI.js";import{errorData}from"./chunk-NN6X4P4T.js";import{metricValues,rowsByScore}from"./chunk-BXTEZIXI.js";
import{CancelledError}from"./chunk-MN7PJC4O.js";var THRESHOLD_REASONS=["configuration","hyperparameters","best_f1","default"],USUAL=.5;function chooseThreshold(request){
let{configured,model,calibration,scores,labels,usual}=request;if(typeof configured=="number")return{threshold:configured,
chosen_by:"configuration",f1:null};if(configured===null&&model.threshold!==void 0){let[threshold]=calibrate(calibration,
Float64Array.of(model.threshold));return{threshold,chosen_by:"hyperparameters",f1:null}}if((configured??usual)!=="best_f\
1")return{threshold:USUAL,chosen_by:"default",f1:null};let best=steadyBestF1(calibrate(calibration,scores),labels);return best===
null?{threshold:USUAL,chosen_by:"default",f1:null}:{threshold:best.threshold,chosen_by:"best_f1",f1:best.f1}}var AS_GOOD=.95;
function steadyBestF1(scores,labels){let cuts=cutsOf(scores,labels);if(cuts.length===0)return null;let best=bestOf(cuts),
isGood=i=>cuts[i]!==void 0&&cuts[i].f1>=AS_GOOD*cuts[best].f1,[first,last]=[best,best];for(;isGood(first-1);)first--;for(;isGood(
last+1);)last++;let threshold=(cuts[first].threshold+cuts[last].threshold)/2,reached=cuts.findLast(({lowest})=>lowest>=threshold)??
cuts[0];return{threshold,f1:reached.f1}}function cutsOf(scores,labels){let positives=labels.reduce((sum,label)=>sum+label,0);if(positives===0)return[];let order=rowsByScore(
scores).reverse(),cuts=[],found=0;for(let i=0;i<order.length;i++){found+=labels[order[i]];let[lowest,next]=[scores[order[i]],
i+1<order.length?scores[order[i+1]]:0];next===lowest&&i+1<order.length||cuts.push({lowest,threshold:(lowest+next)/2,f1:2*
found/(i+1+positives)})}return cuts}function bestOf(cuts){return cuts.reduce((best,{f1},i)=>f1>cuts[best].f1?i:best,0)}var OF_ORDER=["roc_auc","average_precision"];function validator(clock){let parts=null;return async(type,rows,validation,context)=>{
let{fold,stream,candidates}=validation,{signal}=context;if(parts?.of!==rows||parts.stream!==stream){let[train,calibrate2,
judge2]=[fold.train,fold.calibrate,fold.judge].map(part=>selectRows(rows,part));parts={of:rows,stream,train,calibrate:calibrate2,
judge:judge2}}let own=parts,learning={type,rows:own.train,stream,context,clock},found=[];for(let each of await trainAll(
learning,candidates))found.push("error"in each?each:await orError(()=>judge(each,own,type,validation,{clock,signal})));return found}}
async function trainAll(learning,candidates){let{type,rows,stream,context,clock}=learning;if(type.trainMany!==void 0&&candidates.
length>1){let started=clock(),models=await orError(()=>type.trainMany(rows,candidates,{...context,random:seededRandom(stream)})),
seconds=(clock()-started)/1e3/candidates.length;if(!("error"in models))return models.map(model=>({model,seconds}))}let trained=[];
for(let[i,hyperparameters]of candidates.entries()){let started=clock(),progress=(share,doing)=>context.progress((i+share)/
candidates.length,doing),own={...context,random:seededRandom(stream),progress},model=await orError(()=>type.train(rows,hyperparameters,
own));trained.push("error"in model?model:{model,seconds:(clock()-started)/1e3})}return trained}async function orError(work){
try{return await work()}catch(error){if(error instanceof CancelledError)throw error;return{error:errorData(error)}}}async function judge({
model,seconds},{calibrate:calibrate2,judge:judge2},{usualThreshold:usual},{stream,metric,threshold:configured,calibration:asked},{
clock,signal}){let started=clock(),{labels}=calibrate2;await model.prepare?.(calibrate2,signal);let scores=model.score(calibrate2),
method=OF_ORDER.includes(metric)?NO_CALIBRATION:asked,calibration=fitCalibration(scores,labels,seededRandom(`${stream}/c\
alibrate`),method),{threshold}=chooseThreshold({configured,usual,model,calibration,scores,labels}),predicted=await predictPrepared(
{model,calibration,threshold},judge2,signal);return{value:metricValues(predicted,judge2.labels,threshold)[metric],scores:predicted,
threshold,seconds:seconds+(clock()-started)/1e3}}export{THRESHOLD_REASONS,chooseThreshold,steadyBestF1,validator};
