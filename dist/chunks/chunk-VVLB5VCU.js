import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{__commonJS,__export,__require,__toESM}from"./chunk-5EUT3UWG.js";var require_long=__commonJS({"node_modules/@tensorflow/tfjs-core/node_modules/long/src/long.js"(exports,module){module.exports=
Long2;var wasm=null;try{wasm=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,
96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,
0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,
1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,
4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,
11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,
1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,
32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}
function Long2(low,high,unsigned){this.low=low|0,this.high=high|0,this.unsigned=!!unsigned}Long2.prototype.__isLong__;Object.
defineProperty(Long2.prototype,"__isLong__",{value:!0});function isLong(obj){return(obj&&obj.__isLong__)===!0}Long2.isLong=
isLong;var INT_CACHE={},UINT_CACHE={};function fromInt(value,unsigned){var obj,cachedObj,cache;return unsigned?(value>>>=
0,(cache=0<=value&&value<256)&&(cachedObj=UINT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,(value|0)<0?-1:0,!0),
cache&&(UINT_CACHE[value]=obj),obj)):(value|=0,(cache=-128<=value&&value<128)&&(cachedObj=INT_CACHE[value],cachedObj)?cachedObj:
(obj=fromBits(value,value<0?-1:0,!1),cache&&(INT_CACHE[value]=obj),obj))}Long2.fromInt=fromInt;function fromNumber(value,unsigned){
if(isNaN(value))return unsigned?UZERO:ZERO;if(unsigned){if(value<0)return UZERO;if(value>=TWO_PWR_64_DBL)return MAX_UNSIGNED_VALUE}else{
if(value<=-TWO_PWR_63_DBL)return MIN_VALUE;if(value+1>=TWO_PWR_63_DBL)return MAX_VALUE}return value<0?fromNumber(-value,
unsigned).neg():fromBits(value%TWO_PWR_32_DBL|0,value/TWO_PWR_32_DBL|0,unsigned)}Long2.fromNumber=fromNumber;function fromBits(lowBits,highBits,unsigned){
return new Long2(lowBits,highBits,unsigned)}Long2.fromBits=fromBits;var pow_dbl=Math.pow;function fromString(str,unsigned,radix){
if(str.length===0)throw Error("empty string");if(str==="NaN"||str==="Infinity"||str==="+Infinity"||str==="-Infinity")return ZERO;
if(typeof unsigned=="number"?(radix=unsigned,unsigned=!1):unsigned=!!unsigned,radix=radix||10,radix<2||36<radix)throw RangeError(
"radix");var p;if((p=str.indexOf("-"))>0)throw Error("interior hyphen");if(p===0)return fromString(str.substring(1),unsigned,
radix).neg();for(var radixToPower=fromNumber(pow_dbl(radix,8)),result=ZERO,i=0;i<str.length;i+=8){var size=Math.min(8,str.
length-i),value=parseInt(str.substring(i,i+size),radix);if(size<8){var power=fromNumber(pow_dbl(radix,size));result=result.
mul(power).add(fromNumber(value))}else result=result.mul(radixToPower),result=result.add(fromNumber(value))}return result.
unsigned=unsigned,result}Long2.fromString=fromString;function fromValue(val,unsigned){return typeof val=="number"?fromNumber(
val,unsigned):typeof val=="string"?fromString(val,unsigned):fromBits(val.low,val.high,typeof unsigned=="boolean"?unsigned:
val.unsigned)}Long2.fromValue=fromValue;var TWO_PWR_16_DBL=65536,TWO_PWR_24_DBL=1<<24,TWO_PWR_32_DBL=TWO_PWR_16_DBL*TWO_PWR_16_DBL,
TWO_PWR_64_DBL=TWO_PWR_32_DBL*TWO_PWR_32_DBL,TWO_PWR_63_DBL=TWO_PWR_64_DBL/2,TWO_PWR_24=fromInt(TWO_PWR_24_DBL),ZERO=fromInt(
0);Long2.ZERO=ZERO;var UZERO=fromInt(0,!0);Long2.UZERO=UZERO;var ONE=fromInt(1);Long2.ONE=ONE;var UONE=fromInt(1,!0);Long2.
UONE=UONE;var NEG_ONE=fromInt(-1);Long2.NEG_ONE=NEG_ONE;var MAX_VALUE=fromBits(-1,2147483647,!1);Long2.MAX_VALUE=MAX_VALUE;
var MAX_UNSIGNED_VALUE=fromBits(-1,-1,!0);Long2.MAX_UNSIGNED_VALUE=MAX_UNSIGNED_VALUE;var MIN_VALUE=fromBits(0,-2147483648,
!1);Long2.MIN_VALUE=MIN_VALUE;var LongPrototype=Long2.prototype;LongPrototype.toInt=function(){return this.unsigned?this.
low>>>0:this.low};LongPrototype.toNumber=function(){return this.unsigned?(this.high>>>0)*TWO_PWR_32_DBL+(this.low>>>0):this.
high*TWO_PWR_32_DBL+(this.low>>>0)};LongPrototype.toString=function(radix){if(radix=radix||10,radix<2||36<radix)throw RangeError(
"radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(MIN_VALUE)){var radixLong=fromNumber(radix),div2=this.
div(radixLong),rem1=div2.mul(radixLong).sub(this);return div2.toString(radix)+rem1.toInt().toString(radix)}else return"-"+
this.neg().toString(radix);for(var radixToPower=fromNumber(pow_dbl(radix,6),this.unsigned),rem=this,result="";;){var remDiv=rem.
div(radixToPower),intval=rem.sub(remDiv.mul(radixToPower)).toInt()>>>0,digits=intval.toString(radix);if(rem=remDiv,rem.isZero())
return digits+result;for(;digits.length<6;)digits="0"+digits;result=""+digits+result}};LongPrototype.getHighBits=function(){
return this.high};LongPrototype.getHighBitsUnsigned=function(){return this.high>>>0};LongPrototype.getLowBits=function(){
return this.low};LongPrototype.getLowBitsUnsigned=function(){return this.low>>>0};LongPrototype.getNumBitsAbs=function(){
if(this.isNegative())return this.eq(MIN_VALUE)?64:this.neg().getNumBitsAbs();for(var val=this.high!=0?this.high:this.low,
bit=31;bit>0&&(val&1<<bit)==0;bit--);return this.high!=0?bit+33:bit+1};LongPrototype.isZero=function(){return this.high===
0&&this.low===0};LongPrototype.eqz=LongPrototype.isZero;LongPrototype.isNegative=function(){return!this.unsigned&&this.high<
0};LongPrototype.isPositive=function(){return this.unsigned||this.high>=0};LongPrototype.isOdd=function(){return(this.low&
1)===1};LongPrototype.isEven=function(){return(this.low&1)===0};LongPrototype.equals=function(other){return isLong(other)||
(other=fromValue(other)),this.unsigned!==other.unsigned&&this.high>>>31===1&&other.high>>>31===1?!1:this.high===other.high&&
this.low===other.low};LongPrototype.eq=LongPrototype.equals;LongPrototype.notEquals=function(other){return!this.eq(other)};
LongPrototype.neq=LongPrototype.notEquals;LongPrototype.ne=LongPrototype.notEquals;LongPrototype.lessThan=function(other){
return this.comp(other)<0};LongPrototype.lt=LongPrototype.lessThan;LongPrototype.lessThanOrEqual=function(other){return this.
comp(other)<=0};LongPrototype.lte=LongPrototype.lessThanOrEqual;LongPrototype.le=LongPrototype.lessThanOrEqual;LongPrototype.
greaterThan=function(other){return this.comp(other)>0};LongPrototype.gt=LongPrototype.greaterThan;LongPrototype.greaterThanOrEqual=
function(other){return this.comp(other)>=0};LongPrototype.gte=LongPrototype.greaterThanOrEqual;LongPrototype.ge=LongPrototype.
greaterThanOrEqual;LongPrototype.compare=function(other){if(isLong(other)||(other=fromValue(other)),this.eq(other))return 0;
var thisNeg=this.isNegative(),otherNeg=other.isNegative();return thisNeg&&!otherNeg?-1:!thisNeg&&otherNeg?1:this.unsigned?
other.high>>>0>this.high>>>0||other.high===this.high&&other.low>>>0>this.low>>>0?-1:1:this.sub(other).isNegative()?-1:1};
LongPrototype.comp=LongPrototype.compare;LongPrototype.negate=function(){return!this.unsigned&&this.eq(MIN_VALUE)?MIN_VALUE:
this.not().add(ONE)};LongPrototype.neg=LongPrototype.negate;LongPrototype.add=function(addend){isLong(addend)||(addend=fromValue(
addend));var a48=this.high>>>16,a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,b48=addend.high>>>16,b32=addend.
high&65535,b16=addend.low>>>16,b00=addend.low&65535,c48=0,c32=0,c16=0,c00=0;return c00+=a00+b00,c16+=c00>>>16,c00&=65535,
c16+=a16+b16,c32+=c16>>>16,c16&=65535,c32+=a32+b32,c48+=c32>>>16,c32&=65535,c48+=a48+b48,c48&=65535,fromBits(c16<<16|c00,
c48<<16|c32,this.unsigned)};LongPrototype.subtract=function(subtrahend){return isLong(subtrahend)||(subtrahend=fromValue(
subtrahend)),this.add(subtrahend.neg())};LongPrototype.sub=LongPrototype.subtract;LongPrototype.multiply=function(multiplier){
if(this.isZero())return ZERO;if(isLong(multiplier)||(multiplier=fromValue(multiplier)),wasm){var low=wasm.mul(this.low,this.
high,multiplier.low,multiplier.high);return fromBits(low,wasm.get_high(),this.unsigned)}if(multiplier.isZero())return ZERO;
if(this.eq(MIN_VALUE))return multiplier.isOdd()?MIN_VALUE:ZERO;if(multiplier.eq(MIN_VALUE))return this.isOdd()?MIN_VALUE:
ZERO;if(this.isNegative())return multiplier.isNegative()?this.neg().mul(multiplier.neg()):this.neg().mul(multiplier).neg();
if(multiplier.isNegative())return this.mul(multiplier.neg()).neg();if(this.lt(TWO_PWR_24)&&multiplier.lt(TWO_PWR_24))return fromNumber(
this.toNumber()*multiplier.toNumber(),this.unsigned);var a48=this.high>>>16,a32=this.high&65535,a16=this.low>>>16,a00=this.
low&65535,b48=multiplier.high>>>16,b32=multiplier.high&65535,b16=multiplier.low>>>16,b00=multiplier.low&65535,c48=0,c32=0,
c16=0,c00=0;return c00+=a00*b00,c16+=c00>>>16,c00&=65535,c16+=a16*b00,c32+=c16>>>16,c16&=65535,c16+=a00*b16,c32+=c16>>>16,
c16&=65535,c32+=a32*b00,c48+=c32>>>16,c32&=65535,c32+=a16*b16,c48+=c32>>>16,c32&=65535,c32+=a00*b32,c48+=c32>>>16,c32&=65535,
c48+=a48*b00+a32*b16+a16*b32+a00*b48,c48&=65535,fromBits(c16<<16|c00,c48<<16|c32,this.unsigned)};LongPrototype.mul=LongPrototype.
multiply;LongPrototype.divide=function(divisor){if(isLong(divisor)||(divisor=fromValue(divisor)),divisor.isZero())throw Error(
"division by zero");if(wasm){if(!this.unsigned&&this.high===-2147483648&&divisor.low===-1&&divisor.high===-1)return this;
var low=(this.unsigned?wasm.div_u:wasm.div_s)(this.low,this.high,divisor.low,divisor.high);return fromBits(low,wasm.get_high(),
this.unsigned)}if(this.isZero())return this.unsigned?UZERO:ZERO;var approx,rem,res;if(this.unsigned){if(divisor.unsigned||
(divisor=divisor.toUnsigned()),divisor.gt(this))return UZERO;if(divisor.gt(this.shru(1)))return UONE;res=UZERO}else{if(this.
eq(MIN_VALUE)){if(divisor.eq(ONE)||divisor.eq(NEG_ONE))return MIN_VALUE;if(divisor.eq(MIN_VALUE))return ONE;var halfThis=this.
shr(1);return approx=halfThis.div(divisor).shl(1),approx.eq(ZERO)?divisor.isNegative()?ONE:NEG_ONE:(rem=this.sub(divisor.
mul(approx)),res=approx.add(rem.div(divisor)),res)}else if(divisor.eq(MIN_VALUE))return this.unsigned?UZERO:ZERO;if(this.
isNegative())return divisor.isNegative()?this.neg().div(divisor.neg()):this.neg().div(divisor).neg();if(divisor.isNegative())
return this.div(divisor.neg()).neg();res=ZERO}for(rem=this;rem.gte(divisor);){approx=Math.max(1,Math.floor(rem.toNumber()/
divisor.toNumber()));for(var log2=Math.ceil(Math.log(approx)/Math.LN2),delta=log2<=48?1:pow_dbl(2,log2-48),approxRes=fromNumber(
approx),approxRem=approxRes.mul(divisor);approxRem.isNegative()||approxRem.gt(rem);)approx-=delta,approxRes=fromNumber(approx,
this.unsigned),approxRem=approxRes.mul(divisor);approxRes.isZero()&&(approxRes=ONE),res=res.add(approxRes),rem=rem.sub(approxRem)}
return res};LongPrototype.div=LongPrototype.divide;LongPrototype.modulo=function(divisor){if(isLong(divisor)||(divisor=fromValue(
divisor)),wasm){var low=(this.unsigned?wasm.rem_u:wasm.rem_s)(this.low,this.high,divisor.low,divisor.high);return fromBits(
low,wasm.get_high(),this.unsigned)}return this.sub(this.div(divisor).mul(divisor))};LongPrototype.mod=LongPrototype.modulo;
LongPrototype.rem=LongPrototype.modulo;LongPrototype.not=function(){return fromBits(~this.low,~this.high,this.unsigned)};
LongPrototype.and=function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low&other.low,this.high&other.
high,this.unsigned)};LongPrototype.or=function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low|other.
low,this.high|other.high,this.unsigned)};LongPrototype.xor=function(other){return isLong(other)||(other=fromValue(other)),
fromBits(this.low^other.low,this.high^other.high,this.unsigned)};LongPrototype.shiftLeft=function(numBits){return isLong(
numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low<<numBits,this.high<<numBits|this.
low>>>32-numBits,this.unsigned):fromBits(0,this.low<<numBits-32,this.unsigned)};LongPrototype.shl=LongPrototype.shiftLeft;
LongPrototype.shiftRight=function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<
32?fromBits(this.low>>>numBits|this.high<<32-numBits,this.high>>numBits,this.unsigned):fromBits(this.high>>numBits-32,this.
high>=0?0:-1,this.unsigned)};LongPrototype.shr=LongPrototype.shiftRight;LongPrototype.shiftRightUnsigned=function(numBits){
if(isLong(numBits)&&(numBits=numBits.toInt()),numBits&=63,numBits===0)return this;var high=this.high;if(numBits<32){var low=this.
low;return fromBits(low>>>numBits|high<<32-numBits,high>>>numBits,this.unsigned)}else return numBits===32?fromBits(high,
0,this.unsigned):fromBits(high>>>numBits-32,0,this.unsigned)};LongPrototype.shru=LongPrototype.shiftRightUnsigned;LongPrototype.
shr_u=LongPrototype.shiftRightUnsigned;LongPrototype.toSigned=function(){return this.unsigned?fromBits(this.low,this.high,
!1):this};LongPrototype.toUnsigned=function(){return this.unsigned?this:fromBits(this.low,this.high,!0)};LongPrototype.toBytes=
function(le){return le?this.toBytesLE():this.toBytesBE()};LongPrototype.toBytesLE=function(){var hi=this.high,lo=this.low;
return[lo&255,lo>>>8&255,lo>>>16&255,lo>>>24,hi&255,hi>>>8&255,hi>>>16&255,hi>>>24]};LongPrototype.toBytesBE=function(){
var hi=this.high,lo=this.low;return[hi>>>24,hi>>>16&255,hi>>>8&255,hi&255,lo>>>24,lo>>>16&255,lo>>>8&255,lo&255]};Long2.
fromBytes=function(bytes,unsigned,le){return le?Long2.fromBytesLE(bytes,unsigned):Long2.fromBytesBE(bytes,unsigned)};Long2.
fromBytesLE=function(bytes,unsigned){return new Long2(bytes[0]|bytes[1]<<8|bytes[2]<<16|bytes[3]<<24,bytes[4]|bytes[5]<<
8|bytes[6]<<16|bytes[7]<<24,unsigned)};Long2.fromBytesBE=function(bytes,unsigned){return new Long2(bytes[4]<<24|bytes[5]<<
16|bytes[6]<<8|bytes[7],bytes[0]<<24|bytes[1]<<16|bytes[2]<<8|bytes[3],unsigned)}}});var require_node_fetch=__commonJS({"slim-tfjs:node-fetch"(exports,module){module.exports=fetch}});var DataStorage=class{constructor(backend,dataMover){this.backend=backend,this.dataMover=dataMover,this.data=new WeakMap,
this.dataIdsCount=0}get(dataId){return this.data.has(dataId)||this.dataMover.moveData(this.backend,dataId),this.data.get(
dataId)}set(dataId,value){this.dataIdsCount++,this.data.set(dataId,value)}has(dataId){return this.data.has(dataId)}delete(dataId){
return this.dataIdsCount--,this.data.delete(dataId)}numDataIds(){return this.dataIdsCount}},KernelBackend=class{refCount(dataId){
return notYetImplemented("refCount")}incRef(dataId){return notYetImplemented("incRef")}timerAvailable(){return!0}time(f){
return notYetImplemented("time")}read(dataId){return notYetImplemented("read")}readSync(dataId){return notYetImplemented(
"readSync")}readToGPU(dataId,options){return notYetImplemented("readToGPU")}numDataIds(){return notYetImplemented("numDa\
taIds")}disposeData(dataId,force){return notYetImplemented("disposeData")}write(values,shape,dtype){return notYetImplemented(
"write")}move(dataId,values,shape,dtype,refCount){return notYetImplemented("move")}createTensorFromGPUData(values,shape,dtype){
return notYetImplemented("createTensorFromGPUData")}memory(){return notYetImplemented("memory")}floatPrecision(){return notYetImplemented(
"floatPrecision")}epsilon(){return this.floatPrecision()===32?1e-7:1e-4}dispose(){return notYetImplemented("dispose")}};
function notYetImplemented(kernelName){throw new Error(`'${kernelName}' not yet implemented or not found in the registry\
. This kernel may not be supported by the tfjs backend you have chosen`)}function shuffle(array){let counter=array.length,index=0;for(;counter>0;)index=Math.random()*counter|0,counter--,swap(array,
counter,index)}function shuffleCombo(array,array2){if(array.length!==array2.length)throw new Error(`Array sizes must mat\
ch to be shuffled together First array length was ${array.length}Second array length was ${array2.length}`);let counter=array.
length,index=0;for(;counter>0;)index=Math.random()*counter|0,counter--,swap(array,counter,index),swap(array2,counter,index)}
function clamp(min,x,max){return Math.max(min,Math.min(x,max))}function nearestLargerEven(val){return val%2===0?val:val+
1}function swap(object,left,right){let temp=object[left];object[left]=object[right],object[right]=temp}function sum(arr){
let sum3=0;for(let i=0;i<arr.length;i++)sum3+=arr[i];return sum3}function randUniform(a,b){let r=Math.random();return b*
r+(1-r)*a}function distSquared(a,b){let result=0;for(let i=0;i<a.length;i++){let diff=Number(a[i])-Number(b[i]);result+=
diff*diff}return result}function assert(expr,msg){if(!expr)throw new Error(typeof msg=="string"?msg:msg())}function assertShapesMatch(shapeA,shapeB,errorMessagePrefix=""){
assert(arraysEqual(shapeA,shapeB),()=>errorMessagePrefix+` Shapes ${shapeA} and ${shapeB} must match`)}function assertNonNull(a){
assert(a!=null,()=>"The input to the tensor constructor must be a non-null value.")}function sizeFromShape(shape){if(shape.
length===0)return 1;let size=shape[0];for(let i=1;i<shape.length;i++)size*=shape[i];return size}function isScalarShape(shape){
return shape.length===0}function arraysEqualWithNull(n1,n2){if(n1===n2)return!0;if(n1==null||n2==null||n1.length!==n2.length)
return!1;for(let i=0;i<n1.length;i++)if(n1[i]!==null&&n2[i]!==null&&n1[i]!==n2[i])return!1;return!0}function arraysEqual(n1,n2){
if(n1===n2)return!0;if(n1==null||n2==null||n1.length!==n2.length)return!1;for(let i=0;i<n1.length;i++)if(n1[i]!==n2[i])return!1;
return!0}function isInt(a){return a%1===0}function tanh(x){if(Math.tanh!=null)return Math.tanh(x);if(x===1/0)return 1;if(x===
-1/0)return-1;{let e2x=Math.exp(2*x);return(e2x-1)/(e2x+1)}}function sizeToSquarishShape(size){let width=Math.ceil(Math.
sqrt(size));return[width,Math.ceil(size/width)]}function createShuffledIndices(n){let shuffledIndices=new Uint32Array(n);
for(let i=0;i<n;++i)shuffledIndices[i]=i;return shuffle(shuffledIndices),shuffledIndices}function rightPad(a,size){return size<=
a.length?a:a+" ".repeat(size-a.length)}function repeatedTry(checkFn,delayFn=counter=>0,maxCounter,scheduleFn){return new Promise(
(resolve,reject)=>{let tryCount=0,tryFn=()=>{if(checkFn()){resolve();return}tryCount++;let nextBackoff=delayFn(tryCount);
if(maxCounter!=null&&tryCount>=maxCounter){reject();return}scheduleFn!=null?scheduleFn(tryFn,nextBackoff):setTimeout(tryFn,
nextBackoff)};tryFn()})}function inferFromImplicitShape(shape,size){let shapeProd=1,implicitIdx=-1;for(let i=0;i<shape.length;++i)
if(shape[i]>=0)shapeProd*=shape[i];else if(shape[i]===-1){if(implicitIdx!==-1)throw Error(`Shapes can only have 1 implic\
it size. Found -1 at dim ${implicitIdx} and dim ${i}`);implicitIdx=i}else if(shape[i]<0)throw Error(`Shapes can not be <\
 0. Found ${shape[i]} at dim ${i}`);if(implicitIdx===-1){if(size>0&&size!==shapeProd)throw Error(`Size(${size}) must mat\
ch the product of shape ${shape}`);return shape}if(shapeProd===0)throw Error(`Cannot infer the missing size in [${shape}\
] when there are 0 elements`);if(size%shapeProd!==0)throw Error(`The implicit shape can't be a fractional number. Got ${size}\
 / ${shapeProd}`);let newShape=shape.slice();return newShape[implicitIdx]=size/shapeProd,newShape}function parseAxisParam(axis,shape){
let rank=shape.length;return axis=axis==null?shape.map((s,i)=>i):[].concat(axis),assert(axis.every(ax=>ax>=-rank&&ax<rank),
()=>`All values in axis param must be in range [-${rank}, ${rank}) but got axis ${axis}`),assert(axis.every(ax=>isInt(ax)),
()=>`All values in axis param must be integers but got axis ${axis}`),axis.map(a=>a<0?rank+a:a)}function squeezeShape(shape,axis){
let newShape=[],keptDims=[],isEmptyArray=axis!=null&&Array.isArray(axis)&&axis.length===0,axes=axis==null||isEmptyArray?
null:parseAxisParam(axis,shape).sort(),j=0;for(let i=0;i<shape.length;++i){if(axes!=null){if(axes[j]===i&&shape[i]!==1)throw new Error(
`Can't squeeze axis ${i} since its dim '${shape[i]}' is not 1`);(axes[j]==null||axes[j]>i)&&shape[i]===1&&(newShape.push(
shape[i]),keptDims.push(i)),axes[j]<=i&&j++}shape[i]!==1&&(newShape.push(shape[i]),keptDims.push(i))}return{newShape,keptDims}}
function getTypedArrayFromDType(dtype,size){return getArrayFromDType(dtype,size)}function getArrayFromDType(dtype,size){
let values=null;if(dtype==null||dtype==="float32")values=new Float32Array(size);else if(dtype==="int32")values=new Int32Array(
size);else if(dtype==="bool")values=new Uint8Array(size);else if(dtype==="string")values=new Array(size);else throw new Error(
`Unknown data type ${dtype}`);return values}function checkConversionForErrors(vals,dtype){for(let i=0;i<vals.length;i++){
let num=vals[i];if(isNaN(num)||!isFinite(num))throw Error(`A tensor of type ${dtype} being uploaded contains ${num}.`)}}
function isValidDtype(dtype){return dtype==="bool"||dtype==="complex64"||dtype==="float32"||dtype==="int32"||dtype==="st\
ring"}function hasEncodingLoss(oldType,newType){return!(newType==="complex64"||newType==="float32"&&oldType!=="complex64"||
newType==="int32"&&oldType!=="float32"&&oldType!=="complex64"||newType==="bool"&&oldType==="bool")}function bytesPerElement(dtype){
if(dtype==="float32"||dtype==="int32")return 4;if(dtype==="complex64")return 8;if(dtype==="bool")return 1;throw new Error(
`Unknown dtype ${dtype}`)}function bytesFromStringArray(arr){if(arr==null)return 0;let bytes=0;return arr.forEach(x=>bytes+=
x.length),bytes}function isString(value){return typeof value=="string"||value instanceof String}function isBoolean(value){
return typeof value=="boolean"}function isNumber(value){return typeof value=="number"}function inferDtype(values){return Array.
isArray(values)?inferDtype(values[0]):values instanceof Float32Array?"float32":values instanceof Int32Array||values instanceof
Uint8Array||values instanceof Uint8ClampedArray?"int32":isNumber(values)?"float32":isString(values)?"string":isBoolean(values)?
"bool":"float32"}function isFunction(f){return!!(f&&f.constructor&&f.call&&f.apply)}function nearestDivisor(size,start){
for(let i=start;i<size;++i)if(size%i===0)return i;return size}function computeStrides(shape){let rank=shape.length;if(rank<
2)return[];let strides=new Array(rank-1);strides[rank-2]=shape[rank-1];for(let i=rank-3;i>=0;--i)strides[i]=strides[i+1]*
shape[i+1];return strides}function createNestedArray(offset,shape,a,isComplex=!1){let ret=new Array;if(shape.length===1){
let d=shape[0]*(isComplex?2:1);for(let i=0;i<d;i++)ret[i]=a[offset+i]}else{let d=shape[0],rest=shape.slice(1),len=rest.reduce(
(acc,c)=>acc*c)*(isComplex?2:1);for(let i=0;i<d;i++)ret[i]=createNestedArray(offset+i*len,rest,a,isComplex)}return ret}function toNestedArray(shape,a,isComplex=!1){
if(shape.length===0)return a[0];let size=shape.reduce((acc,c)=>acc*c)*(isComplex?2:1);if(size===0)return[];if(size!==a.length)
throw new Error(`[${shape}] does not match the input size ${a.length}${isComplex?" for a complex tensor":""}.`);return createNestedArray(
0,shape,a,isComplex)}function convertBackendValuesAndArrayBuffer(data,dtype){if(Array.isArray(data))return data;if(dtype===
"float32")return data instanceof Float32Array?data:new Float32Array(data);if(dtype==="int32")return data instanceof Int32Array?
data:new Int32Array(data);if(dtype==="bool"||dtype==="string")return Uint8Array.from(new Int32Array(data));throw new Error(
`Unknown dtype ${dtype}`)}function makeOnesTypedArray(size,dtype){let array=makeZerosTypedArray(size,dtype);for(let i=0;i<
array.length;i++)array[i]=1;return array}function makeZerosTypedArray(size,dtype){if(dtype==null||dtype==="float32"||dtype===
"complex64")return new Float32Array(size);if(dtype==="int32")return new Int32Array(size);if(dtype==="bool")return new Uint8Array(
size);throw new Error(`Unknown data type ${dtype}`)}function makeZerosNestedTypedArray(shape,dtype){let size=shape.reduce(
(prev,curr)=>prev*curr,1);if(dtype==null||dtype==="float32")return toNestedArray(shape,new Float32Array(size));if(dtype===
"int32")return toNestedArray(shape,new Int32Array(size));if(dtype==="bool")return toNestedArray(shape,new Uint8Array(size));
throw new Error(`Unknown data type ${dtype}`)}function assertNonNegativeIntegerDimensions(shape){shape.forEach(dimSize=>{
assert(Number.isInteger(dimSize)&&dimSize>=0,()=>`Tensor must have a shape comprised of positive integers but got shape \
[${shape}].`)})}function locToIndex(locs,rank,strides){if(rank===0)return 0;if(rank===1)return locs[0];let index=locs[locs.
length-1];for(let i=0;i<locs.length-1;++i)index+=strides[i]*locs[i];return index}function indexToLoc(index,rank,strides){
if(rank===0)return[];if(rank===1)return[index];let locs=new Array(rank);for(let i=0;i<locs.length-1;++i)locs[i]=Math.floor(
index/strides[i]),index-=locs[i]*strides[i];return locs[locs.length-1]=index,locs}function isPromise(object){return object&&
object.then&&typeof object.then=="function"}var TENSORFLOWJS_FLAGS_PREFIX="tfjsflags",Environment=class{constructor(global2){this.global=global2,this.flags={},this.
flagRegistry={},this.urlFlags={},this.getQueryParams=getQueryParams,this.populateURLFlags()}setPlatform(platformName,platform){
this.platform!=null&&(env().getBool("IS_TEST")||env().getBool("PROD")||console.warn(`Platform ${this.platformName} has a\
lready been set. Overwriting the platform with ${platformName}.`)),this.platformName=platformName,this.platform=platform}registerFlag(flagName,evaluationFn,setHook){
if(this.flagRegistry[flagName]={evaluationFn,setHook},this.urlFlags[flagName]!=null){let flagValue=this.urlFlags[flagName];
env().getBool("IS_TEST")||env().getBool("PROD")||console.warn(`Setting feature override from URL ${flagName}: ${flagValue}\
.`),this.set(flagName,flagValue)}}async getAsync(flagName){return flagName in this.flags?this.flags[flagName]:(this.flags[flagName]=
await this.evaluateFlag(flagName),this.flags[flagName])}get(flagName){if(flagName in this.flags)return this.flags[flagName];
let flagValue=this.evaluateFlag(flagName);if(isPromise(flagValue))throw new Error(`Flag ${flagName} cannot be synchronou\
sly evaluated. Please use getAsync() instead.`);return this.flags[flagName]=flagValue,this.flags[flagName]}getNumber(flagName){
return this.get(flagName)}getBool(flagName){return this.get(flagName)}getString(flagName){return this.get(flagName)}getFlags(){
return this.flags}get features(){return this.flags}set(flagName,value){if(this.flagRegistry[flagName]==null)throw new Error(
`Cannot set flag ${flagName} as it has not been registered.`);this.flags[flagName]=value,this.flagRegistry[flagName].setHook!=
null&&this.flagRegistry[flagName].setHook(value)}evaluateFlag(flagName){if(this.flagRegistry[flagName]==null)throw new Error(
`Cannot evaluate flag '${flagName}': no evaluation function found.`);return this.flagRegistry[flagName].evaluationFn()}setFlags(flags){
this.flags=Object.assign({},flags)}reset(){this.flags={},this.urlFlags={},this.populateURLFlags()}populateURLFlags(){if(typeof this.
global>"u"||typeof this.global.location>"u"||typeof this.global.location.search>"u")return;let urlParams=this.getQueryParams(
this.global.location.search);TENSORFLOWJS_FLAGS_PREFIX in urlParams&&urlParams[TENSORFLOWJS_FLAGS_PREFIX].split(",").forEach(
keyValue=>{let[key,value]=keyValue.split(":");this.urlFlags[key]=parseValue(key,value)})}};function getQueryParams(queryString){
let params={};return queryString.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g,(s,...t)=>(decodeParam(params,t[0],t[1]),t.join("\
="))),params}function decodeParam(params,name,value){params[decodeURIComponent(name)]=decodeURIComponent(value||"")}function parseValue(flagName,value){
let lowerCaseValue=value.toLowerCase();return lowerCaseValue==="true"||lowerCaseValue==="false"?lowerCaseValue==="true":
`${+lowerCaseValue}`===lowerCaseValue?+lowerCaseValue:value}function env(){return ENV}var ENV=null;function setEnvironmentGlobal(environment){
ENV=environment}var globalNameSpace;function getGlobalNamespace(){if(globalNameSpace==null){let ns;if(typeof window<"u")ns=window;else if(typeof global<
"u")ns=global;else if(typeof process<"u")ns=process;else if(typeof self<"u")ns=self;else throw new Error("Could not find\
 a global object");globalNameSpace=ns}return globalNameSpace}function getGlobalMap(){let ns=getGlobalNamespace();return ns.
_tfGlobals==null&&(ns._tfGlobals=new Map),ns._tfGlobals}function getGlobal(key,init){let globalMap=getGlobalMap();if(globalMap.
has(key))return globalMap.get(key);{let singleton=init();return globalMap.set(key,singleton),globalMap.get(key)}}var BatchMatMul="BatchMatMul";var BitwiseAnd="BitwiseAnd";var Cast="Cast",Ceil="Ceil";var Complex="Complex",ComplexAbs="ComplexAbs",Concat="Concat";var RealDiv="RealDiv";var Equal="Equal";var Expm1="Expm1";var Fill="Fill";var Floor="Floor",FloorDiv="FloorDiv";var Greater="Greater",GreaterEqual="GreaterEqual",Identity="Identity";var Imag="Imag";var LeakyRelu="LeakyRelu",Less="Less",LessEqual="LessEqual";var Maximum="Maximum";var Mean="Mean";var Minimum="Minimum";var Multiply="Multiply";var NotEqual="NotEqual";var OneHot="OneHot";var Prelu="Prelu";var Real="Real";var Relu="Relu",Reshape="Reshape";var Relu6="Relu6";var Rsqrt="Rsqrt";var Sigmoid="Sigmoid",Softplus="Softplus",Sqrt="Sqrt";var SplitV="SplitV",Softmax="Softmax";var SquaredDifference="SquaredDifference",Square="Square",StaticRegexReplace="StaticRegexReplace";var Tile="Tile";var Transpose="Transpose";var ZerosLike="ZerosLike",Step="Step";function warn(...msg){env().getBool("IS_TEST")||env().getBool("PROD")||console.warn(...msg)}function log(...msg){env().getBool(
"IS_TEST")||env().getBool("PROD")||console.log(...msg)}var kernelRegistry=getGlobal("kernelRegistry",()=>new Map),gradRegistry=getGlobal("gradRegistry",()=>new Map);function getKernel(kernelName,backendName){
let key=makeKey(kernelName,backendName);return kernelRegistry.get(key)}function getGradient(kernelName){return gradRegistry.
get(kernelName)}function getKernelsForBackend(backendName){let it=kernelRegistry.entries(),result=[];for(;;){let{done,value}=it.
next();if(done)break;let[key,config]=value,[backend]=key.split("_");backend===backendName&&result.push(config)}return result}
function registerKernel(config){let{kernelName,backendName}=config,key=makeKey(kernelName,backendName);kernelRegistry.has(
key)&&warn(`The kernel '${kernelName}' for backend '${backendName}' is already registered`),kernelRegistry.set(key,config)}
function registerGradient(config){let{kernelName}=config;gradRegistry.has(kernelName)&&env().getBool("DEBUG")&&warn(`Ove\
rriding the gradient for '${kernelName}'`),gradRegistry.set(kernelName,config)}function makeKey(kernelName,backendName){return`${backendName}_${kernelName}`}var util_exports={};__export(util_exports,{arraysEqual:()=>arraysEqual,arraysEqualWithNull:()=>arraysEqualWithNull,assert:()=>assert,
assertNonNegativeIntegerDimensions:()=>assertNonNegativeIntegerDimensions,assertNonNull:()=>assertNonNull,assertShapesMatch:()=>assertShapesMatch,
bytesFromStringArray:()=>bytesFromStringArray,bytesPerElement:()=>bytesPerElement,checkConversionForErrors:()=>checkConversionForErrors,
clamp:()=>clamp,computeStrides:()=>computeStrides,convertBackendValuesAndArrayBuffer:()=>convertBackendValuesAndArrayBuffer,
createScalarValue:()=>createScalarValue,createShuffledIndices:()=>createShuffledIndices,decodeString:()=>decodeString,distSquared:()=>distSquared,
encodeString:()=>encodeString,fetch:()=>fetch3,fingerPrint64:()=>fingerPrint64,flatten:()=>flatten,getArrayFromDType:()=>getArrayFromDType,
getTypedArrayFromDType:()=>getTypedArrayFromDType,hasEncodingLoss:()=>hasEncodingLoss,hexToLong:()=>hexToLong,indexToLoc:()=>indexToLoc,
inferDtype:()=>inferDtype,inferFromImplicitShape:()=>inferFromImplicitShape,isBoolean:()=>isBoolean,isFunction:()=>isFunction,
isInt:()=>isInt,isNumber:()=>isNumber,isPromise:()=>isPromise,isScalarShape:()=>isScalarShape,isString:()=>isString,isTypedArray:()=>isTypedArray,
isValidDtype:()=>isValidDtype,locToIndex:()=>locToIndex,makeOnesTypedArray:()=>makeOnesTypedArray,makeZerosNestedTypedArray:()=>makeZerosNestedTypedArray,
makeZerosTypedArray:()=>makeZerosTypedArray,nearestDivisor:()=>nearestDivisor,nearestLargerEven:()=>nearestLargerEven,now:()=>now,
parseAxisParam:()=>parseAxisParam,randUniform:()=>randUniform,repeatedTry:()=>repeatedTry,rightPad:()=>rightPad,shuffle:()=>shuffle,
shuffleCombo:()=>shuffleCombo,sizeFromShape:()=>sizeFromShape,sizeToSquarishShape:()=>sizeToSquarishShape,squeezeShape:()=>squeezeShape,
sum:()=>sum,swap:()=>swap,tanh:()=>tanh,toNestedArray:()=>toNestedArray,toTypedArray:()=>toTypedArray});function isTypedArrayBrowser(a){return a instanceof Float32Array||a instanceof Int32Array||a instanceof Uint8Array||a instanceof
Uint8ClampedArray}var LongExports=__toESM(require_long());var Long=LongExports.default||LongExports;function hexToLong(hex){return Long.fromString(
hex,!0,16)}var k0=hexToLong("c3a5c85c97cb3127"),k1=hexToLong("b492b66fbe98f273"),k2=hexToLong("9ae16a3b2f90404f");function shiftMix(val){
return val.xor(val.shru(47))}function fetch2(s,offset,numBytes){let bytes=s.slice(offset,offset+numBytes);return Long.fromBytes(
Array.from(bytes),!0,!0)}function fetch64(s,offset){return fetch2(s,offset,8)}function fetch32(s,offset){return fetch2(s,
offset,4)}function rotate64(val,shift){return shift===0?val:val.shru(shift).or(val.shl(64-shift))}function hashLen16(u,v,mul2=hexToLong(
"9ddfea08eb382d69")){let a=u.xor(v).mul(mul2);a=a.xor(a.shru(47));let b=v.xor(a).mul(mul2);return b=b.xor(b.shru(47)),b=
b.mul(mul2),b}function weakHashLen32WithSeeds(w,x,y,z,a,b){a=a.add(w),b=rotate64(b.add(a).add(z),21);let c=a;return a=a.
add(x),a=a.add(y),b=b.add(rotate64(a,44)),[a.add(z),b.add(c)]}function weakHashLen32WithSeedsStr(s,offset,a,b){return weakHashLen32WithSeeds(
fetch64(s,offset),fetch64(s,offset+8),fetch64(s,offset+16),fetch64(s,offset+24),a,b)}function hashLen0to16(s,len=s.length){
if(len>=8){let mul2=k2.add(len*2),a=fetch64(s,0).add(k2),b=fetch64(s,len-8),c=rotate64(b,37).mul(mul2).add(a),d=rotate64(
a,25).add(b).mul(mul2);return hashLen16(c,d,mul2)}if(len>=4){let mul2=k2.add(len*2),a=fetch32(s,0);return hashLen16(a.shl(
3).add(len),fetch32(s,len-4),mul2)}if(len>0){let a=s[0],b=s[len>>1],c=s[len-1],y=a+(b<<8),z=len+(c<<2);return shiftMix(k2.
mul(y).xor(k0.mul(z))).mul(k2)}return k2}function hashLen17to32(s,len=s.length){let mul2=k2.add(len*2),a=fetch64(s,0).mul(
k1),b=fetch64(s,8),c=fetch64(s,len-8).mul(mul2),d=fetch64(s,len-16).mul(k2);return hashLen16(rotate64(a.add(b),43).add(rotate64(
c,30)).add(d),a.add(rotate64(b.add(k2),18)).add(c),mul2)}function hashLen33to64(s,len=s.length){let mul2=k2.add(len*2),a=fetch64(
s,0).mul(k2),b=fetch64(s,8),c=fetch64(s,len-8).mul(mul2),d=fetch64(s,len-16).mul(k2),y=rotate64(a.add(b),43).add(rotate64(
c,30)).add(d),z=hashLen16(y,a.add(rotate64(b.add(k2),18)).add(c),mul2),e=fetch64(s,16).mul(mul2),f=fetch64(s,24),g=y.add(
fetch64(s,len-32)).mul(mul2),h=z.add(fetch64(s,len-24)).mul(mul2);return hashLen16(rotate64(e.add(f),43).add(rotate64(g,
30)).add(h),e.add(rotate64(f.add(a),18)).add(g),mul2)}function fingerPrint64(s,len=s.length){let seed=Long.fromNumber(81,
!0);if(len<=32)return len<=16?hashLen0to16(s,len):hashLen17to32(s,len);if(len<=64)return hashLen33to64(s,len);let x=seed,
y=seed.mul(k1).add(113),z=shiftMix(y.mul(k2).add(113)).mul(k2),v=[Long.UZERO,Long.UZERO],w=[Long.UZERO,Long.UZERO];x=x.mul(
k2).add(fetch64(s,0));let offset=0,end=(len-1>>6)*64,last64=end+(len-1&63)-63;do x=rotate64(x.add(y).add(v[0]).add(fetch64(
s,offset+8)),37).mul(k1),y=rotate64(y.add(v[1]).add(fetch64(s,offset+48)),42).mul(k1),x=x.xor(w[1]),y=y.add(v[0]).add(fetch64(
s,offset+40)),z=rotate64(z.add(w[0]),33).mul(k1),v=weakHashLen32WithSeedsStr(s,offset,v[1].mul(k1),x.add(w[0])),w=weakHashLen32WithSeedsStr(
s,offset+32,z.add(w[1]),y.add(fetch64(s,offset+16))),[z,x]=[x,z],offset+=64;while(offset!==end);let mul2=k1.add(z.and(255).
shl(1));return offset=last64,w[0]=w[0].add(len-1&63),v[0]=v[0].add(w[0]),w[0]=w[0].add(v[0]),x=rotate64(x.add(y).add(v[0]).
add(fetch64(s,offset+8)),37).mul(mul2),y=rotate64(y.add(v[1]).add(fetch64(s,offset+48)),42).mul(mul2),x=x.xor(w[1].mul(9)),
y=y.add(v[0].mul(9).add(fetch64(s,offset+40))),z=rotate64(z.add(w[0]),33).mul(mul2),v=weakHashLen32WithSeedsStr(s,offset,
v[1].mul(mul2),x.add(w[0])),w=weakHashLen32WithSeedsStr(s,offset+32,z.add(w[1]),y.add(fetch64(s,offset+16))),[z,x]=[x,z],
hashLen16(hashLen16(v[0],w[0],mul2).add(shiftMix(y).mul(k0)).add(z),hashLen16(v[1],w[1],mul2).add(x),mul2)}function createScalarValue(value,dtype){return dtype==="string"?encodeString(value):toTypedArray([value],dtype)}function noConversionNeeded(a,dtype){
return a instanceof Float32Array&&dtype==="float32"||a instanceof Int32Array&&dtype==="int32"||a instanceof Uint8Array&&
dtype==="bool"}function toTypedArray(a,dtype){if(dtype==="string")throw new Error("Cannot convert a string[] to a TypedA\
rray");if(Array.isArray(a)&&(a=flatten(a)),env().getBool("DEBUG")&&checkConversionForErrors(a,dtype),noConversionNeeded(
a,dtype))return a;if(dtype==null||dtype==="float32"||dtype==="complex64")return new Float32Array(a);if(dtype==="int32")return new Int32Array(
a);if(dtype==="bool"){let bool=new Uint8Array(a.length);for(let i=0;i<bool.length;++i)Math.round(a[i])!==0&&(bool[i]=1);
return bool}else throw new Error(`Unknown data type ${dtype}`)}function now(){return env().platform.now()}function fetch3(path,requestInits){
return env().platform.fetch(path,requestInits)}function encodeString(s,encoding="utf-8"){return encoding=encoding||"utf-\
8",env().platform.encode(s,encoding)}function decodeString(bytes,encoding="utf-8"){return encoding=encoding||"utf-8",env().
platform.decode(bytes,encoding)}function isTypedArray(a){return env().platform.isTypedArray!=null?env().platform.isTypedArray(
a):isTypedArrayBrowser(a)}function flatten(arr,result=[],skipTypedArray=!1){if(result==null&&(result=[]),typeof arr=="bo\
olean"||typeof arr=="number"||typeof arr=="string"||isPromise(arr)||arr==null||isTypedArray(arr)&&skipTypedArray)result.
push(arr);else if(Array.isArray(arr)||isTypedArray(arr))for(let i=0;i<arr.length;++i)flatten(arr[i],result,skipTypedArray);else{
let maxIndex=-1;for(let key of Object.keys(arr))/^([1-9]+[0-9]*|0)$/.test(key)&&(maxIndex=Math.max(maxIndex,Number(key)));
for(let i=0;i<=maxIndex;i++)flatten(arr[i],result,skipTypedArray)}return result}var Profiler=class{constructor(backendTimer,logger){this.backendTimer=backendTimer,this.logger=logger,logger==null&&(this.
logger=new Logger)}profileKernel(kernelName,inputs,f){let outputs,holdResultWrapperFn=()=>{outputs=f()},timer,start=now();
if(this.backendTimer.timerAvailable())timer=this.backendTimer.time(holdResultWrapperFn);else{holdResultWrapperFn();for(let output of outputs)
output.dataSync();timer=Promise.resolve({kernelMs:now()-start})}if(env().getBool("CHECK_COMPUTATION_FOR_ERRORS"))for(let i=0;i<
outputs.length;i++){let output=outputs[i];output.data().then(tensorVals=>{checkComputationForErrors(tensorVals,output.dtype,
kernelName)})}return{kernelName,outputs,inputs,timeMs:timer.then(timing=>timing.kernelMs),extraInfo:timer.then(timing=>timing.
getExtraProfileInfo!=null?timing.getExtraProfileInfo():"")}}logKernelProfile(kernelProfile){let{kernelName,outputs,timeMs,
inputs,extraInfo}=kernelProfile;outputs.forEach(result=>{Promise.all([result.data(),timeMs,extraInfo]).then(valueContainer=>{
this.logger.logKernelProfile(kernelName,result,valueContainer[0],valueContainer[1],inputs,valueContainer[2])})})}};function checkComputationForErrors(vals,dtype,kernelName){
if(dtype!=="float32")return!1;for(let i=0;i<vals.length;i++){let num=vals[i];if(isNaN(num)||!isFinite(num))return console.
warn(`Found ${num} in the result of '${kernelName}'`),!0}return!1}var Logger=class{logKernelProfile(name,result,vals,timeMs,inputs,extraInfo){
let time=typeof timeMs=="number"?rightPad(`${timeMs}ms`,9):timeMs.error,paddedName=rightPad(name,25),rank=result.rank,size=result.
size,shape=rightPad(result.shape.toString(),14),inputShapesDescription="";for(let name2 in inputs){let input=inputs[name2];
if(input!=null){let inputShape=input.shape||result.shape,inputRank=inputShape.length;inputShapesDescription+=`${name2}: ${inputRank}\
D ${inputRank>0?inputShape:""} `}}console.log(`%c${paddedName}	%c${time}	%c${rank}D ${shape}	%c${size}	%c${inputShapesDescription}\
	%c${extraInfo}`,"font-weight:bold","color:red","color:blue","color: orange","color: green","color: steelblue")}};function getFilteredNodesXToY(tape,xs,y){let tensorsFromX={},nodesFromX={};for(let i=0;i<xs.length;i++)tensorsFromX[xs[i].
id]=!0;for(let i=0;i<tape.length;i++){let node=tape[i],nodeInputs=node.inputs;for(let inputName in nodeInputs){let input=nodeInputs[inputName],
anyInputFromX=!1;for(let j=0;j<xs.length;j++)if(tensorsFromX[input.id]){node.outputs.forEach(output=>tensorsFromX[output.
id]=!0),anyInputFromX=!0,nodesFromX[node.id]=!0;break}if(anyInputFromX)break}}let tensorsLeadToY={};tensorsLeadToY[y.id]=
!0;let nodesToY={};for(let i=tape.length-1;i>=0;i--){let node=tape[i],nodeInputs=node.inputs;for(let j=0;j<node.outputs.
length;j++)if(tensorsLeadToY[node.outputs[j].id]){for(let inputName in nodeInputs)tensorsLeadToY[nodeInputs[inputName].id]=
!0,nodesToY[node.id]=!0;break}}let filteredTape=[];for(let i=0;i<tape.length;i++){let node=tape[i];if(nodesFromX[node.id]&&
nodesToY[node.id]){let prunedInputs={};for(let inputName in node.inputs){let nodeInput=node.inputs[inputName];tensorsFromX[nodeInput.
id]&&(prunedInputs[inputName]=nodeInput)}let prunedNode=Object.assign({},node);prunedNode.inputs=prunedInputs,prunedNode.
outputs=node.outputs,filteredTape.push(prunedNode)}}return filteredTape}function backpropagateGradients(tensorAccumulatedGradientMap,filteredTape,tidy2,add3){
for(let i=filteredTape.length-1;i>=0;i--){let node=filteredTape[i],dys=[];if(node.outputs.forEach(o=>{let gradTensor=tensorAccumulatedGradientMap[o.
id];gradTensor!=null?dys.push(gradTensor):dys.push(null)}),node.gradient==null)throw new Error(`Cannot compute gradient:\
 gradient function not found for ${node.kernelName}.`);let inputGradients=node.gradient(dys);for(let inputName in node.inputs){
if(!(inputName in inputGradients))throw new Error(`Cannot backprop through input ${inputName}. Available gradients found\
: ${Object.keys(inputGradients)}.`);let dx=tidy2(()=>inputGradients[inputName]());if(dx.dtype!=="float32")throw new Error(
`Error in gradient for op ${node.kernelName}. The gradient of input ${inputName} must have 'float32' dtype, but has '${dx.
dtype}'`);let x=node.inputs[inputName];if(!arraysEqual(dx.shape,x.shape))throw new Error(`Error in gradient for op ${node.
kernelName}. The gradient of input '${inputName}' has shape '${dx.shape}', which does not match the shape of the input '${x.
shape}'`);if(tensorAccumulatedGradientMap[x.id]==null)tensorAccumulatedGradientMap[x.id]=dx;else{let curGradient=tensorAccumulatedGradientMap[x.
id];tensorAccumulatedGradientMap[x.id]=add3(curGradient,dx),curGradient.dispose()}}}}var FORMAT_LIMIT_NUM_VALS=20,FORMAT_NUM_FIRST_LAST_VALS=3,FORMAT_NUM_SIG_DIGITS=7;function tensorToString(vals,shape,dtype,verbose){
let strides=computeStrides(shape),padPerCol=computeMaxSizePerColumn(vals,shape,dtype,strides),rank=shape.length,valsLines=subTensorToString(
vals,shape,dtype,strides,padPerCol),lines=["Tensor"];return verbose&&(lines.push(`  dtype: ${dtype}`),lines.push(`  rank\
: ${rank}`),lines.push(`  shape: [${shape}]`),lines.push("  values:")),lines.push(valsLines.map(l=>"    "+l).join(`
`)),lines.join(`
`)}function computeMaxSizePerColumn(vals,shape,dtype,strides){let n=sizeFromShape(shape),numCols=strides[strides.length-
1],padPerCol=new Array(numCols).fill(0),rank=shape.length,valuesOrTuples=dtype==="complex64"?createComplexTuples(vals):vals;
if(rank>1)for(let row=0;row<n/numCols;row++){let offset=row*numCols;for(let j=0;j<numCols;j++)padPerCol[j]=Math.max(padPerCol[j],
valToString(valuesOrTuples[offset+j],0,dtype).length)}return padPerCol}function valToString(val,pad,dtype){let valStr;return Array.
isArray(val)?valStr=`${parseFloat(val[0].toFixed(FORMAT_NUM_SIG_DIGITS))} + ${parseFloat(val[1].toFixed(FORMAT_NUM_SIG_DIGITS))}\
j`:isString(val)?valStr=`'${val}'`:dtype==="bool"?valStr=boolNumToString(val):valStr=parseFloat(val.toFixed(FORMAT_NUM_SIG_DIGITS)).
toString(),rightPad(valStr,pad)}function boolNumToString(v){return v===0?"false":"true"}function subTensorToString(vals,shape,dtype,strides,padPerCol,isLast=!0){
let storagePerElement=dtype==="complex64"?2:1,size=shape[0],rank=shape.length;if(rank===0){if(dtype==="complex64"){let complexTuple=createComplexTuples(
vals);return[valToString(complexTuple[0],0,dtype)]}return dtype==="bool"?[boolNumToString(vals[0])]:[vals[0].toString()]}
if(rank===1){if(size>FORMAT_LIMIT_NUM_VALS){let firstValsSize=FORMAT_NUM_FIRST_LAST_VALS*storagePerElement,firstVals=Array.
from(vals.slice(0,firstValsSize)),lastVals=Array.from(vals.slice((size-FORMAT_NUM_FIRST_LAST_VALS)*storagePerElement,size*
storagePerElement));return dtype==="complex64"&&(firstVals=createComplexTuples(firstVals),lastVals=createComplexTuples(lastVals)),
["["+firstVals.map((x,i)=>valToString(x,padPerCol[i],dtype)).join(", ")+", ..., "+lastVals.map((x,i)=>valToString(x,padPerCol[size-
FORMAT_NUM_FIRST_LAST_VALS+i],dtype)).join(", ")+"]"]}return["["+(dtype==="complex64"?createComplexTuples(vals):Array.from(
vals)).map((x,i)=>valToString(x,padPerCol[i],dtype)).join(", ")+"]"]}let subshape=shape.slice(1),substrides=strides.slice(
1),stride=strides[0]*storagePerElement,lines=[];if(size>FORMAT_LIMIT_NUM_VALS){for(let i=0;i<FORMAT_NUM_FIRST_LAST_VALS;i++){
let start=i*stride,end=start+stride;lines.push(...subTensorToString(vals.slice(start,end),subshape,dtype,substrides,padPerCol,
!1))}lines.push("...");for(let i=size-FORMAT_NUM_FIRST_LAST_VALS;i<size;i++){let start=i*stride,end=start+stride;lines.push(
...subTensorToString(vals.slice(start,end),subshape,dtype,substrides,padPerCol,i===size-1))}}else for(let i=0;i<size;i++){
let start=i*stride,end=start+stride;lines.push(...subTensorToString(vals.slice(start,end),subshape,dtype,substrides,padPerCol,
i===size-1))}let sep=rank===2?",":"";lines[0]="["+(size>0?lines[0]+sep:"");for(let i=1;i<lines.length-1;i++)lines[i]=" "+
lines[i]+sep;let newLineSep=`,
`;for(let i=2;i<rank;i++)newLineSep+=`
`;return lines[lines.length-1]=" "+lines[lines.length-1]+"]"+(isLast?"":newLineSep),lines}function createComplexTuples(vals){
let complexTuples=[];for(let i=0;i<vals.length;i+=2)complexTuples.push([vals[i],vals[i+1]]);return complexTuples}var TensorBuffer=class{constructor(shape,dtype,values){if(this.dtype=dtype,this.shape=shape.slice(),this.size=sizeFromShape(
shape),values!=null){let n=values.length;assert(n===this.size,()=>`Length of values '${n}' does not match the size infer\
red by the shape '${this.size}'.`)}if(dtype==="complex64")throw new Error("complex64 dtype TensorBuffers are not support\
ed. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).");this.values=
values||getArrayFromDType(dtype,this.size),this.strides=computeStrides(shape)}set(value,...locs){locs.length===0&&(locs=
[0]),assert(locs.length===this.rank,()=>`The number of provided coordinates (${locs.length}) must match the rank (${this.
rank})`);let index=this.locToIndex(locs);this.values[index]=value}get(...locs){locs.length===0&&(locs=[0]);let i=0;for(let loc of locs){
if(loc<0||loc>=this.shape[i]){let msg=`Requested out of range element at ${locs}.   Buffer shape=${this.shape}`;throw new Error(
msg)}i++}let index=locs[locs.length-1];for(let i2=0;i2<locs.length-1;++i2)index+=this.strides[i2]*locs[i2];return this.values[index]}locToIndex(locs){
if(this.rank===0)return 0;if(this.rank===1)return locs[0];let index=locs[locs.length-1];for(let i=0;i<locs.length-1;++i)
index+=this.strides[i]*locs[i];return index}indexToLoc(index){if(this.rank===0)return[];if(this.rank===1)return[index];let locs=new Array(
this.shape.length);for(let i=0;i<locs.length-1;++i)locs[i]=Math.floor(index/this.strides[i]),index-=locs[i]*this.strides[i];
return locs[locs.length-1]=index,locs}get rank(){return this.shape.length}toTensor(){return trackerFn().makeTensor(this.
values,this.shape,this.dtype)}},trackerFn=null,opHandler=null,deprecationWarningFn=null;function setTensorTracker(fn){trackerFn=
fn}function setOpHandler(handler){opHandler=handler}function setDeprecationWarningFn(fn){deprecationWarningFn=fn}var Tensor=class{constructor(shape,dtype,dataId,id){
this.kept=!1,this.isDisposedInternal=!1,this.shape=shape.slice(),this.dtype=dtype||"float32",this.size=sizeFromShape(shape),
this.strides=computeStrides(shape),this.dataId=dataId,this.id=id,this.rankType=this.rank<5?this.rank.toString():"higher"}get rank(){
return this.shape.length}async buffer(){let vals=await this.data();return opHandler.buffer(this.shape,this.dtype,vals)}bufferSync(){
return opHandler.buffer(this.shape,this.dtype,this.dataSync())}async array(){let vals=await this.data();return toNestedArray(
this.shape,vals,this.dtype==="complex64")}arraySync(){return toNestedArray(this.shape,this.dataSync(),this.dtype==="comp\
lex64")}async data(){this.throwIfDisposed();let data=trackerFn().read(this.dataId);if(this.dtype==="string"){let bytes=await data;
try{return bytes.map(b=>decodeString(b))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the\
 original bytes, call tensor.bytes().")}}return data}dataToGPU(options){return this.throwIfDisposed(),trackerFn().readToGPU(
this.dataId,options)}dataSync(){this.throwIfDisposed();let data=trackerFn().readSync(this.dataId);if(this.dtype==="strin\
g")try{return data.map(b=>decodeString(b))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get t\
he original bytes, call tensor.bytes().")}return data}async bytes(){this.throwIfDisposed();let data=await trackerFn().read(
this.dataId);return this.dtype==="string"?data:new Uint8Array(data.buffer)}dispose(){this.isDisposed||(this.kerasMask&&this.
kerasMask.dispose(),trackerFn().disposeTensor(this),this.isDisposedInternal=!0)}get isDisposed(){return this.isDisposedInternal}throwIfDisposed(){
if(this.isDisposed)throw new Error("Tensor is disposed.")}print(verbose=!1){return opHandler.print(this,verbose)}clone(){
return this.throwIfDisposed(),opHandler.clone(this)}toString(verbose=!1){let vals=this.dataSync();return tensorToString(
vals,this.shape,this.dtype,verbose)}cast(dtype){return this.throwIfDisposed(),opHandler.cast(this,dtype)}variable(trainable=!0,name,dtype){
return this.throwIfDisposed(),trackerFn().makeVariable(this,trainable,name,dtype)}};Object.defineProperty(Tensor,Symbol.
hasInstance,{value:instance=>!!instance&&instance.data!=null&&instance.dataSync!=null&&instance.throwIfDisposed!=null});
function getGlobalTensorClass(){return getGlobal("Tensor",()=>Tensor)}getGlobalTensorClass();var Variable=class extends Tensor{constructor(initialValue,trainable,name,tensorId){
super(initialValue.shape,initialValue.dtype,initialValue.dataId,tensorId),this.trainable=trainable,this.name=name}assign(newValue){
if(newValue.dtype!==this.dtype)throw new Error(`dtype of the new value (${newValue.dtype}) and previous value (${this.dtype}\
) must match`);if(!arraysEqual(newValue.shape,this.shape))throw new Error(`shape of the new value (${newValue.shape}) an\
d previous value (${this.shape}) must match`);trackerFn().disposeTensor(this),this.dataId=newValue.dataId,trackerFn().incRef(
this,null)}dispose(){trackerFn().disposeVariable(this),this.isDisposedInternal=!0}};Object.defineProperty(Variable,Symbol.
hasInstance,{value:instance=>instance instanceof Tensor&&instance.assign!=null&&instance.assign instanceof Function});var Rank;(function(Rank2){Rank2.R0="R0",Rank2.R1="R1",Rank2.R2="R2",Rank2.R3="R3",Rank2.R4="R4",Rank2.R5="R5",Rank2.R6="\
R6"})(Rank||(Rank={}));var UpcastInt32AndMap;(function(UpcastInt32AndMap2){UpcastInt32AndMap2.float32="float32",UpcastInt32AndMap2.
int32="int32",UpcastInt32AndMap2.bool="int32",UpcastInt32AndMap2.complex64="complex64"})(UpcastInt32AndMap||(UpcastInt32AndMap=
{}));var UpcastBoolAndMap;(function(UpcastBoolAndMap2){UpcastBoolAndMap2.float32="float32",UpcastBoolAndMap2.int32="int3\
2",UpcastBoolAndMap2.bool="bool",UpcastBoolAndMap2.complex64="complex64"})(UpcastBoolAndMap||(UpcastBoolAndMap={}));var UpcastFloat32AndMap;
(function(UpcastFloat32AndMap2){UpcastFloat32AndMap2.float32="float32",UpcastFloat32AndMap2.int32="float32",UpcastFloat32AndMap2.
bool="float32",UpcastFloat32AndMap2.complex64="complex64"})(UpcastFloat32AndMap||(UpcastFloat32AndMap={}));var UpcastComplex64AndMap;
(function(UpcastComplex64AndMap2){UpcastComplex64AndMap2.float32="complex64",UpcastComplex64AndMap2.int32="complex64",UpcastComplex64AndMap2.
bool="complex64",UpcastComplex64AndMap2.complex64="complex64"})(UpcastComplex64AndMap||(UpcastComplex64AndMap={}));var upcastTypeMap={
float32:UpcastFloat32AndMap,int32:UpcastInt32AndMap,bool:UpcastBoolAndMap,complex64:UpcastComplex64AndMap};function upcastType(typeA,typeB){
if(typeA==="string"||typeB==="string"){if(typeA==="string"&&typeB==="string")return"string";throw new Error(`Can not upc\
ast ${typeA} with ${typeB}`)}return upcastTypeMap[typeA][typeB]}function isWebGLData(values){return values!=null&&typeof values=="object"&&"texture"in values&&values.texture instanceof
WebGLTexture}function isWebGPUData(values){return typeof GPUBuffer<"u"&&values!=null&&typeof values=="object"&&"buffer"in
values&&values.buffer instanceof GPUBuffer}function makeTypesMatch(a,b){if(a.dtype===b.dtype)return[a,b];let dtype=upcastType(a.dtype,b.dtype);return[a.cast(dtype),
b.cast(dtype)]}function getTensorsInContainer(result){let list=[];return walkTensorContainer(result,list,new Set),list}function walkTensorContainer(container,list,seen){
if(container==null)return;if(container instanceof Tensor){list.push(container);return}if(!isIterable(container))return;let iterable=container;
for(let k in iterable){let val=iterable[k];seen.has(val)||(seen.add(val),walkTensorContainer(val,list,seen))}}function isIterable(obj){
return Array.isArray(obj)||typeof obj=="object"}function isRegisteredKernelInvocation(kernelInvocation){return kernelInvocation.kernelName!=null}var EngineState=class{constructor(){
this.registeredVariables={},this.nextTapeNodeId=0,this.numBytes=0,this.numTensors=0,this.numStringTensors=0,this.numDataBuffers=
0,this.gradientDepth=0,this.kernelDepth=0,this.scopeStack=[],this.numDataMovesStack=[],this.nextScopeId=0,this.tensorInfo=
new WeakMap,this.profiling=!1,this.activeProfile={newBytes:0,newTensors:0,peakBytes:0,kernels:[],result:null,get kernelNames(){
return Array.from(new Set(this.kernels.map(k=>k.name)))}}}dispose(){for(let variableName in this.registeredVariables)this.
registeredVariables[variableName].dispose()}},Engine=class _Engine{constructor(ENV3){this.ENV=ENV3,this.registry={},this.
registryFactory={},this.pendingBackendInitId=0,this.state=new EngineState}async ready(){if(this.pendingBackendInit!=null)
return this.pendingBackendInit.then(()=>{});if(this.backendInstance!=null)return;let sortedBackends=this.getSortedBackends();
for(let i=0;i<sortedBackends.length;i++){let backendName=sortedBackends[i];if(await this.initializeBackend(backendName).
success){await this.setBackend(backendName);return}}throw new Error("Could not initialize any backends, all backend init\
ializations failed.")}get backend(){if(this.pendingBackendInit!=null)throw new Error(`Backend '${this.backendName}' has \
not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);if(this.
backendInstance==null){let{name,asyncInit}=this.initializeBackendsAndReturnBest();if(asyncInit)throw new Error(`The high\
est priority backend '${name}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() befo\
re calling other methods`);this.setBackend(name)}return this.backendInstance}backendNames(){return Object.keys(this.registryFactory)}findBackend(backendName){
if(!(backendName in this.registry))if(backendName in this.registryFactory){let{asyncInit}=this.initializeBackend(backendName);
if(asyncInit)return null}else return null;return this.registry[backendName]}findBackendFactory(backendName){return backendName in
this.registryFactory?this.registryFactory[backendName].factory:null}registerBackend(backendName,factory,priority=1){return backendName in
this.registryFactory?(warn(`${backendName} backend was already registered. Reusing existing backend factory.`),!1):(this.
registryFactory[backendName]={factory,priority},!0)}async setBackend(backendName){if(this.registryFactory[backendName]==
null)throw new Error(`Backend name '${backendName}' not found in registry`);if(this.backendName=backendName,this.registry[backendName]==
null){this.backendInstance=null;let{success,asyncInit}=this.initializeBackend(backendName);if(!(asyncInit?await success:
success))return!1}return this.backendInstance=this.registry[backendName],this.setupRegisteredKernels(),this.profiler=new Profiler(
this.backendInstance),!0}setupRegisteredKernels(){getKernelsForBackend(this.backendName).forEach(kernel=>{kernel.setupFunc!=
null&&kernel.setupFunc(this.backendInstance)})}disposeRegisteredKernels(backendName){getKernelsForBackend(backendName).forEach(
kernel=>{kernel.disposeFunc!=null&&kernel.disposeFunc(this.registry[backendName])})}initializeBackend(backendName){let registryFactoryEntry=this.
registryFactory[backendName];if(registryFactoryEntry==null)throw new Error(`Cannot initialize backend ${backendName}, no\
 registration found.`);try{let backend=registryFactoryEntry.factory();if(backend&&!(backend instanceof KernelBackend)&&typeof backend.
then=="function"){let promiseId=++this.pendingBackendInitId,success=backend.then(backendInstance=>promiseId<this.pendingBackendInitId?
!1:(this.registry[backendName]=backendInstance,this.pendingBackendInit=null,!0)).catch(err=>(promiseId<this.pendingBackendInitId||
(this.pendingBackendInit=null,warn(`Initialization of backend ${backendName} failed`),warn(err.stack||err.message)),!1));
return this.pendingBackendInit=success,{success,asyncInit:!0}}else return this.registry[backendName]=backend,{success:!0,
asyncInit:!1}}catch(err){return warn(`Initialization of backend ${backendName} failed`),warn(err.stack||err.message),{success:!1,
asyncInit:!1}}}removeBackend(backendName){if(!(backendName in this.registryFactory))throw new Error(`${backendName} back\
end not found in registry`);this.backendName===backendName&&this.pendingBackendInit!=null&&this.pendingBackendInitId++,backendName in
this.registry&&(this.disposeRegisteredKernels(backendName),this.registry[backendName].dispose(),delete this.registry[backendName]),
delete this.registryFactory[backendName],this.backendName===backendName&&(this.pendingBackendInit=null,this.backendName=
null,this.backendInstance=null)}getSortedBackends(){if(Object.keys(this.registryFactory).length===0)throw new Error("No \
backend found in registry.");return Object.keys(this.registryFactory).sort((a,b)=>this.registryFactory[b].priority-this.
registryFactory[a].priority)}initializeBackendsAndReturnBest(){let sortedBackends=this.getSortedBackends();for(let i=0;i<
sortedBackends.length;i++){let backendName=sortedBackends[i],{success,asyncInit}=this.initializeBackend(backendName);if(asyncInit||
success)return{name:backendName,asyncInit}}throw new Error("Could not initialize any backends, all backend initializatio\
ns failed.")}moveData(backend,dataId){let info=this.state.tensorInfo.get(dataId),srcBackend=info.backend,values=this.readSync(
dataId),refCount=srcBackend.refCount(dataId);srcBackend.disposeData(dataId,!0),info.backend=backend,backend.move(dataId,
values,info.shape,info.dtype,refCount),this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack[this.state.numDataMovesStack.
length-1]++}tidy(nameOrFn,fn){let name=null;if(fn==null){if(typeof nameOrFn!="function")throw new Error("Please provide \
a function to tidy()");fn=nameOrFn}else{if(typeof nameOrFn!="string"&&!(nameOrFn instanceof String))throw new Error("Whe\
n calling with two arguments, the first argument to tidy() must be a string");if(typeof fn!="function")throw new Error("\
When calling with two arguments, the 2nd argument to tidy() must be a function");name=nameOrFn}let result;return this.scopedRun(
()=>this.startScope(name),()=>this.endScope(result),()=>(result=fn(),result instanceof Promise&&console.error("Cannot re\
turn a Promise inside of tidy."),result))}scopedRun(start,end,f){start();try{let res=f();return end(),res}catch(ex){throw end(),
ex}}nextTensorId(){return _Engine.nextTensorId++}nextVariableId(){return _Engine.nextVariableId++}clone(x){let y=ENGINE.
runKernel(Identity,{x}),inputs={x},grad2=dy=>({x:()=>{let dtype="float32",gradInputs={x:dy},attrs={dtype};return ENGINE.
runKernel(Cast,gradInputs,attrs)}}),saved=[];return this.addTapeNode(this.state.activeScope.name,inputs,[y],grad2,saved,
{}),y}runKernel(kernelName,inputs,attrs){if(this.backendName==null&&this.backend,!(getKernel(kernelName,this.backendName)!=
null))throw new Error(`Kernel '${kernelName}' not registered for backend '${this.backendName}'`);return this.runKernelFunc(
{kernelName,inputs,attrs})}shouldCheckForMemLeaks(){return this.ENV.getBool("IS_TEST")}checkKernelForMemLeak(kernelName,numDataIdsBefore,outInfos){
let numDataIdsAfter=this.backend.numDataIds(),numOutputDataIds=0;outInfos.forEach(info=>{numOutputDataIds+=info.dtype===
"complex64"?3:1});let numMoves=this.state.numDataMovesStack[this.state.numDataMovesStack.length-1],dataIdsLeaked=numDataIdsAfter-
numDataIdsBefore-numOutputDataIds-numMoves;if(dataIdsLeaked>0)throw new Error(`Backend '${this.backendName}' has an inte\
rnal memory leak (${dataIdsLeaked} data ids) after running '${kernelName}'`)}runKernelFunc(kernelParams){let outputs,saved=[],
isTapeOn=this.isTapeOn(),startingBytecount=this.state.numBytes,startingNumTensors=this.state.numTensors;this.shouldCheckForMemLeaks()&&
this.state.numDataMovesStack.push(0);let kernelFunc;this.backendName==null&&this.backend;let out,kernelOrScopeName=isRegisteredKernelInvocation(
kernelParams)?kernelParams.kernelName:this.state.activeScope!=null?this.state.activeScope.name:"";if(isRegisteredKernelInvocation(
kernelParams)){let{kernelName,inputs:inputs2,attrs:attrs2}=kernelParams;this.backendName==null&&this.backend;let kernel=getKernel(
kernelName,this.backendName);assert(kernel!=null,()=>`Cannot find registered kernel '${kernelName}' for backend '${this.
backendName}'`),kernelFunc=()=>{let numDataIdsBefore=this.backend.numDataIds();out=kernel.kernelFunc({inputs:inputs2,attrs:attrs2,
backend:this.backend});let outInfos=Array.isArray(out)?out:[out];this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(
kernelName,numDataIdsBefore,outInfos);let outTensors=outInfos.map(outInfo=>outInfo.rank!=null?outInfo:this.makeTensorFromTensorInfo(
outInfo));if(isTapeOn){let tensorsToSave=this.getTensorsForGradient(kernelName,inputs2,outTensors);saved=this.saveTensorsForBackwardMode(
tensorsToSave)}return outTensors}}else{let{forwardFunc}=kernelParams,saveFunc=tensors=>{isTapeOn&&(saved=tensors.map(tensor2=>this.
keep(this.clone(tensor2))))};kernelFunc=()=>{let numDataIdsBefore=this.backend.numDataIds();out=this.tidy(()=>forwardFunc(
this.backend,saveFunc));let outs=Array.isArray(out)?out:[out];return this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(
kernelOrScopeName,numDataIdsBefore,outs),outs}}let{inputs,attrs}=kernelParams,backwardsFunc=isRegisteredKernelInvocation(
kernelParams)?null:kernelParams.backwardsFunc,kernelProfile;return this.scopedRun(()=>this.state.kernelDepth++,()=>this.
state.kernelDepth--,()=>{!this.ENV.getBool("DEBUG")&&!this.state.profiling?outputs=kernelFunc():(kernelProfile=this.profiler.
profileKernel(kernelOrScopeName,inputs,()=>kernelFunc()),this.ENV.getBool("DEBUG")&&this.profiler.logKernelProfile(kernelProfile),
outputs=kernelProfile.outputs)}),isTapeOn&&this.addTapeNode(kernelOrScopeName,inputs,outputs,backwardsFunc,saved,attrs),
this.state.profiling&&this.state.activeProfile.kernels.push({name:kernelOrScopeName,bytesAdded:this.state.numBytes-startingBytecount,
totalBytesSnapshot:this.state.numBytes,tensorsAdded:this.state.numTensors-startingNumTensors,totalTensorsSnapshot:this.state.
numTensors,inputShapes:Object.keys(inputs).map(key=>inputs[key]!=null?inputs[key].shape:null),outputShapes:outputs.map(item=>item.
shape),kernelTimeMs:kernelProfile.timeMs,extraInfo:kernelProfile.extraInfo}),Array.isArray(out)?outputs:outputs[0]}saveTensorsForBackwardMode(tensors){
return tensors.map(tensor2=>this.keep(this.clone(tensor2)))}getTensorsForGradient(kernelName,inputs,outputs){let gradConfig=getGradient(
kernelName);if(gradConfig!=null){let inputsToSave=gradConfig.inputsToSave||[],outputsToSave=gradConfig.outputsToSave||[],
inputTensorsToSave;gradConfig.saveAllInputs?(assert(Array.isArray(inputs),()=>"saveAllInputs is true, expected inputs to\
 be an array."),inputTensorsToSave=Object.keys(inputs).map(key=>inputs[key])):inputTensorsToSave=inputsToSave.map(inputName=>inputs[inputName]);
let outputTensorsToSave=outputs.filter((_,i)=>outputsToSave[i]);return inputTensorsToSave.concat(outputTensorsToSave)}return[]}makeTensor(values,shape,dtype,backend){
if(values==null)throw new Error("Values passed to engine.makeTensor() are null");dtype=dtype||"float32",backend=backend||
this.backend;let backendVals=values;dtype==="string"&&isString(values[0])&&(backendVals=values.map(d=>encodeString(d)));
let dataId=backend.write(backendVals,shape,dtype),t=new Tensor(shape,dtype,dataId,this.nextTensorId());if(this.trackTensor(
t,backend),dtype==="string"){let info=this.state.tensorInfo.get(dataId),newBytes=bytesFromStringArray(backendVals);this.
state.numBytes+=newBytes-info.bytes,info.bytes=newBytes}return t}makeTensorFromDataId(dataId,shape,dtype,backend){dtype=
dtype||"float32";let tensorInfo={dataId,shape,dtype};return this.makeTensorFromTensorInfo(tensorInfo,backend)}makeTensorFromTensorInfo(tensorInfo,backend){
let{dataId,shape,dtype}=tensorInfo,t=new Tensor(shape,dtype,dataId,this.nextTensorId());return this.trackTensor(t,backend),
t}makeVariable(initialValue,trainable=!0,name,dtype){name=name||this.nextVariableId().toString(),dtype!=null&&dtype!==initialValue.
dtype&&(initialValue=initialValue.cast(dtype));let v=new Variable(initialValue,trainable,name,this.nextTensorId());if(this.
state.registeredVariables[v.name]!=null)throw new Error(`Variable with name ${v.name} was already registered`);return this.
state.registeredVariables[v.name]=v,this.incRef(v,this.backend),v}trackTensor(a,backend){this.state.numTensors++,a.dtype===
"string"&&this.state.numStringTensors++;let bytes=0;a.dtype!=="complex64"&&a.dtype!=="string"&&(bytes=a.size*bytesPerElement(
a.dtype)),this.state.numBytes+=bytes,this.state.tensorInfo.has(a.dataId)||(this.state.numDataBuffers++,this.state.tensorInfo.
set(a.dataId,{backend:backend||this.backend,dtype:a.dtype,shape:a.shape,bytes})),a instanceof Variable||this.track(a)}incRef(a,backend){
this.trackTensor(a,backend),this.backend.incRef(a.dataId)}removeDataId(dataId,backend){this.state.tensorInfo.has(dataId)&&
this.state.tensorInfo.get(dataId).backend===backend&&(this.state.tensorInfo.delete(dataId),this.state.numDataBuffers--)}disposeTensor(a){
if(!this.state.tensorInfo.has(a.dataId))return;let info=this.state.tensorInfo.get(a.dataId);if(this.state.numTensors--,a.
dtype==="string"&&(this.state.numStringTensors--,this.state.numBytes-=info.bytes),a.dtype!=="complex64"&&a.dtype!=="stri\
ng"){let bytes=a.size*bytesPerElement(a.dtype);this.state.numBytes-=bytes}info.backend.disposeData(a.dataId)&&this.removeDataId(
a.dataId,info.backend)}disposeVariables(){for(let varName in this.state.registeredVariables){let v=this.state.registeredVariables[varName];
this.disposeVariable(v)}}disposeVariable(v){this.disposeTensor(v),this.state.registeredVariables[v.name]!=null&&delete this.
state.registeredVariables[v.name]}memory(){let info=this.backend.memory();return info.numTensors=this.state.numTensors,info.
numDataBuffers=this.state.numDataBuffers,info.numBytes=this.state.numBytes,this.state.numStringTensors>0&&(info.unreliable=
!0,info.reasons==null&&(info.reasons=[]),info.reasons.push("Memory usage by string tensors is approximate (2 bytes per c\
haracter)")),info}async profile(query){this.state.profiling=!0;let startBytes=this.state.numBytes,startNumTensors=this.state.
numTensors;this.state.activeProfile.kernels=[],this.state.activeProfile.result=await query(),this.state.profiling=!1,this.
state.activeProfile.peakBytes=Math.max(...this.state.activeProfile.kernels.map(d=>d.totalBytesSnapshot)),this.state.activeProfile.
newBytes=this.state.numBytes-startBytes,this.state.activeProfile.newTensors=this.state.numTensors-startNumTensors;for(let kernel of this.
state.activeProfile.kernels)kernel.kernelTimeMs=await kernel.kernelTimeMs,kernel.extraInfo=await kernel.extraInfo;return this.
state.activeProfile}isTapeOn(){return this.state.gradientDepth>0&&this.state.kernelDepth===0}addTapeNode(kernelName,inputs,outputs,gradientsFunc,saved,attrs){
let tapeNode={id:this.state.nextTapeNodeId++,kernelName,inputs,outputs,saved},gradConfig=getGradient(kernelName);gradConfig!=
null&&(gradientsFunc=gradConfig.gradFunc),gradientsFunc!=null&&(tapeNode.gradient=dys=>(dys=dys.map((dy,i)=>{if(dy==null){
let output=outputs[i],vals=makeZerosTypedArray(output.size,output.dtype);return this.makeTensor(vals,output.shape,output.
dtype)}return dy}),gradientsFunc(dys.length>1?dys:dys[0],saved,attrs))),this.state.activeTape.push(tapeNode)}keep(result){
return result.kept=!0,result}startTape(){this.state.gradientDepth===0&&(this.state.activeTape=[]),this.state.gradientDepth++}endTape(){
this.state.gradientDepth--}startScope(name){let scopeInfo={track:[],name:"unnamed scope",id:this.state.nextScopeId++};name&&
(scopeInfo.name=name),this.state.scopeStack.push(scopeInfo),this.state.activeScope=scopeInfo}endScope(result){let tensorsToTrackInParent=getTensorsInContainer(
result),tensorsToTrackInParentSet=new Set(tensorsToTrackInParent.map(t=>t.id));for(let i=0;i<this.state.activeScope.track.
length;i++){let tensor2=this.state.activeScope.track[i];!tensor2.kept&&!tensorsToTrackInParentSet.has(tensor2.id)&&tensor2.
dispose()}let oldScope=this.state.scopeStack.pop();this.state.activeScope=this.state.scopeStack.length===0?null:this.state.
scopeStack[this.state.scopeStack.length-1],tensorsToTrackInParent.forEach(tensor2=>{!tensor2.kept&&tensor2.scopeId===oldScope.
id&&this.track(tensor2)})}gradients(f,xs,dy,allowNoGradients=!1){if(assert(xs.length>0,()=>"gradients() received an empt\
y list of xs."),dy!=null&&dy.dtype!=="float32")throw new Error(`dy must have 'float32' dtype, but has '${dy.dtype}'`);let y=this.
scopedRun(()=>this.startTape(),()=>this.endTape(),()=>this.tidy("forward",f));assert(y instanceof Tensor,()=>"The result\
 y returned by f() must be a tensor.");let filteredTape=getFilteredNodesXToY(this.state.activeTape,xs,y);if(!allowNoGradients&&
filteredTape.length===0&&xs.length>0)throw new Error("Cannot compute gradient of y=f(x) with respect to x. Make sure tha\
t the f you passed encloses all operations that lead from x to y.");return this.tidy("backward",()=>{let accumulatedGradientMap={};
accumulatedGradientMap[y.id]=dy??ones(y.shape),backpropagateGradients(accumulatedGradientMap,filteredTape,f2=>this.tidy(
f2),add);let grads2=xs.map(x=>accumulatedGradientMap[x.id]);return this.state.gradientDepth===0&&(this.state.activeTape.
forEach(node=>{for(let tensor2 of node.saved)tensor2.dispose()}),this.state.activeTape=null),{value:y,grads:grads2}})}customGrad(f){
return assert(isFunction(f),()=>"The f passed in customGrad(f) must be a function."),(...inputs)=>{assert(inputs.every(t=>t instanceof
Tensor),()=>"The args passed in customGrad(f)(x1, x2,...) must all be tensors");let res,inputMap={};inputs.forEach((input,i)=>{
inputMap[i]=input});let forwardFunc=(_,save)=>(res=f(...inputs,save),assert(res.value instanceof Tensor,()=>"The functio\
n f passed in customGrad(f) must return an object where `obj.value` is a tensor"),assert(isFunction(res.gradFunc),()=>"T\
he function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function."),res.value),backwardsFunc=(dy,saved)=>{
let gradRes=res.gradFunc(dy,saved),grads2=Array.isArray(gradRes)?gradRes:[gradRes];assert(grads2.length===inputs.length,
()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the sa\
me number of tensors as inputs passed to f(...)."),assert(grads2.every(t=>t instanceof Tensor),()=>"The function f passe\
d in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors.");let gradMap={};
return grads2.forEach((grad2,i)=>{gradMap[i]=()=>grad2}),gradMap};return this.runKernelFunc({forwardFunc,backwardsFunc,inputs:inputMap})}}readSync(dataId){
return this.state.tensorInfo.get(dataId).backend.readSync(dataId)}read(dataId){return this.state.tensorInfo.get(dataId).
backend.read(dataId)}readToGPU(dataId,options){return this.state.tensorInfo.get(dataId).backend.readToGPU(dataId,options)}async time(query){
let start=now(),timingInfo=await this.backend.time(query);return timingInfo.wallMs=now()-start,timingInfo}track(result){
return this.state.activeScope!=null&&(result.scopeId=this.state.activeScope.id,this.state.activeScope.track.push(result)),
result}get registeredVariables(){return this.state.registeredVariables}reset(){this.pendingBackendInitId++,this.state.dispose(),
this.ENV.reset(),this.state=new EngineState;for(let backendName in this.registry)this.disposeRegisteredKernels(backendName),
this.registry[backendName].dispose(),delete this.registry[backendName];this.backendName=null,this.backendInstance=null,this.
pendingBackendInit=null}};Engine.nextTensorId=0;Engine.nextVariableId=0;function ones(shape){let values=makeOnesTypedArray(sizeFromShape(shape),"float32");return ENGINE.makeTensor(values,shape,
"float32")}function getOrMakeEngine(){let ns=getGlobalNamespace();if(ns._tfengine==null){let environment=new Environment(
ns);ns._tfengine=new Engine(environment)}return setEnvironmentGlobal(ns._tfengine.ENV),setTensorTracker(()=>ns._tfengine),
ns._tfengine}var ENGINE=getOrMakeEngine();function add(a,b){let inputs={a,b};return ENGINE.runKernel("Add",inputs)}function inferShape(val,dtype){let firstElem=val;if(isTypedArray(val))return dtype==="string"?[]:[val.length];if(isWebGLData(
val)){let usedChannels=val.channels||"RGBA";return[val.height,val.width*usedChannels.length]}else if(isWebGPUData(val))return[
val.buffer.size/(dtype==null?4:bytesPerElement(dtype))];if(!Array.isArray(val))return[];let shape=[];for(;Array.isArray(
firstElem)||isTypedArray(firstElem)&&dtype!=="string";)shape.push(firstElem.length),firstElem=firstElem[0];return Array.
isArray(val)&&env().getBool("TENSORLIKE_CHECK_SHAPE_CONSISTENCY")&&deepAssertShapeConsistency(val,shape,[]),shape}function deepAssertShapeConsistency(val,shape,indices){
if(indices=indices||[],!Array.isArray(val)&&!isTypedArray(val)){assert(shape.length===0,()=>`Element arr[${indices.join(
"][")}] is a primitive, but should be an array/TypedArray of ${shape[0]} elements`);return}assert(shape.length>0,()=>`El\
ement arr[${indices.join("][")}] should be a primitive, but is an array of ${val.length} elements`),assert(val.length===
shape[0],()=>`Element arr[${indices.join("][")}] should have ${shape[0]} elements, but has ${val.length} elements`);let subShape=shape.
slice(1);for(let i=0;i<val.length;++i)deepAssertShapeConsistency(val[i],subShape,indices.concat(i))}function assertDtype(expectedDtype,actualDType,argName,functionName){
if(expectedDtype!=="string_or_numeric"){if(expectedDtype==null)throw new Error("Expected dtype cannot be null.");if(expectedDtype!==
"numeric"&&expectedDtype!==actualDType||expectedDtype==="numeric"&&actualDType==="string")throw new Error(`Argument '${argName}\
' passed to '${functionName}' must be ${expectedDtype} tensor, but got ${actualDType} tensor`)}}function convertToTensor(x,argName,functionName,parseAsDtype="\
numeric"){if(x instanceof getGlobalTensorClass())return assertDtype(parseAsDtype,x.dtype,argName,functionName),x;let inferredDtype=inferDtype(
x);if(inferredDtype!=="string"&&["bool","int32","float32"].indexOf(parseAsDtype)>=0&&(inferredDtype=parseAsDtype),assertDtype(
parseAsDtype,inferredDtype,argName,functionName),x==null||!isTypedArray(x)&&!Array.isArray(x)&&typeof x!="number"&&typeof x!=
"boolean"&&typeof x!="string"){let type=x==null?"null":x.constructor.name;throw new Error(`Argument '${argName}' passed \
to '${functionName}' must be a Tensor or TensorLike, but got '${type}'`)}let inferredShape=inferShape(x,inferredDtype);!isTypedArray(
x)&&!Array.isArray(x)&&(x=[x]);let values=inferredDtype!=="string"?toTypedArray(x,inferredDtype):flatten(x,[],!0);return ENGINE.
makeTensor(values,inferredShape,inferredDtype)}function convertToTensorArray(arg,argName,functionName,parseAsDtype="nume\
ric"){if(!Array.isArray(arg))throw new Error(`Argument ${argName} passed to ${functionName} must be a \`Tensor[]\` or \`Ten\
sorLike[]\``);return arg.map((t,i)=>convertToTensor(t,`${argName}[${i}]`,functionName,parseAsDtype))}function makeTensor(values,shape,inferredShape,dtype){if(dtype==null)dtype=inferDtype(values);else if(dtype==="complex64")
throw new Error("Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).");if(isWebGPUData(values)||
isWebGLData(values)){if(dtype!=="float32"&&dtype!=="int32")throw new Error(`Creating tensor from GPU data only supports \
'float32'|'int32' dtype, while the dtype is ${dtype}.`);return ENGINE.backend.createTensorFromGPUData(values,shape||inferredShape,
dtype)}if(!isTypedArray(values)&&!Array.isArray(values)&&typeof values!="number"&&typeof values!="boolean"&&typeof values!=
"string")throw new Error("values passed to tensor(values) must be a number/boolean/string or an array of numbers/boolean\
s/strings, or a TypedArray");if(shape!=null){assertNonNegativeIntegerDimensions(shape);let providedSize=sizeFromShape(shape),
inferredSize=sizeFromShape(inferredShape);assert(providedSize===inferredSize,()=>`Based on the provided shape, [${shape}\
], the tensor should have ${providedSize} values but has ${inferredSize}`);for(let i=0;i<inferredShape.length;++i){let inferred=inferredShape[i],
flatDimsDontMatch=i===inferredShape.length-1?inferred!==sizeFromShape(shape.slice(i)):!0;assert(inferredShape[i]===shape[i]||
!flatDimsDontMatch,()=>`Error creating a new Tensor. Inferred shape (${inferredShape}) does not match the provided shape\
 (${shape}). `)}}return!isTypedArray(values)&&!Array.isArray(values)&&(values=[values]),shape=shape||inferredShape,values=
dtype!=="string"?toTypedArray(values,dtype):flatten(values,[],!0),ENGINE.makeTensor(values,shape,dtype)}function tensor(values,shape,dtype){let inferredShape=inferShape(values,dtype);return makeTensor(values,shape,inferredShape,
dtype)}function enableProdMode(){env().set("PROD",!0)}function deprecationWarn(msg){env().getBool("DEPRECATION_WARNINGS_ENABLED")&&console.warn(msg+" You can disable deprecat\
ion warnings with tf.disableDeprecationWarnings().")}setDeprecationWarningFn(deprecationWarn);function engine(){return ENGINE}function tidy(nameOrFn,fn){return ENGINE.tidy(nameOrFn,fn)}function dispose(container){getTensorsInContainer(container).
forEach(tensor2=>tensor2.dispose())}function keep(result){return ENGINE.keep(result)}function setBackend(backendName){return ENGINE.setBackend(backendName)}function registerBackend(name,factory,priority=1){return ENGINE.registerBackend(name,factory,priority)}var OP_SCOPE_SUFFIX="__op";function op(f){let keys=Object.keys(f);if(keys.length!==1)throw new Error(`Please provide an \
object with a single key (operation name) mapping to a function. Got an object with ${keys.length} keys.`);let opName=keys[0],
fn=f[opName];opName.endsWith("_")&&(opName=opName.substring(0,opName.length-1)),opName=opName+OP_SCOPE_SUFFIX;let f2=(...args)=>{
ENGINE.startScope(opName);try{let result=fn(...args);return isPromise(result)&&console.error("Cannot return a Promise in\
side of tidy."),ENGINE.endScope(result),result}catch(ex){throw ENGINE.endScope(null),ex}};return Object.defineProperty(f2,
"name",{value:opName,configurable:!0}),f2}function cast_(x,dtype){let $x=convertToTensor(x,"x","cast");if(!isValidDtype(dtype))throw new Error(`Failed to cast to \
unknown dtype ${dtype}`);if(dtype==="string"&&$x.dtype!=="string"||dtype!=="string"&&$x.dtype==="string")throw new Error(
"Only strings can be casted to strings");let inputs={x:$x},attrs={dtype};return ENGINE.runKernel(Cast,inputs,attrs)}var cast=op(
{cast_});function add_(a,b){let $a=convertToTensor(a,"a","add"),$b=convertToTensor(b,"b","add");[$a,$b]=makeTypesMatch($a,$b);let inputs={
a:$a,b:$b};return ENGINE.runKernel("Add",inputs)}var add2=op({add_});function mul_(a,b){let $a=convertToTensor(a,"a","mul"),$b=convertToTensor(b,"b","mul");[$a,$b]=makeTypesMatch($a,$b);let inputs={
a:$a,b:$b};return ENGINE.runKernel(Multiply,inputs)}var mul=op({mul_});function reshape_(x,shape){let inputs={x:convertToTensor(x,"x","reshape","string_or_numeric")},attrs={shape};return ENGINE.
runKernel(Reshape,inputs,attrs)}var reshape=op({reshape_});function clone_(x){let inputs={x:convertToTensor(x,"x","clone","string_or_numeric")};return ENGINE.runKernel(Identity,inputs)}
var clone=op({clone_});function concat_(tensors,axis=0){assert(tensors.length>=1,()=>"Pass at least one tensor to concat");let $tensors=convertToTensorArray(
tensors,"tensors","concat","string_or_numeric");if($tensors[0].dtype==="complex64"&&$tensors.forEach(tensor2=>{if(tensor2.
dtype!=="complex64")throw new Error(`Cannot concatenate complex64 tensors with a tensor
          with dtype ${tensor2.dtype}. `)}),$tensors.length===1)return clone($tensors[0]);let inputs=$tensors,attr={axis};
return ENGINE.runKernel(Concat,inputs,attr)}var concat=op({concat_});function matMul_(a,b,transposeA=!1,transposeB=!1){let $a=convertToTensor(a,"a","matMul"),$b=convertToTensor(b,"b","matMu\
l");[$a,$b]=makeTypesMatch($a,$b);let inputs={a:$a,b:$b},attrs={transposeA,transposeB};return ENGINE.runKernel(BatchMatMul,
inputs,attrs)}var matMul=op({matMul_});function square_(x){let $x=convertToTensor(x,"x","square"),attrs={};return ENGINE.runKernel("Square",{x:$x},attrs)}var square=op(
{square_});function valueAndGrads(f){return assert(isFunction(f),()=>"The f passed in valueAndGrads(f) must be a function"),(args,dy)=>{
assert(Array.isArray(args)&&args.every(arg=>arg instanceof Tensor),()=>"The args passed in valueAndGrads(f)(args) must b\
e array of tensors"),assert(dy==null||dy instanceof Tensor,()=>"The dy passed in valueAndGrads(f)(args, dy) must be a te\
nsor");let res=ENGINE.gradients(()=>f(...args),args,dy);return dy!=null&&assertShapesMatch(res.value.shape,dy.shape,"The\
 shape of dy passed in valueAndGrads(f)([x1,...], dy) must match the shape returned by f([x1,...])"),checkGrads(res.grads),
res}}function variableGrads(f,varList){assert(isFunction(f),()=>"The f passed in variableGrads(f) must be a function"),assert(
varList==null||Array.isArray(varList)&&varList.every(v=>v instanceof Variable),()=>"The varList passed in variableGrads(\
f, varList) must be an array of variables");let specifiedVarList=varList!=null;if(!specifiedVarList){varList=[];for(let varName in ENGINE.
registeredVariables)varList.push(ENGINE.registeredVariables[varName])}let specifiedNonTrainable=specifiedVarList?varList.
filter(variable=>!variable.trainable):null,originalVarCount=varList.length;varList=varList.filter(variable=>variable.trainable),
assert(varList.length>0,()=>`variableGrads() expects at least one of the input variables to be trainable, but none of th\
e ${originalVarCount} variables is trainable.`);let allowNoGradients=!0,{value,grads:grads2}=ENGINE.gradients(f,varList,
null,allowNoGradients);assert(grads2.some(g=>g!=null),()=>"Cannot find a connection between any variable and the result \
of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to mini\
mize()."),assert(value.rank===0,()=>`The f passed in variableGrads(f) must return a scalar, but it returned a rank-${value.
rank} tensor`);let namedGrads={};return varList.forEach((v,i)=>{grads2[i]!=null&&(namedGrads[v.name]=grads2[i])}),specifiedNonTrainable?.
forEach(v=>namedGrads[v.name]=null),{value,grads:namedGrads}}function checkGrads(grads2){if(grads2.filter(g=>g==null).length>0)throw new Error(`Cannot compute gradient of y=f(x) wit\
h respect to x. Make sure that
    the f you passed encloses all operations that lead from x to y.`)}function softplus_(x){let inputs={x:convertToTensor(x,"x","softplus")};return ENGINE.runKernel(Softplus,inputs)}var softplus=op(
{softplus_});function sub_(a,b){let $a=convertToTensor(a,"a","sub"),$b=convertToTensor(b,"b","sub");[$a,$b]=makeTypesMatch($a,$b);let inputs={
a:$a,b:$b};return ENGINE.runKernel("Sub",inputs)}var sub=op({sub_});function mean_(x,axis=null,keepDims=!1){let inputs={x:convertToTensor(x,"x","mean")},attrs={axis,keepDims};return ENGINE.
runKernel(Mean,inputs,attrs)}var mean=op({mean_});function oneHot_(indices,depth,onValue=1,offValue=0,dtype="int32"){if(depth<2)throw new Error(`Error in oneHot: depth mu\
st be >=2, but it is ${depth}`);let inputs={indices:convertToTensor(indices,"indices","oneHot","int32")},attrs={dtype,depth,
onValue,offValue};return ENGINE.runKernel(OneHot,inputs,attrs)}var oneHot=op({oneHot_});function relu_(x){let inputs={x:convertToTensor(x,"x","relu")};return ENGINE.runKernel(Relu,inputs)}var relu=op({relu_});function rsqrt_(x){let inputs={x:convertToTensor(x,"x","rsqrt","float32")};return ENGINE.runKernel(Rsqrt,inputs)}var rsqrt=op(
{rsqrt_});function softmax_(logits,dim=-1){let $logits=convertToTensor(logits,"logits","softmax","float32");if(dim===-1&&(dim=$logits.
rank-1),dim!==$logits.rank-1)throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${$logits.
rank} and dim was ${dim}`);let inputs={logits:$logits},attrs={dim};return ENGINE.runKernel(Softmax,inputs,attrs)}var softmax=op(
{softmax_});function tensor1d(values,dtype){assertNonNull(values);let inferredShape=inferShape(values,dtype);if(inferredShape.length!==
1)throw new Error("tensor1d() requires values to be a flat/TypedArray");return makeTensor(values,null,inferredShape,dtype)}function complex_(real2,imag2){let $real=convertToTensor(real2,"real","complex"),$imag=convertToTensor(imag2,"imag","com\
plex");assertShapesMatch($real.shape,$imag.shape,`real and imag shapes, ${$real.shape} and ${$imag.shape}, must match in\
 call to tf.complex().`);let inputs={real:$real,imag:$imag};return ENGINE.runKernel(Complex,inputs)}var complex=op({complex_});function imag_(input){let inputs={input:convertToTensor(input,"input","imag")};return ENGINE.runKernel(Imag,inputs)}var imag=op(
{imag_});function neg_(x){let inputs={x:convertToTensor(x,"x","neg")};return ENGINE.runKernel("Neg",inputs)}var neg=op({neg_});function real_(input){let inputs={input:convertToTensor(input,"input","real")};return ENGINE.runKernel(Real,inputs)}var real=op(
{real_});function transpose_(x,perm,conjugate){let $x=convertToTensor(x,"x","transpose");if(perm==null&&(perm=$x.shape.map((s,i)=>i).
reverse()),assert($x.rank===perm.length,()=>`Error in transpose: rank of input ${$x.rank} must match length of perm ${perm}\
.`),perm.forEach(axis=>{assert(axis>=0&&axis<$x.rank,()=>`All entries in 'perm' must be between 0 and ${$x.rank-1} but g\
ot ${perm}`)}),$x.rank<=1)return $x.clone();let inputs={x:$x},attrs={perm};return $x.dtype==="complex64"?tidy(()=>{let $real=real(
$x),$imag=imag($x);return $real=ENGINE.runKernel(Transpose,{x:$real},attrs),$imag=ENGINE.runKernel(Transpose,{x:$imag},attrs),
conjugate&&($imag=neg($imag)),complex($real,$imag)}):ENGINE.runKernel(Transpose,inputs,attrs)}var transpose=op({transpose_});function abs_(x){let $x=convertToTensor(x,"x","abs");if($x.dtype==="complex64"){let inputs={x:$x};return ENGINE.runKernel(
ComplexAbs,inputs)}else{let inputs={x:$x};return ENGINE.runKernel("Abs",inputs)}}var abs=op({abs_});function computeDilation2DInfo(inputShape,filterShape,strides,pad,dataFormat="NHWC",dilations){let inputChannels=inputShape[3],
$filterShape=[...filterShape,inputChannels],$dataFormat=convertConv2DDataFormat(dataFormat);return computeConv2DInfo(inputShape,
$filterShape,strides,dilations,pad,null,null,$dataFormat)}function computePool2DInfo(inShape,filterSize,strides,dilations,pad,roundingMode,dataFormat="\
channelsLast"){let[filterHeight,filterWidth]=parseTupleParam(filterSize),filterShape;if(dataFormat==="channelsLast")filterShape=
[filterHeight,filterWidth,inShape[3],inShape[3]];else if(dataFormat==="channelsFirst")filterShape=[filterHeight,filterWidth,
inShape[1],inShape[1]];else throw new Error(`Unknown dataFormat ${dataFormat}`);return computeConv2DInfo(inShape,filterShape,
strides,dilations,pad,roundingMode,!1,dataFormat)}function computePool3DInfo(inShape,filterSize,strides,dilations,pad,roundingMode,dataFormat="\
NDHWC"){let[filterDepth,filterHeight,filterWidth]=parse3TupleParam(filterSize),filterShape,$dataFormat;if(dataFormat==="\
NDHWC")$dataFormat="channelsLast",filterShape=[filterDepth,filterHeight,filterWidth,inShape[4],inShape[4]];else if(dataFormat===
"NCDHW")$dataFormat="channelsFirst",filterShape=[filterDepth,filterHeight,filterWidth,inShape[1],inShape[1]];else throw new Error(
`Unknown dataFormat ${dataFormat}`);return computeConv3DInfo(inShape,filterShape,strides,dilations,pad,!1,$dataFormat,roundingMode)}
function computeConv2DInfo(inShape,filterShape,strides,dilations,pad,roundingMode,depthwise=!1,dataFormat="channelsLast"){
let[batchSize,inHeight,inWidth,inChannels]=[-1,-1,-1,-1];if(dataFormat==="channelsLast")[batchSize,inHeight,inWidth,inChannels]=
inShape;else if(dataFormat==="channelsFirst")[batchSize,inChannels,inHeight,inWidth]=inShape;else throw new Error(`Unkno\
wn dataFormat ${dataFormat}`);let[filterHeight,filterWidth,,filterChannels]=filterShape,[strideHeight,strideWidth]=parseTupleParam(
strides),[dilationHeight,dilationWidth]=parseTupleParam(dilations),effectiveFilterHeight=getEffectiveFilterSize(filterHeight,
dilationHeight),effectiveFilterWidth=getEffectiveFilterSize(filterWidth,dilationWidth),{padInfo,outHeight,outWidth}=getPadAndOutInfo(
pad,inHeight,inWidth,strideHeight,strideWidth,effectiveFilterHeight,effectiveFilterWidth,roundingMode,dataFormat),outChannels=depthwise?
filterChannels*inChannels:filterChannels,outShape;return dataFormat==="channelsFirst"?outShape=[batchSize,outChannels,outHeight,
outWidth]:dataFormat==="channelsLast"&&(outShape=[batchSize,outHeight,outWidth,outChannels]),{batchSize,dataFormat,inHeight,
inWidth,inChannels,outHeight,outWidth,outChannels,padInfo,strideHeight,strideWidth,filterHeight,filterWidth,effectiveFilterHeight,
effectiveFilterWidth,dilationHeight,dilationWidth,inShape,outShape,filterShape}}function computeConv3DInfo(inShape,filterShape,strides,dilations,pad,depthwise=!1,dataFormat="\
channelsLast",roundingMode){let[batchSize,inDepth,inHeight,inWidth,inChannels]=[-1,-1,-1,-1,-1];if(dataFormat==="channel\
sLast")[batchSize,inDepth,inHeight,inWidth,inChannels]=inShape;else if(dataFormat==="channelsFirst")[batchSize,inChannels,
inDepth,inHeight,inWidth]=inShape;else throw new Error(`Unknown dataFormat ${dataFormat}`);let[filterDepth,filterHeight,
filterWidth,,filterChannels]=filterShape,[strideDepth,strideHeight,strideWidth]=parse3TupleParam(strides),[dilationDepth,
dilationHeight,dilationWidth]=parse3TupleParam(dilations),effectiveFilterDepth=getEffectiveFilterSize(filterDepth,dilationDepth),
effectiveFilterHeight=getEffectiveFilterSize(filterHeight,dilationHeight),effectiveFilterWidth=getEffectiveFilterSize(filterWidth,
dilationWidth),{padInfo,outDepth,outHeight,outWidth}=get3DPadAndOutInfo(pad,inDepth,inHeight,inWidth,strideDepth,strideHeight,
strideWidth,effectiveFilterDepth,effectiveFilterHeight,effectiveFilterWidth,roundingMode),outChannels=depthwise?filterChannels*
inChannels:filterChannels,outShape;return dataFormat==="channelsFirst"?outShape=[batchSize,outChannels,outDepth,outHeight,
outWidth]:dataFormat==="channelsLast"&&(outShape=[batchSize,outDepth,outHeight,outWidth,outChannels]),{batchSize,dataFormat,
inDepth,inHeight,inWidth,inChannels,outDepth,outHeight,outWidth,outChannels,padInfo,strideDepth,strideHeight,strideWidth,
filterDepth,filterHeight,filterWidth,effectiveFilterDepth,effectiveFilterHeight,effectiveFilterWidth,dilationDepth,dilationHeight,
dilationWidth,inShape,outShape,filterShape}}function computeOutputShape2D(inShape,fieldSize,stride,zeroPad,roundingMode){
zeroPad==null&&(zeroPad=computeDefaultPad(inShape,fieldSize,stride));let inputRows=inShape[0],inputCols=inShape[1],outputRows=round(
(inputRows-fieldSize+2*zeroPad)/stride+1,roundingMode),outputCols=round((inputCols-fieldSize+2*zeroPad)/stride+1,roundingMode);
return[outputRows,outputCols]}function computeOutputShape4D(inShape,filterShape,outChannels,strides,zeroPad,roundingMode){
zeroPad==null&&(zeroPad=computeDefaultPad(inShape,filterShape[0],strides[0]));let outShape=[0,0,0,outChannels];for(let index=0;index<
3;index++)inShape[index]+2*zeroPad>=filterShape[index]&&(outShape[index]=round((inShape[index]-filterShape[index]+2*zeroPad)/
strides[index]+1,roundingMode));return outShape}function computeDefaultPad(inputShape,fieldSize,stride,dilation=1){let effectiveFieldSize=getEffectiveFilterSize(
fieldSize,dilation);return Math.floor((inputShape[0]*(stride-1)-stride+effectiveFieldSize)/2)}function parseTupleParam(param){
return typeof param=="number"?[param,param,param]:param.length===2?[param[0],param[1],1]:param}function parse3TupleParam(param){
return typeof param=="number"?[param,param,param]:param}function getEffectiveFilterSize(filterSize,dilation){return dilation<=
1?filterSize:filterSize+(filterSize-1)*(dilation-1)}function getPadAndOutInfo(pad,inHeight,inWidth,strideHeight,strideWidth,filterHeight,filterWidth,roundingMode,dataFormat){
let padInfo,outHeight,outWidth;if(typeof pad=="number"){padInfo={top:pad,bottom:pad,left:pad,right:pad,type:pad===0?"VAL\
ID":"NUMBER"};let outShape=computeOutputShape2D([inHeight,inWidth],filterHeight,strideHeight,pad,roundingMode);outHeight=
outShape[0],outWidth=outShape[1]}else if(pad==="same"){outHeight=Math.ceil(inHeight/strideHeight),outWidth=Math.ceil(inWidth/
strideWidth);let padAlongHeight=Math.max(0,(outHeight-1)*strideHeight+filterHeight-inHeight),padAlongWidth=Math.max(0,(outWidth-
1)*strideWidth+filterWidth-inWidth),top=Math.floor(padAlongHeight/2),bottom=padAlongHeight-top,left=Math.floor(padAlongWidth/
2),right=padAlongWidth-left;padInfo={top,bottom,left,right,type:"SAME"}}else if(pad==="valid")padInfo={top:0,bottom:0,left:0,
right:0,type:"VALID"},outHeight=Math.ceil((inHeight-filterHeight+1)/strideHeight),outWidth=Math.ceil((inWidth-filterWidth+
1)/strideWidth);else if(typeof pad=="object"){let top=dataFormat==="channelsLast"?pad[1][0]:pad[2][0],bottom=dataFormat===
"channelsLast"?pad[1][1]:pad[2][1],left=dataFormat==="channelsLast"?pad[2][0]:pad[3][0],right=dataFormat==="channelsLast"?
pad[2][1]:pad[3][1];padInfo={top,bottom,left,right,type:top===0&&bottom===0&&left===0&&right===0?"VALID":"EXPLICIT"},outHeight=
round((inHeight-filterHeight+top+bottom)/strideHeight+1,roundingMode),outWidth=round((inWidth-filterWidth+left+right)/strideWidth+
1,roundingMode)}else throw Error(`Unknown padding parameter: ${pad}`);return{padInfo,outHeight,outWidth}}function get3DPadAndOutInfo(pad,inDepth,inHeight,inWidth,strideDepth,strideHeight,strideWidth,filterDepth,filterHeight,filterWidth,roundingMode){
let padInfo,outDepth,outHeight,outWidth;if(pad==="valid"&&(pad=0),typeof pad=="number"){padInfo={top:pad,bottom:pad,left:pad,
right:pad,front:pad,back:pad,type:pad===0?"VALID":"NUMBER"};let outShape=computeOutputShape4D([inDepth,inHeight,inWidth,
1],[filterDepth,filterHeight,filterWidth],1,[strideDepth,strideHeight,strideWidth],pad,roundingMode);outDepth=outShape[0],
outHeight=outShape[1],outWidth=outShape[2]}else if(pad==="same"){outDepth=Math.ceil(inDepth/strideDepth),outHeight=Math.
ceil(inHeight/strideHeight),outWidth=Math.ceil(inWidth/strideWidth);let padAlongDepth=(outDepth-1)*strideDepth+filterDepth-
inDepth,padAlongHeight=(outHeight-1)*strideHeight+filterHeight-inHeight,padAlongWidth=(outWidth-1)*strideWidth+filterWidth-
inWidth,front=Math.floor(padAlongDepth/2),back=padAlongDepth-front,top=Math.floor(padAlongHeight/2),bottom=padAlongHeight-
top,left=Math.floor(padAlongWidth/2),right=padAlongWidth-left;padInfo={top,bottom,left,right,front,back,type:"SAME"}}else
throw Error(`Unknown padding parameter: ${pad}`);return{padInfo,outDepth,outHeight,outWidth}}function round(value,roundingMode){
if(!roundingMode)return Math.trunc(value);switch(roundingMode){case"round":return Math.round(value);case"ceil":return Math.
ceil(value);case"floor":return Math.floor(value);default:throw new Error(`Unknown roundingMode ${roundingMode}`)}}function tupleValuesAreOne(param){
let[dimA,dimB,dimC]=parseTupleParam(param);return dimA===1&&dimB===1&&dimC===1}function eitherStridesOrDilationsAreOne(strides,dilations){
return tupleValuesAreOne(strides)||tupleValuesAreOne(dilations)}function stridesOrDilationsArePositive(values){return parseTupleParam(
values).every(value=>value>0)}function convertConv2DDataFormat(dataFormat){if(dataFormat==="NHWC")return"channelsLast";if(dataFormat===
"NCHW")return"channelsFirst";throw new Error(`Unknown dataFormat ${dataFormat}`)}function checkPadOnDimRoundingMode(opDesc,pad,dimRoundingMode){
if(dimRoundingMode!=null){if(typeof pad=="string")throw Error(`Error in ${opDesc}: pad must be an integer when using dim\
RoundingMode ${dimRoundingMode} but got pad ${pad}.`);if(typeof pad=="number")assert(isInt(pad),()=>`Error in ${opDesc}:\
 pad must be an integer when using dimRoundingMode ${dimRoundingMode} but got pad ${pad}.`);else if(typeof pad=="object")
pad.forEach(p=>{p.forEach(v=>{assert(isInt(v),()=>`Error in ${opDesc}: pad must be an integer when using dimRoundingMode\
 ${dimRoundingMode} but got pad ${v}.`)})});else throw Error(`Error in ${opDesc}: Unknown padding parameter: ${pad}`)}}function sigmoid_(x){let inputs={x:convertToTensor(x,"x","sigmoid","float32")};return ENGINE.runKernel(Sigmoid,inputs)}var sigmoid=op(
{sigmoid_});function broadcastTo_(x,shape){let input=convertToTensor(x,"broadcastTo","x"),xShape=input.shape;if(assertNonNegativeIntegerDimensions(
shape),shape.length<input.rank)throw new Error(`broadcastTo(): shape.length=${shape.length} < input.rank=${input.rank}.`);
if(shape.length>input.rank){let newShape=input.shape.slice();for(;newShape.length<shape.length;)newShape.unshift(1);input=
reshape(input,newShape)}let inputShape=input.shape,reps=Array.from(shape);for(let i=shape.length-1;i>=0;i--)if(inputShape[i]===
shape[i])reps[i]=1;else if(input.shape[i]!==1)throw new Error(`broadcastTo(): [${xShape}] cannot be broadcast to [${shape}\
].`);if(reps.map((n,i)=>n>1?i:-1).filter(i=>i>=0).length===0)return clone(input);let inputs={x:input},attrs={reps};return ENGINE.
runKernel(Tile,inputs,attrs)}var broadcastTo=op({broadcastTo_});function buffer(shape,dtype="float32",values){return dtype=dtype||"float32",assertNonNegativeIntegerDimensions(shape),new TensorBuffer(
shape,dtype,values)}function fill(shape,value,dtype){assertNonNegativeIntegerDimensions(shape),dtype=dtype||inferDtype(value);let attrs={shape,
value,dtype};return ENGINE.runKernel(Fill,{},attrs)}function floorDiv_(a,b){let $a=convertToTensor(a,"a","floorDiv"),$b=convertToTensor(b,"b","floorDiv");[$a,$b]=makeTypesMatch(
$a,$b);let inputs={a:$a,b:$b};return ENGINE.runKernel(FloorDiv,inputs)}var floorDiv=op({floorDiv_});function div_(a,b){let $a=convertToTensor(a,"a","div"),$b=convertToTensor(b,"b","div");if([$a,$b]=makeTypesMatch($a,$b),
$a.dtype==="int32"&&$b.dtype==="int32")return floorDiv($a,$b);let inputs={a:$a,b:$b},attrs={};return ENGINE.runKernel(RealDiv,
inputs,attrs)}var div=op({div_});var broadcast_util_exports={};__export(broadcast_util_exports,{assertAndGetBroadcastShape:()=>assertAndGetBroadcastShape,
getBroadcastDims:()=>getBroadcastDims,getReductionAxes:()=>getReductionAxes});function getBroadcastDims(inShape,outShape){
let inRank=inShape.length,dims=[];for(let i=0;i<inRank;i++){let dim=inRank-1-i,a=inShape[dim]||1;(outShape[outShape.length-
1-i]||1)>1&&a===1&&dims.unshift(dim)}return dims}function getReductionAxes(inShape,outShape){let result=[];for(let i=0;i<
outShape.length;i++){let inDim=inShape[inShape.length-i-1],outAxis=outShape.length-i-1,outDim=outShape[outAxis];(inDim==
null||inDim===1&&outDim>1)&&result.unshift(outAxis)}return result}function assertAndGetBroadcastShape(shapeA,shapeB){let l=Math.
max(shapeA.length,shapeB.length),result=new Array(l);for(let i=0;i<l;i++){let a=shapeA[shapeA.length-i-1];a==null&&(a=1);
let b=shapeB[shapeB.length-i-1];if(b==null&&(b=1),a===1)result[l-i-1]=b;else if(b===1)result[l-i-1]=a;else if(a!==b){let errMsg=`\
Operands could not be broadcast together with shapes ${shapeA} and ${shapeB}.`;throw Error(errMsg)}else result[l-i-1]=a}
return result}function zerosLike_(x){let inputs={x:convertToTensor(x,"x","zerosLike")};return ENGINE.runKernel(ZerosLike,inputs)}var zerosLike=op(
{zerosLike_});function elu_(x){let inputs={x:convertToTensor(x,"x","elu","float32")};return ENGINE.runKernel("Elu",inputs)}var elu=op(
{elu_});function axesAreInnerMostDims(axes,rank){for(let i=0;i<axes.length;++i)if(axes[axes.length-i-1]!==rank-1-i)return!1;return!0}
function combineLocations(outputLoc,reduceLoc,axes){let rank=outputLoc.length+reduceLoc.length,loc=[],outIdx=0,reduceIdx=0;
for(let dim=0;dim<rank;dim++)axes.indexOf(dim)===-1?loc.push(outputLoc[outIdx++]):loc.push(reduceLoc[reduceIdx++]);return loc}
function computeOutAndReduceShapes(aShape,axes){let outShape=[],rank=aShape.length;for(let dim=0;dim<rank;dim++)axes.indexOf(
dim)===-1&&outShape.push(aShape[dim]);let reduceShape=axes.map(dim=>aShape[dim]);return[outShape,reduceShape]}function expandShapeToKeepDim(shape,axes){
let reduceSubShape=axes.map(x=>1);return combineLocations(shape,reduceSubShape,axes)}function assertAxesAreInnerMostDims(msg,axes,rank){
assert(axesAreInnerMostDims(axes,rank),()=>`${msg} supports only inner-most axes for now. Got axes ${axes} and rank-${rank}\
 input.`)}function getAxesPermutation(axes,rank){if(axesAreInnerMostDims(axes,rank))return null;let result=[];for(let i=0;i<
rank;++i)axes.indexOf(i)===-1&&result.push(i);return axes.forEach(axis=>result.push(axis)),result}function getUndoAxesPermutation(axes){
return axes.map((axis,i)=>[i,axis]).sort((a,b)=>a[1]-b[1]).map(x=>x[0])}function getInnerMostAxes(numAxes,rank){let res=[];
for(let i=rank-numAxes;i<rank;++i)res.push(i);return res}function pow_(base,exp){let $base=convertToTensor(base,"base","pow"),$exp=convertToTensor(exp,"exp","pow");[$base,$exp]=
makeTypesMatch($base,$exp);let inputs={a:$base,b:$exp};return ENGINE.runKernel("Pow",inputs)}var pow=op({pow_});function scalar(value,dtype){if((isTypedArray(value)&&dtype!=="string"||Array.isArray(value))&&dtype!=="complex64")throw new Error(
"Error creating a new Scalar: value must be a primitive (number|boolean|string)");if(dtype==="string"&&isTypedArray(value)&&
!(value instanceof Uint8Array))throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`\
.");return makeTensor(value,[],[],dtype)}function sqrt_(x){let inputs={x:convertToTensor(x,"x","sqrt","float32")};return ENGINE.runKernel(Sqrt,inputs)}var sqrt=op(
{sqrt_});function sum_(x,axis=null,keepDims=!1){let $x=convertToTensor(x,"x","sum");$x.dtype==="bool"&&($x=cast($x,"int32"));let inputs={
x:$x},attrs={axis,keepDims};return ENGINE.runKernel("Sum",inputs,attrs)}var sum2=op({sum_});function leakyRelu_(x,alpha=.2){let inputs={x:convertToTensor(x,"x","leakyRelu")},attrs={alpha};return ENGINE.runKernel(
LeakyRelu,inputs,attrs)}var leakyRelu=op({leakyRelu_});function maximum_(a,b){let $a=convertToTensor(a,"a","maximum"),$b=convertToTensor(b,"b","maximum");[$a,$b]=makeTypesMatch(
$a,$b),$a.dtype==="bool"&&($a=cast($a,"int32"),$b=cast($b,"int32")),assertAndGetBroadcastShape($a.shape,$b.shape);let inputs={
a:$a,b:$b};return ENGINE.runKernel(Maximum,inputs)}var maximum=op({maximum_});function zeros(shape,dtype="float32"){if(assertNonNegativeIntegerDimensions(shape),dtype==="complex64"){let real2=zeros(
shape,"float32"),imag2=zeros(shape,"float32");return complex(real2,imag2)}let values=makeZerosTypedArray(sizeFromShape(shape),
dtype);return ENGINE.makeTensor(values,shape,dtype)}function ones2(shape,dtype="float32"){if(assertNonNegativeIntegerDimensions(shape),dtype==="complex64"){let real2=ones2(
shape,"float32"),imag2=zeros(shape,"float32");return complex(real2,imag2)}let values=makeOnesTypedArray(sizeFromShape(shape),
dtype);return ENGINE.makeTensor(values,shape,dtype)}function prelu_(x,alpha){let $x=convertToTensor(x,"x","prelu"),$alpha=convertToTensor(alpha,"alpha","prelu"),inputs={x:$x,
alpha:$alpha};return ENGINE.runKernel(Prelu,inputs)}var prelu=op({prelu_});function print(x,verbose=!1){console.log(x.toString(verbose))}function relu6_(x){let inputs={x:convertToTensor(x,"x","relu6")};return ENGINE.runKernel(Relu6,inputs)}var relu6=op({relu6_});function split_(x,numOrSizeSplits,axis=0){let inputs={x:convertToTensor(x,"x","split")},attr={numOrSizeSplits,axis};return ENGINE.
runKernel(SplitV,inputs,attr)}var split=op({split_});function step_(x,alpha=0){let inputs={x:convertToTensor(x,"x","step")},attrs={alpha};return ENGINE.runKernel(Step,inputs,
attrs)}var step=op({step_});function validateUpdateShape(shape,indices,updates){let sliceDim=indices.rank>1?indices.shape[indices.rank-1]:1,batchDim=indices.
rank>1?indices.rank-1:1,shapeError=`Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.s\
hape: ${updates.shape}, indices.shape: ${indices.shape}, shape: ${shape}, sliceDim: ${sliceDim}, and batchDim: ${batchDim}\
.`;if(updates.rank<batchDim)throw new Error(shapeError+` update.rank < ${batchDim}. `);if(shape.length<sliceDim+(updates.
rank-batchDim))throw new Error(shapeError+` Output shape length < ${sliceDim+(updates.rank-batchDim)}`);if(updates.rank!==
batchDim+shape.length-sliceDim)throw new Error(shapeError+` update.rank != ${batchDim+shape.length-sliceDim}`);for(let d=0;d<
batchDim;++d)if(updates.shape[d]!==indices.shape[d])throw new Error(shapeError+` updates.shape[${d}] (${updates.shape[d]}\
) != indices.shape[${d}] (${indices.shape[d]}).`);for(let d=0;d<updates.rank-batchDim;++d)if(updates.shape[d+batchDim]!==
shape[d+sliceDim])throw new Error(shapeError+` updates.shape[${d+batchDim}] (${updates.shape[d+batchDim]}) != shape[${d+
batchDim}] (${shape[d+batchDim]})`)}function validateInput(updates,indices,shape){if(indices.rank<1)throw new Error(`tf.\
scatterND() expects the indices to be rank 1 or higher, but the rank was ${indices.rank}.`);if(updates.rank<1)throw new Error(
`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${updates.rank}.`);if(indices.dtype!=="int3\
2")throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${indices.dtype}`);if(shape.length<1)throw new Error(
`Output rank must be greater or equal to 1, but got shape: ${shape}`);if(shape.length===0){if(indices.size===0)throw new Error(
`Indices specified for empty output. indices shape: ${indices.shape}`);if(updates.size===0)throw new Error(`Updates spec\
ified for empty output. updates shape: ${updates.shape}`)}validateUpdateShape(shape,indices,updates)}function calculateShapes(updates,indices,shape){
let indicesRank=indices.shape.length,sliceRank=indicesRank>1?indices.shape[indicesRank-1]:1,totalNd=shape.length,sliceSize=1;
for(let i=sliceRank;i<totalNd;++i)sliceSize*=shape[i];let safeSliceDim=sliceRank<1?1:sliceRank,numUpdates=sizeFromShape(
indices.shape)/safeSliceDim,strides=[...computeStrides(shape.slice(0,sliceRank)),1],outputSize=sizeFromShape(shape);return{
sliceRank,numUpdates,sliceSize,strides,outputSize}}function whereImpl(condShape,condVals){let indices=[];for(let i=0;i<condVals.length;i++)condVals[i]&&indices.push(i);let inBuffer=buffer(
condShape,"int32"),out=buffer([indices.length,condShape.length],"int32");for(let i=0;i<indices.length;i++){let loc=inBuffer.
indexToLoc(indices[i]),offset=i*condShape.length;out.values.set(loc,offset)}return out.toTensor()}function getFusedDyActivation(dy,y,activation){if(activation==null||activation==="linear")return dy;if(activation==="rel\
u")return mul(dy,step(y));throw new Error(`Cannot compute gradient for fused activation ${activation}.`)}function getFusedBiasGradient(bias,dyActivation){
let res=dyActivation,reduceAxes=getReductionAxes(bias.shape,dyActivation.shape);return reduceAxes.length>0&&(res=sum2(res,
reduceAxes)),reshape(res,bias.shape)}function applyActivation(x,activation,preluActivationWeights,leakyreluAlpha){if(activation===
"linear")return x;if(activation==="relu")return relu(x);if(activation==="elu")return elu(x);if(activation==="relu6")return relu6(
x);if(activation==="prelu")return prelu(x,preluActivationWeights);if(activation==="leakyrelu")return leakyRelu(x,leakyreluAlpha);
if(activation==="sigmoid")return sigmoid(x);throw new Error(`Unknown fused activation ${activation}.`)}var shouldFuse=(gradientDepth,activation)=>!(gradientDepth>
0)||activation==="linear";function binaryInsert(arr,element,comparator){let index=binarySearch(arr,element,comparator),insertionPoint=index<0?-(index+
1):index;arr.splice(insertionPoint,0,element)}function binarySearch(arr,target,comparator){return binarySearch_(arr,target,
comparator||defaultComparator)}function defaultComparator(a,b){return a>b?1:a<b?-1:0}function binarySearch_(arr,target,comparator){
let left=0,right=arr.length,middle=0,found=!1;for(;left<right;){middle=left+(right-left>>>1);let compareResult=comparator(
target,arr[middle]);compareResult>0?left=middle+1:(right=middle,found=!compareResult)}return found?left:-left-1}function nonMaxSuppressionV3Impl(boxes,scores,maxOutputSize,iouThreshold,scoreThreshold){return nonMaxSuppressionImpl_(boxes,
scores,maxOutputSize,iouThreshold,scoreThreshold,0)}function nonMaxSuppressionV4Impl(boxes,scores,maxOutputSize,iouThreshold,scoreThreshold,padToMaxOutputSize){
return nonMaxSuppressionImpl_(boxes,scores,maxOutputSize,iouThreshold,scoreThreshold,0,!1,padToMaxOutputSize,!0)}function nonMaxSuppressionV5Impl(boxes,scores,maxOutputSize,iouThreshold,scoreThreshold,softNmsSigma){
return nonMaxSuppressionImpl_(boxes,scores,maxOutputSize,iouThreshold,scoreThreshold,softNmsSigma,!0)}function nonMaxSuppressionImpl_(boxes,scores,maxOutputSize,iouThreshold,scoreThreshold,softNmsSigma,returnScoresTensor=!1,padToMaxOutputSize=!1,returnValidOutputs=!1){
let candidates=[];for(let i=0;i<scores.length;i++)scores[i]>scoreThreshold&&candidates.push({score:scores[i],boxIndex:i,
suppressBeginIndex:0});candidates.sort(ascendingComparator);let scale=softNmsSigma>0?-.5/softNmsSigma:0,selectedIndices=[],
selectedScores=[];for(;selectedIndices.length<maxOutputSize&&candidates.length>0;){let candidate=candidates.pop(),{score:originalScore,
boxIndex,suppressBeginIndex}=candidate;if(originalScore<scoreThreshold)break;let ignoreCandidate=!1;for(let j=selectedIndices.
length-1;j>=suppressBeginIndex;--j){let iou=intersectionOverUnion(boxes,boxIndex,selectedIndices[j]);if(iou>=iouThreshold){
ignoreCandidate=!0;break}if(candidate.score=candidate.score*suppressWeight(iouThreshold,scale,iou),candidate.score<=scoreThreshold)
break}candidate.suppressBeginIndex=selectedIndices.length,ignoreCandidate||(candidate.score===originalScore?(selectedIndices.
push(boxIndex),selectedScores.push(candidate.score)):candidate.score>scoreThreshold&&binaryInsert(candidates,candidate,ascendingComparator))}
let validOutputs=selectedIndices.length,elemsToPad=maxOutputSize-validOutputs;padToMaxOutputSize&&elemsToPad>0&&(selectedIndices.
push(...new Array(elemsToPad).fill(0)),selectedScores.push(...new Array(elemsToPad).fill(0)));let result={selectedIndices};
return returnScoresTensor&&(result.selectedScores=selectedScores),returnValidOutputs&&(result.validOutputs=validOutputs),
result}function intersectionOverUnion(boxes,i,j){let iCoord=boxes.subarray(i*4,i*4+4),jCoord=boxes.subarray(j*4,j*4+4),yminI=Math.
min(iCoord[0],iCoord[2]),xminI=Math.min(iCoord[1],iCoord[3]),ymaxI=Math.max(iCoord[0],iCoord[2]),xmaxI=Math.max(iCoord[1],
iCoord[3]),yminJ=Math.min(jCoord[0],jCoord[2]),xminJ=Math.min(jCoord[1],jCoord[3]),ymaxJ=Math.max(jCoord[0],jCoord[2]),xmaxJ=Math.
max(jCoord[1],jCoord[3]),areaI=(ymaxI-yminI)*(xmaxI-xminI),areaJ=(ymaxJ-yminJ)*(xmaxJ-xminJ);if(areaI<=0||areaJ<=0)return 0;
let intersectionYmin=Math.max(yminI,yminJ),intersectionXmin=Math.max(xminI,xminJ),intersectionYmax=Math.min(ymaxI,ymaxJ),
intersectionXmax=Math.min(xmaxI,xmaxJ),intersectionArea=Math.max(intersectionYmax-intersectionYmin,0)*Math.max(intersectionXmax-
intersectionXmin,0);return intersectionArea/(areaI+areaJ-intersectionArea)}function suppressWeight(iouThreshold,scale,iou){
let weight=Math.exp(scale*iou*iou);return iou<=iouThreshold?weight:0}function ascendingComparator(c1,c2){return c1.score-
c2.score||c1.score===c2.score&&c2.boxIndex-c1.boxIndex}function isBrowser(){return typeof window<"u"&&window.document!=null||typeof WorkerGlobalScope<"u"}var ENV2=env();ENV2.registerFlag("DEBUG",()=>!1,debugValue=>{debugValue&&console.warn("Debugging mode is ON. The output \
of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.")});ENV2.registerFlag(
"IS_BROWSER",()=>isBrowser());ENV2.registerFlag("IS_NODE",()=>typeof process<"u"&&typeof process.versions<"u"&&typeof process.
versions.node<"u");ENV2.registerFlag("IS_CHROME",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Chrome/.
test(navigator.userAgent)&&/Google Inc/.test(navigator.vendor));ENV2.registerFlag("IS_SAFARI",()=>typeof navigator<"u"&&
navigator!=null&&navigator.userAgent!=null&&/Safari/.test(navigator.userAgent)&&/Apple/.test(navigator.vendor));ENV2.registerFlag(
"PROD",()=>!1);ENV2.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY",()=>ENV2.getBool("DEBUG"));ENV2.registerFlag("DEPR\
ECATION_WARNINGS_ENABLED",()=>!0);ENV2.registerFlag("IS_TEST",()=>!1);ENV2.registerFlag("CHECK_COMPUTATION_FOR_ERRORS",()=>ENV2.
getBool("DEBUG"));ENV2.registerFlag("WRAP_TO_IMAGEBITMAP",()=>!1);ENV2.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_G\
PU",()=>!1);ENV2.registerFlag("USE_SETTIMEOUTCUSTOM",()=>!1);var CompositeArrayBuffer=class _CompositeArrayBuffer{static join(buffers){return new _CompositeArrayBuffer(buffers).slice()}constructor(buffers){
if(this.shards=[],this.previousShardIndex=0,buffers==null||(buffers instanceof Array||(buffers=[buffers]),buffers=buffers.
map(bufferOrTypedArray=>isTypedArray(bufferOrTypedArray)?bufferOrTypedArray.buffer:bufferOrTypedArray),buffers.length===
0))return;this.bufferUniformSize=buffers[0].byteLength;let start=0;for(let i=0;i<buffers.length;i++){let buffer2=buffers[i];
i!==buffers.length-1&&buffer2.byteLength!==this.bufferUniformSize&&(this.bufferUniformSize=void 0);let end=start+buffer2.
byteLength;this.shards.push({buffer:buffer2,start,end}),start=end}this.shards.length===0&&(this.byteLength=0),this.byteLength=
this.shards[this.shards.length-1].end}slice(start=0,end=this.byteLength){if(this.shards.length===0)return new ArrayBuffer(
0);if(start=isNaN(Number(start))?0:start,end=isNaN(Number(end))?0:end,start=Math.max(0,start),end=Math.min(this.byteLength,
end),end<=start)return new ArrayBuffer(0);let startShardIndex=this.findShardForByte(start);if(startShardIndex===-1)throw new Error(
`Could not find start shard for byte ${start}`);let size=end-start,outputBuffer=new ArrayBuffer(size),outputArray=new Uint8Array(
outputBuffer),sliced=0;for(let i=startShardIndex;i<this.shards.length;i++){let shard=this.shards[i],localStart=start+sliced-
shard.start,outputStart=sliced,localEnd=Math.min(end,shard.end)-shard.start,outputSlice=new Uint8Array(shard.buffer,localStart,
localEnd-localStart);if(outputArray.set(outputSlice,outputStart),sliced+=outputSlice.length,end<shard.end)break}return outputBuffer}findShardForByte(byteIndex){
if(this.shards.length===0||byteIndex<0||byteIndex>=this.byteLength)return-1;if(this.bufferUniformSize!=null)return this.
previousShardIndex=Math.floor(byteIndex/this.bufferUniformSize),this.previousShardIndex;function check(shard){return byteIndex<
shard.start?-1:byteIndex>=shard.end?1:0}if(check(this.shards[this.previousShardIndex])===0)return this.previousShardIndex;
let index=search(this.shards,check);return index===-1?-1:(this.previousShardIndex=index,this.previousShardIndex)}};function search(sortedArray,compare){
let min=0,max=sortedArray.length;for(;min<=max;){let middle=Math.floor((max-min)/2)+min,side=compare(sortedArray[middle]);
if(side===0)return middle;side<0?max=middle:min=middle+1}return-1}var useNodeBuffer=typeof Buffer<"u"&&(typeof Blob>"u"||typeof atob>"u"||typeof btoa>"u");function stringByteLength(str){
return useNodeBuffer?Buffer.byteLength(str,"utf8"):new Blob([str]).size}function arrayBufferToBase64String(buffer2){if(useNodeBuffer)
return Buffer.from(buffer2).toString("base64");let buf=new Uint8Array(buffer2),s="";for(let i=0,l=buf.length;i<l;i++)s+=
String.fromCharCode(buf[i]);return btoa(s)}function base64StringToArrayBuffer(str){if(useNodeBuffer){let buf=Buffer.from(
str,"base64");return buf.buffer.slice(buf.byteOffset,buf.byteOffset+buf.byteLength)}let s=atob(str),buffer2=new Uint8Array(
s.length);for(let i=0;i<s.length;++i)buffer2.set([s.charCodeAt(i)],i);return buffer2.buffer}function getModelJSONForModelArtifacts(artifacts,manifest){let result={modelTopology:artifacts.modelTopology,format:artifacts.
format,generatedBy:artifacts.generatedBy,convertedBy:artifacts.convertedBy,weightsManifest:manifest};return artifacts.signature!=
null&&(result.signature=artifacts.signature),artifacts.userDefinedMetadata!=null&&(result.userDefinedMetadata=artifacts.
userDefinedMetadata),artifacts.modelInitializer!=null&&(result.modelInitializer=artifacts.modelInitializer),artifacts.initializerSignature!=
null&&(result.initializerSignature=artifacts.initializerSignature),artifacts.trainingConfig!=null&&(result.trainingConfig=
artifacts.trainingConfig),result}function getModelArtifactsForJSONSync(modelJSON,weightSpecs,weightData){let modelArtifacts={
modelTopology:modelJSON.modelTopology,format:modelJSON.format,generatedBy:modelJSON.generatedBy,convertedBy:modelJSON.convertedBy};
if(modelJSON.trainingConfig!=null&&(modelArtifacts.trainingConfig=modelJSON.trainingConfig),modelJSON.weightsManifest!=null){
if(!weightSpecs)throw new Error("modelJSON has weightsManifest but weightSpecs is null");if(!weightData)throw new Error(
"modelJSON has weightsManifest but weightData is null");modelArtifacts.weightSpecs=weightSpecs,modelArtifacts.weightData=
weightData}return modelJSON.signature!=null&&(modelArtifacts.signature=modelJSON.signature),modelJSON.userDefinedMetadata!=
null&&(modelArtifacts.userDefinedMetadata=modelJSON.userDefinedMetadata),modelJSON.modelInitializer!=null&&(modelArtifacts.
modelInitializer=modelJSON.modelInitializer),modelJSON.initializerSignature!=null&&(modelArtifacts.initializerSignature=
modelJSON.initializerSignature),modelArtifacts}async function getModelArtifactsForJSON(modelJSON,loadWeights2){let weightSpecs,
weightData;return modelJSON.weightsManifest!=null&&([weightSpecs,weightData]=await loadWeights2(modelJSON.weightsManifest)),
getModelArtifactsForJSONSync(modelJSON,weightSpecs,weightData)}function getModelArtifactsInfoForJSON(modelArtifacts){if(modelArtifacts.
modelTopology instanceof ArrayBuffer)throw new Error("Expected JSON model topology, received ArrayBuffer.");return{dateSaved:new Date,
modelTopologyType:"JSON",modelTopologyBytes:modelArtifacts.modelTopology==null?0:stringByteLength(JSON.stringify(modelArtifacts.
modelTopology)),weightSpecsBytes:modelArtifacts.weightSpecs==null?0:stringByteLength(JSON.stringify(modelArtifacts.weightSpecs)),
weightDataBytes:modelArtifacts.weightData==null?0:new CompositeArrayBuffer(modelArtifacts.weightData).byteLength}}function getWeightSpecs(weightsManifest){
let weightSpecs=[];for(let entry of weightsManifest)weightSpecs.push(...entry.weights);return weightSpecs}var IORouterRegistry=class _IORouterRegistry{constructor(){this.saveRouters=[],this.loadRouters=[]}static getInstance(){
return _IORouterRegistry.instance==null&&(_IORouterRegistry.instance=new _IORouterRegistry),_IORouterRegistry.instance}static registerSaveRouter(saveRouter){
_IORouterRegistry.getInstance().saveRouters.push(saveRouter)}static registerLoadRouter(loadRouter){_IORouterRegistry.getInstance().
loadRouters.push(loadRouter)}static getSaveHandlers(url){return _IORouterRegistry.getHandlers(url,"save")}static getLoadHandlers(url,loadOptions){
return _IORouterRegistry.getHandlers(url,"load",loadOptions)}static getHandlers(url,handlerType,loadOptions){let validHandlers=[];
return(handlerType==="load"?_IORouterRegistry.getInstance().loadRouters:_IORouterRegistry.getInstance().saveRouters).forEach(
router=>{let handler=router(url,loadOptions);handler!==null&&validHandlers.push(handler)}),validHandlers}};var DATABASE_NAME="tensorflowjs",DATABASE_VERSION=1,MODEL_STORE_NAME="models_store",INFO_STORE_NAME="model_info_store";function getIndexedDBFactory(){if(!env().getBool("IS_BROWSER"))throw new Error("Failed to obtain IndexedDB factory becau\
se the current environmentis not a web browser.");let theWindow=typeof window>"u"?self:window,factory=theWindow.indexedDB||
theWindow.mozIndexedDB||theWindow.webkitIndexedDB||theWindow.msIndexedDB||theWindow.shimIndexedDB;if(factory==null)throw new Error(
"The current browser does not appear to support IndexedDB.");return factory}function setUpDatabase(openRequest){let db=openRequest.
result;db.createObjectStore(MODEL_STORE_NAME,{keyPath:"modelPath"}),db.createObjectStore(INFO_STORE_NAME,{keyPath:"model\
Path"})}var BrowserIndexedDB=class{constructor(modelPath){if(this.indexedDB=getIndexedDBFactory(),modelPath==null||!modelPath)
throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");this.modelPath=modelPath}async save(modelArtifacts){
if(modelArtifacts.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support savi\
ng model topology in binary formats yet.");return this.databaseAction(this.modelPath,modelArtifacts)}async load(){return this.
databaseAction(this.modelPath)}databaseAction(modelPath,modelArtifacts){return new Promise((resolve,reject)=>{let openRequest=this.
indexedDB.open(DATABASE_NAME,DATABASE_VERSION);openRequest.onupgradeneeded=()=>setUpDatabase(openRequest),openRequest.onsuccess=
()=>{let db=openRequest.result;if(modelArtifacts==null){let modelTx=db.transaction(MODEL_STORE_NAME,"readonly"),getRequest=modelTx.
objectStore(MODEL_STORE_NAME).get(this.modelPath);getRequest.onsuccess=()=>{if(getRequest.result==null)return db.close(),
reject(new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));resolve(getRequest.result.modelArtifacts)},
getRequest.onerror=error=>(db.close(),reject(getRequest.error)),modelTx.oncomplete=()=>db.close()}else{modelArtifacts.weightData=
CompositeArrayBuffer.join(modelArtifacts.weightData);let modelArtifactsInfo=getModelArtifactsInfoForJSON(modelArtifacts),
infoTx=db.transaction(INFO_STORE_NAME,"readwrite"),infoStore=infoTx.objectStore(INFO_STORE_NAME),putInfoRequest;try{putInfoRequest=
infoStore.put({modelPath:this.modelPath,modelArtifactsInfo})}catch(error){return reject(error)}let modelTx;putInfoRequest.
onsuccess=()=>{modelTx=db.transaction(MODEL_STORE_NAME,"readwrite");let modelStore=modelTx.objectStore(MODEL_STORE_NAME),
putModelRequest;try{putModelRequest=modelStore.put({modelPath:this.modelPath,modelArtifacts,modelArtifactsInfo})}catch(error){
return reject(error)}putModelRequest.onsuccess=()=>resolve({modelArtifactsInfo}),putModelRequest.onerror=error=>{infoStore=
infoTx.objectStore(INFO_STORE_NAME);let deleteInfoRequest=infoStore.delete(this.modelPath);deleteInfoRequest.onsuccess=()=>(db.
close(),reject(putModelRequest.error)),deleteInfoRequest.onerror=error2=>(db.close(),reject(putModelRequest.error))}},putInfoRequest.
onerror=error=>(db.close(),reject(putInfoRequest.error)),infoTx.oncomplete=()=>{modelTx==null?db.close():modelTx.oncomplete=
()=>db.close()}}},openRequest.onerror=error=>reject(openRequest.error)})}};BrowserIndexedDB.URL_SCHEME="indexeddb://";var indexedDBRouter=url=>env().getBool("IS_BROWSER")&&!Array.isArray(url)&&url.startsWith(BrowserIndexedDB.URL_SCHEME)?browserIndexedDB(
url.slice(BrowserIndexedDB.URL_SCHEME.length)):null;IORouterRegistry.registerSaveRouter(indexedDBRouter);IORouterRegistry.
registerLoadRouter(indexedDBRouter);function browserIndexedDB(modelPath){return new BrowserIndexedDB(modelPath)}function maybeStripScheme(key){
return key.startsWith(BrowserIndexedDB.URL_SCHEME)?key.slice(BrowserIndexedDB.URL_SCHEME.length):key}var BrowserIndexedDBManager=class{constructor(){
this.indexedDB=getIndexedDBFactory()}async listModels(){return new Promise((resolve,reject)=>{let openRequest=this.indexedDB.
open(DATABASE_NAME,DATABASE_VERSION);openRequest.onupgradeneeded=()=>setUpDatabase(openRequest),openRequest.onsuccess=()=>{
let db=openRequest.result,tx=db.transaction(INFO_STORE_NAME,"readonly"),getAllInfoRequest=tx.objectStore(INFO_STORE_NAME).
getAll();getAllInfoRequest.onsuccess=()=>{let out={};for(let item of getAllInfoRequest.result)out[item.modelPath]=item.modelArtifactsInfo;
resolve(out)},getAllInfoRequest.onerror=error=>(db.close(),reject(getAllInfoRequest.error)),tx.oncomplete=()=>db.close()},
openRequest.onerror=error=>reject(openRequest.error)})}async removeModel(path){return path=maybeStripScheme(path),new Promise(
(resolve,reject)=>{let openRequest=this.indexedDB.open(DATABASE_NAME,DATABASE_VERSION);openRequest.onupgradeneeded=()=>setUpDatabase(
openRequest),openRequest.onsuccess=()=>{let db=openRequest.result,infoTx=db.transaction(INFO_STORE_NAME,"readwrite"),infoStore=infoTx.
objectStore(INFO_STORE_NAME),getInfoRequest=infoStore.get(path),modelTx;getInfoRequest.onsuccess=()=>{if(getInfoRequest.
result==null)return db.close(),reject(new Error(`Cannot find model with path '${path}' in IndexedDB.`));{let deleteInfoRequest=infoStore.
delete(path),deleteModelData=()=>{modelTx=db.transaction(MODEL_STORE_NAME,"readwrite");let deleteModelRequest=modelTx.objectStore(
MODEL_STORE_NAME).delete(path);deleteModelRequest.onsuccess=()=>resolve(getInfoRequest.result.modelArtifactsInfo),deleteModelRequest.
onerror=error=>reject(getInfoRequest.error)};deleteInfoRequest.onsuccess=deleteModelData,deleteInfoRequest.onerror=error=>(deleteModelData(),
db.close(),reject(getInfoRequest.error))}},getInfoRequest.onerror=error=>(db.close(),reject(getInfoRequest.error)),infoTx.
oncomplete=()=>{modelTx==null?db.close():modelTx.oncomplete=()=>db.close()}},openRequest.onerror=error=>reject(openRequest.
error)})}};var PATH_SEPARATOR="/",PATH_PREFIX="tensorflowjs_models",INFO_SUFFIX="info",MODEL_TOPOLOGY_SUFFIX="model_topology",WEIGHT_SPECS_SUFFIX="\
weight_specs",WEIGHT_DATA_SUFFIX="weight_data",MODEL_METADATA_SUFFIX="model_metadata";function getModelKeys(path){return{info:[PATH_PREFIX,path,INFO_SUFFIX].join(PATH_SEPARATOR),topology:[PATH_PREFIX,path,MODEL_TOPOLOGY_SUFFIX].
join(PATH_SEPARATOR),weightSpecs:[PATH_PREFIX,path,WEIGHT_SPECS_SUFFIX].join(PATH_SEPARATOR),weightData:[PATH_PREFIX,path,
WEIGHT_DATA_SUFFIX].join(PATH_SEPARATOR),modelMetadata:[PATH_PREFIX,path,MODEL_METADATA_SUFFIX].join(PATH_SEPARATOR)}}function removeItems(keys){
for(let key of Object.values(keys))window.localStorage.removeItem(key)}function getModelPathFromKey(key){let items=key.split(
PATH_SEPARATOR);if(items.length<3)throw new Error(`Invalid key format: ${key}`);return items.slice(1,items.length-1).join(
PATH_SEPARATOR)}function maybeStripScheme2(key){return key.startsWith(BrowserLocalStorage.URL_SCHEME)?key.slice(BrowserLocalStorage.
URL_SCHEME.length):key}var BrowserLocalStorage=class{constructor(modelPath){if(!env().getBool("IS_BROWSER")||typeof window>
"u"||typeof window.localStorage>"u")throw new Error("The current environment does not support local storage.");if(this.LS=
window.localStorage,modelPath==null||!modelPath)throw new Error("For local storage, modelPath must not be null, undefine\
d or empty.");this.modelPath=modelPath,this.keys=getModelKeys(this.modelPath)}async save(modelArtifacts){if(modelArtifacts.
modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology \
in binary formats yet.");{let topology=JSON.stringify(modelArtifacts.modelTopology),weightSpecs=JSON.stringify(modelArtifacts.
weightSpecs),modelArtifactsInfo=getModelArtifactsInfoForJSON(modelArtifacts),weightBuffer=CompositeArrayBuffer.join(modelArtifacts.
weightData);try{this.LS.setItem(this.keys.info,JSON.stringify(modelArtifactsInfo)),this.LS.setItem(this.keys.topology,topology),
this.LS.setItem(this.keys.weightSpecs,weightSpecs),this.LS.setItem(this.keys.weightData,arrayBufferToBase64String(weightBuffer));
let metadata={format:modelArtifacts.format,generatedBy:modelArtifacts.generatedBy,convertedBy:modelArtifacts.convertedBy,
signature:modelArtifacts.signature!=null?modelArtifacts.signature:void 0,userDefinedMetadata:modelArtifacts.userDefinedMetadata!=
null?modelArtifacts.userDefinedMetadata:void 0,modelInitializer:modelArtifacts.modelInitializer!=null?modelArtifacts.modelInitializer:
void 0,initializerSignature:modelArtifacts.initializerSignature!=null?modelArtifacts.initializerSignature:void 0,trainingConfig:modelArtifacts.
trainingConfig!=null?modelArtifacts.trainingConfig:void 0};return this.LS.setItem(this.keys.modelMetadata,JSON.stringify(
metadata)),{modelArtifactsInfo}}catch{throw removeItems(this.keys),new Error(`Failed to save model '${this.modelPath}' t\
o local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${modelArtifactsInfo.
modelTopologyBytes}, weightSpecsBytes=${modelArtifactsInfo.weightSpecsBytes}, weightDataBytes=${modelArtifactsInfo.weightDataBytes}\
.`)}}}async load(){let info=JSON.parse(this.LS.getItem(this.keys.info));if(info==null)throw new Error(`In local storage,\
 there is no model with name '${this.modelPath}'`);if(info.modelTopologyType!=="JSON")throw new Error("BrowserLocalStora\
ge does not support loading non-JSON model topology yet.");let out={},topology=JSON.parse(this.LS.getItem(this.keys.topology));
if(topology==null)throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);out.modelTopology=
topology;let weightSpecs=JSON.parse(this.LS.getItem(this.keys.weightSpecs));if(weightSpecs==null)throw new Error(`In loc\
al storage, the weight specs of model '${this.modelPath}' are missing.`);out.weightSpecs=weightSpecs;let metadataString=this.
LS.getItem(this.keys.modelMetadata);if(metadataString!=null){let metadata=JSON.parse(metadataString);out.format=metadata.
format,out.generatedBy=metadata.generatedBy,out.convertedBy=metadata.convertedBy,metadata.signature!=null&&(out.signature=
metadata.signature),metadata.userDefinedMetadata!=null&&(out.userDefinedMetadata=metadata.userDefinedMetadata),metadata.
modelInitializer!=null&&(out.modelInitializer=metadata.modelInitializer),metadata.initializerSignature!=null&&(out.initializerSignature=
metadata.initializerSignature),metadata.trainingConfig!=null&&(out.trainingConfig=metadata.trainingConfig)}let weightDataBase64=this.
LS.getItem(this.keys.weightData);if(weightDataBase64==null)throw new Error(`In local storage, the binary weight values o\
f model '${this.modelPath}' are missing.`);return out.weightData=base64StringToArrayBuffer(weightDataBase64),out}};BrowserLocalStorage.
URL_SCHEME="localstorage://";var localStorageRouter=url=>env().getBool("IS_BROWSER")&&!Array.isArray(url)&&url.startsWith(BrowserLocalStorage.URL_SCHEME)?
browserLocalStorage(url.slice(BrowserLocalStorage.URL_SCHEME.length)):null;IORouterRegistry.registerSaveRouter(localStorageRouter);
IORouterRegistry.registerLoadRouter(localStorageRouter);function browserLocalStorage(modelPath){return new BrowserLocalStorage(
modelPath)}var BrowserLocalStorageManager=class{constructor(){assert(env().getBool("IS_BROWSER"),()=>"Current environmen\
t is not a web browser"),assert(typeof window>"u"||typeof window.localStorage<"u",()=>"Current browser does not appear t\
o support localStorage"),this.LS=window.localStorage}async listModels(){let out={},prefix=PATH_PREFIX+PATH_SEPARATOR,suffix=PATH_SEPARATOR+
INFO_SUFFIX;for(let i=0;i<this.LS.length;++i){let key=this.LS.key(i);if(key.startsWith(prefix)&&key.endsWith(suffix)){let modelPath=getModelPathFromKey(
key);out[modelPath]=JSON.parse(this.LS.getItem(key))}}return out}async removeModel(path){path=maybeStripScheme2(path);let keys=getModelKeys(
path);if(this.LS.getItem(keys.info)==null)throw new Error(`Cannot find model at path '${path}'`);let info=JSON.parse(this.
LS.getItem(keys.info));return removeItems(keys),info}};var DEFAULT_FILE_NAME_PREFIX="model",DEFAULT_JSON_EXTENSION_NAME=".json",DEFAULT_WEIGHT_DATA_EXTENSION_NAME=".weights.bi\
n";function defer(f){return new Promise(resolve=>setTimeout(resolve)).then(f)}var BrowserDownloads=class _BrowserDownloads{constructor(fileNamePrefix){
if(!env().getBool("IS_BROWSER"))throw new Error("browserDownloads() cannot proceed because the current environment is no\
t a browser.");fileNamePrefix.startsWith(_BrowserDownloads.URL_SCHEME)&&(fileNamePrefix=fileNamePrefix.slice(_BrowserDownloads.
URL_SCHEME.length)),(fileNamePrefix==null||fileNamePrefix.length===0)&&(fileNamePrefix=DEFAULT_FILE_NAME_PREFIX),this.modelJsonFileName=
fileNamePrefix+DEFAULT_JSON_EXTENSION_NAME,this.weightDataFileName=fileNamePrefix+DEFAULT_WEIGHT_DATA_EXTENSION_NAME}async save(modelArtifacts){
if(typeof document>"u")throw new Error("Browser downloads are not supported in this environment since `document` is not \
present");let weightBuffer=CompositeArrayBuffer.join(modelArtifacts.weightData),weightsURL=window.URL.createObjectURL(new Blob(
[weightBuffer],{type:"application/octet-stream"}));if(modelArtifacts.modelTopology instanceof ArrayBuffer)throw new Error(
"BrowserDownloads.save() does not support saving model topology in binary formats yet.");{let weightsManifest=[{paths:["\
./"+this.weightDataFileName],weights:modelArtifacts.weightSpecs}],modelJSON=getModelJSONForModelArtifacts(modelArtifacts,
weightsManifest),modelJsonURL=window.URL.createObjectURL(new Blob([JSON.stringify(modelJSON)],{type:"application/json"})),
jsonAnchor=this.modelJsonAnchor==null?document.createElement("a"):this.modelJsonAnchor;if(jsonAnchor.download=this.modelJsonFileName,
jsonAnchor.href=modelJsonURL,await defer(()=>jsonAnchor.dispatchEvent(new MouseEvent("click"))),modelArtifacts.weightData!=
null){let weightDataAnchor=this.weightDataAnchor==null?document.createElement("a"):this.weightDataAnchor;weightDataAnchor.
download=this.weightDataFileName,weightDataAnchor.href=weightsURL,await defer(()=>weightDataAnchor.dispatchEvent(new MouseEvent(
"click")))}return{modelArtifactsInfo:getModelArtifactsInfoForJSON(modelArtifacts)}}}};BrowserDownloads.URL_SCHEME="downl\
oads://";var browserDownloadsRouter=url=>env().getBool("IS_BROWSER")&&!Array.isArray(url)&&url.startsWith(BrowserDownloads.URL_SCHEME)?
browserDownloads(url.slice(BrowserDownloads.URL_SCHEME.length)):null;IORouterRegistry.registerSaveRouter(browserDownloadsRouter);
function browserDownloads(fileNamePrefix="model"){return new BrowserDownloads(fileNamePrefix)}function monitorPromisesProgress(promises,onProgress,startFraction,endFraction){checkPromises(promises),startFraction=startFraction??
0,endFraction=endFraction??1,checkFraction(startFraction,endFraction);let resolvedPromise=0,registerMonitor=promise=>(promise.
then(value=>{let fraction=startFraction+ ++resolvedPromise/promises.length*(endFraction-startFraction);return onProgress(
fraction),value}),promise);function checkPromises(promises2){assert(promises2!=null&&Array.isArray(promises2)&&promises2.
length>0,()=>"promises must be a none empty array")}function checkFraction(startFraction2,endFraction2){assert(startFraction2>=
0&&startFraction2<=1,()=>`Progress fraction must be in range [0, 1], but got startFraction ${startFraction2}`),assert(endFraction2>=
0&&endFraction2<=1,()=>`Progress fraction must be in range [0, 1], but got endFraction ${endFraction2}`),assert(endFraction2>=
startFraction2,()=>`startFraction must be no more than endFraction, but got startFraction ${startFraction2} and endFract\
ion ${endFraction2}`)}return Promise.all(promises.map(registerMonitor))}async function loadWeightsAsArrayBuffer(fetchURLs,loadOptions){loadOptions==null&&(loadOptions={});let fetchFunc=loadOptions.
fetchFunc==null?env().platform.fetch:loadOptions.fetchFunc,requests=fetchURLs.map(fetchURL=>fetchFunc(fetchURL,loadOptions.
requestInit,{isBinary:!0})),bufferPromises=(loadOptions.onProgress==null?await Promise.all(requests):await monitorPromisesProgress(
requests,loadOptions.onProgress,0,.5)).map(response=>response.arrayBuffer());return loadOptions.onProgress==null?await Promise.
all(bufferPromises):await monitorPromisesProgress(bufferPromises,loadOptions.onProgress,.5,1)}function streamWeights(fetchURLs,loadOptions){
var _a;let fetchFunc=loadOptions.fetchFunc==null?env().platform.fetch:loadOptions.fetchFunc,fetchIndex=0,chunkReader;return(_a=
loadOptions.onProgress)===null||_a===void 0||_a.call(loadOptions,0),new ReadableStream({pull:async controller=>{for(var _a2;fetchIndex<
fetchURLs.length;){chunkReader||(chunkReader=(await fetchFunc(fetchURLs[fetchIndex],loadOptions.requestInit,{isBinary:!0})).
body.getReader());let{done,value}=await chunkReader.read();if(done){fetchIndex++,chunkReader=void 0,(_a2=loadOptions.onProgress)===
null||_a2===void 0||_a2.call(loadOptions,fetchIndex/fetchURLs.length);continue}controller.enqueue(value);return}controller.
close()}})}var OCTET_STREAM_MIME_TYPE="application/octet-stream",JSON_TYPE="application/json",HTTPRequest=class{constructor(path,loadOptions){
if(this.DEFAULT_METHOD="POST",loadOptions==null&&(loadOptions={}),this.weightPathPrefix=loadOptions.weightPathPrefix,this.
weightUrlConverter=loadOptions.weightUrlConverter,loadOptions.fetchFunc!=null?(assert(typeof loadOptions.fetchFunc=="fun\
ction",()=>"Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web\
/API/Fetch_API)"),this.fetch=loadOptions.fetchFunc):this.fetch=env().platform.fetch,assert(path!=null&&path.length>0,()=>"\
URL path for http must not be null, undefined or empty."),Array.isArray(path)&&assert(path.length===2,()=>`URL paths for\
 http must have a length of 2, (actual length is ${path.length}).`),this.path=path,loadOptions.requestInit!=null&&loadOptions.
requestInit.body!=null)throw new Error("requestInit is expected to have no pre-existing body, but has one.");this.requestInit=
loadOptions.requestInit||{},this.loadOptions=loadOptions}async save(modelArtifacts){if(modelArtifacts.modelTopology instanceof
ArrayBuffer)throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");let init=Object.
assign({method:this.DEFAULT_METHOD},this.requestInit);init.body=new FormData;let weightsManifest=[{paths:["./model.weigh\
ts.bin"],weights:modelArtifacts.weightSpecs}],modelTopologyAndWeightManifest=getModelJSONForModelArtifacts(modelArtifacts,
weightsManifest);if(init.body.append("model.json",new Blob([JSON.stringify(modelTopologyAndWeightManifest)],{type:JSON_TYPE}),
"model.json"),modelArtifacts.weightData!=null){let weightBuffer=CompositeArrayBuffer.join(modelArtifacts.weightData);init.
body.append("model.weights.bin",new Blob([weightBuffer],{type:OCTET_STREAM_MIME_TYPE}),"model.weights.bin")}let response=await this.
fetch(this.path,init);if(response.ok)return{modelArtifactsInfo:getModelArtifactsInfoForJSON(modelArtifacts),responses:[response]};
throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${response.status}.`)}async loadModelJSON(){
let modelConfigRequest=await this.fetch(this.path,this.requestInit);if(!modelConfigRequest.ok)throw new Error(`Request t\
o ${this.path} failed with status code ${modelConfigRequest.status}. Please verify this URL points to the model JSON of \
the model to load.`);let modelJSON;try{modelJSON=await modelConfigRequest.json()}catch{let message=`Failed to parse mode\
l JSON of response from ${this.path}.`;throw this.path.endsWith(".pb")?message+=" Your path contains a .pb file extensio\
n. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Pytho\
n TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NP\
M script in the tensorflow/tfjs-converter repository.":message+=" Please make sure the server is serving valid JSON for \
this request.",new Error(message)}let modelTopology=modelJSON.modelTopology,weightsManifest=modelJSON.weightsManifest;if(modelTopology==
null&&weightsManifest==null)throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or man\
ifest for weights.`);return modelJSON}async load(){if(this.loadOptions.streamWeights)return this.loadStream();let modelJSON=await this.
loadModelJSON();return getModelArtifactsForJSON(modelJSON,weightsManifest=>this.loadWeights(weightsManifest))}async loadStream(){
let modelJSON=await this.loadModelJSON(),fetchURLs=await this.getWeightUrls(modelJSON.weightsManifest),weightSpecs=getWeightSpecs(
modelJSON.weightsManifest),stream=()=>streamWeights(fetchURLs,this.loadOptions);return Object.assign(Object.assign({},modelJSON),
{weightSpecs,getWeightStream:stream})}async getWeightUrls(weightsManifest){let weightPath=Array.isArray(this.path)?this.
path[1]:this.path,[prefix,suffix]=parseUrl(weightPath),pathPrefix=this.weightPathPrefix||prefix,fetchURLs=[],urlPromises=[];
for(let weightsGroup of weightsManifest)for(let path of weightsGroup.paths)this.weightUrlConverter!=null?urlPromises.push(
this.weightUrlConverter(path)):fetchURLs.push(pathPrefix+path+suffix);return this.weightUrlConverter&&fetchURLs.push(...await Promise.
all(urlPromises)),fetchURLs}async loadWeights(weightsManifest){let fetchURLs=await this.getWeightUrls(weightsManifest),weightSpecs=getWeightSpecs(
weightsManifest),buffers=await loadWeightsAsArrayBuffer(fetchURLs,this.loadOptions);return[weightSpecs,buffers]}};HTTPRequest.
URL_SCHEME_REGEX=/^https?:\/\//;function parseUrl(url){let lastSlash=url.lastIndexOf("/"),lastSearchParam=url.lastIndexOf("?"),prefix=url.substring(0,lastSlash),
suffix=lastSearchParam>lastSlash?url.substring(lastSearchParam):"";return[prefix+"/",suffix]}function isHTTPScheme(url){
return url.match(HTTPRequest.URL_SCHEME_REGEX)!=null}var httpRouter=(url,loadOptions)=>{if(typeof fetch>"u"&&(loadOptions==
null||loadOptions.fetchFunc==null))return null;{let isHTTP=!0;if(Array.isArray(url)?isHTTP=url.every(urlItem=>isHTTPScheme(
urlItem)):isHTTP=isHTTPScheme(url),isHTTP)return http(url,loadOptions)}return null};IORouterRegistry.registerSaveRouter(
httpRouter);IORouterRegistry.registerLoadRouter(httpRouter);function http(path,loadOptions){return new HTTPRequest(path,
loadOptions)}var URL_SCHEME_SUFFIX="://",ModelStoreManagerRegistry=class _ModelStoreManagerRegistry{constructor(){this.managers={}}static getInstance(){
return _ModelStoreManagerRegistry.instance==null&&(_ModelStoreManagerRegistry.instance=new _ModelStoreManagerRegistry),_ModelStoreManagerRegistry.
instance}static registerManager(scheme,manager){assert(scheme!=null,()=>"scheme must not be undefined or null."),scheme.
endsWith(URL_SCHEME_SUFFIX)&&(scheme=scheme.slice(0,scheme.indexOf(URL_SCHEME_SUFFIX))),assert(scheme.length>0,()=>"sche\
me must not be an empty string.");let registry=_ModelStoreManagerRegistry.getInstance();assert(registry.managers[scheme]==
null,()=>`A model store manager is already registered for scheme '${scheme}'.`),registry.managers[scheme]=manager}static getManager(scheme){
let manager=_ModelStoreManagerRegistry.getInstance().managers[scheme];if(manager==null)throw new Error(`Cannot find mode\
l manager for scheme '${scheme}'`);return manager}static getSchemes(){return Object.keys(_ModelStoreManagerRegistry.getInstance().
managers)}};function prepareAndValidate(tensor2,indices){let tensorRank=tensor2.shape.length,indicesRank=indices.shape.length;if(tensorRank<
1)throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${tensorRank}.`);if(indicesRank<
1)throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${indicesRank}.`);if(indices.
dtype!=="int32")throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${indices.dtype}.`);
if(indices.shape[indicesRank-1]>tensorRank)throw new Error(`index innermost dimension length must be <= tensor rank; saw\
: ${indices.shape[indicesRank-1]} vs. ${tensorRank}`);if(sizeFromShape(tensor2.shape)===0)throw new Error(`Requested mor\
e than 0 entries, but input is empty. Input shape: ${tensor2.shape}.`);let indicesShape=indices.shape,sliceRank=indicesShape[indicesShape.
length-1],nResult=1;for(let i=0;i<indicesShape.length-1;++i)nResult*=indicesShape[i];let inputShape=tensor2.shape,resultShape=indicesShape.
slice();resultShape.pop();let sliceSize=1;for(let i=sliceRank;i<tensorRank;++i)sliceSize*=inputShape[i],resultShape.push(
inputShape[i]);let strides=[...computeStrides(tensor2.shape).map(stride=>stride/sliceSize),1].slice(0,sliceRank);return[
resultShape,nResult,sliceSize,strides]}var slice_util_exports={};__export(slice_util_exports,{assertParamsValid:()=>assertParamsValid,computeFlatOffset:()=>computeFlatOffset,
computeOutShape:()=>computeOutShape,getNormalizedAxes:()=>getNormalizedAxes,isSliceContinous:()=>isSliceContinous,maskToAxes:()=>maskToAxes,
parseSliceParams:()=>parseSliceParams,sliceInfo:()=>sliceInfo,startForAxis:()=>startForAxis,startIndicesWithElidedDims:()=>startIndicesWithElidedDims,
stopForAxis:()=>stopForAxis,stopIndicesWithElidedDims:()=>stopIndicesWithElidedDims,stridesForAxis:()=>stridesForAxis,stridesWithElidedDims:()=>stridesWithElidedDims});var NEW_AXIS=-2,SHRINK_AXIS=-1;function assertParamsValid(input,begin,size){let inputRank=input.shape.length;assert(inputRank===
begin.length,()=>`Error in slice${inputRank}D: Length of begin ${begin} must match the rank of the array (${inputRank}).`),
assert(inputRank===size.length,()=>`Error in slice${inputRank}D: Length of size ${size} must match the rank of the array\
 (${inputRank}).`);for(let i=0;i<inputRank;++i)assert(begin[i]+size[i]<=input.shape[i],()=>`Error in slice${inputRank}D:\
 begin[${i}] + size[${i}] (${begin[i]+size[i]}) would overflow input.shape[${i}] (${input.shape[i]})`)}function maskToAxes(mask){
let axes=[],axis=0;for(;mask>0;)mask&1&&axes.push(axis),mask/=2,axis++;return axes}function computeOutShape(begin,end,strides){
let size=[];for(let axis=0;axis<begin.length;axis++)size[axis]=Math.ceil((end[axis]-begin[axis])/strides[axis]);return size}
function stridesWithElidedDims(strides,ellipsisInsertionIndex,numElidedAxes,inputShape){let newStrides=[...strides];for(let i=newStrides.
length;i<inputShape.length;i++)newStrides.push(1);for(let i=0;i<numElidedAxes;i++)i===0?newStrides[ellipsisInsertionIndex]=
1:(newStrides.splice(ellipsisInsertionIndex,0,1),newStrides.pop());return newStrides}function unnormalizeAxis(ellipsisInsertionIndex,numElidedAxes,normalizedAxis){
return normalizedAxis<=ellipsisInsertionIndex?normalizedAxis:normalizedAxis-(numElidedAxes-1)}function getElidedAxes(numElidedAxes,ellipsisInsertionIndex){
let elidedAxes=[];for(let i=0;i<numElidedAxes;i++)elidedAxes.push(ellipsisInsertionIndex+i);return elidedAxes}function getNormalizedAxes(inputShape,ellipsisAxes,numInterpolatedAxes,begin,end,strides,beginMask,endMask,ellipsisMask){
let inputRank=inputShape.length,normalizedBegin=new Array(inputRank),normalizedEnd=new Array(inputRank),normalizedStrides=new Array(
inputRank);if(ellipsisAxes.length&&numInterpolatedAxes>0){let fullIndex=ellipsisAxes[0],numElidedAxes=numInterpolatedAxes+
1;normalizedBegin=startIndicesWithElidedDims(beginMask,fullIndex,numElidedAxes,begin,inputShape),normalizedEnd=stopIndicesWithElidedDims(
endMask,fullIndex,numElidedAxes,end,inputShape),normalizedStrides=stridesWithElidedDims(strides,fullIndex,numElidedAxes,
inputShape)}else for(let axis=0;axis<inputRank;axis++)normalizedBegin[axis]=startForAxis(beginMask,begin,strides,inputShape,
axis,ellipsisMask),normalizedEnd[axis]=stopForAxis(endMask,end,strides,inputShape,axis,ellipsisMask),normalizedStrides[axis]=
stridesForAxis(strides,axis,ellipsisMask);return{begin:normalizedBegin,end:normalizedEnd,strides:normalizedStrides}}function startIndicesWithElidedDims(beginMask,ellipsisInsertionIndex,numElidedAxes,originalBegin,inputShape){
let newIndices=[...inputShape],elidedAxes=getElidedAxes(numElidedAxes,ellipsisInsertionIndex);for(let axis=0;axis<newIndices.
length;axis++)if(elidedAxes.indexOf(axis)>-1)newIndices[axis]=0;else{let originalAxis=unnormalizeAxis(ellipsisInsertionIndex,
numElidedAxes,axis),originalValue=originalBegin[originalAxis];beginMask&1<<originalAxis&&(originalValue=0),newIndices[axis]=
originalValue}return newIndices}function stopIndicesWithElidedDims(endMask,ellipsisInsertionIndex,numElidedAxes,originalEnd,inputShape){
let newIndices=[...inputShape],elidedAxes=getElidedAxes(numElidedAxes,ellipsisInsertionIndex);for(let axis=0;axis<newIndices.
length;axis++)if(elidedAxes.indexOf(axis)>-1)newIndices[axis]=Number.MAX_SAFE_INTEGER;else{let originalAxis=unnormalizeAxis(
ellipsisInsertionIndex,numElidedAxes,axis),originalValue=originalEnd[originalAxis];endMask&1<<originalAxis&&(originalValue=
Number.MAX_SAFE_INTEGER),newIndices[axis]=originalValue}for(let i=0;i<newIndices.length;i++){let axisSize=inputShape[i];
newIndices[i]<0&&(newIndices[i]+=axisSize),newIndices[i]=clamp(0,newIndices[i],inputShape[i])}return newIndices}function stridesForAxis(strides,axis,ellipsisMask){
let stride=strides[axis];return(ellipsisMask&1<<axis||stride==null)&&(stride=1),stride}function startForAxis(beginMask,startIndices,strides,inputShape,axis,ellipsisMask){
let start=startIndices[axis],stride=strides[axis]||1;(beginMask&1<<axis||ellipsisMask&1<<axis||start==null)&&(stride>0?start=
Number.MIN_SAFE_INTEGER:start=Number.MAX_SAFE_INTEGER);let axisSize=inputShape[axis];return start<0&&(start+=axisSize),start=
clamp(0,start,axisSize-1),start}function stopForAxis(endMask,stopIndices,strides,inputShape,axis,ellipsisMask){let stop=stopIndices[axis],
stride=strides[axis]||1;(endMask&1<<axis||ellipsisMask&1<<axis||stop==null)&&(stride>0?stop=Number.MAX_SAFE_INTEGER:stop=
Number.MIN_SAFE_INTEGER);let axisSize=inputShape[axis];return stop<0&&(stop+=axisSize),stride>0?stop=clamp(0,stop,axisSize):
stop=clamp(-1,stop,axisSize-1),stop}function isSliceContinous(shape,begin,size){let firstNonOneAxis=size.length;for(let i=0;i<
size.length;i++)if(size[i]>1){firstNonOneAxis=i;break}for(let i=firstNonOneAxis+1;i<size.length;i++)if(begin[i]>0||size[i]!==
shape[i])return!1;return!0}function computeFlatOffset(begin,strides){let flatOffset=begin.length>0?begin[begin.length-1]:
1;for(let i=0;i<begin.length-1;i++)flatOffset+=begin[i]*strides[i];return flatOffset}function parseSliceParams(x,begin,size){
let begin_,xRank=x.shape.length;typeof begin=="number"?begin_=[begin,...new Array(xRank-1).fill(0)]:begin.length<xRank?begin_=
begin.concat(new Array(xRank-begin.length).fill(0)):begin_=begin.slice(),begin_.forEach(d=>{assert(d!==-1,()=>"slice() d\
oes not support negative begin indexing.")});let size_;return size==null?size_=new Array(xRank).fill(-1):typeof size=="n\
umber"?size_=[size,...new Array(xRank-1).fill(-1)]:size.length<xRank?size_=size.concat(new Array(xRank-size.length).fill(
-1)):size_=size,size_=size_.map((d,i)=>d>=0?d:(assert(d===-1,()=>`Negative size values should be exactly -1 but got ${d}\
 for the slice() size at index ${i}.`),x.shape[i]-begin_[i])),[begin_,size_]}function sliceInfo(xShape,begin,end,strides,beginMask,endMask,ellipsisMask,newAxisMask,shrinkAxisMask){
let stridesNonNull;if(strides==null?(stridesNonNull=new Array(begin.length),stridesNonNull.fill(1)):stridesNonNull=strides,
ellipsisMask!=null&&(ellipsisMask&ellipsisMask-1)!==0)throw new Error("Multiple ellipses in slice is not allowed.");let ellipsisSeen=!1,
sparseSpec={dims:stridesNonNull.length,numAddAxisAfterEllipsis:0,begin:begin.slice(),end:end.slice(),strides:stridesNonNull.
slice(),beginMask,endMask,ellipsisMask,newAxisMask,shrinkAxisMask};for(let i=0;i<sparseSpec.dims;i++)ellipsisSeen&&(1<<i&
newAxisMask)!==0&&sparseSpec.numAddAxisAfterEllipsis++,1<<i&ellipsisMask&&(ellipsisSeen=!0);ellipsisSeen||(sparseSpec.ellipsisMask|=
1<<sparseSpec.dims,sparseSpec.dims++);let denseSpec={dims:xShape.length,beginMask:0,endMask:0,beginValid:!1,endValid:!1};
buildDenseSpec(sparseSpec,denseSpec);let isIdentity=!0,sliceDim0=!0,isSimpleSlice=!0,processingShape=[],finalShape=[];for(let i=0;i<
xShape.length;++i){if(denseSpec.strides[i]===0)throw Error(`strides[${i}] must be non-zero`);let shrinkI=!!(denseSpec.shrinkAxisMask&
1<<i),dimI=xShape[i];if(dimI===-1){processingShape.push(shrinkI?1:-1);continue}let masks=[denseSpec.beginMask&1<<i,denseSpec.
endMask&1<<i],validRange=[denseSpec.strides[i]>0?0:-1,denseSpec.strides[i]>0?dimI:dimI-1];if(shrinkI&&denseSpec.strides[i]<=
0)throw Error("only stride 1 allowed on non-range indexing.");isSimpleSlice=isSimpleSlice&&denseSpec.strides[i]===1;let beginAndEndMasked=!!(denseSpec.
beginMask&1<<i&&denseSpec.endMask&1<<i);if(denseSpec.beginValid&&denseSpec.endValid){if(shrinkI){let xFwd=denseSpec.begin[i]<
0?dimI+denseSpec.begin[i]:denseSpec.begin[i];if(denseSpec.begin[i]=xFwd,denseSpec.end[i]=denseSpec.begin[i]+1,xFwd<0||xFwd>=
dimI)throw Error(`slice index ${denseSpec.begin[i]} of dimension ${i} out of bounds.`)}else denseSpec.begin[i]=canonical(
denseSpec.begin[i],0,denseSpec.strides[i],dimI,masks,validRange),denseSpec.end[i]=canonical(denseSpec.end[i],1,denseSpec.
strides[i],dimI,masks,validRange);let takeAllInDimension=denseSpec.strides[i]===1&&denseSpec.begin[i]===0&&denseSpec.end[i]===
dimI;isIdentity=isIdentity&&takeAllInDimension,sliceDim0=sliceDim0&&(i===0&&denseSpec.strides[i]===1||takeAllInDimension)}else
isIdentity=isIdentity&&denseSpec.strides[i]===1&&beginAndEndMasked,sliceDim0=sliceDim0&&(i===0&&denseSpec.strides[i]===1||
beginAndEndMasked);let intervalLength,knownInterval=!1;if(denseSpec.beginValid&&denseSpec.endValid?(intervalLength=denseSpec.
end[i]-denseSpec.begin[i],knownInterval=!0):shrinkI?(intervalLength=1,knownInterval=!0):beginAndEndMasked&&dimI>=0&&(denseSpec.
strides[i]<0?intervalLength=-dimI:intervalLength=dimI,knownInterval=!0),knownInterval){let sizeI;intervalLength===0||intervalLength<
0!=denseSpec.strides[i]<0?sizeI=0:sizeI=Math.trunc(intervalLength/denseSpec.strides[i])+(intervalLength%denseSpec.strides[i]!==
0?1:0),processingShape.push(sizeI)}else processingShape.push(-1)}for(let denseDim=0;denseDim<denseSpec.finalShapeGatherIndices.
length;++denseDim){let gatherIndex=denseSpec.finalShapeGatherIndices[denseDim];gatherIndex>=0?finalShape.push(processingShape[gatherIndex]):
gatherIndex===NEW_AXIS&&finalShape.push(1)}return{finalShapeSparse:finalShape.filter((dim,i)=>denseSpec.finalShapeGatherIndices[i]!==
NEW_AXIS),finalShape,isIdentity,sliceDim0,isSimpleSlice,begin:denseSpec.begin,end:denseSpec.end,strides:denseSpec.strides}}
function buildDenseSpec(sparse,dense){dense.beginMask=0,dense.endMask=0,dense.shrinkAxisMask=0;let fullIndex=0;dense.beginValid=
sparse.begin!=null,dense.endValid=sparse.end!=null,dense.begin=new Array(dense.dims),dense.end=new Array(dense.dims),dense.
strides=new Array(dense.dims),dense.finalShapeGatherIndices=[],dense.finalShapeGatherIndicesSparse=[],dense.inputShapeGatherIndicesSparse=
new Array(dense.dims);for(let i=0;i<sparse.dims;i++)if(1<<i&sparse.ellipsisMask){let nextIndex=Math.min(dense.dims-(sparse.
dims-i)+1+sparse.numAddAxisAfterEllipsis,dense.dims);for(;fullIndex<nextIndex;fullIndex++)dense.begin[fullIndex]=0,dense.
end[fullIndex]=0,dense.strides[fullIndex]=1,dense.beginMask|=1<<fullIndex,dense.endMask|=1<<fullIndex,dense.finalShapeGatherIndices.
push(fullIndex),dense.finalShapeGatherIndicesSparse.push(-1),dense.inputShapeGatherIndicesSparse[fullIndex]=i}else if(1<<
i&sparse.newAxisMask)dense.finalShapeGatherIndices.push(NEW_AXIS),dense.finalShapeGatherIndicesSparse.push(-1);else{if(fullIndex===
dense.begin.length)throw Error(`Index out of range using input dim ${fullIndex}; input has only ${dense.dims} dims, ${dense.
begin.length}.`);sparse.begin!=null&&(dense.begin[fullIndex]=sparse.begin[i]),sparse.end!=null&&(dense.end[fullIndex]=sparse.
end[i]),dense.strides[fullIndex]=sparse.strides[i],sparse.beginMask&1<<i&&(dense.beginMask|=1<<fullIndex),sparse.endMask&
1<<i&&(dense.endMask|=1<<fullIndex),sparse.shrinkAxisMask&1<<i?(dense.finalShapeGatherIndices.push(SHRINK_AXIS),dense.finalShapeGatherIndicesSparse.
push(-1),dense.shrinkAxisMask|=1<<fullIndex):(dense.finalShapeGatherIndices.push(fullIndex),dense.finalShapeGatherIndicesSparse.
push(i)),dense.inputShapeGatherIndicesSparse[fullIndex]=i,fullIndex++}}function canonical(x,c,strideI,dimI,masks,validRange){
if(masks[c])return strideI>0?validRange[c]:validRange[c+1&1];{let xFwd=x<0?dimI+x:x;return xFwd<validRange[0]?validRange[0]:
xFwd>validRange[1]?validRange[1]:xFwd}}var GLOBAL_CUSTOM_OBJECT=new Map,GLOBAL_CUSTOM_NAMES=new Map,Serializable=class{getClassName(){return this.constructor.className}static fromConfig(cls,config){
return new cls(config)}},SerializationMap=class _SerializationMap{constructor(){this.classNameMap={}}static getMap(){return _SerializationMap.
instance==null&&(_SerializationMap.instance=new _SerializationMap),_SerializationMap.instance}static register(cls){_SerializationMap.
getMap().classNameMap[cls.className]=[cls,cls.fromConfig]}};function registerClass(cls,pkg,name){assert(cls.className!=null,
()=>"Class being registered does not have the static className property defined."),assert(typeof cls.className=="string",
()=>"className is required to be a string, but got type "+typeof cls.className),assert(cls.className.length>0,()=>"Class\
 being registered has an empty-string as its className, which is disallowed."),typeof pkg>"u"&&(pkg="Custom"),typeof name>
"u"&&(name=cls.className);let className=name,registerName=pkg+">"+className;return SerializationMap.register(cls),GLOBAL_CUSTOM_OBJECT.
set(registerName,cls),GLOBAL_CUSTOM_NAMES.set(cls,registerName),cls}var Optimizer=class extends Serializable{minimize(f,returnCost=!1,varList){let{value,grads:grads2}=this.computeGradients(
f,varList);if(varList!=null){let gradArray=varList.map(v=>({name:v.name,tensor:grads2[v.name]}));this.applyGradients(gradArray)}else
this.applyGradients(grads2);return dispose(grads2),returnCost?value:(value.dispose(),null)}get iterations(){return this.
iterations_==null&&(this.iterations_=0),this.iterations_}incrementIterations(){this.iterations_=this.iterations+1}computeGradients(f,varList){
return variableGrads(f,varList)}dispose(){this.iterations_!=null&&dispose(this.iterations_)}async saveIterations(){return this.
iterations_==null&&(this.iterations_=0),{name:"iter",tensor:scalar(this.iterations_,"int32")}}async getWeights(){throw new Error(
"getWeights() is not implemented for this optimizer yet.")}async setWeights(weightValues){throw new Error(`setWeights() \
is not implemented for this optimizer class ${this.getClassName()}`)}async extractIterations(weightValues){return this.iterations_=
(await weightValues[0].tensor.data())[0],weightValues.slice(1)}};Object.defineProperty(Optimizer,Symbol.hasInstance,{value:instance=>instance.
minimize!=null&&instance.computeGradients!=null&&instance.applyGradients!=null});var AdadeltaOptimizer=class extends Optimizer{static get className(){return"Adadelta"}constructor(learningRate,rho,epsilon=null){
super(),this.learningRate=learningRate,this.rho=rho,this.epsilon=epsilon,this.accumulatedGrads=[],this.accumulatedUpdates=
[],epsilon==null&&(this.epsilon=ENGINE.backend.epsilon())}applyGradients(variableGradients){(Array.isArray(variableGradients)?
variableGradients.map(item=>item.name):Object.keys(variableGradients)).forEach((name,i)=>{let value=ENGINE.registeredVariables[name],
trainable=!1;this.accumulatedGrads[i]==null&&(this.accumulatedGrads[i]={originalName:`${name}/accum_grad`,variable:tidy(
()=>zerosLike(value).variable(trainable))}),this.accumulatedUpdates[i]==null&&(this.accumulatedUpdates[i]={originalName:`${name}\
/accum_var`,variable:tidy(()=>zerosLike(value).variable(trainable))});let gradient=Array.isArray(variableGradients)?variableGradients[i].
tensor:variableGradients[name];if(gradient==null)return;let accumulatedGrad=this.accumulatedGrads[i].variable,accumulatedUpdate=this.
accumulatedUpdates[i].variable;tidy(()=>{let newAccumulatedGrad=add2(mul(accumulatedGrad,this.rho),mul(square(gradient),
1-this.rho)),updates=mul(div(sqrt(add2(accumulatedUpdate,this.epsilon)),sqrt(add2(accumulatedGrad,this.epsilon))),gradient),
newAccumulatedUpdate=add2(mul(accumulatedUpdate,this.rho),mul(square(updates),1-this.rho));accumulatedGrad.assign(newAccumulatedGrad),
accumulatedUpdate.assign(newAccumulatedUpdate);let newValue=add2(mul(updates,-this.learningRate),value);value.assign(newValue)})}),
this.incrementIterations()}dispose(){this.accumulatedUpdates!=null&&(dispose(this.accumulatedGrads.map(v=>v.variable)),dispose(
this.accumulatedUpdates.map(v=>v.variable)))}async getWeights(){let variables=[...this.accumulatedGrads,...this.accumulatedUpdates];
return[await this.saveIterations()].concat(variables.map(v=>({name:v.originalName,tensor:v.variable})))}async setWeights(weightValues){
weightValues=await this.extractIterations(weightValues);let variableCount=weightValues.length/2,trainable=!1;this.accumulatedGrads=
weightValues.slice(0,variableCount).map(v=>({originalName:v.name,variable:v.tensor.variable(trainable)})),this.accumulatedUpdates=
weightValues.slice(variableCount,variableCount*2).map(v=>({originalName:v.name,variable:v.tensor.variable(trainable)}))}getConfig(){
return{learningRate:this.learningRate,rho:this.rho,epsilon:this.epsilon}}static fromConfig(cls,config){return new cls(config.
learningRate,config.rho,config.epsilon)}};var AdagradOptimizer=class extends Optimizer{static get className(){return"Adagrad"}constructor(learningRate,initialAccumulatorValue=.1){
super(),this.learningRate=learningRate,this.initialAccumulatorValue=initialAccumulatorValue,this.accumulatedGrads=[]}applyGradients(variableGradients){
(Array.isArray(variableGradients)?variableGradients.map(item=>item.name):Object.keys(variableGradients)).forEach((name,i)=>{
let value=ENGINE.registeredVariables[name];this.accumulatedGrads[i]==null&&(this.accumulatedGrads[i]={originalName:`${name}\
/accumulator`,variable:tidy(()=>fill(value.shape,this.initialAccumulatorValue).variable(!1))});let gradient=Array.isArray(
variableGradients)?variableGradients[i].tensor:variableGradients[name];if(gradient==null)return;let accumulatedGrad=this.
accumulatedGrads[i].variable;tidy(()=>{let newAccumulatedGrad=add2(accumulatedGrad,square(gradient));accumulatedGrad.assign(
newAccumulatedGrad);let newValue=add2(mul(div(gradient,sqrt(add2(newAccumulatedGrad,ENGINE.backend.epsilon()))),-this.learningRate),
value);value.assign(newValue)})}),this.incrementIterations()}dispose(){this.accumulatedGrads!=null&&dispose(this.accumulatedGrads.
map(v=>v.variable))}async getWeights(){return[await this.saveIterations()].concat(this.accumulatedGrads.map(v=>({name:v.
originalName,tensor:v.variable})))}async setWeights(weightValues){weightValues=await this.extractIterations(weightValues);
let trainable=!1;this.accumulatedGrads=weightValues.map(v=>({originalName:v.name,variable:v.tensor.variable(trainable)}))}getConfig(){
return{learningRate:this.learningRate,initialAccumulatorValue:this.initialAccumulatorValue}}static fromConfig(cls,config){
return new cls(config.learningRate,config.initialAccumulatorValue)}};var AdamOptimizer=class extends Optimizer{static get className(){return"Adam"}constructor(learningRate,beta1,beta2,epsilon=null){
super(),this.learningRate=learningRate,this.beta1=beta1,this.beta2=beta2,this.epsilon=epsilon,this.accumulatedFirstMoment=
[],this.accumulatedSecondMoment=[],tidy(()=>{this.accBeta1=scalar(beta1).variable(),this.accBeta2=scalar(beta2).variable()}),
epsilon==null&&(this.epsilon=ENGINE.backend.epsilon())}applyGradients(variableGradients){let varNames=Array.isArray(variableGradients)?
variableGradients.map(v=>v.name):Object.keys(variableGradients);tidy(()=>{let oneMinusAccBeta1=sub(1,this.accBeta1),oneMinusAccBeta2=sub(
1,this.accBeta2);varNames.forEach((name,i)=>{let value=ENGINE.registeredVariables[name],trainable=!1;this.accumulatedFirstMoment[i]==
null&&(this.accumulatedFirstMoment[i]={originalName:`${name}/m`,variable:tidy(()=>zerosLike(value).variable(trainable))}),
this.accumulatedSecondMoment[i]==null&&(this.accumulatedSecondMoment[i]={originalName:`${name}/v`,variable:tidy(()=>zerosLike(
value).variable(trainable))});let gradient=Array.isArray(variableGradients)?variableGradients[i].tensor:variableGradients[name];
if(gradient==null)return;let firstMoment=this.accumulatedFirstMoment[i].variable,secondMoment=this.accumulatedSecondMoment[i].
variable,newFirstMoment=add2(mul(firstMoment,this.beta1),mul(gradient,1-this.beta1)),newSecondMoment=add2(mul(secondMoment,
this.beta2),mul(square(gradient),1-this.beta2)),biasCorrectedFirstMoment=div(newFirstMoment,oneMinusAccBeta1),biasCorrectedSecondMoment=div(
newSecondMoment,oneMinusAccBeta2);firstMoment.assign(newFirstMoment),secondMoment.assign(newSecondMoment);let newValue=add2(
mul(div(biasCorrectedFirstMoment,add2(sqrt(biasCorrectedSecondMoment),this.epsilon)),-this.learningRate),value);value.assign(
newValue)}),this.accBeta1.assign(mul(this.accBeta1,this.beta1)),this.accBeta2.assign(mul(this.accBeta2,this.beta2))}),this.
incrementIterations()}dispose(){this.accBeta1.dispose(),this.accBeta2.dispose(),this.accumulatedFirstMoment!=null&&dispose(
this.accumulatedFirstMoment.map(v=>v.variable)),this.accumulatedSecondMoment!=null&&dispose(this.accumulatedSecondMoment.
map(v=>v.variable))}async getWeights(){let variables=[...this.accumulatedFirstMoment,...this.accumulatedSecondMoment];return[
await this.saveIterations()].concat(variables.map(v=>({name:v.originalName,tensor:v.variable})))}async setWeights(weightValues){
weightValues=await this.extractIterations(weightValues),tidy(()=>{this.accBeta1.assign(pow(this.beta1,this.iterations_+1)),
this.accBeta2.assign(pow(this.beta2,this.iterations_+1))});let variableCount=weightValues.length/2,trainable=!1;this.accumulatedFirstMoment=
weightValues.slice(0,variableCount).map(v=>({originalName:v.name,variable:v.tensor.variable(trainable)})),this.accumulatedSecondMoment=
weightValues.slice(variableCount,variableCount*2).map(v=>({originalName:v.name,variable:v.tensor.variable(trainable)}))}getConfig(){
return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon}}static fromConfig(cls,config){
return new cls(config.learningRate,config.beta1,config.beta2,config.epsilon)}};var AdamaxOptimizer=class extends Optimizer{static get className(){return"Adamax"}constructor(learningRate,beta1,beta2,epsilon=null,decay=0){
super(),this.learningRate=learningRate,this.beta1=beta1,this.beta2=beta2,this.epsilon=epsilon,this.decay=decay,this.accumulatedFirstMoment=
[],this.accumulatedWeightedInfNorm=[],tidy(()=>{this.iteration=scalar(0).variable(),this.accBeta1=scalar(beta1).variable()}),
epsilon==null&&(this.epsilon=ENGINE.backend.epsilon())}applyGradients(variableGradients){let variableNames=Array.isArray(
variableGradients)?variableGradients.map(item=>item.name):Object.keys(variableGradients);tidy(()=>{let oneMinusAccBeta1=sub(
1,this.accBeta1),lr=div(-this.learningRate,add2(mul(this.iteration,this.decay),1));variableNames.forEach((name,i)=>{let value=ENGINE.
registeredVariables[name],trainable=!1;this.accumulatedFirstMoment[i]==null&&(this.accumulatedFirstMoment[i]={originalName:`${name}\
/m`,variable:zerosLike(value).variable(trainable)}),this.accumulatedWeightedInfNorm[i]==null&&(this.accumulatedWeightedInfNorm[i]=
{originalName:`${name}/v`,variable:zerosLike(value).variable(trainable)});let gradient=Array.isArray(variableGradients)?
variableGradients[i].tensor:variableGradients[name];if(gradient==null)return;let firstMoment=this.accumulatedFirstMoment[i].
variable,weightedInfNorm=this.accumulatedWeightedInfNorm[i].variable,newFirstMoment=add2(mul(firstMoment,this.beta1),mul(
gradient,1-this.beta1)),ut0=mul(weightedInfNorm,this.beta2),ut1=abs(gradient),newWeightedInfNorm=maximum(ut0,ut1);firstMoment.
assign(newFirstMoment),weightedInfNorm.assign(newWeightedInfNorm);let newValue=add2(mul(div(lr,oneMinusAccBeta1),div(newFirstMoment,
add2(newWeightedInfNorm,this.epsilon))),value);value.assign(newValue)}),this.iteration.assign(add2(this.iteration,1)),this.
accBeta1.assign(mul(this.accBeta1,this.beta1))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.iteration.
dispose(),this.accumulatedFirstMoment!=null&&dispose(this.accumulatedFirstMoment.map(v=>v.variable)),this.accumulatedWeightedInfNorm!=
null&&dispose(this.accumulatedWeightedInfNorm.map(v=>v.variable))}async getWeights(){throw new Error("getWeights() is no\
t implemented for Adamax yet.")}async setWeights(weightValues){throw new Error("setWeights() is not implemented for Adam\
ax yet.")}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon,decay:this.
decay}}static fromConfig(cls,config){return new cls(config.learningRate,config.beta1,config.beta2,config.epsilon,config.
decay)}};var SGDOptimizer=class extends Optimizer{static get className(){return"SGD"}constructor(learningRate){super(),this.learningRate=
learningRate,this.setLearningRate(learningRate)}applyGradients(variableGradients){(Array.isArray(variableGradients)?variableGradients.
map(v=>v.name):Object.keys(variableGradients)).forEach((name,i)=>{let gradient=Array.isArray(variableGradients)?variableGradients[i].
tensor:variableGradients[name];if(gradient==null)return;let value=ENGINE.registeredVariables[name];tidy(()=>{let newValue=add2(
mul(this.c,gradient),value);value.assign(newValue)})}),this.incrementIterations()}setLearningRate(learningRate){this.learningRate=
learningRate,this.c!=null&&this.c.dispose(),this.c=keep(scalar(-learningRate))}dispose(){this.c.dispose()}async getWeights(){
return[await this.saveIterations()]}async setWeights(weightValues){if(weightValues=await this.extractIterations(weightValues),
weightValues.length!==0)throw new Error("SGD optimizer does not have settable weights.")}getConfig(){return{learningRate:this.
learningRate}}static fromConfig(cls,config){return new cls(config.learningRate)}};var MomentumOptimizer=class extends SGDOptimizer{static get className(){return"Momentum"}constructor(learningRate,momentum,useNesterov=!1){
super(learningRate),this.learningRate=learningRate,this.momentum=momentum,this.useNesterov=useNesterov,this.accumulations=
[],this.m=scalar(this.momentum)}applyGradients(variableGradients){(Array.isArray(variableGradients)?variableGradients.map(
item=>item.name):Object.keys(variableGradients)).forEach((name,i)=>{let value=ENGINE.registeredVariables[name];this.accumulations[i]==
null&&(this.accumulations[i]={originalName:`${name}/momentum`,variable:tidy(()=>zerosLike(value).variable(!1))});let accumulation=this.
accumulations[i].variable,gradient=Array.isArray(variableGradients)?variableGradients[i].tensor:variableGradients[name];
gradient!=null&&tidy(()=>{let newValue,newAccumulation=add2(mul(this.m,accumulation),gradient);this.useNesterov?newValue=
add2(mul(this.c,add2(gradient,mul(newAccumulation,this.m))),value):newValue=add2(mul(this.c,newAccumulation),value),accumulation.
assign(newAccumulation),value.assign(newValue)})}),this.incrementIterations()}dispose(){this.m.dispose(),this.accumulations!=
null&&dispose(this.accumulations.map(v=>v.variable))}setMomentum(momentum){this.momentum=momentum}async getWeights(){return[
await this.saveIterations()].concat(this.accumulations.map(v=>({name:v.originalName,tensor:v.variable})))}async setWeights(weightValues){
weightValues=await this.extractIterations(weightValues);let trainable=!1;this.accumulations=weightValues.map(v=>({originalName:v.
name,variable:v.tensor.variable(trainable)}))}getConfig(){return{learningRate:this.learningRate,momentum:this.momentum,useNesterov:this.
useNesterov}}static fromConfig(cls,config){return new cls(config.learningRate,config.momentum,config.useNesterov)}};var RMSPropOptimizer=class extends Optimizer{static get className(){return"RMSProp"}constructor(learningRate,decay=.9,momentum=0,epsilon=null,centered=!1){
if(super(),this.learningRate=learningRate,this.decay=decay,this.momentum=momentum,this.epsilon=epsilon,this.accumulatedMeanSquares=
[],this.accumulatedMoments=[],this.accumulatedMeanGrads=[],this.centered=centered,epsilon==null&&(this.epsilon=ENGINE.backend.
epsilon()),learningRate==null)throw new Error("learningRate for RMSPropOptimizer must be defined.")}applyGradients(variableGradients){
(Array.isArray(variableGradients)?variableGradients.map(item=>item.name):Object.keys(variableGradients)).forEach((name,i)=>{
let value=ENGINE.registeredVariables[name],trainable=!1;this.accumulatedMeanSquares[i]==null&&(this.accumulatedMeanSquares[i]=
{originalName:`${name}/rms`,variable:tidy(()=>zerosLike(value).variable(trainable))}),this.accumulatedMoments[i]==null&&
(this.accumulatedMoments[i]={originalName:`${name}/momentum`,variable:tidy(()=>zerosLike(value).variable(trainable))}),this.
accumulatedMeanGrads[i]==null&&this.centered&&(this.accumulatedMeanGrads[i]={originalName:`${name}/mg`,variable:tidy(()=>zerosLike(
value).variable(trainable))});let gradient=Array.isArray(variableGradients)?variableGradients[i].tensor:variableGradients[name];
if(gradient==null)return;let accumulatedMeanSquare=this.accumulatedMeanSquares[i].variable,accumulatedMoments=this.accumulatedMoments[i].
variable;tidy(()=>{let newAccumulatedMeanSquare=add2(mul(accumulatedMeanSquare,this.decay),mul(square(gradient),1-this.decay));
if(this.centered){let accumulatedMeanGrad=this.accumulatedMeanGrads[i].variable,newAccumulatedMeanGrad=add2(mul(accumulatedMeanGrad,
this.decay),mul(gradient,1-this.decay)),gradContribution=div(mul(gradient,this.learningRate),sqrt(sub(newAccumulatedMeanSquare,
add2(square(newAccumulatedMeanGrad),this.epsilon)))),newAccumulatedMoments=add2(mul(accumulatedMoments,this.momentum),gradContribution);
accumulatedMeanSquare.assign(newAccumulatedMeanSquare),accumulatedMeanGrad.assign(newAccumulatedMeanGrad),accumulatedMoments.
assign(newAccumulatedMoments);let newValue=sub(value,newAccumulatedMoments);value.assign(newValue)}else{let newAccumulatedMeanSquare2=add2(
mul(accumulatedMeanSquare,this.decay),mul(square(gradient),1-this.decay)),newAccumulatedMoments=add2(mul(accumulatedMoments,
this.momentum),div(mul(gradient,this.learningRate),sqrt(add2(newAccumulatedMeanSquare2,this.epsilon))));accumulatedMeanSquare.
assign(newAccumulatedMeanSquare2),accumulatedMoments.assign(newAccumulatedMoments);let newValue=sub(value,newAccumulatedMoments);
value.assign(newValue)}})}),this.incrementIterations()}dispose(){this.accumulatedMeanSquares!=null&&dispose(this.accumulatedMeanSquares.
map(v=>v.variable)),this.accumulatedMeanGrads!=null&&this.centered&&dispose(this.accumulatedMeanGrads.map(v=>v.variable)),
this.accumulatedMoments!=null&&dispose(this.accumulatedMoments.map(v=>v.variable))}async getWeights(){let variables=[...this.
accumulatedMeanSquares,...this.accumulatedMoments];return this.centered&&variables.push(...this.accumulatedMeanGrads),[await this.
saveIterations()].concat(variables.map(v=>({name:v.originalName,tensor:v.variable})))}async setWeights(weightValues){weightValues=
await this.extractIterations(weightValues);let variableCount=this.centered?weightValues.length/3:weightValues.length/2,trainable=!1;
this.accumulatedMeanSquares=weightValues.slice(0,variableCount).map(v=>({originalName:v.name,variable:v.tensor.variable(
trainable)})),this.accumulatedMoments=weightValues.slice(variableCount,variableCount*2).map(v=>({originalName:v.name,variable:v.
tensor.variable(trainable)})),this.centered&&(this.accumulatedMeanGrads=weightValues.slice(variableCount*2,variableCount*
3).map(v=>({originalName:v.name,variable:v.tensor.variable(trainable)})))}getConfig(){return{learningRate:this.learningRate,
decay:this.decay,momentum:this.momentum,epsilon:this.epsilon,centered:this.centered}}static fromConfig(cls,config){return new cls(
config.learningRate,config.decay,config.momentum,config.epsilon,config.centered)}};var backend_util_exports={};__export(backend_util_exports,{ERF_A1:()=>ERF_A1,ERF_A2:()=>ERF_A2,ERF_A3:()=>ERF_A3,ERF_A4:()=>ERF_A4,
ERF_A5:()=>ERF_A5,ERF_P:()=>ERF_P,PARALLELIZE_THRESHOLD:()=>PARALLELIZE_THRESHOLD,RowPartitionType:()=>RowPartitionType,
SELU_SCALE:()=>SELU_SCALE,SELU_SCALEALPHA:()=>SELU_SCALEALPHA,applyActivation:()=>applyActivation,assertAndGetBroadcastShape:()=>assertAndGetBroadcastShape,
assertAxesAreInnerMostDims:()=>assertAxesAreInnerMostDims,assertParamsConsistent:()=>assertParamsConsistent,assignToTypedArray:()=>assignToTypedArray,
axesAreInnerMostDims:()=>axesAreInnerMostDims,calculateShapes:()=>calculateShapes,checkEinsumDimSizes:()=>checkEinsumDimSizes,
checkPadOnDimRoundingMode:()=>checkPadOnDimRoundingMode,combineLocations:()=>combineLocations,combineRaggedTensorToTensorShapes:()=>combineRaggedTensorToTensorShapes,
complexWithEvenIndex:()=>complexWithEvenIndex,complexWithOddIndex:()=>complexWithOddIndex,computeConv2DInfo:()=>computeConv2DInfo,
computeConv3DInfo:()=>computeConv3DInfo,computeDefaultPad:()=>computeDefaultPad,computeDilation2DInfo:()=>computeDilation2DInfo,
computeOptimalWindowSize:()=>computeOptimalWindowSize,computeOutAndReduceShapes:()=>computeOutAndReduceShapes,computeOutShape:()=>computeOutShape2,
computePool2DInfo:()=>computePool2DInfo,computePool3DInfo:()=>computePool3DInfo,convertConv2DDataFormat:()=>convertConv2DDataFormat,
decodeEinsumEquation:()=>decodeEinsumEquation,eitherStridesOrDilationsAreOne:()=>eitherStridesOrDilationsAreOne,expandShapeToKeepDim:()=>expandShapeToKeepDim,
exponent:()=>exponent,exponents:()=>exponents,fromStringArrayToUint8:()=>fromStringArrayToUint8,fromUint8ToStringArray:()=>fromUint8ToStringArray,
getAxesPermutation:()=>getAxesPermutation,getBroadcastDims:()=>getBroadcastDims,getComplexWithIndex:()=>getComplexWithIndex,
getEinsumComputePath:()=>getEinsumComputePath,getEinsumPermutation:()=>getEinsumPermutation,getFusedBiasGradient:()=>getFusedBiasGradient,
getFusedDyActivation:()=>getFusedDyActivation,getImageCenter:()=>getImageCenter,getInnerMostAxes:()=>getInnerMostAxes,getPermuted:()=>getPermuted,
getRaggedRank:()=>getRaggedRank,getReductionAxes:()=>getReductionAxes,getReshaped:()=>getReshaped,getReshapedPermuted:()=>getReshapedPermuted,
getRowPartitionTypesHelper:()=>getRowPartitionTypesHelper,getSliceBeginCoords:()=>getSliceBeginCoords,getSliceSize:()=>getSliceSize,
getSparseFillEmptyRowsIndicesDenseShapeMismatch:()=>getSparseFillEmptyRowsIndicesDenseShapeMismatch,getSparseFillEmptyRowsNegativeIndexErrorMessage:()=>getSparseFillEmptyRowsNegativeIndexErrorMessage,
getSparseFillEmptyRowsOutOfRangeIndexErrorMessage:()=>getSparseFillEmptyRowsOutOfRangeIndexErrorMessage,getSparseReshapeEmptyTensorZeroOutputDimErrorMessage:()=>getSparseReshapeEmptyTensorZeroOutputDimErrorMessage,
getSparseReshapeInputOutputMismatchErrorMessage:()=>getSparseReshapeInputOutputMismatchErrorMessage,getSparseReshapeInputOutputMultipleErrorMessage:()=>getSparseReshapeInputOutputMultipleErrorMessage,
getSparseReshapeMultipleNegativeOneOutputDimErrorMessage:()=>getSparseReshapeMultipleNegativeOneOutputDimErrorMessage,getSparseReshapeNegativeOutputDimErrorMessage:()=>getSparseReshapeNegativeOutputDimErrorMessage,
getSparseSegmentReductionIndicesOutOfRangeErrorMessage:()=>getSparseSegmentReductionIndicesOutOfRangeErrorMessage,getSparseSegmentReductionNegativeSegmentIdsErrorMessage:()=>getSparseSegmentReductionNegativeSegmentIdsErrorMessage,
getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage:()=>getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage,
getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage:()=>getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage,getUndoAxesPermutation:()=>getUndoAxesPermutation,
isIdentityPermutation:()=>isIdentityPermutation,log:()=>log,mergeRealAndImagArrays:()=>mergeRealAndImagArrays,prepareAndValidate:()=>prepareAndValidate,
prepareSplitSize:()=>prepareSplitSize,segment_util:()=>segment_util_exports,shouldFuse:()=>shouldFuse,slice_util:()=>slice_util_exports,
splitRealAndImagArrays:()=>splitRealAndImagArrays,stridesOrDilationsArePositive:()=>stridesOrDilationsArePositive,tupleValuesAreOne:()=>tupleValuesAreOne,
upcastType:()=>upcastType,validateDefaultValueShape:()=>validateDefaultValueShape,validateInput:()=>validateInput,validateUpdateShape:()=>validateUpdateShape,
warn:()=>warn});function assertParamsConsistent(shapes,axis){let rank=shapes[0].length;shapes.forEach((shape,i)=>{assert(shape.length===
rank,()=>`Error in concat${rank}D: rank of tensors[${i}] must be the same as the rank of the rest (${rank})`)}),assert(axis>=
0&&axis<rank,()=>`Error in concat${rank}D: axis must be between 0 and ${rank-1}.`);let firstShape=shapes[0];shapes.forEach(
(shape,i)=>{for(let r=0;r<rank;r++)assert(r===axis||shape[r]===firstShape[r],()=>`Error in concat${rank}D: Shape of tens\
ors[${i}] (${shape}) does not match the shape of the rest (${firstShape}) along the non-concatenated axis ${i}.`)})}function computeOutShape2(shapes,axis){
let outputShape=shapes[0].slice();for(let i=1;i<shapes.length;i++)outputShape[axis]+=shapes[i][axis];return outputShape}var RowPartitionType;(function(RowPartitionType2){RowPartitionType2[RowPartitionType2.FIRST_DIM_SIZE=0]="FIRST_DIM_SIZE",
RowPartitionType2[RowPartitionType2.VALUE_ROWIDS=1]="VALUE_ROWIDS",RowPartitionType2[RowPartitionType2.ROW_LENGTHS=2]="R\
OW_LENGTHS",RowPartitionType2[RowPartitionType2.ROW_SPLITS=3]="ROW_SPLITS",RowPartitionType2[RowPartitionType2.ROW_LIMITS=
4]="ROW_LIMITS",RowPartitionType2[RowPartitionType2.ROW_STARTS=5]="ROW_STARTS"})(RowPartitionType||(RowPartitionType={}));
function combineRaggedTensorToTensorShapes(raggedRank,shape,valueShape){let outputShape=new Array;if(valueShape==null&&shape==
null)return outputShape;if(shape==null)for(;outputShape.length<raggedRank+valueShape.length;)outputShape.push(-1);else outputShape=
shape.slice();if(valueShape==null)return outputShape;if(raggedRank+valueShape.length!==outputShape.length)throw new Error(
`rt input.shape and shape=${shape} are incompatible: rt input.rank = ${raggedRank+valueShape.length}, but shape.rank = ${outputShape.
length}`);for(let i=1;i<valueShape.length;++i){let valueDim=valueShape[i],outputShapeDimIndex=outputShape[outputShape.length-
valueShape.length+i],outputShapeDim=outputShape[outputShapeDimIndex];if(valueDim>=0)if(outputShapeDim>=0){if(outputShapeDim!==
valueDim)throw new Error(`rt input.shape and shape=${shape} are incompatible: rt input.shape[${i+raggedRank}] = ${valueDim}\
 but shape[${i+raggedRank}] = ${outputShapeDim}`)}else outputShape[outputShapeDimIndex]=valueDim}return outputShape}function getRowPartitionTypesHelper(rowPartitionTypeStrings){
let stringToType={FIRST_DIM_SIZE:RowPartitionType.FIRST_DIM_SIZE,VALUE_ROWIDS:RowPartitionType.VALUE_ROWIDS,ROW_LENGTHS:RowPartitionType.
ROW_LENGTHS,ROW_SPLITS:RowPartitionType.ROW_SPLITS,ROW_LIMITS:RowPartitionType.ROW_LIMITS,ROW_STARTS:RowPartitionType.ROW_STARTS},
result=[];for(let typeStr of rowPartitionTypeStrings)if(typeStr in stringToType)result.push(stringToType[typeStr]);else break;
return result}function getRaggedRank(rowPartitionTypes){return rowPartitionTypes.length===0?0:rowPartitionTypes[0]===RowPartitionType.
FIRST_DIM_SIZE?rowPartitionTypes.length-1:rowPartitionTypes.length}function validateDefaultValueShape(defaultValueShape,valueShape){
if(defaultValueShape==null||valueShape==null)return;let defaultNDims=defaultValueShape.length,valuesNDims=valueShape.length;
if(defaultNDims>=valuesNDims)throw new Error(`defaultValue.shape=${defaultValueShape} and ragged tensor flatValues.shape\
=${valueShape}, are incompatible: defaultValue.rank = ${defaultNDims} must be less than ragged tensor input flatValues.r\
ank = ${valuesNDims})`);for(let i=0;i<Math.min(defaultNDims,valuesNDims-1);++i){let defaultDim=defaultValueShape[i],valueDim=valueShape[i+
1];if(defaultDim>=0&&valueDim>=0&&defaultDim!==1&&defaultDim!==valueDim)throw new Error(`defaultValue.shape=${defaultValueShape}\
, and ragged tensor input flatValues.shape=${valueShape} are incompatible: defaultValue.shape[${i-defaultValueShape.length}\
] = ${defaultDim} but ragged tensor input.flatValues.shape[${i-defaultValueShape.length}] = ${valueDim}`)}}var PARALLELIZE_THRESHOLD=30;function computeOptimalWindowSize(inSize){return inSize<=PARALLELIZE_THRESHOLD?inSize:nearestDivisor(
inSize,Math.floor(Math.sqrt(inSize)))}function getImageCenter(center,imageHeight,imageWidth){let centerX=imageWidth*(typeof center=="number"?center:center[0]),
centerY=imageHeight*(typeof center=="number"?center:center[1]);return[centerX,centerY]}function getReshaped(inputShape,blockShape,prod,batchToSpace=!0){let reshaped=[];if(batchToSpace)reshaped=reshaped.concat(
blockShape.slice(0)),reshaped.push(inputShape[0]/prod),reshaped=reshaped.concat(inputShape.slice(1));else{reshaped=reshaped.
concat(inputShape[0]);let spatialLength=blockShape.length;for(let i=0;i<spatialLength;++i)reshaped=reshaped.concat([inputShape[i+
1]/blockShape[i],blockShape[i]]);reshaped=reshaped.concat(inputShape.slice(spatialLength+1))}return reshaped}function getPermuted(reshapedRank,blockShapeRank,batchToSpace=!0){
let permuted=[];if(batchToSpace){permuted.push(blockShapeRank);for(let i=blockShapeRank+1;i<reshapedRank;++i)i<=2*blockShapeRank?
(permuted.push(i),permuted.push(i-(blockShapeRank+1))):permuted.push(i)}else{let permutedBeforeBatch=[],permutedAfterBatch=[];
for(let i=1;i<reshapedRank;++i)i>=blockShapeRank*2+1||i%2===1?permutedAfterBatch.push(i):permutedBeforeBatch.push(i);permuted.
push(...permutedBeforeBatch),permuted.push(0),permuted.push(...permutedAfterBatch)}return permuted}function getReshapedPermuted(inputShape,blockShape,prod,batchToSpace=!0){
let reshapedPermuted=[];batchToSpace?reshapedPermuted.push(inputShape[0]/prod):reshapedPermuted.push(inputShape[0]*prod);
for(let i=1;i<inputShape.length;++i)i<=blockShape.length?batchToSpace?reshapedPermuted.push(blockShape[i-1]*inputShape[i]):
reshapedPermuted.push(inputShape[i]/blockShape[i-1]):reshapedPermuted.push(inputShape[i]);return reshapedPermuted}function getSliceBeginCoords(crops,blockShape){
let sliceBeginCoords=[0];for(let i=0;i<blockShape;++i)sliceBeginCoords.push(crops[i][0]);return sliceBeginCoords}function getSliceSize(uncroppedShape,crops,blockShape){
let sliceSize=uncroppedShape.slice(0,1);for(let i=0;i<blockShape;++i)sliceSize.push(uncroppedShape[i+1]-crops[i][0]-crops[i][1]);
return sliceSize}var SELU_SCALEALPHA=1.7580993408473768,SELU_SCALE=1.0507009873554805;var ERF_P=.3275911,ERF_A1=.254829592,ERF_A2=-.284496736,ERF_A3=1.421413741,ERF_A4=-1.453152027,ERF_A5=1.061405429;function mergeRealAndImagArrays(real2,imag2){if(real2.length!==imag2.length)throw new Error(`Cannot merge real and imag \
arrays of different lengths. real:${real2.length}, imag: ${imag2.length}.`);let result=new Float32Array(real2.length*2);
for(let i=0;i<result.length;i+=2)result[i]=real2[i/2],result[i+1]=imag2[i/2];return result}function splitRealAndImagArrays(complex2){
let real2=new Float32Array(complex2.length/2),imag2=new Float32Array(complex2.length/2);for(let i=0;i<complex2.length;i+=
2)real2[i/2]=complex2[i],imag2[i/2]=complex2[i+1];return{real:real2,imag:imag2}}function complexWithEvenIndex(complex2){
let len=Math.ceil(complex2.length/4),real2=new Float32Array(len),imag2=new Float32Array(len);for(let i=0;i<complex2.length;i+=
4)real2[Math.floor(i/4)]=complex2[i],imag2[Math.floor(i/4)]=complex2[i+1];return{real:real2,imag:imag2}}function complexWithOddIndex(complex2){
let len=Math.floor(complex2.length/4),real2=new Float32Array(len),imag2=new Float32Array(len);for(let i=2;i<complex2.length;i+=
4)real2[Math.floor(i/4)]=complex2[i],imag2[Math.floor(i/4)]=complex2[i+1];return{real:real2,imag:imag2}}function getComplexWithIndex(complex2,index){
let real2=complex2[index*2],imag2=complex2[index*2+1];return{real:real2,imag:imag2}}function assignToTypedArray(data,real2,imag2,index){
data[index*2]=real2,data[index*2+1]=imag2}function exponents(n,inverse){let real2=new Float32Array(n/2),imag2=new Float32Array(
n/2);for(let i=0;i<Math.ceil(n/2);i++){let x=(inverse?2:-2)*Math.PI*(i/n);real2[i]=Math.cos(x),imag2[i]=Math.sin(x)}return{
real:real2,imag:imag2}}function exponent(k,n,inverse){let x=(inverse?2:-2)*Math.PI*(k/n),real2=Math.cos(x),imag2=Math.sin(
x);return{real:real2,imag:imag2}}var ARROW="->",ARROW_REGEX=/->/g,COMMA=",",ELLIPSIS="...";function decodeEinsumEquation(equation,numTensors){equation=equation.
replace(/\s/g,"");let numArrows=(equation.length-equation.replace(ARROW_REGEX,"").length)/ARROW.length;if(numArrows<1)throw new Error(
"Equations without an arrow are not supported.");if(numArrows>1)throw new Error(`Equation must contain exactly one arrow\
 ("${ARROW}").`);let[inputString,outputString]=equation.split(ARROW);assert(inputString.indexOf(ELLIPSIS)===-1,()=>`The \
ellipsis notation ("${ELLIPSIS}") is not supported yet.`);let inputTerms=inputString.split(COMMA),numInputs=inputTerms.length;
if(numTensors!==numInputs)throw new Error(`Expected ${numInputs} input tensors, received ${numTensors}`);if(numInputs>2)
throw new Error("Support for more than 2 input tensors is not implemented yet.");let allDims=[];for(let i=0;i<outputString.
length;++i){let dimName=outputString[i];if(!inputTerms.some(inputTerm=>inputTerm.indexOf(dimName)!==-1))throw new Error(
`Output subscripts contain the label ${dimName} not present in the input subscripts.`);allDims.indexOf(dimName)===-1&&allDims.
push(dimName)}for(let i=0;i<inputString.length;++i){let dimName=inputString[i];allDims.indexOf(dimName)===-1&&dimName!==
COMMA&&allDims.push(dimName)}let idDims=new Array(inputTerms.length);for(let i=0;i<numInputs;++i){if(new Set(inputTerms[i].
split("")).size!==inputTerms[i].length)throw new Error(`Found duplicate axes in input component ${inputTerms[i]}. Suppor\
t for duplicate axes in input is not implemented yet.`);idDims[i]=[];for(let j=0;j<inputTerms[i].length;++j)idDims[i].push(
allDims.indexOf(inputTerms[i][j]))}let numDims=allDims.length,numOutDims=outputString.length,summedDims=[];for(let i=numOutDims;i<
numDims;++i)summedDims.push(i);return{allDims,summedDims,idDims}}function getEinsumPermutation(nDims,idDims){let permutationIndices=new Array(
nDims);permutationIndices.fill(-1);for(let i=0;i<idDims.length;++i)permutationIndices[idDims[i]]=i;let expandDims=[];for(let i=0;i<
nDims;++i)permutationIndices[i]===-1&&expandDims.push(i);return permutationIndices=permutationIndices.filter(d=>d!==-1),
{permutationIndices,expandDims}}function checkEinsumDimSizes(nDims,idDims,tensors){let dimSizes=new Array(nDims);for(let i=0;i<
tensors.length;++i){let shape=tensors[i].shape;for(let j=0;j<idDims[i].length;++j)dimSizes[idDims[i][j]]===void 0?dimSizes[idDims[i][j]]=
shape[j]:assert(dimSizes[idDims[i][j]]===shape[j],()=>`Expected dimension ${dimSizes[idDims[i][j]]} at axis ${j} of inpu\
t shaped ${JSON.stringify(shape)}, but got dimension ${shape[j]}`)}}function getEinsumComputePath(summedDims,idDims){let path=summedDims,
steps=[],nSteps=0;summedDims.length===0&&path.push(-1),nSteps=summedDims.length+1;for(let i=0;i<nSteps;++i)steps.push([]);
let computedTermIndices=[];for(let i=0;i<path.length;++i){let summedDim=path[i],termIndices=findTermsWithDim(idDims,summedDim);
for(let termIndex of termIndices)computedTermIndices.indexOf(termIndex)===-1&&(steps[i].push(termIndex),computedTermIndices.
push(termIndex))}return{path,steps}}function isIdentityPermutation(perm){return perm.every((dim,index)=>dim===index)}function findTermsWithDim(idDims,dim){
let termIndices=[];for(let i=0;i<idDims.length;++i)(idDims[i].length===0||idDims[i].indexOf(dim)!==-1||dim===-1)&&termIndices.
push(i);return termIndices}function prepareSplitSize(x,numOrSizeSplits,axis=0){let splitSizes=[];if(typeof numOrSizeSplits=="number")assert(x.shape[axis]%
numOrSizeSplits===0,()=>"Number of splits must evenly divide the axis."),splitSizes=new Array(numOrSizeSplits).fill(x.shape[axis]/
numOrSizeSplits);else{let numOfNegs=numOrSizeSplits.reduce((count,value)=>(value===-1&&(count+=1),count),0);assert(numOfNegs<=
1,()=>"There should be only one negative value in split array.");let negIndex=numOrSizeSplits.indexOf(-1);if(negIndex!==
-1){let total=numOrSizeSplits.reduce((a,b)=>b>0?a+b:a);numOrSizeSplits[negIndex]=x.shape[axis]-total}assert(x.shape[axis]===
numOrSizeSplits.reduce((a,b)=>a+b),()=>"The sum of sizes must match the size of the axis dimension."),splitSizes=numOrSizeSplits}
return splitSizes}function getSparseFillEmptyRowsIndicesDenseShapeMismatch(indicesLength){return`Received SparseTensor with denseShape[0] \
= 0 but
  indices.shape[0] = ${indicesLength}`}function getSparseFillEmptyRowsNegativeIndexErrorMessage(index,value){return`indi\
ces(${index}, 0) is invalid: ${value} < 0`}function getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(index,value,limit){
return`indices(${index}, 0) is invalid: ${value} >= ${limit}`}function getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(dim1,dim2){return`only one output dimension may be -1,\
 not both ${dim1} and ${dim2}`}function getSparseReshapeNegativeOutputDimErrorMessage(dim,value){return`size ${dim} must\
 be non-negative, not ${value}`}function getSparseReshapeEmptyTensorZeroOutputDimErrorMessage(){return"reshape cannot in\
fer the missing input size for an empty tensor unless all specified input sizes are non-zero"}function getSparseReshapeInputOutputMultipleErrorMessage(inputShape,outputShape){
let inputSize=sizeFromShape(inputShape),outputSize=sizeFromShape(outputShape);return`Input to reshape is a SparseTensor \
with ${inputSize}
  dense values, but the requested shape requires a multiple of ${outputSize}. inputShape=${inputShape} outputShape= ${outputShape}`}
function getSparseReshapeInputOutputMismatchErrorMessage(inputShape,outputShape){let inputSize=sizeFromShape(inputShape),
outputSize=sizeFromShape(outputShape);return`Input to reshape is a tensor with ${inputSize} dense values, but the reques\
ted shape has ${outputSize}. inputShape=${inputShape} outputShape=${outputShape}`}function getSparseSegmentReductionNegativeSegmentIdsErrorMessage(){return"segment ids must be >= 0"}function getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage(){
return"segment ids are not increasing"}function getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(segmentId,outputRows){
return`Segment id ${segmentId} out of range [0, ${outputRows}), possibly because segmentIds input is not sorted.`}function getSparseSegmentReductionIndicesOutOfRangeErrorMessage(index,indexValue,inputRows){
return`Bad: indices[${index}] == ${indexValue} out of range [0, ${inputRows})`}var segment_util_exports={};__export(segment_util_exports,{collectGatherOpShapeInfo:()=>collectGatherOpShapeInfo,computeOutShape:()=>computeOutShape3,
segOpComputeOptimalWindowSize:()=>segOpComputeOptimalWindowSize});function segOpComputeOptimalWindowSize(inSize,numSegments){let done=!1,res;for(inSize<=PARALLELIZE_THRESHOLD?(res=inSize,
done=!0):res=nearestDivisor(inSize,Math.floor(Math.sqrt(inSize)));!done;)res>numSegments||res===inSize?done=!0:res=nearestDivisor(
inSize,res+1);return res}function computeOutShape3(aShape,axis,numSegments){let outShape=[],rank=aShape.length;for(let dim=0;dim<
rank;dim++)dim!==axis?outShape.push(aShape[dim]):outShape.push(numSegments);return outShape}function collectGatherOpShapeInfo(x,indices,axis,batchDims){
let indicesRank=indices.shape.length,xRank=x.shape.length;if(batchDims!==0&&(batchDims<-indicesRank||batchDims>indicesRank))
throw new Error(`Expect batchDims in the range of [-${indicesRank}, ${indicesRank}], but got ${batchDims}`);if(batchDims<
0&&(batchDims+=indicesRank),batchDims>xRank)throw new Error(`batchDims (${batchDims}) must be less than rank(x) (
    ${xRank}).`);if(axis<batchDims)throw new Error(`batchDims (${batchDims}) must be less than or equal to axis (${axis}\
).`);for(let i=0;i<batchDims;++i)if(x.shape[i]!==indices.shape[i])throw new Error(`x.shape[${i}]: ${x.shape[i]} should b\
e equal to indices.shape[${i}]: ${indices.shape[i]}.`);let dimSize=x.shape[axis],outputShape=[],batchSize=1,outerSize=1,
sliceSize=1;for(let i=0;i<batchDims;++i)outputShape.push(x.shape[i]),batchSize*=x.shape[i];for(let i=batchDims;i<axis;i++)
outputShape.push(x.shape[i]),outerSize*=x.shape[i];for(let i=batchDims;i<indicesRank;i++)outputShape.push(indices.shape[i]);
for(let i=axis+1;i<xRank;i++)outputShape.push(x.shape[i]),sliceSize*=x.shape[i];return{batchSize,sliceSize,outerSize,dimSize,
outputShape}}function fromUint8ToStringArray(vals){try{return vals.map(val=>decodeString(val))}catch(err){throw new Error(`Failed to \
decode encoded string bytes into utf-8, error: ${err}`)}}function fromStringArrayToUint8(strings){return strings.map(s=>encodeString(
s))}var kernel_impls_exports={};__export(kernel_impls_exports,{nonMaxSuppressionV3Impl:()=>nonMaxSuppressionV3Impl,nonMaxSuppressionV4Impl:()=>nonMaxSuppressionV4Impl,
nonMaxSuppressionV5Impl:()=>nonMaxSuppressionV5Impl,whereImpl:()=>whereImpl});var PlatformBrowser=class{constructor(){this.messageName="setTimeoutCustom",this.functionRefs=[],this.handledMessageCount=
0,this.hasEventListener=!1}fetch(path,init){return fetch(path,init)}now(){return performance.now()}encode(text,encoding){
if(encoding!=="utf-8"&&encoding!=="utf8")throw new Error(`Browser's encoder only supports utf-8, but got ${encoding}`);return this.
textEncoder==null&&(this.textEncoder=new TextEncoder),this.textEncoder.encode(text)}decode(bytes,encoding){return new TextDecoder(
encoding).decode(bytes)}setTimeoutCustom(functionRef,delay){if(typeof window>"u"||!env().getBool("USE_SETTIMEOUTCUSTOM")){
setTimeout(functionRef,delay);return}this.functionRefs.push(functionRef),setTimeout(()=>{window.postMessage({name:this.messageName,
index:this.functionRefs.length-1},"*")},delay),this.hasEventListener||(this.hasEventListener=!0,window.addEventListener(
"message",event=>{if(event.source===window&&event.data.name===this.messageName){event.stopPropagation();let functionRef2=this.
functionRefs[event.data.index];functionRef2(),this.handledMessageCount++,this.handledMessageCount===this.functionRefs.length&&
(this.functionRefs=[],this.handledMessageCount=0)}},!0))}isTypedArray(a){return isTypedArrayBrowser(a)}};if(env().get("I\
S_BROWSER")){env().setPlatform("browser",new PlatformBrowser);try{ModelStoreManagerRegistry.registerManager(BrowserLocalStorage.
URL_SCHEME,new BrowserLocalStorageManager)}catch{}try{ModelStoreManagerRegistry.registerManager(BrowserIndexedDB.URL_SCHEME,
new BrowserIndexedDBManager)}catch{}}var getNodeFetch={importFetch:()=>require_node_fetch()},systemFetch;var PlatformNode=class{constructor(){this.util=__require("util"),this.textEncoder=new this.util.TextEncoder}fetch(path,requestInits){
return env().global.fetch!=null?env().global.fetch(path,requestInits):(systemFetch==null&&(systemFetch=getNodeFetch.importFetch()),
systemFetch(path,requestInits))}now(){let time=process.hrtime();return time[0]*1e3+time[1]/1e6}encode(text,encoding){if(encoding!==
"utf-8"&&encoding!=="utf8")throw new Error(`Node built-in encoder only supports utf-8, but got ${encoding}`);return this.
textEncoder.encode(text)}decode(bytes,encoding){return bytes.length===0?"":new this.util.TextDecoder(encoding).decode(bytes)}isTypedArray(a){
return this.util.types.isFloat32Array(a)||this.util.types.isInt32Array(a)||this.util.types.isUint8Array(a)||this.util.types.
isUint8ClampedArray(a)}};env().get("IS_NODE")&&!env().get("IS_BROWSER")&&env().setPlatform("node",new PlatformNode);getOrMakeEngine();var opHandler2={buffer,cast,clone,print};setOpHandler(opHandler2);var OPTIMIZERS=[AdadeltaOptimizer,AdagradOptimizer,AdamOptimizer,AdamaxOptimizer,MomentumOptimizer,RMSPropOptimizer,SGDOptimizer];
function registerOptimizers(){for(let optimizer of OPTIMIZERS)registerClass(optimizer)}registerOptimizers();export{DataStorage,KernelBackend,sizeFromShape,parseAxisParam,env,BatchMatMul,BitwiseAnd,Cast,Ceil,Concat,RealDiv,Equal,
Expm1,Floor,FloorDiv,Greater,GreaterEqual,Identity,Less,LessEqual,Maximum,Mean,Minimum,Multiply,NotEqual,OneHot,Relu,Reshape,
Rsqrt,Sigmoid,Softplus,Sqrt,SplitV,Softmax,SquaredDifference,Square,StaticRegexReplace,Transpose,Step,registerKernel,registerGradient,
util_exports,TensorBuffer,upcastType,tensor,enableProdMode,deprecationWarn,engine,tidy,setBackend,registerBackend,buffer,
cast,add2 as add,div,mul,reshape,concat,matMul,sigmoid,broadcastTo,getReductionAxes,assertAndGetBroadcastShape,broadcast_util_exports,
computeOutAndReduceShapes,getUndoAxesPermutation,pow,square,sum2 as sum,valueAndGrads,neg,softplus,sub,mean,ones2 as ones,
oneHot,relu,rsqrt,softmax,split,step,tensor1d,transpose,slice_util_exports,backend_util_exports,kernel_impls_exports};
/*! For license information please see chunk-VVLB5VCU.js.LEGAL.txt */
