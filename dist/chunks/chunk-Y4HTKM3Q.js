import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{nearest}from"./chunk-RJKQ66L2.js";import{ConfigurationError}from"./chunk-MN7PJC4O.js";import{isAbsolute,resolve}from"node:path";function option(name,description,said,parse){let{default:fallback="",actionDefault=fallback,face="both",value="TEXT"}=said;
return{name,description,value,default:fallback,actionDefault,face,parse}}function text(name,description,said={}){return option(
name,description,said,given=>given)}function choice(name,description,choices,said={}){return option(name,description,{value:choices.
join("|"),...said},given=>{let chosen=choices.find(word=>word===given);if(chosen!==void 0)return chosen;throw new RangeError(
`one of ${choices.join(", ")}`)})}function optionalChoice(name,description,choices){let{parse,...chosen}=choice(name,description,
choices);return{...chosen,parse:given=>given===""?null:parse(given)}}function branch(name,description,said={}){return option(
name,description,{value:"BRANCH",...said},given=>{if(/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(given)&&!/\.\.|\/\/|\/\.|[./]$|\.lock(?:\/|$)/.
test(given))return given;throw new RangeError("the name of a branch, as mlops-registry")})}function revision(name,description,said={}){
return option(name,description,{value:"REF",...said},given=>{if(/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(given)&&!given.
includes(".."))return given;throw new RangeError("a tag or a full commit, as v1")})}function optionalText(name,description,said={}){
return option(name,description,said,given=>given===""?null:given)}function folderOrNone(name,description,said={}){return option(
name,description,{value:"DIR",...said},given=>given===""||given==="none"?null:given)}function flag(name,description,said={}){
return option(name,description,{default:"false",...said,value:""},given=>{if(/^(true|yes|on|1)$/i.test(given))return!0;if(/^(false|no|off|0|)$/i.
test(given))return!1;throw new RangeError("true or false")})}function integer(name,description,range,said){return option(
name,description,{value:"N",...said},given=>wholeNumber(given,range))}function optionalInteger(name,description,range,said={}){
return option(name,description,{value:"N",...said},given=>given===""?null:wholeNumber(given,range))}function wholeNumber(given,{
from,to}){let number=Number(given);if(!/^-?\d+$/.test(given)||number<from||number>to)throw new RangeError(`a whole numbe\
r from ${from} to ${to}`);return number}function optionalNumber(name,description,range,said={}){return option(name,description,
{value:"NUMBER",...said},given=>{if(given==="")return null;let number=Number(given);if(!/^-?(?:\d+\.?\d*|\.\d+)$/.test(given)||
number<range.from||number>range.to)throw new RangeError(`a number from ${range.from} to ${range.to}`);return number})}function list(name,description,choices,said={}){
return option(name,description,{value:"LIST",...said},given=>{let words=given.split(/[,\s]+/).map(word=>word.trim()).filter(
word=>word!==""),strange=words.find(word=>choices.length>0&&!choices.includes(word));if(strange===void 0)return words;let close=nearest(
strange,choices),meant=close===void 0?"":` (did you mean ${close}?)`;throw new RangeError(`one or more of ${choices.join(
", ")}${meant}`)})}function columnList(name,description){return option(name,description,{value:"COLUMNS"},given=>given.split(
",").map(column=>column.trim()).filter(column=>column!==""))}function listOrNone(name,description,choices,none){let words=list(
name,description,[none,...choices]);return{...words,parse(given){let parsed=words.parse(given);if(!parsed.includes(none)||
parsed.every(word=>word===none))return parsed;throw new RangeError(`${none} alone, or one or more of ${choices.join(", ")}`)}}}
function readOptions(options,lookup,show){let problems=[],values={};for(let[key,said]of Object.entries(options)){let given=lookup(
said)?.trim()??said.default;try{values[key]=said.parse(given)}catch(cause){if(!(cause instanceof RangeError))throw cause;
problems.push(`${show(said)} is ${JSON.stringify(given.slice(0,60))}, expected ${cause.message}`)}}if(problems.length>0)
throw new ConfigurationError(problems.join(`
`));return values}var BLENDED='no risks are blended in training: "ensembles" of the configuration put rules and a model \
together',DRIFT="training tracks no drift: `mlops predict --log` keeps what drift is told by",ALWAYS="training always ke\
eps card, history and audit log, in --models-dir",FORMER={"output-dir":"models go to --models-dir, the pictures of `mlop\
s evaluate` to --output","force-retrain":"it is --retrain always",scaler:"a package brings its scaling with it","enable-\
drift-tracking":DRIFT,"drift-report-dir":DRIFT,"enable-blended-risk":BLENDED,"blended-risk-path":BLENDED,"gray-zone-lowe\
r":BLENDED,"gray-zone-upper":BLENDED,"rule-weight":BLENDED,"ml-weight":BLENDED,"enable-phase3":ALWAYS,"phase3-storage-di\
r":ALWAYS};function insteadOf(name,known){if(Object.hasOwn(FORMER,name))return`: ${FORMER[name]}`;let close=nearest(name,
known);return close===void 0?"":`, did you mean --${close}?`}function resolvePath(workingDirectory,path){if(path.includes(
"\0"))throw new ConfigurationError("a path holds a NUL character",{hint:"remove it"});return isAbsolute(path)?path:resolve(
workingDirectory,path)}export{text,choice,optionalChoice,branch,revision,optionalText,folderOrNone,flag,integer,optionalInteger,optionalNumber,
list,columnList,listOrNone,readOptions,insteadOf,resolvePath};
