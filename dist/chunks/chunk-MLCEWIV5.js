import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{BitwiseAnd,Cast,Ceil,Equal,Expm1,Floor,FloorDiv,Greater,GreaterEqual,Identity,Less,LessEqual,Maximum,Minimum,Multiply,
NotEqual,Rsqrt,Sigmoid,Sqrt,SquaredDifference,StaticRegexReplace,TensorBuffer,Transpose,backend_util_exports,broadcastTo,
buffer,reshape,slice_util_exports,tidy,upcastType,util_exports}from"./chunk-VVLB5VCU.js";import{__export}from"./chunk-5EUT3UWG.js";var shared_exports={};__export(shared_exports,{addImpl:()=>addImpl,bincountImpl:()=>bincountImpl,bincountReduceImpl:()=>bincountReduceImpl,
bitwiseAndImpl:()=>bitwiseAndImpl,castImpl:()=>castImpl,ceilImpl:()=>ceilImpl,concatImpl:()=>concatImpl,equalImpl:()=>equalImpl,
expImpl:()=>expImpl,expm1Impl:()=>expm1Impl,floorDivImpl:()=>floorDivImpl,floorImpl:()=>floorImpl,gatherNdImpl:()=>gatherNdImpl,
gatherV2Impl:()=>gatherV2Impl,greaterEqualImpl:()=>greaterEqualImpl,greaterImpl:()=>greaterImpl,lessEqualImpl:()=>lessEqualImpl,
lessImpl:()=>lessImpl,linSpaceImpl:()=>linSpaceImpl,logImpl:()=>logImpl,maxImpl:()=>maxImpl,maximumImpl:()=>maximumImpl,
minimumImpl:()=>minimumImpl,multiplyImpl:()=>multiplyImpl,negImpl:()=>negImpl,notEqualImpl:()=>notEqualImpl,prodImpl:()=>prodImpl,
raggedGatherImpl:()=>raggedGatherImpl,raggedRangeImpl:()=>raggedRangeImpl,raggedTensorToTensorImpl:()=>raggedTensorToTensorImpl,
rangeImpl:()=>rangeImpl,rsqrtImpl:()=>rsqrtImpl,scatterImpl:()=>scatterImpl,sigmoidImpl:()=>sigmoidImpl,simpleAbsImpl:()=>simpleAbsImpl,
sliceImpl:()=>sliceImpl,sparseFillEmptyRowsImpl:()=>sparseFillEmptyRowsImpl,sparseReshapeImpl:()=>sparseReshapeImpl,sparseSegmentReductionImpl:()=>sparseSegmentReductionImpl,
sqrtImpl:()=>sqrtImpl,squaredDifferenceImpl:()=>squaredDifferenceImpl,staticRegexReplaceImpl:()=>staticRegexReplaceImpl,
stridedSliceImpl:()=>stridedSliceImpl,stringNGramsImpl:()=>stringNGramsImpl,stringSplitImpl:()=>stringSplitImpl,stringToHashBucketFastImpl:()=>stringToHashBucketFastImpl,
subImpl:()=>subImpl,tileImpl:()=>tileImpl,topKImpl:()=>topKImpl,transposeImpl:()=>transposeImpl,uniqueImpl:()=>uniqueImpl});function assertNotComplex(tensor,opName){Array.isArray(tensor)||(tensor=[tensor]),tensor.forEach(t=>{t!=null&&util_exports.
assert(t.dtype!=="complex64",()=>`${opName} does not support complex64 tensors in the CPU backend.`)})}function simpleAbsImpl(vals){let resultValues=new Float32Array(vals.length);for(let i=0;i<vals.length;++i)resultValues[i]=
Math.abs(vals[i]);return resultValues}function createSimpleBinaryKernelImpl(op){return(aShape,bShape,aVals,bVals,dtype)=>{let newShape=backend_util_exports.assertAndGetBroadcastShape(
aShape,bShape),resultRank=newShape.length,resultStrides=util_exports.computeStrides(newShape),resultSize=util_exports.sizeFromShape(
newShape),result=util_exports.getTypedArrayFromDType(dtype,resultSize),aRank=aShape.length,bRank=bShape.length,aStrides=util_exports.
computeStrides(aShape),bStrides=util_exports.computeStrides(bShape),aBroadcastDims=backend_util_exports.getBroadcastDims(
aShape,newShape),bBroadcastDims=backend_util_exports.getBroadcastDims(bShape,newShape);if(aBroadcastDims.length+bBroadcastDims.
length===0)for(let i=0;i<result.length;++i)result[i]=op(aVals[i%aVals.length],bVals[i%bVals.length]);else for(let i=0;i<
result.length;++i){let loc=util_exports.indexToLoc(i,resultRank,resultStrides),aLoc=loc.slice(-aRank);aBroadcastDims.forEach(
d=>aLoc[d]=0);let aIndex=util_exports.locToIndex(aLoc,aRank,aStrides),bLoc=loc.slice(-bRank);bBroadcastDims.forEach(d=>bLoc[d]=
0);let bIndex=util_exports.locToIndex(bLoc,bRank,bStrides);result[i]=op(aVals[aIndex],bVals[bIndex])}return[result,newShape]}}function complex(args){let{inputs,backend}=args,{real:real2,imag}=inputs,realVals=backend.data.get(real2.dataId).values,
imagVals=backend.data.get(imag.dataId).values,complexInfo=backend.makeTensorInfo(real2.shape,"complex64"),complex2=backend.
data.get(complexInfo.dataId);return complex2.complexTensorInfos={real:backend.makeTensorInfo(real2.shape,"float32",realVals),
imag:backend.makeTensorInfo(imag.shape,"float32",imagVals)},complexInfo}function zeros(backend,shape,dtype="float32"){if(dtype==="complex64"){let real2=zeros(backend,shape,"float32"),imag=zeros(
backend,shape,"float32");return complex({inputs:{real:real2,imag},backend})}let values=util_exports.makeZerosTypedArray(
util_exports.sizeFromShape(shape),dtype);return backend.makeTensorInfo(shape,dtype,values)}function identity(args){let{inputs,backend}=args,{x}=inputs;return backend.incRef(x.dataId),{dataId:x.dataId,shape:x.shape,
dtype:x.dtype}}var identityConfig={kernelName:Identity,backendName:"cpu",kernelFunc:identity};function real(args){let{inputs,backend}=args,{input}=inputs,real2=backend.data.get(input.dataId).complexTensorInfos.real,
realVal=backend.data.get(real2.dataId).values;return backend.makeTensorInfo(real2.shape,real2.dtype,realVal)}function castImpl(values,shape,inputType,dtype){if(dtype==="int32"){let resultValues=Int32Array.from(values);return[shape,
"int32",resultValues]}if(dtype==="bool"){let zero=util_exports.toTypedArray([0],inputType),[resultData,resultShape]=createSimpleBinaryKernelImpl(
(a,b)=>a!==b?1:0)(shape,[],values,zero,"bool");return[resultShape,"bool",resultData]}throw new Error(`Error in Cast: fai\
led to cast ${inputType} to ${dtype}`)}function cast(args){let{inputs,backend,attrs}=args,{x}=inputs,{dtype}=attrs;if(dtype===
"complex64"){if(x.dtype==="complex64")return identity({inputs:{x},backend});let zerosTensorInfo=zeros(backend,x.shape,x.
dtype),floatX=cast({inputs:{x},backend,attrs:{dtype:"float32"}}),result=complex({inputs:{real:floatX,imag:zerosTensorInfo},
backend});return backend.disposeIntermediateTensorInfo(zerosTensorInfo),backend.disposeIntermediateTensorInfo(floatX),result}
if(x.dtype==="complex64"){let realPart=real({inputs:{input:x},backend}),result=cast({inputs:{x:realPart},backend,attrs:{
dtype}});return backend.disposeIntermediateTensorInfo(realPart),result}if(!util_exports.hasEncodingLoss(x.dtype,dtype)){
let result=identity({inputs:{x},backend});return{dataId:result.dataId,shape:result.shape,dtype}}let values=backend.data.
get(x.dataId).values,[resultShape,resultType,resultData]=castImpl(values,x.shape,x.dtype,dtype);return backend.makeTensorInfo(
resultShape,resultType,resultData)}var castConfig={kernelName:Cast,backendName:"cpu",kernelFunc:cast};function binaryKernelFunc(name,simpleImpl,complexImpl,dtype){return complexImpl==null?({inputs,backend})=>{let{a,b}=inputs,
cpuBackend=backend;assertNotComplex([a,b],name);let aVals=cpuBackend.data.get(a.dataId).values,bVals=cpuBackend.data.get(
b.dataId).values,decodedAVals=a.dtype==="string"?backend_util_exports.fromUint8ToStringArray(aVals):aVals,decodedBVals=a.
dtype==="string"?backend_util_exports.fromUint8ToStringArray(bVals):bVals,$dtype=dtype||a.dtype,[resultData,resultShape]=simpleImpl(
a.shape,b.shape,decodedAVals,decodedBVals,$dtype);return cpuBackend.makeTensorInfo(resultShape,$dtype,resultData)}:({inputs,
backend})=>{let{a,b}=inputs,cpuBackend=backend;if(a.dtype==="complex64"||b.dtype==="complex64"){let $aComplex=cast({inputs:{
x:a},backend:cpuBackend,attrs:{dtype:"complex64"}}),$aComplexVals=cpuBackend.data.get($aComplex.dataId),aReal=$aComplexVals.
complexTensorInfos.real,aImag=$aComplexVals.complexTensorInfos.imag,aRealVals=cpuBackend.data.get(aReal.dataId).values,aImagVals=cpuBackend.
data.get(aImag.dataId).values,$bComplex=cast({inputs:{x:b},backend:cpuBackend,attrs:{dtype:"complex64"}}),$bComplexVals=cpuBackend.
data.get($bComplex.dataId),bReal=$bComplexVals.complexTensorInfos.real,bImag=$bComplexVals.complexTensorInfos.imag,bRealVals=cpuBackend.
data.get(bReal.dataId).values,bImagVals=cpuBackend.data.get(bImag.dataId).values,[resultRealData,resultImagData,resultShape]=complexImpl(
a.shape,b.shape,aRealVals,aImagVals,bRealVals,bImagVals),resultReal=cpuBackend.makeTensorInfo(resultShape,"float32",resultRealData),
resultImag=cpuBackend.makeTensorInfo(resultShape,"float32",resultImagData),result=complex({inputs:{real:resultReal,imag:resultImag},
backend:cpuBackend});return cpuBackend.disposeIntermediateTensorInfo($aComplex),cpuBackend.disposeIntermediateTensorInfo(
$bComplex),cpuBackend.disposeIntermediateTensorInfo(resultReal),cpuBackend.disposeIntermediateTensorInfo(resultImag),result}else{
let aVals=cpuBackend.data.get(a.dataId).values,bVals=cpuBackend.data.get(b.dataId).values,$dtype=dtype||a.dtype,[resultData,
resultShape]=simpleImpl(a.shape,b.shape,aVals,bVals,$dtype);return cpuBackend.makeTensorInfo(resultShape,$dtype,resultData)}}}
function createComplexBinaryKernelImpl(op){return(aShape,bShape,aRealVals,aImagVals,bRealVals,bImagVals)=>{let resultShape=backend_util_exports.
assertAndGetBroadcastShape(aShape,bShape),resultSize=util_exports.sizeFromShape(resultShape),resultRank=resultShape.length,
resultStrides=util_exports.computeStrides(resultShape),resultRealVals=util_exports.getTypedArrayFromDType("float32",resultSize),
resultImagVals=util_exports.getTypedArrayFromDType("float32",resultSize),aBroadcastDims=backend_util_exports.getBroadcastDims(
aShape,resultShape),bBroadcastDims=backend_util_exports.getBroadcastDims(bShape,resultShape),aVals=backend_util_exports.
mergeRealAndImagArrays(aRealVals,aImagVals),bVals=backend_util_exports.mergeRealAndImagArrays(bRealVals,bImagVals),aRank=aShape.
length,aStrides=util_exports.computeStrides(aShape),bRank=bShape.length,bStrides=util_exports.computeStrides(bShape);if(aBroadcastDims.
length+bBroadcastDims.length===0)for(let i=0;i<resultRealVals.length;i++){let aIdx=i%aVals.length,bIdx=i%bVals.length,result=op(
aVals[aIdx*2],aVals[aIdx*2+1],bVals[bIdx*2],bVals[bIdx*2+1]);resultRealVals[i]=result.real,resultImagVals[i]=result.imag}else
for(let i=0;i<resultRealVals.length;i++){let loc=util_exports.indexToLoc(i,resultRank,resultStrides),aLoc=loc.slice(-aRank);
aBroadcastDims.forEach(d=>aLoc[d]=0);let aIndex=util_exports.locToIndex(aLoc,aRank,aStrides),bLoc=loc.slice(-bRank);bBroadcastDims.
forEach(d=>bLoc[d]=0);let bIndex=util_exports.locToIndex(bLoc,bRank,bStrides),opResult=op(aVals[aIndex*2],aVals[aIndex*2+
1],bVals[bIndex*2],bVals[bIndex*2+1]);resultRealVals[i]=opResult.real,resultImagVals[i]=opResult.imag}return[resultRealVals,
resultImagVals,resultShape]}}var addImpl=createSimpleBinaryKernelImpl(((a,b)=>a+b)),addComplexImpl=createComplexBinaryKernelImpl(((aReal,aImag,bReal,bImag)=>({
real:aReal+bReal,imag:aImag+bImag}))),add=binaryKernelFunc("Add",addImpl,addComplexImpl),addConfig={kernelName:"Add",backendName:"\
cpu",kernelFunc:add};function bincountImpl(xVals,weightsVals,weightsDtype,weightsShape,size){let weightsSize=util_exports.sizeFromShape(weightsShape),
outVals=util_exports.makeZerosTypedArray(size,weightsDtype);for(let i=0;i<xVals.length;i++){let value=xVals[i];if(value<
0)throw new Error("Input x must be non-negative!");value>=size||(weightsSize>0?outVals[value]+=weightsVals[i]:outVals[value]+=
1)}return outVals}function bincountReduceImpl(xBuf,weightsBuf,size,binaryOutput=!1){let numRows=xBuf.shape[0],numCols=xBuf.
shape[1],outBuf=buffer([numRows,size],weightsBuf.dtype);for(let i=0;i<numRows;i++)for(let j=0;j<numCols;j++){let value=xBuf.
get(i,j);if(value<0)throw new Error("Input x must be non-negative!");value>=size||(binaryOutput?outBuf.set(1,i,value):weightsBuf.
size>0?outBuf.set(outBuf.get(i,value)+weightsBuf.get(i,j),i,value):outBuf.set(outBuf.get(i,value)+1,i,value))}return outBuf}var bitwiseAndImpl=createSimpleBinaryKernelImpl(((a,b)=>a&b)),bitwiseAnd=binaryKernelFunc(BitwiseAnd,bitwiseAndImpl);function createSimpleUnaryImpl(op){return(values,dtype,attrs)=>{let newValues=util_exports.getArrayFromDType(dtype,values.
length);for(let i=0;i<values.length;++i)newValues[i]=op(values[i],attrs);return newValues}}function unaryKernelFunc(name,op,dtype){let impl=createSimpleUnaryImpl(op);return unaryKernelFuncFromImpl(name,impl,dtype)}
function unaryKernelFuncFromImpl(name,unaryImpl,dtype){return({inputs,attrs,backend})=>{let{x}=inputs;assertNotComplex(x,
name);let cpuBackend=backend,values=cpuBackend.data.get(x.dataId).values,decoded;if(x.dtype==="string"){if(!Array.isArray(
values))throw new Error("String tensor's value was not an instance of Array");decoded=backend_util_exports.fromUint8ToStringArray(
values)}else decoded=values;let $dtype=dtype||x.dtype,newValues=unaryImpl(decoded,$dtype,attrs);return cpuBackend.makeTensorInfo(
x.shape,$dtype,newValues)}}var ceilImpl=createSimpleUnaryImpl(xi=>Math.ceil(xi)),ceil=unaryKernelFuncFromImpl(Ceil,ceilImpl);function concatImpl(inputs,outShape,dtype,simplyConcat){let outVals=util_exports.getArrayFromDType(dtype,util_exports.sizeFromShape(
outShape));if(simplyConcat&&dtype!=="string"){let offset=0;inputs.forEach(input=>{let size=util_exports.sizeFromShape(input.
shape);outVals.set(input.vals,offset),offset+=size})}else{let colOffset=0;inputs.forEach(input=>{let decodedData=dtype===
"string"?backend_util_exports.fromUint8ToStringArray(input.vals):input.vals,tIdx=0;for(let row=0;row<input.shape[0];++row){
let resIdx=row*outShape[1]+colOffset;for(let col=0;col<input.shape[1];++col)outVals[resIdx+col]=decodedData[tIdx++]}colOffset+=
input.shape[1]})}return outVals}var equalImpl=createSimpleBinaryKernelImpl((a,b)=>a===b?1:0),equal=binaryKernelFunc(Equal,equalImpl,null,"bool");var expImpl=createSimpleUnaryImpl(xi=>Math.exp(xi)),exp=unaryKernelFuncFromImpl("Exp",expImpl,"float32");var expm1Impl=createSimpleUnaryImpl(xi=>Math.expm1(xi)),expm1=unaryKernelFuncFromImpl(Expm1,expm1Impl);var floorImpl=createSimpleUnaryImpl(xi=>Math.floor(xi)),floor=unaryKernelFuncFromImpl(Floor,floorImpl);var floorDivImpl=createSimpleBinaryKernelImpl((a,b)=>Math.floor(a/b)),floorDiv=binaryKernelFunc(FloorDiv,floorDivImpl,null,
"int32");function gatherNdImpl(indicesData,paramsBuf,dtype,numSlices,sliceRank,sliceSize,strides,paramsShape,paramsSize){let outBuf=buffer(
[numSlices,sliceSize],dtype);for(let i=0;i<numSlices;i++){let index=[],flattenIndex=0;for(let j=0;j<sliceRank;j++){let dim=indicesData[i*
sliceRank+j];flattenIndex+=dim*strides[j],index.push(dim)}if(flattenIndex<0||flattenIndex>=paramsSize/sliceSize)throw new Error(
`Invalid indices: ${index} does not index into ${paramsShape}`);for(let k=0;k<sliceSize;k++)outBuf.values[i*sliceSize+k]=
paramsBuf.get(...paramsBuf.indexToLoc(flattenIndex*sliceSize+k))}return outBuf}function gatherV2Impl(xBuf,indicesBuf,flattenOutputShape){let outBuf=buffer(flattenOutputShape,xBuf.dtype);for(let i=0;i<
outBuf.size;++i){let originalLoc=outBuf.indexToLoc(i).slice(),batchIdx=originalLoc[0],indicesIdx=originalLoc[2],indicesIndex=indicesBuf.
locToIndex([batchIdx,indicesIdx]);originalLoc[2]=indicesBuf.values[indicesIndex];let originalIndex=xBuf.locToIndex(originalLoc);
0<=originalIndex&&originalIndex<xBuf.values.length&&(outBuf.values[i]=xBuf.values[originalIndex])}return outBuf}var greaterImpl=createSimpleBinaryKernelImpl((a,b)=>a>b?1:0),greater=binaryKernelFunc(Greater,greaterImpl,null,"bool");var greaterEqualImpl=createSimpleBinaryKernelImpl((a,b)=>a>=b?1:0),greaterEqual=binaryKernelFunc(GreaterEqual,greaterEqualImpl,
null,"bool");var lessImpl=createSimpleBinaryKernelImpl((a,b)=>a<b?1:0),less=binaryKernelFunc(Less,lessImpl,null,"bool");var lessEqualImpl=createSimpleBinaryKernelImpl((a,b)=>a<=b?1:0),lessEqual=binaryKernelFunc(LessEqual,lessEqualImpl,null,
"bool");function linSpaceImpl(start,stop,num){let step=(stop-start)/(num-1),values=util_exports.makeZerosTypedArray(num,"float32");
values[0]=start;for(let i=1;i<values.length;i++)values[i]=values[i-1]+step;return values}var logImpl=createSimpleUnaryImpl(xi=>Math.log(xi)),log=unaryKernelFuncFromImpl("Log",logImpl);function maxImpl(aVals,reduceSize,outShape,dtype){let vals=util_exports.getTypedArrayFromDType(dtype,util_exports.sizeFromShape(
outShape));for(let i=0;i<vals.length;++i){let offset=i*reduceSize,max=aVals[offset];for(let j=0;j<reduceSize;++j){let value=aVals[offset+
j];(Number.isNaN(value)||value>max)&&(max=value)}vals[i]=max}return vals}var maximumImpl=createSimpleBinaryKernelImpl(((aValue,bValue)=>Math.max(aValue,bValue))),maximum=binaryKernelFunc(Maximum,
maximumImpl);var minimumImpl=createSimpleBinaryKernelImpl(((aValue,bValue)=>Math.min(aValue,bValue))),minimum=binaryKernelFunc(Minimum,
minimumImpl);var multiplyImpl=createSimpleBinaryKernelImpl(((aValue,bValue)=>aValue*bValue)),multiplyComplexImpl=createComplexBinaryKernelImpl(
((aReal,aImag,bReal,bImag)=>({real:aReal*bReal-aImag*bImag,imag:aReal*bImag+aImag*bReal}))),multiply=binaryKernelFunc(Multiply,
multiplyImpl,multiplyComplexImpl),multiplyConfig={kernelName:Multiply,backendName:"cpu",kernelFunc:multiply};function negImpl(xVals,xShape,xDtype){let minusOne=util_exports.createScalarValue(-1,xDtype);return multiplyImpl([],xShape,
minusOne,xVals,xDtype)}function neg(args){let{inputs,backend}=args,{x}=inputs;assertNotComplex(x,"neg");let xVals=backend.
data.get(x.dataId).values,[res,newShape]=negImpl(xVals,x.shape,x.dtype);return backend.makeTensorInfo(newShape,x.dtype,res)}
var negConfig={kernelName:"Neg",backendName:"cpu",kernelFunc:neg};var notEqualImpl=createSimpleBinaryKernelImpl(((a,b)=>a!==b?1:0)),notEqual=binaryKernelFunc(NotEqual,notEqualImpl,null,"\
bool");function transposeImpl(xVals,xShape,dtype,perm,newShape){let xRank=xShape.length,xSize=util_exports.sizeFromShape(xShape),
xStrides=util_exports.computeStrides(xShape),newStrides=util_exports.computeStrides(newShape),result=util_exports.getTypedArrayFromDType(
dtype,util_exports.sizeFromShape(newShape));for(let i=0;i<xSize;++i){let loc=util_exports.indexToLoc(i,xRank,xStrides),newLoc=new Array(
loc.length);for(let i2=0;i2<newLoc.length;i2++)newLoc[i2]=loc[perm[i2]];let newIndex=util_exports.locToIndex(newLoc,xRank,
newStrides);result[newIndex]=xVals[i]}return result}function transpose(args){let{inputs,attrs,backend}=args,{x}=inputs,{perm}=attrs;assertNotComplex(x,"transpose");let xRank=x.
shape.length,newShape=new Array(xRank);for(let i=0;i<newShape.length;i++)newShape[i]=x.shape[perm[i]];let values=backend.
data.get(x.dataId).values,result=transposeImpl(values,x.shape,x.dtype,perm,newShape);return{dataId:backend.write(result,
newShape,x.dtype),shape:newShape,dtype:x.dtype}}var transposeConfig={kernelName:Transpose,backendName:"cpu",kernelFunc:transpose};function prodImpl(xShape,xDtype,xVals,reductionAxes){let[outShape,reduceShape]=backend_util_exports.computeOutAndReduceShapes(
xShape,reductionAxes),outDtype=upcastType(xDtype,"int32"),outVals=util_exports.makeZerosTypedArray(util_exports.sizeFromShape(
outShape),outDtype),reduceSize=util_exports.sizeFromShape(reduceShape);for(let i=0;i<outVals.length;++i){let offset=i*reduceSize,
prod=1;for(let j=0;j<reduceSize;++j)prod*=xVals[offset+j];outVals[i]=prod}return{outVals,outShape,outDtype}}function validateIndices(indices,indicesShape,numParams){indices.forEach((index,i)=>{if(index<0||index>=numParams){let locString=util_exports.
indexToLoc(i,indicesShape.length,util_exports.computeStrides(indicesShape)).join(",");throw new Error(`indices[${locString}\
] = ${index} is not in [0, ${numParams})`)}})}function validateSplits(paramsNestedSplits,numParamsDenseValues){for(let dim=0;dim<
paramsNestedSplits.length;++dim){let splits=paramsNestedSplits[dim],lastSplit=dim===paramsNestedSplits.length-1?numParamsDenseValues:
paramsNestedSplits[dim+1].length;if(splits.length===0)throw new Error("Ragged splits may not be empty");if(splits[0]<0)throw new Error(
"Ragged splits must be non-negative");if(splits[splits.length-1]>lastSplit)throw new Error("Ragged splits must not point\
 past values");for(let i=1;i<splits.length;++i)if(splits[i-1]>splits[i])throw new Error("Ragged splits must be sorted in\
 ascending order")}}function makeSplits(indices,indicesShape,paramsNestedSplits,numParamsDenseValues){let valueSlices=[],
numValues=0,numSplits=indicesShape.length-1+paramsNestedSplits.length,outSplits=new Array(numSplits).fill(null).map(()=>[
0]);validateSplits(paramsNestedSplits,numParamsDenseValues);let nrows=1;for(let dim=0;dim<indicesShape.length-1;++dim){nrows*=
indicesShape[dim];let rowLength=indicesShape[dim+1];for(let i=1;i<nrows+1;++i)outSplits[dim].push(i*rowLength)}for(let i=0;i<
indices.length;++i){let start=indices[i],limit=indices[i]+1;for(let dim=0;dim<paramsNestedSplits.length;++dim){let splits=paramsNestedSplits[dim],
outDim=dim+indicesShape.length-1;if(outDim>=0){let outSplitsOutDim=outSplits[outDim],delta=outSplitsOutDim[outSplitsOutDim.
length-1]-splits[start];for(let j=start;j<limit;++j)outSplits[outDim].push(splits[j+1]+delta)}start=splits[start],limit=
splits[limit]}limit!==start&&(valueSlices.push([start,limit]),numValues+=limit-start)}return{outSplits,valueSlices,numValues}}
function getSplits(outSplits){let splitsOut=[];for(let i=0;i<outSplits.length;++i){let numSplits=outSplits[i].length,splits=util_exports.
getArrayFromDType("int32",numSplits);splitsOut.push(splits),outSplits[i].forEach((value,j)=>splits[j]=value)}return splitsOut}
function computeFlatOuterDims(orig,numOutDims){let outDims=orig.slice(0,numOutDims);for(;outDims.length<numOutDims;)outDims.
push(1);for(let inDim=numOutDims;inDim<orig.length;inDim++)outDims[numOutDims-1]*=orig[inDim];return outDims}function writeValueSlices(paramsDenseValues,paramsDenseValuesShape,valueSlices,valueSize,values,valuesShape){
let denseM=computeFlatOuterDims(paramsDenseValuesShape,2)[1],valuesM=computeFlatOuterDims(valuesShape,2)[1],outPos=0;for(let slice2 of valueSlices)
for(let i=slice2[0];i<slice2[1];++i){for(let j=0;j<valueSize;++j)values[outPos*valuesM+j]=paramsDenseValues[i*denseM+j];
++outPos}}function getValues(paramsDenseValues,paramsDenseValuesShape,paramsDenseValuesDType,valueSlices,numValues){let valuesShape=paramsDenseValuesShape.
slice();valuesShape[0]=numValues;let valuesOut=util_exports.getArrayFromDType(paramsDenseValuesDType,util_exports.sizeFromShape(
valuesShape)),numElements=paramsDenseValues.length,valueSize=numElements===0?0:numElements/paramsDenseValuesShape[0];return writeValueSlices(
paramsDenseValues,paramsDenseValuesShape,valueSlices,valueSize,valuesOut,valuesShape),[valuesOut,valuesShape]}function raggedGatherImpl(paramsNestedSplits,paramsNestedSplitsShapes,paramsDenseValues,paramsDenseValuesShape,paramsDenseValuesDType,indices,indicesShape,outputRaggedRank){
if(paramsNestedSplits.length===0)throw new Error("paramsNestedSplits must be non empty");if(paramsNestedSplitsShapes[0].
length===0)throw new Error("Split tensors must not be scalars");let numParams=paramsNestedSplitsShapes[0][0]-1;if(validateIndices(
indices,indicesShape,numParams),paramsDenseValuesShape.length===0)throw new Error("params.rank must be nonzero");let numParamsDenseValues=paramsDenseValuesShape[0],
{outSplits,valueSlices,numValues}=makeSplits(indices,indicesShape,paramsNestedSplits,numParamsDenseValues),outputNestedSplits=getSplits(
outSplits),outputDenseValues=getValues(paramsDenseValues,paramsDenseValuesShape,paramsDenseValuesDType,valueSlices,numValues);
return[outputNestedSplits,outputDenseValues[0],outputDenseValues[1]]}var INT32_MAX=2147483647;function raggedRangeImpl(starts,startsShape,startsDType,limits,limitsShape,deltas,deltasShape){
if(startsShape.length>1)throw new Error("starts must be a scalar or vector");if(limitsShape.length>1)throw new Error("li\
mits must be a scalar or vector");if(deltasShape.length>1)throw new Error("deltas must be a scalar or vector");let broadcastStarts=startsShape.
length===0,broadcastLimits=limitsShape.length===0,broadcastDeltas=deltasShape.length===0,inSizes=[];broadcastStarts||inSizes.
push(startsShape[0]),broadcastLimits||inSizes.push(limitsShape[0]),broadcastDeltas||inSizes.push(deltasShape[0]);for(let i=1;i<
inSizes.length;++i)if(inSizes[i]!==inSizes[i-1])throw new Error("starts, limits, and deltas must have the same shape");let nRows=inSizes.
length===0?1:inSizes[0],rtNestedSplits=util_exports.getArrayFromDType("int32",nRows+1);rtNestedSplits[0]=0;for(let row=0;row<
nRows;++row){let start=broadcastStarts?starts[0]:starts[row],limit=broadcastLimits?limits[0]:limits[row],delta=broadcastDeltas?
deltas[0]:deltas[row];if(delta===0)throw new Error("Requires delta != 0");let size;if(delta>0&&limit<start||delta<0&&limit>
start)size=0;else if(size=Math.ceil(Math.abs((limit-start)/delta)),size>INT32_MAX)throw new Error(`Requires ((limit - st\
art) / delta) <= ${INT32_MAX}`);rtNestedSplits[row+1]=rtNestedSplits[row]+size}let nVals=rtNestedSplits[nRows],rtDenseValues=util_exports.
getArrayFromDType(startsDType,nVals),valueIndex=0;for(let row=0;row<nRows;++row){let rowSize=rtNestedSplits[row+1]-rtNestedSplits[row],
value=broadcastStarts?starts[0]:starts[row],delta=broadcastDeltas?deltas[0]:deltas[row];for(let i=0;i<rowSize;++i)rtDenseValues[valueIndex++]=
value,value+=delta}return[rtNestedSplits,rtDenseValues]}var RowPartitionType=backend_util_exports.RowPartitionType,RaggedTensorToTensorOp=class _RaggedTensorToTensorOp{constructor(shape,shapeShape,values,valuesShape,valuesDType,defaultValue,defaultValueShape,rowPartitionValues,rowPartitionValuesShapes,rowPartitionTypeStrings){
this.shape=shape,this.shapeShape=shapeShape,this.values=values,this.valuesShape=valuesShape,this.valuesDType=valuesDType,
this.defaultValue=defaultValue,this.defaultValueShape=defaultValueShape,this.rowPartitionValues=rowPartitionValues,this.
rowPartitionValuesShapes=rowPartitionValuesShapes,this.rowPartitionTypes=backend_util_exports.getRowPartitionTypesHelper(
rowPartitionTypeStrings),this.raggedRank=backend_util_exports.getRaggedRank(this.rowPartitionTypes)}getRowPartitionTypeByDimension(dimension){
return this.rowPartitionTypes[0]===RowPartitionType.FIRST_DIM_SIZE?this.rowPartitionTypes[dimension+1]:this.rowPartitionTypes[dimension]}getRowPartitionTensor(dimension){
return this.rowPartitionTypes[0]===RowPartitionType.FIRST_DIM_SIZE?this.rowPartitionValues[dimension+1]:this.rowPartitionValues[dimension]}getMaxWidth(dimension){
let rowPartitionTensor=this.getRowPartitionTensor(dimension-1);switch(this.getRowPartitionTypeByDimension(dimension-1)){case RowPartitionType.
VALUE_ROWIDS:return _RaggedTensorToTensorOp.getMaxWidthValueRowID(rowPartitionTensor);case RowPartitionType.ROW_SPLITS:return _RaggedTensorToTensorOp.
getMaxWidthRowSplit(rowPartitionTensor);default:throw new Error(`Cannot handle partition type ${RowPartitionType[this.getRowPartitionTypeByDimension(
dimension-1)]}`)}}static getMaxWidthRowSplit(rowSplit){let tensorLength=rowSplit.length;if(tensorLength===0||tensorLength===
1)return 0;let maxWidth=0;for(let i=0;i<tensorLength-1;++i){let currentWidth=rowSplit[i+1]-rowSplit[i];currentWidth>maxWidth&&
(maxWidth=currentWidth)}return maxWidth}static getMaxWidthValueRowID(valueRowIds){let indexLength=valueRowIds.length;if(indexLength===
0)return 0;let firstEqualIndex=0,firstEqualIndexValue=valueRowIds[0],maxWidth=0;for(let i=1;i<indexLength;++i){let value=valueRowIds[i];
value!==firstEqualIndexValue&&(firstEqualIndexValue=value,maxWidth=Math.max(i-firstEqualIndex,maxWidth),firstEqualIndex=
i)}return Math.max(indexLength-firstEqualIndex,maxWidth)}tensorShapeFromTensor(t,tShape,isPartial=!0){if(tShape.length===
0){if(t[0]===-1)return[];throw new Error("The only valid scalar shape tensor is the fully unknown shape specified as -1.")}
return makeShape(t,isPartial)}calculateOutputSize(firstDim){let valueShape=this.valuesShape,defaultValueShape=this.defaultValueShape;
backend_util_exports.validateDefaultValueShape(defaultValueShape,valueShape);let shape=this.tensorShapeFromTensor(this.shape,
this.shapeShape),result=backend_util_exports.combineRaggedTensorToTensorShapes(this.raggedRank,shape,valueShape);result[0]<
0&&(result[0]=firstDim);for(let i=1;i<=this.raggedRank;++i)result[i]<0&&(result[i]=this.getMaxWidth(i));return result}calculateFirstParentOutputIndex(firstDimension,outputIndexMultiplier,firstDimensionOutput){
let minDimension=Math.min(firstDimension,firstDimensionOutput),result=[],currentOutputIndex=0;for(let i=0;i<minDimension;++i,
currentOutputIndex+=outputIndexMultiplier)result.push(currentOutputIndex);for(let i=minDimension;i<firstDimension;++i)result.
push(-1);return util_exports.assert(result.length===firstDimension,()=>"Final length of result must be equal to firstDim\
ension."),result}calculateOutputIndexRowSplit(rowSplit,parentOutputIndex,outputIndexMultiplier,outputSize){let rowSplitSize=rowSplit.
length,result=[];for(let i=0;i<rowSplitSize-1;++i){let rowLength=rowSplit[i+1]-rowSplit[i],realLength=Math.min(outputSize,
rowLength),parentOutputIndexCurrent=parentOutputIndex[i];parentOutputIndexCurrent===-1&&(realLength=0);for(let j=0;j<realLength;++j)
result.push(parentOutputIndexCurrent),parentOutputIndexCurrent+=outputIndexMultiplier;for(let j=0;j<rowLength-realLength;++j)
result.push(-1)}if(rowSplitSize>0&&result.length!==rowSplit[rowSplitSize-1])throw new Error("Invalid row split size.");return result}calculateOutputIndexValueRowID(valueRowIds,parentOutputIndex,outputIndexMultiplier,outputSize){
let indexSize=valueRowIds.length,result=[];if(indexSize===0)return[];let currentOutputColumn=0,currentValueRowId=valueRowIds[0];
if(currentValueRowId>=parentOutputIndex.length)throw new Error(`Got currentValueRowId=${currentValueRowId}, which is not\
 less than ${parentOutputIndex.length}`);let currentOutputIndex=parentOutputIndex[currentValueRowId];result.push(currentOutputIndex);
for(let i=1;i<indexSize;++i){let nextValueRowId=valueRowIds[i];if(nextValueRowId===currentValueRowId)currentOutputIndex>=
0&&(++currentOutputColumn,currentOutputColumn<outputSize?currentOutputIndex+=outputIndexMultiplier:currentOutputIndex=-1);else{
if(currentOutputColumn=0,currentValueRowId=nextValueRowId,nextValueRowId>=parentOutputIndex.length)throw new Error(`Got \
nextValueRowId=${nextValueRowId} which is not less than ${parentOutputIndex.length}`);currentOutputIndex=parentOutputIndex[nextValueRowId]}
result.push(currentOutputIndex)}if(result.length!==valueRowIds.length)throw new Error("Invalid row ids.");return result}calculateOutputIndex(dimension,parentOutputIndex,outputIndexMultiplier,outputSize){
let rowPartitionTensor=this.getRowPartitionTensor(dimension),partitionType=this.getRowPartitionTypeByDimension(dimension);
switch(partitionType){case RowPartitionType.VALUE_ROWIDS:return this.calculateOutputIndexValueRowID(rowPartitionTensor,parentOutputIndex,
outputIndexMultiplier,outputSize);case RowPartitionType.ROW_SPLITS:if(rowPartitionTensor.length-1>parentOutputIndex.length)
throw new Error(`Row partition size is greater than output size: ${rowPartitionTensor.length-1} > ${parentOutputIndex.length}`);
return this.calculateOutputIndexRowSplit(rowPartitionTensor,parentOutputIndex,outputIndexMultiplier,outputSize);default:
throw new Error(`Unsupported partition type: ${RowPartitionType[partitionType]}`)}}getFirstDimensionSize(){let firstPartitionTensor=this.
rowPartitionValues[0];if(this.rowPartitionTypes.length===0)throw new Error("No row_partition_types given.");let firstPartitionType=this.
rowPartitionTypes[0];switch(firstPartitionType){case RowPartitionType.FIRST_DIM_SIZE:return firstPartitionTensor[0];case RowPartitionType.
VALUE_ROWIDS:throw new Error("Cannot handle VALUE_ROWIDS in first dimension.");case RowPartitionType.ROW_SPLITS:return this.
rowPartitionValuesShapes[0][0]-1;default:throw new Error(`Cannot handle type ${RowPartitionType[firstPartitionType]}`)}}compute(){
if(this.rowPartitionValues[0].length<=0)throw new Error("Invalid first partition input. Tensor requires at least one ele\
ment.");let firstDimension=this.getFirstDimensionSize(),outputSize=this.calculateOutputSize(firstDimension),multiplier=new Array(
this.raggedRank+1);multiplier[multiplier.length-1]=1;for(let i=multiplier.length-2;i>=0;--i)multiplier[i]=multiplier[i+1]*
outputSize[i+1];let outputShape=makeShape(outputSize,!1),outputTensor=util_exports.getArrayFromDType(this.valuesDType,util_exports.
sizeFromShape(outputShape));if(multiplier[0]*outputSize[0]>0){let outputIndex=this.calculateFirstParentOutputIndex(firstDimension,
multiplier[0],outputSize[0]);for(let i=1;i<=this.raggedRank;++i)outputIndex=this.calculateOutputIndex(i-1,outputIndex,multiplier[i],
outputSize[i]);this.setOutput(this.raggedRank,outputIndex,outputTensor,outputShape)}return[outputShape,outputTensor]}setOutput(raggedRank,outputIndex,outputTensor,outputShape){
if(outputTensor.length===0)return;let valuesBase=this.values,outputBase=outputTensor,elementShape=outputShape.slice();elementShape=
elementShape.slice(raggedRank+1);let valueElementSize=util_exports.sizeFromShape(elementShape),outputIndexSize=outputIndex.
length,defaultValue=this.defaultValue;if(defaultValue.length!==valueElementSize&&defaultValue.length!==1){let srcShape=this.
defaultValueShape;tidy(()=>{let defaultValueTensor=reshape(defaultValue,srcShape);defaultValue=broadcastTo(defaultValueTensor,
elementShape).dataSync()})}let srcStart=0,dstStart=0,dstEnd=0;for(let srcI=0;srcI<=outputIndexSize;++srcI){let dstI=srcI<
outputIndexSize?outputIndex[srcI]:-1;if(dstI===dstEnd){++dstEnd;continue}if(dstStart<dstEnd){let src=valuesBase.subarray(
srcStart*valueElementSize),dst=outputBase.subarray(dstStart*valueElementSize),nVals=(dstEnd-dstStart)*valueElementSize;copyArray(
dst,src,nVals)}if(srcI>=outputIndexSize){let outputSize=outputTensor.length;dstI=Math.floor(outputSize/valueElementSize)}
if(dstI>dstEnd)if(this.defaultValue.length===1)outputBase.subarray(dstEnd*valueElementSize,dstI*valueElementSize).fill(this.
defaultValue[0]),dstEnd=dstI;else for(;dstI>dstEnd;){let dst=outputBase.slice(dstEnd*valueElementSize);copyArray(dst,defaultValue,
valueElementSize),++dstEnd}dstI<0?(srcStart=srcI+1,dstStart=dstEnd):(srcStart=srcI,dstStart=dstEnd,dstEnd=dstStart+1)}}};
function copyArray(dst,src,size){for(let i=0;i<size;i++)dst[i]=src[i]}function makeShape(shape,isPartial){let out=[];for(let dim of shape){
if(dim<0){if(!isPartial)throw new Error(`Dimension ${dim} must be >= 0`);if(dim<-1)throw new Error(`Dimension ${dim} mus\
t be >= -1`);dim=-1}out.push(dim)}return out}function raggedTensorToTensorImpl(shape,shapesShape,values,valuesShape,valuesDType,defaultValue,defaultValueShape,rowPartitionValues,rowPartitionValuesShapes,rowPartitionTypes){
return new RaggedTensorToTensorOp(shape,shapesShape,values,valuesShape,valuesDType,defaultValue,defaultValueShape,rowPartitionValues,
rowPartitionValuesShapes,rowPartitionTypes).compute()}function rangeImpl(start,stop,step,dtype){let sameStartStop=start===stop,increasingRangeNegativeStep=start<stop&&step<0,
decreasingRangePositiveStep=stop<start&&step>1;if(sameStartStop||increasingRangeNegativeStep||decreasingRangePositiveStep)
return util_exports.makeZerosTypedArray(0,dtype);let numElements=Math.abs(Math.ceil((stop-start)/step)),values=util_exports.
makeZerosTypedArray(numElements,dtype);stop<start&&step===1&&(step=-1),values[0]=start;for(let i=1;i<values.length;i++)values[i]=
values[i-1]+step;return values}var rsqrtImpl=createSimpleUnaryImpl(xi=>1/Math.sqrt(xi)),rsqrt=unaryKernelFuncFromImpl(Rsqrt,rsqrtImpl),rsqrtConfig={kernelName:Rsqrt,
backendName:"cpu",kernelFunc:rsqrt};function scatterImpl(indices,updates,shape,outputSize,sliceSize,numUpdates,sliceRank,strides,defaultValue,sumDupeIndices){
let flattenShape=[outputSize/sliceSize,sliceSize],indicesData=indices.values,updatesData=updates.values;if(outputSize===
0)return buffer(shape,updates.dtype);let outBuf=defaultValue instanceof TensorBuffer?defaultValue:buffer(flattenShape,updates.
dtype);typeof defaultValue=="string"||typeof defaultValue=="number"?outBuf.values.fill(defaultValue):typeof defaultValue==
"boolean"&&outBuf.values.fill(+defaultValue);for(let i=0;i<numUpdates;i++){let index=[],flattenIndex=0;for(let j=0;j<sliceRank;j++){
let dim=indicesData[i*sliceRank+j];index.push(dim),flattenIndex+=dim*strides[j]}if(flattenIndex<0||flattenIndex>=outputSize/
sliceSize)throw new Error(`Invalid indices: ${index} does not index into ${shape}`);for(let k=0;k<sliceSize;k++)sumDupeIndices?
outBuf.values[flattenIndex*sliceSize+k]+=updatesData[i*sliceSize+k]:outBuf.values[flattenIndex*sliceSize+k]=updates.rank===
0?updatesData[0]:updatesData[i*sliceSize+k]}return outBuf}var sigmoidImpl=createSimpleUnaryImpl(xi=>1/(1+Math.exp(-xi))),sigmoid=unaryKernelFunc(Sigmoid,xi=>1/(1+Math.exp(-xi))),
sigmoidConfig={kernelName:Sigmoid,backendName:"cpu",kernelFunc:sigmoid};function sliceImpl(vals,begin,size,shape,dtype){let isContinous=slice_util_exports.isSliceContinous(shape,begin,size),length=util_exports.
sizeFromShape(size),xStrides=util_exports.computeStrides(shape);if(isContinous){let flatOffset=slice_util_exports.computeFlatOffset(
begin,xStrides);return dtype==="string"?vals.slice(flatOffset,flatOffset+length):vals.subarray(flatOffset,flatOffset+length)}
let decodedData=dtype==="string"?backend_util_exports.fromUint8ToStringArray(vals):vals,inBuf=buffer(shape,dtype,decodedData),
outBuf=buffer(size,dtype);for(let i=0;i<outBuf.size;++i){let outLoc=outBuf.indexToLoc(i),inLoc=outLoc.map((idx,j)=>idx+begin[j]);
outBuf.set(inBuf.get(...inLoc),...outLoc)}return dtype==="string"?backend_util_exports.fromStringArrayToUint8(outBuf.values):
outBuf.values}function slice(args){let{inputs,backend,attrs}=args,{x}=inputs,{begin,size}=attrs;assertNotComplex(x,"slic\
e");let[$begin,$size]=slice_util_exports.parseSliceParams(x,begin,size);slice_util_exports.assertParamsValid(x,$begin,$size);
let vals=backend.data.get(x.dataId).values,outVals=sliceImpl(vals,$begin,$size,x.shape,x.dtype);return backend.makeTensorInfo(
$size,x.dtype,outVals)}function sparseFillEmptyRowsImpl(indices,indicesShape,indicesDType,values,valuesDType,denseShape,defaultValue){let indicesCount=indicesShape[0],
denseRows=denseShape[0],emptyRowIndicator=new Array(denseRows),reverseIndexMap=new Array(indicesCount),rank=indicesShape[1];
if(denseRows===0){if(indicesCount!==0)throw new Error(backend_util_exports.getSparseFillEmptyRowsIndicesDenseShapeMismatch(
indicesCount));let outputIndices=util_exports.getArrayFromDType(indicesDType,0),outputValues=util_exports.getArrayFromDType(
valuesDType,0);return[outputIndices,[0,rank],outputValues,emptyRowIndicator,reverseIndexMap]}let rowsAreOrdered=!0,lastIndicesRow=0,
csrOffset=new Array(denseRows).fill(0);for(let i=0;i<indicesCount;++i){let row=indices[i*rank];if(row<0)throw new Error(
backend_util_exports.getSparseFillEmptyRowsNegativeIndexErrorMessage(i,row));if(row>=denseRows)throw new Error(backend_util_exports.
getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(i,row,denseRows));++csrOffset[row],rowsAreOrdered=rowsAreOrdered&&row>=
lastIndicesRow,lastIndicesRow=row}let allRowsFull=!0;for(let row=0;row<denseRows;++row){let rowEmpty=csrOffset[row]===0;
emptyRowIndicator[row]=rowEmpty,allRowsFull=allRowsFull&&!rowEmpty,csrOffset[row]=Math.max(csrOffset[row],1),row>0&&(csrOffset[row]+=
csrOffset[row-1])}if(allRowsFull&&rowsAreOrdered){let outputIndices=indices,outputValues=values;for(let i=0;i<indicesCount;++i)
reverseIndexMap[i]=i;return[outputIndices,[indicesCount,rank],outputValues,emptyRowIndicator,reverseIndexMap]}else{let fullIndicesCount=csrOffset[denseRows-
1],outputIndices=util_exports.getArrayFromDType(indicesDType,fullIndicesCount*rank),outputValues=util_exports.getArrayFromDType(
valuesDType,fullIndicesCount),filledCount=new Array(denseRows).fill(0);for(let i=0;i<indicesCount;++i){let row=indices[i*
rank],offset=filledCount[row],outputI=(row===0?0:csrOffset[row-1])+offset;filledCount[row]++;for(let j=0;j<rank;++j)outputIndices[outputI*
rank+j]=indices[i*rank+j];outputValues[outputI]=values[i],reverseIndexMap[i]=outputI}for(let row=0;row<denseRows;++row)if(filledCount[row]===
0){let startingIndex=row===0?0:csrOffset[row-1];outputIndices[startingIndex*rank+0]=row;for(let col=1;col<rank;++col)outputIndices[startingIndex*
rank+col]=0;outputValues[startingIndex]=defaultValue}return[outputIndices,[fullIndicesCount,rank],outputValues,emptyRowIndicator,
reverseIndexMap]}}function sparseReshapeImpl(inputIndices,inputIndicesShape,inputDType,inputShape,targetShape){let denseSize=util_exports.
sizeFromShape(inputShape),nnz=inputIndicesShape[0],outputRank=targetShape.length,outputShape=[],product=1,unknownIndex=-1;
for(let d=0;d<outputRank;++d){let size=targetShape[d];if(size===-1){if(unknownIndex!==-1)throw new Error(backend_util_exports.
getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(unknownIndex,d));unknownIndex=d,outputShape.push(1)}else{if(size<
0)throw new Error(backend_util_exports.getSparseReshapeNegativeOutputDimErrorMessage(d,size));product*=size,outputShape.
push(size)}}if(unknownIndex!==-1){if(product<=0)throw new Error(backend_util_exports.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage());
let missing=Math.trunc(denseSize/product);if(product*missing!==denseSize)throw new Error(backend_util_exports.getSparseReshapeInputOutputMultipleErrorMessage(
inputShape,outputShape));outputShape[unknownIndex]=missing}if(util_exports.sizeFromShape(outputShape)!==denseSize)throw new Error(
backend_util_exports.getSparseReshapeInputOutputMismatchErrorMessage(inputShape,outputShape));let inputRank=inputShape.length,
inputStrides=[];if(inputRank>0){inputStrides[inputRank-1]=1;for(let d=inputRank-2;d>=0;--d)inputStrides[d]=inputStrides[d+
1]*inputShape[d+1]}let outputStrides=[];if(outputRank>0){outputStrides[outputRank-1]=1;for(let d=outputRank-2;d>=0;--d)outputStrides[d]=
outputStrides[d+1]*outputShape[d+1]}let newIndices=util_exports.getArrayFromDType(inputDType,nnz*outputRank);for(let i=0;i<
nnz;++i){let id=0;for(let j=0;j<inputRank;++j)id+=inputIndices[i*inputRank+j]*inputStrides[j];for(let j=0;j<outputRank;++j)
newIndices[i*outputRank+j]=Math.trunc(id/outputStrides[j]),id%=outputStrides[j]}return[newIndices,[nnz,outputRank],outputShape]}function sparseSegmentReductionImpl(input,inputShape,inputDType,indices,segmentIds,isMean=!1,defaultValue=0){let numIndices=indices.
length,inputFlat=[inputShape[0],input.length/inputShape[0]],numCol=inputFlat[1],outputRows=numIndices>0?segmentIds[numIndices-
1]+1:0;if(outputRows<0)throw new Error(backend_util_exports.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let outputShape=inputShape.
slice();outputShape[0]=outputRows;let outputLength=outputShape.reduce((product,value)=>product*value,1),output=util_exports.
getArrayFromDType(inputDType,outputLength);if(numIndices===0)return outputRows>0&&output.fill(defaultValue),[output,outputShape];
if(outputRows<=0)throw new Error(backend_util_exports.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let start=0,
end=1,uninitializedIndex=0,outIndex=segmentIds[start];for(;;){let nextIndex=0;if(end<numIndices){if(nextIndex=segmentIds[end],
outIndex===nextIndex){++end;continue}if(outIndex>=nextIndex)throw new Error(backend_util_exports.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage())}
if(outIndex<0||outIndex>=outputRows)throw new Error(backend_util_exports.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(
outIndex,outputRows));outIndex>uninitializedIndex&&output.fill(defaultValue,uninitializedIndex*numCol,outIndex*numCol);for(let i=start;i<
end;++i){let index=indices[i];if(index<0||index>=inputFlat[0])throw new Error(backend_util_exports.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(
i,indices[i],inputFlat[0]));for(let j=0;j<numCol;j++)output[outIndex*numCol+j]+=input[index*numCol+j]}if(isMean)for(let j=0;j<
numCol;j++)output[outIndex*numCol+j]/=end-start;if(start=end,++end,uninitializedIndex=outIndex+1,outIndex=nextIndex,end>
numIndices)break}return uninitializedIndex<outputRows&&output.fill(defaultValue,uninitializedIndex*numCol,outputRows*numCol),
[output,outputShape]}var sqrtImpl=createSimpleUnaryImpl(xi=>Math.sqrt(xi)),sqrt=unaryKernelFunc(Sqrt,xi=>Math.sqrt(xi));var squaredDifferenceImpl=createSimpleBinaryKernelImpl(((a,b)=>{let diff=a-b;return diff*diff})),squaredDifference=binaryKernelFunc(
SquaredDifference,squaredDifferenceImpl);var staticRegexReplaceImpl=createSimpleUnaryImpl((x,attrs)=>{let{pattern,replaceGlobal,rewrite}=attrs;return x.replace(new RegExp(
pattern,replaceGlobal?"g":""),rewrite)}),staticRegexReplace=unaryKernelFuncFromImpl(StaticRegexReplace,staticRegexReplaceImpl);function stridedSliceImpl(outShape,xBuf,strides,begin){let outBuf=buffer(outShape,xBuf.dtype);for(let i=0;i<outBuf.size;i++){
let loc=outBuf.indexToLoc(i),newLoc=new Array(loc.length);for(let j=0;j<newLoc.length;j++)newLoc[j]=loc[j]*strides[j]+begin[j];
outBuf.set(xBuf.get(...newLoc),...loc)}return outBuf}var StringNGramsOp=class{constructor(separator,nGramWidths,leftPad,rightPad,padWidth,preserveShortSequences){this.separator=
util_exports.encodeString(separator),this.nGramWidths=nGramWidths,this.leftPad=util_exports.encodeString(leftPad),this.rightPad=
util_exports.encodeString(rightPad),this.padWidth=padWidth,this.preserveShort=preserveShortSequences}getPadWidth(nGramWidth){
return Math.min(this.padWidth<0?nGramWidth-1:this.padWidth,nGramWidth-1)}getNumNGrams(length,nGramWidth){let padWidth=this.
getPadWidth(nGramWidth);return Math.max(0,length+2*padWidth-nGramWidth+1)}createNGrams(data,splitIndex,output,outputStartIndex,numNGrams,nGramWidth){
for(let nGramIndex=0;nGramIndex<numNGrams;++nGramIndex){let padWidth=this.getPadWidth(nGramWidth),leftPadding=Math.max(0,
padWidth-nGramIndex),rightPadding=Math.max(0,padWidth-(numNGrams-(nGramIndex+1))),numTokens=nGramWidth-(leftPadding+rightPadding),
dataStartIndex=splitIndex+(leftPadding>0?0:nGramIndex-padWidth),nGramSize=0;nGramSize+=leftPadding*this.leftPad.length;for(let n=0;n<
numTokens;++n)nGramSize+=data[dataStartIndex+n].length;nGramSize+=rightPadding*this.rightPad.length;let numSeparators=leftPadding+
rightPadding+numTokens-1;nGramSize+=numSeparators*this.separator.length,output[outputStartIndex+nGramIndex]=new Uint8Array(
nGramSize);let nGram=output[outputStartIndex+nGramIndex],nextNGramIndex=0,appendToNGram=str=>str.forEach(value=>nGram[nextNGramIndex++]=
value);for(let n=0;n<leftPadding;++n)appendToNGram(this.leftPad),appendToNGram(this.separator);for(let n=0;n<numTokens-1;++n)
appendToNGram(data[dataStartIndex+n]),appendToNGram(this.separator);if(numTokens>0){appendToNGram(data[dataStartIndex+numTokens-
1]);for(let n=0;n<rightPadding;++n)appendToNGram(this.separator),appendToNGram(this.rightPad)}else{for(let n=0;n<rightPadding-
1;++n)appendToNGram(this.rightPad),appendToNGram(this.separator);appendToNGram(this.rightPad)}}}compute(data,splits){let inputDataSize=data.
length,splitsSize=splits.length;if(splitsSize>0){let prevSplit=splits[0];if(prevSplit!==0)throw new Error(`First split v\
alue must be 0, got ${prevSplit}`);for(let i=1;i<splitsSize;++i){let validSplits=splits[i]>=prevSplit;if(validSplits=validSplits&&
splits[i]<=inputDataSize,!validSplits)throw new Error(`Invalid split value ${splits[i]}, must be in [${prevSplit}, ${inputDataSize}\
]`);prevSplit=splits[i]}if(prevSplit!==inputDataSize)throw new Error(`Last split value must be data size. Expected ${inputDataSize}\
, got ${prevSplit}`)}let numBatchItems=splitsSize-1,nGramsSplits=util_exports.getArrayFromDType("int32",splitsSize);if(inputDataSize===
0||splitsSize===0){let empty=new Array(inputDataSize);for(let i=0;i<=numBatchItems;++i)nGramsSplits[i]=0;return[empty,nGramsSplits]}
nGramsSplits[0]=0;for(let i=1;i<=numBatchItems;++i){let length=splits[i]-splits[i-1],numNGrams=0;this.nGramWidths.forEach(
nGramWidth=>{numNGrams+=this.getNumNGrams(length,nGramWidth)}),this.preserveShort&&length>0&&numNGrams===0&&(numNGrams=1),
nGramsSplits[i]=nGramsSplits[i-1]+numNGrams}let nGrams=new Array(nGramsSplits[numBatchItems]);for(let i=0;i<numBatchItems;++i){
let splitIndex=splits[i],outputStartIdx=nGramsSplits[i];if(this.nGramWidths.forEach(nGramWidth=>{let length=splits[i+1]-
splits[i],numNGrams=this.getNumNGrams(length,nGramWidth);this.createNGrams(data,splitIndex,nGrams,outputStartIdx,numNGrams,
nGramWidth),outputStartIdx+=numNGrams}),this.preserveShort&&outputStartIdx===nGramsSplits[i]){let dataLength=splits[i+1]-
splits[i];if(dataLength===0)continue;let nGramWidth=dataLength+2*this.padWidth;this.createNGrams(data,splitIndex,nGrams,
outputStartIdx,1,nGramWidth)}}return[nGrams,nGramsSplits]}};function stringNGramsImpl(data,dataSplits,separator,nGramWidths,leftPad,rightPad,padWidth,preserveShortSequences){
return new StringNGramsOp(separator,nGramWidths,leftPad,rightPad,padWidth,preserveShortSequences).compute(data,dataSplits)}function split(str,delimiters,skipEmpty,result){if(!str.length)return;if(delimiters.length===0){for(let i=0;i<str.length;++i)
result.push(str.subarray(i,i+1));return}if(delimiters.length===1){let delimiter=delimiters[0],f=str.indexOf(delimiter);for(;f!==
-1;){let token=str.subarray(0,f);(!skipEmpty||token.length!==0)&&result.push(token),str=str.subarray(f+1),f=str.indexOf(
delimiter)}(!skipEmpty||str.length!==0)&&result.push(str);return}let tokenStart=0;for(let i=0;i<str.length+1;i++)if(i===
str.length||delimiters.indexOf(str[i])!==-1){let token=str.subarray(tokenStart,i);(!skipEmpty||token.length!==0)&&result.
push(token),tokenStart=i+1}}function stringSplitImpl(input,delimiter,skipEmpty){let batchSize=input.length,tokens=[],outputSize=0,
maxNumEntries=0,numIndices=new Array(batchSize);for(let i=0;i<batchSize;++i){let prevTokensLength=tokens.length;split(input[i],
delimiter,skipEmpty,tokens);let nEntries=tokens.length-prevTokensLength;numIndices[i]=nEntries,outputSize+=nEntries,maxNumEntries=
Math.max(maxNumEntries,nEntries)}let indices=util_exports.getArrayFromDType("int32",outputSize*2),values=new Array(outputSize),
shape=[batchSize,maxNumEntries],c=0;for(let i=0;i<batchSize;++i)for(let j=0;j<numIndices[i];++j)indices[c*2]=i,indices[c*
2+1]=j,values[c]=tokens[c],++c;return[indices,values,shape]}function stringToHashBucketFastImpl(input,numBuckets){let output=util_exports.getArrayFromDType("int32",input.length);for(let i=0;i<
input.length;++i)output[i]=util_exports.fingerPrint64(input[i]).modulo(numBuckets).getLowBitsUnsigned();return output}var subImpl=createSimpleBinaryKernelImpl(((aValue,bValue)=>aValue-bValue)),subComplexImpl=createComplexBinaryKernelImpl(
((aReal,aImag,bReal,bImag)=>({real:aReal-bReal,imag:aImag-bImag}))),sub=binaryKernelFunc("Sub",subImpl,subComplexImpl),subConfig={
kernelName:"Sub",backendName:"cpu",kernelFunc:sub};function tileImpl(xBuf,reps){let newShape=new Array(xBuf.rank);for(let i=0;i<newShape.length;i++)newShape[i]=xBuf.shape[i]*
reps[i];let result=buffer(newShape,xBuf.dtype);for(let i=0;i<result.values.length;++i){let newLoc=result.indexToLoc(i),originalLoc=new Array(
xBuf.rank);for(let j=0;j<originalLoc.length;j++)originalLoc[j]=newLoc[j]%xBuf.shape[j];let originalIndex=xBuf.locToIndex(
originalLoc);result.values[i]=xBuf.values[originalIndex]}return result}var comparePair=(a,b)=>{let valueDiff=b.value-a.value;return valueDiff===0?a.index-b.index:valueDiff};function select(array,k,left=0,right=array.
length-1){for(;right>left;){if(right-left>600){let n=right-left+1,i2=k-left+1,z=Math.log(n),s=.5*Math.exp(2*z/3),sd=.5*Math.
sqrt(z*s*(n-s)/n)*Math.sign(i2-n/2),newLeft=Math.max(left,Math.floor(k-i2*s/n+sd)),newRight=Math.min(right,Math.floor(k+
(n-i2)*s/n+sd));select(array,k,newLeft,newRight)}let t=array[k],i=left,j=right;for(util_exports.swap(array,left,k),comparePair(
array[right],t)>0&&util_exports.swap(array,left,right);i<j;){for(util_exports.swap(array,i,j),i++,j--;comparePair(array[i],
t)<0;)i=i+1;for(;comparePair(array[j],t)>0;)j=j-1}comparePair(array[left],t)===0?util_exports.swap(array,left,j):(j=j+1,
util_exports.swap(array,j,right)),j<=k&&(left=j+1),k<=j&&(right=j-1)}}function topKImpl(x,xShape,xDtype,k,sorted){let lastDim=xShape[xShape.
length-1],[batch,size]=[x.length/lastDim,lastDim],allTopKVals=util_exports.getTypedArrayFromDType(xDtype,batch*k),allTopKIndices=util_exports.
getTypedArrayFromDType("int32",batch*k);for(let b=0;b<batch;b++){let offset=b*size,vals=x.subarray(offset,offset+size),valAndInd=new Array(
vals.length);vals.forEach((value,index)=>valAndInd[index]={value,index}),k<valAndInd.length&&(select(valAndInd,k),valAndInd=
valAndInd.slice(0,k)),sorted&&valAndInd.sort(comparePair);let outOffset=b*k,topKVals=allTopKVals.subarray(outOffset,outOffset+
k),topKIndices=allTopKIndices.subarray(outOffset,outOffset+k);for(let i=0;i<k;i++)topKVals[i]=valAndInd[i].value,topKIndices[i]=
valAndInd[i].index}let outputShape=xShape.slice();return outputShape[outputShape.length-1]=k,[buffer(outputShape,xDtype,
allTopKVals),buffer(outputShape,"int32",allTopKIndices)]}function uniqueImpl(values,axis,shape,dtype){let $axis=util_exports.parseAxisParam(axis,shape)[0],newShape=[1,shape[0],1];
for(let i=0;i<$axis;i++)newShape[0]*=shape[i];newShape[1]=shape[$axis];for(let i=$axis+1;i<shape.length;i++)newShape[2]*=
shape[i];let uniqueElements=new Map,indices=new Int32Array(shape[$axis]),inputBuffer=new TensorBuffer(newShape,dtype,values),
uniqueIndices=[],is1DTensor=newShape[0]===1&&newShape[2]===1;for(let i=0;i<shape[$axis];i++){let element;if(is1DTensor)element=
values[i].toString();else{let axisValues=[];for(let m=0;m<newShape[0];m++)for(let n=0;n<newShape[2];n++)axisValues.push(
inputBuffer.get(m,i,n));element=axisValues.join(",")}let existingIndex=uniqueElements.get(element);if(existingIndex!=null)
indices[i]=existingIndex;else{let uniqueIndex=uniqueElements.size;uniqueElements.set(element,uniqueIndex),indices[i]=uniqueIndex,
uniqueIndices.push(i)}}let outputTmpShape=newShape.slice();outputTmpShape[1]=uniqueElements.size;let outputBuffer=new TensorBuffer(
outputTmpShape,dtype);uniqueIndices.forEach((uniqueElementIndex,i)=>{for(let m=0;m<newShape[0];m++)for(let n=0;n<newShape[2];n++)
outputBuffer.set(inputBuffer.get(m,uniqueElementIndex,n),m,i,n)});let outputShape=shape.slice();return outputShape[$axis]=
outputTmpShape[1],{outputValues:outputBuffer.values,outputShape,indices}}export{assertNotComplex,createSimpleBinaryKernelImpl,complex,zeros,identity,identityConfig,real,cast,castConfig,binaryKernelFunc,
addConfig,unaryKernelFunc,concatImpl,exp,maxImpl,multiplyConfig,negConfig,transposeImpl,transpose,transposeConfig,rsqrtConfig,
sigmoidConfig,sliceImpl,slice,sub,subConfig,shared_exports};
/*! For license information please see chunk-MLCEWIV5.js.LEGAL.txt */
