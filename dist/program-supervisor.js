import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GRACE_MS,LONGEST_MS,ProcessTree}from"./chunks/chunk-NI2NBECQ.js";import"./chunks/chunk-5EUT3UWG.js";import{spawn}from"node:child_process";import{rmSync}from"node:fs";import{text}from"node:stream/consumers";import{StringDecoder}from"node:string_decoder";var LONGEST_LINE=1e3,LineCutter=class{#decoder=new StringDecoder("utf8");#take;#line="";#endsInReturn=!1;constructor(take2){
this.#take=take2}add(bytes){this.#addText(this.#decoder.write(bytes))}end(){this.#addText(this.#decoder.end()),this.#line!==
""&&this.#finishLine()}#addText(text2){let whole=this.#endsInReturn&&text2.startsWith(`
`)?text2.slice(1):text2;text2!==""&&(this.#endsInReturn=text2.endsWith("\r"));let pieces=whole.split(/\r\n|\n|\r/);pieces.
forEach((piece,i)=>{this.#line.length<LONGEST_LINE&&(this.#line+=piece.slice(0,LONGEST_LINE-this.#line.length)),i<pieces.
length-1&&this.#finishLine()})}#finishLine(){let line=this.#line;this.#line="",this.#take(line)}};var FIRST_LINES=200,LAST_LINES=100,TOLD_LINES=20,LOOK_MS=100,DRAIN_MS=2e3,request=JSON.parse(await text(process.stdin));
process.stdout.on("error",()=>{});function answer(told){process.stdout.write(`${JSON.stringify(told)}
`)}var written=0,last=[];function take(line){written++,written<=FIRST_LINES&&answer({line}),last.push(line),last.length>
LAST_LINES&&last.shift()}function answerLastLines(){let behind=Math.min(written-FIRST_LINES,last.length);if(behind<=0)return;
let skipped=written-FIRST_LINES-behind;skipped>0&&answer({skipped});for(let line of last.slice(-behind))answer({line})}var end=await supervise();
answerLastLines();answer({end});isOrphan()&&request.folder!==null&&rmSync(request.folder,{recursive:!0,force:!0});function isOrphan(){
return process.ppid!==request.parent}async function supervise(){let{file,args,cwd,environment,marks}=request,[variable="",
value=""]=marks.variable.split("="),env={...environment,[variable]:value},child=spawn(file,args,{cwd,env,stdio:["ignore",
"pipe","pipe"],detached:!0,windowsHide:!0});for(let stream of[child.stdout,child.stderr]){let cutter=new LineCutter(take);
stream.on("data",bytes=>cutter.add(bytes)).on("end",()=>cutter.end())}let over=new Promise(resolve=>{child.on("error",error=>resolve(
{code:null,signal:null,refused:error.message})),child.on("exit",(code2,signal2)=>resolve({code:code2,signal:signal2,refused:null}))}),
closed=new Promise(resolve=>child.on("close",resolve));if(child.pid===void 0)return{...await over,stopped:null,peakBytes:null,
last:[],left:0};answer({started:child.pid});let tree=new ProcessTree(child.pid,marks),watch=watchOver(tree),{code,signal,
refused}=await over;watch.stop();let left=await tree.end(),drained;await Promise.race([closed,new Promise(resolve=>drained=
setTimeout(resolve,DRAIN_MS))]),clearTimeout(drained);for(let stream of[child.stdout,child.stderr])stream.destroy();return{
code,signal,refused,left,stopped:watch.stopped(),peakBytes:watch.peakBytes(),last:last.slice(-TOLD_LINES)}}function watchOver(tree){
let{seconds,memoryBytes}=request,stopped=null,peak=null,force,stop=(why,signal)=>{stopped===null&&(stopped=why,tree.signal(
signal),force=setTimeout(()=>tree.signal("SIGKILL",!0),GRACE_MS))},cancel=()=>stop("cancelled","SIGTERM"),signals=["SIGI\
NT","SIGTERM","SIGHUP"];for(let signal of signals)process.on(signal,cancel);let time=setTimeout(()=>stop("time","SIGTERM"),
Math.min(1e3*seconds,LONGEST_MS)),look=setInterval(()=>{isOrphan()&&cancel();let bytes=tree.residentBytes(memoryBytes);bytes!==
null&&(peak=Math.max(peak??0,bytes),bytes>memoryBytes&&stop("memory","SIGKILL"))},LOOK_MS);return{stop(){clearTimeout(time),
clearTimeout(force),clearInterval(look);for(let signal of signals)process.off(signal,cancel)},stopped:()=>stopped,peakBytes:()=>peak}}
