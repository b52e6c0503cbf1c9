import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var STAGES=["candidates","current","archived"],MODEL_NAME=/^(?=.{1,64}$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?$/,DEVICE=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i,
VERSION=/^\d{8}T\d{6}Z-[0-9a-f]{8}(-[1-9]\d{0,8})?$/;function isModelName(name){return MODEL_NAME.test(name)&&!DEVICE.test(
name)}function isPackageFileName(name){return isModelName(name)}function isPackageFilePath(path){let names=path.split("/");
return names.length<=2&&names.every(isPackageFileName)}function isVersion(text){return VERSION.test(text)}function versionName(createdAt,modelDigest,isTaken){
let stem=`${createdAt.toISOString().replaceAll(/[-:]|\.\d+/g,"")}-${modelDigest.slice(0,8)}`,version=stem;for(let n=2;isTaken(
version);n++)version=`${stem}-${n}`;return version}export{STAGES,isModelName,isPackageFileName,isPackageFilePath,isVersion,versionName};
