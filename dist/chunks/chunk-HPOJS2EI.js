import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{showJson}from"./chunk-RJKQ66L2.js";import{ConfigurationError,IntegrityError}from"./chunk-MN7PJC4O.js";function numberAbove(bound,{atMost=Number.MAX_VALUE}={}){return{expected:`a number above ${bound}${atMost===Number.MAX_VALUE?
"":`, up to ${atMost}`}`,holds:found=>typeof found=="number"&&found>bound&&found<=atMost}}function wholeNumber({atLeast,
atMost}){return{expected:atMost===void 0?`a whole number, ${atLeast} or more`:`a whole number from ${atLeast} to ${atMost}`,
holds:found=>Number.isSafeInteger(found)&&found>=atLeast&&found<=(atMost??1/0)}}function numberBetween(low,high){return{
expected:`a number from ${low} to ${high}`,holds:found=>typeof found=="number"&&found>=low&&found<=high}}function eitherOf(...choices){
return{expected:choices.map(({expected})=>expected).join(", or "),holds:found=>choices.some(choice=>choice.holds(found))}}
function listOf({expected,holds}){return{expected:`a list, each entry ${expected}`,holds:found=>Array.isArray(found)&&found.
every(entry=>holds(entry))}}var nothing={expected:"null",holds:found=>found===null};function oneOf(...words){return{expected:words.
map(word=>JSON.stringify(word)).join(" or "),holds:found=>words.includes(found)}}var trueOrFalse={expected:"true or fals\
e",holds:found=>typeof found=="boolean"};function text(expected){return{expected,holds:found=>typeof found=="string"}}function faultsIn(object,expectations,at=[]){
return Object.entries(expectations).flatMap(([name,{expected,holds}])=>{let found=Object.hasOwn(object,name)?object[name]:
void 0;return holds(found)?[]:[{path:[...at,name],found,expected}]})}function refuse(faults,what="hyperparameter"){if(faults.
length===0)return;let told=faults.map(({path,found,expected})=>{let name=path.map((part,i)=>typeof part=="number"?`[${part}\
]`:i===0?part:`.${part}`).join("");return`${what} ${name} is ${found===void 0?"missing":showJson(found)}, expected ${expected}`});
throw new ConfigurationError(told.join(`
`))}function numberColumn(name,values){return{kind:"numbers",name,firstMissing:null,values}}function stringColumn(name,codes,strings){
return{kind:"strings",name,firstMissing:null,codes,strings,lines:new Int32Array(strings.length)}}function textColumn(name,texts){
let codes=new Map;for(let text2 of texts)codes.has(text2)||codes.set(text2,codes.size);return stringColumn(name,Int32Array.
from(texts,text2=>codes.get(text2)),[...codes.keys()])}function labelColumn(truth,noise,random){let codes=Int32Array.from(
truth,label=>random.next()<noise?1-label:label);return stringColumn("label",codes,["0","1"])}var finiteNumber={expected:"a finite number",holds:found=>typeof found=="number"&&Number.isFinite(found)},anyObject={expected:"\
an object",holds:isObject};function isObject(found){return typeof found=="object"&&found!==null&&!Array.isArray(found)}function isText(found){
return typeof found=="string"}var DEEPEST=100;function storedJson(bytes,file){let json;try{json=JSON.parse(Buffer.from(bytes).
toString())}catch(cause){throw new IntegrityError(`${file} is not JSON`,{cause})}let level=[json];for(let depth=0;level.
length>0;depth++){if(depth>DEEPEST)throw new IntegrityError(`${file} is nested deeper than ${DEEPEST} levels`);level=level.
flatMap(value=>typeof value=="object"&&value!==null?Object.values(value):[])}return json}function objectOf(expected,entries){
return{expected,holds:found=>isObject(found)&&faultsIn(found,entries).length===0}}var differentTexts={expected:"a list o\
f texts that differ",holds:found=>Array.isArray(found)&&found.every(isText)&&new Set(found).size===found.length};function brokenState(what,{
path,found,expected}){let field=path.map((part,i)=>typeof part=="number"?`[${part}]`:i===0?part:`.${part}`).join(""),shown=found===
void 0?"missing":showJson(found);return new IntegrityError(`the stored state is not that of ${what}: ${field} is ${shown}\
, expected ${expected}`,{hint:"the file was changed after it was written: restore it, or train the model again"})}function requireStored(what,object,expectations,at=[]){
if(!isObject(object))throw brokenState(what,{path:at,found:object,expected:anyObject.expected});let[fault]=faultsIn(object,
expectations,at);if(fault!==void 0)throw brokenState(what,fault);return object}function requireArray(what,arrays,name,Kind,{
length,each}={}){let found=Object.hasOwn(arrays,name)?arrays[name]:void 0,of=length===void 0?"":` of ${length} numbers`;
if(!(found instanceof Kind)||length!==void 0&&found.length!==length){let is=found===void 0?void 0:`${found.constructor.name}\
 of ${found.length}`;throw brokenState(what,{path:[name],found:is,expected:`a ${Kind.name}${of}`})}let wrong=each===void 0?
-1:findWrong(found,each.holds);if(wrong===-1)return found;throw brokenState(what,{path:[name,wrong],found:String(found[wrong]),
expected:each.expected})}var FINITE={expected:"a finite number",holds:Number.isFinite},POSITIVE={expected:"a finite numb\
er above 0",holds:value=>value>0&&value<Number.POSITIVE_INFINITY};function placeAmong(count){return{expected:`a number f\
rom 0 to ${count-1}`,holds:value=>value>=0&&value<count}}function findWrong(values,holds){for(let i=0;i<values.length;i++)
if(!holds(values[i]))return i;return-1}var COLUMN_KINDS=["numeric","categorical","text","timestamp","sequence"];function selectRows(dataset,indices){let selected={
...dataset,rows:indices.length,columns:dataset.columns.map(column=>selectColumn(column,indices)),timestamp:dataset.timestamp&&
selectColumn(dataset.timestamp,indices),group:dataset.group&&selectColumn(dataset.group,indices)};return"labels"in dataset?
{...selected,labels:gather(dataset.labels,indices),label:dataset.label}:selected}function selectColumn(column,indices){switch(column.
kind){case"numeric":case"timestamp":return{...column,values:gather(column.values,indices)};case"categorical":return{...column,
codes:gather(column.codes,indices)};case"text":return{...column,values:Array.from(indices,row=>column.values[row]??null)};case"\
sequence":{let offsets=new Int32Array(indices.length+1);for(let i=0;i<indices.length;i++){let row=indices[i];offsets[i+1]=
offsets[i]+column.offsets[row+1]-column.offsets[row]}let codes=new Int32Array(offsets[indices.length]);for(let i=0;i<indices.
length;i++){let row=indices[i];codes.set(column.codes.subarray(column.offsets[row],column.offsets[row+1]),offsets[i])}return{
...column,offsets,codes}}}}function gather(values,indices){let gathered=new values.constructor(indices.length);for(let i=0;i<
indices.length;i++)gathered[i]=values[indices[i]];return gathered}function canonicalJson(value){return write(value,[])}function isCanonical(text2,value){try{return membersAscend(value,0)&&
JSON.stringify(value)===text2||canonicalJson(value)===text2}catch(error){if(error instanceof TypeError)return!1;throw error}}
function write(value,trail){switch(typeof value){case"string":return quote(value,trail);case"boolean":return value?"true":
"false";case"number":if(!Number.isFinite(value))throw unwritable(String(value),trail);return JSON.stringify(value);case"\
object":if(value===null)return"null";if(trail.length>=512)throw unwritable("more than 512 levels",trail);return Array.isArray(
value)?writeArray(value,trail):writeObject(value,trail);default:throw unwritable(typeof value,trail)}}function writeArray(items,trail){
let text2="[";for(let i=0;i<items.length;i++)trail.push(i),text2+=(i===0?"":",")+write(items[i],trail),trail.pop();return`${text2}\
]`}function writeObject(object,trail){let prototype=Object.getPrototypeOf(object);if(prototype!==Object.prototype&&prototype!==
null)throw unwritable("an instance of a class",trail);let text2="{";for(let key of Object.keys(object).sort())trail.push(
key),text2+=`${text2==="{"?"":","}${quote(key,trail)}:${write(object[key],trail)}`,trail.pop();return`${text2}}`}function quote(value,trail){
if(!value.isWellFormed())throw unwritable("a lone surrogate",trail);return JSON.stringify(value)}function unwritable(what,trail){
let steps=trail.slice(0,8).map(step=>typeof step=="number"?`[${step}]`:`.${step}`);return new TypeError(`${what} at $${steps.
join("")}${trail.length>8?"…":""} has no canonical JSON`)}function membersAscend(value,depth){if(typeof value=="string")
return value.isWellFormed();if(value===null||typeof value!="object")return!0;if(depth>=512)return!1;if(Array.isArray(value))
return value.every(item=>membersAscend(item,depth+1));let object=value,last;for(let key in object){if(last!==void 0&&last>=
key||!key.isWellFormed()||!membersAscend(object[key],depth+1))return!1;last=key}return!0}import{createHash}from"node:crypto";function hashRows(dataset,key){let hashes={high:new Int32Array(dataset.rows),low:new Int32Array(
dataset.rows)};for(let column of dataset.columns)addColumn(column,hashes,seedOf(`${key}
${column.name}`));return hashes}function seedOf(text2){let digest=createHash("sha256").update(text2).digest();return[digest.
readInt32LE(0),digest.readInt32LE(4)]}function hashStrings(strings,key){let seed=seedOf(key),hashes={high:new Int32Array(
strings.length+1),low:new Int32Array(strings.length+1)};for(let i=0;i<=strings.length;i++){let[high,low]=hashText(strings[i]??
null,seed);hashes.high[i]=high,hashes.low[i]=low}return hashes}function addColumn(column,hashes,seed){column.kind==="cat\
egorical"?addCategories(column,hashes,seed):column.kind==="sequence"?addSequences(column,hashes,seed):column.kind==="tex\
t"?addTexts(column,hashes,seed):addNumbers(column,hashes,seed)}function addTexts({values},{high,low},seed){for(let row=0;row<
values.length;row++){let[first,second]=hashText(values[row],seed);high[row]+=first,low[row]+=second}}function addNumbers({
values},{high,low},seed){let value=new Float64Array(1),halves=new Int32Array(value.buffer);for(let row=0;row<values.length;row++){
value[0]=values[row]+0;let missing=Number.isNaN(values[row]),first=missing?-1:halves[0],second=missing?-1:halves[1];high[row]+=
mix(mix(seed[0]^first)^second),low[row]+=mix(mix(seed[1]^second)^first)}}function addCategories({codes,categories},{high,
low},seed){let known=[...categories,null].map(text2=>hashText(text2,seed));for(let row=0;row<codes.length;row++){let[first,
second]=known[codes[row]===-1?categories.length:codes[row]];high[row]+=first,low[row]+=second}}function addSequences({offsets,
codes,vocabulary},{high,low},seed){let known=vocabulary.map(text2=>hashText(text2,seed));for(let row=0;row<high.length;row++){
let[first,second]=seed;for(let i=offsets[row];i<offsets[row+1];i++)first=mix(first^known[codes[i]][0]),second=mix(second^
known[codes[i]][1]);high[row]+=first,low[row]+=second}}function hashText(text2,[first,second]){let high=first^(text2===null?
-1:text2.length),low=second;for(let i=0;i<(text2?.length??0);i++){let unit=text2.charCodeAt(i);high=Math.imul(high^unit,
1540483477),low=Math.imul(low+unit,461845907)^low>>>15}return[mix(high^mix(low)),mix(low^mix(high))]}function mix(bits){
let mixed=Math.imul(bits^bits>>>16,2246822507);return mixed=Math.imul(mixed^mixed>>>13,3266489909),mixed^mixed>>>16}function occurrences({
high,low}){let rows=high.length,copies=new Int32Array(rows),table=new HashTable(rows),seen=new Int32Array(rows);for(let row=0;row<
rows;row++){let first=table.add(high[row],low[row]);copies[row]=seen[first]++}return copies}function countKnown(asked,known){
let table=new HashTable(known.high.length);for(let i=0;i<known.high.length;i++)table.add(known.high[i],known.low[i]);let count=0;
for(let i=0;i<asked.high.length;i++)table.has(asked.high[i],asked.low[i])&&count++;return count}var HashTable=class{#slots;#high;#low;#size=0;constructor(most){
this.#slots=new Int32Array(2**Math.ceil(Math.log2(2*most+2))),this.#high=new Int32Array(most),this.#low=new Int32Array(most)}add(high,low){
let slot=this.#slot(high,low);return this.#slots[slot]===0&&(this.#high[this.#size]=high,this.#low[this.#size]=low,this.#slots[slot]=
++this.#size),this.#slots[slot]-1}has(high,low){return this.#slots[this.#slot(high,low)]!==0}#slot(high,low){let mask=this.#slots.
length-1,slot=low&mask;for(let entry=this.#slots[slot];entry!==0&&!(this.#low[entry-1]===low&&this.#high[entry-1]===high);entry=
this.#slots[slot])slot=slot+1&mask;return slot}};export{numberAbove,wholeNumber,numberBetween,eitherOf,listOf,nothing,oneOf,trueOrFalse,text,faultsIn,refuse,numberColumn,
stringColumn,textColumn,labelColumn,finiteNumber,anyObject,isObject,isText,storedJson,objectOf,differentTexts,brokenState,
requireStored,requireArray,FINITE,POSITIVE,placeAmong,COLUMN_KINDS,selectRows,canonicalJson,isCanonical,hashRows,hashStrings,
mix,occurrences,countKnown};
