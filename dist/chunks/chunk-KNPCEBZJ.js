import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RequestError=class extends Error{name;status;request;response;constructor(message,statusCode,options){super(message,
{cause:options.cause}),this.name="HttpError",this.status=Number.parseInt(statusCode),Number.isNaN(this.status)&&(this.status=
0);"response"in options&&(this.response=options.response);let requestCopy=Object.assign({},options.request);options.request.
headers.authorization&&(requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.request.headers.
authorization.replace(/(?<! ) .*$/," [REDACTED]")})),requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,"cli\
ent_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=requestCopy}};export{RequestError};
/*! For license information please see chunk-KNPCEBZJ.js.LEGAL.txt */
