import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{OWN_REPOSITORY,valuesOf}from"./chunk-P5T6VNW2.js";import{SYNTHETIC,sourceOf}from"./chunk-HJJC73P7.js";
import{gridSize,spaceFaults}from"./chunk-UE3MRMTC.js";import{VERSION}from"./chunk-XX7HYOC4.js";import{nearest,
sha256,showJson}from"./chunk-RJKQ66L2.js";import{ConfigurationError}from"./chunk-MN7PJC4O.js";import{closeSync,openSync,readSync}from"node:fs";var JsonSyntaxError=class extends SyntaxError{name="JsonSyntaxError";position;constructor(position,message){super(message),
this.position=position}},DEEPEST=64,MOST_VALUES=2e4,NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,WORD=/[\p{L}\p{N}_$.+-]+/uy,
ESCAPE=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,LITERALS=new Map([["null",null],["true",!0],["false",!1]]);function decodeJsonText(bytes){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{let lossy=Buffer.from(new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(bytes)),same=0;for(;lossy[same]===bytes[same];)same++;let whole=new TextDecoder("utf-8",{fatal:!0}).decode(bytes.
subarray(0,same),{stream:!0}),found=bytes.length>1&&bytes[0]+bytes[1]===509?"UTF-16":"bytes that are no character in UTF\
-8";throw new JsonSyntaxError(positionAt(lineStarts(whole),whole.length),`found ${found}, expected UTF-8`)}}function parseJsonText(text){
return new Reader(text).document()}var Reader=class{#text;#lines;#containers=new WeakMap;#faults=[];#at=0;#values=0;constructor(text){
this.#text=text,this.#lines=lineStarts(text)}document(){this.#skip();let start=this.#position(this.#at),value=this.#value(
"",0);if(this.#skip(),this.#at<this.#text.length)throw this.#unexpected("the end of the file");return{value,faults:this.#faults,
start,positionOf:(container,key,part="value")=>{let place=this.#containers.get(container)?.places.get(key);return place&&
this.#position(place[part])},pathOf:(container,key)=>{let path=this.#containers.get(container)?.path??"";return key===void 0?
path:joinPath(path,key)}}}#value(path,depth){if(++this.#values>MOST_VALUES)throw this.#error(`the text holds more than ${MOST_VALUES}\
 values`);let first=this.#text[this.#at];if(first==='"')return this.#string();if(first!=="{"&&first!=="[")return this.#word();
if(depth===DEEPEST)throw this.#error(`the text is nested deeper than ${DEEPEST} levels`);let container={path,depth:depth+
1,places:new Map};return first==="{"?this.#object(container):this.#list(container)}#object(container){let object=Object.
create(null);return this.#containers.set(object,container),this.#entries("}",()=>{if(this.#text[this.#at]!=='"')throw this.#unexpected(
"a key in double quotes or }");let key=this.#at,name=this.#string();if(this.#skip(),this.#text[this.#at]!==":")throw this.#unexpected(
`: after the key ${showJson(name)}`);this.#at++,this.#skip(),this.#refuseRepeated(container,name,key),container.places.set(
name,{key,value:this.#at}),object[name]=this.#value(joinPath(container.path,name),container.depth)}),object}#list(container){
let list=[];return this.#containers.set(list,container),this.#entries("]",()=>{container.places.set(list.length,{key:this.#at,
value:this.#at}),list.push(this.#value(joinPath(container.path,list.length),container.depth))}),list}#entries(close,read){
let open=this.#position(this.#at);for(this.#at++;this.#skip(),this.#text[this.#at]!==close;){if(this.#at>=this.#text.length)
throw this.#unclosed(close,open);if(read(),this.#skip(),this.#text[this.#at]===",")this.#at++;else{if(this.#at>=this.#text.
length)throw this.#unclosed(close,open);if(this.#text[this.#at]!==close)throw this.#unexpected(`a comma or ${close}`)}}this.#at++}#string(){
let start=this.#at++;for(;this.#text[this.#at]!=='"';){if(!(this.#text.charCodeAt(this.#at)>=32))throw this.#unexpected(
'a closing " on the same line');this.#at+=this.#text[this.#at]==="\\"?this.#escape():1}this.#at++;let value=JSON.parse(this.#text.
slice(start,this.#at));return value.isWellFormed()||this.#fault(start,`the text ${showJson(value)} holds half a characte\
r (a lone surrogate)`),value}#escape(){let{length}=matchAt(ESCAPE,this.#text,this.#at);if(length>0)return length;let found=showJson(
this.#text.slice(this.#at,this.#at+2));throw this.#error(`found the escape ${found}, expected one that JSON has, such as\
 \\n, \\\\ or \\u00e9`)}#word(){let word=matchAt(WORD,this.#text,this.#at),literal=LITERALS.get(word);if(literal===void 0&&
(word===""||matchAt(NUMBER,word,0)!==word))throw this.#unexpected("a value");let start=this.#at;return this.#at+=word.length,
literal===void 0?this.#number(word,start):literal}#number(written,start){let value=Number(written),short=written.length>
60?`${written.slice(0,59)}…`:written;return Number.isFinite(value)?value===0&&/[1-9]/.test(written.replace(/[eE].*/,""))?
this.#fault(start,`the number ${short} is so small that it would be read as 0`):/^-?\d+$/.test(written)&&!Number.isSafeInteger(
value)&&this.#fault(start,`the number ${short} is beyond 2^53 and would be rounded`):this.#fault(start,`the number ${short}\
 is too large`),value}#skip(){for(;;){for(;` 	\r
`.includes(this.#text[this.#at]??"end");)this.#at++;if(this.#text.startsWith("//",this.#at))for(;this.#at<this.#text.length&&
!`\r
`.includes(this.#text[this.#at]);)this.#at++;else if(this.#text.startsWith("/*",this.#at)){let end=this.#text.indexOf("*\
/",this.#at+2);if(end<0)throw this.#error("the comment is not closed, expected */");this.#at=end+2}else return}}#position(offset){
return positionAt(this.#lines,offset)}#refuseRepeated(container,name,key){let earlier=container.places.get(name);if(earlier===
void 0)return;let{line,column}=this.#position(earlier.key);this.#fault(key,`the key ${showJson(name)} stands here a seco\
nd time, the first is at ${line}:${column}`)}#fault(offset,message){this.#faults.push({position:this.#position(offset),message})}#error(message){
return new JsonSyntaxError(this.#position(this.#at),message)}#unclosed(close,open){let opening=close==="}"?"{":"[";return this.#error(
`found the end of the file, expected ${close} for the ${opening} at ${open.line}:${open.column}`)}#unexpected(expected){
return this.#error(`found ${this.#found()}, expected ${expected}`)}#found(){let code=this.#text.codePointAt(this.#at);if(code===
void 0)return"the end of the file";let word=matchAt(WORD,this.#text,this.#at);return word!==""||code<127?showJson(word||
String.fromCodePoint(code)):`${showJson(String.fromCodePoint(code))} (U+${code.toString(16).toUpperCase().padStart(4,"0")}\
)`}};function joinPath(path,key){return typeof key=="number"?`${path}[${key}]`:/^[A-Za-z_$][\w$-]{0,63}$/.test(key)?path===
""?key:`${path}.${key}`:`${path}[${showJson(key)}]`}function matchAt(sticky,text,offset){return sticky.lastIndex=offset,
sticky.exec(text)?.[0]??""}function lineStarts(text){return[0,...Array.from(text.matchAll(/\r\n?|\n/g),match=>match.index+
match[0].length)]}function positionAt(starts,offset){let low=0,high=starts.length;for(;high-low>1;){let middle=low+high>>
1;starts[middle]<=offset?low=middle:high=middle}return{line:low+1,column:offset-starts[low]+1}}var MONTH_NAMES="JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" "),LONGEST=[31,29,31,30,31,30,31,31,30,31,30,31],
FIELDS=[{name:"minute",from:0,to:59,names:[]},{name:"hour",from:0,to:23,names:[]},{name:"day of month",from:1,to:31,names:[]},
{name:"month",from:1,to:12,names:MONTH_NAMES},{name:"day of week",from:0,to:6,names:"SUN MON TUE WED THU FRI SAT".split(
" ")}];function cronFaults(schedule){let fields=schedule.trim().split(/ +/);if(fields.length!==FIELDS.length||fields[0]===
"")return[`expected five fields (${FIELDS.map(field=>field.name).join(", ")})`];let faults=FIELDS.flatMap((field,i)=>{let wrong=fields[i].
split(",").find(part=>!isPart(part,field));if(wrong===void 0)return[];let names=field.names.length>0?` or ${field.names[0]}\
 to ${field.names.at(-1)}`:"";return[`the ${field.name} is ${showJson(wrong,20)}, expected ${field.from} to ${field.to}${names}\
, a range, or *`]});return faults.length>0?faults:daysThatNeverCome(fields[2],fields[3],fields[4])}function daysThatNeverCome(days,months,weekdays){
let eitherIsEnough=!days.startsWith("*")&&!weekdays.startsWith("*"),first=valuesOf(days,1,31)[0],named=valuesOf(months,1,
12,MONTH_NAMES);return eitherIsEnough||named.some(month=>LONGEST[month-1]>=first)?[]:[`it never comes: no month of ${showJson(
months,40)} has the day ${first}`]}function isPart(part,field){let[,first,last,step]=/^(\*|\w{1,3})(?:-(\w{1,3}))?(?:\/(\d{1,2}))?$/.
exec(part)??[];if(first===void 0||first==="*"&&last!==void 0||step!==void 0&&(Number(step)<1||Number(step)>field.to))return!1;
if(first==="*")return!0;let from=numberOf(first,field),to=last===void 0?from:numberOf(last,field);return from!==void 0&&
to!==void 0&&from<=to}function numberOf(word,field){let named=field.names.indexOf(word.toUpperCase());if(named>=0)return field.
from+named;let value=/^\d{1,2}$/.test(word)?Number(word):Number.NaN;return value>=field.from&&value<=field.to?value:void 0}var MOST_NAMES_TOLD=20,Findings=class{faults=[];#document;#earlier;constructor(document,earlier){this.#document=document,
this.#earlier=earlier}isToldOf(container,key){let position=this.#document.positionOf(container,key),isThere=({line,column})=>line===
position?.line&&column===position.column;return this.#earlier.some(fault=>isThere(fault.position))}isWritten(container,key){
return this.#document.positionOf(container,key)!==void 0}value(container,key,expected){let position=this.#document.positionOf(
container,key)??this.#document.start,path=this.#document.pathOf(container,key);this.faults.push({position,message:`${path}\
 is ${showJson(container[key])}, ${expected}`})}within(container,key,path,found,expected){let[above,last]=[container,key],
position=this.#document.positionOf(above,last);for(let part of path){let next=above[last];if(typeof next!="object"||next===
null)break;[above,last]=[next,part],position=this.#document.positionOf(above,last)??position}let what=found===void 0?"mi\
ssing":showJson(found),message=`${this.#document.pathOf(above,last)} is ${what}, ${expected}`;this.faults.push({position:position??
this.#document.start,message})}key(container,key,expected){this.#atKey(container,key,`${this.#document.pathOf(container)}\
 has the key ${showJson(key)}, ${expected}`)}unknownKey(container,key,names){let path=this.#document.pathOf(container);this.#atKey(
container,key,`unknown key ${showJson(key)} in ${path}, ${instead(key,names)}`)}#atKey(container,key,message){let position=this.#document.
positionOf(container,key,"key")??this.#document.start;this.faults.push({position,message})}};function instead(word,names){
let close=nearest(word,names);if(close!==void 0)return`did you mean ${showJson(close)}?`;if(names.length===0)return"expe\
cted no keys at all";let more=names.length>MOST_NAMES_TOLD?", …":"";return`expected one of ${names.slice(0,MOST_NAMES_TOLD).
join(", ")}${more}`}var READ_BY={delimiter:["csv"],encoding:["csv","jsonl"],missing:["csv","jsonl"],samples:[SYNTHETIC],noise:[SYNTHETIC],generator:[
SYNTHETIC]};function referenceFaults(schedule,document,known,earlier){let findings=new Findings(document,earlier);for(let fault of cronFaults(
schedule.default_schedule))findings.value(schedule,"default_schedule",fault);checkLimits(schedule.performance_thresholds,
known,findings),checkMetrics(schedule.promotion.margins,"",known,findings);for(let[name,source]of Object.entries(schedule.
sources))name===SYNTHETIC&&findings.key(schedule.sources,name,"which stands for generated data, expected another name"),
checkSource(source,known,findings),checkGenerator(source,known,findings),checkDerivations(source,known,findings);checkModelNames(
[...schedule.models,...schedule.ensembles],findings);for(let model of schedule.models)checkModelType(model,known,findings),
checkLimits(model.thresholds,known,findings),checkDataset(model,schedule.sources,findings);for(let ensemble of schedule.
ensembles)checkLimits(ensemble.thresholds,known,findings),checkMembers(ensemble,schedule.models,known,findings);return findings.
faults}function checkLimits(limits,known,findings){checkMetrics(limits,"_min",known,findings),checkMetrics(limits,"_max",
known,findings);for(let metric of known.metrics){let[least,most]=[limits[`${metric}_min`],limits[`${metric}_max`]];least===
void 0||most===void 0||least<=most||(findings.isWritten(limits,`${metric}_min`)?findings.value(limits,`${metric}_min`,`e\
xpected at most ${metric}_max, which is ${most}`):findings.value(limits,`${metric}_max`,`expected at least ${metric}_min\
, which is ${least}`))}}function checkMetrics(record,suffix,known,findings){let names=known.metrics.map(metric=>metric+suffix);
for(let key of Object.keys(record).filter(name=>name.endsWith(suffix)))!names.includes(key)&&findings.isWritten(record,key)&&
findings.unknownKey(record,key,names)}function checkSource(source,known,findings){let roles=["label","timestamp","group"];
if(roles.forEach((key,i)=>{if(source[key]===null)return;source.ignore.includes(source[key])&&findings.value(source,key,'\
expected a column that "ignore" does not leave out');let other=roles.slice(0,i).find(earlier=>source[earlier]===source[key]);
other!==void 0&&findings.value(source,key,`expected another column than that of "${other}"`)}),source.location===void 0)
return;if(/^[a-z][a-z0-9+.-]+:\/\//i.test(source.location)){findings.value(source,"location","which is a web address, ex\
pected a file: download it in a step before");return}let kind=sourceOf(source);if(kind===void 0){let choices=known.dataSources.
join(", ");findings.value(source,"location",`whose ending tells no source, expected a key "source" with one of ${choices}`);
return}if(!known.dataSources.includes(kind)){findings.value(source,source.source===null?"location":"source",instead(kind,
known.dataSources));return}for(let[key,readers]of Object.entries(READ_BY))readers.includes(kind)||source[key]===null||!findings.
isWritten(source,key)||findings.key(source,key,`which means something to ${readers.join(" and ")} only; this source is ${kind}`)}
function checkModelNames(models,findings){let seen=new Set;for(let model of models.filter(({name})=>name!==void 0)){let name=model.
name?.toLowerCase();seen.has(name)&&findings.value(model,"name","expected a name that no earlier model has, whatever the\
 case"),seen.add(name)}}function checkModelType(model,known,findings){if(model.type===void 0)return;let type=known.modelTypes.
find(({name})=>name===model.type);if(type===void 0){let names=known.modelTypes.map(({name})=>name);findings.value(model,
"type",instead(model.type,names));return}checkSettings(model,"hyperparameters",type,findings),checkSearch(model,type,known,
findings)}function checkSearch(model,type,known,findings){let{search}=model;if(search===null)return;known.metrics.includes(
search.metric)||findings.value(search,"metric",instead(search.metric,known.metrics));let{method,space=null,trials}=search;
if(space===null){if(type.searchSpace!==void 0||findings.isToldOf(search,"space"))return;findings.value(model,"search",`e\
xpected a "space" in it: there is nothing that ${type.name} usually tries`);return}let names=Object.keys(type.defaults),
unknown=Object.keys(space).filter(name=>!names.includes(name));for(let name of unknown)findings.unknownKey(space,name,names);
let tried=Object.fromEntries(Object.entries(space).filter(([name])=>!unknown.includes(name)));for(let{path,found,expected}of spaceFaults(
tried,values=>type.check(values)))findings.within(search,"space",path,found,`expected ${expected}`);let size=gridSize(space);
if(method==="grid"&&trials===null&&size>1e3){let expected=`a grid of ${size} combinations, expected at most ${1e3}, or "\
trials" to try a part of them`;findings.value(search,"space",expected)}}function checkMembers({members=[]},models,known,findings){
let names=models.flatMap(({name})=>name??[]),rowsOf=({dataset,split,seed,type})=>{let generator=dataset===SYNTHETIC?known.
modelTypes.find(({name})=>name===type)?.synthetic:null;return JSON.stringify([dataset,generator,split.by,split.test_share,
split.calibration_share,split.seed,seed])},first=models.find(({name})=>name===members[0]);for(let[i,member]of members.entries()){
let model=models.find(({name})=>name===member),at=expected=>findings.value(members,i,expected);model===void 0?at(instead(
member,names)):members.indexOf(member)<i?at("expected each member once"):first!==void 0&&rowsOf(model)!==rowsOf(first)&&
at(`expected a model with the dataset, split and seed of ${first.name}, so that no member has seen the other's test rows`)}}
function checkDerivations({derive},known,findings){for(let[i,given]of derive.entries()){if(given.with===void 0)continue;
let derivation=known.derivations.find(({name})=>name===given.with);if(derivation!==void 0)checkSettings(derive,i,derivation,
findings,["with"]);else{let names=known.derivations.map(({name})=>name);findings.value(given,"with",instead(given.with,names))}}}
function checkGenerator(source,{generators},findings){let{location,samples,generator:given}=source;if(sourceOf(source)!==
SYNTHETIC||location===void 0)return;let generator=generators.find(({name})=>name===location);if(generator===void 0){let names=generators.
map(({name})=>name);findings.value(source,"location",instead(location,names));return}let settings=generator.settings??{defaults:{},
check:()=>[],rows:()=>null};checkSettings(source,"generator",settings,findings),samples!==null&&settings.check(given).length===
0&&settings.rows(given)!==null&&findings.value(source,"samples","expected null, since the settings of the generator say \
how many rows there are")}function checkSettings(container,key,{defaults,check:check2},findings,others=[]){let given=container[key],
settings=Object.fromEntries(Object.entries(given).filter(([name])=>!others.includes(name)));for(let name of Object.keys(
settings))Object.hasOwn(defaults,name)||findings.unknownKey(given,name,Object.keys(defaults));for(let{path,found,expected}of check2(
settings))findings.within(container,key,path,found,`expected ${expected}`)}function checkDataset(model,sources,findings){
if(model.dataset===SYNTHETIC)return;let source=Object.hasOwn(sources,model.dataset)?sources[model.dataset]:void 0;if(source===
void 0){if(findings.isWritten(sources,model.dataset))return;findings.value(model,"dataset",instead(model.dataset,[...Object.
keys(sources),SYNTHETIC]));return}if(sourceOf(source)===SYNTHETIC)return;source.label===null&&!findings.isToldOf(source,
"label")&&findings.value(model,"dataset","expected a source that names its label");let{by}=model.split;by==="time"&&source.
timestamp===null&&findings.value(model.split,"by",`expected a source that names a timestamp, which ${model.dataset} does\
 not`),by==="group"&&source.group===null&&findings.value(model.split,"by",`expected a source that names a group, which ${model.
dataset} does not`)}var validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",title:"mlops-actions: training \
schedule",allowComments:!0,allowTrailingCommas:!0,type:"object",additionalProperties:!1,properties:{$schema:{type:"strin\
g"},default_schedule:{type:"string",pattern:"^[0-9A-Za-z*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$",patternErrorMessage:'five cron\
 fields such as "17 2 * * 0"',default:"17 2 * * 0"},model_retention:{type:"object",additionalProperties:!1,default:{},properties:{
candidates:{$ref:"#/$defs/duration",default:"30d"},production:{$ref:"#/$defs/duration",default:"365d"}}},performance_thresholds:{
type:"object",additionalProperties:!1,default:{},properties:{accuracy_min:{$ref:"#/$defs/share",default:.85},ece_max:{$ref:"\
#/$defs/share",default:.08},drift_alert_threshold:{type:"number",exclusiveMinimum:0,maximum:10,default:.15},precision_min:{
$ref:"#/$defs/limits/properties/precision_min"},recall_min:{$ref:"#/$defs/limits/properties/recall_min"},f1_min:{$ref:"#\
/$defs/limits/properties/f1_min"},false_positive_rate_max:{$ref:"#/$defs/limits/properties/false_positive_rate_max"},brier_max:{
$ref:"#/$defs/limits/properties/brier_max"},log_loss_min:{$ref:"#/$defs/limits/properties/log_loss_min"},log_loss_max:{$ref:"\
#/$defs/limits/properties/log_loss_max"},roc_auc_min:{$ref:"#/$defs/limits/properties/roc_auc_min"},average_precision_min:{
$ref:"#/$defs/limits/properties/average_precision_min"}},patternProperties:{"^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$":{
$ref:"#/$defs/share"}}},datasets:{type:"object",additionalProperties:!1,default:{},properties:{refresh_interval_days:{type:"\
integer",minimum:1,maximum:3650,default:30},minimum_samples:{type:"integer",minimum:1,maximum:1e9,default:1e4}}},promotion:{
type:"object",additionalProperties:!1,default:{},properties:{rule:{enum:["point","interval"],default:"point"},small_sample:{
type:"integer",minimum:0,maximum:1e9,default:100},margins:{type:"object",additionalProperties:!1,default:{},properties:{
accuracy:{$ref:"#/$defs/margin",default:.02},f1:{$ref:"#/$defs/margin",default:.02},ece:{$ref:"#/$defs/margin",default:.02},
roc_auc:{$ref:"#/$defs/margin",default:.02},precision:{$ref:"#/$defs/margin"},recall:{$ref:"#/$defs/margin"},false_positive_rate:{
$ref:"#/$defs/margin"},brier:{$ref:"#/$defs/margin"},log_loss:{$ref:"#/$defs/margin"},average_precision:{$ref:"#/$defs/m\
argin"}},patternProperties:{"^[a-z][a-z0-9_]*$":{$ref:"#/$defs/margin"}}}}},models:{type:"array",maxItems:256,items:{$ref:"\
#/$defs/model"},default:[]},ensembles:{type:"array",maxItems:64,items:{$ref:"#/$defs/ensemble"},default:[]},sources:{type:"\
object",propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/source"},default:{}},monitoring:{$ref:"#\
/$defs/reserved",default:{}},deployment:{$ref:"#/$defs/reserved",default:{}},governance:{$ref:"#/$defs/reserved",default:{}},
alerts:{type:"object",additionalProperties:!1,default:{},properties:{labels:{type:"array",maxItems:20,items:{$ref:"#/$de\
fs/label"},default:[]},assignees:{type:"array",maxItems:10,items:{type:"string",pattern:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,\
38})$",patternErrorMessage:"a GitHub login, without @"},default:[]},escalate_after:{type:"integer",minimum:1,maximum:1e4,
default:3},escalation_label:{$ref:"#/$defs/label",default:"escalated"},healthy_runs:{type:"integer",minimum:1,maximum:1e3,
default:1},group_by:{enum:["none","kind"],default:"none"}}}},$defs:{label:{type:"string",pattern:"^[^\\s,](?:[^\\p{Cc},]{0\
,48}[^\\s,])?$",patternErrorMessage:"a label of at most 50 characters without commas"},duration:{type:"string",pattern:"\
^[1-9][0-9]{0,3}(?:d|w|mo)$",patternErrorMessage:'days, weeks or months up to ten years: "30d", "6w", "24mo"'},share:{type:"\
number",minimum:0,maximum:1},margin:{type:["number","null"],minimum:0,maximum:1},loss:{type:"number",minimum:0,maximum:100},
seed:{type:["integer","null"],minimum:0,maximum:9007199254740991},name:{type:"string",pattern:"^(?!(?:[Cc][Oo][Nn]|[Pp][\
Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z\
0-9_-])?$",patternErrorMessage:"a name of 1 to 64 letters, digits, dots, hyphens and underscores, with a letter or digit\
 first, no dot last, and no device name of Windows"},column:{type:["string","null"],pattern:"[\\s\\S]",patternErrorMessage:"\
the name of a column"},reserved:{type:"object",additionalProperties:!1},dimension:{type:["array","object"],minItems:1,maxItems:100,
patternErrorMessage:'a list of 1 to 100 values, or a range such as {"min": 0.01, "max": 100, "log": true}',required:["mi\
n","max"],additionalProperties:!1,properties:{min:{type:"number",minimum:-1e300,maximum:1e300},max:{type:"number",minimum:-1e300,
maximum:1e300},log:{type:"boolean",default:!1},integer:{type:"boolean",default:!1}}},limits:{type:"object",additionalProperties:!1,
properties:{accuracy_min:{$ref:"#/$defs/share"},precision_min:{$ref:"#/$defs/share"},recall_min:{$ref:"#/$defs/share"},f1_min:{
$ref:"#/$defs/share"},false_positive_rate_max:{$ref:"#/$defs/share"},ece_max:{$ref:"#/$defs/share"},brier_max:{$ref:"#/$\
defs/share"},log_loss_min:{$ref:"#/$defs/loss"},log_loss_max:{$ref:"#/$defs/loss"},roc_auc_min:{$ref:"#/$defs/share"},average_precision_min:{
$ref:"#/$defs/share"}},patternProperties:{"^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$":{$ref:"#/$defs/share"}}},model:{type:"\
object",additionalProperties:!1,required:["name","type"],properties:{name:{$ref:"#/$defs/name"},type:{type:"string"},dataset:{
type:"string",default:"synthetic"},thresholds:{$ref:"#/$defs/limits",default:{}},hyperparameters:{type:"object",default:{}},
decision_threshold:{type:["number","string","null"],minimum:0,maximum:1,pattern:"^best_f1$",patternErrorMessage:'a numbe\
r from 0 to 1, or "best_f1"',default:null},calibration:{enum:["auto","none","platt","beta","isotonic"],default:"auto"},split:{
type:"object",additionalProperties:!1,default:{},properties:{by:{enum:["stratified","time","group","random",null],default:null},
test_share:{type:"number",minimum:.01,maximum:.9,default:.2},calibration_share:{type:"number",minimum:.01,maximum:.9,default:.15},
seed:{$ref:"#/$defs/seed",default:null}}},search:{type:["object","null"],additionalProperties:!1,default:null,properties:{
method:{enum:["grid","random","tpe"],default:"tpe"},space:{type:["object","null"],minProperties:1,patternErrorMessage:"o\
ne hyperparameter or more, by name",additionalProperties:{$ref:"#/$defs/dimension"},default:null},metric:{type:"string",
default:"f1"},direction:{enum:["maximize","minimize",null],default:null},trials:{type:["integer","null"],minimum:1,maximum:1e3,
default:null},minutes:{type:["number","null"],exclusiveMinimum:0,maximum:1e4,default:null},folds:{type:"integer",minimum:2,
maximum:20,default:3},prune:{type:"boolean",default:!0}}},seed:{$ref:"#/$defs/seed",default:null},runs_on:{type:["string",
"array","null"],pattern:"^\\S(?:[^\\p{Cc}]{0,254}\\S)?$",minItems:1,maxItems:20,items:{type:"string",pattern:"^\\S(?:[^\\p\
{Cc}]{0,254}\\S)?$",patternErrorMessage:"the label of a runner"},patternErrorMessage:"the label of a runner, or a list o\
f labels",default:null}}},ensemble:{type:"object",additionalProperties:!1,required:["name","members"],properties:{name:{
$ref:"#/$defs/name"},members:{type:"array",minItems:2,maxItems:20,items:{type:"string"},patternErrorMessage:"a list of 2\
 to 20 names of models"},method:{enum:["weighted","stacked"],default:"weighted"},thresholds:{$ref:"#/$defs/limits",default:{}},
decision_threshold:{type:["number","string","null"],minimum:0,maximum:1,pattern:"^best_f1$",patternErrorMessage:'a numbe\
r from 0 to 1, or "best_f1"',default:null}}},source:{type:"object",additionalProperties:!1,required:["location"],properties:{
source:{type:["string","null"],default:null},location:{type:"string",pattern:"^[^\\u0000]+$",patternErrorMessage:"a path"},
label:{$ref:"#/$defs/column",default:null},positive:{type:["string","null"],default:null},timestamp:{$ref:"#/$defs/colum\
n",default:null},group:{$ref:"#/$defs/column",default:null},ignore:{type:"array",items:{type:"string"},default:[]},columns:{
type:"object",additionalProperties:{enum:["numeric","categorical","text","timestamp","sequence"]},default:{}},delimiter:{
type:["string","null"],pattern:"^[\\t !#-~]$",patternErrorMessage:"one ASCII character, no quote and no line end",default:null},
encoding:{enum:["utf-8","latin1","utf-16le",null],default:null},missing:{type:"array",items:{type:"string"},default:[]},
samples:{type:["integer","null"],minimum:10,maximum:1e7,default:null},noise:{type:"number",minimum:0,maximum:.5,default:0},
generator:{type:"object",default:{}},derive:{type:"array",maxItems:20,items:{$ref:"#/$defs/derivation"},default:[]}}},derivation:{
type:"object",required:["with"],properties:{with:{type:"string"}}}}},schema32={type:"string",pattern:"^[1-9][0-9]{0,3}(?\
:d|w|mo)$",patternErrorMessage:'days, weeks or months up to ten years: "30d", "6w", "24mo"'},schema34={type:"number",minimum:0,
maximum:1},schema41={type:"number",minimum:0,maximum:100},schema46={type:["number","null"],minimum:0,maximum:1},schema58={
type:"string",pattern:"^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?\
:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$",patternErrorMessage:"a name of 1 to 64 letters, digits, dots\
, hyphens and underscores, with a letter or digit first, no dot last, and no device name of Windows"},schema83={type:"ob\
ject",additionalProperties:!1},schema86={type:"string",pattern:"^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$",patternErrorMessage:"\
a label of at most 50 characters without commas"},func1=Object.prototype.hasOwnProperty,pattern4=new RegExp("^[0-9A-Za-z\
*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$","u"),pattern5=new RegExp("^[1-9][0-9]{0,3}(?:d|w|mo)$","u"),pattern7=new RegExp("^(?!l\
og_loss_)[a-z][a-z0-9_]*_(?:min|max)$","u"),pattern9=new RegExp("^[a-z][a-z0-9_]*$","u"),pattern11=new RegExp("^(?!(?:[C\
c][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9.\
_-]{0,62}[A-Za-z0-9_-])?$","u"),pattern25=new RegExp("^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$","u"),pattern26=new RegExp(
"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","u"),schema57={type:"object",additionalProperties:!1,required:["name","type"],properties:{
name:{$ref:"#/$defs/name"},type:{type:"string"},dataset:{type:"string",default:"synthetic"},thresholds:{$ref:"#/$defs/li\
mits",default:{}},hyperparameters:{type:"object",default:{}},decision_threshold:{type:["number","string","null"],minimum:0,
maximum:1,pattern:"^best_f1$",patternErrorMessage:'a number from 0 to 1, or "best_f1"',default:null},calibration:{enum:[
"auto","none","platt","beta","isotonic"],default:"auto"},split:{type:"object",additionalProperties:!1,default:{},properties:{
by:{enum:["stratified","time","group","random",null],default:null},test_share:{type:"number",minimum:.01,maximum:.9,default:.2},
calibration_share:{type:"number",minimum:.01,maximum:.9,default:.15},seed:{$ref:"#/$defs/seed",default:null}}},search:{type:[
"object","null"],additionalProperties:!1,default:null,properties:{method:{enum:["grid","random","tpe"],default:"tpe"},space:{
type:["object","null"],minProperties:1,patternErrorMessage:"one hyperparameter or more, by name",additionalProperties:{$ref:"\
#/$defs/dimension"},default:null},metric:{type:"string",default:"f1"},direction:{enum:["maximize","minimize",null],default:null},
trials:{type:["integer","null"],minimum:1,maximum:1e3,default:null},minutes:{type:["number","null"],exclusiveMinimum:0,maximum:1e4,
default:null},folds:{type:"integer",minimum:2,maximum:20,default:3},prune:{type:"boolean",default:!0}}},seed:{$ref:"#/$d\
efs/seed",default:null},runs_on:{type:["string","array","null"],pattern:"^\\S(?:[^\\p{Cc}]{0,254}\\S)?$",minItems:1,maxItems:20,
items:{type:"string",pattern:"^\\S(?:[^\\p{Cc}]{0,254}\\S)?$",patternErrorMessage:"the label of a runner"},patternErrorMessage:"\
the label of a runner, or a list of labels",default:null}}},schema72={type:["integer","null"],minimum:0,maximum:9007199254740991},
schema73={type:["array","object"],minItems:1,maxItems:100,patternErrorMessage:'a list of 1 to 100 values, or a range suc\
h as {"min": 0.01, "max": 100, "log": true}',required:["min","max"],additionalProperties:!1,properties:{min:{type:"numbe\
r",minimum:-1e300,maximum:1e300},max:{type:"number",minimum:-1e300,maximum:1e300},log:{type:"boolean",default:!1},integer:{
type:"boolean",default:!1}}},pattern14=new RegExp("^best_f1$","u"),pattern15=new RegExp("^\\S(?:[^\\p{Cc}]{0,254}\\S)?$",
"u"),schema59={type:"object",additionalProperties:!1,properties:{accuracy_min:{$ref:"#/$defs/share"},precision_min:{$ref:"\
#/$defs/share"},recall_min:{$ref:"#/$defs/share"},f1_min:{$ref:"#/$defs/share"},false_positive_rate_max:{$ref:"#/$defs/s\
hare"},ece_max:{$ref:"#/$defs/share"},brier_max:{$ref:"#/$defs/share"},log_loss_min:{$ref:"#/$defs/loss"},log_loss_max:{
$ref:"#/$defs/loss"},roc_auc_min:{$ref:"#/$defs/share"},average_precision_min:{$ref:"#/$defs/share"}},patternProperties:{
"^(?!log_loss_)[a-z][a-z0-9_]*_(?:min|max)$":{$ref:"#/$defs/share"}}};function validate22(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data)if(!(func1.call(schema59.properties,key0)||pattern7.test(key0))){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema59,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.accuracy_min!==void 0){let data0=data.accuracy_min;
if(typeof data0=="number"&&isFinite(data0)){if(data0>1||isNaN(data0)){let err1={instancePath:instancePath+"/accuracy_min",
schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0<0||isNaN(data0)){let err2={instancePath:instancePath+
"/accuracy_min",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/accura\
cy_min",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.precision_min!==void 0){let data1=data.precision_min;
if(typeof data1=="number"&&isFinite(data1)){if(data1>1||isNaN(data1)){let err4={instancePath:instancePath+"/precision_mi\
n",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1<0||isNaN(data1)){let err5={instancePath:instancePath+
"/precision_min",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/precis\
ion_min",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.recall_min!==void 0){let data2=data.recall_min;
if(typeof data2=="number"&&isFinite(data2)){if(data2>1||isNaN(data2)){let err7={instancePath:instancePath+"/recall_min",
schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data2<0||isNaN(data2)){let err8={instancePath:instancePath+
"/recall_min",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/recall\
_min",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data2};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.f1_min!==void 0){let data3=data.f1_min;if(typeof data3==
"number"&&isFinite(data3)){if(data3>1||isNaN(data3)){let err10={instancePath:instancePath+"/f1_min",schemaPath:"#/$defs/\
share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data3};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(data3<0||isNaN(data3)){let err11={instancePath:instancePath+"/f1_min",schemaPath:"\
#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/f1_min",schemaPath:"#/$de\
fs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data3};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}if(data.false_positive_rate_max!==void 0){let data4=data.false_positive_rate_max;
if(typeof data4=="number"&&isFinite(data4)){if(data4>1||isNaN(data4)){let err13={instancePath:instancePath+"/false_posit\
ive_rate_max",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,
data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data4<0||isNaN(data4)){let err14={instancePath:instancePath+
"/false_positive_rate_max",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema34,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+
"/false_positive_rate_max",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.ece_max!==void 0){let data5=data.ece_max;
if(typeof data5=="number"&&isFinite(data5)){if(data5>1||isNaN(data5)){let err16={instancePath:instancePath+"/ece_max",schemaPath:"\
#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data5};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}if(data5<0||isNaN(data5)){let err17={instancePath:instancePath+"/ece_m\
ax",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/ece\
_max",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data5};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.brier_max!==void 0){let data6=data.brier_max;if(typeof data6==
"number"&&isFinite(data6)){if(data6>1||isNaN(data6)){let err19={instancePath:instancePath+"/brier_max",schemaPath:"#/$de\
fs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data6};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}if(data6<0||isNaN(data6)){let err20={instancePath:instancePath+"/brier\
_max",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data6};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+"/bri\
er_max",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data6};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.log_loss_min!==void 0){let data7=data.log_loss_min;
if(typeof data7=="number"&&isFinite(data7)){if(data7>100||isNaN(data7)){let err22={instancePath:instancePath+"/log_loss_\
min",schemaPath:"#/$defs/loss/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:schema41,
data:data7};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data7<0||isNaN(data7)){let err23={instancePath:instancePath+
"/log_loss_min",schemaPath:"#/$defs/loss/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema41,
data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/log\
_loss_min",schemaPath:"#/$defs/loss/type",keyword:"type",params:{type:"number"},schema:schema41.type,parentSchema:schema41,
data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.log_loss_max!==void 0){let data8=data.log_loss_max;
if(typeof data8=="number"&&isFinite(data8)){if(data8>100||isNaN(data8)){let err25={instancePath:instancePath+"/log_loss_\
max",schemaPath:"#/$defs/loss/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:schema41,
data:data8};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data8<0||isNaN(data8)){let err26={instancePath:instancePath+
"/log_loss_max",schemaPath:"#/$defs/loss/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema41,
data:data8};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"/log\
_loss_max",schemaPath:"#/$defs/loss/type",keyword:"type",params:{type:"number"},schema:schema41.type,parentSchema:schema41,
data:data8};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.roc_auc_min!==void 0){let data9=data.roc_auc_min;
if(typeof data9=="number"&&isFinite(data9)){if(data9>1||isNaN(data9)){let err28={instancePath:instancePath+"/roc_auc_min",
schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data9};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data9<0||isNaN(data9)){let err29={instancePath:instancePath+
"/roc_auc_min",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data9};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={instancePath:instancePath+"/roc\
_auc_min",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data9};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.average_precision_min!==void 0){let data10=data.
average_precision_min;if(typeof data10=="number"&&isFinite(data10)){if(data10>1||isNaN(data10)){let err31={instancePath:instancePath+
"/average_precision_min",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:schema34,data:data10};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data10<0||isNaN(data10)){
let err32={instancePath:instancePath+"/average_precision_min",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data10};vErrors===null?vErrors=[err32]:vErrors.push(err32),
errors++}}else{let err33={instancePath:instancePath+"/average_precision_min",schemaPath:"#/$defs/share/type",keyword:"ty\
pe",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data10};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}}for(let key1 in data)if(pattern7.test(key1)){let data11=data[key1];if(typeof data11=="number"&&isFinite(
data11)){if(data11>1||isNaN(data11)){let err34={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data11};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data11<0||isNaN(data11)){let err35={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema34,data:data11};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{
let err36={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/share/type",keyword:"\
type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data11};vErrors===null?vErrors=[err36]:vErrors.
push(err36),errors++}}}else{let err37={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema59.
type,parentSchema:schema59,data};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}return validate22.errors=vErrors,
errors===0}validate22.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate21(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){if(data.dataset===void 0&&(data.dataset="synthetic"),data.thresholds===void 0&&(data.thresholds={}),
data.hyperparameters===void 0&&(data.hyperparameters={}),data.decision_threshold===void 0&&(data.decision_threshold=null),
data.calibration===void 0&&(data.calibration="auto"),data.split===void 0&&(data.split={}),data.search===void 0&&(data.search=
null),data.seed===void 0&&(data.seed=null),data.runs_on===void 0&&(data.runs_on=null),data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema57.required,parentSchema:schema57,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.type===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},schema:schema57.required,parentSchema:schema57,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func1.call(schema57.properties,key0)){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,
parentSchema:schema57,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern11.test(data0)){let err3={instancePath:instancePath+"/name",schemaPath:"#/$de\
fs/name/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][\
Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$"},schema:"^(?!(?:[Cc][Oo][Nn]|[P\
p][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Z\
a-z0-9_-])?$",parentSchema:schema58,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},schema:schema58.type,
parentSchema:schema58,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.type!==void 0){let data1=data.
type;if(typeof data1!="string"){let err5={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},schema:schema57.properties.type.type,parentSchema:schema57.properties.type,data:data1};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}let data2=data.dataset;if(typeof data2!="string"){let err6={instancePath:instancePath+
"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type:"string"},schema:schema57.properties.dataset.
type,parentSchema:schema57.properties.dataset,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}validate22(
data.thresholds,{instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);let data4=data.hyperparameters;
if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={instancePath:instancePath+"/hyperparameters",schemaPath:"\
#/properties/hyperparameters/type",keyword:"type",params:{type:"object"},schema:schema57.properties.hyperparameters.type,
parentSchema:schema57.properties.hyperparameters,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let data5=data.
decision_threshold;if(!(typeof data5=="number"&&isFinite(data5))&&typeof data5!="string"&&data5!==null){let err8={instancePath:instancePath+
"/decision_threshold",schemaPath:"#/properties/decision_threshold/type",keyword:"type",params:{type:schema57.properties.
decision_threshold.type},schema:schema57.properties.decision_threshold.type,parentSchema:schema57.properties.decision_threshold,
data:data5};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>
1||isNaN(data5)){let err9={instancePath:instancePath+"/decision_threshold",schemaPath:"#/properties/decision_threshold/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema57.properties.decision_threshold,
data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data5<0||isNaN(data5)){let err10={instancePath:instancePath+
"/decision_threshold",schemaPath:"#/properties/decision_threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:schema57.properties.decision_threshold,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(typeof data5=="string"&&!pattern14.test(data5)){let err11={instancePath:instancePath+"/decision_threshold",
schemaPath:"#/properties/decision_threshold/pattern",keyword:"pattern",params:{pattern:"^best_f1$"},schema:"^best_f1$",parentSchema:schema57.
properties.decision_threshold,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let data6=data.calibration;
if(!(data6==="auto"||data6==="none"||data6==="platt"||data6==="beta"||data6==="isotonic")){let err12={instancePath:instancePath+
"/calibration",schemaPath:"#/properties/calibration/enum",keyword:"enum",params:{allowedValues:schema57.properties.calibration.
enum},schema:schema57.properties.calibration.enum,parentSchema:schema57.properties.calibration,data:data6};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}let data7=data.split;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){
data7.by===void 0&&(data7.by=null),data7.test_share===void 0&&(data7.test_share=.2),data7.calibration_share===void 0&&(data7.
calibration_share=.15),data7.seed===void 0&&(data7.seed=null);for(let key1 in data7)if(!(key1==="by"||key1==="test_share"||
key1==="calibration_share"||key1==="seed")){let err13={instancePath:instancePath+"/split",schemaPath:"#/properties/split\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema57.properties.
split,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data8=data7.by;if(!(data8==="stratifie\
d"||data8==="time"||data8==="group"||data8==="random"||data8===null)){let err14={instancePath:instancePath+"/split/by",schemaPath:"\
#/properties/split/properties/by/enum",keyword:"enum",params:{allowedValues:schema57.properties.split.properties.by.enum},
schema:schema57.properties.split.properties.by.enum,parentSchema:schema57.properties.split.properties.by,data:data8};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}let data9=data7.test_share;if(typeof data9=="number"&&isFinite(data9)){
if(data9>.9||isNaN(data9)){let err15={instancePath:instancePath+"/split/test_share",schemaPath:"#/properties/split/prope\
rties/test_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:.9},schema:.9,parentSchema:schema57.properties.
split.properties.test_share,data:data9};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data9<.01||isNaN(
data9)){let err16={instancePath:instancePath+"/split/test_share",schemaPath:"#/properties/split/properties/test_share/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:.01},schema:.01,parentSchema:schema57.properties.split.properties.
test_share,data:data9};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+
"/split/test_share",schemaPath:"#/properties/split/properties/test_share/type",keyword:"type",params:{type:"number"},schema:schema57.
properties.split.properties.test_share.type,parentSchema:schema57.properties.split.properties.test_share,data:data9};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}let data10=data7.calibration_share;if(typeof data10=="number"&&isFinite(
data10)){if(data10>.9||isNaN(data10)){let err18={instancePath:instancePath+"/split/calibration_share",schemaPath:"#/prop\
erties/split/properties/calibration_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:.9},schema:.9,parentSchema:schema57.
properties.split.properties.calibration_share,data:data10};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data10<
.01||isNaN(data10)){let err19={instancePath:instancePath+"/split/calibration_share",schemaPath:"#/properties/split/prope\
rties/calibration_share/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},schema:.01,parentSchema:schema57.properties.
split.properties.calibration_share,data:data10};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={
instancePath:instancePath+"/split/calibration_share",schemaPath:"#/properties/split/properties/calibration_share/type",keyword:"\
type",params:{type:"number"},schema:schema57.properties.split.properties.calibration_share.type,parentSchema:schema57.properties.
split.properties.calibration_share,data:data10};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}let data11=data7.
seed;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err21={instancePath:instancePath+
"/split/seed",schemaPath:"#/$defs/seed/type",keyword:"type",params:{type:schema72.type},schema:schema72.type,parentSchema:schema72,
data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(typeof data11=="number"&&isFinite(data11)){if(data11>
9007199254740991||isNaN(data11)){let err22={instancePath:instancePath+"/split/seed",schemaPath:"#/$defs/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:schema72,data:data11};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}if(data11<0||isNaN(data11)){let err23={instancePath:instancePath+"/spl\
it/seed",schemaPath:"#/$defs/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema72,
data:data11};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath:instancePath+"/s\
plit",schemaPath:"#/properties/split/type",keyword:"type",params:{type:"object"},schema:schema57.properties.split.type,parentSchema:schema57.
properties.split,data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}let data12=data.search;if(!(data12&&
typeof data12=="object"&&!Array.isArray(data12))&&data12!==null){let err25={instancePath:instancePath+"/search",schemaPath:"\
#/properties/search/type",keyword:"type",params:{type:schema57.properties.search.type},schema:schema57.properties.search.
type,parentSchema:schema57.properties.search,data:data12};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data12&&
typeof data12=="object"&&!Array.isArray(data12)){data12.method===void 0&&(data12.method="tpe"),data12.space===void 0&&(data12.
space=null),data12.metric===void 0&&(data12.metric="f1"),data12.direction===void 0&&(data12.direction=null),data12.trials===
void 0&&(data12.trials=null),data12.minutes===void 0&&(data12.minutes=null),data12.folds===void 0&&(data12.folds=3),data12.
prune===void 0&&(data12.prune=!0);for(let key2 in data12)if(!(key2==="method"||key2==="space"||key2==="metric"||key2==="\
direction"||key2==="trials"||key2==="minutes"||key2==="folds"||key2==="prune")){let err26={instancePath:instancePath+"/s\
earch",schemaPath:"#/properties/search/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
schema:!1,parentSchema:schema57.properties.search,data:data12};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
let data13=data12.method;if(!(data13==="grid"||data13==="random"||data13==="tpe")){let err27={instancePath:instancePath+
"/search/method",schemaPath:"#/properties/search/properties/method/enum",keyword:"enum",params:{allowedValues:schema57.properties.
search.properties.method.enum},schema:schema57.properties.search.properties.method.enum,parentSchema:schema57.properties.
search.properties.method,data:data13};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}let data14=data12.space;
if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))&&data14!==null){let err28={instancePath:instancePath+"/sea\
rch/space",schemaPath:"#/properties/search/properties/space/type",keyword:"type",params:{type:schema57.properties.search.
properties.space.type},schema:schema57.properties.search.properties.space.type,parentSchema:schema57.properties.search.properties.
space,data:data14};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data14&&typeof data14=="object"&&!Array.
isArray(data14)){if(Object.keys(data14).length<1){let err29={instancePath:instancePath+"/search/space",schemaPath:"#/pro\
perties/search/properties/space/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema57.properties.
search.properties.space,data:data14};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}for(let key3 in data14){
let data15=data14[key3];if(!data15||typeof data15!="object"){let err30={instancePath:instancePath+"/search/space/"+key3.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/dimension/type",keyword:"type",params:{type:schema73.type},schema:schema73.
type,parentSchema:schema73,data:data15};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(Array.isArray(data15)){
if(data15.length>100){let err31={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/dimension/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:schema73,data:data15};
vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data15.length<1){let err32={instancePath:instancePath+"/s\
earch/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/dimension/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:schema73,data:data15};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data15&&
typeof data15=="object"&&!Array.isArray(data15)){if(data15.log===void 0&&(data15.log=!1),data15.integer===void 0&&(data15.
integer=!1),data15.min===void 0){let err33={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/$defs/dimension/required",keyword:"required",params:{missingProperty:"min"},schema:schema73.required,
parentSchema:schema73,data:data15};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data15.max===void 0){let err34={
instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/dimension/req\
uired",keyword:"required",params:{missingProperty:"max"},schema:schema73.required,parentSchema:schema73,data:data15};vErrors===
null?vErrors=[err34]:vErrors.push(err34),errors++}for(let key4 in data15)if(!(key4==="min"||key4==="max"||key4==="log"||
key4==="integer")){let err35={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/dimension/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},schema:!1,parentSchema:schema73,
data:data15};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data15.min!==void 0){let data16=data15.min;if(typeof data16==
"number"&&isFinite(data16)){if(data16>1e300||isNaN(data16)){let err36={instancePath:instancePath+"/search/space/"+key3.replace(
/~/g,"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/$defs/dimension/properties/min/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e300},schema:1e300,parentSchema:schema73.properties.min,data:data16};vErrors===null?vErrors=[err36]:vErrors.push(
err36),errors++}if(data16<-1e300||isNaN(data16)){let err37={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,
"~0").replace(/\//g,"~1")+"/min",schemaPath:"#/$defs/dimension/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e300},schema:-1e300,parentSchema:schema73.properties.min,data:data16};vErrors===null?vErrors=[err37]:vErrors.
push(err37),errors++}}else{let err38={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/min",schemaPath:"#/$defs/dimension/properties/min/type",keyword:"type",params:{type:"number"},schema:schema73.properties.
min.type,parentSchema:schema73.properties.min,data:data16};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}
if(data15.max!==void 0){let data17=data15.max;if(typeof data17=="number"&&isFinite(data17)){if(data17>1e300||isNaN(data17)){
let err39={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/$\
defs/dimension/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e300},schema:1e300,parentSchema:schema73.
properties.max,data:data17};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data17<-1e300||isNaN(data17)){
let err40={instancePath:instancePath+"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/$\
defs/dimension/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e300},schema:-1e300,parentSchema:schema73.
properties.max,data:data17};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{let err41={instancePath:instancePath+
"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/$defs/dimension/properties/max/type",keyword:"\
type",params:{type:"number"},schema:schema73.properties.max.type,parentSchema:schema73.properties.max,data:data17};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}}let data18=data15.log;if(typeof data18!="boolean"){let err42={instancePath:instancePath+
"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/log",schemaPath:"#/$defs/dimension/properties/log/type",keyword:"\
type",params:{type:"boolean"},schema:schema73.properties.log.type,parentSchema:schema73.properties.log,data:data18};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}let data19=data15.integer;if(typeof data19!="boolean"){let err43={instancePath:instancePath+
"/search/space/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/integer",schemaPath:"#/$defs/dimension/properties/integer\
/type",keyword:"type",params:{type:"boolean"},schema:schema73.properties.integer.type,parentSchema:schema73.properties.integer,
data:data19};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}}}let data20=data12.metric;if(typeof data20!="\
string"){let err44={instancePath:instancePath+"/search/metric",schemaPath:"#/properties/search/properties/metric/type",keyword:"\
type",params:{type:"string"},schema:schema57.properties.search.properties.metric.type,parentSchema:schema57.properties.search.
properties.metric,data:data20};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}let data21=data12.direction;if(!(data21===
"maximize"||data21==="minimize"||data21===null)){let err45={instancePath:instancePath+"/search/direction",schemaPath:"#/\
properties/search/properties/direction/enum",keyword:"enum",params:{allowedValues:schema57.properties.search.properties.
direction.enum},schema:schema57.properties.search.properties.direction.enum,parentSchema:schema57.properties.search.properties.
direction,data:data21};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}let data22=data12.trials;if(!(typeof data22==
"number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))&&data22!==null){let err46={instancePath:instancePath+"/search/t\
rials",schemaPath:"#/properties/search/properties/trials/type",keyword:"type",params:{type:schema57.properties.search.properties.
trials.type},schema:schema57.properties.search.properties.trials.type,parentSchema:schema57.properties.search.properties.
trials,data:data22};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(typeof data22=="number"&&isFinite(data22)){
if(data22>1e3||isNaN(data22)){let err47={instancePath:instancePath+"/search/trials",schemaPath:"#/properties/search/prop\
erties/trials/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:schema57.properties.
search.properties.trials,data:data22};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data22<1||isNaN(data22)){
let err48={instancePath:instancePath+"/search/trials",schemaPath:"#/properties/search/properties/trials/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema57.properties.search.properties.trials,data:data22};
vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}let data23=data12.minutes;if(!(typeof data23=="number"&&isFinite(
data23))&&data23!==null){let err49={instancePath:instancePath+"/search/minutes",schemaPath:"#/properties/search/properti\
es/minutes/type",keyword:"type",params:{type:schema57.properties.search.properties.minutes.type},schema:schema57.properties.
search.properties.minutes.type,parentSchema:schema57.properties.search.properties.minutes,data:data23};vErrors===null?vErrors=
[err49]:vErrors.push(err49),errors++}if(typeof data23=="number"&&isFinite(data23)){if(data23>1e4||isNaN(data23)){let err50={
instancePath:instancePath+"/search/minutes",schemaPath:"#/properties/search/properties/minutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:schema57.properties.search.properties.minutes,data:data23};vErrors===
null?vErrors=[err50]:vErrors.push(err50),errors++}if(data23<=0||isNaN(data23)){let err51={instancePath:instancePath+"/se\
arch/minutes",schemaPath:"#/properties/search/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},schema:0,parentSchema:schema57.properties.search.properties.minutes,data:data23};vErrors===null?vErrors=[err51]:
vErrors.push(err51),errors++}}let data24=data12.folds;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(
data24))){let err52={instancePath:instancePath+"/search/folds",schemaPath:"#/properties/search/properties/folds/type",keyword:"\
type",params:{type:"integer"},schema:schema57.properties.search.properties.folds.type,parentSchema:schema57.properties.search.
properties.folds,data:data24};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(typeof data24=="number"&&isFinite(
data24)){if(data24>20||isNaN(data24)){let err53={instancePath:instancePath+"/search/folds",schemaPath:"#/properties/sear\
ch/properties/folds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:schema57.properties.
search.properties.folds,data:data24};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data24<2||isNaN(data24)){
let err54={instancePath:instancePath+"/search/folds",schemaPath:"#/properties/search/properties/folds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:schema57.properties.search.properties.folds,data:data24};
vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}let data25=data12.prune;if(typeof data25!="boolean"){let err55={
instancePath:instancePath+"/search/prune",schemaPath:"#/properties/search/properties/prune/type",keyword:"type",params:{
type:"boolean"},schema:schema57.properties.search.properties.prune.type,parentSchema:schema57.properties.search.properties.
prune,data:data25};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}let data26=data.seed;if(!(typeof data26==
"number"&&!(data26%1)&&!isNaN(data26)&&isFinite(data26))&&data26!==null){let err56={instancePath:instancePath+"/seed",schemaPath:"\
#/$defs/seed/type",keyword:"type",params:{type:schema72.type},schema:schema72.type,parentSchema:schema72,data:data26};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}if(typeof data26=="number"&&isFinite(data26)){if(data26>9007199254740991||
isNaN(data26)){let err57={instancePath:instancePath+"/seed",schemaPath:"#/$defs/seed/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:schema72,data:data26};vErrors===null?vErrors=
[err57]:vErrors.push(err57),errors++}if(data26<0||isNaN(data26)){let err58={instancePath:instancePath+"/seed",schemaPath:"\
#/$defs/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema72,data:data26};vErrors===
null?vErrors=[err58]:vErrors.push(err58),errors++}}let data27=data.runs_on;if(typeof data27!="string"&&!Array.isArray(data27)&&
data27!==null){let err59={instancePath:instancePath+"/runs_on",schemaPath:"#/properties/runs_on/type",keyword:"type",params:{
type:schema57.properties.runs_on.type},schema:schema57.properties.runs_on.type,parentSchema:schema57.properties.runs_on,
data:data27};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(typeof data27=="string"&&!pattern15.test(data27)){
let err60={instancePath:instancePath+"/runs_on",schemaPath:"#/properties/runs_on/pattern",keyword:"pattern",params:{pattern:"\
^\\S(?:[^\\p{Cc}]{0,254}\\S)?$"},schema:"^\\S(?:[^\\p{Cc}]{0,254}\\S)?$",parentSchema:schema57.properties.runs_on,data:data27};
vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}if(Array.isArray(data27)){if(data27.length>20){let err61={instancePath:instancePath+
"/runs_on",schemaPath:"#/properties/runs_on/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:schema57.
properties.runs_on,data:data27};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}if(data27.length<1){let err62={
instancePath:instancePath+"/runs_on",schemaPath:"#/properties/runs_on/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:schema57.properties.runs_on,data:data27};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}let len0=data27.
length;for(let i0=0;i0<len0;i0++){let data28=data27[i0];if(typeof data28=="string"){if(!pattern15.test(data28)){let err63={
instancePath:instancePath+"/runs_on/"+i0,schemaPath:"#/properties/runs_on/items/pattern",keyword:"pattern",params:{pattern:"\
^\\S(?:[^\\p{Cc}]{0,254}\\S)?$"},schema:"^\\S(?:[^\\p{Cc}]{0,254}\\S)?$",parentSchema:schema57.properties.runs_on.items,
data:data28};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}else{let err64={instancePath:instancePath+"/ru\
ns_on/"+i0,schemaPath:"#/properties/runs_on/items/type",keyword:"type",params:{type:"string"},schema:schema57.properties.
runs_on.items.type,parentSchema:schema57.properties.runs_on.items,data:data28};vErrors===null?vErrors=[err64]:vErrors.push(
err64),errors++}}}}else{let err65={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema57.
type,parentSchema:schema57,data};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}return validate21.errors=vErrors,
errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema75={type:"object",additionalProperties:!1,
required:["name","members"],properties:{name:{$ref:"#/$defs/name"},members:{type:"array",minItems:2,maxItems:20,items:{type:"\
string"},patternErrorMessage:"a list of 2 to 20 names of models"},method:{enum:["weighted","stacked"],default:"weighted"},
thresholds:{$ref:"#/$defs/limits",default:{}},decision_threshold:{type:["number","string","null"],minimum:0,maximum:1,pattern:"\
^best_f1$",patternErrorMessage:'a number from 0 to 1, or "best_f1"',default:null}}};function validate25(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.method===void 0&&(data.method="weighted"),data.thresholds===void 0&&(data.thresholds=
{}),data.decision_threshold===void 0&&(data.decision_threshold=null),data.name===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:schema75.required,parentSchema:schema75,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.members===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"members"},schema:schema75.required,parentSchema:schema75,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="members"||key0==="method"||key0===
"thresholds"||key0==="decision_threshold")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema75,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern11.test(data0)){let err3={
instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[Cc][Oo][N\
n]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62\
}[A-Za-z0-9_-])?$"},schema:"^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-\
9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$",parentSchema:schema58,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"},schema:schema58.type,parentSchema:schema58,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.members!==void 0){let data1=data.members;if(Array.isArray(data1)){if(data1.length>20){let err5={
instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit:20},schema:20,
parentSchema:schema75.properties.members,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.
length<2){let err6={instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:schema75.properties.members,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2!="string"){let err7={instancePath:instancePath+
"/members/"+i0,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"string"},schema:schema75.properties.
members.items.type,parentSchema:schema75.properties.members.items,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"typ\
e",params:{type:"array"},schema:schema75.properties.members.type,parentSchema:schema75.properties.members,data:data1};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}let data3=data.method;if(!(data3==="weighted"||data3==="stacked")){let err9={
instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:schema75.
properties.method.enum},schema:schema75.properties.method.enum,parentSchema:schema75.properties.method,data:data3};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}validate22(data.thresholds,{instancePath:instancePath+"/thresholds",parentData:data,
parentDataProperty:"thresholds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);let data5=data.decision_threshold;if(!(typeof data5=="number"&&isFinite(data5))&&typeof data5!=
"string"&&data5!==null){let err10={instancePath:instancePath+"/decision_threshold",schemaPath:"#/properties/decision_thr\
eshold/type",keyword:"type",params:{type:schema75.properties.decision_threshold.type},schema:schema75.properties.decision_threshold.
type,parentSchema:schema75.properties.decision_threshold,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1||isNaN(data5)){let err11={instancePath:instancePath+"/de\
cision_threshold",schemaPath:"#/properties/decision_threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:schema75.properties.decision_threshold,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}if(data5<0||isNaN(data5)){let err12={instancePath:instancePath+"/decision_threshold",schemaPath:"#/properties/d\
ecision_threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema75.properties.
decision_threshold,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(typeof data5=="string"&&!pattern14.
test(data5)){let err13={instancePath:instancePath+"/decision_threshold",schemaPath:"#/properties/decision_threshold/patt\
ern",keyword:"pattern",params:{pattern:"^best_f1$"},schema:"^best_f1$",parentSchema:schema75.properties.decision_threshold,
data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:schema75.type,parentSchema:schema75,data};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}return validate25.errors=vErrors,errors===0}validate25.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema78={type:"object",additionalProperties:!1,required:["location"],properties:{source:{type:["string","null"],default:null},
location:{type:"string",pattern:"^[^\\u0000]+$",patternErrorMessage:"a path"},label:{$ref:"#/$defs/column",default:null},
positive:{type:["string","null"],default:null},timestamp:{$ref:"#/$defs/column",default:null},group:{$ref:"#/$defs/colum\
n",default:null},ignore:{type:"array",items:{type:"string"},default:[]},columns:{type:"object",additionalProperties:{enum:[
"numeric","categorical","text","timestamp","sequence"]},default:{}},delimiter:{type:["string","null"],pattern:"^[\\t !#-~\
]$",patternErrorMessage:"one ASCII character, no quote and no line end",default:null},encoding:{enum:["utf-8","latin1","\
utf-16le",null],default:null},missing:{type:"array",items:{type:"string"},default:[]},samples:{type:["integer","null"],minimum:10,
maximum:1e7,default:null},noise:{type:"number",minimum:0,maximum:.5,default:0},generator:{type:"object",default:{}},derive:{
type:"array",maxItems:20,items:{$ref:"#/$defs/derivation"},default:[]}}},schema79={type:["string","null"],pattern:"[\\s\\S\
]",patternErrorMessage:"the name of a column"},schema82={type:"object",required:["with"],properties:{with:{type:"string"}}},
pattern20=new RegExp("^[^\\u0000]+$","u"),pattern21=new RegExp("[\\s\\S]","u"),pattern24=new RegExp("^[\\t !#-~]$","u");
function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate28.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.source===void 0&&(data.source=null),
data.label===void 0&&(data.label=null),data.positive===void 0&&(data.positive=null),data.timestamp===void 0&&(data.timestamp=
null),data.group===void 0&&(data.group=null),data.ignore===void 0&&(data.ignore=[]),data.columns===void 0&&(data.columns=
{}),data.delimiter===void 0&&(data.delimiter=null),data.encoding===void 0&&(data.encoding=null),data.missing===void 0&&(data.
missing=[]),data.samples===void 0&&(data.samples=null),data.noise===void 0&&(data.noise=0),data.generator===void 0&&(data.
generator={}),data.derive===void 0&&(data.derive=[]),data.location===void 0){let err0={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"location"},schema:schema78.required,parentSchema:schema78,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func1.call(schema78.properties,key0)){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,
parentSchema:schema78,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let data0=data.source;if(typeof data0!=
"string"&&data0!==null){let err2={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"typ\
e",params:{type:schema78.properties.source.type},schema:schema78.properties.source.type,parentSchema:schema78.properties.
source,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.location!==void 0){let data1=data.location;
if(typeof data1=="string"){if(!pattern20.test(data1)){let err3={instancePath:instancePath+"/location",schemaPath:"#/prop\
erties/location/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema78.
properties.location,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type:"string"},schema:schema78.properties.location.
type,parentSchema:schema78.properties.location,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data.
label;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/label",schemaPath:"#/$defs/column/t\
ype",keyword:"type",params:{type:schema79.type},schema:schema79.type,parentSchema:schema79,data:data2};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(typeof data2=="string"&&!pattern21.test(data2)){let err6={instancePath:instancePath+
"/label",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern:"[\\s\\S]"},schema:"[\\s\\S]",parentSchema:schema79,
data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data3=data.positive;if(typeof data3!="string"&&
data3!==null){let err7={instancePath:instancePath+"/positive",schemaPath:"#/properties/positive/type",keyword:"type",params:{
type:schema78.properties.positive.type},schema:schema78.properties.positive.type,parentSchema:schema78.properties.positive,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let data4=data.timestamp;if(typeof data4!="string"&&
data4!==null){let err8={instancePath:instancePath+"/timestamp",schemaPath:"#/$defs/column/type",keyword:"type",params:{type:schema79.
type},schema:schema79.type,parentSchema:schema79,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data4==
"string"&&!pattern21.test(data4)){let err9={instancePath:instancePath+"/timestamp",schemaPath:"#/$defs/column/pattern",keyword:"\
pattern",params:{pattern:"[\\s\\S]"},schema:"[\\s\\S]",parentSchema:schema79,data:data4};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}let data5=data.group;if(typeof data5!="string"&&data5!==null){let err10={instancePath:instancePath+"\
/group",schemaPath:"#/$defs/column/type",keyword:"type",params:{type:schema79.type},schema:schema79.type,parentSchema:schema79,
data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data5=="string"&&!pattern21.test(data5)){
let err11={instancePath:instancePath+"/group",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern:"[\\s\
\\S]"},schema:"[\\s\\S]",parentSchema:schema79,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let data6=data.
ignore;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(typeof data7!="s\
tring"){let err12={instancePath:instancePath+"/ignore/"+i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{
type:"string"},schema:schema78.properties.ignore.items.type,parentSchema:schema78.properties.ignore.items,data:data7};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/ignore",schemaPath:"#/pr\
operties/ignore/type",keyword:"type",params:{type:"array"},schema:schema78.properties.ignore.type,parentSchema:schema78.
properties.ignore,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data8=data.columns;if(data8&&
typeof data8=="object"&&!Array.isArray(data8))for(let key1 in data8){let data9=data8[key1];if(!(data9==="numeric"||data9===
"categorical"||data9==="text"||data9==="timestamp"||data9==="sequence")){let err14={instancePath:instancePath+"/columns/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/enum",keyword:"enum",params:{
allowedValues:schema78.properties.columns.additionalProperties.enum},schema:schema78.properties.columns.additionalProperties.
enum,parentSchema:schema78.properties.columns.additionalProperties,data:data9};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}else{let err15={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"ty\
pe",params:{type:"object"},schema:schema78.properties.columns.type,parentSchema:schema78.properties.columns,data:data8};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}let data10=data.delimiter;if(typeof data10!="string"&&data10!==
null){let err16={instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{
type:schema78.properties.delimiter.type},schema:schema78.properties.delimiter.type,parentSchema:schema78.properties.delimiter,
data:data10};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data10=="string"&&!pattern24.test(data10)){
let err17={instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/pattern",keyword:"pattern",params:{
pattern:"^[\\t !#-~]$"},schema:"^[\\t !#-~]$",parentSchema:schema78.properties.delimiter,data:data10};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}let data11=data.encoding;if(!(data11==="utf-8"||data11==="latin1"||data11==="utf-16\
le"||data11===null)){let err18={instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"e\
num",params:{allowedValues:schema78.properties.encoding.enum},schema:schema78.properties.encoding.enum,parentSchema:schema78.
properties.encoding,data:data11};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}let data12=data.missing;if(Array.
isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1];if(typeof data13!="string"){let err19={
instancePath:instancePath+"/missing/"+i1,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type:"strin\
g"},schema:schema78.properties.missing.items.type,parentSchema:schema78.properties.missing.items,data:data13};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+"/missing",schemaPath:"#/p\
roperties/missing/type",keyword:"type",params:{type:"array"},schema:schema78.properties.missing.type,parentSchema:schema78.
properties.missing,data:data12};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}let data14=data.samples;if(!(typeof data14==
"number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null){let err21={instancePath:instancePath+"/samples",
schemaPath:"#/properties/samples/type",keyword:"type",params:{type:schema78.properties.samples.type},schema:schema78.properties.
samples.type,parentSchema:schema78.properties.samples,data:data14};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
if(typeof data14=="number"&&isFinite(data14)){if(data14>1e7||isNaN(data14)){let err22={instancePath:instancePath+"/sampl\
es",schemaPath:"#/properties/samples/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},schema:1e7,parentSchema:schema78.
properties.samples,data:data14};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data14<10||isNaN(data14)){
let err23={instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:10},schema:10,parentSchema:schema78.properties.samples,data:data14};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}}let data15=data.noise;if(typeof data15=="number"&&isFinite(data15)){if(data15>.5||isNaN(data15)){let err24={
instancePath:instancePath+"/noise",schemaPath:"#/properties/noise/maximum",keyword:"maximum",params:{comparison:"<=",limit:.5},
schema:.5,parentSchema:schema78.properties.noise,data:data15};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}
if(data15<0||isNaN(data15)){let err25={instancePath:instancePath+"/noise",schemaPath:"#/properties/noise/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema78.properties.noise,data:data15};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/noise",schemaPath:"#/properties/noise/\
type",keyword:"type",params:{type:"number"},schema:schema78.properties.noise.type,parentSchema:schema78.properties.noise,
data:data15};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}let data16=data.generator;if(!(data16&&typeof data16==
"object"&&!Array.isArray(data16))){let err27={instancePath:instancePath+"/generator",schemaPath:"#/properties/generator/\
type",keyword:"type",params:{type:"object"},schema:schema78.properties.generator.type,parentSchema:schema78.properties.generator,
data:data16};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}let data17=data.derive;if(Array.isArray(data17)){
if(data17.length>20){let err28={instancePath:instancePath+"/derive",schemaPath:"#/properties/derive/maxItems",keyword:"m\
axItems",params:{limit:20},schema:20,parentSchema:schema78.properties.derive,data:data17};vErrors===null?vErrors=[err28]:
vErrors.push(err28),errors++}let len2=data17.length;for(let i2=0;i2<len2;i2++){let data18=data17[i2];if(data18&&typeof data18==
"object"&&!Array.isArray(data18)){if(data18.with===void 0){let err29={instancePath:instancePath+"/derive/"+i2,schemaPath:"\
#/$defs/derivation/required",keyword:"required",params:{missingProperty:"with"},schema:schema82.required,parentSchema:schema82,
data:data18};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data18.with!==void 0){let data19=data18.with;
if(typeof data19!="string"){let err30={instancePath:instancePath+"/derive/"+i2+"/with",schemaPath:"#/$defs/derivation/pr\
operties/with/type",keyword:"type",params:{type:"string"},schema:schema82.properties.with.type,parentSchema:schema82.properties.
with,data:data19};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}else{let err31={instancePath:instancePath+
"/derive/"+i2,schemaPath:"#/$defs/derivation/type",keyword:"type",params:{type:"object"},schema:schema82.type,parentSchema:schema82,
data:data18};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}}else{let err32={instancePath:instancePath+"/d\
erive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"array"},schema:schema78.properties.derive.type,
parentSchema:schema78.properties.derive,data:data17};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{let err33={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema78.type,parentSchema:schema78,data};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}return validate28.errors=vErrors,errors===0}validate28.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.
default_schedule===void 0&&(data.default_schedule="17 2 * * 0"),data.model_retention===void 0&&(data.model_retention={}),
data.performance_thresholds===void 0&&(data.performance_thresholds={}),data.datasets===void 0&&(data.datasets={}),data.promotion===
void 0&&(data.promotion={}),data.models===void 0&&(data.models=[]),data.ensembles===void 0&&(data.ensembles=[]),data.sources===
void 0&&(data.sources={}),data.monitoring===void 0&&(data.monitoring={}),data.deployment===void 0&&(data.deployment={}),
data.governance===void 0&&(data.governance={}),data.alerts===void 0&&(data.alerts={});for(let key0 in data)if(!func1.call(
schema31.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:!1,parentSchema:schema31,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err1={instancePath:instancePath+"/$schem\
a",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema31.properties.$schema.type,
parentSchema:schema31.properties.$schema,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}let data1=data.
default_schedule;if(typeof data1=="string"){if(!pattern4.test(data1)){let err2={instancePath:instancePath+"/default_sche\
dule",schemaPath:"#/properties/default_schedule/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z*,/-]+(?: +[0-9A-\
Za-z*,/-]+){4}$"},schema:"^[0-9A-Za-z*,/-]+(?: +[0-9A-Za-z*,/-]+){4}$",parentSchema:schema31.properties.default_schedule,
data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/defaul\
t_schedule",schemaPath:"#/properties/default_schedule/type",keyword:"type",params:{type:"string"},schema:schema31.properties.
default_schedule.type,parentSchema:schema31.properties.default_schedule,data:data1};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let data2=data.model_retention;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.candidates===
void 0&&(data2.candidates="30d"),data2.production===void 0&&(data2.production="365d");for(let key1 in data2)if(!(key1===
"candidates"||key1==="production")){let err4={instancePath:instancePath+"/model_retention",schemaPath:"#/properties/mode\
l_retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema31.
properties.model_retention,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let data3=data2.candidates;
if(typeof data3=="string"){if(!pattern5.test(data3)){let err5={instancePath:instancePath+"/model_retention/candidates",schemaPath:"\
#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}(?:d|w|mo)$"},schema:"^[1-9][0-9]{0,3}(?:d|\
w|mo)$",parentSchema:schema32,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/model_retention/candidates",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:"string"},schema:schema32.type,
parentSchema:schema32,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data4=data2.production;if(typeof data4==
"string"){if(!pattern5.test(data4)){let err7={instancePath:instancePath+"/model_retention/production",schemaPath:"#/$def\
s/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}(?:d|w|mo)$"},schema:"^[1-9][0-9]{0,3}(?:d|w|mo)$",
parentSchema:schema32,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/model_retention/production",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:"string"},schema:schema32.type,
parentSchema:schema32,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/model_retention",schemaPath:"#/properties/model_retention/type",keyword:"type",params:{type:"object"},schema:schema31.
properties.model_retention.type,parentSchema:schema31.properties.model_retention,data:data2};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}let data5=data.performance_thresholds;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){
data5.accuracy_min===void 0&&(data5.accuracy_min=.85),data5.ece_max===void 0&&(data5.ece_max=.08),data5.drift_alert_threshold===
void 0&&(data5.drift_alert_threshold=.15);for(let key2 in data5)if(!(func1.call(schema31.properties.performance_thresholds.
properties,key2)||pattern7.test(key2))){let err10={instancePath:instancePath+"/performance_thresholds",schemaPath:"#/pro\
perties/performance_thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},schema:!1,
parentSchema:schema31.properties.performance_thresholds,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
let data6=data5.accuracy_min;if(typeof data6=="number"&&isFinite(data6)){if(data6>1||isNaN(data6)){let err11={instancePath:instancePath+
"/performance_thresholds/accuracy_min",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data6<0||isNaN(
data6)){let err12={instancePath:instancePath+"/performance_thresholds/accuracy_min",schemaPath:"#/$defs/share/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data6};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}else{let err13={instancePath:instancePath+"/performance_thresholds/accuracy_min",schemaPath:"#/$de\
fs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data6};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}let data7=data5.ece_max;if(typeof data7=="number"&&isFinite(data7)){if(data7>
1||isNaN(data7)){let err14={instancePath:instancePath+"/performance_thresholds/ece_max",schemaPath:"#/$defs/share/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data7};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(data7<0||isNaN(data7)){let err15={instancePath:instancePath+"/performance_thresh\
olds/ece_max",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/per\
formance_thresholds/ece_max",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.type,
parentSchema:schema34,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}let data8=data5.drift_alert_threshold;
if(typeof data8=="number"&&isFinite(data8)){if(data8>10||isNaN(data8)){let err17={instancePath:instancePath+"/performanc\
e_thresholds/drift_alert_threshold",schemaPath:"#/properties/performance_thresholds/properties/drift_alert_threshold/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:schema31.properties.performance_thresholds.
properties.drift_alert_threshold,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data8<=0||isNaN(
data8)){let err18={instancePath:instancePath+"/performance_thresholds/drift_alert_threshold",schemaPath:"#/properties/pe\
rformance_thresholds/properties/drift_alert_threshold/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",
limit:0},schema:0,parentSchema:schema31.properties.performance_thresholds.properties.drift_alert_threshold,data:data8};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/performance_thresholds/dr\
ift_alert_threshold",schemaPath:"#/properties/performance_thresholds/properties/drift_alert_threshold/type",keyword:"typ\
e",params:{type:"number"},schema:schema31.properties.performance_thresholds.properties.drift_alert_threshold.type,parentSchema:schema31.
properties.performance_thresholds.properties.drift_alert_threshold,data:data8};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}if(data5.precision_min!==void 0){let data9=data5.precision_min;if(typeof data9=="number"&&isFinite(data9)){
if(data9>1||isNaN(data9)){let err20={instancePath:instancePath+"/performance_thresholds/precision_min",schemaPath:"#/$de\
fs/limits/properties/precision_min/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,
data:data9};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data9<0||isNaN(data9)){let err21={instancePath:instancePath+
"/performance_thresholds/precision_min",schemaPath:"#/$defs/limits/properties/precision_min/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{
let err22={instancePath:instancePath+"/performance_thresholds/precision_min",schemaPath:"#/$defs/limits/properties/preci\
sion_min/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data9};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}}if(data5.recall_min!==void 0){let data10=data5.recall_min;if(typeof data10==
"number"&&isFinite(data10)){if(data10>1||isNaN(data10)){let err23={instancePath:instancePath+"/performance_thresholds/re\
call_min",schemaPath:"#/$defs/limits/properties/recall_min/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:schema34,data:data10};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data10<0||isNaN(data10)){
let err24={instancePath:instancePath+"/performance_thresholds/recall_min",schemaPath:"#/$defs/limits/properties/recall_m\
in/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data10};vErrors===null?
vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/performance_thresholds/recall_\
min",schemaPath:"#/$defs/limits/properties/recall_min/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data5.f1_min!==void 0){let data11=data5.f1_min;
if(typeof data11=="number"&&isFinite(data11)){if(data11>1||isNaN(data11)){let err26={instancePath:instancePath+"/perform\
ance_thresholds/f1_min",schemaPath:"#/$defs/limits/properties/f1_min/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},schema:1,parentSchema:schema34,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data11<
0||isNaN(data11)){let err27={instancePath:instancePath+"/performance_thresholds/f1_min",schemaPath:"#/$defs/limits/prope\
rties/f1_min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data11};vErrors===
null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"/performance_thresholds/f1\
_min",schemaPath:"#/$defs/limits/properties/f1_min/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data11};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data5.false_positive_rate_max!==void 0){let data12=data5.
false_positive_rate_max;if(typeof data12=="number"&&isFinite(data12)){if(data12>1||isNaN(data12)){let err29={instancePath:instancePath+
"/performance_thresholds/false_positive_rate_max",schemaPath:"#/$defs/limits/properties/false_positive_rate_max/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data12};vErrors===null?vErrors=[err29]:
vErrors.push(err29),errors++}if(data12<0||isNaN(data12)){let err30={instancePath:instancePath+"/performance_thresholds/f\
alse_positive_rate_max",schemaPath:"#/$defs/limits/properties/false_positive_rate_max/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data12};vErrors===null?vErrors=[err30]:vErrors.push(err30),
errors++}}else{let err31={instancePath:instancePath+"/performance_thresholds/false_positive_rate_max",schemaPath:"#/$def\
s/limits/properties/false_positive_rate_max/type",keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,
data:data12};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data5.brier_max!==void 0){let data13=data5.
brier_max;if(typeof data13=="number"&&isFinite(data13)){if(data13>1||isNaN(data13)){let err32={instancePath:instancePath+
"/performance_thresholds/brier_max",schemaPath:"#/$defs/limits/properties/brier_max/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:schema34,data:data13};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data13<
0||isNaN(data13)){let err33={instancePath:instancePath+"/performance_thresholds/brier_max",schemaPath:"#/$defs/limits/pr\
operties/brier_max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data13};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{let err34={instancePath:instancePath+"/performance_thr\
esholds/brier_max",schemaPath:"#/$defs/limits/properties/brier_max/type",keyword:"type",params:{type:"number"},schema:schema34.
type,parentSchema:schema34,data:data13};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data5.log_loss_min!==
void 0){let data14=data5.log_loss_min;if(typeof data14=="number"&&isFinite(data14)){if(data14>100||isNaN(data14)){let err35={
instancePath:instancePath+"/performance_thresholds/log_loss_min",schemaPath:"#/$defs/limits/properties/log_loss_min/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:schema41,data:data14};vErrors===null?vErrors=
[err35]:vErrors.push(err35),errors++}if(data14<0||isNaN(data14)){let err36={instancePath:instancePath+"/performance_thre\
sholds/log_loss_min",schemaPath:"#/$defs/limits/properties/log_loss_min/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},schema:0,parentSchema:schema41,data:data14};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}else{
let err37={instancePath:instancePath+"/performance_thresholds/log_loss_min",schemaPath:"#/$defs/limits/properties/log_lo\
ss_min/type",keyword:"type",params:{type:"number"},schema:schema41.type,parentSchema:schema41,data:data14};vErrors===null?
vErrors=[err37]:vErrors.push(err37),errors++}}if(data5.log_loss_max!==void 0){let data15=data5.log_loss_max;if(typeof data15==
"number"&&isFinite(data15)){if(data15>100||isNaN(data15)){let err38={instancePath:instancePath+"/performance_thresholds/\
log_loss_max",schemaPath:"#/$defs/limits/properties/log_loss_max/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
schema:100,parentSchema:schema41,data:data15};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data15<0||isNaN(
data15)){let err39={instancePath:instancePath+"/performance_thresholds/log_loss_max",schemaPath:"#/$defs/limits/properti\
es/log_loss_max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema41,data:data15};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath:instancePath+"/performance_thr\
esholds/log_loss_max",schemaPath:"#/$defs/limits/properties/log_loss_max/type",keyword:"type",params:{type:"number"},schema:schema41.
type,parentSchema:schema41,data:data15};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data5.roc_auc_min!==
void 0){let data16=data5.roc_auc_min;if(typeof data16=="number"&&isFinite(data16)){if(data16>1||isNaN(data16)){let err41={
instancePath:instancePath+"/performance_thresholds/roc_auc_min",schemaPath:"#/$defs/limits/properties/roc_auc_min/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema34,data:data16};vErrors===null?vErrors=
[err41]:vErrors.push(err41),errors++}if(data16<0||isNaN(data16)){let err42={instancePath:instancePath+"/performance_thre\
sholds/roc_auc_min",schemaPath:"#/$defs/limits/properties/roc_auc_min/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:schema34,data:data16};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{let err43={
instancePath:instancePath+"/performance_thresholds/roc_auc_min",schemaPath:"#/$defs/limits/properties/roc_auc_min/type",
keyword:"type",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data16};vErrors===null?vErrors=[err43]:
vErrors.push(err43),errors++}}if(data5.average_precision_min!==void 0){let data17=data5.average_precision_min;if(typeof data17==
"number"&&isFinite(data17)){if(data17>1||isNaN(data17)){let err44={instancePath:instancePath+"/performance_thresholds/av\
erage_precision_min",schemaPath:"#/$defs/limits/properties/average_precision_min/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:schema34,data:data17};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data17<
0||isNaN(data17)){let err45={instancePath:instancePath+"/performance_thresholds/average_precision_min",schemaPath:"#/$de\
fs/limits/properties/average_precision_min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,
data:data17};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{let err46={instancePath:instancePath+"/pe\
rformance_thresholds/average_precision_min",schemaPath:"#/$defs/limits/properties/average_precision_min/type",keyword:"t\
ype",params:{type:"number"},schema:schema34.type,parentSchema:schema34,data:data17};vErrors===null?vErrors=[err46]:vErrors.
push(err46),errors++}}for(let key3 in data5)if(pattern7.test(key3)){let data18=data5[key3];if(typeof data18=="number"&&isFinite(
data18)){if(data18>1||isNaN(data18)){let err47={instancePath:instancePath+"/performance_thresholds/"+key3.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:schema34,data:data18};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data18<0||isNaN(data18)){
let err48={instancePath:instancePath+"/performance_thresholds/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema34,data:data18};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={instancePath:instancePath+"/performance_thresholds/"+
key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},schema:schema34.
type,parentSchema:schema34,data:data18};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}}else{let err50={instancePath:instancePath+
"/performance_thresholds",schemaPath:"#/properties/performance_thresholds/type",keyword:"type",params:{type:"object"},schema:schema31.
properties.performance_thresholds.type,parentSchema:schema31.properties.performance_thresholds,data:data5};vErrors===null?
vErrors=[err50]:vErrors.push(err50),errors++}let data19=data.datasets;if(data19&&typeof data19=="object"&&!Array.isArray(
data19)){data19.refresh_interval_days===void 0&&(data19.refresh_interval_days=30),data19.minimum_samples===void 0&&(data19.
minimum_samples=1e4);for(let key4 in data19)if(!(key4==="refresh_interval_days"||key4==="minimum_samples")){let err51={instancePath:instancePath+
"/datasets",schemaPath:"#/properties/datasets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
schema:!1,parentSchema:schema31.properties.datasets,data:data19};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}
let data20=data19.refresh_interval_days;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))){let err52={
instancePath:instancePath+"/datasets/refresh_interval_days",schemaPath:"#/properties/datasets/properties/refresh_interva\
l_days/type",keyword:"type",params:{type:"integer"},schema:schema31.properties.datasets.properties.refresh_interval_days.
type,parentSchema:schema31.properties.datasets.properties.refresh_interval_days,data:data20};vErrors===null?vErrors=[err52]:
vErrors.push(err52),errors++}if(typeof data20=="number"&&isFinite(data20)){if(data20>3650||isNaN(data20)){let err53={instancePath:instancePath+
"/datasets/refresh_interval_days",schemaPath:"#/properties/datasets/properties/refresh_interval_days/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:3650},schema:3650,parentSchema:schema31.properties.datasets.properties.refresh_interval_days,
data:data20};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data20<1||isNaN(data20)){let err54={instancePath:instancePath+
"/datasets/refresh_interval_days",schemaPath:"#/properties/datasets/properties/refresh_interval_days/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema31.properties.datasets.properties.refresh_interval_days,
data:data20};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}let data21=data19.minimum_samples;if(!(typeof data21==
"number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))){let err55={instancePath:instancePath+"/datasets/minimum_sample\
s",schemaPath:"#/properties/datasets/properties/minimum_samples/type",keyword:"type",params:{type:"integer"},schema:schema31.
properties.datasets.properties.minimum_samples.type,parentSchema:schema31.properties.datasets.properties.minimum_samples,
data:data21};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(typeof data21=="number"&&isFinite(data21)){if(data21>
1e9||isNaN(data21)){let err56={instancePath:instancePath+"/datasets/minimum_samples",schemaPath:"#/properties/datasets/p\
roperties/minimum_samples/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:schema31.
properties.datasets.properties.minimum_samples,data:data21};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}
if(data21<1||isNaN(data21)){let err57={instancePath:instancePath+"/datasets/minimum_samples",schemaPath:"#/properties/da\
tasets/properties/minimum_samples/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema31.
properties.datasets.properties.minimum_samples,data:data21};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}}else{
let err58={instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"ob\
ject"},schema:schema31.properties.datasets.type,parentSchema:schema31.properties.datasets,data:data19};vErrors===null?vErrors=
[err58]:vErrors.push(err58),errors++}let data22=data.promotion;if(data22&&typeof data22=="object"&&!Array.isArray(data22)){
data22.rule===void 0&&(data22.rule="point"),data22.small_sample===void 0&&(data22.small_sample=100),data22.margins===void 0&&
(data22.margins={});for(let key5 in data22)if(!(key5==="rule"||key5==="small_sample"||key5==="margins")){let err59={instancePath:instancePath+
"/promotion",schemaPath:"#/properties/promotion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
schema:!1,parentSchema:schema31.properties.promotion,data:data22};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}
let data23=data22.rule;if(!(data23==="point"||data23==="interval")){let err60={instancePath:instancePath+"/promotion/rul\
e",schemaPath:"#/properties/promotion/properties/rule/enum",keyword:"enum",params:{allowedValues:schema31.properties.promotion.
properties.rule.enum},schema:schema31.properties.promotion.properties.rule.enum,parentSchema:schema31.properties.promotion.
properties.rule,data:data23};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}let data24=data22.small_sample;
if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))){let err61={instancePath:instancePath+"/pro\
motion/small_sample",schemaPath:"#/properties/promotion/properties/small_sample/type",keyword:"type",params:{type:"integ\
er"},schema:schema31.properties.promotion.properties.small_sample.type,parentSchema:schema31.properties.promotion.properties.
small_sample,data:data24};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}if(typeof data24=="number"&&isFinite(
data24)){if(data24>1e9||isNaN(data24)){let err62={instancePath:instancePath+"/promotion/small_sample",schemaPath:"#/prop\
erties/promotion/properties/small_sample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:schema31.
properties.promotion.properties.small_sample,data:data24};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(data24<
0||isNaN(data24)){let err63={instancePath:instancePath+"/promotion/small_sample",schemaPath:"#/properties/promotion/prop\
erties/small_sample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema31.properties.
promotion.properties.small_sample,data:data24};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}let data25=data22.
margins;if(data25&&typeof data25=="object"&&!Array.isArray(data25)){data25.accuracy===void 0&&(data25.accuracy=.02),data25.
f1===void 0&&(data25.f1=.02),data25.ece===void 0&&(data25.ece=.02),data25.roc_auc===void 0&&(data25.roc_auc=.02);for(let key6 in data25)
if(!(func1.call(schema31.properties.promotion.properties.margins.properties,key6)||pattern9.test(key6))){let err64={instancePath:instancePath+
"/promotion/margins",schemaPath:"#/properties/promotion/properties/margins/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key6},schema:!1,parentSchema:schema31.properties.promotion.properties.margins,data:data25};
vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}let data26=data25.accuracy;if(!(typeof data26=="number"&&isFinite(
data26))&&data26!==null){let err65={instancePath:instancePath+"/promotion/margins/accuracy",schemaPath:"#/$defs/margin/t\
ype",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data26};vErrors===null?vErrors=
[err65]:vErrors.push(err65),errors++}if(typeof data26=="number"&&isFinite(data26)){if(data26>1||isNaN(data26)){let err66={
instancePath:instancePath+"/promotion/margins/accuracy",schemaPath:"#/$defs/margin/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:schema46,data:data26};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(data26<
0||isNaN(data26)){let err67={instancePath:instancePath+"/promotion/margins/accuracy",schemaPath:"#/$defs/margin/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data26};vErrors===null?vErrors=[err67]:
vErrors.push(err67),errors++}}let data27=data25.f1;if(!(typeof data27=="number"&&isFinite(data27))&&data27!==null){let err68={
instancePath:instancePath+"/promotion/margins/f1",schemaPath:"#/$defs/margin/type",keyword:"type",params:{type:schema46.
type},schema:schema46.type,parentSchema:schema46,data:data27};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}
if(typeof data27=="number"&&isFinite(data27)){if(data27>1||isNaN(data27)){let err69={instancePath:instancePath+"/promoti\
on/margins/f1",schemaPath:"#/$defs/margin/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema46,
data:data27};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}if(data27<0||isNaN(data27)){let err70={instancePath:instancePath+
"/promotion/margins/f1",schemaPath:"#/$defs/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema46,data:data27};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}let data28=data25.ece;if(!(typeof data28==
"number"&&isFinite(data28))&&data28!==null){let err71={instancePath:instancePath+"/promotion/margins/ece",schemaPath:"#/\
$defs/margin/type",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data28};vErrors===
null?vErrors=[err71]:vErrors.push(err71),errors++}if(typeof data28=="number"&&isFinite(data28)){if(data28>1||isNaN(data28)){
let err72={instancePath:instancePath+"/promotion/margins/ece",schemaPath:"#/$defs/margin/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:schema46,data:data28};vErrors===null?vErrors=[err72]:vErrors.push(err72),
errors++}if(data28<0||isNaN(data28)){let err73={instancePath:instancePath+"/promotion/margins/ece",schemaPath:"#/$defs/m\
argin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data28};vErrors===
null?vErrors=[err73]:vErrors.push(err73),errors++}}let data29=data25.roc_auc;if(!(typeof data29=="number"&&isFinite(data29))&&
data29!==null){let err74={instancePath:instancePath+"/promotion/margins/roc_auc",schemaPath:"#/$defs/margin/type",keyword:"\
type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data29};vErrors===null?vErrors=[err74]:
vErrors.push(err74),errors++}if(typeof data29=="number"&&isFinite(data29)){if(data29>1||isNaN(data29)){let err75={instancePath:instancePath+
"/promotion/margins/roc_auc",schemaPath:"#/$defs/margin/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:schema46,data:data29};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}if(data29<0||isNaN(data29)){
let err76={instancePath:instancePath+"/promotion/margins/roc_auc",schemaPath:"#/$defs/margin/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data29};vErrors===null?vErrors=[err76]:vErrors.push(
err76),errors++}}if(data25.precision!==void 0){let data30=data25.precision;if(!(typeof data30=="number"&&isFinite(data30))&&
data30!==null){let err77={instancePath:instancePath+"/promotion/margins/precision",schemaPath:"#/$defs/margin/type",keyword:"\
type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data30};vErrors===null?vErrors=[err77]:
vErrors.push(err77),errors++}if(typeof data30=="number"&&isFinite(data30)){if(data30>1||isNaN(data30)){let err78={instancePath:instancePath+
"/promotion/margins/precision",schemaPath:"#/$defs/margin/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:schema46,data:data30};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}if(data30<0||isNaN(data30)){
let err79={instancePath:instancePath+"/promotion/margins/precision",schemaPath:"#/$defs/margin/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data30};vErrors===null?vErrors=[err79]:vErrors.push(
err79),errors++}}}if(data25.recall!==void 0){let data31=data25.recall;if(!(typeof data31=="number"&&isFinite(data31))&&data31!==
null){let err80={instancePath:instancePath+"/promotion/margins/recall",schemaPath:"#/$defs/margin/type",keyword:"type",params:{
type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data31};vErrors===null?vErrors=[err80]:vErrors.push(
err80),errors++}if(typeof data31=="number"&&isFinite(data31)){if(data31>1||isNaN(data31)){let err81={instancePath:instancePath+
"/promotion/margins/recall",schemaPath:"#/$defs/margin/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:schema46,data:data31};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}if(data31<0||isNaN(data31)){
let err82={instancePath:instancePath+"/promotion/margins/recall",schemaPath:"#/$defs/margin/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data31};vErrors===null?vErrors=[err82]:vErrors.push(err82),
errors++}}}if(data25.false_positive_rate!==void 0){let data32=data25.false_positive_rate;if(!(typeof data32=="number"&&isFinite(
data32))&&data32!==null){let err83={instancePath:instancePath+"/promotion/margins/false_positive_rate",schemaPath:"#/$de\
fs/margin/type",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data32};vErrors===
null?vErrors=[err83]:vErrors.push(err83),errors++}if(typeof data32=="number"&&isFinite(data32)){if(data32>1||isNaN(data32)){
let err84={instancePath:instancePath+"/promotion/margins/false_positive_rate",schemaPath:"#/$defs/margin/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema46,data:data32};vErrors===null?vErrors=[err84]:vErrors.
push(err84),errors++}if(data32<0||isNaN(data32)){let err85={instancePath:instancePath+"/promotion/margins/false_positive\
_rate",schemaPath:"#/$defs/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,
data:data32};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}}if(data25.brier!==void 0){let data33=data25.brier;
if(!(typeof data33=="number"&&isFinite(data33))&&data33!==null){let err86={instancePath:instancePath+"/promotion/margins\
/brier",schemaPath:"#/$defs/margin/type",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,
data:data33};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}if(typeof data33=="number"&&isFinite(data33)){if(data33>
1||isNaN(data33)){let err87={instancePath:instancePath+"/promotion/margins/brier",schemaPath:"#/$defs/margin/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema46,data:data33};vErrors===null?vErrors=[err87]:vErrors.
push(err87),errors++}if(data33<0||isNaN(data33)){let err88={instancePath:instancePath+"/promotion/margins/brier",schemaPath:"\
#/$defs/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data33};vErrors===
null?vErrors=[err88]:vErrors.push(err88),errors++}}}if(data25.log_loss!==void 0){let data34=data25.log_loss;if(!(typeof data34==
"number"&&isFinite(data34))&&data34!==null){let err89={instancePath:instancePath+"/promotion/margins/log_loss",schemaPath:"\
#/$defs/margin/type",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data34};
vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}if(typeof data34=="number"&&isFinite(data34)){if(data34>1||isNaN(
data34)){let err90={instancePath:instancePath+"/promotion/margins/log_loss",schemaPath:"#/$defs/margin/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema46,data:data34};vErrors===null?vErrors=[err90]:vErrors.
push(err90),errors++}if(data34<0||isNaN(data34)){let err91={instancePath:instancePath+"/promotion/margins/log_loss",schemaPath:"\
#/$defs/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema46,data:data34};vErrors===
null?vErrors=[err91]:vErrors.push(err91),errors++}}}if(data25.average_precision!==void 0){let data35=data25.average_precision;
if(!(typeof data35=="number"&&isFinite(data35))&&data35!==null){let err92={instancePath:instancePath+"/promotion/margins\
/average_precision",schemaPath:"#/$defs/margin/type",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,
data:data35};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}if(typeof data35=="number"&&isFinite(data35)){if(data35>
1||isNaN(data35)){let err93={instancePath:instancePath+"/promotion/margins/average_precision",schemaPath:"#/$defs/margin\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema46,data:data35};vErrors===null?
vErrors=[err93]:vErrors.push(err93),errors++}if(data35<0||isNaN(data35)){let err94={instancePath:instancePath+"/promotio\
n/margins/average_precision",schemaPath:"#/$defs/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema46,data:data35};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}}for(let key7 in data25)
if(pattern9.test(key7)){let data36=data25[key7];if(!(typeof data36=="number"&&isFinite(data36))&&data36!==null){let err95={
instancePath:instancePath+"/promotion/margins/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/margin/t\
ype",keyword:"type",params:{type:schema46.type},schema:schema46.type,parentSchema:schema46,data:data36};vErrors===null?vErrors=
[err95]:vErrors.push(err95),errors++}if(typeof data36=="number"&&isFinite(data36)){if(data36>1||isNaN(data36)){let err96={
instancePath:instancePath+"/promotion/margins/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/margin/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:schema46,data:data36};vErrors===null?vErrors=
[err96]:vErrors.push(err96),errors++}if(data36<0||isNaN(data36)){let err97={instancePath:instancePath+"/promotion/margin\
s/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/margin/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema46,data:data36};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}}}else{
let err98={instancePath:instancePath+"/promotion/margins",schemaPath:"#/properties/promotion/properties/margins/type",keyword:"\
type",params:{type:"object"},schema:schema31.properties.promotion.properties.margins.type,parentSchema:schema31.properties.
promotion.properties.margins,data:data25};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}else{let err99={instancePath:instancePath+
"/promotion",schemaPath:"#/properties/promotion/type",keyword:"type",params:{type:"object"},schema:schema31.properties.promotion.
type,parentSchema:schema31.properties.promotion,data:data22};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}
let data37=data.models;if(Array.isArray(data37)){if(data37.length>256){let err100={instancePath:instancePath+"/models",schemaPath:"\
#/properties/models/maxItems",keyword:"maxItems",params:{limit:256},schema:256,parentSchema:schema31.properties.models,data:data37};
vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}let len0=data37.length;for(let i0=0;i0<len0;i0++)validate21(
data37[i0],{instancePath:instancePath+"/models/"+i0,parentData:data37,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate21.errors:vErrors.concat(validate21.errors),errors=vErrors.length)}else{let err101={instancePath:instancePath+
"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},schema:schema31.properties.models.type,
parentSchema:schema31.properties.models,data:data37};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}let data39=data.
ensembles;if(Array.isArray(data39)){if(data39.length>64){let err102={instancePath:instancePath+"/ensembles",schemaPath:"\
#/properties/ensembles/maxItems",keyword:"maxItems",params:{limit:64},schema:64,parentSchema:schema31.properties.ensembles,
data:data39};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}let len1=data39.length;for(let i1=0;i1<len1;i1++)
validate25(data39[i1],{instancePath:instancePath+"/ensembles/"+i1,parentData:data39,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length)}else{let err103={instancePath:instancePath+
"/ensembles",schemaPath:"#/properties/ensembles/type",keyword:"type",params:{type:"array"},schema:schema31.properties.ensembles.
type,parentSchema:schema31.properties.ensembles,data:data39};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}
let data41=data.sources;if(data41&&typeof data41=="object"&&!Array.isArray(data41)){for(let key8 in data41){let _errs113=errors;
if(typeof key8=="string"){if(!pattern11.test(key8)){let err104={instancePath:instancePath+"/sources",schemaPath:"#/$defs\
/name/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm\
][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$"},schema:"^(?!(?:[Cc][Oo][Nn]|[Pp]\
[Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:\\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-\
z0-9_-])?$",parentSchema:schema58,data:key8,propertyName:key8};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}else{
let err105={instancePath:instancePath+"/sources",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},schema:schema58.
type,parentSchema:schema58,data:key8,propertyName:key8};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}var valid37=_errs113===
errors;if(!valid37){let err106={instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"\
propertyNames",params:{propertyName:key8},schema:schema31.properties.sources.propertyNames,parentSchema:schema31.properties.
sources,data:data41};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}}for(let key9 in data41)validate28(data41[key9],
{instancePath:instancePath+"/sources/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data41,parentDataProperty:key9,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}else{
let err107={instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"obj\
ect"},schema:schema31.properties.sources.type,parentSchema:schema31.properties.sources,data:data41};vErrors===null?vErrors=
[err107]:vErrors.push(err107),errors++}let data43=data.monitoring;if(data43&&typeof data43=="object"&&!Array.isArray(data43))
for(let key10 in data43){let err108={instancePath:instancePath+"/monitoring",schemaPath:"#/$defs/reserved/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key10},schema:!1,parentSchema:schema83,data:data43};vErrors===
null?vErrors=[err108]:vErrors.push(err108),errors++}else{let err109={instancePath:instancePath+"/monitoring",schemaPath:"\
#/$defs/reserved/type",keyword:"type",params:{type:"object"},schema:schema83.type,parentSchema:schema83,data:data43};vErrors===
null?vErrors=[err109]:vErrors.push(err109),errors++}let data44=data.deployment;if(data44&&typeof data44=="object"&&!Array.
isArray(data44))for(let key11 in data44){let err110={instancePath:instancePath+"/deployment",schemaPath:"#/$defs/reserve\
d/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},schema:!1,parentSchema:schema83,
data:data44};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}else{let err111={instancePath:instancePath+"/\
deployment",schemaPath:"#/$defs/reserved/type",keyword:"type",params:{type:"object"},schema:schema83.type,parentSchema:schema83,
data:data44};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}let data45=data.governance;if(data45&&typeof data45==
"object"&&!Array.isArray(data45))for(let key12 in data45){let err112={instancePath:instancePath+"/governance",schemaPath:"\
#/$defs/reserved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},schema:!1,parentSchema:schema83,
data:data45};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}else{let err113={instancePath:instancePath+"/\
governance",schemaPath:"#/$defs/reserved/type",keyword:"type",params:{type:"object"},schema:schema83.type,parentSchema:schema83,
data:data45};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}let data46=data.alerts;if(data46&&typeof data46==
"object"&&!Array.isArray(data46)){data46.labels===void 0&&(data46.labels=[]),data46.assignees===void 0&&(data46.assignees=
[]),data46.escalate_after===void 0&&(data46.escalate_after=3),data46.escalation_label===void 0&&(data46.escalation_label=
"escalated"),data46.healthy_runs===void 0&&(data46.healthy_runs=1),data46.group_by===void 0&&(data46.group_by="none");for(let key13 in data46)
if(!(key13==="labels"||key13==="assignees"||key13==="escalate_after"||key13==="escalation_label"||key13==="healthy_runs"||
key13==="group_by")){let err114={instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key13},schema:!1,parentSchema:schema31.properties.alerts,data:data46};
vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}let data47=data46.labels;if(Array.isArray(data47)){if(data47.
length>20){let err115={instancePath:instancePath+"/alerts/labels",schemaPath:"#/properties/alerts/properties/labels/maxI\
tems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:schema31.properties.alerts.properties.labels,data:data47};
vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}let len2=data47.length;for(let i2=0;i2<len2;i2++){let data48=data47[i2];
if(typeof data48=="string"){if(!pattern25.test(data48)){let err116={instancePath:instancePath+"/alerts/labels/"+i2,schemaPath:"\
#/$defs/label/pattern",keyword:"pattern",params:{pattern:"^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$"},schema:"^[^\\s,](?:[^\\\
p{Cc},]{0,48}[^\\s,])?$",parentSchema:schema86,data:data48};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}else{
let err117={instancePath:instancePath+"/alerts/labels/"+i2,schemaPath:"#/$defs/label/type",keyword:"type",params:{type:"\
string"},schema:schema86.type,parentSchema:schema86,data:data48};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}}else{
let err118={instancePath:instancePath+"/alerts/labels",schemaPath:"#/properties/alerts/properties/labels/type",keyword:"\
type",params:{type:"array"},schema:schema31.properties.alerts.properties.labels.type,parentSchema:schema31.properties.alerts.
properties.labels,data:data47};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}let data49=data46.assignees;
if(Array.isArray(data49)){if(data49.length>10){let err119={instancePath:instancePath+"/alerts/assignees",schemaPath:"#/p\
roperties/alerts/properties/assignees/maxItems",keyword:"maxItems",params:{limit:10},schema:10,parentSchema:schema31.properties.
alerts.properties.assignees,data:data49};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}let len3=data49.length;
for(let i3=0;i3<len3;i3++){let data50=data49[i3];if(typeof data50=="string"){if(!pattern26.test(data50)){let err120={instancePath:instancePath+
"/alerts/assignees/"+i3,schemaPath:"#/properties/alerts/properties/assignees/items/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$",parentSchema:schema31.properties.alerts.
properties.assignees.items,data:data50};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}}else{let err121={
instancePath:instancePath+"/alerts/assignees/"+i3,schemaPath:"#/properties/alerts/properties/assignees/items/type",keyword:"\
type",params:{type:"string"},schema:schema31.properties.alerts.properties.assignees.items.type,parentSchema:schema31.properties.
alerts.properties.assignees.items,data:data50};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}}else{let err122={
instancePath:instancePath+"/alerts/assignees",schemaPath:"#/properties/alerts/properties/assignees/type",keyword:"type",
params:{type:"array"},schema:schema31.properties.alerts.properties.assignees.type,parentSchema:schema31.properties.alerts.
properties.assignees,data:data49};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}let data51=data46.escalate_after;
if(!(typeof data51=="number"&&!(data51%1)&&!isNaN(data51)&&isFinite(data51))){let err123={instancePath:instancePath+"/al\
erts/escalate_after",schemaPath:"#/properties/alerts/properties/escalate_after/type",keyword:"type",params:{type:"intege\
r"},schema:schema31.properties.alerts.properties.escalate_after.type,parentSchema:schema31.properties.alerts.properties.
escalate_after,data:data51};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}if(typeof data51=="number"&&isFinite(
data51)){if(data51>1e4||isNaN(data51)){let err124={instancePath:instancePath+"/alerts/escalate_after",schemaPath:"#/prop\
erties/alerts/properties/escalate_after/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:schema31.
properties.alerts.properties.escalate_after,data:data51};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}if(data51<
1||isNaN(data51)){let err125={instancePath:instancePath+"/alerts/escalate_after",schemaPath:"#/properties/alerts/propert\
ies/escalate_after/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema31.properties.
alerts.properties.escalate_after,data:data51};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}let data52=data46.
escalation_label;if(typeof data52=="string"){if(!pattern25.test(data52)){let err126={instancePath:instancePath+"/alerts/\
escalation_label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern:"^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,]\
)?$"},schema:"^[^\\s,](?:[^\\p{Cc},]{0,48}[^\\s,])?$",parentSchema:schema86,data:data52};vErrors===null?vErrors=[err126]:
vErrors.push(err126),errors++}}else{let err127={instancePath:instancePath+"/alerts/escalation_label",schemaPath:"#/$defs\
/label/type",keyword:"type",params:{type:"string"},schema:schema86.type,parentSchema:schema86,data:data52};vErrors===null?
vErrors=[err127]:vErrors.push(err127),errors++}let data53=data46.healthy_runs;if(!(typeof data53=="number"&&!(data53%1)&&
!isNaN(data53)&&isFinite(data53))){let err128={instancePath:instancePath+"/alerts/healthy_runs",schemaPath:"#/properties\
/alerts/properties/healthy_runs/type",keyword:"type",params:{type:"integer"},schema:schema31.properties.alerts.properties.
healthy_runs.type,parentSchema:schema31.properties.alerts.properties.healthy_runs,data:data53};vErrors===null?vErrors=[err128]:
vErrors.push(err128),errors++}if(typeof data53=="number"&&isFinite(data53)){if(data53>1e3||isNaN(data53)){let err129={instancePath:instancePath+
"/alerts/healthy_runs",schemaPath:"#/properties/alerts/properties/healthy_runs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},schema:1e3,parentSchema:schema31.properties.alerts.properties.healthy_runs,data:data53};vErrors===null?vErrors=
[err129]:vErrors.push(err129),errors++}if(data53<1||isNaN(data53)){let err130={instancePath:instancePath+"/alerts/health\
y_runs",schemaPath:"#/properties/alerts/properties/healthy_runs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:schema31.properties.alerts.properties.healthy_runs,data:data53};vErrors===null?vErrors=[err130]:vErrors.
push(err130),errors++}}let data54=data46.group_by;if(!(data54==="none"||data54==="kind")){let err131={instancePath:instancePath+
"/alerts/group_by",schemaPath:"#/properties/alerts/properties/group_by/enum",keyword:"enum",params:{allowedValues:schema31.
properties.alerts.properties.group_by.enum},schema:schema31.properties.alerts.properties.group_by.enum,parentSchema:schema31.
properties.alerts.properties.group_by,data:data54};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{let err132={
instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type:"object"},schema:schema31.
properties.alerts.type,parentSchema:schema31.properties.alerts,data:data46};vErrors===null?vErrors=[err132]:vErrors.push(
err132),errors++}}else{let err133={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema31.
type,parentSchema:schema31,data};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}return validate20.errors=
vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function shapeSchedule(document){let value=document.value,violations=violationsOf(value),faults=describe(violations,document);
for(let wrong=removable(violations);wrong.length>0;wrong=removable(violationsOf(value)))value=without(wrong,value);return{
schedule:value,faults}}var check=validate;function violationsOf(value){return check(value)?[]:check.errors.filter(violation=>violation.
keyword!=="propertyNames")}var removable=violations=>violations.filter(({keyword})=>keyword!=="required");function describe(violations,document){
let placeOf2=({line,column})=>`${line}:${column}`,told=new Set(document.faults.map(fault=>placeOf2(fault.position))),faults=violations.
map(violation=>describeViolation(violation,document)).filter(fault=>!told.has(placeOf2(fault.position)));return[...new Map(
faults.map(fault=>[`${placeOf2(fault.position)} ${fault.message}`,fault])).values()]}function describeViolation(violation,document){
let{keyword,params,parentSchema,data,propertyName}=violation,hook=hookOf(document.value,violation.instancePath),value=(hook&&
document.positionOf(hook.container,hook.key))??document.start,path=hook===void 0?"":document.pathOf(hook.container,hook.
key),keyAt=key=>document.positionOf(valueAt(document.value,hook),key,"key")??value;if(keyword==="additionalProperties"){
let key=params.additionalProperty,place=path===""?"":` in ${path}`;return{position:keyAt(key),message:`unknown key ${showJson(
key)}${place}, ${knownKeys(key,parentSchema)}`}}if(keyword==="required")return{position:value,message:`${document.pathOf(
data,params.missingProperty)} is missing`};if(keyword==="maxItems"){let{length}=data;return{position:value,message:`${path}\
 has ${length} entries, expected at most ${parentSchema.maxItems}`}}let expected=`expected ${expectation(parentSchema)}`;
return propertyName!==void 0?{position:keyAt(propertyName),message:`${path} has the key ${showJson(propertyName)}, ${expected}`}:
{position:value,message:`${path||"the file"} is ${showJson(data)}, ${expected}`}}function knownKeys(key,schema){let known=Object.
keys(schema.properties??{});if(known.length===0)return"expected no keys at all in this version";let close=[known.find(name=>name.
endsWith(`_${key}`)),nearest(key,known)].filter(name=>name!==void 0);if(close.length>0)return`did you mean ${[...new Set(
close)].map(name=>showJson(name)).join(" or ")}?`;let home=Object.entries(schema.properties??{}).find(([,section])=>Object.
hasOwn(section.properties??{},key));return home===void 0?`expected one of ${known.join(", ")}`:`it belongs in ${home[0]}`}
function expectation(schema){let types=[schema.type??[]].flat(),words=schema.enum!==void 0?`one of ${schema.enum.map(value=>showJson(
value)).join(", ")}`:schema.patternErrorMessage??describeType(types[0],schema);return types.includes("null")?`${words}, \
or null`:words}function describeType(type,schema){return type==="number"?`a number${range(schema)}`:type==="integer"?`a \
whole number${range(schema)}`:type==="array"?"a list in brackets":type==="object"?"an object in braces":"text in double \
quotes"}function range({minimum,exclusiveMinimum,maximum}){return exclusiveMinimum===void 0?` from ${minimum} to ${maximum}`:
` above ${exclusiveMinimum}, up to ${maximum}`}function hookOf(value,pointer){let hook;for(let part of pointer.split("/").
slice(1)){let container=valueAt(value,hook),name=part.replaceAll("~1","/").replaceAll("~0","~");hook={container,key:Array.
isArray(container)?Number(name):name}}return hook}function valueAt(value,hook){return hook===void 0?value:hook.container[hook.
key]}function without(violations,value){let hooks=violations.map(({instancePath,params,propertyName})=>{let hook=hookOf(
value,instancePath),key=params.additionalProperty??propertyName;return key===void 0?hook:{container:valueAt(value,hook),
key}});if(hooks.includes(void 0))return{};let wrong=new Map;for(let{container,key}of hooks)wrong.set(container,(wrong.get(
container)??new Set).add(key));for(let[container,keys]of wrong)if(Array.isArray(container))keepEntries(container,index=>!keys.
has(index));else for(let key of keys)delete container[key];return value}function keepEntries(list,keep){let kept=list.filter(
(_,index)=>keep(index));for(let[index,entry]of kept.entries())list[index]=entry;list.length=kept.length}var SCHEMA_ADDRESS=`https://raw.githubusercontent.com/${OWN_REPOSITORY}/v${VERSION}/config/training-schedule.schema.json`,
EDITOR_HINT=`${SCHEMA_ADDRESS} describes every key; an editor that is given it as "$schema" says so while you type`,LARGEST_BYTES=1<<
20,MOST_FAULTS_TOLD=50;async function loadConfig(path,known,shown=path){return parseConfig(readBytes(path,shown),known,shown)}
function defaultConfig(){let{schedule}=shapeSchedule(parseJsonText("{}"));return configOf(schedule,null,sha256(JSON.stringify(
schedule)))}function parseConfig(bytes,known,shown){let document=readDocument(bytes,shown),{schedule,faults}=shapeSchedule(
document),all=[...document.faults,...faults,...referenceFaults(schedule,document,known,faults)];return refuse(all,faults.
length>0?EDITOR_HINT:void 0,shown),configOf(schedule,shown,sha256(bytes))}function readDocument(bytes,shown){try{return parseJsonText(
decodeJsonText(bytes))}catch(cause){if(!(cause instanceof JsonSyntaxError))throw cause;let hint="the configuration is JS\
ON in UTF-8; comments and trailing commas are fine";throw new ConfigurationError(locate(cause,shown),{hint,cause,places:[
placeOf(cause,shown)]})}}function readBytes(path,shown){let buffer=Buffer.alloc(LARGEST_BYTES+1),length=0;try{let file=openSync(
path,"r");try{for(let read=-1;read!==0;length+=read)read=readSync(file,buffer,length,buffer.length-length,null)}finally{
closeSync(file)}}catch(cause){throw unreadable(cause,shown)}if(length<=LARGEST_BYTES)return buffer.subarray(0,length);throw new ConfigurationError(
`${shown} is larger than 1 MiB`,{hint:"give the configuration file with --config"})}function unreadable(cause,shown){let{
code,message}=cause,hint="give an existing file with --config, or leave it out to run with the built-in defaults";return code===
"ENOENT"?new ConfigurationError(`${shown} does not exist`,{hint,cause}):code==="EISDIR"?new ConfigurationError(`${shown}\
 is a folder, expected a file`,{hint,cause}):new ConfigurationError(`${shown} cannot be read: ${message}`,{hint,cause})}
function refuse(faults,hint,shown){if(faults.length===0)return;let inOrder=faults.toSorted((a,b)=>a.position.line-b.position.
line||a.position.column-b.position.column),told=inOrder.slice(0,MOST_FAULTS_TOLD).map(fault=>locate(fault,shown));throw faults.
length>told.length&&told.push(`… and ${faults.length-told.length} more`),new ConfigurationError(told.join(`
`),{hint,places:inOrder.map(fault=>placeOf(fault,shown))})}function placeOf({position,message},shown){return{file:shown,
line:position.line,column:position.column,message}}function locate({position,message},shown){return`${shown}:${position.
line}:${position.column}: ${message}`}var BARE='{"models": [{"name": "bare", "type": "bare"}, {"name": "found", "type": \
"bare", "search": {}}], "sources": {"bare": {"location": "bare"}}}';function configOf(schedule,path,digest){let{drift_alert_threshold,
...thresholds}=schedule.performance_thresholds,{model_retention,datasets,promotion,sources,alerts}=schedule,bare=shapeSchedule(
parseJsonText(BARE)).schedule;return{path,digest,defaultSchedule:schedule.default_schedule,retention:{candidatesDays:daysOf(
model_retention.candidates),productionDays:daysOf(model_retention.production)},thresholds,driftAlertThreshold:drift_alert_threshold,
datasets:{refreshIntervalDays:datasets.refresh_interval_days,minimumSamples:datasets.minimum_samples},gate:{rule:promotion.
rule,smallSample:promotion.small_sample,margins:marginsOf(promotion.margins)},models:schedule.models.map(model=>({name:model.
name,type:model.type,dataset:model.dataset,...modelSettings(model,thresholds)})),ensembles:schedule.ensembles.map(({name,
members,method,thresholds:own,decision_threshold:threshold})=>({name,members,method,thresholds:{...thresholds,...own},threshold})),
modelDefaults:modelSettings(bare.models[0],thresholds),searchDefaults:bare.models[1].search,sources:withoutPrototype(Object.
entries(sources).map(([name,source])=>[name,{name,source:sourceOf(source),location:source.location,...sourceSettings(source)}])),
sourceDefaults:sourceSettings(bare.sources.bare),alerts:{labels:alerts.labels,assignees:alerts.assignees,escalationLabel:alerts.
escalation_label,escalateAfter:alerts.escalate_after,healthyRuns:alerts.healthy_runs,groupBy:alerts.group_by}}}function modelSettings(model,thresholds){
let{split}=model;return{hyperparameters:model.hyperparameters,thresholds:{...thresholds,...model.thresholds},threshold:model.
decision_threshold,calibration:model.calibration,split:{by:split.by,testShare:split.test_share,calibrationShare:split.calibration_share,
seed:split.seed},search:model.search,seed:model.seed,runsOn:model.runs_on}}function sourceSettings(source){let{label,positive,
timestamp,group,ignore,delimiter,encoding,missing,samples,noise,generator}=source,derive=source.derive,kinds=withoutPrototype(
Object.entries(source.columns));return{label,positive,timestamp,group,ignore,kinds,delimiter,encoding,missing,samples,noise,
generator,derive}}function withoutPrototype(entries){let record=Object.create(null);for(let[key,value]of entries)record[key]=
value;return record}function marginsOf(margins){return Object.fromEntries(Object.entries(margins).filter(([,margin])=>margin!==
null))}var DAYS_OF_UNIT={d:1,w:7,mo:30};function daysOf(duration){let[,count,unit]=/^(\d+)(d|w|mo)$/.exec(duration);return Number(
count)*DAYS_OF_UNIT[unit]}export{loadConfig,defaultConfig,parseConfig};
