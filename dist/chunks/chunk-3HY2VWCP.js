import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{__commonJS}from"./chunk-5EUT3UWG.js";var require_light=__commonJS({"node_modules/bottleneck/light.js"(exports,module){(function(global2,factory){typeof exports==
"object"&&typeof module<"u"?module.exports=factory():typeof define=="function"&&define.amd?define(factory):global2.Bottleneck=
factory()})(exports,(function(){"use strict";var commonjsGlobal=typeof globalThis<"u"?globalThis:typeof window<"u"?window:
typeof global<"u"?global:typeof self<"u"?self:{};function getCjsExportFromNamespace(n){return n&&n.default||n}var load=function(received,defaults,onto={}){
var k,ref,v;for(k in defaults)v=defaults[k],onto[k]=(ref=received[k])!=null?ref:v;return onto},overwrite=function(received,defaults,onto={}){
var k,v;for(k in received)v=received[k],defaults[k]!==void 0&&(onto[k]=v);return onto},parser={load,overwrite},DLList;DLList=
class{constructor(incr,decr){this.incr=incr,this.decr=decr,this._first=null,this._last=null,this.length=0}push(value){var node;
this.length++,typeof this.incr=="function"&&this.incr(),node={value,prev:this._last,next:null},this._last!=null?(this._last.
next=node,this._last=node):this._first=this._last=node}shift(){var value;if(this._first!=null)return this.length--,typeof this.
decr=="function"&&this.decr(),value=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=
null,value}first(){if(this._first!=null)return this._first.value}getArray(){var node,ref,results;for(node=this._first,results=
[];node!=null;)results.push((ref=node,node=node.next,ref.value));return results}forEachShift(cb){var node;for(node=this.
shift();node!=null;)cb(node),node=this.shift()}debug(){var node,ref,ref1,ref2,results;for(node=this._first,results=[];node!=
null;)results.push((ref=node,node=node.next,{value:ref.value,prev:(ref1=ref.prev)!=null?ref1.value:void 0,next:(ref2=ref.
next)!=null?ref2.value:void 0}));return results}};var DLList_1=DLList,Events;Events=class{constructor(instance){if(this.
instance=instance,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)
throw new Error("An Emitter already exists for this object");this.instance.on=(name,cb)=>this._addListener(name,"many",cb),
this.instance.once=(name,cb)=>this._addListener(name,"once",cb),this.instance.removeAllListeners=(name=null)=>name!=null?
delete this._events[name]:this._events={}}_addListener(name,status,cb){var base;return(base=this._events)[name]==null&&(base[name]=
[]),this._events[name].push({cb,status}),this.instance}listenerCount(name){return this._events[name]!=null?this._events[name].
length:0}async trigger(name,...args){var e,promises;try{return name!=="debug"&&this.trigger("debug",`Event triggered: ${name}`,
args),this._events[name]==null?void 0:(this._events[name]=this._events[name].filter(function(listener){return listener.status!==
"none"}),promises=this._events[name].map(async listener=>{var e2,returned;if(listener.status!=="none"){listener.status===
"once"&&(listener.status="none");try{return returned=typeof listener.cb=="function"?listener.cb(...args):void 0,typeof returned?.
then=="function"?await returned:returned}catch(error){return e2=error,this.trigger("error",e2),null}}}),(await Promise.all(
promises)).find(function(x){return x!=null}))}catch(error){return e=error,this.trigger("error",e),null}}};var Events_1=Events,
DLList$1,Events$1,Queues;DLList$1=DLList_1,Events$1=Events_1,Queues=class{constructor(num_priorities){var i;this.Events=
new Events$1(this),this._length=0,this._lists=(function(){var j,ref,results;for(results=[],i=j=1,ref=num_priorities;1<=ref?
j<=ref:j>=ref;i=1<=ref?++j:--j)results.push(new DLList$1((()=>this.incr()),(()=>this.decr())));return results}).call(this)}incr(){
if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("ze\
ro")}push(job){return this._lists[job.options.priority].push(job)}queued(priority){return priority!=null?this._lists[priority].
length:this._length}shiftAll(fn){return this._lists.forEach(function(list){return list.forEachShift(fn)})}getFirst(arr=this.
_lists){var j,len,list;for(j=0,len=arr.length;j<len;j++)if(list=arr[j],list.length>0)return list;return[]}shiftLastFrom(priority){
return this.getFirst(this._lists.slice(priority).reverse()).shift()}};var Queues_1=Queues,BottleneckError;BottleneckError=
class extends Error{};var BottleneckError_1=BottleneckError,BottleneckError$1,DEFAULT_PRIORITY,Job,NUM_PRIORITIES,parser$1;
NUM_PRIORITIES=10,DEFAULT_PRIORITY=5,parser$1=parser,BottleneckError$1=BottleneckError_1,Job=class{constructor(task,args,options,jobDefaults,rejectOnDrop,Events2,_states,Promise2){
this.task=task,this.args=args,this.rejectOnDrop=rejectOnDrop,this.Events=Events2,this._states=_states,this.Promise=Promise2,
this.options=parser$1.load(options,jobDefaults),this.options.priority=this._sanitizePriority(this.options.priority),this.
options.id===jobDefaults.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise(
(_resolve,_reject)=>{this._resolve=_resolve,this._reject=_reject}),this.retryCount=0}_sanitizePriority(priority){var sProperty;
return sProperty=~~priority!==priority?DEFAULT_PRIORITY:priority,sProperty<0?0:sProperty>NUM_PRIORITIES-1?NUM_PRIORITIES-
1:sProperty}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error,message="This job has been dropped b\
y Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(error??new BottleneckError$1(
message)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(expected){
var status;if(status=this._states.jobStatus(this.options.id),!(status===expected||expected==="DONE"&&status===null))throw new BottleneckError$1(
`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issu\
es`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.
options})}doQueue(reachedHWM,blocked){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),this.Events.
trigger("queued",{args:this.args,options:this.options,reachedHWM,blocked})}doRun(){return this.retryCount===0?(this._assertStatus(
"QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.
args,options:this.options})}async doExecute(chained,clearGlobalState,run,free){var error,eventInfo,passed;this.retryCount===
0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),eventInfo={args:this.
args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",eventInfo);try{if(passed=await(chained!=
null?chained.schedule(this.options,this.task,...this.args):this.task(...this.args)),clearGlobalState())return this.doDone(
eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),this._resolve(passed)}catch(error1){return error=
error1,this._onFailure(error,eventInfo,clearGlobalState,run,free)}}doExpire(clearGlobalState,run,free){var error,eventInfo;
return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECU\
TING"),eventInfo={args:this.args,options:this.options,retryCount:this.retryCount},error=new BottleneckError$1(`This job \
timed out after ${this.options.expiration} ms.`),this._onFailure(error,eventInfo,clearGlobalState,run,free)}async _onFailure(error,eventInfo,clearGlobalState,run,free){
var retry,retryAfter;if(clearGlobalState())return retry=await this.Events.trigger("failed",error,eventInfo),retry!=null?
(retryAfter=~~retry,this.Events.trigger("retry",`Retrying ${this.options.id} after ${retryAfter} ms`,eventInfo),this.retryCount++,
run(retryAfter)):(this.doDone(eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),this._reject(error))}doDone(eventInfo){
return this._assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",eventInfo)}};var Job_1=Job,
BottleneckError$2,LocalDatastore,parser$2;parser$2=parser,BottleneckError$2=BottleneckError_1,LocalDatastore=class{constructor(instance,storeOptions,storeInstanceOptions){
this.instance=instance,this.storeOptions=storeOptions,this.clientId=this.instance._randomIndex(),parser$2.load(storeInstanceOptions,
storeInstanceOptions,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=
0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){
var base;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=
null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(base=this.
heartbeat=setInterval(()=>{var amount,incr,maximum,now,reservoir;if(now=Date.now(),this.storeOptions.reservoirRefreshInterval!=
null&&now>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=now,this.storeOptions.
reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=
null&&now>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:amount,reservoirIncreaseMaximum:maximum,
reservoir}=this.storeOptions,this._lastReservoirIncrease=now,incr=maximum!=null?Math.min(amount,maximum-reservoir):amount,
incr>0))return this.storeOptions.reservoir+=incr,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).
unref=="function"?base.unref():void 0:clearInterval(this.heartbeat)}async __publish__(message){return await this.yieldLoop(),
this.instance.Events.trigger("message",message.toString())}async __disconnect__(flush){return await this.yieldLoop(),clearInterval(
this.heartbeat),this.Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(resolve,reject){return setTimeout(
resolve,t)})}computePenalty(){var ref;return(ref=this.storeOptions.penalty)!=null?ref:15*this.storeOptions.minTime||5e3}async __updateSettings__(options){
return await this.yieldLoop(),parser$2.overwrite(options,options,this.storeOptions),this._startHeartbeat(),this.instance.
_drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){
return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(time){
return await this.yieldLoop(),this._nextRequest+this.timeout<time}computeCapacity(){var maxConcurrent,reservoir;return{maxConcurrent,
reservoir}=this.storeOptions,maxConcurrent!=null&&reservoir!=null?Math.min(maxConcurrent-this._running,reservoir):maxConcurrent!=
null?maxConcurrent-this._running:reservoir??null}conditionsCheck(weight){var capacity;return capacity=this.computeCapacity(),
capacity==null||weight<=capacity}async __incrementReservoir__(incr){var reservoir;return await this.yieldLoop(),reservoir=
this.storeOptions.reservoir+=incr,this.instance._drainAll(this.computeCapacity()),reservoir}async __currentReservoir__(){
return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(now){return this._unblockTime>=now}check(weight,now){
return this.conditionsCheck(weight)&&this._nextRequest-now<=0}async __check__(weight){var now;return await this.yieldLoop(),
now=Date.now(),this.check(weight,now)}async __register__(index,weight,expiration){var now,wait;return await this.yieldLoop(),
now=Date.now(),this.conditionsCheck(weight)?(this._running+=weight,this.storeOptions.reservoir!=null&&(this.storeOptions.
reservoir-=weight),wait=Math.max(this._nextRequest-now,0),this._nextRequest=now+wait+this.storeOptions.minTime,{success:!0,
wait,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(queueLength,weight){
var blocked,now,reachedHWM;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&weight>this.storeOptions.maxConcurrent)
throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent se\
tting of ${this.storeOptions.maxConcurrent}`);return now=Date.now(),reachedHWM=this.storeOptions.highWater!=null&&queueLength===
this.storeOptions.highWater&&!this.check(weight,now),blocked=this.strategyIsBlock()&&(reachedHWM||this.isBlocked(now)),blocked&&
(this._unblockTime=now+this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance.
_dropAllQueued()),{reachedHWM,blocked,strategy:this.storeOptions.strategy}}async __free__(index,weight){return await this.
yieldLoop(),this._running-=weight,this._done+=weight,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var LocalDatastore_1=LocalDatastore,BottleneckError$3,States;BottleneckError$3=BottleneckError_1,States=class{constructor(status1){
this.status=status1,this._jobs={},this.counts=this.status.map(function(){return 0})}next(id){var current,next;if(current=
this._jobs[id],next=current+1,current!=null&&next<this.status.length)return this.counts[current]--,this.counts[next]++,this.
_jobs[id]++;if(current!=null)return this.counts[current]--,delete this._jobs[id]}start(id){var initial;return initial=0,
this._jobs[id]=initial,this.counts[initial]++}remove(id){var current;return current=this._jobs[id],current!=null&&(this.
counts[current]--,delete this._jobs[id]),current!=null}jobStatus(id){var ref;return(ref=this.status[this._jobs[id]])!=null?
ref:null}statusJobs(status){var k,pos,ref,results,v;if(status!=null){if(pos=this.status.indexOf(status),pos<0)throw new BottleneckError$3(
`status must be one of ${this.status.join(", ")}`);ref=this._jobs,results=[];for(k in ref)v=ref[k],v===pos&&results.push(
k);return results}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((acc,v,i)=>(acc[this.status[i]]=
v,acc)),{})}};var States_1=States,DLList$2,Sync;DLList$2=DLList_1,Sync=class{constructor(name,Promise2){this.schedule=this.
schedule.bind(this),this.name=name,this.Promise=Promise2,this._running=0,this._queue=new DLList$2}isEmpty(){return this.
_queue.length===0}async _tryToRun(){var args,cb,error,reject,resolve,returned,task;if(this._running<1&&this._queue.length>
0)return this._running++,{task,args,resolve,reject}=this._queue.shift(),cb=await(async function(){try{return returned=await task(
...args),function(){return resolve(returned)}}catch(error1){return error=error1,function(){return reject(error)}}})(),this.
_running--,this._tryToRun(),cb()}schedule(task,...args){var promise,reject,resolve;return resolve=reject=null,promise=new this.
Promise(function(_resolve,_reject){return resolve=_resolve,reject=_reject}),this._queue.push({task,args,resolve,reject}),
this._tryToRun(),promise}};var Sync_1=Sync,version="2.19.5",version$1={version},version$2=Object.freeze({version,default:version$1}),
require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$3=()=>console.
log("You must import the full version of Bottleneck in order to use this feature."),require$$4=()=>console.log("You must\
 import the full version of Bottleneck in order to use this feature."),Events$2,Group,IORedisConnection$1,RedisConnection$1,
Scripts$1,parser$3;parser$3=parser,Events$2=Events_1,RedisConnection$1=require$$2,IORedisConnection$1=require$$3,Scripts$1=
require$$4,Group=(function(){class Group2{constructor(limiterOptions={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=
limiterOptions,parser$3.load(this.limiterOptions,this.defaults,this),this.Events=new Events$2(this),this.instances={},this.
Bottleneck=Bottleneck_1,this._startAutoCleanup(),this.sharedConnection=this.connection!=null,this.connection==null&&(this.
limiterOptions.datastore==="redis"?this.connection=new RedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.
Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new IORedisConnection$1(Object.assign({},this.limiterOptions,
{Events:this.Events}))))}key(key=""){var ref;return(ref=this.instances[key])!=null?ref:(()=>{var limiter;return limiter=
this.instances[key]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${key}`,timeout:this.timeout,connection:this.
connection})),this.Events.trigger("created",limiter,key),limiter})()}async deleteKey(key=""){var deleted,instance;return instance=
this.instances[key],this.connection&&(deleted=await this.connection.__runCommand__(["del",...Scripts$1.allKeys(`${this.id}\
-${key}`)])),instance!=null&&(delete this.instances[key],await instance.disconnect()),instance!=null||deleted>0}limiters(){
var k,ref,results,v;ref=this.instances,results=[];for(k in ref)v=ref[k],results.push({key:k,limiter:v});return results}keys(){
return Object.keys(this.instances)}async clusterKeys(){var cursor,end,found,i,k,keys,len,next,start;if(this.connection==
null)return this.Promise.resolve(this.keys());for(keys=[],cursor=null,start=`b_${this.id}-`.length,end=9;cursor!==0;)for([
next,found]=await this.connection.__runCommand__(["scan",cursor??0,"match",`b_${this.id}-*_settings`,"count",1e4]),cursor=
~~next,i=0,len=found.length;i<len;i++)k=found[i],keys.push(k.slice(start,-end));return keys}_startAutoCleanup(){var base;
return clearInterval(this.interval),typeof(base=this.interval=setInterval(async()=>{var e,k,ref,results,time,v;time=Date.
now(),ref=this.instances,results=[];for(k in ref){v=ref[k];try{await v._store.__groupCheck__(time)?results.push(this.deleteKey(
k)):results.push(void 0)}catch(error){e=error,results.push(v.Events.trigger("error",e))}}return results},this.timeout/2)).
unref=="function"?base.unref():void 0}updateSettings(options={}){if(parser$3.overwrite(options,this.defaults,this),parser$3.
overwrite(options,options,this.limiterOptions),options.timeout!=null)return this._startAutoCleanup()}disconnect(flush=!0){
var ref;if(!this.sharedConnection)return(ref=this.connection)!=null?ref.disconnect(flush):void 0}}return Group2.prototype.
defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},Group2}).call(commonjsGlobal);var Group_1=Group,Batcher,
Events$3,parser$4;parser$4=parser,Events$3=Events_1,Batcher=(function(){class Batcher2{constructor(options={}){this.options=
options,parser$4.load(this.options,this.defaults,this),this.Events=new Events$3(this),this._arr=[],this._resetPromise(),
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((res,rej)=>this._resolve=res)}_flush(){
return clearTimeout(this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this.
_arr=[],this._resetPromise()}add(data){var ret;return this._arr.push(data),ret=this._promise,this._arr.length===this.maxSize?
this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),ret}}
return Batcher2.prototype.defaults={maxTime:null,maxSize:null,Promise},Batcher2}).call(commonjsGlobal);var Batcher_1=Batcher,
require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$8=getCjsExportFromNamespace(
version$2),Bottleneck,DEFAULT_PRIORITY$1,Events$4,Job$1,LocalDatastore$1,NUM_PRIORITIES$1,Queues$1,RedisDatastore$1,States$1,
Sync$1,parser$5,splice=[].splice;NUM_PRIORITIES$1=10,DEFAULT_PRIORITY$1=5,parser$5=parser,Queues$1=Queues_1,Job$1=Job_1,
LocalDatastore$1=LocalDatastore_1,RedisDatastore$1=require$$4$1,Events$4=Events_1,States$1=States_1,Sync$1=Sync_1,Bottleneck=
(function(){class Bottleneck2{constructor(options={},...invalid){var storeInstanceOptions,storeOptions;this._addToQueue=
this._addToQueue.bind(this),this._validateOptions(options,invalid),parser$5.load(options,this.instanceDefaults,this),this.
_queues=new Queues$1(NUM_PRIORITIES$1),this._scheduled={},this._states=new States$1(["RECEIVED","QUEUED","RUNNING","EXEC\
UTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new Events$4(this),this._submitLock=new Sync$1(
"submit",this.Promise),this._registerLock=new Sync$1("register",this.Promise),storeOptions=parser$5.load(options,this.storeDefaults,
{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return storeInstanceOptions=
parser$5.load(options,this.redisStoreDefaults,{}),new RedisDatastore$1(this,storeOptions,storeInstanceOptions);if(this.datastore===
"local")return storeInstanceOptions=parser$5.load(options,this.localStoreDefaults,{}),new LocalDatastore$1(this,storeOptions,
storeInstanceOptions);throw new Bottleneck2.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(
this),this._queues.on("leftzero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.ref=="function"?ref.ref():
void 0}),this._queues.on("zero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.unref=="function"?ref.unref():
void 0})}_validateOptions(options,invalid){if(!(options!=null&&typeof options=="object"&&invalid.length===0))throw new Bottleneck2.
prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck\
#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.
clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(message){return this.
_store.__publish__(message)}disconnect(flush=!0){return this._store.__disconnect__(flush)}chain(_limiter){return this._limiter=
_limiter,this}queued(priority){return this._queues.queued(priority)}clusterQueued(){return this._store.__queued__()}empty(){
return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.
__done__()}jobStatus(id){return this._states.jobStatus(id)}jobs(status){return this._states.statusJobs(status)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(weight=1){return this.
_store.__check__(weight)}_clearGlobalState(index){return this._scheduled[index]!=null?(clearTimeout(this._scheduled[index].
expiration),delete this._scheduled[index],!0):!1}async _free(index,job,options,eventInfo){var e,running;try{if({running}=
await this._store.__free__(index,options.weight),this.Events.trigger("debug",`Freed ${options.id}`,eventInfo),running===
0&&this.empty())return this.Events.trigger("idle")}catch(error1){return e=error1,this.Events.trigger("error",e)}}_run(index,job,wait){
var clearGlobalState,free,run;return job.doRun(),clearGlobalState=this._clearGlobalState.bind(this,index),run=this._run.
bind(this,index,job),free=this._free.bind(this,index,job),this._scheduled[index]={timeout:setTimeout(()=>job.doExecute(this.
_limiter,clearGlobalState,run,free),wait),expiration:job.options.expiration!=null?setTimeout(function(){return job.doExpire(
clearGlobalState,run,free)},wait+job.options.expiration):void 0,job}}_drainOne(capacity){return this._registerLock.schedule(
()=>{var args,index,next,options,queue;return this.queued()===0?this.Promise.resolve(null):(queue=this._queues.getFirst(),
{options,args}=next=queue.first(),capacity!=null&&options.weight>capacity?this.Promise.resolve(null):(this.Events.trigger(
"debug",`Draining ${options.id}`,{args,options}),index=this._randomIndex(),this._store.__register__(index,options.weight,
options.expiration).then(({success,wait,reservoir})=>{var empty;return this.Events.trigger("debug",`Drained ${options.id}`,
{success,args,options}),success?(queue.shift(),empty=this.empty(),empty&&this.Events.trigger("empty"),reservoir===0&&this.
Events.trigger("depleted",empty),this._run(index,next,wait),this.Promise.resolve(options.weight)):this.Promise.resolve(null)})))})}_drainAll(capacity,total=0){
return this._drainOne(capacity).then(drained=>{var newCapacity;return drained!=null?(newCapacity=capacity!=null?capacity-
drained:capacity,this._drainAll(newCapacity,total+drained)):this.Promise.resolve(total)}).catch(e=>this.Events.trigger("\
error",e))}_dropAllQueued(message){return this._queues.shiftAll(function(job){return job.doDrop({message})})}stop(options={}){
var done,waitForExecuting;return options=parser$5.load(options,this.stopDefaults),waitForExecuting=at=>{var finished;return finished=
()=>{var counts;return counts=this._states.counts,counts[0]+counts[1]+counts[2]+counts[3]===at},new this.Promise((resolve,reject)=>finished()?
resolve():this.on("done",()=>{if(finished())return this.removeAllListeners("done"),resolve()}))},done=options.dropWaitingJobs?
(this._run=function(index,next){return next.doDrop({message:options.dropErrorMessage})},this._drainOne=()=>this.Promise.
resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var k,ref,v;ref=this._scheduled;for(k in ref)
v=ref[k],this.jobStatus(v.job.options.id)==="RUNNING"&&(clearTimeout(v.timeout),clearTimeout(v.expiration),v.job.doDrop(
{message:options.dropErrorMessage}));return this._dropAllQueued(options.dropErrorMessage),waitForExecuting(0)}))):this.schedule(
{priority:NUM_PRIORITIES$1-1,weight:0},()=>waitForExecuting(1)),this._receive=function(job){return job._reject(new Bottleneck2.
prototype.BottleneckError(options.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new Bottleneck2.prototype.BottleneckError(
"stop() has already been called")),done}async _addToQueue(job){var args,blocked,error,options,reachedHWM,shifted,strategy;
({args,options}=job);try{({reachedHWM,blocked,strategy}=await this._store.__submit__(this.queued(),options.weight))}catch(error1){
return error=error1,this.Events.trigger("debug",`Could not queue ${options.id}`,{args,options,error}),job.doDrop({error}),
!1}return blocked?(job.doDrop(),!0):reachedHWM&&(shifted=strategy===Bottleneck2.prototype.strategy.LEAK?this._queues.shiftLastFrom(
options.priority):strategy===Bottleneck2.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(options.priority+
1):strategy===Bottleneck2.prototype.strategy.OVERFLOW?job:void 0,shifted?.doDrop(),shifted==null||strategy===Bottleneck2.
prototype.strategy.OVERFLOW)?(shifted==null&&job.doDrop(),reachedHWM):(job.doQueue(reachedHWM,blocked),this._queues.push(
job),await this._drainAll(),reachedHWM)}_receive(job){return this._states.jobStatus(job.options.id)!=null?(job._reject(new Bottleneck2.
prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`)),!1):(job.doReceive(),this._submitLock.
schedule(this._addToQueue,job))}submit(...args){var cb,fn,job,options,ref,ref1,task;return typeof args[0]=="function"?(ref=
args,[fn,...args]=ref,[cb]=splice.call(args,-1),options=parser$5.load({},this.jobDefaults)):(ref1=args,[options,fn,...args]=
ref1,[cb]=splice.call(args,-1),options=parser$5.load(options,this.jobDefaults)),task=(...args2)=>new this.Promise(function(resolve,reject){
return fn(...args2,function(...args3){return(args3[0]!=null?reject:resolve)(args3)})}),job=new Job$1(task,args,options,this.
jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),job.promise.then(function(args2){return typeof cb==
"function"?cb(...args2):void 0}).catch(function(args2){return Array.isArray(args2)?typeof cb=="function"?cb(...args2):void 0:
typeof cb=="function"?cb(args2):void 0}),this._receive(job)}schedule(...args){var job,options,task;return typeof args[0]==
"function"?([task,...args]=args,options={}):[options,task,...args]=args,job=new Job$1(task,args,options,this.jobDefaults,
this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(job),job.promise}wrap(fn){var schedule,wrapped;return schedule=
this.schedule.bind(this),wrapped=function(...args){return schedule(fn.bind(this),...args)},wrapped.withOptions=function(options,...args){
return schedule(options,fn,...args)},wrapped}async updateSettings(options={}){return await this._store.__updateSettings__(
parser$5.overwrite(options,this.storeDefaults)),parser$5.overwrite(options,this.instanceDefaults,this),this}currentReservoir(){
return this._store.__currentReservoir__()}incrementReservoir(incr=0){return this._store.__incrementReservoir__(incr)}}return Bottleneck2.
default=Bottleneck2,Bottleneck2.Events=Events$4,Bottleneck2.version=Bottleneck2.prototype.version=require$$8.version,Bottleneck2.
strategy=Bottleneck2.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},Bottleneck2.BottleneckError=Bottleneck2.
prototype.BottleneckError=BottleneckError_1,Bottleneck2.Group=Bottleneck2.prototype.Group=Group_1,Bottleneck2.RedisConnection=
Bottleneck2.prototype.RedisConnection=require$$2,Bottleneck2.IORedisConnection=Bottleneck2.prototype.IORedisConnection=require$$3,
Bottleneck2.Batcher=Bottleneck2.prototype.Batcher=Batcher_1,Bottleneck2.prototype.jobDefaults={priority:DEFAULT_PRIORITY$1,
weight:1,expiration:null,id:"<no-id>"},Bottleneck2.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,
strategy:Bottleneck2.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,
reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},Bottleneck2.prototype.localStoreDefaults=
{Promise,timeout:null,heartbeatInterval:250},Bottleneck2.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,
clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},Bottleneck2.prototype.
instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},Bottleneck2.
prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,
dropErrorMessage:"This limiter has been stopped."},Bottleneck2}).call(commonjsGlobal);var Bottleneck_1=Bottleneck,lib=Bottleneck_1;
return lib}))}});export{require_light};
