import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{bestEffort}from"./chunk-BA7OKAAY.js";import{TRAINING_PERMISSIONS,TRAINING_WORKFLOW,addCommand,below,hasConfig,
ignoredText,isPullRequest,keepsSomething,nearestFolder,ourPath,plainSchedule,readWorkflows,registryBranch,trains,usesBranch,
withSchedule}from"./chunk-QX526OLX.js";import{gitCheckout}from"./chunk-7TC6CNUY.js";import"./chunk-NINQMHE2.js";
import{lastCronTimes}from"./chunk-P5T6VNW2.js";import"./chunk-HJJC73P7.js";import{findConfig}from"./chunk-VYXWVEQJ.js";
import{VERDICT_MARKS,VERDICT_WORDS,beginning,reportHead}from"./chunk-PCAYBT6X.js";import"./chunk-XX7HYOC4.js";
import{LABELS}from"./chunk-6EHSB6BD.js";import"./chunk-44FP2YMH.js";import"./chunk-Y4HTKM3Q.js";import"./chunk-76XZFTSH.js";
import"./chunk-HPOJS2EI.js";import"./chunk-QRIWRI54.js";import{showJson,writeFileAtomic}from"./chunk-RJKQ66L2.js";
import"./chunk-DIU7V4GH.js";import"./chunk-I4PJQ3OJ.js";import{markdownTable,plural}from"./chunk-WWV4V5KP.js";
import"./chunk-JSBGDFAF.js";import"./chunk-BXTEZIXI.js";import"./chunk-XS4K36J2.js";import{markdownText,
plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,PlatformError}from"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";import{existsSync as existsSync2,realpathSync}from"node:fs";import{join as join2,posix as posix2}from"node:path";function finding(name,status,message){return{name,status,observed:null,limit:null,n:null,interval:null,message}}function measured(name,status,observed,most,message){
return{...finding(name,status,message),observed,limit:{comparison:"at_most",value:most}}}var attestations={name:"plan:attestations",async examine({workflows,facts}){let asking=workflows.filter(({file})=>file.jobs.
some(({permissions:permissions2})=>typeof permissions2=="object"&&permissions2?.attestations==="write"));if(asking.length===
0)return[];let{isPrivate}=await facts(),paths=asking.map(({file})=>file.path).join(", ");return[isPrivate?finding("plan:\
attestations","warn",`${paths} attests; in a private repository that takes GitHub Enterprise Cloud.`):finding("plan:atte\
stations","pass",`${paths} attests, which public repositories have on every plan.`)]}};import{existsSync}from"node:fs";import{isAbsolute,join,posix}from"node:path";var data={name:"data",async examine({config,folder,trained,checkout,standpoint}){return Object.values(config?.sources??{}).
filter(({source})=>source!=="synthetic").map(({name,location})=>{let shown=showJson(location),tell=(status,message)=>finding(
`data:${name}`,status,message);if(isAbsolute(location))return tell("warn",`${shown} is a path of one machine: a runner m\
ust have it too.`);if(!existsSync(join(folder,location)))return tell("warn",`${shown} is not here: commit it, or make it\
 in a step before the training.`);if(checkout!==null&&!checkout.isKept(location)){let path=posix.join(trained,location),
line=checkout.ignoredBy(location);if(line!==null)return tell("fail",ignoredText(shown,path,line,standpoint));let add=addCommand(
standpoint,[path]);return tell("fail",`${shown} is here, but not in git, so no workflow sees it: ${add}`)}return tell("p\
ass",`${shown} is in the checkout.`)})}};var defaultBranch={name:"default_branch",async examine({workflows,facts,checkout}){let told=await facts().then(({defaultBranch:defaultBranch2})=>defaultBranch2,
error=>{if(!(error instanceof PlatformError))throw error;return checkout?.defaultBranch()??null});return workflows.filter(
({file})=>file.pushBranches!==null).map(({file:{path,pushBranches}})=>{let name=`default_branch:${path}`;return told===null?
finding(name,"skipped","It is not known which branch is the default one."):pushBranches.some(pattern=>pattern===told||/[*?[\]!+]/.
test(pattern))?finding(name,"pass",`${path} starts on pushes to ${told}.`):finding(name,"warn",`${path} starts on pushes\
 to ${pushBranches.join(", ")}; the default branch is ${told}.`)})}};var environments={name:"environments",async examine({settings,workflows,facts}){let named=workflows.flatMap(({file})=>file.
jobs.map(job=>({path:file.path,...job}))).filter(({environment})=>environment!==null);if(named.length===0)return[];let there=(await settings.
environments()).map(name=>name.toLowerCase()),missing=named.filter(({environment})=>!there.includes(environment.toLowerCase())),
{isPrivate}=await facts(),listed=missing.map(({environment,path,line})=>`${environment} (${path}:${line})`).join(", ");return[
missing.length===0?finding("environments","pass","All environments that jobs name are there."):finding("environments","f\
ail",`There is no environment ${listed}: GitHub would make it, and protect nothing.`),...isPrivate?[finding("plan:enviro\
nments","warn","In a private repository, required reviewers of an environment take GitHub Enterprise: look whether they \
are set.")]:[]]}};var labels={name:"labels",async examine({settings,config}){let there=new Set((await settings.labels()).map(name=>name.toLowerCase())),
missing=[...LABELS.map(({name})=>name),...config?.alerts.labels??[]].filter(name=>!there.has(name.toLowerCase()));if(missing.
length===0)return[finding("labels","pass","All labels of our issues are there.")];let message=`Labels are missing: ${missing.
join(", ")}. The first issue makes them; \`mlops init\` makes them now.`;return[finding("labels","warn",message)]}};import{basename}from"node:path";var DAY_MS=864e5,QUIET_DAYS=60,SOON_DAYS=45,lastRun={name:"last_run",async examine({workflows,settings,facts,now}){let scheduled=workflows.
filter(({file})=>file.crons.length>0),checks=[];for(let{file}of scheduled)checks.push(check(file,await settings.workflow(
basename(file.path)),now));return scheduled.length===0?[]:[...checks,...activity(await facts(),now)]}};function check({path,
crons},found,now){let name=`last_run:${path}`;if(found===null)return finding(name,"fail",`GitHub does not know ${path}: \
schedules start from the default branch only.`);if(found.state!=="active"){let why=found.state==="disabled_inactivity"?`\
after ${QUIET_DAYS} days without a push`:"by hand";return finding(name,"fail",`${path} was turned off ${why}: gh workflo\
w enable ${basename(path)}`)}let run=found.lastScheduledRun;if(run===null)return finding(name,"skipped",`The schedule ha\
s not started ${path} yet.`);let missed=crons.map(cron=>lastCronTimes(cron.schedule,now,2)).filter(times=>times.length===
2).find(([,earlier])=>run.startedAt<earlier),days=Math.floor((now.getTime()-run.startedAt.getTime())/DAY_MS),when=`The s\
chedule last started ${path} ${ago(days)}`;if(missed===void 0)return{...finding(name,"pass",`${when}.`),observed:days};let message=`${when}\
, though it was due on ${missed.map(day).toReversed().join(" and on ")}: ${run.url}`;return{...finding(name,"warn",message),
observed:days}}function activity({isPrivate,pushedAt},now){if(isPrivate||pushedAt===null)return[];let quiet=Math.floor((now.
getTime()-pushedAt.getTime())/DAY_MS);if(quiet<SOON_DAYS)return[measured("activity","pass",quiet,QUIET_DAYS,`The last pu\
sh was ${ago(quiet)}.`)];let message=`The last push was ${ago(quiet)}: after ${QUIET_DAYS} GitHub turns the schedules of\
 a public repository off.`;return[measured("activity","warn",quiet,QUIET_DAYS,message)]}function ago(days){return days===
0?"today":`${days} day${days===1?"":"s"} ago`}function day(date){return date.toISOString().slice(0,10)}var PERMISSIONS=[{permission:"contents: read",to:"read the registry from its branch",without:"a run with `registry: bran\
ch` stops before it trains"},{permission:"contents: write",to:"keep the registry on its branch, and large files as asset\
s of a release",without:"a run with `registry: branch` stops before it trains"},{permission:"issues: write",to:"open, up\
date and close issues, and make their labels",without:"a warning in the log; the summary says everything"},{permission:"\
pull-requests: write",to:"comment on the pull request",without:"a warning in the log; the summary says everything"},{permission:"\
checks: write",to:"report a check on the commit of the pull request",without:"a warning in the log; the summary says eve\
rything"},{permission:"actions: read",to:"read the runs of a workflow, and the artifacts of another run",without:"the ar\
tifacts of another run cannot be used"},{permission:"actions: write",to:"start a workflow",without:"a warning in the log\
; the workflow is to be started by hand"},{permission:"deployments: write",to:"record deployments and their states",without:"\
a warning in the log; the deployment goes on and is not listed"}];function neededBy(use,file){if(use.path===TRAINING_WORKFLOW)return TRAINING_PERMISSIONS.map(([permission])=>described(permission,
!0));if(!trains(use))return[CHECKOUT];let keeps=keepsSomething(file);return[keeps&&usesBranch(use)?described("contents: \
write",!0):CHECKOUT,...keeps?[described("issues: write",!1)]:[],...file.events.some(isPullRequest)?[described("pull-requ\
ests: write",!1),described("checks: write",!1)]:[]]}var CHECKOUT={permission:"contents",access:"read",isNeeded:!0,without:"\
the repository cannot be checked out"};function described(permission,isNeeded){let[name,access]=permission.split(": ");return{
permission:name,access,isNeeded,without:PERMISSIONS.find(need=>need.permission===permission).without}}var permissions={name:"permissions",async examine({workflows}){return workflows.map(({file,uses})=>{let{path}=file,found=uses.
flatMap(use=>faultsOf(use,file)),worst=["fail","warn"].find(status=>found.some(fault=>fault.status===status)),message=found.
map(fault=>fault.message).join(" ")||`The jobs of ${path} may do what they have to.`;return finding(`permissions:${path}`,
worst??"pass",message)})}};function faultsOf(use,file){let{job}=use,needed=neededBy(use,file),place=`${file.path}:${job.
line}: the job ${job.name}`;if(job.permissions===null)return[{status:"warn",message:`${place} names no permissions, so i\
t has what the settings of the repository give: name ${list(needed)}.`}];if(job.permissions==="write-all")return[{status:"\
warn",message:`${place} may write everything: ${list(needed)} is enough.`}];let missing=needed.filter(({permission,access})=>!grants(
job,permission,access));if(missing.length===0)return[];let isFatal=job.calls!==null||missing.some(({isNeeded})=>isNeeded),
effect=job.calls===null?missing.map(({without})=>without).join("; "):"GitHub does not start it";return[{status:isFatal?"\
fail":"warn",message:`${place} lacks ${list(missing)}: without it, ${effect}.`}]}function grants({permissions:granted},permission,access){
let given=typeof granted=="object"?granted?.[permission]??"none":"read";return given==="write"||given===access}function list(needed){
return needed.map(({permission,access})=>`\`${permission}: ${access}\``).join(", ")}var pins={name:"pins",async examine({workflows}){return workflows.map(({file:{path,jobs}})=>{let loose=jobs.flatMap(({calls,
steps})=>[...calls===null?[]:[calls],...steps]).filter(({uses})=>/^\w[\w.-]*\//.test(uses)&&ourPath(uses)===void 0&&!isPinned(
uses));if(loose.length===0)return finding(`pins:${path}`,"pass",`${path} names all actions of others by a commit.`);let listed=loose.
map(({uses,line})=>`${uses} (line ${line})`).join(", ");return finding(`pins:${path}`,"warn",`${path} names by what can \
be moved: ${listed}. Pin the full commit.`)})}};function isPinned(uses){return/@[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(uses)}var registryBranch2={name:"registry_branch",async examine({workflows,settings}){let keeping=workflows.filter(({file})=>keepsSomething(
file)).flatMap(({uses})=>uses).filter(use=>trains(use)&&usesBranch(use)),branches=new Set(keeping.flatMap(use=>registryBranch(
use)??[])),checks=[];for(let branch of branches)checks.push(check2(branch,await settings.branch(branch)));return checks}};
function check2(branch,{isThere,isProtected,rules}){let name=`registry_branch:${branch}`;if(rules.length>0){let listed=rules.
join(", "),message=`Rules of the repository stop workflows from pushing to ${branch} (${listed}): leave it out of them.`;
return finding(name,"fail",message)}return isProtected?finding(name,"warn",`${branch} is protected: see that workflows m\
ay push to it.`):finding(name,"pass",isThere?`The registry is on ${branch}.`:`The first run makes ${branch}.`)}var repository={name:"repository",async examine({facts}){let{name,isArchived,hasIssues}=await facts();return[isArchived?
finding("repository","fail",`${name} is archived: nothing runs in it, and nothing can be kept.`):finding("repository","p\
ass",`${name} takes changes.`),hasIssues?finding("issues","pass","Issues are on."):finding("issues","fail","Issues are t\
urned off, so no alert reaches anybody: Settings → General → Features.")]}};var retention={name:"retention",async examine({settings,config}){if(config===null)return[];let{candidatesDays,productionDays}=config.
retention,wanted=Math.max(candidatesDays,productionDays),most=await settings.longestRetentionDays();if(wanted<=most)return[
measured("retention","pass",wanted,most,`Artifacts are kept for ${wanted} days.`)];let message=`model_retention asks for\
 ${wanted} days, and the repository keeps artifacts for ${most} at most: they go earlier, while the registry keeps the m\
odels.`;return[measured("retention","warn",wanted,most,message)]}};var schedule={name:"schedule",async examine({config,workflows}){return config===null?[]:workflows.filter(({trains:trains2})=>trains2).
flatMap(workflow=>checksOf(workflow,plainSchedule(config.defaultSchedule)))}};function checksOf({file:{path,crons}},wanted){
let name=`schedule:${path}`;if(crons.length===0)return[finding(name,"warn",`${path} has no schedule: it trains only when\
 it is asked to.`)];let same=crons.some(cron=>cron.schedule===wanted),listed=crons.map(cron=>`"${cron.schedule}"`).join(
", ");if(!same){let remedy=crons.length>1?"leave one of them, and give it this schedule":remedyFor(crons[0]),message=`${path}\
:${crons[0].line} starts at ${listed}, but default_schedule is "${wanted}": ${remedy}.`;return[finding(name,"fail",message)]}
let warnings=[...crons.length>1?[`starts at ${listed}, and default_schedule is only one of these`]:[],...crons.some(cron=>cron.
timezone!==null&&!/^(?:Etc\/)?UTC$/.test(cron.timezone))?["has a timezone, and default_schedule is in UTC"]:[],...meetsFullHour(
wanted)?["starts on the full hour, when GitHub starts late or not at all: take another minute"]:[]];return warnings.length===
0?[finding(name,"pass",`${path} starts as default_schedule says, "${wanted}".`)]:[finding(name,"warn",`${path}:${crons[0].
line} ${warnings.join("; it ")}.`)]}function remedyFor({range}){return range===null?"write this schedule there":"`mlops \
doctor --fix` mends it"}function meetsFullHour(schedule2){return!/^[1-9]\d?(?:[,-][1-9]\d?)* /.test(schedule2)}var SIGNING_KEY="MLOPS_SIGNING_KEY",secrets={name:"secrets",async examine({workflows,settings}){let read=[...new Set(workflows.
flatMap(({file})=>file.secrets))].sort(),isSigningKey=name=>name.toUpperCase()===SIGNING_KEY,there=await settings.secretNames(),
missing=read.filter(name=>!isSigningKey(name)&&!there.includes(name.toUpperCase()));return[missing.length>0?finding("sec\
rets","fail",`Workflows read secrets that are not there: ${missing.join(", ")}.`):finding("secrets","pass","All secrets \
that workflows cannot do without are there."),signing(there.includes(SIGNING_KEY),read.some(isSigningKey))]}};function signing(isThere,isRead){
if(isThere&&isRead)return finding("signing_key","pass",`The audit log is signed with ${SIGNING_KEY}.`);if(!isThere)return finding(
"signing_key","pass",`There is no secret ${SIGNING_KEY}: the audit log is not signed.`);let message=`The secret ${SIGNING_KEY}\
 is there, but no workflow hands it over: the log is not signed.`;return finding("signing_key","warn",message)}var ORDER=["fail","inconclusive","insufficient_data","warn","skipped","pass"];function doctorText(report){let lines=report.
fixed.map(({path,from,to})=>`mended   ${path}: "${from}" is now "${to}"`);for(let{status,checks}of grouped(report.checks))
for(let{names,message}of checks){let about=status==="skipped"?`${names.join(", ")}: `:"";lines.push(`${status.padEnd(7)}\
  ${about}${plainLine(message,600)}`)}return`${[...lines,"",headline(report)].join(`
`)}
`}function doctorSummary(report){let rows=grouped(report.checks).flatMap(({status,checks})=>checks.map(({names,message})=>[
`${VERDICT_MARKS[status]} ${status.replaceAll("_"," ")}`,names.map(name=>markdownText(name)).join(", "),markdownText(message,
600)])),fixed=report.fixed.map(({path,from,to})=>`${markdownText(path)}: ${markdownText(`${from} is now ${to}`)}`),table=markdownTable(
[["status","check","what was found"],...rows],[]);return[`## ${VERDICT_MARKS[report.verdict]} ${headline(report)}`,"",...fixed,
...table,""].join(`
`)}function headline({verdict,checks,workflows}){let count=status=>checks.filter(check3=>check3.status===status).length,
told=["fail","warn","skipped"].filter(status=>count(status)>0).map(status=>`${count(status)} ${status}`).join(", "),looked=`${plural(
checks.length,"check")} of ${plural(workflows.length,"workflow")}`;return`The examination ${VERDICT_WORDS[verdict]}: ${looked}${told===
""?"":`, ${told}`}.`}function grouped(checks){return ORDER.flatMap(status=>{let told=[...new Set(checks.filter(check3=>check3.
status===status).map(({message})=>message))].map(message=>({message,names:checks.filter(check3=>check3.status===status&&
check3.message===message).map(({name})=>name)}));return told.length===0?[]:[{status,checks:told}]})}var EXAMINATIONS=[data,schedule,permissions,pins,defaultBranch,repository,lastRun,registryBranch2,labels,environments,attestations,
retention,secrets];async function doctor(options,context){let began=beginning(context),workingDirectory=realpathSync(context.
workingDirectory),root=gitCheckout(workingDirectory)?.root??workingDirectory,folder=startOfPaths(options.config,root,workingDirectory),
trained=below(root,folder),{config,check:configCheck}=await readConfig(options.config,folder,trained),fixed=options.fix&&
config!==null?mend(root,trained,plainSchedule(config.defaultSchedule)):[],{files,ours:workflows}=readWorkflows(root,trained),
settings=context.settings(),facts=settings.facts();facts.catch(()=>{});let subject={folder,trained,checkout:gitCheckout(
folder),config,files,workflows,standpoint:{root,workingDirectory,typed:options.workingDirectory},settings,facts:()=>facts,
now:context.now()},found=await Promise.all(EXAMINATIONS.map(examination=>examined(examination,subject))),checks=[configCheck,
...workflowChecks(subject),...found.flat()],report={...reportHead("doctor",checks,began,context),root,config:config?.path??
options.config,workflows:workflows.map(({file})=>file.path),fixed};return{report,text:doctorText(report),outputs:{verdict:report.
verdict},tell:async()=>{context.forge.name==="github"&&await bestEffort(context,()=>context.forge.publishSummary(doctorSummary(
report)))}}}function startOfPaths(named,root,workingDirectory){if(named!==null)return workingDirectory;let nearest=nearestFolder(
workingDirectory,root,hasConfig);if(nearest!==null)return nearest;let trained=[...new Set(readWorkflows(root,"").ours.flatMap(
({trainedFolders})=>trainedFolders))],[only,...more]=trained.flatMap(folder=>folder===null?[]:[join2(root,folder)]);return only!==
void 0&&more.length===0&&existsSync2(only)?only:root}async function readConfig(named,folder,trained){try{let config=await findConfig(
named,folder),none="There is no configuration: every built-in type trains on synthetic data. `mlops init` writes one.";if(config.
path===null)return{config,check:finding("config","warn",none)};let{length}=config.models,models=length===0?"no models of\
 its own":`${length} model${length===1?"":"s"}`,shown=named??posix2.join(trained,config.path);return{config,check:finding(
"config","pass",`${shown} loads, with ${models}.`)}}catch(error){if(!(error instanceof ConfigurationError))throw error;return{
config:null,check:finding("config","fail",error.message.replaceAll(`
`,"; "))}}}function mend(root,trained,wanted){return readWorkflows(root,trained).ours.flatMap(workflow=>{let{file}=workflow,
[cron,...more]=file.crons;if(cron===void 0||more.length>0||cron.schedule===wanted||!workflow.trains)return[];let text=withSchedule(
file,cron,wanted);if(text===null)return[];try{writeFileAtomic(join2(root,file.path),text)}catch(cause){throw new PlatformError(
`${file.path} cannot be written: ${cause.message}`,{cause})}return[{path:file.path,from:cron.schedule,to:wanted}]})}function workflowChecks({
files,workflows,trained}){let broken=files.filter(({fault})=>fault!==null),training=workflows.filter(each=>each.trains).
map(({file})=>file.path);return[...broken.map(({path,fault})=>finding(`workflow:${path}`,"fail",`${path} cannot be read:\
 ${fault}.`)),training.length===0?finding("workflow","fail",noneTrains(trained,broken.length>0)):finding("workflow","pas\
s",`${training.join(", ")} train${training.length===1?"s":""}.`)]}function noneTrains(folder,isAnyBroken){let where=folder===
""?"":` ${folder}`;return isAnyBroken?`No workflow that can be read trains${where}: mend the one that cannot be read, or\
 \`mlops init\` writes one.`:`No workflow trains${where}: \`mlops init\` writes one.`}async function examined({name,examine},subject){
try{return await examine(subject)}catch(error){if(!(error instanceof PlatformError))throw error;return[finding(name,"ski\
pped",error.hint===void 0?error.message:`${error.message} → ${error.hint}`)]}}export{doctor};
