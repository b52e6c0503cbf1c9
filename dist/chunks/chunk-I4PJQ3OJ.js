import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ConfigurationError}from"./chunk-MN7PJC4O.js";var transformerWasm="AGFzbQEAAAABjwEPYAV/f39/fwBgC39/f39/f39/f39/AGAEf39/fwBgA39/fQBgB39/f39/f38AYAN/f38AYAl/f39/f39/f38\
AYA1/f39/f39/f39/f39/AGAKf39/f39/f39/fwBgAABgAn9/AX1gAn9/AGAGf39/f399AGAKf39/f39/f39/fQBgC39/f39/fX19fX19AAISAQNlbnYGbWV\
tb3J5AgMAgIAEAxoZAQkCCgMEBQsGAQAAAAQMAwcIBwgGDQIFDgYGAX8BQQALB+MBFQRoZWFwAwAHcHJvZHVjdAAJBWVtYmVkAA0NZW1iZWRCYWNrd2FyZAA\
MB3NjYXR0ZXIABQNhZGQAFwdkcm9wb3V0AA4HYWRkTm9ybQAVD2FkZE5vcm1CYWNrd2FyZAAUBmF0dGVuZAATDmF0dGVuZEJhY2t3YXJkABIEcmVsdQAHDHJ\
lbHVCYWNrd2FyZAAGCmFkZENvbHVtbnMAFgl0cmFuc3Bvc2UAAgRwb29sAAsMcG9vbEJhY2t3YXJkAAoHc3F1YXJlcwADBnNocmluawAEBWFkYW1XABgGbWV\
tb3J5AgAIAQEKyDUZqgcCCn8FeyAIQQJ0IQ8DQCAOQQRqIAdMBEBBACEMA0AgDEEgaiIIIA9NBEAgACAMaiABIAIgAyAEIAUgDGogBiAJIAogCiAMaiAKQQB\
IGxAIIAghDAwBCwsgDCAPSQRAIAIhCCAFIAxqIQ0gCSELIAAgDGoiECABaiIRIAFqIhIgAWohEyAKIAogDGogCkEASBsiDEF/RgR7/QwAAAAAAAAAAAAAAAA\
AAAAABSAQIAwgDEF+Rhv9AAQACyEVIAxBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgESAMIAxBfkYb/QAEAAshFiAMQX9GBHv9DAAAAAAAAAAAAAAAAAAAAAA\
FIBIgDCAMQX5GG/0ABAALIRcgDEF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSATIAwgDEF+Rhv9AAQACyEYIANBAXQiDCADaiEUA0AgC0EASgRAIBUgCP0JAgA\
gDf0ABAAiGf3mAf3kASEVIBYgAyAIav0JAgAgGf3mAf3kASEWIBcgCCAMav0JAgAgGf3mAf3kASEXIBggCCAUav0JAgAgGf3mAf3kASEYIAQgCGohCCAGIA1\
qIQ0gC0EBayELDAELCyAQIBX9CwQAIBEgFv0LBAAgEiAX/QsEACATIBj9CwQACyACIANBAnRqIQIgACABQQJ0aiEAIA5BBGohDgwBCwsDQCAHIA5KBEBBACE\
NA0AgDUEgaiAPTQRAIAIhCCAFIA1qIQwgCSELIAAgDWohECAKIAogDWogCkEASBsiEUF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSAQIBEgEUF+Rhv9AAQACyE\
VIBFBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgECARIBFBfkYb/QAEEAshFgNAIAtBAEoEQCAVIAj9CQIAIhcgDP0ABAD95gH95AEhFSAWIBcgDP0ABBD95gH\
95AEhFiAEIAhqIQggBiAMaiEMIAtBAWshCwwBCwsgECAV/QsEACAQIBb9CwQQIA1BIGohDQwBCwsgDSAPSQRAIAIhCCAFIA1qIQwgCSELIAAgDWohECAKIAo\
gDWogCkEASBsiDUF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSAQIA0gDUF+Rhv9AAQACyEVA0AgC0EASgRAIBUgCP0JAgAgDP0ABAD95gH95AEhFSAEIAhqIQg\
gBiAMaiEMIAtBAWshCwwBCwsgECAV/QsEAAsgAiADaiECIAAgAWohACAOQQFqIQ4MAQsLCwcAQYAIJAALYgEEfwNAIAIgBEoEQCABIAMgBGxqQQJ0IQUgACA\
EakECdCEGQQAhBwNAIAMgB0oEQCAGIAUqAgA4AgAgBUEEaiEFIAYgAkECdGohBiAHQQFqIQcMAQsLIARBAWohBAwBCwsLVAEBeyAAIAFqQQJ0IQEgAEECdCE\
AA0AgACABSQRAIAIgAP0ABAAiAiAC/eYB/eQBIQIgAEEQaiEADAELCyAC/R8AIAL9HwGSIAL9HwIgAv0fA5KSCy0BAn8DQCABIANKBEAgACADakECdCIEIAI\
gBCoCAJQ4AgAgA0EBaiEDDAELCwuIAQEEfyAEQQJ0IQcgAUECdCEEA0AgAyAISgRAIAIgCGpBAnQoAgAiASAFTiABIAZMcQRAIAEgB2wgAEECdGohCUEAIQE\
DQCABIAdJBEAgASAJaiIKIAr9AAQAIAEgBGr9AAQA/eQB/QsEACABQRBqIQEMAQsLCyAEIAdqIQQgCEEBaiEIDAELCwtVAQJ/IAJBAnQhBANAIAMgBEkEQCA\
AQQJ0IANqIgIgAUECdCADav0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RCAC/QAEAP1O/QsEACADQRBqIQMMAQsLC0gAIAAgAWpBAnQhASAAQQJ0IQADQCAAIAF\
JBEAgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QAEAP3rAf0LBAAgAEEQaiEADAELCwv6BAILewN/IAAgAWoiFCABaiIVIAFqIQEgCEF/RgR7/QwAAAAAAAAAAAA\
AAAAAAAAABSAAIAggCEF+Rhv9AAQACyEJIAhBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgACAIIAhBfkYb/QAEEAshCiAIQX9GBHv9DAAAAAAAAAAAAAAAAAA\
AAAAFIBQgCCAIQX5GG/0ABAALIQsgCEF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSAUIAggCEF+Rhv9AAQQCyEMIAhBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAU\
gFSAIIAhBfkYb/QAEAAshDSAIQX9GBHv9DAAAAAAAAAAAAAAAAAAAAAAFIBUgCCAIQX5GG/0ABBALIQ4gCEF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSABIAg\
gCEF+Rhv9AAQACyEPIAhBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgASAIIAhBfkYb/QAEEAshECADQQF0IgggA2ohFgNAIAdBAEoEQCAJIAL9CQIAIhIgBf0\
ABAAiEf3mAf3kASEJIAogEiAF/QAEECIS/eYB/eQBIQogCyACIANq/QkCACITIBH95gH95AEhCyAMIBMgEv3mAf3kASEMIA0gAiAIav0JAgAiEyAR/eYB/eQ\
BIQ0gDiATIBL95gH95AEhDiAPIAIgFmr9CQIAIhMgEf3mAf3kASEPIBAgEyAS/eYB/eQBIRAgAiAEaiECIAUgBmohBSAHQQFrIQcMAQsLIAAgCf0LBAAgACA\
K/QsEECAUIAv9CwQAIBQgDP0LBBAgFSAN/QsEACAVIA79CwQQIAEgD/0LBAAgASAQ/QsEEAs6ACAAQQJ0IAFBAnQgAkECdCADQQJ0IARBAnQgBUECdCAGQQJ\
0IAcgCCAJIAogCkECdCAKQQBIGxAAC6MBAgZ/AXsgBEECdCEIIABBAnQhBgNAIAMgBUoEQCABIAQgBWxqQQJ0IQlDAACAPyACIAVqQQJ0IgAoAgQgACgCAGs\
iCrKV/RMhC0EAIQcDQCAHIApIBEBBACEAA0AgACAISQRAIAAgBmogCyAAIAlq/QAEAP3mAf0LBAAgAEEQaiEADAELCyAGIAhqIQYgB0EBaiEHDAELCyAFQQF\
qIQUMAQsLC+UBAgd/AXsgBEECdCEGIAFBAnQhAQNAIAMgB0oEQCACIAdqQQJ0IgUoAgQgBSgCAGshCyAAIAQgB2xqQQJ0IglBACAG/AsAIAsEQEEAIQgDQCA\
IIAtIBEBBACEFA0AgBSAGSQRAIAUgCWoiCiAK/QAEACABIAVq/QAEAP3kAf0LBAAgBUEQaiEFDAELCyABIAZqIQEgCEEBaiEIDAELC0MAAIA/IAuylf0TIQx\
BACEFA0AgBSAGSQRAIAUgCWoiCCAMIAj9AAQA/eYB/QsEACAFQRBqIQUMAQsLCyAHQQFqIQcMAQsLC50BAQZ/IARBAnQhBiABQQJ0IQEDQCADIAdKBEAgAiA\
HakECdCIEKAIEIAQoAgBrIQkgAEECdCEEQQAhCANAIAggCUgEQEEAIQUDQCAFIAZJBEAgBCAFaiIKIAr9AAQAIAEgBWr9AAQA/eQB/QsEACAFQRBqIQUMAQs\
LIAEgBmohASAEIAZqIQQgCEEBaiEIDAELCyAHQQFqIQcMAQsLC7wBAQZ/IAZBAnQhByAAQQJ0IQYgAUECdCEBA0AgAyAISgRAIAIgCGpBAnQiACgCBCAAKAI\
AayELIAVBAnQhCUEAIQoDQCAKIAtIBEAgASgCACAHbCAEQQJ0aiEMQQAhAANAIAAgB0kEQCAAIAZqIAAgDGr9AAQAIAAgCWr9AAQA/eQB/QsEACAAQRBqIQA\
MAQsLIAYgB2ohBiAHIAlqIQkgAUEEaiEBIApBAWohCgwBCwsgCEEBaiEIDAELCwvuAQEEeyAAIAFqQQJ0IQEgBf0TIQcgBP0RIQggA/0R/QwAAAAAAQAAAAI\
AAAADAAAA/a4BIQYgAEECdCEAA0AgACABSQRAIAAgByAA/QAEAP3mASAG/QyxeTeesXk3nrF5N56xeTee/bUBIAL9Ef2uASIJIAlBEP2tAf1R/QwtNet/LTX\
rfy01638tNet//bUBIgkgCUEP/a0B/VH9DIumbISLpmyEi6ZshIumbIT9tQEiCSAJQRD9rQH9UUEI/a0BIAj9P/1O/QsEACAG/QwEAAAABAAAAAQAAAAEAAA\
A/a4BIQYgAEEQaiEADAELCwuTCQMGewN/AX0gAUF8cUECdCEJIAFBA3EhCv0M//9/////f////3////9//yEDA0AgCSALSwRAIAMgACALav0ABAD96wEhAyA\
LQRBqIQsMAQsLIAP9HwAgA/0fAZcgA/0fAiAD/R8Dl5chDEEAIQsDQCAKIAtKBEAgDCAAIAlqIAtBAnRqKgIAlyEMIAtBAWohCwwBCwsgDP0TIQYgAv0TIQj\
9DAAAAAAAAAAAAAAAAAAAAAAhA0EAIQsDQCAJIAtLBED9DAAAQEsAAEBLAABASwAAQEv9DAAArsIAAK7CAACuwgAArsIgCCAAIAtqIgH9AAQAIAb95QH95gH\
96wEiB/0MO6q4PzuquD87qrg/O6q4P/3mAf3kASIF/QwAAEBLAABASwAAQEsAAEBL/eUBIQQgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AAC\
AP/0MAAAAPwAAAD8AAAA/AAAAP/0Mq6oqPquqKj6rqio+q6oqPv0Mq6oqPauqKj2rqio9q6oqPf0MiYgIPImICDyJiAg8iYgIPP0MYQu2OmELtjphC7Y6YQu\
2Ov0MAQ1QOQENUDkBDVA5AQ1QOSAHIAT9DACAMT8AgDE/AIAxPwCAMT/95gH95QEgBP0Mg4BeOYOAXjmDgF45g4BeOf3mAf3kASIE/eYB/eQBIAT95gH95AE\
gBP3mAf3kASAE/eYB/eQBIAT95gH95AEgBP3mAf3kASAE/eYB/eQBIAX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASIE/QsEACADIAT95AEhAyALQRB\
qIQsMAQsLIAoEQP0MAABASwAAQEsAAEBLAABAS/0MAACuwgAArsIAAK7CAACuwiAIIAAgCWoiAf0ABAAgBv3lAf3mAf3rASIG/Qw7qrg/O6q4PzuquD87qrg\
//eYB/eQBIgX9DAAAQEsAAEBLAABASwAAQEv95QEhBCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAA/AAAAPwAAAD8AAAA//Qy\
rqio+q6oqPquqKj6rqio+/Qyrqio9q6oqPauqKj2rqio9/QyJiAg8iYgIPImICDyJiAg8/QxhC7Y6YQu2OmELtjphC7Y6/QwBDVA5AQ1QOQENUDkBDVA5IAY\
gBP0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASAE/QyDgF45g4BeOYOAXjmDgF45/eYB/eQBIgT95gH95AEgBP3mAf3kASAE/eYB/eQBIAT95gH95AEgBP3mAf3\
kASAE/eYB/eQBIAT95gH95AEgBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIgRDAAAAAP0gASAEIApBAkkbIgRDAAAAAP0gAiAEIApBA0kbQwAAAAD\
9IAMiBP0LBAAgAyAE/eQBIQMLQwAAgD8gA/0fACAD/R8BkiAD/R8CIAP9HwOSkpX9EyEDIAlBEGogCSAKGyEKQQAhAQNAIAEgCkkEQCAAIAFqIgkgAyAJ/QA\
EAP3mAf0LBAAgAUEQaiEBDAELCwv1BAMPfwJ7AX0gCkECdCERQwAAgD8gCiALbSISspGVIR4gCCgCACEZA0AgCSAYSgRAIAggGEECdGoiCigCACINIBlrIBF\
sIRogDCASIAooAgQgDWsiD0EDakF8cUECdCIQbGohFkEAIRcDQCALIBdKBEAgDCENIBogEiAXbEECdGoiFCAHaiEbIA9BAnQhDkEAIRMDQCASIBNKBEAgGyA\
TQQJ0aiEKQQAhFQNAIA4gFUsEQCANIBVqIAoqAgA4AgAgCiARaiEKIBVBBGohFQwBCwsgDiEKA0AgCiAQSQRAIAogDWpDAAAAADgCACAKQQRqIQoMAQsLIA0\
gEGohDSATQQFqIRMMAQsLIBYgECADIBRqIgogEUEEIAwgECAPIA9BA2pBfHEgEkF/EAAgAiAUaiARIARBBCAQIAogESAPIBIgD0F/EABBACENA0AgDSAPSAR\
AIA0gEGwiCiAWaiEOIAQgCmohE/0MAAAAAAAAAAAAAAAAAAAAACEcQQAhCgNAIAogEEkEQCAcIAogDmr9AAQAIAogE2r9AAQA/eYB/eQBIRwgCkEQaiEKDAE\
LCyAc/R8AIBz9HwGSIBz9HwIgHP0fA5KS/RMhHCAe/RMhHUEAIQoDQCAKIBBJBEAgCiAOaiIVIB0gCiATav0ABAAgFf0ABAAgHP3lAf3mAf3mAf0LBAAgCkE\
QaiEKDAELCyANQQFqIQ0MAQsLIAAgFGogESAWIBBBBCAGIBRqIBEgDyASIA9BfxAAIAEgFGogESAWQQQgECAFIBRqIBEgDyASIA9BfxAAIAQgDyAQbGohBCA\
XQQFqIRcMAQsLIBhBAWohGAwBCwsLhQMCDn8BfSAHQQJ0IQ5DAACAPyAHIAhtIg+ykZUhGCAFKAIAIRUDQCAGIBJKBEAgBSASQQJ0aiIHKAIAIQogBygCBCA\
KayIMQQNqQXxxQQJ0IQ0gCiAVayAObCEWQQAhEANAIAggEEoEQCAJIQogFiAPIBBsQQJ0aiITIANqIRcgDEECdCELQQAhEQNAIA8gEUoEQCAXIBFBAnRqIRR\
BACEHA0AgByALSQRAIAcgCmogFCoCADgCACAOIBRqIRQgB0EEaiEHDAELCyALIQcDQCAHIA1JBEAgByAKakMAAAAAOAIAIAdBBGohBwwBCwsgCiANaiEKIBF\
BAWohEQwBCwsgASANIAIgE2ogDkEEIAkgDSAMIAxBA2pBfHEgD0F/EABBACEHA0AgByAMSARAIAEgByANbGogDCAYEA8gB0EBaiEHDAELCyAAIBNqIA4gASA\
NQQQgBCATaiAOIAwgDyAMQX8QACABIAwgDWxqIQEgEEEBaiEQDAELCyASQQFqIRIMAQsLCzwAIABBAnQgAUECdCACQQJ0IANBAnQgBEECdCAFQQJ0IAZBAnQ\
gB0ECdCAIQQJ0IAkgCiALIAxBAnQQEAstACAAQQJ0IAFBAnQgAkECdCADQQJ0IARBAnQgBUECdCAGIAcgCCAJQQJ0EBELqwMDBXsHfwF9IAhBAnQhD0MAAIA\
/IAiylSEVIARBAnQhECAFQQJ0IQUgBkECdCERA0AgByAOSgRAIAggDmwiBCAAakECdCESIAEgBGpBAnQhEyACIARqQQJ0IRT9DAAAAAAAAAAAAAAAAAAAAAA\
hCf0MAAAAAAAAAAAAAAAAAAAAACEKQQAhBANAIAQgD0kEQCAEIBNq/QAEACIMIAQgEGr9AAQA/eYBIQ0gBCAFaiIGIAb9AAQAIAwgBCAUav0ABAAiC/3mAf3\
kAf0LBAAgBCARaiIGIAb9AAQAIAz95AH9CwQAIAkgDf3kASEJIAogDSAL/eYB/eQBIQogBEEQaiEEDAELCyAJ/R8AIAn9HwGSIAn9HwIgCf0fA5KSIBWU/RM\
hCSAK/R8AIAr9HwGSIAr9HwIgCv0fA5KSIBWU/RMhCiADIA5qQQJ0/QkCACELQQAhBgNAIAYgD0kEQCAGIBJqIAsgBiATav0ABAAgBiAQav0ABAD95gEgCf3\
lASAKIAYgFGr9AAQA/eYB/eUB/eYB/QsEACAGQRBqIQYMAQsLIA5BAWohDgwBCwsLtQMDA3sHfwJ9IAhBAnQhDkMAAIA/IAiylSEUIAVBAnQhDyAGQQJ0IRI\
DQCAHIA1KBEAgCCANbCIFIAFqQQJ0IRAgACAFakECdCEGIAMgBWpBAnQhESAEIAVqQQJ0IRP9DAAAAAAAAAAAAAAAAAAAAAAhCkEAIQUDQCAFIA5JBEAgBSA\
QaiAFIBFq/QAEACAFIBNq/QAEAP3kASIL/QsEACAKIAv95AEhCiAFQRBqIQUMAQsLIAr9HwAgCv0fAZIgCv0fAiAK/R8DkpIgFJT9EyEL/QwAAAAAAAAAAAA\
AAAAAAAAAIQpBACEFA0AgBSAOSQRAIAogBSAQav0ABAAgC/3lASIKIAr95gH95AEhCiAFQRBqIQUMAQsLIAIgDWpBAnRDAACAPyAK/R8AIAr9HwGSIAr9HwI\
gCv0fA5KSIBSUIAmSkZUiFTgCACAV/RMhDEEAIQUDQCAFIA5JBEAgDCAFIBBqIhH9AAQAIAv95QH95gEhCiARIAr9CwQAIAUgBmogCiAFIA9q/QAEAP3mASA\
FIBJq/QAEAP3kAf0LBAAgBUEQaiEFDAELCyANQQFqIQ0MAQsLC+YBAgV/AnsgA0ECdCEFA0AgBEEgaiAFTQRAIAFBAnQgBGohAyAAQQJ0IARqIgb9AAQAIQk\
gBv0ABBAhCkEAIQcDQCACIAdKBEAgCSAD/QAEAP3kASEJIAogA/0ABBD95AEhCiADIAVqIQMgB0EBaiEHDAELCyAGIAn9CwQAIAYgCv0LBBAgBEEgaiEEDAE\
LCyAEIAVGBEAPCyABQQJ0IARqIQEgAEECdCAEav0ABAAhCQNAIAIgCEoEQCAJIAH9AAQA/eQBIQkgASAFaiEBIAhBAWohCAwBCwsgAEECdCAEaiAJ/QsEAAt\
KAQJ/IABBAnQhBCABQQJ0IQEgAkECdCECA0AgAiADSwRAIAMgBGoiACAA/QAEACABIANq/QAEAP3kAf0LBAAgA0EQaiEDDAELCwvdAQIDfwZ7IARBAnQhDCA\
F/RMhDkMAAIA/IAiT/RMhD0MAAIA/IAmT/RMhEANAIAsgDEkEQCABQQJ0IAtqIgT9AAQAIhIgDyAOIANBAnQgC2r9AAQA/eYBIhEgEv3lAf3mAf3kASESIAJ\
BAnQgC2oiDf0ABAAiEyAQIBEgEf3mASAT/eUB/eYB/eQBIREgBCAS/QsEACANIBH9CwQAIABBAnQgC2oiBCAE/QAEACAG/RMgEv3mASARIAf9E/3mAf3jASA\
K/RP95AH95wH95QH9CwQAIAtBEGohCwwBCwsL";function twinSteps(floats,ints){let tokensOf=(offsets,row)=>ints[offsets+row+1]-ints[offsets+row],padded=count=>count+3&
-4;function eachHead(offsets,rows,width,heads,visit){let probability=0;for(let row=0;row<rows;row++){let n=tokensOf(offsets,
row),begin=(ints[offsets+row]-ints[offsets])*width;for(let head=0;head<heads;head++)visit(begin+head*width/heads,probability,
n),probability+=n*padded(n)}}return{product(c,ci,a,ai,ak,b,bk,m,n,k,start){for(let i=0;i<m;i++)for(let j=0;j<n;j++){let sum=start===
-1?0:floats[start===-2?c+i*ci+j:start+j];for(let e=0;e<k;e++)sum+=floats[a+i*ai+e*ak]*floats[b+e*bk+j];floats[c+i*ci+j]=
sum}},embed(out,ids,offsets,rows,tokens,positions,width){for(let row=0;row<rows;row++){let n=tokensOf(offsets,row);for(let i=0;i<
n;i++,ids++,out+=width)for(let j=0;j<width;j++)floats[out+j]=floats[tokens+ints[ids]*width+j]+floats[positions+i*width+j]}},
embedBackward(dpositions,dx,offsets,rows,width){for(let row=0;row<rows;row++){let size=tokensOf(offsets,row)*width;for(let i=0;i<
size;i++)floats[dpositions+i]+=floats[dx+i];dx+=size}},scatter(table,x,ids,count,width,first,last){for(let i=0;i<count;i++){
let id=ints[ids+i];if(!(id<first||id>last))for(let j=0;j<width;j++)floats[table+id*width+j]+=floats[x+i*width+j]}},add(x,y,count){
for(let i=0;i<count;i++)floats[x+i]+=floats[y+i]},dropout(x,count,seed,first,threshold,scale){for(let i=0;i<count;i++)floats[x+
i]*=hash24(first+i,seed)<threshold?0:scale},addNorm(out,normal,inverse,x,branch,gamma,beta,count,width,epsilon){for(let row=0;row<
count;row++){let at=row*width,mean=0;for(let j=0;j<width;j++)mean+=(floats[x+at+j]+floats[branch+at+j])/width;let variance=0;
for(let j=0;j<width;j++)variance+=(floats[x+at+j]+floats[branch+at+j]-mean)**2/width;let scale=1/Math.sqrt(variance+epsilon);
floats[inverse+row]=scale;for(let j=0;j<width;j++){let n=(floats[x+at+j]+floats[branch+at+j]-mean)*scale;floats[normal+at+
j]=n,floats[out+at+j]=n*floats[gamma+j]+floats[beta+j]}}},addNormBackward(dx,dout,normal,inverse,gamma,dgamma,dbeta,count,width){
for(let row=0;row<count;row++){let at=row*width,mean=0,lean=0;for(let j=0;j<width;j++){let[d,n]=[floats[dout+at+j],floats[normal+
at+j]];floats[dgamma+j]+=d*n,floats[dbeta+j]+=d,mean+=d*floats[gamma+j]/width,lean+=d*floats[gamma+j]*n/width}for(let j=0;j<
width;j++){let slope=floats[dout+at+j]*floats[gamma+j];floats[dx+at+j]=floats[inverse+row]*(slope-mean-lean*floats[normal+
at+j])}}},attend(context,probabilities,q,k,v,offsets,rows,width,heads){let size=width/heads;eachHead(offsets,rows,width,
heads,(here,probability,n)=>{for(let i=0;i<n;i++){let line=probabilities+probability+i*padded(n);floats.fill(0,line,line+
padded(n));let most=Number.NEGATIVE_INFINITY;for(let t=0;t<n;t++){for(let j=0;j<size;j++)floats[line+t]+=floats[q+here+i*
width+j]*floats[k+here+t*width+j];most=Math.max(most,floats[line+t])}let sum=0;for(let t=0;t<n;t++)floats[line+t]=Math.exp(
(floats[line+t]-most)/Math.sqrt(size)),sum+=floats[line+t];for(let t=0;t<n;t++)floats[line+t]/=sum;for(let j=0;j<size;j++){
let mixed=0;for(let t=0;t<n;t++)mixed+=floats[line+t]*floats[v+here+t*width+j];floats[context+here+i*width+j]=mixed}}})},
attendBackward(dq,dk,dv,dcontext,probabilities,q,k,v,offsets,rows,width,heads){let size=width/heads;eachHead(offsets,rows,
width,heads,(here,probability,n)=>{for(let d of[dq,dk,dv])for(let t=0;t<n;t++)floats.fill(0,d+here+t*width,d+here+t*width+
size);for(let i=0;i<n;i++){let line=probabilities+probability+i*padded(n),[qi,dqi,di]=[q,dq,dcontext].map(x=>x+here+i*width),
slopes=Array.from({length:n},(_,t)=>{let slope=0;for(let j=0;j<size;j++)slope+=floats[di+j]*floats[v+here+t*width+j];return slope}),
mean=slopes.reduce((sum,slope,t)=>sum+slope*floats[line+t],0);for(let t=0;t<n;t++){let there=here+t*width,slope=floats[line+
t]*(slopes[t]-mean)/Math.sqrt(size);for(let j=0;j<size;j++)floats[dv+there+j]+=floats[line+t]*floats[di+j],floats[dqi+j]+=
slope*floats[k+there+j],floats[dk+there+j]+=slope*floats[qi+j]}}})},relu(x,count){for(let i=0;i<count;i++)floats[x+i]=Math.
max(0,floats[x+i])},reluBackward(dx,y,count){for(let i=0;i<count;i++)floats[y+i]>0||(floats[dx+i]=0)},addColumns(sums,x,count,width){
for(let i=0;i<count*width;i++)floats[sums+i%width]+=floats[x+i]},transpose(to,x,rows,columns){for(let i=0;i<rows;i++)for(let j=0;j<
columns;j++)floats[to+j*rows+i]=floats[x+i*columns+j]},pool(means,x,offsets,rows,width){for(let row=0;row<rows;row++,means+=
width){let n=tokensOf(offsets,row);floats.fill(0,means,means+width);for(let i=0;i<n;i++,x+=width)for(let j=0;j<width;j++)
floats[means+j]+=floats[x+j]/n}},poolBackward(dx,dmeans,offsets,rows,width){for(let row=0;row<rows;row++,dmeans+=width){
let n=tokensOf(offsets,row);for(let i=0;i<n;i++,dx+=width)for(let j=0;j<width;j++)floats[dx+j]=floats[dmeans+j]/n}},squares(x,count){
let sum=0;for(let i=0;i<count;i++)sum+=floats[x+i]*floats[x+i];return sum},shrink(x,count,factor){for(let i=0;i<count;i++)
floats[x+i]*=factor},adamW(x,mean,square,gradient,count,scale,rate,correction,keepMean,keepSquare,epsilon){for(let i=0;i<
count;i++){let g=scale*floats[gradient+i];floats[mean+i]+=(1-keepMean)*(g-floats[mean+i]),floats[square+i]+=(1-keepSquare)*
(g*g-floats[square+i]),floats[x+i]-=rate*floats[mean+i]/(Math.sqrt(floats[square+i]*correction)+epsilon)}}}}function hash24(index,seed){
let h=Math.imul(index,2654435761)+seed|0;return h=Math.imul(h^h>>>16,2146121005),h=Math.imul(h^h>>>15,2221713035),(h^h>>>
16)>>>8}var PAGE_BYTES=65536,FIRST=64;function openEngine(floats,ints){if(typeof WebAssembly!="object")return twinEngine(new Float32Array(
floats),ints);let pages=Math.ceil(4*(FIRST+floats+ints)/PAGE_BYTES),memory=new WebAssembly.Memory({initial:pages,maximum:pages,
shared:!0});return attachEngine(memory,floats)}function attachEngine(memory,floats){let module=new WebAssembly.Module(Buffer.
from(transformerWasm,"base64")),steps=new WebAssembly.Instance(module,{env:{memory}}).exports;return{floats:new Float32Array(
memory.buffer),ints:new Int32Array(memory.buffer),firstFloat:FIRST,firstInt:FIRST+floats,steps,memory}}function twinEngine(floats,ints){
let whole=new Int32Array(ints);return{floats,ints:whole,firstFloat:0,firstInt:0,steps:twinSteps(floats,whole),memory:null}}var PARTS_OF_ATTENTION=["query","key","value","output"];function parameterLayout(shape){let{vocabulary,length,width,layers,
feedForward,tabular}=shape,parameters=[],offset=0,add=(name,...dimensions)=>{let size=dimensions.reduce((product,dimension)=>product*
dimension,1);parameters.push({name,shape:dimensions,offset,size}),offset+=size},dense=(name,inputs,outputs)=>{add(`${name}\
/kernel`,inputs,outputs),add(`${name}/bias`,outputs)},norm=name=>{add(`${name}/gamma`,width),add(`${name}/beta`,width)};
add("tokens",vocabulary,width),add("positions",length,width);for(let layer=0;layer<layers;layer++){for(let part of PARTS_OF_ATTENTION)
dense(`layer${layer}/${part}`,width,width);norm(`layer${layer}/norm1`),dense(`layer${layer}/inner`,width,feedForward),dense(
`layer${layer}/outer`,feedForward,width),norm(`layer${layer}/norm2`)}return dense("logit",width+tabular,1),{parameters,size:offset}}function networkPlace(shape){let{parameters,size}=parameterLayout(shape),named=new Map(parameters.map(parameter=>[parameter.
name,parameter])),offset=name=>named.get(name).offset,dense=name=>{let[inputs,outputs]=named.get(`${name}/kernel`).shape;
return{kernel:offset(`${name}/kernel`),bias:offset(`${name}/bias`),inputs,outputs}},norm=name=>({gamma:offset(`${name}/g\
amma`),beta:offset(`${name}/beta`)}),layers=Array.from({length:shape.layers},(_,layer)=>{let[query,key,value,output]=PARTS_OF_ATTENTION.
map(part=>dense(`layer${layer}/${part}`));return{query,key,value,output,inner:dense(`layer${layer}/inner`),outer:dense(`\
layer${layer}/outer`),norm1:norm(`layer${layer}/norm1`),norm2:norm(`layer${layer}/norm2`)}});return{...{tokens:offset("t\
okens"),positions:offset("positions"),logit:dense("logit")},layers,parameters,size}}var TOGETHER=128;function mostTogether({
length}){return Math.max(TOGETHER,length)}function room(first){let next=first;return{take(count){let place=next;return next+=
Math.ceil(count/16)*16,place},get used(){return next-first}}}function takeWorkspace({take},shape,backward){let{width,heads,
feedForward,length}=shape,tokens=mostTogether(shape),line=Math.ceil(length/4)*4,wide=()=>take(tokens*width),slope=columns=>backward?
take(tokens*columns):0,trace=()=>({query:wide(),key:wide(),value:wide(),context:wide(),probabilities:take(heads*tokens*line),
between:wide(),hidden:take(tokens*feedForward),normal1:wide(),inverse1:take(tokens),normal2:wide(),inverse2:take(tokens)}),
first={state:wide(),trace:trace()},others=Array.from({length:shape.layers},(_,layer)=>backward?{state:wide(),trace:layer>
0?trace():first.trace}:first);return{states:[first.state,...others.map(({state})=>state)],layers:others.map(({trace:trace2})=>trace2),
branch:wide(),means:wide(),scratch:take(line*(width/heads+line)),slopes:{query:slope(width),key:slope(width),value:slope(
width),context:slope(width)},hiddenSlopes:slope(feedForward),meanSlopes:slope(width)}}var PARTS=4,PIECE=8192,MOST_PIECES=64,CONTROL={ticket:0,pending:1,job:2,failed:3,rows:4,step:5,dropping:6,size:16},DIAL={
scale:0,rate:1,correction:2,kept:3,size:16};function planTraining({shape,threads,batchSize},firstFloat,firstInt){let network=networkPlace(
shape),tokens=shape.vocabulary*shape.width,dense=network.size-tokens,pieces=piecesOf(shape,tokens),batchTokens=batchSize*
shape.length,floats=room(firstFloat),all=()=>floats.take(network.size),plan={network,pieces,kernels:network.layers.flatMap(
({norm1:_,norm2:__,...dense2})=>Object.values(dense2)),parameters:all(),moments1:all(),moments2:all(),gradient:all(),turned:floats.
take(dense)-tokens,parts:Array.from({length:PARTS},()=>floats.take(dense)-tokens),tokenSlopes:floats.take(batchTokens*shape.
width),tabular:floats.take(batchSize*shape.tabular),weights:floats.take(batchSize),logits:floats.take(batchSize),losses:floats.
take(batchSize),norms:floats.take(pieces.length),dials:floats.take(DIAL.size),workspaces:Array.from({length:threads},()=>takeWorkspace(
floats,shape,!0))},ints=room(firstInt),whole={control:ints.take(CONTROL.size),ids:ints.take(batchTokens),offsets:ints.take(
batchSize+1),labels:ints.take(batchSize)};return{...plan,...whole,floats:floats.used,ints:ints.used}}function piecesOf(shape,tokens){
let{parameters,size}=networkPlace(shape),least=Math.max(PIECE,Math.ceil(size/MOST_PIECES)),pieces=[],step=Math.ceil(least/
shape.width)*shape.width;for(let from2=0;from2<tokens;from2+=step)pieces.push({from:from2,to:Math.min(from2+step,tokens)});
let from=tokens;for(let{offset}of parameters.slice(1))offset-from<least||offset%4!==0||(pieces.push({from,to:offset}),from=
offset);return pieces.push({from,to:Math.ceil(size/4)*4}),pieces}var MOST_GIBIBYTES=4;function trainingGibibytes(size){let{
floats,ints}=planTraining(size,0,0);return 4*(floats+ints)/2**30}function requireTrainable(size){let gibibytes=trainingGibibytes(
size);if(gibibytes<MOST_GIBIBYTES)return;let{length}=size.shape;throw new ConfigurationError(`the transformer takes ${gibibytes.
toFixed(1)} GiB of memory for batches of ${size.batchSize} rows of up to ${length} tokens, at most ${MOST_GIBIBYTES} are\
 possible`,{hint:"lower the hyperparameters batch_size, length, layers or width"})}function openTraining(size){requireTrainable(
size);let{floats,ints}=planTraining(size,0,0),engine=openEngine(floats,ints);return{engine,plan:planTraining(size,engine.
firstFloat,engine.firstInt)}}function attachTraining(size,memory){let engine=attachEngine(memory,planTraining(size,0,0).
floats);return{engine,plan:planTraining(size,engine.firstFloat,engine.firstInt)}}var ADAM_W={beta1:.9,beta2:.999,epsilon:1e-8,maximumNorm:1};function groupEnd(offset,row,end,most){let next=row+1;for(;next<end&&next-row<most&&offset(next+1)-offset(row)<=most;)next++;
return next}function logitOf(floats,mean,{kernel,bias},{width,tabular},columns,first){let sum=floats[bias];for(let j=0;j<
width;j++)sum+=floats[mean+j]*floats[kernel+j];for(let j=0;j<tabular;j++)sum+=columns[first+j]*floats[kernel+width+j];return sum}
function passesOf({steps,floats},shape,network,{parameters,turned},work){let{width,heads,feedForward}=shape;function drop(x,{
tokens},dropout,site){if(dropout===null)return;let{threshold,scale,seeds,firstToken}=dropout;steps.dropout(x,tokens*width,
seeds[site],firstToken*width,threshold,scale)}function apply(out,x,{kernel,bias,inputs,outputs},count){let[matrix,start]=[
parameters+kernel,parameters+bias];steps.product(out,outputs,x,inputs,1,matrix,outputs,count,outputs,inputs,start)}function retrace({
kernel,bias,inputs,outputs},x,dout,count,gradient,dx,start){steps.product(gradient+kernel,outputs,x,1,inputs,dout,outputs,
inputs,outputs,count,-2),steps.addColumns(gradient+bias,dout,count,outputs),steps.product(dx,inputs,dout,outputs,1,turned+
kernel,inputs,count,inputs,outputs,start)}function norm(out,normal,inverse,x,at,count){let[gamma,beta]=[parameters+at.gamma,
parameters+at.beta];steps.addNorm(out,normal,inverse,x,work.branch,gamma,beta,count,width,1e-5)}function retraceNorm(dx,normal,inverse,at,count,gradient){
let[dgamma,dbeta]=[gradient+at.gamma,gradient+at.beta];steps.addNormBackward(dx,dx,normal,inverse,parameters+at.gamma,dgamma,
dbeta,count,width)}function branchSlopes(dx,group,dropout,site){return dropout===null?dx:(floats.copyWithin(work.branch,
dx,dx+group.tokens*width),drop(work.branch,group,dropout,site),work.branch)}return{forward(group,dropout){let{ids,offsets,
rows,tokens}=group,[tokenTable,positions]=[parameters+network.tokens,parameters+network.positions];steps.embed(work.states[0],
ids,offsets,rows,tokenTable,positions,width),drop(work.states[0],group,dropout,0),network.layers.forEach((layer,i)=>{let x=work.
states[i],{query,key,value,probabilities,context,...trace}=work.layers[i];apply(query,x,layer.query,tokens),apply(key,x,
layer.key,tokens),apply(value,x,layer.value,tokens),steps.attend(context,probabilities,query,key,value,offsets,rows,width,
heads,work.scratch),apply(work.branch,context,layer.output,tokens),drop(work.branch,group,dropout,2*i+1),norm(trace.between,
trace.normal1,trace.inverse1,x,layer.norm1,tokens),apply(trace.hidden,trace.between,layer.inner,tokens),steps.relu(trace.
hidden,tokens*feedForward),apply(work.branch,trace.hidden,layer.outer,tokens),drop(work.branch,group,dropout,2*i+2),norm(
work.states[i+1],trace.normal2,trace.inverse2,trace.between,layer.norm2,tokens)}),steps.pool(work.means,work.states.at(-1),
offsets,rows,width)},backward(group,dropout,gradient,dx){let{offsets,rows,tokens}=group,{slopes,hiddenSlopes}=work;steps.
poolBackward(dx,work.meanSlopes,offsets,rows,width);for(let i=network.layers.length-1;i>=0;i--){let layer=network.layers[i],
x=work.states[i],{query,key,value,probabilities,context,...trace}=work.layers[i];retraceNorm(dx,trace.normal2,trace.inverse2,
layer.norm2,tokens,gradient);let outer=branchSlopes(dx,group,dropout,2*i+2);retrace(layer.outer,trace.hidden,outer,tokens,
gradient,hiddenSlopes,-1),steps.reluBackward(hiddenSlopes,trace.hidden,tokens*feedForward),retrace(layer.inner,trace.between,
hiddenSlopes,tokens,gradient,dx,-2),retraceNorm(dx,trace.normal1,trace.inverse1,layer.norm1,tokens,gradient);let output=branchSlopes(
dx,group,dropout,2*i+1);retrace(layer.output,context,output,tokens,gradient,slopes.context,-1);let attended=[slopes.context,
probabilities,query,key,value,offsets,rows,width,heads];steps.attendBackward(slopes.query,slopes.key,slopes.value,...attended,
work.scratch),retrace(layer.query,x,slopes.query,tokens,gradient,dx,-2),retrace(layer.key,x,slopes.key,tokens,gradient,dx,
-2),retrace(layer.value,x,slopes.value,tokens,gradient,dx,-2)}drop(dx,group,dropout,0),steps.embedBackward(gradient+network.
positions,dx,offsets,rows,width)}}}var JOBS=["backpropagate","reduce","update","score"];function workerOn({engine,plan},{shape},learning,thread){let{floats,
ints,steps}=engine,{network}=plan,{width,tabular}=shape,work=plan.workspaces[thread],passes=passesOf(engine,shape,network,
plan,work),most=mostTogether(shape),tableEnd=network.positions,offset=row=>ints[plan.offsets+row];function*groupsOf(part){
let rows=ints[plan.control+CONTROL.rows],end=rowAt((part+1)/PARTS,rows);for(let row=rowAt(part/PARTS,rows);row<end;){let firstToken=offset(
row),to=groupEnd(offset,row,end,most);yield{...{ids:plan.ids+firstToken,offsets:plan.offsets+row},firstRow:row,firstToken,
rows:to-row,tokens:offset(to)-firstToken},row=to}}function rowAt(share,rows){let before=share*(offset(rows)+rows),row=0;
for(;row<rows&&offset(row)+row<before;)row++;return row}let output={kernel:plan.parameters+network.logit.kernel,bias:plan.
parameters+network.logit.bias},logit=(row,mean)=>logitOf(floats,mean,output,shape,floats,plan.tabular+row*tabular);function judge(row,mean,slopes,gradient){
let z=logit(row,mean),label=ints[plan.labels+row],weight=floats[plan.weights+row],e=Math.exp(-Math.abs(z));floats[plan.losses+
row]=weight*(Math.log1p(e)+Math.max(label===1?-z:z,0));let slope=weight*((z>=0?1:e)/(1+e)-label)/ints[plan.control+CONTROL.
rows],{kernel,bias}=network.logit;floats[gradient+bias]+=slope;for(let j=0;j<width;j++)floats[gradient+kernel+j]+=slope*
floats[mean+j],floats[slopes+j]=slope*floats[output.kernel+j];let at=plan.tabular+row*tabular;for(let j=0;j<tabular;j++)
floats[gradient+kernel+width+j]+=slope*floats[at+j]}function dropoutOf(firstToken){if(learning.dropout===0||ints[plan.control+
CONTROL.dropping]===0)return null;let sites=1+2*shape.layers,step=ints[plan.control+CONTROL.step],seeds=Array.from({length:sites},
(_,site)=>mix(learning.seed+Math.imul(step*sites+site,MIXER)));return{threshold:Math.round(learning.dropout*2**24),scale:1/
(1-learning.dropout),seeds,firstToken}}return{backpropagate(part){let gradient=plan.parts[part];floats.fill(0,gradient+tableEnd,
gradient+network.size);for(let group of groupsOf(part)){let dropout=dropoutOf(group.firstToken);passes.forward(group,dropout);
for(let i=0;i<group.rows;i++)judge(group.firstRow+i,work.means+i*width,work.meanSlopes+i*width,gradient);passes.backward(
group,dropout,gradient,plan.tokenSlopes+group.firstToken*width)}},score(part){for(let group of groupsOf(part)){passes.forward(
group,null);for(let i=0;i<group.rows;i++)floats[plan.logits+group.firstRow+i]=logit(group.firstRow+i,work.means+i*width)}},
reduce(index){let{from,to}=plan.pieces[index],sum=plan.gradient+from;if(from<tableEnd){floats.fill(0,sum,plan.gradient+to);
let tokens=offset(ints[plan.control+CONTROL.rows]),[first,last]=[from/width,to/width-1];steps.scatter(plan.gradient,plan.
tokenSlopes,plan.ids,tokens,width,first,last)}else{floats.copyWithin(sum,plan.parts[0]+from,plan.parts[0]+to);for(let part of plan.
parts.slice(1))steps.add(sum,part+from,to-from)}floats[plan.norms+index]=steps.squares(sum,to-from)},update(index){let{from,
to}=plan.pieces[index],dial=name=>floats[plan.dials+DIAL[name]];for(let{kernel,inputs,outputs}of[...plan.kernels,network.
logit])kernel>=from&&kernel<to&&steps.shrink(plan.parameters+kernel,inputs*outputs,dial("kept"));steps.adamW(plan.parameters+
from,plan.moments1+from,plan.moments2+from,plan.gradient+from,to-from,dial("scale"),dial("rate"),dial("correction"),ADAM_W.
beta1,ADAM_W.beta2,ADAM_W.epsilon);for(let{kernel,inputs,outputs}of plan.kernels)kernel<from||kernel>=to||steps.transpose(
plan.turned+kernel,plan.parameters+kernel,inputs,outputs)}}}var MIXER=2654435761;function mix(seed){let h=seed|0;return h=
Math.imul(h^h>>>16,2146121005),h=Math.imul(h^h>>>15,2221713035),h^h>>>16|0}var PIECE_BITS=10,STOP=-1,LOOKS=3e3,LONGEST_WAIT_MS=12e4;function ticketsOf({engine:{ints},plan},worker){let at=name=>plan.
control+CONTROL[name],[ticket,pending]=[at("ticket"),at("pending")],left=word=>word===STOP?0:word&(1<<PIECE_BITS)-1;function takePieces(){
for(;;){let word=Atomics.load(ints,ticket);if(left(word)===0)return word;Atomics.compareExchange(ints,ticket,word,word-1)===
word&&(worker[JOBS[ints[at("job")]]](left(word)-1),Atomics.sub(ints,pending,1)===1&&Atomics.notify(ints,pending))}}return{
run(job,pieces){let last=Atomics.load(ints,ticket);ints[at("job")]=JOBS.indexOf(job),Atomics.store(ints,pending,pieces),
Atomics.store(ints,ticket,(last>>>PIECE_BITS)+1<<PIECE_BITS|pieces),Atomics.notify(ints,ticket),takePieces();for(let looks=0;looks<
LOOKS&&Atomics.load(ints,pending)>0;looks++);for(let open=Atomics.load(ints,pending);open>0;open=Atomics.load(ints,pending))
if(Atomics.wait(ints,pending,open,LONGEST_WAIT_MS)==="timed-out")throw new Error("a thread of the training has died");if(Atomics.
load(ints,at("failed"))!==0)throw new Error("a thread of the training has failed")},serve(){try{for(;;){let word=takePieces();
if(word===STOP)return;let looks=0;for(;looks<LOOKS&&Atomics.load(ints,ticket)===word;)looks++;looks===LOOKS&&Atomics.wait(
ints,ticket,word)}}catch(error){throw Atomics.store(ints,at("failed"),1),Atomics.sub(ints,pending,1),Atomics.notify(ints,
pending),error}},stop(){Atomics.store(ints,ticket,STOP),Atomics.notify(ints,ticket)}}}export{PARTS_OF_ATTENTION,parameterLayout,ADAM_W,groupEnd,logitOf,passesOf,networkPlace,mostTogether,room,takeWorkspace,
openEngine,PARTS,CONTROL,DIAL,MOST_GIBIBYTES,trainingGibibytes,requireTrainable,openTraining,attachTraining,workerOn,ticketsOf};
