import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CARD_FILE,FolderInspection,NOT_PLAIN,NO_LOG,PENDING_FILE,digestProblem,isAlive,judgeRegistry,openFolder,openRegistry,
packageDigest,parseCard,parseCheckpoint,parseVerifier,readPending,requireFolder}from"./chunk-VXE5V2ZB.js";import{errorCode}from"./chunk-TGGE5LDT.js";
import{beginning,reportHead}from"./chunk-PCAYBT6X.js";import"./chunk-XX7HYOC4.js";import"./chunk-44FP2YMH.js";
import{resolvePath}from"./chunk-Y4HTKM3Q.js";import"./chunk-HPOJS2EI.js";import{sha256,sha256File}from"./chunk-RJKQ66L2.js";
import{formatCount,formatSeconds,plural}from"./chunk-WWV4V5KP.js";import"./chunk-JSBGDFAF.js";import"./chunk-BXTEZIXI.js";
import"./chunk-XS4K36J2.js";import{plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,IntegrityError,
PlatformError}from"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";import{existsSync as existsSync3,readFileSync as readFileSync3}from"node:fs";import{existsSync,readFileSync,statSync}from"node:fs";import{join}from"node:path";async function verifyPackage(folder,models=new Map){if(!existsSync(folder))return null;if(!statSync(folder).isDirectory())
throw new ConfigurationError(`${folder} is not a folder`);let inspection=new FolderInspection(folder,[]);if(inspection.files===
0)return null;let card=inspection.judge(CARD_FILE)==="file"?readCardOf(folder,inspection):void 0;card===void 0&&inspection.
problems.length===0&&inspection.problem(CARD_FILE,"is missing");let listed=Object.entries(card?.files??{}),found={};for(let name2 of[
CARD_FILE,...listed.map(([name3])=>name3)]){if(inspection.judge(name2)!=="file")continue;let path=join(folder,name2);found[name2]=
{sha256:await sha256File(path),bytes:statSync(path).size}}for(let[name2,expected]of listed){let problem=found[name2]===void 0?
"is missing":digestProblem(found[name2],expected);problem!==void 0&&inspection.problem(name2,problem)}card!==void 0&&inspection.
judgeRest();let digest=packageDigest(found);card!==void 0&&judgeCard(inspection,card,digest,models);let{problems,notes,files}=inspection,
[name,version]=[card?.name??null,card?.version??null];return{ok:problems.length===0,problems,notes,name,version,sha256:digest,
files}}function judgeCard(inspection,card,digest,models){let committed=models.get(card.name)?.find(entry=>entry.version===
card.version);committed===void 0?inspection.note(`the registry does not know ${card.name} ${card.version}: ${CARD_FILE} \
itself was not checked`):committed.sha256!==digest&&inspection.problems.length===0&&inspection.problem(CARD_FILE,`makes \
a package of digest ${digest}, committed was ${committed.sha256}`)}function readCardOf(folder,inspection){try{return parseCard(
readFileSync(join(folder,CARD_FILE)))}catch(error){if(!(error instanceof IntegrityError))throw error;inspection.problem(
CARD_FILE,error.message.slice(`${CARD_FILE} `.length));return}}import{existsSync as existsSync2,readFileSync as readFileSync2,statSync as statSync2}from"node:fs";import{join as join3}from"node:path";import{lstatSync}from"node:fs";import{join as join2}from"node:path";var LOOKS=40,SECONDS_BETWEEN=.25;async function steadyLook(modelsDir,look2,sleep=async()=>{}){for(let looks=1;;looks++){
let before=stateOf(modelsDir),result=await look2().then(seen=>({seen}),error=>({error}));if("seen"in result&&result.seen?.
ok)return result.seen;if(stateOf(modelsDir)===before){if("error"in result)throw result.error;return result.seen}if(looks===
LOOKS)throw busy(modelsDir);await sleep(SECONDS_BETWEEN)}}function stateOf(modelsDir){let states=openFolder(modelsDir).pathsUnder(
"").map(path=>{let found=lstatSync(join2(modelsDir,path),{bigint:!0,throwIfNoEntry:!1});return found?.isDirectory()?path:
`${path} ${found?.ino} ${found?.size} ${found?.mtimeNs} ${found?.ctimeNs}`});return sha256(states.join(`
`))}function busy(modelsDir){let holder=readPending(join2(modelsDir,PENDING_FILE)),who=holder!==void 0&&isAlive(holder)?
`run ${holder.run} (process ${holder.pid}) is writing to ${modelsDir} since ${holder.started_at}`:`${modelsDir} was chan\
ged each time while it was read`;return new PlatformError(`${who}: it cannot be verified meanwhile`,{hint:"a run is writ\
ing; verify again"})}var ONE_READ=1<<20;async function verifyRegistry(modelsDir,options={}){return requireFolder(modelsDir),existsSync2(modelsDir)?
steadyLook(modelsDir,()=>look(modelsDir,options),options.sleep):null}async function look(modelsDir,options){let inspection=openFolder(
modelsDir);if(inspection.isEmpty)return null;let judging=judgeRegistry(inspection,options),{index}=judging;await judgePackages(
inspection,judging.expected,options.reportProgress),judging.finish();let{problems,notes,files}=inspection,{size,root}=index?.
log??NO_LOG;return{ok:problems.length===0,problems,notes,files,log:{size,root},models:index?.models.size??0,versions:[...index?.
models.values()??[]].reduce((count,entries)=>count+entries.length,0),interrupted:notes.length>0}}async function judgePackages(inspection,expected,reportProgress){
let total=expected.reduce((sum,[,{bytes}])=>sum+bytes,0),done=0;for(let[path,digest]of expected){reportProgress?.(done/Math.
max(total,1),path);let problem=await fileProblem(inspection,path,digest);problem!==void 0&&inspection.problem(path,problem),
done+=digest.bytes}}async function fileProblem(inspection,path,expected){let kind=inspection.judge(path);if(kind===void 0)
return"is missing";if(kind!=="file")return NOT_PLAIN;let absolute=join3(inspection.root,path);try{let{size:bytes}=statSync2(
absolute),digest=bytes<=ONE_READ?sha256(readFileSync2(absolute)):await sha256File(absolute);return digestProblem({sha256:digest,
bytes},expected)}catch(error){if(errorCode(error)===void 0)throw error;return`cannot be read: ${error.message}`}}var MOST_SHOWN=20;function verifyText(report){let{problems,notes,log,counted}=report,lines=notes.map(note=>`note: ${plainLine(
note)}`);if(problems.length===0){let{models,versions,files}=counted,what=[plural(models,"model"),plural(versions,"versio\
n"),plural(files,"file")].join(", "),verified=`Verified in ${formatSeconds(report.seconds)}: ${what}`;notes.length===0?lines.
push(`${verified}; every byte is accounted for.`):log===null?lines.push(`${verified}; the files hold against their card,\
 see the note above.`):lines.push(`${verified}; every byte of the last committed state is accounted for, the notes name \
the rest.`),log!==null&&lines.push(`Audit log: ${formatCount(log.size)} entries, root ${log.root}`);let{checkpoint,public_key:key}=report.
held_against;checkpoint!==null&&lines.push(`Checkpoint: the log holds all that ${plainLine(checkpoint)} knows, unchanged\
.`),key!==null&&lines.push(`Signature: the checkpoint${checkpoint===null?" is":"s are"} signed by ${plainLine(key)}.`)}else{
lines.push(`NOT VERIFIED: ${plural(problems.length,"problem")}, the first one first:`);for(let{path,line,problem,entry}of problems.
slice(0,MOST_SHOWN)){let place=`${plainLine(path)}${line===null?"":`:${line}`}`;lines.push(`  ${place}${entry===null?"":
` (entry ${entry})`}: ${plainLine(problem,400)}`)}problems.length>MOST_SHOWN&&lines.push(`  … and ${problems.length-MOST_SHOWN}\
 more; --json lists them all`)}return`${lines.join(`
`)}
`}async function verify(options,context){let began=beginning(context),findings=options.package===null?await ofRegistry(options,
context):await ofPackage(options.package,options,context),problems=findings.problems.map(({path,problem,line,entry})=>({
path,line:line??null,problem,entry:entry??null})),check=checkOf(problems,findings.notes,findings.counted.files),report={
...reportHead("verify",[check],began,context),problems,notes:findings.notes,log:findings.log,counted:findings.counted,held_against:findings.
held_against},done={report,text:verifyText(report),outputs:{verdict:report.verdict}};return problems.length===0?done:{...done,
exitCode:3}}async function ofRegistry(options,context){let{workingDirectory,log:logger,sleep}=context,checkpoint=options.
checkpoint===null?void 0:readCheckpoint(options.checkpoint,context),vkey=options.publicKey===null?void 0:readPublicKey(options.
publicKey,context),asked={checkpoint:options.checkpoint,public_key:options.publicKey},found=await verifyRegistry(resolvePath(
workingDirectory,options.modelsDir),{checkpoint,vkey,sleep,reportProgress:(share,path)=>logger.progress("verifying",share,
path)});if(logger.progress("verifying",1),found!==null){let{problems,notes,log,models,versions,files}=found;return{problems,
notes,log,counted:{models,versions,files},held_against:asked}}if(checkpoint===void 0)throw nothing(options.modelsDir,"--\
models-dir",context);let problem=`holds no registry, but the checkpoint ${options.checkpoint} knows one: it was removed`,
counted={models:0,versions:0,files:0};return{problems:[{path:options.modelsDir,problem}],notes:[],log:null,counted,held_against:asked}}
async function ofPackage(folder,options,context){if(options.checkpoint!==null||options.publicKey!==null){let option=options.
checkpoint===null?"--public-key":"--checkpoint";throw new ConfigurationError(`${option} is about a log, and --package ho\
lds none`,{hint:"verify the registry with it first, and then the package against that registry"})}let path=resolvePath(context.
workingDirectory,folder);if(!existsSync3(path))throw nothing(folder,"--package",context);let{models}=openRegistry(resolvePath(
context.workingDirectory,options.modelsDir)),found=await verifyPackage(path,models);if(found===null)throw nothing(folder,
"--package",context);let{problems,notes,files}=found;return{problems,notes,log:null,counted:{models:1,versions:1,files},
held_against:{checkpoint:null,public_key:null}}}function readCheckpoint(path,context){let hint="give the file that was k\
ept outside the registry, as models/audit/checkpoint was at that time",text=readText("checkpoint",path,hint,context),parsed=parseCheckpoint(
text);if("checkpoint"in parsed)return text;throw new ConfigurationError(`the file ${path} is no checkpoint: ${parsed.problem}`,
{hint})}function readPublicKey(given,context){let text=/^[^+]+\+[0-9a-f]{8}\+/.test(given)?given:readText("public key",given,
"give the key that `mlops train` prints (name+id+key), or a file with the public key as PEM",context);return parseVerifier(
text),text}function readText(what,path,hint,{workingDirectory}){try{return readFileSync3(resolvePath(workingDirectory,path),
"utf8")}catch(cause){let message=`the ${what} ${path} cannot be read: ${cause.message}`;throw new ConfigurationError(message,
{hint,cause})}}function nothing(path,option,{workingDirectory}){let what=existsSync3(resolvePath(workingDirectory,path))?
"it holds no file":"there is no such folder",hint=option==="--package"?"name the folder of one version with --package, a\
s models/current/<model>/<version>":`train a model first, or name another folder with ${option}`;return new ConfigurationError(
`there is nothing to verify in ${path}: ${what}`,{hint})}function checkOf(problems,notes,files){let[first]=problems,clean=notes.
length===0,held=clean?`All ${formatCount(files)} files are as they were committed.`:`What was committed is as it was; ${plural(
notes.length,"note")} on what is not part of it or was not checked.`;return{name:"integrity",status:first!==void 0?"fail":
clean?"pass":"warn",observed:problems.length,limit:{comparison:"at_most",value:0},n:files,interval:null,message:first===
void 0?held:`${first.path} ${first.problem}`}}export{verify};
