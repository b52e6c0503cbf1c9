import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var WITHIN=1/Math.PI,DIGITS=4;function isRange(dimension){return!Array.isArray(dimension)}function gridValues(dimension){
if(!isRange(dimension))return dimension;let places=Array.from({length:5},(_,i)=>valueAt(dimension,i/4));return[...new Set(
places)]}function gridSize(space){return Object.values(space).reduce((product,dimension)=>product*gridValues(dimension).
length,1)}function valueAt({min,max,log=!1,integer=!1},place){let value=log?Math.exp(Math.log(min)+place*(Math.log(max)-
Math.log(min))):min+place*(max-min),rounded=integer?Math.round(value):Number(value.toPrecision(DIGITS));return Math.min(
max,Math.max(min,rounded))}function placeOf({min,max,log=!1},value){return max===min?.5:log?Math.log(value/min)/Math.log(
max/min):(value-min)/(max-min)}function lies(value,dimension){return isRange(dimension)?typeof value!="number"||value<dimension.
min||value>dimension.max?!1:dimension.integer!==!0||Number.isInteger(value):dimension.some(each=>JSON.stringify(each)===
JSON.stringify(value))}function spaceFaults(space,check){return Object.entries(space).flatMap(([name,dimension])=>{let refused=(value,at)=>check(
{[name]:value}).filter(({path})=>path[0]===name).map(({path,...fault})=>({...fault,path:[name,...at,...path.slice(1)]}));
if(!isRange(dimension))return dimension.flatMap((value,i)=>refused(value,[i]));let{min,max}=dimension;if(typeof min!="nu\
mber"||typeof max!="number")return[];let wrong=rangeFaults(name,dimension);if(wrong.length===0&&wrong.push(...refused(min,
["min"]),...refused(max,["max"])),wrong.length>0)return wrong;let within=valueAt(dimension,WITHIN),found={...dimension};
return refused(within,[]).map(({path,expected})=>({path,found,expected:`a range of which each value is ${expected}, whic\
h ${within} is not`}))})}function rangeFaults(name,{min,max,log,integer}){let fault=(key,found,expected)=>[{path:[name,key],
found,expected}];return max>min?log===!0&&min<=0?fault("min",min,"a number above 0, since the scale is logarithmic"):integer!==
!0?[]:[["min",min],["max",max]].filter(([,end])=>!Number.isInteger(end)).flatMap(([key,end])=>fault(key,end,"a whole num\
ber, since the range is of whole numbers")):fault("max",max,`more than min, which is ${min}`)}export{isRange,gridValues,gridSize,valueAt,placeOf,lies,spaceFaults};
