import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{concatImpl,sliceImpl}from"./chunk-MLCEWIV5.js";import{BatchMatMul,Cast,Concat,DataStorage,Identity,KernelBackend,
Mean,Multiply,OneHot,RealDiv,Relu,Reshape,Rsqrt,Sigmoid,Softmax,Softplus,SplitV,Square,Step,Transpose,backend_util_exports,
broadcast_util_exports,deprecationWarn,engine,env,registerBackend,registerKernel,slice_util_exports,tensor,util_exports}from"./chunk-VVLB5VCU.js";
import{__commonJS,__export,__require,__toESM}from"./chunk-5EUT3UWG.js";var require_tfjs_backend_wasm=__commonJS({"node_modules/@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js"(exports,module){
var WasmBackendModule=(()=>{var _scriptDir=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;
return typeof import.meta.filename<"u"&&(_scriptDir=_scriptDir||import.meta.filename),(function(WasmBackendModule2){WasmBackendModule2=
WasmBackendModule2||{};var Module=typeof WasmBackendModule2<"u"?WasmBackendModule2:{},readyPromiseResolve,readyPromiseReject;
Module.ready=new Promise(function(resolve,reject){readyPromiseResolve=resolve,readyPromiseReject=reject});var beforeListeners;
typeof process<"u"&&process.listeners&&(beforeListeners={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.
listeners("unhandledRejection")});var moduleOverrides=Object.assign({},Module),arguments_=[],thisProgram="./this.program",
quit_=(status,toThrow)=>{throw toThrow},ENVIRONMENT_IS_WEB=typeof window=="object",ENVIRONMENT_IS_WORKER=typeof importScripts==
"function",ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node==
"string",scriptDirectory="";function locateFile(path){return Module.locateFile?Module.locateFile(path,scriptDirectory):scriptDirectory+
path}var read_,readAsync,readBinary,setWindowTitle;function logExceptionOnExit(e){if(e instanceof ExitStatus)return;err(
"exiting due to exception: "+e)}if(ENVIRONMENT_IS_NODE){var fs=__require("fs"),nodePath=__require("path");ENVIRONMENT_IS_WORKER?
scriptDirectory=nodePath.dirname(scriptDirectory)+"/":scriptDirectory=import.meta.dirname+"/",read_=(filename,binary)=>(filename=
isFileURI(filename)?new URL(filename):nodePath.normalize(filename),fs.readFileSync(filename,binary?void 0:"utf8")),readBinary=
filename=>{var ret=read_(filename,!0);return ret.buffer||(ret=new Uint8Array(ret)),ret},readAsync=(filename,onload,onerror)=>{
filename=isFileURI(filename)?new URL(filename):nodePath.normalize(filename),fs.readFile(filename,function(err2,data){err2?
onerror(err2):onload(data.buffer)})},process.argv.length>1&&(thisProgram=process.argv[1].replace(/\\/g,"/")),arguments_=
process.argv.slice(2),process.on("uncaughtException",function(ex){if(!(ex instanceof ExitStatus))throw ex}),process.on("\
unhandledRejection",function(reason){throw reason}),quit_=(status,toThrow)=>{if(keepRuntimeAlive())throw process.exitCode=
status,toThrow;logExceptionOnExit(toThrow),process.exit(status)},Module.inspect=function(){return"[Emscripten Module obj\
ect]"}}else(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER)&&(ENVIRONMENT_IS_WORKER?scriptDirectory=self.location.href:typeof document<
"u"&&document.currentScript&&(scriptDirectory=document.currentScript.src),_scriptDir&&(scriptDirectory=_scriptDir),scriptDirectory.
indexOf("blob:")!==0?scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1):scriptDirectory=
"",read_=url=>{var xhr=new XMLHttpRequest;return xhr.open("GET",url,!1),xhr.send(null),xhr.responseText},ENVIRONMENT_IS_WORKER&&
(readBinary=url=>{var xhr=new XMLHttpRequest;return xhr.open("GET",url,!1),xhr.responseType="arraybuffer",xhr.send(null),
new Uint8Array(xhr.response)}),readAsync=(url,onload,onerror)=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,!0),xhr.responseType=
"arraybuffer",xhr.onload=()=>{if(xhr.status==200||xhr.status==0&&xhr.response){onload(xhr.response);return}onerror()},xhr.
onerror=onerror,xhr.send(null)},setWindowTitle=title=>document.title=title);var out=Module.print||console.log.bind(console),
err=Module.printErr||console.warn.bind(console);Object.assign(Module,moduleOverrides),moduleOverrides=null,Module.arguments&&
(arguments_=Module.arguments),Module.thisProgram&&(thisProgram=Module.thisProgram),Module.quit&&(quit_=Module.quit);var POINTER_SIZE=4,
wasmBinary;Module.wasmBinary&&(wasmBinary=Module.wasmBinary);var noExitRuntime=Module.noExitRuntime||!0;typeof WebAssembly!=
"object"&&abort("no native wasm support detected");var wasmMemory,ABORT=!1,EXITSTATUS;function assert(condition,text){condition||
abort(text)}var UTF8Decoder=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){
idx>>>=0;for(var endIdx=idx+maxBytesToRead,endPtr=idx;heapOrArray[endPtr]&&!(endPtr>=endIdx);)++endPtr;if(endPtr-idx>16&&
heapOrArray.buffer&&UTF8Decoder)return UTF8Decoder.decode(heapOrArray.subarray(idx,endPtr));for(var str="";idx<endPtr;){
var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==
192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224?u0=(u0&15)<<12|u1<<6|
u2:u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63,u0<65536)str+=String.fromCharCode(u0);else{var ch=u0-65536;str+=String.
fromCharCode(55296|ch>>10,56320|ch&1023)}}return str}function UTF8ToString(ptr,maxBytesToRead){return ptr>>>=0,ptr?UTF8ArrayToString(
HEAPU8,ptr,maxBytesToRead):""}function stringToUTF8Array(str,heap,outIdx,maxBytesToWrite){if(outIdx>>>=0,!(maxBytesToWrite>
0))return 0;for(var startIdx=outIdx,endIdx=outIdx+maxBytesToWrite-1,i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=
55296&&u<=57343){var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++>>>
0]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++>>>0]=192|u>>6,heap[outIdx++>>>0]=128|u&63}else if(u<=65535){
if(outIdx+2>=endIdx)break;heap[outIdx++>>>0]=224|u>>12,heap[outIdx++>>>0]=128|u>>6&63,heap[outIdx++>>>0]=128|u&63}else{if(outIdx+
3>=endIdx)break;heap[outIdx++>>>0]=240|u>>18,heap[outIdx++>>>0]=128|u>>12&63,heap[outIdx++>>>0]=128|u>>6&63,heap[outIdx++>>>
0]=128|u&63}}return heap[outIdx>>>0]=0,outIdx-startIdx}function stringToUTF8(str,outPtr,maxBytesToWrite){return stringToUTF8Array(
str,HEAPU8,outPtr,maxBytesToWrite)}var buffer,HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateGlobalBufferAndViews(buf){
buffer=buf,Module.HEAP8=HEAP8=new Int8Array(buf),Module.HEAP16=HEAP16=new Int16Array(buf),Module.HEAP32=HEAP32=new Int32Array(
buf),Module.HEAPU8=HEAPU8=new Uint8Array(buf),Module.HEAPU16=HEAPU16=new Uint16Array(buf),Module.HEAPU32=HEAPU32=new Uint32Array(
buf),Module.HEAPF32=HEAPF32=new Float32Array(buf),Module.HEAPF64=HEAPF64=new Float64Array(buf)}var INITIAL_MEMORY=Module.
INITIAL_MEMORY||16777216,wasmTable,__ATPRERUN__=[],__ATINIT__=[],__ATPOSTRUN__=[],runtimeInitialized=!1;function keepRuntimeAlive(){
return noExitRuntime}function preRun(){if(Module.preRun)for(typeof Module.preRun=="function"&&(Module.preRun=[Module.preRun]);Module.
preRun.length;)addOnPreRun(Module.preRun.shift());callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){runtimeInitialized=
!0,callRuntimeCallbacks(__ATINIT__)}function postRun(){if(Module.postRun)for(typeof Module.postRun=="function"&&(Module.
postRun=[Module.postRun]);Module.postRun.length;)addOnPostRun(Module.postRun.shift());callRuntimeCallbacks(__ATPOSTRUN__)}
function addOnPreRun(cb){__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnPostRun(cb){
__ATPOSTRUN__.unshift(cb)}var runDependencies=0,runDependencyWatcher=null,dependenciesFulfilled=null;function addRunDependency(id){
runDependencies++,Module.monitorRunDependencies&&Module.monitorRunDependencies(runDependencies)}function removeRunDependency(id){
if(runDependencies--,Module.monitorRunDependencies&&Module.monitorRunDependencies(runDependencies),runDependencies==0&&(runDependencyWatcher!==
null&&(clearInterval(runDependencyWatcher),runDependencyWatcher=null),dependenciesFulfilled)){var callback=dependenciesFulfilled;
dependenciesFulfilled=null,callback()}}function abort(what){Module.onAbort&&Module.onAbort(what),what="Aborted("+what+")",
err(what),ABORT=!0,EXITSTATUS=1,what+=". Build with -sASSERTIONS for more info.";var e=new WebAssembly.RuntimeError(what);
throw readyPromiseReject(e),e}var dataURIPrefix="data:application/octet-stream;base64,";function isDataURI(filename){return filename.
startsWith(dataURIPrefix)}function isFileURI(filename){return filename.startsWith("file://")}var wasmBinaryFile;wasmBinaryFile=
"tfjs-backend-wasm.wasm",isDataURI(wasmBinaryFile)||(wasmBinaryFile=locateFile(wasmBinaryFile));function getBinary(file){
try{if(file==wasmBinaryFile&&wasmBinary)return new Uint8Array(wasmBinary);if(readBinary)return readBinary(file);throw"bo\
th async and sync fetching of the wasm failed"}catch(err2){abort(err2)}}function getBinaryPromise(){if(!wasmBinary&&(ENVIRONMENT_IS_WEB||
ENVIRONMENT_IS_WORKER)){if(typeof fetch=="function"&&!isFileURI(wasmBinaryFile))return fetch(wasmBinaryFile,{credentials:"\
same-origin"}).then(function(response){if(!response.ok)throw"failed to load wasm binary file at '"+wasmBinaryFile+"'";return response.
arrayBuffer()}).catch(function(){return getBinary(wasmBinaryFile)});if(readAsync)return new Promise(function(resolve,reject){
readAsync(wasmBinaryFile,function(response){resolve(new Uint8Array(response))},reject)})}return Promise.resolve().then(function(){
return getBinary(wasmBinaryFile)})}function createWasm(){var info={env:asmLibraryArg,wasi_snapshot_preview1:asmLibraryArg};
function receiveInstance(instance,module2){var exports3=instance.exports;Module.asm=exports3,wasmMemory=Module.asm.memory,
updateGlobalBufferAndViews(wasmMemory.buffer),wasmTable=Module.asm.__indirect_function_table,addOnInit(Module.asm.__wasm_call_ctors),
removeRunDependency("wasm-instantiate")}addRunDependency("wasm-instantiate");function receiveInstantiationResult(result){
receiveInstance(result.instance)}function instantiateArrayBuffer(receiver){return getBinaryPromise().then(function(binary){
return WebAssembly.instantiate(binary,info)}).then(function(instance){return instance}).then(receiver,function(reason){err(
"failed to asynchronously prepare wasm: "+reason),abort(reason)})}function instantiateAsync(){return!wasmBinary&&typeof WebAssembly.
instantiateStreaming=="function"&&!isDataURI(wasmBinaryFile)&&!isFileURI(wasmBinaryFile)&&!ENVIRONMENT_IS_NODE&&typeof fetch==
"function"?fetch(wasmBinaryFile,{credentials:"same-origin"}).then(function(response){var result=WebAssembly.instantiateStreaming(
response,info);return result.then(receiveInstantiationResult,function(reason){return err("wasm streaming compile failed:\
 "+reason),err("falling back to ArrayBuffer instantiation"),instantiateArrayBuffer(receiveInstantiationResult)})}):instantiateArrayBuffer(
receiveInstantiationResult)}if(Module.instantiateWasm)try{var exports2=Module.instantiateWasm(info,receiveInstance);return exports2}catch(e){
err("Module.instantiateWasm callback failed with error: "+e),readyPromiseReject(e)}return instantiateAsync().catch(readyPromiseReject),
{}}var tempDouble,tempI64;function ExitStatus(status){this.name="ExitStatus",this.message="Program terminated with exit("+
status+")",this.status=status}function callRuntimeCallbacks(callbacks){for(;callbacks.length>0;)callbacks.shift()(Module)}
function _abort(){abort("")}function getHeapMax(){return 4294901760}function _emscripten_get_heap_max(){return getHeapMax()}
function _emscripten_memcpy_big(dest,src,num){HEAPU8.copyWithin(dest>>>0,src>>>0,src+num>>>0)}function emscripten_realloc_buffer(size){
try{return wasmMemory.grow(size-buffer.byteLength+65535>>>16),updateGlobalBufferAndViews(wasmMemory.buffer),1}catch{}}function _emscripten_resize_heap(requestedSize){
var oldSize=HEAPU8.length;requestedSize=requestedSize>>>0;var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize)return!1;
let alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple;for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*
(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignUp(
Math.max(requestedSize,overGrownHeapSize),65536)),replacement=emscripten_realloc_buffer(newSize);if(replacement)return!0}
return!1}var SYSCALLS={varargs:void 0,get:function(){SYSCALLS.varargs+=4;var ret=HEAP32[SYSCALLS.varargs-4>>>2];return ret},
getStr:function(ptr){var ret=UTF8ToString(ptr);return ret}};function _fd_close(fd){return 52}function _fd_seek(fd,offset_low,offset_high,whence,newOffset){
return 70}var printCharBuffers=[null,[],[]];function printChar(stream,curr){var buffer2=printCharBuffers[stream];curr===
0||curr===10?((stream===1?out:err)(UTF8ArrayToString(buffer2,0)),buffer2.length=0):buffer2.push(curr)}function _fd_write(fd,iov,iovcnt,pnum){
for(var num=0,i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>>2],len=HEAPU32[iov+4>>>2];iov+=8;for(var j=0;j<len;j++)printChar(fd,
HEAPU8[ptr+j>>>0]);num+=len}return HEAPU32[pnum>>>2]=num,0}function getCFunc(ident){var func=Module["_"+ident];return func}
function writeArrayToMemory(array,buffer2){HEAP8.set(array,buffer2>>>0)}function ccall(ident,returnType,argTypes,args,opts){
var toC={string:str=>{var ret2=0;if(str!=null&&str!==0){var len=(str.length<<2)+1;ret2=stackAlloc(len),stringToUTF8(str,
ret2,len)}return ret2},array:arr=>{var ret2=stackAlloc(arr.length);return writeArrayToMemory(arr,ret2),ret2}};function convertReturnValue(ret2){
return returnType==="string"?UTF8ToString(ret2):returnType==="boolean"?!!ret2:ret2}var func=getCFunc(ident),cArgs=[],stack=0;
if(args)for(var i=0;i<args.length;i++){var converter=toC[argTypes[i]];converter?(stack===0&&(stack=stackSave()),cArgs[i]=
converter(args[i])):cArgs[i]=args[i]}var ret=func.apply(null,cArgs);function onDone(ret2){return stack!==0&&stackRestore(
stack),convertReturnValue(ret2)}return ret=onDone(ret),ret}function cwrap(ident,returnType,argTypes,opts){argTypes=argTypes||
[];var numericArgs=argTypes.every(type=>type==="number"||type==="boolean"),numericRet=returnType!=="string";return numericRet&&
numericArgs&&!opts?getCFunc(ident):function(){return ccall(ident,returnType,argTypes,arguments,opts)}}var asmLibraryArg={
abort:_abort,emscripten_get_heap_max:_emscripten_get_heap_max,emscripten_memcpy_big:_emscripten_memcpy_big,emscripten_resize_heap:_emscripten_resize_heap,
fd_close:_fd_close,fd_seek:_fd_seek,fd_write:_fd_write},asm=createWasm(),___wasm_call_ctors=Module.___wasm_call_ctors=function(){
return(___wasm_call_ctors=Module.___wasm_call_ctors=Module.asm.__wasm_call_ctors).apply(null,arguments)},_init=Module._init=
function(){return(_init=Module._init=Module.asm.init).apply(null,arguments)},_init_with_threads_count=Module._init_with_threads_count=
function(){return(_init_with_threads_count=Module._init_with_threads_count=Module.asm.init_with_threads_count).apply(null,
arguments)},_get_threads_count=Module._get_threads_count=function(){return(_get_threads_count=Module._get_threads_count=
Module.asm.get_threads_count).apply(null,arguments)},_register_tensor=Module._register_tensor=function(){return(_register_tensor=
Module._register_tensor=Module.asm.register_tensor).apply(null,arguments)},_dispose_data=Module._dispose_data=function(){
return(_dispose_data=Module._dispose_data=Module.asm.dispose_data).apply(null,arguments)},_dispose=Module._dispose=function(){
return(_dispose=Module._dispose=Module.asm.dispose).apply(null,arguments)},_Abs=Module._Abs=function(){return(_Abs=Module.
_Abs=Module.asm.Abs).apply(null,arguments)},_Acos=Module._Acos=function(){return(_Acos=Module._Acos=Module.asm.Acos).apply(
null,arguments)},_Acosh=Module._Acosh=function(){return(_Acosh=Module._Acosh=Module.asm.Acosh).apply(null,arguments)},_Add=Module.
_Add=function(){return(_Add=Module._Add=Module.asm.Add).apply(null,arguments)},_AddN=Module._AddN=function(){return(_AddN=
Module._AddN=Module.asm.AddN).apply(null,arguments)},_All=Module._All=function(){return(_All=Module._All=Module.asm.All).
apply(null,arguments)},_Any=Module._Any=function(){return(_Any=Module._Any=Module.asm.Any).apply(null,arguments)},_ArgMax=Module.
_ArgMax=function(){return(_ArgMax=Module._ArgMax=Module.asm.ArgMax).apply(null,arguments)},_ArgMin=Module._ArgMin=function(){
return(_ArgMin=Module._ArgMin=Module.asm.ArgMin).apply(null,arguments)},_Asin=Module._Asin=function(){return(_Asin=Module.
_Asin=Module.asm.Asin).apply(null,arguments)},_Asinh=Module._Asinh=function(){return(_Asinh=Module._Asinh=Module.asm.Asinh).
apply(null,arguments)},_Atan=Module._Atan=function(){return(_Atan=Module._Atan=Module.asm.Atan).apply(null,arguments)},_Atan2=Module.
_Atan2=function(){return(_Atan2=Module._Atan2=Module.asm.Atan2).apply(null,arguments)},_Atanh=Module._Atanh=function(){return(_Atanh=
Module._Atanh=Module.asm.Atanh).apply(null,arguments)},_AvgPool=Module._AvgPool=function(){return(_AvgPool=Module._AvgPool=
Module.asm.AvgPool).apply(null,arguments)},_AvgPool3D=Module._AvgPool3D=function(){return(_AvgPool3D=Module._AvgPool3D=Module.
asm.AvgPool3D).apply(null,arguments)},_AvgPool3DGrad=Module._AvgPool3DGrad=function(){return(_AvgPool3DGrad=Module._AvgPool3DGrad=
Module.asm.AvgPool3DGrad).apply(null,arguments)},_AvgPoolGrad=Module._AvgPoolGrad=function(){return(_AvgPoolGrad=Module.
_AvgPoolGrad=Module.asm.AvgPoolGrad).apply(null,arguments)},_BatchMatMul=Module._BatchMatMul=function(){return(_BatchMatMul=
Module._BatchMatMul=Module.asm.BatchMatMul).apply(null,arguments)},_Bincount=Module._Bincount=function(){return(_Bincount=
Module._Bincount=Module.asm.Bincount).apply(null,arguments)},_BitwiseAnd=Module._BitwiseAnd=function(){return(_BitwiseAnd=
Module._BitwiseAnd=Module.asm.BitwiseAnd).apply(null,arguments)},_Ceil=Module._Ceil=function(){return(_Ceil=Module._Ceil=
Module.asm.Ceil).apply(null,arguments)},_ClipByValue=Module._ClipByValue=function(){return(_ClipByValue=Module._ClipByValue=
Module.asm.ClipByValue).apply(null,arguments)},_Conv2D=Module._Conv2D=function(){return(_Conv2D=Module._Conv2D=Module.asm.
Conv2D).apply(null,arguments)},_Conv2DBackpropInput=Module._Conv2DBackpropInput=function(){return(_Conv2DBackpropInput=Module.
_Conv2DBackpropInput=Module.asm.Conv2DBackpropInput).apply(null,arguments)},_Conv3D=Module._Conv3D=function(){return(_Conv3D=
Module._Conv3D=Module.asm.Conv3D).apply(null,arguments)},_Conv3DBackpropFilterV2=Module._Conv3DBackpropFilterV2=function(){
return(_Conv3DBackpropFilterV2=Module._Conv3DBackpropFilterV2=Module.asm.Conv3DBackpropFilterV2).apply(null,arguments)},
_Conv3DBackpropInputV2=Module._Conv3DBackpropInputV2=function(){return(_Conv3DBackpropInputV2=Module._Conv3DBackpropInputV2=
Module.asm.Conv3DBackpropInputV2).apply(null,arguments)},_Cos=Module._Cos=function(){return(_Cos=Module._Cos=Module.asm.
Cos).apply(null,arguments)},_Cosh=Module._Cosh=function(){return(_Cosh=Module._Cosh=Module.asm.Cosh).apply(null,arguments)},
_CropAndResize=Module._CropAndResize=function(){return(_CropAndResize=Module._CropAndResize=Module.asm.CropAndResize).apply(
null,arguments)},_Cumprod=Module._Cumprod=function(){return(_Cumprod=Module._Cumprod=Module.asm.Cumprod).apply(null,arguments)},
_Cumsum=Module._Cumsum=function(){return(_Cumsum=Module._Cumsum=Module.asm.Cumsum).apply(null,arguments)},_DenseBincount=Module.
_DenseBincount=function(){return(_DenseBincount=Module._DenseBincount=Module.asm.DenseBincount).apply(null,arguments)},_DepthToSpace=Module.
_DepthToSpace=function(){return(_DepthToSpace=Module._DepthToSpace=Module.asm.DepthToSpace).apply(null,arguments)},_DepthwiseConv2dNative=Module.
_DepthwiseConv2dNative=function(){return(_DepthwiseConv2dNative=Module._DepthwiseConv2dNative=Module.asm.DepthwiseConv2dNative).
apply(null,arguments)},_Diag=Module._Diag=function(){return(_Diag=Module._Diag=Module.asm.Diag).apply(null,arguments)},_Dilation2D=Module.
_Dilation2D=function(){return(_Dilation2D=Module._Dilation2D=Module.asm.Dilation2D).apply(null,arguments)},_Dilation2DBackpropFilter=Module.
_Dilation2DBackpropFilter=function(){return(_Dilation2DBackpropFilter=Module._Dilation2DBackpropFilter=Module.asm.Dilation2DBackpropFilter).
apply(null,arguments)},_Dilation2DBackpropInput=Module._Dilation2DBackpropInput=function(){return(_Dilation2DBackpropInput=
Module._Dilation2DBackpropInput=Module.asm.Dilation2DBackpropInput).apply(null,arguments)},_Elu=Module._Elu=function(){return(_Elu=
Module._Elu=Module.asm.Elu).apply(null,arguments)},_EluGrad=Module._EluGrad=function(){return(_EluGrad=Module._EluGrad=Module.
asm.EluGrad).apply(null,arguments)},_Equal=Module._Equal=function(){return(_Equal=Module._Equal=Module.asm.Equal).apply(
null,arguments)},_Erf=Module._Erf=function(){return(_Erf=Module._Erf=Module.asm.Erf).apply(null,arguments)},_Exp=Module.
_Exp=function(){return(_Exp=Module._Exp=Module.asm.Exp).apply(null,arguments)},_Expm1=Module._Expm1=function(){return(_Expm1=
Module._Expm1=Module.asm.Expm1).apply(null,arguments)},_FlipLeftRight=Module._FlipLeftRight=function(){return(_FlipLeftRight=
Module._FlipLeftRight=Module.asm.FlipLeftRight).apply(null,arguments)},_Floor=Module._Floor=function(){return(_Floor=Module.
_Floor=Module.asm.Floor).apply(null,arguments)},_FloorDiv=Module._FloorDiv=function(){return(_FloorDiv=Module._FloorDiv=
Module.asm.FloorDiv).apply(null,arguments)},_FusedBatchNorm=Module._FusedBatchNorm=function(){return(_FusedBatchNorm=Module.
_FusedBatchNorm=Module.asm.FusedBatchNorm).apply(null,arguments)},_FusedConv2D=Module._FusedConv2D=function(){return(_FusedConv2D=
Module._FusedConv2D=Module.asm.FusedConv2D).apply(null,arguments)},_FusedDepthwiseConv2D=Module._FusedDepthwiseConv2D=function(){
return(_FusedDepthwiseConv2D=Module._FusedDepthwiseConv2D=Module.asm.FusedDepthwiseConv2D).apply(null,arguments)},_Gather=Module.
_Gather=function(){return(_Gather=Module._Gather=Module.asm.Gather).apply(null,arguments)},_GatherNd=Module._GatherNd=function(){
return(_GatherNd=Module._GatherNd=Module.asm.GatherNd).apply(null,arguments)},_Greater=Module._Greater=function(){return(_Greater=
Module._Greater=Module.asm.Greater).apply(null,arguments)},_GreaterEqual=Module._GreaterEqual=function(){return(_GreaterEqual=
Module._GreaterEqual=Module.asm.GreaterEqual).apply(null,arguments)},_IsFinite=Module._IsFinite=function(){return(_IsFinite=
Module._IsFinite=Module.asm.IsFinite).apply(null,arguments)},_IsInf=Module._IsInf=function(){return(_IsInf=Module._IsInf=
Module.asm.IsInf).apply(null,arguments)},_IsNan=Module._IsNan=function(){return(_IsNan=Module._IsNan=Module.asm.IsNan).apply(
null,arguments)},_LRN=Module._LRN=function(){return(_LRN=Module._LRN=Module.asm.LRN).apply(null,arguments)},_LRNGrad=Module.
_LRNGrad=function(){return(_LRNGrad=Module._LRNGrad=Module.asm.LRNGrad).apply(null,arguments)},_LeakyRelu=Module._LeakyRelu=
function(){return(_LeakyRelu=Module._LeakyRelu=Module.asm.LeakyRelu).apply(null,arguments)},_Less=Module._Less=function(){
return(_Less=Module._Less=Module.asm.Less).apply(null,arguments)},_LessEqual=Module._LessEqual=function(){return(_LessEqual=
Module._LessEqual=Module.asm.LessEqual).apply(null,arguments)},_LinSpace=Module._LinSpace=function(){return(_LinSpace=Module.
_LinSpace=Module.asm.LinSpace).apply(null,arguments)},_Log=Module._Log=function(){return(_Log=Module._Log=Module.asm.Log).
apply(null,arguments)},_Log1p=Module._Log1p=function(){return(_Log1p=Module._Log1p=Module.asm.Log1p).apply(null,arguments)},
_LogicalAnd=Module._LogicalAnd=function(){return(_LogicalAnd=Module._LogicalAnd=Module.asm.LogicalAnd).apply(null,arguments)},
_LogicalNot=Module._LogicalNot=function(){return(_LogicalNot=Module._LogicalNot=Module.asm.LogicalNot).apply(null,arguments)},
_LogicalOr=Module._LogicalOr=function(){return(_LogicalOr=Module._LogicalOr=Module.asm.LogicalOr).apply(null,arguments)},
_LogicalXor=Module._LogicalXor=function(){return(_LogicalXor=Module._LogicalXor=Module.asm.LogicalXor).apply(null,arguments)},
_Max=Module._Max=function(){return(_Max=Module._Max=Module.asm.Max).apply(null,arguments)},_MaxPool=Module._MaxPool=function(){
return(_MaxPool=Module._MaxPool=Module.asm.MaxPool).apply(null,arguments)},_MaxPool3D=Module._MaxPool3D=function(){return(_MaxPool3D=
Module._MaxPool3D=Module.asm.MaxPool3D).apply(null,arguments)},_MaxPool3DGrad=Module._MaxPool3DGrad=function(){return(_MaxPool3DGrad=
Module._MaxPool3DGrad=Module.asm.MaxPool3DGrad).apply(null,arguments)},_MaxPoolGrad=Module._MaxPoolGrad=function(){return(_MaxPoolGrad=
Module._MaxPoolGrad=Module.asm.MaxPoolGrad).apply(null,arguments)},_MaxPoolWithArgmax=Module._MaxPoolWithArgmax=function(){
return(_MaxPoolWithArgmax=Module._MaxPoolWithArgmax=Module.asm.MaxPoolWithArgmax).apply(null,arguments)},_Maximum=Module.
_Maximum=function(){return(_Maximum=Module._Maximum=Module.asm.Maximum).apply(null,arguments)},_Mean=Module._Mean=function(){
return(_Mean=Module._Mean=Module.asm.Mean).apply(null,arguments)},_Min=Module._Min=function(){return(_Min=Module._Min=Module.
asm.Min).apply(null,arguments)},_Minimum=Module._Minimum=function(){return(_Minimum=Module._Minimum=Module.asm.Minimum).
apply(null,arguments)},_MirrorPad=Module._MirrorPad=function(){return(_MirrorPad=Module._MirrorPad=Module.asm.MirrorPad).
apply(null,arguments)},_Mod=Module._Mod=function(){return(_Mod=Module._Mod=Module.asm.Mod).apply(null,arguments)},_Multinomial=Module.
_Multinomial=function(){return(_Multinomial=Module._Multinomial=Module.asm.Multinomial).apply(null,arguments)},_Multiply=Module.
_Multiply=function(){return(_Multiply=Module._Multiply=Module.asm.Multiply).apply(null,arguments)},_Neg=Module._Neg=function(){
return(_Neg=Module._Neg=Module.asm.Neg).apply(null,arguments)},_NonMaxSuppressionV3=Module._NonMaxSuppressionV3=function(){
return(_NonMaxSuppressionV3=Module._NonMaxSuppressionV3=Module.asm.NonMaxSuppressionV3).apply(null,arguments)},_NonMaxSuppressionV4=Module.
_NonMaxSuppressionV4=function(){return(_NonMaxSuppressionV4=Module._NonMaxSuppressionV4=Module.asm.NonMaxSuppressionV4).
apply(null,arguments)},_NonMaxSuppressionV5=Module._NonMaxSuppressionV5=function(){return(_NonMaxSuppressionV5=Module._NonMaxSuppressionV5=
Module.asm.NonMaxSuppressionV5).apply(null,arguments)},_NotEqual=Module._NotEqual=function(){return(_NotEqual=Module._NotEqual=
Module.asm.NotEqual).apply(null,arguments)},_OneHot=Module._OneHot=function(){return(_OneHot=Module._OneHot=Module.asm.OneHot).
apply(null,arguments)},_PadV2=Module._PadV2=function(){return(_PadV2=Module._PadV2=Module.asm.PadV2).apply(null,arguments)},
_Pow=Module._Pow=function(){return(_Pow=Module._Pow=Module.asm.Pow).apply(null,arguments)},_Prelu=Module._Prelu=function(){
return(_Prelu=Module._Prelu=Module.asm.Prelu).apply(null,arguments)},_Prod=Module._Prod=function(){return(_Prod=Module._Prod=
Module.asm.Prod).apply(null,arguments)},_RealDiv=Module._RealDiv=function(){return(_RealDiv=Module._RealDiv=Module.asm.RealDiv).
apply(null,arguments)},_Reciprocal=Module._Reciprocal=function(){return(_Reciprocal=Module._Reciprocal=Module.asm.Reciprocal).
apply(null,arguments)},_Relu=Module._Relu=function(){return(_Relu=Module._Relu=Module.asm.Relu).apply(null,arguments)},_Relu6=Module.
_Relu6=function(){return(_Relu6=Module._Relu6=Module.asm.Relu6).apply(null,arguments)},_ResizeBilinear=Module._ResizeBilinear=
function(){return(_ResizeBilinear=Module._ResizeBilinear=Module.asm.ResizeBilinear).apply(null,arguments)},_ResizeBilinearGrad=Module.
_ResizeBilinearGrad=function(){return(_ResizeBilinearGrad=Module._ResizeBilinearGrad=Module.asm.ResizeBilinearGrad).apply(
null,arguments)},_ResizeNearestNeighbor=Module._ResizeNearestNeighbor=function(){return(_ResizeNearestNeighbor=Module._ResizeNearestNeighbor=
Module.asm.ResizeNearestNeighbor).apply(null,arguments)},_ResizeNearestNeighborGrad=Module._ResizeNearestNeighborGrad=function(){
return(_ResizeNearestNeighborGrad=Module._ResizeNearestNeighborGrad=Module.asm.ResizeNearestNeighborGrad).apply(null,arguments)},
_Reverse=Module._Reverse=function(){return(_Reverse=Module._Reverse=Module.asm.Reverse).apply(null,arguments)},_RotateWithOffset=Module.
_RotateWithOffset=function(){return(_RotateWithOffset=Module._RotateWithOffset=Module.asm.RotateWithOffset).apply(null,arguments)},
_Round=Module._Round=function(){return(_Round=Module._Round=Module.asm.Round).apply(null,arguments)},_Rsqrt=Module._Rsqrt=
function(){return(_Rsqrt=Module._Rsqrt=Module.asm.Rsqrt).apply(null,arguments)},_ScatterNd=Module._ScatterNd=function(){
return(_ScatterNd=Module._ScatterNd=Module.asm.ScatterNd).apply(null,arguments)},_SearchSorted=Module._SearchSorted=function(){
return(_SearchSorted=Module._SearchSorted=Module.asm.SearchSorted).apply(null,arguments)},_SelectV2=Module._SelectV2=function(){
return(_SelectV2=Module._SelectV2=Module.asm.SelectV2).apply(null,arguments)},_Selu=Module._Selu=function(){return(_Selu=
Module._Selu=Module.asm.Selu).apply(null,arguments)},_Sigmoid=Module._Sigmoid=function(){return(_Sigmoid=Module._Sigmoid=
Module.asm.Sigmoid).apply(null,arguments)},_Sign=Module._Sign=function(){return(_Sign=Module._Sign=Module.asm.Sign).apply(
null,arguments)},_Sin=Module._Sin=function(){return(_Sin=Module._Sin=Module.asm.Sin).apply(null,arguments)},_Sinh=Module.
_Sinh=function(){return(_Sinh=Module._Sinh=Module.asm.Sinh).apply(null,arguments)},_Softmax=Module._Softmax=function(){return(_Softmax=
Module._Softmax=Module.asm.Softmax).apply(null,arguments)},_Softplus=Module._Softplus=function(){return(_Softplus=Module.
_Softplus=Module.asm.Softplus).apply(null,arguments)},_SparseFillEmptyRows=Module._SparseFillEmptyRows=function(){return(_SparseFillEmptyRows=
Module._SparseFillEmptyRows=Module.asm.SparseFillEmptyRows).apply(null,arguments)},_SparseReshape=Module._SparseReshape=
function(){return(_SparseReshape=Module._SparseReshape=Module.asm.SparseReshape).apply(null,arguments)},_SparseSegmentReduction=Module.
_SparseSegmentReduction=function(){return(_SparseSegmentReduction=Module._SparseSegmentReduction=Module.asm.SparseSegmentReduction).
apply(null,arguments)},_SparseToDense=Module._SparseToDense=function(){return(_SparseToDense=Module._SparseToDense=Module.
asm.SparseToDense).apply(null,arguments)},_Sqrt=Module._Sqrt=function(){return(_Sqrt=Module._Sqrt=Module.asm.Sqrt).apply(
null,arguments)},_Square=Module._Square=function(){return(_Square=Module._Square=Module.asm.Square).apply(null,arguments)},
_SquaredDifference=Module._SquaredDifference=function(){return(_SquaredDifference=Module._SquaredDifference=Module.asm.SquaredDifference).
apply(null,arguments)},_Step=Module._Step=function(){return(_Step=Module._Step=Module.asm.Step).apply(null,arguments)},_StridedSlice=Module.
_StridedSlice=function(){return(_StridedSlice=Module._StridedSlice=Module.asm.StridedSlice).apply(null,arguments)},_Sub=Module.
_Sub=function(){return(_Sub=Module._Sub=Module.asm.Sub).apply(null,arguments)},_Sum=Module._Sum=function(){return(_Sum=Module.
_Sum=Module.asm.Sum).apply(null,arguments)},_Tan=Module._Tan=function(){return(_Tan=Module._Tan=Module.asm.Tan).apply(null,
arguments)},_Tanh=Module._Tanh=function(){return(_Tanh=Module._Tanh=Module.asm.Tanh).apply(null,arguments)},_TensorScatterUpdate=Module.
_TensorScatterUpdate=function(){return(_TensorScatterUpdate=Module._TensorScatterUpdate=Module.asm.TensorScatterUpdate).
apply(null,arguments)},_Tile=Module._Tile=function(){return(_Tile=Module._Tile=Module.asm.Tile).apply(null,arguments)},_TopK=Module.
_TopK=function(){return(_TopK=Module._TopK=Module.asm.TopK).apply(null,arguments)},_Transform=Module._Transform=function(){
return(_Transform=Module._Transform=Module.asm.Transform).apply(null,arguments)},_Transpose=Module._Transpose=function(){
return(_Transpose=Module._Transpose=Module.asm.Transpose).apply(null,arguments)},__FusedMatMul=Module.__FusedMatMul=function(){
return(__FusedMatMul=Module.__FusedMatMul=Module.asm._FusedMatMul).apply(null,arguments)},_malloc=Module._malloc=function(){
return(_malloc=Module._malloc=Module.asm.malloc).apply(null,arguments)},_free=Module._free=function(){return(_free=Module.
_free=Module.asm.free).apply(null,arguments)},___errno_location=Module.___errno_location=function(){return(___errno_location=
Module.___errno_location=Module.asm.__errno_location).apply(null,arguments)},stackSave=Module.stackSave=function(){return(stackSave=
Module.stackSave=Module.asm.stackSave).apply(null,arguments)},stackRestore=Module.stackRestore=function(){return(stackRestore=
Module.stackRestore=Module.asm.stackRestore).apply(null,arguments)},stackAlloc=Module.stackAlloc=function(){return(stackAlloc=
Module.stackAlloc=Module.asm.stackAlloc).apply(null,arguments)},dynCall_iijjiiii=Module.dynCall_iijjiiii=function(){return(dynCall_iijjiiii=
Module.dynCall_iijjiiii=Module.asm.dynCall_iijjiiii).apply(null,arguments)},dynCall_jiji=Module.dynCall_jiji=function(){
return(dynCall_jiji=Module.dynCall_jiji=Module.asm.dynCall_jiji).apply(null,arguments)};Module.cwrap=cwrap;var calledRun;
dependenciesFulfilled=function runCaller(){calledRun||run(),calledRun||(dependenciesFulfilled=runCaller)};function run(args){
if(args=args||arguments_,runDependencies>0||(preRun(),runDependencies>0))return;function doRun(){calledRun||(calledRun=!0,
Module.calledRun=!0,!ABORT&&(initRuntime(),readyPromiseResolve(Module),Module.onRuntimeInitialized&&Module.onRuntimeInitialized(),
postRun()))}Module.setStatus?(Module.setStatus("Running..."),setTimeout(function(){setTimeout(function(){Module.setStatus(
"")},1),doRun()},1)):doRun()}if(Module.preInit)for(typeof Module.preInit=="function"&&(Module.preInit=[Module.preInit]);Module.
preInit.length>0;)Module.preInit.pop()();run();var listenersAdded;beforeListeners&&(listenersAdded={uncaughtException:process.
listeners("uncaughtException").filter(function(listener){return!beforeListeners.uncaughtException.indexOf(listener)>-1}),
unhandledRejection:process.listeners("unhandledRejection").filter(function(listener){return!beforeListeners.unhandledRejection.
indexOf(listener)>-1})});var actualModule;if(typeof WasmBackendModule2<"u")actualModule=WasmBackendModule2;else if(typeof WasmBackendModuleThreadedSimd<
"u")actualModule=WasmBackendModuleThreadedSimd;else throw new Error("Could not find wasm module in post.js");if(listenersAdded){
var tmpDispose=actualModule._dispose;actualModule._dispose=function(){tmpDispose(),listenersAdded.uncaughtException.forEach(
function(listener){process.removeListener("uncaughtException",listener)}),listenersAdded.unhandledRejection.forEach(function(listener){
process.removeListener("unhandledRejection",listener)})}}return WasmBackendModule2.ready})})();typeof exports=="object"&&
typeof module=="object"?module.exports=WasmBackendModule:typeof define=="function"&&define.amd?define([],function(){return WasmBackendModule}):
typeof exports=="object"&&(exports.WasmBackendModule=WasmBackendModule)}});var CppDType;(function(CppDType2){CppDType2[CppDType2.float32=0]="float32",CppDType2[CppDType2.int32=1]="int32",CppDType2[CppDType2.
bool=2]="bool",CppDType2[CppDType2.string=3]="string",CppDType2[CppDType2.complex64=4]="complex64"})(CppDType||(CppDType=
{}));var FusableActivation;(function(FusableActivation2){FusableActivation2[FusableActivation2.linear=0]="linear",FusableActivation2[FusableActivation2.
relu=1]="relu",FusableActivation2[FusableActivation2.relu6=2]="relu6",FusableActivation2[FusableActivation2.prelu=3]="pr\
elu",FusableActivation2[FusableActivation2.leakyrelu=4]="leakyrelu",FusableActivation2[FusableActivation2.sigmoid=5]="si\
gmoid",FusableActivation2[FusableActivation2.elu=6]="elu"})(FusableActivation||(FusableActivation={}));function createBinaryKernelConfig(kernelName,supportsFullBroadcast6,dtype){let wasmFunc3;function setupFunc(backend){wasmFunc3=
backend.wasm.cwrap(kernelName,null,["number","array","number","number","array","number","number","number"])}function kernelFunc(args){
let{backend,inputs}=args,{a,b}=inputs,aId=backend.dataIdMap.get(a.dataId).id,bId=backend.dataIdMap.get(b.dataId).id,outputType=dtype??
a.dtype,newShape=backend_util_exports.assertAndGetBroadcastShape(a.shape,b.shape),out=backend.makeOutput(newShape,outputType);
if(util_exports.sizeFromShape(newShape)===0)return out;let aShapeBytes=new Uint8Array(new Int32Array(a.shape).buffer),bShapeBytes=new Uint8Array(
new Int32Array(b.shape).buffer),outId=backend.dataIdMap.get(out.dataId).id;return wasmFunc3(aId,aShapeBytes,a.shape.length,
bId,bShapeBytes,b.shape.length,CppDType[a.dtype],outId),out}return{kernelName,backendName:"wasm",setupFunc,kernelFunc}}var supportsFullBroadcast=!0,addConfig=createBinaryKernelConfig("Add",supportsFullBroadcast);function reshape(args){let{inputs,attrs}=args,{x}=inputs,{shape}=attrs,xSize=util_exports.sizeFromShape(x.shape),$shape=util_exports.
inferFromImplicitShape(shape,xSize);return util_exports.assert(xSize===util_exports.sizeFromShape($shape),()=>`new shape\
: ${$shape}, old shape: ${x.shape}. New shape and old shape must have the same number of elements.`),args.backend.incRef(
x.dataId),{dataId:x.dataId,shape:$shape,dtype:x.dtype}}var reshapeConfig={kernelName:Reshape,backendName:"wasm",kernelFunc:reshape};var wasmBatchMatMul;function setup(backend){wasmBatchMatMul=backend.wasm.cwrap(BatchMatMul,null,["number","array","numbe\
r","number","array","number","number","number","number"])}function batchMatMul(args){let{inputs,backend,attrs}=args,{a,b}=inputs,
{transposeA,transposeB}=attrs;if(a.dtype!=="float32"||b.dtype!=="float32")throw new Error("BatchMatMul for non non-float\
32 tensors not yet supported.");let aRank=a.shape.length,bRank=b.shape.length,innerShapeA=transposeA?a.shape[aRank-2]:a.
shape[aRank-1],innerShapeB=transposeB?b.shape[bRank-1]:b.shape[bRank-2],outerShapeA=transposeA?a.shape[aRank-1]:a.shape[aRank-
2],outerShapeB=transposeB?b.shape[bRank-2]:b.shape[bRank-1],outerDimsA=a.shape.slice(0,-2),outerDimsB=b.shape.slice(0,-2),
batchDimA=util_exports.sizeFromShape(outerDimsA),batchDimB=util_exports.sizeFromShape(outerDimsB),outShape=broadcast_util_exports.
assertAndGetBroadcastShape(a.shape.slice(0,-2),b.shape.slice(0,-2)).concat([outerShapeA,outerShapeB]);util_exports.assert(
innerShapeA===innerShapeB,()=>`Error in matMul: inner shapes (${innerShapeA}) and (${innerShapeB}) of Tensors with shape\
s ${a.shape} and ${b.shape} and transposeA=${transposeA} and transposeB=${transposeB} must match.`);let a3dShape=transposeA?
[batchDimA,innerShapeA,outerShapeA]:[batchDimA,outerShapeA,innerShapeA],b3dShape=transposeB?[batchDimB,outerShapeB,innerShapeB]:
[batchDimB,innerShapeB,outerShapeB],a3d=reshape({inputs:{x:a},backend,attrs:{shape:a3dShape}}),b3d=reshape({inputs:{x:b},
backend,attrs:{shape:b3dShape}}),a3dId=backend.dataIdMap.get(a3d.dataId).id,b3dId=backend.dataIdMap.get(b3d.dataId).id,leftDim=transposeA?
a3d.shape[2]:a3d.shape[1],rightDim=transposeB?b3d.shape[1]:b3d.shape[2],batchDim=Math.max(batchDimA,batchDimB),out=backend.
makeOutput([batchDim,leftDim,rightDim],a3d.dtype),outId=backend.dataIdMap.get(out.dataId).id,aShapeBytes=new Uint8Array(
new Int32Array(a3d.shape).buffer),bShapeBytes=new Uint8Array(new Int32Array(b3d.shape).buffer);return wasmBatchMatMul(a3dId,
aShapeBytes,a3d.shape.length,b3dId,bShapeBytes,b3d.shape.length,transposeA,transposeB,outId),backend.disposeData(a3d.dataId),
backend.disposeData(b3d.dataId),out.shape=outShape,out}var batchMatMulConfig={kernelName:BatchMatMul,backendName:"wasm",
setupFunc:setup,kernelFunc:batchMatMul};function cast(args){let{inputs:{x},attrs:{dtype},backend}=args,out=backend.makeOutput(x.shape,dtype),inVals=backend.typedArrayFromHeap(
x);return backend.typedArrayFromHeap(out).set(inVals),out}var castConfig={kernelName:Cast,backendName:"wasm",kernelFunc:cast};function identity(args){let{inputs:{x},backend}=args;if(x.dtype==="string")return tensor(backend.readSync(x.dataId),x.shape,
x.dtype);let out=backend.makeOutput(x.shape,x.dtype),inVals=backend.typedArrayFromHeap(x);return backend.typedArrayFromHeap(
out).set(inVals),out}var identityConfig={kernelName:Identity,backendName:"wasm",kernelFunc:identity};function concat(args){let{inputs,backend}=args,axis=util_exports.parseAxisParam(args.attrs.axis,inputs[0].shape)[0],shapes=inputs.
map(t=>t.shape);backend_util_exports.assertParamsConsistent(shapes,axis);let outShape=backend_util_exports.computeOutShape(
inputs.map(t=>t.shape),axis),$inputs=inputs.filter(t=>util_exports.sizeFromShape(t.shape)>0);if($inputs.length===1)return identity(
{inputs:{x:$inputs[0]},backend});let out=backend.makeOutput(outShape,inputs[0].dtype);if(util_exports.sizeFromShape(outShape)===
0)return out;if($inputs[0].dtype==="string"){let inputs2D=$inputs.map(t=>{let shape=[-1,util_exports.sizeFromShape(t.shape.
slice(axis))];return reshape({inputs:{x:t},backend,attrs:{shape}})}),inputsValShapes=inputs2D.map(t=>({vals:backend.readSync(
t.dataId),shape:t.shape}));outShape=backend_util_exports.computeOutShape(inputs2D.map(t=>t.shape),1);let simplyConcat=inputs2D[0].
shape[0]===1,outVals2=concatImpl(inputsValShapes,outShape,inputs[0].dtype,simplyConcat),finalOutShape=backend_util_exports.
computeOutShape($inputs.map(t=>t.shape),axis);out.shape=finalOutShape;let outData=backend.dataIdMap.get(out.dataId);return outData.
stringBytes=backend_util_exports.fromStringArrayToUint8(outVals2),inputs2D.forEach(t=>backend.disposeData(t.dataId)),out}
let batchDim=util_exports.sizeFromShape($inputs[0].shape.slice(0,axis)),sumInnerDims=0,innerDims=$inputs.map(input=>{let innerDim=util_exports.
sizeFromShape(input.shape.slice(axis));return sumInnerDims+=innerDim,innerDim}),inVals=$inputs.map(input=>backend.typedArrayFromHeap(
input)),outVals=backend.typedArrayFromHeap(out);for(let b=0;b<batchDim;b++){let outOffset=b*sumInnerDims;for(let i=0;i<inVals.
length;i++){let innerDim=innerDims[i],inOffset=b*innerDim,vals=inVals[i].subarray(inOffset,inOffset+innerDim);outVals.set(
vals,outOffset),outOffset+=innerDim}}return out}var concatConfig={kernelName:Concat,backendName:"wasm",kernelFunc:concat};var wasmTranspose;function setup2(backend){wasmTranspose=backend.wasm.cwrap(Transpose,null,["number","array","number","n\
umber","number","array","number"])}function transpose(args){let{inputs,backend,attrs}=args,[reducedShape,perm]=removeOneSizeDims(
inputs.x.shape,attrs.perm),permIsNoOp=!0;for(let i=0;i<perm.length;i++)perm[i]!==i&&(permIsNoOp=!1);let outShape=computeOutShape(
inputs.x.shape,attrs.perm),x={dataId:inputs.x.dataId,shape:reducedShape,dtype:inputs.x.dtype};if(permIsNoOp){let cloned=identity(
{inputs,backend});return cloned.shape=outShape,cloned}let out=backend.makeOutput(outShape,x.dtype),xId=backend.dataIdMap.
get(x.dataId).id,outId=backend.dataIdMap.get(out.dataId).id,permBytes=new Uint8Array(new Int32Array(perm).buffer),xShapeBytes=new Uint8Array(
new Int32Array(x.shape).buffer);return wasmTranspose(xId,xShapeBytes,x.shape.length,CppDType[x.dtype],outId,permBytes,perm.
length),out}function computeOutShape(inShape,perm){let outShape=new Array(inShape.length);for(let i=0;i<outShape.length;i++)
outShape[i]=inShape[perm[i]];return outShape}function removeOneSizeDims(shape,perm){let newShape=[],newPerm=[];for(let i=0;i<
shape.length;++i)shape[i]!==1&&newShape.push(shape[i]),shape[perm[i]]!==1&&newPerm.push(perm[i]);for(let i=0;i<newPerm.length;++i){
let minValIdx=-1;for(let j=0;j<newPerm.length;++j)newPerm[j]>=i&&(minValIdx===-1||newPerm[minValIdx]>newPerm[j])&&(minValIdx=
j);newPerm[minValIdx]=i}return[newShape,newPerm]}var transposeConfig={kernelName:Transpose,backendName:"wasm",kernelFunc:transpose,
setupFunc:setup2};function permuteAxesAndTranspose(x,axis,backend){let xShape=x.shape,xRank=x.shape.length,originalAxes=util_exports.parseAxisParam(
axis,xShape),axes=originalAxes,permutedAxes=backend_util_exports.getAxesPermutation(axes,xRank),xTransposed=null,inputWasTransposed=!1;
if(permutedAxes!=null){let newShape=new Array(xRank);for(let i=0;i<newShape.length;i++)newShape[i]=xShape[permutedAxes[i]];
axes=backend_util_exports.getInnerMostAxes(axes.length,xRank),xTransposed=transpose({inputs:{x},attrs:{perm:permutedAxes},
backend});let xId=backend.dataIdMap.get(x.dataId).id;backend.dataIdMap.get(xTransposed.dataId).id!==xId&&(inputWasTransposed=
!0)}return{transposed:xTransposed,originalAxes,axes,inputWasTransposed}}var wasmMean;function setup3(backend){wasmMean=backend.wasm.cwrap(Mean,null,["number, number, number"])}function mean(args){
let{backend,inputs,attrs}=args,{axis,keepDims}=attrs,{x}=inputs,xId=backend.dataIdMap.get(x.dataId).id,inputId=xId,input=x,
{transposed,axes,originalAxes,inputWasTransposed}=permuteAxesAndTranspose(x,axis,backend),reductionAxes=axes;if(inputWasTransposed){
let transposedId=backend.dataIdMap.get(transposed.dataId).id;transposedId!==xId&&(input=transposed,inputId=transposedId,
reductionAxes=backend_util_exports.getInnerMostAxes(reductionAxes.length,input.shape.length))}backend_util_exports.assertAxesAreInnerMostDims(
"mean",reductionAxes,input.shape.length);let[outShape,reduceShape]=backend_util_exports.computeOutAndReduceShapes(input.
shape,reductionAxes),reduceSize=util_exports.sizeFromShape(reduceShape),castedInput=input;input.dtype!=="float32"&&(castedInput=
cast({backend,inputs:{x:input},attrs:{dtype:"float32"}}),inputId=backend.dataIdMap.get(castedInput.dataId).id);let out=backend.
makeOutput(outShape,"float32");if(util_exports.sizeFromShape(input.shape)!==0){let outId=backend.dataIdMap.get(out.dataId).
id;wasmMean(inputId,reduceSize,outId)}if(inputWasTransposed&&backend.disposeData(transposed.dataId),keepDims){let newShape=backend_util_exports.
expandShapeToKeepDim(out.shape,originalAxes);out.shape=newShape}return input.dtype!=="float32"&&backend.disposeData(castedInput.
dataId),out}var meanConfig={kernelName:Mean,backendName:"wasm",setupFunc:setup3,kernelFunc:mean};var supportsFullBroadcast2=!0,multiplyConfig=createBinaryKernelConfig(Multiply,supportsFullBroadcast2);function createUnaryKernelConfig(kernelName,outType){let wasmFunc3;function setupFunc(backend){wasmFunc3=backend.wasm.cwrap(
kernelName,null,["number","number","number"])}function kernelFunc(args){let{backend,inputs:{x}}=args,xId=backend.dataIdMap.
get(x.dataId).id,out=backend.makeOutput(x.shape,outType||x.dtype),outId=backend.dataIdMap.get(out.dataId).id;return util_exports.
sizeFromShape(out.shape)===0||wasmFunc3(xId,CppDType[x.dtype],outId),out}return{kernelName,backendName:"wasm",setupFunc,
kernelFunc}}var negConfig=createUnaryKernelConfig("Neg");var wasmOneHot;function setup4(backend){wasmOneHot=backend.wasm.cwrap(OneHot,null,["number","number","number","number","\
number"])}function oneHot(args){let{inputs,backend,attrs}=args,{indices}=inputs,{dtype,depth,onValue,offValue}=attrs,out=backend.
makeOutput([...indices.shape,depth],dtype),outId=backend.dataIdMap.get(out.dataId).id,indicesId=backend.dataIdMap.get(indices.
dataId).id;return wasmOneHot(indicesId,depth,onValue,offValue,outId),out}var oneHotConfig={kernelName:OneHot,backendName:"\
wasm",setupFunc:setup4,kernelFunc:oneHot};var supportsFullBroadcast3=!1,powConfig=createBinaryKernelConfig("Pow",supportsFullBroadcast3);var supportsFullBroadcast4=!0,realDivConfig=createBinaryKernelConfig(RealDiv,supportsFullBroadcast4);var reluConfig=createUnaryKernelConfig(Relu);var rsqrtConfig=createUnaryKernelConfig(Rsqrt);var wasmFunc;function setup5(backend){wasmFunc=backend.wasm.cwrap(Sigmoid,null,["number","number"])}function sigmoid(args){
let{backend,inputs:{x}}=args,xId=backend.dataIdMap.get(x.dataId).id,out=backend.makeOutput(x.shape,x.dtype),outId=backend.
dataIdMap.get(out.dataId).id;return util_exports.sizeFromShape(out.shape)===0||wasmFunc(xId,outId),out}var sigmoidConfig={
kernelName:"Sigmoid",backendName:"wasm",setupFunc:setup5,kernelFunc:sigmoid};var wasmFunc2;function setup6(backend){wasmFunc2=backend.wasm.cwrap(Softmax,null,["number","number","number","number"])}
function softmax(args){let{backend,inputs:{logits},attrs:{dim}}=args,xId=backend.dataIdMap.get(logits.dataId).id,out=backend.
makeOutput(logits.shape,logits.dtype),outId=backend.dataIdMap.get(out.dataId).id,channels=logits.shape[dim],batch=util_exports.
sizeFromShape(logits.shape)/channels;return util_exports.sizeFromShape(out.shape)===0||wasmFunc2(xId,outId,channels,batch),
out}var softmaxConfig={kernelName:Softmax,backendName:"wasm",setupFunc:setup6,kernelFunc:softmax};var softplusConfig=createUnaryKernelConfig(Softplus);function slice(args){let{inputs:{x},attrs:{begin,size},backend}=args,[begin_,size_]=slice_util_exports.parseSliceParams(
x,begin,size),isContinous=slice_util_exports.isSliceContinous(x.shape,begin_,size_),xVals=backend.readSync(x.dataId),out=backend.
makeOutput(size_,x.dtype),xStrides=util_exports.computeStrides(x.shape),outData=backend.dataIdMap.get(out.dataId);if(isContinous){
let flatOffset=slice_util_exports.computeFlatOffset(begin_,xStrides);return x.dtype==="string"?outData.stringBytes=xVals.
slice(flatOffset,flatOffset+util_exports.sizeFromShape(size_)):backend.typedArrayFromHeap(out).set(xVals.subarray(flatOffset,
flatOffset+util_exports.sizeFromShape(size_))),out}if(x.dtype==="string"){let res=sliceImpl(xVals,begin_,size_,x.shape,x.
dtype);return outData.stringBytes=res,out}let outVals=backend.typedArrayFromHeap(out),rank=x.shape.length;if(rank===2)slice2d(
xVals,xStrides[0],outVals,begin_,size_);else if(rank===3)slice3d(xVals,xStrides[0],xStrides[1],outVals,begin_,size_);else if(rank===
4)slice4d(xVals,xStrides[0],xStrides[1],xStrides[2],outVals,begin_,size_);else{let res=sliceImpl(xVals,begin_,size_,x.shape,
x.dtype);outVals.set(res)}return out}function slice2d(xVals,xStride,outVals,begin,size){let outOffset=0,beginI=begin[0],
beginJ=begin[1],endI=beginI+size[0];for(let i=beginI;i<endI;i++){let xOffset=i*xStride+beginJ;outVals.set(xVals.subarray(
xOffset,xOffset+size[1]),outOffset),outOffset+=size[1]}}function slice3d(xVals,xStride1,xStride2,outVals,begin,size){let outOffset=0,
beginI=begin[0],beginJ=begin[1],beginK=begin[2],endI=beginI+size[0],endJ=beginJ+size[1];for(let i=beginI;i<endI;i++)for(let j=beginJ;j<
endJ;j++){let xOffset=i*xStride1+j*xStride2+beginK;outVals.set(xVals.subarray(xOffset,xOffset+size[2]),outOffset),outOffset+=
size[2]}}function slice4d(xVals,xStride1,xStride2,xStride3,outVals,begin,size){let outOffset=0,beginI=begin[0],beginJ=begin[1],
beginK=begin[2],endI=beginI+size[0],endJ=beginJ+size[1],endK=beginK+size[2],beginL=begin[3];for(let i=beginI;i<endI;i++)
for(let j=beginJ;j<endJ;j++)for(let k=beginK;k<endK;k++){let xOffset=i*xStride1+j*xStride2+k*xStride3+beginL;outVals.set(
xVals.subarray(xOffset,xOffset+size[3]),outOffset),outOffset+=size[3]}}function splitV(args){let{inputs,attrs,backend}=args,{x}=inputs,{numOrSizeSplits,axis}=attrs,$axis=util_exports.parseAxisParam(
axis,x.shape)[0],splitSizes=backend_util_exports.prepareSplitSize(x,numOrSizeSplits,$axis),begin=new Array(x.shape.length).
fill(0),size=x.shape.slice();return splitSizes.map(s=>{let xSliceSize=[...size];xSliceSize[$axis]=s;let xSlice=slice({inputs:{
x},attrs:{begin,size:xSliceSize},backend});return begin[$axis]+=s,xSlice})}var splitVConfig={kernelName:SplitV,backendName:"\
wasm",kernelFunc:splitV};var squareConfig=createUnaryKernelConfig(Square);var wasmStep;function setup7(backend){wasmStep=backend.wasm.cwrap(Step,null,["number","number","number","number"])}function step(args){
let{backend,inputs,attrs}=args,{alpha}=attrs,{x}=inputs,xId=backend.dataIdMap.get(x.dataId).id,out=backend.makeOutput(x.
shape,x.dtype),outId=backend.dataIdMap.get(out.dataId).id;return wasmStep(xId,alpha,CppDType[x.dtype],outId),out}var stepConfig={
kernelName:Step,backendName:"wasm",setupFunc:setup7,kernelFunc:step};var supportsFullBroadcast5=!0,subConfig=createBinaryKernelConfig("Sub",supportsFullBroadcast5);var wasmSum;function setup8(backend){wasmSum=backend.wasm.cwrap("Sum",null,["number","number","number","number"])}function sum(args){
let{backend,inputs,attrs}=args,{axis,keepDims}=attrs,{x}=inputs,xId=backend.dataIdMap.get(x.dataId).id,inputId=xId,input=x,
{transposed,axes,originalAxes,inputWasTransposed}=permuteAxesAndTranspose(x,axis,backend),reductionAxes=axes;if(inputWasTransposed){
let transposedId=backend.dataIdMap.get(transposed.dataId).id;transposedId!==xId&&(input=transposed,inputId=transposedId,
reductionAxes=backend_util_exports.getInnerMostAxes(reductionAxes.length,input.shape.length))}backend_util_exports.assertAxesAreInnerMostDims(
"sum",reductionAxes,input.shape.length);let[outShape,reduceShape]=backend_util_exports.computeOutAndReduceShapes(input.shape,
reductionAxes),reduceSize=util_exports.sizeFromShape(reduceShape),out=backend.makeOutput(outShape,input.dtype);if(util_exports.
sizeFromShape(input.shape)!==0){let outId=backend.dataIdMap.get(out.dataId).id;wasmSum(inputId,reduceSize,CppDType[out.dtype],
outId)}if(inputWasTransposed&&backend.disposeData(transposed.dataId),keepDims){let newShape=backend_util_exports.expandShapeToKeepDim(
out.shape,originalAxes);out.shape=newShape}return out}var sumConfig={kernelName:"Sum",backendName:"wasm",setupFunc:setup8,
kernelFunc:sum};var kernelConfigs=[addConfig,batchMatMulConfig,castConfig,concatConfig,identityConfig,meanConfig,multiplyConfig,negConfig,
oneHotConfig,powConfig,realDivConfig,reluConfig,reshapeConfig,rsqrtConfig,sigmoidConfig,softmaxConfig,softplusConfig,splitVConfig,
squareConfig,stepConfig,subConfig,sumConfig,transposeConfig];for(let kernelConfig of kernelConfigs)registerKernel(kernelConfig);var ENV=env();ENV.registerFlag("WASM_HAS_SIMD_SUPPORT",async()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,
109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,65,0,253,15,26,11]))}catch{return!1}});ENV.registerFlag("WASM_HAS_MULTITHREA\
D_SUPPORT",async()=>{if(ENV.get("IS_NODE"))return!1;try{return new MessageChannel().port1.postMessage(new SharedArrayBuffer(
1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,
0,26,11]))}catch{return!1}});var tfjs_backend_wasm_threaded_simd_exports={};__export(tfjs_backend_wasm_threaded_simd_exports,{default:()=>tfjs_backend_wasm_threaded_simd_default,
wasmWorkerContents:()=>wasmWorkerContents});var tfjs_backend_wasm_threaded_simd_default=void 0,wasmWorkerContents="";var wasmWorkerContents2="";var wasmFactory_import=__toESM(require_tfjs_backend_wasm());var wasmFactoryThreadedSimd=tfjs_backend_wasm_threaded_simd_default||
tfjs_backend_wasm_threaded_simd_exports,wasmFactory=wasmFactory_import.default||wasmFactory_import,BackendWasm=class extends KernelBackend{constructor(wasm){
super(),this.wasm=wasm,this.dataIdNextNumber=1,this.wasm.tfjs.initWithThreadsCount(threadsCount),actualThreadsCount=this.
wasm.tfjs.getThreadsCount(),this.dataIdMap=new DataStorage(this,engine())}write(values,shape,dtype){let dataId={id:this.
dataIdNextNumber++};return this.move(dataId,values,shape,dtype,1),dataId}numDataIds(){return this.dataIdMap.numDataIds()}async time(f){
let start=util_exports.now();return f(),{kernelMs:util_exports.now()-start}}move(dataId,values,shape,dtype,refCount){let id=this.
dataIdNextNumber++;if(dtype==="string"){let stringBytes=values;this.dataIdMap.set(dataId,{id,stringBytes,shape,dtype,memoryOffset:null,
refCount});return}let size=util_exports.sizeFromShape(shape),numBytes=size*util_exports.bytesPerElement(dtype),memoryOffset=this.
wasm._malloc(numBytes)>>>0;this.dataIdMap.set(dataId,{id,memoryOffset,shape,dtype,refCount}),this.wasm.tfjs.registerTensor(
id,size,memoryOffset),values!=null&&this.wasm.HEAPU8.set(new Uint8Array(values.buffer,values.byteOffset,numBytes),memoryOffset)}async read(dataId){
return this.readSync(dataId)}readSync(dataId,start,end){let{memoryOffset,dtype,shape,stringBytes}=this.dataIdMap.get(dataId);
if(dtype==="string")return(start==null||start===0)&&(end==null||end>=stringBytes.length)?stringBytes:stringBytes.slice(start,
end);start=start||0,end=end||util_exports.sizeFromShape(shape);let bytesPerElement=util_exports.bytesPerElement(dtype),bytes=this.
wasm.HEAPU8.slice(memoryOffset+start*bytesPerElement,memoryOffset+end*bytesPerElement);return typedArrayFromBuffer(bytes.
buffer,dtype)}disposeData(dataId,force=!1){if(this.dataIdMap.has(dataId)){let data=this.dataIdMap.get(dataId);if(data.refCount--,
!force&&data.refCount>0)return!1;this.wasm._free(data.memoryOffset),this.wasm.tfjs.disposeData(data.id),this.dataIdMap.delete(
dataId)}return!0}refCount(dataId){return this.dataIdMap.has(dataId)?this.dataIdMap.get(dataId).refCount:0}incRef(dataId){
let data=this.dataIdMap.get(dataId);data!=null&&data.refCount++}floatPrecision(){return 32}getMemoryOffset(dataId){return this.
dataIdMap.get(dataId).memoryOffset}dispose(){this.wasm.tfjs.dispose(),"PThread"in this.wasm&&this.wasm.PThread.terminateAllThreads(),
this.wasm=null}memory(){return{unreliable:!1}}makeOutput(shape,dtype,memoryOffset,values){let dataId;if(memoryOffset==null)
dataId=this.write(values??null,shape,dtype);else{let id=this.dataIdNextNumber++;dataId={id},this.dataIdMap.set(dataId,{id,
memoryOffset,shape,dtype,refCount:1});let size=util_exports.sizeFromShape(shape);this.wasm.tfjs.registerTensor(id,size,memoryOffset)}
return{dataId,shape,dtype}}typedArrayFromHeap({shape,dtype,dataId}){let buffer=this.wasm.HEAPU8.buffer,{memoryOffset}=this.
dataIdMap.get(dataId),size=util_exports.sizeFromShape(shape);switch(dtype){case"float32":return new Float32Array(buffer,
memoryOffset,size);case"int32":return new Int32Array(buffer,memoryOffset,size);case"bool":return new Uint8Array(buffer,memoryOffset,
size);default:throw new Error(`Unknown dtype ${dtype}`)}}};function createInstantiateWasmFunc(path){return(imports,callback)=>(util_exports.
fetch(path,{credentials:"same-origin"}).then(response=>{response.ok||imports.env.a(`failed to load wasm binary file at '${path}\
'`),response.arrayBuffer().then(binary=>{WebAssembly.instantiate(binary,imports).then(output=>{callback(output.instance,
output.module)})})}),{})}function getPathToWasmBinary(simdSupported,threadsSupported,wasmModuleFolder){if(wasmPath!=null)
return wasmPath;let path="tfjs-backend-wasm.wasm";return simdSupported&&threadsSupported?path="tfjs-backend-wasm-threade\
d-simd.wasm":simdSupported&&(path="tfjs-backend-wasm-simd.wasm"),wasmFileMap!=null&&wasmFileMap[path]!=null?wasmFileMap[path]:
wasmModuleFolder+path}async function init(){let[simdSupported,threadsSupported]=await Promise.all([env().getAsync("WASM_\
HAS_SIMD_SUPPORT"),env().getAsync("WASM_HAS_MULTITHREAD_SUPPORT")]);return new Promise((resolve,reject)=>{let factoryConfig={};
factoryConfig.locateFile=(path,prefix)=>{if(path.endsWith(".worker.js")){let response=wasmWorkerContents2.replace(/\n/g,
"\\n"),blob=new Blob([response],{type:"application/javascript"});return URL.createObjectURL(blob)}return path.endsWith("\
.wasm")?getPathToWasmBinary(simdSupported,threadsSupported,wasmPathPrefix??prefix):prefix+path},customFetch&&(factoryConfig.
instantiateWasm=createInstantiateWasmFunc(getPathToWasmBinary(simdSupported,threadsSupported,wasmPathPrefix??"")));let initialized=!1;
factoryConfig.onAbort=()=>{if(initialized||initAborted)return;initAborted=!0,reject({message:"Make sure the server can s\
erve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/mast\
er/tfjs-backend-wasm/README.md#using-bundlers"})};let wasm;threadsSupported&&simdSupported&&wasmPath==null?(factoryConfig.
mainScriptUrlOrBlob=new Blob(["var WasmBackendModuleThreadedSimd = "+wasmFactoryThreadedSimd.toString()],{type:"text/jav\
ascript"}),wasm=wasmFactoryThreadedSimd(factoryConfig)):wasm=wasmFactory(factoryConfig),wasm.then(module=>{initialized=!0,
initAborted=!1;let voidReturnType=null;module.tfjs={init:module.cwrap("init",null,[]),initWithThreadsCount:module.cwrap(
"init_with_threads_count",null,["number"]),getThreadsCount:module.cwrap("get_threads_count","number",[]),registerTensor:module.
cwrap("register_tensor",null,["number","number","number"]),disposeData:module.cwrap("dispose_data",voidReturnType,["numb\
er"]),dispose:module.cwrap("dispose",voidReturnType,[])},resolve({wasm:module})}).catch(reject)})}function typedArrayFromBuffer(buffer,dtype){
switch(dtype){case"float32":return new Float32Array(buffer);case"int32":return new Int32Array(buffer);case"bool":return new Uint8Array(
buffer);default:throw new Error(`Unknown dtype ${dtype}`)}}var wasmBinaryNames=["tfjs-backend-wasm.wasm","tfjs-backend-w\
asm-simd.wasm","tfjs-backend-wasm-threaded-simd.wasm"],wasmPath=null,wasmPathPrefix=null,wasmFileMap={},initAborted=!1,customFetch=!1;
function setWasmPath(path,usePlatformFetch=!1){if(deprecationWarn("setWasmPath has been deprecated in favor of setWasmPa\
ths and will be removed in a future release."),initAborted)throw new Error("The WASM backend was already initialized. Ma\
ke sure you call `setWasmPath()` before you call `tf.setBackend()` or `tf.ready()`");wasmPath=path,customFetch=usePlatformFetch}
function setWasmPaths(prefixOrFileMap,usePlatformFetch=!1){if(initAborted)throw new Error("The WASM backend was already \
initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");if(typeof prefixOrFileMap==
"string")wasmPathPrefix=prefixOrFileMap;else{wasmFileMap=prefixOrFileMap;let missingPaths=wasmBinaryNames.filter(name=>wasmFileMap[name]==
null);if(missingPaths.length>0)throw new Error(`There were no entries found for the following binaries: ${missingPaths.join(
",")}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the dire\
ctory where all the binaries can be found.`)}customFetch=usePlatformFetch}var threadsCount=-1,actualThreadsCount=-1;function setThreadsCount(numThreads){threadsCount=numThreads}function getThreadsCount(){
if(actualThreadsCount===-1)throw new Error("WASM backend not initialized.");return actualThreadsCount}var version="4.22.0";var WASM_PRIORITY=2;registerBackend("wasm",async()=>{let{wasm}=await init();return new BackendWasm(wasm)},WASM_PRIORITY);export{BackendWasm,getThreadsCount,setThreadsCount,setWasmPath,setWasmPaths,version as version_wasm};
/*! For license information please see dist-NGYJFHWC.js.LEGAL.txt */
