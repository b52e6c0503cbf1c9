import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{makeFolders,syncFolder,writeFully}from"./chunk-RJKQ66L2.js";import{randomBytes}from"node:crypto";import{closeSync,fsyncSync,openSync,realpathSync,renameSync,rmSync,statSync}from"node:fs";
import{basename,dirname,join}from"node:path";var PendingFile=class{#path;#temporary;#fd;#open=!0;constructor(path){let there=statSync(path,{throwIfNoEntry:!1});this.#path=
there===void 0?path:realpathSync(path);let folder=dirname(this.#path);there===void 0&&makeFolders(folder);let isSpecial=there!==
void 0&&!there.isFile(),name=`.${basename(this.#path)}.${randomBytes(6).toString("hex")}.tmp`;this.#temporary=isSpecial?
null:join(folder,name),this.#fd=openSync(this.#temporary??this.#path,this.#temporary===null?"w":"wx",420)}write(data){writeFully(
this.#fd,data)}finish(){if(this.#temporary!==null&&fsyncSync(this.#fd),this.#close(),this.#temporary!==null){try{renameSync(
this.#temporary,this.#path)}catch(cause){throw rmSync(this.#temporary,{force:!0}),cause}syncFolder(dirname(this.#path))}}discard(){
this.#open&&(this.#close(),this.#temporary!==null&&rmSync(this.#temporary,{force:!0}))}#close(){this.#open=!1,closeSync(
this.#fd)}};export{PendingFile};
