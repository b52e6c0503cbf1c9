import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{__commonJS,__toESM}from"./chunk-5EUT3UWG.js";var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports){"use strict";exports.__esModule=!0;exports.
distance=exports.closest=void 0;var peq=new Uint32Array(65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<
n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+
pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=
0;return sc},myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),
i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+
start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>
i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|
0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)
peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,start=j*32,vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(
k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|
mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^
mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=
0;return score},distance2=function(a,b){if(a.length<b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=
32?myers_32(a,b):myers_x(a,b)};exports.distance=distance2;var closest=function(str,arr){for(var min_distance=1/0,min_index=0,
i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};
exports.closest=closest}});var import_fastest_levenshtein=__toESM(require_mod(),1);function nearest(word,known){let plain=name=>name.toLowerCase().
replaceAll(/[-_\s]/g,""),best,least=Number.POSITIVE_INFINITY;for(let name of known){let edits=(0,import_fastest_levenshtein.distance)(
plain(word),plain(name));edits<least&&([best,least]=[name,edits])}return least<=Math.max(word.length>=4?2:1,Math.floor(word.
length/3))?best:void 0}var INVISIBLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,SHORT={"\n":"\
\\n","\r":"\\r","	":"\\t"};function escaped(character){return SHORT[character]??`\\u{${character.codePointAt(0).toString(
16)}}`}function keepLines(character){return character===`
`||character==="	"?character:escaped(character)}function head(text,length){let last=text.charCodeAt(length-1);return text.
slice(0,last>=55296&&last<=56319&&text.length>length?length-1:length)}function cut(text,maxLength){return text.length<=maxLength?
text:`${head(text,maxLength-1)}…`}function withoutCommand(line){return line.replaceAll("#[","#\\u{5b}").replace(/^(\s*):/,
"$1\\u{3a}")}function plainLine(value,maxLength=300){return cut(withoutCommand(head(value,maxLength+2).replace(INVISIBLE,
escaped)),maxLength)}function plainText(value){return value.replaceAll(`\r
`,`
`).replace(INVISIBLE,keepLines).split(`
`).map(withoutCommand).join(`
`)}function plainJson(text){let unit=code=>`\\u${code.charCodeAt(0).toString(16).padStart(4,"0")}`;return text.replace(INVISIBLE,
found=>found===`
`||found==="	"?found:found.split("").map(unit).join("")).replaceAll("#[","#\\u005b")}function longestBacktickRun(text){let longest=0;
for(let run of text.matchAll(/`+/g))longest=Math.max(longest,run[0].length);return longest}function markdownCode(value,maxLength=200){
let text=plainLine(value,maxLength).replaceAll("|","\\u{7c}");if(text==="")return'`""`';let fence="`".repeat(longestBacktickRun(
text)+1),space=/^`|`$|^ .* $/.test(text)?" ":"";return`${fence}${space}${text}${space}${fence}`}var HARMLESS=/^[A-Za-z][A-Za-z0-9]*(?:(?:[ _]|-(?=[A-Za-z]))[A-Za-z0-9]+)*$/,
COMMIT=/(?<![A-Za-z0-9])[0-9a-f]{7,64}(?![A-Za-z0-9])/gi;function markdownText(value,maxLength=200){return value.length<=
maxLength&&HARMLESS.test(value)&&value.search(COMMIT)===-1?value:markdownCode(value,maxLength)}function titleText(value,maxLength=200){let quiet=head(value,4*maxLength).replace(INVISIBLE," ").replace(/[^\p{L}\p{M}\p{N} _.,%()/+='"-]/gu,
" ").replace(/^[^\p{L}\p{N}]+/u,"").replace(/^(\d+)[.)]/,"$1 ").replace(/\bGH-(?=\d)/gi,"GH ").replace(/\bwww\./gi,"www ").
replace(COMMIT,commit=>`${commit.slice(0,6)}…`).replace(/\s+/g," ").trim();return quiet===""?"(unnamed)":cut(quiet,maxLength)}
var NUMBER=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,FORMULA=/^[\s"'`;,|\p{Cc}\p{Cf}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
function csvCell(value){if(typeof value=="number")return Number.isFinite(value)?String(value):"";if(value===null)return"";
if(typeof value=="boolean"||NUMBER.test(value))return String(value);let text=FORMULA.test(value)?`'${value}`:value;return text===
value&&!/[",;\s]/.test(text)?text:`"${text.replaceAll('"','""')}"`}function logCommandValue(value){return value.replaceAll(
"%","%25").replace(INVISIBLE,c=>c===`
`?"%0A":c==="\r"?"%0D":escaped(c))}function logCommandProperty(value){return logCommandValue(value).replaceAll(":","%3A").
replaceAll(",","%2C")}var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function markupText(value,maxLength=1e3){
return plainLine(value,maxLength).replace(/[&<>"']/g,character=>ENTITIES[character])}function showJson(value,longest=60){return plainLine(jsonOf(value)??String(value),longest)}function jsonOf(value){try{return JSON.
stringify(value)}catch{return typeof value=="bigint"?`${value}n`:Object.prototype.toString.call(value)}}import{createHash,randomBytes}from"node:crypto";import{closeSync,createReadStream,existsSync,fsyncSync,mkdirSync,openSync,
renameSync,rmSync,statSync,writeSync}from"node:fs";import{basename,dirname,join,resolve}from"node:path";import{pipeline}from"node:stream/promises";
function sha256(data){return createHash("sha256").update(data).digest("hex")}async function sha256File(path){let hash=createHash(
"sha256");return await pipeline(createReadStream(path,{highWaterMark:1<<20}),hash),hash.digest("hex")}function writeFully(fd,data){
for(let done=0;done<data.length;)done+=writeSync(fd,data,done)}function writeFileAtomic(path,data,isDurable=!0){let folder=dirname(
path);makeFolders(folder);let temporary=join(folder,`.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);try{let fd=openSync(
temporary,"wx",420);try{writeFully(fd,typeof data=="string"?Buffer.from(data):data),isDurable&&fsyncSync(fd)}finally{closeSync(
fd)}renameSync(temporary,path)}catch(cause){throw rmSync(temporary,{force:!0}),cause}isDurable&&syncFolder(folder)}function makeFolders(path){
let missing=[];for(let folder=resolve(path);!existsSync(folder);folder=dirname(folder))missing.push(folder);for(let folder of missing.
toReversed())try{mkdirSync(folder)}catch(error){if(error.code!=="EEXIST")throw error}return missing.length===0&&!statSync(
path).isDirectory()&&mkdirSync(path),missing.at(-1)}function syncFolder(folder){if(process.platform==="win32")return;let fd=openSync(
folder,"r");try{fsyncSync(fd)}finally{closeSync(fd)}}export{nearest,plainLine,plainText,plainJson,markdownCode,markdownText,titleText,csvCell,logCommandValue,logCommandProperty,
markupText,showJson,sha256,sha256File,writeFully,writeFileAtomic,makeFolders,syncFolder};
