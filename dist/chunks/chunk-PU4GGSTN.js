import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function limitMarkdown(markdown,maxBytes,note){if(Buffer.byteLength(markdown)<=maxBytes)return markdown;let room=maxBytes-
Buffer.byteLength(`

${note}
`),kept=[],fence="";for(let line of markdown.split(`
`)){let run=/^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1],open=run!==void 0&&fence!==""&&run.startsWith(fence)&&line.trim()===run?
"":fence===""?run??"":fence,size=Buffer.byteLength(line)+1;if(size+(open===""?0:open.length+1)>room)break;kept.push(line),
room-=size,fence=open}return[...kept,...fence===""?[]:[fence],"",note,""].join(`
`)}export{limitMarkdown};
