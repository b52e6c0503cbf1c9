import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{BatchMatMul,Cast,Concat,Mean,Multiply,Relu,Reshape,Rsqrt,Softmax,Softplus,Square,Transpose,add,assertAndGetBroadcastShape,
cast,computeOutAndReduceShapes,concat,div,enableProdMode,getReductionAxes,getUndoAxesPermutation,matMul,mean,mul,neg,oneHot,
ones,parseAxisParam,pow,registerGradient,relu,reshape,rsqrt,setBackend,sigmoid,sizeFromShape,softmax,softplus,split,square,
step,sub,sum,tensor,tensor1d,tidy,transpose,valueAndGrads}from"./chunk-VVLB5VCU.js";import"./chunk-5EUT3UWG.js";var addGradConfig={kernelName:"Add",inputsToSave:["a","b"],gradFunc:(dy,saved)=>{let[a,b]=saved,outShape=assertAndGetBroadcastShape(
a.shape,b.shape);return{a:()=>{let res=dy,reduceAxes=getReductionAxes(a.shape,outShape);return reduceAxes.length>0&&(res=
sum(res,reduceAxes)),reshape(res,a.shape)},b:()=>{let res=dy,reduceAxes=getReductionAxes(b.shape,outShape);return reduceAxes.
length>0&&(res=sum(res,reduceAxes)),reshape(res,b.shape)}}}};var batchMatMulGradConfig={kernelName:BatchMatMul,inputsToSave:["a","b"],gradFunc:(dy,saved,attrs)=>{let[a,b]=saved,{transposeA,
transposeB}=attrs;return!transposeA&&!transposeB?{a:()=>matMul(dy,b,!1,!0),b:()=>matMul(a,dy,!0,!1)}:!transposeA&&transposeB?
{a:()=>matMul(dy,b,!1,!1),b:()=>matMul(dy,a,!0,!1)}:transposeA&&!transposeB?{a:()=>matMul(b,dy,!1,!0),b:()=>matMul(a,dy,
!1,!1)}:{a:()=>matMul(b,dy,!0,!0),b:()=>matMul(dy,a,!0,!0)}}};var castGradConfig={kernelName:Cast,gradFunc:dy=>({x:()=>dy.clone()})};var concatGradConfig={kernelName:Concat,saveAllInputs:!0,gradFunc:(dy,saved,attrs)=>{let shapes=saved.map(t=>t.shape),{axis}=attrs,
$axis=parseAxisParam(axis,saved[0].shape)[0],sizeSplits=shapes.map(s=>s[$axis]);return split(dy,sizeSplits,$axis).map(t=>()=>t)}};var meanGradConfig={kernelName:Mean,inputsToSave:["x"],gradFunc:(dy,saved,attrs)=>{let[x]=saved,{axis}=attrs,axes=parseAxisParam(
axis,x.shape),reduceShape=computeOutAndReduceShapes(x.shape,axes)[1],reduceSize=sizeFromShape(reduceShape);return{x:()=>{
let expandedDyShape=x.shape.slice();axes.forEach(axis2=>{expandedDyShape[axis2]=1});let expandedDy=reshape(dy,expandedDyShape);
return div(mul(expandedDy,ones(x.shape,"float32")),reduceSize)}}}};var multiplyGradConfig={kernelName:Multiply,inputsToSave:["a","b"],gradFunc:(dy,saved)=>{let[a,b]=saved,outShape=assertAndGetBroadcastShape(
a.shape,b.shape);return{a:()=>{let res=mul(dy,cast(b,"float32")),reduceAxes=getReductionAxes(a.shape,outShape);return reduceAxes.
length>0?reshape(sum(res,reduceAxes),a.shape):res},b:()=>{let res=mul(dy,cast(a,"float32")),reduceAxes=getReductionAxes(
b.shape,outShape);return reduceAxes.length>0?reshape(sum(res,reduceAxes),b.shape):res}}}};var reluGradConfig={kernelName:Relu,inputsToSave:["x"],gradFunc:(dy,saved)=>{let[x]=saved;return{x:()=>mul(dy,cast(step(
x),"float32"))}}};var reshapeGradConfig={kernelName:Reshape,inputsToSave:["x"],gradFunc:(dy,saved)=>{let[x]=saved;return{x:()=>reshape(dy,
x.shape)}}};var rsqrtGradConfig={kernelName:Rsqrt,inputsToSave:["x"],gradFunc:(dy,saved)=>{let[x]=saved;return{x:()=>neg(div(dy,mul(
pow(x,1.5),2)))}}};var softmaxGradConfig={kernelName:Softmax,outputsToSave:[!0],gradFunc:(dy,saved,attrs)=>{let[y]=saved,{dim}=attrs,keepDims=!0,
dyTimesY=mul(dy,y);return{logits:()=>sub(dyTimesY,mul(sum(dyTimesY,[dim],keepDims),y))}}};var softplusGradConfig={kernelName:Softplus,inputsToSave:["x"],gradFunc:(dy,saved)=>{let[x]=saved;return{x:()=>mul(dy,sigmoid(
x))}}};var squareGradConfig={kernelName:Square,inputsToSave:["x"],gradFunc:(dy,saved)=>{let[x]=saved;return{x:()=>mul(dy,mul(cast(
x,"float32"),2))}}};var subGradConfig={kernelName:"Sub",inputsToSave:["a","b"],gradFunc:(dy,saved)=>{let[a,b]=saved,outShape=assertAndGetBroadcastShape(
a.shape,b.shape);return{a:()=>{let res=dy,reduceAxes=getReductionAxes(a.shape,outShape);return reduceAxes.length>0&&(res=
sum(res,reduceAxes)),reshape(res,a.shape)},b:()=>{let res=dy,reduceAxes=getReductionAxes(b.shape,outShape);return reduceAxes.
length>0&&(res=sum(res,reduceAxes)),reshape(neg(res),b.shape)}}}};var transposeGradConfig={kernelName:Transpose,gradFunc:(dy,saved,attrs)=>{let transposeAttrs=attrs,{perm}=transposeAttrs,
undoPerm=getUndoAxesPermutation(perm);return{x:()=>transpose(dy,undoPerm)}}};var gradConfigs=[addGradConfig,batchMatMulGradConfig,castGradConfig,concatGradConfig,meanGradConfig,multiplyGradConfig,reluGradConfig,
reshapeGradConfig,rsqrtGradConfig,softmaxGradConfig,softplusGradConfig,squareGradConfig,subGradConfig,transposeGradConfig];
for(let gradientConfig of gradConfigs)registerGradient(gradientConfig);export{add,cast,concat,enableProdMode,matMul,mean,mul,oneHot,relu,reshape,rsqrt,setBackend,softmax,softplus,square,sub,tensor,
tensor1d,tidy,transpose,valueAndGrads};
/*! For license information please see tfjs-operations-T2M24MU7.js.LEGAL.txt */
