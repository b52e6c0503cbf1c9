import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var OWN_REPOSITORY="mlops-actions/mlops-actions";var MONTHS="JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" "),DAYS="SUN MON TUE WED THU FRI SAT".split(" "),DAY_MS=864e5,
MOST_DAYS=40*366;function lastCronTimes(schedule,before,count){let[minutes,hours,days,months,weekdays]=schedule.trim().split(
/ +/),minute=valuesOf(minutes,0,59).toReversed(),hour=valuesOf(hours,0,23).toReversed(),[inMonth,inWeek]=[valuesOf(days,
1,31),valuesOf(weekdays,0,6,DAYS)],month=valuesOf(months,1,12,MONTHS),either=!days.startsWith("*")&&!weekdays.startsWith(
"*"),isDue=day=>{let[a,b]=[inMonth.includes(day.getUTCDate()),inWeek.includes(day.getUTCDay())];return month.includes(day.
getUTCMonth()+1)&&(either?a||b:a&&b)},found=[],today=Math.floor(before.getTime()/DAY_MS)*DAY_MS;for(let back=0;back<MOST_DAYS&&
found.length<count;back++){let day=today-back*DAY_MS;if(!isDue(new Date(day)))continue;let times=hour.flatMap(h=>minute.
map(m=>day+(h*60+m)*6e4));found.push(...times.filter(time=>time<before.getTime()).map(time=>new Date(time)))}return found.
slice(0,count)}function valuesOf(field,from,to,names=[]){let numberOf=word=>{let named=names.indexOf(word.toUpperCase());
return named>=0?from+named:Number(word)},ranges=field.split(",").map(part=>{let[span,step]=part.split("/"),[first,last]=span===
"*"?[from,to]:span.split("-").map(numberOf);return{first,last:last??(step===void 0?first:to),step:Number(step??1)}});return Array.
from({length:to-from+1},(_,i)=>from+i).filter(value=>ranges.some(({first,last,step})=>value>=first&&value<=last&&(value-
first)%step===0))}export{OWN_REPOSITORY,lastCronTimes,valuesOf};
