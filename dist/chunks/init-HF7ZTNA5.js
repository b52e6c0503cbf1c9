import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIG_PATH,addCommand,below,callerWorkflow,findTables,firstConfig,gitCommand,hasConfig,ignoredText,pathFrom,readWorkflows,
requireNameable,setUpFolder}from"./chunk-QX526OLX.js";import{gitCheckout}from"./chunk-7TC6CNUY.js";import{shellWord}from"./chunk-NINQMHE2.js";
import{defaultConfig}from"./chunk-BBXEYDUX.js";import"./chunk-P5T6VNW2.js";import"./chunk-HJJC73P7.js";
import{findConfig}from"./chunk-VYXWVEQJ.js";import{beginning,reportHead}from"./chunk-PCAYBT6X.js";import"./chunk-UE3MRMTC.js";
import"./chunk-XX7HYOC4.js";import{LABELS,labelNamed}from"./chunk-6EHSB6BD.js";import"./chunk-44FP2YMH.js";
import"./chunk-Y4HTKM3Q.js";import"./chunk-76XZFTSH.js";import"./chunk-HPOJS2EI.js";import"./chunk-QRIWRI54.js";
import{showJson,writeFileAtomic}from"./chunk-RJKQ66L2.js";import"./chunk-DIU7V4GH.js";import"./chunk-I4PJQ3OJ.js";
import"./chunk-JSBGDFAF.js";import"./chunk-BXTEZIXI.js";import"./chunk-XS4K36J2.js";import{plainLine,plainText}from"./chunk-DIR6TIPL.js";
import{ConfigurationError,PlatformError}from"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";import{existsSync as existsSync2,realpathSync}from"node:fs";import{isAbsolute,join as join2,posix as posix3}from"node:path";function initText(report){let{dry_run:dry,files,labels,checks,next}=report,words={written:dry?"would write":"wrote",extended:dry?
"would extend":"extended",kept:"kept"},lines=files.flatMap(({path,state,diff})=>{let said=state==="differs"?["kept",`${path}\
, which differs from what init would write:`]:[words[state],path],shown=diff!==""&&(dry||state==="differs")?plainText(diff).
trimEnd().split(`
`):[];return[said.join("  "),...shown.map(line=>`    ${line}`)]});lines.push(...labelLines(labels,dry));for(let{status,message}of checks)
status==="warn"&&lines.push(`note: ${plainLine(message,600)}`);return lines.push("",dry?"Dry run: nothing was written. T\
hen:":"Next:"),lines.push(...next.map((step,i)=>`  ${i+1}. ${step}`)),`${lines.join(`
`)}
`}function labelLines(labels,dry){let named=state=>labels.filter(label=>label.state===state).map(({name})=>name),[added,
kept2,unknown]=[named("added"),named("kept"),labels.filter(({state})=>state==="unknown")];return[...added.length>0?[`${dry?
"would add":"added"}  labels ${added.join(", ")}`]:[],...kept2.length>0?[`kept  labels ${kept2.join(", ")}`]:[],...unknown.
length>0?["labels, which the first issue makes by itself; or now:"]:[],...unknown.map(({command})=>`    ${command}`)]}import{existsSync,readFileSync}from"node:fs";import{join,posix}from"node:path";function callerPlace(folder,{files,ours}){let training=ours.filter(({trains})=>trains).map(({file})=>file.path),names=callerPaths(
folder,files.length+1),known=names.find(path=>training.includes(path));if(known===void 0&&training.length>0)return{path:training[0],
isOther:!0};let free=path=>{let there=files.find(file=>file.path===path);return there===void 0||there.fault!==null&&there.
text.includes("/mlops-actions")};return{path:known??names.find(free),isOther:!1}}function callerPaths(folder,count){let name=folder.
replaceAll(/[^A-Za-z0-9._]+/g,"-").replaceAll(/^[-.]+|[-.]+$/g,""),suffix=folder===""?"":`-${name||"folder"}`;return Array.
from({length:count},(_,i)=>`.github/workflows/${i===0?"ml-training":"mlops-training"}${suffix}${i<2?"":`-${i}`}.yml`)}function gitLines(isKept){let local={path:".gitignore",why:"what runs on this machine leave",lines:["/.mlops/"]};return isKept?
[local,{...{path:".gitattributes",why:"digests are of bytes: git must not change line ends"},lines:["/models/** -text"]}]:
[{...local,lines:[...local.lines,"/models/"]}]}function withLines(before,{why,lines}){let text=before??"",end=text.includes(
`\r
`)?`\r
`:`
`,has=new Set(text.split(/\r?\n/).map(line=>bare(line))),missing=lines.filter(line=>!has.has(bare(line)));return missing.
length===0?text:[text===""||text.endsWith(`
`)?text:text+end,...[`# mlops-actions: ${why}`,...missing].map(line=>line+end)].join("")}function bare(line){return line.
trim().replace(/^\//,"").replace(/\/$/,"")}function unifiedDiff(path,before,after){if(before===after)return"";let lines=compare(linesOf(before??""),linesOf(after));
return`${[...[`--- ${before===null?"/dev/null":`a/${path}`}`,`+++ b/${path}`],...hunksOf(lines)].join(`
`)}
`}function linesOf(text){return text.match(/[^\n]*\n|[^\n]+$/g)??[]}function compare(before,after){let width=after.length+
1,longest=new Uint32Array((before.length+1)*width);for(let i=before.length-1;i>=0;i--)for(let j=after.length-1;j>=0;j--){
let[down,right]=[longest[(i+1)*width+j],longest[i*width+j+1]];longest[i*width+j]=before[i]===after[j]?longest[(i+1)*width+
j+1]+1:Math.max(down,right)}let lines=[];for(let i=0,j=0;i<before.length||j<after.length;)i<before.length&&j<after.length&&
before[i]===after[j]?(lines.push({mark:" ",text:before[i]}),i++,j++):j===after.length||i<before.length&&longest[(i+1)*width+
j]>=longest[i*width+j+1]?lines.push({mark:"-",text:before[i++]}):lines.push({mark:"+",text:after[j++]});return lines}function hunksOf(lines){
let shown=lines.map((_,at)=>lines.slice(Math.max(0,at-3),at+3+1).some(({mark})=>mark!==" ")),told2=[],[old,fresh]=[1,1];
for(let at=0;at<lines.length;){let end=at;for(;end<lines.length&&shown[end]===shown[at];)end++;let part=lines.slice(at,end),
[olds,news]=[part.filter(({mark})=>mark!=="+").length,part.filter(({mark})=>mark!=="-").length];shown[at]&&(told2.push(`\
@@ -${range(old,olds)} +${range(fresh,news)} @@`),told2.push(...part.map(({mark,text})=>mark+withEnd(text)))),[old,fresh,
at]=[old+olds,fresh+news,end]}return told2}function range(first,count){return count===1?String(first):`${count===0?first-
1:first},${count}`}function withEnd(text){return text.endsWith(`
`)?text.slice(0,-1):`${text}
\\ No newline at end of file`}function planFiles(root,facts){let{folder}=facts,{path,isOther}=callerPlace(folder,readWorkflows(root,folder)),config=posix.
join(folder,CONFIG_PATH);return[isOther?kept(path):created(root,path,callerWorkflow({...facts,path,paths:facts.watched})),
existsSync(join(root,config))?kept(config):created(root,config,firstConfig(facts)),...gitLines(facts.keepsModels).map(file=>{
let place=posix.join(folder,file.path),before=read(root,place);return planned(place,before,withLines(before,file))})]}function created(root,path,text){
let before=read(root,path);return before===null||before===text?planned(path,before,text):{path,state:"differs",diff:unifiedDiff(
path,before,text),text:null}}function kept(path){return{path,state:"kept",diff:"",text:null}}function planned(path,before,text){
return before===text?kept(path):{path,state:before===null?"written":"extended",diff:unifiedDiff(path,before,text),text}}
function read(root,path){return existsSync(join(root,path))?readFileSync(join(root,path),"utf8"):null}async function planLabels(wanted,{settings,log}){try{let there=(await settings().labels()).map(name=>name.toLowerCase());
return wanted.map(label=>({label,state:there.includes(label.name.toLowerCase())?"kept":"added"}))}catch(error){if(!(error instanceof
PlatformError))throw error;return log.info(told(error)),wanted.map(label=>({label,state:"unknown"}))}}async function addLabels(planned2,{
settings,log}){let done=[];for(let{label,state}of planned2)try{state==="added"&&await settings().addLabel(label),done.push(
{label,state})}catch(error){if(!(error instanceof PlatformError))throw error;log.warn(told(error)),done.push({label,state:"\
unknown"})}return done}function labelReport({label:{name,color,description},state}){let quoted=text=>`'${text.replaceAll(
"'","'\\''")}'`,command=`gh label create ${quoted(name)} --color ${color} --description ${quoted(description)}`;return{name,
state,command}}function labelCheck(labels){let unknown=labels.filter(({state})=>state==="unknown").length;return{name:"l\
abels",status:unknown===0?"pass":"skipped",observed:unknown,limit:{comparison:"at_most",value:0},n:null,interval:null,message:unknown===
0?"All labels of our issues are there.":`${unknown} labels were not looked for, or not added.`}}function told(error){return error.
hint===void 0?error.message:`${error.message} → ${error.hint}`}import{posix as posix2}from"node:path";function nextSteps({files,found,checkout,folder,standpoint}){let learned=found.tables.filter(({label})=>label!==null).map(
({name,label})=>`${name} learns ${showJson(label)}`).join(", "),config=posix2.join(folder,CONFIG_PATH),isNew=files.some(
({path,text})=>path===config&&text!==null),commands=commitCommands({files,found,checkout,folder,standpoint}),remote=checkout?.
remote()??null,actions=remote===null?"the tab Actions":`https://${remote.host}/${remote.owner}/${remote.repo}/actions`,workflow=folder===
""?"ML training":`ML training: ${folder}`,{typed}=standpoint;return[...isNew?[`Look at ${pathFrom(standpoint,config)}: ${learned||
"nothing is listed yet, so it trains on synthetic data"}.`]:[],...commands.length===0?[`Start a training: ${actions}, ${workflow}\
, Run workflow.`]:[commands.join(" && "),`The push starts the first training: ${actions}.`],`\`mlops doctor${typed==="."?
"":` --working-directory ${shellWord(typed)}`}\` says what could keep the next ones from starting.`]}function commitCommands({
files,found,checkout,folder,standpoint}){let isIgnored=path=>checkout!==null&&checkout.ignoredBy(path)!==null,isLacking=path=>checkout?.
isKept(path)===!1,own=files.filter(({path,text})=>text!==null||isLacking(path)).map(({path})=>path),tables=found.tables.
filter(({label})=>label!==null).map(({location})=>posix2.join(folder,location)).filter(path=>isLacking(path)&&!isIgnored(
path)),plain=[...own.filter(path=>!isIgnored(path)),...tables],forced=own.filter(isIgnored);if(plain.length+forced.length===
0)return[];let git=gitCommand(standpoint);return[...plain.length>0?[addCommand(standpoint,plain)]:[],...forced.length>0?
[addCommand(standpoint,forced,["--force"])]:[],`${git} commit -m "Train with mlops-actions"`,`${git} push`]}async function init(options,context){let began=beginning(context);if(!existsSync2(context.workingDirectory))throw new ConfigurationError(
`there is no folder ${context.workingDirectory}`,{hint:"name one with --working-directory"});let workingDirectory=realpathSync(
context.workingDirectory),root=gitCheckout(workingDirectory)?.root??workingDirectory,checkout=gitCheckout(root),place=setUpFolder(
workingDirectory,root),folder=requireNameable(below(root,place));(workingDirectory!==place||folder!=="")&&context.log.info(
placeText(folder,root));let remote=checkout?.remote()??null,config=hasConfig(place)?await findConfig(CONFIG_PATH,place):
null,found=config===null?await findTables(place,folder,context):{tables:[],unread:[]},files=planFiles(root,{folder,ref:options.
ref,tables:found.tables,schedule:(config??defaultConfig()).defaultSchedule,defaultBranch:checkout?.defaultBranch()??"mai\
n",watched:watchedBy(config,folder),keepsModels:checkout?.isKept(posix3.join(folder,"models"))??!1}),labels=await planLabels(
[...LABELS,...(config?.alerts.labels??[]).map(labelNamed)],context);if(!options.dryRun){for(let{path,text}of files)text!==
null&&write(join2(root,path),text);labels=await addLabels(labels,context)}let standpoint={root,workingDirectory,typed:options.
workingDirectory},tables=config===null?found.tables.map(({location})=>location):fileLocations(config),mustBeThere=[...files.
map(({path})=>path),...tables.map(location=>posix3.join(folder,location))],checks=[...files.map(fileCheck),...tableChecks(
found),...mustBeThere.flatMap(path=>ignoredCheck(path,checkout,standpoint)),labelCheck(labels)],report={...reportHead("i\
nit",checks,began,context),dry_run:options.dryRun,root,folder,repository:remote&&`${remote.owner}/${remote.repo}`,files:files.
map(({path,state,diff})=>({path,state,diff})),labels:labels.map(labelReport),next:nextSteps({files,found,checkout,folder,
standpoint})};return{report,text:initText(report),outputs:{}}}function placeText(folder,root){let what=folder===""?"it i\
s set up as a whole":`${folder}/ is set up`;return`the top folder of the repository is ${root}: ${what}, and paths start\
 at the top`}function fileLocations({sources}){return Object.values(sources).flatMap(({source,location})=>source==="synt\
hetic"||isAbsolute(location)?[]:[location])}function watchedBy(config,folder){let tables=(config===null?[]:fileLocations(
config)).map(location=>posix3.normalize(location)).map(location=>/^(?!\.\.\/)[^/]+\//.test(location)?`${location.split("\
/")[0]}/**`:location),watched=["config/**",...tables.length===0?["data/**"]:tables].map(path=>posix3.join(folder,path)).
filter(path=>!path.startsWith("../")).map(path=>path.replaceAll(/[?[\]!+\\]/g,"*"));return[...new Set(watched)]}function write(path,text){
try{writeFileAtomic(path,text)}catch(cause){let message=`${path} cannot be written: ${cause.message}`;throw new PlatformError(
message,{hint:"what was written before it is complete; run it again",cause})}}function fileCheck({path,state}){return state===
"differs"?check(`file:${path}`,"warn",`${path} is there and differs from what init would write: it stays as it is.`):check(
`file:${path}`,"pass",`${path} is ${state==="kept"?"there":state}.`)}function tableChecks({tables,unread}){return[...tables.
map(({location,label,rows})=>label===null?check(`data:${location}`,"warn",`${location}: which column is the label is not\
 clear; ${CONFIG_PATH} asks.`,rows):check(`data:${location}`,"pass",`${location}: the label is ${showJson(label)}.`,rows)),
...unread.map(({location,problem})=>check(`data:${location}`,"warn",`${problem}; it is left out.`))]}function ignoredCheck(path,checkout,standpoint){
let line=checkout?.ignoredBy(path)??null;return line===null?[]:[check(`ignored:${path}`,"warn",ignoredText(showJson(path),
path,line,standpoint))]}function check(name,status,message,n=null){return{name,status,observed:null,limit:null,n,interval:null,
message}}export{init};
