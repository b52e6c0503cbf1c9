import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseModels}from"./chunk-YUOBXDSR.js";import"./chunk-6K4ZHIHY.js";import"./chunk-UIQPRCPE.js";
import"./chunk-TGGE5LDT.js";import{findConfig}from"./chunk-VYXWVEQJ.js";import{beginning,reportHead}from"./chunk-PCAYBT6X.js";
import"./chunk-UE3MRMTC.js";import"./chunk-XX7HYOC4.js";import"./chunk-Y4HTKM3Q.js";import"./chunk-76XZFTSH.js";
import"./chunk-HPOJS2EI.js";import"./chunk-QRIWRI54.js";import"./chunk-RJKQ66L2.js";import"./chunk-DIU7V4GH.js";
import"./chunk-I4PJQ3OJ.js";import{plural,textTable}from"./chunk-WWV4V5KP.js";import"./chunk-JSBGDFAF.js";
import"./chunk-BXTEZIXI.js";import"./chunk-XS4K36J2.js";import"./chunk-DIR6TIPL.js";import"./chunk-MN7PJC4O.js";
import"./chunk-5EUT3UWG.js";function planText({matrix:{include}}){let rows=include.map(leg=>[leg.name,leg.type,[leg["runs-on"]].flat().join(", ")]);
return`${[...textTable([["model","type","runs on"],...rows],[]),plural(include.length,"job")].join(`
`)}
`}var MOST_JOBS=256;async function plan(options,context){let began=beginning(context),config=await findConfig(options.config,
context.workingDirectory),usual=options.runsOn.length===1?options.runsOn[0]:options.runsOn,include=chooseModels(config,options).
map(({name,type,runsOn})=>({name,type,"runs-on":runsOn??usual})),report={...reportHead("plan",[checkOf(include.length)],
began,context),matrix:{include}},outputs={verdict:report.verdict,matrix:JSON.stringify(report.matrix),count:String(include.
length)};return{report,text:planText(report),outputs}}function checkOf(jobs){return{name:"jobs",status:"pass",observed:jobs,
limit:{comparison:"at_most",value:MOST_JOBS},n:null,interval:null,message:`Training fans out to ${jobs} of at most ${MOST_JOBS}\
 jobs.`}}export{plan};
