import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{VERSION}from"./chunk-XX7HYOC4.js";import{verdictOf}from"./chunk-JSBGDFAF.js";var TOOL={name:"mlops-actions",version:VERSION};function beginning({now,clock}){return{startedAt:now(),started:clock()}}
function reportHead(command,checks,{startedAt,started},{clock,peakRssBytes},verdict=verdictOf(checks)){return{schema_version:1,
tool:TOOL,command,started_at:startedAt.toISOString(),seconds:(clock()-started)/1e3,peak_rss_bytes:peakRssBytes(),verdict,
checks}}var VERDICT_WORDS={pass:"passed",warn:"passed with warnings",fail:"failed",inconclusive:"could not be decided",insufficient_data:"\
had too little data",skipped:"was skipped"},VERDICT_MARKS={pass:"✅",warn:"⚠️",fail:"❌",inconclusive:"❔",insufficient_data:"\
❔",skipped:"⏭️"};export{TOOL,beginning,reportHead,VERDICT_WORDS,VERDICT_MARKS};
