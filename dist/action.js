import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runAction}from"./chunks/chunk-EIINWHIL.js";import"./chunks/chunk-23SW7YOK.js";import"./chunks/chunk-3VD62OD7.js";import"./chunks/chunk-PU4GGSTN.js";
import"./chunks/chunk-X4EB5MAA.js";import"./chunks/chunk-6EHSB6BD.js";import"./chunks/chunk-44FP2YMH.js";import"./chunks/chunk-Y4HTKM3Q.js";
import"./chunks/chunk-QRIWRI54.js";import"./chunks/chunk-RJKQ66L2.js";import"./chunks/chunk-C2RUJGF2.js";import"./chunks/chunk-JSBGDFAF.js";
import"./chunks/chunk-DIR6TIPL.js";import"./chunks/chunk-MN7PJC4O.js";import"./chunks/chunk-NI2NBECQ.js";import"./chunks/chunk-5EUT3UWG.js";await runAction(null);
