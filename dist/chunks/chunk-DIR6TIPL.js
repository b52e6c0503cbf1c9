import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var INVISIBLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,SHORT={"\n":"\
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
return plainLine(value,maxLength).replace(/[&<>"']/g,character=>ENTITIES[character])}export{plainLine,plainText,plainJson,markdownCode,markdownText,titleText,csvCell,logCommandValue,logCommandProperty,markupText};
