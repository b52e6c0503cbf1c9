import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var OWN_LABEL="ml-ops",IGNORE_LABELS=["wontfix","mlops:ignore"],LABELS=[{name:OWN_LABEL,color:"1d76db",description:"Open\
ed and updated by mlops-actions"},{name:"regression",color:"d73a4a",description:"A new version misses its limits, or is \
worse than production"},{name:"drift-alert",color:"e99695",description:"Production data or scores moved away from the re\
ference"},{name:"data-quality",color:"fbca04",description:"A dataset failed its validation"},{name:"deployment",color:"5\
319e7",description:"A deployment was stopped or rolled back"},{name:"needs-investigation",color:"d4c5f9",description:"So\
mebody should find the cause"},{name:"escalated",color:"b60205",description:"It has lasted for several runs"},{name:"nee\
ds-attention",color:"f9d0c4",description:"Somebody should decide what to do"}];function labelNamed(name){return LABELS.find(
label=>label.name===name)??{name,color:"ededed",description:""}}export{OWN_LABEL,IGNORE_LABELS,LABELS,labelNamed};
