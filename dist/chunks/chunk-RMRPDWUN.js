import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{catalog,cholesky,solve}from"./chunk-76XZFTSH.js";import{anyObject,brokenState,eitherOf,finiteNumber,isObject,
listOf,numberBetween,objectOf,oneOf,requireStored}from"./chunk-HPOJS2EI.js";import{showJson}from"./chunk-RJKQ66L2.js";
import{expectedCalibrationError,logLosses,reliabilityBins,rowsByScore,squaredErrors}from"./chunk-BXTEZIXI.js";import{
mean,variance}from"./chunk-XS4K36J2.js";import{IntegrityError}from"./chunk-MN7PJC4O.js";var ENSEMBLE="ensemble",NEAREST=2**-53;function logit(probability){let p=Math.min(1-NEAREST,Math.max(NEAREST,probability));
return Math.log(p)-Math.log1p(-p)}function combine(combination,probabilities){let{weights}=combination,rows=probabilities[0]?.
length??0,scores=new Float64Array(rows);for(let row=0;row<rows;row++)if(combination.method==="weighted"){let sum=0;for(let m=0;m<
weights.length;m++)sum+=weights[m]*probabilities[m][row];scores[row]=Math.min(sum,1)}else{let sum=combination.intercept;
for(let m=0;m<weights.length;m++)sum+=weights[m]*logit(probabilities[m][row]);scores[row]=1/(1+Math.exp(-sum))}return scores}
function ensembleModel(members,combination,facts){let features=members.flatMap(member=>member.features),moments=members.
find(member=>member.moments!==void 0)?.moments;return{type:ENSEMBLE,features:[...new Map(features.map(feature=>[`${feature.
kind} ${feature.name}`,feature])).values()],...moments===void 0?{}:{moments},...members.every(member=>member.prepare===void 0)?
{}:{prepare:prepareAll(members)},...members.every(member=>member.kept===void 0)?{}:{kept:keptByAll(members)},facts,score:dataset=>combine(
combination,members.map(member=>member.score(dataset))),state(){let states=members.map(member=>member.state()),arrays=states.
flatMap((state,m)=>Object.entries(state.arrays).map(([name,array])=>[`${m}/${name}`,array]));return{json:{combination:{...combination},
members:states.map(state=>state.json),facts},arrays:Object.fromEntries(arrays)}}}}var WHAT="an ensemble",MOST_MEMBERS=20,
ROUNDING=1e-9,WEIGHTS={expected:"weights from 0 that sum to 1",holds:found=>listOf(numberBetween(0,1)).holds(found)&&Math.
abs(found.reduce((sum,weight)=>sum+weight,0)-1)<ROUNDING},COMBINATION=eitherOf(objectOf("weighted, with weights from 0 t\
hat sum to 1",{method:oneOf("weighted"),weights:WEIGHTS}),objectOf("stacked, with weights and intercept",{method:oneOf("\
stacked"),weights:listOf(finiteNumber),intercept:finiteNumber}));function prepareAll(members){return async(dataset,signal)=>{
for(let member of members)await member.prepare?.(dataset,signal)}}function keptByAll(members){return dataset=>{let each=members.
flatMap(member=>member.kept?.(dataset)??[]);return Uint8Array.from({length:dataset.rows},(_,row)=>each.every(kept=>kept[row]===
1)?1:0)}}function restoreEnsemble({json,arrays},restoreMember){let stored=requireStored(WHAT,json,{combination:COMBINATION,
members:listOf(anyObject),facts:anyObject}),combination=stored.combination,members=stored.members,{length}=combination.weights;
if(members.length!==length||length===0||length>MOST_MEMBERS){let expected=`as many as weights, which are ${length}, and \
at most ${MOST_MEMBERS}`;throw brokenState(WHAT,{path:["members","length"],found:members.length,expected})}let restored=members.
map((member,m)=>{let own=Object.entries(arrays).flatMap(([name,array])=>name.startsWith(`${m}/`)?[[name.slice(`${m}/`.length),
array]]:[]);return restoreMember({json:member,arrays:Object.fromEntries(own)})});return ensembleModel(restored,combination,
stored.facts)}var NEAREST2=2**-53,MAX_STEPS=100;function within(score){return Math.min(1-NEAREST2,Math.max(NEAREST2,score))}function logit2(score){
let p=within(score);return Math.log(p)-Math.log1p(-p)}function sigmoid(z){return 1/(1+Math.exp(-z))}function smoothedTargets(labels){
let positives=labels.reduce((sum,label)=>sum+label,0),high2=(positives+1)/(positives+2),low2=1/(labels.length-positives+
2);return Float64Array.from(labels,label=>label===1?high2:low2)}function fitLogisticCurve(columns,targets){let start=targets.
reduce((sum,target)=>sum+target,0)/targets.length,current=new Float64Array(columns.length+1);current[columns.length]=logit2(
start);let loss=crossEntropy(current,columns,targets);for(let step=0;step<MAX_STEPS;step++){let newton=newtonStep(current,
columns,targets);if(newton.promise<=1e-13*Math.max(1,loss))break;let size=1,next=moved(current,newton.step,size),nextLoss=crossEntropy(
next,columns,targets);for(;!(nextLoss<=loss-1e-4*size*newton.promise)&&size>1e-10;)size/=2,next=moved(current,newton.step,
size),nextLoss=crossEntropy(next,columns,targets);if(!(nextLoss<loss))break;[current,loss]=[next,nextLoss]}return current}
function logitAt(weights,columns,row){let z=weights[columns.length];for(let j=0;j<columns.length;j++)z+=weights[j]*columns[j][row];
return z}function crossEntropy(weights,columns,targets){let sum=0;for(let i=0;i<targets.length;i++){let z=logitAt(weights,
columns,i);sum+=(z>=0?(1-targets[i])*z:-targets[i]*z)+Math.log1p(Math.exp(-Math.abs(z)))}return sum}function newtonStep(weights,columns,targets){
let size=weights.length,hessian=new Float64Array(size*size),gradient=new Float64Array(size);for(let j=0;j<size;j++)hessian[j*
size+j]=1e-12;let x=new Float64Array(size).fill(1);for(let i=0;i<targets.length;i++){for(let j=0;j<columns.length;j++)x[j]=
columns[j][i];let p=sigmoid(logitAt(weights,columns,i)),weight=p*(1-p),error=p-targets[i];for(let j=0;j<size;j++){gradient[j]+=
error*x[j];for(let k=0;k<=j;k++)hessian[j*size+k]+=weight*x[j]*x[k]}}let step=solve(cholesky(hessian),gradient).map(value=>-value),
promise=-step.reduce((sum,value,j)=>sum+value*gradient[j],0);return{step,promise}}function moved(from,step,size){return from.
map((value,j)=>value+size*step[j])}var beta={name:"beta",title:"beta calibration",minimumPerClass:40,fit,apply:({a,b,c},scores)=>scores.map(score=>sigmoid(
a*low(score)+b*high(score)+c)),holds:({a,b,c})=>[a,b,c].every(Number.isFinite)&&a>=0&&b>=0&&a+b>0},low=score=>Math.log(within(
score)),high=score=>-Math.log1p(-within(score));function fit(scores,labels){let[lows,highs,targets]=[scores.map(low),scores.
map(high),smoothedTargets(labels)],[a,b,c]=fitLogisticCurve([lows,highs],targets);if(a>=0&&b>=0&&a+b>0)return{a,b,c};let[
alone,intercept]=fitLogisticCurve([a>b?lows:highs],targets);return alone>0?a>b?{a:alone,b:0,c:intercept}:{a:0,b:alone,c:intercept}:
{refused:"higher scores did not mean more positives, and turning them round would hide that"}}var isotonic={name:"isotonic",title:"isotonic regression",minimumPerClass:100,fit:fit2,apply,holds:({scores,rates})=>isRising(
scores,!0)&&isRising(rates,!1)&&scores.length===rates.length},KEPT=.001,DOUBT=.5;function fit2(scores,labels){let blocks=pooled(
[...ties(scores,labels)]);return blocks.length<2?{refused:"higher scores did not mean more positives"}:{scores:blocks.map(
({score})=>score),rates:blocks.map(({positives,rows})=>positives/rows)}}function*ties(scores,labels){let order=rowsByScore(
scores),block={score:scores[order[0]],rows:DOUBT,positives:DOUBT};for(let row of order)scores[row]!==block.score&&(yield block,
block={score:scores[row],rows:0,positives:0}),block.rows++,block.positives+=labels[row];block.rows+=DOUBT,yield block}function pooled(blocks){
let stack=[];for(let next of blocks){let block=next;for(let last=stack.at(-1);last!==void 0&&!(last.positives*block.rows<
block.positives*last.rows);last=stack.at(-1)){stack.pop();let rows=last.rows+block.rows;block={score:(last.score*last.rows+
block.score*block.rows)/rows,rows,positives:last.positives+block.positives}}stack.push(block)}return stack}function apply({
scores:knots,rates},scores){return scores.map(score=>(1-KEPT)*rateAt(score,knots,rates)+KEPT*score)}function rateAt(score,knots,rates){
let[below,above]=[-1,knots.length];for(;above-below>1;){let middle=below+above>>1;knots[middle]<=score?below=middle:above=
middle}if(below===-1)return rates[0];if(above===knots.length)return rates.at(-1);let share=(score-knots[below])/(knots[above]-
knots[below]);return rates[below]+share*(rates[above]-rates[below])}function isRising(values,strictly){return!Array.isArray(
values)||values.length<2?!1:values.every((value,i)=>typeof value!="number"||!(value>=0&&value<=1)?!1:i===0||(strictly?value>
values[i-1]:value>=values[i-1]))}var platt={name:"platt",title:"Platt scaling",minimumPerClass:10,fit:fit3,apply:({slope,intercept},scores)=>scores.map(score=>sigmoid(
slope*logit2(score)+intercept)),holds:({slope,intercept})=>Number.isFinite(slope)&&slope>0&&Number.isFinite(intercept)};
function fit3(scores,labels){let[slope,intercept]=fitLogisticCurve([scores.map(logit2)],smoothedTargets(labels));return slope>
0?{slope,intercept}:{refused:"higher scores did not mean more positives, and turning them round would hide that"}}var calibrationMethods=catalog("calibration method",[platt,beta,isotonic]),NO_CALIBRATION="none",FOLDS=5,JUDGED_ROWS=2e4,
JUDGED_PER_CLASS=500;function fitCalibration(scores,labels,random,asked="auto"){let n=scores.length,alone=reason2=>({method:NO_CALIBRATION,
parameters:{},n,reason:reason2});if(asked===NO_CALIBRATION)return alone(AS_ASKED);let candidates=asked==="auto"?calibrationMethods.
all:[calibrationMethods.get(asked)],positives=labels.reduce((sum,label)=>sum+label,0),rarer=Math.min(positives,n-positives),
enough=candidates.filter(({minimumPerClass})=>rarer>=minimumPerClass);if(enough.length===0){let found=`${positives} posi\
tive and ${n-positives} negative rows are too few to learn from`;return alone(`left alone: ${found}, each class needs ${candidates[0].
minimumPerClass}`)}if(asked!=="auto")return fitOne(enough[0],scores,labels,"as the configuration asks")??alone(NOT_RISING);
let refused=enough[0].fit(scores,labels);if("refused"in refused)return alone(`left alone: ${refused.refused}`);let{chosen,
reason}=choose(enough,scores,labels,random);return(chosen&&fitOne(chosen,scores,labels,reason))??alone(`left alone: ${reason}`)}
var AS_ASKED="left alone, as the configuration asks",NOT_RISING="left alone: higher scores did not mean more positives",
NO_GAIN="no gain beyond the noise";function isWanting({method,reason}){return method===NO_CALIBRATION&&reason!==AS_ASKED&&
!reason.includes(NO_GAIN)}function fitOne(method,scores,labels,reason){let parameters=method.fit(scores,labels);return"r\
efused"in parameters?null:{method:method.name,parameters,n:scores.length,reason}}function calibrate({method,parameters},scores){
return method===NO_CALIBRATION?scores.slice():calibrationMethods.get(method).apply(parameters,scores)}function probabilityErrors(scores,labels){
let brier=scores.length===0?null:mean(squaredErrors(scores,labels));return{ece:expectedCalibrationError(reliabilityBins(
scores,labels)),brier}}function choose(candidates,scores,labels,random){let folds=foldsWithinClasses(labels,random.fork(
"calibration-folds")),asIs=heldOutLosses(null,folds,scores,labels),best={method:null,losses:asIs},told=[],noise=0;for(let method of candidates){
let losses=heldOutLosses(method,folds,scores,labels);if(losses===null)continue;told.push(`${mean(losses).toFixed(4)} wit\
h ${method.title}`);let gains=best.losses.map((loss,row)=>loss-losses[row]);noise=Math.sqrt(variance(gains)/gains.length),
mean(gains)>noise&&(best={method,losses})}let found=`cross-validated log loss ${[`${mean(asIs).toFixed(4)} as it is`,...told].
join(", ")}`;return best.method===null?{chosen:null,reason:`${found}, ${NO_GAIN} of ${noise.toFixed(4)}`}:{chosen:best.method,
reason:`${found}: ${best.method.title} gains more than the noise`}}function heldOutLosses(method,folds,scores,labels){let losses=[];
for(let held=0;held<FOLDS;held++){let[heldScores,heldLabels]=rowsWhere(fold=>fold===held,folds,scores,labels);if(method===
null){losses.push(...logLosses(heldScores,heldLabels));continue}let[ourScores,ourLabels]=rowsWhere(fold=>fold!==held&&fold<
FOLDS,folds,scores,labels),fitted=method.fit(ourScores,ourLabels);if("refused"in fitted)return null;losses.push(...logLosses(
method.apply(fitted,heldScores),heldLabels))}return losses}function foldsWithinClasses(labels,random){let positives=labels.
reduce((sum,label)=>sum+label,0),rarer=Math.min(positives,labels.length-positives),judged=Math.max(JUDGED_ROWS,Math.ceil(
labels.length*JUDGED_PER_CLASS/rarer)),fold=new Uint8Array(labels.length).fill(FOLDS),dealt=[0,0];for(let row of random.
shuffle(Int32Array.from(labels.keys())).subarray(0,judged))fold[row]=dealt[labels[row]]++%FOLDS;return fold}function rowsWhere(wanted,folds,scores,labels){
let here=(_,row)=>wanted(folds[row]);return[scores.filter(here),labels.filter(here)]}async function predictPrepared(predictor,dataset,signal){let{model}=predictor;return model.prepare!==void 0&&await model.
prepare(dataset,signal),predict(predictor,dataset)}function predict(predictor,dataset){let scores=calibrate(predictor.calibration,
predictor.model.score(dataset));for(let row=0;row<scores.length;row++)if(!(scores[row]>=0&&scores[row]<=1))throw new IntegrityError(
`the model gives row ${row+1} of ${dataset.rows} the score ${scores[row]}, no probability`,{hint:"its weights were chang\
ed after it was trained, or are of no use: train the model again"});return scores}function predictorState({model,calibration,
threshold}){let{json,arrays}=model.state();return{json:{type:model.type,threshold,calibration:{...calibration},model:json},
arrays}}function asMember(predictor){let{model}=predictor;return{features:model.features,...model.moments===void 0?{}:{moments:model.
moments},...model.prepare===void 0?{}:{prepare:model.prepare},...model.kept===void 0?{}:{kept:model.kept},score:dataset=>predict(
predictor,dataset),state:()=>predictorState(predictor)}}function restorePredictor(state,getModelType){let{type}=state.json;
if(typeof type!="string")throw broken("type",type,"the name of a model type");if(type!==ENSEMBLE)return restoreWith(state,
stored=>modelTypeOf(type,getModelType).restore(stored));let single=member=>asMember(restoreWith(member,stored=>modelTypeOf(
member.json.type,getModelType).restore(stored)));return restoreWith(state,stored=>restoreEnsemble(stored,single))}function restoreWith({
json,arrays},restore){let{threshold,calibration,model}=json;if(!(isNumber(threshold)&&threshold>=0&&threshold<=1))throw broken(
"threshold",threshold,"a number from 0 to 1");if(!isObject(model))throw broken("model",model,"an object");return{model:restore(
{json:model,arrays}),calibration:restoredCalibration(calibration),threshold}}function modelTypeOf(name,getModelType){if(typeof name!=
"string")throw broken("type",name,"the name of a model type");try{return getModelType(name)}catch(cause){throw new IntegrityError(
`the stored model is of type ${showJson(name)}, which is not known here`,{hint:"it may come from a newer version of mlop\
s-actions: use that one, or train the model again",cause})}}function restoredCalibration(stored){if(!isObject(stored))throw broken(
"calibration",stored,"an object");let{method,parameters,n,reason}=stored,names=[NO_CALIBRATION,...calibrationMethods.names];
if(typeof method!="string"||!names.includes(method))throw broken("calibration.method",method,`one of ${names.join(", ")}`);
if(!isObject(parameters))throw broken("calibration.parameters",parameters,"an object");if(method!==NO_CALIBRATION&&!calibrationMethods.
get(method).holds(parameters))throw broken("calibration.parameters",parameters,`those of a rising curve of ${method}`);if(!isNumber(
n)||n<0)throw broken("calibration.n",n,"a number of rows");if(typeof reason!="string")throw broken("calibration.reason",
reason,"a sentence");return{method,parameters,n,reason}}function isNumber(value){return typeof value=="number"&&Number.isFinite(
value)}function broken(key,found,expected){let shown=found===void 0?"missing":showJson(found,80);return new IntegrityError(
`the stored model is broken: ${key} is ${shown}, expected ${expected}`,{hint:"the file was changed after it was written:\
 restore it, or train the model again"})}export{NO_CALIBRATION,fitCalibration,isWanting,calibrate,probabilityErrors,ENSEMBLE,logit,combine,ensembleModel,predictPrepared,
predict,predictorState,asMember,restorePredictor};
