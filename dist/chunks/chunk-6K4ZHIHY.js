import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{generators}from"./chunk-76XZFTSH.js";import{ConfigurationError}from"./chunk-MN7PJC4O.js";function generatorOf({kind,location}){return kind==="synthetic"?generators.get(location):null}function generatorSettings(kind,{
location,generator:configured={}},options){let settings=generatorOf({kind,location})?.settings;if(settings===void 0)return configured;
let given=Object.entries(givenSettings(options)).filter(([name])=>Object.hasOwn(settings.defaults,name)),asked={...configured,
...Object.fromEntries(given)};return options.numSamples!==null&&options.days===null&&Object.hasOwn(configured,"days")?{...asked,
days:null}:asked}function givenSettings({days,interval,anomalyRate}){let given=Object.entries({days,interval,anomaly_rate:anomalyRate});
return Object.fromEntries(given.filter(entry=>entry[1]!==null))}function refuseUnusedGeneratorOptions(options,sources){let given=Object.
keys(givenSettings(options)),known=name=>sources.some(({kind,options:{location}})=>Object.hasOwn(generatorOf({kind,location})?.
settings?.defaults??{},name)),unused=given.find(name=>!known(name));if(unused!==void 0)throw new ConfigurationError(`--${unused.
replaceAll("_","-")} means nothing to the data of the chosen models`,{hint:"it is for generated server metrics: choose i\
solation_forest on its synthetic data, or leave it out"});if(options.days!==null&&options.numSamples!==null)throw new ConfigurationError(
"--days and --num-samples both say how many rows to make",{hint:"give one of them"})}function usualSplit({kind,options}){
if(options.group!==null)return"group";if(options.timestamp!==null)return"time";let{timestamp,settings}=generatorOf({kind,
location:options.location})??{};if(timestamp===void 0||options.ignore.includes(timestamp))return"stratified";let given=options.
generator??{};return settings?.isSplitByTime?.(given,settings.rows(given)??options.samples)?"time":"stratified"}export{generatorSettings,refuseUnusedGeneratorOptions,usualSplit};
