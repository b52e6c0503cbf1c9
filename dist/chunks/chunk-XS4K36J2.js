import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var HALF_LOG_TWO_PI=.9189385332046728,PRECISION=1e-17;function mean(values){let sum=0;for(let i=0;i<values.length;i++)sum+=
values[i];let rough=sum/values.length,rest=0;for(let i=0;i<values.length;i++)rest+=values[i]-rough;return rough+rest/values.
length}function variance(values){if(values.length<2)return Number.NaN;let centre=mean(values),squares=0;for(let i=0;i<values.
length;i++){let deviation=values[i]-centre;squares+=deviation*deviation}return squares/(values.length-1)}function quantile(values,p){
return quantileOfSorted(Float64Array.from(values).sort(),p)}function quantileOfSorted(sorted,p){if(sorted.length===0)return Number.
NaN;let position=(sorted.length-1)*Math.min(1,Math.max(0,p)),below=Math.floor(position),low=sorted[below],high=sorted[Math.
min(below+1,sorted.length-1)];return position===below?low:low+(position-below)*(high-low)}function logGamma(x){return(x-
.5)*Math.log(x)-x+HALF_LOG_TWO_PI+stirlingError(x)}function stirlingError(x){if(x<12){let product=1,lifted=x;for(;lifted<
12;)product*=lifted++;return(lifted-.5)*Math.log(lifted)-lifted+stirlingError(lifted)-Math.log(product)-(x-.5)*Math.log(
x)+x}let inverse=1/(x*x);return(1/12-inverse*(1/360-inverse*(1/1260-inverse*(1/1680-inverse*(1/1188-inverse*691/360360)))))/
x}function deviance(x,m){if(x===0)return m;if(Math.abs(x-m)>=.1*(x+m))return x*Math.log(x/m)+m-x;let v=(x-m)/(x+m),sum=(x-
m)*v,term=2*x*v;for(let j=3;;j+=2){term*=v*v;let next=sum+term/j;if(next===sum)return sum;sum=next}}function upperGamma(a,x){
if(x<=0)return 1;if(x===Number.POSITIVE_INFINITY)return 0;let density=Math.exp(-stirlingError(a)-deviance(a,x))/Math.sqrt(
2*Math.PI*a);if(x<a+1){let term=1,sum=1;for(let n=1;term>sum*PRECISION;n++)term*=x/(a+n),sum+=term;return 1-density*sum}
return density*a*continuedFraction(x+1-a,n=>n*(a-n),n=>x+1-a+2*n)}function continuedFraction(b0,a,b){let d=1/(b0||1e-300),
c=1/1e-300,value=d;for(let n=1;n<1e5;n++){d=1/(b(n)+a(n)*d||1e-300),c=b(n)+a(n)/c||1e-300;let factor=c*d;if(value*=factor,
Math.abs(factor-1)<2e-16)break}return value}function incompleteBeta(x,y,a,b){if(x<=0)return 0;if(y<=0)return 1;if(x>(a+1)/
(a+b+2))return 1-incompleteBeta(y,x,b,a);let n=a+b,exponent=stirlingError(n)-stirlingError(a)-stirlingError(b)-deviance(
a,n*x)-deviance(b,n*y),numerator=i=>{let m=i>>1;return i%2===0?m*(b-m)*x/((a+i-1)*(a+i)):-(a+m)*(n+m)*x/((a+i-1)*(a+i))};
return Math.exp(exponent)*Math.sqrt(a*b/(2*Math.PI*n))/a*continuedFraction(1,numerator,()=>1)}function normalCdf(x){let tail=upperGamma(
.5,x*x/2)/2;return x<0?tail:1-tail}function normalQuantile(p){if(!(p>0))return p===0?Number.NEGATIVE_INFINITY:Number.NaN;
if(p>.5)return-normalQuantile(1-p);let t=Math.sqrt(-2*Math.log(p)),x=(2.515517+t*(.802853+t*.010328))/(1+t*(1.432788+t*(.189269+
t*.001308)))-t;for(let step=0;step<3;step++){let error=(normalCdf(x)-p)*Math.exp(x*x/2+HALF_LOG_TWO_PI);x-=error/(1+x*error/
2)}return x}function chiSquareTail(x,df){return upperGamma(df/2,x/2)}function binomialCdf(k,n,p){let whole=Math.floor(k);
return whole<0?0:whole>=n?1:incompleteBeta(1-p,p,n-whole,whole+1)}function binomialTwoSidedHalf(k,n){return Math.min(1,2*
binomialCdf(Math.min(k,n-k),n,.5))}function twoSidedZ(level){return normalQuantile((1+level)/2)}function twoSidedT(level,freedom){
let z=twoSidedZ(level)*Math.sqrt(freedom-.8333333333333334)/(freedom-.6666666666666666+1/(10*freedom));return Math.sqrt(
freedom*Math.expm1(z*z))}function wilsonInterval(k,n,level){if(n<=0)return{low:0,high:1,level,method:"Wilson"};let z=twoSidedZ(
level),centre=k+z*z/2,half=z*Math.sqrt(k*(n-k)/n+z*z/4),total=n+z*z;return{low:k===0?0:Math.max(0,(centre-half)/total),high:k===
n?1:Math.min(1,(centre+half)/total),level,method:"Wilson"}}function differenceInterval(first,second){let difference=first.
value-second.value,down=Math.hypot(first.value-first.interval.low,second.interval.high-second.value),up=Math.hypot(first.
interval.high-first.value,second.value-second.interval.low);return{low:difference-down,high:difference+up,level:first.interval.
level,method:"Newcombe, unpaired"}}function twoProportionTest(k1,n1,k2,n2){let pooled=(k1+k2)/(n1+n2),difference=k1/n1-k2/
n2,z=difference===0?0:difference/Math.sqrt(pooled*(1-pooled)*(1/n1+1/n2));return{z,p:2*normalCdf(-Math.abs(z))}}function benjaminiHochberg(pValues){
let order=pValues.map((_,index)=>index).sort((a,b)=>pValues[b]-pValues[a]),adjusted=new Array(pValues.length),least=1;return order.
forEach((index,above)=>{least=Math.min(least,pValues[index]*pValues.length/(pValues.length-above)),adjusted[index]=least}),
adjusted}export{mean,variance,quantile,quantileOfSorted,logGamma,normalCdf,normalQuantile,chiSquareTail,binomialTwoSidedHalf,twoSidedZ,
twoSidedT,wilsonInterval,differenceInterval,twoProportionTest,benjaminiHochberg};
