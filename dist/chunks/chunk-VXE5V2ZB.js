import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{attempt,createFile,createFolder,errorCode,linkFile,listFolder,readIfThere,remove,removeEmptyFolders,removeIfEmpty,
renameFile,replaceFile,syncFolders}from"./chunk-TGGE5LDT.js";import{STAGES,isModelName,isPackageFilePath,isVersion}from"./chunk-44FP2YMH.js";
import{anyObject,canonicalJson,countKnown,eitherOf,faultsIn,finiteNumber,hashRows,hashStrings,isCanonical,isObject,listOf,
mix,nothing,numberAbove,numberBetween,objectOf,occurrences,oneOf,selectRows,storedJson,text,wholeNumber}from"./chunk-HPOJS2EI.js";
import{makeFolders,sha256,showJson,syncFolder,writeFully}from"./chunk-RJKQ66L2.js";import{STATUSES}from"./chunk-JSBGDFAF.js";
import{METRICS}from"./chunk-BXTEZIXI.js";import{markdownCode,plainLine}from"./chunk-DIR6TIPL.js";import{ConfigurationError,
DataError,IntegrityError,PlatformError}from"./chunk-MN7PJC4O.js";import{createHash,createPrivateKey,createPublicKey,sign,verify}from"node:crypto";var ED25519=1,PKCS8_HEAD=Buffer.from("302e020100300506032b657004220420","hex"),SPKI_HEAD=Buffer.from("302a300506032b6570\
032100","hex"),MAX_NOTE_BYTES=1e6;function signerFrom(secret,name){let text2=secret.trim();if(text2.startsWith("PRIVATE+\
KEY+"))return encodedSigner(text2);requireKeyName(name);let privateKey;try{privateKey=createPrivateKey(text2)}catch(cause){
throw unusable("it is neither a PKCS#8 PEM nor PRIVATE+KEY+name+id+key",cause)}if(privateKey.asymmetricKeyType!=="ed2551\
9")throw unusable(`it is a key of type ${privateKey.asymmetricKeyType}`);return makeSigner(name,privateKey)}function encodedSigner(text2){
let parsed=splitKey(text2.slice(12));if(parsed===void 0)throw unusable("PRIVATE+KEY+ is not followed by name+id+key");let der=Buffer.
concat([PKCS8_HEAD,parsed.key]),signer=makeSigner(parsed.name,createPrivateKey({key:der,format:"der",type:"pkcs8"}));if(signer.
key.id!==parsed.id)throw unusable("its id does not belong to its name and key");return signer}function makeSigner(name,privateKey){
let publicKey=createPublicKey(privateKey).export({format:"der",type:"spki"}).subarray(SPKI_HEAD.length);return{key:{name,
id:keyId(name,publicKey),publicKey},sign:message=>sign(null,Buffer.from(message),privateKey)}}function unusable(why,cause){
return new ConfigurationError(`the key that signs the audit log cannot be used: ${why}`,{hint:"make one with: openssl ge\
npkey -algorithm ed25519",cause})}function vkeyOf({name,id,publicKey}){return`${name}+${id}+${Buffer.concat([Buffer.of(ED25519),
publicKey]).toString("base64")}`}function parseVkey(text2){let parsed=splitKey(text2.trim());if(parsed===void 0||keyId(parsed.
name,parsed.key)!==parsed.id){let shown=text2.length>80?`${text2.slice(0,80)}…`:text2;throw new ConfigurationError(`${JSON.
stringify(shown)} is not a verifier key of the form name+id+key (Ed25519)`,{hint:"copy the whole line that `mlops train`\
 prints; it ends with the base64 of 33 bytes"})}return{name:parsed.name,id:parsed.id,publicKey:parsed.key}}function parseVerifier(text2){
if(!text2.includes("-----BEGIN")){let key=parseVkey(text2);return()=>key}let publicKey=publicKeyFrom(text2);return name=>({
name,id:keyId(name,publicKey),publicKey})}function publicKeyFrom(pem){let hint="write it from the private one with: open\
ssl pkey -in mlops-signing-key.pem -pubout",refuse=(why,cause)=>new ConfigurationError(`the public key cannot be used: ${why}`,
{hint,cause});if(pem.includes("PRIVATE KEY"))throw refuse("it is a private one, which belongs to nobody but the signer");
let key;try{key=createPublicKey(pem)}catch(cause){throw refuse("it is no PEM of a public key",cause)}if(key.asymmetricKeyType!==
"ed25519")throw refuse(`it is of type ${key.asymmetricKeyType}, expected ed25519`);return key.export({format:"der",type:"\
spki"}).subarray(SPKI_HEAD.length)}function splitKey(text2){let[,name,id,encoded]=/^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(
text2)??[],bytes=encoded===void 0?void 0:strictBase64(encoded);if(!(name===void 0||id===void 0||bytes?.length!==33||bytes[0]!==
ED25519))return isKeyName(name)?{name,id,key:bytes.subarray(1)}:void 0}function keyId(name,publicKey){return createHash(
"sha256").update(`${name}
`).update(Buffer.of(ED25519)).update(publicKey).digest("hex").slice(0,8)}function isKeyName(name){return/^[^\s+\u0000-\u001f\u0085]+$/u.
test(name)&&name.isWellFormed()}function requireKeyName(name){if(!isKeyName(name))throw new ConfigurationError(`${JSON.stringify(
name)} cannot name the key that signs the audit log`,{hint:"choose a name without spaces and plus signs, as github.com/o\
wner/repository"})}function signNote(text2,signers){let lines=signers.map(signer=>{let bytes=Buffer.concat([Buffer.from(
signer.key.id,"hex"),signer.sign(text2)]);return`— ${signer.key.name} ${bytes.toString("base64")}
`});return`${text2}
${lines.join("")}`}function parseNote(note){if(note.length>MAX_NOTE_BYTES||!note.isWellFormed()||/[\u0000-\u0009\u000b-\u001f]/.
test(note))return;let split=note.lastIndexOf(`

`);if(split<0||!note.endsWith(`
`))return;let signatures=note.slice(split+2,-1).split(`
`).map(parseSignature);if(!signatures.some(signature=>signature===void 0))return{text:note.slice(0,split+1),signatures:signatures.
filter(signature=>signature!==void 0)}}function parseSignature(line){let[,name,encoded]=/^— (\S+) (\S+)$/u.exec(line)??
[],bytes=encoded===void 0?void 0:strictBase64(encoded);if(!(name===void 0||!isKeyName(name)||bytes===void 0||bytes.length<
5))return{name,id:Buffer.from(bytes.subarray(0,4)).toString("hex"),signature:bytes.subarray(4)}}function verifyNote(note,key){
let own=note.signatures.filter(({name,id})=>name===key.name&&id===key.id);if(own.length===0)return"unsigned";let der=Buffer.
concat([SPKI_HEAD,key.publicKey]),publicKey=createPublicKey({key:der,format:"der",type:"spki"}),text2=Buffer.from(note.text);
return own.every(({signature})=>signature.length===64&&verify(null,text2,publicKey,signature))?"valid":"invalid"}function strictBase64(text2){
let bytes=Buffer.from(text2,"base64");return bytes.toString("base64")===text2?bytes:void 0}import{createHash as createHash2}from"node:crypto";import{hash}from"node:crypto";var sha256Wasm="AGFzbQEAAAABGQRgAABgBH9/f38AYAV/f39/fwBgA39/fwACDwEDZW52Bm1lbW9yeQIAAQMHBgACAQADAQYGAX8BQQALByIEBGhlYXAD\
AAZsZWF2ZXMABQVsZXZlbAAEBm1lbW9yeQIACAEDDAEHCqEbBsoOAgt7An9BoAshCwNAIAtBoBFJBEAgCyAL/QAEACAL/QAEECIAQQf9rQEgAEEZ/asB/VAg\
AEES/a0BIABBDv2rAf1Q/VEgAEED/a0B/VH9rgEgC/0ABJABIAv9AATgASIAQRH9rQEgAEEP/asB/VAgAEET/a0BIABBDf2rAf1Q/VEgAEEK/a0B/VH9rgH9\
rgH9CwSAAiALQRBqIQsMAQsLQaAK/QAEACEAQbAK/QAEACEBQcAK/QAEACECQdAK/QAEACEDQeAK/QAEACEEQfAK/QAEACEFQYAL/QAEACEGQZAL/QAEACEH\
QaALIQxBgAghCwNAIAtBgApJBEAgACAEIAEgBSACIAYgAyAHIARBBv2tASAEQRr9qwH9UCAEQQv9rQEgBEEV/asB/VD9USAEQRn9rQEgBEEH/asB/VD9Uf2u\
ASAGIAQgBSAG/VH9Tv1RIAz9AAQA/a4B/a4BIAv9CQIA/a4BIgP9rgEiBkEG/a0BIAZBGv2rAf1QIAZBC/2tASAGQRX9qwH9UP1RIAZBGf2tASAGQQf9qwH9\
UP1R/a4BIAUgBiAEIAX9Uf1O/VEgDP0ABBD9rgH9rgEgC0EEav0JAgD9rgEiBf2uASIHQQb9rQEgB0Ea/asB/VAgB0EL/a0BIAdBFf2rAf1Q/VEgB0EZ/a0B\
IAdBB/2rAf1Q/VH9rgEgBCAHIAYgBP1R/U79USAM/QAEIP2uAf2uASALQQhq/QkCAP2uASIE/a4BIghBBv2tASAIQRr9qwH9UCAIQQv9rQEgCEEV/asB/VD9\
USAIQRn9rQEgCEEH/asB/VD9Uf2uASAGIAggByAG/VH9Tv1RIAz9AAQw/a4B/a4BIAtBDGr9CQIA/a4BIgn9rgEhCiAJIAQgBSADIABBAv2tASAAQR79qwH9\
UCAAQQ39rQEgAEET/asB/VD9USAAQRb9rQEgAEEK/asB/VD9USAAIAEgAv1R/U4gASAC/U79Uf2uAf2uASICQQL9rQEgAkEe/asB/VAgAkEN/a0BIAJBE/2r\
Af1Q/VEgAkEW/a0BIAJBCv2rAf1Q/VEgAiAAIAH9Uf1OIAAgAf1O/VH9rgH9rgEiAUEC/a0BIAFBHv2rAf1QIAFBDf2tASABQRP9qwH9UP1RIAFBFv2tASAB\
QQr9qwH9UP1RIAEgAiAA/VH9TiACIAD9Tv1R/a4B/a4BIgBBAv2tASAAQR79qwH9UCAAQQ39rQEgAEET/asB/VD9USAAQRb9rQEgAEEK/asB/VD9USAAIAEg\
Av1R/U4gASAC/U79Uf2uAf2uASIJIAogACAIIAEgByACIAYgCkEG/a0BIApBGv2rAf1QIApBC/2tASAKQRX9qwH9UP1RIApBGf2tASAKQQf9qwH9UP1R/a4B\
IAcgCiAIIAf9Uf1O/VEgDP0ABED9rgH9rgEgC0EQav0JAgD9rgEiAv2uASIHQQb9rQEgB0Ea/asB/VAgB0EL/a0BIAdBFf2rAf1Q/VEgB0EZ/a0BIAdBB/2r\
Af1Q/VH9rgEgCCAHIAogCP1R/U79USAM/QAEUP2uAf2uASALQRRq/QkCAP2uASID/a4BIgZBBv2tASAGQRr9qwH9UCAGQQv9rQEgBkEV/asB/VD9USAGQRn9\
rQEgBkEH/asB/VD9Uf2uASAKIAYgByAK/VH9Tv1RIAz9AARg/a4B/a4BIAtBGGr9CQIA/a4BIgj9rgEiBUEG/a0BIAVBGv2rAf1QIAVBC/2tASAFQRX9qwH9\
UP1RIAVBGf2tASAFQQf9qwH9UP1R/a4BIAcgBSAGIAf9Uf1O/VEgDP0ABHD9rgH9rgEgC0Ecav0JAgD9rgEiCv2uASEEIAogCCADIAIgCUEC/a0BIAlBHv2r\
Af1QIAlBDf2tASAJQRP9qwH9UP1RIAlBFv2tASAJQQr9qwH9UP1RIAkgACAB/VH9TiAAIAH9Tv1R/a4B/a4BIgNBAv2tASADQR79qwH9UCADQQ39rQEgA0ET\
/asB/VD9USADQRb9rQEgA0EK/asB/VD9USADIAkgAP1R/U4gCSAA/U79Uf2uAf2uASICQQL9rQEgAkEe/asB/VAgAkEN/a0BIAJBE/2rAf1Q/VEgAkEW/a0B\
IAJBCv2rAf1Q/VEgAiADIAn9Uf1OIAMgCf1O/VH9rgH9rgEiAUEC/a0BIAFBHv2rAf1QIAFBDf2tASABQRP9qwH9UP1RIAFBFv2tASABQQr9qwH9UP1RIAEg\
AiAD/VH9TiACIAP9Tv1R/a4B/a4BIQAgDEGAAWohDCALQSBqIQsMAQsLQaAKIABBoAr9AAQA/a4B/QsEAEGwCiABQbAK/QAEAP2uAf0LBABBwAogAkHACv0A\
BAD9rgH9CwQAQdAKIANB0Ar9AAQA/a4B/QsEAEHgCiAEQeAK/QAEAP2uAf0LBABB8AogBUHwCv0ABAD9rgH9CwQAQYALIAZBgAv9AAQA/a4B/QsEAEGQCyAH\
QZAL/QAEAP2uAf0LBAALsAICAX4EfyACIAMgAUECdGoiAygCAGohBiACIAMoAgRqIAZrIgNBBnYhB0EBQQIgA0E/cSIIQThJGyECIAZBAWsiCUEAOgAAIABB\
B3RBoBNqIgZBAEGAAfwLACAGIAkgB0EGdGogCPwKAAAgBiAIakGAAToAACAGIAJBBnRqQQhrIAOtQgOGIgVCCIhC/4H8h/CfwP8AgyAFQv+B/Ifwn8D/AINC\
CIaEIgVCEIhC//+DgPD/P4MgBUL//4OA8P8/g0IQhoRCIIo3AwAgAEEEdEHgF2oiAyAJIAYgBxs2AgAgAyAHNgIEIAMgAjYCCCADIAQgAUEFdGo2AgxBACEB\
A0AgAUEISQRAIAFBBHRBoApqIABBAnRqIAFBAnRBgApqKAIANgIAIAFBAWohAQwBCwsL6AICAn8GewNAIARBwABJBEAgBEECdEGgC2oiBSAAIARq/QAEACIG\
IAb9DQMCAQAHBgUECwoJCA8ODQwiBiABIARq/QAEACIHIAf9DQMCAQAHBgUECwoJCA8ODQwiB/0NAAECAxAREhMEBQYHFBUWFyIKIAIgBGr9AAQAIgggCP0N\
AwIBAAcGBQQLCgkIDw4NDCIIIAMgBGr9AAQAIgkgCf0NAwIBAAcGBQQLCgkIDw4NDCIJ/Q0AAQIDEBESEwQFBgcUFRYXIgv9DQABAgMEBQYHEBESExQVFhf9\
CwQAIAUgCiAL/Q0ICQoLDA0ODxgZGhscHR4f/QsEECAFIAYgB/0NCAkKCxgZGhsMDQ4PHB0eHyIGIAggCf0NCAkKCxgZGhsMDQ4PHB0eHyIH/Q0AAQIDBAUG\
BxAREhMUFRYX/QsEICAFIAYgB/0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBEEQaiEEDAELCwsHAEGgGCQAC4oEAQZ/A0AgASAESwRAIAAgBEEGdGohBSAAIARB\
AWoiAyABQQFrIgYgAyAGSRtBBnRqIQcgACAEQQJqIgMgBiADIAZJG0EGdGohCCAAIARBA2oiAyAGIAMgBkkbQQZ0aiEGQQAhAwNAIANBCEkEQCADQQR0QaAK\
aiADQQJ0QYAKav0JAgD9CwQAIANBAWohAwwBCwsgBUEBayAHQQFrIAhBAWsgBkEBaxACQaALQaAL/QAEAP0M////AP///wD///8A////AP1O/QwAAAABAAAA\
AQAAAAEAAAAB/VD9CwQAEABBoAsgBS0AP0EYdEGAgIAEcv0RIActAD9BGHRBgICABHL9HAEgCC0AP0EYdEGAgIAEcv0cAiAGLQA/QRh0QYCAgARy/RwD/QsE\
AEEBIQMDQCADQQ9JBEAgA0EEdEGgC2r9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIANBAWohAwwBCwtBkA39DAgCAAAIAgAACAIAAAgCAAD9CwQAEABBBCABIARr\
IgMgA0EETxshBkEAIQMDQCADIAZJBEAgAiADIARqQQV0aiEHQQAhBQNAIAVBCEkEQCAHIAVBAnRqIAVBBHRBoApqIANBAnRqKAIAIghBgP6DeHFBCHcgCEH/\
gfwHcUEIeHI2AgAgBUEBaiEFDAELCyADQQFqIQMMAQsLIARBBGohBAwBCwsLogMBBn8DQCAGQQRJBEAgAiAESwRAIAQiBUEBaiEEIAYgBSAAIAEgAxABIAdB\
AWohBwUgBkEEdEHgF2oiBUGgFzYCACAFQQA2AgwLIAZBAWohBgwBCwsDQCAHBEBB4BcoAgBB8BcoAgBBgBgoAgBBkBgoAgAQAhAAQQAhBgNAIAZBBEkEQCAG\
QQR0QeAXaiIFKAIMIggEfwJ/IAUoAgQiCUEBSgRAIAUgBSgCAEFAazYCACAFIAlBAWs2AgRBAAwBCyAJQQFGBEAgBSAGQQd0QaATajYCACAFQQA2AgRBAAwB\
CyAFKAIIQQFrIQkgBSAFKAIAQUBrNgIAIAUgCTYCCCAJRQsFQQALBEBBACEFA0AgBUEISQRAIAggBUECdGogBUEEdEGgCmogBkECdGooAgAiCUGA/oN4cUEI\
dyAJQf+B/AdxQQh4cjYCACAFQQFqIQUMAQsLIAIgBEsEQCAEIgVBAWohBCAGIAUgACABIAMQAQUgBkEEdEHgF2oiBUGgFzYCACAFQQA2AgwgB0EBayEHCwsg\
BkEBaiEGDAELCwwBCwsLC88QBwBBgAgLgAKYL4pCkUQ3cc/7wLWl27XpW8JWOfER8Vmkgj+S1V4cq5iqB9gBW4MSvoUxJMN9DFV0Xb5y/rHegKcG3Jt08ZvB\
wWmb5IZHvu/GncEPzKEMJG8s6S2qhHRK3KmwXNqI+XZSUT6YbcYxqMgnA7DHf1m/8wvgxkeRp9VRY8oGZykpFIUKtyc4IRsu/G0sTRMNOFNUcwpluwpqdi7J\
woGFLHKSoei/oktmGqhwi0vCo1FsxxnoktEkBpnWhTUO9HCgahAWwaQZCGw3Hkx3SCe1vLA0swwcOUqq2E5Pypxb828uaO6Cj3RvY6V4FHjIhAgCx4z6/76Q\
62xQpPej+b7yeHHGAEGACgsgZ+YJaoWuZ7ty8248OvVPpX9SDlGMaAWbq9mDHxnN4FsAQaAKC4ABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAQaALC4AIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBoBMLgAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBoBcLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAQeAXC0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";var DIGEST_BYTES=32,PIECE_BYTES=256*1024,PIECE_LINES=8192,loaded;function kernel(){if(loaded!==void 0)return loaded;let memory=new WebAssembly.
Memory({initial:16}),module=new WebAssembly.Module(Buffer.from(sha256Wasm,"base64")),made=new WebAssembly.Instance(module,
{env:{memory}}).exports,offsets=Math.ceil(made.heap.value/64)*64,digests=offsets+4*(PIECE_LINES+16),input=digests+DIGEST_BYTES*
PIECE_LINES+64,missing=input+PIECE_BYTES-memory.buffer.byteLength;return missing>0&&memory.grow(Math.ceil(missing/65536)),
loaded={heap:made.heap,leaves:made.leaves,level:made.level,bytes:new Uint8Array(memory.buffer),offsets:new Uint32Array(memory.
buffer,offsets,PIECE_LINES+1),at:{offsets,digests,input}},loaded}function hashLeaves(bytes,offsets){let count2=offsets.length-
1;if(!isWorthIt(count2))return hashLeavesTwin(bytes,offsets);let digests=new Uint8Array(DIGEST_BYTES*count2);for(let from=0;from<
count2;){let start=offsets[from],to=from;for(;to<count2&&to-from<PIECE_LINES&&offsets[to+1]-start<=PIECE_BYTES;)to++;to>
from?hashPiece(bytes.subarray(start,offsets[to]),offsets.subarray(from,to+1),digests,from):digests.set(hashLeaf(bytes.subarray(
start,offsets[++to]-1)),DIGEST_BYTES*from),from=to}return digests}function hashPiece(piece,offsets,digests,first){let{leaves,
bytes,offsets:relative,at}=kernel(),count2=offsets.length-1;bytes.set(piece,at.input);for(let i=0;i<=count2;i++)relative[i]=
offsets[i]-offsets[0];leaves(at.input,at.offsets,count2,at.digests),digests.set(bytes.subarray(at.digests,at.digests+DIGEST_BYTES*
count2),DIGEST_BYTES*first)}function hashLevel(nodes){let pairs=Math.floor(nodes.length/(2*DIGEST_BYTES));if(!isWorthIt(
pairs))return hashLevelTwin(nodes);let parents=new Uint8Array(DIGEST_BYTES*pairs),most=PIECE_BYTES/(2*DIGEST_BYTES);for(let from=0;from<
pairs;from+=most){let count2=Math.min(most,pairs-from),{level,bytes,at}=kernel();bytes.set(nodes.subarray(2*DIGEST_BYTES*
from,2*DIGEST_BYTES*(from+count2)),at.input),level(at.input,count2,at.input),parents.set(bytes.subarray(at.input,at.input+
DIGEST_BYTES*count2),DIGEST_BYTES*from)}return parents}function isWorthIt(messages){return messages>=8&&typeof WebAssembly==
"object"}function hashLeavesTwin(bytes,offsets){let digests=new Uint8Array(DIGEST_BYTES*(offsets.length-1));for(let i=0;i+
1<offsets.length;i++)digests.set(hashLeaf(bytes.subarray(offsets[i],offsets[i+1]-1)),DIGEST_BYTES*i);return digests}function hashLevelTwin(nodes){
let parents=new Uint8Array(DIGEST_BYTES*Math.floor(nodes.length/(2*DIGEST_BYTES))),node=i=>nodes.subarray(DIGEST_BYTES*i,
DIGEST_BYTES*(i+1));for(let i=0;DIGEST_BYTES*i<parents.length;i++)parents.set(hashPair(node(2*i),node(2*i+1)),DIGEST_BYTES*
i);return parents}function hashLeaf(line){let message=new Uint8Array(1+line.length);return message.set(line,1),hash("sha\
256",message,"buffer")}function hashPair(left,right){let message=new Uint8Array(1+2*DIGEST_BYTES);return message[0]=1,message.
set(left,1),message.set(right,1+DIGEST_BYTES),hash("sha256",message,"buffer")}var HASH_BYTES=32,leafHash=hashLeaf,nodeHash=hashPair;function emptyRoot(){return createHash2("sha256").digest()}var MerkleTree=class{#levels=[
new NodeList];get size(){return this.#levels[0].count}append(leaves){if(leaves.length%HASH_BYTES!==0)throw new RangeError(
`${leaves.length} bytes are no leaf hashes of 32 each`);let added=leaves;for(let height=0;added.length>0;height++){let level=this.#levels[height];
level.append(added),height+1===this.#levels.length&&this.#levels.push(new NodeList);let above=this.#levels[height+1];added=
hashLevel(level.view(2*above.count,level.count-level.count%2))}}leaf(index){if(!isWithin(index,this.size))throw new RangeError(
`leaf ${index} of a tree of ${this.size}`);return this.#levels[0].node(index)}root(size=this.size){return this.#requireSize(
size),size===0?emptyRoot():this.#rangeRoot(0,size)}inclusionProof(index,size=this.size){if(this.#requireSize(size),!isWithin(
index,size))throw new RangeError(`no entry ${index} in a tree of ${size}`);return this.#inclusion(index,0,size)}consistencyProof(from,size=this.
size){if(this.#requireSize(size),from===0||!isWithin(from,size+1))throw new RangeError(`no proof from ${from} to ${size}\
 leaves`);return this.#consistency(from,0,size,!0)}#requireSize(size){if(!isWithin(size,this.size+1))throw new RangeError(
`size ${size} of a tree of ${this.size}`)}#rangeRoot(from,to){let size=to-from,split=splitOf(size);return split*2===size?
this.#levels[Math.log2(size)].node(from/size):nodeHash(this.#rangeRoot(from,from+split),this.#rangeRoot(from+split,to))}#inclusion(index,from,to){
if(to-from===1)return[];let middle=from+splitOf(to-from);return index<middle?[...this.#inclusion(index,from,middle),this.#rangeRoot(
middle,to)]:[...this.#inclusion(index,middle,to),this.#rangeRoot(from,middle)]}#consistency(end,from,to,known){if(end===
to)return known?[]:[this.#rangeRoot(from,to)];let middle=from+splitOf(to-from);return end<=middle?[...this.#consistency(
end,from,middle,known),this.#rangeRoot(middle,to)]:[...this.#consistency(end,middle,to,!1),this.#rangeRoot(from,middle)]}};var NodeList=class{#bytes=new Uint8Array(16*HASH_BYTES);count=0;append(nodes){let used=this.count*HASH_BYTES;if(used+nodes.
length>this.#bytes.length){let grown=new Uint8Array(Math.max(used+nodes.length,2*this.#bytes.length));grown.set(this.#bytes.
subarray(0,used)),this.#bytes=grown}this.#bytes.set(nodes,used),this.count+=nodes.length/HASH_BYTES}node(index){return this.#bytes.
slice(index*HASH_BYTES,(index+1)*HASH_BYTES)}view(from,to){return this.#bytes.subarray(from*HASH_BYTES,to*HASH_BYTES)}};function splitOf(size){return capacityOf(size)/2}function capacityOf(size){let power=1;for(;power<size;)power*=2;return power}function isWithin(index,limit){return Number.
isSafeInteger(index)&&index>=0&&index<limit}function checkpointText(origin,size,rootHex2,signer){if(!isKeyName(origin))throw new ConfigurationError(`${JSON.stringify(
origin)} cannot name an audit log`,{hint:"choose a name without spaces and plus signs, as github.com/owner/repository"});
if(!Number.isSafeInteger(size)||size<0)throw new RangeError(`a log of ${size} entries`);if(!/^[0-9a-f]{64}$/.test(rootHex2))
throw new RangeError(`${JSON.stringify(rootHex2)} is no root: 64 hex digits`);let text2=`${origin}
${size}
${Buffer.from(rootHex2,"hex").toString("base64")}
`;if(signer===void 0)return text2;if(signer.key.name!==origin)throw new ConfigurationError(`the signing key is named ${signer.
key.name}, the audit log ${origin}`,{hint:"give the log the name of its key, or sign with a key of the name of the log"});
return signNote(text2,[signer])}function parseCheckpoint(text2){let note=parseNote(text2)??null,body=note?.text??text2;if(/[\u0000-\u0009\u000b-\u001f]/.
test(body))return{problem:"it contains control characters"};if(!body.endsWith(`
`))return{problem:"its last line does not end"};let[origin,size,root,...extensions]=body.slice(0,-1).split(`
`);if(origin===void 0||origin==="")return{problem:"its first line, the origin, is empty"};if(size===void 0||!/^(0|[1-9][0-9]*)$/.
test(size))return{problem:`its second line is no number of entries: ${JSON.stringify(size??"")}`};if(!Number.isSafeInteger(
Number(size)))return{problem:`its size ${size} is beyond 2^53 - 1`};let hash2=root===void 0?void 0:strictBase64(root);return hash2?.
length!==HASH_BYTES?{problem:`its third line is not 32 bytes in base64: ${JSON.stringify(root??"")}`}:extensions.includes(
"")?{problem:"it has an empty line, but no signatures that can be read follow"}:{checkpoint:{origin,size:Number(size),root:Buffer.
from(hash2).toString("hex"),extensions,note}}}import{closeSync as closeSync4,openSync as openSync4,readSync as readSync2}from"node:fs";import{join as join7}from"node:path";import{isUtf8}from"node:buffer";var MAX_LINE_BYTES=16*1024*1024,FIELDS=["at","details","kind","run"];function eventLine(event){let problem=shapeProblem(
event);if(problem!==void 0)throw new TypeError(`an event of the audit log cannot be written: ${problem}`);let line=Buffer.
from(canonicalJson(event));if(line.length>MAX_LINE_BYTES)throw new TypeError(`an event of the audit log is longer than ${MAX_LINE_BYTES}\
 bytes`);return line}function parseLine(line){return isUtf8(line)?parseEvent(Buffer.from(line).toString()):{problem:"is \
not UTF-8"}}function parseEvent(line){let value;try{value=JSON.parse(line)}catch{return{problem:"is not JSON"}}let problem=shapeProblem(
value);return problem!==void 0?{problem}:isCanonical(line,value)?{event:value}:{problem:"is not canonical JSON (RFC 8785\
)"}}function shapeProblem(value){if(!isObject2(value))return"is not an object";let names=Object.keys(value);if(names.length!==
FIELDS.length||!FIELDS.every(name=>names.includes(name)))return`does not have exactly the fields ${FIELDS.join(", ")}`;let{
kind,at,run,details}=value;return typeof kind!="string"||kind===""?"has no kind":typeof run!="string"||run===""?"names n\
o run":typeof at!="string"||!isTime(at)?'has no time in UTC in "at"':isObject2(details)?void 0:'has no object in "detail\
s"'}function isObject2(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isTime(text2){
return/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.test(text2)}import{closeSync,fstatSync,openSync,readdirSync,readFileSync,readSync}from"node:fs";import{join}from"node:path";var LOG="log",LEAVES="leaves",CHECKPOINT="checkpoint",PIECE_BYTES2=1024*1024;function segmentFile(first){return`${LOG}/${String(
first).padStart(12,"0")}.jsonl`}function leavesFile(first){return`${LEAVES}/${String(first).padStart(12,"0")}.bin`}function listFiles(folder){
let[segments,leaves]=[new Map,new Map],[leftovers,strays]=[[],[]],checkpoint=!1,place=(path,entry)=>{let[,kind,first]=/^(log|leaves)\/(\d{12})\.(?:jsonl|bin)$/.
exec(path)??[];entry.isFile()?path===CHECKPOINT?checkpoint=!0:kind===LOG&&path===segmentFile(Number(first))?segments.set(
Number(first),path):kind===LEAVES&&path===leavesFile(Number(first))?leaves.set(Number(first),path):/^(.*\/)?\.[^/]+\.[0-9a-f]{12}\.tmp$/.
test(path)?leftovers.push(path):strays.push(path):strays.push(path)};for(let entry of entriesOf(folder))if(!entry.isDirectory()||
entry.name!==LOG&&entry.name!==LEAVES)place(entry.name,entry);else for(let inner of entriesOf(join(folder,entry.name)))place(
`${entry.name}/${inner.name}`,inner);return{segments,leaves,checkpoint,leftovers,strays}}function entriesOf(folder){return(reading(
folder,()=>readdirSync(folder,{withFileTypes:!0}))??[]).sort((a,b)=>a.name<b.name?-1:1)}function readWhole(path){return reading(
path,()=>readFileSync(path))??Buffer.alloc(0)}function reading(path,read){try{return read()}catch(cause){let{code,message}=cause;
if(code==="ENOENT")return;throw new PlatformError(`${path} of the audit log cannot be read: ${message}`,{cause})}}function*linesOf(path){
let fd=reading(path,()=>openSync(path,"r"));if(fd!==void 0)try{let buffer=Buffer.allocUnsafe(Math.min(PIECE_BYTES2,fstatSync(
fd).size+1)),held=0,position=0;for(;;){let read=reading(path,()=>readSync(fd,buffer,held,buffer.length-held,null))??0,offsets=lineStarts(
buffer,held,held+read);held+=read;let whole=offsets[offsets.length-1];offsets.length>1&&(yield{bytes:buffer,offsets,position,
torn:0}),buffer.copyWithin(0,whole,held),held-=whole,position+=whole;let tooLong=held>MAX_LINE_BYTES;if(read===0||tooLong){
let torn=tooLong?fstatSync(fd).size-position:held;torn>0&&(yield{bytes:buffer,offsets:Uint32Array.of(0),position,torn});
return}held===buffer.length&&(buffer=Buffer.concat([buffer],Math.min(2*held,MAX_LINE_BYTES+PIECE_BYTES2)))}}finally{closeSync(
fd)}}function lineStarts(buffer,fresh,end){let starts=[0],held=buffer.subarray(0,end);for(let at=held.indexOf(10,fresh);at>=
0;at=held.indexOf(10,at+1))starts.push(at+1);return Uint32Array.from(starts)}import{isUtf8 as isUtf82}from"node:buffer";import{join as join2}from"node:path";var MAX_MALFORMED=100;function scanLog(folder,files){let segments=[],chain=[],misplaced=[],tree=new MerkleTree,next=0;for(let[
first,file]of files.segments){let segment=scanSegment(folder,file,first);segments.push(segment),first!==next?misplaced.push(
{file,index:Math.min(first,next),problem:misplacement(first,next)}):tree.size===first&&(chain.push(segment),tree.append(
segment.leaves)),next=Math.max(next,first+segment.entries)}return{segments,chain,tree,misplaced}}function misplacement(first,next){
return first<next?`starts with entry ${first}, but the log before it has ${next} entries already`:`starts with entry ${first}\
: ${first-next===1?`entry ${next} is`:`entries ${next} to ${first-1} are`} missing`}function scanSegment(folder,file,first){
let starts=[],leaves=[],malformed=new Map,entries=0,end=0,torn=0;for(let lines of linesOf(join2(folder,file))){let count2=lines.
offsets.length-1;checkLines(lines.bytes,lines.offsets,first+entries,malformed),leaves.push(hashLeaves(lines.bytes,lines.
offsets)),starts.push(Float64Array.from(lines.offsets.subarray(0,count2),offset=>lines.position+offset)),entries+=count2,
end=lines.position+lines.offsets[count2],torn=lines.torn}let all=new Float64Array(entries+1).fill(end),filled=0;for(let part of starts)
all.set(part,filled),filled+=part.length;return{file,first,entries,starts:all,leaves:Buffer.concat(leaves),torn,malformed}}
function checkLines(bytes,offsets,first,malformed){let text2=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength),
count2=offsets.length-1,valid=isUtf82(bytes.subarray(0,offsets[count2]));for(let i=0;i<count2&&malformed.size<MAX_MALFORMED;i++){
let[from,to]=[offsets[i],offsets[i+1]-1],parsed=valid?parseEvent(text2.toString("utf8",from,to)):parseLine(bytes.subarray(
from,to));"problem"in parsed&&malformed.set(first+i,parsed.problem)}}function lineProblems(segment){let{file,first,entries,
torn,malformed}=segment,problems=[...malformed].map(([index,problem])=>({file,line:index-first+1,index,problem}));return torn===
0?problems:[...problems,{file,line:entries+1,index:first+entries,problem:`is torn: ${torn} bytes without a line feed`}]}import{closeSync as closeSync2,fsyncSync,ftruncateSync,openSync as openSync2,rmSync}from"node:fs";import{dirname,join as join3}from"node:path";function repairTail(folder,committedSize){let files=listFiles(folder);for(let file of files.leftovers)rmSync(join3(folder,
file),{force:!0});let uncommitted=[],size;for(let[position,[first,file]]of tailSegments(files,committedSize)){let segment=scanSegment(
folder,file,first);requireKilled(segment,size??Math.min(first,committedSize),committedSize,position==="last"),size=first+
segment.entries;let entries=size-Math.max(first,Math.min(committedSize,size));(entries>0||segment.torn>0)&&uncommitted.push(
{segment:file,entries,tornBytes:segment.torn}),completeLeaves(folder,segment,committedSize),cutTornLine(folder,segment)}
if(size??=0,size<committedSize)throw new IntegrityError(`the audit log ${folder} has ${size} entries, but ${committedSize}\
 were committed`);return{size,uncommitted}}function tailSegments(files,committedSize){let all=[...files.segments];return all.
map(([first,file],i)=>[i===all.length-1?"last":"earlier",[first,file]]).filter((_,i)=>i===all.length-1||all[i+1][0]>committedSize)}
function requireKilled(segment,next,committedSize,last){let{file,first,entries,torn,malformed}=segment,refuse=problem=>{
throw new IntegrityError(`${file} of the audit log ${problem}`,{hint:'no killed run leaves this behind: run "mlops verif\
y", and restore the file from a copy'})};first!==next&&refuse(`starts with entry ${first}, but ${next} entries come befo\
re it`),torn>0&&(first+entries<committedSize||!last)&&refuse(`is torn in line ${entries+1}`);for(let[index,problem]of malformed)
index>=committedSize&&refuse(`holds no event in line ${index-first+1}: it ${problem}`)}function completeLeaves(folder,segment,committedSize){
let{first,entries,leaves}=segment;if(first+entries<=committedSize)return;let file=leavesFile(first),path=join3(folder,file),
there=readWhole(path),whole=there.subarray(0,there.length-there.length%HASH_BYTES);if(Buffer.compare(whole,leaves.subarray(
0,whole.length))!==0)throw new IntegrityError(`${file} of the audit log does not belong to ${segment.file}`,{hint:'no ki\
lled run leaves this behind: run "mlops verify", and restore the files from a copy'});there.length!==leaves.length&&(makeFolders(
dirname(path)),change(path,fd=>{ftruncateSync(fd,whole.length),writeFully(fd,leaves.subarray(whole.length))}),syncFolder(
dirname(path)))}function cutTornLine(folder,{file,entries,starts,torn}){entries===0?(rmSync(join3(folder,file),{force:!0}),
syncFolder(join3(folder,LOG))):torn>0&&change(join3(folder,file),fd=>ftruncateSync(fd,starts[entries]))}function change(path,write){
let fd=openSync2(path,"a");try{write(fd),fsyncSync(fd)}finally{closeSync2(fd)}}import{createHash as createHash3}from"node:crypto";import{closeSync as closeSync3,fdatasyncSync,openSync as openSync3}from"node:fs";
import{join as join4}from"node:path";function openSegment(folder,first){if(!Number.isSafeInteger(first)||first<0)throw new RangeError(`a segment cannot start\
 with entry ${first}`);return new SegmentWriter(folder,first)}var SegmentWriter=class{first;#folder;#lines;#leaves;#unsealed=[];#size;#written=createHash3(
"sha256");#state="open";constructor(folder,first){this.#folder=folder,this.first=first,this.#size=first}get size(){return this.#size}append(event){
let line=eventLine(event),bytes=Buffer.concat([line,Buffer.of(10)]);this.#requireOpen(),this.#write(()=>{this.#lines??=this.#create(
LOG,segmentFile(this.first)),writeFully(this.#lines,bytes),fdatasyncSync(this.#lines)}),this.#written.update(bytes);let hash2=leafHash(
line);return this.#unsealed.push(hash2),{index:this.#size++,leafHash:hash2}}problem(){if(this.#lines===void 0||this.#state===
"failed")return null;let file=segmentFile(this.first);return createHash3("sha256").update(readWhole(join4(this.#folder,file))).
digest("hex")===this.#written.copy().digest("hex")?null:"does not hold what this run has logged"}seal(){this.#requireOpen(),
this.#unsealed.length!==0&&(this.#write(()=>{this.#leaves??=this.#create(LEAVES,leavesFile(this.first)),writeFully(this.#leaves,
Buffer.concat(this.#unsealed)),fdatasyncSync(this.#leaves)}),this.#unsealed=[])}close(){try{this.#state==="open"&&this.seal()}finally{
this.#state="closed";for(let fd of[this.#lines,this.#leaves])fd!==void 0&&closeSync3(fd);this.#lines=void 0,this.#leaves=
void 0}}#create(room,file){makeFolders(join4(this.#folder,room));let fd=openSync3(join4(this.#folder,file),"ax",420);return syncFolder(
join4(this.#folder,room)),syncFolder(this.#folder),fd}#requireOpen(){if(this.#state!=="open")throw new TypeError(`the se\
gment of the audit log from entry ${this.first} on is ${this.#state}`)}#write(write){try{write()}catch(cause){this.#state=
"failed";let{code,message}=cause;throw new PlatformError(`the audit log in ${this.#folder} cannot be written: ${message}`,
{hint:code==="EEXIST"?"another run is writing to this log; wait for it to end":void 0,cause})}}};import{join as join6}from"node:path";import{join as join5}from"node:path";function judgeLeaves(folder,files,scan,size,linesHold){let segments=new Map(scan.segments.map(segment=>[segment.first,segment])),
problems=[];for(let first of[...new Set([...segments.keys(),...files.leaves.keys()])].sort((a,b)=>a-b)){let segment=segments.
get(first),file=files.leaves.get(first),recorded=file===void 0?new Uint8Array(0):readWhole(join5(folder,file));segment===
void 0?problems.push(missingSegment(first,recorded)):problems.push(...judgeSegment(segment,recorded,size,linesHold))}return problems}
function missingSegment(first,recorded){let entries=Math.floor(recorded.length/HASH_BYTES);return{file:segmentFile(first),
index:first,problem:`is missing with its ${entries} entries`}}function judgeSegment(segment,recorded,size,linesHold){let{
file,first,entries,leaves}=segment,hashes=Math.floor(recorded.length/HASH_BYTES),leavesAt=(index,problem)=>({file:leavesFile(
first),index,problem}),lineAt=(i,problem)=>({file,line:i+1,index:first+i,problem}),wrong=differences(leaves,recorded).map(
i=>linesHold&&first+i<size?leavesAt(first+i,`holds another hash for entry ${first+i}; the entry itself is as it was comm\
itted`):lineAt(i,"is not what was logged: its leaf hash is another"));if(hashes>entries&&!linesHold)return[wrong[0]??lineAt(
entries,`is missing: ${hashes} entries were recorded here, ${entries} lines are left`)];let committed=Math.max(0,Math.min(
entries,size-first));if(hashes<committed&&!linesHold)return[wrong[0]??lineAt(hashes,`was added, or ${leavesFile(first)} \
was cut: no leaf hash is recorded for it`)];if(hashes<committed)return[...wrong,leavesAt(first+hashes,`ends before the h\
ash of entry ${first+hashes}`)];let isTail=first+entries>size;return hashes>entries||!isTail&&recorded.length%HASH_BYTES!==
0?[...wrong,leavesAt(first+entries,`goes on behind the hash of entry ${first+entries-1}`)]:wrong}function differences(a,b){
let hashes=Math.floor(Math.min(a.length,b.length)/HASH_BYTES),at=(list,from,to)=>list.subarray(from*HASH_BYTES,to*HASH_BYTES);
if(Buffer.compare(at(a,0,hashes),at(b,0,hashes))===0)return[];let found=[];for(let i=0;i<hashes;i++)Buffer.compare(at(a,
i,i+1),at(b,i,i+1))!==0&&found.push(i);return found}var NO_CHECKPOINT={state:"missing",origin:null,size:null,root:null,signature:"unsigned"},MAX_PROBLEMS=200;function verifyLog(folder,options={}){
let key=options.vkey===void 0?void 0:parseVerifier(options.vkey),files=listFiles(folder),scan=scanLog(folder,files),found=files.
checkpoint?readCheckpoint(folder):void 0,commit=options.expected??found?.checkpoint,size=commit?.size??scan.tree.size,root=size<=
scan.tree.size?rootHex(scan,size):null,checkpoint=judgeCheckpoint(found,key,scan,options.expected,size),problems=[...judgeEntries(
folder,files,scan,size,root,commit?.root),...checkpoint.problems,...judgeEarlier(options.checkpoint,key,scan,size,found?.
checkpoint),...files.strays.map(file=>({file,problem:"does not belong in the audit log"}))],shown=problems.slice(0,MAX_PROBLEMS);
return problems.length>shown.length&&shown.push({file:"log",problem:`has ${problems.length-shown.length} more problems t\
hat are not listed`}),{ok:problems.length===0,size,root,problems:shown,uncommitted:uncommittedOf(scan,size),leftovers:files.
leftovers,checkpoint:checkpoint.verification}}function judgeEntries(folder,files,scan,size,root,committedRoot){let rootHolds=root!==
null&&root===committedRoot,lines=scan.segments.flatMap(segment=>{let tail=segment===scan.segments.at(-1)&&segment.first+
segment.entries>=size;return lineProblems(segment).filter(({line})=>!tail||line<=segment.entries)}),known=new Set(lines.
map(({index})=>index)),leaves=judgeLeaves(folder,files,scan,size,rootHolds).filter(({index})=>!known.has(index)),problems=[
...lines,...leaves,...scan.misplaced],next=scan.segments.reduce((end,{first,entries})=>Math.max(end,first+entries),0);if(next<
size&&!problems.some(({index})=>index===next)){let missing=size-next===1?`entry ${next} is`:`entries ${next} to ${size-1}\
 are`;problems.push({file:scan.segments.at(-1)?.file??"log",index:next,problem:`ends too early: ${missing} missing`})}return problems.
sort((a,b)=>a.index-b.index),problems.length===0&&committedRoot!==void 0&&!rootHolds?[{file:"log",problem:`has the root ${root}\
 over ${size} entries, expected ${committedRoot}; entries and leaf hashes agree, so both were rewritten, or this root is\
 not of this log`}]:problems}function readCheckpoint(folder){let text2=readWhole(join6(folder,CHECKPOINT)).toString(),parsed=parseCheckpoint(
text2);return"problem"in parsed?{text:text2,checkpoint:void 0,problem:parsed.problem}:{text:text2,checkpoint:parsed.checkpoint,
problem:void 0}}function judgeCheckpoint(found,key,scan,expected,size){let problems=[],say=problem=>problems.push({file:CHECKPOINT,
problem}),checkpoint=found?.checkpoint;if(checkpoint===void 0)return found!==void 0?say(`is no checkpoint: ${found.problem}`):
size>0&&say("is missing"),{verification:{...NO_CHECKPOINT,state:found===void 0?"missing":"wrong"},problems};let signature=signatureOf(
checkpoint,key);key!==void 0&&signature!=="valid"&&say(unsignedProblem(checkpoint,signature)),checkpoint.extensions.length>
0&&say("has lines after the root");let ahead=expected!==void 0&&checkpoint.size>size&&holds(scan,checkpoint),committed=expected?.
checkpoint?.split(`
`,1)[0]??checkpoint.origin;ahead&&checkpoint.origin!==committed&&say(`is of the log ${checkpoint.origin}, expected ${committed}`),
!ahead&&expected!==void 0&&(checkpoint.size!==expected.size?say(`is of ${checkpoint.size} entries, expected ${expected.size}`):
checkpoint.root!==expected.root?say(`has the root ${checkpoint.root}, expected ${expected.root}`):expected.checkpoint!==
void 0&&expected.checkpoint!==found.text&&say("is not the text that was committed"));let state=ahead?"ahead":problems.length>
0?"wrong":"current",{origin,root}=checkpoint;return{verification:{state,origin,size:checkpoint.size,root,signature},problems}}
function judgeEarlier(text2,key,scan,size,now){if(text2===void 0)return[];let say=problem=>[{file:"earlier checkpoint",problem}],
parsed=parseCheckpoint(text2);if("problem"in parsed)return say(`is no checkpoint: ${parsed.problem}`);let earlier=parsed.
checkpoint,signature=signatureOf(earlier,key);return key!==void 0&&signature!=="valid"?say(unsignedProblem(earlier,signature)):
now!==void 0&&now.origin!==earlier.origin?say(`is of the log ${earlier.origin}, this is ${now.origin}`):earlier.size>size?
say(`knows ${earlier.size} entries, the log has ${size}: it was rolled back`):holds(scan,earlier)?[]:say(`has another ro\
ot for the first ${earlier.size} entries than the log: it was rewritten or forked`)}function signatureOf(checkpoint,key){
return checkpoint.note===null?"unsigned":key===void 0?"unchecked":verifyNote(checkpoint.note,key(checkpoint.origin))}function unsignedProblem({
note},signature){return note===null?"is not signed":signature==="invalid"?"is not what the key given has signed: its sig\
nature is wrong":`is signed, but not by the key given: its signature is by ${[...new Set(note.signatures.map(({name,id})=>`${name}\
+${id}`))].join(", ")}`}function holds(scan,{size,root}){return size<=scan.tree.size&&rootHex(scan,size)===root}function rootHex(scan,size){
return Buffer.from(scan.tree.root(size)).toString("hex")}function uncommittedOf(scan,size){return scan.segments.map(({file,
first,entries,torn})=>({segment:file,entries:Math.max(0,first+entries-Math.max(first,size)),tornBytes:first+entries>=size?
torn:0})).filter(({segment,entries,tornBytes})=>entries>0||tornBytes>0||isEmptyTail(scan,segment))}function isEmptyTail(scan,file){
let last=scan.segments.at(-1);return last?.file===file&&last.entries===0}function readLog(folder){let files=listFiles(folder),scan=scanLog(folder,files),{segments,tree,misplaced}=scan,strays=files.
strays.map(file=>({file,problem:"does not belong in the audit log"})),found=[...segments.flatMap(lineProblems),...misplaced].
sort((a,b)=>a.index-b.index);return{size:tree.size,segments:segments.map(({file,first,entries,torn})=>({file,first,entries,
complete:torn===0})),problems:[...found,...strays],root:size=>Buffer.from(tree.root(size)).toString("hex"),leafHash:index=>tree.
leaf(index),entry:index=>readEntry(folder,scan,index),entries:(from=0)=>readEntries(folder,scan,from),inclusionProof:(index,size)=>tree.
inclusionProof(index,size),consistencyProof:(fromSize,size)=>tree.consistencyProof(fromSize,size)}}function readEntry(folder,scan,index){
if(!Number.isSafeInteger(index)||index<0||index>=scan.tree.size)throw new RangeError(`no entry ${index} in a log of ${scan.
tree.size}`);let segment=scan.chain.findLast(({first})=>first<=index),[start,end]=segment.starts.subarray(index-segment.
first,index-segment.first+2),line=Buffer.alloc(end-start-1),fd=openSync4(join7(folder,segment.file),"r");try{for(let done=0,
read=1;read>0&&done<line.length;done+=read)read=readSync2(fd,line,done,line.length-done,start+done)}finally{closeSync4(fd)}
return toEntry(scan,segment,index,line)}function*readEntries(folder,scan,from){for(let segment of scan.chain){if(segment.
first+segment.entries<=from)continue;let index=segment.first;for(let{bytes,offsets}of linesOf(join7(folder,segment.file)))
for(let i=0;i<offsets.length-1;i++,index++)index<from||(yield toEntry(scan,segment,index,bytes.subarray(offsets[i],offsets[i+
1]-1)))}}function toEntry(scan,{file,first,entries},index,line){let lineNumber=index-first+1,refuse=problem=>new IntegrityError(
`${file}, line ${lineNumber} of the audit log (entry ${index}) ${problem}`);if(lineNumber>entries||Buffer.compare(leafHash(
line),scan.tree.leaf(index))!==0)throw refuse("was changed while it was read");let parsed=parseLine(line);if("problem"in
parsed)throw refuse(parsed.problem);return{index,event:parsed.event,line:Buffer.from(line).toString(),segment:file,lineNumber}}import{statSync}from"node:fs";import{dirname as dirname4,join as join12}from"node:path";var ALERT_KINDS=["regression","drift-alert","data-quality","deployment"],ALERT_KIND_WORDS={regression:{title:"Regression",
noun:"model",asks:"needs-investigation"},"drift-alert":{title:"Drift",noun:"model",asks:"needs-investigation"},"data-qua\
lity":{title:"Data quality",noun:"dataset",asks:"needs-attention"},deployment:{title:"Deployment",noun:"model",asks:"nee\
ds-attention"}};function isAlertKind(value){return ALERT_KINDS.some(kind=>kind===value)}var PLAIN=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function alertKey(kind,subject){return PLAIN.test(subject)?`${kind}:${subject}`:`${kind}::${sha256(subject).slice(0,16)}`}
function digestKey(kind){return`digest:${kind}`}var RAISED="alert.raised",HEALTHY="alert.healthy",UNDECIDED="alert.undecided",NO_ALERTS={alerts:new Map,issues:new Map},
LATEST=8;function advance(book,events){let alerts=new Map(book.alerts),issues=new Map(book.issues),count2=(issue,change2,at)=>{
let{since,alerts:before}=issues.get(issue)??{since:at,alerts:0};before+change2===0?issues.delete(issue):issues.set(issue,
{since,alerts:before+change2})};for(let logged of events){let before=alerts.get(logged.event.details.key),after=afterEvent(
before,logged);if(after===void 0)continue;alerts.set(after.key,after);let told=alert=>alert?.active?alert.issue:void 0,[
from,to]=[told(before),told(after)];from!==to&&(to!==void 0&&count2(to,1,logged.at),from!==void 0&&count2(from,-1,logged.
at))}return{alerts,issues}}var STATES={[RAISED]:"raised",[HEALTHY]:"healthy",[UNDECIDED]:"undecided"};function afterEvent(before,{
at,run,event}){let{headline}=event.details,state=STATES[event.kind],latest=[...before?.latest??[],{at,run,state,headline}].
slice(-LATEST);if(event.kind===UNDECIDED)return before?.active?{...before,latest}:void 0;if(event.kind===HEALTHY){if(!before?.
active)return;let healthyRuns=before.healthyRuns+1;return{...before,active:!event.details.closes,raisedRuns:0,healthyRuns,
latest}}let{escalates,...cause}=event.details,standing=before?.active?before:void 0;return{...cause,active:!0,since:standing?.
since??at,times:(before?.times??0)+(standing===void 0?1:0),raisedRuns:(standing?.raisedRuns??0)+1,healthyRuns:0,escalated:escalates||
standing?.escalated===!0,latest}}function asAlertEvent(kind,details){let{key,headline,closes,subject,issue,fingerprint,escalates}=details,
isTexts=(...values)=>values.every(value=>typeof value=="string");return isTexts(key,headline)?kind===HEALTHY&&typeof closes==
"boolean"?{kind,details:{key,headline,closes}}:kind===UNDECIDED?{kind,details:{key,headline}}:kind!==RAISED||!isTexts(subject,
issue,fingerprint)||!isAlertKind(details.kind)||typeof escalates!="boolean"?void 0:{kind,details:{...{key,subject,issue,
fingerprint,headline},kind:details.kind,escalates}}:void 0}function alertBookText({alerts,issues}){let sorted=map=>[...map].
sort(([a],[b])=>a<b?-1:1),body={schema_version:1,alerts:Object.fromEntries(sorted(alerts).map(([key,alert])=>[key,alertJson(
alert)])),issues:Object.fromEntries(sorted(issues).map(([key,{since,alerts:count2}])=>[key,{since,alerts:count2}]))};return`${JSON.
stringify(body,null,2)}
`}function alertJson({raisedRuns,healthyRuns,latest,...alert}){let{kind,subject,active,issue,fingerprint,headline,since,
times,escalated}=alert;return{kind,subject,active,issue,fingerprint,headline,since,times,escalated,raised_runs:raisedRuns,
healthy_runs:healthyRuns,latest:latest.map(({at,run,state,headline:seen})=>({at,run,state,headline:seen}))}}import{readFileSync as readFileSync2}from"node:fs";import{join as join8}from"node:path";function sealedLog(folder,base,size){let tree=new MerkleTree;for(let file of listFiles(folder).leaves.values()){let path=join8(
folder,file);tree.append(attempt("read",path,()=>readFileSync2(path)))}let root=count2=>Buffer.from(tree.root(count2)).toString(
"hex");if((base===void 0||tree.size>=base.size&&root(base.size)===base.root)&&tree.size===size)return{size,root:root(size)};
throw new IntegrityError("the audit log was changed by someone else while this run wrote to it",{hint:'run "mlops verify\
" to see what does not fit'})}var KIND=Buffer.from('"kind":"');function*eventsOf(folder,kinds,size){let wanted=new Set(kinds);
for(let[first,file]of listFiles(folder).segments){let index=first;for(let{bytes,offsets}of linesOf(join8(folder,file)))for(let i=0;i<
offsets.length-1&&index<size;i++,index++){let line=Buffer.from(bytes.buffer,bytes.byteOffset+offsets[i],offsets[i+1]-offsets[i]-
1),at=line.lastIndexOf(KIND)+KIND.length;if(!wanted.has(line.toString("utf8",at,Math.max(at,line.indexOf(34,at)))))continue;
let parsed=parseLine(line);"event"in parsed&&wanted.has(parsed.event.kind)&&(yield{index,event:parsed.event})}}}function eventsFrom(folder,from){
let found=[],segments=[...listFiles(folder).segments];for(let[i,[first,file]]of segments.entries()){if((segments[i+1]?.[0]??
Number.POSITIVE_INFINITY)<=from)continue;let index=first;for(let{bytes,offsets}of linesOf(join8(folder,file)))for(let line=0;line<
offsets.length-1;line++,index++){if(index<from)continue;let parsed=parseLine(bytes.subarray(offsets[line],offsets[line+1]-
1));"event"in parsed&&found.push({index,event:parsed.event})}}return found}var INTERRUPTED="run.interrupted",ABANDONED="\
run.abandoned";function committedEvents(events){let kept=[];for(let one of events){let{kind,details}=one.event,{first_entry:from}=details;
if((kind===INTERRUPTED||kind===ABANDONED)&&typeof from=="number")for(;kept.length>0&&kept.at(-1).index>=from;)kept.pop();
kept.push(one)}return kept}import{join as join9}from"node:path";var ADDED="outbox.added",DONE="outbox.done",OUTBOX_FOLDER="outbox",ID=/^\d{8}T\d{9}Z-\d{12,}$/;function intentOf(draft,at,entry){
return{...draft,id:`${at.replaceAll(/[-:.]/g,"")}-${String(entry).padStart(12,"0")}`,at}}function intentFile(id){return`${OUTBOX_FOLDER}\
/${id}.json`}function isIntentFile(path){return path.startsWith(`${OUTBOX_FOLDER}/`)&&path.endsWith(".json")&&ID.test(path.
slice(OUTBOX_FOLDER.length+1,-5))}function pendingIntents(events){let pending=new Map;for(let{index:entry,event}of events){
let{id,kind,key,sha256:digest2}=event.details;typeof id!="string"||!ID.test(id)||(event.kind===DONE&&pending.delete(id),
!(event.kind!==ADDED||![kind,key,digest2].every(value=>typeof value=="string"))&&pending.set(id,{id,kind,key,sha256:digest2,
entry}))}return pending}function settledPlaces(events){let keys=new Map,places=new Map;for(let{event}of events){let{id,key,
url}=event.details;typeof id=="string"&&(event.kind===ADDED&&typeof key=="string"&&keys.set(id,key),event.kind===DONE&&typeof url==
"string"&&keys.has(id)&&places.set(keys.get(id),url))}return places}function intentDetails(intent){let{id,kind,key}=intent;
return{id,kind,key,sha256:sha256(intentText(intent))}}function writeIntent(modelsDir,intent){createFolder(join9(modelsDir,
OUTBOX_FOLDER)),createFile(join9(modelsDir,intentFile(intent.id)),intentText(intent)),syncFolders(join9(modelsDir,OUTBOX_FOLDER),
modelsDir)}function intentText({id,kind,key,at,payload}){return`${JSON.stringify({schema_version:1,id,kind,key,at,payload},
null,2)}
`}function intentHead({id,kind,key}){return JSON.stringify({schema_version:1,id,kind,key},null,2).replace(/\n\}$/,`,
  "at": "`)}function readIntent(modelsDir,{id,sha256:digest2}){let text2=readIfThere(join9(modelsDir,intentFile(id)));if(text2===
void 0||sha256(text2)!==digest2)return;let{kind,key,at,payload}=JSON.parse(text2);return{id,kind,key,at,payload}}function removeSettledIntents(modelsDir,pending){
let folder=join9(modelsDir,OUTBOX_FOLDER),files=listFolder(folder).filter(({name})=>isIntentFile(`${OUTBOX_FOLDER}/${name}`));
if(files.length>0){let kept=pending();for(let{name}of files)kept.has(name.slice(0,-5))||remove(join9(folder,name))}removeIfEmpty(
folder)}function doneDetails({id,state,url}){return{id,state,url}}import{closeSync as closeSync5,fstatSync as fstatSync2,openSync as openSync5,readFileSync as readFileSync3}from"node:fs";
import{basename,dirname as dirname2,join as join10}from"node:path";function packagePath(model,place){return`${place.stage}/${model}/${place.version}`}function digestsOf(files){return Object.
fromEntries([...files].map(([name,bytes])=>[name,{sha256:sha256(bytes),bytes:bytes.byteLength}]))}function bytesIn(files){
return[...files.values()].reduce((total,bytes)=>total+bytes.byteLength,0)}function writePackage(modelsDir,path,files){let folder=join10(
modelsDir,path);createFolder(folder);let below=new Set;for(let[name,bytes]of files){if(!isPackageFilePath(name))throw new TypeError(
`${JSON.stringify(name)} cannot name a file of a package`);let file=join10(folder,name);name.includes("/")&&(createFolder(
dirname2(file)),below.add(dirname2(file))),createFile(file,bytes)}for(let other of below)syncFolders(other,other);syncFolders(
folder,modelsDir)}function readPackage(modelsDir,model,entry){let path=packagePath(model,entry),names=Object.keys(entry.
files).sort(),[unknown]=unknownIn(join10(modelsDir,path),names);if(unknown!==void 0)throw new IntegrityError(`${path}/${unknown}\
 does not belong to the package`);return new Map(names.map(name=>[name,readChecked(modelsDir,`${path}/${name}`,entry.files[name])]))}
function unknownIn(folder,files,below=""){return listFolder(join10(folder,below)).flatMap(({name,isFolder})=>{let path=`${below}${name}`;
return isFolder&&files.some(file=>file.startsWith(`${path}/`))?unknownIn(folder,files,`${path}/`):files.includes(path)?[]:
[path]})}function moveVersions(modelsDir,model,entries){let committed=new Set(entries.committed.map(entry=>packagePath(model,
entry)));for(let entry of entries.after){let before=entries.before.find(({version})=>version===entry.version),path=packagePath(
model,entry);if(before===void 0||before.stage===entry.stage||committed.has(path))continue;let files=readPackage(modelsDir,
model,before);remove(join10(modelsDir,path)),writePackage(modelsDir,path,files)}}function readChecked(modelsDir,path,expected){
let bytes=attempt("read",path,()=>readRegularFile(join10(modelsDir,path)));if(bytes===void 0)throw new IntegrityError(`${path}\
 is missing`,{hint:HINT});let problem=digestProblem({sha256:sha256(bytes),bytes:bytes.byteLength},expected);if(problem!==
void 0)throw new IntegrityError(`${basename(path)} ${problem} (${path})`,{hint:HINT});return bytes}var HINT="restore the\
 file, or roll back to another version; `mlops verify` lists everything that is wrong";function readRegularFile(path){let fd;
try{fd=openSync5(path,"r")}catch(error){if(errorCode(error)==="ENOENT")return;throw error}try{return fstatSync2(fd).isFile()?
readFileSync3(fd):void 0}finally{closeSync5(fd)}}function digestProblem(found,expected){if(found.sha256===expected.sha256&&
found.bytes===expected.bytes)return;let size=found.bytes===expected.bytes?"":` (${found.bytes} bytes instead of ${expected.
bytes})`;return`has SHA-256 ${found.sha256}, expected ${expected.sha256}${size}`}var JUDGED="model.judged",COMMITTED="registry.committed",STAGED="version.staged",PROMOTED="version.promoted",ROLLED_BACK="\
version.rolled_back",RETIRED="version.retired",TELLING_KINDS=[JUDGED,RAISED,HEALTHY,UNDECIDED,ADDED,DONE,INTERRUPTED,ABANDONED];
function standingFrom(events){let committed=committedEvents(events),alerts=committed.flatMap(({event:{kind,at,run,details}})=>{
let event=asAlertEvent(kind,details);return event===void 0?[]:{at,run,event}});return{alerts:advance(NO_ALERTS,alerts),pending:pendingIntents(
committed),places:settledPlaces(committed)}}function historyTexts(events){let lines=new Map;for(let{index,event}of events){
let model=event.details.model;if(event.kind!==JUDGED||typeof model!="string"||!isModelName(model))continue;let line=`${canonicalJson(
{...event.details,at:event.at,run:event.run,entry:index})}
`,before=lines.get(model);before===void 0?lines.set(model,[line]):before.push(line)}return new Map([...lines].map(([model,
texts])=>[model,texts.join("")]))}function registryReadme({run,committedAt,models}){let rows=[...models.keys()].sort().map(
name=>{let entries=models.get(name),current=entries.find(entry=>entry.stage==="current"),kept=stage=>String(entries.filter(
entry=>entry.stage===stage).length);return[markdownCode(name),...production(name,current),kept("candidates"),kept("archi\
ved")]}),table=[["model","in production","since (UTC)","type","accuracy","ECE","candidates","archived"],["---","---","--\
-","---","---:","---:","---:","---:"],...rows];return["# Models","",...rows.length>0?table.map(cells=>`| ${cells.join(" \
| ")} |`):["No model is kept yet."],"",`Written by run ${markdownCode(run)} at ${committedAt}. This folder is kept by ml\
ops-actions: change it with its`,"commands only. `mlops verify --models-dir` with this folder checks every byte in it, a\
nd the log of how it came about.",""].join(`
`)}function production(name,current){if(current===void 0)return["none","","","",""];let link=`[\`${current.version}\`](${packagePath(
name,current)}/README.md)`,since=current.stage_since.slice(0,16).replace("T"," ");return[link,since,markdownCode(current.
type),share(current.metrics.accuracy),share(current.metrics.ece)]}function share(value){return typeof value=="number"?value.
toFixed(3):"–"}var INDEX_FILE="index.json";function packageDigest(files){return sha256(canonicalJson(Object.fromEntries(Object.entries(
files).map(([name,file])=>[name,file.sha256]))))}function bodyDigest(body){return sha256(canonicalJson(bodyJson(body)))}
function indexText(index){let{size,root,checkpoint}=index.log;return`${JSON.stringify({...bodyJson(index),log:{size,root,
checkpoint}},null,2)}
`}function bodyJson({run,committedAt,models,readmeSha256}){let names=[...models.keys()].sort();return{schema_version:1,run,
committed_at:committedAt,models:Object.fromEntries(names.map(name=>[name,{versions:models.get(name).map(entryJson)}])),readme_sha256:readmeSha256}}
function entryJson(entry){let{version,type,stage,created_at,stage_since,rolled_back_at,bytes,metrics}=entry,files=Object.
keys(entry.files).sort().map(name=>[name,{sha256:entry.files[name].sha256,bytes:entry.files[name].bytes}]);return{version,
type,stage,created_at,stage_since,rolled_back_at,sha256:entry.sha256,bytes,files:Object.fromEntries(files),metrics}}function parseIndex(text2){
let value;try{value=JSON.parse(text2)}catch(cause){throw broken(` is not JSON: ${cause.message}`,cause)}let file=record(
value,"$");expect(file.schema_version===1,"$.schema_version",file.schema_version,"1");let log=record(file.log,"$.log"),index={
run:string(file.run,"$.run"),committedAt:time(file.committed_at,"$.committed_at"),models:parseModels(file.models),readmeSha256:digest(
file.readme_sha256,"$.readme_sha256"),log:{size:count(log.size,"$.log.size"),root:digest(log.root,"$.log.root"),checkpoint:string(
log.checkpoint,"$.log.checkpoint")}};requireCheckpoint(index.log);try{bodyDigest(index)}catch(cause){throw broken(`: ${cause.
message}`,cause)}let canonical=indexText(index);if(canonical!==text2)throw broken(` was edited by hand: line ${firstDifference(
canonical,text2)} differs`);return index}function requireCheckpoint({size,root,checkpoint}){let parsed=parseCheckpoint(checkpoint),
agrees="checkpoint"in parsed&&parsed.checkpoint.size===size&&parsed.checkpoint.root===root;expect(agrees,"$.log.checkpoi\
nt",checkpoint,`the checkpoint of ${size} entries with the root ${root}`)}function parseModels(value){let models=new Map;
for(let[name,model]of Object.entries(record(value,"$.models"))){let at=`$.models.${name}`;expect(isModelName(name),at,name,
"a model name");let versions=record(model,at).versions;expect(Array.isArray(versions)&&versions.length>0,`${at}.versions`,
versions,"a list");let entries=versions.map((entry,i)=>parseEntry(entry,`${at}.versions[${i}]`)),unique=new Set(entries.
map(entry=>entry.version)).size;expect(unique===entries.length,`${at}.versions`,entries.length,"each version once");let current=entries.
filter(entry=>entry.stage==="current").length;expect(current<=1,`${at}.versions`,current,"one current version at most"),
models.set(name,entries)}return models}function parseEntry(value,at){let entry=record(value,at),files=Object.entries(record(
entry.files,`${at}.files`)).map(([name,file])=>{let place=`${at}.files.${name}`;expect(isPackageFilePath(name),place,name,
"a plain file name, in one folder at most");let{sha256:sha2562,bytes}=record(file,place);return[name,{sha256:digest(sha2562,
`${place}.sha256`),bytes:count(bytes,`${place}.bytes`)}]});expect(files.length>0,`${at}.files`,files.length,"one file at\
 least");let parsed={version:string(entry.version,`${at}.version`),type:string(entry.type,`${at}.type`),stage:entry.stage,
created_at:time(entry.created_at,`${at}.created_at`),stage_since:time(entry.stage_since,`${at}.stage_since`),rolled_back_at:entry.
rolled_back_at===null?null:time(entry.rolled_back_at,`${at}.rolled_back_at`),sha256:digest(entry.sha256,`${at}.sha256`),
bytes:count(entry.bytes,`${at}.bytes`),files:Object.fromEntries(files),metrics:record(entry.metrics,`${at}.metrics`)};expect(
isVersion(parsed.version),`${at}.version`,parsed.version,"a version"),expect(STAGES.includes(parsed.stage),`${at}.stage`,
parsed.stage,STAGES.join(", "));let total=files.reduce((sum,[,file])=>sum+file.bytes,0);return expect(parsed.bytes===total,
`${at}.bytes`,parsed.bytes,`${total}, the sum over its files`),expect(parsed.sha256===packageDigest(parsed.files),`${at}\
.sha256`,parsed.sha256,"the digest of its files"),parsed}function broken(problem,cause){return new IntegrityError(`${INDEX_FILE}${problem}`,
{hint:'restore the whole folder from a copy, or from the history of its repository; "mlops verify" says what is wrong',cause})}
function expect(holds2,at,found,expected){if(holds2)return;let shown=JSON.stringify(found)??"nothing",cut=shown.length>80?
`${shown.slice(0,80)}…`:shown;throw broken(`: ${at} is ${cut}, expected ${expected}`)}function record(value,at){return expect(
typeof value=="object"&&value!==null&&!Array.isArray(value),at,value,"an object"),value}function string(value,at){return expect(
typeof value=="string",at,value,"a text"),value}function count(value,at){return expect(Number.isSafeInteger(value)&&value>=
0,at,value,"a whole number"),value}function digest(value,at){return expect(typeof value=="string"&&/^[0-9a-f]{64}$/.test(
value),at,value,"a SHA-256 in hex"),value}function time(value,at){return expect(typeof value=="string"&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.
test(value),at,value,"a time in UTC"),value}function firstDifference(expected,found){let lines=found.split(`
`),differs=expected.split(`
`).findIndex((line,i)=>line!==lines[i]);return(differs<0?Math.min(lines.length,expected.split(`
`).length):differs)+1}import{randomBytes}from"node:crypto";import{readFileSync as readFileSync4}from"node:fs";import{hostname}from"node:os";import{
dirname as dirname3,join as join11}from"node:path";var PENDING_FILE="pending.json",PENDING_REMAINS=/^\.?pending\.json(\.[0-9a-f]{32}(\.claim)?)*(\.[0-9a-f]{12}\.tmp)?$/;function thisProcess(){
return{pid:process.pid,host:hostname(),process_started:startOf(process.pid)}}function isAlive(holder){if(holder.host!==hostname())
return!1;try{process.kill(holder.pid,0)}catch(error){if(errorCode(error)==="ESRCH")return!1}return isZombie(holder.pid)?
!1:holder.process_started===null||holder.process_started===startOf(holder.pid)}function startOf(pid){try{return`${readFileSync4(
"/proc/sys/kernel/random/boot_id","utf8").trim()}/${statOf(pid)[19]}`}catch{return null}}function statOf(pid){let stat=readFileSync4(
`/proc/${pid}/stat`,"utf8");return stat.slice(stat.lastIndexOf(")")+2).split(" ")}function isZombie(pid){try{return["Z",
"X"].includes(statOf(pid)[0]??"")}catch{return!1}}function newToken(){return randomBytes(16).toString("hex")}function takeLock(modelsDir,pending,takeOver){
let own=join11(modelsDir,`${PENDING_FILE}.${pending.token}`);try{return take(join11(modelsDir,PENDING_FILE),own,pending,
takeOver)}finally{remove(own)}}function take(path,own,pending,takeOver){for(;;){let linked=linkFile(own,path);if(linked===
"linked")return pending;linked==="gone"&&createOwn(own,pending);let holder=linked==="taken"?readPending(path):void 0;if(holder===
void 0)continue;if(isAlive(holder))throw busy(holder);let claim=`${path}.${holder.token}.claim`;take(claim,own,pending,()=>pending);
try{if(readPending(path)?.token!==holder.token)continue;let successor=takeOver(holder);return replaceFile(claim,pendingText(
successor)),renameFile(claim,path),successor}finally{remove(claim)}}}function createOwn(own,pending){createFolder(dirname3(
own));try{createFile(own,pendingText(pending))}catch(error){if(errorCode(error.cause)!=="ENOENT")throw error}}function holdsLock(modelsDir,token){
return readPending(join11(modelsDir,PENDING_FILE))?.token===token}function rewriteLock(modelsDir,pending){replaceFile(join11(
modelsDir,PENDING_FILE),pendingText(pending))}function releaseLock(modelsDir){remove(join11(modelsDir,PENDING_FILE))}function readPending(path){
let text2=readIfThere(path);if(text2===void 0)return;let pending=parsePending(text2);if(pending!==void 0)return pending;
throw new IntegrityError(`${path} is not the journal of a run`,{hint:'no run writes such a file: run "mlops verify", and\
 look at how it came there'})}function parsePending(text2){try{let pending=JSON.parse(text2);return pendingText(pending)===
text2&&/^[0-9a-f]{32}$/.test(pending.token)?pending:void 0}catch(error){if(!(error instanceof SyntaxError||error instanceof
TypeError))throw error;return}}function isRemainOfLock(modelsDir,name){if(name===PENDING_FILE||!PENDING_REMAINS.test(name))
return!1;let text2=readIfThere(join11(modelsDir,name))??"",token=/^pending\.json\.([0-9a-f]{32})$/.exec(name)?.[1],head=`\
{
  "token": "${token===void 0?"":`${token}"`}`;return text2.startsWith(head)?parsePending(text2)!==void 0||isBeginningOfJournal(
text2):head.startsWith(text2)}var KEYS=["token","schema_version","run","pid","host","process_started","started_at","base",
"log_size"];function isBeginningOfJournal(text2){let lines=text2.split(`
`);return lines.every((line,i)=>{if(i===0)return line==="{";let head=`  "${[...KEYS,"recovers"][i-1]}": `;return i===lines.
length-1?head.startsWith(line)||line.startsWith(head):i<=KEYS.length&&line.startsWith(head)&&line.endsWith(",")})}function pendingText(pending){
let{token,run,pid,host,process_started,started_at,base,log_size,recovers}=pending;return`${JSON.stringify({token,schema_version:1,
run,pid,host,process_started,started_at,base,log_size,recovers},null,2)}
`}function busy(holder){return new PlatformError(`another run (${holder.run}, process ${holder.pid}) has been writing to\
 the registry since ${holder.started_at}`,{hint:"wait for it to end, then run again"})}var AUDIT_FOLDER="audit",HISTORY_FOLDER="history",ALERTS_FILE="alerts.json",CHECKPOINT_FILE=`${AUDIT_FOLDER}/checkpoint`,
REGISTRY_README="README.md",TEMPORARY=/^\.(.+)\.[0-9a-f]{12}\.tmp$/;function historyFile(model){return`${HISTORY_FOLDER}\
/${model}.jsonl`}function readCommitted(modelsDir){let text2=readIfThere(join12(modelsDir,INDEX_FILE));return text2===void 0?
{index:null,digest:null}:{index:parseIndex(text2),digest:sha256(text2)}}function requireFolder(modelsDir){let refuse=what=>new ConfigurationError(
`${modelsDir} cannot be the folder of a registry: ${what}`,{hint:"name a folder, one that is there or one that can be ma\
de, with --models-dir"});try{if(!statSync(modelsDir).isDirectory())throw refuse("it is a file")}catch(cause){if(errorCode(
cause)==="ENOENT")return;let known={ENOTDIR:"a part of this path is a file",ENAMETOOLONG:"the name is too long",ELOOP:"i\
ts links go round in a circle"}[errorCode(cause)??""];throw known===void 0?cause:refuse(known)}}function explains(pending,{
index,digest:digest2}){return pending.log_size===null||pending.base===digest2||pending.run===index?.run}function isPlaceholder(modelsDir,path){
return path===".gitkeep"&&readIfThere(join12(modelsDir,path))===""}function replacedFile(path){let slash=path.lastIndexOf(
"/"),[folder,name]=[path.slice(0,Math.max(slash,0)),path.slice(slash+1)],replaced=TEMPORARY.exec(name)?.[1];if(replaced===
void 0)return;let file=folder===""?replaced:`${folder}/${replaced}`;if([INDEX_FILE,REGISTRY_README,ALERTS_FILE,CHECKPOINT_FILE].
includes(file))return file;let isHistory=replaced.endsWith(".jsonl")&&isModelName(replaced.slice(0,-6));return folder===
HISTORY_FOLDER&&isHistory?file:void 0}function isLeftover(path){return path!==PENDING_FILE&&PENDING_REMAINS.test(path)||
replacedFile(path)!==void 0}function isPackagePath(path){let[stage,model,version,...more]=path.split("/");return STAGES.
some(name=>name===stage)&&isModelName(model??"")&&isVersion(version??"")&&more.length===0}function referencedPackages(models){
return new Set([...models].flatMap(([name,entries])=>entries.map(entry=>packagePath(name,entry))))}function committedStanding(modelsDir,index){
return standingFrom(eventsOf(join12(modelsDir,AUDIT_FOLDER),TELLING_KINDS,index?.log.size??0))}function removeUnreferenced(modelsDir,index){
let kept=referencedPackages(index?.models??new Map);for(let stage of STAGES){for(let{name:model}of listFolder(join12(modelsDir,
stage)).filter(({isFolder})=>isFolder)){let folder=join12(modelsDir,stage,model);for(let{name:version}of listFolder(folder)){
let path=`${stage}/${model}/${version}`;isPackagePath(path)&&!kept.has(path)&&remove(join12(modelsDir,path))}removeIfEmpty(
folder)}removeIfEmpty(join12(modelsDir,stage))}removeSettledIntents(modelsDir,()=>committedStanding(modelsDir,index).pending)}
function removeLeftovers(modelsDir){for(let folder of["",AUDIT_FOLDER,HISTORY_FOLDER])for(let{name}of listFolder(join12(
modelsDir,folder))){let path=folder===""?name:`${folder}/${name}`;isLeftover(path)&&remove(join12(modelsDir,path))}}function textsFrom(events){
let{alerts}=standingFrom(events),histories=[...historyTexts(events)].map(([model,text2])=>[historyFile(model),text2]);return new Map(
alerts.alerts.size>0?[...histories,[ALERTS_FILE,alertBookText(alerts)]]:histories)}function writeDerived(modelsDir,index){
if(index===null){remove(join12(modelsDir,CHECKPOINT_FILE));return}replaceFile(join12(modelsDir,CHECKPOINT_FILE),index.log.
checkpoint);let texts=textsFrom([...eventsOf(join12(modelsDir,AUDIT_FOLDER),TELLING_KINDS,index.log.size)]);for(let[path,
text2]of texts)createFolder(dirname4(join12(modelsDir,path))),replaceFile(join12(modelsDir,path),text2);replaceFile(join12(
modelsDir,REGISTRY_README),registryReadme(index))}function removeTail(modelsDir,from){let{segments,leaves}=listFiles(join12(
modelsDir,AUDIT_FOLDER));for(let files of[leaves,segments])for(let[first,file]of files)first>=from&&remove(join12(modelsDir,
AUDIT_FOLDER,file));for(let folder of[LEAVES,LOG,""])removeIfEmpty(join12(modelsDir,AUDIT_FOLDER,folder))}function takeBack({
modelsDir,base,createdFolder}){removeUnreferenced(modelsDir,base),removeTail(modelsDir,base?.log.size??0),removeLeftovers(
modelsDir),releaseLock(modelsDir),createdFolder!==void 0&&removeEmptyFolders(modelsDir,createdFolder)}function unexplained(modelsDir,pending){
return new IntegrityError(`${join12(modelsDir,PENDING_FILE)} is of run ${pending.run}, which neither started from this ${INDEX_FILE}\
 nor wrote it`,{hint:"restore the whole folder as it was, from the same moment; `mlops verify` tells what does not fit"})}import{join as join13}from"node:path";var DAY=864e5;function currentOf(models,model){return models.get(model)?.find(entry=>entry.stage==="current")}function refuseName(models,model){
if(!isModelName(model))throw new ConfigurationError(`${JSON.stringify(model)} cannot name a model`,{hint:"use 1 to 64 le\
tters, digits and . _ -, beginning with a letter or digit and not ending with a dot"});let namesake=[...models.keys()].find(
name=>name.toLowerCase()===model.toLowerCase()&&name!==model);if(namesake!==void 0)throw new ConfigurationError(`the reg\
istry has a model named ${namesake}, so another one cannot be named ${model}`,{hint:"choose a name that differs in more \
than upper and lower case: not every file system tells them apart"})}function addVersion(models,model,entry){let before=models.
get(model)??[],others=entry.stage==="current"?archiveCurrent(before,entry.stage_since):before;return new Map(models).set(
model,[...others,entry])}function promoteVersion(models,model,version,at){if(findVersion(models,model,version).stage==="\
current")throw new ConfigurationError(`version ${version} of ${model} is in production already`);return bringIntoProduction(
archiveCurrent(models.get(model),at),models,model,version,at)}function rollbackVersion(models,model,at){let target=rollbackTarget(
models,model);if(target===void 0)throw new ConfigurationError(`${model} has no earlier version to roll back to`,{hint:"o\
nly a version that was in production and is still kept can come back"});let retracted=archiveCurrent(models.get(model),at).
map(entry=>entry.version===currentOf(models,model)?.version?{...entry,rolled_back_at:at}:entry);return bringIntoProduction(
retracted,models,model,target.version,at)}function rollbackTarget(models,model){return(models.get(model)??[]).filter(entry=>entry.
stage==="archived"&&entry.rolled_back_at===null).reduce((newest,entry)=>newest===void 0||entry.stage_since>=newest.stage_since?
entry:newest,void 0)}function expiredVersions(models,model,rules,now){let target=rollbackTarget(models,model);return(models.
get(model)??[]).filter(entry=>entry.stage!=="current"&&entry.version!==target?.version).map(entry=>({model,version:entry.
version,stage:entry.stage,ageDays:(now.getTime()-Date.parse(entry.stage_since))/DAY,limitDays:entry.stage==="candidates"?
rules.candidatesDays:rules.productionDays})).filter(({ageDays,limitDays})=>ageDays>limitDays)}function removeVersion(models,model,version){
let kept=models.get(model).filter(entry=>entry.version!==version),next=new Map(models);return kept.length>0?next.set(model,
kept):next.delete(model),next}function findVersion(models,model,version){let versions=models.get(model);if(versions===void 0){
let known=[...models.keys()];throw new ConfigurationError(`the registry has no model named ${JSON.stringify(model)}`,{hint:known.
length===0?"train one first":`it has: ${known.join(", ")}`})}let entry=versions.find(candidate=>candidate.version===version);
if(entry!==void 0)return entry;throw new ConfigurationError(`${model} has no version ${JSON.stringify(version)}`,{hint:`\
it has: ${versions.map(candidate=>candidate.version).join(", ")}`})}function changesBetween(before,after){return[...new Set(
[...before.keys(),...after.keys()])].sort().flatMap(model=>{let stages=models=>new Map(models.get(model)?.map(entry=>[entry.
version,entry.stage])),[from,to]=[stages(before),stages(after)];return[...new Set([...from.keys(),...to.keys()])].map(version=>({
model,version,from:from.get(version)??null,to:to.get(version)??null})).filter(change2=>change2.from!==change2.to)})}function archiveCurrent(entries,at){
return entries.map(entry=>entry.stage==="current"?{...entry,stage:"archived",stage_since:at}:entry)}function bringIntoProduction(entries,models,model,version,at){
let next=entries.map(entry=>entry.version===version?{...entry,stage:"current",stage_since:at,rolled_back_at:null}:entry);
return new Map(models).set(model,next)}function openRegistry(modelsDir){let{index,digest:digest2}=readCommitted(modelsDir),models=index?.models??new Map,last=index===
null?void 0:parseCheckpoint(index.log.checkpoint),checkpoint=last!==void 0&&"checkpoint"in last?last.checkpoint:null;return{
models,logOrigin:checkpoint?.origin??null,isSigned:checkpoint!==null&&checkpoint.note!==null,current:model=>currentOf(models,
model),versions:model=>models.get(model)??[],load(model,version){let entry=findVersion(models,model,version);try{return readPackage(
modelsDir,model,entry)}catch(error){let now=readCommitted(modelsDir);if(now.index===null||now.digest===digest2)throw error;
return readPackage(modelsDir,model,findVersion(now.index.models,model,version))}},history:model=>readHistory(modelsDir,model),
standing:()=>committedStanding(modelsDir,index)}}function readHistory(modelsDir,model){let file=historyFile(model);return(readIfThere(
join13(modelsDir,file))??"").split(`
`).slice(0,-1).map((line,i)=>{try{return JSON.parse(line)}catch(cause){throw new IntegrityError(`${file}, line ${i+1} is\
 not JSON`,{cause})}})}import{readdirSync as readdirSync2}from"node:fs";import{join as join14}from"node:path";var FolderInspection=class{root;problems=[];notes=[];#found=new Map;#judged;constructor(root,folders){this.root=root,this.#judged=
new Set(folders),this.#walk("")}get files(){return[...this.#found.values()].filter(kind=>kind!=="folder").length}problem(path,problem,place={}){
let{line,entry}=place;this.problems.push({path,problem,...line!==void 0&&{line},...entry!==void 0&&{entry}})}note(note){
this.notes.push(note)}judge(path){for(let end=path.length;end>0;end=path.lastIndexOf("/",end-1))this.#judged.add(path.slice(
0,end));return this.#found.get(path)}isJudged(path){return this.#judged.has(path)}isFile(path){return this.#found.get(path)===
"file"}pathsUnder(prefix){return[...this.#found.keys()].filter(path=>path.startsWith(prefix))}get links(){return[...this.#found].
filter(([,kind])=>kind==="other").map(([path])=>path)}holdsLockRemainsOnly(){return[...this.#found].every(([path,kind])=>kind===
"folder"||this.#isRemainOfLock(path))}get isEmpty(){return[...this.#found].every(([path,kind])=>kind==="folder"||isPlaceholder(
this.root,path))}judgeRest(){for(let[path,kind]of this.#found){if(this.#judged.has(path)){let isNamed=this.problems.some(
problem=>problem.path===path);kind==="other"&&!isNamed&&this.problem(path,"is a link or a special file");continue}let parent=path.
slice(0,Math.max(path.lastIndexOf("/"),0));parent!==""&&!this.#judged.has(parent)||this.problem(path,"does not belong he\
re: no run has committed it")}}judgeLockRemains(){for(let[path,kind]of this.#found)kind==="file"&&(isPlaceholder(this.root,
path)?this.judge(path):isRemainOfLock(this.root,path)&&(this.judge(path),this.note(`${path} was left by a run that was i\
nterrupted as it took the lock, or is taking it`)))}#isRemainOfLock(path){return isPlaceholder(this.root,path)||isRemainOfLock(
this.root,path)}#walk(folder){let absolute=join14(this.root,folder),entries=attempt("read",absolute,()=>entriesOf2(absolute));
for(let entry of entries.sort((a,b)=>a.name<b.name?-1:1)){let path=folder===""?entry.name:`${folder}/${entry.name}`;this.#found.
set(path,kindOf(entry)),entry.isDirectory()&&this.#walk(path)}}};function kindOf(entry){return entry.isFile()?"file":entry.
isDirectory()?"folder":"other"}function entriesOf2(folder){try{return readdirSync2(folder,{withFileTypes:!0})}catch(cause){
if(errorCode(cause)==="ENOENT")return[];throw cause}}import{readFileSync as readFileSync5}from"node:fs";import{join as join15}from"node:path";var NOT_PLAIN="is a link, a folder or a special file, expected a plain file";function judgeDerived(inspection,index,told){
let read=path=>inspection.judge(path)==="file"?readFileSync5(join15(inspection.root,path)).toString("latin1"):void 0;if(told===
void 0){for(let folder of[HISTORY_FOLDER,OUTBOX_FOLDER])for(let path of inspection.pathsUnder(`${folder}/`))inspection.judge(
path);inspection.judge(ALERTS_FILE)}let{before,events=[]}=told??{},old=before&&textsFrom(before.events);for(let[path,text2]of textsFrom(
events)){let found=read(path),expected=Buffer.from(text2).toString("latin1"),earlier=old?.get(path);found!==expected&&(before!==
void 0&&found===(earlier&&Buffer.from(earlier).toString("latin1"))?noteStale(inspection,path):found===void 0?inspection.
problem(path,"is missing"):inspection.problem(path,`is not what the log says in line ${firstDifference(expected,found)}`))}
judgeIntents(inspection,standingFrom(events).pending.values());let readme=read(REGISTRY_README),digest2=readme===void 0?
void 0:sha256(Buffer.from(readme,"latin1"));digest2!==index.readmeSha256&&(before!==void 0&&digest2===before.readmeSha256?
noteStale(inspection,REGISTRY_README):inspection.problem(REGISTRY_README,digest2===void 0?"is missing":"is not the text \
that was committed"))}function noteStale(inspection,path){inspection.note(`${path} is still as before the last commit, w\
hose run did not come to the end`)}function judgeIntents(inspection,pending){for(let{id,sha256:expected,entry}of pending){
let path=intentFile(id),kind=inspection.judge(path);kind===void 0?inspection.problem(path,"is missing, and still to be d\
one",{entry}):kind!=="file"?inspection.problem(path,NOT_PLAIN,{entry}):sha256(readFileSync5(join15(inspection.root,path)))!==
expected&&inspection.problem(path,"is not the intent that was committed",{entry})}}import{readFileSync as readFileSync7}from"node:fs";import{join as join17}from"node:path";import{readFileSync as readFileSync6,statSync as statSync2}from"node:fs";import{join as join16}from"node:path";function judgeLeftovers(inspection,interrupted){let own=ownEvents(interrupted.tail);for(let path of placesOf(own))judgePackage(
inspection,interrupted,own,path);judgeIntents2(inspection,interrupted,own);for(let path of inspection.pathsUnder(""))isLeftover(
path)&&isUnfinishedWrite(inspection,interrupted,own,path)&&(inspection.judge(path),inspection.note(`${path} is a write t\
hat was not finished`))}function ownEvents(tail){return tail.slice(tail.findLastIndex(({event})=>event.kind===INTERRUPTED)+
1)}function placesOf(events){let places=events.flatMap(({event:{kind,details}})=>{let{model,version,stage,from,replaces}=details,
at=(where,which)=>`${where}/${model}/${which}`,replaced=typeof replaces=="string"?[at("current",replaces),at("archived",
replaces)]:[];return kind===STAGED?[at(stage,version),...replaced]:kind===PROMOTED?[at(from,version),at("current",version),
...replaced]:kind===ROLLED_BACK?[at("archived",version),at("current",version),...replaced]:kind===RETIRED?[at(stage,version)]:
[]});return new Set(places.filter(isPackagePath))}function judgePackage(inspection,{isCommitted,models,events},own,path){
let[,model,version]=path.split("/");if(models.get(model)?.some(entry=>entry.version===version&&packagePath(model,entry)===
path)||inspection.judge(path)!=="folder")return;let expected=models.get(model)?.find(entry=>entry.version===version)?.files??
stagedFiles([...events,...own],model,version),unfinished=0;for(let file of inspection.pathsUnder(`${path}/`)){let name=file.
slice(path.length+1),digest2=Object.hasOwn(expected,name)?expected[name]:void 0,state=digest2===void 0?"other":stateOf(join16(
inspection.root,file),digest2);state==="shorter"&&!isCommitted&&unfinished++,(state==="whole"||state==="shorter"&&!isCommitted&&
unfinished===1)&&inspection.judge(file),!inspection.isFile(file)&&Object.keys(expected).some(other=>other.startsWith(`${name}\
/`))&&inspection.judge(file)}let what=unfinished===0?"":", and one of its files is not finished";inspection.note(`${path}\
 is of no committed version${what}`)}function stagedFiles(events,model,version){return events.findLast(({event:{kind,details}})=>kind===
STAGED&&details.model===model&&details.version===version)?.event.details.files??{}}function stateOf(path,{sha256:expected,
bytes}){let found=statSync2(path);return!found.isFile()||found.size>bytes?"other":found.size<bytes?"shorter":sha256(readFileSync6(
path))===expected?"whole":"other"}function judgeIntents2(inspection,{isCommitted,events},own){let told=new Map([...events,
...own].filter(({event})=>event.kind===ADDED).map(idAndDetails));for(let{event}of own){let{id}=event.details;if(typeof id!=
"string"||!isIntentFile(intentFile(id))||!told.has(id)||event.kind!==ADDED&&!(event.kind===DONE&&isCommitted))continue;let path=intentFile(
id);if(inspection.isJudged(path)||!inspection.isFile(path))continue;let text2=readFileSync6(join16(inspection.root,path),
"utf8"),{kind,key,sha256:expected}=told.get(id),isWhole=sha256(text2)===expected,isBegun=event.kind===ADDED&&!isCommitted&&
isBeginning(text2,intentHead({id,kind,key}));!isWhole&&!isBegun||(inspection.judge(path),inspection.note(`${path} is ${isCommitted?
"a settled intent":"no committed intent"}`))}}function idAndDetails({event:{details}}){return[String(details.id),details]}
function isUnfinishedWrite(inspection,{origin,derived},own,path){if(!inspection.isFile(path))return!1;let replaced=replacedFile(
path),text2=readFileSync6(join16(inspection.root,path),"utf8"),last=own.at(-1)?.event;if(replaced===INDEX_FILE){if(last?.
kind!==COMMITTED)return!1;let head=`{
  "schema_version": 1,
  "run": ${JSON.stringify(last.run)},
`;return text2.endsWith(`
}
`)?isIndexOf(text2,last.details.index_sha256):isBeginning(text2,head)}return replaced===CHECKPOINT_FILE?last?.kind===COMMITTED&&
isBeginning(text2,origin===null?"":`${origin}
`):(replaced===void 0?void 0:derived.get(replaced))?.startsWith(text2)??isRemainOfLock(inspection.root,path)}function isIndexOf(text2,digest2){
try{return bodyDigest(parseIndex(text2))===digest2}catch{return!1}}function isBeginning(text2,head){return text2.startsWith(
head)||head.startsWith(text2)}var NO_LOG={size:0,root:sha256("")};function openFolder(modelsDir){return new FolderInspection(modelsDir,[...STAGES,AUDIT_FOLDER,
HISTORY_FOLDER,OUTBOX_FOLDER])}function judgeRegistry(inspection,options){let journal=readJournal(inspection,options.journal),
index=judgeIndex(inspection,journal,options.journal===null),begun=judgeJournal(inspection,journal,index),told=judgeLog(inspection,
index,begun,options),expected=[...index?.models??[]].flatMap(([name,entries])=>entries.flatMap(entry=>Object.entries(entry.
files).map(([file,digest2])=>[`${packagePath(name,entry)}/${file}`,digest2])));return{inspection,index,expected,finish(){
if(index&&judgeDerived(inspection,index,told),told?.unfinished!==void 0){let{isCommitted,tail}=told.unfinished;judgeLeftovers(
inspection,{isCommitted,tail,events:told.events,models:index?.models??new Map,origin:index?.log.checkpoint.split(`
`,1)[0]??null,derived:index&&isCommitted?derivedTexts(index,told.events):new Map})}inspection.judgeLockRemains(),index!==
void 0&&inspection.judgeRest()}}}function readJournal(inspection,given){let kind=inspection.judge(PENDING_FILE);if(given!==
void 0)return given??void 0;kind!==void 0&&kind!=="file"&&inspection.problem(PENDING_FILE,NOT_PLAIN);try{return kind==="\
file"?readPending(join17(inspection.root,PENDING_FILE)):void 0}catch(error){if(!(error instanceof IntegrityError))throw error;
inspection.problem(PENDING_FILE,"is not the journal of a run");return}}function judgeIndex(inspection,journal,isNew){let kind=inspection.
judge(INDEX_FILE);if(kind===void 0){if(isNew||(journal===void 0?inspection.holdsLockRemainsOnly():journal.base===null))return null;
inspection.problem(INDEX_FILE,"is missing");return}try{return kind==="file"?readCommitted(inspection.root).index:void 0}catch(error){
if(!(error instanceof IntegrityError))throw error;inspection.problem(INDEX_FILE,error.message.replace(/^index\.json:? /,
""));return}finally{kind!=="file"&&inspection.problem(INDEX_FILE,NOT_PLAIN)}}function judgeJournal(inspection,journal,index){
if(journal===void 0)return;if(index!==void 0&&!explains(journal,readCommitted(inspection.root))){inspection.problem(PENDING_FILE,
`is of run ${journal.run}, which neither started from this index nor wrote it`);return}let{run,started_at:since}=journal;
return inspection.note(isAlive(journal)?`run ${run} has been writing since ${since}: what it has not committed does not \
count yet`:`run ${run} was interrupted, begun ${since}: what it left is not committed, and the next run clears it away`),
journal.log_size===null?void 0:journal}function judgeLog(inspection,index,pending,{checkpoint,vkey}){let folder=join17(inspection.
root,AUDIT_FOLDER),verification=verifyLog(folder,{...index!==void 0&&{expected:index?.log??NO_LOG},...checkpoint!==void 0&&
{checkpoint},...vkey!==void 0&&{vkey}}),known=inspection.pathsUnder(`${AUDIT_FOLDER}/`).filter(path=>!path.endsWith(".tm\
p"));for(let path of known)inspection.judge(path);for(let{file,line,index:entry,problem}of verification.problems)inspection.
problem(`${AUDIT_FOLDER}/${file}`,problem,{line,entry});if(!verification.ok||index===void 0){judgeTail(inspection,verification,
void 0);return}let size=index?.log.size??0,events=[...eventsOf(folder,[...TELLING_KINDS,COMMITTED,STAGED],size)];index&&
judgeCommit(inspection,index,events);let earlier=committedEvents(events).filter(({event})=>event.kind===COMMITTED).at(-2),
sizeBefore=earlier===void 0?0:earlier.index+1,unfinished=pending&&unfinishedRun(inspection,pending,index,sizeBefore);judgeTail(
inspection,verification,unfinished?.tail.filter(one=>one.index>=size)),unfinished!==void 0&&judgeTailRuns(inspection,unfinished,
size);let before={events:events.filter(one=>one.index<sizeBefore),readmeSha256:earlier?.event.details.readme_sha256};return{
events,unfinished,before:unfinished?.isCommitted?before:void 0}}function judgeCommit(inspection,index,events){let last=events.
at(-1);last?.event.kind===COMMITTED&&last.index===index.log.size-1&&last.event.details.index_sha256===bodyDigest(index)||
inspection.problem(INDEX_FILE,"is not the one that the last entry of the log committed",{entry:last?.index})}function unfinishedRun(inspection,pending,index,sizeBefore){
let size=index?.log.size??0,isOwnCommit=pending.base!==readCommitted(inspection.root).digest,began=isOwnCommit?sizeBefore:
size;if(pending.log_size!==began){let problem=`is of run ${pending.run} that began with ${pending.log_size} entries of t\
he log, expected ${began}`;inspection.problem(PENDING_FILE,problem);return}let isCommitted=isOwnCommit||index!==null&&pending.
recovers===index.run;return{pending,isCommitted,tail:eventsFrom(join17(inspection.root,AUDIT_FOLDER),isCommitted?sizeBefore:
size)}}function judgeTailRuns(inspection,{pending,tail},size){let uncommitted=tail.filter(({index})=>index>=size),from=uncommitted.
findLastIndex(({event})=>event.kind===INTERRUPTED)+1,strange=uncommitted.slice(from).find(({event:{run}})=>run!==pending.
run&&run!==pending.recovers);if(strange===void 0)return;let problem=`holds an entry of run ${strange.event.run}, which n\
o run has committed, and which ${PENDING_FILE} does not explain`;inspection.problem(AUDIT_FOLDER,problem,{entry:strange.
index})}function judgeTail(inspection,{uncommitted,checkpoint},tail){for(let{segment,entries,tornBytes}of uncommitted){let path=`${AUDIT_FOLDER}\
/${segment}`,left=`holds ${entries} ${entries===1?"entry":"entries"} that no run has committed`;tail===void 0?inspection.
problem(path,left):tornBytes>0&&!isBeginningOfEvent(lastBytes(join17(inspection.root,path),tornBytes))?inspection.problem(
path,"ends with bytes that begin no entry"):inspection.note(`${path} ${left}`)}if(checkpoint.state!=="ahead"||tail===void 0)
return;tail.find(({index})=>index+1===checkpoint.size)?.event.kind!==COMMITTED?inspection.problem(`${AUDIT_FOLDER}/check\
point`,`is of ${checkpoint.size} entries, with which no run has ended`):inspection.note(`${AUDIT_FOLDER}/checkpoint is a\
head of the last commit: its run did not come to the end`)}var EVENT_HEAD='{"at":"';function isBeginningOfEvent(text2){return EVENT_HEAD.
startsWith(text2)||text2.startsWith(EVENT_HEAD)&&!/[\u0000-\u001f]/.test(text2)}function lastBytes(path,count2){let bytes=readFileSync7(
path);return bytes.subarray(bytes.length-count2).toString("latin1")}function derivedTexts(index,events){return textsFrom(
events).set(REGISTRY_README,registryReadme(index))}var CARD_FILE="card.json";var TRAIN=0,CALIBRATION=1,TEST=2;function assignByContent(features,labels,stratified,shares){let keys=rowKeys(features,labels),
parts=new Uint8Array(labels.length);for(let label of stratified?[0,1]:[null]){let ranked=new Float64Array(keys.length),count2=0;
for(let row=0;row<keys.length;row++)(label===null||labels[row]===label)&&(ranked[count2++]=keys[row]);let sorted=ranked.
subarray(0,count2).sort(),{test,calibration}=partSizes(count2,shares),lastOfTest=sorted[test-1],lastOfCalibration=sorted[test+
calibration-1];for(let row=0;row<keys.length;row++){if(label!==null&&labels[row]!==label)continue;let key=keys[row];parts[row]=
key<=lastOfTest?TEST:key<=lastOfCalibration?CALIBRATION:TRAIN}}return parts}function partSizes(rows,{testShare,calibrationShare}){
let test=Math.max(1,Math.round(rows*testShare)),calibration=calibrationShare===0?0:Math.max(1,Math.round((rows-test)*calibrationShare));
return{test,calibration:Math.min(calibration,Math.max(0,rows-test))}}function rowKeys({high,low},labels){let rows=high.length,
content={high:new Int32Array(rows),low:new Int32Array(rows)};for(let row=0;row<rows;row++){let label=labels===null?0:labels[row];
content.high[row]=mix(high[row]+label),content.low[row]=mix(low[row]-label)}let copies=occurrences(content),keys=new Float64Array(
rows);for(let row=0;row<rows;row++)keys[row]=keyOf(content.high[row]+copies[row],content.low[row]^copies[row]);return keys}
function keyOf(high,low){return(mix(high)>>>5)*2**26+(mix(low)>>>6)}function assignByTime(name,{name:column,values},shares){
let missing=values.reduce((count2,value)=>count2+(Number.isNaN(value)?1:0),0);if(missing>0)throw new DataError(`${missing.
toLocaleString("en-US")} of ${values.length.toLocaleString("en-US")} rows of ${showJson(name)} have no ${showJson(column)}\
, by which they are to be split`,{hint:"leave out the rows without a timestamp, or split another way"});let sorted=values.
slice().sort(),testFrom=border(sorted,sorted.length,shares.testShare),calibrationFrom=shares.calibrationShare===0?testFrom:
testFrom&&border(sorted,testFrom,shares.calibrationShare);if(testFrom===null||calibrationFrom===null)throw new DataError(
`the rows of ${showJson(name)} have too few different values of ${showJson(column)} to be split by`,{hint:"rows of one m\
oment stay together: give data of a longer time, or split another way"});let[test,calibration]=[sorted[testFrom],sorted[calibrationFrom]];
return Uint8Array.from(values,value=>value>=test?TEST:value>=calibration?CALIBRATION:TRAIN)}function border(sorted,end,share2){
let wanted=end-Math.max(1,Math.round(end*share2)),value=sorted[wanted],before=wanted;for(;before>0&&sorted[before-1]===value;)
before--;let after=wanted;for(;after<end&&sorted[after]===value;)after++;let choices=[before,after].filter(place=>place>
0&&place<end);return choices.sort((a,b)=>Math.abs(a-wanted)-Math.abs(b-wanted)),choices[0]??null}function assignByGroup({
codes,categories},features,shares,seed){let named=hashStrings(categories,`group ${seed}`),alone=rowKeys(features,null),groups=categories.
map((_,i)=>({key:keyOf(named.high[i],named.low[i]),rows:[]}));codes.forEach((code,row)=>{code===-1?groups.push({key:alone[row],
rows:[row]}):groups[code].rows.push(row)});let order=groups.filter(group=>group.rows.length>0).sort((a,b)=>a.key-b.key),
parts=new Uint8Array(codes.length).fill(TRAIN),rest=take2(order,codes.length*shares.testShare,TEST,parts);if(shares.calibrationShare>
0){let left=rest.reduce((sum,group)=>sum+group.rows.length,0);take2(rest,left*shares.calibrationShare,CALIBRATION,parts)}
return parts}function take2(groups,wanted,part,parts){let taken=new Set,rows=0;for(let group of groups)Math.abs(rows+group.
rows.length-wanted)>=Math.abs(rows-wanted)||(taken.add(group),rows+=group.rows.length);taken.size===0&&groups.length>0&&
taken.add(groups.reduce((least,group)=>group.rows.length<least.rows.length?group:least));for(let group of taken)for(let row of group.
rows)parts[row]=part;return groups.filter(group=>!taken.has(group))}var SPLITS=["stratified","time","group","random"];function splitDataset(dataset,options){let{by,testShare,calibrationShare,
seed}=options;if(!(testShare>0&&testShare<1&&calibrationShare>=0&&calibrationShare<1))throw new ConfigurationError(`the \
shares of test and calibration rows are ${testShare} and ${calibrationShare}, expected more than 0 and less than 1`);let hashes=hashesOf(
dataset,seed),parts=assign(dataset,hashes,options),rowsOf=part=>indicesOf(parts,part),[train,calibration,test]=[rowsOf(TRAIN),
rowsOf(CALIBRATION),rowsOf(TEST)];return checkClasses(dataset,calibrationShare>0?{training:train,calibration,test}:{training:train,
test}),{train:selectRows(dataset,train),calibration:selectRows(dataset,calibration),test:selectRows(dataset,test),testRows:test,
facts:{by,seed,test_share:testShare,calibration_share:calibrationShare,train_rows:train.length,calibration_rows:calibration.
length,test_rows:test.length,test_duplicates:countKnown(pick(hashes,test),pick(hashes,train))}}}function testRowsOf(dataset,options){
let parts=assign(dataset,hashesOf(dataset,options.seed),options);return row=>parts[row]===TEST}function cutter(dataset,{
by,seed}){let hashes=hashesOf(dataset,seed),unread={...dataset,columns:[]};return(rows,share2)=>{let options={by,seed,testShare:share2,
calibrationShare:0},parts=assign(selectRows(unread,rows),pick(hashes,rows),options),rowsOf=part=>indicesOf(parts,part).map(
i=>rows[i]);return{taken:rowsOf(TEST),left:rowsOf(TRAIN)}}}function hashesOf(dataset,seed){return hashRows(dataset,`spli\
t ${seed}`)}function assign(dataset,hashes,options){switch(options.by){case"stratified":return assignByContent(hashes,dataset.
labels,!0,options);case"random":return assignByContent(hashes,dataset.labels,!1,options);case"time":if(dataset.timestamp===
null)throw missingRole(dataset,"time","timestamp");return assignByTime(dataset.name,dataset.timestamp,options);case"grou\
p":if(dataset.group===null)throw missingRole(dataset,"group","group");return assignByGroup(dataset.group,hashes,options,
options.seed)}}function missingRole({name,origin},by,role){return new ConfigurationError(`${showJson(name)} (${origin.location}\
) cannot be split by ${by}: no column is its ${role}`,{hint:`name the column as "${role}" of the source, or split anothe\
r way`})}function indicesOf(parts,part){let indices=new Int32Array(parts.length),count2=0;for(let row=0;row<parts.length;row++)
parts[row]===part&&(indices[count2++]=row);return indices.slice(0,count2)}function pick({high,low},rows){return{high:rows.
map(row=>high[row]),low:rows.map(row=>low[row])}}function checkClasses({name,rows,labels,label},parts){let positivesIn=part2=>part2.
reduce((sum,row)=>sum+labels[row],0),lacking=Object.entries(parts).find(([,part2])=>[0,part2.length].includes(positivesIn(
part2)));if(lacking===void 0)return;let needed=Object.keys(parts).length,positives=labels.reduce((sum,value)=>sum+value,
0),[part,indices]=lacking;throw new DataError(`the ${part} part of ${showJson(name)} would have ${positivesIn(indices)} \
rows of ${showJson(label.positive)} and ${indices.length-positivesIn(indices)} of ${showJson(label.negative)}; there are\
 ${positives} and ${rows-positives} in all`,{hint:`each of the ${needed} parts needs a row of each class: give more rows\
, or split another way`})}function readCard(files){let bytes=files.get(CARD_FILE);if(bytes===void 0)throw new IntegrityError(`the package has no ${CARD_FILE}`);
return parseCard(bytes)}function parseCard(bytes){let card=storedJson(bytes,CARD_FILE),fault=firstFault(card);if(fault===
void 0)return card;let{path,found,expected}=fault,what=path.length===0?"it":path.join(".");throw new IntegrityError(`${CARD_FILE}\
 is not a model card: ${what} is ${found===void 0?"missing":showJson(found)}, expected ${expected}`,{hint:"fetch the pac\
kage again, or train the model again; `mlops verify --package` lists everything that is wrong"})}function firstFault(card){
if(!isObject(card))return{path:[],found:card,expected:"an object"};let faults=[...faultsIn(card,CARD),...fileFaults(card.
files)];for(let[name,expectations]of Object.entries(PARTS)){let part=card[name];isObject(part)&&faults.push(...faultsIn(
part,expectations,[name]))}return faults[0]}function optional({expected,holds:holds2}){return{expected,holds:found=>found===
void 0||holds2(found)}}var TEXT=text("a text"),TEXT_OR_NULL=eitherOf(TEXT,nothing),OBJECT_OR_NULL=eitherOf(anyObject,nothing),
NUMBER_OR_NULL=eitherOf(finiteNumber,nothing),COUNT=wholeNumber({atLeast:0}),NAMED=objectOf("with name and kind",{name:TEXT,
kind:TEXT}),INTERVAL=objectOf("an interval",{low:finiteNumber,high:finiteNumber}),LIMIT=objectOf("a limit",{comparison:oneOf(
"at_least","at_most"),value:finiteNumber}),CHECK=objectOf("a check",{name:TEXT,status:oneOf(...STATUSES),message:TEXT,limit:eitherOf(
LIMIT,nothing),observed:eitherOf(finiteNumber,TEXT,nothing)}),METRIC_NAMES=METRICS.map(({name})=>name);function eachMetric(expected,value){
return objectOf(expected,Object.fromEntries(METRIC_NAMES.map(name=>[name,value])))}function fileFaults(files){return Object.
entries(isObject(files)?files:{}).flatMap(([path,digest2])=>{let at={path:["files",plainLine(path,60)],found:digest2};return isPackageFilePath(
path)?isDigest(digest2)?[]:[{...at,expected:"sha256 and bytes"}]:[{...at,expected:"a path of a package there"}]})}function isDigest(found){
if(!isObject(found))return!1;let{sha256:sha2562,bytes}=found;return typeof sha2562=="string"&&/^[0-9a-f]{64}$/.test(sha2562)&&
COUNT.holds(bytes)}var LIMITS={expected:"limits of metrics",holds:found=>isObject(found)&&Object.entries(found).every(([
key,value])=>finiteNumber.holds(value)&&METRIC_NAMES.some(name=>key===`${name}_min`||key===`${name}_max`))},CARD={schema_version:{
expected:"1",holds:found=>found===1},name:{expected:"the name of a model",holds:found=>typeof found=="string"&&isModelName(
found)},version:{expected:"a version",holds:found=>typeof found=="string"&&isVersion(found)},files:anyObject,type:TEXT,description:TEXT,
stage:oneOf("current","candidates"),created_at:{expected:"a time in UTC",holds:found=>typeof found=="string"&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.
test(found)},data:anyObject,notices:optional(listOf(TEXT)),features:listOf(NAMED),moments:optional(TEXT),hyperparameters:anyObject,
search:optional(OBJECT_OR_NULL),seed:COUNT,job_sha256:optional(TEXT),cohort:TEXT_OR_NULL,metrics:anyObject,gate:anyObject,
decision_threshold:optional(objectOf("a threshold",{threshold:numberBetween(0,1),chosen_by:TEXT})),baseline:OBJECT_OR_NULL,
simple_baseline:optional(anyObject),calibration:anyObject,facts:anyObject,thresholds:LIMITS,exports:optional(listOf(objectOf(
"with folder and use",{folder:TEXT,use:listOf(TEXT)}))),provenance:anyObject,training_seconds:numberAbove(-1)},LEFT_OUT=objectOf(
"a column that is left out",{column:TEXT,kind:TEXT_OR_NULL,reason:TEXT,message:TEXT,line:NUMBER_OR_NULL,cell:TEXT_OR_NULL,
cells:NUMBER_OR_NULL}),GENERATED=objectOf("what a generator was told",{samples:optional(wholeNumber({atLeast:1,atMost:1e7})),
noise:optional(numberBetween(0,.5))}),PARTS={data:{name:TEXT,source:TEXT,location:TEXT,digest:TEXT,observed_at:TEXT_OR_NULL,
rows:COUNT,positives:COUNT,label:objectOf("an object with name, positive and negative",{name:TEXT,positive:TEXT,negative:TEXT}),
timestamp:optional(TEXT_OR_NULL),group:optional(TEXT_OR_NULL),generated:optional(GENERATED),split:objectOf("how the rows\
 were divided",{by:oneOf(...SPLITS),seed:COUNT,test_share:numberBetween(0,1),calibration_share:numberBetween(0,1)}),columns:listOf(
TEXT),left_out:optional(listOf(LEFT_OUT))},metrics:{n:COUNT,positives:COUNT,threshold:numberBetween(0,1),confusion:objectOf(
"counts",{true_positive:COUNT,false_positive:COUNT,false_negative:COUNT,true_negative:COUNT}),values:eachMetric("a numbe\
r or null for each metric",NUMBER_OR_NULL),intervals:eachMetric("an interval or null for each metric",eitherOf(INTERVAL,
nothing)),ece_noise:eitherOf(objectOf("noise",{expected:finiteNumber,high:finiteNumber}),nothing),excess_ece:eitherOf(objectOf(
"an excess",{value:finiteNumber,interval:INTERVAL}),nothing),reliability:listOf(objectOf("a bin",{low:finiteNumber,high:finiteNumber,
n:COUNT,mean_score:NUMBER_OR_NULL,positive_rate:NUMBER_OR_NULL}))},gate:{verdict:oneOf(...STATUSES),checks:listOf(CHECK)},
baseline:{version:TEXT,outcome:oneOf("superior","non_inferior","inferior","inconclusive"),checks:listOf(CHECK),ground:optional(
oneOf("all_rows","some_rows","own_rows","nothing")),metrics:optional(OBJECT_OR_NULL)},simple_baseline:{name:TEXT,description:TEXT,
threshold:finiteNumber,metrics:anyObject},provenance:{repository:TEXT_OR_NULL,commit:TEXT_OR_NULL,ref:TEXT_OR_NULL,run:TEXT,
run_url:TEXT_OR_NULL,tool:objectOf("an object with name and version",{name:TEXT,version:TEXT})}};export{segmentFile,leavesFile,signerFrom,vkeyOf,parseVerifier,checkpointText,parseCheckpoint,repairTail,openSegment,readLog,
sealedLog,INTERRUPTED,ABANDONED,ALERT_KIND_WORDS,alertKey,digestKey,RAISED,HEALTHY,UNDECIDED,advance,ADDED,DONE,OUTBOX_FOLDER,
intentOf,intentDetails,writeIntent,readIntent,doneDetails,packagePath,digestsOf,bytesIn,writePackage,readPackage,unknownIn,
moveVersions,digestProblem,COMMITTED,STAGED,PROMOTED,ROLLED_BACK,RETIRED,registryReadme,INDEX_FILE,packageDigest,bodyDigest,
indexText,PENDING_FILE,PENDING_REMAINS,thisProcess,isAlive,newToken,takeLock,holdsLock,rewriteLock,releaseLock,readPending,
AUDIT_FOLDER,HISTORY_FOLDER,ALERTS_FILE,CHECKPOINT_FILE,REGISTRY_README,readCommitted,requireFolder,explains,isPlaceholder,
isLeftover,removeUnreferenced,removeLeftovers,writeDerived,takeBack,unexplained,FolderInspection,NOT_PLAIN,NO_LOG,openFolder,
judgeRegistry,currentOf,refuseName,addVersion,promoteVersion,rollbackVersion,expiredVersions,removeVersion,findVersion,changesBetween,
openRegistry,splitDataset,testRowsOf,cutter,CARD_FILE,readCard,parseCard};
