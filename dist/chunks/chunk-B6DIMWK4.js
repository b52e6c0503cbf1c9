import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Context,GitHub,getOctokitOptions}from"./chunk-5LU7G2LE.js";var context=new Context;function getOctokit(token,options,...additionalPlugins){let GitHubWithPlugins=GitHub.plugin(...additionalPlugins);
return new GitHubWithPlugins(getOctokitOptions(token,options))}export{context,getOctokit};
