import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{mean,normalCdf,quantileOfSorted,twoSidedT,twoSidedZ,variance,wilsonInterval}from"./chunk-XS4K36J2.js";import{
DataError}from"./chunk-MN7PJC4O.js";var DIGITS=[0,1].flatMap(word=>[0,8,16,24].map(shift=>({word,shift}))),VALUES=256;function rowsByScore(scores){let words=orderedWords(
scores),order=new Int32Array(scores.length);for(let row=0;row<order.length;row++)order[row]=row;let next=new Int32Array(
order.length);for(let{word,shift}of DIGITS){let starts=startsOf(words,word,shift);for(let i=0;i<order.length;i++){let row=order[i];
next[starts[digitOf(words[2*row+word],shift)]++]=row}[order,next]=[next,order]}return order}function orderedWords(scores){
let words=new Uint32Array(scores.slice().buffer);for(let i=0;i<words.length;i+=2){let turned=words[i+1]>>31;words[i]^=turned,
words[i+1]^=turned|2147483648}return words}function startsOf(words,word,shift){let starts=new Int32Array(VALUES+1);for(let i=word;i<
words.length;i+=2)starts[digitOf(words[i],shift)+1]++;for(let value=1;value<VALUES;value++)starts[value]+=starts[value-1];
return starts}function digitOf(word,shift){return word>>>shift&VALUES-1}function rank(scores,labels){let rows=scores.length,distinct=new Float64Array(rows),[positives,negatives]=[new Float64Array(
rows),new Float64Array(rows)],ranks=new Int32Array(rows),order=rowsByScore(scores),last=-1,totalPositives=0;for(let i=0;i<
rows;i++){let row=order[i];(last===-1||scores[row]!==distinct[last])&&(distinct[++last]=scores[row]),ranks[row]=last,labels[row]===
1?(positives[last]++,totalPositives++):negatives[last]++}return{scores:distinct.subarray(0,last+1),positives:positives.subarray(
0,last+1),negatives:negatives.subarray(0,last+1),totalPositives,totalNegatives:rows-totalPositives,ranks}}function rocAuc(ranking){
let{positives,negatives,totalPositives:p,totalNegatives:n}=ranking;if(p===0||n===0)return null;let positive=new Float64Array(
positives.length),negative=new Float64Array(positives.length),positivesBelow=0,negativesBelow=0,wins=0;for(let g=0;g<positives.
length;g++)positive[g]=(negativesBelow+negatives[g]/2)/n,negative[g]=(p-positivesBelow-positives[g]/2)/p,wins+=positives[g]*
(negativesBelow+negatives[g]/2),positivesBelow+=positives[g],negativesBelow+=negatives[g];let value=wins/p/n,perPositive=1/
Math.sqrt(p*(p-1)||Number.NaN),perNegative=1/Math.sqrt(n*(n-1)||Number.NaN);for(let g=0;g<positives.length;g++)positive[g]=
(positive[g]-value)*perPositive,negative[g]=(negative[g]-value)*perNegative;return{value,positive,negative}}function averagePrecision(ranking){
let{positives,negatives,totalPositives:p,totalNegatives:n}=ranking;if(p===0)return null;let positive=new Float64Array(positives.
length),negative=new Float64Array(positives.length),unbiased=Math.sqrt((p+n)/(p+n-1||Number.NaN)),value=0,positivesFrom=p,
rowsFrom=p+n,gained=0,lost=0;for(let g=0;g<positives.length;g++){let step=positives[g]/p,precision=positivesFrom/rowsFrom;
value+=step*precision,gained+=step*(rowsFrom-positivesFrom)/rowsFrom**2,lost+=step*positivesFrom/rowsFrom**2,positive[g]=
(precision/p+gained)*unbiased,negative[g]=-lost*unbiased,positivesFrom-=positives[g],rowsFrom-=positives[g]+negatives[g]}
for(let g=0;g<positives.length;g++)positive[g]-=value/p*unbiased;return{value:Math.min(value,1),positive,negative}}function standardError(ranking,contributions){
let squares=0;for(let g=0;g<ranking.scores.length;g++)squares+=ranking.positives[g]*contributions.positive[g]**2,squares+=
ranking.negatives[g]*contributions.negative[g]**2;return Math.sqrt(squares)}function contributionsOfRows({ranks},labels,{
positive,negative}){let ofRows=new Float64Array(ranks.length);for(let row=0;row<ranks.length;row++){let rank2=ranks[row];
ofRows[row]=labels[row]===1?positive[rank2]:negative[rank2]}return ofRows}function bootstrap(counts,resamples,random,statistic){let values=new Float64Array(resamples),weights=new Float64Array(counts.
length);for(let r=0;r<resamples;r++){let total=0;for(let c=0;c<counts.length;c++)weights[c]=counts[c]>0?gamma(counts[c],
random):0,total+=weights[c];for(let c=0;c<counts.length;c++)weights[c]/=total;values[r]=statistic(weights)}return values.
sort()}function gamma(shape,random){if(shape<1)return gamma(shape+1,random)*random.next()**(1/shape);let d=shape-1/3,c=1/
Math.sqrt(9*d);for(;;){let x=random.normal(),root=1+c*x;if(root<=0)continue;let v=root*root*root,u=random.next();if(u<1-
.0331*x*x*x*x||Math.log(u)<x*x/2+d*(1-v+Math.log(v)))return d*v}}function proportionInterval(k,n,level){return n===0?null:wilsonInterval(k,n,level)}function f1Interval(truePositives,errors,level){
if(truePositives+errors===0)return null;let{low,high}=wilsonInterval(truePositives,truePositives+errors,level),f1=j=>2*j/
(1+j);return{low:f1(low),high:f1(high),level,method:"Wilson on TP / (TP + FP + FN)"}}var FEW=10;function meanInterval(losses,rarer,level,range){
if(losses.length===0)return null;let value=mean(losses),error=rarer<FEW?Number.NaN:Math.sqrt(variance(losses)/losses.length);
return range==="positive"?logInterval(value,error,level):logitInterval(value,error,level,"normal, logit scale")??widest(
value,losses.length,level)}function rocAucInterval(ranking,contributions,level){let{value}=contributions,{totalPositives:p,
totalNegatives:n}=ranking,rarer=Math.min(p,n),modelled=hanleyMcNeilVariance(value,rarer,Math.max(p,n)),spread={seen:standardError(
ranking,contributions),modelled,rarer};return rankingInterval(value,spread,["DeLong","Hanley–McNeil"],rarer,level)}function averagePrecisionInterval(ranking,contributions,level){
let{value}=contributions,{totalPositives:p,totalNegatives:n}=ranking,modelled=n<p?value*(1-value)/p:0,stretch=p<2?1:twoSidedT(
level,p)/twoSidedZ(level),spread={seen:stretch*standardError(ranking,contributions),modelled:stretch**2*modelled,rarer:n};
return rankingInterval(value,spread,["jackknife with t","binomial"],p,level)}function hanleyMcNeilVariance(value,rarer,commoner){
let area=Math.max(value,1-value),ofCommoner=area/(2-area)-area*area,ofRarer=2*area*area/(1+area)-area*area;return(area*(1-
area)+(rarer-1)*ofCommoner+(commoner-1)*ofRarer)/(rarer*commoner)}var RARE=100;function rankingInterval(value,{seen,modelled,
rarer},[method,withModel],rows,level){let weight=Math.min(.5,RARE/2/rarer),isTooLittle=seen>0&&modelled>seen*seen,error=isTooLittle?
Math.sqrt((1-weight)*seen*seen+weight*modelled):seen,told=`${isTooLittle?`${method} and ${withModel}`:method}, logit sca\
le`;return logitInterval(value,error,level,told)??widest(value,rows,level)}function widest(value,n,level){return{...wilsonInterval(
value*n,n,level),method:"Wilson, as for a proportion"}}function logitInterval(value,error,level,method){if(!(error>0)||value<=
0||value>=1)return null;let centre=Math.log(value/(1-value)),half=twoSidedZ(level)*error/(value*(1-value));return{low:1/
(1+Math.exp(half-centre)),high:1/(1+Math.exp(-half-centre)),level,method}}function logInterval(value,error,level){if(!(error>
0))return null;let factor=Math.exp(twoSidedZ(level)*error/value);return{low:value/factor,high:value*factor,level,method:"\
normal, log scale"}}var BINS=10;function binOf(score){return Math.min(Math.floor(score*BINS),BINS-1)}function reliabilityBins(scores,labels){
let counts=new Float64Array(BINS),positives=new Float64Array(BINS),sums=new Float64Array(BINS);for(let i=0;i<scores.length;i++){
let bin=binOf(scores[i]);counts[bin]++,positives[bin]+=labels[i],sums[bin]+=scores[i]}let bins=[];for(let bin=0;bin<BINS;bin++){
let n=counts[bin];n!==0&&bins.push({low:bin/BINS,high:(bin+1)/BINS,n,mean_score:sums[bin]/n,positive_rate:positives[bin]/
n})}return bins}function expectedCalibrationError(bins){let n=bins.reduce((sum,bin)=>sum+bin.n,0);return n===0?null:bins.
reduce((sum,bin)=>sum+bin.n/n*Math.abs(bin.mean_score-bin.positive_rate),0)}function calibrationCells(scores,labels){let size=2*
BINS**scores.length,counts=new Float64Array(size),sums=scores.map(()=>new Float64Array(size));for(let i=0;i<labels.length;i++){
let cell=labels[i];for(let model of scores)cell=cell*BINS+binOf(model[i]);counts[cell]++;for(let m=0;m<scores.length;m++)
sums[m][cell]+=labels[i]-scores[m][i]}let used=Array.from(counts.keys()).filter(cell=>counts[cell]>0);return{counts:Float64Array.
from(used,cell=>counts[cell]),models:scores.map((_,m)=>({bins:Uint8Array.from(used,cell=>Math.floor(cell/BINS**(scores.length-
1-m))%BINS),gaps:Float64Array.from(used,cell=>sums[m][cell]/counts[cell])}))}}function weightedEce(weights,model){let gaps=new Float64Array(
BINS);for(let cell=0;cell<weights.length;cell++)gaps[model.bins[cell]]+=weights[cell]*model.gaps[cell];let sum=0;for(let bin=0;bin<
BINS;bin++)sum+=Math.abs(gaps[bin]);return sum}function excessEce(bins,interval){let ece=expectedCalibrationError(bins)??
0,n=bins.reduce((sum,bin)=>sum+bin.n,0),shown=factor=>bins.reduce((sum,bin)=>{let rate=Math.min(1,Math.max(0,bin.mean_score+
factor*(bin.positive_rate-bin.mean_score))),spread=Math.sqrt(rate*(1-rate)/bin.n);return sum+bin.n/n*meanOfFoldedNormal(
rate-bin.mean_score,spread)},0),[low,high]=[0,1];for(let i=0;i<40&&shown(0)<ece;i++){let middle=(low+high)/2;shown(middle)<
ece?low=middle:high=middle}return{value:Math.min(interval.high,Math.max(interval.low,low*ece)),interval}}function meanOfFoldedNormal(center,spread){
if(spread===0)return Math.abs(center);let z=center/spread;return spread*Math.sqrt(2/Math.PI)*Math.exp(-(z*z)/2)+center*(1-
2*normalCdf(-z))}function eceNoise(scores,resamples,random){if(scores.length===0)return null;let bins=binnedScores(scores).
map(drawnGap),draws=new Float64Array(resamples);for(let r=0;r<resamples;r++){let sum=0;for(let draw of bins)sum+=Math.abs(
draw(random));draws[r]=sum/scores.length}return{expected:mean(draws),high:quantileOfSorted(draws.sort(),.95)}}function binnedScores(scores){
let counts=new Int32Array(BINS);for(let i=0;i<scores.length;i++)counts[binOf(scores[i])]++;let bins=Array.from(counts,n=>new Float64Array(
n));for(let i=scores.length-1;i>=0;i--){let bin=binOf(scores[i]);bins[bin][--counts[bin]]=scores[i]}return bins}var FEW2=256;
function drawnGap(scores){let expected=0,variance2=0;for(let score of scores)expected+=score,variance2+=score*(1-score);
if(scores.length<FEW2){let cumulative=positivesDistribution(scores);return random=>{let u=random.next();return cumulative.
findIndex(probability=>u<probability)-expected}}let spread=Math.sqrt(variance2);return random=>random.normal()*spread}function positivesDistribution(scores){
let cumulative=new Float64Array(scores.length+1).fill(1);for(let row=0;row<scores.length;row++){let score=scores[row];for(let k=row;k>=
0;k--)cumulative[k]=cumulative[k]*(1-score)+(k>0?cumulative[k-1]:0)*score}return cumulative[scores.length]=1,cumulative}var STEPS=20,FAR=.3;function eceInterval(ece,noise,scores,labels,options){let{level,resamples,random}=options,bins=reliabilityBins(
scores,labels),[only]=bins,isPure=bins.length===1&&(only.positive_rate===0||only.positive_rate===1);if(ece<1e-12||isPure)
return widest(ece,scores.length,level);let shown=drawnEce(bins,resamples,random),bound=isBelow=>{let[low2,high2]=[0,(3*ece+
FAR)/ece];for(let i=0;i<STEPS;i++){let middle=(low2+high2)/2;isBelow(shown(middle))?low2=middle:high2=middle}return eceOf(
bins,gapsAt(bins,low2))},low=bound(values=>quantileOfSorted(values,(1+level)/2)<ece),high=bound(values=>quantileOfSorted(
values,(1-level)/2)<=ece);return{low:ece<=noise.high?0:Math.min(ece,low),high:Math.max(ece,high),level,method:"inverted \
tests"}}function gapsAt(bins,factor){return bins.map(({mean_score,positive_rate})=>Math.min(1,Math.max(0,mean_score+factor*
(positive_rate-mean_score)))-mean_score)}function eceOf(bins,gaps){let rows=bins.reduce((sum,{n})=>sum+n,0);return bins.
reduce((sum,{n},b)=>sum+n/rows*Math.abs(gaps[b]),0)}function drawnEce(bins,resamples,random){let shares=new Float64Array(
resamples*bins.length);for(let r=0;r<resamples;r++){let row=shares.subarray(r*bins.length,(r+1)*bins.length),total=0;for(let[
b,{n}]of bins.entries())total+=row[b]=gamma(n,random);for(let b=0;b<bins.length;b++)row[b]/=total}let noise=Float64Array.
from(shares,()=>random.normal()),values=new Float64Array(resamples);return factor=>{let gaps=gapsAt(bins,factor),spreads=bins.
map(({n,mean_score},b)=>{let least=1/(2*(n+1)),rate=Math.min(1-least,Math.max(least,mean_score+gaps[b]));return Math.sqrt(
rate*(1-rate)/n)});for(let r=0;r<resamples;r++){let sum=0;for(let b=0,at=r*bins.length;b<bins.length;b++,at++)sum+=shares[at]*
Math.abs(gaps[b]+spreads[b]*noise[at]);values[r]=sum}return values.sort()}}function squaredErrors(scores,labels){return scores.map((score,row)=>(score-labels[row])**2)}var CLIP=1e-15;function logLosses(scores,labels){
return scores.map((score,row)=>{let clipped=Math.min(1-CLIP,Math.max(CLIP,score));return-Math.log(labels[row]===1?clipped:
1-clipped)})}var METRICS=[{name:"accuracy",title:"Accuracy",better:"higher",description:"Share of rows that are labelled rightly: (TP\
 + TN) / n.",about:"rows"},{name:"precision",title:"Precision",better:"higher",description:"Share of positives among the\
 rows called positive: TP / (TP + FP).",about:"rows predicted positive"},{name:"recall",title:"Recall",better:"higher",description:"\
Share of the positive rows that are found: TP / (TP + FN).",about:"positive rows"},{name:"f1",title:"F1",better:"higher",
description:"Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).",about:"positive rows"},{name:"false_positi\
ve_rate",title:"False positive rate",better:"lower",description:"Share of the negative rows that are called positive: FP\
 / (FP + TN).",about:"negative rows"},{name:"ece",title:"ECE",better:"lower",description:"Expected calibration error: Σ \
n_b / n · |mean p − mean y| over ten equal-width bins of p, the last one closed.",about:"rows"},{name:"brier",title:"\
Brier score",better:"lower",description:"Mean squared error of the score: mean (p − y)².",about:"rows"},{name:"log_lo\
ss",title:"Log loss",better:"lower",description:"Mean surprise in nats: −mean ln(p if y = 1, else 1 − p), p kept 1e-15 a\
way from 0 and 1.",about:"rows"},{name:"roc_auc",title:"ROC AUC",better:"higher",description:"Chance that a positive row\
 scores above a negative one, a tie counting half.",about:"rows of the rarer class"},{name:"average_precision",title:"Av\
erage precision",better:"higher",description:"Precision averaged over recall: Σ (R_k − R_(k−1)) · P_k over the distinct \
scores, without interpolation.",about:"positive rows"}];function evaluate(scores,labels,threshold,random,options={}){let{
level=.95,resamples=1e3}=options,{confusion,values,reliability,ranking,rocAuc:rocAuc2,averagePrecision:averagePrecision2,
squared,logarithmic}=measure(scores,labels,threshold),{true_positive:tp,false_positive:fp,false_negative:fn,true_negative:tn}=confusion,
n=scores.length,rarer=Math.min(tp+fn,fp+tn),noise=eceNoise(scores,resamples,random.fork("ece-noise")),resampling={level,
resamples,random:random.fork("ece-interval")},eceWithin=noise&&eceInterval(values.ece,noise,scores,labels,resampling);return{
n,positives:tp+fn,threshold,confusion,values,intervals:{accuracy:proportionInterval(tp+tn,n,level),precision:proportionInterval(
tp,tp+fp,level),recall:proportionInterval(tp,tp+fn,level),f1:f1Interval(tp,fp+fn,level),false_positive_rate:proportionInterval(
fp,fp+tn,level),ece:eceWithin,brier:meanInterval(squared,rarer,level,"share"),log_loss:meanInterval(logarithmic,rarer,level,
"positive"),roc_auc:rocAuc2&&rocAucInterval(ranking,rocAuc2,level),average_precision:averagePrecision2&&averagePrecisionInterval(
ranking,averagePrecision2,level)},ece_noise:noise,excess_ece:noise&&excessEce(reliability,eceWithin),reliability}}function metricValues(scores,labels,threshold){
return measure(scores,labels,threshold).values}function measure(scores,labels,threshold){requireScores(scores,labels);let confusion=confusionOf(
scores,labels,threshold),{true_positive:tp,false_positive:fp,false_negative:fn,true_negative:tn}=confusion,ranking=rank(
scores,labels),rocAuc2=rocAuc(ranking),averagePrecision2=averagePrecision(ranking),reliability=reliabilityBins(scores,labels),
squared=squaredErrors(scores,labels),logarithmic=logLosses(scores,labels),n=scores.length,values={accuracy:ratio(tp+tn,n),
precision:ratio(tp,tp+fp),recall:ratio(tp,tp+fn),f1:ratio(2*tp,2*tp+fp+fn),false_positive_rate:ratio(fp,fp+tn),ece:expectedCalibrationError(
reliability),brier:n===0?null:mean(squared),log_loss:n===0?null:mean(logarithmic),roc_auc:rocAuc2?.value??null,average_precision:averagePrecision2?.
value??null};return{confusion,values,reliability,ranking,rocAuc:rocAuc2,averagePrecision:averagePrecision2,squared,logarithmic}}
function relevantRows(metric,metrics){let{true_positive,false_positive,false_negative,true_negative}=metrics.confusion,positives=true_positive+
false_negative,negatives=false_positive+true_negative;switch(metric.about){case"rows":return metrics.n;case"positive row\
s":return positives;case"negative rows":return negatives;case"rows predicted positive":return true_positive+false_positive;case"\
rows of the rarer class":return Math.min(positives,negatives)}}function metricNamed(name){let found=METRICS.find(metric=>metric.
name===name);if(found===void 0)throw new TypeError(`there is no metric named ${JSON.stringify(name)}`);return found}function requireScores(scores,labels){
if(scores.length!==labels.length)throw new RangeError(`${scores.length} scores cannot be judged by ${labels.length} labe\
ls`);for(let i=0;i<scores.length;i++){if(!(scores[i]>=0&&scores[i]<=1))throw new DataError(`the score of row ${i} is ${scores[i]}\
, expected a probability from 0 to 1`,{hint:"the model is at fault, not the data: train it again, or look for missing or\
 huge feature values"});if(labels[i]>1)throw new RangeError(`the label of row ${i} is ${labels[i]}, expected 0 or 1`)}}function confusionOf(scores,labels,threshold){
let counts=[0,0,0,0];for(let i=0;i<scores.length;i++)counts[labels[i]*2+(scores[i]>=threshold?1:0)]++;let[true_negative,
false_positive,false_negative,true_positive]=counts;return{true_positive,false_positive,false_negative,true_negative}}function ratio(part,whole){
return whole===0?null:part/whole}export{bootstrap,rowsByScore,rank,rocAuc,averagePrecision,standardError,contributionsOfRows,reliabilityBins,expectedCalibrationError,
calibrationCells,weightedEce,squaredErrors,logLosses,METRICS,evaluate,metricValues,relevantRows,metricNamed};
