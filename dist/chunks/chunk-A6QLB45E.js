import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{require_light}from"./chunk-3HY2VWCP.js";import{RequestError}from"./chunk-KNPCEBZJ.js";import{__toESM}from"./chunk-5EUT3UWG.js";var import_light=__toESM(require_light(),1);var VERSION="0.0.0-development";function isRequestError(error){return error.request!==void 0}async function errorRequest(state,octokit,error,options){
if(!isRequestError(error)||!error?.request.request)throw error;if(error.status>=400&&!state.doNotRetry.includes(error.status)){
let retries=options.request.retries!=null?options.request.retries:state.retries,retryAfter=Math.pow((options.request.retryCount||
0)+1,2);throw octokit.retry.retryRequest(error,retries,retryAfter)}throw error}async function wrapRequest(state,octokit,request,options){
let limiter=new import_light.default;return limiter.on("failed",function(error,info){let maxRetries=~~error.request.request?.
retries,after=~~error.request.request?.retryAfter;if(options.request.retryCount=info.retryCount+1,maxRetries>info.retryCount)
return after*state.retryAfterBaseValue}),limiter.schedule(requestWithGraphqlErrorHandling.bind(null,state,octokit,request),
options)}async function requestWithGraphqlErrorHandling(state,octokit,request,options){let response=await request(options);
if(response.data&&response.data.errors&&response.data.errors.length>0&&/Something went wrong while executing your query/.
test(response.data.errors[0].message)){let error=new RequestError(response.data.errors[0].message,500,{request:options,response});
return errorRequest(state,octokit,error,options)}return response}function retry(octokit,octokitOptions){let state=Object.
assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},octokitOptions.retry),retryPlugin={
retry:{retryRequest:(error,retries,retryAfter)=>(error.request.request=Object.assign({},error.request.request,{retries,retryAfter}),
error)}};return state.enabled&&(octokit.hook.error("request",errorRequest.bind(null,state,retryPlugin)),octokit.hook.wrap(
"request",wrapRequest.bind(null,state,retryPlugin))),retryPlugin}retry.VERSION=VERSION;export{VERSION,retry};
