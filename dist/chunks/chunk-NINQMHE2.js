import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function shellWord(word){return/^[\w@%+=:,./-]+$/.test(word)?word:/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(word)?`$'${Array.
from(Buffer.from(word),byte=>byte>=32&&byte<127&&byte!==39&&byte!==92?String.fromCharCode(byte):`\\x${byte.toString(16).
padStart(2,"0")}`).join("")}'`:`'${word.replaceAll("'","'\\''")}'`}export{shellWord};
