import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{validator}from"./chunks/chunk-VKUJVYB5.js";import"./chunks/chunk-RMRPDWUN.js";import{modelTypes,seededRandom}from"./chunks/chunk-76XZFTSH.js";
import"./chunks/chunk-HPOJS2EI.js";import"./chunks/chunk-QRIWRI54.js";import"./chunks/chunk-RJKQ66L2.js";import"./chunks/chunk-DIU7V4GH.js";
import"./chunks/chunk-I4PJQ3OJ.js";import{errorData}from"./chunks/chunk-NN6X4P4T.js";import"./chunks/chunk-BXTEZIXI.js";import"./chunks/chunk-XS4K36J2.js";
import"./chunks/chunk-DIR6TIPL.js";import{CancelledError}from"./chunks/chunk-MN7PJC4O.js";import"./chunks/chunk-5EUT3UWG.js";import{parentPort}from"node:worker_threads";var STEP=.005;function serve(port,{typeNamed,clock}){let stopping=new AbortController,{signal}=stopping,validate=validator(
clock),rows=null,say=message=>port.postMessage(message);async function done(order,rows2){let type=typeNamed(order.type),
{threads,workspace}=order,context={threads,workspace,signal,progress:inSteps(say)};if(order.kind==="validate")return validate(
type,rows2,order.validation,context);let started=clock();return{state:(await type.train(rows2,order.hyperparameters,{...context,
random:seededRandom(order.stream)})).state(),seconds:(clock()-started)/1e3}}async function answer(order,rows2){try{say({
kind:"done",result:await done(order,rows2)})}catch(error){say({kind:"failed",error:errorData(error)})}}port.on("message",
message=>{message.kind==="stop"?stopping.abort(new CancelledError("training was cancelled")):message.kind==="rows"?rows=
message.rows:answer(message.order,rows)})}function inSteps(say){let last={share:-1,doing:void 0};return(share,doing)=>{doing===
last.doing&&Math.abs(share-last.share)<STEP&&share<1||(last={share,doing},say({kind:"progress",share,doing}))}}serve(parentPort,{typeNamed:modelTypes.get,clock:()=>performance.now()});
