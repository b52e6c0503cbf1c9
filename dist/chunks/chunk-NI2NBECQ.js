import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readdirSync,readFileSync}from"node:fs";import{setTimeout as sleep}from"node:timers/promises";var QUIET_LOOKS=3,LONGEST_SWEEP_MS=1e4,
LONGEST_CHASE_MS=2e3,ProcessTree=class{#root;#marks;#seen=new Set;constructor(root,marks){this.#root=root,this.#marks=marks}#members(all){
let stats=readStats(),known=new Set([this.#root]),belongs=({pid,parent,group,session})=>pid===this.#root||group===this.#root||
session===this.#root||known.has(parent)||this.#seen.has(pid);for(let before=-1;before!==known.size;){before=known.size;for(let stat of stats)
belongs(stat)&&known.add(stat.pid)}if(all)for(let{pid}of stats)!known.has(pid)&&this.#isMarked(pid)===!0&&known.add(pid);
let members=stats.filter(({pid})=>known.has(pid));return this.#seen=new Set(members.map(({pid})=>pid)),members}residentBytes(limit){
let members=this.#members(!1),resident=sum(members.map(({pid})=>kilobytes(`/proc/${pid}/status`,"VmRSS")));return resident>
limit?sum(members.map(({pid})=>kilobytes(`/proc/${pid}/smaps_rollup`,"Pss"))):members.length===0?null:resident}signal(signal,all=!1){
let others=this.#members(all).filter(({group})=>group!==this.#root);send(-this.#root,signal);for(let{pid}of others)send(
pid,signal)}async end(){let[sweep,chase]=[AbortSignal.timeout(LONGEST_SWEEP_MS),AbortSignal.timeout(LONGEST_CHASE_MS)];for(let quiet=0,
left=0;;){this.signal("SIGKILL",!0);let found=this.#endMarked();if(left=found.left,quiet=left>0||found.isChased&&!chase.
aborted?0:quiet+1,quiet===QUIET_LOOKS||sweep.aborted)return left;await sleep(left===0&&quiet===0?0:5)}}#endMarked(){let left=0,
isChased=!1;for(let pid of processes().sort((a,b)=>b-a)){let isMarked=this.#isMarked(pid);isChased||=isMarked===null,isMarked===
!0&&(send(pid,"SIGKILL"),statOf(pid)!==void 0&&left++)}return{left,isChased}}#isMarked(pid){let{variable,fileLocks}=this.#marks;
if(pid===process.pid)return!1;let limits=readIfThere(`/proc/${pid}/limits`);return limits===""?readIfThere(`/proc/${pid}\
/stat`)===""?null:!1:/^Max file locks +\d+ +(\d+)/m.exec(limits)?.[1]===String(fileLocks)?!0:readIfThere(`/proc/${pid}/e\
nviron`).split("\0").includes(variable)}};function send(pid,signal){try{process.kill(pid,signal)}catch{}}function readStats(){
return processes().flatMap(pid=>statOf(pid)??[])}function processes(){try{return readdirSync("/proc").flatMap(name=>/^\d+$/.
test(name)?[Number(name)]:[])}catch{return[]}}function statOf(pid){let stat=readIfThere(`/proc/${pid}/stat`),[state,parent,
group,session]=stat.slice(stat.lastIndexOf(")")+2).split(" ");if(!(session===void 0||state==="Z"||state==="X"))return{pid,
parent:Number(parent),group:Number(group),session:Number(session)}}function kilobytes(path,key){let found=new RegExp(`^${key}\
:\\s+(\\d+) kB`,"m").exec(readIfThere(path))?.[1];return Number(found??0)*1024}function readIfThere(path){try{return readFileSync(
path,"utf8")}catch{return""}}function sum(values){return values.reduce((total,value)=>total+value,0)}import{randomBytes,randomInt}from"node:crypto";import{existsSync}from"node:fs";function newMarks(){return{variable:`MLOP\
S_PROGRAM=${randomBytes(16).toString("hex")}`,fileLocks:randomInt(2**47,2**47+2**46)}}var SHELL="/bin/sh";function underMarks({
fileLocks},words){return process.platform!=="linux"||!existsSync(SHELL)?words:[SHELL,"-c",'ulimit -w "$1" || ulimit -x "\
$1"; shift; exec "$@"',"sh",String(fileLocks),...words]}var GRACE_MS=5e3,LONGEST_MS=2**31-1;export{ProcessTree,newMarks,underMarks,GRACE_MS,LONGEST_MS};
