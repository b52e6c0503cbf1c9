import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{makeFolders,syncFolder,writeFileAtomic,writeFully}from"./chunk-RJKQ66L2.js";import{PlatformError}from"./chunk-MN7PJC4O.js";import{closeSync,existsSync,fsyncSync,linkSync,lstatSync,openSync,readdirSync,readFileSync,renameSync,rmdirSync,rmSync}from"node:fs";
import{dirname}from"node:path";function hintFor(code,doing,option){switch(code){case"ENOSPC":return"make room on the disk and run again";case"EDQUOT":return"\
make room in the quota and run again";case"EROFS":return`choose a place that can be written with ${option}`;case"EACCES":case"\
EPERM":return doing==="read"?"give this user the right to read it":`give this user the right to write there, or choose a\
nother place with ${option}`;default:return}}function attempt(doing,path,work,option="--models-dir"){try{return work()}catch(cause){
let code=errorCode(cause);throw code===void 0?cause:new PlatformError(`cannot ${doing} ${path}: ${cause.message}`,{hint:hintFor(
code,doing,option),cause})}}function errorCode(error){let{code,syscall}=error;return error instanceof Error&&syscall!==void 0?
code:void 0}function createFolder(path){return attempt("create",path,()=>{let first=makeFolders(path);if(first!==void 0)
for(let folder=path;folder.length>=first.length;folder=dirname(folder))syncFolder(dirname(folder));return first})}function createFile(path,data){
attempt("write",path,()=>{let fd=openSync(path,"wx",420);try{writeFully(fd,typeof data=="string"?Buffer.from(data):data),
fsyncSync(fd)}finally{closeSync(fd)}})}function replaceFile(path,text){attempt("write",path,()=>{existsSync(path)&&readFileSync(
path,"utf8")===text||writeFileAtomic(path,text)})}function linkFile(from,to){return attempt("create",to,()=>{try{linkSync(
from,to)}catch(cause){if(errorCode(cause)==="EEXIST")return"taken";if(errorCode(cause)==="ENOENT")return"gone";throw cause}
return syncFolder(dirname(to)),"linked"})}function renameFile(from,to){attempt("replace",to,()=>{renameSync(from,to),syncFolder(
dirname(to))})}function remove(path){attempt("remove",path,()=>{lstatSync(path,{throwIfNoEntry:!1})!==void 0&&(rmSync(path,
{recursive:!0,force:!0}),syncParent(path))})}function removeIfEmpty(path){attempt("remove",path,()=>{try{rmdirSync(path)}catch(cause){
if(["ENOTEMPTY","EEXIST","ENOENT"].includes(errorCode(cause)??""))return;throw cause}syncParent(path)})}function removeEmptyFolders(path,top){
for(let folder=path;folder.length>=top.length;folder=dirname(folder))removeIfEmpty(folder)}function syncParent(path){try{
syncFolder(dirname(path))}catch(cause){if(errorCode(cause)!=="ENOENT")throw cause}}function syncFolders(path,top){attempt(
"write",path,()=>{for(let folder=path;folder.length>=top.length;folder=dirname(folder))syncFolder(folder)})}function listFolder(path){
return attempt("read",path,()=>existsSync(path)?readdirSync(path,{withFileTypes:!0}).map(entry=>({name:entry.name,isFolder:entry.
isDirectory()})).sort((a,b)=>a.name<b.name?-1:1):[])}function readIfThere(path){return attempt("read",path,()=>{try{return readFileSync(
path,"utf8")}catch(cause){if(errorCode(cause)==="ENOENT")return;throw cause}})}export{attempt,errorCode,createFolder,createFile,replaceFile,linkFile,renameFile,remove,removeIfEmpty,removeEmptyFolders,
syncFolders,listFolder,readIfThere};
