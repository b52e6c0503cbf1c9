import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{drawPictures}from"./chunks/chunk-LVC22S3Z.js";import"./chunks/chunk-WWV4V5KP.js";import"./chunks/chunk-C2RUJGF2.js";
import"./chunks/chunk-JSBGDFAF.js";import{errorData}from"./chunks/chunk-NN6X4P4T.js";import"./chunks/chunk-BXTEZIXI.js";import"./chunks/chunk-XS4K36J2.js";
import"./chunks/chunk-DIR6TIPL.js";import"./chunks/chunk-MN7PJC4O.js";import"./chunks/chunk-5EUT3UWG.js";import{parentPort}from"node:worker_threads";var port=parentPort,known=new Map,turn=Promise.resolve();async function answer(pictured){try{return{pictures:await drawPictures(
pictured,known)}}catch(error){return{error:errorData(error)}}}port.on("message",pictured=>{turn=turn.then(async()=>port.
postMessage(await answer(pictured)))});
