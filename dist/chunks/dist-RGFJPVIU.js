import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{addConfig,assertNotComplex,binaryKernelFunc,cast,castConfig,complex,concatImpl,createSimpleBinaryKernelImpl,exp,identity,
identityConfig,maxImpl,multiplyConfig,negConfig,real,rsqrtConfig,shared_exports,sigmoidConfig,slice,sub,subConfig,transpose,
transposeConfig,transposeImpl,unaryKernelFunc,zeros}from"./chunk-MLCEWIV5.js";import{BatchMatMul,Concat,DataStorage,
KernelBackend,Mean,OneHot,RealDiv,Relu,Reshape,Softmax,Softplus,SplitV,Square,Step,backend_util_exports,broadcast_util_exports,
buffer,engine,env,kernel_impls_exports,registerBackend,registerKernel,util_exports}from"./chunk-VVLB5VCU.js";import"./chunk-5EUT3UWG.js";var whereImpl=kernel_impls_exports.whereImpl,MathBackendCPU=class _MathBackendCPU extends KernelBackend{nextDataId(){return _MathBackendCPU.
nextDataId++}constructor(){super(),this.blockSize=48,this.firstUse=!0,this.data=new DataStorage(this,engine())}write(values,shape,dtype){
this.firstUse&&(this.firstUse=!1,env().get("IS_NODE")&&backend_util_exports.warn(`
============================
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visi\
t https://github.com/tensorflow/tfjs-node for more details. 
============================`));let dataId={id:this.nextDataId()};return this.data.set(dataId,{values,dtype,refCount:1}),
dataId}makeTensorInfo(shape,dtype,values){let outId;if(dtype==="string"&&values!=null&&values.length>0&&util_exports.isString(
values[0])){let encodedValues=values.map(d=>util_exports.encodeString(d));outId=this.write(encodedValues,shape,dtype)}else
outId=this.write(values,shape,dtype);return{dataId:outId,shape,dtype}}refCount(dataId){return this.data.has(dataId)?this.
data.get(dataId).refCount:0}incRef(dataId){let tensorData=this.data.get(dataId);tensorData.refCount++}decRef(dataId){if(this.
data.has(dataId)){let tensorData=this.data.get(dataId);tensorData.refCount--}}move(dataId,values,shape,dtype,refCount){this.
data.set(dataId,{values,dtype,refCount})}numDataIds(){return this.data.numDataIds()}async read(dataId){return this.readSync(
dataId)}readSync(dataId){let{dtype,complexTensorInfos}=this.data.get(dataId);if(dtype==="complex64"){let realValues=this.
readSync(complexTensorInfos.real.dataId),imagValues=this.readSync(complexTensorInfos.imag.dataId);return backend_util_exports.
mergeRealAndImagArrays(realValues,imagValues)}return util_exports.convertBackendValuesAndArrayBuffer(this.data.get(dataId).
values,dtype)}bufferSync(t){let data=this.readSync(t.dataId);if(t.dtype==="string")try{let strings=data.map(d=>util_exports.
decodeString(d));return buffer(t.shape,t.dtype,strings)}catch{throw new Error("Failed to decode encoded string bytes int\
o utf-8")}return buffer(t.shape,t.dtype,data)}makeOutput(values,shape,dtype){return engine().makeTensorFromTensorInfo(this.
makeTensorInfo(shape,dtype,values),this)}disposeData(dataId,force=!1){if(this.data.has(dataId)){if(this.data.get(dataId).
refCount--,!force&&this.data.get(dataId).refCount>0)return!1;let{complexTensorInfos}=this.data.get(dataId);complexTensorInfos!=
null&&(this.disposeData(complexTensorInfos.real.dataId,!0),this.disposeData(complexTensorInfos.imag.dataId,!0)),this.data.
delete(dataId)}return!0}disposeIntermediateTensorInfo(tensorInfo){this.disposeData(tensorInfo.dataId)}async time(f){let start=util_exports.
now();return f(),{kernelMs:util_exports.now()-start}}memory(){return{unreliable:!0,reasons:["The reported memory is an u\
pper bound. Due to automatic garbage collection, the true allocated memory may be less."]}}where(condition){assertNotComplex(
[condition],"where");let condVals=this.readSync(condition.dataId);return whereImpl(condition.shape,condVals)}dispose(){}floatPrecision(){
return 32}epsilon(){return super.epsilon()}};MathBackendCPU.nextDataId=0;var version="4.22.0";registerBackend("cpu",()=>new MathBackendCPU,1);function reshape(args){let{inputs,backend,attrs}=args,{x}=inputs,{shape}=attrs,xSize=util_exports.sizeFromShape(x.shape),
$shape=util_exports.inferFromImplicitShape(shape,xSize),$xSize=util_exports.sizeFromShape($shape);util_exports.assert(xSize===
$xSize,()=>`The new shape (${$shape}) has ${$xSize} elements and the old shape (${x.shape}) has ${xSize} elements. The n\
ew shape and old shape must have the same number of elements.`),backend.incRef(x.dataId);let xData=backend.data.get(x.dataId);
if(xData.complexTensorInfos!=null){let real2=xData.complexTensorInfos.real,imag2=xData.complexTensorInfos.imag;real2.shape=
$shape,imag2.shape=$shape}return{dataId:x.dataId,shape:$shape,dtype:x.dtype}}var reshapeConfig={kernelName:Reshape,backendName:"\
cpu",kernelFunc:reshape};function batchMatMul(args){let{inputs,backend,attrs}=args,{a,b}=inputs,{transposeA,transposeB}=attrs;assertNotComplex([a,
b],"matMul");let aRank=a.shape.length,bRank=b.shape.length,innerShapeA=transposeA?a.shape[aRank-2]:a.shape[aRank-1],innerShapeB=transposeB?
b.shape[bRank-1]:b.shape[bRank-2],outerShapeA=transposeA?a.shape[aRank-1]:a.shape[aRank-2],outerShapeB=transposeB?b.shape[bRank-
2]:b.shape[bRank-1],outerDimsA=a.shape.slice(0,-2),outerDimsB=b.shape.slice(0,-2),batchDimA=util_exports.sizeFromShape(outerDimsA),
batchDimB=util_exports.sizeFromShape(outerDimsB),outShape=broadcast_util_exports.assertAndGetBroadcastShape(a.shape.slice(
0,-2),b.shape.slice(0,-2)).concat([outerShapeA,outerShapeB]);util_exports.assert(innerShapeA===innerShapeB,()=>`Error in\
 matMul: inner shapes (${innerShapeA}) and (${innerShapeB}) of Tensors with shapes ${a.shape} and ${b.shape} and transpo\
seA=${transposeA} and transposeB=${transposeB} must match.`);let a3dShape=transposeA?[batchDimA,innerShapeA,outerShapeA]:
[batchDimA,outerShapeA,innerShapeA],b3dShape=transposeB?[batchDimB,outerShapeB,innerShapeB]:[batchDimB,innerShapeB,outerShapeB],
a3d=reshape({inputs:{x:a},backend,attrs:{shape:a3dShape}}),b3d=reshape({inputs:{x:b},backend,attrs:{shape:b3dShape}}),sharedDim=transposeA?
a3d.shape[1]:a3d.shape[2],leftDim=transposeA?a3d.shape[2]:a3d.shape[1],rightDim=transposeB?b3d.shape[1]:b3d.shape[2],batchDim=Math.
max(batchDimA,batchDimB),a3dValues=backend.data.get(a3d.dataId).values,b3dValues=backend.data.get(b3d.dataId).values,a3dStrides=util_exports.
computeStrides(a3d.shape),b3dStrides=util_exports.computeStrides(b3d.shape),[aBatch,aOuterStep,aInnerStep]=transposeA?[a3dStrides[0],
1,a3dStrides[1]]:[a3dStrides[0],a3dStrides[1],1],[bInnerStep,bOuterStep,bBatch]=transposeB?[1,b3dStrides[1],b3dStrides[0]]:
[b3dStrides[1],1,b3dStrides[0]],size=leftDim*rightDim,result=buffer([batchDim,leftDim,rightDim],a3d.dtype),resVals=result.
values,blockSize=backend.blockSize;for(let bi=0;bi<batchDim;bi++){let batchIndexA=bi%batchDimA,batchIndexB=bi%batchDimB;
for(let i0=0;i0<leftDim;i0+=blockSize){let iBlock=Math.min(i0+blockSize,leftDim);for(let j0=0;j0<rightDim;j0+=blockSize){
let jBlock=Math.min(j0+blockSize,rightDim);for(let k0=0;k0<sharedDim;k0+=blockSize){let kBlock=Math.min(k0+blockSize,sharedDim);
for(let i=i0;i<iBlock;i++)for(let j=j0;j<jBlock;j++){let sum2=0;for(let k=k0;k<kBlock;k++){let aVal=a3dValues[batchIndexA*
aBatch+i*aOuterStep+k*aInnerStep],bVal=b3dValues[k*bInnerStep+j*bOuterStep+batchIndexB*bBatch];sum2+=aVal*bVal}resVals[bi*
size+(i*rightDim+j)]+=sum2}}}}}return backend.disposeIntermediateTensorInfo(a3d),backend.disposeIntermediateTensorInfo(b3d),
backend.makeTensorInfo(outShape,result.dtype,result.values)}var batchMatMulConfig={kernelName:BatchMatMul,backendName:"c\
pu",kernelFunc:batchMatMul};function imag(args){let{inputs,backend}=args,{input}=inputs,imag2=backend.data.get(input.dataId).complexTensorInfos.imag,
imagVal=backend.data.get(imag2.dataId).values;return backend.makeTensorInfo(imag2.shape,imag2.dtype,imagVal)}function concat(args){let{inputs,backend,attrs}=args,{axis}=attrs,$axis=util_exports.parseAxisParam(axis,inputs[0].shape)[0],
shapes=inputs.map(t=>t.shape);backend_util_exports.assertParamsConsistent(shapes,$axis);let outShape=backend_util_exports.
computeOutShape(inputs.map(t=>t.shape),$axis);if(util_exports.sizeFromShape(outShape)===0)return backend.makeTensorInfo(
outShape,inputs[0].dtype,[]);let $inputs=inputs.filter(t=>util_exports.sizeFromShape(t.shape)>0);if($inputs.length===1)return identity(
{inputs:{x:$inputs[0]},backend});if($inputs[0].dtype==="complex64"){let reals=$inputs.map(t=>real({inputs:{input:t},backend})),
imags=$inputs.map(t=>imag({inputs:{input:t},backend})),realConcated=concat({inputs:reals,backend,attrs:{axis:$axis}}),imagConcated=concat(
{inputs:imags,backend,attrs:{axis:$axis}}),result=complex({inputs:{real:realConcated,imag:imagConcated},backend});return reals.
forEach(r=>backend.disposeIntermediateTensorInfo(r)),imags.forEach(i=>backend.disposeIntermediateTensorInfo(i)),backend.
disposeIntermediateTensorInfo(realConcated),backend.disposeIntermediateTensorInfo(imagConcated),result}let inputs2D=$inputs.
map(t=>{let shape=[-1,util_exports.sizeFromShape(t.shape.slice($axis))];return reshape({inputs:{x:t},backend,attrs:{shape}})}),
inputsValShapes=inputs2D.map(t=>({vals:backend.data.get(t.dataId).values,shape:t.shape}));outShape=backend_util_exports.
computeOutShape(inputs2D.map(t=>t.shape),1);let simplyConcat=inputs2D[0].shape[0]===1,outVals=concatImpl(inputsValShapes,
outShape,inputs[0].dtype,simplyConcat),finalOutShape=backend_util_exports.computeOutShape($inputs.map(t=>t.shape),$axis),
outInfo=backend.makeTensorInfo(finalOutShape,inputs[0].dtype,outVals);return inputs2D.forEach(t=>backend.disposeIntermediateTensorInfo(
t)),outInfo}var concatConfig={kernelName:Concat,backendName:"cpu",kernelFunc:concat};var realDivImpl=createSimpleBinaryKernelImpl((a,b)=>a/b),div=binaryKernelFunc(RealDiv,realDivImpl),realDivConfig={kernelName:RealDiv,
backendName:"cpu",kernelFunc:div};function sum(args){let{inputs,backend,attrs}=args,{x}=inputs,{axis,keepDims}=attrs;assertNotComplex(x,"sum");let $x;x.dtype===
"bool"?$x=cast({inputs:{x},backend,attrs:{dtype:"int32"}}):$x=identity({inputs:{x},backend});let xRank=$x.shape.length,axes=util_exports.
parseAxisParam(axis,$x.shape),permutation=backend_util_exports.getAxesPermutation(axes,xRank),reductionAxes=axes,permutedX=$x;
permutation!=null&&(permutedX=transpose({inputs:{x:$x},backend,attrs:{perm:permutation}}),reductionAxes=backend_util_exports.
getInnerMostAxes(reductionAxes.length,xRank)),backend_util_exports.assertAxesAreInnerMostDims("sum",reductionAxes,permutedX.
shape.length);let[outShape,reduceShape]=backend_util_exports.computeOutAndReduceShapes(permutedX.shape,reductionAxes),resultDtype=backend_util_exports.
upcastType(permutedX.dtype,"int32"),result=zeros(backend,outShape,resultDtype),reduceSize=util_exports.sizeFromShape(reduceShape),
vals=backend.data.get(result.dataId).values,aVals=backend.data.get(permutedX.dataId).values;for(let i=0;i<vals.length;++i){
let offset=i*reduceSize,sum2=0;for(let j=0;j<reduceSize;++j)sum2+=aVals[offset+j];vals[i]=sum2}if(keepDims){let newShape=backend_util_exports.
expandShapeToKeepDim(result.shape,axes),oldResult=result;result=reshape({inputs:{x:result},backend,attrs:{shape:newShape}}),
backend.disposeIntermediateTensorInfo(oldResult)}return backend.disposeIntermediateTensorInfo($x),permutation!=null&&backend.
disposeIntermediateTensorInfo(permutedX),result}var sumConfig={kernelName:"Sum",backendName:"cpu",kernelFunc:sum};function mean(args){let{inputs,backend,attrs}=args,{x}=inputs,{axis,keepDims}=attrs,axes=util_exports.parseAxisParam(axis,
x.shape),reduceShape=backend_util_exports.computeOutAndReduceShapes(x.shape,axes)[1],reduceSize=util_exports.sizeFromShape(
reduceShape),toDispose=[],reduceSizeScalar=backend.makeTensorInfo([],"float32",new Float32Array([reduceSize]));toDispose.
push(reduceSizeScalar);let $x=cast({inputs:{x},backend,attrs:{dtype:"float32"}});toDispose.push($x);let res=div({inputs:{
a:$x,b:reduceSizeScalar},backend});toDispose.push(res);let result=sum({inputs:{x:res},backend,attrs:{axis,keepDims}});return toDispose.
forEach(t=>backend.disposeIntermediateTensorInfo(t)),result}var meanConfig={kernelName:Mean,backendName:"cpu",kernelFunc:mean};function oneHot(args){let{inputs,backend,attrs}=args,{indices}=inputs,{dtype,depth,onValue,offValue}=attrs;assertNotComplex(
indices,"oneHot");let indicesSize=util_exports.sizeFromShape(indices.shape),res=new Float32Array(indicesSize*depth);res.
fill(offValue);let indicesVal=backend.data.get(indices.dataId).values;for(let event=0;event<indicesSize;++event)indicesVal[event]>=
0&&indicesVal[event]<depth&&(res[event*depth+indicesVal[event]]=onValue);return backend.makeTensorInfo([...indices.shape,
depth],dtype,res)}var oneHotConfig={kernelName:OneHot,backendName:"cpu",kernelFunc:oneHot};var powImpl=createSimpleBinaryKernelImpl((a,b)=>Math.pow(a,b)),pow=binaryKernelFunc("Pow",powImpl),powConfig={kernelName:"\
Pow",backendName:"cpu",kernelFunc:pow};var relu=unaryKernelFunc(Relu,xi=>Math.max(0,xi)),reluConfig={kernelName:Relu,backendName:"cpu",kernelFunc:relu};function max(args){let{inputs,backend,attrs}=args,{x}=inputs,{reductionIndices,keepDims}=attrs,cpuBackend=backend,xShape=x.
shape,xRank=xShape.length,origAxes=util_exports.parseAxisParam(reductionIndices,xShape),axes=origAxes,permutedAxes=backend_util_exports.
getAxesPermutation(axes,xRank),xVals=cpuBackend.data.get(x.dataId).values;if(permutedAxes!=null){let newShape=new Array(
xRank);for(let i=0;i<newShape.length;i++)newShape[i]=xShape[permutedAxes[i]];xVals=transposeImpl(xVals,xShape,x.dtype,permutedAxes,
newShape),axes=backend_util_exports.getInnerMostAxes(axes.length,xRank),xShape=newShape}assertNotComplex(x,"max"),backend_util_exports.
assertAxesAreInnerMostDims("max",axes,xRank);let[maxOutShape,reduceShape]=backend_util_exports.computeOutAndReduceShapes(
xShape,axes),reduceSize=util_exports.sizeFromShape(reduceShape),result=maxImpl(xVals,reduceSize,maxOutShape,x.dtype),dataId=cpuBackend.
write(result,maxOutShape,x.dtype),outShape=maxOutShape;return keepDims&&(outShape=backend_util_exports.expandShapeToKeepDim(
maxOutShape,origAxes)),{dataId,shape:outShape,dtype:x.dtype}}function softmax(args){let{inputs,backend,attrs}=args,{logits}=inputs,{dim}=attrs,logitsRank=logits.shape.length,$dim=dim;
if($dim===-1&&($dim=logitsRank-1),$dim!==logitsRank-1)throw Error(`Softmax along a non-last dimension is not yet support\
ed. Logits was rank ${logitsRank} and dim was ${$dim}`);let axes=util_exports.parseAxisParam([$dim],logits.shape),maxLogit=max(
{inputs:{x:logits},backend,attrs:{reductionIndices:axes,keepDims:!1}}),expandedShape=backend_util_exports.expandShapeToKeepDim(
maxLogit.shape,axes),maxLogitReshaped=reshape({inputs:{x:maxLogit},backend,attrs:{shape:expandedShape}}),a=sub({inputs:{
a:logits,b:maxLogitReshaped},backend}),b=exp({inputs:{x:a},backend}),sumExp=sum({inputs:{x:b},backend,attrs:{axis:axes,keepDims:!1}}),
sumReshaped=reshape({inputs:{x:sumExp},backend,attrs:{shape:expandedShape}}),result=div({inputs:{a:b,b:sumReshaped},backend});
return backend.disposeIntermediateTensorInfo(maxLogit),backend.disposeIntermediateTensorInfo(maxLogitReshaped),backend.disposeIntermediateTensorInfo(
a),backend.disposeIntermediateTensorInfo(b),backend.disposeIntermediateTensorInfo(sumExp),backend.disposeIntermediateTensorInfo(
sumReshaped),result}var softmaxConfig={kernelName:Softmax,backendName:"cpu",kernelFunc:softmax};var epsilon=11920928955078125e-23,threshold=Math.log(epsilon)+2,softplus=unaryKernelFunc(Softplus,xi=>{let tooLarge=xi>-threshold,
tooSmall=xi<threshold,expX=Math.exp(xi),result;return tooSmall?result=expX:tooLarge?result=xi:result=Math.log(1+expX),result}),
softplusConfig={kernelName:Softplus,backendName:"cpu",kernelFunc:softplus};function splitV(args){let{inputs,backend,attrs}=args,{x}=inputs,{numOrSizeSplits,axis}=attrs,$axis=util_exports.parseAxisParam(
axis,x.shape)[0],splitSizes=backend_util_exports.prepareSplitSize(x,numOrSizeSplits,$axis),begin=new Array(x.shape.length).
fill(0),size=x.shape.slice();return splitSizes.map(s=>{let sliceSize=[...size];sliceSize[$axis]=s;let sliceT=slice({inputs:{
x},backend,attrs:{begin,size:sliceSize}});return begin[$axis]+=s,sliceT})}var splitVConfig={kernelName:SplitV,backendName:"\
cpu",kernelFunc:splitV};var squareConfig={kernelName:Square,backendName:"cpu",kernelFunc:({inputs,backend})=>{let{x}=inputs,cpuBackend=backend;assertNotComplex(
x,"square");let values=cpuBackend.data.get(x.dataId).values,newValues=new Float32Array(values.length);for(let i=0;i<values.
length;++i){let value=values[i];newValues[i]=value*value}return{dataId:cpuBackend.write(newValues,x.shape,x.dtype),shape:x.
shape,dtype:x.dtype}}};var step=unaryKernelFunc(Step,(xi,attrs)=>{let stepAttrs=attrs;return isNaN(xi)?NaN:xi>0?1:stepAttrs.alpha}),stepConfig={
kernelName:Step,backendName:"cpu",kernelFunc:step};var kernelConfigs=[addConfig,batchMatMulConfig,castConfig,concatConfig,identityConfig,meanConfig,multiplyConfig,negConfig,
oneHotConfig,powConfig,realDivConfig,reluConfig,reshapeConfig,rsqrtConfig,sigmoidConfig,softmaxConfig,softplusConfig,splitVConfig,
squareConfig,stepConfig,subConfig,sumConfig,transposeConfig];for(let kernelConfig of kernelConfigs)registerKernel(kernelConfig);export{MathBackendCPU,shared_exports as shared,version as version_cpu};
/*! For license information please see dist-RGFJPVIU.js.LEGAL.txt */
