import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{DataError}from"./chunk-MN7PJC4O.js";var MISSING_WORDS=["NA","N/A","NaN","nan","null","NULL","None","?"];function missingWords(added){let words=new Set(["",...MISSING_WORDS,
...added.map(word=>trimmed(Buffer.from(word)))]);return{words,longest:Math.max(...Array.from(words,word=>Buffer.byteLength(
word)))}}function trimmed(bytes){let[from,to]=withoutBlanks(bytes,0,bytes.length);return bytes.toString("utf8",from,to)}
function isMissing(bytes,from,to,{words,longest}){let[start,end]=withoutBlanks(bytes,from,to);return end-start<=longest&&
words.has(bytes.toString("utf8",start,end))}function withoutBlanks(bytes,from,to){for(;from<to&&isBlank(bytes[from]);)from++;
for(;from<to&&isBlank(bytes[to-1]);)to--;return[from,to]}function isBlank(byte){return byte===32||byte===9}import{createHash}from"node:crypto";import{closeSync,createReadStream,fstatSync,openSync,readSync,statSync}from"node:fs";
import{pipeline,Transform}from"node:stream";import{createGunzip}from"node:zlib";var PIECE=1<<18;function inspectFile(path,shown){let stats=statsOf(path,shown),head=Buffer.alloc(2),fd=openSync(path,"r");
try{readSync(fd,head,0,2,0)}finally{closeSync(fd)}return{gzip:/\.gz$/i.test(path)||head.readUInt16BE()===8075,bytes:stats.
size}}function statsOf(path,shown){let stats;try{stats=statSync(path),stats.isFile()&&closeSync(openSync(path,"r"))}catch(cause){
let{code,message}=cause,reason=code==="ENOENT"?"there is no such file":code==="EACCES"?"it may not be read":message;throw new DataError(
`${shown}: ${reason}`,{cause,hint:"check the location of the source"})}if(stats.isFile())return stats;throw new DataError(
`${shown} is ${stats.isDirectory()?"a folder":"not a regular file"}, expected a file`,{hint:"check the location of the s\
ource"})}var PlainFile=class{#shown;#fd;#stats;#hash;#at;constructor(path,shown,from=0,hashed=!0){this.#shown=shown,this.#fd=
openSync(path,"r"),this.#stats=fstatSync(this.#fd),this.#hash=hashed?createHash("sha256"):null,this.#at=from}read(bytes,at,most){
let done=0;for(;done<most;){let count=readSync(this.#fd,bytes,at+done,most-done,this.#at+done);if(count===0)break;done+=
count}return this.#at+=done,this.#hash?.update(bytes.subarray(at,at+done)),done}checkUnchanged(){checkUnchanged(this.#stats,
fstatSync(this.#fd),this.#shown)}share(){return this.#stats.size===0?1:Math.min(1,this.#at/this.#stats.size)}digest(){return this.#hash.
copy().digest("hex")}close(){closeSync(this.#fd)}},GzipFile=class{#shown;#hash=createHash("sha256");#gunzip;#chunks;#path;#stats;#packed=0;#rest=Buffer.
alloc(0);constructor(path,shown){this.#shown=shown,this.#path=path,this.#stats=statSync(path);let counted=new Transform(
{transform:(chunk,_,done)=>{this.#hash.update(chunk),this.#packed+=chunk.length,done(null,chunk)}});this.#gunzip=createGunzip(
{chunkSize:PIECE}),pipeline(createReadStream(path,{highWaterMark:PIECE}),counted,this.#gunzip,()=>{}),this.#chunks=this.#gunzip[Symbol.
asyncIterator]()}async read(bytes,at,most){let done=0;for(;done<most&&(this.#rest.length===0&&(this.#rest=await this.#nextChunk()),
this.#rest.length!==0);){let count=this.#rest.copy(bytes,at+done,0,most-done);this.#rest=this.#rest.subarray(count),done+=
count}return done}async#nextChunk(){let next;try{next=await this.#chunks.next()}catch(cause){throw this.#broken(cause.message,
cause)}if(next.done!==!0)return next.value;let behind=this.#packed-this.#gunzip.bytesWritten;if(behind>0)throw this.#broken(
`${behind} bytes behind the packed data belong to nothing`);return Buffer.alloc(0)}#broken(reason,cause){return new DataError(
`${this.#shown} cannot be unpacked as gzip: ${reason}`,{cause,hint:"the file is cut off or damaged: fetch or pack it aga\
in"})}share(){return this.#stats.size===0?1:Math.min(1,this.#packed/this.#stats.size)}digest(){return this.#hash.copy().
digest("hex")}checkUnchanged(){checkUnchanged(this.#stats,statSync(this.#path),this.#shown)}close(){this.#gunzip.destroy()}};
function checkUnchanged(before,now,shown){if(!(now.size===before.size&&now.mtimeMs===before.mtimeMs&&now.ino===before.ino))
throw changedFile(shown)}function changedFile(shown){return new DataError(`${shown} changed while it was being read`,{hint:"\
run again when nothing writes to it"})}var LineFault=class extends Error{line;column;hint;constructor(line,message,hint,column=null){super(message),this.line=line,
this.column=column,this.hint=hint}};var ZERO=48,NINE=57,POINT=46,PLUS=43,MINUS=45,POWERS_OF_TEN=Float64Array.from({length:23},(_,exponent)=>+`1e${exponent}`),
EXACT_DIGITS=15;function parseNumber(bytes,from,to){for(;from<to&&isBlank(bytes[from]);)from++;for(;from<to&&isBlank(bytes[to-
1]);)to--;let at=from,negative=bytes[at]===MINUS;(negative||bytes[at]===PLUS)&&at++;let head=0,tail=0,significant=0,digits2=0,
fraction=0,inFraction=!1;for(;at<to;at++){let byte=bytes[at];if(byte===POINT&&!inFraction){inFraction=!0;continue}if(byte<
ZERO||byte>NINE)break;digits2++,inFraction&&fraction++,!(significant===0&&byte===ZERO)&&(significant<EXACT_DIGITS?head=head*
10+(byte-ZERO):significant<EXACT_DIGITS+4&&(tail=tail*10+(byte-ZERO)),significant++)}if(digits2===0)return Number.NaN;let exponent=-fraction;
if(at<to){let written=readExponent(bytes,at,to);if(Number.isNaN(written))return Number.NaN;exponent+=written}let value=Number.
NaN;return significant===0?value=0:significant<=EXACT_DIGITS&&exponent>=-22&&exponent<=22?value=exponent<0?head/POWERS_OF_TEN[-exponent]:
head*POWERS_OF_TEN[exponent]:significant<=EXACT_DIGITS+4&&exponent>=-22&&exponent<=0&&(value=divideLong(head,tail,POWERS_OF_TEN[significant-
EXACT_DIGITS],POWERS_OF_TEN[-exponent])),Number.isNaN(value)?(value=Number(bytes.toString("latin1",from,to)),Number.isFinite(
value)?value:Number.NaN):negative?-value:value}function readExponent(bytes,at,to){if((bytes[at]|32)!==101)return Number.
NaN;at++;let negative=bytes[at]===MINUS;if((negative||bytes[at]===PLUS)&&at++,at>=to)return Number.NaN;let exponent=0;for(;at<
to;at++){let byte=bytes[at];if(byte<ZERO||byte>NINE)return Number.NaN;exponent=Math.min(exponent*10+(byte-ZERO),1e6)}return negative?
-exponent:exponent}function divideLong(head,tail,shift,power){let product=head*shift,high=product+tail,low=productError(
head,shift,product)+(tail-(high-product)),quotient=high/power,back=quotient*power,rest=(high-back-productError(quotient,
power,back)+low)/power,sum=quotient+rest,lost=rest-(sum-quotient);return sum+lost*(1+2**-44)===sum?sum:Number.NaN}function productError(a,b,product){
let aSplit=134217729*a,aHigh=aSplit-(aSplit-a),aLow=a-aHigh,bSplit=134217729*b,bHigh=bSplit-(bSplit-b),bLow=b-bHigh;return aHigh*
bHigh-product+aHigh*bLow+aLow*bHigh+aLow*bLow}function numberIn(text){let bytes=Buffer.from(text);return parseNumber(bytes,
0,bytes.length)}function parseTimestamp(bytes,from,to){if(to-from<10||to-from>40)return Number.NaN;let year=digits(bytes,from,4),month=digits(
bytes,from+5,2),day=digits(bytes,from+8,2);if(bytes[from+4]!==45||bytes[from+7]!==45||year<0||day<1||day>daysIn(year,month))
return Number.NaN;let midnight=daysSince1970(year,month,day)*864e5;return to-from===10?midnight:midnight+timeOfDay(bytes,
from+10,to)}function parseTimestampText(text){if(text.length<10||text.length>40||text.charCodeAt(4)!==45)return Number.NaN;
let bytes=Buffer.from(text);return parseTimestamp(bytes,0,bytes.length)}function timeOfDay(bytes,from,to){let separator=bytes[from],
hour=digits(bytes,from+1,2),minute=digits(bytes,from+4,2);if(separator!==84&&separator!==116&&separator!==32||bytes[from+
3]!==58||to<from+6)return Number.NaN;let at=from+6,second=0,milliseconds=0;if(at<to&&bytes[at]===58&&(second=digits(bytes,
at+1,2),at+=3,at<to&&(bytes[at]===46||bytes[at]===44))){let scale=100,first=++at;for(;at<to&&isDigit(bytes[at]);at++,scale/=
10)milliseconds+=(bytes[at]-48)*scale;if(at===first)return Number.NaN}return hour<0||hour>23||minute<0||minute>59||second<
0||second>60||at>to?Number.NaN:((hour*60+minute)*60+second)*1e3+Math.trunc(milliseconds)-zoneOffset(bytes,at,to)}function zoneOffset(bytes,from,to){
if(from===to)return 0;let sign=bytes[from];if(sign===90||sign===122)return to===from+1?0:Number.NaN;if(sign!==43&&sign!==
45)return Number.NaN;let hours=digits(bytes,from+1,2),rest=to-from-3,minutes=rest===0?0:rest===2?digits(bytes,from+3,2):
rest===3&&bytes[from+3]===58?digits(bytes,from+4,2):-1;return hours<0||hours>23||minutes<0||minutes>59?Number.NaN:(sign===
43?1:-1)*(hours*60+minutes)*6e4}function digits(bytes,from,count){let value=0;for(let at=from;at<from+count;at++){let byte=bytes[at];
if(!isDigit(byte))return-1;value=value*10+(byte-48)}return value}function isDigit(byte){return byte>=48&&byte<=57}function daysIn(year,month){
return month<1||month>12?0:month===2?year%4===0&&(year%100!==0||year%400===0)?29:28:month===4||month===6||month===9||month===
11?30:31}function daysSince1970(year,month,day){let shifted=month<=2?year-1:year,dayOfYear=Math.floor((153*(month+(month>
2?-3:9))+2)/5)+day-1,leapDays=Math.floor(shifted/4)-Math.floor(shifted/100)+Math.floor(shifted/400);return shifted*365+leapDays+
dayOfYear-719468}var Dictionary=class{#missing;#bytes=Buffer.allocUnsafeSlow(256);#entries=0;#distinct=0;#ends=new Int32Array(16);#hashes=new Int32Array(
16);#lines=new Int32Array(16);#codes=new Int32Array(16);#slots=new Int32Array(32);constructor(missing){this.#missing=missing}code(source,from,to,line){
let hash=hashOf(source,from,to),slots=this.#slots,mask=slots.length-1,slot=(hash^hash>>>15)&mask;for(let entry=slots[slot];entry!==
0;entry=slots[slot]){if(this.#hashes[entry-1]===hash&&this.#equals(entry-1,source,from,to))return this.#codes[entry-1];slot=
slot+1&mask}return this.#insert(slot,source,from,to,hash,line)}#equals(entry,source,from,to){let start=entry===0?0:this.#ends[entry-
1];if(this.#ends[entry]-start!==to-from)return!1;let bytes=this.#bytes;for(let i=start,j=from;j<to;i++,j++)if(bytes[i]!==
source[j])return!1;return!0}#insert(slot,source,from,to,hash,line){let entry=this.#entries++,start=entry===0?0:this.#ends[entry-
1],end=start+to-from;if(end>2147483647)throw new LineFault(line,"a column has more than 2 GB of different texts");if(entry===
this.#ends.length&&this.#growEntries(),end>this.#bytes.length){let bytes=Buffer.allocUnsafeSlow(Math.min(2147483647,Math.
max(end,this.#bytes.length*2)));this.#bytes.copy(bytes,0,0,start),this.#bytes=bytes}source.copy(this.#bytes,start,from,to);
let missing=isMissing(source,from,to,this.#missing);return this.#ends[entry]=end,this.#hashes[entry]=hash,this.#lines[entry]=
line,this.#codes[entry]=missing?-1:this.#distinct++,this.#slots[slot]=entry+1,this.#entries*2>this.#slots.length&&this.#rehash(),
this.#codes[entry]}#growEntries(){let grown=values=>{let larger=new Int32Array(values.length*2);return larger.set(values),
larger};this.#ends=grown(this.#ends),this.#hashes=grown(this.#hashes),this.#lines=grown(this.#lines),this.#codes=grown(this.#codes)}#rehash(){
let slots=new Int32Array(this.#slots.length*4),mask=slots.length-1;for(let entry=0;entry<this.#entries;entry++){let hash=this.#hashes[entry],
slot=(hash^hash>>>15)&mask;for(;slots[slot]!==0;)slot=slot+1&mask;slots[slot]=entry+1}this.#slots=slots}merge(other,line){
let source=Buffer.from(other.bytes.buffer,other.bytes.byteOffset,other.bytes.byteLength);return other.ends.map((to,s)=>{
let from=s===0?0:other.ends[s-1];return this.code(source,from,to,other.lines[s]+line)})}pack(){let bytes=Buffer.allocUnsafeSlow(
this.#entries===0?0:this.#ends[this.#entries-1]),ends=new Int32Array(this.#distinct),lines=new Int32Array(this.#distinct),
at=0;for(let entry=0;entry<this.#entries;entry++){let code=this.#codes[entry];code!==-1&&(at+=this.#bytes.copy(bytes,at,
entry===0?0:this.#ends[entry-1],this.#ends[entry]),ends[code]=at,lines[code]=this.#lines[entry])}return{bytes:bytes.subarray(
0,at),ends,lines}}};function hashOf(bytes,from,to){let hash=-2128831035;for(let at=from;at<to;at++)hash=Math.imul(hash^bytes[at],
16777619);return hash}function unpackStrings(packed){let bytes=Buffer.from(packed.bytes.buffer,packed.bytes.byteOffset,packed.
bytes.byteLength);return Array.from(packed.ends,(to,s)=>bytes.toString("utf8",s===0?0:packed.ends[s-1],to))}var SKIP=0,AUTO=1,NUMBER=2,TIME=3,STRINGS=4,OVERFLOW=5,CsvColumns=class{width;storage;numbers=[];codes=[];dictionaries;firstMissing;contradicted=new Set;expectedRows=0;#missing;#misfit;#capacity;constructor(storage,missing,capacity,room=[],misfit=null){
this.width=storage.length,this.#missing=missing,this.#misfit=misfit,this.#capacity=capacity,this.storage=Uint8Array.from(
[...storage,OVERFLOW]),this.firstMissing=new Int32Array(storage.length),this.dictionaries=storage.map(()=>new Dictionary(
missing)),storage.forEach((_,column)=>{let given=room[column]??null;this.numbers.push(given instanceof Float64Array?given:
new Float64Array(0)),this.codes.push(given instanceof Int32Array?given:new Int32Array(0)),given===null&&this.#makeRoom(column,
0)})}reserve(rows,kept){rows<=this.#capacity||(this.#capacity=Math.max(1024,rows,Math.ceil(kept*1.25),Math.ceil(this.expectedRows*
1.05)),this.storage.forEach((_,column)=>{this.#makeRoom(column,kept)}))}store(bytes,from,to,column,row,line){let storage=this.
storage[column];if(storage===SKIP)return;if(storage===STRINGS){let code=this.dictionaries[column].code(bytes,from,to,line);
code===-1&&this.noteMissing(column,line),this.codes[column][row]=code;return}let number=storage===TIME?Number.NaN:parseNumber(
bytes,from,to),value=storage===NUMBER||!Number.isNaN(number)?number:parseTimestamp(bytes,from,to);storage!==AUTO&&!Number.
isNaN(value)?this.numbers[column][row]=value:from===to||isMissing(bytes,from,to,this.#missing)?(this.noteMissing(column,
line),storage!==AUTO&&(this.numbers[column][row]=Number.NaN)):storage===AUTO?(this.storage[column]=Number.isNaN(number)?
Number.isNaN(value)?STRINGS:TIME:NUMBER,this.#makeRoom(column,0),this.numbers[column].fill(Number.NaN,0,row),this.codes[column].
fill(-1,0,row),this.store(bytes,from,to,column,row,line)):this.#misfit!==null?(this.#misfit(column,bytes,from,to,line),this.
numbers[column][row]=Number.NaN):(this.contradicted.add(column),this.storage[column]=SKIP)}noteMissing(column,line){let first=this.
firstMissing[column];(first===0||line<first)&&(this.firstMissing[column]=line)}#makeRoom(column,kept){let storage=this.storage[column];
if(storage===NUMBER||storage===TIME){let larger=new Float64Array(this.#capacity);larger.set(this.numbers[column].subarray(
0,kept)),this.numbers[column]=larger}else if(storage===STRINGS){let larger=new Int32Array(this.#capacity);larger.set(this.
codes[column].subarray(0,kept)),this.codes[column]=larger}}};var csvWasm="AGFzbQEAAAABIARgAABgCX9/f39/f39/fwBgBH9/f38Bf2AFf39/f38AAg8BA2VudgZtZW1vcnkCAAEDBQQAAQIDBj0MfwFBAAt/AUEAC38\
BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB0MIBGhlYXADAARyb3dzAwkKZXhjZXB0aW9ucwMKBGxpbmUDCwVzZXR\
VcAABBHNjYW4AAgVsZWFybgADBm1lbW9yeQIACAEADAEMCqIXBAcAQfAJJAALKgAgACQBQeMJIAE6AAAgAiQCIAMkAyAEJAQgBSQFIAYkBiAHJAcgCCQIC/M\
TBAN+F38Eewh8IwEhFCMCIRIjBCERIwZBA3QhEEHjCS0AACETIAMhCyAAIggiHf0ABAAiHkHgCf0HAAAiIf0jIB5B4Qn9BwAAIiD9I/1QIB5B4wn9BwAAIh/\
9I/1Q/WStIB39AAQQIh4gIf0jIB4gIP0j/VAgHiAf/SP9UP1krUIQhoQgHf0ABCAiHiAh/SMgHiAg/SP9UCAeIB/9I/1Q/WStQiCGhCAd/QAEMCIeICH9IyA\
eICD9I/1QIB4gH/0j/VD9ZK1CMIaEIQQDQCAaIwZIIAIgCEtxIwggByAUakpxBEACQCAILQAAIQAgFEEBSgR/IABBDUYgAEEKRnIFQQALDQAgCCEDIAchAEE\
BIRZBACEbIwUhFQNAAkBBACEXIAMiDS0AAEEiRwR+A0AgBFAEQCAdQUBrIh39AAQAIh5B4An9BwAAIiH9IyAeQeEJ/QcAACIg/SP9UCAeQeMJ/QcAACIf/SP\
9UP1krSAd/QAEECIeICH9IyAeICD9I/1QIB4gH/0j/VD9ZK1CEIaEIB39AAQgIh4gIf0jIB4gIP0j/VAgHiAf/SP9UP1krUIghoQgHf0ABDAiHiAh/SMgHiA\
g/SP9UCAeIB/9I/1Q/WStQjCGhCEEDAELCyAdIAR6p2oiAyEMIAMtAAAhGSAEIARCAX2DBSANQQFqIg0hAwNAQQAhHANAIBxFBEAgA/0ABAAiHkHgCf0HAAD\
9IyAeQeEJ/QcAAP0j/VAgHkHiCf0HAAD9I/1Q/WQhHCADQRBqIQMMAQsLIBxoIANBEGtqIgMtAAAhHANAIBxBIkcEQCAWQQFqIBYgHEEKRgR/QQEFIBxBDUY\
EfyADLQABQQpHBUEACwsbIRYgA0EBaiIDLQAAIRwMAQsLIAEgA00Ef0EBBSADLQABQSJHC0UEQEEBIRcgA0ECaiEDDAELCyADIgxBAWoiAy0AACEZIAEgA00\
Ef0EBBSAZQQpHIBMgGUdxIBlBDUdxCwRAQX4hGwwCCyADQQFqIB1rIglBwABJBH4gBCAJrSIEiCAEhgUgA0EBaiId/QAEACIeQeAJ/QcAACIh/SMgHkHhCf0\
HAAAiIP0j/VAgHkHjCf0HAAAiH/0j/VD9ZK0gHf0ABBAiHiAh/SMgHiAg/SP9UCAeIB/9I/1Q/WStQhCGhCAd/QAEICIeICH9IyAeICD9I/1QIB4gH/0j/VD\
9ZK1CIIaEIB39AAQwIh4gIf0jIB4gIP0j/VAgHiAf/SP9UP1krUIwhoQLCyEEIBIgG2otAAAiCUECRgRAIAwgDUYEQEQAAAAAAAD4fyEiBUIAIQZBACEKQQA\
hGAJAIAwgDS0AAEEtRiIPIA1qIg5rIhxBEEoEQEQAAAAAAAD4fyEiIBxBFkoNAQNAIBxBEEoEQCAOLQAAQTBrIglBCU0EQCAJrSAGQgp+fCEGBSAYRSAJQX5\
GcUUNBEEBIRggHEEBayEKCyAcQQFrIRwgDkEBaiEODAELCyAGQucHVg0BCyAYQQFrIA79AAQAQdgJ/QcAAP1xIh5B2Qn9BwAA/SP9ZEEBIBx0QQFrcXEiDmg\
gHCAOGyEJIB5BgAj9AAQAIBwgDkEAR2siDkEQa/0P/W4iHiAeIAn9D/0r/XEgHv0MAAAAAAAAAAAAAAAAAAAAAP0l/VD9DiEeRAAAAAAAAPh/ISIgDkEATAR\
/QQEFIB5B2gn9BwAA/Sj9UwsNACAeQd4J/QgBAP1OQdwJ/QgBAP2VASAeQQj9jQH9jgFByAn9AAQA/boBIh79GwJBkM4AbCAe/RsDaqwgHv0bAEGQzgBsIB7\
9GwFqrEKAwtcvfnwhBSAKIA4gCWsgGBshCSAGQgBSBEAgBSAGQoCAhP6m3uERQoCAmqbqr+MBIA5BEEYbfnwhBQsgBbkhIiAFQoCAgICAgIAQVgR8IAW6Iik\
gCUEDdEGQCGorAwAiKKMiJSAooiEkICggKEQAAAACAACgQaIiIiAiICihoSInoSEjICUgJUQAAAACAACgQaIiIiAiICWhoSImoSEiICUgKSAkoSAmICeiICS\
hICYgI6KgICIgJ6KgICIgI6KgoSAFICn8B325oCAooyIjoCIiRAAAAAAAAPh/ICIgIyAiICWhoUQAAQAAAADwP6KgICJhGwUgCUEASgR8ICIgCUEDdEGQCGo\
rAwCjBSAiCwsiIpogIiAPGyEiCwsgFSAaQQN0aiAiOQMAICIgImIEQCAMIA1HBEAgACIJQQFqIQAjByAJQRRsaiIJIA02AgAgCSAMNgIEIAkgG0EBdCAXajY\
CCCAJIBo2AgwgCSALNgIQBSABIANLBEAjAyAbQQJ0aiIJKAIARQRAIAkgCzYCAAsLCwsFIAlBBEYEQEF/IQogDCANRwRAIBEgG0ECdGooAgAiCUUgDCANayI\
KQSBKcgR/QX4FIA39AAQAQYAI/QAEACIfIAr9D/0l/U4iHv0dAUIdiSAe/R0AhULNmdbq/vrrqH9+IQUgHiAe/VEhICAKIBdBBnRqIQ8gCSAKQRBKBH4gBSA\
N/QAEECAfIApBEGv9D/0l/U4iIP0dAIUgIP0dAUIdiYVC09iX1OG/rudEfgUgBQtCKIinQf8PcUEobGohCgNAAkAgCigCICIORQ0AIAr9AAQAIB79USAK/QA\
EECAg/VH9UP1TRSAOIA9GcQ0AIApBKGoiCiAJQYCABWpGBEAgCSEKCwwBCwsgCigCIAR/IAooAiQFQX4LCyIKQX5GBEAjByAAQRRsaiIJIA02AgAgCSAMNgI\
EIAkgG0EBdCAXajYCCCAJIBo2AgwgCSALNgIQIABBAWohAAsFIAEgA0sEQCMDIBtBAnRqIgkoAgBFBEAgCSALNgIACwsLIBUgGkECdGogCjYCAAUgCUEFRgR\
/QX4hGwwDBSAJBH8jByAAQRRsaiIJIA02AgAgCSAMNgIEIAkgG0EBdCAXajYCCCAJIBo2AgwgCSALNgIQIABBAWoFIAALCyEACwsgEyAZRw0AIBtBAWohGyA\
DQQFqIQMgECAVaiEVDAELCyAbQQFqIBRHIAEgA01yDQAgGUENRgRAIANBAWoiCSABTw0BIAMtAAFBCkYEQCAJIQMDQCAEUARAIB1BQGsiHf0ABAAiHkHgCf0\
HAAAiIf0jIB5B4Qn9BwAAIiD9I/1QIB5B4wn9BwAAIh/9I/1Q/WStIB39AAQQIh4gIf0jIB4gIP0j/VAgHiAf/SP9UP1krUIQhoQgHf0ABCAiHiAh/SMgHiA\
g/SP9UCAeIB/9I/1Q/WStQiCGhCAd/QAEMCIeICH9IyAeICD9I/1QIB4gH/0j/VD9ZK1CMIaEIQQMAQsLIAQgBEIBfYMhBAsLIANBAWohCCAAIQcgGkEBaiE\
aIAsgFmohCwwCCwsLIBokCSAHJAogCyQLIAgL9wIDBH8DewF+IAIgAWsiBUUjBCAAQQJ0aigCACIARXIgBUEgSnIEQA8LIABBgIAFaiIGKAIAQYAITwRADws\
gAf0ABABBgAj9AAQAIgsgBf0P/SX9TiIJ/R0BQh2JIAn9HQCFQs2Z1ur++uuof34hDCAJIAn9USEKIAUgA0EGdGohByAAIAVBEEoEfiAMIAH9AAQQIAsgBUE\
Qa/0P/SX9TiIK/R0AhSAK/R0BQh2JhULT2JfU4b+u50R+BSAMC0IoiKdB/w9xQShsaiECA0ACQCACKAIgIghFDQAgAv0ABAAgCf1RIAL9AAQQIAr9Uf1Q/VN\
FIAcgCEZxDQAgAkEoaiICIABBgIAFakYEQCAAIQILDAELCyACKAIgBEAPCyACIAH9AAQAQYAI/QAEACAF/Q/9Jf1O/QsEACACIAH9AAQQQYAI/QAEACAFQRB\
r/Q/9Jf1O/QsEECACIAUgA0EGdGo2AiAgAiAENgIkIAYgBigCAEEBajYCAAsLrQIMAEGACAsQAAECAwQFBgcICQoLDA0ODwBBkAgLuAEAAAAAAADwPwAAAAA\
AACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBp\
tQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEHICQsQZAA\
BAGQAAQBkAAEAZAABAABB2AkLATAAQdkJCwH+AEHaCQsBCQBB3AkLAgoAAEHeCQsC/wAAQeAJCwEKAEHhCQsBDQBB4gkLASIAQeMJCwEA";var PAGE_BYTES=65536,CELL_BYTES=1<<21,TABLE_BYTES=2048*40+8,MOST_TABLES=128,EXCEPTIONS=32768,BLOCK_SLACK=160,compiled;function csvModule(){
return compiled??=new WebAssembly.Module(Buffer.from(csvWasm,"base64")),compiled}var CsvKernel=class{kinds;missing;bytes;blockAt;exceptionList;#memory=new WebAssembly.
Memory({initial:1});#exports;#rowLimit;#width;#at;constructor(module,columns,blockBytes){let{exports}=new WebAssembly.Instance(
module,{env:{memory:this.#memory}});this.#exports=exports;let width=columns.kinds.length-1;this.#width=width,this.#rowLimit=
Math.max(16,Math.min(4096,Math.floor(CELL_BYTES/8/width)));let free=this.#exports.heap.value,take=bytes=>{let at=free;return free=
free+bytes+15&-16,at},kinds=take(width+1),missing=take(4*width),tables=take(4*width),cells=take(8*width*this.#rowLimit),
exceptions=take(20*(EXCEPTIONS+width)),given=Array.from(columns.kinds.subarray(0,width),kind=>kind===4),count=0,addresses=given.
map(wanted=>wanted&&count++<MOST_TABLES?take(TABLE_BYTES):0);this.blockAt=take(0),this.#at={kinds,missing,cells,exceptions,
tables:addresses},this.grow(blockBytes),this.kinds.set(columns.kinds),new Int32Array(this.#memory.buffer,tables,width).set(
addresses),this.#exports.setUp(width,columns.delimiter,kinds,missing,tables,cells,this.#rowLimit,exceptions,EXCEPTIONS+width)}forget(){
this.missing.fill(0);for(let at of this.#at.tables)at!==0&&this.bytes.fill(0,at,at+TABLE_BYTES)}grow(blockBytes){let wanted=this.
blockAt+blockBytes+BLOCK_SLACK-this.#memory.buffer.byteLength;wanted>0&&this.#memory.grow(Math.ceil(wanted/PAGE_BYTES));
let{buffer}=this.#memory;this.bytes=Buffer.from(buffer),this.kinds=new Uint8Array(buffer,this.#at.kinds,this.#width+1),this.
missing=new Int32Array(buffer,this.#at.missing,this.#width),this.exceptionList=new Int32Array(buffer,this.#at.exceptions,
5*(EXCEPTIONS+this.#width))}scan(from,end,stop,line){return this.bytes[end]=10,this.bytes[end+1]=34,this.#exports.scan(from,
end,stop,line)}get rows(){return this.#exports.rows.value}get exceptions(){return this.#exports.exceptions.value}get line(){
return this.#exports.line.value}get full(){return this.rows===this.#rowLimit||this.exceptions>=EXCEPTIONS}numbers(column){
return new Float64Array(this.#memory.buffer,this.#at.cells+column*this.#rowLimit*8,this.rows)}codes(column){return new Int32Array(
this.#memory.buffer,this.#at.cells+column*this.#rowLimit*8,this.rows)}learn(column,from,to,doubled,code){this.#exports.learn(
column,from,to,doubled,code)}};import{isUtf8}from"node:buffer";function checkText(run){let fault=textFault(run);if(fault!==null)throw fault}function earlierFault(fault,run){if(!(fault instanceof
LineFault))return fault;let other=textFault({...run,to:wholeCharacters(run)});return other!==null&&other.line<=fault.line?
other:fault}function textFault({bytes,from,to,line,offset}){let run=bytes.subarray(from,to),zero=run.indexOf(0),invalid=isUtf8(
run)?-1:firstInvalid(bytes,from,to)-from;if(zero===-1&&invalid===-1)return null;let isZero=zero!==-1&&(invalid===-1||zero<
invalid),at=isZero?zero:invalid,value=run[at].toString(16).padStart(2,"0");return new LineFault(line+countNewlines(bytes,
from,from+at),`the byte 0x${value} at offset ${offset+at} is not ${isZero?"text":"UTF-8"}`,isZero?'give a text file; if \
it is UTF-16, set "encoding": "utf-16le" for the source':'save the file as UTF-8, or set "encoding": "latin1" for the so\
urce')}function wholeCharacters({bytes,from,to}){for(let at=to-1;at>=Math.max(from,to-3);at--){let byte=bytes[at];if((byte&
192)!==128)return byte>=192?at:to}return to}function firstInvalid(bytes,from,to){let at=from;for(;at<to;){let border=Math.
min(to,at+1024);for(;border>at&&border<to&&(bytes[border]&192)===128;)border--;if(border===at||!isUtf8(bytes.subarray(at,
border)))break;at=border}for(;at<to;){let lead=bytes[at],length=lead<128?1:lead<224?2:lead<240?3:4;if(at+length>to||!isUtf8(
bytes.subarray(at,at+length)))return at;at+=length}return at}function countNewlines(bytes,from,to){let count=0;for(let at=from;at<
to;at++)(bytes[at]===10||bytes[at]===13&&bytes[at+1]!==10)&&count++;return count}function columnAt(bytes,from,at){let start=at;for(;start>from&&bytes[start-1]!==10&&bytes[start-1]!==13;)start--;return bytes.
toString("utf8",start,at).length+1}function raggedRow(line,column,found,expected){return new LineFault(line,`the row has\
 ${found} ${found===1?"cell":"cells"}, the header has ${expected}`,"a cell that contains the delimiter or a line break m\
ust stand in double quotes",column)}function unclosedQuote(line,column){return new LineFault(line,"the quote opened here\
 is never closed","close it, or write a quote inside a quoted cell twice",column)}function textAfterQuote(line,column){return new LineFault(
line,"a quoted cell goes on after its closing quote","write a quote inside a quoted cell twice",column)}function readRecord(bytes,from,end,final,delimiter){let cells=[],lines=0,at=from;for(;;){let cell="";if(bytes[at]===34&&
at<end){let openQuote={line:lines,at},piece=++at;for(;;at++){if(at>=end)return final?{cells:[...cells,cell],next:end,lines,
openQuote}:null;let byte=bytes[at];if((byte===10||byte===13&&bytes[at+1]!==10)&&lines++,byte===34){if(cell+=bytes.toString(
"utf8",piece,at),at+1>=end||bytes[at+1]!==34)break;piece=++at}}at++}let plain=at;for(;at<end&&bytes[at]!==delimiter&&bytes[at]!==
10&&bytes[at]!==13;)at++;if(cells.push(cell+bytes.toString("utf8",plain,at)),at<end&&bytes[at]===delimiter)at++;else break}
if(at>=end)return final?{cells,next:end,lines,openQuote:null}:null;if(bytes[at]===13){if(at+1>=end&&!final)return null;at+
1<end&&bytes[at+1]===10&&at++}return{cells,next:at+1,lines:lines+1,openQuote:null}}var LF=10,CR=13,QUOTE=34,RowScanner=class{rows=0;line;#columns;#delimiter;#newlines=0;#rowAt=0;constructor(columns,delimiter,line){
this.#columns=columns,this.#delimiter=delimiter,this.line=line}scan(bytes,from,end,stop,final){bytes[end]=LF,bytes[end+1]=
QUOTE;let width=this.#columns.width,delimiter=this.#delimiter,at=from;for(;at<stop;){let start=at;this.#rowAt=at;let column=0;
this.#newlines=0;let blank=width>1&&(bytes[at]===LF||bytes[at]===CR);if(!blank)for(this.#columns.reserve(this.rows+1,this.
rows),at=this.#cell(bytes,at,end,final,column);bytes[at]===delimiter;)at=this.#cell(bytes,at+1,end,final,++column);let ended=at;
if(at=afterNewline(bytes,at,end,final),at===-1)return start;if(!blank){if(column+1!==width)throw raggedRow(this.line,this.#columnAt(
bytes,ended),column+1,width);this.rows++}this.line+=1+this.#newlines}return at}#columnAt(bytes,at){return this.#newlines>
0?null:columnAt(bytes,this.#rowAt,at)}#cell(bytes,from,end,final,column){let delimiter=this.#delimiter;if(this.#columns.
storage[column]===OVERFLOW){let rest=readRecord(bytes,from,end,final,delimiter);if(rest===null)return end+1;throw raggedRow(
this.line,this.#columnAt(bytes,from),column+rest.cells.length,column)}if(bytes[from]===QUOTE&&from<end)return this.#quotedCell(
bytes,from+1,end,final,column);let to=from;for(let byte=bytes[to];byte!==delimiter&&byte!==LF&&byte!==CR;)byte=bytes[++to];
return(to<end||final)&&this.#columns.store(bytes,from,to,column,this.rows,this.line),to}#quotedCell(bytes,from,end,final,column){
let opened=this.line+this.#newlines,doubled=!1,to=from;for(;;to+=2){for(let byte=bytes[to];byte!==QUOTE;byte=bytes[++to])
(byte===LF||byte===CR&&bytes[to+1]!==LF)&&this.#newlines++;if(to+1>=end||bytes[to+1]!==QUOTE)break;doubled=!0}if(to>=end){
if(final)throw unclosedQuote(opened,columnAt(bytes,this.#rowAt,from-1));return end+1}let next=bytes[to+1];if(next!==this.#delimiter&&
next!==LF&&next!==CR)throw textAfterQuote(this.line+this.#newlines,columnAt(bytes,this.#rowAt,to+1));if(to+1<end||final){
let cell=doubled?withoutDoubledQuotes(bytes,from,to):bytes;this.#columns.store(cell,doubled?0:from,doubled?cell.length:to,
column,this.rows,this.line)}return to+1}};function withoutDoubledQuotes(bytes,from,to){return Buffer.from(bytes.toString(
"latin1",from,to).replaceAll('""','"'),"latin1")}function afterNewline(bytes,at,end,final){return at>=end?final&&at===end?
end:-1:bytes[at]!==CR?at+1:at+1<end?bytes[at+1]===LF?at+2:at+1:final?end:-1}var FIRST_BYTES=16384,BlockScanner=class{columns;#delimiter;#rows;#kernel;#bytes;#blockAt;#longestRow;#capacity;#filled=0;#offset;#ended=!1;constructor(columns,options){
let{delimiter,blockBytes,kernel}=options;this.columns=columns,this.#delimiter=delimiter,this.#rows=new RowScanner(columns,
delimiter,options.line),this.#kernel=kernel&&new CsvKernel(kernel,{delimiter,kinds:columns.storage},blockBytes),this.#longestRow=
options.longestRow,this.#capacity=blockBytes,this.#bytes=this.#kernel?.bytes??Buffer.allocUnsafeSlow(blockBytes+BLOCK_SLACK),
this.#blockAt=this.#kernel?.blockAt??0,this.#offset=options.offset}get rows(){return this.#rows.rows}get line(){return this.#rows.
line}get offset(){return this.#offset}async scanBlock(read,stop){await this.#fill(read);let from=this.#blockAt,end=from+
this.#filled,run={bytes:this.#bytes,from,to:end,line:this.#rows.line,offset:this.#offset},next;try{next=this.#scan(end,Math.
min(end,from+stop-this.#offset))}catch(fault){throw earlierFault(fault,run)}return checkText({...run,to:next}),next===from&&
!this.#ended&&this.#offset<stop&&this.#grow(),this.#bytes.copyWithin(from,next,end),this.#filled=end-next,this.#offset+=
next-from,this.#offset<stop&&!(this.#ended&&this.#filled===0)}beginAnew(columns){this.columns=columns,this.#rows=new RowScanner(
columns,this.#delimiter,this.#rows.line),this.#kernel?.forget()}async#fill(read){for(;this.#filled<this.#capacity&&!this.#ended;){
let count=await read(this.#bytes,this.#blockAt+this.#filled,this.#capacity-this.#filled);this.#filled+=count,this.#ended=
count===0}}#scan(end,stop){let at=this.#blockAt;for(;at<stop;){if(this.#kernel!==null){let upTo2=this.#rows.rows===0?Math.
min(stop,at+FIRST_BYTES):stop;if(at=this.#kernel.scan(at,end,upTo2,this.#rows.line),this.#take(this.#kernel),this.#kernel.
full||at>=upTo2)continue}let upTo=this.#kernel===null?stop:at+1,next=this.#rows.scan(this.#bytes,at,end,upTo,this.#ended);
if(next===at||this.#kernel===null)return next;at=next}return at}#take(kernel){let{columns}=this,base=this.#rows.rows;columns.
reserve(base+kernel.rows,base);for(let column=0;column<columns.width;column++){let storage=columns.storage[column];storage===
NUMBER?columns.numbers[column].set(kernel.numbers(column),base):storage===STRINGS&&columns.codes[column].set(kernel.codes(
column),base),kernel.missing[column]!==0&&columns.noteMissing(column,kernel.missing[column])}let list=kernel.exceptionList;
for(let e=0,end=5*kernel.exceptions;e<end;e+=5)this.#takeException(kernel,list[e],list[e+1],list[e+2],base+list[e+3],list[e+
4]);kernel.kinds.set(columns.storage),this.#rows.rows+=kernel.rows,this.#rows.line=kernel.line}#takeException(kernel,from,to,tagged,row,line){
let column=tagged>>1,doubled=tagged&1,{columns}=this;if(doubled===1){let cell=withoutDoubledQuotes(this.#bytes,from,to);
columns.store(cell,0,cell.length,column,row,line)}else columns.store(this.#bytes,from,to,column,row,line);columns.storage[column]===
STRINGS&&kernel.learn(column,from,to,doubled,columns.codes[column][row])}#grow(){if(this.#capacity>=this.#longestRow){let{
line}=this;throw this.#rows.scan(this.#bytes,this.#blockAt,this.#blockAt+this.#filled,this.#blockAt+1,!0),new LineFault(
line,`the row is longer than ${this.#longestRow} bytes`)}if(this.#capacity*=2,this.#kernel!==null)this.#kernel.grow(this.#capacity),
this.#bytes=this.#kernel.bytes;else{let larger=Buffer.allocUnsafeSlow(this.#capacity+BLOCK_SLACK);this.#bytes.copy(larger,
0,0,this.#filled),this.#bytes=larger}}};export{MISSING_WORDS,missingWords,numberIn,parseTimestampText,inspectFile,PlainFile,GzipFile,changedFile,LineFault,unpackStrings,
SKIP,AUTO,NUMBER,TIME,STRINGS,CsvColumns,csvModule,checkText,columnAt,unclosedQuote,readRecord,BlockScanner};
