import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var TABLE=Uint32Array.from({length:256},(_,byte)=>{let value=byte;for(let bit=0;bit<8;bit++)value=value&1?value>>>1^3988292384:
value>>>1;return value});function crc32(data,before=0){let value=~before;for(let byte of data)value=value>>>8^TABLE[(value^
byte)&255];return~value>>>0}export{crc32};
