import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runAction}from"./chunks/chunk-SO7KRKBO.js";import"./chunks/chunk-I5MF7QWG.js";import"./chunks/chunk-3VD62OD7.js";import"./chunks/chunk-PU4GGSTN.js";
import"./chunks/chunk-GYIDA3GB.js";import"./chunks/chunk-6EHSB6BD.js";import"./chunks/chunk-44FP2YMH.js";import"./chunks/chunk-L7SPO6NS.js";
import"./chunks/chunk-2XDYZVEW.js";import"./chunks/chunk-Z2XJFTSX.js";import"./chunks/chunk-47MTLGPH.js";import"./chunks/chunk-MN7PJC4O.js";
import"./chunks/chunk-5EUT3UWG.js";await runAction("train");
