import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{generatorSettings,refuseUnusedGeneratorOptions,usualSplit}from"./chunk-6K4ZHIHY.js";import{PendingFile}from"./chunk-UIQPRCPE.js";
import{attempt}from"./chunk-TGGE5LDT.js";import{gridSize}from"./chunk-UE3MRMTC.js";import{isLabeled,modelTypes}from"./chunk-76XZFTSH.js";
import{nearest}from"./chunk-RJKQ66L2.js";import{metricNamed}from"./chunk-BXTEZIXI.js";import{ConfigurationError}from"./chunk-MN7PJC4O.js";import{isAbsolute,resolve}from"node:path";var LINES_AT_ONCE=4096;function*csvText(dataset){let{rows,columns,timestamp,group}=dataset,written=[timestamp,...columns,
group].filter(column=>column!==null),names=written.map(({name})=>name),cells=written.map(cellsOf);if(isLabeled(dataset)){
let{labels,label}=dataset,classes=[label.negative,label.positive].map(quoted);names.push(label.name),cells.push(row=>classes[labels[row]])}
yield`${names.map(quoted).join(",")}
`;for(let first=0;first<rows;first+=LINES_AT_ONCE){let lines="";for(let row=first;row<Math.min(rows,first+LINES_AT_ONCE);row++)
lines+=`${cells.map(cell=>cell(row)).join(",")}
`;yield lines}}function cellsOf(column){switch(column.kind){case"numeric":return row=>Number.isNaN(column.values[row])?"":
String(column.values[row]);case"timestamp":return row=>Number.isNaN(column.values[row])?"":new Date(column.values[row]).
toISOString();case"categorical":{let texts=column.categories.map(quoted);return row=>texts[column.codes[row]]??""}case"t\
ext":return row=>quoted(column.values[row]??"");case"sequence":{let{offsets,codes,vocabulary}=column,words=row=>Array.from(
codes.subarray(offsets[row],offsets[row+1]),code=>vocabulary[code]);return row=>quoted(words(row).join(" "))}}}function quoted(text){
return/[",\r\n]|^\s|\s$/.test(text)?`"${text.replaceAll('"','""')}"`:text}function requireOneGenerated(sources){let[first,...others]=sources;if(others.length===0&&first?.kind==="synthetic")return;
let found=others.length>0?`${sources.length} datasets`:"a file, where nothing is generated";throw new ConfigurationError(
`--save-data writes one dataset that was generated; the chosen models learn from ${found}`,{hint:"choose one model on sy\
nthetic data, as with --model-type isolation_forest, or leave --save-data out"})}function saveData(dataset,path,shown){let file=attempt(
"write",shown,()=>new PendingFile(path),"--save-data");try{for(let text of csvText(dataset))attempt("write",shown,()=>file.
write(Buffer.from(text)),"--save-data");attempt("write",shown,()=>file.finish(),"--save-data")}finally{file.discard()}}function savedSource(dataset,{
options},shown){let{columns,timestamp,group}=dataset,kinds=columns.flatMap(({name,kind})=>kind==="numeric"?[]:[[name,kind]]),
label=isLabeled(dataset)?dataset.label:null,isOwnGroup=group!==null&&options.group===null;return{location:shown,...label===
null?{}:{label:label.name},...options.positive===null?{}:{positive:options.positive},...timestamp===null?{}:{timestamp:timestamp.
name},...group===null?{}:isOwnGroup?{ignore:[group.name]}:{group:group.name},...kinds.length===0?{}:{columns:Object.fromEntries(
kinds)},...options.derive.length===0?{}:{derive:options.derive}}}function savedSplit(dataset,source){let usual=source.options.
group!==null?"group":dataset.timestamp!==null?"time":"stratified",here=usualSplit(source);return here===usual?null:here}var USUAL_TRIALS=20;function searchOf(model,type,{searchDefaults},options,fixed){let asked=model.search??(options.gridSearch?
searchDefaults:null),given=asked?.space??type.searchSpace;if(asked===null||given===void 0)return null;let space=Object.fromEntries(
Object.entries(given).filter(([name])=>!fixed.includes(name)));if(Object.keys(space).length===0)return null;let method=options.
gridSearch?"grid":asked.method,{metric,folds,prune}=asked,{better}=metricNamed(metric),trials=options.trials??asked.trials??
(method==="grid"?gridSize(space):USUAL_TRIALS);if(trials>1e3)throw tooMany(model.name,trials);return{method,space,metric:metricNamed(
metric).name,folds,prune,direction:asked.direction??(better==="higher"?"maximize":"minimize"),trials:method==="grid"?Math.
min(trials,gridSize(space)):trials,minutes:options.searchMinutes??asked.minutes}}function tooMany(model,trials){return new ConfigurationError(
`the grid of ${model} has ${trials.toLocaleString("en-US")} combinations, expected at most ${1e3.toLocaleString("en-US")}`,
{hint:"give --trials to try a random part of it, or search it with the method tpe or random"})}var DEFAULT_SEED=42,DEFAULT_SAMPLES=1e4;function planTraining(config,options,workingDirectory){let chosen=chooseModels(config,
options),sources=new Map,jobs=chosen.map(model=>{let type=modelTypes.get(model.type),seed=options.seed??model.seed??DEFAULT_SEED,
key=`${model.dataset}
${model.dataset==="synthetic"?type.synthetic:""}
${seed}`,source=sources.get(key)??planSource(model,type,config,options,seed,workingDirectory);sources.set(key,source);let fixed=Object.
keys(givenFor(type,options)),search=searchOf(model,type,config,options,fixed);return{config:{...model,split:{...model.split,
by:model.split.by??usualSplit(source)}},type,hyperparameters:hyperparametersOf(model,type,options),search,source,seed}});
return refuseUnusedGeneratorOptions(options,[...sources.values()]),options.saveData!==null&&requireOneGenerated([...sources.
values()]),jobs}function chooseModels(config,options){let types=chosenTypes(options.modelType),listed=config.models.length>
0?config.models:types.filter(needsNothing).map(type=>onSyntheticData(type,config)),chosen=listed.filter(model=>types.some(
type=>type.name===model.type)).filter(model=>options.model.length===0||options.model.includes(model.name));if(refuseUnknownModels(
options.model,listed,config),chosen.length>0)return chosen;throw new ConfigurationError(`no configured model is of type ${options.
modelType.join(", ")}`,{hint:listed.length===0?'list one in "models" of the configuration: without settings of yours the\
re is nothing to train':`the configuration lists ${listed.map(model=>`${model.name} (${model.type})`).join(", ")}`})}function needsNothing({
required=[]}){return required.length===0}function chosenTypes(names){return names.includes("all")?modelTypes.all:names.map(
name=>modelTypes.get(name))}function onSyntheticData(type,config){return{...config.modelDefaults,name:type.name,type:type.
name,dataset:"synthetic"}}function refuseUnknownModels(asked,listed,{ensembles}){let names=listed.map(model=>model.name),
unknown=asked.find(name=>!names.includes(name));if(unknown===void 0)return;let ensemble=ensembles.find(({name})=>name===
unknown);if(ensemble!==void 0)throw new ConfigurationError(`${unknown} is an ensemble, which is made of models: it is no\
t trained by itself`,{hint:`name its members: ${ensemble.members.join(",")}`});let close=nearest(unknown,names);throw new ConfigurationError(
`there is no model named ${JSON.stringify(unknown.slice(0,60))} in the configuration`,{hint:`${close===void 0?"":`did yo\
u mean "${close}"? `}it lists ${names.join(", ")}`})}function givenHyperparameters(options){return{epochs:options.epochs,
batch_size:options.batchSize,backend:options.backend}}function hyperparametersOf(model,type,options){return{...type.defaults,
...model.hyperparameters,...givenFor(type,options)}}function givenFor(type,options){let given=Object.entries(givenHyperparameters(
options));return Object.fromEntries(given.filter(([name,value])=>value!==null&&name in type.defaults))}function planSource(model,type,config,options,seed,workingDirectory){
let source=config.sources[model.dataset]??{...config.sourceDefaults,name:"synthetic",source:"synthetic",location:type.synthetic},
isFile=source.source!=="synthetic",location=isFile&&!isAbsolute(source.location)?resolve(workingDirectory,source.location):
source.location;return{kind:source.source,seed,sample:isFile?options.numSamples:null,options:{...source,location,displayLocation:source.
location,samples:options.numSamples??source.samples??DEFAULT_SAMPLES,generator:generatorSettings(source.source,source,options)}}}export{saveData,savedSource,savedSplit,planTraining,chooseModels,givenHyperparameters};
