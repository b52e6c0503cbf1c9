import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readPredictor,readSearchFile,searchHistoryOf,typeHere,withRegistry}from"./chunk-BL5K3WHS.js";import{CARD_FILE,
digestProblem,digestsOf,findVersion,openRegistry,packageDigest,packagePath,parseCard,readCard,unknownIn}from"./chunk-VXE5V2ZB.js";
import{attempt}from"./chunk-TGGE5LDT.js";import{resolvePath}from"./chunk-Y4HTKM3Q.js";import{modelTypes}from"./chunk-76XZFTSH.js";
import{nearest,sha256,showJson}from"./chunk-RJKQ66L2.js";import{plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,
IntegrityError}from"./chunk-MN7PJC4O.js";import{lstatSync,readFileSync}from"node:fs";import{basename,join}from"node:path";function openPackage(folder,models=new Map,shown=folder){let bytes=read(folder,CARD_FILE);if(bytes===void 0)throw new ConfigurationError(
`there is no model package in ${plainLine(shown)}: it has no ${CARD_FILE}`,{hint:"name the folder of one version, as mod\
els/current/<model>/<version>"});let card=parseCard(bytes),names=Object.keys(card.files),[unknown]=unknownIn(folder,[CARD_FILE,
...names]);if(unknown!==void 0)throw broken(folder,unknown,"does not belong to the package");let files=new Map([[CARD_FILE,
bytes]]);for(let name of names){let found=read(folder,name);if(found===void 0)throw broken(folder,name,"is missing, or n\
o plain file");let problem=digestProblem({sha256:sha256(found),bytes:found.byteLength},card.files[name]);if(problem!==void 0)
throw broken(folder,name,problem);files.set(name,found)}let digest=packageDigest(digestsOf(files)),known=models.get(card.
name)?.find(({version})=>version===card.version)??null;if(known!==null&&known.sha256!==digest)throw broken(folder,CARD_FILE,
`makes a package of digest ${digest}, committed was ${known.sha256}`);return{files,card,sha256:digest,known}}function read(folder,name){
let path=join(folder,name);return attempt("read",path,()=>lstatSync(path,{throwIfNoEntry:!1})?.isFile()===!0?readFileSync(
path):void 0)}function broken(folder,file,problem){return new IntegrityError(`${plainLine(file)} ${problem} (${plainLine(
basename(folder))})`,{hint:"fetch the package again, or train the model again; `mlops verify --package` lists everything\
 that is wrong"})}async function openStoredModel(choice,config,context){let read2=files=>modelIn(files,config,context);if(choice.package!==
null)return ofPackage(choice.package,choice,read2,context);let modelsDir=resolvePath(context.workingDirectory,choice.modelsDir),
branch=choice.registry==="branch"?choice.registryBranch:null,{result}=await withRegistry({modelsDir,branch,keeps:!1},context,
async folder=>ofRegistry(openRegistry(folder),choice,read2),()=>"");return result}function ofRegistry(registry,choice,read2){
let name=choice.model??onlyModel(registry,choice),entry=entryOf(registry,name,choice),files=registry.load(name,entry.version),
path=`${choice.modelsDir}/${packagePath(name,entry)}`;return{...read2(files),stage:entry.stage,path,sha256:entry.sha256,
notes:[]}}function onlyModel(registry,{modelsDir,stage}){let names=[...registry.models.keys()];if(names.length===0)throw new ConfigurationError(
`there is no model in ${plainLine(modelsDir)}: no registry holds one there`,{hint:"train one first, or name another fold\
er with --models-dir, or a package with --package"});let there=names.filter(name=>registry.versions(name).some(entry=>entry.
stage===stage)),[first,...others]=there.length===0?names:there;if(others.length===0)return first;throw new ConfigurationError(
`there are several models in ${plainLine(modelsDir)}, and none is named`,{hint:`name one with --model: ${names.join(", ")}`})}
function entryOf(registry,name,choice){let{modelVersion,stage}=choice,{models}=registry;if(models.size===0&&onlyModel(registry,
choice),modelVersion!==null)return findVersion(models,name,modelVersion);let versions=registry.versions(name),found=versions.
findLast(entry=>entry.stage===stage);if(found!==void 0)return found;if(versions.length>0){let what=stage==="current"?`no\
 version of ${name} is in production`:`${name} has no version in ${stage}`;throw new ConfigurationError(what,{hint:`name\
 one with --model-version: ${versions.map(({version})=>version).join(", ")}`})}let names=[...models.keys()],close=nearest(
name,names);throw new ConfigurationError(`the registry has no model named ${showJson(name)}`,{hint:`${close===void 0?"":
`did you mean ${close}? `}it has: ${names.join(", ")}`})}function ofPackage(shown,choice,read2,{workingDirectory}){refuseBoth(
choice);let{models}=openRegistry(resolvePath(workingDirectory,choice.modelsDir)),{files,card,sha256:sha2562,known}=openPackage(
resolvePath(workingDirectory,shown),models,shown),notes=known===null?[`the registry does not know ${card.name} ${card.version}\
: its card itself was not checked`]:[];return{...read2(files),stage:known?.stage??null,path:shown,sha256:sha2562,notes}}
function refuseBoth({model,modelVersion,registry}){let given={"--model":model,"--model-version":modelVersion},[option]=Object.
entries(given).find(([,value])=>value!==null)??[],other=option??(registry==="branch"?"--registry branch":void 0);if(other!==
void 0)throw new ConfigurationError(`--package and ${other} do not go together: a package is one version by itself`,{hint:"\
give one of the two"})}function modelIn(files,config,context){let card=readCard(files),hyperparameters=config.models.find(
({name})=>name===card.name)?.hyperparameters??{},predictor=readPredictor(files,name=>typeHere(modelTypes.get(name),card.
name,hyperparameters,context)),{type}=predictor.model,isCostly=modelTypes.all.some(({name,withPrograms})=>name===type&&withPrograms!==
void 0),search=searchHistoryOf(readSearchFile(files));if(type===card.type)return{card,predictor,search,isCostly};throw new IntegrityError(
`the card of ${card.name} says ${showJson(card.type)}, the model is of type ${type}`)}export{openStoredModel};
