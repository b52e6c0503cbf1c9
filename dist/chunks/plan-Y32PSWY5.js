import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseModels}from"./chunk-6HIVISQX.js";import"./chunk-MJDU2AUX.js";import"./chunk-NP2NYRCM.js";
import"./chunk-ISP75A47.js";import{plural,textTable}from"./chunk-MVI2UALU.js";import{findConfig}from"./chunk-IPCEM43W.js";
import{beginning,reportHead}from"./chunk-LNMMDFHX.js";import"./chunk-UE3MRMTC.js";import"./chunk-FK2TJZZF.js";
import"./chunk-MXJ7ETPK.js";import"./chunk-3ONLSAGZ.js";import"./chunk-OS6XNJDF.js";import"./chunk-WDMLYAN3.js";
import"./chunk-QRIWRI54.js";import"./chunk-QMJR25KQ.js";import"./chunk-DIU7V4GH.js";import"./chunk-I4PJQ3OJ.js";
import"./chunk-MN7PJC4O.js";import"./chunk-5EUT3UWG.js";function planText({matrix:{include}}){let rows=include.map(leg=>[leg.name,leg.type,[leg["runs-on"]].flat().join(", ")]);
return`${[...textTable([["model","type","runs on"],...rows],[]),plural(include.length,"job")].join(`
`)}
`}var MOST_JOBS=256;async function plan(options,context){let began=beginning(context),config=await findConfig(options.config,
context.workingDirectory),usual=options.runsOn.length===1?options.runsOn[0]:options.runsOn,include=chooseModels(config,options).
map(({name,type,runsOn})=>({name,type,"runs-on":runsOn??usual})),report={...reportHead("plan",[checkOf(include.length)],
began,context),matrix:{include}},outputs={verdict:report.verdict,matrix:JSON.stringify(report.matrix),count:String(include.
length)};return{report,text:planText(report),outputs}}function checkOf(jobs){return{name:"jobs",status:"pass",observed:jobs,
limit:{comparison:"at_most",value:MOST_JOBS},n:null,interval:null,message:`Training fans out to ${jobs} of at most ${MOST_JOBS}\
 jobs.`}}export{plan};
