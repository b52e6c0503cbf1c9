import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunks/chunk-5EUT3UWG.js";import{spawn}from"node:child_process";import{text}from"node:stream/consumers";import{StringDecoder}from"node:string_decoder";var LONGEST_LINE=1e3,LineCutter=class{#decoder=new StringDecoder("utf8");#take;#line="";#endsInReturn=!1;constructor(take2){
this.#take=take2}add(bytes){this.#addText(this.#decoder.write(bytes))}end(){this.#addText(this.#decoder.end()),this.#line!==
""&&this.#finishLine()}#addText(text2){let whole=this.#endsInReturn&&text2.startsWith(`
`)?text2.slice(1):text2;text2!==""&&(this.#endsInReturn=text2.endsWith("\r"));let pieces=whole.split(/\r\n|\n|\r/);pieces.
forEach((piece,i)=>{this.#line.length<LONGEST_LINE&&(this.#line+=piece.slice(0,LONGEST_LINE-this.#line.length)),i<pieces.
length-1&&this.#finishLine()})}#finishLine(){let line=this.#line;this.#line="",this.#take(line)}};import{readdirSync,readFileSync}from"node:fs";var ProcessTree=class{#root;#mark;#seen=new Set;constructor(root,mark){this.#root=
root,this.#mark=mark}#members(all){let stats=readStats(),known=new Set([this.#root]),belongs=({pid,parent,group,session})=>pid===
this.#root||group===this.#root||session===this.#root||known.has(parent)||this.#seen.has(pid);for(let before=-1;before!==
known.size;){before=known.size;for(let stat of stats)belongs(stat)&&known.add(stat.pid)}if(all)for(let{pid}of stats)!known.
has(pid)&&isMarked(pid,this.#mark)&&known.add(pid);let members=stats.filter(({pid})=>known.has(pid));return this.#seen=new Set(
members.map(({pid})=>pid)),members}residentBytes(limit){let members=this.#members(!1),resident=sum(members.map(({pid})=>kilobytes(
`/proc/${pid}/status`,"VmRSS")));return resident>limit?sum(members.map(({pid})=>kilobytes(`/proc/${pid}/smaps_rollup`,"P\
ss"))):members.length===0?null:resident}signal(signal,all=!1){let others=this.#members(all).filter(({group})=>group!==this.#root);
send(-this.#root,signal);for(let{pid}of others)send(pid,signal)}};function send(pid,signal){try{process.kill(pid,signal)}catch{}}
function readStats(){let names;try{names=readdirSync("/proc")}catch{return[]}return names.flatMap(name=>/^\d+$/.test(name)?
statOf(Number(name))??[]:[])}function statOf(pid){let stat=readIfThere(`/proc/${pid}/stat`),[state,parent,group,session]=stat.
slice(stat.lastIndexOf(")")+2).split(" ");if(!(session===void 0||state==="Z"||state==="X"))return{pid,parent:Number(parent),
group:Number(group),session:Number(session)}}function isMarked(pid,mark){return readIfThere(`/proc/${pid}/environ`).split(
"\0").includes(mark)}function kilobytes(path,key){let found=new RegExp(`^${key}:\\s+(\\d+) kB`,"m").exec(readIfThere(path))?.[1];
return Number(found??0)*1024}function readIfThere(path){try{return readFileSync(path,"utf8")}catch{return""}}function sum(values){
return values.reduce((total,value)=>total+value,0)}var MARK="MLOPS_PROGRAM";var FIRST_LINES=200,LAST_LINES=100,TOLD_LINES=20,LOOK_MS=100,GRACE_MS=5e3,DRAIN_MS=2e3,LONGEST_MS=2**31-1,request=JSON.parse(
await text(process.stdin));process.stdout.on("error",()=>{});function answer(told){process.stdout.write(`${JSON.stringify(
told)}
`)}var written=0,last=[];function take(line){written++,written<=FIRST_LINES&&answer({line}),last.push(line),last.length>
LAST_LINES&&last.shift()}function answerLastLines(){let behind=Math.min(written-FIRST_LINES,last.length);if(behind<=0)return;
let skipped=written-FIRST_LINES-behind;skipped>0&&answer({skipped});for(let line of last.slice(-behind))answer({line})}var end=await supervise();
answerLastLines();answer({end});async function supervise(){let{file,args,cwd,environment,mark}=request,env={...environment,
[MARK]:mark},child=spawn(file,args,{cwd,env,stdio:["ignore","pipe","pipe"],detached:!0,windowsHide:!0});for(let stream of[
child.stdout,child.stderr]){let cutter=new LineCutter(take);stream.on("data",bytes=>cutter.add(bytes)).on("end",()=>cutter.
end())}let over=new Promise(resolve=>{child.on("error",error=>resolve({code:null,signal:null,refused:error.message})),child.
on("exit",(code2,signal2)=>resolve({code:code2,signal:signal2,refused:null}))}),closed=new Promise(resolve=>child.on("cl\
ose",resolve));if(child.pid===void 0)return{...await over,stopped:null,peakBytes:null,last:[]};answer({started:child.pid});
let tree=new ProcessTree(child.pid,`${MARK}=${mark}`),watch=watchOver(tree),{code,signal,refused}=await over;watch.stop();
for(let round=0;round<3;round++)tree.signal("SIGKILL",!0);let drained;await Promise.race([closed,new Promise(resolve=>drained=
setTimeout(resolve,DRAIN_MS))]),clearTimeout(drained);for(let stream of[child.stdout,child.stderr])stream.destroy();return{
code,signal,refused,stopped:watch.stopped(),peakBytes:watch.peakBytes(),last:last.slice(-TOLD_LINES)}}function watchOver(tree){
let{seconds,memoryBytes}=request,stopped=null,peak=null,force,stop=(why,signal)=>{stopped===null&&(stopped=why,tree.signal(
signal),force=setTimeout(()=>tree.signal("SIGKILL",!0),GRACE_MS))},cancel=()=>stop("cancelled","SIGTERM"),signals=["SIGI\
NT","SIGTERM","SIGHUP"];for(let signal of signals)process.on(signal,cancel);let time=setTimeout(()=>stop("time","SIGTERM"),
Math.min(1e3*seconds,LONGEST_MS)),look=setInterval(()=>{process.ppid!==request.parent&&cancel();let bytes=tree.residentBytes(
memoryBytes);bytes!==null&&(peak=Math.max(peak??0,bytes),bytes>memoryBytes&&stop("memory","SIGKILL"))},LOOK_MS);return{stop(){
clearTimeout(time),clearTimeout(force),clearInterval(look);for(let signal of signals)process.off(signal,cancel)},stopped:()=>stopped,
peakBytes:()=>peak}}
