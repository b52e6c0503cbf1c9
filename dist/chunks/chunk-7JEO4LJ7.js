import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{__commonJS,__export,__toESM}from"./chunk-5EUT3UWG.js";var require_topojson_client=__commonJS({"node_modules/topojson-client/dist/topojson-client.js"(exports,module){(function(global,factory){
typeof exports=="object"&&typeof module<"u"?factory(exports):typeof define=="function"&&define.amd?define(["exports"],factory):
(global=global||self,factory(global.topojson=global.topojson||{}))})(exports,function(exports2){"use strict";function identity7(x4){
return x4}function transform4(transform5){if(transform5==null)return identity7;var x02,y02,kx2=transform5.scale[0],ky2=transform5.
scale[1],dx=transform5.translate[0],dy=transform5.translate[1];return function(input,i){i||(x02=y02=0);var j=2,n=input.length,
output3=new Array(n);for(output3[0]=(x02+=input[0])*kx2+dx,output3[1]=(y02+=input[1])*ky2+dy;j<n;)output3[j]=input[j],++j;
return output3}}function bbox(topology){var t=transform4(topology.transform),key2,x02=1/0,y02=x02,x12=-x02,y12=-x02;function bboxPoint(p){
p=t(p),p[0]<x02&&(x02=p[0]),p[0]>x12&&(x12=p[0]),p[1]<y02&&(y02=p[1]),p[1]>y12&&(y12=p[1])}function bboxGeometry(o){switch(o.
type){case"GeometryCollection":o.geometries.forEach(bboxGeometry);break;case"Point":bboxPoint(o.coordinates);break;case"\
MultiPoint":o.coordinates.forEach(bboxPoint);break}}topology.arcs.forEach(function(arc4){for(var i=-1,n=arc4.length,p;++i<
n;)p=t(arc4[i],i),p[0]<x02&&(x02=p[0]),p[0]>x12&&(x12=p[0]),p[1]<y02&&(y02=p[1]),p[1]>y12&&(y12=p[1])});for(key2 in topology.
objects)bboxGeometry(topology.objects[key2]);return[x02,y02,x12,y12]}function reverse2(array7,n){for(var t,j=array7.length,
i=j-n;i<--j;)t=array7[i],array7[i++]=array7[j],array7[j]=t}function feature2(topology,o){return typeof o=="string"&&(o=topology.
objects[o]),o.type==="GeometryCollection"?{type:"FeatureCollection",features:o.geometries.map(function(o2){return feature$1(
topology,o2)})}:feature$1(topology,o)}function feature$1(topology,o){var id2=o.id,bbox2=o.bbox,properties=o.properties==
null?{}:o.properties,geometry=object2(topology,o);return id2==null&&bbox2==null?{type:"Feature",properties,geometry}:bbox2==
null?{type:"Feature",id:id2,properties,geometry}:{type:"Feature",id:id2,bbox:bbox2,properties,geometry}}function object2(topology,o){
var transformPoint=transform4(topology.transform),arcs=topology.arcs;function arc4(i,points2){points2.length&&points2.pop();
for(var a4=arcs[i<0?~i:i],k2=0,n=a4.length;k2<n;++k2)points2.push(transformPoint(a4[k2],k2));i<0&&reverse2(points2,n)}function point4(p){
return transformPoint(p)}function line4(arcs2){for(var points2=[],i=0,n=arcs2.length;i<n;++i)arc4(arcs2[i],points2);return points2.
length<2&&points2.push(points2[0]),points2}function ring(arcs2){for(var points2=line4(arcs2);points2.length<4;)points2.push(
points2[0]);return points2}function polygon(arcs2){return arcs2.map(ring)}function geometry(o2){var type2=o2.type,coordinates;
switch(type2){case"GeometryCollection":return{type:type2,geometries:o2.geometries.map(geometry)};case"Point":coordinates=
point4(o2.coordinates);break;case"MultiPoint":coordinates=o2.coordinates.map(point4);break;case"LineString":coordinates=
line4(o2.arcs);break;case"MultiLineString":coordinates=o2.arcs.map(line4);break;case"Polygon":coordinates=polygon(o2.arcs);
break;case"MultiPolygon":coordinates=o2.arcs.map(polygon);break;default:return null}return{type:type2,coordinates}}return geometry(
o)}function stitch(topology,arcs){var stitchedArcs={},fragmentByStart={},fragmentByEnd={},fragments=[],emptyIndex=-1;arcs.
forEach(function(i,j){var arc4=topology.arcs[i<0?~i:i],t;arc4.length<3&&!arc4[1][0]&&!arc4[1][1]&&(t=arcs[++emptyIndex],
arcs[emptyIndex]=i,arcs[j]=t)}),arcs.forEach(function(i){var e=ends(i),start=e[0],end=e[1],f,g;if(f=fragmentByEnd[start])
if(delete fragmentByEnd[f.end],f.push(i),f.end=end,g=fragmentByStart[end]){delete fragmentByStart[g.start];var fg=g===f?
f:f.concat(g);fragmentByStart[fg.start=f.start]=fragmentByEnd[fg.end=g.end]=fg}else fragmentByStart[f.start]=fragmentByEnd[f.
end]=f;else if(f=fragmentByStart[end])if(delete fragmentByStart[f.start],f.unshift(i),f.start=start,g=fragmentByEnd[start]){
delete fragmentByEnd[g.end];var gf=g===f?f:g.concat(f);fragmentByStart[gf.start=g.start]=fragmentByEnd[gf.end=f.end]=gf}else
fragmentByStart[f.start]=fragmentByEnd[f.end]=f;else f=[i],fragmentByStart[f.start=start]=fragmentByEnd[f.end=end]=f});function ends(i){
var arc4=topology.arcs[i<0?~i:i],p02=arc4[0],p1;return topology.transform?(p1=[0,0],arc4.forEach(function(dp){p1[0]+=dp[0],
p1[1]+=dp[1]})):p1=arc4[arc4.length-1],i<0?[p1,p02]:[p02,p1]}function flush(fragmentByEnd2,fragmentByStart2){for(var k2 in fragmentByEnd2){
var f=fragmentByEnd2[k2];delete fragmentByStart2[f.start],delete f.start,delete f.end,f.forEach(function(i){stitchedArcs[i<
0?~i:i]=1}),fragments.push(f)}}return flush(fragmentByEnd,fragmentByStart),flush(fragmentByStart,fragmentByEnd),arcs.forEach(
function(i){stitchedArcs[i<0?~i:i]||fragments.push([i])}),fragments}function mesh2(topology){return object2(topology,meshArcs.
apply(this,arguments))}function meshArcs(topology,object3,filter3){var arcs,i,n;if(arguments.length>1)arcs=extractArcs(topology,
object3,filter3);else for(i=0,arcs=new Array(n=topology.arcs.length);i<n;++i)arcs[i]=i;return{type:"MultiLineString",arcs:stitch(
topology,arcs)}}function extractArcs(topology,object3,filter3){var arcs=[],geomsByArc=[],geom;function extract0(i){var j=i<
0?~i:i;(geomsByArc[j]||(geomsByArc[j]=[])).push({i,g:geom})}function extract1(arcs2){arcs2.forEach(extract0)}function extract2(arcs2){
arcs2.forEach(extract1)}function extract3(arcs2){arcs2.forEach(extract2)}function geometry(o){switch(geom=o,o.type){case"\
GeometryCollection":o.geometries.forEach(geometry);break;case"LineString":extract1(o.arcs);break;case"MultiLineString":case"\
Polygon":extract2(o.arcs);break;case"MultiPolygon":extract3(o.arcs);break}}return geometry(object3),geomsByArc.forEach(filter3==
null?function(geoms){arcs.push(geoms[0].i)}:function(geoms){filter3(geoms[0].g,geoms[geoms.length-1].g)&&arcs.push(geoms[0].
i)}),arcs}function planarRingArea(ring){for(var i=-1,n=ring.length,a4,b10=ring[n-1],area5=0;++i<n;)a4=b10,b10=ring[i],area5+=
a4[0]*b10[1]-a4[1]*b10[0];return Math.abs(area5)}function merge5(topology){return object2(topology,mergeArcs.apply(this,
arguments))}function mergeArcs(topology,objects){var polygonsByArc={},polygons=[],groups=[];objects.forEach(geometry);function geometry(o){
switch(o.type){case"GeometryCollection":o.geometries.forEach(geometry);break;case"Polygon":extract(o.arcs);break;case"Mu\
ltiPolygon":o.arcs.forEach(extract);break}}function extract(polygon){polygon.forEach(function(ring){ring.forEach(function(arc4){
(polygonsByArc[arc4=arc4<0?~arc4:arc4]||(polygonsByArc[arc4]=[])).push(polygon)})}),polygons.push(polygon)}function area5(ring){
return planarRingArea(object2(topology,{type:"Polygon",arcs:[ring]}).coordinates[0])}return polygons.forEach(function(polygon){
if(!polygon._){var group2=[],neighbors2=[polygon];for(polygon._=1,groups.push(group2);polygon=neighbors2.pop();)group2.push(
polygon),polygon.forEach(function(ring){ring.forEach(function(arc4){polygonsByArc[arc4<0?~arc4:arc4].forEach(function(polygon2){
polygon2._||(polygon2._=1,neighbors2.push(polygon2))})})})}}),polygons.forEach(function(polygon){delete polygon._}),{type:"\
MultiPolygon",arcs:groups.map(function(polygons2){var arcs=[],n;if(polygons2.forEach(function(polygon){polygon.forEach(function(ring){
ring.forEach(function(arc4){polygonsByArc[arc4<0?~arc4:arc4].length<2&&arcs.push(arc4)})})}),arcs=stitch(topology,arcs),
(n=arcs.length)>1)for(var i=1,k2=area5(arcs[0]),ki,t;i<n;++i)(ki=area5(arcs[i]))>k2&&(t=arcs[0],arcs[0]=arcs[i],arcs[i]=
t,k2=ki);return arcs}).filter(function(arcs){return arcs.length>0})}}function bisect2(a4,x4){for(var lo=0,hi=a4.length;lo<
hi;){var mid=lo+hi>>>1;a4[mid]<x4?lo=mid+1:hi=mid}return lo}function neighbors(objects){var indexesByArc={},neighbors2=objects.
map(function(){return[]});function line4(arcs,i2){arcs.forEach(function(a4){a4<0&&(a4=~a4);var o=indexesByArc[a4];o?o.push(
i2):indexesByArc[a4]=[i2]})}function polygon(arcs,i2){arcs.forEach(function(arc4){line4(arc4,i2)})}function geometry(o,i2){
o.type==="GeometryCollection"?o.geometries.forEach(function(o2){geometry(o2,i2)}):o.type in geometryType&&geometryType[o.
type](o.arcs,i2)}var geometryType={LineString:line4,MultiLineString:polygon,Polygon:polygon,MultiPolygon:function(arcs,i2){
arcs.forEach(function(arc4){polygon(arc4,i2)})}};objects.forEach(geometry);for(var i in indexesByArc)for(var indexes=indexesByArc[i],
m3=indexes.length,j=0;j<m3;++j)for(var k2=j+1;k2<m3;++k2){var ij=indexes[j],ik=indexes[k2],n;(n=neighbors2[ij])[i=bisect2(
n,ik)]!==ik&&n.splice(i,0,ik),(n=neighbors2[ik])[i=bisect2(n,ij)]!==ij&&n.splice(i,0,ij)}return neighbors2}function untransform(transform5){
if(transform5==null)return identity7;var x02,y02,kx2=transform5.scale[0],ky2=transform5.scale[1],dx=transform5.translate[0],
dy=transform5.translate[1];return function(input,i){i||(x02=y02=0);var j=2,n=input.length,output3=new Array(n),x12=Math.
round((input[0]-dx)/kx2),y12=Math.round((input[1]-dy)/ky2);for(output3[0]=x12-x02,x02=x12,output3[1]=y12-y02,y02=y12;j<n;)
output3[j]=input[j],++j;return output3}}function quantize4(topology,transform5){if(topology.transform)throw new Error("a\
lready quantized");if(!transform5||!transform5.scale){if(!((n=Math.floor(transform5))>=2))throw new Error("n must be ≥2");
box=topology.bbox||bbox(topology);var x02=box[0],y02=box[1],x12=box[2],y12=box[3],n;transform5={scale:[x12-x02?(x12-x02)/
(n-1):1,y12-y02?(y12-y02)/(n-1):1],translate:[x02,y02]}}else box=topology.bbox;var t=untransform(transform5),box,key2,inputs=topology.
objects,outputs={};function quantizePoint(point4){return t(point4)}function quantizeGeometry(input){var output3;switch(input.
type){case"GeometryCollection":output3={type:"GeometryCollection",geometries:input.geometries.map(quantizeGeometry)};break;case"\
Point":output3={type:"Point",coordinates:quantizePoint(input.coordinates)};break;case"MultiPoint":output3={type:"MultiPo\
int",coordinates:input.coordinates.map(quantizePoint)};break;default:return input}return input.id!=null&&(output3.id=input.
id),input.bbox!=null&&(output3.bbox=input.bbox),input.properties!=null&&(output3.properties=input.properties),output3}function quantizeArc(input){
var i=0,j=1,n2=input.length,p,output3=new Array(n2);for(output3[0]=t(input[0],0);++i<n2;)((p=t(input[i],i))[0]||p[1])&&(output3[j++]=
p);return j===1&&(output3[j++]=[0,0]),output3.length=j,output3}for(key2 in inputs)outputs[key2]=quantizeGeometry(inputs[key2]);
return{type:"Topology",bbox:box,transform:transform5,objects:outputs,arcs:topology.arcs.map(quantizeArc)}}exports2.bbox=
bbox,exports2.feature=feature2,exports2.merge=merge5,exports2.mergeArcs=mergeArcs,exports2.mesh=mesh2,exports2.meshArcs=
meshArcs,exports2.neighbors=neighbors,exports2.quantize=quantize4,exports2.transform=transform4,exports2.untransform=untransform,
Object.defineProperty(exports2,"__esModule",{value:!0})})}});function accessor(fn,fields,name){return Object.assign(fn,{fields:fields||[],fname:name})}function accessorName(fn){return fn==
null?null:fn.fname}function accessorFields(fn){return fn==null?null:fn.fields}function getter(path3){return path3.length===1?get1(path3[0]):getN(path3)}var get1=field3=>function(obj){return obj[field3]},
getN=path3=>{let len=path3.length;return function(obj){for(let i=0;i<len;++i)obj=obj[path3[i]];return obj}};function error(message){throw Error(message)}function splitAccessPath(p){let path3=[],n=p.length,q=null,b10=0,s2="",i,j,c4;p=p+"";function push(){path3.push(s2+p.substring(
i,j)),s2="",i=j+1}for(i=j=0;j<n;++j)if(c4=p[j],c4==="\\")s2+=p.substring(i,j++),i=j;else if(c4===q)push(),q=null,b10=-1;else{
if(q)continue;i===b10&&c4==='"'||i===b10&&c4==="'"?(i=j+1,q=c4):c4==="."&&!b10?j>i?push():i=j+1:c4==="["?(j>i&&push(),b10=
i=j+1):c4==="]"&&(b10||error("Access path missing open bracket: "+p),b10>0&&push(),b10=0,i=j+1)}return b10&&error("Acces\
s path missing closing bracket: "+p),q&&error("Access path missing closing quote: "+p),j>i&&(j++,push()),path3}function field(field3,name,opt){let path3=splitAccessPath(field3),fieldName=path3.length===1?path3[0]:field3;return accessor(
(opt&&opt.get||getter)(path3),[fieldName],name||fieldName)}var id=field("id"),identity=accessor(_=>_,[],"identity"),zero=accessor(()=>0,[],"zero"),one=accessor(()=>1,[],"one"),truthy=accessor(
()=>!0,[],"true"),falsy=accessor(()=>!1,[],"false");var DisallowedObjectProperties=new Set([...Object.getOwnPropertyNames(Object.prototype).filter(name=>typeof Object.prototype[name]==
"function"),"__proto__","then"]);function log(method2,level,input){let args=[level,...input];console[method2](...args)}var None=0,Error2=1,Warn=2,Info=3,
Debug=4;function logger_default(_,method2,handler=log){let level=_||None;return{level(_2){return arguments.length?(level=
+_2,this):level},error(...args){return level>=Error2&&handler(method2||"error","ERROR",args),this},warn(...args){return level>=
Warn&&handler(method2||"warn","WARN",args),this},info(...args){return level>=Info&&handler(method2||"log","INFO",args),this},
debug(...args){return level>=Debug&&handler(method2||"log","DEBUG",args),this}}}var isArray=Array.isArray;function isObject(_){return _===Object(_)}var isLegalKey=key2=>key2!=="__proto__"&&key2!=="constructor"&&key2!=="prototype";function mergeConfig(...configs){return configs.
reduce((out,source3)=>{for(let key2 in source3)if(key2==="signals")out.signals=mergeNamed(out.signals,source3.signals);else{
let r=key2==="legend"?{layout:1}:key2==="style"?!0:null;writeConfig(out,key2,source3[key2],r)}return out},{})}function writeConfig(output3,key2,value4,recurse2){
if(!isLegalKey(key2))return;let out=output3,k2,o;if(isObject(value4)&&!isArray(value4)){let valueObj=value4;o=isObject(out[key2])?
out[key2]:out[key2]={};for(k2 in valueObj)recurse2&&(recurse2===!0||recurse2[k2])?writeConfig(o,k2,valueObj[k2]):isLegalKey(
k2)&&(o[k2]=valueObj[k2])}else out[key2]=value4}function mergeNamed(a4,b10){if(a4==null)return b10;if(b10==null)return a4;
let map3={},out=[];function add5(item){map3[item.name]||(map3[item.name]=1,out.push(item))}return b10.forEach(add5),a4.forEach(
add5),out}function peek(array7){return array7[array7.length-1]}function toNumber(_){return _==null||_===""?null:+_}function isNonEmpty(arr){return arr.length>0}var exp=sign3=>x4=>sign3*Math.exp(x4),log2=sign3=>x4=>Math.log(sign3*x4),symlog=c4=>x4=>Math.
sign(x4)*Math.log1p(Math.abs(x4/c4)),symexp=c4=>x4=>Math.sign(x4)*Math.expm1(Math.abs(x4))*c4,pow=exponent3=>x4=>x4<0?-Math.
pow(-x4,exponent3):Math.pow(x4,exponent3),coerceNumber=x4=>toNumber(x4)??0,identity2=x4=>x4;function pan(domain2,delta,lift,ground){
isNonEmpty(domain2)||error("Domain array must not be empty");let d0=lift(domain2[0]),d1=lift(peek(domain2)),dd=(d1-d0)*delta;
return[ground(d0-dd),ground(d1-dd)]}function panLinear(domain2,delta){return pan(domain2,delta,coerceNumber,identity2)}function panLog(domain2,delta){
let sign3=Math.sign(domain2[0]);return pan(domain2,delta,log2(sign3),exp(sign3))}function panPow(domain2,delta,exponent3){
return pan(domain2,delta,pow(exponent3),pow(1/exponent3))}function panSymlog(domain2,delta,constant6){return pan(domain2,
delta,symlog(constant6),symexp(constant6))}function zoom(domain2,anchor,scale6,lift,ground){isNonEmpty(domain2)||error("\
Domain array must not be empty");let d0=lift(domain2[0]),d1=lift(peek(domain2)),da=anchor!=null?lift(anchor):(d0+d1)/2;return[
ground(da+(d0-da)*scale6),ground(da+(d1-da)*scale6)]}function zoomLinear(domain2,anchor,scale6){return zoom(domain2,anchor,
scale6,coerceNumber,identity2)}function zoomLog(domain2,anchor,scale6){let sign3=Math.sign(domain2[0]);return zoom(domain2,
anchor,scale6,log2(sign3),exp(sign3))}function zoomPow(domain2,anchor,scale6,exponent3){return zoom(domain2,anchor,scale6,
pow(exponent3),pow(1/exponent3))}function zoomSymlog(domain2,anchor,scale6,constant6){return zoom(domain2,anchor,scale6,
symlog(constant6),symexp(constant6))}function quarter(date3){return 1+~~(new Date(date3).getMonth()/3)}function utcquarter(date3){return 1+~~(new Date(date3).
getUTCMonth()/3)}function array_default(_){return _!=null?isArray(_)?_:[_]:[]}function clampRange(range5,min4,max4){let lo=range5[0],hi=range5[1],span;return hi<lo&&(span=hi,hi=lo,lo=span),span=hi-lo,
span>=max4-min4?[min4,max4]:[lo=Math.min(Math.max(lo,min4),max4-span),lo+span]}function isFunction(value4){return typeof value4=="function"}var DESCENDING="descending";function compare(inputFields,inputOrders,inputOpt){let opt=inputOpt||{},orders=array_default(
inputOrders)||[],ord=[],get6=[],fmap={},gen=opt.comparator||comparator;return array_default(inputFields).forEach((f,i)=>{
if(f==null)return;ord.push(orders[i]===DESCENDING?-1:1);let accessor2=isFunction(f)?f:field(f,void 0,opt);get6.push(accessor2),
(accessorFields(accessor2)||[]).forEach(_=>fmap[_]=1)}),get6.length===0?null:accessor(gen(get6,ord),Object.keys(fmap))}var ascending=(_u,_v)=>{
let u2=_u,v=_v;return(u2<v||u2==null)&&v!=null?-1:(u2>v||v==null)&&u2!=null?1:(v=v instanceof Date?+v:v,(u2=u2 instanceof
Date?+u2:u2)!==u2&&v===v?-1:v!==v&&u2===u2?1:0)},comparator=(fields,orders)=>fields.length===1?compare1(fields[0],orders[0]):
compareN(fields,orders,fields.length),compare1=(field3,order)=>function(a4,b10){return ascending(field3(a4),field3(b10))*
order},compareN=(fields,orders,n)=>(orders.push(0),function(a4,b10){let f,c4=0,i=-1;for(;c4===0&&++i<n;)f=fields[i],c4=ascending(
f(a4),f(b10));return c4*orders[i]});function constant_default(_){return isFunction(_)?_:()=>_}function debounce(delay,handler){let tid=null;return e=>{tid&&clearTimeout(tid),tid=setTimeout(()=>(handler(e),tid=null),
delay)}}function extend(_,...args){for(let arg of args)for(let k2 in arg)_[k2]=arg[k2];return _}function extent(array7,f){let i=0,n,v,min4,max4;if(array7&&(n=array7.length))if(f==null){for(v=array7[i];i<n&&(v==null||
v!==v);v=array7[++i]);for(min4=max4=v;i<n;++i)v=array7[i],v!=null&&(v<min4&&(min4=v),v>max4&&(max4=v))}else{for(v=f(array7[i]);i<
n&&(v==null||v!==v);v=f(array7[++i]));for(min4=max4=v;i<n;++i)v=f(array7[i]),v!=null&&(v<min4&&(min4=v),v>max4&&(max4=v))}
return[min4,max4]}function extentIndex(array7,f){let n=array7.length,i=-1,u2,v,a4,b10,c4;if(f==null){for(;++i<n;)if(b10=array7[i],b10!=null&&
b10>=b10){a4=c4=b10;break}if(i===n)return[-1,-1];for(u2=v=i;++i<n;)b10=array7[i],b10!=null&&(a4>b10&&(a4=b10,u2=i),c4<b10&&
(c4=b10,v=i))}else{for(;++i<n;)if(b10=f(array7[i],i,array7),b10!=null&&b10>=b10){a4=c4=b10;break}if(i===n)return[-1,-1];
for(u2=v=i;++i<n;)b10=f(array7[i],i,array7),b10!=null&&(a4>b10&&(a4=b10,u2=i),c4<b10&&(c4=b10,v=i))}return[u2,v]}function hasOwnProperty(object2,property2){return Object.hasOwn(object2,property2)}var NULL={};function fastmap(input){let obj={},test2;function has2(key2){return hasOwnProperty(obj,key2)&&obj[key2]!==NULL}
let map3={size:0,empty:0,object:obj,has:has2,get(key2){return has2(key2)?obj[key2]:void 0},set(key2,value4){return has2(
key2)||(++map3.size,obj[key2]===NULL&&--map3.empty),obj[key2]=value4,this},delete(key2){return has2(key2)&&(--map3.size,
++map3.empty,obj[key2]=NULL),this},clear(){map3.size=map3.empty=0,map3.object=obj={}},test(fn){return arguments.length?(test2=
fn,map3):test2},clean(){let next={},size=0;for(let key2 in obj){let value4=obj[key2];value4!==NULL&&(!test2||!test2(value4))&&
(next[key2]=value4,++size)}map3.size=size,map3.empty=0,map3.object=obj=next}};return input&&Object.keys(input).forEach(key2=>{
map3.set(key2,input[key2])}),map3}function flush_default(range5,value4,threshold2,left,right,center2){if(!threshold2&&threshold2!==0)return center2;let t=+threshold2,
a4=range5[0],b10=peek(range5),l;if(b10===void 0)return center2;b10<a4&&(l=a4,a4=b10,b10=l),l=Math.abs(value4-a4);let r=Math.
abs(b10-value4);return l<r&&l<=t?left:r<=t?right:center2}function inherits_default(child,parent,members){let proto=child.prototype=Object.create(parent.prototype);return Object.
defineProperty(proto,"constructor",{value:child,writable:!0,enumerable:!0,configurable:!0}),extend(proto,members)}function inrange(value4,range5,left,right){let r0=range5[0],r1=range5[range5.length-1],t;return r0>r1&&(t=r0,r0=r1,r1=t),
left=left===void 0||left,right=right===void 0||right,(left?r0<=value4:r0<value4)&&(right?value4<=r1:value4<r1)}function isBoolean(value4){return typeof value4=="boolean"}function isDate(value4){return Object.prototype.toString.call(value4)==="[object Date]"}function isIterable(value4){return value4!=null&&isFunction(value4[Symbol.iterator])}function isNumber(value4){return typeof value4=="number"}function isRegExp(value4){return Object.prototype.toString.call(value4)==="[object RegExp]"}function isString(_){return typeof _=="string"}function key(fields,flat,opt){let processedFields=fields?flat?array_default(fields).map(f=>f.replace(/\\(.)/g,"$1")):array_default(
fields):void 0,len=processedFields?.length,gen=opt&&opt.get||getter,map3=f=>gen(flat?[f]:splitAccessPath(f)),fn;if(!len||
!processedFields)fn=function(){return""};else if(len===1){let get6=map3(processedFields[0]);fn=function(_){return""+get6(
_)}}else{let get6=processedFields.map(map3);fn=function(_){let s2=""+get6[0](_),i=0;for(;++i<len;)s2+="|"+get6[i](_);return s2}}
return accessor(fn,processedFields,"key")}function lerp_default(array7,frac){let lo=array7[0],hi=peek(array7),f=+frac;return hi===void 0?lo:f?f===1?hi:lo+f*(hi-lo):
lo}var DEFAULT_MAX_SIZE=1e4;function lruCache_default(maxsize){maxsize=+maxsize||DEFAULT_MAX_SIZE;let curr,prev,size,clear=()=>{
curr={},prev={},size=0},update3=(key2,value4)=>(++size>maxsize&&(prev=curr,curr={},size=1),curr[key2]=value4);return clear(),
{clear,has:key2=>hasOwnProperty(curr,key2)||hasOwnProperty(prev,key2),get:key2=>hasOwnProperty(curr,key2)?curr[key2]:hasOwnProperty(
prev,key2)?update3(key2,prev[key2]):void 0,set:(key2,value4)=>hasOwnProperty(curr,key2)?curr[key2]=value4:update3(key2,value4)}}function isArrayConstructor(ctor){return ctor===Array||typeof ctor=="function"&&ctor.prototype&&ArrayBuffer.isView(ctor.
prototype)}function merge(compare3,array0,array1,output3){let n0=array0.length,n1=array1.length;if(!n1)return array0;if(!n0)
return array1;let ctor=array0.constructor,merged=output3||(isArrayConstructor(ctor)?new ctor(n0+n1):new Array(n0+n1)),i0=0,
i1=0,i=0;for(;i0<n0&&i1<n1;++i)merged[i]=compare3(array0[i0],array1[i1])>0?array1[i1++]:array0[i0++];for(;i0<n0;++i0,++i)
merged[i]=array0[i0];for(;i1<n1;++i1,++i)merged[i]=array1[i1];return merged}function repeat(str,reps){let s2="";for(;--reps>=0;)s2+=str;return s2}function pad(str,length2,padchar,align){let c4=padchar||" ",s2=str+"",n=length2-s2.length;return n<=0?s2:align==="left"?
repeat(c4,n)+s2:align==="center"?repeat(c4,~~(n/2))+s2+repeat(c4,Math.ceil(n/2)):s2+repeat(c4,n)}function span_default(array7){return array7&&peek(array7)-array7[0]||0}function stringValue(x4){return isArray(x4)?`[${x4.map(v=>v===null?"null":stringValue(v))}]`:isObject(x4)||isString(x4)?
JSON.stringify(x4).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029"):x4}function toBoolean(_){return _==null||_===""?null:!_||_==="false"||_==="0"?!1:!!_}var defaultParser=_=>isNumber(_)||isDate(_)?_:Date.parse(_);function toDate(_,parser3){return parser3=parser3||defaultParser,
_==null||_===""?null:parser3(_)}function toString(_){return _==null||_===""?null:_+""}function toSet(_){let s2={},n=_.length;for(let i=0;i<n;++i)s2[_[i]+""]=!0;return s2}function truncate(str,length2,align,ellipsis){let e=ellipsis??"…",s2=str+"",n=s2.length,l=Math.max(0,length2-e.length);
return n<=length2?s2:align==="left"?e+s2.slice(n-l):align==="center"?s2.slice(0,Math.ceil(l/2))+e+s2.slice(n-~~(l/2)):s2.
slice(0,l)+e}function visitArray(array7,filter3,visitor){if(array7)if(filter3){let n=array7.length;for(let i=0;i<n;++i){let t=filter3(
array7[i]);t&&visitor(t,i,array7)}}else array7.forEach(visitor)}import fs from"fs";var EOL={},EOF={},QUOTE=34,NEWLINE=10,RETURN=13;function objectConverter(columns){return new Function("d","return {"+columns.
map(function(name,i){return JSON.stringify(name)+": d["+i+'] || ""'}).join(",")+"}")}function customConverter(columns,f){
var object2=objectConverter(columns);return function(row,i){return f(object2(row),i,columns)}}function inferColumns(rows){
var columnSet=Object.create(null),columns=[];return rows.forEach(function(row){for(var column in row)column in columnSet||
columns.push(columnSet[column]=column)}),columns}function pad2(value4,width2){var s2=value4+"",length2=s2.length;return length2<
width2?new Array(width2-length2+1).join(0)+s2:s2}function formatYear(year){return year<0?"-"+pad2(-year,6):year>9999?"+"+
pad2(year,6):pad2(year,4)}function formatDate(date3){var hours=date3.getUTCHours(),minutes=date3.getUTCMinutes(),seconds2=date3.
getUTCSeconds(),milliseconds2=date3.getUTCMilliseconds();return isNaN(date3)?"Invalid Date":formatYear(date3.getUTCFullYear())+
"-"+pad2(date3.getUTCMonth()+1,2)+"-"+pad2(date3.getUTCDate(),2)+(milliseconds2?"T"+pad2(hours,2)+":"+pad2(minutes,2)+":"+
pad2(seconds2,2)+"."+pad2(milliseconds2,3)+"Z":seconds2?"T"+pad2(hours,2)+":"+pad2(minutes,2)+":"+pad2(seconds2,2)+"Z":minutes||
hours?"T"+pad2(hours,2)+":"+pad2(minutes,2)+"Z":"")}function dsv(delimiter){var reFormat=new RegExp('["'+delimiter+`
\r]`),DELIMITER=delimiter.charCodeAt(0);function parse7(text2,f){var convert,columns,rows=parseRows(text2,function(row,i){
if(convert)return convert(row,i-1);columns=row,convert=f?customConverter(row,f):objectConverter(row)});return rows.columns=
columns||[],rows}function parseRows(text2,f){var rows=[],N=text2.length,I=0,n=0,t,eof=N<=0,eol=!1;text2.charCodeAt(N-1)===
NEWLINE&&--N,text2.charCodeAt(N-1)===RETURN&&--N;function token(){if(eof)return EOF;if(eol)return eol=!1,EOL;var i,j=I,c4;
if(text2.charCodeAt(j)===QUOTE){for(;I++<N&&text2.charCodeAt(I)!==QUOTE||text2.charCodeAt(++I)===QUOTE;);return(i=I)>=N?
eof=!0:(c4=text2.charCodeAt(I++))===NEWLINE?eol=!0:c4===RETURN&&(eol=!0,text2.charCodeAt(I)===NEWLINE&&++I),text2.slice(
j+1,i-1).replace(/""/g,'"')}for(;I<N;){if((c4=text2.charCodeAt(i=I++))===NEWLINE)eol=!0;else if(c4===RETURN)eol=!0,text2.
charCodeAt(I)===NEWLINE&&++I;else if(c4!==DELIMITER)continue;return text2.slice(j,i)}return eof=!0,text2.slice(j,N)}for(;(t=
token())!==EOF;){for(var row=[];t!==EOL&&t!==EOF;)row.push(t),t=token();f&&(row=f(row,n++))==null||rows.push(row)}return rows}
function preformatBody(rows,columns){return rows.map(function(row){return columns.map(function(column){return formatValue3(
row[column])}).join(delimiter)})}function format5(rows,columns){return columns==null&&(columns=inferColumns(rows)),[columns.
map(formatValue3).join(delimiter)].concat(preformatBody(rows,columns)).join(`
`)}function formatBody(rows,columns){return columns==null&&(columns=inferColumns(rows)),preformatBody(rows,columns).join(
`
`)}function formatRows(rows){return rows.map(formatRow).join(`
`)}function formatRow(row){return row.map(formatValue3).join(delimiter)}function formatValue3(value4){return value4==null?
"":value4 instanceof Date?formatDate(value4):reFormat.test(value4+="")?'"'+value4.replace(/"/g,'""')+'"':value4}return{parse:parse7,
parseRows,format:format5,formatBody,formatRows,formatRow,formatValue:formatValue3}}var csv=dsv(","),csvParse=csv.parse,csvParseRows=csv.
parseRows,csvFormat=csv.format,csvFormatBody=csv.formatBody,csvFormatRows=csv.formatRows,csvFormatRow=csv.formatRow,csvFormatValue=csv.
formatValue,tsv=dsv("	"),tsvParse=tsv.parse,tsvParseRows=tsv.parseRows,tsvFormat=tsv.format,tsvFormatBody=tsv.formatBody,
tsvFormatRows=tsv.formatRows,tsvFormatRow=tsv.formatRow,tsvFormatValue=tsv.formatValue;var fixtz=new Date("2019-01-01T00:00").getHours()||new Date("2019-07-01T00:00").getHours();var import_topojson_client=__toESM(require_topojson_client(),1);function ascending2(a4,b10){return a4==null||b10==null?NaN:a4<b10?-1:a4>b10?1:a4>=b10?0:NaN}function descending(a4,b10){
return a4==null||b10==null?NaN:b10<a4?-1:b10>a4?1:b10>=a4?0:NaN}function bisector(f){let compare12,compare22,delta;f.length!==
2?(compare12=ascending2,compare22=(d,x4)=>ascending2(f(d),x4),delta=(d,x4)=>f(d)-x4):(compare12=f===ascending2||f===descending?
f:zero2,compare22=f,delta=f);function left(a4,x4,lo=0,hi=a4.length){if(lo<hi){if(compare12(x4,x4)!==0)return hi;do{let mid=lo+
hi>>>1;compare22(a4[mid],x4)<0?lo=mid+1:hi=mid}while(lo<hi)}return lo}function right(a4,x4,lo=0,hi=a4.length){if(lo<hi){
if(compare12(x4,x4)!==0)return hi;do{let mid=lo+hi>>>1;compare22(a4[mid],x4)<=0?lo=mid+1:hi=mid}while(lo<hi)}return lo}function center2(a4,x4,lo=0,hi=a4.
length){let i=left(a4,x4,lo,hi-1);return i>lo&&delta(a4[i-1],x4)>-delta(a4[i],x4)?i-1:i}return{left,center:center2,right}}
function zero2(){return 0}function number(x4){return x4===null?NaN:+x4}function*numbers(values2,valueof){if(valueof===void 0)
for(let value4 of values2)value4!=null&&(value4=+value4)>=value4&&(yield value4);else{let index5=-1;for(let value4 of values2)
(value4=valueof(value4,++index5,values2))!=null&&(value4=+value4)>=value4&&(yield value4)}}var ascendingBisect=bisector(
ascending2),bisectRight=ascendingBisect.right,bisectLeft=ascendingBisect.left,bisectCenter=bisector(number).center;var blur2=Blur2(blurf),blurImage=Blur2(blurfImage);function Blur2(blur){return function(data3,rx,ry=rx){if(!((rx=+rx)>=0))
throw new RangeError("invalid rx");if(!((ry=+ry)>=0))throw new RangeError("invalid ry");let{data:values2,width:width2,height:height2}=data3;
if(!((width2=Math.floor(width2))>=0))throw new RangeError("invalid width");if(!((height2=Math.floor(height2!==void 0?height2:
values2.length/width2))>=0))throw new RangeError("invalid height");if(!width2||!height2||!rx&&!ry)return data3;let blurx=rx&&
blur(rx),blury=ry&&blur(ry),temp2=values2.slice();return blurx&&blury?(blurh(blurx,temp2,values2,width2,height2),blurh(blurx,
values2,temp2,width2,height2),blurh(blurx,temp2,values2,width2,height2),blurv(blury,values2,temp2,width2,height2),blurv(
blury,temp2,values2,width2,height2),blurv(blury,values2,temp2,width2,height2)):blurx?(blurh(blurx,values2,temp2,width2,height2),
blurh(blurx,temp2,values2,width2,height2),blurh(blurx,values2,temp2,width2,height2)):blury&&(blurv(blury,values2,temp2,width2,
height2),blurv(blury,temp2,values2,width2,height2),blurv(blury,values2,temp2,width2,height2)),data3}}function blurh(blur,T,S,w2,h2){
for(let y4=0,n=w2*h2;y4<n;)blur(T,S,y4,y4+=w2,1)}function blurv(blur,T,S,w2,h2){for(let x4=0,n=w2*h2;x4<w2;++x4)blur(T,S,
x4,x4+n,w2)}function blurfImage(radius2){let blur=blurf(radius2);return(T,S,start,stop2,step2)=>{start<<=2,stop2<<=2,step2<<=
2,blur(T,S,start+0,stop2+0,step2),blur(T,S,start+1,stop2+1,step2),blur(T,S,start+2,stop2+2,step2),blur(T,S,start+3,stop2+
3,step2)}}function blurf(radius2){let radius0=Math.floor(radius2);if(radius0===radius2)return bluri(radius2);let t=radius2-
radius0,w2=2*radius2+1;return(T,S,start,stop2,step2)=>{if(!((stop2-=step2)>=start))return;let sum3=radius0*S[start],s0=step2*
radius0,s1=s0+step2;for(let i=start,j=start+s0;i<j;i+=step2)sum3+=S[Math.min(stop2,i)];for(let i=start,j=stop2;i<=j;i+=step2)
sum3+=S[Math.min(stop2,i+s0)],T[i]=(sum3+t*(S[Math.max(start,i-s1)]+S[Math.min(stop2,i+s1)]))/w2,sum3-=S[Math.max(start,
i-s0)]}}function bluri(radius2){let w2=2*radius2+1;return(T,S,start,stop2,step2)=>{if(!((stop2-=step2)>=start))return;let sum3=radius2*
S[start],s2=step2*radius2;for(let i=start,j=start+s2;i<j;i+=step2)sum3+=S[Math.min(stop2,i)];for(let i=start,j=stop2;i<=
j;i+=step2)sum3+=S[Math.min(stop2,i+s2)],T[i]=sum3/w2,sum3-=S[Math.max(start,i-s2)]}}function variance(values2,valueof){let count2=0,delta,mean2=0,sum3=0;if(valueof===void 0)for(let value4 of values2)value4!=
null&&(value4=+value4)>=value4&&(delta=value4-mean2,mean2+=delta/++count2,sum3+=delta*(value4-mean2));else{let index5=-1;
for(let value4 of values2)(value4=valueof(value4,++index5,values2))!=null&&(value4=+value4)>=value4&&(delta=value4-mean2,
mean2+=delta/++count2,sum3+=delta*(value4-mean2))}if(count2>1)return sum3/(count2-1)}function deviation(values2,valueof){
let v=variance(values2,valueof);return v&&Math.sqrt(v)}var Adder=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(x4){let p=this._partials,i=0;for(let j=0;j<
this._n&&j<32;j++){let y4=p[j],hi=x4+y4,lo=Math.abs(x4)<Math.abs(y4)?x4-(hi-y4):y4-(hi-x4);lo&&(p[i++]=lo),x4=hi}return p[i]=
x4,this._n=i+1,this}valueOf(){let p=this._partials,n=this._n,x4,y4,lo,hi=0;if(n>0){for(hi=p[--n];n>0&&(x4=hi,y4=p[--n],hi=
x4+y4,lo=y4-(hi-x4),!lo););n>0&&(lo<0&&p[n-1]<0||lo>0&&p[n-1]>0)&&(y4=lo*2,x4=hi+y4,y4==x4-hi&&(hi=x4))}return hi}};var InternMap=class extends Map{constructor(entries,key2=keyof){if(super(),Object.defineProperties(this,{_intern:{value:new Map},
_key:{value:key2}}),entries!=null)for(let[key3,value4]of entries)this.set(key3,value4)}get(key2){return super.get(intern_get(
this,key2))}has(key2){return super.has(intern_get(this,key2))}set(key2,value4){return super.set(intern_set(this,key2),value4)}delete(key2){
return super.delete(intern_delete(this,key2))}};function intern_get({_intern,_key},value4){let key2=_key(value4);return _intern.has(key2)?_intern.get(key2):value4}function intern_set({
_intern,_key},value4){let key2=_key(value4);return _intern.has(key2)?_intern.get(key2):(_intern.set(key2,value4),value4)}
function intern_delete({_intern,_key},value4){let key2=_key(value4);return _intern.has(key2)&&(value4=_intern.get(key2),
_intern.delete(key2)),value4}function keyof(value4){return value4!==null&&typeof value4=="object"?value4.valueOf():value4}function permute(source3,keys3){return Array.from(keys3,key2=>source3[key2])}function compareDefined(compare3=ascending2){if(compare3===ascending2)return ascendingDefined;if(typeof compare3!="funct\
ion")throw new TypeError("compare is not a function");return(a4,b10)=>{let x4=compare3(a4,b10);return x4||x4===0?x4:(compare3(
b10,b10)===0)-(compare3(a4,a4)===0)}}function ascendingDefined(a4,b10){return(a4==null||!(a4>=a4))-(b10==null||!(b10>=b10))||
(a4<b10?-1:a4>b10?1:0)}var array=Array.prototype,slice=array.slice;var e10=Math.sqrt(50),e5=Math.sqrt(10),e2=Math.sqrt(2);function tickSpec(start,stop2,count2){let step2=(stop2-start)/Math.
max(0,count2),power=Math.floor(Math.log10(step2)),error2=step2/Math.pow(10,power),factor=error2>=e10?10:error2>=e5?5:error2>=
e2?2:1,i1,i2,inc;return power<0?(inc=Math.pow(10,-power)/factor,i1=Math.round(start*inc),i2=Math.round(stop2*inc),i1/inc<
start&&++i1,i2/inc>stop2&&--i2,inc=-inc):(inc=Math.pow(10,power)*factor,i1=Math.round(start/inc),i2=Math.round(stop2/inc),
i1*inc<start&&++i1,i2*inc>stop2&&--i2),i2<i1&&.5<=count2&&count2<2?tickSpec(start,stop2,count2*2):[i1,i2,inc]}function ticks(start,stop2,count2){
if(stop2=+stop2,start=+start,count2=+count2,!(count2>0))return[];if(start===stop2)return[start];let reverse2=stop2<start,
[i1,i2,inc]=reverse2?tickSpec(stop2,start,count2):tickSpec(start,stop2,count2);if(!(i2>=i1))return[];let n=i2-i1+1,ticks2=new Array(
n);if(reverse2)if(inc<0)for(let i=0;i<n;++i)ticks2[i]=(i2-i)/-inc;else for(let i=0;i<n;++i)ticks2[i]=(i2-i)*inc;else if(inc<
0)for(let i=0;i<n;++i)ticks2[i]=(i1+i)/-inc;else for(let i=0;i<n;++i)ticks2[i]=(i1+i)*inc;return ticks2}function tickIncrement(start,stop2,count2){
return stop2=+stop2,start=+start,count2=+count2,tickSpec(start,stop2,count2)[2]}function tickStep(start,stop2,count2){stop2=
+stop2,start=+start,count2=+count2;let reverse2=stop2<start,inc=reverse2?tickIncrement(stop2,start,count2):tickIncrement(
start,stop2,count2);return(reverse2?-1:1)*(inc<0?1/-inc:inc)}function max(values2,valueof){let max4;if(valueof===void 0)for(let value4 of values2)value4!=null&&(max4<value4||max4===
void 0&&value4>=value4)&&(max4=value4);else{let index5=-1;for(let value4 of values2)(value4=valueof(value4,++index5,values2))!=
null&&(max4<value4||max4===void 0&&value4>=value4)&&(max4=value4)}return max4}function min(values2,valueof){let min4;if(valueof===void 0)for(let value4 of values2)value4!=null&&(min4>value4||min4===
void 0&&value4>=value4)&&(min4=value4);else{let index5=-1;for(let value4 of values2)(value4=valueof(value4,++index5,values2))!=
null&&(min4>value4||min4===void 0&&value4>=value4)&&(min4=value4)}return min4}function quickselect(array7,k2,left=0,right=1/0,compare3){if(k2=Math.floor(k2),left=Math.floor(Math.max(0,left)),right=Math.
floor(Math.min(array7.length-1,right)),!(left<=k2&&k2<=right))return array7;for(compare3=compare3===void 0?ascendingDefined:
compareDefined(compare3);right>left;){if(right-left>600){let n=right-left+1,m3=k2-left+1,z=Math.log(n),s2=.5*Math.exp(2*
z/3),sd=.5*Math.sqrt(z*s2*(n-s2)/n)*(m3-n/2<0?-1:1),newLeft=Math.max(left,Math.floor(k2-m3*s2/n+sd)),newRight=Math.min(right,
Math.floor(k2+(n-m3)*s2/n+sd));quickselect(array7,k2,newLeft,newRight,compare3)}let t=array7[k2],i=left,j=right;for(swap(
array7,left,k2),compare3(array7[right],t)>0&&swap(array7,left,right);i<j;){for(swap(array7,i,j),++i,--j;compare3(array7[i],
t)<0;)++i;for(;compare3(array7[j],t)>0;)--j}compare3(array7[left],t)===0?swap(array7,left,j):(++j,swap(array7,j,right)),
j<=k2&&(left=j+1),k2<=j&&(right=j-1)}return array7}function swap(array7,i,j){let t=array7[i];array7[i]=array7[j],array7[j]=
t}function quantile(values2,p,valueof){if(values2=Float64Array.from(numbers(values2,valueof)),!(!(n=values2.length)||isNaN(
p=+p))){if(p<=0||n<2)return min(values2);if(p>=1)return max(values2);var n,i=(n-1)*p,i0=Math.floor(i),value0=max(quickselect(
values2,i0).subarray(0,i0+1)),value1=min(values2.subarray(i0+1));return value0+(value1-value0)*(i-i0)}}function quantileSorted(values2,p,valueof=number){
if(!(!(n=values2.length)||isNaN(p=+p))){if(p<=0||n<2)return+valueof(values2[0],0,values2);if(p>=1)return+valueof(values2[n-
1],n-1,values2);var n,i=(n-1)*p,i0=Math.floor(i),value0=+valueof(values2[i0],i0,values2),value1=+valueof(values2[i0+1],i0+
1,values2);return value0+(value1-value0)*(i-i0)}}function mean(values2,valueof){let count2=0,sum3=0;if(valueof===void 0)for(let value4 of values2)value4!=null&&(value4=+value4)>=
value4&&(++count2,sum3+=value4);else{let index5=-1;for(let value4 of values2)(value4=valueof(value4,++index5,values2))!=
null&&(value4=+value4)>=value4&&(++count2,sum3+=value4)}if(count2)return sum3/count2}function median(values2,valueof){return quantile(
values2,.5,valueof)}function*flatten(arrays){for(let array7 of arrays)yield*array7}function merge2(arrays){return Array.from(flatten(arrays))}function range(start,stop2,step2){start=+start,stop2=+stop2,step2=(n=arguments.length)<2?(stop2=start,start=0,1):n<3?1:+step2;
for(var i=-1,n=Math.max(0,Math.ceil((stop2-start)/step2))|0,range5=new Array(n);++i<n;)range5[i]=start+i*step2;return range5}var shuffle=shuffler(Math.random);function shuffler(random2){return function(array7,i0=0,i1=array7.length){let m3=i1-(i0=
+i0);for(;m3;){let i=random2()*m3--|0,t=array7[m3+i0];array7[m3+i0]=array7[i+i0],array7[i+i0]=t}return array7}}function sum(values2,valueof){
let sum3=0;if(valueof===void 0)for(let value4 of values2)(value4=+value4)&&(sum3+=value4);else{let index5=-1;for(let value4 of values2)
(value4=+valueof(value4,++index5,values2))&&(sum3+=value4)}return sum3}function formatDecimal(x4){return Math.abs(x4=Math.round(x4))>=1e21?x4.toLocaleString("en").replace(/,/g,""):x4.toString(
10)}function formatDecimalParts(x4,p){if(!isFinite(x4)||x4===0)return null;var i=(x4=p?x4.toExponential(p-1):x4.toExponential()).
indexOf("e"),coefficient=x4.slice(0,i);return[coefficient.length>1?coefficient[0]+coefficient.slice(2):coefficient,+x4.slice(
i+1)]}function exponent(x4){return x4=formatDecimalParts(Math.abs(x4)),x4?x4[1]:NaN}function formatGroup(grouping,thousands){
return function(value4,width2){for(var i=value4.length,t=[],j=0,g=grouping[0],length2=0;i>0&&g>0&&(length2+g+1>width2&&(g=
Math.max(1,width2-length2)),t.push(value4.substring(i-=g,i+g)),!((length2+=g+1)>width2));)g=grouping[j=(j+1)%grouping.length];
return t.reverse().join(thousands)}}function formatNumerals(numerals){return function(value4){return value4.replace(/[0-9]/g,
function(i){return numerals[+i]})}}var re=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function formatSpecifier(specifier){
if(!(match2=re.exec(specifier)))throw new Error("invalid format: "+specifier);var match2;return new FormatSpecifier({fill:match2[1],
align:match2[2],sign:match2[3],symbol:match2[4],zero:match2[5],width:match2[6],comma:match2[7],precision:match2[8]&&match2[8].
slice(1),trim:match2[9],type:match2[10]})}formatSpecifier.prototype=FormatSpecifier.prototype;function FormatSpecifier(specifier){
this.fill=specifier.fill===void 0?" ":specifier.fill+"",this.align=specifier.align===void 0?">":specifier.align+"",this.
sign=specifier.sign===void 0?"-":specifier.sign+"",this.symbol=specifier.symbol===void 0?"":specifier.symbol+"",this.zero=
!!specifier.zero,this.width=specifier.width===void 0?void 0:+specifier.width,this.comma=!!specifier.comma,this.precision=
specifier.precision===void 0?void 0:+specifier.precision,this.trim=!!specifier.trim,this.type=specifier.type===void 0?"":
specifier.type+""}FormatSpecifier.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.
zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.
max(0,this.precision|0))+(this.trim?"~":"")+this.type};function formatTrim(s2){out:for(var n=s2.length,i=1,i0=-1,i1;i<n;++i)
switch(s2[i]){case".":i0=i1=i;break;case"0":i0===0&&(i0=i),i1=i;break;default:if(!+s2[i])break out;i0>0&&(i0=0);break}return i0>
0?s2.slice(0,i0)+s2.slice(i1+1):s2}var prefixExponent;function formatPrefixAuto(x4,p){var d=formatDecimalParts(x4,p);if(!d)
return prefixExponent=void 0,x4.toPrecision(p);var coefficient=d[0],exponent3=d[1],i=exponent3-(prefixExponent=Math.max(
-8,Math.min(8,Math.floor(exponent3/3)))*3)+1,n=coefficient.length;return i===n?coefficient:i>n?coefficient+new Array(i-n+
1).join("0"):i>0?coefficient.slice(0,i)+"."+coefficient.slice(i):"0."+new Array(1-i).join("0")+formatDecimalParts(x4,Math.
max(0,p+i-1))[0]}function formatRounded(x4,p){var d=formatDecimalParts(x4,p);if(!d)return x4+"";var coefficient=d[0],exponent3=d[1];
return exponent3<0?"0."+new Array(-exponent3).join("0")+coefficient:coefficient.length>exponent3+1?coefficient.slice(0,exponent3+
1)+"."+coefficient.slice(exponent3+1):coefficient+new Array(exponent3-coefficient.length+2).join("0")}var formatTypes={"\
%":(x4,p)=>(x4*100).toFixed(p),b:x4=>Math.round(x4).toString(2),c:x4=>x4+"",d:formatDecimal,e:(x4,p)=>x4.toExponential(p),
f:(x4,p)=>x4.toFixed(p),g:(x4,p)=>x4.toPrecision(p),o:x4=>Math.round(x4).toString(8),p:(x4,p)=>formatRounded(x4*100,p),r:formatRounded,
s:formatPrefixAuto,X:x4=>Math.round(x4).toString(16).toUpperCase(),x:x4=>Math.round(x4).toString(16)};function identity3(x4){
return x4}var map=Array.prototype.map,prefixes=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function formatLocale(locale4){
var group2=locale4.grouping===void 0||locale4.thousands===void 0?identity3:formatGroup(map.call(locale4.grouping,Number),
locale4.thousands+""),currencyPrefix=locale4.currency===void 0?"":locale4.currency[0]+"",currencySuffix=locale4.currency===
void 0?"":locale4.currency[1]+"",decimal=locale4.decimal===void 0?".":locale4.decimal+"",numerals=locale4.numerals===void 0?
identity3:formatNumerals(map.call(locale4.numerals,String)),percent=locale4.percent===void 0?"%":locale4.percent+"",minus=locale4.
minus===void 0?"−":locale4.minus+"",nan=locale4.nan===void 0?"NaN":locale4.nan+"";function newFormat(specifier,options){
specifier=formatSpecifier(specifier);var fill2=specifier.fill,align=specifier.align,sign3=specifier.sign,symbol2=specifier.
symbol,zero6=specifier.zero,width2=specifier.width,comma=specifier.comma,precision=specifier.precision,trim=specifier.trim,
type2=specifier.type;type2==="n"?(comma=!0,type2="g"):formatTypes[type2]||(precision===void 0&&(precision=12),trim=!0,type2=
"g"),(zero6||fill2==="0"&&align==="=")&&(zero6=!0,fill2="0",align="=");var prefix=(options&&options.prefix!==void 0?options.
prefix:"")+(symbol2==="$"?currencyPrefix:symbol2==="#"&&/[boxX]/.test(type2)?"0"+type2.toLowerCase():""),suffix=(symbol2===
"$"?currencySuffix:/[%p]/.test(type2)?percent:"")+(options&&options.suffix!==void 0?options.suffix:""),formatType=formatTypes[type2],
maybeSuffix=/[defgprs%]/.test(type2);precision=precision===void 0?6:/[gprs]/.test(type2)?Math.max(1,Math.min(21,precision)):
Math.max(0,Math.min(20,precision));function format5(value4){var valuePrefix=prefix,valueSuffix=suffix,i,n,c4;if(type2===
"c")valueSuffix=formatType(value4)+valueSuffix,value4="";else{value4=+value4;var valueNegative=value4<0||1/value4<0;if(value4=
isNaN(value4)?nan:formatType(Math.abs(value4),precision),trim&&(value4=formatTrim(value4)),valueNegative&&+value4==0&&sign3!==
"+"&&(valueNegative=!1),valuePrefix=(valueNegative?sign3==="("?sign3:minus:sign3==="-"||sign3==="("?"":sign3)+valuePrefix,
valueSuffix=(type2==="s"&&!isNaN(value4)&&prefixExponent!==void 0?prefixes[8+prefixExponent/3]:"")+valueSuffix+(valueNegative&&
sign3==="("?")":""),maybeSuffix){for(i=-1,n=value4.length;++i<n;)if(c4=value4.charCodeAt(i),48>c4||c4>57){valueSuffix=(c4===
46?decimal+value4.slice(i+1):value4.slice(i))+valueSuffix,value4=value4.slice(0,i);break}}}comma&&!zero6&&(value4=group2(
value4,1/0));var length2=valuePrefix.length+value4.length+valueSuffix.length,padding2=length2<width2?new Array(width2-length2+
1).join(fill2):"";switch(comma&&zero6&&(value4=group2(padding2+value4,padding2.length?width2-valueSuffix.length:1/0),padding2=
""),align){case"<":value4=valuePrefix+value4+valueSuffix+padding2;break;case"=":value4=valuePrefix+padding2+value4+valueSuffix;
break;case"^":value4=padding2.slice(0,length2=padding2.length>>1)+valuePrefix+value4+valueSuffix+padding2.slice(length2);
break;default:value4=padding2+valuePrefix+value4+valueSuffix;break}return numerals(value4)}return format5.toString=function(){
return specifier+""},format5}function formatPrefix2(specifier,value4){var e=Math.max(-8,Math.min(8,Math.floor(exponent(value4)/
3)))*3,k2=Math.pow(10,-e),f=newFormat((specifier=formatSpecifier(specifier),specifier.type="f",specifier),{suffix:prefixes[8+
e/3]});return function(value5){return f(k2*value5)}}return{format:newFormat,formatPrefix:formatPrefix2}}var locale,format,
formatPrefix;defaultLocale({thousands:",",grouping:[3],currency:["$",""]});function defaultLocale(definition3){return locale=
formatLocale(definition3),format=locale.format,formatPrefix=locale.formatPrefix,locale}function precisionFixed(step2){return Math.
max(0,-exponent(Math.abs(step2)))}function precisionPrefix(step2,value4){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(
exponent(value4)/3)))*3-exponent(Math.abs(step2)))}function precisionRound(step2,max4){return step2=Math.abs(step2),max4=
Math.abs(max4)-step2,Math.max(0,exponent(max4)-exponent(step2))+1}var t0=new Date,t1=new Date;function timeInterval(floori,offseti,count2,field3){function interval2(date3){return floori(
date3=arguments.length===0?new Date:new Date(+date3)),date3}return interval2.floor=date3=>(floori(date3=new Date(+date3)),
date3),interval2.ceil=date3=>(floori(date3=new Date(date3-1)),offseti(date3,1),floori(date3),date3),interval2.round=date3=>{
let d0=interval2(date3),d1=interval2.ceil(date3);return date3-d0<d1-date3?d0:d1},interval2.offset=(date3,step2)=>(offseti(
date3=new Date(+date3),step2==null?1:Math.floor(step2)),date3),interval2.range=(start,stop2,step2)=>{let range5=[];if(start=
interval2.ceil(start),step2=step2==null?1:Math.floor(step2),!(start<stop2)||!(step2>0))return range5;let previous;do range5.
push(previous=new Date(+start)),offseti(start,step2),floori(start);while(previous<start&&start<stop2);return range5},interval2.
filter=test2=>timeInterval(date3=>{if(date3>=date3)for(;floori(date3),!test2(date3);)date3.setTime(date3-1)},(date3,step2)=>{
if(date3>=date3)if(step2<0)for(;++step2<=0;)for(;offseti(date3,-1),!test2(date3););else for(;--step2>=0;)for(;offseti(date3,
1),!test2(date3););}),count2&&(interval2.count=(start,end)=>(t0.setTime(+start),t1.setTime(+end),floori(t0),floori(t1),Math.
floor(count2(t0,t1))),interval2.every=step2=>(step2=Math.floor(step2),!isFinite(step2)||!(step2>0)?null:step2>1?interval2.
filter(field3?d=>field3(d)%step2===0:d=>interval2.count(0,d)%step2===0):interval2)),interval2}var millisecond=timeInterval(
()=>{},(date3,step2)=>{date3.setTime(+date3+step2)},(start,end)=>end-start);millisecond.every=k2=>(k2=Math.floor(k2),!isFinite(
k2)||!(k2>0)?null:k2>1?timeInterval(date3=>{date3.setTime(Math.floor(date3/k2)*k2)},(date3,step2)=>{date3.setTime(+date3+
step2*k2)},(start,end)=>(end-start)/k2):millisecond);var milliseconds=millisecond.range,durationSecond=1e3,durationMinute=durationSecond*
60,durationHour=durationMinute*60,durationDay=durationHour*24,durationWeek=durationDay*7,durationMonth=durationDay*30,durationYear=durationDay*
365,second=timeInterval(date3=>{date3.setTime(date3-date3.getMilliseconds())},(date3,step2)=>{date3.setTime(+date3+step2*
durationSecond)},(start,end)=>(end-start)/durationSecond,date3=>date3.getUTCSeconds()),seconds=second.range,timeMinute=timeInterval(
date3=>{date3.setTime(date3-date3.getMilliseconds()-date3.getSeconds()*durationSecond)},(date3,step2)=>{date3.setTime(+date3+
step2*durationMinute)},(start,end)=>(end-start)/durationMinute,date3=>date3.getMinutes()),timeMinutes=timeMinute.range,utcMinute=timeInterval(
date3=>{date3.setUTCSeconds(0,0)},(date3,step2)=>{date3.setTime(+date3+step2*durationMinute)},(start,end)=>(end-start)/durationMinute,
date3=>date3.getUTCMinutes()),utcMinutes=utcMinute.range,timeHour=timeInterval(date3=>{date3.setTime(date3-date3.getMilliseconds()-
date3.getSeconds()*durationSecond-date3.getMinutes()*durationMinute)},(date3,step2)=>{date3.setTime(+date3+step2*durationHour)},
(start,end)=>(end-start)/durationHour,date3=>date3.getHours()),timeHours=timeHour.range,utcHour=timeInterval(date3=>{date3.
setUTCMinutes(0,0,0)},(date3,step2)=>{date3.setTime(+date3+step2*durationHour)},(start,end)=>(end-start)/durationHour,date3=>date3.
getUTCHours()),utcHours=utcHour.range,timeDay=timeInterval(date3=>date3.setHours(0,0,0,0),(date3,step2)=>date3.setDate(date3.
getDate()+step2),(start,end)=>(end-start-(end.getTimezoneOffset()-start.getTimezoneOffset())*durationMinute)/durationDay,
date3=>date3.getDate()-1),timeDays=timeDay.range,utcDay=timeInterval(date3=>{date3.setUTCHours(0,0,0,0)},(date3,step2)=>{
date3.setUTCDate(date3.getUTCDate()+step2)},(start,end)=>(end-start)/durationDay,date3=>date3.getUTCDate()-1),utcDays=utcDay.
range,unixDay=timeInterval(date3=>{date3.setUTCHours(0,0,0,0)},(date3,step2)=>{date3.setUTCDate(date3.getUTCDate()+step2)},
(start,end)=>(end-start)/durationDay,date3=>Math.floor(date3/durationDay)),unixDays=unixDay.range;function timeWeekday(i){
return timeInterval(date3=>{date3.setDate(date3.getDate()-(date3.getDay()+7-i)%7),date3.setHours(0,0,0,0)},(date3,step2)=>{
date3.setDate(date3.getDate()+step2*7)},(start,end)=>(end-start-(end.getTimezoneOffset()-start.getTimezoneOffset())*durationMinute)/
durationWeek)}var timeSunday=timeWeekday(0),timeMonday=timeWeekday(1),timeTuesday=timeWeekday(2),timeWednesday=timeWeekday(
3),timeThursday=timeWeekday(4),timeFriday=timeWeekday(5),timeSaturday=timeWeekday(6),timeSundays=timeSunday.range,timeMondays=timeMonday.
range,timeTuesdays=timeTuesday.range,timeWednesdays=timeWednesday.range,timeThursdays=timeThursday.range,timeFridays=timeFriday.
range,timeSaturdays=timeSaturday.range;function utcWeekday(i){return timeInterval(date3=>{date3.setUTCDate(date3.getUTCDate()-
(date3.getUTCDay()+7-i)%7),date3.setUTCHours(0,0,0,0)},(date3,step2)=>{date3.setUTCDate(date3.getUTCDate()+step2*7)},(start,end)=>(end-
start)/durationWeek)}var utcSunday=utcWeekday(0),utcMonday=utcWeekday(1),utcTuesday=utcWeekday(2),utcWednesday=utcWeekday(
3),utcThursday=utcWeekday(4),utcFriday=utcWeekday(5),utcSaturday=utcWeekday(6),utcSundays=utcSunday.range,utcMondays=utcMonday.
range,utcTuesdays=utcTuesday.range,utcWednesdays=utcWednesday.range,utcThursdays=utcThursday.range,utcFridays=utcFriday.
range,utcSaturdays=utcSaturday.range,timeMonth=timeInterval(date3=>{date3.setDate(1),date3.setHours(0,0,0,0)},(date3,step2)=>{
date3.setMonth(date3.getMonth()+step2)},(start,end)=>end.getMonth()-start.getMonth()+(end.getFullYear()-start.getFullYear())*
12,date3=>date3.getMonth()),timeMonths=timeMonth.range,utcMonth=timeInterval(date3=>{date3.setUTCDate(1),date3.setUTCHours(
0,0,0,0)},(date3,step2)=>{date3.setUTCMonth(date3.getUTCMonth()+step2)},(start,end)=>end.getUTCMonth()-start.getUTCMonth()+
(end.getUTCFullYear()-start.getUTCFullYear())*12,date3=>date3.getUTCMonth()),utcMonths=utcMonth.range,timeYear=timeInterval(
date3=>{date3.setMonth(0,1),date3.setHours(0,0,0,0)},(date3,step2)=>{date3.setFullYear(date3.getFullYear()+step2)},(start,end)=>end.
getFullYear()-start.getFullYear(),date3=>date3.getFullYear());timeYear.every=k2=>!isFinite(k2=Math.floor(k2))||!(k2>0)?null:
timeInterval(date3=>{date3.setFullYear(Math.floor(date3.getFullYear()/k2)*k2),date3.setMonth(0,1),date3.setHours(0,0,0,0)},
(date3,step2)=>{date3.setFullYear(date3.getFullYear()+step2*k2)});var timeYears=timeYear.range,utcYear=timeInterval(date3=>{
date3.setUTCMonth(0,1),date3.setUTCHours(0,0,0,0)},(date3,step2)=>{date3.setUTCFullYear(date3.getUTCFullYear()+step2)},(start,end)=>end.
getUTCFullYear()-start.getUTCFullYear(),date3=>date3.getUTCFullYear());utcYear.every=k2=>!isFinite(k2=Math.floor(k2))||!(k2>
0)?null:timeInterval(date3=>{date3.setUTCFullYear(Math.floor(date3.getUTCFullYear()/k2)*k2),date3.setUTCMonth(0,1),date3.
setUTCHours(0,0,0,0)},(date3,step2)=>{date3.setUTCFullYear(date3.getUTCFullYear()+step2*k2)});var utcYears=utcYear.range;
function ticker(year,month,week2,day,hour,minute){let tickIntervals=[[second,1,durationSecond],[second,5,5*durationSecond],
[second,15,15*durationSecond],[second,30,30*durationSecond],[minute,1,durationMinute],[minute,5,5*durationMinute],[minute,
15,15*durationMinute],[minute,30,30*durationMinute],[hour,1,durationHour],[hour,3,3*durationHour],[hour,6,6*durationHour],
[hour,12,12*durationHour],[day,1,durationDay],[day,2,2*durationDay],[week2,1,durationWeek],[month,1,durationMonth],[month,
3,3*durationMonth],[year,1,durationYear]];function ticks2(start,stop2,count2){let reverse2=stop2<start;reverse2&&([start,
stop2]=[stop2,start]);let interval2=count2&&typeof count2.range=="function"?count2:tickInterval(start,stop2,count2),ticks3=interval2?
interval2.range(start,+stop2+1):[];return reverse2?ticks3.reverse():ticks3}function tickInterval(start,stop2,count2){let target2=Math.
abs(stop2-start)/count2,i=bisector(([,,step3])=>step3).right(tickIntervals,target2);if(i===tickIntervals.length)return year.
every(tickStep(start/durationYear,stop2/durationYear,count2));if(i===0)return millisecond.every(Math.max(tickStep(start,
stop2,count2),1));let[t,step2]=tickIntervals[target2/tickIntervals[i-1][2]<tickIntervals[i][2]/target2?i-1:i];return t.every(
step2)}return[ticks2,tickInterval]}var[utcTicks,utcTickInterval]=ticker(utcYear,utcMonth,utcSunday,unixDay,utcHour,utcMinute),
[timeTicks,timeTickInterval]=ticker(timeYear,timeMonth,timeSunday,timeDay,timeHour,timeMinute);var YEAR="year",QUARTER="quarter",MONTH="month",WEEK="week",ISOWEEK="isoweek",DATE="date",DAY="day",DAYOFYEAR="dayofyear",
HOURS="hours",MINUTES="minutes",SECONDS="seconds",MILLISECONDS="milliseconds",TIME_UNITS=[YEAR,QUARTER,MONTH,WEEK,ISOWEEK,
DATE,DAY,DAYOFYEAR,HOURS,MINUTES,SECONDS,MILLISECONDS],UNITS=TIME_UNITS.reduce((o,u2,i)=>(o[u2]=1+i,o),{});function timeUnits(units){
let u2=array_default(units).slice(),m3={};return u2.length||error("Missing time unit."),u2.forEach(unit2=>{hasOwnProperty(
UNITS,unit2)?m3[unit2]=1:error(`Invalid time unit: ${unit2}.`)}),((m3[WEEK]||m3[ISOWEEK]||m3[DAY]?1:0)+(m3[QUARTER]||m3[MONTH]||
m3[DATE]?1:0)+(m3[DAYOFYEAR]?1:0)>1||m3[WEEK]&&m3[ISOWEEK])&&error(`Incompatible time units: ${units}`),u2.sort((a4,b10)=>UNITS[a4]-
UNITS[b10]),u2}var defaultSpecifiers={[YEAR]:"%Y ",[QUARTER]:"Q%q ",[MONTH]:"%b ",[DATE]:"%d ",[WEEK]:"W%U ",[ISOWEEK]:"\
W%V ",[DAY]:"%a ",[DAYOFYEAR]:"%j ",[HOURS]:"%H:00",[MINUTES]:"00:%M",[SECONDS]:":%S",[MILLISECONDS]:".%L",[`${YEAR}-${ISOWEEK}`]:"\
%G W%V ",[`${YEAR}-${MONTH}`]:"%Y-%m ",[`${YEAR}-${MONTH}-${DATE}`]:"%Y-%m-%d ",[`${HOURS}-${MINUTES}`]:"%H:%M"};function timeUnitSpecifier(units,specifiers){
let s2=extend({},defaultSpecifiers,specifiers),u2=timeUnits(units),n=u2.length,fmt="",start=0,end,key2;for(start=0;start<
n;)for(end=u2.length;end>start;--end)if(key2=u2.slice(start,end).join("-"),s2[key2]!=null){fmt+=s2[key2],start=end;break}
return fmt.trim()}var t02=new Date;function localYear(y4){return t02.setFullYear(y4),t02.setMonth(0),t02.setDate(1),t02.
setHours(0,0,0,0),t02}function dayofyear(d){return localDayOfYear(new Date(d))}function week(d){return localWeekNum(new Date(
d))}function isoweek(d){return localISOWeekNum(new Date(d))}function localDayOfYear(d){return timeDay.count(localYear(d.
getFullYear())-1,d)}function localWeekNum(d){return timeSunday.count(localYear(d.getFullYear())-1,d)}function localISOWeekYear(d){
return timeDay.offset(timeMonday.floor(d),3).getFullYear()}function localISOWeekNum(d){return 1+timeMonday.count(localISOWeekOne(
localISOWeekYear(d)),d)}function localISOWeekOne(y4){return timeMonday.floor(timeDay.offset(localYear(y4),3))}function localISOWeekOneDate(y4){
let d=localISOWeekOne(y4);return d.getMonth()?d.getDate()-31:d.getDate()}function localFirst(y4){return localYear(y4).getDay()}
function localDate(y4,m3,d,H,M2,S,L){if(0<=y4&&y4<100){let date3=new Date(-1,m3,d,H,M2,S,L);return date3.setFullYear(y4),
date3}return new Date(y4,m3,d,H,M2,S,L)}function utcdayofyear(d){return utcDayOfYear(new Date(d))}function utcweek(d){return utcWeekNum(
new Date(d))}function utcisoweek(d){return utcISOWeekNum(new Date(d))}function utcDayOfYear(d){let y4=Date.UTC(d.getUTCFullYear(),
0,1);return utcDay.count(y4-1,d)}function utcWeekNum(d){let y4=Date.UTC(d.getUTCFullYear(),0,1);return utcSunday.count(y4-
1,d)}function utcISOWeekYear(d){return utcDay.offset(utcMonday.floor(d),3).getUTCFullYear()}function utcISOWeekNum(d){return 1+
utcMonday.count(utcISOWeekOne(utcISOWeekYear(d)),d)}function utcISOWeekOne(y4){return utcMonday.floor(utcDay.offset(Date.
UTC(y4,0,1),3))}function utcISOWeekOneDate(y4){let d=utcISOWeekOne(y4);return d.getUTCMonth()?d.getUTCDate()-31:d.getUTCDate()}
function utcFirst(y4){return t02.setTime(Date.UTC(y4,0,1)),t02.getUTCDay()}function utcDate(y4,m3,d,H,M2,S,L){if(0<=y4&&
y4<100){let date3=new Date(Date.UTC(-1,m3,d,H,M2,S,L));return date3.setUTCFullYear(d.y),date3}return new Date(Date.UTC(y4,
m3,d,H,M2,S,L))}var REFERENCE_YEAR=2012,ISOWEEK_REFERENCE_YEAR=2015;function floor(units,step2,get6,inv,newDate2){let s2=step2||
1,b10=peek(units),_=(unit2,p,key2)=>(key2=key2||unit2,getUnit(get6[key2],inv[key2],unit2===b10&&s2,p)),t=new Date,u2=toSet(
units),y4=u2[YEAR]?_(YEAR,null,u2[ISOWEEK]?YEAR+ISOWEEK:YEAR):constant_default(u2[ISOWEEK]?ISOWEEK_REFERENCE_YEAR:REFERENCE_YEAR),
m3=u2[MONTH]?_(MONTH):u2[QUARTER]?_(QUARTER):zero,d=u2[WEEK]&&u2[DAY]?_(DAY,1,WEEK+DAY):u2[ISOWEEK]&&u2[DAY]?_(DAY,1,ISOWEEK+
DAY):u2[WEEK]?_(WEEK,1):u2[ISOWEEK]?_(ISOWEEK,1):u2[DAY]?_(DAY,1):u2[DATE]?_(DATE,1):u2[DAYOFYEAR]?_(DAYOFYEAR,1):one,H=u2[HOURS]?
_(HOURS):zero,M2=u2[MINUTES]?_(MINUTES):zero,S=u2[SECONDS]?_(SECONDS):zero,L=u2[MILLISECONDS]?_(MILLISECONDS):zero;return function(v){
t.setTime(+v);let year=y4(t);return newDate2(year,m3(t),d(t,year),H(t),M2(t),S(t),L(t))}}function getUnit(f,inv,step2,phase){
let u2=step2<=1?f:phase?(d,y4)=>phase+step2*Math.floor((f(d,y4)-phase)/step2):(d,y4)=>step2*Math.floor(f(d,y4)/step2);return inv?
(d,y4)=>inv(u2(d,y4),y4):u2}function weekday(week2,day,firstDay){return day+week2*7-(firstDay+6)%7}function isoDay(day){
return(day+6)%7}function isoWeekday(weekOneDate,week2,day){return weekOneDate+(week2-1)*7+day}var localGet={[YEAR]:d=>d.
getFullYear(),[QUARTER]:d=>Math.floor(d.getMonth()/3),[MONTH]:d=>d.getMonth(),[DATE]:d=>d.getDate(),[HOURS]:d=>d.getHours(),
[MINUTES]:d=>d.getMinutes(),[SECONDS]:d=>d.getSeconds(),[MILLISECONDS]:d=>d.getMilliseconds(),[DAYOFYEAR]:d=>localDayOfYear(
d),[WEEK]:d=>localWeekNum(d),[WEEK+DAY]:(d,y4)=>weekday(localWeekNum(d),d.getDay(),localFirst(y4)),[DAY]:(d,y4)=>weekday(
1,d.getDay(),localFirst(y4)),[ISOWEEK]:d=>localISOWeekNum(d),[YEAR+ISOWEEK]:d=>localISOWeekYear(d),[ISOWEEK+DAY]:(d,y4)=>isoWeekday(
localISOWeekOneDate(y4),localISOWeekNum(d),isoDay(d.getDay()))},localInv={[QUARTER]:q=>3*q,[WEEK]:(w2,y4)=>weekday(w2,0,
localFirst(y4)),[ISOWEEK]:(w2,y4)=>isoWeekday(localISOWeekOneDate(y4),w2,0)};function timeFloor(units,step2){return floor(
units,step2||1,localGet,localInv,localDate)}var utcGet={[YEAR]:d=>d.getUTCFullYear(),[QUARTER]:d=>Math.floor(d.getUTCMonth()/
3),[MONTH]:d=>d.getUTCMonth(),[DATE]:d=>d.getUTCDate(),[HOURS]:d=>d.getUTCHours(),[MINUTES]:d=>d.getUTCMinutes(),[SECONDS]:d=>d.
getUTCSeconds(),[MILLISECONDS]:d=>d.getUTCMilliseconds(),[DAYOFYEAR]:d=>utcDayOfYear(d),[WEEK]:d=>utcWeekNum(d),[DAY]:(d,y4)=>weekday(
1,d.getUTCDay(),utcFirst(y4)),[WEEK+DAY]:(d,y4)=>weekday(utcWeekNum(d),d.getUTCDay(),utcFirst(y4)),[ISOWEEK]:d=>utcISOWeekNum(
d),[YEAR+ISOWEEK]:d=>utcISOWeekYear(d),[ISOWEEK+DAY]:(d,y4)=>isoWeekday(utcISOWeekOneDate(y4),utcISOWeekNum(d),isoDay(d.
getUTCDay()))},utcInv={[QUARTER]:q=>3*q,[WEEK]:(w2,y4)=>weekday(w2,0,utcFirst(y4)),[ISOWEEK]:(w2,y4)=>isoWeekday(utcISOWeekOneDate(
y4),w2,0)};function utcFloor(units,step2){return floor(units,step2||1,utcGet,utcInv,utcDate)}var timeIntervals={[YEAR]:timeYear,
[QUARTER]:timeMonth.every(3),[MONTH]:timeMonth,[WEEK]:timeSunday,[ISOWEEK]:timeMonday,[DATE]:timeDay,[DAY]:timeDay,[DAYOFYEAR]:timeDay,
[HOURS]:timeHour,[MINUTES]:timeMinute,[SECONDS]:second,[MILLISECONDS]:millisecond},utcIntervals={[YEAR]:utcYear,[QUARTER]:utcMonth.
every(3),[MONTH]:utcMonth,[WEEK]:utcSunday,[ISOWEEK]:utcMonday,[DATE]:utcDay,[DAY]:utcDay,[DAYOFYEAR]:utcDay,[HOURS]:utcHour,
[MINUTES]:utcMinute,[SECONDS]:second,[MILLISECONDS]:millisecond};function timeInterval2(unit2){return timeIntervals[unit2]}
function utcInterval(unit2){return utcIntervals[unit2]}function offset(ival,date3,step2){return ival?ival.offset(date3,step2):
void 0}function timeOffset(unit2,date3,step2){return offset(timeInterval2(unit2),date3,step2)}function utcOffset(unit2,date3,step2){
return offset(utcInterval(unit2),date3,step2)}function sequence(ival,start,stop2,step2){return ival?ival.range(start,stop2,
step2):void 0}function timeSequence(unit2,start,stop2,step2){return sequence(timeInterval2(unit2),start,stop2,step2)}function utcSequence(unit2,start,stop2,step2){
return sequence(utcInterval(unit2),start,stop2,step2)}var durationSecond2=1e3,durationMinute2=durationSecond2*60,durationHour2=durationMinute2*
60,durationDay2=durationHour2*24,durationWeek2=durationDay2*7,durationMonth2=durationDay2*30,durationYear2=durationDay2*
365,Milli=[YEAR,MONTH,DATE,HOURS,MINUTES,SECONDS,MILLISECONDS],Seconds=Milli.slice(0,-1),Minutes=Seconds.slice(0,-1),Hours=Minutes.
slice(0,-1),Day=Hours.slice(0,-1),Week=[YEAR,WEEK],Month=[YEAR,MONTH],Year=[YEAR],intervals=[[Seconds,1,durationSecond2],
[Seconds,5,5*durationSecond2],[Seconds,15,15*durationSecond2],[Seconds,30,30*durationSecond2],[Minutes,1,durationMinute2],
[Minutes,5,5*durationMinute2],[Minutes,15,15*durationMinute2],[Minutes,30,30*durationMinute2],[Hours,1,durationHour2],[Hours,
3,3*durationHour2],[Hours,6,6*durationHour2],[Hours,12,12*durationHour2],[Day,1,durationDay2],[Week,1,durationWeek2],[Month,
1,durationMonth2],[Month,3,3*durationMonth2],[Year,1,durationYear2]];function bin(opt){let ext=opt.extent,max4=opt.maxbins||
40,target2=Math.abs(span_default(ext))/max4,i=bisector(i2=>i2[2]).right(intervals,target2),units,step2;return i===intervals.
length?(units=Year,step2=tickStep(ext[0]/durationYear2,ext[1]/durationYear2,max4)):i?(i=intervals[target2/intervals[i-1][2]<
intervals[i][2]/target2?i-1:i],units=i[0],step2=i[1]):(units=Milli,step2=Math.max(tickStep(ext[0],ext[1],max4),1)),{units,
step:step2}}var localGetters={[YEAR]:d=>d.getFullYear(),[MONTH]:d=>d.getMonth(),[DATE]:d=>d.getDate(),[DAY]:d=>d.getDay(),
[HOURS]:d=>d.getHours(),[MINUTES]:d=>d.getMinutes(),[SECONDS]:d=>d.getSeconds(),[MILLISECONDS]:d=>d.getMilliseconds()},utcGetters={
[YEAR]:d=>d.getUTCFullYear(),[MONTH]:d=>d.getUTCMonth(),[DATE]:d=>d.getUTCDate(),[DAY]:d=>d.getUTCDay(),[HOURS]:d=>d.getUTCHours(),
[MINUTES]:d=>d.getUTCMinutes(),[SECONDS]:d=>d.getUTCSeconds(),[MILLISECONDS]:d=>d.getUTCMilliseconds()},grains=[{units:[
YEAR,MONTH,DATE,HOURS,MINUTES,SECONDS,MILLISECONDS],step:1,aligned:()=>!0},{units:[YEAR,MONTH,DATE,HOURS,MINUTES,SECONDS],
step:1,aligned:(dates,g)=>dates.every(d=>g[MILLISECONDS](d)===0)},{units:[YEAR,MONTH,DATE,HOURS,MINUTES],step:1,aligned:(dates,g)=>dates.
every(d=>g[SECONDS](d)===0)},{units:[YEAR,MONTH,DATE,HOURS,MINUTES],step:5,aligned:(dates,g)=>dates.every(d=>g[MINUTES](
d)%5===0)},{units:[YEAR,MONTH,DATE,HOURS,MINUTES],step:10,aligned:(dates,g)=>dates.every(d=>g[MINUTES](d)%10===0)},{units:[
YEAR,MONTH,DATE,HOURS],step:1,aligned:(dates,g)=>dates.every(d=>g[MINUTES](d)===0)},{units:[YEAR,MONTH,DATE],step:1,aligned:(dates,g)=>dates.
every(d=>g[HOURS](d)===0)},{units:[YEAR,WEEK],step:1,skippable:!0,aligned:(dates,g)=>new Set(dates.map(d=>g[DAY](d))).size===
1},{units:[YEAR,MONTH],step:1,aligned:(dates,g)=>dates.every(d=>g[DATE](d)===1)},{units:[YEAR,MONTH],step:3,aligned:(dates,g)=>dates.
every(d=>g[MONTH](d)%3===0)},{units:[YEAR],step:1,aligned:(dates,g)=>dates.every(d=>g[MONTH](d)===0)},{units:[YEAR],step:10,
aligned:(dates,g)=>dates.every(d=>g[YEAR](d)%10===0)},{aligned:()=>!1}];function detectTimeUnits(data3,field3,utc){let getters=utc?
utcGetters:localGetters,dates=data3.map(t=>{let v=field3(t),d=new Date(v);return Number.isNaN(+d)&&error(`Invalid date: ${v}`),
d}),mismatch=grains.findIndex(g=>!g.aligned(dates,getters)),required2=grains.findIndex(g=>!g.skippable&&!g.aligned(dates,
getters)),index5=required2>mismatch+1?required2:mismatch,{units,step:step2}=grains[index5-1];return{units,step:step2}}function localDate2(d){if(0<=d.y&&d.y<100){var date3=new Date(-1,d.m,d.d,d.H,d.M,d.S,d.L);return date3.setFullYear(d.y),
date3}return new Date(d.y,d.m,d.d,d.H,d.M,d.S,d.L)}function utcDate2(d){if(0<=d.y&&d.y<100){var date3=new Date(Date.UTC(
-1,d.m,d.d,d.H,d.M,d.S,d.L));return date3.setUTCFullYear(d.y),date3}return new Date(Date.UTC(d.y,d.m,d.d,d.H,d.M,d.S,d.L))}
function newDate(y4,m3,d){return{y:y4,m:m3,d,H:0,M:0,S:0,L:0}}function formatLocale2(locale4){var locale_dateTime=locale4.
dateTime,locale_date=locale4.date,locale_time=locale4.time,locale_periods=locale4.periods,locale_weekdays=locale4.days,locale_shortWeekdays=locale4.
shortDays,locale_months=locale4.months,locale_shortMonths=locale4.shortMonths,periodRe=formatRe(locale_periods),periodLookup=formatLookup(
locale_periods),weekdayRe=formatRe(locale_weekdays),weekdayLookup=formatLookup(locale_weekdays),shortWeekdayRe=formatRe(
locale_shortWeekdays),shortWeekdayLookup=formatLookup(locale_shortWeekdays),monthRe=formatRe(locale_months),monthLookup=formatLookup(
locale_months),shortMonthRe=formatRe(locale_shortMonths),shortMonthLookup=formatLookup(locale_shortMonths),formats3={a:formatShortWeekday,
A:formatWeekday,b:formatShortMonth,B:formatMonth,c:null,d:formatDayOfMonth,e:formatDayOfMonth,f:formatMicroseconds,g:formatYearISO,
G:formatFullYearISO,H:formatHour24,I:formatHour12,j:formatDayOfYear,L:formatMilliseconds,m:formatMonthNumber,M:formatMinutes,
p:formatPeriod,q:formatQuarter,Q:formatUnixTimestamp,s:formatUnixTimestampSeconds,S:formatSeconds,u:formatWeekdayNumberMonday,
U:formatWeekNumberSunday,V:formatWeekNumberISO,w:formatWeekdayNumberSunday,W:formatWeekNumberMonday,x:null,X:null,y:formatYear2,
Y:formatFullYear,Z:formatZone,"%":formatLiteralPercent},utcFormats={a:formatUTCShortWeekday,A:formatUTCWeekday,b:formatUTCShortMonth,
B:formatUTCMonth,c:null,d:formatUTCDayOfMonth,e:formatUTCDayOfMonth,f:formatUTCMicroseconds,g:formatUTCYearISO,G:formatUTCFullYearISO,
H:formatUTCHour24,I:formatUTCHour12,j:formatUTCDayOfYear,L:formatUTCMilliseconds,m:formatUTCMonthNumber,M:formatUTCMinutes,
p:formatUTCPeriod,q:formatUTCQuarter,Q:formatUnixTimestamp,s:formatUnixTimestampSeconds,S:formatUTCSeconds,u:formatUTCWeekdayNumberMonday,
U:formatUTCWeekNumberSunday,V:formatUTCWeekNumberISO,w:formatUTCWeekdayNumberSunday,W:formatUTCWeekNumberMonday,x:null,X:null,
y:formatUTCYear,Y:formatUTCFullYear,Z:formatUTCZone,"%":formatLiteralPercent},parses={a:parseShortWeekday,A:parseWeekday,
b:parseShortMonth,B:parseMonth,c:parseLocaleDateTime,d:parseDayOfMonth,e:parseDayOfMonth,f:parseMicroseconds,g:parseYear,
G:parseFullYear,H:parseHour24,I:parseHour24,j:parseDayOfYear,L:parseMilliseconds,m:parseMonthNumber,M:parseMinutes,p:parsePeriod,
q:parseQuarter,Q:parseUnixTimestamp,s:parseUnixTimestampSeconds,S:parseSeconds,u:parseWeekdayNumberMonday,U:parseWeekNumberSunday,
V:parseWeekNumberISO,w:parseWeekdayNumberSunday,W:parseWeekNumberMonday,x:parseLocaleDate,X:parseLocaleTime,y:parseYear,
Y:parseFullYear,Z:parseZone,"%":parseLiteralPercent};formats3.x=newFormat(locale_date,formats3),formats3.X=newFormat(locale_time,
formats3),formats3.c=newFormat(locale_dateTime,formats3),utcFormats.x=newFormat(locale_date,utcFormats),utcFormats.X=newFormat(
locale_time,utcFormats),utcFormats.c=newFormat(locale_dateTime,utcFormats);function newFormat(specifier,formats4){return function(date3){
var string2=[],i=-1,j=0,n=specifier.length,c4,pad4,format5;for(date3 instanceof Date||(date3=new Date(+date3));++i<n;)specifier.
charCodeAt(i)===37&&(string2.push(specifier.slice(j,i)),(pad4=pads[c4=specifier.charAt(++i)])!=null?c4=specifier.charAt(
++i):pad4=c4==="e"?" ":"0",(format5=formats4[c4])&&(c4=format5(date3,pad4)),string2.push(c4),j=i+1);return string2.push(
specifier.slice(j,i)),string2.join("")}}function newParse(specifier,Z){return function(string2){var d=newDate(1900,void 0,
1),i=parseSpecifier(d,specifier,string2+="",0),week2,day;if(i!=string2.length)return null;if("Q"in d)return new Date(d.Q);
if("s"in d)return new Date(d.s*1e3+("L"in d?d.L:0));if(Z&&!("Z"in d)&&(d.Z=0),"p"in d&&(d.H=d.H%12+d.p*12),d.m===void 0&&
(d.m="q"in d?d.q:0),"V"in d){if(d.V<1||d.V>53)return null;"w"in d||(d.w=1),"Z"in d?(week2=utcDate2(newDate(d.y,0,1)),day=
week2.getUTCDay(),week2=day>4||day===0?utcMonday.ceil(week2):utcMonday(week2),week2=utcDay.offset(week2,(d.V-1)*7),d.y=week2.
getUTCFullYear(),d.m=week2.getUTCMonth(),d.d=week2.getUTCDate()+(d.w+6)%7):(week2=localDate2(newDate(d.y,0,1)),day=week2.
getDay(),week2=day>4||day===0?timeMonday.ceil(week2):timeMonday(week2),week2=timeDay.offset(week2,(d.V-1)*7),d.y=week2.getFullYear(),
d.m=week2.getMonth(),d.d=week2.getDate()+(d.w+6)%7)}else("W"in d||"U"in d)&&("w"in d||(d.w="u"in d?d.u%7:"W"in d?1:0),day=
"Z"in d?utcDate2(newDate(d.y,0,1)).getUTCDay():localDate2(newDate(d.y,0,1)).getDay(),d.m=0,d.d="W"in d?(d.w+6)%7+d.W*7-(day+
5)%7:d.w+d.U*7-(day+6)%7);return"Z"in d?(d.H+=d.Z/100|0,d.M+=d.Z%100,utcDate2(d)):localDate2(d)}}function parseSpecifier(d,specifier,string2,j){
for(var i=0,n=specifier.length,m3=string2.length,c4,parse7;i<n;){if(j>=m3)return-1;if(c4=specifier.charCodeAt(i++),c4===
37){if(c4=specifier.charAt(i++),parse7=parses[c4 in pads?specifier.charAt(i++):c4],!parse7||(j=parse7(d,string2,j))<0)return-1}else if(c4!=
string2.charCodeAt(j++))return-1}return j}function parsePeriod(d,string2,i){var n=periodRe.exec(string2.slice(i));return n?
(d.p=periodLookup.get(n[0].toLowerCase()),i+n[0].length):-1}function parseShortWeekday(d,string2,i){var n=shortWeekdayRe.
exec(string2.slice(i));return n?(d.w=shortWeekdayLookup.get(n[0].toLowerCase()),i+n[0].length):-1}function parseWeekday(d,string2,i){
var n=weekdayRe.exec(string2.slice(i));return n?(d.w=weekdayLookup.get(n[0].toLowerCase()),i+n[0].length):-1}function parseShortMonth(d,string2,i){
var n=shortMonthRe.exec(string2.slice(i));return n?(d.m=shortMonthLookup.get(n[0].toLowerCase()),i+n[0].length):-1}function parseMonth(d,string2,i){
var n=monthRe.exec(string2.slice(i));return n?(d.m=monthLookup.get(n[0].toLowerCase()),i+n[0].length):-1}function parseLocaleDateTime(d,string2,i){
return parseSpecifier(d,locale_dateTime,string2,i)}function parseLocaleDate(d,string2,i){return parseSpecifier(d,locale_date,
string2,i)}function parseLocaleTime(d,string2,i){return parseSpecifier(d,locale_time,string2,i)}function formatShortWeekday(d){
return locale_shortWeekdays[d.getDay()]}function formatWeekday(d){return locale_weekdays[d.getDay()]}function formatShortMonth(d){
return locale_shortMonths[d.getMonth()]}function formatMonth(d){return locale_months[d.getMonth()]}function formatPeriod(d){
return locale_periods[+(d.getHours()>=12)]}function formatQuarter(d){return 1+~~(d.getMonth()/3)}function formatUTCShortWeekday(d){
return locale_shortWeekdays[d.getUTCDay()]}function formatUTCWeekday(d){return locale_weekdays[d.getUTCDay()]}function formatUTCShortMonth(d){
return locale_shortMonths[d.getUTCMonth()]}function formatUTCMonth(d){return locale_months[d.getUTCMonth()]}function formatUTCPeriod(d){
return locale_periods[+(d.getUTCHours()>=12)]}function formatUTCQuarter(d){return 1+~~(d.getUTCMonth()/3)}return{format:function(specifier){
var f=newFormat(specifier+="",formats3);return f.toString=function(){return specifier},f},parse:function(specifier){var p=newParse(
specifier+="",!1);return p.toString=function(){return specifier},p},utcFormat:function(specifier){var f=newFormat(specifier+=
"",utcFormats);return f.toString=function(){return specifier},f},utcParse:function(specifier){var p=newParse(specifier+=
"",!0);return p.toString=function(){return specifier},p}}}var pads={"-":"",_:" ",0:"0"},numberRe=/^\s*\d+/,percentRe=/^%/,
requoteRe=/[\\^$*+?|[\]().{}]/g;function pad3(value4,fill2,width2){var sign3=value4<0?"-":"",string2=(sign3?-value4:value4)+
"",length2=string2.length;return sign3+(length2<width2?new Array(width2-length2+1).join(fill2)+string2:string2)}function requote(s2){
return s2.replace(requoteRe,"\\$&")}function formatRe(names){return new RegExp("^(?:"+names.map(requote).join("|")+")","\
i")}function formatLookup(names){return new Map(names.map((name,i)=>[name.toLowerCase(),i]))}function parseWeekdayNumberSunday(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+1));return n?(d.w=+n[0],i+n[0].length):-1}function parseWeekdayNumberMonday(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+1));return n?(d.u=+n[0],i+n[0].length):-1}function parseWeekNumberSunday(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+2));return n?(d.U=+n[0],i+n[0].length):-1}function parseWeekNumberISO(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+2));return n?(d.V=+n[0],i+n[0].length):-1}function parseWeekNumberMonday(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+2));return n?(d.W=+n[0],i+n[0].length):-1}function parseFullYear(d,string2,i){var n=numberRe.
exec(string2.slice(i,i+4));return n?(d.y=+n[0],i+n[0].length):-1}function parseYear(d,string2,i){var n=numberRe.exec(string2.
slice(i,i+2));return n?(d.y=+n[0]+(+n[0]>68?1900:2e3),i+n[0].length):-1}function parseZone(d,string2,i){var n=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.
exec(string2.slice(i,i+6));return n?(d.Z=n[1]?0:-(n[2]+(n[3]||"00")),i+n[0].length):-1}function parseQuarter(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+1));return n?(d.q=n[0]*3-3,i+n[0].length):-1}function parseMonthNumber(d,string2,i){
var n=numberRe.exec(string2.slice(i,i+2));return n?(d.m=n[0]-1,i+n[0].length):-1}function parseDayOfMonth(d,string2,i){var n=numberRe.
exec(string2.slice(i,i+2));return n?(d.d=+n[0],i+n[0].length):-1}function parseDayOfYear(d,string2,i){var n=numberRe.exec(
string2.slice(i,i+3));return n?(d.m=0,d.d=+n[0],i+n[0].length):-1}function parseHour24(d,string2,i){var n=numberRe.exec(
string2.slice(i,i+2));return n?(d.H=+n[0],i+n[0].length):-1}function parseMinutes(d,string2,i){var n=numberRe.exec(string2.
slice(i,i+2));return n?(d.M=+n[0],i+n[0].length):-1}function parseSeconds(d,string2,i){var n=numberRe.exec(string2.slice(
i,i+2));return n?(d.S=+n[0],i+n[0].length):-1}function parseMilliseconds(d,string2,i){var n=numberRe.exec(string2.slice(
i,i+3));return n?(d.L=+n[0],i+n[0].length):-1}function parseMicroseconds(d,string2,i){var n=numberRe.exec(string2.slice(
i,i+6));return n?(d.L=Math.floor(n[0]/1e3),i+n[0].length):-1}function parseLiteralPercent(d,string2,i){var n=percentRe.exec(
string2.slice(i,i+1));return n?i+n[0].length:-1}function parseUnixTimestamp(d,string2,i){var n=numberRe.exec(string2.slice(
i));return n?(d.Q=+n[0],i+n[0].length):-1}function parseUnixTimestampSeconds(d,string2,i){var n=numberRe.exec(string2.slice(
i));return n?(d.s=+n[0],i+n[0].length):-1}function formatDayOfMonth(d,p){return pad3(d.getDate(),p,2)}function formatHour24(d,p){
return pad3(d.getHours(),p,2)}function formatHour12(d,p){return pad3(d.getHours()%12||12,p,2)}function formatDayOfYear(d,p){
return pad3(1+timeDay.count(timeYear(d),d),p,3)}function formatMilliseconds(d,p){return pad3(d.getMilliseconds(),p,3)}function formatMicroseconds(d,p){
return formatMilliseconds(d,p)+"000"}function formatMonthNumber(d,p){return pad3(d.getMonth()+1,p,2)}function formatMinutes(d,p){
return pad3(d.getMinutes(),p,2)}function formatSeconds(d,p){return pad3(d.getSeconds(),p,2)}function formatWeekdayNumberMonday(d){
var day=d.getDay();return day===0?7:day}function formatWeekNumberSunday(d,p){return pad3(timeSunday.count(timeYear(d)-1,
d),p,2)}function dISO(d){var day=d.getDay();return day>=4||day===0?timeThursday(d):timeThursday.ceil(d)}function formatWeekNumberISO(d,p){
return d=dISO(d),pad3(timeThursday.count(timeYear(d),d)+(timeYear(d).getDay()===4),p,2)}function formatWeekdayNumberSunday(d){
return d.getDay()}function formatWeekNumberMonday(d,p){return pad3(timeMonday.count(timeYear(d)-1,d),p,2)}function formatYear2(d,p){
return pad3(d.getFullYear()%100,p,2)}function formatYearISO(d,p){return d=dISO(d),pad3(d.getFullYear()%100,p,2)}function formatFullYear(d,p){
return pad3(d.getFullYear()%1e4,p,4)}function formatFullYearISO(d,p){var day=d.getDay();return d=day>=4||day===0?timeThursday(
d):timeThursday.ceil(d),pad3(d.getFullYear()%1e4,p,4)}function formatZone(d){var z=d.getTimezoneOffset();return(z>0?"-":
(z*=-1,"+"))+pad3(z/60|0,"0",2)+pad3(z%60,"0",2)}function formatUTCDayOfMonth(d,p){return pad3(d.getUTCDate(),p,2)}function formatUTCHour24(d,p){
return pad3(d.getUTCHours(),p,2)}function formatUTCHour12(d,p){return pad3(d.getUTCHours()%12||12,p,2)}function formatUTCDayOfYear(d,p){
return pad3(1+utcDay.count(utcYear(d),d),p,3)}function formatUTCMilliseconds(d,p){return pad3(d.getUTCMilliseconds(),p,3)}
function formatUTCMicroseconds(d,p){return formatUTCMilliseconds(d,p)+"000"}function formatUTCMonthNumber(d,p){return pad3(
d.getUTCMonth()+1,p,2)}function formatUTCMinutes(d,p){return pad3(d.getUTCMinutes(),p,2)}function formatUTCSeconds(d,p){
return pad3(d.getUTCSeconds(),p,2)}function formatUTCWeekdayNumberMonday(d){var dow=d.getUTCDay();return dow===0?7:dow}function formatUTCWeekNumberSunday(d,p){
return pad3(utcSunday.count(utcYear(d)-1,d),p,2)}function UTCdISO(d){var day=d.getUTCDay();return day>=4||day===0?utcThursday(
d):utcThursday.ceil(d)}function formatUTCWeekNumberISO(d,p){return d=UTCdISO(d),pad3(utcThursday.count(utcYear(d),d)+(utcYear(
d).getUTCDay()===4),p,2)}function formatUTCWeekdayNumberSunday(d){return d.getUTCDay()}function formatUTCWeekNumberMonday(d,p){
return pad3(utcMonday.count(utcYear(d)-1,d),p,2)}function formatUTCYear(d,p){return pad3(d.getUTCFullYear()%100,p,2)}function formatUTCYearISO(d,p){
return d=UTCdISO(d),pad3(d.getUTCFullYear()%100,p,2)}function formatUTCFullYear(d,p){return pad3(d.getUTCFullYear()%1e4,
p,4)}function formatUTCFullYearISO(d,p){var day=d.getUTCDay();return d=day>=4||day===0?utcThursday(d):utcThursday.ceil(d),
pad3(d.getUTCFullYear()%1e4,p,4)}function formatUTCZone(){return"+0000"}function formatLiteralPercent(){return"%"}function formatUnixTimestamp(d){
return+d}function formatUnixTimestampSeconds(d){return Math.floor(+d/1e3)}var locale2,timeFormat,timeParse,utcFormat,utcParse;
defaultLocale2({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tue\
sday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January",
"February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan",
"Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function defaultLocale2(definition3){return locale2=
formatLocale2(definition3),timeFormat=locale2.format,timeParse=locale2.parse,utcFormat=locale2.utcFormat,utcParse=locale2.
utcParse,locale2}var isoSpecifier="%Y-%m-%dT%H:%M:%S.%LZ";function formatIsoNative(date3){return date3.toISOString()}var formatIso=Date.
prototype.toISOString?formatIsoNative:utcFormat(isoSpecifier);function parseIsoNative(string2){var date3=new Date(string2);
return isNaN(date3)?null:date3}var parseIso=+new Date("2000-01-01T00:00:00.000Z")?parseIsoNative:utcParse(isoSpecifier);function memoize(method2){let cache2={};return spec=>cache2[spec]||(cache2[spec]=method2(spec))}function trimZeroes(numberFormat,decimalChar){
return x4=>{let str=numberFormat(x4),dec=str.indexOf(decimalChar);if(dec<0)return str;let idx=rightmostDigit(str,dec),end=idx<
str.length?str.slice(idx):"";for(;--idx>dec;)if(str[idx]!=="0"){++idx;break}return str.slice(0,idx)+end}}function rightmostDigit(str,dec){
let i=str.lastIndexOf("e"),c4;if(i>0)return i;for(i=str.length;--i>dec;)if(c4=str.charCodeAt(i),c4>=48&&c4<=57)return i+
1}function numberLocale(locale4){let format5=memoize(locale4.format),formatPrefix2=locale4.formatPrefix;return{format:format5,
formatPrefix:formatPrefix2,formatFloat(spec){let s2=formatSpecifier(spec||",");if(s2.precision==null){switch(s2.precision=
12,s2.type){case"%":s2.precision-=2;break;case"e":s2.precision-=1;break}return trimZeroes(format5(s2),format5(".1f")(1)[1])}else
return format5(s2)},formatSpan(start,stop2,count2,specifier){specifier=formatSpecifier(specifier??",f");let step2=tickStep(
start,stop2,count2),value4=Math.max(Math.abs(start),Math.abs(stop2)),precision;if(specifier.precision==null)switch(specifier.
type){case"s":return isNaN(precision=precisionPrefix(step2,value4))||(specifier.precision=precision),formatPrefix2(specifier,
value4);case"":case"e":case"g":case"p":case"r":{isNaN(precision=precisionRound(step2,value4))||(specifier.precision=precision-
(specifier.type==="e"));break}case"f":case"%":{isNaN(precision=precisionFixed(step2))||(specifier.precision=precision-(specifier.
type==="%")*2);break}}return format5(specifier)}}}var defaultNumberLocale;resetNumberFormatDefaultLocale();function resetNumberFormatDefaultLocale(){
return defaultNumberLocale=numberLocale({format,formatPrefix})}function numberFormatLocale(definition3){return numberLocale(
formatLocale(definition3))}function numberFormatDefaultLocale(definition3){return arguments.length?defaultNumberLocale=numberFormatLocale(
definition3):defaultNumberLocale}function timeMultiFormat(format5,interval2,spec){spec=spec||{},isObject(spec)||error(`I\
nvalid time multi-format specifier: ${spec}`);let second2=interval2(SECONDS),minute=interval2(MINUTES),hour=interval2(HOURS),
day=interval2(DATE),week2=interval2(WEEK),month=interval2(MONTH),quarter2=interval2(QUARTER),year=interval2(YEAR),L=format5(
spec[MILLISECONDS]||".%L"),S=format5(spec[SECONDS]||":%S"),M2=format5(spec[MINUTES]||"%I:%M"),H=format5(spec[HOURS]||"%I\
 %p"),d=format5(spec[DATE]||spec[DAY]||"%a %d"),w2=format5(spec[WEEK]||"%b %d"),m3=format5(spec[MONTH]||"%B"),q=format5(
spec[QUARTER]||"%B"),y4=format5(spec[YEAR]||"%Y");return date3=>(second2(date3)<date3?L:minute(date3)<date3?S:hour(date3)<
date3?M2:day(date3)<date3?H:month(date3)<date3?week2(date3)<date3?d:w2:year(date3)<date3?quarter2(date3)<date3?m3:q:y4)(
date3)}function timeLocale(locale4){let timeFormat3=memoize(locale4.format),utcFormat3=memoize(locale4.utcFormat);return{
timeFormat:spec=>isString(spec)?timeFormat3(spec):timeMultiFormat(timeFormat3,timeInterval2,spec),utcFormat:spec=>isString(
spec)?utcFormat3(spec):timeMultiFormat(utcFormat3,utcInterval,spec),timeParse:memoize(locale4.parse),utcParse:memoize(locale4.
utcParse)}}var defaultTimeLocale;resetTimeFormatDefaultLocale();function resetTimeFormatDefaultLocale(){return defaultTimeLocale=
timeLocale({format:timeFormat,parse:timeParse,utcFormat,utcParse})}function timeFormatLocale(definition3){return timeLocale(
formatLocale2(definition3))}function timeFormatDefaultLocale(definition3){return arguments.length?defaultTimeLocale=timeFormatLocale(
definition3):defaultTimeLocale}var createLocale=(number8,time3)=>extend({},number8,time3);function locale3(numberSpec,timeSpec){
let number8=numberSpec?numberFormatLocale(numberSpec):numberFormatDefaultLocale(),time3=timeSpec?timeFormatLocale(timeSpec):
timeFormatDefaultLocale();return createLocale(number8,time3)}function defaultLocale3(numberSpec,timeSpec){let args=arguments.
length;return args&&args!==2&&error("defaultLocale expects either zero or two arguments."),args?createLocale(numberFormatDefaultLocale(
numberSpec),timeFormatDefaultLocale(timeSpec)):createLocale(numberFormatDefaultLocale(),timeFormatDefaultLocale())}function resetDefaultLocale(){
return resetNumberFormatDefaultLocale(),resetTimeFormatDefaultLocale(),defaultLocale3()}var protocol_re=/^(data:|([A-Za-z]+:)?\/\/)/,allowed_re=/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|cid|xmpp|file|data):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i,
whitespace_re=/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205f\u3000]/g,fileProtocol="file://";function loaderFactory(fs2){
return options=>({options:options||{},sanitize,load,fileAccess:!!fs2,file:fileLoader(fs2),http:httpLoader})}async function load(uri,options){
let opt=await this.sanitize(uri,options),url=opt.href;return opt.localFile?this.file(url):this.http(url,options?.http)}async function sanitize(uri,options){
options=extend({},this.options,options);let fileAccess=this.fileAccess,result={href:null},isFile,loadFile,base,isAllowed=allowed_re.
test(uri.replace(whitespace_re,""));(uri==null||typeof uri!="string"||!isAllowed)&&error("Sanitize failure, invalid URI:\
 "+stringValue(uri));let hasProtocol=protocol_re.test(uri);return(base=options.baseURL)&&!hasProtocol&&(!uri.startsWith(
"/")&&!base.endsWith("/")&&(uri="/"+uri),uri=base+uri),loadFile=(isFile=uri.startsWith(fileProtocol))||options.mode==="f\
ile"||options.mode!=="http"&&!hasProtocol&&fileAccess,isFile?uri=uri.slice(fileProtocol.length):uri.startsWith("//")&&(options.
defaultProtocol==="file"?(uri=uri.slice(2),loadFile=!0):uri=(options.defaultProtocol||"http")+":"+uri),Object.defineProperty(
result,"localFile",{value:!!loadFile}),result.href=uri,options.target&&(result.target=options.target+""),options.rel&&(result.
rel=options.rel+""),options.context==="image"&&options.crossOrigin&&(result.crossOrigin=options.crossOrigin+""),result}function fileLoader(fs2){
return fs2?filename=>new Promise((accept,reject)=>{fs2.readFile(filename,(error2,data3)=>{error2?reject(error2):accept(data3)})}):
fileReject}async function fileReject(){error("No file system access.")}async function httpLoader(url,options){let opt=extend(
{},this.options.http,options),type2=options&&options.response,response=await fetch(url,opt);return response.ok?isFunction(
response[type2])?response[type2]():response.text():error(response.status+""+response.statusText)}var isValid=_=>_!=null&&
_===_,isBoolean2=_=>_==="true"||_==="false"||_===!0||_===!1,isDate2=_=>!Number.isNaN(Date.parse(_)),isNumber2=_=>!Number.
isNaN(+_)&&!(_ instanceof Date),isInteger=_=>isNumber2(_)&&Number.isInteger(+_),typeParsers={boolean:toBoolean,integer:toNumber,
number:toNumber,date:toDate,string:toString,unknown:identity},typeTests=[isBoolean2,isInteger,isNumber2,isDate2],typeList=[
"boolean","integer","number","date"];function inferType(values2,field3){if(!values2||!values2.length)return"unknown";let n=values2.
length,m3=typeTests.length,a4=typeTests.map((_,i)=>i+1);for(let i=0,t=0,j,value4;i<n;++i)for(value4=field3?values2[i][field3]:
values2[i],j=0;j<m3;++j)if(a4[j]&&isValid(value4)&&!typeTests[j](value4)&&(a4[j]=0,++t,t===typeTests.length))return"stri\
ng";return typeList[a4.reduce((u2,v)=>u2===0?v:u2,0)-1]}function inferTypes(data3,fields){return fields.reduce((types,field3)=>(types[field3]=
inferType(data3,field3),types),{})}function delimitedFormat(delimiter){let parse7=function(data3,format5){let delim={delimiter};
return dsv2(data3,format5?extend(format5,delim):delim)};return parse7.responseType="text",parse7}function dsv2(data3,format5){
return format5.header&&(data3=format5.header.map(stringValue).join(format5.delimiter)+`
`+data3),dsv(format5.delimiter).parse(data3+"")}dsv2.responseType="text";function isBuffer(_){return typeof Buffer=="fun\
ction"&&isFunction(Buffer.isBuffer)?Buffer.isBuffer(_):!1}function json(data3,format5){let prop=format5&&format5.property?
field(format5.property):identity;return isObject(data3)&&!isBuffer(data3)?parseJSON(prop(data3),format5):prop(JSON.parse(
data3))}json.responseType="json";function parseJSON(data3,format5){return!isArray(data3)&&isIterable(data3)&&(data3=[...data3]),
format5&&format5.copy?JSON.parse(JSON.stringify(data3)):data3}var filters={interior:(a4,b10)=>a4!==b10,exterior:(a4,b10)=>a4===
b10};function topojson(data3,format5){let method2,object2,property2,filter3;return data3=json(data3,format5),format5&&format5.
feature?(method2=import_topojson_client.feature,property2=format5.feature):format5&&format5.mesh?(method2=import_topojson_client.mesh,
property2=format5.mesh,filter3=filters[format5.filter]):error("Missing TopoJSON feature or mesh parameter."),object2=(object2=
data3.objects[property2])?method2(data3,object2,filter3):error("Invalid TopoJSON object: "+property2),object2&&object2.features||
[object2]}topojson.responseType="json";var format2={dsv:dsv2,csv:delimitedFormat(","),tsv:delimitedFormat("	"),json,topojson};
function formats(name,reader){return arguments.length>1?(format2[name]=reader,this):hasOwnProperty(format2,name)?format2[name]:
null}function responseType(type2){let f=formats(type2);return f&&f.responseType||"text"}function read(data3,schema,timeParser,utcParser){
schema=schema||{};let reader=formats(schema.type||"json");return reader||error("Unknown data format type: "+schema.type),
data3=reader(data3,schema),schema.parse&&parse(data3,schema.parse,timeParser,utcParser),hasOwnProperty(data3,"columns")&&
delete data3.columns,data3}function parse(data3,types,timeParser,utcParser){if(!data3.length)return;let locale4=timeFormatDefaultLocale();
timeParser=timeParser||locale4.timeParse,utcParser=utcParser||locale4.utcParse;let fields=data3.columns||Object.keys(data3[0]),
datum2,field3,i,j,n,m3;types==="auto"&&(types=inferTypes(data3,fields)),fields=Object.keys(types);let parsers=fields.map(
field4=>{let type2=types[field4],parts,pattern;if(type2&&(type2.startsWith("date:")||type2.startsWith("utc:")))return parts=
type2.split(/:(.+)?/,2),pattern=parts[1],(pattern[0]==="'"&&pattern[pattern.length-1]==="'"||pattern[0]==='"'&&pattern[pattern.
length-1]==='"')&&(pattern=pattern.slice(1,-1)),(parts[0]==="utc"?utcParser:timeParser)(pattern);if(!typeParsers[type2])
throw Error("Illegal format pattern: "+field4+":"+type2);return typeParsers[type2]});for(i=0,n=data3.length,m3=fields.length;i<
n;++i)for(datum2=data3[i],j=0;j<m3;++j)field3=fields[j],datum2[field3]=parsers[j](datum2[field3])}var loader=loaderFactory(
fs);function UniqueList(idFunc){let $=idFunc||identity,list=[],ids={};return list.add=_=>{let id2=$(_);return ids[id2]||(ids[id2]=
1,list.push(_)),list},list.remove=_=>{let id2=$(_);if(ids[id2]){ids[id2]=0;let idx=list.indexOf(_);idx>=0&&list.splice(idx,
1)}return list},list}async function asyncCallback(df,callback){try{await callback(df)}catch(err){df.error(err)}}var TUPLE_ID_KEY=Symbol(
"vega_id"),TUPLE_ID=1;function isTuple(t){return!!(t&&tupleid(t))}function tupleid(t){return t[TUPLE_ID_KEY]}function setid(t,id2){
return t[TUPLE_ID_KEY]=id2,t}function ingest$1(datum2){let t=datum2===Object(datum2)?datum2:{data:datum2};return tupleid(
t)?t:setid(t,TUPLE_ID++)}function derive(t){return rederive(t,ingest$1({}))}function rederive(t,d){for(let k2 in t)d[k2]=
t[k2];return d}function replace(t,d){return setid(d,tupleid(t))}function stableCompare(cmp,f){return cmp?f?(a4,b10)=>cmp(
a4,b10)||tupleid(f(a4))-tupleid(f(b10)):(a4,b10)=>cmp(a4,b10)||tupleid(a4)-tupleid(b10):null}function isChangeSet(v){return v&&
v.constructor===changeset}function changeset(){let add5=[],rem2=[],mod=[],remp=[],modp=[],clean=null,reflow2=!1;return{constructor:changeset,
insert(t){let d=array_default(t),n=d.length;for(let i=0;i<n;++i)add5.push(d[i]);return this},remove(t){let a4=isFunction(
t)?remp:rem2,d=array_default(t),n=d.length;for(let i=0;i<n;++i)a4.push(d[i]);return this},modify(t,field3,value4){let m3={
field:field3,value:constant_default(value4)};return isFunction(t)?(m3.filter=t,modp.push(m3)):(m3.tuple=t,mod.push(m3)),
this},encode(t,set6){return isFunction(t)?modp.push({filter:t,field:set6}):mod.push({tuple:t,field:set6}),this},clean(value4){
return clean=value4,this},reflow(){return reflow2=!0,this},pulse(pulse2,tuples){let cur={},out={},i,n,m3,f,t,id2;for(i=0,
n=tuples.length;i<n;++i)cur[tupleid(tuples[i])]=1;for(i=0,n=rem2.length;i<n;++i)t=rem2[i],cur[tupleid(t)]=-1;for(i=0,n=remp.
length;i<n;++i)f=remp[i],tuples.forEach(t4=>{f(t4)&&(cur[tupleid(t4)]=-1)});for(i=0,n=add5.length;i<n;++i)t=add5[i],id2=
tupleid(t),cur[id2]?cur[id2]=1:pulse2.add.push(ingest$1(add5[i]));for(i=0,n=tuples.length;i<n;++i)t=tuples[i],cur[tupleid(
t)]<0&&pulse2.rem.push(t);function modify2(t4,f2,v){v?t4[f2]=v(t4):pulse2.encode=f2,reflow2||(out[tupleid(t4)]=t4)}for(i=
0,n=mod.length;i<n;++i)m3=mod[i],t=m3.tuple,f=m3.field,id2=cur[tupleid(t)],id2>0&&(modify2(t,f,m3.value),pulse2.modifies(
f));for(i=0,n=modp.length;i<n;++i)m3=modp[i],f=m3.filter,tuples.forEach(t4=>{f(t4)&&cur[tupleid(t4)]>0&&modify2(t4,m3.field,
m3.value)}),pulse2.modifies(m3.field);if(reflow2)pulse2.mod=rem2.length||remp.length?tuples.filter(t4=>cur[tupleid(t4)]>
0):tuples.slice();else for(id2 in out)pulse2.mod.push(out[id2]);return(clean||clean==null&&(rem2.length||remp.length))&&
pulse2.clean(!0),pulse2}}}var CACHE="_:mod:_";function Parameters(){Object.defineProperty(this,CACHE,{writable:!0,value:{}})}
Parameters.prototype={set(name,index5,value4,force){let o=this,v=o[name],mod=o[CACHE];return index5!=null&&index5>=0?(v[index5]!==
value4||force)&&(v[index5]=value4,mod[index5+":"+name]=-1,mod[name]=-1):(v!==value4||force)&&(o[name]=value4,mod[name]=isArray(
value4)?1+value4.length:-1),o},modified(name,index5){let mod=this[CACHE];if(arguments.length){if(isArray(name)){for(let k2=0;k2<
name.length;++k2)if(mod[name[k2]])return!0;return!1}}else{for(let k2 in mod)if(mod[k2])return!0;return!1}return index5!=
null&&index5>=0?index5+1<mod[name]||!!mod[index5+":"+name]:!!mod[name]},clear(){return this[CACHE]={},this}};var OP_ID=0,
PULSE="pulse",NO_PARAMS=new Parameters,SKIP$1=1,MODIFIED=2;function Operator(init2,update3,params2,react){this.id=++OP_ID,
this.value=init2,this.stamp=-1,this.rank=-1,this.qrank=-1,this.flags=0,update3&&(this._update=update3),params2&&this.parameters(
params2,react)}function flag(bit){return function(state){let f=this.flags;return arguments.length===0?!!(f&bit):(this.flags=
state?f|bit:f&~bit,this)}}Operator.prototype={targets(){return this._targets||(this._targets=UniqueList(id))},set(value4){
return this.value!==value4?(this.value=value4,1):0},skip:flag(SKIP$1),modified:flag(MODIFIED),parameters(params2,react,initonly){
react=react!==!1;let argval=this._argval=this._argval||new Parameters,argops=this._argops=this._argops||[],deps=[],name,
value4,n,i,add5=(name2,index5,value5)=>{value5 instanceof Operator?(value5!==this&&(react&&value5.targets().add(this),deps.
push(value5)),argops.push({op:value5,name:name2,index:index5})):argval.set(name2,index5,value5)};for(name in params2)if(value4=
params2[name],name===PULSE)array_default(value4).forEach(op=>{op instanceof Operator?op!==this&&(op.targets().add(this),
deps.push(op)):error("Pulse parameters must be operator instances.")}),this.source=value4;else if(isArray(value4))for(argval.
set(name,-1,Array(n=value4.length)),i=0;i<n;++i)add5(name,i,value4[i]);else add5(name,-1,value4);return this.marshall().
clear(),initonly&&(argops.initonly=!0),deps},marshall(stamp){let argval=this._argval||NO_PARAMS,argops=this._argops,item,
i,op,mod;if(argops){let n=argops.length;for(i=0;i<n;++i)item=argops[i],op=item.op,mod=op.modified()&&op.stamp===stamp,argval.
set(item.name,item.index,op.value,mod);if(argops.initonly){for(i=0;i<n;++i)item=argops[i],item.op.targets().remove(this);
this._argops=null,this._update=null}}return argval},detach(){let argops=this._argops,i,n,item,op;if(argops)for(i=0,n=argops.
length;i<n;++i)item=argops[i],op=item.op,op._targets&&op._targets.remove(this);this.pulse=null,this.source=null},evaluate(pulse2){
let update3=this._update;if(update3){let params2=this.marshall(pulse2.stamp),v=update3.call(this,params2,pulse2);if(params2.
clear(),v!==this.value)this.value=v;else if(!this.modified())return pulse2.StopPropagation}},run(pulse2){if(pulse2.stamp<
this.stamp)return pulse2.StopPropagation;let rv;return this.skip()?(this.skip(!1),rv=0):rv=this.evaluate(pulse2),this.pulse=
rv||pulse2}};function add(init2,update3,params2,react){let shift=1,op;return init2 instanceof Operator?op=init2:init2&&init2.
prototype instanceof Operator?op=new init2:isFunction(init2)?op=new Operator(null,init2):(shift=0,op=new Operator(init2,
update3)),this.rank(op),shift&&(react=params2,params2=update3),params2&&this.connect(op,op.parameters(params2,react)),this.
touch(op),op}function connect(target2,sources){let targetRank=target2.rank,n=sources.length;for(let i=0;i<n;++i)if(targetRank<
sources[i].rank){this.rerank(target2);return}}var STREAM_ID=0;function EventStream(filter3,apply2,receive){this.id=++STREAM_ID,
this.value=null,receive&&(this.receive=receive),filter3&&(this._filter=filter3),apply2&&(this._apply=apply2)}function stream(filter3,apply2,receive){
return new EventStream(filter3,apply2,receive)}EventStream.prototype={_filter:truthy,_apply:identity,targets(){return this.
_targets||(this._targets=UniqueList(id))},consume(_){return arguments.length?(this._consume=!!_,this):!!this._consume},receive(evt){
if(this._filter(evt)){let val=this.value=this._apply(evt),trg=this._targets,n=trg?trg.length:0;for(let i=0;i<n;++i)trg[i].
receive(val);this._consume&&(evt.preventDefault(),evt.stopPropagation())}},filter(filter3){let s2=stream(filter3);return this.
targets().add(s2),s2},apply(apply2){let s2=stream(null,apply2);return this.targets().add(s2),s2},merge(){let s2=stream();
this.targets().add(s2);for(let i=0,n=arguments.length;i<n;++i)arguments[i].targets().add(s2);return s2},throttle(pause){
let t=-1;return this.filter(()=>{let now2=Date.now();return now2-t>pause?(t=now2,1):0})},debounce(delay){let s2=stream();
return this.targets().add(stream(null,null,debounce(delay,e=>{let df=e.dataflow;s2.receive(e),df&&df.run&&df.run()}))),s2},
between(a4,b10){let active=!1;return a4.targets().add(stream(null,null,()=>active=!0)),b10.targets().add(stream(null,null,
()=>active=!1)),this.filter(()=>active)},detach(){this._filter=truthy,this._targets=null}};function events(source3,type2,filter3,apply2){
let df=this,s2=stream(filter3,apply2),send=function(e){e.dataflow=df;try{s2.receive(e)}catch(error2){df.error(error2)}finally{
df.run()}},sources;typeof source3=="string"&&typeof document<"u"?sources=document.querySelectorAll(source3):sources=array_default(
source3);let n=sources.length;for(let i=0;i<n;++i)sources[i].addEventListener(type2,send);return s2}function parse2(data3,format5){
let locale4=this.locale();return read(data3,format5,locale4.timeParse,locale4.utcParse)}function ingest(target2,data3,format5){
return data3=this.parse(data3,format5),this.pulse(target2,this.changeset().insert(data3))}async function request(url,format5){
let df=this,status=0,data3;try{data3=await df.loader().load(url,{context:"dataflow",response:responseType(format5&&format5.
type)});try{data3=df.parse(data3,format5)}catch(err){status=-2,df.warn("Data ingestion failed",url,err)}}catch(err){status=
-1,df.warn("Loading failed",url,err)}return{data:data3,status}}async function preload(target2,url,format5){let df=this,pending=df.
_pending||loadPending(df);pending.requests+=1;let res=await df.request(url,format5);return df.pulse(target2,df.changeset().
remove(truthy).insert(res.data||[])),pending.done(),res}function loadPending(df){let accept,pending=new Promise(a4=>accept=
a4);return pending.requests=0,pending.done=()=>{--pending.requests===0&&(df._pending=null,accept(df))},df._pending=pending}
var SKIP={skip:!0};function on(source3,target2,update3,params2,options){return(source3 instanceof Operator?onOperator:onStream)(
this,source3,target2,update3,params2,options),this}function onStream(df,stream2,target2,update3,params2,options){let opt=extend(
{},options,SKIP),func,op;isFunction(target2)||(target2=constant_default(target2)),update3===void 0?func=e=>df.touch(target2(
e)):isFunction(update3)?(op=new Operator(null,update3,params2,!1),func=e=>{op.evaluate(e);let t=target2(e),v=op.value;isChangeSet(
v)?df.pulse(t,v,options):df.update(t,v,opt)}):func=e=>df.update(target2(e),update3,opt),stream2.apply(func)}function onOperator(df,source3,target2,update3,params2,options){
if(update3===void 0)source3.targets().add(target2);else{let opt=options||{},op=new Operator(null,updater(target2,update3),
params2,!1);op.modified(opt.force),op.rank=source3.rank,source3.targets().add(op),target2&&(op.skip(!0),op.value=target2.
value,op.targets().add(target2),df.connect(target2,[op]))}}function updater(target2,update3){return update3=isFunction(update3)?
update3:constant_default(update3),target2?function(_,pulse2){let value4=update3(_,pulse2);return target2.skip()||(target2.
skip(value4!==this.value).value=value4),value4}:update3}function rank(op){op.rank=++this._rank}function rerank(op){let queue=[
op],cur,list,i;for(;queue.length;)if(this.rank(cur=queue.pop()),list=cur._targets)for(i=list.length;--i>=0;)queue.push(cur=
list[i]),cur===op&&error("Cycle detected in dataflow graph.")}var StopPropagation={},ADD=1,REM=2,MOD=4,ADD_REM=ADD|REM,ADD_MOD=ADD|
MOD,ALL=ADD|REM|MOD,REFLOW=8,SOURCE=16,NO_SOURCE=32,NO_FIELDS=64;function Pulse(dataflow,stamp,encode2){this.dataflow=dataflow,
this.stamp=stamp??-1,this.add=[],this.rem=[],this.mod=[],this.fields=null,this.encode=encode2||null}function materialize(data3,filter3){
let out=[];return visitArray(data3,filter3,_=>out.push(_)),out}function filter(pulse2,flags){let map3={};return pulse2.visit(
flags,t=>{map3[tupleid(t)]=1}),t=>map3[tupleid(t)]?null:t}function addFilter(a4,b10){return a4?(t,i)=>a4(t,i)&&b10(t,i):
b10}Pulse.prototype={StopPropagation,ADD,REM,MOD,ADD_REM,ADD_MOD,ALL,REFLOW,SOURCE,NO_SOURCE,NO_FIELDS,fork(flags){return new Pulse(
this.dataflow).init(this,flags)},clone(){let p=this.fork(ALL);return p.add=p.add.slice(),p.rem=p.rem.slice(),p.mod=p.mod.
slice(),p.source&&(p.source=p.source.slice()),p.materialize(ALL|SOURCE)},addAll(){let p=this;return!p.source||p.add===p.
rem||!p.rem.length&&p.source.length===p.add.length||(p=new Pulse(this.dataflow).init(this),p.add=p.source,p.rem=[]),p},init(src,flags){
let p=this;return p.stamp=src.stamp,p.encode=src.encode,src.fields&&!(flags&NO_FIELDS)&&(p.fields=src.fields),flags&ADD?
(p.addF=src.addF,p.add=src.add):(p.addF=null,p.add=[]),flags&REM?(p.remF=src.remF,p.rem=src.rem):(p.remF=null,p.rem=[]),
flags&MOD?(p.modF=src.modF,p.mod=src.mod):(p.modF=null,p.mod=[]),flags&NO_SOURCE?(p.srcF=null,p.source=null):(p.srcF=src.
srcF,p.source=src.source,src.cleans&&(p.cleans=src.cleans)),p},runAfter(func){this.dataflow.runAfter(func)},changed(flags){
let f=flags||ALL;return f&ADD&&this.add.length||f&REM&&this.rem.length||f&MOD&&this.mod.length},reflow(fork){if(fork)return this.
fork(ALL).reflow();let len=this.add.length,src=this.source&&this.source.length;return src&&src!==len&&(this.mod=this.source,
len&&this.filter(MOD,filter(this,ADD))),this},clean(value4){return arguments.length?(this.cleans=!!value4,this):this.cleans},
modifies(_){let hash=this.fields||(this.fields={});return isArray(_)?_.forEach(f=>hash[f]=!0):hash[_]=!0,this},modified(_,nomod){
let fields=this.fields;return(nomod||this.mod.length)&&fields?arguments.length?isArray(_)?_.some(f=>fields[f]):fields[_]:
!!fields:!1},filter(flags,filter3){let p=this;return flags&ADD&&(p.addF=addFilter(p.addF,filter3)),flags&REM&&(p.remF=addFilter(
p.remF,filter3)),flags&MOD&&(p.modF=addFilter(p.modF,filter3)),flags&SOURCE&&(p.srcF=addFilter(p.srcF,filter3)),p},materialize(flags){
flags=flags||ALL;let p=this;return flags&ADD&&p.addF&&(p.add=materialize(p.add,p.addF),p.addF=null),flags&REM&&p.remF&&(p.
rem=materialize(p.rem,p.remF),p.remF=null),flags&MOD&&p.modF&&(p.mod=materialize(p.mod,p.modF),p.modF=null),flags&SOURCE&&
p.srcF&&(p.source=p.source.filter(p.srcF),p.srcF=null),p},visit(flags,visitor){let p=this,v=visitor;if(flags&SOURCE)return visitArray(
p.source,p.srcF,v),p;flags&ADD&&visitArray(p.add,p.addF,v),flags&REM&&visitArray(p.rem,p.remF,v),flags&MOD&&visitArray(p.
mod,p.modF,v);let src=p.source;if(flags&REFLOW&&src){let sum3=p.add.length+p.mod.length;sum3===src.length||(sum3?visitArray(
src,filter(p,ADD_MOD),v):visitArray(src,p.srcF,v))}return p}};function MultiPulse(dataflow,stamp,pulses,encode2){let p=this,
c4=0;this.dataflow=dataflow,this.stamp=stamp,this.fields=null,this.encode=encode2||null,this.pulses=pulses;for(let pulse2 of pulses)
if(pulse2.stamp===stamp){if(pulse2.fields){let hash=p.fields||(p.fields={});for(let f in pulse2.fields)hash[f]=1}pulse2.
changed(p.ADD)&&(c4|=p.ADD),pulse2.changed(p.REM)&&(c4|=p.REM),pulse2.changed(p.MOD)&&(c4|=p.MOD)}this.changes=c4}inherits_default(
MultiPulse,Pulse,{fork(flags){let p=new Pulse(this.dataflow).init(this,flags&this.NO_FIELDS);return flags!==void 0&&(flags&
p.ADD&&this.visit(p.ADD,t=>p.add.push(t)),flags&p.REM&&this.visit(p.REM,t=>p.rem.push(t)),flags&p.MOD&&this.visit(p.MOD,
t=>p.mod.push(t))),p},changed(flags){return this.changes&flags},modified(_){let p=this,fields=p.fields;return fields&&p.
changes&p.MOD?isArray(_)?_.some(f=>fields[f]):fields[_]:0},filter(){error("MultiPulse does not support filtering.")},materialize(){
error("MultiPulse does not support materialization.")},visit(flags,visitor){let p=this,pulses=p.pulses,n=pulses.length,i=0;
if(flags&p.SOURCE)for(;i<n;++i)pulses[i].visit(flags,visitor);else for(;i<n;++i)pulses[i].stamp===p.stamp&&pulses[i].visit(
flags,visitor);return p}});async function evaluate(encode2,prerun,postrun){let df=this,async=[];if(df._pulse)return reentrant(
df);if(df._pending&&await df._pending,prerun&&await asyncCallback(df,prerun),!df._touched.length)return df.debug("Datafl\
ow invoked, but nothing to do."),df;let stamp=++df._clock;df._pulse=new Pulse(df,stamp,encode2),df._touched.forEach(op2=>df.
_enqueue(op2,!0)),df._touched=UniqueList(id);let count2=0,op,next,error2;try{for(;df._heap.size()>0;){if(op=df._heap.pop(),
op.rank!==op.qrank){df._enqueue(op,!0);continue}next=op.run(df._getPulse(op,encode2)),next.then?next=await next:next.async&&
(async.push(next.async),next=StopPropagation),next!==StopPropagation&&op._targets&&op._targets.forEach(op2=>df._enqueue(
op2)),++count2}}catch(err){df._heap.clear(),error2=err}if(df._input={},df._pulse=null,df.debug(`Pulse ${stamp}: ${count2}\
 operators`),error2&&(df._postrun=[],df.error(error2)),df._postrun.length){let pr=df._postrun.sort((a4,b10)=>b10.priority-
a4.priority);df._postrun=[];for(let i=0;i<pr.length;++i)await asyncCallback(df,pr[i].callback)}return postrun&&await asyncCallback(
df,postrun),async.length&&Promise.all(async).then(cb=>df.runAsync(null,()=>{cb.forEach(f=>{try{f(df)}catch(err){df.error(
err)}})})),df}async function runAsync(encode2,prerun,postrun){for(;this._running;)await this._running;let clear=()=>this.
_running=null;return(this._running=this.evaluate(encode2,prerun,postrun)).then(clear,clear),this._running}function run(encode2,prerun,postrun){
return this._pulse?reentrant(this):(this.evaluate(encode2,prerun,postrun),this)}function runAfter(callback,enqueue2,priority){
if(this._pulse||enqueue2)this._postrun.push({priority:priority||0,callback});else try{callback(this)}catch(err){this.error(
err)}}function reentrant(df){return df.error("Dataflow already running. Use runAsync() to chain invocations."),df}function enqueue(op,force){
let q=op.stamp<this._clock;q&&(op.stamp=this._clock),(q||force)&&(op.qrank=op.rank,this._heap.push(op))}function getPulse(op,encode2){
let s2=op.source,stamp=this._clock;return s2&&isArray(s2)?new MultiPulse(this,stamp,s2.map(_=>_.pulse),encode2):this._input[op.
id]||singlePulse(this._pulse,s2&&s2.pulse)}function singlePulse(p,s2){return s2&&s2.stamp===p.stamp?s2:(p=p.fork(),s2&&s2!==
StopPropagation&&(p.source=s2.source),p)}var NO_OPT={skip:!1,force:!1};function touch(op,options){let opt=options||NO_OPT;
return this._pulse?this._enqueue(op):this._touched.add(op),opt.skip&&op.skip(!0),this}function update(op,value4,options){
let opt=options||NO_OPT;return(op.set(value4)||opt.force)&&this.touch(op,opt),this}function pulse(op,changeset2,options){
this.touch(op,options||NO_OPT);let p=new Pulse(this,this._clock+(this._pulse?0:1)),t=op.pulse&&op.pulse.source||[];return p.
target=op,this._input[op.id]=changeset2.pulse(p,t),this}function Heap(cmp){let nodes=[];return{clear:()=>nodes=[],size:()=>nodes.
length,peek:()=>nodes[0],push:x4=>(nodes.push(x4),siftdown(nodes,0,nodes.length-1,cmp)),pop:()=>{let last=nodes.pop(),item;
return nodes.length?(item=nodes[0],nodes[0]=last,siftup(nodes,0,cmp)):item=last,item}}}function siftdown(array7,start,idx,cmp){
let parent,pidx,item=array7[idx];for(;idx>start;){if(pidx=idx-1>>1,parent=array7[pidx],cmp(item,parent)<0){array7[idx]=parent,
idx=pidx;continue}break}return array7[idx]=item}function siftup(array7,idx,cmp){let start=idx,end=array7.length,item=array7[idx],
cidx=(idx<<1)+1,ridx;for(;cidx<end;)ridx=cidx+1,ridx<end&&cmp(array7[cidx],array7[ridx])>=0&&(cidx=ridx),array7[idx]=array7[cidx],
idx=cidx,cidx=(idx<<1)+1;return array7[idx]=item,siftdown(array7,start,idx,cmp)}function Dataflow(){this.logger(logger_default()),
this.logLevel(Error2),this._clock=0,this._rank=0,this._locale=defaultLocale3();try{this._loader=loader()}catch{}this._touched=
UniqueList(id),this._input={},this._pulse=null,this._heap=Heap((a4,b10)=>a4.qrank-b10.qrank),this._postrun=[]}function logMethod(method2){
return function(){return this._log[method2].apply(this,arguments)}}Dataflow.prototype={stamp(){return this._clock},loader(_){
return arguments.length?(this._loader=_,this):this._loader},locale(_){return arguments.length?(this._locale=_,this):this.
_locale},logger(logger){return arguments.length?(this._log=logger,this):this._log},error:logMethod("error"),warn:logMethod(
"warn"),info:logMethod("info"),debug:logMethod("debug"),logLevel:logMethod("level"),cleanThreshold:1e4,add,connect,rank,
rerank,pulse,touch,update,changeset,ingest,parse:parse2,preload,request,events,on,evaluate,run,runAsync,runAfter,_enqueue:enqueue,
_getPulse:getPulse};function Transform(init2,params2){Operator.call(this,init2,null,params2)}inherits_default(Transform,
Operator,{run(pulse2){if(pulse2.stamp<this.stamp)return pulse2.StopPropagation;let rv;return this.skip()?this.skip(!1):rv=
this.evaluate(pulse2),rv=rv||pulse2,rv.then?rv=rv.then(_=>this.pulse=_):rv!==pulse2.StopPropagation&&(this.pulse=rv),rv},
evaluate(pulse2){let params2=this.marshall(pulse2.stamp),out=this.transform(params2,pulse2);return params2.clear(),out},
transform(){}});var transforms={};function definition(type2){let t=transform(type2);return t&&t.Definition||null}function transform(type2){
return type2=type2&&type2.toLowerCase(),hasOwnProperty(transforms,type2)?transforms[type2]:null}var vega_transforms_exports={};__export(vega_transforms_exports,{aggregate:()=>Aggregate,bin:()=>Bin,collect:()=>Collect,
compare:()=>Compare,countpattern:()=>CountPattern,cross:()=>Cross,density:()=>Density,dotbin:()=>DotBin,expression:()=>Expression,
extent:()=>Extent,facet:()=>Facet,field:()=>Field,filter:()=>Filter,flatten:()=>Flatten,fold:()=>Fold,formula:()=>Formula,
generate:()=>Generate,impute:()=>Impute,joinaggregate:()=>JoinAggregate,kde:()=>KDE,key:()=>Key,load:()=>Load,lookup:()=>Lookup,
multiextent:()=>MultiExtent,multivalues:()=>MultiValues,params:()=>Params,pivot:()=>Pivot,prefacet:()=>PreFacet,project:()=>Project,
proxy:()=>Proxy,quantile:()=>Quantile,relay:()=>Relay,sample:()=>Sample,sequence:()=>Sequence,sieve:()=>Sieve,subflow:()=>Subflow,
timeunit:()=>TimeUnit,tupleindex:()=>TupleIndex,values:()=>Values,window:()=>Window});function*numbers2(values2,valueof){if(valueof==null)for(let value4 of values2)value4!=null&&value4!==""&&(value4=+value4)>=
value4&&(yield value4);else{let index5=-1;for(let value4 of values2)value4=valueof(value4,++index5,values2),value4!=null&&
value4!==""&&(value4=+value4)>=value4&&(yield value4)}}function quantiles(array7,p,f){let values2=Float64Array.from(numbers2(
array7,f));return values2.sort(ascending2),p.map(_=>quantileSorted(values2,_))}function quartiles(array7,f){return quantiles(
array7,[.25,.5,.75],f)}function estimateBandwidth(array7,f){let n=array7.length,d=deviation(array7,f),q=quartiles(array7,
f),h2=(q[2]-q[0])/1.34;return 1.06*(Math.min(d,h2)||d||Math.abs(q[0])||1)*Math.pow(n,-.2)}function bin2(_){let maxb=_.maxbins||
20,base=_.base||10,logb=Math.log(base),div=_.divide||[5,2],min4=_.extent[0],max4=_.extent[1],step2,level,minstep,v,i,n,span=_.
span||max4-min4||Math.abs(min4)||1;if(_.step)step2=_.step;else if(_.steps){for(v=span/maxb,i=0,n=_.steps.length;i<n&&_.steps[i]<
v;++i);step2=_.steps[Math.max(0,i-1)]}else{for(level=Math.ceil(Math.log(maxb)/logb),minstep=_.minstep||0,step2=Math.max(
minstep,Math.pow(base,Math.round(Math.log(span)/logb)-level));Math.ceil(span/step2)>maxb;)step2*=base;for(i=0,n=div.length;i<
n;++i)v=step2/div[i],v>=minstep&&span/v<=maxb&&(step2=v)}v=Math.log(step2);let precision=v>=0?0:~~(-v/logb)+1,eps=Math.pow(
base,-precision-1);return(_.nice||_.nice===void 0)&&(v=Math.floor(min4/step2+eps)*step2,min4=min4<v?v-step2:v,max4=Math.
ceil(max4/step2)*step2),{start:min4,stop:max4===min4?min4+step2:max4,step:step2}}var random=Math.random;function setRandom(r){
random=r}function bootstrapCI(array7,samples,alpha,f){if(!array7.length)return[void 0,void 0];let values2=Float64Array.from(
numbers2(array7,f)),n=values2.length,m3=samples,a4,i,j,mu;for(j=0,mu=Array(m3);j<m3;++j){for(a4=0,i=0;i<n;++i)a4+=values2[~~(random()*
n)];mu[j]=a4/n}return mu.sort(ascending2),[quantile(mu,alpha/2),quantile(mu,1-alpha/2)]}function dotbin(array7,step2,smooth,f){
f=f||(_=>_);let n=array7.length,v=new Float64Array(n),i=0,j=1,a4=f(array7[0]),b10=a4,w2=a4+step2,x4;for(;j<n;++j){if(x4=
f(array7[j]),x4>=w2){for(b10=(a4+b10)/2;i<j;++i)v[i]=b10;w2=x4+step2,a4=x4}b10=x4}for(b10=(a4+b10)/2;i<j;++i)v[i]=b10;return smooth?
smoothing(v,step2+step2/4):v}function smoothing(v,thresh){let n=v.length,a4=0,b10=1,c4,d;for(;v[a4]===v[b10];)++b10;for(;b10<
n;){for(c4=b10+1;v[b10]===v[c4];)++c4;if(v[b10]-v[b10-1]<thresh){for(d=b10+(a4+c4-b10-b10>>1);d<b10;)v[d++]=v[b10];for(;d>
b10;)v[d--]=v[a4]}a4=b10,b10=c4}return v}function lcg(seed){return function(){return seed=(1103515245*seed+12345)%2147483647,
seed/2147483647}}function integer(min4,max4){max4==null&&(max4=min4,min4=0);let a4,b10,d,dist2={min(_){return arguments.
length?(a4=_||0,d=b10-a4,dist2):a4},max(_){return arguments.length?(b10=_||0,d=b10-a4,dist2):b10},sample(){return a4+Math.
floor(d*random())},pdf(x4){return x4===Math.floor(x4)&&x4>=a4&&x4<b10?1/d:0},cdf(x4){let v=Math.floor(x4);return v<a4?0:
v>=b10?1:(v-a4+1)/d},icdf(p){return p>=0&&p<=1?a4-1+Math.floor(p*d):NaN}};return dist2.min(min4).max(max4)}var SQRT2PI=Math.
sqrt(2*Math.PI),SQRT2=Math.SQRT2,nextSample=NaN;function sampleNormal(mean2,stdev){mean2=mean2||0,stdev=stdev??1;let x4=0,
y4=0,rds,c4;if(nextSample===nextSample)x4=nextSample,nextSample=NaN;else{do x4=random()*2-1,y4=random()*2-1,rds=x4*x4+y4*
y4;while(rds===0||rds>1);c4=Math.sqrt(-2*Math.log(rds)/rds),x4*=c4,nextSample=y4*c4}return mean2+x4*stdev}function densityNormal(value4,mean2,stdev){
stdev=stdev??1;let z=(value4-(mean2||0))/stdev;return Math.exp(-.5*z*z)/(stdev*SQRT2PI)}function cumulativeNormal(value4,mean2,stdev){
mean2=mean2||0,stdev=stdev??1;let z=(value4-mean2)/stdev,Z=Math.abs(z),cd;if(Z>37)cd=0;else{let exp4=Math.exp(-Z*Z/2),sum3;
Z<7.07106781186547?(sum3=.0352624965998911*Z+.700383064443688,sum3=sum3*Z+6.37396220353165,sum3=sum3*Z+33.912866078383,sum3=
sum3*Z+112.079291497871,sum3=sum3*Z+221.213596169931,sum3=sum3*Z+220.206867912376,cd=exp4*sum3,sum3=.0883883476483184*Z+
1.75566716318264,sum3=sum3*Z+16.064177579207,sum3=sum3*Z+86.7807322029461,sum3=sum3*Z+296.564248779674,sum3=sum3*Z+637.333633378831,
sum3=sum3*Z+793.826512519948,sum3=sum3*Z+440.413735824752,cd=cd/sum3):(sum3=Z+.65,sum3=Z+4/sum3,sum3=Z+3/sum3,sum3=Z+2/sum3,
sum3=Z+1/sum3,cd=exp4/sum3/2.506628274631)}return z>0?1-cd:cd}function quantileNormal(p,mean2,stdev){return p<0||p>1?NaN:
(mean2||0)+(stdev??1)*SQRT2*erfinv(2*p-1)}function erfinv(x4){let w2=-Math.log((1-x4)*(1+x4)),p;return w2<6.25?(w2-=3.125,
p=-364441206401782e-35,p=-16850591381820166e-35+p*w2,p=128584807152564e-32+p*w2,p=11157877678025181e-33+p*w2,p=-1333171662854621e-31+
p*w2,p=20972767875968562e-33+p*w2,p=6637638134358324e-30+p*w2,p=-4054566272975207e-29+p*w2,p=-8151934197605472e-29+p*w2,
p=26335093153082323e-28+p*w2,p=-12975133253453532e-27+p*w2,p=-5415412054294628e-26+p*w2,p=10512122733215323e-25+p*w2,p=-4112633980346984e-24+
p*w2,p=-29070369957882005e-24+p*w2,p=42347877827932404e-23+p*w2,p=-13654692000834679e-22+p*w2,p=-13882523362786469e-21+p*
w2,p=.00018673420803405714+p*w2,p=-.000740702534166267+p*w2,p=-.006033670871430149+p*w2,p=.24015818242558962+p*w2,p=1.6536545626831027+
p*w2):w2<16?(w2=Math.sqrt(w2)-3.25,p=22137376921775787e-25,p=9075656193888539e-23+p*w2,p=-27517406297064545e-23+p*w2,p=18239629214389228e-24+
p*w2,p=15027403968909828e-22+p*w2,p=-4013867526981546e-21+p*w2,p=29234449089955446e-22+p*w2,p=12475304481671779e-21+p*w2,
p=-47318229009055734e-21+p*w2,p=6828485145957318e-20+p*w2,p=24031110387097894e-21+p*w2,p=-.0003550375203628475+p*w2,p=.0009532893797373805+
p*w2,p=-.0016882755560235047+p*w2,p=.002491442096107851+p*w2,p=-.003751208507569241+p*w2,p=.005370914553590064+p*w2,p=1.0052589676941592+
p*w2,p=3.0838856104922208+p*w2):Number.isFinite(w2)?(w2=Math.sqrt(w2)-5,p=-27109920616438573e-27,p=-2555641816996525e-25+
p*w2,p=15076572693500548e-25+p*w2,p=-3789465440126737e-24+p*w2,p=761570120807834e-23+p*w2,p=-1496002662714924e-23+p*w2,p=
2914795345090108e-23+p*w2,p=-6771199775845234e-23+p*w2,p=22900482228026655e-23+p*w2,p=-99298272942317e-20+p*w2,p=4526062597223154e-21+
p*w2,p=-1968177810553167e-20+p*w2,p=7599527703001776e-20+p*w2,p=-.00021503011930044477+p*w2,p=-.00013871931833623122+p*w2,
p=1.0103004648645344+p*w2,p=4.849906401408584+p*w2):p=1/0,p*x4}function gaussian(mean2,stdev){let mu,sigma,dist2={mean(_){
return arguments.length?(mu=_||0,dist2):mu},stdev(_){return arguments.length?(sigma=_??1,dist2):sigma},sample:()=>sampleNormal(
mu,sigma),pdf:value4=>densityNormal(value4,mu,sigma),cdf:value4=>cumulativeNormal(value4,mu,sigma),icdf:p=>quantileNormal(
p,mu,sigma)};return dist2.mean(mean2).stdev(stdev)}function kde(support,bandwidth2){let kernel=gaussian(),n=0,dist2={data(_){
return arguments.length?(support=_,n=_?_.length:0,dist2.bandwidth(bandwidth2)):support},bandwidth(_){return arguments.length?
(bandwidth2=_,!bandwidth2&&support&&(bandwidth2=estimateBandwidth(support)),dist2):bandwidth2},sample(){return support[~~(random()*
n)]+bandwidth2*kernel.sample()},pdf(x4){let y4=0,i=0;for(;i<n;++i)y4+=kernel.pdf((x4-support[i])/bandwidth2);return y4/bandwidth2/
n},cdf(x4){let y4=0,i=0;for(;i<n;++i)y4+=kernel.cdf((x4-support[i])/bandwidth2);return y4/n},icdf(){throw Error("KDE icd\
f not supported.")}};return dist2.data(support)}function sampleLogNormal(mean2,stdev){return mean2=mean2||0,stdev=stdev??
1,Math.exp(mean2+sampleNormal()*stdev)}function densityLogNormal(value4,mean2,stdev){if(value4<=0)return 0;mean2=mean2||
0,stdev=stdev??1;let z=(Math.log(value4)-mean2)/stdev;return Math.exp(-.5*z*z)/(stdev*SQRT2PI*value4)}function cumulativeLogNormal(value4,mean2,stdev){
return cumulativeNormal(Math.log(value4),mean2,stdev)}function quantileLogNormal(p,mean2,stdev){return Math.exp(quantileNormal(
p,mean2,stdev))}function lognormal(mean2,stdev){let mu,sigma,dist2={mean(_){return arguments.length?(mu=_||0,dist2):mu},
stdev(_){return arguments.length?(sigma=_??1,dist2):sigma},sample:()=>sampleLogNormal(mu,sigma),pdf:value4=>densityLogNormal(
value4,mu,sigma),cdf:value4=>cumulativeLogNormal(value4,mu,sigma),icdf:p=>quantileLogNormal(p,mu,sigma)};return dist2.mean(
mean2).stdev(stdev)}function mixture(dists,weights){let m3=0,w2;function normalize3(x4){let w3=[],sum3=0,i;for(i=0;i<m3;++i)
sum3+=w3[i]=x4[i]==null?1:+x4[i];for(i=0;i<m3;++i)w3[i]/=sum3;return w3}let dist2={weights(_){return arguments.length?(w2=
normalize3(weights=_||[]),dist2):weights},distributions(_){return arguments.length?(_?(m3=_.length,dists=_):(m3=0,dists=
[]),dist2.weights(weights)):dists},sample(){let r=random(),d=dists[m3-1],v=w2[0],i=0;for(;i<m3-1;v+=w2[++i])if(r<v){d=dists[i];
break}return d.sample()},pdf(x4){let p=0,i=0;for(;i<m3;++i)p+=w2[i]*dists[i].pdf(x4);return p},cdf(x4){let p=0,i=0;for(;i<
m3;++i)p+=w2[i]*dists[i].cdf(x4);return p},icdf(){throw Error("Mixture icdf not supported.")}};return dist2.distributions(
dists).weights(weights)}function sampleUniform(min4,max4){return max4==null&&(max4=min4??1,min4=0),min4+(max4-min4)*random()}
function densityUniform(value4,min4,max4){return max4==null&&(max4=min4??1,min4=0),value4>=min4&&value4<=max4?1/(max4-min4):
0}function cumulativeUniform(value4,min4,max4){return max4==null&&(max4=min4??1,min4=0),value4<min4?0:value4>max4?1:(value4-
min4)/(max4-min4)}function quantileUniform(p,min4,max4){return max4==null&&(max4=min4??1,min4=0),p>=0&&p<=1?min4+p*(max4-
min4):NaN}function uniform(min4,max4){let a4,b10,dist2={min(_){return arguments.length?(a4=_||0,dist2):a4},max(_){return arguments.
length?(b10=_??1,dist2):b10},sample:()=>sampleUniform(a4,b10),pdf:value4=>densityUniform(value4,a4,b10),cdf:value4=>cumulativeUniform(
value4,a4,b10),icdf:p=>quantileUniform(p,a4,b10)};return max4==null&&(max4=min4??1,min4=0),dist2.min(min4).max(max4)}function constant(data3,x4,y4){
let mean2=0,n=0;for(let d of data3){let val=y4(d);x4(d)==null||val==null||isNaN(val)||(mean2+=(val-mean2)/++n)}return{coef:[
mean2],predict:()=>mean2,rSquared:0}}function ols(uX,uY,uXY,uX2){let delta=uX2-uX*uX,slope=Math.abs(delta)<1e-24?0:(uXY-
uX*uY)/delta;return[uY-slope*uX,slope]}function points(data3,x4,y4,sort3){data3=data3.filter(d2=>{let u2=x4(d2),v=y4(d2);
return u2!=null&&(u2=+u2)>=u2&&v!=null&&(v=+v)>=v}),sort3&&data3.sort((a4,b10)=>x4(a4)-x4(b10));let n=data3.length,X3=new Float64Array(
n),Y3=new Float64Array(n),i=0,ux=0,uy=0,xv,yv,d;for(d of data3)X3[i]=xv=+x4(d),Y3[i]=yv=+y4(d),++i,ux+=(xv-ux)/i,uy+=(yv-
uy)/i;for(i=0;i<n;++i)X3[i]-=ux,Y3[i]-=uy;return[X3,Y3,ux,uy]}function visitPoints(data3,x4,y4,callback){let i=-1,u2,v;for(let d of data3)
u2=x4(d),v=y4(d),u2!=null&&(u2=+u2)>=u2&&v!=null&&(v=+v)>=v&&callback(u2,v,++i)}function rSquared(data3,x4,y4,uY,predict){
let SSE=0,SST=0;return visitPoints(data3,x4,y4,(dx,dy)=>{let sse=dy-predict(dx),sst=dy-uY;SSE+=sse*sse,SST+=sst*sst}),1-
SSE/SST}function linear(data3,x4,y4){let X3=0,Y3=0,XY=0,X22=0,n=0;visitPoints(data3,x4,y4,(dx,dy)=>{++n,X3+=(dx-X3)/n,Y3+=
(dy-Y3)/n,XY+=(dx*dy-XY)/n,X22+=(dx*dx-X22)/n});let coef=ols(X3,Y3,XY,X22),predict=x5=>coef[0]+coef[1]*x5;return{coef,predict,
rSquared:rSquared(data3,x4,y4,Y3,predict)}}function log3(data3,x4,y4){let X3=0,Y3=0,XY=0,X22=0,n=0;visitPoints(data3,x4,
y4,(dx,dy)=>{++n,dx=Math.log(dx),X3+=(dx-X3)/n,Y3+=(dy-Y3)/n,XY+=(dx*dy-XY)/n,X22+=(dx*dx-X22)/n});let coef=ols(X3,Y3,XY,
X22),predict=x5=>coef[0]+coef[1]*Math.log(x5);return{coef,predict,rSquared:rSquared(data3,x4,y4,Y3,predict)}}function exp2(data3,x4,y4){
let[xv,yv,ux,uy]=points(data3,x4,y4),YL=0,XY=0,XYL=0,X2Y=0,n=0,dx,ly2,xy;visitPoints(data3,x4,y4,(_,dy)=>{dx=xv[n++],ly2=
Math.log(dy),xy=dx*dy,YL+=(dy*ly2-YL)/n,XY+=(xy-XY)/n,XYL+=(xy*ly2-XYL)/n,X2Y+=(dx*xy-X2Y)/n});let[c0,c1]=ols(XY/uy,YL/uy,
XYL/uy,X2Y/uy),predict=x5=>Math.exp(c0+c1*(x5-ux));return{coef:[Math.exp(c0-c1*ux),c1],predict,rSquared:rSquared(data3,x4,
y4,uy,predict)}}function pow2(data3,x4,y4){let X3=0,Y3=0,XY=0,X22=0,YS=0,n=0;visitPoints(data3,x4,y4,(dx,dy)=>{let lx2=Math.
log(dx),ly2=Math.log(dy);++n,X3+=(lx2-X3)/n,Y3+=(ly2-Y3)/n,XY+=(lx2*ly2-XY)/n,X22+=(lx2*lx2-X22)/n,YS+=(dy-YS)/n});let coef=ols(
X3,Y3,XY,X22),predict=x5=>coef[0]*Math.pow(x5,coef[1]);return coef[0]=Math.exp(coef[0]),{coef,predict,rSquared:rSquared(
data3,x4,y4,YS,predict)}}function quad(data3,x4,y4){let[xv,yv,ux,uy]=points(data3,x4,y4),n=xv.length,X22=0,X3=0,X4=0,XY=0,
X2Y=0,i,dx,dy,x22;for(i=0;i<n;)dx=xv[i],dy=yv[i++],x22=dx*dx,X22+=(x22-X22)/i,X3+=(x22*dx-X3)/i,X4+=(x22*x22-X4)/i,XY+=(dx*
dy-XY)/i,X2Y+=(x22*dy-X2Y)/i;let X2X2=X4-X22*X22,d=X22*X2X2-X3*X3,a4=(X2Y*X22-XY*X3)/d,b10=(XY*X2X2-X2Y*X3)/d,c4=-a4*X22,
predict=x5=>(x5=x5-ux,a4*x5*x5+b10*x5+c4+uy);return{coef:[c4-b10*ux+a4*ux*ux+uy,b10-2*a4*ux,a4],predict,rSquared:rSquared(
data3,x4,y4,uy,predict)}}function poly(data3,x4,y4,order){if(order===0)return constant(data3,x4,y4);if(order===1)return linear(
data3,x4,y4);if(order===2)return quad(data3,x4,y4);let[xv,yv,ux,uy]=points(data3,x4,y4),n=xv.length,lhs=[],rhs=[],k2=order+
1,i,j,l,v,c4;for(i=0;i<k2;++i){for(l=0,v=0;l<n;++l)v+=Math.pow(xv[l],i)*yv[l];for(lhs.push(v),c4=new Float64Array(k2),j=
0;j<k2;++j){for(l=0,v=0;l<n;++l)v+=Math.pow(xv[l],i+j);c4[j]=v}rhs.push(c4)}rhs.push(lhs);let coef=gaussianElimination(rhs),
predict=x5=>{x5-=ux;let y5=uy+coef[0]+coef[1]*x5+coef[2]*x5*x5;for(i=3;i<k2;++i)y5+=coef[i]*Math.pow(x5,i);return y5};return{
coef:uncenter(k2,coef,-ux,uy),predict,rSquared:rSquared(data3,x4,y4,uy,predict)}}function uncenter(k2,a4,x4,y4){let z=Array(
k2),i,j,v,c4;for(i=0;i<k2;++i)z[i]=0;for(i=k2-1;i>=0;--i)for(v=a4[i],c4=1,z[i]+=v,j=1;j<=i;++j)c4*=(i+1-j)/j,z[i-j]+=v*Math.
pow(x4,j)*c4;return z[0]+=y4,z}function gaussianElimination(matrix){let n=matrix.length-1,coef=[],i,j,k2,r,t;for(i=0;i<n;++i){
for(r=i,j=i+1;j<n;++j)Math.abs(matrix[i][j])>Math.abs(matrix[i][r])&&(r=j);for(k2=i;k2<n+1;++k2)t=matrix[k2][i],matrix[k2][i]=
matrix[k2][r],matrix[k2][r]=t;for(j=i+1;j<n;++j)for(k2=n;k2>=i;k2--)matrix[k2][j]-=matrix[k2][i]*matrix[i][j]/matrix[i][i]}
for(j=n-1;j>=0;--j){for(t=0,k2=j+1;k2<n;++k2)t+=matrix[k2][j]*coef[k2];coef[j]=(matrix[n][j]-t)/matrix[j][j]}return coef}
var maxiters=2,epsilon=1e-12;function loess(data3,x4,y4,bandwidth2){let[xv,yv,ux,uy]=points(data3,x4,y4,!0),n=xv.length,
bw=Math.max(2,~~(bandwidth2*n)),yhat=new Float64Array(n),residuals=new Float64Array(n),robustWeights=new Float64Array(n).
fill(1);for(let iter=-1;++iter<=maxiters;){let interval2=[0,bw-1];for(let i=0;i<n;++i){let dx=xv[i],i0=interval2[0],i1=interval2[1],
edge=dx-xv[i0]>xv[i1]-dx?i0:i1,W=0,X3=0,Y3=0,XY=0,X22=0,denom=1/Math.abs(xv[edge]-dx||1);for(let k2=i0;k2<=i1;++k2){let xk=xv[k2],
yk=yv[k2],w2=tricube(Math.abs(dx-xk)*denom)*robustWeights[k2],xkw=xk*w2;W+=w2,X3+=xkw,Y3+=yk*w2,XY+=yk*xkw,X22+=xk*xkw}let[
a4,b10]=ols(X3/W,Y3/W,XY/W,X22/W);yhat[i]=a4+b10*dx,residuals[i]=Math.abs(yv[i]-yhat[i]),updateInterval(xv,i+1,interval2)}
if(iter===maxiters)break;let medianResidual=median(residuals);if(Math.abs(medianResidual)<epsilon)break;for(let i=0,arg,
w2;i<n;++i)arg=residuals[i]/(6*medianResidual),robustWeights[i]=arg>=1?epsilon:(w2=1-arg*arg)*w2}return output(xv,yhat,ux,
uy)}function tricube(x4){return(x4=1-x4*x4*x4)*x4*x4}function updateInterval(xv,i,interval2){let val=xv[i],left=interval2[0],
right=interval2[1]+1;if(!(right>=xv.length))for(;i>left&&xv[right]-val<=val-xv[left];)interval2[0]=++left,interval2[1]=right,
++right}function output(xv,yhat,ux,uy){let n=xv.length,out=[],i=0,cnt=0,prev=[],v;for(;i<n;++i)v=xv[i]+ux,prev[0]===v?prev[1]+=
(yhat[i]-prev[1])/++cnt:(cnt=0,prev[1]+=uy,prev=[v,yhat[i]],out.push(prev));return prev[1]+=uy,out}var MIN_RADIANS=.5*Math.
PI/180;function sampleCurve(f,extent2,minSteps,maxSteps){minSteps=minSteps||25,maxSteps=Math.max(minSteps,maxSteps||200);
let point4=x4=>[x4,f(x4)],minX=extent2[0],maxX=extent2[1],span=maxX-minX,stop2=span/maxSteps,prev=[point4(minX)],next=[];
if(minSteps===maxSteps){for(let i=1;i<maxSteps;++i)prev.push(point4(minX+i/minSteps*span));return prev.push(point4(maxX)),
prev}else{next.push(point4(maxX));for(let i=minSteps;--i>0;)next.push(point4(minX+i/minSteps*span))}let p02=prev[0],p1=next[next.
length-1],sx=1/span,sy=scaleY(p02[1],next);for(;p1;){let pm=point4((p02[0]+p1[0])/2);pm[0]-p02[0]>=stop2&&angleDelta(p02,
pm,p1,sx,sy)>MIN_RADIANS?next.push(pm):(p02=p1,prev.push(p1),next.pop()),p1=next[next.length-1]}return prev}function scaleY(init2,points2){
let ymin=init2,ymax=init2,n=points2.length;for(let i=0;i<n;++i){let y4=points2[i][1];y4<ymin&&(ymin=y4),y4>ymax&&(ymax=y4)}
return 1/(ymax-ymin)}function angleDelta(p,q,r,sx,sy){let a0=Math.atan2(sy*(r[1]-p[1]),sx*(r[0]-p[0])),a1=Math.atan2(sy*
(q[1]-p[1]),sx*(q[0]-p[0]));return Math.abs(a0-a1)}function multikey(f){return x4=>{let n=f.length,i=1,k2=String(f[0](x4));for(;i<n;++i)k2+="|"+f[i](x4);return k2}}function groupkey(fields){
return!fields||!fields.length?function(){return""}:fields.length===1?fields[0]:multikey(fields)}function measureName(op,field3,as){
return as||op+(field3?"_"+field3:"")}var noop=()=>{},base_op={init:noop,add:noop,rem:noop,idx:0},AggregateOps={values:{init:m3=>m3.
cell.store=!0,value:m3=>m3.cell.data.values(),idx:-1},count:{value:m3=>m3.cell.num},__count__:{value:m3=>m3.missing+m3.valid},
missing:{value:m3=>m3.missing},valid:{value:m3=>m3.valid},sum:{init:m3=>m3.sum=0,value:m3=>m3.valid?m3.sum:void 0,add:(m3,v)=>m3.
sum+=+v,rem:(m3,v)=>m3.sum-=v},product:{init:m3=>m3.product=1,value:m3=>m3.valid?m3.product:void 0,add:(m3,v)=>m3.product*=
v,rem:(m3,v)=>m3.product/=v},mean:{init:m3=>m3.mean=0,value:m3=>m3.valid?m3.mean:void 0,add:(m3,v)=>(m3.mean_d=v-m3.mean,
m3.mean+=m3.mean_d/m3.valid),rem:(m3,v)=>(m3.mean_d=v-m3.mean,m3.mean-=m3.valid?m3.mean_d/m3.valid:m3.mean)},average:{value:m3=>m3.
valid?m3.mean:void 0,req:["mean"],idx:1},variance:{init:m3=>m3.dev=0,value:m3=>m3.valid>1?Math.max(0,m3.dev)/(m3.valid-1):
void 0,add:(m3,v)=>m3.dev+=m3.mean_d*(v-m3.mean),rem:(m3,v)=>m3.dev-=m3.mean_d*(v-m3.mean),req:["mean"],idx:1},variancep:{
value:m3=>m3.valid?Math.max(0,m3.dev)/m3.valid:void 0,req:["variance"],idx:2},stdev:{value:m3=>m3.valid>1?Math.sqrt(Math.
max(0,m3.dev)/(m3.valid-1)):void 0,req:["variance"],idx:2},stdevp:{value:m3=>m3.valid?Math.sqrt(Math.max(0,m3.dev)/m3.valid):
void 0,req:["variance"],idx:2},stderr:{value:m3=>m3.valid>1?Math.sqrt(Math.max(0,m3.dev)/(m3.valid*(m3.valid-1))):void 0,
req:["variance"],idx:2},distinct:{value:m3=>m3.cell.data.distinct(m3.get),req:["values"],idx:3},ci0:{value:m3=>m3.cell.data.
ci0(m3.get),req:["values"],idx:3},ci1:{value:m3=>m3.cell.data.ci1(m3.get),req:["values"],idx:3},median:{value:m3=>m3.cell.
data.q2(m3.get),req:["values"],idx:3},q1:{value:m3=>m3.cell.data.q1(m3.get),req:["values"],idx:3},q3:{value:m3=>m3.cell.
data.q3(m3.get),req:["values"],idx:3},min:{init:m3=>m3.min=void 0,value:m3=>m3.min=Number.isNaN(m3.min)?m3.cell.data.min(
m3.get):m3.min,add:(m3,v)=>{(v<m3.min||m3.min===void 0)&&(m3.min=v)},rem:(m3,v)=>{v<=m3.min&&(m3.min=NaN)},req:["values"],
idx:4},max:{init:m3=>m3.max=void 0,value:m3=>m3.max=Number.isNaN(m3.max)?m3.cell.data.max(m3.get):m3.max,add:(m3,v)=>{(v>
m3.max||m3.max===void 0)&&(m3.max=v)},rem:(m3,v)=>{v>=m3.max&&(m3.max=NaN)},req:["values"],idx:4},argmin:{init:m3=>m3.argmin=
void 0,value:m3=>m3.argmin||m3.cell.data.argmin(m3.get),add:(m3,v,t)=>{v<m3.min&&(m3.argmin=t)},rem:(m3,v)=>{v<=m3.min&&
(m3.argmin=void 0)},req:["min","values"],idx:3},argmax:{init:m3=>m3.argmax=void 0,value:m3=>m3.argmax||m3.cell.data.argmax(
m3.get),add:(m3,v,t)=>{v>m3.max&&(m3.argmax=t)},rem:(m3,v)=>{v>=m3.max&&(m3.argmax=void 0)},req:["max","values"],idx:3},
exponential:{init:(m3,r)=>{m3.exp=0,m3.exp_r=r},value:m3=>m3.valid?m3.exp*(1-m3.exp_r)/(1-m3.exp_r**m3.valid):void 0,add:(m3,v)=>m3.
exp=m3.exp_r*m3.exp+v,rem:(m3,v)=>m3.exp=(m3.exp-v/m3.exp_r**(m3.valid-1))/m3.exp_r},exponentialb:{value:m3=>m3.valid?m3.
exp*(1-m3.exp_r):void 0,req:["exponential"],idx:1}},ValidAggregateOps=Object.keys(AggregateOps).filter(d=>d!=="__count__");
function measure(key2,value4){return(out,aggregate_param)=>extend({name:key2,aggregate_param,out:out||key2},base_op,value4)}
[...ValidAggregateOps,"__count__"].forEach(key2=>{AggregateOps[key2]=measure(key2,AggregateOps[key2])});function createMeasure(op,param2,name){
return AggregateOps[op](name,param2)}function compareIndex(a4,b10){return a4.idx-b10.idx}function resolve(agg){let map3={};
agg.forEach(a4=>map3[a4.name]=a4);let getreqs=a4=>{a4.req&&a4.req.forEach(key2=>{map3[key2]||getreqs(map3[key2]=AggregateOps[key2]())})};
return agg.forEach(getreqs),Object.values(map3).sort(compareIndex)}function init(){this.valid=0,this.missing=0,this._ops.
forEach(op=>op.aggregate_param==null?op.init(this):op.init(this,op.aggregate_param))}function add2(v,t){if(v==null||v===
""){++this.missing;return}v===v&&(++this.valid,this._ops.forEach(op=>op.add(this,v,t)))}function rem(v,t){if(v==null||v===
""){--this.missing;return}v===v&&(--this.valid,this._ops.forEach(op=>op.rem(this,v,t)))}function set(t){return this._out.
forEach(op=>t[op.out]=op.value(this)),t}function compileMeasures(agg,field3){let get6=field3||identity,ops2=resolve(agg),
out=agg.slice().sort(compareIndex);function ctr(cell2){this._ops=ops2,this._out=out,this.cell=cell2,this.init()}return ctr.
prototype.init=init,ctr.prototype.add=add2,ctr.prototype.rem=rem,ctr.prototype.set=set,ctr.prototype.get=get6,ctr.fields=
agg.map(op=>op.out),ctr}function TupleStore(key2){this._key=key2?field(key2):tupleid,this.reset()}var prototype$1=TupleStore.
prototype;prototype$1.reset=function(){this._add=[],this._rem=[],this._ext=null,this._get=null,this._q=null};prototype$1.
add=function(v){this._add.push(v)};prototype$1.rem=function(v){this._rem.push(v)};prototype$1.values=function(){if(this.
_get=null,this._rem.length===0)return this._add;let a4=this._add,r=this._rem,k2=this._key,n=a4.length,m3=r.length,x4=Array(
n-m3),map3={},i,j,v;for(i=0;i<m3;++i)map3[k2(r[i])]=1;for(i=0,j=0;i<n;++i)map3[k2(v=a4[i])]?map3[k2(v)]=0:x4[j++]=v;return this.
_rem=[],this._add=x4};prototype$1.distinct=function(get6){let v=this.values(),map3={},n=v.length,count2=0,s2;for(;--n>=0;)
s2=get6(v[n])+"",hasOwnProperty(map3,s2)||(map3[s2]=1,++count2);return count2};prototype$1.extent=function(get6){if(this.
_get!==get6||!this._ext){let v=this.values(),i=extentIndex(v,get6);this._ext=[v[i[0]],v[i[1]]],this._get=get6}return this.
_ext};prototype$1.argmin=function(get6){return this.extent(get6)[0]||{}};prototype$1.argmax=function(get6){return this.extent(
get6)[1]||{}};prototype$1.min=function(get6){let m3=this.extent(get6)[0];return m3!=null?get6(m3):void 0};prototype$1.max=
function(get6){let m3=this.extent(get6)[1];return m3!=null?get6(m3):void 0};prototype$1.quartile=function(get6){return(this.
_get!==get6||!this._q)&&(this._q=quartiles(this.values(),get6),this._get=get6),this._q};prototype$1.q1=function(get6){return this.
quartile(get6)[0]};prototype$1.q2=function(get6){return this.quartile(get6)[1]};prototype$1.q3=function(get6){return this.
quartile(get6)[2]};prototype$1.ci=function(get6){return(this._get!==get6||!this._ci)&&(this._ci=bootstrapCI(this.values(),
1e3,.05,get6),this._get=get6),this._ci};prototype$1.ci0=function(get6){return this.ci(get6)[0]};prototype$1.ci1=function(get6){
return this.ci(get6)[1]};function Aggregate(params2){Transform.call(this,null,params2),this._adds=[],this._mods=[],this.
_alen=0,this._mlen=0,this._drop=!0,this._cross=!1,this._dims=[],this._dnames=[],this._measures=[],this._countOnly=!1,this.
_counts=null,this._prev=null,this._inputs=null,this._outputs=null}Aggregate.Definition={type:"Aggregate",metadata:{generates:!0,
changes:!0},params:[{name:"groupby",type:"field",array:!0},{name:"ops",type:"enum",array:!0,values:ValidAggregateOps},{name:"\
aggregate_params",type:"number",null:!0,array:!0},{name:"fields",type:"field",null:!0,array:!0},{name:"as",type:"string",
null:!0,array:!0},{name:"drop",type:"boolean",default:!0},{name:"cross",type:"boolean",default:!1},{name:"key",type:"fie\
ld"}]};inherits_default(Aggregate,Transform,{transform(_,pulse2){let aggr=this,out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS),
mod=_.modified();return aggr.stamp=out.stamp,aggr.value&&(mod||pulse2.modified(aggr._inputs,!0))?(aggr._prev=aggr.value,
aggr.value=mod?aggr.init(_):Object.create(null),pulse2.visit(pulse2.SOURCE,t=>aggr.add(t))):(aggr.value=aggr.value||aggr.
init(_),pulse2.visit(pulse2.REM,t=>aggr.rem(t)),pulse2.visit(pulse2.ADD,t=>aggr.add(t))),out.modifies(aggr._outputs),aggr.
_drop=_.drop!==!1,_.cross&&aggr._dims.length>1&&(aggr._drop=!1,aggr.cross()),pulse2.clean()&&aggr._drop&&out.clean(!0).runAfter(
()=>this.clean()),aggr.changes(out)},cross(){let aggr=this,curr=aggr.value,dims=aggr._dnames,vals=dims.map(()=>({})),n=dims.
length;function collect2(cells){let key2,i,t,v;for(key2 in cells)for(t=cells[key2].tuple,i=0;i<n;++i)vals[i][v=t[dims[i]]]=
v}collect2(aggr._prev),collect2(curr);function generate2(base,tuple,index5){let name=dims[index5],v=vals[index5++];for(let k2 in v){
let key2=base?base+"|"+k2:k2;tuple[name]=v[k2],index5<n?generate2(key2,tuple,index5):curr[key2]||aggr.cell(key2,tuple)}}
generate2("",{},0)},init(_){let inputs=this._inputs=[],outputs=this._outputs=[],inputMap={};function inputVisit(get6){let fields2=array_default(
accessorFields(get6)),n2=fields2.length,i2=0,f;for(;i2<n2;++i2)inputMap[f=fields2[i2]]||(inputMap[f]=1,inputs.push(f))}this.
_dims=array_default(_.groupby),this._dnames=this._dims.map(d=>{let dname=accessorName(d);return inputVisit(d),outputs.push(
dname),dname}),this.cellkey=_.key?_.key:groupkey(this._dims),this._countOnly=!0,this._counts=[],this._measures=[];let fields=_.
fields||[null],ops2=_.ops||["count"],aggregate_params=_.aggregate_params||[null],as=_.as||[],n=fields.length,map3={},field3,
op,aggregate_param,m3,mname,outname,i;for(n!==ops2.length&&error("Unmatched number of fields and aggregate ops."),i=0;i<
n;++i){if(field3=fields[i],op=ops2[i],aggregate_param=aggregate_params[i]||null,field3==null&&op!=="count"&&error("Null \
aggregate field specified."),mname=accessorName(field3),outname=measureName(op,mname,as[i]),outputs.push(outname),op==="\
count"){this._counts.push(outname);continue}m3=map3[mname],m3||(inputVisit(field3),m3=map3[mname]=[],m3.field=field3,this.
_measures.push(m3)),op!=="count"&&(this._countOnly=!1),m3.push(createMeasure(op,aggregate_param,outname))}return this._measures=
this._measures.map(m4=>compileMeasures(m4,m4.field)),Object.create(null)},cellkey:groupkey(),cell(key2,t){let cell2=this.
value[key2];return cell2?cell2.num===0&&this._drop&&cell2.stamp<this.stamp?(cell2.stamp=this.stamp,this._adds[this._alen++]=
cell2):cell2.stamp<this.stamp&&(cell2.stamp=this.stamp,this._mods[this._mlen++]=cell2):(cell2=this.value[key2]=this.newcell(
key2,t),this._adds[this._alen++]=cell2),cell2},newcell(key2,t){let cell2={key:key2,num:0,agg:null,tuple:this.newtuple(t,
this._prev&&this._prev[key2]),stamp:this.stamp,store:!1};if(!this._countOnly){let measures=this._measures,n=measures.length;
cell2.agg=Array(n);for(let i=0;i<n;++i)cell2.agg[i]=new measures[i](cell2)}return cell2.store&&(cell2.data=new TupleStore),
cell2},newtuple(t,p){let names=this._dnames,dims=this._dims,n=dims.length,x4={};for(let i=0;i<n;++i)x4[names[i]]=dims[i](
t);return p?replace(p.tuple,x4):ingest$1(x4)},clean(){let cells=this.value;for(let key2 in cells)cells[key2].num===0&&delete cells[key2]},
add(t){let key2=this.cellkey(t),cell2=this.cell(key2,t);if(cell2.num+=1,this._countOnly)return;cell2.store&&cell2.data.add(
t);let agg=cell2.agg;for(let i=0,n=agg.length;i<n;++i)agg[i].add(agg[i].get(t),t)},rem(t){let key2=this.cellkey(t),cell2=this.
cell(key2,t);if(cell2.num-=1,this._countOnly)return;cell2.store&&cell2.data.rem(t);let agg=cell2.agg;for(let i=0,n=agg.length;i<
n;++i)agg[i].rem(agg[i].get(t),t)},celltuple(cell2){let tuple=cell2.tuple,counts=this._counts;cell2.store&&cell2.data.values();
for(let i=0,n=counts.length;i<n;++i)tuple[counts[i]]=cell2.num;if(!this._countOnly){let agg=cell2.agg;for(let i=0,n=agg.
length;i<n;++i)agg[i].set(tuple)}return tuple},changes(out){let adds=this._adds,mods=this._mods,prev=this._prev,drop=this.
_drop,add5=out.add,rem2=out.rem,mod=out.mod,cell2,key2,i,n;if(prev)for(key2 in prev)cell2=prev[key2],(!drop||cell2.num)&&
rem2.push(cell2.tuple);for(i=0,n=this._alen;i<n;++i)add5.push(this.celltuple(adds[i])),adds[i]=null;for(i=0,n=this._mlen;i<
n;++i)cell2=mods[i],(cell2.num===0&&drop?rem2:mod).push(this.celltuple(cell2)),mods[i]=null;return this._alen=this._mlen=
0,this._prev=null,out}});var EPSILON$1=1e-14;function Bin(params2){Transform.call(this,null,params2)}Bin.Definition={type:"\
Bin",metadata:{modifies:!0},params:[{name:"field",type:"field",required:!0},{name:"interval",type:"boolean",default:!0},
{name:"anchor",type:"number"},{name:"maxbins",type:"number",default:20},{name:"base",type:"number",default:10},{name:"di\
vide",type:"number",array:!0,default:[5,2]},{name:"extent",type:"number",array:!0,length:2,required:!0},{name:"span",type:"\
number"},{name:"step",type:"number"},{name:"steps",type:"number",array:!0},{name:"minstep",type:"number",default:0},{name:"\
nice",type:"boolean",default:!0},{name:"name",type:"string"},{name:"as",type:"string",array:!0,length:2,default:["bin0",
"bin1"]}]};inherits_default(Bin,Transform,{transform(_,pulse2){let band2=_.interval!==!1,bins=this._bins(_),start=bins.start,
step2=bins.step,as=_.as||["bin0","bin1"],b02=as[0],b12=as[1],flag2;return _.modified()?(pulse2=pulse2.reflow(!0),flag2=pulse2.
SOURCE):flag2=pulse2.modified(accessorFields(_.field))?pulse2.ADD_MOD:pulse2.ADD,pulse2.visit(flag2,band2?t=>{let v=bins(
t);t[b02]=v,t[b12]=v==null?null:start+step2*(1+(v-start)/step2)}:t=>t[b02]=bins(t)),pulse2.modifies(band2?as:b02)},_bins(_){
if(this.value&&!_.modified())return this.value;let field3=_.field,bins=bin2(_),step2=bins.step,start=bins.start,stop2=start+
Math.ceil((bins.stop-start)/step2)*step2,a4,d;(a4=_.anchor)!=null&&(d=a4-(start+step2*Math.floor((a4-start)/step2)),start+=
d,stop2+=d);let f=function(t){let v=toNumber(field3(t));return v==null?null:v<start?-1/0:v>stop2?1/0:(v=Math.max(start,Math.
min(v,stop2-step2)),start+step2*Math.floor(EPSILON$1+(v-start)/step2))};return f.start=start,f.stop=stop2,f.step=step2,this.
value=accessor(f,accessorFields(field3),_.name||"bin_"+accessorName(field3))}});function SortedList(idFunc,source3,input){
let $=idFunc,data3=source3||[],add5=input||[],rem2={},cnt=0;return{add:t=>add5.push(t),remove:t=>rem2[$(t)]=++cnt,size:()=>data3.
length,data:(compare3,resort)=>(cnt&&(data3=data3.filter(t=>!rem2[$(t)]),rem2={},cnt=0),resort&&compare3&&data3.sort(compare3),
add5.length&&(data3=compare3?merge(compare3,data3,add5.sort(compare3)):data3.concat(add5),add5=[]),data3)}}function Collect(params2){
Transform.call(this,[],params2)}Collect.Definition={type:"Collect",metadata:{source:!0},params:[{name:"sort",type:"compa\
re"}]};inherits_default(Collect,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.ALL),list=SortedList(tupleid,this.
value,out.materialize(out.ADD).add),sort3=_.sort,mod=pulse2.changed()||sort3&&(_.modified("sort")||pulse2.modified(sort3.
fields));return out.visit(out.REM,list.remove),this.modified(mod),this.value=out.source=list.data(stableCompare(sort3),mod),
pulse2.source&&pulse2.source.root&&(this.value.root=pulse2.source.root),out}});function Compare(params2){Operator.call(this,
null,update$5,params2)}inherits_default(Compare,Operator);function update$5(_){return this.value&&!_.modified()?this.value:
compare(_.fields,_.orders)}function CountPattern(params2){Transform.call(this,null,params2)}CountPattern.Definition={type:"\
CountPattern",metadata:{generates:!0,changes:!0},params:[{name:"field",type:"field",required:!0},{name:"case",type:"enum",
values:["upper","lower","mixed"],default:"mixed"},{name:"pattern",type:"string",default:'[\\w"]+'},{name:"stopwords",type:"\
string",default:""},{name:"as",type:"string",array:!0,length:2,default:["text","count"]}]};function tokenize(text2,tcase,match2){
switch(tcase){case"upper":text2=text2.toUpperCase();break;case"lower":text2=text2.toLowerCase();break}return text2.match(
match2)}inherits_default(CountPattern,Transform,{transform(_,pulse2){let process=update3=>tuple=>{for(var tokens=tokenize(
get6(tuple),_.case,match2)||[],t,i=0,n=tokens.length;i<n;++i)stop2.test(t=tokens[i])||update3(t)},init2=this._parameterCheck(
_,pulse2),counts=this._counts,match2=this._match,stop2=this._stop,get6=_.field,as=_.as||["text","count"],add5=process(t=>counts[t]=
1+(counts[t]||0)),rem2=process(t=>counts[t]-=1);return init2?pulse2.visit(pulse2.SOURCE,add5):(pulse2.visit(pulse2.ADD,add5),
pulse2.visit(pulse2.REM,rem2)),this._finish(pulse2,as)},_parameterCheck(_,pulse2){let init2=!1;return(_.modified("stopwo\
rds")||!this._stop)&&(this._stop=new RegExp("^"+(_.stopwords||"")+"$","i"),init2=!0),(_.modified("pattern")||!this._match)&&
(this._match=new RegExp(_.pattern||"[\\w']+","g"),init2=!0),(_.modified("field")||pulse2.modified(_.field.fields))&&(init2=
!0),init2&&(this._counts={}),init2},_finish(pulse2,as){let counts=this._counts,tuples=this._tuples||(this._tuples={}),text2=as[0],
count2=as[1],out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS),w2,t,c4;for(w2 in counts)t=tuples[w2],c4=counts[w2]||0,!t&&
c4?(tuples[w2]=t=ingest$1({}),t[text2]=w2,t[count2]=c4,out.add.push(t)):c4===0?(t&&out.rem.push(t),counts[w2]=null,tuples[w2]=
null):t[count2]!==c4&&(t[count2]=c4,out.mod.push(t));return out.modifies(as)}});function Cross(params2){Transform.call(this,
null,params2)}Cross.Definition={type:"Cross",metadata:{generates:!0},params:[{name:"filter",type:"expr"},{name:"as",type:"\
string",array:!0,length:2,default:["a","b"]}]};inherits_default(Cross,Transform,{transform(_,pulse2){let out=pulse2.fork(
pulse2.NO_SOURCE),as=_.as||["a","b"],a4=as[0],b10=as[1],reset2=!this.value||pulse2.changed(pulse2.ADD_REM)||_.modified("\
as")||_.modified("filter"),data3=this.value;return reset2?(data3&&(out.rem=data3),data3=pulse2.materialize(pulse2.SOURCE).
source,out.add=this.value=cross(data3,a4,b10,_.filter||truthy)):out.mod=data3,out.source=this.value,out.modifies(as)}});
function cross(input,a4,b10,filter3){for(var data3=[],t={},n=input.length,i=0,j,left;i<n;++i)for(t[a4]=left=input[i],j=0;j<
n;++j)t[b10]=input[j],filter3(t)&&(data3.push(ingest$1(t)),t={},t[a4]=left);return data3}var Distributions={kde,mixture,
normal:gaussian,lognormal,uniform},DISTRIBUTIONS="distributions",FUNCTION="function",FIELD="field";function parse3(def2,data3){
let func=def2[FUNCTION];hasOwnProperty(Distributions,func)||error("Unknown distribution function: "+func);let d=Distributions[func]();
for(let name in def2)name===FIELD?d.data((def2.from||data3()).map(def2[name])):name===DISTRIBUTIONS?d[name](def2[name].map(
_=>parse3(_,data3))):typeof d[name]===FUNCTION&&d[name](def2[name]);return d}function Density(params2){Transform.call(this,
null,params2)}var distributions=[{key:{function:"normal"},params:[{name:"mean",type:"number",default:0},{name:"stdev",type:"\
number",default:1}]},{key:{function:"lognormal"},params:[{name:"mean",type:"number",default:0},{name:"stdev",type:"numbe\
r",default:1}]},{key:{function:"uniform"},params:[{name:"min",type:"number",default:0},{name:"max",type:"number",default:1}]},
{key:{function:"kde"},params:[{name:"field",type:"field",required:!0},{name:"from",type:"data"},{name:"bandwidth",type:"\
number",default:0}]}],mixture2={key:{function:"mixture"},params:[{name:"distributions",type:"param",array:!0,params:distributions},
{name:"weights",type:"number",array:!0}]};Density.Definition={type:"Density",metadata:{generates:!0},params:[{name:"exte\
nt",type:"number",array:!0,length:2},{name:"steps",type:"number"},{name:"minsteps",type:"number",default:25},{name:"maxs\
teps",type:"number",default:200},{name:"method",type:"string",default:"pdf",values:["pdf","cdf"]},{name:"distribution",type:"\
param",params:distributions.concat(mixture2)},{name:"as",type:"string",array:!0,default:["value","density"]}]};inherits_default(
Density,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS);if(!this.value||pulse2.changed()||
_.modified()){let dist2=parse3(_.distribution,source(pulse2)),minsteps=_.steps||_.minsteps||25,maxsteps=_.steps||_.maxsteps||
200,method2=_.method||"pdf";method2!=="pdf"&&method2!=="cdf"&&error("Invalid density method: "+method2),!_.extent&&!dist2.
data&&error("Missing density extent parameter."),method2=dist2[method2];let as=_.as||["value","density"],domain2=_.extent||
extent(dist2.data()),values2=sampleCurve(method2,domain2,minsteps,maxsteps).map(v=>{let tuple={};return tuple[as[0]]=v[0],
tuple[as[1]]=v[1],ingest$1(tuple)});this.value&&(out.rem=this.value),this.value=out.add=out.source=values2}return out}});
function source(pulse2){return()=>pulse2.materialize(pulse2.SOURCE).source}function fieldNames(fields,as){return fields?
fields.map((f,i)=>as[i]||accessorName(f)):null}function partition$1(data3,groupby,field3){let groups=[],get6=f=>f(t),map3,
i,n,t,k2,g;if(groupby==null)groups.push(data3.map(field3));else for(map3={},i=0,n=data3.length;i<n;++i)t=data3[i],k2=groupby.
map(get6),g=map3[k2],g||(map3[k2]=g=[],g.dims=k2,groups.push(g)),g.push(field3(t));return groups}var Output="bin";function DotBin(params2){
Transform.call(this,null,params2)}DotBin.Definition={type:"DotBin",metadata:{modifies:!0},params:[{name:"field",type:"fi\
eld",required:!0},{name:"groupby",type:"field",array:!0},{name:"step",type:"number"},{name:"smooth",type:"boolean",default:!1},
{name:"as",type:"string",default:Output}]};var autostep=(data3,field3)=>span_default(extent(data3,field3))/30;inherits_default(
DotBin,Transform,{transform(_,pulse2){if(this.value&&!(_.modified()||pulse2.changed()))return pulse2;let source3=pulse2.
materialize(pulse2.SOURCE).source,groups=partition$1(pulse2.source,_.groupby,identity),smooth=_.smooth||!1,field3=_.field,
step2=_.step||autostep(source3,field3),sort3=stableCompare((a4,b10)=>field3(a4)-field3(b10)),as=_.as||Output,n=groups.length,
min4=1/0,max4=-1/0,i=0,j;for(;i<n;++i){let g=groups[i].sort(sort3);j=-1;for(let v of dotbin(g,step2,smooth,field3))v<min4&&
(min4=v),v>max4&&(max4=v),g[++j][as]=v}return this.value={start:min4,stop:max4,step:step2},pulse2.reflow(!0).modifies(as)}});
function Expression(params2){Operator.call(this,null,update$4,params2),this.modified(!0)}inherits_default(Expression,Operator);
function update$4(_){let expr2=_.expr;return this.value&&!_.modified("expr")?this.value:accessor(datum2=>expr2(datum2,_),
accessorFields(expr2),accessorName(expr2))}function Extent(params2){Transform.call(this,[void 0,void 0],params2)}Extent.
Definition={type:"Extent",metadata:{},params:[{name:"field",type:"field",required:!0}]};inherits_default(Extent,Transform,
{transform(_,pulse2){let extent2=this.value,field3=_.field,mod=pulse2.changed()||pulse2.modified(field3.fields)||_.modified(
"field"),min4=extent2[0],max4=extent2[1];if((mod||min4==null)&&(min4=1/0,max4=-1/0),pulse2.visit(mod?pulse2.SOURCE:pulse2.
ADD,t=>{let v=toNumber(field3(t));v!=null&&(v<min4&&(min4=v),v>max4&&(max4=v))}),!Number.isFinite(min4)||!Number.isFinite(
max4)){let name=accessorName(field3);name&&(name=` for field "${name}"`),pulse2.dataflow.warn(`Infinite extent${name}: [${min4}\
, ${max4}]`),min4=max4=void 0}this.value=[min4,max4]}});function Subflow(pulse2,parent){Operator.call(this,pulse2),this.
parent=parent,this.count=0}inherits_default(Subflow,Operator,{connect(target2){return this.detachSubflow=target2.detachSubflow,
this.targets().add(target2),target2.source=this},add(t){this.count+=1,this.value.add.push(t)},rem(t){this.count-=1,this.
value.rem.push(t)},mod(t){this.value.mod.push(t)},init(pulse2){this.value.init(pulse2,pulse2.NO_SOURCE)},evaluate(){return this.
value}});function Facet(params2){Transform.call(this,{},params2),this._keys=fastmap();let a4=this._targets=[];a4.active=
0,a4.forEach=f=>{for(let i=0,n=a4.active;i<n;++i)f(a4[i],i,a4)}}inherits_default(Facet,Transform,{activate(flow){this._targets[this.
_targets.active++]=flow},subflow(key2,flow,pulse2,parent){let flows=this.value,sf=hasOwnProperty(flows,key2)&&flows[key2],
df,p;return sf?sf.value.stamp<pulse2.stamp&&(sf.init(pulse2),this.activate(sf)):(p=parent||(p=this._group[key2])&&p.tuple,
df=pulse2.dataflow,sf=new Subflow(pulse2.fork(pulse2.NO_SOURCE),this),df.add(sf).connect(flow(df,key2,p)),flows[key2]=sf,
this.activate(sf)),sf},clean(){let flows=this.value,detached=0;for(let key2 in flows)if(flows[key2].count===0){let detach=flows[key2].
detachSubflow;detach&&detach(),delete flows[key2],++detached}if(detached){let active=this._targets.filter(sf=>sf&&sf.count>
0);this.initTargets(active)}},initTargets(act){let a4=this._targets,n=a4.length,m3=act?act.length:0,i=0;for(;i<m3;++i)a4[i]=
act[i];for(;i<n&&a4[i]!=null;++i)a4[i]=null;a4.active=m3},transform(_,pulse2){let df=pulse2.dataflow,key2=_.key,flow=_.subflow,
cache2=this._keys,rekey=_.modified("key"),subflow=key3=>this.subflow(key3,flow,pulse2);return this._group=_.group||{},this.
initTargets(),pulse2.visit(pulse2.REM,t=>{let id2=tupleid(t),k2=cache2.get(id2);k2!==void 0&&(cache2.delete(id2),subflow(
k2).rem(t))}),pulse2.visit(pulse2.ADD,t=>{let k2=key2(t);cache2.set(tupleid(t),k2),subflow(k2).add(t)}),rekey||pulse2.modified(
key2.fields)?pulse2.visit(pulse2.MOD,t=>{let id2=tupleid(t),k0=cache2.get(id2),k1=key2(t);k0===k1?subflow(k1).mod(t):(cache2.
set(id2,k1),subflow(k0).rem(t),subflow(k1).add(t))}):pulse2.changed(pulse2.MOD)&&pulse2.visit(pulse2.MOD,t=>{subflow(cache2.
get(tupleid(t))).mod(t)}),rekey&&pulse2.visit(pulse2.REFLOW,t=>{let id2=tupleid(t),k0=cache2.get(id2),k1=key2(t);k0!==k1&&
(cache2.set(id2,k1),subflow(k0).rem(t),subflow(k1).add(t))}),pulse2.clean()?df.runAfter(()=>{this.clean(),cache2.clean()}):
cache2.empty>df.cleanThreshold&&df.runAfter(cache2.clean),pulse2}});function Field(params2){Operator.call(this,null,update$3,
params2)}inherits_default(Field,Operator);function update$3(_){return this.value&&!_.modified()?this.value:isArray(_.name)?
array_default(_.name).map(f=>field(f)):field(_.name,_.as)}function Filter(params2){Transform.call(this,fastmap(),params2)}
Filter.Definition={type:"Filter",metadata:{changes:!0},params:[{name:"expr",type:"expr",required:!0}]};inherits_default(
Filter,Transform,{transform(_,pulse2){let df=pulse2.dataflow,cache2=this.value,output3=pulse2.fork(),add5=output3.add,rem2=output3.
rem,mod=output3.mod,test2=_.expr,isMod=!0;pulse2.visit(pulse2.REM,t=>{let id2=tupleid(t);cache2.has(id2)?cache2.delete(id2):
rem2.push(t)}),pulse2.visit(pulse2.ADD,t=>{test2(t,_)?add5.push(t):cache2.set(tupleid(t),1)});function revisit(t){let id2=tupleid(
t),b10=test2(t,_),s2=cache2.get(id2);b10&&s2?(cache2.delete(id2),add5.push(t)):!b10&&!s2?(cache2.set(id2,1),rem2.push(t)):
isMod&&b10&&!s2&&mod.push(t)}return pulse2.visit(pulse2.MOD,revisit),_.modified()&&(isMod=!1,pulse2.visit(pulse2.REFLOW,
revisit)),cache2.empty>df.cleanThreshold&&df.runAfter(cache2.clean),output3}});function Flatten(params2){Transform.call(
this,[],params2)}Flatten.Definition={type:"Flatten",metadata:{generates:!0},params:[{name:"fields",type:"field",array:!0,
required:!0},{name:"index",type:"string"},{name:"as",type:"string",array:!0}]};inherits_default(Flatten,Transform,{transform(_,pulse2){
let out=pulse2.fork(pulse2.NO_SOURCE),fields=_.fields,as=fieldNames(fields,_.as||[]),index5=_.index||null,m3=as.length;return out.
rem=this.value,pulse2.visit(pulse2.SOURCE,t=>{let arrays=fields.map(f=>f(t)),maxlen=arrays.reduce((l,a4)=>Math.max(l,a4.
length),0),i=0,j,d,v;for(;i<maxlen;++i){for(d=derive(t),j=0;j<m3;++j)d[as[j]]=(v=arrays[j][i])==null?null:v;index5&&(d[index5]=
i),out.add.push(d)}}),this.value=out.source=out.add,index5&&out.modifies(index5),out.modifies(as)}});function Fold(params2){
Transform.call(this,[],params2)}Fold.Definition={type:"Fold",metadata:{generates:!0},params:[{name:"fields",type:"field",
array:!0,required:!0},{name:"as",type:"string",array:!0,length:2,default:["key","value"]}]};inherits_default(Fold,Transform,
{transform(_,pulse2){let out=pulse2.fork(pulse2.NO_SOURCE),fields=_.fields,fnames=fields.map(accessorName),as=_.as||["ke\
y","value"],k2=as[0],v=as[1],n=fields.length;return out.rem=this.value,pulse2.visit(pulse2.SOURCE,t=>{for(let i=0,d;i<n;++i)
d=derive(t),d[k2]=fnames[i],d[v]=fields[i](t),out.add.push(d)}),this.value=out.source=out.add,out.modifies(as)}});function Formula(params2){
Transform.call(this,null,params2)}Formula.Definition={type:"Formula",metadata:{modifies:!0},params:[{name:"expr",type:"e\
xpr",required:!0},{name:"as",type:"string",required:!0},{name:"initonly",type:"boolean"}]};inherits_default(Formula,Transform,
{transform(_,pulse2){let func=_.expr,as=_.as,mod=_.modified(),flag2=_.initonly?pulse2.ADD:mod?pulse2.SOURCE:pulse2.modified(
func.fields)||pulse2.modified(as)?pulse2.ADD_MOD:pulse2.ADD;return mod&&(pulse2=pulse2.materialize().reflow(!0)),_.initonly||
pulse2.modifies(as),pulse2.visit(flag2,t=>t[as]=func(t,_))}});function Generate(params2){Transform.call(this,[],params2)}
inherits_default(Generate,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.ALL),gen=_.generator,data3=this.value,
num=_.size-data3.length,add5,rem2,t;if(num>0){for(add5=[];--num>=0;)add5.push(t=ingest$1(gen(_))),data3.push(t);out.add=
out.add.length?out.materialize(out.ADD).add.concat(add5):add5}else rem2=data3.slice(0,-num),out.rem=out.rem.length?out.materialize(
out.REM).rem.concat(rem2):rem2,data3=data3.slice(-num);return out.source=this.value=data3,out}});var Methods={value:"val\
ue",median,mean,min,max},Empty=[];function Impute(params2){Transform.call(this,[],params2)}Impute.Definition={type:"Impu\
te",metadata:{changes:!0},params:[{name:"field",type:"field",required:!0},{name:"key",type:"field",required:!0},{name:"k\
eyvals",array:!0},{name:"groupby",type:"field",array:!0},{name:"method",type:"enum",default:"value",values:["value","mea\
n","median","max","min"]},{name:"value",default:0}]};function getValue(_){var m3=_.method||Methods.value,v;if(Methods[m3]==
null)error("Unrecognized imputation method: "+m3);else return m3===Methods.value?(v=_.value!==void 0?_.value:0,()=>v):Methods[m3]}
function getField(_){let f=_.field;return t=>t?f(t):NaN}inherits_default(Impute,Transform,{transform(_,pulse2){var out=pulse2.
fork(pulse2.ALL),impute=getValue(_),field3=getField(_),fName=accessorName(_.field),kName=accessorName(_.key),gNames=(_.groupby||
[]).map(accessorName),groups=partition(pulse2.source,_.groupby,_.key,_.keyvals),curr=[],prev=this.value,m3=groups.domain.
length,group2,value4,gVals,kVal,g,i,j,l,n,t;for(g=0,l=groups.length;g<l;++g)for(group2=groups[g],gVals=group2.values,value4=
NaN,j=0;j<m3;++j)if(group2[j]==null){for(kVal=groups.domain[j],t={_impute:!0},i=0,n=gVals.length;i<n;++i)t[gNames[i]]=gVals[i];
t[kName]=kVal,t[fName]=Number.isNaN(value4)?value4=impute(group2,field3):value4,curr.push(ingest$1(t))}return curr.length&&
(out.add=out.materialize(out.ADD).add.concat(curr)),prev.length&&(out.rem=out.materialize(out.REM).rem.concat(prev)),this.
value=curr,out}});function partition(data3,groupby,key2,keyvals){var get6=f=>f(t),groups=[],domain2=keyvals?keyvals.slice():
[],kMap={},gMap={},gVals,gKey,group2,i,j,k2,n,t;for(domain2.forEach((k3,i2)=>kMap[k3]=i2+1),i=0,n=data3.length;i<n;++i)t=
data3[i],k2=key2(t),j=kMap[k2]||(kMap[k2]=domain2.push(k2)),gKey=(gVals=groupby?groupby.map(get6):Empty)+"",(group2=gMap[gKey])||
(group2=gMap[gKey]=[],groups.push(group2),group2.values=gVals),group2[j-1]=t;return groups.domain=domain2,groups}function JoinAggregate(params2){
Aggregate.call(this,params2)}JoinAggregate.Definition={type:"JoinAggregate",metadata:{modifies:!0},params:[{name:"groupb\
y",type:"field",array:!0},{name:"fields",type:"field",null:!0,array:!0},{name:"ops",type:"enum",array:!0,values:ValidAggregateOps},
{name:"as",type:"string",null:!0,array:!0},{name:"key",type:"field"}]};inherits_default(JoinAggregate,Aggregate,{transform(_,pulse2){
let aggr=this,mod=_.modified(),cells;return aggr.value&&(mod||pulse2.modified(aggr._inputs,!0))?(cells=aggr.value=mod?aggr.
init(_):{},pulse2.visit(pulse2.SOURCE,t=>aggr.add(t))):(cells=aggr.value=aggr.value||this.init(_),pulse2.visit(pulse2.REM,
t=>aggr.rem(t)),pulse2.visit(pulse2.ADD,t=>aggr.add(t))),aggr.changes(),pulse2.visit(pulse2.SOURCE,t=>{extend(t,cells[aggr.
cellkey(t)].tuple)}),pulse2.reflow(mod).modifies(this._outputs)},changes(){let adds=this._adds,mods=this._mods,i,n;for(i=
0,n=this._alen;i<n;++i)this.celltuple(adds[i]),adds[i]=null;for(i=0,n=this._mlen;i<n;++i)this.celltuple(mods[i]),mods[i]=
null;this._alen=this._mlen=0}});function KDE(params2){Transform.call(this,null,params2)}KDE.Definition={type:"KDE",metadata:{
generates:!0},params:[{name:"groupby",type:"field",array:!0},{name:"field",type:"field",required:!0},{name:"cumulative",
type:"boolean",default:!1},{name:"counts",type:"boolean",default:!1},{name:"bandwidth",type:"number",default:0},{name:"e\
xtent",type:"number",array:!0,length:2},{name:"resolve",type:"enum",values:["shared","independent"],default:"independent"},
{name:"steps",type:"number"},{name:"minsteps",type:"number",default:25},{name:"maxsteps",type:"number",default:200},{name:"\
as",type:"string",array:!0,default:["value","density"]}]};inherits_default(KDE,Transform,{transform(_,pulse2){let out=pulse2.
fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS);if(!this.value||pulse2.changed()||_.modified()){let source3=pulse2.materialize(pulse2.
SOURCE).source,groups=partition$1(source3,_.groupby,_.field),names=(_.groupby||[]).map(accessorName),bandwidth2=_.bandwidth,
method2=_.cumulative?"cdf":"pdf",as=_.as||["value","density"],values2=[],domain2=_.extent,minsteps=_.steps||_.minsteps||
25,maxsteps=_.steps||_.maxsteps||200;method2!=="pdf"&&method2!=="cdf"&&error("Invalid density method: "+method2),_.resolve===
"shared"&&(domain2||(domain2=extent(source3,_.field)),minsteps=maxsteps=_.steps||maxsteps),groups.forEach(g=>{let density=kde(
g,bandwidth2)[method2],scale6=_.counts?g.length:1,local=domain2||extent(g);sampleCurve(density,local,minsteps,maxsteps).
forEach(v=>{let t={};for(let i=0;i<names.length;++i)t[names[i]]=g.dims[i];t[as[0]]=v[0],t[as[1]]=v[1]*scale6,values2.push(
ingest$1(t))})}),this.value&&(out.rem=this.value),this.value=out.add=out.source=values2}return out}});function Key(params2){
Operator.call(this,null,update$2,params2)}inherits_default(Key,Operator);function update$2(_){return this.value&&!_.modified()?
this.value:key(_.fields,_.flat)}function Load(params2){Transform.call(this,[],params2),this._pending=null}inherits_default(
Load,Transform,{transform(_,pulse2){let df=pulse2.dataflow;return this._pending?output2(this,pulse2,this._pending):stop(
_)?pulse2.StopPropagation:_.values?output2(this,pulse2,df.parse(_.values,_.format)):_.async?{async:df.request(_.url,_.format).
then(res=>(this._pending=array_default(res.data),df2=>df2.touch(this)))}:df.request(_.url,_.format).then(res=>output2(this,
pulse2,array_default(res.data)))}});function stop(_){return _.modified("async")&&!(_.modified("values")||_.modified("url")||
_.modified("format"))}function output2(op,pulse2,data3){data3.forEach(ingest$1);let out=pulse2.fork(pulse2.NO_FIELDS&pulse2.
NO_SOURCE);return out.rem=op.value,op.value=out.source=out.add=data3,op._pending=null,out.rem.length&&out.clean(!0),out}
function Lookup(params2){Transform.call(this,{},params2)}Lookup.Definition={type:"Lookup",metadata:{modifies:!0},params:[
{name:"index",type:"index",params:[{name:"from",type:"data",required:!0},{name:"key",type:"field",required:!0}]},{name:"\
values",type:"field",array:!0},{name:"fields",type:"field",array:!0,required:!0},{name:"as",type:"string",array:!0},{name:"\
default",default:null}]};inherits_default(Lookup,Transform,{transform(_,pulse2){let keys3=_.fields,index5=_.index,values2=_.
values,defaultValue=_.default==null?null:_.default,reset2=_.modified(),n=keys3.length,flag2=reset2?pulse2.SOURCE:pulse2.
ADD,out=pulse2,as=_.as,set6,m3,mods;return values2?(m3=values2.length,n>1&&!as&&error('Multi-field lookup requires expli\
cit "as" parameter.'),as&&as.length!==n*m3&&error('The "as" parameter has too few output field names.'),as=as||values2.map(
accessorName),set6=function(t){for(var i=0,k2=0,j,v;i<n;++i)if(v=index5.get(keys3[i](t)),v==null)for(j=0;j<m3;++j,++k2)t[as[k2]]=
defaultValue;else for(j=0;j<m3;++j,++k2)t[as[k2]]=values2[j](v)}):(as||error("Missing output field names."),set6=function(t){
for(var i=0,v;i<n;++i)v=index5.get(keys3[i](t)),t[as[i]]=v??defaultValue}),reset2?out=pulse2.reflow(!0):(mods=keys3.some(
k2=>pulse2.modified(k2.fields)),flag2|=mods?pulse2.MOD:0),pulse2.visit(flag2,set6),out.modifies(as)}});function MultiExtent(params2){
Operator.call(this,null,update$1,params2)}inherits_default(MultiExtent,Operator);function update$1(_){if(this.value&&!_.
modified())return this.value;let ext=_.extents,n=ext.length,min4=1/0,max4=-1/0,i,e;for(i=0;i<n;++i)e=ext[i],e[0]<min4&&(min4=
e[0]),e[1]>max4&&(max4=e[1]);return[min4,max4]}function MultiValues(params2){Operator.call(this,null,update2,params2)}inherits_default(
MultiValues,Operator);function update2(_){return this.value&&!_.modified()?this.value:_.values.reduce((data3,_2)=>data3.
concat(_2),[])}function Params(params2){Transform.call(this,null,params2)}inherits_default(Params,Transform,{transform(_,pulse2){
return this.modified(_.modified()),this.value=_,pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS)}});function Pivot(params2){
Aggregate.call(this,params2)}Pivot.Definition={type:"Pivot",metadata:{generates:!0,changes:!0},params:[{name:"groupby",type:"\
field",array:!0},{name:"field",type:"field",required:!0},{name:"value",type:"field",required:!0},{name:"op",type:"enum",
values:ValidAggregateOps,default:"sum"},{name:"limit",type:"number",default:0},{name:"key",type:"field"}]};inherits_default(
Pivot,Aggregate,{_transform:Aggregate.prototype.transform,transform(_,pulse2){return this._transform(aggregateParams(_,pulse2),
pulse2)}});function aggregateParams(_,pulse2){let key2=_.field,value4=_.value,op=(_.op==="count"?"__count__":_.op)||"sum",
fields=accessorFields(key2).concat(accessorFields(value4)),keys3=pivotKeys(key2,_.limit||0,pulse2);return pulse2.changed()&&
_.set("__pivot__",null,null,!0),{key:_.key,groupby:_.groupby,ops:keys3.map(()=>op),fields:keys3.map(k2=>get(k2,key2,value4,
fields)),as:keys3.map(k2=>k2+""),modified:_.modified.bind(_)}}function get(k2,key2,value4,fields){return accessor(d=>key2(
d)===k2?value4(d):NaN,fields,k2+"")}function pivotKeys(key2,limit,pulse2){let map3={},list=[];return pulse2.visit(pulse2.
SOURCE,t=>{let k2=key2(t);map3[k2]||(map3[k2]=1,list.push(k2))}),list.sort(ascending),limit?list.slice(0,limit):list}function PreFacet(params2){
Facet.call(this,params2)}inherits_default(PreFacet,Facet,{transform(_,pulse2){let flow=_.subflow,field3=_.field,subflow=t=>this.
subflow(tupleid(t),flow,pulse2,t);return(_.modified("field")||field3&&pulse2.modified(accessorFields(field3)))&&error("P\
reFacet does not support field modification."),this.initTargets(),field3?(pulse2.visit(pulse2.MOD,t=>{let sf=subflow(t);
field3(t).forEach(_2=>sf.mod(_2))}),pulse2.visit(pulse2.ADD,t=>{let sf=subflow(t);field3(t).forEach(_2=>sf.add(ingest$1(
_2)))}),pulse2.visit(pulse2.REM,t=>{let sf=subflow(t);field3(t).forEach(_2=>sf.rem(_2))})):(pulse2.visit(pulse2.MOD,t=>subflow(
t).mod(t)),pulse2.visit(pulse2.ADD,t=>subflow(t).add(t)),pulse2.visit(pulse2.REM,t=>subflow(t).rem(t))),pulse2.clean()&&
pulse2.runAfter(()=>this.clean()),pulse2}});function Project(params2){Transform.call(this,null,params2)}Project.Definition=
{type:"Project",metadata:{generates:!0,changes:!0},params:[{name:"fields",type:"field",array:!0},{name:"as",type:"string",
null:!0,array:!0}]};inherits_default(Project,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.NO_SOURCE),fields=_.
fields,as=fieldNames(_.fields,_.as||[]),derive2=fields?(s2,t)=>project(s2,t,fields,as):rederive,lut;return this.value?lut=
this.value:(pulse2=pulse2.addAll(),lut=this.value={}),pulse2.visit(pulse2.REM,t=>{let id2=tupleid(t);out.rem.push(lut[id2]),
lut[id2]=null}),pulse2.visit(pulse2.ADD,t=>{let dt=derive2(t,ingest$1({}));lut[tupleid(t)]=dt,out.add.push(dt)}),pulse2.
visit(pulse2.MOD,t=>{out.mod.push(derive2(t,lut[tupleid(t)]))}),out}});function project(s2,t,fields,as){for(let i=0,n=fields.
length;i<n;++i)t[as[i]]=fields[i](s2);return t}function Proxy(params2){Transform.call(this,null,params2)}inherits_default(
Proxy,Transform,{transform(_,pulse2){return this.value=_.value,_.modified("value")?pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS):
pulse2.StopPropagation}});function Quantile(params2){Transform.call(this,null,params2)}Quantile.Definition={type:"Quanti\
le",metadata:{generates:!0,changes:!0},params:[{name:"groupby",type:"field",array:!0},{name:"field",type:"field",required:!0},
{name:"probs",type:"number",array:!0},{name:"step",type:"number",default:.01},{name:"as",type:"string",array:!0,default:[
"prob","value"]}]};var EPSILON=1e-14;inherits_default(Quantile,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.
NO_SOURCE|pulse2.NO_FIELDS),as=_.as||["prob","value"];if(this.value&&!_.modified()&&!pulse2.changed())return out.source=
this.value,out;let source3=pulse2.materialize(pulse2.SOURCE).source,groups=partition$1(source3,_.groupby,_.field),names=(_.
groupby||[]).map(accessorName),values2=[],step2=_.step||.01,p=_.probs||range(step2/2,1-EPSILON,step2),n=p.length;return groups.
forEach(g=>{let q=quantiles(g,p);for(let i=0;i<n;++i){let t={};for(let i2=0;i2<names.length;++i2)t[names[i2]]=g.dims[i2];
t[as[0]]=p[i],t[as[1]]=q[i],values2.push(ingest$1(t))}}),this.value&&(out.rem=this.value),this.value=out.add=out.source=
values2,out}});function Relay(params2){Transform.call(this,null,params2)}inherits_default(Relay,Transform,{transform(_,pulse2){
let out,lut;return this.value?lut=this.value:(out=pulse2=pulse2.addAll(),lut=this.value={}),_.derive&&(out=pulse2.fork(pulse2.
NO_SOURCE),pulse2.visit(pulse2.REM,t=>{let id2=tupleid(t);out.rem.push(lut[id2]),lut[id2]=null}),pulse2.visit(pulse2.ADD,
t=>{let dt=derive(t);lut[tupleid(t)]=dt,out.add.push(dt)}),pulse2.visit(pulse2.MOD,t=>{let dt=lut[tupleid(t)];for(let k2 in t)
dt[k2]=t[k2],out.modifies(k2);out.mod.push(dt)})),out}});function Sample(params2){Transform.call(this,[],params2),this.count=
0}Sample.Definition={type:"Sample",metadata:{},params:[{name:"size",type:"number",default:1e3}]};inherits_default(Sample,
Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.NO_SOURCE),mod=_.modified("size"),num=_.size,map3=this.value.reduce(
(m3,t)=>(m3[tupleid(t)]=1,m3),{}),res=this.value,cnt=this.count,cap=0;function update3(t){let p,idx;res.length<num?res.push(
t):(idx=~~((cnt+1)*random()),idx<res.length&&idx>=cap&&(p=res[idx],map3[tupleid(p)]&&out.rem.push(p),res[idx]=t)),++cnt}
if(pulse2.rem.length&&(pulse2.visit(pulse2.REM,t=>{let id2=tupleid(t);map3[id2]&&(map3[id2]=-1,out.rem.push(t)),--cnt}),
res=res.filter(t=>map3[tupleid(t)]!==-1)),(pulse2.rem.length||mod)&&res.length<num&&pulse2.source&&(cap=cnt=res.length,pulse2.
visit(pulse2.SOURCE,t=>{map3[tupleid(t)]||update3(t)}),cap=-1),mod&&res.length>num){let n=res.length-num;for(let i=0;i<n;++i)
map3[tupleid(res[i])]=-1,out.rem.push(res[i]);res=res.slice(n)}return pulse2.mod.length&&pulse2.visit(pulse2.MOD,t=>{map3[tupleid(
t)]&&out.mod.push(t)}),pulse2.add.length&&pulse2.visit(pulse2.ADD,update3),(pulse2.add.length||cap<0)&&(out.add=res.filter(
t=>!map3[tupleid(t)])),this.count=cnt,this.value=out.source=res,out}});function Sequence(params2){Transform.call(this,null,
params2)}Sequence.Definition={type:"Sequence",metadata:{generates:!0,changes:!0},params:[{name:"start",type:"number",required:!0},
{name:"stop",type:"number",required:!0},{name:"step",type:"number",default:1},{name:"as",type:"string",default:"data"}]};
inherits_default(Sequence,Transform,{transform(_,pulse2){if(this.value&&!_.modified())return;let out=pulse2.materialize().
fork(pulse2.MOD),as=_.as||"data";return out.rem=this.value?pulse2.rem.concat(this.value):pulse2.rem,this.value=range(_.start,
_.stop,_.step||1).map(v=>{let t={};return t[as]=v,ingest$1(t)}),out.add=pulse2.add.concat(this.value),out}});function Sieve(params2){
Transform.call(this,null,params2),this.modified(!0)}inherits_default(Sieve,Transform,{transform(_,pulse2){return this.value=
pulse2.source,pulse2.changed()?pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS):pulse2.StopPropagation}});function TimeUnit(params2){
Transform.call(this,null,params2)}var OUTPUT=["unit0","unit1"];TimeUnit.Definition={type:"TimeUnit",metadata:{modifies:!0},
params:[{name:"field",type:"field",required:!0},{name:"interval",type:"boolean",default:!0},{name:"units",type:"enum",values:TIME_UNITS,
array:!0},{name:"step",type:"number",default:1},{name:"maxbins",type:"number",default:40},{name:"extent",type:"date",array:!0},
{name:"inferUnits",type:"boolean",default:!1},{name:"timezone",type:"enum",default:"local",values:["local","utc"]},{name:"\
as",type:"string",array:!0,length:2,default:OUTPUT}]};inherits_default(TimeUnit,Transform,{transform(_,pulse2){let field3=_.
field,band2=_.interval!==!1,utc=_.timezone==="utc",floor2=this._floor(_,pulse2),offset4=(utc?utcInterval:timeInterval2)(
floor2.unit).offset,as=_.as||OUTPUT,u0=as[0],u1=as[1],step2=floor2.step,min4=floor2.start||1/0,max4=floor2.stop||-1/0,flag2=pulse2.
ADD;return(_.modified()||pulse2.changed(pulse2.REM)||pulse2.modified(accessorFields(field3)))&&(pulse2=pulse2.reflow(!0),
flag2=pulse2.SOURCE,min4=1/0,max4=-1/0),pulse2.visit(flag2,t=>{let v=field3(t),a4,b10;v==null?(t[u0]=null,band2&&(t[u1]=
null)):(t[u0]=a4=b10=floor2(v),band2&&(t[u1]=b10=offset4(a4,step2)),a4<min4&&(min4=a4),b10>max4&&(max4=b10))}),floor2.start=
min4,floor2.stop=max4,pulse2.modifies(band2?as:u0)},_floor(_,pulse2){let utc=_.timezone==="utc";_.inferUnits&&(_.units||
_.step!=null||_.maxbins!=null||_.extent)&&pulse2.dataflow.warn("TimeUnit inferUnits overrides units, step, maxbins and e\
xtent.");let{units,step:step2}=_.inferUnits?detectTimeUnits(pulse2.materialize(pulse2.SOURCE).source,_.field,utc):_.units?
{units:_.units,step:_.step||1}:bin({extent:_.extent||extent(pulse2.materialize(pulse2.SOURCE).source,_.field),maxbins:_.
maxbins}),tunits=timeUnits(units),prev=this.value||{},floor2=(utc?utcFloor:timeFloor)(tunits,step2);return floor2.unit=peek(
tunits),floor2.units=tunits,floor2.step=step2,floor2.start=prev.start,floor2.stop=prev.stop,this.value=floor2}});function TupleIndex(params2){
Transform.call(this,fastmap(),params2)}inherits_default(TupleIndex,Transform,{transform(_,pulse2){let df=pulse2.dataflow,
field3=_.field,index5=this.value,set6=t=>index5.set(field3(t),t),mod=!0;return _.modified("field")||pulse2.modified(field3.
fields)?(index5.clear(),pulse2.visit(pulse2.SOURCE,set6)):pulse2.changed()?(pulse2.visit(pulse2.REM,t=>index5.delete(field3(
t))),pulse2.visit(pulse2.ADD,set6)):mod=!1,this.modified(mod),index5.empty>df.cleanThreshold&&df.runAfter(index5.clean),
pulse2.fork()}});function Values(params2){Transform.call(this,null,params2)}inherits_default(Values,Transform,{transform(_,pulse2){
(!this.value||_.modified("field")||_.modified("sort")||pulse2.changed()||_.sort&&pulse2.modified(_.sort.fields))&&(this.
value=(_.sort?pulse2.source.slice().sort(stableCompare(_.sort)):pulse2.source).map(_.field))}});function WindowOp(op,field3,param2,as){
let fn=WindowOps[op](field3,param2);return{init:fn.init||zero,update:function(w2,t){t[as]=fn.next(w2)}}}var WindowOps={row_number:function(){
return{next:w2=>w2.index+1}},rank:function(){let rank2;return{init:()=>rank2=1,next:w2=>{let i=w2.index,data3=w2.data;return i&&
w2.compare(data3[i-1],data3[i])?rank2=i+1:rank2}}},dense_rank:function(){let drank;return{init:()=>drank=1,next:w2=>{let i=w2.
index,d=w2.data;return i&&w2.compare(d[i-1],d[i])?++drank:drank}}},percent_rank:function(){let rank2=WindowOps.rank(),next=rank2.
next;return{init:rank2.init,next:w2=>(next(w2)-1)/(w2.data.length-1)}},cume_dist:function(){let cume;return{init:()=>cume=
0,next:w2=>{let d=w2.data,c4=w2.compare,i=w2.index;if(cume<i){for(;i+1<d.length&&!c4(d[i],d[i+1]);)++i;cume=i}return(1+cume)/
d.length}}},ntile:function(field3,num){num=+num,num>0||error("ntile num must be greater than zero.");let cume=WindowOps.
cume_dist(),next=cume.next;return{init:cume.init,next:w2=>Math.ceil(num*next(w2))}},lag:function(field3,offset4){return offset4=
+offset4||1,{next:w2=>{let i=w2.index-offset4;return i>=0?field3(w2.data[i]):null}}},lead:function(field3,offset4){return offset4=
+offset4||1,{next:w2=>{let i=w2.index+offset4,d=w2.data;return i<d.length?field3(d[i]):null}}},first_value:function(field3){
return{next:w2=>field3(w2.data[w2.i0])}},last_value:function(field3){return{next:w2=>field3(w2.data[w2.i1-1])}},nth_value:function(field3,nth){
return nth=+nth,nth>0||error("nth_value nth must be greater than zero."),{next:w2=>{let i=w2.i0+(nth-1);return i<w2.i1?field3(
w2.data[i]):null}}},prev_value:function(field3){let prev;return{init:()=>prev=null,next:w2=>{let v=field3(w2.data[w2.index]);
return v!=null?prev=v:prev}}},next_value:function(field3){let v,i;return{init:()=>(v=null,i=-1),next:w2=>{let d=w2.data;
return w2.index<=i?v:(i=find(field3,d,w2.index))<0?(i=d.length,v=null):v=field3(d[i])}}}};function find(field3,data3,index5){
for(let n=data3.length;index5<n;++index5)if(field3(data3[index5])!=null)return index5;return-1}var ValidWindowOps=Object.
keys(WindowOps);function WindowState(_){let ops2=array_default(_.ops),fields=array_default(_.fields),params2=array_default(
_.params),aggregate_params=array_default(_.aggregate_params),as=array_default(_.as),outputs=this.outputs=[],windows=this.
windows=[],inputs={},map3={},counts=[],measures=[],countOnly=!0;function visitInputs(f){array_default(accessorFields(f)).
forEach(_2=>inputs[_2]=1)}visitInputs(_.sort),ops2.forEach((op,i)=>{let field3=fields[i],param2=params2[i],aggregate_param=aggregate_params[i]||
null,mname=accessorName(field3),name=measureName(op,mname,as[i]);if(visitInputs(field3),outputs.push(name),hasOwnProperty(
WindowOps,op))windows.push(WindowOp(op,field3,param2,name));else{if(field3==null&&op!=="count"&&error("Null aggregate fi\
eld specified."),op==="count"){counts.push(name);return}countOnly=!1;let m3=map3[mname];m3||(m3=map3[mname]=[],m3.field=
field3,measures.push(m3)),m3.push(createMeasure(op,aggregate_param,name))}}),(counts.length||measures.length)&&(this.cell=
cell(measures,counts,countOnly)),this.inputs=Object.keys(inputs)}var prototype=WindowState.prototype;prototype.init=function(){
this.windows.forEach(_=>_.init()),this.cell&&this.cell.init()};prototype.update=function(w2,t){let cell2=this.cell,wind=this.
windows,data3=w2.data,m3=wind&&wind.length,j;if(cell2){for(j=w2.p0;j<w2.i0;++j)cell2.rem(data3[j]);for(j=w2.p1;j<w2.i1;++j)
cell2.add(data3[j]);cell2.set(t)}for(j=0;j<m3;++j)wind[j].update(w2,t)};function cell(measures,counts,countOnly){measures=
measures.map(m3=>compileMeasures(m3,m3.field));let cell2={num:0,agg:null,store:!1,count:counts};if(!countOnly)for(var n=measures.
length,a4=cell2.agg=Array(n),i=0;i<n;++i)a4[i]=new measures[i](cell2);if(cell2.store)var store=cell2.data=new TupleStore;
return cell2.add=function(t){if(cell2.num+=1,!countOnly){store&&store.add(t);for(let i2=0;i2<n;++i2)a4[i2].add(a4[i2].get(
t),t)}},cell2.rem=function(t){if(cell2.num-=1,!countOnly){store&&store.rem(t);for(let i2=0;i2<n;++i2)a4[i2].rem(a4[i2].get(
t),t)}},cell2.set=function(t){let i2,n2;for(store&&store.values(),i2=0,n2=counts.length;i2<n2;++i2)t[counts[i2]]=cell2.num;
if(!countOnly)for(i2=0,n2=a4.length;i2<n2;++i2)a4[i2].set(t)},cell2.init=function(){cell2.num=0,store&&store.reset();for(let i2=0;i2<
n;++i2)a4[i2].init()},cell2}function Window(params2){Transform.call(this,{},params2),this._mlen=0,this._mods=[]}Window.Definition=
{type:"Window",metadata:{modifies:!0},params:[{name:"sort",type:"compare"},{name:"groupby",type:"field",array:!0},{name:"\
ops",type:"enum",array:!0,values:ValidWindowOps.concat(ValidAggregateOps)},{name:"params",type:"number",null:!0,array:!0},
{name:"aggregate_params",type:"number",null:!0,array:!0},{name:"fields",type:"field",null:!0,array:!0},{name:"as",type:"\
string",null:!0,array:!0},{name:"frame",type:"number",null:!0,array:!0,length:2,default:[null,0]},{name:"ignorePeers",type:"\
boolean",default:!1}]};inherits_default(Window,Transform,{transform(_,pulse2){this.stamp=pulse2.stamp;let mod=_.modified(),
cmp=stableCompare(_.sort),key2=groupkey(_.groupby),group2=t=>this.group(key2(t)),state=this.state;(!state||mod)&&(state=
this.state=new WindowState(_)),mod||pulse2.modified(state.inputs)?(this.value={},pulse2.visit(pulse2.SOURCE,t=>group2(t).
add(t))):(pulse2.visit(pulse2.REM,t=>group2(t).remove(t)),pulse2.visit(pulse2.ADD,t=>group2(t).add(t)));for(let i=0,n=this.
_mlen;i<n;++i)processPartition(this._mods[i],state,cmp,_);return this._mlen=0,this._mods=[],pulse2.reflow(mod).modifies(
state.outputs)},group(key2){let group2=this.value[key2];return group2||(group2=this.value[key2]=SortedList(tupleid),group2.
stamp=-1),group2.stamp<this.stamp&&(group2.stamp=this.stamp,this._mods[this._mlen++]=group2),group2}});function processPartition(list,state,cmp,_){
let sort3=_.sort,range5=sort3&&!_.ignorePeers,frame2=_.frame||[null,0],data3=list.data(cmp),n=data3.length,b10=range5?bisector(
sort3):null,w2={i0:0,i1:0,p0:0,p1:0,index:0,data:data3,compare:sort3||constant_default(-1)};state.init();for(let i=0;i<n;++i)
setWindow(w2,frame2,i,n),range5&&adjustRange(w2,b10),state.update(w2,data3[i])}function clamp(x4,lo,hi){return x4<lo?lo:
x4>hi?hi:x4}function setWindow(w2,f,i,n){w2.p0=w2.i0,w2.p1=w2.i1;let start=f[0]==null?0:i+f[0],endExclusive=f[1]==null?n:
i+f[1]+1;w2.i0=clamp(start,0,n),w2.i1=clamp(endExclusive,0,n),w2.index=i}function adjustRange(w2,bisect2){let r0=w2.i0,r1=w2.
i1-1,c4=w2.compare,d=w2.data,n=d.length-1;r0>0&&!c4(d[r0],d[r0-1])&&(w2.i0=bisect2.left(d,d[r0])),r1<n&&!c4(d[r1],d[r1+1])&&
(w2.i1=bisect2.right(d,d[r1]))}var vega_view_transforms_exports={};__export(vega_view_transforms_exports,{bound:()=>Bound,identifier:()=>Identifier,mark:()=>Mark,
overlap:()=>Overlap,render:()=>Render,viewlayout:()=>ViewLayout});var pi=Math.PI,tau=2*pi,epsilon2=1e-6,tauEpsilon=tau-epsilon2;function append(strings){this._+=strings[0];for(let i=1,n=strings.
length;i<n;++i)this._+=arguments[i]+strings[i]}function appendRound(digits){let d=Math.floor(digits);if(!(d>=0))throw new Error(
`invalid digits: ${digits}`);if(d>15)return append;let k2=10**d;return function(strings){this._+=strings[0];for(let i=1,
n=strings.length;i<n;++i)this._+=Math.round(arguments[i]*k2)/k2+strings[i]}}function equal(x02,y02,x12,y12){return x02===
x12&&y02===y12}function equalRound(digits){let d=Math.floor(digits);if(!(d<=15))return equal;let k2=10**d,r=function(value4){
return Math.round(value4*k2)};return function(x02,y02,x12,y12){return r(x02)===r(x12)&&r(y02)===r(y12)}}var Path=class{constructor(digits){
this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=digits==null?append:appendRound(digits),this._equal=digits==
null?equal:equalRound(digits)}moveTo(x4,y4){this._append`M${this._x0=this._x1=+x4},${this._y0=this._y1=+y4}`}closePath(){
this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(x4,y4){this._append`L${this._x1=+x4},${this.
_y1=+y4}`}quadraticCurveTo(x12,y12,x4,y4){this._append`Q${+x12},${+y12},${this._x1=+x4},${this._y1=+y4}`}bezierCurveTo(x12,y12,x22,y22,x4,y4){
this._append`C${+x12},${+y12},${+x22},${+y22},${this._x1=+x4},${this._y1=+y4}`}arcTo(x12,y12,x22,y22,r){if(x12=+x12,y12=
+y12,x22=+x22,y22=+y22,r=+r,r<0)throw new Error(`negative radius: ${r}`);let x02=this._x1,y02=this._y1,x21=x22-x12,y21=y22-
y12,x01=x02-x12,y01=y02-y12,l01_2=x01*x01+y01*y01;if(this._x1===null)this._append`M${this._x1=x12},${this._y1=y12}`;else if(l01_2>
epsilon2)if(!(Math.abs(y01*x21-y21*x01)>epsilon2)||!r)this._append`L${this._x1=x12},${this._y1=y12}`;else{let x20=x22-x02,
y20=y22-y02,l21_2=x21*x21+y21*y21,l20_2=x20*x20+y20*y20,l21=Math.sqrt(l21_2),l01=Math.sqrt(l01_2),l=r*Math.tan((pi-Math.
acos((l21_2+l01_2-l20_2)/(2*l21*l01)))/2),t01=l/l01,t21=l/l21;Math.abs(t01-1)>epsilon2&&this._append`L${x12+t01*x01},${y12+
t01*y01}`,this._append`A${r},${r},0,0,${+(y01*x20>x01*y20)},${this._x1=x12+t21*x21},${this._y1=y12+t21*y21}`}}arc(x4,y4,r,a0,a1,ccw){
if(x4=+x4,y4=+y4,r=+r,ccw=!!ccw,r<0)throw new Error(`negative radius: ${r}`);let dx=r*Math.cos(a0),dy=r*Math.sin(a0),x02=x4+
dx,y02=y4+dy,cw2=1^ccw,da=ccw?a0-a1:a1-a0;if(this._x1===null?this._append`M${x02},${y02}`:(Math.abs(this._x1-x02)>epsilon2||
Math.abs(this._y1-y02)>epsilon2)&&this._append`L${x02},${y02}`,!!r){if(da<0&&(da=da%tau+tau),da>tauEpsilon)this._append`A${r},${r},0,1,${cw2},${x4-
dx},${y4-dy}A${r},${r},0,1,${cw2},${this._x1=x02},${this._y1=y02}`;else if(da>epsilon2){let x12=x4+r*Math.cos(a1),y12=y4+
r*Math.sin(a1);if(da>=pi&&this._equal(x02,y02,x12,y12)){da/=2;let a00=a0+da;this._append`A${r},${r},0,${+(da>=pi)},${cw2},${x4+
r*Math.cos(a00)},${y4+r*Math.sin(a00)}`}this._append`A${r},${r},0,${+(da>=pi)},${cw2},${this._x1=x12},${this._y1=y12}`}}}rect(x4,y4,w2,h2){
this._append`M${this._x0=this._x1=+x4},${this._y0=this._y1=+y4}h${w2=+w2}v${+h2}h${-w2}Z`}toString(){return this._}};function path(){
return new Path}path.prototype=Path.prototype;function constant2(x4){return function(){return x4}}var abs=Math.abs,atan2=Math.atan2,cos=Math.cos,max2=Math.max,min2=Math.
min,sin=Math.sin,sqrt=Math.sqrt,epsilon3=1e-12,pi2=Math.PI,halfPi=pi2/2,tau2=2*pi2;function acos(x4){return x4>1?0:x4<-1?
pi2:Math.acos(x4)}function asin(x4){return x4>=1?halfPi:x4<=-1?-halfPi:Math.asin(x4)}function withPath(shape2){let digits=3;
return shape2.digits=function(_){if(!arguments.length)return digits;if(_==null)digits=null;else{let d=Math.floor(_);if(!(d>=
0))throw new RangeError(`invalid digits: ${_}`);digits=d}return shape2},()=>new Path(digits)}function arcInnerRadius(d){
return d.innerRadius}function arcOuterRadius(d){return d.outerRadius}function arcStartAngle(d){return d.startAngle}function arcEndAngle(d){
return d.endAngle}function arcPadAngle(d){return d&&d.padAngle}function intersect(x02,y02,x12,y12,x22,y22,x32,y32){var x10=x12-
x02,y10=y12-y02,x322=x32-x22,y322=y32-y22,t=y322*x10-x322*y10;if(!(t*t<epsilon3))return t=(x322*(y02-y22)-y322*(x02-x22))/
t,[x02+t*x10,y02+t*y10]}function cornerTangents(x02,y02,x12,y12,r1,rc,cw2){var x01=x02-x12,y01=y02-y12,lo=(cw2?rc:-rc)/sqrt(
x01*x01+y01*y01),ox=lo*y01,oy=-lo*x01,x11=x02+ox,y11=y02+oy,x10=x12+ox,y10=y12+oy,x002=(x11+x10)/2,y002=(y11+y10)/2,dx=x10-
x11,dy=y10-y11,d2=dx*dx+dy*dy,r=r1-rc,D3=x11*y10-x10*y11,d=(dy<0?-1:1)*sqrt(max2(0,r*r*d2-D3*D3)),cx0=(D3*dy-dx*d)/d2,cy0=(-D3*
dx-dy*d)/d2,cx1=(D3*dy+dx*d)/d2,cy1=(-D3*dx+dy*d)/d2,dx0=cx0-x002,dy0=cy0-y002,dx1=cx1-x002,dy1=cy1-y002;return dx0*dx0+
dy0*dy0>dx1*dx1+dy1*dy1&&(cx0=cx1,cy0=cy1),{cx:cx0,cy:cy0,x01:-ox,y01:-oy,x11:cx0*(r1/r-1),y11:cy0*(r1/r-1)}}function arc(){
var innerRadius=arcInnerRadius,outerRadius=arcOuterRadius,cornerRadius=constant2(0),padRadius=null,startAngle=arcStartAngle,
endAngle=arcEndAngle,padAngle=arcPadAngle,context3=null,path3=withPath(arc4);function arc4(){var buffer,r,r0=+innerRadius.
apply(this,arguments),r1=+outerRadius.apply(this,arguments),a0=startAngle.apply(this,arguments)-halfPi,a1=endAngle.apply(
this,arguments)-halfPi,da=abs(a1-a0),cw2=a1>a0;if(context3||(context3=buffer=path3()),r1<r0&&(r=r1,r1=r0,r0=r),!(r1>epsilon3))
context3.moveTo(0,0);else if(da>tau2-epsilon3)context3.moveTo(r1*cos(a0),r1*sin(a0)),context3.arc(0,0,r1,a0,a1,!cw2),r0>
epsilon3&&(context3.moveTo(r0*cos(a1),r0*sin(a1)),context3.arc(0,0,r0,a1,a0,cw2));else{var a01=a0,a11=a1,a00=a0,a10=a1,da0=da,
da1=da,ap=padAngle.apply(this,arguments)/2,rp=ap>epsilon3&&(padRadius?+padRadius.apply(this,arguments):sqrt(r0*r0+r1*r1)),
rc=min2(abs(r1-r0)/2,+cornerRadius.apply(this,arguments)),rc0=rc,rc1=rc,t04,t13;if(rp>epsilon3){var p02=asin(rp/r0*sin(ap)),
p1=asin(rp/r1*sin(ap));(da0-=p02*2)>epsilon3?(p02*=cw2?1:-1,a00+=p02,a10-=p02):(da0=0,a00=a10=(a0+a1)/2),(da1-=p1*2)>epsilon3?
(p1*=cw2?1:-1,a01+=p1,a11-=p1):(da1=0,a01=a11=(a0+a1)/2)}var x01=r1*cos(a01),y01=r1*sin(a01),x10=r0*cos(a10),y10=r0*sin(
a10);if(rc>epsilon3){var x11=r1*cos(a11),y11=r1*sin(a11),x002=r0*cos(a00),y002=r0*sin(a00),oc;if(da<pi2)if(oc=intersect(
x01,y01,x002,y002,x11,y11,x10,y10)){var ax=x01-oc[0],ay=y01-oc[1],bx=x11-oc[0],by=y11-oc[1],kc=1/sin(acos((ax*bx+ay*by)/
(sqrt(ax*ax+ay*ay)*sqrt(bx*bx+by*by)))/2),lc=sqrt(oc[0]*oc[0]+oc[1]*oc[1]);rc0=min2(rc,(r0-lc)/(kc-1)),rc1=min2(rc,(r1-lc)/
(kc+1))}else rc0=rc1=0}da1>epsilon3?rc1>epsilon3?(t04=cornerTangents(x002,y002,x01,y01,r1,rc1,cw2),t13=cornerTangents(x11,
y11,x10,y10,r1,rc1,cw2),context3.moveTo(t04.cx+t04.x01,t04.cy+t04.y01),rc1<rc?context3.arc(t04.cx,t04.cy,rc1,atan2(t04.y01,
t04.x01),atan2(t13.y01,t13.x01),!cw2):(context3.arc(t04.cx,t04.cy,rc1,atan2(t04.y01,t04.x01),atan2(t04.y11,t04.x11),!cw2),
context3.arc(0,0,r1,atan2(t04.cy+t04.y11,t04.cx+t04.x11),atan2(t13.cy+t13.y11,t13.cx+t13.x11),!cw2),context3.arc(t13.cx,
t13.cy,rc1,atan2(t13.y11,t13.x11),atan2(t13.y01,t13.x01),!cw2))):(context3.moveTo(x01,y01),context3.arc(0,0,r1,a01,a11,!cw2)):
context3.moveTo(x01,y01),!(r0>epsilon3)||!(da0>epsilon3)?context3.lineTo(x10,y10):rc0>epsilon3?(t04=cornerTangents(x10,y10,
x11,y11,r0,-rc0,cw2),t13=cornerTangents(x01,y01,x002,y002,r0,-rc0,cw2),context3.lineTo(t04.cx+t04.x01,t04.cy+t04.y01),rc0<
rc?context3.arc(t04.cx,t04.cy,rc0,atan2(t04.y01,t04.x01),atan2(t13.y01,t13.x01),!cw2):(context3.arc(t04.cx,t04.cy,rc0,atan2(
t04.y01,t04.x01),atan2(t04.y11,t04.x11),!cw2),context3.arc(0,0,r0,atan2(t04.cy+t04.y11,t04.cx+t04.x11),atan2(t13.cy+t13.
y11,t13.cx+t13.x11),cw2),context3.arc(t13.cx,t13.cy,rc0,atan2(t13.y11,t13.x11),atan2(t13.y01,t13.x01),!cw2))):context3.arc(
0,0,r0,a10,a00,cw2)}if(context3.closePath(),buffer)return context3=null,buffer+""||null}return arc4.centroid=function(){
var r=(+innerRadius.apply(this,arguments)+ +outerRadius.apply(this,arguments))/2,a4=(+startAngle.apply(this,arguments)+ +endAngle.
apply(this,arguments))/2-pi2/2;return[cos(a4)*r,sin(a4)*r]},arc4.innerRadius=function(_){return arguments.length?(innerRadius=
typeof _=="function"?_:constant2(+_),arc4):innerRadius},arc4.outerRadius=function(_){return arguments.length?(outerRadius=
typeof _=="function"?_:constant2(+_),arc4):outerRadius},arc4.cornerRadius=function(_){return arguments.length?(cornerRadius=
typeof _=="function"?_:constant2(+_),arc4):cornerRadius},arc4.padRadius=function(_){return arguments.length?(padRadius=_==
null?null:typeof _=="function"?_:constant2(+_),arc4):padRadius},arc4.startAngle=function(_){return arguments.length?(startAngle=
typeof _=="function"?_:constant2(+_),arc4):startAngle},arc4.endAngle=function(_){return arguments.length?(endAngle=typeof _==
"function"?_:constant2(+_),arc4):endAngle},arc4.padAngle=function(_){return arguments.length?(padAngle=typeof _=="functi\
on"?_:constant2(+_),arc4):padAngle},arc4.context=function(_){return arguments.length?(context3=_??null,arc4):context3},arc4}
var slice2=Array.prototype.slice;function array2(x4){return typeof x4=="object"&&"length"in x4?x4:Array.from(x4)}function Linear(context3){
this._context=context3}Linear.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){
this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-
this._line},point:function(x4,y4){switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1,this._line?this._context.lineTo(
x4,y4):this._context.moveTo(x4,y4);break;case 1:this._point=2;default:this._context.lineTo(x4,y4);break}}};function curveLinear(context3){
return new Linear(context3)}function x(p){return p[0]}function y(p){return p[1]}function line(x$12,y$12){var defined=constant2(
!0),context3=null,curve2=curveLinear,output3=null,path3=withPath(line4);x$12=typeof x$12=="function"?x$12:x$12===void 0?
x:constant2(x$12),y$12=typeof y$12=="function"?y$12:y$12===void 0?y:constant2(y$12);function line4(data3){var i,n=(data3=
array2(data3)).length,d,defined0=!1,buffer;for(context3==null&&(output3=curve2(buffer=path3())),i=0;i<=n;++i)!(i<n&&defined(
d=data3[i],i,data3))===defined0&&((defined0=!defined0)?output3.lineStart():output3.lineEnd()),defined0&&output3.point(+x$12(
d,i,data3),+y$12(d,i,data3));if(buffer)return output3=null,buffer+""||null}return line4.x=function(_){return arguments.length?
(x$12=typeof _=="function"?_:constant2(+_),line4):x$12},line4.y=function(_){return arguments.length?(y$12=typeof _=="fun\
ction"?_:constant2(+_),line4):y$12},line4.defined=function(_){return arguments.length?(defined=typeof _=="function"?_:constant2(
!!_),line4):defined},line4.curve=function(_){return arguments.length?(curve2=_,context3!=null&&(output3=curve2(context3)),
line4):curve2},line4.context=function(_){return arguments.length?(_==null?context3=output3=null:output3=curve2(context3=
_),line4):context3},line4}function area(x02,y02,y12){var x12=null,defined=constant2(!0),context3=null,curve2=curveLinear,
output3=null,path3=withPath(area5);x02=typeof x02=="function"?x02:x02===void 0?x:constant2(+x02),y02=typeof y02=="functi\
on"?y02:constant2(y02===void 0?0:+y02),y12=typeof y12=="function"?y12:y12===void 0?y:constant2(+y12);function area5(data3){
var i,j,k2,n=(data3=array2(data3)).length,d,defined0=!1,buffer,x0z=new Array(n),y0z=new Array(n);for(context3==null&&(output3=
curve2(buffer=path3())),i=0;i<=n;++i){if(!(i<n&&defined(d=data3[i],i,data3))===defined0)if(defined0=!defined0)j=i,output3.
areaStart(),output3.lineStart();else{for(output3.lineEnd(),output3.lineStart(),k2=i-1;k2>=j;--k2)output3.point(x0z[k2],y0z[k2]);
output3.lineEnd(),output3.areaEnd()}defined0&&(x0z[i]=+x02(d,i,data3),y0z[i]=+y02(d,i,data3),output3.point(x12?+x12(d,i,
data3):x0z[i],y12?+y12(d,i,data3):y0z[i]))}if(buffer)return output3=null,buffer+""||null}function arealine(){return line().
defined(defined).curve(curve2).context(context3)}return area5.x=function(_){return arguments.length?(x02=typeof _=="func\
tion"?_:constant2(+_),x12=null,area5):x02},area5.x0=function(_){return arguments.length?(x02=typeof _=="function"?_:constant2(
+_),area5):x02},area5.x1=function(_){return arguments.length?(x12=_==null?null:typeof _=="function"?_:constant2(+_),area5):
x12},area5.y=function(_){return arguments.length?(y02=typeof _=="function"?_:constant2(+_),y12=null,area5):y02},area5.y0=
function(_){return arguments.length?(y02=typeof _=="function"?_:constant2(+_),area5):y02},area5.y1=function(_){return arguments.
length?(y12=_==null?null:typeof _=="function"?_:constant2(+_),area5):y12},area5.lineX0=area5.lineY0=function(){return arealine().
x(x02).y(y02)},area5.lineY1=function(){return arealine().x(x02).y(y12)},area5.lineX1=function(){return arealine().x(x12).
y(y02)},area5.defined=function(_){return arguments.length?(defined=typeof _=="function"?_:constant2(!!_),area5):defined},
area5.curve=function(_){return arguments.length?(curve2=_,context3!=null&&(output3=curve2(context3)),area5):curve2},area5.
context=function(_){return arguments.length?(_==null?context3=output3=null:output3=curve2(context3=_),area5):context3},area5}var curveRadialLinear=curveRadial(curveLinear);function Radial(curve2){this._curve=curve2}Radial.prototype={areaStart:function(){
this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){
this._curve.lineEnd()},point:function(a4,r){this._curve.point(r*Math.sin(a4),r*-Math.cos(a4))}};function curveRadial(curve2){
function radial(context3){return new Radial(curve2(context3))}return radial._curve=curve2,radial}var sqrt3$2=sqrt(3);var circle={draw(context3,size){let r=sqrt(size/pi2);context3.moveTo(r,0),context3.arc(0,0,r,0,tau2)}};var tan30=sqrt(1/3),tan30_2=tan30*2;var kr=sin(pi2/10)/sin(7*pi2/10),kx=sin(tau2/10)*kr,ky=-cos(tau2/10)*kr;var sqrt3$1=sqrt(3);var sqrt3=sqrt(3);var s=sqrt(3)/2,k=1/sqrt(12),a=(k/2+1)*3;function Symbol2(type2,size){let context3=null,path3=withPath(symbol2);type2=typeof type2=="function"?type2:constant2(type2||
circle),size=typeof size=="function"?size:constant2(size===void 0?64:+size);function symbol2(){let buffer;if(context3||(context3=
buffer=path3()),type2.apply(this,arguments).draw(context3,+size.apply(this,arguments)),buffer)return context3=null,buffer+
""||null}return symbol2.type=function(_){return arguments.length?(type2=typeof _=="function"?_:constant2(_),symbol2):type2},
symbol2.size=function(_){return arguments.length?(size=typeof _=="function"?_:constant2(+_),symbol2):size},symbol2.context=
function(_){return arguments.length?(context3=_??null,symbol2):context3},symbol2}function noop2(){}function point$3(that,x4,y4){
that._context.bezierCurveTo((2*that._x0+that._x1)/3,(2*that._y0+that._y1)/3,(that._x0+2*that._x1)/3,(that._y0+2*that._y1)/
3,(that._x0+4*that._x1+x4)/6,(that._y0+4*that._y1+y4)/6)}function Basis(context3){this._context=context3}Basis.prototype=
{areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this.
_y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:point$3(this,this._x1,this._y1);case 2:this._context.
lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this.
_line},point:function(x4,y4){switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1,this._line?this._context.lineTo(x4,y4):
this._context.moveTo(x4,y4);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this.
_x1)/6,(5*this._y0+this._y1)/6);default:point$3(this,x4,y4);break}this._x0=this._x1,this._x1=x4,this._y0=this._y1,this._y1=
y4}};function basis(context3){return new Basis(context3)}function BasisClosed(context3){this._context=context3}BasisClosed.
prototype={areaStart:noop2,areaEnd:noop2,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this.
_y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this.
_x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/
3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(
this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(x4,y4){switch(x4=
+x4,y4=+y4,this._point){case 0:this._point=1,this._x2=x4,this._y2=y4;break;case 1:this._point=2,this._x3=x4,this._y3=y4;
break;case 2:this._point=3,this._x4=x4,this._y4=y4,this._context.moveTo((this._x0+4*this._x1+x4)/6,(this._y0+4*this._y1+
y4)/6);break;default:point$3(this,x4,y4);break}this._x0=this._x1,this._x1=x4,this._y0=this._y1,this._y1=y4}};function basisClosed(context3){
return new BasisClosed(context3)}function BasisOpen(context3){this._context=context3}BasisOpen.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=
0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},
point:function(x4,y4){switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this.
_point=3;var x02=(this._x0+4*this._x1+x4)/6,y02=(this._y0+4*this._y1+y4)/6;this._line?this._context.lineTo(x02,y02):this.
_context.moveTo(x02,y02);break;case 3:this._point=4;default:point$3(this,x4,y4);break}this._x0=this._x1,this._x1=x4,this.
_y0=this._y1,this._y1=y4}};function basisOpen(context3){return new BasisOpen(context3)}function Bundle(context3,beta){this.
_basis=new Basis(context3),this._beta=beta}Bundle.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},
lineEnd:function(){var x4=this._x,y4=this._y,j=x4.length-1;if(j>0)for(var x02=x4[0],y02=y4[0],dx=x4[j]-x02,dy=y4[j]-y02,
i=-1,t;++i<=j;)t=i/j,this._basis.point(this._beta*x4[i]+(1-this._beta)*(x02+t*dx),this._beta*y4[i]+(1-this._beta)*(y02+t*
dy));this._x=this._y=null,this._basis.lineEnd()},point:function(x4,y4){this._x.push(+x4),this._y.push(+y4)}};var bundle=(function custom(beta){
function bundle3(context3){return beta===1?new Basis(context3):new Bundle(context3,beta)}return bundle3.beta=function(beta2){
return custom(+beta2)},bundle3})(.85);function point$2(that,x4,y4){that._context.bezierCurveTo(that._x1+that._k*(that._x2-
that._x0),that._y1+that._k*(that._y2-that._y0),that._x2+that._k*(that._x1-x4),that._y2+that._k*(that._y1-y4),that._x2,that.
_y2)}function Cardinal(context3,tension){this._context=context3,this._k=(1-tension)/6}Cardinal.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:
point$2(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=
1-this._line},point:function(x4,y4){switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1,this._line?this._context.lineTo(
x4,y4):this._context.moveTo(x4,y4);break;case 1:this._point=2,this._x1=x4,this._y1=y4;break;case 2:this._point=3;default:
point$2(this,x4,y4);break}this._x0=this._x1,this._x1=this._x2,this._x2=x4,this._y0=this._y1,this._y1=this._y2,this._y2=y4}};
var cardinal=(function custom2(tension){function cardinal2(context3){return new Cardinal(context3,tension)}return cardinal2.
tension=function(tension2){return custom2(+tension2)},cardinal2})(0);function CardinalClosed(context3,tension){this._context=
context3,this._k=(1-tension)/6}CardinalClosed.prototype={areaStart:noop2,areaEnd:noop2,lineStart:function(){this._x0=this.
_x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){
switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.
lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this.
_y4),this.point(this._x5,this._y5);break}}},point:function(x4,y4){switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1,
this._x3=x4,this._y3=y4;break;case 1:this._point=2,this._context.moveTo(this._x4=x4,this._y4=y4);break;case 2:this._point=
3,this._x5=x4,this._y5=y4;break;default:point$2(this,x4,y4);break}this._x0=this._x1,this._x1=this._x2,this._x2=x4,this._y0=
this._y1,this._y1=this._y2,this._y2=y4}};var cardinalClosed=(function custom3(tension){function cardinal2(context3){return new CardinalClosed(
context3,tension)}return cardinal2.tension=function(tension2){return custom3(+tension2)},cardinal2})(0);function CardinalOpen(context3,tension){
this._context=context3,this._k=(1-tension)/6}CardinalOpen.prototype={areaStart:function(){this._line=0},areaEnd:function(){
this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){
(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(x4,y4){
switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?
this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:point$2(
this,x4,y4);break}this._x0=this._x1,this._x1=this._x2,this._x2=x4,this._y0=this._y1,this._y1=this._y2,this._y2=y4}};var cardinalOpen=(function custom4(tension){
function cardinal2(context3){return new CardinalOpen(context3,tension)}return cardinal2.tension=function(tension2){return custom4(
+tension2)},cardinal2})(0);function point$1(that,x4,y4){var x12=that._x1,y12=that._y1,x22=that._x2,y22=that._y2;if(that.
_l01_a>epsilon3){var a4=2*that._l01_2a+3*that._l01_a*that._l12_a+that._l12_2a,n=3*that._l01_a*(that._l01_a+that._l12_a);
x12=(x12*a4-that._x0*that._l12_2a+that._x2*that._l01_2a)/n,y12=(y12*a4-that._y0*that._l12_2a+that._y2*that._l01_2a)/n}if(that.
_l23_a>epsilon3){var b10=2*that._l23_2a+3*that._l23_a*that._l12_a+that._l12_2a,m3=3*that._l23_a*(that._l23_a+that._l12_a);
x22=(x22*b10+that._x1*that._l23_2a-x4*that._l12_2a)/m3,y22=(y22*b10+that._y1*that._l23_2a-y4*that._l12_2a)/m3}that._context.
bezierCurveTo(x12,y12,x22,y22,that._x2,that._y2)}function CatmullRom(context3,alpha){this._context=context3,this._alpha=
alpha}CatmullRom.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this.
_x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this.
_l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:
this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=
1-this._line},point:function(x4,y4){if(x4=+x4,y4=+y4,this._point){var x23=this._x2-x4,y23=this._y2-y4;this._l23_a=Math.sqrt(
this._l23_2a=Math.pow(x23*x23+y23*y23,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(
x4,y4):this._context.moveTo(x4,y4);break;case 1:this._point=2;break;case 2:this._point=3;default:point$1(this,x4,y4);break}
this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this.
_x1=this._x2,this._x2=x4,this._y0=this._y1,this._y1=this._y2,this._y2=y4}};var catmullRom=(function custom5(alpha){function catmullRom2(context3){
return alpha?new CatmullRom(context3,alpha):new Cardinal(context3,0)}return catmullRom2.alpha=function(alpha2){return custom5(
+alpha2)},catmullRom2})(.5);function CatmullRomClosed(context3,alpha){this._context=context3,this._alpha=alpha}CatmullRomClosed.
prototype={areaStart:noop2,areaEnd:noop2,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this.
_y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this.
_l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.
closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this.
_x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(x4,y4){if(x4=+x4,y4=+y4,
this._point){var x23=this._x2-x4,y23=this._y2-y4;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(x23*x23+y23*y23,this._alpha))}
switch(this._point){case 0:this._point=1,this._x3=x4,this._y3=y4;break;case 1:this._point=2,this._context.moveTo(this._x4=
x4,this._y4=y4);break;case 2:this._point=3,this._x5=x4,this._y5=y4;break;default:point$1(this,x4,y4);break}this._l01_a=this.
_l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this.
_x2=x4,this._y0=this._y1,this._y1=this._y2,this._y2=y4}};var catmullRomClosed=(function custom6(alpha){function catmullRom2(context3){
return alpha?new CatmullRomClosed(context3,alpha):new CardinalClosed(context3,0)}return catmullRom2.alpha=function(alpha2){
return custom6(+alpha2)},catmullRom2})(.5);function CatmullRomOpen(context3,alpha){this._context=context3,this._alpha=alpha}
CatmullRomOpen.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this.
_x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this.
_l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this.
_line=1-this._line},point:function(x4,y4){if(x4=+x4,y4=+y4,this._point){var x23=this._x2-x4,y23=this._y2-y4;this._l23_a=
Math.sqrt(this._l23_2a=Math.pow(x23*x23+y23*y23,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this.
_point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this.
_y2);break;case 3:this._point=4;default:point$1(this,x4,y4);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=
this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=x4,this._y0=this._y1,this._y1=this._y2,
this._y2=y4}};var catmullRomOpen=(function custom7(alpha){function catmullRom2(context3){return alpha?new CatmullRomOpen(
context3,alpha):new CardinalOpen(context3,0)}return catmullRom2.alpha=function(alpha2){return custom7(+alpha2)},catmullRom2})(
.5);function LinearClosed(context3){this._context=context3}LinearClosed.prototype={areaStart:noop2,areaEnd:noop2,lineStart:function(){
this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(x4,y4){x4=+x4,y4=+y4,this._point?
this._context.lineTo(x4,y4):(this._point=1,this._context.moveTo(x4,y4))}};function linearClosed(context3){return new LinearClosed(
context3)}function sign(x4){return x4<0?-1:1}function slope3(that,x22,y22){var h0=that._x1-that._x0,h1=x22-that._x1,s0=(that.
_y1-that._y0)/(h0||h1<0&&-0),s1=(y22-that._y1)/(h1||h0<0&&-0),p=(s0*h1+s1*h0)/(h0+h1);return(sign(s0)+sign(s1))*Math.min(
Math.abs(s0),Math.abs(s1),.5*Math.abs(p))||0}function slope2(that,t){var h2=that._x1-that._x0;return h2?(3*(that._y1-that.
_y0)/h2-t)/2:t}function point(that,t04,t13){var x02=that._x0,y02=that._y0,x12=that._x1,y12=that._y1,dx=(x12-x02)/3;that.
_context.bezierCurveTo(x02+dx,y02+dx*t04,x12-dx,y12-dx*t13,x12,y12)}function MonotoneX(context3){this._context=context3}
MonotoneX.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=
this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(
this._x1,this._y1);break;case 3:point(this,this._t0,slope2(this,this._t0));break}(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line=1-this._line},point:function(x4,y4){var t13=NaN;if(x4=+x4,y4=+y4,!(x4===this._x1&&
y4===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(x4,y4):this._context.moveTo(x4,
y4);break;case 1:this._point=2;break;case 2:this._point=3,point(this,slope2(this,t13=slope3(this,x4,y4)),t13);break;default:
point(this,this._t0,t13=slope3(this,x4,y4));break}this._x0=this._x1,this._x1=x4,this._y0=this._y1,this._y1=y4,this._t0=t13}}};
function MonotoneY(context3){this._context=new ReflectContext(context3)}(MonotoneY.prototype=Object.create(MonotoneX.prototype)).
point=function(x4,y4){MonotoneX.prototype.point.call(this,y4,x4)};function ReflectContext(context3){this._context=context3}
ReflectContext.prototype={moveTo:function(x4,y4){this._context.moveTo(y4,x4)},closePath:function(){this._context.closePath()},
lineTo:function(x4,y4){this._context.lineTo(y4,x4)},bezierCurveTo:function(x12,y12,x22,y22,x4,y4){this._context.bezierCurveTo(
y12,x12,y22,x22,y4,x4)}};function monotoneX(context3){return new MonotoneX(context3)}function monotoneY(context3){return new MonotoneY(
context3)}function Natural(context3){this._context=context3}Natural.prototype={areaStart:function(){this._line=0},areaEnd:function(){
this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var x4=this._x,y4=this._y,n=x4.length;if(n)
if(this._line?this._context.lineTo(x4[0],y4[0]):this._context.moveTo(x4[0],y4[0]),n===2)this._context.lineTo(x4[1],y4[1]);else
for(var px2=controlPoints(x4),py2=controlPoints(y4),i0=0,i1=1;i1<n;++i0,++i1)this._context.bezierCurveTo(px2[0][i0],py2[0][i0],
px2[1][i0],py2[1][i0],x4[i1],y4[i1]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,
this._x=this._y=null},point:function(x4,y4){this._x.push(+x4),this._y.push(+y4)}};function controlPoints(x4){var i,n=x4.
length-1,m3,a4=new Array(n),b10=new Array(n),r=new Array(n);for(a4[0]=0,b10[0]=2,r[0]=x4[0]+2*x4[1],i=1;i<n-1;++i)a4[i]=
1,b10[i]=4,r[i]=4*x4[i]+2*x4[i+1];for(a4[n-1]=2,b10[n-1]=7,r[n-1]=8*x4[n-1]+x4[n],i=1;i<n;++i)m3=a4[i]/b10[i-1],b10[i]-=
m3,r[i]-=m3*r[i-1];for(a4[n-1]=r[n-1]/b10[n-1],i=n-2;i>=0;--i)a4[i]=(r[i]-a4[i+1])/b10[i];for(b10[n-1]=(x4[n]+a4[n-1])/2,
i=0;i<n-1;++i)b10[i]=2*x4[i+1]-a4[i+1];return[a4,b10]}function natural(context3){return new Natural(context3)}function Step(context3,t){
this._context=context3,this._t=t}Step.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){
this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,
this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this.
_line=1-this._line)},point:function(x4,y4){switch(x4=+x4,y4=+y4,this._point){case 0:this._point=1,this._line?this._context.
lineTo(x4,y4):this._context.moveTo(x4,y4);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,
y4),this._context.lineTo(x4,y4);else{var x12=this._x*(1-this._t)+x4*this._t;this._context.lineTo(x12,this._y),this._context.
lineTo(x12,y4)}break}}this._x=x4,this._y=y4}};function step(context3){return new Step(context3,.5)}function stepBefore(context3){
return new Step(context3,0)}function stepAfter(context3){return new Step(context3,1)}function domCanvas(w2,h2){if(typeof document<"u"&&document.createElement){let c4=document.createElement("canvas");if(c4&&
c4.getContext)return c4.width=w2,c4.height=h2,c4}return null}var domImage=()=>typeof Image<"u"?Image:null,NodeCanvas;try{
NodeCanvas=await import("canvas"),NodeCanvas&&NodeCanvas.createCanvas||(NodeCanvas=null)}catch{}function nodeCanvas(w2,h2,type2){
if(NodeCanvas)try{return new NodeCanvas.Canvas(w2,h2,type2)}catch{}return null}var nodeImage=()=>NodeCanvas&&NodeCanvas.
Image||null;function canvas(w2,h2,type2){return domCanvas(w2,h2)||nodeCanvas(w2,h2,type2)||null}function image(){return domImage()||
nodeImage()||null}var d3_interpolate_exports={};__export(d3_interpolate_exports,{interpolate:()=>value,interpolateArray:()=>array3,interpolateBasis:()=>basis$1,
interpolateBasisClosed:()=>basisClosed2,interpolateCubehelix:()=>cubehelix_default,interpolateCubehelixLong:()=>cubehelixLong,
interpolateDate:()=>date,interpolateDiscrete:()=>discrete,interpolateHcl:()=>hcl_default,interpolateHclLong:()=>hclLong,
interpolateHsl:()=>hsl_default,interpolateHslLong:()=>hslLong,interpolateHue:()=>hue,interpolateLab:()=>lab2,interpolateNumber:()=>number2,
interpolateNumberArray:()=>numberArray,interpolateObject:()=>object,interpolateRgb:()=>rgb2,interpolateRgbBasis:()=>rgbBasis,
interpolateRgbBasisClosed:()=>rgbBasisClosed,interpolateRound:()=>round,interpolateString:()=>string,interpolateTransformCss:()=>interpolateTransformCss,
interpolateTransformSvg:()=>interpolateTransformSvg,interpolateZoom:()=>zoom2,piecewise:()=>piecewise,quantize:()=>quantize});function define2(constructor,factory,prototype2){constructor.prototype=factory.prototype=prototype2,prototype2.constructor=
constructor}function extend2(parent,definition3){var prototype2=Object.create(parent.prototype);for(var key2 in definition3)
prototype2[key2]=definition3[key2];return prototype2}function Color(){}var darker=.7,brighter=1/darker,reI="\\s*([+-]?\\d+\
)\\s*",reN="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",reP="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",
reHex=/^#([0-9a-f]{3,8})$/,reRgbInteger=new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`),reRgbPercent=new RegExp(`^rgb\\(${reP}\
,${reP},${reP}\\)$`),reRgbaInteger=new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`),reRgbaPercent=new RegExp(`^rgba\
\\(${reP},${reP},${reP},${reN}\\)$`),reHslPercent=new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`),reHslaPercent=new RegExp(
`^hsla\\(${reN},${reP},${reP},${reN}\\)$`),named={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,
azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,
burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,
crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,
darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,
darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,
deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,
forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,
green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,
khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,
lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,
lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,
lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,
mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,
mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,
navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,
palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,
peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,
royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,
silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,
tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,
whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};define2(Color,color,{copy(channels){return Object.assign(new this.
constructor,this,channels)},displayable(){return this.rgb().displayable()},hex:color_formatHex,formatHex:color_formatHex,
formatHex8:color_formatHex8,formatHsl:color_formatHsl,formatRgb:color_formatRgb,toString:color_formatRgb});function color_formatHex(){
return this.rgb().formatHex()}function color_formatHex8(){return this.rgb().formatHex8()}function color_formatHsl(){return hslConvert(
this).formatHsl()}function color_formatRgb(){return this.rgb().formatRgb()}function color(format5){var m3,l;return format5=
(format5+"").trim().toLowerCase(),(m3=reHex.exec(format5))?(l=m3[1].length,m3=parseInt(m3[1],16),l===6?rgbn(m3):l===3?new Rgb(
m3>>8&15|m3>>4&240,m3>>4&15|m3&240,(m3&15)<<4|m3&15,1):l===8?rgba(m3>>24&255,m3>>16&255,m3>>8&255,(m3&255)/255):l===4?rgba(
m3>>12&15|m3>>8&240,m3>>8&15|m3>>4&240,m3>>4&15|m3&240,((m3&15)<<4|m3&15)/255):null):(m3=reRgbInteger.exec(format5))?new Rgb(
m3[1],m3[2],m3[3],1):(m3=reRgbPercent.exec(format5))?new Rgb(m3[1]*255/100,m3[2]*255/100,m3[3]*255/100,1):(m3=reRgbaInteger.
exec(format5))?rgba(m3[1],m3[2],m3[3],m3[4]):(m3=reRgbaPercent.exec(format5))?rgba(m3[1]*255/100,m3[2]*255/100,m3[3]*255/
100,m3[4]):(m3=reHslPercent.exec(format5))?hsla(m3[1],m3[2]/100,m3[3]/100,1):(m3=reHslaPercent.exec(format5))?hsla(m3[1],
m3[2]/100,m3[3]/100,m3[4]):named.hasOwnProperty(format5)?rgbn(named[format5]):format5==="transparent"?new Rgb(NaN,NaN,NaN,
0):null}function rgbn(n){return new Rgb(n>>16&255,n>>8&255,n&255,1)}function rgba(r,g,b10,a4){return a4<=0&&(r=g=b10=NaN),
new Rgb(r,g,b10,a4)}function rgbConvert(o){return o instanceof Color||(o=color(o)),o?(o=o.rgb(),new Rgb(o.r,o.g,o.b,o.opacity)):
new Rgb}function rgb(r,g,b10,opacity){return arguments.length===1?rgbConvert(r):new Rgb(r,g,b10,opacity??1)}function Rgb(r,g,b10,opacity){
this.r=+r,this.g=+g,this.b=+b10,this.opacity=+opacity}define2(Rgb,rgb,extend2(Color,{brighter(k2){return k2=k2==null?brighter:
Math.pow(brighter,k2),new Rgb(this.r*k2,this.g*k2,this.b*k2,this.opacity)},darker(k2){return k2=k2==null?darker:Math.pow(
darker,k2),new Rgb(this.r*k2,this.g*k2,this.b*k2,this.opacity)},rgb(){return this},clamp(){return new Rgb(clampi(this.r),
clampi(this.g),clampi(this.b),clampa(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<
255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:rgb_formatHex,formatHex:rgb_formatHex,formatHex8:rgb_formatHex8,
formatRgb:rgb_formatRgb,toString:rgb_formatRgb}));function rgb_formatHex(){return`#${hex(this.r)}${hex(this.g)}${hex(this.
b)}`}function rgb_formatHex8(){return`#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity)?1:this.opacity)*
255)}`}function rgb_formatRgb(){let a4=clampa(this.opacity);return`${a4===1?"rgb(":"rgba("}${clampi(this.r)}, ${clampi(this.
g)}, ${clampi(this.b)}${a4===1?")":`, ${a4})`}`}function clampa(opacity){return isNaN(opacity)?1:Math.max(0,Math.min(1,opacity))}
function clampi(value4){return Math.max(0,Math.min(255,Math.round(value4)||0))}function hex(value4){return value4=clampi(
value4),(value4<16?"0":"")+value4.toString(16)}function hsla(h2,s2,l,a4){return a4<=0?h2=s2=l=NaN:l<=0||l>=1?h2=s2=NaN:s2<=
0&&(h2=NaN),new Hsl(h2,s2,l,a4)}function hslConvert(o){if(o instanceof Hsl)return new Hsl(o.h,o.s,o.l,o.opacity);if(o instanceof
Color||(o=color(o)),!o)return new Hsl;if(o instanceof Hsl)return o;o=o.rgb();var r=o.r/255,g=o.g/255,b10=o.b/255,min4=Math.
min(r,g,b10),max4=Math.max(r,g,b10),h2=NaN,s2=max4-min4,l=(max4+min4)/2;return s2?(r===max4?h2=(g-b10)/s2+(g<b10)*6:g===
max4?h2=(b10-r)/s2+2:h2=(r-g)/s2+4,s2/=l<.5?max4+min4:2-max4-min4,h2*=60):s2=l>0&&l<1?0:h2,new Hsl(h2,s2,l,o.opacity)}function hsl(h2,s2,l,opacity){
return arguments.length===1?hslConvert(h2):new Hsl(h2,s2,l,opacity??1)}function Hsl(h2,s2,l,opacity){this.h=+h2,this.s=+s2,
this.l=+l,this.opacity=+opacity}define2(Hsl,hsl,extend2(Color,{brighter(k2){return k2=k2==null?brighter:Math.pow(brighter,
k2),new Hsl(this.h,this.s,this.l*k2,this.opacity)},darker(k2){return k2=k2==null?darker:Math.pow(darker,k2),new Hsl(this.
h,this.s,this.l*k2,this.opacity)},rgb(){var h2=this.h%360+(this.h<0)*360,s2=isNaN(h2)||isNaN(this.s)?0:this.s,l=this.l,m22=l+
(l<.5?l:1-l)*s2,m1=2*l-m22;return new Rgb(hsl2rgb(h2>=240?h2-240:h2+120,m1,m22),hsl2rgb(h2,m1,m22),hsl2rgb(h2<120?h2+240:
h2-120,m1,m22),this.opacity)},clamp(){return new Hsl(clamph(this.h),clampt(this.s),clampt(this.l),clampa(this.opacity))},
displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let a4=clampa(this.opacity);return`${a4===1?"hsl(":"hsla("}${clamph(this.h)}, ${clampt(this.s)*100}%, ${clampt(this.l)*100}\
%${a4===1?")":`, ${a4})`}`}}));function clamph(value4){return value4=(value4||0)%360,value4<0?value4+360:value4}function clampt(value4){
return Math.max(0,Math.min(1,value4||0))}function hsl2rgb(h2,m1,m22){return(h2<60?m1+(m22-m1)*h2/60:h2<180?m22:h2<240?m1+
(m22-m1)*(240-h2)/60:m1)*255}var radians=Math.PI/180,degrees=180/Math.PI,K=18,Xn=.96422,Yn=1,Zn=.82521,t03=4/29,t12=6/29,
t2=3*t12*t12,t3=t12*t12*t12;function labConvert(o){if(o instanceof Lab)return new Lab(o.l,o.a,o.b,o.opacity);if(o instanceof
Hcl)return hcl2lab(o);o instanceof Rgb||(o=rgbConvert(o));var r=rgb2lrgb(o.r),g=rgb2lrgb(o.g),b10=rgb2lrgb(o.b),y4=xyz2lab(
(.2225045*r+.7168786*g+.0606169*b10)/Yn),x4,z;return r===g&&g===b10?x4=z=y4:(x4=xyz2lab((.4360747*r+.3850649*g+.1430804*
b10)/Xn),z=xyz2lab((.0139322*r+.0971045*g+.7141733*b10)/Zn)),new Lab(116*y4-16,500*(x4-y4),200*(y4-z),o.opacity)}function lab(l,a4,b10,opacity){return arguments.length===1?labConvert(l):new Lab(l,a4,b10,opacity??1)}function Lab(l,a4,b10,opacity){
this.l=+l,this.a=+a4,this.b=+b10,this.opacity=+opacity}define2(Lab,lab,extend2(Color,{brighter(k2){return new Lab(this.l+
K*(k2??1),this.a,this.b,this.opacity)},darker(k2){return new Lab(this.l-K*(k2??1),this.a,this.b,this.opacity)},rgb(){var y4=(this.
l+16)/116,x4=isNaN(this.a)?y4:y4+this.a/500,z=isNaN(this.b)?y4:y4-this.b/200;return x4=Xn*lab2xyz(x4),y4=Yn*lab2xyz(y4),
z=Zn*lab2xyz(z),new Rgb(lrgb2rgb(3.1338561*x4-1.6168667*y4-.4906146*z),lrgb2rgb(-.9787684*x4+1.9161415*y4+.033454*z),lrgb2rgb(
.0719453*x4-.2289914*y4+1.4052427*z),this.opacity)}}));function xyz2lab(t){return t>t3?Math.pow(t,1/3):t/t2+t03}function lab2xyz(t){
return t>t12?t*t*t:t2*(t-t03)}function lrgb2rgb(x4){return 255*(x4<=.0031308?12.92*x4:1.055*Math.pow(x4,1/2.4)-.055)}function rgb2lrgb(x4){
return(x4/=255)<=.04045?x4/12.92:Math.pow((x4+.055)/1.055,2.4)}function hclConvert(o){if(o instanceof Hcl)return new Hcl(
o.h,o.c,o.l,o.opacity);if(o instanceof Lab||(o=labConvert(o)),o.a===0&&o.b===0)return new Hcl(NaN,0<o.l&&o.l<100?0:NaN,o.
l,o.opacity);var h2=Math.atan2(o.b,o.a)*degrees;return new Hcl(h2<0?h2+360:h2,Math.sqrt(o.a*o.a+o.b*o.b),o.l,o.opacity)}function hcl(h2,c4,l,opacity){return arguments.length===1?hclConvert(h2):new Hcl(h2,c4,l,opacity??1)}function Hcl(h2,c4,l,opacity){
this.h=+h2,this.c=+c4,this.l=+l,this.opacity=+opacity}function hcl2lab(o){if(isNaN(o.h))return new Lab(o.l,0,0,o.opacity);
var h2=o.h*radians;return new Lab(o.l,Math.cos(h2)*o.c,Math.sin(h2)*o.c,o.opacity)}define2(Hcl,hcl,extend2(Color,{brighter(k2){
return new Hcl(this.h,this.c,this.l+K*(k2??1),this.opacity)},darker(k2){return new Hcl(this.h,this.c,this.l-K*(k2??1),this.
opacity)},rgb(){return hcl2lab(this).rgb()}}));var A=-.14861,B=1.78277,C=-.29227,D=-.90649,E=1.97294,ED=E*D,EB=E*B,BC_DA=B*
C-D*A;function cubehelixConvert(o){if(o instanceof Cubehelix)return new Cubehelix(o.h,o.s,o.l,o.opacity);o instanceof Rgb||
(o=rgbConvert(o));var r=o.r/255,g=o.g/255,b10=o.b/255,l=(BC_DA*b10+ED*r-EB*g)/(BC_DA+ED-EB),bl2=b10-l,k2=(E*(g-l)-C*bl2)/
D,s2=Math.sqrt(k2*k2+bl2*bl2)/(E*l*(1-l)),h2=s2?Math.atan2(k2,bl2)*degrees-120:NaN;return new Cubehelix(h2<0?h2+360:h2,s2,
l,o.opacity)}function cubehelix(h2,s2,l,opacity){return arguments.length===1?cubehelixConvert(h2):new Cubehelix(h2,s2,l,
opacity??1)}function Cubehelix(h2,s2,l,opacity){this.h=+h2,this.s=+s2,this.l=+l,this.opacity=+opacity}define2(Cubehelix,
cubehelix,extend2(Color,{brighter(k2){return k2=k2==null?brighter:Math.pow(brighter,k2),new Cubehelix(this.h,this.s,this.
l*k2,this.opacity)},darker(k2){return k2=k2==null?darker:Math.pow(darker,k2),new Cubehelix(this.h,this.s,this.l*k2,this.
opacity)},rgb(){var h2=isNaN(this.h)?0:(this.h+120)*radians,l=+this.l,a4=isNaN(this.s)?0:this.s*l*(1-l),cosh2=Math.cos(h2),
sinh2=Math.sin(h2);return new Rgb(255*(l+a4*(A*cosh2+B*sinh2)),255*(l+a4*(C*cosh2+D*sinh2)),255*(l+a4*(E*cosh2)),this.opacity)}}));function basis2(t13,v0,v1,v2,v3){var t22=t13*t13,t32=t22*t13;return((1-3*t13+3*t22-t32)*v0+(4-6*t22+3*t32)*v1+(1+3*t13+3*
t22-3*t32)*v2+t32*v3)/6}function basis$1(values2){var n=values2.length-1;return function(t){var i=t<=0?t=0:t>=1?(t=1,n-1):
Math.floor(t*n),v1=values2[i],v2=values2[i+1],v0=i>0?values2[i-1]:2*v1-v2,v3=i<n-1?values2[i+2]:2*v2-v1;return basis2((t-
i/n)*n,v0,v1,v2,v3)}}function basisClosed2(values2){var n=values2.length;return function(t){var i=Math.floor(((t%=1)<0?++t:
t)*n),v0=values2[(i+n-1)%n],v1=values2[i%n],v2=values2[(i+1)%n],v3=values2[(i+2)%n];return basis2((t-i/n)*n,v0,v1,v2,v3)}}
var constant3=x4=>()=>x4;function linear2(a4,d){return function(t){return a4+t*d}}function exponential(a4,b10,y4){return a4=
Math.pow(a4,y4),b10=Math.pow(b10,y4)-a4,y4=1/y4,function(t){return Math.pow(a4+t*b10,y4)}}function hue$1(a4,b10){var d=b10-
a4;return d?linear2(a4,d>180||d<-180?d-360*Math.round(d/360):d):constant3(isNaN(a4)?b10:a4)}function gamma(y4){return(y4=
+y4)==1?nogamma:function(a4,b10){return b10-a4?exponential(a4,b10,y4):constant3(isNaN(a4)?b10:a4)}}function nogamma(a4,b10){
var d=b10-a4;return d?linear2(a4,d):constant3(isNaN(a4)?b10:a4)}var rgb2=(function rgbGamma(y4){var color4=gamma(y4);function rgb3(start,end){
var r=color4((start=rgb(start)).r,(end=rgb(end)).r),g=color4(start.g,end.g),b10=color4(start.b,end.b),opacity=nogamma(start.
opacity,end.opacity);return function(t){return start.r=r(t),start.g=g(t),start.b=b10(t),start.opacity=opacity(t),start+""}}
return rgb3.gamma=rgbGamma,rgb3})(1);function rgbSpline(spline){return function(colors3){var n=colors3.length,r=new Array(
n),g=new Array(n),b10=new Array(n),i,color4;for(i=0;i<n;++i)color4=rgb(colors3[i]),r[i]=color4.r||0,g[i]=color4.g||0,b10[i]=
color4.b||0;return r=spline(r),g=spline(g),b10=spline(b10),color4.opacity=1,function(t){return color4.r=r(t),color4.g=g(
t),color4.b=b10(t),color4+""}}}var rgbBasis=rgbSpline(basis$1),rgbBasisClosed=rgbSpline(basisClosed2);function numberArray(a4,b10){
b10||(b10=[]);var n=a4?Math.min(b10.length,a4.length):0,c4=b10.slice(),i;return function(t){for(i=0;i<n;++i)c4[i]=a4[i]*
(1-t)+b10[i]*t;return c4}}function isNumberArray(x4){return ArrayBuffer.isView(x4)&&!(x4 instanceof DataView)}function array3(a4,b10){
return(isNumberArray(b10)?numberArray:genericArray)(a4,b10)}function genericArray(a4,b10){var nb=b10?b10.length:0,na=a4?
Math.min(nb,a4.length):0,x4=new Array(na),c4=new Array(nb),i;for(i=0;i<na;++i)x4[i]=value(a4[i],b10[i]);for(;i<nb;++i)c4[i]=
b10[i];return function(t){for(i=0;i<na;++i)c4[i]=x4[i](t);return c4}}function date(a4,b10){var d=new Date;return a4=+a4,
b10=+b10,function(t){return d.setTime(a4*(1-t)+b10*t),d}}function number2(a4,b10){return a4=+a4,b10=+b10,function(t){return a4*
(1-t)+b10*t}}function object(a4,b10){var i={},c4={},k2;(a4===null||typeof a4!="object")&&(a4={}),(b10===null||typeof b10!=
"object")&&(b10={});for(k2 in b10)k2 in a4?i[k2]=value(a4[k2],b10[k2]):c4[k2]=b10[k2];return function(t){for(k2 in i)c4[k2]=
i[k2](t);return c4}}var reA=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,reB=new RegExp(reA.source,"g");function zero3(b10){
return function(){return b10}}function one2(b10){return function(t){return b10(t)+""}}function string(a4,b10){var bi=reA.
lastIndex=reB.lastIndex=0,am,bm,bs,i=-1,s2=[],q=[];for(a4=a4+"",b10=b10+"";(am=reA.exec(a4))&&(bm=reB.exec(b10));)(bs=bm.
index)>bi&&(bs=b10.slice(bi,bs),s2[i]?s2[i]+=bs:s2[++i]=bs),(am=am[0])===(bm=bm[0])?s2[i]?s2[i]+=bm:s2[++i]=bm:(s2[++i]=
null,q.push({i,x:number2(am,bm)})),bi=reB.lastIndex;return bi<b10.length&&(bs=b10.slice(bi),s2[i]?s2[i]+=bs:s2[++i]=bs),
s2.length<2?q[0]?one2(q[0].x):zero3(b10):(b10=q.length,function(t){for(var i2=0,o;i2<b10;++i2)s2[(o=q[i2]).i]=o.x(t);return s2.
join("")})}function value(a4,b10){var t=typeof b10,c4;return b10==null||t==="boolean"?constant3(b10):(t==="number"?number2:
t==="string"?(c4=color(b10))?(b10=c4,rgb2):string:b10 instanceof color?rgb2:b10 instanceof Date?date:isNumberArray(b10)?
numberArray:Array.isArray(b10)?genericArray:typeof b10.valueOf!="function"&&typeof b10.toString!="function"||isNaN(b10)?
object:number2)(a4,b10)}function discrete(range5){var n=range5.length;return function(t){return range5[Math.max(0,Math.min(
n-1,Math.floor(t*n)))]}}function hue(a4,b10){var i=hue$1(+a4,+b10);return function(t){var x4=i(t);return x4-360*Math.floor(
x4/360)}}function round(a4,b10){return a4=+a4,b10=+b10,function(t){return Math.round(a4*(1-t)+b10*t)}}var degrees2=180/Math.
PI,identity4={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function decompose(a4,b10,c4,d,e,f){var scaleX,
scaleY2,skewX;return(scaleX=Math.sqrt(a4*a4+b10*b10))&&(a4/=scaleX,b10/=scaleX),(skewX=a4*c4+b10*d)&&(c4-=a4*skewX,d-=b10*
skewX),(scaleY2=Math.sqrt(c4*c4+d*d))&&(c4/=scaleY2,d/=scaleY2,skewX/=scaleY2),a4*d<b10*c4&&(a4=-a4,b10=-b10,skewX=-skewX,
scaleX=-scaleX),{translateX:e,translateY:f,rotate:Math.atan2(b10,a4)*degrees2,skewX:Math.atan(skewX)*degrees2,scaleX,scaleY:scaleY2}}
var svgNode;function parseCss(value4){let m3=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(value4+"");return m3.
isIdentity?identity4:decompose(m3.a,m3.b,m3.c,m3.d,m3.e,m3.f)}function parseSvg(value4){return value4==null||(svgNode||(svgNode=
document.createElementNS("http://www.w3.org/2000/svg","g")),svgNode.setAttribute("transform",value4),!(value4=svgNode.transform.
baseVal.consolidate()))?identity4:(value4=value4.matrix,decompose(value4.a,value4.b,value4.c,value4.d,value4.e,value4.f))}
function interpolateTransform(parse7,pxComma,pxParen,degParen){function pop(s2){return s2.length?s2.pop()+" ":""}function translate3(xa,ya,xb,yb,s2,q){
if(xa!==xb||ya!==yb){var i=s2.push("translate(",null,pxComma,null,pxParen);q.push({i:i-4,x:number2(xa,xb)},{i:i-2,x:number2(
ya,yb)})}else(xb||yb)&&s2.push("translate("+xb+pxComma+yb+pxParen)}function rotate2(a4,b10,s2,q){a4!==b10?(a4-b10>180?b10+=
360:b10-a4>180&&(a4+=360),q.push({i:s2.push(pop(s2)+"rotate(",null,degParen)-2,x:number2(a4,b10)})):b10&&s2.push(pop(s2)+
"rotate("+b10+degParen)}function skewX(a4,b10,s2,q){a4!==b10?q.push({i:s2.push(pop(s2)+"skewX(",null,degParen)-2,x:number2(
a4,b10)}):b10&&s2.push(pop(s2)+"skewX("+b10+degParen)}function scale6(xa,ya,xb,yb,s2,q){if(xa!==xb||ya!==yb){var i=s2.push(
pop(s2)+"scale(",null,",",null,")");q.push({i:i-4,x:number2(xa,xb)},{i:i-2,x:number2(ya,yb)})}else(xb!==1||yb!==1)&&s2.push(
pop(s2)+"scale("+xb+","+yb+")")}return function(a4,b10){var s2=[],q=[];return a4=parse7(a4),b10=parse7(b10),translate3(a4.
translateX,a4.translateY,b10.translateX,b10.translateY,s2,q),rotate2(a4.rotate,b10.rotate,s2,q),skewX(a4.skewX,b10.skewX,
s2,q),scale6(a4.scaleX,a4.scaleY,b10.scaleX,b10.scaleY,s2,q),a4=b10=null,function(t){for(var i=-1,n=q.length,o;++i<n;)s2[(o=
q[i]).i]=o.x(t);return s2.join("")}}}var interpolateTransformCss=interpolateTransform(parseCss,"px, ","px)","deg)"),interpolateTransformSvg=interpolateTransform(
parseSvg,", ",")",")"),epsilon22=1e-12;function cosh(x4){return((x4=Math.exp(x4))+1/x4)/2}function sinh(x4){return((x4=Math.
exp(x4))-1/x4)/2}function tanh(x4){return((x4=Math.exp(2*x4))-1)/(x4+1)}var zoom2=(function zoomRho(rho,rho2,rho4){function zoom3(p02,p1){
var ux0=p02[0],uy0=p02[1],w0=p02[2],ux1=p1[0],uy1=p1[1],w1=p1[2],dx=ux1-ux0,dy=uy1-uy0,d2=dx*dx+dy*dy,i,S;if(d2<epsilon22)
S=Math.log(w1/w0)/rho,i=function(t){return[ux0+t*dx,uy0+t*dy,w0*Math.exp(rho*t*S)]};else{var d1=Math.sqrt(d2),b02=(w1*w1-
w0*w0+rho4*d2)/(2*w0*rho2*d1),b12=(w1*w1-w0*w0-rho4*d2)/(2*w1*rho2*d1),r0=Math.log(Math.sqrt(b02*b02+1)-b02),r1=Math.log(
Math.sqrt(b12*b12+1)-b12);S=(r1-r0)/rho,i=function(t){var s2=t*S,coshr0=cosh(r0),u2=w0/(rho2*d1)*(coshr0*tanh(rho*s2+r0)-
sinh(r0));return[ux0+u2*dx,uy0+u2*dy,w0*coshr0/cosh(rho*s2+r0)]}}return i.duration=Math.abs(S)*1e3*rho/Math.SQRT2,i}return zoom3.
rho=function(_){var _1=Math.max(.001,+_),_2=_1*_1,_4=_2*_2;return zoomRho(_1,_2,_4)},zoom3})(Math.SQRT2,2,4);function hsl2(hue2){
return function(start,end){var h2=hue2((start=hsl(start)).h,(end=hsl(end)).h),s2=nogamma(start.s,end.s),l=nogamma(start.
l,end.l),opacity=nogamma(start.opacity,end.opacity);return function(t){return start.h=h2(t),start.s=s2(t),start.l=l(t),start.
opacity=opacity(t),start+""}}}var hsl_default=hsl2(hue$1),hslLong=hsl2(nogamma);function lab2(start,end){var l=nogamma((start=
lab(start)).l,(end=lab(end)).l),a4=nogamma(start.a,end.a),b10=nogamma(start.b,end.b),opacity=nogamma(start.opacity,end.opacity);
return function(t){return start.l=l(t),start.a=a4(t),start.b=b10(t),start.opacity=opacity(t),start+""}}function hcl2(hue2){
return function(start,end){var h2=hue2((start=hcl(start)).h,(end=hcl(end)).h),c4=nogamma(start.c,end.c),l=nogamma(start.
l,end.l),opacity=nogamma(start.opacity,end.opacity);return function(t){return start.h=h2(t),start.c=c4(t),start.l=l(t),start.
opacity=opacity(t),start+""}}}var hcl_default=hcl2(hue$1),hclLong=hcl2(nogamma);function cubehelix2(hue2){return(function cubehelixGamma(y4){
y4=+y4;function cubehelix4(start,end){var h2=hue2((start=cubehelix(start)).h,(end=cubehelix(end)).h),s2=nogamma(start.s,
end.s),l=nogamma(start.l,end.l),opacity=nogamma(start.opacity,end.opacity);return function(t){return start.h=h2(t),start.
s=s2(t),start.l=l(Math.pow(t,y4)),start.opacity=opacity(t),start+""}}return cubehelix4.gamma=cubehelixGamma,cubehelix4})(
1)}var cubehelix_default=cubehelix2(hue$1),cubehelixLong=cubehelix2(nogamma);function piecewise(interpolate2,values2){values2===
void 0&&(values2=interpolate2,interpolate2=value);for(var i=0,n=values2.length-1,v=values2[0],I=new Array(n<0?0:n);i<n;)
I[i]=interpolate2(v,v=values2[++i]);return function(t){var i2=Math.max(0,Math.min(n-1,Math.floor(t*=n)));return I[i2](t-
i2)}}function quantize(interpolator,n){for(var samples=new Array(n),i=0;i<n;++i)samples[i]=interpolator(i/(n-1));return samples}function initRange(domain2,range5){switch(arguments.length){case 0:break;case 1:this.range(domain2);break;default:this.range(
range5).domain(domain2);break}return this}function initInterpolator(domain2,interpolator){switch(arguments.length){case 0:
break;case 1:{typeof domain2=="function"?this.interpolator(domain2):this.range(domain2);break}default:{this.domain(domain2),
typeof interpolator=="function"?this.interpolator(interpolator):this.range(interpolator);break}}return this}var implicit=Symbol(
"implicit");function ordinal(){var index5=new InternMap,domain2=[],range5=[],unknown=implicit;function scale6(d){let i=index5.
get(d);if(i===void 0){if(unknown!==implicit)return unknown;index5.set(d,i=domain2.push(d)-1)}return range5[i%range5.length]}
return scale6.domain=function(_){if(!arguments.length)return domain2.slice();domain2=[],index5=new InternMap;for(let value4 of _)
index5.has(value4)||index5.set(value4,domain2.push(value4)-1);return scale6},scale6.range=function(_){return arguments.length?
(range5=Array.from(_),scale6):range5.slice()},scale6.unknown=function(_){return arguments.length?(unknown=_,scale6):unknown},
scale6.copy=function(){return ordinal(domain2,range5).unknown(unknown)},initRange.apply(scale6,arguments),scale6}function constants(x4){return function(){return x4}}function number$1(x4){return+x4}var unit=[0,1];function identity$1(x4){
return x4}function normalize(a4,b10){return(b10-=a4=+a4)?function(x4){return(x4-a4)/b10}:constants(isNaN(b10)?NaN:.5)}function clamper(a4,b10){
var t;return a4>b10&&(t=a4,a4=b10,b10=t),function(x4){return Math.max(a4,Math.min(b10,x4))}}function bimap(domain2,range5,interpolate2){
var d0=domain2[0],d1=domain2[1],r0=range5[0],r1=range5[1];return d1<d0?(d0=normalize(d1,d0),r0=interpolate2(r1,r0)):(d0=
normalize(d0,d1),r0=interpolate2(r0,r1)),function(x4){return r0(d0(x4))}}function polymap(domain2,range5,interpolate2){var j=Math.
min(domain2.length,range5.length)-1,d=new Array(j),r=new Array(j),i=-1;for(domain2[j]<domain2[0]&&(domain2=domain2.slice().
reverse(),range5=range5.slice().reverse());++i<j;)d[i]=normalize(domain2[i],domain2[i+1]),r[i]=interpolate2(range5[i],range5[i+
1]);return function(x4){var i2=bisectRight(domain2,x4,1,j)-1;return r[i2](d[i2](x4))}}function copy$1(source3,target2){return target2.
domain(source3.domain()).range(source3.range()).interpolate(source3.interpolate()).clamp(source3.clamp()).unknown(source3.
unknown())}function transformer$2(){var domain2=unit,range5=unit,interpolate$1=value,transform4,untransform,unknown,clamp3=identity$1,
piecewise2,output3,input;function rescale(){var n=Math.min(domain2.length,range5.length);return clamp3!==identity$1&&(clamp3=
clamper(domain2[0],domain2[n-1])),piecewise2=n>2?polymap:bimap,output3=input=null,scale6}function scale6(x4){return x4==
null||isNaN(x4=+x4)?unknown:(output3||(output3=piecewise2(domain2.map(transform4),range5,interpolate$1)))(transform4(clamp3(
x4)))}return scale6.invert=function(y4){return clamp3(untransform((input||(input=piecewise2(range5,domain2.map(transform4),
number2)))(y4)))},scale6.domain=function(_){return arguments.length?(domain2=Array.from(_,number$1),rescale()):domain2.slice()},
scale6.range=function(_){return arguments.length?(range5=Array.from(_),rescale()):range5.slice()},scale6.rangeRound=function(_){
return range5=Array.from(_),interpolate$1=round,rescale()},scale6.clamp=function(_){return arguments.length?(clamp3=_?!0:
identity$1,rescale()):clamp3!==identity$1},scale6.interpolate=function(_){return arguments.length?(interpolate$1=_,rescale()):
interpolate$1},scale6.unknown=function(_){return arguments.length?(unknown=_,scale6):unknown},function(t,u2){return transform4=
t,untransform=u2,rescale()}}function continuous(){return transformer$2()(identity$1,identity$1)}function tickFormat(start,stop2,count2,specifier){
var step2=tickStep(start,stop2,count2),precision;switch(specifier=formatSpecifier(specifier??",f"),specifier.type){case"\
s":{var value4=Math.max(Math.abs(start),Math.abs(stop2));return specifier.precision==null&&!isNaN(precision=precisionPrefix(
step2,value4))&&(specifier.precision=precision),formatPrefix(specifier,value4)}case"":case"e":case"g":case"p":case"r":{specifier.
precision==null&&!isNaN(precision=precisionRound(step2,Math.max(Math.abs(start),Math.abs(stop2))))&&(specifier.precision=
precision-(specifier.type==="e"));break}case"f":case"%":{specifier.precision==null&&!isNaN(precision=precisionFixed(step2))&&
(specifier.precision=precision-(specifier.type==="%")*2);break}}return format(specifier)}function linearish(scale6){var domain2=scale6.
domain;return scale6.ticks=function(count2){var d=domain2();return ticks(d[0],d[d.length-1],count2??10)},scale6.tickFormat=
function(count2,specifier){var d=domain2();return tickFormat(d[0],d[d.length-1],count2??10,specifier)},scale6.nice=function(count2){
count2==null&&(count2=10);var d=domain2(),i0=0,i1=d.length-1,start=d[i0],stop2=d[i1],prestep,step2,maxIter=10;for(stop2<
start&&(step2=start,start=stop2,stop2=step2,step2=i0,i0=i1,i1=step2);maxIter-- >0;){if(step2=tickIncrement(start,stop2,count2),
step2===prestep)return d[i0]=start,d[i1]=stop2,domain2(d);if(step2>0)start=Math.floor(start/step2)*step2,stop2=Math.ceil(
stop2/step2)*step2;else if(step2<0)start=Math.ceil(start*step2)/step2,stop2=Math.floor(stop2*step2)/step2;else break;prestep=
step2}return scale6},scale6}function linear3(){var scale6=continuous();return scale6.copy=function(){return copy$1(scale6,
linear3())},initRange.apply(scale6,arguments),linearish(scale6)}function identity5(domain2){var unknown;function scale6(x4){
return x4==null||isNaN(x4=+x4)?unknown:x4}return scale6.invert=scale6,scale6.domain=scale6.range=function(_){return arguments.
length?(domain2=Array.from(_,number$1),scale6):domain2.slice()},scale6.unknown=function(_){return arguments.length?(unknown=
_,scale6):unknown},scale6.copy=function(){return identity5(domain2).unknown(unknown)},domain2=arguments.length?Array.from(
domain2,number$1):[0,1],linearish(scale6)}function nice(domain2,interval2){domain2=domain2.slice();var i0=0,i1=domain2.length-
1,x02=domain2[i0],x12=domain2[i1],t;return x12<x02&&(t=i0,i0=i1,i1=t,t=x02,x02=x12,x12=t),domain2[i0]=interval2.floor(x02),
domain2[i1]=interval2.ceil(x12),domain2}function transformLog(x4){return Math.log(x4)}function transformExp(x4){return Math.
exp(x4)}function transformLogn(x4){return-Math.log(-x4)}function transformExpn(x4){return-Math.exp(-x4)}function pow10(x4){
return isFinite(x4)?+("1e"+x4):x4<0?0:x4}function powp(base){return base===10?pow10:base===Math.E?Math.exp:x4=>Math.pow(
base,x4)}function logp(base){return base===Math.E?Math.log:base===10&&Math.log10||base===2&&Math.log2||(base=Math.log(base),
x4=>Math.log(x4)/base)}function reflect(f){return(x4,k2)=>-f(-x4,k2)}function loggish(transform4){let scale6=transform4(
transformLog,transformExp),domain2=scale6.domain,base=10,logs,pows;function rescale(){return logs=logp(base),pows=powp(base),
domain2()[0]<0?(logs=reflect(logs),pows=reflect(pows),transform4(transformLogn,transformExpn)):transform4(transformLog,transformExp),
scale6}return scale6.base=function(_){return arguments.length?(base=+_,rescale()):base},scale6.domain=function(_){return arguments.
length?(domain2(_),rescale()):domain2()},scale6.ticks=count2=>{let d=domain2(),u2=d[0],v=d[d.length-1],r=v<u2;r&&([u2,v]=
[v,u2]);let i=logs(u2),j=logs(v),k2,t,n=count2==null?10:+count2,z=[];if(!(base%1)&&j-i<n){if(i=Math.floor(i),j=Math.ceil(
j),u2>0){for(;i<=j;++i)for(k2=1;k2<base;++k2)if(t=i<0?k2/pows(-i):k2*pows(i),!(t<u2)){if(t>v)break;z.push(t)}}else for(;i<=
j;++i)for(k2=base-1;k2>=1;--k2)if(t=i>0?k2/pows(-i):k2*pows(i),!(t<u2)){if(t>v)break;z.push(t)}z.length*2<n&&(z=ticks(u2,
v,n))}else z=ticks(i,j,Math.min(j-i,n)).map(pows);return r?z.reverse():z},scale6.tickFormat=(count2,specifier)=>{if(count2==
null&&(count2=10),specifier==null&&(specifier=base===10?"s":","),typeof specifier!="function"&&(!(base%1)&&(specifier=formatSpecifier(
specifier)).precision==null&&(specifier.trim=!0),specifier=format(specifier)),count2===1/0)return specifier;let k2=Math.
max(1,base*count2/scale6.ticks().length);return d=>{let i=d/pows(Math.round(logs(d)));return i*base<base-.5&&(i*=base),i<=
k2?specifier(d):""}},scale6.nice=()=>domain2(nice(domain2(),{floor:x4=>pows(Math.floor(logs(x4))),ceil:x4=>pows(Math.ceil(
logs(x4)))})),scale6}function log4(){let scale6=loggish(transformer$2()).domain([1,10]);return scale6.copy=()=>copy$1(scale6,
log4()).base(scale6.base()),initRange.apply(scale6,arguments),scale6}function transformSymlog(c4){return function(x4){return Math.
sign(x4)*Math.log1p(Math.abs(x4/c4))}}function transformSymexp(c4){return function(x4){return Math.sign(x4)*Math.expm1(Math.
abs(x4))*c4}}function symlogish(transform4){var c4=1,scale6=transform4(transformSymlog(c4),transformSymexp(c4));return scale6.
constant=function(_){return arguments.length?transform4(transformSymlog(c4=+_),transformSymexp(c4)):c4},linearish(scale6)}
function symlog2(){var scale6=symlogish(transformer$2());return scale6.copy=function(){return copy$1(scale6,symlog2()).constant(
scale6.constant())},initRange.apply(scale6,arguments)}function transformPow(exponent3){return function(x4){return x4<0?-Math.
pow(-x4,exponent3):Math.pow(x4,exponent3)}}function transformSqrt(x4){return x4<0?-Math.sqrt(-x4):Math.sqrt(x4)}function transformSquare(x4){
return x4<0?-x4*x4:x4*x4}function powish(transform4){var scale6=transform4(identity$1,identity$1),exponent3=1;function rescale(){
return exponent3===1?transform4(identity$1,identity$1):exponent3===.5?transform4(transformSqrt,transformSquare):transform4(
transformPow(exponent3),transformPow(1/exponent3))}return scale6.exponent=function(_){return arguments.length?(exponent3=
+_,rescale()):exponent3},linearish(scale6)}function pow3(){var scale6=powish(transformer$2());return scale6.copy=function(){
return copy$1(scale6,pow3()).exponent(scale6.exponent())},initRange.apply(scale6,arguments),scale6}function sqrt2(){return pow3.
apply(null,arguments).exponent(.5)}function quantile2(){var domain2=[],range5=[],thresholds=[],unknown;function rescale(){var i=0,n=Math.max(1,range5.length);
for(thresholds=new Array(n-1);++i<n;)thresholds[i-1]=quantileSorted(domain2,i/n);return scale6}function scale6(x4){return x4==
null||isNaN(x4=+x4)?unknown:range5[bisectRight(thresholds,x4)]}return scale6.invertExtent=function(y4){var i=range5.indexOf(
y4);return i<0?[NaN,NaN]:[i>0?thresholds[i-1]:domain2[0],i<thresholds.length?thresholds[i]:domain2[domain2.length-1]]},scale6.
domain=function(_){if(!arguments.length)return domain2.slice();domain2=[];for(let d of _)d!=null&&!isNaN(d=+d)&&domain2.
push(d);return domain2.sort(ascending2),rescale()},scale6.range=function(_){return arguments.length?(range5=Array.from(_),
rescale()):range5.slice()},scale6.unknown=function(_){return arguments.length?(unknown=_,scale6):unknown},scale6.quantiles=
function(){return thresholds.slice()},scale6.copy=function(){return quantile2().domain(domain2).range(range5).unknown(unknown)},
initRange.apply(scale6,arguments)}function quantize2(){var x02=0,x12=1,n=1,domain2=[.5],range5=[0,1],unknown;function scale6(x4){
return x4!=null&&x4<=x4?range5[bisectRight(domain2,x4,0,n)]:unknown}function rescale(){var i=-1;for(domain2=new Array(n);++i<
n;)domain2[i]=((i+1)*x12-(i-n)*x02)/(n+1);return scale6}return scale6.domain=function(_){return arguments.length?([x02,x12]=
_,x02=+x02,x12=+x12,rescale()):[x02,x12]},scale6.range=function(_){return arguments.length?(n=(range5=Array.from(_)).length-
1,rescale()):range5.slice()},scale6.invertExtent=function(y4){var i=range5.indexOf(y4);return i<0?[NaN,NaN]:i<1?[x02,domain2[0]]:
i>=n?[domain2[n-1],x12]:[domain2[i-1],domain2[i]]},scale6.unknown=function(_){return arguments.length&&(unknown=_),scale6},
scale6.thresholds=function(){return domain2.slice()},scale6.copy=function(){return quantize2().domain([x02,x12]).range(range5).
unknown(unknown)},initRange.apply(linearish(scale6),arguments)}function threshold(){var domain2=[.5],range5=[0,1],unknown,
n=1;function scale6(x4){return x4!=null&&x4<=x4?range5[bisectRight(domain2,x4,0,n)]:unknown}return scale6.domain=function(_){
return arguments.length?(domain2=Array.from(_),n=Math.min(domain2.length,range5.length-1),scale6):domain2.slice()},scale6.
range=function(_){return arguments.length?(range5=Array.from(_),n=Math.min(domain2.length,range5.length-1),scale6):range5.
slice()},scale6.invertExtent=function(y4){var i=range5.indexOf(y4);return[domain2[i-1],domain2[i]]},scale6.unknown=function(_){
return arguments.length?(unknown=_,scale6):unknown},scale6.copy=function(){return threshold().domain(domain2).range(range5).
unknown(unknown)},initRange.apply(scale6,arguments)}function date2(t){return new Date(t)}function number3(t){return t instanceof
Date?+t:Math.round(t)}function calendar(ticks2,tickInterval,year,month,week2,day,hour,minute,second2,format5){var scale6=continuous(),
invert2=scale6.invert,domain2=scale6.domain,formatMillisecond=format5(".%L"),formatSecond=format5(":%S"),formatMinute=format5(
"%I:%M"),formatHour=format5("%I %p"),formatDay=format5("%a %d"),formatWeek=format5("%b %d"),formatMonth=format5("%B"),formatYear3=format5(
"%Y");function tickFormat3(date3){return(second2(date3)<date3?formatMillisecond:minute(date3)<date3?formatSecond:hour(date3)<
date3?formatMinute:day(date3)<date3?formatHour:month(date3)<date3?week2(date3)<date3?formatDay:formatWeek:year(date3)<date3?
formatMonth:formatYear3)(date3)}return scale6.invert=function(y4){return new Date(Math.round(invert2(y4)))},scale6.domain=
function(_){return arguments.length?domain2(Array.from(_,number3)):domain2().map(date2)},scale6.ticks=function(interval2){
var d=domain2();return ticks2(d[0],d[d.length-1],interval2??10)},scale6.tickFormat=function(count2,specifier){return specifier==
null?tickFormat3:format5(specifier)},scale6.nice=function(interval2){var d=domain2();return(!interval2||typeof interval2.
range!="function")&&(interval2=tickInterval(d[0],d[d.length-1],interval2??10)),interval2?domain2(nice(d,interval2)):scale6},
scale6.copy=function(){return copy$1(scale6,calendar(ticks2,tickInterval,year,month,week2,day,hour,minute,second2,format5))},
scale6}function time(){return initRange.apply(calendar(timeTicks,timeTickInterval,timeYear,timeMonth,timeSunday,timeDay,
timeHour,timeMinute,second,timeFormat).domain([new Date(2e3,0,1),new Date(2e3,0,2)]),arguments)}function utcTime(){return initRange.
apply(calendar(utcTicks,utcTickInterval,utcYear,utcMonth,utcSunday,utcDay,utcHour,utcMinute,second,utcFormat).domain([Date.
UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}function transformer$1(){var x02=0,x12=1,t04,t13,k10,transform4,interpolator=identity$1,
clamp3=!1,unknown;function scale6(x4){return x4==null||isNaN(x4=+x4)?unknown:interpolator(k10===0?.5:(x4=(transform4(x4)-
t04)*k10,clamp3?Math.max(0,Math.min(1,x4)):x4))}scale6.domain=function(_){return arguments.length?([x02,x12]=_,t04=transform4(
x02=+x02),t13=transform4(x12=+x12),k10=t04===t13?0:1/(t13-t04),scale6):[x02,x12]},scale6.clamp=function(_){return arguments.
length?(clamp3=!!_,scale6):clamp3},scale6.interpolator=function(_){return arguments.length?(interpolator=_,scale6):interpolator};
function range5(interpolate2){return function(_){var r0,r1;return arguments.length?([r0,r1]=_,interpolator=interpolate2(
r0,r1),scale6):[interpolator(0),interpolator(1)]}}return scale6.range=range5(value),scale6.rangeRound=range5(round),scale6.
unknown=function(_){return arguments.length?(unknown=_,scale6):unknown},function(t){return transform4=t,t04=t(x02),t13=t(
x12),k10=t04===t13?0:1/(t13-t04),scale6}}function copy(source3,target2){return target2.domain(source3.domain()).interpolator(
source3.interpolator()).clamp(source3.clamp()).unknown(source3.unknown())}function sequential(){var scale6=linearish(transformer$1()(
identity$1));return scale6.copy=function(){return copy(scale6,sequential())},initInterpolator.apply(scale6,arguments)}function sequentialLog(){
var scale6=loggish(transformer$1()).domain([1,10]);return scale6.copy=function(){return copy(scale6,sequentialLog()).base(
scale6.base())},initInterpolator.apply(scale6,arguments)}function sequentialSymlog(){var scale6=symlogish(transformer$1());
return scale6.copy=function(){return copy(scale6,sequentialSymlog()).constant(scale6.constant())},initInterpolator.apply(
scale6,arguments)}function sequentialPow(){var scale6=powish(transformer$1());return scale6.copy=function(){return copy(
scale6,sequentialPow()).exponent(scale6.exponent())},initInterpolator.apply(scale6,arguments)}function sequentialSqrt(){
return sequentialPow.apply(null,arguments).exponent(.5)}function transformer(){var x02=0,x12=.5,x22=1,s2=1,t04,t13,t22,k10,k21,interpolator=identity$1,transform4,clamp3=!1,unknown;
function scale6(x4){return x4==null||isNaN(x4=+x4)?unknown:(x4=.5+((x4=+transform4(x4))-t13)*(s2*x4<s2*t13?k10:k21),interpolator(
clamp3?Math.max(0,Math.min(1,x4)):x4))}scale6.domain=function(_){return arguments.length?([x02,x12,x22]=_,t04=transform4(
x02=+x02),t13=transform4(x12=+x12),t22=transform4(x22=+x22),k10=t04===t13?0:.5/(t13-t04),k21=t13===t22?0:.5/(t22-t13),s2=
t13<t04?-1:1,scale6):[x02,x12,x22]},scale6.clamp=function(_){return arguments.length?(clamp3=!!_,scale6):clamp3},scale6.
interpolator=function(_){return arguments.length?(interpolator=_,scale6):interpolator};function range5(interpolate2){return function(_){
var r0,r1,r2;return arguments.length?([r0,r1,r2]=_,interpolator=piecewise(interpolate2,[r0,r1,r2]),scale6):[interpolator(
0),interpolator(.5),interpolator(1)]}}return scale6.range=range5(value),scale6.rangeRound=range5(round),scale6.unknown=function(_){
return arguments.length?(unknown=_,scale6):unknown},function(t){return transform4=t,t04=t(x02),t13=t(x12),t22=t(x22),k10=
t04===t13?0:.5/(t13-t04),k21=t13===t22?0:.5/(t22-t13),s2=t13<t04?-1:1,scale6}}function diverging(){var scale6=linearish(
transformer()(identity$1));return scale6.copy=function(){return copy(scale6,diverging())},initInterpolator.apply(scale6,
arguments)}function divergingLog(){var scale6=loggish(transformer()).domain([.1,1,10]);return scale6.copy=function(){return copy(
scale6,divergingLog()).base(scale6.base())},initInterpolator.apply(scale6,arguments)}function divergingSymlog(){var scale6=symlogish(
transformer());return scale6.copy=function(){return copy(scale6,divergingSymlog()).constant(scale6.constant())},initInterpolator.
apply(scale6,arguments)}function divergingPow(){var scale6=powish(transformer());return scale6.copy=function(){return copy(
scale6,divergingPow()).exponent(scale6.exponent())},initInterpolator.apply(scale6,arguments)}function divergingSqrt(){return divergingPow.
apply(null,arguments).exponent(.5)}function colors(specifier){for(var n=specifier.length/6|0,colors3=new Array(n),i=0;i<n;)colors3[i]="#"+specifier.slice(i*
6,++i*6);return colors3}var category10=colors("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),Accent=colors(
"7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),Dark2=colors("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),observable10=colors(
"4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),Paired=colors("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6\
fff7f00cab2d66a3d9affff99b15928"),Pastel1=colors("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),Pastel2=colors(
"b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),Set1=colors("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),
Set2=colors("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),Set3=colors("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69f\
ccde5d9d9d9bc80bdccebc5ffed6f"),Tableau10=colors("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),ramp$1=scheme3=>rgbBasis(
scheme3[scheme3.length-1]),scheme$q=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f\
5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27d\
f6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3\
c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(colors),BrBG=ramp$1(
scheme$q),scheme$p=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837",
"762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba\
05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae6\
11b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(colors),PRGn=ramp$1(scheme$p),scheme$o=new Array(
3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d7\
6a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef\
1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dd\
e77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(colors),PiYG=ramp$1(scheme$o),scheme$n=new Array(3).concat("\
998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","\
542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daeb\
f7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2\
d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(colors),PuOr=ramp$1(scheme$n),scheme$m=new Array(3).concat("ef8a62f7f7f\
767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a6\
2fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f\
092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f\
7d1e5f092c5de4393c32166ac053061").map(colors),RdBu=ramp$1(scheme$m),scheme$l=new Array(3).concat("ef8a62ffffff999999","c\
a0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffff\
ffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787\
874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0baba\
ba8787874d4d4d1a1a1a").map(colors),RdGy=ramp$1(scheme$l),scheme$k=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61\
abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891b\
fdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","\
a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add1457\
5b4313695").map(colors),RdYlBu=ramp$1(scheme$k),scheme$j=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9\
641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
"d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d7302\
7f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").
map(colors),RdYlGn=ramp$1(scheme$j),scheme$i=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191c\
fdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46\
d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fda\
e61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(colors),
Spectral=ramp$1(scheme$i),scheme$h=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2\
a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece69\
9d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(colors),BuGn=ramp$1(scheme$h),
scheme$g=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd\
3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e0\
16b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(colors),BuPu=ramp$1(scheme$g),scheme$f=new Array(3).concat(
"e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
"f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb\
57bccc44eb3d32b8cbe0868ac084081").map(colors),GnBu=ramp$1(scheme$f),scheme$e=new Array(3).concat("fee8c8fdbb84e34a33","f\
ef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d\
59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300\
007f0000").map(colors),OrRd=ramp$1(scheme$e),scheme$d=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a",
"f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","ff\
f7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(colors),PuBuGn=ramp$1(
scheme$d),scheme$c=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d",
"f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c\
00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(colors),PuBu=ramp$1(scheme$c),scheme$b=new Array(
3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c\
77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd\
4b9dac994c7df65b0e7298ace125698004367001f").map(colors),PuRd=ramp$1(scheme$b),scheme$a=new Array(3).concat("fde0ddfa9fb5\
c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0\
fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497\
ae017e7a017749006a").map(colors),RdPu=ramp$1(scheme$a),scheme$9=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441\
b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea\
80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(
colors),YlGnBu=ramp$1(scheme$9),scheme$8=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e6\
9978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d\
9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(colors),YlGn=ramp$1(scheme$8),
scheme$7=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee\
391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2\
d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(colors),YlOrBr=ramp$1(scheme$7),scheme$6=new Array(3).
concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20b\
d0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed9\
76feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(colors),YlOrRd=ramp$1(scheme$6),scheme$5=new Array(3).concat("deebf79ecae13\
182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9\
ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62\
171b508519c08306b").map(colors),Blues=ramp$1(scheme$5),scheme$4=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374\
c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b4\
5005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(
colors),Greens=ramp$1(scheme$4),scheme$3=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccc\
cc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d\
9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(colors),Greys=ramp$1(
scheme$3),scheme$2=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f",
"f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807db\
a6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(colors),Purples=ramp$1(scheme$2),scheme$1=new Array(
3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d\
26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2f\
cbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(colors),Reds=ramp$1(scheme$1),scheme=new Array(3).concat("fee6cefdae6be6\
550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fd\
ae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d9\
4801a636037f2704").map(colors),Oranges=ramp$1(scheme);var cubehelix3=cubehelixLong(cubehelix(300,.5,0),cubehelix(-240,.5,1)),warm=cubehelixLong(cubehelix(-100,.75,.35),cubehelix(
80,1.5,.8)),cool=cubehelixLong(cubehelix(260,.75,.35),cubehelix(80,1.5,.8)),c$1=cubehelix();var c=rgb(),pi_1_3=Math.PI/3,pi_2_3=Math.PI*2/3;function ramp(range5){var n=range5.length;return function(t){return range5[Math.max(0,Math.min(n-1,Math.floor(t*n)))]}}var viridis=ramp(
colors("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b\
6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f4634\
80453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c\
8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d3461\
8d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b74\
8e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e2487\
8e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a\
8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad\
8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be\
7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd\
5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd9\
3ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e2\
1bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),magma=ramp(colors(
"00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a2\
90e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125\
829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f7645107747107849107\
84a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c8\
16a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e248280258281258183268184268186278188278\
18928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327\
daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e7\
3ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e5506\
4e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705\
cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd966\
8fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb8\
1febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a\
1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),inferno=ramp(colors(
"00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092\
b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b5\
92f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6\
c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196\
e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f246\
99025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305\
cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb414\
9cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e3593\
3e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf3781\
9f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b0\
6fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac22\
8fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e86\
5f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),plasma=ramp(colors(
"0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049\
938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a\
45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a\
87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a\
29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad279\
3ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d8\
0c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546\
ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5\
de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844\
bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3\
afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2\
afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd2\
5f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));function bandSpace(count2,paddingInner,paddingOuter){let space=count2-paddingInner+paddingOuter*2;return count2?space>0?
space:1:0}var Identity="identity",Linear2="linear",Log="log",Pow="pow",Sqrt="sqrt",Symlog="symlog",Time="time",UTC="utc",
Sequential="sequential",Diverging="diverging",Quantile2="quantile",Quantize="quantize",Threshold="threshold",Ordinal="or\
dinal",Point="point",Band="band",BinOrdinal="bin-ordinal",Continuous="continuous",Discrete="discrete",Discretizing="disc\
retizing",Interpolating="interpolating",Temporal="temporal";function invertRange(scale6){return function(_){let lo=_[0],
hi=_[1],t;return hi<lo&&(t=lo,lo=hi,hi=t),[scale6.invert(lo),scale6.invert(hi)]}}function invertRangeExtent(scale6){return function(_){
let range5=scale6.range(),lo=_[0],hi=_[1],min4=-1,max4,t,i,n;for(hi<lo&&(t=lo,lo=hi,hi=t),i=0,n=range5.length;i<n;++i)range5[i]>=
lo&&range5[i]<=hi&&(min4<0&&(min4=i),max4=i);if(!(min4<0))return lo=scale6.invertExtent(range5[min4]),hi=scale6.invertExtent(
range5[max4]),[lo[0]===void 0?lo[1]:lo[0],hi[1]===void 0?hi[0]:hi[1]]}}function band(){let scale6=ordinal().unknown(void 0),
domain2=scale6.domain,ordinalRange=scale6.range,range$1=[0,1],step2,bandwidth2,round2=!1,paddingInner=0,paddingOuter=0,align=.5;
delete scale6.unknown;function rescale(){let n=domain2().length,reverse2=range$1[1]<range$1[0],stop2=range$1[1-reverse2],
space=bandSpace(n,paddingInner,paddingOuter),start=range$1[reverse2-0];step2=(stop2-start)/(space||1),round2&&(step2=Math.
floor(step2)),start+=(stop2-start-step2*(n-paddingInner))*align,bandwidth2=step2*(1-paddingInner),round2&&(start=Math.round(
start),bandwidth2=Math.round(bandwidth2));let values2=range(n).map(i=>start+step2*i);return ordinalRange(reverse2?values2.
reverse():values2)}return scale6.domain=function(_){return arguments.length?(domain2(_),rescale()):domain2()},scale6.range=
function(_){return arguments.length?(range$1=[+_[0],+_[1]],rescale()):range$1.slice()},scale6.rangeRound=function(_){return range$1=
[+_[0],+_[1]],round2=!0,rescale()},scale6.bandwidth=function(){return bandwidth2},scale6.step=function(){return step2},scale6.
round=function(_){return arguments.length?(round2=!!_,rescale()):round2},scale6.padding=function(_){return arguments.length?
(paddingOuter=Math.max(0,Math.min(1,_)),paddingInner=paddingOuter,rescale()):paddingInner},scale6.paddingInner=function(_){
return arguments.length?(paddingInner=Math.max(0,Math.min(1,_)),rescale()):paddingInner},scale6.paddingOuter=function(_){
return arguments.length?(paddingOuter=Math.max(0,Math.min(1,_)),rescale()):paddingOuter},scale6.align=function(_){return arguments.
length?(align=Math.max(0,Math.min(1,_)),rescale()):align},scale6.invertRange=function(_){if(_[0]==null||_[1]==null)return;
let reverse2=range$1[1]<range$1[0],values2=reverse2?ordinalRange().reverse():ordinalRange(),n=values2.length-1,lo=+_[0],
hi=+_[1],a4,b10,t;if(!(lo!==lo||hi!==hi)&&(hi<lo&&(t=lo,lo=hi,hi=t),!(hi<values2[0]||lo>range$1[1-reverse2])))return a4=
Math.max(0,bisectRight(values2,lo)-1),b10=lo===hi?a4:bisectRight(values2,hi)-1,lo-values2[a4]>bandwidth2+1e-10&&++a4,reverse2&&
(t=a4,a4=n-b10,b10=n-t),a4>b10?void 0:domain2().slice(a4,b10+1)},scale6.invert=function(_){let value4=scale6.invertRange(
[_,_]);return value4&&value4[0]},scale6.copy=function(){return band().domain(domain2()).range(range$1).round(round2).paddingInner(
paddingInner).paddingOuter(paddingOuter).align(align)},rescale()}function pointish(scale6){let copy3=scale6.copy;return scale6.
padding=scale6.paddingOuter,delete scale6.paddingInner,scale6.copy=function(){return pointish(copy3())},scale6}function point2(){
return pointish(band().paddingInner(1))}var map2=Array.prototype.map;function numbers3(_){return map2.call(_,toNumber)}var slice3=Array.
prototype.slice;function scaleBinOrdinal(){let domain2=[],range5=[];function scale6(x4){return x4==null||x4!==x4?void 0:
range5[(bisectRight(domain2,x4)-1)%range5.length]}return scale6.domain=function(_){return arguments.length?(domain2=numbers3(
_),scale6):domain2.slice()},scale6.range=function(_){return arguments.length?(range5=slice3.call(_),scale6):range5.slice()},
scale6.tickFormat=function(count2,specifier){return tickFormat(domain2[0],peek(domain2),count2??10,specifier)},scale6.copy=
function(){return scaleBinOrdinal().domain(scale6.domain()).range(scale6.range())},scale6}var scales=new Map,VEGA_SCALE=Symbol(
"vega_scale");function registerScale(scale6){return scale6[VEGA_SCALE]=!0,scale6}function isRegisteredScale(scale6){return scale6&&
scale6[VEGA_SCALE]===!0}function create(type2,constructor,metadata2){let ctr=function(){let s2=constructor();return s2.invertRange||
(s2.invertRange=s2.invert?invertRange(s2):s2.invertExtent?invertRangeExtent(s2):void 0),s2.type=type2,registerScale(s2)};
return ctr.metadata=toSet(array_default(metadata2)),ctr}function scale(type2,scale6,metadata2){return arguments.length>1?
(scales.set(type2,create(type2,scale6,metadata2)),this):isValidScaleType(type2)?scales.get(type2):void 0}scale(Identity,
identity5);scale(Linear2,linear3,Continuous);scale(Log,log4,[Continuous,Log]);scale(Pow,pow3,Continuous);scale(Sqrt,sqrt2,
Continuous);scale(Symlog,symlog2,Continuous);scale(Time,time,[Continuous,Temporal]);scale(UTC,utcTime,[Continuous,Temporal]);
scale(Sequential,sequential,[Continuous,Interpolating]);scale(`${Sequential}-${Linear2}`,sequential,[Continuous,Interpolating]);
scale(`${Sequential}-${Log}`,sequentialLog,[Continuous,Interpolating,Log]);scale(`${Sequential}-${Pow}`,sequentialPow,[Continuous,
Interpolating]);scale(`${Sequential}-${Sqrt}`,sequentialSqrt,[Continuous,Interpolating]);scale(`${Sequential}-${Symlog}`,
sequentialSymlog,[Continuous,Interpolating]);scale(`${Diverging}-${Linear2}`,diverging,[Continuous,Interpolating]);scale(
`${Diverging}-${Log}`,divergingLog,[Continuous,Interpolating,Log]);scale(`${Diverging}-${Pow}`,divergingPow,[Continuous,
Interpolating]);scale(`${Diverging}-${Sqrt}`,divergingSqrt,[Continuous,Interpolating]);scale(`${Diverging}-${Symlog}`,divergingSymlog,
[Continuous,Interpolating]);scale(Quantile2,quantile2,[Discretizing,Quantile2]);scale(Quantize,quantize2,Discretizing);scale(
Threshold,threshold,Discretizing);scale(BinOrdinal,scaleBinOrdinal,[Discrete,Discretizing]);scale(Ordinal,ordinal,Discrete);
scale(Band,band,Discrete);scale(Point,point2,Discrete);function isValidScaleType(type2){return scales.has(type2)}function hasType(key2,type2){
let s2=scales.get(key2);return s2&&s2.metadata[type2]}function isContinuous(key2){return hasType(key2,Continuous)}function isDiscrete(key2){
return hasType(key2,Discrete)}function isDiscretizing(key2){return hasType(key2,Discretizing)}function isLogarithmic(key2){
return hasType(key2,Log)}function isTemporal(key2){return hasType(key2,Temporal)}function isInterpolating(key2){return hasType(
key2,Interpolating)}function isQuantile(key2){return hasType(key2,Quantile2)}var scaleProps=["clamp","base","constant","\
exponent"];function interpolateRange(interpolator,range5){let start=range5[0],span=peek(range5)-start;return function(i){
return interpolator(start+i*span)}}function interpolateColors(colors3,type2,gamma2){return piecewise(interpolate(type2||
"rgb",gamma2),colors3)}function quantizeInterpolator(interpolator,count2){let samples=new Array(count2),n=count2+1;for(let i=0;i<
count2;)samples[i]=interpolator(++i/n);return samples}function scaleFraction(scale$12,min4,max4){let delta=max4-min4,i,t,s2;return!delta||!Number.isFinite(delta)?constant_default(
.5):(i=(t=scale$12.type).indexOf("-"),t=i<0?t:t.slice(i+1),s2=scale(t)().domain([min4,max4]).range([0,1]),scaleProps.forEach(
m3=>scale$12[m3]?s2[m3](scale$12[m3]()):0),s2)}function interpolate(type2,gamma2){let interp=d3_interpolate_exports[method(
type2)];return gamma2!=null&&interp&&interp.gamma?interp.gamma(gamma2):interp}function method(type2){return"interpolate"+
type2.toLowerCase().split("-").map(s2=>s2[0].toUpperCase()+s2.slice(1)).join("")}var continuous2={blues:"cfe1f2bed8eca8c\
ee58fc1de74b2d75ba3cf4592c63181bd206fb2125ca40a4a90",greens:"d3eecdc0e6baabdda594d3917bc77d60ba6c46ab5e329a512089430e773\
5036429",greys:"e2e2e2d4d4d4c4c4c4b1b1b19d9d9d8888887575756262624d4d4d3535351e1e1e",oranges:"fdd8b3fdc998fdb87bfda55efc9\
244f87f2cf06b18e4580bd14904b93d029f3303",purples:"e2e1efd4d4e8c4c5e0b4b3d6a3a0cc928ec3827cb97566ae684ea25c3696501f8c",reds:"\
fdc9b4fcb49afc9e80fc8767fa7051f6573fec3f2fdc2a25c81b1db21218970b13",blueGreen:"d5efedc1e8e0a7ddd18bd2be70c6a958ba9144ad7\
7319c5d2089460e7736036429",bluePurple:"ccddecbad0e4a8c2dd9ab0d4919cc98d85be8b6db28a55a6873c99822287730f71",greenBlue:"d3\
eecec5e8c3b1e1bb9bd8bb82cec269c2ca51b2cd3c9fc7288abd1675b10b60a1",orangeRed:"fddcaffdcf9bfdc18afdad77fb9562f67d53ee6545e\
24932d32d1ebf130da70403",purpleBlue:"dbdaebc8cee4b1c3de97b7d87bacd15b9fc93a90c01e7fb70b70ab056199045281",purpleBlueGreen:"\
dbd8eac8cee4b0c3de93b7d872acd1549fc83892bb1c88a3097f8702736b016353",purpleRed:"dcc9e2d3b3d7ce9eccd186c0da6bb2e14da0e2318\
9d91e6fc61159ab07498f023a",redPurple:"fccfccfcbec0faa9b8f98faff571a5ec539ddb3695c41b8aa908808d0179700174",yellowGreen:"e\
4f4acd1eca0b9e2949ed68880c97c62bb6e47aa5e3297502083440e723b036034",yellowOrangeBrown:"feeaa1fedd84fecc63feb746fca031f689\
21eb7215db5e0bc54c05ab3d038f3204",yellowOrangeRed:"fee087fed16ffebd59fea849fd903efc7335f9522bee3423de1b20ca0b22af0225",blueOrange:"\
134b852f78b35da2cb9dcae1d2e5eff2f0ebfce0bafbbf74e8932fc5690d994a07",brownBlueGreen:"704108a0651ac79548e3c78af3e6c6eef1ea\
c9e9e48ed1c74da79e187a72025147",purpleGreen:"5b1667834792a67fb6c9aed3e6d6e8eff0efd9efd5aedda971bb75368e490e5e29",purpleOrange:"\
4114696647968f83b7b9b4d6dadbebf3eeeafce0bafbbf74e8932fc5690d994a07",redBlue:"8c0d25bf363adf745ef4ae91fbdbc9f2efeed2e5ef9\
dcae15da2cb2f78b3134b85",redGrey:"8c0d25bf363adf745ef4ae91fcdccbfaf4f1e2e2e2c0c0c0969696646464343434",yellowGreenBlue:"e\
ff9bddbf1b4bde5b594d5b969c5be45b4c22c9ec02182b82163aa23479c1c3185",redYellowBlue:"a50026d4322cf16e43fcac64fedd90faf8c1dc\
f1ecabd6e875abd04a74b4313695",redYellowGreen:"a50026d4322cf16e43fcac63fedd8df9f7aed7ee8ea4d86e64bc6122964f006837",pinkYellowGreen:"\
8e0152c0267edd72adf0b3d6faddedf5f3efe1f2cab6de8780bb474f9125276419",spectral:"9e0142d13c4bf0704afcac63fedd8dfbf8b0e0f3a1\
a9dda269bda94288b55e4fa2",viridis:"440154470e61481a6c482575472f7d443a834144873d4e8a39568c35608d31688e2d708e2a788e27818e2\
3888e21918d1f988b1fa08822a8842ab07f35b77943bf7154c56866cc5d7ad1518fd744a5db36bcdf27d2e21be9e51afde725",magma:"0000040404\
130b0924150e3720114b2c11603b0f704a107957157e651a80721f817f24828c29819a2e80a8327db6377ac43c75d1426fde4968e95462f1605df76f\
5cfa7f5efc8f65fe9f6dfeaf78febf84fece91fddea0fcedaffcfdbf",inferno:"0000040403130c0826170c3b240c4f330a5f420a68500d6c5d126\
e6b176e781c6d86216b932667a12b62ae305cbb3755c73e4cd24644dd513ae65c30ed6925f3771af8850ffb9506fca50afcb519fac62df6d645f2e66\
1f3f484fcffa4",plasma:"0d088723069033059742039d5002a25d01a66a00a87801a88405a7900da49c179ea72198b12a90ba3488c33d80cb4779d\
35171da5a69e16462e76e5bed7953f2834cf68f44fa9a3dfca636fdb32ffec029fcce25f9dc24f5ea27f0f921",cividis:"00205100235800265d00\
2961012b65042e670831690d346b11366c16396d1c3c6e213f6e26426e2c456e31476e374a6e3c4d6e42506e47536d4c566d51586e555b6e5a5e6e5e\
616e62646f66676f6a6a706e6d717270717573727976737c79747f7c75827f758682768985778c8877908b78938e789691789a94789e9778a19b78a5\
9e77a9a177aea575b2a874b6ab73bbaf71c0b26fc5b66dc9b96acebd68d3c065d8c462ddc85fe2cb5ce7cf58ebd355f0d652f3da4ff7de4cfae249fc\
e647",rainbow:"6e40aa883eb1a43db3bf3cafd83fa4ee4395fe4b83ff576eff6659ff7847ff8c38f3a130e2b72fcfcc36bee044aff05b8ff4576ff\
65b52f6673af27828ea8d1ddfa319d0b81cbecb23abd82f96e03d82e14c6edb5a5dd0664dbf6e40aa",sinebow:"ff4040fc582af47218e78d0bd5a7\
03bfbf00a7d5038de70b72f41858fc2a40ff402afc5818f4720be78d03d5a700bfbf03a7d50b8de71872f42a58fc4040ff582afc7218f48d0be7a703\
d5bf00bfd503a7e70b8df41872fc2a58ff4040",turbo:"23171b32204a3e2a71453493493eae4b49c54a53d7485ee44569ee4074f53c7ff8378af93\
295f72e9ff42ba9ef28b3e926bce125c5d925cdcf27d5c629dcbc2de3b232e9a738ee9d3ff39347f68950f9805afc7765fd6e70fe667cfd5e88fc579\
5fb51a1f84badf545b9f140c5ec3cd0e637dae034e4d931ecd12ef4c92bfac029ffb626ffad24ffa223ff9821ff8d1fff821dff771cfd6c1af76118f\
05616e84b14df4111d5380fcb2f0dc0260ab61f07ac1805a313029b0f00950c00910b00",browns:"eedbbdecca96e9b97ae4a865dc9856d18954c77\
84cc0673fb85536ad44339f3632",tealBlues:"bce4d89dd3d181c3cb65b3c245a2b9368fae347da0306a932c5985",teals:"bbdfdfa2d4d58ac9c\
975bcbb61b0af4da5a43799982b8b8c1e7f7f127273006667",warmGreys:"dcd4d0cec5c1c0b8b4b3aaa7a59c9998908c8b827f7e7673726866665c\
5a59504e",goldGreen:"f4d166d5ca60b6c35c98bb597cb25760a6564b9c533f8f4f33834a257740146c36",goldOrange:"f4d166f8be5cf8aa4cf\
5983bf3852aef701be2621fd65322c54923b142239e3a26",goldRed:"f4d166f6be59f9aa51fc964ef6834bee734ae56249db5247cf4244c43141b7\
1d3e",lightGreyRed:"efe9e6e1dad7d5cbc8c8bdb9bbaea9cd967ddc7b43e15f19df4011dc000b",lightGreyTeal:"e4eaead6dcddc8ced2b7c2c\
7a6b4bc64b0bf22a6c32295c11f85be1876bc",lightMulti:"e0f1f2c4e9d0b0de9fd0e181f6e072f6c053f3993ef77440ef4a3c",lightOrange:"\
f2e7daf7d5baf9c499fab184fa9c73f68967ef7860e8645bde515bd43d5b",lightTealBlue:"e3e9e0c0dccf9aceca7abfc859afc0389fb9328dad2\
f7ca0276b95255988",darkBlue:"3232322d46681a5c930074af008cbf05a7ce25c0dd38daed50f3faffffff",darkGold:"3c3c3c584b37725e348\
c7631ae8b2bcfa424ecc31ef9de30fff184ffffff",darkGreen:"3a3a3a215748006f4d048942489e4276b340a6c63dd2d836ffeb2cffffaa",darkMulti:"\
3737371f5287197d8c29a86995ce3fffe800ffffff",darkRed:"3434347036339e3c38cc4037e75d1eec8620eeab29f0ce32ffeb2c"},discrete2={
accent:Accent,category10,category20:"1f77b4aec7e8ff7f0effbb782ca02c98df8ad62728ff98969467bdc5b0d58c564bc49c94e377c2f7b6d\
27f7f7fc7c7c7bcbd22dbdb8d17becf9edae5",category20b:"393b795254a36b6ecf9c9ede6379398ca252b5cf6bcedb9c8c6d31bd9e39e7ba52e7\
cb94843c39ad494ad6616be7969c7b4173a55194ce6dbdde9ed6",category20c:"3182bd6baed69ecae1c6dbefe6550dfd8d3cfdae6bfdd0a231a35\
474c476a1d99bc7e9c0756bb19e9ac8bcbddcdadaeb636363969696bdbdbdd9d9d9",dark2:Dark2,observable10,paired:Paired,pastel1:Pastel1,
pastel2:Pastel2,set1:Set1,set2:Set2,set3:Set3,tableau10:"4c78a8f58518e4575672b7b254a24beeca3bb279a2ff9da69d755dbab0ac",tableau20:"\
4c78a89ecae9f58518ffbf7954a24b88d27ab79a20f2cf5b43989483bcb6e45756ff9d9879706ebab0acd67195fcbfd2b279a2d6a5c99e765fd8b5a5"};
function colors2(palette){if(isArray(palette))return palette;let n=palette.length/6|0,c4=new Array(n);for(let i=0;i<n;)c4[i]=
"#"+palette.slice(i*6,++i*6);return c4}function apply(_,f){for(let k2 in _)scheme2(k2,f(_[k2]))}var schemes={};apply(discrete2,
colors2);apply(continuous2,_=>interpolateColors(colors2(_)));function scheme2(name,scheme3){return name=name&&name.toLowerCase(),
arguments.length>1?(schemes[name]=scheme3,this):schemes[name]}var SymbolLegend="symbol",DiscreteLegend="discrete",GradientLegend="\
gradient",defaultFormatter=value4=>isArray(value4)?value4.map(v=>String(v)):String(value4),ascending3=(a4,b10)=>a4[1]-b10[1],
descending2=(a4,b10)=>b10[1]-a4[1];function tickCount(scale6,count2,minStep){let step2;if(isNumber(count2)&&(scale6.bins&&
(count2=Math.max(count2,scale6.bins.length)),minStep!=null)){let domain2=scale6.domain(),lo=Math.min(domain2[0],peek(domain2)),
hi=Math.max(domain2[0],peek(domain2));if(count2=Math.min(count2,Math.floor((hi-lo)/minStep||1)+1),!scale6.bins&&!isLogarithmic(
scale6.type)&&!isTemporal(scale6.type)&&lo<hi)for(;count2>1&&tickStep(lo,hi,count2)<minStep;)--count2}return isObject(count2)&&
(step2=count2.step,count2=count2.interval),isString(count2)&&(count2=scale6.type===Time?timeInterval2(count2):scale6.type==
UTC?utcInterval(count2):error("Only time and utc scales accept interval strings."),step2&&(count2=count2.every(step2))),
count2}function validTicks(scale6,ticks2,count2){let range5=scale6.range(),lo=range5[0],hi=peek(range5),cmp=ascending3;if(lo>
hi&&(range5=hi,hi=lo,lo=range5,cmp=descending2),lo=Math.floor(lo),hi=Math.ceil(hi),ticks2=ticks2.map(v=>[v,scale6(v)]).filter(
_=>lo<=_[1]&&_[1]<=hi).sort(cmp).map(_=>_[0]),count2>0&&ticks2.length>1){let endpoints=[ticks2[0],peek(ticks2)];for(;ticks2.
length>count2&&ticks2.length>=3;)ticks2=ticks2.filter((_,i)=>!(i%2));ticks2.length<3&&(ticks2=endpoints)}return ticks2}function tickValues(scale6,count2){
return scale6.bins?validTicks(scale6,scale6.bins,count2):scale6.ticks?scale6.ticks(count2):scale6.domain()}function tickFormat2(locale4,scale6,count2,specifier,formatType,noSkip){
let type2=scale6.type,format5=defaultFormatter;if(type2===Time||formatType===Time)format5=locale4.timeFormat(specifier);else if(type2===
UTC||formatType===UTC)format5=locale4.utcFormat(specifier);else if(isLogarithmic(type2)){let varfmt=locale4.formatFloat(
specifier);if(noSkip||scale6.bins)format5=varfmt;else{let test2=tickLog(scale6,count2,!1);format5=_=>test2(_)?varfmt(_):
""}}else if(scale6.tickFormat){let d=scale6.domain();format5=locale4.formatSpan(d[0],d[d.length-1],count2,specifier)}else
specifier&&(format5=locale4.format(specifier));return format5}function tickLog(scale6,count2,values2){let ticks2=tickValues(
scale6,count2),base=scale6.base(),logb=Math.log(base),k2=Math.max(1,base*count2/ticks2.length),test2=d=>{let i=d/Math.pow(
base,Math.round(Math.log(d)/logb));return i*base<base-.5&&(i*=base),i<=k2};return values2?ticks2.filter(test2):test2}var symbols={
[Quantile2]:"quantiles",[Quantize]:"thresholds",[Threshold]:"domain"},formats2={[Quantile2]:"quantiles",[Quantize]:"doma\
in"};function labelValues(scale6,count2){return scale6.bins?binValues(scale6.bins):scale6.type===Log?tickLog(scale6,count2,
!0):symbols[scale6.type]?thresholdValues(scale6[symbols[scale6.type]]()):tickValues(scale6,count2)}function thresholdFormat(locale4,scale6,specifier){
let _=scale6[formats2[scale6.type]](),n=_.length,d=n>1?_[1]-_[0]:_[0],i;for(i=1;i<n;++i)d=Math.min(d,_[i]-_[i-1]);return locale4.
formatSpan(0,d,30,specifier)}function thresholdValues(thresholds){let values2=[-1/0].concat(thresholds);return values2.max=
1/0,values2}function binValues(bins){let values2=bins.slice(0,-1);return values2.max=peek(bins),values2}var isDiscreteRange=scale6=>symbols[scale6.
type]||scale6.bins;function labelFormat(locale4,scale6,count2,type2,specifier,formatType,noSkip){let format5=formats2[scale6.
type]&&formatType!==Time&&formatType!==UTC?thresholdFormat(locale4,scale6,specifier):tickFormat2(locale4,scale6,count2,specifier,
formatType,noSkip);return type2===SymbolLegend&&isDiscreteRange(scale6)?formatRange(format5):type2===DiscreteLegend?formatDiscrete(
format5):formatPoint(format5)}var formatRange=format5=>(value4,index5,array7)=>{let limit=get2(array7[index5+1],get2(array7.
max,1/0)),lo=formatValue(value4,format5),hi=formatValue(limit,format5);return lo&&hi?lo+" – "+hi:hi?"< "+hi:"≥ "+lo},
get2=(value4,dflt)=>value4??dflt,formatDiscrete=format5=>(value4,index5)=>index5?format5(value4):null,formatPoint=format5=>value4=>format5(
value4),formatValue=(value4,format5)=>Number.isFinite(value4)?format5(value4):null;function labelFraction(scale6){let domain2=scale6.
domain(),count2=domain2.length-1,lo=+domain2[0],hi=+peek(domain2),span=hi-lo;if(scale6.type===Threshold){let adjust=count2?
span/count2:.1;lo-=adjust,hi+=adjust,span=hi-lo}return value4=>(value4-lo)/span}function format3(locale4,scale6,specifier,formatType){
let type2=formatType||scale6.type;return isString(specifier)&&isTemporal(type2)&&(specifier=specifier.replace(/%a/g,"%A").
replace(/%b/g,"%B")),!specifier&&type2===Time?locale4.timeFormat("%A, %d %B %Y, %X"):!specifier&&type2===UTC?locale4.utcFormat(
"%A, %d %B %Y, %X UTC"):labelFormat(locale4,scale6,5,null,specifier,formatType,!0)}function domainCaption(locale4,scale6,opt){
opt=opt||{};let max4=Math.max(3,opt.maxlen||7),fmt=format3(locale4,scale6,opt.format,opt.formatType);if(isDiscretizing(scale6.
type)){let v=labelValues(scale6).slice(1).map(fmt),n=v.length;return`${n} boundar${n===1?"y":"ies"}: ${v.join(", ")}`}else if(isDiscrete(
scale6.type)){let d=scale6.domain(),n=d.length,v=n>max4?d.slice(0,max4-2).map(fmt).join(", ")+", ending with "+d.slice(-1).
map(fmt):d.map(fmt).join(", ");return`${n} value${n===1?"":"s"}: ${v}`}else{let d=scale6.domain();return`values from ${fmt(
d[0])} to ${fmt(peek(d))}`}}var gradient_id=0;function resetSVGGradientId(){gradient_id=0}var patternPrefix="p_";function isGradient(value4){return value4&&
value4.gradient}function gradientRef(g,defs,base){let type2=g.gradient,id2=g.id,prefix=type2==="radial"?patternPrefix:"";
return id2||(id2=g.id="gradient_"+gradient_id++,type2==="radial"?(g.x1=get3(g.x1,.5),g.y1=get3(g.y1,.5),g.r1=get3(g.r1,0),
g.x2=get3(g.x2,.5),g.y2=get3(g.y2,.5),g.r2=get3(g.r2,.5),prefix=patternPrefix):(g.x1=get3(g.x1,0),g.y1=get3(g.y1,0),g.x2=
get3(g.x2,1),g.y2=get3(g.y2,0))),defs[id2]=g,"url("+(base||"")+"#"+prefix+id2+")"}function get3(val,def2){return val??def2}
function Gradient(p02,p1){var stops=[],gradient3;return gradient3={gradient:"linear",x1:p02?p02[0]:0,y1:p02?p02[1]:0,x2:p1?
p1[0]:1,y2:p1?p1[1]:0,stops,stop:function(offset4,color4){return stops.push({offset:offset4,color:color4}),gradient3}}}var lookup={
basis:{curve:basis},"basis-closed":{curve:basisClosed},"basis-open":{curve:basisOpen},bundle:{curve:bundle,tension:"beta",
value:.85},cardinal:{curve:cardinal,tension:"tension",value:0},"cardinal-open":{curve:cardinalOpen,tension:"tension",value:0},
"cardinal-closed":{curve:cardinalClosed,tension:"tension",value:0},"catmull-rom":{curve:catmullRom,tension:"alpha",value:.5},
"catmull-rom-closed":{curve:catmullRomClosed,tension:"alpha",value:.5},"catmull-rom-open":{curve:catmullRomOpen,tension:"\
alpha",value:.5},linear:{curve:curveLinear},"linear-closed":{curve:linearClosed},monotone:{horizontal:monotoneY,vertical:monotoneX},
natural:{curve:natural},step:{curve:step},"step-after":{curve:stepAfter},"step-before":{curve:stepBefore}};function curves(type2,orientation,tension){
var entry2=hasOwnProperty(lookup,type2)&&lookup[type2],curve2=null;return entry2&&(curve2=entry2.curve||entry2[orientation||
"vertical"],entry2.tension&&tension!=null&&(curve2=curve2[entry2.tension](tension))),curve2}var paramCounts={m:2,l:2,h:1,
v:1,z:0,c:6,s:4,q:4,t:2,a:7},commandPattern=/[mlhvzcsqta]([^mlhvzcsqta]*)/gi,numberPattern=/^[+-]?(([0-9]*\.[0-9]+)|([0-9]+\.)|([0-9]+))([eE][+-]?[0-9]+)?/,
spacePattern=/^((\s+,?\s*)|(,\s*))/,flagPattern=/^[01]/;function parse4(path3){let commands=[];return(path3.match(commandPattern)||
[]).forEach(str=>{let cmd=str[0],type2=cmd.toLowerCase(),paramCount=paramCounts[type2],params2=parseParams(type2,paramCount,
str.slice(1).trim()),count2=params2.length;if(count2<paramCount||count2&&count2%paramCount!==0)throw Error("Invalid SVG \
path, incorrect parameter count");if(commands.push([cmd,...params2.slice(0,paramCount)]),count2!==paramCount){type2==="m"&&
(cmd=cmd==="M"?"L":"l");for(let i=paramCount;i<count2;i+=paramCount)commands.push([cmd,...params2.slice(i,i+paramCount)])}}),
commands}function parseParams(type2,paramCount,segment){let params2=[];for(let index5=0;paramCount&&index5<segment.length;)
for(let i=0;i<paramCount;++i){let pattern=type2==="a"&&(i===3||i===4)?flagPattern:numberPattern,match2=segment.slice(index5).
match(pattern);if(match2===null)throw Error("Invalid SVG path, incorrect parameter type");index5+=match2[0].length,params2.
push(+match2[0]);let ws=segment.slice(index5).match(spacePattern);ws!==null&&(index5+=ws[0].length)}return params2}var DegToRad=Math.
PI/180,Epsilon=1e-14,HalfPi=Math.PI/2,Tau=Math.PI*2,HalfSqrt3=Math.sqrt(3)/2,segmentCache={},bezierCache={},join=[].join;
function segments(x4,y4,rx,ry,large,sweep,rotateX,ox,oy){let key2=join.call(arguments);if(segmentCache[key2])return segmentCache[key2];
let th=rotateX*DegToRad,sin_th=Math.sin(th),cos_th=Math.cos(th);rx=Math.abs(rx),ry=Math.abs(ry);let px2=cos_th*(ox-x4)*.5+
sin_th*(oy-y4)*.5,py2=cos_th*(oy-y4)*.5-sin_th*(ox-x4)*.5,pl=px2*px2/(rx*rx)+py2*py2/(ry*ry);pl>1&&(pl=Math.sqrt(pl),rx*=
pl,ry*=pl);let a00=cos_th/rx,a01=sin_th/rx,a10=-sin_th/ry,a11=cos_th/ry,x02=a00*ox+a01*oy,y02=a10*ox+a11*oy,x12=a00*x4+a01*
y4,y12=a10*x4+a11*y4,sfactor_sq=1/((x12-x02)*(x12-x02)+(y12-y02)*(y12-y02))-.25;sfactor_sq<0&&(sfactor_sq=0);let sfactor=Math.
sqrt(sfactor_sq);sweep==large&&(sfactor=-sfactor);let xc=.5*(x02+x12)-sfactor*(y12-y02),yc=.5*(y02+y12)+sfactor*(x12-x02),
th0=Math.atan2(y02-yc,x02-xc),th_arc=Math.atan2(y12-yc,x12-xc)-th0;th_arc<0&&sweep===1?th_arc+=Tau:th_arc>0&&sweep===0&&
(th_arc-=Tau);let segs=Math.ceil(Math.abs(th_arc/(HalfPi+.001))),result=[];for(let i=0;i<segs;++i){let th2=th0+i*th_arc/
segs,th3=th0+(i+1)*th_arc/segs;result[i]=[xc,yc,th2,th3,rx,ry,sin_th,cos_th]}return segmentCache[key2]=result}function bezier(params2){
let key2=join.call(params2);if(bezierCache[key2])return bezierCache[key2];var cx=params2[0],cy=params2[1],th0=params2[2],
th1=params2[3],rx=params2[4],ry=params2[5],sin_th=params2[6],cos_th=params2[7];let a00=cos_th*rx,a01=-sin_th*ry,a10=sin_th*
rx,a11=cos_th*ry,cos_th0=Math.cos(th0),sin_th0=Math.sin(th0),cos_th1=Math.cos(th1),sin_th1=Math.sin(th1),th_half=.5*(th1-
th0),sin_th_h2=Math.sin(th_half*.5),t=8/3*sin_th_h2*sin_th_h2/Math.sin(th_half),x12=cx+cos_th0-t*sin_th0,y12=cy+sin_th0+
t*cos_th0,x32=cx+cos_th1,y32=cy+sin_th1,x22=x32+t*sin_th1,y22=y32-t*cos_th1;return bezierCache[key2]=[a00*x12+a01*y12,a10*
x12+a11*y12,a00*x22+a01*y22,a10*x22+a11*y22,a00*x32+a01*y32,a10*x32+a11*y32]}var temp=["l",0,0,0,0,0,0,0];function scale$1(current,sX,sY){
let c4=temp[0]=current[0];if(c4==="a"||c4==="A")temp[1]=sX*current[1],temp[2]=sY*current[2],temp[3]=current[3],temp[4]=current[4],
temp[5]=current[5],temp[6]=sX*current[6],temp[7]=sY*current[7];else if(c4==="h"||c4==="H")temp[1]=sX*current[1];else if(c4===
"v"||c4==="V")temp[1]=sY*current[1];else for(var i=1,n=current.length;i<n;++i)temp[i]=(i%2==1?sX:sY)*current[i];return temp}
function pathRender(context3,path3,l,t,sX,sY){var current,previous=null,x4=0,y4=0,controlX=0,controlY=0,tempX,tempY,tempControlX,
tempControlY,anchorX=0,anchorY=0;l==null&&(l=0),t==null&&(t=0),sX==null&&(sX=1),sY==null&&(sY=sX),context3.beginPath&&context3.
beginPath();for(var i=0,len=path3.length;i<len;++i){switch(current=path3[i],(sX!==1||sY!==1)&&(current=scale$1(current,sX,
sY)),current[0]){case"l":x4+=current[1],y4+=current[2],context3.lineTo(x4+l,y4+t);break;case"L":x4=current[1],y4=current[2],
context3.lineTo(x4+l,y4+t);break;case"h":x4+=current[1],context3.lineTo(x4+l,y4+t);break;case"H":x4=current[1],context3.
lineTo(x4+l,y4+t);break;case"v":y4+=current[1],context3.lineTo(x4+l,y4+t);break;case"V":y4=current[1],context3.lineTo(x4+
l,y4+t);break;case"m":x4+=current[1],y4+=current[2],anchorX=x4,anchorY=y4,context3.moveTo(x4+l,y4+t);break;case"M":x4=current[1],
y4=current[2],anchorX=x4,anchorY=y4,context3.moveTo(x4+l,y4+t);break;case"c":tempX=x4+current[5],tempY=y4+current[6],controlX=
x4+current[3],controlY=y4+current[4],context3.bezierCurveTo(x4+current[1]+l,y4+current[2]+t,controlX+l,controlY+t,tempX+
l,tempY+t),x4=tempX,y4=tempY;break;case"C":x4=current[5],y4=current[6],controlX=current[3],controlY=current[4],context3.
bezierCurveTo(current[1]+l,current[2]+t,controlX+l,controlY+t,x4+l,y4+t);break;case"s":tempX=x4+current[3],tempY=y4+current[4],
controlX=2*x4-controlX,controlY=2*y4-controlY,context3.bezierCurveTo(controlX+l,controlY+t,x4+current[1]+l,y4+current[2]+
t,tempX+l,tempY+t),controlX=x4+current[1],controlY=y4+current[2],x4=tempX,y4=tempY;break;case"S":tempX=current[3],tempY=
current[4],controlX=2*x4-controlX,controlY=2*y4-controlY,context3.bezierCurveTo(controlX+l,controlY+t,current[1]+l,current[2]+
t,tempX+l,tempY+t),x4=tempX,y4=tempY,controlX=current[1],controlY=current[2];break;case"q":tempX=x4+current[3],tempY=y4+
current[4],controlX=x4+current[1],controlY=y4+current[2],context3.quadraticCurveTo(controlX+l,controlY+t,tempX+l,tempY+t),
x4=tempX,y4=tempY;break;case"Q":tempX=current[3],tempY=current[4],context3.quadraticCurveTo(current[1]+l,current[2]+t,tempX+
l,tempY+t),x4=tempX,y4=tempY,controlX=current[1],controlY=current[2];break;case"t":tempX=x4+current[1],tempY=y4+current[2],
previous[0].match(/[QqTt]/)===null?(controlX=x4,controlY=y4):previous[0]==="t"?(controlX=2*x4-tempControlX,controlY=2*y4-
tempControlY):previous[0]==="q"&&(controlX=2*x4-controlX,controlY=2*y4-controlY),tempControlX=controlX,tempControlY=controlY,
context3.quadraticCurveTo(controlX+l,controlY+t,tempX+l,tempY+t),x4=tempX,y4=tempY,controlX=x4+current[1],controlY=y4+current[2];
break;case"T":tempX=current[1],tempY=current[2],controlX=2*x4-controlX,controlY=2*y4-controlY,context3.quadraticCurveTo(
controlX+l,controlY+t,tempX+l,tempY+t),x4=tempX,y4=tempY;break;case"a":drawArc(context3,x4+l,y4+t,[current[1],current[2],
current[3],current[4],current[5],current[6]+x4+l,current[7]+y4+t]),x4+=current[6],y4+=current[7];break;case"A":drawArc(context3,
x4+l,y4+t,[current[1],current[2],current[3],current[4],current[5],current[6]+l,current[7]+t]),x4=current[6],y4=current[7];
break;case"z":case"Z":x4=anchorX,y4=anchorY,context3.closePath();break}previous=current}}function drawArc(context3,x4,y4,coords){
let seg=segments(coords[5],coords[6],coords[0],coords[1],coords[3],coords[4],coords[2],x4,y4);for(let i=0;i<seg.length;++i){
let bez=bezier(seg[i]);context3.bezierCurveTo(bez[0],bez[1],bez[2],bez[3],bez[4],bez[5])}}var Tan30=.5773502691896257,builtins={
circle:{draw:function(context3,size){let r=Math.sqrt(size)/2;context3.moveTo(r,0),context3.arc(0,0,r,0,Tau)}},cross:{draw:function(context3,size){
var r=Math.sqrt(size)/2,s2=r/2.5;context3.moveTo(-r,-s2),context3.lineTo(-r,s2),context3.lineTo(-s2,s2),context3.lineTo(
-s2,r),context3.lineTo(s2,r),context3.lineTo(s2,s2),context3.lineTo(r,s2),context3.lineTo(r,-s2),context3.lineTo(s2,-s2),
context3.lineTo(s2,-r),context3.lineTo(-s2,-r),context3.lineTo(-s2,-s2),context3.closePath()}},diamond:{draw:function(context3,size){
let r=Math.sqrt(size)/2;context3.moveTo(-r,0),context3.lineTo(0,-r),context3.lineTo(r,0),context3.lineTo(0,r),context3.closePath()}},
square:{draw:function(context3,size){var w2=Math.sqrt(size),x4=-w2/2;context3.rect(x4,x4,w2,w2)}},arrow:{draw:function(context3,size){
var r=Math.sqrt(size)/2,s2=r/7,t=r/2.5,v=r/8;context3.moveTo(-s2,r),context3.lineTo(s2,r),context3.lineTo(s2,-v),context3.
lineTo(t,-v),context3.lineTo(0,-r),context3.lineTo(-t,-v),context3.lineTo(-s2,-v),context3.closePath()}},wedge:{draw:function(context3,size){
var r=Math.sqrt(size)/2,h2=HalfSqrt3*r,o=h2-r*Tan30,b10=r/4;context3.moveTo(0,-h2-o),context3.lineTo(-b10,h2-o),context3.
lineTo(b10,h2-o),context3.closePath()}},triangle:{draw:function(context3,size){var r=Math.sqrt(size)/2,h2=HalfSqrt3*r,o=h2-
r*Tan30;context3.moveTo(0,-h2-o),context3.lineTo(-r,h2-o),context3.lineTo(r,h2-o),context3.closePath()}},"triangle-up":{
draw:function(context3,size){var r=Math.sqrt(size)/2,h2=HalfSqrt3*r;context3.moveTo(0,-h2),context3.lineTo(-r,h2),context3.
lineTo(r,h2),context3.closePath()}},"triangle-down":{draw:function(context3,size){var r=Math.sqrt(size)/2,h2=HalfSqrt3*r;
context3.moveTo(0,h2),context3.lineTo(-r,-h2),context3.lineTo(r,-h2),context3.closePath()}},"triangle-right":{draw:function(context3,size){
var r=Math.sqrt(size)/2,h2=HalfSqrt3*r;context3.moveTo(h2,0),context3.lineTo(-h2,-r),context3.lineTo(-h2,r),context3.closePath()}},
"triangle-left":{draw:function(context3,size){var r=Math.sqrt(size)/2,h2=HalfSqrt3*r;context3.moveTo(-h2,0),context3.lineTo(
h2,-r),context3.lineTo(h2,r),context3.closePath()}},stroke:{draw:function(context3,size){let r=Math.sqrt(size)/2;context3.
moveTo(-r,0),context3.lineTo(r,0)}}};function symbols2(_){return hasOwnProperty(builtins,_)?builtins[_]:customSymbol(_)}
var custom8={};function customSymbol(path3){if(!hasOwnProperty(custom8,path3)){let parsed=parse4(path3);custom8[path3]={
draw:function(context3,size){pathRender(context3,parsed,0,0,Math.sqrt(size)/2)}}}return custom8[path3]}var C2=.448084975506;
function rectangleX(d){return d.x}function rectangleY(d){return d.y}function rectangleWidth(d){return d.width}function rectangleHeight(d){
return d.height}function number4(_){return typeof _=="function"?_:()=>+_}function clamp2(value4,min4,max4){return Math.max(
min4,Math.min(value4,max4))}function vg_rect(){var x4=rectangleX,y4=rectangleY,width2=rectangleWidth,height2=rectangleHeight,
crTL=number4(0),crTR=crTL,crBL=crTL,crBR=crTL,context3=null;function rectangle2(_,x02,y02){var buffer,x12=x02??+x4.call(
this,_),y12=y02??+y4.call(this,_),w2=+width2.call(this,_),h2=+height2.call(this,_),s2=Math.min(w2,h2)/2,tl2=clamp2(+crTL.
call(this,_),0,s2),tr2=clamp2(+crTR.call(this,_),0,s2),bl2=clamp2(+crBL.call(this,_),0,s2),br2=clamp2(+crBR.call(this,_),
0,s2);if(context3||(context3=buffer=path()),tl2<=0&&tr2<=0&&bl2<=0&&br2<=0)context3.rect(x12,y12,w2,h2);else{var x22=x12+
w2,y22=y12+h2;context3.moveTo(x12+tl2,y12),context3.lineTo(x22-tr2,y12),context3.bezierCurveTo(x22-C2*tr2,y12,x22,y12+C2*
tr2,x22,y12+tr2),context3.lineTo(x22,y22-br2),context3.bezierCurveTo(x22,y22-C2*br2,x22-C2*br2,y22,x22-br2,y22),context3.
lineTo(x12+bl2,y22),context3.bezierCurveTo(x12+C2*bl2,y22,x12,y22-C2*bl2,x12,y22-bl2),context3.lineTo(x12,y12+tl2),context3.
bezierCurveTo(x12,y12+C2*tl2,x12+C2*tl2,y12,x12+tl2,y12),context3.closePath()}if(buffer)return context3=null,buffer+""||
null}return rectangle2.x=function(_){return arguments.length?(x4=number4(_),rectangle2):x4},rectangle2.y=function(_){return arguments.
length?(y4=number4(_),rectangle2):y4},rectangle2.width=function(_){return arguments.length?(width2=number4(_),rectangle2):
width2},rectangle2.height=function(_){return arguments.length?(height2=number4(_),rectangle2):height2},rectangle2.cornerRadius=
function(tl2,tr2,br2,bl2){return arguments.length?(crTL=number4(tl2),crTR=tr2!=null?number4(tr2):crTL,crBR=br2!=null?number4(
br2):crTL,crBL=bl2!=null?number4(bl2):crTR,rectangle2):crTL},rectangle2.context=function(_){return arguments.length?(context3=
_??null,rectangle2):context3},rectangle2}function vg_trail(){var x4,y4,size,defined,context3=null,ready,x12,y12,r1;function point4(x22,y22,w2){
let r2=w2/2;if(ready){var ux=y12-y22,uy=x22-x12;if(ux||uy){var ud=Math.hypot(ux,uy),rx=(ux/=ud)*r1,ry=(uy/=ud)*r1,t=Math.
atan2(uy,ux);context3.moveTo(x12-rx,y12-ry),context3.lineTo(x22-ux*r2,y22-uy*r2),context3.arc(x22,y22,r2,t-Math.PI,t),context3.
lineTo(x12+rx,y12+ry),context3.arc(x12,y12,r1,t,t+Math.PI)}else context3.arc(x22,y22,r2,0,Tau);context3.closePath()}else
ready=1;x12=x22,y12=y22,r1=r2}function trail2(data3){var i,n=data3.length,d,defined0=!1,buffer;for(context3==null&&(context3=
buffer=path()),i=0;i<=n;++i)!(i<n&&defined(d=data3[i],i,data3))===defined0&&(defined0=!defined0)&&(ready=0),defined0&&point4(
+x4(d,i,data3),+y4(d,i,data3),+size(d,i,data3));if(buffer)return context3=null,buffer+""||null}return trail2.x=function(_){
return arguments.length?(x4=_,trail2):x4},trail2.y=function(_){return arguments.length?(y4=_,trail2):y4},trail2.size=function(_){
return arguments.length?(size=_,trail2):size},trail2.defined=function(_){return arguments.length?(defined=_,trail2):defined},
trail2.context=function(_){return arguments.length?(_==null?context3=null:context3=_,trail2):context3},trail2}function value$1(a4,b10){
return a4??b10}var x2=item=>item.x||0,y2=item=>item.y||0,w=item=>item.width||0,h=item=>item.height||0,xw=item=>(item.x||
0)+(item.width||0),yh=item=>(item.y||0)+(item.height||0),sa=item=>item.startAngle||0,ea=item=>item.endAngle||0,pa=item=>item.
padAngle||0,ir=item=>item.innerRadius||0,or=item=>item.outerRadius||0,cr=item=>item.cornerRadius||0,tl=item=>value$1(item.
cornerRadiusTopLeft,item.cornerRadius)||0,tr=item=>value$1(item.cornerRadiusTopRight,item.cornerRadius)||0,br=item=>value$1(
item.cornerRadiusBottomRight,item.cornerRadius)||0,bl=item=>value$1(item.cornerRadiusBottomLeft,item.cornerRadius)||0,sz=item=>value$1(
item.size,64),ts=item=>item.size||1,def=item=>item.defined!==!1,type=item=>symbols2(item.shape||"circle"),arcShape=arc().
startAngle(sa).endAngle(ea).padAngle(pa).innerRadius(ir).outerRadius(or).cornerRadius(cr),areavShape=area().x(x2).y1(y2).
y0(yh).defined(def),areahShape=area().y(y2).x1(x2).x0(xw).defined(def),lineShape=line().x(x2).y(y2).defined(def),rectShape=vg_rect().
x(x2).y(y2).width(w).height(h).cornerRadius(tl,tr,br,bl),symbolShape=Symbol2().type(type).size(sz),trailShape=vg_trail().
x(x2).y(y2).defined(def).size(ts);function hasCornerRadius(item){return item.cornerRadius||item.cornerRadiusTopLeft||item.
cornerRadiusTopRight||item.cornerRadiusBottomRight||item.cornerRadiusBottomLeft}function arc$1(context3,item){return arcShape.
context(context3)(item)}function area$1(context3,items){let item=items[0],interp=item.interpolate||"linear";return(item.
orient==="horizontal"?areahShape:areavShape).curve(curves(interp,item.orient,item.tension)).context(context3)(items)}function line$1(context3,items){
let item=items[0],interp=item.interpolate||"linear";return lineShape.curve(curves(interp,item.orient,item.tension)).context(
context3)(items)}function rectangle(context3,item,x4,y4){return rectShape.context(context3)(item,x4,y4)}function shape$1(context3,item){
return(item.mark.shape||item.shape).context(context3)(item)}function symbol$1(context3,item){return symbolShape.context(
context3)(item)}function trail$1(context3,items){return trailShape.context(context3)(items)}var clip_id=1;function resetSVGClipId(){
clip_id=1}function clip$1(renderer,item,size){var clip4=item.clip,defs=renderer._defs,id2=item.clip_id||(item.clip_id="c\
lip"+clip_id++),c4=defs.clipping[id2]||(defs.clipping[id2]={id:id2});return isFunction(clip4)?c4.path=clip4(null):hasCornerRadius(
size)?c4.path=rectangle(null,size,0,0):(c4.width=size.width||0,c4.height=size.height||0),"url(#"+id2+")"}function Bounds(b10){
this.clear(),b10&&this.union(b10)}Bounds.prototype={clone(){return new Bounds(this)},clear(){return this.x1=+Number.MAX_VALUE,
this.y1=+Number.MAX_VALUE,this.x2=-Number.MAX_VALUE,this.y2=-Number.MAX_VALUE,this},empty(){return this.x1===+Number.MAX_VALUE&&
this.y1===+Number.MAX_VALUE&&this.x2===-Number.MAX_VALUE&&this.y2===-Number.MAX_VALUE},equals(b10){return this.x1===b10.
x1&&this.y1===b10.y1&&this.x2===b10.x2&&this.y2===b10.y2},set(x12,y12,x22,y22){return x22<x12?(this.x2=x12,this.x1=x22):
(this.x1=x12,this.x2=x22),y22<y12?(this.y2=y12,this.y1=y22):(this.y1=y12,this.y2=y22),this},add(x4,y4){return x4<this.x1&&
(this.x1=x4),y4<this.y1&&(this.y1=y4),x4>this.x2&&(this.x2=x4),y4>this.y2&&(this.y2=y4),this},expand(d){return this.x1-=
d,this.y1-=d,this.x2+=d,this.y2+=d,this},round(){return this.x1=Math.floor(this.x1),this.y1=Math.floor(this.y1),this.x2=
Math.ceil(this.x2),this.y2=Math.ceil(this.y2),this},scale(s2){return this.x1*=s2,this.y1*=s2,this.x2*=s2,this.y2*=s2,this},
translate(dx,dy){return this.x1+=dx,this.x2+=dx,this.y1+=dy,this.y2+=dy,this},rotate(angle2,x4,y4){let p=this.rotatedPoints(
angle2,x4,y4);return this.clear().add(p[0],p[1]).add(p[2],p[3]).add(p[4],p[5]).add(p[6],p[7])},rotatedPoints(angle2,x4,y4){
var{x1:x12,y1:y12,x2:x22,y2:y22}=this,cos4=Math.cos(angle2),sin4=Math.sin(angle2),cx=x4-x4*cos4+y4*sin4,cy=y4-x4*sin4-y4*
cos4;return[cos4*x12-sin4*y12+cx,sin4*x12+cos4*y12+cy,cos4*x12-sin4*y22+cx,sin4*x12+cos4*y22+cy,cos4*x22-sin4*y12+cx,sin4*
x22+cos4*y12+cy,cos4*x22-sin4*y22+cx,sin4*x22+cos4*y22+cy]},union(b10){return b10.x1<this.x1&&(this.x1=b10.x1),b10.y1<this.
y1&&(this.y1=b10.y1),b10.x2>this.x2&&(this.x2=b10.x2),b10.y2>this.y2&&(this.y2=b10.y2),this},intersect(b10){return b10.x1>
this.x1&&(this.x1=b10.x1),b10.y1>this.y1&&(this.y1=b10.y1),b10.x2<this.x2&&(this.x2=b10.x2),b10.y2<this.y2&&(this.y2=b10.
y2),this},encloses(b10){return b10&&this.x1<=b10.x1&&this.x2>=b10.x2&&this.y1<=b10.y1&&this.y2>=b10.y2},alignsWith(b10){
return b10&&(this.x1==b10.x1||this.x2==b10.x2||this.y1==b10.y1||this.y2==b10.y2)},intersects(b10){return b10&&!(this.x2<
b10.x1||this.x1>b10.x2||this.y2<b10.y1||this.y1>b10.y2)},contains(x4,y4){return!(x4<this.x1||x4>this.x2||y4<this.y1||y4>
this.y2)},width(){return this.x2-this.x1},height(){return this.y2-this.y1}};function Item(mark){this.mark=mark,this.bounds=
this.bounds||new Bounds}function GroupItem(mark){Item.call(this,mark),this.items=this.items||[]}inherits_default(GroupItem,
Item);var ResourceLoader=class{constructor(customLoader){this._pending=0,this._loader=customLoader||loader()}pending(){return this.
_pending}sanitizeURL(uri){let loader2=this;return increment(loader2),loader2._loader.sanitize(uri,{context:"href"}).then(
opt=>(decrement(loader2),opt)).catch(()=>(decrement(loader2),null))}loadImage(uri){let loader2=this,Image2=image();return increment(
loader2),loader2._loader.sanitize(uri,{context:"image"}).then(opt=>{let url=opt.href;if(!url||!Image2)throw{url};let img=new Image2,
cors=hasOwnProperty(opt,"crossOrigin")?opt.crossOrigin:"anonymous";return cors!=null&&(img.crossOrigin=cors),img.onload=
()=>decrement(loader2),img.onerror=()=>decrement(loader2),img.src=url,img}).catch(e=>(decrement(loader2),{complete:!1,width:0,
height:0,src:e&&e.url||""}))}ready(){let loader2=this;return new Promise(accept=>{function poll(value4){loader2.pending()?
setTimeout(()=>{poll(!0)},10):accept(value4)}poll(!1)})}};function increment(loader2){loader2._pending+=1}function decrement(loader2){
loader2._pending-=1}function boundStroke(bounds3,item,miter){if(item.stroke&&item.opacity!==0&&item.strokeOpacity!==0){let sw=item.
strokeWidth!=null?+item.strokeWidth:1,e=(item.strokeCap==="square"?Math.SQRT2:1)*sw/2;miter&&(!item.strokeJoin||item.strokeJoin===
"miter")&&(e=Math.max(e,(item.strokeMiterLimit!=null?+item.strokeMiterLimit:4)*sw/2)),bounds3.expand(e)}return bounds3}var circleThreshold=Tau-
1e-8,bounds,lx,ly,rot,ma,mb,mc,md,add3=(x4,y4)=>bounds.add(x4,y4),addL=(x4,y4)=>add3(lx=x4,ly=y4),addX=x4=>add3(x4,bounds.
y1),addY=y4=>add3(bounds.x1,y4),px=(x4,y4)=>ma*x4+mc*y4,py=(x4,y4)=>mb*x4+md*y4,addp=(x4,y4)=>add3(px(x4,y4),py(x4,y4)),
addpL=(x4,y4)=>addL(px(x4,y4),py(x4,y4));function boundContext(_,deg){return bounds=_,deg?(rot=deg*DegToRad,ma=md=Math.cos(
rot),mb=Math.sin(rot),mc=-mb):(ma=md=1,rot=mb=mc=0),context$1}var context$1={beginPath(){},closePath(){},moveTo:addpL,lineTo:addpL,
rect(x4,y4,w2,h2){rot?(addp(x4+w2,y4),addp(x4+w2,y4+h2),addp(x4,y4+h2),addpL(x4,y4)):(add3(x4+w2,y4+h2),addL(x4,y4))},quadraticCurveTo(x12,y12,x22,y22){
let px1=px(x12,y12),py1=py(x12,y12),px2=px(x22,y22),py2=py(x22,y22);quadExtrema(lx,px1,px2,addX),quadExtrema(ly,py1,py2,
addY),addL(px2,py2)},bezierCurveTo(x12,y12,x22,y22,x32,y32){let px1=px(x12,y12),py1=py(x12,y12),px2=px(x22,y22),py2=py(x22,
y22),px3=px(x32,y32),py3=py(x32,y32);cubicExtrema(lx,px1,px2,px3,addX),cubicExtrema(ly,py1,py2,py3,addY),addL(px3,py3)},
arc(cx,cy,r,sa2,ea2,ccw){if(sa2+=rot,ea2+=rot,lx=r*Math.cos(ea2)+cx,ly=r*Math.sin(ea2)+cy,Math.abs(ea2-sa2)>circleThreshold)
add3(cx-r,cy-r),add3(cx+r,cy+r);else{let update3=a4=>add3(r*Math.cos(a4)+cx,r*Math.sin(a4)+cy),s2,i;if(update3(sa2),update3(
ea2),ea2!==sa2)if(sa2=sa2%Tau,sa2<0&&(sa2+=Tau),ea2=ea2%Tau,ea2<0&&(ea2+=Tau),ea2<sa2&&(ccw=!ccw,s2=sa2,sa2=ea2,ea2=s2),
ccw)for(ea2-=Tau,s2=sa2-sa2%HalfPi,i=0;i<4&&s2>ea2;++i,s2-=HalfPi)update3(s2);else for(s2=sa2-sa2%HalfPi+HalfPi,i=0;i<4&&
s2<ea2;++i,s2=s2+HalfPi)update3(s2)}}};function quadExtrema(x02,x12,x22,cb){let t=(x02-x12)/(x02+x22-2*x12);0<t&&t<1&&cb(
x02+(x12-x02)*t)}function cubicExtrema(x02,x12,x22,x32,cb){let a4=x32-x02+3*x12-3*x22,b10=x02+x22-2*x12,c4=x02-x12,t04=0,
t13=0,r;Math.abs(a4)>Epsilon?(r=b10*b10+c4*a4,r>=0&&(r=Math.sqrt(r),t04=(-b10+r)/a4,t13=(-b10-r)/a4)):t04=.5*c4/b10,0<t04&&
t04<1&&cb(cubic(t04,x02,x12,x22,x32)),0<t13&&t13<1&&cb(cubic(t13,x02,x12,x22,x32))}function cubic(t,x02,x12,x22,x32){let s2=1-
t,s22=s2*s2,t22=t*t;return s22*s2*x02+3*s22*t*x12+3*s2*t22*x22+t22*t*x32}var context=(context=canvas(1,1))?context.getContext(
"2d"):null,b=new Bounds;function intersectPath(draw3){return function(item,brush){if(!context)return!0;draw3(context,item),
b.clear().union(item.bounds).intersect(brush).round();let{x1:x12,y1:y12,x2:x22,y2:y22}=b;for(let y4=y12;y4<=y22;++y4)for(let x4=x12;x4<=
x22;++x4)if(context.isPointInPath(x4,y4))return!0;return!1}}function intersectPoint(item,box){return box.contains(item.x||
0,item.y||0)}function intersectRect(item,box){let x4=item.x||0,y4=item.y||0,w2=item.width||0,h2=item.height||0;return box.
intersects(b.set(x4,y4,x4+w2,y4+h2))}function intersectRule(item,box){let x4=item.x||0,y4=item.y||0,x22=item.x2!=null?item.
x2:x4,y22=item.y2!=null?item.y2:y4;return intersectBoxLine(box,x4,y4,x22,y22)}function intersectBoxLine(box,x4,y4,u2,v){
let{x1:x12,y1:y12,x2:x22,y2:y22}=box,dx=u2-x4,dy=v-y4,t04=0,t13=1,p,q,r,e;for(e=0;e<4;++e){if(e===0&&(p=-dx,q=-(x12-x4)),
e===1&&(p=dx,q=x22-x4),e===2&&(p=-dy,q=-(y12-y4)),e===3&&(p=dy,q=y22-y4),Math.abs(p)<1e-10&&q<0)return!1;if(r=q/p,p<0){if(r>
t13)return!1;r>t04&&(t04=r)}else if(p>0){if(r<t04)return!1;r<t13&&(t13=r)}}return!0}function blend(context3,item){context3.
globalCompositeOperation=item.blend||"source-over"}function value2(value4,dflt){return value4??dflt}function addStops(gradient3,stops){
let n=stops.length;for(let i=0;i<n;++i)gradient3.addColorStop(stops[i].offset,stops[i].color);return gradient3}function gradient(context3,spec,bounds3){
let w2=bounds3.width(),h2=bounds3.height(),gradient3;if(spec.gradient==="radial")gradient3=context3.createRadialGradient(
bounds3.x1+value2(spec.x1,.5)*w2,bounds3.y1+value2(spec.y1,.5)*h2,Math.max(w2,h2)*value2(spec.r1,0),bounds3.x1+value2(spec.
x2,.5)*w2,bounds3.y1+value2(spec.y2,.5)*h2,Math.max(w2,h2)*value2(spec.r2,.5));else{let x12=value2(spec.x1,0),y12=value2(
spec.y1,0),x22=value2(spec.x2,1),y22=value2(spec.y2,0);if(x12===x22||y12===y22||w2===h2)gradient3=context3.createLinearGradient(
bounds3.x1+x12*w2,bounds3.y1+y12*h2,bounds3.x1+x22*w2,bounds3.y1+y22*h2);else{let image3=canvas(Math.ceil(w2),Math.ceil(
h2)),ictx=image3.getContext("2d");return ictx.scale(w2,h2),ictx.fillStyle=addStops(ictx.createLinearGradient(x12,y12,x22,
y22),spec.stops),ictx.fillRect(0,0,w2,h2),context3.createPattern(image3,"no-repeat")}}return addStops(gradient3,spec.stops)}
function color2(context3,item,value4){return isGradient(value4)?gradient(context3,value4,item.bounds):value4}function fill(context3,item,opacity){
return opacity*=item.fillOpacity==null?1:item.fillOpacity,opacity>0?(context3.globalAlpha=opacity,context3.fillStyle=color2(
context3,item,item.fill),!0):!1}var Empty2=[];function stroke(context3,item,opacity){var lw=(lw=item.strokeWidth)!=null?
lw:1;return lw<=0?!1:(opacity*=item.strokeOpacity==null?1:item.strokeOpacity,opacity>0?(context3.globalAlpha=opacity,context3.
strokeStyle=color2(context3,item,item.stroke),context3.lineWidth=lw,context3.lineCap=item.strokeCap||"butt",context3.lineJoin=
item.strokeJoin||"miter",context3.miterLimit=item.strokeMiterLimit!=null?item.strokeMiterLimit:4,context3.setLineDash&&(context3.
setLineDash(item.strokeDash||Empty2),context3.lineDashOffset=item.strokeDashOffset||0),!0):!1)}function compare2(a4,b10){
return a4.zindex-b10.zindex||a4.index-b10.index}function zorder(scene){if(!scene.zdirty)return scene.zitems;var items=scene.
items,output3=[],item,i,n;for(i=0,n=items.length;i<n;++i)item=items[i],item.index=i,item.zindex&&output3.push(item);return scene.
zdirty=!1,scene.zitems=output3.sort(compare2)}function visit(scene,visitor){var items=scene.items,i,n;if(!items||!items.
length)return;let zitems=zorder(scene);if(zitems&&zitems.length){for(i=0,n=items.length;i<n;++i)items[i].zindex||visitor(
items[i]);items=zitems}for(i=0,n=items.length;i<n;++i)visitor(items[i])}function pickVisit(scene,visitor){var items=scene.
items,hit2,i;if(!items||!items.length)return null;let zitems=zorder(scene);for(zitems&&zitems.length&&(items=zitems),i=items.
length;--i>=0;)if(hit2=visitor(items[i]))return hit2;if(items===zitems){for(items=scene.items,i=items.length;--i>=0;)if(!items[i].
zindex&&(hit2=visitor(items[i])))return hit2}return null}function drawAll(path3){return function(context3,scene,bounds3){
visit(scene,item=>{(!bounds3||bounds3.intersects(item.bounds))&&drawPath(path3,context3,item,item)})}}function drawOne(path3){
return function(context3,scene,bounds3){scene.items.length&&(!bounds3||bounds3.intersects(scene.bounds))&&drawPath(path3,
context3,scene.items[0],scene.items)}}function drawPath(path3,context3,item,items){var opacity=item.opacity==null?1:item.
opacity;opacity!==0&&(path3(context3,items)||(blend(context3,item),item.fill&&fill(context3,item,opacity)&&context3.fill(),
item.stroke&&stroke(context3,item,opacity)&&context3.stroke()))}function pick$1(test2){return test2=test2||truthy,function(context3,scene,x4,y4,gx,gy){
return x4*=context3.pixelRatio,y4*=context3.pixelRatio,pickVisit(scene,item=>{let b10=item.bounds;if(!(b10&&!b10.contains(
gx,gy)||!b10)&&test2(context3,item,x4,y4,gx,gy))return item})}}function hitPath(path3,filled){return function(context3,o,x4,y4){
var item=Array.isArray(o)?o[0]:o,fill2=filled??item.fill,stroke2=item.stroke&&context3.isPointInStroke,lw,lc;return stroke2&&
(lw=item.strokeWidth,lc=item.strokeCap,context3.lineWidth=lw??1,context3.lineCap=lc??"butt"),path3(context3,o)?!1:fill2&&
context3.isPointInPath(x4,y4)||stroke2&&context3.isPointInStroke(x4,y4)}}function pickPath(path3){return pick$1(hitPath(
path3))}function translate(x4,y4){return"translate("+x4+","+y4+")"}function rotate(a4){return"rotate("+a4+")"}function scale2(scaleX,scaleY2){
return"scale("+scaleX+","+scaleY2+")"}function translateItem(item){return translate(item.x||0,item.y||0)}function rotateItem(item){
return translate(item.x||0,item.y||0)+(item.angle?" "+rotate(item.angle):"")}function transformItem(item){return translate(
item.x||0,item.y||0)+(item.angle?" "+rotate(item.angle):"")+(item.scaleX||item.scaleY?" "+scale2(item.scaleX||1,item.scaleY||
1):"")}function markItemPath(type2,shape2,isect){function attr2(emit2,item){emit2("transform",rotateItem(item)),emit2("d",
shape2(null,item))}function bound2(bounds3,item){return shape2(boundContext(bounds3,item.angle),item),boundStroke(bounds3,
item,!0).translate(item.x||0,item.y||0)}function draw3(context3,item){var x4=item.x||0,y4=item.y||0,a4=item.angle||0;context3.
translate(x4,y4),a4&&context3.rotate(a4*=DegToRad),context3.beginPath(),shape2(context3,item),a4&&context3.rotate(-a4),context3.
translate(-x4,-y4)}return{type:type2,tag:"path",nested:!1,attr:attr2,bound:bound2,draw:drawAll(draw3),pick:pickPath(draw3),
isect:isect||intersectPath(draw3)}}var arc2=markItemPath("arc",arc$1);function pickArea(a4,p){for(var v=a4[0].orient==="\
horizontal"?p[1]:p[0],z=a4[0].orient==="horizontal"?"y":"x",i=a4.length,min4=1/0,hit2,d;--i>=0;)a4[i].defined!==!1&&(d=Math.
abs(a4[i][z]-v),d<min4&&(min4=d,hit2=a4[i]));return hit2}function pickLine(a4,p){for(var t=Math.pow(a4[0].strokeWidth||1,
2),i=a4.length,dx,dy,dd;--i>=0;)if(a4[i].defined!==!1&&(dx=a4[i].x-p[0],dy=a4[i].y-p[1],dd=dx*dx+dy*dy,dd<t))return a4[i];
return null}function pickTrail(a4,p){for(var i=a4.length,dx,dy,dd;--i>=0;)if(a4[i].defined!==!1&&(dx=a4[i].x-p[0],dy=a4[i].
y-p[1],dd=dx*dx+dy*dy,dx=a4[i].size||1,dd<dx*dx))return a4[i];return null}function markMultiItemPath(type2,shape2,tip){function attr2(emit2,item){
var items=item.mark.items;items.length&&emit2("d",shape2(null,items))}function bound2(bounds3,mark){var items=mark.items;
return items.length===0?bounds3:(shape2(boundContext(bounds3),items),boundStroke(bounds3,items[0],!0))}function draw3(context3,items){
context3.beginPath(),shape2(context3,items)}let hit2=hitPath(draw3);function pick2(context3,scene,x4,y4,gx,gy){var items=scene.
items,b10=scene.bounds;return!items||!items.length||b10&&!b10.contains(gx,gy)?null:(x4*=context3.pixelRatio,y4*=context3.
pixelRatio,hit2(context3,items,x4,y4)?items[0]:null)}return{type:type2,tag:"path",nested:!0,attr:attr2,bound:bound2,draw:drawOne(
draw3),pick:pick2,isect:intersectPoint,tip}}var area2=markMultiItemPath("area",area$1,pickArea);function clip(context3,scene){
var clip4=scene.clip;context3.save(),isFunction(clip4)?(context3.beginPath(),clip4(context3),context3.clip()):clipGroup(
context3,scene.group)}function clipGroup(context3,group2){context3.beginPath(),hasCornerRadius(group2)?rectangle(context3,
group2,0,0):context3.rect(0,0,group2.width||0,group2.height||0),context3.clip()}function offset$1(item){let sw=value2(item.
strokeWidth,1);return item.strokeOffset!=null?item.strokeOffset:item.stroke&&sw>.5&&sw<1.5?.5-Math.abs(sw-1):0}function attr$5(emit2,item){
emit2("transform",translateItem(item))}function emitRectangle(emit2,item){let off=offset$1(item);emit2("d",rectangle(null,
item,off,off))}function background(emit2,item){emit2("class","background"),emit2("aria-hidden",!0),emitRectangle(emit2,item)}
function foreground(emit2,item){emit2("class","foreground"),emit2("aria-hidden",!0),item.strokeForeground?emitRectangle(
emit2,item):emit2("d","")}function content(emit2,item,renderer){let url=item.clip?clip$1(renderer,item,item):null;emit2(
"clip-path",url)}function bound$5(bounds3,group2){if(!group2.clip&&group2.items){let items=group2.items,m3=items.length;
for(let j=0;j<m3;++j)bounds3.union(items[j].bounds)}return(group2.clip||group2.width||group2.height)&&!group2.noBound&&bounds3.
add(0,0).add(group2.width||0,group2.height||0),boundStroke(bounds3,group2),bounds3.translate(group2.x||0,group2.y||0)}function rectanglePath(context3,group2,x4,y4){
let off=offset$1(group2);context3.beginPath(),rectangle(context3,group2,(x4||0)+off,(y4||0)+off)}var hitBackground=hitPath(
rectanglePath),hitForeground=hitPath(rectanglePath,!1),hitCorner=hitPath(rectanglePath,!0);function draw$4(context3,scene,bounds3,markTypes){
visit(scene,group2=>{let gx=group2.x||0,gy=group2.y||0,fore=group2.strokeForeground,opacity=group2.opacity==null?1:group2.
opacity;(group2.stroke||group2.fill)&&opacity&&(rectanglePath(context3,group2,gx,gy),blend(context3,group2),group2.fill&&
fill(context3,group2,opacity)&&context3.fill(),group2.stroke&&!fore&&stroke(context3,group2,opacity)&&context3.stroke()),
context3.save(),context3.translate(gx,gy),group2.clip&&clipGroup(context3,group2),bounds3&&bounds3.translate(-gx,-gy),visit(
group2,item=>{(item.marktype==="group"||markTypes==null||markTypes.includes(item.marktype))&&this.draw(context3,item,bounds3,
markTypes)}),bounds3&&bounds3.translate(gx,gy),context3.restore(),fore&&group2.stroke&&opacity&&(rectanglePath(context3,
group2,gx,gy),blend(context3,group2),stroke(context3,group2,opacity)&&context3.stroke())})}function pick(context3,scene,x4,y4,gx,gy){
if(scene.bounds&&!scene.bounds.contains(gx,gy)||!scene.items)return null;let cx=x4*context3.pixelRatio,cy=y4*context3.pixelRatio;
return pickVisit(scene,group2=>{let hit2,dx,dy,b10=group2.bounds;if(b10&&!b10.contains(gx,gy))return;dx=group2.x||0,dy=group2.
y||0;let dw=dx+(group2.width||0),dh=dy+(group2.height||0),c4=group2.clip;if(c4&&(gx<dx||gx>dw||gy<dy||gy>dh))return;if(context3.
save(),context3.translate(dx,dy),dx=gx-dx,dy=gy-dy,c4&&hasCornerRadius(group2)&&!hitCorner(context3,group2,cx,cy))return context3.
restore(),null;let fore=group2.strokeForeground,ix=scene.interactive!==!1;return ix&&fore&&group2.stroke&&hitForeground(
context3,group2,cx,cy)?(context3.restore(),group2):(hit2=pickVisit(group2,mark=>pickMark(mark,dx,dy)?this.pick(mark,x4,y4,
dx,dy):null),!hit2&&ix&&(group2.fill||!fore&&group2.stroke)&&hitBackground(context3,group2,cx,cy)&&(hit2=group2),context3.
restore(),hit2||null)})}function pickMark(mark,x4,y4){return(mark.interactive!==!1||mark.marktype==="group")&&mark.bounds&&
mark.bounds.contains(x4,y4)}var group={type:"group",tag:"g",nested:!1,attr:attr$5,bound:bound$5,draw:draw$4,pick,isect:intersectRect,
content,background,foreground},metadata={xmlns:"http://www.w3.org/2000/svg","xmlns:xlink":"http://www.w3.org/1999/xlink",
version:"1.1"};function getImage(item,renderer){var image3=item.image;return(!image3||item.url&&item.url!==image3.url)&&
(image3={complete:!1,width:0,height:0},renderer.loadImage(item.url).then(image4=>{item.image=image4,item.image.url=item.
url})),image3}function imageWidth(item,image3){return item.width!=null?item.width:!image3||!image3.width?0:item.aspect!==
!1&&item.height?item.height*image3.width/image3.height:image3.width}function imageHeight(item,image3){return item.height!=
null?item.height:!image3||!image3.height?0:item.aspect!==!1&&item.width?item.width*image3.height/image3.width:image3.height}
function imageXOffset(align,w2){return align==="center"?w2/2:align==="right"?w2:0}function imageYOffset(baseline2,h2){return baseline2===
"middle"?h2/2:baseline2==="bottom"?h2:0}function attr$4(emit2,item,renderer){let img=getImage(item,renderer),w2=imageWidth(
item,img),h2=imageHeight(item,img),x4=(item.x||0)-imageXOffset(item.align,w2),y4=(item.y||0)-imageYOffset(item.baseline,
h2),i=!img.src&&img.toDataURL?img.toDataURL():img.src||"";emit2("href",i,metadata["xmlns:xlink"],"xlink:href"),emit2("tr\
ansform",translate(x4,y4)),emit2("width",w2),emit2("height",h2),emit2("preserveAspectRatio",item.aspect===!1?"none":"xMi\
dYMid")}function bound$4(bounds3,item){let img=item.image,w2=imageWidth(item,img),h2=imageHeight(item,img),x4=(item.x||0)-
imageXOffset(item.align,w2),y4=(item.y||0)-imageYOffset(item.baseline,h2);return bounds3.set(x4,y4,x4+w2,y4+h2)}function draw$3(context3,scene,bounds3){
visit(scene,item=>{if(bounds3&&!bounds3.intersects(item.bounds))return;let img=getImage(item,this),w2=imageWidth(item,img),
h2=imageHeight(item,img);if(w2===0||h2===0)return;let x4=(item.x||0)-imageXOffset(item.align,w2),y4=(item.y||0)-imageYOffset(
item.baseline,h2),opacity,ar0,ar1,t;item.aspect!==!1&&(ar0=img.width/img.height,ar1=item.width/item.height,ar0===ar0&&ar1===
ar1&&ar0!==ar1&&(ar1<ar0?(t=w2/ar0,y4+=(h2-t)/2,h2=t):(t=h2*ar0,x4+=(w2-t)/2,w2=t))),(img.complete||img.toDataURL)&&(blend(
context3,item),context3.globalAlpha=(opacity=item.opacity)!=null?opacity:1,context3.imageSmoothingEnabled=item.smooth!==
!1,context3.drawImage(img,x4,y4,w2,h2))})}var image2={type:"image",tag:"image",nested:!1,attr:attr$4,bound:bound$4,draw:draw$3,
pick:pick$1(),isect:truthy,get:getImage,xOffset:imageXOffset,yOffset:imageYOffset},line2=markMultiItemPath("line",line$1,
pickLine);function attr$3(emit2,item){var sx=item.scaleX||1,sy=item.scaleY||1;(sx!==1||sy!==1)&&emit2("vector-effect","n\
on-scaling-stroke"),emit2("transform",transformItem(item)),emit2("d",item.path)}function path$1(context3,item){var path3=item.
path;if(path3==null)return!0;var x4=item.x||0,y4=item.y||0,sx=item.scaleX||1,sy=item.scaleY||1,a4=(item.angle||0)*DegToRad,
cache2=item.pathCache;(!cache2||cache2.path!==path3)&&((item.pathCache=cache2=parse4(path3)).path=path3),a4&&context3.rotate&&
context3.translate?(context3.translate(x4,y4),context3.rotate(a4),pathRender(context3,cache2,0,0,sx,sy),context3.rotate(
-a4),context3.translate(-x4,-y4)):pathRender(context3,cache2,x4,y4,sx,sy)}function bound$3(bounds3,item){return path$1(boundContext(
bounds3,item.angle),item)?bounds3.set(0,0,0,0):boundStroke(bounds3,item,!0)}var path$2={type:"path",tag:"path",nested:!1,
attr:attr$3,bound:bound$3,draw:drawAll(path$1),pick:pickPath(path$1),isect:intersectPath(path$1)};function attr$2(emit2,item){
emit2("d",rectangle(null,item))}function bound$2(bounds3,item){var x4,y4;return boundStroke(bounds3.set(x4=item.x||0,y4=
item.y||0,x4+item.width||0,y4+item.height||0),item)}function draw$2(context3,item){context3.beginPath(),rectangle(context3,
item)}var rect={type:"rect",tag:"path",nested:!1,attr:attr$2,bound:bound$2,draw:drawAll(draw$2),pick:pickPath(draw$2),isect:intersectRect};
function attr$1(emit2,item){emit2("transform",translateItem(item)),emit2("x2",item.x2!=null?item.x2-(item.x||0):0),emit2(
"y2",item.y2!=null?item.y2-(item.y||0):0)}function bound$1(bounds3,item){var x12,y12;return boundStroke(bounds3.set(x12=
item.x||0,y12=item.y||0,item.x2!=null?item.x2:x12,item.y2!=null?item.y2:y12),item)}function path2(context3,item,opacity){
var x12,y12,x22,y22;return item.stroke&&stroke(context3,item,opacity)?(x12=item.x||0,y12=item.y||0,x22=item.x2!=null?item.
x2:x12,y22=item.y2!=null?item.y2:y12,context3.beginPath(),context3.moveTo(x12,y12),context3.lineTo(x22,y22),!0):!1}function draw$1(context3,scene,bounds3){
visit(scene,item=>{if(!(bounds3&&!bounds3.intersects(item.bounds))){var opacity=item.opacity==null?1:item.opacity;opacity&&
path2(context3,item,opacity)&&(blend(context3,item),context3.stroke())}})}function hit$1(context3,item,x4,y4){return context3.
isPointInStroke?path2(context3,item,1)&&context3.isPointInStroke(x4,y4):!1}var rule={type:"rule",tag:"line",nested:!1,attr:attr$1,
bound:bound$1,draw:draw$1,pick:pick$1(hit$1),isect:intersectRule},shape=markItemPath("shape",shape$1),symbol=markItemPath(
"symbol",symbol$1,intersectPoint),widthCache=lruCache_default(),textMetrics={height:fontSize,measureWidth,estimateWidth,
width:estimateWidth,canvas:useCanvas};useCanvas(!0);function useCanvas(use){textMetrics.width=use&&context?measureWidth:
estimateWidth}function estimateWidth(item,text2){return _estimateWidth(textValue(item,text2),fontSize(item))}function _estimateWidth(text2,currentFontHeight){
return~~(.8*text2.length*currentFontHeight)}function measureWidth(item,text2){return fontSize(item)<=0||!(text2=textValue(
item,text2))?0:_measureWidth(text2,font(item))}function _measureWidth(text2,currentFont){let key2=`(${currentFont}) ${text2}`,
width2=widthCache.get(key2);return width2===void 0&&(context.font=currentFont,width2=context.measureText(text2).width,widthCache.
set(key2,width2)),width2}function fontSize(item){return item.fontSize!=null?+item.fontSize||0:11}function lineHeight(item){
return item.lineHeight!=null?item.lineHeight:fontSize(item)+2}function lineArray(_){return isArray(_)?_.length>1?_:_[0]:
_}function textLines(item){return lineArray(item.lineBreak&&item.text&&!isArray(item.text)?item.text.split(item.lineBreak):
item.text)}function multiLineOffset(item){let tl2=textLines(item);return(isArray(tl2)?tl2.length-1:0)*lineHeight(item)}function textValue(item,line4){
let text2=line4==null?"":(line4+"").trim();return item.limit>0&&text2.length?truncate2(item,text2):text2}function widthGetter(item){
if(textMetrics.width===measureWidth){let currentFont=font(item);return text2=>_measureWidth(text2,currentFont)}else if(textMetrics.
width===estimateWidth){let currentFontHeight=fontSize(item);return text2=>_estimateWidth(text2,currentFontHeight)}else return text2=>textMetrics.
width(item,text2)}function truncate2(item,text2){var limit=+item.limit,width2=widthGetter(item);if(width2(text2)<limit)return text2;
var ellipsis=item.ellipsis||"…",rtl=item.dir==="rtl",lo=0,hi=text2.length,mid;if(limit-=width2(ellipsis),rtl){for(;lo<
hi;)mid=lo+hi>>>1,width2(text2.slice(mid))>limit?lo=mid+1:hi=mid;return ellipsis+text2.slice(lo)}else{for(;lo<hi;)mid=1+
(lo+hi>>>1),width2(text2.slice(0,mid))<limit?lo=mid:hi=mid-1;return text2.slice(0,lo)+ellipsis}}function fontFamily(item,quote){
var font2=item.font;return(quote&&font2?String(font2).replace(/"/g,"'"):font2)||"sans-serif"}function font(item,quote){return(item.
fontStyle?item.fontStyle+" ":"")+(item.fontVariant?item.fontVariant+" ":"")+(item.fontWeight?item.fontWeight+" ":"")+fontSize(
item)+"px "+fontFamily(item,quote)}function offset2(item){var baseline2=item.baseline,h2=fontSize(item);return Math.round(
baseline2==="top"?.79*h2:baseline2==="middle"?.3*h2:baseline2==="bottom"?-.21*h2:baseline2==="line-top"?.29*h2+.5*lineHeight(
item):baseline2==="line-bottom"?.29*h2-.5*lineHeight(item):0)}var textAlign={left:"start",center:"middle",right:"end"},tempBounds=new Bounds;
function anchorPoint(item){var x4=item.x||0,y4=item.y||0,r=item.radius||0,t;return r&&(t=(item.theta||0)-HalfPi,x4+=r*Math.
cos(t),y4+=r*Math.sin(t)),tempBounds.x1=x4,tempBounds.y1=y4,tempBounds}function attr(emit2,item){var dx=item.dx||0,dy=(item.
dy||0)+offset2(item),p=anchorPoint(item),x4=p.x1,y4=p.y1,a4=item.angle||0,t;emit2("text-anchor",textAlign[item.align]||"\
start"),a4?(t=translate(x4,y4)+" "+rotate(a4),(dx||dy)&&(t+=" "+translate(dx,dy))):t=translate(x4+dx,y4+dy),emit2("trans\
form",t)}function bound(bounds3,item,mode){var h2=textMetrics.height(item),a4=item.align,p=anchorPoint(item),x4=p.x1,y4=p.
y1,dx=item.dx||0,dy=(item.dy||0)+offset2(item)-Math.round(.8*h2),tl2=textLines(item),w2;if(isArray(tl2)?(h2+=lineHeight(
item)*(tl2.length-1),w2=tl2.reduce((w3,t)=>Math.max(w3,textMetrics.width(item,t)),0)):w2=textMetrics.width(item,tl2),a4===
"center"?dx-=w2/2:a4==="right"&&(dx-=w2),bounds3.set(dx+=x4,dy+=y4,dx+w2,dy+h2),item.angle&&!mode)bounds3.rotate(item.angle*
DegToRad,x4,y4);else if(mode===2)return bounds3.rotatedPoints(item.angle*DegToRad,x4,y4);return bounds3}function draw(context3,scene,bounds3){
visit(scene,item=>{var opacity=item.opacity==null?1:item.opacity,p,x4,y4,i,lh,tl2,str;if(!(bounds3&&!bounds3.intersects(
item.bounds)||opacity===0||item.fontSize<=0||item.text==null||item.text.length===0)){if(context3.font=font(item),context3.
textAlign=item.align||"left",p=anchorPoint(item),x4=p.x1,y4=p.y1,item.angle&&(context3.save(),context3.translate(x4,y4),
context3.rotate(item.angle*DegToRad),x4=y4=0),x4+=item.dx||0,y4+=(item.dy||0)+offset2(item),tl2=textLines(item),blend(context3,
item),isArray(tl2))for(lh=lineHeight(item),i=0;i<tl2.length;++i)str=textValue(item,tl2[i]),item.fill&&fill(context3,item,
opacity)&&context3.fillText(str,x4,y4),item.stroke&&stroke(context3,item,opacity)&&context3.strokeText(str,x4,y4),y4+=lh;else
str=textValue(item,tl2),item.fill&&fill(context3,item,opacity)&&context3.fillText(str,x4,y4),item.stroke&&stroke(context3,
item,opacity)&&context3.strokeText(str,x4,y4);item.angle&&context3.restore()}})}function hit(context3,item,x4,y4,gx,gy){
if(item.fontSize<=0)return!1;if(!item.angle)return!0;var p=anchorPoint(item),ax=p.x1,ay=p.y1,b10=bound(tempBounds,item,1),
a4=-item.angle*DegToRad,cos4=Math.cos(a4),sin4=Math.sin(a4),px2=cos4*gx-sin4*gy+(ax-cos4*ax+sin4*ay),py2=sin4*gx+cos4*gy+
(ay-sin4*ax-cos4*ay);return b10.contains(px2,py2)}function intersectText(item,box){let p=bound(tempBounds,item,2);return intersectBoxLine(
box,p[0],p[1],p[2],p[3])||intersectBoxLine(box,p[0],p[1],p[4],p[5])||intersectBoxLine(box,p[4],p[5],p[6],p[7])||intersectBoxLine(
box,p[2],p[3],p[6],p[7])}var text={type:"text",tag:"text",nested:!1,attr,bound,draw,pick:pick$1(hit),isect:intersectText},
trail=markMultiItemPath("trail",trail$1,pickTrail),Marks={arc:arc2,area:area2,group,image:image2,line:line2,path:path$2,
rect,rule,shape,symbol,text,trail};function boundItem(item,func,opt){var type2=Marks[item.mark.marktype],bound2=func||type2.
bound;return type2.nested&&(item=item.mark),bound2(item.bounds||(item.bounds=new Bounds),item,opt)}var DUMMY={mark:null};
function boundMark(mark,bounds3,opt){var type2=Marks[mark.marktype],bound2=type2.bound,items=mark.items,hasItems=items&&
items.length,i,n,item,b10;if(type2.nested)return hasItems?item=items[0]:(DUMMY.mark=mark,item=DUMMY),b10=boundItem(item,
bound2,opt),bounds3=bounds3&&bounds3.union(b10)||b10,bounds3;if(bounds3=bounds3||mark.bounds&&mark.bounds.clear()||new Bounds,
hasItems)for(i=0,n=items.length;i<n;++i)bounds3.union(boundItem(items[i],bound2,opt));return mark.bounds=bounds3}var keys=[
"marktype","name","role","interactive","clip","items","zindex","x","y","width","height","align","baseline","fill","fillO\
pacity","opacity","blend","stroke","strokeOpacity","strokeWidth","strokeCap","strokeDash","strokeDashOffset","strokeFore\
ground","strokeOffset","startAngle","endAngle","innerRadius","outerRadius","cornerRadius","padAngle","cornerRadiusTopLef\
t","cornerRadiusTopRight","cornerRadiusBottomLeft","cornerRadiusBottomRight","interpolate","tension","orient","defined",
"url","aspect","smooth","path","scaleX","scaleY","x2","y2","size","shape","text","angle","theta","radius","dir","dx","dy",
"ellipsis","limit","lineBreak","lineHeight","font","fontSize","fontWeight","fontStyle","fontVariant","description","aria",
"ariaRole","ariaRoleDescription"];function sceneToJSON(scene,indent){return JSON.stringify(scene,keys,indent)}function sceneFromJSON(json2){
let scene=typeof json2=="string"?JSON.parse(json2):json2;return initialize(scene)}function initialize(scene){var type2=scene.
marktype,items=scene.items,parent,i,n;if(items)for(i=0,n=items.length;i<n;++i)parent=type2?"mark":"group",items[i][parent]=
scene,items[i].zindex&&(items[i][parent].zdirty=!0),(type2||parent)==="group"&&initialize(items[i]);return type2&&boundMark(
scene),scene}var Scenegraph=class{constructor(scene){arguments.length?this.root=sceneFromJSON(scene):(this.root=createMark(
{marktype:"group",name:"root",role:"frame"}),this.root.items=[new GroupItem(this.root)])}toJSON(indent){return sceneToJSON(
this.root,indent||0)}mark(markdef,group2,index5){group2=group2||this.root.items[0];let mark=createMark(markdef,group2);return group2.
items[index5]=mark,mark.zindex&&(mark.group.zdirty=!0),mark}};function createMark(def2,group2){let mark={bounds:new Bounds,
clip:!!def2.clip,group:group2,interactive:def2.interactive!==!1,items:[],marktype:def2.marktype,name:def2.name||void 0,role:def2.
role||void 0,zindex:def2.zindex||0};return def2.aria!=null&&(mark.aria=def2.aria),def2.description&&(mark.description=def2.
description),mark}function domCreate(doc,tag,ns){return!doc&&typeof document<"u"&&document.createElement&&(doc=document),
doc?ns?doc.createElementNS(ns,tag):doc.createElement(tag):null}function domFind(el,tag){tag=tag.toLowerCase();for(var nodes=el.
childNodes,i=0,n=nodes.length;i<n;++i)if(nodes[i].tagName.toLowerCase()===tag)return nodes[i]}function domChild(el,index5,tag,ns){
var a4=el.childNodes[index5],b10;return(!a4||a4.tagName.toLowerCase()!==tag.toLowerCase())&&(b10=a4||null,a4=domCreate(el.
ownerDocument,tag,ns),el.insertBefore(a4,b10)),a4}function domClear(el,index5){for(var nodes=el.childNodes,curr=nodes.length;curr>
index5;)el.removeChild(nodes[--curr]);return el}function cssClass(mark){return"mark-"+mark.marktype+(mark.role?" role-"+
mark.role:"")+(mark.name?" "+mark.name:"")}function point3(event2,el){if(el.getScreenCTM){let p=ctmPoint(event2,el.getScreenCTM());
if(p)return p}return rectPoint(event2,el,el.getBoundingClientRect())}function ctmPoint(event2,ctm){if(!ctm)return null;let det=ctm.
a*ctm.d-ctm.b*ctm.c;if(!det)return null;let x4=event2.clientX-ctm.e,y4=event2.clientY-ctm.f;return[(ctm.d*x4-ctm.c*y4)/det,
(ctm.a*y4-ctm.b*x4)/det]}function rectPoint(event2,el,rect2){let sx=el.offsetWidth?rect2.width/el.offsetWidth:1,sy=el.offsetHeight?
rect2.height/el.offsetHeight:1;return[(event2.clientX-rect2.left)/sx-(el.clientLeft||0),(event2.clientY-rect2.top)/sy-(el.
clientTop||0)]}function resolveItem(item,event2,el,origin){var mark=item&&item.mark,mdef,p;if(mark&&(mdef=Marks[mark.marktype]).
tip){for(p=point3(event2,el),p[0]-=origin[0],p[1]-=origin[1];item=item.mark.group;)p[0]-=item.x||0,p[1]-=item.y||0;item=
mdef.tip(mark.items,p)}return item}var Handler=class{constructor(customLoader,customTooltip){this._active=null,this._handlers=
{},this._loader=customLoader||loader(),this._tooltip=customTooltip||defaultTooltip}initialize(el,origin,obj){return this.
_el=el,this._obj=obj||null,this.origin(origin)}element(){return this._el}canvas(){return this._el&&this._el.firstChild}origin(origin){
return arguments.length?(this._origin=origin||[0,0],this):this._origin.slice()}scene(scene){return arguments.length?(this.
_scene=scene,this):this._scene}on(){}off(){}_handlerIndex(h2,type2,handler){for(let i=h2?h2.length:0;--i>=0;)if(h2[i].type===
type2&&(!handler||h2[i].handler===handler))return i;return-1}handlers(type2){let h2=this._handlers,a4=[];if(type2)a4.push(
...h2[this.eventName(type2)]);else for(let k2 in h2)a4.push(...h2[k2]);return a4}eventName(name){let i=name.indexOf(".");
return i<0?name:name.slice(0,i)}handleHref(event2,item,href2){this._loader.sanitize(href2,{context:"href"}).then(opt=>{let e=new MouseEvent(
event2.type,event2),a4=domCreate(null,"a");for(let name in opt)a4.setAttribute(name,opt[name]);a4.dispatchEvent(e)}).catch(
()=>{})}handleTooltip(event2,item,show){if(item&&item.tooltip!=null){item=resolveItem(item,event2,this.canvas(),this._origin);
let value4=show&&item&&item.tooltip||null;this._tooltip.call(this._obj,this,event2,item,value4)}}getItemBoundingClientRect(item){
let el=this.canvas();if(!el)return;let rect2=el.getBoundingClientRect(),origin=this._origin,bounds3=item.bounds,width2=bounds3.
width(),height2=bounds3.height(),x4=bounds3.x1+origin[0]+rect2.left,y4=bounds3.y1+origin[1]+rect2.top;for(;item.mark&&(item=
item.mark.group);)x4+=item.x||0,y4+=item.y||0;return{x:x4,y:y4,width:width2,height:height2,left:x4,top:y4,right:x4+width2,
bottom:y4+height2}}};function defaultTooltip(handler,event2,item,value4){handler.element().setAttribute("title",value4||
"")}var Renderer=class{constructor(loader2){this._el=null,this._bgcolor=null,this._loader=new ResourceLoader(loader2)}initialize(el,width2,height2,origin,scaleFactor){
return this._el=el,this.resize(width2,height2,origin,scaleFactor)}element(){return this._el}canvas(){return this._el&&this.
_el.firstChild}background(bgcolor){return arguments.length===0?this._bgcolor:(this._bgcolor=bgcolor,this)}resize(width2,height2,origin,scaleFactor){
return this._width=width2,this._height=height2,this._origin=origin||[0,0],this._scale=scaleFactor||1,this}dirty(){}render(scene,markTypes){
let r=this;return r._call=function(){r._render(scene,markTypes)},r._call(),r._call=null,r}_render(){}renderAsync(scene,markTypes){
let r=this.render(scene,markTypes);return this._ready?this._ready.then(()=>r):Promise.resolve(r)}_load(method2,uri){var r=this,
p=r._loader[method2](uri);if(!r._ready){let call=r._call;r._ready=r._loader.ready().then(redraw=>{redraw&&call(),r._ready=
null})}return p}sanitizeURL(uri){return this._load("sanitizeURL",uri)}loadImage(uri){return this._load("loadImage",uri)}},
KeyDownEvent="keydown",KeyPressEvent="keypress",KeyUpEvent="keyup",DragEnterEvent="dragenter",DragLeaveEvent="dragleave",
DragOverEvent="dragover",PointerDownEvent="pointerdown",PointerUpEvent="pointerup",PointerMoveEvent="pointermove",PointerOutEvent="\
pointerout",PointerOverEvent="pointerover",MouseDownEvent="mousedown",MouseUpEvent="mouseup",MouseMoveEvent="mousemove",
MouseOutEvent="mouseout",MouseOverEvent="mouseover",ClickEvent="click",DoubleClickEvent="dblclick",WheelEvent="wheel",MouseWheelEvent="\
mousewheel",TouchStartEvent="touchstart",TouchMoveEvent="touchmove",TouchEndEvent="touchend",Events=[KeyDownEvent,KeyPressEvent,
KeyUpEvent,DragEnterEvent,DragLeaveEvent,DragOverEvent,PointerDownEvent,PointerUpEvent,PointerMoveEvent,PointerOutEvent,
PointerOverEvent,MouseDownEvent,MouseUpEvent,MouseMoveEvent,MouseOutEvent,MouseOverEvent,ClickEvent,DoubleClickEvent,WheelEvent,
MouseWheelEvent,TouchStartEvent,TouchMoveEvent,TouchEndEvent],TooltipShowEvent=PointerMoveEvent,TooltipHideEvent=MouseOutEvent,
HrefEvent=ClickEvent,CanvasHandler=class extends Handler{constructor(loader2,tooltip){super(loader2,tooltip),this._down=
null,this._touch=null,this._first=!0,this._events={},this.events=Events,this.pointermove=move([PointerMoveEvent,MouseMoveEvent],
[PointerOverEvent,MouseOverEvent],[PointerOutEvent,MouseOutEvent]),this.dragover=move([DragOverEvent],[DragEnterEvent],[
DragLeaveEvent]),this.pointerout=inactive([PointerOutEvent,MouseOutEvent]),this.dragleave=inactive([DragLeaveEvent])}initialize(el,origin,obj){
return this._canvas=el&&domFind(el,"canvas"),[ClickEvent,MouseDownEvent,PointerDownEvent,PointerMoveEvent,PointerOutEvent,
DragLeaveEvent].forEach(type2=>eventListenerCheck(this,type2)),super.initialize(el,origin,obj)}canvas(){return this._canvas}context(){
return this._canvas.getContext("2d")}DOMMouseScroll(evt){this.fire(MouseWheelEvent,evt)}pointerdown(evt){this._down=this.
_active,this.fire(PointerDownEvent,evt)}mousedown(evt){this._down=this._active,this.fire(MouseDownEvent,evt)}click(evt){
this._down===this._active&&(this.fire(ClickEvent,evt),this._down=null)}touchstart(evt){this._touch=this.pickEvent(evt.changedTouches[0]),
this._first&&(this._active=this._touch,this._first=!1),this.fire(TouchStartEvent,evt,!0)}touchmove(evt){this.fire(TouchMoveEvent,
evt,!0)}touchend(evt){this.fire(TouchEndEvent,evt,!0),this._touch=null}fire(type2,evt,touch2){let a4=touch2?this._touch:
this._active,h2=this._handlers[type2];if(evt.vegaType=type2,type2===HrefEvent&&a4&&a4.href?this.handleHref(evt,a4,a4.href):
(type2===TooltipShowEvent||type2===TooltipHideEvent)&&this.handleTooltip(evt,a4,type2!==TooltipHideEvent),h2)for(let i=0,
len=h2.length;i<len;++i)h2[i].handler.call(this._obj,evt,a4)}on(type2,handler){let name=this.eventName(type2),h2=this._handlers;
return this._handlerIndex(h2[name],type2,handler)<0&&(eventListenerCheck(this,type2),(h2[name]||(h2[name]=[])).push({type:type2,
handler})),this}off(type2,handler){let name=this.eventName(type2),h2=this._handlers[name],i=this._handlerIndex(h2,type2,
handler);return i>=0&&h2.splice(i,1),this}pickEvent(evt){let p=point3(evt,this._canvas),o=this._origin;return this.pick(
this._scene,p[0],p[1],p[0]-o[0],p[1]-o[1])}pick(scene,x4,y4,gx,gy){let g=this.context();return Marks[scene.marktype].pick.
call(this,g,scene,x4,y4,gx,gy)}},eventBundle=type2=>type2===TouchStartEvent||type2===TouchMoveEvent||type2===TouchEndEvent?
[TouchStartEvent,TouchMoveEvent,TouchEndEvent]:[type2];function eventListenerCheck(handler,type2){eventBundle(type2).forEach(
_=>addEventListener(handler,_))}function addEventListener(handler,type2){let canvas2=handler.canvas();canvas2&&!handler.
_events[type2]&&(handler._events[type2]=1,canvas2.addEventListener(type2,handler[type2]?evt=>handler[type2](evt):evt=>handler.
fire(type2,evt)))}function fireAll(handler,types,event2){types.forEach(type2=>handler.fire(type2,event2))}function move(moveEvents,overEvents,outEvents){
return function(evt){let a4=this._active,p=this.pickEvent(evt);p===a4?fireAll(this,moveEvents,evt):((!a4||!a4.exit)&&fireAll(
this,outEvents,evt),this._active=p,fireAll(this,overEvents,evt),fireAll(this,moveEvents,evt))}}function inactive(types){
return function(evt){fireAll(this,types,evt),this._active=null}}function devicePixelRatio(){return typeof window<"u"&&window.
devicePixelRatio||1}function resize(canvas2,width2,height2,origin,scaleFactor,opt){let inDOM=typeof HTMLElement<"u"&&canvas2 instanceof
HTMLElement&&canvas2.parentNode!=null,context3=canvas2.getContext("2d"),ratio=inDOM?devicePixelRatio():scaleFactor;canvas2.
width=width2*ratio,canvas2.height=height2*ratio;for(let key2 in opt)context3[key2]=opt[key2];return inDOM&&(canvas2.style.
width=width2+"px",canvas2.style.height=height2+"px"),context3.pixelRatio=ratio,context3.setTransform(ratio,0,0,ratio,ratio*
origin[0],ratio*origin[1]),canvas2}var CanvasRenderer=class extends Renderer{constructor(loader2){super(loader2),this._options=
{},this._redraw=!1,this._dirty=new Bounds,this._tempb=new Bounds}initialize(el,width2,height2,origin,scaleFactor,options){
return this._options=options||{},this._canvas=this._options.externalContext?null:canvas(1,1,this._options.type),el&&this.
_canvas&&(domClear(el,0).appendChild(this._canvas),this._canvas.setAttribute("class","marks"),this._canvas.style.setProperty(
"vertical-align","bottom")),super.initialize(el,width2,height2,origin,scaleFactor)}resize(width2,height2,origin,scaleFactor){
if(super.resize(width2,height2,origin,scaleFactor),this._canvas)resize(this._canvas,this._width,this._height,this._origin,
this._scale,this._options.context);else{let ctx=this._options.externalContext;ctx||error("CanvasRenderer is missing a va\
lid canvas or context"),ctx.scale(this._scale,this._scale),ctx.translate(this._origin[0],this._origin[1])}return this._redraw=
!0,this}canvas(){return this._canvas}context(){return this._options.externalContext||(this._canvas?this._canvas.getContext(
"2d"):null)}dirty(item){let b10=this._tempb.clear().union(item.bounds),g=item.mark.group;for(;g;)b10.translate(g.x||0,g.
y||0),g=g.mark.group;this._dirty.union(b10)}_render(scene,markTypes){let g=this.context(),o=this._origin,w2=this._width,
h2=this._height,db=this._dirty,vb=viewBounds(o,w2,h2);g.save();let b10=this._redraw||db.empty()?(this._redraw=!1,vb.expand(
1)):clipToBounds(g,vb.intersect(db),o);return this.clear(-o[0],-o[1],w2,h2),this.draw(g,scene,b10,markTypes),g.restore(),
db.clear(),this}draw(ctx,scene,bounds3,markTypes){if(scene.marktype!=="group"&&markTypes!=null&&!markTypes.includes(scene.
marktype))return;let mark=Marks[scene.marktype];scene.clip&&clip(ctx,scene),mark.draw.call(this,ctx,scene,bounds3,markTypes),
scene.clip&&ctx.restore()}clear(x4,y4,w2,h2){let opt=this._options,g=this.context();opt.type!=="pdf"&&!opt.externalContext&&
g.clearRect(x4,y4,w2,h2),this._bgcolor!=null&&(g.fillStyle=this._bgcolor,g.fillRect(x4,y4,w2,h2))}},viewBounds=(origin,width2,height2)=>new Bounds().
set(0,0,width2,height2).translate(-origin[0],-origin[1]);function clipToBounds(g,b10,origin){return b10.expand(1).round(),
g.pixelRatio%1&&b10.scale(g.pixelRatio).round().scale(1/g.pixelRatio),b10.translate(-(origin[0]%1),-(origin[1]%1)),g.beginPath(),
g.rect(b10.x1,b10.y1,b10.width(),b10.height()),g.clip(),b10}var SVGHandler=class extends Handler{constructor(loader2,tooltip){
super(loader2,tooltip);let h2=this;h2._hrefHandler=listener(h2,(evt,item)=>{item&&item.href&&h2.handleHref(evt,item,item.
href)}),h2._tooltipHandler=listener(h2,(evt,item)=>{h2.handleTooltip(evt,item,evt.type!==TooltipHideEvent)})}initialize(el,origin,obj){
let svg=this._svg;return svg&&(svg.removeEventListener(HrefEvent,this._hrefHandler),svg.removeEventListener(TooltipShowEvent,
this._tooltipHandler),svg.removeEventListener(TooltipHideEvent,this._tooltipHandler)),this._svg=svg=el&&domFind(el,"svg"),
svg&&(svg.addEventListener(HrefEvent,this._hrefHandler),svg.addEventListener(TooltipShowEvent,this._tooltipHandler),svg.
addEventListener(TooltipHideEvent,this._tooltipHandler)),super.initialize(el,origin,obj)}canvas(){return this._svg}on(type2,handler){
let name=this.eventName(type2),h2=this._handlers;if(this._handlerIndex(h2[name],type2,handler)<0){let x4={type:type2,handler,
listener:listener(this,handler)};(h2[name]||(h2[name]=[])).push(x4),this._svg&&this._svg.addEventListener(name,x4.listener)}
return this}off(type2,handler){let name=this.eventName(type2),h2=this._handlers[name],i=this._handlerIndex(h2,type2,handler);
return i>=0&&(this._svg&&this._svg.removeEventListener(name,h2[i].listener),h2.splice(i,1)),this}},listener=(context3,handler)=>evt=>{
let item=evt.target.__data__;item=Array.isArray(item)?item[0]:item,evt.vegaType=evt.type,handler.call(context3._obj,evt,
item)},ARIA_HIDDEN="aria-hidden",ARIA_LABEL="aria-label",ARIA_ROLE="role",ARIA_ROLEDESCRIPTION="aria-roledescription",GRAPHICS_OBJECT="\
graphics-object",GRAPHICS_SYMBOL="graphics-symbol",bundle2=(role,roledesc,label)=>({[ARIA_ROLE]:role,[ARIA_ROLEDESCRIPTION]:roledesc,
[ARIA_LABEL]:label||void 0}),AriaIgnore=toSet(["axis-domain","axis-grid","axis-label","axis-tick","axis-title","legend-b\
and","legend-entry","legend-gradient","legend-label","legend-title","legend-symbol","title"]),AriaGuides={axis:{desc:"ax\
is",caption:axisCaption},legend:{desc:"legend",caption:legendCaption},"title-text":{desc:"title",caption:item=>`Title te\
xt '${titleCaption(item)}'`},"title-subtitle":{desc:"subtitle",caption:item=>`Subtitle text '${titleCaption(item)}'`}},AriaEncode={
ariaRole:ARIA_ROLE,ariaRoleDescription:ARIA_ROLEDESCRIPTION,description:ARIA_LABEL};function ariaItemAttributes(emit2,item){
let hide=item.aria===!1;if(emit2(ARIA_HIDDEN,hide||void 0),hide||item.description==null)for(let prop in AriaEncode)emit2(
AriaEncode[prop],void 0);else{let type2=item.mark.marktype;emit2(ARIA_LABEL,item.description),emit2(ARIA_ROLE,item.ariaRole||
(type2==="group"?GRAPHICS_OBJECT:GRAPHICS_SYMBOL)),emit2(ARIA_ROLEDESCRIPTION,item.ariaRoleDescription||`${type2} mark`)}}
function ariaMarkAttributes(mark){return mark.aria===!1?{[ARIA_HIDDEN]:!0}:AriaIgnore[mark.role]?null:AriaGuides[mark.role]?
ariaGuide(mark,AriaGuides[mark.role]):ariaMark(mark)}function ariaMark(mark){let type2=mark.marktype,recurse2=type2==="g\
roup"||type2==="text"||mark.items.some(_=>_.description!=null&&_.aria!==!1);return bundle2(recurse2?GRAPHICS_OBJECT:GRAPHICS_SYMBOL,
`${type2} mark container`,mark.description)}function ariaGuide(mark,opt){try{let item=mark.items[0],caption=opt.caption||
(()=>"");return bundle2(opt.role||GRAPHICS_SYMBOL,opt.desc,mark.description||item.description||caption(item))}catch{return null}}
function titleCaption(item){return array_default(item.text).join(" ")}function axisCaption(item){let datum2=item.datum,orient=item.
orient,title=datum2.title?extractTitle(item):null,ctx=item.context,scale6=ctx.scales[datum2.scale].value,locale4=ctx.dataflow.
locale(),type2=scale6.type;return`${orient==="left"||orient==="right"?"Y":"X"}-axis`+(title?` titled '${title}'`:"")+` f\
or a ${isDiscrete(type2)?"discrete":type2} scale with ${domainCaption(locale4,scale6,item)}`}function legendCaption(item){
let datum2=item.datum,title=datum2.title?extractTitle(item):null,type2=`${datum2.type||""} legend`.trim(),scales2=datum2.
scales,props=Object.keys(scales2),ctx=item.context,scale6=ctx.scales[scales2[props[0]]].value,locale4=ctx.dataflow.locale();
return capitalize(type2)+(title?` titled '${title}'`:"")+` for ${channelCaption(props)} with ${domainCaption(locale4,scale6,
item)}`}function extractTitle(item){try{return array_default(peek(item.items).items[0].text).join(" ")}catch{return null}}
function channelCaption(props){return props=props.map(p=>p+(p==="fill"||p==="stroke"?" color":"")),props.length<2?props[0]:
props.slice(0,-1).join(", ")+" and "+peek(props)}function capitalize(s2){return s2.length?s2[0].toUpperCase()+s2.slice(1):
s2}var innerText=val=>(val+"").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),attrText=val=>innerText(val).
replace(/"/g,"&quot;").replace(/\t/g,"&#x9;").replace(/\n/g,"&#xA;").replace(/\r/g,"&#xD;");function markup(){let buf="",
outer="",inner="",stack=[],clear=()=>outer=inner="",push=tag=>{outer&&(buf+=`${outer}>${inner}`,clear()),stack.push(tag)},
attr2=(name,value4)=>(value4!=null&&(outer+=` ${name}="${attrText(value4)}"`),m3),m3={open(tag,...attrs){push(tag),outer=
"<"+tag;for(let set6 of attrs)for(let key2 in set6)attr2(key2,set6[key2]);return m3},close(){let tag=stack.pop();return outer?
buf+=outer+(inner?`>${inner}</${tag}>`:"/>"):buf+=`</${tag}>`,clear(),m3},attr:attr2,text:t=>(inner+=innerText(t),m3),toString:()=>buf};
return m3}var serializeXML=node=>_serialize(markup(),node)+"";function _serialize(m3,node){if(m3.open(node.tagName),node.
hasAttributes()){let attrs=node.attributes,n=attrs.length;for(let i=0;i<n;++i)m3.attr(attrs[i].name,attrs[i].value)}if(node.
hasChildNodes()){let children3=node.childNodes;for(let child of children3)child.nodeType===3?m3.text(child.nodeValue):_serialize(
m3,child)}return m3.close()}var stylesAttr={fill:"fill",fillOpacity:"fill-opacity",stroke:"stroke",strokeOpacity:"stroke\
-opacity",strokeWidth:"stroke-width",strokeCap:"stroke-linecap",strokeJoin:"stroke-linejoin",strokeDash:"stroke-dasharra\
y",strokeDashOffset:"stroke-dashoffset",strokeMiterLimit:"stroke-miterlimit",opacity:"opacity"},stylesCss={blend:"mix-bl\
end-mode"},rootAttributes={fill:"none","stroke-miterlimit":4},RootIndex=0,xmlns="http://www.w3.org/2000/xmlns/",svgns=metadata.
xmlns,SVGRenderer=class extends Renderer{constructor(loader2){super(loader2),this._dirtyID=0,this._dirty=[],this._svg=null,
this._root=null,this._defs=null}initialize(el,width2,height2,origin,scaleFactor){return this._defs={},this._clearDefs(),
el&&(this._svg=domChild(el,0,"svg",svgns),this._svg.setAttributeNS(xmlns,"xmlns",svgns),this._svg.setAttributeNS(xmlns,"\
xmlns:xlink",metadata["xmlns:xlink"]),this._svg.setAttribute("version",metadata.version),this._svg.setAttribute("class",
"marks"),this._svg.style.setProperty("vertical-align","bottom"),domClear(el,1),this._root=domChild(this._svg,RootIndex,"\
g",svgns),setAttributes(this._root,rootAttributes),domClear(this._svg,RootIndex+1)),this.background(this._bgcolor),super.
initialize(el,width2,height2,origin,scaleFactor)}background(bgcolor){return arguments.length&&this._svg&&this._svg.style.
setProperty("background-color",bgcolor),super.background(...arguments)}resize(width2,height2,origin,scaleFactor){return super.
resize(width2,height2,origin,scaleFactor),this._svg&&(setAttributes(this._svg,{width:this._width*this._scale,height:this.
_height*this._scale,viewBox:`0 0 ${this._width} ${this._height}`}),this._root.setAttribute("transform",`translate(${this.
_origin})`)),this._dirty=[],this}canvas(){return this._svg}svg(){let svg=this._svg,bg=this._bgcolor;if(!svg)return null;
let style2=svg.getAttribute("style");svg.removeAttribute("style");let node;bg&&(node=domChild(svg,RootIndex,"rect",svgns),
setAttributes(node,{width:this._width,height:this._height,fill:bg}));let text2=serializeXML(svg);return bg&&svg.removeChild(
node),style2&&svg.setAttribute("style",style2),text2}_render(scene,markTypes){return this._dirtyCheck()&&(this._dirtyAll&&
this._clearDefs(),this.mark(this._root,scene,void 0,markTypes),domClear(this._root,1)),this.defs(),this._dirty=[],++this.
_dirtyID,this}dirty(item){item.dirty!==this._dirtyID&&(item.dirty=this._dirtyID,this._dirty.push(item))}isDirty(item){return this.
_dirtyAll||!item._svg||!item._svg.ownerSVGElement||item.dirty===this._dirtyID}_dirtyCheck(){this._dirtyAll=!0;let items=this.
_dirty;if(!items.length||!this._dirtyID)return!0;let id2=++this._dirtyID,item,mark,type2,mdef,i,n,o;for(i=0,n=items.length;i<
n;++i)if(item=items[i],mark=item.mark,mark.marktype!==type2&&(type2=mark.marktype,mdef=Marks[type2]),mark.zdirty&&mark.dirty!==
id2&&(this._dirtyAll=!1,dirtyParents(item,id2),mark.items.forEach(i2=>{i2.dirty=id2})),!mark.zdirty){if(item.exit){mdef.
nested&&mark.items.length?(o=mark.items[0],o._svg&&this._update(mdef,o._svg,o)):item._svg&&(o=item._svg.parentNode,o&&o.
removeChild(item._svg)),item._svg=null;continue}item=mdef.nested?mark.items[0]:item,item._update!==id2&&(!item._svg||!item.
_svg.ownerSVGElement?(this._dirtyAll=!1,dirtyParents(item,id2)):this._update(mdef,item._svg,item),item._update=id2)}return!this.
_dirtyAll}mark(el,scene,prev,markTypes){if(!this.isDirty(scene))return scene._svg;let svg=this._svg,markType2=scene.marktype,
mdef=Marks[markType2],events3=scene.interactive===!1?"none":null,isGroup=mdef.tag==="g",parent=bind(scene,el,prev,"g",svg);
if(markType2!=="group"&&markTypes!=null&&!markTypes.includes(markType2))return domClear(parent,0),scene._svg;parent.setAttribute(
"class",cssClass(scene));let aria=ariaMarkAttributes(scene);for(let key2 in aria)setAttribute(parent,key2,aria[key2]);isGroup||
setAttribute(parent,"pointer-events",events3),setAttribute(parent,"clip-path",scene.clip?clip$1(this,scene,scene.group):
null);let sibling=null,i=0,process=item=>{let dirty=this.isDirty(item),node=bind(item,parent,sibling,mdef.tag,svg);dirty&&
(this._update(mdef,node,item),isGroup&&recurse(this,node,item,markTypes)),sibling=node,++i};return mdef.nested?scene.items.
length&&process(scene.items[0]):visit(scene,process),domClear(parent,i),parent}_update(mdef,el,item){element=el,values=el.
__values__,ariaItemAttributes(emit,item),mdef.attr(emit,item,this);let extra=mark_extras[mdef.type];extra&&extra.call(this,
mdef,el,item),element&&this.style(element,item)}style(el,item){if(item!=null){for(let prop in stylesAttr){let value4=prop===
"font"?fontFamily(item):item[prop];if(value4===values[prop])continue;let name=stylesAttr[prop];value4==null?el.removeAttribute(
name):(isGradient(value4)&&(value4=gradientRef(value4,this._defs.gradient,href())),el.setAttribute(name,value4+"")),values[prop]=
value4}for(let prop in stylesCss)setStyle(el,stylesCss[prop],item[prop])}}defs(){let svg=this._svg,defs=this._defs,el=defs.
el,index5=0;for(let id2 in defs.gradient)el||(defs.el=el=domChild(svg,RootIndex+1,"defs",svgns)),index5=updateGradient(el,
defs.gradient[id2],index5);for(let id2 in defs.clipping)el||(defs.el=el=domChild(svg,RootIndex+1,"defs",svgns)),index5=updateClipping(
el,defs.clipping[id2],index5);el&&(index5===0?(svg.removeChild(el),defs.el=null):domClear(el,index5))}_clearDefs(){let def2=this.
_defs;def2.gradient={},def2.clipping={}}};function dirtyParents(item,id2){for(;item&&item.dirty!==id2;item=item.mark.group)
if(item.dirty=id2,item.mark&&item.mark.dirty!==id2)item.mark.dirty=id2;else return}function updateGradient(el,grad,index5){
let i,n,stop2;if(grad.gradient==="radial"){let pt=domChild(el,index5++,"pattern",svgns);setAttributes(pt,{id:patternPrefix+
grad.id,viewBox:"0,0,1,1",width:"100%",height:"100%",preserveAspectRatio:"xMidYMid slice"}),pt=domChild(pt,0,"rect",svgns),
setAttributes(pt,{width:1,height:1,fill:`url(${href()}#${grad.id})`}),el=domChild(el,index5++,"radialGradient",svgns),setAttributes(
el,{id:grad.id,fx:grad.x1,fy:grad.y1,fr:grad.r1,cx:grad.x2,cy:grad.y2,r:grad.r2})}else el=domChild(el,index5++,"linearGr\
adient",svgns),setAttributes(el,{id:grad.id,x1:grad.x1,x2:grad.x2,y1:grad.y1,y2:grad.y2});for(i=0,n=grad.stops.length;i<
n;++i)stop2=domChild(el,i,"stop",svgns),stop2.setAttribute("offset",grad.stops[i].offset),stop2.setAttribute("stop-color",
grad.stops[i].color);return domClear(el,i),index5}function updateClipping(el,clip4,index5){let mask;return el=domChild(el,
index5,"clipPath",svgns),el.setAttribute("id",clip4.id),clip4.path?(mask=domChild(el,0,"path",svgns),mask.setAttribute("\
d",clip4.path)):(mask=domChild(el,0,"rect",svgns),setAttributes(mask,{x:0,y:0,width:clip4.width,height:clip4.height})),domClear(
el,1),index5+1}function recurse(renderer,el,group2,markTypes){el=el.lastChild.previousSibling;let prev,idx=0;visit(group2,
item=>{prev=renderer.mark(el,item,prev,markTypes),++idx}),domClear(el,1+idx)}function bind(item,el,sibling,tag,svg){let node=item.
_svg,doc;if(!node&&(doc=el.ownerDocument,node=domCreate(doc,tag,svgns),item._svg=node,item.mark&&(node.__data__=item,node.
__values__={fill:"default"},tag==="g"))){let bg=domCreate(doc,"path",svgns);node.appendChild(bg),bg.__data__=item;let cg=domCreate(
doc,"g",svgns);node.appendChild(cg),cg.__data__=item;let fg=domCreate(doc,"path",svgns);node.appendChild(fg),fg.__data__=
item,fg.__values__={fill:"default"}}return(node.ownerSVGElement!==svg||siblingCheck(node,sibling))&&el.insertBefore(node,
sibling?sibling.nextSibling:el.firstChild),node}function siblingCheck(node,sibling){return node.parentNode&&node.parentNode.
childNodes.length>1&&node.previousSibling!=sibling}var element=null,values=null,mark_extras={group(mdef,el,item){let fg=element=
el.childNodes[2];values=fg.__values__,mdef.foreground(emit,item,this),values=el.__values__,element=el.childNodes[1],mdef.
content(emit,item,this);let bg=element=el.childNodes[0];mdef.background(emit,item,this);let value4=item.mark.interactive===
!1?"none":null;if(value4!==values.events&&(setAttribute(fg,"pointer-events",value4),setAttribute(bg,"pointer-events",value4),
values.events=value4),item.strokeForeground&&item.stroke){let fill2=item.fill;setAttribute(fg,"display",null),this.style(
bg,item),setAttribute(bg,"stroke",null),fill2&&(item.fill=null),values=fg.__values__,this.style(fg,item),fill2&&(item.fill=
fill2),element=null}else setAttribute(fg,"display","none")},image(mdef,el,item){item.smooth===!1?(setStyle(el,"image-ren\
dering","optimizeSpeed"),setStyle(el,"image-rendering","pixelated")):setStyle(el,"image-rendering",null)},text(mdef,el,item){
let tl2=textLines(item),key2,value4,doc,lh;isArray(tl2)?(value4=tl2.map(_=>textValue(item,_)),key2=value4.join(`
`),key2!==values.text&&(domClear(el,0),doc=el.ownerDocument,lh=lineHeight(item),value4.forEach((t,i)=>{let ts2=domCreate(
doc,"tspan",svgns);ts2.__data__=item,ts2.textContent=t,i&&(ts2.setAttribute("x",0),ts2.setAttribute("dy",lh)),el.appendChild(
ts2)}),values.text=key2)):(value4=textValue(item,tl2),value4!==values.text&&(el.textContent=value4,values.text=value4)),
setAttribute(el,"font-family",fontFamily(item)),setAttribute(el,"font-size",fontSize(item)+"px"),setAttribute(el,"font-s\
tyle",item.fontStyle),setAttribute(el,"font-variant",item.fontVariant),setAttribute(el,"font-weight",item.fontWeight)}};
function emit(name,value4,ns){value4!==values[name]&&(ns?setAttributeNS(element,name,value4,ns):setAttribute(element,name,
value4),values[name]=value4)}function setStyle(el,name,value4){value4!==values[name]&&(value4==null?el.style.removeProperty(
name):el.style.setProperty(name,value4+""),values[name]=value4)}function setAttributes(el,attrs){for(let key2 in attrs)setAttribute(
el,key2,attrs[key2])}function setAttribute(el,name,value4){value4!=null?el.setAttribute(name,value4):el.removeAttribute(
name)}function setAttributeNS(el,name,value4,ns){value4!=null?el.setAttributeNS(ns,name,value4):el.removeAttributeNS(ns,
name)}function href(){let loc;return typeof window>"u"?"":(loc=window.location).hash?loc.href.slice(0,-loc.hash.length):
loc.href}var SVGStringRenderer=class extends Renderer{constructor(loader2){super(loader2),this._text=null,this._defs={gradient:{},
clipping:{}}}svg(){return this._text}_render(scene){let m3=markup();m3.open("svg",extend({},metadata,{class:"marks",width:this.
_width*this._scale,height:this._height*this._scale,viewBox:`0 0 ${this._width} ${this._height}`}));let bg=this._bgcolor;
return bg&&bg!=="transparent"&&bg!=="none"&&m3.open("rect",{width:this._width,height:this._height,fill:bg}).close(),m3.open(
"g",rootAttributes,{transform:"translate("+this._origin+")"}),this.mark(m3,scene),m3.close(),this.defs(m3),this._text=m3.
close()+"",this}mark(m3,scene){let mdef=Marks[scene.marktype],tag=mdef.tag,attrList=[ariaItemAttributes,mdef.attr];m3.open(
"g",{class:cssClass(scene),"clip-path":scene.clip?clip$1(this,scene,scene.group):null},ariaMarkAttributes(scene),{"point\
er-events":tag!=="g"&&scene.interactive===!1?"none":null});let process=item=>{let href2=this.href(item);if(href2&&m3.open(
"a",href2),m3.open(tag,this.attr(scene,item,attrList,tag!=="g"?tag:null)),tag==="text"){let tl2=textLines(item);if(isArray(
tl2)){let attrs={x:0,dy:lineHeight(item)};for(let i=0;i<tl2.length;++i)m3.open("tspan",i?attrs:null).text(textValue(item,
tl2[i])).close()}else m3.text(textValue(item,tl2))}else if(tag==="g"){let fore=item.strokeForeground,fill2=item.fill,stroke2=item.
stroke;fore&&stroke2&&(item.stroke=null),m3.open("path",this.attr(scene,item,mdef.background,"bgrect")).close(),m3.open(
"g",this.attr(scene,item,mdef.content)),visit(item,scene2=>this.mark(m3,scene2)),m3.close(),fore&&stroke2?(fill2&&(item.
fill=null),item.stroke=stroke2,m3.open("path",this.attr(scene,item,mdef.foreground,"bgrect")).close(),fill2&&(item.fill=
fill2)):m3.open("path",this.attr(scene,item,mdef.foreground,"bgfore")).close()}m3.close(),href2&&m3.close()};return mdef.
nested?scene.items&&scene.items.length&&process(scene.items[0]):visit(scene,process),m3.close()}href(item){let href2=item.
href,attr2;if(href2){if(attr2=this._hrefs&&this._hrefs[href2])return attr2;this.sanitizeURL(href2).then(attr3=>{attr3["x\
link:href"]=attr3.href,attr3.href=null,(this._hrefs||(this._hrefs={}))[href2]=attr3})}return null}attr(scene,item,attrs,tag){
let object2={},emit2=(name,value4,ns,prefixed)=>{object2[prefixed||name]=value4};return Array.isArray(attrs)?attrs.forEach(
fn=>fn(emit2,item,this)):attrs(emit2,item,this),tag&&style(object2,item,scene,tag,this._defs),object2}defs(m3){let gradient3=this.
_defs.gradient,clipping=this._defs.clipping;if(Object.keys(gradient3).length+Object.keys(clipping).length!==0){m3.open("\
defs");for(let id2 in gradient3){let def2=gradient3[id2],stops=def2.stops;def2.gradient==="radial"?(m3.open("pattern",{id:patternPrefix+
id2,viewBox:"0,0,1,1",width:"100%",height:"100%",preserveAspectRatio:"xMidYMid slice"}),m3.open("rect",{width:"1",height:"\
1",fill:"url(#"+id2+")"}).close(),m3.close(),m3.open("radialGradient",{id:id2,fx:def2.x1,fy:def2.y1,fr:def2.r1,cx:def2.x2,
cy:def2.y2,r:def2.r2})):m3.open("linearGradient",{id:id2,x1:def2.x1,x2:def2.x2,y1:def2.y1,y2:def2.y2});for(let i=0;i<stops.
length;++i)m3.open("stop",{offset:stops[i].offset,"stop-color":stops[i].color}).close();m3.close()}for(let id2 in clipping){
let def2=clipping[id2];m3.open("clipPath",{id:id2}),def2.path?m3.open("path",{d:def2.path}).close():m3.open("rect",{x:0,
y:0,width:def2.width,height:def2.height}).close(),m3.close()}m3.close()}}};function style(s2,item,scene,tag,defs){let styleList;
if(item==null||(tag==="bgrect"&&scene.interactive===!1&&(s2["pointer-events"]="none"),tag==="bgfore"&&(scene.interactive===
!1&&(s2["pointer-events"]="none"),s2.display="none",item.fill!==null)))return s2;tag==="image"&&item.smooth===!1&&(styleList=
["image-rendering: optimizeSpeed;","image-rendering: pixelated;"]),tag==="text"&&(s2["font-family"]=fontFamily(item),s2["\
font-size"]=fontSize(item)+"px",s2["font-style"]=item.fontStyle,s2["font-variant"]=item.fontVariant,s2["font-weight"]=item.
fontWeight);for(let prop in stylesAttr){let value4=item[prop],name=stylesAttr[prop];value4==="transparent"&&(name==="fil\
l"||name==="stroke")||value4!=null&&(isGradient(value4)&&(value4=gradientRef(value4,defs.gradient,"")),s2[name]=value4)}
for(let prop in stylesCss){let value4=item[prop];value4!=null&&(styleList=styleList||[],styleList.push(`${stylesCss[prop]}\
: ${value4};`))}return styleList&&(s2.style=styleList.join(" ")),s2}var OPTS={svgMarkTypes:["text"],svgOnTop:!0,debug:!1};
function setHybridRendererOptions(options){OPTS.svgMarkTypes=options.svgMarkTypes??["text"],OPTS.svgOnTop=options.svgOnTop??
!0,OPTS.debug=options.debug??!1}var HybridRenderer=class extends Renderer{constructor(loader2){super(loader2),this._svgRenderer=
new SVGRenderer(loader2),this._canvasRenderer=new CanvasRenderer(loader2)}initialize(el,width2,height2,origin,scaleFactor){
this._root_el=domChild(el,0,"div");let bottomEl=domChild(this._root_el,0,"div"),topEl=domChild(this._root_el,1,"div");return this.
_root_el.style.position="relative",OPTS.debug||(bottomEl.style.height="100%",topEl.style.position="absolute",topEl.style.
top="0",topEl.style.left="0",topEl.style.height="100%",topEl.style.width="100%"),this._svgEl=OPTS.svgOnTop?topEl:bottomEl,
this._canvasEl=OPTS.svgOnTop?bottomEl:topEl,this._svgEl.style.pointerEvents="none",this._canvasRenderer.initialize(this.
_canvasEl,width2,height2,origin,scaleFactor),this._svgRenderer.initialize(this._svgEl,width2,height2,origin,scaleFactor),
super.initialize(el,width2,height2,origin,scaleFactor)}dirty(item){return OPTS.svgMarkTypes.includes(item.mark.marktype)?
this._svgRenderer.dirty(item):this._canvasRenderer.dirty(item),this}_render(scene,markTypes){let canvasMarkTypes=(markTypes??
["arc","area","image","line","path","rect","rule","shape","symbol","text","trail"]).filter(m3=>!OPTS.svgMarkTypes.includes(
m3));this._svgRenderer.render(scene,OPTS.svgMarkTypes),this._canvasRenderer.render(scene,canvasMarkTypes)}resize(width2,height2,origin,scaleFactor){
return super.resize(width2,height2,origin,scaleFactor),this._svgRenderer.resize(width2,height2,origin,scaleFactor),this.
_canvasRenderer.resize(width2,height2,origin,scaleFactor),this}background(bgcolor){return OPTS.svgOnTop?this._canvasRenderer.
background(bgcolor):this._svgRenderer.background(bgcolor),this}},HybridHandler=class extends CanvasHandler{constructor(loader2,tooltip){
super(loader2,tooltip)}initialize(el,origin,obj){let canvas2=domChild(domChild(el,0,"div"),OPTS.svgOnTop?0:1,"div");return super.
initialize(canvas2,origin,obj)}},Canvas="canvas",Hybrid="hybrid",PNG="png",SVG="svg",None2="none",RenderType={Canvas,PNG,
SVG,Hybrid,None:None2},modules={};modules[Canvas]=modules[PNG]={renderer:CanvasRenderer,headless:CanvasRenderer,handler:CanvasHandler};
modules[SVG]={renderer:SVGRenderer,headless:SVGStringRenderer,handler:SVGHandler};modules[Hybrid]={renderer:HybridRenderer,
headless:HybridRenderer,handler:HybridHandler};modules[None2]={};function renderModule(name,_){return name=String(name||
"").toLowerCase(),arguments.length>1?(modules[name]=_,this):modules[name]}function intersect2(scene,bounds3,filter3){let hits=[],
box=new Bounds().union(bounds3),type2=scene.marktype;return type2?intersectMark(scene,box,filter3,hits):type2==="group"?
intersectGroup(scene,box,filter3,hits):error("Intersect scene must be mark node or group item.")}function intersectMark(mark,box,filter3,hits){
if(visitMark(mark,box,filter3)){let items=mark.items,type2=mark.marktype,n=items.length,i=0;if(type2==="group")for(;i<n;++i)
intersectGroup(items[i],box,filter3,hits);else for(let test2=Marks[type2].isect;i<n;++i){let item=items[i];intersectItem(
item,box,test2)&&hits.push(item)}}return hits}function visitMark(mark,box,filter3){return mark.bounds&&box.intersects(mark.
bounds)&&(mark.marktype==="group"||mark.interactive!==!1&&(!filter3||filter3(mark)))}function intersectGroup(group2,box,filter3,hits){
filter3&&filter3(group2.mark)&&intersectItem(group2,box,Marks.group.isect)&&hits.push(group2);let marks=group2.items,n=marks&&
marks.length;if(n){let x4=group2.x||0,y4=group2.y||0;box.translate(-x4,-y4);for(let i=0;i<n;++i)intersectMark(marks[i],box,
filter3,hits);box.translate(x4,y4)}return hits}function intersectItem(item,box,test2){let bounds3=item.bounds;return box.
encloses(bounds3)||box.intersects(bounds3)&&test2(item,box)}var clipBounds=new Bounds;function boundClip(mark){let clip4=mark.
clip;if(isFunction(clip4))clip4(boundContext(clipBounds.clear()));else if(clip4)clipBounds.set(0,0,mark.group.width,mark.
group.height);else return;mark.bounds.intersect(clipBounds)}var TOLERANCE=1e-9;function sceneEqual(a4,b10,key2){return a4===
b10?!0:key2==="path"?pathEqual(a4,b10):a4 instanceof Date&&b10 instanceof Date?+a4==+b10:isNumber(a4)&&isNumber(b10)?Math.
abs(a4-b10)<=TOLERANCE:!a4||!b10||!isObject(a4)&&!isObject(b10)?a4==b10:objectEqual(a4,b10)}function pathEqual(a4,b10){return sceneEqual(
parse4(a4),parse4(b10))}function objectEqual(a4,b10){var ka=Object.keys(a4),kb=Object.keys(b10),key2,i;if(ka.length!==kb.
length)return!1;for(ka.sort(),kb.sort(),i=ka.length-1;i>=0;i--)if(ka[i]!=kb[i])return!1;for(i=ka.length-1;i>=0;i--)if(key2=
ka[i],!sceneEqual(a4[key2],b10[key2],key2))return!1;return typeof a4==typeof b10}function resetSVGDefIds(){resetSVGClipId(),
resetSVGGradientId()}var Top="top",Left="left",Right="right",Bottom="bottom",TopLeft="top-left",TopRight="top-right",BottomLeft="bottom-left",
BottomRight="bottom-right",Start="start",Middle="middle",End="end",X="x",Y="y",Group="group",Bounds2="bounds",AxisRole="\
axis",TitleRole="title",FrameRole="frame",ScopeRole="scope",LegendRole="legend",RowHeader="row-header",RowFooter="row-fo\
oter",RowTitle="row-title",ColHeader="column-header",ColFooter="column-footer",ColTitle="column-title",Padding="padding",
Symbols="symbol",Fit="fit",FitX="fit-x",FitY="fit-y",Pad="pad",None3="none",All="all",Each="each",Flush="flush",Column="\
column",Row="row";function Bound(params2){Transform.call(this,null,params2)}inherits_default(Bound,Transform,{transform(_,pulse2){
let view=pulse2.dataflow,mark=_.mark,type2=mark.marktype,entry2=Marks[type2],bound2=entry2.bound,markBounds=mark.bounds,
rebound;if(entry2.nested)mark.items.length&&view.dirty(mark.items[0]),markBounds=boundItem2(mark,bound2),mark.items.forEach(
item=>{item.bounds.clear().union(markBounds)});else if(type2===Group||_.modified())switch(pulse2.visit(pulse2.MOD,item=>view.
dirty(item)),markBounds.clear(),mark.items.forEach(item=>markBounds.union(boundItem2(item,bound2))),mark.role){case AxisRole:case LegendRole:case TitleRole:
pulse2.reflow()}else rebound=pulse2.changed(pulse2.REM),pulse2.visit(pulse2.ADD,item=>{markBounds.union(boundItem2(item,
bound2))}),pulse2.visit(pulse2.MOD,item=>{rebound=rebound||markBounds.alignsWith(item.bounds),view.dirty(item),markBounds.
union(boundItem2(item,bound2))}),rebound&&(markBounds.clear(),mark.items.forEach(item=>markBounds.union(item.bounds)));return boundClip(
mark),pulse2.modifies("bounds")}});function boundItem2(item,bound2,opt){return bound2(item.bounds.clear(),item,opt)}var COUNTER_NAME="\
:vega_identifier:";function Identifier(params2){Transform.call(this,0,params2)}Identifier.Definition={type:"Identifier",
metadata:{modifies:!0},params:[{name:"as",type:"string",required:!0}]};inherits_default(Identifier,Transform,{transform(_,pulse2){
let counter=getCounter(pulse2.dataflow),as=_.as,id2=counter.value;return pulse2.visit(pulse2.ADD,t=>t[as]=t[as]||++id2),
counter.set(this.value=id2),pulse2}});function getCounter(view){return view._signals[COUNTER_NAME]||(view._signals[COUNTER_NAME]=
view.add(0))}function Mark(params2){Transform.call(this,null,params2)}inherits_default(Mark,Transform,{transform(_,pulse2){
let mark=this.value;mark||(mark=pulse2.dataflow.scenegraph().mark(_.markdef,lookup$1(_),_.index),mark.group.context=_.context,
_.context.group||(_.context.group=mark.group),mark.source=this.source,mark.clip=_.clip,mark.interactive=_.interactive,this.
value=mark);let Init=mark.marktype===Group?GroupItem:Item;return pulse2.visit(pulse2.ADD,item=>Init.call(item,mark)),(_.
modified("clip")||_.modified("interactive"))&&(mark.clip=_.clip,mark.interactive=!!_.interactive,mark.zdirty=!0,pulse2.reflow()),
mark.items=pulse2.source,pulse2}});function lookup$1(_){let g=_.groups,p=_.parent;return g&&g.size===1?g.get(Object.keys(
g.object)[0]):g&&p?g.lookup(p):null}function Overlap(params2){Transform.call(this,null,params2)}var methods={parity:items=>items.
filter((item,i)=>i%2?item.opacity=0:1),greedy:(items,sep)=>{let a4;return items.filter((b10,i)=>!i||!intersect3(a4.bounds,
b10.bounds,sep)?(a4=b10,1):b10.opacity=0)}},intersect3=(a4,b10,sep)=>sep>Math.max(b10.x1-a4.x2,a4.x1-b10.x2,b10.y1-a4.y2,
a4.y1-b10.y2),hasOverlap=(items,pad4)=>{for(var i=1,n=items.length,a4=items[0].bounds,b10;i<n;a4=b10,++i)if(intersect3(a4,
b10=items[i].bounds,pad4))return!0},hasBounds=item=>{let b10=item.bounds;return b10.width()>1&&b10.height()>1},boundTest=(scale6,orient,tolerance)=>{
var range5=scale6.range(),b10=new Bounds;return orient===Top||orient===Bottom?b10.set(range5[0],-1/0,range5[1],1/0):b10.
set(-1/0,range5[0],1/0,range5[1]),b10.expand(tolerance||1),item=>b10.encloses(item.bounds)},reset=source3=>(source3.forEach(
item=>item.opacity=1),source3),reflow=(pulse2,_)=>pulse2.reflow(_.modified()).modifies("opacity");inherits_default(Overlap,
Transform,{transform(_,pulse2){let reduce=methods[_.method]||methods.parity,sep=_.separation||0,source3=pulse2.materialize(
pulse2.SOURCE).source,items,test2;if(!source3||!source3.length)return;if(!_.method)return _.modified("method")&&(reset(source3),
pulse2=reflow(pulse2,_)),pulse2;if(source3=source3.filter(hasBounds),!source3.length)return;if(_.sort&&(source3=source3.
slice().sort(_.sort)),items=reset(source3),pulse2=reflow(pulse2,_),items.length>=3&&hasOverlap(items,sep)){do items=reduce(
items,sep);while(items.length>=3&&hasOverlap(items,sep));items.length<3&&!peek(source3).opacity&&(items.length>1&&(peek(
items).opacity=0),peek(source3).opacity=1)}_.boundScale&&_.boundTolerance>=0&&(test2=boundTest(_.boundScale,_.boundOrient,
+_.boundTolerance),source3.forEach(item=>{test2(item)||(item.opacity=0)}));let bounds3=items[0].mark.bounds.clear();return source3.
forEach(item=>{item.opacity&&bounds3.union(item.bounds)}),pulse2}});function Render(params2){Transform.call(this,null,params2)}
inherits_default(Render,Transform,{transform(_,pulse2){let view=pulse2.dataflow;if(pulse2.visit(pulse2.ALL,item=>view.dirty(
item)),pulse2.fields&&pulse2.fields.zindex){let item=pulse2.source&&pulse2.source[0];item&&(item.mark.zdirty=!0)}}});var tempBounds2=new Bounds;
function set2(item,property2,value4){return item[property2]===value4?0:(item[property2]=value4,1)}function isYAxis(mark){
var orient=mark.items[0].orient;return orient===Left||orient===Right}function axisIndices(datum2){let index5=+datum2.grid;
return[datum2.ticks?index5++:-1,datum2.labels?index5++:-1,index5+ +datum2.domain]}function axisLayout(view,axis,width2,height2){
var item=axis.items[0],datum2=item.datum,delta=item.translate!=null?item.translate:.5,orient=item.orient,indices=axisIndices(
datum2),range5=item.range,offset4=item.offset,position2=item.position,minExtent=item.minExtent,maxExtent=item.maxExtent,
title=datum2.title&&item.items[indices[2]].items[0],titlePadding=item.titlePadding,bounds3=item.bounds,dl=title&&multiLineOffset(
title),x4=0,y4=0,i,s2;switch(tempBounds2.clear().union(bounds3),bounds3.clear(),(i=indices[0])>-1&&bounds3.union(item.items[i].
bounds),(i=indices[1])>-1&&bounds3.union(item.items[i].bounds),orient){case Top:x4=position2||0,y4=-offset4,s2=Math.max(
minExtent,Math.min(maxExtent,-bounds3.y1)),bounds3.add(0,-s2).add(range5,0),title&&axisTitleLayout(view,title,s2,titlePadding,
dl,0,-1,bounds3);break;case Left:x4=-offset4,y4=position2||0,s2=Math.max(minExtent,Math.min(maxExtent,-bounds3.x1)),bounds3.
add(-s2,0).add(0,range5),title&&axisTitleLayout(view,title,s2,titlePadding,dl,1,-1,bounds3);break;case Right:x4=width2+offset4,
y4=position2||0,s2=Math.max(minExtent,Math.min(maxExtent,bounds3.x2)),bounds3.add(0,0).add(s2,range5),title&&axisTitleLayout(
view,title,s2,titlePadding,dl,1,1,bounds3);break;case Bottom:x4=position2||0,y4=height2+offset4,s2=Math.max(minExtent,Math.
min(maxExtent,bounds3.y2)),bounds3.add(0,0).add(range5,s2),title&&axisTitleLayout(view,title,s2,titlePadding,0,0,1,bounds3);
break;default:x4=item.x,y4=item.y}return boundStroke(bounds3.translate(x4,y4),item),set2(item,"x",x4+delta)|set2(item,"y",
y4+delta)&&(item.bounds=tempBounds2,view.dirty(item),item.bounds=bounds3,view.dirty(item)),item.mark.bounds.clear().union(
bounds3)}function axisTitleLayout(view,title,offset4,pad4,dl,isYAxis2,sign3,bounds3){let b10=title.bounds;if(title.auto){
let v=sign3*(offset4+dl+pad4),dx=0,dy=0;view.dirty(title),isYAxis2?dx=(title.x||0)-(title.x=v):dy=(title.y||0)-(title.y=
v),title.mark.bounds.clear().union(b10.translate(-dx,-dy)),view.dirty(title)}bounds3.union(b10)}var min3=(a4,b10)=>Math.
floor(Math.min(a4,b10)),max3=(a4,b10)=>Math.ceil(Math.max(a4,b10));function gridLayoutGroups(group2){var groups=group2.items,
n=groups.length,i=0,mark,items;let views={marks:[],rowheaders:[],rowfooters:[],colheaders:[],colfooters:[],rowtitle:null,
coltitle:null};for(;i<n;++i)if(mark=groups[i],items=mark.items,mark.marktype===Group)switch(mark.role){case AxisRole:case LegendRole:case TitleRole:
break;case RowHeader:views.rowheaders.push(...items);break;case RowFooter:views.rowfooters.push(...items);break;case ColHeader:
views.colheaders.push(...items);break;case ColFooter:views.colfooters.push(...items);break;case RowTitle:views.rowtitle=
items[0];break;case ColTitle:views.coltitle=items[0];break;default:views.marks.push(...items)}return views}function bboxFlush(item){
return new Bounds().set(0,0,item.width||0,item.height||0)}function bboxFull(item){let b10=item.bounds.clone();return b10.
empty()?b10.set(0,0,0,0):b10.translate(-(item.x||0),-(item.y||0))}function get4(opt,key2,d){let v=isObject(opt)?opt[key2]:
opt;return v??(d!==void 0?d:0)}function offsetValue(v){return v<0?Math.ceil(-v):0}function gridLayout(view,groups,opt){var dirty=!opt.
nodirty,bbox=opt.bounds===Flush?bboxFlush:bboxFull,bounds3=tempBounds2.set(0,0,0,0),alignCol=get4(opt.align,Column),alignRow=get4(
opt.align,Row),padCol=get4(opt.padding,Column),padRow=get4(opt.padding,Row),ncols=opt.columns||groups.length,nrows=ncols<=
0?1:Math.ceil(groups.length/ncols),n=groups.length,xOffset=Array(n),xExtent=Array(ncols),xMax=0,yOffset=Array(n),yExtent=Array(
nrows),yMax=0,dx=Array(n),dy=Array(n),boxes=Array(n),m3,i,c4,r,b10,g,px2,py2,x4,y4,offset4;for(i=0;i<ncols;++i)xExtent[i]=
0;for(i=0;i<nrows;++i)yExtent[i]=0;for(i=0;i<n;++i)g=groups[i],b10=boxes[i]=bbox(g),g.x=g.x||0,dx[i]=0,g.y=g.y||0,dy[i]=
0,c4=i%ncols,r=~~(i/ncols),xMax=Math.max(xMax,px2=Math.ceil(b10.x2)),yMax=Math.max(yMax,py2=Math.ceil(b10.y2)),xExtent[c4]=
Math.max(xExtent[c4],px2),yExtent[r]=Math.max(yExtent[r],py2),xOffset[i]=padCol+offsetValue(b10.x1),yOffset[i]=padRow+offsetValue(
b10.y1),dirty&&view.dirty(groups[i]);for(i=0;i<n;++i)i%ncols===0&&(xOffset[i]=0),i<ncols&&(yOffset[i]=0);if(alignCol===Each)
for(c4=1;c4<ncols;++c4){for(offset4=0,i=c4;i<n;i+=ncols)offset4<xOffset[i]&&(offset4=xOffset[i]);for(i=c4;i<n;i+=ncols)xOffset[i]=
offset4+xExtent[c4-1]}else if(alignCol===All){for(offset4=0,i=0;i<n;++i)i%ncols&&offset4<xOffset[i]&&(offset4=xOffset[i]);
for(i=0;i<n;++i)i%ncols&&(xOffset[i]=offset4+xMax)}else for(alignCol=!1,c4=1;c4<ncols;++c4)for(i=c4;i<n;i+=ncols)xOffset[i]+=
xExtent[c4-1];if(alignRow===Each)for(r=1;r<nrows;++r){for(offset4=0,i=r*ncols,m3=i+ncols;i<m3;++i)offset4<yOffset[i]&&(offset4=
yOffset[i]);for(i=r*ncols;i<m3;++i)yOffset[i]=offset4+yExtent[r-1]}else if(alignRow===All){for(offset4=0,i=ncols;i<n;++i)
offset4<yOffset[i]&&(offset4=yOffset[i]);for(i=ncols;i<n;++i)yOffset[i]=offset4+yMax}else for(alignRow=!1,r=1;r<nrows;++r)
for(i=r*ncols,m3=i+ncols;i<m3;++i)yOffset[i]+=yExtent[r-1];for(x4=0,i=0;i<n;++i)x4=xOffset[i]+(i%ncols?x4:0),dx[i]+=x4-groups[i].
x;for(c4=0;c4<ncols;++c4)for(y4=0,i=c4;i<n;i+=ncols)y4+=yOffset[i],dy[i]+=y4-groups[i].y;if(alignCol&&get4(opt.center,Column)&&
nrows>1)for(i=0;i<n;++i)b10=alignCol===All?xMax:xExtent[i%ncols],x4=b10-boxes[i].x2-groups[i].x-dx[i],x4>0&&(dx[i]+=x4/2);
if(alignRow&&get4(opt.center,Row)&&ncols!==1)for(i=0;i<n;++i)b10=alignRow===All?yMax:yExtent[~~(i/ncols)],y4=b10-boxes[i].
y2-groups[i].y-dy[i],y4>0&&(dy[i]+=y4/2);for(i=0;i<n;++i)bounds3.union(boxes[i].translate(dx[i],dy[i]));switch(x4=get4(opt.
anchor,X),y4=get4(opt.anchor,Y),get4(opt.anchor,Column)){case End:x4-=bounds3.width();break;case Middle:x4-=bounds3.width()/
2}switch(get4(opt.anchor,Row)){case End:y4-=bounds3.height();break;case Middle:y4-=bounds3.height()/2}for(x4=Math.round(
x4),y4=Math.round(y4),bounds3.clear(),i=0;i<n;++i)groups[i].mark.bounds.clear();for(i=0;i<n;++i)g=groups[i],g.x+=dx[i]+=
x4,g.y+=dy[i]+=y4,bounds3.union(g.mark.bounds.union(g.bounds.translate(dx[i],dy[i]))),dirty&&view.dirty(g);return bounds3}
function trellisLayout(view,group2,opt){var views=gridLayoutGroups(group2),groups=views.marks,bbox=opt.bounds===Flush?boundFlush:
boundFull,off=opt.offset,ncols=opt.columns||groups.length,nrows=ncols<=0?1:Math.ceil(groups.length/ncols),cells=nrows*ncols,
x4,y4,x22,y22,anchor,band2,offset4;let bounds3=gridLayout(view,groups,opt);bounds3.empty()&&bounds3.set(0,0,0,0),views.rowheaders&&
(band2=get4(opt.headerBand,Row,null),x4=layoutHeaders(view,views.rowheaders,groups,ncols,nrows,-get4(off,"rowHeader"),min3,
0,bbox,"x1",0,ncols,1,band2)),views.colheaders&&(band2=get4(opt.headerBand,Column,null),y4=layoutHeaders(view,views.colheaders,
groups,ncols,ncols,-get4(off,"columnHeader"),min3,1,bbox,"y1",0,1,ncols,band2)),views.rowfooters&&(band2=get4(opt.footerBand,
Row,null),x22=layoutHeaders(view,views.rowfooters,groups,ncols,nrows,get4(off,"rowFooter"),max3,0,bbox,"x2",ncols-1,ncols,
1,band2)),views.colfooters&&(band2=get4(opt.footerBand,Column,null),y22=layoutHeaders(view,views.colfooters,groups,ncols,
ncols,get4(off,"columnFooter"),max3,1,bbox,"y2",cells-ncols,1,ncols,band2)),views.rowtitle&&(anchor=get4(opt.titleAnchor,
Row),offset4=get4(off,"rowTitle"),offset4=anchor===End?x22+offset4:x4-offset4,band2=get4(opt.titleBand,Row,.5),layoutTitle(
view,views.rowtitle,offset4,0,bounds3,band2)),views.coltitle&&(anchor=get4(opt.titleAnchor,Column),offset4=get4(off,"col\
umnTitle"),offset4=anchor===End?y22+offset4:y4-offset4,band2=get4(opt.titleBand,Column,.5),layoutTitle(view,views.coltitle,
offset4,1,bounds3,band2))}function boundFlush(item,field3){return field3==="x1"?item.x||0:field3==="y1"?item.y||0:field3===
"x2"?(item.x||0)+(item.width||0):field3==="y2"?(item.y||0)+(item.height||0):void 0}function boundFull(item,field3){return item.
bounds[field3]}function layoutHeaders(view,headers,groups,ncols,limit,offset4,agg,isX2,bound2,bf,start,stride,back,band2){
var n=groups.length,init2=0,edge=0,i,j,k2,m3,b10,h2,g,x4,y4;if(!n)return init2;for(i=start;i<n;i+=stride)groups[i]&&(init2=
agg(init2,bound2(groups[i],bf)));if(!headers.length)return init2;for(headers.length>limit&&(view.warn("Grid headers exce\
ed limit: "+limit),headers=headers.slice(0,limit)),init2+=offset4,j=0,m3=headers.length;j<m3;++j)view.dirty(headers[j]),
headers[j].mark.bounds.clear();for(i=start,j=0,m3=headers.length;j<m3;++j,i+=stride){for(h2=headers[j],b10=h2.mark.bounds,
k2=i;k2>=0&&(g=groups[k2])==null;k2-=back);isX2?(x4=band2==null?g.x:Math.round(g.bounds.x1+band2*g.bounds.width()),y4=init2):
(x4=init2,y4=band2==null?g.y:Math.round(g.bounds.y1+band2*g.bounds.height())),b10.union(h2.bounds.translate(x4-(h2.x||0),
y4-(h2.y||0))),h2.x=x4,h2.y=y4,view.dirty(h2),edge=agg(edge,b10[bf])}return edge}function layoutTitle(view,g,offset4,isX2,bounds3,band2){
if(g){view.dirty(g);var x4=offset4,y4=offset4;isX2?x4=Math.round(bounds3.x1+band2*bounds3.width()):y4=Math.round(bounds3.
y1+band2*bounds3.height()),g.bounds.translate(x4-(g.x||0),y4-(g.y||0)),g.mark.bounds.clear().union(g.bounds),g.x=x4,g.y=
y4,view.dirty(g)}}function lookup2(config,orient){let opt=config[orient]||{};return(key2,d)=>opt[key2]!=null?opt[key2]:config[key2]!=
null?config[key2]:d}function offsets(legends,value4){let max4=-1/0;return legends.forEach(item=>{item.offset!=null&&(max4=
Math.max(max4,item.offset))}),max4>-1/0?max4:value4}function legendParams(g,orient,config,xb,yb,w2,h2){let _=lookup2(config,
orient),offset4=offsets(g,_("offset",0)),anchor=_("anchor",Start),frame2=_("frame",Group),mult2=anchor===End?1:anchor===
Middle?.5:0,ax=frame2===Bounds2?xb.x1+mult2*xb.width():mult2*(w2||yb.width()+2*yb.x1),ay=frame2===Bounds2?yb.y1+mult2*yb.
height():mult2*(h2||xb.height()+2*xb.y1),p={align:Each,bounds:_("bounds",Flush),columns:_("direction")==="vertical"?1:g.
length,padding:_("margin",8),center:_("center"),nodirty:!0};switch(orient){case Left:p.anchor={x:Math.floor(xb.x1)-offset4,
column:End,y:ay,row:anchor};break;case Right:p.anchor={x:Math.ceil(xb.x2)+offset4,y:ay,row:anchor};break;case Top:p.anchor=
{y:Math.floor(yb.y1)-offset4,row:End,x:ax,column:anchor};break;case Bottom:p.anchor={y:Math.ceil(yb.y2)+offset4,x:ax,column:anchor};
break;case TopLeft:p.anchor={x:offset4,y:offset4};break;case TopRight:p.anchor={x:w2-offset4,y:offset4,column:End};break;case BottomLeft:
p.anchor={x:offset4,y:h2-offset4,row:End};break;case BottomRight:p.anchor={x:w2-offset4,y:h2-offset4,column:End,row:End};
break}return p}function legendLayout(view,legend){var item=legend.items[0],datum2=item.datum,orient=item.orient,bounds3=item.
bounds,x4=item.x,y4=item.y,w2,h2;return item._bounds?item._bounds.clear().union(bounds3):item._bounds=bounds3.clone(),bounds3.
clear(),legendGroupLayout(view,item,item.items[0].items[0]),bounds3=legendBounds(item,bounds3),w2=2*item.padding,h2=2*item.
padding,bounds3.empty()||(w2=Math.ceil(bounds3.width()+w2),h2=Math.ceil(bounds3.height()+h2)),datum2.type===Symbols&&legendEntryLayout(
item.items[0].items[0].items[0].items),orient!==None3&&(item.x=x4=0,item.y=y4=0),item.width=w2,item.height=h2,boundStroke(
bounds3.set(x4,y4,x4+w2,y4+h2),item),item.mark.bounds.clear().union(bounds3),item}function legendBounds(item,b10){return item.
items.forEach(_=>b10.union(_.bounds)),b10.empty()&&(b10.x2=item.padding,b10.y2=item.padding),b10.x1=item.padding,b10.y1=
item.padding,b10}function legendGroupLayout(view,item,entry2){var pad4=item.padding,ex=pad4-entry2.x,ey=pad4-entry2.y;if(!item.
datum.title)(ex||ey)&&translate2(view,entry2,ex,ey);else{var title=item.items[1].items[0],anchor=title.anchor,tpad=item.
titlePadding||0,tx=pad4-title.x,ty=pad4-title.y;switch(title.orient){case Left:ex+=Math.ceil(title.bounds.width())+tpad;
break;case Right:case Bottom:break;default:ey+=title.bounds.height()+tpad}switch((ex||ey)&&translate2(view,entry2,ex,ey),
title.orient){case Left:ty+=legendTitleOffset(item,entry2,title,anchor,1,1);break;case Right:tx+=legendTitleOffset(item,
entry2,title,End,0,0)+tpad,ty+=legendTitleOffset(item,entry2,title,anchor,1,1);break;case Bottom:tx+=legendTitleOffset(item,
entry2,title,anchor,0,0),ty+=legendTitleOffset(item,entry2,title,End,-1,0,1)+tpad;break;default:tx+=legendTitleOffset(item,
entry2,title,anchor,0,0)}(tx||ty)&&translate2(view,title,tx,ty),(tx=Math.round(title.bounds.x1-pad4))<0&&(translate2(view,
entry2,-tx,0),translate2(view,title,-tx,0))}}function legendTitleOffset(item,entry2,title,anchor,y4,lr,noBar){let grad=item.
datum.type!=="symbol",vgrad=title.datum.vgrad,e=grad&&(lr||!vgrad)&&!noBar?entry2.items[0]:entry2,s2=e.bounds[y4?"y2":"x\
2"]-item.padding,u2=vgrad&&lr?s2:0,v=vgrad&&lr?0:s2,o=y4<=0?0:multiLineOffset(title);return Math.round(anchor===Start?u2:
anchor===End?v-o:.5*(s2-o))}function translate2(view,item,dx,dy){item.x+=dx,item.y+=dy,item.bounds.translate(dx,dy),item.
mark.bounds.translate(dx,dy),view.dirty(item)}function legendEntryLayout(entries){let widths=entries.reduce((w2,g)=>(w2[g.
column]=Math.max(g.bounds.x2-g.x,w2[g.column]||0),w2),{});entries.forEach(g=>{g.width=widths[g.column],g.height=g.bounds.
y2-g.y})}function titleLayout(view,mark,width2,height2,viewBounds2){var group2=mark.items[0],frame2=group2.frame,orient=group2.
orient,anchor=group2.anchor,offset4=group2.offset,padding2=group2.padding,title=group2.items[0].items[0],subtitle=group2.
items[1]&&group2.items[1].items[0],end=orient===Left||orient===Right?height2:width2,start=0,x4=0,y4=0,sx=0,sy=0,pos;if(frame2!==
Group?orient===Left?(start=viewBounds2.y2,end=viewBounds2.y1):orient===Right?(start=viewBounds2.y1,end=viewBounds2.y2):(start=
viewBounds2.x1,end=viewBounds2.x2):orient===Left&&(start=height2,end=0),pos=anchor===Start?start:anchor===End?end:(start+
end)/2,subtitle&&subtitle.text){switch(orient){case Top:case Bottom:sy=title.bounds.height()+padding2;break;case Left:sx=
title.bounds.width()+padding2;break;case Right:sx=-title.bounds.width()-padding2;break}tempBounds2.clear().union(subtitle.
bounds),tempBounds2.translate(sx-(subtitle.x||0),sy-(subtitle.y||0)),set2(subtitle,"x",sx)|set2(subtitle,"y",sy)&&(view.
dirty(subtitle),subtitle.bounds.clear().union(tempBounds2),subtitle.mark.bounds.clear().union(tempBounds2),view.dirty(subtitle)),
tempBounds2.clear().union(subtitle.bounds)}else tempBounds2.clear();switch(tempBounds2.union(title.bounds),orient){case Top:
x4=pos,y4=viewBounds2.y1-tempBounds2.height()-offset4;break;case Left:x4=viewBounds2.x1-tempBounds2.width()-offset4,y4=pos;
break;case Right:x4=viewBounds2.x2+tempBounds2.width()+offset4,y4=pos;break;case Bottom:x4=pos,y4=viewBounds2.y2+offset4;
break;default:x4=group2.x,y4=group2.y}return set2(group2,"x",x4)|set2(group2,"y",y4)&&(tempBounds2.translate(x4,y4),view.
dirty(group2),group2.bounds.clear().union(tempBounds2),mark.bounds.clear().union(tempBounds2),view.dirty(group2)),group2.
bounds}function ViewLayout(params2){Transform.call(this,null,params2)}inherits_default(ViewLayout,Transform,{transform(_,pulse2){
let view=pulse2.dataflow;return _.mark.items.forEach(group2=>{_.layout&&trellisLayout(view,group2,_.layout),layoutGroup(
view,group2,_)}),shouldReflow(_.mark.group)?pulse2.reflow():pulse2}});function shouldReflow(group2){return group2&&group2.
mark.role!=="legend-entry"}function layoutGroup(view,group2,_){var items=group2.items,width2=Math.max(0,group2.width||0),
height2=Math.max(0,group2.height||0),viewBounds2=new Bounds().set(0,0,width2,height2),xBounds=viewBounds2.clone(),yBounds=viewBounds2.
clone(),legends=[],title,mark,orient,b10,i,n;for(i=0,n=items.length;i<n;++i)switch(mark=items[i],mark.role){case AxisRole:
b10=isYAxis(mark)?xBounds:yBounds,b10.union(axisLayout(view,mark,width2,height2));break;case TitleRole:title=mark;break;case LegendRole:
legends.push(legendLayout(view,mark));break;case FrameRole:case ScopeRole:case RowHeader:case RowFooter:case RowTitle:case ColHeader:case ColFooter:case ColTitle:
xBounds.union(mark.bounds),yBounds.union(mark.bounds);break;default:viewBounds2.union(mark.bounds)}if(legends.length){let l={};
legends.forEach(item=>{orient=item.orient||Right,orient!==None3&&(l[orient]||(l[orient]=[])).push(item)});for(let orient2 in l){
let g=l[orient2];gridLayout(view,g,legendParams(g,orient2,_.legends,xBounds,yBounds,width2,height2))}legends.forEach(item=>{
let b11=item.bounds;if(b11.equals(item._bounds)||(item.bounds=item._bounds,view.dirty(item),item.bounds=b11,view.dirty(item)),
_.autosize&&(_.autosize.type===Fit||_.autosize.type===FitX||_.autosize.type===FitY))switch(item.orient){case Left:case Right:
viewBounds2.add(b11.x1,0).add(b11.x2,0);break;case Top:case Bottom:viewBounds2.add(0,b11.y1).add(0,b11.y2)}else viewBounds2.
union(b11)})}viewBounds2.union(xBounds).union(yBounds),title&&viewBounds2.union(titleLayout(view,title,width2,height2,viewBounds2)),
group2.clip&&viewBounds2.set(0,0,group2.width||0,group2.height||0),viewSizeLayout(view,group2,viewBounds2,_)}function viewSizeLayout(view,group2,viewBounds2,_){
let auto=_.autosize||{},type2=auto.type;if(view._autosize<1||!type2)return;let viewWidth2=view._width,viewHeight2=view._height,
width2=Math.max(0,group2.width||0),left=Math.max(0,Math.ceil(-viewBounds2.x1)),height2=Math.max(0,group2.height||0),top=Math.
max(0,Math.ceil(-viewBounds2.y1)),right=Math.max(0,Math.ceil(viewBounds2.x2-width2)),bottom=Math.max(0,Math.ceil(viewBounds2.
y2-height2));if(auto.contains===Padding){let padding2=view.padding();viewWidth2-=padding2.left+padding2.right,viewHeight2-=
padding2.top+padding2.bottom}type2===None3?(left=0,top=0,width2=viewWidth2,height2=viewHeight2):type2===Fit?(width2=Math.
max(0,viewWidth2-left-right),height2=Math.max(0,viewHeight2-top-bottom)):type2===FitX?(width2=Math.max(0,viewWidth2-left-
right),viewHeight2=height2+top+bottom):type2===FitY?(viewWidth2=width2+left+right,height2=Math.max(0,viewHeight2-top-bottom)):
type2===Pad&&(viewWidth2=width2+left+right,viewHeight2=height2+top+bottom),view._resizeView(viewWidth2,viewHeight2,width2,
height2,[left,top],auto.resize)}var vega_encode_exports={};__export(vega_encode_exports,{axisticks:()=>AxisTicks,datajoin:()=>DataJoin,encode:()=>Encode,
legendentries:()=>LegendEntries,linkpath:()=>LinkPath,pie:()=>Pie,scale:()=>Scale,sortitems:()=>SortItems,stack:()=>Stack});function AxisTicks(params2){Transform.call(this,null,params2)}inherits_default(AxisTicks,Transform,{transform(_,pulse2){
if(this.value&&!_.modified())return pulse2.StopPropagation;var locale4=pulse2.dataflow.locale(),out=pulse2.fork(pulse2.NO_SOURCE|
pulse2.NO_FIELDS),ticks2=this.value,scale6=_.scale,tally=_.count==null?_.values?_.values.length:10:_.count,count2=tickCount(
scale6,tally,_.minstep),format5=_.format||tickFormat2(locale4,scale6,count2,_.formatSpecifier,_.formatType,!!_.values),values2=_.
values?validTicks(scale6,_.values,count2):tickValues(scale6,count2);return ticks2&&(out.rem=ticks2),ticks2=values2.map((value4,i)=>ingest$1(
{index:i/(values2.length-1||1),tickIndex:i,value:value4,label:format5(value4)})),_.extra&&ticks2.length&&ticks2.push(ingest$1(
{index:-1,tickIndex:-1,extra:{value:ticks2[0].value},label:""})),out.source=ticks2,out.add=ticks2,this.value=ticks2,out}});
function DataJoin(params2){Transform.call(this,null,params2)}function defaultItemCreate(){return ingest$1({})}function newMap(key2){
let map3=fastmap().test(t=>t.exit);return map3.lookup=t=>map3.get(key2(t)),map3}inherits_default(DataJoin,Transform,{transform(_,pulse2){
var df=pulse2.dataflow,out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS),item=_.item||defaultItemCreate,key2=_.key||tupleid,
map3=this.value;return isArray(out.encode)&&(out.encode=null),map3&&(_.modified("key")||pulse2.modified(key2))&&error("D\
ataJoin does not support modified key function or fields."),map3||(pulse2=pulse2.addAll(),this.value=map3=newMap(key2)),
pulse2.visit(pulse2.ADD,t=>{let k2=key2(t),x4=map3.get(k2);x4?x4.exit?(map3.empty--,out.add.push(x4)):out.mod.push(x4):(x4=
item(t),map3.set(k2,x4),out.add.push(x4)),x4.datum=t,x4.exit=!1}),pulse2.visit(pulse2.MOD,t=>{let k2=key2(t),x4=map3.get(
k2);x4&&(x4.datum=t,out.mod.push(x4))}),pulse2.visit(pulse2.REM,t=>{let k2=key2(t),x4=map3.get(k2);t===x4.datum&&!x4.exit&&
(out.rem.push(x4),x4.exit=!0,++map3.empty)}),pulse2.changed(pulse2.ADD_MOD)&&out.modifies("datum"),(pulse2.clean()||_.clean&&
map3.empty>df.cleanThreshold)&&df.runAfter(map3.clean),out}});function Encode(params2){Transform.call(this,null,params2)}
inherits_default(Encode,Transform,{transform(_,pulse2){var out=pulse2.fork(pulse2.ADD_REM),fmod=_.mod||!1,encoders=_.encoders,
encode2=pulse2.encode;if(isArray(encode2))if(out.changed()||encode2.every(e=>encoders[e]))encode2=encode2[0],out.encode=
null;else return pulse2.StopPropagation;var reenter=encode2==="enter",update3=encoders.update||falsy,enter=encoders.enter||
falsy,exit=encoders.exit||falsy,set6=(encode2&&!reenter?encoders[encode2]:update3)||falsy;if(pulse2.changed(pulse2.ADD)&&
(pulse2.visit(pulse2.ADD,t=>{enter(t,_),update3(t,_)}),out.modifies(enter.output),out.modifies(update3.output),set6!==falsy&&
set6!==update3&&(pulse2.visit(pulse2.ADD,t=>{set6(t,_)}),out.modifies(set6.output))),pulse2.changed(pulse2.REM)&&exit!==
falsy&&(pulse2.visit(pulse2.REM,t=>{exit(t,_)}),out.modifies(exit.output)),reenter||set6!==falsy){let flag2=pulse2.MOD|(_.
modified()?pulse2.REFLOW:0);reenter?(pulse2.visit(flag2,t=>{let mod=enter(t,_)||fmod;(set6(t,_)||mod)&&out.mod.push(t)}),
out.mod.length&&out.modifies(enter.output)):pulse2.visit(flag2,t=>{(set6(t,_)||fmod)&&out.mod.push(t)}),out.mod.length&&
out.modifies(set6.output)}return out.changed()?out:pulse2.StopPropagation}});function LegendEntries(params2){Transform.call(
this,[],params2)}inherits_default(LegendEntries,Transform,{transform(_,pulse2){if(this.value!=null&&!_.modified())return pulse2.
StopPropagation;var locale4=pulse2.dataflow.locale(),out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS),items=this.value,
type2=_.type||SymbolLegend,scale6=_.scale,limit=+_.limit,count2=tickCount(scale6,_.count==null?5:_.count,_.minstep),lskip=!!_.
values||type2===SymbolLegend,format5=_.format||labelFormat(locale4,scale6,count2,type2,_.formatSpecifier,_.formatType,lskip),
values2=_.values||labelValues(scale6,count2),domain2,fraction,size,offset4,ellipsis;return items&&(out.rem=items),type2===
SymbolLegend?(limit&&values2.length>limit?(pulse2.dataflow.warn("Symbol legend count exceeds limit, filtering items."),items=
values2.slice(0,limit-1),ellipsis=!0):items=values2,isFunction(size=_.size)?(!_.values&&scale6(items[0])===0&&(items=items.
slice(1)),offset4=items.reduce((max4,value4)=>Math.max(max4,size(value4,_)),0)):size=constant_default(offset4=size||8),items=
items.map((value4,index5)=>ingest$1({index:index5,label:format5(value4,index5,items),value:value4,offset:offset4,size:size(
value4,_)})),ellipsis&&(ellipsis=values2[items.length],items.push(ingest$1({index:items.length,label:`…${values2.length-
items.length} entries`,value:ellipsis,offset:offset4,size:size(ellipsis,_)})))):type2===GradientLegend?(domain2=scale6.domain(),
fraction=scaleFraction(scale6,domain2[0],peek(domain2)),values2.length<3&&!_.values&&domain2[0]!==peek(domain2)&&(values2=
[domain2[0],peek(domain2)]),items=values2.map((value4,index5)=>ingest$1({index:index5,label:format5(value4,index5,values2),
value:value4,perc:fraction(value4)}))):(size=values2.length-1,fraction=labelFraction(scale6),items=values2.map((value4,index5)=>ingest$1(
{index:index5,label:format5(value4,index5,values2),value:value4,perc:index5?fraction(value4):0,perc2:index5===size?1:fraction(
values2[index5+1])}))),out.source=items,out.add=items,this.value=items,out}});var sourceX=t=>t.source.x,sourceY=t=>t.source.
y,targetX=t=>t.target.x,targetY=t=>t.target.y;function LinkPath(params2){Transform.call(this,{},params2)}LinkPath.Definition=
{type:"LinkPath",metadata:{modifies:!0},params:[{name:"sourceX",type:"field",default:"source.x"},{name:"sourceY",type:"f\
ield",default:"source.y"},{name:"targetX",type:"field",default:"target.x"},{name:"targetY",type:"field",default:"target.\
y"},{name:"orient",type:"enum",default:"vertical",values:["horizontal","vertical","radial"]},{name:"shape",type:"enum",default:"\
line",values:["line","arc","curve","diagonal","orthogonal"]},{name:"require",type:"signal"},{name:"as",type:"string",default:"\
path"}]};inherits_default(LinkPath,Transform,{transform(_,pulse2){var sx=_.sourceX||sourceX,sy=_.sourceY||sourceY,tx=_.targetX||
targetX,ty=_.targetY||targetY,as=_.as||"path",orient=_.orient||"vertical",shape2=_.shape||"line",path3=Paths.get(shape2+
"-"+orient)||Paths.get(shape2);return path3||error("LinkPath unsupported type: "+_.shape+(_.orient?"-"+_.orient:"")),pulse2.
visit(pulse2.SOURCE,t=>{t[as]=path3(sx(t),sy(t),tx(t),ty(t))}),pulse2.reflow(_.modified()).modifies(as)}});var line3=(sx,sy,tx,ty)=>"\
M"+sx+","+sy+"L"+tx+","+ty,lineR=(sa2,sr,ta,tr2)=>line3(sr*Math.cos(sa2),sr*Math.sin(sa2),tr2*Math.cos(ta),tr2*Math.sin(
ta)),arc3=(sx,sy,tx,ty)=>{var dx=tx-sx,dy=ty-sy,rr=Math.hypot(dx,dy)/2,ra=180*Math.atan2(dy,dx)/Math.PI;return"M"+sx+","+
sy+"A"+rr+","+rr+" "+ra+" 0 1 "+tx+","+ty},arcR=(sa2,sr,ta,tr2)=>arc3(sr*Math.cos(sa2),sr*Math.sin(sa2),tr2*Math.cos(ta),
tr2*Math.sin(ta)),curve=(sx,sy,tx,ty)=>{let dx=tx-sx,dy=ty-sy,ix=.2*(dx+dy),iy=.2*(dy-dx);return"M"+sx+","+sy+"C"+(sx+ix)+
","+(sy+iy)+" "+(tx+iy)+","+(ty-ix)+" "+tx+","+ty},curveR=(sa2,sr,ta,tr2)=>curve(sr*Math.cos(sa2),sr*Math.sin(sa2),tr2*Math.
cos(ta),tr2*Math.sin(ta)),orthoX=(sx,sy,tx,ty)=>"M"+sx+","+sy+"V"+ty+"H"+tx,orthoY=(sx,sy,tx,ty)=>"M"+sx+","+sy+"H"+tx+"\
V"+ty,orthoR=(sa2,sr,ta,tr2)=>{let sc=Math.cos(sa2),ss=Math.sin(sa2),tc=Math.cos(ta),ts2=Math.sin(ta),sf=Math.abs(ta-sa2)>
Math.PI?ta<=sa2:ta>sa2;return"M"+sr*sc+","+sr*ss+"A"+sr+","+sr+" 0 0,"+(sf?1:0)+" "+sr*tc+","+sr*ts2+"L"+tr2*tc+","+tr2*
ts2},diagonalX=(sx,sy,tx,ty)=>{let m3=(sx+tx)/2;return"M"+sx+","+sy+"C"+m3+","+sy+" "+m3+","+ty+" "+tx+","+ty},diagonalY=(sx,sy,tx,ty)=>{
let m3=(sy+ty)/2;return"M"+sx+","+sy+"C"+sx+","+m3+" "+tx+","+m3+" "+tx+","+ty},diagonalR=(sa2,sr,ta,tr2)=>{let sc=Math.
cos(sa2),ss=Math.sin(sa2),tc=Math.cos(ta),ts2=Math.sin(ta),mr=(sr+tr2)/2;return"M"+sr*sc+","+sr*ss+"C"+mr*sc+","+mr*ss+"\
 "+mr*tc+","+mr*ts2+" "+tr2*tc+","+tr2*ts2},Paths=fastmap({line:line3,"line-radial":lineR,arc:arc3,"arc-radial":arcR,curve,
"curve-radial":curveR,"orthogonal-horizontal":orthoX,"orthogonal-vertical":orthoY,"orthogonal-radial":orthoR,"diagonal-h\
orizontal":diagonalX,"diagonal-vertical":diagonalY,"diagonal-radial":diagonalR});function Pie(params2){Transform.call(this,
null,params2)}Pie.Definition={type:"Pie",metadata:{modifies:!0},params:[{name:"field",type:"field"},{name:"startAngle",type:"\
number",default:0},{name:"endAngle",type:"number",default:6.283185307179586},{name:"sort",type:"boolean",default:!1},{name:"\
as",type:"string",array:!0,length:2,default:["startAngle","endAngle"]}]};inherits_default(Pie,Transform,{transform(_,pulse2){
var as=_.as||["startAngle","endAngle"],startAngle=as[0],endAngle=as[1],field3=_.field||one,start=_.startAngle||0,stop2=_.
endAngle!=null?_.endAngle:2*Math.PI,data3=pulse2.source,values2=data3.map(field3),n=values2.length,a4=start,k2=(stop2-start)/
sum(values2),index5=range(n),i,t,v;for(_.sort&&index5.sort((a5,b10)=>values2[a5]-values2[b10]),i=0;i<n;++i)v=values2[index5[i]],
t=data3[index5[i]],t[startAngle]=a4,t[endAngle]=a4+=v*k2;return this.value=values2,pulse2.reflow(_.modified()).modifies(
as)}});var DEFAULT_COUNT=5;function includeZero(scale6){let type2=scale6.type;return!scale6.bins&&(type2===Linear2||type2===
Pow||type2===Sqrt)}function includePad(type2){return isContinuous(type2)&&type2!==Sequential}var SKIP2=toSet(["set","mod\
ified","clear","type","scheme","schemeExtent","schemeCount","domain","domainMin","domainMid","domainMax","domainRaw","do\
mainImplicit","nice","zero","bins","range","rangeStep","round","reverse","interpolate","interpolateGamma"]);function Scale(params2){
Transform.call(this,null,params2),this.modified(!0)}inherits_default(Scale,Transform,{transform(_,pulse2){var df=pulse2.
dataflow,scale$12=this.value,key2=scaleKey(_);(!scale$12||key2!==scale$12.type)&&(this.value=scale$12=scale(key2)());for(key2 in _)
if(!SKIP2[key2]){if(key2==="padding"&&includePad(scale$12.type))continue;isFunction(scale$12[key2])?scale$12[key2](_[key2]):
df.warn("Unsupported scale property: "+key2)}return configureRange(scale$12,_,configureBins(scale$12,_,configureDomain(scale$12,
_,df))),pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS)}});function scaleKey(_){var t=_.type,d="",n;return t===Sequential?
Sequential+"-"+Linear2:(isContinuousColor(_)&&(n=_.rawDomain?_.rawDomain.length:_.domain?_.domain.length+ +(_.domainMid!=
null):0,d=n===2?Sequential+"-":n===3?Diverging+"-":""),(d+t||Linear2).toLowerCase())}function isContinuousColor(_){let t=_.
type;return isContinuous(t)&&t!==Time&&t!==UTC&&(_.scheme||_.range&&_.range.length&&_.range.every(isString))}function configureDomain(scale6,_,df){
let raw=rawDomain(scale6,_.domainRaw,df);if(raw>-1)return raw;var domain2=_.domain,type2=scale6.type,zero6=_.zero||_.zero===
void 0&&includeZero(scale6),n,mid;if(!domain2)return 0;if((zero6||_.domainMin!=null||_.domainMax!=null||_.domainMid!=null)&&
(n=(domain2=domain2.slice()).length-1||1,zero6&&(domain2[0]>0&&(domain2[0]=0),domain2[n]<0&&(domain2[n]=0)),_.domainMin!=
null&&(domain2[0]=_.domainMin),_.domainMax!=null&&(domain2[n]=_.domainMax),_.domainMid!=null)){mid=_.domainMid;let i=mid>
domain2[n]?n+1:mid<domain2[0]?0:n;i!==n&&df.warn("Scale domainMid exceeds domain min or max.",mid),domain2.splice(i,0,mid)}
return includePad(type2)&&_.padding&&domain2[0]!==peek(domain2)&&(domain2=padDomain(type2,domain2,_.range,_.padding,_.exponent,
_.constant)),scale6.domain(domainCheck(type2,domain2,df)),type2===Ordinal&&scale6.unknown(_.domainImplicit?implicit:void 0),
_.nice&&scale6.nice&&scale6.nice(_.nice!==!0&&tickCount(scale6,_.nice)||null),domain2.length}function rawDomain(scale6,raw,df){
return raw?(scale6.domain(domainCheck(scale6.type,raw,df)),raw.length):-1}function padDomain(type2,domain2,range5,pad4,exponent3,constant6){
var span=Math.abs(peek(range5)-range5[0]),frac=span/(span-2*pad4),d=type2===Log?zoomLog(domain2,null,frac):type2===Sqrt?
zoomPow(domain2,null,frac,.5):type2===Pow?zoomPow(domain2,null,frac,exponent3||1):type2===Symlog?zoomSymlog(domain2,null,
frac,constant6||1):zoomLinear(domain2,null,frac);return domain2=domain2.slice(),domain2[0]=d[0],domain2[domain2.length-1]=
d[1],domain2}function domainCheck(type2,domain2,df){if(isLogarithmic(type2)){var s2=Math.abs(domain2.reduce((s3,v)=>s3+(v<
0?-1:v>0?1:0),0));s2!==domain2.length&&df.warn("Log scale domain includes zero: "+stringValue(domain2))}return domain2}function configureBins(scale6,_,count2){
let bins=_.bins;if(bins&&!isArray(bins)){let domain2=scale6.domain(),lo=domain2[0],hi=peek(domain2),step2=bins.step,start=bins.
start==null?lo:bins.start,stop2=bins.stop==null?hi:bins.stop;step2||error("Scale bins parameter missing step property."),
start<lo&&(start=step2*Math.ceil(lo/step2)),stop2>hi&&(stop2=step2*Math.floor(hi/step2)),bins=range(start,stop2+step2/2,
step2)}return bins?scale6.bins=bins:scale6.bins&&delete scale6.bins,scale6.type===BinOrdinal&&(bins?!_.domain&&!_.domainRaw&&
(scale6.domain(bins),count2=bins.length):scale6.bins=scale6.domain()),count2}function configureRange(scale6,_,count2){var type2=scale6.
type,round2=_.round||!1,range5=_.range;if(_.rangeStep!=null)range5=configureRangeStep(type2,_,count2);else if(_.scheme&&
(range5=configureScheme(type2,_,count2),isFunction(range5))){if(scale6.interpolator)return scale6.interpolator(range5);error(
`Scale type ${type2} does not support interpolating color schemes.`)}if(range5&&isInterpolating(type2))return scale6.interpolator(
interpolateColors(flip(range5,_.reverse),_.interpolate,_.interpolateGamma));range5&&_.interpolate&&scale6.interpolate?scale6.
interpolate(interpolate(_.interpolate,_.interpolateGamma)):isFunction(scale6.round)?scale6.round(round2):isFunction(scale6.
rangeRound)&&scale6.interpolate(round2?round:value),range5&&scale6.range(flip(range5,_.reverse))}function configureRangeStep(type2,_,count2){
type2!==Band&&type2!==Point&&error("Only band and point scales support rangeStep.");var outer=(_.paddingOuter!=null?_.paddingOuter:
_.padding)||0,inner=type2===Point?1:(_.paddingInner!=null?_.paddingInner:_.padding)||0;return[0,_.rangeStep*bandSpace(count2,
inner,outer)]}function configureScheme(type2,_,count2){var extent2=_.schemeExtent,name,scheme$12;return isArray(_.scheme)?
scheme$12=interpolateColors(_.scheme,_.interpolate,_.interpolateGamma):(name=_.scheme.toLowerCase(),scheme$12=scheme2(name),
scheme$12||error(`Unrecognized scheme name: ${_.scheme}`)),count2=type2===Threshold?count2+1:type2===BinOrdinal?count2-1:
type2===Ordinal?+_.schemeCount||count2||DEFAULT_COUNT:type2===Quantile2||type2===Quantize?+_.schemeCount||DEFAULT_COUNT:
count2,isInterpolating(type2)?adjustScheme(scheme$12,extent2,_.reverse):isFunction(scheme$12)?quantizeInterpolator(adjustScheme(
scheme$12,extent2),count2):type2===Ordinal?scheme$12:scheme$12.slice(0,count2)}function adjustScheme(scheme3,extent2,reverse2){
return isFunction(scheme3)&&(extent2||reverse2)?interpolateRange(scheme3,flip(extent2||[0,1],reverse2)):scheme3}function flip(array7,reverse2){
return reverse2?array7.slice().reverse():array7}function SortItems(params2){Transform.call(this,null,params2)}inherits_default(
SortItems,Transform,{transform(_,pulse2){let mod=_.modified("sort")||pulse2.changed(pulse2.ADD)||pulse2.modified(_.sort.
fields)||pulse2.modified("datum");return mod&&pulse2.source.sort(stableCompare(_.sort)),this.modified(mod),pulse2}});var Zero="\
zero",Center="center",Normalize="normalize",DefOutput=["y0","y1"];function Stack(params2){Transform.call(this,null,params2)}
Stack.Definition={type:"Stack",metadata:{modifies:!0},params:[{name:"field",type:"field"},{name:"groupby",type:"field",array:!0},
{name:"sort",type:"compare"},{name:"offset",type:"enum",default:Zero,values:[Zero,Center,Normalize]},{name:"as",type:"st\
ring",array:!0,length:2,default:DefOutput}]};inherits_default(Stack,Transform,{transform(_,pulse2){var as=_.as||DefOutput,
y02=as[0],y12=as[1],sort3=stableCompare(_.sort),field3=_.field||one,stack=_.offset===Center?stackCenter:_.offset===Normalize?
stackNormalize:stackZero,groups,i,n,max4;for(groups=partition2(pulse2.source,_.groupby,sort3,field3),i=0,n=groups.length,
max4=groups.max;i<n;++i)stack(groups[i],max4,field3,y02,y12);return pulse2.reflow(_.modified()).modifies(as)}});function stackCenter(group2,max4,field3,y02,y12){
for(var last=(max4-group2.sum)/2,m3=group2.length,j=0,t;j<m3;++j)t=group2[j],t[y02]=last,t[y12]=last+=Math.abs(field3(t))}
function stackNormalize(group2,max4,field3,y02,y12){for(var scale6=1/group2.sum,last=0,m3=group2.length,j=0,v=0,t;j<m3;++j)
t=group2[j],t[y02]=last,t[y12]=last=scale6*(v+=Math.abs(field3(t)))}function stackZero(group2,max4,field3,y02,y12){for(var lastPos=0,
lastNeg=0,m3=group2.length,j=0,v,t;j<m3;++j)t=group2[j],v=+field3(t),v<0?(t[y02]=lastNeg,t[y12]=lastNeg+=v):(t[y02]=lastPos,
t[y12]=lastPos+=v)}function partition2(data3,groupby,sort3,field3){var groups=[],get6=f=>f(t),map3,i,n,m3,t,k2,g,s2,max4;
if(groupby==null)groups.push(data3.slice());else for(map3={},i=0,n=data3.length;i<n;++i)t=data3[i],k2=JSON.stringify(groupby.
map(get6)),g=map3[k2],g||(map3[k2]=g=[],groups.push(g)),g.push(t);for(k2=0,max4=0,m3=groups.length;k2<m3;++k2){for(g=groups[k2],
i=0,s2=0,n=g.length;i<n;++i)s2+=Math.abs(field3(g[i]));g.sum=s2,s2>max4&&(max4=s2),sort3&&g.sort(sort3)}return groups.max=
max4,groups}var vega_geo_exports={};__export(vega_geo_exports,{contour:()=>Contour,geojson:()=>GeoJSON,geopath:()=>GeoPath,geopoint:()=>GeoPoint,
geoshape:()=>GeoShape,graticule:()=>Graticule,heatmap:()=>Heatmap,isocontour:()=>Isocontour,kde2d:()=>KDE2D,projection:()=>Projection});var epsilon4=1e-6,epsilon23=1e-12,pi3=Math.PI,halfPi2=pi3/2,quarterPi=pi3/4,tau3=pi3*2,degrees3=180/pi3,radians2=pi3/180,
abs2=Math.abs,atan=Math.atan,atan22=Math.atan2,cos2=Math.cos,ceil=Math.ceil,exp3=Math.exp,hypot=Math.hypot,log5=Math.log,
pow4=Math.pow,sin2=Math.sin,sign2=Math.sign||function(x4){return x4>0?1:x4<0?-1:0},sqrt4=Math.sqrt,tan=Math.tan;function acos2(x4){
return x4>1?0:x4<-1?pi3:Math.acos(x4)}function asin2(x4){return x4>1?halfPi2:x4<-1?-halfPi2:Math.asin(x4)}function noop3(){}function streamGeometry(geometry,stream2){geometry&&streamGeometryType.hasOwnProperty(geometry.type)&&
streamGeometryType[geometry.type](geometry,stream2)}var streamObjectType={Feature:function(object2,stream2){streamGeometry(
object2.geometry,stream2)},FeatureCollection:function(object2,stream2){for(var features=object2.features,i=-1,n=features.
length;++i<n;)streamGeometry(features[i].geometry,stream2)}},streamGeometryType={Sphere:function(object2,stream2){stream2.
sphere()},Point:function(object2,stream2){object2=object2.coordinates,stream2.point(object2[0],object2[1],object2[2])},MultiPoint:function(object2,stream2){
for(var coordinates=object2.coordinates,i=-1,n=coordinates.length;++i<n;)object2=coordinates[i],stream2.point(object2[0],
object2[1],object2[2])},LineString:function(object2,stream2){streamLine(object2.coordinates,stream2,0)},MultiLineString:function(object2,stream2){
for(var coordinates=object2.coordinates,i=-1,n=coordinates.length;++i<n;)streamLine(coordinates[i],stream2,0)},Polygon:function(object2,stream2){
streamPolygon(object2.coordinates,stream2)},MultiPolygon:function(object2,stream2){for(var coordinates=object2.coordinates,
i=-1,n=coordinates.length;++i<n;)streamPolygon(coordinates[i],stream2)},GeometryCollection:function(object2,stream2){for(var geometries=object2.
geometries,i=-1,n=geometries.length;++i<n;)streamGeometry(geometries[i],stream2)}};function streamLine(coordinates,stream2,closed){
var i=-1,n=coordinates.length-closed,coordinate;for(stream2.lineStart();++i<n;)coordinate=coordinates[i],stream2.point(coordinate[0],
coordinate[1],coordinate[2]);stream2.lineEnd()}function streamPolygon(coordinates,stream2){var i=-1,n=coordinates.length;
for(stream2.polygonStart();++i<n;)streamLine(coordinates[i],stream2,1);stream2.polygonEnd()}function geoStream(object2,stream2){
object2&&streamObjectType.hasOwnProperty(object2.type)?streamObjectType[object2.type](object2,stream2):streamGeometry(object2,
stream2)}var areaRingSum$1=new Adder,areaSum$1=new Adder,lambda00$2,phi00$2,lambda0$2,cosPhi0$1,sinPhi0$1,areaStream$1={
point:noop3,lineStart:noop3,lineEnd:noop3,polygonStart:function(){areaRingSum$1=new Adder,areaStream$1.lineStart=areaRingStart$1,
areaStream$1.lineEnd=areaRingEnd$1},polygonEnd:function(){var areaRing=+areaRingSum$1;areaSum$1.add(areaRing<0?tau3+areaRing:
areaRing),this.lineStart=this.lineEnd=this.point=noop3},sphere:function(){areaSum$1.add(tau3)}};function areaRingStart$1(){
areaStream$1.point=areaPointFirst$1}function areaRingEnd$1(){areaPoint$1(lambda00$2,phi00$2)}function areaPointFirst$1(lambda,phi2){
areaStream$1.point=areaPoint$1,lambda00$2=lambda,phi00$2=phi2,lambda*=radians2,phi2*=radians2,lambda0$2=lambda,cosPhi0$1=
cos2(phi2=phi2/2+quarterPi),sinPhi0$1=sin2(phi2)}function areaPoint$1(lambda,phi2){lambda*=radians2,phi2*=radians2,phi2=
phi2/2+quarterPi;var dLambda=lambda-lambda0$2,sdLambda=dLambda>=0?1:-1,adLambda=sdLambda*dLambda,cosPhi=cos2(phi2),sinPhi=sin2(
phi2),k2=sinPhi0$1*sinPhi,u2=cosPhi0$1*cosPhi+k2*cos2(adLambda),v=k2*sdLambda*sin2(adLambda);areaRingSum$1.add(atan22(v,
u2)),lambda0$2=lambda,cosPhi0$1=cosPhi,sinPhi0$1=sinPhi}function area3(object2){return areaSum$1=new Adder,geoStream(object2,
areaStream$1),areaSum$1*2}function spherical(cartesian2){return[atan22(cartesian2[1],cartesian2[0]),asin2(cartesian2[2])]}
function cartesian(spherical2){var lambda=spherical2[0],phi2=spherical2[1],cosPhi=cos2(phi2);return[cosPhi*cos2(lambda),
cosPhi*sin2(lambda),sin2(phi2)]}function cartesianDot(a4,b10){return a4[0]*b10[0]+a4[1]*b10[1]+a4[2]*b10[2]}function cartesianCross(a4,b10){
return[a4[1]*b10[2]-a4[2]*b10[1],a4[2]*b10[0]-a4[0]*b10[2],a4[0]*b10[1]-a4[1]*b10[0]]}function cartesianAddInPlace(a4,b10){
a4[0]+=b10[0],a4[1]+=b10[1],a4[2]+=b10[2]}function cartesianScale(vector,k2){return[vector[0]*k2,vector[1]*k2,vector[2]*
k2]}function cartesianNormalizeInPlace(d){var l=sqrt4(d[0]*d[0]+d[1]*d[1]+d[2]*d[2]);d[0]/=l,d[1]/=l,d[2]/=l}var lambda0$1,
phi0,lambda1,phi1,lambda2,lambda00$1,phi00$1,p0,deltaSum,ranges,range2,boundsStream$1={point:boundsPoint$1,lineStart:boundsLineStart,
lineEnd:boundsLineEnd,polygonStart:function(){boundsStream$1.point=boundsRingPoint,boundsStream$1.lineStart=boundsRingStart,
boundsStream$1.lineEnd=boundsRingEnd,deltaSum=new Adder,areaStream$1.polygonStart()},polygonEnd:function(){areaStream$1.
polygonEnd(),boundsStream$1.point=boundsPoint$1,boundsStream$1.lineStart=boundsLineStart,boundsStream$1.lineEnd=boundsLineEnd,
areaRingSum$1<0?(lambda0$1=-(lambda1=180),phi0=-(phi1=90)):deltaSum>epsilon4?phi1=90:deltaSum<-epsilon4&&(phi0=-90),range2[0]=
lambda0$1,range2[1]=lambda1},sphere:function(){lambda0$1=-(lambda1=180),phi0=-(phi1=90)}};function boundsPoint$1(lambda,phi2){
ranges.push(range2=[lambda0$1=lambda,lambda1=lambda]),phi2<phi0&&(phi0=phi2),phi2>phi1&&(phi1=phi2)}function linePoint(lambda,phi2){
var p=cartesian([lambda*radians2,phi2*radians2]);if(p0){var normal=cartesianCross(p0,p),equatorial=[normal[1],-normal[0],
0],inflection=cartesianCross(equatorial,normal);cartesianNormalizeInPlace(inflection),inflection=spherical(inflection);var delta=lambda-
lambda2,sign3=delta>0?1:-1,lambdai=inflection[0]*degrees3*sign3,phii,antimeridian=abs2(delta)>180;antimeridian^(sign3*lambda2<
lambdai&&lambdai<sign3*lambda)?(phii=inflection[1]*degrees3,phii>phi1&&(phi1=phii)):(lambdai=(lambdai+360)%360-180,antimeridian^
(sign3*lambda2<lambdai&&lambdai<sign3*lambda)?(phii=-inflection[1]*degrees3,phii<phi0&&(phi0=phii)):(phi2<phi0&&(phi0=phi2),
phi2>phi1&&(phi1=phi2))),antimeridian?lambda<lambda2?angle(lambda0$1,lambda)>angle(lambda0$1,lambda1)&&(lambda1=lambda):
angle(lambda,lambda1)>angle(lambda0$1,lambda1)&&(lambda0$1=lambda):lambda1>=lambda0$1?(lambda<lambda0$1&&(lambda0$1=lambda),
lambda>lambda1&&(lambda1=lambda)):lambda>lambda2?angle(lambda0$1,lambda)>angle(lambda0$1,lambda1)&&(lambda1=lambda):angle(
lambda,lambda1)>angle(lambda0$1,lambda1)&&(lambda0$1=lambda)}else ranges.push(range2=[lambda0$1=lambda,lambda1=lambda]);
phi2<phi0&&(phi0=phi2),phi2>phi1&&(phi1=phi2),p0=p,lambda2=lambda}function boundsLineStart(){boundsStream$1.point=linePoint}
function boundsLineEnd(){range2[0]=lambda0$1,range2[1]=lambda1,boundsStream$1.point=boundsPoint$1,p0=null}function boundsRingPoint(lambda,phi2){
if(p0){var delta=lambda-lambda2;deltaSum.add(abs2(delta)>180?delta+(delta>0?360:-360):delta)}else lambda00$1=lambda,phi00$1=
phi2;areaStream$1.point(lambda,phi2),linePoint(lambda,phi2)}function boundsRingStart(){areaStream$1.lineStart()}function boundsRingEnd(){
boundsRingPoint(lambda00$1,phi00$1),areaStream$1.lineEnd(),abs2(deltaSum)>epsilon4&&(lambda0$1=-(lambda1=180)),range2[0]=
lambda0$1,range2[1]=lambda1,p0=null}function angle(lambda0,lambda12){return(lambda12-=lambda0)<0?lambda12+360:lambda12}function rangeCompare(a4,b10){
return a4[0]-b10[0]}function rangeContains(range5,x4){return range5[0]<=range5[1]?range5[0]<=x4&&x4<=range5[1]:x4<range5[0]||
range5[1]<x4}function bounds2(feature2){var i,n,a4,b10,merged,deltaMax,delta;if(phi1=lambda1=-(lambda0$1=phi0=1/0),ranges=
[],geoStream(feature2,boundsStream$1),n=ranges.length){for(ranges.sort(rangeCompare),i=1,a4=ranges[0],merged=[a4];i<n;++i)
b10=ranges[i],rangeContains(a4,b10[0])||rangeContains(a4,b10[1])?(angle(a4[0],b10[1])>angle(a4[0],a4[1])&&(a4[1]=b10[1]),
angle(b10[0],a4[1])>angle(a4[0],a4[1])&&(a4[0]=b10[0])):merged.push(a4=b10);for(deltaMax=-1/0,n=merged.length-1,i=0,a4=merged[n];i<=
n;a4=b10,++i)b10=merged[i],(delta=angle(a4[1],b10[0]))>deltaMax&&(deltaMax=delta,lambda0$1=b10[0],lambda1=a4[1])}return ranges=
range2=null,lambda0$1===1/0||phi0===1/0?[[NaN,NaN],[NaN,NaN]]:[[lambda0$1,phi0],[lambda1,phi1]]}var W0,W1,X0$1,Y0$1,Z0$1,
X1$1,Y1$1,Z1$1,X2$1,Y2$1,Z2$1,lambda00,phi00,x0$4,y0$4,z0,centroidStream$1={sphere:noop3,point:centroidPoint$1,lineStart:centroidLineStart$1,
lineEnd:centroidLineEnd$1,polygonStart:function(){centroidStream$1.lineStart=centroidRingStart$1,centroidStream$1.lineEnd=
centroidRingEnd$1},polygonEnd:function(){centroidStream$1.lineStart=centroidLineStart$1,centroidStream$1.lineEnd=centroidLineEnd$1}};
function centroidPoint$1(lambda,phi2){lambda*=radians2,phi2*=radians2;var cosPhi=cos2(phi2);centroidPointCartesian(cosPhi*
cos2(lambda),cosPhi*sin2(lambda),sin2(phi2))}function centroidPointCartesian(x4,y4,z){++W0,X0$1+=(x4-X0$1)/W0,Y0$1+=(y4-
Y0$1)/W0,Z0$1+=(z-Z0$1)/W0}function centroidLineStart$1(){centroidStream$1.point=centroidLinePointFirst}function centroidLinePointFirst(lambda,phi2){
lambda*=radians2,phi2*=radians2;var cosPhi=cos2(phi2);x0$4=cosPhi*cos2(lambda),y0$4=cosPhi*sin2(lambda),z0=sin2(phi2),centroidStream$1.
point=centroidLinePoint,centroidPointCartesian(x0$4,y0$4,z0)}function centroidLinePoint(lambda,phi2){lambda*=radians2,phi2*=
radians2;var cosPhi=cos2(phi2),x4=cosPhi*cos2(lambda),y4=cosPhi*sin2(lambda),z=sin2(phi2),w2=atan22(sqrt4((w2=y0$4*z-z0*
y4)*w2+(w2=z0*x4-x0$4*z)*w2+(w2=x0$4*y4-y0$4*x4)*w2),x0$4*x4+y0$4*y4+z0*z);W1+=w2,X1$1+=w2*(x0$4+(x0$4=x4)),Y1$1+=w2*(y0$4+
(y0$4=y4)),Z1$1+=w2*(z0+(z0=z)),centroidPointCartesian(x0$4,y0$4,z0)}function centroidLineEnd$1(){centroidStream$1.point=
centroidPoint$1}function centroidRingStart$1(){centroidStream$1.point=centroidRingPointFirst}function centroidRingEnd$1(){
centroidRingPoint(lambda00,phi00),centroidStream$1.point=centroidPoint$1}function centroidRingPointFirst(lambda,phi2){lambda00=
lambda,phi00=phi2,lambda*=radians2,phi2*=radians2,centroidStream$1.point=centroidRingPoint;var cosPhi=cos2(phi2);x0$4=cosPhi*
cos2(lambda),y0$4=cosPhi*sin2(lambda),z0=sin2(phi2),centroidPointCartesian(x0$4,y0$4,z0)}function centroidRingPoint(lambda,phi2){
lambda*=radians2,phi2*=radians2;var cosPhi=cos2(phi2),x4=cosPhi*cos2(lambda),y4=cosPhi*sin2(lambda),z=sin2(phi2),cx=y0$4*
z-z0*y4,cy=z0*x4-x0$4*z,cz=x0$4*y4-y0$4*x4,m3=hypot(cx,cy,cz),w2=asin2(m3),v=m3&&-w2/m3;X2$1.add(v*cx),Y2$1.add(v*cy),Z2$1.
add(v*cz),W1+=w2,X1$1+=w2*(x0$4+(x0$4=x4)),Y1$1+=w2*(y0$4+(y0$4=y4)),Z1$1+=w2*(z0+(z0=z)),centroidPointCartesian(x0$4,y0$4,
z0)}function centroid(object2){W0=W1=X0$1=Y0$1=Z0$1=X1$1=Y1$1=Z1$1=0,X2$1=new Adder,Y2$1=new Adder,Z2$1=new Adder,geoStream(
object2,centroidStream$1);var x4=+X2$1,y4=+Y2$1,z=+Z2$1,m3=hypot(x4,y4,z);return m3<epsilon23&&(x4=X1$1,y4=Y1$1,z=Z1$1,W1<
epsilon4&&(x4=X0$1,y4=Y0$1,z=Z0$1),m3=hypot(x4,y4,z),m3<epsilon23)?[NaN,NaN]:[atan22(y4,x4)*degrees3,asin2(z/m3)*degrees3]}function compose(a4,b10){function compose2(x4,y4){return x4=a4(x4,y4),b10(x4[0],x4[1])}return a4.invert&&b10.invert&&(compose2.
invert=function(x4,y4){return x4=b10.invert(x4,y4),x4&&a4.invert(x4[0],x4[1])}),compose2}function rotationIdentity(lambda,phi2){
return abs2(lambda)>pi3&&(lambda-=Math.round(lambda/tau3)*tau3),[lambda,phi2]}rotationIdentity.invert=rotationIdentity;function rotateRadians(deltaLambda,deltaPhi,deltaGamma){
return(deltaLambda%=tau3)?deltaPhi||deltaGamma?compose(rotationLambda(deltaLambda),rotationPhiGamma(deltaPhi,deltaGamma)):
rotationLambda(deltaLambda):deltaPhi||deltaGamma?rotationPhiGamma(deltaPhi,deltaGamma):rotationIdentity}function forwardRotationLambda(deltaLambda){
return function(lambda,phi2){return lambda+=deltaLambda,abs2(lambda)>pi3&&(lambda-=Math.round(lambda/tau3)*tau3),[lambda,
phi2]}}function rotationLambda(deltaLambda){var rotation2=forwardRotationLambda(deltaLambda);return rotation2.invert=forwardRotationLambda(
-deltaLambda),rotation2}function rotationPhiGamma(deltaPhi,deltaGamma){var cosDeltaPhi=cos2(deltaPhi),sinDeltaPhi=sin2(deltaPhi),
cosDeltaGamma=cos2(deltaGamma),sinDeltaGamma=sin2(deltaGamma);function rotation2(lambda,phi2){var cosPhi=cos2(phi2),x4=cos2(
lambda)*cosPhi,y4=sin2(lambda)*cosPhi,z=sin2(phi2),k2=z*cosDeltaPhi+x4*sinDeltaPhi;return[atan22(y4*cosDeltaGamma-k2*sinDeltaGamma,
x4*cosDeltaPhi-z*sinDeltaPhi),asin2(k2*cosDeltaGamma+y4*sinDeltaGamma)]}return rotation2.invert=function(lambda,phi2){var cosPhi=cos2(
phi2),x4=cos2(lambda)*cosPhi,y4=sin2(lambda)*cosPhi,z=sin2(phi2),k2=z*cosDeltaGamma-y4*sinDeltaGamma;return[atan22(y4*cosDeltaGamma+
z*sinDeltaGamma,x4*cosDeltaPhi+k2*sinDeltaPhi),asin2(k2*cosDeltaPhi-x4*sinDeltaPhi)]},rotation2}function rotation(rotate2){
rotate2=rotateRadians(rotate2[0]*radians2,rotate2[1]*radians2,rotate2.length>2?rotate2[2]*radians2:0);function forward(coordinates){
return coordinates=rotate2(coordinates[0]*radians2,coordinates[1]*radians2),coordinates[0]*=degrees3,coordinates[1]*=degrees3,
coordinates}return forward.invert=function(coordinates){return coordinates=rotate2.invert(coordinates[0]*radians2,coordinates[1]*
radians2),coordinates[0]*=degrees3,coordinates[1]*=degrees3,coordinates},forward}function circleStream(stream2,radius2,delta,direction,t04,t13){
if(delta){var cosRadius=cos2(radius2),sinRadius=sin2(radius2),step2=direction*delta;t04==null?(t04=radius2+direction*tau3,
t13=radius2-step2/2):(t04=circleRadius(cosRadius,t04),t13=circleRadius(cosRadius,t13),(direction>0?t04<t13:t04>t13)&&(t04+=
direction*tau3));for(var point4,t=t04;direction>0?t>t13:t<t13;t-=step2)point4=spherical([cosRadius,-sinRadius*cos2(t),-sinRadius*
sin2(t)]),stream2.point(point4[0],point4[1])}}function circleRadius(cosRadius,point4){point4=cartesian(point4),point4[0]-=
cosRadius,cartesianNormalizeInPlace(point4);var radius2=acos2(-point4[1]);return((-point4[2]<0?-radius2:radius2)+tau3-epsilon4)%
tau3}function clipBuffer(){var lines=[],line4;return{point:function(x4,y4,m3){line4.push([x4,y4,m3])},lineStart:function(){lines.
push(line4=[])},lineEnd:noop3,rejoin:function(){lines.length>1&&lines.push(lines.pop().concat(lines.shift()))},result:function(){
var result=lines;return lines=[],line4=null,result}}}function pointEqual(a4,b10){return abs2(a4[0]-b10[0])<epsilon4&&abs2(
a4[1]-b10[1])<epsilon4}function Intersection(point4,points2,other,entry2){this.x=point4,this.z=points2,this.o=other,this.
e=entry2,this.v=!1,this.n=this.p=null}function clipRejoin(segments2,compareIntersection2,startInside,interpolate2,stream2){
var subject=[],clip4=[],i,n;if(segments2.forEach(function(segment){if(!((n2=segment.length-1)<=0)){var n2,p02=segment[0],
p1=segment[n2],x4;if(pointEqual(p02,p1)){if(!p02[2]&&!p1[2]){for(stream2.lineStart(),i=0;i<n2;++i)stream2.point((p02=segment[i])[0],
p02[1]);stream2.lineEnd();return}p1[0]+=2*epsilon4}subject.push(x4=new Intersection(p02,segment,null,!0)),clip4.push(x4.
o=new Intersection(p02,null,x4,!1)),subject.push(x4=new Intersection(p1,segment,null,!1)),clip4.push(x4.o=new Intersection(
p1,null,x4,!0))}}),!!subject.length){for(clip4.sort(compareIntersection2),link(subject),link(clip4),i=0,n=clip4.length;i<
n;++i)clip4[i].e=startInside=!startInside;for(var start=subject[0],points2,point4;;){for(var current=start,isSubject=!0;current.
v;)if((current=current.n)===start)return;points2=current.z,stream2.lineStart();do{if(current.v=current.o.v=!0,current.e){
if(isSubject)for(i=0,n=points2.length;i<n;++i)stream2.point((point4=points2[i])[0],point4[1]);else interpolate2(current.
x,current.n.x,1,stream2);current=current.n}else{if(isSubject)for(points2=current.p.z,i=points2.length-1;i>=0;--i)stream2.
point((point4=points2[i])[0],point4[1]);else interpolate2(current.x,current.p.x,-1,stream2);current=current.p}current=current.
o,points2=current.z,isSubject=!isSubject}while(!current.v);stream2.lineEnd()}}}function link(array7){if(n=array7.length){
for(var n,i=0,a4=array7[0],b10;++i<n;)a4.n=b10=array7[i],b10.p=a4,a4=b10;a4.n=b10=array7[0],b10.p=a4}}function longitude(point4){
return abs2(point4[0])<=pi3?point4[0]:sign2(point4[0])*((abs2(point4[0])+pi3)%tau3-pi3)}function polygonContains(polygon,point4){
var lambda=longitude(point4),phi2=point4[1],sinPhi=sin2(phi2),normal=[sin2(lambda),-cos2(lambda),0],angle2=0,winding=0,sum3=new Adder;
sinPhi===1?phi2=halfPi2+epsilon4:sinPhi===-1&&(phi2=-halfPi2-epsilon4);for(var i=0,n=polygon.length;i<n;++i)if(m3=(ring=
polygon[i]).length)for(var ring,m3,point0=ring[m3-1],lambda0=longitude(point0),phi02=point0[1]/2+quarterPi,sinPhi0=sin2(
phi02),cosPhi0=cos2(phi02),j=0;j<m3;++j,lambda0=lambda12,sinPhi0=sinPhi1,cosPhi0=cosPhi1,point0=point1){var point1=ring[j],
lambda12=longitude(point1),phi12=point1[1]/2+quarterPi,sinPhi1=sin2(phi12),cosPhi1=cos2(phi12),delta=lambda12-lambda0,sign3=delta>=
0?1:-1,absDelta=sign3*delta,antimeridian=absDelta>pi3,k2=sinPhi0*sinPhi1;if(sum3.add(atan22(k2*sign3*sin2(absDelta),cosPhi0*
cosPhi1+k2*cos2(absDelta))),angle2+=antimeridian?delta+sign3*tau3:delta,antimeridian^lambda0>=lambda^lambda12>=lambda){var arc4=cartesianCross(
cartesian(point0),cartesian(point1));cartesianNormalizeInPlace(arc4);var intersection2=cartesianCross(normal,arc4);cartesianNormalizeInPlace(
intersection2);var phiArc=(antimeridian^delta>=0?-1:1)*asin2(intersection2[2]);(phi2>phiArc||phi2===phiArc&&(arc4[0]||arc4[1]))&&
(winding+=antimeridian^delta>=0?1:-1)}}return(angle2<-epsilon4||angle2<epsilon4&&sum3<-epsilon23)^winding&1}function clip2(pointVisible,clipLine2,interpolate2,start){
return function(sink){var line4=clipLine2(sink),ringBuffer=clipBuffer(),ringSink=clipLine2(ringBuffer),polygonStarted=!1,
polygon,segments2,ring,clip4={point:point4,lineStart,lineEnd,polygonStart:function(){clip4.point=pointRing,clip4.lineStart=
ringStart,clip4.lineEnd=ringEnd,segments2=[],polygon=[]},polygonEnd:function(){clip4.point=point4,clip4.lineStart=lineStart,
clip4.lineEnd=lineEnd,segments2=merge2(segments2);var startInside=polygonContains(polygon,start);segments2.length?(polygonStarted||
(sink.polygonStart(),polygonStarted=!0),clipRejoin(segments2,compareIntersection,startInside,interpolate2,sink)):startInside&&
(polygonStarted||(sink.polygonStart(),polygonStarted=!0),sink.lineStart(),interpolate2(null,null,1,sink),sink.lineEnd()),
polygonStarted&&(sink.polygonEnd(),polygonStarted=!1),segments2=polygon=null},sphere:function(){sink.polygonStart(),sink.
lineStart(),interpolate2(null,null,1,sink),sink.lineEnd(),sink.polygonEnd()}};function point4(lambda,phi2){pointVisible(
lambda,phi2)&&sink.point(lambda,phi2)}function pointLine(lambda,phi2){line4.point(lambda,phi2)}function lineStart(){clip4.
point=pointLine,line4.lineStart()}function lineEnd(){clip4.point=point4,line4.lineEnd()}function pointRing(lambda,phi2){
ring.push([lambda,phi2]),ringSink.point(lambda,phi2)}function ringStart(){ringSink.lineStart(),ring=[]}function ringEnd(){
pointRing(ring[0][0],ring[0][1]),ringSink.lineEnd();var clean=ringSink.clean(),ringSegments=ringBuffer.result(),i,n=ringSegments.
length,m3,segment,point5;if(ring.pop(),polygon.push(ring),ring=null,!!n){if(clean&1){if(segment=ringSegments[0],(m3=segment.
length-1)>0){for(polygonStarted||(sink.polygonStart(),polygonStarted=!0),sink.lineStart(),i=0;i<m3;++i)sink.point((point5=
segment[i])[0],point5[1]);sink.lineEnd()}return}n>1&&clean&2&&ringSegments.push(ringSegments.pop().concat(ringSegments.shift())),
segments2.push(ringSegments.filter(validSegment))}}return clip4}}function validSegment(segment){return segment.length>1}
function compareIntersection(a4,b10){return((a4=a4.x)[0]<0?a4[1]-halfPi2-epsilon4:halfPi2-a4[1])-((b10=b10.x)[0]<0?b10[1]-
halfPi2-epsilon4:halfPi2-b10[1])}var clipAntimeridian=clip2(function(){return!0},clipAntimeridianLine,clipAntimeridianInterpolate,
[-pi3,-halfPi2]);function clipAntimeridianLine(stream2){var lambda0=NaN,phi02=NaN,sign0=NaN,clean;return{lineStart:function(){
stream2.lineStart(),clean=1},point:function(lambda12,phi12){var sign1=lambda12>0?pi3:-pi3,delta=abs2(lambda12-lambda0);abs2(
delta-pi3)<epsilon4?(stream2.point(lambda0,phi02=(phi02+phi12)/2>0?halfPi2:-halfPi2),stream2.point(sign0,phi02),stream2.
lineEnd(),stream2.lineStart(),stream2.point(sign1,phi02),stream2.point(lambda12,phi02),clean=0):sign0!==sign1&&delta>=pi3&&
(abs2(lambda0-sign0)<epsilon4&&(lambda0-=sign0*epsilon4),abs2(lambda12-sign1)<epsilon4&&(lambda12-=sign1*epsilon4),phi02=
clipAntimeridianIntersect(lambda0,phi02,lambda12,phi12),stream2.point(sign0,phi02),stream2.lineEnd(),stream2.lineStart(),
stream2.point(sign1,phi02),clean=0),stream2.point(lambda0=lambda12,phi02=phi12),sign0=sign1},lineEnd:function(){stream2.
lineEnd(),lambda0=phi02=NaN},clean:function(){return 2-clean}}}function clipAntimeridianIntersect(lambda0,phi02,lambda12,phi12){
var cosPhi0,cosPhi1,sinLambda0Lambda1=sin2(lambda0-lambda12);return abs2(sinLambda0Lambda1)>epsilon4?atan((sin2(phi02)*(cosPhi1=
cos2(phi12))*sin2(lambda12)-sin2(phi12)*(cosPhi0=cos2(phi02))*sin2(lambda0))/(cosPhi0*cosPhi1*sinLambda0Lambda1)):(phi02+
phi12)/2}function clipAntimeridianInterpolate(from,to,direction,stream2){var phi2;if(from==null)phi2=direction*halfPi2,stream2.
point(-pi3,phi2),stream2.point(0,phi2),stream2.point(pi3,phi2),stream2.point(pi3,0),stream2.point(pi3,-phi2),stream2.point(
0,-phi2),stream2.point(-pi3,-phi2),stream2.point(-pi3,0),stream2.point(-pi3,phi2);else if(abs2(from[0]-to[0])>epsilon4){
var lambda=from[0]<to[0]?pi3:-pi3;phi2=direction*lambda/2,stream2.point(-lambda,phi2),stream2.point(0,phi2),stream2.point(
lambda,phi2)}else stream2.point(to[0],to[1])}function clipCircle(radius2){var cr2=cos2(radius2),delta=2*radians2,smallRadius=cr2>
0,notHemisphere=abs2(cr2)>epsilon4;function interpolate2(from,to,direction,stream2){circleStream(stream2,radius2,delta,direction,
from,to)}function visible(lambda,phi2){return cos2(lambda)*cos2(phi2)>cr2}function clipLine2(stream2){var point0,c0,v0,v00,
clean;return{lineStart:function(){v00=v0=!1,clean=1},point:function(lambda,phi2){var point1=[lambda,phi2],point22,v=visible(
lambda,phi2),c4=smallRadius?v?0:code(lambda,phi2):v?code(lambda+(lambda<0?pi3:-pi3),phi2):0;if(!point0&&(v00=v0=v)&&stream2.
lineStart(),v!==v0&&(point22=intersect5(point0,point1),(!point22||pointEqual(point0,point22)||pointEqual(point1,point22))&&
(point1[2]=1)),v!==v0)clean=0,v?(stream2.lineStart(),point22=intersect5(point1,point0),stream2.point(point22[0],point22[1])):
(point22=intersect5(point0,point1),stream2.point(point22[0],point22[1],2),stream2.lineEnd()),point0=point22;else if(notHemisphere&&
point0&&smallRadius^v){var t;!(c4&c0)&&(t=intersect5(point1,point0,!0))&&(clean=0,smallRadius?(stream2.lineStart(),stream2.
point(t[0][0],t[0][1]),stream2.point(t[1][0],t[1][1]),stream2.lineEnd()):(stream2.point(t[1][0],t[1][1]),stream2.lineEnd(),
stream2.lineStart(),stream2.point(t[0][0],t[0][1],3)))}v&&(!point0||!pointEqual(point0,point1))&&stream2.point(point1[0],
point1[1]),point0=point1,v0=v,c0=c4},lineEnd:function(){v0&&stream2.lineEnd(),point0=null},clean:function(){return clean|
(v00&&v0)<<1}}}function intersect5(a4,b10,two){var pa2=cartesian(a4),pb=cartesian(b10),n1=[1,0,0],n2=cartesianCross(pa2,
pb),n2n2=cartesianDot(n2,n2),n1n2=n2[0],determinant=n2n2-n1n2*n1n2;if(!determinant)return!two&&a4;var c1=cr2*n2n2/determinant,
c22=-cr2*n1n2/determinant,n1xn2=cartesianCross(n1,n2),A5=cartesianScale(n1,c1),B3=cartesianScale(n2,c22);cartesianAddInPlace(
A5,B3);var u2=n1xn2,w2=cartesianDot(A5,u2),uu=cartesianDot(u2,u2),t22=w2*w2-uu*(cartesianDot(A5,A5)-1);if(!(t22<0)){var t=sqrt4(
t22),q=cartesianScale(u2,(-w2-t)/uu);if(cartesianAddInPlace(q,A5),q=spherical(q),!two)return q;var lambda0=a4[0],lambda12=b10[0],
phi02=a4[1],phi12=b10[1],z;lambda12<lambda0&&(z=lambda0,lambda0=lambda12,lambda12=z);var delta2=lambda12-lambda0,polar=abs2(
delta2-pi3)<epsilon4,meridian=polar||delta2<epsilon4;if(!polar&&phi12<phi02&&(z=phi02,phi02=phi12,phi12=z),meridian?polar?
phi02+phi12>0^q[1]<(abs2(q[0]-lambda0)<epsilon4?phi02:phi12):phi02<=q[1]&&q[1]<=phi12:delta2>pi3^(lambda0<=q[0]&&q[0]<=lambda12)){
var q1=cartesianScale(u2,(-w2+t)/uu);return cartesianAddInPlace(q1,A5),[q,spherical(q1)]}}}function code(lambda,phi2){var r=smallRadius?
radius2:pi3-radius2,code2=0;return lambda<-r?code2|=1:lambda>r&&(code2|=2),phi2<-r?code2|=4:phi2>r&&(code2|=8),code2}return clip2(
visible,clipLine2,interpolate2,smallRadius?[0,-radius2]:[-pi3,radius2-pi3])}function clipLine(a4,b10,x02,y02,x12,y12){var ax=a4[0],
ay=a4[1],bx=b10[0],by=b10[1],t04=0,t13=1,dx=bx-ax,dy=by-ay,r;if(r=x02-ax,!(!dx&&r>0)){if(r/=dx,dx<0){if(r<t04)return;r<t13&&
(t13=r)}else if(dx>0){if(r>t13)return;r>t04&&(t04=r)}if(r=x12-ax,!(!dx&&r<0)){if(r/=dx,dx<0){if(r>t13)return;r>t04&&(t04=
r)}else if(dx>0){if(r<t04)return;r<t13&&(t13=r)}if(r=y02-ay,!(!dy&&r>0)){if(r/=dy,dy<0){if(r<t04)return;r<t13&&(t13=r)}else if(dy>
0){if(r>t13)return;r>t04&&(t04=r)}if(r=y12-ay,!(!dy&&r<0)){if(r/=dy,dy<0){if(r>t13)return;r>t04&&(t04=r)}else if(dy>0){if(r<
t04)return;r<t13&&(t13=r)}return t04>0&&(a4[0]=ax+t04*dx,a4[1]=ay+t04*dy),t13<1&&(b10[0]=ax+t13*dx,b10[1]=ay+t13*dy),!0}}}}}
var clipMax=1e9,clipMin=-clipMax;function clipRectangle(x02,y02,x12,y12){function visible(x4,y4){return x02<=x4&&x4<=x12&&
y02<=y4&&y4<=y12}function interpolate2(from,to,direction,stream2){var a4=0,a1=0;if(from==null||(a4=corner(from,direction))!==
(a1=corner(to,direction))||comparePoint(from,to)<0^direction>0)do stream2.point(a4===0||a4===3?x02:x12,a4>1?y12:y02);while((a4=
(a4+direction+4)%4)!==a1);else stream2.point(to[0],to[1])}function corner(p,direction){return abs2(p[0]-x02)<epsilon4?direction>
0?0:3:abs2(p[0]-x12)<epsilon4?direction>0?2:1:abs2(p[1]-y02)<epsilon4?direction>0?1:0:direction>0?3:2}function compareIntersection2(a4,b10){
return comparePoint(a4.x,b10.x)}function comparePoint(a4,b10){var ca=corner(a4,1),cb=corner(b10,1);return ca!==cb?ca-cb:
ca===0?b10[1]-a4[1]:ca===1?a4[0]-b10[0]:ca===2?a4[1]-b10[1]:b10[0]-a4[0]}return function(stream2){var activeStream=stream2,
bufferStream=clipBuffer(),segments2,polygon,ring,x__,y__,v__,x_,y_,v_,first,clean,clipStream={point:point4,lineStart,lineEnd,
polygonStart,polygonEnd};function point4(x4,y4){visible(x4,y4)&&activeStream.point(x4,y4)}function polygonInside(){for(var winding=0,
i=0,n=polygon.length;i<n;++i)for(var ring2=polygon[i],j=1,m3=ring2.length,point5=ring2[0],a0,a1,b02=point5[0],b12=point5[1];j<
m3;++j)a0=b02,a1=b12,point5=ring2[j],b02=point5[0],b12=point5[1],a1<=y12?b12>y12&&(b02-a0)*(y12-a1)>(b12-a1)*(x02-a0)&&++winding:
b12<=y12&&(b02-a0)*(y12-a1)<(b12-a1)*(x02-a0)&&--winding;return winding}function polygonStart(){activeStream=bufferStream,
segments2=[],polygon=[],clean=!0}function polygonEnd(){var startInside=polygonInside(),cleanInside=clean&&startInside,visible2=(segments2=
merge2(segments2)).length;(cleanInside||visible2)&&(stream2.polygonStart(),cleanInside&&(stream2.lineStart(),interpolate2(
null,null,1,stream2),stream2.lineEnd()),visible2&&clipRejoin(segments2,compareIntersection2,startInside,interpolate2,stream2),
stream2.polygonEnd()),activeStream=stream2,segments2=polygon=ring=null}function lineStart(){clipStream.point=linePoint2,
polygon&&polygon.push(ring=[]),first=!0,v_=!1,x_=y_=NaN}function lineEnd(){segments2&&(linePoint2(x__,y__),v__&&v_&&bufferStream.
rejoin(),segments2.push(bufferStream.result())),clipStream.point=point4,v_&&activeStream.lineEnd()}function linePoint2(x4,y4){
var v=visible(x4,y4);if(polygon&&ring.push([x4,y4]),first)x__=x4,y__=y4,v__=v,first=!1,v&&(activeStream.lineStart(),activeStream.
point(x4,y4));else if(v&&v_)activeStream.point(x4,y4);else{var a4=[x_=Math.max(clipMin,Math.min(clipMax,x_)),y_=Math.max(
clipMin,Math.min(clipMax,y_))],b10=[x4=Math.max(clipMin,Math.min(clipMax,x4)),y4=Math.max(clipMin,Math.min(clipMax,y4))];
clipLine(a4,b10,x02,y02,x12,y12)?(v_||(activeStream.lineStart(),activeStream.point(a4[0],a4[1])),activeStream.point(b10[0],
b10[1]),v||activeStream.lineEnd(),clean=!1):v&&(activeStream.lineStart(),activeStream.point(x4,y4),clean=!1)}x_=x4,y_=y4,
v_=v}return clipStream}}function graticuleX(y02,y12,dy){var y4=range(y02,y12-epsilon4,dy).concat(y12);return function(x4){return y4.map(function(y5){
return[x4,y5]})}}function graticuleY(x02,x12,dx){var x4=range(x02,x12-epsilon4,dx).concat(x12);return function(y4){return x4.
map(function(x5){return[x5,y4]})}}function graticule(){var x12,x02,X12,X02,y12,y02,Y12,Y02,dx=10,dy=dx,DX=90,DY=360,x4,y4,
X3,Y3,precision=2.5;function graticule2(){return{type:"MultiLineString",coordinates:lines()}}function lines(){return range(
ceil(X02/DX)*DX,X12,DX).map(X3).concat(range(ceil(Y02/DY)*DY,Y12,DY).map(Y3)).concat(range(ceil(x02/dx)*dx,x12,dx).filter(
function(x5){return abs2(x5%DX)>epsilon4}).map(x4)).concat(range(ceil(y02/dy)*dy,y12,dy).filter(function(y5){return abs2(
y5%DY)>epsilon4}).map(y4))}return graticule2.lines=function(){return lines().map(function(coordinates){return{type:"Line\
String",coordinates}})},graticule2.outline=function(){return{type:"Polygon",coordinates:[X3(X02).concat(Y3(Y12).slice(1),
X3(X12).reverse().slice(1),Y3(Y02).reverse().slice(1))]}},graticule2.extent=function(_){return arguments.length?graticule2.
extentMajor(_).extentMinor(_):graticule2.extentMinor()},graticule2.extentMajor=function(_){return arguments.length?(X02=
+_[0][0],X12=+_[1][0],Y02=+_[0][1],Y12=+_[1][1],X02>X12&&(_=X02,X02=X12,X12=_),Y02>Y12&&(_=Y02,Y02=Y12,Y12=_),graticule2.
precision(precision)):[[X02,Y02],[X12,Y12]]},graticule2.extentMinor=function(_){return arguments.length?(x02=+_[0][0],x12=
+_[1][0],y02=+_[0][1],y12=+_[1][1],x02>x12&&(_=x02,x02=x12,x12=_),y02>y12&&(_=y02,y02=y12,y12=_),graticule2.precision(precision)):
[[x02,y02],[x12,y12]]},graticule2.step=function(_){return arguments.length?graticule2.stepMajor(_).stepMinor(_):graticule2.
stepMinor()},graticule2.stepMajor=function(_){return arguments.length?(DX=+_[0],DY=+_[1],graticule2):[DX,DY]},graticule2.
stepMinor=function(_){return arguments.length?(dx=+_[0],dy=+_[1],graticule2):[dx,dy]},graticule2.precision=function(_){return arguments.
length?(precision=+_,x4=graticuleX(y02,y12,90),y4=graticuleY(x02,x12,precision),X3=graticuleX(Y02,Y12,90),Y3=graticuleY(
X02,X12,precision),graticule2):precision},graticule2.extentMajor([[-180,-90+epsilon4],[180,90-epsilon4]]).extentMinor([[
-180,-80-epsilon4],[180,80+epsilon4]])}var identity$12=x4=>x4,areaSum=new Adder,areaRingSum=new Adder,x00$2,y00$2,x0$3,y0$3,areaStream={point:noop3,lineStart:noop3,
lineEnd:noop3,polygonStart:function(){areaStream.lineStart=areaRingStart,areaStream.lineEnd=areaRingEnd},polygonEnd:function(){
areaStream.lineStart=areaStream.lineEnd=areaStream.point=noop3,areaSum.add(abs2(areaRingSum)),areaRingSum=new Adder},result:function(){
var area5=areaSum/2;return areaSum=new Adder,area5}};function areaRingStart(){areaStream.point=areaPointFirst}function areaPointFirst(x4,y4){
areaStream.point=areaPoint,x00$2=x0$3=x4,y00$2=y0$3=y4}function areaPoint(x4,y4){areaRingSum.add(y0$3*x4-x0$3*y4),x0$3=x4,
y0$3=y4}function areaRingEnd(){areaPoint(x00$2,y00$2)}var x0$2=1/0,y0$2=x0$2,x1=-x0$2,y1=x1,boundsStream={point:boundsPoint,
lineStart:noop3,lineEnd:noop3,polygonStart:noop3,polygonEnd:noop3,result:function(){var bounds3=[[x0$2,y0$2],[x1,y1]];return x1=
y1=-(y0$2=x0$2=1/0),bounds3}};function boundsPoint(x4,y4){x4<x0$2&&(x0$2=x4),x4>x1&&(x1=x4),y4<y0$2&&(y0$2=y4),y4>y1&&(y1=
y4)}var X0=0,Y0=0,Z0=0,X1=0,Y1=0,Z1=0,X2=0,Y2=0,Z2=0,x00$1,y00$1,x0$1,y0$1,centroidStream={point:centroidPoint,lineStart:centroidLineStart,
lineEnd:centroidLineEnd,polygonStart:function(){centroidStream.lineStart=centroidRingStart,centroidStream.lineEnd=centroidRingEnd},
polygonEnd:function(){centroidStream.point=centroidPoint,centroidStream.lineStart=centroidLineStart,centroidStream.lineEnd=
centroidLineEnd},result:function(){var centroid2=Z2?[X2/Z2,Y2/Z2]:Z1?[X1/Z1,Y1/Z1]:Z0?[X0/Z0,Y0/Z0]:[NaN,NaN];return X0=
Y0=Z0=X1=Y1=Z1=X2=Y2=Z2=0,centroid2}};function centroidPoint(x4,y4){X0+=x4,Y0+=y4,++Z0}function centroidLineStart(){centroidStream.
point=centroidPointFirstLine}function centroidPointFirstLine(x4,y4){centroidStream.point=centroidPointLine,centroidPoint(
x0$1=x4,y0$1=y4)}function centroidPointLine(x4,y4){var dx=x4-x0$1,dy=y4-y0$1,z=sqrt4(dx*dx+dy*dy);X1+=z*(x0$1+x4)/2,Y1+=
z*(y0$1+y4)/2,Z1+=z,centroidPoint(x0$1=x4,y0$1=y4)}function centroidLineEnd(){centroidStream.point=centroidPoint}function centroidRingStart(){
centroidStream.point=centroidPointFirstRing}function centroidRingEnd(){centroidPointRing(x00$1,y00$1)}function centroidPointFirstRing(x4,y4){
centroidStream.point=centroidPointRing,centroidPoint(x00$1=x0$1=x4,y00$1=y0$1=y4)}function centroidPointRing(x4,y4){var dx=x4-
x0$1,dy=y4-y0$1,z=sqrt4(dx*dx+dy*dy);X1+=z*(x0$1+x4)/2,Y1+=z*(y0$1+y4)/2,Z1+=z,z=y0$1*x4-x0$1*y4,X2+=z*(x0$1+x4),Y2+=z*(y0$1+
y4),Z2+=z*3,centroidPoint(x0$1=x4,y0$1=y4)}function PathContext(context3){this._context=context3}PathContext.prototype={
_radius:4.5,pointRadius:function(_){return this._radius=_,this},polygonStart:function(){this._line=0},polygonEnd:function(){
this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=
NaN},point:function(x4,y4){switch(this._point){case 0:{this._context.moveTo(x4,y4),this._point=1;break}case 1:{this._context.
lineTo(x4,y4);break}default:{this._context.moveTo(x4+this._radius,y4),this._context.arc(x4,y4,this._radius,0,tau3);break}}},
result:noop3};var lengthSum=new Adder,lengthRing,x00,y00,x0,y0,lengthStream={point:noop3,lineStart:function(){lengthStream.
point=lengthPointFirst},lineEnd:function(){lengthRing&&lengthPoint(x00,y00),lengthStream.point=noop3},polygonStart:function(){
lengthRing=!0},polygonEnd:function(){lengthRing=null},result:function(){var length2=+lengthSum;return lengthSum=new Adder,
length2}};function lengthPointFirst(x4,y4){lengthStream.point=lengthPoint,x00=x0=x4,y00=y0=y4}function lengthPoint(x4,y4){
x0-=x4,y0-=y4,lengthSum.add(sqrt4(x0*x0+y0*y0)),x0=x4,y0=y4}var cacheDigits,cacheAppend,cacheRadius,cacheCircle,PathString=class{constructor(digits){
this._append=digits==null?append2:appendRound2(digits),this._radius=4.5,this._=""}pointRadius(_){return this._radius=+_,
this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+=
"Z"),this._point=NaN}point(x4,y4){switch(this._point){case 0:{this._append`M${x4},${y4}`,this._point=1;break}case 1:{this.
_append`L${x4},${y4}`;break}default:{if(this._append`M${x4},${y4}`,this._radius!==cacheRadius||this._append!==cacheAppend){
let r=this._radius,s2=this._;this._="",this._append`m0,${r}a${r},${r} 0 1,1 0,${-2*r}a${r},${r} 0 1,1 0,${2*r}z`,cacheRadius=
r,cacheAppend=this._append,cacheCircle=this._,this._=s2}this._+=cacheCircle;break}}}result(){let result=this._;return this.
_="",result.length?result:null}};function append2(strings){let i=1;this._+=strings[0];for(let j=strings.length;i<j;++i)this.
_+=arguments[i]+strings[i]}function appendRound2(digits){let d=Math.floor(digits);if(!(d>=0))throw new RangeError(`inval\
id digits: ${digits}`);if(d>15)return append2;if(d!==cacheDigits){let k2=10**d;cacheDigits=d,cacheAppend=function(strings){
let i=1;this._+=strings[0];for(let j=strings.length;i<j;++i)this._+=Math.round(arguments[i]*k2)/k2+strings[i]}}return cacheAppend}
function index(projection3,context3){let digits=3,pointRadius=4.5,projectionStream,contextStream;function path3(object2){
return object2&&(typeof pointRadius=="function"&&contextStream.pointRadius(+pointRadius.apply(this,arguments)),geoStream(
object2,projectionStream(contextStream))),contextStream.result()}return path3.area=function(object2){return geoStream(object2,
projectionStream(areaStream)),areaStream.result()},path3.measure=function(object2){return geoStream(object2,projectionStream(
lengthStream)),lengthStream.result()},path3.bounds=function(object2){return geoStream(object2,projectionStream(boundsStream)),
boundsStream.result()},path3.centroid=function(object2){return geoStream(object2,projectionStream(centroidStream)),centroidStream.
result()},path3.projection=function(_){return arguments.length?(projectionStream=_==null?(projection3=null,identity$12):
(projection3=_).stream,path3):projection3},path3.context=function(_){return arguments.length?(contextStream=_==null?(context3=
null,new PathString(digits)):new PathContext(context3=_),typeof pointRadius!="function"&&contextStream.pointRadius(pointRadius),
path3):context3},path3.pointRadius=function(_){return arguments.length?(pointRadius=typeof _=="function"?_:(contextStream.
pointRadius(+_),+_),path3):pointRadius},path3.digits=function(_){if(!arguments.length)return digits;if(_==null)digits=null;else{
let d=Math.floor(_);if(!(d>=0))throw new RangeError(`invalid digits: ${_}`);digits=d}return context3===null&&(contextStream=
new PathString(digits)),path3},path3.projection(projection3).digits(digits).context(context3)}function transformer2(methods2){return function(stream2){var s2=new TransformStream;for(var key2 in methods2)s2[key2]=methods2[key2];
return s2.stream=stream2,s2}}function TransformStream(){}TransformStream.prototype={constructor:TransformStream,point:function(x4,y4){
this.stream.point(x4,y4)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){
this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};
function fit(projection3,fitBounds,object2){var clip4=projection3.clipExtent&&projection3.clipExtent();return projection3.
scale(150).translate([0,0]),clip4!=null&&projection3.clipExtent(null),geoStream(object2,projection3.stream(boundsStream)),
fitBounds(boundsStream.result()),clip4!=null&&projection3.clipExtent(clip4),projection3}function fitExtent(projection3,extent2,object2){
return fit(projection3,function(b10){var w2=extent2[1][0]-extent2[0][0],h2=extent2[1][1]-extent2[0][1],k2=Math.min(w2/(b10[1][0]-
b10[0][0]),h2/(b10[1][1]-b10[0][1])),x4=+extent2[0][0]+(w2-k2*(b10[1][0]+b10[0][0]))/2,y4=+extent2[0][1]+(h2-k2*(b10[1][1]+
b10[0][1]))/2;projection3.scale(150*k2).translate([x4,y4])},object2)}function fitSize(projection3,size,object2){return fitExtent(
projection3,[[0,0],size],object2)}function fitWidth(projection3,width2,object2){return fit(projection3,function(b10){var w2=+width2,
k2=w2/(b10[1][0]-b10[0][0]),x4=(w2-k2*(b10[1][0]+b10[0][0]))/2,y4=-k2*b10[0][1];projection3.scale(150*k2).translate([x4,
y4])},object2)}function fitHeight(projection3,height2,object2){return fit(projection3,function(b10){var h2=+height2,k2=h2/
(b10[1][1]-b10[0][1]),x4=-k2*b10[0][0],y4=(h2-k2*(b10[1][1]+b10[0][1]))/2;projection3.scale(150*k2).translate([x4,y4])},
object2)}var maxDepth=16,cosMinDistance=cos2(30*radians2);function resample(project2,delta2){return+delta2?resample$1(project2,
delta2):resampleNone(project2)}function resampleNone(project2){return transformer2({point:function(x4,y4){x4=project2(x4,
y4),this.stream.point(x4[0],x4[1])}})}function resample$1(project2,delta2){function resampleLineTo(x02,y02,lambda0,a0,b02,c0,x12,y12,lambda12,a1,b12,c1,depth,stream2){
var dx=x12-x02,dy=y12-y02,d2=dx*dx+dy*dy;if(d2>4*delta2&&depth--){var a4=a0+a1,b10=b02+b12,c4=c0+c1,m3=sqrt4(a4*a4+b10*b10+
c4*c4),phi2=asin2(c4/=m3),lambda22=abs2(abs2(c4)-1)<epsilon4||abs2(lambda0-lambda12)<epsilon4?(lambda0+lambda12)/2:atan22(
b10,a4),p=project2(lambda22,phi2),x22=p[0],y22=p[1],dx2=x22-x02,dy2=y22-y02,dz=dy*dx2-dx*dy2;(dz*dz/d2>delta2||abs2((dx*
dx2+dy*dy2)/d2-.5)>.3||a0*a1+b02*b12+c0*c1<cosMinDistance)&&(resampleLineTo(x02,y02,lambda0,a0,b02,c0,x22,y22,lambda22,a4/=
m3,b10/=m3,c4,depth,stream2),stream2.point(x22,y22),resampleLineTo(x22,y22,lambda22,a4,b10,c4,x12,y12,lambda12,a1,b12,c1,
depth,stream2))}}return function(stream2){var lambda002,x002,y002,a00,b00,c00,lambda0,x02,y02,a0,b02,c0,resampleStream={
point:point4,lineStart,lineEnd,polygonStart:function(){stream2.polygonStart(),resampleStream.lineStart=ringStart},polygonEnd:function(){
stream2.polygonEnd(),resampleStream.lineStart=lineStart}};function point4(x4,y4){x4=project2(x4,y4),stream2.point(x4[0],
x4[1])}function lineStart(){x02=NaN,resampleStream.point=linePoint2,stream2.lineStart()}function linePoint2(lambda,phi2){
var c4=cartesian([lambda,phi2]),p=project2(lambda,phi2);resampleLineTo(x02,y02,lambda0,a0,b02,c0,x02=p[0],y02=p[1],lambda0=
lambda,a0=c4[0],b02=c4[1],c0=c4[2],maxDepth,stream2),stream2.point(x02,y02)}function lineEnd(){resampleStream.point=point4,
stream2.lineEnd()}function ringStart(){lineStart(),resampleStream.point=ringPoint,resampleStream.lineEnd=ringEnd}function ringPoint(lambda,phi2){
linePoint2(lambda002=lambda,phi2),x002=x02,y002=y02,a00=a0,b00=b02,c00=c0,resampleStream.point=linePoint2}function ringEnd(){
resampleLineTo(x02,y02,lambda0,a0,b02,c0,x002,y002,lambda002,a00,b00,c00,maxDepth,stream2),resampleStream.lineEnd=lineEnd,
lineEnd()}return resampleStream}}var transformRadians=transformer2({point:function(x4,y4){this.stream.point(x4*radians2,
y4*radians2)}});function transformRotate(rotate2){return transformer2({point:function(x4,y4){var r=rotate2(x4,y4);return this.
stream.point(r[0],r[1])}})}function scaleTranslate(k2,dx,dy,sx,sy){function transform4(x4,y4){return x4*=sx,y4*=sy,[dx+k2*
x4,dy-k2*y4]}return transform4.invert=function(x4,y4){return[(x4-dx)/k2*sx,(dy-y4)/k2*sy]},transform4}function scaleTranslateRotate(k2,dx,dy,sx,sy,alpha){
if(!alpha)return scaleTranslate(k2,dx,dy,sx,sy);var cosAlpha=cos2(alpha),sinAlpha=sin2(alpha),a4=cosAlpha*k2,b10=sinAlpha*
k2,ai=cosAlpha/k2,bi=sinAlpha/k2,ci=(sinAlpha*dy-cosAlpha*dx)/k2,fi=(sinAlpha*dx+cosAlpha*dy)/k2;function transform4(x4,y4){
return x4*=sx,y4*=sy,[a4*x4-b10*y4+dx,dy-b10*x4-a4*y4]}return transform4.invert=function(x4,y4){return[sx*(ai*x4-bi*y4+ci),
sy*(fi-bi*x4-ai*y4)]},transform4}function projection(project2){return projectionMutator(function(){return project2})()}function projectionMutator(projectAt){
var project2,k2=150,x4=480,y4=250,lambda=0,phi2=0,deltaLambda=0,deltaPhi=0,deltaGamma=0,rotate2,alpha=0,sx=1,sy=1,theta=null,
preclip=clipAntimeridian,x02=null,y02,x12,y12,postclip=identity$12,delta2=.5,projectResample,projectTransform,projectRotateTransform,
cache2,cacheStream;function projection3(point4){return projectRotateTransform(point4[0]*radians2,point4[1]*radians2)}function invert2(point4){
return point4=projectRotateTransform.invert(point4[0],point4[1]),point4&&[point4[0]*degrees3,point4[1]*degrees3]}projection3.
stream=function(stream2){return cache2&&cacheStream===stream2?cache2:cache2=transformRadians(transformRotate(rotate2)(preclip(
projectResample(postclip(cacheStream=stream2)))))},projection3.preclip=function(_){return arguments.length?(preclip=_,theta=
void 0,reset2()):preclip},projection3.postclip=function(_){return arguments.length?(postclip=_,x02=y02=x12=y12=null,reset2()):
postclip},projection3.clipAngle=function(_){return arguments.length?(preclip=+_?clipCircle(theta=_*radians2):(theta=null,
clipAntimeridian),reset2()):theta*degrees3},projection3.clipExtent=function(_){return arguments.length?(postclip=_==null?
(x02=y02=x12=y12=null,identity$12):clipRectangle(x02=+_[0][0],y02=+_[0][1],x12=+_[1][0],y12=+_[1][1]),reset2()):x02==null?
null:[[x02,y02],[x12,y12]]},projection3.scale=function(_){return arguments.length?(k2=+_,recenter()):k2},projection3.translate=
function(_){return arguments.length?(x4=+_[0],y4=+_[1],recenter()):[x4,y4]},projection3.center=function(_){return arguments.
length?(lambda=_[0]%360*radians2,phi2=_[1]%360*radians2,recenter()):[lambda*degrees3,phi2*degrees3]},projection3.rotate=
function(_){return arguments.length?(deltaLambda=_[0]%360*radians2,deltaPhi=_[1]%360*radians2,deltaGamma=_.length>2?_[2]%
360*radians2:0,recenter()):[deltaLambda*degrees3,deltaPhi*degrees3,deltaGamma*degrees3]},projection3.angle=function(_){return arguments.
length?(alpha=_%360*radians2,recenter()):alpha*degrees3},projection3.reflectX=function(_){return arguments.length?(sx=_?
-1:1,recenter()):sx<0},projection3.reflectY=function(_){return arguments.length?(sy=_?-1:1,recenter()):sy<0},projection3.
precision=function(_){return arguments.length?(projectResample=resample(projectTransform,delta2=_*_),reset2()):sqrt4(delta2)},
projection3.fitExtent=function(extent2,object2){return fitExtent(projection3,extent2,object2)},projection3.fitSize=function(size,object2){
return fitSize(projection3,size,object2)},projection3.fitWidth=function(width2,object2){return fitWidth(projection3,width2,
object2)},projection3.fitHeight=function(height2,object2){return fitHeight(projection3,height2,object2)};function recenter(){
var center2=scaleTranslateRotate(k2,0,0,sx,sy,alpha).apply(null,project2(lambda,phi2)),transform4=scaleTranslateRotate(k2,
x4-center2[0],y4-center2[1],sx,sy,alpha);return rotate2=rotateRadians(deltaLambda,deltaPhi,deltaGamma),projectTransform=
compose(project2,transform4),projectRotateTransform=compose(rotate2,projectTransform),projectResample=resample(projectTransform,
delta2),reset2()}function reset2(){return cache2=cacheStream=null,projection3}return function(){return project2=projectAt.
apply(this,arguments),projection3.invert=project2.invert&&invert2,recenter()}}function conicProjection(projectAt){var phi02=0,
phi12=pi3/3,m3=projectionMutator(projectAt),p=m3(phi02,phi12);return p.parallels=function(_){return arguments.length?m3(
phi02=_[0]*radians2,phi12=_[1]*radians2):[phi02*degrees3,phi12*degrees3]},p}function cylindricalEqualAreaRaw(phi02){var cosPhi0=cos2(
phi02);function forward(lambda,phi2){return[lambda*cosPhi0,sin2(phi2)/cosPhi0]}return forward.invert=function(x4,y4){return[
x4/cosPhi0,asin2(y4*cosPhi0)]},forward}function conicEqualAreaRaw(y02,y12){var sy0=sin2(y02),n=(sy0+sin2(y12))/2;if(abs2(
n)<epsilon4)return cylindricalEqualAreaRaw(y02);var c4=1+sy0*(2*n-sy0),r0=sqrt4(c4)/n;function project2(x4,y4){var r=sqrt4(
c4-2*n*sin2(y4))/n;return[r*sin2(x4*=n),r0-r*cos2(x4)]}return project2.invert=function(x4,y4){var r0y=r0-y4,l=atan22(x4,
abs2(r0y))*sign2(r0y);return r0y*n<0&&(l-=pi3*sign2(x4)*sign2(r0y)),[l/n,asin2((c4-(x4*x4+r0y*r0y)*n*n)/(2*n))]},project2}
function conicEqualArea(){return conicProjection(conicEqualAreaRaw).scale(155.424).center([0,33.6442])}function albers(){
return conicEqualArea().parallels([29.5,45.5]).scale(1070).translate([480,250]).rotate([96,0]).center([-.6,38.7])}function multiplex(streams){
var n=streams.length;return{point:function(x4,y4){for(var i=-1;++i<n;)streams[i].point(x4,y4)},sphere:function(){for(var i=-1;++i<
n;)streams[i].sphere()},lineStart:function(){for(var i=-1;++i<n;)streams[i].lineStart()},lineEnd:function(){for(var i=-1;++i<
n;)streams[i].lineEnd()},polygonStart:function(){for(var i=-1;++i<n;)streams[i].polygonStart()},polygonEnd:function(){for(var i=-1;++i<
n;)streams[i].polygonEnd()}}}function albersUsa(){var cache2,cacheStream,lower48=albers(),lower48Point,alaska=conicEqualArea().
rotate([154,0]).center([-2,58.5]).parallels([55,65]),alaskaPoint,hawaii=conicEqualArea().rotate([157,0]).center([-3,19.9]).
parallels([8,18]),hawaiiPoint,point4,pointStream={point:function(x4,y4){point4=[x4,y4]}};function albersUsa2(coordinates){
var x4=coordinates[0],y4=coordinates[1];return point4=null,lower48Point.point(x4,y4),point4||(alaskaPoint.point(x4,y4),point4)||
(hawaiiPoint.point(x4,y4),point4)}albersUsa2.invert=function(coordinates){var k2=lower48.scale(),t=lower48.translate(),x4=(coordinates[0]-
t[0])/k2,y4=(coordinates[1]-t[1])/k2;return(y4>=.12&&y4<.234&&x4>=-.425&&x4<-.214?alaska:y4>=.166&&y4<.234&&x4>=-.214&&x4<
-.115?hawaii:lower48).invert(coordinates)},albersUsa2.stream=function(stream2){return cache2&&cacheStream===stream2?cache2:
cache2=multiplex([lower48.stream(cacheStream=stream2),alaska.stream(stream2),hawaii.stream(stream2)])},albersUsa2.precision=
function(_){return arguments.length?(lower48.precision(_),alaska.precision(_),hawaii.precision(_),reset2()):lower48.precision()},
albersUsa2.scale=function(_){return arguments.length?(lower48.scale(_),alaska.scale(_*.35),hawaii.scale(_),albersUsa2.translate(
lower48.translate())):lower48.scale()},albersUsa2.translate=function(_){if(!arguments.length)return lower48.translate();
var k2=lower48.scale(),x4=+_[0],y4=+_[1];return lower48Point=lower48.translate(_).clipExtent([[x4-.455*k2,y4-.238*k2],[x4+
.455*k2,y4+.238*k2]]).stream(pointStream),alaskaPoint=alaska.translate([x4-.307*k2,y4+.201*k2]).clipExtent([[x4-.425*k2+
epsilon4,y4+.12*k2+epsilon4],[x4-.214*k2-epsilon4,y4+.234*k2-epsilon4]]).stream(pointStream),hawaiiPoint=hawaii.translate(
[x4-.205*k2,y4+.212*k2]).clipExtent([[x4-.214*k2+epsilon4,y4+.166*k2+epsilon4],[x4-.115*k2-epsilon4,y4+.234*k2-epsilon4]]).
stream(pointStream),reset2()},albersUsa2.fitExtent=function(extent2,object2){return fitExtent(albersUsa2,extent2,object2)},
albersUsa2.fitSize=function(size,object2){return fitSize(albersUsa2,size,object2)},albersUsa2.fitWidth=function(width2,object2){
return fitWidth(albersUsa2,width2,object2)},albersUsa2.fitHeight=function(height2,object2){return fitHeight(albersUsa2,height2,
object2)};function reset2(){return cache2=cacheStream=null,albersUsa2}return albersUsa2.scale(1070)}function azimuthalRaw(scale6){
return function(x4,y4){var cx=cos2(x4),cy=cos2(y4),k2=scale6(cx*cy);return k2===1/0?[2,0]:[k2*cy*sin2(x4),k2*sin2(y4)]}}
function azimuthalInvert(angle2){return function(x4,y4){var z=sqrt4(x4*x4+y4*y4),c4=angle2(z),sc=sin2(c4),cc=cos2(c4);return[
atan22(x4*sc,z*cc),asin2(z&&y4*sc/z)]}}var azimuthalEqualAreaRaw=azimuthalRaw(function(cxcy){return sqrt4(2/(1+cxcy))});
azimuthalEqualAreaRaw.invert=azimuthalInvert(function(z){return 2*asin2(z/2)});function azimuthalEqualArea(){return projection(
azimuthalEqualAreaRaw).scale(124.75).clipAngle(180-.001)}var azimuthalEquidistantRaw=azimuthalRaw(function(c4){return(c4=
acos2(c4))&&c4/sin2(c4)});azimuthalEquidistantRaw.invert=azimuthalInvert(function(z){return z});function azimuthalEquidistant(){
return projection(azimuthalEquidistantRaw).scale(79.4188).clipAngle(180-.001)}function mercatorRaw(lambda,phi2){return[lambda,
log5(tan((halfPi2+phi2)/2))]}mercatorRaw.invert=function(x4,y4){return[x4,2*atan(exp3(y4))-halfPi2]};function mercator(){
return mercatorProjection(mercatorRaw).scale(961/tau3)}function mercatorProjection(project2){var m3=projection(project2),
center2=m3.center,scale6=m3.scale,translate3=m3.translate,clipExtent=m3.clipExtent,x02=null,y02,x12,y12;m3.scale=function(_){
return arguments.length?(scale6(_),reclip()):scale6()},m3.translate=function(_){return arguments.length?(translate3(_),reclip()):
translate3()},m3.center=function(_){return arguments.length?(center2(_),reclip()):center2()},m3.clipExtent=function(_){return arguments.
length?(_==null?x02=y02=x12=y12=null:(x02=+_[0][0],y02=+_[0][1],x12=+_[1][0],y12=+_[1][1]),reclip()):x02==null?null:[[x02,
y02],[x12,y12]]};function reclip(){var k2=pi3*scale6(),t=m3(rotation(m3.rotate()).invert([0,0]));return clipExtent(x02==
null?[[t[0]-k2,t[1]-k2],[t[0]+k2,t[1]+k2]]:project2===mercatorRaw?[[Math.max(t[0]-k2,x02),y02],[Math.min(t[0]+k2,x12),y12]]:
[[x02,Math.max(t[1]-k2,y02)],[x12,Math.min(t[1]+k2,y12)]])}return reclip()}function tany(y4){return tan((halfPi2+y4)/2)}
function conicConformalRaw(y02,y12){var cy0=cos2(y02),n=y02===y12?sin2(y02):log5(cy0/cos2(y12))/log5(tany(y12)/tany(y02)),
f=cy0*pow4(tany(y02),n)/n;if(!n)return mercatorRaw;function project2(x4,y4){f>0?y4<-halfPi2+epsilon4&&(y4=-halfPi2+epsilon4):
y4>halfPi2-epsilon4&&(y4=halfPi2-epsilon4);var r=f/pow4(tany(y4),n);return[r*sin2(n*x4),f-r*cos2(n*x4)]}return project2.
invert=function(x4,y4){var fy=f-y4,r=sign2(n)*sqrt4(x4*x4+fy*fy),l=atan22(x4,abs2(fy))*sign2(fy);return fy*n<0&&(l-=pi3*
sign2(x4)*sign2(fy)),[l/n,2*atan(pow4(f/r,1/n))-halfPi2]},project2}function conicConformal(){return conicProjection(conicConformalRaw).
scale(109.5).parallels([30,30])}function equirectangularRaw(lambda,phi2){return[lambda,phi2]}equirectangularRaw.invert=equirectangularRaw;
function equirectangular(){return projection(equirectangularRaw).scale(152.63)}function conicEquidistantRaw(y02,y12){var cy0=cos2(
y02),n=y02===y12?sin2(y02):(cy0-cos2(y12))/(y12-y02),g=cy0/n+y02;if(abs2(n)<epsilon4)return equirectangularRaw;function project2(x4,y4){
var gy=g-y4,nx=n*x4;return[gy*sin2(nx),g-gy*cos2(nx)]}return project2.invert=function(x4,y4){var gy=g-y4,l=atan22(x4,abs2(
gy))*sign2(gy);return gy*n<0&&(l-=pi3*sign2(x4)*sign2(gy)),[l/n,g-sign2(n)*sqrt4(x4*x4+gy*gy)]},project2}function conicEquidistant(){
return conicProjection(conicEquidistantRaw).scale(131.154).center([0,13.9389])}var A1=1.340264,A2=-.081106,A3=893e-6,A4=.003796,
M=sqrt4(3)/2,iterations=12;function equalEarthRaw(lambda,phi2){var l=asin2(M*sin2(phi2)),l2=l*l,l6=l2*l2*l2;return[lambda*
cos2(l)/(M*(A1+3*A2*l2+l6*(7*A3+9*A4*l2))),l*(A1+A2*l2+l6*(A3+A4*l2))]}equalEarthRaw.invert=function(x4,y4){for(var l=y4,
l2=l*l,l6=l2*l2*l2,i=0,delta,fy,fpy;i<iterations&&(fy=l*(A1+A2*l2+l6*(A3+A4*l2))-y4,fpy=A1+3*A2*l2+l6*(7*A3+9*A4*l2),l-=
delta=fy/fpy,l2=l*l,l6=l2*l2*l2,!(abs2(delta)<epsilon23));++i);return[M*x4*(A1+3*A2*l2+l6*(7*A3+9*A4*l2))/cos2(l),asin2(
sin2(l)/M)]};function equalEarth(){return projection(equalEarthRaw).scale(177.158)}function gnomonicRaw(x4,y4){var cy=cos2(
y4),k2=cos2(x4)*cy;return[cy*sin2(x4)/k2,sin2(y4)/k2]}gnomonicRaw.invert=azimuthalInvert(atan);function gnomonic(){return projection(
gnomonicRaw).scale(144.049).clipAngle(60)}function identity6(){var k2=1,tx=0,ty=0,sx=1,sy=1,alpha=0,ca,sa2,x02=null,y02,
x12,y12,kx2=1,ky2=1,transform4=transformer2({point:function(x4,y4){var p=projection3([x4,y4]);this.stream.point(p[0],p[1])}}),
postclip=identity$12,cache2,cacheStream;function reset2(){return kx2=k2*sx,ky2=k2*sy,cache2=cacheStream=null,projection3}
function projection3(p){var x4=p[0]*kx2,y4=p[1]*ky2;if(alpha){var t=y4*ca-x4*sa2;x4=x4*ca+y4*sa2,y4=t}return[x4+tx,y4+ty]}
return projection3.invert=function(p){var x4=p[0]-tx,y4=p[1]-ty;if(alpha){var t=y4*ca+x4*sa2;x4=x4*ca-y4*sa2,y4=t}return[
x4/kx2,y4/ky2]},projection3.stream=function(stream2){return cache2&&cacheStream===stream2?cache2:cache2=transform4(postclip(
cacheStream=stream2))},projection3.postclip=function(_){return arguments.length?(postclip=_,x02=y02=x12=y12=null,reset2()):
postclip},projection3.clipExtent=function(_){return arguments.length?(postclip=_==null?(x02=y02=x12=y12=null,identity$12):
clipRectangle(x02=+_[0][0],y02=+_[0][1],x12=+_[1][0],y12=+_[1][1]),reset2()):x02==null?null:[[x02,y02],[x12,y12]]},projection3.
scale=function(_){return arguments.length?(k2=+_,reset2()):k2},projection3.translate=function(_){return arguments.length?
(tx=+_[0],ty=+_[1],reset2()):[tx,ty]},projection3.angle=function(_){return arguments.length?(alpha=_%360*radians2,sa2=sin2(
alpha),ca=cos2(alpha),reset2()):alpha*degrees3},projection3.reflectX=function(_){return arguments.length?(sx=_?-1:1,reset2()):
sx<0},projection3.reflectY=function(_){return arguments.length?(sy=_?-1:1,reset2()):sy<0},projection3.fitExtent=function(extent2,object2){
return fitExtent(projection3,extent2,object2)},projection3.fitSize=function(size,object2){return fitSize(projection3,size,
object2)},projection3.fitWidth=function(width2,object2){return fitWidth(projection3,width2,object2)},projection3.fitHeight=
function(height2,object2){return fitHeight(projection3,height2,object2)},projection3}function naturalEarth1Raw(lambda,phi2){
var phi22=phi2*phi2,phi4=phi22*phi22;return[lambda*(.8707-.131979*phi22+phi4*(-.013791+phi4*(.003971*phi22-.001529*phi4))),
phi2*(1.007226+phi22*(.015085+phi4*(-.044475+.028874*phi22-.005916*phi4)))]}naturalEarth1Raw.invert=function(x4,y4){var phi2=y4,
i=25,delta;do{var phi22=phi2*phi2,phi4=phi22*phi22;phi2-=delta=(phi2*(1.007226+phi22*(.015085+phi4*(-.044475+.028874*phi22-
.005916*phi4)))-y4)/(1.007226+phi22*(.015085*3+phi4*(-.044475*7+.028874*9*phi22-.005916*11*phi4)))}while(abs2(delta)>epsilon4&&
--i>0);return[x4/(.8707+(phi22=phi2*phi2)*(-.131979+phi22*(-.013791+phi22*phi22*phi22*(.003971-.001529*phi22)))),phi2]};
function naturalEarth1(){return projection(naturalEarth1Raw).scale(175.295)}function orthographicRaw(x4,y4){return[cos2(
y4)*sin2(x4),sin2(y4)]}orthographicRaw.invert=azimuthalInvert(asin2);function orthographic(){return projection(orthographicRaw).
scale(249.5).clipAngle(90+epsilon4)}function stereographicRaw(x4,y4){var cy=cos2(y4),k2=1+cos2(x4)*cy;return[cy*sin2(x4)/
k2,sin2(y4)/k2]}stereographicRaw.invert=azimuthalInvert(function(z){return 2*atan(z)});function stereographic(){return projection(
stereographicRaw).scale(250).clipAngle(142)}function transverseMercatorRaw(lambda,phi2){return[log5(tan((halfPi2+phi2)/2)),
-lambda]}transverseMercatorRaw.invert=function(x4,y4){return[-y4,2*atan(exp3(x4))-halfPi2]};function transverseMercator(){
var m3=mercatorProjection(transverseMercatorRaw),center2=m3.center,rotate2=m3.rotate;return m3.center=function(_){return arguments.
length?center2([-_[1],_[0]]):(_=center2(),[_[1],-_[0]])},m3.rotate=function(_){return arguments.length?rotate2([_[0],_[1],
_.length>2?_[2]+90:90]):(_=rotate2(),[_[0],_[1],_[2]-90])},rotate2([0,0,90]).scale(159.155)}var abs3=Math.abs;var cos3=Math.cos;var sin3=Math.sin;var epsilon5=1e-6;var pi4=Math.PI,halfPi3=pi4/2,quarterPi2=pi4/4;var sqrt22=sqrt5(2),sqrtPi=sqrt5(pi4),tau4=pi4*2,degrees4=180/pi4,radians3=pi4/180;function asin3(x4){return x4>1?halfPi3:x4<-1?-halfPi3:Math.asin(x4)}function sqrt5(x4){return x4>0?Math.sqrt(x4):0}function mollweideBromleyTheta(cp,phi2){var cpsinPhi=cp*sin3(phi2),i=30,delta;do phi2-=delta=(phi2+sin3(phi2)-cpsinPhi)/
(1+cos3(phi2));while(abs3(delta)>epsilon5&&--i>0);return phi2/2}function mollweideBromleyRaw(cx,cy,cp){function forward(lambda,phi2){
return[cx*lambda*cos3(phi2=mollweideBromleyTheta(cp,phi2)),cy*sin3(phi2)]}return forward.invert=function(x4,y4){return y4=
asin3(y4/cy),[x4/(cx*cos3(y4)),asin3((2*y4+sin3(2*y4))/cp)]},forward}var mollweideRaw=mollweideBromleyRaw(sqrt22/halfPi3,
sqrt22,pi4);function mollweide_default(){return projection(mollweideRaw).scale(169.529)}var defaultPath=index(),projectionProperties=["clipAngle","clipExtent","scale","translate","center","rotate","parallels",
"precision","reflectX","reflectY","coefficient","distance","fraction","lobes","parallel","radius","ratio","spacing","til\
t"];function create2(type2,constructor){return function projection3(){let p=constructor();return p.type=type2,p.path=index().
projection(p),p.copy=p.copy||function(){let c4=projection3();return projectionProperties.forEach(prop=>{p[prop]&&c4[prop](
p[prop]())}),c4.path.pointRadius(p.path.pointRadius()),c4},registerScale(p)}}function projection2(type2,proj){if(!type2||
typeof type2!="string")throw new Error("Projection type must be a name string.");return type2=type2.toLowerCase(),arguments.
length>1?(projections[type2]=create2(type2,proj),this):projections[type2]||null}function getProjectionPath(proj){return proj&&
proj.path||defaultPath}var projections={albers,albersusa:albersUsa,azimuthalequalarea:azimuthalEqualArea,azimuthalequidistant:azimuthalEquidistant,
conicconformal:conicConformal,conicequalarea:conicEqualArea,conicequidistant:conicEquidistant,equalEarth,equirectangular,
gnomonic,identity:identity6,mercator,mollweide:mollweide_default,naturalEarth1,orthographic,stereographic,transversemercator:transverseMercator};
for(let key2 in projections)projection2(key2,projections[key2]);function noop4(){}var cases=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[
.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,
1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function contours(){var dx=1,
dy=1,smooth=smoothLinear;function contours2(values2,tz){return tz.map(value4=>contour(values2,value4))}function contour(values2,value4){
var polygons=[],holes=[];return isorings(values2,value4,ring=>{smooth(ring,values2,value4),area4(ring)>0?polygons.push([
ring]):holes.push(ring)}),holes.forEach(hole=>{for(var i=0,n=polygons.length,polygon;i<n;++i)if(contains((polygon=polygons[i])[0],
hole)!==-1){polygon.push(hole);return}}),{type:"MultiPolygon",value:value4,coordinates:polygons}}function isorings(values2,value4,callback){
var fragmentByStart=[],fragmentByEnd=[],x4,y4,t04,t13,t22,t32;for(x4=y4=-1,t13=values2[0]>=value4,cases[t13<<1].forEach(
stitch);++x4<dx-1;)t04=t13,t13=values2[x4+1]>=value4,cases[t04|t13<<1].forEach(stitch);for(cases[t13<<0].forEach(stitch);++y4<
dy-1;){for(x4=-1,t13=values2[y4*dx+dx]>=value4,t22=values2[y4*dx]>=value4,cases[t13<<1|t22<<2].forEach(stitch);++x4<dx-1;)
t04=t13,t13=values2[y4*dx+dx+x4+1]>=value4,t32=t22,t22=values2[y4*dx+x4+1]>=value4,cases[t04|t13<<1|t22<<2|t32<<3].forEach(
stitch);cases[t13|t22<<3].forEach(stitch)}for(x4=-1,t22=values2[y4*dx]>=value4,cases[t22<<2].forEach(stitch);++x4<dx-1;)
t32=t22,t22=values2[y4*dx+x4+1]>=value4,cases[t22<<2|t32<<3].forEach(stitch);cases[t22<<3].forEach(stitch);function stitch(line4){
var start=[line4[0][0]+x4,line4[0][1]+y4],end=[line4[1][0]+x4,line4[1][1]+y4],startIndex=index5(start),endIndex=index5(end),
f,g;(f=fragmentByEnd[startIndex])?(g=fragmentByStart[endIndex])?(delete fragmentByEnd[f.end],delete fragmentByStart[g.start],
f===g?(f.ring.push(end),callback(f.ring)):fragmentByStart[f.start]=fragmentByEnd[g.end]={start:f.start,end:g.end,ring:f.
ring.concat(g.ring)}):(delete fragmentByEnd[f.end],f.ring.push(end),fragmentByEnd[f.end=endIndex]=f):(f=fragmentByStart[endIndex])?
(g=fragmentByEnd[startIndex])?(delete fragmentByStart[f.start],delete fragmentByEnd[g.end],f===g?(f.ring.push(end),callback(
f.ring)):fragmentByStart[g.start]=fragmentByEnd[f.end]={start:g.start,end:f.end,ring:g.ring.concat(f.ring)}):(delete fragmentByStart[f.
start],f.ring.unshift(start),fragmentByStart[f.start=startIndex]=f):fragmentByStart[startIndex]=fragmentByEnd[endIndex]=
{start:startIndex,end:endIndex,ring:[start,end]}}}function index5(point4){return point4[0]*2+point4[1]*(dx+1)*4}function smoothLinear(ring,values2,value4){
ring.forEach(point4=>{var x4=point4[0],y4=point4[1],xt=x4|0,yt=y4|0,v0,v1=values2[yt*dx+xt];x4>0&&x4<dx&&xt===x4&&(v0=values2[yt*
dx+xt-1],point4[0]=x4+(value4-v0)/(v1-v0)-.5),y4>0&&y4<dy&&yt===y4&&(v0=values2[(yt-1)*dx+xt],point4[1]=y4+(value4-v0)/(v1-
v0)-.5)})}return contours2.contour=contour,contours2.size=function(_){if(!arguments.length)return[dx,dy];var _0=Math.floor(
_[0]),_1=Math.floor(_[1]);return _0>=0&&_1>=0||error("invalid size"),dx=_0,dy=_1,contours2},contours2.smooth=function(_){
return arguments.length?(smooth=_?smoothLinear:noop4,contours2):smooth===smoothLinear},contours2}function area4(ring){for(var i=0,
n=ring.length,area5=ring[n-1][1]*ring[0][0]-ring[n-1][0]*ring[0][1];++i<n;)area5+=ring[i-1][1]*ring[i][0]-ring[i-1][0]*ring[i][1];
return area5}function contains(ring,hole){for(var i=-1,n=hole.length,c4;++i<n;)if(c4=ringContains(ring,hole[i]))return c4;
return 0}function ringContains(ring,point4){for(var x4=point4[0],y4=point4[1],contains2=-1,i=0,n=ring.length,j=n-1;i<n;j=
i++){var pi6=ring[i],xi=pi6[0],yi=pi6[1],pj=ring[j],xj=pj[0],yj=pj[1];if(segmentContains(pi6,pj,point4))return 0;yi>y4!=
yj>y4&&x4<(xj-xi)*(y4-yi)/(yj-yi)+xi&&(contains2=-contains2)}return contains2}function segmentContains(a4,b10,c4){var i;
return collinear(a4,b10,c4)&&within(a4[i=+(a4[0]===b10[0])],c4[i],b10[i])}function collinear(a4,b10,c4){return(b10[0]-a4[0])*
(c4[1]-a4[1])===(c4[0]-a4[0])*(b10[1]-a4[1])}function within(p,q,r){return p<=q&&q<=r||r<=q&&q<=p}function quantize3(k2,nice2,zero6){
return function(values2){var ex=extent(values2),start=zero6?Math.min(ex[0],0):ex[0],stop2=ex[1],span=stop2-start,step2=nice2?
tickStep(start,stop2,k2):span/(k2+1);return range(start+step2,stop2,step2)}}function Isocontour(params2){Transform.call(
this,null,params2)}Isocontour.Definition={type:"Isocontour",metadata:{generates:!0},params:[{name:"field",type:"field"},
{name:"thresholds",type:"number",array:!0},{name:"levels",type:"number"},{name:"nice",type:"boolean",default:!1},{name:"\
resolve",type:"enum",values:["shared","independent"],default:"independent"},{name:"zero",type:"boolean",default:!0},{name:"\
smooth",type:"boolean",default:!0},{name:"scale",type:"number",expr:!0},{name:"translate",type:"number",array:!0,expr:!0},
{name:"as",type:"string",null:!0,default:"contour"}]};inherits_default(Isocontour,Transform,{transform(_,pulse2){if(this.
value&&!pulse2.changed()&&!_.modified())return pulse2.StopPropagation;var out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS),
source3=pulse2.materialize(pulse2.SOURCE).source,field3=_.field||identity,contour=contours().smooth(_.smooth!==!1),tz=_.
thresholds||levels(source3,field3,_),as=_.as===null?null:_.as||"contour",values2=[];return source3.forEach(t=>{let grid=field3(
t),paths=contour.size([grid.width,grid.height])(grid.values,isArray(tz)?tz:tz(grid.values));transformPaths(paths,grid,t,
_),paths.forEach(p=>{values2.push(rederive(t,ingest$1(as!=null?{[as]:p}:p)))})}),this.value&&(out.rem=this.value),this.value=
out.source=out.add=values2,out}});function levels(values2,f,_){let q=quantize3(_.levels||10,_.nice,_.zero!==!1);return _.
resolve!=="shared"?q:q(values2.map(t=>max(f(t).values)))}function transformPaths(paths,grid,datum2,_){let s2=_.scale||grid.
scale,t=_.translate||grid.translate;if(isFunction(s2)&&(s2=s2(datum2,_)),isFunction(t)&&(t=t(datum2,_)),(s2===1||s2==null)&&
!t)return;let sx=(isNumber(s2)?s2:s2[0])||1,sy=(isNumber(s2)?s2:s2[1])||1,tx=t&&t[0]||0,ty=t&&t[1]||0;paths.forEach(transform2(
grid,sx,sy,tx,ty))}function transform2(grid,sx,sy,tx,ty){let x12=grid.x1||0,y12=grid.y1||0,flip2=sx*sy<0;function transformPolygon(coordinates){
coordinates.forEach(transformRing)}function transformRing(coordinates){flip2&&coordinates.reverse(),coordinates.forEach(
transformPoint)}function transformPoint(coordinates){coordinates[0]=(coordinates[0]-x12)*sx+tx,coordinates[1]=(coordinates[1]-
y12)*sy+ty}return function(geometry){return geometry.coordinates.forEach(transformPolygon),geometry}}function radius(bw,data3,f){
let v=bw>=0?bw:estimateBandwidth(data3,f);return Math.round((Math.sqrt(4*v*v+1)-1)/2)}function number5(_){return isFunction(
_)?_:constant_default(+_)}function density2D(){var x4=d=>d[0],y4=d=>d[1],weight=one,bandwidth2=[-1,-1],dx=960,dy=500,k2=2;
function density(data3,counts){let rx=radius(bandwidth2[0],data3,x4)>>k2,ry=radius(bandwidth2[1],data3,y4)>>k2,ox=rx?rx+
2:0,oy=ry?ry+2:0,n=2*ox+(dx>>k2),m3=2*oy+(dy>>k2),values0=new Float32Array(n*m3),values1=new Float32Array(n*m3),values2=values0;
data3.forEach(d=>{let xi=ox+(+x4(d)>>k2),yi=oy+(+y4(d)>>k2);xi>=0&&xi<n&&yi>=0&&yi<m3&&(values0[xi+yi*n]+=+weight(d))}),
rx>0&&ry>0?(blurX(n,m3,values0,values1,rx),blurY(n,m3,values1,values0,ry),blurX(n,m3,values0,values1,rx),blurY(n,m3,values1,
values0,ry),blurX(n,m3,values0,values1,rx),blurY(n,m3,values1,values0,ry)):rx>0?(blurX(n,m3,values0,values1,rx),blurX(n,
m3,values1,values0,rx),blurX(n,m3,values0,values1,rx),values2=values1):ry>0&&(blurY(n,m3,values0,values1,ry),blurY(n,m3,
values1,values0,ry),blurY(n,m3,values0,values1,ry),values2=values1);let s2=counts?Math.pow(2,-2*k2):1/sum(values2);for(let i=0,
sz2=n*m3;i<sz2;++i)values2[i]*=s2;return{values:values2,scale:1<<k2,width:n,height:m3,x1:ox,y1:oy,x2:ox+(dx>>k2),y2:oy+(dy>>
k2)}}return density.x=function(_){return arguments.length?(x4=number5(_),density):x4},density.y=function(_){return arguments.
length?(y4=number5(_),density):y4},density.weight=function(_){return arguments.length?(weight=number5(_),density):weight},
density.size=function(_){if(!arguments.length)return[dx,dy];var _0=+_[0],_1=+_[1];return _0>=0&&_1>=0||error("invalid si\
ze"),dx=_0,dy=_1,density},density.cellSize=function(_){return arguments.length?((_=+_)>=1||error("invalid cell size"),k2=
Math.floor(Math.log(_)/Math.LN2),density):1<<k2},density.bandwidth=function(_){return arguments.length?(_=array_default(
_),_.length===1&&(_=[+_[0],+_[0]]),_.length!==2&&error("invalid bandwidth"),bandwidth2=_,density):bandwidth2},density}function blurX(n,m3,source3,target2,r){
let w2=(r<<1)+1;for(let j=0;j<m3;++j)for(let i=0,sr=0;i<n+r;++i)i<n&&(sr+=source3[i+j*n]),i>=r&&(i>=w2&&(sr-=source3[i-w2+
j*n]),target2[i-r+j*n]=sr/Math.min(i+1,n-1+w2-i,w2))}function blurY(n,m3,source3,target2,r){let w2=(r<<1)+1;for(let i=0;i<
n;++i)for(let j=0,sr=0;j<m3+r;++j)j<m3&&(sr+=source3[i+j*n]),j>=r&&(j>=w2&&(sr-=source3[i+(j-w2)*n]),target2[i+(j-r)*n]=
sr/Math.min(j+1,m3-1+w2-j,w2))}function KDE2D(params2){Transform.call(this,null,params2)}KDE2D.Definition={type:"KDE2D",
metadata:{generates:!0},params:[{name:"size",type:"number",array:!0,length:2,required:!0},{name:"x",type:"field",required:!0},
{name:"y",type:"field",required:!0},{name:"weight",type:"field"},{name:"groupby",type:"field",array:!0},{name:"cellSize",
type:"number"},{name:"bandwidth",type:"number",array:!0,length:2},{name:"counts",type:"boolean",default:!1},{name:"as",type:"\
string",default:"grid"}]};var PARAMS=["x","y","weight","size","cellSize","bandwidth"];function params(obj,_){return PARAMS.
forEach(param2=>_[param2]!=null?obj[param2](_[param2]):0),obj}inherits_default(KDE2D,Transform,{transform(_,pulse2){if(this.
value&&!pulse2.changed()&&!_.modified())return pulse2.StopPropagation;var out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS),
source3=pulse2.materialize(pulse2.SOURCE).source,groups=partition3(source3,_.groupby),names=(_.groupby||[]).map(accessorName),
kde2=params(density2D(),_),as=_.as||"grid",values2=[];function set6(t,vals){for(let i=0;i<names.length;++i)t[names[i]]=vals[i];
return t}return values2=groups.map(g=>ingest$1(set6({[as]:kde2(g,_.counts)},g.dims))),this.value&&(out.rem=this.value),this.
value=out.source=out.add=values2,out}});function partition3(data3,groupby){var groups=[],get6=f=>f(t),map3,i,n,t,k2,g;if(groupby==
null)groups.push(data3);else for(map3={},i=0,n=data3.length;i<n;++i)t=data3[i],k2=groupby.map(get6),g=map3[k2],g||(map3[k2]=
g=[],g.dims=k2,groups.push(g)),g.push(t);return groups}function Contour(params2){Transform.call(this,null,params2)}Contour.
Definition={type:"Contour",metadata:{generates:!0},params:[{name:"size",type:"number",array:!0,length:2,required:!0},{name:"\
values",type:"number",array:!0},{name:"x",type:"field"},{name:"y",type:"field"},{name:"weight",type:"field"},{name:"cell\
Size",type:"number"},{name:"bandwidth",type:"number"},{name:"count",type:"number"},{name:"nice",type:"boolean",default:!1},
{name:"thresholds",type:"number",array:!0},{name:"smooth",type:"boolean",default:!0}]};inherits_default(Contour,Transform,
{transform(_,pulse2){if(this.value&&!pulse2.changed()&&!_.modified())return pulse2.StopPropagation;var out=pulse2.fork(pulse2.
NO_SOURCE|pulse2.NO_FIELDS),contour=contours().smooth(_.smooth!==!1),values2=_.values,thresh=_.thresholds||quantize3(_.count||
10,_.nice,!!values2),size=_.size,grid,post;return values2||(values2=pulse2.materialize(pulse2.SOURCE).source,grid=params(
density2D(),_)(values2,!0),post=transform2(grid,grid.scale||1,grid.scale||1,0,0),size=[grid.width,grid.height],values2=grid.
values),thresh=isArray(thresh)?thresh:thresh(values2),values2=contour.size(size)(values2,thresh),post&&values2.forEach(post),
this.value&&(out.rem=this.value),this.value=out.source=out.add=(values2||[]).map(ingest$1),out}});var Feature="Feature",
FeatureCollection="FeatureCollection",MultiPoint="MultiPoint";function GeoJSON(params2){Transform.call(this,null,params2)}
GeoJSON.Definition={type:"GeoJSON",metadata:{},params:[{name:"fields",type:"field",array:!0,length:2},{name:"geojson",type:"\
field"}]};inherits_default(GeoJSON,Transform,{transform(_,pulse2){var features=this._features,points2=this._points,fields=_.
fields,lon=fields&&fields[0],lat=fields&&fields[1],geojson=_.geojson||!fields&&identity,flag2=pulse2.ADD,mod;mod=_.modified()||
pulse2.changed(pulse2.REM)||pulse2.modified(accessorFields(geojson))||lon&&pulse2.modified(accessorFields(lon))||lat&&pulse2.
modified(accessorFields(lat)),(!this.value||mod)&&(flag2=pulse2.SOURCE,this._features=features=[],this._points=points2=[]),
geojson&&pulse2.visit(flag2,t=>features.push(geojson(t))),lon&&lat&&(pulse2.visit(flag2,t=>{var x4=lon(t),y4=lat(t);x4!=
null&&y4!=null&&(x4=+x4)===x4&&(y4=+y4)===y4&&points2.push([x4,y4])}),features=features.concat({type:Feature,geometry:{type:MultiPoint,
coordinates:points2}})),this.value={type:FeatureCollection,features}}});function GeoPath(params2){Transform.call(this,null,
params2)}GeoPath.Definition={type:"GeoPath",metadata:{modifies:!0},params:[{name:"projection",type:"projection"},{name:"\
field",type:"field"},{name:"pointRadius",type:"number",expr:!0},{name:"as",type:"string",default:"path"}]};inherits_default(
GeoPath,Transform,{transform(_,pulse2){var out=pulse2.fork(pulse2.ALL),path3=this.value,field3=_.field||identity,as=_.as||
"path",flag2=out.SOURCE;!path3||_.modified()?(this.value=path3=getProjectionPath(_.projection),out.materialize().reflow()):
flag2=field3===identity||pulse2.modified(field3.fields)?out.ADD_MOD:out.ADD;let prev=initPath(path3,_.pointRadius);return out.
visit(flag2,t=>t[as]=path3(field3(t))),path3.pointRadius(prev),out.modifies(as)}});function initPath(path3,pointRadius){
let prev=path3.pointRadius();return path3.context(null),pointRadius!=null&&path3.pointRadius(pointRadius),prev}function GeoPoint(params2){
Transform.call(this,null,params2)}GeoPoint.Definition={type:"GeoPoint",metadata:{modifies:!0},params:[{name:"projection",
type:"projection",required:!0},{name:"fields",type:"field",array:!0,required:!0,length:2},{name:"as",type:"string",array:!0,
length:2,default:["x","y"]}]};inherits_default(GeoPoint,Transform,{transform(_,pulse2){var proj=_.projection,lon=_.fields[0],
lat=_.fields[1],as=_.as||["x","y"],x4=as[0],y4=as[1],mod;function set6(t){let xy=proj([lon(t),lat(t)]);xy?(t[x4]=xy[0],t[y4]=
xy[1]):(t[x4]=void 0,t[y4]=void 0)}return _.modified()?pulse2=pulse2.materialize().reflow(!0).visit(pulse2.SOURCE,set6):
(mod=pulse2.modified(lon.fields)||pulse2.modified(lat.fields),pulse2.visit(mod?pulse2.ADD_MOD:pulse2.ADD,set6)),pulse2.modifies(
as)}});function GeoShape(params2){Transform.call(this,null,params2)}GeoShape.Definition={type:"GeoShape",metadata:{modifies:!0,
nomod:!0},params:[{name:"projection",type:"projection"},{name:"field",type:"field",default:"datum"},{name:"pointRadius",
type:"number",expr:!0},{name:"as",type:"string",default:"shape"}]};inherits_default(GeoShape,Transform,{transform(_,pulse2){
var out=pulse2.fork(pulse2.ALL),shape2=this.value,as=_.as||"shape",flag2=out.ADD;return(!shape2||_.modified())&&(this.value=
shape2=shapeGenerator(getProjectionPath(_.projection),_.field||field("datum"),_.pointRadius),out.materialize().reflow(),
flag2=out.SOURCE),out.visit(flag2,t=>t[as]=shape2),out.modifies(as)}});function shapeGenerator(path3,field3,pointRadius){
let shape2=pointRadius==null?_=>path3(field3(_)):_=>{var prev=path3.pointRadius(),value4=path3.pointRadius(pointRadius)(
field3(_));return path3.pointRadius(prev),value4};return shape2.context=_=>(path3.context(_),shape2),shape2}function Graticule(params2){
Transform.call(this,[],params2),this.generator=graticule()}Graticule.Definition={type:"Graticule",metadata:{changes:!0,generates:!0},
params:[{name:"extent",type:"array",array:!0,length:2,content:{type:"number",array:!0,length:2}},{name:"extentMajor",type:"\
array",array:!0,length:2,content:{type:"number",array:!0,length:2}},{name:"extentMinor",type:"array",array:!0,length:2,content:{
type:"number",array:!0,length:2}},{name:"step",type:"number",array:!0,length:2},{name:"stepMajor",type:"number",array:!0,
length:2,default:[90,360]},{name:"stepMinor",type:"number",array:!0,length:2,default:[10,10]},{name:"precision",type:"nu\
mber",default:2.5}]};inherits_default(Graticule,Transform,{transform(_,pulse2){var src=this.value,gen=this.generator,t;if(!src.
length||_.modified())for(let prop in _)isFunction(gen[prop])&&gen[prop](_[prop]);return t=gen(),src.length?pulse2.mod.push(
replace(src[0],t)):pulse2.add.push(ingest$1(t)),src[0]=t,pulse2}});function Heatmap(params2){Transform.call(this,null,params2)}
Heatmap.Definition={type:"heatmap",metadata:{modifies:!0},params:[{name:"field",type:"field"},{name:"color",type:"string",
expr:!0},{name:"opacity",type:"number",expr:!0},{name:"resolve",type:"enum",values:["shared","independent"],default:"ind\
ependent"},{name:"as",type:"string",default:"image"}]};inherits_default(Heatmap,Transform,{transform(_,pulse2){if(!pulse2.
changed()&&!_.modified())return pulse2.StopPropagation;var source3=pulse2.materialize(pulse2.SOURCE).source,shared=_.resolve===
"shared",field3=_.field||identity,opacity=opacity_(_.opacity,_),color4=color_(_.color,_),as=_.as||"image",obj={$x:0,$y:0,
$value:0,$max:shared?max(source3.map(t=>max(field3(t).values))):0};return source3.forEach(t=>{let v=field3(t),o=extend({},
t,obj);shared||(o.$max=max(v.values||[])),t[as]=toCanvas(v,o,color4.dep?color4:constant_default(color4(o)),opacity.dep?opacity:
constant_default(opacity(o)))}),pulse2.reflow(!0).modifies(as)}});function color_(color4,_){let f;return isFunction(color4)?
(f=obj=>rgb(color4(obj,_)),f.dep=dependency(color4)):f=constant_default(rgb(color4||"#888")),f}function opacity_(opacity,_){
let f;return isFunction(opacity)?(f=obj=>opacity(obj,_),f.dep=dependency(opacity)):opacity?f=constant_default(opacity):(f=
obj=>obj.$value/obj.$max||0,f.dep=!0),f}function dependency(f){if(!isFunction(f))return!1;let set6=toSet(accessorFields(
f));return set6.$x||set6.$y||set6.$value||set6.$max}function toCanvas(grid,obj,color4,opacity){let n=grid.width,m3=grid.
height,x12=grid.x1||0,y12=grid.y1||0,x22=grid.x2||n,y22=grid.y2||m3,val=grid.values,value4=val?i=>val[i]:zero,can=canvas(
x22-x12,y22-y12),ctx=can.getContext("2d"),img=ctx.getImageData(0,0,x22-x12,y22-y12),pix=img.data;for(let j=y12,k2=0;j<y22;++j){
obj.$y=j-y12;for(let i=x12,r=j*n;i<x22;++i,k2+=4){obj.$x=i-x12,obj.$value=value4(i+r);let v=color4(obj);pix[k2+0]=v.r,pix[k2+
1]=v.g,pix[k2+2]=v.b,pix[k2+3]=~~(255*opacity(obj))}}return ctx.putImageData(img,0,0),can}function Projection(params2){Transform.
call(this,null,params2),this.modified(!0)}inherits_default(Projection,Transform,{transform(_,pulse2){let proj=this.value;
return!proj||_.modified("type")?(this.value=proj=create3(_.type),projectionProperties.forEach(prop=>{_[prop]!=null&&set3(
proj,prop,_[prop])})):projectionProperties.forEach(prop=>{_.modified(prop)&&set3(proj,prop,_[prop])}),_.pointRadius!=null&&
proj.path.pointRadius(_.pointRadius),_.fit&&fit2(proj,_),pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS)}});function fit2(proj,_){
let data3=collectGeoJSON(_.fit);_.extent?proj.fitExtent(_.extent,data3):_.size&&proj.fitSize(_.size,data3)}function create3(type2){
let constructor=projection2((type2||"mercator").toLowerCase());return constructor||error("Unrecognized projection type: "+
type2),constructor()}function set3(proj,key2,value4){isFunction(proj[key2])&&proj[key2](value4)}function collectGeoJSON(data3){
return data3=array_default(data3),data3.length===1?data3[0]:{type:FeatureCollection,features:data3.reduce((a4,f)=>a4.concat(
featurize(f)),[])}}function featurize(f){return f.type===FeatureCollection?f.features:array_default(f).filter(d=>d!=null).
map(d=>d.type===Feature?d:{type:Feature,geometry:d})}var vega_force_exports={};__export(vega_force_exports,{force:()=>Force});function tree_add(d){let x4=+this._x.call(null,d),y4=+this._y.call(null,d);return add4(this.cover(x4,y4),x4,y4,d)}function add4(tree2,x4,y4,d){
if(isNaN(x4)||isNaN(y4))return tree2;var parent,node=tree2._root,leaf={data:d},x02=tree2._x0,y02=tree2._y0,x12=tree2._x1,
y12=tree2._y1,xm,ym,xp,yp,right,bottom,i,j;if(!node)return tree2._root=leaf,tree2;for(;node.length;)if((right=x4>=(xm=(x02+
x12)/2))?x02=xm:x12=xm,(bottom=y4>=(ym=(y02+y12)/2))?y02=ym:y12=ym,parent=node,!(node=node[i=bottom<<1|right]))return parent[i]=
leaf,tree2;if(xp=+tree2._x.call(null,node.data),yp=+tree2._y.call(null,node.data),x4===xp&&y4===yp)return leaf.next=node,
parent?parent[i]=leaf:tree2._root=leaf,tree2;do parent=parent?parent[i]=new Array(4):tree2._root=new Array(4),(right=x4>=
(xm=(x02+x12)/2))?x02=xm:x12=xm,(bottom=y4>=(ym=(y02+y12)/2))?y02=ym:y12=ym;while((i=bottom<<1|right)===(j=(yp>=ym)<<1|xp>=
xm));return parent[j]=node,parent[i]=leaf,tree2}function addAll(data3){Array.isArray(data3)||(data3=Array.from(data3));let n=data3.
length,xz=new Float64Array(n),yz=new Float64Array(n),x02=1/0,y02=x02,x12=-x02,y12=x12;for(let i=0,d,x4,y4;i<n;++i){if(isNaN(
x4=+this._x.call(null,d=data3[i]))||isNaN(y4=+this._y.call(null,d))){xz[i]=NaN;continue}xz[i]=x4,yz[i]=y4,x4<x02&&(x02=x4),
x4>x12&&(x12=x4),y4<y02&&(y02=y4),y4>y12&&(y12=y4)}if(x02>x12||y02>y12)return this;this.cover(x02,y02).cover(x12,y12);for(let i=0;i<
n;++i)add4(this,xz[i],yz[i],data3[i]);return this}function tree_cover(x4,y4){if(isNaN(x4=+x4)||isNaN(y4=+y4))return this;
var x02=this._x0,y02=this._y0,x12=this._x1,y12=this._y1;if(isNaN(x02))x12=(x02=Math.floor(x4))+1,y12=(y02=Math.floor(y4))+
1;else{for(var z=x12-x02||1,node=this._root,parent,i;x02>x4||x4>=x12||y02>y4||y4>=y12;)switch(i=(y4<y02)<<1|x4<x02,parent=
new Array(4),parent[i]=node,node=parent,z*=2,i){case 0:x12=x02+z,y12=y02+z;break;case 1:x02=x12-z,y12=y02+z;break;case 2:
x12=x02+z,y02=y12-z;break;case 3:x02=x12-z,y02=y12-z;break}this._root&&this._root.length&&(this._root=node)}return this.
_x0=x02,this._y0=y02,this._x1=x12,this._y1=y12,this}function tree_data(){var data3=[];return this.visit(function(node){if(!node.
length)do data3.push(node.data);while(node=node.next)}),data3}function tree_extent(_){return arguments.length?this.cover(
+_[0][0],+_[0][1]).cover(+_[1][0],+_[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function Quad(node,x02,y02,x12,y12){
this.node=node,this.x0=x02,this.y0=y02,this.x1=x12,this.y1=y12}function tree_find(x4,y4,radius2){var data3,x02=this._x0,
y02=this._y0,x12,y12,x22,y22,x32=this._x1,y32=this._y1,quads=[],node=this._root,q,i;for(node&&quads.push(new Quad(node,x02,
y02,x32,y32)),radius2==null?radius2=1/0:(x02=x4-radius2,y02=y4-radius2,x32=x4+radius2,y32=y4+radius2,radius2*=radius2);q=
quads.pop();)if(!(!(node=q.node)||(x12=q.x0)>x32||(y12=q.y0)>y32||(x22=q.x1)<x02||(y22=q.y1)<y02))if(node.length){var xm=(x12+
x22)/2,ym=(y12+y22)/2;quads.push(new Quad(node[3],xm,ym,x22,y22),new Quad(node[2],x12,ym,xm,y22),new Quad(node[1],xm,y12,
x22,ym),new Quad(node[0],x12,y12,xm,ym)),(i=(y4>=ym)<<1|x4>=xm)&&(q=quads[quads.length-1],quads[quads.length-1]=quads[quads.
length-1-i],quads[quads.length-1-i]=q)}else{var dx=x4-+this._x.call(null,node.data),dy=y4-+this._y.call(null,node.data),
d2=dx*dx+dy*dy;if(d2<radius2){var d=Math.sqrt(radius2=d2);x02=x4-d,y02=y4-d,x32=x4+d,y32=y4+d,data3=node.data}}return data3}
function tree_remove(d){if(isNaN(x4=+this._x.call(null,d))||isNaN(y4=+this._y.call(null,d)))return this;var parent,node=this.
_root,retainer,previous,next,x02=this._x0,y02=this._y0,x12=this._x1,y12=this._y1,x4,y4,xm,ym,right,bottom,i,j;if(!node)return this;
if(node.length)for(;;){if((right=x4>=(xm=(x02+x12)/2))?x02=xm:x12=xm,(bottom=y4>=(ym=(y02+y12)/2))?y02=ym:y12=ym,parent=
node,!(node=node[i=bottom<<1|right]))return this;if(!node.length)break;(parent[i+1&3]||parent[i+2&3]||parent[i+3&3])&&(retainer=
parent,j=i)}for(;node.data!==d;)if(previous=node,!(node=node.next))return this;return(next=node.next)&&delete node.next,
previous?(next?previous.next=next:delete previous.next,this):parent?(next?parent[i]=next:delete parent[i],(node=parent[0]||
parent[1]||parent[2]||parent[3])&&node===(parent[3]||parent[2]||parent[1]||parent[0])&&!node.length&&(retainer?retainer[j]=
node:this._root=node),this):(this._root=next,this)}function removeAll(data3){for(var i=0,n=data3.length;i<n;++i)this.remove(
data3[i]);return this}function tree_root(){return this._root}function tree_size(){var size=0;return this.visit(function(node){
if(!node.length)do++size;while(node=node.next)}),size}function tree_visit(callback){var quads=[],q,node=this._root,child,
x02,y02,x12,y12;for(node&&quads.push(new Quad(node,this._x0,this._y0,this._x1,this._y1));q=quads.pop();)if(!callback(node=
q.node,x02=q.x0,y02=q.y0,x12=q.x1,y12=q.y1)&&node.length){var xm=(x02+x12)/2,ym=(y02+y12)/2;(child=node[3])&&quads.push(
new Quad(child,xm,ym,x12,y12)),(child=node[2])&&quads.push(new Quad(child,x02,ym,xm,y12)),(child=node[1])&&quads.push(new Quad(
child,xm,y02,x12,ym)),(child=node[0])&&quads.push(new Quad(child,x02,y02,xm,ym))}return this}function tree_visitAfter(callback){
var quads=[],next=[],q;for(this._root&&quads.push(new Quad(this._root,this._x0,this._y0,this._x1,this._y1));q=quads.pop();){
var node=q.node;if(node.length){var child,x02=q.x0,y02=q.y0,x12=q.x1,y12=q.y1,xm=(x02+x12)/2,ym=(y02+y12)/2;(child=node[0])&&
quads.push(new Quad(child,x02,y02,xm,ym)),(child=node[1])&&quads.push(new Quad(child,xm,y02,x12,ym)),(child=node[2])&&quads.
push(new Quad(child,x02,ym,xm,y12)),(child=node[3])&&quads.push(new Quad(child,xm,ym,x12,y12))}next.push(q)}for(;q=next.
pop();)callback(q.node,q.x0,q.y0,q.x1,q.y1);return this}function defaultX(d){return d[0]}function tree_x(_){return arguments.
length?(this._x=_,this):this._x}function defaultY(d){return d[1]}function tree_y(_){return arguments.length?(this._y=_,this):
this._y}function quadtree(nodes,x4,y4){var tree2=new Quadtree(x4??defaultX,y4??defaultY,NaN,NaN,NaN,NaN);return nodes==null?
tree2:tree2.addAll(nodes)}function Quadtree(x4,y4,x02,y02,x12,y12){this._x=x4,this._y=y4,this._x0=x02,this._y0=y02,this.
_x1=x12,this._y1=y12,this._root=void 0}function leaf_copy(leaf){for(var copy3={data:leaf.data},next=copy3;leaf=leaf.next;)
next=next.next={data:leaf.data};return copy3}var treeProto=quadtree.prototype=Quadtree.prototype;treeProto.copy=function(){
var copy3=new Quadtree(this._x,this._y,this._x0,this._y0,this._x1,this._y1),node=this._root,nodes,child;if(!node)return copy3;
if(!node.length)return copy3._root=leaf_copy(node),copy3;for(nodes=[{source:node,target:copy3._root=new Array(4)}];node=
nodes.pop();)for(var i=0;i<4;++i)(child=node.source[i])&&(child.length?nodes.push({source:child,target:node.target[i]=new Array(
4)}):node.target[i]=leaf_copy(child));return copy3};treeProto.add=tree_add;treeProto.addAll=addAll;treeProto.cover=tree_cover;
treeProto.data=tree_data;treeProto.extent=tree_extent;treeProto.find=tree_find;treeProto.remove=tree_remove;treeProto.removeAll=
removeAll;treeProto.root=tree_root;treeProto.size=tree_size;treeProto.visit=tree_visit;treeProto.visitAfter=tree_visitAfter;
treeProto.x=tree_x;treeProto.y=tree_y;var noop5={value:()=>{}};function dispatch(){for(var i=0,n=arguments.length,_={},t;i<n;++i){if(!(t=arguments[i]+"")||t in
_||/[\s.]/.test(t))throw new Error("illegal type: "+t);_[t]=[]}return new Dispatch(_)}function Dispatch(_){this._=_}function parseTypenames(typenames,types){
return typenames.trim().split(/^|\s+/).map(function(t){var name="",i=t.indexOf(".");if(i>=0&&(name=t.slice(i+1),t=t.slice(
0,i)),t&&!types.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name}})}Dispatch.prototype=dispatch.
prototype={constructor:Dispatch,on:function(typename,callback){var _=this._,T=parseTypenames(typename+"",_),t,i=-1,n=T.length;
if(arguments.length<2){for(;++i<n;)if((t=(typename=T[i]).type)&&(t=get5(_[t],typename.name)))return t;return}if(callback!=
null&&typeof callback!="function")throw new Error("invalid callback: "+callback);for(;++i<n;)if(t=(typename=T[i]).type)_[t]=
set4(_[t],typename.name,callback);else if(callback==null)for(t in _)_[t]=set4(_[t],typename.name,null);return this},copy:function(){
var copy3={},_=this._;for(var t in _)copy3[t]=_[t].slice();return new Dispatch(copy3)},call:function(type2,that){if((n=arguments.
length-2)>0)for(var args=new Array(n),i=0,n,t;i<n;++i)args[i]=arguments[i+2];if(!this._.hasOwnProperty(type2))throw new Error(
"unknown type: "+type2);for(t=this._[type2],i=0,n=t.length;i<n;++i)t[i].value.apply(that,args)},apply:function(type2,that,args){
if(!this._.hasOwnProperty(type2))throw new Error("unknown type: "+type2);for(var t=this._[type2],i=0,n=t.length;i<n;++i)
t[i].value.apply(that,args)}};function get5(type2,name){for(var i=0,n=type2.length,c4;i<n;++i)if((c4=type2[i]).name===name)
return c4.value}function set4(type2,name,callback){for(var i=0,n=type2.length;i<n;++i)if(type2[i].name===name){type2[i]=
noop5,type2=type2.slice(0,i).concat(type2.slice(i+1));break}return callback!=null&&type2.push({name,value:callback}),type2}var frame=0,timeout$1=0,interval$1=0,pokeDelay=1e3,taskHead,taskTail,clockLast=0,clockNow=0,clockSkew=0,clock=typeof performance==
"object"&&performance.now?performance:Date,setFrame=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.
bind(window):function(f){setTimeout(f,17)};function now(){return clockNow||(setFrame(clearNow),clockNow=clock.now()+clockSkew)}
function clearNow(){clockNow=0}function Timer(){this._call=this._time=this._next=null}Timer.prototype=timer.prototype={constructor:Timer,
restart:function(callback,delay,time3){if(typeof callback!="function")throw new TypeError("callback is not a function");
time3=(time3==null?now():+time3)+(delay==null?0:+delay),!this._next&&taskTail!==this&&(taskTail?taskTail._next=this:taskHead=
this,taskTail=this),this._call=callback,this._time=time3,sleep()},stop:function(){this._call&&(this._call=null,this._time=
1/0,sleep())}};function timer(callback,delay,time3){var t=new Timer;return t.restart(callback,delay,time3),t}function timerFlush(){
now(),++frame;for(var t=taskHead,e;t;)(e=clockNow-t._time)>=0&&t._call.call(void 0,e),t=t._next;--frame}function wake(){
clockNow=(clockLast=clock.now())+clockSkew,frame=timeout$1=0;try{timerFlush()}finally{frame=0,nap(),clockNow=0}}function poke(){
var now2=clock.now(),delay=now2-clockLast;delay>pokeDelay&&(clockSkew-=delay,clockLast=now2)}function nap(){for(var t04,
t13=taskHead,t22,time3=1/0;t13;)t13._call?(time3>t13._time&&(time3=t13._time),t04=t13,t13=t13._next):(t22=t13._next,t13.
_next=null,t13=t04?t04._next=t22:taskHead=t22);taskTail=t04,sleep(time3)}function sleep(time3){if(!frame){timeout$1&&(timeout$1=
clearTimeout(timeout$1));var delay=time3-clockNow;delay>24?(time3<1/0&&(timeout$1=setTimeout(wake,Math.ceil(time3-clock.
now()-clockSkew)+1)),interval$1&&(interval$1=clearInterval(interval$1))):(interval$1||(clockLast=clock.now(),interval$1=
setInterval(poke,pokeDelay)),frame=1,setFrame(wake))}}function interval(callback,delay,time3){var t=new Timer,total=delay;return delay==null?(t.restart(callback,delay,time3),
t):(t._restart=t.restart,t.restart=function(callback2,delay2,time4){delay2=+delay2,time4=time4==null?now():+time4,t._restart(
function tick(elapsed){elapsed+=total,t._restart(tick,total+=delay2,time4),callback2(elapsed)},delay2,time4)},t.restart(
callback,delay,time3),t)}function center(x4,y4){var nodes,strength=1;x4==null&&(x4=0),y4==null&&(y4=0);function force(){var i,n=nodes.length,node,
sx=0,sy=0;for(i=0;i<n;++i)node=nodes[i],sx+=node.x,sy+=node.y;for(sx=(sx/n-x4)*strength,sy=(sy/n-y4)*strength,i=0;i<n;++i)
node=nodes[i],node.x-=sx,node.y-=sy}return force.initialize=function(_){nodes=_},force.x=function(_){return arguments.length?
(x4=+_,force):x4},force.y=function(_){return arguments.length?(y4=+_,force):y4},force.strength=function(_){return arguments.
length?(strength=+_,force):strength},force}function constant4(x4){return function(){return x4}}function jiggle(random2){
return(random2()-.5)*1e-6}function x$2(d){return d.x+d.vx}function y$2(d){return d.y+d.vy}function collide(radius2){var nodes,
radii,random2,strength=1,iterations2=1;typeof radius2!="function"&&(radius2=constant4(radius2==null?1:+radius2));function force(){
for(var i,n=nodes.length,tree2,node,xi,yi,ri,ri2,k2=0;k2<iterations2;++k2)for(tree2=quadtree(nodes,x$2,y$2).visitAfter(prepare2),
i=0;i<n;++i)node=nodes[i],ri=radii[node.index],ri2=ri*ri,xi=node.x+node.vx,yi=node.y+node.vy,tree2.visit(apply2);function apply2(quad2,x02,y02,x12,y12){
var data3=quad2.data,rj=quad2.r,r=ri+rj;if(data3){if(data3.index>node.index){var x4=xi-data3.x-data3.vx,y4=yi-data3.y-data3.
vy,l=x4*x4+y4*y4;l<r*r&&(x4===0&&(x4=jiggle(random2),l+=x4*x4),y4===0&&(y4=jiggle(random2),l+=y4*y4),l=(r-(l=Math.sqrt(l)))/
l*strength,node.vx+=(x4*=l)*(r=(rj*=rj)/(ri2+rj)),node.vy+=(y4*=l)*r,data3.vx-=x4*(r=1-r),data3.vy-=y4*r)}return}return x02>
xi+r||x12<xi-r||y02>yi+r||y12<yi-r}}function prepare2(quad2){if(quad2.data)return quad2.r=radii[quad2.data.index];for(var i=quad2.
r=0;i<4;++i)quad2[i]&&quad2[i].r>quad2.r&&(quad2.r=quad2[i].r)}function initialize3(){if(nodes){var i,n=nodes.length,node;
for(radii=new Array(n),i=0;i<n;++i)node=nodes[i],radii[node.index]=+radius2(node,i,nodes)}}return force.initialize=function(_nodes,_random){
nodes=_nodes,random2=_random,initialize3()},force.iterations=function(_){return arguments.length?(iterations2=+_,force):
iterations2},force.strength=function(_){return arguments.length?(strength=+_,force):strength},force.radius=function(_){return arguments.
length?(radius2=typeof _=="function"?_:constant4(+_),initialize3(),force):radius2},force}function index2(d){return d.index}
function find2(nodeById,nodeId){var node=nodeById.get(nodeId);if(!node)throw new Error("node not found: "+nodeId);return node}
function link2(links){var id2=index2,strength=defaultStrength,strengths,distance=constant4(30),distances,nodes,count2,bias,
random2,iterations2=1;links==null&&(links=[]);function defaultStrength(link3){return 1/Math.min(count2[link3.source.index],
count2[link3.target.index])}function force(alpha){for(var k2=0,n=links.length;k2<iterations2;++k2)for(var i=0,link3,source3,
target2,x4,y4,l,b10;i<n;++i)link3=links[i],source3=link3.source,target2=link3.target,x4=target2.x+target2.vx-source3.x-source3.
vx||jiggle(random2),y4=target2.y+target2.vy-source3.y-source3.vy||jiggle(random2),l=Math.sqrt(x4*x4+y4*y4),l=(l-distances[i])/
l*alpha*strengths[i],x4*=l,y4*=l,target2.vx-=x4*(b10=bias[i]),target2.vy-=y4*b10,source3.vx+=x4*(b10=1-b10),source3.vy+=
y4*b10}function initialize3(){if(nodes){var i,n=nodes.length,m3=links.length,nodeById=new Map(nodes.map((d,i2)=>[id2(d,i2,
nodes),d])),link3;for(i=0,count2=new Array(n);i<m3;++i)link3=links[i],link3.index=i,typeof link3.source!="object"&&(link3.
source=find2(nodeById,link3.source)),typeof link3.target!="object"&&(link3.target=find2(nodeById,link3.target)),count2[link3.
source.index]=(count2[link3.source.index]||0)+1,count2[link3.target.index]=(count2[link3.target.index]||0)+1;for(i=0,bias=
new Array(m3);i<m3;++i)link3=links[i],bias[i]=count2[link3.source.index]/(count2[link3.source.index]+count2[link3.target.
index]);strengths=new Array(m3),initializeStrength(),distances=new Array(m3),initializeDistance()}}function initializeStrength(){
if(nodes)for(var i=0,n=links.length;i<n;++i)strengths[i]=+strength(links[i],i,links)}function initializeDistance(){if(nodes)
for(var i=0,n=links.length;i<n;++i)distances[i]=+distance(links[i],i,links)}return force.initialize=function(_nodes,_random){
nodes=_nodes,random2=_random,initialize3()},force.links=function(_){return arguments.length?(links=_,initialize3(),force):
links},force.id=function(_){return arguments.length?(id2=_,force):id2},force.iterations=function(_){return arguments.length?
(iterations2=+_,force):iterations2},force.strength=function(_){return arguments.length?(strength=typeof _=="function"?_:
constant4(+_),initializeStrength(),force):strength},force.distance=function(_){return arguments.length?(distance=typeof _==
"function"?_:constant4(+_),initializeDistance(),force):distance},force}var a2=1664525,c2=1013904223,m=4294967296;function lcg2(){
let s2=1;return()=>(s2=(a2*s2+c2)%m)/m}function x$1(d){return d.x}function y$1(d){return d.y}var initialRadius=10,initialAngle=Math.
PI*(3-Math.sqrt(5));function simulation(nodes){var simulation3,alpha=1,alphaMin=.001,alphaDecay=1-Math.pow(alphaMin,1/300),
alphaTarget=0,velocityDecay=.6,forces=new Map,stepper=timer(step2),event2=dispatch("tick","end"),random2=lcg2();nodes==null&&
(nodes=[]);function step2(){tick(),event2.call("tick",simulation3),alpha<alphaMin&&(stepper.stop(),event2.call("end",simulation3))}
function tick(iterations2){var i,n=nodes.length,node;iterations2===void 0&&(iterations2=1);for(var k2=0;k2<iterations2;++k2)
for(alpha+=(alphaTarget-alpha)*alphaDecay,forces.forEach(function(force){force(alpha)}),i=0;i<n;++i)node=nodes[i],node.fx==
null?node.x+=node.vx*=velocityDecay:(node.x=node.fx,node.vx=0),node.fy==null?node.y+=node.vy*=velocityDecay:(node.y=node.
fy,node.vy=0);return simulation3}function initializeNodes(){for(var i=0,n=nodes.length,node;i<n;++i){if(node=nodes[i],node.
index=i,node.fx!=null&&(node.x=node.fx),node.fy!=null&&(node.y=node.fy),isNaN(node.x)||isNaN(node.y)){var radius2=initialRadius*
Math.sqrt(.5+i),angle2=i*initialAngle;node.x=radius2*Math.cos(angle2),node.y=radius2*Math.sin(angle2)}(isNaN(node.vx)||isNaN(
node.vy))&&(node.vx=node.vy=0)}}function initializeForce(force){return force.initialize&&force.initialize(nodes,random2),
force}return initializeNodes(),simulation3={tick,restart:function(){return stepper.restart(step2),simulation3},stop:function(){
return stepper.stop(),simulation3},nodes:function(_){return arguments.length?(nodes=_,initializeNodes(),forces.forEach(initializeForce),
simulation3):nodes},alpha:function(_){return arguments.length?(alpha=+_,simulation3):alpha},alphaMin:function(_){return arguments.
length?(alphaMin=+_,simulation3):alphaMin},alphaDecay:function(_){return arguments.length?(alphaDecay=+_,simulation3):+alphaDecay},
alphaTarget:function(_){return arguments.length?(alphaTarget=+_,simulation3):alphaTarget},velocityDecay:function(_){return arguments.
length?(velocityDecay=1-_,simulation3):1-velocityDecay},randomSource:function(_){return arguments.length?(random2=_,forces.
forEach(initializeForce),simulation3):random2},force:function(name,_){return arguments.length>1?(_==null?forces.delete(name):
forces.set(name,initializeForce(_)),simulation3):forces.get(name)},find:function(x4,y4,radius2){var i=0,n=nodes.length,dx,
dy,d2,node,closest;for(radius2==null?radius2=1/0:radius2*=radius2,i=0;i<n;++i)node=nodes[i],dx=x4-node.x,dy=y4-node.y,d2=
dx*dx+dy*dy,d2<radius2&&(closest=node,radius2=d2);return closest},on:function(name,_){return arguments.length>1?(event2.
on(name,_),simulation3):event2.on(name)}}}function manyBody(){var nodes,node,random2,alpha,strength=constant4(-30),strengths,
distanceMin2=1,distanceMax2=1/0,theta2=.81;function force(_){var i,n=nodes.length,tree2=quadtree(nodes,x$1,y$1).visitAfter(
accumulate);for(alpha=_,i=0;i<n;++i)node=nodes[i],tree2.visit(apply2)}function initialize3(){if(nodes){var i,n=nodes.length,
node2;for(strengths=new Array(n),i=0;i<n;++i)node2=nodes[i],strengths[node2.index]=+strength(node2,i,nodes)}}function accumulate(quad2){
var strength2=0,q,c4,weight=0,x4,y4,i;if(quad2.length){for(x4=y4=i=0;i<4;++i)(q=quad2[i])&&(c4=Math.abs(q.value))&&(strength2+=
q.value,weight+=c4,x4+=c4*q.x,y4+=c4*q.y);quad2.x=x4/weight,quad2.y=y4/weight}else{q=quad2,q.x=q.data.x,q.y=q.data.y;do strength2+=
strengths[q.data.index];while(q=q.next)}quad2.value=strength2}function apply2(quad2,x12,_,x22){if(!quad2.value)return!0;
var x4=quad2.x-node.x,y4=quad2.y-node.y,w2=x22-x12,l=x4*x4+y4*y4;if(w2*w2/theta2<l)return l<distanceMax2&&(x4===0&&(x4=jiggle(
random2),l+=x4*x4),y4===0&&(y4=jiggle(random2),l+=y4*y4),l<distanceMin2&&(l=Math.sqrt(distanceMin2*l)),node.vx+=x4*quad2.
value*alpha/l,node.vy+=y4*quad2.value*alpha/l),!0;if(quad2.length||l>=distanceMax2)return;(quad2.data!==node||quad2.next)&&
(x4===0&&(x4=jiggle(random2),l+=x4*x4),y4===0&&(y4=jiggle(random2),l+=y4*y4),l<distanceMin2&&(l=Math.sqrt(distanceMin2*l)));
do quad2.data!==node&&(w2=strengths[quad2.data.index]*alpha/l,node.vx+=x4*w2,node.vy+=y4*w2);while(quad2=quad2.next)}return force.
initialize=function(_nodes,_random){nodes=_nodes,random2=_random,initialize3()},force.strength=function(_){return arguments.
length?(strength=typeof _=="function"?_:constant4(+_),initialize3(),force):strength},force.distanceMin=function(_){return arguments.
length?(distanceMin2=_*_,force):Math.sqrt(distanceMin2)},force.distanceMax=function(_){return arguments.length?(distanceMax2=
_*_,force):Math.sqrt(distanceMax2)},force.theta=function(_){return arguments.length?(theta2=_*_,force):Math.sqrt(theta2)},
force}function x3(x4){var strength=constant4(.1),nodes,strengths,xz;typeof x4!="function"&&(x4=constant4(x4==null?0:+x4));function force(alpha){
for(var i=0,n=nodes.length,node;i<n;++i)node=nodes[i],node.vx+=(xz[i]-node.x)*strengths[i]*alpha}function initialize3(){
if(nodes){var i,n=nodes.length;for(strengths=new Array(n),xz=new Array(n),i=0;i<n;++i)strengths[i]=isNaN(xz[i]=+x4(nodes[i],
i,nodes))?0:+strength(nodes[i],i,nodes)}}return force.initialize=function(_){nodes=_,initialize3()},force.strength=function(_){
return arguments.length?(strength=typeof _=="function"?_:constant4(+_),initialize3(),force):strength},force.x=function(_){
return arguments.length?(x4=typeof _=="function"?_:constant4(+_),initialize3(),force):x4},force}function y3(y4){var strength=constant4(
.1),nodes,strengths,yz;typeof y4!="function"&&(y4=constant4(y4==null?0:+y4));function force(alpha){for(var i=0,n=nodes.length,
node;i<n;++i)node=nodes[i],node.vy+=(yz[i]-node.y)*strengths[i]*alpha}function initialize3(){if(nodes){var i,n=nodes.length;
for(strengths=new Array(n),yz=new Array(n),i=0;i<n;++i)strengths[i]=isNaN(yz[i]=+y4(nodes[i],i,nodes))?0:+strength(nodes[i],
i,nodes)}}return force.initialize=function(_){nodes=_,initialize3()},force.strength=function(_){return arguments.length?
(strength=typeof _=="function"?_:constant4(+_),initialize3(),force):strength},force.y=function(_){return arguments.length?
(y4=typeof _=="function"?_:constant4(+_),initialize3(),force):y4},force}var ForceMap={center,collide,nbody:manyBody,link:link2,x:x3,y:y3},Forces="forces",ForceParams=["alpha","alphaMin","alpha\
Target","velocityDecay","forces"],ForceConfig=["static","iterations"],ForceOutput=["x","y","vx","vy"];function Force(params2){
Transform.call(this,null,params2)}Force.Definition={type:"Force",metadata:{modifies:!0},params:[{name:"static",type:"boo\
lean",default:!1},{name:"restart",type:"boolean",default:!1},{name:"iterations",type:"number",default:300},{name:"alpha",
type:"number",default:1},{name:"alphaMin",type:"number",default:.001},{name:"alphaTarget",type:"number",default:0},{name:"\
velocityDecay",type:"number",default:.4},{name:"forces",type:"param",array:!0,params:[{key:{force:"center"},params:[{name:"\
x",type:"number",default:0},{name:"y",type:"number",default:0}]},{key:{force:"collide"},params:[{name:"radius",type:"num\
ber",expr:!0},{name:"strength",type:"number",default:.7},{name:"iterations",type:"number",default:1}]},{key:{force:"nbod\
y"},params:[{name:"strength",type:"number",default:-30,expr:!0},{name:"theta",type:"number",default:.9},{name:"distanceM\
in",type:"number",default:1},{name:"distanceMax",type:"number"}]},{key:{force:"link"},params:[{name:"links",type:"data"},
{name:"id",type:"field"},{name:"distance",type:"number",default:30,expr:!0},{name:"strength",type:"number",expr:!0},{name:"\
iterations",type:"number",default:1}]},{key:{force:"x"},params:[{name:"strength",type:"number",default:.1},{name:"x",type:"\
field"}]},{key:{force:"y"},params:[{name:"strength",type:"number",default:.1},{name:"y",type:"field"}]}]},{name:"as",type:"\
string",array:!0,modify:!1,default:ForceOutput}]};inherits_default(Force,Transform,{transform(_,pulse2){var sim=this.value,
change2=pulse2.changed(pulse2.ADD_REM),params2=_.modified(ForceParams),iters=_.iterations||300;if(sim?(change2&&(pulse2.
modifies("index"),sim.nodes(pulse2.source)),(params2||pulse2.changed(pulse2.MOD))&&setup(sim,_,0,pulse2)):(this.value=sim=
simulation2(pulse2.source,_),sim.on("tick",rerun(pulse2.dataflow,this)),_.static||(change2=!0,sim.tick()),pulse2.modifies(
"index")),params2||change2||_.modified(ForceConfig)||pulse2.changed()&&_.restart){if(sim.alpha(Math.max(sim.alpha(),_.alpha||
1)).alphaDecay(1-Math.pow(sim.alphaMin(),1/iters)),_.static)for(sim.stop();--iters>=0;)sim.tick();else if(sim.stopped()&&
sim.restart(),!change2)return pulse2.StopPropagation}return this.finish(_,pulse2)},finish(_,pulse2){let dataflow=pulse2.
dataflow;for(let args=this._argops,j=0,m3=args.length,arg;j<m3;++j)if(arg=args[j],!(arg.name!==Forces||arg.op._argval.force!==
"link")){for(var ops2=arg.op._argops,i=0,n=ops2.length,op;i<n;++i)if(ops2[i].name==="links"&&(op=ops2[i].op.source)){dataflow.
pulse(op,dataflow.changeset().reflow());break}}return pulse2.reflow(_.modified()).modifies(ForceOutput)}});function rerun(df,op){
return()=>df.touch(op).run()}function simulation2(nodes,_){let sim=simulation(nodes),stop2=sim.stop,restart=sim.restart,
stopped=!1;return sim.stopped=()=>stopped,sim.restart=()=>(stopped=!1,restart()),sim.stop=()=>(stopped=!0,stop2()),setup(
sim,_,!0).on("end",()=>stopped=!0)}function setup(sim,_,init2,pulse2){var f=array_default(_.forces),i,n,p,name;for(i=0,n=
ForceParams.length;i<n;++i)p=ForceParams[i],p!==Forces&&_.modified(p)&&sim[p](_[p]);for(i=0,n=f.length;i<n;++i)name=Forces+
i,p=init2||_.modified(Forces,i)?getForce(f[i]):pulse2&&modified(f[i],pulse2)?sim.force(name):null,p&&sim.force(name,p);for(n=
sim.numForces||0;i<n;++i)sim.force(Forces+i,null);return sim.numForces=f.length,sim}function modified(f,pulse2){var k2,v;
for(k2 in f)if(isFunction(v=f[k2])&&pulse2.modified(accessorFields(v)))return 1;return 0}function getForce(_){var f,p;hasOwnProperty(
ForceMap,_.force)||error("Unrecognized force: "+_.force),f=ForceMap[_.force]();for(p in _)isFunction(f[p])&&setForceParam(
f[p],_[p],_);return f}function setForceParam(f,v,_){f(isFunction(v)?d=>v(d,_):v)}var vega_hierarchy_exports={};__export(vega_hierarchy_exports,{nest:()=>Nest,pack:()=>Pack,partition:()=>Partition,stratify:()=>Stratify,
tree:()=>Tree,treelinks:()=>TreeLinks,treemap:()=>Treemap});function defaultSeparation$1(a4,b10){return a4.parent===b10.parent?1:2}function meanX(children3){return children3.reduce(
meanXReduce,0)/children3.length}function meanXReduce(x4,c4){return x4+c4.x}function maxY(children3){return 1+children3.reduce(
maxYReduce,0)}function maxYReduce(y4,c4){return Math.max(y4,c4.y)}function leafLeft(node){for(var children3;children3=node.
children;)node=children3[0];return node}function leafRight(node){for(var children3;children3=node.children;)node=children3[children3.
length-1];return node}function cluster(){var separation=defaultSeparation$1,dx=1,dy=1,nodeSize=!1;function cluster2(root){
var previousNode,x4=0;root.eachAfter(function(node){var children3=node.children;children3?(node.x=meanX(children3),node.
y=maxY(children3)):(node.x=previousNode?x4+=separation(node,previousNode):0,node.y=0,previousNode=node)});var left=leafLeft(
root),right=leafRight(root),x02=left.x-separation(left,right)/2,x12=right.x+separation(right,left)/2;return root.eachAfter(
nodeSize?function(node){node.x=(node.x-root.x)*dx,node.y=(root.y-node.y)*dy}:function(node){node.x=(node.x-x02)/(x12-x02)*
dx,node.y=(1-(root.y?node.y/root.y:1))*dy})}return cluster2.separation=function(x4){return arguments.length?(separation=
x4,cluster2):separation},cluster2.size=function(x4){return arguments.length?(nodeSize=!1,dx=+x4[0],dy=+x4[1],cluster2):nodeSize?
null:[dx,dy]},cluster2.nodeSize=function(x4){return arguments.length?(nodeSize=!0,dx=+x4[0],dy=+x4[1],cluster2):nodeSize?
[dx,dy]:null},cluster2}function count(node){var sum3=0,children3=node.children,i=children3&&children3.length;if(!i)sum3=
1;else for(;--i>=0;)sum3+=children3[i].value;node.value=sum3}function node_count(){return this.eachAfter(count)}function node_each(callback,that){
let index5=-1;for(let node of this)callback.call(that,node,++index5,this);return this}function node_eachBefore(callback,that){
for(var node=this,nodes=[node],children3,i,index5=-1;node=nodes.pop();)if(callback.call(that,node,++index5,this),children3=
node.children)for(i=children3.length-1;i>=0;--i)nodes.push(children3[i]);return this}function node_eachAfter(callback,that){
for(var node=this,nodes=[node],next=[],children3,i,n,index5=-1;node=nodes.pop();)if(next.push(node),children3=node.children)
for(i=0,n=children3.length;i<n;++i)nodes.push(children3[i]);for(;node=next.pop();)callback.call(that,node,++index5,this);
return this}function node_find(callback,that){let index5=-1;for(let node of this)if(callback.call(that,node,++index5,this))
return node}function node_sum(value4){return this.eachAfter(function(node){for(var sum3=+value4(node.data)||0,children3=node.
children,i=children3&&children3.length;--i>=0;)sum3+=children3[i].value;node.value=sum3})}function node_sort(compare3){return this.
eachBefore(function(node){node.children&&node.children.sort(compare3)})}function node_path(end){for(var start=this,ancestor=leastCommonAncestor(
start,end),nodes=[start];start!==ancestor;)start=start.parent,nodes.push(start);for(var k2=nodes.length;end!==ancestor;)
nodes.splice(k2,0,end),end=end.parent;return nodes}function leastCommonAncestor(a4,b10){if(a4===b10)return a4;var aNodes=a4.
ancestors(),bNodes=b10.ancestors(),c4=null;for(a4=aNodes.pop(),b10=bNodes.pop();a4===b10;)c4=a4,a4=aNodes.pop(),b10=bNodes.
pop();return c4}function node_ancestors(){for(var node=this,nodes=[node];node=node.parent;)nodes.push(node);return nodes}
function node_descendants(){return Array.from(this)}function node_leaves(){var leaves=[];return this.eachBefore(function(node){
node.children||leaves.push(node)}),leaves}function node_links(){var root=this,links=[];return root.each(function(node){node!==
root&&links.push({source:node.parent,target:node})}),links}function*node_iterator(){var node=this,current,next=[node],children3,
i,n;do for(current=next.reverse(),next=[];node=current.pop();)if(yield node,children3=node.children)for(i=0,n=children3.
length;i<n;++i)next.push(children3[i]);while(next.length)}function hierarchy(data3,children3){data3 instanceof Map?(data3=
[void 0,data3],children3===void 0&&(children3=mapChildren)):children3===void 0&&(children3=objectChildren);for(var root=new Node$1(
data3),node,nodes=[root],child,childs,i,n;node=nodes.pop();)if((childs=children3(node.data))&&(n=(childs=Array.from(childs)).
length))for(node.children=childs,i=n-1;i>=0;--i)nodes.push(child=childs[i]=new Node$1(childs[i])),child.parent=node,child.
depth=node.depth+1;return root.eachBefore(computeHeight)}function node_copy(){return hierarchy(this).eachBefore(copyData)}
function objectChildren(d){return d.children}function mapChildren(d){return Array.isArray(d)?d[1]:null}function copyData(node){
node.data.value!==void 0&&(node.value=node.data.value),node.data=node.data.data}function computeHeight(node){var height2=0;
do node.height=height2;while((node=node.parent)&&node.height<++height2)}function Node$1(data3){this.data=data3,this.depth=
this.height=0,this.parent=null}Node$1.prototype=hierarchy.prototype={constructor:Node$1,count:node_count,each:node_each,
eachAfter:node_eachAfter,eachBefore:node_eachBefore,find:node_find,sum:node_sum,sort:node_sort,path:node_path,ancestors:node_ancestors,
descendants:node_descendants,leaves:node_leaves,links:node_links,copy:node_copy,[Symbol.iterator]:node_iterator};function optional(f){
return f==null?null:required(f)}function required(f){if(typeof f!="function")throw new Error;return f}function constantZero(){
return 0}function constant5(x4){return function(){return x4}}var a3=1664525,c3=1013904223,m2=4294967296;function lcg3(){
let s2=1;return()=>(s2=(a3*s2+c3)%m2)/m2}function array4(x4){return typeof x4=="object"&&"length"in x4?x4:Array.from(x4)}
function shuffle2(array7,random2){let m3=array7.length,t,i;for(;m3;)i=random2()*m3--|0,t=array7[m3],array7[m3]=array7[i],
array7[i]=t;return array7}function packEncloseRandom(circles,random2){for(var i=0,n=(circles=shuffle2(Array.from(circles),random2)).length,B3=[],p,
e;i<n;)p=circles[i],e&&enclosesWeak(e,p)?++i:(e=encloseBasis(B3=extendBasis(B3,p)),i=0);return e}function extendBasis(B3,p){
var i,j;if(enclosesWeakAll(p,B3))return[p];for(i=0;i<B3.length;++i)if(enclosesNot(p,B3[i])&&enclosesWeakAll(encloseBasis2(
B3[i],p),B3))return[B3[i],p];for(i=0;i<B3.length-1;++i)for(j=i+1;j<B3.length;++j)if(enclosesNot(encloseBasis2(B3[i],B3[j]),
p)&&enclosesNot(encloseBasis2(B3[i],p),B3[j])&&enclosesNot(encloseBasis2(B3[j],p),B3[i])&&enclosesWeakAll(encloseBasis3(
B3[i],B3[j],p),B3))return[B3[i],B3[j],p];throw new Error}function enclosesNot(a4,b10){var dr=a4.r-b10.r,dx=b10.x-a4.x,dy=b10.
y-a4.y;return dr<0||dr*dr<dx*dx+dy*dy}function enclosesWeak(a4,b10){var dr=a4.r-b10.r+Math.max(a4.r,b10.r,1)*1e-9,dx=b10.
x-a4.x,dy=b10.y-a4.y;return dr>0&&dr*dr>dx*dx+dy*dy}function enclosesWeakAll(a4,B3){for(var i=0;i<B3.length;++i)if(!enclosesWeak(
a4,B3[i]))return!1;return!0}function encloseBasis(B3){switch(B3.length){case 1:return encloseBasis1(B3[0]);case 2:return encloseBasis2(
B3[0],B3[1]);case 3:return encloseBasis3(B3[0],B3[1],B3[2])}}function encloseBasis1(a4){return{x:a4.x,y:a4.y,r:a4.r}}function encloseBasis2(a4,b10){
var x12=a4.x,y12=a4.y,r1=a4.r,x22=b10.x,y22=b10.y,r2=b10.r,x21=x22-x12,y21=y22-y12,r21=r2-r1,l=Math.sqrt(x21*x21+y21*y21);
return{x:(x12+x22+x21/l*r21)/2,y:(y12+y22+y21/l*r21)/2,r:(l+r1+r2)/2}}function encloseBasis3(a4,b10,c4){var x12=a4.x,y12=a4.
y,r1=a4.r,x22=b10.x,y22=b10.y,r2=b10.r,x32=c4.x,y32=c4.y,r3=c4.r,a22=x12-x22,a32=x12-x32,b22=y12-y22,b32=y12-y32,c22=r2-
r1,c32=r3-r1,d1=x12*x12+y12*y12-r1*r1,d2=d1-x22*x22-y22*y22+r2*r2,d3=d1-x32*x32-y32*y32+r3*r3,ab=a32*b22-a22*b32,xa=(b22*
d3-b32*d2)/(ab*2)-x12,xb=(b32*c22-b22*c32)/ab,ya=(a32*d2-a22*d3)/(ab*2)-y12,yb=(a22*c32-a32*c22)/ab,A5=xb*xb+yb*yb-1,B3=2*
(r1+xa*xb+ya*yb),C3=xa*xa+ya*ya-r1*r1,r=-(Math.abs(A5)>1e-6?(B3+Math.sqrt(B3*B3-4*A5*C3))/(2*A5):C3/B3);return{x:x12+xa+
xb*r,y:y12+ya+yb*r,r}}function place(b10,a4,c4){var dx=b10.x-a4.x,x4,a22,dy=b10.y-a4.y,y4,b22,d2=dx*dx+dy*dy;d2?(a22=a4.
r+c4.r,a22*=a22,b22=b10.r+c4.r,b22*=b22,a22>b22?(x4=(d2+b22-a22)/(2*d2),y4=Math.sqrt(Math.max(0,b22/d2-x4*x4)),c4.x=b10.
x-x4*dx-y4*dy,c4.y=b10.y-x4*dy+y4*dx):(x4=(d2+a22-b22)/(2*d2),y4=Math.sqrt(Math.max(0,a22/d2-x4*x4)),c4.x=a4.x+x4*dx-y4*
dy,c4.y=a4.y+x4*dy+y4*dx)):(c4.x=a4.x+c4.r,c4.y=a4.y)}function intersects(a4,b10){var dr=a4.r+b10.r-1e-6,dx=b10.x-a4.x,dy=b10.
y-a4.y;return dr>0&&dr*dr>dx*dx+dy*dy}function score(node){var a4=node._,b10=node.next._,ab=a4.r+b10.r,dx=(a4.x*b10.r+b10.
x*a4.r)/ab,dy=(a4.y*b10.r+b10.y*a4.r)/ab;return dx*dx+dy*dy}function Node(circle2){this._=circle2,this.next=null,this.previous=
null}function packSiblingsRandom(circles,random2){if(!(n=(circles=array4(circles)).length))return 0;var a4,b10,c4,n,aa,ca,
i,j,k2,sj,sk;if(a4=circles[0],a4.x=0,a4.y=0,!(n>1))return a4.r;if(b10=circles[1],a4.x=-b10.r,b10.x=a4.r,b10.y=0,!(n>2))return a4.
r+b10.r;place(b10,a4,c4=circles[2]),a4=new Node(a4),b10=new Node(b10),c4=new Node(c4),a4.next=c4.previous=b10,b10.next=a4.
previous=c4,c4.next=b10.previous=a4;pack:for(i=3;i<n;++i){place(a4._,b10._,c4=circles[i]),c4=new Node(c4),j=b10.next,k2=
a4.previous,sj=b10._.r,sk=a4._.r;do if(sj<=sk){if(intersects(j._,c4._)){b10=j,a4.next=b10,b10.previous=a4,--i;continue pack}
sj+=j._.r,j=j.next}else{if(intersects(k2._,c4._)){a4=k2,a4.next=b10,b10.previous=a4,--i;continue pack}sk+=k2._.r,k2=k2.previous}while(j!==
k2.next);for(c4.previous=a4,c4.next=b10,a4.next=b10.previous=b10=c4,aa=score(a4);(c4=c4.next)!==b10;)(ca=score(c4))<aa&&
(a4=c4,aa=ca);b10=a4.next}for(a4=[b10._],c4=b10;(c4=c4.next)!==b10;)a4.push(c4._);for(c4=packEncloseRandom(a4,random2),i=
0;i<n;++i)a4=circles[i],a4.x-=c4.x,a4.y-=c4.y;return c4.r}function defaultRadius(d){return Math.sqrt(d.value)}function index$1(){var radius2=null,dx=1,dy=1,padding2=constantZero;
function pack(root){let random2=lcg3();return root.x=dx/2,root.y=dy/2,radius2?root.eachBefore(radiusLeaf(radius2)).eachAfter(
packChildrenRandom(padding2,.5,random2)).eachBefore(translateChild(1)):root.eachBefore(radiusLeaf(defaultRadius)).eachAfter(
packChildrenRandom(constantZero,1,random2)).eachAfter(packChildrenRandom(padding2,root.r/Math.min(dx,dy),random2)).eachBefore(
translateChild(Math.min(dx,dy)/(2*root.r))),root}return pack.radius=function(x4){return arguments.length?(radius2=optional(
x4),pack):radius2},pack.size=function(x4){return arguments.length?(dx=+x4[0],dy=+x4[1],pack):[dx,dy]},pack.padding=function(x4){
return arguments.length?(padding2=typeof x4=="function"?x4:constant5(+x4),pack):padding2},pack}function radiusLeaf(radius2){
return function(node){node.children||(node.r=Math.max(0,+radius2(node)||0))}}function packChildrenRandom(padding2,k2,random2){
return function(node){if(children3=node.children){var children3,i,n=children3.length,r=padding2(node)*k2||0,e;if(r)for(i=
0;i<n;++i)children3[i].r+=r;if(e=packSiblingsRandom(children3,random2),r)for(i=0;i<n;++i)children3[i].r-=r;node.r=e+r}}}
function translateChild(k2){return function(node){var parent=node.parent;node.r*=k2,parent&&(node.x=parent.x+k2*node.x,node.
y=parent.y+k2*node.y)}}function roundNode(node){node.x0=Math.round(node.x0),node.y0=Math.round(node.y0),node.x1=Math.round(
node.x1),node.y1=Math.round(node.y1)}function treemapDice(parent,x02,y02,x12,y12){for(var nodes=parent.children,node,i=-1,
n=nodes.length,k2=parent.value&&(x12-x02)/parent.value;++i<n;)node=nodes[i],node.y0=y02,node.y1=y12,node.x0=x02,node.x1=
x02+=node.value*k2}function partition4(){var dx=1,dy=1,padding2=0,round2=!1;function partition6(root){var n=root.height+
1;return root.x0=root.y0=padding2,root.x1=dx,root.y1=dy/n,root.eachBefore(positionNode(dy,n)),round2&&root.eachBefore(roundNode),
root}function positionNode(dy2,n){return function(node){node.children&&treemapDice(node,node.x0,dy2*(node.depth+1)/n,node.
x1,dy2*(node.depth+2)/n);var x02=node.x0,y02=node.y0,x12=node.x1-padding2,y12=node.y1-padding2;x12<x02&&(x02=x12=(x02+x12)/
2),y12<y02&&(y02=y12=(y02+y12)/2),node.x0=x02,node.y0=y02,node.x1=x12,node.y1=y12}}return partition6.round=function(x4){
return arguments.length?(round2=!!x4,partition6):round2},partition6.size=function(x4){return arguments.length?(dx=+x4[0],
dy=+x4[1],partition6):[dx,dy]},partition6.padding=function(x4){return arguments.length?(padding2=+x4,partition6):padding2},
partition6}var preroot={depth:-1},ambiguous={},imputed={};function defaultId(d){return d.id}function defaultParentId(d){
return d.parentId}function stratify(){var id2=defaultId,parentId=defaultParentId,path3;function stratify2(data3){var nodes=Array.
from(data3),currentId=id2,currentParentId=parentId,n,d,i,root,parent,node,nodeId,nodeKey,nodeByKey=new Map;if(path3!=null){
let I=nodes.map((d2,i2)=>normalize2(path3(d2,i2,data3))),P=I.map(parentof),S=new Set(I).add("");for(let i2 of P)S.has(i2)||
(S.add(i2),I.push(i2),P.push(parentof(i2)),nodes.push(imputed));currentId=(_,i2)=>I[i2],currentParentId=(_,i2)=>P[i2]}for(i=
0,n=nodes.length;i<n;++i)d=nodes[i],node=nodes[i]=new Node$1(d),(nodeId=currentId(d,i,data3))!=null&&(nodeId+="")&&(nodeKey=
node.id=nodeId,nodeByKey.set(nodeKey,nodeByKey.has(nodeKey)?ambiguous:node)),(nodeId=currentParentId(d,i,data3))!=null&&
(nodeId+="")&&(node.parent=nodeId);for(i=0;i<n;++i)if(node=nodes[i],nodeId=node.parent){if(parent=nodeByKey.get(nodeId),
!parent)throw new Error("missing: "+nodeId);if(parent===ambiguous)throw new Error("ambiguous: "+nodeId);parent.children?
parent.children.push(node):parent.children=[node],node.parent=parent}else{if(root)throw new Error("multiple roots");root=
node}if(!root)throw new Error("no root");if(path3!=null){for(;root.data===imputed&&root.children.length===1;)root=root.children[0],
--n;for(let i2=nodes.length-1;i2>=0&&(node=nodes[i2],node.data===imputed);--i2)node.data=null}if(root.parent=preroot,root.
eachBefore(function(node2){node2.depth=node2.parent.depth+1,--n}).eachBefore(computeHeight),root.parent=null,n>0)throw new Error(
"cycle");return root}return stratify2.id=function(x4){return arguments.length?(id2=optional(x4),stratify2):id2},stratify2.
parentId=function(x4){return arguments.length?(parentId=optional(x4),stratify2):parentId},stratify2.path=function(x4){return arguments.
length?(path3=optional(x4),stratify2):path3},stratify2}function normalize2(path3){path3=`${path3}`;let i=path3.length;return slash(
path3,i-1)&&!slash(path3,i-2)&&(path3=path3.slice(0,-1)),path3[0]==="/"?path3:`/${path3}`}function parentof(path3){let i=path3.
length;if(i<2)return"";for(;--i>1&&!slash(path3,i););return path3.slice(0,i)}function slash(path3,i){if(path3[i]==="/"){
let k2=0;for(;i>0&&path3[--i]==="\\";)++k2;if((k2&1)===0)return!0}return!1}function defaultSeparation(a4,b10){return a4.
parent===b10.parent?1:2}function nextLeft(v){var children3=v.children;return children3?children3[0]:v.t}function nextRight(v){
var children3=v.children;return children3?children3[children3.length-1]:v.t}function moveSubtree(wm,wp,shift){var change2=shift/
(wp.i-wm.i);wp.c-=change2,wp.s+=shift,wm.c+=change2,wp.z+=shift,wp.m+=shift}function executeShifts(v){for(var shift=0,change2=0,
children3=v.children,i=children3.length,w2;--i>=0;)w2=children3[i],w2.z+=shift,w2.m+=shift,shift+=w2.s+(change2+=w2.c)}function nextAncestor(vim,v,ancestor){
return vim.a.parent===v.parent?vim.a:ancestor}function TreeNode(node,i){this._=node,this.parent=null,this.children=null,
this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=i}TreeNode.prototype=Object.create(Node$1.
prototype);function treeRoot(root){for(var tree2=new TreeNode(root,0),node,nodes=[tree2],child,children3,i,n;node=nodes.
pop();)if(children3=node._.children)for(node.children=new Array(n=children3.length),i=n-1;i>=0;--i)nodes.push(child=node.
children[i]=new TreeNode(children3[i],i)),child.parent=node;return(tree2.parent=new TreeNode(null,0)).children=[tree2],tree2}
function tree(){var separation=defaultSeparation,dx=1,dy=1,nodeSize=null;function tree2(root){var t=treeRoot(root);if(t.
eachAfter(firstWalk),t.parent.m=-t.z,t.eachBefore(secondWalk),nodeSize)root.eachBefore(sizeNode);else{var left=root,right=root,
bottom=root;root.eachBefore(function(node){node.x<left.x&&(left=node),node.x>right.x&&(right=node),node.depth>bottom.depth&&
(bottom=node)});var s2=left===right?1:separation(left,right)/2,tx=s2-left.x,kx2=dx/(right.x+s2+tx),ky2=dy/(bottom.depth||
1);root.eachBefore(function(node){node.x=(node.x+tx)*kx2,node.y=node.depth*ky2})}return root}function firstWalk(v){var children3=v.
children,siblings=v.parent.children,w2=v.i?siblings[v.i-1]:null;if(children3){executeShifts(v);var midpoint=(children3[0].
z+children3[children3.length-1].z)/2;w2?(v.z=w2.z+separation(v._,w2._),v.m=v.z-midpoint):v.z=midpoint}else w2&&(v.z=w2.z+
separation(v._,w2._));v.parent.A=apportion(v,w2,v.parent.A||siblings[0])}function secondWalk(v){v._.x=v.z+v.parent.m,v.m+=
v.parent.m}function apportion(v,w2,ancestor){if(w2){for(var vip=v,vop=v,vim=w2,vom=vip.parent.children[0],sip=vip.m,sop=vop.
m,sim=vim.m,som=vom.m,shift;vim=nextRight(vim),vip=nextLeft(vip),vim&&vip;)vom=nextLeft(vom),vop=nextRight(vop),vop.a=v,
shift=vim.z+sim-vip.z-sip+separation(vim._,vip._),shift>0&&(moveSubtree(nextAncestor(vim,v,ancestor),v,shift),sip+=shift,
sop+=shift),sim+=vim.m,sip+=vip.m,som+=vom.m,sop+=vop.m;vim&&!nextRight(vop)&&(vop.t=vim,vop.m+=sim-sop),vip&&!nextLeft(
vom)&&(vom.t=vip,vom.m+=sip-som,ancestor=v)}return ancestor}function sizeNode(node){node.x*=dx,node.y=node.depth*dy}return tree2.
separation=function(x4){return arguments.length?(separation=x4,tree2):separation},tree2.size=function(x4){return arguments.
length?(nodeSize=!1,dx=+x4[0],dy=+x4[1],tree2):nodeSize?null:[dx,dy]},tree2.nodeSize=function(x4){return arguments.length?
(nodeSize=!0,dx=+x4[0],dy=+x4[1],tree2):nodeSize?[dx,dy]:null},tree2}function treemapSlice(parent,x02,y02,x12,y12){for(var nodes=parent.
children,node,i=-1,n=nodes.length,k2=parent.value&&(y12-y02)/parent.value;++i<n;)node=nodes[i],node.x0=x02,node.x1=x12,node.
y0=y02,node.y1=y02+=node.value*k2}var phi=(1+Math.sqrt(5))/2;function squarifyRatio(ratio,parent,x02,y02,x12,y12){for(var rows=[],
nodes=parent.children,row,nodeValue,i0=0,i1=0,n=nodes.length,dx,dy,value4=parent.value,sumValue,minValue,maxValue,newRatio,
minRatio,alpha,beta;i0<n;){dx=x12-x02,dy=y12-y02;do sumValue=nodes[i1++].value;while(!sumValue&&i1<n);for(minValue=maxValue=
sumValue,alpha=Math.max(dy/dx,dx/dy)/(value4*ratio),beta=sumValue*sumValue*alpha,minRatio=Math.max(maxValue/beta,beta/minValue);i1<
n;++i1){if(sumValue+=nodeValue=nodes[i1].value,nodeValue<minValue&&(minValue=nodeValue),nodeValue>maxValue&&(maxValue=nodeValue),
beta=sumValue*sumValue*alpha,newRatio=Math.max(maxValue/beta,beta/minValue),newRatio>minRatio){sumValue-=nodeValue;break}
minRatio=newRatio}rows.push(row={value:sumValue,dice:dx<dy,children:nodes.slice(i0,i1)}),row.dice?treemapDice(row,x02,y02,
x12,value4?y02+=dy*sumValue/value4:y12):treemapSlice(row,x02,y02,value4?x02+=dx*sumValue/value4:x12,y12),value4-=sumValue,
i0=i1}return rows}var squarify=(function custom9(ratio){function squarify2(parent,x02,y02,x12,y12){squarifyRatio(ratio,parent,
x02,y02,x12,y12)}return squarify2.ratio=function(x4){return custom9((x4=+x4)>1?x4:1)},squarify2})(phi);function index3(){
var tile=squarify,round2=!1,dx=1,dy=1,paddingStack=[0],paddingInner=constantZero,paddingTop=constantZero,paddingRight=constantZero,
paddingBottom=constantZero,paddingLeft=constantZero;function treemap(root){return root.x0=root.y0=0,root.x1=dx,root.y1=dy,
root.eachBefore(positionNode),paddingStack=[0],round2&&root.eachBefore(roundNode),root}function positionNode(node){var p=paddingStack[node.
depth],x02=node.x0+p,y02=node.y0+p,x12=node.x1-p,y12=node.y1-p;x12<x02&&(x02=x12=(x02+x12)/2),y12<y02&&(y02=y12=(y02+y12)/
2),node.x0=x02,node.y0=y02,node.x1=x12,node.y1=y12,node.children&&(p=paddingStack[node.depth+1]=paddingInner(node)/2,x02+=
paddingLeft(node)-p,y02+=paddingTop(node)-p,x12-=paddingRight(node)-p,y12-=paddingBottom(node)-p,x12<x02&&(x02=x12=(x02+
x12)/2),y12<y02&&(y02=y12=(y02+y12)/2),tile(node,x02,y02,x12,y12))}return treemap.round=function(x4){return arguments.length?
(round2=!!x4,treemap):round2},treemap.size=function(x4){return arguments.length?(dx=+x4[0],dy=+x4[1],treemap):[dx,dy]},treemap.
tile=function(x4){return arguments.length?(tile=required(x4),treemap):tile},treemap.padding=function(x4){return arguments.
length?treemap.paddingInner(x4).paddingOuter(x4):treemap.paddingInner()},treemap.paddingInner=function(x4){return arguments.
length?(paddingInner=typeof x4=="function"?x4:constant5(+x4),treemap):paddingInner},treemap.paddingOuter=function(x4){return arguments.
length?treemap.paddingTop(x4).paddingRight(x4).paddingBottom(x4).paddingLeft(x4):treemap.paddingTop()},treemap.paddingTop=
function(x4){return arguments.length?(paddingTop=typeof x4=="function"?x4:constant5(+x4),treemap):paddingTop},treemap.paddingRight=
function(x4){return arguments.length?(paddingRight=typeof x4=="function"?x4:constant5(+x4),treemap):paddingRight},treemap.
paddingBottom=function(x4){return arguments.length?(paddingBottom=typeof x4=="function"?x4:constant5(+x4),treemap):paddingBottom},
treemap.paddingLeft=function(x4){return arguments.length?(paddingLeft=typeof x4=="function"?x4:constant5(+x4),treemap):paddingLeft},
treemap}function binary(parent,x02,y02,x12,y12){var nodes=parent.children,i,n=nodes.length,sum3,sums=new Array(n+1);for(sums[0]=
sum3=i=0;i<n;++i)sums[i+1]=sum3+=nodes[i].value;partition6(0,n,parent.value,x02,y02,x12,y12);function partition6(i2,j,value4,x03,y03,x13,y13){
if(i2>=j-1){var node=nodes[i2];node.x0=x03,node.y0=y03,node.x1=x13,node.y1=y13;return}for(var valueOffset=sums[i2],valueTarget=value4/
2+valueOffset,k2=i2+1,hi=j-1;k2<hi;){var mid=k2+hi>>>1;sums[mid]<valueTarget?k2=mid+1:hi=mid}valueTarget-sums[k2-1]<sums[k2]-
valueTarget&&i2+1<k2&&--k2;var valueLeft=sums[k2]-valueOffset,valueRight=value4-valueLeft;if(x13-x03>y13-y03){var xk=value4?
(x03*valueRight+x13*valueLeft)/value4:x13;partition6(i2,k2,valueLeft,x03,y03,xk,y13),partition6(k2,j,valueRight,xk,y03,x13,
y13)}else{var yk=value4?(y03*valueRight+y13*valueLeft)/value4:y13;partition6(i2,k2,valueLeft,x03,y03,x13,yk),partition6(
k2,j,valueRight,x03,yk,x13,y13)}}}function sliceDice(parent,x02,y02,x12,y12){(parent.depth&1?treemapSlice:treemapDice)(parent,
x02,y02,x12,y12)}var resquarify=(function custom10(ratio){function resquarify2(parent,x02,y02,x12,y12){if((rows=parent._squarify)&&
rows.ratio===ratio)for(var rows,row,nodes,i,j=-1,n,m3=rows.length,value4=parent.value;++j<m3;){for(row=rows[j],nodes=row.
children,i=row.value=0,n=nodes.length;i<n;++i)row.value+=nodes[i].value;row.dice?treemapDice(row,x02,y02,x12,value4?y02+=
(y12-y02)*row.value/value4:y12):treemapSlice(row,x02,y02,value4?x02+=(x12-x02)*row.value/value4:x12,y12),value4-=row.value}else
parent._squarify=rows=squarifyRatio(ratio,parent,x02,y02,x12,y12),rows.ratio=ratio}return resquarify2.ratio=function(x4){
return custom10((x4=+x4)>1?x4:1)},resquarify2})(phi);function lookup3(tree2,key2,filter3){let map3={};return tree2.each(node=>{let t=node.data;filter3(t)&&(map3[key2(t)]=node)}),
tree2.lookup=map3,tree2}function Nest(params2){Transform.call(this,null,params2)}Nest.Definition={type:"Nest",metadata:{
treesource:!0,changes:!0},params:[{name:"keys",type:"field",array:!0},{name:"generate",type:"boolean"}]};var children=n=>n.
values;inherits_default(Nest,Transform,{transform(_,pulse2){pulse2.source||error("Nest transform requires an upstream da\
ta source.");var gen=_.generate,mod=_.modified(),out=pulse2.clone(),tree2=this.value;return(!tree2||mod||pulse2.changed())&&
(tree2&&tree2.each(node=>{node.children&&isTuple(node.data)&&out.rem.push(node.data)}),this.value=tree2=hierarchy({values:array_default(
_.keys).reduce((n,k2)=>(n.key(k2),n),nest()).entries(out.source)},children),gen&&tree2.each(node=>{node.children&&(node=
ingest$1(node.data),out.add.push(node),out.source.push(node))}),lookup3(tree2,tupleid,tupleid)),out.source.root=tree2,out}});
function nest(){let keys3=[],nest2={entries:array7=>entries(apply2(array7,0),0),key:d=>(keys3.push(d),nest2)};function apply2(array7,depth){
if(depth>=keys3.length)return array7;let n=array7.length,key2=keys3[depth++],valuesByKey={},result={},i=-1,keyValue,value4,
values2;for(;++i<n;)keyValue=key2(value4=array7[i])+"",(values2=valuesByKey[keyValue])?values2.push(value4):valuesByKey[keyValue]=
[value4];for(keyValue in valuesByKey)result[keyValue]=apply2(valuesByKey[keyValue],depth);return result}function entries(map3,depth){
if(++depth>keys3.length)return map3;let array7=[];for(let key2 in map3)array7.push({key:key2,values:entries(map3[key2],depth)});
return array7}return nest2}function HierarchyLayout(params2){Transform.call(this,null,params2)}var defaultSeparation2=(a4,b10)=>a4.
parent===b10.parent?1:2;inherits_default(HierarchyLayout,Transform,{transform(_,pulse2){(!pulse2.source||!pulse2.source.
root)&&error(this.constructor.name+" transform requires a backing tree data source.");let layout=this.layout(_.method),fields=this.
fields,root=pulse2.source.root,as=_.as||fields;_.field?root.sum(_.field):root.count(),_.sort&&root.sort(stableCompare(_.
sort,d=>d.data)),setParams(layout,this.params,_),layout.separation&&layout.separation(_.separation!==!1?defaultSeparation2:
one);try{this.value=layout(root)}catch(err){error(err)}return root.each(node=>setFields(node,fields,as)),pulse2.reflow(_.
modified()).modifies(as).modifies("leaf")}});function setParams(layout,params2,_){for(let p,i=0,n=params2.length;i<n;++i)
p=params2[i],p in _&&layout[p](_[p])}function setFields(node,fields,as){let t=node.data,n=fields.length-1;for(let i=0;i<
n;++i)t[as[i]]=node[fields[i]];t[as[n]]=node.children?node.children.length:0}var Output$3=["x","y","r","depth","children"];
function Pack(params2){HierarchyLayout.call(this,params2)}Pack.Definition={type:"Pack",metadata:{tree:!0,modifies:!0},params:[
{name:"field",type:"field"},{name:"sort",type:"compare"},{name:"padding",type:"number",default:0},{name:"radius",type:"f\
ield",default:null},{name:"size",type:"number",array:!0,length:2},{name:"as",type:"string",array:!0,length:Output$3.length,
default:Output$3}]};inherits_default(Pack,HierarchyLayout,{layout:index$1,params:["radius","size","padding"],fields:Output$3});
var Output$2=["x0","y0","x1","y1","depth","children"];function Partition(params2){HierarchyLayout.call(this,params2)}Partition.
Definition={type:"Partition",metadata:{tree:!0,modifies:!0},params:[{name:"field",type:"field"},{name:"sort",type:"compa\
re"},{name:"padding",type:"number",default:0},{name:"round",type:"boolean",default:!1},{name:"size",type:"number",array:!0,
length:2},{name:"as",type:"string",array:!0,length:Output$2.length,default:Output$2}]};inherits_default(Partition,HierarchyLayout,
{layout:partition4,params:["size","round","padding"],fields:Output$2});function Stratify(params2){Transform.call(this,null,
params2)}Stratify.Definition={type:"Stratify",metadata:{treesource:!0},params:[{name:"key",type:"field",required:!0},{name:"\
parentKey",type:"field",required:!0}]};inherits_default(Stratify,Transform,{transform(_,pulse2){pulse2.source||error("St\
ratify transform requires an upstream data source.");let tree2=this.value,mod=_.modified(),out=pulse2.fork(pulse2.ALL).materialize(
pulse2.SOURCE),run2=!tree2||mod||pulse2.changed(pulse2.ADD_REM)||pulse2.modified(_.key.fields)||pulse2.modified(_.parentKey.
fields);return out.source=out.source.slice(),run2&&(tree2=out.source.length?lookup3(stratify().id(_.key).parentId(_.parentKey)(
out.source),_.key,truthy):lookup3(stratify()([{}]),_.key,_.key)),out.source.root=this.value=tree2,out}});var Layouts={tidy:tree,
cluster},Output$1=["x","y","depth","children"];function Tree(params2){HierarchyLayout.call(this,params2)}Tree.Definition=
{type:"Tree",metadata:{tree:!0,modifies:!0},params:[{name:"field",type:"field"},{name:"sort",type:"compare"},{name:"meth\
od",type:"enum",default:"tidy",values:["tidy","cluster"]},{name:"size",type:"number",array:!0,length:2},{name:"nodeSize",
type:"number",array:!0,length:2},{name:"separation",type:"boolean",default:!0},{name:"as",type:"string",array:!0,length:Output$1.
length,default:Output$1}]};inherits_default(Tree,HierarchyLayout,{layout(method2){let m3=method2||"tidy";if(hasOwnProperty(
Layouts,m3))return Layouts[m3]();error("Unrecognized Tree layout method: "+m3)},params:["size","nodeSize"],fields:Output$1});
function TreeLinks(params2){Transform.call(this,[],params2)}TreeLinks.Definition={type:"TreeLinks",metadata:{tree:!0,generates:!0,
changes:!0},params:[]};inherits_default(TreeLinks,Transform,{transform(_,pulse2){let links=this.value,tree2=pulse2.source&&
pulse2.source.root,out=pulse2.fork(pulse2.NO_SOURCE),lut={};return tree2||error("TreeLinks transform requires a tree dat\
a source."),pulse2.changed(pulse2.ADD_REM)?(out.rem=links,pulse2.visit(pulse2.SOURCE,t=>lut[tupleid(t)]=1),tree2.each(node=>{
let t=node.data,p=node.parent&&node.parent.data;p&&lut[tupleid(t)]&&lut[tupleid(p)]&&out.add.push(ingest$1({source:p,target:t}))}),
this.value=out.add):pulse2.changed(pulse2.MOD)&&(pulse2.visit(pulse2.MOD,t=>lut[tupleid(t)]=1),links.forEach(link3=>{(lut[tupleid(
link3.source)]||lut[tupleid(link3.target)])&&out.mod.push(link3)})),out}});var Tiles={binary,dice:treemapDice,slice:treemapSlice,
slicedice:sliceDice,squarify,resquarify},Output2=["x0","y0","x1","y1","depth","children"];function Treemap(params2){HierarchyLayout.
call(this,params2)}Treemap.Definition={type:"Treemap",metadata:{tree:!0,modifies:!0},params:[{name:"field",type:"field"},
{name:"sort",type:"compare"},{name:"method",type:"enum",default:"squarify",values:["squarify","resquarify","binary","dic\
e","slice","slicedice"]},{name:"padding",type:"number",default:0},{name:"paddingInner",type:"number",default:0},{name:"p\
addingOuter",type:"number",default:0},{name:"paddingTop",type:"number",default:0},{name:"paddingRight",type:"number",default:0},
{name:"paddingBottom",type:"number",default:0},{name:"paddingLeft",type:"number",default:0},{name:"ratio",type:"number",
default:1.618033988749895},{name:"round",type:"boolean",default:!1},{name:"size",type:"number",array:!0,length:2},{name:"\
as",type:"string",array:!0,length:Output2.length,default:Output2}]};inherits_default(Treemap,HierarchyLayout,{layout(){let x4=index3();
return x4.ratio=_=>{let t=x4.tile();t.ratio&&x4.tile(t.ratio(_))},x4.method=_=>{hasOwnProperty(Tiles,_)?x4.tile(Tiles[_]):
error("Unrecognized Treemap layout method: "+_)},x4},params:["method","ratio","size","round","padding","paddingInner","p\
addingOuter","paddingTop","paddingRight","paddingBottom","paddingLeft"],fields:Output2});var vega_label_exports={};__export(vega_label_exports,{label:()=>Label});var ALPHA_MASK=4278190080;function baseBitmaps($,data3){let bitmap=$.bitmap();return(data3||[]).forEach(d=>bitmap.set($(
d.boundary[0]),$(d.boundary[3]))),[bitmap,void 0]}function markBitmaps($,baseMark,avoidMarks,labelInside,isGroupArea){let width2=$.
width,height2=$.height,border=labelInside||isGroupArea,context3=canvas(width2,height2).getContext("2d"),baseMarkContext=canvas(
width2,height2).getContext("2d"),strokeContext=border&&canvas(width2,height2).getContext("2d");avoidMarks.forEach(items=>draw2(
context3,items,!1)),draw2(baseMarkContext,baseMark,!1),border&&draw2(strokeContext,baseMark,!0);let buffer=getBuffer(context3,
width2,height2),baseMarkBuffer=getBuffer(baseMarkContext,width2,height2),strokeBuffer=border&&getBuffer(strokeContext,width2,
height2),layer1=$.bitmap(),layer2=border&&$.bitmap(),x4,y4,u2,v,index5,alpha,strokeAlpha,baseMarkAlpha;for(y4=0;y4<height2;++y4)
for(x4=0;x4<width2;++x4)index5=y4*width2+x4,alpha=buffer[index5]&ALPHA_MASK,baseMarkAlpha=baseMarkBuffer[index5]&ALPHA_MASK,
strokeAlpha=border&&strokeBuffer[index5]&ALPHA_MASK,(alpha||strokeAlpha||baseMarkAlpha)&&(u2=$(x4),v=$(y4),!isGroupArea&&
(alpha||baseMarkAlpha)&&layer1.set(u2,v),border&&(alpha||strokeAlpha)&&layer2.set(u2,v));return[layer1,layer2]}function getBuffer(context3,width2,height2){
return new Uint32Array(context3.getImageData(0,0,width2,height2).data.buffer)}function draw2(context3,items,interior){if(!items.
length)return;let type2=items[0].mark.marktype;type2==="group"?items.forEach(group2=>{group2.items.forEach(mark=>draw2(context3,
mark.items,interior))}):Marks[type2].draw(context3,{items:interior?items.map(prepare):items})}function prepare(source3){
let item=rederive(source3,{});return item.stroke&&item.strokeOpacity!==0||item.fill&&item.fillOpacity!==0?{...item,strokeOpacity:1,
stroke:"#000",fillOpacity:0}:item}var DIV=5,MOD2=31,SIZE=32,RIGHT0=new Uint32Array(SIZE+1),RIGHT1=new Uint32Array(SIZE+1);
RIGHT1[0]=0;RIGHT0[0]=~RIGHT1[0];for(let i=1;i<=SIZE;++i)RIGHT1[i]=RIGHT1[i-1]<<1|1,RIGHT0[i]=~RIGHT1[i];function Bitmap(w2,h2){
let array7=new Uint32Array(~~((w2*h2+SIZE)/SIZE));function _set(index5,mask){array7[index5]|=mask}function _clear(index5,mask){
array7[index5]&=mask}return{array:array7,get:(x4,y4)=>{let index5=y4*w2+x4;return array7[index5>>>DIV]&1<<(index5&MOD2)},
set:(x4,y4)=>{let index5=y4*w2+x4;_set(index5>>>DIV,1<<(index5&MOD2))},clear:(x4,y4)=>{let index5=y4*w2+x4;_clear(index5>>>
DIV,~(1<<(index5&MOD2)))},getRange:(x4,y4,x22,y22)=>{let r=y22,start,end,indexStart,indexEnd;for(;r>=y4;--r)if(start=r*w2+
x4,end=r*w2+x22,indexStart=start>>>DIV,indexEnd=end>>>DIV,indexStart===indexEnd){if(array7[indexStart]&RIGHT0[start&MOD2]&
RIGHT1[(end&MOD2)+1])return!0}else{if(array7[indexStart]&RIGHT0[start&MOD2]||array7[indexEnd]&RIGHT1[(end&MOD2)+1])return!0;
for(let i=indexStart+1;i<indexEnd;++i)if(array7[i])return!0}return!1},setRange:(x4,y4,x22,y22)=>{let start,end,indexStart,
indexEnd,i;for(;y4<=y22;++y4)if(start=y4*w2+x4,end=y4*w2+x22,indexStart=start>>>DIV,indexEnd=end>>>DIV,indexStart===indexEnd)
_set(indexStart,RIGHT0[start&MOD2]&RIGHT1[(end&MOD2)+1]);else for(_set(indexStart,RIGHT0[start&MOD2]),_set(indexEnd,RIGHT1[(end&
MOD2)+1]),i=indexStart+1;i<indexEnd;++i)_set(i,4294967295)},clearRange:(x4,y4,x22,y22)=>{let start,end,indexStart,indexEnd,
i;for(;y4<=y22;++y4)if(start=y4*w2+x4,end=y4*w2+x22,indexStart=start>>>DIV,indexEnd=end>>>DIV,indexStart===indexEnd)_clear(
indexStart,RIGHT1[start&MOD2]|RIGHT0[(end&MOD2)+1]);else for(_clear(indexStart,RIGHT1[start&MOD2]),_clear(indexEnd,RIGHT0[(end&
MOD2)+1]),i=indexStart+1;i<indexEnd;++i)_clear(i,0)},outOfBounds:(x4,y4,x22,y22)=>x4<0||y4<0||y22>=h2||x22>=w2}}function scaler(width2,height2,padding2){
let ratio=Math.max(1,Math.sqrt(width2*height2/1e6)),w2=~~((width2+2*padding2+ratio)/ratio),h2=~~((height2+2*padding2+ratio)/
ratio),scale6=_=>~~((_+padding2)/ratio);return scale6.invert=_=>_*ratio-padding2,scale6.bitmap=()=>Bitmap(w2,h2),scale6.
ratio=ratio,scale6.padding=padding2,scale6.width=width2,scale6.height=height2,scale6}function placeAreaLabelNaive($,bitmaps,avoidBaseMark,markIndex){
let width2=$.width,height2=$.height;return function(d){let items=d.datum.datum.items[markIndex].items,n=items.length,textHeight=d.
datum.fontSize,textWidth=textMetrics.width(d.datum,d.datum.text),maxAreaWidth=0,x12,x22,y12,y22,x4,y4,areaWidth;for(let i=0;i<
n;++i)x12=items[i].x,y12=items[i].y,x22=items[i].x2===void 0?x12:items[i].x2,y22=items[i].y2===void 0?y12:items[i].y2,x4=
(x12+x22)/2,y4=(y12+y22)/2,areaWidth=Math.abs(x22-x12+y22-y12),areaWidth>=maxAreaWidth&&(maxAreaWidth=areaWidth,d.x=x4,d.
y=y4);return x4=textWidth/2,y4=textHeight/2,x12=d.x-x4,x22=d.x+x4,y12=d.y-y4,y22=d.y+y4,d.align="center",x12<0&&x22<=width2?
d.align="left":0<=x12&&width2<x22&&(d.align="right"),d.baseline="middle",y12<0&&y22<=height2?d.baseline="top":0<=y12&&height2<
y22&&(d.baseline="bottom"),!0}}function outOfBounds(x4,y4,textWidth,textHeight,width2,height2){let r=textWidth/2;return x4-
r<0||x4+r>width2||y4-(r=textHeight/2)<0||y4+r>height2}function collision($,x4,y4,textHeight,textWidth,h2,bm0,bm1){let w2=textWidth*
h2/(textHeight*2),x12=$(x4-w2),x22=$(x4+w2),y12=$(y4-(h2=h2/2)),y22=$(y4+h2);return bm0.outOfBounds(x12,y12,x22,y22)||bm0.
getRange(x12,y12,x22,y22)||bm1&&bm1.getRange(x12,y12,x22,y22)}function placeAreaLabelReducedSearch($,bitmaps,avoidBaseMark,markIndex){
let width2=$.width,height2=$.height,bm0=bitmaps[0],bm1=bitmaps[1];function tryLabel(_x,_y,maxSize,textWidth,textHeight){
let x4=$.invert(_x),y4=$.invert(_y),lo=maxSize,hi=height2,mid;if(!outOfBounds(x4,y4,textWidth,textHeight,width2,height2)&&
!collision($,x4,y4,textHeight,textWidth,lo,bm0,bm1)&&!collision($,x4,y4,textHeight,textWidth,textHeight,bm0,null)){for(;hi-
lo>=1;)mid=(lo+hi)/2,collision($,x4,y4,textHeight,textWidth,mid,bm0,bm1)?hi=mid:lo=mid;if(lo>maxSize)return[x4,y4,lo,!0]}}
return function(d){let items=d.datum.datum.items[markIndex].items,n=items.length,textHeight=d.datum.fontSize,textWidth=textMetrics.
width(d.datum,d.datum.text),maxSize=avoidBaseMark?textHeight:0,labelPlaced=!1,labelPlaced2=!1,maxAreaWidth=0,x12,x22,y12,
y22,x4,y4,_x,_y,_x1,_xMid,_x2,_y1,_yMid,_y2,areaWidth,result,swapTmp;for(let i=0;i<n;++i){for(x12=items[i].x,y12=items[i].
y,x22=items[i].x2===void 0?x12:items[i].x2,y22=items[i].y2===void 0?y12:items[i].y2,x12>x22&&(swapTmp=x12,x12=x22,x22=swapTmp),
y12>y22&&(swapTmp=y12,y12=y22,y22=swapTmp),_x1=$(x12),_x2=$(x22),_xMid=~~((_x1+_x2)/2),_y1=$(y12),_y2=$(y22),_yMid=~~((_y1+
_y2)/2),_x=_xMid;_x>=_x1;--_x)for(_y=_yMid;_y>=_y1;--_y)result=tryLabel(_x,_y,maxSize,textWidth,textHeight),result&&([d.
x,d.y,maxSize,labelPlaced]=result);for(_x=_xMid;_x<=_x2;++_x)for(_y=_yMid;_y<=_y2;++_y)result=tryLabel(_x,_y,maxSize,textWidth,
textHeight),result&&([d.x,d.y,maxSize,labelPlaced]=result);!labelPlaced&&!avoidBaseMark&&(areaWidth=Math.abs(x22-x12+y22-
y12),x4=(x12+x22)/2,y4=(y12+y22)/2,areaWidth>=maxAreaWidth&&!outOfBounds(x4,y4,textWidth,textHeight,width2,height2)&&!collision(
$,x4,y4,textHeight,textWidth,textHeight,bm0,null)&&(maxAreaWidth=areaWidth,d.x=x4,d.y=y4,labelPlaced2=!0))}return labelPlaced||
labelPlaced2?(x4=textWidth/2,y4=textHeight/2,bm0.setRange($(d.x-x4),$(d.y-y4),$(d.x+x4),$(d.y+y4)),d.align="center",d.baseline=
"middle",!0):!1}}var X_DIR=[-1,-1,1,1],Y_DIR=[-1,1,-1,1];function placeAreaLabelFloodFill($,bitmaps,avoidBaseMark,markIndex){
let width2=$.width,height2=$.height,bm0=bitmaps[0],bm1=bitmaps[1],bm2=$.bitmap();return function(d){let items=d.datum.datum.
items[markIndex].items,n=items.length,textHeight=d.datum.fontSize,textWidth=textMetrics.width(d.datum,d.datum.text),stack=[],
maxSize=avoidBaseMark?textHeight:0,labelPlaced=!1,labelPlaced2=!1,maxAreaWidth=0,x12,x22,y12,y22,x4,y4,_x,_y,lo,hi,mid,areaWidth;
for(let i=0;i<n;++i){for(x12=items[i].x,y12=items[i].y,x22=items[i].x2===void 0?x12:items[i].x2,y22=items[i].y2===void 0?
y12:items[i].y2,stack.push([$((x12+x22)/2),$((y12+y22)/2)]);stack.length;)if([_x,_y]=stack.pop(),!(bm0.get(_x,_y)||bm1.get(
_x,_y)||bm2.get(_x,_y))){bm2.set(_x,_y);for(let j=0;j<4;++j)x4=_x+X_DIR[j],y4=_y+Y_DIR[j],bm2.outOfBounds(x4,y4,x4,y4)||
stack.push([x4,y4]);if(x4=$.invert(_x),y4=$.invert(_y),lo=maxSize,hi=height2,!outOfBounds(x4,y4,textWidth,textHeight,width2,
height2)&&!collision($,x4,y4,textHeight,textWidth,lo,bm0,bm1)&&!collision($,x4,y4,textHeight,textWidth,textHeight,bm0,null)){
for(;hi-lo>=1;)mid=(lo+hi)/2,collision($,x4,y4,textHeight,textWidth,mid,bm0,bm1)?hi=mid:lo=mid;lo>maxSize&&(d.x=x4,d.y=y4,
maxSize=lo,labelPlaced=!0)}}!labelPlaced&&!avoidBaseMark&&(areaWidth=Math.abs(x22-x12+y22-y12),x4=(x12+x22)/2,y4=(y12+y22)/
2,areaWidth>=maxAreaWidth&&!outOfBounds(x4,y4,textWidth,textHeight,width2,height2)&&!collision($,x4,y4,textHeight,textWidth,
textHeight,bm0,null)&&(maxAreaWidth=areaWidth,d.x=x4,d.y=y4,labelPlaced2=!0))}return labelPlaced||labelPlaced2?(x4=textWidth/
2,y4=textHeight/2,bm0.setRange($(d.x-x4),$(d.y-y4),$(d.x+x4),$(d.y+y4)),d.align="center",d.baseline="middle",!0):!1}}var Aligns=[
"right","center","left"],Baselines=["bottom","middle","top"];function placeMarkLabel($,bitmaps,anchors,offsets2){let width2=$.
width,height2=$.height,bm0=bitmaps[0],bm1=bitmaps[1],n=offsets2.length;return function(d){let boundary=d.boundary,textHeight=d.
datum.fontSize;if(boundary[2]<0||boundary[5]<0||boundary[0]>width2||boundary[3]>height2)return!1;let textWidth=d.textWidth??
0,dx,dy,isInside,sizeFactor,insideFactor,x12,x22,y12,y22,xc,yc,_x1,_x2,_y1,_y2;for(let i=0;i<n;++i){if(dx=(anchors[i]&3)-
1,dy=(anchors[i]>>>2&3)-1,isInside=dx===0&&dy===0||offsets2[i]<0,sizeFactor=dx&&dy?Math.SQRT1_2:1,insideFactor=offsets2[i]<
0?-1:1,x12=boundary[1+dx]+offsets2[i]*dx*sizeFactor,yc=boundary[4+dy]+insideFactor*textHeight*dy/2+offsets2[i]*dy*sizeFactor,
y12=yc-textHeight/2,y22=yc+textHeight/2,_x1=$(x12),_y1=$(y12),_y2=$(y22),!textWidth)if(test(_x1,_x1,_y1,_y2,bm0,bm1,x12,
x12,y12,y22,boundary,isInside))textWidth=textMetrics.width(d.datum,d.datum.text);else continue;if(xc=x12+insideFactor*textWidth*
dx/2,x12=xc-textWidth/2,x22=xc+textWidth/2,_x1=$(x12),_x2=$(x22),test(_x1,_x2,_y1,_y2,bm0,bm1,x12,x22,y12,y22,boundary,isInside))
return d.x=dx?dx*insideFactor<0?x22:x12:xc,d.y=dy?dy*insideFactor<0?y22:y12:yc,d.align=Aligns[dx*insideFactor+1],d.baseline=
Baselines[dy*insideFactor+1],bm0.setRange(_x1,_y1,_x2,_y2),!0}return!1}}function test(_x1,_x2,_y1,_y2,bm0,bm1,x12,x22,y12,y22,boundary,isInside){
return!(bm0.outOfBounds(_x1,_y1,_x2,_y2)||(isInside&&bm1||bm0).getRange(_x1,_y1,_x2,_y2))}var TOP=0,MIDDLE=4,BOTTOM=8,LEFT=0,
CENTER=1,RIGHT=2,anchorCode={"top-left":TOP+LEFT,top:TOP+CENTER,"top-right":TOP+RIGHT,left:MIDDLE+LEFT,middle:MIDDLE+CENTER,
right:MIDDLE+RIGHT,"bottom-left":BOTTOM+LEFT,bottom:BOTTOM+CENTER,"bottom-right":BOTTOM+RIGHT},placeAreaLabel={naive:placeAreaLabelNaive,
"reduced-search":placeAreaLabelReducedSearch,floodfill:placeAreaLabelFloodFill};function labelLayout(texts,size,compare3,offset4,anchor,avoidMarks,avoidBaseMark,lineAnchor,markIndex,padding2,method2){
if(!texts.length)return texts;let positions=Math.max(offset4.length,anchor.length),offsets2=getOffsets(offset4,positions),
anchors=getAnchors(anchor,positions),marktype=markType(texts[0].datum),grouptype=marktype==="group"&&texts[0].datum.items[markIndex].
marktype,isGroupArea=grouptype==="area",boundary=markBoundary(marktype,grouptype,lineAnchor,markIndex),infPadding=padding2===
null||padding2===1/0,isNaiveGroupArea=isGroupArea&&method2==="naive",maxTextWidth=-1,maxTextHeight=-1,data3=texts.map(d=>{
let textWidth=infPadding?textMetrics.width(d,d.text):void 0;return maxTextWidth=Math.max(maxTextWidth,textWidth),maxTextHeight=
Math.max(maxTextHeight,d.fontSize),{datum:d,opacity:0,x:void 0,y:void 0,align:void 0,baseline:void 0,boundary:boundary(d),
textWidth}});padding2=padding2===null||padding2===1/0?Math.max(maxTextWidth,maxTextHeight)+Math.max(...offset4):padding2;
let $=scaler(size[0],size[1],padding2),bitmaps;if(!isNaiveGroupArea){compare3&&data3.sort((a4,b10)=>compare3(a4.datum,b10.
datum));let labelInside=!1;for(let i=0;i<anchors.length&&!labelInside;++i)labelInside=anchors[i]===5||offsets2[i]<0;let baseMark=(marktype&&
avoidBaseMark||isGroupArea)&&texts.map(d=>d.datum);bitmaps=avoidMarks.length||baseMark?markBitmaps($,baseMark||[],avoidMarks,
labelInside,isGroupArea):baseBitmaps($,avoidBaseMark&&data3)}let place2=isGroupArea?placeAreaLabel[method2]($,bitmaps,avoidBaseMark,
markIndex):placeMarkLabel($,bitmaps,anchors,offsets2);return data3.forEach(d=>d.opacity=+place2(d)),data3}function getOffsets(_,count2){
let offsets2=new Float64Array(count2),n=_.length;for(let i=0;i<n;++i)offsets2[i]=_[i]||0;for(let i=n;i<count2;++i)offsets2[i]=
offsets2[n-1];return offsets2}function getAnchors(_,count2){let anchors=new Int8Array(count2),n=_.length;for(let i=0;i<n;++i)
anchors[i]|=anchorCode[_[i]];for(let i=n;i<count2;++i)anchors[i]=anchors[n-1];return anchors}function markType(item){return item&&
item.mark&&item.mark.marktype}function markBoundary(marktype,grouptype,lineAnchor,markIndex){let xy=d=>[d.x,d.x,d.x,d.y,
d.y,d.y];return marktype?marktype==="line"||marktype==="area"?d=>xy(d.datum):grouptype==="line"?d=>{let items=d.datum.items[markIndex].
items;return xy(items.length?items[lineAnchor==="start"?0:items.length-1]:{x:NaN,y:NaN})}:d=>{let b10=d.datum.bounds;return[
b10.x1,(b10.x1+b10.x2)/2,b10.x2,b10.y1,(b10.y1+b10.y2)/2,b10.y2]}:xy}var Output3=["x","y","opacity","align","baseline"],
Anchors=["top-left","left","bottom-left","top","bottom","top-right","right","bottom-right"];function Label(params2){Transform.
call(this,null,params2)}Label.Definition={type:"Label",metadata:{modifies:!0},params:[{name:"size",type:"number",array:!0,
length:2,required:!0},{name:"sort",type:"compare"},{name:"anchor",type:"string",array:!0,default:Anchors},{name:"offset",
type:"number",array:!0,default:[1]},{name:"padding",type:"number",default:0,null:!0},{name:"lineAnchor",type:"string",values:[
"start","end"],default:"end"},{name:"markIndex",type:"number",default:0},{name:"avoidBaseMark",type:"boolean",default:!0},
{name:"avoidMarks",type:"data",array:!0},{name:"method",type:"string",default:"naive"},{name:"as",type:"string",array:!0,
length:Output3.length,default:Output3}]};inherits_default(Label,Transform,{transform(_,pulse2){function modp(param2){let p=_[param2];
return isFunction(p)&&pulse2.modified(p.fields)}let mod=_.modified();if(!(mod||pulse2.changed(pulse2.ADD_REM)||modp("sor\
t")))return;(!_.size||_.size.length!==2)&&error("Size parameter should be specified as a [width, height] array.");let as=_.
as||Output3;return labelLayout(pulse2.materialize(pulse2.SOURCE).source||[],_.size,_.sort,array_default(_.offset==null?1:
_.offset),array_default(_.anchor||Anchors),_.avoidMarks||[],_.avoidBaseMark!==!1,_.lineAnchor||"end",_.markIndex||0,_.padding===
void 0?0:_.padding,_.method||"naive").forEach(l=>{let t=l.datum;t[as[0]]=l.x,t[as[1]]=l.y,t[as[2]]=l.opacity,t[as[3]]=l.
align,t[as[4]]=l.baseline}),pulse2.reflow(mod).modifies(as)}});var vega_regression_exports={};__export(vega_regression_exports,{loess:()=>Loess,regression:()=>Regression});function partition5(data3,groupby){var groups=[],get6=function(f){return f(t)},map3,i,n,t,k2,g;if(groupby==null)groups.push(
data3);else for(map3={},i=0,n=data3.length;i<n;++i)t=data3[i],k2=groupby.map(get6),g=map3[k2],g||(map3[k2]=g=[],g.dims=k2,
groups.push(g)),g.push(t);return groups}function Loess(params2){Transform.call(this,null,params2)}Loess.Definition={type:"\
Loess",metadata:{generates:!0},params:[{name:"x",type:"field",required:!0},{name:"y",type:"field",required:!0},{name:"gr\
oupby",type:"field",array:!0},{name:"bandwidth",type:"number",default:.3},{name:"as",type:"string",array:!0}]};inherits_default(
Loess,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS);if(!this.value||pulse2.changed()||
_.modified()){let source3=pulse2.materialize(pulse2.SOURCE).source,groups=partition5(source3,_.groupby),names=(_.groupby||
[]).map(accessorName),m3=names.length,as=_.as||[accessorName(_.x),accessorName(_.y)],values2=[];groups.forEach(g=>{loess(
g,_.x,_.y,_.bandwidth||.3).forEach(p=>{let t={};for(let i=0;i<m3;++i)t[names[i]]=g.dims[i];t[as[0]]=p[0],t[as[1]]=p[1],values2.
push(ingest$1(t))})}),this.value&&(out.rem=this.value),this.value=out.add=out.source=values2}return out}});var Methods2={
constant,linear,log:log3,exp:exp2,pow:pow2,quad,poly},degreesOfFreedom=(method2,order)=>method2==="poly"?order:method2===
"quad"?2:1;function Regression(params2){Transform.call(this,null,params2)}Regression.Definition={type:"Regression",metadata:{
generates:!0},params:[{name:"x",type:"field",required:!0},{name:"y",type:"field",required:!0},{name:"groupby",type:"fiel\
d",array:!0},{name:"method",type:"string",default:"linear",values:Object.keys(Methods2)},{name:"order",type:"number",default:3},
{name:"extent",type:"number",array:!0,length:2},{name:"params",type:"boolean",default:!1},{name:"as",type:"string",array:!0}]};
inherits_default(Regression,Transform,{transform(_,pulse2){let out=pulse2.fork(pulse2.NO_SOURCE|pulse2.NO_FIELDS);if(!this.
value||pulse2.changed()||_.modified()){let source3=pulse2.materialize(pulse2.SOURCE).source,groups=partition5(source3,_.
groupby),names=(_.groupby||[]).map(accessorName),method2=_.method||"linear",order=_.order==null?3:_.order,dof=degreesOfFreedom(
method2,order),as=_.as||[accessorName(_.x),accessorName(_.y)],fit3=Methods2[method2],values2=[],domain2=_.extent;hasOwnProperty(
Methods2,method2)||error("Invalid regression method: "+method2),domain2!=null&&method2==="log"&&domain2[0]<=0&&(pulse2.dataflow.
warn("Ignoring extent with values <= 0 for log regression."),domain2=null),groups.forEach(g=>{if(g.length<=dof){pulse2.dataflow.
warn("Skipping regression with more parameters than data points.");return}let model=fit3(g,_.x,_.y,order);if(_.params){values2.
push(ingest$1({keys:g.dims,coef:model.coef,rSquared:model.rSquared}));return}let dom=domain2||extent(g,_.x),add5=p=>{let t={};
for(let i=0;i<names.length;++i)t[names[i]]=g.dims[i];t[as[0]]=p[0],t[as[1]]=p[1],values2.push(ingest$1(t))};method2==="l\
inear"||method2==="constant"?dom.forEach(x4=>add5([x4,model.predict(x4)])):sampleCurve(model.predict,dom,25,200).forEach(
add5)}),this.value&&(out.rem=this.value),this.value=out.add=out.source=values2}return out}});var vega_voronoi_exports={};__export(vega_voronoi_exports,{voronoi:()=>Voronoi2});var epsilon$1=11102230246251565e-32,splitter=134217729,resulterrbound=(3+8*epsilon$1)*epsilon$1;function sum2(elen,e,flen,f,h2){
let Q,Qnew,hh,bvirt,enow=e[0],fnow=f[0],eindex=0,findex=0;fnow>enow==fnow>-enow?(Q=enow,enow=e[++eindex]):(Q=fnow,fnow=f[++findex]);
let hindex=0;if(eindex<elen&&findex<flen)for(fnow>enow==fnow>-enow?(Qnew=enow+Q,hh=Q-(Qnew-enow),enow=e[++eindex]):(Qnew=
fnow+Q,hh=Q-(Qnew-fnow),fnow=f[++findex]),Q=Qnew,hh!==0&&(h2[hindex++]=hh);eindex<elen&&findex<flen;)fnow>enow==fnow>-enow?
(Qnew=Q+enow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(enow-bvirt),enow=e[++eindex]):(Qnew=Q+fnow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(fnow-
bvirt),fnow=f[++findex]),Q=Qnew,hh!==0&&(h2[hindex++]=hh);for(;eindex<elen;)Qnew=Q+enow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(enow-
bvirt),enow=e[++eindex],Q=Qnew,hh!==0&&(h2[hindex++]=hh);for(;findex<flen;)Qnew=Q+fnow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(fnow-
bvirt),fnow=f[++findex],Q=Qnew,hh!==0&&(h2[hindex++]=hh);return(Q!==0||hindex===0)&&(h2[hindex++]=Q),hindex}function estimate(elen,e){
let Q=e[0];for(let i=1;i<elen;i++)Q+=e[i];return Q}function vec(n){return new Float64Array(n)}var ccwerrboundA=(3+16*epsilon$1)*
epsilon$1,ccwerrboundB=(2+12*epsilon$1)*epsilon$1,ccwerrboundC=(9+64*epsilon$1)*epsilon$1*epsilon$1,B2=vec(4),C1=vec(8),
C22=vec(12),D2=vec(16),u=vec(4);function orient2dadapt(ax,ay,bx,by,cx,cy,detsum){let acxtail,acytail,bcxtail,bcytail,bvirt,
c4,ahi,alo,bhi,blo,_i,_j,_0,s1,s0,t13,t04,u3,acx=ax-cx,bcx=bx-cx,acy=ay-cy,bcy=by-cy;s1=acx*bcy,c4=splitter*acx,ahi=c4-(c4-
acx),alo=acx-ahi,c4=splitter*bcy,bhi=c4-(c4-bcy),blo=bcy-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t13=acy*bcx,c4=splitter*
acy,ahi=c4-(c4-acy),alo=acy-ahi,c4=splitter*bcx,bhi=c4-(c4-bcx),blo=bcx-bhi,t04=alo*blo-(t13-ahi*bhi-alo*bhi-ahi*blo),_i=
s0-t04,bvirt=s0-_i,B2[0]=s0-(_i+bvirt)+(bvirt-t04),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t13,bvirt=_0-_i,
B2[1]=_0-(_i+bvirt)+(bvirt-t13),u3=_j+_i,bvirt=u3-_j,B2[2]=_j-(u3-bvirt)+(_i-bvirt),B2[3]=u3;let det=estimate(4,B2),errbound=ccwerrboundB*
detsum;if(det>=errbound||-det>=errbound||(bvirt=ax-acx,acxtail=ax-(acx+bvirt)+(bvirt-cx),bvirt=bx-bcx,bcxtail=bx-(bcx+bvirt)+
(bvirt-cx),bvirt=ay-acy,acytail=ay-(acy+bvirt)+(bvirt-cy),bvirt=by-bcy,bcytail=by-(bcy+bvirt)+(bvirt-cy),acxtail===0&&acytail===
0&&bcxtail===0&&bcytail===0)||(errbound=ccwerrboundC*detsum+resulterrbound*Math.abs(det),det+=acx*bcytail+bcy*acxtail-(acy*
bcxtail+bcx*acytail),det>=errbound||-det>=errbound))return det;s1=acxtail*bcy,c4=splitter*acxtail,ahi=c4-(c4-acxtail),alo=
acxtail-ahi,c4=splitter*bcy,bhi=c4-(c4-bcy),blo=bcy-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t13=acytail*bcx,c4=splitter*
acytail,ahi=c4-(c4-acytail),alo=acytail-ahi,c4=splitter*bcx,bhi=c4-(c4-bcx),blo=bcx-bhi,t04=alo*blo-(t13-ahi*bhi-alo*bhi-
ahi*blo),_i=s0-t04,bvirt=s0-_i,u[0]=s0-(_i+bvirt)+(bvirt-t04),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t13,
bvirt=_0-_i,u[1]=_0-(_i+bvirt)+(bvirt-t13),u3=_j+_i,bvirt=u3-_j,u[2]=_j-(u3-bvirt)+(_i-bvirt),u[3]=u3;let C1len=sum2(4,B2,
4,u,C1);s1=acx*bcytail,c4=splitter*acx,ahi=c4-(c4-acx),alo=acx-ahi,c4=splitter*bcytail,bhi=c4-(c4-bcytail),blo=bcytail-bhi,
s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t13=acy*bcxtail,c4=splitter*acy,ahi=c4-(c4-acy),alo=acy-ahi,c4=splitter*bcxtail,
bhi=c4-(c4-bcxtail),blo=bcxtail-bhi,t04=alo*blo-(t13-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t04,bvirt=s0-_i,u[0]=s0-(_i+bvirt)+(bvirt-
t04),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t13,bvirt=_0-_i,u[1]=_0-(_i+bvirt)+(bvirt-t13),u3=_j+_i,bvirt=
u3-_j,u[2]=_j-(u3-bvirt)+(_i-bvirt),u[3]=u3;let C2len=sum2(C1len,C1,4,u,C22);s1=acxtail*bcytail,c4=splitter*acxtail,ahi=
c4-(c4-acxtail),alo=acxtail-ahi,c4=splitter*bcytail,bhi=c4-(c4-bcytail),blo=bcytail-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*
blo),t13=acytail*bcxtail,c4=splitter*acytail,ahi=c4-(c4-acytail),alo=acytail-ahi,c4=splitter*bcxtail,bhi=c4-(c4-bcxtail),
blo=bcxtail-bhi,t04=alo*blo-(t13-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t04,bvirt=s0-_i,u[0]=s0-(_i+bvirt)+(bvirt-t04),_j=s1+_i,
bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t13,bvirt=_0-_i,u[1]=_0-(_i+bvirt)+(bvirt-t13),u3=_j+_i,bvirt=u3-_j,u[2]=_j-
(u3-bvirt)+(_i-bvirt),u[3]=u3;let Dlen=sum2(C2len,C22,4,u,D2);return D2[Dlen-1]}function orient2d(ax,ay,bx,by,cx,cy){let detleft=(ay-
cy)*(bx-cx),detright=(ax-cx)*(by-cy),det=detleft-detright,detsum=Math.abs(detleft+detright);return Math.abs(det)>=ccwerrboundA*
detsum?det:-orient2dadapt(ax,ay,bx,by,cx,cy,detsum)}vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(8);
vec(8);vec(8);vec(4);vec(8);vec(8);vec(16);vec(12);vec(192);vec(192);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(
4);vec(8);vec(8);vec(8);vec(8);vec(8);vec(8);vec(8);vec(8);vec(8);vec(4);vec(4);vec(4);vec(8);vec(16);vec(16);vec(16);vec(
32);vec(32);vec(48);vec(64);vec(1152);vec(1152);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(4);vec(
24);vec(24);vec(24);vec(24);vec(24);vec(24);vec(24);vec(24);vec(24);vec(24);vec(1152);vec(1152);vec(1152);vec(1152);vec(
1152);vec(2304);vec(2304);vec(3456);vec(5760);vec(8);vec(8);vec(8);vec(16);vec(24);vec(48);vec(48);vec(96);vec(192);vec(
384);vec(384);vec(384);vec(768);vec(96);vec(96);vec(96);vec(1152);var EPSILON2=Math.pow(2,-52),EDGE_STACK=new Uint32Array(
512),Delaunator=class _Delaunator{static from(points2,getX=defaultGetX,getY=defaultGetY){let n=points2.length,coords=new Float64Array(
n*2);for(let i=0;i<n;i++){let p=points2[i];coords[2*i]=getX(p),coords[2*i+1]=getY(p)}return new _Delaunator(coords)}constructor(coords){
let n=coords.length>>1;if(n>0&&typeof coords[0]!="number")throw new Error("Expected coords to contain numbers.");this.coords=
coords;let maxTriangles=Math.max(2*n-5,0);this._triangles=new Uint32Array(maxTriangles*3),this._halfedges=new Int32Array(
maxTriangles*3),this._hashSize=Math.ceil(Math.sqrt(n)),this._hullPrev=new Uint32Array(n),this._hullNext=new Uint32Array(
n),this._hullTri=new Uint32Array(n),this._hullHash=new Int32Array(this._hashSize),this._ids=new Uint32Array(n),this._dists=
new Float64Array(n),this.trianglesLen=0,this._cx=0,this._cy=0,this._hullStart=0,this.hull=this._triangles,this.triangles=
this._triangles,this.halfedges=this._halfedges,this.update()}update(){let{coords,_hullPrev:hullPrev,_hullNext:hullNext,_hullTri:hullTri,
_hullHash:hullHash}=this,n=coords.length>>1,minX=1/0,minY=1/0,maxX=-1/0,maxY2=-1/0;for(let i=0;i<n;i++){let x4=coords[2*
i],y4=coords[2*i+1];x4<minX&&(minX=x4),y4<minY&&(minY=y4),x4>maxX&&(maxX=x4),y4>maxY2&&(maxY2=y4),this._ids[i]=i}let cx=(minX+
maxX)/2,cy=(minY+maxY2)/2,i0=0,i1=0,i2=0;for(let i=0,minDist=1/0;i<n;i++){let d=dist(cx,cy,coords[2*i],coords[2*i+1]);d<
minDist&&(i0=i,minDist=d)}let i0x=coords[2*i0],i0y=coords[2*i0+1];for(let i=0,minDist=1/0;i<n;i++){if(i===i0)continue;let d=dist(
i0x,i0y,coords[2*i],coords[2*i+1]);d<minDist&&d>0&&(i1=i,minDist=d)}let i1x=coords[2*i1],i1y=coords[2*i1+1],minRadius=1/0;
for(let i=0;i<n;i++){if(i===i0||i===i1)continue;let r=circumradius(i0x,i0y,i1x,i1y,coords[2*i],coords[2*i+1]);r<minRadius&&
(i2=i,minRadius=r)}let i2x=coords[2*i2],i2y=coords[2*i2+1];if(minRadius===1/0){for(let i=0;i<n;i++)this._dists[i]=coords[2*
i]-coords[0]||coords[2*i+1]-coords[1];quicksort(this._ids,this._dists,0,n-1);let hull=new Uint32Array(n),j=0;for(let i=0,
d0=-1/0;i<n;i++){let id2=this._ids[i],d=this._dists[id2];d>d0&&(hull[j++]=id2,d0=d)}this.hull=hull.subarray(0,j),this.triangles=
new Uint32Array(0),this.halfedges=new Int32Array(0);return}if(orient2d(i0x,i0y,i1x,i1y,i2x,i2y)<0){let i=i1,x4=i1x,y4=i1y;
i1=i2,i1x=i2x,i1y=i2y,i2=i,i2x=x4,i2y=y4}let center2=circumcenter(i0x,i0y,i1x,i1y,i2x,i2y);this._cx=center2.x,this._cy=center2.
y;for(let i=0;i<n;i++)this._dists[i]=dist(coords[2*i],coords[2*i+1],center2.x,center2.y);quicksort(this._ids,this._dists,
0,n-1),this._hullStart=i0;let hullSize=3;hullNext[i0]=hullPrev[i2]=i1,hullNext[i1]=hullPrev[i0]=i2,hullNext[i2]=hullPrev[i1]=
i0,hullTri[i0]=0,hullTri[i1]=1,hullTri[i2]=2,hullHash.fill(-1),hullHash[this._hashKey(i0x,i0y)]=i0,hullHash[this._hashKey(
i1x,i1y)]=i1,hullHash[this._hashKey(i2x,i2y)]=i2,this.trianglesLen=0,this._addTriangle(i0,i1,i2,-1,-1,-1);for(let k2=0,xp=0,
yp=0;k2<this._ids.length;k2++){let i=this._ids[k2],x4=coords[2*i],y4=coords[2*i+1];if(k2>0&&Math.abs(x4-xp)<=EPSILON2&&Math.
abs(y4-yp)<=EPSILON2||(xp=x4,yp=y4,i===i0||i===i1||i===i2))continue;let start=0;for(let j=0,key2=this._hashKey(x4,y4);j<
this._hashSize&&(start=hullHash[(key2+j)%this._hashSize],!(start!==-1&&start!==hullNext[start]));j++);start=hullPrev[start];
let e=start,q;for(;q=hullNext[e],orient2d(x4,y4,coords[2*e],coords[2*e+1],coords[2*q],coords[2*q+1])>=0;)if(e=q,e===start){
e=-1;break}if(e===-1)continue;let t=this._addTriangle(e,i,hullNext[e],-1,-1,hullTri[e]);hullTri[i]=this._legalize(t+2),hullTri[e]=
t,hullSize++;let n2=hullNext[e];for(;q=hullNext[n2],orient2d(x4,y4,coords[2*n2],coords[2*n2+1],coords[2*q],coords[2*q+1])<
0;)t=this._addTriangle(n2,i,q,hullTri[i],-1,hullTri[n2]),hullTri[i]=this._legalize(t+2),hullNext[n2]=n2,hullSize--,n2=q;
if(e===start)for(;q=hullPrev[e],orient2d(x4,y4,coords[2*q],coords[2*q+1],coords[2*e],coords[2*e+1])<0;)t=this._addTriangle(
q,i,e,-1,hullTri[e],hullTri[q]),this._legalize(t+2),hullTri[q]=t,hullNext[e]=e,hullSize--,e=q;this._hullStart=hullPrev[i]=
e,hullNext[e]=hullPrev[n2]=i,hullNext[i]=n2,hullHash[this._hashKey(x4,y4)]=i,hullHash[this._hashKey(coords[2*e],coords[2*
e+1])]=e}this.hull=new Uint32Array(hullSize);for(let i=0,e=this._hullStart;i<hullSize;i++)this.hull[i]=e,e=hullNext[e];this.
triangles=this._triangles.subarray(0,this.trianglesLen),this.halfedges=this._halfedges.subarray(0,this.trianglesLen)}_hashKey(x4,y4){
return Math.floor(pseudoAngle(x4-this._cx,y4-this._cy)*this._hashSize)%this._hashSize}_legalize(a4){let{_triangles:triangles,
_halfedges:halfedges,coords}=this,i=0,ar=0;for(;;){let b10=halfedges[a4],a0=a4-a4%3;if(ar=a0+(a4+2)%3,b10===-1){if(i===0)
break;a4=EDGE_STACK[--i];continue}let b02=b10-b10%3,al=a0+(a4+1)%3,bl2=b02+(b10+2)%3,p02=triangles[ar],pr=triangles[a4],
pl=triangles[al],p1=triangles[bl2];if(inCircle(coords[2*p02],coords[2*p02+1],coords[2*pr],coords[2*pr+1],coords[2*pl],coords[2*
pl+1],coords[2*p1],coords[2*p1+1])){triangles[a4]=p1,triangles[b10]=p02;let hbl=halfedges[bl2];if(hbl===-1){let e=this._hullStart;
do{if(this._hullTri[e]===bl2){this._hullTri[e]=a4;break}e=this._hullPrev[e]}while(e!==this._hullStart)}this._link(a4,hbl),
this._link(b10,halfedges[ar]),this._link(ar,bl2);let br2=b02+(b10+1)%3;i<EDGE_STACK.length&&(EDGE_STACK[i++]=br2)}else{if(i===
0)break;a4=EDGE_STACK[--i]}}return ar}_link(a4,b10){this._halfedges[a4]=b10,b10!==-1&&(this._halfedges[b10]=a4)}_addTriangle(i0,i1,i2,a4,b10,c4){
let t=this.trianglesLen;return this._triangles[t]=i0,this._triangles[t+1]=i1,this._triangles[t+2]=i2,this._link(t,a4),this.
_link(t+1,b10),this._link(t+2,c4),this.trianglesLen+=3,t}};function pseudoAngle(dx,dy){let p=dx/(Math.abs(dx)+Math.abs(dy));
return(dy>0?3-p:1+p)/4}function dist(ax,ay,bx,by){let dx=ax-bx,dy=ay-by;return dx*dx+dy*dy}function inCircle(ax,ay,bx,by,cx,cy,px2,py2){
let dx=ax-px2,dy=ay-py2,ex=bx-px2,ey=by-py2,fx=cx-px2,fy=cy-py2,ap=dx*dx+dy*dy,bp=ex*ex+ey*ey,cp=fx*fx+fy*fy;return dx*(ey*
cp-bp*fy)-dy*(ex*cp-bp*fx)+ap*(ex*fy-ey*fx)<0}function circumradius(ax,ay,bx,by,cx,cy){let dx=bx-ax,dy=by-ay,ex=cx-ax,ey=cy-
ay,bl2=dx*dx+dy*dy,cl=ex*ex+ey*ey,d=.5/(dx*ey-dy*ex),x4=(ey*bl2-dy*cl)*d,y4=(dx*cl-ex*bl2)*d;return x4*x4+y4*y4}function circumcenter(ax,ay,bx,by,cx,cy){
let dx=bx-ax,dy=by-ay,ex=cx-ax,ey=cy-ay,bl2=dx*dx+dy*dy,cl=ex*ex+ey*ey,d=.5/(dx*ey-dy*ex),x4=ax+(ey*bl2-dy*cl)*d,y4=ay+(dx*
cl-ex*bl2)*d;return{x:x4,y:y4}}function quicksort(ids,dists,left,right){if(right-left<=20)for(let i=left+1;i<=right;i++){
let temp2=ids[i],tempDist=dists[temp2],j=i-1;for(;j>=left&&dists[ids[j]]>tempDist;)ids[j+1]=ids[j--];ids[j+1]=temp2}else{
let median2=left+right>>1,i=left+1,j=right;swap2(ids,median2,i),dists[ids[left]]>dists[ids[right]]&&swap2(ids,left,right),
dists[ids[i]]>dists[ids[right]]&&swap2(ids,i,right),dists[ids[left]]>dists[ids[i]]&&swap2(ids,left,i);let temp2=ids[i],tempDist=dists[temp2];
for(;;){do i++;while(dists[ids[i]]<tempDist);do j--;while(dists[ids[j]]>tempDist);if(j<i)break;swap2(ids,i,j)}ids[left+1]=
ids[j],ids[j]=temp2,right-i+1>=j-left?(quicksort(ids,dists,i,right),quicksort(ids,dists,left,j-1)):(quicksort(ids,dists,
left,j-1),quicksort(ids,dists,i,right))}}function swap2(arr,i,j){let tmp=arr[i];arr[i]=arr[j],arr[j]=tmp}function defaultGetX(p){
return p[0]}function defaultGetY(p){return p[1]}var epsilon6=1e-6,Path2=class{constructor(){this._x0=this._y0=this._x1=this.
_y1=null,this._=""}moveTo(x4,y4){this._+=`M${this._x0=this._x1=+x4},${this._y0=this._y1=+y4}`}closePath(){this._x1!==null&&
(this._x1=this._x0,this._y1=this._y0,this._+="Z")}lineTo(x4,y4){this._+=`L${this._x1=+x4},${this._y1=+y4}`}arc(x4,y4,r){
x4=+x4,y4=+y4,r=+r;let x02=x4+r,y02=y4;if(r<0)throw new Error("negative radius");this._x1===null?this._+=`M${x02},${y02}`:
(Math.abs(this._x1-x02)>epsilon6||Math.abs(this._y1-y02)>epsilon6)&&(this._+="L"+x02+","+y02),r&&(this._+=`A${r},${r},0,\
1,1,${x4-r},${y4}A${r},${r},0,1,1,${this._x1=x02},${this._y1=y02}`)}rect(x4,y4,w2,h2){this._+=`M${this._x0=this._x1=+x4}\
,${this._y0=this._y1=+y4}h${+w2}v${+h2}h${-w2}Z`}value(){return this._||null}},Polygon=class{constructor(){this._=[]}moveTo(x4,y4){
this._.push([x4,y4])}closePath(){this._.push(this._[0].slice())}lineTo(x4,y4){this._.push([x4,y4])}value(){return this._.
length?this._:null}},Voronoi=class{constructor(delaunay,[xmin,ymin,xmax,ymax]=[0,0,960,500]){if(!((xmax=+xmax)>=(xmin=+xmin))||
!((ymax=+ymax)>=(ymin=+ymin)))throw new Error("invalid bounds");this.delaunay=delaunay,this._circumcenters=new Float64Array(
delaunay.points.length*2),this.vectors=new Float64Array(delaunay.points.length*2),this.xmax=xmax,this.xmin=xmin,this.ymax=
ymax,this.ymin=ymin,this._init()}update(){return this.delaunay.update(),this._init(),this}_init(){let{delaunay:{points:points2,
hull,triangles},vectors}=this,bx,by,circumcenters=this.circumcenters=this._circumcenters.subarray(0,triangles.length/3*2);
for(let i=0,j=0,n=triangles.length,x4,y4;i<n;i+=3,j+=2){let t13=triangles[i]*2,t22=triangles[i+1]*2,t32=triangles[i+2]*2,
x13=points2[t13],y13=points2[t13+1],x22=points2[t22],y22=points2[t22+1],x32=points2[t32],y32=points2[t32+1],dx=x22-x13,dy=y22-
y13,ex=x32-x13,ey=y32-y13,ab=(dx*ey-dy*ex)*2;if(Math.abs(ab)<1e-9){if(bx===void 0){bx=by=0;for(let i2 of hull)bx+=points2[i2*
2],by+=points2[i2*2+1];bx/=hull.length,by/=hull.length}let a4=1e9*Math.sign((bx-x13)*ey-(by-y13)*ex);x4=(x13+x32)/2-a4*ey,
y4=(y13+y32)/2+a4*ex}else{let d=1/ab,bl2=dx*dx+dy*dy,cl=ex*ex+ey*ey;x4=x13+(ey*bl2-dy*cl)*d,y4=y13+(dx*cl-ex*bl2)*d}circumcenters[j]=
x4,circumcenters[j+1]=y4}let h2=hull[hull.length-1],p02,p1=h2*4,x02,x12=points2[2*h2],y02,y12=points2[2*h2+1];vectors.fill(
0);for(let i=0;i<hull.length;++i)h2=hull[i],p02=p1,x02=x12,y02=y12,p1=h2*4,x12=points2[2*h2],y12=points2[2*h2+1],vectors[p02+
2]=vectors[p1]=y02-y12,vectors[p02+3]=vectors[p1+1]=x12-x02}render(context3){let buffer=context3==null?context3=new Path2:
void 0,{delaunay:{halfedges,inedges,hull},circumcenters,vectors}=this;if(hull.length<=1)return null;for(let i=0,n=halfedges.
length;i<n;++i){let j=halfedges[i];if(j<i)continue;let ti=Math.floor(i/3)*2,tj=Math.floor(j/3)*2,xi=circumcenters[ti],yi=circumcenters[ti+
1],xj=circumcenters[tj],yj=circumcenters[tj+1];this._renderSegment(xi,yi,xj,yj,context3)}let h0,h1=hull[hull.length-1];for(let i=0;i<
hull.length;++i){h0=h1,h1=hull[i];let t=Math.floor(inedges[h1]/3)*2,x4=circumcenters[t],y4=circumcenters[t+1],v=h0*4,p=this.
_project(x4,y4,vectors[v+2],vectors[v+3]);p&&this._renderSegment(x4,y4,p[0],p[1],context3)}return buffer&&buffer.value()}renderBounds(context3){
let buffer=context3==null?context3=new Path2:void 0;return context3.rect(this.xmin,this.ymin,this.xmax-this.xmin,this.ymax-
this.ymin),buffer&&buffer.value()}renderCell(i,context3){let buffer=context3==null?context3=new Path2:void 0,points2=this.
_clip(i);if(points2===null||!points2.length)return;context3.moveTo(points2[0],points2[1]);let n=points2.length;for(;points2[0]===
points2[n-2]&&points2[1]===points2[n-1]&&n>1;)n-=2;for(let i2=2;i2<n;i2+=2)(points2[i2]!==points2[i2-2]||points2[i2+1]!==
points2[i2-1])&&context3.lineTo(points2[i2],points2[i2+1]);return context3.closePath(),buffer&&buffer.value()}*cellPolygons(){
let{delaunay:{points:points2}}=this;for(let i=0,n=points2.length/2;i<n;++i){let cell2=this.cellPolygon(i);cell2&&(cell2.
index=i,yield cell2)}}cellPolygon(i){let polygon=new Polygon;return this.renderCell(i,polygon),polygon.value()}_renderSegment(x02,y02,x12,y12,context3){
let S,c0=this._regioncode(x02,y02),c1=this._regioncode(x12,y12);c0===0&&c1===0?(context3.moveTo(x02,y02),context3.lineTo(
x12,y12)):(S=this._clipSegment(x02,y02,x12,y12,c0,c1))&&(context3.moveTo(S[0],S[1]),context3.lineTo(S[2],S[3]))}contains(i,x4,y4){
return x4=+x4,x4!==x4||(y4=+y4,y4!==y4)?!1:this.delaunay._step(i,x4,y4)===i}*neighbors(i){let ci=this._clip(i);if(ci)for(let j of this.
delaunay.neighbors(i)){let cj=this._clip(j);if(cj){loop:for(let ai=0,li=ci.length;ai<li;ai+=2)for(let aj=0,lj=cj.length;aj<
lj;aj+=2)if(ci[ai]===cj[aj]&&ci[ai+1]===cj[aj+1]&&ci[(ai+2)%li]===cj[(aj+lj-2)%lj]&&ci[(ai+3)%li]===cj[(aj+lj-1)%lj]){yield j;
break loop}}}}_cell(i){let{circumcenters,delaunay:{inedges,halfedges,triangles}}=this,e0=inedges[i];if(e0===-1)return null;
let points2=[],e=e0;do{let t=Math.floor(e/3);if(points2.push(circumcenters[t*2],circumcenters[t*2+1]),e=e%3===2?e-2:e+1,
triangles[e]!==i)break;e=halfedges[e]}while(e!==e0&&e!==-1);return points2}_clip(i){if(i===0&&this.delaunay.hull.length===
1)return[this.xmax,this.ymin,this.xmax,this.ymax,this.xmin,this.ymax,this.xmin,this.ymin];let points2=this._cell(i);if(points2===
null)return null;let{vectors:V}=this,v=i*4;return this._simplify(V[v]||V[v+1]?this._clipInfinite(i,points2,V[v],V[v+1],V[v+
2],V[v+3]):this._clipFinite(i,points2))}_clipFinite(i,points2){let n=points2.length,P=null,x02,y02,x12=points2[n-2],y12=points2[n-
1],c0,c1=this._regioncode(x12,y12),e0,e1=0;for(let j=0;j<n;j+=2)if(x02=x12,y02=y12,x12=points2[j],y12=points2[j+1],c0=c1,
c1=this._regioncode(x12,y12),c0===0&&c1===0)e0=e1,e1=0,P?P.push(x12,y12):P=[x12,y12];else{let S,sx0,sy0,sx1,sy1;if(c0===
0){if((S=this._clipSegment(x02,y02,x12,y12,c0,c1))===null)continue;[sx0,sy0,sx1,sy1]=S}else{if((S=this._clipSegment(x12,
y12,x02,y02,c1,c0))===null)continue;[sx1,sy1,sx0,sy0]=S,e0=e1,e1=this._edgecode(sx0,sy0),e0&&e1&&this._edge(i,e0,e1,P,P.
length),P?P.push(sx0,sy0):P=[sx0,sy0]}e0=e1,e1=this._edgecode(sx1,sy1),e0&&e1&&this._edge(i,e0,e1,P,P.length),P?P.push(sx1,
sy1):P=[sx1,sy1]}if(P)e0=e1,e1=this._edgecode(P[0],P[1]),e0&&e1&&this._edge(i,e0,e1,P,P.length);else if(this.contains(i,
(this.xmin+this.xmax)/2,(this.ymin+this.ymax)/2))return[this.xmax,this.ymin,this.xmax,this.ymax,this.xmin,this.ymax,this.
xmin,this.ymin];return P}_clipSegment(x02,y02,x12,y12,c0,c1){let flip2=c0<c1;for(flip2&&([x02,y02,x12,y12,c0,c1]=[x12,y12,
x02,y02,c1,c0]);;){if(c0===0&&c1===0)return flip2?[x12,y12,x02,y02]:[x02,y02,x12,y12];if(c0&c1)return null;let x4,y4,c4=c0||
c1;c4&8?(x4=x02+(x12-x02)*(this.ymax-y02)/(y12-y02),y4=this.ymax):c4&4?(x4=x02+(x12-x02)*(this.ymin-y02)/(y12-y02),y4=this.
ymin):c4&2?(y4=y02+(y12-y02)*(this.xmax-x02)/(x12-x02),x4=this.xmax):(y4=y02+(y12-y02)*(this.xmin-x02)/(x12-x02),x4=this.
xmin),c0?(x02=x4,y02=y4,c0=this._regioncode(x02,y02)):(x12=x4,y12=y4,c1=this._regioncode(x12,y12))}}_clipInfinite(i,points2,vx0,vy0,vxn,vyn){
let P=Array.from(points2),p;if((p=this._project(P[0],P[1],vx0,vy0))&&P.unshift(p[0],p[1]),(p=this._project(P[P.length-2],
P[P.length-1],vxn,vyn))&&P.push(p[0],p[1]),P=this._clipFinite(i,P))for(let j=0,n=P.length,c0,c1=this._edgecode(P[n-2],P[n-
1]);j<n;j+=2)c0=c1,c1=this._edgecode(P[j],P[j+1]),c0&&c1&&(j=this._edge(i,c0,c1,P,j),n=P.length);else this.contains(i,(this.
xmin+this.xmax)/2,(this.ymin+this.ymax)/2)&&(P=[this.xmin,this.ymin,this.xmax,this.ymin,this.xmax,this.ymax,this.xmin,this.
ymax]);return P}_edge(i,e0,e1,P,j){for(;e0!==e1;){let x4,y4;switch(e0){case 5:e0=4;continue;case 4:e0=6,x4=this.xmax,y4=
this.ymin;break;case 6:e0=2;continue;case 2:e0=10,x4=this.xmax,y4=this.ymax;break;case 10:e0=8;continue;case 8:e0=9,x4=this.
xmin,y4=this.ymax;break;case 9:e0=1;continue;case 1:e0=5,x4=this.xmin,y4=this.ymin;break}(P[j]!==x4||P[j+1]!==y4)&&this.
contains(i,x4,y4)&&(P.splice(j,0,x4,y4),j+=2)}return j}_project(x02,y02,vx,vy){let t=1/0,c4,x4,y4;if(vy<0){if(y02<=this.
ymin)return null;(c4=(this.ymin-y02)/vy)<t&&(y4=this.ymin,x4=x02+(t=c4)*vx)}else if(vy>0){if(y02>=this.ymax)return null;
(c4=(this.ymax-y02)/vy)<t&&(y4=this.ymax,x4=x02+(t=c4)*vx)}if(vx>0){if(x02>=this.xmax)return null;(c4=(this.xmax-x02)/vx)<
t&&(x4=this.xmax,y4=y02+(t=c4)*vy)}else if(vx<0){if(x02<=this.xmin)return null;(c4=(this.xmin-x02)/vx)<t&&(x4=this.xmin,
y4=y02+(t=c4)*vy)}return[x4,y4]}_edgecode(x4,y4){return(x4===this.xmin?1:x4===this.xmax?2:0)|(y4===this.ymin?4:y4===this.
ymax?8:0)}_regioncode(x4,y4){return(x4<this.xmin?1:x4>this.xmax?2:0)|(y4<this.ymin?4:y4>this.ymax?8:0)}_simplify(P){if(P&&
P.length>4){for(let i=0;i<P.length;i+=2){let j=(i+2)%P.length,k2=(i+4)%P.length;(P[i]===P[j]&&P[j]===P[k2]||P[i+1]===P[j+
1]&&P[j+1]===P[k2+1])&&(P.splice(j,2),i-=2)}P.length||(P=null)}return P}},tau5=2*Math.PI,pow5=Math.pow;function pointX(p){
return p[0]}function pointY(p){return p[1]}function collinear2(d){let{triangles,coords}=d;for(let i=0;i<triangles.length;i+=
3){let a4=2*triangles[i],b10=2*triangles[i+1],c4=2*triangles[i+2];if((coords[c4]-coords[a4])*(coords[b10+1]-coords[a4+1])-
(coords[b10]-coords[a4])*(coords[c4+1]-coords[a4+1])>1e-10)return!1}return!0}function jitter(x4,y4,r){return[x4+Math.sin(
x4+y4)*r,y4+Math.cos(x4-y4)*r]}var Delaunay=class _Delaunay{static from(points2,fx=pointX,fy=pointY,that){return new _Delaunay(
"length"in points2?flatArray(points2,fx,fy,that):Float64Array.from(flatIterable(points2,fx,fy,that)))}constructor(points2){
this._delaunator=new Delaunator(points2),this.inedges=new Int32Array(points2.length/2),this._hullIndex=new Int32Array(points2.
length/2),this.points=this._delaunator.coords,this._init()}update(){return this._delaunator.update(),this._init(),this}_init(){
let d=this._delaunator,points2=this.points;if(d.hull&&d.hull.length>2&&collinear2(d)){this.collinear=Int32Array.from({length:points2.
length/2},(_,i)=>i).sort((i,j)=>points2[2*i]-points2[2*j]||points2[2*i+1]-points2[2*j+1]);let e=this.collinear[0],f=this.
collinear[this.collinear.length-1],bounds3=[points2[2*e],points2[2*e+1],points2[2*f],points2[2*f+1]],r=1e-8*Math.hypot(bounds3[3]-
bounds3[1],bounds3[2]-bounds3[0]);for(let i=0,n=points2.length/2;i<n;++i){let p=jitter(points2[2*i],points2[2*i+1],r);points2[2*
i]=p[0],points2[2*i+1]=p[1]}this._delaunator=new Delaunator(points2)}else delete this.collinear;let halfedges=this.halfedges=
this._delaunator.halfedges,hull=this.hull=this._delaunator.hull,triangles=this.triangles=this._delaunator.triangles,inedges=this.
inedges.fill(-1),hullIndex=this._hullIndex.fill(-1);for(let e=0,n=halfedges.length;e<n;++e){let p=triangles[e%3===2?e-2:
e+1];(halfedges[e]===-1||inedges[p]===-1)&&(inedges[p]=e)}for(let i=0,n=hull.length;i<n;++i)hullIndex[hull[i]]=i;hull.length<=
2&&hull.length>0&&(this.triangles=new Int32Array(3).fill(-1),this.halfedges=new Int32Array(3).fill(-1),this.triangles[0]=
hull[0],inedges[hull[0]]=1,hull.length===2&&(inedges[hull[1]]=0,this.triangles[1]=hull[1],this.triangles[2]=hull[1]))}voronoi(bounds3){
return new Voronoi(this,bounds3)}*neighbors(i){let{inedges,hull,_hullIndex,halfedges,triangles,collinear:collinear3}=this;
if(collinear3){let l=collinear3.indexOf(i);l>0&&(yield collinear3[l-1]),l<collinear3.length-1&&(yield collinear3[l+1]);return}
let e0=inedges[i];if(e0===-1)return;let e=e0,p02=-1;do{if(yield p02=triangles[e],e=e%3===2?e-2:e+1,triangles[e]!==i)return;
if(e=halfedges[e],e===-1){let p=hull[(_hullIndex[i]+1)%hull.length];p!==p02&&(yield p);return}}while(e!==e0)}find(x4,y4,i=0){
if(x4=+x4,x4!==x4||(y4=+y4,y4!==y4))return-1;let i0=i,c4;for(;(c4=this._step(i,x4,y4))>=0&&c4!==i&&c4!==i0;)i=c4;return c4}_step(i,x4,y4){
let{inedges,hull,_hullIndex,halfedges,triangles,points:points2}=this;if(points2.length<2)return-1;if(inedges[i]===-1)return(i+
1)%(points2.length>>1);let c4=i,dc=pow5(x4-points2[i*2],2)+pow5(y4-points2[i*2+1],2),e0=inedges[i],e=e0;do{let t=triangles[e],
dt=pow5(x4-points2[t*2],2)+pow5(y4-points2[t*2+1],2);if(dt<dc&&(dc=dt,c4=t),e=e%3===2?e-2:e+1,triangles[e]!==i)break;if(e=
halfedges[e],e===-1){if(e=hull[(_hullIndex[i]+1)%hull.length],e!==t&&pow5(x4-points2[e*2],2)+pow5(y4-points2[e*2+1],2)<dc)
return e;break}}while(e!==e0);return c4}render(context3){let buffer=context3==null?context3=new Path2:void 0,{points:points2,
halfedges,triangles}=this;for(let i=0,n=halfedges.length;i<n;++i){let j=halfedges[i];if(j<i)continue;let ti=triangles[i]*
2,tj=triangles[j]*2;context3.moveTo(points2[ti],points2[ti+1]),context3.lineTo(points2[tj],points2[tj+1])}return this.renderHull(
context3),buffer&&buffer.value()}renderPoints(context3,r){r===void 0&&(!context3||typeof context3.moveTo!="function")&&(r=
context3,context3=null),r=r==null?2:+r;let buffer=context3==null?context3=new Path2:void 0,{points:points2}=this;for(let i=0,
n=points2.length&-2;i<n;i+=2){let x4=points2[i],y4=points2[i+1];context3.moveTo(x4+r,y4),context3.arc(x4,y4,r,0,tau5)}return buffer&&
buffer.value()}renderHull(context3){let buffer=context3==null?context3=new Path2:void 0,{hull,points:points2}=this,h2=hull[0]*
2,n=hull.length;context3.moveTo(points2[h2],points2[h2+1]);for(let i=1;i<n;++i){let h3=2*hull[i];context3.lineTo(points2[h3],
points2[h3+1])}return context3.closePath(),buffer&&buffer.value()}hullPolygon(){let polygon=new Polygon;return this.renderHull(
polygon),polygon.value()}renderTriangle(i,context3){let buffer=context3==null?context3=new Path2:void 0,{points:points2,
triangles}=this,t04=triangles[i*=3]*2,t13=triangles[i+1]*2,t22=triangles[i+2]*2;return context3.moveTo(points2[t04],points2[t04+
1]),context3.lineTo(points2[t13],points2[t13+1]),context3.lineTo(points2[t22],points2[t22+1]),context3.closePath(),buffer&&
buffer.value()}*trianglePolygons(){let{triangles}=this;for(let i=0,n=triangles.length/3;i<n;++i)yield this.trianglePolygon(
i)}trianglePolygon(i){let polygon=new Polygon;return this.renderTriangle(i,polygon),polygon.value()}};function flatArray(points2,fx,fy,that){
let n=points2.length,array7=new Float64Array(n*2);for(let i=0;i<n;++i){let p=points2[i];array7[i*2]=fx.call(that,p,i,points2),
array7[i*2+1]=fy.call(that,p,i,points2)}return array7}function*flatIterable(points2,fx,fy,that){let i=0;for(let p of points2)
yield fx.call(that,p,i,points2),yield fy.call(that,p,i,points2),++i}function Voronoi2(params2){Transform.call(this,null,params2)}Voronoi2.Definition={type:"Voronoi",metadata:{modifies:!0},
params:[{name:"x",type:"field",required:!0},{name:"y",type:"field",required:!0},{name:"size",type:"number",array:!0,length:2},
{name:"extent",type:"array",array:!0,length:2,default:[[-1e5,-1e5],[1e5,1e5]],content:{type:"number",array:!0,length:2}},
{name:"as",type:"string",default:"path"}]};var defaultExtent=[-1e5,-1e5,1e5,1e5];inherits_default(Voronoi2,Transform,{transform(_,pulse2){
let as=_.as||"path",data3=pulse2.source;if(!data3||!data3.length)return pulse2;let s2=_.size;s2=s2?[0,0,s2[0],s2[1]]:(s2=
_.extent)?[s2[0][0],s2[0][1],s2[1][0],s2[1][1]]:defaultExtent;let voronoi=this.value=Delaunay.from(data3,_.x,_.y).voronoi(
s2);for(let i=0,n=data3.length;i<n;++i){let polygon=voronoi.cellPolygon(i);data3[i][as]=polygon&&!isPoint(polygon)?toPathString(
polygon):null}return pulse2.reflow(_.modified()).modifies(as)}});function toPathString(p){let x4=p[0][0],y4=p[0][1],n=p.
length-1;for(;p[n][0]===x4&&p[n][1]===y4;--n);return"M"+p.slice(0,n+1).join("L")+"Z"}function isPoint(p){return p.length===
2&&p[0][0]===p[1][0]&&p[0][1]===p[1][1]}var vega_wordcloud_exports={};__export(vega_wordcloud_exports,{wordcloud:()=>Wordcloud});var cloudRadians=Math.PI/180,cw=64,ch=2048;function cloud(){var size=[256,256],text2,font2,fontSize2,fontStyle,fontWeight,
rotate2,padding2,spiral=archimedeanSpiral,words=[],random2=Math.random,cloud2={};cloud2.layout=function(){for(var contextAndRatio=getContext2(
canvas()),board=zeroArray((size[0]>>5)*size[1]),bounds3=null,n=words.length,i=-1,tags=[],data3=words.map(d2=>({text:text2(
d2),font:font2(d2),style:fontStyle(d2),weight:fontWeight(d2),rotate:rotate2(d2),size:~~(fontSize2(d2)+1e-14),padding:padding2(
d2),xoff:0,yoff:0,x1:0,y1:0,x0:0,y0:0,hasText:!1,sprite:null,datum:d2})).sort((a4,b10)=>b10.size-a4.size);++i<n;){var d=data3[i];
d.x=size[0]*(random2()+.5)>>1,d.y=size[1]*(random2()+.5)>>1,cloudSprite(contextAndRatio,d,data3,i),d.hasText&&place2(board,
d,bounds3)&&(tags.push(d),bounds3?cloudBounds(bounds3,d):bounds3=[{x:d.x+d.x0,y:d.y+d.y0},{x:d.x+d.x1,y:d.y+d.y1}],d.x-=
size[0]>>1,d.y-=size[1]>>1)}return tags};function getContext2(canvas2){canvas2.width=canvas2.height=1;var ratio=Math.sqrt(
canvas2.getContext("2d").getImageData(0,0,1,1).data.length>>2);canvas2.width=(cw<<5)/ratio,canvas2.height=ch/ratio;var context3=canvas2.
getContext("2d");return context3.fillStyle=context3.strokeStyle="red",context3.textAlign="center",{context:context3,ratio}}
function place2(board,tag,bounds3){for(var startX=tag.x,startY=tag.y,maxDelta=Math.hypot(size[0],size[1]),s2=spiral(size),
dt=random2()<.5?1:-1,t=-dt,dxdy,dx,dy;(dxdy=s2(t+=dt))&&(dx=~~dxdy[0],dy=~~dxdy[1],!(Math.min(Math.abs(dx),Math.abs(dy))>=
maxDelta));)if(tag.x=startX+dx,tag.y=startY+dy,!(tag.x+tag.x0<0||tag.y+tag.y0<0||tag.x+tag.x1>size[0]||tag.y+tag.y1>size[1])&&
(!bounds3||!cloudCollide(tag,board,size[0]))&&(!bounds3||collideRects(tag,bounds3))){for(var sprite=tag.sprite,w2=tag.width>>
5,sw=size[0]>>5,lx2=tag.x-(w2<<4),sx=lx2&127,msx=32-sx,h2=tag.y1-tag.y0,x4=(tag.y+tag.y0)*sw+(lx2>>5),last,j=0;j<h2;j++){
last=0;for(var i=0;i<=w2;i++)board[x4+i]|=last<<msx|(i<w2?(last=sprite[j*w2+i])>>>sx:0);x4+=sw}return tag.sprite=null,!0}
return!1}return cloud2.words=function(_){return arguments.length?(words=_,cloud2):words},cloud2.size=function(_){return arguments.
length?(size=[+_[0],+_[1]],cloud2):size},cloud2.font=function(_){return arguments.length?(font2=functor(_),cloud2):font2},
cloud2.fontStyle=function(_){return arguments.length?(fontStyle=functor(_),cloud2):fontStyle},cloud2.fontWeight=function(_){
return arguments.length?(fontWeight=functor(_),cloud2):fontWeight},cloud2.rotate=function(_){return arguments.length?(rotate2=
functor(_),cloud2):rotate2},cloud2.text=function(_){return arguments.length?(text2=functor(_),cloud2):text2},cloud2.spiral=
function(_){return arguments.length?(spiral=spirals[_]||_,cloud2):spiral},cloud2.fontSize=function(_){return arguments.length?
(fontSize2=functor(_),cloud2):fontSize2},cloud2.padding=function(_){return arguments.length?(padding2=functor(_),cloud2):
padding2},cloud2.random=function(_){return arguments.length?(random2=_,cloud2):random2},cloud2}function cloudSprite(contextAndRatio,d,data3,di){
if(!d.sprite){var c4=contextAndRatio.context,ratio=contextAndRatio.ratio;c4.clearRect(0,0,(cw<<5)/ratio,ch/ratio);var x4=0,
y4=0,maxh=0,n=data3.length,w2,w32,h2,i,j;for(--di;++di<n;){if(d=data3[di],c4.save(),c4.font=d.style+" "+d.weight+" "+~~((d.
size+1)/ratio)+"px "+d.font,w2=c4.measureText(d.text+"m").width*ratio,h2=d.size<<1,d.rotate){var sr=Math.sin(d.rotate*cloudRadians),
cr2=Math.cos(d.rotate*cloudRadians),wcr=w2*cr2,wsr=w2*sr,hcr=h2*cr2,hsr=h2*sr;w2=Math.max(Math.abs(wcr+hsr),Math.abs(wcr-
hsr))+31>>5<<5,h2=~~Math.max(Math.abs(wsr+hcr),Math.abs(wsr-hcr))}else w2=w2+31>>5<<5;if(h2>maxh&&(maxh=h2),x4+w2>=cw<<5&&
(x4=0,y4+=maxh,maxh=0),y4+h2>=ch)break;c4.translate((x4+(w2>>1))/ratio,(y4+(h2>>1))/ratio),d.rotate&&c4.rotate(d.rotate*
cloudRadians),c4.fillText(d.text,0,0),d.padding&&(c4.lineWidth=2*d.padding,c4.strokeText(d.text,0,0)),c4.restore(),d.width=
w2,d.height=h2,d.xoff=x4,d.yoff=y4,d.x1=w2>>1,d.y1=h2>>1,d.x0=-d.x1,d.y0=-d.y1,d.hasText=!0,x4+=w2}for(var pixels=c4.getImageData(
0,0,(cw<<5)/ratio,ch/ratio).data,sprite=[];--di>=0;)if(d=data3[di],!!d.hasText){for(w2=d.width,w32=w2>>5,h2=d.y1-d.y0,i=
0;i<h2*w32;i++)sprite[i]=0;if(x4=d.xoff,x4==null)return;y4=d.yoff;var seen=0,seenRow=-1;for(j=0;j<h2;j++){for(i=0;i<w2;i++){
var k2=w32*j+(i>>5),m3=pixels[(y4+j)*(cw<<5)+(x4+i)<<2]?1<<31-i%32:0;sprite[k2]|=m3,seen|=m3}seen?seenRow=j:(d.y0++,h2--,
j--,y4++)}d.y1=d.y0+seenRow,d.sprite=sprite.slice(0,(d.y1-d.y0)*w32)}}}function cloudCollide(tag,board,sw){sw>>=5;for(var sprite=tag.
sprite,w2=tag.width>>5,lx2=tag.x-(w2<<4),sx=lx2&127,msx=32-sx,h2=tag.y1-tag.y0,x4=(tag.y+tag.y0)*sw+(lx2>>5),last,j=0;j<
h2;j++){last=0;for(var i=0;i<=w2;i++)if((last<<msx|(i<w2?(last=sprite[j*w2+i])>>>sx:0))&board[x4+i])return!0;x4+=sw}return!1}
function cloudBounds(bounds3,d){var b02=bounds3[0],b12=bounds3[1];d.x+d.x0<b02.x&&(b02.x=d.x+d.x0),d.y+d.y0<b02.y&&(b02.
y=d.y+d.y0),d.x+d.x1>b12.x&&(b12.x=d.x+d.x1),d.y+d.y1>b12.y&&(b12.y=d.y+d.y1)}function collideRects(a4,b10){return a4.x+
a4.x1>b10[0].x&&a4.x+a4.x0<b10[1].x&&a4.y+a4.y1>b10[0].y&&a4.y+a4.y0<b10[1].y}function archimedeanSpiral(size){var e=size[0]/
size[1];return function(t){return[e*(t*=.1)*Math.cos(t),t*Math.sin(t)]}}function rectangularSpiral(size){var dy=4,dx=dy*
size[0]/size[1],x4=0,y4=0;return function(t){var sign3=t<0?-1:1;switch(Math.sqrt(1+4*sign3*t)-sign3&3){case 0:x4+=dx;break;case 1:
y4+=dy;break;case 2:x4-=dx;break;default:y4-=dy;break}return[x4,y4]}}function zeroArray(n){for(var a4=[],i=-1;++i<n;)a4[i]=
0;return a4}function functor(d){return typeof d=="function"?d:function(){return d}}var spirals={archimedean:archimedeanSpiral,
rectangular:rectangularSpiral},Output4=["x","y","font","fontSize","fontStyle","fontWeight","angle"],Params2=["text","fon\
t","rotate","fontSize","fontStyle","fontWeight"];function Wordcloud(params2){Transform.call(this,cloud(),params2)}Wordcloud.
Definition={type:"Wordcloud",metadata:{modifies:!0},params:[{name:"size",type:"number",array:!0,length:2},{name:"font",type:"\
string",expr:!0,default:"sans-serif"},{name:"fontStyle",type:"string",expr:!0,default:"normal"},{name:"fontWeight",type:"\
string",expr:!0,default:"normal"},{name:"fontSize",type:"number",expr:!0,default:14},{name:"fontSizeRange",type:"number",
array:"nullable",default:[10,50]},{name:"rotate",type:"number",expr:!0,default:0},{name:"text",type:"field"},{name:"spir\
al",type:"string",values:["archimedean","rectangular"]},{name:"padding",type:"number",expr:!0},{name:"as",type:"string",
array:!0,length:7,default:Output4}]};inherits_default(Wordcloud,Transform,{transform(_,pulse2){_.size&&!(_.size[0]&&_.size[1])&&
error("Wordcloud size dimensions must be non-zero.");function modp(param2){let p=_[param2];return isFunction(p)&&pulse2.
modified(p.fields)}let mod=_.modified();if(!(mod||pulse2.changed(pulse2.ADD_REM)||Params2.some(modp)))return;let data3=pulse2.
materialize(pulse2.SOURCE).source,layout=this.value,as=_.as||Output4,fontSize2=_.fontSize||14,range5;if(isFunction(fontSize2)?
range5=_.fontSizeRange:fontSize2=constant_default(fontSize2),range5){let fsize=fontSize2,sizeScale=scale("sqrt")().domain(
extent(data3,fsize)).range(range5);fontSize2=x4=>sizeScale(fsize(x4))}data3.forEach(t=>{t[as[0]]=NaN,t[as[1]]=NaN,t[as[3]]=
0});let words=layout.words(data3).text(_.text).size(_.size||[500,500]).padding(_.padding||1).spiral(_.spiral||"archimede\
an").rotate(_.rotate||0).font(_.font||"sans-serif").fontStyle(_.fontStyle||"normal").fontWeight(_.fontWeight||"normal").
fontSize(fontSize2).random(random).layout(),size=layout.size(),dx=size[0]>>1,dy=size[1]>>1,n=words.length;for(let i=0,w2,
t;i<n;++i)w2=words[i],t=w2.datum,t[as[0]]=w2.x+dx,t[as[1]]=w2.y+dy,t[as[2]]=w2.font,t[as[3]]=w2.size,t[as[4]]=w2.style,t[as[5]]=
w2.weight,t[as[6]]=w2.rotate;return pulse2.reflow(mod).modifies(as)}});var vega_crossfilter_exports={};__export(vega_crossfilter_exports,{crossfilter:()=>CrossFilter,resolvefilter:()=>ResolveFilter});var array8=n=>new Uint8Array(n),array16=n=>new Uint16Array(n),array32=n=>new Uint32Array(n);function Bitmaps(){let width2=8,
data3=[],seen=array32(0),curr=array5(0,width2),prev=array5(0,width2);return{data:()=>data3,seen:()=>seen=lengthen(seen,data3.
length),add(array7){for(let i=0,j=data3.length,n=array7.length,t;i<n;++i)t=array7[i],t._index=j++,data3.push(t)},remove(num,map3){
let n=data3.length,copy3=Array(n-num),reindex=data3,t,i,j;for(i=0;!map3[i]&&i<n;++i)copy3[i]=data3[i],reindex[i]=i;for(j=
i;i<n;++i)t=data3[i],map3[i]?reindex[i]=-1:(reindex[i]=j,curr[j]=curr[i],prev[j]=prev[i],copy3[j]=t,t._index=j++),curr[i]=
0;return data3=copy3,reindex},size:()=>data3.length,curr:()=>curr,prev:()=>prev,reset:k2=>prev[k2]=curr[k2],all:()=>width2<
257?255:width2<65537?65535:4294967295,set(k2,one4){curr[k2]|=one4},clear(k2,one4){curr[k2]&=~one4},resize(n,m3){let k2=curr.
length;(n>k2||m3>width2)&&(width2=Math.max(m3,width2),curr=array5(n,width2,curr),prev=array5(n,width2))}}}function lengthen(array7,length2,copy3){
return array7.length>=length2?array7:(copy3=copy3||new array7.constructor(length2),copy3.set(array7),copy3)}function array5(n,m3,array7){
let copy3=(m3<257?array8:m3<65537?array16:array32)(n);return array7&&copy3.set(array7),copy3}function Dimension(index5,i,query){
let bit=1<<i;return{one:bit,zero:~bit,range:query.slice(),bisect:index5.bisect,index:index5.index,size:index5.size,onAdd(added,curr){
let dim=this,range5=dim.bisect(dim.range,added.value),idx=added.index,lo=range5[0],hi=range5[1],n1=idx.length,i2;for(i2=
0;i2<lo;++i2)curr[idx[i2]]|=bit;for(i2=hi;i2<n1;++i2)curr[idx[i2]]|=bit;return dim}}}function SortedIndex(){let index5=array32(
0),value4=[],size=0;function insert2(key2,data3,base){if(!data3.length)return[];let n0=size,n1=data3.length,addi=array32(
n1),addv=Array(n1),oldv,oldi,i;for(i=0;i<n1;++i)addv[i]=key2(data3[i]),addi[i]=i;if(addv=sort(addv,addi),n0)oldv=value4,
oldi=index5,value4=Array(n0+n1),index5=array32(n0+n1),merge3(base,oldv,oldi,n0,addv,addi,n1,value4,index5);else{if(base>
0)for(i=0;i<n1;++i)addi[i]+=base;value4=addv,index5=addi}return size=n0+n1,{index:addi,value:addv}}function remove2(num,map3){
let n=size,idx,i,j;for(i=0;!map3[index5[i]]&&i<n;++i);for(j=i;i<n;++i)map3[idx=index5[i]]||(index5[j]=idx,value4[j]=value4[i],
++j);size=n-num}function reindex(map3){for(let i=0,n=size;i<n;++i)index5[i]=map3[index5[i]]}function bisect2(range5,array7){
let n;return array7?n=array7.length:(array7=value4,n=size),[bisectLeft(array7,range5[0],0,n),bisectLeft(array7,range5[1],
0,n)]}return{insert:insert2,remove:remove2,bisect:bisect2,reindex,index:()=>index5,size:()=>size}}function sort(values2,index5){
return values2.sort.call(index5,(a4,b10)=>{let x4=values2[a4],y4=values2[b10];return x4<y4?-1:x4>y4?1:0}),permute(values2,
index5)}function merge3(base,value0,index0,n0,value1,index1,n1,value4,index5){let i0=0,i1=0,i;for(i=0;i0<n0&&i1<n1;++i)value0[i0]<
value1[i1]?(value4[i]=value0[i0],index5[i]=index0[i0++]):(value4[i]=value1[i1],index5[i]=index1[i1++]+base);for(;i0<n0;++i0,
++i)value4[i]=value0[i0],index5[i]=index0[i0];for(;i1<n1;++i1,++i)value4[i]=value1[i1],index5[i]=index1[i1]+base}function CrossFilter(params2){
Transform.call(this,Bitmaps(),params2),this._indices=null,this._dims=null}CrossFilter.Definition={type:"CrossFilter",metadata:{},
params:[{name:"fields",type:"field",array:!0,required:!0},{name:"query",type:"array",array:!0,required:!0,content:{type:"\
number",array:!0,length:2}}]};inherits_default(CrossFilter,Transform,{transform(_,pulse2){if(this._dims){var init2=_.modified(
"fields")||_.fields.some(f=>pulse2.modified(f.fields));return init2?this.reinit(_,pulse2):this.eval(_,pulse2)}else return this.
init(_,pulse2)},init(_,pulse2){let fields=_.fields,query=_.query,indices=this._indices={},dims=this._dims=[],m3=query.length,
i=0,key2,index5;for(;i<m3;++i)key2=fields[i].fname,index5=indices[key2]||(indices[key2]=SortedIndex()),dims.push(Dimension(
index5,i,query[i]));return this.eval(_,pulse2)},reinit(_,pulse2){let output3=pulse2.materialize().fork(),fields=_.fields,
query=_.query,indices=this._indices,dims=this._dims,bits=this.value,curr=bits.curr(),prev=bits.prev(),all=bits.all(),out=output3.
rem=output3.add,mod=output3.mod,m3=query.length,adds={},add5,index5,key2,mods,remMap,modMap,i,n,f;if(prev.set(curr),pulse2.
rem.length&&(remMap=this.remove(_,pulse2,output3)),pulse2.add.length&&bits.add(pulse2.add),pulse2.mod.length)for(modMap=
{},mods=pulse2.mod,i=0,n=mods.length;i<n;++i)modMap[mods[i]._index]=1;for(i=0;i<m3;++i)f=fields[i],(!dims[i]||_.modified(
"fields",i)||pulse2.modified(f.fields))&&(key2=f.fname,(add5=adds[key2])||(indices[key2]=index5=SortedIndex(),adds[key2]=
add5=index5.insert(f,pulse2.source,0)),dims[i]=Dimension(index5,i,query[i]).onAdd(add5,curr));for(i=0,n=bits.data().length;i<
n;++i)remMap[i]||(prev[i]!==curr[i]?out.push(i):modMap[i]&&curr[i]!==all&&mod.push(i));return bits.mask=(1<<m3)-1,output3},
eval(_,pulse2){let output3=pulse2.materialize().fork(),m3=this._dims.length,mask=0;return pulse2.rem.length&&(this.remove(
_,pulse2,output3),mask|=(1<<m3)-1),_.modified("query")&&!_.modified("fields")&&(mask|=this.update(_,pulse2,output3)),pulse2.
add.length&&(this.insert(_,pulse2,output3),mask|=(1<<m3)-1),pulse2.mod.length&&(this.modify(pulse2,output3),mask|=(1<<m3)-
1),this.value.mask=mask,output3},insert(_,pulse2,output3){let tuples=pulse2.add,bits=this.value,dims=this._dims,indices=this.
_indices,fields=_.fields,adds={},out=output3.add,n=bits.size()+tuples.length,m3=dims.length,k2=bits.size(),j,key2,add5;bits.
resize(n,m3),bits.add(tuples);let curr=bits.curr(),prev=bits.prev(),all=bits.all();for(j=0;j<m3;++j)key2=fields[j].fname,
add5=adds[key2]||(adds[key2]=indices[key2].insert(fields[j],tuples,k2)),dims[j].onAdd(add5,curr);for(;k2<n;++k2)prev[k2]=
all,curr[k2]!==all&&out.push(k2)},modify(pulse2,output3){let out=output3.mod,bits=this.value,curr=bits.curr(),all=bits.all(),
tuples=pulse2.mod,i,n,k2;for(i=0,n=tuples.length;i<n;++i)k2=tuples[i]._index,curr[k2]!==all&&out.push(k2)},remove(_,pulse2,output3){
let indices=this._indices,bits=this.value,curr=bits.curr(),prev=bits.prev(),all=bits.all(),map3={},out=output3.rem,tuples=pulse2.
rem,i,n,k2,f;for(i=0,n=tuples.length;i<n;++i)k2=tuples[i]._index,map3[k2]=1,prev[k2]=f=curr[k2],curr[k2]=all,f!==all&&out.
push(k2);for(k2 in indices)indices[k2].remove(n,map3);return this.reindex(pulse2,n,map3),map3},reindex(pulse2,num,map3){
let indices=this._indices,bits=this.value;pulse2.runAfter(()=>{let indexMap=bits.remove(num,map3);for(let key2 in indices)
indices[key2].reindex(indexMap)})},update(_,pulse2,output3){let dims=this._dims,query=_.query,stamp=pulse2.stamp,m3=dims.
length,mask=0,i,q;for(output3.filters=0,q=0;q<m3;++q)_.modified("query",q)&&(i=q,++mask);if(mask===1)mask=dims[i].one,this.
incrementOne(dims[i],query[i],output3.add,output3.rem);else for(q=0,mask=0;q<m3;++q)_.modified("query",q)&&(mask|=dims[q].
one,this.incrementAll(dims[q],query[q],stamp,output3.add),output3.rem=output3.add);return mask},incrementAll(dim,query,stamp,out){
let bits=this.value,seen=bits.seen(),curr=bits.curr(),prev=bits.prev(),index5=dim.index(),old=dim.bisect(dim.range),range5=dim.
bisect(query),lo1=range5[0],hi1=range5[1],lo0=old[0],hi0=old[1],one4=dim.one,i,j,k2;if(lo1<lo0)for(i=lo1,j=Math.min(lo0,
hi1);i<j;++i)k2=index5[i],seen[k2]!==stamp&&(prev[k2]=curr[k2],seen[k2]=stamp,out.push(k2)),curr[k2]^=one4;else if(lo1>lo0)
for(i=lo0,j=Math.min(lo1,hi0);i<j;++i)k2=index5[i],seen[k2]!==stamp&&(prev[k2]=curr[k2],seen[k2]=stamp,out.push(k2)),curr[k2]^=
one4;if(hi1>hi0)for(i=Math.max(lo1,hi0),j=hi1;i<j;++i)k2=index5[i],seen[k2]!==stamp&&(prev[k2]=curr[k2],seen[k2]=stamp,out.
push(k2)),curr[k2]^=one4;else if(hi1<hi0)for(i=Math.max(lo0,hi1),j=hi0;i<j;++i)k2=index5[i],seen[k2]!==stamp&&(prev[k2]=
curr[k2],seen[k2]=stamp,out.push(k2)),curr[k2]^=one4;dim.range=query.slice()},incrementOne(dim,query,add5,rem2){let bits=this.
value,curr=bits.curr(),index5=dim.index(),old=dim.bisect(dim.range),range5=dim.bisect(query),lo1=range5[0],hi1=range5[1],
lo0=old[0],hi0=old[1],one4=dim.one,i,j,k2;if(lo1<lo0)for(i=lo1,j=Math.min(lo0,hi1);i<j;++i)k2=index5[i],curr[k2]^=one4,add5.
push(k2);else if(lo1>lo0)for(i=lo0,j=Math.min(lo1,hi0);i<j;++i)k2=index5[i],curr[k2]^=one4,rem2.push(k2);if(hi1>hi0)for(i=
Math.max(lo1,hi0),j=hi1;i<j;++i)k2=index5[i],curr[k2]^=one4,add5.push(k2);else if(hi1<hi0)for(i=Math.max(lo0,hi1),j=hi0;i<
j;++i)k2=index5[i],curr[k2]^=one4,rem2.push(k2);dim.range=query.slice()}});function ResolveFilter(params2){Transform.call(
this,null,params2)}ResolveFilter.Definition={type:"ResolveFilter",metadata:{},params:[{name:"ignore",type:"number",required:!0,
description:"A bit mask indicating which filters to ignore."},{name:"filter",type:"object",required:!0,description:"Per-\
tuple filter bitmaps from a CrossFilter transform."}]};inherits_default(ResolveFilter,Transform,{transform(_,pulse2){let ignore=~(_.
ignore||0),bitmap=_.filter,mask=bitmap.mask;if((mask&ignore)===0)return pulse2.StopPropagation;let output3=pulse2.fork(pulse2.
ALL),data3=bitmap.data(),curr=bitmap.curr(),prev=bitmap.prev(),pass=k2=>curr[k2]&ignore?null:data3[k2];return output3.filter(
output3.MOD,pass),mask&mask-1?(output3.filter(output3.ADD,k2=>{let c4=curr[k2]&ignore;return!c4&&c4^prev[k2]&ignore?data3[k2]:
null}),output3.filter(output3.REM,k2=>{let c4=curr[k2]&ignore;return c4&&!(c4^(c4^prev[k2]&ignore))?data3[k2]:null})):(output3.
filter(output3.ADD,pass),output3.filter(output3.REM,k2=>(curr[k2]&ignore)===mask?data3[k2]:null)),output3.filter(output3.
SOURCE,t=>pass(t._index))}});var linear4=t=>+t;function quadIn(t){return t*t}function quadOut(t){return t*(2-t)}function quadInOut(t){return((t*=2)<=
1?t*t:--t*(2-t)+1)/2}function cubicIn(t){return t*t*t}function cubicOut(t){return--t*t*t+1}function cubicInOut(t){return((t*=
2)<=1?t*t*t:(t-=2)*t*t+2)/2}var exponent2=3,polyIn=(function custom11(e){e=+e;function polyIn2(t){return Math.pow(t,e)}return polyIn2.
exponent=custom11,polyIn2})(exponent2),polyOut=(function custom12(e){e=+e;function polyOut2(t){return 1-Math.pow(1-t,e)}
return polyOut2.exponent=custom12,polyOut2})(exponent2),polyInOut=(function custom13(e){e=+e;function polyInOut2(t){return((t*=
2)<=1?Math.pow(t,e):2-Math.pow(2-t,e))/2}return polyInOut2.exponent=custom13,polyInOut2})(exponent2),pi5=Math.PI,halfPi4=pi5/
2;function sinIn(t){return+t==1?1:1-Math.cos(t*halfPi4)}function sinOut(t){return Math.sin(t*halfPi4)}function sinInOut(t){
return(1-Math.cos(pi5*t))/2}function tpmt(x4){return(Math.pow(2,-10*x4)-.0009765625)*1.0009775171065494}function expIn(t){
return tpmt(1-+t)}function expOut(t){return 1-tpmt(t)}function expInOut(t){return((t*=2)<=1?tpmt(1-t):2-tpmt(t-1))/2}function circleIn(t){
return 1-Math.sqrt(1-t*t)}function circleOut(t){return Math.sqrt(1- --t*t)}function circleInOut(t){return((t*=2)<=1?1-Math.
sqrt(1-t*t):Math.sqrt(1-(t-=2)*t)+1)/2}var b1=4/11,b2=6/11,b3=8/11,b4=3/4,b5=9/11,b6=10/11,b7=15/16,b8=21/22,b9=63/64,b0=1/
b1/b1;function bounceIn(t){return 1-bounceOut(1-t)}function bounceOut(t){return(t=+t)<b1?b0*t*t:t<b3?b0*(t-=b2)*t+b4:t<b6?
b0*(t-=b5)*t+b7:b0*(t-=b8)*t+b9}function bounceInOut(t){return((t*=2)<=1?1-bounceOut(1-t):bounceOut(t-1)+1)/2}var overshoot=1.70158,
backIn=(function custom14(s2){s2=+s2;function backIn2(t){return(t=+t)*t*(s2*(t-1)+t)}return backIn2.overshoot=custom14,backIn2})(
overshoot),backOut=(function custom15(s2){s2=+s2;function backOut2(t){return--t*t*((t+1)*s2+t)+1}return backOut2.overshoot=
custom15,backOut2})(overshoot),backInOut=(function custom16(s2){s2=+s2;function backInOut2(t){return((t*=2)<1?t*t*((s2+1)*
t-s2):(t-=2)*t*((s2+1)*t+s2)+2)/2}return backInOut2.overshoot=custom16,backInOut2})(overshoot),tau6=2*Math.PI,amplitude=1,
period=.3,elasticIn=(function custom17(a4,p){var s2=Math.asin(1/(a4=Math.max(1,a4)))*(p/=tau6);function elasticIn2(t){return a4*
tpmt(- --t)*Math.sin((s2-t)/p)}return elasticIn2.amplitude=function(a5){return custom17(a5,p*tau6)},elasticIn2.period=function(p2){
return custom17(a4,p2)},elasticIn2})(amplitude,period),elasticOut=(function custom18(a4,p){var s2=Math.asin(1/(a4=Math.max(
1,a4)))*(p/=tau6);function elasticOut2(t){return 1-a4*tpmt(t=+t)*Math.sin((t+s2)/p)}return elasticOut2.amplitude=function(a5){
return custom18(a5,p*tau6)},elasticOut2.period=function(p2){return custom18(a4,p2)},elasticOut2})(amplitude,period),elasticInOut=(function custom19(a4,p){
var s2=Math.asin(1/(a4=Math.max(1,a4)))*(p/=tau6);function elasticInOut2(t){return((t=t*2-1)<0?a4*tpmt(-t)*Math.sin((s2-
t)/p):2-a4*tpmt(t)*Math.sin((s2+t)/p))/2}return elasticInOut2.amplitude=function(a5){return custom19(a5,p*tau6)},elasticInOut2.
period=function(p2){return custom19(a4,p2)},elasticInOut2})(amplitude,period);var RawCode="RawCode",Literal="Literal",Property="Property",Identifier2="Identifier",ArrayExpression="ArrayExpression",BinaryExpression="\
BinaryExpression",CallExpression="CallExpression",ConditionalExpression="ConditionalExpression",LogicalExpression="Logic\
alExpression",MemberExpression="MemberExpression",ObjectExpression="ObjectExpression",UnaryExpression="UnaryExpression";
function ASTNode(type2){this.type=type2}ASTNode.prototype.visit=function(visitor){let c4,i,n;if(visitor(this))return 1;for(c4=
children2(this),i=0,n=c4.length;i<n;++i)if(c4[i].visit(visitor))return 1};function children2(node){switch(node.type){case ArrayExpression:
return node.elements;case BinaryExpression:case LogicalExpression:return[node.left,node.right];case CallExpression:return[
node.callee].concat(node.arguments);case ConditionalExpression:return[node.test,node.consequent,node.alternate];case MemberExpression:
return[node.object,node.property];case ObjectExpression:return node.properties;case Property:return[node.key,node.value];case UnaryExpression:
return[node.argument];case Identifier2:case Literal:case RawCode:default:return[]}}var TokenName,source2,index4,length,lookahead,
TokenBooleanLiteral=1,TokenEOF=2,TokenIdentifier=3,TokenKeyword=4,TokenNullLiteral=5,TokenNumericLiteral=6,TokenPunctuator=7,
TokenStringLiteral=8,TokenRegularExpression=9;TokenName={};TokenName[TokenBooleanLiteral]="Boolean";TokenName[TokenEOF]=
"<end>";TokenName[TokenIdentifier]="Identifier";TokenName[TokenKeyword]="Keyword";TokenName[TokenNullLiteral]="Null";TokenName[TokenNumericLiteral]=
"Numeric";TokenName[TokenPunctuator]="Punctuator";TokenName[TokenStringLiteral]="String";TokenName[TokenRegularExpression]=
"RegularExpression";var SyntaxArrayExpression="ArrayExpression",SyntaxBinaryExpression="BinaryExpression",SyntaxCallExpression="\
CallExpression",SyntaxConditionalExpression="ConditionalExpression",SyntaxIdentifier="Identifier",SyntaxLiteral="Literal",
SyntaxLogicalExpression="LogicalExpression",SyntaxMemberExpression="MemberExpression",SyntaxObjectExpression="ObjectExpr\
ession",SyntaxProperty="Property",SyntaxUnaryExpression="UnaryExpression",MessageUnexpectedToken="Unexpected token %0",MessageUnexpectedNumber="\
Unexpected number",MessageUnexpectedString="Unexpected string",MessageUnexpectedIdentifier="Unexpected identifier",MessageUnexpectedReserved="\
Unexpected reserved word",MessageUnexpectedEOS="Unexpected end of input",MessageInvalidRegExp="Invalid regular expressio\
n",MessageUnterminatedRegExp="Invalid regular expression: missing /",MessageStrictOctalLiteral="Octal literals are not a\
llowed in strict mode.",MessageStrictDuplicateProperty="Duplicate data property in object literal not allowed in strict \
mode",ILLEGAL="ILLEGAL",DISABLED="Disabled.",RegexNonAsciiIdentifierStart=new RegExp("[\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF\
8-\\u02C1\\u02C6-\\u02D1\\u02E0-\\u02E4\\u02EC\\u02EE\\u0370-\\u0374\\u0376\\u0377\\u037A-\\u037D\\u037F\\u0386\\u0388-\\u038A\\u038C\\u038\
E-\\u03A1\\u03A3-\\u03F5\\u03F7-\\u0481\\u048A-\\u052F\\u0531-\\u0556\\u0559\\u0561-\\u0587\\u05D0-\\u05EA\\u05F0-\\u05F2\\u0620-\\u064A\\u\
066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF\\u0710\\u0712-\\u072F\\u074D-\\u07A5\\u07B1\\u07CA-\\u0\
7EA\\u07F4\\u07F5\\u07FA\\u0800-\\u0815\\u081A\\u0824\\u0828\\u0840-\\u0858\\u08A0-\\u08B2\\u0904-\\u0939\\u093D\\u0950\\u0958-\\u0961\\u09\
71-\\u0980\\u0985-\\u098C\\u098F\\u0990\\u0993-\\u09A8\\u09AA-\\u09B0\\u09B2\\u09B6-\\u09B9\\u09BD\\u09CE\\u09DC\\u09DD\\u09DF-\\u09E1\\u09\
F0\\u09F1\\u0A05-\\u0A0A\\u0A0F\\u0A10\\u0A13-\\u0A28\\u0A2A-\\u0A30\\u0A32\\u0A33\\u0A35\\u0A36\\u0A38\\u0A39\\u0A59-\\u0A5C\\u0A5E\\u0A72\
-\\u0A74\\u0A85-\\u0A8D\\u0A8F-\\u0A91\\u0A93-\\u0AA8\\u0AAA-\\u0AB0\\u0AB2\\u0AB3\\u0AB5-\\u0AB9\\u0ABD\\u0AD0\\u0AE0\\u0AE1\\u0B05-\\u0B0\
C\\u0B0F\\u0B10\\u0B13-\\u0B28\\u0B2A-\\u0B30\\u0B32\\u0B33\\u0B35-\\u0B39\\u0B3D\\u0B5C\\u0B5D\\u0B5F-\\u0B61\\u0B71\\u0B83\\u0B85-\\u0B8A\
\\u0B8E-\\u0B90\\u0B92-\\u0B95\\u0B99\\u0B9A\\u0B9C\\u0B9E\\u0B9F\\u0BA3\\u0BA4\\u0BA8-\\u0BAA\\u0BAE-\\u0BB9\\u0BD0\\u0C05-\\u0C0C\\u0C0E-\
\\u0C10\\u0C12-\\u0C28\\u0C2A-\\u0C39\\u0C3D\\u0C58\\u0C59\\u0C60\\u0C61\\u0C85-\\u0C8C\\u0C8E-\\u0C90\\u0C92-\\u0CA8\\u0CAA-\\u0CB3\\u0CB5\
-\\u0CB9\\u0CBD\\u0CDE\\u0CE0\\u0CE1\\u0CF1\\u0CF2\\u0D05-\\u0D0C\\u0D0E-\\u0D10\\u0D12-\\u0D3A\\u0D3D\\u0D4E\\u0D60\\u0D61\\u0D7A-\\u0D7F\\\
u0D85-\\u0D96\\u0D9A-\\u0DB1\\u0DB3-\\u0DBB\\u0DBD\\u0DC0-\\u0DC6\\u0E01-\\u0E30\\u0E32\\u0E33\\u0E40-\\u0E46\\u0E81\\u0E82\\u0E84\\u0E87\\\
u0E88\\u0E8A\\u0E8D\\u0E94-\\u0E97\\u0E99-\\u0E9F\\u0EA1-\\u0EA3\\u0EA5\\u0EA7\\u0EAA\\u0EAB\\u0EAD-\\u0EB0\\u0EB2\\u0EB3\\u0EBD\\u0EC0-\\u\
0EC4\\u0EC6\\u0EDC-\\u0EDF\\u0F00\\u0F40-\\u0F47\\u0F49-\\u0F6C\\u0F88-\\u0F8C\\u1000-\\u102A\\u103F\\u1050-\\u1055\\u105A-\\u105D\\u1061\\\
u1065\\u1066\\u106E-\\u1070\\u1075-\\u1081\\u108E\\u10A0-\\u10C5\\u10C7\\u10CD\\u10D0-\\u10FA\\u10FC-\\u1248\\u124A-\\u124D\\u1250-\\u1256\
\\u1258\\u125A-\\u125D\\u1260-\\u1288\\u128A-\\u128D\\u1290-\\u12B0\\u12B2-\\u12B5\\u12B8-\\u12BE\\u12C0\\u12C2-\\u12C5\\u12C8-\\u12D6\\u12\
D8-\\u1310\\u1312-\\u1315\\u1318-\\u135A\\u1380-\\u138F\\u13A0-\\u13F4\\u1401-\\u166C\\u166F-\\u167F\\u1681-\\u169A\\u16A0-\\u16EA\\u16EE-\
\\u16F8\\u1700-\\u170C\\u170E-\\u1711\\u1720-\\u1731\\u1740-\\u1751\\u1760-\\u176C\\u176E-\\u1770\\u1780-\\u17B3\\u17D7\\u17DC\\u1820-\\u18\
77\\u1880-\\u18A8\\u18AA\\u18B0-\\u18F5\\u1900-\\u191E\\u1950-\\u196D\\u1970-\\u1974\\u1980-\\u19AB\\u19C1-\\u19C7\\u1A00-\\u1A16\\u1A20-\\\
u1A54\\u1AA7\\u1B05-\\u1B33\\u1B45-\\u1B4B\\u1B83-\\u1BA0\\u1BAE\\u1BAF\\u1BBA-\\u1BE5\\u1C00-\\u1C23\\u1C4D-\\u1C4F\\u1C5A-\\u1C7D\\u1CE9\
-\\u1CEC\\u1CEE-\\u1CF1\\u1CF5\\u1CF6\\u1D00-\\u1DBF\\u1E00-\\u1F15\\u1F18-\\u1F1D\\u1F20-\\u1F45\\u1F48-\\u1F4D\\u1F50-\\u1F57\\u1F59\\u1F\
5B\\u1F5D\\u1F5F-\\u1F7D\\u1F80-\\u1FB4\\u1FB6-\\u1FBC\\u1FBE\\u1FC2-\\u1FC4\\u1FC6-\\u1FCC\\u1FD0-\\u1FD3\\u1FD6-\\u1FDB\\u1FE0-\\u1FEC\\u\
1FF2-\\u1FF4\\u1FF6-\\u1FFC\\u2071\\u207F\\u2090-\\u209C\\u2102\\u2107\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2126\\u2128\\u212A-\\u\
212D\\u212F-\\u2139\\u213C-\\u213F\\u2145-\\u2149\\u214E\\u2160-\\u2188\\u2C00-\\u2C2E\\u2C30-\\u2C5E\\u2C60-\\u2CE4\\u2CEB-\\u2CEE\\u2CF2\
\\u2CF3\\u2D00-\\u2D25\\u2D27\\u2D2D\\u2D30-\\u2D67\\u2D6F\\u2D80-\\u2D96\\u2DA0-\\u2DA6\\u2DA8-\\u2DAE\\u2DB0-\\u2DB6\\u2DB8-\\u2DBE\\u2DC\
0-\\u2DC6\\u2DC8-\\u2DCE\\u2DD0-\\u2DD6\\u2DD8-\\u2DDE\\u2E2F\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u303C\\u3041-\\u3096\\u\
309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u3105-\\u312D\\u3131-\\u318E\\u31A0-\\u31BA\\u31F0-\\u31FF\\u3400-\\u4DB5\\u4E00-\\u9FCC\\uA00\
0-\\uA48C\\uA4D0-\\uA4FD\\uA500-\\uA60C\\uA610-\\uA61F\\uA62A\\uA62B\\uA640-\\uA66E\\uA67F-\\uA69D\\uA6A0-\\uA6EF\\uA717-\\uA71F\\uA722-\\u\
A788\\uA78B-\\uA78E\\uA790-\\uA7AD\\uA7B0\\uA7B1\\uA7F7-\\uA801\\uA803-\\uA805\\uA807-\\uA80A\\uA80C-\\uA822\\uA840-\\uA873\\uA882-\\uA8B3\
\\uA8F2-\\uA8F7\\uA8FB\\uA90A-\\uA925\\uA930-\\uA946\\uA960-\\uA97C\\uA984-\\uA9B2\\uA9CF\\uA9E0-\\uA9E4\\uA9E6-\\uA9EF\\uA9FA-\\uA9FE\\uAA\
00-\\uAA28\\uAA40-\\uAA42\\uAA44-\\uAA4B\\uAA60-\\uAA76\\uAA7A\\uAA7E-\\uAAAF\\uAAB1\\uAAB5\\uAAB6\\uAAB9-\\uAABD\\uAAC0\\uAAC2\\uAADB-\\uA\
ADD\\uAAE0-\\uAAEA\\uAAF2-\\uAAF4\\uAB01-\\uAB06\\uAB09-\\uAB0E\\uAB11-\\uAB16\\uAB20-\\uAB26\\uAB28-\\uAB2E\\uAB30-\\uAB5A\\uAB5C-\\uAB5F\
\\uAB64\\uAB65\\uABC0-\\uABE2\\uAC00-\\uD7A3\\uD7B0-\\uD7C6\\uD7CB-\\uD7FB\\uF900-\\uFA6D\\uFA70-\\uFAD9\\uFB00-\\uFB06\\uFB13-\\uFB17\\uFB\
1D\\uFB1F-\\uFB28\\uFB2A-\\uFB36\\uFB38-\\uFB3C\\uFB3E\\uFB40\\uFB41\\uFB43\\uFB44\\uFB46-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFD8F\\uFD92-\\uF\
DC7\\uFDF0-\\uFDFB\\uFE70-\\uFE74\\uFE76-\\uFEFC\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFBE\\uFFC2-\\uFFC7\\uFFCA-\\uFFCF\\uFFD2-\\uFFD7\
\\uFFDA-\\uFFDC]"),RegexNonAsciiIdentifierPart=new RegExp("[\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02C1\\u02C6-\\u02D1\\u02E0\
-\\u02E4\\u02EC\\u02EE\\u0300-\\u0374\\u0376\\u0377\\u037A-\\u037D\\u037F\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03F5\\u03F7\
-\\u0481\\u0483-\\u0487\\u048A-\\u052F\\u0531-\\u0556\\u0559\\u0561-\\u0587\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u05D0\
-\\u05EA\\u05F0-\\u05F2\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06FC\\u06FF\\u0710-\\u074A\\u0\
74D-\\u07B1\\u07C0-\\u07F5\\u07FA\\u0800-\\u082D\\u0840-\\u085B\\u08A0-\\u08B2\\u08E4-\\u0963\\u0966-\\u096F\\u0971-\\u0983\\u0985-\\u098C\
\\u098F\\u0990\\u0993-\\u09A8\\u09AA-\\u09B0\\u09B2\\u09B6-\\u09B9\\u09BC-\\u09C4\\u09C7\\u09C8\\u09CB-\\u09CE\\u09D7\\u09DC\\u09DD\\u09DF-\
\\u09E3\\u09E6-\\u09F1\\u0A01-\\u0A03\\u0A05-\\u0A0A\\u0A0F\\u0A10\\u0A13-\\u0A28\\u0A2A-\\u0A30\\u0A32\\u0A33\\u0A35\\u0A36\\u0A38\\u0A39\\\
u0A3C\\u0A3E-\\u0A42\\u0A47\\u0A48\\u0A4B-\\u0A4D\\u0A51\\u0A59-\\u0A5C\\u0A5E\\u0A66-\\u0A75\\u0A81-\\u0A83\\u0A85-\\u0A8D\\u0A8F-\\u0A91\
\\u0A93-\\u0AA8\\u0AAA-\\u0AB0\\u0AB2\\u0AB3\\u0AB5-\\u0AB9\\u0ABC-\\u0AC5\\u0AC7-\\u0AC9\\u0ACB-\\u0ACD\\u0AD0\\u0AE0-\\u0AE3\\u0AE6-\\u0A\
EF\\u0B01-\\u0B03\\u0B05-\\u0B0C\\u0B0F\\u0B10\\u0B13-\\u0B28\\u0B2A-\\u0B30\\u0B32\\u0B33\\u0B35-\\u0B39\\u0B3C-\\u0B44\\u0B47\\u0B48\\u0B\
4B-\\u0B4D\\u0B56\\u0B57\\u0B5C\\u0B5D\\u0B5F-\\u0B63\\u0B66-\\u0B6F\\u0B71\\u0B82\\u0B83\\u0B85-\\u0B8A\\u0B8E-\\u0B90\\u0B92-\\u0B95\\u0B\
99\\u0B9A\\u0B9C\\u0B9E\\u0B9F\\u0BA3\\u0BA4\\u0BA8-\\u0BAA\\u0BAE-\\u0BB9\\u0BBE-\\u0BC2\\u0BC6-\\u0BC8\\u0BCA-\\u0BCD\\u0BD0\\u0BD7\\u0BE\
6-\\u0BEF\\u0C00-\\u0C03\\u0C05-\\u0C0C\\u0C0E-\\u0C10\\u0C12-\\u0C28\\u0C2A-\\u0C39\\u0C3D-\\u0C44\\u0C46-\\u0C48\\u0C4A-\\u0C4D\\u0C55\\u\
0C56\\u0C58\\u0C59\\u0C60-\\u0C63\\u0C66-\\u0C6F\\u0C81-\\u0C83\\u0C85-\\u0C8C\\u0C8E-\\u0C90\\u0C92-\\u0CA8\\u0CAA-\\u0CB3\\u0CB5-\\u0CB9\
\\u0CBC-\\u0CC4\\u0CC6-\\u0CC8\\u0CCA-\\u0CCD\\u0CD5\\u0CD6\\u0CDE\\u0CE0-\\u0CE3\\u0CE6-\\u0CEF\\u0CF1\\u0CF2\\u0D01-\\u0D03\\u0D05-\\u0D0\
C\\u0D0E-\\u0D10\\u0D12-\\u0D3A\\u0D3D-\\u0D44\\u0D46-\\u0D48\\u0D4A-\\u0D4E\\u0D57\\u0D60-\\u0D63\\u0D66-\\u0D6F\\u0D7A-\\u0D7F\\u0D82\\u0\
D83\\u0D85-\\u0D96\\u0D9A-\\u0DB1\\u0DB3-\\u0DBB\\u0DBD\\u0DC0-\\u0DC6\\u0DCA\\u0DCF-\\u0DD4\\u0DD6\\u0DD8-\\u0DDF\\u0DE6-\\u0DEF\\u0DF2\\u\
0DF3\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u0E50-\\u0E59\\u0E81\\u0E82\\u0E84\\u0E87\\u0E88\\u0E8A\\u0E8D\\u0E94-\\u0E97\\u0E99-\\u0E9F\\u0EA1-\\u\
0EA3\\u0EA5\\u0EA7\\u0EAA\\u0EAB\\u0EAD-\\u0EB9\\u0EBB-\\u0EBD\\u0EC0-\\u0EC4\\u0EC6\\u0EC8-\\u0ECD\\u0ED0-\\u0ED9\\u0EDC-\\u0EDF\\u0F00\\u\
0F18\\u0F19\\u0F20-\\u0F29\\u0F35\\u0F37\\u0F39\\u0F3E-\\u0F47\\u0F49-\\u0F6C\\u0F71-\\u0F84\\u0F86-\\u0F97\\u0F99-\\u0FBC\\u0FC6\\u1000-\\\
u1049\\u1050-\\u109D\\u10A0-\\u10C5\\u10C7\\u10CD\\u10D0-\\u10FA\\u10FC-\\u1248\\u124A-\\u124D\\u1250-\\u1256\\u1258\\u125A-\\u125D\\u1260\
-\\u1288\\u128A-\\u128D\\u1290-\\u12B0\\u12B2-\\u12B5\\u12B8-\\u12BE\\u12C0\\u12C2-\\u12C5\\u12C8-\\u12D6\\u12D8-\\u1310\\u1312-\\u1315\\u1\
318-\\u135A\\u135D-\\u135F\\u1380-\\u138F\\u13A0-\\u13F4\\u1401-\\u166C\\u166F-\\u167F\\u1681-\\u169A\\u16A0-\\u16EA\\u16EE-\\u16F8\\u1700\
-\\u170C\\u170E-\\u1714\\u1720-\\u1734\\u1740-\\u1753\\u1760-\\u176C\\u176E-\\u1770\\u1772\\u1773\\u1780-\\u17D3\\u17D7\\u17DC\\u17DD\\u17E\
0-\\u17E9\\u180B-\\u180D\\u1810-\\u1819\\u1820-\\u1877\\u1880-\\u18AA\\u18B0-\\u18F5\\u1900-\\u191E\\u1920-\\u192B\\u1930-\\u193B\\u1946-\\\
u196D\\u1970-\\u1974\\u1980-\\u19AB\\u19B0-\\u19C9\\u19D0-\\u19D9\\u1A00-\\u1A1B\\u1A20-\\u1A5E\\u1A60-\\u1A7C\\u1A7F-\\u1A89\\u1A90-\\u1A\
99\\u1AA7\\u1AB0-\\u1ABD\\u1B00-\\u1B4B\\u1B50-\\u1B59\\u1B6B-\\u1B73\\u1B80-\\u1BF3\\u1C00-\\u1C37\\u1C40-\\u1C49\\u1C4D-\\u1C7D\\u1CD0-\\\
u1CD2\\u1CD4-\\u1CF6\\u1CF8\\u1CF9\\u1D00-\\u1DF5\\u1DFC-\\u1F15\\u1F18-\\u1F1D\\u1F20-\\u1F45\\u1F48-\\u1F4D\\u1F50-\\u1F57\\u1F59\\u1F5B\
\\u1F5D\\u1F5F-\\u1F7D\\u1F80-\\u1FB4\\u1FB6-\\u1FBC\\u1FBE\\u1FC2-\\u1FC4\\u1FC6-\\u1FCC\\u1FD0-\\u1FD3\\u1FD6-\\u1FDB\\u1FE0-\\u1FEC\\u1F\
F2-\\u1FF4\\u1FF6-\\u1FFC\\u200C\\u200D\\u203F\\u2040\\u2054\\u2071\\u207F\\u2090-\\u209C\\u20D0-\\u20DC\\u20E1\\u20E5-\\u20F0\\u2102\\u210\
7\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2126\\u2128\\u212A-\\u212D\\u212F-\\u2139\\u213C-\\u213F\\u2145-\\u2149\\u214E\\u2160-\\u21\
88\\u2C00-\\u2C2E\\u2C30-\\u2C5E\\u2C60-\\u2CE4\\u2CEB-\\u2CF3\\u2D00-\\u2D25\\u2D27\\u2D2D\\u2D30-\\u2D67\\u2D6F\\u2D7F-\\u2D96\\u2DA0-\\u\
2DA6\\u2DA8-\\u2DAE\\u2DB0-\\u2DB6\\u2DB8-\\u2DBE\\u2DC0-\\u2DC6\\u2DC8-\\u2DCE\\u2DD0-\\u2DD6\\u2DD8-\\u2DDE\\u2DE0-\\u2DFF\\u2E2F\\u3005\
-\\u3007\\u3021-\\u302F\\u3031-\\u3035\\u3038-\\u303C\\u3041-\\u3096\\u3099\\u309A\\u309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u3105-\\u3\
12D\\u3131-\\u318E\\u31A0-\\u31BA\\u31F0-\\u31FF\\u3400-\\u4DB5\\u4E00-\\u9FCC\\uA000-\\uA48C\\uA4D0-\\uA4FD\\uA500-\\uA60C\\uA610-\\uA62B\
\\uA640-\\uA66F\\uA674-\\uA67D\\uA67F-\\uA69D\\uA69F-\\uA6F1\\uA717-\\uA71F\\uA722-\\uA788\\uA78B-\\uA78E\\uA790-\\uA7AD\\uA7B0\\uA7B1\\uA7\
F7-\\uA827\\uA840-\\uA873\\uA880-\\uA8C4\\uA8D0-\\uA8D9\\uA8E0-\\uA8F7\\uA8FB\\uA900-\\uA92D\\uA930-\\uA953\\uA960-\\uA97C\\uA980-\\uA9C0\\\
uA9CF-\\uA9D9\\uA9E0-\\uA9FE\\uAA00-\\uAA36\\uAA40-\\uAA4D\\uAA50-\\uAA59\\uAA60-\\uAA76\\uAA7A-\\uAAC2\\uAADB-\\uAADD\\uAAE0-\\uAAEF\\uAA\
F2-\\uAAF6\\uAB01-\\uAB06\\uAB09-\\uAB0E\\uAB11-\\uAB16\\uAB20-\\uAB26\\uAB28-\\uAB2E\\uAB30-\\uAB5A\\uAB5C-\\uAB5F\\uAB64\\uAB65\\uABC0-\\\
uABEA\\uABEC\\uABED\\uABF0-\\uABF9\\uAC00-\\uD7A3\\uD7B0-\\uD7C6\\uD7CB-\\uD7FB\\uF900-\\uFA6D\\uFA70-\\uFAD9\\uFB00-\\uFB06\\uFB13-\\uFB1\
7\\uFB1D-\\uFB28\\uFB2A-\\uFB36\\uFB38-\\uFB3C\\uFB3E\\uFB40\\uFB41\\uFB43\\uFB44\\uFB46-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFD8F\\uFD92-\\uFD\
C7\\uFDF0-\\uFDFB\\uFE00-\\uFE0F\\uFE20-\\uFE2D\\uFE33\\uFE34\\uFE4D-\\uFE4F\\uFE70-\\uFE74\\uFE76-\\uFEFC\\uFF10-\\uFF19\\uFF21-\\uFF3A\\u\
FF3F\\uFF41-\\uFF5A\\uFF66-\\uFFBE\\uFFC2-\\uFFC7\\uFFCA-\\uFFCF\\uFFD2-\\uFFD7\\uFFDA-\\uFFDC]");function assert(condition,message){
if(!condition)throw new Error("ASSERT: "+message)}function isDecimalDigit(ch2){return ch2>=48&&ch2<=57}function isHexDigit(ch2){
return"0123456789abcdefABCDEF".includes(ch2)}function isOctalDigit(ch2){return"01234567".includes(ch2)}function isWhiteSpace(ch2){
return ch2===32||ch2===9||ch2===11||ch2===12||ch2===160||ch2>=5760&&[5760,6158,8192,8193,8194,8195,8196,8197,8198,8199,8200,
8201,8202,8239,8287,12288,65279].includes(ch2)}function isLineTerminator(ch2){return ch2===10||ch2===13||ch2===8232||ch2===
8233}function isIdentifierStart(ch2){return ch2===36||ch2===95||ch2>=65&&ch2<=90||ch2>=97&&ch2<=122||ch2===92||ch2>=128&&
RegexNonAsciiIdentifierStart.test(String.fromCharCode(ch2))}function isIdentifierPart(ch2){return ch2===36||ch2===95||ch2>=
65&&ch2<=90||ch2>=97&&ch2<=122||ch2>=48&&ch2<=57||ch2===92||ch2>=128&&RegexNonAsciiIdentifierPart.test(String.fromCharCode(
ch2))}var keywords={if:1,in:1,do:1,var:1,for:1,new:1,try:1,let:1,this:1,else:1,case:1,void:1,with:1,enum:1,while:1,break:1,
catch:1,throw:1,const:1,yield:1,class:1,super:1,return:1,typeof:1,delete:1,switch:1,export:1,import:1,public:1,static:1,
default:1,finally:1,extends:1,package:1,private:1,function:1,continue:1,debugger:1,interface:1,protected:1,instanceof:1,
implements:1};function skipComment(){for(;index4<length;){let ch2=source2.charCodeAt(index4);if(isWhiteSpace(ch2)||isLineTerminator(
ch2))++index4;else break}}function scanHexEscape(prefix){var i,len,ch2,code=0;for(len=prefix==="u"?4:2,i=0;i<len;++i)index4<
length&&isHexDigit(source2[index4])?(ch2=source2[index4++],code=code*16+"0123456789abcdef".indexOf(ch2.toLowerCase())):throwError(
{},MessageUnexpectedToken,ILLEGAL);return String.fromCharCode(code)}function scanUnicodeCodePointEscape(){var ch2,code,cu1,
cu2;for(ch2=source2[index4],code=0,ch2==="}"&&throwError({},MessageUnexpectedToken,ILLEGAL);index4<length&&(ch2=source2[index4++],
!!isHexDigit(ch2));)code=code*16+"0123456789abcdef".indexOf(ch2.toLowerCase());return(code>1114111||ch2!=="}")&&throwError(
{},MessageUnexpectedToken,ILLEGAL),code<=65535?String.fromCharCode(code):(cu1=(code-65536>>10)+55296,cu2=(code-65536&1023)+
56320,String.fromCharCode(cu1,cu2))}function getEscapedIdentifier(){var ch2,id2;for(ch2=source2.charCodeAt(index4++),id2=
String.fromCharCode(ch2),ch2===92&&(source2.charCodeAt(index4)!==117&&throwError({},MessageUnexpectedToken,ILLEGAL),++index4,
ch2=scanHexEscape("u"),(!ch2||ch2==="\\"||!isIdentifierStart(ch2.charCodeAt(0)))&&throwError({},MessageUnexpectedToken,ILLEGAL),
id2=ch2);index4<length&&(ch2=source2.charCodeAt(index4),!!isIdentifierPart(ch2));)++index4,id2+=String.fromCharCode(ch2),
ch2===92&&(id2=id2.substr(0,id2.length-1),source2.charCodeAt(index4)!==117&&throwError({},MessageUnexpectedToken,ILLEGAL),
++index4,ch2=scanHexEscape("u"),(!ch2||ch2==="\\"||!isIdentifierPart(ch2.charCodeAt(0)))&&throwError({},MessageUnexpectedToken,
ILLEGAL),id2+=ch2);return id2}function getIdentifier(){var start,ch2;for(start=index4++;index4<length;){if(ch2=source2.charCodeAt(
index4),ch2===92)return index4=start,getEscapedIdentifier();if(isIdentifierPart(ch2))++index4;else break}return source2.
slice(start,index4)}function scanIdentifier(){var start,id2,type2;return start=index4,id2=source2.charCodeAt(index4)===92?
getEscapedIdentifier():getIdentifier(),id2.length===1?type2=TokenIdentifier:keywords.hasOwnProperty(id2)?type2=TokenKeyword:
id2==="null"?type2=TokenNullLiteral:id2==="true"||id2==="false"?type2=TokenBooleanLiteral:type2=TokenIdentifier,{type:type2,
value:id2,start,end:index4}}function scanPunctuator(){var start=index4,code=source2.charCodeAt(index4),code2,ch1=source2[index4],
ch2,ch3,ch4;switch(code){case 46:case 40:case 41:case 59:case 44:case 123:case 125:case 91:case 93:case 58:case 63:case 126:
return++index4,{type:TokenPunctuator,value:String.fromCharCode(code),start,end:index4};default:if(code2=source2.charCodeAt(
index4+1),code2===61)switch(code){case 43:case 45:case 47:case 60:case 62:case 94:case 124:case 37:case 38:case 42:return index4+=
2,{type:TokenPunctuator,value:String.fromCharCode(code)+String.fromCharCode(code2),start,end:index4};case 33:case 61:return index4+=
2,source2.charCodeAt(index4)===61&&++index4,{type:TokenPunctuator,value:source2.slice(start,index4),start,end:index4}}}if(ch4=
source2.substr(index4,4),ch4===">>>=")return index4+=4,{type:TokenPunctuator,value:ch4,start,end:index4};if(ch3=ch4.substr(
0,3),ch3===">>>"||ch3==="<<="||ch3===">>=")return index4+=3,{type:TokenPunctuator,value:ch3,start,end:index4};if(ch2=ch3.
substr(0,2),ch1===ch2[1]&&"+-<>&|".includes(ch1)||ch2==="=>")return index4+=2,{type:TokenPunctuator,value:ch2,start,end:index4};
if(ch2==="//"&&throwError({},MessageUnexpectedToken,ILLEGAL),"<>=!+-*%&|^/".includes(ch1))return++index4,{type:TokenPunctuator,
value:ch1,start,end:index4};throwError({},MessageUnexpectedToken,ILLEGAL)}function scanHexLiteral(start){let number8="";
for(;index4<length&&isHexDigit(source2[index4]);)number8+=source2[index4++];return number8.length===0&&throwError({},MessageUnexpectedToken,
ILLEGAL),isIdentifierStart(source2.charCodeAt(index4))&&throwError({},MessageUnexpectedToken,ILLEGAL),{type:TokenNumericLiteral,
value:parseInt("0x"+number8,16),start,end:index4}}function scanOctalLiteral(start){let number8="0"+source2[index4++];for(;index4<
length&&isOctalDigit(source2[index4]);)number8+=source2[index4++];return(isIdentifierStart(source2.charCodeAt(index4))||
isDecimalDigit(source2.charCodeAt(index4)))&&throwError({},MessageUnexpectedToken,ILLEGAL),{type:TokenNumericLiteral,value:parseInt(
number8,8),octal:!0,start,end:index4}}function scanNumericLiteral(){var number8,start,ch2;if(ch2=source2[index4],assert(
isDecimalDigit(ch2.charCodeAt(0))||ch2===".","Numeric literal must start with a decimal digit or a decimal point"),start=
index4,number8="",ch2!=="."){if(number8=source2[index4++],ch2=source2[index4],number8==="0"){if(ch2==="x"||ch2==="X")return++index4,
scanHexLiteral(start);if(isOctalDigit(ch2))return scanOctalLiteral(start);ch2&&isDecimalDigit(ch2.charCodeAt(0))&&throwError(
{},MessageUnexpectedToken,ILLEGAL)}for(;isDecimalDigit(source2.charCodeAt(index4));)number8+=source2[index4++];ch2=source2[index4]}
if(ch2==="."){for(number8+=source2[index4++];isDecimalDigit(source2.charCodeAt(index4));)number8+=source2[index4++];ch2=
source2[index4]}if(ch2==="e"||ch2==="E")if(number8+=source2[index4++],ch2=source2[index4],(ch2==="+"||ch2==="-")&&(number8+=
source2[index4++]),isDecimalDigit(source2.charCodeAt(index4)))for(;isDecimalDigit(source2.charCodeAt(index4));)number8+=
source2[index4++];else throwError({},MessageUnexpectedToken,ILLEGAL);return isIdentifierStart(source2.charCodeAt(index4))&&
throwError({},MessageUnexpectedToken,ILLEGAL),{type:TokenNumericLiteral,value:parseFloat(number8),start,end:index4}}function scanStringLiteral(){
var str="",quote,start,ch2,code,octal=!1;for(quote=source2[index4],assert(quote==="'"||quote==='"',"String literal must \
starts with a quote"),start=index4,++index4;index4<length;)if(ch2=source2[index4++],ch2===quote){quote="";break}else if(ch2===
"\\")if(ch2=source2[index4++],!ch2||!isLineTerminator(ch2.charCodeAt(0)))switch(ch2){case"u":case"x":source2[index4]==="\
{"?(++index4,str+=scanUnicodeCodePointEscape()):str+=scanHexEscape(ch2);break;case"n":str+=`
`;break;case"r":str+="\r";break;case"t":str+="	";break;case"b":str+="\b";break;case"f":str+="\f";break;case"v":str+="\v";
break;default:isOctalDigit(ch2)?(code="01234567".indexOf(ch2),code!==0&&(octal=!0),index4<length&&isOctalDigit(source2[index4])&&
(octal=!0,code=code*8+"01234567".indexOf(source2[index4++]),"0123".includes(ch2)&&index4<length&&isOctalDigit(source2[index4])&&
(code=code*8+"01234567".indexOf(source2[index4++]))),str+=String.fromCharCode(code)):str+=ch2;break}else ch2==="\r"&&source2[index4]===
`
`&&++index4;else{if(isLineTerminator(ch2.charCodeAt(0)))break;str+=ch2}return quote!==""&&throwError({},MessageUnexpectedToken,
ILLEGAL),{type:TokenStringLiteral,value:str,octal,start,end:index4}}function testRegExp(pattern,flags){let tmp=pattern;flags.
includes("u")&&(tmp=tmp.replace(/\\u\{([0-9a-fA-F]+)\}/g,($0,$1)=>{if(parseInt($1,16)<=1114111)return"x";throwError({},MessageInvalidRegExp)}).
replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,"x"));try{new RegExp(tmp)}catch{throwError({},MessageInvalidRegExp)}try{return new RegExp(
pattern,flags)}catch{return null}}function scanRegExpBody(){var ch2,str,classMarker,terminated,body;for(ch2=source2[index4],
assert(ch2==="/","Regular expression literal must start with a slash"),str=source2[index4++],classMarker=!1,terminated=!1;index4<
length;)if(ch2=source2[index4++],str+=ch2,ch2==="\\")ch2=source2[index4++],isLineTerminator(ch2.charCodeAt(0))&&throwError(
{},MessageUnterminatedRegExp),str+=ch2;else if(isLineTerminator(ch2.charCodeAt(0)))throwError({},MessageUnterminatedRegExp);else if(classMarker)
ch2==="]"&&(classMarker=!1);else if(ch2==="/"){terminated=!0;break}else ch2==="["&&(classMarker=!0);return terminated||throwError(
{},MessageUnterminatedRegExp),body=str.substr(1,str.length-2),{value:body,literal:str}}function scanRegExpFlags(){var ch2,
str,flags;for(str="",flags="";index4<length&&(ch2=source2[index4],!!isIdentifierPart(ch2.charCodeAt(0)));)++index4,ch2===
"\\"&&index4<length?throwError({},MessageUnexpectedToken,ILLEGAL):(flags+=ch2,str+=ch2);return flags.search(/[^gimuy]/g)>=
0&&throwError({},MessageInvalidRegExp,flags),{value:flags,literal:str}}function scanRegExp(){var start,body,flags,value4;
return lookahead=null,skipComment(),start=index4,body=scanRegExpBody(),flags=scanRegExpFlags(),value4=testRegExp(body.value,
flags.value),{literal:body.literal+flags.literal,value:value4,regex:{pattern:body.value,flags:flags.value},start,end:index4}}
function isIdentifierName(token){return token.type===TokenIdentifier||token.type===TokenKeyword||token.type===TokenBooleanLiteral||
token.type===TokenNullLiteral}function advance(){if(skipComment(),index4>=length)return{type:TokenEOF,start:index4,end:index4};
let ch2=source2.charCodeAt(index4);return isIdentifierStart(ch2)?scanIdentifier():ch2===40||ch2===41||ch2===59?scanPunctuator():
ch2===39||ch2===34?scanStringLiteral():ch2===46?isDecimalDigit(source2.charCodeAt(index4+1))?scanNumericLiteral():scanPunctuator():
isDecimalDigit(ch2)?scanNumericLiteral():scanPunctuator()}function lex(){let token=lookahead;return index4=token.end,lookahead=
advance(),index4=token.end,token}function peek2(){let pos=index4;lookahead=advance(),index4=pos}function finishArrayExpression(elements){
let node=new ASTNode(SyntaxArrayExpression);return node.elements=elements,node}function finishBinaryExpression(operator2,left,right){
let node=new ASTNode(operator2==="||"||operator2==="&&"?SyntaxLogicalExpression:SyntaxBinaryExpression);return node.operator=
operator2,node.left=left,node.right=right,node}function finishCallExpression(callee,args){let node=new ASTNode(SyntaxCallExpression);
return node.callee=callee,node.arguments=args,node}function finishConditionalExpression(test2,consequent,alternate){let node=new ASTNode(
SyntaxConditionalExpression);return node.test=test2,node.consequent=consequent,node.alternate=alternate,node}function finishIdentifier(name){
let node=new ASTNode(SyntaxIdentifier);return node.name=name,node}function finishLiteral(token){let node=new ASTNode(SyntaxLiteral);
return node.value=token.value,node.raw=source2.slice(token.start,token.end),token.regex&&(node.raw==="//"&&(node.raw="/(\
?:)/"),node.regex=token.regex),node}function finishMemberExpression(accessor2,object2,property2){let node=new ASTNode(SyntaxMemberExpression);
return node.computed=accessor2==="[",node.object=object2,node.property=property2,node.computed||(property2.member=!0),node}
function finishObjectExpression(properties){let node=new ASTNode(SyntaxObjectExpression);return node.properties=properties,
node}function finishProperty(kind,key2,value4){let node=new ASTNode(SyntaxProperty);return node.key=key2,node.value=value4,
node.kind=kind,node}function finishUnaryExpression(operator2,argument){let node=new ASTNode(SyntaxUnaryExpression);return node.
operator=operator2,node.argument=argument,node.prefix=!0,node}function throwError(token,messageFormat){var error2,args=Array.
prototype.slice.call(arguments,2),msg=messageFormat.replace(/%(\d)/g,(whole,index5)=>(assert(index5<args.length,"Message\
 reference must be in range"),args[index5]));throw error2=new Error(msg),error2.index=index4,error2.description=msg,error2}
function throwUnexpected(token){token.type===TokenEOF&&throwError(token,MessageUnexpectedEOS),token.type===TokenNumericLiteral&&
throwError(token,MessageUnexpectedNumber),token.type===TokenStringLiteral&&throwError(token,MessageUnexpectedString),token.
type===TokenIdentifier&&throwError(token,MessageUnexpectedIdentifier),token.type===TokenKeyword&&throwError(token,MessageUnexpectedReserved),
throwError(token,MessageUnexpectedToken,token.value)}function expect(value4){let token=lex();(token.type!==TokenPunctuator||
token.value!==value4)&&throwUnexpected(token)}function match(value4){return lookahead.type===TokenPunctuator&&lookahead.
value===value4}function matchKeyword(keyword){return lookahead.type===TokenKeyword&&lookahead.value===keyword}function parseArrayInitialiser(){
let elements=[];for(index4=lookahead.start,expect("[");!match("]");)match(",")?(lex(),elements.push(null)):(elements.push(
parseConditionalExpression()),match("]")||expect(","));return lex(),finishArrayExpression(elements)}function parseObjectPropertyKey(){
index4=lookahead.start;let token=lex();return token.type===TokenStringLiteral||token.type===TokenNumericLiteral?(token.octal&&
throwError(token,MessageStrictOctalLiteral),finishLiteral(token)):finishIdentifier(token.value)}function parseObjectProperty(){
var token,key2,id2,value4;if(index4=lookahead.start,token=lookahead,token.type===TokenIdentifier)return id2=parseObjectPropertyKey(),
expect(":"),value4=parseConditionalExpression(),finishProperty("init",id2,value4);if(token.type===TokenEOF||token.type===
TokenPunctuator)throwUnexpected(token);else return key2=parseObjectPropertyKey(),expect(":"),value4=parseConditionalExpression(),
finishProperty("init",key2,value4)}function parseObjectInitialiser(){var properties=[],property2,name,key2,map3={},toString2=String;
for(index4=lookahead.start,expect("{");!match("}");)property2=parseObjectProperty(),property2.key.type===SyntaxIdentifier?
name=property2.key.name:name=toString2(property2.key.value),key2="$"+name,Object.prototype.hasOwnProperty.call(map3,key2)?
throwError({},MessageStrictDuplicateProperty):map3[key2]=!0,properties.push(property2),match("}")||expect(",");return expect(
"}"),finishObjectExpression(properties)}function parseGroupExpression(){expect("(");let expr2=parseExpression();return expect(
")"),expr2}var legalKeywords={if:1};function parsePrimaryExpression(){var type2,token,expr2;if(match("("))return parseGroupExpression();
if(match("["))return parseArrayInitialiser();if(match("{"))return parseObjectInitialiser();if(type2=lookahead.type,index4=
lookahead.start,type2===TokenIdentifier||legalKeywords[lookahead.value])expr2=finishIdentifier(lex().value);else if(type2===
TokenStringLiteral||type2===TokenNumericLiteral)lookahead.octal&&throwError(lookahead,MessageStrictOctalLiteral),expr2=finishLiteral(
lex());else{if(type2===TokenKeyword)throw new Error(DISABLED);type2===TokenBooleanLiteral?(token=lex(),token.value=token.
value==="true",expr2=finishLiteral(token)):type2===TokenNullLiteral?(token=lex(),token.value=null,expr2=finishLiteral(token)):
match("/")||match("/=")?(expr2=finishLiteral(scanRegExp()),peek2()):throwUnexpected(lex())}return expr2}function parseArguments(){
let args=[];if(expect("("),!match(")"))for(;index4<length&&(args.push(parseConditionalExpression()),!match(")"));)expect(
",");return expect(")"),args}function parseNonComputedProperty(){index4=lookahead.start;let token=lex();return isIdentifierName(
token)||throwUnexpected(token),finishIdentifier(token.value)}function parseNonComputedMember(){return expect("."),parseNonComputedProperty()}
function parseComputedMember(){expect("[");let expr2=parseExpression();return expect("]"),expr2}function parseLeftHandSideExpressionAllowCall(){
var expr2,args,property2;for(expr2=parsePrimaryExpression();;)if(match("."))property2=parseNonComputedMember(),expr2=finishMemberExpression(
".",expr2,property2);else if(match("("))args=parseArguments(),expr2=finishCallExpression(expr2,args);else if(match("["))
property2=parseComputedMember(),expr2=finishMemberExpression("[",expr2,property2);else break;return expr2}function parsePostfixExpression(){
let expr2=parseLeftHandSideExpressionAllowCall();if(lookahead.type===TokenPunctuator&&(match("++")||match("--")))throw new Error(
DISABLED);return expr2}function parseUnaryExpression(){var token,expr2;if(lookahead.type!==TokenPunctuator&&lookahead.type!==
TokenKeyword)expr2=parsePostfixExpression();else{if(match("++")||match("--"))throw new Error(DISABLED);if(match("+")||match(
"-")||match("~")||match("!"))token=lex(),expr2=parseUnaryExpression(),expr2=finishUnaryExpression(token.value,expr2);else{
if(matchKeyword("delete")||matchKeyword("void")||matchKeyword("typeof"))throw new Error(DISABLED);expr2=parsePostfixExpression()}}
return expr2}function binaryPrecedence(token){let prec=0;if(token.type!==TokenPunctuator&&token.type!==TokenKeyword)return 0;
switch(token.value){case"||":prec=1;break;case"&&":prec=2;break;case"|":prec=3;break;case"^":prec=4;break;case"&":prec=5;
break;case"==":case"!=":case"===":case"!==":prec=6;break;case"<":case">":case"<=":case">=":case"instanceof":case"in":prec=
7;break;case"<<":case">>":case">>>":prec=8;break;case"+":case"-":prec=9;break;case"*":case"/":case"%":prec=11;break}return prec}
function parseBinaryExpression(){var marker,markers,expr2,token,prec,stack,right,operator2,left,i;if(marker=lookahead,left=
parseUnaryExpression(),token=lookahead,prec=binaryPrecedence(token),prec===0)return left;for(token.prec=prec,lex(),markers=
[marker,lookahead],right=parseUnaryExpression(),stack=[left,token,right];(prec=binaryPrecedence(lookahead))>0;){for(;stack.
length>2&&prec<=stack[stack.length-2].prec;)right=stack.pop(),operator2=stack.pop().value,left=stack.pop(),markers.pop(),
expr2=finishBinaryExpression(operator2,left,right),stack.push(expr2);token=lex(),token.prec=prec,stack.push(token),markers.
push(lookahead),expr2=parseUnaryExpression(),stack.push(expr2)}for(i=stack.length-1,expr2=stack[i],markers.pop();i>1;)markers.
pop(),expr2=finishBinaryExpression(stack[i-1].value,stack[i-2],expr2),i-=2;return expr2}function parseConditionalExpression(){
var expr2,consequent,alternate;return expr2=parseBinaryExpression(),match("?")&&(lex(),consequent=parseConditionalExpression(),
expect(":"),alternate=parseConditionalExpression(),expr2=finishConditionalExpression(expr2,consequent,alternate)),expr2}
function parseExpression(){let expr2=parseConditionalExpression();if(match(","))throw new Error(DISABLED);return expr2}function parser(code){
source2=code,index4=0,length=source2.length,lookahead=null,peek2();let expr2=parseExpression();if(lookahead.type!==TokenEOF)
throw new Error("Unexpect token after expression.");return expr2}var Constants={NaN:"NaN",E:"Math.E",LN2:"Math.LN2",LN10:"\
Math.LN10",LOG2E:"Math.LOG2E",LOG10E:"Math.LOG10E",PI:"Math.PI",SQRT1_2:"Math.SQRT1_2",SQRT2:"Math.SQRT2",MIN_VALUE:"Num\
ber.MIN_VALUE",MAX_VALUE:"Number.MAX_VALUE"};function Functions(codegen2){function fncall(name,args,cast,type2){let obj=codegen2(
args[0]);return cast&&(obj=cast+"("+obj+")",cast.lastIndexOf("new ",0)===0&&(obj="("+obj+")")),obj+"."+name+(type2<0?"":
type2===0?"()":"("+args.slice(1).map(codegen2).join(",")+")")}function fn(name,cast,type2){return args=>fncall(name,args,
cast,type2)}let DATE2="new Date",STRING="String",REGEXP="RegExp";return{isNaN:"Number.isNaN",isFinite:"Number.isFinite",
abs:"Math.abs",acos:"Math.acos",asin:"Math.asin",atan:"Math.atan",atan2:"Math.atan2",ceil:"Math.ceil",cos:"Math.cos",exp:"\
Math.exp",floor:"Math.floor",hypot:"Math.hypot",log:"Math.log",max:"Math.max",min:"Math.min",pow:"Math.pow",random:"Math\
.random",round:"Math.round",sin:"Math.sin",sqrt:"Math.sqrt",tan:"Math.tan",clamp:function(args){args.length<3&&error("Mi\
ssing arguments to clamp function."),args.length>3&&error("Too many arguments to clamp function.");let a4=args.map(codegen2);
return"Math.max("+a4[1]+", Math.min("+a4[2]+","+a4[0]+"))"},now:"Date.now",utc:"Date.UTC",datetime:DATE2,date:fn("getDat\
e",DATE2,0),day:fn("getDay",DATE2,0),year:fn("getFullYear",DATE2,0),month:fn("getMonth",DATE2,0),hours:fn("getHours",DATE2,
0),minutes:fn("getMinutes",DATE2,0),seconds:fn("getSeconds",DATE2,0),milliseconds:fn("getMilliseconds",DATE2,0),time:fn(
"getTime",DATE2,0),timezoneoffset:fn("getTimezoneOffset",DATE2,0),utcdate:fn("getUTCDate",DATE2,0),utcday:fn("getUTCDay",
DATE2,0),utcyear:fn("getUTCFullYear",DATE2,0),utcmonth:fn("getUTCMonth",DATE2,0),utchours:fn("getUTCHours",DATE2,0),utcminutes:fn(
"getUTCMinutes",DATE2,0),utcseconds:fn("getUTCSeconds",DATE2,0),utcmilliseconds:fn("getUTCMilliseconds",DATE2,0),length:fn(
"length",null,-1),parseFloat:"parseFloat",parseInt:"parseInt",upper:fn("toUpperCase",STRING,0),lower:fn("toLowerCase",STRING,
0),substring:fn("substring",STRING),split:fn("split",STRING),trim:fn("trim",STRING,0),btoa:"btoa",atob:"atob",encodeURIComponent:"\
encodeURIComponent",regexp:REGEXP,test:fn("test",REGEXP),if:function(args){args.length<3&&error("Missing arguments to if\
 function."),args.length>3&&error("Too many arguments to if function.");let a4=args.map(codegen2);return"("+a4[0]+"?"+a4[1]+
":"+a4[2]+")"}}}function stripQuotes(s2){let n=s2&&s2.length-1;return n&&(s2[0]==='"'&&s2[n]==='"'||s2[0]==="'"&&s2[n]===
"'")?s2.slice(1,-1):s2}function codegen(opt){opt=opt||{};let allowed=opt.allowed?toSet(opt.allowed):{},forbidden=opt.forbidden?
toSet(opt.forbidden):{},constants2=opt.constants||Constants,functions=(opt.functions||Functions)(visit2),globalvar=opt.globalvar,
fieldvar=opt.fieldvar,outputGlobal=isFunction(globalvar)?globalvar:id2=>`${globalvar}["${id2}"]`,globals={},fields={},memberDepth=0;
function visit2(ast){if(isString(ast))return ast;let generator=Generators[ast.type];return generator==null&&error("Unsup\
ported type: "+ast.type),generator(ast)}let Generators={Literal:n=>n.raw,Identifier:n=>{let id2=n.name;return memberDepth>
0?id2:hasOwnProperty(forbidden,id2)?error("Illegal identifier: "+id2):hasOwnProperty(constants2,id2)?constants2[id2]:hasOwnProperty(
allowed,id2)?id2:(globals[id2]=1,outputGlobal(id2))},MemberExpression:n=>{let d=!n.computed,o=visit2(n.object);d&&(memberDepth+=
1);let p=visit2(n.property);return o===fieldvar&&(fields[stripQuotes(p)]=1),d&&(memberDepth-=1),o+(d?"."+p:"["+p+"]")},CallExpression:n=>{
n.callee.type!=="Identifier"&&error("Illegal callee type: "+n.callee.type);let callee=n.callee.name,args=n.arguments,fn=hasOwnProperty(
functions,callee)&&functions[callee];return fn||error("Unrecognized function: "+callee),isFunction(fn)?fn(args):fn+"("+args.
map(visit2).join(",")+")"},ArrayExpression:n=>"["+n.elements.map(visit2).join(",")+"]",BinaryExpression:n=>"("+visit2(n.
left)+" "+n.operator+" "+visit2(n.right)+")",UnaryExpression:n=>"("+n.operator+visit2(n.argument)+")",ConditionalExpression:n=>"\
("+visit2(n.test)+"?"+visit2(n.consequent)+":"+visit2(n.alternate)+")",LogicalExpression:n=>"("+visit2(n.left)+n.operator+
visit2(n.right)+")",ObjectExpression:n=>{for(let prop of n.properties){let keyName=prop.key.type==="Literal"?String(prop.
key.value):prop.key.name;DisallowedObjectProperties.has(keyName)&&error("Illegal property: "+keyName)}return"{"+n.properties.
map(visit2).join(",")+"}"},Property:n=>{memberDepth+=1;let k2=visit2(n.key);return memberDepth-=1,k2+":"+visit2(n.value)}};
function codegen2(ast){let result={code:visit2(ast),globals:Object.keys(globals),fields:Object.keys(fields)};return globals=
{},fields={},result}return codegen2.functions=functions,codegen2.constants=constants2,codegen2}function ascending4(a4,b10){return a4==null||b10==null?NaN:a4<b10?-1:a4>b10?1:a4>=b10?0:NaN}function descending3(a4,b10){return a4==null||b10==null?NaN:b10<a4?-1:b10>a4?1:b10>=a4?0:NaN}function bisector2(f){let compare12,compare22,delta;f.length!==2?(compare12=ascending4,compare22=(d,x4)=>ascending4(f(d),
x4),delta=(d,x4)=>f(d)-x4):(compare12=f===ascending4||f===descending3?f:zero4,compare22=f,delta=f);function left(a4,x4,lo=0,hi=a4.
length){if(lo<hi){if(compare12(x4,x4)!==0)return hi;do{let mid=lo+hi>>>1;compare22(a4[mid],x4)<0?lo=mid+1:hi=mid}while(lo<
hi)}return lo}function right(a4,x4,lo=0,hi=a4.length){if(lo<hi){if(compare12(x4,x4)!==0)return hi;do{let mid=lo+hi>>>1;compare22(
a4[mid],x4)<=0?lo=mid+1:hi=mid}while(lo<hi)}return lo}function center2(a4,x4,lo=0,hi=a4.length){let i=left(a4,x4,lo,hi-1);
return i>lo&&delta(a4[i-1],x4)>-delta(a4[i],x4)?i-1:i}return{left,center:center2,right}}function zero4(){return 0}var InternSet=class extends Set{constructor(values2,key2=keyof2){if(super(),Object.defineProperties(this,{_intern:{value:new Map},
_key:{value:key2}}),values2!=null)for(let value4 of values2)this.add(value4)}has(value4){return super.has(intern_get2(this,
value4))}add(value4){return super.add(intern_set2(this,value4))}delete(value4){return super.delete(intern_delete2(this,value4))}};
function intern_get2({_intern,_key},value4){let key2=_key(value4);return _intern.has(key2)?_intern.get(key2):value4}function intern_set2({
_intern,_key},value4){let key2=_key(value4);return _intern.has(key2)?_intern.get(key2):(_intern.set(key2,value4),value4)}
function intern_delete2({_intern,_key},value4){let key2=_key(value4);return _intern.has(key2)&&(value4=_intern.get(key2),
_intern.delete(key2)),value4}function keyof2(value4){return value4!==null&&typeof value4=="object"?value4.valueOf():value4}function intersection(values2,...others){values2=new InternSet(values2),others=others.map(set5);out:for(let value4 of values2)
for(let other of others)if(!other.has(value4)){values2.delete(value4);continue out}return values2}function set5(values2){
return values2 instanceof InternSet?values2:new InternSet(values2)}function union(...others){let set6=new InternSet;for(let other of others)for(let o of other)set6.add(o);return set6}var SELECTION_GETTER=Symbol("vega_selection_getter");function getter2(f){return(!f.getter||!f.getter[SELECTION_GETTER])&&
(f.getter=field(f.field),f.getter[SELECTION_GETTER]=!0),f.getter}var Intersect="intersect",Union="union",VlMulti="vlMult\
i",VlPoint="vlPoint",Or="or",And="and",SelectionId="_vgsid_",$selectionId=field(SelectionId),TYPE_ENUM="E",TYPE_RANGE_INC="\
R",TYPE_RANGE_EXC="R-E",TYPE_RANGE_LE="R-LE",TYPE_RANGE_RE="R-RE",TYPE_PRED_LT="E-LT",TYPE_PRED_LTE="E-LTE",TYPE_PRED_GT="\
E-GT",TYPE_PRED_GTE="E-GTE",TYPE_PRED_VALID="E-VALID",TYPE_PRED_ONE_OF="E-ONE",UNIT_INDEX="index:unit";function testPoint(datum2,entry2){
for(var fields=entry2.fields,values2=entry2.values,n=fields.length,i=0,dval,f;i<n;++i)if(f=fields[i],dval=getter2(f)(datum2),
isDate(dval)&&(dval=toNumber(dval)),isDate(values2[i])&&(values2[i]=toNumber(values2[i])),isArray(values2[i])&&isDate(values2[i][0])&&
(values2[i]=values2[i].map(toNumber)),f.type===TYPE_ENUM){if(isArray(values2[i])?!values2[i].includes(dval):dval!==values2[i])
return!1}else if(f.type===TYPE_RANGE_INC){if(!inrange(dval,values2[i]))return!1}else if(f.type===TYPE_RANGE_RE){if(!inrange(
dval,values2[i],!0,!1))return!1}else if(f.type===TYPE_RANGE_EXC){if(!inrange(dval,values2[i],!1,!1))return!1}else if(f.type===
TYPE_RANGE_LE){if(!inrange(dval,values2[i],!1,!0))return!1}else if(f.type===TYPE_PRED_LT){if(dval>=values2[i])return!1}else if(f.
type===TYPE_PRED_LTE){if(dval>values2[i])return!1}else if(f.type===TYPE_PRED_GT){if(dval<=values2[i])return!1}else if(f.
type===TYPE_PRED_GTE){if(dval<values2[i])return!1}else if(f.type===TYPE_PRED_VALID){if(dval===null||isNaN(dval))return!1}else if(f.
type===TYPE_PRED_ONE_OF&&values2[i].indexOf(dval)===-1)return!1;return!0}function selectionTest(name,datum2,op){for(var data3=this.
context.data[name],entries=data3?data3.values.value:[],unitIdx=data3?data3[UNIT_INDEX]&&data3[UNIT_INDEX].value:void 0,intersect5=op===
Intersect,n=entries.length,i=0,entry2,miss,count2,unit2,b10;i<n;++i)if(entry2=entries[i],unitIdx&&intersect5){if(miss=miss||
{},count2=miss[unit2=entry2.unit]||0,count2===-1)continue;if(b10=testPoint(datum2,entry2),miss[unit2]=b10?-1:++count2,b10&&
unitIdx.size===1)return!0;if(!b10&&count2===unitIdx.get(unit2).count)return!1}else if(b10=testPoint(datum2,entry2),intersect5^
b10)return b10;return n&&intersect5}var bisect=bisector2($selectionId),bisectLeft2=bisect.left,bisectRight2=bisect.right;
function selectionIdTest(name,datum2,op){let data3=this.context.data[name],entries=data3?data3.values.value:[],unitIdx=data3?
data3[UNIT_INDEX]&&data3[UNIT_INDEX].value:void 0,intersect5=op===Intersect,value4=$selectionId(datum2),index5=bisectLeft2(
entries,value4);if(index5===entries.length||$selectionId(entries[index5])!==value4)return!1;if(unitIdx&&intersect5){if(unitIdx.
size===1)return!0;if(bisectRight2(entries,value4)-index5<unitIdx.size)return!1}return!0}function selectionTuples(array7,base){
return isArray(array7)||error("First argument to selectionTuples must be an array."),isObject(base)||error("Second argum\
ent to selectionTuples must be an object."),array7.map(x4=>extend(base.fields?{values:base.fields.map(f=>getter2(f)(x4.datum))}:
{[SelectionId]:$selectionId(x4.datum)},base))}function selectionResolve(name,op,isMulti,vl5){for(var data3=this.context.
data[name],entries=data3?data3.values.value:[],resolved={},multiRes={},types={},entry2,fields,values2,unit2,field3,value4,
res,resUnit,type2,union2,n=entries.length,i=0,j,m3;i<n;++i)if(entry2=entries[i],unit2=entry2.unit,fields=entry2.fields,values2=
entry2.values,fields&&values2){for(j=0,m3=fields.length;j<m3;++j)field3=fields[j],res=resolved[field3.field]||(resolved[field3.
field]={}),resUnit=res[unit2]||(res[unit2]=[]),types[field3.field]=type2=field3.type.charAt(0),union2=ops[`${type2}_unio\
n`],res[unit2]=union2(resUnit,array_default(values2[j]));isMulti&&(resUnit=multiRes[unit2]||(multiRes[unit2]=[]),resUnit.
push(array_default(values2).reduce((obj,curr,j2)=>(obj[fields[j2].field]=curr,obj),{})))}else field3=SelectionId,value4=
$selectionId(entry2),res=resolved[field3]||(resolved[field3]={}),resUnit=res[unit2]||(res[unit2]=[]),resUnit.push(value4),
isMulti&&(resUnit=multiRes[unit2]||(multiRes[unit2]=[]),resUnit.push({[SelectionId]:value4}));if(op=op||Union,resolved[SelectionId]?
resolved[SelectionId]=ops[`${SelectionId}_${op}`](...Object.values(resolved[SelectionId])):Object.keys(resolved).forEach(
field4=>{resolved[field4]=Object.keys(resolved[field4]).map(unit3=>resolved[field4][unit3]).reduce((acc,curr)=>acc===void 0?
curr:ops[`${types[field4]}_${op}`](acc,curr))}),entries=Object.keys(multiRes),isMulti&&entries.length){let key2=vl5?VlPoint:
VlMulti;resolved[key2]=op===Union?{[Or]:entries.reduce((acc,k2)=>(acc.push(...multiRes[k2]),acc),[])}:{[And]:entries.map(
k2=>({[Or]:multiRes[k2]}))}}return resolved}var ops={[`${SelectionId}_union`]:union,[`${SelectionId}_intersect`]:intersection,
E_union:function(base,value4){if(!base.length)return value4;for(var i=0,n=value4.length;i<n;++i)base.includes(value4[i])||
base.push(value4[i]);return base},E_intersect:function(base,value4){return base.length?base.filter(v=>value4.includes(v)):
value4},R_union:function(base,value4){var lo=toNumber(value4[0]),hi=toNumber(value4[1]);return lo>hi&&(lo=value4[1],hi=value4[0]),
base.length?(base[0]>lo&&(base[0]=lo),base[1]<hi&&(base[1]=hi),base):[lo,hi]},R_intersect:function(base,value4){var lo=toNumber(
value4[0]),hi=toNumber(value4[1]);return lo>hi&&(lo=value4[1],hi=value4[0]),base.length?hi<base[0]||base[1]<lo?[]:(base[0]<
lo&&(base[0]=lo),base[1]>hi&&(base[1]=hi),base):[lo,hi]}},DataPrefix=":",IndexPrefix="@";function selectionVisitor(name,args,scope,params2){
args[0].type!==Literal&&error("First argument to selection functions must be a string literal.");let data3=args[0].value,
op=args.length>=2&&peek(args).value,field3="unit",indexName=IndexPrefix+field3,dataName=DataPrefix+data3;op===Intersect&&
!hasOwnProperty(params2,indexName)&&(params2[indexName]=scope.getData(data3).indataRef(scope,field3)),hasOwnProperty(params2,
dataName)||(params2[dataName]=scope.getData(data3).tuplesRef())}function data(name){let data3=this.context.data[name];return data3?data3.values.value:[]}function indata(name,field3,value4){
let index5=this.context.data[name]["index:"+field3],entry2=index5?index5.value.get(value4):void 0;return entry2&&entry2.
count}function setdata(name,tuples){let df=this.context.dataflow,data3=this.context.data[name],input=data3.input;return df.
pulse(input,df.changeset().remove(truthy).insert(tuples)),1}var easeFunctions={easeLinear:linear4,easeQuad:quadInOut,easeQuadIn:quadIn,
easeQuadOut:quadOut,easeQuadInOut:quadInOut,easeCubic:cubicInOut,easeCubicIn:cubicIn,easeCubicOut:cubicOut,easeCubicInOut:cubicInOut,
easePoly:polyInOut,easePolyIn:polyIn,easePolyOut:polyOut,easePolyInOut:polyInOut,easeSin:sinInOut,easeSinIn:sinIn,easeSinOut:sinOut,
easeSinInOut:sinInOut,easeExp:expInOut,easeExpIn:expIn,easeExpOut:expOut,easeExpInOut:expInOut,easeCircle:circleInOut,easeCircleIn:circleIn,
easeCircleOut:circleOut,easeCircleInOut:circleInOut,easeBounce:bounceOut,easeBounceIn:bounceIn,easeBounceOut:bounceOut,easeBounceInOut:bounceInOut,
easeBack:backInOut,easeBackIn:backIn,easeBackOut:backOut,easeBackInOut:backInOut,easeElastic:elasticOut,easeElasticIn:elasticIn,
easeElasticOut:elasticOut,easeElasticInOut:elasticInOut};function encode(item,name,retval){if(item){let df=this.context.
dataflow,target2=item.mark.source;df.pulse(target2,df.changeset().encode(item,name))}return retval!==void 0?retval:item}
function interpolateLinear(values2,frac){if(!isArray(values2)||!values2.length)return;let n=values2.length,lo=values2[0],
f=+frac;if(n===1||!(f>0))return lo;if(f>=1)return peek(values2);let pos=f*(n-1),i=Math.floor(pos),t=pos-i;return t?values2[i]+
t*(values2[i+1]-values2[i]):values2[i]}var wrap=method2=>function(value4,spec){let locale4=this.context.dataflow.locale();
return value4===null?"null":locale4[method2](spec)(value4)},format4=wrap("format"),timeFormat2=wrap("timeFormat"),utcFormat2=wrap(
"utcFormat"),timeParse2=wrap("timeParse"),utcParse2=wrap("utcParse"),dateObj=new Date(2e3,0,1);function time2(month,day,specifier){
return!Number.isInteger(month)||!Number.isInteger(day)?"":(dateObj.setYear(2e3),dateObj.setMonth(month),dateObj.setDate(
day),timeFormat2.call(this,dateObj,specifier))}function monthFormat(month){return time2.call(this,month,1,"%B")}function monthAbbrevFormat(month){
return time2.call(this,month,1,"%b")}function dayFormat(day){return time2.call(this,0,2+day,"%A")}function dayAbbrevFormat(day){
return time2.call(this,0,2+day,"%a")}var DataPrefix2=":",IndexPrefix2="@",ScalePrefix="%",SignalPrefix="$";function dataVisitor(name,args,scope,params2){
args[0].type!==Literal&&error("First argument to data functions must be a string literal.");let data3=args[0].value,dataName=DataPrefix2+
data3;if(!hasOwnProperty(dataName,params2))try{params2[dataName]=scope.getData(data3).tuplesRef()}catch{}}function indataVisitor(name,args,scope,params2){
args[0].type!==Literal&&error("First argument to indata must be a string literal."),args[1].type!==Literal&&error("Secon\
d argument to indata must be a string literal.");let data3=args[0].value,field3=args[1].value,indexName=IndexPrefix2+field3;
hasOwnProperty(indexName,params2)||(params2[indexName]=scope.getData(data3).indataRef(scope,field3))}function scaleVisitor(name,args,scope,params2){
if(args[0].type===Literal)addScaleDependency(scope,params2,args[0].value);else for(name in scope.scales)addScaleDependency(
scope,params2,name)}function addScaleDependency(scope,params2,name){let scaleName=ScalePrefix+name;if(!hasOwnProperty(params2,
scaleName))try{params2[scaleName]=scope.scaleRef(name)}catch{}}function getScale(nameOrFunction,ctx){if(isString(nameOrFunction)){
let maybeScale=ctx.scales[nameOrFunction];return maybeScale&&isRegisteredScale(maybeScale.value)?maybeScale.value:void 0}else if(isFunction(
nameOrFunction))return isRegisteredScale(nameOrFunction)?nameOrFunction:void 0}function internalScaleFunctions(codegen2,fnctx,visitors){
fnctx.__bandwidth=s2=>s2&&s2.bandwidth?s2.bandwidth():0,visitors._bandwidth=scaleVisitor,visitors._range=scaleVisitor,visitors.
_scale=scaleVisitor;let ref2=arg=>"_["+(arg.type===Literal?stringValue(ScalePrefix+arg.value):stringValue(ScalePrefix)+"\
+"+codegen2(arg))+"]";return{_bandwidth:args=>`this.__bandwidth(${ref2(args[0])})`,_range:args=>`${ref2(args[0])}.range(\
)`,_scale:args=>`${ref2(args[0])}(${codegen2(args[1])})`}}function geoMethod(methodName,globalMethod){return function(projection3,geojson,group2){
if(projection3){let p=getScale(projection3,(group2||this).context);return p&&p.path[methodName](geojson)}else return globalMethod(
geojson)}}var geoArea=geoMethod("area",area3),geoBounds=geoMethod("bounds",bounds2),geoCentroid=geoMethod("centroid",centroid);
function geoScale(projection3,group2){let p=getScale(projection3,(group2||this).context);return p&&p.scale()}function geoTranslate(projection3,group2){
let p=getScale(projection3,(group2||this).context);return p&&p.translate()}function inScope(item){let group2=this.context.
group,value4=!1;if(group2)for(;item;){if(item===group2){value4=!0;break}item=item.mark.group}return value4}function log6(df,method2,args){
try{df[method2].apply(df,["EXPRESSION"].concat([].slice.call(args)))}catch(err){df.warn(err)}return args[args.length-1]}
function warn(){return log6(this.context.dataflow,"warn",arguments)}function info(){return log6(this.context.dataflow,"i\
nfo",arguments)}function debug(){return log6(this.context.dataflow,"debug",arguments)}function channel_luminance_value(channelValue){
let val=channelValue/255;return val<=.03928?val/12.92:Math.pow((val+.055)/1.055,2.4)}function luminance(color4){let c4=rgb(
color4),r=channel_luminance_value(c4.r),g=channel_luminance_value(c4.g),b10=channel_luminance_value(c4.b);return .2126*r+
.7152*g+.0722*b10}function contrast(color1,color22){let lum1=luminance(color1),lum2=luminance(color22),lumL=Math.max(lum1,
lum2),lumD=Math.min(lum1,lum2);return(lumL+.05)/(lumD+.05)}function merge4(){let args=[].slice.call(arguments);return args.
unshift({}),extend(...args)}function equal2(a4,b10){return a4===b10||a4!==a4&&b10!==b10?!0:isArray(a4)?isArray(b10)&&a4.
length===b10.length?equalArray(a4,b10):!1:isObject(a4)&&isObject(b10)?equalObject(a4,b10):!1}function equalArray(a4,b10){
for(let i=0,n=a4.length;i<n;++i)if(!equal2(a4[i],b10[i]))return!1;return!0}function equalObject(a4,b10){for(let key2 in a4)
if(!equal2(a4[key2],b10[key2]))return!1;return!0}function removePredicate(props){return _=>equalObject(props,_)}function modify(name,insert2,remove2,toggle,modify2,values2){
let df=this.context.dataflow,data3=this.context.data[name],input=data3.input,stamp=df.stamp(),changes=data3.changes,predicate,
key2;if(df._trigger===!1||!(input.value.length||insert2||toggle))return 0;if((!changes||changes.stamp<stamp)&&(data3.changes=
changes=df.changeset(),changes.stamp=stamp,df.runAfter(()=>{data3.modified=!0,df.pulse(input,changes).run()},!0,1)),remove2&&
(predicate=remove2===!0?truthy:isArray(remove2)||isTuple(remove2)?remove2:removePredicate(remove2),changes.remove(predicate)),
insert2&&changes.insert(insert2),toggle&&(predicate=removePredicate(toggle),input.value.some(predicate)?changes.remove(predicate):
changes.insert(toggle)),modify2){if(isFunction(modify2))throw Error("modify parameter must be a data tuple, not a functi\
on");for(key2 in values2)changes.modify(modify2,key2,values2[key2])}return 1}function pinchDistance(event2){let t=event2.
touches,dx=t[0].clientX-t[1].clientX,dy=t[0].clientY-t[1].clientY;return Math.hypot(dx,dy)}function pinchAngle(event2){let t=event2.
touches;return Math.atan2(t[0].clientY-t[1].clientY,t[0].clientX-t[1].clientX)}var accessors={};function pluck(data3,name){
let accessor2=accessors[name]||(accessors[name]=field(name));return isArray(data3)?data3.map(accessor2):accessor2(data3)}
function array6(seq){return isArray(seq)||ArrayBuffer.isView(seq)?seq:null}function sequence2(seq){return array6(seq)||(isString(
seq)?seq:null)}function join2(seq,...args){return array6(seq).join(...args)}function indexof(seq,...args){return sequence2(
seq).indexOf(...args)}function lastindexof(seq,...args){return sequence2(seq).lastIndexOf(...args)}function slice4(seq,...args){
return sequence2(seq).slice(...args)}function replace2(str,pattern,repl){return isFunction(repl)&&error("Function argume\
nt passed to replace."),!isString(pattern)&&!isRegExp(pattern)&&error("Please pass a string or RegExp argument to replac\
e."),String(str).replace(pattern,repl)}function reverse(seq){return array6(seq).slice().reverse()}function sort2(seq){return array6(
seq).slice().sort(ascending)}function bandspace(count2,paddingInner,paddingOuter){return bandSpace(count2||0,paddingInner||
0,paddingOuter||0)}function bandwidth(name,group2){let s2=getScale(name,(group2||this).context);return s2&&s2.bandwidth?
s2.bandwidth():0}function copy2(name,group2){let s2=getScale(name,(group2||this).context);return s2?s2.copy():void 0}function domain(name,group2){
let s2=getScale(name,(group2||this).context);return s2?s2.domain():[]}function invert(name,range5,group2){let s2=getScale(
name,(group2||this).context);return s2?isArray(range5)?(s2.invertRange||s2.invert)(range5):(s2.invert||s2.invertExtent)(
range5):void 0}function range3(name,group2){let s2=getScale(name,(group2||this).context);return s2&&s2.range?s2.range():
[]}function scale3(name,value4,group2){let s2=getScale(name,(group2||this).context);return s2?s2(value4):void 0}function scaleGradient(scale6,p02,p1,count2,group2){
scale6=getScale(scale6,(group2||this).context);let gradient3=Gradient(p02,p1),stops=scale6.domain(),min4=stops[0],max4=peek(
stops),fraction=identity;return max4-min4?fraction=scaleFraction(scale6,min4,max4):scale6=(scale6.interpolator?scale("se\
quential")().interpolator(scale6.interpolator()):scale("linear")().interpolate(scale6.interpolate()).range(scale6.range())).
domain([min4=0,max4=1]),scale6.ticks&&(stops=scale6.ticks(+count2||15),min4!==stops[0]&&stops.unshift(min4),max4!==peek(
stops)&&stops.push(max4)),stops.forEach(_=>gradient3.stop(fraction(_),scale6(_))),gradient3}function geoShape(projection3,geojson,group2){
let p=getScale(projection3,(group2||this).context);return function(context3){return p?p.path.context(context3)(geojson):
""}}function pathShape(path3){let p=null;return function(context3){return context3?pathRender(context3,p=p||parse4(path3)):
path3}}var datum=d=>d.data;function treeNodes(name,context3){let tree2=data.call(context3,name);return tree2.root&&tree2.
root.lookup||{}}function treePath(name,source3,target2){let nodes=treeNodes(name,this),s2=nodes[source3],t=nodes[target2];
return s2&&t?s2.path(t).map(datum):void 0}function treeAncestors(name,node){let n=treeNodes(name,this)[node];return n?n.
ancestors().map(datum):void 0}var _window=()=>typeof window<"u"&&window||null;function screen(){let w2=_window();return w2?
w2.screen:{}}function windowSize(){let w2=_window();return w2?[w2.innerWidth,w2.innerHeight]:[void 0,void 0]}function containerSize(){
let view=this.context.dataflow,el=view.container&&view.container();return el?[el.clientWidth,el.clientHeight]:[void 0,void 0]}
function intersect4(b10,opt,group2){if(!b10)return[];let[u2,v]=b10,box=new Bounds().set(u2[0],u2[1],v[0],v[1]),scene=group2||
this.context.dataflow.scenegraph().root;return intersect2(scene,box,filter2(opt))}function filter2(opt){let p=null;if(opt){
let types=array_default(opt.marktype),names=array_default(opt.markname);p=_=>(!types.length||types.some(t=>_.marktype===
t))&&(!names.length||names.some(s2=>_.name===s2))}return p}function lassoAppend(lasso,x4,y4,minDist=5){lasso=array_default(
lasso);let last=lasso[lasso.length-1];return last===void 0||Math.hypot(last[0]-x4,last[1]-y4)>minDist?[...lasso,[x4,y4]]:
lasso}function lassoPath(lasso){return array_default(lasso).reduce((svg,[x4,y4],i)=>svg+=i==0?`M ${x4},${y4} `:i===lasso.
length-1?" Z":`L ${x4},${y4} `,"")}function intersectLasso(markname,pixelLasso,unit2){let{x:x4,y:y4,mark}=unit2,bb=new Bounds().
set(Number.MAX_SAFE_INTEGER,Number.MAX_SAFE_INTEGER,Number.MIN_SAFE_INTEGER,Number.MIN_SAFE_INTEGER);for(let[px2,py2]of pixelLasso)
px2<bb.x1&&(bb.x1=px2),px2>bb.x2&&(bb.x2=px2),py2<bb.y1&&(bb.y1=py2),py2>bb.y2&&(bb.y2=py2);return bb.translate(x4,y4),intersect4(
[[bb.x1,bb.y1],[bb.x2,bb.y2]],markname,mark).filter(tuple=>pointInPolygon(tuple.x,tuple.y,pixelLasso))}function pointInPolygon(testx,testy,polygon){
let intersections=0;for(let i=0,j=polygon.length-1;i<polygon.length;j=i++){let[prevX,prevY]=polygon[j],[x4,y4]=polygon[i];
y4>testy!=prevY>testy&&testx<(prevX-x4)*(testy-y4)/(prevY-y4)+x4&&intersections++}return intersections&1}var functionContext={
random(){return random()},cumulativeNormal,cumulativeLogNormal,cumulativeUniform,densityNormal,densityLogNormal,densityUniform,
quantileNormal,quantileLogNormal,quantileUniform,sampleNormal,sampleLogNormal,sampleUniform,isArray,isBoolean,isDate,isDefined(_){
return _!==void 0},isNumber,isObject,isRegExp,isString,isTuple,isValid(_){return _!=null&&_===_},toBoolean,toDate(_){return toDate(
_)},toNumber,toString,indexof,join:join2,lastindexof,replace:replace2,reverse,sort:sort2,slice:slice4,flush:flush_default,
lerp:lerp_default,interpolateLinear,merge:merge4,pad,peek,pluck,span:span_default,inrange,truncate,rgb,lab,hcl,hsl,luminance,
contrast,sequence:range,format:format4,utcFormat:utcFormat2,utcParse:utcParse2,utcOffset,utcSequence,timeFormat:timeFormat2,
timeParse:timeParse2,timeOffset,timeSequence,timeUnitSpecifier,monthFormat,monthAbbrevFormat,dayFormat,dayAbbrevFormat,quarter,
utcquarter,week,utcweek,isoweek,utcisoweek,dayofyear,utcdayofyear,warn,info,debug,extent(_){return extent(_)},inScope,intersect:intersect4,
clampRange,pinchDistance,pinchAngle,screen,containerSize,windowSize,bandspace,setdata,pathShape,panLinear,panLog,panPow,
panSymlog,zoomLinear,zoomLog,zoomPow,zoomSymlog,encode,modify,lassoAppend,lassoPath,intersectLasso,...easeFunctions},eventFunctions=[
"view","item","group","xy","x","y"],eventPrefix="event.vega.",thisPrefix="this.",astVisitors={},codegenParams={forbidden:[
"_"],allowed:["datum","event","item"],fieldvar:"datum",globalvar:id2=>`_[${stringValue(SignalPrefix+id2)}]`,functions:buildFunctions,
constants:Constants,visitors:astVisitors},codeGenerator=codegen(codegenParams);function buildFunctions(codegen2){let fn=Functions(
codegen2);eventFunctions.forEach(name=>fn[name]=eventPrefix+name);for(let name in functionContext)fn[name]=thisPrefix+name;
return extend(fn,internalScaleFunctions(codegen2,functionContext,astVisitors)),fn}function expressionFunction(name,fn,visitor){
return arguments.length===1?functionContext[name]:(functionContext[name]=fn,visitor&&(astVisitors[name]=visitor),codeGenerator&&
(codeGenerator.functions[name]=thisPrefix+name),this)}expressionFunction("bandwidth",bandwidth,scaleVisitor);expressionFunction(
"copy",copy2,scaleVisitor);expressionFunction("domain",domain,scaleVisitor);expressionFunction("range",range3,scaleVisitor);
expressionFunction("invert",invert,scaleVisitor);expressionFunction("scale",scale3,scaleVisitor);expressionFunction("gra\
dient",scaleGradient,scaleVisitor);expressionFunction("geoArea",geoArea,scaleVisitor);expressionFunction("geoBounds",geoBounds,
scaleVisitor);expressionFunction("geoCentroid",geoCentroid,scaleVisitor);expressionFunction("geoShape",geoShape,scaleVisitor);
expressionFunction("geoScale",geoScale,scaleVisitor);expressionFunction("geoTranslate",geoTranslate,scaleVisitor);expressionFunction(
"indata",indata,indataVisitor);expressionFunction("data",data,dataVisitor);expressionFunction("treePath",treePath,dataVisitor);
expressionFunction("treeAncestors",treeAncestors,dataVisitor);expressionFunction("vlSelectionTest",selectionTest,selectionVisitor);
expressionFunction("vlSelectionIdTest",selectionIdTest,selectionVisitor);expressionFunction("vlSelectionResolve",selectionResolve,
selectionVisitor);expressionFunction("vlSelectionTuples",selectionTuples);function parser2(expr2,scope){let params2={},ast;
try{expr2=isString(expr2)?expr2:stringValue(expr2)+"",ast=parser(expr2)}catch{error("Expression parse error: "+expr2)}ast.
visit(node=>{if(node.type!==CallExpression)return;let name=node.callee.name,visit2=codegenParams.visitors[name];visit2&&
visit2(name,node.arguments,scope,params2)});let gen=codeGenerator(ast);return gen.globals.forEach(name=>{let signalName=SignalPrefix+
name;!hasOwnProperty(params2,signalName)&&scope.getSignal(name)&&(params2[signalName]=scope.signalRef(name))}),{$expr:extend(
{code:gen.code},scope.options.ast?{ast}:null),$fields:gen.fields,$params:params2}}function parse5(spec){let ctx=this,operators=spec.operators||[];return spec.background&&(ctx.background=spec.background),
spec.eventConfig&&(ctx.eventConfig=spec.eventConfig),spec.locale&&(ctx.locale=spec.locale),operators.forEach(entry2=>ctx.
parseOperator(entry2)),operators.forEach(entry2=>ctx.parseOperatorParameters(entry2)),(spec.streams||[]).forEach(entry2=>ctx.
parseStream(entry2)),(spec.updates||[]).forEach(entry2=>ctx.parseUpdate(entry2)),ctx.resolve()}var Skip=toSet(["rule"]),
Swap=toSet(["group","image","rect"]);function adjustSpatial(encode2,marktype){let code="";return Skip[marktype]||(encode2.
x2&&(encode2.x?(Swap[marktype]&&(code+="if(o.x>o.x2)$=o.x,o.x=o.x2,o.x2=$;"),code+="o.width=o.x2-o.x;"):code+="o.x=o.x2-\
(o.width||0);"),encode2.xc&&(code+="o.x=o.xc-(o.width||0)/2;"),encode2.y2&&(encode2.y?(Swap[marktype]&&(code+="if(o.y>o.\
y2)$=o.y,o.y=o.y2,o.y2=$;"),code+="o.height=o.y2-o.y;"):code+="o.y=o.y2-(o.height||0);"),encode2.yc&&(code+="o.y=o.yc-(o\
.height||0)/2;")),code}function canonicalType(type2){return(type2+"").toLowerCase()}function isOperator(type2){return canonicalType(
type2)==="operator"}function isCollect(type2){return canonicalType(type2)==="collect"}function expression(ctx,args,code){
code.endsWith(";")||(code="return("+code+");");let fn=Function(...args.concat(code));return ctx&&ctx.functions?fn.bind(ctx.
functions):fn}function _compare(u2,v,lt,gt){return`((u = ${u2}) < (v = ${v}) || u == null) && v != null ? ${lt}
  : (u > v || v == null) && u != null ? ${gt}
  : ((v = v instanceof Date ? +v : v), (u = u instanceof Date ? +u : u)) !== u && v === v ? ${lt}
  : v !== v && u === u ? ${gt} : `}var expressionCodegen={operator:(ctx,expr2)=>expression(ctx,["_"],expr2.code),parameter:(ctx,expr2)=>expression(
ctx,["datum","_"],expr2.code),event:(ctx,expr2)=>expression(ctx,["event"],expr2.code),handler:(ctx,expr2)=>{let code=`va\
r datum=event.item&&event.item.datum;return ${expr2.code};`;return expression(ctx,["_","event"],code)},encode:(ctx,encode2)=>{
let{marktype,channels}=encode2,code="var o=item,datum=o.datum,m=0,$;";for(let name in channels){let o="o["+stringValue(name)+
"]";code+=`$=${channels[name].code};if(${o}!==$)${o}=$,m=1;`}return code+=adjustSpatial(channels,marktype),code+="return\
 m;",expression(ctx,["item","_"],code)},codegen:{get(path3){let ref2=`[${path3.map(stringValue).join("][")}]`,get6=Function(
"_",`return _${ref2};`);return get6.path=ref2,get6},comparator(fields,orders){let t,map3=(f,i)=>{let o=orders[i],u2,v;return f.
path?(u2=`a${f.path}`,v=`b${f.path}`):((t=t||{})["f"+i]=f,u2=`this.f${i}(a)`,v=`this.f${i}(b)`),_compare(u2,v,-o,o)},fn=Function(
"a","b","var u, v; return "+fields.map(map3).join("")+"0;");return t?fn.bind(t):fn}}};function parseOperator(spec){let ctx=this;
isOperator(spec.type)||!spec.type?ctx.operator(spec,spec.update?ctx.operatorExpression(spec.update):null):ctx.transform(
spec,spec.type)}function parseOperatorParameters(spec){let ctx=this;if(spec.params){let op=ctx.get(spec.id);op||error("I\
nvalid operator id: "+spec.id),ctx.dataflow.connect(op,op.parameters(ctx.parseParameters(spec.params),spec.react,spec.initonly))}}
function parseParameters(spec,params2){params2=params2||{};let ctx=this;for(let key2 in spec){let value4=spec[key2];params2[key2]=
isArray(value4)?value4.map(v=>parseParameter(v,ctx,params2)):parseParameter(value4,ctx,params2)}return params2}function parseParameter(spec,ctx,params2){
if(!spec||!isObject(spec))return spec;for(let i=0,n=PARSERS.length,p;i<n;++i)if(p=PARSERS[i],hasOwnProperty(spec,p.key))
return p.parse(spec,ctx,params2);return spec}var PARSERS=[{key:"$ref",parse:getOperator},{key:"$key",parse:getKey},{key:"\
$expr",parse:getExpression},{key:"$field",parse:getField2},{key:"$encode",parse:getEncode},{key:"$compare",parse:getCompare},
{key:"$context",parse:getContext},{key:"$subflow",parse:getSubflow},{key:"$tupleid",parse:getTupleId}];function getOperator(_,ctx){
return ctx.get(_.$ref)||error("Operator not defined: "+_.$ref)}function getExpression(_,ctx,params2){_.$params&&ctx.parseParameters(
_.$params,params2);let k2="e:"+_.$expr.code;return ctx.fn[k2]||(ctx.fn[k2]=accessor(ctx.parameterExpression(_.$expr),_.$fields))}
function getKey(_,ctx){let k2="k:"+_.$key+"_"+!!_.$flat;return ctx.fn[k2]||(ctx.fn[k2]=key(_.$key,_.$flat,ctx.expr.codegen))}
function getField2(_,ctx){if(!_.$field)return null;let k2="f:"+_.$field+"_"+_.$name;return ctx.fn[k2]||(ctx.fn[k2]=field(
_.$field,_.$name,ctx.expr.codegen))}function getCompare(_,ctx){let k2="c:"+_.$compare+"_"+_.$order,c4=array_default(_.$compare).
map(_2=>_2&&_2.$tupleid?tupleid:_2);return ctx.fn[k2]||(ctx.fn[k2]=compare(c4,_.$order,ctx.expr.codegen))}function getEncode(_,ctx){
let spec=_.$encode,encode2={};for(let name in spec){let enc=spec[name];encode2[name]=accessor(ctx.encodeExpression(enc.$expr),
enc.$fields),encode2[name].output=enc.$output}return encode2}function getContext(_,ctx){return ctx}function getSubflow(_,ctx){
let spec=_.$subflow;return function(dataflow,key2,parent){let subctx=ctx.fork().parse(spec),op=subctx.get(spec.operators[0].
id),p=subctx.signals.parent;return p&&p.set(parent),op.detachSubflow=()=>ctx.detach(subctx),op}}function getTupleId(){return tupleid}
function parseStream(spec){var ctx=this,filter3=spec.filter!=null?ctx.eventExpression(spec.filter):void 0,stream2=spec.stream!=
null?ctx.get(spec.stream):void 0,args;spec.source?stream2=ctx.events(spec.source,spec.type,filter3):spec.merge&&(args=spec.
merge.map(_=>ctx.get(_)),stream2=args[0].merge.apply(args[0],args.slice(1))),spec.between&&(args=spec.between.map(_=>ctx.
get(_)),stream2=stream2.between(args[0],args[1])),spec.filter&&(stream2=stream2.filter(filter3)),spec.throttle!=null&&(stream2=
stream2.throttle(+spec.throttle)),spec.debounce!=null&&(stream2=stream2.debounce(+spec.debounce)),stream2==null&&error("\
Invalid stream definition: "+JSON.stringify(spec)),spec.consume&&stream2.consume(!0),ctx.stream(spec,stream2)}function parseUpdate(spec){
var ctx=this,srcid=isObject(srcid=spec.source)?srcid.$ref:srcid,source3=ctx.get(srcid),target2=null,update3=spec.update,
params2=void 0;source3||error("Source not defined: "+spec.source),target2=spec.target&&spec.target.$expr?ctx.eventExpression(
spec.target.$expr):ctx.get(spec.target),update3&&update3.$expr&&(update3.$params&&(params2=ctx.parseParameters(update3.$params)),
update3=ctx.handlerExpression(update3.$expr)),ctx.update(spec,source3,target2,update3,params2)}var SKIP3={skip:!0};function getState(options){
var ctx=this,state={};if(options.signals){var signals=state.signals={};Object.keys(ctx.signals).forEach(key2=>{let op=ctx.
signals[key2];options.signals(key2,op)&&(signals[key2]=op.value)})}if(options.data){var data3=state.data={};Object.keys(
ctx.data).forEach(key2=>{let dataset=ctx.data[key2];options.data(key2,dataset)&&(data3[key2]=dataset.input.value)})}return ctx.
subcontext&&options.recurse!==!1&&(state.subcontext=ctx.subcontext.map(ctx2=>ctx2.getState(options))),state}function setState(state){
var ctx=this,df=ctx.dataflow,data3=state.data,signals=state.signals;Object.keys(signals||{}).forEach(key2=>{df.update(ctx.
signals[key2],signals[key2],SKIP3)}),Object.keys(data3||{}).forEach(key2=>{df.pulse(ctx.data[key2].input,df.changeset().
remove(truthy).insert(data3[key2]))}),(state.subcontext||[]).forEach((substate,i)=>{let subctx=ctx.subcontext[i];subctx&&
subctx.setState(substate)})}function context2(df,transforms2,functions,expr2){return new Context(df,transforms2,functions,
expr2)}function Context(df,transforms2,functions,expr2){this.dataflow=df,this.transforms=transforms2,this.events=df.events.
bind(df),this.expr=expr2||expressionCodegen,this.signals={},this.scales={},this.nodes={},this.data={},this.fn={},functions&&
(this.functions=Object.create(functions),this.functions.context=this)}function Subcontext(ctx){this.dataflow=ctx.dataflow,
this.transforms=ctx.transforms,this.events=ctx.events,this.expr=ctx.expr,this.signals=Object.create(ctx.signals),this.scales=
Object.create(ctx.scales),this.nodes=Object.create(ctx.nodes),this.data=Object.create(ctx.data),this.fn=Object.create(ctx.
fn),ctx.functions&&(this.functions=Object.create(ctx.functions),this.functions.context=this)}Context.prototype=Subcontext.
prototype={fork(){let ctx=new Subcontext(this);return(this.subcontext||(this.subcontext=[])).push(ctx),ctx},detach(ctx){
this.subcontext=this.subcontext.filter(c4=>c4!==ctx);let keys3=Object.keys(ctx.nodes);for(let key2 of keys3)ctx.nodes[key2].
_targets=null;for(let key2 of keys3)ctx.nodes[key2].detach();ctx.nodes=null},get(id2){return this.nodes[id2]},set(id2,node){
return this.nodes[id2]=node},add(spec,op){let ctx=this,df=ctx.dataflow,data3=spec.value;if(ctx.set(spec.id,op),isCollect(
spec.type)&&data3&&(data3.$ingest?df.ingest(op,data3.$ingest,data3.$format):data3.$request?df.preload(op,data3.$request,
data3.$format):df.pulse(op,df.changeset().insert(data3))),spec.root&&(ctx.root=op),spec.parent){let p=ctx.get(spec.parent.
$ref);p?(df.connect(p,[op]),op.targets().add(p)):(ctx.unresolved=ctx.unresolved||[]).push(()=>{p=ctx.get(spec.parent.$ref),
df.connect(p,[op]),op.targets().add(p)})}if(spec.signal&&(ctx.signals[spec.signal]=op),spec.scale&&(ctx.scales[spec.scale]=
op),spec.data)for(let name in spec.data){let data4=ctx.data[name]||(ctx.data[name]={});spec.data[name].forEach(role=>data4[role]=
op)}},resolve(){return(this.unresolved||[]).forEach(fn=>fn()),delete this.unresolved,this},operator(spec,update3){this.add(
spec,this.dataflow.add(spec.value,update3))},transform(spec,type2){this.add(spec,this.dataflow.add(this.transforms[canonicalType(
type2)]))},stream(spec,stream2){this.set(spec.id,stream2)},update(spec,stream2,target2,update3,params2){this.dataflow.on(
stream2,target2,update3,params2,spec.options)},operatorExpression(expr2){return this.expr.operator(this,expr2)},parameterExpression(expr2){
return this.expr.parameter(this,expr2)},eventExpression(expr2){return this.expr.event(this,expr2)},handlerExpression(expr2){
return this.expr.handler(this,expr2)},encodeExpression(encode2){return this.expr.encode(this,encode2)},parse:parse5,parseOperator,
parseOperatorParameters,parseParameters,parseStream,parseUpdate,getState,setState};function initializeAria(view){let el=view.container();el&&(el.setAttribute("role","graphics-document"),el.setAttribute("\
aria-roleDescription","visualization"),ariaLabel(el,view.description()))}function ariaLabel(el,desc){el&&(desc==null?el.
removeAttribute("aria-label"):el.setAttribute("aria-label",desc))}function background2(view){view.add(null,_=>(view._background=
_.bg,view._resize=1,_.bg),{bg:view._signals.background})}var Default="default";function cursor(view){let cursor2=view._signals.
cursor||(view._signals.cursor=view.add({user:Default,item:null}));view.on(view.events("view","pointermove"),cursor2,(_,event2)=>{
let value4=cursor2.value,user=value4?isString(value4)?value4:value4.user:Default,item=event2.item&&event2.item.cursor||null;
return value4&&user===value4.user&&item==value4.item?value4:{user,item}}),view.add(null,function(_){let user=_.cursor,item=this.
value;return isString(user)||(item=user.item,user=user.user),setCursor(view,user&&user!==Default?user:item||user),item},
{cursor:cursor2})}function setCursor(view,cursor2){let el=view.globalCursor()?typeof document<"u"&&document.body:view.container();
if(el)return cursor2==null?el.style.removeProperty("cursor"):el.style.cursor=cursor2}function dataref(view,name){var data3=view.
_runtime.data;return hasOwnProperty(data3,name)||error("Unrecognized data set: "+name),data3[name]}function data2(name,values2){
return arguments.length<2?dataref(this,name).values.value:change.call(this,name,changeset().remove(truthy).insert(values2))}
function change(name,changes){isChangeSet(changes)||error("Second argument to changes must be a changeset.");let dataset=dataref(
this,name);return dataset.modified=!0,this.pulse(dataset.input,changes)}function insert(name,_){return change.call(this,
name,changeset().insert(_))}function remove(name,_){return change.call(this,name,changeset().remove(_))}function width(view){
var padding2=view.padding();return Math.max(0,view._viewWidth+padding2.left+padding2.right)}function height(view){var padding2=view.
padding();return Math.max(0,view._viewHeight+padding2.top+padding2.bottom)}function offset3(view){var padding2=view.padding(),
origin=view._origin;return[padding2.left+origin[0],padding2.top+origin[1]]}function resizeRenderer(view){var origin=offset3(
view),w2=width(view),h2=height(view);view._renderer.background(view.background()),view._renderer.resize(w2,h2,origin),view.
_handler.origin(origin),view._resizeListeners.forEach(handler=>{try{handler(w2,h2)}catch(error2){view.error(error2)}})}function eventExtend(view,event2,item){
var r=view._renderer,el=r&&r.canvas(),p,e,translate3;return el&&(translate3=offset3(view),e=event2.changedTouches?event2.
changedTouches[0]:event2,p=point3(e,el),p[0]-=translate3[0],p[1]-=translate3[1]),event2.dataflow=view,event2.item=item,event2.
vega=extension(view,item,p),event2}function extension(view,item,point4){let itemGroup=item?item.mark.marktype==="group"?
item:item.mark.group:null;function group2(name){var g=itemGroup,i;if(name){for(i=item;i;i=i.mark.group)if(i.mark.name===
name){g=i;break}}return g&&g.mark&&g.mark.interactive?g:{}}function xy(item2){if(!item2)return point4;isString(item2)&&(item2=
group2(item2));let p=point4.slice();for(;item2;)p[0]-=item2.x||0,p[1]-=item2.y||0,item2=item2.mark&&item2.mark.group;return p}
return{view:constant_default(view),item:constant_default(item||{}),group:group2,xy,x:item2=>xy(item2)[0],y:item2=>xy(item2)[1]}}
function observeContainer(view){view._resizeObserver&&(view._resizeObserver.disconnect(),view._resizeObserver=null);let el=view.
container(),listeners=view._containerListeners;if(typeof ResizeObserver>"u"||!el||!listeners.length)return;let width2=el.
clientWidth,height2=el.clientHeight;view._resizeObserver=new ResizeObserver(()=>{!el.clientWidth&&!el.clientHeight||el.clientWidth===
width2&&el.clientHeight===height2||(width2=el.clientWidth,height2=el.clientHeight,listeners.forEach(handler=>handler({type:"\
resize",target:el})))}),view._resizeObserver.observe(el)}var VIEW="view",TIMER="timer",WINDOW="window",CONTAINER="contai\
ner",RESIZE="resize",NO_TRAP={trap:!1};function initializeEventConfig(config){let events3=extend({defaults:{}},config),unpack=(obj,keys3)=>{
keys3.forEach(k2=>{isArray(obj[k2])&&(obj[k2]=toSet(obj[k2]))})};return unpack(events3.defaults,["prevent","allow"]),unpack(
events3,["view","window","selector","container"]),events3}function trackEventListener(view,sources,type2,handler){view._eventListeners.
push({type:type2,sources:array_default(sources),handler})}function prevent(view,type2){var def2=view._eventConfig.defaults,
prevent2=def2.prevent,allow=def2.allow;return prevent2===!1||allow===!0?!1:prevent2===!0||allow===!1?!0:prevent2?prevent2[type2]:
allow?!allow[type2]:view.preventDefault()}function permit(view,key2,type2){let rule3=view._eventConfig&&view._eventConfig[key2];
return rule3===!1||isObject(rule3)&&!rule3[type2]?(view.warn(`Blocked ${key2} ${type2} event listener.`),!1):!0}function events2(source3,type2,filter3){
var view=this,s2=new EventStream(filter3),send=function(e,item){view.runAsync(null,()=>{source3===VIEW&&prevent(view,type2)&&
e.preventDefault(),s2.receive(eventExtend(view,e,item))})},sources;if(source3===TIMER)permit(view,"timer",type2)&&view.timer(
send,type2);else if(source3===VIEW)permit(view,"view",type2)&&view.addEventListener(type2,send,NO_TRAP);else if(source3===
CONTAINER)type2!==RESIZE?view.warn("Unsupported container event type: "+type2):permit(view,"container",type2)&&(view._containerListeners.
push(send),view.container()&&observeContainer(view));else if(source3===WINDOW?permit(view,"window",type2)&&typeof window<
"u"&&(sources=[window]):typeof document<"u"&&permit(view,"selector",type2)&&(sources=Array.from(document.querySelectorAll(
source3))),!sources)view.warn("Can not resolve event source: "+source3);else{for(var i=0,n=sources.length;i<n;++i)sources[i].
addEventListener(type2,send);trackEventListener(view,sources,type2,send)}return s2}function itemFilter(event2){return event2.
item}function markTarget(event2){return event2.item.mark.source}function invoke(name){return function(_,event2){return event2.
vega.view().changeset().encode(event2.item,name)}}function hover(hoverSet,leaveSet){return hoverSet=[hoverSet||"hover"],
leaveSet=[leaveSet||"update",hoverSet[0]],this.on(this.events("view","pointerover",itemFilter),markTarget,invoke(hoverSet)),
this.on(this.events("view","pointerout",itemFilter),markTarget,invoke(leaveSet)),this}function finalize(){var tooltip=this.
_tooltip,timers=this._timers,handlers=this._handler.handlers(),listeners=this._eventListeners,n,m3,e,h2,t;for(n=timers.length;--n>=
0;)timers[n].stop();for(this._resizeObserver&&(this._resizeObserver.disconnect(),this._resizeObserver=null),n=listeners.
length;--n>=0;)for(e=listeners[n],m3=e.sources.length;--m3>=0;)e.sources[m3].removeEventListener(e.type,e.handler);for(tooltip&&
tooltip.call(this,this._handler,null,null,null),n=handlers.length;--n>=0;)t=handlers[n].type,h2=handlers[n].handler,this.
_handler.off(t,h2);return this}function element2(tag,attr2,text2){let el=document.createElement(tag);for(let key2 in attr2)
el.setAttribute(key2,attr2[key2]);return text2!=null&&(el.textContent=text2),el}var BindClass="vega-bind",NameClass="veg\
a-bind-name",RadioClass="vega-bind-radio",EventHandlerAttr=/^on/i;function bind2(view,el,binding){if(!el)return;let param2=binding.
param,bind3=binding.state;return bind3||(bind3=binding.state={elements:null,active:!1,set:null,update:value4=>{value4!=view.
signal(param2.signal)&&view.runAsync(null,()=>{bind3.source=!0,view.signal(param2.signal,value4)})}},param2.debounce&&(bind3.
update=debounce(param2.debounce,bind3.update))),(param2.input==null&&param2.element?target:generate)(bind3,el,param2,view),
bind3.active||(view.on(view._signals[param2.signal],null,()=>{bind3.source?bind3.source=!1:bind3.set(view.signal(param2.
signal))}),bind3.active=!0),bind3}function target(bind3,node,param2,view){let type2=param2.event||"input",handler=()=>bind3.
update(node.value);view.signal(param2.signal,node.value),node.addEventListener(type2,handler),trackEventListener(view,node,
type2,handler),bind3.set=value4=>{node.value=value4,node.dispatchEvent(event(type2))}}function event(type2){return typeof Event<
"u"?new Event(type2):{type:type2}}function generate(bind3,el,param2,view){let value4=view.signal(param2.signal),div=element2(
"div",{class:BindClass}),wrapper=param2.input==="radio"?div:div.appendChild(element2("label"));wrapper.appendChild(element2(
"span",{class:NameClass},param2.name||param2.signal)),el.appendChild(div);let input=form;switch(param2.input){case"check\
box":input=checkbox;break;case"select":input=select;break;case"radio":input=radio;break;case"range":input=range4;break}input===
form?input(bind3,wrapper,param2,value4,view):input(bind3,wrapper,param2,value4)}function form(bind3,el,param2,value4,view){
let node=element2("input");for(let key2 in param2)EventHandlerAttr.test(key2)?view.warn(`Ignoring unsupported signal bin\
ding property "${key2}" for signal "${param2.signal}".`):key2!=="signal"&&key2!=="element"&&node.setAttribute(key2==="in\
put"?"type":key2,param2[key2]);node.setAttribute("name",param2.signal),node.value=value4,el.appendChild(node),node.addEventListener(
"input",()=>bind3.update(node.value)),bind3.elements=[node],bind3.set=value5=>node.value=value5}function checkbox(bind3,el,param2,value4){
let attr2={type:"checkbox",name:param2.signal};value4&&(attr2.checked=!0);let node=element2("input",attr2);el.appendChild(
node),node.addEventListener("change",()=>bind3.update(node.checked)),bind3.elements=[node],bind3.set=value5=>node.checked=
!!value5||null}function select(bind3,el,param2,value4){let node=element2("select",{name:param2.signal}),labels=param2.labels||
[];param2.options.forEach((option,i)=>{let attr2={value:option};valuesEqual(option,value4)&&(attr2.selected=!0),node.appendChild(
element2("option",attr2,(labels[i]||option)+""))}),el.appendChild(node),node.addEventListener("change",()=>{bind3.update(
param2.options[node.selectedIndex])}),bind3.elements=[node],bind3.set=value5=>{for(let i=0,n=param2.options.length;i<n;++i)
if(valuesEqual(param2.options[i],value5)){node.selectedIndex=i;return}}}function radio(bind3,el,param2,value4){let group2=element2(
"span",{class:RadioClass}),labels=param2.labels||[];el.appendChild(group2),bind3.elements=param2.options.map((option,i)=>{
let attr2={type:"radio",name:param2.signal,value:option};valuesEqual(option,value4)&&(attr2.checked=!0);let input=element2(
"input",attr2);input.addEventListener("change",()=>bind3.update(option));let label=element2("label",{},(labels[i]||option)+
"");return label.prepend(input),group2.appendChild(label),input}),bind3.set=value5=>{let nodes=bind3.elements,n=nodes.length;
for(let i=0;i<n;++i)valuesEqual(nodes[i].value,value5)&&(nodes[i].checked=!0)}}function range4(bind3,el,param2,value4){value4=
value4!==void 0?value4:(+param2.max+ +param2.min)/2;let max4=param2.max!=null?param2.max:Math.max(100,+value4)||100,min4=param2.
min||Math.min(0,max4,+value4)||0,step2=param2.step||tickStep(min4,max4,100),node=element2("input",{type:"range",name:param2.
signal,min:min4,max:max4,step:step2});node.value=value4;let span=element2("span",{},+value4);el.appendChild(node),el.appendChild(
span);let update3=()=>{span.textContent=node.value,bind3.update(+node.value)};node.addEventListener("input",update3),node.
addEventListener("change",update3),bind3.elements=[node],bind3.set=value5=>{node.value=value5,span.textContent=value5}}function valuesEqual(a4,b10){
return a4===b10||a4+""==b10+""}function initializeRenderer(view,r,el,constructor,scaleFactor,opt){return r=r||new constructor(
view.loader()),r.initialize(el,width(view),height(view),offset3(view),scaleFactor,opt).background(view.background())}function trap(view,fn){
return fn?function(){try{fn.apply(this,arguments)}catch(error2){view.error(error2)}}:null}function initializeHandler(view,prevHandler,el,constructor){
let handler=new constructor(view.loader(),trap(view,view.tooltip())).scene(view.scenegraph().root).initialize(el,offset3(
view),view);return prevHandler&&prevHandler.handlers().forEach(h2=>{handler.on(h2.type,h2.handler)}),handler}function initialize2(el,elBind){
let view=this,type2=view._renderType,config=view._eventConfig.bind,module=renderModule(type2);el=view._el=el?lookup4(view,
el,!0):null,initializeAria(view),module||view.error("Unrecognized renderer type: "+type2);let Handler2=module.handler||CanvasHandler,
Renderer2=el?module.renderer:module.headless;return view._renderer=Renderer2?initializeRenderer(view,view._renderer,el,Renderer2):
null,view._handler=initializeHandler(view,view._handler,el,Handler2),view._redraw=!0,el&&config!=="none"&&(elBind=elBind?
view._elBind=lookup4(view,elBind,!0):el.appendChild(element2("form",{class:"vega-bindings"})),view._bind.forEach(_=>{_.param.
element&&config!=="container"&&(_.element=lookup4(view,_.param.element,!!_.param.input))}),view._bind.forEach(_=>{bind2(
view,_.element||elBind,_)})),observeContainer(view),view}function lookup4(view,el,clear){if(typeof el=="string")if(typeof document<
"u"){if(el=document.querySelector(el),!el)return view.error("Signal bind element not found: "+el),null}else return view.
error("DOM document instance not found."),null;if(el&&clear)try{el.textContent=""}catch(e){el=null,view.error(e)}return el}
var number6=_=>+_||0,paddingObject=_=>({top:_,bottom:_,left:_,right:_});function padding(_){return isObject(_)?{top:number6(
_.top),bottom:number6(_.bottom),left:number6(_.left),right:number6(_.right)}:paddingObject(number6(_))}async function renderHeadless(view,type2,scaleFactor,opt){
let module=renderModule(type2),ctr=module&&module.headless;return ctr||error("Unrecognized renderer type: "+type2),await view.
runAsync(),initializeRenderer(view,null,null,ctr,scaleFactor,opt).renderAsync(view._scenegraph.root)}async function renderToImageURL(type2,scaleFactor){
type2!==RenderType.Canvas&&type2!==RenderType.SVG&&type2!==RenderType.PNG&&error("Unrecognized image type: "+type2);let r=await renderHeadless(
this,type2,scaleFactor);return type2===RenderType.SVG?toBlobURL(r.svg(),"image/svg+xml"):r.canvas().toDataURL("image/png")}
function toBlobURL(data3,mime){let blob=new Blob([data3],{type:mime});return window.URL.createObjectURL(blob)}async function renderToCanvas(scaleFactor,opt){
return(await renderHeadless(this,RenderType.Canvas,scaleFactor,opt)).canvas()}async function renderToSVG(scaleFactor){return(await renderHeadless(
this,RenderType.SVG,scaleFactor)).svg()}function runtime(view,spec,expr2){return context2(view,transforms,functionContext,
expr2).parse(spec)}function scale4(name){var scales2=this._runtime.scales;return hasOwnProperty(scales2,name)||error("Un\
recognized scale or projection: "+name),scales2[name].value}var Width="width",Height="height",Padding2="padding",Skip2={
skip:!0};function viewWidth(view,width2){var a4=view.autosize(),p=view.padding();return width2-(a4&&a4.contains===Padding2?
p.left+p.right:0)}function viewHeight(view,height2){var a4=view.autosize(),p=view.padding();return height2-(a4&&a4.contains===
Padding2?p.top+p.bottom:0)}function initializeResize(view){var s2=view._signals,w2=s2[Width],h2=s2[Height],p=s2[Padding2];
function resetSize(){view._autosize=view._resize=1}view._resizeWidth=view.add(null,_=>{view._width=_.size,view._viewWidth=
viewWidth(view,_.size),resetSize()},{size:w2}),view._resizeHeight=view.add(null,_=>{view._height=_.size,view._viewHeight=
viewHeight(view,_.size),resetSize()},{size:h2});let resizePadding=view.add(null,resetSize,{pad:p});view._resizeWidth.rank=
w2.rank+1,view._resizeHeight.rank=h2.rank+1,resizePadding.rank=p.rank+1}function resizeView(viewWidth2,viewHeight2,width2,height2,origin,auto){
this.runAfter(view=>{let rerun2=0;view._autosize=0,view.width()!==width2&&(rerun2=1,view.signal(Width,width2,Skip2),view.
_resizeWidth.skip(!0)),view.height()!==height2&&(rerun2=1,view.signal(Height,height2,Skip2),view._resizeHeight.skip(!0)),
view._viewWidth!==viewWidth2&&(view._resize=1,view._viewWidth=viewWidth2),view._viewHeight!==viewHeight2&&(view._resize=
1,view._viewHeight=viewHeight2),(view._origin[0]!==origin[0]||view._origin[1]!==origin[1])&&(view._resize=1,view._origin=
origin),rerun2&&view.run("enter"),auto&&view.runAfter(v=>v.resize())},!1,1)}function getState2(options){return this._runtime.
getState(options||{data:dataTest,signals:signalTest,recurse:!0})}function dataTest(name,data3){return data3.modified&&isArray(
data3.input.value)&&!name.startsWith("_:vega:_")}function signalTest(name,op){return!(name==="parent"||op instanceof transforms.
proxy)}function setState2(state){return this.runAsync(null,v=>{v._trigger=!1,v._runtime.setState(state)},v=>{v._trigger=
!0}),this}function timer2(callback,delay){function tick(elapsed){callback({timestamp:Date.now(),elapsed})}this._timers.push(
interval(tick,delay))}function defaultTooltip2(handler,event2,item,value4){let el=handler.element();el&&el.setAttribute(
"title",formatTooltip(value4))}function formatTooltip(value4){return value4==null?"":isArray(value4)?formatArray(value4):
isObject(value4)&&!isDate(value4)?formatObject(value4):value4+""}function formatObject(obj){return Object.keys(obj).map(
key2=>{let v=obj[key2];return key2+": "+(isArray(v)?formatArray(v):formatValue2(v))}).join(`
`)}function formatArray(value4){return"["+value4.map(formatValue2).join(", ")+"]"}function formatValue2(value4){return isArray(
value4)?"[…]":isObject(value4)&&!isDate(value4)?"{…}":value4}function watchPixelRatio(){if(this.renderer()==="canvas"&&
this._renderer._canvas){let remove2=null,updatePixelRatio=()=>{remove2?.();let media=matchMedia(`(resolution: ${window.devicePixelRatio}\
dppx)`);media.addEventListener("change",updatePixelRatio),remove2=()=>{media.removeEventListener("change",updatePixelRatio)},
this._renderer._canvas.getContext("2d").pixelRatio=window.devicePixelRatio||1,this._redraw=!0,this._resize=1,this.resize().
runAsync()};updatePixelRatio()}}function View(spec,options){let view=this;if(options=options||{},Dataflow.call(view),options.
loader&&view.loader(options.loader),options.logger&&view.logger(options.logger),options.logLevel!=null&&view.logLevel(options.
logLevel),options.locale||spec.locale){let loc=extend({},spec.locale,options.locale);view.locale(locale3(loc.number,loc.
time))}view._el=null,view._elBind=null,view._renderType=options.renderer||RenderType.Canvas,view._scenegraph=new Scenegraph;
let root=view._scenegraph.root;view._renderer=null,view._tooltip=options.tooltip||defaultTooltip2,view._redraw=!0,view._handler=
new CanvasHandler().scene(root),view._globalCursor=!1,view._preventDefault=!1,view._timers=[],view._eventListeners=[],view.
_resizeListeners=[],view._containerListeners=[],view._resizeObserver=null,view._eventConfig=initializeEventConfig(spec.eventConfig),
view.globalCursor(view._eventConfig.globalCursor);let ctx=runtime(view,spec,options.expr);view._runtime=ctx,view._signals=
ctx.signals,view._bind=(spec.bindings||[]).map(_=>({state:null,param:extend({},_)})),ctx.root&&ctx.root.set(root),root.source=
ctx.data.root.input,view.pulse(ctx.data.root.input,view.changeset().insert(root.items)),view._width=view.width(),view._height=
view.height(),view._viewWidth=viewWidth(view,view._width),view._viewHeight=viewHeight(view,view._height),view._origin=[0,
0],view._resize=0,view._autosize=1,initializeResize(view),background2(view),cursor(view),view.description(spec.description),
options.hover&&view.hover(),options.container&&view.initialize(options.container,options.bind),options.watchPixelRatio&&
view._watchPixelRatio()}function lookupSignal(view,name){return hasOwnProperty(view._signals,name)?view._signals[name]:error(
"Unrecognized signal name: "+stringValue(name))}function findOperatorHandler(op,handler){let h2=(op._targets||[]).filter(
op2=>op2._update&&op2._update.handler===handler);return h2.length?h2[0]:null}function addOperatorListener(view,name,op,handler){
let h2=findOperatorHandler(op,handler);return h2||(h2=trap(view,()=>handler(name,op.value)),h2.handler=handler,view.on(op,
null,h2)),view}function removeOperatorListener(view,op,handler){let h2=findOperatorHandler(op,handler);return h2&&op._targets.
remove(h2),view}inherits_default(View,Dataflow,{async evaluate(encode2,prerun,postrun){if(await Dataflow.prototype.evaluate.
call(this,encode2,prerun),this._redraw||this._resize)try{this._renderer&&(this._resize&&(this._resize=0,resizeRenderer(this)),
await this._renderer.renderAsync(this._scenegraph.root)),this._redraw=!1}catch(e){this.error(e)}return postrun&&asyncCallback(
this,postrun),this},dirty(item){this._redraw=!0,this._renderer&&this._renderer.dirty(item)},description(text2){if(arguments.
length){let desc=text2!=null?text2+"":null;return desc!==this._desc&&ariaLabel(this._el,this._desc=desc),this}return this.
_desc},container(){return this._el},scenegraph(){return this._scenegraph},origin(){return this._origin.slice()},signal(name,value4,options){
let op=lookupSignal(this,name);return arguments.length===1?op.value:this.update(op,value4,options)},width(_){return arguments.
length?this.signal("width",_):this.signal("width")},height(_){return arguments.length?this.signal("height",_):this.signal(
"height")},padding(_){return arguments.length?this.signal("padding",padding(_)):padding(this.signal("padding"))},autosize(_){
return arguments.length?this.signal("autosize",_):this.signal("autosize")},background(_){return arguments.length?this.signal(
"background",_):this.signal("background")},renderer(type2){return arguments.length?(renderModule(type2)||error("Unrecogn\
ized renderer type: "+type2),type2!==this._renderType&&(this._renderType=type2,this._resetRenderer()),this):this._renderType},
tooltip(handler){return arguments.length?(handler!==this._tooltip&&(this._tooltip=handler,this._resetRenderer()),this):this.
_tooltip},loader(loader2){return arguments.length?(loader2!==this._loader&&(Dataflow.prototype.loader.call(this,loader2),
this._resetRenderer()),this):this._loader},resize(){return this._autosize=1,this.touch(lookupSignal(this,"autosize"))},_resetRenderer(){
this._renderer&&(this._renderer=null,this.initialize(this._el,this._elBind))},_resizeView:resizeView,addEventListener(type2,handler,options){
let callback=handler;return options&&options.trap===!1||(callback=trap(this,handler),callback.raw=handler),this._handler.
on(type2,callback),this},removeEventListener(type2,handler){for(var handlers=this._handler.handlers(type2),i=handlers.length,
h2,t;--i>=0;)if(t=handlers[i].type,h2=handlers[i].handler,type2===t&&(handler===h2||handler===h2.raw)){this._handler.off(
t,h2);break}return this},addResizeListener(handler){let l=this._resizeListeners;return l.includes(handler)||l.push(handler),
this},removeResizeListener(handler){var l=this._resizeListeners,i=l.indexOf(handler);return i>=0&&l.splice(i,1),this},addSignalListener(name,handler){
return addOperatorListener(this,name,lookupSignal(this,name),handler)},removeSignalListener(name,handler){return removeOperatorListener(
this,lookupSignal(this,name),handler)},addDataListener(name,handler){return addOperatorListener(this,name,dataref(this,name).
values,handler)},removeDataListener(name,handler){return removeOperatorListener(this,dataref(this,name).values,handler)},
globalCursor(_){if(arguments.length){if(this._globalCursor!==!!_){let prev=setCursor(this,null);this._globalCursor=!!_,prev&&
setCursor(this,prev)}return this}else return this._globalCursor},preventDefault(_){return arguments.length?(this._preventDefault=
_,this):this._preventDefault},timer:timer2,events:events2,finalize,hover,data:data2,change,insert,remove,scale:scale4,initialize:initialize2,
toImageURL:renderToImageURL,toCanvas:renderToCanvas,toSVG:renderToSVG,getState:getState2,setState:setState2,_watchPixelRatio:watchPixelRatio});var VIEW2="view";var ILLEGAL2=/[[\]{}]/,DEFAULT_MARKS={"*":1,arc:1,area:1,group:1,image:1,line:1,path:1,rect:1,rule:1,shape:1,symbol:1,text:1,
trail:1},DEFAULT_SOURCE,MARKS;function eventSelector(selector,source3,marks){return DEFAULT_SOURCE=source3||VIEW2,MARKS=
marks||DEFAULT_MARKS,parseMerge(selector.trim()).map(parseSelector)}function isMarkType(type2){return MARKS[type2]}function find3(s2,i,endChar,pushChar,popChar){
let n=s2.length,count2=0,c4;for(;i<n;++i){if(c4=s2[i],!count2&&c4===endChar)return i;popChar&&popChar.includes(c4)?--count2:
pushChar&&pushChar.includes(c4)&&++count2}return i}function parseMerge(s2){let output3=[],n=s2.length,start=0,i=0;for(;i<
n;)i=find3(s2,i,",","[{","]}"),output3.push(s2.substring(start,i).trim()),start=++i;if(output3.length===0)throw"Empty ev\
ent selector: "+s2;return output3}function parseSelector(s2){return s2[0]==="["?parseBetween(s2):parseStream2(s2)}function parseBetween(s2){
let n=s2.length,i=1,b10;if(i=find3(s2,i,"]","[","]"),i===n)throw"Empty between selector: "+s2;if(b10=parseMerge(s2.substring(
1,i)),b10.length!==2)throw"Between selector must have two elements: "+s2;if(s2=s2.slice(i+1).trim(),s2[0]!==">")throw"Ex\
pected '>' after between selector: "+s2;b10=b10.map(parseSelector);let stream2=parseSelector(s2.slice(1).trim());return stream2.
between?{between:b10,stream:stream2}:(stream2.between=b10,stream2)}function parseStream2(s2){let stream2={source:DEFAULT_SOURCE},
source3=[],throttle=[0,0],markname=0,start=0,n=s2.length,i=0,j,filter3;if(s2[n-1]==="}"){if(i=s2.lastIndexOf("{"),i>=0){
try{throttle=parseThrottle(s2.substring(i+1,n-1))}catch{throw"Invalid throttle specification: "+s2}s2=s2.slice(0,i).trim(),
n=s2.length}else throw"Unmatched right brace: "+s2;i=0}if(!n)throw s2;if(s2[0]==="@"&&(markname=++i),j=find3(s2,i,":"),j<
n&&(source3.push(s2.substring(start,j).trim()),start=i=++j),i=find3(s2,i,"["),i===n)source3.push(s2.substring(start,n).trim());else if(source3.
push(s2.substring(start,i).trim()),filter3=[],start=++i,start===n)throw"Unmatched left bracket: "+s2;for(;i<n;){if(i=find3(
s2,i,"]"),i===n)throw"Unmatched left bracket: "+s2;if(filter3.push(s2.substring(start,i).trim()),i<n-1&&s2[++i]!=="[")throw"\
Expected left bracket: "+s2;start=++i}if(!(n=source3.length)||ILLEGAL2.test(source3[n-1]))throw"Invalid event selector: "+
s2;return n>1?(stream2.type=source3[1],markname?stream2.markname=source3[0].slice(1):isMarkType(source3[0])?stream2.marktype=
source3[0]:stream2.source=source3[0]):stream2.type=source3[0],stream2.type.slice(-1)==="!"&&(stream2.consume=!0,stream2.
type=stream2.type.slice(0,-1)),filter3!=null&&(stream2.filter=filter3),throttle[0]&&(stream2.throttle=throttle[0]),throttle[1]&&
(stream2.debounce=throttle[1]),stream2}function parseThrottle(s2){let a4=s2.split(",");if(!s2.length||a4.length>2)throw s2;
return a4.map(_=>{let x4=+_;if(x4!==x4)throw s2;return x4})}function parseAutosize(spec){return isObject(spec)?spec:{type:spec||"pad"}}var number7=_=>+_||0,paddingObject2=_=>({top:_,
bottom:_,left:_,right:_});function parsePadding(spec){return isObject(spec)?spec.signal?spec:{top:number7(spec.top),bottom:number7(
spec.bottom),left:number7(spec.left),right:number7(spec.right)}:paddingObject2(number7(spec))}var encoder=_=>isObject(_)&&
!isArray(_)?extend({},_):{value:_};function addEncode(object2,name,value4,set6){return value4!=null?(isObject(value4)&&!isArray(
value4)||isArray(value4)&&value4.length&&isObject(value4[0])?object2.update[name]=value4:object2[set6||"enter"][name]={value:value4},
1):0}function addEncoders(object2,enter,update3){for(let name in enter)addEncode(object2,name,enter[name]);for(let name in update3)
addEncode(object2,name,update3[name],"update")}function extendEncode(encode2,extra,skip){for(let name in extra)skip&&hasOwnProperty(
skip,name)||(encode2[name]=extend(encode2[name]||{},extra[name]));return encode2}function has(key2,encode2){return encode2&&
(encode2.enter&&encode2.enter[key2]||encode2.update&&encode2.update[key2])}var MarkRole="mark",FrameRole2="frame",ScopeRole2="\
scope",AxisRole2="axis",AxisDomainRole="axis-domain",AxisGridRole="axis-grid",AxisLabelRole="axis-label",AxisTickRole="a\
xis-tick",AxisTitleRole="axis-title",LegendRole2="legend",LegendBandRole="legend-band",LegendEntryRole="legend-entry",LegendGradientRole="\
legend-gradient",LegendLabelRole="legend-label",LegendSymbolRole="legend-symbol",LegendTitleRole="legend-title",TitleRole2="\
title",TitleTextRole="title-text",TitleSubtitleRole="title-subtitle";function applyDefaults(encode2,type2,role,style2,config){
let defaults2={},enter={},update3,key2,skip,props;key2="lineBreak",type2==="text"&&config[key2]!=null&&!has(key2,encode2)&&
applyDefault(defaults2,key2,config[key2]),(role=="legend"||String(role).startsWith("axis"))&&(role=null),props=role===FrameRole2?
config.group:role===MarkRole?extend({},config.mark,config[type2]):null;for(key2 in props)skip=has(key2,encode2)||(key2===
"fill"||key2==="stroke")&&(has("fill",encode2)||has("stroke",encode2)),skip||applyDefault(defaults2,key2,props[key2]);array_default(
style2).forEach(name=>{let props2=config.style&&config.style[name];for(let key3 in props2)has(key3,encode2)||applyDefault(
defaults2,key3,props2[key3])}),encode2=extend({},encode2);for(key2 in defaults2)props=defaults2[key2],props.signal?(update3=
update3||{})[key2]=props:enter[key2]=props;return encode2.enter=extend(enter,encode2.enter),update3&&(encode2.update=extend(
update3,encode2.update)),encode2}function applyDefault(defaults2,key2,value4){defaults2[key2]=value4&&value4.signal?{signal:value4.
signal}:{value:value4}}var scaleRef=scale6=>isString(scale6)?stringValue(scale6):scale6.signal?`(${scale6.signal})`:field2(
scale6);function entry$1(enc){if(enc.gradient!=null)return gradient2(enc);let value4=enc.signal?`(${enc.signal})`:enc.color?
color3(enc.color):enc.field!=null?field2(enc.field):enc.value!==void 0?stringValue(enc.value):void 0;return enc.scale!=null&&
(value4=scale5(enc,value4)),value4===void 0&&(value4=null),enc.exponent!=null&&(value4=`pow(${value4},${property(enc.exponent)}\
)`),enc.mult!=null&&(value4+=`*${property(enc.mult)}`),enc.offset!=null&&(value4+=`+${property(enc.offset)}`),enc.round&&
(value4=`round(${value4})`),value4}var _color=(type2,x4,y4,z)=>`(${type2}(${[x4,y4,z].map(entry$1).join(",")})+'')`;function color3(enc){
return enc.c?_color("hcl",enc.h,enc.c,enc.l):enc.h||enc.s?_color("hsl",enc.h,enc.s,enc.l):enc.l||enc.a?_color("lab",enc.
l,enc.a,enc.b):enc.r||enc.g||enc.b?_color("rgb",enc.r,enc.g,enc.b):null}function gradient2(enc){let args=[enc.start,enc.
stop,enc.count].map(_=>_==null?null:stringValue(_));for(;args.length&&peek(args)==null;)args.pop();return args.unshift(scaleRef(
enc.gradient)),`gradient(${args.join(",")})`}function property(property2){return isObject(property2)?"("+entry$1(property2)+
")":property2}function field2(ref2){return resolveField(isObject(ref2)?ref2:{datum:ref2})}function resolveField(ref2){let object2,
level,field3;if(ref2.signal)object2="datum",field3=ref2.signal;else if(ref2.group||ref2.parent){for(level=Math.max(1,ref2.
level||1),object2="item";level-- >0;)object2+=".mark.group";ref2.parent?(field3=ref2.parent,object2+=".datum"):field3=ref2.
group}else ref2.datum?(object2="datum",field3=ref2.datum):error("Invalid field reference: "+stringValue(ref2));return ref2.
signal||(field3=isString(field3)?splitAccessPath(field3).map(stringValue).join("]["):resolveField(field3)),object2+"["+field3+
"]"}function scale5(enc,value4){let scale6=scaleRef(enc.scale);return enc.range!=null?value4=`lerp(_range(${scale6}), ${+enc.
range})`:(value4!==void 0&&(value4=`_scale(${scale6}, ${value4})`),enc.band&&(value4=(value4?value4+"+":"")+`_bandwidth(${scale6}\
)`+(+enc.band==1?"":"*"+property(enc.band)),enc.extra&&(value4=`(datum.extra ? _scale(${scale6}, datum.extra.value) : ${value4}\
)`)),value4==null&&(value4="0")),value4}function rule2(enc){let code="";return enc.forEach(rule3=>{let value4=entry$1(rule3);
code+=rule3.test?`(${rule3.test})?${value4}:`:value4}),peek(code)===":"&&(code+="null"),code}function parseEncode(encode2,type2,role,style2,scope,params2){
let enc={};params2=params2||{},params2.encoders={$encode:enc},encode2=applyDefaults(encode2,type2,role,style2,scope.config);
for(let key2 in encode2)enc[key2]=parseBlock(encode2[key2],type2,params2,scope);return params2}function parseBlock(block,marktype,params2,scope){
let channels={},fields={};for(let name in block)block[name]!=null&&(channels[name]=parse$1(expr(block[name]),scope,params2,
fields));return{$expr:{marktype,channels},$fields:Object.keys(fields),$output:Object.keys(block)}}function expr(enc){return isArray(
enc)?rule2(enc):entry$1(enc)}function parse$1(code,scope,params2,fields){let expr2=parser2(code,scope);return expr2.$fields.
forEach(name=>fields[name]=1),extend(params2,expr2.$params),expr2.$expr}var OUTER="outer",OUTER_INVALID=["value","update",
"init","react","bind"];function outerError(prefix,name){error(prefix+' for "outer" push: '+stringValue(name))}function parseSignal(signal,scope){
let name=signal.name;if(signal.push===OUTER)scope.signals[name]||outerError("No prior signal definition",name),OUTER_INVALID.
forEach(prop=>{signal[prop]!==void 0&&outerError("Invalid property ",prop)});else{let op=scope.addSignal(name,signal.value);
signal.react===!1&&(op.react=!1),signal.bind&&scope.addBinding(name,signal.bind)}}function Entry(type2,value4,params2,parent){
this.id=-1,this.type=type2,this.value=value4,this.params=params2,parent&&(this.parent=parent)}function entry(type2,value4,params2,parent){
return new Entry(type2,value4,params2,parent)}function operator(value4,params2){return entry("operator",value4,params2)}
function ref(op){let ref2={$ref:op.id};return op.id<0&&(op.refs=op.refs||[]).push(ref2),ref2}function fieldRef$1(field3,name){
return name?{$field:field3,$name:name}:{$field:field3}}var keyFieldRef=fieldRef$1("key");function compareRef(fields,orders){
return{$compare:fields,$order:orders}}function keyRef(fields,flat){let ref2={$key:fields};return flat&&(ref2.$flat=!0),ref2}
var Ascending="ascending",Descending="descending";function sortKey(sort3){return isObject(sort3)?(sort3.order===Descending?
"-":"+")+aggrField(sort3.op,sort3.field):""}function aggrField(op,field3){return(op&&op.signal?"$"+op.signal:op||"")+(op&&
field3?"_":"")+(field3&&field3.signal?"$"+field3.signal:field3?.replace(/\W+/g,"_").replace(/^_+|_+$/g,"")||"")}var Scope$1="\
scope",View2="view";function isSignal(_){return _&&_.signal}function isExpr$1(_){return _&&_.expr}function hasSignal(_){
if(isSignal(_))return!0;if(isObject(_)){for(let key2 in _)if(hasSignal(_[key2]))return!0}return!1}function value3(specValue,defaultValue){
return specValue??defaultValue}function deref(v){return v&&v.signal||v}var Timer2="timer";function parseStream3(stream2,scope){
return(stream2.merge?mergeStream:stream2.stream?nestedStream:stream2.type?eventStream:error("Invalid stream specificatio\
n: "+stringValue(stream2)))(stream2,scope)}function eventSource(source3){return source3===Scope$1?View2:source3||View2}function mergeStream(stream2,scope){
let list=stream2.merge.map(s2=>parseStream3(s2,scope)),entry2=streamParameters({merge:list},stream2,scope);return scope.
addStream(entry2).id}function nestedStream(stream2,scope){let id2=parseStream3(stream2.stream,scope),entry2=streamParameters(
{stream:id2},stream2,scope);return scope.addStream(entry2).id}function eventStream(stream2,scope){let id2;stream2.type===
Timer2?(id2=scope.event(Timer2,stream2.throttle),stream2={between:stream2.between,filter:stream2.filter}):id2=scope.event(
eventSource(stream2.source),stream2.type);let entry2=streamParameters({stream:id2},stream2,scope);return Object.keys(entry2).
length===1?id2:scope.addStream(entry2).id}function streamParameters(entry2,stream2,scope){let param2=stream2.between;return param2&&
(param2.length!==2&&error('Stream "between" parameter must have 2 entries: '+stringValue(stream2)),entry2.between=[parseStream3(
param2[0],scope),parseStream3(param2[1],scope)]),param2=stream2.filter?[].concat(stream2.filter):[],(stream2.marktype||stream2.
markname||stream2.markrole)&&param2.push(filterMark(stream2.marktype,stream2.markname,stream2.markrole)),stream2.source===
Scope$1&&param2.push("inScope(event.item)"),param2.length&&(entry2.filter=parser2("("+param2.join(")&&(")+")",scope).$expr),
(param2=stream2.throttle)!=null&&(entry2.throttle=+param2),(param2=stream2.debounce)!=null&&(entry2.debounce=+param2),stream2.
consume&&(entry2.consume=!0),entry2}function filterMark(type2,name,role){let item="event.item";return item+(type2&&type2!==
"*"?"&&"+item+".mark.marktype==='"+type2+"'":"")+(role?"&&"+item+".mark.role==='"+role+"'":"")+(name?"&&"+item+".mark.na\
me==='"+name+"'":"")}var OP_VALUE_EXPR={code:"_.$value",ast:{type:"Identifier",value:"value"}};function parseUpdate2(spec,scope,target2){
let encode2=spec.encode,entry2={target:target2},events3=spec.events,update3=spec.update,sources=[];events3||error("Signa\
l update missing events specification."),isString(events3)&&(events3=eventSelector(events3,scope.isSubscope()?Scope$1:View2)),
events3=array_default(events3).filter(s2=>s2.signal||s2.scale?(sources.push(s2),0):1),sources.length>1&&(sources=[mergeSources(
sources)]),events3.length&&sources.push(events3.length>1?{merge:events3}:events3[0]),encode2!=null&&(update3&&error("Sig\
nal encode and update are mutually exclusive."),update3="encode(item(),"+stringValue(encode2)+")"),entry2.update=isString(
update3)?parser2(update3,scope):update3.expr!=null?parser2(update3.expr,scope):update3.value!=null?update3.value:update3.
signal!=null?{$expr:OP_VALUE_EXPR,$params:{$value:scope.signalRef(update3.signal)}}:error("Invalid signal update specifi\
cation."),spec.force&&(entry2.options={force:!0}),sources.forEach(source3=>scope.addUpdate(extend(streamSource(source3,scope),
entry2)))}function streamSource(stream2,scope){return{source:stream2.signal?scope.signalRef(stream2.signal):stream2.scale?
scope.scaleRef(stream2.scale):parseStream3(stream2,scope)}}function mergeSources(sources){return{signal:"["+sources.map(
s2=>s2.scale?'scale("'+s2.scale+'")':s2.signal)+"]"}}function parseSignalUpdates(signal,scope){let op=scope.getSignal(signal.
name),expr2=signal.update;signal.init&&(expr2?error("Signals can not include both init and update expressions."):(expr2=
signal.init,op.initonly=!0)),expr2&&(expr2=parser2(expr2,scope),op.update=expr2.$expr,op.params=expr2.$params),signal.on&&
signal.on.forEach(_=>parseUpdate2(_,scope,op.id))}var transform3=name=>(params2,value4,parent)=>entry(name,value4,params2||
void 0,parent),Aggregate2=transform3("aggregate"),AxisTicks2=transform3("axisticks"),Bound2=transform3("bound"),Collect2=transform3(
"collect"),Compare2=transform3("compare"),DataJoin2=transform3("datajoin"),Encode2=transform3("encode"),Expression2=transform3(
"expression"),Facet2=transform3("facet"),Field2=transform3("field"),Key2=transform3("key"),LegendEntries2=transform3("le\
gendentries"),Load2=transform3("load"),Mark2=transform3("mark"),MultiExtent2=transform3("multiextent"),MultiValues2=transform3(
"multivalues"),Overlap2=transform3("overlap"),Params3=transform3("params"),PreFacet2=transform3("prefacet"),Projection2=transform3(
"projection"),Proxy2=transform3("proxy"),Relay2=transform3("relay"),Render2=transform3("render"),Scale2=transform3("scal\
e"),Sieve2=transform3("sieve"),SortItems2=transform3("sortitems"),ViewLayout2=transform3("viewlayout"),Values2=transform3(
"values"),FIELD_REF_ID=0,MULTIDOMAIN_SORT_OPS={min:"min",max:"max",count:"sum"};function initScale(spec,scope){let type2=spec.
type||"linear";isValidScaleType(type2)||error("Unrecognized scale type: "+stringValue(type2)),scope.addScale(spec.name,{
type:type2,domain:void 0})}function parseScale(spec,scope){let params2=scope.getScale(spec.name).params,key2;params2.domain=
parseScaleDomain(spec.domain,spec,scope),spec.range!=null&&(params2.range=parseScaleRange(spec,scope,params2)),spec.interpolate!=
null&&parseScaleInterpolate(spec.interpolate,params2),spec.nice!=null&&(params2.nice=parseScaleNice(spec.nice,scope)),spec.
bins!=null&&(params2.bins=parseScaleBins(spec.bins,scope));for(key2 in spec)hasOwnProperty(params2,key2)||key2==="name"||
(params2[key2]=parseLiteral(spec[key2],scope))}function parseLiteral(v,scope){return isObject(v)?v.signal?scope.signalRef(
v.signal):error("Unsupported object: "+stringValue(v)):v}function parseArray(v,scope){return v.signal?scope.signalRef(v.
signal):v.map(v2=>parseLiteral(v2,scope))}function dataLookupError(name){error("Can not find data set: "+stringValue(name))}
function parseScaleDomain(domain2,spec,scope){if(!domain2){(spec.domainMin!=null||spec.domainMax!=null)&&error("No scale\
 domain defined for domainMin/domainMax to override.");return}return domain2.signal?scope.signalRef(domain2.signal):(isArray(
domain2)?explicitDomain:domain2.fields?multipleDomain:singularDomain)(domain2,spec,scope)}function explicitDomain(domain2,spec,scope){
return domain2.map(v=>parseLiteral(v,scope))}function singularDomain(domain2,spec,scope){let data3=scope.getData(domain2.
data);return data3||dataLookupError(domain2.data),isDiscrete(spec.type)?data3.valuesRef(scope,domain2.field,parseSort(domain2.
sort,!1)):isQuantile(spec.type)?data3.domainRef(scope,domain2.field):data3.extentRef(scope,domain2.field)}function multipleDomain(domain2,spec,scope){
let data3=domain2.data,fields=domain2.fields.reduce((dom,d)=>(d=isString(d)?{data:data3,field:d}:isArray(d)||d.signal?fieldRef(
d,scope):d,dom.push(d),dom),[]);return(isDiscrete(spec.type)?ordinalMultipleDomain:isQuantile(spec.type)?quantileMultipleDomain:
numericMultipleDomain)(domain2,scope,fields)}function fieldRef(data3,scope){let name="_:vega:_"+FIELD_REF_ID++,coll=Collect2(
{});if(isArray(data3)&&!data3.some(isSignal))coll.value={$ingest:data3};else{let values2=isArray(data3)?"["+data3.map(v=>isSignal(
v)?v.signal:stringValue(v)).join(",")+"]":data3.signal,code="setdata("+stringValue(name)+","+values2+")";coll.params.input=
scope.signalRef(code)}return scope.addDataPipeline(name,[coll,Sieve2({})]),{data:name,field:"data"}}function ordinalMultipleDomain(domain2,scope,fields){
let sort3=parseSort(domain2.sort,!0),a4,v,counts=fields.map(f=>{let data3=scope.getData(f.data);return data3||dataLookupError(
f.data),data3.countsRef(scope,f.field,sort3)}),p={groupby:keyFieldRef,pulse:counts};sort3&&(a4=sort3.op||"count",v=sort3.
field?aggrField(a4,sort3.field):"count",p.ops=[MULTIDOMAIN_SORT_OPS[a4]],p.fields=[scope.fieldRef(v)],p.as=[v]),a4=scope.
add(Aggregate2(p));let c4=scope.add(Collect2({pulse:ref(a4)}));return v=scope.add(Values2({field:keyFieldRef,sort:scope.
sortRef(sort3),pulse:ref(c4)})),ref(v)}function parseSort(sort3,multidomain){return sort3&&(!sort3.field&&!sort3.op?isObject(
sort3)?sort3.field="key":sort3={field:"key"}:!sort3.field&&sort3.op!=="count"?error("No field provided for sort aggregat\
e op: "+sort3.op):multidomain&&sort3.field&&sort3.op&&!MULTIDOMAIN_SORT_OPS[sort3.op]&&error("Multiple domain scales can\
 not be sorted using "+sort3.op)),sort3}function quantileMultipleDomain(domain2,scope,fields){let values2=fields.map(f=>{
let data3=scope.getData(f.data);return data3||dataLookupError(f.data),data3.domainRef(scope,f.field)});return ref(scope.
add(MultiValues2({values:values2})))}function numericMultipleDomain(domain2,scope,fields){let extents=fields.map(f=>{let data3=scope.
getData(f.data);return data3||dataLookupError(f.data),data3.extentRef(scope,f.field)});return ref(scope.add(MultiExtent2(
{extents})))}function parseScaleBins(v,scope){return v.signal||isArray(v)?parseArray(v,scope):scope.objectProperty(v)}function parseScaleNice(nice2,scope){
return nice2.signal?scope.signalRef(nice2.signal):isObject(nice2)?{interval:parseLiteral(nice2.interval),step:parseLiteral(
nice2.step)}:parseLiteral(nice2)}function parseScaleInterpolate(interpolate2,params2){params2.interpolate=parseLiteral(interpolate2.
type||interpolate2),interpolate2.gamma!=null&&(params2.interpolateGamma=parseLiteral(interpolate2.gamma))}function parseScaleRange(spec,scope,params2){
let config=scope.config.range,range5=spec.range;if(range5.signal)return scope.signalRef(range5.signal);if(isString(range5)){
if(config&&hasOwnProperty(config,range5))return spec=extend({},spec,{range:config[range5]}),parseScaleRange(spec,scope,params2);
range5==="width"?range5=[0,{signal:"width"}]:range5==="height"?range5=isDiscrete(spec.type)?[0,{signal:"height"}]:[{signal:"\
height"},0]:error("Unrecognized scale range value: "+stringValue(range5))}else if(range5.scheme){params2.scheme=isArray(
range5.scheme)?parseArray(range5.scheme,scope):parseLiteral(range5.scheme,scope),range5.extent&&(params2.schemeExtent=parseArray(
range5.extent,scope)),range5.count&&(params2.schemeCount=parseLiteral(range5.count,scope));return}else if(range5.step){params2.
rangeStep=parseLiteral(range5.step,scope);return}else{if(isDiscrete(spec.type)&&!isArray(range5))return parseScaleDomain(
range5,spec,scope);isArray(range5)||error("Unsupported range type: "+stringValue(range5))}return range5.map(v=>(isArray(
v)?parseArray:parseLiteral)(v,scope))}function parseProjection(proj,scope){let config=scope.config.projection||{},params2={};
for(let name in proj)name!=="name"&&(params2[name]=parseParameter$1(proj[name],name,scope));for(let name in config)params2[name]==
null&&(params2[name]=parseParameter$1(config[name],name,scope));scope.addProjection(proj.name,params2)}function parseParameter$1(_,name,scope){
return isArray(_)?_.map(_2=>parseParameter$1(_2,name,scope)):isObject(_)?_.signal?scope.signalRef(_.signal):name==="fit"?
_:error("Unsupported parameter object: "+stringValue(_)):_}var Top2="top",Left2="left",Right2="right",Bottom2="bottom",Center2="\
center",Vertical="vertical",Start2="start",Middle2="middle",End2="end",Index="index",Label2="label",Offset="offset",Perc="\
perc",Perc2="perc2",Value="value",GuideLabelStyle="guide-label",GuideTitleStyle="guide-title",GroupTitleStyle="group-tit\
le",GroupSubtitleStyle="group-subtitle",Symbols2="symbol",Gradient2="gradient",Discrete2="discrete",Size="size",Shape="s\
hape",Fill="fill",Stroke="stroke",StrokeWidth="strokeWidth",StrokeDash="strokeDash",Opacity="opacity",LegendScales=[Size,
Shape,Fill,Stroke,StrokeWidth,StrokeDash,Opacity],Skip3={name:1,style:1,interactive:1},zero5={value:0},one3={value:1},GroupMark="\
group",RectMark="rect",RuleMark="rule",SymbolMark="symbol",TextMark="text";function guideGroup(mark){return mark.type=GroupMark,
mark.interactive=mark.interactive||!1,mark}function lookup5(spec,config){let _=(name,dflt)=>value3(spec[name],value3(config[name],
dflt));return _.isVertical=s2=>Vertical===value3(spec.direction,config.direction||(s2?config.symbolDirection:config.gradientDirection)),
_.gradientLength=()=>value3(spec.gradientLength,config.gradientLength||config.gradientWidth),_.gradientThickness=()=>value3(
spec.gradientThickness,config.gradientThickness||config.gradientHeight),_.entryColumns=()=>value3(spec.columns,value3(config.
columns,+_.isVertical(!0))),_}function getEncoding(name,encode2){let v=encode2&&(encode2.update&&encode2.update[name]||encode2.
enter&&encode2.enter[name]);return v&&v.signal?v:v?v.value:null}function getStyle(name,scope,style2){let s2=scope.config.
style[style2];return s2&&s2[name]}function anchorExpr(s2,e,m3){return`item.anchor === '${Start2}' ? ${s2} : item.anchor \
=== '${End2}' ? ${e} : ${m3}`}var alignExpr$1=anchorExpr(stringValue(Left2),stringValue(Right2),stringValue(Center2));function tickBand(_){
let v=_("tickBand"),offset4=_("tickOffset"),band2,extra;return v?v.signal?(band2={signal:`(${v.signal}) === 'extent' ? 1\
 : 0.5`},extra={signal:`(${v.signal}) === 'extent'`},isObject(offset4)||(offset4={signal:`(${v.signal}) === 'extent' ? 0\
 : ${offset4}`})):v==="extent"?(band2=1,extra=!0,offset4=0):(band2=.5,extra=!1):(band2=_("bandPosition"),extra=_("tickEx\
tra")),{extra,band:band2,offset:offset4}}function extendOffset(value4,offset4){return offset4?value4?isObject(value4)?Object.
assign({},value4,{offset:extendOffset(value4.offset,offset4)}):{value:value4,offset:offset4}:offset4:value4}function guideMark(mark,extras){
return extras?(mark.name=extras.name,mark.style=extras.style||mark.style,mark.interactive=!!extras.interactive,mark.encode=
extendEncode(mark.encode,extras,Skip3)):mark.interactive=!1,mark}function legendGradient(spec,scale6,config,userEncode){
let _=lookup5(spec,config),vertical=_.isVertical(),thickness=_.gradientThickness(),length2=_.gradientLength(),enter,start,
stop2,width2,height2;vertical?(start=[0,1],stop2=[0,0],width2=thickness,height2=length2):(start=[0,0],stop2=[1,0],width2=
length2,height2=thickness);let encode2={enter:enter={opacity:zero5,x:zero5,y:zero5,width:encoder(width2),height:encoder(
height2)},update:extend({},enter,{opacity:one3,fill:{gradient:scale6,start,stop:stop2}}),exit:{opacity:zero5}};return addEncoders(
encode2,{stroke:_("gradientStrokeColor"),strokeWidth:_("gradientStrokeWidth")},{opacity:_("gradientOpacity")}),guideMark(
{type:RectMark,role:LegendGradientRole,encode:encode2},userEncode)}function legendGradientDiscrete(spec,scale6,config,userEncode,dataRef){
let _=lookup5(spec,config),vertical=_.isVertical(),thickness=_.gradientThickness(),length2=_.gradientLength(),u2,v,uu,vv,
adjust="";vertical?(u2="y",uu="y2",v="x",vv="width",adjust="1-"):(u2="x",uu="x2",v="y",vv="height");let enter={opacity:zero5,
fill:{scale:scale6,field:Value}};enter[u2]={signal:adjust+"datum."+Perc,mult:length2},enter[v]=zero5,enter[uu]={signal:adjust+
"datum."+Perc2,mult:length2},enter[vv]=encoder(thickness);let encode2={enter,update:extend({},enter,{opacity:one3}),exit:{
opacity:zero5}};return addEncoders(encode2,{stroke:_("gradientStrokeColor"),strokeWidth:_("gradientStrokeWidth")},{opacity:_(
"gradientOpacity")}),guideMark({type:RectMark,role:LegendBandRole,key:Value,from:dataRef,encode:encode2},userEncode)}var alignExpr=`\
datum.${Perc}<=0?"${Left2}":datum.${Perc}>=1?"${Right2}":"${Center2}"`,baselineExpr=`datum.${Perc}<=0?"${Bottom2}":datum\
.${Perc}>=1?"${Top2}":"${Middle2}"`;function legendGradientLabels(spec,config,userEncode,dataRef){let _=lookup5(spec,config),
vertical=_.isVertical(),thickness=encoder(_.gradientThickness()),length2=_.gradientLength(),overlap=_("labelOverlap"),enter,
update3,u2,v,adjust="",encode2={enter:enter={opacity:zero5},update:update3={opacity:one3,text:{field:Label2}},exit:{opacity:zero5}};
return addEncoders(encode2,{fill:_("labelColor"),fillOpacity:_("labelOpacity"),font:_("labelFont"),fontSize:_("labelFont\
Size"),fontStyle:_("labelFontStyle"),fontWeight:_("labelFontWeight"),limit:value3(spec.labelLimit,config.gradientLabelLimit)}),
vertical?(enter.align={value:"left"},enter.baseline=update3.baseline={signal:baselineExpr},u2="y",v="x",adjust="1-"):(enter.
align=update3.align={signal:alignExpr},enter.baseline={value:"top"},u2="x",v="y"),enter[u2]=update3[u2]={signal:adjust+"\
datum."+Perc,mult:length2},enter[v]=update3[v]=thickness,thickness.offset=value3(spec.labelOffset,config.gradientLabelOffset)||
0,overlap=overlap?{separation:_("labelSeparation"),method:overlap,order:"datum."+Index}:void 0,guideMark({type:TextMark,
role:LegendLabelRole,style:GuideLabelStyle,key:Value,from:dataRef,encode:encode2,overlap},userEncode)}function legendSymbolGroups(spec,config,userEncode,dataRef,columns){
let _=lookup5(spec,config),entries=userEncode.entries,interactive2=!!(entries&&entries.interactive),name=entries?entries.
name:void 0,height2=_("clipHeight"),symbolOffset=_("symbolOffset"),valueRef={data:"value"},xSignal=`(${columns}) ? datum\
.${Offset} : datum.${Size}`,yEncode=height2?encoder(height2):{field:Size},index5=`datum.${Index}`,ncols=`max(1, ${columns}\
)`,encode2,enter,update3,nrows,sort3;yEncode.mult=.5,encode2={enter:enter={opacity:zero5,x:{signal:xSignal,mult:.5,offset:symbolOffset},
y:yEncode},update:update3={opacity:one3,x:enter.x,y:enter.y},exit:{opacity:zero5}};let baseFill=null,baseStroke=null;spec.
fill||(baseFill=config.symbolBaseFillColor,baseStroke=config.symbolBaseStrokeColor),addEncoders(encode2,{fill:_("symbolF\
illColor",baseFill),shape:_("symbolType"),size:_("symbolSize"),stroke:_("symbolStrokeColor",baseStroke),strokeDash:_("sy\
mbolDash"),strokeDashOffset:_("symbolDashOffset"),strokeWidth:_("symbolStrokeWidth")},{opacity:_("symbolOpacity")}),LegendScales.
forEach(scale6=>{spec[scale6]&&(update3[scale6]=enter[scale6]={scale:spec[scale6],field:Value})});let symbols3=guideMark(
{type:SymbolMark,role:LegendSymbolRole,key:Value,from:valueRef,clip:height2?!0:void 0,encode:encode2},userEncode.symbols),
labelOffset=encoder(symbolOffset);labelOffset.offset=_("labelOffset"),encode2={enter:enter={opacity:zero5,x:{signal:xSignal,
offset:labelOffset},y:yEncode},update:update3={opacity:one3,text:{field:Label2},x:enter.x,y:enter.y},exit:{opacity:zero5}},
addEncoders(encode2,{align:_("labelAlign"),baseline:_("labelBaseline"),fill:_("labelColor"),fillOpacity:_("labelOpacity"),
font:_("labelFont"),fontSize:_("labelFontSize"),fontStyle:_("labelFontStyle"),fontWeight:_("labelFontWeight"),limit:_("l\
abelLimit")});let labels=guideMark({type:TextMark,role:LegendLabelRole,style:GuideLabelStyle,key:Value,from:valueRef,encode:encode2},
userEncode.labels);return encode2={enter:{noBound:{value:!height2},width:zero5,height:height2?encoder(height2):zero5,opacity:zero5},
exit:{opacity:zero5},update:update3={opacity:one3,row:{signal:null},column:{signal:null}}},_.isVertical(!0)?(nrows=`ceil\
(item.mark.items.length / ${ncols})`,update3.row.signal=`${index5}%${nrows}`,update3.column.signal=`floor(${index5} / ${nrows}\
)`,sort3={field:["row",index5]}):(update3.row.signal=`floor(${index5} / ${ncols})`,update3.column.signal=`${index5} % ${ncols}`,
sort3={field:index5}),update3.column.signal=`(${columns})?${update3.column.signal}:${index5}`,dataRef={facet:{data:dataRef,
name:"value",groupby:Index}},guideGroup({role:ScopeRole2,from:dataRef,encode:extendEncode(encode2,entries,Skip3),marks:[
symbols3,labels],name,interactive:interactive2,sort:sort3})}function legendSymbolLayout(spec,config){let _=lookup5(spec,
config);return{align:_("gridAlign"),columns:_.entryColumns(),center:{row:!0,column:!1},padding:{row:_("rowPadding"),column:_(
"columnPadding")}}}var isL='item.orient === "left"',isR='item.orient === "right"',isLR=`(${isL} || ${isR})`,isVG=`datum.\
vgrad && ${isLR}`,baseline=anchorExpr('"top"','"bottom"','"middle"'),alignFlip=anchorExpr('"right"','"left"','"center"'),
exprAlign=`datum.vgrad && ${isR} ? (${alignFlip}) : (${isLR} && !(datum.vgrad && ${isL})) ? "left" : ${alignExpr$1}`,exprAnchor=`\
item._anchor || (${isLR} ? "middle" : "start")`,exprAngle=`${isVG} ? (${isL} ? -90 : 90) : 0`,exprBaseline=`${isLR} ? (d\
atum.vgrad ? (${isR} ? "bottom" : "top") : ${baseline}) : "top"`;function legendTitle(spec,config,userEncode,dataRef){let _=lookup5(
spec,config),encode2={enter:{opacity:zero5},update:{opacity:one3,x:{field:{group:"padding"}},y:{field:{group:"padding"}}},
exit:{opacity:zero5}};return addEncoders(encode2,{orient:_("titleOrient"),_anchor:_("titleAnchor"),anchor:{signal:exprAnchor},
angle:{signal:exprAngle},align:{signal:exprAlign},baseline:{signal:exprBaseline},text:spec.title,fill:_("titleColor"),fillOpacity:_(
"titleOpacity"),font:_("titleFont"),fontSize:_("titleFontSize"),fontStyle:_("titleFontStyle"),fontWeight:_("titleFontWei\
ght"),limit:_("titleLimit"),lineHeight:_("titleLineHeight")},{align:_("titleAlign"),baseline:_("titleBaseline")}),guideMark(
{type:TextMark,role:LegendTitleRole,style:GuideTitleStyle,from:dataRef,encode:encode2},userEncode)}function clip3(clip4,scope){
let expr2;return isObject(clip4)&&(clip4.signal?expr2=clip4.signal:clip4.path?expr2="pathShape("+param(clip4.path)+")":clip4.
sphere&&(expr2="geoShape("+param(clip4.sphere)+', {type: "Sphere"})')),expr2?scope.signalRef(expr2):!!clip4}function param(value4){
return isObject(value4)&&value4.signal?value4.signal:stringValue(value4)}function getRole(spec){let role=spec.role||"";return role.
startsWith("axis")||role.startsWith("legend")||role.startsWith("title")?role:spec.type===GroupMark?ScopeRole2:role||MarkRole}
function definition2(spec){return{marktype:spec.type,name:spec.name||void 0,role:spec.role||getRole(spec),zindex:+spec.zindex||
void 0,aria:spec.aria,description:spec.description}}function interactive(spec,scope){return spec&&spec.signal?scope.signalRef(
spec.signal):spec!==!1}function parseTransform(spec,scope){let def2=definition(spec.type);def2||error("Unrecognized tran\
sform type: "+stringValue(spec.type));let t=entry(def2.type.toLowerCase(),null,parseParameters2(def2,spec,scope));return spec.
signal&&scope.addSignal(spec.signal,scope.proxy(t)),t.metadata=def2.metadata||{},t}function parseParameters2(def2,spec,scope){
let params2={},n=def2.params.length;for(let i=0;i<n;++i){let pdef=def2.params[i];params2[pdef.name]=parseParameter2(pdef,
spec,scope)}return params2}function parseParameter2(def2,spec,scope){let type2=def2.type,value4=spec[def2.name];if(type2===
"index")return parseIndexParameter(def2,spec,scope);if(value4===void 0){def2.required&&error("Missing required "+stringValue(
spec.type)+" parameter: "+stringValue(def2.name));return}else{if(type2==="param")return parseSubParameters(def2,spec,scope);
if(type2==="projection")return scope.projectionRef(spec[def2.name])}return def2.array&&!isSignal(value4)?value4.map(v=>parameterValue(
def2,v,scope)):parameterValue(def2,value4,scope)}function parameterValue(def2,value4,scope){let type2=def2.type;if(isSignal(
value4))return isExpr(type2)?error("Expression references can not be signals."):isField(type2)?scope.fieldRef(value4):isCompare(
type2)?scope.compareRef(value4):scope.signalRef(value4.signal);{let expr2=def2.expr||isField(type2);return expr2&&outerExpr(
value4)?scope.exprRef(value4.expr,value4.as):expr2&&outerField(value4)?fieldRef$1(value4.field,value4.as):isExpr(type2)?
parser2(value4,scope):isData(type2)?ref(scope.getData(value4).values):isField(type2)?fieldRef$1(value4):isCompare(type2)?
scope.compareRef(value4):value4}}function parseIndexParameter(def2,spec,scope){return isString(spec.from)||error('Lookup\
 "from" parameter must be a string literal.'),scope.getData(spec.from).lookupRef(scope,spec.key)}function parseSubParameters(def2,spec,scope){
let value4=spec[def2.name];return def2.array?(isArray(value4)||error("Expected an array of sub-parameters. Instead: "+stringValue(
value4)),value4.map(v=>parseSubParameter(def2,v,scope))):parseSubParameter(def2,value4,scope)}function parseSubParameter(def2,value4,scope){
let n=def2.params.length,pdef;for(let i=0;i<n;++i){pdef=def2.params[i];for(let k2 in pdef.key)if(pdef.key[k2]!==value4[k2]){
pdef=null;break}if(pdef)break}pdef||error("Unsupported parameter: "+stringValue(value4));let params2=extend(parseParameters2(
pdef,value4,scope),pdef.key);return ref(scope.add(Params3(params2)))}var outerExpr=_=>_&&_.expr,outerField=_=>_&&_.field,
isData=_=>_==="data",isExpr=_=>_==="expr",isField=_=>_==="field",isCompare=_=>_==="compare";function parseData$1(from,group2,scope){
let facet,key2,op,dataRef,parent;return from?(facet=from.facet)&&(group2||error("Only group marks can be faceted."),facet.
field!=null?dataRef=parent=getDataRef(facet,scope):(from.data?parent=ref(scope.getData(from.data).aggregate):(op=parseTransform(
extend({type:"aggregate",groupby:array_default(facet.groupby)},facet.aggregate),scope),op.params.key=scope.keyRef(facet.
groupby),op.params.pulse=getDataRef(facet,scope),dataRef=parent=ref(scope.add(op))),key2=scope.keyRef(facet.groupby,!0))):
dataRef=ref(scope.add(Collect2(null,[{}]))),dataRef||(dataRef=getDataRef(from,scope)),{key:key2,pulse:dataRef,parent}}function getDataRef(from,scope){
return from.$ref?from:from.data&&from.data.$ref?from.data:ref(scope.getData(from.data).output)}function DataScope(scope,input,output3,values2,aggr){
this.scope=scope,this.input=input,this.output=output3,this.values=values2,this.aggregate=aggr,this.index={}}DataScope.fromEntries=
function(scope,entries){let n=entries.length,values2=entries[n-1],output3=entries[n-2],input=entries[0],aggr=null,i=1;for(input&&
input.type==="load"&&(input=entries[1]),scope.add(entries[0]);i<n;++i)entries[i].params.pulse=ref(entries[i-1]),scope.add(
entries[i]),entries[i].type==="aggregate"&&(aggr=entries[i]);return new DataScope(scope,input,output3,values2,aggr)};function fieldKey(field3){
return isString(field3)?field3:null}function addSortField(scope,p,sort3){let as=aggrField(sort3.op,sort3.field),s2;if(p.
ops){for(let i=0,n=p.as.length;i<n;++i)if(p.as[i]===as)return}else p.ops=["count"],p.fields=[null],p.as=["count"];sort3.
op&&(p.ops.push((s2=sort3.op.signal)?scope.signalRef(s2):sort3.op),p.fields.push(scope.fieldRef(sort3.field)),p.as.push(
as))}function cache(scope,ds,name,optype,field3,counts,index5){let cache2=ds[name]||(ds[name]={}),sort3=sortKey(counts),
k2=fieldKey(field3),v,op;if(k2!=null&&(scope=ds.scope,k2=k2+(sort3?"|"+sort3:""),v=cache2[k2]),!v){let params2=counts?{field:keyFieldRef,
pulse:ds.countsRef(scope,field3,counts)}:{field:scope.fieldRef(field3),pulse:ref(ds.output)};sort3&&(params2.sort=scope.
sortRef(counts)),op=scope.add(entry(optype,void 0,params2)),index5&&(ds.index[field3]=op),v=ref(op),k2!=null&&(cache2[k2]=
v)}return v}DataScope.prototype={countsRef(scope,field3,sort3){let ds=this,cache2=ds.counts||(ds.counts={}),k2=fieldKey(
field3),v,a4,p;return k2!=null&&(scope=ds.scope,v=cache2[k2]),v?sort3&&sort3.field&&addSortField(scope,v.agg.params,sort3):
(p={groupby:scope.fieldRef(field3,"key"),pulse:ref(ds.output)},sort3&&sort3.field&&addSortField(scope,p,sort3),a4=scope.
add(Aggregate2(p)),v=scope.add(Collect2({pulse:ref(a4)})),v={agg:a4,ref:ref(v)},k2!=null&&(cache2[k2]=v)),v.ref},tuplesRef(){
return ref(this.values)},extentRef(scope,field3){return cache(scope,this,"extent","extent",field3,!1)},domainRef(scope,field3){
return cache(scope,this,"domain","values",field3,!1)},valuesRef(scope,field3,sort3){return cache(scope,this,"vals","valu\
es",field3,sort3||!0)},lookupRef(scope,field3){return cache(scope,this,"lookup","tupleindex",field3,!1)},indataRef(scope,field3){
return cache(scope,this,"indata","tupleindex",field3,!0,!0)}};function parseFacet(spec,scope,group2){let facet=spec.from.
facet,name=facet.name,data3=getDataRef(facet,scope),op;facet.name||error("Facet must have a name: "+stringValue(facet)),
facet.data||error("Facet must reference a data set: "+stringValue(facet)),facet.field?op=scope.add(PreFacet2({field:scope.
fieldRef(facet.field),pulse:data3})):facet.groupby?op=scope.add(Facet2({key:scope.keyRef(facet.groupby),group:ref(scope.
proxy(group2.parent)),pulse:data3})):error("Facet must specify groupby or field: "+stringValue(facet));let subscope=scope.
fork(),source3=subscope.add(Collect2()),values2=subscope.add(Sieve2({pulse:ref(source3)}));subscope.addData(name,new DataScope(
subscope,source3,source3,values2)),subscope.addSignal("parent",null),op.params.subflow={$subflow:subscope.parse(spec).toRuntime()}}
function parseSubflow(spec,scope,input){let op=scope.add(PreFacet2({pulse:input.pulse})),subscope=scope.fork();subscope.
add(Sieve2()),subscope.addSignal("parent",null),op.params.subflow={$subflow:subscope.parse(spec).toRuntime()}}function parseTrigger(spec,scope,name){
let remove2=spec.remove,insert2=spec.insert,toggle=spec.toggle,modify2=spec.modify,values2=spec.values,op=scope.add(operator()),
update3="if("+spec.trigger+',modify("'+name+'",'+[insert2,remove2,toggle,modify2,values2].map(_=>_??"null").join(",")+")\
,0)",expr2=parser2(update3,scope);op.update=expr2.$expr,op.params=expr2.$params}function parseMark(spec,scope){let role=getRole(
spec),group2=spec.type===GroupMark,facet=spec.from&&spec.from.facet,overlap=spec.overlap,layout=spec.layout||role===ScopeRole2||
role===FrameRole2,ops2,op,store,enc,name,layoutRef,boundRef,nested=role===MarkRole||layout||facet,input=parseData$1(spec.
from,group2,scope);op=scope.add(DataJoin2({key:input.key||(spec.key?fieldRef$1(spec.key):void 0),pulse:input.pulse,clean:!group2}));
let joinRef=ref(op);op=store=scope.add(Collect2({pulse:joinRef})),op=scope.add(Mark2({markdef:definition2(spec),interactive:interactive(
spec.interactive,scope),clip:clip3(spec.clip,scope),context:{$context:!0},groups:scope.lookup(),parent:scope.signals.parent?
scope.signalRef("parent"):null,index:scope.markpath(),pulse:ref(op)}));let markRef=ref(op);op=enc=scope.add(Encode2(parseEncode(
spec.encode,spec.type,role,spec.style,scope,{mod:!1,pulse:markRef}))),op.params.parent=scope.encode(),spec.transform&&spec.
transform.forEach(_=>{let tx=parseTransform(_,scope),md2=tx.metadata;(md2.generates||md2.changes)&&error("Mark transform\
s should not generate new data."),md2.nomod||(enc.params.mod=!0),tx.params.pulse=ref(op),scope.add(op=tx)}),spec.sort&&(op=
scope.add(SortItems2({sort:scope.compareRef(spec.sort),pulse:ref(op)})));let encodeRef=ref(op);(facet||layout)&&(layout=
scope.add(ViewLayout2({layout:scope.objectProperty(spec.layout),legends:scope.legends,mark:markRef,pulse:encodeRef})),layoutRef=
ref(layout));let bound2=scope.add(Bound2({mark:markRef,pulse:layoutRef||encodeRef}));boundRef=ref(bound2),group2&&(nested&&
(ops2=scope.operators,ops2.pop(),layout&&ops2.pop()),scope.pushState(encodeRef,layoutRef||boundRef,joinRef),facet?parseFacet(
spec,scope,input):nested?parseSubflow(spec,scope,input):scope.parse(spec),scope.popState(),nested&&(layout&&ops2.push(layout),
ops2.push(bound2))),overlap&&(boundRef=parseOverlap(overlap,boundRef,scope));let render=scope.add(Render2({pulse:boundRef})),
sieve=scope.add(Sieve2({pulse:ref(render)},void 0,scope.parent()));spec.name!=null&&(name=spec.name,scope.addData(name,new DataScope(
scope,store,render,sieve)),spec.on&&spec.on.forEach(on2=>{(on2.insert||on2.remove||on2.toggle)&&error("Marks only suppor\
t modify triggers."),parseTrigger(on2,scope,name)}))}function parseOverlap(overlap,source3,scope){let method2=overlap.method,
bound2=overlap.bound,sep=overlap.separation,params2={separation:isSignal(sep)?scope.signalRef(sep.signal):sep,method:isSignal(
method2)?scope.signalRef(method2.signal):method2,pulse:source3};if(overlap.order&&(params2.sort=scope.compareRef({field:overlap.
order})),bound2){let tol=bound2.tolerance;params2.boundTolerance=isSignal(tol)?scope.signalRef(tol.signal):+tol,params2.
boundScale=scope.scaleRef(bound2.scale),params2.boundOrient=bound2.orient}return ref(scope.add(Overlap2(params2)))}function parseLegend(spec,scope){
let config=scope.config.legend,encode2=spec.encode||{},_=lookup5(spec,config),legendEncode=encode2.legend||{},name=legendEncode.
name||void 0,interactive2=legendEncode.interactive,style2=legendEncode.style,scales2={},scale6=0,entryLayout,params2,children3;
LegendScales.forEach(s2=>spec[s2]?(scales2[s2]=spec[s2],scale6=scale6||spec[s2]):0),scale6||error("Missing valid scale f\
or legend.");let type2=legendType(spec,scope.scaleType(scale6)),datum2={title:spec.title!=null,scales:scales2,type:type2,
vgrad:type2!=="symbol"&&_.isVertical()},dataRef=ref(scope.add(Collect2(null,[datum2]))),entryEncode={enter:{x:{value:0},
y:{value:0}}},entryRef=ref(scope.add(LegendEntries2(params2={type:type2,scale:scope.scaleRef(scale6),count:scope.objectProperty(
_("tickCount")),limit:scope.property(_("symbolLimit")),values:scope.objectProperty(spec.values),minstep:scope.property(spec.
tickMinStep),formatType:scope.property(spec.formatType),formatSpecifier:scope.property(spec.format)})));return type2===Gradient2?
(children3=[legendGradient(spec,scale6,config,encode2.gradient),legendGradientLabels(spec,config,encode2.labels,entryRef)],
params2.count=params2.count||scope.signalRef(`max(2,2*floor((${deref(_.gradientLength())})/100))`)):type2===Discrete2?children3=
[legendGradientDiscrete(spec,scale6,config,encode2.gradient,entryRef),legendGradientLabels(spec,config,encode2.labels,entryRef)]:
(entryLayout=legendSymbolLayout(spec,config),children3=[legendSymbolGroups(spec,config,encode2,entryRef,deref(entryLayout.
columns))],params2.size=sizeExpression(spec,scope,children3[0].marks)),children3=[guideGroup({role:LegendEntryRole,from:dataRef,
encode:entryEncode,marks:children3,layout:entryLayout,interactive:interactive2})],datum2.title&&children3.push(legendTitle(
spec,config,encode2.title,dataRef)),parseMark(guideGroup({role:LegendRole2,from:dataRef,encode:extendEncode(buildLegendEncode(
_,spec,config),legendEncode,Skip3),marks:children3,aria:_("aria"),description:_("description"),zindex:_("zindex"),name,interactive:interactive2,
style:style2}),scope)}function legendType(spec,scaleType){let type2=spec.type||Symbols2;return!spec.type&&scaleCount(spec)===
1&&(spec.fill||spec.stroke)&&(type2=isContinuous(scaleType)?Gradient2:isDiscretizing(scaleType)?Discrete2:Symbols2),type2!==
Gradient2?type2:isDiscretizing(scaleType)?Discrete2:Gradient2}function scaleCount(spec){return LegendScales.reduce((count2,type2)=>count2+
(spec[type2]?1:0),0)}function buildLegendEncode(_,spec,config){let encode2={enter:{},update:{}};return addEncoders(encode2,
{orient:_("orient"),offset:_("offset"),padding:_("padding"),titlePadding:_("titlePadding"),cornerRadius:_("cornerRadius"),
fill:_("fillColor"),stroke:_("strokeColor"),strokeWidth:config.strokeWidth,strokeDash:config.strokeDash,x:_("legendX"),y:_(
"legendY"),format:spec.format,formatType:spec.formatType}),encode2}function sizeExpression(spec,scope,marks){let size=deref(
getChannel("size",spec,marks)),strokeWidth=deref(getChannel("strokeWidth",spec,marks)),fontSize2=deref(getFontSize(marks[1].
encode,scope,GuideLabelStyle));return parser2(`max(ceil(sqrt(${size})+${strokeWidth}),${fontSize2})`,scope)}function getChannel(name,spec,marks){
return spec[name]?`scale("${spec[name]}",datum)`:getEncoding(name,marks[0].encode)}function getFontSize(encode2,scope,style2){
return getEncoding("fontSize",encode2)||getStyle("fontSize",scope,style2)}var angleExpr=`item.orient==="${Left2}"?-90:it\
em.orient==="${Right2}"?90:0`;function parseTitle(spec,scope){spec=isString(spec)?{text:spec}:spec;let _=lookup5(spec,scope.
config.title),encode2=spec.encode||{},userEncode=encode2.group||{},name=userEncode.name||void 0,interactive2=userEncode.
interactive,style2=userEncode.style,children3=[],datum2={},dataRef=ref(scope.add(Collect2(null,[datum2])));return children3.
push(buildTitle(spec,_,titleEncode(spec),dataRef)),spec.subtitle&&children3.push(buildSubTitle(spec,_,encode2.subtitle,dataRef)),
parseMark(guideGroup({role:TitleRole2,from:dataRef,encode:groupEncode(_,userEncode),marks:children3,aria:_("aria"),description:_(
"description"),zindex:_("zindex"),name,interactive:interactive2,style:style2}),scope)}function titleEncode(spec){let encode2=spec.
encode;return encode2&&encode2.title||extend({name:spec.name,interactive:spec.interactive,style:spec.style},encode2)}function groupEncode(_,userEncode){
let encode2={enter:{},update:{}};return addEncoders(encode2,{orient:_("orient"),anchor:_("anchor"),align:{signal:alignExpr$1},
angle:{signal:angleExpr},limit:_("limit"),frame:_("frame"),offset:_("offset")||0,padding:_("subtitlePadding")}),extendEncode(
encode2,userEncode,Skip3)}function buildTitle(spec,_,userEncode,dataRef){let zero6={value:0},text2=spec.text,encode2={enter:{
opacity:zero6},update:{opacity:{value:1}},exit:{opacity:zero6}};return addEncoders(encode2,{text:text2,align:{signal:"it\
em.mark.group.align"},angle:{signal:"item.mark.group.angle"},limit:{signal:"item.mark.group.limit"},baseline:"top",dx:_(
"dx"),dy:_("dy"),fill:_("color"),font:_("font"),fontSize:_("fontSize"),fontStyle:_("fontStyle"),fontWeight:_("fontWeight"),
lineHeight:_("lineHeight")},{align:_("align"),angle:_("angle"),baseline:_("baseline")}),guideMark({type:TextMark,role:TitleTextRole,
style:GroupTitleStyle,from:dataRef,encode:encode2},userEncode)}function buildSubTitle(spec,_,userEncode,dataRef){let zero6={
value:0},text2=spec.subtitle,encode2={enter:{opacity:zero6},update:{opacity:{value:1}},exit:{opacity:zero6}};return addEncoders(
encode2,{text:text2,align:{signal:"item.mark.group.align"},angle:{signal:"item.mark.group.angle"},limit:{signal:"item.ma\
rk.group.limit"},baseline:"top",dx:_("dx"),dy:_("dy"),fill:_("subtitleColor"),font:_("subtitleFont"),fontSize:_("subtitl\
eFontSize"),fontStyle:_("subtitleFontStyle"),fontWeight:_("subtitleFontWeight"),lineHeight:_("subtitleLineHeight")},{align:_(
"align"),angle:_("angle"),baseline:_("baseline")}),guideMark({type:TextMark,role:TitleSubtitleRole,style:GroupSubtitleStyle,
from:dataRef,encode:encode2},userEncode)}function parseData(data3,scope){let transforms2=[];data3.transform&&data3.transform.
forEach(tx=>{transforms2.push(parseTransform(tx,scope))}),data3.on&&data3.on.forEach(on2=>{parseTrigger(on2,scope,data3.
name)}),scope.addDataPipeline(data3.name,analyze(data3,scope,transforms2))}function analyze(data3,scope,ops2){let output3=[],
source3=null,modify2=!1,generate2=!1,upstream,i,n,t,m3;for(data3.values?isSignal(data3.values)||hasSignal(data3.format)?
(output3.push(load2(scope,data3)),output3.push(source3=collect())):output3.push(source3=collect({$ingest:data3.values,$format:data3.
format})):data3.url?hasSignal(data3.url)||hasSignal(data3.format)?(output3.push(load2(scope,data3)),output3.push(source3=
collect())):output3.push(source3=collect({$request:data3.url,$format:data3.format})):data3.source&&(source3=upstream=array_default(
data3.source).map(d=>ref(scope.getData(d).output)),output3.push(null)),i=0,n=ops2.length;i<n;++i)t=ops2[i],m3=t.metadata,
!source3&&!m3.source&&output3.push(source3=collect()),output3.push(t),m3.generates&&(generate2=!0),m3.modifies&&!generate2&&
(modify2=!0),m3.source?source3=t:m3.changes&&(source3=null);return upstream&&(n=upstream.length-1,output3[0]=Relay2({derive:modify2,
pulse:n?upstream:upstream[0]}),(modify2||n)&&output3.splice(1,0,collect())),source3||output3.push(collect()),output3.push(
Sieve2({})),output3}function collect(values2){let s2=Collect2({},values2);return s2.metadata={source:!0},s2}function load2(scope,data3){
return Load2({url:data3.url?scope.property(data3.url):void 0,async:data3.async?scope.property(data3.async):void 0,values:data3.
values?scope.property(data3.values):void 0,format:scope.objectProperty(data3.format)})}var isX=orient=>orient===Bottom2||
orient===Top2,getSign=(orient,a4,b10)=>isSignal(orient)?ifLeftTopExpr(orient.signal,a4,b10):orient===Left2||orient===Top2?
a4:b10,ifX=(orient,a4,b10)=>isSignal(orient)?ifXEnc(orient.signal,a4,b10):isX(orient)?a4:b10,ifY=(orient,a4,b10)=>isSignal(
orient)?ifYEnc(orient.signal,a4,b10):isX(orient)?b10:a4,ifTop=(orient,a4,b10)=>isSignal(orient)?ifTopExpr(orient.signal,
a4,b10):orient===Top2?{value:a4}:{value:b10},ifRight=(orient,a4,b10)=>isSignal(orient)?ifRightExpr(orient.signal,a4,b10):
orient===Right2?{value:a4}:{value:b10},ifXEnc=($orient,a4,b10)=>ifEnc(`${$orient} === '${Top2}' || ${$orient} === '${Bottom2}\
'`,a4,b10),ifYEnc=($orient,a4,b10)=>ifEnc(`${$orient} !== '${Top2}' && ${$orient} !== '${Bottom2}'`,a4,b10),ifLeftTopExpr=($orient,a4,b10)=>ifExpr(
`${$orient} === '${Left2}' || ${$orient} === '${Top2}'`,a4,b10),ifTopExpr=($orient,a4,b10)=>ifExpr(`${$orient} === '${Top2}\
'`,a4,b10),ifRightExpr=($orient,a4,b10)=>ifExpr(`${$orient} === '${Right2}'`,a4,b10),ifEnc=(test2,a4,b10)=>(a4=a4!=null?
encoder(a4):a4,b10=b10!=null?encoder(b10):b10,isSimple(a4)&&isSimple(b10)?(a4=a4?a4.signal||stringValue(a4.value):null,b10=
b10?b10.signal||stringValue(b10.value):null,{signal:`${test2} ? (${a4}) : (${b10})`}):[extend({test:test2},a4)].concat(b10||
[])),isSimple=enc=>enc==null||Object.keys(enc).length===1,ifExpr=(test2,a4,b10)=>({signal:`${test2} ? (${toExpr(a4)}) : \
(${toExpr(b10)})`}),ifOrient=($orient,t,b10,l,r)=>({signal:(l!=null?`${$orient} === '${Left2}' ? (${toExpr(l)}) : `:"")+
(b10!=null?`${$orient} === '${Bottom2}' ? (${toExpr(b10)}) : `:"")+(r!=null?`${$orient} === '${Right2}' ? (${toExpr(r)})\
 : `:"")+(t!=null?`${$orient} === '${Top2}' ? (${toExpr(t)}) : `:"")+"(null)"}),toExpr=v=>isSignal(v)?v.signal:v==null?null:
stringValue(v),mult=(sign3,value4)=>value4===0?0:isSignal(sign3)?{signal:`(${sign3.signal}) * ${value4}`}:{value:sign3*value4},
patch=(value4,base)=>{let s2=value4.signal;return s2&&s2.endsWith("(null)")?{signal:s2.slice(0,-6)+base.signal}:value4};
function fallback(prop,config,axisConfig2,style2){let styleProp;if(config&&hasOwnProperty(config,prop))return config[prop];
if(hasOwnProperty(axisConfig2,prop))return axisConfig2[prop];if(prop.startsWith("title")){switch(prop){case"titleColor":
styleProp="fill";break;case"titleFont":case"titleFontSize":case"titleFontWeight":styleProp=prop[5].toLowerCase()+prop.slice(
6)}return style2[GuideTitleStyle][styleProp]}else if(prop.startsWith("label")){switch(prop){case"labelColor":styleProp="\
fill";break;case"labelFont":case"labelFontSize":styleProp=prop[5].toLowerCase()+prop.slice(6)}return style2[GuideLabelStyle][styleProp]}
return null}function keys2(objects){let map3={};for(let obj of objects)if(obj)for(let key2 in obj)map3[key2]=1;return Object.
keys(map3)}function axisConfig(spec,scope){var config=scope.config,style2=config.style,axis=config.axis,band2=scope.scaleType(
spec.scale)==="band"&&config.axisBand,orient=spec.orient,xy,or2,key2;if(isSignal(orient)){let xyKeys=keys2([config.axisX,
config.axisY]),orientKeys=keys2([config.axisTop,config.axisBottom,config.axisLeft,config.axisRight]);xy={};for(key2 of xyKeys)
xy[key2]=ifX(orient,fallback(key2,config.axisX,axis,style2),fallback(key2,config.axisY,axis,style2));or2={};for(key2 of orientKeys)
or2[key2]=ifOrient(orient.signal,fallback(key2,config.axisTop,axis,style2),fallback(key2,config.axisBottom,axis,style2),
fallback(key2,config.axisLeft,axis,style2),fallback(key2,config.axisRight,axis,style2))}else xy=orient===Top2||orient===
Bottom2?config.axisX:config.axisY,or2=config["axis"+orient[0].toUpperCase()+orient.slice(1)];return xy||or2||band2?extend(
{},axis,xy,or2,band2):axis}function axisDomain(spec,config,userEncode,dataRef){let _=lookup5(spec,config),orient=spec.orient,
enter,update3,encode2={enter:enter={opacity:zero5},update:update3={opacity:one3},exit:{opacity:zero5}};addEncoders(encode2,
{stroke:_("domainColor"),strokeCap:_("domainCap"),strokeDash:_("domainDash"),strokeDashOffset:_("domainDashOffset"),strokeWidth:_(
"domainWidth"),strokeOpacity:_("domainOpacity")});let pos0=position(spec,0),pos1=position(spec,1);return enter.x=update3.
x=ifX(orient,pos0,zero5),enter.x2=update3.x2=ifX(orient,pos1),enter.y=update3.y=ifY(orient,pos0,zero5),enter.y2=update3.
y2=ifY(orient,pos1),guideMark({type:RuleMark,role:AxisDomainRole,from:dataRef,encode:encode2},userEncode)}function position(spec,pos){
return{scale:spec.scale,range:pos}}function axisGrid(spec,config,userEncode,dataRef,band2){let _=lookup5(spec,config),orient=spec.
orient,vscale=spec.gridScale,sign3=getSign(orient,1,-1),offset4=offsetValue2(spec.offset,sign3),enter,exit,update3,encode2={
enter:enter={opacity:zero5},update:update3={opacity:one3},exit:exit={opacity:zero5}};addEncoders(encode2,{stroke:_("grid\
Color"),strokeCap:_("gridCap"),strokeDash:_("gridDash"),strokeDashOffset:_("gridDashOffset"),strokeOpacity:_("gridOpacit\
y"),strokeWidth:_("gridWidth")});let tickPos={scale:spec.scale,field:Value,band:band2.band,extra:band2.extra,offset:band2.
offset,round:_("tickRound")},sz2=ifX(orient,{signal:"height"},{signal:"width"}),gridStart=vscale?{scale:vscale,range:0,mult:sign3,
offset:offset4}:{value:0,offset:offset4},gridEnd=vscale?{scale:vscale,range:1,mult:sign3,offset:offset4}:extend(sz2,{mult:sign3,
offset:offset4});return enter.x=update3.x=ifX(orient,tickPos,gridStart),enter.y=update3.y=ifY(orient,tickPos,gridStart),
enter.x2=update3.x2=ifY(orient,gridEnd),enter.y2=update3.y2=ifX(orient,gridEnd),exit.x=ifX(orient,tickPos),exit.y=ifY(orient,
tickPos),guideMark({type:RuleMark,role:AxisGridRole,key:Value,from:dataRef,encode:encode2},userEncode)}function offsetValue2(offset4,sign3){
if(sign3!==1)if(!isObject(offset4))offset4=isSignal(sign3)?{signal:`(${sign3.signal}) * (${offset4||0})`}:sign3*(offset4||
0);else{let entry2=offset4=extend({},offset4);for(;entry2.mult!=null;)if(isObject(entry2.mult))entry2=entry2.mult=extend(
{},entry2.mult);else return entry2.mult=isSignal(sign3)?{signal:`(${entry2.mult}) * (${sign3.signal})`}:entry2.mult*sign3,
offset4;entry2.mult=sign3}return offset4}function axisTicks(spec,config,userEncode,dataRef,size,band2){let _=lookup5(spec,
config),orient=spec.orient,sign3=getSign(orient,-1,1),enter,exit,update3,encode2={enter:enter={opacity:zero5},update:update3=
{opacity:one3},exit:exit={opacity:zero5}};addEncoders(encode2,{stroke:_("tickColor"),strokeCap:_("tickCap"),strokeDash:_(
"tickDash"),strokeDashOffset:_("tickDashOffset"),strokeOpacity:_("tickOpacity"),strokeWidth:_("tickWidth")});let tickSize=encoder(
size);tickSize.mult=sign3;let tickPos={scale:spec.scale,field:Value,band:band2.band,extra:band2.extra,offset:band2.offset,
round:_("tickRound")};return update3.y=enter.y=ifX(orient,zero5,tickPos),update3.y2=enter.y2=ifX(orient,tickSize),exit.x=
ifX(orient,tickPos),update3.x=enter.x=ifY(orient,zero5,tickPos),update3.x2=enter.x2=ifY(orient,tickSize),exit.y=ifY(orient,
tickPos),guideMark({type:RuleMark,role:AxisTickRole,key:Value,from:dataRef,encode:encode2},userEncode)}function flushExpr(scale6,threshold2,a4,b10,c4){
return{signal:'flush(range("'+scale6+'"), scale("'+scale6+'", datum.value), '+threshold2+","+a4+","+b10+","+c4+")"}}function axisLabels(spec,config,userEncode,dataRef,size,band2){
let _=lookup5(spec,config),orient=spec.orient,scale6=spec.scale,sign3=getSign(orient,-1,1),flush=deref(_("labelFlush")),
flushOffset=deref(_("labelFlushOffset")),labelAlign=_("labelAlign"),labelBaseline=_("labelBaseline"),flushOn=flush===0||
!!flush,update3,tickSize=encoder(size);tickSize.mult=sign3,tickSize.offset=encoder(_("labelPadding")||0),tickSize.offset.
mult=sign3;let tickPos={scale:scale6,field:Value,band:.5,offset:extendOffset(band2.offset,_("labelOffset"))},align=ifX(orient,
flushOn?flushExpr(scale6,flush,'"left"','"right"','"center"'):{value:"center"},ifRight(orient,"left","right")),baseline2=ifX(
orient,ifTop(orient,"bottom","top"),flushOn?flushExpr(scale6,flush,'"top"','"bottom"','"middle"'):{value:"middle"}),offsetExpr=flushExpr(
scale6,flush,`-(${flushOffset})`,flushOffset,0);flushOn=flushOn&&flushOffset;let enter={opacity:zero5,x:ifX(orient,tickPos,
tickSize),y:ifY(orient,tickPos,tickSize)},encode2={enter,update:update3={opacity:one3,text:{field:Label2},x:enter.x,y:enter.
y,align,baseline:baseline2},exit:{opacity:zero5,x:enter.x,y:enter.y}};addEncoders(encode2,{dx:!labelAlign&&flushOn?ifX(orient,
offsetExpr):null,dy:!labelBaseline&&flushOn?ifY(orient,offsetExpr):null}),addEncoders(encode2,{angle:_("labelAngle"),fill:_(
"labelColor"),fillOpacity:_("labelOpacity"),font:_("labelFont"),fontSize:_("labelFontSize"),fontWeight:_("labelFontWeigh\
t"),fontStyle:_("labelFontStyle"),limit:_("labelLimit"),lineHeight:_("labelLineHeight")},{align:labelAlign,baseline:labelBaseline});
let bound2=_("labelBound"),overlap=_("labelOverlap");return overlap=overlap||bound2?{separation:_("labelSeparation"),method:overlap,
order:"datum.index",bound:bound2?{scale:scale6,orient,tolerance:bound2}:null}:void 0,update3.align!==align&&(update3.align=
patch(update3.align,align)),update3.baseline!==baseline2&&(update3.baseline=patch(update3.baseline,baseline2)),guideMark(
{type:TextMark,role:AxisLabelRole,style:GuideLabelStyle,key:Value,from:dataRef,encode:encode2,overlap},userEncode)}function axisTitle(spec,config,userEncode,dataRef){
let _=lookup5(spec,config),orient=spec.orient,sign3=getSign(orient,-1,1),enter,update3,encode2={enter:enter={opacity:zero5,
anchor:encoder(_("titleAnchor",null)),align:{signal:alignExpr$1}},update:update3=extend({},enter,{opacity:one3,text:encoder(
spec.title)}),exit:{opacity:zero5}},titlePos={signal:`lerp(range("${spec.scale}"), ${anchorExpr(0,1,.5)})`};return update3.
x=ifX(orient,titlePos),update3.y=ifY(orient,titlePos),enter.angle=ifX(orient,zero5,mult(sign3,90)),enter.baseline=ifX(orient,
ifTop(orient,Bottom2,Top2),{value:Bottom2}),update3.angle=enter.angle,update3.baseline=enter.baseline,addEncoders(encode2,
{fill:_("titleColor"),fillOpacity:_("titleOpacity"),font:_("titleFont"),fontSize:_("titleFontSize"),fontStyle:_("titleFo\
ntStyle"),fontWeight:_("titleFontWeight"),limit:_("titleLimit"),lineHeight:_("titleLineHeight")},{align:_("titleAlign"),
angle:_("titleAngle"),baseline:_("titleBaseline")}),autoLayout(_,orient,encode2,userEncode),encode2.update.align=patch(encode2.
update.align,enter.align),encode2.update.angle=patch(encode2.update.angle,enter.angle),encode2.update.baseline=patch(encode2.
update.baseline,enter.baseline),guideMark({type:TextMark,role:AxisTitleRole,style:GuideTitleStyle,from:dataRef,encode:encode2},
userEncode)}function autoLayout(_,orient,encode2,userEncode){let auto=(value4,dim)=>value4!=null?(encode2.update[dim]=patch(
encoder(value4),encode2.update[dim]),!1):!has(dim,userEncode),autoY=auto(_("titleX"),"x"),autoX=auto(_("titleY"),"y");encode2.
enter.auto=autoX===autoY?encoder(autoX):ifX(orient,encoder(autoX),encoder(autoY))}function parseAxis(spec,scope){let config=axisConfig(
spec,scope),encode2=spec.encode||{},axisEncode=encode2.axis||{},name=axisEncode.name||void 0,interactive2=axisEncode.interactive,
style2=axisEncode.style,_=lookup5(spec,config),band2=tickBand(_),datum2={scale:spec.scale,ticks:!!_("ticks"),labels:!!_(
"labels"),grid:!!_("grid"),domain:!!_("domain"),title:spec.title!=null},dataRef=ref(scope.add(Collect2({},[datum2]))),ticksRef=ref(
scope.add(AxisTicks2({scale:scope.scaleRef(spec.scale),extra:scope.property(band2.extra),count:scope.objectProperty(spec.
tickCount),values:scope.objectProperty(spec.values),minstep:scope.property(spec.tickMinStep),formatType:scope.property(spec.
formatType),formatSpecifier:scope.property(spec.format)}))),children3=[],size;return datum2.grid&&children3.push(axisGrid(
spec,config,encode2.grid,ticksRef,band2)),datum2.ticks&&(size=_("tickSize"),children3.push(axisTicks(spec,config,encode2.
ticks,ticksRef,size,band2))),datum2.labels&&(size=datum2.ticks?size:0,children3.push(axisLabels(spec,config,encode2.labels,
ticksRef,size,band2))),datum2.domain&&children3.push(axisDomain(spec,config,encode2.domain,dataRef)),datum2.title&&children3.
push(axisTitle(spec,config,encode2.title,dataRef)),parseMark(guideGroup({role:AxisRole2,from:dataRef,encode:extendEncode(
buildAxisEncode(_,spec),axisEncode,Skip3),marks:children3,aria:_("aria"),description:_("description"),zindex:_("zindex"),
name,interactive:interactive2,style:style2}),scope)}function buildAxisEncode(_,spec){let encode2={enter:{},update:{}};return addEncoders(
encode2,{orient:_("orient"),offset:_("offset")||0,position:value3(spec.position,0),titlePadding:_("titlePadding"),minExtent:_(
"minExtent"),maxExtent:_("maxExtent"),range:{signal:`abs(span(range("${spec.scale}")))`},translate:_("translate"),format:spec.
format,formatType:spec.formatType}),encode2}function parseScope(spec,scope,preprocessed){let signals=array_default(spec.
signals),scales2=array_default(spec.scales);return preprocessed||signals.forEach(_=>parseSignal(_,scope)),array_default(
spec.projections).forEach(_=>parseProjection(_,scope)),scales2.forEach(_=>initScale(_,scope)),array_default(spec.data).forEach(
_=>parseData(_,scope)),scales2.forEach(_=>parseScale(_,scope)),(preprocessed||signals).forEach(_=>parseSignalUpdates(_,scope)),
array_default(spec.axes).forEach(_=>parseAxis(_,scope)),array_default(spec.marks).forEach(_=>parseMark(_,scope)),array_default(
spec.legends).forEach(_=>parseLegend(_,scope)),spec.title&&parseTitle(spec.title,scope),scope.parseLambdas(),scope}var rootEncode=spec=>extendEncode(
{enter:{x:{value:0},y:{value:0}},update:{width:{signal:"width"},height:{signal:"height"}}},spec);function parseView(spec,scope){
let config=scope.config,root=ref(scope.root=scope.add(operator())),signals=collectSignals(spec,config);signals.forEach(_=>parseSignal(
_,scope)),scope.description=spec.description||config.description,scope.eventConfig=config.events,scope.legends=scope.objectProperty(
config.legend&&config.legend.layout),scope.locale=config.locale;let input=scope.add(Collect2()),encode2=scope.add(Encode2(
parseEncode(rootEncode(spec.encode),GroupMark,FrameRole2,spec.style,scope,{pulse:ref(input)}))),parent=scope.add(ViewLayout2(
{layout:scope.objectProperty(spec.layout),legends:scope.legends,autosize:scope.signalRef("autosize"),mark:root,pulse:ref(
encode2)}));scope.operators.pop(),scope.pushState(ref(encode2),ref(parent),null),parseScope(spec,scope,signals),scope.operators.
push(parent);let op=scope.add(Bound2({mark:root,pulse:ref(parent)}));return op=scope.add(Render2({pulse:ref(op)})),op=scope.
add(Sieve2({pulse:ref(op)})),scope.addData("root",new DataScope(scope,input,input,op)),scope}function signalObject(name,value4){
return value4&&value4.signal?{name,update:value4.signal}:{name,value:value4}}function collectSignals(spec,config){let _=name=>value3(
spec[name],config[name]),signals=[signalObject("background",_("background")),signalObject("autosize",parseAutosize(_("au\
tosize"))),signalObject("padding",parsePadding(_("padding"))),signalObject("width",_("width")||0),signalObject("height",
_("height")||0)],pre=signals.reduce((p,s2)=>(p[s2.name]=s2,p),{}),map3={};return array_default(spec.signals).forEach(s2=>{
hasOwnProperty(pre,s2.name)?s2=extend(pre[s2.name],s2):signals.push(s2),map3[s2.name]=s2}),array_default(config.signals).
forEach(s2=>{!hasOwnProperty(map3,s2.name)&&!hasOwnProperty(pre,s2.name)&&signals.push(s2)}),signals}function Scope(config,options){
this.config=config||{},this.options=options||{},this.bindings=[],this.field={},this.signals={},this.lambdas={},this.scales=
{},this.events={},this.data={},this.streams=[],this.updates=[],this.operators=[],this.eventConfig=null,this.locale=null,
this._id=0,this._subid=0,this._nextsub=[0],this._parent=[],this._encode=[],this._lookup=[],this._markpath=[]}function Subscope(scope){
this.config=scope.config,this.options=scope.options,this.legends=scope.legends,this.field=Object.create(scope.field),this.
signals=Object.create(scope.signals),this.lambdas=Object.create(scope.lambdas),this.scales=Object.create(scope.scales),this.
events=Object.create(scope.events),this.data=Object.create(scope.data),this.streams=[],this.updates=[],this.operators=[],
this._id=0,this._subid=++scope._nextsub[0],this._nextsub=scope._nextsub,this._parent=scope._parent.slice(),this._encode=
scope._encode.slice(),this._lookup=scope._lookup.slice(),this._markpath=scope._markpath}Scope.prototype=Subscope.prototype=
{parse(spec){return parseScope(spec,this)},fork(){return new Subscope(this)},isSubscope(){return this._subid>0},toRuntime(){
return this.finish(),{description:this.description,operators:this.operators,streams:this.streams,updates:this.updates,bindings:this.
bindings,eventConfig:this.eventConfig,locale:this.locale}},id(){return(this._subid?this._subid+":":0)+this._id++},add(op){
return this.operators.push(op),op.id=this.id(),op.refs&&(op.refs.forEach(ref2=>{ref2.$ref=op.id}),op.refs=null),op},proxy(op){
let vref=op instanceof Entry?ref(op):op;return this.add(Proxy2({value:vref}))},addStream(stream2){return this.streams.push(
stream2),stream2.id=this.id(),stream2},addUpdate(update3){return this.updates.push(update3),update3},finish(){let name,ds;
this.root&&(this.root.root=!0);for(name in this.signals)this.signals[name].signal=name;for(name in this.scales)this.scales[name].
scale=name;function annotate(op,name2,type2){let data3,list;op&&(data3=op.data||(op.data={}),list=data3[name2]||(data3[name2]=
[]),list.push(type2))}for(name in this.data){ds=this.data[name],annotate(ds.input,name,"input"),annotate(ds.output,name,
"output"),annotate(ds.values,name,"values");for(let field3 in ds.index)annotate(ds.index[field3],name,"index:"+field3)}return this},
pushState(encode2,parent,lookup6){this._encode.push(ref(this.add(Sieve2({pulse:encode2})))),this._parent.push(parent),this.
_lookup.push(lookup6?ref(this.proxy(lookup6)):null),this._markpath.push(-1)},popState(){this._encode.pop(),this._parent.
pop(),this._lookup.pop(),this._markpath.pop()},parent(){return peek(this._parent)},encode(){return peek(this._encode)},lookup(){
return peek(this._lookup)},markpath(){let p=this._markpath;return++p[p.length-1]},fieldRef(field3,name){if(isString(field3))
return fieldRef$1(field3,name);field3.signal||error("Unsupported field reference: "+stringValue(field3));let s2=field3.signal,
f=this.field[s2];if(!f){let params2={name:this.signalRef(s2)};name&&(params2.as=name),this.field[s2]=f=ref(this.add(Field2(
params2)))}return f},compareRef(cmp){let signal=!1,check=_=>isSignal(_)?(signal=!0,this.signalRef(_.signal)):isExpr$1(_)?
(signal=!0,this.exprRef(_.expr)):_,fields=array_default(cmp.field).map(check),orders=array_default(cmp.order).map(check);
return signal?ref(this.add(Compare2({fields,orders}))):compareRef(fields,orders)},keyRef(fields,flat){let signal=!1,check=_=>isSignal(
_)?(signal=!0,ref(sig[_.signal])):_,sig=this.signals;return fields=array_default(fields).map(check),signal?ref(this.add(
Key2({fields,flat}))):keyRef(fields,flat)},sortRef(sort3){if(!sort3)return sort3;let a4=aggrField(sort3.op,sort3.field),
o=sort3.order||Ascending;return o.signal?ref(this.add(Compare2({fields:a4,orders:this.signalRef(o.signal)}))):compareRef(
a4,o)},event(source3,type2){let key2=source3+":"+type2;if(!this.events[key2]){let id2=this.id();this.streams.push({id:id2,
source:source3,type:type2}),this.events[key2]=id2}return this.events[key2]},hasOwnSignal(name){return hasOwnProperty(this.
signals,name)},addSignal(name,value4){this.hasOwnSignal(name)&&error("Duplicate signal name: "+stringValue(name));let op=value4 instanceof
Entry?value4:this.add(operator(value4));return this.signals[name]=op},getSignal(name){return this.signals[name]||error("\
Unrecognized signal name: "+stringValue(name)),this.signals[name]},signalRef(s2){return this.signals[s2]?ref(this.signals[s2]):
(hasOwnProperty(this.lambdas,s2)||(this.lambdas[s2]=this.add(operator(null))),ref(this.lambdas[s2]))},parseLambdas(){let code=Object.
keys(this.lambdas);for(let i=0,n=code.length;i<n;++i){let s2=code[i],e=parser2(s2,this),op=this.lambdas[s2];op.params=e.
$params,op.update=e.$expr}},property(spec){return spec&&spec.signal?this.signalRef(spec.signal):spec},objectProperty(spec){
return!spec||!isObject(spec)?spec:this.signalRef(spec.signal||propertyLambda(spec))},exprRef(code,name){let params2={expr:parser2(
code,this)};return name&&(params2.expr.$name=name),ref(this.add(Expression2(params2)))},addBinding(name,bind3){this.bindings||
error("Nested signals do not support binding: "+stringValue(name)),this.bindings.push(extend({signal:name},bind3))},addScaleProj(name,transform4){
hasOwnProperty(this.scales,name)&&error("Duplicate scale or projection name: "+stringValue(name)),this.scales[name]=this.
add(transform4)},addScale(name,params2){this.addScaleProj(name,Scale2(params2))},addProjection(name,params2){this.addScaleProj(
name,Projection2(params2))},getScale(name){return this.scales[name]||error("Unrecognized scale name: "+stringValue(name)),
this.scales[name]},scaleRef(name){return ref(this.getScale(name))},scaleType(name){return this.getScale(name).params.type},
projectionRef(name){return this.scaleRef(name)},projectionType(name){return this.scaleType(name)},addData(name,dataScope){
return hasOwnProperty(this.data,name)&&error("Duplicate data set name: "+stringValue(name)),this.data[name]=dataScope},getData(name){
return this.data[name]||error("Undefined data set name: "+stringValue(name)),this.data[name]},addDataPipeline(name,entries){
return hasOwnProperty(this.data,name)&&error("Duplicate data set name: "+stringValue(name)),this.addData(name,DataScope.
fromEntries(this,entries))}};function propertyLambda(spec){return(isArray(spec)?arrayLambda:objectLambda)(spec)}function arrayLambda(array7){
let n=array7.length,code="[";for(let i=0;i<n;++i){let value4=array7[i];code+=(i>0?",":"")+(isObject(value4)?value4.signal||
propertyLambda(value4):stringValue(value4))}return code+"]"}function objectLambda(obj){let code="{",i=0,key2,value4;for(key2 in obj)
value4=obj[key2],code+=(++i>1?",":"")+stringValue(key2)+":"+(isObject(value4)?value4.signal||propertyLambda(value4):stringValue(
value4));return code+"}"}function defaults(){let defaultFont="sans-serif",defaultColor="#4c78a8",black="#000",gray="#888",
lightGray="#ddd";return{description:"Vega visualization",padding:0,autosize:"pad",background:null,events:{defaults:{allow:[
"wheel"]}},group:null,mark:null,arc:{fill:defaultColor},area:{fill:defaultColor},image:null,line:{stroke:defaultColor,strokeWidth:2},
path:{stroke:defaultColor},rect:{fill:defaultColor},rule:{stroke:black},shape:{stroke:defaultColor},symbol:{fill:defaultColor,
size:64},text:{fill:black,font:defaultFont,fontSize:11},trail:{fill:defaultColor,size:2},style:{"guide-label":{fill:black,
font:defaultFont,fontSize:10},"guide-title":{fill:black,font:defaultFont,fontSize:11,fontWeight:"bold"},"group-title":{fill:black,
font:defaultFont,fontSize:13,fontWeight:"bold"},"group-subtitle":{fill:black,font:defaultFont,fontSize:12},point:{size:30,
strokeWidth:2,shape:"circle"},circle:{size:30,strokeWidth:2},square:{size:30,strokeWidth:2,shape:"square"},cell:{fill:"t\
ransparent",stroke:lightGray},view:{fill:"transparent"}},title:{orient:"top",anchor:"middle",offset:4,subtitlePadding:3},
axis:{minExtent:0,maxExtent:200,bandPosition:.5,domain:!0,domainWidth:1,domainColor:gray,grid:!1,gridWidth:1,gridColor:lightGray,
labels:!0,labelAngle:0,labelLimit:180,labelOffset:0,labelPadding:2,ticks:!0,tickColor:gray,tickOffset:0,tickRound:!0,tickSize:5,
tickWidth:1,titlePadding:4},axisBand:{tickOffset:-.5},projection:{type:"mercator"},legend:{orient:"right",padding:0,gridAlign:"\
each",columnPadding:10,rowPadding:2,symbolDirection:"vertical",gradientDirection:"vertical",gradientLength:200,gradientThickness:16,
gradientStrokeColor:lightGray,gradientStrokeWidth:0,gradientLabelOffset:2,labelAlign:"left",labelBaseline:"middle",labelLimit:160,
labelOffset:4,labelOverlap:!0,symbolLimit:30,symbolType:"circle",symbolSize:100,symbolOffset:0,symbolStrokeWidth:1.5,symbolBaseFillColor:"\
transparent",symbolBaseStrokeColor:gray,titleLimit:180,titleOrient:"top",titlePadding:5,layout:{offset:18,direction:"hor\
izontal",left:{direction:"vertical"},right:{direction:"vertical"}}},range:{category:{scheme:"tableau10"},ordinal:{scheme:"\
blues"},heatmap:{scheme:"yellowgreenblue"},ramp:{scheme:"blues"},diverging:{scheme:"blueorange",extent:[1,0]},symbol:["c\
ircle","square","triangle-up","cross","diamond","triangle-right","triangle-down","triangle-left"]}}}function parse6(spec,config,options){
return isObject(spec)||error("Input Vega specification must be an object."),config=mergeConfig(defaults(),config,spec.config),
parseView(spec,new Scope(config,options)).toRuntime()}var version$1="6.4.0";extend(transforms,vega_transforms_exports,vega_view_transforms_exports,vega_encode_exports,vega_geo_exports,
vega_force_exports,vega_label_exports,vega_hierarchy_exports,vega_regression_exports,vega_voronoi_exports,vega_wordcloud_exports,
vega_crossfilter_exports);var version=version$1;export{accessor,accessorName,accessorFields,error,splitAccessPath,field,id,identity,zero,one,truthy,falsy,DisallowedObjectProperties,
None,Error2 as Error,Warn,Info,Debug,logger_default,isArray,isObject,mergeConfig,writeConfig,peek,toNumber,panLinear,panLog,
panPow,panSymlog,zoomLinear,zoomLog,zoomPow,zoomSymlog,quarter,utcquarter,array_default,clampRange,isFunction,compare,ascending,
constant_default,debounce,extend,extent,extentIndex,hasOwnProperty,fastmap,flush_default,inherits_default,inrange,isBoolean,
isDate,isIterable,isNumber,isRegExp,isString,key,lerp_default,lruCache_default,merge,repeat,pad,span_default,stringValue,
toBoolean,toDate,toString,toSet,truncate,visitArray,YEAR,QUARTER,MONTH,WEEK,ISOWEEK,DATE,DAY,DAYOFYEAR,HOURS,MINUTES,SECONDS,
MILLISECONDS,TIME_UNITS,timeUnits,timeUnitSpecifier,dayofyear,week,isoweek,utcdayofyear,utcweek,utcisoweek,timeFloor,utcFloor,
timeInterval2 as timeInterval,utcInterval,timeOffset,utcOffset,timeSequence,utcSequence,bin,detectTimeUnits,numberFormatDefaultLocale,
timeFormatDefaultLocale,locale3 as locale,defaultLocale3 as defaultLocale,resetDefaultLocale,typeParsers,inferType,inferTypes,
format2 as format,formats,responseType,read,loader,isTuple,tupleid,ingest$1,changeset,Parameters,Operator,EventStream,Pulse,
MultiPulse,Dataflow,Transform,transforms,definition,transform,quantiles,quartiles,estimateBandwidth,bin2,random,setRandom,
bootstrapCI,dotbin,lcg,integer,sampleNormal,densityNormal,cumulativeNormal,quantileNormal,gaussian,kde,sampleLogNormal,densityLogNormal,
cumulativeLogNormal,quantileLogNormal,lognormal,mixture,sampleUniform,densityUniform,cumulativeUniform,quantileUniform,uniform,
constant,linear,log3 as log,exp2 as exp,pow2 as pow,quad,poly,loess,sampleCurve,path,scale,interpolateRange,interpolateColors,
quantizeInterpolator,interpolate,scheme2 as scheme,Gradient,curves,parse4 as parse,pathRender,symbols2 as symbols,vg_rect,
vg_trail,Bounds,Item,GroupItem,ResourceLoader,boundStroke,boundContext,intersectPath,intersectPoint,intersectRule,intersectBoxLine,
zorder,visit,pickVisit,textMetrics,fontSize,lineHeight,multiLineOffset,fontFamily,font,Marks,boundItem,boundMark,sceneToJSON,
sceneFromJSON,Scenegraph,domCreate,domFind,domChild,domClear,point3 as point,Handler,Renderer,CanvasHandler,CanvasRenderer,
SVGHandler,markup,serializeXML,SVGRenderer,SVGStringRenderer,setHybridRendererOptions,HybridRenderer,HybridHandler,RenderType,
renderModule,intersect2 as intersect,boundClip,sceneEqual,pathEqual,resetSVGDefIds,projection2 as projection,parser,codegen,
expressionFunction,context2 as context,View,eventSelector,parse6 as parse2,version};
