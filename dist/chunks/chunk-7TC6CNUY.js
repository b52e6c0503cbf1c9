import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{execFileSync}from"node:child_process";function gitCheckout(folder){let root=git(folder,"rev-parse","--show-toplev\
el");return root===null?null:{root,remote:()=>remoteOf(git(root,"remote","get-url","origin")??""),defaultBranch:()=>defaultBranchOf(
root),isKept:path=>(git(folder,"ls-files","--",path)??"")!=="",ignoredBy:path=>lineOf(git(folder,"check-ignore","--verbo\
se","--",path)??"")}}function lineOf(match){let[,file,line,pattern]=/^(.*?):(\d+):(.*)\t/.exec(match)??[];return pattern===
void 0||pattern.startsWith("!")?null:`${file}:${line}: ${pattern}`}function remoteOf(address){let[,host,owner,repo]=/^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+\/|[/:])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.
exec(address)??[],isPath=!/^[a-z+]+:\/\//.test(address)&&!address.includes(":");return host===void 0||owner===void 0||repo===
void 0||isPath?null:{host,owner,repo}}function defaultBranchOf(root){let told=git(root,"symbolic-ref","--short","refs/re\
motes/origin/HEAD")?.replace(/^origin\//,"");if(told!==void 0)return told;let has=ref=>git(root,"show-ref","--verify",ref)!==
null,usual=["main","master"];return usual.find(name=>has(`refs/remotes/origin/${name}`))??usual.find(name=>has(`refs/hea\
ds/${name}`))??(git(root,"symbolic-ref","--short","HEAD")||null)}function git(folder,...args){try{return execFileSync("g\
it",args,{cwd:folder,encoding:"utf8",stdio:["ignore","pipe","ignore"]}).trim()}catch{return null}}export{gitCheckout};
